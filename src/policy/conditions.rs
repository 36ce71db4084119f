//! Reading conditions and the values of facts from a pack file, checked against the vocabulary.

use chrono::{Datelike, NaiveDate};

use super::files::FindingKind;
use super::logic::{Branch, Condition, Logic, Test};
use super::read::{Node, Table};
use super::vocabulary::{Slot, Vocabulary, fixed};
use super::words::{FactType, Operator, Outcome};

/// A hundred percent in the integers of a `pct` fact.
const HUNDRED_PERCENT: i64 = 1_000_000;

/// The executable part of a rule, when it has one.
pub(super) fn logic(table: &Table<'_>, vocabulary: &Vocabulary) -> Option<Logic> {
    let list = |node: Option<Node<'_>>| node.map_or_else(Vec::new, |node| and_list(node, vocabulary));
    let (when, unless) = (list(table.get("when")), list(table.get("unless")));
    let branches = table.tables("first");
    let first: Vec<Branch> = branches.iter().filter_map(|branch| self::branch(branch, vocabulary)).collect();
    let groups = table.get("any").map_or_else(Vec::new, Node::array);
    let any: Vec<Vec<Condition>> = groups.into_iter().map(|group| and_list(group, vocabulary)).collect();
    let (then, otherwise) = (table.get("then"), table.get("otherwise"));
    let conditions = !when.is_empty() || !any.is_empty() || !unless.is_empty() || !branches.is_empty();
    if then.is_none() && (conditions || otherwise.is_some()) {
        table.report("missing key `then`: the rule has conditions but no outcome");
    }
    let otherwise = otherwise.map_or(Outcome::NotApplicable, outcome);
    Some(Logic { first, when, any, unless, then: outcome(then?), otherwise })
}

fn branch(table: &Table<'_>, vocabulary: &Vocabulary) -> Option<Branch> {
    let (when, then) = (table.need("when"), table.need("then"));
    Some(Branch { when: and_list(when?, vocabulary), then: outcome(then?) })
}

/// An outcome that a rule may say.
fn outcome(node: Node<'_>) -> Outcome {
    let outcome = node.word().unwrap_or(Outcome::NotApplicable);
    if outcome == Outcome::Unknown {
        node.report("UNKNOWN follows from missing facts; no rule says it");
    }
    outcome
}

/// An AND list of conditions.
pub(super) fn and_list(node: Node<'_>, vocabulary: &Vocabulary) -> Vec<Condition> {
    let items = node.array();
    if items.is_empty() {
        node.report("an empty list of conditions");
    }
    items.into_iter().filter_map(|item| condition(&item.table()?, vocabulary)).collect()
}

fn condition(table: &Table<'_>, vocabulary: &Vocabulary) -> Option<Condition> {
    let fact = table.need("fact");
    let given: Vec<(Operator, Node<'_>)> = Operator::ALL
        .iter()
        .filter_map(|operator| Some((*operator, table.get(operator.as_str())?)))
        .collect();
    if given.len() > 1 || (given.is_empty() && table.len() == 1) {
        table.report("a condition has exactly one operator");
    }
    let slot = slot(fact?, vocabulary)?;
    let &(operator, node) = given.first()?;
    Some(Condition { test: test(slot, operator, node, vocabulary)?, operator, operand: operand(node) })
}

pub(super) fn slot(node: Node<'_>, vocabulary: &Vocabulary) -> Option<Slot> {
    vocabulary.named(node.text()?, node.position(), node.findings())
}

fn test(slot: Slot, operator: Operator, node: Node<'_>, vocabulary: &Vocabulary) -> Option<Test> {
    use FactType as T;
    let fact = vocabulary.fact(slot);
    let number = || value(slot, node, vocabulary);
    let words = || {
        if node.is_empty_array() {
            node.report("an empty list of values");
            return None;
        }
        bits(slot, node, vocabulary)
    };
    match (operator, fact.fact_type) {
        (Operator::Is, T::Bool | T::Enum) => Some(Test::OneOf { slot, mask: 1 << number()? }),
        (Operator::Is, T::Int | T::Pct | T::Money | T::Date) => Some(Test::Equals { slot, value: number()? }),
        (Operator::In, T::Enum) => Some(Test::OneOf { slot, mask: words()? }),
        (Operator::NotIn, T::Enum) => {
            let every = u64::MAX >> (64 - fact.words.len().clamp(1, 64));
            Some(Test::OneOf { slot, mask: every & !words()? })
        }
        (Operator::SameAs, _) => Some(Test::Same { slot, other: comparable(slot, node, vocabulary)? }),
        (Operator::NotSameAs, _) => Some(Test::Differs { slot, other: comparable(slot, node, vocabulary)? }),
        (Operator::Gte, T::Int | T::Pct | T::Money) | (Operator::From, T::Date) => {
            Some(Test::AtLeast { slot, bound: number()? })
        }
        (Operator::Lte, T::Int | T::Pct | T::Money) | (Operator::OnOrBefore, T::Date) => {
            Some(Test::AtMost { slot, bound: number()? })
        }
        (Operator::Before, T::Date) => Some(Test::AtMost { slot, bound: number()? - 1 }),
        (Operator::HasAll, T::Set) => Some(Test::HasAll { slot, mask: words()? }),
        (Operator::HasAny, T::Set) => Some(Test::HasAny { slot, mask: words()? }),
        (operator, fact_type) => {
            node.report(format!(
                "operator `{operator}` does not fit fact `{}`, which is of type {fact_type}",
                fact.id
            ));
            None
        }
    }
}

/// The fact that another is compared with: same type, same words.
fn comparable(of: Slot, node: Node<'_>, vocabulary: &Vocabulary) -> Option<Slot> {
    let other = slot(node, vocabulary)?;
    let (a, b) = (vocabulary.fact(of), vocabulary.fact(other));
    if of == other || a.fact_type != b.fact_type || a.words != b.words {
        node.report(format!(
            "facts `{}` and `{}` cannot be compared: not two facts of one type with the same values",
            a.id, b.id
        ));
        return None;
    }
    Some(other)
}

/// The bits of a list of words; the empty set is a set too.
fn bits(slot: Slot, node: Node<'_>, vocabulary: &Vocabulary) -> Option<u64> {
    let bit = |item| Some(1 << ordinal(slot, item, vocabulary)?);
    let words: Vec<Option<u64>> = node.array().into_iter().map(bit).collect();
    words.into_iter().try_fold(0, |bits, word| Some(bits | word?))
}

fn ordinal(slot: Slot, node: Node<'_>, vocabulary: &Vocabulary) -> Option<usize> {
    let fact = vocabulary.fact(slot);
    let text = node.text()?;
    let found = fact.words.iter().position(|word| word == text);
    if found.is_none() {
        node.unknown(&format!("value of fact `{}`", fact.id), text, fact.words.iter().map(String::as_str));
    }
    found
}

/// The integer of a value of a fact.
pub(super) fn value(slot: Slot, node: Node<'_>, vocabulary: &Vocabulary) -> Option<i64> {
    match vocabulary.fact(slot).fact_type {
        FactType::Bool => node.boolean().map(i64::from),
        FactType::Enum => ordinal(slot, node, vocabulary).and_then(|ordinal| i64::try_from(ordinal).ok()),
        FactType::Int => node.integer(),
        FactType::Date => node.date().map(|day: NaiveDate| i64::from(day.num_days_from_ce())),
        FactType::Set => bits(slot, node, vocabulary).map(|bits| bits as i64),
        FactType::Pct => {
            let text = node.text()?;
            let number = text.strip_suffix('%').and_then(|number| fixed(number, 4));
            match number {
                None => node.report(format!("`{text}` is no percentage such as \"4.5%\"")),
                Some(n) if !(0..=HUNDRED_PERCENT).contains(&n) => {
                    node.report_as(FindingKind::Percentage, format!("percentage {text} outside 0-100"));
                }
                Some(_) => {}
            }
            number
        }
        FactType::Money => {
            let text = node.text()?;
            let amount = fixed(text, 6);
            if amount.is_none() {
                node.report(format!("`{text}` is no amount such as \"12.43\""));
            }
            amount
        }
    }
}

fn operand(node: Node<'_>) -> String {
    if node.is_array() {
        return node.array().into_iter().map(Node::shown).collect::<Vec<_>>().join(", ");
    }
    node.shown()
}
