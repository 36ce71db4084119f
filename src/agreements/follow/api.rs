//! Follow decisions over HTTP.

use actix_web::{HttpRequest, HttpResponse, get, patch, post, web};
use chrono::NaiveDate;
use serde::Deserialize;
use utoipa::IntoParams;

use super::model::{FollowDecision, FollowEntry, FollowStatus, FollowTerms};
use super::service;
use super::view::{Codes, FollowDecisionPage, FollowDecisionPatch, FollowDecisionView, NewFollowDecision};
use crate::app::AppState;
use crate::auth::{Authenticated, Role};
use crate::clock::Moment;
use crate::codes::{AgbCode, CareKind, ContractId, FollowDecisionId, PartyId, PurchasingPartyId};
use crate::contracts::model::{Contract, Known as _, Phase};
use crate::contracts::sight::View;
use crate::dated::Period;
use crate::db::Tx;
use crate::http::etag::{IfMatch, Versioned};
use crate::http::idempotency::{IdempotencyKey, Reply};
use crate::http::json::ApiJson;
use crate::http::page::Paging;
use crate::http::prefer::DryRun;
use crate::http::problem::ApiError;
use crate::http::query::{ApiPath, ApiQuery, NoQuery};
use crate::http::rehearse;
use crate::snapshot::{Party, Snapshot};

/// Which follow decisions, and as known when.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(rename_all = "camelCase")]
#[into_params(parameter_in = Query)]
pub struct FollowFilter {
    /// About contracts that this organisation holds.
    pub agb_code: Option<AgbCode>,
    /// About this contract.
    pub contract_id: Option<ContractId>,
    /// About contracts of this purchasing party.
    pub purchasing_party_id: Option<PurchasingPartyId>,
    /// Of this follower.
    pub follower_id: Option<PurchasingPartyId>,
    /// About this care.
    pub care_kind: Option<CareKind>,
    /// With this outcome.
    pub status: Option<FollowStatus>,
    /// About contracts in this phase, against `date` or else today.
    pub phase: Option<Phase>,
    /// About contracts whose term holds on this day; with `phase`, the day it is measured against.
    pub date: Option<NaiveDate>,
    /// As known at this instant.
    pub as_of: Option<Moment>,
}

impl FollowFilter {
    fn takes_contract(&self, contract: &Contract, today: NaiveDate) -> bool {
        let Some(version) = contract.known(self.as_of) else { return false };
        let day = self.date.unwrap_or(today);
        self.contract_id.is_none_or(|id| contract.id == id)
            && self.purchasing_party_id.as_ref().is_none_or(|party| contract.is_of(party))
            && self.care_kind.is_none_or(|kind| contract.care_kind == kind)
            && match self.phase {
                Some(phase) => Phase::of(&version.period, day) == phase,
                None => self.date.is_none() || version.period.holds_on(day),
            }
    }

    fn takes(&self, view: &FollowDecisionView) -> bool {
        self.follower_id.as_ref().is_none_or(|follower| view.follower_id == *follower)
            && self.status.is_none_or(|status| view.status == status)
    }
}

/// The moment that one decision is read for.
#[derive(Debug, Clone, Copy, Deserialize, IntoParams)]
#[serde(rename_all = "camelCase")]
#[into_params(parameter_in = Query)]
pub struct KnownAt {
    /// As known at this instant.
    pub as_of: Option<Moment>,
}

/// Whether the caller sees a decision: the follower's insurers, the holder of the contract, who asked
/// and the operator. The leading insurer does not: a follower's tariff is none of its business.
fn sees(view: View<'_>, contract: &Contract, decision: &FollowDecision) -> bool {
    let asked = || decision.versions.iter().filter_map(|version| version.value.requested_by);
    match view.caller.role {
        Role::Operator => true,
        Role::Provider => {
            let own = |party: PartyId| view.caller.owns_party(view.snapshot, party);
            own(contract.holder) || asked().any(own)
        }
        Role::Insurer => follows(view, contract, &decision.follower),
        Role::Dashboard => false,
    }
}

/// Whether the caller speaks for the follower during the term of the contract.
fn follows(view: View<'_>, contract: &Contract, follower: &PurchasingPartyId) -> bool {
    let term = contract.versions.last().map(|version| version.period);
    term.is_some_and(|term: Period| view.buys_in(follower, &term))
}

fn codes(snapshot: &Snapshot, holder: AgbCode, decision: &FollowDecision) -> Codes {
    let asked = decision.versions.iter().find_map(|version| version.value.requested_by);
    let requested_by = asked.and_then(|id| snapshot.party(id)).map(|party| party.register.agb_code);
    Codes { holder, requested_by }
}

/// List follow decisions
///
/// A provider sees those about the contracts that it holds and those it asked for, an insurer those of
/// its own purchasing parties.
#[utoipa::path(tag = "following", params(FollowFilter), security(("oauth2" = ["contracts:read"])),
    responses((status = 200, description = "Follow decisions, oldest first.", body = FollowDecisionPage)))]
#[get("/follow-decisions")]
pub(crate) async fn list_follow_decisions(
    state: web::Data<AppState>,
    caller: Authenticated,
    paging: Paging,
    filter: ApiQuery<FollowFilter>,
) -> Result<FollowDecisionPage, ApiError> {
    let (snapshot, today, filter) = (state.snapshots.load(), state.clocks.today(), filter.0);
    let view = View { snapshot: &snapshot, caller: &caller, today };
    let party = filter.agb_code.map(|code| snapshot.party_by_agb(code));
    let mut found: Vec<FollowDecisionView> = match party {
        Some(party) => party.into_iter().flat_map(|party| of_party(view, party, &filter)).collect(),
        None => snapshot.parties().flat_map(|party| of_party(view, party, &filter)).collect(),
    };
    found.sort_unstable_by_key(|decision| decision.id);
    paging.page_of(&caller.client, &found, |decision| decision.id, FollowDecisionView::clone)
}

fn of_party(view: View<'_>, party: &Party, filter: &FollowFilter) -> Vec<FollowDecisionView> {
    let contracts = party.contracts.contracts.iter().filter(|c| !c.follow.is_empty());
    let wanted = contracts.filter(|contract| filter.takes_contract(contract, view.today));
    let shown = |contract: &Contract, decision: &FollowDecision| {
        let codes = codes(view.snapshot, party.register.agb_code, decision);
        let shown = FollowDecisionView::of(contract.id, decision, codes, filter.as_of)?;
        (filter.takes(&shown) && sees(view, contract, decision)).then_some(shown)
    };
    wanted
        .flat_map(|contract| contract.follow.iter().filter_map(|d| shown(contract, d)).collect::<Vec<_>>())
        .collect()
}

/// The decision with this id, when it is in sight.
fn find<'s>(view: View<'s>, id: FollowDecisionId) -> Option<(&'s Party, &'s Contract, &'s FollowDecision)> {
    let holder = view.snapshot.holder_of(id)?;
    let decided = |contract: &'s Contract| Some((contract, contract.follow.iter().find(|d| d.id == id)?));
    let (contract, decision) = holder.contracts.contracts.iter().find_map(decided)?;
    sees(view, contract, decision).then_some((holder, contract, decision))
}

/// Read a follow decision
#[utoipa::path(tag = "following", params(("followDecisionId" = FollowDecisionId, Path, description = "The decision."), KnownAt),
    security(("oauth2" = ["contracts:read"])), extensions(("x-etag" = json!("returned"))),
    responses((status = 200, description = "The decision.", body = FollowDecisionView)))]
#[get("/follow-decisions/{followDecisionId}")]
pub(crate) async fn get_follow_decision(
    state: web::Data<AppState>,
    caller: Authenticated,
    id: ApiPath<FollowDecisionId>,
    at: ApiQuery<KnownAt>,
) -> Result<Versioned<FollowDecisionView>, ApiError> {
    let (snapshot, today) = (state.snapshots.load(), state.clocks.today());
    let view = View { snapshot: &snapshot, caller: &caller, today };
    let (party, contract, decision) = find(view, id.0).ok_or_else(ApiError::not_found)?;
    let codes = codes(&snapshot, party.register.agb_code, decision);
    let body = FollowDecisionView::of(contract.id, decision, codes, at.0.as_of);
    let body = body.ok_or_else(ApiError::not_found)?;
    Ok(Versioned { version: body.version.into(), body })
}

/// Ask an insurer to follow, or record what it decided
///
/// The holder of the contract, or an RO, care group or WSV that it belongs to, asks (scope
/// `follow:request`); the decision is then pending and the
/// follower sees the agreement and its modules. The follower's insurer records a decision of its own
/// accord (scope `follow:decide`). There is one decision per follower and contract or addendum: a
/// second one is 409, the first can be revised.
#[utoipa::path(tag = "following", request_body = NewFollowDecision, security(("oauth2" = [])),
    extensions(("x-scope-by-role" = json!({ "provider": "follow:request", "insurer": "follow:decide",
        "operator": "follow:decide", "dashboard": "follow:request" })),
        ("x-idempotency" = json!("key")), ("x-dry-run" = json!(true)),
        ("x-problem-codes" = json!(["rule-refused", "conflict", "not-found"]))),
    responses((status = 201, description = "The decision.", body = FollowDecisionView)))]
#[post("/follow-decisions")]
pub(crate) async fn create_follow_decision(
    state: web::Data<AppState>,
    caller: Authenticated,
    req: HttpRequest,
    key: IdempotencyKey,
    _: ApiQuery<NoQuery>,
    body: ApiJson<NewFollowDecision>,
) -> Result<HttpResponse, ApiError> {
    let (snapshot, today, new) = (state.snapshots.load(), state.clocks.today(), body.0);
    let view = View { snapshot: &snapshot, caller: &caller, today };
    let holder = snapshot.holder_of(new.contract_id).ok_or_else(ApiError::not_found)?;
    let entry = entry(view, holder, &new)?;
    let requested_by = entry.terms.requested_by.and_then(|id| snapshot.party(id));
    let codes = Codes {
        holder: holder.register.agb_code,
        requested_by: requested_by.map(|party| party.register.agb_code),
    };
    let work = move |tx: &mut Tx<'_>| {
        let made = shown(&service::record(tx, &entry)?, entry.id, codes)?;
        Reply::created(format!("/v1/follow-decisions/{}", made.id), made.version.into(), &made)
    };
    key.with_body(&new).once(&state, &caller, &req, work).await
}

/// The decision to record, by somebody who may, for a follower that buys today.
fn entry(view: View<'_>, holder: &Party, new: &NewFollowDecision) -> Result<FollowEntry, ApiError> {
    let asked_by = author(view, holder, new)?;
    if !view.snapshot.buys(&new.follower_id, view.today) {
        return Err(ApiError::not_found());
    }
    Ok(FollowEntry {
        id: FollowDecisionId::new(),
        contract: new.contract_id,
        addendum: new.addendum_id,
        follower: new.follower_id.clone(),
        terms: new.terms(asked_by, view.today),
    })
}

/// Who may file this: the organisation that asks, or nobody when the follower decides itself.
fn author(view: View<'_>, holder: &Party, new: &NewFollowDecision) -> Result<Option<PartyId>, ApiError> {
    let contract = holder.contracts.contracts.iter().find(|contract| contract.id == new.contract_id);
    let contract = contract.ok_or_else(ApiError::not_found)?;
    let needs = |scope: &str| {
        let text = (format!("Hiervoor is de scope {scope} nodig."), format!("This needs the scope {scope}."));
        if view.caller.has_scope(scope) { Ok(()) } else { Err(ApiError::forbidden(text)) }
    };
    // An undecided row of the follower's own would show it agreements that nobody asked it to follow.
    let decides = || {
        let text = (
            "Alleen een aanbieder vraagt; de volger besluit.",
            "Only a provider asks; the follower decides.",
        );
        let decided = new.status.is_some_and(|status| status != FollowStatus::Pending);
        if decided { Ok(None) } else { Err(ApiError::forbidden(text)) }
    };
    match view.caller.role {
        Role::Provider => {
            needs("follow:request")?;
            let asked_by = asks_for(view, holder).ok_or_else(ApiError::not_found)?;
            if new.decides() {
                let text = (
                    "Alleen de volger besluit; een aanbieder vraagt.",
                    "Only the follower decides; a provider asks.",
                );
                return Err(ApiError::forbidden(text));
            }
            Ok(Some(asked_by))
        }
        Role::Insurer => {
            needs("follow:decide")?;
            if follows(view, contract, &new.follower_id) { decides() } else { Err(ApiError::not_found()) }
        }
        Role::Operator => needs("follow:decide").and_then(|()| decides()),
        Role::Dashboard => needs("follow:request").and(Err(ApiError::not_found())),
    }
}

/// The caller's organisation that may ask for this holder: the holder itself, else an RO, care group or
/// WSV that it belongs to today, directly or through its WSV.
fn asks_for(view: View<'_>, holder: &Party) -> Option<PartyId> {
    let above = view.snapshot.above(holder, view.today);
    let mut candidates = std::iter::once(holder.register.id).chain(above);
    candidates.find(|id| view.caller.owns_party(view.snapshot, *id))
}

fn shown(contract: &Contract, id: FollowDecisionId, codes: Codes) -> Result<FollowDecisionView, ApiError> {
    let decision = contract.follow.iter().find(|decision| decision.id == id);
    let shown = decision.and_then(|decision| FollowDecisionView::of(contract.id, decision, codes, None));
    shown.ok_or_else(|| ApiError::internal("a written decision has no version"))
}

/// Decide, or revise what was decided
///
/// A JSON Merge Patch by the follower's insurer. What stood before stays known (`asOf`).
#[utoipa::path(tag = "following", params(("followDecisionId" = FollowDecisionId, Path, description = "The decision.")),
    request_body(content = FollowDecisionPatch, content_type = "application/merge-patch+json"),
    security(("oauth2" = ["follow:decide"])),
    extensions(("x-etag" = json!("ifMatch")), ("x-dry-run" = json!(true)),
        ("x-problem-codes" = json!(["rule-refused", "conflict"]))),
    responses((status = 200, description = "The decision in its new version.", body = FollowDecisionView)))]
#[patch("/follow-decisions/{followDecisionId}")]
pub(crate) async fn update_follow_decision(
    state: web::Data<AppState>,
    caller: Authenticated,
    req: HttpRequest,
    id: ApiPath<FollowDecisionId>,
    seen: IfMatch,
    rehearsal: DryRun,
    patch: ApiJson<FollowDecisionPatch>,
) -> Result<HttpResponse, ApiError> {
    let (snapshot, today) = (state.snapshots.load(), state.clocks.today());
    let view = View { snapshot: &snapshot, caller: &caller, today };
    let (party, contract, decision) = decidable(view, id.0)?;
    seen.check(decision.version().into())?;
    let terms = patched(decision, &patch.0, today)?;
    let codes = codes(&snapshot, party.register.agb_code, decision);
    let (on, id, version) = (contract.id, decision.id, decision.version());
    let work = move |tx: &mut Tx<'_>| {
        let made = shown(&service::decide(tx, on, id, version, &terms)?, id, codes)?;
        Reply::ok(made.version.into(), &made)
    };
    rehearse::write(&state, &caller, &req, rehearsal, work).await
}

/// A decision that the caller may take: as the follower's insurer or the operator.
fn decidable<'s>(
    view: View<'s>,
    id: FollowDecisionId,
) -> Result<(&'s Party, &'s Contract, &'s FollowDecision), ApiError> {
    let may = view.caller.role != Role::Provider; // a provider sees its own, the follower decides
    find(view, id).filter(|_| may).ok_or_else(ApiError::not_found)
}

fn patched(
    decision: &FollowDecision,
    patch: &FollowDecisionPatch,
    today: NaiveDate,
) -> Result<FollowTerms, ApiError> {
    let old = decision.known(None).ok_or_else(ApiError::not_found)?;
    Ok(patch.onto(&old.value, today))
}
