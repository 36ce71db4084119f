//! The token endpoint over HTTP.

use actix_web::{HttpMessage as _, HttpRequest, HttpResponse, post, web};
use serde::Serialize;
use utoipa::ToSchema;

use super::form::{NoToken, TokenErrorCode, TokenForm, TokenRefusal, TokenRequest};
use super::service;
use crate::app::AppState;
use crate::auth::bearer::{DPOP, KnownCaller, proof};
use crate::auth::peer::PeerCertificate;
use crate::auth::tokens::{self, Confirmation, ISSUER, LIFE};
use crate::db::Tx;
use crate::http::exchange::Exchange;
use crate::http::problem::ApiError;

/// An access token (RFC 6749, 5.1).
#[derive(Debug, Serialize, ToSchema)]
pub struct TokenView {
    /// The token: a JWT (RFC 9068) that the client passes on unread.
    pub access_token: String,
    /// `DPoP` when the token is bound to a key, else `Bearer`; the scheme of the `Authorization` header.
    #[schema(pattern = "^(Bearer|DPoP)$")]
    pub token_type: &'static str,
    /// Life of the token in seconds.
    #[schema(minimum = 1, maximum = 600)]
    pub expires_in: i64,
    /// Scopes that the token holds, separated by spaces.
    pub scope: String,
}

/// Get an access token
///
/// Client credentials only. The client proves who it is by `private_key_jwt` (RS256, PS256, ES256, RS384
/// or ES384) or by the certificate of its connection (`tls_client_auth`). The token is bound to that
/// certificate, or to the key of the proof in the header `DPoP` (RFC 9449); unbound it holds no scope that
/// writes. Refusals have the form of RFC 6749.
#[utoipa::path(tag = "identity", security(()),
    request_body(content = TokenRequest, content_type = "application/x-www-form-urlencoded"),
    params(("DPoP" = Option<String>, Header, description = "Proof of the key that the token is to be bound to (RFC 9449).")),
    extensions(("x-refusals" = json!("oauth2")), ("x-problem-codes" = json!(["storage-full", "rate-limited"])),
        ("x-lane" = json!("write"))),
    responses((status = 200, description = "The token.", body = TokenView),
        (status = 400, description = "Refused.", body = TokenRefusal, content_type = "application/json"),
        (status = 401, description = "The client did not prove who it is.", body = TokenRefusal, content_type = "application/json")))]
#[post("/oauth2/token")]
pub(crate) async fn create_token(
    state: web::Data<AppState>,
    req: HttpRequest,
    form: TokenForm,
) -> Result<HttpResponse, ApiError> {
    let address = state.http.transport.address(&req);
    state.http.rates.may_try(address)?;
    let form = match form.0 {
        Ok(form) => form,
        Err(none) => return none.answer(),
    };
    match issue(&state, &req, &form).await {
        Ok(token) => Ok(HttpResponse::Ok().json(token)),
        Err(none) => {
            tell_known(&state, &req, &form);
            if none.is_unproven() {
                let named = service::named(&form);
                let known = named.filter(|id| state.snapshots.load().identity.client(*id).is_some());
                state.http.rates.failed(address, known.map(|id| id.to_string()).as_deref())?;
            }
            none.answer()
        }
    }
}

/// Lets the border tell the trail which client was refused, when its key or certificate is behind the request.
fn tell_known(state: &AppState, req: &HttpRequest, form: &TokenRequest) {
    let peer = req.extensions().get::<PeerCertificate>().cloned();
    let shown = peer.as_ref().map(|peer| (peer.thumbprint.as_str(), peer.subject.as_str()));
    let (snapshot, now) = (state.snapshots.load(), state.clocks.security_now());
    if let Some(client) = service::client_of(&snapshot, form, shown, now) {
        req.extensions_mut().insert(KnownCaller(client));
    }
}

async fn issue(state: &AppState, req: &HttpRequest, form: &TokenRequest) -> Result<TokenView, NoToken> {
    if form.grant_type != "client_credentials" {
        let text = "only client_credentials is known here";
        return Err(NoToken::Refused(TokenErrorCode::UnsupportedGrantType, text));
    }
    let snapshots = state.snapshots.clone(); // a client that was added a moment ago elsewhere is known
    if let Ok(Err(error)) = web::block(move || snapshots.poll()).await {
        log::warn!("a token is given by what was known: {error}");
    }
    let (exchange, snapshot, now) = (Exchange::of(req), state.snapshots.load(), state.clocks.security_now());
    let Some(origin) = exchange.own_origin(&state.http) else {
        log::error!(
            "no tokens: set ZORGCONTRACT_PUBLIC_URL to the address by which callers reach the service"
        );
        return Err(ApiError::unavailable(60).into());
    };
    let peer = req.extensions().get::<PeerCertificate>().cloned();
    let shown = peer.as_ref().map(|peer| (peer.thumbprint.as_str(), peer.subject.as_str()));
    let audience = format!("{origin}{}", req.path());
    let proven = service::authenticate(&snapshot, form, shown, &audience, now)?;
    let proof = match req.headers().contains_key(DPOP) {
        true => Some(proof(req, None, state).ok_or(NoToken::Refused(
            TokenErrorCode::InvalidDpopProof,
            "the DPoP proof does not fit this request, or is too old",
        ))?),
        false => None,
    };
    let cnf = Confirmation {
        thumbprint: peer.map(|peer| peer.thumbprint),
        jkt: proof.as_ref().map(|proof| proof.thumbprint.clone()),
    };
    let token_type = if cnf.jkt.is_some() { "DPoP" } else { "Bearer" };
    let issuer = state.http.public_url.as_deref().unwrap_or(ISSUER);
    let claims = service::claims(&snapshot, &proven, form, cnf, issuer, (now, state.clocks.today()))?;
    let token = tokens::sign(&state.verifier.keys().current(), &claims).map_err(ApiError::internal)?;
    let actor = service::actor(&proven.client, exchange.request_id.to_string());
    let token_id = claims.jti;
    let work = move |tx: &mut Tx<'_>| service::record(tx, &proven, proof.as_ref(), &token_id);
    state.db.write(actor, work).await?;
    Ok(TokenView { access_token: token, token_type, expires_in: LIFE, scope: claims.scope })
}
