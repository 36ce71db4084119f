//! Deadlines over HTTP: the list, and the calendar that a calendar program subscribes to.

use actix_web::{HttpResponse, get, web};
use chrono::NaiveDate;
use serde::Deserialize;
use utoipa::IntoParams;

use super::calendar::feed;
use super::due::{Dated, Wanted, deadlines};
use super::view::{PolicyDeadline, key, view};
use crate::app::AppState;
use crate::auth::Authenticated;
use crate::clock::Moment;
use crate::codes::{CareKind, ConcernId, PolicyId, ProviderKind};
use crate::http::language::Language;
use crate::http::media::{Accept, CALENDAR, JsonOr};
use crate::http::page::{Page, Paging};
use crate::http::problem::ApiError;
use crate::http::query::ApiQuery;
use crate::snapshot::Snapshot;

/// A page of deadlines.
pub type DeadlinePage = Page<PolicyDeadline>;

/// Which deadlines are listed.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(rename_all = "camelCase")]
#[into_params(parameter_in = Query)]
pub struct DeadlineFilter {
    /// Only those of these concerns; several may be given.
    #[serde(default)]
    pub concern: Vec<ConcernId>,
    /// Only those of this policy.
    pub policy_id: Option<PolicyId>,
    /// Only those with a day in this calendar year; one without any day counts in the years its
    /// policy speaks about.
    #[param(minimum = 2000, maximum = 2100)]
    pub year: Option<i32>,
    /// Only those on which this kind of provider acts, or the insurer acts towards it.
    pub provider_kind: Option<ProviderKind>,
    /// Only those for this kind of care.
    pub care_kind: Option<CareKind>,
    /// What was known at this moment; absent means now.
    pub as_of: Option<Moment>,
}

impl From<DeadlineFilter> for Wanted {
    fn from(filter: DeadlineFilter) -> Self {
        Self {
            concerns: filter.concern,
            policy: filter.policy_id,
            year: filter.year,
            provider_kind: filter.provider_kind,
            care_kind: filter.care_kind,
            as_of: filter.as_of,
        }
    }
}

/// List the deadlines of purchasing policies
///
/// Every day that a policy names, with its strictness, who acts, what follows and the passages that
/// disagree. As `text/calendar` all deadlines of the filter that have a day, without pages; a calendar
/// program that cannot send a token subscribes to `/docs/deadlines.ics` with the same parameters.
#[utoipa::path(
    tag = "policies",
    params(DeadlineFilter),
    security(("oauth2" = ["policies:read"])),
    responses((
        status = 200,
        description = "Deadlines in the order of their days; those without a day come last.",
        content((DeadlinePage = "application/json"), (String = "text/calendar"))
    ))
)]
#[get("/deadlines")]
pub(crate) async fn list_deadlines(
    state: web::Data<AppState>,
    caller: Authenticated,
    Language(lang): Language,
    accept: Accept,
    paging: Paging,
    filter: ApiQuery<DeadlineFilter>,
) -> Result<JsonOr<DeadlinePage>, ApiError> {
    let snapshot = state.snapshots.load();
    let found = deadlines(&snapshot.policies, &filter.0.into());
    if accept.prefers(CALENDAR) {
        return Ok(JsonOr::Text(CALENDAR, feed(&found, &names(&state, &snapshot), lang)));
    }
    let place = |dated: &Dated<'_>| (dated.sort_day().unwrap_or(NaiveDate::MAX).to_string(), key(dated));
    Ok(JsonOr::Json(paging.page_of(&caller.client, &found, place, |dated| view(dated, lang))?))
}

/// How concerns are called in the reference data.
fn names<'s>(state: &AppState, snapshot: &'s Snapshot) -> impl Fn(&ConcernId) -> String + 's {
    let today = state.clocks.today();
    move |concern| snapshot.reference.concern_name(concern, today)
}

/// Policies are published documents: a calendar program needs no token for them.
#[get("/docs/deadlines.ics")]
pub(crate) async fn get_deadline_calendar(
    state: web::Data<AppState>,
    Language(lang): Language,
    filter: web::Query<CalendarFilter>,
) -> HttpResponse {
    let CalendarFilter { concern, year, provider_kind } = filter.into_inner();
    let concerns = concern.into_iter().collect();
    let wanted = Wanted { concerns, year, provider_kind, ..Wanted::default() };
    let snapshot = state.snapshots.load();
    let text = feed(&deadlines(&snapshot.policies, &wanted), &names(&state, &snapshot), lang);
    HttpResponse::Ok().content_type("text/calendar; charset=utf-8").body(text)
}

/// What the public calendar can be narrowed by.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct CalendarFilter {
    concern: Option<ConcernId>,
    year: Option<i32>,
    provider_kind: Option<ProviderKind>,
}
