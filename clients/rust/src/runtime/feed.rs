//! The feed of events: in order, without end, read on from the last event that was given.

use std::collections::VecDeque;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::runtime::call::Call;
use crate::runtime::client::Client;
use crate::runtime::error::{Error, ErrorKind, Result};
use crate::runtime::operation::{Idempotency, Operation};

const BATCH: &str = "application/cloudevents-batch+json";
static FEED: Operation = Operation::new(
    "list_events",
    "GET",
    "/v1",
    "/events",
    Idempotency::Safe,
    &["rate-limited", "unavailable", "timeout"],
);

/// One event (CloudEvents 1.0).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Event {
    /// Id, the same as that of its webhook; keep it with your own data to read on after it.
    pub id: String,
    /// What happened, for instance `contract.offered`.
    #[serde(rename = "type")]
    pub kind: String,
    /// Everything else as it came.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

/// Reads the feed; made by [`Client::feed`].
#[derive(Debug)]
#[must_use]
pub struct Feed {
    client: Client,
    last: Option<String>,
    events: VecDeque<Event>,
}

impl Client {
    /// The feed, after this event or from its beginning. Not every installation serves it yet.
    pub fn feed(&self, after: Option<&str>) -> Feed {
        Feed { client: self.clone(), last: after.map(str::to_owned), events: VecDeque::new() }
    }
}

impl Feed {
    /// The next event; waits for it when there is none.
    ///
    /// # Errors
    /// The feed cannot be read; calling again reads on from the same place.
    pub async fn next(&mut self) -> Result<Event> {
        loop {
            if let Some(event) = self.events.pop_front() {
                if self.last.as_deref() == Some(event.id.as_str()) {
                    continue;
                }
                self.last = Some(event.id.clone());
                return Ok(event);
            }
            let mut call = Call::<()>::new(&self.client, &FEED);
            if let Some(last) = &self.last {
                call = call.query("lastEventId", last);
            }
            let answer = call.bytes(BATCH).await?;
            self.events = serde_json::from_slice(&answer).map_err(|_| {
                let what = "it is no list of events".to_owned();
                Error::new(ErrorKind::Unexpected { status: answer.meta().status, what }, &FEED)
            })?;
            if self.events.is_empty() {
                tokio::time::sleep(self.client.options().poll_base).await;
            }
        }
    }

    /// Id of the event that was given last.
    #[must_use]
    pub fn last_event_id(&self) -> Option<&str> {
        self.last.as_deref()
    }
}
