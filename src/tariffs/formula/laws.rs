//! Laws of the formulas: exact where they can be, rounded as they say, and unknown rather than guessed.

use proptest::prelude::*;
use rust_decimal::Decimal;

use super::model::{Evaluation, Formula, Input, Inputs, Outcome, Rounding};
use crate::money::Euros;

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
    let formula = Formula::BudgetByIon { reference_date: reference_date() };
    let with = |budget: &str, insured| Inputs {
        budget: Some(euros(budget)),
        insured: Some(insured),
        ..Inputs::default()
    };
    assert_eq!(known(&formula, &with("100000", 40_000)), "2.50");
    assert_eq!(known(&formula, &with("1", 3)), "0.333333");
    assert_eq!(known(&formula, &with("2", 3)), "0.666667");
    assert_eq!(known(&formula, &with("100000", 0)), "OutOfRange");
    let missing = formula.evaluate(&Inputs::default()).outcome;
    assert_eq!(missing, Outcome::Unknown(vec![Input::Budget, Input::Insured]));
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
    let cap = |percentage: Option<&str>| Formula::Cap {
        price: euros("300"),
        percentage: percentage.map(|text| text.parse().unwrap()),
    };
    let with = |included, agreed_inclusion, population| Inputs {
        included: Some(included),
        agreed_inclusion,
        population,
        ..Inputs::default()
    };
    assert_eq!(known(&cap(Some("4.5")), &with(46, None, Some(1_000))), "300.00");
    assert_eq!(known(&cap(Some("4.5")), &with(45, None, Some(1_000))), "0.00");
    assert_eq!(known(&cap(Some("4.5")), &with(45, None, Some(999))), "300.00", "44.955 is 44 persons");
    assert_eq!(known(&cap(Some("4.5")), &with(60, Some(60), Some(1_000))), "0.00", "more was agreed on");
    assert_eq!(known(&cap(None), &with(46, None, Some(1_000))), "Unknown([agreedInclusion])");
    assert_eq!(known(&cap(Some("4.5")), &Inputs::default()), "Unknown([included, population])");
}

#[test]
fn what_is_announced_or_needs_an_index_has_no_amount_yet() {
    assert_eq!(known(&Formula::Announced {}, &Inputs::default()), "Unknown([amount])");
    let indexed = Formula::Indexed { base: euros("10.51"), reference_date: reference_date() };
    assert_eq!(known(&indexed, &Inputs::default()), "Unknown([index])");
    let index = Inputs { index: Some("2.5".parse().unwrap()), ..Inputs::default() };
    assert_eq!(known(&indexed, &index), "10.77");
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
    let reward = Formula::ResultReward { standard_tariff: euros("100"), percentage: "4".parse().unwrap() };
    let text = serde_json::to_string(&reward).unwrap();
    assert_eq!(text, r#"{"kind":"resultReward","standardTariff":"100.00","percentage":"4"}"#);
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
        let inputs = Inputs { budget: Euros::from_micros(budget), insured: Some(insured), ..Inputs::default() };
        let result = Formula::BudgetByIon { reference_date: reference_date() }.evaluate(&inputs);
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
        let reward = Formula::ResultReward { standard_tariff: amount, percentage }.evaluate(&Inputs::default());
        prop_assert_eq!(micros(&reward), rounded(i128::from(cents * (1_000 + tenths)), 1_000) * 10_000);
    }

    #[test]
    fn the_working_leads_to_the_amount(budget in 0_i64..1_000_000_000_000, insured in 1_u64..1_000_000) {
        let inputs = Inputs { budget: Euros::from_micros(budget), insured: Some(insured), ..Inputs::default() };
        let result = Formula::BudgetByIon { reference_date: reference_date() }.evaluate(&inputs);
        let last = result.steps.last().unwrap().result;
        prop_assert_eq!(last, Decimal::new(result.amount().unwrap().micros(), 6));
    }

    #[test]
    fn including_more_never_costs_less_and_what_was_agreed_costs_nothing(
        price in 0_i64..1_000_000_000, agreed in 0_u64..10_000, included in 0_u64..10_000,
    ) {
        let formula = Formula::Cap { price: Euros::from_micros(price).unwrap(), percentage: None };
        let of = |included| micros(&formula.evaluate(
            &Inputs { included: Some(included), agreed_inclusion: Some(agreed), ..Inputs::default() }));
        prop_assert!(of(included) <= of(included + 1));
        prop_assert_eq!(of(included), i128::from(included.saturating_sub(agreed)) * i128::from(price));
    }
}
