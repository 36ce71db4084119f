//! State changes of one resource: written once, or rehearsed when the caller prefers a dry run.
//!
//! For PATCH, PUT and DELETE, which `If-Match` protects; what creates takes an
//! [`IdempotencyKey`](super::idempotency::IdempotencyKey) instead.

use actix_web::{HttpRequest, HttpResponse};

use super::exchange::Exchange;
use super::idempotency::Reply;
use super::prefer::DryRun;
use super::problem::ApiError;
use crate::app::AppState;
use crate::audit::Actor;
use crate::auth::Caller;
use crate::auth::evidence::Evidence;
use crate::db::{DbError, Tx, WriteError};

/// How a write ended without an effect.
pub(super) enum Stop {
    Refused(ApiError),
    Rehearsed(Reply),
}

impl From<DbError> for Stop {
    fn from(error: DbError) -> Self {
        Self::Refused(error.into())
    }
}

impl WriteError for Stop {
    fn try_again(&self) -> bool {
        matches!(self, Self::Refused(error) if error.try_again())
    }
}

/// Runs `work` as one transaction and answers with its reply; a rehearsal is rolled back.
///
/// # Errors
/// Whatever `work` refuses.
pub async fn write(
    state: &AppState,
    caller: &Caller,
    req: &HttpRequest,
    rehearsal: DryRun,
    work: impl Fn(&mut Tx<'_>) -> Result<Reply, ApiError> + Send + 'static,
) -> Result<HttpResponse, ApiError> {
    let evidence = Evidence::of(caller, state);
    let request_id = Exchange::of(req).request_id.to_string();
    let actor = Actor { act: evidence.act(), ..caller.actor(Some(request_id)) };
    let written = state.snapshots.write(actor, move |tx| -> Result<Reply, Stop> {
        evidence.spend(tx).map_err(Stop::Refused)?;
        let reply = work(tx).map_err(Stop::Refused)?;
        evidence.tell(tx);
        if rehearsal.0 { Err(Stop::Rehearsed(reply)) } else { Ok(reply) }
    });
    match written.await {
        Ok(reply) | Err(Stop::Rehearsed(reply)) => Ok(reply.respond()),
        Err(Stop::Refused(error)) => Err(error),
    }
}
