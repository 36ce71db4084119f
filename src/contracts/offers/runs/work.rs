//! The run as a job: row by row, each in transactions of its own.
//!
//! A draft and its offer are two versions of one contract, so they are two writes. A worker that is killed
//! between them leaves a draft that names this run; whoever goes on with the run offers that one.

use std::sync::Arc;

use super::model::{KIND, Made, RunInput, RunRow, Settled};
use super::plan::{Ground, Offer, Plan, Way, in_the_way};
use super::store::{self, Which};
use crate::app::AppState;
use crate::audit::Actor;
use crate::codes::{ContractId, JobId};
use crate::contracts::model::Contract;
use crate::contracts::offers::offering::Offering;
use crate::contracts::offers::service;
use crate::contracts::service::{ContractError, find};
use crate::contracts::sight::View;
use crate::contracts::store::load_one;
use crate::db::{Db, DbError, Tx, WriteError};
use crate::http::codes::ProblemCode;
use crate::http::problem::ApiError;
use crate::jobs::{self, Counts, Job, JobStatus, Outcome, Refusal, Run, Work};
use crate::tariffs::agreed::still_lawful;

/// What a client needs to go on.
pub const SCOPE: &str = "contracts:offer";

/// Rows that a worker reads at once; after so many their contracts are in sight here.
const BATCH: usize = 50;

/// The work, for [`crate::jobs::Runner::start`].
pub fn work(state: &AppState) -> Work {
    let state = state.clone();
    Arc::new(move |run| perform(&state, run))
}

/// What a job of this kind works on.
///
/// # Errors
/// It cannot be read.
pub(super) fn input(job: &Job) -> Result<RunInput, DbError> {
    let unreadable =
        |error| DbError::Internal(format!("{KIND} {}: its input cannot be read: {error}", job.id));
    serde_json::from_str(&job.input).map_err(unreadable)
}

/// Why a row was not settled by a write.
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

impl From<ContractError> for Stop {
    fn from(error: ContractError) -> Self {
        match error {
            ContractError::Database(error) => Self::Database(error),
            other => Self::Refused(other.into()),
        }
    }
}

impl WriteError for Stop {
    fn try_again(&self) -> bool {
        matches!(self, Self::Database(error) if error.try_again())
    }
}

fn perform(state: &AppState, run: &Run<'_>) -> Result<Outcome, DbError> {
    let (input, id) = (input(run.job)?, run.job.id);
    let before = run.db.read(|conn| store::tally(conn, id))?;
    let (total, mut done, mut after) = (before.total(), before.done(), None);
    'run: loop {
        run.progress(done, Some(total));
        let rows = run.db.read(|conn| store::rows(conn, id, Which::Open, (after, false), BATCH))?;
        let Some(last) = rows.last() else { break };
        after = Some(last.line);
        for row in &rows {
            if run.lost() || !one(state, run, &input, row)? {
                break 'run;
            }
            done += 1;
        }
        state.snapshots.poll()?;
    }
    state.snapshots.poll()?;
    let tally = run.db.read(|conn| store::tally(conn, id))?;
    Ok(Outcome::Succeeded(Counts { read: tally.total(), added: tally.offered, ..Counts::default() }))
}

/// Settles a row; false when the run is no longer this worker's.
fn one(state: &AppState, run: &Run<'_>, input: &RunInput, row: &RunRow) -> Result<bool, DbError> {
    let mine = Mine { job: run.job.id, attempt: run.job.attempts, line: row.line };
    let actor = || input.by.actor(input.request_id.clone());
    let mut draft = None;
    let settled = match planned(state, run, input, row) {
        Ok(Plan::Settled(settled)) => mine.settle(run.db, actor(), settled),
        Ok(Plan::Offer(offer)) => offer_one(state, run.db, &mine, &actor, *offer, &mut draft),
        Err(error) => Err(Stop::Refused(error)),
    };
    let settled = match settled {
        Err(Stop::Refused(error)) if Refusal::is_of_row(&error) => {
            mine.refuse(run.db, actor(), Refusal::of(&error), draft)
        }
        settled => settled,
    };
    match settled {
        Ok(()) => Ok(true),
        Err(Stop::Gone) => Ok(false),
        Err(Stop::Database(error)) => Err(error),
        Err(Stop::Refused(error)) => {
            Err(DbError::Unavailable(format!("a row could not be settled: {error}")))
        }
    }
}

/// What becomes of a row, in the name of who began the run.
fn planned(state: &AppState, run: &Run<'_>, input: &RunInput, row: &RunRow) -> Result<Plan, ApiError> {
    let (snapshot, today) = (state.snapshots.load(), state.clocks.today());
    let caller = input.by.again(&snapshot, today, SCOPE).ok_or(ProblemCode::Forbidden)?;
    let view = View { snapshot: &snapshot, caller: &caller, today };
    let ground = Ground::of(view, state.clocks.business_now(), run.job.id, &input.run)?;
    run.db.read(|conn| ground.plan(conn, row))
}

/// Drafts and offers, the row settled with the offer. `left` is the draft that is there when that fails.
fn offer_one(
    state: &AppState,
    db: &Db,
    mine: &Mine,
    actor: &dyn Fn() -> Actor,
    offer: Offer,
    left: &mut Option<(ContractId, i32)>,
) -> Result<(), Stop> {
    let (mine, made, content) = (*mine, offer.made.clone(), offer.content.clone());
    let drafted = db.write_blocking(actor(), move |tx| mine.draft(tx, &offer))?;
    let Some(contract) = drafted.value else { return Ok(()) };
    let draft = (contract.id, contract.version());
    *left = Some(draft);
    let (snapshot, today) = (state.snapshots.load(), state.clocks.today());
    still_lawful(&snapshot.reference, &contract).map_err(Stop::Refused)?;
    let offering = Offering::of(&snapshot, &contract, None, today).ok_or(ContractError::NotFound)?;
    let offering = offering.rendered(&contract, Some(&content));
    let made = Made { contract: Some(draft.0), ..made };
    let work = move |tx: &mut Tx<'_>| -> Result<(), Stop> {
        service::offer(tx, draft, &offering)?;
        mine.say(tx, &Settled::Offered(made.clone()))
    };
    db.write_blocking(actor(), work).map(drop)
}

/// A row in the hands of one worker.
#[derive(Clone, Copy)]
struct Mine {
    job: JobId,
    attempt: i32,
    line: i32,
}

impl Mine {
    /// The run is not cancelled and with this worker.
    fn check(self, tx: &mut Tx<'_>) -> Result<(), Stop> {
        let job = jobs::find(tx.conn(), self.job)?;
        let ours = job.is_some_and(|job| job.status == JobStatus::Running && job.attempts == self.attempt);
        if ours { Ok(()) } else { Err(Stop::Gone) }
    }

    /// Settles the row, unless it was before or is another worker's.
    fn say(self, tx: &mut Tx<'_>, settled: &Settled) -> Result<(), Stop> {
        self.check(tx)?;
        if store::settle(tx.conn(), self.job, self.line, settled)? { Ok(()) } else { Err(Stop::Gone) }
    }

    /// Drafts, unless something came in the way since it was planned: then the row is settled.
    fn draft(self, tx: &mut Tx<'_>, offer: &Offer) -> Result<Option<Contract>, Stop> {
        tx.stamp()?;
        self.check(tx)?;
        let (now, held) = (tx.clocks().business_now(), load_one(tx.conn(), offer.entry.holder)?);
        match in_the_way(tx.conn(), &held, &offer.entry, &offer.content.origin, now)? {
            Some(Way::Begun((draft, _))) => Ok(Some(find(tx, draft)?)),
            Some(Way::Shut(skipped)) => {
                self.say(tx, &Settled::Skipped(skipped))?;
                Ok(None)
            }
            None => Ok(Some(service::draft(tx, &offer.entry, &offer.content)?)),
        }
    }

    fn settle(self, db: &Db, actor: Actor, settled: Settled) -> Result<(), Stop> {
        db.write_blocking(actor, move |tx| self.say(tx, &settled)).map(drop)
    }

    /// Settles the row as refused; the draft that was made for it is taken back.
    fn refuse(
        self,
        db: &Db,
        actor: Actor,
        refusal: Refusal,
        draft: Option<(ContractId, i32)>,
    ) -> Result<(), Stop> {
        let work = move |tx: &mut Tx<'_>| -> Result<(), Stop> {
            self.say(tx, &Settled::Refused(refusal.clone()))?;
            draft.map_or(Ok(()), |draft| service::withdraw(tx, draft, None).map(drop))?;
            Ok(())
        };
        db.write_blocking(actor, work).map(drop)
    }
}
