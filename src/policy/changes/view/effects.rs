//! Following, claims, terms, deadlines and numbers that changed, on the wire.

use serde::Serialize;
use utoipa::ToSchema;

use super::{Ground, WitnessFactView};
use crate::codes::{CareKind, OiTitle, ProviderKind, Segment};
use crate::dated::Period;
use crate::policy::changes::effect::{ClaimChange, FollowChange, ScopeSummary};
use crate::policy::changes::typed::{DeadlineChange, ParameterChange, TermChange};
use crate::policy::changes::words::MatchedBy;
use crate::policy::model::{Pack, Rule, StatedTerm, Terms};
use crate::policy::view::doubt::{CitedRuleView, cited};
use crate::policy::view::terms::{DeadlineView, deadline as due};
use crate::policy::words::{Outcome, ParameterStatus, Stance, TakesOver, TermCertainty, Unit};

/// For whom following changed in one way.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct FollowChangeView {
    /// The questions about which it changed.
    pub scopes: Vec<FollowScopeView>,
    /// What was decided.
    pub before: FollowSideView,
    /// What is decided.
    pub after: FollowSideView,
    /// Facts that give these two.
    pub facts: Vec<WitnessFactView>,
}

/// Questions about following. An empty list means all.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct FollowScopeView {
    /// Kinds of care.
    pub care_kinds: Vec<CareKind>,
    /// Kinds of provider that hold the agreement.
    pub provider_kinds: Vec<ProviderKind>,
    /// Segments.
    pub segments: Vec<Segment>,
    /// O&I titles.
    pub oi_titles: Vec<OiTitle>,
}

/// What a policy decides about following.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct FollowSideView {
    /// The stance; absent when no rule decides for these facts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stance: Option<Stance>,
    /// What is taken over.
    pub takes_over: Vec<TakesOver>,
    /// The rule that decides.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rule: Option<CitedRuleView>,
    /// Whether the documents were read on following for this care and say nothing.
    pub silent: bool,
}

/// For which claims without an agreement the answer changed in one way.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct ClaimChangeView {
    /// Kinds of care.
    pub care_kinds: Vec<CareKind>,
    /// What was decided.
    pub before: ClaimSideView,
    /// What is decided.
    pub after: ClaimSideView,
    /// Facts that give these two.
    pub facts: Vec<WitnessFactView>,
}

/// What a policy decides about a claim without an agreement.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct ClaimSideView {
    /// The outcome; absent when the policy has no rule on it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outcome: Option<Outcome>,
    /// The rule that decides, or the last one tried.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rule: Option<CitedRuleView>,
}

/// The terms of agreements that are stated for a kind of care.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct TermChangeView {
    /// The kind of care.
    pub care_kind: CareKind,
    /// Terms stated before.
    pub before: Vec<StatedTermView>,
    /// Terms stated now.
    pub after: Vec<StatedTermView>,
}

/// A stated term with its rule.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct StatedTermView {
    /// The term; both days inclusive.
    pub period: Period,
    /// How firmly it is stated.
    pub certainty: TermCertainty,
    /// O&I titles it is limited to; none means all.
    pub oi_titles: Vec<OiTitle>,
    /// The rule that states it.
    pub rule: CitedRuleView,
}

/// A deadline that moved, came or went.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct DeadlineChangeView {
    /// How the two were recognised as being about the same; absent for one that stands alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub matched_by: Option<MatchedBy>,
    /// The deadline of the earlier policy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<DeadlineSideView>,
    /// The deadline of the later policy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<DeadlineSideView>,
    /// By how many days the last day in time moved (the first, where there is no last one); negative is earlier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub moved_days: Option<i64>,
}

/// A deadline with its rule.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct DeadlineSideView {
    /// The deadline.
    pub deadline: DeadlineView,
    /// The rule that sets it.
    pub rule: CitedRuleView,
}

/// A number or word that changed, came or went.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct ParameterChangeView {
    /// How the two were recognised as being the same; absent for one that stands alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub matched_by: Option<MatchedBy>,
    /// In the earlier policy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<ParameterSideView>,
    /// In the later policy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<ParameterSideView>,
}

/// A number or word with its rule.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct ParameterSideView {
    /// Name within the rule.
    pub name: String,
    /// The value; absent while it is only announced.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// Its unit.
    pub unit: Unit,
    /// Whether the value is known.
    pub status: ParameterStatus,
    /// The rule that gives it.
    pub rule: CitedRuleView,
}

pub(super) fn follow(ground: Ground<'_>, change: &FollowChange<'_>) -> FollowChangeView {
    let scope = |summary: ScopeSummary| FollowScopeView {
        care_kinds: summary.care_kinds,
        provider_kinds: summary.provider_kinds,
        segments: summary.segments,
        oi_titles: summary.oi_titles,
    };
    let side = |pack: &Pack, rule: Option<&Rule>| {
        let terms = rule.and_then(|rule| match &rule.terms {
            Terms::Follow(terms) => Some(terms),
            _ => None,
        });
        let care_kind = change.scopes.first().map(|scope| scope.care_kind);
        FollowSideView {
            stance: terms.map(|terms| terms.stance),
            takes_over: terms.map(|terms| terms.takes_over.clone()).unwrap_or_default(),
            rule: rule.map(|rule| cited(pack, rule, ground.lang)),
            silent: rule.is_none()
                && care_kind.is_some_and(|care_kind| pack.silence("followPolicy", care_kind).is_some()),
        }
    };
    FollowChangeView {
        scopes: ScopeSummary::of(&change.scopes).into_iter().map(scope).collect(),
        before: side(ground.changes.before, change.before),
        after: side(ground.changes.after, change.after),
        facts: ground.facts(&change.witness),
    }
}

pub(super) fn claim(ground: Ground<'_>, change: &ClaimChange) -> ClaimChangeView {
    let facts = ground.fact_set(&change.witness);
    let side = |pack: &Pack, outcome: Option<Outcome>| {
        let care_kind = change.care_kinds.first();
        let answer = care_kind.and_then(|care_kind| pack.non_contracted_claim(*care_kind, &facts));
        ClaimSideView { outcome, rule: answer.map(|found| cited(pack, found.answer.rule, ground.lang)) }
    };
    ClaimChangeView {
        care_kinds: change.care_kinds.clone(),
        before: side(ground.changes.before, change.before),
        after: side(ground.changes.after, change.after),
        facts: ground.facts(&change.witness),
    }
}

pub(super) fn term(ground: Ground<'_>, change: &TermChange<'_>) -> TermChangeView {
    let stated = |pack: &Pack, all: &[(&Rule, &StatedTerm)]| {
        let one = |(rule, term): &(&Rule, &StatedTerm)| StatedTermView {
            period: term.period,
            certainty: term.certainty,
            oi_titles: term.oi_titles.clone(),
            rule: cited(pack, rule, ground.lang),
        };
        all.iter().map(one).collect()
    };
    TermChangeView {
        care_kind: change.care_kind,
        before: stated(ground.changes.before, &change.before),
        after: stated(ground.changes.after, &change.after),
    }
}

pub(super) fn deadline(ground: Ground<'_>, change: &DeadlineChange<'_>) -> DeadlineChangeView {
    let side = |pack: &Pack, side: Option<(&Rule, &crate::policy::model::Deadline)>| {
        let (rule, known) = side?;
        Some(DeadlineSideView { deadline: due(known, ground.lang), rule: cited(pack, rule, ground.lang) })
    };
    DeadlineChangeView {
        matched_by: change.matched_by,
        before: side(ground.changes.before, change.before),
        after: side(ground.changes.after, change.after),
        moved_days: change.days(),
    }
}

pub(super) fn parameter(ground: Ground<'_>, change: &ParameterChange<'_>) -> ParameterChangeView {
    let side = |pack: &Pack, side: Option<(&Rule, &crate::policy::model::Parameter)>| {
        let (rule, known) = side?;
        Some(ParameterSideView {
            name: known.name.clone(),
            value: known.value.clone(),
            unit: known.unit,
            status: known.status,
            rule: cited(pack, rule, ground.lang),
        })
    };
    ParameterChangeView {
        matched_by: change.matched_by,
        before: side(ground.changes.before, change.before),
        after: side(ground.changes.after, change.after),
    }
}
