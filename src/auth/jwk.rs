//! Public keys as JWK (RFC 7517): read strictly, named by their thumbprint, used to verify.
//!
//! Only keys that this service would trust can be made: EC on P-256 or P-384 with a point that lies on
//! the curve, RSA of 2048 to 4096 bits. A key that brings its private part along is refused: who sends
//! it has lost it.

use aws_lc_rs::digest::{SHA256, digest};
use aws_lc_rs::signature::{ECDSA_P256_SHA256_FIXED, ECDSA_P384_SHA384_FIXED, ParsedPublicKey};
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use jsonwebtoken::{Algorithm, DecodingKey};
use serde::Serialize;
use serde_json::{Value, json};
use utoipa::ToSchema;

/// Smallest and largest RSA modulus, in bits.
const RSA_BITS: std::ops::RangeInclusive<usize> = 2048..=4096;
/// Members of a key that are nobody's business.
const PRIVATE: &[&str] = &["d", "p", "q", "dp", "dq", "qi", "oth", "k"];

/// Why a JWK is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum JwkProblem {
    /// It holds private or symmetric material.
    #[error("the key holds a private part")]
    Private,
    /// Not EC on P-256 or P-384, not RSA, or a member is missing or not canonical base64url.
    #[error("the key is no EC key on P-256 or P-384 and no RSA key")]
    Form,
    /// The RSA key has fewer than 2048 or more than 4096 bits, or a weak exponent.
    #[error("an RSA key has 2048 to 4096 bits and an odd exponent from 65537")]
    Strength,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Parameters {
    P256 { x: String, y: String },
    P384 { x: String, y: String },
    Rsa { n: String, e: String },
}

/// A public key that this service can verify with.
#[derive(Clone)]
pub struct PublicKey {
    parameters: Parameters,
    verifying: DecodingKey,
}

impl std::fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "PublicKey({})", self.thumbprint())
    }
}

impl PartialEq for PublicKey {
    fn eq(&self, other: &Self) -> bool {
        self.parameters == other.parameters
    }
}

impl Eq for PublicKey {}

/// A public key of this service, as its key set publishes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct PublishedJwk {
    /// Kind of key: `EC`.
    pub kty: &'static str,
    /// Curve: `P-256`.
    pub crv: &'static str,
    /// x of the point, base64url.
    pub x: String,
    /// y of the point, base64url.
    pub y: String,
    /// Name of the key: its thumbprint (RFC 7638).
    pub kid: String,
    /// What it is used for: `sig` for access tokens, `receipt` for receipts and signed heads.
    #[serde(rename = "use")]
    #[schema(rename = "use")]
    pub usage: &'static str,
    /// Algorithm: `ES256`.
    pub alg: &'static str,
}

/// What stands before x and y of an uncompressed point on P-256 in a `SubjectPublicKeyInfo` (RFC 5480).
const P256_SPKI: &[u8; 27] = b"\x30\x59\x30\x13\x06\x07\x2a\x86\x48\xce\x3d\x02\x01\x06\x08\x2a\x86\x48\xce\x3d\x03\x01\x07\x03\x42\x00\x04";

fn bytes(text: &str) -> Result<Vec<u8>, JwkProblem> {
    URL_SAFE_NO_PAD.decode(text).map_err(|_| JwkProblem::Form)
}

impl PublicKey {
    /// The key that a JWK stands for; members that say nothing about the key itself are left aside.
    ///
    /// # Errors
    /// The key is not one that this service would trust.
    pub fn from_jwk(jwk: &Value) -> Result<Self, JwkProblem> {
        if PRIVATE.iter().any(|member| jwk.get(member).is_some()) {
            return Err(JwkProblem::Private);
        }
        let member = |name: &str| jwk.get(name).and_then(Value::as_str).ok_or(JwkProblem::Form);
        let point = || Ok((member("x")?.to_owned(), member("y")?.to_owned()));
        let parameters = match (member("kty")?, jwk.get("crv").and_then(Value::as_str)) {
            ("EC", Some("P-256")) => point().map(|(x, y)| Parameters::P256 { x, y })?,
            ("EC", Some("P-384")) => point().map(|(x, y)| Parameters::P384 { x, y })?,
            ("RSA", None) => Parameters::Rsa { n: member("n")?.to_owned(), e: member("e")?.to_owned() },
            _ => return Err(JwkProblem::Form),
        };
        Self::new(parameters)
    }

    /// The key on P-256 with these coordinates, base64url.
    ///
    /// # Errors
    /// The point does not lie on the curve.
    pub fn p256(x: &str, y: &str) -> Result<Self, JwkProblem> {
        Self::new(Parameters::P256 { x: x.to_owned(), y: y.to_owned() })
    }

    /// The key of a `SubjectPublicKeyInfo`, DER.
    ///
    /// # Errors
    /// It is no such structure, or not a key that this service would trust.
    pub fn from_spki(der: &[u8]) -> Result<Self, JwkProblem> {
        use x509_parser::prelude::FromDer as _;
        use x509_parser::public_key::PublicKey as Parsed;
        let (_, info) =
            x509_parser::x509::SubjectPublicKeyInfo::from_der(der).map_err(|_| JwkProblem::Form)?;
        let text = |bytes: &[u8]| URL_SAFE_NO_PAD.encode(bytes);
        Self::new(match info.parsed().map_err(|_| JwkProblem::Form)? {
            Parsed::RSA(key) => {
                let plain = |bytes: &[u8]| text(&bytes[bytes.iter().take_while(|b| **b == 0).count()..]);
                Parameters::Rsa { n: plain(key.modulus), e: plain(key.exponent) }
            }
            Parsed::EC(point) => match point.data() {
                [4, xy @ ..] if xy.len() == 64 => Parameters::P256 { x: text(&xy[..32]), y: text(&xy[32..]) },
                [4, xy @ ..] if xy.len() == 96 => Parameters::P384 { x: text(&xy[..48]), y: text(&xy[48..]) },
                _ => return Err(JwkProblem::Form),
            },
            _ => return Err(JwkProblem::Form),
        })
    }

    /// The key of a `PUBLIC KEY` in PEM.
    ///
    /// # Errors
    /// As for [`Self::from_spki`].
    pub fn from_pem(pem: &str) -> Result<Self, JwkProblem> {
        let body = pem.trim().strip_prefix("-----BEGIN PUBLIC KEY-----");
        let body = body.and_then(|rest| rest.strip_suffix("-----END PUBLIC KEY-----"));
        let base64: String = body.ok_or(JwkProblem::Form)?.split_whitespace().collect();
        Self::from_spki(&STANDARD.decode(base64).map_err(|_| JwkProblem::Form)?)
    }

    /// A P-256 key as a `PUBLIC KEY` in PEM; other keys are never written here.
    pub fn to_pem(&self) -> Option<String> {
        let Parameters::P256 { x, y } = &self.parameters else { return None };
        let der = [P256_SPKI.to_vec(), bytes(x).ok()?, bytes(y).ok()?].concat();
        Some(format!("-----BEGIN PUBLIC KEY-----\n{}\n-----END PUBLIC KEY-----\n", STANDARD.encode(der)))
    }

    fn new(parameters: Parameters) -> Result<Self, JwkProblem> {
        let point = |x: &str, y: &str, half: usize| -> Result<Vec<u8>, JwkProblem> {
            let (x, y) = (bytes(x)?, bytes(y)?);
            let whole = x.len() == half && y.len() == half;
            if whole { Ok([vec![4], x, y].concat()) } else { Err(JwkProblem::Form) }
        };
        let verifying = match &parameters {
            Parameters::P256 { x, y } => {
                ParsedPublicKey::new(&ECDSA_P256_SHA256_FIXED, point(x, y, 32)?)
                    .map_err(|_| JwkProblem::Form)?;
                DecodingKey::from_ec_components(x, y)
            }
            Parameters::P384 { x, y } => {
                ParsedPublicKey::new(&ECDSA_P384_SHA384_FIXED, point(x, y, 48)?)
                    .map_err(|_| JwkProblem::Form)?;
                DecodingKey::from_ec_components(x, y)
            }
            Parameters::Rsa { n, e } => {
                let (modulus, exponent) = (bytes(n)?, bytes(e)?);
                let leading = modulus.first().filter(|b| **b != 0).ok_or(JwkProblem::Form)?;
                let bits = modulus.len() * 8 - leading.leading_zeros() as usize;
                let sound = exponent.first().is_some_and(|b| *b != 0)
                    && exponent.len() >= 3
                    && exponent.len() <= 4
                    && exponent.last().is_some_and(|b| b % 2 == 1);
                if !RSA_BITS.contains(&bits) || !sound {
                    return Err(JwkProblem::Strength);
                }
                DecodingKey::from_rsa_components(n, e)
            }
        };
        Ok(Self { verifying: verifying.map_err(|_| JwkProblem::Form)?, parameters })
    }

    /// The required members in the order of RFC 7638: what the thumbprint is made of, and how a key is
    /// kept.
    pub fn canonical(&self) -> String {
        match &self.parameters {
            Parameters::P256 { x, y } => format!(r#"{{"crv":"P-256","kty":"EC","x":"{x}","y":"{y}"}}"#),
            Parameters::P384 { x, y } => format!(r#"{{"crv":"P-384","kty":"EC","x":"{x}","y":"{y}"}}"#),
            Parameters::Rsa { n, e } => format!(r#"{{"e":"{e}","kty":"RSA","n":"{n}"}}"#),
        }
    }

    /// The thumbprint by SHA-256, base64url (RFC 7638).
    pub fn thumbprint(&self) -> String {
        URL_SAFE_NO_PAD.encode(digest(&SHA256, self.canonical().as_bytes()))
    }

    /// The algorithms that a signature of this key may use.
    pub fn algorithms(&self) -> &'static [Algorithm] {
        match self.parameters {
            Parameters::P256 { .. } => &[Algorithm::ES256],
            Parameters::P384 { .. } => &[Algorithm::ES384],
            Parameters::Rsa { .. } => &[Algorithm::RS256, Algorithm::RS384, Algorithm::PS256],
        }
    }

    /// Whether `signature` (base64url) by `algorithm` over `message` was made with the private part.
    pub fn verifies(&self, algorithm: Algorithm, message: &str, signature: &str) -> bool {
        self.algorithms().contains(&algorithm)
            && jsonwebtoken::crypto::verify(signature, message.as_bytes(), &self.verifying, algorithm)
                .unwrap_or(false)
    }

    /// The key for [`jsonwebtoken::decode`].
    pub(super) fn verifying(&self) -> &DecodingKey {
        &self.verifying
    }

    /// How the key set publishes a key of this service.
    pub fn published(&self, usage: &'static str) -> Option<PublishedJwk> {
        let Parameters::P256 { x, y } = &self.parameters else { return None };
        let (x, y) = (x.clone(), y.clone());
        Some(PublishedJwk { kty: "EC", crv: "P-256", x, y, kid: self.thumbprint(), usage, alg: "ES256" })
    }

    /// The key as a JWK.
    pub fn to_jwk(&self) -> Value {
        serde_json::from_str(&self.canonical()).unwrap_or_else(|_| json!({}))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example of RFC 7638, section 3.1.
    const EXAMPLE: &str = "0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw";

    #[test]
    fn the_thumbprint_is_that_of_the_example_in_its_rfc() {
        let jwk = json!({ "kty": "RSA", "n": EXAMPLE, "e": "AQAB", "alg": "RS256", "kid": "2011-04-29" });
        let key = PublicKey::from_jwk(&jwk).unwrap();
        assert_eq!(key.thumbprint(), "NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs");
        assert_eq!(PublicKey::from_jwk(&key.to_jwk()), Ok(key));
    }

    #[test]
    fn a_key_that_is_weak_private_or_off_its_curve_is_refused() {
        let (x, y) = (URL_SAFE_NO_PAD.encode([1; 32]), URL_SAFE_NO_PAD.encode([2; 32]));
        for (jwk, problem) in [
            (json!({ "kty": "RSA", "n": EXAMPLE, "e": "AQAB", "d": "AA" }), JwkProblem::Private),
            (json!({ "kty": "oct", "k": "c2VjcmV0" }), JwkProblem::Private),
            (json!({ "kty": "RSA", "n": &EXAMPLE[..172], "e": "AQAB" }), JwkProblem::Strength),
            (json!({ "kty": "RSA", "n": EXAMPLE, "e": "Aw" }), JwkProblem::Strength),
            (json!({ "kty": "RSA", "n": EXAMPLE, "e": "AQAC" }), JwkProblem::Strength),
            (json!({ "kty": "RSA", "n": format!("{EXAMPLE}="), "e": "AQAB" }), JwkProblem::Form),
            (json!({ "kty": "EC", "crv": "P-256", "x": x, "y": y }), JwkProblem::Form),
            (json!({ "kty": "EC", "crv": "P-521", "x": x, "y": y }), JwkProblem::Form),
            (json!({ "kty": "OKP", "crv": "Ed25519", "x": x }), JwkProblem::Form),
            (json!({}), JwkProblem::Form),
        ] {
            assert_eq!(PublicKey::from_jwk(&jwk), Err(problem), "{jwk}");
        }
    }
}
