//! The database room: one query text for SQLite and PostgreSQL, one way to read, one way to write.
//!
//! [`Db::read`] runs a closure on a pooled connection. [`Db::write`] runs a closure as one durable
//! transaction and answers only after COMMIT: on SQLite through a single writer thread that
//! commits in groups (`sqlite`), on PostgreSQL on a pooled connection with retry
//! (`postgres`). The closure gets a [`Tx`], which gives the write its place in commit order and
//! writes the outbox and audit rows with it. Nothing here knows a domain table.

mod dialect;
mod postgres;
pub mod schema;
mod sqlite;
mod tx;

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;

use diesel::connection::SimpleConnection;
use diesel::r2d2::{self, ConnectionManager};
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};

pub(crate) use dialect::text_column;
pub use dialect::{Conn, DbBackend, Locked, Portable, PortableDsl, batch_rows};
pub use tx::{Stamp, Tx};

use crate::audit::Actor;
use crate::clock::Clocks;

/// Every migration, in order; one set for both databases.
pub const MIGRATIONS: EmbeddedMigrations = embed_migrations!("migrations");

/// How long a request waits for a connection before it is told to come back.
const CHECKOUT: Duration = Duration::from_millis(500);

/// Why the database could not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum DbError {
    /// The write queue or the connection pool is full; the same call may succeed later.
    #[error("the database is busy")]
    Busy,
    /// The database cannot be reached or lost the connection; a write may or may not have happened.
    #[error("the database is unavailable: {0}")]
    Unavailable(String),
    /// The disk is full; reads go on.
    #[error("the disk is full")]
    StorageFull,
    /// A row with the same key exists, or another writer changed the row first.
    #[error("a row with the same key exists")]
    Duplicate,
    /// Anything else: a fault of ours.
    #[error("database error: {0}")]
    Internal(String),
}

impl From<diesel::result::Error> for DbError {
    fn from(error: diesel::result::Error) -> Self {
        use diesel::result::{DatabaseErrorKind as Kind, Error};
        match &error {
            Error::DatabaseError(Kind::UniqueViolation, _) => Self::Duplicate,
            Error::DatabaseError(Kind::ClosedConnection | Kind::UnableToSendCommand, info) => {
                Self::Unavailable(info.message().to_owned())
            }
            Error::DatabaseError(Kind::SerializationFailure, _) => Self::Busy,
            Error::DatabaseError(_, info) => Self::from_message(info.message()),
            Error::BrokenTransactionManager => Self::Unavailable(error.to_string()),
            _ => Self::Internal(error.to_string()),
        }
    }
}

/// What PostgreSQL and its client say about what is over later: a stop, a lost connection, a
/// statement that took too long or was cancelled, a server that became a standby.
const PASSING: &[&str] = &[
    "server closed the connection",
    "terminating connection",
    "shutting down",
    "the database system is",
    "no connection to the server",
    "could not receive data from server",
    "could not send data to server",
    "connection has been closed",
    "canceling statement",
    "in a read-only transaction",
];

impl DbError {
    /// Sorts the errors that diesel hands over as text only.
    fn from_message(message: &str) -> Self {
        let has = |part: &str| message.contains(part);
        if has("disk is full") || has("No space left") {
            Self::StorageFull
        } else if has("database is locked") || has("lock timeout") || has("deadlock detected") {
            Self::Busy
        } else if PASSING.iter().any(|part| has(part)) {
            Self::Unavailable(message.to_owned())
        } else {
            Self::Internal(message.to_owned())
        }
    }
}

/// The error of a write: whatever its caller wants, as long as a database error can become one.
pub trait WriteError: From<DbError> + Send + 'static {
    /// Whether running the same write again may succeed (a deadlock, a serialization failure).
    fn try_again(&self) -> bool;
}

impl WriteError for DbError {
    fn try_again(&self) -> bool {
        matches!(self, Self::Busy)
    }
}

/// Where the data lives: `sqlite://PATH` or `postgres://…`.
#[derive(Clone, PartialEq, Eq)]
pub enum DatabaseUrl {
    /// A file of the embedded database.
    Sqlite(String),
    /// A connection text for PostgreSQL.
    Postgres(String),
}

impl FromStr for DatabaseUrl {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if let Some(path) = text.strip_prefix("sqlite://") {
            return if path.is_empty() {
                Err("sqlite:// needs a path".into())
            } else {
                Ok(Self::Sqlite(path.into()))
            };
        }
        if text.starts_with("postgres://") || text.starts_with("postgresql://") {
            return Ok(Self::Postgres(text.into()));
        }
        Err("a database URL starts with sqlite:// or postgres://".into())
    }
}

impl fmt::Debug for DatabaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Sqlite(path) => write!(f, "sqlite://{path}"),
            Self::Postgres(_) => f.write_str("postgres://…"), // the text may hold a password
        }
    }
}

type Pool = r2d2::Pool<ConnectionManager<Conn>>;

enum Engine {
    Sqlite { readers: Pool, writer: sqlite::Writer },
    Postgres { pool: Pool },
}

/// A database that is open. Cloning shares it.
#[derive(Clone)]
pub struct Db {
    engine: Arc<Engine>,
    clocks: Clocks,
}

impl fmt::Debug for Db {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match *self.engine {
            Engine::Sqlite { .. } => "Db(SQLite)",
            Engine::Postgres { .. } => "Db(PostgreSQL)",
        })
    }
}

/// What a write returned, and its place in commit order when it changed anything.
#[derive(Debug, Clone, Copy)]
pub struct Committed<T> {
    /// What the closure returned.
    pub value: T,
    /// Position of the write; absent when it recorded nothing.
    pub position: Option<i64>,
}

impl Db {
    /// Opens the database, refuses versions known to lose data, and brings the schema up to date.
    pub fn open(url: &DatabaseUrl, clocks: Clocks) -> Result<Self, DbError> {
        let engine = match url {
            DatabaseUrl::Sqlite(path) => {
                let mut conn = sqlite::connect(path)?;
                sqlite::refuse_bad_version(&mut conn)?;
                migrate(&mut conn)?;
                Engine::Sqlite {
                    readers: sqlite::readers(path)?,
                    writer: sqlite::Writer::start(path.clone(), conn, clocks.clone())?,
                }
            }
            DatabaseUrl::Postgres(url) => {
                let pool = postgres::pool(url)?;
                let mut conn = checkout(&pool)?;
                postgres::alone(&mut conn, migrate)?;
                drop(conn);
                Engine::Postgres { pool }
            }
        };
        Ok(Self { engine: Arc::new(engine), clocks })
    }

    /// The clocks that stamp what is recorded.
    pub fn clocks(&self) -> &Clocks {
        &self.clocks
    }

    /// Runs `work` on a connection that only reads. Blocks; handlers use [`Self::read_async`].
    pub fn read<T, E: From<DbError>>(&self, work: impl FnOnce(&mut Conn) -> Result<T, E>) -> Result<T, E> {
        let pool = match &*self.engine {
            Engine::Sqlite { readers, .. } => readers,
            Engine::Postgres { pool } => pool,
        };
        let mut conn = checkout(pool)?;
        work(&mut conn)
    }

    /// [`Self::read`] as one transaction that sees one moment of the database throughout.
    pub fn read_consistent<T, E: From<DbError>>(
        &self,
        work: impl FnOnce(&mut Conn) -> Result<T, E>,
    ) -> Result<T, E> {
        self.read(|conn| {
            let begin = match conn {
                Conn::Pg(_) => "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
                Conn::Sqlite(_) => "BEGIN",
            };
            conn.batch_execute(begin).map_err(DbError::from)?;
            let result = work(conn);
            conn.batch_execute("COMMIT").map_err(DbError::from)?;
            result
        })
    }

    /// [`Self::read`] on a blocking thread.
    pub async fn read_async<T, E>(
        &self,
        work: impl FnOnce(&mut Conn) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<DbError> + Send + 'static,
    {
        let db = self.clone();
        tokio::task::spawn_blocking(move || db.read(work))
            .await
            .unwrap_or_else(|_| Err(DbError::Internal("a read panicked".into()).into()))
    }

    /// Runs `work` as one durable transaction, and again from the start when PostgreSQL asks for it;
    /// so `work` has no effect outside its [`Tx`]. Returns after COMMIT.
    pub async fn write<T, E>(
        &self,
        actor: Actor,
        work: impl Fn(&mut Tx<'_>) -> Result<T, E> + Send + 'static,
    ) -> Result<Committed<T>, E>
    where
        T: Send + 'static,
        E: WriteError,
    {
        match &*self.engine {
            Engine::Sqlite { writer, .. } => {
                let reply = writer.submit(actor, work)?;
                reply.await.unwrap_or_else(|_| Err(DbError::Unavailable("the writer stopped".into()).into()))
            }
            Engine::Postgres { pool } => {
                let (pool, clocks) = (pool.clone(), self.clocks.clone());
                tokio::task::spawn_blocking(move || postgres::write(&pool, &clocks, &actor, &work))
                    .await
                    .unwrap_or_else(|_| Err(DbError::Internal("a write panicked".into()).into()))
            }
        }
    }

    /// [`Self::write`] for the command line and background threads. Never call it on a runtime thread.
    pub fn write_blocking<T, E>(
        &self,
        actor: Actor,
        work: impl Fn(&mut Tx<'_>) -> Result<T, E> + Send + 'static,
    ) -> Result<Committed<T>, E>
    where
        T: Send + 'static,
        E: WriteError,
    {
        match &*self.engine {
            Engine::Sqlite { writer, .. } => {
                let reply = writer.submit(actor, work)?;
                reply
                    .blocking_recv()
                    .unwrap_or_else(|_| Err(DbError::Unavailable("the writer stopped".into()).into()))
            }
            Engine::Postgres { pool } => postgres::write(pool, &self.clocks, &actor, &work),
        }
    }
}

fn checkout(pool: &Pool) -> Result<r2d2::PooledConnection<ConnectionManager<Conn>>, DbError> {
    pool.get().map_err(|error| {
        log::warn!("no database connection: {error}");
        if pool.state().connections > 0 && pool.state().idle_connections == 0 {
            DbError::Busy
        } else {
            DbError::Unavailable("no connection".into())
        }
    })
}

fn migrate(conn: &mut Conn) -> Result<(), DbError> {
    let failed = |error| DbError::Internal(format!("migration failed: {error}"));
    crate::on_each!(conn, c => c.run_pending_migrations(MIGRATIONS).map(drop)).map_err(failed)
}
