//! Runs of offers over HTTP: beginning one, following it, cancelling it.

use actix_web::{HttpRequest, HttpResponse, get, post, web};

use super::model::{KIND, RunInput, RunRow, Settled, Tally};
use super::plan::{Ground, Plan};
use super::view::{ContractOfferRow, ContractOfferRun, ContractOfferRunPage, NewContractOfferRun};
use super::{select, store, work};
use crate::app::AppState;
use crate::audit::Owner;
use crate::auth::{Authenticated, Caller};
use crate::codes::{JobId, Lang};
use crate::contracts::content::model::{ContractOrigin, ContractOriginKind};
use crate::contracts::content::store::from_origin;
use crate::contracts::model::ContractStatus;
use crate::contracts::offers::service;
use crate::contracts::service::find as contract;
use crate::contracts::sight::View;
use crate::db::{Conn, DbError, Tx};
use crate::http::codes::ProblemCode;
use crate::http::cursor::Start;
use crate::http::etag::Versioned;
use crate::http::exchange::Exchange;
use crate::http::idempotency::{IdempotencyKey, Reply};
use crate::http::json::ApiJson;
use crate::http::language::Language;
use crate::http::page::Paging;
use crate::http::prefer::DryRun;
use crate::http::problem::ApiError;
use crate::http::query::{ApiPath, ApiQuery, NoQuery};
use crate::http::rehearse::write;
use crate::jobs::{self, Job, JobStatus, Refusal};

/// Largest body: 4 MiB.
const LARGEST: usize = 4 << 20;

/// Offer a contract to many organisations
///
/// By the insurer of the purchasing party: to a selection, to organisations that are named, or to those of the
/// named that fit the selection; at most 10,000. A job offers row by row, in the name of the client that asks.
/// Who has a contract of the purchasing party for this care on the day before the term gets that one carried
/// over, with what the run says in its place; others get what the run says. An organisation gets one offer: when
/// a contract, an offer or a draft of the purchasing party for this care is there for days of the term, or one
/// was refused or not signed in time, it is skipped, whoever made that one. After an offer that the purchasing
/// party withdrew it is offered again. With `Prefer: dry-run` the answer says what would become of every row,
/// and nothing is kept.
#[utoipa::path(tag = "contracts", request_body = NewContractOfferRun, security(("oauth2" = ["contracts:offer"])),
    extensions(("x-idempotency" = json!("key")), ("x-dry-run" = json!(true)), ("x-lane" = json!("write")),
        ("x-problem-codes" = json!(["not-found", "payload-too-large", "rule-refused"]))),
    responses((status = 202, description = "Taken on; after a dry run, with every row.", body = ContractOfferRun)))]
#[post("/contract-offer-runs")]
pub(crate) async fn create_contract_offer_run(
    state: web::Data<AppState>,
    caller: Authenticated,
    req: HttpRequest,
    (key, rehearsal): (IdempotencyKey, DryRun),
    language: Language,
    _: ApiQuery<NoQuery>,
    body: ApiJson<NewContractOfferRun, LARGEST>,
) -> Result<HttpResponse, ApiError> {
    let beginning = Beginning::of(&state, &caller, &req, &body.0)?;
    if rehearsal.0 {
        let (of, who) = (state.clone(), caller.clone());
        let told = state.db.read_async(move |conn| beginning.rehearse(&of, &who, conn, language.0));
        return Ok(told.await?.respond());
    }
    key.with_body(&body.0).once(&state, &caller, &req, move |tx| beginning.begin(tx)).await
}

/// A run that is about to begin.
struct Beginning {
    id: JobId,
    input: RunInput,
    rows: Vec<RunRow>,
}

impl Beginning {
    fn of(
        state: &AppState,
        caller: &Caller,
        req: &HttpRequest,
        new: &NewContractOfferRun,
    ) -> Result<Self, ApiError> {
        let (snapshot, now) = (state.snapshots.load(), state.clocks.business_now());
        let view = View { snapshot: &snapshot, caller, today: now.day() };
        let id = JobId::new();
        let rows = select::rows(&Ground::of(view, now, id, new)?)?;
        let request_id = Exchange::of(req).request_id.to_string();
        Ok(Self { id, input: RunInput { by: caller.later(), request_id, run: new.clone() }, rows })
    }

    fn owner(&self) -> Owner {
        Owner::PurchasingParty(self.input.run.purchasing_party_id.clone())
    }

    fn begin(&self, tx: &mut Tx<'_>) -> Result<Reply, ApiError> {
        let input = serde_json::to_string(&self.input).map_err(ApiError::internal)?;
        let job = jobs::submit(tx, KIND, self.owner(), input)?;
        store::insert(tx.conn(), job.id, &self.rows)?;
        accepted(&job, self.input.clone(), &self.rows, None)
    }

    /// What would become of every row.
    fn rehearse(
        &self,
        state: &AppState,
        caller: &Caller,
        conn: &mut Conn,
        language: Lang,
    ) -> Result<Reply, ApiError> {
        let (snapshot, now) = (state.snapshots.load(), state.clocks.business_now());
        let view = View { snapshot: &snapshot, caller, today: now.day() };
        let ground = Ground::of(view, now, self.id, &self.input.run)?;
        let mut rows = self.rows.clone();
        for row in rows.iter_mut().filter(|row| row.settled.is_none()) {
            row.settled = Some(match ground.plan(conn, row) {
                Ok(Plan::Settled(settled)) => settled,
                Ok(Plan::Offer(offer)) => Settled::Offered(offer.made),
                Err(error) if Refusal::is_of_row(&error) => Settled::Refused(Refusal::of(&error)),
                Err(error) => return Err(error),
            });
        }
        let job = Job {
            id: self.id,
            status: JobStatus::Succeeded,
            finished_at: Some(now),
            ..Job::new(KIND, self.owner(), String::new(), now)
        };
        let results = rows.iter().map(|row| ContractOfferRow::of(row, true, language)).collect();
        accepted(&job, self.input.clone(), &rows, Some(results))
    }
}

fn accepted(
    job: &Job,
    input: RunInput,
    rows: &[RunRow],
    results: Option<Vec<ContractOfferRow>>,
) -> Result<Reply, ApiError> {
    let view = ContractOfferRun { results, ..ContractOfferRun::of(job, input, Tally::of(rows)) };
    Reply::accepted(format!("/v1/contract-offer-runs/{}", job.id), view.version(job), &view)
}

/// Whether the caller buys for the purchasing party that a run belongs to.
fn ours(state: &AppState, caller: &Caller, owner: &Owner) -> bool {
    let (snapshot, today) = (state.snapshots.load(), state.clocks.today());
    matches!(owner, Owner::PurchasingParty(party) if caller.owns_purchasing_party(&snapshot, party, today))
}

/// A run of a purchasing party that the caller buys for; others see none.
pub(super) fn find(
    state: &AppState,
    caller: &Caller,
    conn: &mut Conn,
    id: JobId,
) -> Result<Option<Job>, DbError> {
    let found = jobs::find(conn, id)?;
    Ok(found.filter(|job| job.kind == KIND && ours(state, caller, &job.owner)))
}

/// A run as it stands, and the tag of it.
fn shown(conn: &mut Conn, job: &Job) -> Result<Versioned<ContractOfferRun>, DbError> {
    let body = ContractOfferRun::of(job, work::input(job)?, store::tally(conn, job.id)?);
    Ok(Versioned { version: body.version(job), body })
}

/// List runs of offers
///
/// Those of the purchasing parties that the caller buys for, oldest first.
#[utoipa::path(tag = "contracts", security(("oauth2" = ["contracts:offer"])),
    responses((status = 200, description = "The runs.", body = ContractOfferRunPage)))]
#[get("/contract-offer-runs")]
pub(crate) async fn list_contract_offer_runs(
    state: web::Data<AppState>,
    caller: Authenticated,
    paging: Paging,
    _: ApiQuery<NoQuery>,
) -> Result<ContractOfferRunPage, ApiError> {
    let start = paging.start::<JobId>(&caller.client)?;
    let place = match start {
        Start::First => (None, false),
        Start::After(id) => (Some(id), false),
        Start::Before(id) => (Some(id), true),
    };
    let (of, who, take) = (state.clone(), caller.clone(), i64::try_from(paging.take()).unwrap_or(i64::MAX));
    let found = state.db.read_async(move |conn| -> Result<_, DbError> {
        let mut owners = jobs::owners(conn, KIND)?;
        owners.retain(|owner| ours(&of, &who, owner));
        let found = jobs::list(conn, KIND, &owners, place, take)?;
        found.iter().map(|job| Ok((job.id, shown(conn, job)?.body))).collect::<Result<Vec<_>, DbError>>()
    });
    Ok(paging.page(&caller.client, &start, found.await?))
}

/// Read a run of offers
///
/// For every client that buys for its purchasing party: where it stands, and how many rows came to what.
#[utoipa::path(tag = "contracts", security(("oauth2" = ["contracts:offer"])),
    params(("contractOfferRunId" = JobId, Path, description = "The run.")),
    extensions(("x-etag" = json!("returned")), ("x-problem-codes" = json!(["not-found"]))),
    responses((status = 200, description = "The run as it stands.", body = ContractOfferRun)))]
#[get("/contract-offer-runs/{contractOfferRunId}")]
pub(crate) async fn get_contract_offer_run(
    state: web::Data<AppState>,
    caller: Authenticated,
    id: ApiPath<JobId>,
    _: ApiQuery<NoQuery>,
) -> Result<Versioned<ContractOfferRun>, ApiError> {
    let (of, who) = (state.clone(), caller.clone());
    let found = state.db.read_async(move |conn| -> Result<_, DbError> {
        find(&of, &who, conn, id.0)?.map(|job| shown(conn, &job)).transpose()
    });
    found.await?.ok_or_else(ApiError::not_found)
}

/// Cancel a run of offers
///
/// What was offered stays offered; the other rows are skipped with the reason `runEnded`. A run that has ended
/// is 409.
#[utoipa::path(tag = "contracts", security(("oauth2" = ["contracts:offer"])),
    params(("contractOfferRunId" = JobId, Path, description = "The run.")),
    extensions(("x-dry-run" = json!(true)), ("x-problem-codes" = json!(["conflict", "not-found"]))),
    responses((status = 200, description = "The run, cancelled.", body = ContractOfferRun)))]
#[post("/contract-offer-runs/{contractOfferRunId}/_cancel")]
pub(crate) async fn cancel_contract_offer_run(
    state: web::Data<AppState>,
    caller: Authenticated,
    req: HttpRequest,
    id: ApiPath<JobId>,
    rehearsal: DryRun,
    _: ApiQuery<NoQuery>,
) -> Result<HttpResponse, ApiError> {
    let (of, who) = (state.clone(), caller.clone());
    let work = move |tx: &mut Tx<'_>| {
        let found = find(&of, &who, tx.conn(), id.0)?.ok_or_else(ApiError::not_found)?;
        let job = jobs::cancel(tx, found.id)?.ok_or(ProblemCode::Conflict)?;
        take_back(tx, job.id)?;
        let Versioned { version, body } = shown(tx.conn(), &job)?;
        Reply::ok(version, &body)
    };
    write(&state, &caller, &req, rehearsal, work).await
}

/// Withdraws the draft with which a run was about to make its next offer.
fn take_back(tx: &mut Tx<'_>, run: JobId) -> Result<(), ApiError> {
    let made = from_origin(tx.conn(), &ContractOrigin::from(ContractOriginKind::OfferRun, run))?;
    for (id, _) in made.into_iter().filter(|(_, status)| *status == ContractStatus::Draft) {
        let seen = contract(tx, id)?.version();
        service::withdraw(tx, (id, seen), None)?;
    }
    Ok(())
}
