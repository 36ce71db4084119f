//! Access tokens that were withdrawn before they expired.
//!
//! A withdrawal is a write like any other: every instance hears of it through the outbox and forgets
//! the token within a second.

use std::collections::HashSet;

use diesel::prelude::*;

use super::tokens::LONGEST_LIFE;
use crate::audit::{Action, Owner};
use crate::clock::Moment;
use crate::db::schema::revoked_tokens;
use crate::db::{Conn, DbError, PortableDsl, Tx};
use crate::events::Change;

/// Withdraws the token with this id (`jti`); ids of tokens that expired since are dropped.
pub fn revoke(tx: &mut Tx<'_>, token_id: &str) -> Result<(), DbError> {
    let now = tx.clocks().security_now();
    let expires_at = Moment::from_micros(now.micros() + LONGEST_LIFE * 1_000_000);
    diesel::delete(revoked_tokens::table.filter(revoked_tokens::expires_at.lt(now))).execute(tx.conn())?;
    diesel::insert_into(revoked_tokens::table)
        .values((revoked_tokens::token_id.eq(token_id), revoked_tokens::expires_at.eq(expires_at)))
        .on_conflict_do_nothing()
        .portable()
        .execute(tx.conn())?;
    tx.record(Change {
        kind: "token.revoked".to_owned(),
        action: Action::Delete,
        subject: token_id.to_owned(),
        owners: vec![Owner::Operator],
    });
    tx.touched().tokens = true;
    Ok(())
}

/// The ids of all withdrawn tokens.
pub(crate) fn load_all(conn: &mut Conn) -> Result<HashSet<String>, DbError> {
    let ids: Vec<String> = revoked_tokens::table.select(revoked_tokens::token_id).load(conn)?;
    Ok(ids.into_iter().collect())
}
