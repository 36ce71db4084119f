//! Answers as FHIR over HTTP. Each write is the same step of the room of submissions as over `/v1`: making,
//! saving and handing in, with the same rules and the same deadline.

use actix_web::{HttpRequest, HttpResponse, get, post, put, web};
use serde::Deserialize;
use serde_json::{Map, Value};
use utoipa::IntoParams;

use super::asked::{Asked, places, resource};
use super::import::{self, Places};
use super::{FhirQuestionnaireResponse, FhirResponseStatus};
use crate::app::AppState;
use crate::auth::{Authenticated, Caller};
use crate::clock::Moment;
use crate::codes::{QuestionnaireId, SubmissionId};
use crate::db::{DbError, Tx};
use crate::fhir::bundle::{FhirBundle, take};
use crate::fhir::words::AGB;
use crate::http::etag::{IfMatch, Versioned};
use crate::http::exchange::Exchange;
use crate::http::idempotency::{IdempotencyKey, Reply};
use crate::http::json::ApiJson;
use crate::http::prefer::DryRun;
use crate::http::problem::ApiError;
use crate::http::query::{ApiPath, ApiQuery, NoQuery};
use crate::http::rehearse;
use crate::questionnaires::Form;
use crate::submissions::api::{Begun, READ, begin, patched};
use crate::submissions::filing::api::keep_late;
use crate::submissions::model::Submission;
use crate::submissions::open::{Opened, open, open_to_fill};
use crate::submissions::service;
use crate::submissions::sight::Desk;
use crate::submissions::worklist::api::SubmissionFilter;
use crate::submissions::worklist::store::{Order, Search, Side};

/// Largest body with answers: 2 MiB, as large as the answers of a submission become in FHIR.
const LARGEST: usize = 2 * 1024 * 1024;

/// Which answers are found; every parameter narrows.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct FhirResponseQuery {
    /// To this questionnaire, by its canonical address without a version.
    #[param(max_length = 300)]
    pub questionnaire: Option<String>,
    /// In this status.
    pub status: Option<FhirResponseStatus>,
    /// Of this organisation: `http://fhir.nl/fhir/NamingSystem/agb-z`, a bar, and its AGB code.
    #[serde(rename = "subject:identifier")]
    #[param(rename = "subject:identifier", max_length = 100)]
    pub subject: Option<String>,
    /// Resources on a page.
    #[serde(rename = "_count")]
    #[param(minimum = 1, maximum = 50)]
    pub count: Option<u32>,
    /// Those after this id; from the address of the next page.
    #[serde(rename = "_after")]
    pub after: Option<SubmissionId>,
}

impl FhirResponseQuery {
    /// The same question to the room of submissions; none when nothing can be found.
    fn filter(&self, origin: &str) -> Option<SubmissionFilter> {
        let canonical = |url: &String| -> Option<QuestionnaireId> {
            url.strip_prefix(&format!("{origin}/fhir/r4/Questionnaire/"))?.parse().ok()
        };
        let code = |token: &String| token.strip_prefix(AGB)?.strip_prefix('|')?.parse().ok();
        let questionnaire_id = match &self.questionnaire {
            Some(url) => Some(canonical(url)?),
            None => None,
        };
        let agb_code = match &self.subject {
            Some(token) => Some(code(token)?),
            None => None,
        };
        Some(SubmissionFilter { questionnaire_id, agb_code, ..SubmissionFilter::default() })
    }
}

/// Search answers
///
/// A provider finds its own and those of who let it act for them, an insurer what was handed in.
#[utoipa::path(tag = "fhir", params(FhirResponseQuery), security(("oauth2" = ["submissions:read"])),
    responses((status = 200, description = "What was found.", content_type = "application/fhir+json",
        body = FhirBundle<FhirQuestionnaireResponse>)))]
#[get("/QuestionnaireResponse")]
pub(crate) async fn search_fhir_responses(
    state: web::Data<AppState>,
    caller: Authenticated,
    req: HttpRequest,
    query: ApiQuery<FhirResponseQuery>,
) -> Result<web::Json<FhirBundle<FhirQuestionnaireResponse>>, ApiError> {
    let (snapshot, exchange, count) = (state.snapshots.load(), Exchange::of(&req), take(query.0.count));
    let mut found = Vec::new();
    if let Some(filter) = query.0.filter(&exchange.origin) {
        let desk = Desk { snapshot: &snapshot, caller: &caller, today: state.clocks.today() };
        let statuses = query.0.status.map_or_else(Vec::new, |wanted| wanted.of_submissions(caller.role));
        let search = Search { statuses, ..filter.search(desk, Order::Id)? };
        let side = query.0.after.map_or(Side::First, |id| Side::After((None, id)));
        let rows =
            state.db.read_async(move |conn| -> Result<_, DbError> { search.rows(conn, side, count + 1) });
        for row in rows.await? {
            let opened = open(&state, &caller, row.id).await?;
            state.reads.count(&caller.client, READ, row.id.to_string(), state.clocks.security_now());
            found.push((row.id.to_string(), resource(&opened, &opened.submission, &exchange.origin)?));
        }
    }
    Ok(web::Json(FhirBundle::page(&exchange, req.query_string(), count, found)))
}

/// Read answers
///
/// With calculated values. An insurer sees what was handed in last.
#[utoipa::path(tag = "fhir",
    params(("submissionId" = SubmissionId, Path, description = "The answers, by the id of the submission.")),
    security(("oauth2" = ["submissions:read"])), extensions(("x-etag" = json!("returned"))),
    responses((status = 200, description = "The answers.", content_type = "application/fhir+json",
        body = FhirQuestionnaireResponse)))]
#[get("/QuestionnaireResponse/{submissionId}")]
pub(crate) async fn get_fhir_response(
    state: web::Data<AppState>,
    caller: Authenticated,
    req: HttpRequest,
    id: ApiPath<SubmissionId>,
    _: ApiQuery<NoQuery>,
) -> Result<Versioned<FhirQuestionnaireResponse>, ApiError> {
    let opened = open(&state, &caller, id.0).await?;
    state.reads.count(&caller.client, READ, id.0.to_string(), state.clocks.security_now());
    let body = resource(&opened, &opened.submission, &Exchange::of(&req).origin)?;
    Ok(Versioned { version: opened.submission.version, body })
}

/// Answer a questionnaire
///
/// Makes the submission of an organisation for an open round with these answers: `in-progress` saves them,
/// `completed` hands them in too, or does neither. First values that the resource does not have are not
/// filled in; `$populate` gives them. Files are uploaded to the submission over `/v1`, so answers with files
/// are saved first. The receipt is at `/v1/submissions/{submissionId}/receipt`.
#[utoipa::path(tag = "fhir",
    request_body(content = FhirQuestionnaireResponse, content_type = "application/fhir+json"),
    security(("oauth2" = ["submissions:write"])),
    extensions(("x-idempotency" = json!("key")), ("x-dry-run" = json!(true)),
        ("x-problem-codes" = json!(["submission-stands", "round-closed", "rule-refused", "not-found",
            "answers-refused", "answers-incomplete", "deadline-passed", "conflict"]))),
    responses((status = 201, description = "The answers as they are kept.", content_type = "application/fhir+json",
        body = FhirQuestionnaireResponse)))]
#[post("/QuestionnaireResponse")]
pub(crate) async fn create_fhir_response(
    state: web::Data<AppState>,
    caller: Authenticated,
    req: HttpRequest,
    key: IdempotencyKey,
    _: ApiQuery<NoQuery>,
    body: ApiJson<FhirQuestionnaireResponse, LARGEST>,
) -> Result<HttpResponse, ApiError> {
    let (exchange, key) = (Exchange::of(&req), key.with_body(&body.0));
    let (received, origin) = (exchange.received(), exchange.origin.clone());
    let asked = Asked::of(&body.0, &origin)?;
    let mut begun = begin(&state, &caller, &asked.submission(&state, &caller)?).await?;
    asked.same(&begun.opened)?;
    let (answers, places) = fill(&begun.opened, &body.0)?;
    begun.submission.answers = answers;
    let work = move |tx: &mut Tx<'_>| {
        let now = make(tx, &begun, asked.completed, received).map_err(|error| located(error, &places))?;
        let resource = resource(&begun.opened, &now, &origin)?;
        Reply::created(format!("/fhir/r4/QuestionnaireResponse/{}", now.id), now.version, &resource)
    };
    key.once(&state, &caller, &req, work).await
}

/// Makes a submission, and hands it in when it is completed.
fn make(tx: &mut Tx<'_>, begun: &Begun, completed: bool, received: Moment) -> Result<Submission, ApiError> {
    let opens_at = begun.opened.round.opens_at;
    let made = service::create(tx, &begun.submission, &begun.concerns, opens_at, received);
    let made = made.map_err(|error| begun.refuse(error))?;
    if !completed {
        return Ok(made);
    }
    let ready = begun.opened.ready_with(&made.answers, Some(made.version))?;
    Ok(service::submit(tx, &ready, received)?.0)
}

/// Replace answers
///
/// All of them at once: `in-progress` saves them, `completed` hands them in too, or does neither. Needs no
/// `Idempotency-Key`, because `If-Match` names the version that it can replace only once. Handed in after the
/// deadline is `deadline-passed`, and the attempt is on record.
#[utoipa::path(tag = "fhir",
    params(("submissionId" = SubmissionId, Path, description = "The answers, by the id of the submission.")),
    request_body(content = FhirQuestionnaireResponse, content_type = "application/fhir+json"),
    security(("oauth2" = ["submissions:write"])),
    extensions(("x-etag" = json!("ifMatch")), ("x-dry-run" = json!(true)),
        ("x-problem-codes" = json!(["answers-refused", "answers-incomplete", "deadline-passed", "conflict"]))),
    responses((status = 200, description = "The answers as they are kept.", content_type = "application/fhir+json",
        body = FhirQuestionnaireResponse)))]
#[put("/QuestionnaireResponse/{submissionId}")]
pub(crate) async fn replace_fhir_response(
    state: web::Data<AppState>,
    caller: Authenticated,
    req: HttpRequest,
    id: ApiPath<SubmissionId>,
    seen: IfMatch,
    rehearsal: DryRun,
    body: ApiJson<FhirQuestionnaireResponse, LARGEST>,
) -> Result<HttpResponse, ApiError> {
    let (received, origin) = (Exchange::of(&req).received(), Exchange::of(&req).origin.clone());
    let opened = open_to_fill(&state, &caller, id.0).await?;
    let asked = Asked::of(&body.0, &origin)?;
    asked.same(&opened)?;
    seen.check(opened.submission.version)?;
    let (answers, places) = fill(&opened, &body.0)?;
    let work = move |tx: &mut Tx<'_>| {
        let now = store(tx, &opened, &answers, asked.completed.then_some(received));
        let now = now.map_err(|error| located(error, &places))?;
        Reply::ok(now.version, &resource(&opened, &now, &origin)?)
    };
    let written = rehearse::write(&state, &caller, &req, rehearsal, work).await;
    kept_late(&state, &caller, &req, (id.0, received), written).await
}

/// What was written; an attempt that came too late is kept first.
async fn kept_late(
    state: &AppState,
    caller: &Caller,
    req: &HttpRequest,
    attempt: (SubmissionId, Moment),
    written: Result<HttpResponse, ApiError>,
) -> Result<HttpResponse, ApiError> {
    match written {
        Ok(answer) => Ok(answer),
        Err(error) => Err(keep_late(state, caller, req, attempt, error).await),
    }
}

/// Saves answers, and hands them in when a moment is given.
fn store(
    tx: &mut Tx<'_>,
    opened: &Opened,
    answers: &Map<String, Value>,
    received: Option<Moment>,
) -> Result<Submission, ApiError> {
    let was = &opened.submission;
    let Some(received) = received else { return Ok(service::save(tx, was.id, was.version, answers)?) };
    let version = match was.answers == *answers {
        true => was.version,
        false => service::save(tx, was.id, was.version, answers)?.version,
    };
    Ok(service::submit(tx, &opened.ready_with(answers, Some(version))?, received)?.0)
}

/// The answers of a resource as they can be kept, in the place of all that were there.
fn fill(
    opened: &Opened,
    resource: &FhirQuestionnaireResponse,
) -> Result<(Map<String, Value>, Places), ApiError> {
    let form: &Form = &opened.version.form;
    let (answers, places) = import::answers(form, &resource.item).map_err(ApiError::invalid)?;
    let gone = opened.submission.answers.keys().filter(|name| !answers.contains_key(*name));
    let mut patch: Map<String, Value> = gone.map(|name| (name.clone(), Value::Null)).collect();
    patch.extend(answers);
    let (kept, _) = patched(opened, &patch).map_err(|error| located(error, &places))?;
    Ok((kept, places))
}

/// A problem with answers as one with the resource.
fn located(error: ApiError, found: &Places) -> ApiError {
    error.relocated(|pointer| places(pointer, found))
}

impl Asked {
    /// Whether the resource hands the answers in.
    pub(super) fn completes(resource: &FhirQuestionnaireResponse) -> bool {
        resource.status == FhirResponseStatus::Completed
    }
}
