//! Submissions over HTTP: making one, filling it in, reading it.

use std::sync::Arc;

use actix_web::{HttpRequest, HttpResponse, get, patch, post, web};
use serde_json::{Map, Value};

use super::asked;
use super::model::{HandedIn, Submission};
use super::open::{Opened, open, open_to_fill, within_bounds};
use super::prefill::{Sources, prefill};
use super::problem::{not_meant, unkept};
use super::proof::answers_of;
use super::service::SubmissionError;
use super::sight::{Desk, Part};
use super::status::SubmissionStatus;
use super::view::{NewSubmission, SubmissionHistoryLine, SubmissionHistoryPage, SubmissionView};
use super::{model, service, store};
use crate::app::AppState;
use crate::auth::{Authenticated, Caller};
use crate::clock::Moment;
use crate::codes::{ConcernId, PartyId, SubmissionId};
use crate::db::{DbError, Tx};
use crate::http::codes::{ProblemCode, fault_text};
use crate::http::etag::{IfMatch, Versioned};
use crate::http::exchange::Exchange;
use crate::http::idempotency::{IdempotencyKey, Reply};
use crate::http::json::ApiJson;
use crate::http::language::{Language, spoken};
use crate::http::page::Paging;
use crate::http::prefer::DryRun;
use crate::http::problem::{ApiError, Fault, Place};
use crate::http::query::{ApiPath, ApiQuery, NoQuery};
use crate::http::rehearse;
use crate::questionnaires::held::Round;
use crate::questionnaires::view::Answers;
use crate::questionnaires::{Form, Questionnaire, evaluate, keep};
use crate::snapshot::{Party, Snapshot};

/// Largest body with answers: 1 MiB.
pub(crate) const LARGEST: usize = 1 << 20;
/// What counted reads of a submission are called.
pub(crate) const READ: &str = "submissions";

/// Make a submission
///
/// In an open round, for one's own organisation, by a delegation, or by the regional organisation of a
/// member, as the questionnaire allows. The first answers come from the register, the running agreement
/// and what was handed in before; each is listed with its source. There is one submission per organisation,
/// questionnaire and round: another one is 409 until the first is withdrawn.
#[utoipa::path(tag = "submissions", request_body = NewSubmission, security(("oauth2" = ["submissions:write"])),
    extensions(("x-idempotency" = json!("key")), ("x-dry-run" = json!(true)),
        ("x-problem-codes" = json!(["submission-stands", "round-closed", "rule-refused", "not-found"]))),
    responses((status = 201, description = "The submission.", body = SubmissionView)))]
#[post("/submissions")]
pub(crate) async fn create_submission(
    state: web::Data<AppState>,
    caller: Authenticated,
    req: HttpRequest,
    key: IdempotencyKey,
    language: Language,
    _: ApiQuery<NoQuery>,
    body: ApiJson<NewSubmission>,
) -> Result<HttpResponse, ApiError> {
    let received = Exchange::of(&req).received();
    let begun = begin(&state, &caller, &body.0).await?;
    let work = move |tx: &mut Tx<'_>| {
        let made =
            service::create(tx, &begun.submission, &begun.concerns, begun.opened.round.opens_at, received);
        let made = made.map_err(|error| begun.refuse(error))?;
        let view = begun.opened.changed(&made, language.0)?;
        Reply::created(format!("/v1/submissions/{}", made.id), made.version, &view)
    };
    key.with_body(&body.0).once(&state, &caller, &req, work).await
}

/// A submission that is about to be made.
pub(crate) struct Begun {
    pub(crate) submission: Submission,
    pub(crate) concerns: Vec<ConcernId>,
    pub(crate) opened: Opened,
}

impl Begun {
    /// Who fills in for a member does not learn which submission the member has itself.
    pub(crate) fn refuse(&self, error: SubmissionError) -> ApiError {
        match error {
            SubmissionError::Standing(_) if self.submission.filled_by.is_some() => {
                ProblemCode::SubmissionStands.into()
            }
            other => other.into(),
        }
    }
}

/// Who the caller fills a questionnaire in as, for an organisation that it is meant for.
pub(crate) fn filler(
    desk: Desk<'_>,
    definition: &Questionnaire,
    party: &Party,
) -> Result<Option<PartyId>, ApiError> {
    let filled_by = desk.filler(definition, party)?;
    let (kind, takes) = (desk.kind_of(party), &definition.provider_kinds);
    if kind.is_some_and(|kind| takes.contains(&kind)) { Ok(filled_by) } else { Err(not_meant(takes)) }
}

pub(crate) async fn begin(state: &AppState, caller: &Caller, new: &NewSubmission) -> Result<Begun, ApiError> {
    let questionnaire = new.questionnaire_id.clone();
    let snapshot = state.snapshots.load();
    let party = snapshot.party_by_agb(new.agb_code).ok_or_else(ApiError::not_found)?;
    let party_id = party.register.id;
    let found = state.db.read_async(move |conn| -> Result<_, DbError> {
        let last = store::last_handed_in(conn, party_id, &questionnaire)?;
        let concerns = match &last {
            Some((submission, _)) => store::concerns(conn, submission.id)?,
            None => Vec::new(),
        };
        Ok((last, concerns))
    });
    let (last, last_concerns) = found.await?;
    let round = snapshot.questionnaires.round(new.round_id);
    let round = round.filter(|round| round.questionnaire == new.questionnaire_id).cloned();
    let round: Arc<Round> = round.ok_or_else(ApiError::not_found)?;
    let version = asked::version(&snapshot, &round.questionnaire, round.version)?;
    let desk = Desk { snapshot: &snapshot, caller, today: state.clocks.today() };
    let filled_by = filler(desk, version.definition(), party)?;
    let seen = last.filter(|(submission, _)| desk.part(submission, &last_concerns) == Some(Part::Provider));
    let seen = seen.map(|(submission, filing)| {
        let answers = answers_of(&filing.content).unwrap_or_default();
        (submission, answers, filing.received_at.day())
    });
    let last = seen.as_ref().map(|(submission, answers, day)| (submission, answers, *day));
    let submission = first(&version.form, &round, &Sources { desk, party, last }, filled_by);
    let concerns = asked::concerns(&version.form);
    Ok(Begun { opened: Opened::new(submission.clone(), round, version, &snapshot), submission, concerns })
}

/// The submission with its first answers: as many as can be kept.
fn first(form: &Form, round: &Round, sources: &Sources<'_>, filled_by: Option<PartyId>) -> Submission {
    let mut prefilled = prefill(form.definition(), sources);
    let answers = prefilled.iter().map(|first| (first.link_id.to_string(), first.value.clone())).collect();
    let answers = keep(form, &answers).answers;
    prefilled.retain(|first| answers.get(first.link_id.as_str()) == Some(&first.value));
    let now = Moment::BEGINNING; // set by the write
    Submission {
        id: SubmissionId::new(),
        version: 1,
        questionnaire: round.questionnaire.clone(),
        questionnaire_version: round.version,
        round: round.id,
        concern: form.definition().concern.clone(),
        party: sources.party.register.id,
        filled_by,
        status: SubmissionStatus::Draft,
        answers,
        prefilled,
        own_deadline: None,
        created_by: String::new(),
        created_at: now,
        changed_at: now,
        handed_in: None::<HandedIn>,
        assignee: None,
        due_on: None,
    }
}

/// Read a submission
///
/// With its answers, what they mean now, and its files. An insurer sees what was handed in last.
#[utoipa::path(tag = "submissions", params(("submissionId" = SubmissionId, Path, description = "The submission.")),
    security(("oauth2" = ["submissions:read"])), extensions(("x-etag" = json!("returned"))),
    responses((status = 200, description = "The submission.", body = SubmissionView)))]
#[get("/submissions/{submissionId}")]
pub(crate) async fn get_submission(
    state: web::Data<AppState>,
    caller: Authenticated,
    id: ApiPath<SubmissionId>,
    language: Language,
    _: ApiQuery<NoQuery>,
) -> Result<Versioned<SubmissionView>, ApiError> {
    let opened = open(&state, &caller, id.0).await?;
    state.reads.count(&caller.client, READ, id.0.to_string(), state.clocks.security_now());
    Ok(Versioned { version: opened.submission.version, body: opened.view(language.0)? })
}

/// Change answers
///
/// A JSON Merge Patch on the answers: `null` takes an answer away, a table is replaced as a whole. As often
/// as one likes, until it is handed in. An answer of the wrong type, or to an item that the questionnaire
/// does not have or does not show, is refused and nothing is kept. Answers that are no longer shown because
/// another one changed are taken out and named in `removed`.
#[utoipa::path(tag = "submissions", params(("submissionId" = SubmissionId, Path, description = "The submission.")),
    request_body(content = Answers, content_type = "application/merge-patch+json"),
    security(("oauth2" = ["submissions:write"])),
    extensions(("x-etag" = json!("ifMatch")), ("x-dry-run" = json!(true)),
        ("x-problem-codes" = json!(["answers-refused", "conflict"]))),
    responses((status = 200, description = "The submission in its new version.", body = SubmissionView)))]
#[patch("/submissions/{submissionId}/answers")]
pub(crate) async fn update_submission_answers(
    state: web::Data<AppState>,
    caller: Authenticated,
    req: HttpRequest,
    id: ApiPath<SubmissionId>,
    seen: IfMatch,
    (rehearsal, _query): (DryRun, ApiQuery<NoQuery>),
    patch: ApiJson<Answers, LARGEST>,
) -> Result<HttpResponse, ApiError> {
    let opened = open_to_fill(&state, &caller, id.0).await?;
    seen.check(opened.submission.version)?;
    let (answers, removed) = patched(&opened, &patch.0.0)?;
    let language = spoken(&req);
    let work = move |tx: &mut Tx<'_>| {
        let saved = service::save(tx, opened.submission.id, opened.submission.version, &answers)?;
        let view = opened.changed(&saved, language)?;
        Reply::ok(saved.version, &SubmissionView { removed: Some(removed.clone()), ..view })
    };
    rehearse::write(&state, &caller, &req, rehearsal, work).await
}

/// The answers after a patch, and the items whose answers it hides.
pub(crate) fn patched(
    opened: &Opened,
    patch: &Map<String, Value>,
) -> Result<(Map<String, Value>, Vec<crate::questionnaires::model::LinkId>), ApiError> {
    let merged = model::merge(&opened.submission.answers, patch);
    let evaluation = evaluate(&opened.version.form, &merged);
    let hidden = crate::questionnaires::words::AnswerProblemCode::HiddenItem;
    let of_patch = |name: &str| patch.keys().any(|key| key.chars().take(64).eq(name.chars()));
    let outer =
        |pointer: &str| pointer.split('/').nth(1).unwrap_or_default().replace("~1", "/").replace("~0", "~");
    let refused = evaluation.problems.iter().filter(|problem| {
        problem.code.keeps_from_saving() && (problem.code != hidden || of_patch(&outer(&problem.pointer)))
    });
    let mut refused = refused.peekable();
    if refused.peek().is_some() {
        return Err(unkept(refused));
    }
    let unknown = opened.unknown_files(&merged);
    if !unknown.is_empty() {
        let fault =
            |at: String| Fault::new(Place::Body, at, "attachment.unknown", fault_text("attachment.unknown"));
        let problem = ApiError::new(ProblemCode::AnswersRefused);
        return Err(unknown.into_iter().map(fault).fold(problem, ApiError::fault));
    }
    let kept = keep(&opened.version.form, &merged);
    within_bounds(&kept.answers)?;
    Ok((kept.answers, kept.removed))
}

/// Read the history of a submission
///
/// Who did what, when and for whom. An insurer sees what it has a part in, and of the other side the role
/// only, as the provider does of the insurer.
#[utoipa::path(tag = "submissions", params(("submissionId" = SubmissionId, Path, description = "The submission.")),
    security(("oauth2" = ["submissions:read"])),
    responses((status = 200, description = "What happened, oldest first.", body = SubmissionHistoryPage)))]
#[get("/submissions/{submissionId}/history")]
pub(crate) async fn list_submission_history(
    state: web::Data<AppState>,
    caller: Authenticated,
    id: ApiPath<SubmissionId>,
    paging: Paging,
) -> Result<SubmissionHistoryPage, ApiError> {
    let opened = open(&state, &caller, id.0).await?;
    let lines = state.db.read_async(move |conn| store::history(conn, id.0)).await?;
    let snapshot: &Arc<Snapshot> = opened.snapshot();
    let told = lines.iter().filter_map(|line| SubmissionHistoryLine::of(line, opened.part, snapshot));
    let told: Vec<SubmissionHistoryLine> = told.collect();
    paging.page_of(&caller.client, &told, |line| (line.position, line.version), SubmissionHistoryLine::clone)
}
