//! Versions over HTTP.

use actix_web::{get, web};
use serde::Deserialize;
use utoipa::IntoParams;

use super::difference::{difference, members};
use super::view::{ContractChange, ContractChangesView, ContractVersionDetail, ContractVersionRef};
use crate::app::AppState;
use crate::auth::{Authenticated, Caller};
use crate::codes::ContractId;
use crate::contracts::content::model::ContractContent;
use crate::contracts::content::store::content_of;
use crate::contracts::model::{Contract, ContractTerms};
use crate::contracts::sight::View;
use crate::contracts::view::{ContractVersionView, Reader};
use crate::dated::Dated;
use crate::db::DbError;
use crate::http::problem::{ApiError, Place};
use crate::http::query::{ApiPath, ApiQuery, NoQuery};

/// Against which version.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(rename_all = "camelCase")]
#[into_params(parameter_in = Query)]
pub struct ContractChangesQuery {
    /// The earlier version; the one before when absent.
    #[param(minimum = 1)]
    pub since: Option<i32>,
}

/// A contract of which the caller sees versions.
struct Told {
    contract: Contract,
    reader: Reader,
}

impl Told {
    fn of(state: &AppState, caller: &Caller, id: ContractId) -> Result<Self, ApiError> {
        let (snapshot, now) = (state.snapshots.load(), state.clocks.business_now());
        let view = View { snapshot: &snapshot, caller, today: now.day() };
        let seen = view.contract(id).ok_or_else(ApiError::not_found)?;
        Ok(Self { contract: seen.contract.clone(), reader: seen.reader(now) })
    }

    /// A version in sight.
    fn version(&self, number: i32) -> Option<&Dated<ContractTerms>> {
        let at = usize::try_from(number).ok()?.checked_sub(1)?;
        self.contract.versions.get(at).filter(|version| self.reader.sight.reads(version))
    }

    /// What a version says to the caller.
    async fn says(&self, state: &AppState, number: i32) -> Result<Option<ContractContent>, DbError> {
        let (id, words) = (self.contract.id, self.reader.sight.words());
        state.db.read_async(move |conn| if words { content_of(conn, id, number) } else { Ok(None) }).await
    }

    /// A version as the caller may know it.
    fn known(&self, version: &Dated<ContractTerms>) -> Dated<ContractTerms> {
        let mut known = version.clone();
        if !self.reader.sight.words() {
            (known.value.note, known.value.reason) = (None, None);
        }
        known
    }
}

fn named(number: i32, version: &Dated<ContractTerms>) -> ContractVersionRef {
    ContractVersionRef {
        version: number,
        term: version.period,
        recorded_at: version.recorded_at,
        superseded_at: version.superseded_at,
    }
}

/// Read a version of a contract
///
/// With what it says in words and amounts, for the parties to it.
#[utoipa::path(tag = "contracts", params(("contractId" = ContractId, Path, description = "The contract."),
    ("version" = i32, Path, minimum = 1, description = "Number of the version, from 1.")),
    security(("oauth2" = ["contracts:read"])),
    responses((status = 200, description = "The version.", body = ContractVersionDetail)))]
#[get("/contracts/{contractId}/versions/{version}")]
pub(crate) async fn get_contract_version(
    state: web::Data<AppState>,
    caller: Authenticated,
    path: ApiPath<(ContractId, i32)>,
    _: ApiQuery<NoQuery>,
) -> Result<web::Json<ContractVersionDetail>, ApiError> {
    let (id, number) = path.0;
    let told = Told::of(&state, &caller, id)?;
    let version = told.version(number).ok_or_else(ApiError::not_found)?;
    let shown = ContractVersionView::of(&told.contract, version, &told.reader);
    Ok(web::Json(ContractVersionDetail::of(shown, told.says(&state, number).await?)))
}

/// Compare two versions of a contract
///
/// Member by member: what it was and what it is, with the days on which each version holds and when each was
/// known. A party sees every member; a follower the terms, without remarks and reasons.
#[utoipa::path(tag = "contracts", params(("contractId" = ContractId, Path, description = "The contract."),
    ("version" = i32, Path, minimum = 1, description = "Number of the later version, from 2."), ContractChangesQuery),
    security(("oauth2" = ["contracts:read"])),
    responses((status = 200, description = "What changed.", body = ContractChangesView)))]
#[get("/contracts/{contractId}/versions/{version}/changes")]
pub(crate) async fn get_contract_version_changes(
    state: web::Data<AppState>,
    caller: Authenticated,
    path: ApiPath<(ContractId, i32)>,
    query: ApiQuery<ContractChangesQuery>,
) -> Result<web::Json<ContractChangesView>, ApiError> {
    let (id, number) = path.0;
    let told = Told::of(&state, &caller, id)?;
    let since = query.0.since.unwrap_or(number.saturating_sub(1));
    let new = told.version(number).ok_or_else(ApiError::not_found)?;
    let old = told.version(since).filter(|_| since < number).ok_or_else(no_earlier)?;
    let (was, is) = (told.says(&state, since).await?, told.says(&state, number).await?);
    let differ =
        difference(&members(&told.known(old), was.as_ref()), &members(&told.known(new), is.as_ref()));
    let changes = differ.into_iter().map(|(member, before, after)| ContractChange { member, before, after });
    Ok(web::Json(ContractChangesView {
        contract_id: id,
        since: named(since, old),
        version: named(number, new),
        changes: changes.collect(),
    }))
}

fn no_earlier() -> ApiError {
    let detail = ("Noem een eerdere versie die er is.", "Name an earlier version that is there.");
    ApiError::invalid_member(Place::Query, "since", "contract.since", detail)
}
