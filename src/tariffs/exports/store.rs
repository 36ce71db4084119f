//! The files of exports: one per job.

use diesel::prelude::*;

use super::model::ExportFile;
use crate::clock::Moment;
use crate::codes::JobId;
use crate::db::schema::price_list_files::{self, dsl};
use crate::db::{Conn, DbError, PortableDsl};
use crate::jobs::{Job, JobStatus};

#[derive(Queryable, Selectable)]
#[diesel(table_name = price_list_files)]
struct Row {
    digest: Vec<u8>,
    size: i64,
    line_count: i64,
    contracts: String,
    known_at: Moment,
    expires_at: Moment,
}

/// Says which file a job made, in the place of the one of an attempt before.
pub(super) fn keep(conn: &mut Conn, job: JobId, file: &ExportFile) -> Result<(), DbError> {
    let signed = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
    let contracts = serde_json::to_string(&file.contracts).map_err(unreadable)?;
    let content = (
        dsl::digest.eq(&file.digest),
        dsl::size.eq(signed(file.size)),
        dsl::line_count.eq(signed(file.rows)),
        dsl::contracts.eq(&contracts),
        dsl::known_at.eq(file.known_at),
        dsl::expires_at.eq(file.expires_at),
    );
    diesel::insert_into(dsl::price_list_files)
        .values((dsl::job_id.eq(job), content))
        .on_conflict(dsl::job_id)
        .do_update()
        .set(content)
        .portable()
        .execute(conn)?;
    Ok(())
}

/// The file of a job that ended well, while it is kept.
pub(super) fn file(conn: &mut Conn, job: &Job, now: Moment) -> Result<Option<ExportFile>, DbError> {
    if job.status != JobStatus::Succeeded {
        return Ok(None);
    }
    let kept = dsl::price_list_files.find(job.id).filter(dsl::expires_at.gt(now));
    let row: Option<Row> = kept.select(Row::as_select()).first(conn).optional()?;
    let count = |number: i64| u64::try_from(number).unwrap_or_default();
    let Some(row) = row else { return Ok(None) };
    Ok(Some(ExportFile {
        size: count(row.size),
        rows: count(row.line_count),
        contracts: serde_json::from_str(&row.contracts).map_err(unreadable)?,
        digest: row.digest,
        known_at: row.known_at,
        expires_at: row.expires_at,
    }))
}

fn unreadable(error: serde_json::Error) -> DbError {
    DbError::Internal(format!("the contracts of a file of price lists: {error}"))
}
