//! Addenda over HTTP.

use actix_web::{HttpRequest, HttpResponse, get, post, web};

use super::asking::Beginning;
use super::history::{self, Said};
use super::model::Addendum;
use super::road::AddendumStep;
use super::service::{self, Rivals};
use super::stepping::{AddendumPart, Approving};
use super::view::{
    AddendumApproval, AddendumEnding, AddendumRejection, AddendumRequest, AddendumStepPage, AddendumStepView,
    AddendumWithdrawal,
};
use crate::app::AppState;
use crate::auth::Authenticated;
use crate::codes::{AddendumId, ContractId};
use crate::contracts::api::ReadAt;
use crate::contracts::sight::View;
use crate::contracts::view::{AddendumPage, AddendumView};
use crate::db::Tx;
use crate::http::etag::{IfMatch, Versioned};
use crate::http::idempotency::{IdempotencyKey, Reply};
use crate::http::json::ApiJson;
use crate::http::page::Paging;
use crate::http::problem::ApiError;
use crate::http::query::{ApiPath, ApiQuery, NoQuery};

/// List the addenda of a contract
///
/// An insurer that follows sees those that were agreed.
#[utoipa::path(tag = "contracts", params(("contractId" = ContractId, Path, description = "The contract."), ReadAt),
    security(("oauth2" = ["contracts:read"])),
    responses((status = 200, description = "The addenda, oldest first.", body = AddendumPage)))]
#[get("/contracts/{contractId}/addenda")]
pub(crate) async fn list_addenda(
    state: web::Data<AppState>,
    caller: Authenticated,
    id: ApiPath<ContractId>,
    paging: Paging,
    at: ApiQuery<ReadAt>,
) -> Result<AddendumPage, ApiError> {
    let (snapshot, today) = (state.snapshots.load(), state.clocks.today());
    let view = View { snapshot: &snapshot, caller: &caller, today };
    let seen = view.contract(id.0).ok_or_else(ApiError::not_found)?;
    let contract = seen.contract;
    let shown =
        |addendum: &Addendum| AddendumView::of(contract.id, addendum, at.0.date.unwrap_or(today), at.0.as_of);
    let on_day = |view: &AddendumView| at.0.date.is_none_or(|day| view.period.holds_on(day));
    let addenda: Vec<AddendumView> = seen.addenda().filter_map(shown).filter(on_day).collect();
    paging.page_of(&caller.client, &addenda, |view| view.id, AddendumView::clone)
}

/// Read an addendum
#[utoipa::path(tag = "contracts", params(("addendumId" = AddendumId, Path, description = "The addendum."), ReadAt),
    security(("oauth2" = ["contracts:read"])), extensions(("x-etag" = json!("returned"))),
    responses((status = 200, description = "The addendum.", body = AddendumView)))]
#[get("/addenda/{addendumId}")]
pub(crate) async fn get_addendum(
    state: web::Data<AppState>,
    caller: Authenticated,
    id: ApiPath<AddendumId>,
    at: ApiQuery<ReadAt>,
) -> Result<Versioned<AddendumView>, ApiError> {
    let (snapshot, today) = (state.snapshots.load(), state.clocks.today());
    let view = View { snapshot: &snapshot, caller: &caller, today };
    let (seen, addendum) = view.addendum(id.0).ok_or_else(ApiError::not_found)?;
    let body = AddendumView::of(seen.contract.id, addendum, at.0.date.unwrap_or(today), at.0.as_of);
    let body = body.ok_or_else(ApiError::not_found)?;
    Ok(Versioned { version: body.version.into(), body })
}

/// Put an addendum on a contract
///
/// By the provider: it asks for a module. The policy of the contract decides whether the module is to be had and
/// through whom, what it asks, and from which day while a round of mutations is open. A rule that refuses is named
/// with its source, and what to do instead where the policy says so; what no rule settles the insurer judges.
/// By the insurer of the purchasing party, on a contract that was signed here: it offers the module, approved, to
/// be signed by the provider and then by itself. On a contract that was agreed elsewhere, and by the operator, it is
/// recorded and holds at once. Always within the term of the contract; a module stands once at a time.
#[utoipa::path(tag = "contracts", params(("contractId" = ContractId, Path, description = "The contract.")),
    request_body = AddendumRequest, security(("oauth2" = ["addenda:write"])),
    extensions(("x-idempotency" = json!("key")), ("x-dry-run" = json!(true)),
        ("x-problem-codes" = json!(["rule-refused", "conflict"]))),
    responses((status = 201, description = "The addendum.", body = AddendumView)))]
#[post("/contracts/{contractId}/addenda")]
pub(crate) async fn create_addendum(
    state: web::Data<AppState>,
    caller: Authenticated,
    req: HttpRequest,
    key: IdempotencyKey,
    id: ApiPath<ContractId>,
    body: ApiJson<AddendumRequest>,
) -> Result<HttpResponse, ApiError> {
    let (on, today, new) = (id.0, state.clocks.today(), body.0);
    let beginning = Beginning::of(&state, &caller, on)?;
    let asking = beginning.asking(&state, &caller, &new);
    let work = move |tx: &mut Tx<'_>| {
        let asking = asking.as_ref().map_err(Clone::clone)?;
        let contract = asking.begin(tx)?;
        let made = contract.addendum(asking.id());
        let made = made.and_then(|addendum| AddendumView::of(on, addendum, today, None));
        let made = made.ok_or_else(|| ApiError::internal("a new addendum has no version"))?;
        Reply::created(format!("/v1/addenda/{}", made.id), made.version.into(), &made)
    };
    key.with_body(&new).once(&state, &caller, &req, work).await
}

/// Approve an addendum
///
/// By the insurer of the purchasing party. The policy is read again, with the facts that the insurer states: what
/// it refuses is not approved, and where it does not settle the question the insurer says why. Afterwards the
/// provider signs, then the insurer.
#[utoipa::path(tag = "contracts", params(("addendumId" = AddendumId, Path, description = "The addendum.")),
    request_body = AddendumApproval, security(("oauth2" = ["addenda:decide"])),
    extensions(("x-idempotency" = json!("key")), ("x-etag" = json!("ifMatch")), ("x-dry-run" = json!(true)),
        ("x-problem-codes" = json!(["conflict", "rule-refused"]))),
    responses((status = 200, description = "The addendum, approved.", body = AddendumView)))]
#[post("/addenda/{addendumId}/_approve")]
pub(crate) async fn approve_addendum(
    state: web::Data<AppState>,
    caller: Authenticated,
    req: HttpRequest,
    id: ApiPath<AddendumId>,
    (seen, key): (IfMatch, IdempotencyKey),
    _: ApiQuery<NoQuery>,
    body: ApiJson<AddendumApproval>,
) -> Result<HttpResponse, ApiError> {
    let own = AddendumPart::of(&state, &caller, id.0, AddendumStep::Approve)?;
    let (current, body) = (seen.check(own.version()), body.0);
    let approving = Approving::of(&state, &caller, &own, &body).await;
    let work = move |tx: &mut Tx<'_>| {
        current.clone()?;
        let approving = approving.as_ref().map_err(Clone::clone)?;
        own.changed(&approving.take(tx)?)
    };
    key.with_body(&body).once(&state, &caller, &req, work).await
}

/// Reject an addendum
///
/// By the insurer of the purchasing party, with the reason.
#[utoipa::path(tag = "contracts", params(("addendumId" = AddendumId, Path, description = "The addendum.")),
    request_body = AddendumRejection, security(("oauth2" = ["addenda:decide"])),
    extensions(("x-idempotency" = json!("key")), ("x-etag" = json!("ifMatch")), ("x-dry-run" = json!(true)),
        ("x-problem-codes" = json!(["conflict"]))),
    responses((status = 200, description = "The addendum, rejected.", body = AddendumView)))]
#[post("/addenda/{addendumId}/_reject")]
pub(crate) async fn reject_addendum(
    state: web::Data<AppState>,
    caller: Authenticated,
    req: HttpRequest,
    id: ApiPath<AddendumId>,
    (seen, key): (IfMatch, IdempotencyKey),
    _: ApiQuery<NoQuery>,
    body: ApiJson<AddendumRejection>,
) -> Result<HttpResponse, ApiError> {
    let own = AddendumPart::of(&state, &caller, id.0, AddendumStep::Reject)?;
    let current = seen.check(own.version());
    let stepping = own.stepping(AddendumStep::Reject, said(Some(&body.0.reason)));
    let work = move |tx: &mut Tx<'_>| {
        current.clone()?;
        own.changed(&service::take(tx, &stepping, &Rivals::new(), |_| {})?)
    };
    key.with_body(&body.0).once(&state, &caller, &req, work).await
}

fn said(reason: Option<&String>) -> Said {
    Said { reason: reason.cloned(), ..Said::default() }
}

/// Withdraw an addendum
///
/// By the provider before it signs, or by the insurer after its approval, until both have signed. It is then
/// rejected.
#[utoipa::path(tag = "contracts", params(("addendumId" = AddendumId, Path, description = "The addendum.")),
    request_body = AddendumWithdrawal, security(("oauth2" = ["addenda:end"])),
    extensions(("x-idempotency" = json!("key")), ("x-etag" = json!("ifMatch")), ("x-dry-run" = json!(true)),
        ("x-problem-codes" = json!(["conflict"]))),
    responses((status = 200, description = "The addendum, withdrawn.", body = AddendumView)))]
#[post("/addenda/{addendumId}/_withdraw")]
pub(crate) async fn withdraw_addendum(
    state: web::Data<AppState>,
    caller: Authenticated,
    req: HttpRequest,
    id: ApiPath<AddendumId>,
    (seen, key): (IfMatch, IdempotencyKey),
    _: ApiQuery<NoQuery>,
    body: ApiJson<AddendumWithdrawal>,
) -> Result<HttpResponse, ApiError> {
    let own = AddendumPart::of(&state, &caller, id.0, AddendumStep::Withdraw)?;
    let current = seen.check(own.version());
    let stepping = own.stepping(AddendumStep::Withdraw, said(body.0.reason.as_ref()));
    let work = move |tx: &mut Tx<'_>| {
        current.clone()?;
        own.changed(&service::take(tx, &stepping, &Rivals::new(), |_| {})?)
    };
    key.with_body(&body.0).once(&state, &caller, &req, work).await
}

/// End an addendum
///
/// By either side, from a day on; until then it holds. No policy asks for notice.
#[utoipa::path(tag = "contracts", params(("addendumId" = AddendumId, Path, description = "The addendum.")),
    request_body = AddendumEnding, security(("oauth2" = ["addenda:end"])),
    extensions(("x-idempotency" = json!("key")), ("x-etag" = json!("ifMatch")), ("x-dry-run" = json!(true)),
        ("x-problem-codes" = json!(["conflict", "rule-refused"]))),
    responses((status = 200, description = "The addendum, ended.", body = AddendumView)))]
#[post("/addenda/{addendumId}/_end")]
pub(crate) async fn end_addendum(
    state: web::Data<AppState>,
    caller: Authenticated,
    req: HttpRequest,
    id: ApiPath<AddendumId>,
    (seen, key): (IfMatch, IdempotencyKey),
    _: ApiQuery<NoQuery>,
    body: ApiJson<AddendumEnding>,
) -> Result<HttpResponse, ApiError> {
    let own = AddendumPart::of(&state, &caller, id.0, AddendumStep::End)?;
    let (current, last) = (seen.check(own.version()), body.0.end_date);
    let stepping = own.stepping(AddendumStep::End, said(body.0.reason.as_ref()));
    let work = move |tx: &mut Tx<'_>| {
        current.clone()?;
        own.changed(&service::end(tx, &stepping, last)?)
    };
    key.with_body(&body.0).once(&state, &caller, &req, work).await
}

/// List the steps of an addendum
///
/// What each side did, why, and what the policy made of it then; for the parties to the contract. Of an addendum
/// that was only recorded there are none.
#[utoipa::path(tag = "contracts", params(("addendumId" = AddendumId, Path, description = "The addendum.")),
    security(("oauth2" = ["contracts:read"])),
    responses((status = 200, description = "The steps, oldest first.", body = AddendumStepPage)))]
#[get("/addenda/{addendumId}/steps")]
pub(crate) async fn list_addendum_steps(
    state: web::Data<AppState>,
    caller: Authenticated,
    id: ApiPath<AddendumId>,
    paging: Paging,
    _: ApiQuery<NoQuery>,
) -> Result<AddendumStepPage, ApiError> {
    let (snapshot, today) = (state.snapshots.load(), state.clocks.today());
    let view = View { snapshot: &snapshot, caller: &caller, today };
    let seen = view.addendum(id.0).filter(|(seen, _)| seen.sight.words());
    let id = seen.ok_or_else(ApiError::not_found)?.1.id;
    let steps = state.db.read_async(move |conn| history::steps(conn, id)).await?;
    let steps: Vec<AddendumStepView> = steps.into_iter().map(Into::into).collect();
    paging.page_of(&caller.client, &steps, |view| view.version, AddendumStepView::clone)
}
