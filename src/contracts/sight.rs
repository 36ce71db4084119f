//! Who sees which agreement. What is not in sight does not exist for the caller: absent and foreign
//! get the same answer.
//!
//! The holder and the insurers of the purchasing party see all of it. An insurer that was asked to
//! follow, or that takes the agreement over, sees the agreement and its modules, but not what the
//! partners wrote to each other. A draft is the purchasing party's own until it is offered: the holder sees
//! the contract from that version on. Nobody else sees anything: to reject unasked opens nothing.

use chrono::NaiveDate;

use super::addenda::model::Addendum;
use super::model::{Contract, ContractStatus, ContractTerms, Known};
use super::view::Reader;
use crate::agreements::follow::model::FollowDecision;
use crate::auth::{Caller, Role};
use crate::clock::Moment;
use crate::codes::{AddendumId, AgbCode, ContractId, PartyId, PurchasingPartyId};
use crate::dated::{Dated, Period};
use crate::registrations::facts::PartyKind;
use crate::snapshot::{Party, Snapshot};

/// How much of an agreement a caller sees.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sight {
    /// Everything: the purchasing party, or the operator.
    Party,
    /// Everything from the version on in which it was offered: who holds it, or is to hold it.
    Holder,
    /// The agreement and its modules: an insurer that follows, or was asked to.
    Follower,
}

impl Sight {
    /// Whether it takes in what the partners wrote to each other.
    pub fn words(self) -> bool {
        self != Self::Follower
    }

    /// Whether it takes in a version.
    pub fn reads(self, version: &Dated<ContractTerms>) -> bool {
        self == Self::Party || version.value.status != ContractStatus::Draft
    }
}

/// Who looks, at what, on which day.
#[derive(Clone, Copy)]
pub struct View<'s> {
    /// The picture of the moment.
    pub snapshot: &'s Snapshot,
    /// Who looks.
    pub caller: &'s Caller,
    /// Today by the business clock.
    pub today: NaiveDate,
}

/// A contract in sight, with its holder.
#[derive(Clone, Copy)]
pub struct Seen<'s> {
    /// The party that holds it.
    pub holder: &'s Party,
    /// The contract.
    pub contract: &'s Contract,
    /// How much of it.
    pub sight: Sight,
}

impl<'s> Seen<'s> {
    /// Its addenda in sight: who follows sees what was agreed, not what was only asked for.
    pub fn addenda(self) -> impl Iterator<Item = &'s Addendum> {
        self.contract.addenda.iter().filter(move |addendum| self.sight.words() || addendum.was_agreed())
    }

    /// Who reads it, now.
    pub fn reader(&self, now: Moment) -> Reader {
        let register = &self.holder.register;
        let last_day = register.ended_before(now.day(), None);
        Reader { agb_code: register.agb_code, sight: self.sight, last_day, now }
    }
}

impl<'s> View<'s> {
    /// Whether the caller speaks for the purchasing party on the day of `term` closest to today: who
    /// left it does not see what it agreed later, and its old agreements stay in sight.
    pub fn buys_in(self, party: &PurchasingPartyId, term: &Period) -> bool {
        let day = match term.end_date {
            Some(end) if end < self.today => end,
            _ => self.today.max(term.start_date),
        };
        self.caller.owns_purchasing_party(self.snapshot, party, day)
    }

    fn sight(self, contract: &Contract) -> Option<Sight> {
        let latest = contract.versions.last()?;
        match self.caller.role {
            Role::Operator => Some(Sight::Party),
            Role::Provider => {
                let own =
                    contract.shown_to_holder() && self.caller.owns_party(self.snapshot, contract.holder);
                own.then_some(Sight::Holder)
            }
            Role::Insurer => {
                let second = latest.value.second_purchasing_party.as_ref();
                let own = self.buys_in(&contract.purchasing_party, &latest.period)
                    || second.is_some_and(|party| self.buys_in(party, &latest.period));
                let follows = || {
                    let mut involved = contract.follow.iter().filter(|decision| concerns_follower(decision));
                    involved.any(|decision| self.buys_in(&decision.follower, &latest.period))
                };
                if own { Some(Sight::Party) } else { follows().then_some(Sight::Follower) }
            }
            Role::Dashboard => None,
        }
    }

    fn seen(self, holder: &'s Party, contract: &'s Contract) -> Option<Seen<'s>> {
        self.sight(contract).map(|sight| Seen { holder, contract, sight })
    }

    /// The contract with this id, when it is in sight.
    pub fn contract(self, id: ContractId) -> Option<Seen<'s>> {
        let holder = self.snapshot.holder_of(id)?;
        let contract = holder.contracts.contracts.iter().find(|contract| contract.id == id)?;
        self.seen(holder, contract)
    }

    /// Every contract in sight, of one holder when its code is given.
    pub fn contracts(self, holder: Option<AgbCode>) -> Vec<Seen<'s>> {
        let of = |party: &'s Party| {
            party.contracts.contracts.iter().filter_map(move |contract| self.seen(party, contract))
        };
        let own = || self.caller.parties(self.snapshot);
        match (holder, self.caller.role) {
            (Some(code), _) => self.snapshot.party_by_agb(code).into_iter().flat_map(of).collect(),
            (None, Role::Provider) => own().flat_map(of).collect(),
            (None, _) => self.snapshot.parties().flat_map(of).collect(),
        }
    }

    /// The addendum with this id and its contract, when it is in sight.
    pub fn addendum(self, id: AddendumId) -> Option<(Seen<'s>, &'s Addendum)> {
        let holder = self.snapshot.holder_of(id)?;
        let mut contracts = holder.contracts.contracts.iter();
        let (contract, addendum) = contracts.find_map(|contract| Some((contract, contract.addendum(id)?)))?;
        let seen = self.seen(holder, contract)?;
        seen.addenda().any(|one| one.id == addendum.id).then_some((seen, addendum))
    }
}

/// Whether the follower was asked, or takes over what the decision is about.
fn concerns_follower(decision: &FollowDecision) -> bool {
    decision.versions.iter().any(|version| version.value.requested_by.is_some())
        || decision.known(None).is_some_and(|version| version.value.status.takes_over())
}

impl Known for Snapshot {
    fn organisation(&self, agb_code: AgbCode) -> Option<PartyId> {
        let party = self.party_by_agb(agb_code)?;
        (party.register.kind == PartyKind::Organisation).then_some(party.register.id)
    }

    fn buys(&self, party: &PurchasingPartyId, day: NaiveDate) -> bool {
        self.reference.insurers_of(party, day, None).next().is_some()
    }
}
