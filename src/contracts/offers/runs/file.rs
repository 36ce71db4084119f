//! The rows of a run as a page, or whole as a file.

use actix_web::{get, web};
use serde::Deserialize;
use utoipa::IntoParams;

use super::api::find;
use super::model::{ContractOfferOutcome, MOST_ROWS};
use super::store::{self, Which};
use super::view::{ContractOfferRow, ContractOfferRowPage, ended};
use crate::app::AppState;
use crate::auth::Authenticated;
use crate::codes::JobId;
use crate::contracts::listing::{Form, lines, sheet};
use crate::db::DbError;
use crate::http::cursor::Start;
use crate::http::language::Language;
use crate::http::media::{Accept, JsonOr};
use crate::http::page::Paging;
use crate::http::problem::ApiError;
use crate::http::query::{ApiPath, ApiQuery};

/// Which rows.
#[derive(Debug, Clone, Copy, Deserialize, IntoParams)]
#[serde(rename_all = "camelCase")]
#[into_params(parameter_in = Query)]
pub struct ContractOfferRowQuery {
    /// With this outcome.
    pub outcome: Option<ContractOfferOutcome>,
}

impl ContractOfferRowQuery {
    /// The rows that are meant, of a run that has ended or not.
    fn which(self, ended: bool) -> Which {
        match self.outcome {
            None => Which::All,
            Some(ContractOfferOutcome::Waiting) if ended => Which::None,
            Some(ContractOfferOutcome::Waiting) => Which::Open,
            Some(ContractOfferOutcome::Skipped) if ended => Which::WithOrOpen(ContractOfferOutcome::Skipped),
            Some(outcome) => Which::With(outcome),
        }
    }
}

/// List the rows of a run of offers
///
/// Every organisation of the run and what became of it, in the order of AGB codes. As `text/csv` or
/// `application/x-ndjson` the whole list of the filter, without pages. A client fetches two such files at once.
#[utoipa::path(tag = "contracts", params(("contractOfferRunId" = JobId, Path, description = "The run."), ContractOfferRowQuery),
    security(("oauth2" = ["contracts:offer"])), extensions(("x-problem-codes" = json!(["not-found"]))),
    responses((status = 200, description = "The rows.",
        content((ContractOfferRowPage = "application/json"), (String = "text/csv"), (String = "application/x-ndjson")))))]
#[get("/contract-offer-runs/{contractOfferRunId}/rows")]
pub(crate) async fn list_contract_offer_rows(
    state: web::Data<AppState>,
    caller: Authenticated,
    id: ApiPath<JobId>,
    language: Language,
    accept: Accept,
    paging: Paging,
    query: ApiQuery<ContractOfferRowQuery>,
) -> Result<JsonOr<ContractOfferRowPage>, ApiError> {
    let (form, start) = (Form::asked(&accept), paging.start::<i32>(&caller.client)?);
    let (place, take) = form.map_or((place(&start), paging.take()), |_| ((None, false), MOST_ROWS));
    let (of, who) = (state.clone(), caller.clone());
    let found = state.db.read_async(move |conn| -> Result<_, DbError> {
        let Some(job) = find(&of, &who, conn, id.0)? else { return Ok(None) };
        Ok(Some((store::rows(conn, job.id, query.0.which(ended(&job)), place, take)?, job)))
    });
    let (rows, job) = found.await?.ok_or_else(ApiError::not_found)?;
    let rows: Vec<_> = rows.iter().map(|row| ContractOfferRow::of(row, ended(&job), language.0)).collect();
    if let Some(form) = form {
        let _turn = state.http.rates.export(&caller.client)?;
        return Ok(JsonOr::Text(form.media_type(), text(form, &rows)?));
    }
    let rows = rows.into_iter().map(|row| (row.line, row)).collect();
    Ok(JsonOr::Json(paging.page(&caller.client, &start, rows)))
}

/// Before or after which line a page lies.
const fn place(start: &Start<i32>) -> (Option<i32>, bool) {
    match *start {
        Start::First => (None, false),
        Start::After(line) => (Some(line), false),
        Start::Before(line) => (Some(line), true),
    }
}

fn text(form: Form, rows: &[ContractOfferRow]) -> Result<String, ApiError> {
    match form {
        Form::Table => sheet(&HEADER, rows.iter().map(cells)),
        Form::Lines => lines(rows),
    }
}

/// The columns of the table.
const HEADER: [&str; 11] = [
    "line",
    "agbCode",
    "outcome",
    "contractId",
    "number",
    "carriedOverFrom",
    "leftOut",
    "eligibility",
    "reason",
    "problem",
    "detail",
];

fn cells(row: &ContractOfferRow) -> [String; HEADER.len()] {
    let told = |value: Option<String>| value.unwrap_or_default();
    [
        row.line.to_string(),
        row.agb_code.to_string(),
        row.outcome.to_string(),
        told(row.contract_id.map(|id| id.to_string())),
        told(row.number.clone()),
        told(row.carried_over_from.map(|id| id.to_string())),
        row.left_out.join(" "),
        told(row.eligibility.map(|outcome| outcome.to_string())),
        told(row.reason.map(|reason| reason.to_string())),
        told(row.problem.as_ref().map(|problem| problem.code.clone())),
        told(row.problem.as_ref().map(|problem| problem.detail.clone())),
    ]
}
