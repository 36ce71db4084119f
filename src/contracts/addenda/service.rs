//! What can be done with addenda; each function is one step of a transaction.

use super::model::{Addendum, AddendumEntry, fits};
use super::store;
use crate::audit::{Action, Owner};
use crate::codes::{AddendumId, ContractId};
use crate::contracts::model::Contract;
use crate::contracts::service::{ContractError, find};
use crate::db::Tx;
use crate::events::Change;

/// Records an addendum on a contract that binds. The stamp comes first, so that nobody adds the
/// same module meanwhile. Returns the contract with the addendum on it.
///
/// # Errors
/// There is no such contract, it does not bind, or the addendum does not fit on it.
pub fn add(tx: &mut Tx<'_>, on: ContractId, entry: &AddendumEntry) -> Result<Contract, ContractError> {
    let stamp = tx.stamp()?;
    let contract = find(tx, on)?;
    let standing = contract.known(None).filter(|version| version.value.status.binds());
    let term = standing.ok_or(ContractError::NotBinding)?.period;
    fits(entry, &term, &contract.addenda)?;
    store::insert(tx.conn(), stamp, &[(on, entry, 1)])?;
    announce(tx, &contract, entry.id, Action::Create);
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
    let addendum = contract.addendum(entry.id).ok_or(ContractError::NotFound)?;
    let term = contract.known(None).ok_or(ContractError::NotBinding)?.period;
    if addendum.version() != seen || !store::supersede(tx.conn(), entry.id, seen, stamp)? {
        return Err(ContractError::Stale { current: addendum.version() });
    }
    may_step(addendum, entry)?;
    fits(entry, &term, &contract.addenda)?;
    store::insert(tx.conn(), stamp, &[(on, entry, seen.saturating_add(1))])?;
    announce(tx, &contract, entry.id, Action::Update);
    find(tx, on)
}

fn may_step(addendum: &Addendum, entry: &AddendumEntry) -> Result<(), ContractError> {
    let was = addendum.known(None).ok_or(ContractError::NotFound)?.value.status;
    let becomes = entry.terms.status;
    if was == becomes || was.may_become(becomes) {
        Ok(())
    } else {
        Err(super::model::AddendumFault::Step(was, becomes).into())
    }
}

fn announce(tx: &mut Tx<'_>, contract: &Contract, id: AddendumId, action: Action) {
    let verb = if action == Action::Create { "recorded" } else { "revised" };
    let mut owners =
        vec![Owner::Party(contract.holder), Owner::PurchasingParty(contract.purchasing_party.clone())];
    let second = contract.known(None).and_then(|version| version.value.second_purchasing_party.clone());
    owners.extend(second.map(Owner::PurchasingParty));
    tx.record(Change { kind: format!("addendum.{verb}"), action, subject: id.to_string(), owners });
    tx.touched().parties.insert(contract.holder);
}
