//! Long work with a lease, a heartbeat and per-row results, resumed after a crash.
//!
//! A job is a row. A worker claims it for [`LEASE`], renews the lease while it works, and writes
//! the result in one transaction that holds only if the lease is still its own. When a worker is
//! killed its lease runs out and another one starts the job again; so the work of a job must be
//! safe to run twice. What a kind of job does stands in its own room and is registered with
//! [`Runner::start`]; this room knows only rows and leases.

mod refusal;
mod runner;
mod store;

use serde::{Deserialize, Serialize};

pub use refusal::{Refusal, RefusalText};
pub use runner::{Run, Runner, Work};
pub use store::{cancel, find, list, open, owners, problems, submit};

use crate::audit::Owner;
use crate::clock::Moment;
use crate::codes::{JobId, word};
use crate::db::{DbError, WriteError, text_column};

/// How long a claimed job is safe from other workers.
pub const LEASE: std::time::Duration = std::time::Duration::from_secs(15);

/// Times that a job is begun before it is given up.
pub const ATTEMPTS: i32 = 5;

word! {
    /// Where a job stands.
    JobStatus, "job status", "jobStatus.value", "one of queued, running, succeeded, failed, cancelled" {
        /// Waits for a worker.
        Queued = "queued",
        /// A worker holds its lease.
        Running = "running",
        /// Done; the counts are final.
        Succeeded = "succeeded",
        /// Done without effect; the problems say why.
        Failed = "failed",
        /// Withdrawn before it took effect.
        Cancelled = "cancelled",
    }
}
text_column!(JobStatus);

/// Rows by what became of them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "camelCase", default)]
pub struct Counts {
    /// Rows read.
    pub read: u64,
    /// Rows that were new.
    pub added: u64,
    /// Rows that took the place of another.
    pub changed: u64,
    /// Rows that ended because they were absent.
    pub ended: u64,
    /// Rows that were known already.
    pub unchanged: u64,
}

/// What is wrong with one row of the input.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct RowProblem {
    /// Line in the input, counted from 1.
    pub line: u64,
    /// Stable code of the problem, for instance `agbCode.format`.
    pub code: String,
    /// What is wrong, in English.
    pub detail: String,
}

/// Why a file had no effect.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// Rows at fault, in the order of the file.
    #[error("{} problems in the file; nothing was changed", .0.len())]
    Problems(Vec<RowProblem>),
    /// The file cannot be read.
    #[error("the file cannot be read: {0}")]
    Read(#[from] std::io::Error),
    /// The database refused.
    #[error(transparent)]
    Database(#[from] DbError),
}

impl WriteError for ImportError {
    fn try_again(&self) -> bool {
        matches!(self, Self::Database(error) if error.try_again())
    }
}

/// A job as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Job {
    /// Id.
    pub id: JobId,
    /// What kind of work, for instance `registrations.import`.
    pub kind: String,
    /// Whose job it is.
    pub owner: Owner,
    /// Row version: changes with every step.
    pub version: i64,
    /// Where it stands.
    pub status: JobStatus,
    /// What to work on, as the kind of job understands it (JSON).
    pub input: String,
    /// Rows done so far.
    pub done: u64,
    /// Rows in all, when known.
    pub total: Option<u64>,
    /// Rows by what became of them.
    pub counts: Counts,
    /// Times a worker started it.
    pub attempts: i32,
    /// When it was submitted.
    pub created_at: Moment,
    /// When it ended.
    pub finished_at: Option<Moment>,
}

impl Job {
    /// A job that waits; nobody knows of it yet.
    pub fn new(kind: &str, owner: Owner, input: String, now: Moment) -> Self {
        Self {
            id: JobId::new(),
            kind: kind.to_owned(),
            owner,
            version: 1,
            status: JobStatus::Queued,
            input,
            done: 0,
            total: None,
            counts: Counts::default(),
            attempts: 0,
            created_at: now,
            finished_at: None,
        }
    }
}

/// How the work of a job ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// It took effect.
    Succeeded(Counts),
    /// It had no effect; the rows at fault are named.
    Failed(Vec<RowProblem>),
}
