//! The comparison over HTTP.

use actix_web::{get, web};
use serde::Deserialize;
use utoipa::IntoParams;

use super::csv;
use super::matrix::{Matrix, Question};
use super::view::{PolicyComparison, comparison};
use super::words::ComparisonRow;
use crate::app::AppState;
use crate::auth::Authenticated;
use crate::clock::Moment;
use crate::codes::ConcernId;
use crate::http::language::Language;
use crate::http::media::{Accept, CSV, JsonOr};
use crate::http::problem::ApiError;
use crate::http::query::ApiQuery;
use crate::http::rendered::Rendered;

/// What is compared.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(rename_all = "camelCase")]
#[into_params(parameter_in = Query)]
pub struct ComparisonQuery {
    /// Calendar year that the policies speak about.
    #[param(minimum = 2000, maximum = 2100)]
    pub year: i32,
    /// Only these rows; several may be given.
    #[serde(default)]
    pub topic: Vec<ComparisonRow>,
    /// Only these concerns; several may be given.
    #[serde(default)]
    pub concern: Vec<ConcernId>,
    /// What was known at this moment; absent means now.
    pub as_of: Option<Moment>,
}

impl From<ComparisonQuery> for Question {
    fn from(query: ComparisonQuery) -> Self {
        Self { year: query.year, as_of: query.as_of, concerns: query.concern, rows: query.topic }
    }
}

/// Compare purchasing policies
///
/// Rows are topics, columns are concerns, and every cell holds what the policies of that concern for
/// the year say, paraphrased and cited, or why nothing is known. For 2022 it reproduces the comparison
/// that InEen made. As CSV: one line per statement.
#[utoipa::path(
    tag = "policies",
    params(ComparisonQuery),
    security(("oauth2" = ["policies:read"])),
    responses((
        status = 200,
        description = "The policies side by side.",
        content((PolicyComparison = "application/json"), (String = "text/csv"))
    ))
)]
#[get("/policy-comparisons")]
pub(crate) async fn get_policy_comparison(
    state: web::Data<AppState>,
    _caller: Authenticated,
    language: Language,
    accept: Accept,
    query: ApiQuery<ComparisonQuery>,
) -> Result<JsonOr<Rendered<PolicyComparison>>, ApiError> {
    let snapshot = state.snapshots.load();
    let question = Question::from(query.0);
    let matrix = Matrix::new(&snapshot.policies, &question);
    Ok(match accept.prefers(CSV) {
        true => JsonOr::Text(CSV, csv::table(&matrix, &question, language.0)?),
        false => {
            JsonOr::Json(Rendered::new(&comparison(&snapshot.policies, &matrix, &question, language.0))?)
        }
    })
}
