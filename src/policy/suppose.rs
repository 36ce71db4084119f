//! A policy as it might be: the same pack with one rule left out, changed or put before the others.
//!
//! Nothing is read again: a supposed pack shares no text with a file, only its lists are compiled
//! anew. Values come as an integrator writes them and pass the same reader as those of a pack file,
//! so that both refuse the same mistakes.

use super::catalogue::Catalogue;
use super::conditions;
use super::files::Position;
use super::given::{FactValue, Misfit};
use super::lists::Lists;
use super::logic::{Condition, Logic};
use super::model::{Citation, Document, FollowTerms, Pack, Rule, Terms};
use super::read::{Findings, toml_file};
use super::vocabulary::{Slot, Text, Value, Vocabulary};
use super::words::{Actor, Binding, CitationBasis, DocumentKind, FactType, Operator, RuleKind};
use crate::clock::Moment;
use crate::codes::{CareKind, ConcernId, PolicyId};
use crate::dated::Period;

/// Id of the document that a supposed rule stands in.
const ASSUMPTION: &str = "assumption";

/// Why a condition is not one that a rule may have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// The operand is no value of the fact.
    Value(Misfit),
    /// There is no such fact to compare with.
    Fact,
    /// The operator does not fit the type of the fact, or the two facts cannot be compared.
    Operator,
}

impl Vocabulary {
    /// A condition on a fact: read as one of a pack file, with the operand as a caller gives it.
    ///
    /// # Errors
    /// Why it is none.
    pub fn condition(
        &self,
        slot: Slot,
        operator: Operator,
        operand: &FactValue,
    ) -> Result<Condition, Refused> {
        let operand = self.written(slot, operator, operand)?;
        let text = format!("when = [{{ fact = \"{}\", {operator} = {operand} }}]", self.fact(slot).id);
        let (findings, mut read) = (Findings::default(), None);
        toml_file("", &text, &findings, |root| {
            read = root.get("when").and_then(|node| conditions::and_list(node, self).into_iter().next());
        });
        read.filter(|_| findings.is_empty()).ok_or(Refused::Operator)
    }

    /// An operand as it stands in a pack file.
    fn written(&self, slot: Slot, operator: Operator, operand: &FactValue) -> Result<String, Refused> {
        let quoted = |text: &str| toml::Value::from(text).to_string();
        let list = |words: &[String]| {
            let words: Vec<String> = words.iter().map(|word| quoted(word)).collect();
            format!("[{}]", words.join(", "))
        };
        let read = |value: &FactValue| self.read_given(slot, value).map(Value::raw).map_err(Refused::Value);
        Ok(match (operator, operand) {
            (Operator::SameAs | Operator::NotSameAs, FactValue::Text(other)) => {
                self.slot(other).ok_or(Refused::Fact)?;
                quoted(other)
            }
            (Operator::In | Operator::NotIn, FactValue::Words(words)) => {
                words.iter().try_for_each(|word| read(&FactValue::Text(word.clone())).map(drop))?;
                list(words)
            }
            _ => {
                let raw = read(operand)?;
                match self.tell(slot, raw) {
                    FactValue::Bool(value) => value.to_string(),
                    FactValue::Number(number) => number.to_string(),
                    FactValue::Text(day) if self.fact(slot).fact_type == FactType::Date => day,
                    FactValue::Text(_) => quoted(&self.show(slot, raw)),
                    FactValue::Words(words) => list(&words),
                }
            }
        })
    }
}

fn nowhere() -> Position {
    Position { path: "".into(), line: 0 }
}

impl Pack {
    /// The pack without a rule.
    #[must_use]
    pub fn without(&self, rule: &str) -> Self {
        self.with_rules(self.rules.iter().filter(|known| known.id != rule).cloned().collect())
    }

    /// The pack with a rule changed.
    #[must_use]
    pub fn with_logic(&self, rule: &str, change: impl Fn(&mut Logic)) -> Self {
        let mut rules = self.rules.clone();
        rules
            .iter_mut()
            .filter(|known| known.id == rule)
            .filter_map(|rule| rule.logic.as_mut())
            .for_each(change);
        self.with_rules(rules)
    }

    /// The pack with a follow rule that is tried before all others and always holds.
    #[must_use]
    pub fn with_stance(&self, care_kinds: &[CareKind], terms: FollowTerms) -> Self {
        let mut id = "assumption".to_owned();
        while self.rule(&id).is_some() {
            id.push_str(".more"); // of two that speak for the same case the last one counts
        }
        let mut rules = vec![supposed_rule(id, care_kinds, terms)];
        rules.extend(self.rules.iter().cloned());
        let mut pack = self.with_rules(rules);
        if pack.document(ASSUMPTION).is_none() {
            pack.documents.push(assumption());
        }
        pack
    }

    fn with_rules(&self, rules: Vec<Rule>) -> Self {
        Self { lists: Lists::new(&rules), rules, ..self.clone() }
    }

    /// A policy of a concern that has none, which says only how it follows.
    pub fn supposed(
        id: PolicyId,
        concern: &ConcernId,
        care_kinds: &[CareKind],
        valid: Period,
        terms: FollowTerms,
    ) -> Self {
        let rules = vec![supposed_rule("assumption".to_owned(), care_kinds, terms)];
        Self {
            id,
            concern: Some(concern.clone()),
            insurers: Vec::new(),
            care_kinds: care_kinds.to_vec(),
            valid,
            recorded_at: Moment::BEGINNING,
            title: text(),
            precedence_over: Vec::new(),
            documents: vec![assumption()],
            ambiguities: Vec::new(),
            silences: Vec::new(),
            lists: Lists::new(&rules),
            rules,
            not_encoded: Vec::new(),
            uncited: Vec::new(),
            contradictions: Vec::new(),
            declared_changes: Vec::new(),
            catalogue: Catalogue::default(),
            cases: Vec::new(),
            inventory: None,
            at: nowhere(),
        }
    }
}

fn text() -> Text {
    Text { nl: "Aanname van deze simulatie.".to_owned(), en: "Assumption of this simulation.".to_owned() }
}

fn assumption() -> Document {
    Document {
        id: ASSUMPTION.to_owned(),
        title: "Aanname van de simulatie / assumption of the simulation".to_owned(),
        kind: DocumentKind::OwnReading,
        published: None,
        sections: vec!["changes".to_owned()],
        at: nowhere(),
    }
}

fn supposed_rule(id: String, care_kinds: &[CareKind], terms: FollowTerms) -> Rule {
    let cite = Citation {
        document: ASSUMPTION.to_owned(),
        section: "changes".to_owned(),
        basis: CitationBasis::Explicit,
    };
    Rule {
        id,
        kind: RuleKind::Follow,
        also: Vec::new(),
        force: Binding::Hard,
        care_kinds: care_kinds.to_vec(),
        actors: vec![Actor::Insurer],
        text: text(),
        cite: vec![cite],
        ambiguities: Vec::new(),
        topics: Vec::new(),
        rows: None,
        tags: Vec::new(),
        attribution: None,
        concerns: Vec::new(),
        logic: None,
        terms: Terms::Follow(terms),
        at: nowhere(),
    }
}

impl Logic {
    /// The conditions that compare a fact by an operator.
    pub fn comparing(&mut self, slot: Slot, operator: Operator) -> impl Iterator<Item = &mut Condition> {
        let branches = self.first.iter_mut().flat_map(|branch| &mut branch.when);
        let groups = self.any.iter_mut().flatten();
        let all = branches.chain(&mut self.when).chain(groups).chain(&mut self.unless);
        all.filter(move |condition| condition.fact() == slot && condition.operator == operator)
    }
}
