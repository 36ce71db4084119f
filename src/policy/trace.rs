//! What a decision read and why it fell as it did: the explained twin of `evaluate`.
//!
//! It runs over the same conditions and must never disagree with the plain answer. Rules after the
//! deciding one are not read; the near miss is the first rule that one more condition would have
//! made hold.

use super::evaluate::{FactSet, Match, RuleList, Truth};
use super::logic::{Condition, Logic};
use super::vocabulary::Slot;

/// A condition with the facts it read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading<'r> {
    /// The condition.
    pub condition: &'r Condition,
    /// The integer of its fact; nothing when unknown.
    pub value: Option<i64>,
    /// The integer of the fact it compares with.
    pub other: Option<i64>,
    /// Whether it holds.
    pub truth: Truth,
    /// Whether it stands among the exceptions.
    pub exception: bool,
}

/// A rule that was tried.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step<'r> {
    /// Its index in the list.
    pub rule: usize,
    /// Whether it holds.
    pub truth: Truth,
    /// Its conditions, in the order of the pack.
    pub readings: Vec<Reading<'r>>,
}

/// The explained answer of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trace<'r> {
    /// The plain answer.
    pub answer: Match,
    /// The rules tried, in order.
    pub steps: Vec<Step<'r>>,
    /// The missing facts that could change the answer, cheapest first.
    pub missing: Vec<Slot>,
    /// Index of the first rule that only one failing condition kept from holding, with it.
    pub near_miss: Option<(usize, &'r Condition)>,
}

impl Logic {
    /// Every condition with what it read.
    pub fn readings<'r>(&'r self, facts: &FactSet) -> Vec<Reading<'r>> {
        let read = |condition: &'r Condition, exception| Reading {
            condition,
            value: facts.raw(condition.fact()),
            other: condition.other_fact().and_then(|slot| facts.raw(slot)),
            truth: condition.truth(facts),
            exception,
        };
        let branches = self.first.iter().flat_map(|branch| &branch.when);
        let asked = branches.chain(&self.when).chain(self.any.iter().flatten()).map(|c| read(c, false));
        asked.chain(self.unless.iter().map(|c| read(c, true))).collect()
    }

    /// The one condition of `when` that keeps the rule from holding, when it is the only one.
    fn only_failing(&self, facts: &FactSet) -> Option<&Condition> {
        let mut failing = self.when.iter().filter(|c| c.truth(facts) != Truth::Holds);
        let only = failing.next().filter(|_| failing.next().is_none())?;
        let alone = only.truth(facts) == Truth::Fails && self.truth_besides_when(facts) == Truth::Holds;
        alone.then_some(only)
    }
}

/// The explained answer of `list`, whose rules have these executable parts.
pub(super) fn trace<'r>(
    list: &RuleList,
    logics: impl Iterator<Item = Option<&'r Logic>>,
    facts: &FactSet,
) -> Trace<'r> {
    let answer = list.first_match(facts);
    let mut told = Trace { answer, steps: Vec::new(), missing: Vec::new(), near_miss: None };
    for (rule, logic) in logics.enumerate() {
        let truth = logic.map_or(Truth::Holds, |logic| logic.truth(facts));
        let readings = logic.map_or_else(Vec::new, |logic| logic.readings(facts));
        told.steps.push(Step { rule, truth, readings });
        match (truth, logic) {
            (Truth::Fails, Some(logic)) if told.near_miss.is_none() => {
                told.near_miss = logic.only_failing(facts).map(|condition| (rule, condition));
            }
            (Truth::Unknown, Some(logic)) if answer.truth == Truth::Unknown => {
                told.missing.extend(logic.missing(facts));
            }
            (Truth::Holds, _) => break,
            _ => {}
        }
    }
    told.missing.sort();
    told.missing.dedup();
    told
}
