//! Access tokens: signed ES256 JWTs (RFC 9068), verified once and remembered until they expire.
//!
//! An ES256 check costs about 40 µs, so a verified token is kept by its digest ([`Verifier`]). The
//! memory is bounded, and is cleared when a token is withdrawn. What can change while a token lives
//! (its client, the register, delegations, the proof of possession) is not remembered: `access` and
//! `bearer` look at it in every request.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, PoisonError, RwLock};

use arc_swap::ArcSwap;
use aws_lc_rs::digest::{SHA256, digest};
use jsonwebtoken::{Algorithm, Header, Validation, decode, decode_header, encode};
use serde::{Deserialize, Serialize};

use super::caller::{Caller, Role};
use super::key_set::KeyRing;
use super::keys::TokenKey;
use super::proofs::Proofs;
use crate::clock::Clocks;
use crate::codes::{AgbCode, ClientId, ConcernId, KvkNumber, UzoviCode};

/// Who issues the tokens that this service takes.
pub const ISSUER: &str = "zorgcontract";
/// For whom the tokens are.
pub const AUDIENCE: &str = "zorgcontract-api";
/// `typ` of the header (RFC 9068): no other kind of JWT is taken for an access token.
const TYPE: &str = "at+jwt";
/// Seconds that clocks may differ.
const LEEWAY: u64 = 30;
/// Longest life of a token in seconds; a token that claims more is refused.
pub const LONGEST_LIFE: i64 = 3_600;
/// Life of a token that a registered client gets, in seconds; one that claims more is refused.
pub const LIFE: i64 = 600;
/// How long a retired key is still trusted, in seconds: until its last token ended.
pub const KEEP: i64 = LONGEST_LIFE + LEEWAY as i64;
/// Longest token that is looked at.
const LONGEST_TOKEN: usize = 8_192;
/// Longest name of a client.
const LONGEST_CLIENT: usize = 128;
/// Verified tokens that are remembered.
const REMEMBERED: usize = 10_000;

/// What a token says.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Claims {
    /// Issuer.
    pub iss: String,
    /// Audience.
    pub aud: String,
    /// The client.
    pub sub: String,
    /// The client once more (RFC 9068); absent from sandbox tokens.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// Id of the token.
    pub jti: String,
    /// Issued at, seconds since 1970.
    pub iat: i64,
    /// Expires at, seconds since 1970.
    pub exp: i64,
    /// What the client is.
    pub role: Role,
    /// AGB codes that the client speaks for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub agb: Vec<AgbCode>,
    /// Concern that the client belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub concern: Option<ConcernId>,
    /// UZOVI codes that the client speaks for; empty means all of its concern.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub uzovi: Vec<UzoviCode>,
    /// Number of the company that the client belongs to, when it is no party of the register.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kvk: Option<KvkNumber>,
    /// Scopes, separated by spaces.
    pub scope: String,
    /// What the sender must prove to have.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cnf: Option<Confirmation>,
    /// The client acts for others under delegations (RFC 8693); for whom is read in every request.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub act: Option<Acting>,
}

/// What the sender of a bound token must prove to have; with both members, both.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Confirmation {
    /// The certificate with this thumbprint (RFC 8705).
    #[serde(rename = "x5t#S256", default, skip_serializing_if = "Option::is_none")]
    pub thumbprint: Option<String>,
    /// The key with this thumbprint (RFC 9449).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub jkt: Option<String>,
}

/// Who acts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Acting {
    /// The organisation of the client, as the audit trail names it.
    pub sub: String,
}

/// What a sandbox token is asked for.
#[derive(Debug, Clone, clap::Args)]
pub struct Grant {
    /// What the client is
    #[arg(long)]
    pub role: Role,
    /// AGB code that the client speaks for; may be repeated
    #[arg(long = "agb", value_name = "CODE")]
    pub agb: Vec<AgbCode>,
    /// Concern that the client belongs to
    #[arg(long)]
    pub concern: Option<ConcernId>,
    /// UZOVI code that the client speaks for; may be repeated, all of the concern when absent
    #[arg(long = "uzovi", value_name = "CODE")]
    pub uzovi: Vec<UzoviCode>,
    /// Name of the person or system that acts, where several act for the same codes
    #[arg(long)]
    pub name: Option<String>,
    /// Scope; may be repeated, all of the role when absent
    #[arg(long = "scope", value_name = "SCOPE")]
    pub scopes: Vec<String>,
}

impl Grant {
    /// The client that the token names: who speaks for others is another client, with keys and cursors
    /// of its own.
    fn client(&self) -> String {
        let agb = self.agb.iter().map(AgbCode::as_str);
        let codes = agb
            .chain(self.concern.iter().map(ConcernId::as_str))
            .chain(self.uzovi.iter().map(UzoviCode::as_str))
            .chain(self.name.as_deref());
        let name = codes.fold(format!("sandbox-{}", self.role), |name, code| name + "-" + code);
        if name.len() <= LONGEST_CLIENT {
            return name;
        }
        let hash = digest(&SHA256, name.as_bytes());
        hash.as_ref().iter().fold(format!("sandbox-{}-", self.role), |name, byte| format!("{name}{byte:02x}"))
    }

    /// The claims of a token that is valid for an hour from now.
    pub fn claims(&self, clocks: &Clocks) -> Claims {
        let now = clocks.security_now().micros() / 1_000_000;
        let scope = if self.scopes.is_empty() { self.role.scopes().join(" ") } else { self.scopes.join(" ") };
        Claims {
            iss: ISSUER.into(),
            aud: AUDIENCE.into(),
            sub: self.client(),
            client_id: None,
            jti: uuid::Uuid::now_v7().to_string(),
            iat: now,
            exp: now + LONGEST_LIFE,
            role: self.role,
            agb: self.agb.clone(),
            concern: self.concern.clone(),
            uzovi: self.uzovi.clone(),
            kvk: None,
            scope,
            cnf: None,
            act: None,
        }
    }
}

/// Why a token is refused. The caller learns no more than that it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the access token is not valid")]
pub struct Refused;

fn fingerprint(token: &str) -> [u8; 32] {
    let mut key = [0; 32];
    key.copy_from_slice(digest(&SHA256, token.as_bytes()).as_ref());
    key
}

/// Signs `claims` with the service's key.
pub fn sign(key: &TokenKey, claims: &Claims) -> Result<String, jsonwebtoken::errors::Error> {
    let header =
        Header { typ: Some(TYPE.into()), kid: Some(key.id.clone()), ..Header::new(Algorithm::ES256) };
    encode(&header, claims, &key.signing)
}

struct Remembered {
    caller: Arc<Caller>,
    token_id: String,
    key_id: String,
    expires: i64,
}

/// Verifies tokens and remembers the ones that passed.
pub struct Verifier {
    keys: KeyRing,
    clocks: Clocks,
    validation: Validation,
    /// The DPoP proofs seen lately.
    pub(super) proofs: Proofs,
    remembered: RwLock<HashMap<[u8; 32], Remembered>>,
    revoked: ArcSwap<HashSet<String>>,
}

impl std::fmt::Debug for Verifier {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Verifier({:?})", self.keys)
    }
}

impl Verifier {
    /// A verifier of the tokens that `key` signs.
    pub fn new(key: TokenKey, clocks: Clocks) -> Self {
        Self::over(KeyRing::fixed(key), None, clocks)
    }

    /// A verifier of the tokens that the trusted keys of a ring sign; `issuer` is the name of this
    /// service besides [`ISSUER`].
    pub fn over(keys: KeyRing, issuer: Option<&str>, clocks: Clocks) -> Self {
        let mut validation = Validation::new(Algorithm::ES256);
        validation.set_issuer(&[ISSUER, issuer.unwrap_or(ISSUER)]);
        validation.set_audience(&[AUDIENCE]);
        validation.set_required_spec_claims(&["exp", "iss", "aud", "sub"]);
        validation.leeway = LEEWAY;
        validation.validate_nbf = true;
        let (proofs, remembered, revoked) = Default::default();
        Self { keys, clocks, validation, proofs, remembered, revoked }
    }

    /// The keys that sign and verify tokens.
    pub fn keys(&self) -> &KeyRing {
        &self.keys
    }

    /// Reads the keys again when their files changed, and forgets the tokens of keys that are gone.
    pub fn refresh(&self) {
        match self.keys.refresh() {
            Ok(false) => {}
            Ok(true) => {
                let now = self.clocks.security_now();
                let trusted: HashSet<String> = self.keys.published(now).into_iter().map(|k| k.id).collect();
                let mut remembered = self.remembered.write().unwrap_or_else(PoisonError::into_inner);
                remembered.retain(|_, known| trusted.contains(&known.key_id));
            }
            Err(error) => log::warn!("the token keys of before stay: {error}"),
        }
    }

    /// The caller that a token stands for.
    pub fn verify(&self, token: &str) -> Result<Arc<Caller>, Refused> {
        if let Some(caller) = self.recall(token) {
            return Ok(caller);
        }
        if token.len() > LONGEST_TOKEN {
            return Err(Refused);
        }
        let (key, now) = (fingerprint(token), self.clocks.security_now().micros() / 1_000_000);
        let (claims, key_id) = self.check(token, now)?;
        let caller = Arc::new(Caller::from_claims(&claims));
        let (token_id, expires) = (claims.jti, claims.exp);
        self.remember(key, Remembered { caller: caller.clone(), token_id, key_id, expires }, now);
        Ok(caller)
    }

    /// The caller of a token that was found good before and still is.
    pub(super) fn recall(&self, token: &str) -> Option<Arc<Caller>> {
        if token.len() > LONGEST_TOKEN {
            return None;
        }
        let now = self.clocks.security_now().micros() / 1_000_000;
        let remembered = self.remembered.read().unwrap_or_else(PoisonError::into_inner);
        let known = remembered.get(&fingerprint(token)).filter(|known| now < known.expires)?;
        Some(known.caller.clone())
    }

    /// The claims of a token that may be taken, and the key that signed it.
    fn check(&self, token: &str, now: i64) -> Result<(Claims, String), Refused> {
        let header = decode_header(token).map_err(|_| Refused)?;
        if header.typ.as_deref() != Some(TYPE) || header.crit.is_some() {
            return Err(Refused);
        }
        let key = self.keys.find(header.kid.as_deref().ok_or(Refused)?, self.clocks.security_now());
        let key = key.ok_or(Refused)?;
        let claims =
            decode::<Claims>(token, key.public.verifying(), &self.validation).map_err(|_| Refused)?.claims;
        let leeway = LEEWAY.try_into().unwrap_or(0);
        let longest = if claims.sub.parse::<ClientId>().is_ok() { LIFE } else { LONGEST_LIFE };
        let life = claims.exp.checked_sub(claims.iat).ok_or(Refused)?;
        let sane = claims.iat <= now + leeway && life <= longest && life > 0;
        let named = !claims.sub.is_empty()
            && claims.sub.len() <= LONGEST_CLIENT
            && !claims.jti.is_empty()
            && claims.client_id.as_ref().is_none_or(|id| *id == claims.sub);
        let binds = claims.cnf.as_ref().is_none_or(|cnf| *cnf != Confirmation::default()); // else to nothing
        let withdrawn = self.revoked.load().contains(&claims.jti);
        if sane && named && binds && !withdrawn { Ok((claims, key.id)) } else { Err(Refused) }
    }

    /// The client that a refused token names, when the signature is ours all the same: the token is too
    /// old, was withdrawn, or is for something else. It proves who was refused, and gives no rights.
    pub fn client_of(&self, token: &str) -> Option<Arc<Caller>> {
        let header = decode_header(token).ok().filter(|_| token.len() <= LONGEST_TOKEN)?;
        if header.typ.as_deref() != Some(TYPE) {
            return None;
        }
        let key = self.keys.find(header.kid.as_deref()?, self.clocks.security_now())?;
        let mut signature_only = Validation::new(Algorithm::ES256);
        signature_only.required_spec_claims.clear();
        signature_only.validate_exp = false;
        signature_only.validate_aud = false;
        let claims = decode::<Claims>(token, key.public.verifying(), &signature_only).ok()?.claims;
        let named = !claims.sub.is_empty() && claims.sub.len() <= LONGEST_CLIENT;
        named.then(|| Arc::new(Caller::from_claims(&claims)))
    }

    fn remember(&self, key: [u8; 32], entry: Remembered, now: i64) {
        let mut remembered = self.remembered.write().unwrap_or_else(PoisonError::into_inner);
        if self.revoked.load().contains(&entry.token_id) {
            return; // withdrawn since it was checked: what `withdraw` cleared must not come back
        }
        if remembered.len() >= REMEMBERED {
            remembered.retain(|_, known| now < known.expires);
        }
        if remembered.len() >= REMEMBERED {
            remembered.clear();
        }
        remembered.insert(key, entry);
    }

    /// Takes over the ids of withdrawn tokens and forgets every remembered token among them.
    pub fn withdraw(&self, token_ids: &Arc<HashSet<String>>) {
        if Arc::ptr_eq(&self.revoked.load(), token_ids) {
            return;
        }
        self.revoked.store(token_ids.clone());
        self.remembered
            .write()
            .unwrap_or_else(PoisonError::into_inner)
            .retain(|_, known| !token_ids.contains(&known.token_id));
    }

    /// Forgets the DPoP proofs that are too old to come again.
    pub fn forget_proofs(&self) {
        self.proofs.forget(self.clocks.security_now());
    }

    /// How many tokens are remembered.
    pub fn remembered(&self) -> usize {
        self.remembered.read().unwrap_or_else(PoisonError::into_inner).len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_that_is_withdrawn_while_it_is_checked_is_not_remembered() {
        let key = TokenKey::from_pem(&TokenKey::generate_pem().unwrap()).unwrap();
        let verifier = Verifier::new(key.clone(), Clocks::real());
        let grant = Grant {
            role: Role::Operator,
            agb: vec![],
            concern: None,
            uzovi: vec![],
            name: None,
            scopes: vec![],
        };
        let claims = grant.claims(&Clocks::real());
        let token = sign(&key, &claims).unwrap();
        let (checked, key_id) = verifier.check(&token, claims.iat).unwrap();
        verifier.withdraw(&Arc::new([claims.jti.clone()].into()));
        let caller = Arc::new(Caller::from_claims(&checked));
        let entry = Remembered { caller, token_id: checked.jti, key_id, expires: checked.exp };
        verifier.remember([0; 32], entry, claims.iat);
        assert_eq!(verifier.remembered(), 0);
    }

    #[test]
    fn sandbox_tokens_for_different_codes_name_different_clients() {
        let client = |codes: std::ops::Range<u32>| {
            let agb = codes.map(|n| format!("{n:08}").parse().unwrap()).collect();
            let grant =
                Grant { role: Role::Provider, agb, concern: None, uzovi: vec![], name: None, scopes: vec![] };
            grant.claims(&Clocks::real()).sub
        };
        assert_eq!(client(1_900_001..1_900_002), "sandbox-provider-01900001");
        let (many, others) = (client(1_900_000..1_900_100), client(1_900_001..1_900_100));
        assert!(many.len() <= LONGEST_CLIENT && many != others, "{many}");
    }
}
