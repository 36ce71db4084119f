// Made by zorgcontract-sdkgen from openapi.json 1.0.0 (sha256 8a203b10226a3ef693f7c9a3047d332bda8336820df67155761fa0f749261e55). Do not edit.

import type { Client } from "../runtime/client.js";
import type { CallOptions, Operation, Reply, Version } from "../runtime/operation.js";
import type { Decimal, FileBody, Json, LocalDate, Moment, Uuid } from "../runtime/values.js";
import type * as T from "./types.js";

// Not every resource needs all of them.
export type { Decimal, FileBody, Json, LocalDate, Moment, Uuid, T, Version };

/** What the runtime knows of {@link getContractingStatistics}. */
export const getContractingStatisticsOperation: Operation = {
  id: "get_contracting_statistics",
  method: "GET",
  base: "/v1",
  path: "/statistics/contracting",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
  joined: ["fields"],
  page: { items: "items", next: "next" },
};

/** Arguments of {@link getContractingStatistics}. */
export interface GetContractingStatisticsArguments {
  /**
   * The contracting year: contracts whose term begins in it, rounds from which it holds. That of the
   * last day when absent.
   */
  readonly year?: number;
  /** Only this concern. */
  readonly concern?: T.ConcernId;
  /** Only this care. */
  readonly careKind?: T.CareKind;
  /** Only this agreement type, by its id in the policy. */
  readonly agreementType?: string;
  /** Only this region, in the scheme `zorgkantoorregio`, without the total. */
  readonly region?: T.RegionCode;
  /** The day at whose end is counted; today when absent. Not beside `from` and `until`. */
  readonly date?: LocalDate;
  /** First day of a series of at most 31. */
  readonly from?: LocalDate;
  /** Last day of the series; today when absent. */
  readonly until?: LocalDate;
  /** Place in the list, from `next` or `prev`; belongs to the same filter and caller. */
  readonly cursor?: string;
  /** Items on a page. */
  readonly limit?: number;
  /** Members of the answer, separated by commas; the others are left out, required ones too. */
  readonly fields?: readonly T.GetContractingStatisticsFieldsItem[];
  /** Ask for the header `Total-Count`. */
  readonly totalCount?: boolean;
}

/**
 * Count how far contracting is.
 *
 * Per day, concern, kind of care and agreement type, for every region and for all of them together: what stood at
 * the
 * end of the day, by what was known then. A contract counts in one status only. An insurer sees its own
 * numbers in full. A dashboard sees those of all insurers, but no count of 1 to 4, and none from which
 * such a count would follow: `count` is then `null` and `suppressed` is `true`. What two days differ by is
 * not hidden, and neither is what is published elsewhere (`/v1/published-contracts`).
 *
 * Scope: `statistics:read`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-acceptable`, `uri-too-long`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await getContractingStatistics(client);
 */
export function getContractingStatistics(client: Client, given: GetContractingStatisticsArguments = {}, options?: CallOptions): Reply<T.ContractingStatisticsRowPage> {
  return client.send(getContractingStatisticsOperation, given, options);
}

/** The items of {@link getContractingStatistics}, page after page. */
export function iterateGetContractingStatistics(client: Client, given: GetContractingStatisticsArguments = {}, options?: CallOptions): AsyncGenerator<T.ContractingStatisticsRow, void, undefined> {
  return client.pages(getContractingStatisticsOperation, given, options);
}
