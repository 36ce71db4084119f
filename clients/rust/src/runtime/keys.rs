//! Keys that sign: for assertions, DPoP proofs and documents. A key in an HSM or on a card comes in through
//! [`Signer`]; [`LocalKey`] reads PKCS #8.

use std::fmt;

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{
    ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair, RSA_PSS_SHA256, RsaKeyPair,
};
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD as URL};
use serde_json::{Value, json};

use crate::runtime::values::InvalidValue;

/// Something that signs by ES256 or PS256.
pub trait Signer: Send + Sync {
    /// `ES256` or `PS256`.
    fn algorithm(&self) -> &'static str;
    /// The public key as JWK, with the members that its thumbprint needs (RFC 7638).
    fn public_jwk(&self) -> Value;
    /// The signature in the form of JWS: of ES256 the two numbers, 64 bytes.
    ///
    /// # Errors
    /// The key cannot be used; the text says why, without the key.
    fn sign(&self, data: &[u8]) -> Result<Vec<u8>, String>;
}

/// A private key in memory.
pub struct LocalKey(Kind);

enum Kind {
    Ec(Box<EcdsaKeyPair>),
    Rsa(Box<RsaKeyPair>),
}

impl LocalKey {
    /// Reads a P-256 key (ES256) or an RSA key (PS256) from PEM, PKCS #8.
    ///
    /// # Errors
    /// It is no such key.
    pub fn from_pem(pem: &str) -> Result<Self, InvalidValue> {
        const WRONG: InvalidValue = InvalidValue("private key in PEM (PKCS #8, P-256 or RSA)");
        let body = pem.split("-----BEGIN PRIVATE KEY-----").nth(1).and_then(|p| p.split("-----END").next());
        let text: String = body.ok_or(WRONG)?.split_whitespace().collect();
        let der = STANDARD.decode(text).map_err(|_| WRONG)?;
        if let Ok(key) = EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, &der) {
            return Ok(Self(Kind::Ec(Box::new(key))));
        }
        RsaKeyPair::from_pkcs8(&der).map(|key| Self(Kind::Rsa(Box::new(key)))).map_err(|_| WRONG)
    }
}

impl fmt::Debug for LocalKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "LocalKey({})", self.algorithm())
    }
}

impl Signer for LocalKey {
    fn algorithm(&self) -> &'static str {
        match self.0 {
            Kind::Ec(_) => "ES256",
            Kind::Rsa(_) => "PS256",
        }
    }

    fn public_jwk(&self) -> Value {
        match &self.0 {
            Kind::Ec(key) => {
                let point = key.public_key().as_ref(); // 0x04, x, y
                json!({ "crv": "P-256", "kty": "EC", "x": URL.encode(&point[1..33]), "y": URL.encode(&point[33..65]) })
            }
            Kind::Rsa(key) => {
                let (n, e) = numbers(key.public_key().as_ref());
                json!({ "e": URL.encode(e), "kty": "RSA", "n": URL.encode(n) })
            }
        }
    }

    fn sign(&self, data: &[u8]) -> Result<Vec<u8>, String> {
        let random = SystemRandom::new();
        match &self.0 {
            Kind::Ec(key) => key.sign(&random, data).map(|s| s.as_ref().to_vec()),
            Kind::Rsa(key) => {
                let mut signature = vec![0; key.public_modulus_len()];
                key.sign(&RSA_PSS_SHA256, &random, data, &mut signature).map(|()| signature)
            }
        }
        .map_err(|_| "the key did not sign".to_owned())
    }
}

/// Modulus and exponent of an RSA public key in DER: a sequence of two numbers.
fn numbers(der: &[u8]) -> (Vec<u8>, Vec<u8>) {
    let (sequence, _) = element(der);
    let (n, rest) = element(sequence);
    let (e, _) = element(rest);
    let bare = |number: &[u8]| number.iter().copied().skip_while(|b| *b == 0).collect();
    (bare(n), bare(e))
}

/// Content of the first DER element, and what follows it.
fn element(der: &[u8]) -> (&[u8], &[u8]) {
    let short = der.get(1).copied().unwrap_or_default();
    let long = if short & 0x80 == 0 { 0 } else { usize::from(short & 0x7f) };
    let bytes = der.get(2..2 + long).unwrap_or_default();
    let length =
        if long == 0 { usize::from(short) } else { bytes.iter().fold(0, |l, b| l << 8 | usize::from(*b)) };
    let content = der.get(2 + long..2 + long + length).unwrap_or_default();
    (content, der.get(2 + long + length..).unwrap_or_default())
}

/// A compact JWS over a JSON header and payload.
pub(crate) fn compact(signer: &dyn Signer, header: &Value, claims: &Value) -> Result<String, String> {
    let signed = format!("{}.{}", URL.encode(header.to_string()), URL.encode(claims.to_string()));
    let signature = signer.sign(signed.as_bytes())?;
    Ok(format!("{signed}.{}", URL.encode(signature)))
}

/// SHA-256 as base64url.
pub(crate) fn digest(bytes: &[u8]) -> String {
    URL.encode(aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, bytes))
}

/// The thumbprint of a key (RFC 7638): its members in the order of their names.
pub(crate) fn thumbprint(signer: &dyn Signer) -> String {
    digest(signer.public_jwk().to_string().as_bytes())
}
