//! Statistics over HTTP.

use actix_web::{get, web};
use chrono::{Datelike as _, NaiveDate};
use serde::Deserialize;
use utoipa::IntoParams;

use super::gather::{Day, Reach};
use super::model::Tables;
use super::store;
use super::view::{ContractingStatisticsPage, ContractingStatisticsRow, rows};
use crate::app::AppState;
use crate::auth::{Authenticated, Role};
use crate::codes::{CareKind, ConcernId, PurchasingPartyId, RegionCode};
use crate::http::page::Paging;
use crate::http::problem::{ApiError, Place};
use crate::http::query::ApiQuery;

/// Most days of one series.
const MOST_DAYS: i64 = 31;

/// What is counted.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(rename_all = "camelCase")]
#[into_params(parameter_in = Query)]
pub struct ContractingStatisticsQuery {
    /// The contracting year: contracts whose term begins in it, rounds from which it holds. That of the
    /// last day when absent.
    #[param(minimum = 2000, maximum = 2100)]
    pub year: Option<i32>,
    /// Only this concern.
    pub concern: Option<ConcernId>,
    /// Only this care.
    pub care_kind: Option<CareKind>,
    /// Only this agreement type, by its id in the policy.
    #[param(min_length = 1, max_length = 64)]
    pub agreement_type: Option<String>,
    /// Only this region, in the scheme `zorgkantoorregio`, without the total.
    pub region: Option<RegionCode>,
    /// The day at whose end is counted; today when absent. Not beside `from` and `until`.
    pub date: Option<NaiveDate>,
    /// First day of a series of at most 31.
    pub from: Option<NaiveDate>,
    /// Last day of the series; today when absent.
    pub until: Option<NaiveDate>,
}

impl ContractingStatisticsQuery {
    /// The first and the last day.
    fn days(&self, today: NaiveDate) -> Result<(NaiveDate, NaiveDate), ApiError> {
        let last = self.until.or(self.date).unwrap_or(today);
        let first = self.from.unwrap_or(last);
        let days = (last - first).num_days() + 1;
        let refused = |name: &str, code: &str, nl: &'static str, en: &'static str| {
            Err(ApiError::invalid_member(Place::Query, name, code, (nl, en)))
        };
        if self.date.is_some() && (self.from.is_some() || self.until.is_some()) {
            let (nl, en) = ("Een dag of een reeks, niet beide.", "A day or a series, not both.");
            refused("date", "value.invalid", nl, en)
        } else if self.until.is_some() && self.from.is_none() {
            let (nl, en) = ("Een reeks heeft een eerste dag.", "A series has a first day.");
            refused("until", "value.invalid", nl, en)
        } else if days < 1 {
            let (nl, en) = ("De laatste dag ligt voor de eerste.", "The last day lies before the first.");
            refused("until", "period.order", nl, en)
        } else if days > MOST_DAYS {
            let (nl, en) = ("Een reeks heeft ten hoogste 31 dagen.", "A series has at most 31 days.");
            refused("from", "value.invalid", nl, en)
        } else {
            Ok((first, last))
        }
    }

    fn takes(&self, row: &ContractingStatisticsRow) -> bool {
        self.region.as_ref().is_none_or(|region| row.region.as_ref() == Some(region))
    }
}

/// Count how far contracting is
///
/// Per day, concern, kind of care and agreement type, for every region and for all of them together: what stood at the
/// end of the day, by what was known then. A contract counts in one status only. An insurer sees its own
/// numbers in full. A dashboard sees those of all insurers, but no count of 1 to 4, and none from which
/// such a count would follow: `count` is then `null` and `suppressed` is `true`. What two days differ by is
/// not hidden, and neither is what is published elsewhere (`/v1/published-contracts`).
#[utoipa::path(tag = "statistics", params(ContractingStatisticsQuery),
    security(("oauth2" = ["statistics:read"])), extensions(("x-lane" = json!("analysis"))),
    responses((status = 200, description = "Counts by day, concern and kind of care; the total before its regions.",
        body = ContractingStatisticsPage)))]
#[get("/statistics/contracting")]
pub(crate) async fn get_contracting_statistics(
    state: web::Data<AppState>,
    caller: Authenticated,
    paging: Paging,
    query: ApiQuery<ContractingStatisticsQuery>,
) -> Result<ContractingStatisticsPage, ApiError> {
    let query = query.0;
    let (first, last) = query.days(state.clocks.today())?;
    let tables = tables(&state, &caller, &query, (first, last)).await?;
    let in_full = caller.role != Role::Dashboard;
    let all = tables.into_iter().flat_map(|(subject, regions)| rows(&subject, regions, in_full));
    let found: Vec<ContractingStatisticsRow> = all.filter(|row| query.takes(row)).collect();
    paging.page_of(&caller.client, &found, ContractingStatisticsRow::key, ContractingStatisticsRow::clone)
}

/// Every table that the caller may see.
async fn tables(
    state: &AppState,
    caller: &Authenticated,
    query: &ContractingStatisticsQuery,
    (first, last): (NaiveDate, NaiveDate),
) -> Result<Tables, ApiError> {
    let handed_in = state.db.read_async(store::handed_in).await?;
    let (snapshot, today) = (state.snapshots.load(), state.clocks.today());
    let all = caller.role != Role::Insurer;
    let party = |party: &PurchasingPartyId, day: NaiveDate| {
        all || caller.owns_purchasing_party(&snapshot, party, day)
    };
    let concern = |concern: &ConcernId| all || caller.speaks_for_concern(&snapshot, concern, today);
    let reach = Reach { party: &party, concern: &concern };
    let mut tables = Tables::new();
    for date in first.iter_days().take_while(|day| *day <= last) {
        let mut day = Day::new(&snapshot, query.year.unwrap_or_else(|| last.year()), date);
        day.contracts(&mut tables, &reach);
        day.invited(&mut tables, &reach);
        day.submitted(&mut tables, &handed_in, &reach);
    }
    tables.retain(|subject, _| {
        query.concern.as_ref().is_none_or(|wanted| subject.concern == *wanted)
            && query.care_kind.is_none_or(|wanted| subject.care_kind == wanted)
            && query.agreement_type.as_ref().is_none_or(|id| subject.agreement_type.as_ref() == Some(id))
    });
    Ok(tables)
}
