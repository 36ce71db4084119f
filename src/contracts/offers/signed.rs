//! What a signature does to a contract. Whether it is a good one is judged before, by whoever takes it.

use std::sync::Arc;

use super::service::Standing;
use super::steps::ContractSide;
use crate::clock::{Moment, day_before};
use crate::codes::{AddendumId, ContractId};
use crate::contracts::addenda::model::{
    AddendumEntry, AddendumOrigin, AddendumStatus, AddendumTerms, Module, fits,
};
use crate::contracts::addenda::store::insert;
use crate::contracts::content::model::{ContractContent, ContractModule};
use crate::contracts::model::{Contract, ContractStatus, ContractTerms, EndedBy};
use crate::contracts::service::{ContractError, find, revise};
use crate::db::Tx;

/// The contract after a side has signed it, in the version that it saw, with a signature that was received at
/// `received`. `before` are the sides that had signed the same paper already, read after the stamp of this
/// transaction was taken.
///
/// The provider signs first. When the last side has signed it is concluded: its modules become addenda, and
/// a contract that it takes over ends the day before its first day. Every signature makes a new version, so
/// that of two sides that sign at once the second one sees the first.
///
/// # Errors
/// There is no such contract, the caller saw another version, the side has signed or is not to sign now, it
/// was received too late, another contract is in force, or there is nothing left to take over.
pub fn signed(
    tx: &mut Tx<'_>,
    (id, seen): (ContractId, i32),
    side: ContractSide,
    before: &[ContractSide],
    received: Moment,
) -> Result<Contract, ContractError> {
    use ContractStatus::{Concluded, Lapsed, Offered, SignedByProvider};
    let standing = Standing::of(tx, id, seen)?;
    let terms = standing.current.value.clone();
    if let Some(sign_by) = terms.sign_by
        && matches!(terms.status, Offered | SignedByProvider | Lapsed)
        && received >= sign_by
    {
        return Err(ContractError::TooLate { received, sign_by });
    }
    let by_provider = side == ContractSide::Provider;
    let goal = if by_provider { SignedByProvider } else { Concluded };
    let second = terms.second_purchasing_party.is_some();
    let stranger = side == ContractSide::SecondInsurer && !second;
    if !terms.status.may_become(goal) || before.contains(&side) || stranger {
        return Err(ContractError::Step(terms.status, goal));
    }
    let other =
        if side == ContractSide::Insurer { ContractSide::SecondInsurer } else { ContractSide::Insurer };
    let status =
        if by_provider || (second && !before.contains(&other)) { SignedByProvider } else { Concluded };
    let next = standing.next(standing.current.period, ContractTerms { status, ..terms });
    let made = revise(tx, &next, seen)?;
    if status != Concluded {
        return Ok(made);
    }
    if let Some(content) = standing.content(tx)? {
        begin_modules(tx, &made, &content)?;
        end_predecessor(tx, &made, &content)?;
    }
    find(tx, id)
}

/// The modules that begin with a contract stand on it from now on.
fn begin_modules(tx: &mut Tx<'_>, made: &Contract, content: &ContractContent) -> Result<(), ContractError> {
    let stamp = tx.stamp()?;
    let term = made.known(None).ok_or(ContractError::NotFound)?.period;
    let entries: Vec<AddendumEntry> = content.modules.iter().map(addendum).collect();
    for entry in &entries {
        fits(entry, &term, &made.addenda)?;
    }
    let rows: Vec<_> = entries.iter().map(|entry| (made.id, entry, 1)).collect();
    Ok(insert(tx.conn(), stamp, &rows)?)
}

fn addendum(module: &ContractModule) -> AddendumEntry {
    let mut prestaties = module.prestatie_codes.clone();
    prestaties.sort_unstable();
    prestaties.dedup();
    AddendumEntry {
        id: AddendumId::new(),
        period: module.period(),
        terms: AddendumTerms {
            module: Arc::new(Module {
                code: module.code.as_str().into(),
                name: module.name.as_str().into(),
                segment: module.segment,
                prestaties: prestaties.into(),
            }),
            origin: module.origin.unwrap_or(AddendumOrigin::Requested),
            status: AddendumStatus::Concluded,
        },
    }
}

/// The contract that is taken over ends the day before; one that ends earlier already stays as it is.
fn end_predecessor(tx: &mut Tx<'_>, made: &Contract, content: &ContractContent) -> Result<(), ContractError> {
    let Some(before) = content.origin.takes_over() else { return Ok(()) };
    let first = made.known(None).ok_or(ContractError::NotFound)?.period.start_date;
    let seen = find(tx, before)?.version();
    let standing = Standing::of(tx, before, seen)?;
    let (terms, mut period) = (standing.current.value.clone(), standing.current.period);
    if !terms.status.binds() || period.start_date >= first {
        return Err(ContractError::NothingToTakeOver);
    }
    if period.end_date.is_some_and(|end| end < first) {
        return Ok(());
    }
    period.end_by(day_before(first));
    let terms =
        ContractTerms { status: ContractStatus::Terminated, ended_by: Some(EndedBy::TakenOver), ..terms };
    revise(tx, &standing.next(period, terms), seen)?;
    Ok(())
}
