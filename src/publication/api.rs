//! Published contracts over HTTP: anonymous, for scripts of any site.

use actix_web::{get, web};
use chrono::{Datelike as _, NaiveDate};
use serde::Deserialize;
use utoipa::IntoParams;

use super::changes::changes;
use super::list::{ListMoment, Narrowed, Published, list};
use super::sheet;
use super::view::{
    PublishedContract, PublishedContractChange, PublishedContractChangePage, PublishedContractPage,
};
use crate::app::AppState;
use crate::clock::Moment;
use crate::codes::{AgbCode, CareKind, ConcernId, PurchasingPartyId, RegionCode, UzoviCode};
use crate::events;
use crate::http::cursor::Start;
use crate::http::etag::Digested;
use crate::http::media::{Accept, CSV, JsonOr};
use crate::http::open::Open;
use crate::http::page::Paging;
use crate::http::problem::ApiError;
use crate::http::query::ApiQuery;

/// All callers see the same lists.
const EVERYONE: &str = "everyone";

/// Which published contracts, and as they were on which day.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(rename_all = "camelCase")]
#[into_params(parameter_in = Query)]
pub struct PublishedContractFilter {
    /// Only those of this organisation.
    pub agb_code: Option<AgbCode>,
    /// Only those that bind this insurer.
    pub uzovi_code: Option<UzoviCode>,
    /// Only those of this purchasing party.
    pub purchasing_party_id: Option<PurchasingPartyId>,
    /// Only those of purchasing parties of this concern.
    pub concern: Option<ConcernId>,
    /// Only those about this care.
    pub care_kind: Option<CareKind>,
    /// Only those of organisations in this region of the scheme `zorgkantoorregio`.
    pub region: Option<RegionCode>,
    /// Only those of organisations with a place whose postcode begins so.
    #[param(pattern = "^[1-9][0-9]{0,3}( ?[A-Za-z]{0,2})?$", max_length = 7)]
    pub postcode: Option<String>,
    /// Only those of organisations with a place in a city that has this in its name.
    #[param(min_length = 1, max_length = 100)]
    pub city: Option<String>,
    /// Only those of organisations of this name; typing mistakes are forgiven, words may be cut short.
    #[param(min_length = 1, max_length = 200)]
    pub q: Option<String>,
    /// The contracting year; the year of `date` when absent.
    #[param(minimum = 2000, maximum = 2100)]
    pub year: Option<i32>,
    /// The list as it was at the end of this day; today when absent.
    pub date: Option<NaiveDate>,
}

/// From when on, and of which list.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(rename_all = "camelCase")]
#[into_params(parameter_in = Query)]
pub struct PublishedChangeQuery {
    /// The moment up to which the caller knows the list: `until` of the answer before.
    pub since: Moment,
    /// The contracting year; the present one when absent.
    #[param(minimum = 2000, maximum = 2100)]
    pub year: Option<i32>,
    /// Only contracts that bind this insurer.
    pub uzovi_code: Option<UzoviCode>,
    /// Only contracts of this purchasing party.
    pub purchasing_party_id: Option<PurchasingPartyId>,
    /// Only contracts of purchasing parties of this concern.
    pub concern: Option<ConcernId>,
    /// Only contracts about this care.
    pub care_kind: Option<CareKind>,
}

impl PublishedContractFilter {
    fn parts(self, today: NaiveDate) -> (ListMoment, Narrowed) {
        let date = self.date.unwrap_or(today);
        let at = ListMoment::on(self.year.unwrap_or_else(|| date.year()), date, today);
        let narrowed = Narrowed {
            holder: self.agb_code,
            insurer: self.uzovi_code,
            purchasing_party: self.purchasing_party_id,
            concern: self.concern,
            care_kind: self.care_kind,
            region: self.region,
            postcode: self.postcode,
            city: self.city,
            name: self.q,
        };
        (at, narrowed)
    }
}

/// List contracted care
///
/// Open data for whoever looks for care: which providers have an agreement that binds an insurer in a
/// year. Only agreements that bind are here, concluded or recorded; offers are not, because insurers
/// publish once the signed agreement is in. `followed` ones rest on a decision that the insurer recorded,
/// never on its policy alone. No prices, modules, numbers or remarks, and no persons: the name is that of
/// the organisation in the AGB register.
///
/// An insurer whose policy names a day shows the contracts of a year from that day on: CZ and VGZ on
/// 12 November of the year before. `date=2024-11-12&year=2025` is the list as it was published. A provider
/// that is not in the list is not for that reason without a contract: not every insurer records all of
/// them here (`/v1/coverage-declarations`).
///
/// `ETag` changes when the answer does, and only then. As `text/csv` the whole list of the filter, without
/// pages; a cell that a spreadsheet would take for a formula begins with an apostrophe.
#[utoipa::path(tag = "publication", security(()), params(PublishedContractFilter),
    extensions(("x-etag" = json!("returned"))),
    responses((status = 200, description = "Published contracts by AGB code.",
        content((PublishedContractPage = "application/json"), (String = "text/csv")))))]
#[get("/published-contracts")]
pub(crate) async fn list_published_contracts(
    state: web::Data<AppState>,
    accept: Accept,
    paging: Paging,
    filter: ApiQuery<PublishedContractFilter>,
) -> Result<Open<Digested<JsonOr<PublishedContractPage>>>, ApiError> {
    let (snapshot, (at, narrowed)) = (state.snapshots.load(), filter.0.parts(state.clocks.today()));
    let found = list(&snapshot, at, &narrowed);
    let view = |line: &Published<'_>| PublishedContract::of(&snapshot, at, line);
    Ok(Open(Digested(match accept.prefers(CSV) {
        true => JsonOr::Text(CSV, sheet::table(found.iter().map(view))?),
        false => JsonOr::Json(paging.page_of(EVERYONE, &found, Published::key, view)?),
    })))
}

/// List what changed in the contracted care since a moment
///
/// The difference between the list as it was known at `since` and as it is now: added, removed and changed
/// lines. Whatever made a difference is in it, also a day on which a term begins or an insurer publishes.
/// Ask again with the `until` of any line; no lines means that nothing changed, keep `since`. Pages of one
/// answer belong to the same `until`.
#[utoipa::path(tag = "publication", security(()), params(PublishedChangeQuery),
    responses((status = 200, description = "The differences by AGB code.", body = PublishedContractChangePage)))]
#[get("/published-contracts/changes")]
pub(crate) async fn list_published_contract_changes(
    state: web::Data<AppState>,
    paging: Paging,
    query: ApiQuery<PublishedChangeQuery>,
) -> Result<Open<PublishedContractChangePage>, ApiError> {
    let (snapshot, query) = (state.snapshots.load(), query.0);
    let until = match paging.start::<ChangeKey>(EVERYONE)? {
        Start::First => latest(&state, snapshot.position).await?,
        Start::After((until, ..)) | Start::Before((until, ..)) => until,
    };
    let (year, since) = (query.year, query.since.min(until));
    let found = changes(&snapshot, year, (since, until), &query.narrowed());
    Ok(Open(paging.page_of(EVERYONE, &found, change_key, PublishedContractChange::clone)?))
}

/// Place of a change: the answer that it belongs to, and its line.
type ChangeKey = (Moment, String, String);

fn change_key(change: &PublishedContractChange) -> ChangeKey {
    (change.until, change.contract.agb_code.to_string(), change.contract.id.clone())
}

/// The moment up to which the snapshot knows everything: that of its last write, or the begin of today.
async fn latest(state: &AppState, position: i64) -> Result<Moment, ApiError> {
    let written = state.db.read_async(move |conn| events::recorded_at(conn, position)).await?;
    Ok(written.unwrap_or(Moment::BEGINNING).max(Moment::start_of(state.clocks.today())))
}

impl PublishedChangeQuery {
    fn narrowed(self) -> Narrowed {
        Narrowed {
            insurer: self.uzovi_code,
            purchasing_party: self.purchasing_party_id,
            concern: self.concern,
            care_kind: self.care_kind,
            ..Narrowed::default()
        }
    }
}
