//! Contracts and addenda over HTTP.

use actix_web::{HttpRequest, HttpResponse, get, post, web};
use chrono::NaiveDate;
use serde::Deserialize;
use utoipa::IntoParams;

use super::content::store::content_of;
use super::listing::{ContractFilter, Form, Listing};
use super::model::Known;
use super::offers;
use super::offers::check::begun;
use super::offers::view::{ContractDetailView, created};
use super::service;
use super::sight::{Seen, Sight, View};
use super::view::{
    ContractPage, ContractVersionPage, ContractVersionView, ContractView, NewContract, Reader,
};
use crate::app::AppState;
use crate::auth::Authenticated;
use crate::clock::Moment;
use crate::codes::{ContractId, PurchasingPartyId};
use crate::db::Conn;
use crate::http::etag::Versioned;
use crate::http::idempotency::IdempotencyKey;
use crate::http::json::ApiJson;
use crate::http::media::{Accept, JsonOr};
use crate::http::page::Paging;
use crate::http::problem::ApiError;
use crate::http::query::{ApiPath, ApiQuery, NoQuery};

/// The day and the moment that one resource is read for.
#[derive(Debug, Clone, Copy, Deserialize, IntoParams)]
#[serde(rename_all = "camelCase")]
#[into_params(parameter_in = Query)]
pub struct ReadAt {
    /// The day that the phase is measured against; today when absent.
    pub date: Option<NaiveDate>,
    /// As known at this instant.
    pub as_of: Option<Moment>,
}

/// List contracts
///
/// A provider sees the contracts that it holds, an insurer those of its purchasing parties and those
/// it was asked to follow. As `text/csv` or `application/x-ndjson` the whole list of the filter in the order
/// asked, without pages; in a table, a cell that a spreadsheet would take for a formula begins with an
/// apostrophe. A client fetches two such files at once.
#[utoipa::path(tag = "contracts", params(ContractFilter), security(("oauth2" = ["contracts:read"])),
    extensions(("x-sort" = json!(["number", "startDate", "signBy", "recordedAt"]))),
    responses((status = 200, description = "Contracts, oldest first unless another order is asked.",
        content((ContractPage = "application/json"), (String = "text/csv"), (String = "application/x-ndjson")))))]
#[get("/contracts")]
pub(crate) async fn list_contracts(
    state: web::Data<AppState>,
    caller: Authenticated,
    accept: Accept,
    paging: Paging,
    filter: ApiQuery<ContractFilter>,
) -> Result<JsonOr<ContractPage>, ApiError> {
    let (snapshot, now) = (state.snapshots.load(), state.clocks.business_now());
    let (today, filter) = (now.day(), filter.0);
    let day = filter.date.unwrap_or(today);
    let mut seen = View { snapshot: &snapshot, caller: &caller, today }.contracts(filter.agb_code);
    seen.retain(|s| filter.lies(&snapshot, s.holder, day));
    let found = seen
        .into_iter()
        .filter_map(|s| ContractView::of(s.contract, &s.reader(now), day, filter.as_of))
        .filter(|view| filter.takes(view));
    let list = Listing::new(found.collect(), &paging);
    let Some(form) = Form::asked(&accept) else {
        return Ok(JsonOr::Json(list.page(&paging, &caller.client)?));
    };
    let _turn = state.http.rates.export(&caller.client)?;
    Ok(JsonOr::Text(form.media_type(), list.text(form)?))
}

/// Read a contract
///
/// With what it says in words and amounts, for the parties to it.
#[utoipa::path(tag = "contracts", params(("contractId" = ContractId, Path, description = "The contract."), ReadAt),
    security(("oauth2" = ["contracts:read"])), extensions(("x-etag" = json!("returned"))),
    responses((status = 200, description = "The contract.", body = ContractDetailView)))]
#[get("/contracts/{contractId}")]
pub(crate) async fn get_contract(
    state: web::Data<AppState>,
    caller: Authenticated,
    id: ApiPath<ContractId>,
    at: ApiQuery<ReadAt>,
) -> Result<Versioned<ContractDetailView>, ApiError> {
    let (snapshot, now) = (state.snapshots.load(), state.clocks.business_now());
    let view = View { snapshot: &snapshot, caller: &caller, today: now.day() };
    let (seen, day) = (view.contract(id.0).ok_or_else(ApiError::not_found)?, at.0.date.unwrap_or(view.today));
    let shown = ContractView::of(seen.contract, &seen.reader(now), day, at.0.as_of);
    let (shown, words) = (shown.ok_or_else(ApiError::not_found)?, seen.sight.words());
    let version = shown.version.version;
    let says = move |conn: &mut Conn| if words { content_of(conn, id.0, version) } else { Ok(None) };
    let body = ContractDetailView::of(shown, state.db.read_async(says).await?);
    Ok(Versioned { version: version.into(), body })
}

/// List the versions of a contract
#[utoipa::path(tag = "contracts", params(("contractId" = ContractId, Path, description = "The contract.")),
    security(("oauth2" = ["contracts:read"])),
    responses((status = 200, description = "The versions, oldest first.", body = ContractVersionPage)))]
#[get("/contracts/{contractId}/versions")]
pub(crate) async fn list_contract_versions(
    state: web::Data<AppState>,
    caller: Authenticated,
    id: ApiPath<ContractId>,
    paging: Paging,
) -> Result<ContractVersionPage, ApiError> {
    let (snapshot, now) = (state.snapshots.load(), state.clocks.business_now());
    let view = View { snapshot: &snapshot, caller: &caller, today: now.day() };
    let seen @ Seen { contract, sight, .. } = view.contract(id.0).ok_or_else(ApiError::not_found)?;
    let (reader, seen) = (seen.reader(now), contract.versions.iter().filter(|version| sight.reads(version)));
    let versions: Vec<_> = seen.map(|version| ContractVersionView::of(contract, version, &reader)).collect();
    paging.page_of(&caller.client, &versions, |view| view.version, ContractVersionView::clone)
}

/// Record a contract that was agreed elsewhere, or draft one
///
/// By the insurer of the purchasing party. What is recorded binds at once, without acceptance by the provider,
/// and may not overlap another contract of the same holder and purchasing party for the same care. A draft
/// (`status` `draft`) binds nobody and is not seen by the provider until it is offered. No tariff may be above
/// the NZa maximum of a day on which it holds.
#[utoipa::path(tag = "contracts", request_body = NewContract, security(("oauth2" = ["contracts:write"])),
    extensions(("x-idempotency" = json!("key")), ("x-dry-run" = json!(true)),
        ("x-problem-codes" = json!(["rule-refused", "conflict", "not-found"]))),
    responses((status = 201, description = "The contract.", body = ContractDetailView)))]
#[post("/contracts")]
pub(crate) async fn create_contract(
    state: web::Data<AppState>,
    caller: Authenticated,
    req: HttpRequest,
    key: IdempotencyKey,
    _: ApiQuery<NoQuery>,
    body: ApiJson<NewContract>,
) -> Result<HttpResponse, ApiError> {
    let (snapshot, now, new) = (state.snapshots.load(), state.clocks.business_now(), body.0);
    let view = View { snapshot: &snapshot, caller: &caller, today: now.day() };
    may_buy(view, &new.purchasing_party_id, new.term.start_date)?;
    let (first, second) = (new.term.start_date, new.second_purchasing_party_id.as_ref());
    second.map_or(Ok(()), |second| exists(view, second, first))?;
    let holder = snapshot.organisation(new.agb_code).ok_or_else(ApiError::not_found)?;
    let (entry, content) = (new.entry(holder), begun(&snapshot, &new)?);
    let reader = Reader { agb_code: new.agb_code, sight: Sight::Party, last_day: None, now };
    let work = move |tx: &mut crate::db::Tx<'_>| {
        let contract = match &content {
            Some(content) => offers::service::draft(tx, &entry, content)?,
            None => service::record(tx, &entry)?,
        };
        created(tx, &contract, &reader, None)
    };
    key.with_body(&new).once(&state, &caller, &req, work).await
}

/// The purchasing party is the caller's own; any other one does not exist for it.
pub(super) fn may_buy(view: View<'_>, party: &PurchasingPartyId, day: NaiveDate) -> Result<(), ApiError> {
    let own = view.caller.is_operator() || view.caller.owns_purchasing_party(view.snapshot, party, day);
    if own { exists(view, party, day) } else { Err(ApiError::not_found()) }
}

pub(super) fn exists(view: View<'_>, party: &PurchasingPartyId, day: NaiveDate) -> Result<(), ApiError> {
    if view.snapshot.buys(party, day) { Ok(()) } else { Err(ApiError::not_found()) }
}
