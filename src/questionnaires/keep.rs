//! Which answers can be kept: no answer to a hidden item is ever stored.

use serde_json::{Map, Value};

use super::answer::{cells, is_blank};
use super::evaluate::State;
use super::form::{Form, Node};
use super::model::LinkId;
use super::words::ItemType;

/// Answers that can be kept, and which were taken out because their item is not shown.
#[derive(Debug, Clone, PartialEq)]
pub struct Kept {
    /// The answers of the right type to shown items, without blank ones and without calculated values.
    pub answers: Map<String, Value>,
    /// The items that had an answer and are not shown.
    pub removed: Vec<LinkId>,
}

/// The answers that can be kept: what keeps an answer from being saved is left out.
pub fn keep(form: &Form, answers: &Map<String, Value>) -> Kept {
    let state = State::of(form, answers);
    let mut kept = Kept { answers: Map::new(), removed: Vec::new() };
    for (name, value) in answers {
        let Some(at) = form.find(name).filter(|at| matches!(state.read[*at], Some(Ok(_)))) else { continue };
        let node = &form.nodes[at];
        if !state.shown[at] {
            kept.removed.push(node.item.link_id.clone());
        } else if node.formula.is_none() {
            let value = match node.item.item_type {
                ItemType::Table => keep_rows(form, node, value),
                _ => value.clone(),
            };
            if !is_blank(&value) {
                kept.answers.insert(name.clone(), value);
            }
        }
    }
    kept
}

/// The rows of a table without what cannot be kept.
fn keep_rows(form: &Form, table: &Node, value: &Value) -> Value {
    let keeps = |name: &String, value: &Value| {
        let column = form.find(name).filter(|at| table.columns.contains(at));
        column.is_some_and(|at| matches!(form.nodes[at].read(value), Ok(Some(_))))
    };
    let row = |row: &Value| -> Map<String, Value> {
        let kept = cells(row).filter(|(name, value)| keeps(name, value));
        kept.map(|(name, value)| (name.clone(), value.clone())).collect()
    };
    let rows = value.as_array().into_iter().flatten().map(row).filter(|row| !row.is_empty());
    Value::Array(rows.map(Value::Object).collect())
}
