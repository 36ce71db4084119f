//! Who gets a token, bound to what, with which scopes.

use std::sync::Arc;

use super::assertion::{ASSERTION_TYPE, Assertion, OnceOnly};
use super::form::{NoToken, TokenErrorCode, TokenRequest};
use crate::audit::{Action, Actor, Owner};
use crate::auth::Caller;
use crate::auth::access::organisation_stands;
use crate::auth::caller::only_reads;
use crate::auth::clients::model::{Client, ClientAuthentication};
use crate::auth::proofs::UsedProof;
use crate::auth::replay;
use crate::auth::tokens::{AUDIENCE, Acting, Claims, Confirmation, ISSUER, LIFE};
use crate::clock::Moment;
use crate::codes::{AgbCode, ClientId, ConcernId};
use crate::db::Tx;
use crate::events::Change;
use crate::snapshot::Snapshot;

/// The certificate of the connection: thumbprint and subject.
pub type Shown<'r> = Option<(&'r str, &'r str)>;

/// A client that proved who it is.
#[derive(Debug, Clone)]
pub struct Proven {
    /// The client.
    pub client: Arc<Client>,
    /// Its assertion, which is used up.
    pub assertion: Option<OnceOnly>,
}

fn refused<T>(error: TokenErrorCode, description: &'static str) -> Result<T, NoToken> {
    Err(NoToken::Refused(error, description))
}

fn unproven() -> NoToken {
    NoToken::Refused(
        TokenErrorCode::InvalidClient,
        "the client is unknown or suspended, or did not prove who it is",
    )
}

/// The client that a request says it comes from.
pub fn named(form: &TokenRequest) -> Option<ClientId> {
    let asserted = || Some(Assertion::read(form.client_assertion.as_deref()?)?.client);
    form.client_id.as_ref().and_then(|id| id.parse().ok()).or_else(asserted)
}

/// The client that a request comes from. Whoever fails learns nothing of why.
///
/// # Errors
/// The request names no client in a way that is known here, or the proof does not hold.
pub fn authenticate(
    snapshot: &Snapshot,
    form: &TokenRequest,
    shown: Shown<'_>,
    audience: &str,
    now: Moment,
) -> Result<Proven, NoToken> {
    let find = |id: ClientId, by: ClientAuthentication| {
        let client = snapshot.identity.client(id).filter(|c| !c.suspended && c.authentication == by);
        client.cloned().ok_or_else(unproven)
    };
    match (&form.client_assertion_type, &form.client_assertion) {
        (Some(kind), Some(text)) if kind == ASSERTION_TYPE => {
            let assertion = Assertion::read(text).ok_or_else(unproven)?;
            if form.client_id.as_ref().is_some_and(|id| *id != assertion.client.to_string()) {
                return Err(unproven());
            }
            let client = find(assertion.client, ClientAuthentication::PrivateKeyJwt)?;
            let once = assertion.verified(&client, audience, now).ok_or_else(unproven)?;
            Ok(Proven { client, assertion: Some(once) })
        }
        (None, None) => {
            let id = form.client_id.as_ref().and_then(|id| id.parse().ok()).ok_or_else(unproven)?;
            let client = find(id, ClientAuthentication::TlsClientAuth)?;
            let (thumbprint, subject) = shown.ok_or_else(unproven)?;
            if client.has_certificate(thumbprint, subject) {
                Ok(Proven { client, assertion: None })
            } else {
                Err(unproven())
            }
        }
        _ => Err(unproven()),
    }
}

/// The scopes of the token: those asked for, or all that the client may have.
fn scopes(client: &Client, asked: Option<&str>, bound: bool) -> Result<Vec<String>, NoToken> {
    let may = |scope: &str| client.scopes.iter().any(|s| s == scope) && client.role.scopes().contains(&scope);
    let Some(asked) = asked else {
        let all = client.scopes.iter().filter(|s| may(s) && (bound || only_reads(s)));
        return Ok(all.cloned().collect());
    };
    let mut scopes: Vec<String> = Vec::new();
    for scope in asked.split(' ').filter(|scope| !scope.is_empty()) {
        if !may(scope) {
            return refused(
                TokenErrorCode::InvalidScope,
                "a scope is unknown or not registered for this client",
            );
        }
        if !bound && !only_reads(scope) {
            return refused(
                TokenErrorCode::InvalidScope,
                "a scope that writes needs a token bound to a client certificate or to a DPoP key",
            );
        }
        if !scopes.iter().any(|s| s == scope) {
            scopes.push(scope.to_owned());
        }
    }
    Ok(scopes)
}

/// What a token will say.
///
/// # Errors
/// The organisation of the client ended, or a scope is not to be had.
pub fn claims(
    snapshot: &Snapshot,
    proven: &Proven,
    form: &TokenRequest,
    cnf: Confirmation,
    issuer: &str,
    clock: (Moment, chrono::NaiveDate),
) -> Result<Claims, NoToken> {
    let (client, (now, today)) = (&proven.client, clock);
    if !organisation_stands(snapshot, &client.organisation, today) {
        return refused(
            TokenErrorCode::UnauthorizedClient,
            "the AGB code of the organisation of this client is not active",
        );
    }
    let bound = cnf != Confirmation::default();
    let scopes = scopes(client, form.scope.as_deref(), bound)?;
    if scopes.is_empty() {
        return refused(
            TokenErrorCode::InvalidScope,
            "this client has no scope that an unbound token may hold",
        );
    }
    let acts = snapshot.identity.delegations_to(client).any(|delegation| delegation.holds(today));
    Ok(Claims {
        scope: scopes.join(" "),
        cnf: bound.then_some(cnf),
        act: acts.then(|| Acting { sub: client.organisation.to_string() }),
        ..unscoped(snapshot, client, issuer, now)
    })
}

/// What a token of the client says in any case.
fn unscoped(snapshot: &Snapshot, client: &Client, issuer: &str, now: Moment) -> Claims {
    let (mut agb, mut concern, mut kvk): (Vec<AgbCode>, Option<ConcernId>, _) = Default::default();
    match &client.organisation {
        Owner::Party(id) => agb.extend(snapshot.party(*id).map(|party| party.register.agb_code)),
        Owner::Concern(id) => concern = Some(id.clone()),
        Owner::Company(number) => kvk = Some(*number),
        Owner::PurchasingParty(_) | Owner::Operator => {}
    }
    let iat = now.micros() / 1_000_000;
    Claims {
        iss: issuer.to_owned(),
        aud: AUDIENCE.to_owned(),
        sub: client.id.to_string(),
        client_id: Some(client.id.to_string()),
        jti: uuid::Uuid::now_v7().to_string(),
        iat,
        exp: iat + LIFE,
        role: client.role,
        agb,
        concern,
        uzovi: client.uzovi_codes.clone(),
        kvk,
        scope: String::new(),
        cnf: None,
        act: None,
    }
}

/// The client whose key or certificate is behind a request that was refused all the same: it is suspended, or
/// its assertion is too old, used, or for something else. It tells who was refused, and gives no rights.
pub fn client_of(
    snapshot: &Snapshot,
    form: &TokenRequest,
    shown: Shown<'_>,
    now: Moment,
) -> Option<Arc<Caller>> {
    let client = match &form.client_assertion {
        Some(text) => {
            let assertion = Assertion::read(text)?;
            let client = snapshot.identity.client(assertion.client)?;
            assertion.is_signed_by(client).then_some(client)?
        }
        None => {
            let client = snapshot.identity.client(form.client_id.as_ref()?.parse().ok()?)?;
            let (thumbprint, subject) = shown?;
            client.has_certificate(thumbprint, subject).then_some(client)?
        }
    };
    Some(Arc::new(Caller::from_claims(&unscoped(snapshot, client, ISSUER, now))))
}

/// Uses up what proved the request, and puts the token in the trail of the client's organisation.
///
/// # Errors
/// The assertion or the DPoP proof was used before.
pub fn record(
    tx: &mut Tx<'_>,
    proven: &Proven,
    proof: Option<&UsedProof>,
    token_id: &str,
) -> Result<(), NoToken> {
    if let Some(once) = &proven.assertion
        && !replay::claim(tx, &format!("assertion:{}", proven.client.id), &once.id, once.expires_at)?
    {
        return Err(unproven());
    }
    if let Some(proof) = proof
        && !replay::claim(tx, &format!("dpop:{}", proof.thumbprint), &proof.id, proof.expires_at)?
    {
        return refused(TokenErrorCode::InvalidDpopProof, "the DPoP proof was used before");
    }
    tx.record(Change {
        kind: "token.issued".to_owned(),
        action: Action::Execute,
        subject: token_id.to_owned(),
        owners: vec![proven.client.organisation.clone()],
    });
    Ok(())
}

/// How the audit trail names a client that asks for a token.
pub fn actor(client: &Client, request_id: String) -> Actor {
    let (id, role) = (client.id.to_string(), client.role.to_string());
    Actor { id, role, request_id: Some(request_id), act: None }
}
