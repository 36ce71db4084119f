//! Our engine on the same questions: the policy room's own evaluation, plain and explained.
//!
//! The explained answer is what a caller gets: every rule tried with its citations, every condition
//! with the fact it read, missing facts and the near miss, as JSON text.

use std::hint::black_box;

use serde::Serialize;
use serde_json::Value as Json;
use zorgcontract::policy::{DecisionTable, FactSet, Slot, Trace, Truth, Value};

use super::{Case, check, rules::FOLLOW};

/// Nanoseconds of CPU time per decision.
pub(super) struct Ours {
    /// Facts set beforehand; outcome and rule.
    pub(super) plain: f64,
    /// Eleven facts set, then decided.
    pub(super) filled: f64,
    /// With the trace in memory.
    pub(super) traced: f64,
    /// With the trace as JSON text.
    pub(super) explained: f64,
}

pub(super) fn measure(cases: &[Case]) -> Ours {
    let table = DecisionTable::from_toml("follow.toml", FOLLOW).expect("follow.toml states the decision");
    let known: Vec<Vec<(Slot, Value)>> = cases.iter().map(|case| facts_of(&table, case)).collect();
    let sets: Vec<FactSet> = known.iter().map(|facts| filled(&table, facts)).collect();
    check("zorgcontract", cases, |at| {
        let found = table.first_match(&sets[at]);
        let rule = found.rule.filter(|_| found.truth == Truth::Holds).map(|rule| &table.rules()[rule]);
        rule.map(|rule| (rule.outcome.clone(), rule.id.clone())).unwrap_or_default()
    });
    check("zorgcontract, explained", cases, |at| {
        let json =
            serde_json::to_value(explain(&table, &table.explain(&sets[at]))).expect("an answer is JSON");
        super::answer_of(&json)
    });
    let mut facts = FactSet::new(table.vocabulary());
    Ours {
        plain: each(&sets, |set| {
            black_box(table.first_match(black_box(set)));
        }),
        filled: each(&known, |known| {
            facts.clear();
            known.iter().for_each(|(slot, value)| facts.set(*slot, *value));
            black_box(table.first_match(&facts));
        }),
        traced: each(&sets, |set| {
            black_box(table.explain(set));
        }),
        explained: each(&sets, |set| {
            black_box(serde_json::to_vec(&explain(&table, &table.explain(set))).expect("an answer is JSON"));
        }),
    }
}

fn each<T>(items: &[T], mut decide: impl FnMut(&T)) -> f64 {
    crate::timing::per_item(items.len(), || items.iter().for_each(&mut decide))
}

fn facts_of(table: &DecisionTable, case: &Case) -> Vec<(Slot, Value)> {
    let vocabulary = table.vocabulary();
    let fact = |(id, json): (&String, &Json)| {
        let slot = vocabulary.slot(id).expect("follow.toml names every fact of a question");
        let value = match json {
            Json::Bool(so) => Value::Bool(*so),
            Json::String(word) => vocabulary.word(slot, word).expect("follow.toml has every word"),
            number => Value::Number(number.as_i64().expect("a count is a whole number")),
        };
        (slot, value)
    };
    case.facts.iter().map(fact).collect()
}

fn filled(table: &DecisionTable, known: &[(Slot, Value)]) -> FactSet {
    let mut facts = FactSet::new(table.vocabulary());
    known.iter().for_each(|(slot, value)| facts.set(*slot, *value));
    facts
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Explained<'t> {
    outcome: Option<&'t str>,
    rule: Option<&'t str>,
    truth: &'static str,
    steps: Vec<Step<'t>>,
    missing: Vec<&'t str>,
    near_miss: Option<&'t str>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Step<'t> {
    rule: &'t str,
    truth: &'static str,
    citations: &'t [String],
    readings: Vec<Reading<'t>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Reading<'t> {
    fact: &'t str,
    operator: &'static str,
    operand: &'t str,
    value: Option<String>,
    truth: &'static str,
}

fn explain<'t>(table: &'t DecisionTable, trace: &Trace<'t>) -> Explained<'t> {
    let (vocabulary, rules) = (table.vocabulary(), table.rules());
    let reading = |reading: &zorgcontract::policy::Reading<'t>| Reading {
        fact: &vocabulary.fact(reading.condition.fact()).id,
        operator: reading.condition.operator.as_str(),
        operand: &reading.condition.operand,
        value: reading.value.map(|raw| vocabulary.show(reading.condition.fact(), raw)),
        truth: word(reading.truth),
    };
    let step = |step: &zorgcontract::policy::trace::Step<'t>| Step {
        rule: &rules[step.rule].id,
        truth: word(step.truth),
        citations: &rules[step.rule].cite,
        readings: step.readings.iter().map(reading).collect(),
    };
    let decided = trace.answer.rule.filter(|_| trace.answer.truth == Truth::Holds).map(|rule| &rules[rule]);
    Explained {
        outcome: decided.map(|rule| rule.outcome.as_str()),
        rule: decided.map(|rule| rule.id.as_str()),
        truth: word(trace.answer.truth),
        steps: trace.steps.iter().map(step).collect(),
        missing: trace.missing.iter().map(|slot| vocabulary.fact(*slot).id.as_str()).collect(),
        near_miss: trace.near_miss.map(|(rule, _)| rules[rule].id.as_str()),
    }
}

fn word(truth: Truth) -> &'static str {
    match truth {
        Truth::Holds => "holds",
        Truth::Fails => "fails",
        Truth::Unknown => "unknown",
    }
}
