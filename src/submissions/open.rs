//! A submission as one caller has it before it: found, in sight, with what it answers and holds.

use std::sync::Arc;

use serde_json::{Map, Value};

use super::asked;
use super::assessment::criteria::service_term;
use super::attachments::model::Attachment;
use super::attachments::store as attachments;
use super::attachments::view::AttachmentView;
use super::filing::store::last_filing;
use super::model::{FiledAttachment, Filing, Submission};
use super::service::Ready;
use super::sight::{Desk, Part};
use super::view::SubmissionView;
use super::{proof, store};
use crate::app::AppState;
use crate::audit::entry::hex;
use crate::auth::Caller;
use crate::codes::{AgbCode, ConcernId, Lang, SubmissionId};
use crate::db::{Conn, DbError};
use crate::http::codes::ProblemCode;
use crate::http::etag::IfMatch;
use crate::http::problem::ApiError;
use crate::questionnaires::evaluate;
use crate::questionnaires::held::{QuestionnaireVersion, Round};
use crate::questionnaires::view::{Answers, QuestionnaireEvaluation};
use crate::snapshot::Snapshot;

/// A submission in sight.
#[derive(Debug, Clone)]
pub struct Opened {
    /// The submission.
    pub submission: Submission,
    /// What the caller is to it.
    pub part: Part,
    /// Its round.
    pub round: Arc<Round>,
    /// Its questionnaire.
    pub version: Arc<QuestionnaireVersion>,
    /// What was handed in last.
    pub filing: Option<Filing>,
    /// Its files.
    pub files: Vec<Attachment>,
    snapshot: Arc<Snapshot>,
}

/// The rows of a submission, whoever asks.
#[derive(Debug)]
pub(super) struct Loaded {
    submission: Submission,
    concerns: Vec<ConcernId>,
    filing: Option<Filing>,
    files: Vec<Attachment>,
}

/// Reads a submission; the caller's right to see it comes after that.
pub(super) fn loaded(conn: &mut Conn, id: SubmissionId) -> Result<Option<Loaded>, DbError> {
    let Some(submission) = store::find(conn, id)? else { return Ok(None) };
    let (concerns, filing) = (store::concerns(conn, id)?, last_filing(conn, id)?);
    Ok(Some(Loaded { submission, concerns, filing, files: attachments::of_submission(conn, id)? }))
}

/// The submission with this id, when it is in sight.
///
/// # Errors
/// It is not there or not in sight, or the database failed.
pub async fn open(state: &AppState, caller: &Caller, id: SubmissionId) -> Result<Opened, ApiError> {
    let found = state.db.read_async(move |conn| loaded(conn, id)).await?;
    in_sight(state, caller, found)
}

fn in_sight(state: &AppState, caller: &Caller, found: Option<Loaded>) -> Result<Opened, ApiError> {
    let Loaded { submission, concerns, filing, files } = found.ok_or_else(ApiError::not_found)?;
    let snapshot = state.snapshots.load();
    let desk = Desk { snapshot: &snapshot, caller, today: state.clocks.today() };
    let part = desk.part(&submission, &concerns).ok_or_else(ApiError::not_found)?;
    let version = asked::version(&snapshot, &submission.questionnaire, submission.questionnaire_version)?;
    let round = snapshot.questionnaires.round(submission.round).cloned().ok_or_else(ApiError::not_found)?;
    Ok(Opened { submission, part, round, version, filing, files, snapshot })
}

/// [`open`], for the provider's side alone: to others the operation does not exist.
///
/// # Errors
/// As for [`open`].
pub async fn open_to_fill(state: &AppState, caller: &Caller, id: SubmissionId) -> Result<Opened, ApiError> {
    let opened = open(state, caller, id).await?;
    if opened.part != Part::Provider {
        return Err(ApiError::not_found());
    }
    let snapshot = &opened.snapshot;
    let desk = Desk { snapshot, caller, today: state.clocks.today() };
    let party = snapshot.party(opened.submission.party).ok_or_else(ApiError::not_found)?;
    desk.filler(opened.version.definition(), party)?;
    Ok(opened)
}

/// [`open`], for the insurer alone.
///
/// # Errors
/// As for [`open`].
pub async fn open_to_judge(state: &AppState, caller: &Caller, id: SubmissionId) -> Result<Opened, ApiError> {
    judging(state, caller, state.db.read_async(move |conn| loaded(conn, id)).await?)
}

/// [`open_to_judge`], of what was read.
///
/// # Errors
/// As for [`open`].
pub(super) fn judging(state: &AppState, caller: &Caller, found: Option<Loaded>) -> Result<Opened, ApiError> {
    let opened = in_sight(state, caller, found)?;
    if opened.part == Part::Insurer { Ok(opened) } else { Err(ApiError::not_found()) }
}

impl Opened {
    /// A submission that is about to be made, to its provider.
    pub(super) fn new(
        submission: Submission,
        round: Arc<Round>,
        version: Arc<QuestionnaireVersion>,
        snapshot: &Arc<Snapshot>,
    ) -> Self {
        let snapshot = Arc::clone(snapshot);
        Self { submission, part: Part::Provider, round, version, filing: None, files: Vec::new(), snapshot }
    }

    /// The answers that the caller sees: the insurer those that were handed in.
    ///
    /// # Errors
    /// What was handed in cannot be read.
    pub fn answers(&self) -> Result<Map<String, Value>, ApiError> {
        match (&self.filing, self.part) {
            (Some(filing), Part::Insurer) => Ok(proof::answers_of(&filing.content)?),
            _ => Ok(self.submission.answers.clone()),
        }
    }

    /// The files that the caller sees: the insurer those that were handed in.
    pub fn files(&self) -> impl Iterator<Item = &Attachment> {
        let filed = |file: &&Attachment| {
            let all = self.filing.iter().flat_map(|filing| &filing.attachments);
            self.part != Part::Insurer || all.into_iter().any(|filed| filed.id == file.id)
        };
        self.files.iter().filter(filed)
    }

    /// The submission in full.
    ///
    /// # Errors
    /// What was handed in cannot be read.
    pub fn view(&self, language: Lang) -> Result<SubmissionView, ApiError> {
        self.shown(&self.submission, language, self.answers()?)
    }

    /// The same after a change, to the caller whose change it was.
    ///
    /// # Errors
    /// What was handed in cannot be read.
    pub fn changed(&self, now: &Submission, language: Lang) -> Result<SubmissionView, ApiError> {
        let answers = if self.part == Part::Insurer { self.answers()? } else { now.answers.clone() };
        self.shown(now, language, answers)
    }

    fn shown(
        &self,
        now: &Submission,
        language: Lang,
        answers: Map<String, Value>,
    ) -> Result<SubmissionView, ApiError> {
        let deadline = now.deadline(self.round.deadline.deadline);
        let listed = SubmissionView::listed(now, deadline, &self.snapshot);
        let listed = listed.ok_or_else(|| ApiError::internal("a submission without its organisation"))?;
        let validation = QuestionnaireEvaluation::of(evaluate(&self.version.form, &answers), language);
        let prefilled = (self.part != Part::Insurer).then(|| now.prefilled.clone());
        Ok(SubmissionView {
            assignee: now.assignee.clone().filter(|_| self.part == Part::Insurer),
            validation: Some(validation),
            answers: Some(Answers(answers)),
            prefilled,
            attachments: Some(self.files().map(AttachmentView::from).collect()),
            ..listed
        })
    }

    /// What would be handed in now by who saw these versions.
    ///
    /// # Errors
    /// The answers have no canonical form.
    pub fn ready(&self, seen: &IfMatch) -> Result<Ready, ApiError> {
        let seen = Some(self.submission.version).filter(|version| seen.check(*version).is_ok());
        self.ready_with(&self.submission.answers, seen)
    }

    /// What would be handed in if these were the answers of version `seen`.
    ///
    /// # Errors
    /// The answers have no canonical form.
    pub fn ready_with(&self, answers: &Map<String, Value>, seen: Option<i64>) -> Result<Ready, ApiError> {
        let named = asked::named_files(&self.version.form, answers);
        let filed = self.files.iter().filter(|file| named.iter().any(|(_, id)| *id == file.id));
        let filed = filed.map(|file| FiledAttachment { id: file.id, digest: hex(&file.digest) });
        let attachments: Vec<FiledAttachment> = filed.collect();
        let answered = Submission { answers: answers.clone(), ..self.submission.clone() };
        Ok(Ready {
            id: self.submission.id,
            seen,
            content: proof::content(&answered, self.agb_code()?, &attachments)?,
            problems: evaluate(&self.version.form, answers).problems,
            attachments,
            answer_in: service_term(self),
        })
    }

    /// AGB code of the organisation.
    ///
    /// # Errors
    /// It is not in the register.
    pub fn agb_code(&self) -> Result<AgbCode, ApiError> {
        let party = self.snapshot.party(self.submission.party);
        party.map(|party| party.register.agb_code).ok_or_else(ApiError::not_found)
    }

    /// The places in answers that name a file which the submission does not have.
    pub fn unknown_files(&self, answers: &Map<String, Value>) -> Vec<String> {
        let named = asked::named_files(&self.version.form, answers).into_iter();
        let unknown = named.filter(|(_, id)| self.files.iter().all(|file| file.id != *id));
        unknown.map(|(pointer, _)| pointer).collect()
    }

    /// The picture that it was opened with.
    pub fn snapshot(&self) -> &Arc<Snapshot> {
        &self.snapshot
    }
}

/// Most bytes of all answers of one submission together, in canonical form.
const MOST_BYTES: usize = 1 << 20;

/// Refuses answers that are together too large.
///
/// # Errors
/// `payload-too-large`.
pub fn within_bounds(answers: &Map<String, Value>) -> Result<(), ApiError> {
    if proof::canonical(answers)?.len() <= MOST_BYTES {
        return Ok(());
    }
    Err(ApiError::new(ProblemCode::PayloadTooLarge).detail((
        format!("De antwoorden zijn samen hoogstens {MOST_BYTES} bytes."),
        format!("The answers are together at most {MOST_BYTES} bytes."),
    )))
}
