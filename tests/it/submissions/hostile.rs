//! Bad input: clear problem, nothing lost, nothing leaked.

use actix_web::test::TestRequest;
use serde_json::{Map, Value, json};

use super::{Scene, address};
use crate::harness::Answer;
use crate::sandbox::Who::*;

async fn patch_text(scene: &Scene, at: &str, body: Vec<u8>) -> Answer {
    let request = TestRequest::patch()
        .uri(&format!("{at}/answers"))
        .insert_header(("content-type", "application/merge-patch+json"))
        .insert_header(("if-match", "\"1\""))
        .set_payload(body);
    scene.sandbox.send(Practice, request).await
}

#[actix_web::test]
async fn odd_answers_are_refused_with_place_and_code_and_leave_the_draft_as_it_was() {
    let scene = Scene::new().await;
    let at = address(&scene.create(Practice).await);
    let before = scene.get(Practice, &at).await;
    let many: Map<String, Value> = (0..10_000).map(|n| (format!("item{n}"), json!(n))).collect();
    let text = |value: &str| format!("{{\"name\":{value}}}").into_bytes();
    let rows = json!({ "staff": vec![json!({ "staff.name": "x" }); 10_000] }).to_string();
    for (body, status, code) in [
        (Value::Object(many).to_string().into_bytes(), 422, "answers-refused"),
        (format!("{{\"name\":\"{}\"}}", "x".repeat(1 << 20)).into_bytes(), 413, "payload-too-large"),
        (format!("{{\"name\":\"{}\"}}", "x".repeat(1_000_000)).into_bytes(), 400, "request-malformed"),
        (text("\"a\\u0000b\""), 400, "request-malformed"),
        (b"{\"name\":\"a\0b\"}".to_vec(), 400, "request-malformed"),
        (text("\"\\ud800\""), 400, "request-malformed"),
        (text("\"\\udc00\\ud800\""), 400, "request-malformed"),
        (b"{\"name\":\"\xff\xfe\"}".to_vec(), 400, "request-malformed"),
        (text("\"a\\u001bb\""), 422, "answers-refused"),
        (text("{\"a\":{\"b\":1}}"), 422, "answers-refused"),
        (text("1e400"), 400, "request-malformed"),
        (b"{\"patients\":1.5}".to_vec(), 422, "answers-refused"),
        (b"{\"patients\":99999999999}".to_vec(), 422, "answers-refused"),
        (b"{\"name\":\"a\",\"name\":\"b\"}".to_vec(), 400, "request-malformed"),
        (b"[]".to_vec(), 400, "request-malformed"),
        (b"".to_vec(), 400, "request-malformed"),
        (
            format!("{{\"name\":{}1{}}}", "[".repeat(80), "]".repeat(80)).into_bytes(),
            400,
            "request-malformed",
        ),
    ] {
        let shown = String::from_utf8_lossy(&body[..body.len().min(60)]).into_owned();
        let refused = patch_text(&scene, &at, body).await;
        assert_eq!(
            (refused.status, refused.code().as_str()),
            (status, code),
            "{shown}: {}",
            refused.text().chars().take(300).collect::<String>()
        );
        assert!(refused.bytes.len() < 300_000, "{shown}");
    }
    // Too many rows are kept, to be repaired, as long as there is room for them.
    let saved = patch_text(&scene, &at, rows.into_bytes()).await;
    assert!([200, 422].contains(&saved.status), "{}", saved.status);
    if saved.status == 200 {
        assert_eq!(saved.json()["validation"]["complete"], false);
    } else {
        assert_eq!(scene.get(Practice, &at).await, before);
    }
}

#[actix_web::test]
async fn answers_do_not_grow_without_bounds() {
    let scene = Scene::new().await;
    let at = address(&scene.create(Practice).await);
    let row = json!({ "staff.name": "x".repeat(3_000) });
    let saved = scene.save(Practice, &at, 1, &json!({ "staff": vec![row; 300] })).await;
    assert_eq!(saved.status, 200, "{}", saved.text().chars().take(300).collect::<String>());
    let more =
        json!({ "city": "y".repeat(60_000), "name": "z".repeat(60_000), "contract": "w".repeat(60_000) });
    let refused = scene.save(Practice, &at, 2, &more).await;
    assert_eq!((refused.status, refused.code().as_str()), (413, "payload-too-large"));
}

#[actix_web::test]
async fn a_submit_with_a_body_says_nothing_that_counts() {
    let scene = Scene::new().await;
    let at = scene.filled().await;
    for body in ["{\"answers\":{}}", "null", "x", &"{}".repeat(400)] {
        let request = scene.stepping(&at, "_submit", 2, "k").set_payload(body.to_owned());
        let refused = scene.sandbox.send(Practice, request).await;
        assert!([400, 413].contains(&refused.status), "{body}: {}", refused.status);
    }
    let request = scene.stepping(&at, "_submit", 2, "k").set_payload("{}");
    assert_eq!(scene.sandbox.send(Practice, request).await.status, 200);
}
