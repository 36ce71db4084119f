//! Whether an item can ever be shown: conditions that no answers can meet together.
//!
//! What must hold for an item is followed through the items around it and the questions that its
//! conditions ask. Where only one of several conditions must hold, nothing is concluded from them for
//! the items that hang on it: no item is called unreachable that is not.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use rust_decimal::Decimal;

use super::form::{Condition, Form, Operand};
use super::words::{ConditionOperator, ItemType};

/// Most conditions that are followed for one item; of more only its own, so that the work is bounded.
const MOST: usize = 300;

/// A condition, by the number of its item and its place there.
type Place = (usize, usize);

/// The items that no answers can show, each whose cause is its own: not those inside another one.
pub(super) fn unreachable(form: &Form) -> Vec<usize> {
    let mut needs: HashMap<usize, BTreeSet<Place>> = HashMap::new();
    let (mut never, mut told) = (BTreeSet::new(), Vec::new());
    for at in &form.order {
        let node = &form.nodes[*at];
        let around = node.parent.and_then(|parent| needs.get(&parent)).cloned().unwrap_or_default();
        if node.parent.is_some_and(|parent| never.contains(&parent)) {
            never.insert(*at);
            continue;
        }
        let branch = |places: &[usize]| {
            let own = || places.iter().map(|place| (*at, *place));
            let mut wanted = around.clone();
            wanted.extend(own());
            for condition in places.iter().map(|place| &node.conditions[*place]) {
                if let Some(question) = condition.question.filter(|_| asks_for_an_answer(condition)) {
                    wanted.extend(needs.get(&question).into_iter().flatten());
                }
            }
            if wanted.len() <= MOST { wanted } else { own().collect() }
        };
        let all: Vec<usize> = (0..node.conditions.len()).collect();
        let branches: Vec<_> = match node.any {
            true => all.chunks(1).map(branch).collect(),
            false => vec![branch(&all)],
        };
        let possible = |wanted: &BTreeSet<Place>| is_possible(form, wanted, &never);
        if !node.conditions.is_empty() && !branches.iter().any(possible) {
            never.insert(*at);
            told.push(*at);
        } else if let [only] = branches.as_slice() {
            needs.insert(*at, only.clone());
        } else {
            needs.insert(*at, around);
        }
    }
    told
}

/// Whether a condition holds only when its question has an answer, and so is shown.
fn asks_for_an_answer(condition: &Condition) -> bool {
    match condition.operator {
        ConditionOperator::Exists => condition.operand == Some(Operand::Boolean(true)),
        ConditionOperator::NotEqual => false,
        _ => true,
    }
}

fn is_possible(form: &Form, wanted: &BTreeSet<Place>, never: &BTreeSet<usize>) -> bool {
    let mut by_question: BTreeMap<usize, Vec<&Condition>> = BTreeMap::new();
    for (at, place) in wanted {
        let condition = &form.nodes[*at].conditions[*place];
        // a question or value that is wrong is a finding of its own
        let Some(question) = condition.question.filter(|_| condition.operand.is_some()) else { continue };
        if never.contains(&question) && asks_for_an_answer(condition) {
            return false;
        }
        by_question.entry(question).or_default().push(condition);
    }
    by_question.iter().all(|(question, conditions)| {
        let answered = conditions.iter().any(|condition| asks_for_an_answer(condition));
        let absent = conditions.iter().any(|condition| {
            condition.operator == ConditionOperator::Exists
                && condition.operand == Some(Operand::Boolean(false))
        });
        !answered || (!absent && has_answer(form, *question, conditions))
    })
}

/// Whether one answer can meet conditions on a question.
fn has_answer(form: &Form, question: usize, conditions: &[&Condition]) -> bool {
    let item = &form.nodes[question].item;
    let texts = |operator| {
        let same = conditions.iter().filter(move |condition| condition.operator == operator);
        same.filter_map(|condition| match &condition.operand {
            Some(Operand::Text(text)) => Some(text.as_str()),
            Some(Operand::Boolean(value)) => Some(if *value { "true" } else { "false" }),
            _ => None,
        })
    };
    let wanted: BTreeSet<&str> = texts(ConditionOperator::Equal).collect();
    let refused: BTreeSet<&str> = texts(ConditionOperator::NotEqual).collect();
    if wanted.intersection(&refused).next().is_some() {
        return false;
    }
    let free = |code: &str| !refused.contains(code);
    let mut codes = item.options.iter().map(|option| option.code.as_str());
    match item.item_type {
        ItemType::Boolean => wanted.len() < 2 && (free("true") || free("false")),
        ItemType::Choice => wanted.len() < 2 && codes.any(free),
        ItemType::MultipleChoice => !wanted.is_empty() || codes.any(free),
        ItemType::Integer | ItemType::Decimal => has_number(item.item_type, conditions),
        _ => wanted.len() < 2,
    }
}

/// Whether one number can meet conditions.
fn has_number(item_type: ItemType, conditions: &[&Condition]) -> bool {
    // the smallest step between two answers
    let step = if item_type == ItemType::Integer { Decimal::ONE } else { Decimal::new(1, 6) };
    let (mut least, mut most): (Option<Decimal>, Option<Decimal>) = (None, None);
    let mut refused = BTreeSet::new();
    for condition in conditions {
        let Some(Operand::Number(bound)) = condition.operand else { continue };
        let (mut from, mut to) = (None, None);
        match condition.operator {
            ConditionOperator::Exists => {}
            ConditionOperator::NotEqual => {
                refused.insert(bound);
            }
            ConditionOperator::Equal => (from, to) = (Some(bound), Some(bound)),
            ConditionOperator::Greater => from = Some(bound + step),
            ConditionOperator::GreaterOrEqual => from = Some(bound),
            ConditionOperator::Less => to = Some(bound - step),
            ConditionOperator::LessOrEqual => to = Some(bound),
        }
        least = least.max(from);
        most = most.into_iter().chain(to).min();
    }
    let (Some(mut number), Some(most)) = (least, most) else { return true };
    while number <= most && refused.contains(&number) {
        number += step;
    }
    number <= most
}
