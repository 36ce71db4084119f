//! The rows that ship: loaded on the first start. Later starts add national rows that came with a newer program.
//!
//! The files in `data/` have the columns of the import formats, so an operator can take one, correct
//! it and import it. They hold only what a source says; `samples/REFERENCE.md` explains their dates
//! and confidences. Areas of regions, representatives of HDS organisations and what NZa settled do not
//! ship: no list of them could be confirmed.

use std::sync::Arc;

use super::import::{self, Format, Line};
use super::store;
use crate::audit::Actor;
use crate::db::{Db, Tx};
use crate::jobs::{Counts, ImportError};

/// The shipped files, each after those it refers to.
const SHIPPED: [(Format, &str); 8] = [
    (Format::Concerns, include_str!("data/concerns.csv")),
    (Format::Insurers, include_str!("data/insurers.csv")),
    (Format::PurchasingParties, include_str!("data/purchasing-parties.csv")),
    (Format::Regions, include_str!("data/regions.csv")),
    (Format::PreferredInsurers, include_str!("data/preferred-insurers.csv")),
    (Format::Prestaties, include_str!("data/prestaties.csv")),
    (Format::PrestatieSuccessors, include_str!("data/prestatie-successors.csv")),
    (Format::Tariffs, include_str!("data/tariffs.csv")),
];

/// Who the rows are recorded by.
const ACTOR: &str = "seed";

/// Records the shipped rows when no reference data was ever recorded, and later the national rows that are new.
/// Blocks.
///
/// Answers with nothing when nothing was added: what an operator imported or ended stays so.
pub fn seed(db: &Db) -> Result<Option<Counts>, ImportError> {
    let lines = Arc::new(shipped()?);
    let work = move |tx: &mut Tx<'_>| -> Result<Option<Counts>, ImportError> {
        if !store::is_empty(tx.conn())? {
            return later::add(tx, &lines);
        }
        import::record(tx, lines.len() as u64, &lines).map(Some) // compares again behind the stamp: two first starts add it once
    };
    Ok(db.write_blocking(Actor::command(ACTOR), work)?.value)
}

/// Every shipped row.
fn shipped() -> Result<Vec<Line>, ImportError> {
    let mut lines = Vec::new();
    for (format, text) in SHIPPED {
        lines.extend(import::parse(format, text.as_bytes(), |_| ())?.1);
    }
    Ok(lines)
}

mod later;
#[cfg(test)]
mod tests;
