//! Drafts over HTTP: changing one, and making one from the contract before.

use actix_web::{HttpRequest, HttpResponse, patch, post, web};

use super::carry::{carried_over, taken_over};
use super::check::known;
use super::part::Part;
use super::service;
use super::steps::Step;
use super::view::{ContractCarryOver, ContractDetailView, ContractPatch, ContractTakeOver, changed, created};
use crate::app::AppState;
use crate::auth::Authenticated;
use crate::codes::ContractId;
use crate::contracts::api::exists;
use crate::contracts::content::model::ContractContent;
use crate::contracts::content::store::content_of;
use crate::contracts::model::ContractTerms;
use crate::contracts::sight::View;
use crate::contracts::view::Reader;
use crate::dated::Period;
use crate::db::{DbError, Tx};
use crate::http::etag::IfMatch;
use crate::http::idempotency::IdempotencyKey;
use crate::http::json::ApiJson;
use crate::http::language::Language;
use crate::http::prefer::DryRun;
use crate::http::problem::ApiError;
use crate::http::query::{ApiPath, ApiQuery, NoQuery};
use crate::http::rehearse;
use crate::tariffs::agreed::lawful;

/// Change a draft
///
/// A JSON Merge Patch by the insurer of its purchasing party, until it is offered. Lists are replaced as a
/// whole. AGB code, purchasing party, number and kind of care never change: withdraw it and make another one.
/// No tariff may be above the NZa maximum of a day on which it holds.
#[utoipa::path(tag = "contracts", params(("contractId" = ContractId, Path, description = "The contract.")),
    request_body(content = ContractPatch, content_type = "application/merge-patch+json"),
    security(("oauth2" = ["contracts:offer"])),
    extensions(("x-etag" = json!("ifMatch")), ("x-dry-run" = json!(true)),
        ("x-problem-codes" = json!(["conflict", "rule-refused", "storage-full"]))),
    responses((status = 200, description = "The draft in its new version.", body = ContractDetailView)))]
#[patch("/contracts/{contractId}")]
pub(crate) async fn update_contract(
    state: web::Data<AppState>,
    caller: Authenticated,
    req: HttpRequest,
    id: ApiPath<ContractId>,
    seen: IfMatch,
    (rehearsal, _query): (DryRun, ApiQuery<NoQuery>),
    patch: ApiJson<ContractPatch>,
) -> Result<HttpResponse, ApiError> {
    let part = Part::of(&state, &caller, id.0, Step::Change)?;
    seen.check(part.contract.version().into())?;
    let (period, terms, content) = patched(&state, &part, patch.0).await?;
    let snapshot = state.snapshots.load();
    let view = View { snapshot: &snapshot, caller: &caller, today: part.now().day() };
    if let Some(second) = &terms.second_purchasing_party {
        exists(view, second, period.start_date)?;
    }
    let work = move |tx: &mut Tx<'_>| {
        let made = service::change(tx, part.seen(), (period, &terms), content.as_ref())?;
        changed(tx, &made, &part.reader)
    };
    rehearse::write(&state, &caller, &req, rehearsal, work).await
}

/// The draft after a patch; what it says only when the patch changes that.
async fn patched(
    state: &AppState,
    part: &Part,
    patch: ContractPatch,
) -> Result<(Period, ContractTerms, Option<ContractContent>), ApiError> {
    let (id, version) = part.seen();
    let old = part.contract.known(None).ok_or_else(ApiError::not_found)?;
    let says = state.db.read_async(move |conn| content_of(conn, id, version)).await?;
    let mut terms = old.value.clone();
    if let Some(mut titles) = patch.oi_titles {
        titles.sort_unstable();
        titles.dedup();
        terms.oi_titles = titles.into();
    }
    terms.uniform = patch.uniform.unwrap_or(terms.uniform);
    terms.policy = patch.policy_id.unwrap_or(terms.policy);
    terms.agreement_type = patch.agreement_type.unwrap_or(terms.agreement_type);
    terms.second_purchasing_party = patch.second_purchasing_party_id.unwrap_or(terms.second_purchasing_party);
    terms.note = patch.note.unwrap_or(terms.note);
    terms.sign_by = patch.sign_by.unwrap_or(terms.sign_by);
    let says = says.map(|old| ContractContent {
        origin: old.origin.clone(),
        conditions: patch.conditions.unwrap_or_else(|| old.conditions.clone()),
        annexes: patch.annexes.unwrap_or_else(|| old.annexes.clone()),
        modules: patch.modules.unwrap_or_else(|| old.modules.clone()),
    });
    let conditions = says.as_ref().map_or(&[][..], |says| &says.conditions);
    let (snapshot, term) = (state.snapshots.load(), patch.term.unwrap_or(old.period));
    known(&snapshot, &terms, part.contract.care_kind, conditions)?;
    let annexes = says.as_ref().map_or(&[][..], |says| &says.annexes);
    lawful(&snapshot, terms.policy.as_ref(), annexes, &term)?;
    Ok((term, terms, says))
}

/// Carry a contract over into the next one
///
/// Makes a draft with the terms of this contract, what it says, and its addenda that hold on its last day. A
/// module that the next policy does not carry over, or does not have any more, is left out and named in
/// `leftOut` with the rules that say so and what to do instead. Nothing of this contract changes.
#[utoipa::path(tag = "contracts", params(("contractId" = ContractId, Path, description = "The contract.")),
    request_body = ContractCarryOver, security(("oauth2" = ["contracts:offer"])),
    extensions(("x-idempotency" = json!("key")), ("x-dry-run" = json!(true)),
        ("x-problem-codes" = json!(["conflict", "rule-refused"]))),
    responses((status = 201, description = "The draft.", body = ContractDetailView)))]
#[post("/contracts/{contractId}/_carryover")]
#[expect(clippy::too_many_arguments, reason = "one per part of the request")]
pub(crate) async fn create_next_contract(
    state: web::Data<AppState>,
    caller: Authenticated,
    req: HttpRequest,
    id: ApiPath<ContractId>,
    key: IdempotencyKey,
    language: Language,
    _: ApiQuery<NoQuery>,
    body: ApiJson<ContractCarryOver>,
) -> Result<HttpResponse, ApiError> {
    let part = Part::of(&state, &caller, id.0, Step::Offer)?;
    let old = says(&state, &part).await?;
    let snapshot = state.snapshots.load();
    let (entry, content, left_out) = carried_over(&snapshot, &part.contract, old, &body.0, language.0)?;
    known(&snapshot, &entry.terms, entry.care_kind, &content.conditions)?;
    let work = move |tx: &mut Tx<'_>| {
        let made = service::draft(tx, &entry, &content)?;
        created(tx, &made, &part.reader, Some(left_out.clone()))
    };
    key.with_body(&body.0).once(&state, &caller, &req, work).await
}

/// Take a contract over for another organisation
///
/// Makes a draft for the organisation that takes the practice over, from that day to the end of this contract.
/// When the draft is concluded this contract ends the day before, in the same moment. The new holder sees the
/// new contract only.
#[utoipa::path(tag = "contracts", params(("contractId" = ContractId, Path, description = "The contract.")),
    request_body = ContractTakeOver, security(("oauth2" = ["contracts:offer"])),
    extensions(("x-idempotency" = json!("key")), ("x-dry-run" = json!(true)),
        ("x-problem-codes" = json!(["conflict", "rule-refused"]))),
    responses((status = 201, description = "The draft.", body = ContractDetailView)))]
#[post("/contracts/{contractId}/_takeover")]
pub(crate) async fn create_successor_contract(
    state: web::Data<AppState>,
    caller: Authenticated,
    req: HttpRequest,
    id: ApiPath<ContractId>,
    key: IdempotencyKey,
    _: ApiQuery<NoQuery>,
    body: ApiJson<ContractTakeOver>,
) -> Result<HttpResponse, ApiError> {
    let part = Part::of(&state, &caller, id.0, Step::Offer)?;
    let old = says(&state, &part).await?;
    let snapshot = state.snapshots.load();
    let (entry, content) = taken_over(&snapshot, &part.contract, old, &body.0)?;
    let reader = Reader { agb_code: body.0.agb_code, last_day: None, ..part.reader };
    let work = move |tx: &mut Tx<'_>| {
        let made = service::draft(tx, &entry, &content)?;
        created(tx, &made, &reader, None)
    };
    key.with_body(&body.0).once(&state, &caller, &req, work).await
}

/// What the contract of a part says.
async fn says(state: &AppState, part: &Part) -> Result<Option<ContractContent>, DbError> {
    let (id, version) = part.seen();
    state.db.read_async(move |conn| content_of(conn, id, version)).await
}
