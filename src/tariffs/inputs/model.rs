//! What is counted, of whom and when.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike as _, NaiveDate};

use crate::clock::Moment;
use crate::codes::{CodeError, PartyId, UzoviCode, text_code, word};

word! {
    /// What is counted.
    CountKind, "kind of count", "countKind.value", "one of registered, included" {
        /// Insured registered with a practice.
        Registered = "registered",
        /// Insured included in a chain of a care group.
        Included = "included",
    }
}

word! {
    /// Age of insured, as the registration tariff distinguishes it since 2018.
    AgeBand, "age band", "ageBand.value", "one of under65, 65to74, 75to84, 85plus" {
        /// Younger than 65.
        Under65 = "under65",
        /// From 65 to 74.
        From65 = "65to74",
        /// From 75 to 84.
        From75 = "75to84",
        /// 85 and older.
        From85 = "85plus",
    }
}

word! {
    /// A chain of multidisciplinary care.
    Chain, "chain", "chain.value", "one of dm2, copd, hvz, vvr, asthma" {
        /// Diabetes mellitus type 2.
        Dm2 = "dm2",
        /// COPD.
        Copd = "copd",
        /// Cardiovascular disease (HVZ).
        Hvz = "hvz",
        /// Raised vascular risk (VVR).
        Vvr = "vvr",
        /// Asthma.
        Asthma = "asthma",
    }
}

/// A calendar quarter.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Quarter {
    year: i32,
    number: u32,
}

impl Quarter {
    /// The quarter in which a day lies.
    pub fn of(day: NaiveDate) -> Self {
        Self { year: day.year(), number: day.month0() / 3 + 1 }
    }

    /// Its first day, on which the insured are counted.
    pub fn first_day(self) -> NaiveDate {
        NaiveDate::from_ymd_opt(self.year, (self.number - 1) * 3 + 1, 1).unwrap_or_default()
    }
}

impl fmt::Display for Quarter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-Q{}", self.year, self.number)
    }
}

impl FromStr for Quarter {
    type Err = CodeError;

    fn from_str(text: &str) -> Result<Self, CodeError> {
        let parts = || {
            let (year, number) = text.split_once("-Q")?;
            let digits = |part: &str, count| part.len() == count && part.bytes().all(|b| b.is_ascii_digit());
            (digits(year, 4) && digits(number, 1)).then_some(())?;
            let quarter = Self { year: year.parse().ok()?, number: number.parse().ok()? };
            ((1..=4).contains(&quarter.number) && (2000..2100).contains(&quarter.year)).then_some(quarter)
        };
        parts().ok_or_else(|| CodeError::new("quarter", "quarter.format", "a quarter such as 2025-Q1", text))
    }
}

text_code!(Quarter, "^20[0-9]{2}-Q[1-4]$", "2025-Q1", "Calendar quarter: year, `-Q` and its number.");

/// A number of insured, as a list states it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Count {
    /// The organisation: a practice, or a care group.
    pub party: PartyId,
    /// The insurer of the insured.
    pub uzovi_code: UzoviCode,
    /// Which insured: [`Part`] as text.
    pub part: String,
    /// When.
    pub quarter: Quarter,
    /// How many.
    pub persons: u32,
    /// Where the number comes from.
    pub source: String,
}

/// A number of insured with its recorded time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordedCount {
    /// The count.
    pub count: Count,
    /// When this service came to know it.
    pub recorded_at: Moment,
}

/// Which of the registered insured a count is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// Their age.
    pub age_band: AgeBand,
    /// Whether they live where the registration tariff is higher (opslagwijk).
    pub surcharge_area: bool,
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.age_band, if self.surcharge_area { "yes" } else { "no" })
    }
}

impl Part {
    /// The inverse of its text.
    pub fn read(text: &str) -> Option<Self> {
        let (age_band, area) = text.split_once('/')?;
        Some(Self { age_band: age_band.parse().ok()?, surcharge_area: area == "yes" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_quarter_is_read_as_it_is_written_and_nothing_else_is_one() {
        for wrong in ["2025-Q0", "2025-Q5", "25-Q1", "2025Q1", "2025-Q1 ", "2025-q1", "", "2025-Q١"] {
            assert_eq!(wrong.parse::<Quarter>().unwrap_err().code, "quarter.format", "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn every_day_lies_in_the_quarter_that_began_last(days in 0_i64..30_000) {
            let day = NaiveDate::from_ymd_opt(2001, 1, 1).unwrap() + chrono::TimeDelta::days(days);
            let quarter = Quarter::of(day);
            prop_assert!(quarter.first_day() <= day);
            prop_assert_eq!(quarter.to_string().parse::<Quarter>().unwrap(), quarter);
            let next = quarter.first_day() + chrono::Months::new(3);
            prop_assert!(day < next && Quarter::of(next) != quarter);
        }
    }
}
