//! The decision: status, row, history, audit and event in one transaction.

use super::model::{Assessment, AssessmentDecision, FollowUp, Ground, S3Reply};
use super::store;
use crate::audit::Action;
use crate::clock::Moment;
use crate::codes::{ConcernId, SubmissionId};
use crate::db::Tx;
use crate::submissions::filing::store::last_filing;
use crate::submissions::model::{Submission, SubmissionEvent};
use crate::submissions::service::{SubmissionError, Told, after, give_back, put, standing, tell};
use crate::submissions::status::Step;
use crate::submissions::store::concerns;

/// What is decided, judged on the version that was seen.
#[derive(Debug, Clone)]
pub struct Verdict {
    /// The concern that decides.
    pub concern: ConcernId,
    /// What it decides.
    pub decision: AssessmentDecision,
    /// The reply, of an application in segment 3.
    pub s3_reply: Option<S3Reply>,
    /// Why.
    pub reason: Option<String>,
    /// For its own people.
    pub note: Option<String>,
    /// What is needed.
    pub needed: Vec<String>,
    /// Before when.
    pub answer_by: Option<Moment>,
    /// The rules that it rests on.
    pub grounds: Vec<Ground>,
    /// What follows on a yes.
    pub follow_up: Option<FollowUp>,
}

/// Decides about a submission in the version that was seen.
///
/// # Errors
/// There is no such submission, the caller saw another version, its status does not allow it, or there is
/// no time left to answer.
pub fn decide(
    tx: &mut Tx<'_>,
    (id, seen): (SubmissionId, i64),
    verdict: &Verdict,
) -> Result<(Submission, Assessment), SubmissionError> {
    let (stamp, was) = standing(tx, id, seen)?;
    let filing = last_filing(tx.conn(), id)?.ok_or(SubmissionError::NotFound)?.number;
    let before = store::assessments(tx.conn(), id)?;
    let agreed = |concern: &ConcernId| {
        let yes = |row: &&Assessment| row.filing == filing && row.decision == AssessmentDecision::Approved;
        before.iter().rev().take_while(yes).any(|row| row.concern == *concern)
    };
    let (step, event) = match verdict.decision {
        AssessmentDecision::UnderAssessment => (Step::TakeUp, SubmissionEvent::TakenUp),
        AssessmentDecision::MoreInformationNeeded => {
            (Step::AskForMore, SubmissionEvent::MoreInformationAsked)
        }
        AssessmentDecision::Rejected => (Step::Reject, SubmissionEvent::Rejected),
        AssessmentDecision::Approved => {
            let all = concerns(tx.conn(), id)?;
            if agreed(&verdict.concern) {
                return Err(SubmissionError::Status(was.status));
            }
            match all.iter().all(|concern| *concern == verdict.concern || agreed(concern)) {
                true => (Step::Approve, SubmissionEvent::Approved),
                false => (Step::Agree, SubmissionEvent::AgreedByOne),
            }
        }
    };
    let reason = verdict.reason.as_deref();
    let now = if step == Step::AskForMore {
        give_back(tx, (id, seen), (step, event), verdict.answer_by, reason.unwrap_or_default())?
    } else {
        let next = after(&was, step, stamp)?;
        put(tx, &was, &next)?;
        tell(tx, &next, Told { event, action: Action::Update, changed: Vec::new(), reason })?;
        next
    };
    let number = i32::try_from(before.len()).unwrap_or(i32::MAX).saturating_add(1);
    let made = Assessment {
        number,
        position: stamp.position,
        version: now.version,
        filing,
        concern: verdict.concern.clone(),
        decision: verdict.decision,
        s3_reply: verdict.s3_reply,
        status: now.status,
        reason: verdict.reason.clone(),
        note: verdict.note.clone(),
        needed: verdict.needed.clone(),
        answer_by: verdict.answer_by,
        grounds: verdict.grounds.clone(),
        follow_up: verdict.follow_up.clone(),
        actor: tx.actor().id.clone(),
        recorded_at: stamp.recorded_at,
    };
    store::insert(tx.conn(), id, &made)?;
    Ok((now, made))
}

/// Says who looks at a submission, or that nobody in particular does.
///
/// # Errors
/// There is no such submission, the caller saw another version, or it is not to be judged now.
pub fn assign(
    tx: &mut Tx<'_>,
    (id, seen): (SubmissionId, i64),
    assignee: Option<&str>,
) -> Result<Submission, SubmissionError> {
    let (stamp, was) = standing(tx, id, seen)?;
    let next = Submission { assignee: assignee.map(str::to_owned), ..after(&was, Step::Assign, stamp)? };
    put(tx, &was, &next)?;
    let event = SubmissionEvent::Assigned;
    tell(tx, &next, Told { event, action: Action::Update, changed: Vec::new(), reason: None })?;
    Ok(next)
}
