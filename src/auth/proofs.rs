//! DPoP (RFC 9449): a proof, per request, that the sender holds the key that its token is bound to.
//!
//! A proof is good for one method, one address, one token and one use. Uses are remembered here, per
//! instance; a write also claims the proof in its own transaction ([`super::replay`]), so that no other
//! instance takes it a second time. No nonces are given out.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use aws_lc_rs::digest::{SHA256, digest};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jsonwebtoken::Algorithm;
use serde::Deserialize;

use super::jwk::PublicKey;
use super::jws::Unverified;
use crate::clock::Moment;

/// Algorithms of proofs.
pub const ALGORITHMS: &[Algorithm] =
    &[Algorithm::ES256, Algorithm::ES384, Algorithm::PS256, Algorithm::RS256];
/// Seconds before and after its own moment in which a proof is taken.
pub const WINDOW: i64 = 60;
/// Lengths of an id: 128 random bits take 22 characters.
pub const ID_LENGTH: std::ops::RangeInclusive<usize> = 22..=128;
/// Uses that are remembered at most; when all of them are still fresh, no more proofs are taken.
const REMEMBERED: usize = 500_000;

/// A proof that was checked: whose, which, and until when it could come again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UsedProof {
    /// Thumbprint of the key.
    pub thumbprint: String,
    /// Id of the proof.
    pub id: String,
    /// From then on the proof is too old anyway.
    pub expires_at: Moment,
}

/// What a proof is held against.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'r> {
    /// Method of the request.
    pub method: &'r str,
    /// Its address without a query, as the caller reaches it.
    pub address: &'r str,
    /// The access token that comes along; at the token endpoint there is none.
    pub token: Option<&'r str>,
    /// The real time.
    pub now: Moment,
}

#[derive(Deserialize)]
struct ProofClaims {
    jti: String,
    htm: String,
    htu: String,
    iat: i64,
    ath: Option<String>,
}

/// Checks a proof against the request; says nothing about whether it was used before.
pub fn check(proof: &str, asked: Asked<'_>) -> Option<UsedProof> {
    let proof = Unverified::read(proof, ALGORITHMS, |typ| typ == Some("dpop+jwt"))?;
    let key = PublicKey::from_jwk(proof.header("jwk")?).ok()?;
    let claims: ProofClaims = proof.verified(&key)?;
    let now = asked.now.micros() / 1_000_000;
    let fresh = now.checked_sub(claims.iat)?.checked_abs()? <= WINDOW;
    let bound = match asked.token {
        Some(token) => claims.ath? == token_hash(token),
        None => true,
    };
    let here = claims.htm == asked.method && same_address(&claims.htu, asked.address);
    let sound = ID_LENGTH.contains(&claims.jti.len()) && claims.jti.bytes().all(|b| b.is_ascii_graphic());
    let expires_at = Moment::from_micros(claims.iat.checked_add(WINDOW + 1)?.checked_mul(1_000_000)?);
    let used = UsedProof { thumbprint: key.thumbprint(), id: claims.jti, expires_at };
    (fresh && bound && here && sound).then_some(used)
}

/// The hash of an access token, as `ath` carries it.
pub fn token_hash(token: &str) -> String {
    URL_SAFE_NO_PAD.encode(digest(&SHA256, token.as_bytes()))
}

/// Whether two addresses are one, leaving out query and fragment. Scheme and host have no case, and the
/// port of the scheme may be left out (RFC 3986, 6.2.2 and 6.2.3).
fn same_address(claimed: &str, ours: &str) -> bool {
    let plain = |text: &str| -> Option<(String, String)> {
        let text = text.split(['?', '#']).next()?;
        let (scheme, rest) = text.split_once("://")?;
        let (host, path) = rest.find('/').map_or((rest, "/"), |at| rest.split_at(at));
        let (scheme, host) = (scheme.to_ascii_lowercase(), host.to_ascii_lowercase());
        let port = if scheme == "https" { ":443" } else { ":80" };
        let host = host.strip_suffix(port).unwrap_or(&host);
        Some((format!("{scheme}://{host}"), path.to_owned()))
    };
    plain(claimed).is_some_and(|claimed| plain(ours) == Some(claimed))
}

/// The proofs that this instance has seen and that are still fresh.
#[derive(Debug, Default)]
pub struct Proofs(Mutex<HashMap<[u8; 32], i64>>);

impl Proofs {
    /// Remembers a use; false when it is not the first, or when nothing more can be remembered.
    pub fn first_use(&self, proof: &UsedProof, now: Moment) -> bool {
        let mut key = [0; 32];
        key.copy_from_slice(
            digest(&SHA256, format!("{} {}", proof.thumbprint, proof.id).as_bytes()).as_ref(),
        );
        let mut seen = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if seen.len() >= REMEMBERED {
            seen.retain(|_, expires_at| now.micros() < *expires_at);
        }
        if seen.len() >= REMEMBERED || seen.contains_key(&key) {
            return false;
        }
        seen.insert(key, proof.expires_at.micros());
        true
    }

    /// Forgets the uses of proofs that are too old to come again.
    pub fn forget(&self, now: Moment) {
        let mut seen = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        seen.retain(|_, expires_at| now.micros() < *expires_at);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_the_same_without_its_query_and_the_port_of_its_scheme() {
        let ours = "https://api.example/v1/contracts";
        for same in [
            ours,
            "HTTPS://API.example:443/v1/contracts",
            "https://api.example/v1/contracts?limit=1",
            "https://api.example/v1/contracts#x",
        ] {
            assert!(same_address(same, ours), "{same}");
        }
        for other in [
            "http://api.example/v1/contracts",
            "https://api.example:8443/v1/contracts",
            "https://api.example/v1/Contracts",
            "https://api.example/v1/contracts/",
            "https://api.example.evil/v1/contracts",
            "https://user@api.example/v1/contracts",
            "/v1/contracts",
            "",
        ] {
            assert!(!same_address(other, ours), "{other}");
        }
    }

    #[test]
    fn a_use_is_remembered_until_the_proof_is_too_old() {
        let (proofs, now) = (Proofs::default(), Moment::from_micros(1_000_000));
        let proof = UsedProof { thumbprint: "t".into(), id: "i".into(), expires_at: Moment::from_micros(5) };
        assert!(proofs.first_use(&proof, now) && !proofs.first_use(&proof, now));
        proofs.forget(now);
        assert!(proofs.first_use(&proof, now));
    }
}
