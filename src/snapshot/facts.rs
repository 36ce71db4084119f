//! The facts that the decision feeds to the packs, looked up in the vocabulary once.

use std::collections::HashMap;

use chrono::NaiveDate;

use crate::policy::model::Terms;
use crate::policy::{FactSet, Pack, PolicyBook, Rule, Slot, Value};

/// One fact of the vocabulary; setting a fact that the vocabulary lacks does nothing.
#[derive(Debug, Clone, Default)]
pub struct FactSlot {
    slot: Option<Slot>,
    words: HashMap<Box<str>, Value>,
}

impl FactSlot {
    fn new(book: &PolicyBook, id: &str) -> Self {
        let vocabulary = book.vocabulary();
        let slot = vocabulary.slot(id);
        let words = slot.into_iter().flat_map(|slot| {
            let words = vocabulary.fact(slot).words.iter();
            words.filter_map(move |word| Some((word.as_str().into(), vocabulary.word(slot, word)?)))
        });
        Self { slot, words: words.collect() }
    }

    /// Sets the fact to one of its words; a word outside the vocabulary leaves it unknown.
    pub fn set_word(&self, facts: &mut FactSet, word: &str) {
        if let (Some(slot), Some(value)) = (self.slot, self.words.get(word)) {
            facts.set(slot, *value);
        }
    }

    /// Sets the fact to yes or no.
    pub fn set_bool(&self, facts: &mut FactSet, value: bool) {
        if let Some(slot) = self.slot {
            facts.set(slot, Value::Bool(value));
        }
    }

    /// Sets the fact to a day.
    pub fn set_day(&self, facts: &mut FactSet, day: NaiveDate) {
        if let Some(slot) = self.slot {
            facts.set(slot, Value::Day(day));
        }
    }

    /// Sets the fact to a number.
    pub fn set_number(&self, facts: &mut FactSet, number: i64) {
        if let Some(slot) = self.slot {
            facts.set(slot, Value::Number(number));
        }
    }

    /// Whether a rule reads the fact.
    pub fn is_read_by(&self, rule: &Rule) -> bool {
        let conditions = || rule.logic.iter().flat_map(|logic| logic.conditions());
        self.slot.is_some_and(|slot| conditions().any(|condition| condition.fact() == slot))
    }

    /// Whether any follow rule of the pack reads the fact.
    pub fn is_read_by_follow_rules_of(&self, pack: &Pack) -> bool {
        pack.rules.iter().any(|rule| matches!(rule.terms, Terms::Follow(_)) && self.is_read_by(rule))
    }
}

/// The facts that the decision knows.
#[derive(Debug, Clone, Default)]
pub struct DecisionFacts {
    /// `region.preferred`
    pub preferred: FactSlot,
    /// `insurer.concern`
    pub concern: FactSlot,
    /// `segment`
    pub segment: FactSlot,
    /// `care.kind`
    pub care_kind: FactSlot,
    /// `provider.kind`
    pub provider_kind: FactSlot,
    /// `question.date`
    pub date: FactSlot,
    /// `request.contract_year`
    pub contract_year: FactSlot,
    /// `gp.registered_nl`
    pub gp_registered: FactSlot,
    /// `follow.requested_by_provider`
    pub requested: FactSlot,
    /// `agreement.s1_with_same_preferred`
    pub same_preferred: FactSlot,
    /// `prestatie.nza_non_contracted_listed`
    pub non_contracted: FactSlot,
}

impl DecisionFacts {
    /// Looks the facts up in the vocabulary of `book`.
    pub fn new(book: &PolicyBook) -> Self {
        let fact = |id| FactSlot::new(book, id);
        Self {
            preferred: fact("region.preferred"),
            concern: fact("insurer.concern"),
            segment: fact("segment"),
            care_kind: fact("care.kind"),
            provider_kind: fact("provider.kind"),
            date: fact("question.date"),
            contract_year: fact("request.contract_year"),
            gp_registered: fact("gp.registered_nl"),
            requested: fact("follow.requested_by_provider"),
            same_preferred: fact("agreement.s1_with_same_preferred"),
            non_contracted: fact("prestatie.nza_non_contracted_listed"),
        }
    }
}
