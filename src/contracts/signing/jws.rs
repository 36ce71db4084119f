//! The form of a signature: JAdES B-B (ETSI TS 119 182-1) as a compact JWS whose payload is detached as
//! RFC 7515, Appendix F describes (`HEADER..SIGNATURE`, no `sigD`).
//!
//! The protected header has `alg` (`PS256` or `ES256`), the certificate as `x5t#S256`, `x5c` or both, and the
//! signing time as `iat` or `sigT`. `typ` (`jose`) and `cty` (`json`) may stand there, and `crit` when it
//! names `sigT` only. Anything else, and any member that stands there twice, is refused: a member that is
//! not looked at is one that somebody else may read otherwise. Nothing here knows whose certificate it is.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use serde_json::{Map, Value};

use super::model::Refusal;
use crate::auth::certificates::{Certificate, SignatureAlgorithm};
use crate::clock::Moment;
use crate::http::strict;

/// Longest signature that is read, in characters: room for a chain of certificates in `x5c`.
pub const LONGEST: usize = 32 * 1024;
/// Members that a header may have.
const MEMBERS: &[&str] = &["alg", "x5t#S256", "x5c", "iat", "sigT", "typ", "cty", "crit"];

/// A signature in the right form that was not verified yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DetachedJws<'t> {
    /// How it says that it was made.
    pub algorithm: SignatureAlgorithm,
    /// SHA-256 of the certificate, base64url.
    pub thumbprint: String,
    /// The certificates of `x5c`, DER, the person's own first; empty without it.
    pub chain: Vec<Vec<u8>>,
    /// When the person says to have signed.
    pub signed_at: Moment,
    header: &'t str,
    signature: Vec<u8>,
}

impl<'t> DetachedJws<'t> {
    /// Reads a signature.
    ///
    /// # Errors
    /// It is not of this form.
    pub fn read(text: &'t str) -> Result<Self, Refusal> {
        let parts: Vec<&str> = text.split('.').collect();
        let [header, "", signature] = parts[..] else { return Err(Refusal::Form) };
        if text.len() > LONGEST {
            return Err(Refusal::Form);
        }
        let bytes = |part: &str| URL_SAFE_NO_PAD.decode(part).map_err(|_| Refusal::Form);
        let (json, signature) = (bytes(header)?, bytes(signature)?);
        let members = match strict::parse(&json) {
            Ok(Value::Object(members)) if !signature.is_empty() => members,
            _ => return Err(Refusal::Form),
        };
        if members.keys().any(|name| !MEMBERS.contains(&name.as_str())) {
            return Err(Refusal::Header);
        }
        let algorithm = match members.get("alg").and_then(Value::as_str) {
            Some("ES256") => SignatureAlgorithm::Es256,
            Some("PS256") => SignatureAlgorithm::Ps256,
            _ => return Err(Refusal::Algorithm),
        };
        critical(&members)?;
        media(&members)?;
        let signed_at = time(&members)?;
        let (thumbprint, chain) = certificate(&members)?;
        Ok(Self { algorithm, thumbprint, chain, signed_at, header, signature })
    }

    /// Whether the key of a certificate made it over a content.
    ///
    /// # Errors
    /// The algorithm is not that of the key, or the signature is not right.
    pub fn verify(&self, certificate: &Certificate, content: &[u8]) -> Result<(), Refusal> {
        if certificate.algorithm() != Some(self.algorithm) {
            return Err(Refusal::Algorithm);
        }
        let message = format!("{}.{}", self.header, URL_SAFE_NO_PAD.encode(content));
        let verified = certificate.verify(self.algorithm, message.as_bytes(), &self.signature);
        verified.map_err(|_| Refusal::Wrong)
    }
}

/// `crit` lists what must be understood: here that can only be `sigT`, and then it must be there.
fn critical(members: &Map<String, Value>) -> Result<(), Refusal> {
    let Some(named) = members.get("crit") else { return Ok(()) };
    let named = named.as_array().ok_or(Refusal::Critical)?;
    let known = named.len() == 1 && named[0] == "sigT" && members.contains_key("sigT");
    if known { Ok(()) } else { Err(Refusal::Critical) }
}

fn media(members: &Map<String, Value>) -> Result<(), Refusal> {
    let is = |name: &str, allowed: &[&str]| match members.get(name) {
        None => true,
        Some(Value::String(text)) => allowed.iter().any(|one| text.eq_ignore_ascii_case(one)),
        Some(_) => false,
    };
    let right = is("typ", &["jose", "application/jose"]) && is("cty", &["json", "application/json"]);
    if right { Ok(()) } else { Err(Refusal::Header) }
}

/// The signing time: `iat` in whole seconds, or `sigT` as RFC 3339 in UTC; one of the two.
fn time(members: &Map<String, Value>) -> Result<Moment, Refusal> {
    match (members.get("iat"), members.get("sigT")) {
        (Some(seconds), None) => {
            let seconds = seconds.as_i64().filter(|seconds| (0..=253_402_300_799).contains(seconds));
            seconds.map(|seconds| Moment::from_micros(seconds * 1_000_000)).ok_or(Refusal::Header)
        }
        (None, Some(text)) => {
            let text = text.as_str().filter(|text| text.ends_with('Z'));
            text.and_then(|text| text.parse().ok()).ok_or(Refusal::Header)
        }
        _ => Err(Refusal::Header),
    }
}

/// The thumbprint, and the chain where it is there; they must be of one certificate.
fn certificate(members: &Map<String, Value>) -> Result<(String, Vec<Vec<u8>>), Refusal> {
    let named = match members.get("x5t#S256") {
        None => None,
        Some(Value::String(text)) => Some(text.clone()),
        Some(_) => return Err(Refusal::Header),
    };
    let Some(listed) = members.get("x5c") else {
        return Ok((named.ok_or(Refusal::Header)?, Vec::new()));
    };
    let listed = listed.as_array().filter(|listed| (1..=8).contains(&listed.len())).ok_or(Refusal::Header)?;
    let der = |text: &Value| STANDARD.decode(text.as_str()?).ok();
    let chain: Vec<Vec<u8>> = listed.iter().map(der).collect::<Option<_>>().ok_or(Refusal::Header)?;
    let own = super::digest_of(&chain[0]);
    match named {
        Some(named) if named != own => Err(Refusal::CertificateMismatch),
        _ => Ok((own, chain)),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const PRINT: &str = "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU";

    fn jws(header: &str) -> String {
        format!("{}..{}", URL_SAFE_NO_PAD.encode(header), URL_SAFE_NO_PAD.encode([1; 64]))
    }

    fn read(header: &Value) -> Result<Moment, Refusal> {
        DetachedJws::read(&jws(&header.to_string())).map(|read| read.signed_at)
    }

    fn right() -> Value {
        json!({ "alg": "ES256", "x5t#S256": PRINT, "iat": 1_764_000_000 })
    }

    fn with(name: &str, value: Value) -> Value {
        let mut header = right();
        header[name] = value;
        header
    }

    #[test]
    fn both_forms_of_the_signing_time_and_of_the_certificate_are_read() {
        let at = Moment::from_micros(1_764_000_000_000_000);
        assert_eq!(read(&right()), Ok(at));
        let sig_t = json!({ "alg": "PS256", "x5c": [STANDARD.encode(b"")], "sigT": at.to_string(), "crit": ["sigT"],
            "typ": "JOSE", "cty": "application/json" });
        assert_eq!(read(&sig_t), Ok(at));
        let both = with("x5c", json!([STANDARD.encode(b""), STANDARD.encode(b"above")]));
        assert_eq!(read(&both), Ok(at));
    }

    #[test]
    fn every_header_outside_the_profile_is_refused_with_its_reason() {
        for (header, reason) in [
            (with("alg", json!("none")), Refusal::Algorithm),
            (with("alg", json!("HS256")), Refusal::Algorithm),
            (with("alg", json!("RS256")), Refusal::Algorithm),
            (with("alg", json!("es256")), Refusal::Algorithm),
            (with("alg", json!(["ES256"])), Refusal::Algorithm),
            (with("alg", Value::Null), Refusal::Algorithm),
            (with("jku", json!("https://example.nl/keys")), Refusal::Header),
            (with("x5u", json!("https://example.nl/certificate")), Refusal::Header),
            (with("jwk", json!({})), Refusal::Header),
            (with("kid", json!("1")), Refusal::Header),
            (with("b64", json!(false)), Refusal::Header),
            (with("zip", json!("DEF")), Refusal::Header),
            (with("sigD", json!({})), Refusal::Header),
            (with("x5t", json!(PRINT)), Refusal::Header),
            (with("typ", json!("at+jwt")), Refusal::Header),
            (with("cty", json!("text/plain")), Refusal::Header),
            (with("crit", json!([])), Refusal::Critical),
            (with("crit", json!(["b64"])), Refusal::Critical),
            (with("crit", json!(["iat"])), Refusal::Critical),
            (with("crit", json!(["sigT"])), Refusal::Critical),
            (with("crit", json!("sigT")), Refusal::Critical),
            (with("iat", json!(1.5)), Refusal::Header),
            (with("iat", json!(-1)), Refusal::Header),
            (with("iat", json!("1764000000")), Refusal::Header),
            (with("iat", json!(i64::MAX)), Refusal::Header),
            (with("sigT", json!("2025-11-24T00:00:00Z")), Refusal::Header),
            (with("x5t#S256", json!(1)), Refusal::Header),
            (with("x5c", json!([])), Refusal::Header),
            (with("x5c", json!([PRINT])), Refusal::Header),
            (with("x5c", json!([STANDARD.encode(b"other")])), Refusal::CertificateMismatch),
            (json!({ "alg": "ES256", "iat": 1 }), Refusal::Header),
            (json!({ "alg": "ES256", "x5t#S256": PRINT }), Refusal::Header),
            (json!({}), Refusal::Algorithm),
            (json!([]), Refusal::Form),
        ] {
            assert_eq!(read(&header), Err(reason), "{header}");
        }
    }

    #[test]
    fn what_is_not_one_signature_with_a_detached_payload_is_refused() {
        let right = jws(&right().to_string());
        let (header, signature) = right.split_once("..").unwrap();
        let twice = format!(r#"{{"alg":"none","alg":"ES256","x5t#S256":"{PRINT}","iat":1}}"#);
        for text in [
            String::new(),
            header.to_owned(),
            format!("..{signature}"),
            format!("{header}.."),
            format!("{header}.{signature}"),
            format!("{header}.e30.{signature}"),
            format!("{right}.{signature}"),
            format!("{right}..{signature}"),
            format!("{right}="),
            format!("{right}\n"),
            format!(" {right}"),
            format!("{right},{right}"),
            jws(&twice),
            jws("\u{feff}{}"),
            format!("{}..{}", "A".repeat(LONGEST), signature),
        ] {
            assert_eq!(DetachedJws::read(&text), Err(Refusal::Form), "{text:.90}");
        }
    }

    proptest::proptest! {
        #[test]
        fn whatever_comes_is_read_or_refused(text in "[A-Za-z0-9_.-]{0,200}", header in proptest::collection::vec(proptest::prelude::any::<u8>(), 0..200)) {
            let _ = DetachedJws::read(&text);
            let _ = DetachedJws::read(&format!("{}..AA", URL_SAFE_NO_PAD.encode(header)));
        }
    }
}
