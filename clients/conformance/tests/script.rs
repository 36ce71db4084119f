//! The mock for integrators: what the README says, done over a socket.

#![expect(clippy::unwrap_used, reason = "a test stops where the mock does not answer")]

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};

use serde_json::{Value, json};
use zorgcontract_mock::control;
use zorgcontract_mock::script::Scripted;

const EXAMPLE: &str = include_str!("../examples/contract.json");

fn start(script: &str) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let scripted = Scripted::new(serde_json::from_str(script).unwrap());
    std::thread::spawn(move || control::run(&listener, move |request| scripted.answer(request)));
    address
}

/// The whole answer; empty when the connection was lost.
fn ask(address: &str, method: &str, path: &str, key: Option<&str>, body: &Value) -> String {
    let mut stream = TcpStream::connect(address).unwrap();
    let body = if body.is_null() { String::new() } else { body.to_string() };
    let key = key.map(|k| format!("Idempotency-Key: {k}\r\n")).unwrap_or_default();
    let head = format!("{method} {path} HTTP/1.1\r\nHost: x\r\n{key}Content-Length: {}\r\n\r\n", body.len());
    stream.write_all((head + &body).as_bytes()).unwrap();
    stream.set_read_timeout(Some(std::time::Duration::from_millis(300))).unwrap();
    let mut answer = Vec::new();
    drop(stream.read_to_end(&mut answer));
    String::from_utf8(answer).unwrap()
}

fn json_of(answer: &str) -> Value {
    serde_json::from_str(answer.split("\r\n\r\n").nth(1).unwrap()).unwrap()
}

#[test]
fn a_lost_answer_is_given_again_and_the_effect_counted_once() {
    let mock = start(EXAMPLE);
    ask(
        &mock,
        "POST",
        "/_mock/faults",
        None,
        &json!({ "method": "POST", "path": "/v1/contracts", "fault": "committed-then-lost" }),
    );
    let new = json!({ "number": "TRY-1" });
    assert_eq!(ask(&mock, "POST", "/v1/contracts", Some("act-1"), &new), "");
    let again = ask(&mock, "POST", "/v1/contracts", Some("act-1"), &new);
    assert!(again.contains("201 Created") && again.contains("Idempotency-Replayed: true"), "{again}");
    let effects = json_of(&ask(&mock, "GET", "/_mock/effects", None, &Value::Null));
    assert_eq!(effects["effects"].as_array().unwrap().len(), 1);
    assert_eq!(effects["effects"][0]["requests"], 2);
    let other = ask(&mock, "POST", "/v1/contracts", Some("act-1"), &json!({ "number": "TRY-2" }));
    assert!(other.contains("422") && other.contains("idempotency-key-reused"), "{other}");
    let second = json_of(&ask(&mock, "POST", "/v1/contracts", Some("act-2"), &new));
    assert_eq!(second["id"], "0197f3a0-0000-7000-8000-000000000002");
}

#[test]
fn what_was_lost_before_its_effect_has_none() {
    let mock = start(EXAMPLE);
    for fault in ["lost-before-commit", "reset"] {
        ask(&mock, "POST", "/_mock/faults", None, &json!({ "fault": fault }));
        assert_eq!(ask(&mock, "POST", "/v1/contracts", Some(fault), &json!({})), "");
    }
    let effects = json_of(&ask(&mock, "GET", "/_mock/effects", None, &Value::Null));
    assert_eq!(effects["effects"], json!([]));
    assert_eq!(effects["requests"], 2);
}

#[test]
fn the_feed_goes_on_after_the_last_event_and_can_repeat_or_turn() {
    let mut script: Value = serde_json::from_str(EXAMPLE).unwrap();
    let ids = |mock: &str, path: &str| {
        let events = json_of(&ask(mock, "GET", path, None, &Value::Null));
        events.as_array().unwrap().iter().map(|e| e["id"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    let mock = start(EXAMPLE);
    assert_eq!(ids(&mock, "/v1/events"), ["e1", "e2"]);
    assert_eq!(ids(&mock, "/v1/events?lastEventId=e2"), ["e3"]);
    assert!(ids(&mock, "/v1/events?lastEventId=e3").is_empty());
    script["feed"]["fault"] = json!("duplicate");
    assert_eq!(ids(&start(&script.to_string()), "/v1/events?lastEventId=e2"), ["e2", "e3"]);
    script["feed"]["fault"] = json!("out-of-order");
    assert_eq!(ids(&start(&script.to_string()), "/v1/events"), ["e2", "e1"]);
}

#[test]
fn a_webhook_comes_twice_with_the_same_id() {
    let receiver = TcpListener::bind("127.0.0.1:0").unwrap();
    let to = format!("http://{}/hook", receiver.local_addr().unwrap());
    let received = std::thread::spawn(move || {
        (0..2)
            .map(|_| {
                let (mut stream, _) = receiver.accept().unwrap();
                let mut text = [0_u8; 4096];
                let length = stream.read(&mut text).unwrap();
                stream.write_all(b"HTTP/1.1 204 No Content\r\n\r\n").unwrap();
                String::from_utf8_lossy(&text[..length]).into_owned()
            })
            .collect::<Vec<_>>()
    });
    let mock = start(EXAMPLE);
    let sent = ask(
        &mock,
        "POST",
        "/_mock/webhooks",
        None,
        &json!({ "to": to, "times": 2, "event": { "id": "e1" } }),
    );
    assert_eq!(json_of(&sent), json!({ "id": "e1", "statuses": [204, 204] }));
    let received = received.join().unwrap();
    assert!(
        received.iter().all(|r| r.contains("webhook-id: e1") && r.contains("v1,") && r.contains(" v1a,"))
    );
}
