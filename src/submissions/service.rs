//! What can be done with a submission; each function is one step of a transaction.
//!
//! A change is one statement that names the version and status it was made on. The answers of that version
//! were evaluated before the transaction began: while the version stands, so does the evaluation.

use chrono::Days;

use super::filing::store as filing;
use super::model::{FiledAttachment, Filing, HandedIn, HistoryLine, Submission, SubmissionEvent, difference};
use super::status::{Step, SubmissionStatus};
use super::{proof, store};
use crate::audit::{Action, Owner};
use crate::clock::Moment;
use crate::codes::{AttachmentId, ConcernId, SubmissionId};
use crate::db::{DbError, Stamp, Tx, WriteError};
use crate::events::Change;
use crate::questionnaires::evaluate::AnswerProblem;
use crate::questionnaires::store as questionnaires;

/// Most late attempts of one submission that are kept.
pub const MOST_LATE: i64 = 100;

/// Why a submission could not be written.
#[derive(Debug, thiserror::Error)]
pub enum SubmissionError {
    /// The database failed.
    #[error(transparent)]
    Database(#[from] DbError),
    /// There is no such submission.
    #[error("there is no such submission")]
    NotFound,
    /// The caller saw another version.
    #[error("the submission is at version {current}")]
    Stale {
        /// The version that stands.
        current: i64,
    },
    /// Its status does not allow it.
    #[error("a submission that is {0} does not allow this")]
    Status(SubmissionStatus),
    /// The organisation has one for this questionnaire and round.
    #[error("the organisation has submission {0} for this round")]
    Standing(SubmissionId),
    /// It was over, and the organisation has another one for this round.
    #[error("the organisation has another submission for this round")]
    Replaced,
    /// The round is not open.
    #[error("the round is open from {} to {}", .0.opens_at, .0.deadline)]
    Closed(Open),
    /// It came after the deadline.
    #[error("received {}, the deadline was {}", .0.received_at, .0.deadline)]
    Late(Late),
    /// Required answers are missing or wrong.
    #[error("the answers are not complete")]
    Incomplete(Vec<AnswerProblem>),
    /// The deadline for a reopened submission has passed already.
    #[error("the deadline for it is not in the future")]
    DeadlineNeeded,
}

/// When a round is open: from the opening on, until just before the deadline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Open {
    /// The opening.
    pub opens_at: Moment,
    /// The deadline in force.
    pub deadline: Moment,
}

/// A submit after the deadline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Late {
    /// When the request was complete.
    pub received_at: Moment,
    /// The deadline that was in force.
    pub deadline: Moment,
}

impl WriteError for SubmissionError {
    fn try_again(&self) -> bool {
        matches!(self, Self::Database(error) if error.try_again())
    }
}

/// A change of a submission: what happened, to whose knowledge.
pub(super) struct Told<'t> {
    pub(super) event: SubmissionEvent,
    pub(super) action: Action,
    pub(super) changed: Vec<String>,
    pub(super) reason: Option<&'t str>,
}

impl Told<'_> {
    fn new(event: SubmissionEvent, action: Action) -> Self {
        Self { event, action, changed: Vec::new(), reason: None }
    }

    /// Something about one file.
    pub(super) fn about(event: SubmissionEvent, action: Action, file: AttachmentId) -> Self {
        Self { changed: vec![file.to_string()], ..Self::new(event, action) }
    }
}

/// Makes a submission, received at a moment at which its round was open.
///
/// # Errors
/// The round was not open, or the organisation has a submission for it.
pub fn create(
    tx: &mut Tx<'_>,
    new: &Submission,
    concerns: &[ConcernId],
    opens_at: Moment,
    received_at: Moment,
) -> Result<Submission, SubmissionError> {
    let stamp = tx.stamp()?; // first, so that nobody makes another one meanwhile
    let deadline = round_deadline(tx, new)?;
    if received_at < opens_at || received_at >= deadline {
        return Err(SubmissionError::Closed(Open { opens_at, deadline }));
    }
    if let Some(id) = store::standing(tx.conn(), new.party, &new.questionnaire, new.round)? {
        return Err(SubmissionError::Standing(id));
    }
    let made = Submission {
        created_by: tx.actor().id.clone(),
        created_at: stamp.recorded_at,
        changed_at: stamp.recorded_at,
        ..new.clone()
    };
    store::insert(tx.conn(), &made, concerns)?;
    let changed = made.prefilled.iter().map(|first| first.link_id.to_string()).collect();
    tell(tx, &made, Told { changed, ..Told::new(SubmissionEvent::Created, Action::Create) })?;
    Ok(made)
}

/// Puts other answers in the place of those of version `seen`.
///
/// # Errors
/// There is no such submission, the caller saw another version, or it is not to be filled in now.
pub fn save(
    tx: &mut Tx<'_>,
    id: SubmissionId,
    seen: i64,
    answers: &serde_json::Map<String, serde_json::Value>,
) -> Result<Submission, SubmissionError> {
    let (stamp, was) = standing(tx, id, seen)?;
    let mut next = after(&was, Step::Fill, stamp)?;
    let changed = difference(&was.answers, answers);
    next.answers.clone_from(answers);
    put(tx, &was, &next)?;
    tell(tx, &next, Told { changed, ..Told::new(SubmissionEvent::AnswersSaved, Action::Update) })?;
    Ok(next)
}

/// What is handed in: the answers of one version, evaluated.
#[derive(Debug, Clone)]
pub struct Ready {
    /// The submission.
    pub id: SubmissionId,
    /// Its version, when it is one that the caller saw.
    pub seen: Option<i64>,
    /// Its content in canonical form ([`proof::content`]).
    pub content: String,
    /// What keeps them from being handed in.
    pub problems: Vec<AnswerProblem>,
    /// The files that they name.
    pub attachments: Vec<FiledAttachment>,
    /// Days in which the insurer answers, where its policy gives a term.
    pub answer_in: Option<u64>,
}

/// Hands a submission in, received at a moment before its deadline.
///
/// # Errors
/// It was received too late; before anything else, so that the attempt is known. There is no such
/// submission, the caller saw another version, it was handed in before, or the answers are not complete.
pub fn submit(
    tx: &mut Tx<'_>,
    ready: &Ready,
    received_at: Moment,
) -> Result<(Submission, Filing), SubmissionError> {
    let stamp = tx.stamp()?;
    let (was, deadline, late) = judge(tx, ready.id, received_at)?;
    if late {
        return Err(SubmissionError::Late(Late { received_at, deadline }));
    }
    if Some(was.version) != ready.seen {
        return Err(SubmissionError::Stale { current: was.version });
    }
    let next = after(&was, Step::Submit, stamp)?;
    if !ready.problems.is_empty() {
        return Err(SubmissionError::Incomplete(ready.problems.clone()));
    }
    let handed_in = HandedIn { received_at, submitted_at: stamp.recorded_at };
    let due_on = ready.answer_in.and_then(|days| received_at.day().checked_add_days(Days::new(days)));
    let next = Submission { handed_in: Some(handed_in), due_on, ..next };
    put(tx, &was, &next)?;
    let number = filing::last_filing(tx.conn(), was.id)?.map_or(1, |last| last.number + 1);
    let filed = Filing {
        number,
        digest: proof::sha_256(ready.content.as_bytes()),
        content: ready.content.clone(),
        attachments: ready.attachments.clone(),
        received_at,
        deadline,
        submitted_at: stamp.recorded_at,
    };
    filing::insert_filing(tx.conn(), was.id, &filed)?;
    tell(tx, &next, Told::new(SubmissionEvent::Submitted, Action::Execute))?;
    Ok((next, filed))
}

/// The deadline of the round of a submission that holds now: the one source of deadlines.
fn round_deadline(tx: &mut Tx<'_>, submission: &Submission) -> Result<Moment, SubmissionError> {
    questionnaires::deadline(tx.conn(), submission.round)?.ok_or(SubmissionError::NotFound)
}

/// A submission, its deadline in force, and whether a request to hand it in that was complete at a moment
/// came too late.
fn judge(
    tx: &mut Tx<'_>,
    id: SubmissionId,
    received_at: Moment,
) -> Result<(Submission, Moment, bool), SubmissionError> {
    let found = store::find(tx.conn(), id)?.ok_or(SubmissionError::NotFound)?;
    let deadline = found.deadline(round_deadline(tx, &found)?);
    let open = found.status.after(Step::Submit).is_some() || found.status == SubmissionStatus::Expired;
    Ok((found, deadline, open && received_at >= deadline))
}

/// Keeps an attempt to hand in after the deadline: the submission itself does not change. Of one submission
/// the first [`MOST_LATE`] are kept.
///
/// # Errors
/// The database failed.
pub fn keep_late(tx: &mut Tx<'_>, id: SubmissionId, received_at: Moment) -> Result<(), SubmissionError> {
    let stamp = tx.stamp()?;
    let (submission, deadline, late) = judge(tx, id, received_at)?;
    if !late || filing::count_late(tx.conn(), id)? >= MOST_LATE {
        return Ok(());
    }
    let (actor, request) = (tx.actor().id.clone(), tx.actor().request_id.clone());
    let moments = (received_at, deadline);
    filing::insert_late(tx.conn(), id, stamp.position, moments, (&actor, request.as_deref()))?;
    tell(tx, &submission, Told::new(SubmissionEvent::LateAttempt, Action::Execute))
}

/// Takes a submission back.
///
/// # Errors
/// There is no such submission, the caller saw another version, or its status does not allow it.
pub fn withdraw(
    tx: &mut Tx<'_>,
    id: SubmissionId,
    seen: i64,
    reason: Option<&str>,
) -> Result<Submission, SubmissionError> {
    let (stamp, was) = standing(tx, id, seen)?;
    let next = after(&was, Step::Withdraw, stamp)?;
    put(tx, &was, &next)?;
    tell(tx, &next, Told { reason, ..Told::new(SubmissionEvent::Withdrawn, Action::Delete) })?;
    Ok(next)
}

/// Gives a submission back to be filled in: anew, or with more information. The deadline in force
/// afterwards must lie in the future; where that of the round does not, `deadline` gives it its own.
///
/// # Errors
/// There is no such submission, the caller saw another version, its status does not allow it, the
/// organisation has another one, or no deadline lies in the future.
pub fn give_back(
    tx: &mut Tx<'_>,
    (id, seen): (SubmissionId, i64),
    (step, event): (Step, SubmissionEvent),
    deadline: Option<Moment>,
    reason: &str,
) -> Result<Submission, SubmissionError> {
    let (stamp, was) = standing(tx, id, seen)?;
    let mut next = after(&was, step, stamp)?;
    let other = store::standing(tx.conn(), was.party, &was.questionnaire, was.round)?;
    if other.is_some_and(|other| other != id) {
        return Err(SubmissionError::Replaced);
    }
    next.own_deadline = deadline.or(was.own_deadline);
    if next.deadline(round_deadline(tx, &was)?) <= tx.clocks().business_now() {
        return Err(SubmissionError::DeadlineNeeded);
    }
    put(tx, &was, &next)?;
    tell(tx, &next, Told { reason: Some(reason), ..Told::new(event, Action::Update) })?;
    Ok(next)
}

/// Ends a draft whose deadline passed; false when it is no draft any more.
///
/// # Errors
/// The database failed.
pub(super) fn expire(tx: &mut Tx<'_>, id: SubmissionId) -> Result<bool, SubmissionError> {
    let stamp = tx.stamp()?;
    let was = store::find(tx.conn(), id)?.ok_or(SubmissionError::NotFound)?;
    let Ok(next) = after(&was, Step::Expire, stamp) else { return Ok(false) };
    put(tx, &was, &next)?;
    tell(tx, &next, Told::new(SubmissionEvent::Expired, Action::Update))?;
    Ok(true)
}

/// The submission in the version that the caller saw. The stamp comes first: from then on nobody else
/// writes.
pub(super) fn standing(
    tx: &mut Tx<'_>,
    id: SubmissionId,
    seen: i64,
) -> Result<(Stamp, Submission), SubmissionError> {
    let stamp = tx.stamp()?;
    let found = store::find(tx.conn(), id)?.ok_or(SubmissionError::NotFound)?;
    let current = found.version;
    if current == seen { Ok((stamp, found)) } else { Err(SubmissionError::Stale { current }) }
}

/// The submission after a step that its status allows.
pub(super) fn after(was: &Submission, step: Step, stamp: Stamp) -> Result<Submission, SubmissionError> {
    let status = was.status.after(step).ok_or(SubmissionError::Status(was.status))?;
    let due_on = was.due_on.filter(|_| status.awaits_answer());
    Ok(Submission { version: was.version + 1, status, due_on, changed_at: stamp.recorded_at, ..was.clone() })
}

/// Writes the next version, while the one before it stands.
pub(super) fn put(tx: &mut Tx<'_>, was: &Submission, next: &Submission) -> Result<(), SubmissionError> {
    if store::replace(tx.conn(), next, was.version, was.status)? {
        return Ok(());
    }
    let current = store::find(tx.conn(), was.id)?.ok_or(SubmissionError::NotFound)?.version;
    Err(SubmissionError::Stale { current })
}

/// What a change leaves behind: a line of the history, an audit entry and an event. Insurers hear of what
/// they have a part in.
pub(super) fn tell(tx: &mut Tx<'_>, now: &Submission, told: Told<'_>) -> Result<(), SubmissionError> {
    let stamp = tx.stamp()?;
    let actor = tx.actor().clone();
    let line = HistoryLine {
        position: stamp.position,
        version: now.version,
        event: told.event,
        status: now.status,
        changed: told.changed,
        reason: told.reason.map(str::to_owned),
        actor: actor.id,
        role: actor.role,
        delegation: actor.act.map(|act| act.delegation),
        filled_by: now.filled_by,
        request_id: actor.request_id,
        recorded_at: stamp.recorded_at,
    };
    store::insert_history(tx.conn(), now.id, &line)?;
    let mut owners = vec![Owner::Party(now.party)];
    owners.extend(now.filled_by.map(Owner::Party));
    if now.handed_in.is_some() && !told.event.is_filling() {
        owners.extend(store::concerns(tx.conn(), now.id)?.into_iter().map(Owner::Concern));
    }
    let kind = format!("submission.{}", told.event);
    tx.record(Change { kind, action: told.action, subject: now.id.to_string(), owners });
    Ok(())
}
