//! What a new snapshot changes: the facts to record and the rows that no longer stand.
//!
//! A snapshot states the whole register as of its day. A fact that it repeats stays. One that it
//! no longer states
//! - with another period for the same content, was corrected: the old row is superseded;
//! - otherwise ended: the row is superseded and recorded again with an end the day before the
//!   snapshot's day, or before its successor began (a new name, another visiting address); a fact
//!   that would then never have held is superseded only;
//! - when it had ended before already, stays as history.
//!
//! Applying the same snapshot twice therefore changes nothing.

use std::collections::HashMap;

use chrono::NaiveDate;

use crate::clock::day_before;
use crate::dated::Period;
use crate::registrations::facts::{RegisterFact, Slot};
use crate::registrations::store::{FactKey, StandingFact};

/// What changes for one party.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Difference {
    /// Facts to record.
    pub(super) record: Vec<(RegisterFact, Period)>,
    /// Rows that no longer stand.
    pub(super) supersede: Vec<FactKey>,
    /// Rows of the snapshot that were unknown.
    pub(super) added: u64,
    /// Rows that took the place of one with another period or content.
    pub(super) changed: u64,
    /// Facts that ended, or never held, because the snapshot no longer states them.
    pub(super) ended: u64,
    /// Facts that the snapshot repeats.
    pub(super) unchanged: u64,
}

/// Compares what stands with what the snapshot of `day` states for one party.
///
/// `stated` has no two equal facts with overlapping periods and no two facts of one slot on a day:
/// the check of the file refuses such rows.
pub(super) fn difference(
    standing: &[StandingFact],
    stated: Vec<(RegisterFact, Period)>,
    day: NaiveDate,
) -> Difference {
    let mut result = Difference::default();
    let known: HashMap<(&RegisterFact, Period), usize> =
        standing.iter().enumerate().map(|(at, row)| ((&row.fact, row.period), at)).collect();
    let mut repeated = vec![false; standing.len()];
    let mut new = Vec::new();
    for row in stated {
        match known.get(&(&row.0, row.1)) {
            Some(&at) => repeated[at] = true,
            None => new.push(row),
        }
    }
    result.unchanged = repeated.iter().map(|repeated| u64::from(*repeated)).sum();

    // Rows that are stated again can collide with history kept from earlier snapshots as little as new ones.
    let stands = standing
        .iter()
        .zip(&repeated)
        .filter(|(_, repeated)| **repeated)
        .map(|(row, _)| (&row.fact, row.period));
    let mut by_fact: HashMap<&RegisterFact, Vec<Period>> = HashMap::new();
    let mut by_slot: HashMap<Slot, Vec<Period>> = HashMap::new();
    for (fact, period) in new.iter().map(|(fact, period)| (fact, *period)).chain(stands) {
        by_fact.entry(fact).or_default().push(period);
        if let Some(slot) = fact.slot() {
            by_slot.entry(slot).or_default().push(period);
        }
    }
    let meets = |periods: Option<&Vec<Period>>, own: Period| {
        periods.into_iter().flatten().filter(move |period| period.overlaps(&own)).map(|p| p.start_date).min()
    };

    let mut history = Vec::new();
    let mut replaced = 0;
    for (row, _) in standing.iter().zip(&repeated).filter(|(_, repeated)| !**repeated) {
        if meets(by_fact.get(&row.fact), row.period).is_some() {
            result.supersede.push(row.key);
            replaced += 1;
            continue;
        }
        let successor = row.fact.slot().and_then(|slot| meets(by_slot.get(&slot), row.period));
        let cut = successor.map_or(day, |start| start.min(day));
        if row.period.end_date.is_some_and(|end| end < cut) {
            continue;
        }
        result.supersede.push(row.key);
        if successor.is_some() {
            replaced += 1;
        } else {
            result.ended += 1;
        }
        if row.period.start_date < cut {
            history.push((row.fact.clone(), Period { end_date: Some(day_before(cut)), ..row.period }));
        }
    }
    let count = u64::try_from(new.len()).unwrap_or(u64::MAX);
    result.changed = count.min(replaced);
    result.ended += replaced - result.changed;
    result.added = count - result.changed;
    result.record = new;
    result.record.extend(history);
    result
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn date(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn named(name: &str, start: &str, end: Option<&str>) -> (RegisterFact, Period) {
        (RegisterFact::Name(name.into()), Period::new(date(start), end.map(date)).unwrap())
    }

    fn stands(rows: Vec<(RegisterFact, Period)>) -> Vec<StandingFact> {
        rows.into_iter()
            .zip(1..)
            .map(|((fact, period), number)| StandingFact { key: (1, number), fact, period })
            .collect()
    }

    #[test]
    fn a_fact_that_is_no_longer_stated_ends_the_day_before_the_snapshot() {
        let found = difference(&stands(vec![named("A", "2019-01-01", None)]), vec![], date("2024-02-01"));
        assert_eq!(found.record, [named("A", "2019-01-01", Some("2024-01-31"))]);
        assert_eq!((found.ended, found.added, found.changed), (1, 0, 0));
    }

    #[test]
    fn a_fact_that_never_held_is_superseded_only_and_one_that_had_ended_stays() {
        let rows = stands(vec![named("A", "2019-01-01", Some("2020-12-31")), named("B", "2025-01-01", None)]);
        let found = difference(&rows, vec![], date("2024-02-01"));
        assert_eq!(found.supersede, [rows[1].key]);
        assert_eq!(found.record, []);
    }

    #[test]
    fn a_name_ends_where_its_successor_begins_and_a_corrected_one_never_held() {
        let rows = stands(vec![named("A", "2019-01-01", None)]);
        let renamed = difference(&rows, vec![named("B", "2024-01-15", None)], date("2024-02-01"));
        let ended = named("A", "2019-01-01", Some("2024-01-14"));
        assert_eq!(renamed.record, [named("B", "2024-01-15", None), ended]);
        let corrected = difference(&rows, vec![named("B", "2019-01-01", None)], date("2024-02-01"));
        assert_eq!(corrected.record, [named("B", "2019-01-01", None)]);
        assert_eq!(corrected.changed, 1);
    }

    #[test]
    fn a_period_that_was_corrected_replaces_the_old_one() {
        let rows = stands(vec![named("A", "2019-01-01", None)]);
        let found = difference(&rows, vec![named("A", "2019-03-01", Some("2023-12-31"))], date("2024-02-01"));
        assert_eq!(found.record, [named("A", "2019-03-01", Some("2023-12-31"))]);
        assert_eq!(found.supersede, [rows[0].key]);
    }

    /// Facts of one party as a file may state them: of one slot or of none, no overlap within one.
    fn stated() -> impl Strategy<Value = Vec<(RegisterFact, Period)>> {
        prop::collection::vec((0..3_u8, any::<bool>(), 0..60_u64, 1..40_u64, any::<bool>()), 0..6).prop_map(
            |rows| {
                let origin = date("2024-01-01");
                let mut kept: Vec<(RegisterFact, Period)> = Vec::new();
                for (content, single, start, length, open) in rows {
                    let text: Box<str> = content.to_string().into();
                    let fact = if single { RegisterFact::Name(text) } else { RegisterFact::TradeName(text) };
                    let start = origin + chrono::Days::new(start);
                    let end = (!open).then(|| start + chrono::Days::new(length));
                    let period = Period::new(start, end).unwrap();
                    let collides = kept.iter().any(|(other, at)| {
                        at.overlaps(&period)
                            && (*other == fact || (fact.slot().is_some() && fact.slot() == other.slot()))
                    });
                    if !collides {
                        kept.push((fact, period));
                    }
                }
                kept
            },
        )
    }

    fn on_day(rows: &[(RegisterFact, Period)], day: NaiveDate) -> Vec<String> {
        let mut held: Vec<String> =
            rows.iter().filter(|(_, p)| p.holds_on(day)).map(|(fact, _)| format!("{fact:?}")).collect();
        held.sort();
        held
    }

    proptest! {
        #[test]
        fn after_any_sequence_of_snapshots_every_day_from_the_last_on_reads_as_it_states(
            snapshots in prop::collection::vec((stated(), 0..20_u64), 1..6),
        ) {
            let mut standing: Vec<StandingFact> = Vec::new();
            let mut day = date("2024-01-01");
            for ((file, days), write) in snapshots.into_iter().zip(1..) {
                day = day + chrono::Days::new(days);
                let found = difference(&standing, file.clone(), day);
                standing.retain(|row| !found.supersede.contains(&row.key));
                standing.extend(found.record.into_iter().zip(1..).map(|((fact, period), number)| {
                    StandingFact { key: (write, number), fact, period }
                }));
                let now: Vec<_> = standing.iter().map(|row| (row.fact.clone(), row.period)).collect();
                for later in 0..120 {
                    let asked = day + chrono::Days::new(later);
                    prop_assert_eq!(on_day(&now, asked), on_day(&file, asked), "on {}", asked);
                }
                for earlier in 0..120 {
                    let asked = day - chrono::Days::new(earlier);
                    let mut held = on_day(&now, asked);
                    let rows = held.len();
                    held.dedup();
                    prop_assert_eq!(held.len(), rows, "a fact stands twice on {}", asked);
                    prop_assert!(held.iter().filter(|fact| fact.starts_with("Name")).count() <= 1);
                }
                let again = difference(&standing, file, day);
                prop_assert!(again.record.is_empty() && again.supersede.is_empty(), "{:?}", again);
            }
        }
    }
}
