// Made by zorgcontract-sdkgen from openapi.json 1.0.0 (sha256 8a203b10226a3ef693f7c9a3047d332bda8336820df67155761fa0f749261e55). Do not edit.

import type { Client } from "../runtime/client.js";
import type { CallOptions, Operation, Reply, Version } from "../runtime/operation.js";
import type { Decimal, FileBody, Json, LocalDate, Moment, Uuid } from "../runtime/values.js";
import type * as T from "./types.js";

// Not every resource needs all of them.
export type { Decimal, FileBody, Json, LocalDate, Moment, Uuid, T, Version };

/** What the runtime knows of {@link listQuestionnaires}. */
export const listQuestionnairesOperation: Operation = {
  id: "list_questionnaires",
  method: "GET",
  base: "/v1",
  path: "/questionnaires",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
  joined: ["fields"],
  page: { items: "items", next: "next" },
};

/** What the runtime knows of {@link createQuestionnaire}. */
export const createQuestionnaireOperation: Operation = {
  id: "create_questionnaire",
  method: "POST",
  base: "/v1",
  path: "/questionnaires",
  idempotency: "key",
  retryable: ["body-too-slow","idempotency-key-in-flight","rate-limited","unavailable","timeout","storage-full"],
  accepts: ["application/json"],
  result: "object",
  sends: ["application/json"],
};

/** What the runtime knows of {@link getQuestionnaire}. */
export const getQuestionnaireOperation: Operation = {
  id: "get_questionnaire",
  method: "GET",
  base: "/v1",
  path: "/questionnaires/{questionnaireId}",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
};

/** What the runtime knows of {@link listQuestionnaireRounds}. */
export const listQuestionnaireRoundsOperation: Operation = {
  id: "list_questionnaire_rounds",
  method: "GET",
  base: "/v1",
  path: "/questionnaires/{questionnaireId}/rounds",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
  joined: ["fields"],
  page: { items: "items", next: "next" },
};

/** What the runtime knows of {@link createQuestionnaireRound}. */
export const createQuestionnaireRoundOperation: Operation = {
  id: "create_questionnaire_round",
  method: "POST",
  base: "/v1",
  path: "/questionnaires/{questionnaireId}/rounds",
  idempotency: "key",
  retryable: ["body-too-slow","idempotency-key-in-flight","rate-limited","unavailable","timeout","storage-full"],
  accepts: ["application/json"],
  result: "object",
  sends: ["application/json"],
};

/** What the runtime knows of {@link getQuestionnaireRound}. */
export const getQuestionnaireRoundOperation: Operation = {
  id: "get_questionnaire_round",
  method: "GET",
  base: "/v1",
  path: "/questionnaires/{questionnaireId}/rounds/{roundId}",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
};

/** What the runtime knows of {@link updateQuestionnaireRound}. */
export const updateQuestionnaireRoundOperation: Operation = {
  id: "update_questionnaire_round",
  method: "PATCH",
  base: "/v1",
  path: "/questionnaires/{questionnaireId}/rounds/{roundId}",
  idempotency: "none",
  retryable: ["body-too-slow","rate-limited","unavailable","timeout","storage-full"],
  accepts: ["application/json"],
  result: "object",
  sends: ["application/merge-patch+json"],
};

/** What the runtime knows of {@link createQuestionnaireVersion}. */
export const createQuestionnaireVersionOperation: Operation = {
  id: "create_questionnaire_version",
  method: "POST",
  base: "/v1",
  path: "/questionnaires/{questionnaireId}/versions",
  idempotency: "key",
  retryable: ["idempotency-key-in-flight","rate-limited","unavailable","timeout","storage-full"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
};

/** What the runtime knows of {@link deleteQuestionnaireVersion}. */
export const deleteQuestionnaireVersionOperation: Operation = {
  id: "delete_questionnaire_version",
  method: "DELETE",
  base: "/v1",
  path: "/questionnaires/{questionnaireId}/versions/{version}",
  idempotency: "idempotent",
  retryable: ["rate-limited","unavailable","timeout","storage-full"],
  accepts: [],
  result: "none",
  sends: [],
};

/** What the runtime knows of {@link getQuestionnaireVersion}. */
export const getQuestionnaireVersionOperation: Operation = {
  id: "get_questionnaire_version",
  method: "GET",
  base: "/v1",
  path: "/questionnaires/{questionnaireId}/versions/{version}",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
};

/** What the runtime knows of {@link replaceQuestionnaireVersion}. */
export const replaceQuestionnaireVersionOperation: Operation = {
  id: "replace_questionnaire_version",
  method: "PUT",
  base: "/v1",
  path: "/questionnaires/{questionnaireId}/versions/{version}",
  idempotency: "idempotent",
  retryable: ["body-too-slow","rate-limited","unavailable","timeout","storage-full"],
  accepts: ["application/json"],
  result: "object",
  sends: ["application/json"],
};

/** What the runtime knows of {@link evaluateAnswers}. */
export const evaluateAnswersOperation: Operation = {
  id: "evaluate_answers",
  method: "POST",
  base: "/v1",
  path: "/questionnaires/{questionnaireId}/versions/{version}/_evaluate",
  idempotency: "none",
  retryable: ["body-too-slow","rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: ["application/json"],
};

/** What the runtime knows of {@link publishQuestionnaireVersion}. */
export const publishQuestionnaireVersionOperation: Operation = {
  id: "publish_questionnaire_version",
  method: "POST",
  base: "/v1",
  path: "/questionnaires/{questionnaireId}/versions/{version}/_publish",
  idempotency: "key",
  retryable: ["idempotency-key-in-flight","rate-limited","unavailable","timeout","storage-full"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
};

/** What the runtime knows of {@link retireQuestionnaireVersion}. */
export const retireQuestionnaireVersionOperation: Operation = {
  id: "retire_questionnaire_version",
  method: "POST",
  base: "/v1",
  path: "/questionnaires/{questionnaireId}/versions/{version}/_retire",
  idempotency: "key",
  retryable: ["idempotency-key-in-flight","rate-limited","unavailable","timeout","storage-full"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
};

/** Arguments of {@link listQuestionnaires}. */
export interface ListQuestionnairesArguments {
  /** Only those that this concern asks. */
  readonly concern?: T.ConcernId;
  /** Only those for this purpose. */
  readonly kind?: T.QuestionnaireKind;
  /** Only those about this kind of care. */
  readonly careKind?: T.CareKind;
  /** Only those for this kind of organisation. */
  readonly providerKind?: T.ProviderKind;
  /** Only those with a round that is open now, or only those without. */
  readonly open?: boolean;
  /** Place in the list, from `next` or `prev`; belongs to the same filter and caller. */
  readonly cursor?: string;
  /** Items on a page. */
  readonly limit?: number;
  /** Members of the answer, separated by commas; the others are left out, required ones too. */
  readonly fields?: readonly T.ListQuestionnairesFieldsItem[];
  /** Ask for the header `Total-Count`. */
  readonly totalCount?: boolean;
}

/**
 * List questionnaires.
 *
 * Published ones, and the drafts of the caller's own concern.
 *
 * Scope: `questionnaires:read`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-acceptable`, `uri-too-long`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await listQuestionnaires(client);
 */
export function listQuestionnaires(client: Client, given: ListQuestionnairesArguments = {}, options?: CallOptions): Reply<T.QuestionnaireViewPage> {
  return client.send(listQuestionnairesOperation, given, options);
}

/** The items of {@link listQuestionnaires}, page after page. */
export function iterateQuestionnaires(client: Client, given: ListQuestionnairesArguments = {}, options?: CallOptions): AsyncGenerator<T.QuestionnaireView, void, undefined> {
  return client.pages(listQuestionnairesOperation, given, options);
}

/** Arguments of {@link createQuestionnaire}. */
export interface CreateQuestionnaireArguments {
  /** What is sent. */
  readonly body: T.Questionnaire;
  /** Make all checks and give the result, without the effect. */
  readonly dryRun?: boolean;
  /** Name of this act, to repeat it later; one is made for every call when absent. */
  readonly idempotencyKey?: string;
}

/**
 * Make a questionnaire.
 *
 * Version 1 of a new one, as a draft of the caller's own concern. A draft may have findings; they keep it
 * from being published. `Prefer: dry-run` refuses a definition with findings, lists them as `errors` and
 * keeps nothing.
 *
 * Scope: `questionnaires:write`.
 * Problems: `request-malformed`, `request-invalid`, `idempotency-key-missing`, `unauthenticated`, `forbidden`,
 * `not-found`, `not-acceptable`, `body-too-slow`, `conflict`, `idempotency-key-in-flight`, `payload-too-large`,
 * `unsupported-media-type`, `rule-refused`, `questionnaire-findings`, `idempotency-key-reused`, `rate-limited`,
 * `internal`, `unavailable`, `timeout`, `storage-full`.
 *
 * @example
 * const answer = await createQuestionnaire(client, { body });
 */
export function createQuestionnaire(client: Client, given: CreateQuestionnaireArguments, options?: CallOptions): Reply<T.QuestionnaireVersionView> {
  return client.send(createQuestionnaireOperation, given, options);
}

/** Arguments of {@link getQuestionnaire}. */
export interface GetQuestionnaireArguments {
  /** The questionnaire. */
  readonly questionnaireId: T.QuestionnaireId;
}

/**
 * Read a questionnaire.
 *
 * Without its items; these are in its versions.
 *
 * Scope: `questionnaires:read`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await getQuestionnaire(client, { questionnaireId: "zorg-en-zekerheid-haz-mutation" });
 */
export function getQuestionnaire(client: Client, given: GetQuestionnaireArguments, options?: CallOptions): Reply<T.QuestionnaireView> {
  return client.send(getQuestionnaireOperation, given, options);
}

/** Arguments of {@link listQuestionnaireRounds}. */
export interface ListQuestionnaireRoundsArguments {
  /** The questionnaire. */
  readonly questionnaireId: T.QuestionnaireId;
  /** Only those that stand so now. */
  readonly status?: T.RoundStatus;
  /** Place in the list, from `next` or `prev`; belongs to the same filter and caller. */
  readonly cursor?: string;
  /** Items on a page. */
  readonly limit?: number;
  /** Members of the answer, separated by commas; the others are left out, required ones too. */
  readonly fields?: readonly T.ListQuestionnaireRoundsFieldsItem[];
  /** Ask for the header `Total-Count`. */
  readonly totalCount?: boolean;
}

/**
 * List the rounds of a questionnaire.
 *
 * With every deadline that each had. A round is half-open: what is complete from its opening until just
 * before its deadline is in time; days are those of Europe/Amsterdam.
 *
 * Scope: `questionnaires:read`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`, `uri-too-long`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await listQuestionnaireRounds(client, { questionnaireId: "zorg-en-zekerheid-haz-mutation" });
 */
export function listQuestionnaireRounds(client: Client, given: ListQuestionnaireRoundsArguments, options?: CallOptions): Reply<T.QuestionnaireRoundViewPage> {
  return client.send(listQuestionnaireRoundsOperation, given, options);
}

/** The items of {@link listQuestionnaireRounds}, page after page. */
export function iterateQuestionnaireRounds(client: Client, given: ListQuestionnaireRoundsArguments, options?: CallOptions): AsyncGenerator<T.QuestionnaireRoundView, void, undefined> {
  return client.pages(listQuestionnaireRoundsOperation, given, options);
}

/** Arguments of {@link createQuestionnaireRound}. */
export interface CreateQuestionnaireRoundArguments {
  /** The questionnaire. */
  readonly questionnaireId: T.QuestionnaireId;
  /** What is sent. */
  readonly body: T.NewQuestionnaireRound;
  /** Make all checks and give the result, without the effect. */
  readonly dryRun?: boolean;
  /** Name of this act, to repeat it later; one is made for every call when absent. */
  readonly idempotencyKey?: string;
}

/**
 * Open a round.
 *
 * Of a published version, by the concern that asks. Rounds of one questionnaire may overlap.
 *
 * Scope: `questionnaires:write`.
 * Problems: `request-malformed`, `request-invalid`, `idempotency-key-missing`, `unauthenticated`, `forbidden`,
 * `not-found`, `not-acceptable`, `body-too-slow`, `conflict`, `idempotency-key-in-flight`, `payload-too-large`,
 * `unsupported-media-type`, `idempotency-key-reused`, `rate-limited`, `internal`, `unavailable`, `timeout`,
 * `storage-full`.
 *
 * @example
 * const answer = await createQuestionnaireRound(client, { questionnaireId: "zorg-en-zekerheid-haz-mutation", body
 * });
 */
export function createQuestionnaireRound(client: Client, given: CreateQuestionnaireRoundArguments, options?: CallOptions): Reply<T.QuestionnaireRoundView> {
  return client.send(createQuestionnaireRoundOperation, given, options);
}

/** Arguments of {@link getQuestionnaireRound}. */
export interface GetQuestionnaireRoundArguments {
  /** The questionnaire. */
  readonly questionnaireId: T.QuestionnaireId;
  /** The round. */
  readonly roundId: T.QuestionnaireRoundId;
  /** The version that you hold: when it is still the present one, the call throws {@link NotModified}. */
  readonly ifNoneMatch?: Version;
}

/**
 * Read a round.
 *
 * Scope: `questionnaires:read`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await getQuestionnaireRound(client, { questionnaireId: "zorg-en-zekerheid-haz-mutation", roundId
 * });
 */
export function getQuestionnaireRound(client: Client, given: GetQuestionnaireRoundArguments, options?: CallOptions): Reply<T.QuestionnaireRoundView> {
  return client.send(getQuestionnaireRoundOperation, given, options);
}

/** Arguments of {@link updateQuestionnaireRound}. */
export interface UpdateQuestionnaireRoundArguments {
  /** The questionnaire. */
  readonly questionnaireId: T.QuestionnaireId;
  /** The round. */
  readonly roundId: T.QuestionnaireRoundId;
  /** What is sent. */
  readonly body: T.QuestionnaireRoundPatch;
  /** The version that is changed: an earlier result, or its ETag. */
  readonly ifMatch: Version;
  /** Make all checks and give the result, without the effect. */
  readonly dryRun?: boolean;
}

/**
 * Extend the deadline of a round.
 *
 * To a later moment, also when it has passed. The earlier deadlines stay in the history of the round.
 *
 * Scope: `questionnaires:write`.
 * Problems: `request-malformed`, `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`,
 * `body-too-slow`, `stale`, `payload-too-large`, `unsupported-media-type`, `rule-refused`, `precondition-required`,
 * `rate-limited`, `internal`, `unavailable`, `timeout`, `storage-full`.
 *
 * @example
 * const answer = await updateQuestionnaireRound(client, { questionnaireId: "zorg-en-zekerheid-haz-mutation",
 * roundId, body, ifMatch: earlier });
 */
export function updateQuestionnaireRound(client: Client, given: UpdateQuestionnaireRoundArguments, options?: CallOptions): Reply<T.QuestionnaireRoundView> {
  return client.send(updateQuestionnaireRoundOperation, given, options);
}

/** Arguments of {@link createQuestionnaireVersion}. */
export interface CreateQuestionnaireVersionArguments {
  /** The questionnaire. */
  readonly questionnaireId: T.QuestionnaireId;
  /** Make all checks and give the result, without the effect. */
  readonly dryRun?: boolean;
  /** Name of this act, to repeat it later; one is made for every call when absent. */
  readonly idempotencyKey?: string;
}

/**
 * Make the next version of a questionnaire.
 *
 * A draft, copied from the last version. There is one draft at a time.
 *
 * Scope: `questionnaires:write`.
 * Problems: `request-invalid`, `idempotency-key-missing`, `unauthenticated`, `forbidden`, `not-found`,
 * `not-acceptable`, `conflict`, `idempotency-key-in-flight`, `unsupported-media-type`, `idempotency-key-reused`,
 * `rate-limited`, `internal`, `unavailable`, `timeout`, `storage-full`.
 *
 * @example
 * const answer = await createQuestionnaireVersion(client, { questionnaireId: "zorg-en-zekerheid-haz-mutation" });
 */
export function createQuestionnaireVersion(client: Client, given: CreateQuestionnaireVersionArguments, options?: CallOptions): Reply<T.QuestionnaireVersionView> {
  return client.send(createQuestionnaireVersionOperation, given, options);
}

/** Arguments of {@link deleteQuestionnaireVersion}. */
export interface DeleteQuestionnaireVersionArguments {
  /** The questionnaire. */
  readonly questionnaireId: T.QuestionnaireId;
  /** Number of the version. */
  readonly version: number;
  /** The version that is changed: an earlier result, or its ETag. */
  readonly ifMatch: Version;
  /** Make all checks and give the result, without the effect. */
  readonly dryRun?: boolean;
}

/**
 * Throw a draft away.
 *
 * Scope: `questionnaires:write`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`, `conflict`, `stale`,
 * `unsupported-media-type`, `precondition-required`, `rate-limited`, `internal`, `unavailable`, `timeout`,
 * `storage-full`.
 *
 * @example
 * const answer = await deleteQuestionnaireVersion(client, { questionnaireId: "zorg-en-zekerheid-haz-mutation",
 * version, ifMatch: earlier });
 */
export function deleteQuestionnaireVersion(client: Client, given: DeleteQuestionnaireVersionArguments, options?: CallOptions): Reply<void> {
  return client.send(deleteQuestionnaireVersionOperation, given, options);
}

/** Arguments of {@link getQuestionnaireVersion}. */
export interface GetQuestionnaireVersionArguments {
  /** The questionnaire. */
  readonly questionnaireId: T.QuestionnaireId;
  /** Number of the version. */
  readonly version: number;
  /** The version that you hold: when it is still the present one, the call throws {@link NotModified}. */
  readonly ifNoneMatch?: Version;
}

/**
 * Read a version of a questionnaire.
 *
 * With its definition in both languages, and the findings of a draft.
 *
 * Scope: `questionnaires:read`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await getQuestionnaireVersion(client, { questionnaireId: "zorg-en-zekerheid-haz-mutation", version
 * });
 */
export function getQuestionnaireVersion(client: Client, given: GetQuestionnaireVersionArguments, options?: CallOptions): Reply<T.QuestionnaireVersionView> {
  return client.send(getQuestionnaireVersionOperation, given, options);
}

/** Arguments of {@link replaceQuestionnaireVersion}. */
export interface ReplaceQuestionnaireVersionArguments {
  /** The questionnaire. */
  readonly questionnaireId: T.QuestionnaireId;
  /** Number of the version. */
  readonly version: number;
  /** What is sent. */
  readonly body: T.Questionnaire;
  /** The version that is changed: an earlier result, or its ETag. */
  readonly ifMatch: Version;
  /** Make all checks and give the result, without the effect. */
  readonly dryRun?: boolean;
}

/**
 * Replace the definition of a draft.
 *
 * All of it at once. `Prefer: dry-run` refuses a definition with findings, as when a questionnaire is made.
 *
 * Scope: `questionnaires:write`.
 * Problems: `request-malformed`, `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`,
 * `body-too-slow`, `conflict`, `stale`, `payload-too-large`, `unsupported-media-type`, `questionnaire-findings`,
 * `precondition-required`, `rate-limited`, `internal`, `unavailable`, `timeout`, `storage-full`.
 *
 * @example
 * const answer = await replaceQuestionnaireVersion(client, { questionnaireId: "zorg-en-zekerheid-haz-mutation",
 * version, body, ifMatch: earlier });
 */
export function replaceQuestionnaireVersion(client: Client, given: ReplaceQuestionnaireVersionArguments, options?: CallOptions): Reply<T.QuestionnaireVersionView> {
  return client.send(replaceQuestionnaireVersionOperation, given, options);
}

/** Arguments of {@link evaluateAnswers}. */
export interface EvaluateAnswersArguments {
  /** The questionnaire. */
  readonly questionnaireId: T.QuestionnaireId;
  /** Number of the version. */
  readonly version: number;
  /** What is sent. */
  readonly body: T.EvaluationQuery;
}

/**
 * Evaluate answers.
 *
 * A question: which items are shown, what is calculated and what is wrong. Nothing is kept.
 *
 * Scope: `questionnaires:read`.
 * Problems: `request-malformed`, `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`,
 * `body-too-slow`, `payload-too-large`, `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`,
 * `timeout`.
 *
 * @example
 * const answer = await evaluateAnswers(client, { questionnaireId: "zorg-en-zekerheid-haz-mutation", version, body
 * });
 */
export function evaluateAnswers(client: Client, given: EvaluateAnswersArguments, options?: CallOptions): Reply<T.QuestionnaireEvaluation> {
  return client.send(evaluateAnswersOperation, given, options);
}

/** Arguments of {@link publishQuestionnaireVersion}. */
export interface PublishQuestionnaireVersionArguments {
  /** The questionnaire. */
  readonly questionnaireId: T.QuestionnaireId;
  /** Number of the version. */
  readonly version: number;
  /** The version that is changed: an earlier result, or its ETag. */
  readonly ifMatch: Version;
  /** Make all checks and give the result, without the effect. */
  readonly dryRun?: boolean;
  /** Name of this act, to repeat it later; one is made for every call when absent. */
  readonly idempotencyKey?: string;
}

/**
 * Publish a version of a questionnaire.
 *
 * From then on its definition never changes and every provider can read it. A definition with findings
 * is refused.
 *
 * Scope: `questionnaires:write`.
 * Problems: `request-invalid`, `idempotency-key-missing`, `unauthenticated`, `forbidden`, `not-found`,
 * `not-acceptable`, `conflict`, `idempotency-key-in-flight`, `stale`, `unsupported-media-type`,
 * `questionnaire-findings`, `idempotency-key-reused`, `precondition-required`, `rate-limited`, `internal`,
 * `unavailable`, `timeout`, `storage-full`.
 *
 * @example
 * const answer = await publishQuestionnaireVersion(client, { questionnaireId: "zorg-en-zekerheid-haz-mutation",
 * version, ifMatch: earlier });
 */
export function publishQuestionnaireVersion(client: Client, given: PublishQuestionnaireVersionArguments, options?: CallOptions): Reply<T.QuestionnaireVersionView> {
  return client.send(publishQuestionnaireVersionOperation, given, options);
}

/** Arguments of {@link retireQuestionnaireVersion}. */
export interface RetireQuestionnaireVersionArguments {
  /** The questionnaire. */
  readonly questionnaireId: T.QuestionnaireId;
  /** Number of the version. */
  readonly version: number;
  /** The version that is changed: an earlier result, or its ETag. */
  readonly ifMatch: Version;
  /** Make all checks and give the result, without the effect. */
  readonly dryRun?: boolean;
  /** Name of this act, to repeat it later; one is made for every call when absent. */
  readonly idempotencyKey?: string;
}

/**
 * Retire a version of a questionnaire.
 *
 * It gets no new rounds; the rounds that it has and what was submitted stay.
 *
 * Scope: `questionnaires:write`.
 * Problems: `request-invalid`, `idempotency-key-missing`, `unauthenticated`, `forbidden`, `not-found`,
 * `not-acceptable`, `conflict`, `idempotency-key-in-flight`, `stale`, `unsupported-media-type`,
 * `idempotency-key-reused`, `precondition-required`, `rate-limited`, `internal`, `unavailable`, `timeout`,
 * `storage-full`.
 *
 * @example
 * const answer = await retireQuestionnaireVersion(client, { questionnaireId: "zorg-en-zekerheid-haz-mutation",
 * version, ifMatch: earlier });
 */
export function retireQuestionnaireVersion(client: Client, given: RetireQuestionnaireVersionArguments, options?: CallOptions): Reply<T.QuestionnaireVersionView> {
  return client.send(retireQuestionnaireVersionOperation, given, options);
}
