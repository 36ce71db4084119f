//! A purchasing policy as data: rules with their citations, typed parameters, gaps and cases.
//!
//! Everything here was checked at load; nothing is interpreted later. Texts paraphrase a source and
//! name it by document and section. The module holds truths only: loading is in `load`, deciding in
//! `evaluate`, choosing the policy in force in `book`.

use chrono::NaiveDate;

use crate::clock::Moment;
use crate::codes::{CareKind, ConcernId, PolicyId, UzoviCode};
use crate::dated::Period;

use super::catalogue::Catalogue;
use super::disagreement::{Attribution, Contradiction, DeclaredChange};
use super::files::Position;
use super::logic::Logic;
use super::vocabulary::{Slot, Text};
use super::words::{Actor, Binding, CitationBasis, DocumentKind, Outcome, RuleKind};

pub use super::typed::*;

/// Where a statement comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Citation {
    /// Id of a document of the pack.
    pub document: String,
    /// One of its sections.
    pub section: String,
    /// How sure the citation is.
    pub basis: CitationBasis,
}

/// A source of a pack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// Short id within the pack, for instance `CZ25`.
    pub id: String,
    /// Title with year.
    pub title: String,
    /// What kind of source it is.
    pub kind: DocumentKind,
    /// Day of publication, when known.
    pub published: Option<NaiveDate>,
    /// Every section, as numbered in the document.
    pub sections: Vec<String>,
    /// Where it is declared.
    pub at: Position,
}

/// A question that a source leaves open, with the reading used here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ambiguity {
    /// Id, for instance `A37`.
    pub id: String,
    /// What is open.
    pub question: Text,
    /// The reading that rules use.
    pub reading: Text,
    /// Where it is declared.
    pub at: Position,
}

/// A topic on which the sources were read and say nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Silence {
    /// The topic.
    pub topic: String,
    /// The care kinds it is about.
    pub care_kinds: Vec<CareKind>,
    /// What was looked for and where.
    pub text: Text,
    /// Where it was looked for.
    pub cite: Vec<Citation>,
    /// Where it is declared.
    pub at: Position,
}

/// What a rule says in machine form, for instance `contract_term_years=2`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tag {
    /// The question.
    pub key: String,
    /// The answer.
    pub value: String,
}

/// A rule of a policy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Dotted id within the policy, for instance `follow.haz`.
    pub id: String,
    /// What it is about.
    pub kind: RuleKind,
    /// What it is about besides.
    pub also: Vec<RuleKind>,
    /// How strongly it binds.
    pub force: Binding,
    /// Care kinds it speaks for.
    pub care_kinds: Vec<CareKind>,
    /// Whom it speaks to or about.
    pub actors: Vec<Actor>,
    /// What it says, paraphrased.
    pub text: Text,
    /// Where it says so.
    pub cite: Vec<Citation>,
    /// Ids of the ambiguities behind it.
    pub ambiguities: Vec<String>,
    /// Topics it is about, for search.
    pub topics: Vec<String>,
    /// Rows of the comparison it stands in, where these are not the rows of its topics.
    pub rows: Option<Vec<String>>,
    /// What it says in machine form: key and value.
    pub tags: Vec<Tag>,
    /// How surely it is about its insurer, where the source leaves doubt.
    pub attribution: Option<Attribution>,
    /// In a pack about several insurers, those it speaks for; none means all.
    pub concerns: Vec<ConcernId>,
    /// Executable part, where a machine decides.
    pub logic: Option<Logic>,
    /// Typed part.
    pub terms: Terms,
    /// Where it is declared.
    pub at: Position,
}

impl Rule {
    /// In a pack about several insurers: whether the rule speaks, or may speak, for a concern.
    pub fn speaks_for(&self, concern: &ConcernId) -> bool {
        match &self.attribution {
            Some(attribution) if !attribution.candidates.is_empty() => {
                attribution.candidates.contains(concern)
            }
            _ => self.concerns.is_empty() || self.concerns.contains(concern),
        }
    }
}

/// Something the sources say that is not encoded as a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotEncoded {
    /// Dotted id, as of a rule.
    pub id: String,
    /// Why not.
    pub reason: Text,
    /// Where it is declared.
    pub at: Position,
}

/// A section that no rule cites.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UncitedSection {
    /// Id of the document.
    pub document: String,
    /// The section.
    pub section: String,
    /// Why no rule cites it.
    pub reason: Text,
    /// Where it is declared.
    pub at: Position,
}

/// A case of a rule: facts and the outcome they must give.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// A sentence.
    pub name: String,
    /// Id of the rule.
    pub rule: String,
    /// The facts, as integers of their slots.
    pub(super) facts: Vec<(Slot, i64)>,
    /// The outcome that must follow; absent when only the start is asked.
    pub outcome: Option<Outcome>,
    /// The first day of the agreement that must follow from a rule on the start.
    pub start: Option<NaiveDate>,
    /// The facts that must be named as missing, when the case says so.
    pub missing: Option<Vec<Slot>>,
    /// Where it is declared.
    pub at: Position,
}

/// A line of the inventory of a source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct InventoryItem {
    /// The id in its dotted form.
    pub(super) id: String,
    pub(super) at: Position,
}

/// A purchasing policy: one release of the pack of a concern.
#[derive(Clone, Debug)]
pub struct Pack {
    /// Id of the policy, for instance `cz-2025`.
    pub id: PolicyId,
    /// Whose policy it is; absent in a pack about several insurers, whose rules say for whom they speak.
    pub concern: Option<ConcernId>,
    /// The insurers of the concern it is limited to; none means all.
    pub insurers: Vec<UzoviCode>,
    /// Care kinds it covers.
    pub care_kinds: Vec<CareKind>,
    /// Days it speaks about; the term of an agreement is something else.
    pub valid: Period,
    /// From when this release is known: of a shipped pack the start of the day that it names, else the
    /// moment at which it was published. It never changes, and no other release of the policy has it.
    pub recorded_at: Moment,
    /// Title.
    pub title: Text,
    /// Policies or documents that it overrules.
    pub precedence_over: Vec<String>,
    /// Sources.
    pub documents: Vec<Document>,
    /// Open questions.
    pub ambiguities: Vec<Ambiguity>,
    /// Topics on which the sources say nothing.
    pub silences: Vec<Silence>,
    /// Rules in the order of the files.
    pub rules: Vec<Rule>,
    /// What is not encoded.
    pub not_encoded: Vec<NotEncoded>,
    /// Sections that no rule cites.
    pub uncited: Vec<UncitedSection>,
    /// Passages that disagree.
    pub contradictions: Vec<Contradiction>,
    /// What the document itself says has changed.
    pub declared_changes: Vec<DeclaredChange>,
    /// What can be had under the policy.
    pub catalogue: Catalogue,
    /// Cases.
    pub cases: Vec<Case>,
    pub(super) inventory: Option<Vec<InventoryItem>>,
    pub(super) lists: super::lists::Lists,
    /// Where it is declared.
    pub at: Position,
}

/// A citation with its document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CitedSection<'p> {
    /// The document.
    pub document: &'p Document,
    /// The section, as numbered in the document.
    pub section: &'p str,
    /// How sure the citation is.
    pub basis: CitationBasis,
}

impl Pack {
    /// The rule `id`.
    pub fn rule(&self, id: &str) -> Option<&Rule> {
        self.lists.position(id).and_then(|at| self.rules.get(at))
    }

    /// Whether the pack says something about a concern: it is its policy, or one about several insurers
    /// of which a rule speaks for it.
    pub fn speaks_for(&self, concern: &ConcernId) -> bool {
        match &self.concern {
            Some(own) => own == concern,
            None => self.rules.iter().any(|rule| rule.speaks_for(concern)),
        }
    }

    /// The document `id`.
    pub fn document(&self, id: &str) -> Option<&Document> {
        self.documents.iter().find(|document| document.id == id)
    }

    /// The citations of a rule or silence of this pack with their documents.
    pub fn sources<'p>(&'p self, cite: &'p [Citation]) -> impl Iterator<Item = CitedSection<'p>> {
        cite.iter().filter_map(|citation| {
            let document = self.document(&citation.document)?;
            Some(CitedSection { document, section: &citation.section, basis: citation.basis })
        })
    }

    /// The contradictions that touch a rule of this pack.
    pub fn contradictions_of<'p>(&'p self, rule: &'p Rule) -> impl Iterator<Item = &'p Contradiction> {
        self.contradictions.iter().filter(|known| known.rules.contains(&rule.id))
    }

    /// The open questions behind a rule of this pack, each with the reading used.
    pub fn ambiguities_of<'p>(&'p self, rule: &'p Rule) -> impl Iterator<Item = &'p Ambiguity> {
        rule.ambiguities.iter().filter_map(|id| self.ambiguities.iter().find(|known| known.id == *id))
    }
}
