//! The national lists over HTTP. Everyone who may read reference data sees the same.

use actix_web::{get, web};
use chrono::{Datelike as _, NaiveDate};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use crate::app::AppState;
use crate::auth::Authenticated;
use crate::clock::Moment;
use crate::codes::PrestatieCode;
use crate::dated::Period;
use crate::http::etag::Digested;
use crate::http::page::{Page, Paging};
use crate::http::problem::ApiError;
use crate::http::query::ApiQuery;
use crate::money::Euros;
use crate::reference::Reference;
use crate::reference::api::ProvenanceView;
use crate::reference::model::Row;
use crate::reference::prestatie::PrestatieUnit;
use crate::reference::tariff::{NationalTariff, NationalTariffKind};

/// Which amounts.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(rename_all = "camelCase")]
#[into_params(parameter_in = Query)]
pub struct TariffQuery {
    /// Only of this prestatie.
    pub prestatie_code: Option<PrestatieCode>,
    /// Only of this kind.
    pub kind: Option<NationalTariffKind>,
    /// Only amounts that hold on this calendar day in Europe/Amsterdam; today when neither this nor `year`
    /// is given.
    pub date: Option<NaiveDate>,
    /// The whole list of this calendar year.
    #[param(minimum = 2000, maximum = 2099)]
    pub year: Option<i32>,
    /// Answer with what was known at this instant; now when absent.
    pub as_of: Option<Moment>,
}

impl TariffQuery {
    fn wants(&self, row: &Row<NationalTariff>, today: NaiveDate) -> bool {
        let value = &row.value.value;
        let day = self.date.or((self.year.is_none()).then_some(today));
        row.known(self.as_of)
            && self.prestatie_code.is_none_or(|code| value.prestatie == code)
            && self.kind.is_none_or(|kind| value.tariff == kind)
            && self.year.is_none_or(|year| row.period.start_date.year() == year)
            && day.is_none_or(|day| row.period.holds_on(day))
    }
}

/// An amount of a national list.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct TariffView {
    /// NZa code of the prestatie.
    pub prestatie_code: PrestatieCode,
    /// What the amount is.
    pub kind: NationalTariffKind,
    /// The amount.
    pub amount: Euros,
    /// What it is for.
    pub unit: PrestatieUnit,
    /// Whether it is made up, and stands for no real tariff.
    pub fictitious: bool,
    /// Of a non-contracted amount: whether it is more than the maximum of the same prestatie on a day of
    /// the period, which no source forbids but deserves a look.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub above_maximum: Option<bool>,
    /// The days on which it holds, within one calendar year.
    pub period: Period,
    /// When this service came to know it. A correction is a new row; `asOf` before it shows the old amount.
    pub recorded_at: Moment,
    /// Where it comes from and how certain it is.
    pub provenance: ProvenanceView,
}

/// A page of amounts.
pub type TariffViewPage = Page<TariffView>;

impl TariffView {
    fn new(reference: &Reference, row: &Row<NationalTariff>, as_of: Option<Moment>) -> Self {
        let NationalTariff { prestatie, tariff, amount, unit, fictitious } = row.value.value.clone();
        let above = || {
            reference.tariffs.history(&prestatie).iter().any(|other| {
                other.value.value.tariff == NationalTariffKind::Maximum
                    && other.known(as_of)
                    && other.period.overlaps(&row.period)
                    && other.value.value.amount < amount
            })
        };
        Self {
            prestatie_code: prestatie,
            kind: tariff,
            amount,
            unit,
            fictitious,
            above_maximum: (tariff == NationalTariffKind::NonContracted).then(above),
            period: row.period,
            recorded_at: row.recorded_at,
            provenance: (&row.value.provenance).into(),
        }
    }
}

/// List national tariffs
///
/// What NZa sets for a prestatie: a maximum, a fixed amount, or the amount without a contract. Only amounts
/// that a source confirms are here, each with that source and how certain it is; what is not here is not
/// known. Made-up amounts have `fictitious`. The `ETag` changes only when the page does.
#[utoipa::path(tag = "tariffs", params(TariffQuery), security(("oauth2" = ["reference:read"])),
    extensions(("x-etag" = json!("returned"))),
    responses((status = 200, description = "Amounts, by prestatie, kind and first day.", body = TariffViewPage)))]
#[get("/tariffs")]
pub(crate) async fn list_tariffs(
    state: web::Data<AppState>,
    _: Authenticated,
    paging: Paging,
    query: ApiQuery<TariffQuery>,
) -> Result<Digested<TariffViewPage>, ApiError> {
    let (snapshot, today, query) = (state.snapshots.load(), state.clocks.today(), query.0);
    let reference = &snapshot.reference;
    let mut rows: Vec<_> = reference.tariffs.all().filter(|row| query.wants(row, today)).collect();
    let key = |row: &&Row<NationalTariff>| {
        let value = &row.value.value;
        (value.prestatie.to_string(), value.tariff.to_string(), row.period.start_date)
    };
    rows.sort_by_cached_key(key);
    let page = paging.page_of("anyone", &rows, key, |row| TariffView::new(reference, row, query.as_of))?;
    Ok(Digested(page))
}
