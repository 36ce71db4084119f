//! About whom an export is: everybody that the caller may ask about one by one, as far as it is asked.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::model::{PriceListCompression, PriceListFormat};
use super::view::NewPriceListExport;
use crate::auth::{Caller, Role};
use crate::codes::{AgbCode, ProviderKind, RegionCode, UzoviCode};
use crate::http::codes::fault_text;
use crate::http::problem::{ApiError, Fault, Place};
use crate::snapshot::{Party, Snapshot};

/// Faults that are told at once.
const TOLD: usize = 100;

/// Practices and insurers, each in the order of their codes; neither is empty.
pub(super) type Selected = (Vec<AgbCode>, Vec<UzoviCode>);

/// Who is meant.
///
/// # Errors
/// The caller speaks for nobody, it names somebody who does not exist or is not the caller's to ask about, or
/// nobody is left.
pub(super) fn selected(
    snapshot: &Snapshot,
    caller: &Caller,
    asked: &NewPriceListExport,
) -> Result<Selected, ApiError> {
    if !speaks(snapshot, caller, asked.date) {
        return Err(ApiError::not_found());
    }
    let mut faults = Vec::new();
    let insurers = insurers(snapshot, caller, asked, &mut faults);
    let parties = parties(snapshot, caller, asked, &insurers, &mut faults);
    let regions = &snapshot.reference.regions;
    let known = |code: &RegionCode| {
        regions.keys().any(|key| key.scheme == snapshot.region_scheme && key.code == *code)
    };
    let unknown = asked.regions.iter().enumerate().filter(|(_, code)| !known(code));
    faults.extend(unknown.map(|(at, _)| fault(format!("/regions/{at}"), "offerRun.region")));
    if asked.format == PriceListFormat::Parquet && asked.compression() == PriceListCompression::Gzip {
        faults.push(fault("/compression".to_owned(), "priceListExport.compression"));
    }
    if faults.is_empty() && (parties.is_empty() || insurers.is_empty()) {
        faults.push(fault(String::new(), "priceListExport.nobody"));
    }
    faults.truncate(TOLD);
    if faults.is_empty() { Ok((parties, insurers)) } else { Err(ApiError::invalid(faults)) }
}

/// Whether the caller speaks for anybody.
fn speaks(snapshot: &Snapshot, caller: &Caller, day: NaiveDate) -> bool {
    let own = |uzovi: &UzoviCode| caller.owns_insurer(snapshot, *uzovi, day);
    match caller.role {
        Role::Provider => caller.parties(snapshot).next().is_some(),
        Role::Insurer => snapshot.reference.insurers.keys().any(own),
        Role::Operator => true,
        Role::Dashboard => false,
    }
}

fn fault(at: String, code: &'static str) -> Fault {
    Fault::new(Place::Body, at, code, fault_text(code))
}

fn insurers(
    snapshot: &Snapshot,
    caller: &Caller,
    asked: &NewPriceListExport,
    faults: &mut Vec<Fault>,
) -> Vec<UzoviCode> {
    let reference = &snapshot.reference;
    let own =
        |uzovi: &UzoviCode| caller.role != Role::Insurer || caller.owns_insurer(snapshot, *uzovi, asked.date);
    let chosen: BTreeSet<UzoviCode> = if asked.uzovi_codes.is_empty() {
        let of_day = |uzovi: &UzoviCode| reference.insurer(*uzovi, asked.date, asked.as_of).is_some();
        reference.insurers.keys().copied().filter(of_day).filter(own).collect()
    } else {
        let known = |uzovi: &UzoviCode| !reference.insurers.history(uzovi).is_empty() && own(uzovi);
        let strange = asked.uzovi_codes.iter().enumerate().filter(|(_, uzovi)| !known(uzovi));
        faults.extend(strange.map(|(at, _)| fault(format!("/uzoviCodes/{at}"), "priceListExport.insurer")));
        asked.uzovi_codes.iter().copied().collect()
    };
    chosen.into_iter().collect()
}

fn parties(
    snapshot: &Snapshot,
    caller: &Caller,
    asked: &NewPriceListExport,
    insurers: &[UzoviCode],
    faults: &mut Vec<Fault>,
) -> Vec<AgbCode> {
    let may = |party: &Party| {
        insurers.first().is_some_and(|uzovi| caller.may_ask(snapshot, party, *uzovi, asked.date, asked.as_of))
    };
    let inside = |party: &Party| {
        let places = || snapshot.regions(party, asked.date, asked.as_of);
        asked.regions.is_empty() || asked.regions.iter().any(|region| places().contains(region))
    };
    let mut codes = BTreeSet::new();
    if !asked.agb_codes.is_empty() {
        for (at, code) in asked.agb_codes.iter().enumerate() {
            match snapshot.party_by_agb(*code).filter(|party| may(party)) {
                Some(party) if inside(party) => drop(codes.insert(*code)),
                Some(_) => {}
                None => faults.push(fault(format!("/agbCodes/{at}"), "priceListExport.party")),
            }
        }
    } else if caller.role == Role::Provider {
        codes.extend(
            caller.parties(snapshot).filter(|party| inside(party)).map(|party| party.register.agb_code),
        );
    } else {
        let practice = |party: &&Party| {
            let register = &party.register;
            register.provider_kind(asked.date, asked.as_of) == ProviderKind::Practice
                && register.active_on(asked.date, asked.as_of)
        };
        let practices = snapshot.parties().filter(practice).filter(|party| may(party) && inside(party));
        codes.extend(practices.map(|party| party.register.agb_code));
    }
    codes.into_iter().collect()
}
