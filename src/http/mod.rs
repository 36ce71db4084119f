//! What every request and response has in common.
//!
//! The conventions of the API in one place, so that a handler states only what is its own:
//! problems ([`codes`], [`problem`]), input ([`json`], [`query`], checked by [`schema`]), lists
//! ([`page`], [`cursor`]), versions ([`etag`]), preferences ([`prefer`]), languages
//! ([`language`]), the border around every exchange ([`middleware`]), the pages for people
//! ([`docs`]), how much may be asked ([`limits`]), the ways in ([`transport`]) and the life of the server ([`health`], [`server`]). Who a caller is and what the
//! service knows is the business of other rooms.

pub mod language;
pub mod codes;
pub mod problem;

pub mod schema;
pub mod strict;
pub mod faults;
pub mod body;
pub mod json;
pub mod query;
pub mod rendered;
pub mod media;

pub mod cursor;
pub mod page;
pub mod etag;
pub mod open;
pub mod prefer;
pub mod idempotency;
mod database;
pub mod rehearse;
pub mod told;

pub mod limits;
pub mod exchange;
pub mod middleware;
pub mod docs;
pub mod health;
pub mod transport;
pub mod server;

use std::sync::Arc;
use std::time::Duration;

use crate::codes::Lang;
use crate::config::LimitSettings;
use crate::openapi::Document;

/// Everything that the HTTP base itself needs; cloning shares it.
#[derive(Clone, Debug)]
pub struct HttpBase {
    /// The OpenAPI document of the running routes.
    pub document: Arc<Document>,
    /// Signs the cursors of lists; from configuration, so that instances share it.
    pub cursor_key: cursor::CursorKey,
    /// Where callers reach the service, for instance `https://api.example`; without it absolute
    /// addresses are built from the `Host` header.
    pub public_url: Option<String>,
    /// The language of texts when the caller asks for none.
    pub default_language: Lang,
    /// Whether all data is made up: every answer then says so.
    pub fictitious: bool,
    /// Whether the service takes work, and whether it is leaving.
    pub readiness: health::Readiness,
    /// What has been served so far.
    pub counters: Arc<middleware::Counters>,
    /// How long an exchange may take and how much it may give.
    pub limits: Limits,
    /// How much each caller may ask.
    pub rates: limits::Rates,
    /// How much runs at once.
    pub lanes: limits::Lanes,
    /// How requests reach the service.
    pub transport: transport::Transport,
}

impl HttpBase {
    /// A base with real limits, Dutch texts and nothing made up.
    pub fn new(document: Arc<Document>, cursor_key: cursor::CursorKey) -> Self {
        Self {
            document,
            cursor_key,
            public_url: None,
            default_language: Lang::Nl,
            fictitious: false,
            readiness: health::Readiness::default(),
            counters: Arc::default(),
            limits: Limits::default(),
            rates: limits::Rates::new(&LimitSettings::default()),
            lanes: limits::Lanes::at_once(LimitSettings::default().at_once),
            transport: transport::Transport::default(),
        }
    }

    /// With these limits in place of the usual ones.
    pub fn limit(&mut self, settings: &LimitSettings) {
        self.rates = limits::Rates::new(settings);
        self.lanes = limits::Lanes::at_once(settings.at_once);
    }
}

/// Limits of one exchange.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// How long the answer may take once the request is complete.
    pub handler: Duration,
    /// How long a request body may take in all.
    pub body: Duration,
    /// How long a body may be slow before the lowest rate applies.
    pub body_grace: Duration,
    /// The lowest rate of a body after the grace, in bytes per second.
    pub body_rate: u64,
    /// Entries of an audit trail in one export at most.
    pub exported: i64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            handler: Duration::from_secs(10),
            body: Duration::from_secs(30),
            body_grace: Duration::from_secs(5),
            body_rate: 1024,
            exported: 200_000,
        }
    }
}
