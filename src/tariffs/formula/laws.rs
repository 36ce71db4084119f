//! Laws of the formulas: exact where they can be, rounded as they say, and unknown rather than guessed.

use proptest::prelude::*;
use rust_decimal::Decimal;

use super::model::{Evaluation, Formula, IndexFigure, Inputs, Late, Rounding};
use crate::money::Euros;
use crate::tariffs::inputs::model::Chain;

fn euros(text: &str) -> Euros {
    text.parse().unwrap()
}

fn micros(evaluation: &Evaluation) -> i128 {
    i128::from(evaluation.amount().unwrap().micros())
}

fn known(formula: &Formula, inputs: &Inputs) -> String {
    let evaluation = formula.evaluate(inputs);
    evaluation.amount().map_or_else(|| format!("{:?}", evaluation.outcome), |amount| amount.to_string())
}

fn reference_date() -> chrono::NaiveDate {
    "2024-02-29".parse().unwrap()
}

#[test]
fn the_budget_of_a_region_is_divided_by_its_insured() {
    let of = |budget: Option<&str>| Formula::BudgetByIon {
        reference_date: reference_date(),
        budget: budget.map(euros),
    };
    let with = |insured| Inputs { insured: Some(insured), ..Inputs::default() };
    assert_eq!(known(&of(Some("100000")), &with(40_000)), "2.50");
    assert_eq!(known(&of(Some("1")), &with(3)), "0.333333");
    assert_eq!(known(&of(Some("2")), &with(3)), "0.666667");
    assert_eq!(known(&of(Some("100000")), &with(0)), "OutOfRange");
    assert_eq!(known(&of(Some("100000")), &Inputs::default()), "Unknown([insured])");
    assert_eq!(known(&of(None), &with(3)), "Unknown([budget])");
    assert_eq!(known(&of(None), &Inputs::default()), "Unknown([budget, insured])");
}

#[test]
fn a_reward_depends_on_the_day_on_which_the_agreement_is_concluded() {
    let late = Late { concluded_by: "2024-10-31".parse().unwrap(), percentage: "2".parse().unwrap() };
    let reward = |late| Formula::ResultReward {
        standard_tariff: euros("100"),
        percentage: "4".parse().unwrap(),
        late,
    };
    let on = |day: &str| Inputs { concluded: Some(day.parse().unwrap()), ..Inputs::default() };
    assert_eq!(known(&reward(Some(late.clone())), &on("2024-10-31")), "104.00");
    assert_eq!(known(&reward(Some(late.clone())), &on("2024-11-01")), "102.00");
    assert_eq!(known(&reward(Some(late)), &Inputs::default()), "Unknown([concludedDate])");
    assert_eq!(known(&reward(None), &Inputs::default()), "104.00");
}

#[test]
fn a_half_cent_goes_away_from_zero() {
    let formula = |percentage: &str| Formula::PercentageOfMaximum { percentage: percentage.parse().unwrap() };
    let maximum = |amount: &str| Inputs { maximum: Some(euros(amount)), ..Inputs::default() };
    for (percentage, amount, result) in [
        ("50", "0.01", "0.01"),
        ("50", "0.03", "0.02"),
        ("49.9", "0.01", "0.00"),
        ("100", "12.43", "12.43"),
        ("90", "12.43", "11.19"),
    ] {
        assert_eq!(known(&formula(percentage), &maximum(amount)), result, "{percentage} % of {amount}");
    }
    assert_eq!(known(&formula("90"), &Inputs::default()), "Unknown([maximum])");
}

#[test]
fn inclusion_is_calculated_afterwards_only_above_what_was_agreed() {
    let cap = |percentage: Option<&str>, agreed_inclusion| Formula::Cap {
        price: euros("300"),
        percentage: percentage.map(|text| text.parse().unwrap()),
        agreed_inclusion,
        chain: Some(Chain::Dm2),
        reference_date: Some(reference_date()),
    };
    let with = |included, population| Inputs { included: Some(included), population, ..Inputs::default() };
    assert_eq!(known(&cap(Some("4.5"), None), &with(46, Some(1_000))), "300.00");
    assert_eq!(known(&cap(Some("4.5"), None), &with(45, Some(1_000))), "0.00");
    assert_eq!(known(&cap(Some("4.5"), None), &with(45, Some(999))), "300.00", "44.955 is 44 persons");
    assert_eq!(known(&cap(Some("4.5"), Some(60)), &with(60, Some(1_000))), "0.00", "more was agreed on");
    assert_eq!(known(&cap(None, None), &with(46, Some(1_000))), "Unknown([agreedInclusion])");
    assert_eq!(known(&cap(Some("4.5"), None), &Inputs::default()), "Unknown([included, population])");
}

#[test]
fn what_is_announced_or_needs_an_index_has_no_amount_yet() {
    assert_eq!(known(&Formula::Announced {}, &Inputs::default()), "Unknown([amount])");
    let figure = |start: &str, end: Option<&str>, percentage: &str| IndexFigure {
        start_date: start.parse().unwrap(),
        end_date: end.map(|end| end.parse().unwrap()),
        percentage: percentage.parse().unwrap(),
        source: format!("Index of {start}"),
    };
    let indexed =
        |figures| Formula::Indexed { base: euros("10.51"), reference_date: reference_date(), figures };
    assert_eq!(known(&indexed(Vec::new()), &Inputs::default()), "Unknown([index])");
    let before = figure("2023-01-01", Some("2024-02-28"), "9");
    assert_eq!(known(&indexed(vec![before.clone()]), &Inputs::default()), "Unknown([index])");
    let both = indexed(vec![before, figure("2024-02-29", None, "2.5")]);
    assert_eq!(known(&both, &Inputs::default()), "10.77");
    assert_eq!(both.evaluate(&Inputs::default()).sources, ["Index of 2024-02-29"]);
}

#[test]
fn a_surcharge_in_cents_keeps_every_decimal_and_more_than_an_amount_can_be_is_none() {
    let surcharge = Formula::SurchargeOnRegistration { cents: "18.1234".parse().unwrap() };
    assert_eq!(known(&surcharge, &Inputs::default()), "0.181234");
    let huge = Formula::PerRegistered { amount: euros("999999999") };
    assert_eq!(known(&huge, &Inputs { registered: Some(1), ..Inputs::default() }), "999999999.00");
    assert_eq!(known(&huge, &Inputs { registered: Some(2), ..Inputs::default() }), "OutOfRange");
    assert_eq!(known(&huge, &Inputs { registered: Some(u64::MAX), ..Inputs::default() }), "OutOfRange");
}

#[test]
fn a_formula_is_read_as_it_is_written_and_an_unknown_kind_or_member_is_refused() {
    let reward =
        Formula::ResultReward { standard_tariff: euros("100"), percentage: "4".parse().unwrap(), late: None };
    let text = serde_json::to_string(&reward).unwrap();
    assert_eq!(text, r#"{"kind":"resultReward","standardTariff":"100.00","percentage":"4","late":null}"#);
    assert_eq!(serde_json::from_str::<Formula>(&text).unwrap(), reward);
    for wrong in [
        r#"{"kind":"guess"}"#,
        r#"{"kind":"amount","amount":"1.00","more":1}"#,
        r#"{"kind":"amount","amount":1}"#,
    ] {
        assert!(serde_json::from_str::<Formula>(wrong).is_err(), "{wrong}");
    }
}

/// `part` of `whole`, rounded half away from zero: the same by whole numbers only.
fn rounded(part: i128, whole: i128) -> i128 {
    (2 * part + whole) / (2 * whole)
}

proptest! {
    #[test]
    fn an_amount_times_a_number_of_insured_is_exact_and_adds_up(
        amount in 0_i64..100_000_000, first in 0_u64..50_000, second in 0_u64..50_000,
    ) {
        let amount = Euros::from_micros(amount).unwrap();
        let registered = |count| Inputs { registered: Some(count), included: Some(count), insured: Some(count), ..Inputs::default() };
        for formula in [Formula::PerRegistered { amount }, Formula::PerIncluded { amount }, Formula::UniformPerInsured { amount }] {
            prop_assert_eq!(formula.rounding(), Rounding::Exact);
            let of = |count| micros(&formula.evaluate(&registered(count)));
            prop_assert_eq!(of(first) + of(second), of(first + second));
            prop_assert_eq!(of(first), i128::from(amount.micros()) * i128::from(first));
        }
    }

    #[test]
    fn a_budget_is_divided_to_the_nearest_millionth(budget in 0_i64..1_000_000_000_000, insured in 1_u64..1_000_000) {
        let inputs = Inputs { insured: Some(insured), ..Inputs::default() };
        let formula = Formula::BudgetByIon { reference_date: reference_date(), budget: Euros::from_micros(budget) };
        let result = formula.evaluate(&inputs);
        prop_assert_eq!(micros(&result), rounded(i128::from(budget), i128::from(insured)));
        let left = (micros(&result) * i128::from(insured) - i128::from(budget)).abs();
        prop_assert!(2 * left <= i128::from(insured), "no more than half a millionth per insured is lost");
    }

    #[test]
    fn a_percentage_is_rounded_to_the_nearest_cent_once(cents in 0_i64..10_000_000, tenths in 0_i64..2_000) {
        let amount = Euros::from_micros(cents * 10_000).unwrap();
        let percentage = Decimal::new(tenths, 1);
        let share = Formula::PercentageOfMaximum { percentage }
            .evaluate(&Inputs { maximum: Some(amount), ..Inputs::default() });
        prop_assert_eq!(micros(&share), rounded(i128::from(cents * tenths), 1_000) * 10_000);
        let reward = Formula::ResultReward { standard_tariff: amount, percentage, late: None }.evaluate(&Inputs::default());
        prop_assert_eq!(micros(&reward), rounded(i128::from(cents * (1_000 + tenths)), 1_000) * 10_000);
    }

    #[test]
    fn the_working_leads_to_the_amount(budget in 0_i64..1_000_000_000_000, insured in 1_u64..1_000_000) {
        let inputs = Inputs { insured: Some(insured), ..Inputs::default() };
        let formula = Formula::BudgetByIon { reference_date: reference_date(), budget: Euros::from_micros(budget) };
        let result = formula.evaluate(&inputs);
        let last = result.steps.last().unwrap().result;
        prop_assert_eq!(last, Decimal::new(result.amount().unwrap().micros(), 6));
    }

    #[test]
    fn including_more_never_costs_less_and_what_was_agreed_costs_nothing(
        price in 0_i64..1_000_000_000, agreed in 0_u32..10_000, included in 0_u64..10_000,
    ) {
        let formula = Formula::Cap {
            price: Euros::from_micros(price).unwrap(),
            percentage: None,
            agreed_inclusion: Some(agreed),
            chain: Some(Chain::Dm2),
            reference_date: Some(reference_date()),
        };
        let of = |included| micros(&formula.evaluate(&Inputs { included: Some(included), ..Inputs::default() }));
        prop_assert!(of(included) <= of(included + 1));
        prop_assert_eq!(of(included), i128::from(included.saturating_sub(agreed.into())) * i128::from(price));
    }
}
