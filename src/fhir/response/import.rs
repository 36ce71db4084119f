//! The items of a resource as answers.
//!
//! Only their form is judged here: items where the questionnaire has them, values of the type of the item.
//! Whether an item is shown, required or within its bounds is for the evaluation of the answers, whose
//! problems [`Places`] leads back to the resource.

use std::collections::HashMap;

use rust_decimal::Decimal;
use serde_json::{Map, Value};

use super::{FhirAnswer, FhirResponseItem};
use crate::fhir::read::Outside;
use crate::fhir::words::HELP;
use crate::http::problem::Fault;
use crate::questionnaires::model::{Calculation, QuestionnaireItem};
use crate::questionnaires::number::ExactNumber;
use crate::questionnaires::words::ItemType;
use crate::questionnaires::{Form, evaluate};

/// Where answers stand in the resource: by JSON Pointer from the answers, a JSON Pointer from the resource.
#[derive(Debug, Default, Clone)]
pub struct Places(HashMap<String, String>);

impl Places {
    /// The place of an answer, or of the nearest thing around it that the resource has.
    pub fn find(&self, pointer: &str) -> Option<&str> {
        let mut asked = pointer;
        loop {
            if let Some(place) = self.0.get(asked) {
                return Some(place);
            }
            asked = asked.rsplit_once('/').map(|(before, _)| before).filter(|before| !before.is_empty())?;
        }
    }
}

/// Reads the items. A calculated value that is the service's own but for a rounding is left out, as it is
/// from every saved answer.
///
/// # Errors
/// What does not have the form of the questionnaire, each with a JSON Pointer from the resource.
pub fn answers(form: &Form, items: &[FhirResponseItem]) -> Result<(Map<String, Value>, Places), Vec<Fault>> {
    let mut reader = Reader::default();
    let mut answers = Map::new();
    reader.inside(&form.definition().items, items, ("/item", ""), &mut answers);
    if !reader.found.is_empty() {
        return Err(reader.found.faults());
    }
    settle(form, &mut answers);
    Ok((answers, reader.places))
}

#[derive(Default)]
struct Reader {
    found: Outside,
    places: Places,
}

impl Reader {
    /// The answers to these items; `at` is the place in the resource and in the answers.
    fn inside(
        &mut self,
        known: &[QuestionnaireItem],
        given: &[FhirResponseItem],
        at: (&str, &str),
        answers: &mut Map<String, Value>,
    ) {
        let by_name: HashMap<&str, &QuestionnaireItem> =
            known.iter().map(|item| (item.link_id.as_str(), item)).collect();
        let mut seen = std::collections::HashSet::new();
        for (n, line) in given.iter().enumerate() {
            let place = format!("{}/{n}", at.0);
            let Some(item) = by_name.get(line.link_id.as_str()) else {
                self.stranger(&by_name, line, &place);
                continue;
            };
            if !seen.insert(&line.link_id) && item.item_type != ItemType::Table {
                self.found.fault(format!("{place}/linkId"), "member.duplicate");
                continue;
            }
            let questions = !matches!(item.item_type, ItemType::Group | ItemType::Table | ItemType::Display);
            if !questions && !line.answer.is_empty() {
                self.found.fault(format!("{place}/answer"), "answer.unknownItem");
            }
            if !matches!(item.item_type, ItemType::Group | ItemType::Table) && !line.item.is_empty() {
                self.found.element(format!("{place}/item"));
            }
            let pointer = format!("{}/{}", at.1, item.link_id);
            match item.item_type {
                ItemType::Group => {
                    self.inside(&item.items, &line.item, (&format!("{place}/item"), at.1), answers)
                }
                ItemType::Table => self.row(item, line, (&place, &pointer), answers),
                ItemType::Display => {}
                _ => self.question(item, line, (&place, &pointer), answers),
            }
        }
    }

    /// An item that is not there; the text that helps to answer another one is no answer.
    fn stranger(&mut self, known: &HashMap<&str, &QuestionnaireItem>, line: &FhirResponseItem, place: &str) {
        let helped = line.link_id.strip_suffix(HELP).and_then(|name| known.get(name));
        let help = helped.is_some_and(|item| item.help.is_some());
        if !help || !line.answer.is_empty() || !line.item.is_empty() {
            self.found.fault(format!("{place}/linkId"), "answer.unknownItem");
        }
    }

    fn row(
        &mut self,
        table: &QuestionnaireItem,
        line: &FhirResponseItem,
        (place, pointer): (&str, &str),
        answers: &mut Map<String, Value>,
    ) {
        let rows = answers.entry(table.link_id.to_string()).or_insert_with(|| Value::Array(Vec::new()));
        let number = rows.as_array().map_or(0, Vec::len);
        self.places.0.entry(pointer.to_owned()).or_insert_with(|| place.to_owned());
        let pointer = format!("{pointer}/{number}");
        self.places.0.insert(pointer.clone(), place.to_owned());
        let mut row = Map::new();
        self.inside(&table.items, &line.item, (&format!("{place}/item"), &pointer), &mut row);
        if let Some(rows) = rows.as_array_mut() {
            rows.push(Value::Object(row));
        }
    }

    fn question(
        &mut self,
        item: &QuestionnaireItem,
        line: &FhirResponseItem,
        (place, pointer): (&str, &str),
        answers: &mut Map<String, Value>,
    ) {
        let several = matches!(item.item_type, ItemType::MultipleChoice | ItemType::Attachment);
        let mut values = Vec::new();
        for (n, answer) in line.answer.iter().enumerate() {
            let place = format!("{place}/answer/{n}");
            match value(item.item_type, answer).filter(|_| several || n == 0) {
                Some(value) => values.push(value),
                None => self.found.fault(place.clone(), "answer.wrongType"),
            }
            self.places.0.insert(format!("{pointer}/{n}"), place);
        }
        self.places.0.insert(pointer.to_owned(), place.to_owned());
        let value = if several {
            Some(Value::Array(values)).filter(|v| *v != Value::Array(Vec::new()))
        } else {
            values.pop()
        };
        if let Some(value) = value {
            answers.insert(item.link_id.to_string(), value);
        }
    }
}

/// The one value of an answer, when it is of the kind that the type of the item has.
fn value(item_type: ItemType, answer: &FhirAnswer) -> Option<Value> {
    let given = [
        answer.value_boolean.is_some(),
        answer.value_decimal.is_some(),
        answer.value_integer.is_some(),
        answer.value_date.is_some(),
        answer.value_string.is_some(),
        answer.value_coding.is_some(),
        answer.value_attachment.is_some(),
    ];
    if given.iter().filter(|there| **there).count() != 1 {
        return None;
    }
    match item_type {
        ItemType::Group | ItemType::Display | ItemType::Table => None,
        ItemType::Text | ItemType::AgbCode | ItemType::KvkNumber | ItemType::BigNumber => {
            answer.value_string.clone().map(Value::String)
        }
        ItemType::Choice | ItemType::MultipleChoice => {
            let coding = answer.value_coding.as_ref().filter(|coding| coding.system.is_none());
            coding.map(|coding| Value::String(coding.code.clone()))
        }
        ItemType::Integer => answer.value_integer.map(Value::from),
        ItemType::Decimal => answer.value_decimal.as_ref().map(|number| Value::from(number.as_str())),
        ItemType::Date => answer.value_date.clone().map(Value::String),
        ItemType::Boolean => answer.value_boolean.map(Value::Bool),
        ItemType::Attachment => {
            let url = answer.value_attachment.as_ref().map(|file| file.url.as_str());
            url.map(|url| Value::from(url.rsplit('/').next().unwrap_or_default()))
        }
    }
}

/// Takes out calculated values that are the service's own but for one unit in the last place that it
/// rounds to: forms calculate with floats.
fn settle(form: &Form, answers: &mut Map<String, Value>) {
    let calculated = form.items().filter_map(|item| Some((&item.link_id, item.calculated.as_ref()?)));
    let told: Vec<(String, Value, u32)> = calculated
        .filter_map(|(link, calculation)| {
            let decimals = if matches!(calculation, Calculation::Percentage(_)) { 2 } else { 6 };
            Some((link.to_string(), answers.remove(link.as_str())?, decimals))
        })
        .collect();
    if told.is_empty() {
        return;
    }
    let own = evaluate(form, answers).calculated;
    for (link, value, decimals) in told {
        let unit = Decimal::new(1, decimals);
        let near = own.get(&link).and_then(number).zip(number(&value));
        if near.is_none_or(|(own, told)| (own - told).abs() > unit) {
            answers.insert(link, value);
        }
    }
}

fn number(value: &Value) -> Option<Decimal> {
    match value {
        Value::String(text) => text.parse::<ExactNumber>().ok().map(ExactNumber::decimal),
        other => other.as_i64().map(Decimal::from),
    }
}
