//! Client assertions (RFC 7523, `private_key_jwt`): a short signed text by which a client says that it
//! is itself, to this token endpoint, once.

use jsonwebtoken::Algorithm;
use serde::Deserialize;

use crate::auth::clients::model::{Client, SigningAlgorithm};
use crate::auth::jws::Unverified;
use crate::auth::proofs::ID_LENGTH;
use crate::clock::Moment;
use crate::codes::ClientId;

/// What a client assertion is called in a request.
pub const ASSERTION_TYPE: &str = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
/// Longest life of an assertion, in seconds.
pub const LONGEST_LIFE: i64 = 300;
/// Seconds that clocks may differ.
const LEEWAY: i64 = 30;

#[derive(Deserialize)]
struct AssertionClaims {
    iss: String,
    sub: String,
    aud: String,
    jti: String,
    exp: i64,
    iat: Option<i64>,
    nbf: Option<i64>,
}

/// An assertion in the right form, not verified yet.
pub struct Assertion<'t> {
    text: Unverified<'t>,
    /// Whose it claims to be.
    pub client: ClientId,
}

/// The one use of an assertion: its id, and until when it could come again.
#[derive(Debug, Clone)]
pub struct OnceOnly {
    /// The id.
    pub id: String,
    /// From then on the assertion is too old anyway.
    pub expires_at: Moment,
}

fn allowed() -> Vec<Algorithm> {
    SigningAlgorithm::ALL.iter().map(|algorithm| algorithm.algorithm()).collect()
}

impl<'t> Assertion<'t> {
    /// Reads an assertion; a key that it brings or points to is refused.
    pub fn read(text: &'t str) -> Option<Self> {
        let takes =
            |typ: Option<&str>| matches!(typ, None | Some("JWT" | "jwt" | "client-authentication+jwt"));
        let text = Unverified::read(text, &allowed(), takes)?;
        if text.header("jwk").is_some() {
            return None;
        }
        let client = text.claimed("sub")?.parse().ok()?;
        Some(Self { text, client })
    }

    /// Whether a registered key of `client` signed it, whatever it says.
    pub fn is_signed_by(self, client: &Client) -> bool {
        let key = self.text.header("kid").and_then(|kid| client.key(kid.as_str()?));
        key.is_some_and(|key| self.text.verified::<serde_json::Value>(key).is_some())
    }

    /// Its use, when it is signed by a registered key of `client`, for `audience`, and alive at `now`.
    pub fn verified(self, client: &Client, audience: &str, now: Moment) -> Option<OnceOnly> {
        let key = client.key(self.text.header("kid")?.as_str()?)?;
        let algorithm = self.text.algorithm;
        let smart = SigningAlgorithm::ALL.iter().any(|a| a.is_of_smart() && a.algorithm() == algorithm);
        let claims: AssertionClaims = self.text.verified(key)?;
        let (now, id) = (now.micros() / 1_000_000, client.id.to_string());
        let named = claims.iss == id && claims.sub == id && claims.aud == audience;
        let once = ID_LENGTH.contains(&claims.jti.len()) && claims.jti.bytes().all(|b| b.is_ascii_graphic());
        let begun = |at: i64| at <= now + LEEWAY;
        let life =
            |from: i64| claims.exp.checked_sub(from).is_some_and(|life| (1..=LONGEST_LIFE).contains(&life));
        let alive = claims.exp > now - LEEWAY && claims.exp <= now + LONGEST_LIFE + LEEWAY;
        // The profile of SMART Backend Services knows no `iat`; NL GOV requires it.
        let dated = claims.iat.map_or(smart, |iat| begun(iat) && life(iat)) && claims.nbf.is_none_or(begun);
        let expires_at = Moment::from_micros((claims.exp.checked_add(LEEWAY + 1)?).checked_mul(1_000_000)?);
        (named && once && alive && dated).then_some(OnceOnly { id: claims.jti, expires_at })
    }
}
