//! Reads that are counted, not chained: decisions and look-ups per caller, subject and hour.
//!
//! Counts gather in memory and are written by [`ReadCounts::flush`], which the service calls every
//! second; a crash loses at most that second of counts, never a written row.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use diesel::prelude::*;

use super::Actor;
use crate::clock::Moment;
use crate::db::schema::read_counts;
use crate::db::{Db, DbError, PortableDsl};

/// Microseconds in an hour.
const HOUR: i64 = 3_600_000_000;

#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
struct Key {
    caller: Arc<str>,
    operation: &'static str,
    subject: String,
    hour: i64,
}

/// The counts since the last flush. Cloning shares them.
#[derive(Clone, Default)]
pub struct ReadCounts {
    counts: Arc<Mutex<HashMap<Key, i64>>>,
}

impl std::fmt::Debug for ReadCounts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ReadCounts")
    }
}

impl ReadCounts {
    /// Counts one read of `subject` by `caller`.
    pub fn count(&self, caller: &Arc<str>, operation: &'static str, subject: String, now: Moment) {
        let key = Key { caller: caller.clone(), operation, subject, hour: now.micros() / HOUR * HOUR };
        *self.counts.lock().unwrap_or_else(PoisonError::into_inner).entry(key).or_default() += 1;
    }

    /// Writes what was counted since the last call; on failure the counts stay for the next one.
    pub async fn flush(&self, db: &Db) -> Result<(), DbError> {
        let taken = std::mem::take(&mut *self.counts.lock().unwrap_or_else(PoisonError::into_inner));
        if taken.is_empty() {
            return Ok(());
        }
        let mut rows: Vec<(Key, i64)> = taken.into_iter().collect();
        rows.sort_unstable(); // two instances that lock the same rows lock them in one order
        let rows = Arc::new(rows);
        let written = {
            let rows = rows.clone();
            db.write(Actor::command("read-counts"), move |tx| -> Result<(), DbError> {
                for (key, reads) in rows.iter() {
                    diesel::insert_into(read_counts::table)
                        .values((
                            read_counts::caller.eq(&*key.caller),
                            read_counts::operation.eq(key.operation),
                            read_counts::subject.eq(&key.subject),
                            read_counts::hour.eq(key.hour),
                            read_counts::reads.eq(*reads),
                        ))
                        .on_conflict((
                            read_counts::caller,
                            read_counts::operation,
                            read_counts::subject,
                            read_counts::hour,
                        ))
                        .do_update()
                        .set(read_counts::reads.eq(read_counts::reads + *reads))
                        .portable()
                        .execute(tx.conn())?;
                }
                Ok(())
            })
            .await
        };
        if let Err(error) = written {
            let mut counts = self.counts.lock().unwrap_or_else(PoisonError::into_inner);
            for (key, reads) in rows.iter() {
                *counts.entry(key.clone()).or_default() += reads;
            }
            return Err(error);
        }
        Ok(())
    }
}
