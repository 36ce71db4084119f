//! Odd answers and odd definitions: a clear problem, never an error of ours.

use actix_web::test::TestRequest;
use serde_json::{Value, json};

use super::{ALL, definition, fill, rehearsed, version};
use crate::sandbox::Sandbox;
use crate::sandbox::Who::*;

#[actix_web::test]
async fn odd_answers_get_a_clear_problem_and_never_an_error_of_ours() {
    let sandbox = Sandbox::new().await;
    fill(&sandbox).await;
    let uri = format!("{}/_evaluate", version(1));
    let deep = |n: usize| format!("{}1{}", "[".repeat(n), "]".repeat(n));
    let many: String = (0..10_000).map(|n| format!(",\"unknown{n}\":1")).collect();
    for (what, body, status) in [
        ("wrong types", r#"{"answers":{"vecozo":[{}],"why":{"a":1}}}"#.to_owned(), 200),
        ("NUL", r#"{"answers":{"why":"a\u0000b"}}"#.to_owned(), 400),
        ("NUL in a name", r#"{"answers":{"a\u0000b":1}}"#.to_owned(), 400),
        ("unpaired surrogate", r#"{"answers":{"why":"\ud800"}}"#.to_owned(), 400),
        ("deep", format!(r#"{{"answers":{{"why":{}}}}}"#, deep(60)), 200),
        ("too deep", format!(r#"{{"answers":{{"why":{}}}}}"#, deep(100_000)), 400),
        ("10,000 unknown", format!(r#"{{"answers":{{"why":"x"{many}}}}}"#), 200),
        ("1 MB", format!(r#"{{"answers":{{"why":"{}"}}}}"#, "x".repeat(1_000_000)), 413),
        ("65 kB", format!(r#"{{"answers":{{"why":"{}"}}}}"#, "x".repeat(65_537)), 400),
        ("64 kB", format!(r#"{{"answers":{{"vecozo":false,"why":"{}"}}}}"#, "x".repeat(65_000)), 200),
        ("twice", r#"{"answers":{"why":"x","why":"y"}}"#.to_owned(), 400),
        ("a list", r#"{"answers":[]}"#.to_owned(), 400),
        ("nothing", r"{}".to_owned(), 400),
        (
            "numbers",
            r#"{"answers":{"vecozo":1e308,"why":-0.0,"x":123456789012345678901234567890}}"#.to_owned(),
            200,
        ),
    ] {
        let request = TestRequest::post().uri(&uri).insert_header(("content-type", "application/json"));
        let answer = sandbox.send(Practice, request.set_payload(body)).await;
        assert_eq!(answer.status, status, "{what} {}", &answer.text()[..200.min(answer.text().len())]);
        if status == 200 {
            let found = answer.json()["problems"].as_array().unwrap().len();
            assert!(found > 0 && found <= 1_000, "{what}: {found}");
        }
    }
}

#[actix_web::test]
async fn odd_definitions_get_a_clear_problem_and_never_an_error_of_ours() {
    let sandbox = Sandbox::new().await;
    let text = json!({ "nl": "x", "en": "x" });
    let item = |n: usize| json!({ "linkId": format!("q{n}"), "type": "text", "text": text });
    let with = |items: Value| {
        let mut new = definition("cz-odd", 1);
        new["items"] = items;
        new
    };
    let groups: Vec<Value> = (0..11)
        .map(|g| {
            let inner: Vec<Value> = (0..1_000).map(|n| item(g * 1_000 + n)).collect();
            json!({ "linkId": format!("g{g}"), "type": "group", "text": text, "items": inner })
        })
        .collect();
    let mut deep = item(0);
    for n in 1..25 {
        deep = json!({ "linkId": format!("g{n}"), "type": "group", "text": text, "items": [deep] });
    }
    let pattern = |pattern: &str| {
        let mut item = item(0);
        item["pattern"] = pattern.into();
        with(json!([item]))
    };
    for (what, body, status, code) in [
        ("10,000 items in a list", with((0..10_000).map(item).collect()), 400, "list.tooLong"),
        ("11,000 items in groups", with(groups.into()), 422, "questionnaire.tooLarge"),
        ("nested too deep", with(json!([deep])), 422, "questionnaire.tooLarge"),
        ("a bomb of a pattern", pattern("((a{1000}){1000}){1000}"), 422, "questionnaire.pattern"),
        (
            "a nest of a pattern",
            pattern(&format!("{}a{}", "(".repeat(99), ")".repeat(99))),
            422,
            "questionnaire.pattern",
        ),
        ("no pattern", pattern("["), 422, "questionnaire.pattern"),
        ("a long pattern", pattern(&"a".repeat(201)), 400, "text.tooLong"),
        (
            "an unknown member",
            with(json!([{ "linkId": "a", "type": "text", "text": text, "script": "x" }])),
            400,
            "member.unknown",
        ),
        (
            "a linkId with a path",
            with(json!([{ "linkId": "../a", "type": "text", "text": text }])),
            400,
            "linkId.format",
        ),
        (
            "a number as bound",
            with(json!([{ "linkId": "a", "type": "integer", "text": text, "minValue": 1 }])),
            400,
            "value.variant",
        ),
        (
            "two calculations",
            with(json!([{ "linkId": "a", "type": "integer", "text": text,
            "calculated": { "count": "t", "sum": ["a"] } }])),
            400,
            "value.variant",
        ),
    ] {
        let posting = rehearsed(Sandbox::posting(ALL, &body, "odd"));
        let answer = sandbox.send(Follower, posting).await;
        assert_eq!(answer.status, status, "{what} {}", &answer.text()[..300.min(answer.text().len())]);
        let faults = answer.faults();
        assert!(faults.iter().any(|fault| fault.ends_with(code)), "{what} {faults:?}");
    }
    // a pattern that makes backtracking engines wait: kept, published, answered at once
    let made = sandbox.post(Follower, ALL, &pattern("(a+)+$")).await;
    assert_eq!((made.status, made.json()["findings"].clone()), (201, json!([])));
    let began = std::time::Instant::now();
    let request = TestRequest::post().uri("/v1/questionnaires/cz-odd/versions/1/_evaluate");
    let answers = json!({ "answers": { "q0": format!("{}!", "a".repeat(990)) } });
    let request =
        request.insert_header(("content-type", "application/json")).set_payload(answers.to_string());
    let answer = sandbox.send(Follower, request).await;
    assert_eq!(answer.json()["problems"][0]["code"], "pattern", "{}", answer.text());
    assert!(began.elapsed().as_secs() < 5, "{:?}", began.elapsed());
}
