// Made by zorgcontract-sdkgen from openapi.json 1.0.0 (sha256 8a203b10226a3ef693f7c9a3047d332bda8336820df67155761fa0f749261e55). Do not edit.
//! What the document says of every operation.

use crate::runtime::operation::{Idempotency, Operation};

/// Read the public keys.
pub static GET_KEY_SET: Operation = Operation::new(
    "get_key_set",
    "GET",
    "",
    "/.well-known/jwks.json",
    Idempotency::Safe,
    &["unavailable", "timeout"],
);
/// Read what the authorization server can do.
pub static GET_AUTHORIZATION_SERVER: Operation = Operation::new(
    "get_authorization_server",
    "GET",
    "",
    "/.well-known/oauth-authorization-server",
    Idempotency::Safe,
    &["unavailable", "timeout"],
);
/// Read what a client of SMART Backend Services needs.
pub static GET_SMART_CONFIGURATION: Operation = Operation::new(
    "get_smart_configuration",
    "GET",
    "",
    "/.well-known/smart-configuration",
    Idempotency::Safe,
    &["unavailable", "timeout"],
);
/// Read an addendum.
pub static GET_ADDENDUM: Operation = Operation::new(
    "get_addendum",
    "GET",
    "/v1",
    "/addenda/{addendumId}",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
);
/// Approve an addendum.
pub static APPROVE_ADDENDUM: Operation = Operation::new(
    "approve_addendum",
    "POST",
    "/v1",
    "/addenda/{addendumId}/_approve",
    Idempotency::Key,
    &["body-too-slow", "idempotency-key-in-flight", "rate-limited", "unavailable", "timeout", "storage-full"],
)
.can_rehearse();
/// End an addendum.
pub static END_ADDENDUM: Operation = Operation::new(
    "end_addendum",
    "POST",
    "/v1",
    "/addenda/{addendumId}/_end",
    Idempotency::Key,
    &["body-too-slow", "idempotency-key-in-flight", "rate-limited", "unavailable", "timeout", "storage-full"],
)
.can_rehearse();
/// Reject an addendum.
pub static REJECT_ADDENDUM: Operation = Operation::new(
    "reject_addendum",
    "POST",
    "/v1",
    "/addenda/{addendumId}/_reject",
    Idempotency::Key,
    &["body-too-slow", "idempotency-key-in-flight", "rate-limited", "unavailable", "timeout", "storage-full"],
)
.can_rehearse();
/// Withdraw an addendum.
pub static WITHDRAW_ADDENDUM: Operation = Operation::new(
    "withdraw_addendum",
    "POST",
    "/v1",
    "/addenda/{addendumId}/_withdraw",
    Idempotency::Key,
    &["body-too-slow", "idempotency-key-in-flight", "rate-limited", "unavailable", "timeout", "storage-full"],
)
.can_rehearse();
/// Read the document of an addendum.
pub static GET_ADDENDUM_DOCUMENT: Operation = Operation::new(
    "get_addendum_document",
    "GET",
    "/v1",
    "/addenda/{addendumId}/document",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
)
.accepts(&["application/json", "application/pdf"]);
/// List the signatures of an addendum.
pub static LIST_ADDENDUM_SIGNATURES: Operation = Operation::new(
    "list_addendum_signatures",
    "GET",
    "/v1",
    "/addenda/{addendumId}/signatures",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
);
/// Sign an addendum.
pub static CREATE_ADDENDUM_SIGNATURE: Operation = Operation::new(
    "create_addendum_signature",
    "POST",
    "/v1",
    "/addenda/{addendumId}/signatures",
    Idempotency::Key,
    &["body-too-slow", "idempotency-key-in-flight", "rate-limited", "unavailable", "timeout", "storage-full"],
)
.can_rehearse();
/// List the steps of an addendum.
pub static LIST_ADDENDUM_STEPS: Operation = Operation::new(
    "list_addendum_steps",
    "GET",
    "/v1",
    "/addenda/{addendumId}/steps",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
);
/// Read an amendment.
pub static GET_AMENDMENT: Operation = Operation::new(
    "get_amendment",
    "GET",
    "/v1",
    "/amendments/{amendmentId}",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
);
/// Refuse an amendment.
pub static REFUSE_AMENDMENT: Operation = Operation::new(
    "refuse_amendment",
    "POST",
    "/v1",
    "/amendments/{amendmentId}/_refuse",
    Idempotency::Key,
    &["body-too-slow", "idempotency-key-in-flight", "rate-limited", "unavailable", "timeout", "storage-full"],
)
.can_rehearse();
/// Withdraw an amendment.
pub static WITHDRAW_AMENDMENT: Operation = Operation::new(
    "withdraw_amendment",
    "POST",
    "/v1",
    "/amendments/{amendmentId}/_withdraw",
    Idempotency::Key,
    &["body-too-slow", "idempotency-key-in-flight", "rate-limited", "unavailable", "timeout", "storage-full"],
)
.can_rehearse();
/// Read the document of an amendment.
pub static GET_AMENDMENT_DOCUMENT: Operation = Operation::new(
    "get_amendment_document",
    "GET",
    "/v1",
    "/amendments/{amendmentId}/document",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
)
.accepts(&["application/json", "application/pdf"]);
/// List the signatures of an amendment.
pub static LIST_AMENDMENT_SIGNATURES: Operation = Operation::new(
    "list_amendment_signatures",
    "GET",
    "/v1",
    "/amendments/{amendmentId}/signatures",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
);
/// Sign an amendment.
pub static CREATE_AMENDMENT_SIGNATURE: Operation = Operation::new(
    "create_amendment_signature",
    "POST",
    "/v1",
    "/amendments/{amendmentId}/signatures",
    Idempotency::Key,
    &["body-too-slow", "idempotency-key-in-flight", "rate-limited", "unavailable", "timeout", "storage-full"],
)
.can_rehearse();
/// Decide about many submissions.
pub static CREATE_ASSESSMENT_RUN: Operation = Operation::new(
    "create_assessment_run",
    "POST",
    "/v1",
    "/assessment-runs",
    Idempotency::Key,
    &["body-too-slow", "idempotency-key-in-flight", "rate-limited", "unavailable", "timeout", "storage-full"],
)
.can_rehearse();
/// Read a run of decisions.
pub static GET_ASSESSMENT_RUN: Operation = Operation::new(
    "get_assessment_run",
    "GET",
    "/v1",
    "/assessment-runs/{assessmentRunId}",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
);
/// Cancel a run of decisions.
pub static CANCEL_ASSESSMENT_RUN: Operation = Operation::new(
    "cancel_assessment_run",
    "POST",
    "/v1",
    "/assessment-runs/{assessmentRunId}/_cancel",
    Idempotency::None,
    &["rate-limited", "unavailable", "timeout"],
)
.can_rehearse();
/// Search the audit trail.
pub static LIST_AUDIT_ENTRIES: Operation = Operation::new(
    "list_audit_entries",
    "GET",
    "/v1",
    "/audit-entries",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
);
/// Export a trail, so that it can be verified elsewhere.
pub static GET_AUDIT_EXPORT: Operation = Operation::new(
    "get_audit_export",
    "GET",
    "/v1",
    "/audit-entries/export",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
)
.accepts(&["application/x-ndjson"]);
/// Read the signed end of a trail as it is now.
pub static GET_AUDIT_HEAD: Operation = Operation::new(
    "get_audit_head",
    "GET",
    "/v1",
    "/audit-entries/head",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
);
/// List the ends of a trail that were signed hour by hour.
pub static LIST_AUDIT_HEADS: Operation = Operation::new(
    "list_audit_heads",
    "GET",
    "/v1",
    "/audit-entries/heads",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
);
/// List certificates of signatories.
pub static LIST_CERTIFICATES: Operation = Operation::new(
    "list_certificates",
    "GET",
    "/v1",
    "/certificates",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
);
/// Register a certificate of a signatory.
pub static CREATE_CERTIFICATE: Operation = Operation::new(
    "create_certificate",
    "POST",
    "/v1",
    "/certificates",
    Idempotency::Key,
    &["body-too-slow", "idempotency-key-in-flight", "rate-limited", "unavailable", "timeout", "storage-full"],
)
.can_rehearse();
/// Read a certificate of a signatory.
pub static GET_CERTIFICATE: Operation = Operation::new(
    "get_certificate",
    "GET",
    "/v1",
    "/certificates/{certificateId}",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
);
/// Change or suspend a certificate of a signatory.
pub static UPDATE_CERTIFICATE: Operation = Operation::new(
    "update_certificate",
    "PATCH",
    "/v1",
    "/certificates/{certificateId}",
    Idempotency::None,
    &["body-too-slow", "rate-limited", "unavailable", "timeout", "storage-full"],
)
.can_rehearse();
/// List clients.
pub static LIST_CLIENTS: Operation = Operation::new(
    "list_clients",
    "GET",
    "/v1",
    "/clients",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
);
/// Register a client.
pub static CREATE_CLIENT: Operation = Operation::new(
    "create_client",
    "POST",
    "/v1",
    "/clients",
    Idempotency::Key,
    &["body-too-slow", "idempotency-key-in-flight", "rate-limited", "unavailable", "timeout", "storage-full"],
)
.can_rehearse();
/// Read a client.
pub static GET_CLIENT: Operation = Operation::new(
    "get_client",
    "GET",
    "/v1",
    "/clients/{clientId}",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
);
/// Change or suspend a client.
pub static UPDATE_CLIENT: Operation = Operation::new(
    "update_client",
    "PATCH",
    "/v1",
    "/clients/{clientId}",
    Idempotency::None,
    &["body-too-slow", "rate-limited", "unavailable", "timeout", "storage-full"],
)
.can_rehearse();
/// Add a certificate to a client.
pub static CREATE_CLIENT_CERTIFICATE: Operation = Operation::new(
    "create_client_certificate",
    "POST",
    "/v1",
    "/clients/{clientId}/certificates",
    Idempotency::Key,
    &["body-too-slow", "idempotency-key-in-flight", "rate-limited", "unavailable", "timeout", "storage-full"],
)
.can_rehearse();
/// Delete a certificate of a client.
pub static DELETE_CLIENT_CERTIFICATE: Operation = Operation::new(
    "delete_client_certificate",
    "DELETE",
    "/v1",
    "/clients/{clientId}/certificates/{certificateKey}",
    Idempotency::Idempotent,
    &["rate-limited", "unavailable", "timeout", "storage-full"],
)
.can_rehearse();
/// Add a key to a client.
pub static CREATE_CLIENT_KEY: Operation = Operation::new(
    "create_client_key",
    "POST",
    "/v1",
    "/clients/{clientId}/keys",
    Idempotency::Key,
    &["body-too-slow", "idempotency-key-in-flight", "rate-limited", "unavailable", "timeout", "storage-full"],
)
.can_rehearse();
/// Delete a key of a client.
pub static DELETE_CLIENT_KEY: Operation = Operation::new(
    "delete_client_key",
    "DELETE",
    "/v1",
    "/clients/{clientId}/keys/{kid}",
    Idempotency::Idempotent,
    &["rate-limited", "unavailable", "timeout", "storage-full"],
)
.can_rehearse();
/// List concerns.
pub static LIST_CONCERNS: Operation = Operation::new(
    "list_concerns",
    "GET",
    "/v1",
    "/concerns",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
);
/// Read a concern.
pub static GET_CONCERN: Operation = Operation::new(
    "get_concern",
    "GET",
    "/v1",
    "/concerns/{concernId}",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
);
/// List runs of offers.
pub static LIST_CONTRACT_OFFER_RUNS: Operation = Operation::new(
    "list_contract_offer_runs",
    "GET",
    "/v1",
    "/contract-offer-runs",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
);
/// Offer a contract to many organisations.
pub static CREATE_CONTRACT_OFFER_RUN: Operation = Operation::new(
    "create_contract_offer_run",
    "POST",
    "/v1",
    "/contract-offer-runs",
    Idempotency::Key,
    &["body-too-slow", "idempotency-key-in-flight", "rate-limited", "unavailable", "timeout", "storage-full"],
)
.can_rehearse();
/// Read a run of offers.
pub static GET_CONTRACT_OFFER_RUN: Operation = Operation::new(
    "get_contract_offer_run",
    "GET",
    "/v1",
    "/contract-offer-runs/{contractOfferRunId}",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
);
/// Cancel a run of offers.
pub static CANCEL_CONTRACT_OFFER_RUN: Operation = Operation::new(
    "cancel_contract_offer_run",
    "POST",
    "/v1",
    "/contract-offer-runs/{contractOfferRunId}/_cancel",
    Idempotency::None,
    &["rate-limited", "unavailable", "timeout"],
)
.can_rehearse();
/// List the rows of a run of offers.
pub static LIST_CONTRACT_OFFER_ROWS: Operation = Operation::new(
    "list_contract_offer_rows",
    "GET",
    "/v1",
    "/contract-offer-runs/{contractOfferRunId}/rows",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
)
.accepts(&["application/json", "application/x-ndjson", "text/csv"]);
/// List contracts.
pub static LIST_CONTRACTS: Operation = Operation::new(
    "list_contracts",
    "GET",
    "/v1",
    "/contracts",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
)
.accepts(&["application/json", "application/x-ndjson", "text/csv"]);
/// Record a contract that was agreed elsewhere, or draft one.
pub static CREATE_CONTRACT: Operation = Operation::new(
    "create_contract",
    "POST",
    "/v1",
    "/contracts",
    Idempotency::Key,
    &["body-too-slow", "idempotency-key-in-flight", "rate-limited", "unavailable", "timeout", "storage-full"],
)
.can_rehearse();
/// Read a contract.
pub static GET_CONTRACT: Operation = Operation::new(
    "get_contract",
    "GET",
    "/v1",
    "/contracts/{contractId}",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
);
/// Change a draft.
pub static UPDATE_CONTRACT: Operation = Operation::new(
    "update_contract",
    "PATCH",
    "/v1",
    "/contracts/{contractId}",
    Idempotency::None,
    &["body-too-slow", "rate-limited", "unavailable", "timeout", "storage-full"],
)
.can_rehearse();
/// Carry a contract over into the next one.
pub static CREATE_NEXT_CONTRACT: Operation = Operation::new(
    "create_next_contract",
    "POST",
    "/v1",
    "/contracts/{contractId}/_carryover",
    Idempotency::Key,
    &["body-too-slow", "idempotency-key-in-flight", "rate-limited", "unavailable", "timeout", "storage-full"],
)
.can_rehearse();
/// Offer a draft to the provider.
pub static OFFER_CONTRACT: Operation = Operation::new(
    "offer_contract",
    "POST",
    "/v1",
    "/contracts/{contractId}/_offer",
    Idempotency::Key,
    &["body-too-slow", "idempotency-key-in-flight", "rate-limited", "unavailable", "timeout", "storage-full"],
)
.can_rehearse();
/// Refuse an offer.
pub static REFUSE_CONTRACT: Operation = Operation::new(
    "refuse_contract",
    "POST",
    "/v1",
    "/contracts/{contractId}/_refuse",
    Idempotency::Key,
    &["body-too-slow", "idempotency-key-in-flight", "rate-limited", "unavailable", "timeout", "storage-full"],
)
.can_rehearse();
/// Take a contract over for another organisation.
pub static CREATE_SUCCESSOR_CONTRACT: Operation = Operation::new(
    "create_successor_contract",
    "POST",
    "/v1",
    "/contracts/{contractId}/_takeover",
    Idempotency::Key,
    &["body-too-slow", "idempotency-key-in-flight", "rate-limited", "unavailable", "timeout", "storage-full"],
)
.can_rehearse();
/// Terminate a contract.
pub static TERMINATE_CONTRACT: Operation = Operation::new(
    "terminate_contract",
    "POST",
    "/v1",
    "/contracts/{contractId}/_terminate",
    Idempotency::Key,
    &["body-too-slow", "idempotency-key-in-flight", "rate-limited", "unavailable", "timeout", "storage-full"],
)
.can_rehearse();
/// Withdraw a draft or an offer.
pub static WITHDRAW_CONTRACT: Operation = Operation::new(
    "withdraw_contract",
    "POST",
    "/v1",
    "/contracts/{contractId}/_withdraw",
    Idempotency::Key,
    &["body-too-slow", "idempotency-key-in-flight", "rate-limited", "unavailable", "timeout", "storage-full"],
)
.can_rehearse();
/// List the addenda of a contract.
pub static LIST_ADDENDA: Operation = Operation::new(
    "list_addenda",
    "GET",
    "/v1",
    "/contracts/{contractId}/addenda",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
);
/// Put an addendum on a contract.
pub static CREATE_ADDENDUM: Operation = Operation::new(
    "create_addendum",
    "POST",
    "/v1",
    "/contracts/{contractId}/addenda",
    Idempotency::Key,
    &["body-too-slow", "idempotency-key-in-flight", "rate-limited", "unavailable", "timeout", "storage-full"],
)
.can_rehearse();
/// List the amendments of a contract.
pub static LIST_AMENDMENTS: Operation = Operation::new(
    "list_amendments",
    "GET",
    "/v1",
    "/contracts/{contractId}/amendments",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
);
/// Amend a contract.
pub static CREATE_AMENDMENT: Operation = Operation::new(
    "create_amendment",
    "POST",
    "/v1",
    "/contracts/{contractId}/amendments",
    Idempotency::Key,
    &["body-too-slow", "idempotency-key-in-flight", "rate-limited", "unavailable", "timeout", "storage-full"],
)
.can_rehearse();
/// Read the document of a contract.
pub static GET_CONTRACT_DOCUMENT: Operation = Operation::new(
    "get_contract_document",
    "GET",
    "/v1",
    "/contracts/{contractId}/document",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
)
.accepts(&["application/json", "application/pdf"]);
/// Get the evidence of what was signed.
pub static GET_CONTRACT_EVIDENCE: Operation = Operation::new(
    "get_contract_evidence",
    "GET",
    "/v1",
    "/contracts/{contractId}/evidence",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
);
/// Read what a purchasing party tells its insured about a contract.
pub static GET_REIMBURSEMENT: Operation = Operation::new(
    "get_reimbursement",
    "GET",
    "/v1",
    "/contracts/{contractId}/reimbursements/{purchasingPartyId}",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
);
/// Replace what a purchasing party tells its insured about a contract.
pub static REPLACE_REIMBURSEMENT: Operation = Operation::new(
    "replace_reimbursement",
    "PUT",
    "/v1",
    "/contracts/{contractId}/reimbursements/{purchasingPartyId}",
    Idempotency::Idempotent,
    &["body-too-slow", "rate-limited", "unavailable", "timeout", "storage-full"],
)
.can_rehearse();
/// List the signatures of a contract.
pub static LIST_CONTRACT_SIGNATURES: Operation = Operation::new(
    "list_contract_signatures",
    "GET",
    "/v1",
    "/contracts/{contractId}/signatures",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
);
/// Sign a contract.
pub static CREATE_CONTRACT_SIGNATURE: Operation = Operation::new(
    "create_contract_signature",
    "POST",
    "/v1",
    "/contracts/{contractId}/signatures",
    Idempotency::Key,
    &["body-too-slow", "idempotency-key-in-flight", "rate-limited", "unavailable", "timeout", "storage-full"],
)
.can_rehearse();
/// List the versions of a contract.
pub static LIST_CONTRACT_VERSIONS: Operation = Operation::new(
    "list_contract_versions",
    "GET",
    "/v1",
    "/contracts/{contractId}/versions",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
);
/// Read a version of a contract.
pub static GET_CONTRACT_VERSION: Operation = Operation::new(
    "get_contract_version",
    "GET",
    "/v1",
    "/contracts/{contractId}/versions/{version}",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
);
/// Compare two versions of a contract.
pub static GET_CONTRACT_VERSION_CHANGES: Operation = Operation::new(
    "get_contract_version_changes",
    "GET",
    "/v1",
    "/contracts/{contractId}/versions/{version}/changes",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
);
/// List coverage declarations.
pub static LIST_COVERAGE_DECLARATIONS: Operation = Operation::new(
    "list_coverage_declarations",
    "GET",
    "/v1",
    "/coverage-declarations",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
);
/// Declare that contracts are complete here.
pub static CREATE_COVERAGE_DECLARATION: Operation = Operation::new(
    "create_coverage_declaration",
    "POST",
    "/v1",
    "/coverage-declarations",
    Idempotency::Key,
    &["body-too-slow", "idempotency-key-in-flight", "rate-limited", "unavailable", "timeout", "storage-full"],
)
.can_rehearse();
/// Read a coverage declaration.
pub static GET_COVERAGE_DECLARATION: Operation = Operation::new(
    "get_coverage_declaration",
    "GET",
    "/v1",
    "/coverage-declarations/{coverageDeclarationId}",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
);
/// Change the period of a declaration, or take it back.
pub static UPDATE_COVERAGE_DECLARATION: Operation = Operation::new(
    "update_coverage_declaration",
    "PATCH",
    "/v1",
    "/coverage-declarations/{coverageDeclarationId}",
    Idempotency::None,
    &["body-too-slow", "rate-limited", "unavailable", "timeout", "storage-full"],
)
.can_rehearse();
/// List the deadlines of purchasing policies.
pub static LIST_DEADLINES: Operation = Operation::new(
    "list_deadlines",
    "GET",
    "/v1",
    "/deadlines",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
)
.accepts(&["application/json", "text/calendar"]);
/// List delegations.
pub static LIST_DELEGATIONS: Operation = Operation::new(
    "list_delegations",
    "GET",
    "/v1",
    "/delegations",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
);
/// Let others act.
pub static CREATE_DELEGATION: Operation = Operation::new(
    "create_delegation",
    "POST",
    "/v1",
    "/delegations",
    Idempotency::Key,
    &["body-too-slow", "idempotency-key-in-flight", "rate-limited", "unavailable", "timeout", "storage-full"],
)
.can_rehearse();
/// Read a delegation.
pub static GET_DELEGATION: Operation = Operation::new(
    "get_delegation",
    "GET",
    "/v1",
    "/delegations/{delegationId}",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
);
/// Withdraw a delegation.
pub static WITHDRAW_DELEGATION: Operation = Operation::new(
    "withdraw_delegation",
    "POST",
    "/v1",
    "/delegations/{delegationId}/_withdraw",
    Idempotency::None,
    &["rate-limited", "unavailable", "timeout", "storage-full"],
)
.can_rehearse();
/// Which agreement applies, and why.
pub static GET_EFFECTIVE_AGREEMENT: Operation = Operation::new(
    "get_effective_agreement",
    "GET",
    "/v1",
    "/effective-agreements",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
);
/// Answer up to a thousand questions at once.
pub static SEARCH_EFFECTIVE_AGREEMENTS: Operation = Operation::new(
    "search_effective_agreements",
    "POST",
    "/v1",
    "/effective-agreements/_search",
    Idempotency::None,
    &["body-too-slow", "rate-limited", "unavailable", "timeout"],
);
/// Whether prestaties may be claimed, and at what amount.
pub static GET_EFFECTIVE_TARIFFS: Operation = Operation::new(
    "get_effective_tariffs",
    "GET",
    "/v1",
    "/effective-tariffs",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
);
/// Check what a provider can get from an insurer.
pub static CHECK_ELIGIBILITY: Operation = Operation::new(
    "check_eligibility",
    "POST",
    "/v1",
    "/eligibility-checks",
    Idempotency::None,
    &["body-too-slow", "rate-limited", "unavailable", "timeout"],
);
/// List follow decisions.
pub static LIST_FOLLOW_DECISIONS: Operation = Operation::new(
    "list_follow_decisions",
    "GET",
    "/v1",
    "/follow-decisions",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
);
/// Ask an insurer to follow, or record what it decided.
pub static CREATE_FOLLOW_DECISION: Operation = Operation::new(
    "create_follow_decision",
    "POST",
    "/v1",
    "/follow-decisions",
    Idempotency::Key,
    &["body-too-slow", "idempotency-key-in-flight", "rate-limited", "unavailable", "timeout", "storage-full"],
)
.can_rehearse();
/// Read a follow decision.
pub static GET_FOLLOW_DECISION: Operation = Operation::new(
    "get_follow_decision",
    "GET",
    "/v1",
    "/follow-decisions/{followDecisionId}",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
);
/// Decide, or revise what was decided.
pub static UPDATE_FOLLOW_DECISION: Operation = Operation::new(
    "update_follow_decision",
    "PATCH",
    "/v1",
    "/follow-decisions/{followDecisionId}",
    Idempotency::None,
    &["body-too-slow", "rate-limited", "unavailable", "timeout", "storage-full"],
)
.can_rehearse();
/// List included insured.
pub static LIST_INCLUDED_INSURED: Operation = Operation::new(
    "list_included_insured",
    "GET",
    "/v1",
    "/included-insured",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
);
/// List insurers.
pub static LIST_INSURERS: Operation = Operation::new(
    "list_insurers",
    "GET",
    "/v1",
    "/insurers",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
);
/// Read an insurer.
pub static GET_INSURER: Operation = Operation::new(
    "get_insurer",
    "GET",
    "/v1",
    "/insurers/{uzoviCode}",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
);
/// Import a list.
pub static CREATE_LIST_IMPORT: Operation = Operation::new(
    "create_list_import",
    "POST",
    "/v1",
    "/list-imports",
    Idempotency::Key,
    &["body-too-slow", "idempotency-key-in-flight", "rate-limited", "unavailable", "timeout", "storage-full"],
)
.can_rehearse();
/// Read an import of a list.
pub static GET_LIST_IMPORT: Operation = Operation::new(
    "get_list_import",
    "GET",
    "/v1",
    "/list-imports/{listImportId}",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
);
/// The process is alive.
pub static GET_LIVENESS: Operation =
    Operation::new("get_liveness", "GET", "", "/livez", Idempotency::Safe, &["unavailable", "timeout"]);
/// List national facts.
pub static LIST_NATIONAL_FACTS: Operation = Operation::new(
    "list_national_facts",
    "GET",
    "/v1",
    "/national-facts",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
);
/// Get an access token.
pub static CREATE_TOKEN: Operation = Operation::new(
    "create_token",
    "POST",
    "",
    "/oauth2/token",
    Idempotency::None,
    &["body-too-slow", "rate-limited", "unavailable", "timeout", "storage-full"],
);
/// List purchasing policies.
pub static LIST_POLICIES: Operation = Operation::new(
    "list_policies",
    "GET",
    "/v1",
    "/policies",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
);
/// Read a purchasing policy.
pub static GET_POLICY: Operation = Operation::new(
    "get_policy",
    "GET",
    "/v1",
    "/policies/{policyId}",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
);
/// List the addenda of a policy.
pub static LIST_POLICY_ADDENDA: Operation = Operation::new(
    "list_policy_addenda",
    "GET",
    "/v1",
    "/policies/{policyId}/addenda",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
);
/// List the agreement types of a policy.
pub static LIST_AGREEMENT_TYPES: Operation = Operation::new(
    "list_agreement_types",
    "GET",
    "/v1",
    "/policies/{policyId}/agreement-types",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
);
/// Read what changed in a policy.
pub static GET_POLICY_CHANGES: Operation = Operation::new(
    "get_policy_changes",
    "GET",
    "/v1",
    "/policies/{policyId}/changes",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
);
/// List the payment titles of a policy.
pub static LIST_PAYMENT_TITLES: Operation = Operation::new(
    "list_payment_titles",
    "GET",
    "/v1",
    "/policies/{policyId}/payment-titles",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
);
/// List the rules of a policy.
pub static LIST_POLICY_RULES: Operation = Operation::new(
    "list_policy_rules",
    "GET",
    "/v1",
    "/policies/{policyId}/rules",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
);
/// Read a rule of a policy.
pub static GET_POLICY_RULE: Operation = Operation::new(
    "get_policy_rule",
    "GET",
    "/v1",
    "/policies/{policyId}/rules/{ruleId}",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
);
/// Compare purchasing policies.
pub static GET_POLICY_COMPARISON: Operation = Operation::new(
    "get_policy_comparison",
    "GET",
    "/v1",
    "/policy-comparisons",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
)
.accepts(&["application/json", "text/csv"]);
/// List policy drafts.
pub static LIST_POLICY_DRAFTS: Operation = Operation::new(
    "list_policy_drafts",
    "GET",
    "/v1",
    "/policy-drafts",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
);
/// Make a policy draft.
pub static CREATE_POLICY_DRAFT: Operation = Operation::new(
    "create_policy_draft",
    "POST",
    "/v1",
    "/policy-drafts",
    Idempotency::Key,
    &["body-too-slow", "idempotency-key-in-flight", "rate-limited", "unavailable", "timeout", "storage-full"],
)
.can_rehearse();
/// Throw a policy draft away.
pub static DELETE_POLICY_DRAFT: Operation = Operation::new(
    "delete_policy_draft",
    "DELETE",
    "/v1",
    "/policy-drafts/{policyDraftId}",
    Idempotency::Idempotent,
    &["rate-limited", "unavailable", "timeout", "storage-full"],
)
.accepts(&[])
.can_rehearse();
/// Read a policy draft.
pub static GET_POLICY_DRAFT: Operation = Operation::new(
    "get_policy_draft",
    "GET",
    "/v1",
    "/policy-drafts/{policyDraftId}",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
);
/// Replace the files of a policy draft.
pub static REPLACE_POLICY_DRAFT: Operation = Operation::new(
    "replace_policy_draft",
    "PUT",
    "/v1",
    "/policy-drafts/{policyDraftId}",
    Idempotency::Idempotent,
    &["body-too-slow", "rate-limited", "unavailable", "timeout", "storage-full"],
)
.can_rehearse();
/// Publish a policy draft.
pub static PUBLISH_POLICY_DRAFT: Operation = Operation::new(
    "publish_policy_draft",
    "POST",
    "/v1",
    "/policy-drafts/{policyDraftId}/_publish",
    Idempotency::Key,
    &["idempotency-key-in-flight", "rate-limited", "unavailable", "timeout", "storage-full"],
)
.can_rehearse();
/// List preferred insurers.
pub static LIST_PREFERRED_INSURERS: Operation = Operation::new(
    "list_preferred_insurers",
    "GET",
    "/v1",
    "/preferred-insurers",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
);
/// List prestaties.
pub static LIST_PRESTATIES: Operation = Operation::new(
    "list_prestaties",
    "GET",
    "/v1",
    "/prestaties",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
);
/// Read a prestatie.
pub static GET_PRESTATIE: Operation = Operation::new(
    "get_prestatie",
    "GET",
    "/v1",
    "/prestaties/{prestatieCode}",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
);
/// List exports of price lists.
pub static LIST_PRICE_LIST_EXPORTS: Operation = Operation::new(
    "list_price_list_exports",
    "GET",
    "/v1",
    "/price-list-exports",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
);
/// Export price lists to a file.
pub static CREATE_PRICE_LIST_EXPORT: Operation = Operation::new(
    "create_price_list_export",
    "POST",
    "/v1",
    "/price-list-exports",
    Idempotency::Key,
    &["body-too-slow", "idempotency-key-in-flight", "rate-limited", "unavailable", "timeout", "storage-full"],
)
.can_rehearse();
/// Read an export of price lists.
pub static GET_PRICE_LIST_EXPORT: Operation = Operation::new(
    "get_price_list_export",
    "GET",
    "/v1",
    "/price-list-exports/{priceListExportId}",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
);
/// Cancel an export of price lists.
pub static CANCEL_PRICE_LIST_EXPORT: Operation = Operation::new(
    "cancel_price_list_export",
    "POST",
    "/v1",
    "/price-list-exports/{priceListExportId}/_cancel",
    Idempotency::None,
    &["rate-limited", "unavailable", "timeout"],
)
.can_rehearse();
/// Download the file of an export.
pub static GET_PRICE_LIST_FILE: Operation = Operation::new(
    "get_price_list_file",
    "GET",
    "/v1",
    "/price-list-exports/{priceListExportId}/file",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
)
.accepts(&["application/gzip", "application/vnd.apache.parquet", "application/x-ndjson", "text/csv"]);
/// The price list of a practice for an insurer.
pub static GET_PRICE_LIST: Operation = Operation::new(
    "get_price_list",
    "GET",
    "/v1",
    "/price-lists",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
);
/// Read the profile of an organisation.
pub static GET_PROVIDER_PROFILE: Operation = Operation::new(
    "get_provider_profile",
    "GET",
    "/v1",
    "/provider-profiles/{agbCode}",
    Idempotency::Safe,
    &["unavailable", "timeout"],
);
/// Replace the profile of an organisation.
pub static REPLACE_PROVIDER_PROFILE: Operation = Operation::new(
    "replace_provider_profile",
    "PUT",
    "/v1",
    "/provider-profiles/{agbCode}",
    Idempotency::Idempotent,
    &["body-too-slow", "rate-limited", "unavailable", "timeout", "storage-full"],
)
.can_rehearse();
/// List contracted care.
pub static LIST_PUBLISHED_CONTRACTS: Operation = Operation::new(
    "list_published_contracts",
    "GET",
    "/v1",
    "/published-contracts",
    Idempotency::Safe,
    &["unavailable", "timeout"],
)
.accepts(&["application/json", "text/csv"]);
/// List what changed in the contracted care since a moment.
pub static LIST_PUBLISHED_CONTRACT_CHANGES: Operation = Operation::new(
    "list_published_contract_changes",
    "GET",
    "/v1",
    "/published-contracts/changes",
    Idempotency::Safe,
    &["unavailable", "timeout"],
);
/// List purchasing parties.
pub static LIST_PURCHASING_PARTIES: Operation = Operation::new(
    "list_purchasing_parties",
    "GET",
    "/v1",
    "/purchasing-parties",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
);
/// List questionnaires.
pub static LIST_QUESTIONNAIRES: Operation = Operation::new(
    "list_questionnaires",
    "GET",
    "/v1",
    "/questionnaires",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
);
/// Make a questionnaire.
pub static CREATE_QUESTIONNAIRE: Operation = Operation::new(
    "create_questionnaire",
    "POST",
    "/v1",
    "/questionnaires",
    Idempotency::Key,
    &["body-too-slow", "idempotency-key-in-flight", "rate-limited", "unavailable", "timeout", "storage-full"],
)
.can_rehearse();
/// Read a questionnaire.
pub static GET_QUESTIONNAIRE: Operation = Operation::new(
    "get_questionnaire",
    "GET",
    "/v1",
    "/questionnaires/{questionnaireId}",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
);
/// List the rounds of a questionnaire.
pub static LIST_QUESTIONNAIRE_ROUNDS: Operation = Operation::new(
    "list_questionnaire_rounds",
    "GET",
    "/v1",
    "/questionnaires/{questionnaireId}/rounds",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
);
/// Open a round.
pub static CREATE_QUESTIONNAIRE_ROUND: Operation = Operation::new(
    "create_questionnaire_round",
    "POST",
    "/v1",
    "/questionnaires/{questionnaireId}/rounds",
    Idempotency::Key,
    &["body-too-slow", "idempotency-key-in-flight", "rate-limited", "unavailable", "timeout", "storage-full"],
)
.can_rehearse();
/// Read a round.
pub static GET_QUESTIONNAIRE_ROUND: Operation = Operation::new(
    "get_questionnaire_round",
    "GET",
    "/v1",
    "/questionnaires/{questionnaireId}/rounds/{roundId}",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
);
/// Extend the deadline of a round.
pub static UPDATE_QUESTIONNAIRE_ROUND: Operation = Operation::new(
    "update_questionnaire_round",
    "PATCH",
    "/v1",
    "/questionnaires/{questionnaireId}/rounds/{roundId}",
    Idempotency::None,
    &["body-too-slow", "rate-limited", "unavailable", "timeout", "storage-full"],
)
.can_rehearse();
/// Make the next version of a questionnaire.
pub static CREATE_QUESTIONNAIRE_VERSION: Operation = Operation::new(
    "create_questionnaire_version",
    "POST",
    "/v1",
    "/questionnaires/{questionnaireId}/versions",
    Idempotency::Key,
    &["idempotency-key-in-flight", "rate-limited", "unavailable", "timeout", "storage-full"],
)
.can_rehearse();
/// Throw a draft away.
pub static DELETE_QUESTIONNAIRE_VERSION: Operation = Operation::new(
    "delete_questionnaire_version",
    "DELETE",
    "/v1",
    "/questionnaires/{questionnaireId}/versions/{version}",
    Idempotency::Idempotent,
    &["rate-limited", "unavailable", "timeout", "storage-full"],
)
.accepts(&[])
.can_rehearse();
/// Read a version of a questionnaire.
pub static GET_QUESTIONNAIRE_VERSION: Operation = Operation::new(
    "get_questionnaire_version",
    "GET",
    "/v1",
    "/questionnaires/{questionnaireId}/versions/{version}",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
);
/// Replace the definition of a draft.
pub static REPLACE_QUESTIONNAIRE_VERSION: Operation = Operation::new(
    "replace_questionnaire_version",
    "PUT",
    "/v1",
    "/questionnaires/{questionnaireId}/versions/{version}",
    Idempotency::Idempotent,
    &["body-too-slow", "rate-limited", "unavailable", "timeout", "storage-full"],
)
.can_rehearse();
/// Evaluate answers.
pub static EVALUATE_ANSWERS: Operation = Operation::new(
    "evaluate_answers",
    "POST",
    "/v1",
    "/questionnaires/{questionnaireId}/versions/{version}/_evaluate",
    Idempotency::None,
    &["body-too-slow", "rate-limited", "unavailable", "timeout"],
);
/// Publish a version of a questionnaire.
pub static PUBLISH_QUESTIONNAIRE_VERSION: Operation = Operation::new(
    "publish_questionnaire_version",
    "POST",
    "/v1",
    "/questionnaires/{questionnaireId}/versions/{version}/_publish",
    Idempotency::Key,
    &["idempotency-key-in-flight", "rate-limited", "unavailable", "timeout", "storage-full"],
)
.can_rehearse();
/// Retire a version of a questionnaire.
pub static RETIRE_QUESTIONNAIRE_VERSION: Operation = Operation::new(
    "retire_questionnaire_version",
    "POST",
    "/v1",
    "/questionnaires/{questionnaireId}/versions/{version}/_retire",
    Idempotency::Key,
    &["idempotency-key-in-flight", "rate-limited", "unavailable", "timeout", "storage-full"],
)
.can_rehearse();
/// The service takes work.
pub static GET_READINESS: Operation =
    Operation::new("get_readiness", "GET", "", "/readyz", Idempotency::Safe, &["unavailable", "timeout"]);
/// List regions.
pub static LIST_REGIONS: Operation = Operation::new(
    "list_regions",
    "GET",
    "/v1",
    "/regions",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
);
/// Read a region.
pub static GET_REGION: Operation = Operation::new(
    "get_region",
    "GET",
    "/v1",
    "/regions/{scheme}/{regionCode}",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
);
/// List registered insured.
pub static LIST_REGISTERED_INSURED: Operation = Operation::new(
    "list_registered_insured",
    "GET",
    "/v1",
    "/registered-insured",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
);
/// Import a register snapshot.
pub static CREATE_REGISTRATION_IMPORT: Operation = Operation::new(
    "create_registration_import",
    "POST",
    "/v1",
    "/registration-imports",
    Idempotency::Key,
    &["body-too-slow", "idempotency-key-in-flight", "rate-limited", "unavailable", "timeout", "storage-full"],
);
/// Read an import.
pub static GET_REGISTRATION_IMPORT: Operation = Operation::new(
    "get_registration_import",
    "GET",
    "/v1",
    "/registration-imports/{registrationImportId}",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
);
/// Get a receipt of an import.
pub static GET_REGISTRATION_IMPORT_RECEIPT: Operation = Operation::new(
    "get_registration_import_receipt",
    "GET",
    "/v1",
    "/registration-imports/{registrationImportId}/receipt",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
);
/// Search the register.
pub static LIST_REGISTRATIONS: Operation = Operation::new(
    "list_registrations",
    "GET",
    "/v1",
    "/registrations",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
);
/// Look up an AGB code.
pub static GET_REGISTRATION: Operation = Operation::new(
    "get_registration",
    "GET",
    "/v1",
    "/registrations/{agbCode}",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
);
/// List the relations of a party.
pub static LIST_REGISTRATION_RELATIONS: Operation = Operation::new(
    "list_registration_relations",
    "GET",
    "/v1",
    "/registrations/{agbCode}/relations",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
);
/// List questions to try, with the answers they must have.
pub static LIST_SCENARIOS: Operation = Operation::new(
    "list_scenarios",
    "GET",
    "",
    "/sandbox/scenarios",
    Idempotency::Safe,
    &["unavailable", "timeout"],
);
/// What would change if.
pub static SIMULATE_CHANGES: Operation = Operation::new(
    "simulate_changes",
    "POST",
    "/v1",
    "/simulations",
    Idempotency::None,
    &["body-too-slow", "rate-limited", "unavailable", "timeout"],
);
/// Count how far contracting is.
pub static GET_CONTRACTING_STATISTICS: Operation = Operation::new(
    "get_contracting_statistics",
    "GET",
    "/v1",
    "/statistics/contracting",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
);
/// List submissions.
pub static LIST_SUBMISSIONS: Operation = Operation::new(
    "list_submissions",
    "GET",
    "/v1",
    "/submissions",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
);
/// Make a submission.
pub static CREATE_SUBMISSION: Operation = Operation::new(
    "create_submission",
    "POST",
    "/v1",
    "/submissions",
    Idempotency::Key,
    &["body-too-slow", "idempotency-key-in-flight", "rate-limited", "unavailable", "timeout", "storage-full"],
)
.can_rehearse();
/// Read a submission.
pub static GET_SUBMISSION: Operation = Operation::new(
    "get_submission",
    "GET",
    "/v1",
    "/submissions/{submissionId}",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
);
/// Say who looks at a submission.
pub static ASSIGN_SUBMISSION: Operation = Operation::new(
    "assign_submission",
    "POST",
    "/v1",
    "/submissions/{submissionId}/_assign",
    Idempotency::None,
    &["body-too-slow", "rate-limited", "unavailable", "timeout", "storage-full"],
)
.can_rehearse();
/// Draft a contract from an approved submission.
pub static CREATE_SUBMISSION_CONTRACT: Operation = Operation::new(
    "create_submission_contract",
    "POST",
    "/v1",
    "/submissions/{submissionId}/_draft",
    Idempotency::Key,
    &["body-too-slow", "idempotency-key-in-flight", "rate-limited", "unavailable", "timeout", "storage-full"],
)
.can_rehearse();
/// Give a submission back to be filled in anew.
pub static REOPEN_SUBMISSION: Operation = Operation::new(
    "reopen_submission",
    "POST",
    "/v1",
    "/submissions/{submissionId}/_reopen",
    Idempotency::None,
    &["body-too-slow", "rate-limited", "unavailable", "timeout", "storage-full"],
)
.can_rehearse();
/// Hand a submission in.
pub static SUBMIT_SUBMISSION: Operation = Operation::new(
    "submit_submission",
    "POST",
    "/v1",
    "/submissions/{submissionId}/_submit",
    Idempotency::Key,
    &["body-too-slow", "idempotency-key-in-flight", "rate-limited", "unavailable", "timeout", "storage-full"],
)
.can_rehearse();
/// Take a submission back.
pub static WITHDRAW_SUBMISSION: Operation = Operation::new(
    "withdraw_submission",
    "POST",
    "/v1",
    "/submissions/{submissionId}/_withdraw",
    Idempotency::None,
    &["body-too-slow", "rate-limited", "unavailable", "timeout", "storage-full"],
)
.can_rehearse();
/// Change answers.
pub static UPDATE_SUBMISSION_ANSWERS: Operation = Operation::new(
    "update_submission_answers",
    "PATCH",
    "/v1",
    "/submissions/{submissionId}/answers",
    Idempotency::None,
    &["body-too-slow", "rate-limited", "unavailable", "timeout", "storage-full"],
)
.can_rehearse();
/// List the decisions about a submission.
pub static LIST_SUBMISSION_ASSESSMENTS: Operation = Operation::new(
    "list_submission_assessments",
    "GET",
    "/v1",
    "/submissions/{submissionId}/assessments",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
);
/// Decide about a submission.
pub static CREATE_SUBMISSION_ASSESSMENT: Operation = Operation::new(
    "create_submission_assessment",
    "POST",
    "/v1",
    "/submissions/{submissionId}/assessments",
    Idempotency::Key,
    &["body-too-slow", "idempotency-key-in-flight", "rate-limited", "unavailable", "timeout", "storage-full"],
)
.can_rehearse();
/// List the files of a submission.
pub static LIST_SUBMISSION_ATTACHMENTS: Operation = Operation::new(
    "list_submission_attachments",
    "GET",
    "/v1",
    "/submissions/{submissionId}/attachments",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
);
/// Add a file to a submission.
pub static CREATE_SUBMISSION_ATTACHMENT: Operation = Operation::new(
    "create_submission_attachment",
    "POST",
    "/v1",
    "/submissions/{submissionId}/attachments",
    Idempotency::Key,
    &["body-too-slow", "idempotency-key-in-flight", "rate-limited", "unavailable", "timeout", "storage-full"],
);
/// Remove a file of a submission.
pub static DELETE_SUBMISSION_ATTACHMENT: Operation = Operation::new(
    "delete_submission_attachment",
    "DELETE",
    "/v1",
    "/submissions/{submissionId}/attachments/{attachmentId}",
    Idempotency::Idempotent,
    &["rate-limited", "unavailable", "timeout", "storage-full"],
)
.accepts(&[])
.can_rehearse();
/// Download a file of a submission.
pub static GET_SUBMISSION_ATTACHMENT: Operation = Operation::new(
    "get_submission_attachment",
    "GET",
    "/v1",
    "/submissions/{submissionId}/attachments/{attachmentId}",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
)
.accepts(&[
    "application/pdf",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "image/jpeg",
    "image/png",
]);
/// Check a submission against the policy.
pub static GET_SUBMISSION_CRITERIA: Operation = Operation::new(
    "get_submission_criteria",
    "GET",
    "/v1",
    "/submissions/{submissionId}/criteria",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
);
/// Read the history of a submission.
pub static LIST_SUBMISSION_HISTORY: Operation = Operation::new(
    "list_submission_history",
    "GET",
    "/v1",
    "/submissions/{submissionId}/history",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
);
/// Get the receipt of a submission.
pub static GET_SUBMISSION_RECEIPT: Operation = Operation::new(
    "get_submission_receipt",
    "GET",
    "/v1",
    "/submissions/{submissionId}/receipt",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
);
/// Calculate inclusion above what was agreed.
pub static EVALUATE_INCLUSION_OVERRUN: Operation = Operation::new(
    "evaluate_inclusion_overrun",
    "POST",
    "/v1",
    "/tariff-calculations/inclusion-overrun",
    Idempotency::None,
    &["body-too-slow", "rate-limited", "unavailable", "timeout"],
);
/// Calculate the tariff of an RO.
pub static EVALUATE_REGIONAL_TARIFF: Operation = Operation::new(
    "evaluate_regional_tariff",
    "POST",
    "/v1",
    "/tariff-calculations/oi-regio",
    Idempotency::None,
    &["body-too-slow", "rate-limited", "unavailable", "timeout"],
);
/// Calculate the tariff of a WSV.
pub static EVALUATE_NEIGHBOURHOOD_TARIFF: Operation = Operation::new(
    "evaluate_neighbourhood_tariff",
    "POST",
    "/v1",
    "/tariff-calculations/oi-wijk",
    Idempotency::None,
    &["body-too-slow", "rate-limited", "unavailable", "timeout"],
);
/// Calculate the result reward.
pub static EVALUATE_RESULT_REWARD: Operation = Operation::new(
    "evaluate_result_reward",
    "POST",
    "/v1",
    "/tariff-calculations/result-reward",
    Idempotency::None,
    &["body-too-slow", "rate-limited", "unavailable", "timeout"],
);
/// List national tariffs.
pub static LIST_TARIFFS: Operation = Operation::new(
    "list_tariffs",
    "GET",
    "/v1",
    "/tariffs",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
);

/// Every operation.
pub static ALL: &[&Operation] = &[
    &GET_KEY_SET,
    &GET_AUTHORIZATION_SERVER,
    &GET_SMART_CONFIGURATION,
    &GET_ADDENDUM,
    &APPROVE_ADDENDUM,
    &END_ADDENDUM,
    &REJECT_ADDENDUM,
    &WITHDRAW_ADDENDUM,
    &GET_ADDENDUM_DOCUMENT,
    &LIST_ADDENDUM_SIGNATURES,
    &CREATE_ADDENDUM_SIGNATURE,
    &LIST_ADDENDUM_STEPS,
    &GET_AMENDMENT,
    &REFUSE_AMENDMENT,
    &WITHDRAW_AMENDMENT,
    &GET_AMENDMENT_DOCUMENT,
    &LIST_AMENDMENT_SIGNATURES,
    &CREATE_AMENDMENT_SIGNATURE,
    &CREATE_ASSESSMENT_RUN,
    &GET_ASSESSMENT_RUN,
    &CANCEL_ASSESSMENT_RUN,
    &LIST_AUDIT_ENTRIES,
    &GET_AUDIT_EXPORT,
    &GET_AUDIT_HEAD,
    &LIST_AUDIT_HEADS,
    &LIST_CERTIFICATES,
    &CREATE_CERTIFICATE,
    &GET_CERTIFICATE,
    &UPDATE_CERTIFICATE,
    &LIST_CLIENTS,
    &CREATE_CLIENT,
    &GET_CLIENT,
    &UPDATE_CLIENT,
    &CREATE_CLIENT_CERTIFICATE,
    &DELETE_CLIENT_CERTIFICATE,
    &CREATE_CLIENT_KEY,
    &DELETE_CLIENT_KEY,
    &LIST_CONCERNS,
    &GET_CONCERN,
    &LIST_CONTRACT_OFFER_RUNS,
    &CREATE_CONTRACT_OFFER_RUN,
    &GET_CONTRACT_OFFER_RUN,
    &CANCEL_CONTRACT_OFFER_RUN,
    &LIST_CONTRACT_OFFER_ROWS,
    &LIST_CONTRACTS,
    &CREATE_CONTRACT,
    &GET_CONTRACT,
    &UPDATE_CONTRACT,
    &CREATE_NEXT_CONTRACT,
    &OFFER_CONTRACT,
    &REFUSE_CONTRACT,
    &CREATE_SUCCESSOR_CONTRACT,
    &TERMINATE_CONTRACT,
    &WITHDRAW_CONTRACT,
    &LIST_ADDENDA,
    &CREATE_ADDENDUM,
    &LIST_AMENDMENTS,
    &CREATE_AMENDMENT,
    &GET_CONTRACT_DOCUMENT,
    &GET_CONTRACT_EVIDENCE,
    &GET_REIMBURSEMENT,
    &REPLACE_REIMBURSEMENT,
    &LIST_CONTRACT_SIGNATURES,
    &CREATE_CONTRACT_SIGNATURE,
    &LIST_CONTRACT_VERSIONS,
    &GET_CONTRACT_VERSION,
    &GET_CONTRACT_VERSION_CHANGES,
    &LIST_COVERAGE_DECLARATIONS,
    &CREATE_COVERAGE_DECLARATION,
    &GET_COVERAGE_DECLARATION,
    &UPDATE_COVERAGE_DECLARATION,
    &LIST_DEADLINES,
    &LIST_DELEGATIONS,
    &CREATE_DELEGATION,
    &GET_DELEGATION,
    &WITHDRAW_DELEGATION,
    &GET_EFFECTIVE_AGREEMENT,
    &SEARCH_EFFECTIVE_AGREEMENTS,
    &GET_EFFECTIVE_TARIFFS,
    &CHECK_ELIGIBILITY,
    &LIST_FOLLOW_DECISIONS,
    &CREATE_FOLLOW_DECISION,
    &GET_FOLLOW_DECISION,
    &UPDATE_FOLLOW_DECISION,
    &LIST_INCLUDED_INSURED,
    &LIST_INSURERS,
    &GET_INSURER,
    &CREATE_LIST_IMPORT,
    &GET_LIST_IMPORT,
    &GET_LIVENESS,
    &LIST_NATIONAL_FACTS,
    &CREATE_TOKEN,
    &LIST_POLICIES,
    &GET_POLICY,
    &LIST_POLICY_ADDENDA,
    &LIST_AGREEMENT_TYPES,
    &GET_POLICY_CHANGES,
    &LIST_PAYMENT_TITLES,
    &LIST_POLICY_RULES,
    &GET_POLICY_RULE,
    &GET_POLICY_COMPARISON,
    &LIST_POLICY_DRAFTS,
    &CREATE_POLICY_DRAFT,
    &DELETE_POLICY_DRAFT,
    &GET_POLICY_DRAFT,
    &REPLACE_POLICY_DRAFT,
    &PUBLISH_POLICY_DRAFT,
    &LIST_PREFERRED_INSURERS,
    &LIST_PRESTATIES,
    &GET_PRESTATIE,
    &LIST_PRICE_LIST_EXPORTS,
    &CREATE_PRICE_LIST_EXPORT,
    &GET_PRICE_LIST_EXPORT,
    &CANCEL_PRICE_LIST_EXPORT,
    &GET_PRICE_LIST_FILE,
    &GET_PRICE_LIST,
    &GET_PROVIDER_PROFILE,
    &REPLACE_PROVIDER_PROFILE,
    &LIST_PUBLISHED_CONTRACTS,
    &LIST_PUBLISHED_CONTRACT_CHANGES,
    &LIST_PURCHASING_PARTIES,
    &LIST_QUESTIONNAIRES,
    &CREATE_QUESTIONNAIRE,
    &GET_QUESTIONNAIRE,
    &LIST_QUESTIONNAIRE_ROUNDS,
    &CREATE_QUESTIONNAIRE_ROUND,
    &GET_QUESTIONNAIRE_ROUND,
    &UPDATE_QUESTIONNAIRE_ROUND,
    &CREATE_QUESTIONNAIRE_VERSION,
    &DELETE_QUESTIONNAIRE_VERSION,
    &GET_QUESTIONNAIRE_VERSION,
    &REPLACE_QUESTIONNAIRE_VERSION,
    &EVALUATE_ANSWERS,
    &PUBLISH_QUESTIONNAIRE_VERSION,
    &RETIRE_QUESTIONNAIRE_VERSION,
    &GET_READINESS,
    &LIST_REGIONS,
    &GET_REGION,
    &LIST_REGISTERED_INSURED,
    &CREATE_REGISTRATION_IMPORT,
    &GET_REGISTRATION_IMPORT,
    &GET_REGISTRATION_IMPORT_RECEIPT,
    &LIST_REGISTRATIONS,
    &GET_REGISTRATION,
    &LIST_REGISTRATION_RELATIONS,
    &LIST_SCENARIOS,
    &SIMULATE_CHANGES,
    &GET_CONTRACTING_STATISTICS,
    &LIST_SUBMISSIONS,
    &CREATE_SUBMISSION,
    &GET_SUBMISSION,
    &ASSIGN_SUBMISSION,
    &CREATE_SUBMISSION_CONTRACT,
    &REOPEN_SUBMISSION,
    &SUBMIT_SUBMISSION,
    &WITHDRAW_SUBMISSION,
    &UPDATE_SUBMISSION_ANSWERS,
    &LIST_SUBMISSION_ASSESSMENTS,
    &CREATE_SUBMISSION_ASSESSMENT,
    &LIST_SUBMISSION_ATTACHMENTS,
    &CREATE_SUBMISSION_ATTACHMENT,
    &DELETE_SUBMISSION_ATTACHMENT,
    &GET_SUBMISSION_ATTACHMENT,
    &GET_SUBMISSION_CRITERIA,
    &LIST_SUBMISSION_HISTORY,
    &GET_SUBMISSION_RECEIPT,
    &EVALUATE_INCLUSION_OVERRUN,
    &EVALUATE_REGIONAL_TARIFF,
    &EVALUATE_NEIGHBOURHOOD_TARIFF,
    &EVALUATE_RESULT_REWARD,
    &LIST_TARIFFS,
];
