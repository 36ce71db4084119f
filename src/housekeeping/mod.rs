//! Work that returns every hour: the export of signed heads, drafts whose deadline passed end, and what is
//! no longer needed goes.
//!
//! Every instance looks whether something is due; a lease lets one of them do it. An instance that
//! is killed keeps the lease until it runs out, so every task may be begun again from the start. What a
//! task does stands in its own room; a new kind of leftover belongs in [`mod@prune`].

mod lease;
mod prune;

use std::time::Duration;

pub use prune::{Pruned, prune};

use crate::app::AppState;
use crate::audit::receipt::ReceiptKeys;
use crate::audit::{Actor, heads};
use crate::codes::JobId;
use crate::contracts::offers::expiry as contracts;
use crate::db::{Db, DbError};
use crate::snapshot::Snapshots;
use crate::submissions::expiry;

/// The hourly export of signed heads.
pub const HEADS: &str = "audit-heads";
/// Drafts of submissions whose deadline passed end.
pub const EXPIRY: &str = "submission-expiry";
/// Contracts that end by themselves: offers that were not signed in time, holders whose AGB code ended.
pub const ENDINGS: &str = "contract-expiry";
/// What is no longer needed goes.
pub const PRUNE: &str = "prune";
/// How often an instance looks whether something is due.
const LOOK: Duration = Duration::from_secs(5);

/// What the tasks work on. Cloning shares it.
#[derive(Clone, Debug)]
pub struct Housekeeping {
    db: Db,
    snapshots: Snapshots,
    receipts: ReceiptKeys,
    holder: String,
}

impl Housekeeping {
    /// The housekeeping of one instance.
    pub fn of(state: &AppState) -> Self {
        let AppState { db, snapshots, receipts, .. } = state.clone();
        Self { db, snapshots, receipts, holder: JobId::new().to_string() }
    }

    /// Does what is due, as long as the process lives.
    pub async fn run(self) {
        loop {
            let own = self.clone();
            match tokio::task::spawn_blocking(move || own.turn()).await {
                Ok(Ok(done)) if !done.is_empty() => log::info!("done: {}", done.join(", ")),
                Ok(Ok(_)) => {}
                Ok(Err(error)) => log::warn!("housekeeping waits: {error}"),
                Err(_) => log::error!("housekeeping panicked"),
            }
            tokio::time::sleep(LOOK).await;
        }
    }

    /// Does every task that is due and that no other instance does; returns which. Blocks.
    ///
    /// # Errors
    /// The database failed; what was not done stays due.
    pub fn turn(&self) -> Result<Vec<&'static str>, DbError> {
        let mut done = Vec::new();
        for task in [HEADS, EXPIRY, ENDINGS, PRUNE] {
            if self.db.read(|conn| lease::is_due(conn, task, self.db.clocks().security_now()))?
                && self.lease(move |tx, holder| lease::take(tx, task, holder))?
            {
                self.perform(task)?;
                self.lease(move |tx, holder| lease::finish(tx, task, holder))?;
                done.push(task);
            }
        }
        Ok(done)
    }

    fn lease(
        &self,
        step: impl Fn(&mut crate::db::Tx<'_>, &str) -> Result<bool, DbError> + Send + 'static,
    ) -> Result<bool, DbError> {
        let holder = self.holder.clone();
        Ok(self.db.write_blocking(Actor::command("housekeeping"), move |tx| step(tx, &holder))?.value)
    }

    fn perform(&self, task: &str) -> Result<(), DbError> {
        match task {
            HEADS => heads::export(&self.db, &self.snapshots, &self.receipts).map(drop),
            EXPIRY => expiry::expire(&self.db).map(drop),
            ENDINGS => contracts::end(&self.db, &self.snapshots).map(drop),
            _ => prune(&self.db).map(drop),
        }
    }
}
