//! Ids that may be used once: of client assertions, and of the DPoP proofs of writes.
//!
//! An id is claimed in the transaction of what it allows, so that of two instances that get the same one
//! at the same time exactly one goes on. It is kept until it would expire by itself.

use diesel::prelude::*;

use crate::audit::Actor;
use crate::clock::Moment;
use crate::db::schema::used_ids;
use crate::db::{Db, DbError, PortableDsl, Tx};

/// Claims `id` of `owner` until `expires_at`; false when it was used before.
pub fn claim(tx: &mut Tx<'_>, owner: &str, id: &str, expires_at: Moment) -> Result<bool, DbError> {
    let claimed = diesel::insert_into(used_ids::table)
        .values((used_ids::owner.eq(owner), used_ids::id.eq(id), used_ids::expires_at.eq(expires_at)))
        .on_conflict_do_nothing()
        .portable()
        .execute(tx.conn())?;
    Ok(claimed == 1)
}

/// Forgets the ids that expired by themselves.
pub async fn forget(db: &Db) -> Result<(), DbError> {
    let work = |tx: &mut Tx<'_>| -> Result<(), DbError> {
        let now = tx.clocks().security_now();
        diesel::delete(used_ids::table.filter(used_ids::expires_at.lt(now))).execute(tx.conn())?;
        Ok(())
    };
    db.write(Actor::command("used-ids"), work).await.map(drop)
}
