// Made by zorgcontract-sdkgen from openapi.json 1.0.0 (sha256 8a203b10226a3ef693f7c9a3047d332bda8336820df67155761fa0f749261e55). Do not edit.

import type { Client } from "../runtime/client.js";
import type { CallOptions, Operation, Reply, Version } from "../runtime/operation.js";
import type { Decimal, FileBody, Json, LocalDate, Moment, Uuid } from "../runtime/values.js";
import type * as T from "./types.js";

// Not every resource needs all of them.
export type { Decimal, FileBody, Json, LocalDate, Moment, Uuid, T, Version };

/** What the runtime knows of {@link listCoverageDeclarations}. */
export const listCoverageDeclarationsOperation: Operation = {
  id: "list_coverage_declarations",
  method: "GET",
  base: "/v1",
  path: "/coverage-declarations",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
  joined: ["fields"],
  page: { items: "items", next: "next" },
};

/** What the runtime knows of {@link createCoverageDeclaration}. */
export const createCoverageDeclarationOperation: Operation = {
  id: "create_coverage_declaration",
  method: "POST",
  base: "/v1",
  path: "/coverage-declarations",
  idempotency: "key",
  retryable: ["body-too-slow","idempotency-key-in-flight","rate-limited","unavailable","timeout","storage-full"],
  accepts: ["application/json"],
  result: "object",
  sends: ["application/json"],
};

/** What the runtime knows of {@link getCoverageDeclaration}. */
export const getCoverageDeclarationOperation: Operation = {
  id: "get_coverage_declaration",
  method: "GET",
  base: "/v1",
  path: "/coverage-declarations/{coverageDeclarationId}",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
};

/** What the runtime knows of {@link updateCoverageDeclaration}. */
export const updateCoverageDeclarationOperation: Operation = {
  id: "update_coverage_declaration",
  method: "PATCH",
  base: "/v1",
  path: "/coverage-declarations/{coverageDeclarationId}",
  idempotency: "none",
  retryable: ["body-too-slow","rate-limited","unavailable","timeout","storage-full"],
  accepts: ["application/json"],
  result: "object",
  sends: ["application/merge-patch+json"],
};

/** What the runtime knows of {@link listFollowDecisions}. */
export const listFollowDecisionsOperation: Operation = {
  id: "list_follow_decisions",
  method: "GET",
  base: "/v1",
  path: "/follow-decisions",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
  joined: ["fields"],
  page: { items: "items", next: "next" },
};

/** What the runtime knows of {@link createFollowDecision}. */
export const createFollowDecisionOperation: Operation = {
  id: "create_follow_decision",
  method: "POST",
  base: "/v1",
  path: "/follow-decisions",
  idempotency: "key",
  retryable: ["body-too-slow","idempotency-key-in-flight","rate-limited","unavailable","timeout","storage-full"],
  accepts: ["application/json"],
  result: "object",
  sends: ["application/json"],
};

/** What the runtime knows of {@link getFollowDecision}. */
export const getFollowDecisionOperation: Operation = {
  id: "get_follow_decision",
  method: "GET",
  base: "/v1",
  path: "/follow-decisions/{followDecisionId}",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
};

/** What the runtime knows of {@link updateFollowDecision}. */
export const updateFollowDecisionOperation: Operation = {
  id: "update_follow_decision",
  method: "PATCH",
  base: "/v1",
  path: "/follow-decisions/{followDecisionId}",
  idempotency: "none",
  retryable: ["body-too-slow","rate-limited","unavailable","timeout","storage-full"],
  accepts: ["application/json"],
  result: "object",
  sends: ["application/merge-patch+json"],
};

/** Arguments of {@link listCoverageDeclarations}. */
export interface ListCoverageDeclarationsArguments {
  /** Of this purchasing party. */
  readonly purchasingPartyId?: T.PurchasingPartyId;
  /** About this care. */
  readonly careKind?: T.CareKind;
  /** With a period that holds on this day. */
  readonly date?: LocalDate;
  /** As known at this instant. */
  readonly asOf?: T.Moment;
  /** Place in the list, from `next` or `prev`; belongs to the same filter and caller. */
  readonly cursor?: string;
  /** Items on a page. */
  readonly limit?: number;
  /** Members of the answer, separated by commas; the others are left out, required ones too. */
  readonly fields?: readonly T.ListCoverageDeclarationsFieldsItem[];
  /** Ask for the header `Total-Count`. */
  readonly totalCount?: boolean;
}

/**
 * List coverage declarations.
 *
 * They say where a missing contract means "not contracted"; everyone who may ask which agreement
 * applies may read them.
 *
 * Scope: `agreements:read`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-acceptable`, `uri-too-long`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await listCoverageDeclarations(client);
 */
export function listCoverageDeclarations(client: Client, given: ListCoverageDeclarationsArguments = {}, options?: CallOptions): Reply<T.CoverageDeclarationViewPage> {
  return client.send(listCoverageDeclarationsOperation, given, options);
}

/** The items of {@link listCoverageDeclarations}, page after page. */
export function iterateCoverageDeclarations(client: Client, given: ListCoverageDeclarationsArguments = {}, options?: CallOptions): AsyncGenerator<T.CoverageDeclarationView, void, undefined> {
  return client.pages(listCoverageDeclarationsOperation, given, options);
}

/** Arguments of {@link createCoverageDeclaration}. */
export interface CreateCoverageDeclarationArguments {
  /** What is sent. */
  readonly body: T.NewCoverageDeclaration;
  /** Make all checks and give the result, without the effect. */
  readonly dryRun?: boolean;
  /** Name of this act, to repeat it later; one is made for every call when absent. */
  readonly idempotencyKey?: string;
}

/**
 * Declare that contracts are complete here.
 *
 * By the insurer of the purchasing party. Two declarations about the same care never share a day.
 *
 * Scope: `coverage:write`.
 * Problems: `request-malformed`, `request-invalid`, `idempotency-key-missing`, `unauthenticated`, `forbidden`,
 * `not-found`, `not-acceptable`, `body-too-slow`, `idempotency-key-in-flight`, `payload-too-large`,
 * `unsupported-media-type`, `rule-refused`, `idempotency-key-reused`, `rate-limited`, `internal`, `unavailable`,
 * `timeout`, `storage-full`.
 *
 * @example
 * const answer = await createCoverageDeclaration(client, { body });
 */
export function createCoverageDeclaration(client: Client, given: CreateCoverageDeclarationArguments, options?: CallOptions): Reply<T.CoverageDeclarationView> {
  return client.send(createCoverageDeclarationOperation, given, options);
}

/** Arguments of {@link getCoverageDeclaration}. */
export interface GetCoverageDeclarationArguments {
  /** The declaration. */
  readonly coverageDeclarationId: T.CoverageDeclarationId;
  /** As known at this instant. */
  readonly asOf?: T.Moment;
  /** The version that you hold: when it is still the present one, the call throws {@link NotModified}. */
  readonly ifNoneMatch?: Version;
}

/**
 * Read a coverage declaration.
 *
 * Scope: `agreements:read`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`, `uri-too-long`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await getCoverageDeclaration(client, { coverageDeclarationId });
 */
export function getCoverageDeclaration(client: Client, given: GetCoverageDeclarationArguments, options?: CallOptions): Reply<T.CoverageDeclarationView> {
  return client.send(getCoverageDeclarationOperation, given, options);
}

/** Arguments of {@link updateCoverageDeclaration}. */
export interface UpdateCoverageDeclarationArguments {
  /** The declaration. */
  readonly coverageDeclarationId: T.CoverageDeclarationId;
  /** What is sent. */
  readonly body: T.CoverageDeclarationPatch;
  /** The version that is changed: an earlier result, or its ETag. */
  readonly ifMatch: Version;
  /** Make all checks and give the result, without the effect. */
  readonly dryRun?: boolean;
}

/**
 * Change the period of a declaration, or take it back.
 *
 * Scope: `coverage:write`.
 * Problems: `request-malformed`, `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`,
 * `body-too-slow`, `stale`, `payload-too-large`, `unsupported-media-type`, `rule-refused`, `precondition-required`,
 * `rate-limited`, `internal`, `unavailable`, `timeout`, `storage-full`.
 *
 * @example
 * const answer = await updateCoverageDeclaration(client, { coverageDeclarationId, body, ifMatch: earlier });
 */
export function updateCoverageDeclaration(client: Client, given: UpdateCoverageDeclarationArguments, options?: CallOptions): Reply<T.CoverageDeclarationView> {
  return client.send(updateCoverageDeclarationOperation, given, options);
}

/** Arguments of {@link listFollowDecisions}. */
export interface ListFollowDecisionsArguments {
  /** About contracts that this organisation holds. */
  readonly agbCode?: T.AgbCode;
  /** About this contract. */
  readonly contractId?: T.ContractId;
  /** About contracts of this purchasing party. */
  readonly purchasingPartyId?: T.PurchasingPartyId;
  /** Of this follower. */
  readonly followerId?: T.PurchasingPartyId;
  /** About this care. */
  readonly careKind?: T.CareKind;
  /** With this outcome. */
  readonly status?: T.FollowStatus;
  /** About contracts in this phase, against `date` or else today. */
  readonly phase?: T.Phase;
  /** About contracts whose term holds on this day; with `phase`, the day it is measured against. */
  readonly date?: LocalDate;
  /** As known at this instant. */
  readonly asOf?: T.Moment;
  /** Place in the list, from `next` or `prev`; belongs to the same filter and caller. */
  readonly cursor?: string;
  /** Items on a page. */
  readonly limit?: number;
  /** Members of the answer, separated by commas; the others are left out, required ones too. */
  readonly fields?: readonly T.ListFollowDecisionsFieldsItem[];
  /** Ask for the header `Total-Count`. */
  readonly totalCount?: boolean;
}

/**
 * List follow decisions.
 *
 * A provider sees those about the contracts that it holds and those it asked for, an insurer those of
 * its own purchasing parties.
 *
 * Scope: `contracts:read`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-acceptable`, `uri-too-long`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await listFollowDecisions(client);
 */
export function listFollowDecisions(client: Client, given: ListFollowDecisionsArguments = {}, options?: CallOptions): Reply<T.FollowDecisionViewPage> {
  return client.send(listFollowDecisionsOperation, given, options);
}

/** The items of {@link listFollowDecisions}, page after page. */
export function iterateFollowDecisions(client: Client, given: ListFollowDecisionsArguments = {}, options?: CallOptions): AsyncGenerator<T.FollowDecisionView, void, undefined> {
  return client.pages(listFollowDecisionsOperation, given, options);
}

/** Arguments of {@link createFollowDecision}. */
export interface CreateFollowDecisionArguments {
  /** What is sent. */
  readonly body: T.NewFollowDecision;
  /** Make all checks and give the result, without the effect. */
  readonly dryRun?: boolean;
  /** Name of this act, to repeat it later; one is made for every call when absent. */
  readonly idempotencyKey?: string;
}

/**
 * Ask an insurer to follow, or record what it decided.
 *
 * The holder of the contract, or an RO, care group or WSV that it belongs to, asks (scope
 * `follow:request`); the decision is then pending and the
 * follower sees the agreement and its modules. The follower's insurer records a decision of its own
 * accord (scope `follow:decide`). There is one decision per follower and contract or addendum: a
 * second one is 409, the first can be revised.
 *
 * Problems: `request-malformed`, `request-invalid`, `idempotency-key-missing`, `unauthenticated`, `forbidden`,
 * `not-found`, `not-acceptable`, `body-too-slow`, `conflict`, `idempotency-key-in-flight`, `payload-too-large`,
 * `unsupported-media-type`, `rule-refused`, `idempotency-key-reused`, `rate-limited`, `internal`, `unavailable`,
 * `timeout`, `storage-full`.
 *
 * @example
 * const answer = await createFollowDecision(client, { body });
 */
export function createFollowDecision(client: Client, given: CreateFollowDecisionArguments, options?: CallOptions): Reply<T.FollowDecisionView> {
  return client.send(createFollowDecisionOperation, given, options);
}

/** Arguments of {@link getFollowDecision}. */
export interface GetFollowDecisionArguments {
  /** The decision. */
  readonly followDecisionId: T.FollowDecisionId;
  /** As known at this instant. */
  readonly asOf?: T.Moment;
  /** The version that you hold: when it is still the present one, the call throws {@link NotModified}. */
  readonly ifNoneMatch?: Version;
}

/**
 * Read a follow decision.
 *
 * Scope: `contracts:read`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`, `uri-too-long`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await getFollowDecision(client, { followDecisionId });
 */
export function getFollowDecision(client: Client, given: GetFollowDecisionArguments, options?: CallOptions): Reply<T.FollowDecisionView> {
  return client.send(getFollowDecisionOperation, given, options);
}

/** Arguments of {@link updateFollowDecision}. */
export interface UpdateFollowDecisionArguments {
  /** The decision. */
  readonly followDecisionId: T.FollowDecisionId;
  /** What is sent. */
  readonly body: T.FollowDecisionPatch;
  /** The version that is changed: an earlier result, or its ETag. */
  readonly ifMatch: Version;
  /** Make all checks and give the result, without the effect. */
  readonly dryRun?: boolean;
}

/**
 * Decide, or revise what was decided.
 *
 * A JSON Merge Patch by the follower's insurer. What stood before stays known (`asOf`).
 *
 * Scope: `follow:decide`.
 * Problems: `request-malformed`, `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`,
 * `body-too-slow`, `conflict`, `stale`, `payload-too-large`, `unsupported-media-type`, `rule-refused`,
 * `precondition-required`, `rate-limited`, `internal`, `unavailable`, `timeout`, `storage-full`.
 *
 * @example
 * const answer = await updateFollowDecision(client, { followDecisionId, body, ifMatch: earlier });
 */
export function updateFollowDecision(client: Client, given: UpdateFollowDecisionArguments, options?: CallOptions): Reply<T.FollowDecisionView> {
  return client.send(updateFollowDecisionOperation, given, options);
}
