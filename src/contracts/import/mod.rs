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

/// A row that cannot be taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Line of the file, counted from 1.
    pub line: u64,
    /// Stable machine code.
    pub code: &'static str,
    /// What is wrong.
    pub detail: String,
}

/// What became of the rows of one kind.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Count {
    /// New.
    pub recorded: u64,
    /// Known, now in a next version.
    pub revised: u64,
    /// Known and equal.
    pub unchanged: u64,
}

/// What an import did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Report {
    /// Rows about contracts.
    pub contracts: Count,
    /// Rows about addenda.
    pub addenda: Count,
    /// Rows about follow decisions.
    pub follow_decisions: Count,
    /// Rows about coverage declarations.
    pub coverage_declarations: Count,
}

impl Report {
    /// Whether every row was known and equal.
    pub fn changed_nothing(&self) -> bool {
        [self.contracts, self.addenda, self.follow_decisions, self.coverage_declarations]
            .iter()
            .all(|count| count.recorded == 0 && count.revised == 0)
    }
}

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
    Problems(Vec<Problem>),
    /// Every row is known already. Not a failure: it ends the transaction without a trace.
    #[error("nothing changed")]
    Unchanged(Report),
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
) -> Result<Report, ImportError> {
    let rows = read::file(path, progress)?;
    let written = db.write_blocking(actor, move |tx| write::apply(tx, known.as_ref(), &rows));
    match written {
        Ok(committed) => Ok(committed.value),
        Err(ImportError::Unchanged(report)) => Ok(report),
        Err(error) => Err(error),
    }
}
