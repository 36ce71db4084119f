//! Documents and signatures of addenda over HTTP.

use actix_web::{HttpRequest, HttpResponse, get, post, web};

use super::{AddendumSigning, sign_addendum};
use crate::app::AppState;
use crate::auth::{Authenticated, Caller};
use crate::codes::AddendumId;
use crate::contracts::addenda::ground::Ground;
use crate::contracts::addenda::history::Said;
use crate::contracts::addenda::model::Addendum;
use crate::contracts::addenda::road::AddendumStep;
use crate::contracts::addenda::stepping::AddendumPart;
use crate::contracts::addenda::view::AddendumSignature;
use crate::contracts::model::Contract;
use crate::contracts::sight::View;
use crate::contracts::signing::api::document_as;
use crate::contracts::signing::contract::{parties, sides};
use crate::contracts::signing::model::{Signature, Subject};
use crate::contracts::signing::service::{document_of, signatures_of};
use crate::contracts::signing::view::{NewSignature, SignaturePage, SignatureView};
use crate::db::Tx;
use crate::http::etag::IfMatch;
use crate::http::exchange::Exchange;
use crate::http::idempotency::{IdempotencyKey, Reply};
use crate::http::json::ApiJson;
use crate::http::media::Accept;
use crate::http::page::Paging;
use crate::http::problem::ApiError;
use crate::http::query::{ApiPath, ApiQuery, NoQuery};

/// An addendum of a contract of which the caller reads every word.
fn read_in_full(state: &AppState, caller: &Caller, id: AddendumId) -> Result<(Addendum, Contract), ApiError> {
    let snapshot = state.snapshots.load();
    let view = View { snapshot: &snapshot, caller, today: state.clocks.today() };
    let found = view.addendum(id).filter(|(seen, _)| seen.sight.words());
    let (seen, addendum) = found.ok_or_else(ApiError::not_found)?;
    Ok((addendum.clone(), seen.contract.clone()))
}

/// Read the document of an addendum
///
/// What is signed, from the approval on, for the parties to the contract; every reading stands in their audit
/// trails. As `application/json` the exact bytes (canonical JSON, RFC 8785) that are signed; as `application/pdf`
/// the same for people, in Dutch. `Repr-Digest` (RFC 9530) has the SHA-256 of what is sent.
#[utoipa::path(tag = "contracts", params(("addendumId" = AddendumId, Path, description = "The addendum.")),
    security(("oauth2" = ["contracts:read"])), extensions(("x-etag" = json!("returned"))),
    responses((status = 200, description = "The document; 404 when it is not approved yet, or was only recorded.",
        headers(("Repr-Digest" = String, description = "SHA-256 of the body (RFC 9530): `sha-256=:…:`, base64.")),
        content((serde_json::Value = "application/json"), (String = "application/pdf")))))]
#[get("/addenda/{addendumId}/document")]
pub(crate) async fn get_addendum_document(
    state: web::Data<AppState>,
    caller: Authenticated,
    req: HttpRequest,
    accept: Accept,
    id: ApiPath<AddendumId>,
    _: ApiQuery<NoQuery>,
) -> Result<HttpResponse, ApiError> {
    let (addendum, contract) = read_in_full(&state, &caller, id.0)?;
    let subject = Subject::Addendum(addendum.id, addendum.version());
    let document = state.db.read_async(move |conn| document_of(conn, subject)).await?;
    let document = document.ok_or_else(ApiError::not_found)?;
    let told = (("addendum.documentRead", addendum.id.to_string()), parties(&contract));
    document_as(&state, (&caller, &req, &accept), document, told).await
}

/// List the signatures of an addendum
#[utoipa::path(tag = "contracts", params(("addendumId" = AddendumId, Path, description = "The addendum.")),
    security(("oauth2" = ["contracts:read"])),
    responses((status = 200, description = "The signatures, oldest first.", body = SignaturePage)))]
#[get("/addenda/{addendumId}/signatures")]
pub(crate) async fn list_addendum_signatures(
    state: web::Data<AppState>,
    caller: Authenticated,
    id: ApiPath<AddendumId>,
    paging: Paging,
    _: ApiQuery<NoQuery>,
) -> Result<SignaturePage, ApiError> {
    let (addendum, _) = read_in_full(&state, &caller, id.0)?;
    let subject = Subject::Addendum(addendum.id, addendum.version());
    let signed = state.db.read_async(move |conn| signatures_of(conn, subject)).await?;
    let signed = signed.into_iter().flat_map(|(document, signatures)| {
        let view = move |one: Signature| (one.position, SignatureView::of(&document.digest, &one));
        signatures.into_iter().map(view)
    });
    let signed: Vec<(i64, SignatureView)> = signed.collect();
    paging.page_of(&caller.client, &signed, |(position, _)| *position, |(_, view)| view.clone())
}

/// Sign an addendum
///
/// As a contract is signed (`POST /v1/contracts/{contractId}/signatures`): by the provider first, then by the
/// purchasing party. With the second signature it is concluded and holds during its period.
#[utoipa::path(tag = "contracts", params(("addendumId" = AddendumId, Path, description = "The addendum.")),
    request_body = NewSignature, security(("oauth2" = ["contracts:sign"])),
    extensions(("x-idempotency" = json!("key")), ("x-etag" = json!("ifMatch")), ("x-dry-run" = json!(true)),
        ("x-problem-codes" = json!(["conflict", "rule-refused", "signature-refused", "deadline-passed"]))),
    responses((status = 201, description = "The signature, and what the addendum is now.", body = AddendumSignature)))]
#[post("/addenda/{addendumId}/signatures")]
pub(crate) async fn create_addendum_signature(
    state: web::Data<AppState>,
    caller: Authenticated,
    req: HttpRequest,
    id: ApiPath<AddendumId>,
    (seen, key): (IfMatch, IdempotencyKey),
    _: ApiQuery<NoQuery>,
    body: ApiJson<NewSignature>,
) -> Result<HttpResponse, ApiError> {
    let own = AddendumPart::of(&state, &caller, id.0, AddendumStep::Sign)?;
    let (current, authorities) = (seen.check(own.version()), state.signatories.clone());
    let asked = signing(&state, &caller, &req, &own, &body.0)?;
    let work = move |tx: &mut Tx<'_>| {
        current.clone()?;
        let (made, signature) = sign_addendum(tx, &authorities, &asked)?;
        let signature = SignatureView::of(&asked.digest, &signature);
        let taken = AddendumSignature::of(&made, asked.stepping.id, signature);
        let taken = taken.ok_or_else(|| ApiError::internal("a signed addendum has no version"))?;
        let at = format!("/v1/addenda/{}/signatures", asked.stepping.id);
        Reply::created(at, taken.addendum_version.into(), &taken)
    };
    key.with_body(&body.0).once(&state, &caller, &req, work).await
}

fn signing(
    state: &AppState,
    caller: &Caller,
    req: &HttpRequest,
    own: &AddendumPart,
    new: &NewSignature,
) -> Result<AddendumSigning, ApiError> {
    let (snapshot, contract) = (state.snapshots.load(), &own.part.contract);
    let view = View { snapshot: &snapshot, caller, today: state.clocks.today() };
    let seen = view.contract(contract.id).ok_or_else(ApiError::not_found)?;
    let organisation = sides(view, seen).into_iter().find(|(side, _)| *side == own.part.side);
    let version = own.addendum.known(None).ok_or_else(ApiError::not_found)?;
    let ground = Ground::of(&snapshot, contract, &version.value.module.code, &version.period);
    Ok(AddendumSigning {
        stepping: own.stepping(AddendumStep::Sign, Said::default()),
        rivals: ground.map(|ground| ground.rivals(version.period.start_date)).unwrap_or_default(),
        organisation: organisation.ok_or_else(ApiError::not_found)?.1,
        digest: new.document_digest.clone(),
        jws: new.signature.clone(),
        received_at: Exchange::of(req).received(),
    })
}
