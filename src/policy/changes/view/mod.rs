//! The changes on the wire, in the language of the answer.

mod declared;
mod effects;
mod entries;
mod rules;

use serde::Serialize;
use utoipa::ToSchema;

use super::Changes;
use super::structural::RuleChange;
use super::words::RuleChangeKind;
use crate::clock::Moment;
use crate::codes::{CareKind, Lang, PolicyId};
use crate::dated::Period;
use crate::policy::compare::words::ComparisonRow;
use crate::policy::evaluate::FactSet;
use crate::policy::model::{Pack, Rule};
use crate::policy::view::doubt::{CitedRuleView, cited};
use crate::policy::vocabulary::Vocabulary;
use crate::policy::words::DocumentKind;

pub use declared::{DeclaredFindingView, FoundChangeView, ReconciliationView};
pub use effects::{
    ClaimChangeView, ClaimSideView, DeadlineChangeView, DeadlineSideView, FollowChangeView, FollowScopeView,
    FollowSideView, ParameterChangeView, ParameterSideView, StatedTermView, TermChangeView,
};
pub use entries::{
    AddendumChangeView, AddendumSideView, AgreementChangeView, AgreementSideView, DecidingRuleView,
    ListedRuleChangeView, PaymentTitleChangeView, PaymentTitleSideView, VerdictChangeView, VerdictSideView,
};
pub use rules::{OutcomeChangeView, RuleChangeView, RulePartChangeView};

/// Most items of one list of the answer.
const MOST_ITEMS: usize = 1_000;

/// What changed between two policies. No list has more than 1,000 items.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct PolicyChanges {
    /// The later policy.
    pub policy: ComparedPolicyView,
    /// The policy it is compared with.
    pub since: ComparedPolicyView,
    /// The kinds of care that both speak about; nothing else is compared.
    pub care_kinds: Vec<CareKind>,
    /// How many rules changed.
    pub counts: RuleChangeCounts,
    /// The same per row of the comparison; a rule can stand in several.
    pub topics: Vec<TopicChangesView>,
    /// Every rule that was added, removed, changed or renamed.
    pub rules: Vec<RuleChangeView>,
    /// For whom following changed.
    pub follow: Vec<FollowChangeView>,
    /// For which claims without an agreement the answer changed.
    pub claims: Vec<ClaimChangeView>,
    /// Kinds of care for which other terms are stated.
    pub terms: Vec<TermChangeView>,
    /// Deadlines that moved, came or went.
    pub deadlines: Vec<DeadlineChangeView>,
    /// Numbers and words that changed, came or went.
    pub parameters: Vec<ParameterChangeView>,
    /// Agreement types that changed, came or went, with the providers for whom their criteria say something else.
    pub agreements: Vec<AgreementChangeView>,
    /// Addenda that changed, came or went.
    pub addenda: Vec<AddendumChangeView>,
    /// Payment titles that changed, came or went.
    pub payment_titles: Vec<PaymentTitleChangeView>,
    /// What was found beside the list of changes of the document itself.
    pub declared: ReconciliationView,
    /// Whether every class of facts was tried. If not, there may be differences besides those shown.
    pub exact: bool,
    /// Items that a list of more than 1,000 leaves out, over all lists.
    pub left_out: u32,
}

/// A policy that is compared.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct ComparedPolicyView {
    /// The policy.
    pub policy_id: PolicyId,
    /// From when the release that is compared is known.
    pub recorded_at: Moment,
    /// Title, in the language of the answer.
    pub title: String,
    /// Days it speaks for; both inclusive.
    pub period: Period,
    /// Whether it is known only from documents about it: what these do not mention may still hold.
    pub second_hand: bool,
}

/// How many rules changed.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct RuleChangeCounts {
    /// Rules without a counterpart in the earlier policy.
    pub added: u32,
    /// Rules without a counterpart in the later policy.
    pub removed: u32,
    /// Rules that say something else or say it in another way.
    pub changed: u32,
    /// Rules that are the same under another id.
    pub renamed: u32,
    /// Rules without a difference.
    pub unchanged: u32,
    /// Rules of the earlier policy on care that the later one does not speak about.
    pub since_not_compared: u32,
    /// Rules of the later policy on care that the earlier one does not speak about.
    pub policy_not_compared: u32,
}

/// How many rules changed in a row of the comparison.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct TopicChangesView {
    /// The row.
    pub topic: ComparisonRow,
    /// Its title, in the language of the answer.
    pub title: String,
    /// Rules added.
    pub added: u32,
    /// Rules removed.
    pub removed: u32,
    /// Rules changed.
    pub changed: u32,
    /// Rules renamed.
    pub renamed: u32,
}

/// A fact that shows a difference. Facts that are not named do not matter for it.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct WitnessFactView {
    /// The fact, from the closed vocabulary.
    pub fact: String,
    /// What the fact asks, in the language of the answer.
    pub question: String,
    /// Its value, as it stands in a pack; the words of a set with commas between them, empty for none.
    pub value: String,
}

/// What a view needs besides what it shows.
#[derive(Clone, Copy)]
struct Ground<'c> {
    changes: &'c Changes<'c>,
    vocabulary: &'c Vocabulary,
    lang: Lang,
}

impl<'c> Ground<'c> {
    fn facts(&self, witness: &[super::search::Given]) -> Vec<WitnessFactView> {
        let fact = |(slot, raw): &super::search::Given| {
            let fact = self.vocabulary.fact(*slot);
            WitnessFactView {
                fact: fact.id.clone(),
                question: fact.question.get(self.lang).to_owned(),
                value: self.vocabulary.show(*slot, *raw),
            }
        };
        witness.iter().map(fact).collect()
    }

    fn fact_set(&self, witness: &[super::search::Given]) -> FactSet {
        super::effect::facts(self.vocabulary, witness)
    }

    fn before(&self, rule: &Rule) -> CitedRuleView {
        cited(self.changes.before, rule, self.lang)
    }

    fn after(&self, rule: &Rule) -> CitedRuleView {
        cited(self.changes.after, rule, self.lang)
    }
}

fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

/// The changes on the wire.
pub(super) fn changes(changes: &Changes<'_>, vocabulary: &Vocabulary, lang: Lang) -> PolicyChanges {
    let ground = Ground { changes, vocabulary, lang };
    let lists = [
        changes.rules.changes.len(),
        changes.follow.len(),
        changes.claims.len(),
        changes.terms.len(),
        changes.deadlines.len(),
        changes.parameters.len(),
        changes.agreements.len(),
        changes.addenda.len(),
        changes.payment_titles.len(),
    ];
    fn some<T, V>(all: &[T], view: impl Fn(&T) -> V) -> Vec<V> {
        all.iter().take(MOST_ITEMS).map(view).collect()
    }
    PolicyChanges {
        policy: compared(changes.after, lang),
        since: compared(changes.before, lang),
        care_kinds: changes.care_kinds.clone(),
        counts: counts(changes),
        topics: topics(ground),
        rules: some(&changes.rules.changes, |change| rules::view(ground, change)),
        follow: some(&changes.follow, |change| effects::follow(ground, change)),
        claims: some(&changes.claims, |change| effects::claim(ground, change)),
        terms: some(&changes.terms, |change| effects::term(ground, change)),
        deadlines: some(&changes.deadlines, |change| effects::deadline(ground, change)),
        parameters: some(&changes.parameters, |change| effects::parameter(ground, change)),
        agreements: some(&changes.agreements, |change| entries::agreement(ground, change)),
        addenda: some(&changes.addenda, |change| entries::addendum(ground, change)),
        payment_titles: some(&changes.payment_titles, |change| entries::payment_title(ground, change)),
        declared: declared::view(ground),
        exact: changes.is_exact(),
        left_out: count(lists.into_iter().map(|len| len.saturating_sub(MOST_ITEMS)).sum()),
    }
}

fn compared(pack: &Pack, lang: Lang) -> ComparedPolicyView {
    let second_hand = |kind: DocumentKind| kind == DocumentKind::Secondary;
    ComparedPolicyView {
        policy_id: pack.id.clone(),
        recorded_at: pack.recorded_at,
        title: pack.title.get(lang).to_owned(),
        period: pack.valid,
        second_hand: pack.documents.iter().all(|document| second_hand(document.kind)),
    }
}

fn of_kind<'r>(changes: impl Iterator<Item = &'r RuleChange<'r>>) -> impl Fn(RuleChangeKind) -> u32 {
    let kinds: Vec<RuleChangeKind> = changes.map(|change| change.kind).collect();
    move |wanted| count(kinds.iter().filter(|kind| **kind == wanted).count())
}

fn counts(changes: &Changes<'_>) -> RuleChangeCounts {
    let rules = &changes.rules;
    let found = of_kind(rules.changes.iter());
    RuleChangeCounts {
        added: found(RuleChangeKind::Added),
        removed: found(RuleChangeKind::Removed),
        changed: found(RuleChangeKind::Changed),
        renamed: found(RuleChangeKind::Renamed),
        unchanged: count(rules.unchanged),
        since_not_compared: count(rules.before_elsewhere),
        policy_not_compared: count(rules.after_elsewhere),
    }
}

fn topics(ground: Ground<'_>) -> Vec<TopicChangesView> {
    let rows = ComparisonRow::ALL.iter().filter_map(|row| {
        let stands = |rule: &Rule| ground.vocabulary.rows_of(rule).any(|known| known == row.as_str());
        let here = |change: &&RuleChange<'_>| change.rule().is_some_and(stands);
        let found = of_kind(ground.changes.rules.changes.iter().filter(here));
        let view = TopicChangesView {
            topic: *row,
            title: ground.vocabulary.title(row.as_str(), ground.lang).to_owned(),
            added: found(RuleChangeKind::Added),
            removed: found(RuleChangeKind::Removed),
            changed: found(RuleChangeKind::Changed),
            renamed: found(RuleChangeKind::Renamed),
        };
        (view.added + view.removed + view.changed + view.renamed > 0).then_some(view)
    });
    rows.collect()
}
