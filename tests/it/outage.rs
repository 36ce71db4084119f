//! PostgreSQL that stalls, restarts or is lost: callers are told to come back, and then it works
//! again. On SQLite there is nothing to lose, and these tests do nothing.

use std::time::{Duration, Instant};

use diesel::connection::SimpleConnection;
use diesel::pg::PgConnection;
use diesel::prelude::*;
use serde_json::json;
use zorgcontract::audit::{Actor, Owner};
use zorgcontract::db::{DatabaseUrl, Db, DbError, Tx};
use zorgcontract::http::problem::ApiError;
use zorgcontract::jobs;

use crate::database::TestDatabase;
use crate::sandbox::Sandbox;
use crate::sandbox::Who::*;

fn beside(database: &TestDatabase) -> Option<PgConnection> {
    match &database.url {
        DatabaseUrl::Sqlite(_) => None,
        DatabaseUrl::Postgres(url) => Some(PgConnection::establish(url).unwrap()),
    }
}

/// Ends every other connection to this database, as a restart or a failover does.
const END_ALL: &str = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity \
    WHERE datname = current_database() AND pid <> pg_backend_pid()";

fn write(db: &Db, sql: &'static str) -> DbError {
    let work = move |tx: &mut Tx<'_>| -> Result<(), DbError> {
        tx.conn().batch_execute(sql)?;
        Ok(tx.conn().batch_execute("SELECT 1")?)
    };
    db.write_blocking(Actor::command("test"), work).map(drop).unwrap_err()
}

#[test]
fn what_passes_by_itself_is_unavailable_and_not_a_fault_of_ours() {
    let database = TestDatabase::new();
    if beside(&database).is_none() {
        return;
    }
    let db = database.open();
    for sql in [
        "SET LOCAL statement_timeout = '20ms'; SELECT pg_sleep(5)",
        "SELECT pg_cancel_backend(pg_backend_pid()); SELECT pg_sleep(5)",
        "SELECT pg_terminate_backend(pg_backend_pid())",
        "SELECT pg_terminate_backend(pg_backend_pid()); SELECT pg_sleep(5)",
        "SET TRANSACTION READ ONLY; UPDATE write_position SET position = position",
    ] {
        let error = write(&db, sql);
        assert!(matches!(error, DbError::Busy | DbError::Unavailable(_)), "{sql}: {error:?}");
        assert_eq!(ApiError::from(error).code().as_str(), "unavailable", "{sql}");
    }
    let submit = |tx: &mut Tx<'_>| jobs::submit(tx, "test", Owner::Operator, String::new());
    assert!(db.write_blocking(Actor::command("test"), submit).is_ok(), "and the pool has recovered");
}

#[actix_web::test]
async fn after_every_connection_is_lost_the_next_calls_work() {
    let sandbox = Sandbox::new().await;
    let Some(mut beside) = beside(&sandbox.database) else { return };
    for care_kind in ["HAZ", "MDZ", "GLI"] {
        beside.batch_execute(END_ALL).unwrap();
        let body = json!({ "purchasingPartyId": "cz", "careKind": care_kind, "period": { "startDate": "2024-01-01" } });
        let made = sandbox.post(Follower, "/v1/coverage-declarations", &body).await;
        assert_eq!(made.status, 201, "{}", made.text());
        beside.batch_execute(END_ALL).unwrap();
        let absent = "/v1/registration-imports/01900000-0000-7000-8000-000000000000";
        assert_eq!(sandbox.get(Operator, absent).await.status, 404);
        assert_eq!(sandbox.get(Follower, made.header("location")).await.status, 200);
    }
}

#[actix_web::test]
async fn a_write_that_waits_for_a_lock_is_told_to_come_back_before_its_time_is_up() {
    let sandbox = Sandbox::new().await;
    let Some(mut beside) = beside(&sandbox.database) else { return };
    beside.batch_execute("BEGIN; SELECT * FROM write_position FOR UPDATE").unwrap();
    let body =
        json!({ "purchasingPartyId": "cz", "careKind": "HAZ", "period": { "startDate": "2024-01-01" } });
    let began = Instant::now();
    let stuck = sandbox.post(Follower, "/v1/coverage-declarations", &body).await;
    assert_eq!((stuck.status, stuck.code().as_str()), (503, "unavailable"));
    assert!(stuck.find_header("retry-after").is_some());
    assert!(began.elapsed() < Duration::from_secs(5), "{:?}", began.elapsed());
    beside.batch_execute("ROLLBACK").unwrap();
    assert_eq!(sandbox.post(Follower, "/v1/coverage-declarations", &body).await.status, 201);
}
