//! The moment of receipt against the one deadline.

use std::time::Duration;

use diesel::prelude::*;
use serde_json::json;
use zorgcontract::app;
use zorgcontract::clock::Moment;
use zorgcontract::codes::SubmissionId;
use zorgcontract::db::DbError;
use zorgcontract::db::schema::{audit_entries, submission_late_attempts};
use zorgcontract::http::limits::Lane;
use zorgcontract::http::server::{self, Settings};
use zorgcontract::submissions::service::{self, SubmissionError};

use super::{DAY, SECOND, Scene};
use crate::http_server;
use crate::limits::take_all;
use crate::sandbox::Who::*;

/// How often a late attempt is on record.
fn attempts(scene: &Scene) -> i64 {
    let count = |conn: &mut zorgcontract::db::Conn| -> Result<i64, DbError> {
        Ok(submission_late_attempts::table.count().get_result(conn)?)
    };
    scene.sandbox.app.state.db.read(count).unwrap()
}

#[actix_web::test]
async fn a_second_before_the_deadline_is_in_time_and_at_the_deadline_it_is_too_late() {
    for (before, in_time) in [(SECOND, true), (0, false), (-SECOND, false), (-DAY, false)] {
        let scene = Scene::new().await;
        let at = scene.filled().await;
        scene.before_deadline(before);
        let done = scene.step(Practice, &at, "_submit", 2).await;
        assert_eq!(done.status, if in_time { 200 } else { 422 }, "{before}: {}", done.text());
        assert_eq!(attempts(&scene), i64::from(!in_time), "{before}");
        if !in_time {
            assert_eq!(done.code(), "deadline-passed");
            let detail = done.json()["detail"].as_str().unwrap().to_owned();
            let moment = scene.deadline.in_amsterdam();
            assert!(detail.contains(&moment) && detail.contains("voor"), "rule and deadline: {detail}");
            assert_eq!(detail.matches(" CE").count(), 2, "both moments: {detail}");
            assert_eq!(scene.get(Practice, &at).await["status"], "draft");
            let history = scene.get(Practice, &format!("{at}/history")).await;
            assert_eq!(history["items"][2]["event"], "lateAttempt");
        }
    }
}

/// To the microsecond, without a clock that runs meanwhile.
#[actix_web::test]
async fn the_rule_is_half_open_to_the_microsecond() {
    let scene = Scene::new().await;
    let at = scene.filled().await;
    let id: SubmissionId = at.rsplit_once('/').unwrap().1.parse().unwrap();
    let ready = service::Ready {
        id,
        seen: Some(2),
        content: "{}".into(),
        problems: Vec::new(),
        attachments: Vec::new(),
        answer_in: None,
    };
    let db = scene.sandbox.app.state.db.clone();
    for (micros, in_time) in [(1, false), (0, false), (-1, true)] {
        let (ready, moment) = (ready.clone(), Moment::from_micros(scene.deadline.micros() + micros));
        let actor = zorgcontract::audit::Actor::command("test");
        let done = db.write(actor, move |tx| service::submit(tx, &ready, moment)).await;
        match done {
            Ok(done) => assert!(in_time && done.value.1.received_at == moment, "{micros}"),
            Err(SubmissionError::Late(late)) => {
                assert!(!in_time, "{micros}");
                assert_eq!((late.received_at, late.deadline), (moment, scene.deadline));
            }
            Err(other) => panic!("{micros}: {other}"),
        }
    }
}

#[actix_web::test]
async fn a_late_attempt_is_kept_though_nothing_else_of_it_is() {
    let scene = Scene::new().await;
    let at = scene.filled().await;
    scene.before_deadline(-SECOND);
    let refused = scene.sandbox.send(Practice, scene.stepping(&at, "_submit", 2, "late")).await;
    assert_eq!(refused.status, 422);
    let rehearsed = scene.stepping(&at, "_submit", 2, "dry").insert_header(("prefer", "dry-run"));
    assert_eq!(scene.sandbox.send(Practice, rehearsed).await.status, 422);
    assert_eq!(attempts(&scene), 1, "a rehearsal is no attempt");
    let told = |conn: &mut zorgcontract::db::Conn| -> Result<Vec<String>, DbError> {
        let kinds = audit_entries::table.filter(audit_entries::event_type.eq("submission.lateAttempt"));
        Ok(kinds.select(audit_entries::owner).load(conn)?)
    };
    let owners = scene.sandbox.app.state.db.read(told).unwrap();
    assert!(matches!(&owners[..], [one] if one.starts_with("party:")), "{owners:?}");
    // A stale version, an incomplete answer: late comes first, so that the attempt is known.
    assert_eq!(scene.step(Practice, &at, "_submit", 1).await.code(), "deadline-passed");
    for _ in 0..120 {
        scene.step(Practice, &at, "_submit", 2).await;
    }
    assert_eq!(attempts(&scene), service::MOST_LATE, "who repeats it fills no disk");
}

#[actix_web::test]
async fn waiting_for_a_turn_does_not_count() {
    let scene = Scene::new().await;
    let at = scene.filled().await;
    scene.before_deadline(SECOND);
    // Somebody holds the writer past the deadline; the request waits behind it.
    let (db, clocks, after) =
        (scene.sandbox.app.state.db.clone(), scene.clocks.clone(), scene.deadline.micros() + DAY);
    let (begun, waits) = std::sync::mpsc::channel();
    let begun = std::sync::Mutex::new(Some(begun));
    let busy = actix_web::rt::spawn(async move {
        let actor = zorgcontract::audit::Actor::command("test");
        let held = db.write(actor, move |tx| -> Result<(), DbError> {
            tx.stamp()?;
            if let Some(begun) = begun.lock().unwrap().take() {
                begun.send(()).unwrap();
            }
            std::thread::sleep(std::time::Duration::from_millis(600));
            clocks.set_business(Moment::from_micros(after));
            Ok(())
        });
        held.await.unwrap();
    });
    actix_web::web::block(move || waits.recv().unwrap()).await.unwrap();
    let done = scene.step(Practice, &at, "_submit", 2).await;
    busy.await.unwrap();
    assert_eq!(done.status, 200, "{}", done.text());
    let body = done.json();
    let moment = |name: &str| body[name].as_str().unwrap().parse::<Moment>().unwrap();
    assert!(moment("receivedAt") < scene.deadline && moment("submittedAt") > scene.deadline, "{body}");
}

#[actix_web::test]
async fn waiting_for_a_place_does_not_count_with_a_body_either() {
    let scene = Scene::new().await;
    let at = scene.filled().await;
    scene.before_deadline(SECOND);
    let places = take_all(&scene.sandbox.app, Lane::Write).await;
    let request = scene.stepping(&at, "_submit", 2, "one").set_payload("{}");
    let meanwhile = async {
        tokio::time::sleep(Duration::from_millis(100)).await;
        scene.before_deadline(-SECOND);
        drop(places);
    };
    let (done, ()) = tokio::join!(scene.sandbox.send(Practice, request), meanwhile);
    assert_eq!(done.status, 200, "{}", done.text());
}

#[actix_web::test]
async fn a_clock_that_steps_back_over_the_deadline_loses_nothing() {
    let scene = Scene::new().await;
    let at = scene.filled().await;
    scene.before_deadline(-SECOND);
    assert_eq!(scene.step(Practice, &at, "_submit", 2).await.code(), "deadline-passed");
    scene.before_deadline(2 * SECOND);
    let done = scene.step(Practice, &at, "_submit", 2).await;
    assert_eq!(done.status, 200, "by the clock it is in time: {}", done.text());
    assert_eq!(attempts(&scene), 1, "what was late before stays on record");
    scene.before_deadline(-SECOND);
    assert_eq!(scene.step(Practice, &at, "_submit", 3).await.code(), "conflict", "it is handed in");
    let history = scene.get(Practice, &format!("{at}/history")).await;
    let events: Vec<&str> =
        history["items"].as_array().unwrap().iter().map(|line| line["event"].as_str().unwrap()).collect();
    assert_eq!(
        events,
        ["created", "answersSaved", "lateAttempt", "submitted"],
        "in the order of the commits"
    );

    // One that expired stays so, whatever the clock says afterwards.
    let scene = Scene::new().await;
    let at = scene.filled().await;
    scene.before_deadline(-DAY);
    let db = scene.sandbox.app.state.db.clone();
    let expired = actix_web::web::block(move || zorgcontract::submissions::expiry::expire(&db).unwrap());
    assert_eq!(expired.await.unwrap(), 1);
    scene.before_deadline(SECOND);
    assert_eq!(scene.step(Practice, &at, "_submit", 3).await.code(), "conflict");
    let told = scene.get(Practice, &at).await;
    assert_eq!((&told["status"], &told["answers"]["module"]), (&json!("expired"), &json!("yes")));
}

#[actix_web::test]
async fn an_extension_counts_for_a_request_that_comes_after_the_first_deadline() {
    let scene = Scene::new().await;
    let at = scene.filled().await;
    scene.before_deadline(-SECOND);
    assert_eq!(scene.step(Practice, &at, "_submit", 2).await.code(), "deadline-passed");
    super::extend(&scene, scene.deadline.micros() + DAY).await;
    assert_eq!(scene.step(Practice, &at, "_submit", 2).await.status, 200);
    let receipt = scene.get(Practice, &format!("{at}/receipt")).await;
    let later = Moment::from_micros(scene.deadline.micros() + DAY);
    assert_eq!(receipt["receipt"]["deadline"], later.to_string());
}

/// Clocks go back at 03:00 and forward at 02:00: the deadline is an instant, told with its zone.
#[actix_web::test]
async fn in_the_nights_of_the_changing_clock_the_instant_decides() {
    for (deadline, told) in [
        ("2026-10-25T00:30:00Z", "2026-10-25 02:30:00 CEST"), // the first 02:30 of that night
        ("2026-10-25T01:30:00Z", "2026-10-25 02:30:00 CET"),  // the second
        ("2026-03-29T01:00:00Z", "2026-03-29 03:00:00 CEST"), // 02:00 does not exist
    ] {
        let scene = Scene::closing(deadline.parse().unwrap(), &["own"]).await;
        let at = scene.filled().await;
        scene.before_deadline(0);
        let late = scene.step(Practice, &at, "_submit", 2).await;
        assert!(late.json()["detail"].as_str().unwrap().contains(told), "{}", late.text());
        scene.before_deadline(60 * SECOND);
        assert_eq!(scene.step(Practice, &at, "_submit", 2).await.status, 200, "{deadline}");
        let body = json!({ "reason": "x" });
        assert_eq!(scene.say(Practice, &at, "_withdraw", 3, &body).await.status, 200);
    }
}

/// A submit over a real socket: its head now, its body when `late` says so.
async fn slowly(scene: &Scene, at: &str, late: bool) -> String {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let (stop, receive) = tokio::sync::mpsc::channel(2);
    let settings = Settings { workers: 1, drain: Duration::from_millis(100), ..Settings::default() };
    let state = scene.sandbox.app.state.clone();
    let ended = actix_web::rt::spawn(server::serve(state, app::routes, listener, settings, receive));
    let mut stream = tokio::net::TcpStream::connect(address).await.unwrap();
    let head = format!(
        "POST {at}/_submit HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer {}\r\nidempotency-key: {late}\r\n\
         if-match: \"2\"\r\ncontent-length: 2\r\n\r\n{{",
        scene.sandbox.token(Practice)
    );
    http_server::write(&mut stream, &head).await;
    tokio::time::sleep(Duration::from_millis(300)).await;
    if late {
        scene.before_deadline(-SECOND);
    }
    http_server::write(&mut stream, "}").await;
    let (_, body) = http_server::read(&mut stream).await;
    drop(stream);
    stop.send(()).await.unwrap();
    ended.await.unwrap().unwrap();
    body
}

#[actix_web::test]
async fn a_body_that_crosses_the_deadline_is_too_late_though_it_began_in_time() {
    let scene = Scene::new().await;
    let at = scene.filled().await;
    scene.before_deadline(60 * SECOND);
    let body = slowly(&scene, &at, true).await;
    assert!(body.contains("deadline-passed"), "{body}");
    assert_eq!((attempts(&scene), &scene.get(Practice, &at).await["status"]), (1, &json!("draft")));
    scene.before_deadline(60 * SECOND);
    let body = slowly(&scene, &at, false).await;
    assert!(body.contains("\"receipt\""), "{body}");
}
