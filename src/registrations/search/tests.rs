//! Search on a small register, and the time it takes on a large one.

use super::*;
use crate::dated::Period;
use crate::registrations::facts::{Address, CareKindFact};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn row(value: RegisterFact, start: &str, end: Option<&str>) -> Dated<RegisterFact> {
    let period = Period::new(day(start), end.map(day)).unwrap();
    Dated { value, period, recorded_at: Moment::from_micros(10), superseded_at: None }
}

fn party(code: &str, name: &str, city: &str, postcode: &str) -> RegisteredParty {
    let address = Address {
        purpose: AddressUse::Visiting,
        street: "Straat".into(),
        house_number: "1".into(),
        house_number_addition: None,
        postcode: postcode.into(),
        city: city.into(),
        municipality: None,
    };
    let facts = [
        RegisterFact::Registration,
        RegisterFact::Name(name.into()),
        RegisterFact::Address(Box::new(address)),
        RegisterFact::CareKind(CareKindFact { code: "01".parse().unwrap(), name: "Huisartsen".into() }),
        RegisterFact::Qualification("0100".parse().unwrap()),
    ];
    RegisteredParty {
        id: PartyId::fixed(code.as_bytes()),
        agb_code: code.parse().unwrap(),
        kind: PartyKind::Organisation,
        facts: facts.into_iter().map(|fact| row(fact, "2019-01-01", None)).collect(),
        incoming: Box::default(),
    }
}

fn anything() -> SearchQuery {
    SearchQuery {
        name: None,
        city: None,
        postcode: None,
        kind: None,
        care_kind: None,
        qualification: None,
        day: day("2025-01-01"),
        as_of: None,
    }
}

fn named(name: &str) -> SearchQuery {
    SearchQuery { name: Some(name.into()), ..anything() }
}

fn codes(index: &SearchIndex, query: &SearchQuery) -> Vec<String> {
    index.search(query, Part::First, 50).iter().map(|hit| hit.position.agb_code.to_string()).collect()
}

fn small() -> SearchIndex {
    SearchIndex::of(&[
        party("01900001", "Huisartsenpraktijk De Linde", "Voorbeeldstad", "9999AB"),
        party("01900002", "Praktijk Linde", "'s-Voorbeeld", "9998AB"),
        party("01900003", "Huisartsenpraktijk Café Étoile", "Ámstelvoorbeeld", "9997AB"),
        party("01900004", "Linde", "Elders", "9999ZZ"),
    ])
}

#[test]
fn a_name_is_found_in_spite_of_diacritics_capitals_and_typing_mistakes() {
    let index = small();
    for typed in
        ["cafe etoile", "CAFÉ", "etiole", "huisartspraktijk etoil", "praktyk cafe", "huisartsnepraktijk cafe"]
    {
        let found = codes(&index, &named(typed));
        let expected: &[&str] = if typed.starts_with("praktyk") { &[] } else { &["01900003"] };
        assert_eq!(found, expected, "{typed}");
    }
    assert!(codes(&index, &named("beuk")).is_empty());
    assert!(codes(&index, &named("linde beuk")).is_empty());
}

#[test]
fn the_name_itself_comes_before_names_that_hold_it_and_those_before_names_near_it() {
    assert_eq!(codes(&small(), &named("linde")), ["01900004", "01900001", "01900002"]);
    assert_eq!(codes(&small(), &named("praktijk linde")), ["01900002"]);
}

#[test]
fn place_kind_and_codes_narrow_the_answer() {
    let index = small();
    let by = |change: fn(&mut SearchQuery)| {
        let mut query = anything();
        change(&mut query);
        codes(&index, &query)
    };
    assert_eq!(by(|q| q.city = Some("voorbeeld".into())), ["01900001", "01900002", "01900003"]);
    assert_eq!(by(|q| q.city = Some("'S-VOOR".into())), ["01900002"]);
    assert_eq!(by(|q| q.postcode = Some("9999 a".into())), ["01900001"]);
    assert_eq!(by(|q| q.postcode = Some("9999".into())), ["01900001", "01900004"]);
    assert!(by(|q| q.kind = Some(PartyKind::Location)).is_empty());
    assert!(by(|q| q.care_kind = Some("12".parse().unwrap())).is_empty());
    assert_eq!(by(|q| q.qualification = Some("0100".parse().unwrap())).len(), 4);
}

#[test]
fn a_search_sees_what_held_on_its_day_and_what_was_known_then() {
    let mut index = small();
    let mut renamed = party("01900004", "Linde", "Elders", "9999ZZ");
    renamed.facts[1] = row(RegisterFact::Name("Linde".into()), "2019-01-01", Some("2023-12-31"));
    let later = Dated {
        recorded_at: Moment::from_micros(20),
        ..row(RegisterFact::Name("Esdoorn".into()), "2024-01-01", None)
    };
    renamed.facts = renamed.facts.iter().cloned().chain([later]).collect();
    let before = index.clone();
    index.insert(&renamed);
    assert_eq!(codes(&index, &named("esdoorn")), ["01900004"]);
    assert!(codes(&before, &named("esdoorn")).is_empty(), "the older snapshot keeps its answer");
    assert!(!codes(&index, &named("linde")).contains(&"01900004".to_owned()));
    assert!(codes(&index, &SearchQuery { day: day("2023-01-01"), ..named("esdoorn") }).is_empty());
    assert!(
        codes(&index, &SearchQuery { as_of: Some(Moment::from_micros(15)), ..named("esdoorn") }).is_empty()
    );
    assert!(codes(&index, &SearchQuery { day: day("2018-01-01"), ..anything() }).is_empty());
}

#[test]
fn pages_in_either_direction_give_every_party_once() {
    let parties: Vec<RegisteredParty> = (0..100)
        .map(|n| {
            party(&format!("019{n:05}"), if n % 3 == 0 { "Linde" } else { "De Linde" }, "Stad", "9999AB")
        })
        .collect();
    let index = SearchIndex::of(&parties);
    for query in [anything(), named("linde")] {
        let all = index.search(&query, Part::First, 1_000);
        assert_eq!(all.len(), 100);
        let (mut forward, mut part) = (Vec::new(), Part::First);
        loop {
            let page = index.search(&query, part, 7);
            let Some(last) = page.last() else { break };
            part = Part::After(last.position);
            forward.extend(page);
        }
        assert_eq!(forward, all);
        assert_eq!(index.search(&query, Part::Before(all[50].position), 7), all[43..50]);
        assert_eq!(index.search(&query, Part::Before(all[3].position), 7), all[..3]);
    }
}
