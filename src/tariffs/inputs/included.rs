//! Counts of included insured over HTTP: only for who knows the persons behind them.

use std::collections::BTreeSet;

use actix_web::{get, web};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::model::{Chain, CountKind, Quarter, RecordedCount};
use super::sight::{Exactness, Sight};
use super::store;
use crate::app::AppState;
use crate::auth::Authenticated;
use crate::clock::Moment;
use crate::codes::{AgbCode, UzoviCode};
use crate::http::page::{Page, Paging};
use crate::http::problem::ApiError;
use crate::http::query::ApiQuery;
use crate::snapshot::Snapshot;

/// Which counts.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(rename_all = "camelCase")]
#[into_params(parameter_in = Query)]
pub struct IncludedInsuredQuery {
    /// Only of this care group.
    pub agb_code: Option<AgbCode>,
    /// Only insured of this insurer.
    pub uzovi_code: Option<UzoviCode>,
    /// Only of this chain.
    pub chain: Option<Chain>,
    /// A calendar day in the quarter asked about; today when absent.
    pub date: Option<NaiveDate>,
    /// Answer with what was known at this instant; now when absent.
    pub as_of: Option<Moment>,
}

/// How many insured are included in a chain of a care group on the first day of a quarter.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct IncludedInsuredView {
    /// AGB code of the care group.
    pub agb_code: AgbCode,
    /// UZOVI code of their insurer.
    pub uzovi_code: UzoviCode,
    /// The chain.
    pub chain: Chain,
    /// The quarter.
    pub quarter: Quarter,
    /// How many.
    pub included: u32,
    /// When this service came to know it.
    pub recorded_at: Moment,
    /// Where the number comes from.
    pub source: String,
}

/// A page of counts.
pub type IncludedInsuredViewPage = Page<IncludedInsuredView>;

/// List included insured
///
/// How many insured are included in a chain of a care group on the first day of a quarter: counts, never
/// persons. A care group sees its own and an insurer those of its own insured. Counts come in by
/// `POST /v1/list-imports?list=inclusions`; what is calculated afterwards above the agreed inclusion rests on
/// them.
#[utoipa::path(tag = "tariffs", params(IncludedInsuredQuery), security(("oauth2" = ["tariffs:read"])),
    responses((status = 200, description = "Counts, by care group, insurer and chain.",
        body = IncludedInsuredViewPage)))]
#[get("/included-insured")]
pub(crate) async fn list_included_insured(
    state: web::Data<AppState>,
    caller: Authenticated,
    paging: Paging,
    query: ApiQuery<IncludedInsuredQuery>,
) -> Result<IncludedInsuredViewPage, ApiError> {
    let IncludedInsuredQuery { agb_code, uzovi_code, chain, date, as_of } = query.0;
    let snapshot = state.snapshots.load();
    let quarter = Quarter::of(date.unwrap_or_else(|| state.clocks.today()));
    let subject = agb_code.map_or_else(|| "-".to_owned(), |code| code.to_string());
    state.reads.count(&caller.client, "included-insured", subject, state.clocks.security_now());
    let sight = Sight::new(&caller, &snapshot, quarter.first_day());
    let party = |code| snapshot.party_by_agb(code).map(|party| party.register.id);
    let groups = agb_code.map(|code| party(code).into_iter().collect()).or_else(|| sight.organisations());
    let insurers = uzovi_code.map(|code| BTreeSet::from([code])).or_else(|| sight.insurers());
    let rows = state.db.read_async(move |conn| {
        store::of_quarter(conn, CountKind::Included, quarter, (groups.as_ref(), insurers.as_ref()), as_of)
    });
    let mut views = seen(&sight, &snapshot, rows.await?);
    views.retain(|view| chain.is_none_or(|chain| view.chain == chain));
    views.sort_by_key(IncludedInsuredView::key);
    paging.page_of(&caller.client, &views, IncludedInsuredView::key, Clone::clone)
}

/// The counts that the caller sees: all of a row or nothing.
fn seen(sight: &Sight<'_>, snapshot: &Snapshot, rows: Vec<RecordedCount>) -> Vec<IncludedInsuredView> {
    let view = |row: RecordedCount| {
        let exact = sight.exactness(row.count.party, row.count.uzovi_code) == Some(Exactness::Parts);
        let party = snapshot.party(row.count.party).filter(|_| exact)?;
        IncludedInsuredView::new(party.register.agb_code, row)
    };
    rows.into_iter().filter_map(view).collect()
}

impl IncludedInsuredView {
    fn new(agb_code: AgbCode, row: RecordedCount) -> Option<Self> {
        Some(Self {
            agb_code,
            uzovi_code: row.count.uzovi_code,
            chain: row.count.part.parse().ok()?,
            quarter: row.count.quarter,
            included: row.count.persons,
            recorded_at: row.recorded_at,
            source: row.count.source,
        })
    }

    fn key(&self) -> (AgbCode, UzoviCode, Chain) {
        (self.agb_code, self.uzovi_code, self.chain)
    }
}
