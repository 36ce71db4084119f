//! The extractor that turns an access token into a caller with the scopes that the operation asks.
//!
//! Which scopes those are stands in the document of the running routes, from the handler's own
//! `security(..)`: a handler that takes [`Authenticated`] cannot forget to check them. A token that is
//! bound to a certificate or a key is worth nothing without it (RFC 8705, RFC 9449): the proof is checked
//! here too.

use std::future::{Ready, ready};
use std::ops::Deref;
use std::sync::Arc;

use actix_web::dev::Payload;
use actix_web::http::header::{AUTHORIZATION, WWW_AUTHENTICATE};
use actix_web::{FromRequest, HttpMessage as _, HttpRequest, web};

use super::Caller;
use super::access::Shut;
use super::delegations::uses::Note;
use super::peer::PeerCertificate;
use super::proofs::{self, ALGORITHMS, Asked, UsedProof};
use crate::app::AppState;
use crate::http::exchange::Exchange;
use crate::http::problem::ApiError;

/// Header of a DPoP proof.
pub(super) const DPOP: &str = "DPoP";

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

/// How a token is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Scheme {
    Bearer,
    Dpop,
}

fn authenticate(req: &HttpRequest) -> Result<Authenticated, ApiError> {
    let state = req.app_data::<web::Data<AppState>>().ok_or_else(|| ApiError::internal("no state"))?;
    let (scheme, token) = sent(req).ok_or_else(|| refused(Refusal::NoToken))?;
    let address = state.http.transport.address(req);
    let verified = match state.verifier.recall(token) {
        Some(caller) => Ok(caller),
        None => {
            state.http.rates.may_try(address)?;
            state.verifier.verify(token)
        }
    };
    let named = verified.as_ref().ok().cloned().or_else(|| state.verifier.client_of(token));
    if let Some(known) = named.clone() {
        req.extensions_mut().insert(KnownCaller(known));
    }
    let failed = |refusal: Refusal| {
        let client = named.as_ref().map(|known| &*known.client);
        state.http.rates.failed(address, client).err().unwrap_or_else(|| refused(refusal))
    };
    let caller = verified.map_err(|_| failed(Refusal::Token))?;
    let proof = bound(req, state, scheme, token, &caller).map_err(failed)?;
    if let Some(standing) = state.http.rates.count(&caller.client) {
        let refusal = standing.refusal();
        Exchange::of(req).stands(standing);
        refusal.map_or(Ok(()), Err)?;
    }
    let operation = state.http.document.operation(req);
    let operation = operation.ok_or_else(|| ApiError::internal("a route is not in the document"))?;
    let snapshot = state.snapshots.load();
    let scopes: Vec<&str> = operation.scopes(caller.role).collect();
    let admitted = caller.admitted(&snapshot, state.clocks.today(), &scopes);
    let mut caller = admitted.map_err(|shut| match shut {
        Shut::Out => refused(Refusal::Token),
        Shut::Scope(scope) => ApiError::forbidden((
            format!("Hiervoor is de scope {scope} nodig."),
            format!("This needs the scope {scope}."),
        )),
    })?;
    if proof.is_some() {
        Arc::make_mut(&mut caller).proof = proof;
    }
    if !caller.acts_for.is_empty() {
        let note = Note::new(state, snapshot, caller.clone(), Exchange::of(req).request_id);
        req.extensions_mut().insert(note); // told when the request is over
    }
    Ok(Authenticated(caller))
}

/// The token of the one `Authorization` header.
fn sent(req: &HttpRequest) -> Option<(Scheme, &str)> {
    let mut headers = req.headers().get_all(AUTHORIZATION);
    let header = headers.next()?.to_str().ok()?;
    let (scheme, token) = header.split_once(' ')?;
    let scheme = match scheme {
        name if name.eq_ignore_ascii_case("bearer") => Scheme::Bearer,
        name if name.eq_ignore_ascii_case("dpop") => Scheme::Dpop,
        _ => return None,
    };
    (headers.next().is_none() && !token.is_empty()).then_some((scheme, token))
}

/// Checks that the sender has what the token is bound to; gives the proof that is used up by it.
fn bound(
    req: &HttpRequest,
    state: &AppState,
    scheme: Scheme,
    token: &str,
    caller: &Caller,
) -> Result<Option<UsedProof>, Refusal> {
    if let Some(thumbprint) = &caller.confirmation.thumbprint {
        let shown = req.extensions().get::<PeerCertificate>().map(|peer| peer.thumbprint.clone());
        if shown.as_ref() != Some(thumbprint) {
            return Err(Refusal::Certificate);
        }
    }
    match (&caller.confirmation.jkt, scheme) {
        (None, Scheme::Bearer) => Ok(None),
        (None, Scheme::Dpop) | (Some(_), Scheme::Bearer) => Err(Refusal::Proof),
        (Some(key), Scheme::Dpop) => {
            let proof = proof(req, Some(token), state).ok_or(Refusal::Proof)?;
            let first = || state.verifier.proofs.first_use(&proof, state.clocks.security_now());
            if proof.thumbprint == *key && first() { Ok(Some(proof)) } else { Err(Refusal::Proof) }
        }
    }
}

/// The one proof of a request, when it fits the request.
pub(super) fn proof(req: &HttpRequest, token: Option<&str>, state: &AppState) -> Option<UsedProof> {
    let mut headers = req.headers().get_all(DPOP);
    let proof = headers.next()?.to_str().ok().filter(|_| headers.next().is_none())?;
    let exchange = Exchange::of(req);
    let address = format!("{}{}", exchange.own_origin(&state.http)?, req.path());
    let (method, now) = (exchange.method.as_str(), state.clocks.security_now());
    proofs::check(proof, Asked { method, address: &address, token, now })
}

/// What is wrong with a token as it was sent. The caller of a token that is not bound learns no more than
/// that it is refused.
#[derive(Debug, Clone, Copy)]
enum Refusal {
    NoToken,
    Token,
    Certificate,
    Proof,
}

fn refused(refusal: Refusal) -> ApiError {
    let realm = "realm=\"zorgcontract\"";
    let algorithms: Vec<String> = ALGORITHMS.iter().map(|algorithm| format!("{algorithm:?}")).collect();
    let algorithms = algorithms.join(" ");
    let (nl, en, challenge) = match refusal {
        Refusal::NoToken | Refusal::Token => {
            let error = if matches!(refusal, Refusal::Token) { ", error=\"invalid_token\"" } else { "" };
            (
                "Een geldig toegangstoken is nodig.",
                "A valid access token is needed.",
                format!("Bearer {realm}{error}"),
            )
        }
        Refusal::Certificate => (
            "Dit token hoort bij een certificaat; het verzoek kwam niet over een verbinding met dat certificaat.",
            "This token is bound to a certificate; the request did not come over a connection with it.",
            format!("Bearer {realm}, error=\"invalid_token\""),
        ),
        Refusal::Proof => (
            "Dit token hoort bij een sleutel; stuur het als Authorization: DPoP met een nieuw, passend bewijs in de header DPoP.",
            "This token is bound to a key; send it as Authorization: DPoP with a new, fitting proof in the header DPoP.",
            format!("DPoP {realm}, error=\"invalid_dpop_proof\", algs=\"{algorithms}\""),
        ),
    };
    ApiError::unauthenticated((nl, en)).header(WWW_AUTHENTICATE, &challenge)
}
