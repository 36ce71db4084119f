//! What changes when a list takes the place of what stands: pure, and the same for every kind.

use std::collections::{BTreeMap, BTreeSet};

use super::Line;
use crate::codes::ReferenceFactId;
use crate::jobs::{Counts, RowProblem};
use crate::reference::model::{Fact, Scope};

/// A row that stands now.
pub(super) type Standing = (ReferenceFactId, Fact);

/// The difference between a list and what stands.
#[derive(Debug)]
pub(super) struct Plan<'l> {
    /// Standing rows that the list replaces or no longer has.
    pub(super) superseded: Vec<ReferenceFactId>,
    /// Facts of the list that do not stand yet.
    pub(super) recorded: Vec<&'l Fact>,
    /// The same in numbers.
    pub(super) counts: Counts,
}

impl Plan<'_> {
    /// The numbers, when nothing changes.
    pub(super) fn into_unchanged(self) -> Option<Counts> {
        (self.superseded.is_empty() && self.recorded.is_empty()).then_some(self.counts)
    }
}

/// Compares `lines` with the standing rows of the same lists. Lines must not overlap.
pub(super) fn plan<'l>(standing: &[Standing], lines: &'l [Line]) -> Plan<'l> {
    let scopes: BTreeSet<Scope> = lines.iter().map(|line| line.fact.detail.scope()).collect();
    let mut before: BTreeMap<_, &Standing> = standing
        .iter()
        .filter(|(_, fact)| scopes.contains(&fact.detail.scope()))
        .map(|row| (row.1.identity(), row))
        .collect();
    let mut plan = Plan { superseded: Vec::new(), recorded: Vec::new(), counts: Counts::default() };
    for Line { fact, .. } in lines {
        match before.remove(&fact.identity()) {
            Some((_, stands)) if stands == fact => plan.counts.unchanged += 1,
            Some((id, _)) => {
                plan.superseded.push(*id);
                plan.recorded.push(fact);
                plan.counts.changed += 1;
            }
            None => {
                plan.recorded.push(fact);
                plan.counts.added += 1;
            }
        }
    }
    plan.counts.ended = before.len() as u64;
    plan.superseded.extend(before.into_values().map(|(id, _)| *id));
    plan
}

/// Rows about the same thing that share a day.
pub(super) fn overlaps(lines: &[Line]) -> Vec<RowProblem> {
    let mut by_key: BTreeMap<_, Vec<&Line>> = BTreeMap::new();
    for line in lines {
        by_key.entry((line.fact.detail.kind(), line.fact.detail.key())).or_default().push(line);
    }
    let mut problems = Vec::new();
    for ((kind, key), mut lines) in by_key {
        lines.sort_by_key(|line| (line.fact.period, line.number));
        for pair in lines.windows(2) {
            if let [first, second] = pair
                && first.fact.period.overlaps(&second.fact.period)
            {
                let detail = format!("{kind} {key} shares a day with the row on line {}", first.number);
                problems.push(RowProblem { line: second.number, code: "period.overlap".to_owned(), detail });
            }
        }
    }
    problems
}
