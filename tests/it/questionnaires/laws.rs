//! Laws of evaluation: random definitions and answers give what a simple reading of FHIR R4 gives.
//!
//! The reference below is recursive and slow, by the words of `enableWhen`: an item is enabled when
//! its parent is and its conditions hold; an answer to an item that is not enabled is no answer.

use proptest::prelude::*;
use serde_json::{Map, Value, json};
use zorgcontract::questionnaires::words::AnswerProblemCode;
use zorgcontract::questionnaires::{Form, evaluate, keep};

const TYPES: [&str; 7] = ["boolean", "choice", "multipleChoice", "integer", "decimal", "text", "date"];
const CODES: [&str; 3] = ["a", "b", "c"];

/// A value for a type: usually right, now and then of another type, blank or out of the list.
fn value() -> impl Strategy<Value = Value> {
    prop_oneof![
        any::<bool>().prop_map(Value::from),
        (-3..4_i32).prop_map(Value::from),
        prop::sample::select(vec!["a", "b", "c", "d", "1", "1.5", "2.50", "-1", "2025-01-01", "", " "])
            .prop_map(Value::from),
        prop::collection::vec(prop::sample::select(vec!["a", "b", "c", "d"]), 0..4)
            .prop_map(|codes| json!(codes)),
        Just(Value::Null),
        Just(json!({ "a": 1 })),
    ]
}

/// A condition that goes with a type, mostly.
fn condition(question: usize, kind: &'static str) -> BoxedStrategy<Value> {
    let operators = match kind {
        "integer" | "decimal" => vec!["exists", "=", "!=", ">", "<", ">=", "<="],
        "date" => vec!["exists"],
        _ => vec!["exists", "=", "!="],
    };
    let answer = match kind {
        "boolean" => any::<bool>().prop_map(Value::from).boxed(),
        "integer" => (-2..3_i32).prop_map(Value::from).boxed(),
        "decimal" => prop::sample::select(vec!["1", "1.5", "2.5", "-1"]).prop_map(Value::from).boxed(),
        _ => prop::sample::select(CODES.to_vec()).prop_map(Value::from).boxed(),
    };
    (prop::sample::select(operators), answer, any::<bool>())
        .prop_map(move |(operator, answer, exists)| {
            let answer = if operator == "exists" { Value::from(exists) } else { answer };
            json!({ "question": format!("q{question}"), "operator": operator, "answer": answer })
        })
        .boxed()
}

/// Items q0 to qN; some stand in a group of those before them, each asks questions before it.
fn items() -> impl Strategy<Value = Vec<Value>> {
    let kinds =
        prop::collection::vec((prop::sample::select(TYPES.to_vec()), any::<bool>(), any::<u8>()), 1..14);
    kinds.prop_flat_map(|kinds| {
        let items: Vec<BoxedStrategy<Value>> = (0..kinds.len())
            .map(|at| {
                let (kind, required, seed) = kinds[at];
                let group = seed % 5 == 0;
                let asked: Vec<BoxedStrategy<Value>> = (0..at)
                    .filter(|before| kinds[*before].2 % 5 != 0 && (seed as usize + before).is_multiple_of(3))
                    .take(3)
                    .map(|before| condition(before, kinds[before].0))
                    .collect();
                (asked, any::<bool>())
                    .prop_map(move |(conditions, any)| {
                        let mut item = json!({ "linkId": format!("q{at}"), "text": { "nl": "x", "en": "x" },
                            "type": if group { "group" } else { kind } });
                        if !group && (kind == "choice" || kind == "multipleChoice") {
                            item["options"] = CODES
                                .iter()
                                .map(|code| json!({ "code": code, "text": { "nl": "x", "en": "x" } }))
                                .collect();
                        }
                        if !group {
                            item["required"] = required.into();
                        }
                        if !conditions.is_empty() {
                            item["enableWhen"] = conditions.into();
                            item["enableBehavior"] = if any { "any" } else { "all" }.into();
                        }
                        item
                    })
                    .boxed()
            })
            .collect();
        items
    })
}

/// Puts every item after a group into it, as far as the next group that is not its child.
fn nested(flat: &[Value]) -> Vec<Value> {
    let mut out: Vec<Value> = Vec::new();
    for (at, item) in flat.iter().enumerate() {
        let into = out.iter().rposition(|last| last["type"] == "group").filter(|_| at % 4 != 0);
        match into {
            Some(group) if item["type"] != "group" || at % 2 == 0 => {
                let inner = out[group].as_object_mut().unwrap().entry("items").or_insert_with(|| json!([]));
                inner.as_array_mut().unwrap().push(item.clone());
            }
            _ => out.push(item.clone()),
        }
    }
    out
}

fn form(items: &[Value]) -> Form {
    let definition = json!({
        "id": "cz-test", "version": 1, "concern": "cz", "kind": "newPractice", "careKind": "HAZ",
        "providerKinds": ["practice"], "submitters": ["own"], "title": { "nl": "x", "en": "x" },
        "basis": "ours", "items": items,
    });
    Form::new(serde_json::from_value(definition).unwrap())
}

/// The decimals that are drawn, as whole numbers.
fn hundredths(text: &str) -> Option<i64> {
    let (whole, decimals) = text.split_once('.').unwrap_or((text, "0"));
    let sign = if whole.starts_with('-') { -1 } else { 1 };
    Some(whole.parse::<i64>().ok()? * 100 + sign * format!("{decimals:0<2}").parse::<i64>().ok()?)
}

/// The reading of the standard: recursive, without memory.
struct Reading<'r> {
    items: &'r [Value],
    answers: &'r Map<String, Value>,
}

impl Reading<'_> {
    /// The items from the outermost to the one with this name.
    fn path<'v>(items: &'v [Value], name: &str) -> Option<Vec<&'v Value>> {
        items.iter().find_map(|item| {
            if item["linkId"] == name {
                return Some(vec![item]);
            }
            let inner = item["items"].as_array().map_or(&[][..], Vec::as_slice);
            let mut path = Self::path(inner, name)?;
            path.insert(0, item);
            Some(path)
        })
    }

    fn enabled(&self, name: &str) -> bool {
        let path = Self::path(self.items, name).unwrap();
        path.iter().all(|item| {
            let conditions = item["enableWhen"].as_array().map_or(&[][..], Vec::as_slice);
            let mut met = conditions.iter().map(|condition| self.holds(condition));
            conditions.is_empty()
                || if item["enableBehavior"] == "any" { met.any(|m| m) } else { met.all(|m| m) }
        })
    }

    /// The answers to a question, each by itself; none when it is not enabled.
    fn answers_to(&self, name: &str) -> Vec<Value> {
        let item = *Self::path(self.items, name).unwrap().last().unwrap();
        let given = self.answers.get(name).cloned().unwrap_or_default();
        if !self.enabled(name) {
            return Vec::new();
        }
        let is_code = |value: &Value| CODES.iter().any(|code| value == code);
        let blank = |text: &str| text.trim().is_empty();
        match item["type"].as_str().unwrap() {
            "boolean" if given.is_boolean() => vec![given],
            "integer" if given.is_i64() => vec![given],
            "choice" if is_code(&given) => vec![given],
            "text" if given.as_str().is_some_and(|text| !blank(text)) => vec![given],
            "date" if given == "2025-01-01" => vec![given],
            "decimal" => given.as_str().and_then(hundredths).map(Value::from).into_iter().collect(),
            "multipleChoice" => {
                let codes = given.as_array().cloned().unwrap_or_default();
                let once = codes.iter().enumerate().all(|(at, code)| !codes[..at].contains(code));
                if once && codes.iter().all(is_code) { codes } else { Vec::new() }
            }
            _ => Vec::new(),
        }
    }

    fn holds(&self, condition: &Value) -> bool {
        let name = condition["question"].as_str().unwrap();
        let answers = self.answers_to(name);
        let decimal = Self::path(self.items, name).unwrap().last().unwrap()["type"] == "decimal";
        let wanted = match condition["answer"].as_str().filter(|_| decimal) {
            Some(text) => Value::from(hundredths(text)),
            None => condition["answer"].clone(),
        };
        let some = |holds: fn(i64, i64) -> bool| {
            answers.iter().any(|answer| holds(answer.as_i64().unwrap(), wanted.as_i64().unwrap()))
        };
        match condition["operator"].as_str().unwrap() {
            "exists" => condition["answer"] == !answers.is_empty(),
            "=" => answers.contains(&wanted),
            "!=" => !answers.contains(&wanted),
            ">" => some(|a, b| a > b),
            "<" => some(|a, b| a < b),
            ">=" => some(|a, b| a >= b),
            "<=" => some(|a, b| a <= b),
            other => panic!("{other}"),
        }
    }
}

fn answers() -> impl Strategy<Value = Map<String, Value>> {
    prop::collection::vec((0..14_usize, value()), 0..20)
        .prop_map(|pairs| pairs.into_iter().map(|(n, value)| (format!("q{n}"), value)).collect())
}

/// Any JSON, not deep.
fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        ".{0,12}".prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 40, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::vec(("[a-z./~]{0,4}", inner), 0..6)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

/// Every type once, with a table and calculations.
fn whole() -> Form {
    let items = json!([
        { "linkId": "a", "type": "text", "pattern": "[a-z]*", "maxLength": 5 },
        { "linkId": "b", "type": "choice", "options": [{ "code": "x", "text": { "nl": "x", "en": "x" } }] },
        { "linkId": "c", "type": "multipleChoice", "options": [{ "code": "x", "text": { "nl": "x", "en": "x" } }] },
        { "linkId": "d", "type": "integer" }, { "linkId": "e", "type": "decimal" },
        { "linkId": "f", "type": "date" }, { "linkId": "g", "type": "boolean" },
        { "linkId": "h", "type": "attachment" }, { "linkId": "i", "type": "agbCode" },
        { "linkId": "j", "type": "table", "items": [
            { "linkId": "k", "type": "decimal" }, { "linkId": "l", "type": "text", "required": true } ] },
        { "linkId": "m", "type": "decimal", "calculated": { "product": ["d", "e"] } },
        { "linkId": "n", "type": "decimal", "calculated": { "sumOf": { "table": "j", "column": "k" } } },
        { "linkId": "o", "type": "decimal", "calculated": { "percentage": { "part": "d", "whole": "e" } } },
    ]);
    fn texts(items: &mut Value) {
        for item in items.as_array_mut().into_iter().flatten() {
            item["text"] = json!({ "nl": "x", "en": "x" });
            item.get_mut("items").map(texts);
        }
    }
    let mut items = items;
    texts(&mut items);
    form(items.as_array().unwrap())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(if cfg!(debug_assertions) { 600 } else { 20_000 }))]

    #[test]
    fn the_verdict_is_that_of_a_simple_reading_of_the_standard(flat in items(), answers in answers()) {
        let items = nested(&flat);
        let (form, reading) = (form(&items), Reading { items: &items, answers: &answers });
        let evaluation = evaluate(&form, &answers);
        let shown: Vec<&str> = evaluation.shown.iter().map(|link| link.as_str()).collect();
        let wanted: Vec<&str> =
            form.items().map(|item| item.link_id.as_str()).filter(|name| reading.enabled(name)).collect();
        prop_assert_eq!(&shown, &wanted);
        let missing = evaluation.problems.iter().filter(|p| p.code == AnswerProblemCode::Required);
        for problem in missing {
            prop_assert!(reading.answers_to(&problem.link_id).is_empty() && shown.contains(&problem.link_id.as_str()));
        }
        prop_assert_eq!(evaluation.complete, evaluation.problems.is_empty());
        prop_assert_eq!(&evaluate(&form, &answers), &evaluation);
    }

    #[test]
    fn no_answer_to_a_hidden_item_is_kept_and_keeping_again_changes_nothing(
        flat in items(), answers in answers(),
    ) {
        let items = nested(&flat);
        let form = form(&items);
        let kept = keep(&form, &answers);
        let reading = Reading { items: &items, answers: &answers };
        for name in kept.answers.keys() {
            prop_assert!(reading.enabled(name), "{name} is hidden");
            prop_assert!(!reading.answers_to(name).is_empty(), "{name} is no answer");
        }
        for name in &kept.removed {
            prop_assert!(!reading.enabled(name.as_str()) && answers.contains_key(name.as_str()));
        }
        let again = keep(&form, &kept.answers);
        prop_assert_eq!(&again.answers, &kept.answers);
        prop_assert!(again.removed.is_empty());
        let (before, after) = (evaluate(&form, &answers), evaluate(&form, &kept.answers));
        prop_assert_eq!(before.shown, after.shown);
        prop_assert!(!after.problems.iter().any(|problem| problem.code.keeps_from_saving()));
    }

    #[test]
    fn any_json_gets_an_evaluation(values in prop::collection::vec(("[a-p]", any_json()), 0..8)) {
        let form = whole();
        let answers: Map<String, Value> = values.into_iter().collect();
        let evaluation = evaluate(&form, &answers);
        let kept = keep(&form, &answers).answers;
        for (name, value) in &kept {
            prop_assert!(answers.contains_key(name) && !value.is_null());
        }
        let after = evaluate(&form, &kept);
        prop_assert!(!after.problems.iter().any(|problem| problem.code.keeps_from_saving()), "{:?}", after.problems);
        prop_assert_eq!(&evaluation.calculated, &after.calculated);
    }
}

#[test]
fn a_form_of_200_items_is_evaluated_within_a_millisecond() {
    let items: Vec<Value> = (0..200)
        .map(|n| {
            let mut item =
                json!({ "linkId": format!("q{n}"), "type": "integer", "text": { "nl": "x", "en": "x" } });
            if n > 0 {
                item["enableWhen"] =
                    json!([{ "question": format!("q{}", n - 1), "operator": ">", "answer": 0 }]);
            }
            item
        })
        .collect();
    let form = form(&items);
    let answers: Map<String, Value> = (0..200).map(|n| (format!("q{n}"), json!(n + 1))).collect();
    let began = std::time::Instant::now();
    for _ in 0..100 {
        assert!(evaluate(&form, &answers).complete);
    }
    let each = began.elapsed() / 100;
    assert!(each.as_millis() < 20, "{each:?}"); // this build is not optimised and the machine is shared
}
