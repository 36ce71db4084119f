//! Import of a list over HTTP: the file comes in, a job does the work; a dry run answers at once.

use std::sync::Arc;

use actix_web::http::header::CONTENT_TYPE;
use actix_web::{HttpRequest, HttpResponse, get, post, web};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::job::{Input, KIND, MOST_PROBLEMS};
use super::{ListKind, rehearse};
use crate::app::AppState;
use crate::audit::Owner;
use crate::audit::entry::hex;
use crate::auth::Authenticated;
use crate::clock::Moment;
use crate::codes::JobId;
use crate::db::{DbError, Tx};
use crate::files::{self, File};
use crate::http::codes::ProblemCode;
use crate::http::etag::Versioned;
use crate::http::idempotency::{IdempotencyKey, Reply};
use crate::http::prefer::DryRun;
use crate::http::problem::ApiError;
use crate::http::query::{ApiPath, ApiQuery, NoQuery};
use crate::jobs::{self, Counts, ImportError, Job, JobStatus, RowProblem};
use crate::reference::import::Difference;
use crate::registrations::import::api::receive;

/// Which list.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(rename_all = "camelCase")]
#[into_params(parameter_in = Query)]
pub struct ListImportQuery {
    /// The list that the file holds.
    pub list: ListKind,
}

/// Import of a list.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct ListImport {
    /// Id of the job.
    pub id: JobId,
    /// The list.
    pub list: ListKind,
    /// Where it stands.
    pub status: JobStatus,
    /// Rows read so far.
    pub rows_read: u64,
    /// Facts by what became of them; final when the job succeeded.
    pub counts: Counts,
    /// SHA-256 of the file, in hexadecimal.
    pub digest: String,
    /// The client that asked for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub requested_by: Option<String>,
    /// When it was asked for.
    pub created_at: Moment,
    /// When it ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finished_at: Option<Moment>,
    /// Every row at fault, by line, at most 1,000; the detail begins with the column. With one of them
    /// the import has no effect.
    #[schema(max_items = 1000)]
    pub problems: Vec<RowProblem>,
}

impl ListImport {
    fn of(job: &Job, problems: Vec<RowProblem>) -> Result<Self, DbError> {
        let input: Input = serde_json::from_str(&job.input).map_err(|e| DbError::Internal(e.to_string()))?;
        Ok(Self {
            id: job.id,
            list: input.list,
            status: job.status,
            rows_read: job.done.max(job.counts.read),
            counts: job.counts,
            digest: input.digest,
            requested_by: input.client,
            created_at: job.created_at,
            finished_at: job.finished_at,
            problems,
        })
    }
}

/// What an import would do.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct ListRehearsal {
    /// The list.
    pub list: ListKind,
    /// Facts by what would become of them; all zero when there is a problem.
    pub counts: Counts,
    /// The first 1,000 rows that would change, against the list in force.
    #[schema(max_items = 1000)]
    pub differences: Vec<Difference>,
    /// Every row at fault, by line, at most 1,000; the detail begins with the column.
    #[schema(max_items = 1000)]
    pub problems: Vec<RowProblem>,
}

impl ListRehearsal {
    fn of(list: ListKind, state: &AppState, file: &File) -> Result<Self, ApiError> {
        let found = file.read(|content| Ok::<_, DbError>(rehearse(&state.db, list, content)))?;
        match found {
            Ok(found) => {
                Ok(Self { list, counts: found.counts, differences: found.differences, problems: Vec::new() })
            }
            Err(ImportError::Problems(mut problems)) => {
                problems.truncate(MOST_PROBLEMS);
                Ok(Self { list, counts: Counts::default(), differences: Vec::new(), problems })
            }
            Err(ImportError::Database(error)) => Err(error.into()),
            Err(ImportError::Read(error)) => Err(ApiError::internal(error)),
        }
    }
}

/// Import a list
///
/// The body is a CSV file with a header: UTF-8 (with or without byte order mark) or Windows-1252, separated
/// by commas or semicolons, amounts with a decimal point or comma, days as `2025-01-31`. It takes effect
/// whole or not at all, and a file that was imported before changes nothing. A file is the whole of the list
/// it speaks of: what stands and is not in it becomes history, which `asOf` still shows.
///
/// With `Prefer: dry-run` nothing is queued: the answer is the difference with the list in force, or every
/// problem of the file.
///
/// Every list of reference data ends with `startDate`, `endDate`, `source`, `confidence` (`high`, `medium`,
/// `low`, `default`), `conflicts` and `note`. Before them stand:
///
/// - `prestaties`: `prestatieCode`, `name`, `segment`, `unit`, `tariffKind`, `contractRequired`,
///   `nonContractedBillable`;
/// - `prestatie-successors`: `prestatieCode`, `successorCode`;
/// - `tariffs`: `prestatieCode`, `kind` (`maximum`, `fixed`, `nonContracted`), `amount` in euro with at most
///   six decimals, `unit` (`quarter`, `contact`, `item`, `unknown`), `fictitious` (`yes`, `no`). A list is of
///   a calendar year, that of `startDate`, and each row ends in its year;
/// - `ion`: only `agbCode` of the practice, `uzoviCode`, `ageBand` (`under65`, `65to74`, `75to84`,
///   `85plus`), `surchargeArea` (`yes`, `no`), `quarter` (`2025-Q1`), `registered`, `source`;
/// - `inclusions`: only `agbCode` of the care group, `uzoviCode`, `chain` (`dm2`, `copd`, `hvz`, `vvr`,
///   `asthma`), `quarter`, `included`, `source`.
///
/// `samples/REFERENCE.md` has the columns of the others.
#[utoipa::path(tag = "reference", params(ListImportQuery), security(("oauth2" = ["lists:import"])),
    request_body(content((String = "text/csv")), description = "The file, at most 64 MiB."),
    extensions(("x-idempotency" = json!("key")), ("x-dry-run" = json!(true)),
        ("x-problem-codes" = json!(["payload-too-large", "unsupported-media-type", "body-too-slow", "storage-full"]))),
    responses((status = 200, description = "What the import would do.", body = ListRehearsal),
        (status = 202, description = "Taken on.", body = ListImport)))]
#[post("/list-imports")]
pub(crate) async fn create_list_import(
    state: web::Data<AppState>,
    caller: Authenticated,
    key: IdempotencyKey,
    dry_run: DryRun,
    query: ApiQuery<ListImportQuery>,
    req: HttpRequest,
    payload: web::Payload,
) -> Result<HttpResponse, ApiError> {
    let list = query.0.list;
    check_media_type(&req)?;
    let file = Arc::new(receive(&req, payload).await?);
    if dry_run.0 {
        let found = web::block(move || ListRehearsal::of(list, &state, &file)).await;
        return Ok(HttpResponse::Ok().json(found.map_err(ApiError::internal)??));
    }
    let input = Input { list, digest: hex(&file.digest), client: Some(caller.client.to_string()) };
    let input = serde_json::to_string(&input).map_err(ApiError::internal)?;
    key.with_body(&input).once(&state, &caller, &req, move |tx| queue(tx, &file, &input)).await
}

fn queue(tx: &mut Tx<'_>, file: &File, input: &str) -> Result<Reply, ApiError> {
    let now = tx.clocks().security_now();
    files::store(tx.conn(), file, now)?;
    let job = jobs::submit(tx, KIND, Owner::Operator, input.to_owned())?;
    let location = format!("/v1/list-imports/{}", job.id);
    Reply::accepted(location, job.version, &ListImport::of(&job, Vec::new())?)
}

fn check_media_type(req: &HttpRequest) -> Result<(), ApiError> {
    let media_type = req.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let essence = media_type.and_then(|text| text.split(';').next()).map(str::trim);
    if essence.is_some_and(|text| text.eq_ignore_ascii_case("text/csv")) {
        return Ok(());
    }
    Err(ProblemCode::UnsupportedMediaType.into())
}

/// Read an import of a list
///
/// Once it has succeeded, this and every later answer of this service sees the new list. The import stays
/// readable as a receipt: who asked for it and when, the digest of the file, and what became of its rows.
#[utoipa::path(tag = "reference", security(("oauth2" = ["lists:import"])),
    params(("listImportId" = JobId, Path, description = "The import.")),
    extensions(("x-etag" = json!("returned")), ("x-problem-codes" = json!(["not-found"]))),
    responses((status = 200, description = "The import as it stands.", body = ListImport)))]
#[get("/list-imports/{listImportId}")]
pub(crate) async fn get_list_import(
    state: web::Data<AppState>,
    _caller: Authenticated,
    id: ApiPath<JobId>,
    _: ApiQuery<NoQuery>,
) -> Result<Versioned<ListImport>, ApiError> {
    let found = state.db.read_async(move |conn| -> Result<_, DbError> {
        let Some(job) = jobs::find(conn, id.0)?.filter(|job| job.kind == KIND) else { return Ok(None) };
        let problems = jobs::problems(conn, job.id, (-1, 0), MOST_PROBLEMS as i64)?;
        Ok(Some((job, problems)))
    });
    let (job, problems) = found.await?.ok_or_else(ApiError::not_found)?;
    if job.status == JobStatus::Succeeded {
        let snapshots = state.snapshots.clone();
        web::block(move || snapshots.poll()).await.map_err(ApiError::internal)??;
    }
    let problems = problems.into_iter().map(|(_, problem)| problem).collect();
    Ok(Versioned { version: job.version, body: ListImport::of(&job, problems)? })
}
