//! What can be done with delegations; each function is one step of a transaction.

use super::model::Delegation;
use super::store;
use crate::audit::{Action, Owner};
use crate::auth::problem::IdentityError;
use crate::clock::Moment;
use crate::codes::DelegationId;
use crate::db::Tx;
use crate::events::Change;

/// Delegations of one party at most that are not withdrawn.
pub const MOST_DELEGATIONS: i64 = 500;

/// Records a delegation; `delegate` is the organisation that acts under it.
///
/// # Errors
/// The party has too many delegations.
pub fn give(tx: &mut Tx<'_>, delegation: &Delegation, delegate: &Owner) -> Result<Delegation, IdentityError> {
    let (stamp, recorded_at) = (tx.stamp()?, tx.clocks().security_now());
    if store::count_of(tx.conn(), delegation.party)? >= MOST_DELEGATIONS {
        return Err(IdentityError::quota(
            format!("Er staan al {MOST_DELEGATIONS} machtigingen; trek er eerst een in."),
            format!("There are {MOST_DELEGATIONS} delegations already; withdraw one first."),
        ));
    }
    let delegation = Delegation { recorded_at, ..delegation.clone() };
    store::insert(tx.conn(), &delegation, stamp)?;
    announce(tx, "delegation.given", Action::Create, &delegation, delegate);
    Ok(delegation)
}

/// Withdraws a delegation for good, from this moment.
///
/// # Errors
/// There is no such delegation, it was withdrawn before, or the caller saw another version.
pub fn withdraw(
    tx: &mut Tx<'_>,
    id: DelegationId,
    seen: i64,
    delegate: &Owner,
) -> Result<Delegation, IdentityError> {
    let (stamp, now) = (tx.stamp()?, tx.clocks().security_now());
    let found = store::find(tx.conn(), id)?.ok_or(IdentityError::NotFound)?;
    if found.version != seen {
        return Err(IdentityError::Stale { current: found.version });
    }
    if !store::withdraw(tx.conn(), id, seen, stamp, now)? {
        let (nl, en) = ("De machtiging is al ingetrokken.", "The delegation is withdrawn already.");
        return Err(IdentityError::conflict(nl, en));
    }
    announce(tx, "delegation.withdrawn", Action::Delete, &found, delegate);
    Ok(Delegation { version: seen + 1, withdrawn_at: Some::<Moment>(now), ..found })
}

/// Stands in the trail of both sides.
fn announce(tx: &mut Tx<'_>, kind: &str, action: Action, delegation: &Delegation, delegate: &Owner) {
    tx.record(Change {
        kind: kind.to_owned(),
        action,
        subject: delegation.id.to_string(),
        owners: both(Owner::Party(delegation.party), delegate),
    });
    tx.touched().identity = true;
}

/// The one who is acted for and the one who acts.
pub(in crate::auth) fn both(owner: Owner, actor: &Owner) -> Vec<Owner> {
    if owner == *actor { vec![owner] } else { vec![owner, actor.clone()] }
}
