//! Writes with an idempotency key: once per caller, key and content, whatever comes in between.

use diesel::prelude::*;
use futures_util::future::join_all;
use serde_json::{Value, json};
use zorgcontract::audit::Actor;
use zorgcontract::db::schema::{events, idempotency_answers};
use zorgcontract::db::{DatabaseUrl, Db, DbError, Tx};

use crate::sandbox::Sandbox;
use crate::sandbox::Who::*;

const COVERAGE: &str = "/v1/coverage-declarations";

fn coverage(party: &str, care_kind: &str) -> Value {
    json!({ "purchasingPartyId": party, "careKind": care_kind, "period": { "startDate": "2024-01-01" } })
}

/// Rows of answers and of events: what a write leaves behind.
fn rows(db: &Db) -> (i64, i64) {
    db.read(|conn| -> Result<_, DbError> {
        let answers = idempotency_answers::table.count().get_result(conn)?;
        Ok((answers, events::table.count().get_result(conn)?))
    })
    .unwrap()
}

#[actix_web::test]
async fn a_replay_is_byte_for_byte_the_first_answer_and_has_no_effect() {
    let sandbox = Sandbox::new().await;
    let body = coverage("cz", "HAZ");
    let first = sandbox.send(Follower, Sandbox::posting(COVERAGE, &body, "key")).await;
    assert_eq!((first.status, first.find_header("idempotency-replayed")), (201, None));
    let before = rows(&sandbox.app.state.db);
    let spaced = Sandbox::posting(COVERAGE, &body, "\"key\"")
        .set_payload(serde_json::to_string_pretty(&body).unwrap());
    for again in [Sandbox::posting(COVERAGE, &body, "key"), spaced] {
        let again = sandbox.send(Follower, again).await;
        assert_eq!((again.status, &again.bytes), (first.status, &first.bytes));
        assert_eq!(again.header("idempotency-replayed"), "true");
        for name in ["etag", "location", "content-type"] {
            assert_eq!(again.header(name), first.header(name));
        }
    }
    assert_eq!(rows(&sandbox.app.state.db), before);
}

#[actix_web::test]
async fn a_key_is_bound_to_its_body_and_route_and_is_no_other_callers() {
    let sandbox = Sandbox::new().await;
    let contract = sandbox.contract().await;
    let leader = |body: &Value| Sandbox::posting(COVERAGE, body, "key");
    let own = coverage("zorg-en-zekerheid", "HAZ");
    let first = sandbox.send(Leader, leader(&own)).await;
    assert_eq!(first.status, 201);
    let other = sandbox.send(Leader, leader(&coverage("zorg-en-zekerheid", "MDZ"))).await;
    assert_eq!((other.status, other.code().as_str()), (422, "idempotency-key-reused"));
    let on = format!("/v1/contracts/{contract}/addenda");
    let module =
        json!({ "moduleCode": "mtvp", "moduleName": "MTVP", "period": { "startDate": "2025-01-01" } });
    let route = sandbox.send(Leader, Sandbox::posting(&on, &module, "key")).await;
    assert_eq!((route.status, route.code().as_str()), (422, "idempotency-key-reused"));
    // Two callers of one role: the key of one means nothing to the other.
    let theirs = sandbox.send(Follower, leader(&coverage("cz", "HAZ"))).await;
    assert_eq!((theirs.status, theirs.find_header("idempotency-replayed")), (201, None), "{}", theirs.text());
    assert_eq!(sandbox.send(Follower, leader(&own)).await.status, 404, "not its purchasing party");
}

#[actix_web::test]
async fn what_is_refused_rehearsed_or_without_a_key_stores_nothing() {
    let sandbox = Sandbox::new().await;
    let before = rows(&sandbox.app.state.db);
    let body = coverage("cz", "HAZ");
    let bare = Sandbox::posting(COVERAGE, &body, "x").insert_header(("idempotency-key", ""));
    assert_eq!(sandbox.send(Follower, bare).await.faults(), ["header:Idempotency-Key idempotencyKey.format"]);
    let (long, fits) = ("k".repeat(256), "k".repeat(255));
    assert_eq!(sandbox.send(Follower, Sandbox::posting(COVERAGE, &body, &long)).await.status, 400);
    let twice = Sandbox::posting(COVERAGE, &body, "a").append_header(("idempotency-key", "b"));
    assert_eq!(sandbox.send(Follower, twice).await.status, 400);
    let none = actix_web::test::TestRequest::post()
        .uri(COVERAGE)
        .insert_header(("content-type", "application/json"))
        .set_payload(body.to_string());
    assert_eq!(sandbox.send(Follower, none).await.code(), "idempotency-key-missing");
    let dry = Sandbox::posting(COVERAGE, &body, &fits).insert_header(("prefer", "dry-run"));
    assert_eq!(sandbox.send(Follower, dry).await.status, 201);
    let mut wrong = body.clone();
    wrong["period"]["endDate"] = "2023-01-01".into();
    assert_eq!(sandbox.send(Follower, Sandbox::posting(COVERAGE, &wrong, &fits)).await.status, 400);
    assert_eq!(rows(&sandbox.app.state.db), before);
    assert!(sandbox.items(Follower, COVERAGE).await.is_empty());
    // The key of what was refused may be used again, with another body.
    assert_eq!(sandbox.send(Follower, Sandbox::posting(COVERAGE, &body, &fits)).await.status, 201);
}

#[actix_web::test]
async fn of_fifty_calls_at_once_with_one_key_one_takes_effect() {
    let sandbox = Sandbox::new().await;
    let before = rows(&sandbox.app.state.db);
    let body = coverage("cz", "HAZ");
    let calls = (0..50).map(|_| sandbox.send(Follower, Sandbox::posting(COVERAGE, &body, "key")));
    let answers = join_all(calls).await;
    let fresh = answers.iter().filter(|a| a.status == 201 && a.find_header("idempotency-replayed").is_none());
    assert_eq!(fresh.count(), 1);
    let made: Vec<_> = answers.iter().filter(|a| a.status == 201).collect();
    assert!(made.iter().all(|a| a.bytes == made[0].bytes));
    // Whoever did not hear the answer is told to come back.
    for other in answers.iter().filter(|a| a.status != 201) {
        assert!([409, 503].contains(&other.status), "{}", other.text());
        assert!(other.find_header("retry-after").is_some());
    }
    let after = rows(&sandbox.app.state.db);
    assert_eq!((after.0 - before.0, after.1 - before.1), (1, 1));
    assert_eq!(sandbox.items(Follower, COVERAGE).await.len(), 1);
}

/// Only PostgreSQL has two writes in progress at once.
#[actix_web::test]
async fn a_key_whose_first_call_is_still_in_progress_is_answered_within_seconds() {
    let sandbox = Sandbox::new().await;
    if matches!(sandbox.database.url, DatabaseUrl::Sqlite(_)) {
        return;
    }
    let (claimed, has_claimed) = std::sync::mpsc::channel();
    let (release, released) = std::sync::mpsc::channel::<()>();
    let released = std::sync::Mutex::new(released);
    let db = sandbox.app.state.db.clone();
    let first = std::thread::spawn(move || {
        let claim = move |tx: &mut Tx<'_>| -> Result<(), DbError> {
            diesel::insert_into(idempotency_answers::table)
                .values((
                    idempotency_answers::caller.eq("sandbox-insurer-cz"),
                    idempotency_answers::key.eq("key"),
                    idempotency_answers::operation.eq("POST"),
                    idempotency_answers::fingerprint.eq(vec![0_u8]),
                    idempotency_answers::status.eq(0_i16),
                    idempotency_answers::body.eq(""),
                    idempotency_answers::recorded_at.eq(0_i64),
                ))
                .execute(tx.conn())?;
            claimed.send(()).unwrap();
            released.lock().unwrap().recv().unwrap();
            Err(DbError::Internal("undone".into()))
        };
        db.write_blocking(Actor::command("test"), claim).map(drop)
    });
    has_claimed.recv().unwrap();
    let body = coverage("cz", "HAZ");
    let second = sandbox.send(Follower, Sandbox::posting(COVERAGE, &body, "key")).await;
    assert_eq!((second.status, second.code().as_str()), (409, "idempotency-key-in-flight"));
    assert!(second.find_header("retry-after").is_some());
    release.send(()).unwrap();
    assert!(first.join().unwrap().is_err());
    let third = sandbox.send(Follower, Sandbox::posting(COVERAGE, &body, "key")).await;
    assert_eq!(third.status, 201, "what was undone left the key free");
}
