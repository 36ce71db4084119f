//! Questionnaires as FHIR over HTTP. Who may read and write which, and what a draft is, is decided by the
//! room of questionnaires.

use actix_web::{HttpRequest, HttpResponse, get, post, put, web};
use serde::Deserialize;
use utoipa::IntoParams;

use super::export::canonical;
use super::{FhirPublicationStatus, FhirQuestionnaire, Standing, export, import};
use crate::app::AppState;
use crate::auth::{Authenticated, Caller};
use crate::codes::QuestionnaireId;
use crate::db::Tx;
use crate::fhir::bundle::{FhirBundle, take};
use crate::http::etag::{IfMatch, Versioned};
use crate::http::exchange::Exchange;
use crate::http::idempotency::{IdempotencyKey, Reply};
use crate::http::json::ApiJson;
use crate::http::prefer::{self, DryRun};
use crate::http::problem::{ApiError, Fault, Place};
use crate::http::query::{ApiPath, ApiQuery, NoQuery};
use crate::http::rehearse;
use crate::questionnaires::api::{examine, find, find_own, in_order, may_make, owns};
use crate::questionnaires::held::{HeldQuestionnaire, QuestionnaireVersion};
use crate::questionnaires::problem::same_version;
use crate::questionnaires::words::VersionState;
use crate::questionnaires::{Questionnaire, service};

/// Largest body with a questionnaire: 4 MiB, as large as the largest definition becomes in FHIR.
const LARGEST: usize = 4 * 1024 * 1024;

/// Which questionnaires are found; every parameter narrows.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct FhirQuestionnaireQuery {
    /// With this id.
    #[serde(rename = "_id")]
    pub id: Option<QuestionnaireId>,
    /// With this canonical address, without a version.
    #[param(max_length = 300)]
    pub url: Option<String>,
    /// The version with this number; without it the version that speaks for the questionnaire: the newest
    /// published one, else the newest retired one, else the draft.
    #[param(minimum = 1, maximum = 10_000)]
    pub version: Option<i32>,
    /// Whose title begins with this, in either language, whatever the case.
    #[param(min_length = 1, max_length = 200)]
    pub title: Option<String>,
    /// In this status.
    pub status: Option<FhirPublicationStatus>,
    /// That this concern asks, by its id.
    #[param(max_length = 64)]
    pub publisher: Option<String>,
    /// Resources on a page.
    #[serde(rename = "_count")]
    #[param(minimum = 1, maximum = 50)]
    pub count: Option<u32>,
    /// Those after this id; from the address of the next page.
    #[serde(rename = "_after")]
    pub after: Option<QuestionnaireId>,
}

/// Path of a version.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct FhirVersionPath {
    questionnaire_id: QuestionnaireId,
    version: i32,
}

/// The resource of a version.
pub(crate) fn resource(version: &QuestionnaireVersion, origin: &str) -> FhirQuestionnaire {
    let standing = Standing {
        changed_at: Some(version.changed_at),
        published_at: version.published_at,
        retired_at: version.retired_at,
    };
    export(version.definition(), standing, origin)
}

/// A version that the caller may see.
fn seen(
    held: &HeldQuestionnaire,
    caller: &Caller,
    number: i32,
) -> Option<std::sync::Arc<QuestionnaireVersion>> {
    let visible = |version: &&std::sync::Arc<QuestionnaireVersion>| {
        version.state != VersionState::Draft || owns(caller, &held.concern)
    };
    held.versions.get(&number).filter(visible).cloned()
}

/// Search questionnaires
///
/// Published ones, and the drafts of the caller's own concern.
#[utoipa::path(tag = "fhir", params(FhirQuestionnaireQuery), security(("oauth2" = ["questionnaires:read"])),
    responses((status = 200, description = "What was found.", content_type = "application/fhir+json",
        body = FhirBundle<FhirQuestionnaire>)))]
#[get("/Questionnaire")]
pub(crate) async fn search_fhir_questionnaires(
    state: web::Data<AppState>,
    caller: Authenticated,
    req: HttpRequest,
    query: ApiQuery<FhirQuestionnaireQuery>,
) -> Result<web::Json<FhirBundle<FhirQuestionnaire>>, ApiError> {
    let (snapshot, exchange, query) = (state.snapshots.load(), Exchange::of(&req), query.0);
    let found = snapshot.questionnaires.all().filter_map(|(id, held)| {
        Some(held).filter(|held| held.is_public() || owns(&caller, &held.concern))?;
        let number = query.version.or_else(|| held.speaking().map(|version| version.number()))?;
        let version = seen(held, &caller, number)?;
        let takes =
            query.after.as_ref().is_none_or(|after| id > after) && query.takes(&version, &exchange.origin);
        takes.then(|| (id.to_string(), version))
    });
    let count = take(query.count);
    let found = found.take(count + 1).map(|(id, version)| (id, resource(&version, &exchange.origin)));
    Ok(web::Json(FhirBundle::page(&exchange, req.query_string(), count, found.collect())))
}

impl FhirQuestionnaireQuery {
    fn takes(&self, version: &QuestionnaireVersion, origin: &str) -> bool {
        let definition = version.definition();
        let begins = |wanted: &String| {
            let wanted = wanted.to_lowercase();
            [&definition.title.nl, &definition.title.en]
                .iter()
                .any(|title| title.to_lowercase().starts_with(&wanted))
        };
        let status = match version.state {
            VersionState::Draft => FhirPublicationStatus::Draft,
            VersionState::Published => FhirPublicationStatus::Active,
            VersionState::Retired => FhirPublicationStatus::Retired,
        };
        self.id.as_ref().is_none_or(|id| definition.id == *id)
            && self.url.as_ref().is_none_or(|url| *url == canonical(origin, definition.id.as_str()))
            && self.title.as_ref().is_none_or(begins)
            && self.status.is_none_or(|wanted| wanted == status)
            && self.publisher.as_ref().is_none_or(|concern| concern == definition.concern.as_str())
    }
}

/// Read a questionnaire
///
/// The version that speaks for it: the newest published one, else the newest retired one, else the draft.
#[utoipa::path(tag = "fhir",
    params(("questionnaireId" = QuestionnaireId, Path, description = "The questionnaire.")),
    security(("oauth2" = ["questionnaires:read"])), extensions(("x-etag" = json!("returned"))),
    responses((status = 200, description = "The questionnaire.", content_type = "application/fhir+json",
        body = FhirQuestionnaire)))]
#[get("/Questionnaire/{questionnaireId}")]
pub(crate) async fn get_fhir_questionnaire(
    state: web::Data<AppState>,
    caller: Authenticated,
    req: HttpRequest,
    id: ApiPath<QuestionnaireId>,
    _: ApiQuery<NoQuery>,
) -> Result<Versioned<FhirQuestionnaire>, ApiError> {
    let held = find(&state, &caller, &id.0)?;
    let version = held.speaking().ok_or_else(ApiError::not_found)?;
    let body = resource(version, &Exchange::of(&req).origin);
    Ok(Versioned { version: version.revision.into(), body })
}

/// Read a version of a questionnaire
///
/// By the number of the version, which is also its `meta.versionId`.
#[utoipa::path(tag = "fhir",
    params(("questionnaireId" = QuestionnaireId, Path, description = "The questionnaire."),
        ("version" = i32, Path, minimum = 1, description = "Number of the version.")),
    security(("oauth2" = ["questionnaires:read"])), extensions(("x-etag" = json!("returned"))),
    responses((status = 200, description = "The version.", content_type = "application/fhir+json",
        body = FhirQuestionnaire)))]
#[get("/Questionnaire/{questionnaireId}/_history/{version}")]
pub(crate) async fn get_fhir_questionnaire_version(
    state: web::Data<AppState>,
    caller: Authenticated,
    req: HttpRequest,
    path: ApiPath<FhirVersionPath>,
    _: ApiQuery<NoQuery>,
) -> Result<Versioned<FhirQuestionnaire>, ApiError> {
    let held = find(&state, &caller, &path.0.questionnaire_id)?;
    let version = seen(&held, &caller, path.0.version).ok_or_else(ApiError::not_found)?;
    let body = resource(&version, &Exchange::of(&req).origin);
    Ok(Versioned { version: version.revision.into(), body })
}

/// Make a questionnaire, or its next version
///
/// A draft of the caller's own concern, under the `id` of the resource: version 1 of a new questionnaire, or
/// the version after the last one. What lies outside the subset is refused by place. A draft may have
/// findings; `Prefer: dry-run` lists them, and keeps nothing. It is published over `/v1`.
#[utoipa::path(tag = "fhir",
    request_body(content = FhirQuestionnaire, content_type = "application/fhir+json"),
    security(("oauth2" = ["questionnaires:write"])),
    extensions(("x-idempotency" = json!("key")), ("x-dry-run" = json!(true)),
        ("x-problem-codes" = json!(["questionnaire-findings", "rule-refused", "conflict", "not-found"]))),
    responses((status = 201, description = "The draft.", content_type = "application/fhir+json",
        body = FhirQuestionnaire)))]
#[post("/Questionnaire")]
pub(crate) async fn create_fhir_questionnaire(
    state: web::Data<AppState>,
    caller: Authenticated,
    req: HttpRequest,
    key: IdempotencyKey,
    _: ApiQuery<NoQuery>,
    body: ApiJson<FhirQuestionnaire, LARGEST>,
) -> Result<HttpResponse, ApiError> {
    let key = key.with_body(&body.0);
    let (new, origin) = (read(&state, &body.0, &req)?, Exchange::of(&req).origin.clone());
    if new.version == 1 {
        may_make(&state, &caller, new.clone()).map_err(in_resource)?;
    } else {
        find_own(&state, &caller, &new.id)?;
    }
    checked(&state, &new, prefer::asks(&req, prefer::DRY_RUN)).await?;
    let work = move |tx: &mut Tx<'_>| {
        draft(tx, &new).map_err(in_resource)?;
        let (revision, resource) = written(tx, &new, &origin)?;
        Reply::created(location(&new), revision, &resource)
    };
    key.once(&state, &caller, &req, work).await
}

/// Where a version is read.
fn location(version: &Questionnaire) -> String {
    format!("/fhir/r4/Questionnaire/{}/_history/{}", version.id, version.version)
}

/// Version 1 of a new questionnaire, or the version after the last one.
fn draft(tx: &mut Tx<'_>, new: &Questionnaire) -> Result<(), ApiError> {
    if new.version == 1 {
        return Ok(service::create(tx, new)?);
    }
    let next = service::next_draft(tx, &new.id)?;
    let concern = service::held(tx, &new.id)?.concern;
    same_version(new, (&new.id, next, &concern))?;
    Ok(service::replace(tx, new, 1)?)
}

/// Replace a draft
///
/// The version that the resource names; `If-Match` has the `ETag` of that version.
#[utoipa::path(tag = "fhir",
    params(("questionnaireId" = QuestionnaireId, Path, description = "The questionnaire.")),
    request_body(content = FhirQuestionnaire, content_type = "application/fhir+json"),
    security(("oauth2" = ["questionnaires:write"])),
    extensions(("x-etag" = json!("ifMatch")), ("x-dry-run" = json!(true)),
        ("x-problem-codes" = json!(["questionnaire-findings", "conflict"]))),
    responses((status = 200, description = "The draft in its new revision.", content_type = "application/fhir+json",
        body = FhirQuestionnaire)))]
#[put("/Questionnaire/{questionnaireId}")]
pub(crate) async fn replace_fhir_questionnaire(
    state: web::Data<AppState>,
    caller: Authenticated,
    req: HttpRequest,
    id: ApiPath<QuestionnaireId>,
    seen: IfMatch,
    rehearsal: DryRun,
    body: ApiJson<FhirQuestionnaire, LARGEST>,
) -> Result<HttpResponse, ApiError> {
    let held = find_own(&state, &caller, &id.0)?;
    let (new, origin) = (read(&state, &body.0, &req)?, Exchange::of(&req).origin.clone());
    let old = held.versions.get(&new.version).ok_or_else(ApiError::not_found)?;
    same_version(&new, (&id.0, new.version, &held.concern)).map_err(in_resource)?;
    seen.check(old.revision.into())?;
    checked(&state, &new, rehearsal.0).await?;
    let revision = old.revision;
    let work = move |tx: &mut Tx<'_>| {
        service::replace(tx, &new, revision)?;
        let (revision, resource) = written(tx, &new, &origin)?;
        Reply::ok(revision, &resource)
    };
    rehearse::write(&state, &caller, &req, rehearsal, work).await
}

/// The definition of a resource: within the subset, at its own address, and of the form of a definition.
fn read(
    state: &AppState,
    resource: &FhirQuestionnaire,
    req: &HttpRequest,
) -> Result<Questionnaire, ApiError> {
    let definition = import(resource).map_err(ApiError::invalid)?;
    let own = canonical(&Exchange::of(req).origin, definition.id.as_str());
    let outside = |at: &str| {
        let detail = crate::http::codes::fault_text("value.invalid");
        Fault::new(Place::Body, at, "value.invalid", detail)
    };
    let mut faults = Vec::new();
    if resource.url.as_ref().is_some_and(|url| *url != own) {
        faults.push(outside("/url"));
    }
    if resource.status != FhirPublicationStatus::Draft {
        faults.push(outside("/status"));
    }
    let json = serde_json::to_value(&definition).map_err(ApiError::internal)?;
    let schema = serde_json::json!({ "$ref": "#/components/schemas/Questionnaire" });
    let found = state.http.document.schemas().check(&schema, &json).into_iter();
    faults.extend(found.map(|f| Fault::new(Place::Body, place(&f.pointer), f.code, f.detail)));
    if faults.is_empty() { Ok(definition) } else { Err(ApiError::invalid(faults)) }
}

/// Findings refuse a rehearsal only: a draft may have them.
async fn checked(state: &AppState, definition: &Questionnaire, rehearsed: bool) -> Result<(), ApiError> {
    let findings = examine(state, definition.clone()).await?;
    if rehearsed { in_order(&findings).map_err(in_resource) } else { Ok(()) }
}

/// The version as it stands inside the transaction.
fn written(tx: &mut Tx<'_>, new: &Questionnaire, origin: &str) -> Result<(i64, FhirQuestionnaire), ApiError> {
    let held = service::held(tx, &new.id)?;
    let version = held.versions.get(&new.version).ok_or_else(ApiError::not_found)?;
    Ok((version.revision.into(), resource(version, origin)))
}

/// A problem with a definition as one with its resource.
fn in_resource(error: impl Into<ApiError>) -> ApiError {
    error.into().relocated(place)
}

/// The place in a resource of a place in its definition; as near as the two have the same parts.
fn place(pointer: &str) -> String {
    let mut at = String::new();
    for step in pointer.split('/').skip(1) {
        let step = match step {
            "items" => "item",
            "options" => "answerOption",
            "concern" => "publisher",
            "introduction" => "description",
            "enableWhen" | "enableBehavior" | "question" | "linkId" | "type" | "text" | "title" | "id"
            | "version" | "required" | "maxLength" => step,
            number if number.parse::<u32>().is_ok() => number,
            _ => break,
        };
        at.push('/');
        at.push_str(step);
    }
    at
}
