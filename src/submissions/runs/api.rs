//! Runs over HTTP: beginning one, following it, cancelling it.

use actix_web::{HttpRequest, HttpResponse, get, post, web};

use super::model::{KIND, MOST_ROWS, RunInput, RunRow};
use super::rehearse::rehearse;
use super::store;
use super::view::{AssessmentRun, NewAssessmentRun};
use crate::app::AppState;
use crate::audit::Owner;
use crate::auth::{Authenticated, Caller};
use crate::codes::JobId;
use crate::db::{Conn, DbError, Tx};
use crate::http::codes::{ProblemCode, fault_text};
use crate::http::etag::Versioned;
use crate::http::exchange::Exchange;
use crate::http::idempotency::{IdempotencyKey, Reply};
use crate::http::json::ApiJson;
use crate::http::language::Language;
use crate::http::prefer::{self, DryRun};
use crate::http::problem::{ApiError, Place};
use crate::http::query::{ApiPath, ApiQuery, NoQuery};
use crate::http::rehearse::write;
use crate::jobs::{self, Job, JobStatus};
use crate::submissions::sight::Desk;
use crate::submissions::worklist::store::{Order, Search, Side};

/// Largest body: 4 MiB.
const LARGEST: usize = 4 << 20;

/// Decide about many submissions
///
/// A list of decisions, each exactly as about a single submission, or one decision about all submissions that
/// a filter selects; together at most 1,000. A job decides row by row, in the name of the client that asks:
/// follow it for what became of each. A row that is refused, for instance because its version is no longer the
/// one that was seen, holds up no other, and no row is ever decided twice. With `Prefer: dry-run` the answer
/// says what would become of every row, and nothing is kept.
#[utoipa::path(tag = "submissions", request_body = NewAssessmentRun, security(("oauth2" = ["submissions:assess"])),
    extensions(("x-idempotency" = json!("key")), ("x-dry-run" = json!(true)), ("x-lane" = json!("write")),
        ("x-problem-codes" = json!(["not-found", "payload-too-large"]))),
    responses((status = 202, description = "Taken on; after a dry run, with every outcome.", body = AssessmentRun)))]
#[post("/assessment-runs")]
pub(crate) async fn create_assessment_run(
    state: web::Data<AppState>,
    caller: Authenticated,
    req: HttpRequest,
    key: IdempotencyKey,
    language: Language,
    _: ApiQuery<NoQuery>,
    body: ApiJson<NewAssessmentRun, LARGEST>,
) -> Result<HttpResponse, ApiError> {
    let asked = Beginning::of(&state, &caller, &req, &body.0)?;
    let of = state.clone();
    let work = move |tx: &mut Tx<'_>| {
        let (job, rows) = asked.begin(&of, tx)?;
        let view = AssessmentRun::of(&job, &rows, language.0);
        Reply::accepted(format!("/v1/assessment-runs/{}", job.id), view.version(&job), &view)
    };
    key.with_body(&body.0).once(&state, &caller, &req, work).await
}

/// A run that is about to begin.
struct Beginning {
    caller: Caller,
    owner: Owner,
    request_id: String,
    rehearsed: bool,
    search: Option<Search>,
    new: NewAssessmentRun,
}

impl Beginning {
    fn of(
        state: &AppState,
        caller: &Caller,
        req: &HttpRequest,
        new: &NewAssessmentRun,
    ) -> Result<Self, ApiError> {
        let owner = caller.concern.clone().map(Owner::Concern).ok_or_else(ApiError::not_found)?;
        if new.rows.is_empty() && new.selection.is_none() {
            let (at, code) = ("/rows", "member.required");
            return Err(ApiError::invalid_member(Place::Body, at, code, fault_text(code)));
        }
        let snapshot = state.snapshots.load();
        let desk = Desk { snapshot: &snapshot, caller, today: state.clocks.today() };
        let search = new.selection.as_ref().map(|selected| selected.filter.search(desk, Order::Id));
        Ok(Self {
            caller: caller.clone(),
            owner,
            request_id: Exchange::of(req).request_id.to_string(),
            rehearsed: prefer::asks(req, prefer::DRY_RUN),
            search: search.transpose()?,
            new: new.clone(),
        })
    }

    fn begin(&self, state: &AppState, tx: &mut Tx<'_>) -> Result<(Job, Vec<RunRow>), ApiError> {
        let rows = self.rows(tx.conn())?;
        let input = RunInput { by: self.caller.later(), request_id: self.request_id.clone() };
        let input = serde_json::to_string(&input).map_err(ApiError::internal)?;
        let job = jobs::submit(tx, KIND, self.owner.clone(), input)?;
        if self.rehearsed {
            let rows = rehearse(state, &self.caller, tx, rows)?;
            let finished_at = Some(job.created_at);
            return Ok((Job { status: JobStatus::Succeeded, finished_at, ..job }, rows));
        }
        store::insert(tx.conn(), job.id, &rows)?;
        Ok((job, rows))
    }

    /// What is to be decided: the rows that are given, then what the selection finds.
    fn rows(&self, conn: &mut Conn) -> Result<Vec<RunRow>, ApiError> {
        let given = self.new.rows.iter();
        let given = given.map(|row| (row.submission_id, row.version, row.assessment.clone()));
        let mut all: Vec<_> = given.collect();
        if let (Some(search), Some(selected)) = (&self.search, &self.new.selection) {
            let found = search.rows(conn, Side::First, MOST_ROWS + 1)?;
            all.extend(found.iter().map(|row| (row.id, row.version, selected.assessment.clone())));
        }
        if all.len() > MOST_ROWS {
            let (at, code) = ("/selection", "run.tooMany");
            return Err(ApiError::invalid_member(Place::Body, at, code, fault_text(code)));
        }
        let row = |(line, (submission, seen, assessment))| RunRow {
            line,
            submission,
            seen,
            assessment,
            settled: None,
        };
        Ok((1..).zip(all).map(row).collect())
    }
}

/// A run of the caller's concern; others see none.
fn find(state: &AppState, caller: &Caller, conn: &mut Conn, id: JobId) -> Result<Option<Job>, DbError> {
    let (snapshot, today) = (state.snapshots.load(), state.clocks.today());
    let desk = Desk { snapshot: &snapshot, caller, today };
    let ours = |job: &Job| matches!(&job.owner, Owner::Concern(concern) if job.kind == KIND && desk.speaks_for(concern));
    Ok(jobs::find(conn, id)?.filter(ours))
}

/// Read a run of decisions
///
/// For every client of the insurer that began it: where it stands, what became of each row, and why rows were
/// refused.
#[utoipa::path(tag = "submissions", security(("oauth2" = ["submissions:assess"])),
    params(("assessmentRunId" = JobId, Path, description = "The run.")),
    extensions(("x-etag" = json!("returned")), ("x-problem-codes" = json!(["not-found"]))),
    responses((status = 200, description = "The run as it stands.", body = AssessmentRun)))]
#[get("/assessment-runs/{assessmentRunId}")]
pub(crate) async fn get_assessment_run(
    state: web::Data<AppState>,
    caller: Authenticated,
    id: ApiPath<JobId>,
    language: Language,
    _: ApiQuery<NoQuery>,
) -> Result<Versioned<AssessmentRun>, ApiError> {
    let (of, who) = (state.clone(), caller.clone());
    let found = state.db.read_async(move |conn| -> Result<_, DbError> {
        let Some(job) = find(&of, &who, conn, id.0)? else { return Ok(None) };
        Ok(Some((store::rows(conn, job.id)?, job)))
    });
    let (rows, job) = found.await?.ok_or_else(ApiError::not_found)?;
    let view = AssessmentRun::of(&job, &rows, language.0);
    Ok(Versioned { version: view.version(&job), body: view })
}

/// Cancel a run of decisions
///
/// Rows that were decided stay decided; the others are not decided any more. A run that has ended is 409.
#[utoipa::path(tag = "submissions", security(("oauth2" = ["submissions:assess"])),
    params(("assessmentRunId" = JobId, Path, description = "The run.")),
    extensions(("x-dry-run" = json!(true)), ("x-problem-codes" = json!(["conflict", "not-found"]))),
    responses((status = 200, description = "The run, cancelled.", body = AssessmentRun)))]
#[post("/assessment-runs/{assessmentRunId}/_cancel")]
pub(crate) async fn cancel_assessment_run(
    state: web::Data<AppState>,
    caller: Authenticated,
    req: HttpRequest,
    id: ApiPath<JobId>,
    rehearsal: DryRun,
    language: Language,
    _: ApiQuery<NoQuery>,
) -> Result<HttpResponse, ApiError> {
    let (of, who) = (state.clone(), caller.clone());
    let work = move |tx: &mut Tx<'_>| {
        let found = find(&of, &who, tx.conn(), id.0)?.ok_or_else(ApiError::not_found)?;
        let job = jobs::cancel(tx, found.id)?.ok_or(ProblemCode::Conflict)?;
        let rows = store::rows(tx.conn(), job.id)?;
        let view = AssessmentRun::of(&job, &rows, language.0);
        Reply::ok(view.version(&job), &view)
    };
    write(&state, &caller, &req, rehearsal, work).await
}
