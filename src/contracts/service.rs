//! What can be done with contracts; each function is one step of a transaction.
//!
//! Two contracts that overlap are found by reading the others, so each use case takes its stamp
//! first: from then on no other write commits, and what it reads cannot change under it. Whether
//! the holder and the purchasing party exist is checked by the caller ([`Known`](super::model::Known)), against the
//! snapshot; neither ever disappears.

use std::collections::BTreeSet;

use super::addenda;
use super::addenda::model::{AddendumFault, fits};
use super::content::model::ContentFault;
use super::model::{Contract, ContractEntry, ContractStatus, EntryFault, FIRST, HeldContracts};
use super::store;
use crate::agreements::follow;
use crate::agreements::follow::model::FollowEntry;
use crate::audit::{Action, Owner};
use crate::clock::Moment;
use crate::codes::{ContractId, PartyId};
use crate::dated::Period;
use crate::db::{DbError, Tx, WriteError};
use crate::events::Change;

/// Holders that are named one by one; more, and a snapshot reads everything again.
const NAMED: usize = 1_000;

/// Why a contract or addendum could not be written.
#[derive(Debug, thiserror::Error)]
pub enum ContractError {
    /// The database failed.
    #[error(transparent)]
    Database(#[from] DbError),
    /// There is no such contract.
    #[error("there is no such contract")]
    NotFound,
    /// The entry contradicts itself.
    #[error("the contract contradicts itself")]
    Invalid(Vec<EntryFault>),
    /// The caller saw another version.
    #[error("the contract is at version {current}")]
    Stale {
        /// The version that stands.
        current: i32,
    },
    /// A contract cannot begin in this status.
    #[error("a contract does not begin as {0}")]
    First(ContractStatus),
    /// The step is not in the table.
    #[error("a contract that is {0} cannot become {1}")]
    Step(ContractStatus, ContractStatus),
    /// Holder, purchasing party, number and care kind of a contract never change.
    #[error("holder, purchasing party, number and care kind of a contract never change")]
    IdentityChanged,
    /// The purchasing party already has a contract with this number.
    #[error("the purchasing party already has a contract with number {number}")]
    NumberTaken {
        /// The contract that has it.
        id: ContractId,
        /// The number.
        number: Box<str>,
    },
    /// Another contract is in force for the same holder, purchasing party and care.
    #[error("contract {number} is in force for the same holder, purchasing party and care")]
    Overlap {
        /// The other contract.
        id: ContractId,
        /// Its number.
        number: Box<str>,
        /// Its term.
        term: Period,
    },
    /// An addendum does not fit.
    #[error(transparent)]
    Addendum(#[from] AddendumFault),
    /// It was received when the offer was over.
    #[error("received {received}, to be signed before {sign_by}")]
    TooLate {
        /// When the request was complete.
        received: Moment,
        /// Before when it was to be signed.
        sign_by: Moment,
    },
    /// An offer names a moment before which it is to be signed, and that lies in the future.
    #[error("an offer is to be signed before a moment that lies in the future")]
    Deadline,
    /// The AGB code of the holder ended before the first day.
    #[error("the AGB code of the holder is not in use on the first day of the term")]
    HolderEnded,
    /// It cannot end on this day.
    #[error("the contract ends from {first} to {last:?}", first = .0.start_date, last = .0.end_date)]
    EndDate(Period),
    /// What it says contradicts itself or its term.
    #[error("what the contract says contradicts itself or its term")]
    Content(Vec<ContentFault>),
    /// A contract came from it already.
    #[error("contract {0} was made from it")]
    Made(ContractId),
    /// What is taken over binds until the day before, and began earlier.
    #[error("the contract that is taken over does not bind on the day before the first day of this one")]
    NothingToTakeOver,
    /// Addenda are added to agreements that bind.
    #[error("addenda are added to a contract that is concluded or recorded")]
    NotBinding,
}

impl WriteError for ContractError {
    fn try_again(&self) -> bool {
        matches!(self, Self::Database(error) if error.try_again())
    }
}

/// Records a new contract with its addenda.
///
/// # Errors
/// The entry contradicts itself, its number is taken, or another contract is in force.
pub fn record(tx: &mut Tx<'_>, entry: &ContractEntry) -> Result<Contract, ContractError> {
    let stamp = tx.stamp()?;
    if let Some(id) = store::by_number(tx.conn(), &entry.purchasing_party, &entry.number)? {
        return Err(ContractError::NumberTaken { id, number: entry.number.clone() });
    }
    let held = store::load_one(tx.conn(), entry.holder)?;
    if !FIRST.contains(&entry.terms.status) {
        return Err(ContractError::First(entry.terms.status));
    }
    check(entry, &held)?;
    for (index, addendum) in entry.addenda.iter().enumerate() {
        fits(addendum, &entry.period, &[])?;
        let twice = |other: &&addenda::model::AddendumEntry| {
            other.terms.module.code == addendum.terms.module.code && other.period.overlaps(&addendum.period)
        };
        if let Some(other) = entry.addenda[..index].iter().find(twice) {
            return Err(AddendumFault::ModuleTwice(other.id).into());
        }
    }
    store::insert(tx.conn(), stamp, &[(entry, 1)])?;
    let rows: Vec<_> = entry.addenda.iter().map(|addendum| (entry.id, addendum, 1)).collect();
    addenda::store::insert(tx.conn(), stamp, &rows)?;
    announce(tx, entry, entry.terms.status, Action::Create);
    read_back(tx, entry.holder, entry.id)
}

/// Records the next version of a contract, for instance with an earlier end. `seen` is the version
/// that the caller saw; addenda of the entry are ignored.
///
/// # Errors
/// The caller saw another version, the step is not allowed, or another contract is in force.
pub fn revise(tx: &mut Tx<'_>, entry: &ContractEntry, seen: i32) -> Result<Contract, ContractError> {
    let stamp = tx.stamp()?;
    let held = store::load_one(tx.conn(), entry.holder)?;
    let Some(contract) = held.contracts.iter().find(|c| c.id == entry.id) else {
        return Err(ContractError::NotFound);
    };
    let current = contract.known(None).ok_or(ContractError::NotFound)?;
    if contract.version() != seen {
        return Err(ContractError::Stale { current: contract.version() });
    }
    if !same_contract(contract, entry) {
        return Err(ContractError::IdentityChanged);
    }
    let (was, becomes) = (current.value.status, entry.terms.status);
    if was != becomes && !was.may_become(becomes) {
        return Err(ContractError::Step(was, becomes));
    }
    check(entry, &held)?;
    if !store::supersede(tx.conn(), (entry.id, seen), (contract.holder, was), stamp)? {
        return Err(ContractError::Stale { current: seen.saturating_add(1) });
    }
    store::insert(tx.conn(), stamp, &[(entry, seen.saturating_add(1))])?;
    announce(tx, entry, was, Action::Update);
    read_back(tx, entry.holder, entry.id)
}

/// Records many contracts with their addenda and follow decisions in one transaction.
///
/// For data that is known to be consistent (the demo's): apart from the keys nothing is checked.
pub fn record_bulk(
    tx: &mut Tx<'_>,
    contracts: &[ContractEntry],
    decisions: &[FollowEntry],
) -> Result<(), DbError> {
    let stamp = tx.stamp()?;
    let first: Vec<_> = contracts.iter().map(|entry| (entry, 1)).collect();
    store::insert(tx.conn(), stamp, &first)?;
    let addenda: Vec<_> = contracts
        .iter()
        .flat_map(|entry| entry.addenda.iter().map(|addendum| (entry.id, addendum, 1)))
        .collect();
    addenda::store::insert(tx.conn(), stamp, &addenda)?;
    let decided: Vec<_> = decisions.iter().map(|entry| (entry, 1)).collect();
    follow::store::insert(tx.conn(), stamp, &decided)?;
    let holders: BTreeSet<PartyId> = contracts.iter().map(|entry| entry.holder).collect();
    let mut parties: BTreeSet<Owner> = contracts.iter().flat_map(owners).collect();
    parties.extend(decisions.iter().map(|entry| Owner::PurchasingParty(entry.follower.clone())));
    announce_many(tx, "contracts.recorded", Action::Create, &holders, parties);
    Ok(())
}

/// What a write of many agreements leaves behind: one entry for every party to any of them.
pub(super) fn announce_many(
    tx: &mut Tx<'_>,
    kind: &str,
    action: Action,
    holders: &BTreeSet<PartyId>,
    parties: BTreeSet<Owner>,
) {
    tx.record(Change {
        kind: kind.to_owned(),
        action,
        subject: "contracts".to_owned(),
        owners: parties.into_iter().collect(),
    });
    if holders.len() > NAMED {
        tx.touched().everything = true;
    } else {
        tx.touched().parties.extend(holders);
    }
}

/// Whether holder, purchasing party, number and care kind are those of `contract`.
pub(super) fn same_contract(contract: &Contract, entry: &ContractEntry) -> bool {
    contract.holder == entry.holder
        && contract.purchasing_party == entry.purchasing_party
        && contract.number == entry.number
        && contract.care_kind == entry.care_kind
}

/// What must hold for every version of a contract among those that its holder has.
pub(super) fn check(entry: &ContractEntry, held: &HeldContracts) -> Result<(), ContractError> {
    let faults = entry.faults();
    if !faults.is_empty() {
        return Err(ContractError::Invalid(faults));
    }
    match held.clash(entry).and_then(|other| Some((other, other.known(None)?))) {
        None => Ok(()),
        Some((other, version)) => {
            Err(ContractError::Overlap { id: other.id, number: other.number.clone(), term: version.period })
        }
    }
}

/// Every party to a contract.
pub(crate) fn owners(entry: &ContractEntry) -> Vec<Owner> {
    let mut owners = vec![Owner::Party(entry.holder), Owner::PurchasingParty(entry.purchasing_party.clone())];
    owners.extend(entry.terms.second_purchasing_party.clone().map(Owner::PurchasingParty));
    owners
}

/// Tells what happened to a contract: its first status, the status that it came to, or `revised`. Of what was
/// never offered the holder hears nothing.
fn announce(tx: &mut Tx<'_>, entry: &ContractEntry, was: ContractStatus, action: Action) {
    let now = entry.terms.status;
    let verb = if was == now && action == Action::Update { "revised" } else { now.as_str() };
    let inner = [ContractStatus::Draft, ContractStatus::Withdrawn].contains(&now);
    let mut owners = owners(entry);
    owners.retain(|owner| !inner || was != ContractStatus::Draft || !matches!(owner, Owner::Party(_)));
    tx.record(Change { kind: format!("contract.{verb}"), action, subject: entry.id.to_string(), owners });
    tx.touched().parties.insert(entry.holder);
}

fn read_back(tx: &mut Tx<'_>, holder: PartyId, id: ContractId) -> Result<Contract, ContractError> {
    let held = store::load_one(tx.conn(), holder)?;
    held.contracts.into_iter().find(|contract| contract.id == id).ok_or(ContractError::NotFound)
}

/// The contract with this id as it stands inside the transaction.
pub(crate) fn find(tx: &mut Tx<'_>, id: ContractId) -> Result<Contract, ContractError> {
    let holder = store::holder_of(tx.conn(), id)?.ok_or(ContractError::NotFound)?;
    read_back(tx, holder, id)
}
