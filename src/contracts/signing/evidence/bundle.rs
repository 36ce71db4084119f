//! The form of the file.
//!
//! What a receipt covers is one object, [`SignatureStatement`], in the one form that has a digest (RFC 8785):
//! everything that is known of a signature stands in it, or its digest does. So there is no byte in the file
//! that no signature reaches.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::audit::TrailOwner;
use crate::clock::Moment;
use crate::codes::{DocumentId, SignatureId};
use crate::contracts::offers::steps::ContractSide;
use crate::contracts::signing::model::SubjectKind;

/// Version of the format.
pub const FORMAT: &str = "zorgcontract-evidence-1";

/// Everything that proves what was signed: checked without this service by `zorgcontract contract verify`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ContractEvidence {
    /// Version of the format: `zorgcontract-evidence-1`.
    pub format: String,
    /// The document that is signed.
    pub document: EvidenceDocument,
    /// Its content byte for byte as it is signed: canonical JSON (RFC 8785) in base64url.
    pub content: String,
    /// The same for people: PDF in base64url.
    pub pdf: String,
    /// The signatures under it, in the order in which they came.
    pub signatures: Vec<EvidenceSignature>,
    /// The revocation lists by which certificates were judged, each once: DER in base64url.
    pub revocation_lists: Vec<String>,
}

/// Which document it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EvidenceDocument {
    /// Its id.
    pub id: DocumentId,
    /// What it is about.
    pub subject_kind: SubjectKind,
    /// Id of the contract, amendment or addendum.
    #[schema(value_type = String, format = "uuid")]
    pub subject_id: uuid::Uuid,
    /// The version of it that was offered.
    #[schema(minimum = 1)]
    pub subject_version: i32,
    /// When it was made, by the real clock.
    pub created_at: Moment,
    /// SHA-256 of the content, base64url.
    pub digest: String,
    /// SHA-256 of the PDF, base64url.
    pub pdf_digest: String,
}

/// A signature with its proofs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EvidenceSignature {
    /// What this service knows of it.
    pub statement: SignatureStatement,
    /// Receipt for the reader's side, a compact JWS (`typ` `receipt+jwt`) by a receipt key of the key set: its
    /// digest is the SHA-256 of the statement in canonical form (RFC 8785), its head that of `head`.
    pub receipt: String,
    /// The first end of the audit trail of the reader's side that was signed at or after the entry that tells
    /// of the signature: a compact JWS (`typ` `audit-head+jwt`).
    pub head: String,
    /// The links of that trail from the entry to that end, in the format of `GET /v1/audit-entries/export`
    /// without what is known of persons: `zorgcontract audit verify` reads it.
    pub trail: String,
}

/// What this service knows of a signature.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SignatureStatement {
    /// Id of the signature: the object by which trail and receipt name it.
    pub id: SignatureId,
    /// The document that it is under.
    pub document: EvidenceDocument,
    /// Who signs.
    pub side: ContractSide,
    /// The organisation that the person signed for, as its audit trail is named.
    pub organisation: TrailOwner,
    /// The signature: a compact JWS with a detached payload (`HEADER..SIGNATURE`), the content of the document.
    pub jws: String,
    /// The certificate of the person and those of the authorities above it, without the root: DER in base64url.
    pub certificates: Vec<String>,
    /// The revocation lists by which they were judged: SHA-256 of each in base64url. None when this service had
    /// none.
    pub revocation_lists: Vec<String>,
    /// When the person signed, as the signature says.
    pub signed_at: Moment,
    /// When it had come in, by the business clock: it decides of deadline and mandate.
    pub received_at: Moment,
    /// When certificates and revocation lists were judged, by the real clock.
    pub judged_at: Moment,
    /// Before when it had to come in; absent without a deadline.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deadline: Option<Moment>,
}

impl SignatureStatement {
    /// The statement in the form that the receipt covers.
    ///
    /// # Errors
    /// Never for one that was read or made.
    pub fn canonical(&self) -> Result<Vec<u8>, String> {
        serde_json_canonicalizer::to_vec(self).map_err(|error| error.to_string())
    }
}
