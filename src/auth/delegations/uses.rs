//! Every use of a delegation in the trail of both sides: who is acted for, and who acts.
//!
//! A write under a delegation records its use in its own transaction. Reads are many: the first one of
//! each hour, client and delegation is chained on both sides within a second, and each is counted
//! ([`crate::audit::reads`]).

use std::collections::{BTreeMap, HashSet};
use std::sync::{Arc, Mutex, PoisonError};

use uuid::Uuid;

use super::service::both;
use crate::app::AppState;
use crate::audit::{Action, Actor, Owner};
use crate::auth::Caller;
use crate::clock::Moment;
use crate::codes::DelegationId;
use crate::db::{Db, DbError};
use crate::events::Change;
use crate::snapshot::Snapshot;

/// Microseconds in an hour.
const HOUR: i64 = 3_600_000_000;

/// What counted reads under a delegation are called.
pub const OPERATION: &str = "delegation.used";

/// That a client used a delegation.
pub fn change(delegation: DelegationId, owner: Owner, actor: &Owner) -> Change {
    Change {
        kind: OPERATION.to_owned(),
        action: Action::Execute,
        subject: delegation.to_string(),
        owners: both(owner, actor),
    }
}

impl Caller {
    /// The delegations that this request leant on so far, as changes for the trail of both sides. What is
    /// taken here is told here: a write records it.
    pub fn take_uses(&self, snapshot: &Snapshot) -> Vec<Change> {
        let actor = self.organisation(snapshot);
        let leant = self.take_leant_on().into_iter();
        leant.map(|acts| change(acts.delegation, Owner::Party(acts.party), &actor)).collect()
    }
}

/// Tells what a request leant on when it is over.
pub struct Note {
    state: AppState,
    snapshot: Arc<Snapshot>,
    caller: Arc<Caller>,
    request_id: Uuid,
}

impl Note {
    /// A note on this request.
    pub fn new(state: &AppState, snapshot: Arc<Snapshot>, caller: Arc<Caller>, request_id: Uuid) -> Self {
        Self { state: state.clone(), snapshot, caller, request_id }
    }
}

impl Drop for Note {
    fn drop(&mut self) {
        let now = self.state.clocks.security_now();
        for change in self.caller.take_uses(&self.snapshot) {
            self.state.reads.count(&self.caller.client, OPERATION, change.subject.clone(), now);
            self.state.uses.note(&self.caller, change, self.request_id, now);
        }
    }
}

#[derive(Default)]
struct Seen {
    hour: i64,
    chained: HashSet<(Arc<str>, String)>,
    waiting: BTreeMap<(Arc<str>, String), (Actor, Change)>,
}

/// Uses by reads that are not chained yet. Cloning shares them.
#[derive(Clone, Default)]
pub struct DelegationUses(Arc<Mutex<Seen>>);

impl std::fmt::Debug for DelegationUses {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DelegationUses")
    }
}

impl DelegationUses {
    fn note(&self, caller: &Caller, change: Change, request_id: Uuid, now: Moment) {
        let mut seen = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let hour = now.micros() / HOUR;
        if seen.hour != hour {
            seen.hour = hour;
            seen.chained.clear();
        }
        let key = (caller.client.clone(), change.subject.clone());
        if seen.chained.insert(key.clone()) {
            seen.waiting.insert(key, (caller.actor(Some(request_id.to_string())), change));
        }
    }

    /// Chains what waits; on failure it waits for the next call.
    pub async fn flush(&self, db: &Db) -> Result<(), DbError> {
        let waiting = std::mem::take(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner).waiting);
        let mut failed = None;
        for (key, (actor, change)) in waiting {
            if failed.is_none() {
                let recorded = change.clone();
                let write = db.write(actor.clone(), move |tx| -> Result<(), DbError> {
                    tx.record(recorded.clone());
                    Ok(())
                });
                failed = write.await.err();
            }
            if failed.is_some() {
                let mut seen = self.0.lock().unwrap_or_else(PoisonError::into_inner);
                seen.waiting.insert(key, (actor, change));
            }
        }
        failed.map_or(Ok(()), Err)
    }
}
