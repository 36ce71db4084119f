//! `GET /sandbox/scenarios`: questions to try, with the answers that they must have.

use actix_web::{get, web};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;

use super::scenarios::tariffs::{self, TariffScenario};
use super::scenarios::{self, Scenario};
use crate::http::HttpBase;
use crate::http::problem::ApiError;
use crate::http::query::{ApiQuery, NoQuery};

/// The scenarios of the fictitious country.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct ScenarioList {
    /// Every scenario, simple ones first.
    pub items: Vec<Scenario>,
    /// Scenarios about tariffs; every amount is made up.
    pub tariffs: Vec<TariffScenario>,
}

/// Registers the operation.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config.service(list_scenarios);
}

/// List questions to try, with the answers they must have
///
/// Only in the demo; elsewhere there is no such resource. Every scenario names a request of this
/// API and the members of its answer that matter. Ask with a token of the sandbox:
/// `zorgcontract token --role operator`.
#[utoipa::path(
    tag = "sandbox",
    security(()),
    extensions(("x-problem-codes" = json!(["not-found"]))),
    responses((status = 200, description = "The scenarios.", body = ScenarioList))
)]
#[get("/sandbox/scenarios")]
async fn list_scenarios(
    base: web::Data<HttpBase>,
    _: ApiQuery<NoQuery>,
) -> Result<web::Json<ScenarioList>, ApiError> {
    if !base.fictitious {
        return Err(ApiError::not_found());
    }
    let items = scenarios::all().map_err(ApiError::internal)?;
    let tariffs = tariffs::all().map_err(ApiError::internal)?;
    Ok(web::Json(ScenarioList { items, tariffs }))
}
