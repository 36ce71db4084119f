//! Laws of price lists, tried with random questions about the small demo country.

use std::sync::{Arc, LazyLock};

use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use zorgcontract::agreements::model::{Basis, Certainty, MayClaim, Question};
use zorgcontract::clock::{Moment, day_after};
use zorgcontract::codes::{AgbCode, CareKind, UzoviCode};
use zorgcontract::dated::Period;
use zorgcontract::snapshot::Snapshot;
use zorgcontract::tariffs::answers::{Priced, TariffBasis, TariffReason, priced};

use crate::country::Country;

pub static SNAPSHOT: LazyLock<Arc<Snapshot>> = LazyLock::new(|| Country::small().snapshot());

static CODES: LazyLock<(Vec<AgbCode>, Vec<UzoviCode>)> = LazyLock::new(|| {
    let mut agb: Vec<AgbCode> = SNAPSHOT.parties().map(|party| party.register.agb_code).collect();
    agb.retain(|code| !code.as_str().starts_with("019") || code.as_str() < "01900200");
    agb.sort();
    (agb, SNAPSHOT.reference.insurers.keys().copied().collect())
});

pub fn now() -> Moment {
    Moment::start_of("2025-02-03".parse().unwrap())
}

pub fn dates() -> impl Strategy<Value = NaiveDate> {
    let edges =
        ["2023-12-31", "2024-01-01", "2024-02-29", "2024-12-31", "2025-01-01", "2025-12-31", "2026-01-01"];
    let edges: Vec<NaiveDate> = edges.iter().map(|text| text.parse().unwrap()).collect();
    let first: NaiveDate = "2019-01-01".parse().unwrap();
    prop_oneof![select(edges), (0_u64..2_600).prop_map(move |days| first + Days::new(days))]
}

fn questions() -> impl Strategy<Value = Question> {
    let cast: Vec<AgbCode> = CODES.0.iter().filter(|code| code.as_str() < "01900025").copied().collect();
    let agb = prop_oneof![select(CODES.0.clone()), select(cast)];
    let buyers = ["7085", "7119"].map(|code| code.parse().unwrap()).to_vec();
    let uzovi = prop_oneof![select(CODES.1.clone()), select(buyers)];
    let care_kind = prop_oneof![select(CareKind::ALL), Just(CareKind::Haz)];
    let title = prop::option::of(select(zorgcontract::codes::OiTitle::ALL));
    let known = prop::option::weighted(
        0.2,
        (0_i64..2_200).prop_map(|days| {
            let first: NaiveDate = "2019-01-01".parse().unwrap();
            Moment::start_of(first + chrono::TimeDelta::days(days))
        }),
    );
    (agb, uzovi, dates(), care_kind, title, known).prop_map(
        |(agb_code, uzovi_code, date, care_kind, oi_title, as_of)| Question {
            agb_code,
            uzovi_code,
            date,
            care_kind,
            segment: None,
            oi_title,
            prestatie_code: None,
            as_of,
        },
    )
}

/// What an answer says about a prestatie, without where its rows lie.
pub fn said(price: &Priced<'_>) -> String {
    let Priced { verdict, basis, amount, period, claimable_from, evaluation, successor, reasons, .. } = price;
    format!(
        "{verdict:?} {basis} {amount:?} {period:?} {claimable_from:?} {evaluation:?} {successor:?} {reasons:?}"
    )
}

/// What is agreed by others is hidden as a whole: neither an amount nor that there is none.
fn hidden(question: &Question) -> Vec<Priced<'static>> {
    priced(&SNAPSHOT, question, now(), |_| false).unwrap().1
}

fn list<'s>(snapshot: &'s Snapshot, question: &Question) -> Vec<Priced<'s>> {
    priced(snapshot, question, now(), |_| true).unwrap().1
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn a_list_says_of_every_prestatie_what_the_question_about_it_alone_says(question in questions()) {
        let prices = list(&SNAPSHOT, &question);
        prop_assert!(!prices.is_empty());
        for price in &prices {
            let code = price.verdict.verdict.code;
            let alone = Question { prestatie_code: Some(code), ..question };
            let (_, one) = priced(&SNAPSHOT, &alone, now(), |_| true).unwrap();
            prop_assert_eq!(one.len(), 1);
            prop_assert_eq!(said(&one[0]), said(price), "{:?}", alone);
        }
    }

    #[test]
    fn an_amount_is_there_only_for_what_may_be_claimed_and_on_days_that_hold_it(question in questions()) {
        for price in list(&SNAPSHOT, &question) {
            let claims = price.verdict.verdict.may_claim;
            prop_assert_eq!(price.basis == TariffBasis::None, claims == MayClaim::No);
            prop_assert!(price.amount.is_none() || claims == MayClaim::Yes);
            prop_assert!(price.amount.is_none() || price.period.is_some_and(|days| days.holds_on(question.date)));
            prop_assert!(price.amount.is_none() || price.source.is_some());
        }
    }

    #[test]
    fn who_has_no_part_in_an_agreement_learns_only_whether_it_may_be_claimed(question in questions()) {
        for (seen, not) in list(&SNAPSHOT, &question).iter().zip(hidden(&question)) {
            prop_assert_eq!(seen.verdict.verdict, not.verdict.verdict);
            let national = [TariffBasis::NonContracted, TariffBasis::Maximum, TariffBasis::Fixed];
            let by_contract = matches!(not.basis, TariffBasis::Agreed | TariffBasis::Followed);
            prop_assert!(!by_contract || not.reasons.contains(&TariffReason::NotShown));
            prop_assert!(not.amount.is_none() || national.contains(&not.basis));
            prop_assert!(not.basis != TariffBasis::FollowerTariff);
            prop_assert!(!by_contract || (not.source.is_none() && not.evaluation.is_none()));
        }
    }

    #[test]
    fn an_amount_is_the_same_on_every_day_that_is_said_to_have_it(question in questions(), at in any::<Index>()) {
        for price in list(&SNAPSHOT, &question) {
            let (Some(amount), Some(days)) = (price.amount, price.period) else { continue };
            let last = days.end_date.unwrap_or(days.start_date + Days::new(2_000));
            let date = days.start_date + Days::new(at.index((last - days.start_date).num_days() as usize + 1) as u64);
            let alone = Question { date, prestatie_code: Some(price.verdict.verdict.code), ..question };
            let (_, other) = priced(&SNAPSHOT, &alone, now(), |_| true).unwrap();
            if other[0].basis == price.basis && other[0].amount.is_some() {
                prop_assert_eq!(other[0].amount, Some(amount), "{:?} and {}", question, date);
            }
        }
    }

    #[test]
    fn cutting_the_days_of_a_national_amount_changes_no_answer(
        question in questions(), which in any::<Index>(), at in any::<Index>(),
    ) {
        let mut reference = (*SNAPSHOT.reference).clone();
        let codes: Vec<_> = reference.tariffs.keys().copied().collect();
        for code in codes {
            let rows = reference.tariffs.rows(code);
            let row = which.index(rows.len());
            let Period { start_date, end_date: Some(end) } = rows[row].period else { continue };
            let days = (end - start_date).num_days();
            if days == 0 { continue }
            let cut = start_date + chrono::TimeDelta::days(at.index(days as usize) as i64);
            let mut rest = rows[row].clone();
            rows[row].period.end_date = Some(cut);
            rest.period.start_date = day_after(cut);
            rows.push(rest);
        }
        let cut = SNAPSHOT.suppose(reference, (*SNAPSHOT.policies).clone());
        let told = |snapshot: &Snapshot| list(snapshot, &question).iter().map(said).collect::<Vec<_>>();
        prop_assert_eq!(told(&SNAPSHOT), told(&cut));
    }
}

fn about(agb: &str, uzovi: &str, date: &str, care_kind: CareKind, code: &str) -> String {
    let question = Question {
        agb_code: agb.parse().unwrap(),
        uzovi_code: uzovi.parse().unwrap(),
        date: date.parse().unwrap(),
        care_kind,
        segment: None,
        oi_title: None,
        prestatie_code: Some(code.parse().unwrap()),
        as_of: None,
    };
    let (answer, prices) = priced(&SNAPSHOT, &question, now(), |_| true).unwrap();
    let price = &prices[0];
    let amount = price.amount.map_or_else(|| "-".to_owned(), |amount| amount.to_string());
    let basis: Basis = answer.decision.basis;
    let reasons: Vec<_> = price.reasons.iter().map(|reason| reason.as_str()).collect();
    format!("{basis} {} {} {amount} {}", price.verdict.verdict.may_claim, price.basis, reasons.join(" "))
        .trim()
        .to_owned()
}

#[test]
fn a_share_of_the_maximum_is_that_of_the_year_of_the_maximum() {
    let day = |text: &str| text.parse::<NaiveDate>().unwrap();
    for (uzovi, certainty) in [("7085", Certainty::Recorded), ("7119", Certainty::Expected)] {
        let question = Question {
            agb_code: "01900001".parse().unwrap(),
            uzovi_code: uzovi.parse().unwrap(),
            date: day("2025-02-03"),
            care_kind: CareKind::Haz,
            segment: None,
            oi_title: None,
            prestatie_code: Some("99101".parse().unwrap()),
            as_of: None,
        };
        let prices = priced(&SNAPSHOT, &question, now(), |_| true).unwrap().1;
        let year = Period { start_date: day("2025-01-01"), end_date: Some(day("2025-12-31")) };
        assert_eq!((prices[0].period, prices[0].verdict.certainty), (Some(year), certainty), "{uzovi}");
        assert!(prices[0].fictitious);
    }
}

#[test]
fn without_an_agreement_only_what_nza_names_is_claimed_at_its_own_amount() {
    for (code, wanted) in [
        ("99001", "notContracted yes nonContracted 12.15"),
        ("99003", "notContracted yes nonContracted 15.78"),
        ("99101", "notContracted no none -"),
        ("99104", "notContracted no none - freeWithoutContract"),
        ("99002", "notContracted yes unknown - noNationalTariff freeWithoutContract"),
    ] {
        let found = about("01900002", "7085", "2025-02-03", CareKind::Haz, code);
        let same = |text: &str| {
            text.split(' ').filter(|word| word.parse::<f64>().is_err()).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(same(&found), same(wanted), "{code}: {found}");
    }
}

#[test]
fn under_an_agreement_its_tariffs_count_then_the_national_ones() {
    for (code, wanted) in [
        ("99104", "own yes agreed 0.4825"),
        ("99105", "own yes agreed 1.80"),
        ("99002", "own yes unknown - freeWithoutTariff"),
    ] {
        assert_eq!(about("01900001", "7085", "2025-02-03", CareKind::Haz, code), wanted);
    }
    assert!(about("01900001", "7085", "2025-02-03", CareKind::Haz, "99001").starts_with("own yes maximum"));
    // A free prestatie of the follower's own choice: the leader's amount is what is expected.
    let followed = about("01900001", "7119", "2025-02-03", CareKind::Haz, "99105");
    assert_eq!(followed, "followed yes followed 1.80 leaderTariffExpected");
}
