//! Every case of the corpus is a possible exchange of the published document: the operation exists, the
//! request is the one that it describes, the answer has a documented status and form.

#![expect(clippy::unwrap_used, reason = "a test stops where a file cannot be read")]

mod schema;

use std::path::Path;

use serde_json::{Map, Value};
use zorgcontract_mock::corpus::{self, Exchange, Placed};

use schema::Document;

fn document() -> Document {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../openapi/openapi.json");
    Document::new(serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap())
}

fn cases() -> Vec<Placed> {
    corpus::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus")).unwrap()
}

#[test]
fn every_case_is_a_possible_exchange_of_the_document() {
    let document = document();
    let mut faults = Vec::new();
    for placed in cases() {
        let mut found = Vec::new();
        for call in placed.case.before.iter().chain(&placed.case.call) {
            check_call(&document, call, &mut found);
        }
        for exchange in &placed.case.exchanges {
            check_exchange(&document, &placed, exchange, &mut found);
        }
        faults.extend(found.into_iter().map(|f| format!("{}, \"{}\": {f}", placed.topic, placed.case.name)));
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

fn check_call(document: &Document, call: &Value, faults: &mut Vec<String>) {
    let Some(operation) = document.operation(call["operation"].as_str().unwrap_or_default()) else {
        faults.push(format!("there is no operation {}", call["operation"]));
        return;
    };
    let given = call["arguments"].as_object().cloned().unwrap_or_default();
    let mut known = Map::new();
    for parameter in document.parameters(&operation) {
        let name = parameter["name"].as_str().unwrap_or_default().to_owned();
        match given.get(&name) {
            Some(value) => document.check(&parameter["schema"], value, &name, faults),
            None if parameter["required"] == true && parameter["in"] != "header" => {
                faults.push(format!("{name} is missing"))
            }
            None => {}
        }
        known.insert(name, parameter);
    }
    faults.extend(
        given.keys().filter(|n| !known.contains_key(*n)).map(|n| format!("there is no parameter {n}")),
    );
    if call["ifMatch"].is_string() && !known.contains_key("If-Match") {
        faults.push("the operation takes no version".to_owned());
    }
    if call["dryRun"] == true && operation["x-dry-run"] != true {
        faults.push("the operation cannot be rehearsed".to_owned());
    }
    check_body(document, &operation, &call["body"], faults);
}

/// The body of a request; a text is a part of an earlier result, or no JSON.
fn check_body(document: &Document, operation: &Value, body: &Value, faults: &mut Vec<String>) {
    let content = operation["requestBody"]["content"].as_object().cloned().unwrap_or_default();
    let empty_batch = body["questions"].as_array().is_some_and(Vec::is_empty);
    match content.iter().find(|(kind, _)| kind.contains("json")) {
        Some((_, media))
            if body.is_object()
                && !empty_batch
                && body["questions"].as_array().is_none_or(|q| q.len() <= 1000) =>
        {
            document.check(&media["schema"], body, "body", faults);
        }
        None if body.is_object() && !content.contains_key("application/x-www-form-urlencoded") => {
            faults.push("the operation takes no JSON".to_owned());
        }
        _ => {}
    }
}

fn check_exchange(document: &Document, placed: &Placed, exchange: &Exchange, faults: &mut Vec<String>) {
    let Some(expect) = &exchange.expect else { return };
    let feed = placed.case.vector.as_ref().is_some_and(|v| v["kind"] == "feed");
    if feed {
        return; // the feed is not served yet
    }
    let Some(operation) = document.operation_at(&expect.method, &expect.path) else {
        faults.push(format!("no operation is {} {}", expect.method, expect.path));
        return;
    };
    if let (Some(body), false) = (&expect.body, placed.case.departs) {
        check_body(document, &operation, body, faults);
    }
    let Some(status) = exchange.answer.status else { return };
    let Some(body) = &exchange.answer.body else { return };
    let response = document.resolve(&operation["responses"][status.to_string()]).clone();
    if response.is_null() && !placed.case.departs {
        faults.push(format!("status {status} is not documented for {}", operation["operationId"]));
    }
    if placed.case.departs {
        return;
    }
    if body.get("code").is_some() && body.get("title").is_some() {
        let code = body["code"].as_str().unwrap_or_default();
        match document.problem(code) {
            Some(known) if known["status"] != status => faults.push(format!("{code} has another status")),
            None => faults.push(format!("{code} is an unknown problem")),
            _ => {}
        }
        let listed = operation["x-problem-codes"].as_array().is_some_and(|c| c.iter().any(|c| c == code));
        if !listed {
            faults.push(format!("{code} is not documented for {}", operation["operationId"]));
        }
    }
    let content = response["content"].as_object().cloned().unwrap_or_default();
    if let Some((_, media)) = content.iter().find(|(kind, _)| kind.contains("json")) {
        let text = body.to_string();
        // A placeholder is no address and a long text is made when it is sent.
        let filled = text
            .replace("$base", "https://zorgcontract.example")
            .replace("$foreign", "https://foreign.example");
        document.check(
            &media["schema"],
            &serde_json::from_str(&filled).unwrap(),
            &format!("answer {status}"),
            faults,
        );
    }
}

#[test]
fn the_topics_of_the_behaviour_are_all_there() {
    let cases = cases();
    for topic in [
        "errors",
        "malformed",
        "retries",
        "retry-after",
        "ambiguous-commit",
        "idempotency-keys",
        "tokens",
        "unknown-values",
        "decimals-and-dates",
        "codes",
        "pages",
        "jobs",
        "versions",
        "dry-run",
        "batches",
        "redirects",
        "transport",
        "logging",
        "webhooks",
        "feed",
        "signing",
        "texts",
    ] {
        assert!(cases.iter().any(|c| c.topic == topic), "{topic} has no case");
    }
}

#[test]
fn the_check_finds_what_is_not_in_the_document() {
    let document = document();
    let mut faults = Vec::new();
    let call = serde_json::json!({ "operation": "get_effective_agreement", "arguments": { "agbCode": "1", "colour": "x" } });
    check_call(&document, &call, &mut faults);
    for expected in ["colour", "agbCode", "uzoviCode is missing"] {
        assert!(faults.iter().any(|f| f.contains(expected)), "{expected}: {faults:?}");
    }
    faults.clear();
    check_call(&document, &serde_json::json!({ "operation": "get_weather" }), &mut faults);
    assert_eq!(faults.len(), 1);
}
