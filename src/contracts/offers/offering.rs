//! What an offer takes from outside the contract: before when it is to be signed, how the parties are called,
//! and until when the holder is there.

use chrono::NaiveDate;

use crate::clock::Moment;
use crate::contracts::document::Named;
use crate::contracts::model::Contract;
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
        Some(Self { sign_by, last_day, named })
    }
}
