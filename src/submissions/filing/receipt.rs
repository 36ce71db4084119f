//! Making the receipt of what was handed in.
//!
//! It is issued anew whenever it is asked for: what it says of the filing stays the same, the end of the
//! trail that it names moves on.

use super::store;
use crate::app::AppState;
use crate::audit::receipt::{Received, SignedReceipt, issue};
use crate::audit::{Owner, TrailOwner};
use crate::clock::Moment;
use crate::codes::AgbCode;
use crate::db::DbError;
use crate::http::problem::ApiError;
use crate::submissions::model::{Filing, Submission};

/// The receipt of what was handed in with a submission, last or received at a moment; and the filing.
///
/// # Errors
/// Nothing was handed in, or the database failed.
pub(super) async fn make(
    state: &AppState,
    submission: &Submission,
    agb_code: AgbCode,
    received_at: Option<Moment>,
) -> Result<(Filing, SignedReceipt), ApiError> {
    let (id, party) = (submission.id, submission.party);
    let (keys, now) = (state.receipts.clone(), state.clocks.security_now());
    let made = state.db.read_async(move |conn| -> Result<_, DbError> {
        let Some(filing) = store::filing(conn, id, received_at)? else { return Ok(None) };
        let (owner, name) = (Owner::Party(party), TrailOwner::Agb(agb_code));
        let received = Received {
            object: id.to_string(),
            digest: filing.digest.clone(),
            received_at: filing.received_at,
            deadline: Some(filing.deadline),
        };
        let receipt = issue(conn, &keys, (&owner, &name), received, now)?;
        Ok(Some((filing, receipt)))
    });
    made.await?.ok_or_else(ApiError::not_found)
}
