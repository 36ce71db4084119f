//! What two databases need to understand one query text.
//!
//! [`Conn`] is one connection type over both. Diesel's generated backend for it lacks a few
//! statements that both databases know; [`Portable`] renders them by the connected one, [`Locked`]
//! adds `FOR UPDATE` where rows can be locked, and [`on_each!`](crate::on_each) runs a batch on the
//! concrete connection. Values of ours map to columns here, once for every backend.

use diesel::backend::Backend;
use diesel::deserialize::{self, FromSql};
use diesel::pg::{Pg, PgConnection};
use diesel::query_builder::{AstPass, Query, QueryFragment, QueryId};
use diesel::serialize::{self, Output, ToSql};
use diesel::sql_types::{BigInt, Binary};
use diesel::sqlite::{Sqlite, SqliteConnection};
use diesel::{Connection, QueryResult, RunQueryDsl};

use crate::clock::Moment;
use crate::codes::{
    AddendumId, AgbCode, AmendmentId, AttachmentId, CareKind, CertificateId, ClientId, ConcernId, ContractId,
    CoverageDeclarationId, DelegationId, DocumentId, FollowDecisionId, InsuredCountId, JobId, OiTitle,
    PartyId, PolicyDraftId, PolicyId, PrestatieCode, ProviderKind, PurchasingPartyId, QuestionnaireId,
    QuestionnaireRoundId, ReferenceFactId, RegionCode, RegionScheme, Segment, SignatureId, SubmissionId,
    UzoviCode,
};

/// One connection to either database.
#[derive(diesel::MultiConnection)]
pub enum Conn {
    /// PostgreSQL, when one machine is not enough.
    Pg(PgConnection),
    /// SQLite, the embedded default. It stands last: it takes any path for a URL.
    Sqlite(SqliteConnection),
}

/// The backend of [`Conn`].
pub type DbBackend = <Conn as Connection>::Backend;

/// A statement that both databases understand though diesel's joint backend does not declare it.
pub struct Portable<Q>(Q);

impl<Q> QueryFragment<DbBackend> for Portable<Q>
where
    Q: QueryFragment<Pg> + QueryFragment<Sqlite>,
{
    fn walk_ast<'b>(&'b self, pass: AstPass<'_, 'b, DbBackend>) -> QueryResult<()> {
        DbBackend::walk_variant_ast(&self.0, pass)
    }
}

impl<Q: QueryId> QueryId for Portable<Q> {
    type QueryId = Q::QueryId;
    const HAS_STATIC_QUERY_ID: bool = Q::HAS_STATIC_QUERY_ID;
}

impl<Q: Query> Query for Portable<Q> {
    type SqlType = Q::SqlType;
}

impl<Q> RunQueryDsl<Conn> for Portable<Q> {}

/// `FOR UPDATE` on PostgreSQL; nothing on SQLite, whose write transactions exclude each other.
#[derive(QueryId)]
pub struct Locked<Q>(Q);

impl<Q: QueryFragment<Pg>> QueryFragment<Pg> for Locked<Q> {
    fn walk_ast<'b>(&'b self, mut pass: AstPass<'_, 'b, Pg>) -> QueryResult<()> {
        self.0.walk_ast(pass.reborrow())?;
        pass.push_sql(" FOR UPDATE");
        Ok(())
    }
}

impl<Q: QueryFragment<Sqlite>> QueryFragment<Sqlite> for Locked<Q> {
    fn walk_ast<'b>(&'b self, pass: AstPass<'_, 'b, Sqlite>) -> QueryResult<()> {
        self.0.walk_ast(pass)
    }
}

impl<Q: Query> Query for Locked<Q> {
    type SqlType = Q::SqlType;
}

/// The two adapters as methods of any query.
pub trait PortableDsl: Sized {
    /// Renders the statement by the connected database.
    fn portable(self) -> Portable<Self> {
        Portable(self)
    }

    /// Locks the selected rows until the transaction ends.
    fn locked(self) -> Portable<Locked<Self>> {
        Portable(Locked(self))
    }
}

impl<Q: QueryId> PortableDsl for Q {}

/// Runs one expression on the concrete connection behind a [`Conn`].
#[macro_export]
macro_rules! on_each {
    ($conn:expr, $concrete:ident => $run:expr) => {
        match $conn {
            $crate::db::Conn::Pg($concrete) => $run,
            $crate::db::Conn::Sqlite($concrete) => $run,
        }
    };
}

/// Rows per statement for a batch of `columns` columns: SQLite binds at most 32,766 values.
pub const fn batch_rows(columns: usize) -> usize {
    30_000 / columns
}

/// Maps a text code, a slug or a word to a TEXT column.
macro_rules! text_column {
    ($($name:ty),+ $(,)?) => {$(
        impl<DB: diesel::backend::Backend> diesel::serialize::ToSql<diesel::sql_types::Text, DB> for $name
        where
            str: diesel::serialize::ToSql<diesel::sql_types::Text, DB>,
        {
            fn to_sql<'b>(&'b self, out: &mut diesel::serialize::Output<'b, '_, DB>) -> diesel::serialize::Result {
                <str as diesel::serialize::ToSql<diesel::sql_types::Text, DB>>::to_sql(self.as_str(), out)
            }
        }

        impl<DB: diesel::backend::Backend> diesel::deserialize::FromSql<diesel::sql_types::Text, DB> for $name
        where
            String: diesel::deserialize::FromSql<diesel::sql_types::Text, DB>,
        {
            fn from_sql(bytes: DB::RawValue<'_>) -> diesel::deserialize::Result<Self> {
                Ok(<String as diesel::deserialize::FromSql<diesel::sql_types::Text, DB>>::from_sql(bytes)?.parse()?)
            }
        }
    )+};
}
pub(crate) use text_column;

/// Maps a record id to its 16 bytes.
macro_rules! id_column {
    ($($name:ty),+ $(,)?) => {$(
        impl<DB: Backend> ToSql<Binary, DB> for $name
        where
            [u8]: ToSql<Binary, DB>,
        {
            fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, DB>) -> serialize::Result {
                <[u8] as ToSql<Binary, DB>>::to_sql(self.as_bytes(), out)
            }
        }

        impl<DB: Backend> FromSql<Binary, DB> for $name
        where
            Vec<u8>: FromSql<Binary, DB>,
        {
            fn from_sql(bytes: DB::RawValue<'_>) -> deserialize::Result<Self> {
                let bytes = <Vec<u8> as FromSql<Binary, DB>>::from_sql(bytes)?;
                Ok(Self::from_bytes(<[u8; 16]>::try_from(bytes.as_slice())?))
            }
        }
    )+};
}

text_column!(
    AgbCode,
    UzoviCode,
    PrestatieCode,
    ConcernId,
    PurchasingPartyId,
    PolicyId,
    RegionCode,
    RegionScheme,
    CareKind,
    Segment,
    OiTitle,
    ProviderKind,
    QuestionnaireId,
);
id_column!(
    PartyId,
    ContractId,
    AddendumId,
    FollowDecisionId,
    CoverageDeclarationId,
    PolicyDraftId,
    ReferenceFactId,
    JobId
);
id_column!(ClientId, DelegationId, CertificateId, QuestionnaireRoundId);
id_column!(SubmissionId, AttachmentId, InsuredCountId);
id_column!(AmendmentId, DocumentId, SignatureId);

impl<DB: Backend> ToSql<BigInt, DB> for Moment
where
    i64: ToSql<BigInt, DB>,
{
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, DB>) -> serialize::Result {
        self.as_micros().to_sql(out)
    }
}

impl<DB: Backend> FromSql<BigInt, DB> for Moment
where
    i64: FromSql<BigInt, DB>,
{
    fn from_sql(bytes: DB::RawValue<'_>) -> deserialize::Result<Self> {
        i64::from_sql(bytes).map(Self::from_micros)
    }
}
