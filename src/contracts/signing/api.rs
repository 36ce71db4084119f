//! Documents and signatures of contracts over HTTP.

use actix_web::http::header::{CONTENT_TYPE, ETAG, IF_NONE_MATCH};
use actix_web::{HttpRequest, HttpResponse, get, post, web};
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use serde::Deserialize;
use utoipa::IntoParams;

use super::contract::{ContractSigning, parties, sides, sign_contract};
use super::model::{Document, Signature, Subject};
use super::service::{document_of, signatures_of};
use super::view::{NewSignature, SignaturePage, SignatureView, TakenSignature};
use crate::app::AppState;
use crate::audit::Owner;
use crate::auth::{Authenticated, Caller};
use crate::codes::ContractId;
use crate::contracts::document::AgreedContract;
use crate::contracts::model::Contract;
use crate::contracts::sight::View;
use crate::db::Tx;
use crate::http::etag::IfMatch;
use crate::http::exchange::Exchange;
use crate::http::idempotency::{IdempotencyKey, Reply};
use crate::http::json::ApiJson;
use crate::http::media::Accept;
use crate::http::page::Paging;
use crate::http::problem::ApiError;
use crate::http::query::{ApiPath, ApiQuery, NoQuery};
use crate::http::told::tell;

const JSON: &str = "application/json";
const PDF: &str = "application/pdf";

/// Which document of a contract.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(rename_all = "camelCase")]
#[into_params(parameter_in = Query)]
pub struct ContractDocumentQuery {
    /// The version of the contract; the last one when absent. A version in which only the status changed has
    /// the document that it was offered with.
    #[param(minimum = 1)]
    pub version: Option<i32>,
}

/// A contract of which the caller reads every word.
pub(crate) fn read_in_full(state: &AppState, caller: &Caller, id: ContractId) -> Result<Contract, ApiError> {
    let (snapshot, today) = (state.snapshots.load(), state.clocks.today());
    let seen = View { snapshot: &snapshot, caller, today }.contract(id);
    let seen = seen.filter(|seen| seen.sight.words()).ok_or_else(ApiError::not_found)?;
    Ok(seen.contract.clone())
}

/// Read the document of a contract
///
/// What is signed, from the offer on, for the parties to the contract; every reading stands in their audit
/// trails. As `application/json` the exact bytes (canonical JSON, RFC 8785) that are signed and whose SHA-256 a
/// signature names: keep them as they come. As `application/pdf` the same for people, in Dutch. `Repr-Digest`
/// (RFC 9530) has the SHA-256 of what is sent.
#[utoipa::path(tag = "contracts",
    params(("contractId" = ContractId, Path, description = "The contract."), ContractDocumentQuery),
    security(("oauth2" = ["contracts:read"])), extensions(("x-etag" = json!("returned"))),
    responses((status = 200, description = "The document.",
        headers(("Repr-Digest" = String, description = "SHA-256 of the body (RFC 9530): `sha-256=:…:`, base64.")),
        content((AgreedContract = "application/json"), (String = "application/pdf")))))]
#[get("/contracts/{contractId}/document")]
pub(crate) async fn get_contract_document(
    state: web::Data<AppState>,
    caller: Authenticated,
    req: HttpRequest,
    accept: Accept,
    id: ApiPath<ContractId>,
    query: ApiQuery<ContractDocumentQuery>,
) -> Result<HttpResponse, ApiError> {
    let contract = read_in_full(&state, &caller, id.0)?;
    let version = query.0.version.unwrap_or(contract.version());
    let there = (1..=contract.version()).contains(&version);
    let subject = Subject::Contract(contract.id, version);
    let document = state.db.read_async(move |conn| document_of(conn, subject)).await?;
    let document = document.filter(|_| there).ok_or_else(ApiError::not_found)?;
    let told = (("contract.documentRead", contract.id.to_string()), parties(&contract));
    document_as(&state, (&caller, &req, &accept), document, told).await
}

/// A document in the form that is asked for, once the trails of the owners tell that it is read.
pub(crate) async fn document_as(
    state: &AppState,
    (caller, req, accept): (&Caller, &HttpRequest, &Accept),
    document: Document,
    (subject, owners): ((&str, String), Vec<Owner>),
) -> Result<HttpResponse, ApiError> {
    let (form, digest) =
        if accept.prefers(PDF) { (PDF, &document.pdf_digest) } else { (JSON, &document.digest) };
    let tag = format!("\"{digest}\"");
    if req.headers().get(IF_NONE_MATCH).is_some_and(|seen| seen.as_bytes() == tag.as_bytes()) {
        return Ok(HttpResponse::NotModified().insert_header((ETAG, tag)).finish());
    }
    tell(state, caller, req, subject, owners).await?;
    Ok(sent(document, form, tag))
}

fn sent(document: Document, form: &'static str, tag: String) -> HttpResponse {
    let (digest, bytes) = match form {
        PDF => (document.pdf_digest, document.pdf),
        _ => (document.digest, document.content),
    };
    let digest = STANDARD.encode(URL_SAFE_NO_PAD.decode(digest).unwrap_or_default());
    let mut response = HttpResponse::Ok();
    response.insert_header((CONTENT_TYPE, form)).insert_header((ETAG, tag));
    response.insert_header(("Repr-Digest", format!("sha-256=:{digest}:"))).body(bytes)
}

/// List the signatures of a contract
///
/// Under the document that it was last offered with; for the parties to the contract.
#[utoipa::path(tag = "contracts", params(("contractId" = ContractId, Path, description = "The contract.")),
    security(("oauth2" = ["contracts:read"])),
    responses((status = 200, description = "The signatures, oldest first.", body = SignaturePage)))]
#[get("/contracts/{contractId}/signatures")]
pub(crate) async fn list_contract_signatures(
    state: web::Data<AppState>,
    caller: Authenticated,
    id: ApiPath<ContractId>,
    paging: Paging,
    _: ApiQuery<NoQuery>,
) -> Result<SignaturePage, ApiError> {
    let contract = read_in_full(&state, &caller, id.0)?;
    let subject = Subject::Contract(contract.id, contract.version());
    let signed = state.db.read_async(move |conn| signatures_of(conn, subject)).await?;
    let signed = signed.into_iter().flat_map(|(document, signatures)| {
        let view =
            move |signature: Signature| (signature.position, SignatureView::of(&document.digest, &signature));
        signatures.into_iter().map(view)
    });
    let signed: Vec<(i64, SignatureView)> = signed.collect();
    paging.page_of(&caller.client, &signed, |(position, _)| *position, |(_, view)| view.clone())
}

/// Sign a contract
///
/// First by the organisation that it is offered to, then by each of its purchasing parties; with the last
/// signature it is concluded and applies. The token only brings the signature: what counts is the JWS, made
/// with the registered certificate of a person whose mandate for the organisation holds at that moment. The
/// certificate is checked against its authority and the revocation lists; the signing time lies at most an
/// hour back. What is received at `signBy` or later is too late. The one who signs names the digest of the
/// document as read, so that nobody signs another text; nothing of a signature that is refused is kept.
#[utoipa::path(tag = "contracts", params(("contractId" = ContractId, Path, description = "The contract.")),
    request_body = NewSignature, security(("oauth2" = ["contracts:sign"])),
    extensions(("x-idempotency" = json!("key")), ("x-etag" = json!("ifMatch")), ("x-dry-run" = json!(true)),
        ("x-problem-codes" = json!(["conflict", "rule-refused", "signature-refused", "deadline-passed"]))),
    responses((status = 201, description = "The signature, and what the contract is now.", body = TakenSignature)))]
#[post("/contracts/{contractId}/signatures")]
pub(crate) async fn create_contract_signature(
    state: web::Data<AppState>,
    caller: Authenticated,
    req: HttpRequest,
    id: ApiPath<ContractId>,
    (seen, key): (IfMatch, IdempotencyKey),
    _: ApiQuery<NoQuery>,
    body: ApiJson<NewSignature>,
) -> Result<HttpResponse, ApiError> {
    let (asked, current) = asked(&state, &caller, &req, id.0, &body.0)?;
    let current = seen.check(current);
    let authorities = state.signatories.clone();
    let work = move |tx: &mut Tx<'_>| {
        current.clone()?;
        let (made, signature) = sign_contract(tx, &authorities, &asked)?;
        let view = SignatureView::of(&asked.digest, &signature);
        let taken = TakenSignature::of(&made, view).ok_or_else(|| ApiError::internal("no version"))?;
        Reply::created(format!("/v1/contracts/{}/signatures", made.id), made.version().into(), &taken)
    };
    key.with_body(&body.0).once(&state, &caller, &req, work).await
}

/// What is asked by a signature, and the version that the contract has now.
fn asked(
    state: &AppState,
    caller: &Caller,
    req: &HttpRequest,
    id: ContractId,
    new: &NewSignature,
) -> Result<(ContractSigning, i64), ApiError> {
    let snapshot = state.snapshots.load();
    let view = View { snapshot: &snapshot, caller, today: state.clocks.today() };
    let seen = view.contract(id).ok_or_else(ApiError::not_found)?;
    let sides = sides(view, seen);
    if sides.is_empty() {
        return Err(ApiError::not_found());
    }
    let version = seen.contract.version();
    let asked = ContractSigning {
        contract: id,
        seen: version,
        sides,
        digest: new.document_digest.clone(),
        jws: new.signature.clone(),
        received_at: Exchange::of(req).received(),
    };
    Ok((asked, version.into()))
}
