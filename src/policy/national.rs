//! Facts that NZa settles for the whole country, and the text of a list as the value of a fact.
//!
//! A row of the reference data names a fact of the vocabulary. What the vocabulary does not know is
//! refused when a list is imported: a misspelt fact would switch nothing, in silence.

use std::sync::LazyLock;

use chrono::NaiveDate;

use super::evaluate::FactSet;
use super::files::PackFiles;
use super::read::Findings;
use super::vocabulary::{Slot, Value, Vocabulary, fixed};
use super::words::{FactType, Origin};

static SHIPPED: LazyLock<Vocabulary> =
    LazyLock::new(|| Vocabulary::read(&PackFiles::embedded(), &Findings::default()));

/// Whether `value` can be the value of a fact that NZa settles.
///
/// # Errors
/// Why not, as a sentence.
pub fn check(fact: &str, value: &str) -> Result<(), String> {
    let slot = SHIPPED.slot(fact).ok_or_else(|| format!("policies know no fact {fact}"))?;
    if SHIPPED.fact(slot).origin != Origin::Nza {
        return Err(format!("{fact} is no fact that NZa settles"));
    }
    let known = SHIPPED.parse(slot, value);
    known.map(drop).ok_or_else(|| format!("{value} is no value of {fact}"))
}

impl Vocabulary {
    /// A value of the fact from its text: the reverse of [`Vocabulary::show`].
    pub fn parse(&self, slot: Slot, text: &str) -> Option<Value> {
        match self.fact(slot).fact_type {
            FactType::Bool => text.parse().ok().map(Value::Bool),
            FactType::Enum => self.word(slot, text),
            FactType::Int => text.parse().ok().map(Value::Number),
            FactType::Pct => fixed(text.strip_suffix('%')?, 4).map(Value::Number),
            FactType::Money => fixed(text, 6).map(Value::Number),
            FactType::Date => text.parse::<NaiveDate>().ok().map(Value::Day),
            FactType::Set => {
                let words = text.split(',').map(str::trim).filter(|word| !word.is_empty());
                let bits = words.map(|word| match self.word(slot, word)? {
                    Value::Words(bit) => Some(bit),
                    _ => None,
                });
                bits.sum::<Option<u64>>().map(Value::Words)
            }
        }
    }

    /// Makes a fact known by its id and text; a fact or value that the vocabulary lacks changes nothing.
    pub fn set(&self, facts: &mut FactSet, fact: &str, text: &str) {
        if let Some(slot) = self.slot(fact)
            && let Some(value) = self.parse(slot, text)
        {
            facts.set(slot, value);
        }
    }
}
