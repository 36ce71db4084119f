// Made by zorgcontract-sdkgen from openapi.json 1.0.0 (sha256 8a203b10226a3ef693f7c9a3047d332bda8336820df67155761fa0f749261e55). Do not edit.

import type { Client } from "../runtime/client.js";
import type { CallOptions, Operation, Reply, Version } from "../runtime/operation.js";
import type { Decimal, FileBody, Json, LocalDate, Moment, Uuid } from "../runtime/values.js";
import type * as T from "./types.js";

// Not every resource needs all of them.
export type { Decimal, FileBody, Json, LocalDate, Moment, Uuid, T, Version };

/** What the runtime knows of {@link getAddendum}. */
export const getAddendumOperation: Operation = {
  id: "get_addendum",
  method: "GET",
  base: "/v1",
  path: "/addenda/{addendumId}",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
};

/** What the runtime knows of {@link approveAddendum}. */
export const approveAddendumOperation: Operation = {
  id: "approve_addendum",
  method: "POST",
  base: "/v1",
  path: "/addenda/{addendumId}/_approve",
  idempotency: "key",
  retryable: ["body-too-slow","idempotency-key-in-flight","rate-limited","unavailable","timeout","storage-full"],
  accepts: ["application/json"],
  result: "object",
  sends: ["application/json"],
};

/** What the runtime knows of {@link endAddendum}. */
export const endAddendumOperation: Operation = {
  id: "end_addendum",
  method: "POST",
  base: "/v1",
  path: "/addenda/{addendumId}/_end",
  idempotency: "key",
  retryable: ["body-too-slow","idempotency-key-in-flight","rate-limited","unavailable","timeout","storage-full"],
  accepts: ["application/json"],
  result: "object",
  sends: ["application/json"],
};

/** What the runtime knows of {@link rejectAddendum}. */
export const rejectAddendumOperation: Operation = {
  id: "reject_addendum",
  method: "POST",
  base: "/v1",
  path: "/addenda/{addendumId}/_reject",
  idempotency: "key",
  retryable: ["body-too-slow","idempotency-key-in-flight","rate-limited","unavailable","timeout","storage-full"],
  accepts: ["application/json"],
  result: "object",
  sends: ["application/json"],
};

/** What the runtime knows of {@link withdrawAddendum}. */
export const withdrawAddendumOperation: Operation = {
  id: "withdraw_addendum",
  method: "POST",
  base: "/v1",
  path: "/addenda/{addendumId}/_withdraw",
  idempotency: "key",
  retryable: ["body-too-slow","idempotency-key-in-flight","rate-limited","unavailable","timeout","storage-full"],
  accepts: ["application/json"],
  result: "object",
  sends: ["application/json"],
};

/** What the runtime knows of {@link getAddendumDocument}. */
export const getAddendumDocumentOperation: Operation = {
  id: "get_addendum_document",
  method: "GET",
  base: "/v1",
  path: "/addenda/{addendumId}/document",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json","application/pdf"],
  result: "any",
  sends: [],
};

/** What the runtime knows of {@link listAddendumSignatures}. */
export const listAddendumSignaturesOperation: Operation = {
  id: "list_addendum_signatures",
  method: "GET",
  base: "/v1",
  path: "/addenda/{addendumId}/signatures",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
  joined: ["fields"],
  page: { items: "items", next: "next" },
};

/** What the runtime knows of {@link createAddendumSignature}. */
export const createAddendumSignatureOperation: Operation = {
  id: "create_addendum_signature",
  method: "POST",
  base: "/v1",
  path: "/addenda/{addendumId}/signatures",
  idempotency: "key",
  retryable: ["body-too-slow","idempotency-key-in-flight","rate-limited","unavailable","timeout","storage-full"],
  accepts: ["application/json"],
  result: "object",
  sends: ["application/json"],
};

/** What the runtime knows of {@link listAddendumSteps}. */
export const listAddendumStepsOperation: Operation = {
  id: "list_addendum_steps",
  method: "GET",
  base: "/v1",
  path: "/addenda/{addendumId}/steps",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
  joined: ["fields"],
  page: { items: "items", next: "next" },
};

/** What the runtime knows of {@link getAmendment}. */
export const getAmendmentOperation: Operation = {
  id: "get_amendment",
  method: "GET",
  base: "/v1",
  path: "/amendments/{amendmentId}",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
};

/** What the runtime knows of {@link refuseAmendment}. */
export const refuseAmendmentOperation: Operation = {
  id: "refuse_amendment",
  method: "POST",
  base: "/v1",
  path: "/amendments/{amendmentId}/_refuse",
  idempotency: "key",
  retryable: ["body-too-slow","idempotency-key-in-flight","rate-limited","unavailable","timeout","storage-full"],
  accepts: ["application/json"],
  result: "object",
  sends: ["application/json"],
};

/** What the runtime knows of {@link withdrawAmendment}. */
export const withdrawAmendmentOperation: Operation = {
  id: "withdraw_amendment",
  method: "POST",
  base: "/v1",
  path: "/amendments/{amendmentId}/_withdraw",
  idempotency: "key",
  retryable: ["body-too-slow","idempotency-key-in-flight","rate-limited","unavailable","timeout","storage-full"],
  accepts: ["application/json"],
  result: "object",
  sends: ["application/json"],
};

/** What the runtime knows of {@link getAmendmentDocument}. */
export const getAmendmentDocumentOperation: Operation = {
  id: "get_amendment_document",
  method: "GET",
  base: "/v1",
  path: "/amendments/{amendmentId}/document",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json","application/pdf"],
  result: "any",
  sends: [],
};

/** What the runtime knows of {@link listAmendmentSignatures}. */
export const listAmendmentSignaturesOperation: Operation = {
  id: "list_amendment_signatures",
  method: "GET",
  base: "/v1",
  path: "/amendments/{amendmentId}/signatures",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
  joined: ["fields"],
  page: { items: "items", next: "next" },
};

/** What the runtime knows of {@link createAmendmentSignature}. */
export const createAmendmentSignatureOperation: Operation = {
  id: "create_amendment_signature",
  method: "POST",
  base: "/v1",
  path: "/amendments/{amendmentId}/signatures",
  idempotency: "key",
  retryable: ["body-too-slow","idempotency-key-in-flight","rate-limited","unavailable","timeout","storage-full"],
  accepts: ["application/json"],
  result: "object",
  sends: ["application/json"],
};

/** What the runtime knows of {@link listContractOfferRuns}. */
export const listContractOfferRunsOperation: Operation = {
  id: "list_contract_offer_runs",
  method: "GET",
  base: "/v1",
  path: "/contract-offer-runs",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
  joined: ["fields"],
  page: { items: "items", next: "next" },
};

/** What the runtime knows of {@link getContractOfferRun}. */
export const getContractOfferRunOperation: Operation = {
  id: "get_contract_offer_run",
  method: "GET",
  base: "/v1",
  path: "/contract-offer-runs/{contractOfferRunId}",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
};

/** What the runtime knows of {@link cancelContractOfferRun}. */
export const cancelContractOfferRunOperation: Operation = {
  id: "cancel_contract_offer_run",
  method: "POST",
  base: "/v1",
  path: "/contract-offer-runs/{contractOfferRunId}/_cancel",
  idempotency: "none",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
};

/** What the runtime knows of {@link listContractOfferRows}. */
export const listContractOfferRowsOperation: Operation = {
  id: "list_contract_offer_rows",
  method: "GET",
  base: "/v1",
  path: "/contract-offer-runs/{contractOfferRunId}/rows",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json","application/x-ndjson","text/csv"],
  result: "object",
  sends: [],
  joined: ["fields"],
  page: { items: "items", next: "next" },
};

/** What the runtime knows of {@link listContracts}. */
export const listContractsOperation: Operation = {
  id: "list_contracts",
  method: "GET",
  base: "/v1",
  path: "/contracts",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json","application/x-ndjson","text/csv"],
  result: "object",
  sends: [],
  joined: ["fields"],
  page: { items: "items", next: "next" },
};

/** What the runtime knows of {@link createContract}. */
export const createContractOperation: Operation = {
  id: "create_contract",
  method: "POST",
  base: "/v1",
  path: "/contracts",
  idempotency: "key",
  retryable: ["body-too-slow","idempotency-key-in-flight","rate-limited","unavailable","timeout","storage-full"],
  accepts: ["application/json"],
  result: "object",
  sends: ["application/json"],
};

/** What the runtime knows of {@link getContract}. */
export const getContractOperation: Operation = {
  id: "get_contract",
  method: "GET",
  base: "/v1",
  path: "/contracts/{contractId}",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
};

/** What the runtime knows of {@link updateContract}. */
export const updateContractOperation: Operation = {
  id: "update_contract",
  method: "PATCH",
  base: "/v1",
  path: "/contracts/{contractId}",
  idempotency: "none",
  retryable: ["body-too-slow","rate-limited","unavailable","timeout","storage-full"],
  accepts: ["application/json"],
  result: "object",
  sends: ["application/merge-patch+json"],
};

/** What the runtime knows of {@link createNextContract}. */
export const createNextContractOperation: Operation = {
  id: "create_next_contract",
  method: "POST",
  base: "/v1",
  path: "/contracts/{contractId}/_carryover",
  idempotency: "key",
  retryable: ["body-too-slow","idempotency-key-in-flight","rate-limited","unavailable","timeout","storage-full"],
  accepts: ["application/json"],
  result: "object",
  sends: ["application/json"],
};

/** What the runtime knows of {@link offerContract}. */
export const offerContractOperation: Operation = {
  id: "offer_contract",
  method: "POST",
  base: "/v1",
  path: "/contracts/{contractId}/_offer",
  idempotency: "key",
  retryable: ["body-too-slow","idempotency-key-in-flight","rate-limited","unavailable","timeout","storage-full"],
  accepts: ["application/json"],
  result: "object",
  sends: ["application/json"],
};

/** What the runtime knows of {@link refuseContract}. */
export const refuseContractOperation: Operation = {
  id: "refuse_contract",
  method: "POST",
  base: "/v1",
  path: "/contracts/{contractId}/_refuse",
  idempotency: "key",
  retryable: ["body-too-slow","idempotency-key-in-flight","rate-limited","unavailable","timeout","storage-full"],
  accepts: ["application/json"],
  result: "object",
  sends: ["application/json"],
};

/** What the runtime knows of {@link createSuccessorContract}. */
export const createSuccessorContractOperation: Operation = {
  id: "create_successor_contract",
  method: "POST",
  base: "/v1",
  path: "/contracts/{contractId}/_takeover",
  idempotency: "key",
  retryable: ["body-too-slow","idempotency-key-in-flight","rate-limited","unavailable","timeout","storage-full"],
  accepts: ["application/json"],
  result: "object",
  sends: ["application/json"],
};

/** What the runtime knows of {@link terminateContract}. */
export const terminateContractOperation: Operation = {
  id: "terminate_contract",
  method: "POST",
  base: "/v1",
  path: "/contracts/{contractId}/_terminate",
  idempotency: "key",
  retryable: ["body-too-slow","idempotency-key-in-flight","rate-limited","unavailable","timeout","storage-full"],
  accepts: ["application/json"],
  result: "object",
  sends: ["application/json"],
};

/** What the runtime knows of {@link withdrawContract}. */
export const withdrawContractOperation: Operation = {
  id: "withdraw_contract",
  method: "POST",
  base: "/v1",
  path: "/contracts/{contractId}/_withdraw",
  idempotency: "key",
  retryable: ["body-too-slow","idempotency-key-in-flight","rate-limited","unavailable","timeout","storage-full"],
  accepts: ["application/json"],
  result: "object",
  sends: ["application/json"],
};

/** What the runtime knows of {@link listAddenda}. */
export const listAddendaOperation: Operation = {
  id: "list_addenda",
  method: "GET",
  base: "/v1",
  path: "/contracts/{contractId}/addenda",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
  joined: ["fields"],
  page: { items: "items", next: "next" },
};

/** What the runtime knows of {@link createAddendum}. */
export const createAddendumOperation: Operation = {
  id: "create_addendum",
  method: "POST",
  base: "/v1",
  path: "/contracts/{contractId}/addenda",
  idempotency: "key",
  retryable: ["body-too-slow","idempotency-key-in-flight","rate-limited","unavailable","timeout","storage-full"],
  accepts: ["application/json"],
  result: "object",
  sends: ["application/json"],
};

/** What the runtime knows of {@link listAmendments}. */
export const listAmendmentsOperation: Operation = {
  id: "list_amendments",
  method: "GET",
  base: "/v1",
  path: "/contracts/{contractId}/amendments",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
  joined: ["fields"],
  page: { items: "items", next: "next" },
};

/** What the runtime knows of {@link createAmendment}. */
export const createAmendmentOperation: Operation = {
  id: "create_amendment",
  method: "POST",
  base: "/v1",
  path: "/contracts/{contractId}/amendments",
  idempotency: "key",
  retryable: ["body-too-slow","idempotency-key-in-flight","rate-limited","unavailable","timeout","storage-full"],
  accepts: ["application/json"],
  result: "object",
  sends: ["application/json"],
};

/** What the runtime knows of {@link getContractDocument}. */
export const getContractDocumentOperation: Operation = {
  id: "get_contract_document",
  method: "GET",
  base: "/v1",
  path: "/contracts/{contractId}/document",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json","application/pdf"],
  result: "object",
  sends: [],
};

/** What the runtime knows of {@link getContractEvidence}. */
export const getContractEvidenceOperation: Operation = {
  id: "get_contract_evidence",
  method: "GET",
  base: "/v1",
  path: "/contracts/{contractId}/evidence",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
};

/** What the runtime knows of {@link listContractSignatures}. */
export const listContractSignaturesOperation: Operation = {
  id: "list_contract_signatures",
  method: "GET",
  base: "/v1",
  path: "/contracts/{contractId}/signatures",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
  joined: ["fields"],
  page: { items: "items", next: "next" },
};

/** What the runtime knows of {@link createContractSignature}. */
export const createContractSignatureOperation: Operation = {
  id: "create_contract_signature",
  method: "POST",
  base: "/v1",
  path: "/contracts/{contractId}/signatures",
  idempotency: "key",
  retryable: ["body-too-slow","idempotency-key-in-flight","rate-limited","unavailable","timeout","storage-full"],
  accepts: ["application/json"],
  result: "object",
  sends: ["application/json"],
};

/** What the runtime knows of {@link listContractVersions}. */
export const listContractVersionsOperation: Operation = {
  id: "list_contract_versions",
  method: "GET",
  base: "/v1",
  path: "/contracts/{contractId}/versions",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
  joined: ["fields"],
  page: { items: "items", next: "next" },
};

/** What the runtime knows of {@link getContractVersion}. */
export const getContractVersionOperation: Operation = {
  id: "get_contract_version",
  method: "GET",
  base: "/v1",
  path: "/contracts/{contractId}/versions/{version}",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
};

/** What the runtime knows of {@link getContractVersionChanges}. */
export const getContractVersionChangesOperation: Operation = {
  id: "get_contract_version_changes",
  method: "GET",
  base: "/v1",
  path: "/contracts/{contractId}/versions/{version}/changes",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
};

/** What the runtime knows of {@link createSubmissionContract}. */
export const createSubmissionContractOperation: Operation = {
  id: "create_submission_contract",
  method: "POST",
  base: "/v1",
  path: "/submissions/{submissionId}/_draft",
  idempotency: "key",
  retryable: ["body-too-slow","idempotency-key-in-flight","rate-limited","unavailable","timeout","storage-full"],
  accepts: ["application/json"],
  result: "object",
  sends: ["application/json"],
};

/** What the runtime knows of {@link createContractOfferRun}. */
export const createContractOfferRunOperation: Operation = {
  id: "create_contract_offer_run",
  method: "POST",
  base: "/v1",
  path: "/contract-offer-runs",
  idempotency: "key",
  retryable: ["body-too-slow","idempotency-key-in-flight","rate-limited","unavailable","timeout","storage-full"],
  accepts: ["application/json"],
  result: "object",
  sends: ["application/json"],
  job: { poll: getContractOfferRunOperation, parameter: "contractOfferRunId", ended: ["succeeded","failed","cancelled"] },
};

/** Arguments of {@link getAddendum}. */
export interface GetAddendumArguments {
  /** The addendum. */
  readonly addendumId: T.AddendumId;
  /** The day that the phase is measured against; today when absent. */
  readonly date?: LocalDate;
  /** As known at this instant. */
  readonly asOf?: T.Moment;
  /** The version that you hold: when it is still the present one, the call throws {@link NotModified}. */
  readonly ifNoneMatch?: Version;
}

/**
 * Read an addendum.
 *
 * Scope: `contracts:read`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`, `uri-too-long`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await getAddendum(client, { addendumId });
 */
export function getAddendum(client: Client, given: GetAddendumArguments, options?: CallOptions): Reply<T.AddendumView> {
  return client.send(getAddendumOperation, given, options);
}

/** Arguments of {@link approveAddendum}. */
export interface ApproveAddendumArguments {
  /** The addendum. */
  readonly addendumId: T.AddendumId;
  /** What is sent. */
  readonly body: T.AddendumApproval;
  /** The version that is changed: an earlier result, or its ETag. */
  readonly ifMatch: Version;
  /** Make all checks and give the result, without the effect. */
  readonly dryRun?: boolean;
  /** Name of this act, to repeat it later; one is made for every call when absent. */
  readonly idempotencyKey?: string;
}

/**
 * Approve an addendum.
 *
 * By the insurer of the purchasing party. The policy is read again, with the facts that the insurer states: what
 * it refuses is not approved, and where it does not settle the question the insurer says why. Afterwards the
 * provider signs, then the insurer.
 *
 * Scope: `addenda:decide`.
 * Problems: `request-malformed`, `request-invalid`, `idempotency-key-missing`, `unauthenticated`, `forbidden`,
 * `not-found`, `not-acceptable`, `body-too-slow`, `conflict`, `idempotency-key-in-flight`, `stale`,
 * `payload-too-large`, `unsupported-media-type`, `rule-refused`, `idempotency-key-reused`, `precondition-required`,
 * `rate-limited`, `internal`, `unavailable`, `timeout`, `storage-full`.
 *
 * @example
 * const answer = await approveAddendum(client, { addendumId, body, ifMatch: earlier });
 */
export function approveAddendum(client: Client, given: ApproveAddendumArguments, options?: CallOptions): Reply<T.AddendumView> {
  return client.send(approveAddendumOperation, given, options);
}

/** Arguments of {@link endAddendum}. */
export interface EndAddendumArguments {
  /** The addendum. */
  readonly addendumId: T.AddendumId;
  /** What is sent. */
  readonly body: T.AddendumEnding;
  /** The version that is changed: an earlier result, or its ETag. */
  readonly ifMatch: Version;
  /** Make all checks and give the result, without the effect. */
  readonly dryRun?: boolean;
  /** Name of this act, to repeat it later; one is made for every call when absent. */
  readonly idempotencyKey?: string;
}

/**
 * End an addendum.
 *
 * By either side, from a day on; until then it holds. No policy asks for notice.
 *
 * Scope: `addenda:end`.
 * Problems: `request-malformed`, `request-invalid`, `idempotency-key-missing`, `unauthenticated`, `forbidden`,
 * `not-found`, `not-acceptable`, `body-too-slow`, `conflict`, `idempotency-key-in-flight`, `stale`,
 * `payload-too-large`, `unsupported-media-type`, `rule-refused`, `idempotency-key-reused`, `precondition-required`,
 * `rate-limited`, `internal`, `unavailable`, `timeout`, `storage-full`.
 *
 * @example
 * const answer = await endAddendum(client, { addendumId, body, ifMatch: earlier });
 */
export function endAddendum(client: Client, given: EndAddendumArguments, options?: CallOptions): Reply<T.AddendumView> {
  return client.send(endAddendumOperation, given, options);
}

/** Arguments of {@link rejectAddendum}. */
export interface RejectAddendumArguments {
  /** The addendum. */
  readonly addendumId: T.AddendumId;
  /** What is sent. */
  readonly body: T.AddendumRejection;
  /** The version that is changed: an earlier result, or its ETag. */
  readonly ifMatch: Version;
  /** Make all checks and give the result, without the effect. */
  readonly dryRun?: boolean;
  /** Name of this act, to repeat it later; one is made for every call when absent. */
  readonly idempotencyKey?: string;
}

/**
 * Reject an addendum.
 *
 * By the insurer of the purchasing party, with the reason.
 *
 * Scope: `addenda:decide`.
 * Problems: `request-malformed`, `request-invalid`, `idempotency-key-missing`, `unauthenticated`, `forbidden`,
 * `not-found`, `not-acceptable`, `body-too-slow`, `conflict`, `idempotency-key-in-flight`, `stale`,
 * `payload-too-large`, `unsupported-media-type`, `idempotency-key-reused`, `precondition-required`, `rate-limited`,
 * `internal`, `unavailable`, `timeout`, `storage-full`.
 *
 * @example
 * const answer = await rejectAddendum(client, { addendumId, body, ifMatch: earlier });
 */
export function rejectAddendum(client: Client, given: RejectAddendumArguments, options?: CallOptions): Reply<T.AddendumView> {
  return client.send(rejectAddendumOperation, given, options);
}

/** Arguments of {@link withdrawAddendum}. */
export interface WithdrawAddendumArguments {
  /** The addendum. */
  readonly addendumId: T.AddendumId;
  /** What is sent. */
  readonly body: T.AddendumWithdrawal;
  /** The version that is changed: an earlier result, or its ETag. */
  readonly ifMatch: Version;
  /** Make all checks and give the result, without the effect. */
  readonly dryRun?: boolean;
  /** Name of this act, to repeat it later; one is made for every call when absent. */
  readonly idempotencyKey?: string;
}

/**
 * Withdraw an addendum.
 *
 * By the provider before it signs, or by the insurer after its approval, until both have signed. It is then
 * rejected.
 *
 * Scope: `addenda:end`.
 * Problems: `request-malformed`, `request-invalid`, `idempotency-key-missing`, `unauthenticated`, `forbidden`,
 * `not-found`, `not-acceptable`, `body-too-slow`, `conflict`, `idempotency-key-in-flight`, `stale`,
 * `payload-too-large`, `unsupported-media-type`, `idempotency-key-reused`, `precondition-required`, `rate-limited`,
 * `internal`, `unavailable`, `timeout`, `storage-full`.
 *
 * @example
 * const answer = await withdrawAddendum(client, { addendumId, body, ifMatch: earlier });
 */
export function withdrawAddendum(client: Client, given: WithdrawAddendumArguments, options?: CallOptions): Reply<T.AddendumView> {
  return client.send(withdrawAddendumOperation, given, options);
}

/** Arguments of {@link getAddendumDocument}. */
export interface GetAddendumDocumentArguments {
  /** The addendum. */
  readonly addendumId: T.AddendumId;
  /** The version that you hold: when it is still the present one, the call throws {@link NotModified}. */
  readonly ifNoneMatch?: Version;
}

/**
 * Read the document of an addendum.
 *
 * What is signed, from the approval on, for the parties to the contract; every reading stands in their audit
 * trails. As `application/json` the exact bytes (canonical JSON, RFC 8785) that are signed; as `application/pdf`
 * the same for people, in Dutch. `Repr-Digest` (RFC 9530) has the SHA-256 of what is sent.
 *
 * Scope: `contracts:read`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await getAddendumDocument(client, { addendumId });
 */
export function getAddendumDocument(client: Client, given: GetAddendumDocumentArguments, options?: CallOptions): Reply<Json> {
  return client.send(getAddendumDocumentOperation, given, options);
}

/** The answer of {@link getAddendumDocument} as file. */
export function getAddendumDocumentFile(client: Client, given: GetAddendumDocumentArguments & { readonly accept: "application/pdf" }, options?: CallOptions): Reply<Uint8Array> {
  return client.send(getAddendumDocumentOperation, given, options);
}

/** Arguments of {@link listAddendumSignatures}. */
export interface ListAddendumSignaturesArguments {
  /** The addendum. */
  readonly addendumId: T.AddendumId;
  /** Place in the list, from `next` or `prev`; belongs to the same filter and caller. */
  readonly cursor?: string;
  /** Items on a page. */
  readonly limit?: number;
  /** Members of the answer, separated by commas; the others are left out, required ones too. */
  readonly fields?: readonly T.ListAddendumSignaturesFieldsItem[];
  /** Ask for the header `Total-Count`. */
  readonly totalCount?: boolean;
}

/**
 * List the signatures of an addendum.
 *
 * Scope: `contracts:read`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`, `uri-too-long`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await listAddendumSignatures(client, { addendumId });
 */
export function listAddendumSignatures(client: Client, given: ListAddendumSignaturesArguments, options?: CallOptions): Reply<T.SignatureViewPage> {
  return client.send(listAddendumSignaturesOperation, given, options);
}

/** The items of {@link listAddendumSignatures}, page after page. */
export function iterateAddendumSignatures(client: Client, given: ListAddendumSignaturesArguments, options?: CallOptions): AsyncGenerator<T.SignatureView, void, undefined> {
  return client.pages(listAddendumSignaturesOperation, given, options);
}

/** Arguments of {@link createAddendumSignature}. */
export interface CreateAddendumSignatureArguments {
  /** The addendum. */
  readonly addendumId: T.AddendumId;
  /** What is sent. */
  readonly body: T.NewSignature;
  /** The version that is changed: an earlier result, or its ETag. */
  readonly ifMatch: Version;
  /** Make all checks and give the result, without the effect. */
  readonly dryRun?: boolean;
  /** Name of this act, to repeat it later; one is made for every call when absent. */
  readonly idempotencyKey?: string;
}

/**
 * Sign an addendum.
 *
 * As a contract is signed (`POST /v1/contracts/{contractId}/signatures`): by the provider first, then by the
 * purchasing party. With the second signature it is concluded and holds during its period.
 *
 * Scope: `contracts:sign`.
 * Problems: `request-malformed`, `request-invalid`, `idempotency-key-missing`, `unauthenticated`, `forbidden`,
 * `not-found`, `not-acceptable`, `body-too-slow`, `conflict`, `idempotency-key-in-flight`, `stale`,
 * `payload-too-large`, `unsupported-media-type`, `rule-refused`, `signature-refused`, `deadline-passed`,
 * `idempotency-key-reused`, `precondition-required`, `rate-limited`, `internal`, `unavailable`, `timeout`,
 * `storage-full`.
 *
 * @example
 * const answer = await createAddendumSignature(client, { addendumId, body, ifMatch: earlier });
 */
export function createAddendumSignature(client: Client, given: CreateAddendumSignatureArguments, options?: CallOptions): Reply<T.AddendumSignature> {
  return client.send(createAddendumSignatureOperation, given, options);
}

/** Arguments of {@link listAddendumSteps}. */
export interface ListAddendumStepsArguments {
  /** The addendum. */
  readonly addendumId: T.AddendumId;
  /** Place in the list, from `next` or `prev`; belongs to the same filter and caller. */
  readonly cursor?: string;
  /** Items on a page. */
  readonly limit?: number;
  /** Members of the answer, separated by commas; the others are left out, required ones too. */
  readonly fields?: readonly T.ListAddendumStepsFieldsItem[];
  /** Ask for the header `Total-Count`. */
  readonly totalCount?: boolean;
}

/**
 * List the steps of an addendum.
 *
 * What each side did, why, and what the policy made of it then; for the parties to the contract. Of an addendum
 * that was only recorded there are none.
 *
 * Scope: `contracts:read`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`, `uri-too-long`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await listAddendumSteps(client, { addendumId });
 */
export function listAddendumSteps(client: Client, given: ListAddendumStepsArguments, options?: CallOptions): Reply<T.AddendumStepViewPage> {
  return client.send(listAddendumStepsOperation, given, options);
}

/** The items of {@link listAddendumSteps}, page after page. */
export function iterateAddendumSteps(client: Client, given: ListAddendumStepsArguments, options?: CallOptions): AsyncGenerator<T.AddendumStepView, void, undefined> {
  return client.pages(listAddendumStepsOperation, given, options);
}

/** Arguments of {@link getAmendment}. */
export interface GetAmendmentArguments {
  /** The amendment. */
  readonly amendmentId: T.AmendmentId;
  /** The version that you hold: when it is still the present one, the call throws {@link NotModified}. */
  readonly ifNoneMatch?: Version;
}

/**
 * Read an amendment.
 *
 * Scope: `contracts:read`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await getAmendment(client, { amendmentId });
 */
export function getAmendment(client: Client, given: GetAmendmentArguments, options?: CallOptions): Reply<T.AmendmentView> {
  return client.send(getAmendmentOperation, given, options);
}

/** Arguments of {@link refuseAmendment}. */
export interface RefuseAmendmentArguments {
  /** The amendment. */
  readonly amendmentId: T.AmendmentId;
  /** What is sent. */
  readonly body: T.AmendmentRefusal;
  /** The version that is changed: an earlier result, or its ETag. */
  readonly ifMatch: Version;
  /** Make all checks and give the result, without the effect. */
  readonly dryRun?: boolean;
  /** Name of this act, to repeat it later; one is made for every call when absent. */
  readonly idempotencyKey?: string;
}

/**
 * Refuse an amendment.
 *
 * By the organisation that holds the contract, or who acts for it, while it waits for signatures.
 *
 * Scope: `contracts:refuse`.
 * Problems: `request-malformed`, `request-invalid`, `idempotency-key-missing`, `unauthenticated`, `forbidden`,
 * `not-found`, `not-acceptable`, `body-too-slow`, `conflict`, `idempotency-key-in-flight`, `stale`,
 * `payload-too-large`, `unsupported-media-type`, `idempotency-key-reused`, `precondition-required`, `rate-limited`,
 * `internal`, `unavailable`, `timeout`, `storage-full`.
 *
 * @example
 * const answer = await refuseAmendment(client, { amendmentId, body, ifMatch: earlier });
 */
export function refuseAmendment(client: Client, given: RefuseAmendmentArguments, options?: CallOptions): Reply<T.AmendmentView> {
  return client.send(refuseAmendmentOperation, given, options);
}

/** Arguments of {@link withdrawAmendment}. */
export interface WithdrawAmendmentArguments {
  /** The amendment. */
  readonly amendmentId: T.AmendmentId;
  /** What is sent. */
  readonly body: T.AmendmentWithdrawal;
  /** The version that is changed: an earlier result, or its ETag. */
  readonly ifMatch: Version;
  /** Make all checks and give the result, without the effect. */
  readonly dryRun?: boolean;
  /** Name of this act, to repeat it later; one is made for every call when absent. */
  readonly idempotencyKey?: string;
}

/**
 * Withdraw an amendment.
 *
 * By the insurer of the purchasing party, while it waits for signatures.
 *
 * Scope: `contracts:amend`.
 * Problems: `request-malformed`, `request-invalid`, `idempotency-key-missing`, `unauthenticated`, `forbidden`,
 * `not-found`, `not-acceptable`, `body-too-slow`, `conflict`, `idempotency-key-in-flight`, `stale`,
 * `payload-too-large`, `unsupported-media-type`, `idempotency-key-reused`, `precondition-required`, `rate-limited`,
 * `internal`, `unavailable`, `timeout`, `storage-full`.
 *
 * @example
 * const answer = await withdrawAmendment(client, { amendmentId, body, ifMatch: earlier });
 */
export function withdrawAmendment(client: Client, given: WithdrawAmendmentArguments, options?: CallOptions): Reply<T.AmendmentView> {
  return client.send(withdrawAmendmentOperation, given, options);
}

/** Arguments of {@link getAmendmentDocument}. */
export interface GetAmendmentDocumentArguments {
  /** The amendment. */
  readonly amendmentId: T.AmendmentId;
  /** The version that you hold: when it is still the present one, the call throws {@link NotModified}. */
  readonly ifNoneMatch?: Version;
}

/**
 * Read the document of an amendment.
 *
 * What is signed of a mutual amendment, for the parties to the contract; every reading stands in their audit
 * trails. As `application/json` the exact bytes (canonical JSON, RFC 8785) that are signed; as `application/pdf`
 * the same for people, in Dutch. `Repr-Digest` (RFC 9530) has the SHA-256 of what is sent.
 *
 * Scope: `contracts:read`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await getAmendmentDocument(client, { amendmentId });
 */
export function getAmendmentDocument(client: Client, given: GetAmendmentDocumentArguments, options?: CallOptions): Reply<Json> {
  return client.send(getAmendmentDocumentOperation, given, options);
}

/** The answer of {@link getAmendmentDocument} as file. */
export function getAmendmentDocumentFile(client: Client, given: GetAmendmentDocumentArguments & { readonly accept: "application/pdf" }, options?: CallOptions): Reply<Uint8Array> {
  return client.send(getAmendmentDocumentOperation, given, options);
}

/** Arguments of {@link listAmendmentSignatures}. */
export interface ListAmendmentSignaturesArguments {
  /** The amendment. */
  readonly amendmentId: T.AmendmentId;
  /** Place in the list, from `next` or `prev`; belongs to the same filter and caller. */
  readonly cursor?: string;
  /** Items on a page. */
  readonly limit?: number;
  /** Members of the answer, separated by commas; the others are left out, required ones too. */
  readonly fields?: readonly T.ListAmendmentSignaturesFieldsItem[];
  /** Ask for the header `Total-Count`. */
  readonly totalCount?: boolean;
}

/**
 * List the signatures of an amendment.
 *
 * Scope: `contracts:read`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`, `uri-too-long`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await listAmendmentSignatures(client, { amendmentId });
 */
export function listAmendmentSignatures(client: Client, given: ListAmendmentSignaturesArguments, options?: CallOptions): Reply<T.SignatureViewPage> {
  return client.send(listAmendmentSignaturesOperation, given, options);
}

/** The items of {@link listAmendmentSignatures}, page after page. */
export function iterateAmendmentSignatures(client: Client, given: ListAmendmentSignaturesArguments, options?: CallOptions): AsyncGenerator<T.SignatureView, void, undefined> {
  return client.pages(listAmendmentSignaturesOperation, given, options);
}

/** Arguments of {@link createAmendmentSignature}. */
export interface CreateAmendmentSignatureArguments {
  /** The amendment. */
  readonly amendmentId: T.AmendmentId;
  /** What is sent. */
  readonly body: T.NewSignature;
  /** The version that is changed: an earlier result, or its ETag. */
  readonly ifMatch: Version;
  /** Make all checks and give the result, without the effect. */
  readonly dryRun?: boolean;
  /** Name of this act, to repeat it later; one is made for every call when absent. */
  readonly idempotencyKey?: string;
}

/**
 * Sign an amendment.
 *
 * As a contract is signed (`POST /v1/contracts/{contractId}/signatures`), by either side first. With the signature
 * of the last side it takes effect: the contract has its next version.
 *
 * Scope: `contracts:sign`.
 * Problems: `request-malformed`, `request-invalid`, `idempotency-key-missing`, `unauthenticated`, `forbidden`,
 * `not-found`, `not-acceptable`, `body-too-slow`, `conflict`, `idempotency-key-in-flight`, `stale`,
 * `payload-too-large`, `unsupported-media-type`, `rule-refused`, `signature-refused`, `deadline-passed`,
 * `idempotency-key-reused`, `precondition-required`, `rate-limited`, `internal`, `unavailable`, `timeout`,
 * `storage-full`.
 *
 * @example
 * const answer = await createAmendmentSignature(client, { amendmentId, body, ifMatch: earlier });
 */
export function createAmendmentSignature(client: Client, given: CreateAmendmentSignatureArguments, options?: CallOptions): Reply<T.AmendmentSignature> {
  return client.send(createAmendmentSignatureOperation, given, options);
}

/** Arguments of {@link listContractOfferRuns}. */
export interface ListContractOfferRunsArguments {
  /** Place in the list, from `next` or `prev`; belongs to the same filter and caller. */
  readonly cursor?: string;
  /** Items on a page. */
  readonly limit?: number;
  /** Members of the answer, separated by commas; the others are left out, required ones too. */
  readonly fields?: readonly T.ListContractOfferRunsFieldsItem[];
  /** Ask for the header `Total-Count`. */
  readonly totalCount?: boolean;
}

/**
 * List runs of offers.
 *
 * Those of the purchasing parties that the caller buys for, oldest first.
 *
 * Scope: `contracts:offer`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-acceptable`, `uri-too-long`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await listContractOfferRuns(client);
 */
export function listContractOfferRuns(client: Client, given: ListContractOfferRunsArguments = {}, options?: CallOptions): Reply<T.ContractOfferRunPage> {
  return client.send(listContractOfferRunsOperation, given, options);
}

/** The items of {@link listContractOfferRuns}, page after page. */
export function iterateContractOfferRuns(client: Client, given: ListContractOfferRunsArguments = {}, options?: CallOptions): AsyncGenerator<T.ContractOfferRun, void, undefined> {
  return client.pages(listContractOfferRunsOperation, given, options);
}

/** Arguments of {@link createContractOfferRun}. */
export interface CreateContractOfferRunArguments {
  /** What is sent. */
  readonly body: T.NewContractOfferRun;
  /** Make all checks and give the result, without the effect. */
  readonly dryRun?: boolean;
  /** Name of this act, to repeat it later; one is made for every call when absent. */
  readonly idempotencyKey?: string;
}

/**
 * Offer a contract to many organisations.
 *
 * By the insurer of the purchasing party: to a selection, to organisations that are named, or to those of the
 * named that fit the selection; at most 10,000. A job offers row by row, in the name of the client that asks.
 * Who has a contract of the purchasing party for this care on the day before the term gets that one carried
 * over, with what the run says in its place; others get what the run says. An organisation gets one offer: when
 * a contract, an offer or a draft of the purchasing party for this care is there for days of the term, or one
 * was refused or not signed in time, it is skipped, whoever made that one. After an offer that the purchasing
 * party withdrew it is offered again. With `Prefer: dry-run` the answer says what would become of every row,
 * and nothing is kept.
 *
 * Scope: `contracts:offer`.
 * Problems: `request-malformed`, `request-invalid`, `idempotency-key-missing`, `unauthenticated`, `forbidden`,
 * `not-found`, `not-acceptable`, `body-too-slow`, `idempotency-key-in-flight`, `payload-too-large`,
 * `unsupported-media-type`, `rule-refused`, `idempotency-key-reused`, `rate-limited`, `internal`, `unavailable`,
 * `timeout`, `storage-full`.
 *
 * @example
 * const answer = await createContractOfferRun(client, { body });
 */
export function createContractOfferRun(client: Client, given: CreateContractOfferRunArguments, options?: CallOptions): Reply<T.ContractOfferRun> {
  return client.send(createContractOfferRunOperation, given, options);
}

/** Arguments of {@link getContractOfferRun}. */
export interface GetContractOfferRunArguments {
  /** The run. */
  readonly contractOfferRunId: T.JobId;
  /** The version that you hold: when it is still the present one, the call throws {@link NotModified}. */
  readonly ifNoneMatch?: Version;
}

/**
 * Read a run of offers.
 *
 * For every client that buys for its purchasing party: where it stands, and how many rows came to what.
 *
 * Scope: `contracts:offer`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await getContractOfferRun(client, { contractOfferRunId });
 */
export function getContractOfferRun(client: Client, given: GetContractOfferRunArguments, options?: CallOptions): Reply<T.ContractOfferRun> {
  return client.send(getContractOfferRunOperation, given, options);
}

/** Arguments of {@link cancelContractOfferRun}. */
export interface CancelContractOfferRunArguments {
  /** The run. */
  readonly contractOfferRunId: T.JobId;
  /** Make all checks and give the result, without the effect. */
  readonly dryRun?: boolean;
}

/**
 * Cancel a run of offers.
 *
 * What was offered stays offered; the other rows are skipped with the reason `runEnded`. A run that has ended
 * is 409.
 *
 * Scope: `contracts:offer`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`, `conflict`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await cancelContractOfferRun(client, { contractOfferRunId });
 */
export function cancelContractOfferRun(client: Client, given: CancelContractOfferRunArguments, options?: CallOptions): Reply<T.ContractOfferRun> {
  return client.send(cancelContractOfferRunOperation, given, options);
}

/** Arguments of {@link listContractOfferRows}. */
export interface ListContractOfferRowsArguments {
  /** The run. */
  readonly contractOfferRunId: T.JobId;
  /** With this outcome. */
  readonly outcome?: T.ContractOfferOutcome;
  /** Place in the list, from `next` or `prev`; belongs to the same filter and caller. */
  readonly cursor?: string;
  /** Items on a page. */
  readonly limit?: number;
  /** Members of the answer, separated by commas; the others are left out, required ones too. */
  readonly fields?: readonly T.ListContractOfferRowsFieldsItem[];
  /** Ask for the header `Total-Count`. */
  readonly totalCount?: boolean;
}

/**
 * List the rows of a run of offers.
 *
 * Every organisation of the run and what became of it, in the order of AGB codes. As `text/csv` or
 * `application/x-ndjson` the whole list of the filter, without pages. A client fetches two such files at once.
 *
 * Scope: `contracts:offer`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`, `uri-too-long`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await listContractOfferRows(client, { contractOfferRunId });
 */
export function listContractOfferRows(client: Client, given: ListContractOfferRowsArguments, options?: CallOptions): Reply<T.ContractOfferRowPage> {
  return client.send(listContractOfferRowsOperation, given, options);
}

/** The items of {@link listContractOfferRows}, page after page. */
export function iterateContractOfferRows(client: Client, given: ListContractOfferRowsArguments, options?: CallOptions): AsyncGenerator<T.ContractOfferRow, void, undefined> {
  return client.pages(listContractOfferRowsOperation, given, options);
}

/** The answer of {@link listContractOfferRows} as file. */
export function listContractOfferRowsFile(client: Client, given: ListContractOfferRowsArguments & { readonly accept: "application/x-ndjson" | "text/csv" }, options?: CallOptions): Reply<Uint8Array> {
  return client.send(listContractOfferRowsOperation, given, options);
}

/** Arguments of {@link listContracts}. */
export interface ListContractsArguments {
  /** Held by this organisation. */
  readonly agbCode?: T.AgbCode;
  /** Made by this purchasing party. */
  readonly purchasingPartyId?: T.PurchasingPartyId;
  /** With this in its number; capitals do not matter. */
  readonly number?: string;
  /** About this care. */
  readonly careKind?: T.CareKind;
  /** Of this agreement type of the policy, by its id there. */
  readonly agreementType?: string;
  /**
   * Held by an organisation with a place in this region of the scheme `zorgkantoorregio`, on `date` or
   * else today.
   */
  readonly region?: T.RegionCode;
  /** In this status. */
  readonly status?: T.ContractStatus;
  /** In this phase, against `date` or else today. */
  readonly phase?: T.Phase;
  /** With a term that has days in this year. */
  readonly year?: number;
  /** With a term that holds on this day; when `phase` is given, the day it is measured against. */
  readonly date?: LocalDate;
  /** To be signed before this moment or an earlier one. */
  readonly signBy?: T.Moment;
  /** In a version that was recorded at this moment or later. */
  readonly recordedSince?: T.Moment;
  /** As known at this instant. */
  readonly asOf?: T.Moment;
  /** Place in the list, from `next` or `prev`; belongs to the same filter and caller. */
  readonly cursor?: string;
  /** Items on a page. */
  readonly limit?: number;
  /** Order of the list; `-` means from high to low. */
  readonly sort?: T.ListContractsSort;
  /** Members of the answer, separated by commas; the others are left out, required ones too. */
  readonly fields?: readonly T.ListContractsFieldsItem[];
  /** Ask for the header `Total-Count`. */
  readonly totalCount?: boolean;
}

/**
 * List contracts.
 *
 * A provider sees the contracts that it holds, an insurer those of its purchasing parties and those
 * it was asked to follow. As `text/csv` or `application/x-ndjson` the whole list of the filter in the order
 * asked, without pages; in a table, a cell that a spreadsheet would take for a formula begins with an
 * apostrophe. A client fetches two such files at once.
 *
 * Scope: `contracts:read`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-acceptable`, `uri-too-long`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await listContracts(client);
 */
export function listContracts(client: Client, given: ListContractsArguments = {}, options?: CallOptions): Reply<T.ContractViewPage> {
  return client.send(listContractsOperation, given, options);
}

/** The items of {@link listContracts}, page after page. */
export function iterateContracts(client: Client, given: ListContractsArguments = {}, options?: CallOptions): AsyncGenerator<T.ContractView, void, undefined> {
  return client.pages(listContractsOperation, given, options);
}

/** The answer of {@link listContracts} as file. */
export function listContractsFile(client: Client, given: ListContractsArguments & { readonly accept: "application/x-ndjson" | "text/csv" }, options?: CallOptions): Reply<Uint8Array> {
  return client.send(listContractsOperation, given, options);
}

/** Arguments of {@link createContract}. */
export interface CreateContractArguments {
  /** What is sent. */
  readonly body: T.NewContract;
  /** Make all checks and give the result, without the effect. */
  readonly dryRun?: boolean;
  /** Name of this act, to repeat it later; one is made for every call when absent. */
  readonly idempotencyKey?: string;
}

/**
 * Record a contract that was agreed elsewhere, or draft one.
 *
 * By the insurer of the purchasing party. What is recorded binds at once, without acceptance by the provider,
 * and may not overlap another contract of the same holder and purchasing party for the same care. A draft
 * (`status` `draft`) binds nobody and is not seen by the provider until it is offered. No tariff may be above
 * the NZa maximum of a day on which it holds.
 *
 * Scope: `contracts:write`.
 * Problems: `request-malformed`, `request-invalid`, `idempotency-key-missing`, `unauthenticated`, `forbidden`,
 * `not-found`, `not-acceptable`, `body-too-slow`, `conflict`, `idempotency-key-in-flight`, `payload-too-large`,
 * `unsupported-media-type`, `rule-refused`, `idempotency-key-reused`, `rate-limited`, `internal`, `unavailable`,
 * `timeout`, `storage-full`.
 *
 * @example
 * const answer = await createContract(client, { body });
 */
export function createContract(client: Client, given: CreateContractArguments, options?: CallOptions): Reply<T.ContractDetailView> {
  return client.send(createContractOperation, given, options);
}

/** Arguments of {@link getContract}. */
export interface GetContractArguments {
  /** The contract. */
  readonly contractId: T.ContractId;
  /** The day that the phase is measured against; today when absent. */
  readonly date?: LocalDate;
  /** As known at this instant. */
  readonly asOf?: T.Moment;
  /** The version that you hold: when it is still the present one, the call throws {@link NotModified}. */
  readonly ifNoneMatch?: Version;
}

/**
 * Read a contract.
 *
 * With what it says in words and amounts, for the parties to it.
 *
 * Scope: `contracts:read`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`, `uri-too-long`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await getContract(client, { contractId });
 */
export function getContract(client: Client, given: GetContractArguments, options?: CallOptions): Reply<T.ContractDetailView> {
  return client.send(getContractOperation, given, options);
}

/** Arguments of {@link updateContract}. */
export interface UpdateContractArguments {
  /** The contract. */
  readonly contractId: T.ContractId;
  /** What is sent. */
  readonly body: T.ContractPatch;
  /** The version that is changed: an earlier result, or its ETag. */
  readonly ifMatch: Version;
  /** Make all checks and give the result, without the effect. */
  readonly dryRun?: boolean;
}

/**
 * Change a draft.
 *
 * A JSON Merge Patch by the insurer of its purchasing party, until it is offered. Lists are replaced as a
 * whole. AGB code, purchasing party, number and kind of care never change: withdraw it and make another one.
 * No tariff may be above the NZa maximum of a day on which it holds.
 *
 * Scope: `contracts:offer`.
 * Problems: `request-malformed`, `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`,
 * `body-too-slow`, `conflict`, `stale`, `payload-too-large`, `unsupported-media-type`, `rule-refused`,
 * `precondition-required`, `rate-limited`, `internal`, `unavailable`, `timeout`, `storage-full`.
 *
 * @example
 * const answer = await updateContract(client, { contractId, body, ifMatch: earlier });
 */
export function updateContract(client: Client, given: UpdateContractArguments, options?: CallOptions): Reply<T.ContractDetailView> {
  return client.send(updateContractOperation, given, options);
}

/** Arguments of {@link createNextContract}. */
export interface CreateNextContractArguments {
  /** The contract. */
  readonly contractId: T.ContractId;
  /** What is sent. */
  readonly body: T.ContractCarryOver;
  /** Make all checks and give the result, without the effect. */
  readonly dryRun?: boolean;
  /** Name of this act, to repeat it later; one is made for every call when absent. */
  readonly idempotencyKey?: string;
}

/**
 * Carry a contract over into the next one.
 *
 * Makes a draft with the terms of this contract, what it says, and its addenda that hold on its last day. A
 * module that the next policy does not carry over, or does not have any more, is left out and named in
 * `leftOut` with the rules that say so and what to do instead. Nothing of this contract changes.
 *
 * Scope: `contracts:offer`.
 * Problems: `request-malformed`, `request-invalid`, `idempotency-key-missing`, `unauthenticated`, `forbidden`,
 * `not-found`, `not-acceptable`, `body-too-slow`, `conflict`, `idempotency-key-in-flight`, `payload-too-large`,
 * `unsupported-media-type`, `rule-refused`, `idempotency-key-reused`, `rate-limited`, `internal`, `unavailable`,
 * `timeout`, `storage-full`.
 *
 * @example
 * const answer = await createNextContract(client, { contractId, body });
 */
export function createNextContract(client: Client, given: CreateNextContractArguments, options?: CallOptions): Reply<T.ContractDetailView> {
  return client.send(createNextContractOperation, given, options);
}

/** Arguments of {@link offerContract}. */
export interface OfferContractArguments {
  /** The contract. */
  readonly contractId: T.ContractId;
  /** What is sent. */
  readonly body: T.ContractOffering;
  /** The version that is changed: an earlier result, or its ETag. */
  readonly ifMatch: Version;
  /** Make all checks and give the result, without the effect. */
  readonly dryRun?: boolean;
  /** Name of this act, to repeat it later; one is made for every call when absent. */
  readonly idempotencyKey?: string;
}

/**
 * Offer a draft to the provider.
 *
 * By the insurer of its purchasing party, with a moment before which it is to be signed. From now on the
 * provider sees it and nothing in it changes; who does not sign in time lets it lapse. What could not be
 * concluded is not offered: the AGB code is in use on the first day, no other contract is in force then, and no
 * tariff is above the NZa maximum. A draft made by hand that names an agreement type of its policy is refused, with
 * rule and citation, when the register or the contracts show that a criterion is not met on the first day; a fact
 * that is not known here refuses nothing.
 *
 * Scope: `contracts:offer`.
 * Problems: `request-malformed`, `request-invalid`, `idempotency-key-missing`, `unauthenticated`, `forbidden`,
 * `not-found`, `not-acceptable`, `body-too-slow`, `conflict`, `idempotency-key-in-flight`, `stale`,
 * `payload-too-large`, `unsupported-media-type`, `rule-refused`, `idempotency-key-reused`, `precondition-required`,
 * `rate-limited`, `internal`, `unavailable`, `timeout`, `storage-full`.
 *
 * @example
 * const answer = await offerContract(client, { contractId, body, ifMatch: earlier });
 */
export function offerContract(client: Client, given: OfferContractArguments, options?: CallOptions): Reply<T.ContractDetailView> {
  return client.send(offerContractOperation, given, options);
}

/** Arguments of {@link refuseContract}. */
export interface RefuseContractArguments {
  /** The contract. */
  readonly contractId: T.ContractId;
  /** What is sent. */
  readonly body: T.ContractRefusal;
  /** The version that is changed: an earlier result, or its ETag. */
  readonly ifMatch: Version;
  /** Make all checks and give the result, without the effect. */
  readonly dryRun?: boolean;
  /** Name of this act, to repeat it later; one is made for every call when absent. */
  readonly idempotencyKey?: string;
}

/**
 * Refuse an offer.
 *
 * By the organisation to which it was offered, or who acts for it, until it is signed.
 *
 * Scope: `contracts:refuse`.
 * Problems: `request-malformed`, `request-invalid`, `idempotency-key-missing`, `unauthenticated`, `forbidden`,
 * `not-found`, `not-acceptable`, `body-too-slow`, `conflict`, `idempotency-key-in-flight`, `stale`,
 * `payload-too-large`, `unsupported-media-type`, `idempotency-key-reused`, `precondition-required`, `rate-limited`,
 * `internal`, `unavailable`, `timeout`, `storage-full`.
 *
 * @example
 * const answer = await refuseContract(client, { contractId, body, ifMatch: earlier });
 */
export function refuseContract(client: Client, given: RefuseContractArguments, options?: CallOptions): Reply<T.ContractDetailView> {
  return client.send(refuseContractOperation, given, options);
}

/** Arguments of {@link createSuccessorContract}. */
export interface CreateSuccessorContractArguments {
  /** The contract. */
  readonly contractId: T.ContractId;
  /** What is sent. */
  readonly body: T.ContractTakeOver;
  /** Make all checks and give the result, without the effect. */
  readonly dryRun?: boolean;
  /** Name of this act, to repeat it later; one is made for every call when absent. */
  readonly idempotencyKey?: string;
}

/**
 * Take a contract over for another organisation.
 *
 * Makes a draft for the organisation that takes the practice over, from that day to the end of this contract.
 * When the draft is concluded this contract ends the day before, in the same moment. The new holder sees the
 * new contract only.
 *
 * Scope: `contracts:offer`.
 * Problems: `request-malformed`, `request-invalid`, `idempotency-key-missing`, `unauthenticated`, `forbidden`,
 * `not-found`, `not-acceptable`, `body-too-slow`, `conflict`, `idempotency-key-in-flight`, `payload-too-large`,
 * `unsupported-media-type`, `rule-refused`, `idempotency-key-reused`, `rate-limited`, `internal`, `unavailable`,
 * `timeout`, `storage-full`.
 *
 * @example
 * const answer = await createSuccessorContract(client, { contractId, body });
 */
export function createSuccessorContract(client: Client, given: CreateSuccessorContractArguments, options?: CallOptions): Reply<T.ContractDetailView> {
  return client.send(createSuccessorContractOperation, given, options);
}

/** Arguments of {@link terminateContract}. */
export interface TerminateContractArguments {
  /** The contract. */
  readonly contractId: T.ContractId;
  /** What is sent. */
  readonly body: T.ContractTermination;
  /** The version that is changed: an earlier result, or its ETag. */
  readonly ifMatch: Version;
  /** Make all checks and give the result, without the effect. */
  readonly dryRun?: boolean;
  /** Name of this act, to repeat it later; one is made for every call when absent. */
  readonly idempotencyKey?: string;
}

/**
 * Terminate a contract.
 *
 * By either side, from a day on: until then it binds. Notice is asked for only when a condition of the
 * contract says so. A day before the first day of the contract is not possible.
 *
 * Scope: `contracts:terminate`.
 * Problems: `request-malformed`, `request-invalid`, `idempotency-key-missing`, `unauthenticated`, `forbidden`,
 * `not-found`, `not-acceptable`, `body-too-slow`, `conflict`, `idempotency-key-in-flight`, `stale`,
 * `payload-too-large`, `unsupported-media-type`, `rule-refused`, `idempotency-key-reused`, `precondition-required`,
 * `rate-limited`, `internal`, `unavailable`, `timeout`, `storage-full`.
 *
 * @example
 * const answer = await terminateContract(client, { contractId, body, ifMatch: earlier });
 */
export function terminateContract(client: Client, given: TerminateContractArguments, options?: CallOptions): Reply<T.ContractDetailView> {
  return client.send(terminateContractOperation, given, options);
}

/** Arguments of {@link withdrawContract}. */
export interface WithdrawContractArguments {
  /** The contract. */
  readonly contractId: T.ContractId;
  /** What is sent. */
  readonly body: T.ContractWithdrawal;
  /** The version that is changed: an earlier result, or its ETag. */
  readonly ifMatch: Version;
  /** Make all checks and give the result, without the effect. */
  readonly dryRun?: boolean;
  /** Name of this act, to repeat it later; one is made for every call when absent. */
  readonly idempotencyKey?: string;
}

/**
 * Withdraw a draft or an offer.
 *
 * By an insurer of one of its purchasing parties, until it is concluded.
 *
 * Scope: `contracts:offer`.
 * Problems: `request-malformed`, `request-invalid`, `idempotency-key-missing`, `unauthenticated`, `forbidden`,
 * `not-found`, `not-acceptable`, `body-too-slow`, `conflict`, `idempotency-key-in-flight`, `stale`,
 * `payload-too-large`, `unsupported-media-type`, `idempotency-key-reused`, `precondition-required`, `rate-limited`,
 * `internal`, `unavailable`, `timeout`, `storage-full`.
 *
 * @example
 * const answer = await withdrawContract(client, { contractId, body, ifMatch: earlier });
 */
export function withdrawContract(client: Client, given: WithdrawContractArguments, options?: CallOptions): Reply<T.ContractDetailView> {
  return client.send(withdrawContractOperation, given, options);
}

/** Arguments of {@link listAddenda}. */
export interface ListAddendaArguments {
  /** The contract. */
  readonly contractId: T.ContractId;
  /** The day that the phase is measured against; today when absent. */
  readonly date?: LocalDate;
  /** As known at this instant. */
  readonly asOf?: T.Moment;
  /** Place in the list, from `next` or `prev`; belongs to the same filter and caller. */
  readonly cursor?: string;
  /** Items on a page. */
  readonly limit?: number;
  /** Members of the answer, separated by commas; the others are left out, required ones too. */
  readonly fields?: readonly T.ListAddendaFieldsItem[];
  /** Ask for the header `Total-Count`. */
  readonly totalCount?: boolean;
}

/**
 * List the addenda of a contract.
 *
 * An insurer that follows sees those that were agreed.
 *
 * Scope: `contracts:read`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`, `uri-too-long`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await listAddenda(client, { contractId });
 */
export function listAddenda(client: Client, given: ListAddendaArguments, options?: CallOptions): Reply<T.AddendumViewPage> {
  return client.send(listAddendaOperation, given, options);
}

/** The items of {@link listAddenda}, page after page. */
export function iterateAddenda(client: Client, given: ListAddendaArguments, options?: CallOptions): AsyncGenerator<T.AddendumView, void, undefined> {
  return client.pages(listAddendaOperation, given, options);
}

/** Arguments of {@link createAddendum}. */
export interface CreateAddendumArguments {
  /** The contract. */
  readonly contractId: T.ContractId;
  /** What is sent. */
  readonly body: T.AddendumRequest;
  /** Make all checks and give the result, without the effect. */
  readonly dryRun?: boolean;
  /** Name of this act, to repeat it later; one is made for every call when absent. */
  readonly idempotencyKey?: string;
}

/**
 * Put an addendum on a contract.
 *
 * By the provider: it asks for a module. The policy of the contract decides whether the module is to be had and
 * through whom, what it asks, and from which day while a round of mutations is open. A rule that refuses is named
 * with its source, and what to do instead where the policy says so; what no rule settles the insurer judges.
 * By the insurer of the purchasing party, on a contract that was signed here: it offers the module, approved, to
 * be signed by the provider and then by itself. On a contract that was agreed elsewhere, and by the operator, it is
 * recorded and holds at once. Always within the term of the contract; a module stands once at a time.
 *
 * Scope: `addenda:write`.
 * Problems: `request-malformed`, `request-invalid`, `idempotency-key-missing`, `unauthenticated`, `forbidden`,
 * `not-found`, `not-acceptable`, `body-too-slow`, `conflict`, `idempotency-key-in-flight`, `payload-too-large`,
 * `unsupported-media-type`, `rule-refused`, `idempotency-key-reused`, `rate-limited`, `internal`, `unavailable`,
 * `timeout`, `storage-full`.
 *
 * @example
 * const answer = await createAddendum(client, { contractId, body });
 */
export function createAddendum(client: Client, given: CreateAddendumArguments, options?: CallOptions): Reply<T.AddendumView> {
  return client.send(createAddendumOperation, given, options);
}

/** Arguments of {@link listAmendments}. */
export interface ListAmendmentsArguments {
  /** The contract. */
  readonly contractId: T.ContractId;
  /** Place in the list, from `next` or `prev`; belongs to the same filter and caller. */
  readonly cursor?: string;
  /** Items on a page. */
  readonly limit?: number;
  /** Members of the answer, separated by commas; the others are left out, required ones too. */
  readonly fields?: readonly T.ListAmendmentsFieldsItem[];
  /** Ask for the header `Total-Count`. */
  readonly totalCount?: boolean;
}

/**
 * List the amendments of a contract.
 *
 * Scope: `contracts:read`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`, `uri-too-long`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await listAmendments(client, { contractId });
 */
export function listAmendments(client: Client, given: ListAmendmentsArguments, options?: CallOptions): Reply<T.AmendmentViewPage> {
  return client.send(listAmendmentsOperation, given, options);
}

/** The items of {@link listAmendments}, page after page. */
export function iterateAmendments(client: Client, given: ListAmendmentsArguments, options?: CallOptions): AsyncGenerator<T.AmendmentView, void, undefined> {
  return client.pages(listAmendmentsOperation, given, options);
}

/** Arguments of {@link createAmendment}. */
export interface CreateAmendmentArguments {
  /** The contract. */
  readonly contractId: T.ContractId;
  /** What is sent. */
  readonly body: T.NewAmendment;
  /** The version that is changed: an earlier result, or its ETag. */
  readonly ifMatch: Version;
  /** Make all checks and give the result, without the effect. */
  readonly dryRun?: boolean;
  /** Name of this act, to repeat it later; one is made for every call when absent. */
  readonly idempotencyKey?: string;
}

/**
 * Amend a contract.
 *
 * By the insurer of its purchasing party, in the version that it saw. A one-sided amendment takes effect at once,
 * as far as the rules of the policy on changes let it: how each part works out for the provider is told, and a
 * rule that refuses is named with its source. A policy without such a rule refuses nothing. A mutual one is a
 * document that both sides sign. One amendment at a time waits for signatures.
 *
 * Scope: `contracts:amend`.
 * Problems: `request-malformed`, `request-invalid`, `idempotency-key-missing`, `unauthenticated`, `forbidden`,
 * `not-found`, `not-acceptable`, `body-too-slow`, `conflict`, `idempotency-key-in-flight`, `stale`,
 * `payload-too-large`, `unsupported-media-type`, `rule-refused`, `idempotency-key-reused`, `precondition-required`,
 * `rate-limited`, `internal`, `unavailable`, `timeout`, `storage-full`.
 *
 * @example
 * const answer = await createAmendment(client, { contractId, body, ifMatch: earlier });
 */
export function createAmendment(client: Client, given: CreateAmendmentArguments, options?: CallOptions): Reply<T.AmendmentView> {
  return client.send(createAmendmentOperation, given, options);
}

/** Arguments of {@link getContractDocument}. */
export interface GetContractDocumentArguments {
  /** The contract. */
  readonly contractId: T.ContractId;
  /**
   * The version of the contract; the last one when absent. A version in which only the status changed has
   * the document that it was offered with.
   */
  readonly version?: number;
  /** The version that you hold: when it is still the present one, the call throws {@link NotModified}. */
  readonly ifNoneMatch?: Version;
}

/**
 * Read the document of a contract.
 *
 * What is signed, from the offer on, for the parties to the contract; every reading stands in their audit
 * trails. As `application/json` the exact bytes (canonical JSON, RFC 8785) that are signed and whose SHA-256 a
 * signature names: keep them as they come. As `application/pdf` the same for people, in Dutch. `Repr-Digest`
 * (RFC 9530) has the SHA-256 of what is sent.
 *
 * Scope: `contracts:read`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`, `uri-too-long`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await getContractDocument(client, { contractId });
 */
export function getContractDocument(client: Client, given: GetContractDocumentArguments, options?: CallOptions): Reply<T.AgreedContract> {
  return client.send(getContractDocumentOperation, given, options);
}

/** The answer of {@link getContractDocument} as file. */
export function getContractDocumentFile(client: Client, given: GetContractDocumentArguments & { readonly accept: "application/pdf" }, options?: CallOptions): Reply<Uint8Array> {
  return client.send(getContractDocumentOperation, given, options);
}

/** Arguments of {@link getContractEvidence}. */
export interface GetContractEvidenceArguments {
  /** The contract. */
  readonly contractId: T.ContractId;
  /** The version of the contract whose document it is; the one that stands when absent. */
  readonly version?: number;
}

/**
 * Get the evidence of what was signed.
 *
 * The document byte for byte, its PDF, every signature with the certificates and revocation lists that it was
 * judged by, and for each a receipt and the links of the audit trail of the reader's own side up to the first
 * signed end. `zorgcontract contract verify` checks it without this service, and any other program can. For the
 * sides of the contract; every reading stands in their trails.
 *
 * Scope: `contracts:read`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`, `uri-too-long`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await getContractEvidence(client, { contractId });
 */
export function getContractEvidence(client: Client, given: GetContractEvidenceArguments, options?: CallOptions): Reply<T.ContractEvidence> {
  return client.send(getContractEvidenceOperation, given, options);
}

/** Arguments of {@link listContractSignatures}. */
export interface ListContractSignaturesArguments {
  /** The contract. */
  readonly contractId: T.ContractId;
  /** Place in the list, from `next` or `prev`; belongs to the same filter and caller. */
  readonly cursor?: string;
  /** Items on a page. */
  readonly limit?: number;
  /** Members of the answer, separated by commas; the others are left out, required ones too. */
  readonly fields?: readonly T.ListContractSignaturesFieldsItem[];
  /** Ask for the header `Total-Count`. */
  readonly totalCount?: boolean;
}

/**
 * List the signatures of a contract.
 *
 * Under the document that it was last offered with; for the parties to the contract.
 *
 * Scope: `contracts:read`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`, `uri-too-long`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await listContractSignatures(client, { contractId });
 */
export function listContractSignatures(client: Client, given: ListContractSignaturesArguments, options?: CallOptions): Reply<T.SignatureViewPage> {
  return client.send(listContractSignaturesOperation, given, options);
}

/** The items of {@link listContractSignatures}, page after page. */
export function iterateContractSignatures(client: Client, given: ListContractSignaturesArguments, options?: CallOptions): AsyncGenerator<T.SignatureView, void, undefined> {
  return client.pages(listContractSignaturesOperation, given, options);
}

/** Arguments of {@link createContractSignature}. */
export interface CreateContractSignatureArguments {
  /** The contract. */
  readonly contractId: T.ContractId;
  /** What is sent. */
  readonly body: T.NewSignature;
  /** The version that is changed: an earlier result, or its ETag. */
  readonly ifMatch: Version;
  /** Make all checks and give the result, without the effect. */
  readonly dryRun?: boolean;
  /** Name of this act, to repeat it later; one is made for every call when absent. */
  readonly idempotencyKey?: string;
}

/**
 * Sign a contract.
 *
 * First by the organisation that it is offered to, then by each of its purchasing parties; with the last
 * signature it is concluded and applies. The token only brings the signature: what counts is the JWS, made
 * with the registered certificate of a person whose mandate for the organisation holds at that moment. The
 * certificate is checked against its authority and the revocation lists; the signing time lies at most an
 * hour back. What is received at `signBy` or later is too late. The one who signs names the digest of the
 * document as read, so that nobody signs another text; nothing of a signature that is refused is kept.
 *
 * Scope: `contracts:sign`.
 * Problems: `request-malformed`, `request-invalid`, `idempotency-key-missing`, `unauthenticated`, `forbidden`,
 * `not-found`, `not-acceptable`, `body-too-slow`, `conflict`, `idempotency-key-in-flight`, `stale`,
 * `payload-too-large`, `unsupported-media-type`, `rule-refused`, `signature-refused`, `deadline-passed`,
 * `idempotency-key-reused`, `precondition-required`, `rate-limited`, `internal`, `unavailable`, `timeout`,
 * `storage-full`.
 *
 * @example
 * const answer = await createContractSignature(client, { contractId, body, ifMatch: earlier });
 */
export function createContractSignature(client: Client, given: CreateContractSignatureArguments, options?: CallOptions): Reply<T.TakenSignature> {
  return client.send(createContractSignatureOperation, given, options);
}

/** Arguments of {@link listContractVersions}. */
export interface ListContractVersionsArguments {
  /** The contract. */
  readonly contractId: T.ContractId;
  /** Place in the list, from `next` or `prev`; belongs to the same filter and caller. */
  readonly cursor?: string;
  /** Items on a page. */
  readonly limit?: number;
  /** Members of the answer, separated by commas; the others are left out, required ones too. */
  readonly fields?: readonly T.ListContractVersionsFieldsItem[];
  /** Ask for the header `Total-Count`. */
  readonly totalCount?: boolean;
}

/**
 * List the versions of a contract.
 *
 * Scope: `contracts:read`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`, `uri-too-long`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await listContractVersions(client, { contractId });
 */
export function listContractVersions(client: Client, given: ListContractVersionsArguments, options?: CallOptions): Reply<T.ContractVersionViewPage> {
  return client.send(listContractVersionsOperation, given, options);
}

/** The items of {@link listContractVersions}, page after page. */
export function iterateContractVersions(client: Client, given: ListContractVersionsArguments, options?: CallOptions): AsyncGenerator<T.ContractVersionView, void, undefined> {
  return client.pages(listContractVersionsOperation, given, options);
}

/** Arguments of {@link getContractVersion}. */
export interface GetContractVersionArguments {
  /** The contract. */
  readonly contractId: T.ContractId;
  /** Number of the version, from 1. */
  readonly version: number;
}

/**
 * Read a version of a contract.
 *
 * With what it says in words and amounts, for the parties to it.
 *
 * Scope: `contracts:read`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await getContractVersion(client, { contractId, version });
 */
export function getContractVersion(client: Client, given: GetContractVersionArguments, options?: CallOptions): Reply<T.ContractVersionDetail> {
  return client.send(getContractVersionOperation, given, options);
}

/** Arguments of {@link getContractVersionChanges}. */
export interface GetContractVersionChangesArguments {
  /** The contract. */
  readonly contractId: T.ContractId;
  /** Number of the later version, from 2. */
  readonly version: number;
  /** The earlier version; the one before when absent. */
  readonly since?: number;
}

/**
 * Compare two versions of a contract.
 *
 * Member by member: what it was and what it is, with the days on which each version holds and when each was
 * known. A party sees every member; a follower the terms, without remarks and reasons.
 *
 * Scope: `contracts:read`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`, `uri-too-long`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await getContractVersionChanges(client, { contractId, version });
 */
export function getContractVersionChanges(client: Client, given: GetContractVersionChangesArguments, options?: CallOptions): Reply<T.ContractChangesView> {
  return client.send(getContractVersionChangesOperation, given, options);
}

/** Arguments of {@link createSubmissionContract}. */
export interface CreateSubmissionContractArguments {
  /** The submission. */
  readonly submissionId: T.SubmissionId;
  /** What is sent. */
  readonly body: T.SubmissionContract;
  /** Make all checks and give the result, without the effect. */
  readonly dryRun?: boolean;
  /** Name of this act, to repeat it later; one is made for every call when absent. */
  readonly idempotencyKey?: string;
}

/**
 * Draft a contract from an approved submission.
 *
 * By the insurer. Organisation, policy, agreement type, modules and first day are those that follow on the
 * approval; the body says the rest, and may say otherwise. A submission has one contract at a time: after
 * one that was refused, withdrawn or not signed in time another one can be made.
 *
 * Scope: `contracts:offer`.
 * Problems: `request-malformed`, `request-invalid`, `idempotency-key-missing`, `unauthenticated`, `forbidden`,
 * `not-found`, `not-acceptable`, `body-too-slow`, `conflict`, `idempotency-key-in-flight`, `payload-too-large`,
 * `unsupported-media-type`, `rule-refused`, `idempotency-key-reused`, `rate-limited`, `internal`, `unavailable`,
 * `timeout`, `storage-full`.
 *
 * @example
 * const answer = await createSubmissionContract(client, { submissionId, body });
 */
export function createSubmissionContract(client: Client, given: CreateSubmissionContractArguments, options?: CallOptions): Reply<T.ContractDetailView> {
  return client.send(createSubmissionContractOperation, given, options);
}
