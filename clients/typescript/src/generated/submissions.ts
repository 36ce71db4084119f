// Made by zorgcontract-sdkgen from openapi.json 1.0.0 (sha256 8a203b10226a3ef693f7c9a3047d332bda8336820df67155761fa0f749261e55). Do not edit.

import type { Client } from "../runtime/client.js";
import type { CallOptions, Operation, Reply, Version } from "../runtime/operation.js";
import type { Decimal, FileBody, Json, LocalDate, Moment, Uuid } from "../runtime/values.js";
import type * as T from "./types.js";

// Not every resource needs all of them.
export type { Decimal, FileBody, Json, LocalDate, Moment, Uuid, T, Version };

/** What the runtime knows of {@link getAssessmentRun}. */
export const getAssessmentRunOperation: Operation = {
  id: "get_assessment_run",
  method: "GET",
  base: "/v1",
  path: "/assessment-runs/{assessmentRunId}",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
};

/** What the runtime knows of {@link cancelAssessmentRun}. */
export const cancelAssessmentRunOperation: Operation = {
  id: "cancel_assessment_run",
  method: "POST",
  base: "/v1",
  path: "/assessment-runs/{assessmentRunId}/_cancel",
  idempotency: "none",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
};

/** What the runtime knows of {@link listSubmissions}. */
export const listSubmissionsOperation: Operation = {
  id: "list_submissions",
  method: "GET",
  base: "/v1",
  path: "/submissions",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
  joined: ["fields"],
  page: { items: "items", next: "next" },
};

/** What the runtime knows of {@link createSubmission}. */
export const createSubmissionOperation: Operation = {
  id: "create_submission",
  method: "POST",
  base: "/v1",
  path: "/submissions",
  idempotency: "key",
  retryable: ["body-too-slow","idempotency-key-in-flight","rate-limited","unavailable","timeout","storage-full"],
  accepts: ["application/json"],
  result: "object",
  sends: ["application/json"],
};

/** What the runtime knows of {@link getSubmission}. */
export const getSubmissionOperation: Operation = {
  id: "get_submission",
  method: "GET",
  base: "/v1",
  path: "/submissions/{submissionId}",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
};

/** What the runtime knows of {@link assignSubmission}. */
export const assignSubmissionOperation: Operation = {
  id: "assign_submission",
  method: "POST",
  base: "/v1",
  path: "/submissions/{submissionId}/_assign",
  idempotency: "none",
  retryable: ["body-too-slow","rate-limited","unavailable","timeout","storage-full"],
  accepts: ["application/json"],
  result: "object",
  sends: ["application/json"],
};

/** What the runtime knows of {@link reopenSubmission}. */
export const reopenSubmissionOperation: Operation = {
  id: "reopen_submission",
  method: "POST",
  base: "/v1",
  path: "/submissions/{submissionId}/_reopen",
  idempotency: "none",
  retryable: ["body-too-slow","rate-limited","unavailable","timeout","storage-full"],
  accepts: ["application/json"],
  result: "object",
  sends: ["application/json"],
};

/** What the runtime knows of {@link submitSubmission}. */
export const submitSubmissionOperation: Operation = {
  id: "submit_submission",
  method: "POST",
  base: "/v1",
  path: "/submissions/{submissionId}/_submit",
  idempotency: "key",
  retryable: ["body-too-slow","idempotency-key-in-flight","rate-limited","unavailable","timeout","storage-full"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
};

/** What the runtime knows of {@link withdrawSubmission}. */
export const withdrawSubmissionOperation: Operation = {
  id: "withdraw_submission",
  method: "POST",
  base: "/v1",
  path: "/submissions/{submissionId}/_withdraw",
  idempotency: "none",
  retryable: ["body-too-slow","rate-limited","unavailable","timeout","storage-full"],
  accepts: ["application/json"],
  result: "object",
  sends: ["application/json"],
};

/** What the runtime knows of {@link updateSubmissionAnswers}. */
export const updateSubmissionAnswersOperation: Operation = {
  id: "update_submission_answers",
  method: "PATCH",
  base: "/v1",
  path: "/submissions/{submissionId}/answers",
  idempotency: "none",
  retryable: ["body-too-slow","rate-limited","unavailable","timeout","storage-full"],
  accepts: ["application/json"],
  result: "object",
  sends: ["application/merge-patch+json"],
};

/** What the runtime knows of {@link listSubmissionAssessments}. */
export const listSubmissionAssessmentsOperation: Operation = {
  id: "list_submission_assessments",
  method: "GET",
  base: "/v1",
  path: "/submissions/{submissionId}/assessments",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
  joined: ["fields"],
  page: { items: "items", next: "next" },
};

/** What the runtime knows of {@link createSubmissionAssessment}. */
export const createSubmissionAssessmentOperation: Operation = {
  id: "create_submission_assessment",
  method: "POST",
  base: "/v1",
  path: "/submissions/{submissionId}/assessments",
  idempotency: "key",
  retryable: ["body-too-slow","idempotency-key-in-flight","rate-limited","unavailable","timeout","storage-full"],
  accepts: ["application/json"],
  result: "object",
  sends: ["application/json"],
};

/** What the runtime knows of {@link listSubmissionAttachments}. */
export const listSubmissionAttachmentsOperation: Operation = {
  id: "list_submission_attachments",
  method: "GET",
  base: "/v1",
  path: "/submissions/{submissionId}/attachments",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
  joined: ["fields"],
  page: { items: "items", next: "next" },
};

/** What the runtime knows of {@link createSubmissionAttachment}. */
export const createSubmissionAttachmentOperation: Operation = {
  id: "create_submission_attachment",
  method: "POST",
  base: "/v1",
  path: "/submissions/{submissionId}/attachments",
  idempotency: "key",
  retryable: ["body-too-slow","idempotency-key-in-flight","rate-limited","unavailable","timeout","storage-full"],
  accepts: ["application/json"],
  result: "object",
  sends: ["application/pdf","application/vnd.openxmlformats-officedocument.spreadsheetml.sheet","application/vnd.openxmlformats-officedocument.wordprocessingml.document","image/jpeg","image/png"],
};

/** What the runtime knows of {@link deleteSubmissionAttachment}. */
export const deleteSubmissionAttachmentOperation: Operation = {
  id: "delete_submission_attachment",
  method: "DELETE",
  base: "/v1",
  path: "/submissions/{submissionId}/attachments/{attachmentId}",
  idempotency: "idempotent",
  retryable: ["rate-limited","unavailable","timeout","storage-full"],
  accepts: [],
  result: "none",
  sends: [],
};

/** What the runtime knows of {@link getSubmissionAttachment}. */
export const getSubmissionAttachmentOperation: Operation = {
  id: "get_submission_attachment",
  method: "GET",
  base: "/v1",
  path: "/submissions/{submissionId}/attachments/{attachmentId}",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/pdf","application/vnd.openxmlformats-officedocument.spreadsheetml.sheet","application/vnd.openxmlformats-officedocument.wordprocessingml.document","image/jpeg","image/png"],
  result: "any",
  sends: [],
};

/** What the runtime knows of {@link getSubmissionCriteria}. */
export const getSubmissionCriteriaOperation: Operation = {
  id: "get_submission_criteria",
  method: "GET",
  base: "/v1",
  path: "/submissions/{submissionId}/criteria",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
};

/** What the runtime knows of {@link listSubmissionHistory}. */
export const listSubmissionHistoryOperation: Operation = {
  id: "list_submission_history",
  method: "GET",
  base: "/v1",
  path: "/submissions/{submissionId}/history",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
  joined: ["fields"],
  page: { items: "items", next: "next" },
};

/** What the runtime knows of {@link getSubmissionReceipt}. */
export const getSubmissionReceiptOperation: Operation = {
  id: "get_submission_receipt",
  method: "GET",
  base: "/v1",
  path: "/submissions/{submissionId}/receipt",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
};

/** What the runtime knows of {@link createAssessmentRun}. */
export const createAssessmentRunOperation: Operation = {
  id: "create_assessment_run",
  method: "POST",
  base: "/v1",
  path: "/assessment-runs",
  idempotency: "key",
  retryable: ["body-too-slow","idempotency-key-in-flight","rate-limited","unavailable","timeout","storage-full"],
  accepts: ["application/json"],
  result: "object",
  sends: ["application/json"],
  job: { poll: getAssessmentRunOperation, parameter: "assessmentRunId", ended: ["succeeded","failed","cancelled"] },
};

/** Arguments of {@link createAssessmentRun}. */
export interface CreateAssessmentRunArguments {
  /** What is sent. */
  readonly body: T.NewAssessmentRun;
  /** Make all checks and give the result, without the effect. */
  readonly dryRun?: boolean;
  /** Name of this act, to repeat it later; one is made for every call when absent. */
  readonly idempotencyKey?: string;
}

/**
 * Decide about many submissions.
 *
 * A list of decisions, each exactly as about a single submission, or one decision about all submissions that
 * a filter selects; together at most 1,000. A job decides row by row, in the name of the client that asks:
 * follow it for what became of each. A row that is refused, for instance because its version is no longer the
 * one that was seen, holds up no other, and no row is ever decided twice. With `Prefer: dry-run` the answer
 * says what would become of every row, and nothing is kept.
 *
 * Scope: `submissions:assess`.
 * Problems: `request-malformed`, `request-invalid`, `idempotency-key-missing`, `unauthenticated`, `forbidden`,
 * `not-found`, `not-acceptable`, `body-too-slow`, `idempotency-key-in-flight`, `payload-too-large`,
 * `unsupported-media-type`, `idempotency-key-reused`, `rate-limited`, `internal`, `unavailable`, `timeout`,
 * `storage-full`.
 *
 * @example
 * const answer = await createAssessmentRun(client, { body });
 */
export function createAssessmentRun(client: Client, given: CreateAssessmentRunArguments, options?: CallOptions): Reply<T.AssessmentRun> {
  return client.send(createAssessmentRunOperation, given, options);
}

/** Arguments of {@link getAssessmentRun}. */
export interface GetAssessmentRunArguments {
  /** The run. */
  readonly assessmentRunId: T.JobId;
  /** The version that you hold: when it is still the present one, the call throws {@link NotModified}. */
  readonly ifNoneMatch?: Version;
}

/**
 * Read a run of decisions.
 *
 * For every client of the insurer that began it: where it stands, what became of each row, and why rows were
 * refused.
 *
 * Scope: `submissions:assess`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await getAssessmentRun(client, { assessmentRunId });
 */
export function getAssessmentRun(client: Client, given: GetAssessmentRunArguments, options?: CallOptions): Reply<T.AssessmentRun> {
  return client.send(getAssessmentRunOperation, given, options);
}

/** Arguments of {@link cancelAssessmentRun}. */
export interface CancelAssessmentRunArguments {
  /** The run. */
  readonly assessmentRunId: T.JobId;
  /** Make all checks and give the result, without the effect. */
  readonly dryRun?: boolean;
}

/**
 * Cancel a run of decisions.
 *
 * Rows that were decided stay decided; the others are not decided any more. A run that has ended is 409.
 *
 * Scope: `submissions:assess`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`, `conflict`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await cancelAssessmentRun(client, { assessmentRunId });
 */
export function cancelAssessmentRun(client: Client, given: CancelAssessmentRunArguments, options?: CallOptions): Reply<T.AssessmentRun> {
  return client.send(cancelAssessmentRunOperation, given, options);
}

/** Arguments of {@link listSubmissions}. */
export interface ListSubmissionsArguments {
  /** In this status. */
  readonly status?: T.SubmissionStatus;
  /** Of this questionnaire. */
  readonly questionnaireId?: T.QuestionnaireId;
  /** Of questionnaires of this kind. */
  readonly kind?: T.QuestionnaireKind;
  /** In this round. */
  readonly roundId?: T.QuestionnaireRoundId;
  /** Of this organisation. */
  readonly agbCode?: T.AgbCode;
  /** That this one looks at; for insurers only. */
  readonly assignee?: string;
  /** That the insurer has yet to answer, before this day by a term of its policy. */
  readonly dueBefore?: LocalDate;
  /**
   * Whether the last day on which the insurer was to answer has passed without an answer; a submission
   * without such a day is not overdue.
   */
  readonly overdue?: boolean;
  /** That were handed in before this moment. */
  readonly receivedBefore?: T.Moment;
  /** Place in the list, from `next` or `prev`; belongs to the same filter and caller. */
  readonly cursor?: string;
  /** Items on a page. */
  readonly limit?: number;
  /** Order of the list; `-` means from high to low. */
  readonly sort?: T.ListSubmissionsSort;
  /** Members of the answer, separated by commas; the others are left out, required ones too. */
  readonly fields?: readonly T.ListSubmissionsFieldsItem[];
  /** Ask for the header `Total-Count`. */
  readonly totalCount?: boolean;
}

/**
 * List submissions.
 *
 * A provider sees its own and those of who let it act for them, an insurer what was handed in to its
 * concern, from the first time on. Oldest first, or in the order that `sort` asks for: what was never handed
 * in, or has no day on which an answer is due, comes last in both directions.
 *
 * Scope: `submissions:read`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-acceptable`, `uri-too-long`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await listSubmissions(client);
 */
export function listSubmissions(client: Client, given: ListSubmissionsArguments = {}, options?: CallOptions): Reply<T.SubmissionViewPage> {
  return client.send(listSubmissionsOperation, given, options);
}

/** The items of {@link listSubmissions}, page after page. */
export function iterateSubmissions(client: Client, given: ListSubmissionsArguments = {}, options?: CallOptions): AsyncGenerator<T.SubmissionView, void, undefined> {
  return client.pages(listSubmissionsOperation, given, options);
}

/** Arguments of {@link createSubmission}. */
export interface CreateSubmissionArguments {
  /** What is sent. */
  readonly body: T.NewSubmission;
  /** Make all checks and give the result, without the effect. */
  readonly dryRun?: boolean;
  /** Name of this act, to repeat it later; one is made for every call when absent. */
  readonly idempotencyKey?: string;
}

/**
 * Make a submission.
 *
 * In an open round, for one's own organisation, by a delegation, or by the regional organisation of a
 * member, as the questionnaire allows. The first answers come from the register, the running agreement
 * and what was handed in before; each is listed with its source. There is one submission per organisation,
 * questionnaire and round: another one is 409 until the first is withdrawn.
 *
 * Scope: `submissions:write`.
 * Problems: `request-malformed`, `request-invalid`, `idempotency-key-missing`, `unauthenticated`, `forbidden`,
 * `not-found`, `not-acceptable`, `body-too-slow`, `submission-stands`, `idempotency-key-in-flight`,
 * `payload-too-large`, `unsupported-media-type`, `rule-refused`, `round-closed`, `idempotency-key-reused`,
 * `rate-limited`, `internal`, `unavailable`, `timeout`, `storage-full`.
 *
 * @example
 * const answer = await createSubmission(client, { body });
 */
export function createSubmission(client: Client, given: CreateSubmissionArguments, options?: CallOptions): Reply<T.SubmissionView> {
  return client.send(createSubmissionOperation, given, options);
}

/** Arguments of {@link getSubmission}. */
export interface GetSubmissionArguments {
  /** The submission. */
  readonly submissionId: T.SubmissionId;
  /** The version that you hold: when it is still the present one, the call throws {@link NotModified}. */
  readonly ifNoneMatch?: Version;
}

/**
 * Read a submission.
 *
 * With its answers, what they mean now, and its files. An insurer sees what was handed in last.
 *
 * Scope: `submissions:read`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await getSubmission(client, { submissionId });
 */
export function getSubmission(client: Client, given: GetSubmissionArguments, options?: CallOptions): Reply<T.SubmissionView> {
  return client.send(getSubmissionOperation, given, options);
}

/** Arguments of {@link assignSubmission}. */
export interface AssignSubmissionArguments {
  /** The submission. */
  readonly submissionId: T.SubmissionId;
  /** What is sent. */
  readonly body: T.SubmissionAssignment;
  /** The version that is changed: an earlier result, or its ETag. */
  readonly ifMatch: Version;
  /** Make all checks and give the result, without the effect. */
  readonly dryRun?: boolean;
}

/**
 * Say who looks at a submission.
 *
 * By the insurer, while it judges. The provider does not see it.
 *
 * Scope: `submissions:assess`.
 * Problems: `request-malformed`, `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`,
 * `body-too-slow`, `conflict`, `stale`, `payload-too-large`, `unsupported-media-type`, `precondition-required`,
 * `rate-limited`, `internal`, `unavailable`, `timeout`, `storage-full`.
 *
 * @example
 * const answer = await assignSubmission(client, { submissionId, body, ifMatch: earlier });
 */
export function assignSubmission(client: Client, given: AssignSubmissionArguments, options?: CallOptions): Reply<T.SubmissionView> {
  return client.send(assignSubmissionOperation, given, options);
}

/** Arguments of {@link reopenSubmission}. */
export interface ReopenSubmissionArguments {
  /** The submission. */
  readonly submissionId: T.SubmissionId;
  /** What is sent. */
  readonly body: T.SubmissionReopening;
  /** The version that is changed: an earlier result, or its ETag. */
  readonly ifMatch: Version;
  /** Make all checks and give the result, without the effect. */
  readonly dryRun?: boolean;
}

/**
 * Give a submission back to be filled in anew.
 *
 * By the insurer, also after it was rejected or its draft expired, but not once it was approved. It is a
 * draft again; what was handed in before stays on record.
 *
 * Scope: `submissions:assess`.
 * Problems: `request-malformed`, `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`,
 * `body-too-slow`, `conflict`, `stale`, `payload-too-large`, `unsupported-media-type`, `rule-refused`,
 * `precondition-required`, `rate-limited`, `internal`, `unavailable`, `timeout`, `storage-full`.
 *
 * @example
 * const answer = await reopenSubmission(client, { submissionId, body, ifMatch: earlier });
 */
export function reopenSubmission(client: Client, given: ReopenSubmissionArguments, options?: CallOptions): Reply<T.SubmissionView> {
  return client.send(reopenSubmissionOperation, given, options);
}

/** Arguments of {@link submitSubmission}. */
export interface SubmitSubmissionArguments {
  /** The submission. */
  readonly submissionId: T.SubmissionId;
  /** The version that is changed: an earlier result, or its ETag. */
  readonly ifMatch: Version;
  /** Make all checks and give the result, without the effect. */
  readonly dryRun?: boolean;
  /** Name of this act, to repeat it later; one is made for every call when absent. */
  readonly idempotencyKey?: string;
}

/**
 * Hand a submission in.
 *
 * The answers of the version that `If-Match` names; it stands for their digest, because every change of an
 * answer makes a new version. What counts is the moment at which this request was complete, by the clock
 * of the service: in time is what was complete before the deadline, at the deadline itself it is too late,
 * however long it then waits for its turn. Too late is 422 `deadline-passed`, and the attempt is on record.
 * A request that was answered with 503 was not received. The answer has a signed receipt. There is no body;
 * one that is announced is awaited.
 *
 * Scope: `submissions:write`.
 * Problems: `request-malformed`, `request-invalid`, `idempotency-key-missing`, `unauthenticated`, `forbidden`,
 * `not-found`, `not-acceptable`, `body-too-slow`, `conflict`, `idempotency-key-in-flight`, `stale`,
 * `payload-too-large`, `unsupported-media-type`, `answers-incomplete`, `deadline-passed`, `idempotency-key-reused`,
 * `precondition-required`, `rate-limited`, `internal`, `unavailable`, `timeout`, `storage-full`.
 *
 * @example
 * const answer = await submitSubmission(client, { submissionId, ifMatch: earlier });
 */
export function submitSubmission(client: Client, given: SubmitSubmissionArguments, options?: CallOptions): Reply<T.SubmissionView> {
  return client.send(submitSubmissionOperation, given, options);
}

/** Arguments of {@link withdrawSubmission}. */
export interface WithdrawSubmissionArguments {
  /** The submission. */
  readonly submissionId: T.SubmissionId;
  /** What is sent. */
  readonly body: T.SubmissionWithdrawal;
  /** The version that is changed: an earlier result, or its ETag. */
  readonly ifMatch: Version;
  /** Make all checks and give the result, without the effect. */
  readonly dryRun?: boolean;
}

/**
 * Take a submission back.
 *
 * By the provider, until it was decided. For the same round another one can be made then.
 *
 * Scope: `submissions:write`.
 * Problems: `request-malformed`, `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`,
 * `body-too-slow`, `conflict`, `stale`, `payload-too-large`, `unsupported-media-type`, `precondition-required`,
 * `rate-limited`, `internal`, `unavailable`, `timeout`, `storage-full`.
 *
 * @example
 * const answer = await withdrawSubmission(client, { submissionId, body, ifMatch: earlier });
 */
export function withdrawSubmission(client: Client, given: WithdrawSubmissionArguments, options?: CallOptions): Reply<T.SubmissionView> {
  return client.send(withdrawSubmissionOperation, given, options);
}

/** Arguments of {@link updateSubmissionAnswers}. */
export interface UpdateSubmissionAnswersArguments {
  /** The submission. */
  readonly submissionId: T.SubmissionId;
  /** What is sent. */
  readonly body: T.Answers;
  /** The version that is changed: an earlier result, or its ETag. */
  readonly ifMatch: Version;
  /** Make all checks and give the result, without the effect. */
  readonly dryRun?: boolean;
}

/**
 * Change answers.
 *
 * A JSON Merge Patch on the answers: `null` takes an answer away, a table is replaced as a whole. As often
 * as one likes, until it is handed in. An answer of the wrong type, or to an item that the questionnaire
 * does not have or does not show, is refused and nothing is kept. Answers that are no longer shown because
 * another one changed are taken out and named in `removed`.
 *
 * Scope: `submissions:write`.
 * Problems: `request-malformed`, `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`,
 * `body-too-slow`, `conflict`, `stale`, `payload-too-large`, `unsupported-media-type`, `answers-refused`,
 * `precondition-required`, `rate-limited`, `internal`, `unavailable`, `timeout`, `storage-full`.
 *
 * @example
 * const answer = await updateSubmissionAnswers(client, { submissionId, body, ifMatch: earlier });
 */
export function updateSubmissionAnswers(client: Client, given: UpdateSubmissionAnswersArguments, options?: CallOptions): Reply<T.SubmissionView> {
  return client.send(updateSubmissionAnswersOperation, given, options);
}

/** Arguments of {@link listSubmissionAssessments}. */
export interface ListSubmissionAssessmentsArguments {
  /** The submission. */
  readonly submissionId: T.SubmissionId;
  /** Place in the list, from `next` or `prev`; belongs to the same filter and caller. */
  readonly cursor?: string;
  /** Items on a page. */
  readonly limit?: number;
  /** Members of the answer, separated by commas; the others are left out, required ones too. */
  readonly fields?: readonly T.ListSubmissionAssessmentsFieldsItem[];
  /** Ask for the header `Total-Count`. */
  readonly totalCount?: boolean;
}

/**
 * List the decisions about a submission.
 *
 * Oldest first, with reasons and the rules that they rest on, for both sides. What an insurer notes for its
 * own people only itself sees.
 *
 * Scope: `submissions:read`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`, `uri-too-long`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await listSubmissionAssessments(client, { submissionId });
 */
export function listSubmissionAssessments(client: Client, given: ListSubmissionAssessmentsArguments, options?: CallOptions): Reply<T.AssessmentViewPage> {
  return client.send(listSubmissionAssessmentsOperation, given, options);
}

/** The items of {@link listSubmissionAssessments}, page after page. */
export function iterateSubmissionAssessments(client: Client, given: ListSubmissionAssessmentsArguments, options?: CallOptions): AsyncGenerator<T.AssessmentView, void, undefined> {
  return client.pages(listSubmissionAssessmentsOperation, given, options);
}

/** Arguments of {@link createSubmissionAssessment}. */
export interface CreateSubmissionAssessmentArguments {
  /** The submission. */
  readonly submissionId: T.SubmissionId;
  /** What is sent. */
  readonly body: T.NewAssessment;
  /** The version that is changed: an earlier result, or its ETag. */
  readonly ifMatch: Version;
  /** Make all checks and give the result, without the effect. */
  readonly dryRun?: boolean;
  /** Name of this act, to repeat it later; one is made for every call when absent. */
  readonly idempotencyKey?: string;
}

/**
 * Decide about a submission.
 *
 * By the insurer of the concern that asks: taking in hand, then yes, no, or more information with what is
 * needed and before when. A no says why and rests on a rule of the policy: one that is not met, one that
 * lets the insurer decline for its own reasons, or one that keeps unforeseen cases for it. Where two
 * insurers represent all, both decide and both have to agree. A yes says what follows.
 *
 * Scope: `submissions:assess`.
 * Problems: `request-malformed`, `request-invalid`, `idempotency-key-missing`, `unauthenticated`, `forbidden`,
 * `not-found`, `not-acceptable`, `body-too-slow`, `conflict`, `idempotency-key-in-flight`, `stale`,
 * `payload-too-large`, `unsupported-media-type`, `rule-refused`, `idempotency-key-reused`, `precondition-required`,
 * `rate-limited`, `internal`, `unavailable`, `timeout`, `storage-full`.
 *
 * @example
 * const answer = await createSubmissionAssessment(client, { submissionId, body, ifMatch: earlier });
 */
export function createSubmissionAssessment(client: Client, given: CreateSubmissionAssessmentArguments, options?: CallOptions): Reply<T.AssessmentView> {
  return client.send(createSubmissionAssessmentOperation, given, options);
}

/** Arguments of {@link listSubmissionAttachments}. */
export interface ListSubmissionAttachmentsArguments {
  /** The submission. */
  readonly submissionId: T.SubmissionId;
  /** Place in the list, from `next` or `prev`; belongs to the same filter and caller. */
  readonly cursor?: string;
  /** Items on a page. */
  readonly limit?: number;
  /** Members of the answer, separated by commas; the others are left out, required ones too. */
  readonly fields?: readonly T.ListSubmissionAttachmentsFieldsItem[];
  /** Ask for the header `Total-Count`. */
  readonly totalCount?: boolean;
}

/**
 * List the files of a submission.
 *
 * An insurer sees those that were handed in.
 *
 * Scope: `submissions:read`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`, `uri-too-long`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await listSubmissionAttachments(client, { submissionId });
 */
export function listSubmissionAttachments(client: Client, given: ListSubmissionAttachmentsArguments, options?: CallOptions): Reply<T.AttachmentViewPage> {
  return client.send(listSubmissionAttachmentsOperation, given, options);
}

/** The items of {@link listSubmissionAttachments}, page after page. */
export function iterateSubmissionAttachments(client: Client, given: ListSubmissionAttachmentsArguments, options?: CallOptions): AsyncGenerator<T.AttachmentView, void, undefined> {
  return client.pages(listSubmissionAttachmentsOperation, given, options);
}

/** Arguments of {@link createSubmissionAttachment}. */
export interface CreateSubmissionAttachmentArguments {
  /** The submission. */
  readonly submissionId: T.SubmissionId;
  /** Its name: no path, no control characters. */
  readonly fileName: string;
  /** The file, at most 10 MiB. */
  readonly body: FileBody;
  /** What the body is; "application/pdf" when absent. */
  readonly contentType?: "application/pdf" | "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" | "application/vnd.openxmlformats-officedocument.wordprocessingml.document" | "image/jpeg" | "image/png";
  /** Name of this act, to repeat it later; one is made for every call when absent. */
  readonly idempotencyKey?: string;
}

/**
 * Add a file to a submission.
 *
 * The body is the file, its type stands in `Content-Type` and its name in `fileName`. The content must be
 * of that type from the first byte to the last; office files have no macros. An answer names the file by
 * its id. At most 10 MiB a file, 100 files and 50 MiB a submission, 500 MiB an organisation.
 *
 * Scope: `submissions:write`.
 * Problems: `request-malformed`, `request-invalid`, `idempotency-key-missing`, `unauthenticated`, `forbidden`,
 * `not-found`, `not-acceptable`, `body-too-slow`, `conflict`, `idempotency-key-in-flight`, `payload-too-large`,
 * `uri-too-long`, `unsupported-media-type`, `file-refused`, `quota-exceeded`, `idempotency-key-reused`,
 * `rate-limited`, `internal`, `unavailable`, `timeout`, `storage-full`.
 *
 * @example
 * const answer = await createSubmissionAttachment(client, { submissionId, fileName: "jaarplan-2025.pdf", body });
 */
export function createSubmissionAttachment(client: Client, given: CreateSubmissionAttachmentArguments, options?: CallOptions): Reply<T.AttachmentView> {
  return client.send(createSubmissionAttachmentOperation, given, options);
}

/** Arguments of {@link deleteSubmissionAttachment}. */
export interface DeleteSubmissionAttachmentArguments {
  /** The submission. */
  readonly submissionId: T.SubmissionId;
  /** The file. */
  readonly attachmentId: T.AttachmentId;
  /** The version that is changed: an earlier result, or its ETag. */
  readonly ifMatch: Version;
  /** Make all checks and give the result, without the effect. */
  readonly dryRun?: boolean;
}

/**
 * Remove a file of a submission.
 *
 * While it is filled in. A file that an answer names, or that was handed in before, stays.
 *
 * Scope: `submissions:write`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`, `conflict`, `stale`,
 * `unsupported-media-type`, `precondition-required`, `rate-limited`, `internal`, `unavailable`, `timeout`,
 * `storage-full`.
 *
 * @example
 * const answer = await deleteSubmissionAttachment(client, { submissionId, attachmentId, ifMatch: earlier });
 */
export function deleteSubmissionAttachment(client: Client, given: DeleteSubmissionAttachmentArguments, options?: CallOptions): Reply<void> {
  return client.send(deleteSubmissionAttachmentOperation, given, options);
}

/** Arguments of {@link getSubmissionAttachment}. */
export interface GetSubmissionAttachmentArguments {
  /** The submission. */
  readonly submissionId: T.SubmissionId;
  /** The file. */
  readonly attachmentId: T.AttachmentId;
  /** The version that you hold: when it is still the present one, the call throws {@link NotModified}. */
  readonly ifNoneMatch?: Version;
}

/**
 * Download a file of a submission.
 *
 * By the provider, and by the insurer once it was handed in. Every download stands in the audit trail of
 * the provider. To be saved, never to be shown in the place of a page.
 *
 * Scope: `submissions:read`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await getSubmissionAttachment(client, { submissionId, attachmentId });
 */
export function getSubmissionAttachment(client: Client, given: GetSubmissionAttachmentArguments, options?: CallOptions): Reply<Uint8Array> {
  return client.send(getSubmissionAttachmentOperation, given, options);
}

/** Arguments of {@link getSubmissionCriteria}. */
export interface GetSubmissionCriteriaArguments {
  /** The submission. */
  readonly submissionId: T.SubmissionId;
}

/**
 * Check a submission against the policy.
 *
 * Criterion by criterion, by the rules of the agreement type that the questionnaire asks for, on the register,
 * the contracts and the answers: those that an insurer sees, or for the provider the present ones. Each with
 * its evidence and what is missing; what no machine rules on is listed for who judges. It decides nothing.
 *
 * Scope: `submissions:read`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await getSubmissionCriteria(client, { submissionId });
 */
export function getSubmissionCriteria(client: Client, given: GetSubmissionCriteriaArguments, options?: CallOptions): Reply<T.SubmissionCriteriaView> {
  return client.send(getSubmissionCriteriaOperation, given, options);
}

/** Arguments of {@link listSubmissionHistory}. */
export interface ListSubmissionHistoryArguments {
  /** The submission. */
  readonly submissionId: T.SubmissionId;
  /** Place in the list, from `next` or `prev`; belongs to the same filter and caller. */
  readonly cursor?: string;
  /** Items on a page. */
  readonly limit?: number;
  /** Members of the answer, separated by commas; the others are left out, required ones too. */
  readonly fields?: readonly T.ListSubmissionHistoryFieldsItem[];
  /** Ask for the header `Total-Count`. */
  readonly totalCount?: boolean;
}

/**
 * Read the history of a submission.
 *
 * Who did what, when and for whom. An insurer sees what it has a part in, and of the other side the role
 * only, as the provider does of the insurer.
 *
 * Scope: `submissions:read`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`, `uri-too-long`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await listSubmissionHistory(client, { submissionId });
 */
export function listSubmissionHistory(client: Client, given: ListSubmissionHistoryArguments, options?: CallOptions): Reply<T.SubmissionHistoryLinePage> {
  return client.send(listSubmissionHistoryOperation, given, options);
}

/** The items of {@link listSubmissionHistory}, page after page. */
export function iterateSubmissionHistory(client: Client, given: ListSubmissionHistoryArguments, options?: CallOptions): AsyncGenerator<T.SubmissionHistoryLine, void, undefined> {
  return client.pages(listSubmissionHistoryOperation, given, options);
}

/** Arguments of {@link getSubmissionReceipt}. */
export interface GetSubmissionReceiptArguments {
  /** The submission. */
  readonly submissionId: T.SubmissionId;
}

/**
 * Get the receipt of a submission.
 *
 * Of what was handed in last, with the content that it proves. `zorgcontract receipt verify` checks it
 * without this service: the digest is that of `content`, both moments are in it, and its key is published.
 *
 * Scope: `submissions:read`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await getSubmissionReceipt(client, { submissionId });
 */
export function getSubmissionReceipt(client: Client, given: GetSubmissionReceiptArguments, options?: CallOptions): Reply<T.SubmissionReceipt> {
  return client.send(getSubmissionReceiptOperation, given, options);
}
