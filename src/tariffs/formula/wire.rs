//! A formula as a contract carries it: flat, with one member per number, so that any client can write and
//! read it. Only the members of its kind may be there.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::model::{Formula, IndexFigure, Late};
use crate::codes::word;
use crate::money::Euros;
use crate::tariffs::inputs::model::Chain;

word! {
    /// By which formula an amount is agreed. An amount as such is no formula.
    FormulaKind, "kind of formula", "formulaKind.value", "the name of a formula" {
        /// A share of the NZa maximum: `percentage`.
        PercentageOfMaximum = "percentageOfMaximum",
        /// On top of the registration tariff, per registered insured and quarter: `cents`.
        SurchargeOnRegistration = "surchargeOnRegistration",
        /// For each insured that is registered: `amount`.
        PerRegistered = "perRegistered",
        /// For each insured that is included in a chain: `amount`.
        PerIncluded = "perIncluded",
        /// The same for each insured of the practices that take part: `amount`.
        UniformPerInsured = "uniformPerInsured",
        /// An approved budget divided by the insured on a day, of the practices that a WSV links to the holder:
        /// `referenceDate`, and `budget` once it is approved.
        BudgetByIon = "budgetByIon",
        /// A standard tariff with a surcharge for results: `standardTariff` and `percentage`; with `concludedBy`
        /// and `latePercentage` when an agreement that is concluded after that day has another.
        ResultReward = "resultReward",
        /// Calculated afterwards in all, for inclusion above what was agreed: `price`, `chain` and
        /// `referenceDate`, and `agreedInclusion`, or `percentage` when the most that may be included is a share
        /// of the population.
        Cap = "cap",
        /// Raised by the index of a day: `base` and `referenceDate`, and `indexFigures` as far as they are known.
        Indexed = "indexed",
        /// Announced, and not known yet.
        Announced = "announced",
    }
}

/// The formula by which an amount is agreed, with the members that its kind names and no others.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TariffFormula {
    /// Which formula.
    pub kind: FormulaKind,
    /// Amount in EUR for one insured.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Euros>,
    /// Percent, as a decimal number with at most four decimals.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "rust_decimal::serde::str_option")]
    #[schema(value_type = Option<String>, pattern = "^[0-9]{1,3}(\\.[0-9]{1,4})?$", example = "97.5")]
    pub percentage: Option<Decimal>,
    /// Cents, as a decimal number with at most four decimals.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "rust_decimal::serde::str_option")]
    #[schema(value_type = Option<String>, pattern = "^[0-9]{1,6}(\\.[0-9]{1,4})?$", example = "18.25")]
    pub cents: Option<Decimal>,
    /// The standard tariff in EUR.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub standard_tariff: Option<Euros>,
    /// The day whose insured or index counts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference_date: Option<NaiveDate>,
    /// The price in EUR of an included insured.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price: Option<Euros>,
    /// The amount in EUR before it is raised.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub base: Option<Euros>,
    /// The approved budget in EUR. Absent while there is none: then the tariff is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub budget: Option<Euros>,
    /// The last day on which concluding the agreement earns the full `percentage`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub concluded_by: Option<NaiveDate>,
    /// Percent that an agreement earns that is concluded later, as a decimal number with at most four decimals.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "rust_decimal::serde::str_option")]
    #[schema(value_type = Option<String>, pattern = "^[0-9]{1,3}(\\.[0-9]{1,4})?$", example = "2")]
    pub late_percentage: Option<Decimal>,
    /// How many inclusions were agreed on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(maximum = 99999999)]
    pub agreed_inclusion: Option<u32>,
    /// The chain whose inclusions count.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub chain: Option<Chain>,
    /// The indexes that are known, on days of which no two have one in common.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schema(required = false, max_items = 60)]
    pub index_figures: Vec<IndexFigure>,
}

impl TariffFormula {
    /// A formula of a kind, without any member.
    pub const fn of(kind: FormulaKind) -> Self {
        Self {
            kind,
            amount: None,
            percentage: None,
            cents: None,
            standard_tariff: None,
            reference_date: None,
            price: None,
            base: None,
            budget: None,
            concluded_by: None,
            late_percentage: None,
            agreed_inclusion: None,
            chain: None,
            index_figures: Vec::new(),
        }
    }

    /// The formula.
    ///
    /// # Errors
    /// The member that its kind needs and that is not there, that is there and is of another kind, or whose
    /// days overlap.
    pub fn formula(&self) -> Result<Formula, &'static str> {
        let (formula, members): (Formula, &[&str]) = match self.kind {
            FormulaKind::PercentageOfMaximum => {
                (Formula::PercentageOfMaximum { percentage: self.percentage()? }, &["percentage"])
            }
            FormulaKind::SurchargeOnRegistration => {
                (Formula::SurchargeOnRegistration { cents: self.cents.ok_or("cents")? }, &["cents"])
            }
            FormulaKind::PerRegistered => (Formula::PerRegistered { amount: self.amount()? }, &["amount"]),
            FormulaKind::PerIncluded => (Formula::PerIncluded { amount: self.amount()? }, &["amount"]),
            FormulaKind::UniformPerInsured => {
                (Formula::UniformPerInsured { amount: self.amount()? }, &["amount"])
            }
            FormulaKind::BudgetByIon => {
                let (reference_date, budget) = (self.reference_date()?, self.budget);
                (Formula::BudgetByIon { reference_date, budget }, &["referenceDate", "budget"])
            }
            FormulaKind::ResultReward => {
                let standard_tariff = self.standard_tariff.ok_or("standardTariff")?;
                let (percentage, late) = (self.percentage()?, self.late()?);
                let members = &["standardTariff", "percentage", "concludedBy", "latePercentage"];
                (Formula::ResultReward { standard_tariff, percentage, late }, members)
            }
            FormulaKind::Cap => {
                let formula = Formula::Cap {
                    price: self.price.ok_or("price")?,
                    percentage: self.percentage,
                    agreed_inclusion: self.agreed_inclusion,
                    chain: self.chain,
                    reference_date: self.reference_date,
                };
                (formula, &["price", "percentage", "agreedInclusion", "chain", "referenceDate"])
            }
            FormulaKind::Indexed => {
                let (base, reference_date) = (self.base.ok_or("base")?, self.reference_date()?);
                let figures = self.figures()?;
                let members = &["base", "referenceDate", "indexFigures"];
                (Formula::Indexed { base, reference_date, figures }, members)
            }
            FormulaKind::Announced => (Formula::Announced {}, &[]),
        };
        match self.given().find(|name| !members.contains(name)) {
            Some(other) => Err(other),
            None => Ok(formula),
        }
    }

    fn given(&self) -> impl Iterator<Item = &'static str> {
        let members = [
            ("amount", self.amount.is_some()),
            ("percentage", self.percentage.is_some()),
            ("cents", self.cents.is_some()),
            ("standardTariff", self.standard_tariff.is_some()),
            ("referenceDate", self.reference_date.is_some()),
            ("price", self.price.is_some()),
            ("base", self.base.is_some()),
            ("budget", self.budget.is_some()),
            ("concludedBy", self.concluded_by.is_some()),
            ("latePercentage", self.late_percentage.is_some()),
            ("agreedInclusion", self.agreed_inclusion.is_some()),
            ("chain", self.chain.is_some()),
            ("indexFigures", !self.index_figures.is_empty()),
        ];
        members.into_iter().filter(|(_, given)| *given).map(|(name, _)| name)
    }

    fn amount(&self) -> Result<Euros, &'static str> {
        self.amount.ok_or("amount")
    }

    fn percentage(&self) -> Result<Decimal, &'static str> {
        self.percentage.ok_or("percentage")
    }

    fn reference_date(&self) -> Result<NaiveDate, &'static str> {
        self.reference_date.ok_or("referenceDate")
    }

    fn late(&self) -> Result<Option<Late>, &'static str> {
        match (self.concluded_by, self.late_percentage) {
            (Some(concluded_by), Some(percentage)) => Ok(Some(Late { concluded_by, percentage })),
            (None, None) => Ok(None),
            (None, Some(_)) => Err("concludedBy"),
            (Some(_), None) => Err("latePercentage"),
        }
    }

    fn figures(&self) -> Result<Vec<IndexFigure>, &'static str> {
        let ordered = |figure: &IndexFigure| figure.end_date.is_none_or(|end| figure.start_date <= end);
        let meets = |(at, figure): (usize, &IndexFigure)| {
            self.index_figures.iter().skip(at + 1).any(|other| other.period().overlaps(&figure.period()))
        };
        let wrong =
            !self.index_figures.iter().all(ordered) || self.index_figures.iter().enumerate().any(meets);
        if wrong { Err("indexFigures") } else { Ok(self.index_figures.clone()) }
    }

    /// As a contract on paper says it, in Dutch.
    pub fn in_words(&self) -> String {
        let euros = |amount: Option<Euros>| amount.map(|amount| amount.to_string()).unwrap_or_default();
        let number = |value: Option<Decimal>| value.map(|value| value.to_string()).unwrap_or_default();
        let day = self.reference_date.map(|day| day.to_string()).unwrap_or_default();
        let (amount, percentage) = (euros(self.amount), number(self.percentage));
        match self.kind {
            FormulaKind::PercentageOfMaximum => format!("{percentage} % van het NZa-maximum"),
            FormulaKind::SurchargeOnRegistration => {
                format!("opslag op het inschrijftarief: {} cent", number(self.cents))
            }
            FormulaKind::PerRegistered => format!("€ {amount} per ingeschreven verzekerde"),
            FormulaKind::PerIncluded => format!("€ {amount} per geïncludeerde verzekerde"),
            FormulaKind::UniformPerInsured => format!("€ {amount} uniform per verzekerde"),
            FormulaKind::BudgetByIon => {
                let budget = self.budget.map(|budget| format!(" van € {budget}")).unwrap_or_default();
                format!("goedgekeurd budget{budget} gedeeld door het aantal verzekerden op {day}")
            }
            FormulaKind::ResultReward => {
                let late = self.concluded_by.map(|day| {
                    format!(" bij sluiting uiterlijk {day}, daarna {} %", number(self.late_percentage))
                });
                let late = late.unwrap_or_default();
                format!("€ {} plus {percentage} % resultaatbeloning{late}", euros(self.standard_tariff))
            }
            FormulaKind::Cap => {
                let above = match (self.agreed_inclusion, self.percentage) {
                    (Some(agreed), _) => format!("{agreed} geïncludeerden"),
                    (None, Some(percentage)) => format!("{percentage} % inclusie"),
                    (None, None) => "de afgesproken inclusie".to_owned(),
                };
                let of = self.chain.map(|chain| format!(" in keten {chain}")).unwrap_or_default();
                let on = self.reference_date.map(|day| format!(" op {day}")).unwrap_or_default();
                format!("nacalculatie tegen € {} boven {above}{of}{on}", euros(self.price))
            }
            FormulaKind::Indexed => {
                let told = |figure: &IndexFigure| {
                    format!("{} % vanaf {} ({})", figure.percentage, figure.start_date, figure.source)
                };
                let figures: Vec<String> = self.index_figures.iter().map(told).collect();
                let figures =
                    if figures.is_empty() { String::new() } else { format!(": {}", figures.join("; ")) };
                format!("€ {}, geïndexeerd op {day}{figures}", euros(self.base))
            }
            FormulaKind::Announced => "nog bekend te maken".to_owned(),
        }
    }
}
