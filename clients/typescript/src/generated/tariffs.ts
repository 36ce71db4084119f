// Made by zorgcontract-sdkgen from openapi.json 1.0.0 (sha256 8a203b10226a3ef693f7c9a3047d332bda8336820df67155761fa0f749261e55). Do not edit.

import type { Client } from "../runtime/client.js";
import type { CallOptions, Operation, Reply, Version } from "../runtime/operation.js";
import type { Decimal, FileBody, Json, LocalDate, Moment, Uuid } from "../runtime/values.js";
import type * as T from "./types.js";

// Not every resource needs all of them.
export type { Decimal, FileBody, Json, LocalDate, Moment, Uuid, T, Version };

/** What the runtime knows of {@link getEffectiveTariffs}. */
export const getEffectiveTariffsOperation: Operation = {
  id: "get_effective_tariffs",
  method: "GET",
  base: "/v1",
  path: "/effective-tariffs",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
};

/** What the runtime knows of {@link listIncludedInsured}. */
export const listIncludedInsuredOperation: Operation = {
  id: "list_included_insured",
  method: "GET",
  base: "/v1",
  path: "/included-insured",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
  joined: ["fields"],
  page: { items: "items", next: "next" },
};

/** What the runtime knows of {@link listPriceListExports}. */
export const listPriceListExportsOperation: Operation = {
  id: "list_price_list_exports",
  method: "GET",
  base: "/v1",
  path: "/price-list-exports",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
  joined: ["fields"],
  page: { items: "items", next: "next" },
};

/** What the runtime knows of {@link getPriceListExport}. */
export const getPriceListExportOperation: Operation = {
  id: "get_price_list_export",
  method: "GET",
  base: "/v1",
  path: "/price-list-exports/{priceListExportId}",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
};

/** What the runtime knows of {@link cancelPriceListExport}. */
export const cancelPriceListExportOperation: Operation = {
  id: "cancel_price_list_export",
  method: "POST",
  base: "/v1",
  path: "/price-list-exports/{priceListExportId}/_cancel",
  idempotency: "none",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
};

/** What the runtime knows of {@link getPriceListFile}. */
export const getPriceListFileOperation: Operation = {
  id: "get_price_list_file",
  method: "GET",
  base: "/v1",
  path: "/price-list-exports/{priceListExportId}/file",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/gzip","application/vnd.apache.parquet","application/x-ndjson","text/csv"],
  result: "any",
  sends: [],
  headers: ["Range","If-Range"],
};

/** What the runtime knows of {@link getPriceList}. */
export const getPriceListOperation: Operation = {
  id: "get_price_list",
  method: "GET",
  base: "/v1",
  path: "/price-lists",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
};

/** What the runtime knows of {@link listRegisteredInsured}. */
export const listRegisteredInsuredOperation: Operation = {
  id: "list_registered_insured",
  method: "GET",
  base: "/v1",
  path: "/registered-insured",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
  joined: ["fields"],
  page: { items: "items", next: "next" },
};

/** What the runtime knows of {@link evaluateInclusionOverrun}. */
export const evaluateInclusionOverrunOperation: Operation = {
  id: "evaluate_inclusion_overrun",
  method: "POST",
  base: "/v1",
  path: "/tariff-calculations/inclusion-overrun",
  idempotency: "none",
  retryable: ["body-too-slow","rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: ["application/json"],
};

/** What the runtime knows of {@link evaluateRegionalTariff}. */
export const evaluateRegionalTariffOperation: Operation = {
  id: "evaluate_regional_tariff",
  method: "POST",
  base: "/v1",
  path: "/tariff-calculations/oi-regio",
  idempotency: "none",
  retryable: ["body-too-slow","rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: ["application/json"],
};

/** What the runtime knows of {@link evaluateNeighbourhoodTariff}. */
export const evaluateNeighbourhoodTariffOperation: Operation = {
  id: "evaluate_neighbourhood_tariff",
  method: "POST",
  base: "/v1",
  path: "/tariff-calculations/oi-wijk",
  idempotency: "none",
  retryable: ["body-too-slow","rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: ["application/json"],
};

/** What the runtime knows of {@link evaluateResultReward}. */
export const evaluateResultRewardOperation: Operation = {
  id: "evaluate_result_reward",
  method: "POST",
  base: "/v1",
  path: "/tariff-calculations/result-reward",
  idempotency: "none",
  retryable: ["body-too-slow","rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: ["application/json"],
};

/** What the runtime knows of {@link listTariffs}. */
export const listTariffsOperation: Operation = {
  id: "list_tariffs",
  method: "GET",
  base: "/v1",
  path: "/tariffs",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
  joined: ["fields"],
  page: { items: "items", next: "next" },
};

/** What the runtime knows of {@link createPriceListExport}. */
export const createPriceListExportOperation: Operation = {
  id: "create_price_list_export",
  method: "POST",
  base: "/v1",
  path: "/price-list-exports",
  idempotency: "key",
  retryable: ["body-too-slow","idempotency-key-in-flight","rate-limited","unavailable","timeout","storage-full"],
  accepts: ["application/json"],
  result: "object",
  sends: ["application/json"],
  job: { poll: getPriceListExportOperation, parameter: "priceListExportId", ended: ["succeeded","failed","cancelled"] },
};

/** Arguments of {@link getEffectiveTariffs}. */
export interface GetEffectiveTariffsArguments {
  /** AGB code of a practitioner, organisation or location. */
  readonly agbCode: T.AgbCode;
  /** UZOVI code of the patient's insurer. */
  readonly uzoviCode: T.UzoviCode;
  /** Day of the care: a calendar day in Europe/Amsterdam. */
  readonly date: LocalDate;
  /** Kind of care. */
  readonly careKind: T.CareKind;
  /** Funding segment; follows from the kind of care when absent. Limits the modules shown. */
  readonly segment?: T.Segment;
  /** O&I title; without it a question about `OI` stays open. */
  readonly oiTitle?: T.OiTitle;
  /** A prestatie to test: may it be claimed? */
  readonly prestatieCode?: T.PrestatieCode;
  /** Answer with what was known at this instant. */
  readonly asOf?: T.Moment;
}

/**
 * Whether prestaties may be claimed, and at what amount.
 *
 * For this AGB code, insurer, day and kind of care: of one prestatie, or of every one when none is named,
 * whether it may be claimed, the amount, on what ground, from when, where it comes from with the working of a
 * formula, and how certain that is. The agreement is decided once. An agreed amount counts first, then what
 * NZa fixed or set as a maximum; without an agreement only prestaties that NZa names may be claimed, at the
 * non-contracted tariff. What no source says is `unknown`. Who may ask is as for the effective agreement; an
 * amount that others agreed is shown only to who is a party to it, was asked to follow it or takes it over.
 *
 * Scope: `tariffs:read`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`, `uri-too-long`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await getEffectiveTariffs(client, { agbCode: "01900001", uzoviCode: "9664", date: "2025-02-03",
 * careKind: "HAZ" });
 */
export function getEffectiveTariffs(client: Client, given: GetEffectiveTariffsArguments, options?: CallOptions): Reply<T.EffectiveTariffs> {
  return client.send(getEffectiveTariffsOperation, given, options);
}

/** Arguments of {@link listIncludedInsured}. */
export interface ListIncludedInsuredArguments {
  /** Only of this care group. */
  readonly agbCode?: T.AgbCode;
  /** Only insured of this insurer. */
  readonly uzoviCode?: T.UzoviCode;
  /** Only of this chain. */
  readonly chain?: T.Chain;
  /** A calendar day in the quarter asked about; today when absent. */
  readonly date?: LocalDate;
  /** Answer with what was known at this instant; now when absent. */
  readonly asOf?: T.Moment;
  /** Place in the list, from `next` or `prev`; belongs to the same filter and caller. */
  readonly cursor?: string;
  /** Items on a page. */
  readonly limit?: number;
  /** Members of the answer, separated by commas; the others are left out, required ones too. */
  readonly fields?: readonly T.ListIncludedInsuredFieldsItem[];
  /** Ask for the header `Total-Count`. */
  readonly totalCount?: boolean;
}

/**
 * List included insured.
 *
 * How many insured are included in a chain of a care group on the first day of a quarter: counts, never
 * persons. A care group sees its own and an insurer those of its own insured. Counts come in by
 * `POST /v1/list-imports?list=inclusions`; what is calculated afterwards above the agreed inclusion rests on
 * them.
 *
 * Scope: `tariffs:read`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-acceptable`, `uri-too-long`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await listIncludedInsured(client);
 */
export function listIncludedInsured(client: Client, given: ListIncludedInsuredArguments = {}, options?: CallOptions): Reply<T.IncludedInsuredViewPage> {
  return client.send(listIncludedInsuredOperation, given, options);
}

/** The items of {@link listIncludedInsured}, page after page. */
export function iterateIncludedInsured(client: Client, given: ListIncludedInsuredArguments = {}, options?: CallOptions): AsyncGenerator<T.IncludedInsuredView, void, undefined> {
  return client.pages(listIncludedInsuredOperation, given, options);
}

/** Arguments of {@link listPriceListExports}. */
export interface ListPriceListExportsArguments {
  /** Place in the list, from `next` or `prev`; belongs to the same filter and caller. */
  readonly cursor?: string;
  /** Items on a page. */
  readonly limit?: number;
  /** Members of the answer, separated by commas; the others are left out, required ones too. */
  readonly fields?: readonly T.ListPriceListExportsFieldsItem[];
  /** Ask for the header `Total-Count`. */
  readonly totalCount?: boolean;
}

/**
 * List exports of price lists.
 *
 * Those about whom the caller may ask, oldest first; the operator sees all.
 *
 * Scope: `tariffs:read`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-acceptable`, `uri-too-long`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await listPriceListExports(client);
 */
export function listPriceListExports(client: Client, given: ListPriceListExportsArguments = {}, options?: CallOptions): Reply<T.PriceListExportPage> {
  return client.send(listPriceListExportsOperation, given, options);
}

/** The items of {@link listPriceListExports}, page after page. */
export function iteratePriceListExports(client: Client, given: ListPriceListExportsArguments = {}, options?: CallOptions): AsyncGenerator<T.PriceListExport, void, undefined> {
  return client.pages(listPriceListExportsOperation, given, options);
}

/** Arguments of {@link createPriceListExport}. */
export interface CreatePriceListExportArguments {
  /** What is sent. */
  readonly body: T.NewPriceListExport;
  /** Make all checks and give the result, without the effect. */
  readonly dryRun?: boolean;
  /** Name of this act, to repeat it later; one is made for every call when absent. */
  readonly idempotencyKey?: string;
}

/**
 * Export price lists to a file.
 *
 * The price lists of many practices and insurers, up to the whole country for the operator: a provider gets
 * those of its own organisations and of those that it acts for, an insurer those of its own insurers. A job
 * writes the file, row by row the same as what a price list says, and keeps it for seven days. In a table, a
 * cell that a spreadsheet would take for a formula begins with an apostrophe. A file has at most 1 GiB, and an
 * organisation has at most five exports that wait or run. With `Prefer: dry-run` the answer says about how many
 * practices and insurers it would be.
 *
 * The columns, in this order: `date`, `careKind`, `oiTitle`, `agbCode`, `uzoviCode`, `contractId` (when the client
 * may see the contract); and, as an effective tariff says them, `prestatieCode`, `name`, `segment`, `unit`,
 * `tariffKind`, `mayBeClaimed`, `ground`, `basis`, `amount` (EUR), `startDate` and `endDate` of the amount,
 * `claimableFrom`, `certainty`, `fictitious`, `policyId` and `ruleId` of an agreed amount, `document` of a national
 * one, `successorPrestatieCode`, and the codes of `reasons` and `missingFacts`, separated by spaces.
 *
 * Scope: `tariffs:read`.
 * Problems: `request-malformed`, `request-invalid`, `idempotency-key-missing`, `unauthenticated`, `forbidden`,
 * `not-found`, `not-acceptable`, `body-too-slow`, `idempotency-key-in-flight`, `payload-too-large`,
 * `unsupported-media-type`, `quota-exceeded`, `idempotency-key-reused`, `rate-limited`, `internal`, `unavailable`,
 * `timeout`, `storage-full`.
 *
 * @example
 * const answer = await createPriceListExport(client, { body });
 */
export function createPriceListExport(client: Client, given: CreatePriceListExportArguments, options?: CallOptions): Reply<T.PriceListExport> {
  return client.send(createPriceListExportOperation, given, options);
}

/** Arguments of {@link getPriceListExport}. */
export interface GetPriceListExportArguments {
  /** The export. */
  readonly priceListExportId: T.JobId;
  /** The version that you hold: when it is still the present one, the call throws {@link NotModified}. */
  readonly ifNoneMatch?: Version;
}

/**
 * Read an export of price lists.
 *
 * Where it stands, and where its file is downloaded, once it is there.
 *
 * Scope: `tariffs:read`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await getPriceListExport(client, { priceListExportId });
 */
export function getPriceListExport(client: Client, given: GetPriceListExportArguments, options?: CallOptions): Reply<T.PriceListExport> {
  return client.send(getPriceListExportOperation, given, options);
}

/** Arguments of {@link cancelPriceListExport}. */
export interface CancelPriceListExportArguments {
  /** The export. */
  readonly priceListExportId: T.JobId;
  /** Make all checks and give the result, without the effect. */
  readonly dryRun?: boolean;
}

/**
 * Cancel an export of price lists.
 *
 * One that waits or runs; there is no file then. An export that has ended is 409.
 *
 * Scope: `tariffs:read`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`, `conflict`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await cancelPriceListExport(client, { priceListExportId });
 */
export function cancelPriceListExport(client: Client, given: CancelPriceListExportArguments, options?: CallOptions): Reply<T.PriceListExport> {
  return client.send(cancelPriceListExportOperation, given, options);
}

/** Arguments of {@link getPriceListFile}. */
export interface GetPriceListFileArguments {
  /** The export. */
  readonly priceListExportId: T.JobId;
  /** One range of bytes, for instance `bytes=1048576-`. */
  readonly Range?: string;
  /** The `ETag` of the file; another one gets the whole file. */
  readonly "If-Range"?: string;
  /** The version that you hold: when it is still the present one, the call throws {@link NotModified}. */
  readonly ifNoneMatch?: Version;
}

/**
 * Download the file of an export.
 *
 * Whole, or the part that `Range` asks for: one range of bytes. Its `ETag` never changes, and with `If-Range` a
 * download that broke off goes on where it was. `Repr-Digest` has the SHA-256 of the whole file (RFC 9530). A
 * client fetches two such files at once. A file that is not there yet, or is kept no longer, or holds what
 * the caller may not see any more, is 404.
 *
 * Scope: `tariffs:read`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`,
 * `unsupported-media-type`, `range-not-satisfiable`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await getPriceListFile(client, { priceListExportId });
 */
export function getPriceListFile(client: Client, given: GetPriceListFileArguments, options?: CallOptions): Reply<Uint8Array> {
  return client.send(getPriceListFileOperation, given, options);
}

/** Arguments of {@link getPriceList}. */
export interface GetPriceListArguments {
  /** AGB code of a practitioner, organisation or location. */
  readonly agbCode: T.AgbCode;
  /** UZOVI code of the patient's insurer. */
  readonly uzoviCode: T.UzoviCode;
  /** Day of the care: a calendar day in Europe/Amsterdam. */
  readonly date: LocalDate;
  /** Kind of care of the agreement; `HAZ` when absent. */
  readonly careKind?: T.CareKind;
  /** O&I title; without it a list for `OI` stays open. */
  readonly oiTitle?: T.OiTitle;
  /** Answer with what was known at this instant; now when absent. */
  readonly asOf?: T.Moment;
  /** Tell what became different since this instant instead: the `Known-At` of the list that the caller holds. */
  readonly since?: T.Moment;
  /** The day of the list that the caller holds; `date` when absent. Only with `since`. */
  readonly sinceDate?: LocalDate;
  /** The version that you hold: when it is still the present one, the call throws {@link NotModified}. */
  readonly ifNoneMatch?: Version;
}

/**
 * The price list of a practice for an insurer.
 *
 * Every prestatie of the day: whether it may be claimed, at what amount, from when and why, as for effective
 * tariffs. The `ETag` changes only when the list does. With `since` the answer has in place of the list what
 * became different from the one that the caller holds: prestaties that were added, removed or changed, and
 * those that turned out otherwise for days that had come already. Take the `Known-At` of the list that you
 * hold for `since`, and its day for `sinceDate`.
 *
 * Scope: `tariffs:read`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`, `uri-too-long`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await getPriceList(client, { agbCode: "01900001", uzoviCode: "9664", date: "2025-02-03" });
 */
export function getPriceList(client: Client, given: GetPriceListArguments, options?: CallOptions): Reply<T.PriceList> {
  return client.send(getPriceListOperation, given, options);
}

/** Arguments of {@link listRegisteredInsured}. */
export interface ListRegisteredInsuredArguments {
  /** Only of this practice. */
  readonly agbCode?: T.AgbCode;
  /** Only insured of this insurer. */
  readonly uzoviCode?: T.UzoviCode;
  /** A calendar day in the quarter asked about; today when absent. */
  readonly date?: LocalDate;
  /** Answer with what was known at this instant; now when absent. */
  readonly asOf?: T.Moment;
  /** Place in the list, from `next` or `prev`; belongs to the same filter and caller. */
  readonly cursor?: string;
  /** Items on a page. */
  readonly limit?: number;
  /** Members of the answer, separated by commas; the others are left out, required ones too. */
  readonly fields?: readonly T.ListRegisteredInsuredFieldsItem[];
  /** Ask for the header `Total-Count`. */
  readonly totalCount?: boolean;
}

/**
 * List registered insured.
 *
 * How many insured are registered with a practice (ION) on the first day of a quarter: counts, never
 * persons. A practice sees its own and an insurer those of its own insured, by age and area. An RO, care
 * group or WSV sees its members where it holds an agreement with the insurer: one number per practice and
 * insurer, and instead of a number below 10 only that it is. Sums that an agreement is settled by are
 * exact, and stand in the calculation.
 *
 * Scope: `tariffs:read`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-acceptable`, `uri-too-long`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await listRegisteredInsured(client);
 */
export function listRegisteredInsured(client: Client, given: ListRegisteredInsuredArguments = {}, options?: CallOptions): Reply<T.RegisteredInsuredViewPage> {
  return client.send(listRegisteredInsuredOperation, given, options);
}

/** The items of {@link listRegisteredInsured}, page after page. */
export function iterateRegisteredInsured(client: Client, given: ListRegisteredInsuredArguments = {}, options?: CallOptions): AsyncGenerator<T.RegisteredInsuredView, void, undefined> {
  return client.pages(listRegisteredInsuredOperation, given, options);
}

/** Arguments of {@link evaluateInclusionOverrun}. */
export interface EvaluateInclusionOverrunArguments {
  /** What is sent. */
  readonly body: T.InclusionOverrunQuestion;
}

/**
 * Calculate inclusion above what was agreed.
 *
 * Care costs of a chain are calculated afterwards only above the inclusion that was agreed on. Without an
 * agreed number the cap of the policy counts: its percentage of the insured registered with the practices
 * of the care group, whole persons.
 *
 * Scope: `tariffs:read`.
 * Problems: `request-malformed`, `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`,
 * `body-too-slow`, `payload-too-large`, `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`,
 * `timeout`.
 *
 * @example
 * const answer = await evaluateInclusionOverrun(client, { body });
 */
export function evaluateInclusionOverrun(client: Client, given: EvaluateInclusionOverrunArguments, options?: CallOptions): Reply<T.TariffCalculation> {
  return client.send(evaluateInclusionOverrunOperation, given, options);
}

/** Arguments of {@link evaluateRegionalTariff}. */
export interface EvaluateRegionalTariffArguments {
  /** What is sent. */
  readonly body: T.RegionalTariffQuestion;
}

/**
 * Calculate the tariff of an RO.
 *
 * O&I of a region: the approved budget divided by the insured (ION) that are registered, in the quarter of
 * the reference date, with the practices that a WSV links to the RO. Without a budget, or while the insured
 * of one of the practices were not counted, the answer is `unknown` and names what is missing. The source
 * leaves open which insured count and how to round; the reading used stands with the rule.
 *
 * Scope: `tariffs:read`.
 * Problems: `request-malformed`, `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`,
 * `body-too-slow`, `payload-too-large`, `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`,
 * `timeout`.
 *
 * @example
 * const answer = await evaluateRegionalTariff(client, { body });
 */
export function evaluateRegionalTariff(client: Client, given: EvaluateRegionalTariffArguments, options?: CallOptions): Reply<T.TariffCalculation> {
  return client.send(evaluateRegionalTariffOperation, given, options);
}

/** Arguments of {@link evaluateNeighbourhoodTariff}. */
export interface EvaluateNeighbourhoodTariffArguments {
  /** What is sent. */
  readonly body: T.NeighbourhoodTariffQuestion;
}

/**
 * Calculate the tariff of a WSV.
 *
 * O&I of a neighbourhood: a uniform amount for every insured of the policy's insurers that is registered
 * with a practice that takes part. While the amount is only announced the answer is `unknown` and names the
 * parameter of the rule.
 *
 * Scope: `tariffs:read`.
 * Problems: `request-malformed`, `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`,
 * `body-too-slow`, `payload-too-large`, `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`,
 * `timeout`.
 *
 * @example
 * const answer = await evaluateNeighbourhoodTariff(client, { body });
 */
export function evaluateNeighbourhoodTariff(client: Client, given: EvaluateNeighbourhoodTariffArguments, options?: CallOptions): Reply<T.TariffCalculation> {
  return client.send(evaluateNeighbourhoodTariffOperation, given, options);
}

/** Arguments of {@link evaluateResultReward}. */
export interface EvaluateResultRewardArguments {
  /** What is sent. */
  readonly body: T.ResultRewardQuestion;
}

/**
 * Calculate the result reward.
 *
 * The surcharge on a standard tariff, by the day on which the agreement was concluded. Percentages and
 * bounds are those of the rule of the policy, which also says when there is no reward: `notApplicable`.
 *
 * Scope: `tariffs:read`.
 * Problems: `request-malformed`, `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`,
 * `body-too-slow`, `payload-too-large`, `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`,
 * `timeout`.
 *
 * @example
 * const answer = await evaluateResultReward(client, { body });
 */
export function evaluateResultReward(client: Client, given: EvaluateResultRewardArguments, options?: CallOptions): Reply<T.TariffCalculation> {
  return client.send(evaluateResultRewardOperation, given, options);
}

/** Arguments of {@link listTariffs}. */
export interface ListTariffsArguments {
  /** Only of this prestatie. */
  readonly prestatieCode?: T.PrestatieCode;
  /** Only of this kind. */
  readonly kind?: T.NationalTariffKind;
  /**
   * Only amounts that hold on this calendar day in Europe/Amsterdam; today when neither this nor `year`
   * is given.
   */
  readonly date?: LocalDate;
  /** The whole list of this calendar year. */
  readonly year?: number;
  /** Answer with what was known at this instant; now when absent. */
  readonly asOf?: T.Moment;
  /** Place in the list, from `next` or `prev`; belongs to the same filter and caller. */
  readonly cursor?: string;
  /** Items on a page. */
  readonly limit?: number;
  /** Members of the answer, separated by commas; the others are left out, required ones too. */
  readonly fields?: readonly T.ListTariffsFieldsItem[];
  /** The version that you hold: when it is still the present one, the call throws {@link NotModified}. */
  readonly ifNoneMatch?: Version;
  /** Ask for the header `Total-Count`. */
  readonly totalCount?: boolean;
}

/**
 * List national tariffs.
 *
 * What NZa sets for a prestatie: a maximum, a fixed amount, or the amount without a contract. Only amounts
 * that a source confirms are here, each with that source and how certain it is; what is not here is not
 * known. Made-up amounts have `fictitious`. The `ETag` changes only when the page does.
 *
 * Scope: `reference:read`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-acceptable`, `uri-too-long`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await listTariffs(client);
 */
export function listTariffs(client: Client, given: ListTariffsArguments = {}, options?: CallOptions): Reply<T.TariffViewPage> {
  return client.send(listTariffsOperation, given, options);
}

/** The items of {@link listTariffs}, page after page. */
export function iterateTariffs(client: Client, given: ListTariffsArguments = {}, options?: CallOptions): AsyncGenerator<T.TariffView, void, undefined> {
  return client.pages(listTariffsOperation, given, options);
}
