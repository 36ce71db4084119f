//! What the criteria and exclusions of an agreement say together, before and after.

use super::effect::{facts, fixed, verdict};
use super::search::{Explorer, Given, Sides, Verdict};
use super::words::CriteriaVerdict;
use crate::codes::{CareKind, OiTitle, ProviderKind};
use crate::policy::evaluate::FactSet;
use crate::policy::logic::{Condition, Logic};
use crate::policy::model::{Pack, Rule};
use crate::policy::words::Outcome;

/// The executable rules that must be met and those of which none may apply.
#[derive(Clone, Debug, Default)]
pub(super) struct Gate<'p> {
    pub(super) criteria: Vec<&'p Rule>,
    pub(super) exclusions: Vec<&'p Rule>,
}

impl<'p> Gate<'p> {
    pub(super) fn new(pack: &'p Pack, criteria: &[String], exclusions: &[String]) -> Self {
        let rules = |ids: &[String]| ids.iter().filter_map(|id| pack.rule(id)).collect::<Vec<_>>();
        let (excluding, criteria) = rules(criteria).into_iter().partition(|rule| only_excludes(rule));
        Self { criteria, exclusions: [rules(exclusions), excluding].concat() }
    }

    pub(super) fn conditions(&self) -> impl Iterator<Item = &'p Condition> {
        let rules = self.criteria.iter().chain(&self.exclusions);
        rules.filter_map(|rule| rule.logic.as_ref()).flat_map(Logic::conditions)
    }

    /// What they say together; the rules that decide it are [`Gate::deciding`].
    pub(super) fn verdict(&self, facts: &FactSet) -> Verdict<CriteriaVerdict> {
        let exclusions = judged(&self.exclusions, exclusion, facts);
        let criteria = judged(&self.criteria, criterion, facts);
        let says = |all: &[Verdict<CriteriaVerdict>], wanted| all.contains(&Verdict::Decided(wanted));
        let needed = |all: &[Verdict<CriteriaVerdict>]| {
            all.iter().find(|one| matches!(one, Verdict::Needs(_))).copied()
        };
        if says(&exclusions, CriteriaVerdict::Excluded) {
            return Verdict::Decided(CriteriaVerdict::Excluded);
        }
        if let Some(needs) = needed(&exclusions) {
            return needs;
        }
        if says(&criteria, CriteriaVerdict::Unmet) {
            return Verdict::Decided(CriteriaVerdict::Unmet);
        }
        if let Some(needs) = needed(&criteria) {
            return needs;
        }
        let open = says(&exclusions, CriteriaVerdict::LeftOpen) || says(&criteria, CriteriaVerdict::LeftOpen);
        Verdict::Decided(if open { CriteriaVerdict::LeftOpen } else { CriteriaVerdict::NoObstacle })
    }

    /// The rules that give a verdict, with their outcomes.
    pub(super) fn deciding(&self, wanted: CriteriaVerdict, facts: &FactSet) -> Vec<(&'p Rule, Outcome)> {
        let outcome = |rule: &'p Rule| Some((rule, rule.logic.as_ref()?.outcome(facts)));
        let gives = |(_, outcome): &(&Rule, Outcome)| criterion(*outcome) == wanted;
        let excludes = |(_, outcome): &(&Rule, Outcome)| exclusion(*outcome) == wanted;
        let criteria = self.criteria.iter().filter_map(|rule| outcome(rule)).filter(gives);
        let exclusions = self.exclusions.iter().filter_map(|rule| outcome(rule)).filter(excludes);
        match wanted {
            CriteriaVerdict::NoObstacle => Vec::new(),
            _ => exclusions.chain(criteria).collect(),
        }
    }
}

/// Whether all that a rule can refuse with is an exclusion, so that it is one wherever it is listed.
fn only_excludes(rule: &Rule) -> bool {
    let Some(logic) = &rule.logic else { return false };
    let branches = logic.first.iter().map(|branch| branch.then);
    let mut refusals =
        branches.chain([logic.then, logic.otherwise]).filter(|outcome| outcome.refuses()).peekable();
    refusals.peek().is_some() && refusals.all(|outcome| outcome == Outcome::Excluded)
}

/// What rules say, each for the whole.
fn judged(
    rules: &[&Rule],
    means: fn(Outcome) -> CriteriaVerdict,
    facts: &FactSet,
) -> Vec<Verdict<CriteriaVerdict>> {
    let logics = rules.iter().filter_map(|rule| rule.logic.as_ref());
    let judged = logics.map(|logic| match verdict(logic, facts) {
        Verdict::Decided(outcome) => Verdict::Decided(means(outcome)),
        Verdict::Needs(slot) => Verdict::Needs(slot),
    });
    judged.collect()
}

/// What an outcome of a criterion means for the whole.
fn criterion(outcome: Outcome) -> CriteriaVerdict {
    match outcome {
        outcome if outcome.refuses() => CriteriaVerdict::Unmet,
        Outcome::Pending | Outcome::Unknown | Outcome::NotInSource | Outcome::BoundaryConflict => {
            CriteriaVerdict::LeftOpen
        }
        _ => CriteriaVerdict::NoObstacle,
    }
}

/// What an outcome of an exclusion means for the whole.
fn exclusion(outcome: Outcome) -> CriteriaVerdict {
    match criterion(outcome) {
        CriteriaVerdict::Unmet => CriteriaVerdict::Excluded,
        other => other,
    }
}

/// A provider kind with what criteria say together, before and after.
#[derive(Debug)]
pub(super) struct GateChange<'p> {
    pub(super) provider_kinds: Vec<ProviderKind>,
    pub(super) before: CriteriaVerdict,
    pub(super) after: CriteriaVerdict,
    pub(super) before_by: Vec<(&'p Rule, Outcome)>,
    pub(super) after_by: Vec<(&'p Rule, Outcome)>,
    pub(super) witness: Vec<Given>,
}

/// Where two gates differ, per kind of provider, and whether every class was tried.
pub(super) fn gates<'p>(
    (before, after): (&Gate<'p>, &Gate<'p>),
    pack: &Pack,
    about: (CareKind, Option<OiTitle>),
    provider_kinds: &[ProviderKind],
    explorer: &mut Explorer<'_>,
) -> (Vec<GateChange<'p>>, bool) {
    let mut changes: Vec<GateChange<'p>> = Vec::new();
    let mut exact = true;
    for provider_kind in provider_kinds {
        let given = fixed(pack, explorer.vocabulary, about, Some(*provider_kind));
        let found = explorer.differences(&Sides {
            conditions: before.conditions().chain(after.conditions()).collect(),
            given: &given,
            before: &|facts: &FactSet| before.verdict(facts),
            after: &|facts: &FactSet| after.verdict(facts),
        });
        exact &= found.exact;
        for found in found.differences {
            let alike = changes.iter_mut().find(|change| {
                (change.before, change.after, &change.witness) == (found.before, found.after, &found.witness)
            });
            if let Some(change) = alike {
                change.provider_kinds.push(*provider_kind);
                continue;
            }
            let facts = facts(explorer.vocabulary, given.iter().chain(&found.witness));
            changes.push(GateChange {
                provider_kinds: vec![*provider_kind],
                before: found.before,
                after: found.after,
                before_by: before.deciding(found.before, &facts),
                after_by: after.deciding(found.after, &facts),
                witness: found.witness,
            });
        }
    }
    (changes, exact)
}
