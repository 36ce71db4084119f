//! API8: headers. What a caller says of itself, of a proxy or of the host is not believed; what the service
//! says about safety stands on every answer. 408 and 431 are given by the framework before there is a request:
//! the drill `input` sends those.

use std::time::Duration;

use actix_web::http::Method;
use actix_web::http::header::HeaderValue;
use actix_web::test::TestRequest;
use serde_json::json;

use crate::access::likeness;
use crate::harness::TestApp;
use crate::identity::{Desk, TOKEN, asking, assertion_claims, dpop, proof_claims};
use crate::sandbox::Sandbox;
use crate::sandbox::Who::*;
use crate::things;

/// What proxies set, and attackers too.
const CLAIMED: &[(&str, &str)] = &[
    ("forwarded", "for=127.0.0.1;host=evil.example;proto=https"),
    ("x-forwarded-for", "127.0.0.1"),
    ("x-forwarded-host", "evil.example"),
    ("x-forwarded-proto", "https"),
    ("x-forwarded-port", "8443"),
    ("x-forwarded-server", "evil.example"),
    ("x-forwarded-user", "operator"),
    ("x-real-ip", "127.0.0.1"),
    ("x-client-ip", "127.0.0.1"),
    ("true-client-ip", "127.0.0.1"),
    ("cf-connecting-ip", "127.0.0.1"),
    ("x-host", "evil.example"),
    ("x-remote-user", "operator"),
    ("remote-user", "operator"),
    ("client-cert", ":MIIB:"),
    ("client-cert-chain", ":MIIB:"),
    ("x-client-cert", "MIIB"),
    ("x-client-certificate", "MIIB"),
    ("x-ssl-client-cert", "MIIB"),
    ("x-ssl-client-verify", "SUCCESS"),
    ("x-ssl-client-s-dn", "CN=operator"),
    ("ssl-client-cert", "MIIB"),
    ("x-forwarded-client-cert", "Hash=00;Subject=\"CN=operator\""),
    ("x-forwarded-tls-client-cert", "MIIB"),
    ("x-arr-clientcert", "MIIB"),
    ("x-amzn-mtls-clientcert", "MIIB"),
    ("cookie", "session=operator; token=x"),
    ("proxy-authorization", "Basic b3BlcmF0b3I6eA=="),
    ("x-api-key", "operator"),
];

#[actix_web::test]
async fn what_a_caller_claims_of_a_proxy_changes_no_answer() {
    let sandbox = Sandbox::new().await;
    sandbox.contract().await;
    let mut second = crate::sandbox::contract("ZZ-2");
    second["careKind"] = "MDZ".into();
    sandbox.post(Leader, "/v1/contracts", &second).await;
    for uri in ["/v1/contracts?limit=1", "/v1/contracts/nothing", "/.well-known/oauth-authorization-server"] {
        let (plain, anonymous) = (sandbox.get(Practice, uri).await, sandbox.app.get(uri).await);
        for (name, value) in CLAIMED {
            let asked = || TestRequest::get().uri(uri).insert_header((*name, *value));
            assert_eq!(likeness(&sandbox.send(Practice, asked()).await), likeness(&plain), "{uri} {name}");
            assert_eq!(likeness(&sandbox.app.send(asked()).await), likeness(&anonymous), "{uri} {name}");
        }
    }
}

/// Names of hosts that are not ours.
const HOSTS: &[&str] = &[
    "evil.example",
    "localhost.evil.example",
    "evil.example:80",
    "localhost:80@evil.example",
    "127.0.0.1.evil.example",
    "localhost, evil.example",
    "<script>",
    "evil.example/v1",
    "evil.example#",
    "",
    " ",
    "[::1",
    "localhost:x",
];

#[actix_web::test]
async fn a_host_that_the_caller_names_decides_nothing() {
    let mut desk = Desk::new().await;
    let client = desk.register(zorgcontract::auth::Role::Provider, desk.practice()).await;
    let token = desk.bound_token(&client, None).await;
    for host in HOSTS {
        let htu = format!("http://{host}/v1/contracts");
        let mut claims = proof_claims("GET", "/v1/contracts", Some(&token));
        claims["htu"] = htu.into();
        let proof = client.key.sign(&client.key.proof_header(), &claims.to_string());
        let read =
            dpop(TestRequest::get().uri("/v1/contracts"), &token, &proof).insert_header(("host", *host));
        assert_eq!(desk.sandbox.app.send(read).await.status, 401, "{host}: its own proof");
        let mut claims = assertion_claims(client.id);
        claims["aud"] = format!("http://{host}{TOKEN}").into();
        let assertion = client.key.sign(&client.key.assertion_header(), &claims.to_string());
        let ask = asking(&assertion, None).insert_header(("host", *host));
        // without a public address tokens are given to this machine only: 503 says that it is not set
        assert!([401, 503].contains(&desk.sandbox.app.send(ask).await.status), "{host}: its own audience");
    }
    desk.sandbox.app.state.http.public_url = Some("https://api.contracten.nl".to_owned());
    let app = TestApp::of(desk.sandbox.app.state.clone(), zorgcontract::app::routes).await;
    let plain = app.get("/.well-known/oauth-authorization-server").await;
    assert_eq!(plain.json()["token_endpoint"], "https://api.contracten.nl/oauth2/token");
    for host in HOSTS.iter().chain(&["localhost", "127.0.0.1"]) {
        let asked = |uri: &str| TestRequest::get().uri(uri).insert_header(("host", *host));
        let told = app.send(asked("/.well-known/oauth-authorization-server")).await;
        assert_eq!(likeness(&told), likeness(&plain), "{host}");
        let problem = app.send(asked("/nowhere")).await.json();
        assert_eq!(problem["type"], "https://api.contracten.nl/docs/problems/not-found", "{host}");
    }
}

#[actix_web::test]
async fn bytes_that_are_no_text_in_a_header_are_refused_or_ignored_and_never_come_back() {
    let sandbox = Sandbox::new().await;
    let odd: Vec<Vec<u8>> = vec![
        b"\xff\xfe".to_vec(),
        b"\x80\x81evil".to_vec(),
        "\u{202e}evil".into(),
        b"a\tevil".to_vec(),
        b"%0d%0aevil: 1".to_vec(),
        b"evil".repeat(2_000),
        b"\"evil".to_vec(),
        b",,,;;;===".to_vec(),
        b"*".to_vec(),
    ];
    let names = [
        "accept",
        "accept-language",
        "authorization",
        "content-type",
        "dpop",
        "host",
        "if-match",
        "if-none-match",
        "idempotency-key",
        "origin",
        "prefer",
        "referer",
        "user-agent",
        "x-request-id",
        "traceparent",
        "range",
        "expect",
        "content-length",
        "te",
    ];
    for name in names {
        for value in &odd {
            let body = crate::sandbox::contract("ZZ-3");
            for request in [
                TestRequest::get().uri("/v1/contracts"),
                Sandbox::posting("/v1/contracts", &body, "k").insert_header(("prefer", "dry-run")),
            ] {
                let bearer = format!("Bearer {}", sandbox.token(Leader));
                let request = request.insert_header(("authorization", bearer));
                let request = request.insert_header((name, HeaderValue::from_bytes(value).unwrap()));
                let answer = sandbox.app.send(request).await;
                assert!(answer.status < 500, "{name} {value:?}: {}", answer.status);
                for (shown, content) in &answer.headers {
                    let text = String::from_utf8_lossy(content.as_bytes());
                    assert!(!text.contains("evil"), "{name} {value:?} in {shown}");
                }
            }
        }
    }
}

/// What every answer says, to the letter.
const SAFE: &[(&str, &str)] = &[
    ("strict-transport-security", "max-age=31536000; includeSubDomains"),
    ("x-content-type-options", "nosniff"),
    ("x-frame-options", "DENY"),
    ("referrer-policy", "no-referrer"),
    ("permissions-policy", "camera=(), geolocation=(), microphone=()"),
    ("cache-control", "no-store"),
    ("content-security-policy", "default-src 'none'; base-uri 'none'; frame-ancestors 'none'"),
];

#[actix_web::test]
async fn every_status_says_what_browsers_and_caches_must_not_do() {
    let app = TestApp::with(things::routes, |http| http.limits.handler = Duration::from_millis(50)).await;
    let json = |request: TestRequest| request.insert_header(("content-type", "application/json"));
    let thing = json!({ "agbCode": "01900001", "name": "x" });
    let put = || TestRequest::put().uri("/v1/things/01900001").set_json(&thing);
    let get = |uri: &str| TestRequest::get().uri(uri);
    let product = Sandbox::new().await;
    let mut answers = Vec::new();
    for request in [
        get("/v1/things"),
        get("/v1/things/01900001").insert_header(("if-none-match", "\"3\"")),
        get("/v1/things/0190"),
        get("/nowhere"),
        TestRequest::delete().uri("/v1/things"),
        TestRequest::default().method(Method::TRACE).uri("/v1/things"),
        get("/v1/things").insert_header(("accept", "text/csv")),
        put().insert_header(("if-match", "\"2\"")),
        put(),
        json(TestRequest::post()).uri("/v1/things").set_payload("x".repeat(300_000)),
        get(&format!("/v1/things?name={}", "x".repeat(9_000))),
        TestRequest::post().uri("/v1/things").set_payload("{}"),
        get("/v1/panic"),
        get("/v1/wait"),
        get("/v1/bare-error"),
    ] {
        answers.push(app.send(request).await);
    }
    answers.push(product.app.get("/v1/contracts").await);
    answers.push(product.get(Dashboard, "/v1/contracts").await);
    answers.push(product.app.send(TestRequest::post().uri(TOKEN)).await);
    let contract = product.contract().await;
    let ask = json!({ "contractId": contract, "followerId": "cz" });
    for _ in 0..2 {
        answers.push(product.post(Practice, "/v1/follow-decisions", &ask).await);
    }
    let mut seen: Vec<u16> = answers.iter().map(|answer| answer.status).collect();
    for answer in &answers {
        for (name, value) in SAFE {
            assert_eq!(answer.find_header(name), Some(*value), "{name} on {}", answer.status);
        }
        for name in ["server", "x-powered-by", "via", "set-cookie", "access-control-allow-origin"] {
            assert_eq!(answer.find_header(name), None, "{name} on {}", answer.status);
        }
    }
    seen.sort_unstable();
    seen.dedup();
    for status in [200, 201, 304, 400, 401, 403, 404, 405, 406, 409, 412, 413, 414, 415, 428, 500, 503] {
        assert!(seen.contains(&status), "{status} is not among {seen:?}");
    }
}
