//! The part that a caller has in an addendum, for a step of it, and what the insurer approves.

use std::sync::Arc;

use chrono::NaiveDate;

use super::findings::AddendumFindings;
use super::ground::Ground;
use super::history::{Said, Taken, steps};
use super::model::{Addendum, AddendumEntry, AddendumFault, Module};
use super::road::AddendumStep;
use super::service::{Rivals, Stepping, take};
use super::signing::keep_document;
use super::view::AddendumApproval;
use crate::app::AppState;
use crate::auth::Caller;
use crate::codes::AddendumId;
use crate::contracts::document::Named;
use crate::contracts::model::Contract;
use crate::contracts::offers::part::{Part, not_for};
use crate::contracts::service::ContractError;
use crate::contracts::sight::View;
use crate::contracts::view::AddendumView;
use crate::db::Tx;
use crate::http::idempotency::Reply;
use crate::http::problem::ApiError;
use crate::snapshot::Snapshot;

/// An addendum of a contract of which the caller is a side.
#[derive(Debug, Clone)]
pub struct AddendumPart {
    /// The caller's part in the contract.
    pub part: Part,
    /// The addendum as it stands in the picture of the moment.
    pub addendum: Addendum,
}

impl AddendumPart {
    /// The caller's part in an addendum of which it takes a step.
    ///
    /// # Errors
    /// The addendum is not there or foreign, which a follower's is too; or the step is for another side.
    pub fn of(
        state: &AppState,
        caller: &Caller,
        id: AddendumId,
        step: AddendumStep,
    ) -> Result<Self, ApiError> {
        let snapshot = state.snapshots.load();
        let view = View { snapshot: &snapshot, caller, today: state.clocks.today() };
        let (seen, addendum) = view.addendum(id).ok_or_else(ApiError::not_found)?;
        let part = Part::find(state, caller, seen.contract.id)?;
        if step.is_for(part.side) {
            Ok(Self { part, addendum: addendum.clone() })
        } else {
            Err(not_for(part.side))
        }
    }

    /// Number of the version that stands.
    pub fn version(&self) -> i64 {
        self.addendum.version().into()
    }

    /// The step in this version.
    pub fn stepping(&self, step: AddendumStep, said: Said) -> Stepping {
        let (on, id, seen) = (self.part.contract.id, self.addendum.id, self.addendum.version());
        Stepping { on, id, seen, step, side: self.part.side, said }
    }

    /// The answer about the addendum as a step left it.
    ///
    /// # Errors
    /// It is not there.
    pub fn changed(&self, made: &Contract) -> Result<Reply, ApiError> {
        let addendum = made.addendum(self.addendum.id);
        let day = self.part.now().day();
        let shown = addendum.and_then(|addendum| AddendumView::of(made.id, addendum, day, None));
        let shown = shown.ok_or_else(|| ApiError::internal("a written addendum has no version"))?;
        Reply::ok(shown.version.into(), &shown)
    }
}

/// What an insurer approves.
#[derive(Debug, Clone)]
pub struct Approving {
    /// The step.
    pub stepping: Stepping,
    /// Who else may not have the module.
    pub rivals: Rivals,
    module: Module,
    named: Named,
}

impl Approving {
    /// The approval, judged by the policy with the facts of both sides.
    ///
    /// # Errors
    /// It cannot be approved now; a rule refuses it; or it needs a reason.
    pub async fn of(
        state: &AppState,
        caller: &Caller,
        on: &AddendumPart,
        body: &AddendumApproval,
    ) -> Result<Self, ApiError> {
        let (step, side, id) = (AddendumStep::Approve, on.part.side, on.addendum.id);
        let version = on.addendum.known(None).ok_or_else(ApiError::not_found)?;
        let was = version.value.status;
        if step.leads_to(was, side).is_none() {
            return Err(ContractError::from(AddendumFault::Step(was, step.aims_at(side))).into());
        }
        let taken: Vec<Taken> = state.db.read_async(move |conn| steps(conn, id)).await?;
        let request = taken.into_iter().find(|taken| taken.step == AddendumStep::Request);
        let asked_at = request.as_ref().map_or(on.part.now(), |request| request.recorded_at);
        let mut facts = request.map(|request| request.said.facts).unwrap_or_default();
        facts.extend(body.facts.clone());
        let snapshot = state.snapshots.load();
        let ground = Ground::of(&snapshot, &on.part.contract, &version.value.module.code, &version.period);
        let findings: Option<AddendumFindings> = match &ground {
            Some(ground) => {
                let told = ground.check(caller, (on.part.now(), asked_at), &version.period, &facts)?;
                ground.judged(&told, body.reason.as_deref())?;
                Some(told)
            }
            None => None,
        };
        let rivals = ground.map(|ground| ground.rivals(version.period.start_date)).unwrap_or_default();
        let mut module = (*version.value.module).clone();
        if let Some(codes) = &body.prestatie_codes {
            module.prestaties = super::asking::in_order(codes.clone());
        }
        module.segment = body.segment.or(module.segment);
        let said = Said { reason: body.reason.clone(), facts: body.facts.clone(), findings };
        let named = named(&snapshot, &on.part.contract, on.part.now().day())?;
        Ok(Self { stepping: on.stepping(step, said), rivals, module, named })
    }

    /// Takes the step and keeps the document that is to be signed.
    ///
    /// # Errors
    /// As [`take`].
    pub fn take(&self, tx: &mut Tx<'_>) -> Result<Contract, ContractError> {
        let edit = |entry: &mut AddendumEntry| entry.terms.module = Arc::new(self.module.clone());
        let made = take(tx, &self.stepping, &self.rivals, edit)?;
        keep_document(tx, &made, self.stepping.id, &self.named)?;
        Ok(made)
    }
}

/// The parties as the document of an addendum names them.
///
/// # Errors
/// The holder is in no register: a fault of ours.
pub(super) fn named(snapshot: &Snapshot, contract: &Contract, day: NaiveDate) -> Result<Named, ApiError> {
    let named = contract.known(None).and_then(|version| Named::of(snapshot, contract, version, day));
    named.ok_or_else(|| ApiError::internal("a holder that is in no register"))
}
