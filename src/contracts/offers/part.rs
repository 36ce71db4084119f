//! The part that a caller has in a contract, for a step of it.

use super::steps::{ContractSide, Step};
use crate::app::AppState;
use crate::auth::{Caller, Role};
use crate::clock::Moment;
use crate::codes::ContractId;
use crate::contracts::content::model::ContractContent;
use crate::contracts::content::store::content_of;
use crate::contracts::model::{Contract, EndedBy};
use crate::contracts::sight::{Seen, Sight, View};
use crate::contracts::view::Reader;
use crate::http::problem::ApiError;

/// A contract of which the caller is a side.
#[derive(Debug, Clone)]
pub struct Part {
    /// The contract as it stands in the picture of the moment.
    pub contract: Contract,
    /// Which side.
    pub side: ContractSide,
    /// Who reads the answer.
    pub reader: Reader,
}

impl Part {
    /// The caller's part in a contract of which it takes a step.
    ///
    /// # Errors
    /// The contract is not there or foreign, which a follower's is too; or the step is for another side.
    pub fn of(state: &AppState, caller: &Caller, id: ContractId, step: Step) -> Result<Self, ApiError> {
        let part = Self::find(state, caller, id)?;
        if step.is_for(part.side) { Ok(part) } else { Err(not_for(part.side)) }
    }

    /// The caller's part in a contract, whatever it wants.
    ///
    /// # Errors
    /// The contract is not there or foreign, which a follower's is too.
    pub fn find(state: &AppState, caller: &Caller, id: ContractId) -> Result<Self, ApiError> {
        let (snapshot, now) = (state.snapshots.load(), state.clocks.business_now());
        let view = View { snapshot: &snapshot, caller, today: now.day() };
        let seen = view.contract(id).ok_or_else(ApiError::not_found)?;
        let side = side(view, seen).ok_or_else(ApiError::not_found)?;
        Ok(Self { contract: seen.contract.clone(), side, reader: seen.reader(now) })
    }

    /// The contract and the version that the caller saw, when `If-Match` names it.
    pub fn seen(&self) -> (ContractId, i32) {
        (self.contract.id, self.contract.version())
    }

    /// What the contract says in the version that the caller saw.
    ///
    /// # Errors
    /// The database failed.
    pub async fn says(&self, state: &AppState) -> Result<Option<ContractContent>, ApiError> {
        let (id, version) = self.seen();
        Ok(state.db.read_async(move |conn| content_of(conn, id, version)).await?)
    }

    /// As whom the side ends something.
    pub const fn ends_as(&self) -> EndedBy {
        match self.side {
            ContractSide::Provider => EndedBy::Provider,
            ContractSide::Insurer | ContractSide::SecondInsurer => EndedBy::Insurer,
        }
    }

    /// Now by the business clock.
    pub const fn now(&self) -> Moment {
        self.reader.now
    }
}

/// Which side the caller is; none for the operator and for followers, who have no part in it.
fn side(view: View<'_>, seen: Seen<'_>) -> Option<ContractSide> {
    match (view.caller.role, seen.sight) {
        (Role::Provider, Sight::Holder) => Some(ContractSide::Provider),
        (Role::Insurer, Sight::Party) => {
            let latest = seen.contract.versions.last()?;
            let first = view.buys_in(&seen.contract.purchasing_party, &latest.period);
            Some(if first { ContractSide::Insurer } else { ContractSide::SecondInsurer })
        }
        _ => None,
    }
}

/// The step is for another side.
pub(in crate::contracts) fn not_for(side: ContractSide) -> ApiError {
    ApiError::forbidden(match side {
        ContractSide::Provider => (
            "Dit doet de inkooppartij, niet de aanbieder.",
            "This is for the purchasing party, not the provider.",
        ),
        ContractSide::Insurer => (
            "Dit doet de aanbieder, niet de inkooppartij.",
            "This is for the provider, not the purchasing party.",
        ),
        ContractSide::SecondInsurer => (
            "Dit doet de eerste inkooppartij van het contract, of de aanbieder.",
            "This is for the first purchasing party of the contract, or the provider.",
        ),
    })
}
