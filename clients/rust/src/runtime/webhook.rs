//! Webhooks (Standard Webhooks 1.0.0): who sent this, and when. `v1` by a shared secret (`whsec_…`), `v1a` by a
//! public key (`whpk_…`). Hold the old and the new key while keys change.

use std::fmt;
use std::time::Duration;

use aws_lc_rs::hmac;
use aws_lc_rs::signature::{ED25519, UnparsedPublicKey};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::Utc;

use crate::runtime::values::InvalidValue;

/// A webhook that is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum WebhookError {
    /// A header is missing.
    Header,
    /// It is too old, or from the future, or its time is no number.
    Timestamp,
    /// No signature holds.
    Signature,
}

impl fmt::Display for WebhookError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Header => "a header of the webhook is missing",
            Self::Timestamp => "the webhook is too old or from the future",
            Self::Signature => "no signature of the webhook holds",
        })
    }
}

impl std::error::Error for WebhookError {}

/// A webhook that is taken. The same id can come twice.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Webhook {
    /// Id of the event.
    pub id: String,
    /// When it was sent, in seconds since 1970.
    pub timestamp: i64,
}

/// Checks webhooks.
pub struct Verifier {
    keys: Vec<Key>,
    tolerance: i64,
}

enum Key {
    Shared(Box<hmac::Key>),
    Public(Vec<u8>),
}

impl fmt::Debug for Verifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Verifier({} keys)", self.keys.len())
    }
}

impl Verifier {
    /// With these keys, `whsec_…` or `whpk_…`, any of which may have signed.
    ///
    /// # Errors
    /// A key has another form, or there is none.
    pub fn new<K: AsRef<str>>(keys: impl IntoIterator<Item = K>) -> Result<Self, InvalidValue> {
        const WRONG: InvalidValue = InvalidValue("key of webhooks (whsec_… or whpk_…)");
        let read = |key: &str| match (key.strip_prefix("whsec_"), key.strip_prefix("whpk_")) {
            (Some(secret), _) => {
                Some(Key::Shared(Box::new(hmac::Key::new(hmac::HMAC_SHA256, &STANDARD.decode(secret).ok()?))))
            }
            (_, Some(public)) => STANDARD.decode(public).ok().filter(|k| k.len() == 32).map(Key::Public),
            _ => None,
        };
        let keys = keys.into_iter().map(|k| read(k.as_ref()).ok_or(WRONG)).collect::<Result<Vec<_>, _>>()?;
        if keys.is_empty() { Err(WRONG) } else { Ok(Self { keys, tolerance: 300 }) }
    }

    /// Takes webhooks whose time is so far from now; 300 seconds.
    #[must_use]
    pub fn tolerance(mut self, tolerance: Duration) -> Self {
        self.tolerance = i64::try_from(tolerance.as_secs()).unwrap_or(i64::MAX);
        self
    }

    /// Checks a webhook: its headers by lower-case name, and its body exactly as it came.
    ///
    /// # Errors
    /// It is refused: do not look at the body.
    pub fn verify<'h>(
        &self,
        header: impl Fn(&str) -> Option<&'h str>,
        body: &[u8],
    ) -> Result<Webhook, WebhookError> {
        self.verify_at(header, body, Utc::now().timestamp())
    }

    /// The same at another time, in seconds since 1970.
    ///
    /// # Errors
    /// It is refused: do not look at the body.
    pub fn verify_at<'h>(
        &self,
        header: impl Fn(&str) -> Option<&'h str>,
        body: &[u8],
        now: i64,
    ) -> Result<Webhook, WebhookError> {
        let get = |name| header(name).filter(|v| !v.is_empty()).ok_or(WebhookError::Header);
        let (id, time, signatures) =
            (get("webhook-id")?, get("webhook-timestamp")?, get("webhook-signature")?);
        let timestamp: i64 = time.parse().map_err(|_| WebhookError::Timestamp)?;
        if now.saturating_sub(timestamp).saturating_abs() > self.tolerance {
            return Err(WebhookError::Timestamp);
        }
        let signed = [id.as_bytes(), b".", time.as_bytes(), b".", body].concat();
        let holds = signatures.split(' ').filter_map(|s| s.split_once(',')).any(|(kind, signature)| {
            STANDARD.decode(signature).is_ok_and(|s| self.keys.iter().any(|key| key.holds(kind, &signed, &s)))
        });
        if holds { Ok(Webhook { id: id.to_owned(), timestamp }) } else { Err(WebhookError::Signature) }
    }
}

impl Key {
    /// The kind of the signature must be that of the key: a public key is no secret.
    fn holds(&self, kind: &str, signed: &[u8], signature: &[u8]) -> bool {
        match (self, kind) {
            (Self::Shared(key), "v1") => hmac::verify(key, signed, signature).is_ok(),
            (Self::Public(key), "v1a") => {
                UnparsedPublicKey::new(&ED25519, key).verify(signed, signature).is_ok()
            }
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use aws_lc_rs::signature::{Ed25519KeyPair, KeyPair};

    use super::*;

    #[test]
    fn a_signature_under_the_name_of_the_other_kind_is_refused() {
        let pair = Ed25519KeyPair::from_seed_unchecked(&[7; 32]).unwrap();
        let verifier = Verifier::new([format!("whpk_{}", STANDARD.encode(pair.public_key()))]).unwrap();
        let signature = STANDARD.encode(pair.sign(b"e1.1000.{}"));
        let verify = |kind: &str| {
            let named = format!("{kind},{signature}");
            let header = |name: &str| match name {
                "webhook-id" => Some("e1"),
                "webhook-timestamp" => Some("1000"),
                _ => Some(named.as_str()),
            };
            verifier.verify_at(header, b"{}", 1000).map(|w| w.id)
        };
        assert_eq!(verify("v1a"), Ok("e1".to_owned()));
        assert_eq!(verify("v1"), Err(WebhookError::Signature));
        assert_eq!(verify("V1A"), Err(WebhookError::Signature));
    }

    #[test]
    fn keys_of_another_form_are_refused() {
        for wrong in ["", "whsec_!", "whpk_AAAA", "secret"] {
            assert!(Verifier::new([wrong]).is_err(), "{wrong}");
        }
        assert!(Verifier::new(Vec::<String>::new()).is_err());
    }
}
