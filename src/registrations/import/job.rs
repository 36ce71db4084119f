//! The import as a job: what is queued, and the work that the runner does.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::{Format, Stage, run};
use crate::audit::Actor;
use crate::db::DbError;
use crate::files;
use crate::jobs::{ImportError, Outcome, Run, Work};

/// Kind of the job.
pub const KIND: &str = "registrations.import";

/// What the job works on.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Input {
    pub(super) media_type: String,
    /// SHA-256 of the file, in hexadecimal.
    pub(super) digest: String,
}

/// The work, for [`crate::jobs::Runner::start`].
pub fn work() -> Work {
    Arc::new(perform)
}

fn perform(job: &Run<'_>) -> Result<Outcome, DbError> {
    let unreadable = || DbError::Internal(format!("job {}: its input cannot be read", job.job.id));
    let input: Input = serde_json::from_str(&job.job.input).map_err(|_| unreadable())?;
    let format = Format::of_media_type(&input.media_type).ok_or_else(unreadable)?;
    let digest = bytes(&input.digest).ok_or_else(unreadable)?;
    let actor = Actor { request_id: Some(job.job.id.to_string()), ..Actor::command(KIND) };
    let lost = || job.lost();
    let file = files::open(job.db, digest, &lost);
    let imported = run(job.db, file, format, &actor, &mut |progress| {
        // What comes after reading takes a moment only: the count of rows read is the progress.
        if progress.stage == Stage::Reading {
            job.progress(progress.done, progress.total);
        }
    });
    match imported {
        Ok(report) => Ok(Outcome::Succeeded(report.counts)),
        Err(ImportError::Problems(problems)) => Ok(Outcome::Failed(problems)),
        Err(ImportError::Database(error)) => Err(error),
        Err(ImportError::Read(error)) => Err(DbError::Internal(error.to_string())),
    }
}

/// Hexadecimal text of bytes.
pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn bytes(hex: &str) -> Option<Vec<u8>> {
    let pair = |at| u8::from_str_radix(hex.get(at..at + 2)?, 16).ok();
    (0..hex.len()).step_by(2).map(pair).collect()
}
