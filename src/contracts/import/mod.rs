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

use self::write::Stop;
use super::model::Known;
use crate::audit::Actor;
use crate::db::Db;
use crate::jobs::{Counts, ImportError};

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
        Err(Stop::Unchanged(counts)) => Ok(counts),
        Err(Stop::Refused(error)) => Err(error),
    }
}
