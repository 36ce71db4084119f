// Made by zorgcontract-sdkgen from openapi.json 1.0.0 (sha256 8a203b10226a3ef693f7c9a3047d332bda8336820df67155761fa0f749261e55). Do not edit.

import type { Client } from "../runtime/client.js";
import type { CallOptions, Operation, Reply, Version } from "../runtime/operation.js";
import type { Decimal, FileBody, Json, LocalDate, Moment, Uuid } from "../runtime/values.js";
import type * as T from "./types.js";

// Not every resource needs all of them.
export type { Decimal, FileBody, Json, LocalDate, Moment, Uuid, T, Version };

/** What the runtime knows of {@link listConcerns}. */
export const listConcernsOperation: Operation = {
  id: "list_concerns",
  method: "GET",
  base: "/v1",
  path: "/concerns",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
  joined: ["fields"],
  page: { items: "items", next: "next" },
};

/** What the runtime knows of {@link getConcern}. */
export const getConcernOperation: Operation = {
  id: "get_concern",
  method: "GET",
  base: "/v1",
  path: "/concerns/{concernId}",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
};

/** What the runtime knows of {@link listInsurers}. */
export const listInsurersOperation: Operation = {
  id: "list_insurers",
  method: "GET",
  base: "/v1",
  path: "/insurers",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
  joined: ["fields"],
  page: { items: "items", next: "next" },
};

/** What the runtime knows of {@link getInsurer}. */
export const getInsurerOperation: Operation = {
  id: "get_insurer",
  method: "GET",
  base: "/v1",
  path: "/insurers/{uzoviCode}",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
};

/** What the runtime knows of {@link getListImport}. */
export const getListImportOperation: Operation = {
  id: "get_list_import",
  method: "GET",
  base: "/v1",
  path: "/list-imports/{listImportId}",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
};

/** What the runtime knows of {@link listNationalFacts}. */
export const listNationalFactsOperation: Operation = {
  id: "list_national_facts",
  method: "GET",
  base: "/v1",
  path: "/national-facts",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
  joined: ["fields"],
  page: { items: "items", next: "next" },
};

/** What the runtime knows of {@link listPreferredInsurers}. */
export const listPreferredInsurersOperation: Operation = {
  id: "list_preferred_insurers",
  method: "GET",
  base: "/v1",
  path: "/preferred-insurers",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
  joined: ["fields"],
  page: { items: "items", next: "next" },
};

/** What the runtime knows of {@link listPrestaties}. */
export const listPrestatiesOperation: Operation = {
  id: "list_prestaties",
  method: "GET",
  base: "/v1",
  path: "/prestaties",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
  joined: ["fields"],
  page: { items: "items", next: "next" },
};

/** What the runtime knows of {@link getPrestatie}. */
export const getPrestatieOperation: Operation = {
  id: "get_prestatie",
  method: "GET",
  base: "/v1",
  path: "/prestaties/{prestatieCode}",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
};

/** What the runtime knows of {@link listPurchasingParties}. */
export const listPurchasingPartiesOperation: Operation = {
  id: "list_purchasing_parties",
  method: "GET",
  base: "/v1",
  path: "/purchasing-parties",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
  joined: ["fields"],
  page: { items: "items", next: "next" },
};

/** What the runtime knows of {@link listRegions}. */
export const listRegionsOperation: Operation = {
  id: "list_regions",
  method: "GET",
  base: "/v1",
  path: "/regions",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
  joined: ["fields"],
  page: { items: "items", next: "next" },
};

/** What the runtime knows of {@link getRegion}. */
export const getRegionOperation: Operation = {
  id: "get_region",
  method: "GET",
  base: "/v1",
  path: "/regions/{scheme}/{regionCode}",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
};

/** What the runtime knows of {@link createListImport}. */
export const createListImportOperation: Operation = {
  id: "create_list_import",
  method: "POST",
  base: "/v1",
  path: "/list-imports",
  idempotency: "key",
  retryable: ["body-too-slow","idempotency-key-in-flight","rate-limited","unavailable","timeout","storage-full"],
  accepts: ["application/json"],
  result: "object",
  sends: ["text/csv"],
  job: { poll: getListImportOperation, parameter: "listImportId", ended: ["succeeded","failed","cancelled"] },
};

/** Arguments of {@link listConcerns}. */
export interface ListConcernsArguments {
  /** Rows that hold on this calendar day in Europe/Amsterdam; today when absent. */
  readonly date?: LocalDate;
  /** Answer with what was known at this instant; now when absent. */
  readonly asOf?: T.Moment;
  /** Place in the list, from `next` or `prev`; belongs to the same filter and caller. */
  readonly cursor?: string;
  /** Items on a page. */
  readonly limit?: number;
  /** Members of the answer, separated by commas; the others are left out, required ones too. */
  readonly fields?: readonly T.ListConcernsFieldsItem[];
  /** Ask for the header `Total-Count`. */
  readonly totalCount?: boolean;
}

/**
 * List concerns.
 *
 * A concern is a group of health insurers with one purchasing policy.
 *
 * Scope: `reference:read`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-acceptable`, `uri-too-long`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await listConcerns(client);
 */
export function listConcerns(client: Client, given: ListConcernsArguments = {}, options?: CallOptions): Reply<T.ConcernViewPage> {
  return client.send(listConcernsOperation, given, options);
}

/** The items of {@link listConcerns}, page after page. */
export function iterateConcerns(client: Client, given: ListConcernsArguments = {}, options?: CallOptions): AsyncGenerator<T.ConcernView, void, undefined> {
  return client.pages(listConcernsOperation, given, options);
}

/** Arguments of {@link getConcern}. */
export interface GetConcernArguments {
  /** Id of the concern. */
  readonly concernId: T.ConcernId;
  /** Rows that hold on this calendar day in Europe/Amsterdam; today when absent. */
  readonly date?: LocalDate;
  /** Answer with what was known at this instant; now when absent. */
  readonly asOf?: T.Moment;
}

/**
 * Read a concern.
 *
 * Scope: `reference:read`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`, `uri-too-long`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await getConcern(client, { concernId: "zorg-en-zekerheid" });
 */
export function getConcern(client: Client, given: GetConcernArguments, options?: CallOptions): Reply<T.ConcernView> {
  return client.send(getConcernOperation, given, options);
}

/** Arguments of {@link listInsurers}. */
export interface ListInsurersArguments {
  /** Only insurers of this concern. */
  readonly concern?: T.ConcernId;
  /** Only insurers that this purchasing party buys for. */
  readonly purchasingPartyId?: T.PurchasingPartyId;
  /** Rows that hold on this calendar day in Europe/Amsterdam; today when absent. */
  readonly date?: LocalDate;
  /** Answer with what was known at this instant; now when absent. */
  readonly asOf?: T.Moment;
  /** Place in the list, from `next` or `prev`; belongs to the same filter and caller. */
  readonly cursor?: string;
  /** Items on a page. */
  readonly limit?: number;
  /** Members of the answer, separated by commas; the others are left out, required ones too. */
  readonly fields?: readonly T.ListInsurersFieldsItem[];
  /** Ask for the header `Total-Count`. */
  readonly totalCount?: boolean;
}

/**
 * List insurers.
 *
 * Scope: `reference:read`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-acceptable`, `uri-too-long`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await listInsurers(client);
 */
export function listInsurers(client: Client, given: ListInsurersArguments = {}, options?: CallOptions): Reply<T.InsurerViewPage> {
  return client.send(listInsurersOperation, given, options);
}

/** The items of {@link listInsurers}, page after page. */
export function iterateInsurers(client: Client, given: ListInsurersArguments = {}, options?: CallOptions): AsyncGenerator<T.InsurerView, void, undefined> {
  return client.pages(listInsurersOperation, given, options);
}

/** Arguments of {@link getInsurer}. */
export interface GetInsurerArguments {
  /** UZOVI code. */
  readonly uzoviCode: T.UzoviCode;
  /** Rows that hold on this calendar day in Europe/Amsterdam; today when absent. */
  readonly date?: LocalDate;
  /** Answer with what was known at this instant; now when absent. */
  readonly asOf?: T.Moment;
}

/**
 * Read an insurer.
 *
 * Scope: `reference:read`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`, `uri-too-long`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await getInsurer(client, { uzoviCode: "9664" });
 */
export function getInsurer(client: Client, given: GetInsurerArguments, options?: CallOptions): Reply<T.InsurerView> {
  return client.send(getInsurerOperation, given, options);
}

/** Arguments of {@link createListImport}. */
export interface CreateListImportArguments {
  /** The list that the file holds. */
  readonly list: T.ListKind;
  /** The file, at most 64 MiB. */
  readonly body: FileBody;
  /** Make all checks and give the result, without the effect. */
  readonly dryRun?: boolean;
  /** Name of this act, to repeat it later; one is made for every call when absent. */
  readonly idempotencyKey?: string;
}

/**
 * Import a list.
 *
 * The body is a CSV file with a header: UTF-8 (with or without byte order mark) or Windows-1252, separated
 * by commas or semicolons, amounts with a decimal point or comma, days as `2025-01-31`. It takes effect
 * whole or not at all, and a file that was imported before changes nothing. A file is the whole of the list
 * it speaks of: what stands and is not in it becomes history, which `asOf` still shows.
 *
 * With `Prefer: dry-run` nothing is queued: the answer is the difference with the list in force, or every
 * problem of the file.
 *
 * Every list of reference data ends with `startDate`, `endDate`, `source`, `confidence` (`high`, `medium`,
 * `low`, `default`), `conflicts` and `note`. Before them stand:
 *
 * - `prestaties`: `prestatieCode`, `name`, `segment`, `unit`, `tariffKind`, `contractRequired`,
 * `nonContractedBillable`;
 * - `prestatie-successors`: `prestatieCode`, `successorCode`;
 * - `tariffs`: `prestatieCode`, `kind` (`maximum`, `fixed`, `nonContracted`), `amount` in euro with at most
 * six decimals, `unit` (`quarter`, `contact`, `item`, `unknown`), `fictitious` (`yes`, `no`). A list is of
 * a calendar year, that of `startDate`, and each row ends in its year;
 * - `ion`: only `agbCode` of the practice, `uzoviCode`, `ageBand` (`under65`, `65to74`, `75to84`,
 * `85plus`), `surchargeArea` (`yes`, `no`), `quarter` (`2025-Q1`), `registered`, `source`;
 * - `inclusions`: only `agbCode` of the care group, `uzoviCode`, `chain` (`dm2`, `copd`, `hvz`, `vvr`,
 * `asthma`), `quarter`, `included`, `source`.
 *
 * `samples/REFERENCE.md` has the columns of the others.
 *
 * Scope: `lists:import`.
 * Problems: `request-malformed`, `request-invalid`, `idempotency-key-missing`, `unauthenticated`, `forbidden`,
 * `not-acceptable`, `body-too-slow`, `idempotency-key-in-flight`, `payload-too-large`, `uri-too-long`,
 * `unsupported-media-type`, `idempotency-key-reused`, `rate-limited`, `internal`, `unavailable`, `timeout`,
 * `storage-full`.
 *
 * @example
 * const answer = await createListImport(client, { list: "concerns", body });
 */
export function createListImport(client: Client, given: CreateListImportArguments & { readonly dryRun: true }, options?: CallOptions): Reply<T.ListRehearsal>;
export function createListImport(client: Client, given: CreateListImportArguments, options?: CallOptions): Reply<T.ListImport>;
export function createListImport(client: Client, given: CreateListImportArguments, options?: CallOptions): Reply<T.ListImport | T.ListRehearsal> {
  return client.send(createListImportOperation, given, options);
}

/** Arguments of {@link getListImport}. */
export interface GetListImportArguments {
  /** The import. */
  readonly listImportId: T.JobId;
  /** The version that you hold: when it is still the present one, the call throws {@link NotModified}. */
  readonly ifNoneMatch?: Version;
}

/**
 * Read an import of a list.
 *
 * Once it has succeeded, this and every later answer of this service sees the new list. The import stays
 * readable as a receipt: who asked for it and when, the digest of the file, and what became of its rows.
 *
 * Scope: `lists:import`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await getListImport(client, { listImportId });
 */
export function getListImport(client: Client, given: GetListImportArguments, options?: CallOptions): Reply<T.ListImport> {
  return client.send(getListImportOperation, given, options);
}

/** Arguments of {@link listNationalFacts}. */
export interface ListNationalFactsArguments {
  /** Rows that hold on this calendar day in Europe/Amsterdam; today when absent. */
  readonly date?: LocalDate;
  /** Answer with what was known at this instant; now when absent. */
  readonly asOf?: T.Moment;
  /** Place in the list, from `next` or `prev`; belongs to the same filter and caller. */
  readonly cursor?: string;
  /** Items on a page. */
  readonly limit?: number;
  /** Members of the answer, separated by commas; the others are left out, required ones too. */
  readonly fields?: readonly T.ListNationalFactsFieldsItem[];
  /** Ask for the header `Total-Count`. */
  readonly totalCount?: boolean;
}

/**
 * List national facts.
 *
 * What NZa settled for the whole country, as facts that rules of policies read. A fact without a row is not
 * known, which is not the same as not so.
 *
 * Scope: `reference:read`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-acceptable`, `uri-too-long`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await listNationalFacts(client);
 */
export function listNationalFacts(client: Client, given: ListNationalFactsArguments = {}, options?: CallOptions): Reply<T.NationalFactViewPage> {
  return client.send(listNationalFactsOperation, given, options);
}

/** The items of {@link listNationalFacts}, page after page. */
export function iterateNationalFacts(client: Client, given: ListNationalFactsArguments = {}, options?: CallOptions): AsyncGenerator<T.NationalFactView, void, undefined> {
  return client.pages(listNationalFactsOperation, given, options);
}

/** Arguments of {@link listPreferredInsurers}. */
export interface ListPreferredInsurersArguments {
  /** Only this way of dividing the country. */
  readonly scheme?: T.RegionScheme;
  /** Only regions with this code. */
  readonly region?: T.RegionCode;
  /** Only this kind of care. */
  readonly careKind?: T.CareKind;
  /** Rows that hold on this calendar day in Europe/Amsterdam; today when absent. */
  readonly date?: LocalDate;
  /** Answer with what was known at this instant; now when absent. */
  readonly asOf?: T.Moment;
  /** Place in the list, from `next` or `prev`; belongs to the same filter and caller. */
  readonly cursor?: string;
  /** Items on a page. */
  readonly limit?: number;
  /** Members of the answer, separated by commas; the others are left out, required ones too. */
  readonly fields?: readonly T.ListPreferredInsurersFieldsItem[];
  /** Ask for the header `Total-Count`. */
  readonly totalCount?: boolean;
}

/**
 * List preferred insurers.
 *
 * Which concern is preferred in a region, for a kind of care. Rows with confidence `default` are a
 * stand-in for a list that no source gives; HDS care has no preferred insurer but two that represent all.
 *
 * Scope: `reference:read`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-acceptable`, `uri-too-long`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await listPreferredInsurers(client);
 */
export function listPreferredInsurers(client: Client, given: ListPreferredInsurersArguments = {}, options?: CallOptions): Reply<T.PreferredInsurerViewPage> {
  return client.send(listPreferredInsurersOperation, given, options);
}

/** The items of {@link listPreferredInsurers}, page after page. */
export function iteratePreferredInsurers(client: Client, given: ListPreferredInsurersArguments = {}, options?: CallOptions): AsyncGenerator<T.PreferredInsurerView, void, undefined> {
  return client.pages(listPreferredInsurersOperation, given, options);
}

/** Arguments of {@link listPrestaties}. */
export interface ListPrestatiesArguments {
  /** Only this segment. */
  readonly segment?: T.PrestatieSegment;
  /** Rows that hold on this calendar day in Europe/Amsterdam; today when absent. */
  readonly date?: LocalDate;
  /** Answer with what was known at this instant; now when absent. */
  readonly asOf?: T.Moment;
  /** Place in the list, from `next` or `prev`; belongs to the same filter and caller. */
  readonly cursor?: string;
  /** Items on a page. */
  readonly limit?: number;
  /** Members of the answer, separated by commas; the others are left out, required ones too. */
  readonly fields?: readonly T.ListPrestatiesFieldsItem[];
  /** Ask for the header `Total-Count`. */
  readonly totalCount?: boolean;
}

/**
 * List prestaties.
 *
 * The billable items of GP care that a source confirms, with segment, unit, tariff kind and whether a
 * contract is needed. What no source says is `unknown`; the amounts stand in `/tariffs`.
 *
 * Scope: `reference:read`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-acceptable`, `uri-too-long`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await listPrestaties(client);
 */
export function listPrestaties(client: Client, given: ListPrestatiesArguments = {}, options?: CallOptions): Reply<T.PrestatieEntryPage> {
  return client.send(listPrestatiesOperation, given, options);
}

/** The items of {@link listPrestaties}, page after page. */
export function iteratePrestaties(client: Client, given: ListPrestatiesArguments = {}, options?: CallOptions): AsyncGenerator<T.PrestatieEntry, void, undefined> {
  return client.pages(listPrestatiesOperation, given, options);
}

/** Arguments of {@link getPrestatie}. */
export interface GetPrestatieArguments {
  /** Code of the prestatie. */
  readonly prestatieCode: T.PrestatieCode;
  /** Rows that hold on this calendar day in Europe/Amsterdam; today when absent. */
  readonly date?: LocalDate;
  /** Answer with what was known at this instant; now when absent. */
  readonly asOf?: T.Moment;
}

/**
 * Read a prestatie.
 *
 * A code that was renumbered is shown after its last day too, with `inForce` false and, in `successors`,
 * the code to use instead.
 *
 * Scope: `reference:read`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`, `uri-too-long`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await getPrestatie(client, { prestatieCode: "12011" });
 */
export function getPrestatie(client: Client, given: GetPrestatieArguments, options?: CallOptions): Reply<T.PrestatieEntry> {
  return client.send(getPrestatieOperation, given, options);
}

/** Arguments of {@link listPurchasingParties}. */
export interface ListPurchasingPartiesArguments {
  /** Rows that hold on this calendar day in Europe/Amsterdam; today when absent. */
  readonly date?: LocalDate;
  /** Answer with what was known at this instant; now when absent. */
  readonly asOf?: T.Moment;
  /** Place in the list, from `next` or `prev`; belongs to the same filter and caller. */
  readonly cursor?: string;
  /** Items on a page. */
  readonly limit?: number;
  /** Members of the answer, separated by commas; the others are left out, required ones too. */
  readonly fields?: readonly T.ListPurchasingPartiesFieldsItem[];
  /** Ask for the header `Total-Count`. */
  readonly totalCount?: boolean;
}

/**
 * List purchasing parties.
 *
 * A purchasing party is the contract partner that buys for one or more insurers.
 *
 * Scope: `reference:read`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-acceptable`, `uri-too-long`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await listPurchasingParties(client);
 */
export function listPurchasingParties(client: Client, given: ListPurchasingPartiesArguments = {}, options?: CallOptions): Reply<T.PurchasingPartyViewPage> {
  return client.send(listPurchasingPartiesOperation, given, options);
}

/** The items of {@link listPurchasingParties}, page after page. */
export function iteratePurchasingParties(client: Client, given: ListPurchasingPartiesArguments = {}, options?: CallOptions): AsyncGenerator<T.PurchasingPartyView, void, undefined> {
  return client.pages(listPurchasingPartiesOperation, given, options);
}

/** Arguments of {@link listRegions}. */
export interface ListRegionsArguments {
  /** Only this way of dividing the country. */
  readonly scheme?: T.RegionScheme;
  /** Only regions in which this municipality lies (CBS code). */
  readonly municipality?: T.MunicipalityCode;
  /** Only regions in which this postcode lies; four digits, with or without the letters. */
  readonly postcode?: T.Postcode;
  /** Rows that hold on this calendar day in Europe/Amsterdam; today when absent. */
  readonly date?: LocalDate;
  /** Answer with what was known at this instant; now when absent. */
  readonly asOf?: T.Moment;
  /** Place in the list, from `next` or `prev`; belongs to the same filter and caller. */
  readonly cursor?: string;
  /** Items on a page. */
  readonly limit?: number;
  /** Members of the answer, separated by commas; the others are left out, required ones too. */
  readonly fields?: readonly T.ListRegionsFieldsItem[];
  /** Ask for the header `Total-Count`. */
  readonly totalCount?: boolean;
}

/**
 * List regions.
 *
 * With `municipality` or `postcode` it is a look-up. Both together may lead to different regions:
 * then both come back, each with the mapping that led to it in `matches`. An empty list means that
 * no imported mapping covers the place, not that it lies nowhere.
 *
 * Scope: `reference:read`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-acceptable`, `uri-too-long`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await listRegions(client);
 */
export function listRegions(client: Client, given: ListRegionsArguments = {}, options?: CallOptions): Reply<T.RegionViewPage> {
  return client.send(listRegionsOperation, given, options);
}

/** The items of {@link listRegions}, page after page. */
export function iterateRegions(client: Client, given: ListRegionsArguments = {}, options?: CallOptions): AsyncGenerator<T.RegionView, void, undefined> {
  return client.pages(listRegionsOperation, given, options);
}

/** Arguments of {@link getRegion}. */
export interface GetRegionArguments {
  /** Region scheme. */
  readonly scheme: T.RegionScheme;
  /** Code of the region in the scheme. */
  readonly regionCode: T.RegionCode;
  /** Rows that hold on this calendar day in Europe/Amsterdam; today when absent. */
  readonly date?: LocalDate;
  /** Answer with what was known at this instant; now when absent. */
  readonly asOf?: T.Moment;
}

/**
 * Read a region.
 *
 * Scope: `reference:read`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`, `uri-too-long`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await getRegion(client, { scheme: "zorgkantoorregio", regionCode: "zuid-holland-noord" });
 */
export function getRegion(client: Client, given: GetRegionArguments, options?: CallOptions): Reply<T.RegionView> {
  return client.send(getRegionOperation, given, options);
}
