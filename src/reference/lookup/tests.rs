//! What a look-up promises on every day and for every known moment.

use proptest::prelude::*;

use super::*;
use crate::dated::Period;
use crate::reference::model::{Confidence, Provenance};

fn day(offset: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2024, 1, 1).unwrap() + chrono::TimeDelta::days(offset.into())
}

fn row(detail: Detail, first: u32, last: Option<u32>) -> Row<Detail> {
    let provenance =
        Provenance { source: "test".into(), confidence: Confidence::High, conflicts: Vec::new(), note: None };
    Dated {
        value: Sourced { value: detail, provenance },
        period: Period::new(day(first), last.map(day)).unwrap(),
        recorded_at: Moment::from_micros(10),
        superseded_at: None,
    }
}

fn insurer(code: &str, concern: &str) -> Detail {
    Detail::Insurer(Insurer {
        uzovi_code: code.parse().unwrap(),
        name: code.into(),
        legal_name: None,
        labels: Vec::new(),
        concern: concern.parse().unwrap(),
    })
}

fn link(party: &str, code: &str) -> Detail {
    Detail::PurchasingPartyInsurer(PurchasingPartyInsurer {
        purchasing_party: party.parse().unwrap(),
        uzovi_code: code.parse().unwrap(),
    })
}

fn region(code: &str) -> RegionKey {
    RegionKey { scheme: "zorgkantoorregio".parse().unwrap(), code: code.parse().unwrap() }
}

fn mapping(code: &str, area: Area) -> Detail {
    Detail::RegionMapping(RegionMapping { region: region(code), area })
}

fn preferred(code: &str, care_kind: CareKind, concern: &str, rank: u8) -> Detail {
    let concern = concern.parse().unwrap();
    Detail::PreferredInsurer(PreferredInsurer { region: region(code), care_kind, concern, rank })
}

fn found(reference: &Reference, municipality: Option<&str>, postcode: Option<&str>) -> Vec<String> {
    let municipality = municipality.map(|text| text.parse().unwrap());
    let postcode = postcode.map(|text| text.parse().unwrap());
    let scheme = "zorgkantoorregio".parse().unwrap();
    let found = reference.regions_of(&scheme, municipality.as_ref(), postcode.as_ref(), day(0), None);
    found.into_iter().map(|found| found.region.code.to_string()).collect()
}

#[test]
fn a_full_postcode_beats_its_four_digits() {
    let reference = Reference::from_rows([
        row(mapping("a", Area::Postcode("9999".parse().unwrap())), 0, None),
        row(mapping("b", Area::Postcode("9999AB".parse().unwrap())), 0, None),
    ]);
    assert_eq!(found(&reference, None, Some("9999AB")), ["b"]);
    assert_eq!(found(&reference, None, Some("9999AC")), ["a"]);
    assert_eq!(found(&reference, None, Some("9998AC")), [""; 0]);
}

#[test]
fn a_municipality_and_a_postcode_that_disagree_both_come_back() {
    let reference = Reference::from_rows([
        row(mapping("a", Area::Municipality("GM9901".parse().unwrap())), 0, None),
        row(mapping("b", Area::Postcode("9999".parse().unwrap())), 0, None),
    ]);
    assert_eq!(found(&reference, Some("GM9901"), Some("9999AB")), ["a", "b"]);
    assert_eq!(found(&reference, Some("GM9901"), None), ["a"]);
    assert_eq!(found(&reference, None, None), [""; 0]);
}

#[test]
fn preferred_insurers_come_by_rank_and_only_for_their_kind_of_care() {
    let reference = Reference::from_rows([
        row(preferred("a", CareKind::Haz, "vgz", 2), 0, None),
        row(preferred("a", CareKind::Haz, "cz", 1), 0, None),
        row(preferred("a", CareKind::Mdz, "menzis", 1), 0, None),
    ]);
    let names = |kind| -> Vec<String> {
        let rows = reference.preferred_in(&region("a"), kind, day(0), None);
        rows.into_iter().map(|row| row.value.value.concern.to_string()).collect()
    };
    assert_eq!(names(CareKind::Haz), ["cz", "vgz"]);
    assert_eq!(names(CareKind::Mdz), ["menzis"]);
    assert_eq!(names(CareKind::Oi), [""; 0]);
}

#[test]
fn a_concern_leads_to_the_purchasing_parties_of_its_insurers_on_the_day() {
    let reference = Reference::from_rows([
        row(insurer("0101", "vgz"), 0, None),
        row(insurer("0736", "vgz"), 0, None),
        row(insurer("9664", "cz"), 0, None),
        row(link("vgz", "0101"), 0, Some(9)),
        row(link("vgz", "0736"), 0, Some(9)),
        row(link("joint", "0736"), 10, None),
        row(link("joint", "9664"), 10, None),
    ]);
    let parties = |on| -> Vec<String> {
        let found = reference.purchasing_parties_of_concern(&"vgz".parse().unwrap(), day(on), None);
        found.into_iter().map(ToString::to_string).collect()
    };
    assert_eq!(parties(9), ["vgz"]);
    assert_eq!(parties(10), ["joint"]);
}

/// Periods of one fact over time, one after another with gaps: (gap before, length in days).
fn history() -> impl Strategy<Value = Vec<(u32, u32)>> {
    prop::collection::vec((0_u32..5, 1_u32..6), 1..8)
}

proptest! {
    #[test]
    fn an_insurer_belongs_on_each_day_to_the_concern_of_the_row_that_holds(history in history(), asked in 0_u32..90) {
        let mut rows = Vec::new();
        let (mut next, mut expected) = (0, None);
        for (number, (gap, length)) in history.iter().enumerate() {
            let (first, last) = (next + gap, next + gap + length - 1);
            next = last + 1;
            let concern = format!("concern-{number}");
            rows.push(row(insurer("0101", &concern), first, Some(last)));
            if (first..=last).contains(&asked) {
                expected = Some(concern);
            }
        }
        let reference = Reference::from_rows(rows);
        let answer = reference.concern_of("0101".parse().unwrap(), day(asked), None);
        prop_assert_eq!(answer.map(ToString::to_string), expected);
    }

    #[test]
    fn what_was_known_at_a_moment_does_not_change_when_later_knowledge_replaces_it(
        moments in prop::collection::btree_set(1_i64..50, 1..8), asked in 0_i64..60,
    ) {
        // Every moment replaces the row before it by one with another concern.
        let moments: Vec<i64> = moments.into_iter().collect();
        let rows = moments.iter().enumerate().map(|(number, recorded)| Dated {
            recorded_at: Moment::from_micros(*recorded),
            superseded_at: moments.get(number + 1).copied().map(Moment::from_micros),
            ..row(insurer("0101", &format!("concern-{number}")), 0, None)
        });
        let reference = Reference::from_rows(rows);
        let known = moments.iter().filter(|recorded| **recorded <= asked).count();
        let code = "0101".parse().unwrap();
        let answer = reference.concern_of(code, day(0), Some(Moment::from_micros(asked)));
        prop_assert_eq!(answer.map(ToString::to_string), known.checked_sub(1).map(|n| format!("concern-{n}")));
        let now = reference.concern_of(code, day(0), None);
        prop_assert_eq!(now.map(ToString::to_string), Some(format!("concern-{}", moments.len() - 1)));
    }

    #[test]
    fn both_directions_of_a_link_agree_on_every_day(
        links in prop::collection::vec((0_u32..4, 0_u32..4, 0_u32..20, 0_u32..10), 0..12), asked in 0_u32..30,
    ) {
        let rows = links.iter().map(|(party, code, first, length)| {
            row(link(&format!("party-{party}"), &format!("000{code}")), *first, Some(first + length))
        });
        let reference = Reference::from_rows(rows);
        for party in 0..4 {
            for code in 0..4 {
                let (party, code) = (format!("party-{party}").parse().unwrap(), format!("000{code}").parse().unwrap());
                let there = reference.insurers_of(&party, day(asked), None);
                let back = reference.purchasing_parties_of(code, day(asked), None);
                prop_assert_eq!(
                    there.filter(|link| link.value.value.uzovi_code == code).count(),
                    back.filter(|link| link.value.value.purchasing_party == party).count()
                );
            }
        }
    }

    #[test]
    fn splitting_the_period_of_a_tariff_never_changes_an_answer(
        cuts in prop::collection::btree_set(1_u32..366, 0..6), asked in 0_u32..400, renumbered in 0_u32..366,
    ) {
        // 2024 has 366 days: day 59 is 29 February, day 365 the last
        let tariff = || Detail::NationalTariff(NationalTariff {
            prestatie: "12011".parse().unwrap(),
            tariff: NationalTariffKind::Maximum,
            amount: "12.21".parse().unwrap(),
            unit: crate::reference::prestatie::PrestatieUnit::Contact,
            fictitious: false,
        });
        let successor = || Detail::PrestatieSuccessor(PrestatieSuccessor {
            prestatie: "12011".parse().unwrap(),
            successor: "12012".parse().unwrap(),
        });
        let split = |detail: &dyn Fn() -> Detail, first: u32| {
            let cuts: Vec<u32> = cuts.iter().copied().filter(|cut| *cut > first).collect();
            let starts = std::iter::once(first).chain(cuts.iter().copied());
            let ends = cuts.iter().map(|cut| cut - 1).chain([365]);
            starts.zip(ends).map(|(start, end)| row(detail(), start, Some(end))).collect::<Vec<_>>()
        };
        let whole = Reference::from_rows([row(tariff(), 0, Some(365)), row(successor(), renumbered, Some(365))]);
        let parts = Reference::from_rows([split(&tariff, 0), split(&successor, renumbered)].concat());
        let code = "12011".parse().unwrap();
        let amount = |reference: &Reference| {
            let found = reference.tariff(code, NationalTariffKind::Maximum, day(asked), None);
            found.map(|row| row.value.value.amount)
        };
        let after = |reference: &Reference| {
            let chain = reference.successors_of(code, day(asked), None);
            chain.iter().map(|row| row.value.value.successor).collect::<Vec<_>>()
        };
        prop_assert_eq!(amount(&whole), amount(&parts));
        prop_assert_eq!(amount(&whole).is_some(), asked <= 365);
        prop_assert_eq!(after(&whole), after(&parts));
        prop_assert_eq!(after(&whole).len(), usize::from(renumbered <= asked && asked <= 365));
    }
}
