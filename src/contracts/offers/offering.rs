//! What an offer takes from outside the contract: before when it is to be signed, how the parties are called,
//! and until when the holder is there; and the document that comes of it.

use chrono::NaiveDate;
use serde_json::Value;

use crate::clock::Moment;
use crate::contracts::content::model::{ContractContent, ContractOrigin};
use crate::contracts::document::{Named, agreed};
use crate::contracts::model::{Contract, ContractStatus, ContractTerms};
use crate::contracts::paper::readable;
use crate::contracts::signing::pdf::Readable;
use crate::contracts::signing::service::Rendered;
use crate::dated::Dated;
use crate::db::DbError;
use crate::snapshot::Snapshot;

/// An offer to be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offering {
    /// Before when it is to be signed; that of the draft when absent.
    pub sign_by: Option<Moment>,
    /// The last day of the AGB code of the holder, when one is known.
    pub last_day: Option<NaiveDate>,
    /// The parties as the document names them.
    pub named: Named,
    /// Its document for people, when that was made before.
    pub rendered: Option<Rendered>,
}

impl Offering {
    /// The offer of the version that stands, by what is known on `day`; nothing when the holder is not in the
    /// register.
    pub fn of(
        snapshot: &Snapshot,
        contract: &Contract,
        sign_by: Option<Moment>,
        day: NaiveDate,
    ) -> Option<Self> {
        let register = &snapshot.party(contract.holder)?.register;
        let last_day = register.last_registration(None).and_then(|registration| registration.end_date);
        let named = Named::of(snapshot, contract, contract.known(None)?, day)?;
        Some(Self { sign_by, last_day, named, rendered: None })
    }

    /// With the PDF of the offer of the draft that stands, so that no other write has to wait for it.
    pub fn rendered(mut self, draft: &Contract, says: Option<&ContractContent>) -> Self {
        self.rendered = draft.known(None).and_then(|standing| {
            let Dated { value: was, .. } = standing;
            let (status, sign_by) = (ContractStatus::Offered, self.sign_by.or(was.sign_by));
            let offered =
                Dated { value: ContractTerms { status, sign_by, ..was.clone() }, ..standing.clone() };
            let (content, readable) = self.document(draft, (draft.version() + 1, &offered), says).ok()?;
            Rendered::of(&content, &readable).ok() // what cannot be made is told by who keeps it
        });
        self
    }

    /// What is to be signed of a version, and the same for people.
    ///
    /// # Errors
    /// It cannot be written as JSON.
    pub(super) fn document(
        &self,
        contract: &Contract,
        version: (i32, &Dated<ContractTerms>),
        says: Option<&ContractContent>,
    ) -> Result<(Value, Readable), DbError> {
        let nothing = ContractContent::empty(ContractOrigin::by_hand());
        let agreed = agreed(contract, version, says.unwrap_or(&nothing), self.named.clone());
        let content = serde_json::to_value(&agreed).map_err(|error| DbError::Internal(error.to_string()))?;
        Ok((content, readable(&agreed)))
    }
}
