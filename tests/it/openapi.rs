//! The published documents: written by a test, complete, and true for every operation.

use actix_web::http::Method;
use actix_web::test::TestRequest;
use serde_json::Value;
use zorgcontract::app;
use zorgcontract::http::codes::ProblemCode;
use zorgcontract::http::problem::Place;
use zorgcontract::openapi::Document;

use crate::harness::TestApp;
use crate::things;

/// Compares a file with what it should be, or writes it when `UPDATE_OPENAPI` is set.
fn same_as_file(name: &str, text: &[u8]) {
    let path = format!("{}/openapi/{name}", env!("CARGO_MANIFEST_DIR"));
    if std::env::var_os("UPDATE_OPENAPI").is_some() {
        std::fs::write(&path, text).expect("written");
    }
    let file = std::fs::read(&path).unwrap_or_default();
    assert!(file == text, "openapi/{name} is out of date: run the tests with UPDATE_OPENAPI=1");
}

#[test]
fn the_files_in_openapi_are_the_documents_of_the_routes() {
    let document = app::document(app::routes).expect("a document");
    same_as_file("openapi.json", &document.text());
    same_as_file("openapi-3.0.json", &document.text_3_0());
    same_as_file("fhir-r4.json", &document.text_fhir());
}

fn references<'a>(node: &'a Value, found: &mut Vec<&'a str>) {
    match node {
        Value::Object(members) => {
            found.extend(members.get("$ref").and_then(Value::as_str));
            members.values().for_each(|v| references(v, found));
        }
        Value::Array(items) => items.iter().for_each(|v| references(v, found)),
        _ => {}
    }
}

#[test]
fn every_reference_leads_somewhere() {
    for routes in [app::routes as app::Routes, things::routes] {
        let document = app::document(routes).expect("a document");
        for json in [document.json(), document.json_fhir()] {
            let mut found = Vec::new();
            references(json, &mut found);
            for reference in found {
                assert!(json.pointer(&reference[1..]).is_some(), "{reference}");
            }
        }
    }
}

#[test]
fn every_operation_states_its_behaviour_and_every_answer_its_headers() {
    for routes in [app::routes as app::Routes, things::routes] {
        let document = app::document(routes).expect("a document");
        let paths =
            [document.json(), document.json_fhir()].map(|json| json["paths"].as_object().expect("paths"));
        for (path, item) in paths.into_iter().flatten() {
            assert!(!path.ends_with('/'), "{path}");
            for (method, operation) in
                item.as_object().expect("an item").iter().filter(|(m, _)| *m != "servers")
            {
                let what = format!("{method} {path}");
                for name in
                    ["operationId", "summary", "tags", "x-idempotency", "x-problem-codes", "x-retryable"]
                {
                    assert!(operation.get(name).is_some(), "{what}: {name}");
                }
            }
        }
        for (method, operation) in document.routes().iter().flat_map(|r| r.operations()) {
            for (status, answer) in &operation.responses {
                let what = format!("{method} {status}: {answer}");
                for header in ["API-Version", "X-Request-Id"] {
                    assert!(answer["headers"].get(header).is_some(), "{what}");
                }
                assert!(answer["description"].is_string(), "{what}");
                let outcome = Some(&Value::from("#/components/schemas/OperationOutcome"));
                let problem = answer.pointer("/content/application~1problem+json").is_some()
                    || answer.pointer("/content/application~1fhir+json/schema/$ref") == outcome;
                let refusal = answer.pointer("/content/application~1json/schema/$ref")
                    == Some(&Value::from("#/components/schemas/TokenRefusal"));
                assert_eq!(status.as_str() >= "400", problem || refusal, "{what}");
            }
        }
    }
}

#[test]
fn behaviour_that_a_handler_states_becomes_parameters_answers_and_extensions() {
    let document = app::document(things::routes).expect("a document");
    let at = |pointer: &str| document.json().pointer(pointer).cloned().unwrap_or_else(|| panic!("{pointer}"));
    let list = at("/paths/~1things/get");
    assert_eq!(list["x-scope"], serde_json::json!(["things:read"]));
    assert_eq!(list["x-page"]["items"], "items");
    let names: Vec<&str> = document
        .find("/v1/things")
        .expect("a route")
        .operation(&Method::GET)
        .expect("get")
        .parameters(Place::Query)
        .map(|p| p.name.as_str())
        .collect();
    assert_eq!(names, ["careKind", "agbCode", "date", "name", "even", "cursor", "limit", "sort", "fields"]);
    let create = at("/paths/~1things/post");
    assert_eq!(create["x-idempotency"], "key");
    for status in ["201", "400", "401", "403", "409", "413", "415", "422", "429", "500", "503", "507"] {
        assert!(create["responses"].get(status).is_some(), "{status}");
    }
    let replace = at("/paths/~1things~1{agbCode}/put");
    assert_eq!(replace["x-idempotency"], "idempotent");
    assert!(replace["responses"].get("412").is_some() && replace["responses"].get("428").is_some());
    assert_eq!(at("/components/schemas/ThingPage/properties/items/items/$ref"), "#/components/schemas/Thing");
    assert_eq!(at("/x-problem-codes").as_array().map(Vec::len), Some(ProblemCode::ALL.len()));
}

/// A path of the route with values that fit its parameters.
fn example(document: &Document, pattern: &str) -> String {
    let route = document.find(pattern).expect("a route");
    let parameters = route.operations().flat_map(|(_, o)| o.parameters(Place::Path));
    let example = |schema: &Value| {
        document.schemas().resolve(schema).pointer("/examples/0").and_then(Value::as_str).map(str::to_owned)
    };
    parameters.fold(pattern.to_owned(), |path, parameter| {
        let value = example(&parameter.schema).unwrap_or_else(|| "x".to_owned());
        path.replace(&format!("{{{}}}", parameter.name), &value)
    })
}

/// Walks every documented operation: whatever it answers is documented (the harness checks), and
/// the conventions that no handler can switch off hold.
async fn walk(routes: app::Routes) {
    let app = TestApp::new(routes).await;
    let document = std::sync::Arc::clone(&app.state.http.document);
    for route in document.routes().iter().filter(|r| r.operations().any(|(_, o)| !o.responses.is_empty())) {
        let path = example(&document, &route.pattern);
        for (method, operation) in route.operations() {
            let request =
                || TestRequest::default().method(method.clone()).insert_header(("if-match", "\"1\""));
            let what = format!("{method} {path}");
            let plain = app.send(request().uri(&path)).await;
            assert!(plain.status != 404 || operation.responses.contains_key("404"), "{what}");
            let slash = app.send(request().uri(&format!("{path}/"))).await;
            assert_eq!(slash.status, 404, "{what}/");
            let accept = app.send(request().uri(&path).insert_header(("accept", "video/mp4"))).await;
            assert!(accept.status == 406 || operation.produces().is_empty(), "{what}");
            let encoded = app.send(request().uri(&path).insert_header(("content-encoding", "gzip"))).await;
            assert_eq!(encoded.status, 415, "{what}");
            let unknown = app.send(request().uri(&format!("{path}?unheardOf=1"))).await;
            let test_only = ["/panic", "/wait", "/bare-error"].iter().any(|end| path.ends_with(end));
            assert!(
                test_only || [400, 401, 403, 415].contains(&unknown.status),
                "{what}: {}",
                unknown.status
            );
            if operation.body("application/json").is_some() {
                let wrong = app
                    .send(
                        request().uri(&path).insert_header(("content-type", "text/plain")).set_payload("{}"),
                    )
                    .await;
                assert!([401, 415].contains(&wrong.status), "{what}: {}", wrong.status);
            }
            if method == Method::GET {
                let head = app.send(TestRequest::default().method(Method::HEAD).uri(&path)).await;
                assert_eq!((head.status, head.bytes.len()), (plain.status, 0), "HEAD {path}");
            }
        }
        let odd = app.send(TestRequest::default().method(Method::TRACE).uri(&path)).await;
        assert_eq!((odd.status, odd.header("allow")), (405, route.allow().as_str()), "TRACE {path}");
    }
}

#[actix_web::test]
async fn every_operation_of_the_product_keeps_the_conventions() {
    walk(app::routes).await;
}

#[actix_web::test]
async fn every_operation_of_the_test_routes_keeps_the_conventions() {
    walk(things::routes).await;
}
