//! The next contract from the one before: for the next term, or for the organisation that takes over.

use chrono::{Months, NaiveDate};

use super::view::{ContractCarryOver, ContractTakeOver, LeftOutModule};
use crate::clock::{day_after, day_before};
use crate::codes::{CareKind, ContractId, Lang, PolicyId, PurchasingPartyId};
use crate::contracts::addenda::model::{AddendumOrigin, AddendumTerms};
use crate::contracts::content::model::{ContractContent, ContractModule, ContractOrigin, ContractOriginKind};
use crate::contracts::model::{Contract, ContractEntry, ContractStatus, ContractTerms, Known as _};
use crate::contracts::service::ContractError;
use crate::dated::{Dated, Period};
use crate::http::problem::{ApiError, Place};
use crate::policy::Pack;
use crate::policy::words::CatalogueStatus;
use crate::snapshot::Snapshot;

/// The draft for the next term, what it says, and the modules that do not go on.
///
/// # Errors
/// The contract does not bind, or its term says nothing about the next one.
pub(super) fn carried_over(
    snapshot: &Snapshot,
    old: &Contract,
    says: Option<ContractContent>,
    asked: &ContractCarryOver,
    lang: Lang,
) -> Result<(ContractEntry, ContractContent, Vec<LeftOutModule>), ApiError> {
    let standing = binding(old, ContractStatus::Draft)?;
    let term = asked.term.or_else(|| next_term(&standing.period)).ok_or_else(no_term)?;
    let last = standing.period.end_date.unwrap_or_else(|| day_before(term.start_date));
    let policy = asked
        .policy_id
        .clone()
        .or_else(|| policy_of(snapshot, &old.purchasing_party, old.care_kind, term.start_date));
    let pack = policy.as_ref().and_then(|id| snapshot.policies.pack(id.as_str()));
    let (mut modules, mut left_out) = (Vec::new(), Vec::new());
    for module in modules_on(old, last, term.start_date) {
        match pack.and_then(|pack| leaves_out(pack, old.care_kind, &module, lang)) {
            Some(reason) => left_out.push(reason),
            None => modules.push(module),
        }
    }
    let agreement = |id: &&str| pack.is_some_and(|pack| pack.catalogue.agreement(id).is_some());
    let terms = ContractTerms {
        agreement_type: standing.value.agreement_type.as_deref().filter(agreement).map(Into::into),
        policy,
        ..again(&standing.value)
    };
    let year = term.start_date.format("%Y");
    let number = asked.number.clone().unwrap_or_else(|| format!("{}-{year}", old.number));
    let entry = entry(old, old.holder, number, term, ContractTerms { sign_by: asked.sign_by, ..terms });
    let known = |id: &String| pack.is_some_and(|pack| pack.rule(id).is_some());
    let origin = ContractOrigin::from(ContractOriginKind::CarriedOver, old.id);
    let mut content = ContractContent { modules, ..says_again(says, origin) };
    for condition in &mut content.conditions {
        condition.rule_id = condition.rule_id.take().filter(known); // of another policy, another rule
    }
    content.annexes.retain_mut(|annex| {
        let goes_on = |end: Option<NaiveDate>| end.is_none_or(|end| end >= term.start_date);
        annex.tariffs.retain(|tariff| goes_on(tariff.end_date));
        for tariff in &mut annex.tariffs {
            tariff.rule_id = tariff.rule_id.take().filter(known);
        }
        !annex.tariffs.is_empty()
    });
    Ok((entry, content, left_out))
}

/// The draft for the organisation that takes over, and what it says.
///
/// # Errors
/// There is no such organisation, it holds the contract itself, or the contract does not bind until the day.
pub(super) fn taken_over(
    snapshot: &Snapshot,
    old: &Contract,
    says: Option<ContractContent>,
    asked: &ContractTakeOver,
) -> Result<(ContractEntry, ContractContent), ApiError> {
    let standing = binding(old, ContractStatus::Terminated)?;
    let (first, period) = (asked.start_date, standing.period);
    let holder = snapshot.organisation(asked.agb_code).ok_or_else(ApiError::not_found)?;
    if holder == old.holder {
        let detail = (
            "De houder neemt zijn eigen contract niet over.",
            "The holder does not take over its own contract.",
        );
        return Err(ApiError::invalid_member(Place::Body, "/agbCode", "contract.takeOver", detail));
    }
    // It ends the day before, on which it has to bind, and it may end there: with that day its last.
    let runs = period.start_date < first && period.end_date.is_none_or(|end| end >= day_before(first));
    let term = Period::new(first, period.end_date.filter(|end| *end >= first));
    let term = term.filter(|_| runs).ok_or(ContractError::NothingToTakeOver)?;
    let number = asked.number.clone().unwrap_or_else(|| format!("{}-{}", old.number, asked.agb_code));
    let terms = ContractTerms { sign_by: asked.sign_by, ..again(&standing.value) };
    let origin = ContractOrigin::from(ContractOriginKind::TakeOver, old.id);
    let modules = modules_on(old, day_before(first), first);
    let content = ContractContent { modules, ..says_again(says, origin) };
    Ok((entry(old, holder, number, term, terms), content))
}

/// The version that binds; what does not bind has no next one.
fn binding(old: &Contract, next: ContractStatus) -> Result<&Dated<ContractTerms>, ContractError> {
    let standing = old.known(None).ok_or(ContractError::NotFound)?;
    let status = standing.value.status;
    if status.binds() { Ok(standing) } else { Err(ContractError::Step(status, next)) }
}

/// The year after a term that ends.
fn next_term(term: &Period) -> Option<Period> {
    let last = term.end_date?;
    Period::new(day_after(last), last.checked_add_months(Months::new(12)))
}

fn no_term() -> ApiError {
    let detail = (
        "Het contract heeft geen einddatum; geef de nieuwe looptijd.",
        "The contract has no end date; give the new term.",
    );
    ApiError::invalid_member(Place::Body, "/term", "contract.term", detail)
}

/// The policy of the concern of a purchasing party that holds on a day, when there is one.
pub(in crate::contracts) fn policy_of(
    snapshot: &Snapshot,
    party: &PurchasingPartyId,
    care_kind: CareKind,
    day: NaiveDate,
) -> Option<PolicyId> {
    let mut insurers = snapshot.reference.insurers_of(party, day, None);
    let uzovi = insurers.next()?.value.value.uzovi_code;
    let concern = snapshot.reference.concern_of(uzovi, day, None)?;
    let force = snapshot.policies.in_force(concern, Some(&uzovi), care_kind, day, None);
    force.pack().map(|pack| pack.id.clone())
}

/// Terms of a new draft like those of before: without what was said about the old one alone.
fn again(old: &ContractTerms) -> ContractTerms {
    ContractTerms {
        oi_titles: old.oi_titles.clone(),
        policy: old.policy.clone(),
        uniform: old.uniform,
        second_purchasing_party: old.second_purchasing_party.clone(),
        agreement_type: old.agreement_type.clone(),
        ..ContractTerms::of(ContractStatus::Draft)
    }
}

fn says_again(says: Option<ContractContent>, origin: ContractOrigin) -> ContractContent {
    match says {
        Some(old) => ContractContent { origin, modules: Vec::new(), ..old },
        None => ContractContent::empty(origin),
    }
}

fn entry(
    old: &Contract,
    holder: crate::codes::PartyId,
    number: String,
    period: Period,
    terms: ContractTerms,
) -> ContractEntry {
    ContractEntry {
        id: ContractId::new(),
        holder,
        purchasing_party: old.purchasing_party.clone(),
        number: number.into(),
        care_kind: old.care_kind,
        period,
        terms,
        addenda: Vec::new(),
    }
}

/// The modules that hold on a day, to begin anew.
fn modules_on(old: &Contract, day: NaiveDate, first: NaiveDate) -> Vec<ContractModule> {
    let held = old.addenda.iter().filter_map(|addendum| addendum.in_force(day, None));
    let module = |version: &Dated<AddendumTerms>| {
        let module = &version.value.module;
        ContractModule {
            code: module.code.to_string(),
            name: module.name.to_string(),
            segment: module.segment,
            prestatie_codes: module.prestaties.to_vec(),
            origin: Some(AddendumOrigin::CarriedOver),
            start_date: first,
            end_date: None,
        }
    };
    held.map(module).collect()
}

/// Why a policy does not carry a module over; a policy that lists no addenda for the care says nothing.
fn leaves_out(
    pack: &Pack,
    care_kind: CareKind,
    module: &ContractModule,
    lang: Lang,
) -> Option<LeftOutModule> {
    let lists = pack.catalogue.addenda.iter().any(|addendum| addendum.care_kinds.contains(&care_kind));
    let entry = pack.catalogue.addendum(&module.code);
    let stays = |entry: &crate::policy::catalogue::AddendumType| {
        let over = matches!(entry.status, CatalogueStatus::Lapsed | CatalogueStatus::NotNeeded);
        !over && entry.carried_over != Some(false)
    };
    if !lists || entry.is_some_and(stays) {
        return None;
    }
    Some(LeftOutModule {
        code: module.code.clone(),
        name: module.name.clone(),
        policy_id: pack.id.clone(),
        rule_ids: entry.map_or_else(Vec::new, |entry| entry.rules.clone()),
        instead: entry.and_then(|entry| entry.instead.as_ref()).map(|text| text.get(lang).to_owned()),
    })
}
