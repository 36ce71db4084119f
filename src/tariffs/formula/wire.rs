//! A formula as a contract carries it: flat, with one member per number, so that any client can write and
//! read it. Only the members of its kind may be there.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::model::Formula;
use crate::codes::word;
use crate::money::Euros;

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
        /// An approved budget divided by the insured on a day: `referenceDate`.
        BudgetByIon = "budgetByIon",
        /// A standard tariff with a surcharge for results: `standardTariff` and `percentage`.
        ResultReward = "resultReward",
        /// Calculated afterwards, for inclusion above what was agreed: `price`, and `percentage` when the most
        /// that may be included is a share of the population.
        Cap = "cap",
        /// Raised by the index of a day: `base` and `referenceDate`.
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
        }
    }

    /// The formula.
    ///
    /// # Errors
    /// The member that its kind needs and that is not there, or that is there and is of another kind.
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
                (Formula::BudgetByIon { reference_date: self.reference_date()? }, &["referenceDate"])
            }
            FormulaKind::ResultReward => {
                let standard_tariff = self.standard_tariff.ok_or("standardTariff")?;
                let percentage = self.percentage()?;
                (Formula::ResultReward { standard_tariff, percentage }, &["standardTariff", "percentage"])
            }
            FormulaKind::Cap => {
                let price = self.price.ok_or("price")?;
                (Formula::Cap { price, percentage: self.percentage }, &["price", "percentage"])
            }
            FormulaKind::Indexed => {
                let (base, reference_date) = (self.base.ok_or("base")?, self.reference_date()?);
                (Formula::Indexed { base, reference_date }, &["base", "referenceDate"])
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
                format!("goedgekeurd budget gedeeld door het aantal verzekerden op {day}")
            }
            FormulaKind::ResultReward => {
                format!("€ {} plus {percentage} % resultaatbeloning", euros(self.standard_tariff))
            }
            FormulaKind::Cap if self.percentage.is_some() => {
                format!("nacalculatie tegen € {} boven {percentage} % inclusie", euros(self.price))
            }
            FormulaKind::Cap => {
                format!("nacalculatie tegen € {} boven de afgesproken inclusie", euros(self.price))
            }
            FormulaKind::Indexed => format!("€ {}, geïndexeerd op {day}", euros(self.base)),
            FormulaKind::Announced => "nog bekend te maken".to_owned(),
        }
    }
}
