//! Import of a register snapshot over HTTP: the file comes in, a job does the work.

use std::sync::Arc;

use actix_web::http::header::CONTENT_TYPE;
use actix_web::{HttpRequest, HttpResponse, get, post, web};
use serde::Serialize;
use utoipa::ToSchema;

use super::Format;
use super::job::{self, Input, KIND, hex};
use crate::app::AppState;
use crate::audit::receipt::{self, Received};
use crate::audit::view::ReceiptView;
use crate::audit::{Owner, TrailOwner};
use crate::auth::Authenticated;
use crate::clock::Moment;
use crate::codes::JobId;
use crate::db::DbError;
use crate::files::{self, File, Incoming};
use crate::http::body::Reader;
use crate::http::codes::ProblemCode;
use crate::http::etag::Versioned;
use crate::http::idempotency::{IdempotencyKey, Reply};
use crate::http::problem::ApiError;
use crate::http::query::{ApiPath, ApiQuery, NoQuery};
use crate::jobs::{self, Counts, Job, JobStatus, RowProblem};

/// Largest file: 64 MiB.
const LARGEST: usize = 64 << 20;
/// Most problems that an answer shows; an import keeps no more.
pub(crate) const MOST_PROBLEMS: i64 = 1_000;

/// Import of a register snapshot.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct RegistrationImport {
    /// Id of the job.
    pub id: JobId,
    /// Where it stands.
    pub status: JobStatus,
    /// How far it is.
    pub progress: ImportProgress,
    /// Facts by what became of them; final when the job succeeded.
    pub counts: Counts,
    /// When it was asked for.
    pub created_at: Moment,
    /// When it ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finished_at: Option<Moment>,
    /// Every row at fault, by line, at most 1,000. With one of them the import has no effect.
    #[schema(max_items = 1000)]
    pub problems: Vec<RowProblem>,
}

/// How far an import is.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct ImportProgress {
    /// Facts read.
    pub done: u64,
    /// Facts in the file, once known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<u64>,
}

impl RegistrationImport {
    fn of(job: &Job, problems: Vec<RowProblem>) -> Self {
        Self {
            id: job.id,
            status: job.status,
            progress: ImportProgress { done: job.done, total: job.total },
            counts: job.counts,
            created_at: job.created_at,
            finished_at: job.finished_at,
            problems,
        }
    }
}

/// The body of a request as a file, at most 64 MiB.
pub(crate) async fn receive(req: &HttpRequest, payload: web::Payload) -> Result<File, ApiError> {
    let mut reader = Reader::new(req, payload.into_inner(), LARGEST)?;
    let mut file = Incoming::default();
    while let Some(bytes) = reader.next().await? {
        file.push(&bytes)?;
    }
    Ok(file.finish())
}

/// Import a register snapshot
///
/// The body is the file. It takes effect whole or not at all; follow the job for the outcome.
#[utoipa::path(tag = "registrations", security(("oauth2" = ["registrations:import"])),
    request_body(content((String = "application/x-ndjson"), (String = "text/csv")),
        description = "The snapshot file, at most 64 MiB; samples/REGISTER.md documents both formats."),
    extensions(("x-idempotency" = json!("key")),
        ("x-problem-codes" = json!(["payload-too-large", "unsupported-media-type", "body-too-slow", "storage-full"]))),
    responses((status = 202, description = "Taken on.", body = RegistrationImport)))]
#[post("/registration-imports")]
pub(crate) async fn create_registration_import(
    state: web::Data<AppState>,
    caller: Authenticated,
    key: IdempotencyKey,
    _: ApiQuery<NoQuery>,
    req: HttpRequest,
    payload: web::Payload,
) -> Result<HttpResponse, ApiError> {
    let media_type = req.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let format = media_type.and_then(Format::of_media_type).ok_or(ProblemCode::UnsupportedMediaType)?;
    let file = Arc::new(receive(&req, payload).await?);
    let input = Input { media_type: format.media_type().to_owned(), digest: hex(&file.digest) };
    let input = serde_json::to_string(&input).map_err(ApiError::internal)?;
    key.with_body(&input)
        .once(&state, &caller, &req, move |tx| {
            let now = tx.clocks().security_now();
            files::store(tx.conn(), &file, now)?;
            let job = jobs::submit(tx, KIND, Owner::Operator, input.clone())?;
            let location = format!("/v1/registration-imports/{}", job.id);
            Reply::accepted(location, job.version, &RegistrationImport::of(&job, Vec::new()))
        })
        .await
}

/// Read an import
///
/// Once it has succeeded, this and every later answer of this service sees the new register.
#[utoipa::path(tag = "registrations", security(("oauth2" = ["registrations:import"])),
    params(("registrationImportId" = JobId, Path, description = "The import.")),
    extensions(("x-etag" = json!("returned")), ("x-problem-codes" = json!(["not-found"]))),
    responses((status = 200, description = "The import as it stands.", body = RegistrationImport)))]
#[get("/registration-imports/{registrationImportId}")]
pub(crate) async fn get_registration_import(
    state: web::Data<AppState>,
    _caller: Authenticated,
    id: ApiPath<JobId>,
    _: ApiQuery<NoQuery>,
) -> Result<Versioned<RegistrationImport>, ApiError> {
    let found = state.db.read_async(move |conn| -> Result<_, DbError> {
        let Some(job) = jobs::find(conn, id.0)?.filter(|job| job.kind == job::KIND) else { return Ok(None) };
        let problems = jobs::problems(conn, job.id, (-1, 0), MOST_PROBLEMS)?;
        Ok(Some((job, problems)))
    });
    let (job, problems) = found.await?.ok_or_else(ApiError::not_found)?;
    if job.status == JobStatus::Succeeded {
        let snapshots = state.snapshots.clone();
        web::block(move || snapshots.poll()).await.map_err(ApiError::internal)??;
    }
    let problems = problems.into_iter().map(|(_, problem)| problem).collect();
    Ok(Versioned { version: job.version, body: RegistrationImport::of(&job, problems) })
}

/// What the service took in for an import.
fn received(job: &Job) -> Result<Received, DbError> {
    let input: Input = serde_json::from_str(&job.input).map_err(|e| DbError::Internal(e.to_string()))?;
    let (object, received_at) = (job.id.to_string(), job.created_at);
    Ok(Received { object, digest: input.digest, received_at, deadline: None })
}

/// Get a receipt of an import
///
/// It proves which file came in and when; `zorgcontract receipt verify` checks it without this service.
#[utoipa::path(tag = "registrations", security(("oauth2" = ["registrations:import"])),
    params(("registrationImportId" = JobId, Path, description = "The import.")),
    extensions(("x-problem-codes" = json!(["not-found"]))),
    responses((status = 200, description = "The receipt.", body = ReceiptView)))]
#[get("/registration-imports/{registrationImportId}/receipt")]
pub(crate) async fn get_registration_import_receipt(
    state: web::Data<AppState>,
    _caller: Authenticated,
    id: ApiPath<JobId>,
    _: ApiQuery<NoQuery>,
) -> Result<web::Json<ReceiptView>, ApiError> {
    let (keys, now) = (state.receipts.clone(), state.clocks.security_now());
    let issued = state.db.read_async(move |conn| -> Result<_, DbError> {
        let Some(job) = jobs::find(conn, id.0)?.filter(|job| job.kind == job::KIND) else { return Ok(None) };
        let name = TrailOwner::Operator;
        receipt::issue(conn, &keys, (&Owner::Operator, &name), received(&job)?, now).map(Some)
    });
    let signed = issued.await?.ok_or_else(ApiError::not_found)?;
    Ok(web::Json(signed.into()))
}
