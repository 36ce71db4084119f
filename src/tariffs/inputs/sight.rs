//! Who sees which counts, and how exactly: see the room's own page.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::auth::{Caller, Role};
use crate::codes::{PartyId, UzoviCode};
use crate::snapshot::{Party, Snapshot};

/// How much of a count a caller sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exactness {
    /// Everything.
    Parts,
    /// One number per practice and insurer, and none that is small.
    Totals,
}

/// What a caller may see of the counts on a day.
pub struct Sight<'s> {
    caller: &'s Caller,
    snapshot: &'s Snapshot,
    day: NaiveDate,
    /// Practices of the caller's own, and for which it acts.
    own: BTreeSet<PartyId>,
    /// Organisations above practices that the caller speaks for.
    above: Vec<&'s Party>,
}

impl std::fmt::Debug for Sight<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Sight(on {})", self.day)
    }
}

impl<'s> Sight<'s> {
    /// What `caller` may see of the counts on `day`.
    pub fn new(caller: &'s Caller, snapshot: &'s Snapshot, day: NaiveDate) -> Self {
        let above: Vec<&Party> = caller.parties(snapshot).collect();
        let own = above.iter().map(|party| party.register.id).collect();
        Self { caller, snapshot, day, own, above }
    }

    /// The organisations of which the caller may see anything; absent means all.
    pub fn organisations(&self) -> Option<BTreeSet<PartyId>> {
        if self.caller.role != Role::Provider {
            return None;
        }
        let below = self.above.iter().flat_map(|party| self.snapshot.below(party, self.day));
        Some(self.own.iter().copied().chain(below).collect())
    }

    /// The insurers of whose insured the caller may see anything; absent means all.
    pub fn insurers(&self) -> Option<BTreeSet<UzoviCode>> {
        if self.caller.role != Role::Insurer {
            return None;
        }
        let rows = self.snapshot.reference.insurers.all_on(self.day, None);
        let codes = rows.map(|row| row.value.value.uzovi_code);
        Some(codes.filter(|code| self.caller.owns_insurer(self.snapshot, *code, self.day)).collect())
    }

    /// How exactly the caller sees the counts of an organisation for an insurer; absent means not at all.
    pub fn exactness(&self, party: PartyId, uzovi: UzoviCode) -> Option<Exactness> {
        match self.caller.role {
            Role::Operator => Some(Exactness::Parts),
            Role::Insurer => {
                self.caller.owns_insurer(self.snapshot, uzovi, self.day).then_some(Exactness::Parts)
            }
            Role::Provider if self.own.contains(&party) => Some(Exactness::Parts),
            Role::Provider => {
                let mut above = self.above.iter();
                let sees = above.any(|ro| self.agrees_with(ro, uzovi) && self.is_below(ro, party));
                sees.then_some(Exactness::Totals)
            }
            Role::Dashboard => None,
        }
    }

    fn is_below(&self, above: &Party, party: PartyId) -> bool {
        self.snapshot.below(above, self.day).contains(&party)
    }

    /// Whether an organisation holds an agreement in force with who buys for an insurer.
    fn agrees_with(&self, party: &Party, uzovi: UzoviCode) -> bool {
        let mut buyers = self.snapshot.reference.purchasing_parties_of(uzovi, self.day, None);
        buyers.any(|link| {
            let buyer = &link.value.value.purchasing_party;
            let mut contracts = party.contracts.contracts.iter();
            contracts.any(|contract| contract.is_of(buyer) && contract.in_force(self.day, None).is_some())
        })
    }
}
