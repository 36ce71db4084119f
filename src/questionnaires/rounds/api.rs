//! Rounds of a questionnaire over HTTP.

use actix_web::{HttpRequest, HttpResponse, get, patch, post, web};
use serde::Deserialize;
use utoipa::IntoParams;

use crate::app::AppState;
use crate::auth::Authenticated;
use crate::codes::{QuestionnaireId, QuestionnaireRoundId};
use crate::db::Tx;
use crate::http::codes::fault_text;
use crate::http::etag::{IfMatch, Versioned};
use crate::http::idempotency::{IdempotencyKey, Reply};
use crate::http::json::ApiJson;
use crate::http::page::Paging;
use crate::http::prefer::DryRun;
use crate::http::problem::{ApiError, Place};
use crate::http::query::{ApiPath, ApiQuery, NoQuery};
use crate::http::rehearse;
use crate::questionnaires::api::{find, find_own};
use crate::questionnaires::held::{HeldQuestionnaire, Round, RoundDeadline};
use crate::questionnaires::names::is_cited;
use crate::questionnaires::service;
use crate::questionnaires::view::{
    NewQuestionnaireRound, QuestionnaireRoundPage, QuestionnaireRoundPatch, QuestionnaireRoundView,
};
use crate::questionnaires::words::RoundStatus;

/// Which rounds are listed.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(rename_all = "camelCase")]
#[into_params(parameter_in = Query)]
pub struct QuestionnaireRoundFilter {
    /// Only those that stand so now.
    pub status: Option<RoundStatus>,
}

/// Path of a round.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RoundPath {
    questionnaire_id: QuestionnaireId,
    round_id: QuestionnaireRoundId,
}

/// List the rounds of a questionnaire
///
/// With every deadline that each had. A round is half-open: what is complete from its opening until just
/// before its deadline is in time; days are those of Europe/Amsterdam.
#[utoipa::path(tag = "questionnaires",
    params(("questionnaireId" = QuestionnaireId, Path, description = "The questionnaire."), QuestionnaireRoundFilter),
    security(("oauth2" = ["questionnaires:read"])),
    responses((status = 200, description = "Rounds in the order of their ids.", body = QuestionnaireRoundPage)))]
#[get("/questionnaires/{questionnaireId}/rounds")]
pub(crate) async fn list_questionnaire_rounds(
    state: web::Data<AppState>,
    caller: Authenticated,
    id: ApiPath<QuestionnaireId>,
    paging: Paging,
    filter: ApiQuery<QuestionnaireRoundFilter>,
) -> Result<QuestionnaireRoundPage, ApiError> {
    let (held, now) = (find(&state, &caller, &id.0)?, state.clocks.business_now());
    let stands = |round: &&Round| filter.0.status.is_none_or(|status| round.status(now) == status);
    let rounds: Vec<&Round> = held.rounds.iter().map(AsRef::as_ref).filter(stands).collect();
    paging.page_of(&caller.client, &rounds, |round| round.id, |round| QuestionnaireRoundView::of(round, now))
}

/// Open a round
///
/// Of a published version, by the concern that asks. Rounds of one questionnaire may overlap.
#[utoipa::path(tag = "questionnaires",
    params(("questionnaireId" = QuestionnaireId, Path, description = "The questionnaire.")),
    request_body = NewQuestionnaireRound, security(("oauth2" = ["questionnaires:write"])),
    extensions(("x-idempotency" = json!("key")), ("x-dry-run" = json!(true)),
        ("x-problem-codes" = json!(["conflict"]))),
    responses((status = 201, description = "The round.", body = QuestionnaireRoundView)))]
#[post("/questionnaires/{questionnaireId}/rounds")]
pub(crate) async fn create_questionnaire_round(
    state: web::Data<AppState>,
    caller: Authenticated,
    req: HttpRequest,
    id: ApiPath<QuestionnaireId>,
    key: IdempotencyKey,
    _: ApiQuery<NoQuery>,
    body: ApiJson<NewQuestionnaireRound>,
) -> Result<HttpResponse, ApiError> {
    let held = find_own(&state, &caller, &id.0)?;
    let now = state.clocks.business_now();
    let key = key.with_body(&body.0);
    let round = as_round(&state, &held, id.0, body.0)?;
    let work = move |tx: &mut Tx<'_>| {
        let made = QuestionnaireRoundView::of(&service::open_round(tx, &round)?, now);
        let address = format!("/v1/questionnaires/{}/rounds/{}", made.questionnaire_id, made.id);
        Reply::created(address, 1, &made)
    };
    key.once(&state, &caller, &req, work).await
}

/// The round to be opened, when its days are in order and its source exists.
fn as_round(
    state: &AppState,
    held: &HeldQuestionnaire,
    questionnaire: QuestionnaireId,
    new: NewQuestionnaireRound,
) -> Result<Round, ApiError> {
    let refuse =
        |member: &str, code: &str| Err(ApiError::invalid_member(Place::Body, member, code, fault_text(code)));
    let version = held.versions.get(&new.version).ok_or_else(ApiError::not_found)?;
    if new.deadline <= new.opens_at {
        return refuse("/deadline", "round.order");
    }
    if new.name.trim().is_empty() {
        return refuse("/name", "text.tooShort");
    }
    let book = state.snapshots.load().policies.clone();
    if new.source.as_ref().is_some_and(|source| !is_cited(version.definition(), source, &book)) {
        return refuse("/source", "questionnaire.dangling");
    }
    Ok(Round {
        id: QuestionnaireRoundId::new(),
        questionnaire,
        version: new.version,
        name: new.name,
        opens_at: new.opens_at,
        starts_on: new.starts_on,
        source: new.source,
        deadline: RoundDeadline { deadline: new.deadline, reason: None, recorded_at: new.opens_at },
        earlier: Vec::new(),
    })
}

/// Read a round
#[utoipa::path(tag = "questionnaires",
    params(("questionnaireId" = QuestionnaireId, Path, description = "The questionnaire."),
        ("roundId" = QuestionnaireRoundId, Path, description = "The round.")),
    security(("oauth2" = ["questionnaires:read"])), extensions(("x-etag" = json!("returned"))),
    responses((status = 200, description = "The round.", body = QuestionnaireRoundView)))]
#[get("/questionnaires/{questionnaireId}/rounds/{roundId}")]
pub(crate) async fn get_questionnaire_round(
    state: web::Data<AppState>,
    caller: Authenticated,
    path: ApiPath<RoundPath>,
    _: ApiQuery<NoQuery>,
) -> Result<Versioned<QuestionnaireRoundView>, ApiError> {
    let held = find(&state, &caller, &path.0.questionnaire_id)?;
    let round =
        held.rounds.iter().find(|round| round.id == path.0.round_id).ok_or_else(ApiError::not_found)?;
    let body = QuestionnaireRoundView::of(round, state.clocks.business_now());
    Ok(Versioned { version: round.revision().into(), body })
}

/// Extend the deadline of a round
///
/// To a later moment, also when it has passed. The earlier deadlines stay in the history of the round.
#[utoipa::path(tag = "questionnaires",
    params(("questionnaireId" = QuestionnaireId, Path, description = "The questionnaire."),
        ("roundId" = QuestionnaireRoundId, Path, description = "The round.")),
    request_body(content = QuestionnaireRoundPatch, content_type = "application/merge-patch+json"),
    security(("oauth2" = ["questionnaires:write"])),
    extensions(("x-etag" = json!("ifMatch")), ("x-dry-run" = json!(true)),
        ("x-problem-codes" = json!(["rule-refused"]))),
    responses((status = 200, description = "The round with its new deadline.", body = QuestionnaireRoundView)))]
#[patch("/questionnaires/{questionnaireId}/rounds/{roundId}")]
pub(crate) async fn update_questionnaire_round(
    state: web::Data<AppState>,
    caller: Authenticated,
    req: HttpRequest,
    path: ApiPath<RoundPath>,
    seen: IfMatch,
    rehearsal: DryRun,
    patch: ApiJson<QuestionnaireRoundPatch>,
) -> Result<HttpResponse, ApiError> {
    let RoundPath { questionnaire_id: id, round_id } = path.0;
    let held = find_own(&state, &caller, &id)?;
    let round = held.rounds.iter().find(|round| round.id == round_id).ok_or_else(ApiError::not_found)?;
    let (revision, now, patch) = (round.revision(), state.clocks.business_now(), patch.0);
    seen.check(revision.into())?;
    let work = move |tx: &mut Tx<'_>| {
        let made = service::extend_round(tx, &id, round_id, revision, patch.deadline, &patch.reason)?;
        Reply::ok(made.revision().into(), &QuestionnaireRoundView::of(&made, now))
    };
    rehearse::write(&state, &caller, &req, rehearsal, work).await
}
