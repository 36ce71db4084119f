//! Packs and rules on the wire, in the language of the answer.

pub mod doubt;
pub mod terms;

use doubt::{AttributionView, ContradictionView, DeclaredChangeView};
use terms::{DeadlineView, FollowView, ParameterView, StartView, SwitchView, TermView};

use std::sync::Arc;

use chrono::NaiveDate;
use serde::Serialize;
use utoipa::ToSchema;

use crate::clock::Moment;
use crate::codes::{CareKind, ConcernId, Lang, PolicyId, UzoviCode};
use crate::dated::Period;
use crate::policy::model::{Citation, Pack, Rule, Silence};
use crate::policy::words::{Actor, Binding, CitationBasis, DocumentKind, Operator, Outcome, RuleKind};
use crate::policy::{Condition, Vocabulary};

/// A purchasing policy.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct PolicyView {
    /// Natural key, for instance `cz-2025`.
    pub policy_id: PolicyId,
    /// The concern whose policy it is.
    /// Absent for a policy document about several insurers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub concern: Option<ConcernId>,
    /// Insurers of the concern it is limited to; empty when it speaks for all.
    pub insurers: Vec<UzoviCode>,
    /// Title, in the language of the answer.
    pub title: String,
    /// Kinds of care it speaks for.
    pub care_kinds: Vec<CareKind>,
    /// Days it speaks for; both inclusive. The term of an agreement is another matter: see its rules.
    pub period: Period,
    /// From when the release shown is known: names it among the releases, and as `asOf` it gives it again.
    pub recorded_at: Moment,
    /// The moments of all releases of this policy, oldest first. A release never changes.
    pub releases: Vec<Moment>,
    /// Documents or policies that it takes precedence over.
    pub takes_precedence_over: Vec<String>,
    /// Its sources.
    pub documents: Vec<DocumentView>,
    /// Topics on which the sources were read and say nothing.
    pub silences: Vec<SilenceView>,
    /// Items of the sources that are not encoded, with the reason.
    pub not_encoded: Vec<NotEncodedView>,
    /// Passages of its sources that disagree, within a document or with another policy's.
    pub contradictions: Vec<ContradictionView>,
    /// What the document itself says has changed.
    pub declared_changes: Vec<DeclaredChangeView>,
    /// How many rules it has.
    pub rules: u32,
    /// How many of them a machine decides; the others are shown.
    pub executable_rules: u32,
}

/// A source of a policy.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct DocumentView {
    /// Short id within the policy.
    pub id: String,
    /// Title with year.
    pub title: String,
    /// What kind of source it is.
    pub kind: DocumentKind,
    /// Day of publication, when known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub published_on: Option<NaiveDate>,
}

/// A topic on which the sources say nothing.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct SilenceView {
    /// The topic.
    pub topic: String,
    /// Kinds of care for which that holds.
    pub care_kinds: Vec<CareKind>,
    /// What was looked for, in the language of the answer.
    pub text: String,
    /// Where it was looked for.
    pub citations: Vec<SourceView>,
}

/// An item that is not encoded.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct NotEncodedView {
    /// Its id in the rule inventory.
    pub id: String,
    /// Why not, in the language of the answer.
    pub reason: String,
}

/// Where a statement comes from.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct SourceView {
    /// Title of the document.
    pub document: String,
    /// Section as printed in it.
    pub section: String,
    /// How sure the citation is.
    pub basis: CitationBasis,
}

/// A rule of a policy.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct RuleView {
    /// The policy.
    pub policy_id: PolicyId,
    /// From when the release of the policy that is used is known.
    pub policy_recorded_at: Moment,
    /// Dotted id within it, for instance `follow.haz`.
    pub rule_id: String,
    /// What it is about.
    pub kind: RuleKind,
    /// How strongly it binds. `soft` and `info` rules are shown, never enforced.
    pub force: Binding,
    /// Kinds of care it speaks for.
    pub care_kinds: Vec<CareKind>,
    /// Whom it speaks to or about.
    pub actors: Vec<Actor>,
    /// Topics it belongs to.
    pub topics: Vec<String>,
    /// What it says, paraphrased, in the language of the answer.
    pub text: String,
    /// Where it stands.
    pub citations: Vec<SourceView>,
    /// Open questions in the source with the reading used here, in the language of the answer.
    pub readings: Vec<ReadingView>,
    /// Rows of the comparison it stands in.
    pub rows: Vec<String>,
    /// What it says in machine form.
    pub tags: Vec<TagView>,
    /// How surely it belongs to its insurer, where the source leaves doubt.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attribution: Option<AttributionView>,
    /// Passages that disagree on it.
    pub contradictions: Vec<ContradictionView>,
    /// The part that a machine decides; absent for a rule that is only shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logic: Option<LogicView>,
    /// What a follow rule says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub follow: Option<FollowView>,
    /// How many insurers represent all, for a rule on representation; `0` when the source names no number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub representing_insurers: Option<u32>,
    /// The term that the rule states.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub term: Option<TermView>,
    /// When an agreement starts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start: Option<StartView>,
    /// The deadline that the rule sets.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deadline: Option<DeadlineView>,
    /// The prestatie that the rule switches.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub switch: Option<SwitchView>,
    /// Numbers and words that the source gives or announces.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schema(required = false)]
    pub parameters: Vec<ParameterView>,
}

/// What a rule says in machine form, for instance key `contract_term_years` and value `2`.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct TagView {
    /// The question, in lower-case words.
    pub key: String,
    /// The answer, as it stands in the policy data.
    pub value: String,
}

/// An open question with its reading.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct ReadingView {
    /// Id in the register of ambiguities, for instance `A37`.
    pub id: String,
    /// What the source leaves open.
    pub question: String,
    /// The reading used here.
    pub reading: String,
}

/// The part of a rule that a machine decides. A fact that is absent gives `UNKNOWN`.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct LogicView {
    /// Branches tried before the rule, in order: the first that holds decides.
    pub first: Vec<BranchView>,
    /// Conditions that must all hold.
    pub when: Vec<ConditionView>,
    /// Groups of which one must hold whole; no group asks nothing.
    pub any: Vec<Vec<ConditionView>>,
    /// The exception, when all of these hold.
    pub unless: Vec<ConditionView>,
    /// Outcome when the rule holds.
    pub then: Outcome,
    /// Outcome when it does not.
    pub otherwise: Outcome,
}

/// A branch of a rule.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct BranchView {
    /// Conditions that must all hold.
    pub when: Vec<ConditionView>,
    /// Outcome when they do.
    pub then: Outcome,
}

/// One condition on one fact.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct ConditionView {
    /// The fact, from the closed vocabulary.
    pub fact: String,
    /// What the fact asks, in the language of the answer.
    pub question: String,
    /// How it is compared.
    pub operator: Operator,
    /// With what, as it stands in the pack.
    pub operand: String,
}

/// Where a statement stands.
pub(crate) fn sources(pack: &Pack, cite: &[Citation]) -> Vec<SourceView> {
    let source = |source: crate::policy::model::CitedSection<'_>| SourceView {
        document: source.document.title.clone(),
        section: source.section.to_owned(),
        basis: source.basis,
    };
    pack.sources(cite).map(source).collect()
}

/// A silence on the wire.
pub(in crate::policy) fn silence(pack: &Pack, silence: &Silence, lang: Lang) -> SilenceView {
    SilenceView {
        topic: silence.topic.clone(),
        care_kinds: silence.care_kinds.clone(),
        text: silence.text.get(lang).to_owned(),
        citations: sources(pack, &silence.cite),
    }
}

/// What a rule says in machine form.
pub(in crate::policy) fn tags(rule: &Rule) -> Vec<TagView> {
    rule.tags.iter().map(|tag| TagView { key: tag.key.clone(), value: tag.value.clone() }).collect()
}

fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

/// A policy on the wire, with all of its releases.
pub(in crate::policy) fn policy(pack: &Pack, releases: &[Arc<Pack>], lang: Lang) -> PolicyView {
    PolicyView {
        policy_id: pack.id.clone(),
        concern: pack.concern.clone(),
        insurers: pack.insurers.clone(),
        title: pack.title.get(lang).to_owned(),
        care_kinds: pack.care_kinds.clone(),
        period: pack.valid,
        recorded_at: pack.recorded_at,
        releases: releases.iter().map(|release| release.recorded_at).collect(),
        takes_precedence_over: pack.precedence_over.clone(),
        documents: pack
            .documents
            .iter()
            .map(|document| DocumentView {
                id: document.id.clone(),
                title: document.title.clone(),
                kind: document.kind,
                published_on: document.published,
            })
            .collect(),
        silences: pack.silences.iter().map(|said| silence(pack, said, lang)).collect(),
        not_encoded: pack
            .not_encoded
            .iter()
            .map(|item| NotEncodedView { id: item.id.clone(), reason: item.reason.get(lang).to_owned() })
            .collect(),
        contradictions: pack.contradictions.iter().map(|one| doubt::contradiction(pack, one, lang)).collect(),
        declared_changes: pack.declared_changes.iter().map(|one| doubt::declared(pack, one, lang)).collect(),
        rules: count(pack.rules.len()),
        executable_rules: count(pack.rules.iter().filter(|rule| rule.logic.is_some()).count()),
    }
}

/// A rule on the wire.
pub(in crate::policy) fn rule(pack: &Pack, rule: &Rule, vocabulary: &Vocabulary, lang: Lang) -> RuleView {
    let condition = |condition: &Condition| {
        let fact = vocabulary.fact(condition.fact());
        ConditionView {
            fact: fact.id.clone(),
            question: fact.question.get(lang).to_owned(),
            operator: condition.operator,
            operand: condition.operand.clone(),
        }
    };
    let all = |conditions: &[Condition]| conditions.iter().map(condition).collect::<Vec<_>>();
    let mut view = RuleView {
        policy_id: pack.id.clone(),
        policy_recorded_at: pack.recorded_at,
        rule_id: rule.id.clone(),
        kind: rule.kind,
        force: rule.force,
        care_kinds: rule.care_kinds.clone(),
        actors: rule.actors.clone(),
        topics: rule.topics.clone(),
        text: rule.text.get(lang).to_owned(),
        citations: sources(pack, &rule.cite),
        readings: doubt::readings(pack, rule, lang),
        rows: vocabulary.rows_of(rule).map(str::to_owned).collect(),
        tags: tags(rule),
        attribution: doubt::attribution(rule),
        contradictions: doubt::contradictions(pack, rule, lang),
        logic: rule.logic.as_ref().map(|logic| LogicView {
            first: logic.first.iter().map(|b| BranchView { when: all(&b.when), then: b.then }).collect(),
            when: all(&logic.when),
            any: logic.any.iter().map(|group| all(group)).collect(),
            unless: all(&logic.unless),
            then: logic.then,
            otherwise: logic.otherwise,
        }),
        follow: None,
        representing_insurers: None,
        term: None,
        start: None,
        deadline: None,
        switch: None,
        parameters: Vec::new(),
    };
    terms::fill(&mut view, &rule.terms, lang);
    view
}
