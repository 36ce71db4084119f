//! What is said anew; each function is one step of a transaction.

use super::model::{ContractReimbursement, ProviderProfile};
use super::store;
use crate::audit::{Action, Owner};
use crate::codes::{AgbCode, ContractId, PartyId, PurchasingPartyId};
use crate::db::{DbError, Tx};
use crate::events::Change;

/// Why nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum SuppliedError {
    /// The database failed.
    #[error(transparent)]
    Database(#[from] DbError),
    /// The caller saw another version.
    #[error("it is at version {current}")]
    Stale {
        /// The version that stands.
        current: i32,
    },
    /// Two waiting times are about the same care.
    #[error("waiting time {index} is about care that another one is about")]
    WaitingTimeTwice {
        /// Place of the second one.
        index: usize,
    },
}

/// Replaces the profile of an organisation; the number of the new version.
///
/// # Errors
/// The caller saw another version, or two waiting times are about the same care.
pub fn replace_profile(
    tx: &mut Tx<'_>,
    (party, agb_code): (PartyId, AgbCode),
    content: &ProviderProfile,
    seen: i32,
) -> Result<i32, SuppliedError> {
    let times = &content.waiting_times;
    let twice = |at: &usize| times[..*at].iter().any(|other| other.care_kind == times[*at].care_kind);
    if let Some(index) = (0..times.len()).find(twice) {
        return Err(SuppliedError::WaitingTimeTwice { index });
    }
    let stamp = tx.stamp()?; // first, so that nobody else writes meanwhile
    let all = store::load(tx.conn(), &[party].into())?;
    let current = all.get(&party).map_or(0, |supplied| supplied.profile.version());
    if current != seen || !store::replace_profile(tx.conn(), stamp, party, content, seen)? {
        return Err(SuppliedError::Stale { current });
    }
    tx.record(Change {
        kind: "providerProfile.replaced".to_owned(),
        action: if seen == 0 { Action::Create } else { Action::Update },
        subject: agb_code.to_string(),
        owners: vec![Owner::Party(party)],
    });
    tx.touched().parties.insert(party);
    Ok(seen.saturating_add(1))
}

/// Replaces what a purchasing party says about a contract; the number of the new version.
///
/// # Errors
/// The caller saw another version.
pub fn replace_reimbursement(
    tx: &mut Tx<'_>,
    (contract, party, holder): (ContractId, &PurchasingPartyId, PartyId),
    content: &ContractReimbursement,
    seen: i32,
) -> Result<i32, SuppliedError> {
    let stamp = tx.stamp()?;
    let all = store::load(tx.conn(), &[holder].into())?;
    let standing = all.get(&holder).and_then(|supplied| supplied.reimbursement(contract, party));
    let current = standing.map_or(0, super::model::History::version);
    if current != seen
        || !store::replace_reimbursement(tx.conn(), stamp, (contract, party, holder), content, seen)?
    {
        return Err(SuppliedError::Stale { current });
    }
    tx.record(Change {
        kind: "reimbursement.replaced".to_owned(),
        action: if seen == 0 { Action::Create } else { Action::Update },
        subject: format!("{contract}/{party}"),
        owners: vec![Owner::PurchasingParty(party.clone()), Owner::Party(holder)],
    });
    tx.touched().parties.insert(holder);
    Ok(seen.saturating_add(1))
}
