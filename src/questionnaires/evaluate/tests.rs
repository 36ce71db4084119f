//! What answers mean: conditions, calculations, types, and what is kept.

use serde_json::json;

use super::*;
use crate::questionnaires::{Questionnaire, keep};

/// A form with these items; every text is "x".
fn form(items: Value) -> Form {
    fn texts(items: &mut Value) {
        for item in items.as_array_mut().into_iter().flatten() {
            item["text"] = json!({ "nl": "x", "en": "x" });
            for option in item.get_mut("options").and_then(Value::as_array_mut).into_iter().flatten() {
                if option.is_string() {
                    *option = json!({ "code": option });
                }
                option["text"] = json!({ "nl": "x", "en": "x" });
            }
            item.get_mut("items").map(texts);
        }
    }
    let mut items = items;
    texts(&mut items);
    let definition = json!({
        "id": "cz-test", "version": 1, "concern": "cz", "kind": "newPractice", "careKind": "HAZ",
        "providerKinds": ["practice"], "submitters": ["own"], "title": { "nl": "x", "en": "x" },
        "basis": "ours", "items": items,
    });
    Form::new(serde_json::from_value::<Questionnaire>(definition).unwrap())
}

fn map(answers: Value) -> Map<String, Value> {
    answers.as_object().unwrap().clone()
}

fn shown(form: &Form, answers: Value) -> String {
    let shown = evaluate(form, &map(answers)).shown;
    shown.iter().map(LinkId::as_str).collect::<Vec<_>>().join(" ")
}

fn problems(form: &Form, answers: Value) -> String {
    let found = evaluate(form, &map(answers)).problems;
    found.iter().map(|p| format!("{} {}", p.pointer, p.code)).collect::<Vec<_>>().join(", ")
}

fn calculated(form: &Form, answers: Value) -> Value {
    Value::Object(evaluate(form, &map(answers)).calculated)
}

fn when(question: &str, operator: &str, answer: Value) -> Value {
    json!([{ "question": question, "operator": operator, "answer": answer }])
}

#[test]
fn a_hidden_parent_hides_its_children_and_a_hidden_question_counts_as_unanswered() {
    let form = form(json!([
        { "linkId": "a", "type": "boolean" },
        { "linkId": "g", "type": "group", "enableWhen": when("a", "=", json!(true)), "items": [
            { "linkId": "b", "type": "boolean" },
            { "linkId": "d", "type": "display" },
        ]},
        { "linkId": "c", "type": "text", "enableWhen": when("b", "exists", json!(true)) },
        { "linkId": "e", "type": "text", "enableWhen": when("b", "!=", json!(true)) },
    ]));
    assert_eq!(shown(&form, json!({})), "a e");
    assert_eq!(shown(&form, json!({ "a": true })), "a g b d e");
    assert_eq!(shown(&form, json!({ "a": true, "b": true })), "a g b d c");
    assert_eq!(shown(&form, json!({ "a": false, "b": true })), "a e");
    assert_eq!(problems(&form, json!({ "a": false, "b": true, "c": "x" })), "/b hiddenItem, /c hiddenItem");
}

#[test]
fn every_operator_means_what_it_means_in_fhir() {
    let one = |kind: &str, operator: &str, wanted: Value| {
        form(json!([
            { "linkId": "q", "type": kind, "options": ["a", "b", "c"] },
            { "linkId": "x", "type": "display", "enableWhen": when("q", operator, wanted) },
        ]))
    };
    for (kind, operator, wanted, answer, holds) in [
        ("choice", "=", json!("a"), json!("a"), true),
        ("choice", "=", json!("a"), json!("b"), false),
        ("choice", "=", json!("a"), Value::Null, false),
        ("choice", "!=", json!("a"), json!("b"), true),
        ("choice", "!=", json!("a"), Value::Null, true),
        ("choice", "exists", json!(true), json!("a"), true),
        ("choice", "exists", json!(false), json!("a"), false),
        ("choice", "exists", json!(false), Value::Null, true),
        ("choice", "exists", json!(true), json!("nothing"), false),
        ("multipleChoice", "=", json!("a"), json!(["b", "a"]), true),
        ("multipleChoice", "!=", json!("a"), json!(["b", "a"]), false),
        ("multipleChoice", "!=", json!("a"), json!(["b", "c"]), true),
        ("multipleChoice", "exists", json!(true), json!([]), false),
        ("integer", ">", json!(3), json!(4), true),
        ("integer", ">", json!(3), json!(3), false),
        ("integer", ">=", json!(3), json!(3), true),
        ("integer", "<", json!(3), json!(2), true),
        ("integer", "<=", json!(3), json!(4), false),
        ("integer", "<", json!(3), Value::Null, false),
        ("decimal", "=", json!("1.50"), json!("1.5"), true),
        ("decimal", ">", json!("1.5"), json!("1.500001"), true),
        ("text", "=", json!("x"), json!("x"), true),
        ("text", "exists", json!(true), json!("  "), false),
        ("boolean", "=", json!(false), json!(false), true),
        ("boolean", "=", json!(false), Value::Null, false),
        ("date", "exists", json!(true), json!("2025-01-01"), true),
        ("date", ">", json!("2024-01-01"), json!("2025-01-01"), false),
        ("text", ">", json!("a"), json!("b"), false),
        ("integer", "=", json!("3"), json!(3), false),
        ("choice", "exists", json!("a"), json!("a"), false),
    ] {
        let form = one(kind, operator, wanted.clone());
        let seen = shown(&form, json!({ "q": answer })).ends_with('x');
        assert_eq!(seen, holds, "{kind} {answer} {operator} {wanted}");
    }
}

#[test]
fn all_conditions_must_hold_or_any_as_the_item_says() {
    let of = |behavior: &str| {
        form(json!([
            { "linkId": "a", "type": "boolean" },
            { "linkId": "b", "type": "boolean" },
            { "linkId": "x", "type": "display", "enableBehavior": behavior, "enableWhen": [
                { "question": "a", "operator": "=", "answer": true },
                { "question": "b", "operator": "=", "answer": true },
            ]},
        ]))
    };
    let (all, any) = (of("all"), of("any"));
    assert_eq!(shown(&all, json!({ "a": true })), "a b");
    assert_eq!(shown(&all, json!({ "a": true, "b": true })), "a b x");
    assert_eq!(shown(&any, json!({ "a": true })), "a b x");
    assert_eq!(shown(&any, json!({})), "a b");
}

#[test]
fn a_condition_may_ask_a_later_question_and_a_calculated_one() {
    let form = form(json!([
        { "linkId": "x", "type": "display", "enableWhen": when("total", ">", json!(10)) },
        { "linkId": "total", "type": "integer", "calculated": { "sum": ["a", "b"] } },
        { "linkId": "a", "type": "integer" },
        { "linkId": "b", "type": "integer", "enableWhen": when("a", ">", json!(5)) },
    ]));
    assert_eq!(shown(&form, json!({ "a": 6, "b": 5 })), "x total a b");
    assert_eq!(shown(&form, json!({ "a": 5, "b": 6 })), "total a");
}

#[test]
fn an_item_that_waits_for_itself_is_never_shown() {
    let form = form(json!([
        { "linkId": "a", "type": "boolean", "enableWhen": when("b", "exists", json!(false)) },
        { "linkId": "b", "type": "boolean", "enableWhen": when("a", "exists", json!(false)) },
        { "linkId": "c", "type": "boolean", "enableWhen": when("a", "exists", json!(false)) },
        { "linkId": "d", "type": "integer", "calculated": { "sum": ["d"] } },
        { "linkId": "g", "type": "group", "items": [
            { "linkId": "h", "type": "boolean", "enableWhen": when("h", "exists", json!(false)) },
        ]},
        { "linkId": "e", "type": "boolean" },
    ]));
    assert_eq!(shown(&form, json!({ "a": true, "d": 3 })), "g e");
}

#[test]
fn calculated_values_are_exact_and_follow_from_shown_answers_only() {
    let form = form(json!([
        { "linkId": "a", "type": "decimal" },
        { "linkId": "b", "type": "decimal" },
        { "linkId": "n", "type": "integer" },
        { "linkId": "hidden", "type": "decimal", "enableWhen": when("n", ">", json!(0)) },
        { "linkId": "rows", "type": "table", "items": [{ "linkId": "rows.hours", "type": "decimal" }] },
        { "linkId": "sum", "type": "decimal", "calculated": { "sum": ["a", "b", "hidden"] } },
        { "linkId": "difference", "type": "decimal", "calculated": { "difference": ["a", "b"] } },
        { "linkId": "product", "type": "decimal", "calculated": { "product": ["a", "b"] } },
        { "linkId": "percentage", "type": "decimal",
            "calculated": { "percentage": { "part": "a", "whole": "b" } } },
        { "linkId": "count", "type": "integer", "calculated": { "count": "rows" } },
        { "linkId": "total", "type": "decimal",
            "calculated": { "sumOf": { "table": "rows", "column": "rows.hours" } } },
    ]));
    assert_eq!(calculated(&form, json!({})), json!({ "count": 0 }));
    let answers = json!({ "a": "0.1", "b": "0.3", "hidden": "100",
        "rows": [{ "rows.hours": "0.1" }, {}, { "rows.hours": "0.2" }, { "rows.hours": "wrong" }] });
    assert_eq!(
        calculated(&form, answers.clone()),
        json!({ "sum": "0.4", "difference": "-0.2", "product": "0.03", "percentage": "33.33",
            "count": 3, "total": "0.3" })
    );
    assert_eq!(problems(&form, answers), "/hidden hiddenItem, /rows/3/rows.hours wrongType");
    assert_eq!(calculated(&form, json!({ "a": "5", "b": "0" }))["percentage"], Value::Null);
    let large = json!({ "a": "999999999999", "b": "999999999999" });
    assert_eq!(problems(&form, large.clone()), "/sum outOfRange, /product outOfRange");
    assert_eq!(calculated(&form, large)["percentage"], "100");
}

#[test]
fn a_calculated_value_may_be_told_back_but_not_changed() {
    let form = form(json!([
        { "linkId": "a", "type": "integer" },
        { "linkId": "s", "type": "integer", "calculated": { "sum": ["a"] }, "required": true, "maxValue": "10" },
    ]));
    assert_eq!(problems(&form, json!({ "a": 3, "s": 3 })), "");
    assert_eq!(problems(&form, json!({ "a": 3 })), "");
    assert_eq!(problems(&form, json!({ "a": 3, "s": 4 })), "/s calculatedDiffers");
    assert_eq!(problems(&form, json!({ "s": 4 })), "/s calculatedDiffers, /s required");
    assert_eq!(problems(&form, json!({ "a": 11 })), "/s outOfRange");
    assert_eq!(keep(&form, &map(json!({ "a": 3, "s": 3 }))).answers, map(json!({ "a": 3 })));
}

#[test]
fn a_value_of_the_wrong_type_is_no_answer() {
    let form = form(json!([
        { "linkId": "text", "type": "text" },
        { "linkId": "choice", "type": "choice", "options": ["a"] },
        { "linkId": "many", "type": "multipleChoice", "options": ["a", "b"] },
        { "linkId": "integer", "type": "integer" },
        { "linkId": "decimal", "type": "decimal" },
        { "linkId": "date", "type": "date" },
        { "linkId": "boolean", "type": "boolean" },
        { "linkId": "files", "type": "attachment" },
        { "linkId": "agb", "type": "agbCode" },
        { "linkId": "kvk", "type": "kvkNumber" },
        { "linkId": "big", "type": "bigNumber" },
        { "linkId": "table", "type": "table", "items": [{ "linkId": "cell", "type": "integer" }] },
        { "linkId": "group", "type": "group" },
        { "linkId": "display", "type": "display" },
    ]));
    let file = "018f0000-0000-7000-8000-000000000001";
    for (link, value, wanted) in [
        ("text", json!(3), "/text wrongType"),
        ("text", json!("a\u{0}b"), "/text wrongType"),
        ("choice", json!("b"), "/choice notAnOption"),
        ("choice", json!(["a"]), "/choice wrongType"),
        ("many", json!("a"), "/many wrongType"),
        ("many", json!(["a", 1]), "/many/1 wrongType"),
        ("many", json!(["a", "c"]), "/many/1 notAnOption"),
        ("many", json!(["a", "a"]), "/many/1 twice"),
        ("integer", json!(1.5), "/integer wrongType"),
        ("integer", json!("1"), "/integer wrongType"),
        ("integer", json!(2_147_483_648_i64), "/integer wrongType"),
        ("decimal", json!(1.5), "/decimal wrongType"),
        ("decimal", json!("1,5"), "/decimal wrongType"),
        ("date", json!("2025-02-30"), "/date wrongType"),
        ("date", json!("2025-2-3"), "/date wrongType"),
        ("date", json!("0025-02-03"), "/date wrongType"),
        ("boolean", json!("true"), "/boolean wrongType"),
        ("files", json!(file), "/files wrongType"),
        ("files", json!([file, file]), "/files/1 twice"),
        ("files", json!([file.to_uppercase()]), "/files/0 wrongType"),
        ("agb", json!("1900001"), "/agb wrongType"),
        ("agb", json!(1_900_001), "/agb wrongType"),
        ("kvk", json!("9000123a"), "/kvk wrongType"),
        ("big", json!("1234567890"), "/big wrongType"),
        ("table", json!({}), "/table wrongType"),
        ("table", json!([{ "cell": 1 }, []]), "/table/1 wrongType"),
        ("table", json!([{ "cell": "x" }]), "/table/0/cell wrongType"),
        ("table", json!([{ "other": 1 }]), "/table/0/other unknownItem"),
        ("group", json!("x"), "/group unknownItem"),
        ("display", json!(null), "/display unknownItem"),
        ("cell", json!(1), "/cell unknownItem"),
        ("a/b~c", json!(1), "/a~1b~0c unknownItem"),
        ("files", json!([file]), ""),
        ("big", json!("12345678901"), ""),
        ("date", json!("2024-02-29"), ""),
        ("table", json!([{ "cell": 1 }]), ""),
    ] {
        let answers = map(json!({ link: value }));
        assert_eq!(problems(&form, Value::Object(answers.clone())), wanted, "{link} {value}");
        assert_eq!(keep(&form, &answers).answers == answers, wanted.is_empty(), "{link} {value}");
    }
}

#[test]
fn what_is_required_too_long_too_many_or_out_of_range_is_told() {
    let form = form(json!([
        { "linkId": "short", "type": "text", "maxLength": 3, "required": true },
        { "linkId": "formed", "type": "text", "pattern": "[a-z]+|[0-9]{2}" },
        { "linkId": "number", "type": "decimal", "minValue": "0", "maxValue": "10.5" },
        { "linkId": "files", "type": "attachment", "maxFiles": 1 },
        { "linkId": "table", "type": "table", "required": true, "minRows": 2, "maxRows": 3, "items": [
            { "linkId": "name", "type": "text", "required": true },
            { "linkId": "hours", "type": "integer" },
        ]},
    ]));
    let good = json!({ "short": "abc", "table": [{ "name": "a" }, { "name": "b" }] });
    let with = |name: &str, value: Value| {
        let mut answers = good.clone();
        answers[name] = value;
        problems(&form, answers)
    };
    assert_eq!(problems(&form, good.clone()), "");
    assert!(evaluate(&form, &map(good.clone())).complete);
    assert_eq!(problems(&form, json!({})), "/short required, /table required");
    assert_eq!(with("short", json!("abcd")), "/short tooLong");
    assert_eq!(with("short", json!("été")), "");
    assert_eq!(with("short", json!(" ")), "/short required");
    assert_eq!(with("formed", json!("ab1")), "/formed pattern");
    assert_eq!(with("formed", json!("123")), "/formed pattern");
    assert_eq!(with("formed", json!("12\n")), "/formed pattern");
    assert_eq!(with("formed", json!("12")), "");
    assert_eq!(with("number", json!("10.500001")), "/number outOfRange");
    assert_eq!(with("number", json!("-1")), "/number outOfRange");
    let two = json!(["018f0000-0000-7000-8000-000000000001", "018f0000-0000-7000-8000-000000000002"]);
    assert_eq!(with("files", two), "/files tooManyFiles");
    assert_eq!(with("table", json!([{ "name": "a" }, {}])), "/table tooFewRows");
    assert_eq!(with("table", json!([{ "name": "a" }, { "hours": 1 }])), "/table/1/name required");
    let four = json!([{ "name": "a" }, { "name": "b" }, { "name": "c" }, { "name": "d" }]);
    assert_eq!(with("table", four), "/table tooManyRows");
}

#[test]
fn kept_answers_have_nothing_hidden_blank_or_wrong() {
    let form = form(json!([
        { "linkId": "a", "type": "boolean" },
        { "linkId": "b", "type": "text", "enableWhen": when("a", "=", json!(true)) },
        { "linkId": "c", "type": "text", "enableWhen": when("b", "exists", json!(true)) },
        { "linkId": "t", "type": "table", "items": [{ "linkId": "x", "type": "integer" }] },
    ]));
    let kept = keep(&form, &map(json!({ "a": false, "b": "x", "c": "y", "t": [{ "x": 1, "y": 2 }, {}] })));
    assert_eq!(Value::Object(kept.answers), json!({ "a": false, "t": [{ "x": 1 }] }));
    assert_eq!(kept.removed.iter().map(LinkId::as_str).collect::<Vec<_>>(), ["b", "c"]);
    let kept = keep(&form, &map(json!({ "a": true, "b": " ", "c": "y", "unknown": 1, "t": [{}] })));
    assert_eq!(Value::Object(kept.answers), json!({ "a": true }));
    assert_eq!(kept.removed.iter().map(LinkId::as_str).collect::<Vec<_>>(), ["c"]);
}

#[test]
fn no_more_problems_are_told_than_anyone_reads() {
    let form = form(json!([{ "linkId": "a", "type": "text" }]));
    let many: Map<String, Value> = (0..10_000).map(|n| (format!("unknown{n}"), json!(1))).collect();
    let evaluation = evaluate(&form, &many);
    assert_eq!((evaluation.problems.len(), evaluation.complete), (MOST_PROBLEMS, false));
    let long: Map<String, Value> = [("é".repeat(100_000), json!(1))].into_iter().collect();
    assert_eq!(evaluate(&form, &long).problems[0].pointer.chars().count(), 65);
}

#[test]
fn none_of_these_stands_alone() {
    let options = json!(["a", "b", { "code": "none", "exclusive": true }]);
    let form =
        form(json!([{ "linkId": "q", "type": "multipleChoice", "required": true, "options": options }]));
    for (answer, wanted) in [
        (json!(["none"]), ""),
        (json!(["a", "b"]), ""),
        (json!(["a", "none"]), "/q/1 notAlone"),
        (json!(["none", "b"]), "/q/0 notAlone"),
        (json!(["none", "none"]), "/q/1 twice"),
        (json!([]), "/q required"),
    ] {
        assert_eq!(problems(&form, json!({ "q": answer })), wanted, "{answer}");
    }
}
