//! Facts that follow from others: whether the day of the question lies after a term.
//!
//! Rules compare a fact with a value; a term that began on a day of its own would need arithmetic in
//! a condition. The vocabulary does it once, here, and a pack reads the yes or no.

use chrono::{Months, NaiveDate};

use super::evaluate::FactSet;
use super::files::Position;
use super::read::{Findings, Node, Table};
use super::vocabulary::{Slot, Value, Vocabulary};
use super::words::FactType;

/// A fact that says whether the day of the question lies after a term that began on another day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Derived {
    /// The fact with the first day of the term.
    pub after: Slot,
    /// The fact with the day of the question.
    pub at: Slot,
    /// Calendar months of the term.
    pub months: u32,
}

/// The fact with the day of the question.
const QUESTION_DATE: &str = "question.date";

/// The term in the declaration of a fact that follows from others.
pub(super) struct DerivedTerm {
    after: String,
    months: u32,
    at: Position,
}

impl DerivedTerm {
    pub(super) fn read(table: &Table<'_>) -> Option<Self> {
        let after = table.need("after").and_then(Node::string);
        let number = |key| table.get(key).and_then(Node::integer).and_then(|n| u32::try_from(n).ok());
        let (years, months) = (number("years"), number("months"));
        if years.is_some() == months.is_some() {
            table.report("a derived fact has a term in `years` or in `months`");
        }
        let months = months.or(years.map(|years| years.saturating_mul(12)))?;
        Some(Self { after: after?, months, at: table.position() })
    }
}

impl Vocabulary {
    /// Links the facts that follow from others to those.
    pub(super) fn derive_from(&mut self, terms: Vec<(String, DerivedTerm)>, findings: &Findings) {
        for (id, term) in terms {
            let day = |id: &str| self.named(id, term.at.clone(), findings);
            let (Some(slot), Some(after), Some(at)) = (self.slot(&id), day(&term.after), day(QUESTION_DATE))
            else {
                continue;
            };
            let is = |slot: Slot, wanted| self.fact(slot).fact_type == wanted;
            if !is(slot, FactType::Bool) || !is(after, FactType::Date) {
                findings.report(term.at, format!("fact `{id}` is no yes or no that follows from a date"));
                continue;
            }
            if let Some(fact) = self.facts.get_mut(usize::from(slot.0)) {
                fact.derived = Some(Derived { after, at, months: term.months });
            }
        }
    }

    /// Makes known what follows from the facts that are known; what was given stays.
    pub fn derive(&self, facts: &mut FactSet) {
        for (slot, fact) in self.facts() {
            let Some(derived) = fact.derived.filter(|_| facts.raw(slot).is_none()) else { continue };
            let day = |slot| facts.raw(slot).and_then(|raw| i32::try_from(raw).ok());
            let day = |slot| day(slot).and_then(NaiveDate::from_num_days_from_ce_opt);
            let term = |first: NaiveDate| first.checked_add_months(Months::new(derived.months));
            if let (Some(last), Some(asked)) = (day(derived.after).and_then(term), day(derived.at)) {
                facts.set(slot, Value::Bool(asked > last));
            }
        }
    }

    /// The facts to ask for when these are missing: for a fact that follows from others, those of
    /// them that are missing too.
    pub fn to_ask(&self, missing: &[Slot], facts: &FactSet) -> Vec<Slot> {
        let mut asked: Vec<Slot> = missing
            .iter()
            .flat_map(|slot| match self.fact(*slot).derived {
                Some(derived) => [derived.after, derived.at].to_vec(),
                None => vec![*slot],
            })
            .filter(|slot| facts.raw(*slot).is_none())
            .collect();
        asked.sort();
        asked.dedup();
        asked
    }
}
