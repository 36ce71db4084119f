//! The calculators over HTTP: questions by POST, without effect.

use actix_web::{post, web};

use super::calculate;
use super::questions::{
    InclusionOverrunQuestion, NeighbourhoodTariffQuestion, RegionalTariffQuestion, ResultRewardQuestion,
};
use super::view::TariffCalculation;
use crate::app::AppState;
use crate::auth::Authenticated;
use crate::http::json::ApiJson;
use crate::http::language::Language;
use crate::http::problem::ApiError;
use crate::http::query::{ApiQuery, NoQuery};

type Answer = Result<web::Json<TariffCalculation>, ApiError>;

/// Calculate the tariff of an RO
///
/// O&I of a region: the approved budget divided by the insured (ION) that are registered, in the quarter of
/// the reference date, with the practices that a WSV links to the RO. Without a budget, or while the insured
/// of one of the practices were not counted, the answer is `unknown` and names what is missing. The source
/// leaves open which insured count and how to round; the reading used stands with the rule.
#[utoipa::path(tag = "tariffs", security(("oauth2" = ["tariffs:read"])),
    request_body(content = RegionalTariffQuestion), extensions(("x-problem-codes" = json!(["not-found"]))),
    responses((status = 200, description = "The tariff for an insured, with its working.", body = TariffCalculation)))]
#[post("/tariff-calculations/oi-regio")]
pub(crate) async fn evaluate_regional_tariff(
    state: web::Data<AppState>,
    caller: Authenticated,
    language: Language,
    _: ApiQuery<NoQuery>,
    body: ApiJson<RegionalTariffQuestion>,
) -> Answer {
    calculate::regional(&state, &caller, language.0, &body.0).await.map(web::Json)
}

/// Calculate the tariff of a WSV
///
/// O&I of a neighbourhood: a uniform amount for every insured of the policy's insurers that is registered
/// with a practice that takes part. While the amount is only announced the answer is `unknown` and names the
/// parameter of the rule.
#[utoipa::path(tag = "tariffs", security(("oauth2" = ["tariffs:read"])),
    request_body(content = NeighbourhoodTariffQuestion), extensions(("x-problem-codes" = json!(["not-found"]))),
    responses((status = 200, description = "The total, with its working.", body = TariffCalculation)))]
#[post("/tariff-calculations/oi-wijk")]
pub(crate) async fn evaluate_neighbourhood_tariff(
    state: web::Data<AppState>,
    caller: Authenticated,
    language: Language,
    _: ApiQuery<NoQuery>,
    body: ApiJson<NeighbourhoodTariffQuestion>,
) -> Answer {
    calculate::neighbourhood(&state, &caller, language.0, &body.0).await.map(web::Json)
}

/// Calculate the result reward
///
/// The surcharge on a standard tariff, by the day on which the agreement was concluded. Percentages and
/// bounds are those of the rule of the policy, which also says when there is no reward: `notApplicable`.
#[utoipa::path(tag = "tariffs", security(("oauth2" = ["tariffs:read"])),
    request_body(content = ResultRewardQuestion),
    extensions(("x-reach" = json!("everything")), ("x-problem-codes" = json!(["not-found"]))),
    responses((status = 200, description = "The tariff with the reward, with its working.", body = TariffCalculation)))]
#[post("/tariff-calculations/result-reward")]
pub(crate) async fn evaluate_result_reward(
    state: web::Data<AppState>,
    _: Authenticated,
    language: Language,
    _: ApiQuery<NoQuery>,
    body: ApiJson<ResultRewardQuestion>,
) -> Answer {
    calculate::reward(&state.snapshots.load(), language.0, &body.0).map(web::Json)
}

/// Calculate inclusion above what was agreed
///
/// Care costs of a chain are calculated afterwards only above the inclusion that was agreed on. Without an
/// agreed number the cap of the policy counts: its percentage of the insured registered with the practices
/// of the care group, whole persons.
#[utoipa::path(tag = "tariffs", security(("oauth2" = ["tariffs:read"])),
    request_body(content = InclusionOverrunQuestion), extensions(("x-problem-codes" = json!(["not-found"]))),
    responses((status = 200, description = "What is calculated afterwards, with its working.", body = TariffCalculation)))]
#[post("/tariff-calculations/inclusion-overrun")]
pub(crate) async fn evaluate_inclusion_overrun(
    state: web::Data<AppState>,
    caller: Authenticated,
    language: Language,
    _: ApiQuery<NoQuery>,
    body: ApiJson<InclusionOverrunQuestion>,
) -> Answer {
    calculate::overrun(&state, &caller, language.0, &body.0).await.map(web::Json)
}
