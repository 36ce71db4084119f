//! What travels with a rule wherever it is used: whose statement it is, and passages that disagree.

use serde::Serialize;
use utoipa::ToSchema;

use super::{ReadingView, SourceView, sources};
use crate::clock::Moment;
use crate::codes::{ConcernId, Lang, PolicyId};
use crate::policy::disagreement::{Contradiction, DeclaredChange, Passage};
use crate::policy::model::{Pack, Rule};
use crate::policy::words::{AttributionLevel, ChangeKind, CitationBasis};

/// How surely a statement belongs to the insurer it is read for.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct AttributionView {
    /// How surely.
    pub level: AttributionLevel,
    /// Of a contested statement, the concerns it may belong to; the first is the one used.
    pub candidates: Vec<ConcernId>,
}

/// Passages that disagree.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct ContradictionView {
    /// Id within the policy.
    pub id: String,
    /// On what they disagree, in the language of the answer.
    pub text: String,
    /// The passages.
    pub passages: Vec<PassageView>,
    /// The reading used; absent when the matter is left open.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reading: Option<String>,
}

/// One side of a contradiction.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct PassageView {
    /// The policy whose document it is.
    pub policy_id: PolicyId,
    /// Title of the document, or its id when it belongs to another policy.
    pub document: String,
    /// Section as printed in it.
    pub section: String,
    /// How sure the citation is.
    pub basis: CitationBasis,
    /// What it says, paraphrased, in the language of the answer.
    pub says: String,
}

/// A change that the document itself announces.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct DeclaredChangeView {
    /// Id within the policy.
    pub id: String,
    /// The year compared with.
    pub since_year: i32,
    /// What the change is about.
    pub kind: ChangeKind,
    /// What is said to have changed, paraphrased, in the language of the answer.
    pub text: String,
    /// Where it says so.
    pub citations: Vec<SourceView>,
    /// The rules of the policy that carry it.
    pub rule_ids: Vec<String>,
}

/// A change that the document itself announces, on the wire.
pub fn declared(pack: &Pack, entry: &DeclaredChange, lang: Lang) -> DeclaredChangeView {
    DeclaredChangeView {
        id: entry.id.clone(),
        since_year: entry.since,
        kind: entry.kind,
        text: entry.text.get(lang).to_owned(),
        citations: sources(pack, &entry.cite),
        rule_ids: entry.rules.clone(),
    }
}

/// A rule as an answer cites it: what it says, where it stands, and what is doubtful about it.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct CitedRuleView {
    /// The policy.
    pub policy_id: PolicyId,
    /// From when the release of the policy that is used is known.
    pub policy_recorded_at: Moment,
    /// Dotted id within it.
    pub rule_id: String,
    /// What it says, paraphrased, in the language of the answer.
    pub text: String,
    /// Where it stands.
    pub citations: Vec<SourceView>,
    /// Open questions in the source with the reading used here.
    pub readings: Vec<ReadingView>,
    /// How surely it belongs to its insurer, where the source leaves doubt.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attribution: Option<AttributionView>,
    /// Passages that disagree on it.
    pub contradictions: Vec<ContradictionView>,
}

/// A rule as an answer cites it.
pub fn cited(pack: &Pack, rule: &Rule, lang: Lang) -> CitedRuleView {
    CitedRuleView {
        policy_id: pack.id.clone(),
        policy_recorded_at: pack.recorded_at,
        rule_id: rule.id.clone(),
        text: rule.text.get(lang).to_owned(),
        citations: sources(pack, &rule.cite),
        readings: readings(pack, rule, lang),
        attribution: attribution(rule),
        contradictions: contradictions(pack, rule, lang),
    }
}

/// The open questions behind a rule.
pub(super) fn readings(pack: &Pack, rule: &Rule, lang: Lang) -> Vec<ReadingView> {
    let reading = |ambiguity: &crate::policy::model::Ambiguity| ReadingView {
        id: ambiguity.id.clone(),
        question: ambiguity.question.get(lang).to_owned(),
        reading: ambiguity.reading.get(lang).to_owned(),
    };
    pack.ambiguities_of(rule).map(reading).collect()
}

/// How surely a rule belongs to its insurer.
pub fn attribution(rule: &Rule) -> Option<AttributionView> {
    rule.attribution
        .as_ref()
        .map(|known| AttributionView { level: known.level, candidates: known.candidates.clone() })
}

/// The contradictions that touch a rule.
pub fn contradictions(pack: &Pack, rule: &Rule, lang: Lang) -> Vec<ContradictionView> {
    pack.contradictions_of(rule).map(|contradiction| self::contradiction(pack, contradiction, lang)).collect()
}

/// A contradiction on the wire.
pub(super) fn contradiction(pack: &Pack, contradiction: &Contradiction, lang: Lang) -> ContradictionView {
    let passage = |passage: &Passage| PassageView {
        policy_id: passage.policy.clone().unwrap_or_else(|| pack.id.clone()),
        document: match (&passage.policy, pack.document(&passage.cite.document)) {
            (None, Some(document)) => document.title.clone(),
            _ => passage.cite.document.clone(),
        },
        section: passage.cite.section.clone(),
        basis: passage.cite.basis,
        says: passage.says.get(lang).to_owned(),
    };
    ContradictionView {
        id: contradiction.id.clone(),
        text: contradiction.text.get(lang).to_owned(),
        passages: contradiction.passages.iter().map(passage).collect(),
        reading: contradiction.reading.as_ref().map(|reading| reading.get(lang).to_owned()),
    }
}
