//! The import of a list as a job: what is queued, and the work that the runner does.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::{ListKind, import};
use crate::audit::Actor;
use crate::audit::entry::unhex;
use crate::db::DbError;
use crate::files;
use crate::jobs::{ImportError, Outcome, Run, Work};

/// Kind of the job.
pub const KIND: &str = "lists.import";

/// Most problems that are kept; a file has them all counted by its own author soon enough.
pub(super) const MOST_PROBLEMS: usize = 1_000;

/// What the job works on.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Input {
    pub(super) list: ListKind,
    /// SHA-256 of the file, in hexadecimal.
    pub(super) digest: String,
    /// The client that asked for it; not kept by programs before this one.
    #[serde(default)]
    pub(super) client: Option<String>,
}

/// The work, for [`crate::jobs::Runner::start`].
pub fn work() -> Work {
    Arc::new(perform)
}

fn perform(job: &Run<'_>) -> Result<Outcome, DbError> {
    let unreadable = || DbError::Internal(format!("job {}: its input cannot be read", job.job.id));
    let input: Input = serde_json::from_str(&job.job.input).map_err(|_| unreadable())?;
    let digest = unhex(&input.digest).ok_or_else(unreadable)?;
    let actor = Actor { request_id: Some(job.job.id.to_string()), ..Actor::command(KIND) };
    let lost = || job.lost();
    let file = files::open(job.db, digest, &lost);
    match import(job.db, input.list, file, actor, |read| job.progress(read, None)) {
        Ok(counts) => Ok(Outcome::Succeeded(counts)),
        Err(ImportError::Problems(mut problems)) => {
            problems.truncate(MOST_PROBLEMS);
            Ok(Outcome::Failed(problems))
        }
        Err(ImportError::Database(error)) => Err(error),
        Err(ImportError::Read(error)) => Err(DbError::Internal(error.to_string())),
    }
}
