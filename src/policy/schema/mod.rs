//! JSON Schema of the pack files, for the editors of people who write them.
//!
//! Words, facts, topics and concerns come from the lists that the reader uses, so a schema knows what
//! the reader knows; a test holds their keys against those that the reader asks for. A schema says
//! less than the reader does: what belongs together is checked by `zorgcontract policy check`.

mod files;
mod form;

use serde_json::{Map, Value, json};

use super::vocabulary::{Fact, Vocabulary};
use super::words::{CitationBasis, FactType, Operator};
use files::{agreements, cases, changes, coverage, doubts, facts, pack, rules};
use form::{boolean, both, date, defined, list, matching, object, one_of, slug, text, texts, word};

/// The schemas by the kind of file: the first word of its name.
pub fn schemas(vocabulary: &Vocabulary) -> Vec<(&'static str, Value)> {
    let kinds = [
        ("pack", "pack.toml: whose policy it is, its sources and what they leave open", pack()),
        ("doubts", "doubts.toml: open questions and passages that disagree", doubts()),
        ("rules", "rules.toml and rules-<theme>.toml: the rules of a policy", rules()),
        ("cases", "cases.toml and cases-<theme>.toml: facts and what a rule must make of them", cases()),
        (
            "coverage",
            "coverage.toml: what is not encoded and what no rule cites, with the reason",
            coverage(),
        ),
        ("changes", "changes.toml: what the document itself says has changed", changes()),
        ("agreements", "agreements.toml: what can be had, and by which rules it is decided", agreements()),
        ("facts", "facts.toml and facts-<subject>.toml: what a rule may ask", facts()),
    ];
    let defs = definitions(vocabulary);
    kinds.into_iter().map(|(kind, title, schema)| (kind, whole(title, schema, &defs))).collect()
}

fn whole(title: &str, mut schema: Value, defs: &Map<String, Value>) -> Value {
    schema["$schema"] = "https://json-schema.org/draft/2020-12/schema".into();
    schema["title"] = title.into();
    // only what the file can refer to, found by following the references
    let mut used = Map::new();
    let mut open = vec![schema.clone()];
    while let Some(node) = open.pop() {
        for name in references(&node) {
            if let Some(part) = defs.get(&name).filter(|_| !used.contains_key(&name)) {
                open.push(part.clone());
                used.insert(name, part.clone());
            }
        }
    }
    used.sort_keys();
    schema["$defs"] = used.into();
    schema
}

fn references(node: &Value) -> Vec<String> {
    match node {
        Value::Object(members) => {
            let own = members.get("$ref").and_then(Value::as_str).and_then(|r| r.strip_prefix("#/$defs/"));
            own.map(str::to_owned).into_iter().chain(members.values().flat_map(references)).collect()
        }
        Value::Array(items) => items.iter().flat_map(references).collect(),
        _ => Vec::new(),
    }
}

fn definitions(vocabulary: &Vocabulary) -> Map<String, Value> {
    let topics = || vocabulary.topics().iter();
    let facts: Map<String, Value> =
        vocabulary.facts().map(|(_, fact)| (fact.id.clone(), value_of(fact))).collect();
    let parts = [
        ("text", object(vec![("nl", text()), ("en", text())], Vec::new())),
        (
            "citation",
            object(vec![("document", text()), ("section", text())], vec![("basis", word::<CitationBasis>())]),
        ),
        ("concern", one_of(vocabulary.concerns().iter().map(|concern| concern.as_str()))),
        ("topic", one_of(topics().map(|topic| topic.id.as_str()))),
        ("row", one_of(topics().filter(|topic| topic.row.is_none()).map(|topic| topic.id.as_str()))),
        ("fact", one_of(vocabulary.facts().map(|(_, fact)| fact.id.as_str()))),
        ("facts", json!({ "type": "object", "properties": facts, "additionalProperties": false })),
        ("condition", condition()),
        ("conditions", json!({ "type": "array", "items": defined("condition"), "minItems": 1 })),
        ("ambiguity", object(vec![("id", text()), ("question", both()), ("reading", both())], Vec::new())),
        ("contradiction", contradiction()),
    ];
    parts.into_iter().map(|(name, schema)| (name.to_owned(), schema)).collect()
}

/// A value of a fact, as it stands in a case.
fn value_of(fact: &Fact) -> Value {
    let mut schema = match fact.fact_type {
        FactType::Bool => boolean(),
        FactType::Enum => one_of(fact.words.iter().map(String::as_str)),
        FactType::Set => list(one_of(fact.words.iter().map(String::as_str))),
        FactType::Int => json!({ "type": "integer" }),
        FactType::Date => date(),
        FactType::Pct => matching("^(100|[0-9]{1,2}([.][0-9]{1,4})?)([.]0+)?%$"),
        FactType::Money => matching("^-?[0-9]+([.][0-9]{1,6})?$"),
    };
    schema["description"] = fact.question.en.as_str().into();
    schema
}

/// A fact and one operator.
fn condition() -> Value {
    let operand = |operator: &Operator| match operator {
        Operator::Is => json!({ "type": ["string", "boolean", "integer"] }),
        Operator::In | Operator::NotIn | Operator::HasAll | Operator::HasAny => {
            json!({ "type": "array", "items": text(), "minItems": 1 })
        }
        Operator::SameAs | Operator::NotSameAs => defined("fact"),
        Operator::Gte | Operator::Lte => json!({ "type": ["string", "integer"] }),
        Operator::Before | Operator::OnOrBefore | Operator::From => date(),
    };
    let operators = Operator::ALL.iter().map(|operator| (operator.as_str(), operand(operator)));
    let mut condition = object(vec![("fact", defined("fact"))], operators.collect());
    condition["minProperties"] = 2.into();
    condition["maxProperties"] = 2.into();
    condition
}

fn contradiction() -> Value {
    let passage = object(
        vec![("document", text()), ("section", text()), ("says", both())],
        vec![("policy", slug()), ("basis", word::<CitationBasis>())],
    );
    let passages = json!({ "type": "array", "items": passage, "minItems": 2 });
    let required = vec![("id", text()), ("text", both()), ("rules", texts()), ("passages", passages)];
    object(required, vec![("reading", both())])
}
