//! A purchasing policy as data: rules with their citations, typed parameters, gaps and cases.
//!
//! Everything here was checked at load; nothing is interpreted later. Texts paraphrase a source and
//! name it by document and section. The module holds truths only: loading is in `load`, deciding in
//! `evaluate`, choosing the policy in force in `book`.

use chrono::{Months, NaiveDate};

use crate::clock::{day_before, next_quarter};
use crate::codes::{CareKind, ConcernId, OiTitle, PolicyId, ProviderKind, Segment};
use crate::dated::Period;

use super::files::Position;
use super::logic::Logic;
use super::vocabulary::{Slot, Text};
use super::words::{
    Actor, Binding, CitationBasis, DocumentKind, Outcome, ParameterStatus, RuleKind, Stance, StartEvent,
    StartsAt, Step, SwitchEffect, TakesOver, TermCertainty, Unit,
};

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

/// What a follow rule says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FollowTerms {
    /// The stance.
    pub stance: Stance,
    /// What is taken over.
    pub takes_over: Vec<TakesOver>,
    /// Segments it is limited to; none means all.
    pub segments: Vec<Segment>,
    /// Kinds of provider it is limited to; none means all.
    pub provider_kinds: Vec<ProviderKind>,
    /// O&I titles it is limited to; none means all.
    pub oi_titles: Vec<OiTitle>,
}

/// What a rule on representation says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RepresentationTerms {
    /// Number of insurers that represent all, when the source names one.
    pub insurers: Option<u32>,
    /// Whether the agreement is uniform, when the source says so.
    pub uniform: Option<bool>,
}

/// A stated term of an agreement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatedTerm {
    /// The term, both days inclusive.
    pub period: Period,
    /// How firmly it is stated.
    pub certainty: TermCertainty,
    /// O&I titles it is limited to; none means all.
    pub oi_titles: Vec<OiTitle>,
}

/// When an agreement starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Start {
    /// The day relative to the event.
    pub at: StartsAt,
    /// The event.
    pub event: StartEvent,
    /// Calendar months of set-up between event and start.
    pub setup_months: u32,
}

impl Start {
    /// The first day of the agreement, given the day of the event; nothing when the source names no
    /// start.
    pub fn day(&self, event: NaiveDate) -> Option<NaiveDate> {
        let ready = event.checked_add_months(Months::new(self.setup_months))?;
        match self.at {
            StartsAt::FirstDayOfNextQuarter => Some(next_quarter(ready)),
            StartsAt::FirstDayOfQuarterOnOrAfter => Some(next_quarter(day_before(ready))),
            StartsAt::Unknown => None,
        }
    }
}

/// The day or days of a deadline; the variants keep the words of the source apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Due {
    /// On the day or before it (uiterlijk).
    By(NaiveDate),
    /// Strictly before the day (vóór).
    Before(NaiveDate),
    /// On the day itself.
    On(NaiveDate),
    /// Strictly after the day (na).
    After(NaiveDate),
    /// On the day or after it (vanaf).
    From(NaiveDate),
    /// From the first day to the last, both inclusive.
    Window(NaiveDate, NaiveDate),
    /// The source names no day; the quarters it names, each as year and quarter 1 to 4.
    Unknown(Vec<(i32, u8)>),
}

impl Due {
    /// The last day in time, when there is one.
    pub fn last_day(&self) -> Option<NaiveDate> {
        match self {
            Self::By(day) | Self::On(day) | Self::Window(_, day) => Some(*day),
            Self::Before(day) => day.pred_opt(),
            Self::After(_) | Self::From(_) | Self::Unknown(_) => None,
        }
    }

    /// The first day that counts, when there is one.
    pub fn first_day(&self) -> Option<NaiveDate> {
        match self {
            Self::On(day) | Self::From(day) | Self::Window(day, _) => Some(*day),
            Self::After(day) => day.succ_opt(),
            Self::By(_) | Self::Before(_) | Self::Unknown(_) => None,
        }
    }
}

/// A deadline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deadline {
    /// When.
    pub due: Due,
    /// Who acts.
    pub actor: Actor,
    /// What is done.
    pub action: Text,
    /// What follows when it is not done, when the source says so.
    pub consequence: Option<Text>,
    /// Step of the round.
    pub step: Option<Step>,
    /// Name of the round whose steps are in order.
    pub round: Option<String>,
}

/// What a rule does to a prestatie.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Switch {
    /// Name or code of the prestatie.
    pub prestatie: String,
    /// What happens to it.
    pub effect: SwitchEffect,
}

/// A number or word that the source gives or announces.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parameter {
    /// Name within the rule.
    pub name: String,
    /// The value; absent while it is only announced.
    pub value: Option<String>,
    /// Its unit.
    pub unit: Unit,
    /// Whether the value is known.
    pub status: ParameterStatus,
}

/// The typed part of a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Terms {
    /// No typed part.
    None,
    /// Following.
    Follow(FollowTerms),
    /// Representation.
    Representation(RepresentationTerms),
    /// A term.
    Term(StatedTerm),
    /// A start.
    Start(Start),
    /// A deadline.
    Deadline(Deadline),
    /// A switch.
    Switch(Switch),
    /// Parameters.
    Parameters(Vec<Parameter>),
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
    /// Topics of the comparison it belongs to.
    pub topics: Vec<String>,
    /// Executable part, where a machine decides.
    pub logic: Option<Logic>,
    /// Typed part.
    pub terms: Terms,
    /// Where it is declared.
    pub at: Position,
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
    /// Whose policy it is.
    pub concern: ConcernId,
    /// Care kinds it covers.
    pub care_kinds: Vec<CareKind>,
    /// Days it speaks about; the term of an agreement is something else.
    pub valid: Period,
    /// Day from which this release counts as known.
    pub recorded: NaiveDate,
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

    /// The open questions behind a rule of this pack, each with the reading used.
    pub fn ambiguities_of<'p>(&'p self, rule: &'p Rule) -> impl Iterator<Item = &'p Ambiguity> {
        rule.ambiguities.iter().filter_map(|id| self.ambiguities.iter().find(|known| known.id == *id))
    }
}
