//! Laws of the resolution of many practices and insurers at once: each cell says what the question about it
//! alone says.

use std::collections::HashMap;
use std::sync::Arc;

use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use zorgcontract::agreements::decide::conclude;
use zorgcontract::agreements::model::Question;
use zorgcontract::clock::Moment;
use zorgcontract::codes::{CareKind, ContractId, Lang, OiTitle, UzoviCode};
use zorgcontract::snapshot::{Party, Snapshot};
use zorgcontract::tariffs::answers::shelf::Shelf;
use zorgcontract::tariffs::answers::view::{Told, tariff};
use zorgcontract::tariffs::answers::{Priced, TariffSource, priced};
use zorgcontract::tariffs::bulk::Bulk;

use crate::price_laws::{SNAPSHOT, dates, now, said};

fn parties() -> Vec<&'static Party> {
    let mut parties: Vec<&Party> = SNAPSHOT.parties().collect();
    parties.sort_by_key(|party| party.register.agb_code);
    parties
}

fn insurers() -> Vec<UzoviCode> {
    SNAPSHOT.reference.insurers.keys().copied().collect()
}

/// What a list says, without whose rows it says it from.
fn told(list: &[Priced<'_>]) -> Vec<String> {
    let source = |price: &Priced<'_>| match price.source {
        None => String::new(),
        Some(TariffSource::Agreed(_, agreed)) => format!("{agreed:?}"),
        Some(TariffSource::Follower(_, tariff)) => format!("{tariff:?}"),
        Some(TariffSource::National(row)) => format!("{row:?}"),
    };
    list.iter().map(|price| format!("{} {} {}", said(price), source(price), price.fictitious)).collect()
}

/// Asks about every cell in bulk and by itself; the number of different lists.
fn compare(
    question: Question,
    parties: &[&'static Party],
    insurers: &[UzoviCode],
    shown: impl Fn(ContractId) -> bool + Copy,
) -> usize {
    let mut bulk = Bulk::new(&SNAPSHOT, question, now(), insurers, Arc::default());
    for party in parties {
        let standings = bulk.about(party, shown);
        for (uzovi_code, class) in bulk.insurers().to_vec() {
            let alone = Question { agb_code: party.register.agb_code, uzovi_code, ..question };
            let (answer, list) = priced(&SNAPSHOT, &alone, now(), shown).unwrap();
            let standing = standings[class];
            assert_eq!(standing.contract, answer.decision.agreement.map(|one| one.id), "{alone:?}");
            assert_eq!(told(bulk.list(standing.list)), told(&list), "{alone:?}");
        }
    }
    bulk.lists()
}

fn about(date: &str, care_kind: CareKind, oi_title: Option<OiTitle>, as_of: Option<Moment>) -> Question {
    Question {
        agb_code: "01900001".parse().unwrap(),
        uzovi_code: "7085".parse().unwrap(),
        date: date.parse().unwrap(),
        care_kind,
        segment: None,
        oi_title,
        prestatie_code: None,
        as_of,
    }
}

#[test]
fn every_cell_of_the_demo_country_is_resolved_in_bulk_as_it_is_one_by_one() {
    let (parties, insurers) = (parties(), insurers());
    let lists = compare(about("2025-02-03", CareKind::Haz, None, None), &parties, &insurers, |_| true);
    assert!(lists > 20, "only {lists} different lists");
    assert!(lists < parties.len(), "{lists} lists for {} parties are no classes", parties.len());
}

/// The items of a list as they are written for an answer of its own.
fn written(question: &Question, told: Told, shown: impl Fn(ContractId) -> bool) -> String {
    let (_, list) = priced(&SNAPSHOT, question, now(), shown).unwrap();
    let items: Vec<_> = list.into_iter().map(|price| tariff(&SNAPSHOT, price, told)).collect();
    serde_json::to_string(&items).unwrap()
}

#[test]
fn a_list_that_was_written_before_is_the_one_that_would_be_written_now() {
    let (shelf, mut digests) = (Shelf::default(), HashMap::new());
    for (lang, date) in [(Lang::Nl, "2025-02-03"), (Lang::En, "2025-02-03"), (Lang::Nl, "2024-06-03")] {
        for (number, party) in parties().into_iter().enumerate() {
            for uzovi_code in insurers() {
                let question = Question {
                    agb_code: party.register.agb_code,
                    uzovi_code,
                    ..about(date, CareKind::Haz, None, None)
                };
                let told = Told { lang, as_of: None };
                let shown = |_| number % 3 != 0;
                let answer = conclude(&SNAPSHOT, &question, now()).unwrap();
                let listed = shelf.items(&SNAPSHOT, (&question, &answer, None), now(), shown, told).unwrap();
                let text = String::from_utf8(listed.text).unwrap();
                assert_eq!(text, written(&question, told, shown), "{question:?}");
                let before = digests.entry(listed.digest).or_insert_with(|| text.clone());
                assert_eq!(*before, text, "one digest, one list");
            }
        }
    }
}

#[test]
fn a_list_of_before_is_not_kept_for_after_what_it_rests_on_was_published_anew() {
    let mut reference = (*SNAPSHOT.reference).clone();
    let codes: Vec<_> = reference.tariffs.keys().copied().collect();
    codes.into_iter().for_each(|code| reference.tariffs.rows(code).clear());
    let after = SNAPSHOT.suppose(reference, (*SNAPSHOT.policies).clone());
    let (shelf, told) = (Shelf::default(), Told { lang: Lang::Nl, as_of: None });
    let question = about("2025-02-03", CareKind::Haz, None, None);
    let items = |snapshot: &Snapshot, meanwhile: &dyn Fn()| {
        let answer = conclude(snapshot, &question, now()).unwrap();
        let shown = |_| {
            meanwhile();
            true
        };
        let listed = shelf.items(snapshot, (&question, &answer, None), now(), shown, told).unwrap();
        String::from_utf8(listed.text).unwrap()
    };
    let new = items(&after, &|| ());
    // Begins before the amounts are gone, and ends after somebody was answered without them.
    let old = items(&SNAPSHOT, &|| assert_eq!(items(&after, &|| ()), new));
    assert_ne!(old, new);
    assert_eq!(items(&after, &|| ()), new, "the list of before is not given out");
    assert_eq!(items(&SNAPSHOT, &|| ()), old);
}

fn questions() -> impl Strategy<Value = Question> {
    let title = prop::option::of(select(OiTitle::ALL));
    let moment = (2019_i32..2026, 1_u32..13).prop_map(|(year, month)| {
        Moment::start_of(chrono::NaiveDate::from_ymd_opt(year, month, 15).unwrap())
    });
    (dates(), select(CareKind::ALL), title, prop::option::weighted(0.3, moment)).prop_map(
        |(date, care_kind, oi_title, as_of)| Question {
            date,
            ..about("2025-02-03", care_kind, oi_title, as_of)
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn on_any_day_and_for_any_reader_bulk_and_one_by_one_agree(
        question in questions(),
        parties in subsequence(parties(), 40),
        insurers in subsequence(insurers(), 1..12),
        reader in 0_u8..3,
    ) {
        // The operator sees what every contract says, a stranger none, a party some.
        let shown = |id: ContractId| match reader {
            0 => true,
            1 => false,
            _ => id.to_string().as_bytes().last().is_some_and(|last| last % 2 == 0),
        };
        compare(question, &parties, &insurers, shown);
    }
}
