// Made by zorgcontract-sdkgen from openapi.json 1.0.0 (sha256 8a203b10226a3ef693f7c9a3047d332bda8336820df67155761fa0f749261e55). Do not edit.

import type { Client } from "../runtime/client.js";
import type { CallOptions, Operation, Reply, Version } from "../runtime/operation.js";
import type { Decimal, FileBody, Json, LocalDate, Moment, Uuid } from "../runtime/values.js";
import type * as T from "./types.js";

// Not every resource needs all of them.
export type { Decimal, FileBody, Json, LocalDate, Moment, Uuid, T, Version };

/** What the runtime knows of {@link listScenarios}. */
export const listScenariosOperation: Operation = {
  id: "list_scenarios",
  method: "GET",
  base: "",
  path: "/sandbox/scenarios",
  idempotency: "safe",
  retryable: ["unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
  public: true,
};

/** Arguments of {@link listScenarios}. */
export interface ListScenariosArguments {
}

/**
 * List questions to try, with the answers they must have.
 *
 * Only in the demo; elsewhere there is no such resource. Every scenario names a request of this
 * API and the members of its answer that matter. Ask with a token of the sandbox:
 * `zorgcontract token --role operator`.
 *
 * Problems: `request-invalid`, `not-found`, `not-acceptable`, `unsupported-media-type`, `internal`, `unavailable`,
 * `timeout`.
 *
 * @example
 * const answer = await listScenarios(client);
 */
export function listScenarios(client: Client, given: ListScenariosArguments = {}, options?: CallOptions): Reply<T.ScenarioList> {
  return client.send(listScenariosOperation, given, options);
}
