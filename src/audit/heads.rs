//! The hourly export of all heads: each chain that moved gets its end signed and kept.
//!
//! Owners read the signed heads of their chain over HTTP and keep them where this service cannot reach
//! them; `zorgcontract audit heads` prints the last one of every chain for the operator to keep
//! elsewhere.

use diesel::prelude::*;

use super::receipt::{self, ReceiptKeys};
use super::store::{self, KeptHead};
use super::{Actor, Owner, TrailOwner};
use crate::auth::tokens::ISSUER;
use crate::clock::Moment;
use crate::db::schema::{audit_heads, signed_heads};
use crate::db::{Conn, Db, DbError, PortableDsl};
use crate::snapshot::Snapshots;

/// Heads that are signed in one write.
const BATCH: i64 = 500;

type Unsigned = (String, i64, Vec<u8>);

/// Heads that no export has signed yet, after `owner` in order.
fn unsigned(conn: &mut Conn, owner: &str) -> Result<Vec<Unsigned>, DbError> {
    let signed = signed_heads::table
        .filter(signed_heads::owner.eq(audit_heads::owner))
        .filter(signed_heads::sequence.eq(audit_heads::sequence));
    Ok(audit_heads::table
        .filter(audit_heads::owner.gt(owner))
        .filter(diesel::dsl::not(diesel::dsl::exists(signed)))
        .order(audit_heads::owner)
        .limit(BATCH)
        .load(conn)?)
}

/// Signs and keeps every head that moved since the last export; returns how many.
///
/// # Errors
/// The database failed.
pub fn export(db: &Db, snapshots: &Snapshots, keys: &ReceiptKeys) -> Result<u64, DbError> {
    let (mut after, mut exported) = (String::new(), 0);
    loop {
        let found = db.read(|conn| unsigned(conn, &after))?;
        let Some((last, ..)) = found.last() else { return Ok(exported) };
        after.clone_from(last);
        let now = db.clocks().security_now();
        let heads = found.into_iter().filter_map(|head| signed(snapshots, keys, head, now).transpose());
        let heads = heads.collect::<Result<Vec<_>, _>>()?;
        exported += heads.len() as u64;
        db.write_blocking(Actor::command("audit-heads"), move |tx| keep(tx.conn(), &heads))?;
    }
}

fn signed(
    snapshots: &Snapshots,
    keys: &ReceiptKeys,
    (owner, sequence, hash): Unsigned,
    moment: Moment,
) -> Result<Option<KeptHead>, DbError> {
    let parsed: Owner = owner.parse().map_err(DbError::Internal)?;
    let Some(name) = TrailOwner::of(&parsed, &snapshots.load()) else {
        log::warn!("a chain has an owner that is not in the register");
        return Ok(None);
    };
    let (iss, text) = (ISSUER.to_owned(), super::entry::hex(&hash));
    let jws = keys.sign(receipt::HEAD, &receipt::Head { iss, owner: name, sequence, hash: text, moment })?;
    Ok(Some(KeptHead { owner, sequence, hash, signed_at: moment, jws }))
}

/// Signs and keeps the end of one chain as it stands, before the hour is over.
///
/// # Errors
/// The database failed.
pub fn sign_end(
    conn: &mut Conn,
    keys: &ReceiptKeys,
    (owner, name): (&Owner, &TrailOwner),
    now: Moment,
) -> Result<(), DbError> {
    let chain = owner.to_string();
    let Some((sequence, hash)) = store::head(conn, &chain)? else { return Ok(()) };
    let head = receipt::Head::at(name, (sequence, &hash), now);
    let jws = keys.sign(receipt::HEAD, &head)?;
    keep(conn, &[KeptHead { owner: chain, sequence, hash, signed_at: now, jws }])
}

fn keep(conn: &mut Conn, heads: &[KeptHead]) -> Result<(), DbError> {
    for head in heads {
        diesel::insert_into(signed_heads::table)
            .values((
                signed_heads::owner.eq(&head.owner),
                signed_heads::sequence.eq(head.sequence),
                signed_heads::hash.eq(&head.hash),
                signed_heads::signed_at.eq(head.signed_at),
                signed_heads::jws.eq(&head.jws),
            ))
            .on_conflict_do_nothing()
            .portable()
            .execute(conn)?;
    }
    Ok(())
}

/// The last signed head of every chain, in order of owner.
///
/// # Errors
/// The database failed.
pub fn last_of_every_chain(conn: &mut Conn) -> Result<Vec<String>, DbError> {
    let rows: Vec<(String, String)> = signed_heads::table
        .order((signed_heads::owner, signed_heads::sequence.desc()))
        .select((signed_heads::owner, signed_heads::jws))
        .load(conn)?;
    let mut seen = String::new();
    let newest = rows.into_iter().filter(|(owner, _)| {
        let newest = *owner != seen;
        seen.clone_from(owner);
        newest
    });
    Ok(newest.map(|(_, jws)| jws).collect())
}
