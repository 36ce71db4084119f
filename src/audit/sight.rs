//! Whose trails a caller may read: its own, and the operator every one.

use chrono::NaiveDate;

use super::{Owner, TrailOwner};
use crate::auth::{Caller, Role};
use crate::snapshot::Snapshot;

/// The trails in sight of a caller.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trails {
    /// Every trail.
    All,
    /// These, which may be none.
    These(Vec<Owner>),
}

/// The trails that are the caller's own today.
pub fn own(caller: &Caller, snapshot: &Snapshot, today: NaiveDate) -> Trails {
    if caller.is_operator() { Trails::All } else { Trails::These(organisations(caller, snapshot, today)) }
}

/// The organisations that a caller speaks for, as owners of trails. An insurer's client that speaks for
/// some insurers only does not read what belongs to the whole concern.
pub fn organisations(caller: &Caller, snapshot: &Snapshot, today: NaiveDate) -> Vec<Owner> {
    let mut owners: Vec<Owner> = match caller.role {
        Role::Provider => {
            let party = |code| snapshot.party_by_agb(code).map(|party| Owner::Party(party.register.id));
            let parties = caller.agb.iter().filter_map(|code| party(*code));
            parties.chain(caller.kvk.map(Owner::Company)).collect()
        }
        Role::Insurer if caller.own_concern().is_some() => {
            let concern = caller.own_concern().into_iter();
            let bought = concern
                .clone()
                .flat_map(|id| snapshot.reference.purchasing_parties_of_concern(id, today, None));
            let bought = bought.cloned().map(Owner::PurchasingParty);
            concern.cloned().map(Owner::Concern).chain(bought).collect()
        }
        Role::Insurer => {
            let links = caller
                .uzovi
                .iter()
                .flat_map(|code| snapshot.reference.purchasing_parties_of(*code, today, None));
            links.map(|link| Owner::PurchasingParty(link.value.value.purchasing_party.clone())).collect()
        }
        Role::Dashboard => caller.kvk.map(Owner::Company).into_iter().collect(),
        Role::Operator => Vec::new(),
    };
    owners.sort_unstable();
    owners.dedup();
    owners
}

/// The trails that hear what a client was refused: those of its organisations, of an insurer's client that
/// of the concern; the operator's when it has none.
pub fn home(caller: &Caller, snapshot: &Snapshot, today: NaiveDate) -> Vec<Owner> {
    let concern = caller.concern.clone().filter(|_| caller.role == Role::Insurer).map(Owner::Concern);
    let owners = concern.map_or_else(|| organisations(caller, snapshot, today), |concern| vec![concern]);
    if owners.is_empty() { vec![Owner::Operator] } else { owners }
}

/// The chain that a caller names, when it may read it; foreign and absent look the same.
pub fn named(caller: &Caller, snapshot: &Snapshot, today: NaiveDate, name: &TrailOwner) -> Option<Owner> {
    let owner = name.owner(snapshot)?;
    match own(caller, snapshot, today) {
        Trails::All => Some(owner),
        Trails::These(owners) => owners.contains(&owner).then_some(owner),
    }
}
