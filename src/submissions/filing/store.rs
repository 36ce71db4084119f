//! Rows of what was handed in, and of what came too late. They are added and never change.

use diesel::prelude::*;

use crate::audit::entry::{hex, unhex};
use crate::clock::Moment;
use crate::codes::{AttachmentId, SubmissionId};
use crate::db::schema::{submission_filings, submission_late_attempts};
use crate::db::{Conn, DbBackend, DbError};
use crate::submissions::model::{FiledAttachment, Filing};
use crate::submissions::store::{of_text, to_text};

#[derive(Queryable)]
struct FilingRow {
    number: i32,
    content: String,
    digest: Vec<u8>,
    attachments: String,
    received_at: Moment,
    deadline: Moment,
    submitted_at: Moment,
}

/// What was handed in last; none when nothing was.
pub fn last_filing(conn: &mut Conn, id: SubmissionId) -> Result<Option<Filing>, DbError> {
    filing(conn, id, None)
}

/// What was handed in, last or received at a moment; none when nothing was.
pub(in crate::submissions) fn filing(
    conn: &mut Conn,
    id: SubmissionId,
    received_at: Option<Moment>,
) -> Result<Option<Filing>, DbError> {
    use submission_filings::dsl;
    let rows = dsl::submission_filings.filter(dsl::submission_id.eq(id)).order(dsl::number.desc());
    let mut rows = rows.into_boxed::<DbBackend>();
    if let Some(moment) = received_at {
        rows = rows.filter(dsl::received_at.eq(moment));
    }
    let columns = (
        dsl::number,
        dsl::content,
        dsl::digest,
        dsl::attachments,
        dsl::received_at,
        dsl::deadline,
        dsl::submitted_at,
    );
    let row: Option<FilingRow> = rows.select(columns).first(conn).optional()?;
    let filing = |row: FilingRow| {
        Ok(Filing {
            number: row.number,
            content: row.content,
            digest: hex(&row.digest),
            attachments: of_text(&row.attachments)?,
            received_at: row.received_at,
            deadline: row.deadline,
            submitted_at: row.submitted_at,
        })
    };
    row.map(filing).transpose()
}

/// Whether a file was ever handed in with a submission.
pub(in crate::submissions) fn filed_ever(
    conn: &mut Conn,
    id: SubmissionId,
    file: AttachmentId,
) -> Result<bool, DbError> {
    use submission_filings::dsl;
    let rows = dsl::submission_filings.filter(dsl::submission_id.eq(id)).select(dsl::attachments);
    let rows: Vec<String> = rows.load(conn)?;
    let filed = rows.iter().map(|text| of_text::<Vec<FiledAttachment>>(text));
    let filed = filed.collect::<Result<Vec<_>, _>>()?;
    Ok(filed.iter().flatten().any(|filed| filed.id == file))
}

pub(in crate::submissions) fn insert_filing(
    conn: &mut Conn,
    id: SubmissionId,
    filing: &Filing,
) -> Result<(), DbError> {
    use submission_filings::dsl;
    let digest = unhex(&filing.digest).ok_or_else(|| DbError::Internal("no digest".into()))?;
    diesel::insert_into(dsl::submission_filings)
        .values((
            dsl::submission_id.eq(id),
            dsl::number.eq(filing.number),
            dsl::content.eq(&filing.content),
            dsl::digest.eq(digest),
            dsl::attachments.eq(to_text(&filing.attachments)?),
            dsl::received_at.eq(filing.received_at),
            dsl::deadline.eq(filing.deadline),
            dsl::submitted_at.eq(filing.submitted_at),
        ))
        .execute(conn)?;
    Ok(())
}

/// How many late attempts of a submission are kept.
pub(in crate::submissions) fn count_late(conn: &mut Conn, id: SubmissionId) -> Result<i64, DbError> {
    use submission_late_attempts::dsl;
    Ok(dsl::submission_late_attempts.filter(dsl::submission_id.eq(id)).count().get_result(conn)?)
}

pub(in crate::submissions) fn insert_late(
    conn: &mut Conn,
    id: SubmissionId,
    position: i64,
    (received_at, deadline): (Moment, Moment),
    (actor, request_id): (&str, Option<&str>),
) -> Result<(), DbError> {
    use submission_late_attempts::dsl;
    diesel::insert_into(dsl::submission_late_attempts)
        .values((
            dsl::submission_id.eq(id),
            dsl::position.eq(position),
            dsl::received_at.eq(received_at),
            dsl::deadline.eq(deadline),
            dsl::actor.eq(actor),
            dsl::request_id.eq(request_id),
        ))
        .execute(conn)?;
    Ok(())
}
