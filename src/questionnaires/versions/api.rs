//! Versions of a questionnaire over HTTP.

use std::sync::Arc;

use actix_web::{HttpRequest, HttpResponse, delete, get, post, put, web};
use serde::Deserialize;

use crate::app::AppState;
use crate::auth::{Authenticated, Caller};
use crate::codes::QuestionnaireId;
use crate::db::Tx;
use crate::http::etag::{IfMatch, Versioned};
use crate::http::idempotency::{IdempotencyKey, Reply};
use crate::http::json::ApiJson;
use crate::http::language::Language;
use crate::http::prefer::DryRun;
use crate::http::problem::ApiError;
use crate::http::query::{ApiPath, ApiQuery, NoQuery};
use crate::http::rehearse;
use crate::questionnaires::api::{LARGEST, examine, find, find_own, in_order, made, owns, written};
use crate::questionnaires::held::QuestionnaireVersion;
use crate::questionnaires::problem::same_version;
use crate::questionnaires::view::{EvaluationQuery, QuestionnaireEvaluation, QuestionnaireVersionView};
use crate::questionnaires::words::VersionState;
use crate::questionnaires::{Questionnaire, evaluate, service};

/// Path of a version.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct VersionPath {
    questionnaire_id: QuestionnaireId,
    version: i32,
}

/// A version that the caller may see, and whether it is its own.
fn find_version(
    state: &AppState,
    caller: &Caller,
    path: &VersionPath,
) -> Result<(Arc<QuestionnaireVersion>, bool), ApiError> {
    let held = find(state, caller, &path.questionnaire_id)?;
    let own = owns(caller, &held.concern);
    let seen = held.versions.get(&path.version).filter(|v| own || v.state != VersionState::Draft);
    seen.cloned().map(|version| (version, own)).ok_or_else(ApiError::not_found)
}

/// A version that the caller may write.
fn find_own_version(
    state: &AppState,
    caller: &Caller,
    path: &VersionPath,
) -> Result<Arc<QuestionnaireVersion>, ApiError> {
    let (version, own) = find_version(state, caller, path)?;
    if own { Ok(version) } else { Err(ApiError::not_found()) }
}

/// Make the next version of a questionnaire
///
/// A draft, copied from the last version. There is one draft at a time.
#[utoipa::path(tag = "questionnaires",
    params(("questionnaireId" = QuestionnaireId, Path, description = "The questionnaire.")),
    security(("oauth2" = ["questionnaires:write"])),
    extensions(("x-idempotency" = json!("key")), ("x-dry-run" = json!(true)),
        ("x-problem-codes" = json!(["conflict"]))),
    responses((status = 201, description = "The draft.", body = QuestionnaireVersionView)))]
#[post("/questionnaires/{questionnaireId}/versions")]
pub(crate) async fn create_questionnaire_version(
    state: web::Data<AppState>,
    caller: Authenticated,
    req: HttpRequest,
    language: Language,
    id: ApiPath<QuestionnaireId>,
    key: IdempotencyKey,
    _: ApiQuery<NoQuery>,
) -> Result<HttpResponse, ApiError> {
    let held = find_own(&state, &caller, &id.0)?;
    let last = held.versions.values().next_back().ok_or_else(ApiError::not_found)?;
    let findings = examine(&state, last.definition().clone()).await?;
    let work = move |tx: &mut Tx<'_>| {
        let version = service::next_draft(tx, &id.0)?;
        made(tx, &id.0, version, &findings, language.0)
    };
    key.with_body(&()).once(&state, &caller, &req, work).await
}

/// Read a version of a questionnaire
///
/// With its definition in both languages, and the findings of a draft.
#[utoipa::path(tag = "questionnaires",
    params(("questionnaireId" = QuestionnaireId, Path, description = "The questionnaire."),
        ("version" = i32, Path, minimum = 1, description = "Number of the version.")),
    security(("oauth2" = ["questionnaires:read"])), extensions(("x-etag" = json!("returned"))),
    responses((status = 200, description = "The version.", body = QuestionnaireVersionView)))]
#[get("/questionnaires/{questionnaireId}/versions/{version}")]
pub(crate) async fn get_questionnaire_version(
    state: web::Data<AppState>,
    caller: Authenticated,
    language: Language,
    path: ApiPath<VersionPath>,
    _: ApiQuery<NoQuery>,
) -> Result<Versioned<QuestionnaireVersionView>, ApiError> {
    let (version, own) = find_version(&state, &caller, &path.0)?;
    let findings = match version.state {
        VersionState::Draft => examine(&state, version.definition().clone()).await?,
        _ => Vec::new(),
    };
    let body = QuestionnaireVersionView::of(&version, own, &findings, language.0);
    Ok(Versioned { version: version.revision.into(), body })
}

/// Replace the definition of a draft
///
/// All of it at once. `Prefer: dry-run` refuses a definition with findings, as when a questionnaire is made.
#[utoipa::path(tag = "questionnaires",
    params(("questionnaireId" = QuestionnaireId, Path, description = "The questionnaire."),
        ("version" = i32, Path, minimum = 1, description = "Number of the version.")),
    request_body = Questionnaire, security(("oauth2" = ["questionnaires:write"])),
    extensions(("x-etag" = json!("ifMatch")), ("x-dry-run" = json!(true)),
        ("x-problem-codes" = json!(["questionnaire-findings", "conflict"]))),
    responses((status = 200, description = "The draft in its new revision.", body = QuestionnaireVersionView)))]
#[put("/questionnaires/{questionnaireId}/versions/{version}")]
pub(crate) async fn replace_questionnaire_version(
    state: web::Data<AppState>,
    caller: Authenticated,
    req: HttpRequest,
    path: ApiPath<VersionPath>,
    seen: IfMatch,
    rehearsal: DryRun,
    body: ApiJson<Questionnaire, LARGEST>,
) -> Result<HttpResponse, ApiError> {
    let (old, new) = (find_own_version(&state, &caller, &path.0)?, body.0);
    same_version(&new, (&path.0.questionnaire_id, path.0.version, &old.definition().concern))?;
    seen.check(old.revision.into())?;
    let findings = examine(&state, new.clone()).await?;
    if rehearsal.0 {
        in_order(&findings)?;
    }
    let lang = Language::of(&req).0;
    let work = move |tx: &mut Tx<'_>| {
        service::replace(tx, &new, old.revision)?;
        let (revision, view) = written(tx, &new.id, new.version, &findings, lang)?;
        Reply::ok(revision, &view)
    };
    rehearse::write(&state, &caller, &req, rehearsal, work).await
}

/// Throw a draft away
#[utoipa::path(tag = "questionnaires",
    params(("questionnaireId" = QuestionnaireId, Path, description = "The questionnaire."),
        ("version" = i32, Path, minimum = 1, description = "Number of the version.")),
    security(("oauth2" = ["questionnaires:write"])),
    extensions(("x-etag" = json!("ifMatch")), ("x-dry-run" = json!(true)),
        ("x-problem-codes" = json!(["conflict"]))),
    responses((status = 204, description = "The draft is gone.")))]
#[delete("/questionnaires/{questionnaireId}/versions/{version}")]
pub(crate) async fn delete_questionnaire_version(
    state: web::Data<AppState>,
    caller: Authenticated,
    req: HttpRequest,
    path: ApiPath<VersionPath>,
    seen: IfMatch,
    rehearsal: DryRun,
    _: ApiQuery<NoQuery>,
) -> Result<HttpResponse, ApiError> {
    let revision = find_own_version(&state, &caller, &path.0)?.revision;
    seen.check(revision.into())?;
    let work = move |tx: &mut Tx<'_>| {
        service::delete(tx, &path.0.questionnaire_id, path.0.version, revision)?;
        Ok(Reply::gone())
    };
    rehearse::write(&state, &caller, &req, rehearsal, work).await
}

/// Publish a version of a questionnaire
///
/// From then on its definition never changes and every provider can read it. A definition with findings
/// is refused.
#[utoipa::path(tag = "questionnaires",
    params(("questionnaireId" = QuestionnaireId, Path, description = "The questionnaire."),
        ("version" = i32, Path, minimum = 1, description = "Number of the version.")),
    security(("oauth2" = ["questionnaires:write"])),
    extensions(("x-idempotency" = json!("key")), ("x-etag" = json!("ifMatch")), ("x-dry-run" = json!(true)),
        ("x-problem-codes" = json!(["questionnaire-findings", "conflict"]))),
    responses((status = 200, description = "The published version.", body = QuestionnaireVersionView)))]
#[post("/questionnaires/{questionnaireId}/versions/{version}/_publish")]
pub(crate) async fn publish_questionnaire_version(
    state: web::Data<AppState>,
    caller: Authenticated,
    req: HttpRequest,
    path: ApiPath<VersionPath>,
    seen: IfMatch,
    key: IdempotencyKey,
    _: ApiQuery<NoQuery>,
) -> Result<HttpResponse, ApiError> {
    advance(&state, &caller, &req, (path.0, seen, key), VersionState::Published).await
}

/// Retire a version of a questionnaire
///
/// It gets no new rounds; the rounds that it has and what was submitted stay.
#[utoipa::path(tag = "questionnaires",
    params(("questionnaireId" = QuestionnaireId, Path, description = "The questionnaire."),
        ("version" = i32, Path, minimum = 1, description = "Number of the version.")),
    security(("oauth2" = ["questionnaires:write"])),
    extensions(("x-idempotency" = json!("key")), ("x-etag" = json!("ifMatch")), ("x-dry-run" = json!(true)),
        ("x-problem-codes" = json!(["conflict"]))),
    responses((status = 200, description = "The retired version.", body = QuestionnaireVersionView)))]
#[post("/questionnaires/{questionnaireId}/versions/{version}/_retire")]
pub(crate) async fn retire_questionnaire_version(
    state: web::Data<AppState>,
    caller: Authenticated,
    req: HttpRequest,
    path: ApiPath<VersionPath>,
    seen: IfMatch,
    key: IdempotencyKey,
    _: ApiQuery<NoQuery>,
) -> Result<HttpResponse, ApiError> {
    advance(&state, &caller, &req, (path.0, seen, key), VersionState::Retired).await
}

/// Publishes or retires a version.
async fn advance(
    state: &AppState,
    caller: &Caller,
    req: &HttpRequest,
    (path, seen, key): (VersionPath, IfMatch, IdempotencyKey),
    to: VersionState,
) -> Result<HttpResponse, ApiError> {
    let (ready, lang) = (ready(state, caller, &path, &seen).await, Language::of(req).0);
    let work = move |tx: &mut Tx<'_>| {
        let revision = *ready.as_ref().map_err(ApiError::clone)?; // after the key: a replay finds it advanced
        service::advance(tx, &path.questionnaire_id, path.version, revision, to)?;
        let (revision, view) = written(tx, &path.questionnaire_id, path.version, &[], lang)?;
        Reply::ok(revision, &view)
    };
    key.with_body(&()).once(state, caller, req, work).await
}

/// The revision of the version, when it is the one that the caller saw; a draft is in order too.
async fn ready(
    state: &AppState,
    caller: &Caller,
    path: &VersionPath,
    seen: &IfMatch,
) -> Result<i32, ApiError> {
    let version = find_own_version(state, caller, path)?;
    seen.check(version.revision.into())?;
    if version.state == VersionState::Draft {
        in_order(&examine(state, version.definition().clone()).await?)?;
    }
    Ok(version.revision)
}

/// Evaluate answers
///
/// A question: which items are shown, what is calculated and what is wrong. Nothing is kept.
#[utoipa::path(tag = "questionnaires", request_body = EvaluationQuery,
    params(("questionnaireId" = QuestionnaireId, Path, description = "The questionnaire."),
        ("version" = i32, Path, minimum = 1, description = "Number of the version.")),
    security(("oauth2" = ["questionnaires:read"])),
    responses((status = 200, description = "What the answers mean.", body = QuestionnaireEvaluation)))]
#[post("/questionnaires/{questionnaireId}/versions/{version}/_evaluate")]
pub(crate) async fn evaluate_answers(
    state: web::Data<AppState>,
    caller: Authenticated,
    language: Language,
    path: ApiPath<VersionPath>,
    _: ApiQuery<NoQuery>,
    body: ApiJson<EvaluationQuery>,
) -> Result<web::Json<QuestionnaireEvaluation>, ApiError> {
    let (version, _) = find_version(&state, &caller, &path.0)?;
    let answers = body.0.answers.0;
    let evaluation =
        web::block(move || evaluate(&version.form, &answers)).await.map_err(ApiError::internal)?;
    Ok(web::Json(QuestionnaireEvaluation::of(evaluation, language.0)))
}
