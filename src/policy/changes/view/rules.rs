//! A changed rule on the wire.

use serde::Serialize;
use utoipa::ToSchema;

use super::{Ground, WitnessFactView};
use crate::codes::CareKind;
use crate::policy::changes::parts;
use crate::policy::changes::search::{Difference, Found};
use crate::policy::changes::structural::RuleChange;
use crate::policy::changes::words::{MatchedBy, RuleChangeKind, RulePart};
use crate::policy::view::doubt::CitedRuleView;
use crate::policy::words::Outcome;

/// A rule that was added, removed, changed or renamed.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct RuleChangeView {
    /// What became of it.
    pub change: RuleChangeKind,
    /// How the two rules were recognised as being about the same; absent for a rule that stands alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub matched_by: Option<MatchedBy>,
    /// Kinds of care it speaks for, in the later policy unless it was removed.
    pub care_kinds: Vec<CareKind>,
    /// Topics it is about, likewise.
    pub topics: Vec<String>,
    /// The rule of the earlier policy; absent for an added one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<CitedRuleView>,
    /// The rule of the later policy; absent for a removed one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<CitedRuleView>,
    /// The parts that differ.
    pub parts: Vec<RulePartChangeView>,
    /// The outcomes that differ, where a machine decides both: one witness for each pair of outcomes.
    pub outcomes: Vec<OutcomeChangeView>,
    /// Whether something else follows from it: an outcome, a day, a number, a force, or for which care. A rule that
    /// is only said in another way, or only shown, has no effect.
    pub effect: bool,
    /// Whether every class of facts was tried. If not, more outcomes may differ.
    pub exact: bool,
}

/// A part of a rule, before and after.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct RulePartChangeView {
    /// The part.
    pub part: RulePart,
    /// As it was; texts in the language of the answer, the rest in the words of the pack. Absent when there was none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    /// As it is; absent when there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
}

/// Two outcomes of a rule for the same facts.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct OutcomeChangeView {
    /// The outcome of the earlier rule.
    pub before: Outcome,
    /// The outcome of the later rule.
    pub after: Outcome,
    /// Facts that give these two.
    pub facts: Vec<WitnessFactView>,
}

pub(super) fn view(ground: Ground<'_>, change: &RuleChange<'_>) -> RuleChangeView {
    let part = |part: &RulePart| RulePartChangeView {
        part: *part,
        before: change
            .before
            .and_then(|rule| parts::text(*part, rule, ground.changes.before, ground.vocabulary, ground.lang)),
        after: change
            .after
            .and_then(|rule| parts::text(*part, rule, ground.changes.after, ground.vocabulary, ground.lang)),
    };
    let outcome = |difference: &Difference<Outcome>| OutcomeChangeView {
        before: difference.before,
        after: difference.after,
        facts: ground.facts(&difference.witness),
    };
    let outcomes = |found: &Found<Outcome>| found.differences.iter().map(outcome).collect();
    RuleChangeView {
        change: change.kind,
        matched_by: change.matched_by,
        care_kinds: change.rule().map(|rule| rule.care_kinds.clone()).unwrap_or_default(),
        topics: change.rule().map(|rule| rule.topics.clone()).unwrap_or_default(),
        before: change.before.map(|rule| ground.before(rule)),
        after: change.after.map(|rule| ground.after(rule)),
        parts: change.parts.iter().map(part).collect(),
        outcomes: change.outcomes.as_ref().map(outcomes).unwrap_or_default(),
        effect: change.has_effect(),
        exact: change.outcomes.as_ref().is_none_or(|found| found.exact),
    }
}
