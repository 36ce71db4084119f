//! Look-up and search of the AGB register over HTTP.
//!
//! The register is public to every caller with the scope `registrations:read`, but for e-mail
//! addresses. Every answer is about one day and one moment of knowledge.

use actix_web::{get, web};
use chrono::NaiveDate;
use serde::Deserialize;
use utoipa::IntoParams;

use super::facts::PartyKind;
use super::search::{Hit, Part, SearchPosition, SearchQuery};
use super::view::{RegisteredRelation, Registration, RegistrationSummary, RelationDirection};
use crate::app::AppState;
use crate::auth::{Authenticated, Role};
use crate::clock::Moment;
use crate::codes::{AgbCode, PartyId, QualificationCode, RegisterCareKind};
use crate::http::cursor::Start;
use crate::http::page::{Fields, Page, Paging};
use crate::http::problem::ApiError;
use crate::http::query::{ApiPath, ApiQuery};
use crate::snapshot::{Party, Snapshot};

/// All callers see the same lists.
const EVERYONE: &str = "everyone";

/// The day and the moment of knowledge of a look-up.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(rename_all = "camelCase")]
#[into_params(parameter_in = Query)]
pub struct RegistrationMoment {
    /// The day that the answer is about; today in Europe/Amsterdam when absent.
    pub date: Option<NaiveDate>,
    /// Answer with what was known at this instant.
    pub as_of: Option<Moment>,
}

/// What to search for. Every part that is given must fit.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(rename_all = "camelCase")]
#[into_params(parameter_in = Query)]
pub struct RegistrationFilter {
    /// Words of a name or trade name, at most eight; capitals, diacritics and typing mistakes are
    /// forgiven, and a word may be cut short.
    #[param(min_length = 1, max_length = 200)]
    pub name: Option<String>,
    /// Part of the city of the visiting address.
    #[param(min_length = 1, max_length = 100)]
    pub city: Option<String>,
    /// Beginning of the postcode of the visiting address.
    #[param(pattern = "^[1-9][0-9]{0,3}( ?[A-Za-z]{0,2})?$", max_length = 7)]
    pub postcode: Option<String>,
    /// What the AGB code stands for.
    pub kind: Option<PartyKind>,
    /// Care kind of the register (zorgsoort).
    pub care_kind: Option<RegisterCareKind>,
    /// Qualification (kwalificatie).
    pub qualification: Option<QualificationCode>,
    /// The day on which the code is active and all of this holds; today when absent.
    pub date: Option<NaiveDate>,
    /// Answer with what was known at this instant.
    pub as_of: Option<Moment>,
}

/// Which relations of a party.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(rename_all = "camelCase")]
#[into_params(parameter_in = Query)]
pub struct RelationFilter {
    /// Only relations of this type, for instance `wsvMember`.
    #[serde(rename = "type")]
    #[param(min_length = 1, max_length = 60)]
    pub relation_type: Option<String>,
    /// Only relations that run this way, seen from the party asked.
    pub direction: Option<RelationDirection>,
    /// The day on which the relations hold; today when absent.
    pub date: Option<NaiveDate>,
    /// Answer with what was known at this instant.
    pub as_of: Option<Moment>,
}

/// A page of registrations.
pub type RegistrationSummaryPage = Page<RegistrationSummary>;
/// A page of relations.
pub type RegisteredRelationPage = Page<RegisteredRelation>;

/// The party, when anything was known of it at `as_of`.
fn known(snapshot: &Snapshot, code: AgbCode, as_of: Option<Moment>) -> Result<&Party, ApiError> {
    snapshot.party_by_agb(code).filter(|party| party.register.known(as_of)).ok_or_else(ApiError::not_found)
}

fn count(state: &AppState, caller: &Authenticated, operation: &'static str, subject: String) {
    state.reads.count(&caller.client, operation, subject, state.clocks.security_now());
}

/// Look up an AGB code
#[utoipa::path(tag = "registrations", security(("oauth2" = ["registrations:read"])),
    params(("agbCode" = AgbCode, Path, description = "AGB code."), RegistrationMoment),
    extensions(("x-fields" = json!(true)), ("x-problem-codes" = json!(["not-found"]))),
    responses((status = 200, description = "The party on the day asked.", body = Registration)))]
#[get("/registrations/{agbCode}")]
pub(crate) async fn get_registration(
    state: web::Data<AppState>,
    caller: Authenticated,
    code: ApiPath<AgbCode>,
    asked: ApiQuery<RegistrationMoment>,
    fields: Fields,
) -> Result<web::Json<serde_json::Value>, ApiError> {
    let (snapshot, ApiQuery(asked)) = (state.snapshots.load(), asked);
    let party = known(&snapshot, code.0, asked.as_of)?;
    let with_email = matches!(caller.role, Role::Insurer | Role::Operator)
        || caller.owns_party(&snapshot, party.register.id);
    let day = asked.date.unwrap_or_else(|| state.clocks.today());
    count(&state, &caller, "get_registration", code.0.to_string());
    fields.pick(&Registration::of(&party.register, day, asked.as_of, with_email)).map(web::Json)
}

/// Search the register
///
/// Only parties whose code is active on the day. Best match first when a name is asked, then by
/// AGB code.
#[utoipa::path(tag = "registrations", security(("oauth2" = ["registrations:read"])), params(RegistrationFilter),
    responses((status = 200, description = "The parties that fit.", body = RegistrationSummaryPage)))]
#[get("/registrations")]
pub(crate) async fn list_registrations(
    state: web::Data<AppState>,
    caller: Authenticated,
    paging: Paging,
    filter: ApiQuery<RegistrationFilter>,
) -> Result<RegistrationSummaryPage, ApiError> {
    let (snapshot, query) = (state.snapshots.load(), filter.0.query(state.clocks.today()));
    let start = paging.start::<SearchKey>(EVERYONE)?;
    let rows = found(&snapshot, &query, &start, paging.take());
    let page = paging.page(EVERYONE, &start, rows);
    count(&state, &caller, "list_registrations", String::new());
    Ok(match paging.wants_total() {
        true => page.total(snapshot.search.search(&query, Part::First, usize::MAX).len() as u64),
        false => page,
    })
}

/// Place of a party in a search: its score and its code.
type SearchKey = (u16, AgbCode);

/// Up to `take` parties from the start on; before a place the nearest comes first.
fn found(
    snapshot: &Snapshot,
    query: &SearchQuery,
    start: &Start<SearchKey>,
    take: usize,
) -> Vec<(SearchKey, RegistrationSummary)> {
    let at = |&(score, agb_code): &SearchKey| SearchPosition { score, agb_code };
    let part = match start {
        Start::First => Part::First,
        Start::After(key) => Part::After(at(key)),
        Start::Before(key) => Part::Before(at(key)),
    };
    let mut hits = snapshot.search.search(query, part, take);
    if matches!(part, Part::Before(_)) {
        hits.reverse();
    }
    let row = |hit: Hit| {
        let party = snapshot.party(hit.id)?;
        let view = RegistrationSummary::of(&party.register, query.day, query.as_of);
        Some(((hit.position.score, hit.position.agb_code), view))
    };
    hits.into_iter().filter_map(row).collect()
}

impl RegistrationFilter {
    fn query(self, today: NaiveDate) -> SearchQuery {
        let Self { name, city, postcode, kind, care_kind, qualification, date, as_of } = self;
        let day = date.unwrap_or(today);
        SearchQuery { name, city, postcode, kind, care_kind, qualification, day, as_of }
    }
}

/// List the relations of a party
///
/// Both ways: from the party to others and from others to it. Ordered by type, direction and AGB
/// code.
#[utoipa::path(tag = "registrations", security(("oauth2" = ["registrations:read"])),
    params(("agbCode" = AgbCode, Path, description = "AGB code."), RelationFilter),
    extensions(("x-problem-codes" = json!(["not-found"]))),
    responses((status = 200, description = "The relations on the day asked.", body = RegisteredRelationPage)))]
#[get("/registrations/{agbCode}/relations")]
pub(crate) async fn list_registration_relations(
    state: web::Data<AppState>,
    caller: Authenticated,
    code: ApiPath<AgbCode>,
    paging: Paging,
    filter: ApiQuery<RelationFilter>,
) -> Result<RegisteredRelationPage, ApiError> {
    let (snapshot, ApiQuery(filter)) = (state.snapshots.load(), filter);
    let party = known(&snapshot, code.0, filter.as_of)?;
    let find = |id: PartyId| snapshot.party(id).map(|party| &*party.register);
    let day = filter.date.unwrap_or_else(|| state.clocks.today());
    let mut relations = RegisteredRelation::all(&party.register, find, day, filter.as_of);
    relations.retain(|relation| {
        filter.relation_type.as_deref().is_none_or(|wanted| relation.relation_type == wanted)
            && filter.direction.is_none_or(|wanted| relation.direction == wanted)
    });
    count(&state, &caller, "list_registration_relations", code.0.to_string());
    paging.page_of(EVERYONE, &relations, RegisteredRelation::key, RegisteredRelation::clone)
}
