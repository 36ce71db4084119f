//! The file over HTTP, for the sides of a contract.

use std::sync::Arc;

use actix_web::{HttpRequest, get, web};
use serde::Deserialize;
use utoipa::IntoParams;

use super::bundle::ContractEvidence;
use super::make::Reading;
use crate::app::AppState;
use crate::audit::{Actor, Owner, TrailOwner};
use crate::auth::Authenticated;
use crate::codes::ContractId;
use crate::contracts::offers::part::Part;
use crate::contracts::offers::steps::ContractSide;
use crate::contracts::signing::contract::parties;
use crate::contracts::signing::model::Subject;
use crate::http::problem::ApiError;
use crate::http::query::{ApiPath, ApiQuery};
use crate::http::told::tell;

/// Which version.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(rename_all = "camelCase")]
#[into_params(parameter_in = Query)]
pub struct EvidenceQuery {
    /// The version of the contract whose document it is; the one that stands when absent.
    #[param(minimum = 1)]
    pub version: Option<i32>,
}

/// Get the evidence of what was signed
///
/// The document byte for byte, its PDF, every signature with the certificates and revocation lists that it was
/// judged by, and for each a receipt and the links of the audit trail of the reader's own side up to the first
/// signed end. `zorgcontract contract verify` checks it without this service, and any other program can. For the
/// sides of the contract; every reading stands in their trails.
#[utoipa::path(tag = "contracts", params(("contractId" = ContractId, Path, description = "The contract."), EvidenceQuery),
    security(("oauth2" = ["contracts:read"])),
    // who can be a side is who can sign
    extensions(("x-scope-by-role" = json!({ "operator": "contracts:sign" }))),
    responses((status = 200, description = "The evidence; 404 when nothing was offered.", body = ContractEvidence)))]
#[get("/contracts/{contractId}/evidence")]
pub(crate) async fn get_contract_evidence(
    state: web::Data<AppState>,
    caller: Authenticated,
    req: HttpRequest,
    id: ApiPath<ContractId>,
    query: ApiQuery<EvidenceQuery>,
) -> Result<web::Json<ContractEvidence>, ApiError> {
    let part = Part::find(&state, &caller, id.0)?;
    let reading = Arc::new(reading(&state, &part, query.0.version)?);
    let (of, keys) = (Arc::clone(&reading), state.receipts.clone());
    let there = state.db.write(Actor::command("audit-heads"), move |tx| of.anchor(tx, &keys)).await?;
    if !there.value {
        return Err(ApiError::not_found());
    }
    let subject = ("contract.evidenceRead", part.contract.id.to_string());
    tell(&state, &caller, &req, subject, parties(&part.contract)).await?;
    made(&state, reading).await.map(web::Json)
}

/// For whom the file of a version is made; a version that is not there has none.
fn reading(state: &AppState, part: &Part, version: Option<i32>) -> Result<Reading, ApiError> {
    let contract = &part.contract;
    let number = version.unwrap_or(contract.version());
    let known = (1..=contract.version()).contains(&number).then(|| contract.known(None)).flatten();
    let terms = &known.ok_or_else(ApiError::not_found)?.value;
    let own = match part.side {
        ContractSide::Provider => Owner::Party(contract.holder),
        ContractSide::Insurer => Owner::PurchasingParty(contract.purchasing_party.clone()),
        ContractSide::SecondInsurer => {
            let second = terms.second_purchasing_party.clone().ok_or_else(ApiError::not_found)?;
            Owner::PurchasingParty(second)
        }
    };
    let name = TrailOwner::of(&own, &state.snapshots.load()).ok_or_else(ApiError::not_found)?;
    Ok(Reading { subject: Subject::Contract(contract.id, number), trail: (own, name) })
}

async fn made(state: &AppState, reading: Arc<Reading>) -> Result<ContractEvidence, ApiError> {
    let (snapshot, keys, now) = (state.snapshots.load(), state.receipts.clone(), state.clocks.security_now());
    let made = state.db.read_async(move |conn| reading.bundle(conn, &keys, &snapshot, now));
    made.await?.ok_or_else(ApiError::not_found)
}
