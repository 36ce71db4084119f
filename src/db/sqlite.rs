//! SQLite: several readers, one writer thread that commits in groups.
//!
//! A deferred transaction that turns from reading to writing fails at once when another one
//! writes, whatever the busy time-out; so all writes go through one thread. It takes what waits in
//! its queue (up to [`GROUP`] jobs), runs each in its own savepoint inside one BEGIN IMMEDIATE,
//! commits with synchronous=FULL, and only then answers: one disk flush acknowledges many writes,
//! and a job that fails undoes nothing but itself. If COMMIT fails, every job of the group fails.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, SyncSender, TrySendError, sync_channel};

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::r2d2::{self, ConnectionManager, CustomizeConnection};
use diesel::sql_types::Text;
use diesel::sqlite::SqliteConnection;
use tokio::sync::oneshot;

use super::tx::perform;
use super::{CHECKOUT, Committed, Conn, DbError, Pool, Tx};
use crate::audit::Actor;
use crate::clock::Clocks;

/// Jobs in one commit at most.
const GROUP: usize = 64;
/// Jobs that may wait before a caller is told to come back.
const QUEUE: usize = 256;
/// Readers beside the writer.
const READERS: u32 = 4;

/// Settings of every connection. FULL: an acknowledged write survives a power cut.
const SETTINGS: &str = "PRAGMA busy_timeout=5000; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; \
    PRAGMA foreign_keys=ON; PRAGMA trusted_schema=OFF; PRAGMA journal_size_limit=67108864; PRAGMA mmap_size=0;";

pub(super) fn connect(path: &str) -> Result<Conn, DbError> {
    let mut conn =
        SqliteConnection::establish(path).map_err(|e| DbError::Unavailable(format!("{path}: {e}")))?;
    conn.batch_execute(SETTINGS)?;
    Ok(Conn::Sqlite(conn))
}

/// Versions 3.7.0 to 3.51.2 can lose committed writes in WAL mode (fixed in 3.51.3, 3.50.7, 3.44.6).
pub(super) fn refuse_bad_version(conn: &mut Conn) -> Result<(), DbError> {
    let version: String = diesel::select(diesel::dsl::sql::<Text>("sqlite_version()")).get_result(conn)?;
    if safe_version(&version) {
        Ok(())
    } else {
        Err(DbError::Internal(format!("SQLite {version} can lose committed writes")))
    }
}

fn safe_version(version: &str) -> bool {
    let parts: Vec<u32> = version.split('.').map_while(|part| part.parse().ok()).collect();
    match parts[..] {
        [3, 44, patch, ..] => patch >= 6,
        [3, 50, patch, ..] => patch >= 7,
        [major, minor, patch, ..] => (major, minor, patch) >= (3, 51, 3),
        _ => false,
    }
}

#[derive(Debug)]
struct ReaderSettings;

impl CustomizeConnection<Conn, r2d2::Error> for ReaderSettings {
    fn on_acquire(&self, conn: &mut Conn) -> Result<(), r2d2::Error> {
        conn.batch_execute(SETTINGS)
            .and_then(|()| conn.batch_execute("PRAGMA query_only=ON"))
            .map_err(r2d2::Error::QueryError)
    }
}

pub(super) fn readers(path: &str) -> Result<Pool, DbError> {
    r2d2::Pool::builder()
        .max_size(READERS)
        .connection_timeout(CHECKOUT)
        .test_on_check_out(false)
        .connection_customizer(Box::new(ReaderSettings))
        .build(ConnectionManager::new(path))
        .map_err(|e| DbError::Unavailable(e.to_string()))
}

/// A job on its way through the writer: first it runs, then it hears how the commit went.
trait Job: Send {
    fn run(&mut self, conn: &mut Conn, clocks: &Clocks);
    fn answer(self: Box<Self>, commit: Result<(), DbError>);
}

type Reply<T, E> = oneshot::Sender<Result<Committed<T>, E>>;

struct Pending<T, E, F> {
    actor: Actor,
    work: F,
    outcome: Option<Result<Committed<T>, E>>,
    reply: Reply<T, E>,
}

impl<T, E, F> Job for Pending<T, E, F>
where
    T: Send,
    E: From<DbError> + Send,
    F: Fn(&mut Tx<'_>) -> Result<T, E> + Send,
{
    fn run(&mut self, conn: &mut Conn, clocks: &Clocks) {
        let (actor, work) = (&self.actor, &self.work);
        let run = || in_savepoint(conn, |conn| perform(conn, clocks, actor, work));
        let outcome = catch_unwind(AssertUnwindSafe(run));
        self.outcome = Some(outcome.unwrap_or_else(|_| {
            undo_savepoint(conn);
            Err(DbError::Internal("a write panicked".into()).into())
        }));
    }

    fn answer(self: Box<Self>, commit: Result<(), DbError>) {
        let outcome = match (self.outcome, commit) {
            (Some(Ok(_)), Err(error)) => Err(error.into()),
            (Some(outcome), _) => outcome,
            (None, Err(error)) => Err(error.into()),
            (None, Ok(())) => Err(DbError::Internal("a write did not run".into()).into()),
        };
        drop(self.reply.send(outcome)); // the caller may have gone; the write stands
    }
}

fn in_savepoint<T, E: From<DbError>>(
    conn: &mut Conn,
    run: impl FnOnce(&mut Conn) -> Result<T, E>,
) -> Result<T, E> {
    conn.batch_execute("SAVEPOINT job").map_err(DbError::from)?;
    match run(conn) {
        Ok(value) => {
            conn.batch_execute("RELEASE job").map_err(DbError::from)?;
            Ok(value)
        }
        Err(error) => {
            undo_savepoint(conn);
            Err(error)
        }
    }
}

/// After a full disk SQLite has already rolled everything back; then there is no savepoint to undo
/// and the COMMIT of the group reports the loss.
fn undo_savepoint(conn: &mut Conn) {
    if let Err(error) = conn.batch_execute("ROLLBACK TO job; RELEASE job") {
        log::warn!("a savepoint could not be undone: {error}");
    }
}

/// The queue to the writer thread. Dropping it lets the thread end after its last job.
pub(super) struct Writer {
    queue: SyncSender<Box<dyn Job>>,
}

impl Writer {
    pub(super) fn start(path: String, conn: Conn, clocks: Clocks) -> Result<Self, DbError> {
        let (queue, jobs) = sync_channel(QUEUE);
        std::thread::Builder::new()
            .name("writer".into())
            .spawn(move || serve(&path, conn, &clocks, &jobs))
            .map_err(|e| DbError::Internal(format!("the writer thread did not start: {e}")))?;
        Ok(Self { queue })
    }

    pub(super) fn submit<T, E>(
        &self,
        actor: Actor,
        work: impl Fn(&mut Tx<'_>) -> Result<T, E> + Send + 'static,
    ) -> Result<oneshot::Receiver<Result<Committed<T>, E>>, DbError>
    where
        T: Send + 'static,
        E: From<DbError> + Send + 'static,
    {
        let (reply, answer) = oneshot::channel();
        let job = Box::new(Pending { actor, work, outcome: None, reply });
        self.queue.try_send(job).map_err(|error| match error {
            TrySendError::Full(_) => DbError::Busy,
            TrySendError::Disconnected(_) => DbError::Unavailable("the writer stopped".into()),
        })?;
        Ok(answer)
    }
}

fn serve(path: &str, conn: Conn, clocks: &Clocks, jobs: &Receiver<Box<dyn Job>>) {
    let mut conn = Some(conn);
    while let Ok(first) = jobs.recv() {
        let mut group = vec![first];
        while group.len() < GROUP {
            match jobs.try_recv() {
                Ok(job) => group.push(job),
                Err(_) => break,
            }
        }
        let commit = match conn.take().map_or_else(|| connect(path), Ok) {
            Ok(mut open) => {
                let commit = commit_group(&mut open, clocks, &mut group);
                if commit.is_ok() {
                    conn = Some(open); // after a failure the next group starts on a fresh connection
                }
                commit
            }
            Err(error) => Err(error.to_string()),
        };
        for job in group {
            job.answer(commit.as_ref().copied().map_err(|message| DbError::from_message(message)));
        }
    }
}

fn commit_group(conn: &mut Conn, clocks: &Clocks, group: &mut [Box<dyn Job>]) -> Result<(), String> {
    conn.batch_execute("BEGIN IMMEDIATE").map_err(|e| e.to_string())?;
    for job in group {
        job.run(conn, clocks);
    }
    conn.batch_execute("COMMIT").map_err(|e| {
        drop(conn.batch_execute("ROLLBACK"));
        log::error!("a group of writes was not committed: {e}");
        e.to_string()
    })
}

#[cfg(test)]
mod tests {
    use super::safe_version;

    #[test]
    fn versions_that_can_lose_committed_writes_are_refused() {
        for bad in ["3.40.1", "3.51.2", "3.44.5", "3.50.6", "3.7.0", "nonsense"] {
            assert!(!safe_version(bad), "{bad}");
        }
        for good in ["3.51.3", "3.53.2", "3.44.6", "3.50.7", "4.0.0"] {
            assert!(safe_version(good), "{good}");
        }
    }
}
