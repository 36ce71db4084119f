//! Signing a contract: who is due, under which document, and what the contract becomes.

use super::model::{Document, Side, Signature, Subject};
use super::service::{Presented, SigningError, document_of, sign};
use super::store;
use crate::audit::Owner;
use crate::auth::Role;
use crate::clock::Moment;
use crate::codes::{ContractId, PurchasingPartyId};
use crate::contracts::content::store as contents;
use crate::contracts::model::{Contract, ContractEntry, ContractStatus, ContractTerms};
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
    pub sides: Vec<(Side, Owner)>,
    /// The digest that the signer saw.
    pub digest: String,
    /// The signature.
    pub jws: String,
    /// When it had come in, by the business clock.
    pub received_at: Moment,
}

/// The sides of a contract that the caller of `view` speaks for.
pub fn sides(view: View<'_>, seen: Seen<'_>) -> Vec<(Side, Owner)> {
    let holder = seen.contract.holder;
    let Some(standing) = seen.contract.known(None) else { return Vec::new() };
    match (view.caller.role, &view.caller.concern) {
        (Role::Provider, _) if view.caller.owns_party(view.snapshot, holder) => {
            vec![(Side::Provider, Owner::Party(holder))]
        }
        (Role::Insurer, Some(concern)) => {
            let first = Some((Side::Insurer, &seen.contract.purchasing_party));
            let second = standing.value.second_purchasing_party.as_ref().map(|id| (Side::SecondInsurer, id));
            let own = |(_, id): &(Side, &PurchasingPartyId)| view.buys_in(id, &standing.period);
            let sides = [first, second].into_iter().flatten().filter(own);
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
    tx.stamp().map_err(SigningError::Database)?;
    let contract = service::find(tx, asked.contract)?;
    if contract.version() != asked.seen {
        return Err(ContractError::Stale { current: contract.version() }.into());
    }
    let standing = contract.known(None).ok_or(ContractError::NotFound)?;
    let (status, deadline) = (standing.value.status, standing.value.sign_by);
    let document = standing_document(tx.conn(), &contract)?;
    let signed = match &document {
        Some(document) => store::signatures_under(tx.conn(), document.id)?,
        None => Vec::new(),
    };
    let signed: Vec<Side> = signed.iter().map(|signature| signature.side).collect();
    let (side, organisation) = due(&asked.sides, status, &signed)?;
    let document = document.ok_or(SigningError::NoDocument)?;
    let entry = entry_of(&contract, &standing.value).ok_or(ContractError::NotFound)?;
    let presented = Presented {
        side,
        organisation,
        digest: &asked.digest,
        jws: &asked.jws,
        received_at: asked.received_at,
        deadline,
        owners: service::owners(&entry),
    };
    let signature = sign(tx, authorities, &document, &presented)?;
    let becomes = after(side, &standing.value, &signed);
    let contract = signed_by(tx, entry, becomes, asked.seen)?;
    Ok((contract, signature))
}

/// The contract in the version that follows a signature.
fn signed_by(
    tx: &mut Tx<'_>,
    entry: ContractEntry,
    becomes: ContractStatus,
    seen: i32,
) -> Result<Contract, ContractError> {
    let terms = ContractTerms { status: becomes, ..entry.terms };
    service::revise(tx, &ContractEntry { terms, ..entry }, seen)
}

/// The side that signs now, among those that the caller speaks for: first the provider, then the insurers.
fn due<'s>(
    sides: &'s [(Side, Owner)],
    status: ContractStatus,
    signed: &[Side],
) -> Result<(Side, &'s Owner), SigningError> {
    let wanted = |side: Side| match status {
        ContractStatus::Offered => side == Side::Provider,
        ContractStatus::SignedByProvider => side != Side::Provider && !signed.contains(&side),
        _ => false,
    };
    if let Some((side, organisation)) = sides.iter().find(|(side, _)| wanted(*side)) {
        return Ok((*side, organisation));
    }
    let (side, _) = sides.first().ok_or(ContractError::NotFound)?;
    if status == ContractStatus::SignedByProvider {
        return Err(SigningError::Signed(*side));
    }
    let next =
        if *side == Side::Provider { ContractStatus::SignedByProvider } else { ContractStatus::Concluded };
    Err(ContractError::Step(status, next).into())
}

/// What the contract becomes when a side has signed: concluded once every insurer did.
fn after(side: Side, terms: &ContractTerms, signed: &[Side]) -> ContractStatus {
    let has = |wanted: Side| side == wanted || signed.contains(&wanted);
    let all = has(Side::Insurer) && (terms.second_purchasing_party.is_none() || has(Side::SecondInsurer));
    if side != Side::Provider && all { ContractStatus::Concluded } else { ContractStatus::SignedByProvider }
}

/// The document of a contract as it stands, when the contract still says what the document says: since its
/// version only the status may have changed.
///
/// # Errors
/// The database failed.
pub fn standing_document(conn: &mut Conn, contract: &Contract) -> Result<Option<Document>, DbError> {
    let version = contract.version();
    let Some(document) = document_of(conn, Subject::Contract(contract.id, version))? else { return Ok(None) };
    let from = document.subject.2;
    let since = usize::try_from(from - 1).ok().and_then(|from| contract.versions.get(from..));
    let same = since.and_then(|since| since.split_first()).is_some_and(|(offered, later)| {
        later.iter().all(|version| {
            let terms = ContractTerms { status: offered.value.status, ..version.value.clone() };
            version.period == offered.period && terms == offered.value
        })
    });
    let same = same && !contents::changed_after(conn, contract.id, from)?;
    Ok(Some(document).filter(|_| same))
}

/// The contract as an entry that can be revised.
fn entry_of(contract: &Contract, terms: &ContractTerms) -> Option<ContractEntry> {
    Some(ContractEntry {
        id: contract.id,
        holder: contract.holder,
        purchasing_party: contract.purchasing_party.clone(),
        number: contract.number.clone(),
        care_kind: contract.care_kind,
        period: contract.known(None)?.period,
        terms: terms.clone(),
        addenda: Vec::new(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn outcome(status: ContractStatus, sides: &[Side], signed: &[Side]) -> String {
        let sides: Vec<_> = sides.iter().map(|side| (*side, Owner::Operator)).collect();
        match due(&sides, status, signed) {
            Ok((side, _)) => side.to_string(),
            Err(error) => error.to_string(),
        }
    }

    #[test]
    fn the_provider_signs_an_offer_and_then_the_insurers_each_once() {
        use ContractStatus::{Concluded, Offered, SignedByProvider, Withdrawn};
        use Side::{Insurer, Provider, SecondInsurer};
        assert_eq!(outcome(Offered, &[Provider], &[]), "provider");
        assert_eq!(outcome(SignedByProvider, &[Insurer], &[Provider]), "insurer");
        assert_eq!(
            outcome(SignedByProvider, &[Insurer, SecondInsurer], &[Provider, Insurer]),
            "secondInsurer"
        );
        for (status, side, said) in [
            (Offered, Insurer, "a contract that is offered cannot become concluded"),
            (SignedByProvider, Provider, "the document is signed for provider already"),
            (Withdrawn, Provider, "a contract that is withdrawn cannot become signedByProvider"),
            (Concluded, Insurer, "a contract that is concluded cannot become concluded"),
        ] {
            assert_eq!(outcome(status, &[side], &[Provider]), said);
        }
        assert_eq!(outcome(Offered, &[], &[]), "there is no such contract");
    }

    #[test]
    fn a_contract_with_two_insurers_is_concluded_when_both_have_signed() {
        use Side::{Insurer, Provider, SecondInsurer};
        let one = ContractTerms::of(ContractStatus::Offered);
        let two = ContractTerms { second_purchasing_party: Some("cz".parse().unwrap()), ..one.clone() };
        for (side, terms, signed, becomes) in [
            (Provider, &one, &[][..], ContractStatus::SignedByProvider),
            (Insurer, &one, &[Provider], ContractStatus::Concluded),
            (Insurer, &two, &[Provider], ContractStatus::SignedByProvider),
            (SecondInsurer, &two, &[Provider], ContractStatus::SignedByProvider),
            (SecondInsurer, &two, &[Provider, Insurer], ContractStatus::Concluded),
            (Insurer, &two, &[Provider, SecondInsurer], ContractStatus::Concluded),
        ] {
            assert_eq!(after(side, terms, signed), becomes, "{side} after {signed:?}");
        }
    }
}
