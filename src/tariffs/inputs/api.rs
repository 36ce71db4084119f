//! Counts of registered insured over HTTP.

use std::collections::{BTreeMap, BTreeSet};

use actix_web::{get, web};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::model::{AgeBand, CountKind, Part, Quarter, RecordedCount};
use super::sight::{Exactness, Sight};
use super::store;
use crate::app::AppState;
use crate::auth::Authenticated;
use crate::clock::Moment;
use crate::codes::{AgbCode, PartyId, UzoviCode};
use crate::http::page::{Page, Paging};
use crate::http::problem::ApiError;
use crate::http::query::ApiQuery;
use crate::snapshot::Snapshot;

/// A total of fewer insured is not shown to who does not know them anyway.
pub const SMALLEST: u32 = 10;

/// Which counts.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(rename_all = "camelCase")]
#[into_params(parameter_in = Query)]
pub struct RegisteredInsuredQuery {
    /// Only of this practice.
    pub agb_code: Option<AgbCode>,
    /// Only insured of this insurer.
    pub uzovi_code: Option<UzoviCode>,
    /// A calendar day in the quarter asked about; today when absent.
    pub date: Option<NaiveDate>,
    /// Answer with what was known at this instant; now when absent.
    pub as_of: Option<Moment>,
}

/// How many insured are registered with a practice on the first day of a quarter.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct RegisteredInsuredView {
    /// AGB code of the practice.
    pub agb_code: AgbCode,
    /// UZOVI code of their insurer.
    pub uzovi_code: UzoviCode,
    /// The quarter.
    pub quarter: Quarter,
    /// Their age; absent in a total.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub age_band: Option<AgeBand>,
    /// Whether they live where the registration tariff is higher (opslagwijk); absent in a total.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub surcharge_area: Option<bool>,
    /// How many; absent when the number is too small to be shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub registered: Option<u32>,
    /// Present when the number is not shown: there are fewer than this.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fewer_than: Option<u32>,
    /// When this service came to know it; of a total the last of its parts.
    pub recorded_at: Moment,
    /// Where the number comes from.
    pub source: String,
}

/// A page of counts.
pub type RegisteredInsuredViewPage = Page<RegisteredInsuredView>;

type Key = (AgbCode, UzoviCode, String);

impl RegisteredInsuredView {
    fn part(agb_code: AgbCode, row: RecordedCount) -> Self {
        let part = Part::read(&row.count.part);
        Self {
            agb_code,
            uzovi_code: row.count.uzovi_code,
            quarter: row.count.quarter,
            age_band: part.map(|part| part.age_band),
            surcharge_area: part.map(|part| part.surcharge_area),
            registered: Some(row.count.persons),
            fewer_than: None,
            recorded_at: row.recorded_at,
            source: row.count.source,
        }
    }

    fn total(agb_code: AgbCode, rows: &[RecordedCount]) -> Option<Self> {
        let first = rows.first()?;
        let persons = rows.iter().map(|row| row.count.persons).sum();
        let sources: BTreeSet<&str> = rows.iter().map(|row| row.count.source.as_str()).collect();
        Some(Self {
            agb_code,
            uzovi_code: first.count.uzovi_code,
            quarter: first.count.quarter,
            age_band: None,
            surcharge_area: None,
            registered: Some(persons).filter(|persons| *persons >= SMALLEST),
            fewer_than: (persons < SMALLEST).then_some(SMALLEST),
            recorded_at: rows.iter().map(|row| row.recorded_at).max()?,
            source: sources.into_iter().collect::<Vec<_>>().join("; "),
        })
    }

    fn key(&self) -> Key {
        let part = self.age_band.zip(self.surcharge_area);
        let text = part.map(|(age_band, surcharge_area)| Part { age_band, surcharge_area }.to_string());
        (self.agb_code, self.uzovi_code, text.unwrap_or_default())
    }
}

/// The counts that the caller sees, as it sees them.
fn seen(sight: &Sight<'_>, snapshot: &Snapshot, rows: Vec<RecordedCount>) -> Vec<RegisteredInsuredView> {
    let mut groups: BTreeMap<(PartyId, UzoviCode), Vec<RecordedCount>> = BTreeMap::new();
    for row in rows {
        groups.entry((row.count.party, row.count.uzovi_code)).or_default().push(row);
    }
    let mut views = Vec::new();
    for ((party, uzovi), rows) in groups {
        let Some(agb_code) = snapshot.party(party).map(|party| party.register.agb_code) else { continue };
        match sight.exactness(party, uzovi) {
            Some(Exactness::Parts) => {
                views.extend(rows.into_iter().map(|row| RegisteredInsuredView::part(agb_code, row)));
            }
            Some(Exactness::Totals) => views.extend(RegisteredInsuredView::total(agb_code, &rows)),
            None => {}
        }
    }
    views.sort_by_cached_key(RegisteredInsuredView::key);
    views
}

/// List registered insured
///
/// How many insured are registered with a practice (ION) on the first day of a quarter: counts, never
/// persons. A practice sees its own and an insurer those of its own insured, by age and area. An RO, care
/// group or WSV sees its members where it holds an agreement with the insurer: one number per practice and
/// insurer, and instead of a number below 10 only that it is. Sums that an agreement is settled by are
/// exact, and stand in the calculation.
#[utoipa::path(tag = "tariffs", params(RegisteredInsuredQuery), security(("oauth2" = ["tariffs:read"])),
    responses((status = 200, description = "Counts, by practice, insurer, age and area.",
        body = RegisteredInsuredViewPage)))]
#[get("/registered-insured")]
pub(crate) async fn list_registered_insured(
    state: web::Data<AppState>,
    caller: Authenticated,
    paging: Paging,
    query: ApiQuery<RegisteredInsuredQuery>,
) -> Result<RegisteredInsuredViewPage, ApiError> {
    let RegisteredInsuredQuery { agb_code, uzovi_code, date, as_of } = query.0;
    let snapshot = state.snapshots.load();
    let quarter = Quarter::of(date.unwrap_or_else(|| state.clocks.today()));
    let subject = agb_code.map_or_else(|| "-".to_owned(), |code| code.to_string());
    state.reads.count(&caller.client, "registered-insured", subject, state.clocks.security_now());
    let sight = Sight::new(&caller, &snapshot, quarter.first_day());
    let party = |code| snapshot.party_by_agb(code).map(|party| party.register.id);
    let organisations =
        agb_code.map(|code| party(code).into_iter().collect()).or_else(|| sight.organisations());
    let insurers = uzovi_code.map(|code| BTreeSet::from([code])).or_else(|| sight.insurers());
    let rows = state.db.read_async(move |conn| {
        let only = (organisations.as_ref(), insurers.as_ref());
        store::of_quarter(conn, CountKind::Registered, quarter, only, as_of)
    });
    let views = seen(&sight, &snapshot, rows.await?);
    paging.page_of(&caller.client, &views, RegisteredInsuredView::key, Clone::clone)
}
