//! Signing a contract: who is due, under which document, and what the contract becomes.
//!
//! The step is that of [`offers::signed`](crate::contracts::offers::signed), in the transaction that keeps the
//! signature: one is never there without the other.

use super::model::{Document, Signature, Subject};
use super::service::{Presented, SigningError, document_of, sign};
use super::store;
use crate::audit::Owner;
use crate::auth::Role;
use crate::clock::Moment;
use crate::codes::{ContractId, PurchasingPartyId};
use crate::contracts::content::store as contents;
use crate::contracts::model::{Contract, ContractStatus, ContractTerms};
use crate::contracts::offers::signed::signed;
use crate::contracts::offers::steps::ContractSide;
use crate::contracts::service::{self, ContractError};
use crate::contracts::sight::{Seen, View};
use crate::db::{Conn, DbError, Tx};
use crate::http::transport::material::Material;

/// A signature under a contract as it came in.
#[derive(Debug, Clone)]
pub struct ContractSigning {
    /// The contract.
    pub contract: ContractId,
    /// The version that the caller saw.
    pub seen: i32,
    /// The sides that the caller speaks for, each with the organisation whose people sign for it.
    pub sides: Vec<(ContractSide, Owner)>,
    /// The digest that the signer saw.
    pub digest: String,
    /// The signature.
    pub jws: String,
    /// When it had come in, by the business clock.
    pub received_at: Moment,
}

/// The sides of a contract that the caller of `view` speaks for.
pub fn sides(view: View<'_>, seen: Seen<'_>) -> Vec<(ContractSide, Owner)> {
    use ContractSide::{Insurer, Provider, SecondInsurer};
    let holder = seen.contract.holder;
    let Some(standing) = seen.contract.known(None) else { return Vec::new() };
    match (view.caller.role, &view.caller.concern) {
        (Role::Provider, _) if view.caller.owns_party(view.snapshot, holder) => {
            vec![(Provider, Owner::Party(holder))]
        }
        (Role::Insurer, Some(concern)) => {
            let second = standing.value.second_purchasing_party.as_ref().map(|id| (SecondInsurer, id));
            let own = |(_, id): &(ContractSide, &PurchasingPartyId)| view.buys_in(id, &standing.period);
            let sides = std::iter::once((Insurer, &seen.contract.purchasing_party)).chain(second).filter(own);
            sides.map(|(side, _)| (side, Owner::Concern(concern.clone()))).collect()
        }
        _ => Vec::new(),
    }
}

/// Takes a signature and gives the contract in its next version.
///
/// # Errors
/// The contract is at another version, is not to be signed by this side now, has no document that still
/// says what it says, or the signature is not good.
pub fn sign_contract(
    tx: &mut Tx<'_>,
    authorities: &Material,
    asked: &ContractSigning,
) -> Result<(Contract, Signature), SigningError> {
    tx.stamp()?;
    let contract = service::find(tx, asked.contract)?;
    if contract.version() != asked.seen {
        return Err(ContractError::Stale { current: contract.version() }.into());
    }
    let standing = contract.known(None).ok_or(ContractError::NotFound)?;
    let (status, deadline) = (standing.value.status, standing.value.sign_by);
    let document = standing_document(tx.conn(), &contract)?;
    let before = match &document {
        Some(document) => store::signatures_under(tx.conn(), document.id)?,
        None => Vec::new(),
    };
    let before: Vec<ContractSide> = before.iter().map(|signature| signature.side).collect();
    let (side, organisation) = due(&asked.sides, status, &before)?;
    let made = signed(tx, (contract.id, asked.seen), side, &before, asked.received_at)?;
    let document = document.ok_or(SigningError::NoDocument)?;
    let presented = Presented {
        side,
        organisation,
        digest: &asked.digest,
        jws: &asked.jws,
        received_at: asked.received_at,
        deadline,
        owners: parties(&contract),
    };
    let signature = sign(tx, authorities, &document, &presented)?;
    Ok((made, signature))
}

/// The side that the caller signs for: the first one of its own that has not signed.
fn due<'s>(
    sides: &'s [(ContractSide, Owner)],
    status: ContractStatus,
    before: &[ContractSide],
) -> Result<(ContractSide, &'s Owner), SigningError> {
    let open = sides.iter().find(|(side, _)| !before.contains(side));
    let (side, organisation) = open.or(sides.first()).ok_or(ContractError::NotFound)?;
    if open.is_none() && status == ContractStatus::SignedByProvider {
        return Err(SigningError::Signed(*side));
    }
    Ok((*side, organisation))
}

/// Every party to a contract.
pub fn parties(contract: &Contract) -> Vec<Owner> {
    let second = contract.known(None).and_then(|version| version.value.second_purchasing_party.as_ref());
    let insurers = std::iter::once(&contract.purchasing_party).chain(second);
    let insurers = insurers.cloned().map(Owner::PurchasingParty);
    std::iter::once(Owner::Party(contract.holder)).chain(insurers).collect()
}

/// The document that a contract was offered with, when the contract still says what the document says: since
/// that version only the status may have changed.
///
/// # Errors
/// The database failed.
pub fn standing_document(conn: &mut Conn, contract: &Contract) -> Result<Option<Document>, DbError> {
    let Some(from) = contract.offered_version() else { return Ok(None) };
    let Some(document) = document_of(conn, Subject::Contract(contract.id, from))? else { return Ok(None) };
    let since = usize::try_from(from - 1).ok().and_then(|from| contract.versions.get(from..));
    let same = since.and_then(|since| since.split_first()).is_some_and(|(offered, later)| {
        later.iter().all(|version| {
            let terms = ContractTerms { status: offered.value.status, ..version.value.clone() };
            version.period == offered.period && terms == offered.value
        })
    });
    let same = same && document.subject.2 == from && !contents::changed_after(conn, contract.id, from)?;
    Ok(Some(document).filter(|_| same))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_speaks_for_two_sides_signs_for_the_one_that_is_open() {
        use ContractSide::{Insurer, Provider, SecondInsurer};
        use ContractStatus::{Offered, SignedByProvider, Withdrawn};
        let outcome = |status, sides: &[ContractSide], before: &[ContractSide]| {
            let sides: Vec<_> = sides.iter().map(|side| (*side, Owner::Operator)).collect();
            due(&sides, status, before).map_or_else(|error| error.to_string(), |(side, _)| side.to_string())
        };
        assert_eq!(outcome(Offered, &[Provider], &[]), "provider");
        assert_eq!(
            outcome(SignedByProvider, &[Insurer, SecondInsurer], &[Provider, Insurer]),
            "secondInsurer"
        );
        assert_eq!(outcome(Withdrawn, &[Provider], &[Provider]), "provider", "the table of steps refuses it");
        let twice = outcome(SignedByProvider, &[Provider], &[Provider]);
        assert_eq!(twice, "the document is signed for provider already");
        assert_eq!(outcome(Offered, &[], &[]), "there is no such contract");
    }
}
