//! Drafts whose deadline passed are over. A task that returns: see [`crate::housekeeping`].

use super::service::{self, SubmissionError};
use super::store;
use crate::audit::Actor;
use crate::clock::Moment;
use crate::codes::QuestionnaireRoundId;
use crate::db::{Db, DbError};
use crate::questionnaires::store as questionnaires;

/// Microseconds after the deadline before a draft is over: longer than a request that was complete in time
/// can wait for its turn.
pub const GRACE: i64 = 600_000_000;
/// Drafts of one write.
const BATCH: i64 = 100;

/// Ends the drafts of closed rounds; returns how many. Blocks.
///
/// # Errors
/// The database failed; what is left ends the next time.
pub fn expire(db: &Db) -> Result<usize, DbError> {
    let now = Moment::from_micros(db.clocks().business_now().micros() - GRACE);
    let closed: Vec<QuestionnaireRoundId> = db.read(|conn| -> Result<_, DbError> {
        let mut closed = store::rounds_with_drafts(conn)?;
        let mut still = Vec::new();
        for id in &closed {
            let open = questionnaires::deadline(conn, *id)?.is_some_and(|deadline| deadline > now);
            still.extend(open.then_some(*id));
        }
        closed.retain(|id| !still.contains(id));
        Ok(closed)
    })?;
    let mut ended = 0;
    loop {
        let over = db.read(|conn| store::overdue(conn, &closed, now, BATCH))?;
        if over.is_empty() {
            return Ok(ended);
        }
        ended += over.len();
        let done = db.write_blocking(Actor::command("submission-expiry"), move |tx| {
            over.iter().try_for_each(|id| service::expire(tx, *id).map(drop))
        });
        done.map_err(|error: SubmissionError| match error {
            SubmissionError::Database(error) => error,
            other => DbError::Internal(other.to_string()),
        })?;
    }
}
