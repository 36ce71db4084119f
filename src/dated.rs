//! Valid time and recorded time: the two axes on which every fact lies.
//!
//! *Valid time* says on which days a fact holds in the world; *recorded time* says from when this
//! service knew it. A correction never changes a row: the old one is superseded, a new one is
//! recorded. Both ends of a [`Period`] are inclusive, as the contracts themselves write it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::clock::Moment;

/// Calendar days in Europe/Amsterdam, both ends inclusive; without an end it runs on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Period {
    /// First day.
    pub start_date: NaiveDate,
    /// Last day; absent while no end is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end_date: Option<NaiveDate>,
}

impl Period {
    /// A period that ends no earlier than it starts, or nothing.
    pub fn new(start_date: NaiveDate, end_date: Option<NaiveDate>) -> Option<Self> {
        end_date.is_none_or(|end| start_date <= end).then_some(Self { start_date, end_date })
    }

    /// Whether the period holds on `day`.
    pub fn holds_on(&self, day: NaiveDate) -> bool {
        self.start_date <= day && self.end_date.is_none_or(|end| day <= end)
    }

    /// Makes the period end on `last` at the latest; one that begins later holds on no day.
    pub fn end_by(&mut self, last: NaiveDate) {
        self.end_date = Some(self.end_date.map_or(last, |end| end.min(last)));
    }

    /// Whether two periods share a day.
    pub fn overlaps(&self, other: &Self) -> bool {
        self.end_date.is_none_or(|end| other.start_date <= end)
            && other.end_date.is_none_or(|end| self.start_date <= end)
    }

    /// The days that both periods share.
    pub fn intersect(&self, other: &Self) -> Option<Self> {
        let end = match (self.end_date, other.end_date) {
            (Some(a), Some(b)) => Some(a.min(b)),
            (a, b) => a.or(b),
        };
        Self::new(self.start_date.max(other.start_date), end)
    }
}

/// A fact with its valid and its recorded time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dated<T> {
    /// The fact.
    pub value: T,
    /// The days on which it holds.
    pub period: Period,
    /// When this service came to know it.
    pub recorded_at: Moment,
    /// When a later row took its place; absent while it stands.
    pub superseded_at: Option<Moment>,
}

impl<T> Dated<T> {
    /// Whether the row stood at `as_of` (now, when absent).
    pub fn known(&self, as_of: Option<Moment>) -> bool {
        stood(self.recorded_at, self.superseded_at, as_of)
    }

    /// Whether the row stood at `as_of` and holds on `day`.
    pub fn holds(&self, day: NaiveDate, as_of: Option<Moment>) -> bool {
        self.period.holds_on(day) && self.known(as_of)
    }
}

/// A fact without days of its own, with its recorded time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Recorded<T> {
    /// The fact.
    pub value: T,
    /// When this service came to know it.
    pub recorded_at: Moment,
    /// When a later row took its place; absent while it stands.
    pub superseded_at: Option<Moment>,
}

impl<T> Recorded<T> {
    /// Whether the row stood at `as_of` (now, when absent).
    pub fn known(&self, as_of: Option<Moment>) -> bool {
        stood(self.recorded_at, self.superseded_at, as_of)
    }
}

pub(crate) fn stood(recorded_at: Moment, superseded_at: Option<Moment>, as_of: Option<Moment>) -> bool {
    match as_of {
        None => superseded_at.is_none(),
        Some(moment) => recorded_at <= moment && superseded_at.is_none_or(|s| moment < s),
    }
}

/// The rows of `rows` that hold on `day` and stood at `as_of`.
pub fn on<T>(rows: &[Dated<T>], day: NaiveDate, as_of: Option<Moment>) -> impl Iterator<Item = &Dated<T>> {
    rows.iter().filter(move |row| row.holds(day, as_of))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn both_ends_of_a_period_are_inclusive() {
        let period = Period::new(day("2024-01-01"), Some(day("2024-12-31"))).unwrap();
        assert!(period.holds_on(day("2024-01-01")) && period.holds_on(day("2024-12-31")));
        assert!(!period.holds_on(day("2023-12-31")) && !period.holds_on(day("2025-01-01")));
        assert_eq!(Period::new(day("2024-01-02"), Some(day("2024-01-01"))), None);
    }

    #[test]
    fn a_superseded_row_is_known_only_before_its_successor() {
        let row = Dated {
            value: (),
            period: Period::new(day("2024-01-01"), None).unwrap(),
            recorded_at: Moment::from_micros(10),
            superseded_at: Some(Moment::from_micros(20)),
        };
        assert!(!row.known(None));
        assert!(!row.known(Some(Moment::from_micros(9))));
        assert!(row.known(Some(Moment::from_micros(10))));
        assert!(!row.known(Some(Moment::from_micros(20))));
    }
}
