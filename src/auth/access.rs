//! What a caller may see and do: rights are scope ∩ role ∩ ownership, decided here and nowhere else.
//!
//! The codes in the claims resolve to parties and purchasing parties against the snapshot, each for its
//! period: on the day that is asked about, who left an insurer keeps what was its own and sees nothing
//! later. What is not yours looks like what is absent: the rooms answer 404 to both.

use chrono::NaiveDate;

use super::{Caller, Role};
use crate::clock::Moment;
use crate::codes::{ConcernId, PartyId, PurchasingPartyId, UzoviCode};
use crate::snapshot::{Party, Snapshot};

impl Caller {
    /// Whether the caller speaks for this party of the register.
    pub fn owns_party(&self, snapshot: &Snapshot, party: PartyId) -> bool {
        let own = |code| snapshot.party_by_agb(code).is_some_and(|own| own.register.id == party);
        self.role == Role::Provider && self.agb.iter().any(|code| own(*code))
    }

    /// Whether the caller speaks for this insurer on `day`.
    pub fn owns_insurer(&self, snapshot: &Snapshot, uzovi: UzoviCode, day: NaiveDate) -> bool {
        let of_concern = || {
            self.concern.is_some() && snapshot.reference.concern_of(uzovi, day, None) == self.concern.as_ref()
        };
        self.role == Role::Insurer && (self.uzovi.contains(&uzovi) || (self.uzovi.is_empty() && of_concern()))
    }

    /// Whether the caller speaks for an insurer that this purchasing party buys for on `day`.
    pub fn owns_purchasing_party(
        &self,
        snapshot: &Snapshot,
        party: &PurchasingPartyId,
        day: NaiveDate,
    ) -> bool {
        let mut insurers = snapshot.reference.insurers_of(party, day, None);
        insurers.any(|link| self.owns_insurer(snapshot, link.value.value.uzovi_code, day))
    }

    /// The concern whose policies the caller maintains: who speaks for some of its insurers only does not
    /// say what all of them will do.
    pub fn own_concern(&self) -> Option<&ConcernId> {
        self.concern.as_ref().filter(|_| self.role == Role::Insurer && self.uzovi.is_empty())
    }

    /// Whether the caller may act on everything: the operator.
    pub fn is_operator(&self) -> bool {
        self.role == Role::Operator
    }

    /// Whether the caller may ask which agreement applies between a party and an insurer.
    ///
    /// A provider asks about its own organisations, their locations and their practitioners; an
    /// insurer about its own insurers; the operator about anything. To whom a location or practitioner
    /// belongs is read as the answer reads it, on `day` and at `as_of`: otherwise an organisation would
    /// see the agreement of another for which the same person worked.
    pub fn may_ask(
        &self,
        snapshot: &Snapshot,
        party: &Party,
        uzovi: UzoviCode,
        day: NaiveDate,
        as_of: Option<Moment>,
    ) -> bool {
        match self.role {
            Role::Operator => true,
            Role::Insurer => self.owns_insurer(snapshot, uzovi, day),
            Role::Provider => self.speaks_for(snapshot, party, day, as_of),
            Role::Dashboard => false,
        }
    }

    /// Whether the caller may check a party against the policy of a concern: as [`Self::may_ask`], where
    /// no insurer of the concern is named.
    pub fn may_check(
        &self,
        snapshot: &Snapshot,
        party: &Party,
        concern: &ConcernId,
        day: NaiveDate,
        as_of: Option<Moment>,
    ) -> bool {
        match self.role {
            Role::Operator => true,
            Role::Insurer => {
                let mut insurers = snapshot.reference.insurers_of_concern(concern, day, None);
                insurers.any(|row| self.owns_insurer(snapshot, row.value.value.uzovi_code, day))
            }
            Role::Provider => self.speaks_for(snapshot, party, day, as_of),
            Role::Dashboard => false,
        }
    }

    /// Whether the caller speaks for the party, or for an organisation that it belongs to on `day`.
    fn speaks_for(&self, snapshot: &Snapshot, party: &Party, day: NaiveDate, as_of: Option<Moment>) -> bool {
        let find = |id| snapshot.party(id).map(|party| &*party.register);
        let organisations = party.register.organisations_on(find, day, as_of);
        self.owns_party(snapshot, party.register.id)
            || organisations.iter().any(|organisation| self.owns_party(snapshot, organisation.id))
    }
}
