//! What can be done with questionnaires and rounds; each function is one step of a transaction.

use super::held::{HeldQuestionnaire, QuestionnaireVersion, Round, RoundDeadline};
use super::model::Questionnaire;
use super::store;
use super::words::VersionState;
use crate::audit::{Action, Owner};
use crate::clock::Moment;
use crate::codes::{ConcernId, QuestionnaireId, QuestionnaireRoundId};
use crate::db::{DbError, Stamp, Tx, WriteError};
use crate::events::Change;

/// Most drafts that a concern has at a time.
pub const MOST_DRAFTS: i64 = 100;
/// Most rounds of a questionnaire.
pub const MOST_ROUNDS: usize = 500;

/// Why a questionnaire or a round could not be written.
#[derive(Debug, thiserror::Error)]
pub enum QuestionnaireError {
    /// The database failed.
    #[error(transparent)]
    Database(#[from] DbError),
    /// There is no such version or round.
    #[error("there is no such version or round")]
    NotFound,
    /// The caller saw another revision.
    #[error("it is at revision {current}")]
    Stale {
        /// The revision that stands.
        current: i32,
    },
    /// There is a questionnaire with this id.
    #[error("the id is taken")]
    Taken,
    /// There is a draft already.
    #[error("the questionnaire has a draft, version {0}")]
    HasDraft(i32),
    /// The concern has too many drafts.
    #[error("the concern has {MOST_DRAFTS} drafts")]
    TooManyDrafts,
    /// The questionnaire has too many rounds.
    #[error("the questionnaire has {MOST_ROUNDS} rounds")]
    TooManyRounds,
    /// The version does not stand where it must.
    #[error("the version is {0}")]
    State(VersionState),
    /// A round of the questionnaire has this name.
    #[error("the questionnaire has a round of this name")]
    NameTaken,
    /// The new deadline does not lie after the one that holds.
    #[error("the deadline that holds is {0}")]
    NotLater(Moment),
}

impl WriteError for QuestionnaireError {
    fn try_again(&self) -> bool {
        matches!(self, Self::Database(error) if error.try_again())
    }
}

type Outcome<T> = Result<T, QuestionnaireError>;

/// Makes a new questionnaire: version 1, a draft.
///
/// # Errors
/// The id is taken, or the concern has too many drafts.
pub fn create(tx: &mut Tx<'_>, definition: &Questionnaire) -> Outcome<()> {
    let stamp = tx.stamp()?; // first, so that nobody else takes the id meanwhile
    if store::find(tx.conn(), &definition.id)?.is_some() {
        return Err(QuestionnaireError::Taken);
    }
    draft(tx, stamp, definition)
}

/// Makes the next draft of a questionnaire, copied from its last version. Returns its number.
///
/// # Errors
/// There is a draft already, or the concern has too many.
pub fn next_draft(tx: &mut Tx<'_>, id: &QuestionnaireId) -> Outcome<i32> {
    let stamp = tx.stamp()?;
    let held = store::find(tx.conn(), id)?.ok_or(QuestionnaireError::NotFound)?;
    if let Some(draft) = held.newest(VersionState::Draft) {
        return Err(QuestionnaireError::HasDraft(draft.number()));
    }
    let last = held.versions.values().next_back().ok_or(QuestionnaireError::NotFound)?;
    let version = last.number().saturating_add(1);
    draft(tx, stamp, &Questionnaire { version, ..last.definition().clone() })?;
    Ok(version)
}

fn draft(tx: &mut Tx<'_>, stamp: Stamp, definition: &Questionnaire) -> Outcome<()> {
    if store::drafts_of(tx.conn(), &definition.concern)? >= MOST_DRAFTS {
        return Err(QuestionnaireError::TooManyDrafts);
    }
    let by = tx.actor().id.clone();
    store::insert(tx.conn(), stamp, definition, VersionState::Draft, &by)?;
    announce(tx, definition, "drafted", Action::Create);
    Ok(())
}

/// Puts a definition in the place of that of a draft. `seen` is the revision that the caller saw.
///
/// # Errors
/// The version is no draft, or the caller saw another revision.
pub fn replace(tx: &mut Tx<'_>, definition: &Questionnaire, seen: i32) -> Outcome<()> {
    let (stamp, version) = standing(tx, &definition.id, definition.version, seen)?;
    in_state(&version, VersionState::Draft)?;
    let by = tx.actor().id.clone();
    if !store::replace(tx.conn(), stamp, definition, seen, &by)? {
        return Err(QuestionnaireError::NotFound);
    }
    announce(tx, definition, "replaced", Action::Update);
    Ok(())
}

/// Throws a draft away. `seen` is the revision that the caller saw.
///
/// # Errors
/// The version is no draft, or the caller saw another revision.
pub fn delete(tx: &mut Tx<'_>, id: &QuestionnaireId, number: i32, seen: i32) -> Outcome<()> {
    let (_, version) = standing(tx, id, number, seen)?;
    in_state(&version, VersionState::Draft)?;
    if !store::delete(tx.conn(), (id, number), seen)? {
        return Err(QuestionnaireError::NotFound);
    }
    announce(tx, version.definition(), "deleted", Action::Delete);
    Ok(())
}

/// Publishes a draft whose revision `seen` was found in order, or retires a published version.
///
/// # Errors
/// The version does not stand where it must, or the caller saw another revision.
pub fn advance(
    tx: &mut Tx<'_>,
    id: &QuestionnaireId,
    number: i32,
    seen: i32,
    to: VersionState,
) -> Outcome<()> {
    let (stamp, version) = standing(tx, id, number, seen)?;
    let (from, verb) = match to {
        VersionState::Retired => (VersionState::Published, "retired"),
        _ => (VersionState::Draft, "published"),
    };
    in_state(&version, from)?;
    let by = tx.actor().id.clone();
    if !store::advance(tx.conn(), stamp, (id, number), seen, to, &by)? {
        return Err(QuestionnaireError::NotFound);
    }
    announce(tx, version.definition(), verb, Action::Update);
    Ok(())
}

/// Opens a round of a published version.
///
/// # Errors
/// The version is not published, a round has the name, or there are too many.
pub fn open_round(tx: &mut Tx<'_>, round: &Round) -> Outcome<Round> {
    let stamp = tx.stamp()?;
    let held = store::find(tx.conn(), &round.questionnaire)?.ok_or(QuestionnaireError::NotFound)?;
    let version = held.versions.get(&round.version).ok_or(QuestionnaireError::NotFound)?;
    in_state(version, VersionState::Published)?;
    if held.rounds.iter().any(|other| other.name == round.name) {
        return Err(QuestionnaireError::NameTaken);
    }
    if held.rounds.len() >= MOST_ROUNDS {
        return Err(QuestionnaireError::TooManyRounds);
    }
    let by = tx.actor().id.clone();
    store::insert_round(tx.conn(), stamp, round, &by)?;
    announce_round(tx, &held.concern, round, "opened", Action::Create);
    read_back(tx, round)
}

/// Moves the deadline of a round to a later moment. `seen` is the revision that the caller saw.
///
/// # Errors
/// There is no such round, the caller saw another revision, or the moment is not later.
pub fn extend_round(
    tx: &mut Tx<'_>,
    id: &QuestionnaireId,
    round: QuestionnaireRoundId,
    seen: i32,
    deadline: Moment,
    reason: &str,
) -> Outcome<Round> {
    let stamp = tx.stamp()?;
    let held = store::find(tx.conn(), id)?.ok_or(QuestionnaireError::NotFound)?;
    let round = held.rounds.iter().find(|known| known.id == round).ok_or(QuestionnaireError::NotFound)?;
    let current = round.revision();
    if current != seen {
        return Err(QuestionnaireError::Stale { current });
    }
    if deadline <= round.deadline.deadline {
        return Err(QuestionnaireError::NotLater(round.deadline.deadline));
    }
    let by = tx.actor().id.clone();
    let set = RoundDeadline { deadline, reason: Some(reason.to_owned()), recorded_at: stamp.recorded_at };
    store::insert_deadline(tx.conn(), stamp, round.id, seen.saturating_add(1), &set, &by)?;
    announce_round(tx, &held.concern, round, "extended", Action::Update);
    read_back(tx, round)
}

/// A questionnaire as it stands inside the transaction.
///
/// # Errors
/// There is none.
pub fn held(tx: &mut Tx<'_>, id: &QuestionnaireId) -> Outcome<HeldQuestionnaire> {
    store::find(tx.conn(), id)?.ok_or(QuestionnaireError::NotFound)
}

/// The version that the caller saw. The stamp comes first: from then on nobody else writes.
fn standing(
    tx: &mut Tx<'_>,
    id: &QuestionnaireId,
    number: i32,
    seen: i32,
) -> Outcome<(Stamp, std::sync::Arc<QuestionnaireVersion>)> {
    let stamp = tx.stamp()?;
    let held = store::find(tx.conn(), id)?.ok_or(QuestionnaireError::NotFound)?;
    let version = held.versions.get(&number).ok_or(QuestionnaireError::NotFound)?.clone();
    let current = version.revision;
    if current == seen { Ok((stamp, version)) } else { Err(QuestionnaireError::Stale { current }) }
}

fn in_state(version: &QuestionnaireVersion, wanted: VersionState) -> Outcome<()> {
    if version.state == wanted { Ok(()) } else { Err(QuestionnaireError::State(version.state)) }
}

fn read_back(tx: &mut Tx<'_>, round: &Round) -> Outcome<Round> {
    let held = held(tx, &round.questionnaire)?;
    let found = held.rounds.into_iter().find(|known| known.id == round.id);
    found.map(std::sync::Arc::unwrap_or_clone).ok_or(QuestionnaireError::NotFound)
}

pub(super) fn announce(tx: &mut Tx<'_>, definition: &Questionnaire, verb: &str, action: Action) {
    let concerns = std::iter::once(&definition.concern).chain(&definition.representatives);
    tx.record(Change {
        kind: format!("questionnaire.{verb}"),
        action,
        subject: format!("{}/{}", definition.id, definition.version),
        owners: concerns.cloned().map(Owner::Concern).collect(),
    });
    tx.touched().questionnaires.insert(definition.id.clone());
}

pub(super) fn announce_round(
    tx: &mut Tx<'_>,
    concern: &ConcernId,
    round: &Round,
    verb: &str,
    action: Action,
) {
    tx.record(Change {
        kind: format!("questionnaireRound.{verb}"),
        action,
        subject: round.id.to_string(),
        owners: vec![Owner::Concern(concern.clone())],
    });
    tx.touched().questionnaires.insert(round.questionnaire.clone());
}
