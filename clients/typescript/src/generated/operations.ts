// Made by zorgcontract-sdkgen from openapi.json 1.0.0 (sha256 8a203b10226a3ef693f7c9a3047d332bda8336820df67155761fa0f749261e55). Do not edit.

import type { Client } from "../runtime/client.js";
import type { CallOptions, Operation, Reply, Version } from "../runtime/operation.js";
import type { Decimal, FileBody, Json, LocalDate, Moment, Uuid } from "../runtime/values.js";
import type * as T from "./types.js";

// Not every resource needs all of them.
export type { Decimal, FileBody, Json, LocalDate, Moment, Uuid, T, Version };

/** What the runtime knows of {@link getLiveness}. */
export const getLivenessOperation: Operation = {
  id: "get_liveness",
  method: "GET",
  base: "",
  path: "/livez",
  idempotency: "safe",
  retryable: ["unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
  public: true,
};

/** What the runtime knows of {@link getReadiness}. */
export const getReadinessOperation: Operation = {
  id: "get_readiness",
  method: "GET",
  base: "",
  path: "/readyz",
  idempotency: "safe",
  retryable: ["unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
  public: true,
};

/** Arguments of {@link getLiveness}. */
export interface GetLivenessArguments {
}

/**
 * The process is alive.
 *
 * Looks at nothing outside the process.
 *
 * Problems: `request-invalid`, `not-acceptable`, `unsupported-media-type`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await getLiveness(client);
 */
export function getLiveness(client: Client, given: GetLivenessArguments = {}, options?: CallOptions): Reply<T.Health> {
  return client.send(getLivenessOperation, given, options);
}

/** Arguments of {@link getReadiness}. */
export interface GetReadinessArguments {
}

/**
 * The service takes work.
 *
 * 503 while it starts and while it is leaving.
 *
 * Problems: `request-invalid`, `not-acceptable`, `unsupported-media-type`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await getReadiness(client);
 */
export function getReadiness(client: Client, given: GetReadinessArguments = {}, options?: CallOptions): Reply<T.Health> {
  return client.send(getReadinessOperation, given, options);
}
