//! Policies and their rules over HTTP.

use actix_web::{get, web};
use chrono::NaiveDate;
use serde::Deserialize;
use utoipa::IntoParams;

use super::view::{self, PolicyView, RuleView};
use super::words::RuleKind;
use super::{Pack, Rule};
use crate::app::AppState;
use crate::auth::Authenticated;
use crate::clock::Moment;
use crate::codes::{CareKind, ConcernId, PolicyId};
use crate::http::language::Language;
use crate::http::page::{Page, Paging};
use crate::http::problem::ApiError;
use crate::http::query::{ApiPath, ApiQuery};
use crate::snapshot::Snapshot;

/// A page of policies.
pub type PolicyPage = Page<PolicyView>;
/// A page of rules.
pub type RulePage = Page<RuleView>;

/// Which policies are listed.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(rename_all = "camelCase")]
#[into_params(parameter_in = Query)]
pub struct PolicyFilter {
    /// Only those of this concern.
    pub concern: Option<ConcernId>,
    /// Only those that speak for this kind of care.
    pub care_kind: Option<CareKind>,
    /// Only those that speak for this day.
    pub date: Option<NaiveDate>,
    /// In the newest release known at this instant; without it in the newest there is.
    pub as_of: Option<Moment>,
}

/// The moment that a policy or a rule of it is read for.
#[derive(Debug, Clone, Copy, Deserialize, IntoParams)]
#[serde(rename_all = "camelCase")]
#[into_params(parameter_in = Query)]
pub struct PolicyKnownAt {
    /// In the newest release known at this instant; without it in the newest there is.
    pub as_of: Option<Moment>,
}

/// Which rules are listed.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(rename_all = "camelCase")]
#[into_params(parameter_in = Query)]
pub struct RuleFilter {
    /// Only those of this kind.
    pub kind: Option<RuleKind>,
    /// Only those that speak for this kind of care.
    pub care_kind: Option<CareKind>,
    /// Only those on this topic, for instance `followPolicy`.
    pub topic: Option<String>,
    /// Only those that a machine decides, or only those that are shown.
    pub executable: Option<bool>,
    /// In the newest release of the policy known at this instant; without it in the newest there is.
    pub as_of: Option<Moment>,
}

/// Path of a policy.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PolicyPath {
    pub(super) policy_id: PolicyId,
}

/// Path of a rule.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RulePath {
    policy_id: PolicyId,
    rule_id: String,
}

/// List purchasing policies
///
/// Each policy is data: rules with their source, and what the sources leave open.
#[utoipa::path(
    tag = "policies",
    params(PolicyFilter),
    security(("oauth2" = ["policies:read"])),
    responses((status = 200, body = PolicyPage, description = "Policies in the order of their ids."))
)]
#[get("/policies")]
pub(crate) async fn list_policies(
    state: web::Data<AppState>,
    caller: Authenticated,
    language: Language,
    paging: Paging,
    filter: ApiQuery<PolicyFilter>,
) -> Result<PolicyPage, ApiError> {
    let snapshot = state.snapshots.load();
    let wanted = |pack: &&Pack| {
        filter.0.concern.as_ref().is_none_or(|concern| pack.speaks_for(concern))
            && filter.0.care_kind.is_none_or(|care_kind| pack.care_kinds.contains(&care_kind))
            && filter.0.date.is_none_or(|date| pack.valid.holds_on(date))
    };
    let packs: Vec<&Pack> = snapshot.policies.packs_at(filter.0.as_of).filter(wanted).collect();
    let key = |pack: &&Pack| pack.id.as_str().to_owned();
    paging.page_of(&caller.client, &packs, key, |pack| shown(&snapshot, pack, language))
}

/// Read a purchasing policy
#[utoipa::path(
    tag = "policies",
    params(("policyId" = PolicyId, Path, description = "The policy."), PolicyKnownAt),
    security(("oauth2" = ["policies:read"])),
    responses((status = 200, body = PolicyView, description = "The policy."))
)]
#[get("/policies/{policyId}")]
pub(crate) async fn get_policy(
    state: web::Data<AppState>,
    _caller: Authenticated,
    language: Language,
    path: ApiPath<PolicyPath>,
    at: ApiQuery<PolicyKnownAt>,
) -> Result<web::Json<PolicyView>, ApiError> {
    let snapshot = state.snapshots.load();
    let pack = find(&snapshot, &path.0.policy_id, at.0.as_of)?;
    Ok(web::Json(shown(&snapshot, pack, language)))
}

fn shown(snapshot: &Snapshot, pack: &Pack, language: Language) -> PolicyView {
    view::policy(pack, snapshot.policies.releases(pack.id.as_str()), language.0)
}

pub(super) fn find<'s>(
    snapshot: &'s Snapshot,
    id: &PolicyId,
    as_of: Option<Moment>,
) -> Result<&'s Pack, ApiError> {
    snapshot.policies.pack_at(id.as_str(), as_of).ok_or_else(ApiError::not_found)
}

/// List the rules of a policy
#[utoipa::path(
    tag = "policies",
    params(("policyId" = PolicyId, Path, description = "The policy."), RuleFilter),
    security(("oauth2" = ["policies:read"])),
    responses((status = 200, body = RulePage, description = "Rules in the order of their ids."))
)]
#[get("/policies/{policyId}/rules")]
pub(crate) async fn list_policy_rules(
    state: web::Data<AppState>,
    caller: Authenticated,
    language: Language,
    path: ApiPath<PolicyPath>,
    paging: Paging,
    filter: ApiQuery<RuleFilter>,
) -> Result<RulePage, ApiError> {
    let snapshot = state.snapshots.load();
    let pack = find(&snapshot, &path.0.policy_id, filter.0.as_of)?;
    let mut rules: Vec<&Rule> = pack.rules.iter().filter(|rule| filter.0.wants(rule)).collect();
    rules.sort_by(|a, b| a.id.cmp(&b.id));
    let vocabulary = snapshot.policies.vocabulary();
    let key = |rule: &&Rule| rule.id.clone();
    paging.page_of(&caller.client, &rules, key, |rule| view::rule(pack, rule, vocabulary, language.0))
}

impl RuleFilter {
    fn wants(&self, rule: &Rule) -> bool {
        self.kind.is_none_or(|kind| rule.kind == kind)
            && self.care_kind.is_none_or(|care_kind| rule.care_kinds.contains(&care_kind))
            && self.topic.as_ref().is_none_or(|topic| rule.topics.contains(topic))
            && self.executable.is_none_or(|executable| rule.logic.is_some() == executable)
    }
}

/// Read a rule of a policy
#[utoipa::path(
    tag = "policies",
    params(
        ("policyId" = PolicyId, Path, description = "The policy."),
        ("ruleId" = String, Path, description = "Dotted id of the rule, for instance `follow.haz`"),
        PolicyKnownAt
    ),
    security(("oauth2" = ["policies:read"])),
    responses((status = 200, body = RuleView, description = "The rule."))
)]
#[get("/policies/{policyId}/rules/{ruleId}")]
pub(crate) async fn get_policy_rule(
    state: web::Data<AppState>,
    _caller: Authenticated,
    language: Language,
    path: ApiPath<RulePath>,
    at: ApiQuery<PolicyKnownAt>,
) -> Result<web::Json<RuleView>, ApiError> {
    let snapshot = state.snapshots.load();
    let pack = find(&snapshot, &path.0.policy_id, at.0.as_of)?;
    let rule = pack.rule(&path.0.rule_id).ok_or_else(ApiError::not_found)?;
    Ok(web::Json(view::rule(pack, rule, snapshot.policies.vocabulary(), language.0)))
}
