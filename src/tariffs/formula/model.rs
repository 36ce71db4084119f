//! The formulas, what they ask for and what they answer.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::codes::word;
use crate::money::Euros;

/// A way in which an amount is agreed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
pub enum Formula {
    /// An amount per unit of the prestatie.
    Amount {
        /// The amount.
        amount: Euros,
    },
    /// A share of the NZa maximum.
    PercentageOfMaximum {
        /// Percent of it.
        #[serde(with = "rust_decimal::serde::str")]
        percentage: Decimal,
    },
    /// On top of the registration tariff, per registered insured and quarter.
    SurchargeOnRegistration {
        /// Cents, with at most four decimals.
        #[serde(with = "rust_decimal::serde::str")]
        cents: Decimal,
    },
    /// An amount for each insured that is registered.
    PerRegistered {
        /// The amount.
        amount: Euros,
    },
    /// An amount for each insured that is included in a chain.
    PerIncluded {
        /// The amount.
        amount: Euros,
    },
    /// The same amount for each insured registered with any of the practices that take part.
    UniformPerInsured {
        /// The amount.
        amount: Euros,
    },
    /// An approved budget divided by the insured registered with the linked practices.
    BudgetByIon {
        /// The day whose quarter counts.
        reference_date: NaiveDate,
    },
    /// A surcharge on a standard tariff.
    ResultReward {
        /// The standard tariff.
        standard_tariff: Euros,
        /// Percent of it that comes on top.
        #[serde(with = "rust_decimal::serde::str")]
        percentage: Decimal,
    },
    /// What is calculated afterwards: inclusion above what was agreed, at the price of an included insured.
    Cap {
        /// The price.
        price: Euros,
        /// Most that may be included without an additional agreement, as percent of the population.
        #[serde(default, with = "rust_decimal::serde::str_option")]
        percentage: Option<Decimal>,
    },
    /// An amount raised by the index of a reference date.
    Indexed {
        /// The amount before.
        base: Euros,
        /// The day whose index counts.
        reference_date: NaiveDate,
    },
    /// An amount that is announced and not known yet.
    Announced {},
}

word! {
    /// What a formula needs to know.
    Input, "input of a formula", "formulaInput.value", "the name of an input" {
        /// The NZa maximum of the prestatie.
        Maximum = "maximum",
        /// Insured registered with the practice.
        Registered = "registered",
        /// Insured included in the chain.
        Included = "included",
        /// Insured registered with the practices that take part.
        Insured = "insured",
        /// The approved budget.
        Budget = "budget",
        /// The inclusion that was agreed on.
        AgreedInclusion = "agreedInclusion",
        /// The insured of which the included are a share.
        Population = "population",
        /// The index of the reference date, in percent.
        Index = "index",
        /// The amount itself, which is only announced.
        Amount = "amount",
        /// The day on which the agreement was concluded.
        ConcludedDate = "concludedDate",
    }
}

/// What is known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Inputs {
    /// See [`Input::Maximum`].
    pub maximum: Option<Euros>,
    /// See [`Input::Registered`].
    pub registered: Option<u64>,
    /// See [`Input::Included`].
    pub included: Option<u64>,
    /// See [`Input::Insured`].
    pub insured: Option<u64>,
    /// See [`Input::Budget`].
    pub budget: Option<Euros>,
    /// See [`Input::AgreedInclusion`].
    pub agreed_inclusion: Option<u64>,
    /// See [`Input::Population`].
    pub population: Option<u64>,
    /// See [`Input::Index`].
    pub index: Option<Decimal>,
}

word! {
    /// How a result is rounded, once, at the end. A half goes away from zero. No source says how to round:
    /// this is the convention of this service.
    Rounding, "rounding", "rounding.value", "one of exact, cent, millionth" {
        /// It is not: the result is exact.
        Exact = "exact",
        /// To a cent.
        Cent = "cent",
        /// To a millionth of a euro, for a result that has no last decimal.
        Millionth = "millionth",
    }
}

impl Rounding {
    /// Decimals of the result.
    pub fn decimals(self) -> u32 {
        match self {
            Self::Cent => 2,
            Self::Exact | Self::Millionth => 6,
        }
    }
}

word! {
    /// What a step of the working does.
    Operation, "operation", "operation.value", "the name of an operation" {
        /// Takes a number as it is.
        Take = "take",
        /// Multiplies the inputs.
        Multiply = "multiply",
        /// Divides the first input by the second.
        Divide = "divide",
        /// Takes the first input as a percentage of the second.
        PercentOf = "percentOf",
        /// Adds the inputs.
        Add = "add",
        /// Takes the second input from the first; what would be below zero is zero.
        Exceeding = "exceeding",
        /// Leaves out what comes after the decimal point.
        WholeBelow = "wholeBelow",
        /// Rounds.
        Round = "round",
    }
}

/// A number in a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// What it is: an input by its name, a member of the formula, or the step before.
    pub name: &'static str,
    /// Its value.
    pub value: Decimal,
}

/// A step of the working.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// What it does.
    pub operation: Operation,
    /// With what.
    pub inputs: Vec<Term>,
    /// What comes out.
    pub result: Decimal,
}

/// What a formula comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// An amount.
    Known(Euros),
    /// Not without these.
    Unknown(Vec<Input>),
    /// More than an amount can be, or a division by no insured at all.
    OutOfRange,
}

/// A formula, evaluated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evaluation {
    /// What it comes to.
    pub outcome: Outcome,
    /// How the amount is rounded.
    pub rounding: Rounding,
    /// The working as far as it went.
    pub steps: Vec<Step>,
}

impl Evaluation {
    /// The amount, when it is known.
    pub fn amount(&self) -> Option<Euros> {
        match &self.outcome {
            Outcome::Known(amount) => Some(*amount),
            Outcome::Unknown(_) | Outcome::OutOfRange => None,
        }
    }
}
