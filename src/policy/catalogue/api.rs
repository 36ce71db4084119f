//! What can be had under a policy, over HTTP: agreement types, addenda, payment titles.

use actix_web::{get, web};

use super::view::{self, AddendumTypeView, AgreementTypeView, PaymentTitleView};
use super::{AddendumType, AgreementType, PaymentTitle};
use crate::app::AppState;
use crate::auth::Authenticated;
use crate::codes::PolicyId;
use crate::http::language::Language;
use crate::http::page::{Page, Paging};
use crate::http::problem::ApiError;
use crate::http::query::{ApiPath, ApiQuery};
use crate::policy::api::{PolicyKnownAt, PolicyPath, find};

/// A page of agreement types.
pub type AgreementTypePage = Page<AgreementTypeView>;
/// A page of addenda.
pub type AddendumTypePage = Page<AddendumTypeView>;
/// A page of payment titles.
pub type PaymentTitlePage = Page<PaymentTitleView>;

/// List the agreement types of a policy
///
/// What a provider can ask for, with the rules that decide it. `POST /v1/eligibility-checks` tries them.
#[utoipa::path(
    tag = "policies",
    params(("policyId" = PolicyId, Path, description = "The policy."), PolicyKnownAt),
    security(("oauth2" = ["policies:read"])),
    responses((status = 200, body = AgreementTypePage, description = "Agreement types in the order of their ids."))
)]
#[get("/policies/{policyId}/agreement-types")]
pub(crate) async fn list_agreement_types(
    state: web::Data<AppState>,
    caller: Authenticated,
    language: Language,
    path: ApiPath<PolicyPath>,
    paging: Paging,
    at: ApiQuery<PolicyKnownAt>,
) -> Result<AgreementTypePage, ApiError> {
    let snapshot = state.snapshots.load();
    let pack = find(&snapshot, &path.0.policy_id, at.0.as_of)?;
    let mut types: Vec<&AgreementType> = pack.catalogue.agreements.iter().collect();
    types.sort_by(|a, b| a.id.cmp(&b.id));
    let key = |one: &&AgreementType| one.id.clone();
    paging.page_of(&caller.client, &types, key, |one| view::agreement_type(pack, one, language.0))
}

/// List the addenda of a policy
///
/// Through whom each is concluded, what it needs and excludes, and what to do where there is none any more.
#[utoipa::path(
    tag = "policies",
    params(("policyId" = PolicyId, Path, description = "The policy."), PolicyKnownAt),
    security(("oauth2" = ["policies:read"])),
    responses((status = 200, body = AddendumTypePage, description = "Addenda in the order of their ids."))
)]
#[get("/policies/{policyId}/addenda")]
pub(crate) async fn list_policy_addenda(
    state: web::Data<AppState>,
    caller: Authenticated,
    language: Language,
    path: ApiPath<PolicyPath>,
    paging: Paging,
    at: ApiQuery<PolicyKnownAt>,
) -> Result<AddendumTypePage, ApiError> {
    let snapshot = state.snapshots.load();
    let pack = find(&snapshot, &path.0.policy_id, at.0.as_of)?;
    let mut addenda: Vec<&AddendumType> = pack.catalogue.addenda.iter().collect();
    addenda.sort_by(|a, b| a.id.cmp(&b.id));
    let key = |one: &&AddendumType| one.id.clone();
    paging.page_of(&caller.client, &addenda, key, |one| view::addendum(pack, one, language.0))
}

/// List the payment titles of a policy
///
/// What became of each title of before: one that was split stands once for each of its parts.
#[utoipa::path(
    tag = "policies",
    params(("policyId" = PolicyId, Path, description = "The policy."), PolicyKnownAt),
    security(("oauth2" = ["policies:read"])),
    responses((status = 200, body = PaymentTitlePage, description = "Payment titles in the order of the policy."))
)]
#[get("/policies/{policyId}/payment-titles")]
pub(crate) async fn list_payment_titles(
    state: web::Data<AppState>,
    caller: Authenticated,
    language: Language,
    path: ApiPath<PolicyPath>,
    paging: Paging,
    at: ApiQuery<PolicyKnownAt>,
) -> Result<PaymentTitlePage, ApiError> {
    let snapshot = state.snapshots.load();
    let pack = find(&snapshot, &path.0.policy_id, at.0.as_of)?;
    let titles: Vec<(usize, &PaymentTitle)> = pack.catalogue.payment_titles.iter().enumerate().collect();
    let key = |(place, _): &(usize, &PaymentTitle)| *place;
    paging.page_of(&caller.client, &titles, key, |(_, one)| view::payment_title(pack, one, language.0))
}
