//! Where sources are not of one voice: whose statement it is, passages that disagree, and what a
//! document itself says has changed.
//!
//! None of this decides anything. It travels with every answer that rests on a rule it touches, so
//! that a reader sees the doubt beside the reading used.

use crate::codes::{ConcernId, PolicyId};

use super::files::Position;
use super::load::citations;
use super::model::Citation;
use super::read::{Node, Table};
use super::vocabulary::Text;
use super::words::{AttributionLevel, ChangeKind};

/// How surely a rule is about its insurer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attribution {
    /// How surely.
    pub level: AttributionLevel,
    /// Of a contested one, the concerns it may belong to; the first is the one used.
    pub candidates: Vec<ConcernId>,
}

impl Attribution {
    /// Whether the statement is read as another concern's, although it may be of this one.
    pub fn is_read_as_another_than(&self, concern: &ConcernId) -> bool {
        self.candidates.first().is_some_and(|ruling| ruling != concern)
    }
}

/// One side of a contradiction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    /// The policy whose document it is; absent for a document of the same pack.
    pub policy: Option<PolicyId>,
    /// Where it stands.
    pub cite: Citation,
    /// What it says, paraphrased.
    pub says: Text,
}

/// Passages that disagree, in one document or in several.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contradiction {
    /// Id within the pack.
    pub id: String,
    /// On what they disagree.
    pub text: Text,
    /// The rules of the pack that it touches.
    pub rules: Vec<String>,
    /// The passages, at least two.
    pub passages: Vec<Passage>,
    /// The reading used; absent when the matter is left open.
    pub reading: Option<Text>,
    /// Where it is declared.
    pub at: Position,
}

/// A change that the document itself announces against an earlier year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeclaredChange {
    /// Id within the pack.
    pub id: String,
    /// The year compared with.
    pub since: i32,
    /// What is said to have changed, paraphrased.
    pub text: Text,
    /// Where it says so.
    pub cite: Vec<Citation>,
    /// What the change is about.
    pub kind: ChangeKind,
    /// The rules of the pack that carry it.
    pub rules: Vec<String>,
    /// Where it is declared.
    pub at: Position,
}

/// The attribution of a rule, when it gives one.
pub(super) fn attribution(rule: &Table<'_>) -> Option<Attribution> {
    let node = rule.get("attribution");
    let candidates = rule.get("candidates").map_or_else(Vec::new, |node| {
        node.array().into_iter().filter_map(Node::parsed::<ConcernId>).collect()
    });
    let level = node.and_then(Node::word);
    let contested = level == Some(AttributionLevel::Contested);
    if contested && candidates.len() < 2 {
        rule.report("a contested rule names its `candidates`, the one used first");
    }
    if !contested && !candidates.is_empty() {
        rule.report("only a contested rule has `candidates`");
    }
    Some(Attribution { level: level?, candidates })
}

pub(super) fn contradiction(table: &Table<'_>) -> Option<Contradiction> {
    let id = table.need("id").and_then(Node::string);
    let text = Text::read(table.need("text"));
    let rules = table.need("rules").map(Node::strings);
    let passages: Vec<Passage> = table.tables("passages").iter().filter_map(passage).collect();
    let reading = table.get("reading").and_then(|node| Text::read(Some(node)));
    if passages.len() < 2 {
        table.report("a contradiction has at least two `passages`");
    }
    if rules.as_ref().is_some_and(Vec::is_empty) {
        table.report("a contradiction touches at least one rule");
    }
    Some(Contradiction { id: id?, text: text?, rules: rules?, passages, reading, at: table.position() })
}

fn passage(table: &Table<'_>) -> Option<Passage> {
    let policy = table.get("policy").and_then(Node::parsed);
    let document = table.need("document").and_then(Node::string);
    let section = table.need("section").and_then(Node::string);
    let basis = table.get("basis").and_then(Node::word).unwrap_or(super::words::CitationBasis::Explicit);
    let says = Text::read(table.need("says"));
    Some(Passage { policy, cite: Citation { document: document?, section: section?, basis }, says: says? })
}

pub(super) fn declared_change(table: &Table<'_>) -> Option<DeclaredChange> {
    let id = table.need("id").and_then(Node::string);
    let since = table.need("since").and_then(|node| {
        let year = i32::try_from(node.integer()?).ok().filter(|year| (2000..=2100).contains(year));
        if year.is_none() {
            node.report("expected a year such as 2023");
        }
        year
    });
    let text = Text::read(table.need("text"));
    let cite = citations(table);
    let kind = table.need("kind").and_then(Node::word);
    let rules = table.get("rules").map_or_else(Vec::new, Node::strings);
    if kind == Some(ChangeKind::Rule) && rules.is_empty() {
        table.report("a change of rules names the `rules` that carry it");
    }
    Some(DeclaredChange {
        id: id?,
        since: since?,
        text: text?,
        cite,
        kind: kind?,
        rules,
        at: table.position(),
    })
}
