//! All that the price list of a practice and an insurer depends on, besides the day and what is known.
//!
//! A class of insurers and what a contract says are part of it as a number where they are counted, and as a whole
//! where they are not. The laws of `tests/it/bulk_laws.rs` hold this to what single questions answer.

use std::collections::HashMap;

use chrono::NaiveDate;

use crate::agreements::follow::model::{FollowStatus, OwnTariff, decided};
use crate::agreements::model::{Basis, Certainty, Decision, MissingFact, NoClaimableFrom};
use crate::clock::Moment;
use crate::codes::{ContractId, PolicyId, PurchasingPartyId};
use crate::contracts::addenda::model::{AddendumTerms, Module};
use crate::contracts::content::model::AgreedTariff;
use crate::contracts::model::Contract;
use crate::dated::{Dated, Period};
use crate::snapshot::Snapshot;
use crate::tariffs::answers::figures::Rests;

/// The day asked about and by what was known.
pub(crate) type By = (NaiveDate, Option<Moment>);

/// What a contract says on the day, whoever holds it.
#[derive(PartialEq, Eq, Hash)]
pub(crate) struct Shape<'s> {
    purchasing_party: &'s PurchasingPartyId,
    term: Option<Period>,
    policy: Option<&'s PolicyId>,
    tariffs: &'s [AgreedTariff],
    modules: Vec<(&'s Module, Period)>,
    /// What its formulas rest on beside that.
    rests: Rests,
}

impl<'s> Shape<'s> {
    /// What a contract says.
    pub(crate) fn of(contract: &'s Contract, (day, as_of): By) -> Self {
        let module = |version: &'s Dated<AddendumTerms>| (&*version.value.module, version.period);
        let in_force = contract.addenda.iter().filter_map(|addendum| addendum.in_force(day, as_of));
        Self {
            purchasing_party: &contract.purchasing_party,
            term: contract.in_force(day, as_of).map(|version| version.period),
            policy: contract.known(as_of).and_then(|version| version.value.policy.as_ref()),
            tariffs: contract.tariffs(as_of),
            modules: in_force.map(module).collect(),
            rests: Rests::of(contract, as_of),
        }
    }
}

/// The shapes seen so far, each with a number, and those of the contracts seen.
#[derive(Default)]
pub(super) struct Shapes<'s> {
    numbers: HashMap<Shape<'s>, usize>,
    of: HashMap<ContractId, usize>,
}

impl<'s> Shapes<'s> {
    /// The number of what a contract says.
    pub(super) fn number(&mut self, contract: &'s Contract, by: By) -> usize {
        let Self { numbers, of } = self;
        *of.entry(contract.id).or_insert_with(|| {
            let next = numbers.len();
            *numbers.entry(Shape::of(contract, by)).or_insert(next)
        })
    }
}

/// What one buyer of the asked insurer decided about a module, or about the agreement.
type Said<'s> = Option<(FollowStatus, Option<&'s OwnTariff>, Option<NaiveDate>, bool)>;

/// How an answer shows a module.
type Shown = (Certainty, Option<NaiveDate>, bool);

/// All that a list depends on.
#[derive(PartialEq, Eq, Hash)]
pub(crate) struct Key<'s, C, S> {
    class: C,
    shown: bool,
    registered: bool,
    basis: Basis,
    certainty: Certainty,
    claimable_from: Result<NaiveDate, NoClaimableFrom>,
    missing: Vec<MissingFact>,
    shape: Option<S>,
    modules: Vec<Shown>,
    said: Vec<Said<'s>>,
}

impl<'s, C, S> Key<'s, C, S> {
    /// Of a decision for a class of insurers; `about` is the agreement, with what it says and who buys for the
    /// class.
    pub(crate) fn of(
        snapshot: &Snapshot,
        by: By,
        (class, shown): (C, bool),
        decision: &Decision<'_>,
        about: Option<(&'s Contract, S, &[&'s PurchasingPartyId])>,
    ) -> Self {
        let modules = decision.modules.iter();
        let (contract, shape) = match about {
            Some((contract, shape, buyers)) => (Some((contract, buyers)), Some(shape)),
            None => (None, None),
        };
        let followed = contract.filter(|_| decision.basis == Basis::Followed);
        Self {
            class,
            shown,
            registered: registered(snapshot, decision, by),
            basis: decision.basis,
            certainty: decision.certainty,
            claimable_from: decision.claimable_from,
            missing: decision.missing.clone(),
            shape,
            modules: modules.map(|one| (one.certainty, one.claimable_from, one.lapsed.is_some())).collect(),
            said: followed.map_or_else(Vec::new, |(contract, buyers)| said(contract, buyers, by)),
        }
    }
}

/// Whether it is not the register that stands in the way: who is not registered may claim nothing.
fn registered(snapshot: &Snapshot, decision: &Decision<'_>, (day, as_of): By) -> bool {
    let holder = decision.holder.and_then(|holder| snapshot.party(holder.id));
    decision.basis != Basis::NotContracted || holder.is_some_and(|party| party.register.active_on(day, as_of))
}

/// What each buyer decided about the agreement and about each module that is in force.
fn said<'s>(contract: &'s Contract, buyers: &[&'s PurchasingPartyId], (day, as_of): By) -> Vec<Said<'s>> {
    let in_force = contract.addenda.iter().filter(|addendum| addendum.in_force(day, as_of).is_some());
    let subjects = std::iter::once(None).chain(in_force.map(|addendum| Some(addendum.id)));
    let about = |subject| {
        buyers.iter().map(move |buyer| {
            let (decision, terms) = decided(contract, subject, buyer, as_of)?;
            Some((terms.status, terms.tariff.as_ref(), terms.claimable_from, decision.addendum.is_some()))
        })
    };
    subjects.flat_map(about).collect()
}
