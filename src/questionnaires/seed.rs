//! The shipped definitions in the database: a version that is not there yet is added, one that is there
//! is never changed.

use std::sync::Arc;

use super::held::{Round, RoundDeadline};
use super::service::{announce, announce_round};
use super::shipped::{Shipped, ShippedRound, Unusable, shipped};
use super::store;
use super::words::VersionState;
use crate::audit::{Action, Actor};
use crate::clock::{Moment, day_after};
use crate::codes::{QuestionnaireId, QuestionnaireRoundId};
use crate::db::{Db, DbError, Tx};

/// Why the shipped definitions could not be stored.
#[derive(Debug, thiserror::Error)]
pub enum SeedError {
    /// The database failed.
    #[error(transparent)]
    Database(#[from] DbError),
    /// A file cannot be used.
    #[error(transparent)]
    Unusable(#[from] Unusable),
}

/// Adds every shipped version that is missing, published, with its rounds. Blocks. Returns how many.
///
/// # Errors
/// The database failed, or a file cannot be used.
pub fn seed(db: &Db) -> Result<usize, SeedError> {
    let all = shipped()?;
    let known = db.read(store::numbers)?;
    let is_new =
        |shipped: &Shipped| !known.contains(&(shipped.definition.id.clone(), shipped.definition.version));
    let missing: Arc<Vec<Shipped>> = Arc::new(all.into_iter().filter(is_new).collect());
    if missing.is_empty() {
        return Ok(0);
    }
    let work = move |tx: &mut Tx<'_>| -> Result<usize, DbError> {
        let stamp = tx.stamp()?;
        let (known, by) = (store::numbers(tx.conn())?, tx.actor().id.clone()); // again: two first starts add it once
        let mut added = 0;
        for Shipped { definition, rounds } in missing.iter() {
            if known.contains(&(definition.id.clone(), definition.version)) {
                continue;
            }
            store::insert(tx.conn(), stamp, definition, VersionState::Published, &by)?;
            announce(tx, definition, "published", Action::Create);
            added += 1;
            for round in rounds {
                let round = as_round(&definition.id, definition.version, round, stamp.recorded_at);
                store::insert_round(tx.conn(), stamp, &round, &by)?;
                announce_round(tx, &definition.concern, &round, "opened", Action::Create);
            }
        }
        Ok(added)
    };
    Ok(db.write_blocking(Actor::command("seed"), work)?.value)
}

/// The same round gets the same id everywhere.
fn as_round(
    questionnaire: &QuestionnaireId,
    version: i32,
    shipped: &ShippedRound,
    recorded_at: Moment,
) -> Round {
    let deadline = Moment::start_of(day_after(shipped.last_day));
    Round {
        id: QuestionnaireRoundId::fixed(format!("{questionnaire}/{}", shipped.name).as_bytes()),
        questionnaire: questionnaire.clone(),
        version,
        name: shipped.name.clone(),
        opens_at: Moment::start_of(shipped.opens_on),
        starts_on: shipped.starts_on,
        source: Some(shipped.citation.clone()),
        deadline: RoundDeadline { deadline, reason: None, recorded_at },
        earlier: Vec::new(),
    }
}
