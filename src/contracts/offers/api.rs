//! The steps of a contract over HTTP.

use actix_web::{HttpRequest, HttpResponse, post, web};

use super::criteria::criteria;
use super::offering::Offering;
use super::part::Part;
use super::service;
use super::steps::Step;
use super::view::{
    ContractDetailView, ContractOffering, ContractRefusal, ContractTermination, ContractWithdrawal, changed,
};
use crate::app::AppState;
use crate::auth::Authenticated;
use crate::codes::ContractId;
use crate::db::Tx;
use crate::http::etag::IfMatch;
use crate::http::idempotency::IdempotencyKey;
use crate::http::json::ApiJson;
use crate::http::problem::ApiError;
use crate::http::query::{ApiPath, ApiQuery, NoQuery};
use crate::tariffs::agreed::still_lawful;

/// Offer a draft to the provider
///
/// By the insurer of its purchasing party, with a moment before which it is to be signed. From now on the
/// provider sees it and nothing in it changes; who does not sign in time lets it lapse. What could not be
/// concluded is not offered: the AGB code is in use on the first day, no other contract is in force then, and no
/// tariff is above the NZa maximum. A draft made by hand that names an agreement type of its policy is refused, with
/// rule and citation, when the register or the contracts show that a criterion is not met on the first day; a fact
/// that is not known here refuses nothing.
#[utoipa::path(tag = "contracts", params(("contractId" = ContractId, Path, description = "The contract.")),
    request_body = ContractOffering, security(("oauth2" = ["contracts:offer"])),
    extensions(("x-idempotency" = json!("key")), ("x-etag" = json!("ifMatch")), ("x-dry-run" = json!(true)),
        ("x-problem-codes" = json!(["conflict", "rule-refused"]))),
    responses((status = 200, description = "The contract, offered.", body = ContractDetailView)))]
#[post("/contracts/{contractId}/_offer")]
pub(crate) async fn offer_contract(
    state: web::Data<AppState>,
    caller: Authenticated,
    req: HttpRequest,
    id: ApiPath<ContractId>,
    (seen, key): (IfMatch, IdempotencyKey),
    _: ApiQuery<NoQuery>,
    body: ApiJson<ContractOffering>,
) -> Result<HttpResponse, ApiError> {
    let part = Part::of(&state, &caller, id.0, Step::Offer)?;
    let (snapshot, now) = (state.snapshots.load(), part.now());
    let says = part.says(&state).await?;
    let lawful = still_lawful(&snapshot.reference, &part.contract);
    let met = criteria((&snapshot, &caller), &part.contract, says.as_ref(), now);
    let offering = Offering::of(&snapshot, &part.contract, body.0.sign_by, now.day());
    let offering = offering.ok_or_else(|| ApiError::internal("a holder that is in no register"))?;
    let offering = offering.rendered(&part.contract, says.as_ref());
    let current = seen.check(part.contract.version().into());
    let work = move |tx: &mut Tx<'_>| {
        current.clone().and(lawful.clone()).and(met.clone())?;
        let made = service::offer(tx, part.seen(), &offering)?;
        changed(tx, &made, &part.reader)
    };
    key.with_body(&body.0).once(&state, &caller, &req, work).await
}

/// Refuse an offer
///
/// By the organisation to which it was offered, or who acts for it, until it is signed.
#[utoipa::path(tag = "contracts", params(("contractId" = ContractId, Path, description = "The contract.")),
    request_body = ContractRefusal, security(("oauth2" = ["contracts:refuse"])),
    extensions(("x-idempotency" = json!("key")), ("x-etag" = json!("ifMatch")), ("x-dry-run" = json!(true)),
        ("x-problem-codes" = json!(["conflict"]))),
    responses((status = 200, description = "The contract, refused.", body = ContractDetailView)))]
#[post("/contracts/{contractId}/_refuse")]
pub(crate) async fn refuse_contract(
    state: web::Data<AppState>,
    caller: Authenticated,
    req: HttpRequest,
    id: ApiPath<ContractId>,
    (seen, key): (IfMatch, IdempotencyKey),
    _: ApiQuery<NoQuery>,
    body: ApiJson<ContractRefusal>,
) -> Result<HttpResponse, ApiError> {
    let part = Part::of(&state, &caller, id.0, Step::Refuse)?;
    let (current, reason) = (seen.check(part.contract.version().into()), body.0.reason.clone());
    let work = move |tx: &mut Tx<'_>| {
        current.clone()?;
        let made = service::refuse(tx, part.seen(), reason.as_deref())?;
        changed(tx, &made, &part.reader)
    };
    key.with_body(&body.0).once(&state, &caller, &req, work).await
}

/// Withdraw a draft or an offer
///
/// By an insurer of one of its purchasing parties, until it is concluded.
#[utoipa::path(tag = "contracts", params(("contractId" = ContractId, Path, description = "The contract.")),
    request_body = ContractWithdrawal, security(("oauth2" = ["contracts:offer"])),
    extensions(("x-idempotency" = json!("key")), ("x-etag" = json!("ifMatch")), ("x-dry-run" = json!(true)),
        ("x-problem-codes" = json!(["conflict"]))),
    responses((status = 200, description = "The contract, withdrawn.", body = ContractDetailView)))]
#[post("/contracts/{contractId}/_withdraw")]
pub(crate) async fn withdraw_contract(
    state: web::Data<AppState>,
    caller: Authenticated,
    req: HttpRequest,
    id: ApiPath<ContractId>,
    (seen, key): (IfMatch, IdempotencyKey),
    _: ApiQuery<NoQuery>,
    body: ApiJson<ContractWithdrawal>,
) -> Result<HttpResponse, ApiError> {
    let part = Part::of(&state, &caller, id.0, Step::Withdraw)?;
    let (current, reason) = (seen.check(part.contract.version().into()), body.0.reason.clone());
    let work = move |tx: &mut Tx<'_>| {
        current.clone()?;
        let made = service::withdraw(tx, part.seen(), reason.as_deref())?;
        changed(tx, &made, &part.reader)
    };
    key.with_body(&body.0).once(&state, &caller, &req, work).await
}

/// Terminate a contract
///
/// By either side, from a day on: until then it binds. Notice is asked for only when a condition of the
/// contract says so. A day before the first day of the contract is not possible.
#[utoipa::path(tag = "contracts", params(("contractId" = ContractId, Path, description = "The contract.")),
    request_body = ContractTermination, security(("oauth2" = ["contracts:terminate"])),
    extensions(("x-idempotency" = json!("key")), ("x-etag" = json!("ifMatch")), ("x-dry-run" = json!(true)),
        ("x-problem-codes" = json!(["conflict", "rule-refused"]))),
    responses((status = 200, description = "The contract, terminated.", body = ContractDetailView)))]
#[post("/contracts/{contractId}/_terminate")]
pub(crate) async fn terminate_contract(
    state: web::Data<AppState>,
    caller: Authenticated,
    req: HttpRequest,
    id: ApiPath<ContractId>,
    (seen, key): (IfMatch, IdempotencyKey),
    _: ApiQuery<NoQuery>,
    body: ApiJson<ContractTermination>,
) -> Result<HttpResponse, ApiError> {
    let part = Part::of(&state, &caller, id.0, Step::Terminate)?;
    let (current, ending) = (seen.check(part.contract.version().into()), body.0.clone());
    let work = move |tx: &mut Tx<'_>| {
        current.clone()?;
        let ContractTermination { end_date, reason } = &ending;
        let made = service::terminate(tx, part.seen(), *end_date, part.ends_as(), reason.as_deref())?;
        changed(tx, &made, &part.reader)
    };
    key.with_body(&body.0).once(&state, &caller, &req, work).await
}
