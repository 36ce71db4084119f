//! Writes that a key protects: the same call twice has one effect and one answer.
//!
//! The key is claimed first and the answer is stored last, both in the write's own transaction. A
//! second call with the key waits for the first (the claim is a row both want), then gets the
//! stored answer; with another body it is refused. What is refused stores nothing: the same key
//! may try again. `Prefer: dry-run` runs the same checks and rolls everything back.

use actix_web::http::StatusCode;
use actix_web::http::header::{ETAG, HeaderName, HeaderValue, LOCATION};
use actix_web::{FromRequest, HttpRequest, HttpResponse, dev::Payload};
use aws_lc_rs::digest::{Context, SHA256};
use diesel::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::codes::ProblemCode;
use super::exchange::Exchange;
use super::problem::{ApiError, Place};
use super::rehearse::Stop;
use crate::app::AppState;
use crate::audit::Actor;
use crate::auth::Caller;
use crate::auth::evidence::Evidence;
use crate::clock::Moment;
use crate::db::schema::idempotency_answers;
use crate::db::{DbError, PortableDsl, Tx};

/// Name of the header.
pub const IDEMPOTENCY_KEY: &str = "Idempotency-Key";
/// Header of an answer that was stored by an earlier call.
const REPLAYED: HeaderName = HeaderName::from_static("idempotency-replayed");

/// The key of a write, and what the call asks.
#[derive(Debug, Clone)]
pub struct IdempotencyKey {
    key: String,
    operation: String,
    fingerprint: Vec<u8>,
    dry_run: bool,
}

impl FromRequest for IdempotencyKey {
    type Error = ApiError;
    type Future = std::future::Ready<Result<Self, ApiError>>;

    fn from_request(req: &HttpRequest, _: &mut Payload) -> Self::Future {
        std::future::ready(read(req))
    }
}

/// Quoted (RFC 8941) or bare, 1 to 255 visible ASCII characters.
fn read(req: &HttpRequest) -> Result<IdempotencyKey, ApiError> {
    let mut values = req.headers().get_all(IDEMPOTENCY_KEY);
    let value = values.next().ok_or_else(|| ApiError::new(ProblemCode::IdempotencyKeyMissing))?;
    let text = value.to_str().unwrap_or_default();
    let key = text.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).unwrap_or(text);
    let sane = (1..=255).contains(&key.len()) && key.bytes().all(|b| b.is_ascii_graphic());
    if !sane || values.next().is_some() {
        let (nl, en) = (
            "Een sleutel heeft 1 tot 255 zichtbare ASCII-tekens.",
            "A key has 1 to 255 visible ASCII characters.",
        );
        return Err(ApiError::invalid_member(
            Place::Header,
            IDEMPOTENCY_KEY,
            "idempotencyKey.format",
            (nl, en),
        ));
    }
    Ok(IdempotencyKey {
        key: key.to_owned(),
        operation: format!("{} {}", req.method(), req.path()),
        fingerprint: Vec::new(),
        dry_run: super::prefer::asks(req, super::prefer::DRY_RUN),
    })
}

/// The answer to a write, as it is stored and replayed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    status: u16,
    etag: Option<String>,
    location: Option<String>,
    body: String,
}

impl Reply {
    /// A new object at `location`, in this version.
    pub fn created<T: Serialize>(location: String, version: i64, body: &T) -> Result<Self, ApiError> {
        Ok(Self {
            status: 201,
            etag: Some(super::etag::tag(version)),
            location: Some(location),
            body: json(body)?,
        })
    }

    /// Work that was taken on, to be followed at `location`.
    pub fn accepted<T: Serialize>(location: String, version: i64, body: &T) -> Result<Self, ApiError> {
        Ok(Self {
            status: 202,
            etag: Some(super::etag::tag(version)),
            location: Some(location),
            body: json(body)?,
        })
    }

    /// An object in its new version.
    pub fn ok<T: Serialize>(version: i64, body: &T) -> Result<Self, ApiError> {
        Ok(Self { status: 200, etag: Some(super::etag::tag(version)), location: None, body: json(body)? })
    }

    /// The same answer with another tag: for what is named by its content and has no versions.
    #[must_use]
    pub fn with_tag(self, digest: &str) -> Self {
        Self { etag: Some(format!("\"{digest}\"")), ..self }
    }

    /// An object that is gone.
    pub fn gone() -> Self {
        Self { status: 204, etag: None, location: None, body: String::new() }
    }

    /// A member of the body.
    pub fn member<T: DeserializeOwned>(&self, name: &str) -> Option<T> {
        let body: serde_json::Value = serde_json::from_str(&self.body).ok()?;
        serde_json::from_value(body.get(name)?.clone()).ok()
    }

    /// The response.
    pub fn respond(self) -> HttpResponse {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::OK);
        let mut response = HttpResponse::build(status);
        if let Some(etag) = self.etag {
            response.insert_header((ETAG, etag));
        }
        if let Some(location) = self.location {
            response.insert_header((LOCATION, location));
        }
        if self.body.is_empty() {
            return response.finish();
        }
        response.content_type("application/json").body(self.body)
    }
}

fn json<T: Serialize>(body: &T) -> Result<String, ApiError> {
    serde_json::to_string(body).map_err(ApiError::internal)
}

/// How a protected write ended.
#[derive(Debug, Clone)]
pub struct Done {
    /// Its answer.
    pub reply: Reply,
    /// An earlier call had the effect.
    pub replayed: bool,
    /// It had no effect: the caller asked for a dry run.
    pub rehearsed: bool,
}

impl Done {
    /// The same answer with a member more in its body; for what is made after the write and not stored.
    ///
    /// # Errors
    /// The body is no JSON object, or the value cannot be written as JSON.
    pub fn with_member<T: Serialize>(mut self, name: &str, value: &T) -> Result<Self, ApiError> {
        let mut body: serde_json::Value =
            serde_json::from_str(&self.reply.body).map_err(ApiError::internal)?;
        body[name] = serde_json::to_value(value).map_err(ApiError::internal)?;
        self.reply.body = json(&body)?;
        Ok(self)
    }

    /// The response.
    pub fn respond(self) -> HttpResponse {
        let mut response = self.reply.respond();
        if self.replayed {
            response.headers_mut().insert(REPLAYED, HeaderValue::from_static("true"));
        }
        response
    }
}

impl IdempotencyKey {
    /// Binds the key to the content of the call. The body is part of what the key stands for.
    #[must_use]
    pub fn with_body<T: Serialize>(mut self, body: &T) -> Self {
        let mut context = Context::new(&SHA256);
        context.update(self.operation.as_bytes());
        context.update(&[0]);
        context.update(&serde_json::to_vec(body).unwrap_or_default());
        self.fingerprint = context.finish().as_ref().to_vec();
        self
    }

    /// Runs `work` once for this caller and key, and answers with its reply, now and on every replay.
    pub async fn once(
        self,
        state: &AppState,
        caller: &Caller,
        req: &HttpRequest,
        work: impl Fn(&mut Tx<'_>) -> Result<Reply, ApiError> + Send + 'static,
    ) -> Result<HttpResponse, ApiError> {
        self.perform(state, caller, req, work).await.map(Done::respond)
    }

    /// [`Self::once`], for a handler that adds to the answer after the write.
    ///
    /// # Errors
    /// Whatever `work` refuses.
    pub async fn perform(
        self,
        state: &AppState,
        caller: &Caller,
        req: &HttpRequest,
        work: impl Fn(&mut Tx<'_>) -> Result<Reply, ApiError> + Send + 'static,
    ) -> Result<Done, ApiError> {
        let exchange = Exchange::of(req);
        let evidence = Evidence::of(caller, state);
        let actor = Actor { act: evidence.act(), ..caller.actor(Some(exchange.request_id.to_string())) };
        let (owner, dry_run) = (caller.client.to_string(), self.dry_run);
        let written = state.snapshots.write(actor, move |tx| -> Result<Done, Stop> {
            evidence.spend(tx).map_err(Stop::Refused)?;
            if let Some(reply) = self.claim(tx, &owner).map_err(Stop::Refused)? {
                return Ok(Done { reply, replayed: true, rehearsed: false });
            }
            let reply = work(tx).map_err(Stop::Refused)?;
            evidence.tell(tx);
            if self.dry_run {
                return Err(Stop::Rehearsed(reply));
            }
            self.store(tx, &owner, &reply)?;
            Ok(Done { reply, replayed: false, rehearsed: false })
        });
        match written.await {
            Ok(done) => Ok(done),
            Err(Stop::Rehearsed(reply)) => {
                exchange.applied(super::prefer::DRY_RUN);
                Ok(Done { reply, replayed: false, rehearsed: true })
            }
            Err(Stop::Refused(error)) => {
                log::debug!("a write was refused (dry run: {dry_run})");
                Err(error)
            }
        }
    }

    /// Claims the key, or finds the answer that an earlier call left.
    fn claim(&self, tx: &mut Tx<'_>, caller: &str) -> Result<Option<Reply>, ApiError> {
        use idempotency_answers::dsl;
        let now = tx.clocks().security_now();
        let claimed = diesel::insert_into(dsl::idempotency_answers)
            .values((
                dsl::caller.eq(caller),
                dsl::key.eq(&self.key),
                dsl::operation.eq(&self.operation),
                dsl::fingerprint.eq(&self.fingerprint),
                dsl::status.eq(0_i16),
                dsl::body.eq(""),
                dsl::recorded_at.eq(now),
            ))
            .on_conflict_do_nothing()
            .portable()
            .execute(tx.conn())
            .map_err(|error| match DbError::from(error) {
                DbError::Busy => ApiError::new(ProblemCode::IdempotencyKeyInFlight).retry_after(1),
                other => other.into(),
            })?;
        if claimed == 1 {
            return Ok(None);
        }
        type Stored = (String, Vec<u8>, i16, Option<String>, Option<String>, String, Moment);
        let (operation, fingerprint, status, etag, location, body, _): Stored = dsl::idempotency_answers
            .find((caller, &self.key))
            .select((
                dsl::operation,
                dsl::fingerprint,
                dsl::status,
                dsl::etag,
                dsl::location,
                dsl::body,
                dsl::recorded_at,
            ))
            .first(tx.conn())
            .map_err(DbError::from)?;
        if operation != self.operation || fingerprint != self.fingerprint {
            return Err(ApiError::new(ProblemCode::IdempotencyKeyReused));
        }
        Ok(Some(Reply { status: status.try_into().unwrap_or(200), etag, location, body }))
    }

    fn store(&self, tx: &mut Tx<'_>, caller: &str, reply: &Reply) -> Result<(), DbError> {
        use idempotency_answers::dsl;
        let status = i16::try_from(reply.status).unwrap_or(200);
        diesel::update(dsl::idempotency_answers.find((caller, &self.key)))
            .set((
                dsl::status.eq(status),
                dsl::etag.eq(&reply.etag),
                dsl::location.eq(&reply.location),
                dsl::body.eq(&reply.body),
            ))
            .execute(tx.conn())?;
        Ok(())
    }
}
