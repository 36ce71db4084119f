//! Keeping a document and taking a signature under it; each function is one step of a transaction.
//!
//! The state of what is signed belongs to the room that offers it. Every judgement here is made after the
//! write took its place in commit order, so that a mandate withdrawn, a certificate suspended or an AGB code
//! ended by an earlier commit counts, and none can come between judgement and commit.

use std::collections::BTreeSet;

use serde_json::Value;

use super::jws::DetachedJws;
use super::model::{Document, Refusal, Signature, Subject};
use super::pdf::{Readable, render};
use super::{digest_of, store};
use crate::audit::{Action, Owner};
use crate::auth::signatories::model::SignatoryCertificate;
use crate::auth::signatories::store as signatories;
use crate::clock::Moment;
use crate::codes::{DocumentId, SignatureId};
use crate::contracts::offers::steps::ContractSide;
use crate::contracts::service::ContractError;
use crate::db::{Conn, DbError, Tx};
use crate::events::Change;
use crate::http::transport::material::Material;
use crate::registrations::store as register;

/// Microseconds that the signing time may lie before the moment of receipt: an hour.
pub const EARLIEST: i64 = 3_600_000_000;
/// Microseconds that clocks may differ: a minute.
pub const SKEW: i64 = 60_000_000;

/// Why a signature was not taken.
#[derive(Debug, thiserror::Error)]
pub enum SigningError {
    /// The database failed.
    #[error(transparent)]
    Database(#[from] DbError),
    /// The signature is not good.
    #[error("{0}")]
    Refused(#[from] Refusal),
    /// The side has signed already.
    #[error("the document is signed for {0} already")]
    Signed(ContractSide),
    /// There is no document, or what it says no longer stands.
    #[error("what is offered has no document, or another one by now")]
    NoDocument,
    /// It came at or after the moment before which it was to be signed.
    #[error("the offer was to be signed before {0}")]
    Late(Moment),
    /// The state of the contract does not allow it.
    #[error(transparent)]
    Contract(#[from] ContractError),
}

/// The readable form of a content, made before the write that keeps it: writers wait for each other, and it takes
/// longer than all else about a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rendered {
    /// Digest of the content that it was made of.
    pub digest: String,
    /// The PDF.
    pub pdf: Vec<u8>,
}

impl Rendered {
    /// The readable form of a content.
    ///
    /// # Errors
    /// The content has a number that is no whole number.
    pub fn of(content: &Value, readable: &Readable) -> Result<Self, DbError> {
        let digest = digest_of(&canonical(content)?);
        let pdf = render(readable, &digest).map_err(|error| DbError::Internal(error.to_string()))?;
        Ok(Self { digest, pdf })
    }
}

fn canonical(content: &Value) -> Result<Vec<u8>, DbError> {
    if !is_exact(content) {
        let said = "a document with a number that is not written the same by everyone";
        return Err(DbError::Internal(said.to_owned()));
    }
    serde_json_canonicalizer::to_vec(content).map_err(|error| DbError::Internal(error.to_string()))
}

/// Keeps the document of a subject: `content` is what will be signed, `readable` the same for people, and
/// `rendered` its PDF when that was made before, of the very same content.
///
/// # Errors
/// The content has a number that is no whole number, the subject has a document already, or the database
/// failed.
pub fn keep(
    tx: &mut Tx<'_>,
    subject: Subject,
    (content, readable): (&Value, &Readable),
    rendered: Option<&Rendered>,
) -> Result<Document, DbError> {
    let (value, content) = (content, canonical(content)?);
    let digest = digest_of(&content);
    let pdf = match rendered.filter(|rendered| rendered.digest == digest) {
        Some(rendered) => rendered.pdf.clone(),
        None => Rendered::of(value, readable)?.pdf,
    };
    let document = Document {
        id: DocumentId::new(),
        subject: subject.parts(),
        pdf_digest: digest_of(&pdf),
        content,
        digest,
        pdf,
        created_at: tx.clocks().security_now(),
    };
    let position = tx.stamp()?.position;
    store::insert(tx.conn(), &document, position)?;
    Ok(document)
}

/// Whether every number is a whole one that any reader of JSON keeps; amounts are texts.
fn is_exact(value: &Value) -> bool {
    const LARGEST: u64 = (1 << 53) - 1;
    match value {
        Value::Number(number) => number.as_i64().is_some_and(|number| number.unsigned_abs() <= LARGEST),
        Value::Array(items) => items.iter().all(is_exact),
        Value::Object(members) => members.values().all(is_exact),
        Value::Null | Value::Bool(_) | Value::String(_) => true,
    }
}

/// The document of a subject; for a version without one, that of the last version before it.
///
/// # Errors
/// The database failed.
pub fn document_of(conn: &mut Conn, subject: Subject) -> Result<Option<Document>, DbError> {
    store::find(conn, subject.parts())
}

/// The document of a subject with the signatures under it, in the order in which they came.
///
/// # Errors
/// The database failed.
pub fn signatures_of(
    conn: &mut Conn,
    subject: Subject,
) -> Result<Option<(Document, Vec<Signature>)>, DbError> {
    let Some(document) = document_of(conn, subject)? else { return Ok(None) };
    let signatures = store::signatures_under(conn, document.id)?;
    Ok(Some((document, signatures)))
}

/// A signature as it came in.
#[derive(Debug, Clone)]
pub struct Presented<'p> {
    /// For which side.
    pub side: ContractSide,
    /// The organisation whose signatory must have made it.
    pub organisation: &'p Owner,
    /// The digest that the signer saw.
    pub digest: &'p str,
    /// The signature.
    pub jws: &'p str,
    /// When it had come in, by the business clock.
    pub received_at: Moment,
    /// Before when it had to come in.
    pub deadline: Option<Moment>,
    /// Whose trails tell of it: every party to what is signed.
    pub owners: Vec<Owner>,
}

/// Takes a signature under a document. Who may call this for the side, and what becomes of the subject, is
/// the caller's business.
///
/// # Errors
/// It came too late, the side has signed, or the signature is not good.
pub fn sign(
    tx: &mut Tx<'_>,
    authorities: &Material,
    document: &Document,
    presented: &Presented<'_>,
) -> Result<Signature, SigningError> {
    let position = tx.stamp()?.position;
    if let Some(deadline) = presented.deadline.filter(|deadline| presented.received_at >= *deadline) {
        return Err(SigningError::Late(deadline));
    }
    if presented.digest != document.digest {
        return Err(Refusal::Digest.into());
    }
    if store::signatures_under(tx.conn(), document.id)?.iter().any(|one| one.side == presented.side) {
        return Err(SigningError::Signed(presented.side));
    }
    let jws = DetachedJws::read(presented.jws)?;
    let signatory = signatory(tx, &jws, presented)?;
    let chain = &signatory.certificate.chain;
    let judged_at = tx.clocks().security_now();
    let (certificate, lists) = authorities.signatory(chain).map_err(Refusal::Certificate)?;
    let early =
        jws.signed_at.micros() < (judged_at.micros() - EARLIEST).max(document.created_at.micros() - SKEW);
    let ahead = jws.signed_at.micros() > judged_at.micros() + SKEW;
    if early || ahead || !certificate.is_valid_at(jws.signed_at) {
        return Err(Refusal::Time.into());
    }
    jws.verify(&certificate, &document.content)?;
    let signature = Signature {
        id: SignatureId::new(),
        document: document.id,
        side: presented.side,
        organisation: presented.organisation.clone(),
        certificate: signatory.id,
        chain: chain.clone(),
        lists,
        jws: presented.jws.to_owned(),
        signed_at: jws.signed_at,
        received_at: presented.received_at,
        judged_at,
        deadline: presented.deadline,
        position,
    };
    store::insert_signature(tx.conn(), &signature)?;
    tx.record(Change {
        kind: "document.signed".to_owned(),
        action: Action::Create,
        subject: signature.id.to_string(),
        owners: presented.owners.clone(),
    });
    Ok(signature)
}

/// The registered certificate, when the person behind it may sign for the organisation on this day.
fn signatory(
    tx: &mut Tx<'_>,
    jws: &DetachedJws<'_>,
    presented: &Presented<'_>,
) -> Result<SignatoryCertificate, SigningError> {
    let organisation = presented.organisation;
    let found = signatories::by_thumbprint(tx.conn(), &jws.thumbprint, organisation)?;
    let found = found.ok_or(Refusal::CertificateUnknown)?;
    let own = &found.certificate.chain;
    let same =
        jws.chain.len() <= own.len() && jws.chain.iter().zip(own).all(|(sent, own)| sent[..] == own[..]);
    if !same {
        return Err(Refusal::CertificateMismatch.into());
    }
    if found.suspended {
        return Err(Refusal::Suspended.into());
    }
    let day = presented.received_at.day();
    if !found.period.holds_on(day) {
        return Err(Refusal::Mandate.into());
    }
    if let Owner::Party(id) = organisation {
        let party = register::load(tx.conn(), &BTreeSet::from([*id]))?;
        if !party.iter().any(|party| party.active_on(day, None)) {
            return Err(Refusal::OrganisationEnded.into());
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn only_numbers_that_every_reader_keeps_stand_in_a_document() {
        let largest = (1_u64 << 53) - 1;
        assert!(is_exact(&json!({ "a": [1, -1, largest, "12.43", null, true] })));
        for value in [json!(1.5), json!([{ "a": largest + 1 }]), json!(u64::MAX), json!(-1e300)] {
            assert!(!is_exact(&value), "{value}");
        }
    }
}
