//! The outbox: one row per committed write, in commit order.
//!
//! The row's position is event id, feed cursor and snapshot version at once. It names what changed
//! ([`Change`]) for those who follow the feed, and what a snapshot must read again ([`Touched`])
//! for the instances that catch up. Rows are appended inside the write's own transaction and never
//! change.

pub mod webhooks;

use std::collections::BTreeSet;

use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use crate::audit::{Action, Owner};
use crate::clock::Moment;
use crate::codes::{PartyId, QuestionnaireId};
use crate::db::schema::events;
use crate::db::{Conn, DbError, Stamp};

/// One thing that a write changed.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Change {
    /// What happened, as `resource.verb`, for instance `contract.recorded`.
    pub kind: String,
    /// Create, update, delete or execute (NEN 7513 `EventActionCode`).
    pub action: Action,
    /// Natural key or id of the changed object.
    pub subject: String,
    /// Whose trail this belongs in: every party to the object.
    pub owners: Vec<Owner>,
}

/// What a snapshot must read again after a write.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Touched {
    /// Parties whose register facts, contracts or follow decisions changed.
    pub parties: BTreeSet<PartyId>,
    /// The reference data changed.
    pub reference: bool,
    /// Policies were published.
    pub policies: bool,
    /// So much changed that everything is read again.
    pub everything: bool,
    /// Tokens were withdrawn.
    pub tokens: bool,
    /// Clients, delegations or certificates of signatories changed.
    pub identity: bool,
    /// Questionnaires of which a version or a round changed.
    pub questionnaires: BTreeSet<QuestionnaireId>,
}

impl Touched {
    /// Whether nothing needs to be read again.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Adds what another write touched.
    pub fn merge(&mut self, other: Self) {
        self.parties.extend(other.parties);
        self.reference |= other.reference;
        self.policies |= other.policies;
        self.everything |= other.everything;
        self.tokens |= other.tokens;
        self.identity |= other.identity;
        self.questionnaires.extend(other.questionnaires);
    }
}

pub(crate) fn append(
    conn: &mut Conn,
    stamp: Stamp,
    changes: &[Change],
    touched: &Touched,
) -> Result<(), DbError> {
    let text = |value: Result<String, serde_json::Error>| value.map_err(|e| DbError::Internal(e.to_string()));
    diesel::insert_into(events::table)
        .values((
            events::position.eq(stamp.position),
            events::recorded_at.eq(stamp.recorded_at),
            events::changes.eq(text(serde_json::to_string(changes))?),
            events::touched.eq(text(serde_json::to_string(touched))?),
        ))
        .execute(conn)?;
    Ok(())
}

/// What was touched after `position`, and the last position read.
pub fn touched_after(conn: &mut Conn, position: i64) -> Result<(i64, Touched), DbError> {
    let rows: Vec<(i64, String)> = events::table
        .filter(events::position.gt(position))
        .order(events::position)
        .select((events::position, events::touched))
        .load(conn)?;
    let mut touched = Touched::default();
    let mut last = position;
    for (position, text) in rows {
        touched.merge(serde_json::from_str(&text).map_err(|e| DbError::Internal(e.to_string()))?);
        last = position;
    }
    Ok((last, touched))
}

/// The position of the last committed write; zero before the first.
pub fn last_position(conn: &mut Conn) -> Result<i64, DbError> {
    Ok(events::table.select(diesel::dsl::max(events::position)).first::<Option<i64>>(conn)?.unwrap_or(0))
}

/// When the write at a position was recorded; nothing before the first.
pub fn recorded_at(conn: &mut Conn, position: i64) -> Result<Option<Moment>, DbError> {
    let row = events::table.find(position).select(events::recorded_at);
    Ok(row.first(conn).optional()?)
}
