//! Refused calls of known clients, told in the trail without filling the disk.
//!
//! The border counts every 401, 403 and 404 whose caller has a valid signature behind it, in memory.
//! Once a second the counts are written: the first refusal of an operation and status in an hour also
//! becomes an entry, at most [`DIFFERENT`] of them per client and hour, the rest under one name. When
//! the hour is over one more entry tells how many there were, and the counts go.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use diesel::prelude::*;

use super::entry::{Entry, EventOutcome};
use super::{Action, Actor, Owner, sight, store};
use crate::auth::Caller;
use crate::clock::Moment;
use crate::db::schema::denied_calls::{self, dsl};
use crate::db::{Db, DbError, Tx};
use crate::events::Change;
use crate::snapshot::Snapshots;

/// Operations and statuses that get an entry of their own, per client and hour.
pub const DIFFERENT: i64 = 32;
/// What the others are called.
const OTHER: &str = "other";
/// Counts that are held between two writes at most.
const HELD: usize = 10_000;
/// Longest object that is told.
const LONGEST_OBJECT: usize = 128;
/// Trails that hear of a client's refusals at most.
const OWNERS: usize = 8;
/// Microseconds in an hour.
const HOUR: i64 = 3_600_000_000;

#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
struct Key {
    client: Arc<str>,
    hour: i64,
    operation: String,
    status: i16,
}

#[derive(Clone)]
struct Seen {
    calls: i64,
    first: Denial,
}

/// One refused call.
#[derive(Clone, Debug)]
pub struct Denial {
    /// Who called.
    pub caller: Arc<Caller>,
    /// The operation.
    pub operation: String,
    /// What it would have done.
    pub action: Action,
    /// Status of the answer.
    pub status: u16,
    /// What it was about: the path.
    pub object: String,
    /// The request.
    pub request_id: String,
    /// When.
    pub at: Moment,
}

/// The refusals since the last write. Cloning shares them.
#[derive(Clone, Default)]
pub struct Denials {
    seen: Arc<Mutex<HashMap<Key, Seen>>>,
}

impl std::fmt::Debug for Denials {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Denials")
    }
}

impl Denials {
    /// Counts one.
    pub fn count(&self, denial: Denial) {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        let key = Key {
            client: denial.caller.client.clone(),
            hour: denial.at.micros() / HOUR * HOUR,
            operation: denial.operation.clone(),
            status: i16::try_from(denial.status).unwrap_or_default(),
        };
        let full = seen.len() >= HELD && !seen.contains_key(&key);
        let key = if full { other(&key) } else { key };
        seen.entry(key).and_modify(|seen| seen.calls += 1).or_insert(Seen { calls: 1, first: denial });
    }

    /// Writes what was counted since the last call; on failure the counts stay for the next one.
    ///
    /// # Errors
    /// The database failed.
    pub async fn flush(&self, db: &Db, snapshots: &Snapshots) -> Result<(), DbError> {
        let taken = std::mem::take(&mut *self.seen.lock().unwrap_or_else(PoisonError::into_inner));
        if taken.is_empty() {
            return Ok(());
        }
        let (snapshot, today) = (snapshots.load(), db.clocks().today());
        let owners = |caller: &Caller| {
            let mut owners = sight::home(caller, &snapshot, today);
            owners.truncate(OWNERS);
            owners
        };
        let told = taken.iter().map(|(key, seen)| (key.clone(), seen.clone(), owners(&seen.first.caller)));
        let mut told: Vec<_> = told.collect();
        told.sort_unstable_by(|a, b| a.0.cmp(&b.0));
        let written = db.write(Actor::command("denied-calls"), move |tx| -> Result<(), DbError> {
            tx.stamp()?; // from here on no other instance counts
            told.iter().try_for_each(|(key, seen, owners)| write(tx, key, seen, owners))
        });
        if let Err(error) = written.await {
            let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
            for (key, lost) in taken {
                let calls = lost.calls;
                seen.entry(key).and_modify(|seen| seen.calls += calls).or_insert(lost);
            }
            return Err(error);
        }
        Ok(())
    }
}

fn other(key: &Key) -> Key {
    Key { operation: OTHER.to_owned(), status: 0, ..key.clone() }
}

fn add(tx: &mut Tx<'_>, key: &Key, calls: i64) -> Result<bool, DbError> {
    let row = dsl::denied_calls.find((&*key.client, key.hour, &key.operation, key.status));
    let rows = diesel::update(row).set(dsl::calls.eq(dsl::calls + calls)).execute(tx.conn())?;
    Ok(rows == 1)
}

/// Adds to the counts; what is new in the hour gets an entry.
fn write(tx: &mut Tx<'_>, key: &Key, seen: &Seen, owners: &[Owner]) -> Result<(), DbError> {
    if add(tx, key, seen.calls)? {
        return Ok(());
    }
    let of_hour = dsl::denied_calls.filter(dsl::client.eq(&*key.client)).filter(dsl::hour.eq(key.hour));
    let different: i64 = of_hour.count().get_result(tx.conn())?;
    let rest;
    let key = if different < DIFFERENT {
        key
    } else {
        rest = other(key);
        if add(tx, &rest, seen.calls)? {
            return Ok(());
        }
        &rest
    };
    let names: Vec<String> = owners.iter().map(Owner::to_string).collect();
    diesel::insert_into(denied_calls::table)
        .values((
            dsl::client.eq(&*key.client),
            dsl::hour.eq(key.hour),
            dsl::operation.eq(&key.operation),
            dsl::status.eq(key.status),
            dsl::role.eq(seen.first.caller.role.as_str()),
            dsl::owners.eq(names.join(" ")),
            dsl::calls.eq(seen.calls),
        ))
        .execute(tx.conn())?;
    let first = &seen.first;
    let actor = first.caller.actor(Some(first.request_id.clone()));
    let change = Change {
        kind: format!("access.denied.{}", first.status),
        action: first.action,
        subject: first.object.chars().take(LONGEST_OBJECT).collect(),
        owners: owners.to_vec(),
    };
    tell(tx, &actor, &change, first.at, None)
}

/// An entry outside the feed of events: nobody else is to hear of it.
fn tell(
    tx: &mut Tx<'_>,
    actor: &Actor,
    change: &Change,
    at: Moment,
    calls: Option<i64>,
) -> Result<(), DbError> {
    let stamp = tx.stamp()?;
    let entry = Entry {
        event_outcome_indicator: EventOutcome::Refused,
        calls,
        ..Entry::of(stamp.position, at, actor, change)
    };
    store::append_entry(tx.conn(), &change.owners, &entry)
}

type Counted = (String, i64, String, String, i64);

/// Tells the hours that are over, one entry per client and hour, and drops their counts. Returns how
/// many hours it told.
///
/// # Errors
/// The database failed.
pub fn close(tx: &mut Tx<'_>) -> Result<usize, DbError> {
    tx.stamp()?;
    let now = tx.clocks().security_now();
    let over = (now.micros() / HOUR - 1) * HOUR; // an hour's last counts may come a second late
    let rows: Vec<Counted> = dsl::denied_calls
        .filter(dsl::hour.le(over))
        .order((dsl::client, dsl::hour))
        .select((dsl::client, dsl::hour, dsl::role, dsl::owners, dsl::calls))
        .load(tx.conn())?;
    let mut hours: Vec<Counted> = Vec::new();
    for row in rows {
        match hours.last_mut() {
            Some(hour) if (&hour.0, hour.1) == (&row.0, row.1) => hour.4 += row.4,
            _ => hours.push(row),
        }
    }
    for (client, hour, role, owners, calls) in &hours {
        let actor = Actor { role: role.clone(), ..Actor::command(client) };
        let owners = owners.split(' ').map(|owner| owner.parse().map_err(DbError::Internal));
        let change = Change {
            kind: "access.denied.total".to_owned(),
            action: Action::Execute,
            subject: Moment::from_micros(*hour).to_string(),
            owners: owners.collect::<Result<_, _>>()?,
        };
        tell(tx, &actor, &change, now, Some(*calls))?;
    }
    diesel::delete(dsl::denied_calls.filter(dsl::hour.le(over))).execute(tx.conn())?;
    Ok(hours.len())
}
