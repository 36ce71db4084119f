//! The application: its shared state and its table of contents.
//!
//! `main` and the tests build the same application here; tests may bring routes of their own.

use std::collections::BTreeMap;
use std::sync::Arc;

use actix_web::body::BoxBody;
use actix_web::dev::{ServiceFactory, ServiceRequest, ServiceResponse};
use actix_web::middleware::from_fn;
use actix_web::{App, Error, web};
use utoipa::OpenApi as _;
use utoipa_actix_web::AppExt as _;
use utoipa_actix_web::scope;
use utoipa_actix_web::service_config::ServiceConfig;

use crate::agreements::api as agreements;
use crate::agreements::coverage::api as coverage;
use crate::agreements::eligibility::api as eligibility;
use crate::agreements::explain::page::get_decision_rules;
use crate::agreements::follow::api as follow;
use crate::agreements::simulate::{Simulations, api as simulations};
use crate::audit::api as audit;
use crate::audit::denied::Denials;
use crate::audit::reads::ReadCounts;
use crate::audit::receipt::ReceiptKeys;
use crate::auth::clients::api as clients;
use crate::auth::delegations::api as delegations;
use crate::auth::delegations::uses::DelegationUses;
use crate::auth::issue::api as tokens;
use crate::auth::issue::discovery;
use crate::auth::signatories::api as signatories;
use crate::auth::tokens::Verifier;
use crate::clock::Clocks;
use crate::contracts::addenda::api as addenda;
use crate::contracts::addenda::signing::api as addendum_signing;
use crate::contracts::amendments::api as amendments;
use crate::contracts::api as contracts;
use crate::contracts::offers::runs::{
    api as offer_runs, file as offer_rows, model as offer_run, work as offering,
};
use crate::contracts::offers::{api as offers, draft as contract_drafts, from_submission};
use crate::contracts::signing::api as signing;
use crate::contracts::signing::evidence::api as evidence;
use crate::contracts::versions::api as contract_versions;
use crate::db::Db;
use crate::demo::api as sandbox;
use crate::fhir::questionnaire::api as fhir_questionnaires;
use crate::fhir::response::api as fhir_responses;
use crate::fhir::{capability, outcome, populate};
use crate::http::problem::ApiError;
use crate::http::transport::material::Material;
use crate::http::{HttpBase, docs, health, middleware};
use crate::imports::{api as list_imports, job as list_import};
use crate::jobs::Work;
use crate::openapi::{BASE_PATH, Document, Parts};
use crate::policy::api as policies;
use crate::policy::catalogue::api as catalogue;
use crate::policy::changes::api as changes;
use crate::policy::changes::page::get_changes_page;
use crate::policy::compare::api as comparisons;
use crate::policy::compare::page::get_comparison_page;
use crate::policy::deadlines::api as deadlines;
use crate::policy::drafts::api as drafts;
use crate::publication::api as publication;
use crate::publication::supplied::api as supplied;
use crate::questionnaires::api as questionnaires;
use crate::questionnaires::rounds::api as rounds;
use crate::questionnaires::versions::api as versions;
use crate::reference::api as reference;
use crate::registrations::api as registrations;
use crate::registrations::import::api as registration_imports;
use crate::registrations::import::job as registration_import;
use crate::snapshot::Snapshots;
use crate::statistics::api as statistics;
use crate::submissions::api as submissions;
use crate::submissions::assessment::api as assessment;
use crate::submissions::attachments::api as attachments;
use crate::submissions::filing::api as filing;
use crate::submissions::runs::api as assessment_runs;
use crate::submissions::runs::{model as assessment_run, work as assessing};
use crate::submissions::worklist::api as worklist;
use crate::tariffs::answers::api as answers;
use crate::tariffs::answers::shelf::Shelf;
use crate::tariffs::calculators::api as calculators;
use crate::tariffs::exports::{
    api as price_list_exports, download as price_list_files, model as price_list_export, work as exporting,
};
use crate::tariffs::inputs::{api as inputs, included};
use crate::tariffs::national::api as national_tariffs;

/// What every handler can reach; cloning shares it. Never global.
#[derive(Clone, Debug)]
pub struct AppState {
    /// The two clocks.
    pub clocks: Clocks,
    /// What the HTTP base needs.
    pub http: HttpBase,
    /// The database.
    pub db: Db,
    /// What the decision and all look-ups read.
    pub snapshots: Snapshots,
    /// Verifies access tokens.
    pub verifier: Arc<Verifier>,
    /// Counts look-ups and decisions.
    pub reads: ReadCounts,
    /// Counts refused calls.
    pub denials: Denials,
    /// Signs what the service states about its audit trail.
    pub receipts: ReceiptKeys,
    /// Judges the certificates of signatories.
    pub signatories: Arc<Material>,
    /// How large simulations may be.
    pub simulations: Simulations,
    /// Price lists that were written before.
    pub price_lists: Shelf,
    /// Tells which delegations reads rest on.
    pub uses: DelegationUses,
}

/// A table of contents.
pub type Routes = fn(&mut ServiceConfig<'_>);

/// The table of contents of the product.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config
        .configure(health::routes)
        .configure(sandbox::routes)
        .service(tokens::create_token)
        .service(discovery::get_authorization_server)
        .service(discovery::get_smart_configuration)
        .service(discovery::get_key_set)
        .service(scope::scope(BASE_PATH).configure(v1))
        .service(scope::scope(outcome::BASE).configure(fhir_r4));
}

/// Everything below `/v1`.
fn v1(config: &mut ServiceConfig<'_>) {
    config
        .service(agreements::get_effective_agreement)
        .service(agreements::search_effective_agreements)
        .service(eligibility::check_eligibility)
        .service(simulations::simulate_changes)
        .service(policies::list_policies)
        .service(policies::get_policy)
        .service(policies::list_policy_rules)
        .service(catalogue::list_agreement_types)
        .service(catalogue::list_policy_addenda)
        .service(catalogue::list_payment_titles)
        .service(policies::get_policy_rule)
        .service(changes::get_policy_changes)
        .service(comparisons::get_policy_comparison)
        .service(deadlines::list_deadlines)
        .service(drafts::list_policy_drafts)
        .service(drafts::create_policy_draft)
        .service(drafts::get_policy_draft)
        .service(drafts::replace_policy_draft)
        .service(drafts::delete_policy_draft)
        .service(drafts::publish_policy_draft)
        .service(questionnaires::list_questionnaires)
        .service(questionnaires::create_questionnaire)
        .service(questionnaires::get_questionnaire)
        .service(versions::create_questionnaire_version)
        .service(versions::get_questionnaire_version)
        .service(versions::replace_questionnaire_version)
        .service(versions::delete_questionnaire_version)
        .service(versions::publish_questionnaire_version)
        .service(versions::retire_questionnaire_version)
        .service(versions::evaluate_answers)
        .service(rounds::list_questionnaire_rounds)
        .service(rounds::create_questionnaire_round)
        .service(rounds::get_questionnaire_round)
        .service(rounds::update_questionnaire_round)
        .service(contracts::list_contracts)
        .service(contracts::create_contract)
        .service(contracts::get_contract)
        .service(contract_drafts::update_contract)
        .service(contract_drafts::create_next_contract)
        .service(offer_runs::list_contract_offer_runs)
        .service(offer_runs::create_contract_offer_run)
        .service(offer_runs::get_contract_offer_run)
        .service(offer_runs::cancel_contract_offer_run)
        .service(offer_rows::list_contract_offer_rows)
        .service(contract_drafts::create_successor_contract)
        .service(offers::offer_contract)
        .service(offers::refuse_contract)
        .service(offers::withdraw_contract)
        .service(offers::terminate_contract)
        .service(from_submission::create_submission_contract)
        .service(contracts::list_contract_versions)
        .service(signing::get_contract_document)
        .service(signing::list_contract_signatures)
        .service(signing::create_contract_signature)
        .service(contract_versions::get_contract_version)
        .service(contract_versions::get_contract_version_changes)
        .service(evidence::get_contract_evidence)
        .service(amendments::create_amendment)
        .service(amendments::list_amendments)
        .service(amendments::get_amendment)
        .service(amendments::refuse_amendment)
        .service(amendments::withdraw_amendment)
        .service(amendments::get_amendment_document)
        .service(amendments::list_amendment_signatures)
        .service(amendments::create_amendment_signature)
        .service(addenda::list_addenda)
        .service(addenda::create_addendum)
        .service(addenda::get_addendum)
        .service(addenda::approve_addendum)
        .service(addenda::reject_addendum)
        .service(addenda::withdraw_addendum)
        .service(addenda::end_addendum)
        .service(addenda::list_addendum_steps)
        .service(addendum_signing::get_addendum_document)
        .service(addendum_signing::list_addendum_signatures)
        .service(addendum_signing::create_addendum_signature)
        .service(publication::list_published_contracts)
        .service(publication::list_published_contract_changes)
        .service(supplied::get_provider_profile)
        .service(supplied::replace_provider_profile)
        .service(supplied::get_reimbursement)
        .service(supplied::replace_reimbursement)
        .service(statistics::get_contracting_statistics)
        .service(follow::list_follow_decisions)
        .service(follow::create_follow_decision)
        .service(follow::get_follow_decision)
        .service(follow::update_follow_decision)
        .service(coverage::list_coverage_declarations)
        .service(coverage::create_coverage_declaration)
        .service(coverage::get_coverage_declaration)
        .service(coverage::update_coverage_declaration)
        .service(worklist::list_submissions)
        .service(submissions::create_submission)
        .service(submissions::get_submission)
        .service(submissions::update_submission_answers)
        .service(submissions::list_submission_history)
        .service(attachments::list_submission_attachments)
        .service(attachments::create_submission_attachment)
        .service(attachments::get_submission_attachment)
        .service(attachments::delete_submission_attachment)
        .service(filing::submit_submission)
        .service(filing::withdraw_submission)
        .service(filing::reopen_submission)
        .service(filing::get_submission_receipt)
        .service(assessment::get_submission_criteria)
        .service(assessment::list_submission_assessments)
        .service(assessment::create_submission_assessment)
        .service(assessment::assign_submission)
        .service(assessment_runs::create_assessment_run)
        .service(assessment_runs::get_assessment_run)
        .service(assessment_runs::cancel_assessment_run)
        .service(reference::list_concerns)
        .service(reference::get_concern)
        .service(reference::list_insurers)
        .service(reference::get_insurer)
        .service(reference::list_purchasing_parties)
        .service(reference::list_regions)
        .service(reference::get_region)
        .service(reference::list_preferred_insurers)
        .service(reference::list_prestaties)
        .service(reference::get_prestatie)
        .service(reference::list_national_facts)
        .service(list_imports::create_list_import)
        .service(list_imports::get_list_import)
        .service(national_tariffs::list_tariffs)
        .service(answers::get_effective_tariffs)
        .service(answers::get_price_list)
        .service(price_list_exports::list_price_list_exports)
        .service(price_list_exports::create_price_list_export)
        .service(price_list_exports::get_price_list_export)
        .service(price_list_exports::cancel_price_list_export)
        .service(price_list_files::get_price_list_file)
        .service(inputs::list_registered_insured)
        .service(included::list_included_insured)
        .service(calculators::evaluate_regional_tariff)
        .service(calculators::evaluate_neighbourhood_tariff)
        .service(calculators::evaluate_result_reward)
        .service(calculators::evaluate_inclusion_overrun)
        .service(registrations::list_registrations)
        .service(registrations::get_registration)
        .service(registrations::list_registration_relations)
        .service(registration_imports::create_registration_import)
        .service(registration_imports::get_registration_import)
        .service(registration_imports::get_registration_import_receipt)
        .service(audit::list_audit_entries)
        .service(audit::get_audit_head)
        .service(audit::list_audit_heads)
        .service(audit::get_audit_export)
        .service(clients::list_clients)
        .service(clients::create_client)
        .service(clients::get_client)
        .service(clients::update_client)
        .service(clients::create_client_key)
        .service(clients::delete_client_key)
        .service(clients::create_client_certificate)
        .service(clients::delete_client_certificate)
        .service(delegations::list_delegations)
        .service(delegations::create_delegation)
        .service(delegations::get_delegation)
        .service(delegations::withdraw_delegation)
        .service(signatories::list_certificates)
        .service(signatories::create_certificate)
        .service(signatories::get_certificate)
        .service(signatories::update_certificate);
}

/// Everything below `/fhir/r4`.
fn fhir_r4(config: &mut ServiceConfig<'_>) {
    config
        .service(capability::get_fhir_capabilities)
        .service(populate::populate_fhir_questionnaire)
        .service(populate::populate_one_fhir_questionnaire)
        .service(fhir_questionnaires::search_fhir_questionnaires)
        .service(fhir_questionnaires::create_fhir_questionnaire)
        .service(fhir_questionnaires::get_fhir_questionnaire)
        .service(fhir_questionnaires::replace_fhir_questionnaire)
        .service(fhir_questionnaires::get_fhir_questionnaire_version)
        .service(fhir_responses::search_fhir_responses)
        .service(fhir_responses::create_fhir_response)
        .service(fhir_responses::get_fhir_response)
        .service(fhir_responses::replace_fhir_response);
}

/// The kinds of long work that this service does.
pub fn work(state: &AppState) -> BTreeMap<&'static str, Work> {
    BTreeMap::from([
        (registration_import::KIND, registration_import::work()),
        (list_import::KIND, list_import::work()),
        (assessment_run::KIND, assessing::work(state)),
        (offer_run::KIND, offering::work(state)),
        (price_list_export::KIND, exporting::work(state)),
    ])
}

/// The OpenAPI document of a table of contents.
///
/// # Errors
/// A handler describes itself in a way that cannot be completed.
pub fn document(routes: Routes) -> Result<Document, String> {
    let (_, described) =
        App::new().into_utoipa_app().openapi(Parts::openapi()).configure(routes).split_for_parts();
    Document::new(&described)
}

/// One instance of the application, as every worker has it.
pub fn build(
    state: &AppState,
    routes: Routes,
) -> App<
    impl ServiceFactory<
        ServiceRequest,
        Config = (),
        Response = ServiceResponse<BoxBody>,
        Error = Error,
        InitError = (),
    > + use<>,
> {
    App::new()
        .app_data(web::Data::new(state.http.clone()))
        .app_data(web::Data::new(state.clone()))
        .configure(docs::pages)
        .service(get_comparison_page)
        .service(get_changes_page)
        .service(deadlines::get_deadline_calendar)
        .service(get_decision_rules) // before the scope `/v1`, which keeps what it does not know
        .into_utoipa_app()
        .configure(routes)
        .into_app()
        .default_service(web::to(no_route))
        .wrap(from_fn(middleware::border))
}

/// An address that nothing has; a method that a known one does not have is refused before routing.
async fn no_route() -> Result<web::Json<()>, ApiError> {
    Err(ApiError::not_found())
}
