//! The formulas, what they ask for and what they answer.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::codes::word;
use crate::dated::Period;
use crate::money::Euros;
use crate::tariffs::inputs::model::Chain;

/// An index that holds on some days, with where it was published.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct IndexFigure {
    /// First day.
    pub start_date: NaiveDate,
    /// Last day; absent when it runs on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end_date: Option<NaiveDate>,
    /// Percent by which an amount is raised, as a decimal number with at most four decimals.
    #[serde(with = "rust_decimal::serde::str")]
    #[schema(value_type = String, pattern = "^[0-9]{1,3}(\\.[0-9]{1,4})?$", example = "4.1")]
    pub percentage: Decimal,
    /// Where it was published.
    #[schema(min_length = 1, max_length = 300)]
    pub source: String,
}

impl IndexFigure {
    /// When it holds.
    pub const fn period(&self) -> Period {
        Period { start_date: self.start_date, end_date: self.end_date }
    }
}

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
        /// The day whose quarter counts, and on which practices are linked.
        reference_date: NaiveDate,
        /// The approved budget, once there is one.
        #[serde(default)]
        budget: Option<Euros>,
    },
    /// A surcharge on a standard tariff.
    ResultReward {
        /// The standard tariff.
        standard_tariff: Euros,
        /// Percent of it that comes on top.
        #[serde(with = "rust_decimal::serde::str")]
        percentage: Decimal,
        /// What comes on top instead when the agreement is concluded late.
        #[serde(default)]
        late: Option<Late>,
    },
    /// What is calculated afterwards: inclusion above what was agreed, at the price of an included insured.
    Cap {
        /// The price.
        price: Euros,
        /// Most that may be included without an additional agreement, as percent of the population.
        #[serde(default, with = "rust_decimal::serde::str_option")]
        percentage: Option<Decimal>,
        /// How many inclusions were agreed on; what `percentage` allows when absent.
        #[serde(default)]
        agreed_inclusion: Option<u32>,
        /// The chain that is included in.
        #[serde(default)]
        chain: Option<Chain>,
        /// The day whose quarter counts.
        #[serde(default)]
        reference_date: Option<NaiveDate>,
    },
    /// An amount raised by the index of a reference date.
    Indexed {
        /// The amount before.
        base: Euros,
        /// The day whose index counts.
        reference_date: NaiveDate,
        /// The indexes that are known.
        #[serde(default)]
        figures: Vec<IndexFigure>,
    },
    /// An amount that is announced and not known yet.
    Announced {},
}

/// What a reward comes to when the agreement is concluded after a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Late {
    /// The last day that is in time.
    pub concluded_by: NaiveDate,
    /// Percent that comes on top afterwards.
    #[serde(with = "rust_decimal::serde::str")]
    pub percentage: Decimal,
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
        /// The chain that is included in.
        Chain = "chain",
        /// The day whose quarter counts.
        ReferenceDate = "referenceDate",
    }
}

/// What is known beside the formula itself.
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
    /// See [`Input::Population`].
    pub population: Option<u64>,
    /// See [`Input::ConcludedDate`].
    pub concluded: Option<NaiveDate>,
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
    /// Where the numbers come from that stand neither in the formula nor in a national list.
    pub sources: Vec<String>,
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
