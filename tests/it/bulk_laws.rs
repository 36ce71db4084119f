//! Laws of the resolution of many practices and insurers at once: each cell says what the question about it
//! alone says.

use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use zorgcontract::agreements::model::Question;
use zorgcontract::clock::Moment;
use zorgcontract::codes::{CareKind, ContractId, OiTitle, UzoviCode};
use zorgcontract::snapshot::Party;
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
    let mut bulk = Bulk::new(&SNAPSHOT, question, now(), insurers);
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
