//! What a document and a signature are, and why a signature is refused.

use rustls::pki_types::{CertificateDer, CertificateRevocationListDer};
use uuid::Uuid;

use crate::audit::Owner;
use crate::auth::certificates::CertificateProblem;
use crate::clock::Moment;
use crate::codes::{AddendumId, AmendmentId, CertificateId, ContractId, DocumentId, SignatureId, word};
use crate::contracts::offers::steps::ContractSide;

word! {
    /// What a document is about.
    SubjectKind, "subject of a document", "subjectKind.value", "one of contract, amendment, addendum" {
        /// A version of a contract.
        Contract = "contract",
        /// An amendment of a contract.
        Amendment = "amendment",
        /// A version of an addendum.
        Addendum = "addendum",
    }
}

/// What a document is about: one text for each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// A version of a contract.
    Contract(ContractId, i32),
    /// An amendment.
    Amendment(AmendmentId),
    /// A version of an addendum.
    Addendum(AddendumId, i32),
}

impl Subject {
    /// Its kind, id and version.
    pub fn parts(self) -> (SubjectKind, Uuid, i32) {
        match self {
            Self::Contract(id, version) => (SubjectKind::Contract, id.uuid(), version),
            Self::Amendment(id) => (SubjectKind::Amendment, id.uuid(), 1),
            Self::Addendum(id, version) => (SubjectKind::Addendum, id.uuid(), version),
        }
    }
}

/// A document as it is offered: its content is what is signed, byte for byte.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// Its id.
    pub id: DocumentId,
    /// What it is about: kind, id and version.
    pub subject: (SubjectKind, Uuid, i32),
    /// The content in canonical form (RFC 8785).
    pub content: Vec<u8>,
    /// SHA-256 of the content, base64url.
    pub digest: String,
    /// The same for people.
    pub pdf: Vec<u8>,
    /// SHA-256 of the PDF, base64url.
    pub pdf_digest: String,
    /// When it was made, by the security clock.
    pub created_at: Moment,
}

/// A signature as it is kept, with all that it was judged by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature {
    /// Its id.
    pub id: SignatureId,
    /// The document.
    pub document: DocumentId,
    /// For which side.
    pub side: ContractSide,
    /// The organisation that the person signs for.
    pub organisation: Owner,
    /// The certificate as it is registered.
    pub certificate: CertificateId,
    /// The certificate and the authorities above it.
    pub chain: Vec<CertificateDer<'static>>,
    /// The revocation lists of their issuers.
    pub lists: Vec<CertificateRevocationListDer<'static>>,
    /// The signature itself: a compact JWS with a detached payload.
    pub jws: String,
    /// When the person signed, by the word of the person's device.
    pub signed_at: Moment,
    /// When it had come in, by the business clock: decides of deadline and mandate.
    pub received_at: Moment,
    /// When certificate and revocation lists were judged, by the security clock.
    pub judged_at: Moment,
    /// Before when it had to come in.
    pub deadline: Option<Moment>,
    /// Position of the write.
    pub position: i64,
}

/// Why a signature is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// It is no compact JWS with a detached payload.
    #[error("The signature is not one compact JWS with a detached payload.")]
    Form,
    /// A member of its header is absent, unknown or not allowed.
    #[error("The header of the signature lacks a member, or has one that is not allowed.")]
    Header,
    /// Its algorithm is not allowed, or not that of the key.
    #[error("The signature is made with an algorithm other than PS256 or ES256, or than that of the key.")]
    Algorithm,
    /// It has a critical member that is not known here.
    #[error("The header of the signature calls a member critical that is not known here.")]
    Critical,
    /// It names another document.
    #[error("The digest is not that of the document that is offered.")]
    Digest,
    /// The certificate is not registered for the organisation on this side.
    #[error("The certificate is not registered for a signatory of the organisation on this side.")]
    CertificateUnknown,
    /// The header names two certificates.
    #[error("x5c and x5t#S256 are not both of the registered certificate.")]
    CertificateMismatch,
    /// The certificate is not good.
    #[error("The certificate is not good: {0}.")]
    Certificate(CertificateProblem),
    /// The signing time is too far from that of the service, or the certificate was not valid then.
    #[error(
        "The signing time is too far from the moment of receipt, before the document or outside the validity of the certificate."
    )]
    Time,
    /// The mandate does not hold on the day.
    #[error("The mandate of the signatory does not hold on this day.")]
    Mandate,
    /// The mandate is suspended.
    #[error("The mandate of the signatory is suspended.")]
    Suspended,
    /// The organisation is not registered on the day.
    #[error("The organisation is not registered on this day.")]
    OrganisationEnded,
    /// The key did not sign this document.
    #[error("The signature is not that of this certificate over this document.")]
    Wrong,
}

impl Refusal {
    /// Stable machine code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Form => "signature.form",
            Self::Header => "signature.header",
            Self::Algorithm => "signature.algorithm",
            Self::Critical => "signature.critical",
            Self::Digest => "signature.digest",
            Self::CertificateUnknown => "signature.certificateUnknown",
            Self::CertificateMismatch => "signature.certificateMismatch",
            Self::Certificate(CertificateProblem::Expired | CertificateProblem::NotYetValid) => {
                "signature.certificateExpired"
            }
            Self::Certificate(CertificateProblem::Revoked) => "signature.certificateRevoked",
            Self::Certificate(CertificateProblem::RevocationUnknown | CertificateProblem::ListExpired) => {
                "signature.revocationUnknown"
            }
            Self::Certificate(_) => "signature.certificateUntrusted",
            Self::Time => "signature.time",
            Self::Mandate => "signature.mandate",
            Self::Suspended => "signature.suspended",
            Self::OrganisationEnded => "signature.organisationEnded",
            Self::Wrong => "signature.wrong",
        }
    }
}
