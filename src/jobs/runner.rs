//! The worker: claims jobs one after another and keeps their leases alive.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use tokio::sync::Notify;

use super::{Job, LEASE, Outcome, RowProblem, store};
use crate::audit::Actor;
use crate::codes::JobId;
use crate::db::{Db, DbError};

/// How often a worker looks for work when nobody tells it.
const POLL: Duration = Duration::from_millis(500);

/// The work of one kind of job. Runs on a thread of its own and may block.
pub type Work = Arc<dyn Fn(&Run<'_>) -> Result<Outcome, DbError> + Send + Sync>;

/// A job while its work runs.
pub struct Run<'r> {
    /// The job.
    pub job: &'r Job,
    /// The database.
    pub db: &'r Db,
    progress: &'r Progress,
}

impl std::fmt::Debug for Run<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Run").field("job", self.job).finish_non_exhaustive()
    }
}

#[derive(Default)]
struct Progress {
    done: AtomicU64,
    total: AtomicU64,
    lost: AtomicBool,
}

impl Run<'_> {
    /// Reports how far the work is; the heartbeat writes it with the next renewal.
    pub fn progress(&self, done: u64, total: Option<u64>) {
        self.progress.done.store(done, Ordering::Relaxed);
        self.progress.total.store(total.unwrap_or_default(), Ordering::Relaxed);
    }

    /// Whether the job was cancelled or given to another worker: stop without effect.
    pub fn lost(&self) -> bool {
        self.progress.lost.load(Ordering::Relaxed)
    }
}

/// The worker of this process. Dropping it ends the worker after the job at hand.
#[must_use = "dropping it ends the worker"]
pub struct Runner {
    wake: Arc<Notify>,
    stopped: Arc<AtomicBool>,
}

impl std::fmt::Debug for Runner {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Runner")
    }
}

impl Drop for Runner {
    fn drop(&mut self) {
        self.stopped.store(true, Ordering::SeqCst);
        self.wake.notify_one();
    }
}

impl Runner {
    /// Starts a worker that knows these kinds of work. Needs a running tokio runtime.
    pub fn start(db: Db, kinds: BTreeMap<&'static str, Work>) -> Self {
        let wake = Arc::new(Notify::new());
        let stopped = Arc::new(AtomicBool::new(false));
        let runner = Self { wake: wake.clone(), stopped: stopped.clone() };
        tokio::task::spawn(async move {
            let holder = JobId::new().to_string();
            while !stopped.load(Ordering::SeqCst) {
                match next(&db, &holder, &kinds).await {
                    Ok(Some(job)) => perform(&db, &holder, &kinds, job).await,
                    Ok(None) => drop(tokio::time::timeout(POLL, wake.notified()).await),
                    Err(error) => {
                        log::warn!("no job could be claimed: {error}");
                        tokio::time::sleep(POLL).await;
                    }
                }
            }
        });
        runner
    }

    /// Tells the worker that a job was queued.
    pub fn wake(&self) {
        self.wake.notify_one();
    }
}

fn actor() -> Actor {
    Actor::command("job-runner")
}

async fn next(db: &Db, holder: &str, kinds: &BTreeMap<&'static str, Work>) -> Result<Option<Job>, DbError> {
    let (holder, kinds) = (holder.to_owned(), kinds.keys().copied().collect::<Vec<_>>());
    db.write(actor(), move |tx| store::claim(tx, &holder, &kinds)).await.map(|committed| committed.value)
}

async fn perform(db: &Db, holder: &str, kinds: &BTreeMap<&'static str, Work>, job: Job) {
    let Some(work) = kinds.get(job.kind.as_str()).cloned() else { return };
    let progress = Arc::new(Progress::default());
    let mut running = {
        let (db, job, progress) = (db.clone(), job.clone(), progress.clone());
        tokio::task::spawn_blocking(move || work(&Run { job: &job, db: &db, progress: &progress }))
    };
    let outcome = loop {
        match tokio::time::timeout(LEASE / 3, &mut running).await {
            Ok(outcome) => break outcome,
            Err(_) => heartbeat(db, holder, job.id, &progress).await,
        }
    };
    let outcome = match outcome {
        Ok(Ok(outcome)) => outcome,
        Ok(Err(DbError::Busy | DbError::Unavailable(_))) => return, // the lease runs out and it starts again
        Ok(Err(error)) => failure(&error.to_string()),
        Err(_) => failure("the work panicked"),
    };
    let (id, finished) = (job.id, {
        let (job, holder) = (job, holder.to_owned());
        db.write(actor(), move |tx| store::finish(tx, &job, &holder, &outcome)).await
    });
    match finished {
        Ok(committed) if committed.value => {}
        Ok(_) => log::warn!("job {id} went to another worker or was cancelled"),
        Err(error) => log::warn!("job {id} could not be finished: {error}"),
    }
}

fn failure(detail: &str) -> Outcome {
    log::error!("a job failed: {detail}");
    Outcome::Failed(vec![RowProblem {
        line: 0,
        code: "internal".to_owned(),
        detail: "the work failed".to_owned(),
    }])
}

async fn heartbeat(db: &Db, holder: &str, id: JobId, progress: &Arc<Progress>) {
    let (done, total) = (progress.done.load(Ordering::Relaxed), progress.total.load(Ordering::Relaxed));
    let holder = holder.to_owned();
    let renewed =
        db.write(actor(), move |tx| store::renew(tx, id, &holder, done, (total > 0).then_some(total))).await;
    match renewed {
        Ok(committed) if committed.value => {}
        Ok(_) => progress.lost.store(true, Ordering::Relaxed),
        Err(error) => log::warn!("job {id}: no heartbeat: {error}"),
    }
}
