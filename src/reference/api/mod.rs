//! Reference data over HTTP: every row with its period, source, confidence and other readings.
//!
//! Reads only, from the snapshot. All operations take the day asked about (`date`, today when
//! absent) and the moment whose knowledge counts (`asOf`, now when absent); a row that does not hold
//! then is absent. Lists are ordered by natural key. Every caller with the scope `reference:read`
//! sees the same.

mod views;

use std::sync::Arc;

use actix_web::{get, web};
use chrono::NaiveDate;
use serde::Deserialize;
use utoipa::IntoParams;

pub use views::{
    ConcernView, ConcernViewPage, InsurerView, InsurerViewPage, NationalFactView, NationalFactViewPage,
    PreferredInsurerView, PreferredInsurerViewPage, PrestatieEntry, PrestatieEntryPage, ProvenanceView,
    PurchasedInsurerView, PurchasingPartyView, PurchasingPartyViewPage, RegionMatchView, RegionView,
    RegionViewPage, SuccessorView,
};

use super::Reference;
use super::lookup::RegionMatch;
use super::model::{Insurer, PreferredInsurer, Region, RegionKey, Row};
use super::place::{MunicipalityCode, Postcode};
use super::prestatie::PrestatieSegment;
use crate::app::AppState;
use crate::auth::Authenticated;
use crate::clock::Moment;
use crate::codes::{
    CareKind, ConcernId, PrestatieCode, PurchasingPartyId, RegionCode, RegionScheme, UzoviCode,
};
use crate::http::page::Paging;
use crate::http::problem::ApiError;
use crate::http::query::{ApiPath, ApiQuery};
use crate::snapshot::Snapshot;

/// What decides what a caller sees in these lists: nothing, they are the same for all.
const ANYONE: &str = "anyone";

/// The day and the knowledge asked about.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(rename_all = "camelCase")]
#[into_params(parameter_in = Query)]
pub struct At {
    /// Rows that hold on this calendar day in Europe/Amsterdam; today when absent.
    pub date: Option<NaiveDate>,
    /// Answer with what was known at this instant; now when absent.
    pub as_of: Option<Moment>,
}

/// The reference data as a question sees it.
struct Asked {
    snapshot: Arc<Snapshot>,
    day: NaiveDate,
    as_of: Option<Moment>,
}

impl Asked {
    fn new(state: &AppState, at: &At) -> Self {
        let day = at.date.unwrap_or_else(|| state.clocks.today());
        Self { snapshot: state.snapshots.load(), day, as_of: at.as_of }
    }

    fn reference(&self) -> &Reference {
        &self.snapshot.reference
    }
}

/// List concerns
///
/// A concern is a group of health insurers with one purchasing policy.
#[utoipa::path(tag = "reference", params(At), security(("oauth2" = ["reference:read"])),
    responses((status = 200, description = "Concerns, by id.", body = ConcernViewPage)))]
#[get("/concerns")]
pub(crate) async fn list_concerns(
    state: web::Data<AppState>,
    _: Authenticated,
    paging: Paging,
    at: ApiQuery<At>,
) -> Result<ConcernViewPage, ApiError> {
    let asked = Asked::new(&state, &at.0);
    let rows: Vec<_> = asked.reference().concerns.all_on(asked.day, asked.as_of).collect();
    paging.page_of(ANYONE, &rows, |row| row.value.value.id.to_string(), |row| ConcernView::new(&asked, row))
}

/// Read a concern
#[utoipa::path(tag = "reference", params(("concernId" = ConcernId, Path, description = "Id of the concern."), At),
    security(("oauth2" = ["reference:read"])),
    responses((status = 200, description = "The concern.", body = ConcernView)))]
#[get("/concerns/{concernId}")]
pub(crate) async fn get_concern(
    state: web::Data<AppState>,
    _: Authenticated,
    id: ApiPath<ConcernId>,
    at: ApiQuery<At>,
) -> Result<web::Json<ConcernView>, ApiError> {
    let asked = Asked::new(&state, &at.0);
    let row = asked.reference().concerns.on(&id.0, asked.day, asked.as_of).next();
    row.map(|row| web::Json(ConcernView::new(&asked, row))).ok_or_else(ApiError::not_found)
}

/// Which insurers.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(rename_all = "camelCase")]
#[into_params(parameter_in = Query)]
pub struct InsurerFilter {
    /// Only insurers of this concern.
    pub concern: Option<ConcernId>,
    /// Only insurers that this purchasing party buys for.
    pub purchasing_party_id: Option<PurchasingPartyId>,
}

/// List insurers
#[utoipa::path(tag = "reference", params(InsurerFilter, At), security(("oauth2" = ["reference:read"])),
    responses((status = 200, description = "Insurers, by UZOVI code.", body = InsurerViewPage)))]
#[get("/insurers")]
pub(crate) async fn list_insurers(
    state: web::Data<AppState>,
    _: Authenticated,
    paging: Paging,
    filter: ApiQuery<InsurerFilter>,
    at: ApiQuery<At>,
) -> Result<InsurerViewPage, ApiError> {
    let asked = Asked::new(&state, &at.0);
    let InsurerFilter { concern, purchasing_party_id } = filter.0;
    let bought = |code: UzoviCode, party: &PurchasingPartyId| {
        let mut links = asked.reference().purchasing_parties_of(code, asked.day, asked.as_of);
        links.any(|link| link.value.value.purchasing_party == *party)
    };
    let rows = asked.reference().insurers.all_on(asked.day, asked.as_of);
    let rows = rows.filter(|row| concern.as_ref().is_none_or(|id| row.value.value.concern == *id));
    let rows: Vec<_> = rows
        .filter(|row| purchasing_party_id.as_ref().is_none_or(|id| bought(row.value.value.uzovi_code, id)))
        .collect();
    let view = |row: &&Row<Insurer>| InsurerView::new(&asked, row);
    paging.page_of(ANYONE, &rows, |row| row.value.value.uzovi_code.to_string(), view)
}

/// Read an insurer
#[utoipa::path(tag = "reference", params(("uzoviCode" = UzoviCode, Path, description = "UZOVI code."), At),
    security(("oauth2" = ["reference:read"])),
    responses((status = 200, description = "The insurer.", body = InsurerView)))]
#[get("/insurers/{uzoviCode}")]
pub(crate) async fn get_insurer(
    state: web::Data<AppState>,
    _: Authenticated,
    code: ApiPath<UzoviCode>,
    at: ApiQuery<At>,
) -> Result<web::Json<InsurerView>, ApiError> {
    let asked = Asked::new(&state, &at.0);
    let row = asked.reference().insurer(code.0, asked.day, asked.as_of);
    row.map(|row| web::Json(InsurerView::new(&asked, row))).ok_or_else(ApiError::not_found)
}

/// List purchasing parties
///
/// A purchasing party is the contract partner that buys for one or more insurers.
#[utoipa::path(tag = "reference", params(At), security(("oauth2" = ["reference:read"])),
    responses((status = 200, description = "Purchasing parties, by id.", body = PurchasingPartyViewPage)))]
#[get("/purchasing-parties")]
pub(crate) async fn list_purchasing_parties(
    state: web::Data<AppState>,
    _: Authenticated,
    paging: Paging,
    at: ApiQuery<At>,
) -> Result<PurchasingPartyViewPage, ApiError> {
    let asked = Asked::new(&state, &at.0);
    let rows: Vec<_> = asked.reference().purchasing_parties.all_on(asked.day, asked.as_of).collect();
    let view = |row: &&Row<_>| PurchasingPartyView::new(&asked, row);
    paging.page_of(ANYONE, &rows, |row| row.value.value.id.to_string(), view)
}

/// Which regions.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(rename_all = "camelCase")]
#[into_params(parameter_in = Query)]
pub struct RegionFilter {
    /// Only this way of dividing the country.
    pub scheme: Option<RegionScheme>,
    /// Only regions in which this municipality lies (CBS code).
    pub municipality: Option<MunicipalityCode>,
    /// Only regions in which this postcode lies; four digits, with or without the letters.
    pub postcode: Option<Postcode>,
}

/// List regions
///
/// With `municipality` or `postcode` it is a look-up. Both together may lead to different regions:
/// then both come back, each with the mapping that led to it in `matches`. An empty list means that
/// no imported mapping covers the place, not that it lies nowhere.
#[utoipa::path(tag = "reference", params(RegionFilter, At), security(("oauth2" = ["reference:read"])),
    responses((status = 200, description = "Regions, by scheme and code.", body = RegionViewPage)))]
#[get("/regions")]
pub(crate) async fn list_regions(
    state: web::Data<AppState>,
    _: Authenticated,
    paging: Paging,
    filter: ApiQuery<RegionFilter>,
    at: ApiQuery<At>,
) -> Result<RegionViewPage, ApiError> {
    let asked = Asked::new(&state, &at.0);
    let RegionFilter { scheme, municipality, postcode } = filter.0;
    let lookup = municipality.is_some() || postcode.is_some();
    let rows = asked.reference().regions.all_on(asked.day, asked.as_of);
    let rows = rows.filter(|row| scheme.as_ref().is_none_or(|s| row.value.value.key.scheme == *s));
    let matches = |row: &Row<Region>| -> Vec<RegionMatch<'_>> {
        let key = &row.value.value.key;
        let (municipality, postcode) = (municipality.as_ref(), postcode.as_ref());
        let found = asked.reference().regions_of(&key.scheme, municipality, postcode, asked.day, asked.as_of);
        found.into_iter().filter(|found| found.region == key).collect()
    };
    let rows: Vec<_> =
        rows.map(|row| (row, matches(row))).filter(|(_, found)| !lookup || !found.is_empty()).collect();
    let key = |(row, _): &(&Row<Region>, _)| row.value.value.key.clone();
    paging.page_of(ANYONE, &rows, key, |(row, found)| RegionView::new(row, found))
}

/// Read a region
#[utoipa::path(tag = "reference",
    params(("scheme" = RegionScheme, Path, description = "Region scheme."),
        ("regionCode" = RegionCode, Path, description = "Code of the region in the scheme."), At),
    security(("oauth2" = ["reference:read"])),
    responses((status = 200, description = "The region.", body = RegionView)))]
#[get("/regions/{scheme}/{regionCode}")]
pub(crate) async fn get_region(
    state: web::Data<AppState>,
    _: Authenticated,
    path: ApiPath<(RegionScheme, RegionCode)>,
    at: ApiQuery<At>,
) -> Result<web::Json<RegionView>, ApiError> {
    let asked = Asked::new(&state, &at.0);
    let (scheme, code) = path.0;
    let row = asked.reference().regions.on(&RegionKey { scheme, code }, asked.day, asked.as_of).next();
    row.map(|row| web::Json(RegionView::new(row, &[]))).ok_or_else(ApiError::not_found)
}

/// Which preferred insurers.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(rename_all = "camelCase")]
#[into_params(parameter_in = Query)]
pub struct PreferredInsurerFilter {
    /// Only this way of dividing the country.
    pub scheme: Option<RegionScheme>,
    /// Only regions with this code.
    pub region: Option<RegionCode>,
    /// Only this kind of care.
    pub care_kind: Option<CareKind>,
}

/// List preferred insurers
///
/// Which concern is preferred in a region, for a kind of care. Rows with confidence `default` are a
/// stand-in for a list that no source gives; HDS care has no preferred insurer but two that represent all.
#[utoipa::path(tag = "reference", params(PreferredInsurerFilter, At),
    security(("oauth2" = ["reference:read"])),
    responses((status = 200, description = "Preferred insurers, by region, kind of care and rank.",
        body = PreferredInsurerViewPage)))]
#[get("/preferred-insurers")]
pub(crate) async fn list_preferred_insurers(
    state: web::Data<AppState>,
    _: Authenticated,
    paging: Paging,
    filter: ApiQuery<PreferredInsurerFilter>,
    at: ApiQuery<At>,
) -> Result<PreferredInsurerViewPage, ApiError> {
    let asked = Asked::new(&state, &at.0);
    let PreferredInsurerFilter { scheme, region, care_kind } = filter.0;
    let key = |row: &&Row<PreferredInsurer>| {
        let value = &row.value.value;
        (value.region.clone(), value.care_kind, value.rank, value.concern.clone())
    };
    let mut rows: Vec<_> = asked.reference().preferred.all_on(asked.day, asked.as_of).collect();
    rows.retain(|row| {
        let value = &row.value.value;
        scheme.as_ref().is_none_or(|s| value.region.scheme == *s)
            && region.as_ref().is_none_or(|code| value.region.code == *code)
            && care_kind.is_none_or(|kind| value.care_kind == kind)
    });
    rows.sort_by_cached_key(key);
    paging.page_of(ANYONE, &rows, key, |row| PreferredInsurerView::new(&asked, row))
}

/// Which prestaties.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(rename_all = "camelCase")]
#[into_params(parameter_in = Query)]
pub struct PrestatieFilter {
    /// Only this segment.
    pub segment: Option<PrestatieSegment>,
}

/// List prestaties
///
/// The billable items of GP care that a source confirms, with segment, unit, tariff kind and whether a
/// contract is needed. What no source says is `unknown`; the amounts stand in `/tariffs`.
#[utoipa::path(tag = "reference", params(PrestatieFilter, At), security(("oauth2" = ["reference:read"])),
    responses((status = 200, description = "Prestaties, by code.", body = PrestatieEntryPage)))]
#[get("/prestaties")]
pub(crate) async fn list_prestaties(
    state: web::Data<AppState>,
    _: Authenticated,
    paging: Paging,
    filter: ApiQuery<PrestatieFilter>,
    at: ApiQuery<At>,
) -> Result<PrestatieEntryPage, ApiError> {
    let asked = Asked::new(&state, &at.0);
    let wanted = filter.0.segment;
    let rows = asked.reference().prestaties.all_on(asked.day, asked.as_of);
    let rows: Vec<_> =
        rows.filter(|row| wanted.is_none_or(|segment| row.value.value.segment == segment)).collect();
    paging.page_of(
        ANYONE,
        &rows,
        |row| row.value.value.code.to_string(),
        |row| PrestatieEntry::new(&asked, row),
    )
}

/// Read a prestatie
///
/// A code that was renumbered is shown after its last day too, with `inForce` false and, in `successors`,
/// the code to use instead.
#[utoipa::path(tag = "reference",
    params(("prestatieCode" = PrestatieCode, Path, description = "Code of the prestatie."), At),
    security(("oauth2" = ["reference:read"])),
    responses((status = 200, description = "The prestatie.", body = PrestatieEntry)))]
#[get("/prestaties/{prestatieCode}")]
pub(crate) async fn get_prestatie(
    state: web::Data<AppState>,
    _: Authenticated,
    code: ApiPath<PrestatieCode>,
    at: ApiQuery<At>,
) -> Result<web::Json<PrestatieEntry>, ApiError> {
    let asked = Asked::new(&state, &at.0);
    let row = asked.reference().prestatie_or_renumbered(code.0, asked.day, asked.as_of);
    row.map(|row| web::Json(PrestatieEntry::new(&asked, row))).ok_or_else(ApiError::not_found)
}

/// List national facts
///
/// What NZa settled for the whole country, as facts that rules of policies read. A fact without a row is not
/// known, which is not the same as not so.
#[utoipa::path(tag = "reference", params(At), security(("oauth2" = ["reference:read"])),
    responses((status = 200, description = "National facts, by fact.", body = NationalFactViewPage)))]
#[get("/national-facts")]
pub(crate) async fn list_national_facts(
    state: web::Data<AppState>,
    _: Authenticated,
    paging: Paging,
    at: ApiQuery<At>,
) -> Result<NationalFactViewPage, ApiError> {
    let asked = Asked::new(&state, &at.0);
    let rows: Vec<_> = asked.reference().national_facts.all_on(asked.day, asked.as_of).collect();
    paging.page_of(ANYONE, &rows, |row| row.value.value.fact.clone(), |row| NationalFactView::new(row))
}
