//! Delegations over HTTP: given and withdrawn by the organisation that is acted for, seen by both sides.

use std::sync::Arc;

use actix_web::{HttpRequest, HttpResponse, get, post, web};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::model::{Delegate, Delegation, delegable};
use super::service;
use crate::app::AppState;
use crate::audit::Owner;
use crate::auth::problem::wrong;
use crate::auth::{Authenticated, Caller, Role};
use crate::clock::Moment;
use crate::codes::{AgbCode, ClientId, DelegationId, PartyId};
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
use crate::registrations::facts::PartyKind;
use crate::snapshot::Snapshot;

/// Who may act: exactly one of the two members.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DelegateRef {
    /// One client, of a software vendor for instance.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<ClientId>,
    /// Every client of this organisation, of an RO for instance.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agb_code: Option<AgbCode>,
}

/// A delegation to be given.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NewDelegation {
    /// The organisation that is acted for: the caller's own.
    pub agb_code: AgbCode,
    /// Who may act.
    pub delegate: DelegateRef,
    /// With which scopes; managing clients, certificates and delegations is never delegated.
    #[schema(min_items = 1, max_items = 50)]
    pub scopes: Vec<String>,
    /// On which days.
    pub period: Period,
}

/// Which delegations.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(rename_all = "camelCase")]
#[into_params(parameter_in = Query)]
pub struct DelegationFilter {
    /// For this organisation.
    pub agb_code: Option<AgbCode>,
    /// That allow calls today (`true`), or do not (`false`).
    pub active: Option<bool>,
}

/// A delegation.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct DelegationView {
    /// Its id.
    pub id: DelegationId,
    /// Number of the version that is shown, from 1.
    #[schema(minimum = 1)]
    pub version: i64,
    /// The organisation that is acted for.
    pub agb_code: AgbCode,
    /// Who may act.
    pub delegate: DelegateRef,
    /// With which scopes.
    pub scopes: Vec<String>,
    /// On which days.
    pub period: Period,
    /// Whether it allows calls today.
    pub active: bool,
    /// When it was withdrawn, for good.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub withdrawn_at: Option<Moment>,
    /// When it was given.
    pub recorded_at: Moment,
}

/// A page of delegations.
pub type DelegationPage = Page<DelegationView>;

impl DelegationView {
    fn of(state: &AppState, snapshot: &Snapshot, delegation: &Delegation) -> Result<Self, ApiError> {
        let code = |id: PartyId| snapshot.party(id).map(|party| party.register.agb_code);
        let delegate = match delegation.delegate {
            Delegate::Client(id) => DelegateRef { client_id: Some(id), agb_code: None },
            Delegate::Party(id) => DelegateRef { client_id: None, agb_code: code(id) },
        };
        Ok(Self {
            id: delegation.id,
            version: delegation.version,
            agb_code: code(delegation.party).ok_or_else(|| ApiError::internal("a delegation of nobody"))?,
            delegate,
            scopes: delegation.scopes.clone(),
            period: delegation.period,
            active: delegation.holds(state.clocks.today()),
            withdrawn_at: delegation.withdrawn_at,
            recorded_at: delegation.recorded_at,
        })
    }
}

/// The organisation that acts under a delegation.
fn actor(snapshot: &Snapshot, delegate: Delegate) -> Option<Owner> {
    match delegate {
        Delegate::Client(id) => snapshot.identity.client(id).map(|client| client.organisation.clone()),
        Delegate::Party(id) => Some(Owner::Party(id)),
    }
}

/// A delegation that the caller gave or was given; any other one does not exist for it.
fn find(snapshot: &Snapshot, caller: &Caller, id: DelegationId) -> Result<Arc<Delegation>, ApiError> {
    let delegation = snapshot.identity.delegation(id).filter(|d| caller.sees_delegation(snapshot, d));
    delegation.cloned().ok_or_else(ApiError::not_found)
}

/// List delegations
///
/// Those that the caller's organisation gave and those it was given.
#[utoipa::path(tag = "identity", params(DelegationFilter), security(("oauth2" = ["delegations:read"])),
    responses((status = 200, description = "Delegations, oldest first.", body = DelegationPage)))]
#[get("/delegations")]
pub(crate) async fn list_delegations(
    state: web::Data<AppState>,
    caller: Authenticated,
    paging: Paging,
    filter: ApiQuery<DelegationFilter>,
) -> Result<DelegationPage, ApiError> {
    let (snapshot, filter) = (state.snapshots.load(), filter.0);
    let seen = snapshot.identity.delegations().filter(|d| caller.sees_delegation(&snapshot, d));
    let views: Result<Vec<_>, _> = seen.map(|d| DelegationView::of(&state, &snapshot, d)).collect();
    let mut found = views?;
    found.retain(|view| {
        filter.agb_code.is_none_or(|code| view.agb_code == code)
            && filter.active.is_none_or(|active| view.active == active)
    });
    found.sort_unstable_by_key(|view| view.id);
    paging.page_of(&caller.client, &found, |view| view.id, DelegationView::clone)
}

/// Read a delegation
#[utoipa::path(tag = "identity", params(("delegationId" = DelegationId, Path, description = "The delegation.")),
    security(("oauth2" = ["delegations:read"])), extensions(("x-etag" = json!("returned"))),
    responses((status = 200, description = "The delegation.", body = DelegationView)))]
#[get("/delegations/{delegationId}")]
pub(crate) async fn get_delegation(
    state: web::Data<AppState>,
    caller: Authenticated,
    id: ApiPath<DelegationId>,
    _: ApiQuery<NoQuery>,
) -> Result<Versioned<DelegationView>, ApiError> {
    let snapshot = state.snapshots.load();
    let delegation = find(&snapshot, &caller, id.0)?;
    let body = DelegationView::of(&state, &snapshot, &delegation)?;
    Ok(Versioned { version: delegation.version, body })
}

/// What is to be recorded, and the organisation that will act.
fn read(snapshot: &Snapshot, caller: &Caller, new: &NewDelegation) -> Result<(Delegation, Owner), ApiError> {
    let party = snapshot.party_by_agb(new.agb_code).filter(|p| p.register.kind == PartyKind::Organisation);
    let party = party.map(|party| party.register.id).ok_or_else(ApiError::not_found)?;
    if !caller.administers(snapshot, &Owner::Party(party)) {
        return Err(ApiError::not_found());
    }
    let client = |id: ClientId| snapshot.identity.client(id).filter(|client| client.role == Role::Provider);
    let delegate = match (new.delegate.client_id, new.delegate.agb_code) {
        (Some(id), None) => client(id).map(|client| Delegate::Client(client.id)),
        (None, Some(code)) => {
            let other = snapshot.party_by_agb(code).filter(|p| p.register.kind == PartyKind::Organisation);
            other.map(|other| Delegate::Party(other.register.id))
        }
        _ => None,
    };
    let acting = delegate.and_then(|delegate| Some((delegate, actor(snapshot, delegate)?)));
    let Some((delegate, actor)) = acting.filter(|(_, actor)| *actor != Owner::Party(party)) else {
        let text = (
            "Noem een andere client of een andere organisatie.",
            "Name another client or another organisation.",
        );
        return Err(wrong("/delegate", "delegate.unknown", text));
    };
    if let Some(at) = new.scopes.iter().position(|scope| !delegable(scope)) {
        let text = ("Deze scope kan niet worden gemachtigd.", "This scope cannot be delegated.");
        return Err(wrong(format!("/scopes/{at}"), "scope.undelegable", text));
    }
    if Period::new(new.period.start_date, new.period.end_date).is_none() {
        let text = ("De einddatum ligt voor de begindatum.", "The end date lies before the start date.");
        return Err(wrong("/period/endDate", "period.order", text));
    }
    let delegation = Delegation {
        id: DelegationId::new(),
        version: 1,
        party,
        delegate,
        scopes: new.scopes.clone(),
        period: new.period,
        withdrawn_at: None,
        recorded_at: Moment::BEGINNING,
    };
    Ok((delegation, actor))
}

/// Let others act
///
/// The organisation of the caller lets a client, or every client of another organisation, act for it. It
/// works from the first token that the client asks for afterwards, and in every request that lies in the
/// period. At most 500 that are not withdrawn.
#[utoipa::path(tag = "identity", request_body = NewDelegation, security(("oauth2" = ["delegations:manage"])),
    extensions(("x-idempotency" = json!("key")), ("x-dry-run" = json!(true)), ("x-problem-codes" = json!(["not-found", "quota-exceeded"]))),
    responses((status = 201, description = "The delegation.", body = DelegationView)))]
#[post("/delegations")]
pub(crate) async fn create_delegation(
    state: web::Data<AppState>,
    caller: Authenticated,
    req: HttpRequest,
    key: IdempotencyKey,
    _: ApiQuery<NoQuery>,
    body: ApiJson<NewDelegation>,
) -> Result<HttpResponse, ApiError> {
    let (snapshot, new) = (state.snapshots.load(), body.0);
    let (delegation, actor) = read(&snapshot, &caller, &new)?;
    let shown = state.clone();
    let work = move |tx: &mut Tx<'_>| {
        let made = service::give(tx, &delegation, &actor)?;
        let location = format!("/v1/delegations/{}", made.id);
        Reply::created(location, made.version, &DelegationView::of(&shown, &snapshot, &made)?)
    };
    key.with_body(&new).once(&state, &caller, &req, work).await
}

/// Withdraw a delegation
///
/// For good and at once: the next request under it is refused, also with a token that was obtained before.
#[utoipa::path(tag = "identity", params(("delegationId" = DelegationId, Path, description = "The delegation.")),
    security(("oauth2" = ["delegations:manage"])),
    extensions(("x-etag" = json!("ifMatch")), ("x-dry-run" = json!(true)), ("x-problem-codes" = json!(["conflict", "storage-full"]))),
    responses((status = 200, description = "The withdrawn delegation.", body = DelegationView)))]
#[post("/delegations/{delegationId}/_withdraw")]
pub(crate) async fn withdraw_delegation(
    state: web::Data<AppState>,
    caller: Authenticated,
    req: HttpRequest,
    id: ApiPath<DelegationId>,
    seen: IfMatch,
    rehearsal: DryRun,
    _: ApiQuery<NoQuery>,
) -> Result<HttpResponse, ApiError> {
    let snapshot = state.snapshots.load();
    let delegation = find(&snapshot, &caller, id.0)?;
    if !caller.administers(&snapshot, &Owner::Party(delegation.party)) {
        return Err(ApiError::not_found());
    }
    seen.check(delegation.version)?;
    let actor = actor(&snapshot, delegation.delegate).unwrap_or(Owner::Operator);
    let shown = state.clone();
    let work = move |tx: &mut Tx<'_>| {
        let made = service::withdraw(tx, delegation.id, delegation.version, &actor)?;
        Reply::ok(made.version, &DelegationView::of(&shown, &snapshot, &made)?)
    };
    rehearse::write(&state, &caller, &req, rehearsal, work).await
}
