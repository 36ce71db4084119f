//! How many simulations run at once, and how large one may be.
//!
//! A simulation keeps a core busy for up to a second. They run off the threads that answer requests,
//! a few at a time; who cannot have a turn soon is asked to come back, so that decisions and health
//! checks never wait for them.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::timeout;

use crate::http::problem::ApiError;

/// Most cells that the changes of one simulation may touch: the largest country known, twice.
const MOST_CELLS: usize = 3_000_000;
/// How long a request waits for its turn.
const PATIENCE: Duration = Duration::from_secs(1);
/// When to come back, in seconds.
const LATER: u32 = 2;

/// The turns of one instance. Cloning shares them.
#[derive(Debug, Clone)]
pub struct Simulations {
    turns: Arc<Semaphore>,
    /// Most cells that the changes of one simulation may touch.
    pub most_cells: usize,
}

impl Default for Simulations {
    /// As many at once as leave half of the cores to everything else, at least one.
    fn default() -> Self {
        let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
        Self::new((cores / 2).max(1), MOST_CELLS)
    }
}

impl Simulations {
    /// So many at once, each touching at most so many cells.
    pub fn new(at_once: usize, most_cells: usize) -> Self {
        Self { turns: Arc::new(Semaphore::new(at_once)), most_cells }
    }

    /// Waits for a turn; it ends with the value.
    ///
    /// # Errors
    /// 503: none came free in time.
    pub(super) async fn turn(&self) -> Result<OwnedSemaphorePermit, ApiError> {
        match timeout(PATIENCE, self.turns.clone().acquire_owned()).await {
            Ok(Ok(turn)) => Ok(turn),
            Ok(Err(_)) | Err(_) => Err(ApiError::unavailable(LATER).detail((
                "Er lopen al zoveel simulaties als er tegelijk kunnen.",
                "As many simulations are running as can run at once.",
            ))),
        }
    }
}
