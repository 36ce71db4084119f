//! The transaction of an import: read what the file is about, plan, write in batches.

use std::collections::{BTreeMap, BTreeSet};

use super::plan::{Changes, Plan};
use super::read::{Record, Row};
use crate::agreements::{coverage, follow};
use crate::audit::{Action, Owner};
use crate::codes::{AgbCode, PartyId, PurchasingPartyId};
use crate::contracts::addenda;
use crate::contracts::model::{Contract, Known};
use crate::contracts::service::announce_many;
use crate::contracts::store;
use crate::db::{DbError, Stamp, Tx, WriteError};
use crate::jobs::{Counts, ImportError};

/// Why the transaction is rolled back.
pub(super) enum Stop {
    /// Every row is known already: no failure, but a write that takes no position and leaves no event.
    Unchanged(Counts),
    /// The file had no effect.
    Refused(ImportError),
}

impl<E: Into<ImportError>> From<E> for Stop {
    fn from(error: E) -> Self {
        Self::Refused(error.into())
    }
}

impl WriteError for Stop {
    fn try_again(&self) -> bool {
        matches!(self, Self::Refused(error) if error.try_again())
    }
}

/// Applies the rows of a file. The stamp comes first: what is read then stays true until COMMIT.
pub(super) fn apply(tx: &mut Tx<'_>, known: &dyn Known, rows: &[Row]) -> Result<Counts, Stop> {
    let stamp = tx.stamp()?;
    let agreements = agreements(tx, known, rows)?;
    let declarations = coverage::store::load_all(tx.conn())?;
    let plan = Plan::new(known, stamp, agreements, declarations);
    let changes = plan.take(rows).map_err(ImportError::Problems)?;
    if changes.counts.unchanged == changes.counts.read {
        return Err(Stop::Unchanged(changes.counts));
    }
    write(tx, stamp, &changes)?;
    Ok(changes.counts)
}

/// Every contract of a holder that a row names or that holds a number that a row names.
fn agreements(tx: &mut Tx<'_>, known: &dyn Known, rows: &[Row]) -> Result<Vec<Contract>, DbError> {
    let mut holders: BTreeSet<PartyId> = BTreeSet::new();
    let mut numbers: BTreeMap<&PurchasingPartyId, BTreeSet<&str>> = BTreeMap::new();
    let mut agb_codes: BTreeSet<AgbCode> = BTreeSet::new();
    for row in rows {
        let (party, number) = match &row.record {
            Record::Contract(record) => {
                agb_codes.insert(record.agb_code);
                (&record.purchasing_party_id, &record.number)
            }
            Record::Addendum(record) => (&record.purchasing_party_id, &record.number),
            Record::FollowDecision(record) => (&record.purchasing_party_id, &record.number),
            Record::CoverageDeclaration(_) => continue,
        };
        numbers.entry(party).or_default().insert(number);
    }
    holders.extend(agb_codes.into_iter().filter_map(|code| known.organisation(code)));
    for (party, numbers) in numbers {
        let numbers: Vec<&str> = numbers.into_iter().collect();
        holders.extend(store::holders_by_number(tx.conn(), party, &numbers)?);
    }
    let held = store::load(tx.conn(), &holders)?;
    Ok(held.into_values().flat_map(|held| held.contracts).collect())
}

fn write(tx: &mut Tx<'_>, stamp: Stamp, changes: &Changes) -> Result<(), DbError> {
    let conn = tx.conn();
    // Ends come first: two current versions of one contract cannot stand side by side.
    let mut ended = true;
    for (entry, number) in changes.contracts.iter().filter(|(_, number)| *number > 1) {
        let was = (entry.holder, entry.terms.status); // a file never changes a status
        ended &= store::supersede(conn, (entry.id, number - 1), was, stamp)?;
    }
    for (_, entry, number) in changes.addenda.iter().filter(|(_, _, number)| *number > 1) {
        ended &= addenda::store::supersede(conn, entry.id, number - 1, stamp)?;
    }
    for (entry, number) in changes.decisions.iter().filter(|(_, number)| *number > 1) {
        ended &= follow::store::supersede(conn, entry.id, number - 1, stamp)?;
    }
    for (entry, number) in changes.coverage.iter().filter(|(_, number)| *number > 1) {
        ended &= coverage::store::supersede(conn, entry.id, number - 1, stamp)?;
    }
    if !ended {
        return Err(DbError::Internal("a version that stood is gone".to_owned()));
    }
    let contracts: Vec<_> = changes.contracts.iter().map(|(entry, number)| (entry, *number)).collect();
    store::insert(conn, stamp, &contracts)?;
    let addenda: Vec<_> = changes.addenda.iter().map(|(on, entry, number)| (*on, entry, *number)).collect();
    addenda::store::insert(conn, stamp, &addenda)?;
    let decisions: Vec<_> = changes.decisions.iter().map(|(entry, number)| (entry, *number)).collect();
    follow::store::insert(conn, stamp, &decisions)?;
    let coverage: Vec<_> = changes.coverage.iter().map(|(entry, number)| (entry, *number)).collect();
    coverage::store::insert(conn, stamp, &coverage)?;

    let mut owners: BTreeSet<Owner> = changes.holders.iter().copied().map(Owner::Party).collect();
    owners.extend(changes.buyers.iter().cloned().map(Owner::PurchasingParty));
    announce_many(tx, "contracts.imported", Action::Execute, &changes.holders, owners);
    tx.touched().reference |= !changes.coverage.is_empty();
    Ok(())
}
