//! Proof that a trail tells of an object: the part of the chain from the entry that tells it to the first
//! signed end after it, as an [`super::export`] that [`super::offline`] reads, and that signed end.
//!
//! Between an entry and the next hourly head lies what the organisation did in that hour. Who needs a short
//! proof has the end signed at once ([`anchor`]). What is known of persons is never in a proof.

use super::export::Export;
use super::heads;
use super::receipt::{Head, ReceiptKeys};
use super::store::{self, KeptHead, Row, Search, Side};
use super::{Owner, TrailOwner};
use crate::clock::Moment;
use crate::db::{Conn, DbError};

/// What the trail must tell: the kind of event and the object, as the entry names them.
#[derive(Debug, Clone, Copy)]
pub struct Told<'t> {
    /// Kind of event, for instance `document.signed`.
    pub kind: &'t str,
    /// The object.
    pub object: &'t str,
}

/// A proof.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proof {
    /// The first signed end of the chain at or after the entry.
    pub head: Head,
    /// The same as a compact JWS, as it was signed then.
    pub jws: String,
    /// The part of the chain from the entry to that end, in the format of an export.
    pub trail: String,
}

/// Signs and keeps the end of a chain, unless an end at or after the entry is signed already.
///
/// # Errors
/// The database failed.
pub fn anchor(
    conn: &mut Conn,
    keys: &ReceiptKeys,
    (owner, name): (&Owner, &TrailOwner),
    told: Told<'_>,
    now: Moment,
) -> Result<(), DbError> {
    let chain = owner.to_string();
    let Some(row) = entry(conn, &chain, told)? else { return Ok(()) };
    if first_end(conn, &row)?.is_some() {
        return Ok(());
    }
    heads::sign_end(conn, keys, (owner, name), now)
}

/// The proof that a chain tells something; absent when it does not, or when no end after it is signed yet.
///
/// # Errors
/// The database failed.
pub fn prove(
    conn: &mut Conn,
    keys: &ReceiptKeys,
    (owner, name): (&Owner, &TrailOwner),
    told: Told<'_>,
    now: Moment,
) -> Result<Option<Proof>, DbError> {
    let chain = owner.to_string();
    let Some(row) = entry(conn, &chain, told)? else { return Ok(None) };
    let Some(end) = first_end(conn, &row)? else { return Ok(None) };
    let from = row.read()?.event_date_time;
    let last = store::range(conn, &chain, end.sequence, end.sequence, 1)?;
    let last = last.first().map(Row::read).transpose()?.map_or(from, |entry| entry.event_date_time);
    let until = Moment::from_micros(last.micros() + 1);
    let export = Export::of(conn, (owner, name), (Some(from), Some(until)), now)?;
    let trail = export.without_persons().text(conn, keys)?;
    let head = Head::at(name, (end.sequence, &end.hash), end.signed_at);
    Ok(Some(Proof { head, jws: end.jws, trail }))
}

fn entry(conn: &mut Conn, chain: &str, told: Told<'_>) -> Result<Option<Row>, DbError> {
    let search = Search {
        owners: Some(vec![chain.to_owned()]),
        event_type: Some(told.kind.to_owned()),
        object: Some(told.object.to_owned()),
        ..Search::default()
    };
    Ok(search.rows(conn, &Side::First, 1)?.pop())
}

fn first_end(conn: &mut Conn, row: &Row) -> Result<Option<KeptHead>, DbError> {
    Ok(store::signed(conn, &row.owner, None, Some(row.sequence - 1), 1)?.pop())
}
