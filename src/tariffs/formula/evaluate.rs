//! Evaluating a formula: exact decimals, one rounding at the end, every step kept.

use rust_decimal::{Decimal, RoundingStrategy};

use super::model::{Evaluation, Formula, Input, Inputs, Operation, Outcome, Rounding, Step, Term};
use crate::money::Euros;

/// Most that an amount can be, as its text allows: nine digits before the point.
const LARGEST: i64 = 999_999_999_999_999;

/// Micro-euro have six decimals.
const MICRO: u32 = 6;

impl Formula {
    /// How the result is rounded.
    pub fn rounding(&self) -> Rounding {
        match self {
            Self::PercentageOfMaximum { .. } | Self::ResultReward { .. } | Self::Indexed { .. } => {
                Rounding::Cent
            }
            Self::BudgetByIon { .. } => Rounding::Millionth,
            _ => Rounding::Exact,
        }
    }

    /// What it comes to with what is known.
    pub fn evaluate(&self, inputs: &Inputs) -> Evaluation {
        let mut working = Working::default();
        let outcome = match self.work(inputs, &mut working) {
            Ok(result) => working.amount(result, self.rounding()),
            Err(outcome) => outcome,
        };
        Evaluation { outcome, rounding: self.rounding(), steps: working.steps, sources: working.sources }
    }

    /// What it comes to for one unit of the prestatie: what is paid for each insured is paid for one.
    pub fn for_one(&self, inputs: &Inputs) -> Evaluation {
        match self {
            Self::PerRegistered { amount }
            | Self::PerIncluded { amount }
            | Self::UniformPerInsured { amount } => {
                Self::Amount { amount: *amount }.evaluate(&Inputs::default())
            }
            _ => self.evaluate(inputs),
        }
    }

    /// Whether it is for all insured together, so that nothing per unit is said by it.
    pub const fn is_total(&self) -> bool {
        matches!(self, Self::Cap { .. })
    }

    /// What it may come to by the day on which the agreement is concluded.
    pub fn whenever_concluded(&self) -> Vec<Self> {
        match self {
            Self::ResultReward { standard_tariff, percentage, late: Some(late) } => {
                let reward = |percentage| Self::ResultReward {
                    standard_tariff: *standard_tariff,
                    percentage,
                    late: None,
                };
                vec![reward(*percentage), reward(late.percentage)]
            }
            _ => vec![self.clone()],
        }
    }

    fn work(&self, inputs: &Inputs, working: &mut Working) -> Result<Decimal, Outcome> {
        match self {
            Self::Amount { amount } => working.step(Operation::Take, [("amount", euros(*amount))]),
            Self::PercentageOfMaximum { percentage } => {
                let maximum = need(Input::Maximum, inputs.maximum.map(euros))?;
                working.step(Operation::PercentOf, [("percentage", *percentage), maximum])
            }
            Self::SurchargeOnRegistration { cents } => {
                working.step(Operation::Multiply, [("cents", *cents), ("euroPerCent", Decimal::new(1, 2))])
            }
            Self::PerRegistered { amount } => {
                let registered = need(Input::Registered, inputs.registered.map(Decimal::from))?;
                working.step(Operation::Multiply, [("amount", euros(*amount)), registered])
            }
            Self::PerIncluded { amount } => {
                let included = need(Input::Included, inputs.included.map(Decimal::from))?;
                working.step(Operation::Multiply, [("amount", euros(*amount)), included])
            }
            Self::UniformPerInsured { amount } => {
                let insured = need(Input::Insured, inputs.insured.map(Decimal::from))?;
                working.step(Operation::Multiply, [("amount", euros(*amount)), insured])
            }
            Self::BudgetByIon { budget, .. } => {
                let budget = need(Input::Budget, budget.map(euros));
                let insured = need(Input::Insured, inputs.insured.map(Decimal::from));
                let (budget, insured) = both(budget, insured)?;
                working.step(Operation::Divide, [budget, insured])
            }
            Self::ResultReward { standard_tariff, percentage, late } => {
                let percentage = match late {
                    None => ("percentage", *percentage),
                    Some(late) => {
                        let concluded = inputs.concluded.ok_or_else(|| missing(Input::ConcludedDate))?;
                        if concluded <= late.concluded_by {
                            ("percentage", *percentage)
                        } else {
                            ("latePercentage", late.percentage)
                        }
                    }
                };
                working.raise(percentage, ("standardTariff", euros(*standard_tariff)))
            }
            Self::Indexed { base, reference_date, figures } => {
                let on_day = figures.iter().find(|figure| figure.period().holds_on(*reference_date));
                let figure = on_day.ok_or_else(|| missing(Input::Index))?;
                working.sources.push(figure.source.clone());
                working.raise((Input::Index.as_str(), figure.percentage), ("base", euros(*base)))
            }
            Self::Cap { price, percentage, agreed_inclusion, chain, reference_date } => {
                let unsaid =
                    [(Input::Chain, chain.is_none()), (Input::ReferenceDate, reference_date.is_none())];
                let unsaid: Vec<Input> =
                    unsaid.into_iter().filter(|(_, absent)| *absent).map(|(input, _)| input).collect();
                if !unsaid.is_empty() {
                    return Err(Outcome::Unknown(unsaid));
                }
                cap(euros(*price), (*agreed_inclusion, *percentage), inputs, working)
            }
            Self::Announced {} => Err(missing(Input::Amount)),
        }
    }
}

/// Inclusion above what was agreed; without an agreed number the cap is what was agreed.
fn cap(
    price: Decimal,
    (agreed, percentage): (Option<u32>, Option<Decimal>),
    inputs: &Inputs,
    working: &mut Working,
) -> Result<Decimal, Outcome> {
    let included = need(Input::Included, inputs.included.map(Decimal::from));
    let agreed = match (agreed, percentage) {
        (Some(agreed), _) => Ok((Input::AgreedInclusion.as_str(), Decimal::from(agreed))),
        (None, None) => Err(missing(Input::AgreedInclusion)),
        (None, Some(percentage)) => need(Input::Population, inputs.population.map(Decimal::from))
            .and_then(|population| {
                working.step(Operation::PercentOf, [("percentage", percentage), population])
            })
            .and_then(|share| working.step(Operation::WholeBelow, [("share", share)]))
            .map(|most| ("agreedInclusion", most)),
    };
    let (included, agreed) = both(included, agreed)?;
    let over = working.step(Operation::Exceeding, [included, agreed])?;
    working.step(Operation::Multiply, [("over", over), ("price", price)])
}

/// A named number.
type Named = (&'static str, Decimal);

fn euros(amount: Euros) -> Decimal {
    Decimal::new(amount.micros(), MICRO)
}

fn missing(input: Input) -> Outcome {
    Outcome::Unknown(vec![input])
}

fn need(input: Input, value: Option<Decimal>) -> Result<Named, Outcome> {
    value.map(|value| (input.as_str(), value)).ok_or_else(|| missing(input))
}

/// Both, or everything that is missing.
fn both(first: Result<Named, Outcome>, second: Result<Named, Outcome>) -> Result<(Named, Named), Outcome> {
    match (first, second) {
        (Ok(first), Ok(second)) => Ok((first, second)),
        (Err(Outcome::Unknown(mut missing)), Err(Outcome::Unknown(more))) => {
            missing.extend(more);
            Err(Outcome::Unknown(missing))
        }
        (Err(outcome), _) | (_, Err(outcome)) => Err(outcome),
    }
}

#[derive(Default)]
struct Working {
    steps: Vec<Step>,
    sources: Vec<String>,
}

impl Working {
    fn step<const N: usize>(&mut self, operation: Operation, inputs: [Named; N]) -> Result<Decimal, Outcome> {
        let values = inputs.map(|(_, value)| value);
        let result = calculate(operation, &values).ok_or(Outcome::OutOfRange)?;
        let inputs = inputs.into_iter().map(|(name, value)| Term { name, value }).collect();
        self.steps.push(Step { operation, inputs, result });
        Ok(result)
    }

    fn raise(&mut self, percentage: Named, base: Named) -> Result<Decimal, Outcome> {
        let more = self.step(Operation::PercentOf, [percentage, base])?;
        self.step(Operation::Add, [base, ("surcharge", more)])
    }

    fn amount(&mut self, result: Decimal, rounding: Rounding) -> Outcome {
        let decimals = rounding.decimals();
        let rounded = result.round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero);
        if rounded != result {
            let inputs = vec![Term { name: "result", value: result }];
            self.steps.push(Step { operation: Operation::Round, inputs, result: rounded });
        }
        let micros =
            rounded.checked_mul(Decimal::from(1_000_000)).and_then(|micros| i64::try_from(micros).ok());
        let amount = micros.filter(|micros| *micros <= LARGEST).and_then(Euros::from_micros);
        amount.map_or(Outcome::OutOfRange, Outcome::Known)
    }
}

fn calculate(operation: Operation, values: &[Decimal]) -> Option<Decimal> {
    match (operation, values) {
        (Operation::Take | Operation::Round, [one]) => Some(*one),
        (Operation::Multiply, [one, other]) => one.checked_mul(*other),
        (Operation::Divide, [one, other]) => one.checked_div(*other),
        (Operation::PercentOf, [share, whole]) => share.checked_mul(*whole)?.checked_div(Decimal::from(100)),
        (Operation::Add, [one, other]) => one.checked_add(*other),
        (Operation::Exceeding, [one, other]) => Some(one.checked_sub(*other)?.max(Decimal::ZERO)),
        (Operation::WholeBelow, [one]) => Some(one.floor()),
        _ => None,
    }
}
