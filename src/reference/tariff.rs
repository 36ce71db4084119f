//! What the national lists say of the money of a prestatie: its amount, and which code took its place.
//!
//! NZa decides tariffs per calendar year, so a list is of a year and every row of it lies within that
//! year. A row that no source confirms does not exist; amounts that are made up say so themselves.

use serde::{Deserialize, Serialize};

use super::prestatie::PrestatieUnit;
use crate::codes::{PrestatieCode, word};
use crate::money::Euros;

word! {
    /// What an amount of a national list is.
    NationalTariffKind, "kind of national tariff", "nationalTariffKind.value", "one of maximum, fixed, nonContracted" {
        /// No more may be agreed or claimed.
        Maximum = "maximum",
        /// Exactly this is claimed.
        Fixed = "fixed",
        /// What may be claimed without a contract, where NZa allows that.
        NonContracted = "nonContracted",
    }
}

/// An amount of a national list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct NationalTariff {
    /// The prestatie.
    pub prestatie: PrestatieCode,
    /// What the amount is.
    pub tariff: NationalTariffKind,
    /// The amount.
    pub amount: Euros,
    /// What it is for.
    pub unit: PrestatieUnit,
    /// Whether it is made up.
    pub fictitious: bool,
}

/// A prestatie that took the place of another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PrestatieSuccessor {
    /// The code that is no longer used.
    pub prestatie: PrestatieCode,
    /// The code in its place.
    pub successor: PrestatieCode,
}
