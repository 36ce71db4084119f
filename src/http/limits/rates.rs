//! How much each caller may ask: requests per client, failed authentications per address and per client,
//! exports at once.
//!
//! A client is counted once its token is proven, so nobody uses up the share of another. Failures are
//! counted by the address they come from and by the client they name. An address with too many of them is
//! not listened to for a while, except with tokens that were found good before: its other users go on. A
//! client with too many is told to wait, but only when it fails: nobody locks it out by naming it.
//! Addresses are those of the other side of the connection; what a trusted proxy tells is read in
//! [`Transport::address`](super::super::transport::Transport::address).

use std::collections::HashMap;
use std::fmt;
use std::hash::Hash;
use std::net::{IpAddr, Ipv6Addr};
use std::num::NonZeroU32;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use actix_web::http::header::{HeaderName, HeaderValue};
use governor::clock::{Clock as _, DefaultClock};
use governor::middleware::StateInformationMiddleware;
use governor::state::keyed::DashMapStateStore;
use governor::{Quota, RateLimiter};

use super::super::codes::ProblemCode;
use super::super::problem::ApiError;
use crate::config::LimitSettings;

/// The window of every rate, in seconds.
const WINDOW: u64 = 60;
/// Addresses, and clients, whose failures are held; with more of them all share one bucket until the next
/// [`Rates::prune`], once a minute.
const HELD: usize = 50_000;
/// Exports of one client at once.
pub const MOST_EXPORTS: usize = 2;
/// When to come back for another export, in seconds.
const EXPORT_LATER: u32 = 5;

/// `RateLimit` (draft-ietf-httpapi-ratelimit-headers).
pub(crate) const RATE_LIMIT: HeaderName = HeaderName::from_static("ratelimit");
/// `RateLimit-Policy` (the same draft).
pub(crate) const RATE_LIMIT_POLICY: HeaderName = HeaderName::from_static("ratelimit-policy");

/// Where a caller stands in its quota.
#[derive(Clone, Debug)]
pub struct Standing {
    name: &'static str,
    policy: HeaderValue,
    /// What is left.
    pub remaining: u32,
    /// Seconds until all of it is there again.
    pub reset: u64,
    /// How long until the next request is taken; absent when this one was.
    pub wait: Option<Duration>,
}

impl Standing {
    /// The two fields, as structured fields (RFC 9651).
    pub(crate) fn fields(&self) -> [(HeaderName, HeaderValue); 2] {
        let now = format!("\"{}\";r={};t={}", self.name, self.remaining, self.reset);
        let now = HeaderValue::from_str(&now).unwrap_or(HeaderValue::from_static(""));
        [(RATE_LIMIT_POLICY, self.policy.clone()), (RATE_LIMIT, now)]
    }

    /// The refusal, when this is one.
    pub(crate) fn refusal(&self) -> Option<ApiError> {
        let seconds = self.wait?.as_millis().div_ceil(1_000).max(1);
        let seconds = u32::try_from(seconds).unwrap_or(u32::MAX);
        let refusal = ApiError::new(ProblemCode::RateLimited).retry_after(seconds);
        let fields = self.fields();
        Some(fields.iter().fold(refusal, |refusal, (name, value)| {
            refusal.header(name.clone(), value.to_str().unwrap_or_default())
        }))
    }
}

type Limiter<K> = RateLimiter<K, DashMapStateStore<K>, DefaultClock, StateInformationMiddleware>;

/// One bucket per key; each refills evenly over the window.
struct Buckets<K: Eq + Hash + Clone> {
    name: &'static str,
    size: NonZeroU32,
    policy: HeaderValue,
    limiter: Limiter<K>,
}

impl<K: Eq + Hash + Clone> Buckets<K> {
    /// `None` when there is no limit.
    fn new(name: &'static str, size: u32) -> Option<Self> {
        let size = NonZeroU32::new(size)?;
        let policy = HeaderValue::from_str(&format!("\"{name}\";q={size};w={WINDOW}")).ok()?;
        let limiter = RateLimiter::dashmap(Quota::per_minute(size)).with_middleware();
        Some(Self { name, size, policy, limiter })
    }

    fn take(&self, key: &K) -> Standing {
        let (remaining, wait) = match self.limiter.check_key(key) {
            Ok(state) => (state.remaining_burst_capacity(), None),
            Err(until) => (0, Some(until.wait_time_from(self.limiter.clock().now()))),
        };
        let size = u64::from(self.size.get());
        let reset = (size.saturating_sub(remaining.into()) * WINDOW).div_ceil(size).max(1);
        Standing { name: self.name, policy: self.policy.clone(), remaining, reset, wait }
    }

    /// [`Self::take`] for keys that anybody can make up: while there are too many, `rest` stands for all.
    fn take_of_many(&self, key: &K, rest: &K) -> Standing {
        self.take(if self.limiter.len() >= HELD { rest } else { key })
    }

    fn prune(&self) {
        self.limiter.retain_recent();
        self.limiter.shrink_to_fit();
    }
}

struct Inner {
    clients: Option<Buckets<Arc<str>>>,
    addresses: Option<Buckets<IpAddr>>,
    named: Option<Buckets<String>>,
    /// Addresses that are not listened to, until when.
    closed: Mutex<HashMap<IpAddr, Instant>>,
    exports: Mutex<HashMap<Arc<str>, usize>>,
}

/// The counts of one instance. Cloning shares them.
#[derive(Clone)]
pub struct Rates(Arc<Inner>);

impl fmt::Debug for Rates {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Rates")
    }
}

impl Rates {
    /// With these limits.
    pub fn new(settings: &LimitSettings) -> Self {
        let failures = "failed-authentication";
        Self(Arc::new(Inner {
            clients: Buckets::new("client", settings.client_requests),
            addresses: Buckets::new(failures, settings.failed_logins),
            named: Buckets::new(failures, settings.failed_logins),
            closed: Mutex::default(),
            exports: Mutex::default(),
        }))
    }

    /// Counts a request of a client that proved who it is; `None` when there is no limit.
    pub(crate) fn count(&self, client: &Arc<str>) -> Option<Standing> {
        self.0.clients.as_ref().map(|clients| clients.take(client))
    }

    /// Whether an address may try to authenticate.
    ///
    /// # Errors
    /// 429: it failed too often.
    pub(crate) fn may_try(&self, address: Option<IpAddr>) -> Result<(), ApiError> {
        let (Some(address), Some(buckets)) = (address, &self.0.addresses) else { return Ok(()) };
        let closed = self.0.closed.lock().unwrap_or_else(PoisonError::into_inner);
        let wait = closed.get(&network(address)).map(|until| until.saturating_duration_since(Instant::now()));
        match wait.filter(|wait| !wait.is_zero()) {
            None => Ok(()),
            Some(wait) => {
                let (name, policy) = (buckets.name, buckets.policy.clone());
                let standing = Standing { name, policy, remaining: 0, reset: WINDOW, wait: Some(wait) };
                standing.refusal().map_or(Ok(()), Err)
            }
        }
    }

    /// Counts a failed authentication by where it came from and whom it named.
    ///
    /// # Errors
    /// 429: too many of them.
    pub(crate) fn failed(&self, address: Option<IpAddr>, client: Option<&str>) -> Result<(), ApiError> {
        let by_address = self.0.addresses.as_ref().zip(address.map(network)).map(|(buckets, address)| {
            let standing = buckets.take_of_many(&address, &IpAddr::V6(Ipv6Addr::UNSPECIFIED));
            if standing.remaining == 0 {
                let wait = Duration::from_secs(WINDOW) / buckets.size.get();
                self.close(address, Instant::now() + standing.wait.unwrap_or(wait));
            }
            standing
        });
        let by_name = self.0.named.as_ref().zip(client);
        let by_name = by_name.map(|(buckets, name)| buckets.take_of_many(&name.to_owned(), &String::new()));
        let refusal = by_address.into_iter().chain(by_name).find_map(|standing| standing.refusal());
        refusal.map_or(Ok(()), Err)
    }

    fn close(&self, address: IpAddr, until: Instant) {
        let mut closed = self.0.closed.lock().unwrap_or_else(PoisonError::into_inner);
        if closed.len() < HELD {
            closed.insert(address, until);
        }
    }

    /// A turn for an export of a client.
    ///
    /// # Errors
    /// 429: it has as many as it may.
    pub fn export(&self, client: &Arc<str>) -> Result<ExportTurn, ApiError> {
        let mut exports = self.0.exports.lock().unwrap_or_else(PoisonError::into_inner);
        let running = exports.entry(client.clone()).or_default();
        if *running >= MOST_EXPORTS {
            return Err(ApiError::new(ProblemCode::RateLimited).retry_after(EXPORT_LATER).detail((
                format!("Deze client haalt al {MOST_EXPORTS} exports tegelijk op."),
                format!("This client is fetching {MOST_EXPORTS} exports at once already."),
            )));
        }
        *running += 1;
        drop(exports);
        Ok(ExportTurn { rates: self.clone(), client: client.clone() })
    }

    /// Forgets whoever has its whole quota again.
    pub fn prune(&self) {
        let inner = &self.0;
        if let Some(clients) = &inner.clients {
            clients.prune();
        }
        if let Some(addresses) = &inner.addresses {
            addresses.prune();
        }
        if let Some(named) = &inner.named {
            named.prune();
        }
        let now = Instant::now();
        inner.closed.lock().unwrap_or_else(PoisonError::into_inner).retain(|_, until| *until > now);
    }

    /// How many keys are held.
    pub fn held(&self) -> usize {
        let inner = &self.0;
        inner.clients.as_ref().map_or(0, |b| b.limiter.len())
            + inner.addresses.as_ref().map_or(0, |b| b.limiter.len())
            + inner.named.as_ref().map_or(0, |b| b.limiter.len())
    }
}

/// A running export; its turn is free again when dropped.
#[derive(Debug)]
pub struct ExportTurn {
    rates: Rates,
    client: Arc<str>,
}

impl Drop for ExportTurn {
    fn drop(&mut self) {
        let mut exports = self.rates.0.exports.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(running) = exports.get_mut(&self.client) {
            *running -= 1;
            if *running == 0 {
                exports.remove(&self.client);
            }
        }
    }
}

/// What counts as one address: with IPv6 a whole network of 64 bits belongs to one customer.
fn network(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(v6) => IpAddr::V6(Ipv6Addr::from(u128::from(v6) >> 64 << 64)),
        v4 @ IpAddr::V4(_) => v4,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rates(client_requests: u32, failed_logins: u32) -> Rates {
        Rates::new(&LimitSettings { client_requests, failed_logins, ..LimitSettings::default() })
    }

    #[test]
    fn a_client_that_used_its_quota_waits_and_another_does_not() {
        let rates = rates(3, 0);
        let (one, other): (Arc<str>, Arc<str>) = ("one".into(), "other".into());
        let left = |client| rates.count(client).unwrap();
        assert_eq!([left(&one).remaining, left(&one).remaining, left(&one).remaining], [2, 1, 0]);
        let refused = left(&one);
        assert!(refused.wait.is_some() && refused.refusal().is_some());
        let [policy, now] = refused.fields();
        assert_eq!(
            (policy.1, now.1),
            ("\"client\";q=3;w=60".parse().unwrap(), "\"client\";r=0;t=60".parse().unwrap())
        );
        assert!(left(&other).wait.is_none());
    }

    #[test]
    fn failures_close_an_address_and_never_a_client() {
        let rates = rates(0, 3);
        let bad: IpAddr = "2001:db8::1".parse().unwrap();
        for _ in 0..3 {
            rates.may_try(Some(bad)).unwrap();
            rates.failed(Some(bad), None).unwrap();
        }
        assert!(rates.may_try(Some(bad)).is_err());
        assert!(rates.may_try(Some("2001:db8::2".parse().unwrap())).is_err(), "the same network");
        assert!(rates.may_try(Some("2001:db8:1::2".parse().unwrap())).is_ok());
        assert!(rates.may_try(None).is_ok());
        for _ in 0..3 {
            rates.failed(None, Some("client")).unwrap();
        }
        assert!(rates.failed(None, Some("client")).is_err());
        assert!(rates.failed(None, Some("other")).is_ok());
    }

    #[test]
    fn no_flood_of_addresses_takes_more_memory_than_is_held() {
        let rates = rates(0, 5);
        for n in 0..u32::try_from(HELD).unwrap() + 2_000 {
            drop(rates.failed(Some(IpAddr::V4(n.into())), None));
        }
        assert!(rates.held() <= HELD + 1, "{}", rates.held());
        let late = IpAddr::V4(u32::MAX.into());
        assert!(rates.failed(Some(late), None).is_err(), "the late ones share one bucket");
    }

    #[test]
    fn what_is_full_again_is_forgotten() {
        let rates = rates(60_000_000, 0);
        rates.count(&"client".into());
        assert_eq!(rates.held(), 1);
        std::thread::sleep(Duration::from_millis(5));
        rates.prune();
        assert_eq!(rates.held(), 0);
    }

    #[test]
    fn an_export_gives_its_turn_back() {
        let rates = rates(0, 0);
        let client: Arc<str> = "client".into();
        let running: Vec<_> = (0..MOST_EXPORTS).map(|_| rates.export(&client).unwrap()).collect();
        assert!(rates.export(&client).is_err() && rates.export(&"other".into()).is_ok());
        drop(running);
        assert!(rates.export(&client).is_ok());
    }
}
