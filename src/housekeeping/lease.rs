//! Who does a task that returns, and when it is due again. Judged by the real clock.

use diesel::prelude::*;

use crate::clock::Moment;
use crate::db::schema::task_runs::{self, dsl};
use crate::db::{Conn, DbError, PortableDsl, Tx};

/// Microseconds that a task may take before another instance begins it again.
const LEASE: i64 = 300_000_000;
/// Microseconds in an hour: tasks are due at every full hour.
const HOUR: i64 = 3_600_000_000;

/// Whether a task is due and nobody is at it.
pub(super) fn is_due(conn: &mut Conn, task: &str, now: Moment) -> Result<bool, DbError> {
    let row: Option<(Moment, Option<Moment>)> =
        dsl::task_runs.find(task).select((dsl::next_at, dsl::lease_until)).first(conn).optional()?;
    Ok(row.is_none_or(|(next, lease)| next <= now && lease.is_none_or(|until| until < now)))
}

/// Takes a task that is due; false when another instance was first.
pub(super) fn take(tx: &mut Tx<'_>, task: &str, holder: &str) -> Result<bool, DbError> {
    let now = tx.clocks().security_now();
    diesel::insert_into(task_runs::table)
        .values((dsl::task.eq(task), dsl::next_at.eq(0_i64)))
        .on_conflict_do_nothing()
        .portable()
        .execute(tx.conn())?;
    let free = dsl::lease_until.is_null().or(dsl::lease_until.lt(now));
    let rows = diesel::update(dsl::task_runs.find(task).filter(dsl::next_at.le(now)).filter(free))
        .set((dsl::lease_holder.eq(holder), dsl::lease_until.eq(Moment::from_micros(now.micros() + LEASE))))
        .execute(tx.conn())?;
    Ok(rows == 1)
}

/// Gives a task back until the next full hour; false when it is another's meanwhile.
pub(super) fn finish(tx: &mut Tx<'_>, task: &str, holder: &str) -> Result<bool, DbError> {
    let next = (tx.clocks().security_now().micros() / HOUR + 1) * HOUR;
    let rows = diesel::update(dsl::task_runs.find(task).filter(dsl::lease_holder.eq(holder)))
        .set((
            dsl::next_at.eq(next),
            dsl::lease_holder.eq(None::<String>),
            dsl::lease_until.eq(None::<Moment>),
        ))
        .execute(tx.conn())?;
    Ok(rows == 1)
}
