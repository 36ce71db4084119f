//! Amendments over HTTP.

use actix_web::{HttpRequest, HttpResponse, get, post, web};

use super::model::{Amendment, AmendmentKind, AmendmentStatus};
use super::rule::judged;
use super::service::{self, AmendmentSigning, NewText, sign_amendment};
use super::store;
use super::view::{
    AmendmentPage, AmendmentRefusal, AmendmentSignature, AmendmentView, AmendmentWithdrawal, NewAmendment,
};
use crate::app::AppState;
use crate::auth::{Authenticated, Caller};
use crate::codes::{AmendmentId, ContractId};
use crate::contracts::content::model::{ContractContent, ContractOrigin};
use crate::contracts::content::store::content_of;
use crate::contracts::document::Named;
use crate::contracts::model::Contract;
use crate::contracts::offers::part::{Part, not_for};
use crate::contracts::offers::steps::ContractSide;
use crate::contracts::sight::View;
use crate::contracts::signing::api::{document_as, read_in_full};
use crate::contracts::signing::contract::{parties, sides};
use crate::contracts::signing::model::{Signature, Subject};
use crate::contracts::signing::service::{document_of, signatures_of};
use crate::contracts::signing::view::{NewSignature, SignaturePage, SignatureView};
use crate::db::Tx;
use crate::http::etag::{IfMatch, Versioned};
use crate::http::exchange::Exchange;
use crate::http::idempotency::{IdempotencyKey, Reply};
use crate::http::json::ApiJson;
use crate::http::media::Accept;
use crate::http::page::Paging;
use crate::http::problem::ApiError;
use crate::http::query::{ApiPath, ApiQuery, NoQuery};
use crate::tariffs::agreed::lawful;

/// Amend a contract
///
/// By the insurer of its purchasing party, in the version that it saw. A one-sided amendment takes effect at once,
/// as far as the rules of the policy on changes let it: how each part works out for the provider is told, and a
/// rule that refuses is named with its source. A policy without such a rule refuses nothing. A mutual one is a
/// document that both sides sign. One amendment at a time waits for signatures.
#[utoipa::path(tag = "contracts", params(("contractId" = ContractId, Path, description = "The contract.")),
    request_body = NewAmendment, security(("oauth2" = ["contracts:amend"])),
    extensions(("x-idempotency" = json!("key")), ("x-etag" = json!("ifMatch")), ("x-dry-run" = json!(true)),
        ("x-problem-codes" = json!(["conflict", "rule-refused"]))),
    responses((status = 201, description = "The amendment.", body = AmendmentView)))]
#[post("/contracts/{contractId}/amendments")]
pub(crate) async fn create_amendment(
    state: web::Data<AppState>,
    caller: Authenticated,
    req: HttpRequest,
    id: ApiPath<ContractId>,
    (seen, key): (IfMatch, IdempotencyKey),
    _: ApiQuery<NoQuery>,
    body: ApiJson<NewAmendment>,
) -> Result<HttpResponse, ApiError> {
    let part = of_insurer(Part::find(&state, &caller, id.0)?)?;
    let current = seen.check(part.contract.version().into());
    let new = text(&state, &part.contract, &body.0).await;
    let work = move |tx: &mut Tx<'_>| {
        current.clone()?;
        let (amendment, _) = service::amend(tx, part.seen(), new.as_ref().map_err(Clone::clone)?)?;
        let view = AmendmentView::of(amendment, part.now());
        Reply::created(format!("/v1/amendments/{}", view.id), view.version.into(), &view)
    };
    key.with_body(&body.0).once(&state, &caller, &req, work).await
}

fn of_insurer(part: Part) -> Result<Part, ApiError> {
    if part.side == ContractSide::Insurer { Ok(part) } else { Err(not_for(part.side)) }
}

/// What an amendment says, judged by the policy.
async fn text(state: &AppState, contract: &Contract, new: &NewAmendment) -> Result<NewText, ApiError> {
    let standing = contract.known(None).ok_or_else(ApiError::not_found)?;
    let (id, version) = (contract.id, contract.version());
    let says = state.db.read_async(move |conn| content_of(conn, id, version)).await?;
    let says = says.unwrap_or_else(|| ContractContent::empty(ContractOrigin::by_hand()));
    let mut said = new.said(standing.period, &says)?;
    let snapshot = state.snapshots.load();
    lawful(&snapshot, standing.value.policy.as_ref(), &said.content.annexes, &said.term)?;
    said.rules = judged(&snapshot, contract, new.kind, &said.changes, said.effect)?;
    let named = Named::of(&snapshot, contract, standing, state.clocks.today());
    let named = named.ok_or_else(|| ApiError::internal("the holder is not in the register"))?;
    let sign_by = new.sign_by.filter(|_| new.kind == AmendmentKind::Mutual);
    Ok(NewText { id: AmendmentId::new(), kind: new.kind, said, sign_by, named })
}

/// List the amendments of a contract
#[utoipa::path(tag = "contracts", params(("contractId" = ContractId, Path, description = "The contract.")),
    security(("oauth2" = ["contracts:read"])),
    responses((status = 200, description = "The amendments, oldest first.", body = AmendmentPage)))]
#[get("/contracts/{contractId}/amendments")]
pub(crate) async fn list_amendments(
    state: web::Data<AppState>,
    caller: Authenticated,
    id: ApiPath<ContractId>,
    paging: Paging,
    _: ApiQuery<NoQuery>,
) -> Result<AmendmentPage, ApiError> {
    let (id, now) = (read_in_full(&state, &caller, id.0)?.id, state.clocks.business_now());
    let all = state.db.read_async(move |conn| store::of_contract(conn, id)).await?;
    let all: Vec<AmendmentView> = all.into_iter().map(|one| AmendmentView::of(one, now)).collect();
    paging.page_of(&caller.client, &all, |view| (view.recorded_at, view.id), AmendmentView::clone)
}

/// An amendment of a contract of which the caller reads every word.
async fn found(
    state: &AppState,
    caller: &Caller,
    id: AmendmentId,
) -> Result<(Amendment, Contract), ApiError> {
    let amendment = state.db.read_async(move |conn| store::find(conn, id)).await?;
    let amendment = amendment.ok_or_else(ApiError::not_found)?;
    let contract = read_in_full(state, caller, amendment.contract)?;
    Ok((amendment, contract))
}

/// Read an amendment
#[utoipa::path(tag = "contracts", params(("amendmentId" = AmendmentId, Path, description = "The amendment.")),
    security(("oauth2" = ["contracts:read"])), extensions(("x-etag" = json!("returned"))),
    responses((status = 200, description = "The amendment.", body = AmendmentView)))]
#[get("/amendments/{amendmentId}")]
pub(crate) async fn get_amendment(
    state: web::Data<AppState>,
    caller: Authenticated,
    id: ApiPath<AmendmentId>,
    _: ApiQuery<NoQuery>,
) -> Result<Versioned<AmendmentView>, ApiError> {
    let (amendment, _) = found(&state, &caller, id.0).await?;
    let body = AmendmentView::of(amendment, state.clocks.business_now());
    Ok(Versioned { version: body.version.into(), body })
}

/// Refuse an amendment
///
/// By the organisation that holds the contract, or who acts for it, while it waits for signatures.
#[utoipa::path(tag = "contracts", params(("amendmentId" = AmendmentId, Path, description = "The amendment.")),
    request_body = AmendmentRefusal, security(("oauth2" = ["contracts:refuse"])),
    extensions(("x-idempotency" = json!("key")), ("x-etag" = json!("ifMatch")), ("x-dry-run" = json!(true)),
        ("x-problem-codes" = json!(["conflict"]))),
    responses((status = 200, description = "The amendment, refused.", body = AmendmentView)))]
#[post("/amendments/{amendmentId}/_refuse")]
pub(crate) async fn refuse_amendment(
    state: web::Data<AppState>,
    caller: Authenticated,
    req: HttpRequest,
    id: ApiPath<AmendmentId>,
    (seen, key): (IfMatch, IdempotencyKey),
    _: ApiQuery<NoQuery>,
    body: ApiJson<AmendmentRefusal>,
) -> Result<HttpResponse, ApiError> {
    let (amendment, _) = found(&state, &caller, id.0).await?;
    let part = Part::find(&state, &caller, amendment.contract)?;
    if part.side != ContractSide::Provider {
        return Err(not_for(part.side));
    }
    let work = closing(&amendment, seen, AmendmentStatus::Refused, body.0.reason.clone());
    key.with_body(&body.0).once(&state, &caller, &req, work).await
}

/// Withdraw an amendment
///
/// By the insurer of the purchasing party, while it waits for signatures.
#[utoipa::path(tag = "contracts", params(("amendmentId" = AmendmentId, Path, description = "The amendment.")),
    request_body = AmendmentWithdrawal, security(("oauth2" = ["contracts:amend"])),
    extensions(("x-idempotency" = json!("key")), ("x-etag" = json!("ifMatch")), ("x-dry-run" = json!(true)),
        ("x-problem-codes" = json!(["conflict"]))),
    responses((status = 200, description = "The amendment, withdrawn.", body = AmendmentView)))]
#[post("/amendments/{amendmentId}/_withdraw")]
pub(crate) async fn withdraw_amendment(
    state: web::Data<AppState>,
    caller: Authenticated,
    req: HttpRequest,
    id: ApiPath<AmendmentId>,
    (seen, key): (IfMatch, IdempotencyKey),
    _: ApiQuery<NoQuery>,
    body: ApiJson<AmendmentWithdrawal>,
) -> Result<HttpResponse, ApiError> {
    let (amendment, _) = found(&state, &caller, id.0).await?;
    of_insurer(Part::find(&state, &caller, amendment.contract)?)?;
    let work = closing(&amendment, seen, AmendmentStatus::Withdrawn, body.0.reason.clone());
    key.with_body(&body.0).once(&state, &caller, &req, work).await
}

/// What closes an amendment in the revision that the caller saw.
fn closing(
    amendment: &Amendment,
    seen: IfMatch,
    becomes: AmendmentStatus,
    reason: Option<String>,
) -> impl Fn(&mut Tx<'_>) -> Result<Reply, ApiError> + Send + 'static {
    let (at, current) = ((amendment.id, amendment.revision), seen.check(amendment.revision.into()));
    move |tx: &mut Tx<'_>| {
        current.clone()?;
        let now = tx.clocks().business_now();
        let made = service::close(tx, at, becomes, reason.as_deref())?;
        Reply::ok(made.revision.into(), &AmendmentView::of(made, now))
    }
}

/// Read the document of an amendment
///
/// What is signed of a mutual amendment, for the parties to the contract; every reading stands in their audit
/// trails. As `application/json` the exact bytes (canonical JSON, RFC 8785) that are signed; as `application/pdf`
/// the same for people, in Dutch. `Repr-Digest` (RFC 9530) has the SHA-256 of what is sent.
#[utoipa::path(tag = "contracts", params(("amendmentId" = AmendmentId, Path, description = "The amendment.")),
    security(("oauth2" = ["contracts:read"])), extensions(("x-etag" = json!("returned"))),
    responses((status = 200, description = "The document.",
        headers(("Repr-Digest" = String, description = "SHA-256 of the body (RFC 9530): `sha-256=:…:`, base64.")),
        content((serde_json::Value = "application/json"), (String = "application/pdf")))))]
#[get("/amendments/{amendmentId}/document")]
pub(crate) async fn get_amendment_document(
    state: web::Data<AppState>,
    caller: Authenticated,
    req: HttpRequest,
    accept: Accept,
    id: ApiPath<AmendmentId>,
    _: ApiQuery<NoQuery>,
) -> Result<HttpResponse, ApiError> {
    let (amendment, contract) = found(&state, &caller, id.0).await?;
    let subject = Subject::Amendment(amendment.id);
    let document = state.db.read_async(move |conn| document_of(conn, subject)).await?;
    let document = document.ok_or_else(ApiError::not_found)?;
    let told = (("amendment.documentRead", amendment.id.to_string()), parties(&contract));
    document_as(&state, (&caller, &req, &accept), document, told).await
}

/// List the signatures of an amendment
#[utoipa::path(tag = "contracts", params(("amendmentId" = AmendmentId, Path, description = "The amendment.")),
    security(("oauth2" = ["contracts:read"])),
    responses((status = 200, description = "The signatures, oldest first.", body = SignaturePage)))]
#[get("/amendments/{amendmentId}/signatures")]
pub(crate) async fn list_amendment_signatures(
    state: web::Data<AppState>,
    caller: Authenticated,
    id: ApiPath<AmendmentId>,
    paging: Paging,
    _: ApiQuery<NoQuery>,
) -> Result<SignaturePage, ApiError> {
    let subject = Subject::Amendment(found(&state, &caller, id.0).await?.0.id);
    let signed = state.db.read_async(move |conn| signatures_of(conn, subject)).await?;
    let signed = signed.into_iter().flat_map(|(document, signatures)| {
        let view = move |one: Signature| (one.position, SignatureView::of(&document.digest, &one));
        signatures.into_iter().map(view)
    });
    let signed: Vec<(i64, SignatureView)> = signed.collect();
    paging.page_of(&caller.client, &signed, |(position, _)| *position, |(_, view)| view.clone())
}

/// Sign an amendment
///
/// As a contract is signed (`POST /v1/contracts/{contractId}/signatures`), by either side first. With the signature
/// of the last side it takes effect: the contract has its next version.
#[utoipa::path(tag = "contracts", params(("amendmentId" = AmendmentId, Path, description = "The amendment.")),
    request_body = NewSignature, security(("oauth2" = ["contracts:sign"])),
    extensions(("x-idempotency" = json!("key")), ("x-etag" = json!("ifMatch")), ("x-dry-run" = json!(true)),
        ("x-problem-codes" = json!(["conflict", "rule-refused", "signature-refused", "deadline-passed"]))),
    responses((status = 201, description = "The signature, and what the amendment is now.", body = AmendmentSignature)))]
#[post("/amendments/{amendmentId}/signatures")]
pub(crate) async fn create_amendment_signature(
    state: web::Data<AppState>,
    caller: Authenticated,
    req: HttpRequest,
    id: ApiPath<AmendmentId>,
    (seen, key): (IfMatch, IdempotencyKey),
    _: ApiQuery<NoQuery>,
    body: ApiJson<NewSignature>,
) -> Result<HttpResponse, ApiError> {
    let (amendment, _) = found(&state, &caller, id.0).await?;
    let (current, authorities) = (seen.check(amendment.revision.into()), state.signatories.clone());
    let asked = signing(&state, &caller, &req, &amendment, &body.0)?;
    let work = move |tx: &mut Tx<'_>| {
        current.clone()?;
        let (made, signature) = sign_amendment(tx, &authorities, &asked)?;
        let taken = AmendmentSignature::of(&made, SignatureView::of(&asked.digest, &signature));
        let at = format!("/v1/amendments/{}/signatures", made.id);
        Reply::created(at, made.revision.into(), &taken)
    };
    key.with_body(&body.0).once(&state, &caller, &req, work).await
}

fn signing(
    state: &AppState,
    caller: &Caller,
    req: &HttpRequest,
    amendment: &Amendment,
    new: &NewSignature,
) -> Result<AmendmentSigning, ApiError> {
    let snapshot = state.snapshots.load();
    let view = View { snapshot: &snapshot, caller, today: state.clocks.today() };
    let seen = view.contract(amendment.contract).ok_or_else(ApiError::not_found)?;
    let sides = sides(view, seen);
    if sides.is_empty() {
        return Err(ApiError::not_found());
    }
    Ok(AmendmentSigning {
        seen: (amendment.id, amendment.revision),
        sides,
        digest: new.document_digest.clone(),
        jws: new.signature.clone(),
        received_at: Exchange::of(req).received(),
    })
}
