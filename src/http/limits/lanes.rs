//! How many requests run at once: of all kinds together, and of each kind by itself.
//!
//! The lanes below writing together leave room in the whole, so whatever the load of questions, lists and
//! analyses, a submission or a signature finds a place; so does a question when lists are many. Who finds
//! none soon is told to come back, cheaply and before its work begins. Health checks take no place. Which
//! lane an operation uses follows from what its document says and is published there as `x-lane`.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use serde_json::{Map, Value};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::timeout;

use super::super::problem::ApiError;

/// A kind of work, by how long others can wait for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lane {
    /// Answered whatever the load: is the service alive, does it take work?
    Always,
    /// Changes something.
    Write,
    /// Reads one thing or answers one question.
    Read,
    /// A list, an export, or many questions at once.
    List,
    /// Keeps a core busy for up to a second: simulations and aggregates.
    Analysis,
}

impl Lane {
    const ALL: [Self; 5] = [Self::Always, Self::Write, Self::Read, Self::List, Self::Analysis];

    /// The name in the document.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Always => "always",
            Self::Write => "write",
            Self::Read => "read",
            Self::List => "list",
            Self::Analysis => "analysis",
        }
    }

    /// The lane with this name.
    pub fn find(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|lane| lane.as_str() == name)
    }

    /// The lane of an operation in the document: the one that its handler states, else what follows from
    /// its method, its path and the shape of its answer.
    pub(crate) fn of(method: &str, path: &str, operation: &Map<String, Value>) -> Self {
        let stated = operation.get("x-lane").and_then(Value::as_str).and_then(Self::find);
        let file = operation.get("responses").and_then(|r| r.pointer("/200/content/application~1x-ndjson"));
        let question = method == "post" && operation.get("x-idempotency") == Some(&"none".into());
        stated.unwrap_or_else(|| {
            if operation.contains_key("x-page") || path.ends_with("/_search") || file.is_some() {
                Self::List
            } else if method == "get" || question {
                Self::Read
            } else {
                Self::Write
            }
        })
    }

    /// How long a request waits for its place.
    fn patience(self) -> Duration {
        match self {
            Self::Analysis => Duration::from_secs(1), // as long as the one before it may take
            _ => Duration::from_millis(250),
        }
    }
}

/// How many requests run at once.
#[derive(Clone, Copy, Debug)]
pub struct Room {
    /// Of all kinds.
    pub whole: usize,
    /// That read one thing.
    pub read: usize,
    /// That give many.
    pub list: usize,
    /// That analyse.
    pub analysis: usize,
}

impl Room {
    /// A division of `whole` for this machine. Lists and analyses take threads and connections to the
    /// database for longer, so they are few.
    pub fn of(whole: usize) -> Self {
        let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
        Self { whole, read: (whole / 2).max(1), list: (cores * 2).max(4), analysis: (cores / 2).max(1) }
    }
}

struct Semaphores {
    whole: Arc<Semaphore>,
    read: Arc<Semaphore>,
    list: Arc<Semaphore>,
    analysis: Arc<Semaphore>,
}

/// The lanes of one instance. Cloning shares them.
#[derive(Clone)]
pub struct Lanes(Option<Arc<Semaphores>>);

impl fmt::Debug for Lanes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Lanes")
    }
}

/// A place in a lane; free again when dropped.
#[derive(Debug)]
pub struct Place {
    _whole: OwnedSemaphorePermit,
    _lane: Option<OwnedSemaphorePermit>,
}

impl Lanes {
    /// Lanes with so much room.
    pub fn new(room: Room) -> Self {
        let places = |count| Arc::new(Semaphore::new(count));
        Self(Some(Arc::new(Semaphores {
            whole: places(room.whole),
            read: places(room.read),
            list: places(room.list),
            analysis: places(room.analysis),
        })))
    }

    /// So many requests at once; 0 is no limit.
    pub fn at_once(whole: usize) -> Self {
        if whole == 0 { Self(None) } else { Self::new(Room::of(whole)) }
    }

    /// Waits for a place. `None` where there is no limit.
    ///
    /// # Errors
    /// 503: none came free in time.
    pub async fn enter(&self, lane: Lane) -> Result<Option<Place>, ApiError> {
        let Some(lanes) = self.0.as_deref().filter(|_| lane != Lane::Always) else { return Ok(None) };
        let own = match lane {
            Lane::Read => Some(&lanes.read),
            Lane::List => Some(&lanes.list),
            Lane::Analysis => Some(&lanes.analysis),
            Lane::Write | Lane::Always => None,
        };
        // Where there is room, without a yield: the framework can lose pipelined requests over one.
        let free = |lane: &Arc<Semaphore>| lane.clone().try_acquire_owned().ok();
        let held = own.and_then(free);
        if (own.is_none() || held.is_some())
            && let Some(whole) = free(&lanes.whole)
        {
            return Ok(Some(Place { _whole: whole, _lane: held }));
        }
        let both = async {
            let lane = match own {
                Some(own) if held.is_none() => Some(own.clone().acquire_owned().await.ok()?),
                _ => held,
            };
            Some(Place { _whole: lanes.whole.clone().acquire_owned().await.ok()?, _lane: lane })
        };
        match timeout(lane.patience(), both).await {
            Ok(Some(place)) => Ok(Some(place)),
            Ok(None) | Err(_) => Err(ApiError::busy()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lane(method: &str, path: &str, operation: Value) -> Lane {
        Lane::of(method, path, operation.as_object().unwrap())
    }

    #[test]
    fn the_lane_follows_from_what_the_document_says() {
        use serde_json::json;
        assert_eq!(lane("get", "/v1/contracts", json!({ "x-page": {} })), Lane::List);
        assert_eq!(lane("get", "/v1/contracts/{contractId}", json!({})), Lane::Read);
        assert_eq!(lane("post", "/v1/x/_search", json!({ "x-idempotency": "none" })), Lane::List);
        assert_eq!(lane("post", "/v1/eligibility-checks", json!({ "x-idempotency": "none" })), Lane::Read);
        let file = json!({ "responses": { "200": { "content": { "application/x-ndjson": {} } } } });
        assert_eq!(lane("get", "/v1/audit-entries/export", file), Lane::List);
        for method in ["post", "put", "patch", "delete"] {
            assert_eq!(lane(method, "/v1/contracts", json!({ "x-idempotency": "key" })), Lane::Write);
        }
        assert_eq!(lane("post", "/v1/x", json!({ "x-lane": "analysis" })), Lane::Analysis);
    }

    #[actix_web::test]
    async fn a_full_lane_sends_its_own_away_and_no_other() {
        let lanes = Lanes::new(Room { whole: 8, read: 2, list: 1, analysis: 1 });
        let _list = lanes.enter(Lane::List).await.unwrap();
        assert!(lanes.enter(Lane::List).await.is_err());
        let reads = [lanes.enter(Lane::Read).await.unwrap(), lanes.enter(Lane::Read).await.unwrap()];
        assert!(lanes.enter(Lane::Read).await.is_err());
        for _ in 0..3 {
            std::mem::forget(lanes.enter(Lane::Write).await.unwrap());
        }
        drop(reads);
        assert!(lanes.enter(Lane::Read).await.is_ok());
        let full = Lanes::new(Room { whole: 1, read: 2, list: 2, analysis: 1 });
        let _only = full.enter(Lane::Write).await.unwrap();
        assert!(full.enter(Lane::Write).await.is_err() && full.enter(Lane::Read).await.is_err());
        assert!(full.enter(Lane::Always).await.is_ok());
    }

    #[actix_web::test]
    async fn who_waits_gets_the_place_that_comes_free() {
        let lanes = Lanes::new(Room { whole: 8, read: 1, list: 1, analysis: 1 });
        let held = lanes.enter(Lane::Read).await.unwrap();
        let free = async {
            tokio::time::sleep(Duration::from_millis(50)).await;
            drop(held);
        };
        let (waited, ()) = tokio::join!(lanes.enter(Lane::Read), free);
        assert!(waited.is_ok());
    }

    #[test]
    fn the_lower_lanes_leave_room_for_writing() {
        let room = Room::of(256);
        assert!(room.read + room.list + room.analysis < room.whole);
    }
}
