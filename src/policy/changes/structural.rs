//! What became of every rule: which parts differ, and which outcomes.

use super::effect::verdict;
use super::pairing::{Pair, Pairing};
use super::search::{Explorer, Found, Sides};
use super::words::{MatchedBy, RuleChangeKind, RulePart};
use crate::codes::CareKind;
use crate::policy::evaluate::FactSet;
use crate::policy::logic::{Branch, Condition, Logic};
use crate::policy::model::{Deadline, Rule, Terms};
use crate::policy::words::Outcome;

/// What became of a rule.
#[derive(Debug)]
pub(super) struct RuleChange<'p> {
    pub(super) kind: RuleChangeKind,
    pub(super) matched_by: Option<MatchedBy>,
    pub(super) before: Option<&'p Rule>,
    pub(super) after: Option<&'p Rule>,
    /// The parts that differ.
    pub(super) parts: Vec<RulePart>,
    /// Where both are executable and their logic differs: the outcomes that differ.
    pub(super) outcomes: Option<Found<Outcome>>,
}

impl RuleChange<'_> {
    /// Whether something else follows from it: an outcome, a day, a number, a force, or for which care.
    pub(super) fn has_effect(&self) -> bool {
        let machine = |rule: &Rule| rule.logic.is_some() || rule.terms != Terms::None;
        match self.kind {
            RuleChangeKind::Renamed => false,
            RuleChangeKind::Added | RuleChangeKind::Removed => {
                self.before.or(self.after).is_some_and(machine)
            }
            RuleChangeKind::Changed => self.parts.iter().any(|part| match part {
                RulePart::Force
                | RulePart::CareKinds
                | RulePart::Terms
                | RulePart::Deadline
                | RulePart::Parameters => true,
                RulePart::Conditions | RulePart::Outcome => {
                    self.outcomes.as_ref().is_none_or(|found| !found.differences.is_empty() || !found.exact)
                }
                _ => false,
            }),
        }
    }

    /// Whether it is more than another way of saying or naming the same.
    pub(super) fn is_of_substance(&self) -> bool {
        matches!(self.kind, RuleChangeKind::Added | RuleChangeKind::Removed) || self.has_effect()
    }

    /// A rule of either side, the later one first.
    pub(super) fn rule(&self) -> Option<&Rule> {
        self.after.or(self.before)
    }
}

/// What became of the rules.
#[derive(Debug)]
pub(super) struct RuleChanges<'p> {
    /// In the order of the later policy; what was removed comes last, in the order of the earlier one.
    pub(super) changes: Vec<RuleChange<'p>>,
    /// Pairs without a difference.
    pub(super) unchanged: usize,
    /// Rules of the earlier policy on care that the later one does not speak about.
    pub(super) before_elsewhere: usize,
    /// Rules of the later policy on care that the earlier one does not speak about.
    pub(super) after_elsewhere: usize,
}

impl<'p> RuleChanges<'p> {
    pub(super) fn new(
        pairing: &Pairing<'p>,
        later: &'p [Rule],
        compared: &[CareKind],
        explorer: &mut Explorer<'_>,
    ) -> Self {
        let here = |rule: &Rule| rule.care_kinds.iter().any(|care_kind| compared.contains(care_kind));
        let alone = |kind, rule: &'p Rule| {
            let (before, after) = match kind {
                RuleChangeKind::Added => (None, Some(rule)),
                _ => (Some(rule), None),
            };
            RuleChange { kind, matched_by: None, before, after, parts: Vec::new(), outcomes: None }
        };
        let mut all = Self { changes: Vec::new(), unchanged: 0, before_elsewhere: 0, after_elsewhere: 0 };
        for rule in later {
            match pairing.earlier(&rule.id) {
                Some(pair) => match changed(&pair, explorer) {
                    Some(change) => all.changes.push(change),
                    None => all.unchanged += 1,
                },
                None if here(rule) => all.changes.push(alone(RuleChangeKind::Added, rule)),
                None => all.after_elsewhere += 1,
            }
        }
        for rule in &pairing.before_only {
            match here(rule) {
                true => all.changes.push(alone(RuleChangeKind::Removed, rule)),
                false => all.before_elsewhere += 1,
            }
        }
        all
    }
}

fn changed<'p>(pair: &Pair<'p>, explorer: &mut Explorer<'_>) -> Option<RuleChange<'p>> {
    let Pair { before, after, by } = *pair;
    let parts = parts(before, after);
    let content = [
        RulePart::Kind,
        RulePart::Force,
        RulePart::Conditions,
        RulePart::Outcome,
        RulePart::Terms,
        RulePart::Deadline,
        RulePart::Parameters,
    ];
    let says = |rule: &Rule| rule.logic.is_some() || rule.terms != Terms::None;
    let kind = match before.id == after.id {
        true if parts.is_empty() => return None,
        false
            if (says(before) || before.text == after.text)
                && !parts.iter().any(|part| content.contains(part)) =>
        {
            RuleChangeKind::Renamed
        }
        _ => RuleChangeKind::Changed,
    };
    let outcomes = match (&before.logic, &after.logic) {
        (Some(one), Some(other)) if one != other => Some(differences(one, other, explorer)),
        _ => None,
    };
    let (before, after) = (Some(before), Some(after));
    Some(RuleChange { kind, matched_by: Some(by), before, after, parts, outcomes })
}

/// The outcomes that two executable parts give differently.
pub(super) fn differences(one: &Logic, other: &Logic, explorer: &mut Explorer<'_>) -> Found<Outcome> {
    explorer.differences(&Sides {
        conditions: one.conditions().chain(other.conditions()).collect(),
        given: &[],
        before: &|facts: &FactSet| verdict(one, facts),
        after: &|facts: &FactSet| verdict(other, facts),
    })
}

/// The parts of two rules that differ, in the order of the list.
pub(super) fn parts(before: &Rule, after: &Rule) -> Vec<RulePart> {
    let differs = |part: &RulePart| match part {
        RulePart::Kind => (before.kind, &before.also) != (after.kind, &after.also),
        RulePart::Force => before.force != after.force,
        RulePart::CareKinds => !same_set(&before.care_kinds, &after.care_kinds),
        RulePart::Actors => !same_set(&before.actors, &after.actors),
        RulePart::Text => before.text != after.text,
        RulePart::Conditions => conditions(before) != conditions(after),
        RulePart::Outcome => outcomes(before) != outcomes(after),
        RulePart::Terms | RulePart::Deadline | RulePart::Parameters => {
            let touched = part_of(&before.terms) == Some(*part) || part_of(&after.terms) == Some(*part);
            touched && !same_terms(&before.terms, &after.terms)
        }
        RulePart::Citations => before.cite != after.cite,
        RulePart::Readings => before.ambiguities != after.ambiguities,
        RulePart::Topics => !same_set(&before.topics, &after.topics) || before.rows != after.rows,
        RulePart::Tags => before.tags != after.tags,
        RulePart::Attribution => before.attribution != after.attribution || before.concerns != after.concerns,
    };
    RulePart::ALL.iter().copied().filter(differs).collect()
}

fn same_set<T: PartialEq>(one: &[T], other: &[T]) -> bool {
    one.len() == other.len() && one.iter().all(|item| other.contains(item))
}

/// The part that a typed table is.
fn part_of(terms: &Terms) -> Option<RulePart> {
    match terms {
        Terms::None => None,
        Terms::Deadline(_) => Some(RulePart::Deadline),
        Terms::Parameters(_) => Some(RulePart::Parameters),
        _ => Some(RulePart::Terms),
    }
}

/// Whether the same is due or stated; how the act of a deadline is worded does not count.
fn same_terms(one: &Terms, other: &Terms) -> bool {
    let act = |deadline: &Deadline| {
        (deadline.due.clone(), deadline.actor, deadline.step, deadline.consequence.is_some())
    };
    match (one, other) {
        (Terms::Deadline(one), Terms::Deadline(other)) => act(one) == act(other),
        _ => one == other,
    }
}

/// Of the branches, then `when`, `any` and `unless`.
type Tested<'r> = (Vec<&'r [Condition]>, &'r [Condition], &'r [Vec<Condition>], &'r [Condition]);

fn conditions(rule: &Rule) -> Option<Tested<'_>> {
    let logic = rule.logic.as_ref()?;
    let first = logic.first.iter().map(|branch| branch.when.as_slice()).collect();
    Some((first, &logic.when, &logic.any, &logic.unless))
}

fn outcomes(rule: &Rule) -> Option<(Vec<Outcome>, Outcome, Outcome)> {
    let logic = rule.logic.as_ref()?;
    let first = logic.first.iter().map(|branch: &Branch| branch.then).collect();
    Some((first, logic.then, logic.otherwise))
}
