//! Exports of price lists over HTTP: asking for one, following it, cancelling it.

use actix_web::{HttpRequest, HttpResponse, get, post, web};

use super::model::{ExportInput, KIND, MOST_OPEN};
use super::view::{NewPriceListExport, PriceListExport, PriceListExportPage};
use super::{select, sight, store, work};
use crate::app::AppState;
use crate::audit::Owner;
use crate::auth::{Authenticated, Caller};
use crate::codes::JobId;
use crate::db::{Conn, DbError, Tx};
use crate::http::codes::ProblemCode;
use crate::http::cursor::Start;
use crate::http::etag::Versioned;
use crate::http::idempotency::{IdempotencyKey, Reply};
use crate::http::json::ApiJson;
use crate::http::page::Paging;
use crate::http::prefer::DryRun;
use crate::http::problem::ApiError;
use crate::http::query::{ApiPath, ApiQuery, NoQuery};
use crate::http::rehearse::write;
use crate::jobs::{self, Job};

/// Largest body: 1 MiB.
const LARGEST: usize = 1 << 20;

/// Problems of an export that are told.
const TOLD: i64 = 10;

/// Export price lists to a file
///
/// The price lists of many practices and insurers, up to the whole country for the operator: a provider gets
/// those of its own organisations and of those that it acts for, an insurer those of its own insurers. A job
/// writes the file, row by row the same as what a price list says, and keeps it for seven days. In a table, a
/// cell that a spreadsheet would take for a formula begins with an apostrophe. A file has at most 1 GiB, and an
/// organisation has at most five exports that wait or run. With `Prefer: dry-run` the answer says about how many
/// practices and insurers it would be.
///
/// The columns, in this order: `date`, `careKind`, `oiTitle`, `agbCode`, `uzoviCode`, `contractId` (when the client
/// may see the contract); and, as an effective tariff says them, `prestatieCode`, `name`, `segment`, `unit`,
/// `tariffKind`, `mayBeClaimed`, `ground`, `basis`, `amount` (EUR), `startDate` and `endDate` of the amount,
/// `claimableFrom`, `certainty`, `fictitious`, `policyId` and `ruleId` of an agreed amount, `document` of a national
/// one, `successorPrestatieCode`, and the codes of `reasons` and `missingFacts`, separated by spaces.
#[utoipa::path(tag = "tariffs", request_body = NewPriceListExport, security(("oauth2" = ["tariffs:read"])),
    extensions(("x-idempotency" = json!("key")), ("x-dry-run" = json!(true)), ("x-lane" = json!("write")),
        ("x-problem-codes" = json!(["not-found", "payload-too-large", "quota-exceeded"]))),
    responses((status = 202, description = "Taken on.", body = PriceListExport)))]
#[post("/price-list-exports")]
pub(crate) async fn create_price_list_export(
    state: web::Data<AppState>,
    caller: Authenticated,
    req: HttpRequest,
    (key, rehearsal): (IdempotencyKey, DryRun),
    _: ApiQuery<NoQuery>,
    body: ApiJson<NewPriceListExport, LARGEST>,
) -> Result<HttpResponse, ApiError> {
    let (snapshot, asked) = (state.snapshots.load(), body.0);
    let (parties, insurers) = select::selected(&snapshot, &caller, &asked)?;
    let key = key.with_body(&asked);
    let input = ExportInput { by: caller.later(), export: asked, parties, insurers };
    let owner = sight::owner(&snapshot, &caller, &input);
    if rehearsal.0 {
        return Ok(accepted(&would_be(&state, owner), input)?.respond());
    }
    key.once(&state, &caller, &req, move |tx| begin(tx, &owner, &input)).await
}

/// The job that an export would be.
fn would_be(state: &AppState, owner: Owner) -> Job {
    Job::new(KIND, owner, String::new(), state.clocks.business_now())
}

fn accepted(job: &Job, input: ExportInput) -> Result<Reply, ApiError> {
    let view = PriceListExport::of(job, input, None, Vec::new());
    Reply::accepted(format!("/v1/price-list-exports/{}", job.id), job.version, &view)
}

fn begin(tx: &mut Tx<'_>, owner: &Owner, input: &ExportInput) -> Result<Reply, ApiError> {
    if jobs::open(tx.conn(), KIND, owner)? >= MOST_OPEN {
        return Err(ApiError::quota((
            format!("Er wachten of lopen al {MOST_OPEN} exports van deze organisatie."),
            format!("{MOST_OPEN} exports of this organisation wait or run already."),
        )));
    }
    let text = serde_json::to_string(input).map_err(ApiError::internal)?;
    let job = jobs::submit(tx, KIND, owner.clone(), text)?;
    accepted(&job, input.clone())
}

/// An export that the caller sees, with what it works on.
pub(super) fn find(
    state: &AppState,
    conn: &mut Conn,
    caller: &Caller,
    id: JobId,
) -> Result<Option<(Job, ExportInput)>, DbError> {
    let Some(job) = jobs::find(conn, id)?.filter(|job| job.kind == KIND) else { return Ok(None) };
    let input = work::input(&job)?;
    Ok(sight::sees(&state.snapshots.load(), caller, &input).then_some((job, input)))
}

/// An export as it stands, and the tag of it.
fn shown(
    state: &AppState,
    conn: &mut Conn,
    (job, input): (Job, ExportInput),
) -> Result<Versioned<PriceListExport>, DbError> {
    let file = store::file(conn, &job, state.clocks.security_now())?;
    let problems = jobs::problems(conn, job.id, (-1, 0), TOLD)?;
    let problems = problems.into_iter().map(|(_, problem)| problem).collect();
    Ok(Versioned { version: job.version, body: PriceListExport::of(&job, input, file.as_ref(), problems) })
}

/// List exports of price lists
///
/// Those about whom the caller may ask, oldest first; the operator sees all.
#[utoipa::path(tag = "tariffs", security(("oauth2" = ["tariffs:read"])),
    responses((status = 200, description = "The exports.", body = PriceListExportPage)))]
#[get("/price-list-exports")]
pub(crate) async fn list_price_list_exports(
    state: web::Data<AppState>,
    caller: Authenticated,
    paging: Paging,
    _: ApiQuery<NoQuery>,
) -> Result<PriceListExportPage, ApiError> {
    let start = paging.start::<JobId>(&caller.client)?;
    let place = match start {
        Start::First => (None, false),
        Start::After(id) => (Some(id), false),
        Start::Before(id) => (Some(id), true),
    };
    let (of, who, take) = (state.clone(), caller.clone(), paging.take());
    let found = state.db.read_async(move |conn| own(&of, &who, conn, place, take));
    Ok(paging.page(&caller.client, &start, found.await?))
}

/// Up to `take` exports that the caller sees, from a place on; others of the same owners may lie between.
fn own(
    state: &AppState,
    caller: &Caller,
    conn: &mut Conn,
    (mut from, backward): (Option<JobId>, bool),
    take: usize,
) -> Result<Vec<(JobId, PriceListExport)>, DbError> {
    const READ: usize = 200;
    let snapshot = state.snapshots.load();
    let owners = match caller.is_operator() {
        true => jobs::owners(conn, KIND)?,
        false => sight::owners(&snapshot, caller),
    };
    let mut own = Vec::new();
    while own.len() < take {
        let read = i64::try_from(READ).unwrap_or(i64::MAX);
        let jobs = jobs::list(conn, KIND, &owners, (from, backward), read)?;
        let last = jobs.len() < READ;
        from = jobs.last().map(|job| job.id);
        for job in jobs {
            let input = work::input(&job)?;
            if own.len() < take && sight::sees(&snapshot, caller, &input) {
                own.push((job.id, shown(state, conn, (job, input))?.body));
            }
        }
        if last {
            break;
        }
    }
    Ok(own)
}

/// Read an export of price lists
///
/// Where it stands, and where its file is downloaded, once it is there.
#[utoipa::path(tag = "tariffs", security(("oauth2" = ["tariffs:read"])),
    params(("priceListExportId" = JobId, Path, description = "The export.")),
    extensions(("x-etag" = json!("returned")), ("x-problem-codes" = json!(["not-found"]))),
    responses((status = 200, description = "The export as it stands.", body = PriceListExport)))]
#[get("/price-list-exports/{priceListExportId}")]
pub(crate) async fn get_price_list_export(
    state: web::Data<AppState>,
    caller: Authenticated,
    id: ApiPath<JobId>,
    _: ApiQuery<NoQuery>,
) -> Result<Versioned<PriceListExport>, ApiError> {
    let (of, who) = (state.clone(), caller.clone());
    let found = state.db.read_async(move |conn| -> Result<_, DbError> {
        find(&of, conn, &who, id.0)?.map(|found| shown(&of, conn, found)).transpose()
    });
    found.await?.ok_or_else(ApiError::not_found)
}

/// Cancel an export of price lists
///
/// One that waits or runs; there is no file then. An export that has ended is 409.
#[utoipa::path(tag = "tariffs", security(("oauth2" = ["tariffs:read"])),
    params(("priceListExportId" = JobId, Path, description = "The export.")),
    extensions(("x-dry-run" = json!(true)), ("x-problem-codes" = json!(["conflict", "not-found"]))),
    responses((status = 200, description = "The export, cancelled.", body = PriceListExport)))]
#[post("/price-list-exports/{priceListExportId}/_cancel")]
pub(crate) async fn cancel_price_list_export(
    state: web::Data<AppState>,
    caller: Authenticated,
    req: HttpRequest,
    id: ApiPath<JobId>,
    rehearsal: DryRun,
    _: ApiQuery<NoQuery>,
) -> Result<HttpResponse, ApiError> {
    let (of, who) = (state.clone(), caller.clone());
    let work = move |tx: &mut Tx<'_>| {
        let (found, input) = find(&of, tx.conn(), &who, id.0)?.ok_or_else(ApiError::not_found)?;
        let job = jobs::cancel(tx, found.id)?.ok_or(ProblemCode::Conflict)?;
        let Versioned { version, body } = shown(&of, tx.conn(), (job, input))?;
        Reply::ok(version, &body)
    };
    write(&state, &caller, &req, rehearsal, work).await
}
