//! Profiles and reimbursements over HTTP.

use actix_web::{HttpRequest, HttpResponse, get, put, web};
use serde::Deserialize;
use utoipa::IntoParams;

use super::model::{ContractReimbursement, History, ProviderProfile, Supplied};
use super::service;
use super::view::{ProviderProfileView, ReimbursementView};
use crate::app::AppState;
use crate::auth::{Authenticated, Role};
use crate::clock::Moment;
use crate::codes::{AgbCode, ContractId, PurchasingPartyId};
use crate::contracts::sight::{Seen, View};
use crate::db::Tx;
use crate::http::etag::{IfMatch, Versioned};
use crate::http::idempotency::Reply;
use crate::http::json::ApiJson;
use crate::http::open::Open;
use crate::http::prefer::DryRun;
use crate::http::problem::ApiError;
use crate::http::query::{ApiPath, ApiQuery};
use crate::http::rehearse;
use crate::registrations::facts::PartyKind;
use crate::snapshot::{Party, Snapshot};

/// The moment that something is read for.
#[derive(Debug, Clone, Copy, Deserialize, IntoParams)]
#[serde(rename_all = "camelCase")]
#[into_params(parameter_in = Query)]
pub struct SuppliedAt {
    /// As known at this instant.
    pub as_of: Option<Moment>,
}

/// A contract and the purchasing party that speaks about it.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ReimbursementPath {
    contract_id: ContractId,
    purchasing_party_id: PurchasingPartyId,
}

fn organisation(snapshot: &Snapshot, code: AgbCode) -> Result<&Party, ApiError> {
    let found = snapshot.party_by_agb(code).filter(|p| p.register.kind == PartyKind::Organisation);
    found.ok_or_else(ApiError::not_found)
}

fn profile(party: &Party) -> Option<&History<ProviderProfile>> {
    party.supplied.as_deref().map(|supplied| &supplied.profile)
}

/// Read the profile of an organisation
///
/// What it writes about itself for whoever looks for care. Every organisation of the register has one;
/// while it supplied nothing, it is empty and at version 0. Open data.
#[utoipa::path(tag = "publication", security(()),
    params(("agbCode" = AgbCode, Path, description = "AGB code of the organisation."), SuppliedAt),
    extensions(("x-etag" = json!("returned"))),
    responses((status = 200, description = "The profile.", body = ProviderProfileView)))]
#[get("/provider-profiles/{agbCode}")]
pub(crate) async fn get_provider_profile(
    state: web::Data<AppState>,
    code: ApiPath<AgbCode>,
    at: ApiQuery<SuppliedAt>,
) -> Result<Open<Versioned<ProviderProfileView>>, ApiError> {
    let snapshot = state.snapshots.load();
    let party = organisation(&snapshot, code.0)?;
    let body = ProviderProfileView::of(code.0, profile(party), at.0.as_of);
    Ok(Open(Versioned { version: body.version.into(), body }))
}

/// Replace the profile of an organisation
///
/// By the organisation itself or who acts for it; as a whole, so an empty body takes everything back. The
/// earlier versions stay, readable with `asOf`. The first to write names version 0 in `If-Match`.
#[utoipa::path(tag = "publication", security(("oauth2" = ["profiles:write"])),
    params(("agbCode" = AgbCode, Path, description = "AGB code of the organisation.")),
    request_body = ProviderProfile, extensions(("x-etag" = json!("ifMatch")), ("x-dry-run" = json!(true))),
    responses((status = 200, description = "The profile in its new version.", body = ProviderProfileView)))]
#[put("/provider-profiles/{agbCode}")]
pub(crate) async fn replace_provider_profile(
    state: web::Data<AppState>,
    caller: Authenticated,
    req: HttpRequest,
    code: ApiPath<AgbCode>,
    seen: IfMatch,
    rehearsal: DryRun,
    new: ApiJson<ProviderProfile>,
) -> Result<HttpResponse, ApiError> {
    let (snapshot, code) = (state.snapshots.load(), code.0);
    let party = organisation(&snapshot, code)?;
    let id = party.register.id;
    if !caller.owns_party(&snapshot, id) {
        return Err(ApiError::not_found());
    }
    let version = profile(party).map_or(0, History::version);
    seen.check(version.into())?;
    let work = move |tx: &mut Tx<'_>| {
        let version = service::replace_profile(tx, (id, code), &new.0, version)?;
        let recorded_at = Some(tx.stamp()?.recorded_at);
        let made = ProviderProfileView { agb_code: code, version, profile: new.0.clone(), recorded_at };
        Reply::ok(version.into(), &made)
    };
    rehearse::write(&state, &caller, &req, rehearsal, work).await
}

/// What a purchasing party said about a contract of this organisation.
fn said<'p>(party: &'p Party, at: &ReimbursementPath) -> Option<&'p History<ContractReimbursement>> {
    let supplied: Option<&Supplied> = party.supplied.as_deref();
    supplied?.reimbursement(at.contract_id, &at.purchasing_party_id)
}

/// The contract, in the sight of a caller that may read what the purchasing party says about it.
fn contract<'s>(view: View<'s>, at: &ReimbursementPath) -> Result<Seen<'s>, ApiError> {
    let seen = view.contract(at.contract_id).ok_or_else(ApiError::not_found)?;
    let decided = |d: &crate::agreements::follow::model::FollowDecision| d.follower == at.purchasing_party_id;
    let speaks = seen.contract.is_of(&at.purchasing_party_id) || seen.contract.follow.iter().any(decided);
    if speaks { Ok(seen) } else { Err(ApiError::not_found()) }
}

/// Read what a purchasing party tells its insured about a contract
///
/// The purchasing party that made the contract, or one that follows it. While it supplied nothing, it is
/// empty and at version 0.
#[utoipa::path(tag = "publication", security(("oauth2" = ["contracts:read"])),
    params(("contractId" = ContractId, Path, description = "The contract."),
        ("purchasingPartyId" = PurchasingPartyId, Path, description = "The purchasing party."), SuppliedAt),
    extensions(("x-etag" = json!("returned"))),
    responses((status = 200, description = "What it says.", body = ReimbursementView)))]
#[get("/contracts/{contractId}/reimbursements/{purchasingPartyId}")]
pub(crate) async fn get_reimbursement(
    state: web::Data<AppState>,
    caller: Authenticated,
    at: ApiPath<ReimbursementPath>,
    moment: ApiQuery<SuppliedAt>,
) -> Result<Versioned<ReimbursementView>, ApiError> {
    let (snapshot, today) = (state.snapshots.load(), state.clocks.today());
    let seen = contract(View { snapshot: &snapshot, caller: &caller, today }, &at.0)?;
    let key = (at.0.contract_id, at.0.purchasing_party_id.clone());
    let body = ReimbursementView::of(key, said(seen.holder, &at.0), moment.0.as_of);
    Ok(Versioned { version: body.version.into(), body })
}

/// Replace what a purchasing party tells its insured about a contract
///
/// By an insurer of that purchasing party; as a whole, so an empty body takes everything back. It is
/// published with the contract. The first to write names version 0 in `If-Match`.
#[utoipa::path(tag = "publication", security(("oauth2" = ["contracts:write"])),
    params(("contractId" = ContractId, Path, description = "The contract."),
        ("purchasingPartyId" = PurchasingPartyId, Path, description = "The purchasing party.")),
    request_body = ContractReimbursement,
    extensions(("x-etag" = json!("ifMatch")), ("x-dry-run" = json!(true))),
    responses((status = 200, description = "What it says now.", body = ReimbursementView)))]
#[put("/contracts/{contractId}/reimbursements/{purchasingPartyId}")]
pub(crate) async fn replace_reimbursement(
    state: web::Data<AppState>,
    caller: Authenticated,
    req: HttpRequest,
    at: ApiPath<ReimbursementPath>,
    seen: IfMatch,
    rehearsal: DryRun,
    new: ApiJson<ContractReimbursement>,
) -> Result<HttpResponse, ApiError> {
    let (snapshot, today, at) = (state.snapshots.load(), state.clocks.today(), at.0);
    let view = View { snapshot: &snapshot, caller: &caller, today };
    let found = contract(view, &at)?;
    may_say(view, &found, &at.purchasing_party_id)?;
    let (holder, version) = (found.holder.register.id, said(found.holder, &at).map_or(0, History::version));
    seen.check(version.into())?;
    let work = move |tx: &mut Tx<'_>| {
        let about = (at.contract_id, &at.purchasing_party_id, holder);
        let version = service::replace_reimbursement(tx, about, &new.0, version)?;
        Reply::ok(version.into(), &written(&at, version, &new.0, tx.stamp()?.recorded_at))
    };
    rehearse::write(&state, &caller, &req, rehearsal, work).await
}

fn written(
    at: &ReimbursementPath,
    version: i32,
    reimbursement: &ContractReimbursement,
    recorded_at: Moment,
) -> ReimbursementView {
    ReimbursementView {
        contract_id: at.contract_id,
        purchasing_party_id: at.purchasing_party_id.clone(),
        version,
        reimbursement: reimbursement.clone(),
        recorded_at: Some(recorded_at),
    }
}

/// Only the purchasing party itself says what it reimburses; the holder of the contract reads it.
fn may_say(view: View<'_>, seen: &Seen<'_>, party: &PurchasingPartyId) -> Result<(), ApiError> {
    let latest = seen.contract.versions.last().ok_or_else(ApiError::not_found)?;
    let own = view.caller.role == Role::Operator || view.buys_in(party, &latest.period);
    if own { Ok(()) } else { Err(ApiError::not_found()) }
}
