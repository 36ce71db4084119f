//! One row: the same checks as of a single decision, and what becomes of it.

use super::model::{RunRow, Settled};
use crate::app::AppState;
use crate::auth::Caller;
use crate::codes::Lang;
use crate::db::{Conn, Tx};
use crate::http::problem::ApiError;
use crate::submissions::assessment::api::own;
use crate::submissions::assessment::decided::verdict;
use crate::submissions::assessment::service::{Verdict, decide};
use crate::submissions::open::{judging, loaded};

/// What a row decides, judged on the submission as it stands.
///
/// # Errors
/// What a single decision would be refused with.
pub(super) fn judge(
    state: &AppState,
    caller: &Caller,
    conn: &mut Conn,
    row: &RunRow,
) -> Result<Verdict, ApiError> {
    let opened = judging(state, caller, loaded(conn, row.submission)?)?;
    if opened.submission.version != row.seen {
        return Err(ApiError::stale(opened.submission.version));
    }
    verdict(state, caller, &opened, &own(state, caller, &opened), &row.assessment, Lang::Nl)
}

/// Decides about a row, within a write.
///
/// # Errors
/// As for [`decide`].
pub(super) fn settle(tx: &mut Tx<'_>, row: &RunRow, verdict: &Verdict) -> Result<Settled, ApiError> {
    let (now, made) = decide(tx, (row.submission, row.seen), verdict)?;
    Ok(Settled::Decided { version: now.version, status: now.status, number: made.number })
}
