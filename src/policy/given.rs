//! Facts as callers give them: JSON values against the vocabulary, and back.
//!
//! Stricter than a pack only where a stranger writes: every value has one form, and what does not fit
//! is said with the nearest name. Which facts a question reads is not known here.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use utoipa::openapi::RefOr;
use utoipa::openapi::schema::{ArrayBuilder, ObjectBuilder, OneOfBuilder, Schema, Type};
use utoipa::{PartialSchema, ToSchema};

use super::files::nearest;
use super::vocabulary::{Slot, Value, Vocabulary, fixed};
use super::words::FactType;

/// The value of a fact in JSON: one form for each type.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum FactValue {
    /// Yes or no.
    Bool(bool),
    /// A whole number.
    Number(i64),
    /// A word, a day, a percentage or an amount.
    Text(String),
    /// Words of a set; an empty list says that none holds.
    Words(Vec<String>),
}

/// Largest whole number, either side of zero.
const LARGEST: i64 = 1_000_000_000;

impl PartialSchema for FactValue {
    fn schema() -> RefOr<Schema> {
        let of = |kind| ObjectBuilder::new().schema_type(kind);
        let text = || of(Type::String).max_length(Some(200));
        let number = of(Type::Integer).minimum(Some(-LARGEST)).maximum(Some(LARGEST));
        OneOfBuilder::new()
            .description(Some(
                "The value of a fact, by its type: `true` or `false` (bool); a whole number (int); a text for a word \
                 (enum), a day such as `2024-01-31` (date), a percentage such as `80` or `4.5` without sign (pct) or an \
                 amount in euro such as `12.43` (money); a list of words, which may be empty (set).",
            ))
            .item(of(Type::Boolean))
            .item(number)
            .item(text())
            .item(ArrayBuilder::new().items(text()).max_items(Some(64)))
            .into()
    }
}

impl ToSchema for FactValue {}

/// Why a given value is not one of its fact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Misfit {
    /// The JSON type or the form of the text.
    Form(FactType),
    /// A word outside the list, with the nearest one.
    Word(String, Option<String>),
    /// A percentage outside 0 to 100, a negative amount, or a day in another century.
    Range(FactType),
}

/// Longest text for which a nearest name is looked up.
const LONGEST_NAME: usize = 80;

/// Days that a fact can hold: wide enough for every foundation and every term.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2199;

impl Value {
    /// The words of two sets together; of other values the first.
    #[must_use]
    pub fn with(self, other: Self) -> Self {
        match (self, other) {
            (Self::Words(a), Self::Words(b)) => Self::Words(a | b),
            _ => self,
        }
    }
}

impl Vocabulary {
    /// The value of a fact.
    ///
    /// # Errors
    /// It is not one.
    pub fn read_given(&self, slot: Slot, given: &FactValue) -> Result<Value, Misfit> {
        let fact = self.fact(slot);
        let form = || Misfit::Form(fact.fact_type);
        match (fact.fact_type, given) {
            (FactType::Bool, FactValue::Bool(value)) => Ok(Value::Bool(*value)),
            (FactType::Int, FactValue::Number(number)) => Ok(Value::Number(*number)),
            (FactType::Enum, FactValue::Text(word)) => Ok(Value::Word(self.ordinal(slot, word)?)),
            (FactType::Pct, FactValue::Text(text)) => {
                let raw = fixed(text, 4).ok_or_else(form)?;
                (0..=1_000_000)
                    .contains(&raw)
                    .then_some(Value::Number(raw))
                    .ok_or(Misfit::Range(FactType::Pct))
            }
            (FactType::Money, FactValue::Text(text)) => {
                let raw = fixed(text, 6).ok_or_else(form)?;
                (raw >= 0).then_some(Value::Number(raw)).ok_or(Misfit::Range(FactType::Money))
            }
            (FactType::Date, FactValue::Text(text)) => {
                let day = NaiveDate::parse_from_str(text, "%Y-%m-%d").ok().filter(|_| text.len() == 10);
                let day = day.ok_or_else(form)?;
                YEARS
                    .contains(&chrono::Datelike::year(&day))
                    .then_some(Value::Day(day))
                    .ok_or(Misfit::Range(FactType::Date))
            }
            (FactType::Set, FactValue::Words(words)) => {
                let bit = |word: &String| self.ordinal(slot, word).map(|ordinal| 1_u64 << ordinal);
                words.iter().map(bit).try_fold(0, |held, bit| Ok(held | bit?)).map(Value::Words)
            }
            _ => Err(form()),
        }
    }

    fn ordinal(&self, slot: Slot, word: &str) -> Result<u8, Misfit> {
        let words = &self.fact(slot).words;
        let found = words.iter().position(|known| known == word).and_then(|at| u8::try_from(at).ok());
        found.ok_or_else(|| Misfit::Word(word.to_owned(), near(word, words.iter().map(String::as_str))))
    }

    /// The value of a set fact that holds these words; nothing for a word outside its list.
    pub fn set_of(&self, slot: Slot, words: &[&str]) -> Option<Value> {
        words.iter().try_fold(Value::Words(0), |held, word| Some(held.with(self.word(slot, word)?)))
    }

    /// The integer of a fact as a caller would give it.
    pub fn tell(&self, slot: Slot, raw: i64) -> FactValue {
        let shown = || self.show(slot, raw);
        match self.fact(slot).fact_type {
            FactType::Bool => FactValue::Bool(raw != 0),
            FactType::Int => FactValue::Number(raw),
            FactType::Pct => FactValue::Text(shown().trim_end_matches('%').to_owned()),
            FactType::Enum | FactType::Date | FactType::Money => FactValue::Text(shown()),
            FactType::Set => {
                let words = self.fact(slot).words.iter().enumerate();
                let held = words.filter(|(ordinal, _)| raw as u64 >> ordinal & 1 == 1);
                FactValue::Words(held.map(|(_, word)| word.clone()).collect())
            }
        }
    }

    /// The fact whose id is nearest to `id`, when one is near enough to be meant.
    pub fn nearest_fact(&self, id: &str) -> Option<String> {
        near(id, self.facts.iter().map(|fact| fact.id.as_str()))
    }
}

/// The name nearest to what a caller wrote, when one is near enough to be meant.
pub fn near<'n>(text: &str, names: impl IntoIterator<Item = &'n str>) -> Option<String> {
    (text.len() <= LONGEST_NAME).then(|| nearest(text, names)).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::{PackFiles, load};

    #[test]
    fn a_value_told_and_given_back_is_the_same_value() {
        let book = load(&PackFiles::embedded()).unwrap();
        let vocabulary = book.vocabulary();
        for (slot, fact) in vocabulary.facts() {
            let last = i64::try_from(fact.words.len()).unwrap() - 1;
            let day = |text: &str| Value::Day(text.parse().unwrap()).raw();
            let raws = match fact.fact_type {
                FactType::Bool => vec![0, 1],
                FactType::Enum => vec![0, last],
                FactType::Int => vec![-LARGEST, 0, LARGEST],
                FactType::Pct => vec![0, 45_000, 999_999, 1_000_000],
                FactType::Money => vec![0, 1, 12_430_000],
                FactType::Date => vec![day("1900-01-01"), day("2024-02-29"), day("2199-12-31")],
                FactType::Set => vec![0, 1, 1 << last, 1 | 1 << last],
            };
            for raw in raws {
                let told = vocabulary.tell(slot, raw);
                let through_json: FactValue =
                    serde_json::from_value(serde_json::to_value(&told).unwrap()).unwrap();
                assert_eq!(through_json, told, "{}", fact.id);
                assert_eq!(
                    vocabulary.read_given(slot, &told).map(Value::raw),
                    Ok(raw),
                    "{} {told:?}",
                    fact.id
                );
            }
        }
    }

    #[test]
    fn every_type_has_one_form_and_its_bounds() {
        let book = load(&PackFiles::embedded()).unwrap();
        let vocabulary = book.vocabulary();
        let text = |text: &str| FactValue::Text(text.to_owned());
        let read = |id: &str, value: &FactValue| {
            let slot = vocabulary.slot(id).unwrap();
            vocabulary.read_given(slot, value).unwrap_err()
        };
        let form = Misfit::Form;
        for odd in ["80%", "", "1e2", "4,5", " 80", "0.00001"] {
            assert_eq!(read("inclusion.share", &text(odd)), form(FactType::Pct), "{odd}");
        }
        for far in ["100.0001", "-0.1"] {
            assert_eq!(read("inclusion.share", &text(far)), Misfit::Range(FactType::Pct), "{far}");
        }
        for odd in ["2024-2-1", "2024-02-30", "+2024-01-01", "20240101", "2024-01-01 "] {
            assert_eq!(read("request.date", &text(odd)), form(FactType::Date), "{odd}");
        }
        for far in ["1899-12-31", "2200-01-01"] {
            assert_eq!(read("request.date", &text(far)), Misfit::Range(FactType::Date), "{far}");
        }
        assert_eq!(read("practice.new_owner", &text("true")), form(FactType::Bool));
        assert_eq!(read("practice.new_owner", &FactValue::Number(1)), form(FactType::Bool));
        assert_eq!(read("region.preferred", &FactValue::Words(vec!["cz".into()])), form(FactType::Enum));
        let near = Misfit::Word("menziz".into(), Some("menzis".into()));
        assert_eq!(read("region.preferred", &text("menziz")), near);
    }
}
