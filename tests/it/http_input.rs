//! Odd and broken input: refused with place and code, all at once, never a 5xx.

use actix_web::test::TestRequest;
use serde_json::{Value, json};

use crate::harness::TestApp;
use crate::things;

#[actix_web::test]
async fn all_faults_of_path_query_and_body_come_in_one_answer() {
    let app = TestApp::new(things::routes).await;
    let body = json!({
        "agbCode": "x", "careKinds": ["HAZ", "XYZ"], "startDate": "2025-02-30", "seenAt": "2025-01-01T10:00:00",
        "parts": [{ "count": 1 }, { "count": 10, "size": 1 }], "extra": true,
    });
    let request = TestRequest::put()
        .uri("/v1/things/0190?unknown=1")
        .insert_header(("if-match", "\"3\""))
        .set_json(body);
    let answer = app.send(request).await;
    assert_eq!((answer.status, answer.code().as_str()), (400, "request-invalid"));
    assert_eq!(
        answer.faults(),
        [
            "path:agbCode agbCode.format",
            "query:unknown parameter.unknown",
            "body:/agbCode agbCode.format",
            "body:/careKinds/1 careKind.value",
            "body:/parts/1/count value.maximum",
            "body:/parts/1/size member.unknown",
            "body:/seenAt dateTime.format",
            "body:/startDate date.format",
            "body:/name member.required",
            "body:/extra member.unknown",
        ]
    );
    assert_eq!(answer.json()["errors"][4]["index"], 1);
}

#[actix_web::test]
async fn a_query_is_refused_with_the_name_of_each_wrong_parameter() {
    let app = TestApp::new(things::routes).await;
    for (query, wanted) in [
        ("careKind=haz", vec!["careKind careKind.value"]),
        (
            "date=2025-02-29&limit=0&limit=x",
            vec!["date date.format", "limit parameter.duplicate", "limit value.minimum"],
        ),
        ("limit=201", vec!["limit value.maximum"]),
        ("limit=1.5", vec!["limit value.type"]),
        ("limit=99999999999999999999", vec!["limit value.type"]),
        ("even=yes", vec!["even value.type"]),
        ("sort=name", vec!["sort value.enum"]),
        ("fields=name,colour", vec!["fields value.enum"]),
        (
            "care_kind=HAZ&filter%5Bagb%5D=1",
            vec!["care_kind parameter.unknown", "filter[agb] parameter.unknown"],
        ),
        ("date=2025-01-01&date=2025-01-01", vec!["date parameter.duplicate"]),
        ("agbCode=01900001&agbCode=1", vec!["agbCode agbCode.format"]),
        ("name=%ff", vec!["name text.encoding"]),
        ("name=%00", vec!["name text.nul"]),
        ("cursor=abc", vec!["cursor cursor.invalid"]),
        ("cursor=", vec!["cursor cursor.invalid"]),
    ] {
        let answer = app.get(&format!("/v1/things?{query}")).await;
        let wanted: Vec<String> = wanted.into_iter().map(|w| format!("query:{w}")).collect();
        assert_eq!((answer.status, answer.faults()), (400, wanted), "{query}");
    }
    let many = vec!["agbCode=01900001"; 101].join("&");
    assert_eq!(app.get(&format!("/v1/things?{many}")).await.faults(), ["query: parameter.tooMany"]);
    let repeated =
        app.get("/v1/things?agbCode=01900001&agbCode=01900002&even=true&careKind=HAZ&date=2025-01-01").await;
    assert_eq!(repeated.json()["items"].as_array().map(Vec::len), Some(1));
}

#[actix_web::test]
async fn a_body_that_cannot_be_read_safely_is_refused() {
    let app = TestApp::new(things::routes).await;
    let text = |s: &str| s.to_owned();
    for (body, code) in [
        (text(""), "json.syntax"),
        (text("[null,null]"), "json.object"),
        (text("null"), "json.object"),
        (text("\u{feff}{}"), "json.syntax"),
        (text("{\"name\":1e400}"), "json.syntax"),
        (text("{\"name\":\"\\u0000\"}"), "text.nul"),
        (text("{\"name\":\"\\ud800\"}"), "json.syntax"),
        (text("{\"name\":\"a\",\"name\":\"b\"}"), "member.duplicate"),
        (text("{\"name\":\"a\"} x"), "json.syntax"),
        ("[".repeat(100_000), "json.depth"),
        (format!("{{\"name\":{}1{}}}", "[".repeat(64), "]".repeat(64)), "json.depth"),
        (format!("{{\"name\":{}1{}}}", "[".repeat(70), "]".repeat(70)), "json.depth"),
        (format!("{{\"name\":\"{}\"}}", "x".repeat(70_000)), "text.tooLong"),
        (format!("{{\"parts\":[{}1]}}", "1,".repeat(10_000)), "list.tooLong"),
    ] {
        let answer = app.post_text("/v1/things", &body).await;
        let faults = answer.faults();
        assert_eq!((answer.status, answer.code().as_str()), (400, "request-malformed"));
        assert!(faults.len() == 1 && faults[0].ends_with(code), "{faults:?} {code}");
    }
}

#[actix_web::test]
async fn only_plain_json_in_utf_8_is_read() {
    let app = TestApp::new(things::routes).await;
    let body = json!({ "agbCode": "01900001", "name": "x" }).to_string();
    let post = |content_type: &'static str| {
        TestRequest::post()
            .uri("/v1/things")
            .insert_header(("content-type", content_type))
            .set_payload(body.clone())
    };
    for (content_type, status) in [
        ("application/json", 201),
        ("Application/JSON; charset=UTF-8", 201),
        ("application/json; charset=latin1", 415),
        ("application/merge-patch+json", 415),
        ("text/plain", 415),
        ("application/x-www-form-urlencoded", 415),
        ("", 415),
    ] {
        assert_eq!(app.send(post(content_type)).await.status, status, "{content_type}");
    }
    for encoding in ["gzip", "br", "zstd", "deflate", "identity, gzip", "GZIP"] {
        let answer = app.send(post("application/json").insert_header(("content-encoding", encoding))).await;
        assert_eq!((answer.status, answer.code().as_str()), (415, "unsupported-media-type"), "{encoding}");
    }
    assert_eq!(
        app.send(post("application/json").insert_header(("content-encoding", "identity"))).await.status,
        201
    );
}

#[actix_web::test]
async fn values_at_the_edge_are_taken_or_refused_but_never_break() {
    let app = TestApp::new(things::routes).await;
    for (count, status) in [
        (json!(9), 201),
        (json!(-0.0), 400),
        (json!(9_007_199_254_740_993_i64), 400),
        (json!(u64::MAX), 400),
        (json!(1.0), 400),
        (json!("1"), 400),
        (json!(null), 400),
        (json!([1]), 400),
        (json!({}), 400),
    ] {
        let body = json!({ "agbCode": "01900001", "name": "x", "parts": [{ "count": count }] });
        assert_eq!(app.post("/v1/things", &body).await.status, status, "{count}");
    }
    for (member, value) in [
        ("parts", json!({})),
        ("careKinds", json!("HAZ")),
        ("careKinds", json!(["HAZ", "HAZ", "HAZ", "HAZ"])),
        ("name", json!(["x"])),
        ("name", json!("")),
        ("name", json!("é".repeat(21))),
        ("agbCode", json!("٠١٩٠٠٠٠١")),
        ("agbCode", json!(1_900_001)),
    ] {
        let mut body = json!({ "agbCode": "01900001", "name": "x" });
        body[member] = value;
        assert_eq!(app.post("/v1/things", &body).await.status, 400, "{body}");
    }
    for name in ["\u{202e}", "\u{200b}", "𝕏", "e\u{301}", " "] {
        let body = json!({ "agbCode": "01900001", "name": name, "startDate": Value::Null });
        assert_eq!(app.post("/v1/things", &body).await.json()["name"], name);
    }
}
