//! The closed vocabulary of facts: what a condition may ask, of which type, and where it comes from.
//!
//! At load every fact gets a slot and every word an ordinal, so that evaluation compares integers.
//! Slots are handed out in the order of what it costs to obtain a fact: sorting slots sorts missing
//! facts cheapest first. Reading the vocabulary files is here too; packs are in `load`.

use std::collections::{HashMap, HashSet};

use chrono::{Datelike, NaiveDate};

use crate::codes::{ConcernId, Lang};

use super::derived::{Derived, DerivedTerm};
use super::files::{PackFiles, Position};
use super::model::Rule;
use super::read::{Findings, Node, Table, toml_file};
use super::words::{FactType, MemberRule, Origin, Subject};

/// Most words an enum or set fact can have: one bit each.
pub const MAX_WORDS: usize = 64;

/// A text in the two languages of the service.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text {
    /// Dutch.
    pub nl: String,
    /// English.
    pub en: String,
}

impl Text {
    /// The text in a language.
    pub fn get(&self, lang: Lang) -> &str {
        match lang {
            Lang::Nl => &self.nl,
            Lang::En => &self.en,
        }
    }

    pub(super) fn read(node: Option<Node<'_>>) -> Option<Self> {
        let table = node?.table()?;
        let (nl, en) = (table.need("nl"), table.need("en"));
        Some(Self { nl: nl?.string()?, en: en?.string()? })
    }
}

/// Place of a fact in a [`FactSet`](super::FactSet); smaller is cheaper to obtain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Slot(pub(super) u16);

/// A fact that conditions may read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// Dotted id, for instance `region.preferred`.
    pub id: String,
    /// Type of its values.
    pub fact_type: FactType,
    /// Words of an enum or set, in the order of their ordinals.
    pub words: Vec<String>,
    /// What it is about.
    pub subject: Subject,
    /// Where it comes from.
    pub origin: Origin,
    /// Whether it is personal data.
    pub personal: bool,
    /// The question that asks for it.
    pub question: Text,
    /// How it follows from other facts, when nobody is asked for it.
    pub derived: Option<Derived>,
    /// How it follows from what is so of each member, for a fact about a whole.
    pub members: Option<MemberRule>,
}

/// A topic of the comparison.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Topic {
    /// Id, for instance `followPolicy`.
    pub id: String,
    /// Its title.
    pub title: Text,
    /// The row of the comparison it belongs to; absent for a topic that is a row itself.
    pub row: Option<String>,
}

/// The value of a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Value {
    /// Of a `bool`.
    Bool(bool),
    /// Of an `enum`: the ordinal of its word.
    Word(u8),
    /// Of an `int`; of `money` in micro-euro; of a `pct` in ten-thousandths of a percent.
    Number(i64),
    /// Of a `date`.
    Day(NaiveDate),
    /// Of a `set`: one bit per word.
    Words(u64),
}

impl Value {
    /// The integer that evaluation compares.
    pub fn raw(self) -> i64 {
        match self {
            Self::Bool(value) => i64::from(value),
            Self::Word(ordinal) => i64::from(ordinal),
            Self::Number(number) => number,
            Self::Day(day) => i64::from(day.num_days_from_ce()),
            Self::Words(bits) => bits as i64,
        }
    }
}

/// Every fact, concern and topic that packs may name.
#[derive(Clone, Debug, Default)]
pub struct Vocabulary {
    pub(super) facts: Vec<Fact>,
    slots: HashMap<String, Slot>,
    /// Ids of facts with an error of their own: naming one is no second error.
    refused: HashSet<String>,
    concerns: Vec<ConcernId>,
    topics: Vec<Topic>,
}

impl Vocabulary {
    /// Interns facts: cheap origins first, else in the order given.
    pub(super) fn new(mut facts: Vec<Fact>) -> Self {
        facts.sort_by_key(|fact| fact.origin);
        let slots = facts.iter().zip(0..).map(|(fact, slot)| (fact.id.clone(), Slot(slot))).collect();
        Self { facts, slots, ..Self::default() }
    }

    pub(super) fn read(files: &PackFiles, findings: &Findings) -> Self {
        let mut concerns = Vec::new();
        each(files, "vocab/concerns.toml", "concern", findings, |table| {
            let id = table.need("id").and_then(|node| Some((node, node.parsed::<ConcernId>()?)));
            if let Some((node, id)) = id {
                if concerns.contains(&id) {
                    node.report(format!("concern `{id}` stands here twice"));
                }
                concerns.push(id);
            }
        });
        let mut topics: Vec<Topic> = Vec::new();
        each(files, "vocab/topics.toml", "topic", findings, |table| {
            let (id, title) = (table.need("id").and_then(Node::string), Text::read(table.need("title")));
            let row = table.get("row").and_then(Node::string);
            if let Some(row) = row.as_ref().filter(|row| !topics.iter().any(|topic| topic.id == **row)) {
                table.report(format!("row `{row}` is no topic that stands before this one"));
            }
            if let (Some(id), Some(title)) = (id, title) {
                if topics.iter().any(|topic| topic.id == id) {
                    table.report(format!("topic `{id}` stands here twice"));
                }
                topics.push(Topic { id, title, row });
            }
        });
        let (mut facts, mut refused) = (Vec::<Fact>::new(), HashSet::new());
        let mut terms = Vec::new();
        let sheets = files.iter().filter_map(|(path, _)| {
            path.strip_prefix("vocab/").filter(|name| Self::holds_facts(name)).map(|_| path)
        });
        for path in sheets {
            each(files, path, "fact", findings, |table| {
                let Some(id) = table.need("id").and_then(Node::string) else { return };
                let term = table.get("derived").and_then(|node| DerivedTerm::read(&node.table()?));
                terms.extend(term.map(|term| (id.clone(), term)));
                match Fact::read(&table, id.clone(), &concerns) {
                    None => {
                        refused.insert(id);
                    }
                    Some(_) if facts.iter().any(|known| known.id == id) => {
                        table.report(format!("fact `{id}` stands here twice"));
                    }
                    Some(fact) => facts.push(fact),
                }
            });
        }
        if facts.len() > usize::from(u16::MAX) {
            findings.report(Position { path: "vocab/facts.toml".into(), line: 0 }, "too many facts");
            facts.truncate(usize::from(u16::MAX));
        }
        let mut vocabulary = Self { concerns, topics, refused, ..Self::new(facts) };
        vocabulary.derive_from(terms, findings);
        vocabulary
    }

    /// Whether a file of the folder `vocab` holds facts: `facts.toml` or `facts-<subject>.toml`.
    pub(super) fn holds_facts(name: &str) -> bool {
        let stem = name.strip_suffix(".toml");
        stem.is_some_and(|stem| stem == "facts" || stem.starts_with("facts-"))
    }

    /// Every fact in the order of the slots.
    pub fn facts(&self) -> impl Iterator<Item = (Slot, &Fact)> {
        (0..).map(Slot).zip(&self.facts)
    }

    /// The concerns that packs may speak for.
    pub fn concerns(&self) -> &[ConcernId] {
        &self.concerns
    }

    /// The topics of the comparison.
    pub fn topics(&self) -> &[Topic] {
        &self.topics
    }

    /// The rows of the comparison that a rule stands in: those it names, else those of its topics.
    pub fn rows_of<'v>(&'v self, rule: &'v Rule) -> impl Iterator<Item = &'v str> {
        let topics = self.topics.iter().filter(|topic| topic.row.is_none()).map(|topic| topic.id.as_str());
        topics.filter(move |row| match &rule.rows {
            Some(rows) => rows.iter().any(|named| named == row),
            None => rule.topics.iter().any(|topic| self.row_of(topic) == Some(row)),
        })
    }

    /// The title of a topic; nothing for an unknown one.
    pub fn title(&self, topic: &str, lang: Lang) -> &str {
        self.topics.iter().find(|known| known.id == topic).map_or("", |known| known.title.get(lang))
    }

    /// The row of the comparison of a topic.
    pub fn row_of(&self, topic: &str) -> Option<&str> {
        let topic = self.topics.iter().find(|known| known.id == topic)?;
        Some(topic.row.as_deref().unwrap_or(&topic.id))
    }

    /// Where the fact `id` is kept.
    pub fn slot(&self, id: &str) -> Option<Slot> {
        self.slots.get(id).copied()
    }

    /// The fact of a slot of this vocabulary.
    pub fn fact(&self, slot: Slot) -> &Fact {
        &self.facts[usize::from(slot.0)]
    }

    /// The value of an enum fact that is the word `word`, or of a set that holds only that word.
    pub fn word(&self, slot: Slot, word: &str) -> Option<Value> {
        let fact = self.fact(slot);
        let ordinal = u8::try_from(fact.words.iter().position(|known| known == word)?).ok()?;
        match fact.fact_type {
            FactType::Enum => Some(Value::Word(ordinal)),
            FactType::Set => Some(Value::Words(1 << ordinal)),
            _ => None,
        }
    }

    /// A value of the fact as it would stand in a pack file.
    pub fn show(&self, slot: Slot, raw: i64) -> String {
        let fact = self.fact(slot);
        let word = |ordinal: usize| fact.words.get(ordinal).cloned().unwrap_or_default();
        match fact.fact_type {
            FactType::Bool => (raw != 0).to_string(),
            FactType::Enum => word(usize::try_from(raw).unwrap_or(usize::MAX)),
            FactType::Int => raw.to_string(),
            FactType::Pct => format!("{}%", fixed_text(raw, 4, 0)),
            FactType::Money => fixed_text(raw, 6, 2),
            FactType::Date => i32::try_from(raw)
                .ok()
                .and_then(NaiveDate::from_num_days_from_ce_opt)
                .map_or_else(|| raw.to_string(), |day| day.to_string()),
            FactType::Set => {
                let held = (0..fact.words.len()).filter(|ordinal| raw as u64 >> ordinal & 1 == 1);
                held.map(word).collect::<Vec<_>>().join(", ")
            }
        }
    }

    /// The place of a named fact; reports an unknown one, at `at`.
    pub(super) fn named(&self, id: &str, at: Position, findings: &Findings) -> Option<Slot> {
        let slot = self.slot(id);
        if slot.is_none() && !self.refused.contains(id) {
            findings.unknown(at, "fact", id, self.facts.iter().map(|fact| fact.id.as_str()));
        }
        slot
    }

    pub(super) fn len(&self) -> usize {
        self.facts.len()
    }
}

impl Fact {
    fn read(table: &Table<'_>, id: String, concerns: &[ConcernId]) -> Option<Self> {
        let fact_type = table.need("type").and_then(Node::word::<FactType>);
        let subject = table.need("subject").and_then(Node::word);
        let origin = table.need("origin").and_then(Node::word);
        let personal = table.get("personal").and_then(Node::boolean).unwrap_or(false);
        let question = Text::read(table.need("question"));
        let words = words_of(table, fact_type?, concerns);
        let members = table.get("members").and_then(Node::word::<MemberRule>);
        if members.is_some_and(|rule| Some(rule.fact_type()) != fact_type) {
            table.report("`members` is `all` for a bool and `union` for a set");
        }
        Some(Self {
            id,
            fact_type: fact_type?,
            words,
            subject: subject?,
            origin: origin?,
            personal,
            question: question?,
            derived: None,
            members,
        })
    }
}

/// The words of a fact: `values`, or the list that `values_from` names.
pub(super) fn words_of(table: &Table<'_>, fact_type: FactType, concerns: &[ConcernId]) -> Vec<String> {
    let values = table.get("values");
    let from = table.get("values_from");
    let words = match (values, from) {
        (Some(node), None) => node.strings(),
        (None, Some(node)) => match node.text() {
            Some("concerns") => concerns.iter().map(ToString::to_string).collect(),
            Some(other) => {
                node.unknown("list of values", other, ["concerns"]);
                Vec::new()
            }
            None => Vec::new(),
        },
        (Some(_), Some(node)) => {
            node.report("give `values` or `values_from`, not both");
            Vec::new()
        }
        (None, None) => Vec::new(),
    };
    match fact_type {
        FactType::Enum | FactType::Set if words.is_empty() => {
            table.report("a fact of this type needs `values`")
        }
        FactType::Enum | FactType::Set if words.len() > MAX_WORDS => table.report("more than 64 values"),
        FactType::Enum | FactType::Set => {
            if let Some(twice) = words.iter().enumerate().find(|(at, w)| words[..*at].contains(w)) {
                table.report(format!("value `{}` stands here twice", twice.1));
            }
        }
        _ if values.or(from).is_some() => table.report("only enum and set facts have values"),
        _ => {}
    }
    words.into_iter().take(MAX_WORDS).collect()
}

fn each(
    files: &PackFiles,
    path: &str,
    key: &'static str,
    findings: &Findings,
    mut read: impl FnMut(Table<'_>),
) {
    if let Some(text) = files.get(path) {
        toml_file(path, text, findings, |root| root.tables(key).into_iter().for_each(&mut read));
    }
}

/// A decimal text as an integer of `10^-decimals`; nothing when it is not one or too fine.
pub(super) fn fixed(text: &str, decimals: u32) -> Option<i64> {
    let (sign, digits) = text.strip_prefix('-').map_or((1, text), |rest| (-1, rest));
    let (whole, part) = digits.split_once('.').unwrap_or((digits, "0"));
    let plain = |s: &str| !s.is_empty() && s.bytes().all(|b| b.is_ascii_digit());
    let places = u32::try_from(part.len()).ok()?;
    if !plain(whole) || !plain(part) || places > decimals {
        return None;
    }
    let part = part.parse::<i64>().ok()?.checked_mul(10_i64.pow(decimals - places))?;
    whole.parse::<i64>().ok()?.checked_mul(10_i64.pow(decimals))?.checked_add(part)?.checked_mul(sign)
}

/// The text of an integer of `10^-decimals` with at least `least` decimals.
fn fixed_text(raw: i64, decimals: usize, least: usize) -> String {
    let digits = format!("{:0width$}", raw.unsigned_abs(), width = decimals + 1);
    let (whole, part) = digits.split_at(digits.len() - decimals);
    let kept = part.trim_end_matches('0').len().max(least);
    let sign = if raw < 0 { "-" } else { "" };
    if kept == 0 { format!("{sign}{whole}") } else { format!("{sign}{whole}.{}", &part[..kept]) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_decimal_text_is_exact_and_comes_back_as_it_was() {
        assert_eq!(fixed("4.5", 4), Some(45_000));
        assert_eq!(fixed("12.43", 6), Some(12_430_000));
        assert_eq!(fixed("-0.5", 4), Some(-5_000));
        assert_eq!(fixed_text(45_000, 4, 0), "4.5");
        assert_eq!(fixed_text(12_400_000, 6, 2), "12.40");
        assert_eq!(fixed_text(-5_000, 4, 0), "-0.5");
        for odd in ["", ".5", "5.", "1e3", "1,5", "0.00001", "99999999999999999999"] {
            assert_eq!(fixed(odd, 4), None, "{odd}");
        }
    }
}
