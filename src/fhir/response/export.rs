//! Answers as the items of a resource.

use serde_json::{Map, Value};

use super::{FhirAnswer, FhirAttachment, FhirResponseItem};
use crate::fhir::types::{FhirCoding, FhirDecimal};
use crate::questionnaires::model::QuestionnaireItem;
use crate::questionnaires::number::ExactNumber;
use crate::questionnaires::words::ItemType;
use crate::questionnaires::{Form, evaluate};

/// The items with the answers, calculated values included. Files are at `files`, by their id.
pub fn items(form: &Form, answers: &Map<String, Value>, files: &str) -> Vec<FhirResponseItem> {
    let mut all = answers.clone();
    all.extend(evaluate(form, answers).calculated);
    inside(&form.definition().items, &all, files)
}

fn inside(items: &[QuestionnaireItem], answers: &Map<String, Value>, files: &str) -> Vec<FhirResponseItem> {
    items.iter().flat_map(|item| of_item(item, answers, files)).collect()
}

fn of_item(item: &QuestionnaireItem, answers: &Map<String, Value>, files: &str) -> Vec<FhirResponseItem> {
    let given = answers.get(item.link_id.as_str());
    match item.item_type {
        ItemType::Group => {
            let inner = inside(&item.items, answers, files);
            if inner.is_empty() { Vec::new() } else { vec![line(item, Vec::new(), inner)] }
        }
        ItemType::Table => {
            let rows = given.and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_object);
            rows.map(|row| line(item, Vec::new(), inside(&item.items, row, files))).collect()
        }
        _ => {
            let written = match given {
                None => Vec::new(),
                Some(Value::Array(values)) => values.iter().filter_map(|v| answer(item, v, files)).collect(),
                Some(value) => answer(item, value, files).into_iter().collect(),
            };
            if written.is_empty() { Vec::new() } else { vec![line(item, written, Vec::new())] }
        }
    }
}

fn line(item: &QuestionnaireItem, answer: Vec<FhirAnswer>, inner: Vec<FhirResponseItem>) -> FhirResponseItem {
    FhirResponseItem {
        link_id: item.link_id.to_string(),
        text: Some(item.text.nl.clone()),
        text_element: None,
        answer,
        item: inner,
    }
}

fn answer(item: &QuestionnaireItem, value: &Value, files: &str) -> Option<FhirAnswer> {
    let text = || value.as_str().map(str::to_owned);
    let mut answer = FhirAnswer::default();
    match item.item_type {
        ItemType::Group | ItemType::Display | ItemType::Table => return None,
        ItemType::Text | ItemType::AgbCode | ItemType::KvkNumber | ItemType::BigNumber => {
            answer.value_string = Some(text()?);
        }
        ItemType::Choice | ItemType::MultipleChoice => {
            let code = text()?;
            let option = item.options.iter().find(|option| option.code.as_str() == code)?;
            let display = Some(option.text.nl.clone());
            answer.value_coding = Some(FhirCoding { code, display, ..FhirCoding::default() });
        }
        ItemType::Integer => answer.value_integer = Some(i32::try_from(value.as_i64()?).ok()?),
        ItemType::Decimal => {
            answer.value_decimal = Some(FhirDecimal::of(value.as_str()?.parse::<ExactNumber>().ok()?));
        }
        ItemType::Date => answer.value_date = Some(text()?),
        ItemType::Boolean => answer.value_boolean = Some(value.as_bool()?),
        ItemType::Attachment => {
            answer.value_attachment = Some(FhirAttachment {
                url: format!("{files}/{}", value.as_str()?),
                ..FhirAttachment::default()
            });
        }
    }
    Some(answer)
}
