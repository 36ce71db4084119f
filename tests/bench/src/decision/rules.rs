//! The rules of `follow.toml`, written out in the language of each other engine.
//!
//! One statement of the decision for all engines means that none is timed on another decision. The
//! texts are what an author of that engine would write: a decision table with hit policy first for
//! zen-engine, one expression a rule for CEL, a chain of `else` for Rego.

use std::fmt::Write;

use serde::Deserialize;
use serde_json::{Value, json};

/// The decision as our engine reads it.
pub(crate) const FOLLOW: &str = include_str!("follow.toml");

/// The rules in their order: the first that holds decides.
#[derive(Deserialize)]
pub(crate) struct Rules {
    #[serde(rename = "rule")]
    pub(crate) list: Vec<Rule>,
}

/// One rule: all its conditions together.
#[derive(Deserialize)]
pub(crate) struct Rule {
    pub(crate) id: String,
    pub(crate) outcome: String,
    #[serde(default)]
    when: Vec<Condition>,
}

#[derive(Deserialize)]
struct Condition {
    fact: String,
    is: Option<Value>,
    r#in: Option<Vec<String>>,
    same_as: Option<String>,
}

impl Rules {
    pub(crate) fn read() -> Self {
        toml::from_str(FOLLOW).expect("follow.toml states the decision")
    }

    /// A decision table of zen-engine: a column per fact that a rule compares with a value, and one
    /// for the only comparison of two facts.
    pub(crate) fn decision_table(&self) -> Value {
        let mut columns: Vec<(String, String)> = Vec::new();
        let mut rows = Vec::new();
        for rule in &self.list {
            let mut row = json!({
                "_id": rule.id, "outcome": format!("'{}'", rule.outcome), "rule": format!("'{}'", rule.id),
            });
            for condition in &rule.when {
                let (column, field, cell) = condition.cell();
                if !columns.iter().any(|(known, _)| *known == column) {
                    columns.push((column.clone(), field));
                }
                row[column] = cell.into();
            }
            rows.push(row);
        }
        for row in &mut rows {
            for (column, _) in &columns {
                if row.get(column).is_none() {
                    row[column] = "".into(); // an empty cell asks nothing
                }
            }
        }
        let inputs: Vec<Value> =
            columns.iter().map(|(id, field)| json!({"id": id, "name": id, "field": field})).collect();
        let output = |id: &str| json!({"id": id, "name": id, "field": id});
        let place = json!({"x": 0, "y": 0});
        json!({
            "contentType": "application/vnd.gorules.decision",
            "nodes": [
                {"id": "question", "name": "question", "type": "inputNode", "position": place, "content": {}},
                {"id": "follow", "name": "follow", "type": "decisionTableNode", "position": place, "content": {
                    "hitPolicy": "first", "passThrough": false, "inputField": null, "outputPath": null,
                    "executionMode": "single", "inputs": inputs,
                    "outputs": [output("outcome"), output("rule")], "rules": rows,
                }},
                {"id": "answer", "name": "answer", "type": "outputNode", "position": place, "content": {}},
            ],
            "edges": [
                {"id": "in", "sourceId": "question", "targetId": "follow", "type": "edge"},
                {"id": "out", "sourceId": "follow", "targetId": "answer", "type": "edge"},
            ],
        })
    }

    /// One CEL expression a rule.
    pub(crate) fn expressions(&self) -> Vec<String> {
        self.list
            .iter()
            .map(|rule| rule.joined(" && ", "true", |condition| condition.expression("")))
            .collect()
    }

    /// A Rego module whose `data.follow.decision` is the answer.
    pub(crate) fn module(&self) -> String {
        let mut text = "package follow\n\nimport rego.v1\n\ndecision := ".to_owned();
        for (at, rule) in self.list.iter().enumerate() {
            let lead = if at == 0 { "" } else { " else := " };
            let answer = json!({"outcome": rule.outcome, "rule": rule.id});
            write!(text, "{lead}{answer}").expect("a String takes everything");
            if !rule.when.is_empty() {
                let body = rule.joined("\n\t", "", |condition| condition.expression("input."));
                write!(text, " if {{\n\t{body}\n}}").expect("a String takes everything");
            }
        }
        text.push('\n');
        text
    }
}

impl Rule {
    fn joined(&self, between: &str, empty: &str, text: impl Fn(&Condition) -> String) -> String {
        let texts: Vec<String> = self.when.iter().map(text).collect();
        if texts.is_empty() { empty.to_owned() } else { texts.join(between) }
    }
}

impl Condition {
    /// Column, the expression it stands for, and what the cell asks of it.
    fn cell(&self) -> (String, String, String) {
        let quoted = |word: &str| format!("'{word}'");
        if let Some(other) = &self.same_as {
            return (format!("{}Same", self.fact), format!("{} == {other}", self.fact), "true".to_owned());
        }
        let cell = match (&self.is, &self.r#in) {
            (Some(Value::String(word)), _) => quoted(word),
            (Some(value), _) => value.to_string(),
            (None, words) => words.iter().flatten().map(|word| quoted(word)).collect::<Vec<_>>().join(", "),
        };
        (self.fact.clone(), self.fact.clone(), cell)
    }

    /// An expression of CEL and, with the prefix `input.`, of Rego.
    fn expression(&self, prefix: &str) -> String {
        let fact = format!("{prefix}{}", self.fact);
        match (&self.is, &self.r#in, &self.same_as) {
            (_, _, Some(other)) => format!("{fact} == {prefix}{other}"),
            (Some(Value::Bool(true)), _, _) if prefix.is_empty() => fact,
            (Some(Value::Bool(false)), _, _) if prefix.is_empty() => format!("!{fact}"),
            (Some(value), _, _) => format!("{fact} == {value}"),
            (None, words, None) => {
                let words = json!(words);
                let rego = !prefix.is_empty();
                let words = if rego {
                    words.to_string().replace('[', "{").replace(']', "}")
                } else {
                    words.to_string()
                };
                format!("{fact} in {words}")
            }
        }
    }
}
