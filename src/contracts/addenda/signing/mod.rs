//! Signing addenda: the document that an approval keeps, and the signatures of both sides under it.
//!
//! The mechanism is that of [`contracts::signing`](crate::contracts::signing); the step is taken in the transaction
//! that keeps the signature, so that one is never there without the other.

pub mod paper;
pub mod api;

use super::service::{Rivals, Stepping, take};
use crate::audit::Owner;
use crate::clock::Moment;
use crate::codes::AddendumId;
use crate::contracts::document::Named;
use crate::contracts::model::Contract;
use crate::contracts::service::ContractError;
use crate::contracts::signing::contract::parties;
use crate::contracts::signing::model::{Signature, Subject};
use crate::contracts::signing::service::{Presented, SigningError, document_of, keep, sign};
use crate::db::Tx;
use crate::http::transport::material::Material;

/// Keeps the document of an addendum in the version in which it was approved.
///
/// # Errors
/// It is not there, or the database failed.
pub fn keep_document(
    tx: &mut Tx<'_>,
    contract: &Contract,
    id: AddendumId,
    named: &Named,
) -> Result<(), ContractError> {
    let addendum = contract.addendum(id).ok_or(ContractError::NotFound)?;
    let (value, readable) = paper::of(contract, addendum, named).ok_or(ContractError::NotFound)?;
    keep(tx, Subject::Addendum(id, addendum.version()), (&value, &readable), None)?;
    Ok(())
}

/// A signature under an addendum as it came in.
#[derive(Debug, Clone)]
pub struct AddendumSigning {
    /// The step, in the version that the caller saw.
    pub stepping: Stepping,
    /// Who else may not have the module.
    pub rivals: Rivals,
    /// The organisation whose people sign for the side.
    pub organisation: Owner,
    /// The digest that the signer saw.
    pub digest: String,
    /// The signature.
    pub jws: String,
    /// When it had come in, by the business clock.
    pub received_at: Moment,
}

/// Takes a signature: of the provider first, then of the purchasing party, with which the addendum is concluded.
///
/// # Errors
/// As [`take`]; or there is no document, or the signature is not good.
pub fn sign_addendum(
    tx: &mut Tx<'_>,
    authorities: &Material,
    asked: &AddendumSigning,
) -> Result<(Contract, Signature), SigningError> {
    tx.stamp()?;
    let made = take(tx, &asked.stepping, &asked.rivals, |_| ())?;
    let subject = Subject::Addendum(asked.stepping.id, asked.stepping.seen);
    let document = document_of(tx.conn(), subject)?.ok_or(SigningError::NoDocument)?;
    let presented = Presented {
        side: asked.stepping.side,
        organisation: &asked.organisation,
        digest: &asked.digest,
        jws: &asked.jws,
        received_at: asked.received_at,
        deadline: None,
        owners: parties(&made),
    };
    let signature = sign(tx, authorities, &document, &presented)?;
    Ok((made, signature))
}
