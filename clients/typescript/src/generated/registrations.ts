// Made by zorgcontract-sdkgen from openapi.json 1.0.0 (sha256 8a203b10226a3ef693f7c9a3047d332bda8336820df67155761fa0f749261e55). Do not edit.

import type { Client } from "../runtime/client.js";
import type { CallOptions, Operation, Reply, Version } from "../runtime/operation.js";
import type { Decimal, FileBody, Json, LocalDate, Moment, Uuid } from "../runtime/values.js";
import type * as T from "./types.js";

// Not every resource needs all of them.
export type { Decimal, FileBody, Json, LocalDate, Moment, Uuid, T, Version };

/** What the runtime knows of {@link getRegistrationImport}. */
export const getRegistrationImportOperation: Operation = {
  id: "get_registration_import",
  method: "GET",
  base: "/v1",
  path: "/registration-imports/{registrationImportId}",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
};

/** What the runtime knows of {@link getRegistrationImportReceipt}. */
export const getRegistrationImportReceiptOperation: Operation = {
  id: "get_registration_import_receipt",
  method: "GET",
  base: "/v1",
  path: "/registration-imports/{registrationImportId}/receipt",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
};

/** What the runtime knows of {@link listRegistrations}. */
export const listRegistrationsOperation: Operation = {
  id: "list_registrations",
  method: "GET",
  base: "/v1",
  path: "/registrations",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
  joined: ["fields"],
  page: { items: "items", next: "next" },
};

/** What the runtime knows of {@link getRegistration}. */
export const getRegistrationOperation: Operation = {
  id: "get_registration",
  method: "GET",
  base: "/v1",
  path: "/registrations/{agbCode}",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
  joined: ["fields"],
};

/** What the runtime knows of {@link listRegistrationRelations}. */
export const listRegistrationRelationsOperation: Operation = {
  id: "list_registration_relations",
  method: "GET",
  base: "/v1",
  path: "/registrations/{agbCode}/relations",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
  joined: ["fields"],
  page: { items: "items", next: "next" },
};

/** What the runtime knows of {@link createRegistrationImport}. */
export const createRegistrationImportOperation: Operation = {
  id: "create_registration_import",
  method: "POST",
  base: "/v1",
  path: "/registration-imports",
  idempotency: "key",
  retryable: ["body-too-slow","idempotency-key-in-flight","rate-limited","unavailable","timeout","storage-full"],
  accepts: ["application/json"],
  result: "object",
  sends: ["application/x-ndjson","text/csv"],
  job: { poll: getRegistrationImportOperation, parameter: "registrationImportId", ended: ["succeeded","failed","cancelled"] },
};

/** Arguments of {@link createRegistrationImport}. */
export interface CreateRegistrationImportArguments {
  /** The snapshot file, at most 64 MiB; samples/REGISTER.md documents both formats. */
  readonly body: string;
  /** What the body is; "application/x-ndjson" when absent. */
  readonly contentType?: "application/x-ndjson" | "text/csv";
  /** Name of this act, to repeat it later; one is made for every call when absent. */
  readonly idempotencyKey?: string;
}

/**
 * Import a register snapshot.
 *
 * The body is the file. It takes effect whole or not at all; follow the job for the outcome.
 *
 * Scope: `registrations:import`.
 * Problems: `request-malformed`, `request-invalid`, `idempotency-key-missing`, `unauthenticated`, `forbidden`,
 * `not-acceptable`, `body-too-slow`, `idempotency-key-in-flight`, `payload-too-large`, `unsupported-media-type`,
 * `idempotency-key-reused`, `rate-limited`, `internal`, `unavailable`, `timeout`, `storage-full`.
 *
 * @example
 * const answer = await createRegistrationImport(client, { body });
 */
export function createRegistrationImport(client: Client, given: CreateRegistrationImportArguments, options?: CallOptions): Reply<T.RegistrationImport> {
  return client.send(createRegistrationImportOperation, given, options);
}

/** Arguments of {@link getRegistrationImport}. */
export interface GetRegistrationImportArguments {
  /** The import. */
  readonly registrationImportId: T.JobId;
  /** The version that you hold: when it is still the present one, the call throws {@link NotModified}. */
  readonly ifNoneMatch?: Version;
}

/**
 * Read an import.
 *
 * Once it has succeeded, this and every later answer of this service sees the new register.
 *
 * Scope: `registrations:import`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await getRegistrationImport(client, { registrationImportId });
 */
export function getRegistrationImport(client: Client, given: GetRegistrationImportArguments, options?: CallOptions): Reply<T.RegistrationImport> {
  return client.send(getRegistrationImportOperation, given, options);
}

/** Arguments of {@link getRegistrationImportReceipt}. */
export interface GetRegistrationImportReceiptArguments {
  /** The import. */
  readonly registrationImportId: T.JobId;
}

/**
 * Get a receipt of an import.
 *
 * It proves which file came in and when; `zorgcontract receipt verify` checks it without this service.
 *
 * Scope: `registrations:import`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await getRegistrationImportReceipt(client, { registrationImportId });
 */
export function getRegistrationImportReceipt(client: Client, given: GetRegistrationImportReceiptArguments, options?: CallOptions): Reply<T.ReceiptView> {
  return client.send(getRegistrationImportReceiptOperation, given, options);
}

/** Arguments of {@link listRegistrations}. */
export interface ListRegistrationsArguments {
  /**
   * Words of a name or trade name, at most eight; capitals, diacritics and typing mistakes are
   * forgiven, and a word may be cut short.
   */
  readonly name?: string;
  /** Part of the city of the visiting address. */
  readonly city?: string;
  /** Beginning of the postcode of the visiting address. */
  readonly postcode?: string;
  /** What the AGB code stands for. */
  readonly kind?: T.PartyKind;
  /** Care kind of the register (zorgsoort). */
  readonly careKind?: T.RegisterCareKind;
  /** Qualification (kwalificatie). */
  readonly qualification?: T.QualificationCode;
  /** The day on which the code is active and all of this holds; today when absent. */
  readonly date?: LocalDate;
  /** Answer with what was known at this instant. */
  readonly asOf?: T.Moment;
  /** Place in the list, from `next` or `prev`; belongs to the same filter and caller. */
  readonly cursor?: string;
  /** Items on a page. */
  readonly limit?: number;
  /** Members of the answer, separated by commas; the others are left out, required ones too. */
  readonly fields?: readonly T.ListRegistrationsFieldsItem[];
  /** Ask for the header `Total-Count`. */
  readonly totalCount?: boolean;
}

/**
 * Search the register.
 *
 * Only parties whose code is active on the day. Best match first when a name is asked, then by
 * AGB code.
 *
 * Scope: `registrations:read`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-acceptable`, `uri-too-long`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await listRegistrations(client);
 */
export function listRegistrations(client: Client, given: ListRegistrationsArguments = {}, options?: CallOptions): Reply<T.RegistrationSummaryPage> {
  return client.send(listRegistrationsOperation, given, options);
}

/** The items of {@link listRegistrations}, page after page. */
export function iterateRegistrations(client: Client, given: ListRegistrationsArguments = {}, options?: CallOptions): AsyncGenerator<T.RegistrationSummary, void, undefined> {
  return client.pages(listRegistrationsOperation, given, options);
}

/** Arguments of {@link getRegistration}. */
export interface GetRegistrationArguments {
  /** AGB code. */
  readonly agbCode: T.AgbCode;
  /** The day that the answer is about; today in Europe/Amsterdam when absent. */
  readonly date?: LocalDate;
  /** Answer with what was known at this instant. */
  readonly asOf?: T.Moment;
  /** Members of the answer, separated by commas; the others are left out, required ones too. */
  readonly fields?: readonly T.GetRegistrationFieldsItem[];
}

/**
 * Look up an AGB code.
 *
 * Scope: `registrations:read`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`, `uri-too-long`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await getRegistration(client, { agbCode: "01900001" });
 */
export function getRegistration(client: Client, given: GetRegistrationArguments, options?: CallOptions): Reply<T.Registration> {
  return client.send(getRegistrationOperation, given, options);
}

/** Arguments of {@link listRegistrationRelations}. */
export interface ListRegistrationRelationsArguments {
  /** AGB code. */
  readonly agbCode: T.AgbCode;
  /** Only relations of this type, for instance `wsvMember`. */
  readonly type?: string;
  /** Only relations that run this way, seen from the party asked. */
  readonly direction?: T.RelationDirection;
  /** The day on which the relations hold; today when absent. */
  readonly date?: LocalDate;
  /** Answer with what was known at this instant. */
  readonly asOf?: T.Moment;
  /** Place in the list, from `next` or `prev`; belongs to the same filter and caller. */
  readonly cursor?: string;
  /** Items on a page. */
  readonly limit?: number;
  /** Members of the answer, separated by commas; the others are left out, required ones too. */
  readonly fields?: readonly T.ListRegistrationRelationsFieldsItem[];
  /** Ask for the header `Total-Count`. */
  readonly totalCount?: boolean;
}

/**
 * List the relations of a party.
 *
 * Both ways: from the party to others and from others to it. Ordered by type, direction and AGB
 * code.
 *
 * Scope: `registrations:read`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`, `uri-too-long`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await listRegistrationRelations(client, { agbCode: "01900001" });
 */
export function listRegistrationRelations(client: Client, given: ListRegistrationRelationsArguments, options?: CallOptions): Reply<T.RegisteredRelationPage> {
  return client.send(listRegistrationRelationsOperation, given, options);
}

/** The items of {@link listRegistrationRelations}, page after page. */
export function iterateRegistrationRelations(client: Client, given: ListRegistrationRelationsArguments, options?: CallOptions): AsyncGenerator<T.RegisteredRelation, void, undefined> {
  return client.pages(listRegistrationRelationsOperation, given, options);
}
