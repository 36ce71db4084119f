// Made by zorgcontract-sdkgen from openapi.json 1.0.0 (sha256 8a203b10226a3ef693f7c9a3047d332bda8336820df67155761fa0f749261e55). Do not edit.

import type { Client } from "../runtime/client.js";
import type { CallOptions, Operation, Reply, Version } from "../runtime/operation.js";
import type { Decimal, FileBody, Json, LocalDate, Moment, Uuid } from "../runtime/values.js";
import type * as T from "./types.js";

// Not every resource needs all of them.
export type { Decimal, FileBody, Json, LocalDate, Moment, Uuid, T, Version };

/** What the runtime knows of {@link listAuditEntries}. */
export const listAuditEntriesOperation: Operation = {
  id: "list_audit_entries",
  method: "GET",
  base: "/v1",
  path: "/audit-entries",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
  joined: ["fields"],
  page: { items: "items", next: "next" },
};

/** What the runtime knows of {@link getAuditExport}. */
export const getAuditExportOperation: Operation = {
  id: "get_audit_export",
  method: "GET",
  base: "/v1",
  path: "/audit-entries/export",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/x-ndjson"],
  result: "any",
  sends: [],
};

/** What the runtime knows of {@link getAuditHead}. */
export const getAuditHeadOperation: Operation = {
  id: "get_audit_head",
  method: "GET",
  base: "/v1",
  path: "/audit-entries/head",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
};

/** What the runtime knows of {@link listAuditHeads}. */
export const listAuditHeadsOperation: Operation = {
  id: "list_audit_heads",
  method: "GET",
  base: "/v1",
  path: "/audit-entries/heads",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
  joined: ["fields"],
  page: { items: "items", next: "next" },
};

/** Arguments of {@link listAuditEntries}. */
export interface ListAuditEntriesArguments {
  /** Of this trail; of every trail of one's own when absent. */
  readonly owner?: T.TrailOwner;
  /** From this instant on. */
  readonly from?: T.Moment;
  /** Before this instant. */
  readonly until?: T.Moment;
  /** Kind of event, for instance `contract.recorded`. */
  readonly eventType?: string;
  /** What was done. */
  readonly action?: T.AuditAction;
  /** The client or command that did it. */
  readonly actor?: string;
  /** Id or natural key of the object. */
  readonly object?: string;
  /** Place in the list, from `next` or `prev`; belongs to the same filter and caller. */
  readonly cursor?: string;
  /** Items on a page. */
  readonly limit?: number;
  /** Members of the answer, separated by commas; the others are left out, required ones too. */
  readonly fields?: readonly T.ListAuditEntriesFieldsItem[];
  /** Ask for the header `Total-Count`. */
  readonly totalCount?: boolean;
}

/**
 * Search the audit trail.
 *
 * One's own trails only; the operator reads every one. Of a delegation both sides have the entries of
 * its use. A search leaves no entry of its own.
 *
 * Scope: `audit:read`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-acceptable`, `uri-too-long`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await listAuditEntries(client);
 */
export function listAuditEntries(client: Client, given: ListAuditEntriesArguments = {}, options?: CallOptions): Reply<T.AuditEntryViewPage> {
  return client.send(listAuditEntriesOperation, given, options);
}

/** The items of {@link listAuditEntries}, page after page. */
export function iterateAuditEntries(client: Client, given: ListAuditEntriesArguments = {}, options?: CallOptions): AsyncGenerator<T.AuditEntryView, void, undefined> {
  return client.pages(listAuditEntriesOperation, given, options);
}

/** Arguments of {@link getAuditExport}. */
export interface GetAuditExportArguments {
  /** Whose trail. */
  readonly owner: T.TrailOwner;
  /** From this instant on; from the beginning when absent. */
  readonly from?: T.Moment;
  /** Before this instant; to the end when absent. */
  readonly until?: T.Moment;
}

/**
 * Export a trail, so that it can be verified elsewhere.
 *
 * One line per entry with its hash, between a line that says which part of which trail it is and a
 * line that seals the file. `zorgcontract audit verify FILE` checks it without this service. A file has
 * at most 200,000 entries, and a client fetches two at once; of a longer trail ask a part by `from` and
 * `until`.
 *
 * Scope: `audit:read`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`, `uri-too-long`,
 * `unsupported-media-type`, `quota-exceeded`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await getAuditExport(client, { owner: "agb:01900001" });
 */
export function getAuditExport(client: Client, given: GetAuditExportArguments, options?: CallOptions): Reply<Uint8Array> {
  return client.send(getAuditExportOperation, given, options);
}

/** Arguments of {@link getAuditHead}. */
export interface GetAuditHeadArguments {
  /** Whose trail. */
  readonly owner: T.TrailOwner;
}

/**
 * Read the signed end of a trail as it is now.
 *
 * Keep it: it proves later that the trail was not cut off or written anew.
 *
 * Scope: `audit:read`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`, `uri-too-long`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await getAuditHead(client, { owner: "agb:01900001" });
 */
export function getAuditHead(client: Client, given: GetAuditHeadArguments, options?: CallOptions): Reply<T.AuditHeadView> {
  return client.send(getAuditHeadOperation, given, options);
}

/** Arguments of {@link listAuditHeads}. */
export interface ListAuditHeadsArguments {
  /** Whose trail. */
  readonly owner: T.TrailOwner;
  /** Place in the list, from `next` or `prev`; belongs to the same filter and caller. */
  readonly cursor?: string;
  /** Items on a page. */
  readonly limit?: number;
  /** Members of the answer, separated by commas; the others are left out, required ones too. */
  readonly fields?: readonly T.ListAuditHeadsFieldsItem[];
  /** Ask for the header `Total-Count`. */
  readonly totalCount?: boolean;
}

/**
 * List the ends of a trail that were signed hour by hour.
 *
 * Scope: `audit:read`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`, `uri-too-long`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await listAuditHeads(client, { owner: "agb:01900001" });
 */
export function listAuditHeads(client: Client, given: ListAuditHeadsArguments, options?: CallOptions): Reply<T.AuditHeadViewPage> {
  return client.send(listAuditHeadsOperation, given, options);
}

/** The items of {@link listAuditHeads}, page after page. */
export function iterateAuditHeads(client: Client, given: ListAuditHeadsArguments, options?: CallOptions): AsyncGenerator<T.AuditHeadView, void, undefined> {
  return client.pages(listAuditHeadsOperation, given, options);
}
