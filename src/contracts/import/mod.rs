//! Import of recorded agreements from a file: contracts, addenda, follow decisions and coverage
//! declarations, as CSV or NDJSON (`samples/CONTRACTS.md` documents both).
//!
//! A file is taken as a whole or not at all; every row that is wrong is named with its line. Rows
//! are matched with what is recorded by their natural keys: an equal row changes nothing, another
//! one becomes the next version. What is not in the file stays as it is.

mod entries;
mod plan;
mod read;
mod write;

use std::path::Path;
use std::sync::Arc;

use super::model::Known;
use crate::audit::Actor;
use crate::db::{Db, DbError, WriteError};
use crate::jobs::{Counts, RowProblem};

/// Why a file was not taken.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// The database failed.
    #[error(transparent)]
    Database(#[from] DbError),
    /// The file cannot be read.
    #[error("the file cannot be read: {0}")]
    Io(#[from] std::io::Error),
    /// Rows are wrong, in the order of the file; nothing was recorded.
    #[error("{} rows are wrong; nothing was recorded", .0.len())]
    Problems(Vec<RowProblem>),
    /// Every row is known already. Not a failure: it ends the transaction without a trace.
    #[error("nothing changed")]
    Unchanged(Counts),
}

impl WriteError for ImportError {
    fn try_again(&self) -> bool {
        matches!(self, Self::Database(error) if error.try_again())
    }
}

/// Imports a file; `.csv` is read as CSV, everything else as NDJSON. `progress` hears how many bytes
/// of how many have been read. Blocks: for the command line and background threads.
///
/// # Errors
/// The file cannot be read, rows are wrong, or the database failed; nothing was recorded then.
pub fn run(
    db: &Db,
    actor: Actor,
    known: Arc<dyn Known + Send + Sync>,
    path: &Path,
    progress: &mut dyn FnMut(u64, u64),
) -> Result<Counts, ImportError> {
    let rows = read::file(path, progress)?;
    let written = db.write_blocking(actor, move |tx| write::apply(tx, known.as_ref(), &rows));
    match written {
        Ok(committed) => Ok(committed.value),
        Err(ImportError::Unchanged(counts)) => Ok(counts),
        Err(error) => Err(error),
    }
}
