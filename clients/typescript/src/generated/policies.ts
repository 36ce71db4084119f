// Made by zorgcontract-sdkgen from openapi.json 1.0.0 (sha256 8a203b10226a3ef693f7c9a3047d332bda8336820df67155761fa0f749261e55). Do not edit.

import type { Client } from "../runtime/client.js";
import type { CallOptions, Operation, Reply, Version } from "../runtime/operation.js";
import type { Decimal, FileBody, Json, LocalDate, Moment, Uuid } from "../runtime/values.js";
import type * as T from "./types.js";

// Not every resource needs all of them.
export type { Decimal, FileBody, Json, LocalDate, Moment, Uuid, T, Version };

/** What the runtime knows of {@link listDeadlines}. */
export const listDeadlinesOperation: Operation = {
  id: "list_deadlines",
  method: "GET",
  base: "/v1",
  path: "/deadlines",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json","text/calendar"],
  result: "object",
  sends: [],
  joined: ["fields"],
  page: { items: "items", next: "next" },
};

/** What the runtime knows of {@link listPolicies}. */
export const listPoliciesOperation: Operation = {
  id: "list_policies",
  method: "GET",
  base: "/v1",
  path: "/policies",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
  joined: ["fields"],
  page: { items: "items", next: "next" },
};

/** What the runtime knows of {@link getPolicy}. */
export const getPolicyOperation: Operation = {
  id: "get_policy",
  method: "GET",
  base: "/v1",
  path: "/policies/{policyId}",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
};

/** What the runtime knows of {@link listPolicyAddenda}. */
export const listPolicyAddendaOperation: Operation = {
  id: "list_policy_addenda",
  method: "GET",
  base: "/v1",
  path: "/policies/{policyId}/addenda",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
  joined: ["fields"],
  page: { items: "items", next: "next" },
};

/** What the runtime knows of {@link listAgreementTypes}. */
export const listAgreementTypesOperation: Operation = {
  id: "list_agreement_types",
  method: "GET",
  base: "/v1",
  path: "/policies/{policyId}/agreement-types",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
  joined: ["fields"],
  page: { items: "items", next: "next" },
};

/** What the runtime knows of {@link getPolicyChanges}. */
export const getPolicyChangesOperation: Operation = {
  id: "get_policy_changes",
  method: "GET",
  base: "/v1",
  path: "/policies/{policyId}/changes",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
};

/** What the runtime knows of {@link listPaymentTitles}. */
export const listPaymentTitlesOperation: Operation = {
  id: "list_payment_titles",
  method: "GET",
  base: "/v1",
  path: "/policies/{policyId}/payment-titles",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
  joined: ["fields"],
  page: { items: "items", next: "next" },
};

/** What the runtime knows of {@link listPolicyRules}. */
export const listPolicyRulesOperation: Operation = {
  id: "list_policy_rules",
  method: "GET",
  base: "/v1",
  path: "/policies/{policyId}/rules",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
  joined: ["fields"],
  page: { items: "items", next: "next" },
};

/** What the runtime knows of {@link getPolicyRule}. */
export const getPolicyRuleOperation: Operation = {
  id: "get_policy_rule",
  method: "GET",
  base: "/v1",
  path: "/policies/{policyId}/rules/{ruleId}",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
};

/** What the runtime knows of {@link getPolicyComparison}. */
export const getPolicyComparisonOperation: Operation = {
  id: "get_policy_comparison",
  method: "GET",
  base: "/v1",
  path: "/policy-comparisons",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json","text/csv"],
  result: "object",
  sends: [],
};

/** What the runtime knows of {@link listPolicyDrafts}. */
export const listPolicyDraftsOperation: Operation = {
  id: "list_policy_drafts",
  method: "GET",
  base: "/v1",
  path: "/policy-drafts",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
  joined: ["fields"],
  page: { items: "items", next: "next" },
};

/** What the runtime knows of {@link createPolicyDraft}. */
export const createPolicyDraftOperation: Operation = {
  id: "create_policy_draft",
  method: "POST",
  base: "/v1",
  path: "/policy-drafts",
  idempotency: "key",
  retryable: ["body-too-slow","idempotency-key-in-flight","rate-limited","unavailable","timeout","storage-full"],
  accepts: ["application/json"],
  result: "object",
  sends: ["application/json"],
};

/** What the runtime knows of {@link deletePolicyDraft}. */
export const deletePolicyDraftOperation: Operation = {
  id: "delete_policy_draft",
  method: "DELETE",
  base: "/v1",
  path: "/policy-drafts/{policyDraftId}",
  idempotency: "idempotent",
  retryable: ["rate-limited","unavailable","timeout","storage-full"],
  accepts: [],
  result: "none",
  sends: [],
};

/** What the runtime knows of {@link getPolicyDraft}. */
export const getPolicyDraftOperation: Operation = {
  id: "get_policy_draft",
  method: "GET",
  base: "/v1",
  path: "/policy-drafts/{policyDraftId}",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
};

/** What the runtime knows of {@link replacePolicyDraft}. */
export const replacePolicyDraftOperation: Operation = {
  id: "replace_policy_draft",
  method: "PUT",
  base: "/v1",
  path: "/policy-drafts/{policyDraftId}",
  idempotency: "idempotent",
  retryable: ["body-too-slow","rate-limited","unavailable","timeout","storage-full"],
  accepts: ["application/json"],
  result: "object",
  sends: ["application/json"],
};

/** What the runtime knows of {@link publishPolicyDraft}. */
export const publishPolicyDraftOperation: Operation = {
  id: "publish_policy_draft",
  method: "POST",
  base: "/v1",
  path: "/policy-drafts/{policyDraftId}/_publish",
  idempotency: "key",
  retryable: ["idempotency-key-in-flight","rate-limited","unavailable","timeout","storage-full"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
};

/** Arguments of {@link listDeadlines}. */
export interface ListDeadlinesArguments {
  /** Only those of these concerns; several may be given. */
  readonly concern?: readonly T.ConcernId[];
  /** Only those of this policy. */
  readonly policyId?: T.PolicyId;
  /**
   * Only those with a day in this calendar year; one without any day counts in the years its
   * policy speaks about.
   */
  readonly year?: number;
  /** Only those on which this kind of provider acts, or the insurer acts towards it. */
  readonly providerKind?: T.ProviderKind;
  /** Only those for this kind of care. */
  readonly careKind?: T.CareKind;
  /** What was known at this moment; absent means now. */
  readonly asOf?: T.Moment;
  /** Place in the list, from `next` or `prev`; belongs to the same filter and caller. */
  readonly cursor?: string;
  /** Items on a page. */
  readonly limit?: number;
  /** Members of the answer, separated by commas; the others are left out, required ones too. */
  readonly fields?: readonly T.ListDeadlinesFieldsItem[];
  /** Ask for the header `Total-Count`. */
  readonly totalCount?: boolean;
}

/**
 * List the deadlines of purchasing policies.
 *
 * Every day that a policy names, with its strictness, who acts, what follows and the passages that
 * disagree. As `text/calendar` all deadlines of the filter that have a day, without pages; a calendar
 * program that cannot send a token subscribes to `/docs/deadlines.ics` with the same parameters.
 *
 * Scope: `policies:read`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-acceptable`, `uri-too-long`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await listDeadlines(client);
 */
export function listDeadlines(client: Client, given: ListDeadlinesArguments = {}, options?: CallOptions): Reply<T.PolicyDeadlinePage> {
  return client.send(listDeadlinesOperation, given, options);
}

/** The items of {@link listDeadlines}, page after page. */
export function iterateDeadlines(client: Client, given: ListDeadlinesArguments = {}, options?: CallOptions): AsyncGenerator<T.PolicyDeadline, void, undefined> {
  return client.pages(listDeadlinesOperation, given, options);
}

/** The answer of {@link listDeadlines} as file. */
export function listDeadlinesFile(client: Client, given: ListDeadlinesArguments & { readonly accept: "text/calendar" }, options?: CallOptions): Reply<Uint8Array> {
  return client.send(listDeadlinesOperation, given, options);
}

/** Arguments of {@link listPolicies}. */
export interface ListPoliciesArguments {
  /** Only those of this concern. */
  readonly concern?: T.ConcernId;
  /** Only those that speak for this kind of care. */
  readonly careKind?: T.CareKind;
  /** Only those that speak for this day. */
  readonly date?: LocalDate;
  /** In the newest release known at this instant; without it in the newest there is. */
  readonly asOf?: T.Moment;
  /** Place in the list, from `next` or `prev`; belongs to the same filter and caller. */
  readonly cursor?: string;
  /** Items on a page. */
  readonly limit?: number;
  /** Members of the answer, separated by commas; the others are left out, required ones too. */
  readonly fields?: readonly T.ListPoliciesFieldsItem[];
  /** Ask for the header `Total-Count`. */
  readonly totalCount?: boolean;
}

/**
 * List purchasing policies.
 *
 * Each policy is data: rules with their source, and what the sources leave open.
 *
 * Scope: `policies:read`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-acceptable`, `uri-too-long`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await listPolicies(client);
 */
export function listPolicies(client: Client, given: ListPoliciesArguments = {}, options?: CallOptions): Reply<T.PolicyViewPage> {
  return client.send(listPoliciesOperation, given, options);
}

/** The items of {@link listPolicies}, page after page. */
export function iteratePolicies(client: Client, given: ListPoliciesArguments = {}, options?: CallOptions): AsyncGenerator<T.PolicyView, void, undefined> {
  return client.pages(listPoliciesOperation, given, options);
}

/** Arguments of {@link getPolicy}. */
export interface GetPolicyArguments {
  /** The policy. */
  readonly policyId: T.PolicyId;
  /** In the newest release known at this instant; without it in the newest there is. */
  readonly asOf?: T.Moment;
}

/**
 * Read a purchasing policy.
 *
 * Scope: `policies:read`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`, `uri-too-long`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await getPolicy(client, { policyId: "cz-2025" });
 */
export function getPolicy(client: Client, given: GetPolicyArguments, options?: CallOptions): Reply<T.PolicyView> {
  return client.send(getPolicyOperation, given, options);
}

/** Arguments of {@link listPolicyAddenda}. */
export interface ListPolicyAddendaArguments {
  /** The policy. */
  readonly policyId: T.PolicyId;
  /** In the newest release known at this instant; without it in the newest there is. */
  readonly asOf?: T.Moment;
  /** Place in the list, from `next` or `prev`; belongs to the same filter and caller. */
  readonly cursor?: string;
  /** Items on a page. */
  readonly limit?: number;
  /** Members of the answer, separated by commas; the others are left out, required ones too. */
  readonly fields?: readonly T.ListPolicyAddendaFieldsItem[];
  /** Ask for the header `Total-Count`. */
  readonly totalCount?: boolean;
}

/**
 * List the addenda of a policy.
 *
 * Through whom each is concluded, what it needs and excludes, and what to do where there is none any more.
 *
 * Scope: `policies:read`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`, `uri-too-long`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await listPolicyAddenda(client, { policyId: "cz-2025" });
 */
export function listPolicyAddenda(client: Client, given: ListPolicyAddendaArguments, options?: CallOptions): Reply<T.AddendumTypeViewPage> {
  return client.send(listPolicyAddendaOperation, given, options);
}

/** The items of {@link listPolicyAddenda}, page after page. */
export function iteratePolicyAddenda(client: Client, given: ListPolicyAddendaArguments, options?: CallOptions): AsyncGenerator<T.AddendumTypeView, void, undefined> {
  return client.pages(listPolicyAddendaOperation, given, options);
}

/** Arguments of {@link listAgreementTypes}. */
export interface ListAgreementTypesArguments {
  /** The policy. */
  readonly policyId: T.PolicyId;
  /** In the newest release known at this instant; without it in the newest there is. */
  readonly asOf?: T.Moment;
  /** Place in the list, from `next` or `prev`; belongs to the same filter and caller. */
  readonly cursor?: string;
  /** Items on a page. */
  readonly limit?: number;
  /** Members of the answer, separated by commas; the others are left out, required ones too. */
  readonly fields?: readonly T.ListAgreementTypesFieldsItem[];
  /** Ask for the header `Total-Count`. */
  readonly totalCount?: boolean;
}

/**
 * List the agreement types of a policy.
 *
 * What a provider can ask for, with the rules that decide it. `POST /v1/eligibility-checks` tries them.
 *
 * Scope: `policies:read`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`, `uri-too-long`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await listAgreementTypes(client, { policyId: "cz-2025" });
 */
export function listAgreementTypes(client: Client, given: ListAgreementTypesArguments, options?: CallOptions): Reply<T.AgreementTypeViewPage> {
  return client.send(listAgreementTypesOperation, given, options);
}

/** The items of {@link listAgreementTypes}, page after page. */
export function iterateAgreementTypes(client: Client, given: ListAgreementTypesArguments, options?: CallOptions): AsyncGenerator<T.AgreementTypeView, void, undefined> {
  return client.pages(listAgreementTypesOperation, given, options);
}

/** Arguments of {@link getPolicyChanges}. */
export interface GetPolicyChangesArguments {
  /** The later policy. */
  readonly policyId: T.PolicyId;
  /** The earlier policy, of the same concern; for two releases of one policy the policy itself. */
  readonly since: T.PolicyId;
  /**
   * The release of the earlier policy that was the newest known at this instant; absent means the newest there is.
   */
  readonly sinceAsOf?: T.Moment;
  /** The release of the later policy, likewise. */
  readonly asOf?: T.Moment;
}

/**
 * Read what changed in a policy.
 *
 * Rule by rule, and in effect: for which providers following, claims without an agreement, criteria, terms,
 * deadlines
 * and numbers are decided otherwise, each with facts that show it. What was found is laid beside the list of
 * changes
 * that the document itself gives. Two documents rarely share ids: every pair of rules says how it was matched, and
 * a
 * rule of a document known at second hand that seems removed may still hold.
 *
 * Scope: `policies:read`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`, `uri-too-long`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await getPolicyChanges(client, { policyId: "cz-2025", since: "cz-2025" });
 */
export function getPolicyChanges(client: Client, given: GetPolicyChangesArguments, options?: CallOptions): Reply<T.PolicyChanges> {
  return client.send(getPolicyChangesOperation, given, options);
}

/** Arguments of {@link listPaymentTitles}. */
export interface ListPaymentTitlesArguments {
  /** The policy. */
  readonly policyId: T.PolicyId;
  /** In the newest release known at this instant; without it in the newest there is. */
  readonly asOf?: T.Moment;
  /** Place in the list, from `next` or `prev`; belongs to the same filter and caller. */
  readonly cursor?: string;
  /** Items on a page. */
  readonly limit?: number;
  /** Members of the answer, separated by commas; the others are left out, required ones too. */
  readonly fields?: readonly T.ListPaymentTitlesFieldsItem[];
  /** Ask for the header `Total-Count`. */
  readonly totalCount?: boolean;
}

/**
 * List the payment titles of a policy.
 *
 * What became of each title of before: one that was split stands once for each of its parts.
 *
 * Scope: `policies:read`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`, `uri-too-long`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await listPaymentTitles(client, { policyId: "cz-2025" });
 */
export function listPaymentTitles(client: Client, given: ListPaymentTitlesArguments, options?: CallOptions): Reply<T.PaymentTitleViewPage> {
  return client.send(listPaymentTitlesOperation, given, options);
}

/** The items of {@link listPaymentTitles}, page after page. */
export function iteratePaymentTitles(client: Client, given: ListPaymentTitlesArguments, options?: CallOptions): AsyncGenerator<T.PaymentTitleView, void, undefined> {
  return client.pages(listPaymentTitlesOperation, given, options);
}

/** Arguments of {@link listPolicyRules}. */
export interface ListPolicyRulesArguments {
  /** The policy. */
  readonly policyId: T.PolicyId;
  /** Only those of this kind. */
  readonly kind?: T.RuleKind;
  /** Only those that speak for this kind of care. */
  readonly careKind?: T.CareKind;
  /** Only those on this topic, for instance `followPolicy`. */
  readonly topic?: string;
  /** Only those that a machine decides, or only those that are shown. */
  readonly executable?: boolean;
  /** In the newest release of the policy known at this instant; without it in the newest there is. */
  readonly asOf?: T.Moment;
  /** Place in the list, from `next` or `prev`; belongs to the same filter and caller. */
  readonly cursor?: string;
  /** Items on a page. */
  readonly limit?: number;
  /** Members of the answer, separated by commas; the others are left out, required ones too. */
  readonly fields?: readonly T.ListPolicyRulesFieldsItem[];
  /** Ask for the header `Total-Count`. */
  readonly totalCount?: boolean;
}

/**
 * List the rules of a policy.
 *
 * Scope: `policies:read`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`, `uri-too-long`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await listPolicyRules(client, { policyId: "cz-2025" });
 */
export function listPolicyRules(client: Client, given: ListPolicyRulesArguments, options?: CallOptions): Reply<T.RuleViewPage> {
  return client.send(listPolicyRulesOperation, given, options);
}

/** The items of {@link listPolicyRules}, page after page. */
export function iteratePolicyRules(client: Client, given: ListPolicyRulesArguments, options?: CallOptions): AsyncGenerator<T.RuleView, void, undefined> {
  return client.pages(listPolicyRulesOperation, given, options);
}

/** Arguments of {@link getPolicyRule}. */
export interface GetPolicyRuleArguments {
  /** The policy. */
  readonly policyId: T.PolicyId;
  /** Dotted id of the rule, for instance `follow.haz` */
  readonly ruleId: string;
  /** In the newest release known at this instant; without it in the newest there is. */
  readonly asOf?: T.Moment;
}

/**
 * Read a rule of a policy.
 *
 * Scope: `policies:read`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`, `uri-too-long`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await getPolicyRule(client, { policyId: "cz-2025", ruleId });
 */
export function getPolicyRule(client: Client, given: GetPolicyRuleArguments, options?: CallOptions): Reply<T.RuleView> {
  return client.send(getPolicyRuleOperation, given, options);
}

/** Arguments of {@link getPolicyComparison}. */
export interface GetPolicyComparisonArguments {
  /** Calendar year that the policies speak about. */
  readonly year: number;
  /** Only these rows; several may be given. */
  readonly topic?: readonly T.ComparisonRow[];
  /** Only these concerns; several may be given. */
  readonly concern?: readonly T.ConcernId[];
  /** What was known at this moment; absent means now. */
  readonly asOf?: T.Moment;
}

/**
 * Compare purchasing policies.
 *
 * Rows are topics, columns are concerns, and every cell holds what the policies of that concern for
 * the year say, paraphrased and cited, or why nothing is known. For 2022 it reproduces the comparison
 * that InEen made. As CSV: one line per statement.
 *
 * Scope: `policies:read`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-acceptable`, `uri-too-long`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await getPolicyComparison(client, { year });
 */
export function getPolicyComparison(client: Client, given: GetPolicyComparisonArguments, options?: CallOptions): Reply<T.PolicyComparison> {
  return client.send(getPolicyComparisonOperation, given, options);
}

/** The answer of {@link getPolicyComparison} as file. */
export function getPolicyComparisonFile(client: Client, given: GetPolicyComparisonArguments & { readonly accept: "text/csv" }, options?: CallOptions): Reply<Uint8Array> {
  return client.send(getPolicyComparisonOperation, given, options);
}

/** Arguments of {@link listPolicyDrafts}. */
export interface ListPolicyDraftsArguments {
  /** Only those of this policy. */
  readonly policyId?: T.PolicyId;
  /** Place in the list, from `next` or `prev`; belongs to the same filter and caller. */
  readonly cursor?: string;
  /** Items on a page. */
  readonly limit?: number;
  /** Members of the answer, separated by commas; the others are left out, required ones too. */
  readonly fields?: readonly T.ListPolicyDraftsFieldsItem[];
  /** Ask for the header `Total-Count`. */
  readonly totalCount?: boolean;
}

/**
 * List policy drafts.
 *
 * Those of the caller's own concern. A draft is gone from the list once it is published.
 *
 * Scope: `policies:write`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-acceptable`, `uri-too-long`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await listPolicyDrafts(client);
 */
export function listPolicyDrafts(client: Client, given: ListPolicyDraftsArguments = {}, options?: CallOptions): Reply<T.PolicyDraftViewPage> {
  return client.send(listPolicyDraftsOperation, given, options);
}

/** The items of {@link listPolicyDrafts}, page after page. */
export function iteratePolicyDrafts(client: Client, given: ListPolicyDraftsArguments = {}, options?: CallOptions): AsyncGenerator<T.PolicyDraftView, void, undefined> {
  return client.pages(listPolicyDraftsOperation, given, options);
}

/** Arguments of {@link createPolicyDraft}. */
export interface CreatePolicyDraftArguments {
  /** What is sent. */
  readonly body: T.NewPolicyDraft;
  /** Make all checks and give the result, without the effect. */
  readonly dryRun?: boolean;
  /** Name of this act, to repeat it later; one is made for every call when absent. */
  readonly idempotencyKey?: string;
}

/**
 * Make a policy draft.
 *
 * The files of a purchasing policy of the caller's own concern. A draft may have findings; they keep it
 * from being published. `Prefer: dry-run` refuses files with findings and lists them as `errors`, each
 * with file and line, and keeps nothing. A concern has at most 50 drafts.
 *
 * Scope: `policies:write`.
 * Problems: `request-malformed`, `request-invalid`, `idempotency-key-missing`, `unauthenticated`, `forbidden`,
 * `not-found`, `not-acceptable`, `body-too-slow`, `idempotency-key-in-flight`, `payload-too-large`,
 * `unsupported-media-type`, `rule-refused`, `policy-findings`, `quota-exceeded`, `idempotency-key-reused`,
 * `rate-limited`, `internal`, `unavailable`, `timeout`, `storage-full`.
 *
 * @example
 * const answer = await createPolicyDraft(client, { body });
 */
export function createPolicyDraft(client: Client, given: CreatePolicyDraftArguments, options?: CallOptions): Reply<T.PolicyDraftView> {
  return client.send(createPolicyDraftOperation, given, options);
}

/** Arguments of {@link deletePolicyDraft}. */
export interface DeletePolicyDraftArguments {
  /** The draft. */
  readonly policyDraftId: T.PolicyDraftId;
  /** The version that is changed: an earlier result, or its ETag. */
  readonly ifMatch: Version;
  /** Make all checks and give the result, without the effect. */
  readonly dryRun?: boolean;
}

/**
 * Throw a policy draft away.
 *
 * Scope: `policies:write`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`, `stale`,
 * `unsupported-media-type`, `precondition-required`, `rate-limited`, `internal`, `unavailable`, `timeout`,
 * `storage-full`.
 *
 * @example
 * const answer = await deletePolicyDraft(client, { policyDraftId, ifMatch: earlier });
 */
export function deletePolicyDraft(client: Client, given: DeletePolicyDraftArguments, options?: CallOptions): Reply<void> {
  return client.send(deletePolicyDraftOperation, given, options);
}

/** Arguments of {@link getPolicyDraft}. */
export interface GetPolicyDraftArguments {
  /** The draft. */
  readonly policyDraftId: T.PolicyDraftId;
  /** The version that you hold: when it is still the present one, the call throws {@link NotModified}. */
  readonly ifNoneMatch?: Version;
}

/**
 * Read a policy draft.
 *
 * Scope: `policies:write`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await getPolicyDraft(client, { policyDraftId });
 */
export function getPolicyDraft(client: Client, given: GetPolicyDraftArguments, options?: CallOptions): Reply<T.PolicyDraftView> {
  return client.send(getPolicyDraftOperation, given, options);
}

/** Arguments of {@link replacePolicyDraft}. */
export interface ReplacePolicyDraftArguments {
  /** The draft. */
  readonly policyDraftId: T.PolicyDraftId;
  /** What is sent. */
  readonly body: T.PolicyDraftFiles;
  /** The version that is changed: an earlier result, or its ETag. */
  readonly ifMatch: Version;
  /** Make all checks and give the result, without the effect. */
  readonly dryRun?: boolean;
}

/**
 * Replace the files of a policy draft.
 *
 * All of them at once. `Prefer: dry-run` refuses files with findings, as when a draft is made.
 *
 * Scope: `policies:write`.
 * Problems: `request-malformed`, `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`,
 * `body-too-slow`, `stale`, `payload-too-large`, `unsupported-media-type`, `policy-findings`,
 * `precondition-required`, `rate-limited`, `internal`, `unavailable`, `timeout`, `storage-full`.
 *
 * @example
 * const answer = await replacePolicyDraft(client, { policyDraftId, body, ifMatch: earlier });
 */
export function replacePolicyDraft(client: Client, given: ReplacePolicyDraftArguments, options?: CallOptions): Reply<T.PolicyDraftView> {
  return client.send(replacePolicyDraftOperation, given, options);
}

/** Arguments of {@link publishPolicyDraft}. */
export interface PublishPolicyDraftArguments {
  /** The draft. */
  readonly policyDraftId: T.PolicyDraftId;
  /** The version that is changed: an earlier result, or its ETag. */
  readonly ifMatch: Version;
  /** Make all checks and give the result, without the effect. */
  readonly dryRun?: boolean;
  /** Name of this act, to repeat it later; one is made for every call when absent. */
  readonly idempotencyKey?: string;
}

/**
 * Publish a policy draft.
 *
 * By somebody else than who last changed it. The release is known from this moment on: every answer
 * uses it at once, and one `asOf` a moment before still gives the old one. The draft is gone then.
 *
 * Scope: `policies:publish`.
 * Problems: `request-invalid`, `idempotency-key-missing`, `unauthenticated`, `forbidden`, `not-found`,
 * `not-acceptable`, `idempotency-key-in-flight`, `stale`, `unsupported-media-type`, `policy-findings`,
 * `second-person-needed`, `idempotency-key-reused`, `precondition-required`, `rate-limited`, `internal`,
 * `unavailable`, `timeout`, `storage-full`.
 *
 * @example
 * const answer = await publishPolicyDraft(client, { policyDraftId, ifMatch: earlier });
 */
export function publishPolicyDraft(client: Client, given: PublishPolicyDraftArguments, options?: CallOptions): Reply<T.PolicyRelease> {
  return client.send(publishPolicyDraftOperation, given, options);
}
