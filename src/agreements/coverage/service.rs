//! What can be done with coverage declarations; each function is one step of a transaction.

use super::model::{CoverageDeclaration, CoverageEntry};
use super::store;
use crate::audit::{Action, Owner};
use crate::codes::CoverageDeclarationId;
use crate::dated::Period;
use crate::db::{DbError, Tx, WriteError};
use crate::events::Change;

/// Why a coverage declaration could not be written.
#[derive(Debug, thiserror::Error)]
pub enum CoverageError {
    /// The database failed.
    #[error(transparent)]
    Database(#[from] DbError),
    /// There is no such declaration.
    #[error("there is no such coverage declaration")]
    NotFound,
    /// The period ends before it starts.
    #[error("the end date lies before the start date")]
    PeriodOrder,
    /// The caller saw another version.
    #[error("the coverage declaration is at version {current}")]
    Stale {
        /// The version that stands.
        current: i32,
    },
    /// Another declaration speaks about a day of the same period.
    #[error("declaration {id} already speaks about a day of this period")]
    Overlap {
        /// The other declaration.
        id: CoverageDeclarationId,
        /// Its period.
        period: Period,
    },
}

impl WriteError for CoverageError {
    fn try_again(&self) -> bool {
        matches!(self, Self::Database(error) if error.try_again())
    }
}

/// Records a new declaration.
///
/// # Errors
/// The period is out of order, or another declaration speaks about a day of it.
pub fn declare(tx: &mut Tx<'_>, entry: &CoverageEntry) -> Result<CoverageDeclaration, CoverageError> {
    let stamp = tx.stamp()?; // first, so that no other declaration is made meanwhile
    check(entry, &store::load_all(tx.conn())?)?;
    store::insert(tx.conn(), stamp, &[(entry, 1)])?;
    announce(tx, entry, Action::Create);
    read_back(tx, entry.id)
}

/// Records the next version of a declaration: another period, or withdrawn.
///
/// # Errors
/// There is no such declaration, the caller saw another version, or the period does not fit.
pub fn revise(
    tx: &mut Tx<'_>,
    entry: &CoverageEntry,
    seen: i32,
) -> Result<CoverageDeclaration, CoverageError> {
    let stamp = tx.stamp()?;
    let all = store::load_all(tx.conn())?;
    let same = |d: &&CoverageDeclaration| {
        d.id == entry.id && d.purchasing_party == entry.purchasing_party && d.care_kind == entry.care_kind
    };
    let declaration = all.iter().find(same).ok_or(CoverageError::NotFound)?;
    if declaration.version() != seen || !store::supersede(tx.conn(), entry.id, seen, stamp)? {
        return Err(CoverageError::Stale { current: declaration.version() });
    }
    check(entry, &all)?;
    store::insert(tx.conn(), stamp, &[(entry, seen.saturating_add(1))])?;
    announce(tx, entry, if entry.withdrawn { Action::Delete } else { Action::Update });
    read_back(tx, entry.id)
}

/// Whether the entry may stand beside the other declarations.
pub(crate) fn check(entry: &CoverageEntry, all: &[CoverageDeclaration]) -> Result<(), CoverageError> {
    if Period::new(entry.period.start_date, entry.period.end_date).is_none() {
        return Err(CoverageError::PeriodOrder);
    }
    if entry.withdrawn {
        return Ok(());
    }
    let about_same = |d: &&CoverageDeclaration| {
        d.id != entry.id && d.purchasing_party == entry.purchasing_party && d.care_kind == entry.care_kind
    };
    let standing = all.iter().filter(about_same).filter_map(|d| d.known(None).map(|v| (d.id, v)));
    for (id, version) in standing {
        if !version.value.0 && version.period.overlaps(&entry.period) {
            return Err(CoverageError::Overlap { id, period: version.period });
        }
    }
    Ok(())
}

fn announce(tx: &mut Tx<'_>, entry: &CoverageEntry, action: Action) {
    let verb = match action {
        Action::Create => "declared",
        Action::Delete => "withdrawn",
        _ => "revised",
    };
    tx.record(Change {
        kind: format!("coverageDeclaration.{verb}"),
        action,
        subject: entry.id.to_string(),
        owners: vec![Owner::PurchasingParty(entry.purchasing_party.clone())],
    });
    tx.touched().reference = true;
}

fn read_back(tx: &mut Tx<'_>, id: CoverageDeclarationId) -> Result<CoverageDeclaration, CoverageError> {
    store::load_all(tx.conn())?.into_iter().find(|d| d.id == id).ok_or(CoverageError::NotFound)
}
