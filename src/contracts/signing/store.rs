//! Rows of documents and signatures. They are added and never change.

use diesel::prelude::*;
use rustls::pki_types::CertificateRevocationListDer;
use uuid::Uuid;

use super::digest_of;
use super::model::{Document, Signature, SubjectKind};
use crate::audit::Owner;
use crate::auth::certificates::split;
use crate::clock::Moment;
use crate::codes::{CertificateId, DocumentId, SignatureId};
use crate::contracts::offers::steps::ContractSide;
use crate::db::schema::{documents, revocation_lists, signatures};
use crate::db::{Conn, DbError, PortableDsl, text_column};

text_column!(SubjectKind, ContractSide);

#[derive(Queryable, Selectable)]
#[diesel(table_name = documents)]
struct DocumentRow {
    id: DocumentId,
    subject_kind: SubjectKind,
    subject_id: Vec<u8>,
    subject_version: i32,
    content: Vec<u8>,
    digest: String,
    pdf: Vec<u8>,
    pdf_digest: String,
    created_at: Moment,
}

impl DocumentRow {
    fn document(self) -> Result<Document, DbError> {
        let id = Uuid::from_slice(&self.subject_id).map_err(|error| DbError::Internal(error.to_string()))?;
        Ok(Document {
            id: self.id,
            subject: (self.subject_kind, id, self.subject_version),
            content: self.content,
            digest: self.digest,
            pdf: self.pdf,
            pdf_digest: self.pdf_digest,
            created_at: self.created_at,
        })
    }
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = signatures)]
struct SignatureRow {
    id: SignatureId,
    document_id: DocumentId,
    side: ContractSide,
    organisation: String,
    certificate_id: CertificateId,
    chain: Vec<u8>,
    lists: String,
    jws: String,
    signed_at: Moment,
    received_at: Moment,
    judged_at: Moment,
    deadline: Option<Moment>,
    position: i64,
}

pub(super) fn insert(conn: &mut Conn, document: &Document, position: i64) -> Result<(), DbError> {
    let (kind, id, version) = document.subject;
    diesel::insert_into(documents::table)
        .values((
            documents::id.eq(document.id),
            documents::subject_kind.eq(kind),
            documents::subject_id.eq(id.as_bytes().as_slice()),
            documents::subject_version.eq(version),
            documents::content.eq(&document.content),
            documents::digest.eq(&document.digest),
            documents::pdf.eq(&document.pdf),
            documents::pdf_digest.eq(&document.pdf_digest),
            documents::created_at.eq(document.created_at),
            documents::position.eq(position),
        ))
        .execute(conn)?;
    Ok(())
}

/// The document of a subject: of the last version up to this one that has one.
pub(super) fn find(
    conn: &mut Conn,
    (kind, id, version): (SubjectKind, Uuid, i32),
) -> Result<Option<Document>, DbError> {
    let found = documents::table
        .filter(documents::subject_kind.eq(kind))
        .filter(documents::subject_id.eq(id.as_bytes().as_slice()))
        .filter(documents::subject_version.le(version))
        .order(documents::subject_version.desc())
        .select(DocumentRow::as_select());
    found.first(conn).optional()?.map(DocumentRow::document).transpose()
}

pub(super) fn insert_signature(conn: &mut Conn, new: &Signature) -> Result<(), DbError> {
    let mut digests = Vec::new();
    for list in &new.lists {
        let digest = digest_of(list);
        diesel::insert_into(revocation_lists::table)
            .values((revocation_lists::digest.eq(&digest), revocation_lists::list.eq(list.as_ref())))
            .on_conflict_do_nothing()
            .portable()
            .execute(conn)?;
        digests.push(digest);
    }
    let chain: Vec<u8> = new.chain.iter().flat_map(|der| der.iter().copied()).collect();
    diesel::insert_into(signatures::table)
        .values((
            signatures::id.eq(new.id),
            signatures::document_id.eq(new.document),
            signatures::side.eq(new.side),
            signatures::organisation.eq(new.organisation.to_string()),
            signatures::certificate_id.eq(new.certificate),
            signatures::chain.eq(chain),
            signatures::lists.eq(digests.join(" ")),
            signatures::jws.eq(&new.jws),
            signatures::signed_at.eq(new.signed_at),
            signatures::received_at.eq(new.received_at),
            signatures::judged_at.eq(new.judged_at),
            signatures::deadline.eq(new.deadline),
            signatures::position.eq(new.position),
        ))
        .execute(conn)?;
    Ok(())
}

/// The signatures under a document, in the order in which they came.
pub(super) fn signatures_under(conn: &mut Conn, document: DocumentId) -> Result<Vec<Signature>, DbError> {
    let rows: Vec<SignatureRow> = signatures::table
        .filter(signatures::document_id.eq(document))
        .order(signatures::position)
        .select(SignatureRow::as_select())
        .load(conn)?;
    rows.into_iter().map(|row| signature(conn, row)).collect()
}

fn signature(conn: &mut Conn, row: SignatureRow) -> Result<Signature, DbError> {
    let mut lists = Vec::new();
    for digest in row.lists.split_whitespace() {
        let list: Vec<u8> =
            revocation_lists::table.find(digest).select(revocation_lists::list).first(conn)?;
        lists.push(CertificateRevocationListDer::from(list));
    }
    Ok(Signature {
        id: row.id,
        document: row.document_id,
        side: row.side,
        organisation: row.organisation.parse::<Owner>().map_err(DbError::Internal)?,
        certificate: row.certificate_id,
        chain: split(&row.chain).map_err(|problem| DbError::Internal(problem.to_string()))?,
        lists,
        jws: row.jws,
        signed_at: row.signed_at,
        received_at: row.received_at,
        judged_at: row.judged_at,
        deadline: row.deadline,
        position: row.position,
    })
}
