//! What holds for every answer, whatever the handler does.

use std::time::Duration;

use actix_web::http::Method;
use actix_web::test::TestRequest;
use serde_json::json;

use crate::harness::TestApp;
use crate::things;

fn method(name: &str) -> TestRequest {
    TestRequest::default().method(Method::from_bytes(name.as_bytes()).unwrap())
}

#[actix_web::test]
async fn every_status_carries_the_headers_and_a_problem_of_its_own_code() {
    let app = TestApp::with(things::routes, |http| http.limits.handler = Duration::from_millis(50)).await;
    let thing = json!({ "agbCode": "01900001", "name": "x" });
    let json = |request: TestRequest| request.insert_header(("content-type", "application/json"));
    let put = || TestRequest::put().uri("/v1/things/01900001").set_json(&thing);
    for (request, status, code) in [
        (TestRequest::get().uri("/v1/things/0190"), 400, "request-invalid"),
        (json(TestRequest::post()).uri("/v1/things").set_payload("{"), 400, "request-malformed"),
        (TestRequest::get().uri("/v1/things/01999999"), 404, "not-found"),
        (TestRequest::get().uri("/nowhere"), 404, "not-found"),
        (TestRequest::get().uri("/"), 404, "not-found"),
        (TestRequest::delete().uri("/v1/things"), 405, "method-not-allowed"),
        (TestRequest::get().uri("/v1/things").insert_header(("accept", "text/csv")), 406, "not-acceptable"),
        (put().insert_header(("if-match", "\"2\"")), 412, "stale"),
        (put().insert_header(("if-match", "W/\"3\"")), 412, "stale"),
        (put(), 428, "precondition-required"),
        (put().insert_header(("if-match", "*")), 428, "precondition-required"),
        (
            json(TestRequest::post()).uri("/v1/things").set_payload("x".repeat(300_000)),
            413,
            "payload-too-large",
        ),
        (TestRequest::get().uri(&format!("/v1/things?name={}", "x".repeat(9_000))), 414, "uri-too-long"),
        (TestRequest::post().uri("/v1/things").set_payload("{}"), 415, "unsupported-media-type"),
        (TestRequest::get().uri("/v1/panic"), 500, "internal"),
        (TestRequest::get().uri("/v1/wait"), 503, "timeout"),
        (TestRequest::get().uri("/v1/bare-error"), 503, "unavailable"),
    ] {
        let answer = app.send(request).await;
        assert_eq!((answer.status, answer.code().as_str()), (status, code));
    }
    assert_eq!(app.get("/v1/things/01900001").await.status, 200);
}

#[actix_web::test]
async fn a_browser_may_neither_keep_embed_guess_nor_run_an_answer_and_gets_no_cookie() {
    let app = TestApp::new(things::routes).await;
    for (uri, status) in [
        ("/v1/things", 200),
        ("/docs", 200),
        ("/docs/problems", 200),
        ("/docs/assets/reference.js", 200),
        ("/v1/things/0190", 400),
        ("/nowhere", 404),
        ("/v1/panic", 500),
    ] {
        let answer = app.get(uri).await;
        assert_eq!(answer.status, status, "{uri}");
        for (name, value) in [
            ("cache-control", "no-store"),
            ("referrer-policy", "no-referrer"),
            ("strict-transport-security", "max-age=31536000; includeSubDomains"),
            ("x-content-type-options", "nosniff"),
            ("x-frame-options", "DENY"),
        ] {
            assert_eq!(answer.header(name), value, "{uri}");
        }
        let policy: Vec<&str> = answer.header("content-security-policy").split(';').map(str::trim).collect();
        for part in ["default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"] {
            assert!(policy.contains(&part), "{uri}: {policy:?}");
        }
        assert_eq!(answer.find_header("set-cookie"), None, "{uri}");
    }
}

#[actix_web::test]
async fn a_refusal_by_rule_names_the_rule_and_its_source() {
    let app = TestApp::new(things::routes).await;
    let answer = app.post("/v1/things", &json!({ "agbCode": "01900001", "name": "refused" })).await;
    assert_eq!(answer.status, 422);
    let rule = json!({ "policyId": "cz-2025", "ruleId": "follow.haz", "citations": [{ "document": "CZ25", "section": "2.1.1" }] });
    assert_eq!(answer.json()["rules"], json!([rule]));
}

#[actix_web::test]
async fn texts_follow_accept_language_and_codes_do_not() {
    let app = TestApp::new(things::routes).await;
    let dutch = app.get("/nowhere").await;
    let english = app.send(TestRequest::get().uri("/nowhere").insert_header(("accept-language", "en"))).await;
    assert_eq!((dutch.header("content-language"), english.header("content-language")), ("nl", "en"));
    assert_eq!(
        (dutch.json()["title"].as_str(), english.json()["title"].as_str()),
        (Some("Niet gevonden"), Some("Not found"))
    );
    assert_eq!(dutch.code(), english.code());
    assert_eq!(dutch.header("vary"), "Accept-Language");
}

#[actix_web::test]
async fn a_request_id_that_is_a_uuid_comes_back_and_another_is_replaced() {
    let app = TestApp::new(things::routes).await;
    let id = "0190a5d0-0000-7000-8000-000000000001";
    let answer = app.send(TestRequest::get().uri("/livez").insert_header(("x-request-id", id))).await;
    assert_eq!(answer.header("x-request-id"), id);
    for bad in ["x", "0190a5d0000070008000000000000001", ""] {
        let answer = app.send(TestRequest::get().uri("/livez").insert_header(("x-request-id", bad))).await;
        assert_ne!(answer.header("x-request-id"), bad);
    }
}

#[actix_web::test]
async fn a_known_path_answers_an_odd_method_with_405_and_allow() {
    let app = TestApp::new(things::routes).await;
    for name in ["TRACE", "PROPFIND", "LINK", "BREW", "OPTIONS", "DELETE", "PATCH"] {
        let answer = app.send(method(name).uri("/v1/things")).await;
        assert_eq!((answer.status, answer.header("allow")), (405, "GET, HEAD, POST"), "{name}");
        let answer = app.send(method(name).uri("/v1/things/01900001")).await;
        assert_eq!((answer.status, answer.header("allow")), (405, "GET, HEAD, PUT"), "{name}");
        assert_eq!(app.send(method(name).uri("/docs")).await.header("allow"), "GET, HEAD", "{name}");
        assert_eq!(app.send(method(name).uri("/nowhere")).await.status, 404, "{name}");
    }
    let head = app.send(method("HEAD").uri("/v1/nowhere")).await;
    assert_eq!((head.status, head.bytes.len()), (404, 0));
}

#[actix_web::test]
async fn an_address_written_another_way_is_not_there() {
    let app = TestApp::new(things::routes).await;
    for uri in [
        "/v1/things/",
        "/v1//things",
        "//v1/things",
        "/v1/things/01900001/",
        "/V1/things",
        "/v1/Things",
        "/v1/things;x",
        "/v1/%2e%2e/v1/things",
        "/v1/things/..",
        "/v1/x/../things",
        "/livez/",
        "/docs/",
        "/docs/problems/",
    ] {
        let answer = app.get(uri).await;
        let gone = answer.status == 404 || (answer.status == 400 && uri == "/v1/things/..");
        assert!(gone, "{uri}: {}", answer.status);
    }
}

#[actix_web::test]
async fn head_is_answered_wherever_get_is_with_the_same_headers_and_no_body() {
    let app = TestApp::new(things::routes).await;
    for uri in [
        "/livez",
        "/readyz",
        "/v1/things",
        "/v1/things/01900001",
        "/v1/openapi.json",
        "/docs",
        "/docs/problems",
    ] {
        let get = app.get(uri).await;
        let head = app.send(method("HEAD").uri(uri)).await;
        assert_eq!((head.status, head.bytes.len()), (get.status, 0), "{uri}");
        assert_eq!(head.find_header("content-type"), get.find_header("content-type"), "{uri}");
        assert_eq!(head.find_header("etag"), get.find_header("etag"), "{uri}");
    }
}

#[actix_web::test]
async fn accept_is_obeyed_by_its_most_specific_range() {
    let app = TestApp::new(things::routes).await;
    for (accept, status) in [
        ("*/*", 200),
        ("application/*", 200),
        ("text/html, application/json;q=0.1", 200),
        ("application/json;q=0, */*", 406),
        ("text/*", 406),
        ("application/problem+json", 406),
    ] {
        let answer = app.send(TestRequest::get().uri("/v1/things").insert_header(("accept", accept))).await;
        assert_eq!(answer.status, status, "{accept}");
    }
}

#[actix_web::test]
async fn a_version_that_the_caller_has_is_not_sent_again() {
    let app = TestApp::new(things::routes).await;
    let get = |tag: &'static str| {
        TestRequest::get().uri("/v1/things/01900001").insert_header(("if-none-match", tag))
    };
    assert_eq!(app.get("/v1/things/01900001").await.header("etag"), "\"3\"");
    for (tag, status) in [("\"3\"", 304), ("W/\"3\"", 304), ("\"1\", \"3\"", 304), ("*", 304), ("\"4\"", 200)]
    {
        let answer = app.send(get(tag)).await;
        assert_eq!((answer.status, answer.bytes.is_empty()), (status, status == 304), "{tag}");
    }
}

#[actix_web::test]
async fn a_dry_run_is_confirmed_and_an_unknown_preference_is_ignored() {
    let app = TestApp::new(things::routes).await;
    let thing = json!({ "agbCode": "01900001", "name": "x" });
    let put = |prefer: &'static str| {
        let request = TestRequest::put().uri("/v1/things/01900001").insert_header(("if-match", "\"3\""));
        request.insert_header(("prefer", prefer)).set_json(&thing)
    };
    let dry = app.send(put("respond-async, dry-run")).await;
    assert_eq!((dry.header("preference-applied"), dry.json()["number"].as_u64()), ("dry-run", Some(1)));
    let real = app.send(put("respond-async")).await;
    assert_eq!((real.find_header("preference-applied"), real.json()["number"].as_u64()), (None, Some(0)));
    assert_eq!(real.header("etag"), "\"4\"");
}

#[actix_web::test]
async fn fictitious_data_says_so_on_every_answer() {
    let app = TestApp::with(things::routes, |http| http.fictitious = true).await;
    for uri in ["/livez", "/v1/things", "/nowhere", "/v1/panic", "/docs"] {
        assert_eq!(app.get(uri).await.header("sandbox"), "fictitious", "{uri}");
    }
    let app = TestApp::new(things::routes).await;
    assert_eq!(app.get("/livez").await.find_header("sandbox"), None);
}

#[actix_web::test]
async fn what_happened_is_counted() {
    use std::sync::atomic::Ordering::Relaxed;
    let app = TestApp::new(things::routes).await;
    for uri in ["/livez", "/nowhere", "/v1/panic"] {
        app.get(uri).await;
    }
    let counters = &app.state.http.counters;
    let count = |c: &std::sync::atomic::AtomicU64| c.load(Relaxed);
    assert_eq!((count(&counters.requests), count(&counters.in_flight)), (3, 0));
    assert_eq!((count(&counters.refused), count(&counters.failed), count(&counters.panics)), (1, 1, 1));
}
