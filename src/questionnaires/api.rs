//! Questionnaires over HTTP; what concerns one version is in [`versions`](super::versions).

use std::sync::Arc;

use actix_web::{HttpRequest, HttpResponse, get, post, web};
use serde::Deserialize;
use utoipa::IntoParams;

use super::check::check;
use super::finding::Finding;
use super::held::HeldQuestionnaire;
use super::names::may_be_called;
use super::problem::{id_refused, not_in_order, same_version};
use super::view::{QuestionnairePage, QuestionnaireVersionView, QuestionnaireView};
use super::words::QuestionnaireKind;
use super::{Form, Questionnaire, service};
use crate::app::AppState;
use crate::auth::{Authenticated, Caller};
use crate::codes::{CareKind, ConcernId, Lang, ProviderKind, QuestionnaireId};
use crate::db::Tx;
use crate::http::idempotency::{IdempotencyKey, Reply};
use crate::http::json::ApiJson;
use crate::http::language::Language;
use crate::http::page::Paging;
use crate::http::prefer;
use crate::http::problem::ApiError;
use crate::http::query::{ApiPath, ApiQuery, NoQuery};

/// Largest body with a definition: 1 MiB, some ten times the largest one there is.
pub(crate) const LARGEST: usize = 1024 * 1024;

/// Which questionnaires are listed.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(rename_all = "camelCase")]
#[into_params(parameter_in = Query)]
pub struct QuestionnaireFilter {
    /// Only those that this concern asks.
    pub concern: Option<ConcernId>,
    /// Only those for this purpose.
    pub kind: Option<QuestionnaireKind>,
    /// Only those about this kind of care.
    pub care_kind: Option<CareKind>,
    /// Only those for this kind of organisation.
    pub provider_kind: Option<ProviderKind>,
    /// Only those with a round that is open now, or only those without.
    pub open: Option<bool>,
}

/// Whether the caller writes the questionnaires of a concern and sees their drafts.
pub(crate) fn owns(caller: &Caller, concern: &ConcernId) -> bool {
    caller.is_operator() || caller.own_concern() == Some(concern)
}

/// A questionnaire that the caller may see.
pub(crate) fn find(
    state: &AppState,
    caller: &Caller,
    id: &QuestionnaireId,
) -> Result<Arc<HeldQuestionnaire>, ApiError> {
    let snapshot = state.snapshots.load();
    let held = snapshot.questionnaires.get(id).filter(|held| held.is_public() || owns(caller, &held.concern));
    held.cloned().ok_or_else(ApiError::not_found)
}

/// A questionnaire that the caller may write.
pub(crate) fn find_own(
    state: &AppState,
    caller: &Caller,
    id: &QuestionnaireId,
) -> Result<Arc<HeldQuestionnaire>, ApiError> {
    Some(find(state, caller, id)?).filter(|held| owns(caller, &held.concern)).ok_or_else(ApiError::not_found)
}

/// Checks a definition on a thread that may take its time.
pub(crate) async fn examine(state: &AppState, definition: Questionnaire) -> Result<Vec<Finding>, ApiError> {
    let book = state.snapshots.load().policies.clone();
    web::block(move || check(&Form::new(definition), &book)).await.map_err(ApiError::internal)
}

pub(crate) fn in_order(findings: &[Finding]) -> Result<(), ApiError> {
    if findings.is_empty() { Ok(()) } else { Err(not_in_order(findings)) }
}

/// The version as it stands inside the transaction.
pub(super) fn written(
    tx: &mut Tx<'_>,
    id: &QuestionnaireId,
    version: i32,
    findings: &[Finding],
    lang: Lang,
) -> Result<(i64, QuestionnaireVersionView), ApiError> {
    let held = service::held(tx, id)?;
    let version = held.versions.get(&version).ok_or_else(ApiError::not_found)?;
    Ok((version.revision.into(), QuestionnaireVersionView::of(version, true, findings, lang)))
}

/// The answer to a version that was made.
pub(super) fn made(
    tx: &mut Tx<'_>,
    id: &QuestionnaireId,
    version: i32,
    findings: &[Finding],
    lang: Lang,
) -> Result<Reply, ApiError> {
    let (revision, view) = written(tx, id, version, findings, lang)?;
    Reply::created(format!("/v1/questionnaires/{id}/versions/{version}"), revision, &view)
}

/// List questionnaires
///
/// Published ones, and the drafts of the caller's own concern.
#[utoipa::path(tag = "questionnaires", params(QuestionnaireFilter), security(("oauth2" = ["questionnaires:read"])),
    responses((status = 200, description = "Questionnaires in the order of their ids.", body = QuestionnairePage)))]
#[get("/questionnaires")]
pub(crate) async fn list_questionnaires(
    state: web::Data<AppState>,
    caller: Authenticated,
    language: Language,
    paging: Paging,
    filter: ApiQuery<QuestionnaireFilter>,
) -> Result<QuestionnairePage, ApiError> {
    let (snapshot, now) = (state.snapshots.load(), state.clocks.business_now());
    let views = snapshot.questionnaires.all().filter_map(|(_, held)| {
        let own = owns(&caller, &held.concern);
        let seen = Some(held).filter(|held| own || held.is_public())?;
        QuestionnaireView::of(seen, own, now, language.0)
    });
    let found: Vec<QuestionnaireView> = views.filter(|view| filter.0.takes(view)).collect();
    paging.page_of(&caller.client, &found, |view| view.id.to_string(), QuestionnaireView::clone)
}

impl QuestionnaireFilter {
    fn takes(&self, view: &QuestionnaireView) -> bool {
        self.concern.as_ref().is_none_or(|concern| view.concern == *concern)
            && self.kind.is_none_or(|kind| view.kind == kind)
            && self.care_kind.is_none_or(|care_kind| view.care_kind == care_kind)
            && self.provider_kind.is_none_or(|kind| view.provider_kinds.contains(&kind))
            && self.open.is_none_or(|open| view.open_rounds.is_empty() != open)
    }
}

/// Make a questionnaire
///
/// Version 1 of a new one, as a draft of the caller's own concern. A draft may have findings; they keep it
/// from being published. `Prefer: dry-run` refuses a definition with findings, lists them as `errors` and
/// keeps nothing.
#[utoipa::path(tag = "questionnaires", request_body = Questionnaire,
    security(("oauth2" = ["questionnaires:write"])),
    extensions(("x-idempotency" = json!("key")), ("x-dry-run" = json!(true)),
        ("x-problem-codes" = json!(["questionnaire-findings", "rule-refused", "conflict", "not-found"]))),
    responses((status = 201, description = "The draft.", body = QuestionnaireVersionView)))]
#[post("/questionnaires")]
pub(crate) async fn create_questionnaire(
    state: web::Data<AppState>,
    caller: Authenticated,
    req: HttpRequest,
    language: Language,
    key: IdempotencyKey,
    _: ApiQuery<NoQuery>,
    body: ApiJson<Questionnaire, LARGEST>,
) -> Result<HttpResponse, ApiError> {
    let new = may_make(&state, &caller, body.0)?;
    let findings = examine(&state, new.clone()).await?;
    if prefer::asks(&req, prefer::DRY_RUN) {
        in_order(&findings)?;
    }
    let key = key.with_body(&new);
    let work = move |tx: &mut Tx<'_>| {
        service::create(tx, &new)?;
        made(tx, &new.id, 1, &findings, language.0)
    };
    key.once(&state, &caller, &req, work).await
}

/// The definition, when it can become version 1 of a questionnaire of the caller.
pub(crate) fn may_make(
    state: &AppState,
    caller: &Caller,
    new: Questionnaire,
) -> Result<Questionnaire, ApiError> {
    if !owns(caller, &new.concern) {
        return Err(ApiError::not_found());
    }
    same_version(&new, (&new.id, 1, &new.concern))?;
    let book = state.snapshots.load().policies.clone();
    if may_be_called(new.id.as_str(), &new.concern, &book) { Ok(new) } else { Err(id_refused(&new.concern)) }
}

/// Read a questionnaire
///
/// Without its items; these are in its versions.
#[utoipa::path(tag = "questionnaires",
    params(("questionnaireId" = QuestionnaireId, Path, description = "The questionnaire.")),
    security(("oauth2" = ["questionnaires:read"])),
    responses((status = 200, description = "The questionnaire.", body = QuestionnaireView)))]
#[get("/questionnaires/{questionnaireId}")]
pub(crate) async fn get_questionnaire(
    state: web::Data<AppState>,
    caller: Authenticated,
    language: Language,
    id: ApiPath<QuestionnaireId>,
    _: ApiQuery<NoQuery>,
) -> Result<web::Json<QuestionnaireView>, ApiError> {
    let held = find(&state, &caller, &id.0)?;
    let (own, now) = (owns(&caller, &held.concern), state.clocks.business_now());
    QuestionnaireView::of(&held, own, now, language.0).map(web::Json).ok_or_else(ApiError::not_found)
}
