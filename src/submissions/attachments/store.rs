//! Rows of files with submissions; their content is kept by digest ([`crate::files`]).

use diesel::prelude::*;

use super::model::{Attachment, AttachmentType};
use crate::clock::Moment;
use crate::codes::{AttachmentId, PartyId, SubmissionId};
use crate::db::schema::submission_attachments::{self, dsl};
use crate::db::{Conn, DbError, text_column};

text_column!(AttachmentType);

#[derive(Queryable, Selectable)]
#[diesel(table_name = submission_attachments)]
struct AttachmentRow {
    id: AttachmentId,
    submission_id: SubmissionId,
    party: PartyId,
    name: String,
    media_type: AttachmentType,
    size: i64,
    digest: Vec<u8>,
    created_by: String,
    created_at: Moment,
}

impl From<AttachmentRow> for Attachment {
    fn from(row: AttachmentRow) -> Self {
        Self {
            id: row.id,
            submission: row.submission_id,
            party: row.party,
            name: row.name,
            media_type: row.media_type,
            size: row.size,
            digest: row.digest,
            created_by: row.created_by,
            created_at: row.created_at,
        }
    }
}

/// The files of a submission, oldest first.
pub fn of_submission(conn: &mut Conn, id: SubmissionId) -> Result<Vec<Attachment>, DbError> {
    let rows = dsl::submission_attachments.filter(dsl::submission_id.eq(id)).order(dsl::id);
    let rows: Vec<AttachmentRow> = rows.select(AttachmentRow::as_select()).load(conn)?;
    Ok(rows.into_iter().map(Attachment::from).collect())
}

/// How many files a submission has, their bytes, and the bytes of all files of the organisation.
pub(super) fn used(
    conn: &mut Conn,
    submission: SubmissionId,
    party: PartyId,
) -> Result<(i64, i64, i64), DbError> {
    let sizes = |rows: Vec<i64>| (i64::try_from(rows.len()).unwrap_or(i64::MAX), rows.iter().sum::<i64>());
    let own = dsl::submission_attachments.filter(dsl::submission_id.eq(submission));
    let (count, bytes) = sizes(own.select(dsl::size).load(conn)?);
    let all = dsl::submission_attachments.filter(dsl::party.eq(party));
    Ok((count, bytes, sizes(all.select(dsl::size).load(conn)?).1))
}

pub(super) fn insert(conn: &mut Conn, file: &Attachment) -> Result<(), DbError> {
    diesel::insert_into(dsl::submission_attachments)
        .values((
            dsl::id.eq(file.id),
            dsl::submission_id.eq(file.submission),
            dsl::party.eq(file.party),
            dsl::name.eq(&file.name),
            dsl::media_type.eq(file.media_type),
            dsl::size.eq(file.size),
            dsl::digest.eq(&file.digest),
            dsl::created_by.eq(&file.created_by),
            dsl::created_at.eq(file.created_at),
        ))
        .execute(conn)?;
    Ok(())
}

/// Removes a file of a submission; false when it has none such.
pub(super) fn delete(conn: &mut Conn, submission: SubmissionId, id: AttachmentId) -> Result<bool, DbError> {
    let row = dsl::submission_attachments.find(id).filter(dsl::submission_id.eq(submission));
    Ok(diesel::delete(row).execute(conn)? == 1)
}
