//! Judging over HTTP.

use actix_web::{HttpRequest, HttpResponse, get, post, web};

use super::criteria::judged;
use super::decided::verdict;
use super::evidence::criteria;
use super::view::{
    AssessmentPage, AssessmentView, NewAssessment, SubmissionAssignment, SubmissionCriteriaView,
};
use super::{service, store};
use crate::app::AppState;
use crate::auth::{Authenticated, Caller};
use crate::codes::{ConcernId, SubmissionId};
use crate::db::Tx;
use crate::http::etag::IfMatch;
use crate::http::idempotency::{IdempotencyKey, Reply};
use crate::http::json::ApiJson;
use crate::http::language::Language;
use crate::http::page::Paging;
use crate::http::prefer::DryRun;
use crate::http::problem::ApiError;
use crate::http::query::{ApiPath, ApiQuery, NoQuery};
use crate::http::rehearse;
use crate::submissions::asked::concerns;
use crate::submissions::open::{Opened, open, open_to_judge};
use crate::submissions::sight::{Desk, Part};
use crate::submissions::view::SubmissionView;

/// What counted reads of criteria are called.
const READ: &str = "submission-criteria";

/// The concerns that judge a submission and for which the caller speaks.
pub(in crate::submissions) fn own(state: &AppState, caller: &Caller, opened: &Opened) -> Vec<ConcernId> {
    let desk = Desk { snapshot: opened.snapshot(), caller, today: state.clocks.today() };
    let judges = concerns(&opened.version.form).into_iter();
    judges.filter(|concern| opened.part == Part::Insurer && desk.speaks_for(concern)).collect()
}

/// Check a submission against the policy
///
/// Criterion by criterion, by the rules of the agreement type that the questionnaire asks for, on the register,
/// the contracts and the answers: those that an insurer sees, or for the provider the present ones. Each with
/// its evidence and what is missing; what no machine rules on is listed for who judges. It decides nothing.
#[utoipa::path(tag = "submissions", params(("submissionId" = SubmissionId, Path, description = "The submission.")),
    security(("oauth2" = ["submissions:read"])),
    responses((status = 200, description = "The rules with their verdicts.", body = SubmissionCriteriaView)))]
#[get("/submissions/{submissionId}/criteria")]
pub(crate) async fn get_submission_criteria(
    state: web::Data<AppState>,
    caller: Authenticated,
    id: ApiPath<SubmissionId>,
    language: Language,
    _: ApiQuery<NoQuery>,
) -> Result<web::Json<SubmissionCriteriaView>, ApiError> {
    let opened = open(&state, &caller, id.0).await?;
    state.reads.count(&caller.client, READ, id.0.to_string(), state.clocks.security_now());
    let judged = judged(&opened, &caller, &state.clocks, Default::default(), language.0)?;
    Ok(web::Json(criteria(&opened, judged, language.0)?))
}

/// Decide about a submission
///
/// By the insurer of the concern that asks: taking in hand, then yes, no, or more information with what is
/// needed and before when. A no says why and rests on a rule of the policy: one that is not met, one that
/// lets the insurer decline for its own reasons, or one that keeps unforeseen cases for it. Where two
/// insurers represent all, both decide and both have to agree. A yes says what follows.
#[utoipa::path(tag = "submissions", params(("submissionId" = SubmissionId, Path, description = "The submission.")),
    request_body = NewAssessment, security(("oauth2" = ["submissions:assess"])),
    extensions(("x-idempotency" = json!("key")), ("x-etag" = json!("ifMatch")), ("x-dry-run" = json!(true)),
        ("x-problem-codes" = json!(["conflict", "rule-refused"]))),
    responses((status = 201, description = "The decision; the `ETag` is that of the submission.", body = AssessmentView)))]
#[post("/submissions/{submissionId}/assessments")]
#[expect(clippy::too_many_arguments, reason = "one per part of the request")]
pub(crate) async fn create_submission_assessment(
    state: web::Data<AppState>,
    caller: Authenticated,
    req: HttpRequest,
    id: ApiPath<SubmissionId>,
    seen: IfMatch,
    key: IdempotencyKey,
    language: Language,
    _: ApiQuery<NoQuery>,
    body: ApiJson<NewAssessment>,
) -> Result<HttpResponse, ApiError> {
    let opened = open_to_judge(&state, &caller, id.0).await?;
    let own = own(&state, &caller, &opened);
    let (version, current) = (opened.submission.version, seen.check(opened.submission.version));
    let verdict = verdict(&state, &caller, &opened, &own, &body.0, language.0);
    let work = move |tx: &mut Tx<'_>| {
        current.clone()?;
        let (now, made) = service::decide(tx, (id.0, version), &verdict.clone()?)?;
        let location = format!("/v1/submissions/{}/assessments", id.0);
        Reply::created(location, now.version, &AssessmentView::of(&made, &opened, &own, language.0))
    };
    key.with_body(&body.0).once(&state, &caller, &req, work).await
}

/// List the decisions about a submission
///
/// Oldest first, with reasons and the rules that they rest on, for both sides. What an insurer notes for its
/// own people only itself sees.
#[utoipa::path(tag = "submissions", params(("submissionId" = SubmissionId, Path, description = "The submission.")),
    security(("oauth2" = ["submissions:read"])),
    responses((status = 200, description = "The decisions, oldest first.", body = AssessmentPage)))]
#[get("/submissions/{submissionId}/assessments")]
pub(crate) async fn list_submission_assessments(
    state: web::Data<AppState>,
    caller: Authenticated,
    id: ApiPath<SubmissionId>,
    paging: Paging,
    language: Language,
) -> Result<AssessmentPage, ApiError> {
    let opened = open(&state, &caller, id.0).await?;
    let own = own(&state, &caller, &opened);
    let made = state.db.read_async(move |conn| store::assessments(conn, id.0)).await?;
    let view = |made: &super::model::Assessment| AssessmentView::of(made, &opened, &own, language.0);
    paging.page_of(&caller.client, &made, |made| made.number, view)
}

/// Say who looks at a submission
///
/// By the insurer, while it judges. The provider does not see it.
#[utoipa::path(tag = "submissions", params(("submissionId" = SubmissionId, Path, description = "The submission.")),
    request_body = SubmissionAssignment, security(("oauth2" = ["submissions:assess"])),
    extensions(("x-etag" = json!("ifMatch")), ("x-dry-run" = json!(true)),
        ("x-problem-codes" = json!(["conflict", "storage-full"]))),
    responses((status = 200, description = "The submission in its new version.", body = SubmissionView)))]
#[post("/submissions/{submissionId}/_assign")]
#[expect(clippy::too_many_arguments, reason = "one per part of the request")]
pub(crate) async fn assign_submission(
    state: web::Data<AppState>,
    caller: Authenticated,
    req: HttpRequest,
    id: ApiPath<SubmissionId>,
    seen: IfMatch,
    rehearsal: DryRun,
    language: Language,
    _: ApiQuery<NoQuery>,
    body: ApiJson<SubmissionAssignment>,
) -> Result<HttpResponse, ApiError> {
    let opened = open_to_judge(&state, &caller, id.0).await?;
    let version = opened.submission.version;
    seen.check(version)?;
    let work = move |tx: &mut Tx<'_>| {
        let now = service::assign(tx, (id.0, version), body.0.assignee.as_deref())?;
        Reply::ok(now.version, &opened.changed(&now, language.0)?)
    };
    rehearse::write(&state, &caller, &req, rehearsal, work).await
}
