//! One write in progress: its connection, its place in commit order, and what it leaves behind.

use std::collections::BTreeMap;

use diesel::prelude::*;

use super::schema::write_position;
use super::{Committed, Conn, DbError};
use crate::audit::personal::Personal;
use crate::audit::{self, Actor};
use crate::clock::{Clocks, Moment};
use crate::events::{self, Change, Touched};

/// The place of a write in commit order and the moment from which it is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stamp {
    /// Position in commit order: no reader sees a later one before an earlier one.
    pub position: i64,
    /// Recorded time; strictly later than that of every earlier position.
    pub recorded_at: Moment,
}

/// A write in progress.
///
/// Read and check first; take the [`stamp`](Self::stamp) when the first recorded row is written.
/// From then until COMMIT no other write can take a position, so the order of positions is the
/// order of commits, on PostgreSQL too, where slow and fast transactions cross.
pub struct Tx<'c> {
    conn: &'c mut Conn,
    clocks: &'c Clocks,
    actor: &'c Actor,
    stamp: Option<Stamp>,
    changes: Vec<Change>,
    personal: BTreeMap<usize, Personal>,
    touched: Touched,
}

/// Runs the work and, when it succeeds, writes what every write leaves behind.
pub(super) fn perform<T, E: From<DbError>>(
    conn: &mut Conn,
    clocks: &Clocks,
    actor: &Actor,
    work: &dyn Fn(&mut Tx<'_>) -> Result<T, E>,
) -> Result<Committed<T>, E> {
    let mut tx = Tx::new(conn, clocks, actor);
    let value = work(&mut tx)?;
    let position = tx.finish()?;
    Ok(Committed { value, position })
}

impl<'c> Tx<'c> {
    fn new(conn: &'c mut Conn, clocks: &'c Clocks, actor: &'c Actor) -> Self {
        let (changes, personal, touched) = (Vec::new(), BTreeMap::new(), Touched::default());
        Self { conn, clocks, actor, stamp: None, changes, personal, touched }
    }

    /// The connection inside the transaction.
    pub fn conn(&mut self) -> &mut Conn {
        self.conn
    }

    /// Who writes.
    pub fn actor(&self) -> &Actor {
        self.actor
    }

    /// The service's clocks.
    pub fn clocks(&self) -> &Clocks {
        self.clocks
    }

    /// Takes the write's place in commit order; the same one on every call.
    pub fn stamp(&mut self) -> Result<Stamp, DbError> {
        if let Some(stamp) = self.stamp {
            return Ok(stamp);
        }
        // The update locks the one row on PostgreSQL and sees the last committed position.
        let (position, last): (i64, Moment) = diesel::update(write_position::table.find(1))
            .set(write_position::position.eq(write_position::position + 1))
            .returning((write_position::position, write_position::recorded_at))
            .get_result(self.conn)?;
        let recorded_at = self.clocks.business_now().max(Moment::from_micros(last.micros() + 1));
        diesel::update(write_position::table.find(1))
            .set(write_position::recorded_at.eq(recorded_at))
            .execute(self.conn)?;
        let stamp = Stamp { position, recorded_at };
        self.stamp = Some(stamp);
        Ok(stamp)
    }

    /// States what this write changed: becomes part of the outbox row and one audit entry per owner.
    pub fn record(&mut self, change: Change) {
        self.changes.push(change);
    }

    /// [`Self::record`], with what the audit trail is to know about a person: names, addresses and free
    /// text go here and nowhere else, because they can be erased here.
    pub fn record_about(&mut self, change: Change, about: Personal) {
        self.personal.insert(self.changes.len(), about);
        self.changes.push(change);
    }

    /// Names what a snapshot must read again.
    pub fn touched(&mut self) -> &mut Touched {
        &mut self.touched
    }

    /// Writes the outbox row and the audit entries. Runs inside the transaction, as its last step.
    fn finish(mut self) -> Result<Option<i64>, DbError> {
        if self.changes.is_empty() && self.touched.is_empty() {
            return Ok(self.stamp.map(|stamp| stamp.position));
        }
        let stamp = self.stamp()?;
        events::append(self.conn, stamp, &self.changes, &self.touched)?;
        let now = self.clocks.security_now();
        audit::store::append(self.conn, stamp, now, self.actor, &self.changes, &self.personal)?;
        Ok(Some(stamp.position))
    }
}
