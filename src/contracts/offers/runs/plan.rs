//! What becomes of one organisation, from what is known of it now. Nothing is written.

use super::model::{ContractOfferSkip, Made, RunRow, Settled, Skipped};
use super::view::NewContractOfferRun;
use crate::agreements::eligibility::judge::outcome;
use crate::agreements::eligibility::model::EligibilityOutcome;
use crate::agreements::eligibility::resolve::Asked;
use crate::clock::{Moment, day_before};
use crate::codes::{AgbCode, ConcernId, ContractId, JobId, Lang, PartyId};
use crate::contracts::api::{exists, may_buy};
use crate::contracts::content::model::{ContractContent, ContractOrigin, ContractOriginKind};
use crate::contracts::content::store::content_of;
use crate::contracts::model::{
    Contract, ContractEntry, ContractStatus, ContractTerms, HeldContracts, same_buyer, same_subject,
};
use crate::contracts::offers::carry::carried_over;
use crate::contracts::offers::check::known;
use crate::contracts::offers::ending::by_itself;
use crate::contracts::offers::view::ContractCarryOver;
use crate::contracts::service::ContractError;
use crate::contracts::sight::View;
use crate::contracts::store::{by_number, load_one};
use crate::db::{Conn, DbError};
use crate::http::codes::fault_text;
use crate::http::problem::{ApiError, Place};
use crate::policy::catalogue::AgreementType;
use crate::snapshot::Party;

/// Numbers that are tried when the first one is taken, for instance by an offer that was withdrawn.
const NUMBERS: std::ops::RangeInclusive<u32> = 2..=99;

/// A run against the picture of the moment.
pub(super) struct Ground<'s> {
    pub(super) view: View<'s>,
    pub(super) now: Moment,
    pub(super) job: JobId,
    pub(super) run: &'s NewContractOfferRun,
    pub(super) agreement: &'s AgreementType,
    concern: &'s ConcernId,
}

/// What becomes of a row.
pub(super) enum Plan {
    /// It is settled without an offer.
    Settled(Settled),
    /// This is offered.
    Offer(Box<Offer>),
}

/// What is offered.
#[derive(Debug, Clone)]
pub(super) struct Offer {
    pub(super) entry: ContractEntry,
    pub(super) content: ContractContent,
    pub(super) made: Made,
}

fn refused(at: &'static str, code: &'static str) -> ApiError {
    ApiError::invalid_member(Place::Body, at, code, fault_text(code))
}

impl<'s> Ground<'s> {
    /// The run, when the caller may offer it.
    ///
    /// # Errors
    /// The purchasing party is not the caller's, or what is offered is wrong whoever it is offered to.
    pub(super) fn of(
        view: View<'s>,
        now: Moment,
        job: JobId,
        run: &'s NewContractOfferRun,
    ) -> Result<Self, ApiError> {
        let (snapshot, first) = (view.snapshot, run.term.start_date);
        may_buy(view, &run.purchasing_party_id, first)?;
        run.second_purchasing_party_id.as_ref().map_or(Ok(()), |second| exists(view, second, first))?;
        let pack = snapshot.policies.pack(run.policy_id.as_str());
        let pack = pack.ok_or_else(|| refused("/policyId", "offerRun.policy"))?;
        let mut insurers = snapshot.reference.insurers_of(&run.purchasing_party_id, first, None);
        let uzovi = insurers.next().map(|link| link.value.value.uzovi_code);
        let concern = uzovi.and_then(|uzovi| snapshot.reference.concern_of(uzovi, first, None));
        let concern = concern.filter(|concern| pack.speaks_for(concern));
        let concern = concern.ok_or_else(|| refused("/policyId", "offerRun.policy"))?;
        let Some(agreement) = pack.catalogue.agreement(&run.agreement_type) else {
            let text = (
                "Het beleid van het contract heeft deze overeenkomst niet.",
                "The policy of the contract does not have this agreement.",
            );
            return Err(ApiError::invalid_member(
                Place::Body,
                "/agreementType",
                "contract.agreementType",
                text,
            ));
        };
        let ground = Self { view, now, job, run, agreement, concern };
        let (entry, content) = ground.first(PartyId::fixed(b""), None);
        ground.holds(&entry, &content)?;
        Ok(ground)
    }

    /// Whether what is offered can be.
    fn holds(&self, entry: &ContractEntry, content: &ContractContent) -> Result<(), ApiError> {
        let (faults, said) = (entry.faults(), content.faults(&entry.period));
        if !faults.is_empty() {
            return Err(ContractError::Invalid(faults).into());
        }
        if !said.is_empty() {
            return Err(ContractError::Content(said).into());
        }
        if self.run.sign_by <= self.now {
            return Err(ContractError::Deadline.into());
        }
        known(self.view.snapshot, &entry.terms, entry.care_kind, &content.conditions)
    }

    /// What becomes of a row.
    ///
    /// # Errors
    /// The offer would be refused, or the database failed.
    pub(super) fn plan(&self, conn: &mut Conn, row: &RunRow) -> Result<Plan, ApiError> {
        let party = self.view.snapshot.party(row.holder).ok_or_else(ApiError::not_found)?;
        let skip = |skipped| Ok(Plan::Settled(Settled::Skipped(skipped)));
        let last_day = party.register.last_registration(None).and_then(|period| period.end_date);
        if last_day.is_some_and(|last| last < self.run.term.start_date) {
            return skip(Skipped::because(ContractOfferSkip::AgbCodeEnded));
        }
        let held = load_one(conn, row.holder)?;
        let (template, _) = self.first(row.holder, None);
        let draft = match in_the_way(conn, &held, &template, &self.origin(), self.now)? {
            Some(Way::Shut(skipped)) => return skip(skipped),
            Some(Way::Begun(draft)) => Some(draft),
            None => None,
        };
        let eligibility = self.eligibility(row.agb_code)?;
        if !self.run.takes(eligibility) {
            let reason = ContractOfferSkip::Eligibility;
            return skip(Skipped { reason, contract: None, eligibility: Some(eligibility) });
        }
        let last = self.last_contract(&held);
        let (mut entry, content, left_out) = self.drafted(conn, party, last)?;
        self.holds(&entry, &content)?;
        match draft.and_then(|(id, _)| held.contracts.iter().find(|contract| contract.id == id)) {
            Some(begun) => entry.number.clone_from(&begun.number),
            None => self.number(conn, &mut entry)?,
        }
        let made = Made {
            contract: None,
            number: entry.number.to_string(),
            carried_over_from: last.map(|contract| contract.id),
            left_out,
            eligibility,
        };
        Ok(Plan::Offer(Box::new(Offer { entry, content, made })))
    }

    /// What the policy makes of the facts that are known here.
    fn eligibility(&self, agb_code: AgbCode) -> Result<EligibilityOutcome, ApiError> {
        let asked = Asked {
            agb_code,
            uzovi_code: None,
            policy_id: Some(self.run.policy_id.clone()),
            agreement_type: Some(self.run.agreement_type.clone()),
            addendum: None,
            date: self.view.today,
            as_of: None,
            facts: crate::agreements::eligibility::gather::GivenFacts::default(),
            members: Vec::new(),
            holds: None,
            answers_for: Some(self.concern.clone()),
            beside: Vec::new(),
        };
        outcome(self.view.snapshot, self.view.caller, &asked, self.now)
    }

    /// The contract of the purchasing party for this care on the day before the term.
    pub(super) fn last_contract<'h>(&self, held: &'h HeldContracts) -> Option<&'h Contract> {
        let (party, day) = (&self.run.purchasing_party_id, day_before(self.run.term.start_date));
        let title = self.agreement.oi_title;
        held.contracts.iter().find(|contract| {
            let about = |terms: &ContractTerms| title.is_none_or(|title| terms.oi_titles.contains(&title));
            contract.purchasing_party == *party
                && contract.care_kind == self.agreement.care_kind
                && contract.in_force(day, None).is_some_and(|version| about(&version.value))
        })
    }

    fn origin(&self) -> ContractOrigin {
        ContractOrigin::from(ContractOriginKind::OfferRun, self.job)
    }

    /// The draft for an organisation: the contract of before carried over, or what the run says.
    fn drafted(
        &self,
        conn: &mut Conn,
        party: &Party,
        last: Option<&Contract>,
    ) -> Result<(ContractEntry, ContractContent, Vec<String>), ApiError> {
        let register = &party.register;
        let (first, said) = self.first(register.id, Some(register.agb_code));
        let Some(last) = last else { return Ok((first, said, Vec::new())) };
        let says = content_of(conn, last.id, last.version())?;
        let asked = ContractCarryOver {
            number: None,
            term: Some(self.run.term),
            policy_id: Some(self.run.policy_id.clone()),
            sign_by: Some(self.run.sign_by),
        };
        let (entry, content, left_out) = carried_over(self.view.snapshot, last, says, &asked, Lang::Nl)?;
        let content = ContractContent {
            origin: self.origin(),
            conditions: self.run.conditions.clone().unwrap_or(content.conditions),
            annexes: self.run.annexes.clone().unwrap_or(content.annexes),
            modules: content.modules,
        };
        let left_out = left_out.into_iter().map(|module| module.code).collect();
        Ok((ContractEntry { number: entry.number, ..first }, content, left_out))
    }

    /// The draft by what the run says.
    fn first(&self, holder: PartyId, agb_code: Option<AgbCode>) -> (ContractEntry, ContractContent) {
        let (run, agreement) = (self.run, self.agreement);
        let code = agb_code.map(|code| code.to_string()).unwrap_or_default();
        let number = format!("{code}-{}-{}", agreement.id, run.term.start_date.format("%Y"));
        let entry = ContractEntry {
            id: ContractId::new(),
            holder,
            purchasing_party: run.purchasing_party_id.clone(),
            number: number.into(),
            care_kind: agreement.care_kind,
            period: run.term,
            terms: ContractTerms {
                oi_titles: agreement.oi_title.into_iter().collect(),
                policy: Some(run.policy_id.clone()),
                uniform: run.uniform,
                second_purchasing_party: run.second_purchasing_party_id.clone(),
                agreement_type: Some(agreement.id.as_str().into()),
                sign_by: Some(run.sign_by),
                ..ContractTerms::of(ContractStatus::Draft)
            },
            addenda: Vec::new(),
        };
        let content = ContractContent {
            conditions: run.conditions.clone().unwrap_or_default(),
            annexes: run.annexes.clone().unwrap_or_default(),
            ..ContractContent::empty(self.origin())
        };
        (entry, content)
    }

    /// Gives the draft a number that is free.
    fn number(&self, conn: &mut Conn, entry: &mut ContractEntry) -> Result<(), DbError> {
        let wanted = entry.number.clone();
        let mut others = NUMBERS.map(|n| format!("{wanted}-{n}").into());
        while by_number(conn, &entry.purchasing_party, &entry.number)?.is_some() {
            let Some(next) = others.next() else { break };
            entry.number = next;
        }
        Ok(())
    }
}

/// What is between an organisation and an offer.
pub(super) enum Way {
    /// A contract stands in the way.
    Shut(Skipped),
    /// This run made the draft and was stopped: its id and version.
    Begun((ContractId, i32)),
}

/// Why a contract in this status stands in the way; one that the purchasing party withdrew does not.
fn reason(status: ContractStatus) -> Option<ContractOfferSkip> {
    use ContractStatus::{
        Concluded, Draft, Lapsed, Offered, Recorded, Refused, SignedByProvider, Terminated, Withdrawn,
    };
    match status {
        Concluded | Recorded | Terminated => Some(ContractOfferSkip::Contracted),
        Offered | SignedByProvider => Some(ContractOfferSkip::Offered),
        Draft => Some(ContractOfferSkip::Draft),
        Refused => Some(ContractOfferSkip::Refused),
        Lapsed => Some(ContractOfferSkip::Lapsed),
        Withdrawn => None,
    }
}

/// The contract that stands in the way of a draft from this origin, or the draft with which it was begun.
pub(super) fn in_the_way(
    conn: &mut Conn,
    held: &HeldContracts,
    entry: &ContractEntry,
    origin: &ContractOrigin,
    now: Moment,
) -> Result<Option<Way>, DbError> {
    let others = held.contracts.iter().filter_map(|contract| {
        let version = contract.known(None).filter(|_| contract.care_kind == entry.care_kind)?;
        let over = by_itself(version, now, None);
        let (period, terms) = over.unwrap_or_else(|| (version.period, version.value.clone()));
        let same = same_subject(&terms, &entry.terms) && same_buyer(contract, &terms, entry);
        let reason = reason(terms.status).filter(|_| same && period.overlaps(&entry.period))?;
        Some((reason, contract))
    });
    let Some((reason, contract)) = others.min_by_key(|(reason, contract)| (*reason, contract.id)) else {
        return Ok(None);
    };
    if reason == ContractOfferSkip::Draft {
        let says = content_of(conn, contract.id, contract.version())?;
        if says.is_some_and(|says| says.origin == *origin) {
            return Ok(Some(Way::Begun((contract.id, contract.version()))));
        }
    }
    Ok(Some(Way::Shut(Skipped { reason, contract: Some(contract.id), eligibility: None })))
}
