//! Filling the file from what is kept.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use super::bundle::{ContractEvidence, EvidenceDocument, EvidenceSignature, FORMAT, SignatureStatement};
use crate::audit::proof::{self, Told};
use crate::audit::receipt::{ReceiptKeys, Received, over};
use crate::audit::{Owner, TrailOwner};
use crate::clock::Moment;
use crate::contracts::signing::model::{Document, Signature, Subject};
use crate::contracts::signing::{digest_of, signatures_of};
use crate::db::{Conn, DbError, Tx};
use crate::snapshot::Snapshot;

/// Kind of the entry that tells of a signature.
pub const SIGNED: &str = "document.signed";

/// For whom the file is made.
#[derive(Debug, Clone)]
pub struct Reading {
    /// What was signed.
    pub subject: Subject,
    /// The trail of the reader's side.
    pub trail: (Owner, TrailOwner),
}

impl Reading {
    /// Has the end of the trail signed, when none is since one of the signatures. Gives whether there is a
    /// document.
    ///
    /// # Errors
    /// The database failed.
    pub fn anchor(&self, tx: &mut Tx<'_>, keys: &ReceiptKeys) -> Result<bool, DbError> {
        tx.stamp()?;
        let now = tx.clocks().security_now();
        let Some((_, signatures)) = signatures_of(tx.conn(), self.subject)? else { return Ok(false) };
        for signature in &signatures {
            let object = signature.id.to_string();
            let told = Told { kind: SIGNED, object: &object };
            proof::anchor(tx.conn(), keys, (&self.trail.0, &self.trail.1), told, now)?;
        }
        Ok(true)
    }

    /// The file, after [`Self::anchor`].
    ///
    /// # Errors
    /// The database failed, or the trail does not tell of a signature.
    pub fn bundle(
        &self,
        conn: &mut Conn,
        keys: &ReceiptKeys,
        snapshot: &Snapshot,
        now: Moment,
    ) -> Result<Option<ContractEvidence>, DbError> {
        let Some((document, signatures)) = signatures_of(conn, self.subject)? else { return Ok(None) };
        let about = about(&document);
        let mut proven = Vec::new();
        let mut lists: Vec<String> = Vec::new();
        for signature in &signatures {
            let statement = stated(&about, signature, snapshot)?;
            proven.push(self.prove(conn, keys, statement, now)?);
            let kept = signature.lists.iter().map(|list| URL_SAFE_NO_PAD.encode(list));
            lists.extend(kept);
        }
        lists.sort_unstable();
        lists.dedup();
        Ok(Some(ContractEvidence {
            format: FORMAT.to_owned(),
            document: about,
            content: URL_SAFE_NO_PAD.encode(&document.content),
            pdf: URL_SAFE_NO_PAD.encode(&document.pdf),
            signatures: proven,
            revocation_lists: lists,
        }))
    }

    fn prove(
        &self,
        conn: &mut Conn,
        keys: &ReceiptKeys,
        statement: SignatureStatement,
        now: Moment,
    ) -> Result<EvidenceSignature, DbError> {
        let object = statement.id.to_string();
        let told = Told { kind: SIGNED, object: &object };
        let found = proof::prove(conn, keys, (&self.trail.0, &self.trail.1), told, now)?;
        let untold = || DbError::Internal(format!("no trail tells of signature {object}"));
        let proof = found.ok_or_else(untold)?;
        let canonical = statement.canonical().map_err(DbError::Internal)?;
        let received = Received::of(&object, &canonical, statement.received_at, statement.deadline);
        let receipt = over(keys, received, proof.head)?.jws;
        Ok(EvidenceSignature { statement, receipt, head: proof.jws, trail: proof.trail })
    }
}

fn about(document: &Document) -> EvidenceDocument {
    let (subject_kind, subject_id, subject_version) = document.subject;
    EvidenceDocument {
        id: document.id,
        subject_kind,
        subject_id,
        subject_version,
        created_at: document.created_at,
        digest: document.digest.clone(),
        pdf_digest: document.pdf_digest.clone(),
    }
}

fn stated(
    document: &EvidenceDocument,
    signature: &Signature,
    snapshot: &Snapshot,
) -> Result<SignatureStatement, DbError> {
    let unnamed = || DbError::Internal(format!("nobody is {}", signature.organisation));
    Ok(SignatureStatement {
        id: signature.id,
        document: document.clone(),
        side: signature.side,
        organisation: TrailOwner::of(&signature.organisation, snapshot).ok_or_else(unnamed)?,
        jws: signature.jws.clone(),
        certificates: signature.chain.iter().map(|der| URL_SAFE_NO_PAD.encode(der)).collect(),
        revocation_lists: signature.lists.iter().map(|list| digest_of(list)).collect(),
        signed_at: signature.signed_at,
        received_at: signature.received_at,
        judged_at: signature.judged_at,
        deadline: signature.deadline,
    })
}
