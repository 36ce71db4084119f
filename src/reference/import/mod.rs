//! Import of reference lists from CSV files: a file is the whole of the lists it speaks of.
//!
//! Every format (`formats`) goes the same way: all rows are read and all problems collected
//! (`sheet`); a file with any problem changes nothing. Then the file is compared with what stands
//! (`diff`) and one transaction adds what is new, replaces what is different and turns into history
//! what the file no longer has. The same file a second time changes nothing, not even the position.
//!
//! How far a file reaches is the set of lists its rows belong to ([`Scope`](super::model::Scope)): a
//! file with preferred insurers for HAZ in one region scheme leaves every other scheme and kind of
//! care alone, and a file without rows reaches nothing. `samples/REFERENCE.md` documents the columns.

mod diff;
mod formats;
mod judge;
mod rehearse;
mod sheet;

use std::collections::BTreeSet;
use std::io::Read;
use std::sync::Arc;

pub use formats::Format;
pub use rehearse::{Difference, NAMED, Rehearsal, RowFate, rehearse};

use super::model::{Fact, FactKind};
use super::store;
use crate::audit::{Action, Actor, Owner};
use crate::db::{Conn, Db, Tx};
use crate::events::Change;
use crate::jobs::{Counts, ImportError, RowProblem};

/// A fact and the line that states it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Line {
    pub(super) number: u64,
    pub(super) fact: Fact,
}

/// Imports `source`, a CSV file of the given format, as one transaction. Blocks.
///
/// `progress` hears the number of rows read so far. Facts can be more than rows: a row that names
/// several kinds of care is one fact for each.
pub fn import(
    db: &Db,
    format: Format,
    source: impl Read,
    actor: Actor,
    progress: impl FnMut(u64),
) -> Result<Counts, ImportError> {
    let (read, lines) = parse(format, source, progress)?;
    let lines = Arc::new(lines);
    let committed =
        db.write_blocking(actor, move |tx| -> Result<Counts, ImportError> { record(tx, read, &lines) })?;
    Ok(committed.value)
}

/// Reads a file; answers with the number of rows and their facts, or with every problem.
pub(super) fn parse(
    format: Format,
    source: impl Read,
    progress: impl FnMut(u64),
) -> Result<(u64, Vec<Line>), ImportError> {
    let mut problems = Vec::new();
    let (read, lines) = sheet::read(format, source, progress, &mut problems)?;
    problems.extend(diff::overlaps(&lines));
    refuse(problems)?;
    Ok((read, lines))
}

/// Brings what stands in line with `lines`, inside a transaction.
pub(super) fn record(tx: &mut Tx<'_>, read: u64, lines: &[Line]) -> Result<Counts, ImportError> {
    let standing = standing(tx.conn(), lines)?;
    if let Some(counts) = diff::plan(&standing, lines).unchanged() {
        return Ok(Counts { read, ..counts }); // without a stamp: a file that changes nothing takes no position
    }
    // The stamp keeps every other writer out until COMMIT, so what is read after it is what stands.
    let stamp = tx.stamp()?;
    let standing = self::standing(tx.conn(), lines)?;
    let plan = diff::plan(&standing, lines);
    store::supersede(tx.conn(), &plan.superseded(), stamp)?;
    store::insert(tx.conn(), &plan.recorded(), stamp)?;
    let kinds: BTreeSet<FactKind> = lines.iter().map(|line| line.fact.detail.kind()).collect();
    for kind in kinds {
        tx.record(Change {
            kind: store::IMPORTED.to_owned(),
            action: Action::Update,
            subject: kind.to_string(),
            owners: vec![Owner::Operator],
        });
    }
    tx.touched().reference = true;
    Ok(Counts { read, ..plan.counts })
}

/// The rows that stand, once nothing in them speaks against `lines`.
fn standing(conn: &mut Conn, lines: &[Line]) -> Result<Vec<diff::Standing>, ImportError> {
    let standing = store::standing(conn)?;
    let mut problems = unknown_references(&standing, lines);
    problems.extend(judge::prestaties(&standing, lines));
    refuse(problems)?;
    Ok(standing)
}

fn refuse(mut problems: Vec<RowProblem>) -> Result<(), ImportError> {
    if problems.is_empty() {
        return Ok(());
    }
    problems.sort_by_key(|problem| problem.line);
    Err(ImportError::Problems(problems))
}

/// Rows that name a concern, insurer, purchasing party or region that neither stands nor comes along.
fn unknown_references(standing: &[diff::Standing], lines: &[Line]) -> Vec<RowProblem> {
    let facts = standing.iter().map(|(_, fact)| fact).chain(lines.iter().map(|line| &line.fact));
    let known: BTreeSet<(FactKind, String)> =
        facts.map(|fact| (fact.detail.kind(), fact.detail.key())).collect();
    let mut problems = Vec::new();
    for line in lines {
        for (kind, key) in line.fact.detail.refers_to() {
            if !known.contains(&(kind, key.clone())) {
                let detail = format!("there is no {kind} {key}");
                problems.push(RowProblem { line: line.number, code: "reference.unknown".to_owned(), detail });
            }
        }
    }
    problems.dedup();
    problems
}

#[cfg(test)]
mod tests;
