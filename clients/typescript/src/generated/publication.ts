// Made by zorgcontract-sdkgen from openapi.json 1.0.0 (sha256 8a203b10226a3ef693f7c9a3047d332bda8336820df67155761fa0f749261e55). Do not edit.

import type { Client } from "../runtime/client.js";
import type { CallOptions, Operation, Reply, Version } from "../runtime/operation.js";
import type { Decimal, FileBody, Json, LocalDate, Moment, Uuid } from "../runtime/values.js";
import type * as T from "./types.js";

// Not every resource needs all of them.
export type { Decimal, FileBody, Json, LocalDate, Moment, Uuid, T, Version };

/** What the runtime knows of {@link getReimbursement}. */
export const getReimbursementOperation: Operation = {
  id: "get_reimbursement",
  method: "GET",
  base: "/v1",
  path: "/contracts/{contractId}/reimbursements/{purchasingPartyId}",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
};

/** What the runtime knows of {@link replaceReimbursement}. */
export const replaceReimbursementOperation: Operation = {
  id: "replace_reimbursement",
  method: "PUT",
  base: "/v1",
  path: "/contracts/{contractId}/reimbursements/{purchasingPartyId}",
  idempotency: "idempotent",
  retryable: ["body-too-slow","rate-limited","unavailable","timeout","storage-full"],
  accepts: ["application/json"],
  result: "object",
  sends: ["application/json"],
};

/** What the runtime knows of {@link getProviderProfile}. */
export const getProviderProfileOperation: Operation = {
  id: "get_provider_profile",
  method: "GET",
  base: "/v1",
  path: "/provider-profiles/{agbCode}",
  idempotency: "safe",
  retryable: ["unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
  public: true,
};

/** What the runtime knows of {@link replaceProviderProfile}. */
export const replaceProviderProfileOperation: Operation = {
  id: "replace_provider_profile",
  method: "PUT",
  base: "/v1",
  path: "/provider-profiles/{agbCode}",
  idempotency: "idempotent",
  retryable: ["body-too-slow","rate-limited","unavailable","timeout","storage-full"],
  accepts: ["application/json"],
  result: "object",
  sends: ["application/json"],
};

/** What the runtime knows of {@link listPublishedContracts}. */
export const listPublishedContractsOperation: Operation = {
  id: "list_published_contracts",
  method: "GET",
  base: "/v1",
  path: "/published-contracts",
  idempotency: "safe",
  retryable: ["unavailable","timeout"],
  accepts: ["application/json","text/csv"],
  result: "object",
  sends: [],
  public: true,
  joined: ["fields"],
  page: { items: "items", next: "next" },
};

/** What the runtime knows of {@link listPublishedContractChanges}. */
export const listPublishedContractChangesOperation: Operation = {
  id: "list_published_contract_changes",
  method: "GET",
  base: "/v1",
  path: "/published-contracts/changes",
  idempotency: "safe",
  retryable: ["unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
  public: true,
  joined: ["fields"],
  page: { items: "items", next: "next" },
};

/** Arguments of {@link getReimbursement}. */
export interface GetReimbursementArguments {
  /** The contract. */
  readonly contractId: T.ContractId;
  /** The purchasing party. */
  readonly purchasingPartyId: T.PurchasingPartyId;
  /** As known at this instant. */
  readonly asOf?: T.Moment;
  /** The version that you hold: when it is still the present one, the call throws {@link NotModified}. */
  readonly ifNoneMatch?: Version;
}

/**
 * Read what a purchasing party tells its insured about a contract.
 *
 * The purchasing party that made the contract, or one that follows it. While it supplied nothing, it is
 * empty and at version 0.
 *
 * Scope: `contracts:read`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`, `uri-too-long`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await getReimbursement(client, { contractId, purchasingPartyId: "zorg-en-zekerheid" });
 */
export function getReimbursement(client: Client, given: GetReimbursementArguments, options?: CallOptions): Reply<T.ReimbursementView> {
  return client.send(getReimbursementOperation, given, options);
}

/** Arguments of {@link replaceReimbursement}. */
export interface ReplaceReimbursementArguments {
  /** The contract. */
  readonly contractId: T.ContractId;
  /** The purchasing party. */
  readonly purchasingPartyId: T.PurchasingPartyId;
  /** What is sent. */
  readonly body: T.ContractReimbursement;
  /** The version that is changed: an earlier result, or its ETag. */
  readonly ifMatch: Version;
  /** Make all checks and give the result, without the effect. */
  readonly dryRun?: boolean;
}

/**
 * Replace what a purchasing party tells its insured about a contract.
 *
 * By an insurer of that purchasing party; as a whole, so an empty body takes everything back. It is
 * published with the contract. The first to write names version 0 in `If-Match`.
 *
 * Scope: `contracts:write`.
 * Problems: `request-malformed`, `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`,
 * `body-too-slow`, `stale`, `payload-too-large`, `unsupported-media-type`, `precondition-required`, `rate-limited`,
 * `internal`, `unavailable`, `timeout`, `storage-full`.
 *
 * @example
 * const answer = await replaceReimbursement(client, { contractId, purchasingPartyId: "zorg-en-zekerheid", body,
 * ifMatch: earlier });
 */
export function replaceReimbursement(client: Client, given: ReplaceReimbursementArguments, options?: CallOptions): Reply<T.ReimbursementView> {
  return client.send(replaceReimbursementOperation, given, options);
}

/** Arguments of {@link getProviderProfile}. */
export interface GetProviderProfileArguments {
  /** AGB code of the organisation. */
  readonly agbCode: T.AgbCode;
  /** As known at this instant. */
  readonly asOf?: T.Moment;
  /** The version that you hold: when it is still the present one, the call throws {@link NotModified}. */
  readonly ifNoneMatch?: Version;
}

/**
 * Read the profile of an organisation.
 *
 * What it writes about itself for whoever looks for care. Every organisation of the register has one;
 * while it supplied nothing, it is empty and at version 0. Open data.
 *
 * Problems: `request-invalid`, `not-found`, `not-acceptable`, `uri-too-long`, `unsupported-media-type`, `internal`,
 * `unavailable`, `timeout`.
 *
 * @example
 * const answer = await getProviderProfile(client, { agbCode: "01900001" });
 */
export function getProviderProfile(client: Client, given: GetProviderProfileArguments, options?: CallOptions): Reply<T.ProviderProfileView> {
  return client.send(getProviderProfileOperation, given, options);
}

/** Arguments of {@link replaceProviderProfile}. */
export interface ReplaceProviderProfileArguments {
  /** AGB code of the organisation. */
  readonly agbCode: T.AgbCode;
  /** What is sent. */
  readonly body: T.ProviderProfile;
  /** The version that is changed: an earlier result, or its ETag. */
  readonly ifMatch: Version;
  /** Make all checks and give the result, without the effect. */
  readonly dryRun?: boolean;
}

/**
 * Replace the profile of an organisation.
 *
 * By the organisation itself or who acts for it; as a whole, so an empty body takes everything back. The
 * earlier versions stay, readable with `asOf`. The first to write names version 0 in `If-Match`.
 *
 * Scope: `profiles:write`.
 * Problems: `request-malformed`, `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`,
 * `body-too-slow`, `stale`, `payload-too-large`, `unsupported-media-type`, `precondition-required`, `rate-limited`,
 * `internal`, `unavailable`, `timeout`, `storage-full`.
 *
 * @example
 * const answer = await replaceProviderProfile(client, { agbCode: "01900001", body, ifMatch: earlier });
 */
export function replaceProviderProfile(client: Client, given: ReplaceProviderProfileArguments, options?: CallOptions): Reply<T.ProviderProfileView> {
  return client.send(replaceProviderProfileOperation, given, options);
}

/** Arguments of {@link listPublishedContracts}. */
export interface ListPublishedContractsArguments {
  /** Only those of this organisation. */
  readonly agbCode?: T.AgbCode;
  /** Only those that bind this insurer. */
  readonly uzoviCode?: T.UzoviCode;
  /** Only those of this purchasing party. */
  readonly purchasingPartyId?: T.PurchasingPartyId;
  /** Only those of purchasing parties of this concern. */
  readonly concern?: T.ConcernId;
  /** Only those about this care. */
  readonly careKind?: T.CareKind;
  /** Only those of organisations in this region of the scheme `zorgkantoorregio`. */
  readonly region?: T.RegionCode;
  /** Only those of organisations with a place whose postcode begins so. */
  readonly postcode?: string;
  /** Only those of organisations with a place in a city that has this in its name. */
  readonly city?: string;
  /** Only those of organisations of this name; typing mistakes are forgiven, words may be cut short. */
  readonly q?: string;
  /** The contracting year; the year of `date` when absent. */
  readonly year?: number;
  /** The list as it was at the end of this day; today when absent. */
  readonly date?: LocalDate;
  /** Place in the list, from `next` or `prev`; belongs to the same filter and caller. */
  readonly cursor?: string;
  /** Items on a page. */
  readonly limit?: number;
  /** Members of the answer, separated by commas; the others are left out, required ones too. */
  readonly fields?: readonly T.ListPublishedContractsFieldsItem[];
  /** The version that you hold: when it is still the present one, the call throws {@link NotModified}. */
  readonly ifNoneMatch?: Version;
  /** Ask for the header `Total-Count`. */
  readonly totalCount?: boolean;
}

/**
 * List contracted care.
 *
 * Open data for whoever looks for care: which providers have an agreement that binds an insurer in a
 * year. Only agreements that bind are here, concluded or recorded; offers are not, because insurers
 * publish once the signed agreement is in. `followed` ones rest on a decision that the insurer recorded,
 * never on its policy alone. No prices, modules, numbers or remarks, and no persons: the name is that of
 * the organisation in the AGB register.
 *
 * An insurer whose policy names a day shows the contracts of a year from that day on: CZ and VGZ on
 * 12 November of the year before. `date=2024-11-12&year=2025` is the list as it was published. A provider
 * that is not in the list is not for that reason without a contract: not every insurer records all of
 * them here (`/v1/coverage-declarations`).
 *
 * `ETag` changes when the answer does, and only then. As `text/csv` the whole list of the filter, without
 * pages; a cell that a spreadsheet would take for a formula begins with an apostrophe.
 *
 * Problems: `request-invalid`, `not-acceptable`, `uri-too-long`, `unsupported-media-type`, `internal`,
 * `unavailable`, `timeout`.
 *
 * @example
 * const answer = await listPublishedContracts(client);
 */
export function listPublishedContracts(client: Client, given: ListPublishedContractsArguments = {}, options?: CallOptions): Reply<T.PublishedContractPage> {
  return client.send(listPublishedContractsOperation, given, options);
}

/** The items of {@link listPublishedContracts}, page after page. */
export function iteratePublishedContracts(client: Client, given: ListPublishedContractsArguments = {}, options?: CallOptions): AsyncGenerator<T.PublishedContract, void, undefined> {
  return client.pages(listPublishedContractsOperation, given, options);
}

/** The answer of {@link listPublishedContracts} as file. */
export function listPublishedContractsFile(client: Client, given: ListPublishedContractsArguments & { readonly accept: "text/csv" }, options?: CallOptions): Reply<Uint8Array> {
  return client.send(listPublishedContractsOperation, given, options);
}

/** Arguments of {@link listPublishedContractChanges}. */
export interface ListPublishedContractChangesArguments {
  /** The moment up to which the caller knows the list: `until` of the answer before. */
  readonly since: T.Moment;
  /** The contracting year; the present one when absent. */
  readonly year?: number;
  /** Only contracts that bind this insurer. */
  readonly uzoviCode?: T.UzoviCode;
  /** Only contracts of this purchasing party. */
  readonly purchasingPartyId?: T.PurchasingPartyId;
  /** Only contracts of purchasing parties of this concern. */
  readonly concern?: T.ConcernId;
  /** Only contracts about this care. */
  readonly careKind?: T.CareKind;
  /** Place in the list, from `next` or `prev`; belongs to the same filter and caller. */
  readonly cursor?: string;
  /** Items on a page. */
  readonly limit?: number;
  /** Members of the answer, separated by commas; the others are left out, required ones too. */
  readonly fields?: readonly T.ListPublishedContractChangesFieldsItem[];
  /** Ask for the header `Total-Count`. */
  readonly totalCount?: boolean;
}

/**
 * List what changed in the contracted care since a moment.
 *
 * The difference between the list as it was known at `since` and as it is now: added, removed and changed
 * lines. Whatever made a difference is in it, also a day on which a term begins or an insurer publishes.
 * Ask again with the `until` of any line; no lines means that nothing changed, keep `since`. Pages of one
 * answer belong to the same `until`.
 *
 * Problems: `request-invalid`, `not-acceptable`, `uri-too-long`, `unsupported-media-type`, `internal`,
 * `unavailable`, `timeout`.
 *
 * @example
 * const answer = await listPublishedContractChanges(client, { since });
 */
export function listPublishedContractChanges(client: Client, given: ListPublishedContractChangesArguments, options?: CallOptions): Reply<T.PublishedContractChangePage> {
  return client.send(listPublishedContractChangesOperation, given, options);
}

/** The items of {@link listPublishedContractChanges}, page after page. */
export function iteratePublishedContractChanges(client: Client, given: ListPublishedContractChangesArguments, options?: CallOptions): AsyncGenerator<T.PublishedContractChange, void, undefined> {
  return client.pages(listPublishedContractChangesOperation, given, options);
}
