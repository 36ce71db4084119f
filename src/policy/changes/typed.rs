//! Terms, deadlines and numbers that moved.

use chrono::NaiveDate;

use super::pairing::{Pairing, best_partners};
use super::structural::{RuleChange, RuleChanges};
use super::words::MatchedBy;
use crate::codes::CareKind;
use crate::policy::model::{Deadline, Pack, Parameter, Rule, StatedTerm, Terms};

/// The terms that policies state for a care kind, where they differ.
#[derive(Debug)]
pub(super) struct TermChange<'p> {
    pub(super) care_kind: CareKind,
    pub(super) before: Vec<(&'p Rule, &'p StatedTerm)>,
    pub(super) after: Vec<(&'p Rule, &'p StatedTerm)>,
}

pub(super) fn terms<'p>(before: &'p Pack, after: &'p Pack, compared: &[CareKind]) -> Vec<TermChange<'p>> {
    let change = |care_kind: &CareKind| TermChange {
        care_kind: *care_kind,
        before: before.term(*care_kind).collect(),
        after: after.term(*care_kind).collect(),
    };
    let states = |all: &[(&Rule, &'p StatedTerm)]| all.iter().map(|(_, term)| *term).collect::<Vec<_>>();
    let differs = |change: &TermChange<'p>| {
        let (one, other) = (states(&change.before), states(&change.after));
        one.len() != other.len() || one.iter().any(|term| !other.contains(term))
    };
    compared.iter().map(change).filter(differs).collect()
}

/// A deadline that moved, came or went.
#[derive(Debug)]
pub(super) struct DeadlineChange<'p> {
    pub(super) before: Option<(&'p Rule, &'p Deadline)>,
    pub(super) after: Option<(&'p Rule, &'p Deadline)>,
    pub(super) matched_by: Option<MatchedBy>,
}

impl DeadlineChange<'_> {
    /// By how many days the last day in time moved, or the first where there is no last one.
    pub(super) fn days(&self) -> Option<i64> {
        let day = |deadline: &Deadline| deadline.due.last_day().or(deadline.due.first_day());
        let (before, after): (NaiveDate, NaiveDate) = (day(self.before?.1)?, day(self.after?.1)?);
        Some((after - before).num_days())
    }
}

fn deadline(rule: &Rule) -> Option<(&Rule, &Deadline)> {
    match &rule.terms {
        Terms::Deadline(deadline) => Some((rule, deadline)),
        _ => None,
    }
}

pub(super) fn deadlines<'p>(rules: &RuleChanges<'p>) -> Vec<DeadlineChange<'p>> {
    let change = |change: &RuleChange<'p>| DeadlineChange {
        before: change.before.and_then(deadline),
        after: change.after.and_then(deadline),
        matched_by: change.matched_by,
    };
    let moved = |change: &DeadlineChange<'_>| match (change.before, change.after) {
        (Some((_, one)), Some((_, other))) => one.due != other.due,
        (None, None) => false,
        _ => true,
    };
    rules.changes.iter().map(change).filter(moved).collect()
}

/// A number or word that changed, came or went.
#[derive(Debug)]
pub(super) struct ParameterChange<'p> {
    pub(super) before: Option<(&'p Rule, &'p Parameter)>,
    pub(super) after: Option<(&'p Rule, &'p Parameter)>,
    pub(super) matched_by: Option<MatchedBy>,
}

fn parameters(rule: &Rule) -> &[Parameter] {
    match &rule.terms {
        Terms::Parameters(parameters) => parameters,
        _ => &[],
    }
}

/// A way of recognising a parameter, tried after those before it.
type Pass = (MatchedBy, fn(&Parameter, &Parameter) -> bool);

/// Parameters of rules that are about the same: by name, then those that say the same, then the only
/// one of its unit. Those of a rule without a partner stand alone.
pub(super) fn parameter_changes<'p>(
    rules: &RuleChanges<'p>,
    pairing: &Pairing<'p>,
) -> Vec<ParameterChange<'p>> {
    let mut found = Vec::new();
    for pair in &pairing.pairs {
        let mut before: Vec<&Parameter> = parameters(pair.before).iter().collect();
        let mut after: Vec<&Parameter> = parameters(pair.after).iter().collect();
        let passes: [Pass; 3] = [
            (MatchedBy::Name, |one, other| one.name == other.name),
            (MatchedBy::Content, says_the_same),
            (MatchedBy::Unit, |one, other| one.unit == other.unit),
        ];
        for (by, same) in passes {
            let matched = best_partners(&before, &after, |one, other| u32::from(same(one, other)));
            for (one, other) in matched {
                before.retain(|left| !std::ptr::eq(*left, one));
                after.retain(|left| !std::ptr::eq(*left, other));
                if !says_the_same(one, other) {
                    let (before, after) = (Some((pair.before, one)), Some((pair.after, other)));
                    found.push(ParameterChange { before, after, matched_by: Some(by) });
                }
            }
        }
        let gone = |one| ParameterChange { before: Some((pair.before, one)), after: None, matched_by: None };
        let come = |one| ParameterChange { before: None, after: Some((pair.after, one)), matched_by: None };
        found.extend(before.into_iter().map(gone));
        found.extend(after.into_iter().map(come));
    }
    for change in rules.changes.iter().filter(|change| change.matched_by.is_none()) {
        let gone = change.before.into_iter().flat_map(|rule| parameters(rule).iter().map(move |p| (rule, p)));
        let come = change.after.into_iter().flat_map(|rule| parameters(rule).iter().map(move |p| (rule, p)));
        found.extend(gone.map(|one| ParameterChange { before: Some(one), after: None, matched_by: None }));
        found.extend(come.map(|one| ParameterChange { before: None, after: Some(one), matched_by: None }));
    }
    found
}

fn says_the_same(one: &Parameter, other: &Parameter) -> bool {
    (&one.value, one.unit, one.status) == (&other.value, other.unit, other.status)
}
