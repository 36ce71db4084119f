//! On which days an amount holds, however its rows are cut.

use chrono::NaiveDate;

use crate::clock::day_after;
use crate::dated::Period;

/// The days around `day` that periods cover without a gap, so that it does not matter how they are cut.
pub(super) fn spell(periods: impl Iterator<Item = Period>, day: NaiveDate) -> Option<Period> {
    let mut periods: Vec<Period> = periods.collect();
    periods.sort_by_key(|period| period.start_date);
    let mut runs: Vec<Period> = Vec::new();
    for period in periods {
        match runs.last_mut() {
            Some(run) if run.end_date.is_none_or(|end| period.start_date <= day_after(end)) => {
                run.end_date = run.end_date.zip(period.end_date).map(|(a, b)| a.max(b));
            }
            _ => runs.push(period),
        }
    }
    runs.into_iter().find(|run| run.holds_on(day))
}

/// The days of a period from a day on.
pub(super) fn from(period: Period, first: Option<NaiveDate>) -> Option<Period> {
    Period::new(first.map_or(period.start_date, |first| first.max(period.start_date)), period.end_date)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(number: i64) -> NaiveDate {
        NaiveDate::from_ymd_opt(2023, 12, 1).unwrap() + chrono::TimeDelta::days(number)
    }

    proptest! {
        #[test]
        fn it_does_not_matter_how_days_are_cut_into_periods(
            first in 0_i64..200, length in 0_i64..600, cuts in prop::collection::vec(0_i64..800, 0..6), asked in 0_i64..900,
        ) {
            let whole = Period { start_date: day(first), end_date: Some(day(first + length)) };
            let mut parts = vec![whole];
            for cut in cuts {
                let last = day(cut);
                let hit = parts.iter().position(|part| part.holds_on(last) && part.end_date != Some(last));
                if let Some(at) = hit {
                    let part = parts.swap_remove(at);
                    parts.push(Period { start_date: part.start_date, end_date: Some(last) });
                    parts.push(Period { start_date: day_after(last), end_date: part.end_date });
                }
            }
            let found = spell(parts.into_iter(), day(asked));
            prop_assert_eq!(found, whole.holds_on(day(asked)).then_some(whole));
        }
    }

    #[test]
    fn a_day_between_two_periods_belongs_to_neither_and_a_leap_day_is_a_day() {
        let period = |from: &str, to: &str| Period {
            start_date: from.parse().unwrap(),
            end_date: Some(to.parse().unwrap()),
        };
        let halves = [period("2024-01-01", "2024-02-28"), period("2024-03-01", "2024-12-31")];
        let on = |text: &str| spell(halves.into_iter(), text.parse().unwrap());
        assert_eq!(on("2024-02-29"), None);
        assert_eq!(on("2024-02-28"), Some(halves[0]));
        let whole = [period("2024-01-01", "2024-02-29"), halves[1]];
        assert_eq!(spell(whole.into_iter(), day(90)), Some(period("2024-01-01", "2024-12-31")));
    }
}
