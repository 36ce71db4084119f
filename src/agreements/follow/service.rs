//! What can be done with follow decisions; each function is one step of a transaction.

use super::model::{FollowDecision, FollowEntry, FollowFault, FollowStatus, FollowTerms, may_follow};
use super::store;
use crate::audit::{Action, Owner};
use crate::codes::{AddendumId, ContractId, FollowDecisionId};
use crate::contracts::model::Contract;
use crate::contracts::service::{ContractError, find};
use crate::dated::Period;
use crate::db::{DbError, Tx, WriteError};
use crate::events::Change;

/// Why a follow decision could not be written.
#[derive(Debug, thiserror::Error)]
pub enum FollowError {
    /// The database failed.
    #[error(transparent)]
    Database(#[from] DbError),
    /// There is no such contract, addendum or decision.
    #[error("there is no such contract, addendum or follow decision")]
    NotFound,
    /// The decision cannot stand.
    #[error(transparent)]
    Refused(#[from] FollowFault),
    /// The caller saw another version.
    #[error("the follow decision is at version {current}")]
    Stale {
        /// The version that stands.
        current: i32,
    },
    /// The follower already has a decision about this; it can be revised.
    #[error("the follower already has decision {0} about this")]
    Standing(FollowDecisionId),
}

impl WriteError for FollowError {
    fn try_again(&self) -> bool {
        matches!(self, Self::Database(error) if error.try_again())
    }
}

impl From<ContractError> for FollowError {
    fn from(error: ContractError) -> Self {
        match error {
            ContractError::Database(error) => Self::Database(error),
            _ => Self::NotFound, // all that a look-up can say
        }
    }
}

/// Records a request (pending) or a decision of the follower's own accord. The stamp comes first,
/// so that no second one is recorded meanwhile. Returns the contract with the decision on it.
///
/// # Errors
/// There is no such contract or addendum, the follower already has a decision about it, or the
/// decision cannot stand.
pub fn record(tx: &mut Tx<'_>, entry: &FollowEntry) -> Result<Contract, FollowError> {
    let stamp = tx.stamp()?;
    let contract = find(tx, entry.contract)?;
    check(&contract, entry)?;
    store::insert(tx.conn(), stamp, &[(entry, 1)])?;
    announce(tx, &contract, entry, Action::Create);
    Ok(find(tx, entry.contract)?)
}

/// Whether the decision may be added to the contract.
pub(crate) fn check(contract: &Contract, entry: &FollowEntry) -> Result<(), FollowError> {
    may_follow(contract, &entry.follower)?;
    let term = term(contract, entry.addendum).ok_or(FollowError::NotFound)?;
    let same = |d: &&FollowDecision| d.follower == entry.follower && d.addendum == entry.addendum;
    if let Some(standing) = contract.follow.iter().find(same) {
        return Err(FollowError::Standing(standing.id));
    }
    Ok(entry.terms.check(&term)?)
}

/// Decides, or revises what was decided. `seen` is the version that the follower saw.
///
/// # Errors
/// There is no such decision, the caller saw another version, or the new terms cannot stand.
pub fn decide(
    tx: &mut Tx<'_>,
    on: ContractId,
    id: FollowDecisionId,
    seen: i32,
    terms: &FollowTerms,
) -> Result<Contract, FollowError> {
    let stamp = tx.stamp()?;
    let contract = find(tx, on)?;
    let decision = contract.follow.iter().find(|d| d.id == id).ok_or(FollowError::NotFound)?;
    if decision.version() != seen {
        return Err(FollowError::Stale { current: decision.version() });
    }
    check_step(&contract, decision, terms)?;
    let entry = FollowEntry {
        id,
        contract: on,
        addendum: decision.addendum,
        follower: decision.follower.clone(),
        terms: terms.clone(),
    };
    if !store::supersede(tx.conn(), id, seen, stamp)? {
        return Err(FollowError::Stale { current: seen.saturating_add(1) });
    }
    store::insert(tx.conn(), stamp, &[(&entry, seen.saturating_add(1))])?;
    announce(tx, &contract, &entry, Action::Update);
    Ok(find(tx, on)?)
}

/// Whether the decision may get these terms next.
pub(crate) fn check_step(
    contract: &Contract,
    decision: &FollowDecision,
    terms: &FollowTerms,
) -> Result<(), FollowError> {
    let was = decision.known(None).ok_or(FollowError::NotFound)?.value.status;
    if !was.may_become(terms.status) {
        return Err(FollowFault::Step(was, terms.status).into());
    }
    let term = term(contract, decision.addendum).ok_or(FollowError::NotFound)?;
    Ok(terms.check(&term)?)
}

/// The days on which the agreement, or the addendum within it, holds.
fn term(contract: &Contract, addendum: Option<AddendumId>) -> Option<Period> {
    let whole = contract.known(None)?.period;
    match addendum {
        None => Some(whole),
        Some(id) => contract.addendum(id)?.known(None)?.period.intersect(&whole),
    }
}

fn announce(tx: &mut Tx<'_>, contract: &Contract, entry: &FollowEntry, action: Action) {
    let verb = match (action, entry.terms.status) {
        (Action::Create, FollowStatus::Pending) => "requested",
        (_, status) => status.as_str(),
    };
    let mut owners = vec![Owner::Party(contract.holder), Owner::PurchasingParty(entry.follower.clone())];
    owners.extend(entry.terms.requested_by.filter(|by| *by != contract.holder).map(Owner::Party));
    tx.record(Change {
        kind: format!("followDecision.{verb}"),
        action,
        subject: entry.id.to_string(),
        owners,
    });
    tx.touched().parties.insert(contract.holder);
}
