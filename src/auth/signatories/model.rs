//! What a certificate of a signatory is, and which certificates can be one.

use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject as _;

use crate::audit::Owner;
use crate::auth::certificates::{Certificate, CertificateProblem};
use crate::clock::Moment;
use crate::codes::CertificateId;
use crate::dated::Period;

/// Certificates of a chain at most: the person's own and the authorities up to a root.
const LONGEST_CHAIN: usize = 8;

/// Why a text is not a certificate that a person can sign with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unfit {
    /// No certificates in PEM, too many, or a private key among them.
    #[error("this is no chain of certificates in PEM, without a private key")]
    Form,
    /// Its key is not one that signatures here may use.
    #[error("the key is no EC key on P-256 and no RSA key of at least 3072 bits")]
    Key,
    /// No authority of signatories stands behind it, or it may not be used for this.
    #[error(transparent)]
    Refused(#[from] CertificateProblem),
}

/// A certificate as it was sent in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SentCertificate {
    /// The certificate and the authorities between it and a root, DER.
    pub chain: Vec<CertificateDer<'static>>,
    /// SHA-256 of the certificate, base64url.
    pub thumbprint: String,
    /// From when it is valid by itself.
    pub valid_from: Moment,
    /// Until when it is valid by itself.
    pub valid_until: Moment,
}

impl SentCertificate {
    /// Reads a chain in PEM, the person's own certificate first, that `judge` trusts for signatures.
    ///
    /// # Errors
    /// It cannot be a certificate of a signatory.
    pub fn from_pem(
        pem: &str,
        judge: impl FnOnce(&[CertificateDer<'_>]) -> Result<Certificate, CertificateProblem>,
    ) -> Result<Self, Unfit> {
        let chain = CertificateDer::pem_slice_iter(pem.as_bytes()).collect::<Result<Vec<_>, _>>();
        let chain = chain.map_err(|_| Unfit::Form)?;
        if chain.is_empty() || chain.len() > LONGEST_CHAIN || pem.contains("PRIVATE KEY") {
            return Err(Unfit::Form);
        }
        let certificate = judge(&chain)?;
        certificate.algorithm().ok_or(Unfit::Key)?;
        let Certificate { thumbprint, not_before, not_after, .. } = certificate;
        Ok(Self { chain, thumbprint, valid_from: not_before, valid_until: not_after })
    }

    /// The chain as the database keeps it; [`crate::auth::certificates::split`] reads it back.
    pub fn joined(&self) -> Vec<u8> {
        self.chain.iter().flat_map(|der| der.iter().copied()).collect()
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
