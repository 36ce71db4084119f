//! A run that is only rehearsed: row by row in one write, which its caller takes back.

use super::judge::{judge, settle};
use super::model::{RunRow, Settled};
use crate::app::AppState;
use crate::auth::Caller;
use crate::db::Tx;
use crate::http::problem::ApiError;
use crate::jobs::Refusal;

/// What would become of the rows.
///
/// # Errors
/// The service itself failed.
pub(super) fn rehearse(
    state: &AppState,
    caller: &Caller,
    tx: &mut Tx<'_>,
    rows: Vec<RunRow>,
) -> Result<Vec<RunRow>, ApiError> {
    let told = |mut row: RunRow| {
        let verdict = judge(state, caller, tx.conn(), &row);
        row.settled = Some(match verdict.and_then(|verdict| settle(tx, &row, &verdict)) {
            Ok(settled) => settled,
            Err(error) if Refusal::is_of_row(&error) => Settled::Refused(Refusal::of(&error)),
            Err(error) => return Err(error),
        });
        Ok(row)
    };
    rows.into_iter().map(told).collect()
}
