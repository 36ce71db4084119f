//! An addendum that is new: asked for by the provider, offered by the purchasing party, or only recorded.

use std::sync::Arc;

use super::findings::AddendumFindings;
use super::ground::{Ground, from_today};
use super::history::Said;
use super::model::{AddendumEntry, AddendumOrigin, AddendumStatus, AddendumTerms, Module};
use super::road::AddendumStep;
use super::service::{self, Rivals};
use super::signing::keep_document;
use super::view::AddendumRequest;
use crate::app::AppState;
use crate::auth::{Caller, Role};
use crate::codes::{AddendumId, ContractId, PrestatieCode};
use crate::contracts::document::Named;
use crate::contracts::model::{Contract, ContractStatus};
use crate::contracts::offers::part::{Part, not_for};
use crate::contracts::offers::steps::ContractSide;
use crate::contracts::service::ContractError;
use crate::contracts::sight::{Sight, View};
use crate::db::Tx;
use crate::http::problem::{ApiError, Fault, Place};
use crate::snapshot::Snapshot;

/// A new addendum, to be put on its contract.
#[derive(Debug, Clone)]
pub struct Asking {
    on: ContractId,
    entry: AddendumEntry,
    /// The first step of its road; none when it is only recorded.
    step: Option<(AddendumStep, ContractSide)>,
    said: Said,
    rivals: Rivals,
    /// The parties as the document names them, of one that is offered to be signed.
    named: Option<Named>,
}

/// The prestaties of a module, in order and each once.
pub(super) fn in_order(mut codes: Vec<PrestatieCode>) -> Box<[PrestatieCode]> {
    codes.sort_unstable();
    codes.dedup();
    codes.into()
}

/// On which contract a caller puts an addendum, and with which step.
pub struct Beginning {
    contract: Contract,
    step: Option<(AddendumStep, ContractSide)>,
}

impl Beginning {
    /// What is agreed elsewhere is recorded; on what was signed here the provider asks and the purchasing
    /// party offers, and both sign.
    ///
    /// # Errors
    /// The contract is not there or foreign, which a follower's is too; or the caller leads no paper of it.
    pub fn of(state: &AppState, caller: &Caller, id: ContractId) -> Result<Self, ApiError> {
        let snapshot = state.snapshots.load();
        let view = View { snapshot: &snapshot, caller, today: state.clocks.today() };
        let seen = view.contract(id).filter(|seen| seen.sight != Sight::Follower);
        let contract = seen.ok_or_else(ApiError::not_found)?.contract.clone();
        let agreed_here = contract.known(None).is_some_and(|version| match version.value.status {
            ContractStatus::Recorded => false,
            ContractStatus::Terminated => version.value.sign_by.is_some(),
            _ => true,
        });
        if caller.role == Role::Operator || (caller.role == Role::Insurer && !agreed_here) {
            return Ok(Self { contract, step: None });
        }
        let side = Part::find(state, caller, id)?.side;
        let step = match side {
            ContractSide::Provider => AddendumStep::Request,
            ContractSide::Insurer => AddendumStep::Approve,
            ContractSide::SecondInsurer => return Err(not_for(side)),
        };
        Ok(Self { contract, step: Some((step, side)) })
    }

    /// The addendum, judged by the policy of the contract unless it is only recorded.
    ///
    /// # Errors
    /// The request contradicts itself, or a rule refuses it.
    pub fn asking(
        &self,
        state: &AppState,
        caller: &Caller,
        new: &AddendumRequest,
    ) -> Result<Asking, ApiError> {
        let snapshot = state.snapshots.load();
        let Some((step, side)) = self.step else { return self.recording(new) };
        if let Some(fault) = given(new.origin.is_some(), "origin") {
            return Err(ApiError::invalid(vec![fault]));
        }
        if new.period.end_date.is_some_and(|end| end < new.period.start_date) {
            return Err(ContractError::from(super::model::AddendumFault::PeriodOrder).into());
        }
        from_today(&state.clocks, &new.period)?;
        let ground = Ground::of(&snapshot, &self.contract, &new.module_code, &new.period);
        let (findings, rivals) = match &ground {
            Some(ground) => self.told(state, caller, (ground, step), new)?,
            None => (None, Rivals::new()),
        };
        let status = step.aims_at(side);
        let named = ground.map(|ground| ground.name());
        let said = Said { reason: new.reason.clone(), facts: new.facts.clone(), findings };
        let entry = entry(new, named, status)?;
        let offered = step == AddendumStep::Approve;
        let named = offered.then(|| super::stepping::named(&snapshot, &self.contract, state.clocks.today()));
        let (on, named) = (self.contract.id, named.transpose()?);
        Ok(Asking { on, entry, step: self.step, said, rivals, named })
    }

    fn told(
        &self,
        state: &AppState,
        caller: &Caller,
        (ground, step): (&Ground<'_>, AddendumStep),
        new: &AddendumRequest,
    ) -> Result<(Option<AddendumFindings>, Rivals), ApiError> {
        let now = state.clocks.business_now();
        let told = ground.check(caller, (now, now), &new.period, &new.facts)?;
        if step == AddendumStep::Request {
            ground.in_time(now, &new.period)?;
        } else {
            ground.judged(&told, new.reason.as_deref())?;
        }
        Ok((Some(told), ground.rivals(new.period.start_date)))
    }

    fn recording(&self, new: &AddendumRequest) -> Result<Asking, ApiError> {
        let faults = [given(!new.facts.is_empty(), "facts"), given(new.reason.is_some(), "reason")];
        let faults: Vec<Fault> = faults.into_iter().flatten().collect();
        if !faults.is_empty() {
            return Err(ApiError::invalid(faults));
        }
        let entry = entry(new, None, AddendumStatus::Concluded)?;
        let (said, rivals) = (Said::default(), Rivals::new());
        Ok(Asking { on: self.contract.id, entry, step: None, said, rivals, named: None })
    }
}

fn given(given: bool, member: &str) -> Option<Fault> {
    let text = (
        "Dit hoort niet bij een addendum dat zo begint: vastgelegd heeft het geen feiten en reden, anders geen herkomst.",
        "This does not go with an addendum that begins so: one that is recorded has no facts and reason, another one no origin.",
    );
    given.then(|| Fault::new(Place::Body, format!("/{member}"), "addendum.firstStatus", text))
}

fn entry(
    new: &AddendumRequest,
    named: Option<Box<str>>,
    status: AddendumStatus,
) -> Result<AddendumEntry, ApiError> {
    let name = named.or_else(|| new.module_name.clone()).ok_or_else(|| {
        let text = (
            "Geef de naam: het beleid van het contract kent deze module niet.",
            "Give the name: the policy of the contract does not know this module.",
        );
        ApiError::invalid_member(Place::Body, "/moduleName", "addendum.moduleName", text)
    })?;
    let module = Module {
        code: new.module_code.clone(),
        name,
        segment: new.segment,
        prestaties: in_order(new.prestatie_codes.clone()),
    };
    Ok(AddendumEntry {
        id: AddendumId::new(),
        period: new.period,
        terms: AddendumTerms {
            module: Arc::new(module),
            origin: new.origin.unwrap_or(AddendumOrigin::Requested),
            status,
        },
    })
}

impl Asking {
    /// Its id.
    pub fn id(&self) -> AddendumId {
        self.entry.id
    }

    /// Puts it on its contract.
    ///
    /// # Errors
    /// As [`service::add`] and [`service::begin`].
    pub fn begin(&self, tx: &mut Tx<'_>) -> Result<Contract, ContractError> {
        let Some(step) = self.step else { return service::add(tx, self.on, &self.entry) };
        let made = service::begin(tx, self.on, &self.entry, step, (&self.said, &self.rivals))?;
        if let Some(named) = &self.named {
            keep_document(tx, &made, self.entry.id, named)?;
        }
        Ok(made)
    }
}

/// Every organisation through which a module of one channel could go as well.
pub(super) fn related(snapshot: &Snapshot, holder: crate::codes::PartyId, day: chrono::NaiveDate) -> Rivals {
    let Some(party) = snapshot.party(holder) else { return Rivals::new() };
    let mut found: Rivals = snapshot.above(party, day).into_iter().collect();
    found.extend(snapshot.below(party, day));
    found.remove(&holder);
    found
}
