//! Signed texts that callers bring (RFC 7515, compact): client assertions and DPoP proofs.
//!
//! Read strictly, before any key is looked at: one text has one meaning. What points elsewhere for a
//! key (`jku`, `x5u`, `x5c`, and `jwk` where the key is a registered one) is refused, never followed.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jsonwebtoken::Algorithm;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::jwk::PublicKey;
use crate::http::strict;

/// Longest text that is looked at.
pub const LONGEST: usize = 8_192;

/// Members of a header that change what the text means, or point at a key of the sender's choice.
const REFUSED: &[&str] = &["crit", "b64", "zip", "enc", "jku", "x5u", "x5c"];

/// A text in the right form whose signature was not checked yet.
#[derive(Debug)]
pub struct Unverified<'t> {
    /// The algorithm that it names, one of those allowed.
    pub algorithm: Algorithm,
    header: Map<String, Value>,
    claims: Map<String, Value>,
    message: &'t str,
    signature: &'t str,
}

/// The algorithm with this name, when it is among those allowed. Names are compared letter by letter.
fn algorithm(name: &str, allowed: &[Algorithm]) -> Option<Algorithm> {
    allowed.iter().copied().find(|algorithm| format!("{algorithm:?}") == name)
}

fn object(part: &str) -> Option<Map<String, Value>> {
    match strict::parse(&URL_SAFE_NO_PAD.decode(part).ok()?).ok()? {
        Value::Object(members) => Some(members),
        _ => None,
    }
}

impl<'t> Unverified<'t> {
    /// Reads a text whose header names one of `allowed` and a type that `takes` accepts.
    pub fn read(text: &'t str, allowed: &[Algorithm], takes: fn(Option<&str>) -> bool) -> Option<Self> {
        if text.len() > LONGEST {
            return None;
        }
        let (message, signature) = text.rsplit_once('.')?;
        let (header, claims) = message.split_once('.')?;
        URL_SAFE_NO_PAD.decode(signature).ok().filter(|bytes| !bytes.is_empty())?;
        let (header, claims) = (object(header)?, object(claims)?);
        if REFUSED.iter().any(|member| header.contains_key(*member)) {
            return None;
        }
        let typ = match header.get("typ") {
            None => None,
            Some(Value::String(typ)) => Some(typ.as_str()),
            Some(_) => return None,
        };
        let algorithm = algorithm(header.get("alg")?.as_str()?, allowed)?;
        takes(typ).then_some(Self { algorithm, header, claims, message, signature })
    }

    /// A member of the header.
    pub fn header(&self, name: &str) -> Option<&Value> {
        self.header.get(name)
    }

    /// A claim, before the signature is checked: good for finding the key, for nothing else.
    pub fn claimed(&self, name: &str) -> Option<&str> {
        self.claims.get(name)?.as_str()
    }

    /// The claims, when the signature is by `key`.
    pub fn verified<T: DeserializeOwned>(self, key: &PublicKey) -> Option<T> {
        let signed = key.verifies(self.algorithm, self.message, self.signature);
        signed.then(|| serde_json::from_value(Value::Object(self.claims)).ok()).flatten()
    }
}
