//! Sums of insured over the practices that count: those that a WSV links to an RO, those of a care group.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::model::{CountKind, Quarter};
use super::store;
use crate::clock::Moment;
use crate::codes::{PartyId, ProviderKind, UzoviCode};
use crate::db::{Conn, DbError};
use crate::registrations::{Direction, RelationType};
use crate::snapshot::{Party, Snapshot};

/// On which day practices are linked, by what was known when.
type By = (NaiveDate, Option<Moment>);

/// The practices that take part in a WSV.
pub fn practices_of_wsv(snapshot: &Snapshot, wsv: &Party, (day, as_of): By) -> BTreeSet<PartyId> {
    let members = wsv.register.related_on(&RelationType::WsvMember, Direction::From, day, as_of);
    let practice = |id: &PartyId| {
        let party = snapshot.party(*id);
        party.is_some_and(|party| party.register.provider_kind(day, as_of) == ProviderKind::Practice)
    };
    members.into_iter().filter(practice).collect()
}

/// The practices that are linked to an RO through a WSV; those that are linked otherwise do not count.
pub fn practices_of_ro(snapshot: &Snapshot, ro: &Party, by: By) -> BTreeSet<PartyId> {
    let members = ro.register.related_on(&RelationType::RoMember, Direction::From, by.0, by.1);
    let wsvs = members.iter().filter_map(|id| snapshot.party(*id));
    wsvs.flat_map(|wsv| practices_of_wsv(snapshot, wsv, by)).collect()
}

/// The practices below a care group, as they are known now.
pub fn practices_of_group(snapshot: &Snapshot, group: &Party, day: NaiveDate) -> BTreeSet<PartyId> {
    let below = snapshot.below(group, day).into_iter().filter_map(|id| snapshot.party(id));
    let practices = below.filter(|party| party.register.provider_kind(day, None) == ProviderKind::Practice);
    practices.map(|party| party.register.id).collect()
}

/// Insured added up, and whose were not counted.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Summed {
    /// The sum; absent when anything is missing.
    pub persons: Option<u64>,
    /// Organisations of which nothing was counted.
    pub without: Vec<PartyId>,
    /// Where the numbers come from, each once.
    pub sources: BTreeSet<String>,
}

/// Which insured are added up.
#[derive(Debug, Clone)]
pub struct Sum {
    /// What is counted.
    pub kind: CountKind,
    /// When.
    pub quarter: Quarter,
    /// With whom.
    pub organisations: BTreeSet<PartyId>,
    /// Only of these insurers.
    pub insurers: Option<BTreeSet<UzoviCode>>,
    /// Only this part.
    pub part: Option<String>,
    /// By what was known then.
    pub as_of: Option<Moment>,
}

impl Sum {
    /// Adds up; an organisation of which nothing at all was counted in the quarter is missing, so that a
    /// list that never came is not taken for zero.
    ///
    /// # Errors
    /// The database failed.
    pub fn up(&self, conn: &mut Conn) -> Result<Summed, DbError> {
        if self.organisations.is_empty() {
            return Ok(Summed::default());
        }
        let only = (Some(&self.organisations), self.insurers.as_ref());
        let (mut sums, mut sources) = (BTreeMap::<PartyId, u64>::new(), BTreeSet::new());
        for row in store::of_quarter(conn, self.kind, self.quarter, only, self.as_of)? {
            if self.part.as_ref().is_none_or(|part| row.count.part == *part) {
                *sums.entry(row.count.party).or_default() += u64::from(row.count.persons);
                sources.insert(row.count.source);
            }
        }
        let without: Vec<_> =
            self.organisations.iter().filter(|id| !sums.contains_key(id)).copied().collect();
        let persons = without.is_empty().then(|| sums.values().sum());
        Ok(Summed { persons, without, sources })
    }
}
