//! What is no longer needed goes, what is needed stays; refused calls are told and bounded.

use diesel::prelude::*;
use zorgcontract::audit::entry::Entry;
use zorgcontract::audit::{self, Actor, Owner};
use zorgcontract::clock::Moment;
use zorgcontract::db::schema::{
    audit_entries, denied_calls, file_chunks, idempotency_answers, jobs as job_rows, revoked_tokens,
    task_runs,
};
use zorgcontract::db::{Conn, Db, DbError, Tx};
use zorgcontract::housekeeping::{Housekeeping, Pruned, prune};
use zorgcontract::jobs::{self, JobStatus, Outcome, Runner, Work};

use crate::database::TestDatabase;
use crate::sandbox::Sandbox;
use crate::sandbox::Who::*;

const DAY: i64 = 86_400_000_000;

fn actor() -> Actor {
    Actor::command("test")
}

fn do_write<T: Send + 'static>(
    db: &Db,
    work: impl Fn(&mut Tx<'_>) -> Result<T, DbError> + Send + 'static,
) -> T {
    db.write_blocking(actor(), work).unwrap().value
}

fn answers(conn: &mut Conn) -> Vec<String> {
    idempotency_answers::table
        .order(idempotency_answers::key)
        .select(idempotency_answers::key)
        .load(conn)
        .unwrap()
}

#[test]
fn answers_files_and_tokens_go_when_their_time_is_over_and_not_before() {
    let database = TestDatabase::new();
    let db = database.open();
    let now = db.clocks().security_now().micros();
    do_write(&db, move |tx| {
        for (key, age) in [("old", 8 * DAY), ("older", 30 * DAY), ("young", 6 * DAY)] {
            use idempotency_answers::dsl;
            let values = (
                dsl::caller.eq("c"),
                dsl::key.eq(key),
                dsl::operation.eq("o"),
                dsl::fingerprint.eq(vec![0_u8]),
                dsl::status.eq(201_i16),
                dsl::body.eq("{}"),
                dsl::recorded_at.eq(now - age),
            );
            diesel::insert_into(dsl::idempotency_answers).values(values).execute(tx.conn())?;
        }
        for (digest, age) in [(1_u8, 2 * DAY), (2, 2 * DAY), (3, 0)] {
            use file_chunks::dsl;
            for chunk in 0..3 {
                let content = (dsl::content.eq(vec![1_u8]), dsl::stored_at.eq(now - age));
                let values = (dsl::digest.eq(vec![digest; 32]), dsl::chunk.eq(chunk), content);
                diesel::insert_into(dsl::file_chunks).values(values).execute(tx.conn())?;
            }
        }
        jobs::submit(tx, "import", Owner::Operator, format!("{{\"digest\":\"{}\"}}", "02".repeat(32)))?;
        for (token, expires) in [("gone", now - 1), ("valid", now + DAY)] {
            let values = (revoked_tokens::token_id.eq(token), revoked_tokens::expires_at.eq(expires));
            diesel::insert_into(revoked_tokens::table).values(values).execute(tx.conn())?;
        }
        Ok(())
    });
    assert_eq!(prune(&db).unwrap(), Pruned { answers: 2, files: 1, tokens: 1, hours: 0 });
    assert_eq!(prune(&db).unwrap(), Pruned::default());
    let (kept, files, tokens) = db
        .read(|conn| -> Result<_, DbError> {
            let files: Vec<Vec<u8>> = file_chunks::table
                .select(file_chunks::digest)
                .distinct()
                .order(file_chunks::digest)
                .load(conn)?;
            let tokens: Vec<String> = revoked_tokens::table.select(revoked_tokens::token_id).load(conn)?;
            Ok((answers(conn), files, tokens))
        })
        .unwrap();
    assert_eq!((kept, tokens), (vec!["young".to_owned()], vec!["valid".to_owned()]));
    assert_eq!(files, [vec![2; 32], vec![3; 32]], "a job waits for one, the other is new");
}

#[test]
fn entries_from_before_the_search_are_found_after_the_first_housekeeping() {
    let database = TestDatabase::new();
    let db = database.open();
    do_write(&db, |tx| jobs::submit(tx, "import", Owner::Operator, String::new()));
    do_write(&db, |tx| {
        use audit_entries::dsl;
        let bare = (dsl::event_at.eq(0_i64), dsl::event_type.eq(""), dsl::action.eq(""));
        Ok(diesel::update(dsl::audit_entries)
            .set((bare, dsl::actor.eq(""), dsl::object.eq("")))
            .execute(tx.conn())?)
    });
    assert_eq!(db.read(audit::verify).unwrap().1, []);
    prune(&db).unwrap();
    let found: Vec<(String, String)> = db
        .read(|conn| -> Result<_, DbError> {
            Ok(audit_entries::table.select((audit_entries::event_type, audit_entries::actor)).load(conn)?)
        })
        .unwrap();
    assert_eq!(found, [("job.submitted".to_owned(), "test".to_owned())]);
    do_write(&db, |tx| {
        Ok(diesel::update(audit_entries::table).set(audit_entries::actor.eq("another")).execute(tx.conn())?)
    });
    assert_eq!(
        db.read(audit::verify).unwrap().1.len(),
        1,
        "what stands beside an entry is part of the proof"
    );
}

#[actix_web::test]
async fn a_task_whose_instance_was_killed_is_done_by_another_when_its_lease_is_over() {
    let sandbox = Sandbox::new().await;
    let db = sandbox.app.state.db.clone();
    let turn = || {
        let own = Housekeeping::of(&sandbox.app.state);
        actix_web::web::block(move || own.turn().unwrap())
    };
    assert_eq!(turn().await.unwrap(), ["audit-heads", "submission-expiry", "contract-expiry", "prune"]);
    let now = db.clocks().security_now().micros();
    let lease = |until: i64| {
        let killed = (task_runs::lease_holder.eq("killed"), task_runs::lease_until.eq(until));
        db.write(actor(), move |tx| -> Result<_, DbError> {
            Ok(diesel::update(task_runs::table)
                .set((task_runs::next_at.eq(0_i64), killed))
                .execute(tx.conn())?)
        })
    };
    lease(now + DAY).await.unwrap();
    assert!(turn().await.unwrap().is_empty(), "its lease still runs");
    lease(now - 1).await.unwrap();
    assert_eq!(turn().await.unwrap().len(), 4);
}

#[tokio::test]
async fn a_job_that_ends_its_workers_is_given_up() {
    let database = TestDatabase::new();
    let db = database.open();
    let id = db
        .write(actor(), |tx| jobs::submit(tx, "deadly", Owner::Operator, String::new()))
        .await
        .unwrap()
        .value
        .id;
    db.write(actor(), move |tx| -> Result<_, DbError> {
        let lost = (job_rows::status.eq("running"), job_rows::lease_until.eq(1_i64));
        Ok(diesel::update(job_rows::table.find(id))
            .set((lost, job_rows::attempts.eq(jobs::ATTEMPTS)))
            .execute(tx.conn())?)
    })
    .await
    .unwrap();
    let never: Work = std::sync::Arc::new(|_| Ok(Outcome::Failed(Vec::new())));
    let _runner = Runner::start(db.clone(), [("deadly", never)].into());
    let ended = async {
        loop {
            let job = db.read(|conn| jobs::find(conn, id)).unwrap().unwrap();
            if job.status == JobStatus::Failed {
                return job;
            }
            tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        }
    };
    let job = tokio::time::timeout(std::time::Duration::from_secs(10), ended).await.unwrap();
    let problems = db.read(|conn| jobs::problems(conn, id, (-1, 0), 10)).unwrap();
    assert_eq!((job.attempts, problems[0].1.code.as_str()), (jobs::ATTEMPTS, "attempts"));
}

fn denied(db: &Db) -> Vec<Entry> {
    db.read(|conn| -> Result<_, DbError> {
        let told = audit_entries::table.filter(audit_entries::event_type.like("access.denied%"));
        let rows: Vec<String> =
            told.order(audit_entries::position).select(audit_entries::entry).load(conn)?;
        Ok(rows.iter().map(|text| serde_json::from_str(text).unwrap()).collect())
    })
    .unwrap()
}

#[actix_web::test]
async fn refused_calls_of_known_clients_are_told_once_per_hour_and_counted() {
    let sandbox = Sandbox::new().await;
    let (state, db) = (&sandbox.app.state, sandbox.app.state.db.clone());
    let made = sandbox.contract().await;
    let flush = || state.denials.flush(&db, &state.snapshots);
    for n in 0..500 {
        assert_eq!(sandbox.get(Stranger, &format!("/v1/contracts/{made}")).await.status, 404);
        if n == 250 {
            flush().await.unwrap(); // another second of the same hour
        }
    }
    assert_eq!(sandbox.get(Outsider, "/v1/registration-imports/x").await.status, 403);
    assert_eq!(sandbox.app.get("/v1/contracts").await.status, 401, "an unknown client leaves nothing");
    let expired = expired(&sandbox);
    let call = actix_web::test::TestRequest::get().uri("/v1/contracts");
    let call = call.insert_header(("authorization", format!("Bearer {expired}")));
    assert_eq!(sandbox.app.send(call).await.status, 401);
    assert_eq!(sandbox.get(Practice, &format!("/v1/contracts/{made}")).await.status, 200);
    flush().await.unwrap();
    let told = denied(&db);
    let lines: Vec<String> = told
        .iter()
        .map(|entry| format!("{} {} {}", entry.event_type_code, entry.user_id, entry.participant_object_id))
        .collect();
    assert_eq!(lines.len(), 3, "{lines:?}");
    for line in [
        format!("access.denied.404 sandbox-provider-01999999 /v1/contracts/{made}"),
        "access.denied.403 sandbox-insurer-menzis /v1/registration-imports/{registrationImportId}".to_owned(),
        "access.denied.401 sandbox-provider-01900001 /v1/contracts".to_owned(),
    ] {
        assert!(lines.contains(&line), "{line}: {lines:?}");
    }
    // Menzis sees in the trail of its concern what its client was refused.
    let own = sandbox.items(Outsider, "/v1/audit-entries?owner=concern:menzis").await;
    assert_eq!((own.len(), &own[0]["eventOutcomeIndicator"]), (1, &"8".into()));

    let (all, past) = (db.clone(), db.clocks().security_now().micros() - 3 * 3_600_000_000);
    let later = move |tx: &mut Tx<'_>| -> Result<_, DbError> {
        let hour = past / 3_600_000_000 * 3_600_000_000;
        Ok(diesel::update(denied_calls::table).set(denied_calls::hour.eq(hour)).execute(tx.conn())?)
    };
    db.write(actor(), later).await.unwrap();
    assert_eq!(actix_web::web::block(move || prune(&all).unwrap()).await.unwrap().hours, 3);
    let total = denied(&db).into_iter().find(|entry| entry.calls == Some(500)).unwrap();
    assert_eq!(
        (total.event_type_code.as_str(), total.user_id.as_str()),
        ("access.denied.total", "sandbox-provider-01999999")
    );
    assert!(total.participant_object_id.parse::<Moment>().is_ok());
    assert_eq!(db.read(audit::verify).unwrap().1, []);
}

/// A token of the practice that is an hour too old.
fn expired(sandbox: &Sandbox) -> String {
    let token = sandbox.token(Practice);
    let claims = jsonwebtoken::dangerous::insecure_decode::<zorgcontract::auth::tokens::Claims>(&token);
    let mut claims = claims.unwrap().claims;
    claims.iat -= 7_200;
    claims.exp -= 7_200;
    zorgcontract::auth::tokens::sign(&sandbox.key, &claims).unwrap()
}

#[actix_web::test]
async fn whoever_tries_everything_fills_no_disk() {
    use zorgcontract::audit::denied::{DIFFERENT, Denial};
    let sandbox = Sandbox::new().await;
    let state = &sandbox.app.state;
    let caller = state.verifier.verify(&sandbox.token(Stranger)).unwrap();
    let at = state.clocks.security_now();
    for round in 0..3 {
        for number in 0..20_000 {
            state.denials.count(Denial {
                caller: caller.clone(),
                operation: format!("GET /v1/{round}/{number}"),
                action: audit::Action::Read,
                status: 404,
                object: "x".repeat(5_000),
                request_id: "r".into(),
                at,
            });
        }
        state.denials.flush(&state.db, &state.snapshots).await.unwrap();
    }
    let told = denied(&state.db);
    assert_eq!(told.len(), usize::try_from(DIFFERENT).unwrap() + 1);
    assert!(told.iter().all(|entry| entry.participant_object_id.len() == 128));
    let counted: Vec<i64> = state
        .db
        .read(|conn| -> Result<_, DbError> {
            Ok(denied_calls::table.select(denied_calls::calls).load(conn)?)
        })
        .unwrap();
    assert_eq!(counted.iter().sum::<i64>(), 60_000);
}
