//! The run as a job: row by row, each in a transaction of its own.

use std::sync::Arc;

use super::judge::{judge, settle};
use super::model::{RunInput, RunRow, Settled};
use super::store;
use crate::app::AppState;
use crate::audit::Actor;
use crate::codes::JobId;
use crate::db::{Db, DbError, Tx, WriteError};
use crate::http::codes::ProblemCode;
use crate::http::problem::ApiError;
use crate::jobs::{self, Counts, JobStatus, Outcome, Refusal, Run, Work};
use crate::submissions::assessment::service::Verdict;

/// What a client needs to go on.
pub const SCOPE: &str = "submissions:assess";

/// The work, for [`crate::jobs::Runner::start`].
pub fn work(state: &AppState) -> Work {
    let state = state.clone();
    Arc::new(move |run| perform(&state, run))
}

/// Why a row was not settled.
enum Stop {
    /// The database failed.
    Database(DbError),
    /// The row is refused.
    Refused(ApiError),
    /// The run is no longer this worker's, or the row was settled before.
    Gone,
}

impl From<DbError> for Stop {
    fn from(error: DbError) -> Self {
        Self::Database(error)
    }
}

impl From<ApiError> for Stop {
    fn from(error: ApiError) -> Self {
        Self::Refused(error)
    }
}

impl WriteError for Stop {
    fn try_again(&self) -> bool {
        match self {
            Self::Database(error) => error.try_again(),
            Self::Refused(error) => error.try_again(),
            Self::Gone => false,
        }
    }
}

fn perform(state: &AppState, run: &Run<'_>) -> Result<Outcome, DbError> {
    let unreadable = |_| DbError::Internal(format!("job {}: its input cannot be read", run.job.id));
    let input: RunInput = serde_json::from_str(&run.job.input).map_err(unreadable)?;
    let rows = run.db.read(|conn| store::rows(conn, run.job.id))?;
    let total = rows.len() as u64;
    for (row, done) in rows.iter().zip(1_u64..) {
        if row.settled.is_none() && (run.lost() || !one(state, run, &input, row)?) {
            break;
        }
        run.progress(done, Some(total));
    }
    let rows = run.db.read(|conn| store::rows(conn, run.job.id))?;
    let decided = rows.iter().filter(|row| matches!(row.settled, Some(Settled::Decided { .. }))).count();
    Ok(Outcome::Succeeded(Counts { read: total, changed: decided as u64, ..Counts::default() }))
}

/// Settles a row; false when the run is no longer this worker's.
fn one(state: &AppState, run: &Run<'_>, input: &RunInput, row: &RunRow) -> Result<bool, DbError> {
    let (snapshot, today) = (state.snapshots.load(), state.clocks.today());
    let judged = match input.by.again(&snapshot, today, SCOPE) {
        Some(caller) => run.db.read(|conn| judge(state, &caller, conn, row)),
        None => Err(ProblemCode::Forbidden.into()),
    };
    let mine = Mine { job: run.job.id, attempt: run.job.attempts, line: row.line };
    let actor = input.by.actor(input.request_id.clone());
    let refusal = match judged {
        Ok(verdict) => match mine.decide(run.db, actor.clone(), row, verdict) {
            Err(Stop::Refused(error)) => error,
            Err(Stop::Gone) => return Ok(false),
            Err(Stop::Database(error)) => return Err(error),
            Ok(()) => return Ok(true),
        },
        Err(error) => error,
    };
    if !Refusal::is_of_row(&refusal) {
        return Err(DbError::Unavailable(format!("a row could not be judged: {refusal}")));
    }
    match mine.refuse(run.db, actor, Settled::Refused(Refusal::of(&refusal))) {
        Ok(()) => Ok(true),
        Err(Stop::Database(error)) => Err(error),
        Err(Stop::Gone | Stop::Refused(_)) => Ok(false),
    }
}

/// A row in the hands of one worker.
#[derive(Clone, Copy)]
struct Mine {
    job: JobId,
    attempt: i32,
    line: i32,
}

impl Mine {
    /// The run is not cancelled and with this worker; the row is then settled, unless it was before.
    fn settle(self, tx: &mut Tx<'_>, settled: &Settled) -> Result<(), Stop> {
        let job = jobs::find(tx.conn(), self.job)?;
        let ours = job.is_some_and(|job| job.status == JobStatus::Running && job.attempts == self.attempt);
        if ours && store::settle(tx.conn(), self.job, self.line, settled)? { Ok(()) } else { Err(Stop::Gone) }
    }

    fn decide(self, db: &Db, actor: Actor, row: &RunRow, verdict: Verdict) -> Result<(), Stop> {
        let row = row.clone();
        let work = move |tx: &mut Tx<'_>| {
            let settled = settle(tx, &row, &verdict)?;
            self.settle(tx, &settled)
        };
        db.write_blocking(actor, work).map(|_| ())
    }

    fn refuse(self, db: &Db, actor: Actor, settled: Settled) -> Result<(), Stop> {
        db.write_blocking(actor, move |tx| self.settle(tx, &settled)).map(|_| ())
    }
}
