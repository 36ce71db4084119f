//! What differs between two lists of the same year.

use std::cmp::Ordering;

use chrono::Datelike as _;

use super::list::{ListMoment, Narrowed, list};
use super::view::{PublishedChangeKind, PublishedContract, PublishedContractChange};
use crate::clock::Moment;
use crate::snapshot::Snapshot;

/// What differs between the list as it was known at `since` and as it is known at `until`, by AGB code.
///
/// Both are computed, so nothing is missed whatever made the difference: a new version of a contract, a
/// correction of the register, a day on which a term begins or a list is published.
pub fn changes(
    snapshot: &Snapshot,
    year: Option<i32>,
    (since, until): (Moment, Moment),
    narrowed: &Narrowed,
) -> Vec<PublishedContractChange> {
    let year = year.unwrap_or_else(|| until.day().year());
    let views = |moment: Moment| -> Vec<PublishedContract> {
        let at = ListMoment { year, date: moment.day(), as_of: Some(moment) };
        list(snapshot, at, narrowed).iter().map(|line| PublishedContract::of(snapshot, at, line)).collect()
    };
    let (mut before, mut after) = (views(since).into_iter().peekable(), views(until).into_iter().peekable());
    let mut found = Vec::new();
    let mut tell = |change, contract| found.push(PublishedContractChange { change, contract, until });
    loop {
        let order = match (before.peek(), after.peek()) {
            (Some(old), Some(new)) => (old.agb_code, &old.id).cmp(&(new.agb_code, &new.id)),
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (None, None) => return found,
        };
        match order {
            Ordering::Less => {
                before.next().into_iter().for_each(|old| tell(PublishedChangeKind::Removed, old))
            }
            Ordering::Greater => {
                after.next().into_iter().for_each(|new| tell(PublishedChangeKind::Added, new))
            }
            Ordering::Equal => {
                let (old, new) = (before.next(), after.next());
                if let Some(new) = new.filter(|new| old.as_ref() != Some(new)) {
                    tell(PublishedChangeKind::Changed, new);
                }
            }
        }
    }
}
