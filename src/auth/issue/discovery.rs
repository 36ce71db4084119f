//! The pages by which clients find the token endpoint and its keys (RFC 8414, RFC 7517, SMART).

use actix_web::http::header::{ACCESS_CONTROL_ALLOW_ORIGIN, CACHE_CONTROL};
use actix_web::{HttpRequest, HttpResponse, get, web};
use serde::Serialize;
use utoipa::ToSchema;

use crate::app::AppState;
use crate::auth::Role;
use crate::auth::clients::model::{ClientAuthentication, SigningAlgorithm};
use crate::auth::jwk::PublishedJwk;
use crate::auth::key_set::AHEAD;
use crate::auth::proofs;
use crate::http::exchange::Exchange;
use crate::http::problem::ApiError;
use crate::http::query::{ApiQuery, NoQuery};

/// What this authorization server can do (RFC 8414).
#[derive(Debug, Serialize, ToSchema)]
pub struct AuthorizationServerView {
    /// Name of the server: the address by which callers reach it, and `iss` of its tokens.
    #[schema(format = "uri")]
    pub issuer: String,
    /// Where tokens are asked for; `aud` of a client assertion.
    #[schema(format = "uri")]
    pub token_endpoint: String,
    /// Where the public keys are.
    #[schema(format = "uri")]
    pub jwks_uri: String,
    /// Grants: `client_credentials`.
    pub grant_types_supported: Vec<&'static str>,
    /// None: there is no authorization endpoint.
    pub response_types_supported: Vec<&'static str>,
    /// How clients prove who they are.
    pub token_endpoint_auth_methods_supported: Vec<ClientAuthentication>,
    /// Algorithms of client assertions.
    pub token_endpoint_auth_signing_alg_values_supported: Vec<SigningAlgorithm>,
    /// Tokens are bound to the certificate of the connection, when there is one (RFC 8705).
    pub tls_client_certificate_bound_access_tokens: bool,
    /// Algorithms of DPoP proofs (RFC 9449).
    pub dpop_signing_alg_values_supported: Vec<String>,
    /// Every scope.
    pub scopes_supported: Vec<&'static str>,
    /// Where people read on.
    #[schema(format = "uri")]
    pub service_documentation: String,
}

/// What a client of SMART Backend Services needs to know.
#[derive(Debug, Serialize, ToSchema)]
pub struct SmartConfigurationView {
    /// Name of the server: the address by which callers reach it.
    #[schema(format = "uri")]
    pub issuer: String,
    /// Where tokens are asked for.
    #[schema(format = "uri")]
    pub token_endpoint: String,
    /// Where the public keys are.
    #[schema(format = "uri")]
    pub jwks_uri: String,
    /// Grants: `client_credentials`.
    pub grant_types_supported: Vec<&'static str>,
    /// How clients prove who they are.
    pub token_endpoint_auth_methods_supported: Vec<ClientAuthentication>,
    /// Algorithms of client assertions.
    pub token_endpoint_auth_signing_alg_values_supported: Vec<SigningAlgorithm>,
    /// Every scope.
    pub scopes_supported: Vec<&'static str>,
    /// What is supported, in the words of SMART.
    pub capabilities: Vec<&'static str>,
}

/// The public keys of this service (RFC 7517).
#[derive(Debug, Serialize, ToSchema)]
pub struct KeySetView {
    /// Of access tokens the key that signs, then the next one, then those that retired and are still
    /// trusted; last the key of receipts and signed heads.
    pub keys: Vec<PublishedJwk>,
}

fn all_scopes() -> Vec<&'static str> {
    let mut scopes: Vec<&str> = Role::ALL.iter().flat_map(|role| role.scopes()).copied().collect();
    scopes.sort_unstable();
    scopes.dedup();
    scopes
}

/// A public answer that others may keep for `seconds`.
fn kept<T: Serialize>(body: &T, seconds: i64) -> HttpResponse {
    HttpResponse::Ok()
        .insert_header((CACHE_CONTROL, format!("public, max-age={seconds}")))
        .insert_header((ACCESS_CONTROL_ALLOW_ORIGIN, "*"))
        .json(body)
}

/// Read what the authorization server can do
///
/// RFC 8414; may be kept for a week.
#[utoipa::path(tag = "identity", security(()),
    responses((status = 200, description = "The metadata.", body = AuthorizationServerView)))]
#[get("/.well-known/oauth-authorization-server")]
pub(crate) async fn get_authorization_server(
    req: HttpRequest,
    _: ApiQuery<NoQuery>,
) -> Result<HttpResponse, ApiError> {
    let origin = &Exchange::of(&req).origin;
    let body = AuthorizationServerView {
        issuer: origin.clone(),
        token_endpoint: format!("{origin}/oauth2/token"),
        jwks_uri: format!("{origin}/.well-known/jwks.json"),
        grant_types_supported: vec!["client_credentials"],
        response_types_supported: Vec::new(),
        token_endpoint_auth_methods_supported: ClientAuthentication::ALL.to_vec(),
        token_endpoint_auth_signing_alg_values_supported: SigningAlgorithm::ALL.to_vec(),
        tls_client_certificate_bound_access_tokens: true,
        dpop_signing_alg_values_supported: proofs::ALGORITHMS.iter().map(|a| format!("{a:?}")).collect(),
        scopes_supported: all_scopes(),
        service_documentation: format!("{origin}/docs"),
    };
    Ok(kept(&body, AHEAD))
}

/// Read what a client of SMART Backend Services needs
///
/// The same token endpoint; may be kept for a week.
#[utoipa::path(tag = "identity", security(()),
    responses((status = 200, description = "The configuration.", body = SmartConfigurationView)))]
#[get("/.well-known/smart-configuration")]
pub(crate) async fn get_smart_configuration(
    req: HttpRequest,
    _: ApiQuery<NoQuery>,
) -> Result<HttpResponse, ApiError> {
    let origin = &Exchange::of(&req).origin;
    let body = SmartConfigurationView {
        issuer: origin.clone(),
        token_endpoint: format!("{origin}/oauth2/token"),
        jwks_uri: format!("{origin}/.well-known/jwks.json"),
        grant_types_supported: vec!["client_credentials"],
        token_endpoint_auth_methods_supported: vec![ClientAuthentication::PrivateKeyJwt],
        token_endpoint_auth_signing_alg_values_supported: SigningAlgorithm::ALL.to_vec(),
        scopes_supported: all_scopes(),
        capabilities: vec!["client-confidential-asymmetric"],
    };
    Ok(kept(&body, AHEAD))
}

/// Read the public keys
///
/// They verify access tokens (`use` is `sig`) and receipts, signed heads and exports (`receipt`). A key stands here for a week before it signs, so this may be kept as long. A key of tokens leaves after the last token that it signed has expired; a key of receipts stays.
#[utoipa::path(tag = "identity", security(()),
    responses((status = 200, description = "The keys.", body = KeySetView)))]
#[get("/.well-known/jwks.json")]
pub(crate) async fn get_key_set(
    state: web::Data<AppState>,
    _: ApiQuery<NoQuery>,
) -> Result<HttpResponse, ApiError> {
    let now = state.clocks.security_now();
    let keys = state.verifier.keys().published(now);
    let keys = keys.iter().filter_map(|key| key.public.published("sig"));
    let keys = keys.chain(state.receipts.published(now)).collect();
    Ok(kept(&KeySetView { keys }, AHEAD))
}
