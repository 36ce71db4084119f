//! Every kind of finding, and conditions that can and cannot be met.

use serde_json::{Value, json};

use super::*;
use crate::policy::{PackFiles, load};
use crate::questionnaires::Questionnaire;

/// A definition in order, with these items; every item and option gets a text.
fn definition(items: Value) -> Value {
    fn texts(items: &mut Value) {
        for item in items.as_array_mut().into_iter().flatten() {
            if item.get("text").is_none() {
                item["text"] = json!({ "nl": "x", "en": "x" });
            }
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
    json!({
        "id": "cz-test", "version": 1, "concern": "cz", "kind": "newPractice", "policy": "cz-2025",
        "careKind": "HAZ", "providerKinds": ["practice"], "submitters": ["own"],
        "title": { "nl": "x", "en": "x" }, "basis": "ours", "items": items,
    })
}

fn found_in(definition: Value) -> Vec<String> {
    let definition: Questionnaire = serde_json::from_value(definition).unwrap();
    let book = load(&PackFiles::embedded()).unwrap();
    let found = check(&Form::new(definition), &book);
    found
        .iter()
        .map(|f| format!("{} {}", f.path, f.kind.code().trim_start_matches("questionnaire.")))
        .collect()
}

#[track_caller]
fn finds(items: Value, wanted: &[&str]) {
    assert_eq!(found_in(definition(items)), wanted);
}

/// Three questions, then an item with these conditions.
#[track_caller]
fn finds_when(behavior: &str, conditions: Value, wanted: &[&str]) {
    finds(
        json!([
            { "linkId": "c", "type": "choice", "options": ["a", "b"] },
            { "linkId": "b", "type": "boolean" },
            { "linkId": "n", "type": "integer" },
            { "linkId": "m", "type": "multipleChoice", "options": ["a", "b"] },
            { "linkId": "t", "type": "text" },
            { "linkId": "d", "type": "date" },
            { "linkId": "x", "type": "display", "enableBehavior": behavior, "enableWhen": conditions },
        ]),
        wanted,
    );
}

fn on(question: &str, operator: &str, answer: Value) -> Value {
    json!({ "question": question, "operator": operator, "answer": answer })
}

#[test]
fn conditions_that_no_answers_meet_are_found_and_others_are_not() {
    let never = ["/items/6/enableWhen unreachable"];
    for conditions in [
        json!([on("c", "=", json!("a")), on("c", "=", json!("b"))]),
        json!([on("c", "=", json!("a")), on("c", "!=", json!("a"))]),
        json!([on("c", "exists", json!(true)), on("c", "!=", json!("a")), on("c", "!=", json!("b"))]),
        json!([on("c", "=", json!("a")), on("c", "exists", json!(false))]),
        json!([on("b", "=", json!(true)), on("b", "=", json!(false))]),
        json!([on("b", "exists", json!(true)), on("b", "!=", json!(true)), on("b", "!=", json!(false))]),
        json!([on("n", ">", json!(3)), on("n", "<", json!(4))]),
        json!([on("n", ">=", json!(3)), on("n", "<=", json!(3)), on("n", "!=", json!(3))]),
        json!([on("n", "=", json!(3)), on("n", "=", json!(4))]),
        json!([on("m", "=", json!("a")), on("m", "!=", json!("a"))]),
        json!([on("t", "=", json!("a")), on("t", "=", json!("b"))]),
        json!([on("d", "exists", json!(true)), on("d", "exists", json!(false))]),
    ] {
        finds_when("all", conditions.clone(), &never);
        finds_when("any", conditions, &[]);
    }
    for conditions in [
        json!([on("c", "!=", json!("a")), on("c", "!=", json!("b"))]),
        json!([on("c", "!=", json!("a")), on("c", "exists", json!(false))]),
        json!([on("n", ">", json!(3)), on("n", "<", json!(5))]),
        json!([on("n", ">=", json!(3)), on("n", "<=", json!(4)), on("n", "!=", json!(3))]),
        json!([on("m", "=", json!("a")), on("m", "=", json!("b"))]),
        json!([on("c", "=", json!("a")), on("b", "=", json!(true))]),
    ] {
        finds_when("all", conditions, &[]);
    }
}

#[test]
fn what_an_item_hangs_on_counts_for_whether_it_can_be_shown() {
    let hidden = |condition: Value| {
        json!([
            { "linkId": "a", "type": "choice", "options": ["x", "y"] },
            { "linkId": "g", "type": "group", "enableWhen": [on("a", "=", json!("x"))], "items": [
                { "linkId": "b", "type": "boolean" },
            ]},
            { "linkId": "c", "type": "text", "enableBehavior": "all", "enableWhen": [condition,
                on("a", "=", json!("y"))] },
            { "linkId": "d", "type": "text", "enableWhen": [on("c", "exists", json!(true))] },
            { "linkId": "e", "type": "text", "enableWhen": [on("c", "exists", json!(false))] },
        ])
    };
    let never = ["/items/2/enableWhen unreachable", "/items/3/enableWhen unreachable"];
    finds(hidden(on("b", "=", json!(true))), &never);
    finds(hidden(on("b", "!=", json!(true))), &[]);
}

#[test]
fn an_item_that_waits_for_itself_or_for_a_later_question_is_found() {
    finds(
        json!([
            { "linkId": "a", "type": "boolean", "enableWhen": [on("a", "exists", json!(true))] },
            { "linkId": "b", "type": "boolean", "enableWhen": [on("c", "exists", json!(true))] },
            { "linkId": "c", "type": "boolean" },
            { "linkId": "g", "type": "group", "enableWhen": [on("h", "=", json!(true))], "items": [
                { "linkId": "h", "type": "boolean" },
            ]},
            { "linkId": "s", "type": "integer", "calculated": { "sum": ["u"] } },
            { "linkId": "u", "type": "integer", "calculated": { "sum": ["s"] } },
            { "linkId": "v", "type": "integer", "calculated": { "sum": ["u"] } },
        ]),
        &[
            "/items/0/enableWhen/0/question later",
            "/items/1/enableWhen/0/question later",
            "/items/3/enableWhen/0/question later",
            "/items/0 cycle",
            "/items/3 cycle",
            "/items/3/items/0 cycle",
            "/items/4 cycle",
            "/items/5 cycle",
        ],
    );
}

#[test]
fn every_name_stands_in_its_list() {
    finds(
        json!([
            { "linkId": "a", "type": "choice", "options": ["x", "x"] },
            { "linkId": "a", "type": "boolean", "fact": "vecozo.certificate_invalid" },
            { "linkId": "b", "type": "boolean", "fact": "practice.member_of" },
            { "linkId": "c", "type": "multipleChoice", "fact": "practice.member_of", "options": ["ro", "hsd"] },
            { "linkId": "d", "type": "boolean", "criterion": "eligibility.vecozo" },
            { "linkId": "e", "type": "display", "enableWhen": [on("z", "exists", json!(true))] },
            { "linkId": "f", "type": "display", "enableWhen": [on("a", "=", json!("y"))] },
            { "linkId": "g", "type": "integer", "calculated": { "sum": ["z"] } },
        ]),
        &[
            "/items/0/options/1/code duplicate",
            "/items/1/linkId duplicate",
            "/items/1/fact dangling",
            "/items/2/fact wrongType",
            "/items/3/options/1/code dangling",
            "/items/4/criterion dangling",
            "/items/5/enableWhen/0/question dangling",
            "/items/6/enableWhen/0/answer dangling",
            "/items/7/calculated dangling",
        ],
    );
    let mut head = definition(json!([{ "linkId": "a", "type": "text" }]));
    assert_eq!(found_in(head.clone()), [""; 0]);
    for (member, value, wanted) in [
        ("id", json!("zorg-en-zekerheid-haz"), "/id name"),
        ("id", json!("cz"), "/id name"),
        ("policy", json!("zz-haz-2024"), "/policy dangling"),
        ("policy", json!("cz-2031"), "/policy dangling"),
        ("agreementType", json!("hax"), "/agreementType dangling"),
        ("citations", json!([{ "document": "CZ26", "section": "1.1" }]), "/citations/0/document dangling"),
        ("citations", json!([{ "document": "CZ25", "section": "9.9" }]), "/citations/0/section dangling"),
        ("representatives", json!(["cz"]), "/representatives/0 dangling"),
        ("submitters", json!([]), "/submitters missing"),
        ("title", json!({ "nl": " ", "en": "x" }), "/title/nl blank"),
        ("items", json!([]), "/items missing"),
    ] {
        let before = head[member].clone();
        head[member] = value;
        assert_eq!(found_in(head.clone()), [wanted], "{member}");
        head[member] = before;
        if head[member].is_null() {
            head.as_object_mut().unwrap().remove(member);
        }
    }
}

#[test]
fn every_member_belongs_to_the_type_of_its_item() {
    finds(
        json!([
            { "linkId": "a", "type": "display", "required": true },
            { "linkId": "b", "type": "text", "options": ["x"], "minValue": "1" },
            { "linkId": "c", "type": "choice" },
            { "linkId": "d", "type": "group" },
            { "linkId": "e", "type": "text", "items": [{ "linkId": "f", "type": "text" }] },
            { "linkId": "g", "type": "table", "items": [
                { "linkId": "h", "type": "group", "items": [{ "linkId": "i", "type": "text" }] },
                { "linkId": "j", "type": "text", "enableWhen": [on("b", "exists", json!(true))] },
                { "linkId": "k", "type": "integer", "calculated": { "count": "g" } },
            ]},
            { "linkId": "l", "type": "text", "pattern": "(" },
            { "linkId": "m", "type": "text", "pattern": "a)|(b" },
            { "linkId": "n", "type": "text", "pattern": "((a{100}){100}){100}" },
            { "linkId": "o", "type": "integer", "minValue": "2", "maxValue": "1" },
            { "linkId": "p", "type": "text", "maxLength": 16_001 },
            { "linkId": "q", "type": "text", "text": { "nl": "x", "en": "" } },
            { "linkId": "r", "type": "text", "prefill": "register.members" },
        ]),
        &[
            "/items/0/required misplaced",
            "/items/1/options misplaced",
            "/items/1/minValue misplaced",
            "/items/2/options missing",
            "/items/3/items missing",
            "/items/4/items misplaced",
            "/items/5/items/0/type misplaced",
            "/items/5/items/1/enableWhen misplaced",
            "/items/5/items/2/calculated misplaced",
            "/items/6/pattern pattern",
            "/items/7/pattern pattern",
            "/items/8/pattern pattern",
            "/items/9/maxValue bounds",
            "/items/10/maxLength bounds",
            "/items/11/text/en blank",
            "/items/12/prefill misplaced",
        ],
    );
}

#[test]
fn operators_and_calculations_go_with_the_types_they_are_about() {
    finds(
        json!([
            { "linkId": "date", "type": "date" },
            { "linkId": "text", "type": "text" },
            { "linkId": "n", "type": "integer" },
            { "linkId": "d", "type": "decimal" },
            { "linkId": "t", "type": "table", "items": [{ "linkId": "col", "type": "text" }] },
            { "linkId": "g", "type": "group", "items": [{ "linkId": "in", "type": "text" }] },
            { "linkId": "x", "type": "display", "enableBehavior": "any", "enableWhen": [
                on("date", "=", json!("2025-01-01")), on("text", ">", json!("a")), on("n", "=", json!("1")),
                on("d", "=", json!("1,5")), on("t", "=", json!("x")), on("g", "exists", json!(true)),
                on("col", "exists", json!(true)), on("n", "exists", json!("yes")),
            ]},
            { "linkId": "y", "type": "display", "enableWhen": [
                on("n", "=", json!(1)), on("d", "=", json!("1.5")),
            ]},
            { "linkId": "s1", "type": "integer", "calculated": { "sum": ["d"] } },
            { "linkId": "s2", "type": "decimal", "calculated": { "sum": ["n", "d"] } },
            { "linkId": "s3", "type": "decimal", "calculated": { "sum": ["text"] } },
            { "linkId": "s4", "type": "integer", "calculated": { "percentage": { "part": "n", "whole": "n" } } },
            { "linkId": "s5", "type": "integer", "calculated": { "count": "n" } },
            { "linkId": "s6", "type": "decimal", "calculated": { "sumOf": { "table": "t", "column": "col" } } },
            { "linkId": "s7", "type": "decimal", "calculated": { "difference": ["n"] } },
            { "linkId": "s8", "type": "text", "calculated": { "sum": ["n"] } },
        ]),
        &[
            "/items/6/enableWhen/0/operator wrongType",
            "/items/6/enableWhen/1/operator wrongType",
            "/items/6/enableWhen/2/answer wrongType",
            "/items/6/enableWhen/3/answer wrongType",
            "/items/6/enableWhen/4/operator wrongType",
            "/items/6/enableWhen/5/question wrongType",
            "/items/6/enableWhen/6/question dangling",
            "/items/6/enableWhen/7/answer wrongType",
            "/items/7/enableBehavior missing",
            "/items/8/calculated wrongType",
            "/items/10/calculated wrongType",
            "/items/11/calculated wrongType",
            "/items/12/calculated wrongType",
            "/items/13/calculated wrongType",
            "/items/14/calculated dangling",
            "/items/15/calculated misplaced",
        ],
    );
}

#[test]
fn a_finding_says_in_both_languages_what_it_is_about_and_the_nearest_name() {
    let items = json!([{ "linkId": "a", "type": "boolean", "fact": "vecozo.certificate_vald" }]);
    let book = load(&PackFiles::embedded()).unwrap();
    let found = check(&Form::new(serde_json::from_value(definition(items)).unwrap()), &book);
    assert_eq!(
        found[0].to_string(),
        "/items/0/fact: The name stands in no list: `vecozo.certificate_vald`; did you mean `vecozo.certificate_valid`?"
    );
}

#[test]
fn a_definition_of_any_size_is_checked_in_time() {
    let began = std::time::Instant::now();
    let chain: Vec<Value> = (0..1_000)
        .map(|n| {
            let mut item = json!({ "linkId": format!("q{n}"), "type": "integer" });
            if n > 0 {
                let before: Vec<Value> =
                    (n.max(20) - 20..n).map(|b| on(&format!("q{b}"), ">", json!(n))).collect();
                item["enableWhen"] = before.into();
                item["enableBehavior"] = json!("all");
            }
            item
        })
        .collect();
    assert_eq!(found_in(definition(chain.into())), [""; 0]);
    let many: Vec<Value> =
        (0..10_000).map(|n| json!({ "linkId": format!("q{n}"), "type": "text" })).collect();
    finds(many.into(), &["/items tooLarge"]);
    assert!(began.elapsed().as_secs() < 20, "{:?}", began.elapsed());
}

#[test]
fn an_option_is_chosen_alone_in_a_multiple_choice_only_and_is_no_word_of_the_fact() {
    let alone = |code: &str| json!({ "code": code, "exclusive": true });
    let items = |kind: &str, none: &str| json!([{ "linkId": "q", "type": kind, "fact": "practice.member_of", "options": ["ro", alone(none)] }]);
    finds(items("multipleChoice", "none"), &[]);
    finds(items("multipleChoice", "hds"), &["/items/0/options/1/exclusive misplaced"]);
    finds(
        json!([{ "linkId": "q", "type": "choice", "options": ["a", alone("b")] }]),
        &["/items/0/options/1/exclusive misplaced"],
    );
}
