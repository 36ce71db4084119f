// Made by zorgcontract-sdkgen from openapi.json 1.0.0 (sha256 8a203b10226a3ef693f7c9a3047d332bda8336820df67155761fa0f749261e55). Do not edit.

import type { Client } from "../runtime/client.js";
import type { CallOptions, Operation, Reply, Version } from "../runtime/operation.js";
import type { Decimal, FileBody, Json, LocalDate, Moment, Uuid } from "../runtime/values.js";
import type * as T from "./types.js";

// Not every resource needs all of them.
export type { Decimal, FileBody, Json, LocalDate, Moment, Uuid, T, Version };

/** What the runtime knows of {@link getEffectiveAgreement}. */
export const getEffectiveAgreementOperation: Operation = {
  id: "get_effective_agreement",
  method: "GET",
  base: "/v1",
  path: "/effective-agreements",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
};

/** What the runtime knows of {@link searchEffectiveAgreements}. */
export const searchEffectiveAgreementsOperation: Operation = {
  id: "search_effective_agreements",
  method: "POST",
  base: "/v1",
  path: "/effective-agreements/_search",
  idempotency: "none",
  retryable: ["body-too-slow","rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: ["application/json"],
};

/** What the runtime knows of {@link checkEligibility}. */
export const checkEligibilityOperation: Operation = {
  id: "check_eligibility",
  method: "POST",
  base: "/v1",
  path: "/eligibility-checks",
  idempotency: "none",
  retryable: ["body-too-slow","rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: ["application/json"],
};

/** What the runtime knows of {@link simulateChanges}. */
export const simulateChangesOperation: Operation = {
  id: "simulate_changes",
  method: "POST",
  base: "/v1",
  path: "/simulations",
  idempotency: "none",
  retryable: ["body-too-slow","rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: ["application/json"],
};

/** Arguments of {@link getEffectiveAgreement}. */
export interface GetEffectiveAgreementArguments {
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
 * Which agreement applies, and why.
 *
 * For this AGB code, insurer, day and kind of care: the agreement, its modules, from which day may be
 * claimed, how certain that is, and the steps that led there, each with its rule and source. A
 * missing fact gives `unknown` and is named. A provider asks about its own AGB codes, an insurer about
 * its own UZOVI codes; anything else is 404, as is a code that does not exist.
 *
 * Scope: `agreements:read`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`, `uri-too-long`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await getEffectiveAgreement(client, { agbCode: "01900001", uzoviCode: "9664", date: "2025-02-03",
 * careKind: "HAZ" });
 */
export function getEffectiveAgreement(client: Client, given: GetEffectiveAgreementArguments, options?: CallOptions): Reply<T.EffectiveAgreement> {
  return client.send(getEffectiveAgreementOperation, given, options);
}

/** Arguments of {@link searchEffectiveAgreements}. */
export interface SearchEffectiveAgreementsArguments {
  /** What is sent. */
  readonly body: T.AgreementSearch;
}

/**
 * Answer up to a thousand questions at once.
 *
 * Each question is answered by itself: one that names an unknown or foreign code has a problem in
 * place of an answer, the others are answered.
 *
 * Scope: `agreements:read`.
 * Problems: `request-malformed`, `request-invalid`, `unauthenticated`, `forbidden`, `not-acceptable`,
 * `body-too-slow`, `payload-too-large`, `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`,
 * `timeout`.
 *
 * @example
 * const answer = await searchEffectiveAgreements(client, { body });
 */
export function searchEffectiveAgreements(client: Client, given: SearchEffectiveAgreementsArguments, options?: CallOptions): Reply<T.AgreementAnswers> {
  return client.send(searchEffectiveAgreementsOperation, given, options);
}

/** Arguments of {@link checkEligibility}. */
export interface CheckEligibilityArguments {
  /** What is sent. */
  readonly body: T.EligibilityQuestion;
}

/**
 * Check what a provider can get from an insurer.
 *
 * Criterion by criterion: met, unmet, unknown or open, with the facts read, their source, the facts still
 * missing and the rule with its citation; then exclusions, discretion, timing and the first day. A yes
 * is never promised: `possiblyEligible` is the most. Nothing is recorded and no key is needed. A
 * provider asks about its own AGB codes, an insurer about its own policies; anything else is 404.
 *
 * Scope: `eligibility:check`.
 * Problems: `request-malformed`, `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`,
 * `body-too-slow`, `payload-too-large`, `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`,
 * `timeout`.
 *
 * @example
 * const answer = await checkEligibility(client, { body });
 */
export function checkEligibility(client: Client, given: CheckEligibilityArguments, options?: CallOptions): Reply<T.EligibilityCheckView> {
  return client.send(checkEligibilityOperation, given, options);
}

/** Arguments of {@link simulateChanges}. */
export interface SimulateChangesArguments {
  /** What is sent. */
  readonly body: T.SimulationQuestion;
}

/**
 * What would change if.
 *
 * Supposes other preferred insurers, follow stances, policy rules or national facts on one day, and
 * decides every cell (provider, insurer, kind of care) that they can touch in both worlds. The
 * answer counts the cells by what they go from and to, names the providers, says which prestaties would be
 * claimed otherwise and at what amounts, and shows some cells with both explanations. Nothing is stored. An
 * operator asks about everybody, an insurer about its own
 * UZOVI codes, a provider about its own AGB codes, a dashboard about nothing; a code of somebody
 * else is 404, as is one that does not exist. An insurer does not see agreements of others that only the
 * supposition would let
 * it follow. An unknown region, concern, policy, rule, fact or value is a fault with the nearest name.
 *
 * Scope: `simulations:run`.
 * Problems: `request-malformed`, `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`,
 * `body-too-slow`, `payload-too-large`, `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`,
 * `timeout`.
 *
 * @example
 * const answer = await simulateChanges(client, { body });
 */
export function simulateChanges(client: Client, given: SimulateChangesArguments, options?: CallOptions): Reply<T.SimulationView> {
  return client.send(simulateChangesOperation, given, options);
}
