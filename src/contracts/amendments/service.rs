//! The steps of an amendment, each one step of a transaction. The stamp comes first: from then on nobody else
//! writes, so what is read stands.

use super::model::{AmendedText, Amendment, AmendmentError, AmendmentKind, AmendmentStatus};
use super::paper;
use super::store;
use crate::audit::{Action, Owner};
use crate::clock::Moment;
use crate::codes::{AmendmentId, ContractId};
use crate::contracts::content::store as contents;
use crate::contracts::document::Named;
use crate::contracts::model::{Contract, ContractStatus, ContractTerms};
use crate::contracts::offers::service::{Standing, fits};
use crate::contracts::offers::steps::ContractSide;
use crate::contracts::service::{find, revise};
use crate::contracts::signing::contract::parties;
use crate::contracts::signing::model::{Signature, Subject};
use crate::contracts::signing::service::{Presented, SigningError, keep, sign, signatures_of};
use crate::db::Tx;
use crate::events::Change;
use crate::http::transport::material::Material;

/// An amendment to be made.
#[derive(Debug, Clone)]
pub struct NewText {
    /// Its id, made by the caller.
    pub id: AmendmentId,
    /// Who makes it.
    pub kind: AmendmentKind,
    /// What it says.
    pub said: AmendedText,
    /// Before when a mutual one is to be signed.
    pub sign_by: Option<Moment>,
    /// The parties as the document names them.
    pub named: Named,
}

/// Makes an amendment of the version that the caller saw: a one-sided one takes effect at once, a mutual one is
/// offered for signing.
///
/// # Errors
/// The contract is at another version or not concluded, another amendment waits for signatures, the text
/// contradicts itself, or the moment to sign before does not lie in the future.
pub fn amend(
    tx: &mut Tx<'_>,
    (id, seen): (ContractId, i32),
    new: &NewText,
) -> Result<(Amendment, Contract), AmendmentError> {
    let standing = Standing::of(tx, id, seen)?;
    let (now, recorded_at) = (tx.clocks().business_now(), tx.stamp()?.recorded_at);
    let status = standing.current.value.status;
    if status != ContractStatus::Concluded {
        return Err(AmendmentError::NotConcluded(status));
    }
    let all = store::of_contract(tx.conn(), id)?;
    if let Some(open) = all.iter().find(|other| other.status_at(now) == AmendmentStatus::Offered) {
        return Err(AmendmentError::Open(open.id));
    }
    let mutual = new.kind == AmendmentKind::Mutual;
    if mutual && new.sign_by.is_none_or(|moment| moment <= now) {
        return Err(AmendmentError::Deadline);
    }
    fits(&new.said.content, &new.said.term)?;
    let mut amendment = Amendment {
        id: new.id,
        contract: id,
        contract_version: seen,
        kind: new.kind,
        status: AmendmentStatus::Offered,
        revision: 1,
        said: new.said.clone(),
        sign_by: new.sign_by.filter(|_| mutual),
        closing_reason: None,
        made_version: None,
        recorded_at,
        changed_at: recorded_at,
    };
    let contract = match new.kind {
        AmendmentKind::OneSided => {
            let made = effect(tx, &standing, &amendment)?;
            amendment.status = AmendmentStatus::Concluded;
            amendment.made_version = Some(made.version());
            made
        }
        AmendmentKind::Mutual => standing.contract.clone(),
    };
    store::insert(tx.conn(), &amendment)?;
    if mutual {
        let (value, readable) = paper::of(&amendment, &contract, &new.named);
        keep(tx, Subject::Amendment(amendment.id), (&value, &readable), None)?;
    }
    tell(tx, &amendment, &contract, Action::Create);
    Ok((amendment, contract))
}

/// The version of the contract that an amendment makes.
fn effect(tx: &mut Tx<'_>, standing: &Standing, amendment: &Amendment) -> Result<Contract, AmendmentError> {
    let AmendedText { term, content, reason, .. } = &amendment.said;
    let terms = ContractTerms { reason: Some(reason.as_str().into()), ..standing.current.value.clone() };
    let made = revise(tx, &standing.next(*term, terms), standing.contract.version())?;
    contents::insert(tx.conn(), made.id, made.version(), content)?;
    Ok(made)
}

/// The amendment in the revision that the caller saw, from which it may become something else.
fn standing(
    tx: &mut Tx<'_>,
    (id, seen): (AmendmentId, i32),
    becomes: AmendmentStatus,
) -> Result<Amendment, AmendmentError> {
    tx.stamp()?;
    let now = tx.clocks().business_now();
    let amendment = store::find(tx.conn(), id)?.ok_or(AmendmentError::NotFound)?;
    if amendment.revision != seen {
        return Err(AmendmentError::Stale { current: amendment.revision });
    }
    match amendment.status_at(now) {
        AmendmentStatus::Offered => Ok(amendment),
        was => Err(AmendmentError::Step(was, becomes)),
    }
}

fn put(tx: &mut Tx<'_>, mut next: Amendment, was: AmendmentStatus) -> Result<Amendment, AmendmentError> {
    next.revision = next.revision.saturating_add(1);
    next.changed_at = tx.stamp()?.recorded_at;
    match store::replace(tx.conn(), &next, was)? {
        true => Ok(next),
        false => Err(AmendmentError::Stale { current: next.revision }),
    }
}

/// Refuses or withdraws what is offered.
///
/// # Errors
/// There is no such amendment, the caller saw another revision, or it is not offered any more.
pub fn close(
    tx: &mut Tx<'_>,
    seen: (AmendmentId, i32),
    becomes: AmendmentStatus,
    reason: Option<&str>,
) -> Result<Amendment, AmendmentError> {
    let was = standing(tx, seen, becomes)?;
    let contract = find(tx, was.contract)?;
    let next = Amendment { status: becomes, closing_reason: reason.map(str::to_owned), ..was };
    let next = put(tx, next, AmendmentStatus::Offered)?;
    tell(tx, &next, &contract, Action::Update);
    Ok(next)
}

/// A signature under an amendment as it came in.
#[derive(Debug, Clone)]
pub struct AmendmentSigning {
    /// The amendment in the revision that the caller saw.
    pub seen: (AmendmentId, i32),
    /// The sides that the caller speaks for, each with the organisation whose people sign for it.
    pub sides: Vec<(ContractSide, Owner)>,
    /// The digest that the signer saw.
    pub digest: String,
    /// The signature.
    pub jws: String,
    /// When it had come in, by the business clock.
    pub received_at: Moment,
}

/// Takes a signature. With that of the last side the amendment takes effect; either side may be first.
///
/// # Errors
/// There is no such amendment, the caller saw another revision, it is not offered any more, the contract changed
/// since, or the signature is not good.
pub fn sign_amendment(
    tx: &mut Tx<'_>,
    authorities: &Material,
    asked: &AmendmentSigning,
) -> Result<(Amendment, Signature), AmendmentError> {
    tx.stamp()?;
    let found = store::find(tx.conn(), asked.seen.0)?.ok_or(AmendmentError::NotFound)?;
    // What was received in time counts, also when its turn comes later.
    let late = found.sign_by.is_some_and(|sign_by| asked.received_at >= sign_by);
    if found.revision != asked.seen.1 {
        return Err(AmendmentError::Stale { current: found.revision });
    }
    if found.status != AmendmentStatus::Offered || late {
        let was = if late { AmendmentStatus::Lapsed } else { found.status };
        return Err(AmendmentError::Step(was, AmendmentStatus::Concluded));
    }
    let contract = find(tx, found.contract)?;
    if contract.version() != found.contract_version {
        return Err(AmendmentError::Outdated {
            made_for: found.contract_version,
            current: contract.version(),
        });
    }
    let held = signatures_of(tx.conn(), Subject::Amendment(found.id))?;
    let (document, before) = held.ok_or(SigningError::NoDocument)?;
    let signed: Vec<ContractSide> = before.iter().map(|signature| signature.side).collect();
    let open = asked.sides.iter().find(|(side, _)| !signed.contains(side));
    let (side, organisation) = open.or(asked.sides.first()).ok_or(AmendmentError::NotFound)?;
    let presented = Presented {
        side: *side,
        organisation,
        digest: &asked.digest,
        jws: &asked.jws,
        received_at: asked.received_at,
        deadline: found.sign_by,
        owners: parties(&contract),
    };
    let signature = sign(tx, authorities, &document, &presented)?;
    let second = contract.known(None).is_some_and(|v| v.value.second_purchasing_party.is_some());
    let needed = if second { 3 } else { 2 };
    let mut next = found;
    if signed.len() + 1 == needed {
        let standing = Standing::of(tx, contract.id, contract.version())?;
        next.made_version = Some(effect(tx, &standing, &next)?.version());
        next.status = AmendmentStatus::Concluded;
    }
    let next = put(tx, next, AmendmentStatus::Offered)?;
    tell(tx, &next, &contract, Action::Update);
    Ok((next, signature))
}

fn tell(tx: &mut Tx<'_>, amendment: &Amendment, contract: &Contract, action: Action) {
    tx.record(Change {
        kind: format!("amendment.{}", amendment.status),
        action,
        subject: amendment.id.to_string(),
        owners: parties(contract),
    });
}
