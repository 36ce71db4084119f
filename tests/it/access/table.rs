//! The reviewed table: one row per operation, one column per kind of caller.

use crate::sandbox::Who::{self, *};

/// The columns of [`TABLE`]; before them comes the caller without a token. The practice holds the
/// contract of the leader and asked the follower to follow; the others have no part in it.
pub const CALLERS: [Who; 10] =
    [Practice, Wsv, Stranger, NoCode, Leader, Follower, Outsider, NoConcern, Dashboard, Operator];

/// Operation; then per caller its status, or for a list of owned objects how many it shows (`#1`).
#[rustfmt::skip]
pub const TABLE: &[(&str, &str)] = &[
    //                                 none  own  wsv  stra code lead foll outs conc dash oper
    ("get_liveness",                  "200  200  200  200  200  200  200  200  200  200  200"),
    ("get_readiness",                 "200  200  200  200  200  200  200  200  200  200  200"),
    ("list_scenarios",                "404  404  404  404  404  404  404  404  404  404  404"),
    ("list_concerns",                 "401  200  200  200  200  200  200  200  200  200  200"),
    ("get_concern",                   "401  200  200  200  200  200  200  200  200  200  200"),
    ("list_insurers",                 "401  200  200  200  200  200  200  200  200  200  200"),
    ("get_insurer",                   "401  200  200  200  200  200  200  200  200  200  200"),
    ("list_purchasing_parties",       "401  200  200  200  200  200  200  200  200  200  200"),
    ("list_regions",                  "401  200  200  200  200  200  200  200  200  200  200"),
    ("get_region",                    "401  200  200  200  200  200  200  200  200  200  200"),
    ("list_preferred_insurers",       "401  200  200  200  200  200  200  200  200  200  200"),
    ("list_prestaties",               "401  200  200  200  200  200  200  200  200  200  200"),
    ("get_prestatie",                 "401  200  200  200  200  200  200  200  200  200  200"),
    ("list_national_facts",           "401  200  200  200  200  200  200  200  200  200  200"),
    ("list_tariffs",                  "401  200  200  200  200  200  200  200  200  200  200"),
    ("create_list_import",            "401  403  403  403  403  403  403  403  403  403  202"),
    ("get_list_import",               "401  403  403  403  403  403  403  403  403  403  200"),
    ("get_effective_tariffs",         "401  200  404  404  404  200  404  404  404  403  200"),
    ("get_price_list",                "401  200  404  404  404  200  404  404  404  403  200"),
    ("list_price_list_exports",       "401  #2   #0   #0   #0   #0   #0   #0   #0   403  #2"),
    ("create_price_list_export",      "401  202  400  404  404  202  400  400  404  403  202"),
    ("get_price_list_export",         "401  200  404  404  404  404  404  404  404  403  200"),
    ("cancel_price_list_export",      "401  200  404  404  404  404  404  404  404  403  200"),
    ("get_price_list_file",           "401  200  404  404  404  404  404  404  404  403  200"),
    // Counts of insured with the practice, of the follower and the leader each one; the WSV has no agreement.
    ("list_registered_insured",       "401  #2   #0   #0   #0   #1   #1   #0   #0   403  #2"),
    // Counts of insured whom the WSV includes, of the leader.
    ("list_included_insured",         "401  #0   #1   #0   #0   #1   #0   #0   #0   403  #1"),
    // About the practice, by the rules of the leader; about inclusion by those of VGZ, whom none here is of.
    ("evaluate_regional_tariff",      "401  200  404  404  404  200  404  404  404  403  200"),
    ("evaluate_neighbourhood_tariff", "401  200  404  404  404  200  404  404  404  403  200"),
    ("evaluate_inclusion_overrun",    "401  200  404  404  404  404  404  404  404  403  200"),
    ("evaluate_result_reward",        "401  200  200  200  200  200  200  200  200  403  200"),
    ("list_policies",                 "401  200  200  200  200  200  200  200  200  200  200"),
    ("get_policy",                    "401  200  200  200  200  200  200  200  200  200  200"),
    ("list_agreement_types",         "401  200  200  200  200  200  200  200  200  200  200"),
    ("list_policy_addenda",          "401  200  200  200  200  200  200  200  200  200  200"),
    ("list_payment_titles",          "401  200  200  200  200  200  200  200  200  200  200"),
    ("list_policy_rules",             "401  200  200  200  200  200  200  200  200  200  200"),
    ("get_policy_rule",               "401  200  200  200  200  200  200  200  200  200  200"),
    ("get_policy_changes",            "401  200  200  200  200  200  200  200  200  200  200"),
    ("get_policy_comparison",         "401  200  200  200  200  200  200  200  200  200  200"),
    ("list_deadlines",                "401  200  200  200  200  200  200  200  200  200  200"),
    // Drafts are of the follower; another person there wrote the one that is here.
    ("list_policy_drafts",            "401  403  403  403  403  #0   #1   #0   #0   403  403"),
    ("get_policy_draft",              "401  403  403  403  403  404  200  404  404  403  403"),
    ("create_policy_draft",           "401  403  403  403  403  422  201  422  404  403  403"),
    ("replace_policy_draft",          "401  403  403  403  403  404  200  404  404  403  403"),
    ("delete_policy_draft",           "401  403  403  403  403  404  204  404  404  403  403"),
    ("publish_policy_draft",          "401  403  403  403  403  404  201  404  404  403  403"),
    // Published questionnaires are read by everyone. Three are here; one has a draft besides.
    ("list_questionnaires",           "401  #3   #3   #3   #3   #3   #3   #3   #3   #3   #3"),
    ("get_questionnaire",             "401  200  200  200  200  200  200  200  200  200  200"),
    ("create_questionnaire",          "401  403  403  403  403  404  201  404  404  403  201"),
    ("create_questionnaire_version",  "401  403  403  403  403  404  201  404  404  403  201"),
    ("get_questionnaire_version",     "401  404  404  404  404  404  200  404  404  404  200"),
    ("replace_questionnaire_version", "401  403  403  403  403  404  200  404  404  403  200"),
    ("delete_questionnaire_version",  "401  403  403  403  403  404  204  404  404  403  204"),
    ("publish_questionnaire_version", "401  403  403  403  403  404  200  404  404  403  200"),
    ("retire_questionnaire_version",  "401  403  403  403  403  404  200  404  404  403  200"),
    ("evaluate_answers",              "401  404  404  404  404  404  200  404  404  404  200"),
    ("list_questionnaire_rounds",     "401  #1   #1   #1   #1   #1   #1   #1   #1   #1   #1"),
    ("get_questionnaire_round",       "401  200  200  200  200  200  200  200  200  200  200"),
    ("create_questionnaire_round",    "401  403  403  403  403  404  201  404  404  403  201"),
    ("update_questionnaire_round",    "401  403  403  403  403  404  200  404  404  403  200"),
    // Of the practice: a draft, and one that was handed in to the leader. Filling in is about the draft.
    ("list_submissions",              "401  #2   #0   #0   #0   #1   #0   #0   #0   403  #2"),
    ("create_submission",             "401  201  404  404  404  403  403  403  403  403  403"),
    ("get_submission",                "401  200  404  404  404  200  404  404  404  403  200"),
    ("update_submission_answers",     "401  200  404  404  404  403  403  403  403  403  403"),
    ("list_submission_history",       "401  #4   404  404  404  #1   404  404  404  403  #4"),
    ("list_submission_attachments",   "401  #1   404  404  404  #1   404  404  404  403  #1"),
    ("create_submission_attachment",  "401  201  404  404  404  403  403  403  403  403  403"),
    ("get_submission_attachment",     "401  200  404  404  404  200  404  404  404  403  200"),
    ("delete_submission_attachment",  "401  204  404  404  404  403  403  403  403  403  403"),
    ("submit_submission",             "401  200  404  404  404  403  403  403  403  403  403"),
    ("withdraw_submission",           "401  200  404  404  404  403  403  403  403  403  403"),
    ("reopen_submission",             "401  403  403  403  403  200  404  404  404  403  403"),
    ("get_submission_criteria",       "401  200  404  404  404  200  404  404  404  403  200"),
    ("list_submission_assessments",   "401  #0   404  404  404  #0   404  404  404  403  #0"),
    ("create_submission_assessment",  "401  403  403  403  403  201  404  404  404  403  403"),
    ("assign_submission",             "401  403  403  403  403  200  404  404  404  403  403"),
    // A run of decisions of the leader that has not begun; what it is about others only find out row by row.
    ("create_assessment_run",         "401  403  403  403  403  202  202  202  404  403  403"),
    ("get_assessment_run",            "401  403  403  403  403  200  404  404  404  403  403"),
    ("cancel_assessment_run",         "401  403  403  403  403  200  404  404  404  403  403"),
    ("get_submission_receipt",        "401  200  404  404  404  200  404  404  404  403  200"),
    // The same in FHIR; its own document.
    ("get_fhir_capabilities",         "200  200  200  200  200  200  200  200  200  200  200"),
    ("search_fhir_questionnaires",    "401  #3   #3   #3   #3   #3   #3   #3   #3   #3   #3"),
    ("get_fhir_questionnaire",        "401  200  200  200  200  200  200  200  200  200  200"),
    ("get_fhir_questionnaire_version","401  404  404  404  404  404  200  404  404  404  200"),
    ("create_fhir_questionnaire",     "401  403  403  403  403  404  201  404  404  403  201"),
    ("replace_fhir_questionnaire",    "401  403  403  403  403  404  200  404  404  403  200"),
    ("populate_fhir_questionnaire",   "401  200  404  404  404  403  403  403  403  403  403"),
    ("populate_one_fhir_questionnaire","401 200  404  404  404  403  403  403  403  403  403"),
    ("search_fhir_responses",         "401  #2   #0   #0   #0   #1   #0   #0   #0   403  #2"),
    ("get_fhir_response",             "401  200  404  404  404  200  404  404  404  403  200"),
    ("create_fhir_response",          "401  201  404  404  404  403  403  403  403  403  403"),
    ("replace_fhir_response",         "401  200  404  404  404  403  403  403  403  403  403"),
    ("list_registrations",            "401  200  200  200  200  200  200  200  200  200  200"),
    ("get_registration",              "401  200  200  200  200  200  200  200  200  200  200"),
    ("list_registration_relations",   "401  200  200  200  200  200  200  200  200  200  200"),
    ("create_registration_import",    "401  403  403  403  403  403  403  403  403  403  202"),
    ("get_registration_import",       "401  403  403  403  403  403  403  403  403  403  200"),
    ("get_registration_import_receipt", "401  403  403  403  403  403  403  403  403  403  200"),
    ("get_effective_agreement",       "401  200  404  404  404  200  404  404  404  403  200"),
    ("search_effective_agreements",   "401  #1   #0   #0   #0   #1   #0   #0   #0   403  #1"),
    ("check_eligibility",             "401  200  404  404  404  200  404  404  404  403  200"),
    // How many cells of provider, insurer and kind of care it asks about.
    ("simulate_changes",              "401  #310 #310 #0   #0   #10  #30  #20  #0   403  #310"),
    // Two recorded contracts of the leader with the practice, a draft and an offer.
    ("list_contracts",                "401  #4   #0   #0   #0   #5   #1   #0   #0   403  #5"),
    ("get_contract",                  "401  200  404  404  404  200  200  404  404  403  200"),
    ("list_contract_versions",        "401  #1   404  404  404  #1   #1   404  404  403  #1"),
    ("get_contract_version",          "401  200  404  404  404  200  200  404  404  403  200"),
    // The draft before the offer is the leader's own affair.
    ("get_contract_version_changes",  "401  400  404  404  404  200  404  404  404  403  200"),
    // Of an offer that nobody has signed yet.
    ("get_contract_evidence",         "401  200  404  404  404  200  404  404  404  403  403"),
    ("update_contract",               "401  403  403  403  403  200  404  404  404  403  403"),
    ("offer_contract",                "401  403  403  403  403  200  404  404  404  403  403"),
    ("refuse_contract",               "401  200  404  404  404  403  403  403  403  403  403"),
    ("withdraw_contract",             "401  403  403  403  403  200  404  404  404  403  403"),
    ("terminate_contract",            "401  200  404  404  404  200  404  404  404  403  403"),
    ("get_contract_document",         "401  200  404  404  404  200  404  404  404  403  200"),
    // Nobody signed the offer. The signature that is sent is no good, and the leader is not due yet.
    ("list_contract_signatures",      "401  #0   404  404  404  #0   404  404  404  403  #0"),
    ("create_contract_signature",     "401  422  404  404  404  409  404  404  404  403  403"),
    // The contract of the practice was agreed elsewhere; another one has an amendment that waits for signatures.
    ("create_amendment",              "401  403  403  403  403  409  404  404  404  403  403"),
    ("list_amendments",               "401  #0   404  404  404  #0   404  404  404  403  #0"),
    ("get_amendment",                 "401  200  404  404  404  200  404  404  404  403  200"),
    ("refuse_amendment",              "401  200  404  404  404  403  403  403  403  403  403"),
    ("withdraw_amendment",            "401  403  403  403  403  200  404  404  404  403  403"),
    ("get_amendment_document",        "401  200  404  404  404  200  404  404  404  403  200"),
    ("list_amendment_signatures",     "401  #0   404  404  404  #0   404  404  404  403  #0"),
    ("create_amendment_signature",    "401  422  404  404  404  422  404  404  404  403  403"),
    ("create_next_contract",          "401  403  403  403  403  201  404  404  404  403  403"),
    // A run of offers of the leader that has not begun; whom it is about others do not find out.
    ("list_contract_offer_runs",      "401  403  403  403  403  #1   #0   #0   #0   403  403"),
    ("create_contract_offer_run",     "401  403  403  403  403  202  404  404  404  403  403"),
    ("get_contract_offer_run",        "401  403  403  403  403  200  404  404  404  403  403"),
    ("list_contract_offer_rows",      "401  403  403  403  403  #1   404  404  404  403  403"),
    ("cancel_contract_offer_run",     "401  403  403  403  403  200  404  404  404  403  403"),
    ("create_successor_contract",     "401  403  403  403  403  201  404  404  404  403  403"),
    // What was handed in is not approved yet.
    ("create_submission_contract",    "401  403  403  403  403  409  404  404  404  403  403"),
    ("create_contract",               "401  403  403  403  403  201  404  404  404  403  201"),
    ("list_addenda",                  "401  #1   404  404  404  #1   #1   404  404  403  #1"),
    ("get_addendum",                  "401  200  404  404  404  200  200  404  404  403  200"),
    ("create_addendum",               "401  201  404  404  404  201  404  404  404  403  201"),
    // The one that is here is concluded: neither to be approved nor taken back.
    ("approve_addendum",              "401  403  403  403  403  409  404  404  404  403  403"),
    ("reject_addendum",               "401  403  403  403  403  409  404  404  404  403  403"),
    ("withdraw_addendum",             "401  409  404  404  404  409  404  404  404  403  403"),
    ("end_addendum",                  "401  200  404  404  404  200  404  404  404  403  403"),
    // One that the leader offers, which the practice signs first.
    ("get_addendum_document",         "401  200  404  404  404  200  404  404  404  403  200"),
    ("list_addendum_signatures",      "401  #0   404  404  404  #0   404  404  404  403  #0"),
    ("create_addendum_signature",     "401  422  404  404  404  409  404  404  404  403  403"),
    ("list_addendum_steps",           "401  #0   404  404  404  #0   404  404  404  403  #0"),
    // Open data: the contract of the practice, for everybody.
    ("list_published_contracts",      "#1   #1   #1   #1   #1   #1   #1   #1   #1   #1   #1"),
    ("list_published_contract_changes", "#1   #1   #1   #1   #1   #1   #1   #1   #1   #1   #1"),
    ("get_provider_profile",          "200  200  200  200  200  200  200  200  200  200  200"),
    ("replace_provider_profile",      "401  200  404  404  404  403  403  403  403  403  403"),
    ("get_reimbursement",             "401  200  404  404  404  200  200  404  404  403  200"),
    ("replace_reimbursement",         "401  403  403  403  403  200  404  404  404  403  200"),
    // The total and the one region of the contract that began in 2024.
    ("get_contracting_statistics",    "401  403  403  403  403  #2   #0   #0   #0   #2   #2"),
    ("list_follow_decisions",         "401  #1   #0   #0   #0   #0   #1   #0   #0   403  #1"),
    ("get_follow_decision",           "401  200  404  404  404  404  200  404  404  403  200"),
    // An organisation asks for itself or its members, a follower decides: here VGZ, nobody's own.
    ("create_follow_decision",        "401  201  201  404  404  404  404  404  404  403  201"),
    ("update_follow_decision",        "401  403  403  403  403  404  200  404  404  403  200"),
    // The trail of the practice; whose own it is not, finds nothing in it.
    ("list_audit_entries",            "401  #2   #0   #0   #0   #0   #0   #0   #0   403  #2"),
    ("get_audit_head",                "401  200  404  404  404  404  404  404  404  403  200"),
    ("list_audit_heads",              "401  #0   404  404  404  404  404  404  404  403  #0"),
    ("get_audit_export",              "401  200  404  404  404  404  404  404  404  403  200"),
    // Where contracts are complete is read by everyone who may ask which agreement applies.
    ("list_coverage_declarations",    "401  #1   #1   #1   #1   #1   #1   #1   #1   403  #1"),
    ("get_coverage_declaration",      "401  200  200  200  200  200  200  200  200  403  200"),
    ("create_coverage_declaration",   "401  403  403  403  403  201  404  404  404  403  201"),
    ("update_coverage_declaration",   "401  403  403  403  403  200  404  404  404  403  200"),
    // How a token is had is asked by nobody in particular: 401 is about the client, not the caller.
    ("create_token",                  "401  401  401  401  401  401  401  401  401  401  401"),
    ("get_authorization_server",      "200  200  200  200  200  200  200  200  200  200  200"),
    ("get_smart_configuration",       "200  200  200  200  200  200  200  200  200  200  200"),
    ("get_key_set",                   "200  200  200  200  200  200  200  200  200  200  200"),
    // Clients, delegations and signatories of the practice: managed by itself and the operator only.
    ("list_clients",                  "401  #1   #0   #0   #0   #0   #0   #0   #0   #0   #2"),
    ("create_client",                 "401  201  404  404  404  404  404  404  404  404  201"),
    ("get_client",                    "401  200  404  404  404  404  404  404  404  404  200"),
    ("update_client",                 "401  200  404  404  404  404  404  404  404  404  200"),
    ("create_client_key",             "401  201  404  404  404  404  404  404  404  404  201"),
    ("delete_client_key",             "401  200  404  404  404  404  404  404  404  404  200"),
    ("create_client_certificate",     "401  201  404  404  404  404  404  404  404  404  201"),
    ("delete_client_certificate",     "401  200  404  404  404  404  404  404  404  404  200"),
    // The delegate, here the WSV, sees what it was given and cannot take it back.
    ("list_delegations",              "401  #1   #1   #0   #0   403  403  403  403  403  #1"),
    ("create_delegation",             "401  201  404  404  404  403  403  403  403  403  201"),
    ("get_delegation",                "401  200  200  404  404  403  403  403  403  403  200"),
    ("withdraw_delegation",           "401  200  404  404  404  403  403  403  403  403  200"),
    ("list_certificates",             "401  #1   #0   #0   #0   #0   #0   #0   #0   403  #1"),
    ("create_certificate",            "401  201  404  404  404  404  404  404  404  403  201"),
    ("get_certificate",               "401  200  404  404  404  404  404  404  404  403  200"),
    ("update_certificate",            "401  200  404  404  404  404  404  404  404  403  200"),
];

/// The verdicts of an operation: first without a token, then in the order of [`CALLERS`].
pub fn row(operation: &str) -> Option<Vec<&'static str>> {
    let (_, row) = TABLE.iter().find(|(name, _)| *name == operation)?;
    let row: Vec<&str> = row.split_whitespace().collect();
    assert_eq!(row.len(), CALLERS.len() + 1, "{operation}");
    Some(row)
}

/// The verdict of an operation for one kind of caller.
pub fn wanted(operation: &str, who: Who) -> &'static str {
    let at = CALLERS.iter().position(|caller| *caller == who).expect("a column");
    row(operation).expect("a row")[at + 1]
}
