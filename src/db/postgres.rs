//! PostgreSQL: a small pool; a write runs on one of its connections and is tried again when the
//! database asks for it.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

use diesel::connection::SimpleConnection;
use diesel::r2d2::{self, ConnectionManager, CustomizeConnection};

use super::tx::perform;
use super::{CHECKOUT, Committed, Conn, DbError, Pool, Tx, WriteError, checkout};
use crate::audit::Actor;
use crate::clock::Clocks;

/// Connections per instance.
const CONNECTIONS: u32 = 8;
/// Times a write is run before its caller is told to come back.
const ATTEMPTS: u32 = 4;
/// How long a write has run when it is not worth another try: one that waited in vain for a lock
/// holds a connection and its caller long enough.
const PATIENCE: Duration = Duration::from_secs(1);

/// Limits of every connection: nothing waits for ever, and a dead peer is noticed.
const SETTINGS: &str = "SET statement_timeout='30s'; SET lock_timeout='2s'; \
    SET idle_in_transaction_session_timeout='60s'; SET tcp_keepalives_idle=10; SET tcp_user_timeout=10000; \
    SET client_min_messages=warning; SET timezone='UTC'";

#[derive(Debug)]
struct Settings;

impl CustomizeConnection<Conn, r2d2::Error> for Settings {
    fn on_acquire(&self, conn: &mut Conn) -> Result<(), r2d2::Error> {
        conn.batch_execute(SETTINGS).map_err(r2d2::Error::QueryError)
    }
}

pub(super) fn pool(url: &str) -> Result<Pool, DbError> {
    r2d2::Pool::builder()
        .max_size(CONNECTIONS)
        .min_idle(Some(1))
        .connection_timeout(CHECKOUT)
        .connection_customizer(Box::new(Settings))
        .build(ConnectionManager::new(url))
        .map_err(|_| DbError::Unavailable("PostgreSQL does not answer".into())) // the text may hold the password
}

/// Runs `work` while no other instance does: two that start at once migrate one after the other.
pub(super) fn alone(
    conn: &mut Conn,
    work: impl FnOnce(&mut Conn) -> Result<(), DbError>,
) -> Result<(), DbError> {
    conn.batch_execute("SET lock_timeout='120s'; SELECT pg_advisory_lock(7067)")?;
    let result = work(conn);
    conn.batch_execute("SELECT pg_advisory_unlock(7067); SET lock_timeout='2s'")?;
    result
}

pub(super) fn write<T, E: WriteError>(
    pool: &Pool,
    clocks: &Clocks,
    actor: &Actor,
    work: &dyn Fn(&mut Tx<'_>) -> Result<T, E>,
) -> Result<Committed<T>, E> {
    let (mut attempt, began) = (1, Instant::now());
    loop {
        let mut conn = checkout(pool)?;
        match once(&mut conn, clocks, actor, work) {
            Outcome::Again(_) if attempt < ATTEMPTS && began.elapsed() < PATIENCE => {
                drop(conn);
                std::thread::sleep(Duration::from_millis(5 << attempt));
                attempt += 1;
            }
            Outcome::Again(error) => return Err(error),
            Outcome::Done(result) => return result,
        }
    }
}

enum Outcome<T, E> {
    Done(Result<Committed<T>, E>),
    Again(E),
}

fn once<T, E: WriteError>(
    conn: &mut Conn,
    clocks: &Clocks,
    actor: &Actor,
    work: &dyn Fn(&mut Tx<'_>) -> Result<T, E>,
) -> Outcome<T, E> {
    if let Err(error) = conn.batch_execute("BEGIN") {
        return Outcome::Again(DbError::from(error).into()); // a stale pooled connection: nothing has happened yet
    }
    let ran = catch_unwind(AssertUnwindSafe(|| perform(conn, clocks, actor, work)));
    match ran {
        Ok(Ok(committed)) => match conn.batch_execute("COMMIT") {
            Ok(()) => Outcome::Done(Ok(committed)),
            Err(error) => Outcome::Done(Err(DbError::from(error).into())), // unknown: the caller's key tells
        },
        Ok(Err(error)) => {
            drop(conn.batch_execute("ROLLBACK"));
            if error.try_again() { Outcome::Again(error) } else { Outcome::Done(Err(error)) }
        }
        Err(_) => {
            drop(conn.batch_execute("ROLLBACK"));
            Outcome::Done(Err(DbError::Internal("a write panicked".into()).into()))
        }
    }
}
