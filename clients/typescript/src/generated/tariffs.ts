// Made by zorgcontract-sdkgen from openapi.json 1.0.0 (sha256 6e2077451275dd2d0543a958569680e2cd306ab327879a7ac391b2376c68ed1c). Do not edit.

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
