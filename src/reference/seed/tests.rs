//! What the shipped rows promise: a source for each, and no more certainty than it gives.

use std::collections::BTreeSet;

use super::*;
use crate::codes::CareKind;
use crate::reference::Reference;
use crate::reference::model::{Confidence, Detail, FactKind};
use crate::reference::prestatie::Known;

fn rows(kind: FactKind) -> Vec<crate::reference::model::Fact> {
    let facts = shipped().unwrap().into_iter().map(|line| line.fact);
    facts.filter(|fact| fact.detail.kind() == kind).collect()
}

#[test]
fn every_shipped_row_is_read_and_names_its_source() {
    let lines = shipped().unwrap();
    assert!(lines.len() > 300, "{}", lines.len());
    for line in lines {
        assert!(line.fact.provenance.source.len() > 10, "{:?}", line.fact);
    }
}

#[test]
fn there_are_thirty_one_zorgkantoor_regions_and_no_mapping() {
    assert_eq!(rows(FactKind::Region).len(), 31);
    assert_eq!(rows(FactKind::RegionMapping).len(), 0);
    assert_eq!(rows(FactKind::HdsRepresentation).len(), 0);
}

#[test]
fn no_uzovi_code_loses_a_leading_zero() {
    let codes: BTreeSet<String> = rows(FactKind::Insurer).iter().map(|fact| fact.detail.key()).collect();
    for code in ["0101", "0699", "0736"] {
        assert!(codes.contains(code), "{code}");
    }
    assert!(codes.iter().all(|code| code.len() == 4));
}

#[test]
fn a_preferred_insurer_that_no_document_names_is_a_default() {
    let preferred = rows(FactKind::PreferredInsurer);
    let own_document = |fact: &&crate::reference::model::Fact| {
        fact.provenance.source.starts_with("Zorg en Zekerheid, purchasing policy")
    };
    let (named, others): (Vec<_>, Vec<_>) = preferred.iter().partition(own_document);
    assert!(others.iter().all(|fact| fact.provenance.confidence == Confidence::Default));
    assert_eq!(named.len(), 4); // two regions, MDZ and O&I, the year of the document only
    for fact in named {
        assert_eq!(fact.provenance.confidence, Confidence::Medium);
        assert_eq!(fact.period.end_date, chrono::NaiveDate::from_ymd_opt(2024, 12, 31));
    }
}

#[test]
fn every_region_has_one_preferred_insurer_on_every_day_and_none_for_hds() {
    let reference = reference();
    for day in ["2019-01-01", "2023-12-31", "2024-01-01", "2024-12-31", "2025-02-03"] {
        let day = day.parse().unwrap();
        for region in reference.regions.all_on(day, None) {
            for kind in CareKind::ALL {
                let rows = reference.preferred_in(&region.value.value.key, *kind, day, None);
                assert_eq!(rows.len(), usize::from(*kind != CareKind::Hds), "{region:?} {kind}");
            }
        }
    }
}

#[test]
fn every_preferred_concern_leads_to_one_purchasing_party() {
    let reference = reference();
    let day = "2025-02-03".parse().unwrap();
    for row in reference.preferred.all_on(day, None) {
        let concern = &row.value.value.concern;
        let parties = reference.purchasing_parties_of_concern(concern, day, None);
        assert_eq!(parties.len(), 1, "{concern}: {parties:?}");
    }
}

#[test]
fn the_contested_codes_show_what_other_sources_say() {
    let shown = |code: &str, other: &str| {
        let fact = rows(FactKind::Insurer).into_iter().find(|fact| fact.detail.key() == code).unwrap();
        assert!(fact.provenance.conflicts.iter().any(|text| text.contains(other)), "{code}: {fact:?}");
        assert_ne!(fact.provenance.confidence, Confidence::High, "{code}");
    };
    shown("7032", "3397");
    shown("3334", "Anderzorg");
    shown("9015", "9001");
    shown("3356", "Caresq");
}

#[test]
fn no_prestatie_claims_to_know_about_contracts_what_no_source_says() {
    for fact in rows(FactKind::Prestatie) {
        let Detail::Prestatie(prestatie) = &fact.detail else { panic!("{fact:?}") };
        assert_eq!(prestatie.contract_required, Known::Unknown, "{prestatie:?}");
        assert_eq!(prestatie.non_contracted_billable, Known::Unknown, "{prestatie:?}");
    }
}

fn reference() -> Reference {
    let row = |line: Line| crate::dated::Dated {
        value: crate::reference::model::Sourced { value: line.fact.detail, provenance: line.fact.provenance },
        period: line.fact.period,
        recorded_at: crate::clock::Moment::BEGINNING,
        superseded_at: None,
    };
    Reference::from_rows(shipped().unwrap().into_iter().map(row))
}
