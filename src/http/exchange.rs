//! One request and its answer: what the border knows before routing and the extractors need.
//!
//! Made once by [`super::middleware`], kept in the request's extensions, gone with the answer.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use actix_web::dev::ServiceRequest;
use actix_web::http::Method;
use actix_web::http::header::HOST;
use actix_web::{HttpMessage, HttpRequest, web};
use uuid::Uuid;

use super::limits::rates::Standing;
use super::limits::{Lane, Place};
use super::problem::ApiError;
use super::{HttpBase, language};
use crate::app::AppState;
use crate::clock::{Clocks, Moment};
use crate::codes::Lang;

/// What is known about an exchange from its head alone.
#[derive(Debug)]
pub struct Exchange {
    /// Names this exchange in the answer and in the log.
    pub request_id: Uuid,
    /// The language of the texts in the answer.
    pub language: Lang,
    /// The method as it came: the border answers HEAD as GET.
    pub method: Method,
    /// Scheme and authority under which the caller reaches the service, without a path.
    pub origin: String,
    /// The path as it came.
    pub path: String,
    clocks: Clocks,
    received: Cell<Moment>,
    complete: Cell<bool>,
    deadline: Cell<Instant>,
    speaks: Cell<bool>,
    applied: RefCell<Vec<&'static str>>,
    lane: Cell<Lane>,
    place: RefCell<Option<Arc<Place>>>,
    standing: RefCell<Option<Standing>>,
}

impl Exchange {
    /// Reads the head of a request.
    pub(crate) fn begin(req: &ServiceRequest, base: &HttpBase) -> Rc<Self> {
        let header = |name: &str| req.headers().get(name).and_then(|v| v.to_str().ok());
        let clocks =
            req.app_data::<web::Data<AppState>>().map(|state| state.clocks.clone()).unwrap_or_default();
        let exchange = Rc::new(Self {
            request_id: header("X-Request-Id").and_then(asked_id).unwrap_or_else(Uuid::now_v7),
            method: req.method().clone(),
            language: language::asked(req.headers(), base.default_language),
            origin: base
                .public_url
                .clone()
                .unwrap_or_else(|| origin(base.transport.scheme(), header(HOST.as_str()))),
            path: req.path().to_owned(),
            received: Cell::new(clocks.business_now()),
            complete: Cell::new(false),
            clocks,
            deadline: Cell::new(Instant::now() + base.limits.handler),
            speaks: Cell::new(false),
            applied: RefCell::default(),
            lane: Cell::new(Lane::List),
            place: RefCell::default(),
            standing: RefCell::default(),
        });
        req.extensions_mut().insert(Rc::clone(&exchange));
        exchange
    }

    /// The exchange that `req` belongs to. Outside the border (a bare unit test) a nameless one.
    pub fn of(req: &HttpRequest) -> Rc<Self> {
        let known = req.extensions().get::<Rc<Self>>().cloned();
        known.unwrap_or_else(|| {
            Rc::new(Self {
                request_id: Uuid::nil(),
                method: req.method().clone(),
                language: Lang::Nl,
                origin: origin("http", None),
                path: req.path().to_owned(),
                received: Cell::new(Moment::BEGINNING),
                complete: Cell::new(false),
                clocks: Clocks::default(),
                deadline: Cell::new(Instant::now()),
                speaks: Cell::new(false),
                applied: RefCell::default(),
                lane: Cell::new(Lane::List),
                place: RefCell::default(),
                standing: RefCell::default(),
            })
        })
    }

    /// The origin as far as it may decide about security: the public address from configuration, else an
    /// address of this machine. A `Host` header names anything; who asks is not to choose whose
    /// assertions and proofs are taken here.
    pub fn own_origin(&self, base: &HttpBase) -> Option<&str> {
        let loopback = |origin: &str| {
            let host = origin.split_once("://").map_or(origin, |(_, host)| host);
            let name = host.rsplit_once(':').filter(|(_, port)| port.parse::<u16>().is_ok());
            let name = name.map_or(host, |(name, _)| name);
            ["localhost", "127.0.0.1", "[::1]"].contains(&name)
        };
        (base.public_url.is_some() || loopback(&self.origin)).then_some(self.origin.as_str())
    }

    /// The answer depends on the language: say so in its headers.
    pub fn speak(&self) {
        self.speaks.set(true);
    }

    /// Whether the answer says which language it speaks.
    pub(crate) fn speaks(&self) -> bool {
        self.speaks.get()
    }

    /// The answer honours a preference: it is named in `Preference-Applied`.
    pub fn applied(&self, preference: &'static str) {
        self.applied.borrow_mut().push(preference);
    }

    /// The honoured preferences, if any.
    pub(crate) fn preferences(&self) -> Option<String> {
        let applied = self.applied.borrow();
        (!applied.is_empty()).then(|| applied.join(", "))
    }

    /// The lane of the operation, as soon as it is known.
    pub(crate) fn use_lane(&self, lane: Lane) {
        self.lane.set(lane);
    }

    /// Waits for a place in the lane, to be kept until the answer is there.
    ///
    /// # Errors
    /// 503: none came free in time.
    pub(crate) async fn enter(&self, base: &HttpBase) -> Result<(), ApiError> {
        let place = base.lanes.enter(self.lane.get()).await;
        let place = place.inspect_err(|_| _ = base.counters.shed.fetch_add(1, Ordering::Relaxed))?;
        self.place.replace(place.map(Arc::new));
        Ok(())
    }

    /// Gives the place up: while a body comes in, others work.
    pub(crate) fn leave(&self) {
        self.place.take();
    }

    /// The place of this exchange, for work that goes on when nobody waits for its answer any more.
    pub fn place(&self) -> Option<Arc<Place>> {
        self.place.borrow().clone()
    }

    /// Where the caller stands in its quota; the answer says it.
    pub(crate) fn stands(&self, standing: Standing) {
        self.standing.replace(Some(standing));
    }

    /// What the answer says about the quota.
    pub(crate) fn standing(&self) -> Option<Standing> {
        self.standing.borrow().clone()
    }

    /// The moment by the business clock at which the request was complete: its last byte had come in. What
    /// it waits for afterwards does not count.
    pub fn received(&self) -> Moment {
        self.received.get()
    }

    /// The body has come in to its end; the first who sees that gives the moment.
    pub(crate) fn body_complete(&self) {
        if !self.complete.replace(true) {
            self.received.set(self.clocks.business_now());
        }
    }

    /// From now on the answer may take this long; for long polls and while a body comes in.
    pub fn allow(&self, time: Duration) {
        self.deadline.set(Instant::now() + time);
    }

    /// When the answer is overdue.
    pub(crate) fn deadline(&self) -> Instant {
        self.deadline.get()
    }
}

/// The HTTP base of the application that serves `req`.
pub(crate) fn base(req: &HttpRequest) -> Option<&web::Data<HttpBase>> {
    req.app_data::<web::Data<HttpBase>>()
}

/// A caller may name its own request, by a UUID in the usual form.
fn asked_id(text: &str) -> Option<Uuid> {
    Uuid::try_parse(text).ok().filter(|_| text.len() == 36)
}

/// The origin according to the `Host` header; a strange value is not repeated.
fn origin(scheme: &str, host: Option<&str>) -> String {
    let plain = |b: u8| b.is_ascii_alphanumeric() || b".-:[]".contains(&b);
    let host = host.filter(|h| !h.is_empty() && h.len() <= 255 && h.bytes().all(plain));
    format!("{scheme}://{}", host.unwrap_or("localhost"))
}
