//! Which organisations a run is about, by the picture of the moment.

use std::collections::{BTreeMap, BTreeSet};

use super::model::{ContractOfferSkip, LastContract, MOST_ROWS, RunRow, Settled, Skipped};
use super::plan::Ground;
use super::view::ContractOfferSelection;
use crate::codes::AgbCode;
use crate::http::codes::fault_text;
use crate::http::problem::{ApiError, Fault, Place};
use crate::registrations::facts::PartyKind;
use crate::snapshot::Party;

/// Faults that are told at once.
const TOLD: usize = 100;

fn fault(at: String, code: &'static str) -> Fault {
    Fault::new(Place::Body, at, code, fault_text(code))
}

/// The rows of a run, in the order of AGB codes.
///
/// # Errors
/// It names nobody, too many, or what does not exist.
pub(super) fn rows(ground: &Ground<'_>) -> Result<Vec<RunRow>, ApiError> {
    let run = ground.run;
    if run.agb_codes.is_empty() && run.selection.is_none() {
        return Err(ApiError::invalid(vec![fault("/selection".to_owned(), "member.required")]));
    }
    let selection = run.selection.clone().unwrap_or_default();
    let regions = &ground.view.snapshot.reference.regions;
    let scheme = &ground.view.snapshot.region_scheme;
    let known: BTreeSet<_> =
        regions.keys().filter(|key| key.scheme == *scheme).map(|key| &key.code).collect();
    let unknown = selection.regions.iter().enumerate().filter(|(_, region)| !known.contains(region));
    let faults = unknown.map(|(at, _)| fault(format!("/selection/regions/{at}"), "offerRun.region"));
    let faults: Vec<Fault> = faults.take(TOLD).collect();
    if !faults.is_empty() {
        return Err(ApiError::invalid(faults));
    }
    let found =
        if run.agb_codes.is_empty() { fitting(ground, &selection) } else { named(ground, &selection)? };
    if found.len() > MOST_ROWS {
        return Err(ApiError::invalid(vec![fault("/selection".to_owned(), "offerRun.tooMany")]));
    }
    let row =
        |(line, (agb_code, (party, skip))): (i32, (AgbCode, (&Party, Option<ContractOfferSkip>)))| RunRow {
            line,
            holder: party.register.id,
            agb_code,
            settled: skip.map(|reason| Settled::Skipped(Skipped::because(reason))),
        };
    Ok((1..).zip(found).map(row).collect())
}

type Found<'s> = BTreeMap<AgbCode, (&'s Party, Option<ContractOfferSkip>)>;

/// Every organisation in use that fits.
fn fitting<'s>(ground: &Ground<'s>, selection: &ContractOfferSelection) -> Found<'s> {
    let today = ground.view.today;
    let organisations = ground.view.snapshot.parties().filter(|party| {
        party.register.kind == PartyKind::Organisation && party.register.active_on(today, None)
    });
    let fitting = organisations.filter(|party| unfit(ground, selection, party).is_none());
    fitting.map(|party| (party.register.agb_code, (party, None))).collect()
}

/// The organisations that are named, each once; who does not fit is skipped.
fn named<'s>(ground: &Ground<'s>, selection: &ContractOfferSelection) -> Result<Found<'s>, ApiError> {
    let (mut found, mut faults) = (Found::new(), Vec::new());
    for (at, code) in ground.run.agb_codes.iter().enumerate() {
        let party = ground.view.snapshot.party_by_agb(*code);
        match party.filter(|party| party.register.kind == PartyKind::Organisation) {
            Some(party) => {
                found.insert(*code, (party, unfit(ground, selection, party)));
            }
            None => faults.push(fault(format!("/agbCodes/{at}"), "offerRun.organisation")),
        }
    }
    faults.truncate(TOLD);
    if faults.is_empty() { Ok(found) } else { Err(ApiError::invalid(faults)) }
}

/// Why an organisation is not among those to which is offered, when it is not.
fn unfit(
    ground: &Ground<'_>,
    selection: &ContractOfferSelection,
    party: &Party,
) -> Option<ContractOfferSkip> {
    let (today, snapshot) = (ground.view.today, ground.view.snapshot);
    // Whose code has ended is told so: what kind it was does not matter any more.
    let ended = party.register.ended_before(ground.run.term.start_date, None).is_some();
    if !ended && !ground.agreement.provider_kinds.contains(&party.register.provider_kind(today, None)) {
        return Some(ContractOfferSkip::ProviderKind);
    }
    let last = ground.last_contract(&party.contracts).and_then(|contract| contract.known(None));
    let held = match selection.last_contract {
        None => true,
        Some(LastContract::With) => last.is_some(),
        Some(LastContract::Without) => last.is_none(),
    };
    let wanted = selection.last_agreement_type.as_deref();
    let of_type = wanted.is_none_or(|id| last.is_some_and(|v| v.value.agreement_type.as_deref() == Some(id)));
    let inside = || {
        let lies = snapshot.regions(party, today, None);
        selection.regions.is_empty() || selection.regions.iter().any(|region| lies.contains(region))
    };
    let fits = held && of_type && inside();
    (!fits).then_some(ContractOfferSkip::NotSelected)
}
