//! Reading one answer: a JSON value against the type of its item.

use chrono::{Datelike as _, NaiveDate};
use rust_decimal::Decimal;
use serde_json::{Map, Value};
use uuid::Uuid;

use super::form::{Form, Node};
use super::number::ExactNumber;
use super::words::{AnswerProblemCode, ItemType};
use crate::codes::{AgbCode, KvkNumber};

/// Years in which a day can lie, as for the facts of a policy.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2199;

/// An answer of the right type.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Answer<'a> {
    /// Also the code of a choice.
    Text(&'a str),
    Codes(Vec<&'a str>),
    Number(Decimal),
    Boolean(bool),
    Day,
    Files(usize),
    Rows(&'a [Value]),
}

/// Why a value is no answer to an item, and at which place of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Misfit {
    pub(super) code: AnswerProblemCode,
    pub(super) index: Option<usize>,
}

impl From<AnswerProblemCode> for Misfit {
    fn from(code: AnswerProblemCode) -> Self {
        Self { code, index: None }
    }
}

/// Whether a value says nothing: null, a blank text, an empty list.
pub(super) fn is_blank(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.trim().is_empty(),
        Value::Array(items) => items.is_empty(),
        _ => false,
    }
}

/// Whether a row of a table says nothing.
pub(super) fn is_blank_row(row: &Value) -> bool {
    row.as_object().is_some_and(|cells| cells.values().all(is_blank))
}

/// The cells of a row.
pub(super) fn cells(row: &Value) -> impl Iterator<Item = (&String, &Value)> {
    row.as_object().into_iter().flatten()
}

impl Node {
    /// Reads a value as an answer to this item; nothing when it says nothing.
    pub(super) fn read<'a>(&self, value: &'a Value) -> Result<Option<Answer<'a>>, Misfit> {
        if !self.item.item_type.is_question() {
            return Err(AnswerProblemCode::UnknownItem.into());
        }
        if is_blank(value) {
            return Ok(None);
        }
        self.fit(value).map(Some)
    }

    fn fit<'a>(&self, value: &'a Value) -> Result<Answer<'a>, Misfit> {
        let wrong = || Misfit::from(AnswerProblemCode::WrongType);
        let text = || value.as_str().filter(|text| is_plain(text)).ok_or_else(wrong);
        let formed = |well: bool| if well { text().map(Answer::Text) } else { Err(wrong()) };
        match self.item.item_type {
            ItemType::Group | ItemType::Display => Err(AnswerProblemCode::UnknownItem.into()),
            ItemType::Text => text().map(Answer::Text),
            ItemType::AgbCode => formed(text()?.parse::<AgbCode>().is_ok()),
            ItemType::KvkNumber => formed(text()?.parse::<KvkNumber>().is_ok()),
            ItemType::BigNumber => formed(is_big_number(text()?)),
            ItemType::Choice => {
                let code = text()?;
                self.item
                    .has_option(code)
                    .then_some(Answer::Text(code))
                    .ok_or(AnswerProblemCode::NotAnOption.into())
            }
            ItemType::MultipleChoice => self.codes(value).map(Answer::Codes),
            ItemType::Integer => {
                let number = value.as_i64().and_then(|number| i32::try_from(number).ok());
                number.map(|number| Answer::Number(number.into())).ok_or_else(wrong)
            }
            ItemType::Decimal => {
                let number = text()?.parse::<ExactNumber>().map_err(|_| wrong())?;
                Ok(Answer::Number(number.decimal()))
            }
            ItemType::Date => is_day(text()?).then_some(Answer::Day).ok_or_else(wrong),
            ItemType::Boolean => value.as_bool().map(Answer::Boolean).ok_or_else(wrong),
            ItemType::Attachment => files(value).map(Answer::Files),
            ItemType::Table => {
                let rows = value.as_array().ok_or_else(wrong)?;
                match rows.iter().position(|row| !row.is_object()) {
                    Some(index) => Err(Misfit { index: Some(index), ..wrong() }),
                    None => Ok(Answer::Rows(rows)),
                }
            }
        }
    }

    fn codes<'a>(&self, value: &'a Value) -> Result<Vec<&'a str>, Misfit> {
        let items = value.as_array().ok_or(AnswerProblemCode::WrongType)?;
        let mut codes = Vec::new();
        for (index, item) in items.iter().enumerate() {
            let misfit = |code| Misfit { code, index: Some(index) };
            let code = item.as_str().ok_or_else(|| misfit(AnswerProblemCode::WrongType))?;
            if !self.item.has_option(code) {
                return Err(misfit(AnswerProblemCode::NotAnOption));
            }
            if codes.contains(&code) {
                return Err(misfit(AnswerProblemCode::Twice));
            }
            codes.push(code);
        }
        let alone = codes.iter().position(|code| self.item.is_exclusive(code)).filter(|_| codes.len() > 1);
        match alone {
            Some(index) => Err(Misfit { code: AnswerProblemCode::NotAlone, index: Some(index) }),
            None => Ok(codes),
        }
    }
}

/// Number of files in a list of ids of attachments.
fn files(value: &Value) -> Result<usize, Misfit> {
    let items = value.as_array().ok_or(AnswerProblemCode::WrongType)?;
    let canonical = |text: &&str| {
        text.len() == 36 && !text.bytes().any(|b| b.is_ascii_uppercase()) && Uuid::try_parse(text).is_ok()
    };
    let mut seen = std::collections::HashSet::new();
    for (index, item) in items.iter().enumerate() {
        let misfit = |code| Misfit { code, index: Some(index) };
        let id = item.as_str().filter(canonical).ok_or_else(|| misfit(AnswerProblemCode::WrongType))?;
        if !seen.insert(id) {
            return Err(misfit(AnswerProblemCode::Twice));
        }
    }
    Ok(items.len())
}

/// Text that every database and FHIR can hold: no control characters but tab and line ends.
fn is_plain(text: &str) -> bool {
    !text.chars().any(|c| c.is_control() && !"\t\n\r".contains(c))
}

fn is_big_number(text: &str) -> bool {
    text.len() == 11 && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether it is a day of `YEARS`, written `YYYY-MM-DD`.
fn is_day(text: &str) -> bool {
    let day = text.parse::<NaiveDate>().ok().filter(|day| day.to_string() == text);
    day.is_some_and(|day| YEARS.contains(&day.year()))
}

/// The answers of a form, read once: by the number of the item, none when there is no answer.
pub(super) fn read_all<'a>(
    form: &Form,
    answers: &'a Map<String, Value>,
) -> Vec<Option<Result<Answer<'a>, Misfit>>> {
    let mut read: Vec<_> = form.nodes.iter().map(|_| None).collect();
    for (name, value) in answers {
        if let Some(at) = form.find(name).filter(|at| !form.nodes[*at].in_table) {
            read[at] = form.nodes[at].read(value).transpose();
        }
    }
    read
}
