//! What a certificate of a signatory is, and which certificates can be one.

use aws_lc_rs::digest::{SHA256, digest};
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use chrono::NaiveDate;
use jsonwebtoken::Algorithm;
use x509_parser::prelude::{FromDer as _, X509Certificate};

use crate::audit::Owner;
use crate::auth::jwk::PublicKey;
use crate::clock::Moment;
use crate::codes::CertificateId;
use crate::dated::Period;

/// Why a text is not a certificate that a person can sign with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CertificateProblem {
    /// No certificate in PEM, or more than one.
    #[error("this is not one certificate in PEM")]
    Form,
    /// Its key is not one that signatures here may use.
    #[error("the key is no EC key on P-256 and no RSA key of 2048 to 4096 bits")]
    Key,
    /// It belongs to a certificate authority, or is not for signatures.
    #[error("the certificate is not for signatures")]
    Use,
    /// It is no longer valid.
    #[error("the certificate is no longer valid")]
    Expired,
}

/// A certificate as it was sent in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SentCertificate {
    /// The certificate, DER.
    pub der: Vec<u8>,
    /// SHA-256 of it, base64url.
    pub thumbprint: String,
    /// From when it is valid by itself.
    pub valid_from: Moment,
    /// Until when it is valid by itself.
    pub valid_until: Moment,
}

impl SentCertificate {
    /// Reads one certificate in PEM that may sign and has not expired at `now`.
    ///
    /// # Errors
    /// It cannot be a certificate of a signatory.
    pub fn from_pem(pem: &str, now: Moment) -> Result<Self, CertificateProblem> {
        let body = pem.trim().strip_prefix("-----BEGIN CERTIFICATE-----");
        let body = body.and_then(|rest| rest.strip_suffix("-----END CERTIFICATE-----"));
        let base64: String = body.ok_or(CertificateProblem::Form)?.split_whitespace().collect();
        let der = STANDARD.decode(base64).map_err(|_| CertificateProblem::Form)?;
        let (rest, certificate) = X509Certificate::from_der(&der).map_err(|_| CertificateProblem::Form)?;
        if !rest.is_empty() {
            return Err(CertificateProblem::Form);
        }
        let key = PublicKey::from_spki(certificate.public_key().raw).map_err(|_| CertificateProblem::Key)?;
        if key.algorithms().contains(&Algorithm::ES384) {
            return Err(CertificateProblem::Key);
        }
        let usage = certificate.key_usage().map_err(|_| CertificateProblem::Form)?;
        let signs = usage.is_none_or(|u| u.value.digital_signature() || u.value.non_repudiation());
        if certificate.is_ca() || !signs {
            return Err(CertificateProblem::Use);
        }
        let moment = |second: i64| Moment::from_micros(second.saturating_mul(1_000_000).max(0));
        let validity = certificate.validity();
        let (valid_from, valid_until) =
            (moment(validity.not_before.timestamp()), moment(validity.not_after.timestamp()));
        if valid_until < now {
            return Err(CertificateProblem::Expired);
        }
        let thumbprint = URL_SAFE_NO_PAD.encode(digest(&SHA256, &der));
        Ok(Self { thumbprint, valid_from, valid_until, der })
    }
}

/// A certificate that a person signs with, for an organisation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignatoryCertificate {
    /// Its id.
    pub id: CertificateId,
    /// Number of the row version.
    pub version: i64,
    /// The organisation that the person signs for.
    pub organisation: Owner,
    /// Name of the person; absent when it was erased.
    pub name: Option<String>,
    /// The certificate.
    pub certificate: SentCertificate,
    /// The days of the mandate.
    pub period: Period,
    /// Whether the mandate is suspended.
    pub suspended: bool,
    /// When it was registered.
    pub recorded_at: Moment,
}

impl SignatoryCertificate {
    /// Whether the person may sign: the mandate holds on `today`, and the certificate at `now`.
    pub fn may_sign(&self, today: NaiveDate, now: Moment) -> bool {
        let valid = self.certificate.valid_from <= now && now <= self.certificate.valid_until;
        valid && !self.suspended && self.period.holds_on(today)
    }
}

/// What changes in a certificate of a signatory; what is absent stays.
#[derive(Debug, Clone, Default)]
pub struct CertificateChange {
    /// The name; `Some(None)` erases it.
    pub name: Option<Option<String>>,
    /// The days of the mandate.
    pub period: Option<Period>,
    /// Whether the mandate is suspended.
    pub suspended: Option<bool>,
}
