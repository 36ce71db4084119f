//! Coverage declarations over HTTP.

use actix_web::{HttpRequest, HttpResponse, get, patch, post, web};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::model::{CoverageDeclaration, CoverageEntry};
use super::service;
use crate::app::AppState;
use crate::auth::{Authenticated, Caller};
use crate::clock::Moment;
use crate::codes::{CareKind, CoverageDeclarationId, PurchasingPartyId};
use crate::contracts::model::Known as _;
use crate::dated::Period;
use crate::db::Tx;
use crate::http::etag::{IfMatch, Versioned};
use crate::http::idempotency::{IdempotencyKey, Reply};
use crate::http::json::ApiJson;
use crate::http::page::{Page, Paging};
use crate::http::prefer::DryRun;
use crate::http::problem::ApiError;
use crate::http::query::{ApiPath, ApiQuery, NoQuery};
use crate::http::rehearse;
use crate::snapshot::Snapshot;

/// Which declarations, and as known when.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(rename_all = "camelCase")]
#[into_params(parameter_in = Query)]
pub struct CoverageFilter {
    /// Of this purchasing party.
    pub purchasing_party_id: Option<PurchasingPartyId>,
    /// About this care.
    pub care_kind: Option<CareKind>,
    /// With a period that holds on this day.
    pub date: Option<NaiveDate>,
    /// As known at this instant.
    pub as_of: Option<Moment>,
}

/// The moment that one declaration is read for.
#[derive(Debug, Clone, Copy, Deserialize, IntoParams)]
#[serde(rename_all = "camelCase")]
#[into_params(parameter_in = Query)]
pub struct DeclaredAt {
    /// As known at this instant.
    pub as_of: Option<Moment>,
}

/// A declaration that contracts are complete here.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NewCoverageDeclaration {
    /// Whose contracts.
    pub purchasing_party_id: PurchasingPartyId,
    /// For which care.
    pub care_kind: CareKind,
    /// In which period.
    pub period: Period,
}

/// What changes in a declaration (JSON Merge Patch, RFC 7396).
#[derive(Debug, Clone, Default, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct CoverageDeclarationPatch {
    /// The period, as a whole: without an end date it runs on.
    pub period: Option<Period>,
    /// `true` takes the declaration back, as if it had never been made; `false` restores it.
    pub withdrawn: Option<bool>,
}

/// In this period the contracts recorded here for this purchasing party and care are complete.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct CoverageDeclarationView {
    /// Its id.
    pub id: CoverageDeclarationId,
    /// Number of the version that is shown, from 1.
    #[schema(minimum = 1)]
    pub version: i32,
    /// Whose contracts.
    pub purchasing_party_id: PurchasingPartyId,
    /// For which care.
    pub care_kind: CareKind,
    /// In which period.
    pub period: Period,
    /// Whether it was taken back.
    pub withdrawn: bool,
    /// From when this version was known.
    pub recorded_at: Moment,
}

/// A page of coverage declarations.
pub type CoverageDeclarationPage = Page<CoverageDeclarationView>;

impl CoverageDeclarationView {
    fn of(declaration: &CoverageDeclaration, as_of: Option<Moment>) -> Option<Self> {
        let index = declaration.versions.iter().rposition(|version| version.known(as_of))?;
        let version = &declaration.versions[index];
        Some(Self {
            id: declaration.id,
            version: i32::try_from(index + 1).unwrap_or(i32::MAX),
            purchasing_party_id: declaration.purchasing_party.clone(),
            care_kind: declaration.care_kind,
            period: version.period,
            withdrawn: version.value.0,
            recorded_at: version.recorded_at,
        })
    }

    fn written(declaration: &CoverageDeclaration) -> Result<Self, ApiError> {
        Self::of(declaration, None).ok_or_else(|| ApiError::internal("a written declaration has no version"))
    }
}

/// List coverage declarations
///
/// They say where a missing contract means "not contracted"; everyone who may ask which agreement
/// applies may read them.
#[utoipa::path(tag = "following", params(CoverageFilter), security(("oauth2" = ["agreements:read"])),
    extensions(("x-reach" = json!("everything"))),
    responses((status = 200, description = "Declarations, oldest first.", body = CoverageDeclarationPage)))]
#[get("/coverage-declarations")]
pub(crate) async fn list_coverage_declarations(
    state: web::Data<AppState>,
    caller: Authenticated,
    paging: Paging,
    filter: ApiQuery<CoverageFilter>,
) -> Result<CoverageDeclarationPage, ApiError> {
    let (snapshot, filter) = (state.snapshots.load(), filter.0);
    let takes = |view: &CoverageDeclarationView| {
        filter.purchasing_party_id.as_ref().is_none_or(|party| view.purchasing_party_id == *party)
            && filter.care_kind.is_none_or(|kind| view.care_kind == kind)
            && filter.date.is_none_or(|day| view.period.holds_on(day) && !view.withdrawn)
    };
    let all = snapshot.coverage.all().filter_map(|d| CoverageDeclarationView::of(d, filter.as_of));
    let mut found: Vec<CoverageDeclarationView> = all.filter(takes).collect();
    found.sort_unstable_by_key(|view| view.id);
    paging.page_of(&caller.client, &found, |view| view.id, CoverageDeclarationView::clone)
}

fn find(snapshot: &Snapshot, id: CoverageDeclarationId) -> Result<&CoverageDeclaration, ApiError> {
    snapshot.coverage.all().find(|declaration| declaration.id == id).ok_or_else(ApiError::not_found)
}

/// Read a coverage declaration
#[utoipa::path(tag = "following",
    params(("coverageDeclarationId" = CoverageDeclarationId, Path, description = "The declaration."), DeclaredAt),
    security(("oauth2" = ["agreements:read"])), extensions(("x-etag" = json!("returned")), ("x-reach" = json!("everything"))),
    responses((status = 200, description = "The declaration.", body = CoverageDeclarationView)))]
#[get("/coverage-declarations/{coverageDeclarationId}")]
pub(crate) async fn get_coverage_declaration(
    state: web::Data<AppState>,
    _: Authenticated,
    id: ApiPath<CoverageDeclarationId>,
    at: ApiQuery<DeclaredAt>,
) -> Result<Versioned<CoverageDeclarationView>, ApiError> {
    let snapshot = state.snapshots.load();
    let body =
        CoverageDeclarationView::of(find(&snapshot, id.0)?, at.0.as_of).ok_or_else(ApiError::not_found)?;
    Ok(Versioned { version: body.version.into(), body })
}

/// The purchasing party is the caller's own; any other one does not exist for it.
fn may_declare(
    snapshot: &Snapshot,
    caller: &Caller,
    party: &PurchasingPartyId,
    today: NaiveDate,
    period: &Period,
) -> Result<(), ApiError> {
    let own = caller.is_operator() || caller.owns_purchasing_party(snapshot, party, today);
    if own && snapshot.buys(party, period.start_date) { Ok(()) } else { Err(ApiError::not_found()) }
}

/// Declare that contracts are complete here
///
/// By the insurer of the purchasing party. Two declarations about the same care never share a day.
#[utoipa::path(tag = "following", request_body = NewCoverageDeclaration, security(("oauth2" = ["coverage:write"])),
    extensions(("x-idempotency" = json!("key")), ("x-dry-run" = json!(true)),
        ("x-problem-codes" = json!(["rule-refused", "not-found"]))),
    responses((status = 201, description = "The declaration.", body = CoverageDeclarationView)))]
#[post("/coverage-declarations")]
pub(crate) async fn create_coverage_declaration(
    state: web::Data<AppState>,
    caller: Authenticated,
    req: HttpRequest,
    key: IdempotencyKey,
    _: ApiQuery<NoQuery>,
    body: ApiJson<NewCoverageDeclaration>,
) -> Result<HttpResponse, ApiError> {
    let (snapshot, new) = (state.snapshots.load(), body.0);
    may_declare(&snapshot, &caller, &new.purchasing_party_id, state.clocks.today(), &new.period)?;
    let entry = CoverageEntry {
        id: CoverageDeclarationId::new(),
        purchasing_party: new.purchasing_party_id.clone(),
        care_kind: new.care_kind,
        period: new.period,
        withdrawn: false,
    };
    let work = move |tx: &mut Tx<'_>| {
        let made = CoverageDeclarationView::written(&service::declare(tx, &entry)?)?;
        Reply::created(format!("/v1/coverage-declarations/{}", made.id), made.version.into(), &made)
    };
    key.with_body(&new).once(&state, &caller, &req, work).await
}

/// Change the period of a declaration, or take it back
#[utoipa::path(tag = "following",
    params(("coverageDeclarationId" = CoverageDeclarationId, Path, description = "The declaration.")),
    request_body(content = CoverageDeclarationPatch, content_type = "application/merge-patch+json"),
    security(("oauth2" = ["coverage:write"])),
    extensions(("x-etag" = json!("ifMatch")), ("x-dry-run" = json!(true)),
        ("x-problem-codes" = json!(["rule-refused"]))),
    responses((status = 200, description = "The declaration in its new version.", body = CoverageDeclarationView)))]
#[patch("/coverage-declarations/{coverageDeclarationId}")]
pub(crate) async fn update_coverage_declaration(
    state: web::Data<AppState>,
    caller: Authenticated,
    req: HttpRequest,
    id: ApiPath<CoverageDeclarationId>,
    seen: IfMatch,
    rehearsal: DryRun,
    patch: ApiJson<CoverageDeclarationPatch>,
) -> Result<HttpResponse, ApiError> {
    let snapshot = state.snapshots.load();
    let declaration = find(&snapshot, id.0)?;
    let entry = patched(declaration, &patch.0)?;
    may_declare(&snapshot, &caller, &entry.purchasing_party, state.clocks.today(), &entry.period)?;
    seen.check(declaration.version().into())?;
    let version = declaration.version();
    let work = move |tx: &mut Tx<'_>| {
        let made = CoverageDeclarationView::written(&service::revise(tx, &entry, version)?)?;
        Reply::ok(made.version.into(), &made)
    };
    rehearse::write(&state, &caller, &req, rehearsal, work).await
}

fn patched(
    declaration: &CoverageDeclaration,
    patch: &CoverageDeclarationPatch,
) -> Result<CoverageEntry, ApiError> {
    let old = declaration.known(None).ok_or_else(ApiError::not_found)?;
    Ok(CoverageEntry {
        id: declaration.id,
        purchasing_party: declaration.purchasing_party.clone(),
        care_kind: declaration.care_kind,
        period: patch.period.unwrap_or(old.period),
        withdrawn: patch.withdrawn.unwrap_or(old.value.0),
    })
}
