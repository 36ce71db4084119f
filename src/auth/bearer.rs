//! The extractor that turns a bearer token into a caller with the scopes that the operation asks.
//!
//! Which scopes those are stands in the document of the running routes, from the handler's own
//! `security(..)`: a handler that takes [`Authenticated`] cannot forget to check them.

use std::future::{Ready, ready};
use std::ops::Deref;
use std::sync::Arc;

use actix_web::dev::Payload;
use actix_web::http::header::{AUTHORIZATION, WWW_AUTHENTICATE};
use actix_web::{FromRequest, HttpMessage as _, HttpRequest, web};

use super::Caller;
use crate::app::AppState;
use crate::http::problem::ApiError;

/// A caller whose token is valid and holds the scopes of the operation.
#[derive(Debug, Clone)]
pub struct Authenticated(pub Arc<Caller>);

impl Deref for Authenticated {
    type Target = Caller;

    fn deref(&self) -> &Caller {
        &self.0
    }
}

impl FromRequest for Authenticated {
    type Error = ApiError;
    type Future = Ready<Result<Self, ApiError>>;

    fn from_request(req: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(authenticate(req))
    }
}

/// In the extensions of a request: the client whose signature is behind its token, also when the token
/// was refused or does not allow the call. The border tells the trail about those.
#[derive(Debug, Clone)]
pub(crate) struct KnownCaller(pub(crate) Arc<Caller>);

fn authenticate(req: &HttpRequest) -> Result<Authenticated, ApiError> {
    let state = req.app_data::<web::Data<AppState>>().ok_or_else(|| ApiError::internal("no state"))?;
    let token = bearer(req).ok_or_else(refused)?;
    let verified = state.verifier.verify(token);
    if let Some(known) = verified.as_ref().ok().cloned().or_else(|| state.verifier.client_of(token)) {
        req.extensions_mut().insert(KnownCaller(known));
    }
    let caller = verified.map_err(|_| refused())?;
    let operation = state.http.document.operation(req);
    let operation = operation.ok_or_else(|| ApiError::internal("a route is not in the document"))?;
    match operation.scopes().iter().find(|scope| !caller.has_scope(scope)) {
        None => Ok(Authenticated(caller)),
        Some(scope) => Err(ApiError::forbidden((
            format!("Hiervoor is de scope {scope} nodig."),
            format!("This needs the scope {scope}."),
        ))),
    }
}

/// The token of the one `Authorization: Bearer` header.
fn bearer(req: &HttpRequest) -> Option<&str> {
    let mut headers = req.headers().get_all(AUTHORIZATION);
    let header = headers.next()?.to_str().ok()?;
    let (scheme, token) = header.split_once(' ')?;
    (headers.next().is_none() && scheme.eq_ignore_ascii_case("bearer") && !token.is_empty()).then_some(token)
}

fn refused() -> ApiError {
    ApiError::unauthenticated((
        "Een geldig toegangstoken is nodig.".to_owned(),
        "A valid access token is needed.".to_owned(),
    ))
    .header(WWW_AUTHENTICATE, "Bearer realm=\"zorgcontract\"")
}
