//! What is no longer needed goes, in small writes that let others pass.

use diesel::prelude::*;

use crate::audit::{Actor, denied, store};
use crate::clock::Moment;
use crate::db::schema::{
    file_chunks, idempotency_answers, jobs, price_list_files, revoked_tokens, submission_attachments,
};
use crate::db::{Db, DbError, Tx};
use crate::jobs::JobStatus;

/// Microseconds in a day.
const DAY: i64 = 86_400_000_000;
/// Days that an answer is kept for a caller that asks again.
const ANSWERS: i64 = 7;
/// Rows of one write.
const BATCH: i64 = 500;

/// How much went.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Pruned {
    /// Stored answers.
    pub answers: usize,
    /// Uploaded files that nothing uses.
    pub files: usize,
    /// Withdrawn tokens that have expired since.
    pub tokens: usize,
    /// Hours of refused calls, told in the trail.
    pub hours: usize,
}

/// Lets go of everything that is no longer needed. Blocks.
///
/// # Errors
/// The database failed; what is left goes the next time.
pub fn prune(db: &Db) -> Result<Pruned, DbError> {
    let (answers, tokens) = (until_done(db, answers)?, write(db, tokens)?);
    let mut pruned = Pruned { answers, tokens, hours: write(db, denied::close)?, files: 0 };
    for digest in write(db, unused)? {
        pruned.files += write(db, move |tx| drop_file(tx, &digest))?;
    }
    until_done(db, |tx| store::backfill(tx.conn(), BATCH))?;
    Ok(pruned)
}

fn write<T: Send + 'static>(
    db: &Db,
    work: impl Fn(&mut Tx<'_>) -> Result<T, DbError> + Send + 'static,
) -> Result<T, DbError> {
    Ok(db.write_blocking(Actor::command("prune"), work)?.value)
}

/// Repeats a small write until it finds nothing; returns how many rows it found.
fn until_done(db: &Db, work: fn(&mut Tx<'_>) -> Result<usize, DbError>) -> Result<usize, DbError> {
    let mut all = 0;
    loop {
        match write(db, work)? {
            0 => return Ok(all),
            some => all += some,
        }
    }
}

fn ago(tx: &Tx<'_>, days: i64) -> Moment {
    Moment::from_micros(tx.clocks().security_now().micros() - days * DAY)
}

/// The oldest answers that nobody asks for any more.
fn answers(tx: &mut Tx<'_>) -> Result<usize, DbError> {
    use idempotency_answers::dsl;
    let old = dsl::idempotency_answers.filter(dsl::recorded_at.lt(ago(tx, ANSWERS)));
    let oldest: Vec<Moment> =
        old.order(dsl::recorded_at).limit(BATCH).select(dsl::recorded_at).load(tx.conn())?;
    let Some(last) = oldest.last() else { return Ok(0) };
    Ok(diesel::delete(dsl::idempotency_answers.filter(dsl::recorded_at.le(last))).execute(tx.conn())?)
}

/// Ids of withdrawn tokens that have expired.
fn tokens(tx: &mut Tx<'_>) -> Result<usize, DbError> {
    let now = tx.clocks().security_now();
    let expired = revoked_tokens::table.filter(revoked_tokens::expires_at.lt(now));
    let rows = diesel::delete(expired).execute(tx.conn())?;
    tx.touched().tokens = rows > 0; // instances forget them too
    Ok(rows)
}

/// Files stored more than a day ago that no job waits for or works on, that are with no submission, and that no
/// export keeps.
fn unused(tx: &mut Tx<'_>) -> Result<Vec<Vec<u8>>, DbError> {
    let now = tx.clocks().security_now();
    diesel::delete(price_list_files::table.filter(price_list_files::expires_at.le(now)))
        .execute(tx.conn())?;
    let old = file_chunks::table.filter(file_chunks::stored_at.lt(ago(tx, 1)));
    let kept = submission_attachments::table.select(submission_attachments::digest);
    let exported = price_list_files::table.select(price_list_files::digest);
    let old = old.filter(file_chunks::digest.ne_all(kept)).filter(file_chunks::digest.ne_all(exported));
    let mut digests: Vec<Vec<u8>> = old.select(file_chunks::digest).distinct().load(tx.conn())?;
    let open = jobs::status.eq_any([JobStatus::Queued, JobStatus::Running]);
    let inputs: Vec<String> = jobs::table.filter(open).select(jobs::input).load(tx.conn())?;
    let named = |digest: &[u8]| digest.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    digests.retain(|digest| !inputs.iter().any(|input| input.contains(&named(digest))));
    Ok(digests)
}

/// Drops a file unless it was stored again since.
fn drop_file(tx: &mut Tx<'_>, digest: &[u8]) -> Result<usize, DbError> {
    let rows = diesel::delete(
        file_chunks::table
            .filter(file_chunks::digest.eq(digest))
            .filter(file_chunks::stored_at.lt(ago(tx, 1))),
    );
    Ok(usize::from(rows.execute(tx.conn())? > 0))
}
