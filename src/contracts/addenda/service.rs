//! What can be done with addenda; each function is one step of a transaction.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::history::{self, Said, Taken};
use super::model::{Addendum, AddendumEntry, AddendumFault, AddendumStatus, FIRST, fits};
use super::road::AddendumStep;
use super::store;
use crate::audit::{Action, Owner};
use crate::codes::{AddendumId, ContractId, PartyId};
use crate::contracts::model::Contract;
use crate::contracts::offers::steps::ContractSide;
use crate::contracts::service::{ContractError, find};
use crate::contracts::store::load;
use crate::dated::Period;
use crate::db::{Stamp, Tx};
use crate::events::Change;

/// Puts an addendum on a contract that binds. The stamp comes first, so that nobody adds the
/// same module meanwhile. Returns the contract with the addendum on it.
///
/// # Errors
/// There is no such contract, it does not bind, or the addendum does not fit on it.
pub fn add(tx: &mut Tx<'_>, on: ContractId, entry: &AddendumEntry) -> Result<Contract, ContractError> {
    let stamp = tx.stamp()?;
    let contract = find(tx, on)?;
    let standing = contract.known(None).filter(|version| version.value.status.binds());
    let term = standing.ok_or(ContractError::NotBinding)?.period;
    if !FIRST.contains(&entry.terms.status) {
        return Err(AddendumFault::First(entry.terms.status).into());
    }
    fits(entry, &term, &contract.addenda)?;
    store::insert(tx.conn(), stamp, &[(on, entry, 1)])?;
    announce(tx, &contract, entry, None);
    find(tx, on)
}

/// Records the next version of an addendum, for instance with an earlier end.
///
/// # Errors
/// There is no such addendum, the caller saw another version, or it does not fit.
pub fn revise(
    tx: &mut Tx<'_>,
    on: ContractId,
    entry: &AddendumEntry,
    seen: i32,
) -> Result<Contract, ContractError> {
    let stamp = tx.stamp()?;
    let contract = find(tx, on)?;
    let term = contract.known(None).ok_or(ContractError::NotBinding)?.period;
    let was = standing(&contract, entry.id, seen)?.1;
    if was != entry.terms.status && !was.may_become(entry.terms.status) {
        return Err(AddendumFault::Step(was, entry.terms.status).into());
    }
    fits(entry, &term, &contract.addenda)?;
    replace(tx, (&contract, stamp), entry, (seen, was))?;
    find(tx, on)
}

/// The addendum in the version that the caller saw, with its status.
fn standing(
    contract: &Contract,
    id: AddendumId,
    seen: i32,
) -> Result<(&Addendum, AddendumStatus), ContractError> {
    let addendum = contract.addendum(id).ok_or(ContractError::NotFound)?;
    if addendum.version() != seen {
        return Err(ContractError::Stale { current: addendum.version() });
    }
    Ok((addendum, addendum.known(None).ok_or(ContractError::NotFound)?.value.status))
}

fn replace(
    tx: &mut Tx<'_>,
    (contract, stamp): (&Contract, Stamp),
    entry: &AddendumEntry,
    (seen, was): (i32, AddendumStatus),
) -> Result<(), ContractError> {
    if !store::supersede(tx.conn(), entry.id, seen, stamp)? {
        return Err(ContractError::Stale { current: seen.saturating_add(1) });
    }
    store::insert(tx.conn(), stamp, &[(contract.id, entry, seen.saturating_add(1))])?;
    announce(tx, contract, entry, Some(was));
    Ok(())
}

/// Who else may have the module: nobody, where it goes through one organisation of a region.
pub type Rivals = BTreeSet<PartyId>;

/// Begins the road of an addendum: asked for by the provider, or offered by the purchasing party.
///
/// # Errors
/// As [`add`]; or another organisation of the region has the module.
pub fn begin(
    tx: &mut Tx<'_>,
    on: ContractId,
    entry: &AddendumEntry,
    (step, side): (AddendumStep, ContractSide),
    (said, rivals): (&Said, &Rivals),
) -> Result<Contract, ContractError> {
    let stamp = tx.stamp()?;
    let contract = add(tx, on, entry)?;
    one_channel(tx, &contract, entry, rivals)?;
    let (version, side, said) = (1, side, said.clone());
    history::insert(
        tx.conn(),
        entry.id,
        &Taken { version, step, side, said, recorded_at: stamp.recorded_at },
    )?;
    Ok(contract)
}

/// A step to be taken.
#[derive(Debug, Clone, PartialEq)]
pub struct Stepping {
    /// The contract of the addendum.
    pub on: ContractId,
    /// The addendum.
    pub id: AddendumId,
    /// The version that the caller saw.
    pub seen: i32,
    /// The step.
    pub step: AddendumStep,
    /// Who takes it.
    pub side: ContractSide,
    /// What is said at it.
    pub said: Said,
}

/// Takes a step; `edit` says what else changes.
///
/// # Errors
/// There is no such addendum, the caller saw another version, the step cannot be taken, or the addendum
/// does not fit any more.
pub fn take(
    tx: &mut Tx<'_>,
    asked: &Stepping,
    rivals: &Rivals,
    edit: impl FnOnce(&mut AddendumEntry),
) -> Result<Contract, ContractError> {
    let stamp = tx.stamp()?;
    let contract = find(tx, asked.on)?;
    let (addendum, was) = standing(&contract, asked.id, asked.seen)?;
    let becomes = asked.step.leads_to(was, asked.side);
    let becomes = becomes.ok_or(AddendumFault::Step(was, asked.step.aims_at(asked.side)))?;
    let mut entry = entry_of(addendum).ok_or(ContractError::NotFound)?;
    entry.terms.status = becomes;
    edit(&mut entry);
    if becomes.takes_place() && becomes != AddendumStatus::Ended {
        let term = contract.known(None).filter(|version| version.value.status.binds());
        fits(&entry, &term.ok_or(ContractError::NotBinding)?.period, &contract.addenda)?;
        one_channel(tx, &contract, &entry, rivals)?;
    }
    written(tx, (&contract, stamp), &entry, was, asked)
}

fn written(
    tx: &mut Tx<'_>,
    (contract, stamp): (&Contract, Stamp),
    entry: &AddendumEntry,
    was: AddendumStatus,
    asked: &Stepping,
) -> Result<Contract, ContractError> {
    replace(tx, (contract, stamp), entry, (asked.seen, was))?;
    let taken = Taken {
        version: asked.seen.saturating_add(1),
        step: asked.step,
        side: asked.side,
        said: asked.said.clone(),
        recorded_at: stamp.recorded_at,
    };
    history::insert(tx.conn(), entry.id, &taken)?;
    find(tx, contract.id)
}

fn entry_of(addendum: &Addendum) -> Option<AddendumEntry> {
    let version = addendum.known(None)?;
    Some(AddendumEntry { id: addendum.id, period: version.period, terms: version.value.clone() })
}

/// Ends an addendum on a day: not in the past and within its period.
///
/// # Errors
/// As [`take`]; or it cannot end that day.
pub fn end(tx: &mut Tx<'_>, asked: &Stepping, last: NaiveDate) -> Result<Contract, ContractError> {
    tx.stamp()?;
    let contract = find(tx, asked.on)?;
    let (addendum, was) = standing(&contract, asked.id, asked.seen)?;
    if was.may_become(AddendumStatus::Ended) {
        let period = addendum.known(None).ok_or(ContractError::NotFound)?.period;
        let first = tx.clocks().today().max(period.start_date);
        if last < first || period.end_date.is_some_and(|end| end < last) {
            let possible = Period { start_date: first, end_date: period.end_date };
            return Err(AddendumFault::EndDate(possible).into());
        }
    }
    take(tx, asked, &Rivals::new(), |entry| entry.period.end_by(last))
}

/// None of the others has the module from the same purchasing party on a day of the period.
fn one_channel(
    tx: &mut Tx<'_>,
    contract: &Contract,
    entry: &AddendumEntry,
    rivals: &Rivals,
) -> Result<(), ContractError> {
    if rivals.is_empty() {
        return Ok(());
    }
    let held = load(tx.conn(), rivals)?;
    let contracts = held.values().flat_map(|held| &held.contracts);
    let standing = contracts.filter_map(|other| Some((other, other.known(None)?)));
    let mut ours = standing
        .filter(|(other, version)| other.is_of(&contract.purchasing_party) && version.value.status.binds());
    let has = |addendum: &Addendum, term: &Period| {
        addendum.known(None).is_some_and(|version| {
            version.value.status.takes_place()
                && version.value.module.code == entry.terms.module.code
                && version.period.intersect(term).is_some_and(|days| days.overlaps(&entry.period))
        })
    };
    let elsewhere = ours.any(|(other, version)| other.addenda.iter().any(|one| has(one, &version.period)));
    if elsewhere { Err(AddendumFault::OtherChannel.into()) } else { Ok(()) }
}

/// Tells what happened to an addendum: that it was recorded, the status that it came to, or `revised`.
fn announce(tx: &mut Tx<'_>, contract: &Contract, entry: &AddendumEntry, was: Option<AddendumStatus>) {
    let status = entry.terms.status;
    let verb = match was {
        None if status == AddendumStatus::Concluded => "recorded",
        Some(was) if was == status => "revised",
        _ => status.as_str(),
    };
    let mut owners =
        vec![Owner::Party(contract.holder), Owner::PurchasingParty(contract.purchasing_party.clone())];
    let second = contract.known(None).and_then(|version| version.value.second_purchasing_party.clone());
    owners.extend(second.map(Owner::PurchasingParty));
    let action = if was.is_none() { Action::Create } else { Action::Update };
    tx.record(Change { kind: format!("addendum.{verb}"), action, subject: entry.id.to_string(), owners });
    tx.touched().parties.insert(contract.holder);
}
