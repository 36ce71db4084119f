//! What changes when a list takes the place of what stands: pure, and the same for every kind.

use std::collections::{BTreeMap, BTreeSet};

use super::Line;
use crate::codes::ReferenceFactId;
use crate::jobs::{Counts, RowProblem};
use crate::reference::model::{Fact, Scope};

/// A row that stands now.
pub(super) type Standing = (ReferenceFactId, Fact);

/// What becomes of one row: new, other than before, or gone. What stays the same is only counted.
#[derive(Debug)]
pub(super) struct Step<'l> {
    /// The row that stands.
    pub(super) before: Option<&'l Standing>,
    /// The row of the list.
    pub(super) after: Option<&'l Fact>,
}

/// The difference between a list and what stands.
#[derive(Debug)]
pub(super) struct Plan<'l> {
    /// Every row that changes: those of the list in its order, then those that it no longer has.
    pub(super) steps: Vec<Step<'l>>,
    /// The same in numbers.
    pub(super) counts: Counts,
}

impl<'l> Plan<'l> {
    /// Standing rows that the list replaces or no longer has.
    pub(super) fn superseded(&self) -> Vec<ReferenceFactId> {
        self.steps.iter().filter_map(|step| Some(step.before?.0)).collect()
    }

    /// Facts of the list that do not stand yet.
    pub(super) fn recorded(&self) -> Vec<&'l Fact> {
        self.steps.iter().filter_map(|step| step.after).collect()
    }

    /// The numbers, when nothing changes.
    pub(super) fn unchanged(&self) -> Option<Counts> {
        self.steps.is_empty().then_some(self.counts)
    }
}

/// Compares `lines` with the standing rows of the same lists. Lines must not overlap.
pub(super) fn plan<'l>(standing: &'l [Standing], lines: &'l [Line]) -> Plan<'l> {
    let scopes: BTreeSet<Scope> = lines.iter().map(|line| line.fact.scope()).collect();
    let mut before: BTreeMap<_, &Standing> = standing
        .iter()
        .filter(|(_, fact)| scopes.contains(&fact.scope()))
        .map(|row| (row.1.identity(), row))
        .collect();
    let mut plan = Plan { steps: Vec::new(), counts: Counts::default() };
    for Line { fact, .. } in lines {
        let stands = before.remove(&fact.identity());
        match stands {
            Some((_, same)) if same == fact => {
                plan.counts.unchanged += 1;
                continue;
            }
            Some(_) => plan.counts.changed += 1,
            None => plan.counts.added += 1,
        }
        plan.steps.push(Step { before: stands, after: Some(fact) });
    }
    plan.counts.ended = before.len() as u64;
    plan.steps.extend(before.into_values().map(|stands| Step { before: Some(stands), after: None }));
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
