//! Writes down what ended by itself. A task that returns: see [`crate::housekeeping`].

use super::ending::by_itself;
use super::service::settle;
use crate::audit::Actor;
use crate::clock::Moment;
use crate::codes::ContractId;
use crate::contracts::service::ContractError;
use crate::db::{Db, DbError};
use crate::snapshot::{Party, Snapshots};

/// Microseconds after its deadline before an offer is written off: longer than a signature that was received
/// in time can wait for its turn.
pub const GRACE: i64 = 600_000_000;
/// Contracts of one write.
const BATCH: usize = 100;

/// Ends what ended by itself; returns how many contracts. Blocks.
///
/// # Errors
/// The database failed; what is left ends the next time.
pub fn end(db: &Db, snapshots: &Snapshots) -> Result<usize, DbError> {
    snapshots.poll()?;
    let clocks = db.clocks();
    let (now, today) = (Moment::from_micros(clocks.business_now().micros() - GRACE), clocks.today());
    let snapshot = snapshots.load();
    let of = |party: &Party| {
        let last_day = party.register.ended_before(today, None);
        let over = |id, version: Option<_>| version.and_then(|v| by_itself(v, now, last_day)).map(|_| id);
        let contracts = party.contracts.contracts.iter();
        contracts.filter_map(|c| over(c.id, c.known(None))).map(|id| (id, last_day)).collect::<Vec<_>>()
    };
    let over: Vec<(ContractId, _)> = snapshot.parties().flat_map(of).collect();
    for some in over.chunks(BATCH) {
        let some = some.to_vec();
        let work = move |tx: &mut crate::db::Tx<'_>| {
            some.iter().try_for_each(|(id, last_day)| settle(tx, *id, now, *last_day).map(drop))
        };
        db.write_blocking(Actor::command("contract-expiry"), work).map_err(|error| match error {
            ContractError::Database(error) => error,
            other => DbError::Internal(other.to_string()),
        })?;
    }
    Ok(over.len())
}
