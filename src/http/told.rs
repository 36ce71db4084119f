//! Reads that the audit trail tells of before the content goes out.

use actix_web::HttpRequest;

use super::exchange::Exchange;
use super::problem::ApiError;
use crate::app::AppState;
use crate::audit::{Action, Actor, Owner};
use crate::auth::Caller;
use crate::auth::evidence::Evidence;
use crate::db::DbError;
use crate::events::Change;

/// Tells the trails of `owners`, and that of who reads, that `subject` is read.
///
/// # Errors
/// The database failed; then nothing goes out.
pub async fn tell(
    state: &AppState,
    caller: &Caller,
    req: &HttpRequest,
    (kind, subject): (&str, String),
    mut owners: Vec<Owner>,
) -> Result<(), ApiError> {
    let reader = caller.organisation(&state.snapshots.load());
    if !owners.contains(&reader) {
        owners.push(reader);
    }
    let change = Change { kind: kind.to_owned(), action: Action::Read, subject, owners };
    let actor = Actor {
        act: Evidence::of(caller, state).act(),
        ..caller.actor(Some(Exchange::of(req).request_id.to_string()))
    };
    let told = state.db.write(actor, move |tx| -> Result<(), DbError> {
        tx.record(change.clone());
        Ok(())
    });
    Ok(told.await.map(drop)?)
}
