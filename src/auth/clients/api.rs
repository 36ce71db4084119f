//! Clients over HTTP, for the administrator of their organisation.

use std::sync::Arc;

use actix_web::{HttpRequest, HttpResponse, delete, get, patch, post, web};

use super::model::{Client, Rotation};
use super::service;
use super::view::{ClientJwk, ClientPatch, ClientView, NewClient, NewClientCertificate};
use crate::app::AppState;
use crate::auth::organisation::OrganisationRef;
use crate::auth::{Authenticated, Caller};
use crate::codes::ClientId;
use crate::db::Tx;
use crate::http::etag::{IfMatch, Versioned};
use crate::http::idempotency::{IdempotencyKey, Reply};
use crate::http::json::ApiJson;
use crate::http::page::{Page, Paging};
use crate::http::prefer::DryRun;
use crate::http::problem::ApiError;
use crate::http::query::{ApiPath, ApiQuery, NoQuery};
use crate::http::rehearse;
use crate::snapshot::Snapshot;

/// A page of clients.
pub type ClientPage = Page<ClientView>;

/// A client of an organisation that the caller administers; any other one does not exist for it.
fn find(
    snapshot: &Snapshot,
    caller: &Caller,
    id: ClientId,
) -> Result<(Arc<Client>, OrganisationRef), ApiError> {
    let client = snapshot.identity.client(id).filter(|c| caller.administers(snapshot, &c.organisation));
    let client = client.ok_or_else(ApiError::not_found)?;
    Ok((client.clone(), OrganisationRef::of(&client.organisation, snapshot)))
}

/// List clients
///
/// Of the caller's own organisation; the operator sees all.
#[utoipa::path(tag = "identity", security(("oauth2" = ["clients:manage"])),
    responses((status = 200, description = "Clients, oldest first.", body = ClientPage)))]
#[get("/clients")]
pub(crate) async fn list_clients(
    state: web::Data<AppState>,
    caller: Authenticated,
    paging: Paging,
    _: ApiQuery<NoQuery>,
) -> Result<ClientPage, ApiError> {
    let snapshot = state.snapshots.load();
    let own = snapshot.identity.clients().filter(|c| caller.administers(&snapshot, &c.organisation));
    let mut found: Vec<&Arc<Client>> = own.collect();
    found.sort_unstable_by_key(|client| client.id);
    let view = |c: &&Arc<Client>| ClientView::of(c, OrganisationRef::of(&c.organisation, &snapshot));
    paging.page_of(&caller.client, &found, |client| client.id, view)
}

/// Read a client
#[utoipa::path(tag = "identity", params(("clientId" = ClientId, Path, description = "The client.")),
    security(("oauth2" = ["clients:manage"])), extensions(("x-etag" = json!("returned"))),
    responses((status = 200, description = "The client.", body = ClientView)))]
#[get("/clients/{clientId}")]
pub(crate) async fn get_client(
    state: web::Data<AppState>,
    caller: Authenticated,
    id: ApiPath<ClientId>,
    _: ApiQuery<NoQuery>,
) -> Result<Versioned<ClientView>, ApiError> {
    let (client, organisation) = find(&state.snapshots.load(), &caller, id.0)?;
    Ok(Versioned { version: client.version, body: ClientView::of(&client, organisation) })
}

/// Register a client
///
/// By the administrator of its organisation, which has at most 100 of them. The first client of an
/// organisation is registered by the operator.
#[utoipa::path(tag = "identity", request_body = NewClient, security(("oauth2" = ["clients:manage"])),
    extensions(("x-idempotency" = json!("key")), ("x-dry-run" = json!(true)),
        ("x-problem-codes" = json!(["not-found", "quota-exceeded"]))),
    responses((status = 201, description = "The client.", body = ClientView)))]
#[post("/clients")]
pub(crate) async fn create_client(
    state: web::Data<AppState>,
    caller: Authenticated,
    req: HttpRequest,
    key: IdempotencyKey,
    _: ApiQuery<NoQuery>,
    body: ApiJson<NewClient>,
) -> Result<HttpResponse, ApiError> {
    let (snapshot, new) = (state.snapshots.load(), body.0);
    let (entry, organisation) = (new.entry(&snapshot, &caller)?, new.organisation.clone());
    let work = move |tx: &mut Tx<'_>| {
        let made = service::register(tx, &entry)?;
        let location = format!("/v1/clients/{}", made.id);
        Reply::created(location, made.version, &ClientView::of(&made, organisation.clone()))
    };
    key.with_body(&new).once(&state, &caller, &req, work).await
}

/// Change or suspend a client
#[utoipa::path(tag = "identity", params(("clientId" = ClientId, Path, description = "The client.")),
    request_body(content = ClientPatch, content_type = "application/merge-patch+json"),
    security(("oauth2" = ["clients:manage"])),
    extensions(("x-etag" = json!("ifMatch")), ("x-dry-run" = json!(true))),
    responses((status = 200, description = "The client in its new version.", body = ClientView)))]
#[patch("/clients/{clientId}")]
pub(crate) async fn update_client(
    state: web::Data<AppState>,
    caller: Authenticated,
    req: HttpRequest,
    id: ApiPath<ClientId>,
    seen: IfMatch,
    rehearsal: DryRun,
    patch: ApiJson<ClientPatch>,
) -> Result<HttpResponse, ApiError> {
    let (client, organisation) = find(&state.snapshots.load(), &caller, id.0)?;
    let change = patch.0.change(&client)?;
    seen.check(client.version)?;
    let work = move |tx: &mut Tx<'_>| {
        let made = service::change(tx, client.id, Some(client.version), &change)?;
        Reply::ok(made.version, &ClientView::of(&made, organisation.clone()))
    };
    rehearse::write(&state, &caller, &req, rehearsal, work).await
}

/// One step of a rotation as a write; the answer is the client.
fn rotation(
    client: Arc<Client>,
    organisation: OrganisationRef,
    seen: Option<i64>,
    step: Rotation,
) -> impl Fn(&mut Tx<'_>) -> Result<Reply, ApiError> + Send + 'static {
    move |tx| {
        let made = service::rotate(tx, client.id, seen, &step)?;
        let view = ClientView::of(&made, organisation.clone());
        match step {
            Rotation::AddKey(..) | Rotation::AddCertificate(..) => {
                Reply::created(format!("/v1/clients/{}", made.id), made.version, &view)
            }
            Rotation::RemoveKey(_) | Rotation::RemoveCertificate(_) => Reply::ok(made.version, &view),
        }
    }
}

/// Add a key to a client
///
/// The body is the public key. Add the next key, change over, then delete the old one: no call fails
/// meanwhile. A client has at most five.
#[utoipa::path(tag = "identity", params(("clientId" = ClientId, Path, description = "The client.")),
    request_body = ClientJwk, security(("oauth2" = ["clients:manage"])),
    extensions(("x-idempotency" = json!("key")), ("x-dry-run" = json!(true)), ("x-problem-codes" = json!(["conflict", "quota-exceeded"]))),
    responses((status = 201, description = "The client with the key.", body = ClientView)))]
#[post("/clients/{clientId}/keys")]
pub(crate) async fn create_client_key(
    state: web::Data<AppState>,
    caller: Authenticated,
    req: HttpRequest,
    id: ApiPath<ClientId>,
    key: IdempotencyKey,
    body: ApiJson<ClientJwk>,
) -> Result<HttpResponse, ApiError> {
    let (client, organisation) = find(&state.snapshots.load(), &caller, id.0)?;
    let (kid, public) = body.0.key("")?;
    let work = rotation(client, organisation, None, Rotation::AddKey(kid, public));
    key.with_body(&body.0).once(&state, &caller, &req, work).await
}

/// Delete a key of a client
///
/// Assertions by this key are refused from now on. Tokens obtained by it live on; suspend the client to
/// end those.
#[utoipa::path(tag = "identity",
    params(("clientId" = ClientId, Path, description = "The client."),
        ("kid" = String, Path, description = "Name of the key.", pattern = "^[A-Za-z0-9._~-]{1,128}$")),
    security(("oauth2" = ["clients:manage"])),
    extensions(("x-etag" = json!("ifMatch")), ("x-dry-run" = json!(true))),
    responses((status = 200, description = "The client without the key.", body = ClientView)))]
#[delete("/clients/{clientId}/keys/{kid}")]
pub(crate) async fn delete_client_key(
    state: web::Data<AppState>,
    caller: Authenticated,
    req: HttpRequest,
    path: ApiPath<(ClientId, String)>,
    seen: IfMatch,
    rehearsal: DryRun,
    _: ApiQuery<NoQuery>,
) -> Result<HttpResponse, ApiError> {
    let (client, organisation) = find(&state.snapshots.load(), &caller, path.0.0)?;
    seen.check(client.version)?;
    let version = client.version;
    let work = rotation(client, organisation, Some(version), Rotation::RemoveKey(path.0.1));
    rehearse::write(&state, &caller, &req, rehearsal, work).await
}

/// Add a certificate to a client
///
/// A client has at most five.
#[utoipa::path(tag = "identity", params(("clientId" = ClientId, Path, description = "The client.")),
    request_body = NewClientCertificate, security(("oauth2" = ["clients:manage"])),
    extensions(("x-idempotency" = json!("key")), ("x-dry-run" = json!(true)), ("x-problem-codes" = json!(["conflict", "quota-exceeded"]))),
    responses((status = 201, description = "The client with the certificate.", body = ClientView)))]
#[post("/clients/{clientId}/certificates")]
pub(crate) async fn create_client_certificate(
    state: web::Data<AppState>,
    caller: Authenticated,
    req: HttpRequest,
    id: ApiPath<ClientId>,
    key: IdempotencyKey,
    body: ApiJson<NewClientCertificate>,
) -> Result<HttpResponse, ApiError> {
    let (client, organisation) = find(&state.snapshots.load(), &caller, id.0)?;
    let (kind, value) = body.0.certificate("")?;
    let work = rotation(client, organisation, None, Rotation::AddCertificate(kind, value));
    key.with_body(&body.0).once(&state, &caller, &req, work).await
}

/// Delete a certificate of a client
#[utoipa::path(tag = "identity",
    params(("clientId" = ClientId, Path, description = "The client."),
        ("certificateKey" = String, Path, description = "`key` of the certificate.", pattern = "^[A-Za-z0-9_-]{43}$")),
    security(("oauth2" = ["clients:manage"])),
    extensions(("x-etag" = json!("ifMatch")), ("x-dry-run" = json!(true))),
    responses((status = 200, description = "The client without the certificate.", body = ClientView)))]
#[delete("/clients/{clientId}/certificates/{certificateKey}")]
pub(crate) async fn delete_client_certificate(
    state: web::Data<AppState>,
    caller: Authenticated,
    req: HttpRequest,
    path: ApiPath<(ClientId, String)>,
    seen: IfMatch,
    rehearsal: DryRun,
    _: ApiQuery<NoQuery>,
) -> Result<HttpResponse, ApiError> {
    let (client, organisation) = find(&state.snapshots.load(), &caller, path.0.0)?;
    seen.check(client.version)?;
    let version = client.version;
    let work = rotation(client, organisation, Some(version), Rotation::RemoveCertificate(path.0.1));
    rehearse::write(&state, &caller, &req, rehearsal, work).await
}
