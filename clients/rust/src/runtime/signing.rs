//! Signing a document with the key and certificate of a person: a detached JWS (`HEADER..SIGNATURE`, JAdES B-B)
//! over exactly the bytes that the service gave. It stands beside the client: no system signs by itself.

use std::fmt;
use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD as URL};
use chrono::SecondsFormat;
use serde_json::{Value, json};

use crate::runtime::keys::{Signer, digest};
use crate::runtime::values::{InvalidValue, Moment};

/// The signature of a document, as `create_contract_signature` and its like take it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct DocumentSignature {
    /// SHA-256 of the document, base64url.
    pub document_digest: String,
    /// The detached JWS.
    pub signature: String,
}

/// Signs documents for one person.
pub struct DocumentSigner {
    key: Arc<dyn Signer>,
    certificate: Vec<u8>,
    whole_certificate: bool,
    jades_time: bool,
}

impl fmt::Debug for DocumentSigner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DocumentSigner({})", self.key.algorithm())
    }
}

impl DocumentSigner {
    /// With the key of the person and the certificate (PEM) that is registered for the mandate.
    ///
    /// # Errors
    /// It is no certificate in PEM.
    pub fn new(key: Arc<dyn Signer>, certificate_pem: &str) -> Result<Self, InvalidValue> {
        const WRONG: InvalidValue = InvalidValue("certificate in PEM");
        let body = certificate_pem
            .split("-----BEGIN CERTIFICATE-----")
            .nth(1)
            .and_then(|p| p.split("-----END").next());
        let text: String = body.ok_or(WRONG)?.split_whitespace().collect();
        let certificate = STANDARD.decode(text).map_err(|_| WRONG)?;
        Ok(Self { key, certificate, whole_certificate: false, jades_time: false })
    }

    /// Sends the certificate along (`x5c`) instead of its thumbprint (`x5t#S256`).
    #[must_use]
    pub fn with_certificate(mut self) -> Self {
        self.whole_certificate = true;
        self
    }

    /// Writes the time as `sigT` instead of `iat`.
    #[must_use]
    pub fn with_jades_time(mut self) -> Self {
        self.jades_time = true;
        self
    }

    /// Signs these bytes at this moment. The service takes a time of at most an hour ago.
    ///
    /// # Errors
    /// The key did not sign; the text says why.
    pub fn sign(&self, document: &[u8], at: Moment) -> Result<DocumentSignature, String> {
        let mut header = json!({ "alg": self.key.algorithm() });
        if self.whole_certificate {
            header["x5c"] = json!([STANDARD.encode(&self.certificate)]);
        } else {
            header["x5t#S256"] = Value::String(digest(&self.certificate));
        }
        if self.jades_time {
            header["sigT"] = Value::String(at.to_rfc3339_opts(SecondsFormat::Secs, true));
            header["crit"] = json!(["sigT"]);
        } else {
            header["iat"] = json!(at.timestamp());
        }
        let header = URL.encode(header.to_string());
        let signature = self.key.sign(format!("{header}.{}", URL.encode(document)).as_bytes())?;
        let signature = format!("{header}..{}", URL.encode(signature));
        Ok(DocumentSignature { document_digest: digest(document), signature })
    }
}
