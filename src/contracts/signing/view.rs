//! Signatures as they go over the wire.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::digest_of;
use super::model::Signature;
use crate::clock::Moment;
use crate::codes::{CertificateId, SignatureId};
use crate::contracts::model::{Contract, ContractStatus};
use crate::contracts::offers::steps::ContractSide;
use crate::http::page::Page;

/// A signature under a document, to be taken.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NewSignature {
    /// SHA-256 of the document that the signer saw (the `application/json` one), base64url without padding.
    #[schema(min_length = 43, max_length = 43, pattern = "^[A-Za-z0-9_-]{43}$")]
    pub document_digest: String,
    /// JAdES B-B signature as a compact JWS with a detached payload (`HEADER..SIGNATURE`, RFC 7515, Appendix F)
    /// over the bytes of the document, by the registered certificate of a signatory. Header: `alg` (`PS256` or
    /// `ES256`), `x5t#S256` or `x5c` or both, `iat` (seconds) or `sigT` (RFC 3339, UTC); `typ`, `cty` and
    /// `crit` (with `sigT` only) may be there, nothing else.
    #[schema(min_length = 1, max_length = 32768)]
    pub signature: String,
}

/// A signature under a document.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct SignatureView {
    /// Its id.
    pub id: SignatureId,
    /// For which side it was given.
    pub side: ContractSide,
    /// SHA-256 of the document that is signed, base64url.
    pub document_digest: String,
    /// The signature as it was sent: a compact JWS with a detached payload.
    pub signature: String,
    /// The registered certificate of the signatory.
    pub certificate_id: CertificateId,
    /// SHA-256 of the certificate (DER), base64url.
    pub thumbprint: String,
    /// When it was signed, by the word of the signer.
    pub signed_at: Moment,
    /// When it had come in: decides of the deadline and the mandate.
    pub received_at: Moment,
}

impl SignatureView {
    /// A signature under the document with this digest.
    pub fn of(digest: &str, signature: &Signature) -> Self {
        Self {
            id: signature.id,
            side: signature.side,
            document_digest: digest.to_owned(),
            signature: signature.jws.clone(),
            certificate_id: signature.certificate,
            thumbprint: signature.chain.first().map(|own| digest_of(own)).unwrap_or_default(),
            signed_at: signature.signed_at,
            received_at: signature.received_at,
        }
    }
}

/// A page of signatures.
pub type SignaturePage = Page<SignatureView>;

/// A signature that was taken, and what the contract is now.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct TakenSignature {
    /// The signature.
    #[serde(flatten)]
    pub signature: SignatureView,
    /// Status of the contract after it: `concluded` once all sides have signed.
    pub contract_status: ContractStatus,
    /// Version of the contract after it: `If-Match` of whoever signs next.
    #[schema(minimum = 1)]
    pub contract_version: i32,
}

impl TakenSignature {
    /// A signature that led to this version of a contract; nothing when it has none.
    pub fn of(made: &Contract, signature: SignatureView) -> Option<Self> {
        let contract_status = made.known(None)?.value.status;
        Some(Self { signature, contract_status, contract_version: made.version() })
    }
}
