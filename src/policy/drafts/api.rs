//! Policy drafts over HTTP.

use actix_web::{HttpRequest, HttpResponse, delete, get, post, put, web};
use serde::Deserialize;
use utoipa::IntoParams;

use super::model::{Draft, DraftHead, may_be_called};
use super::problem::{id_refused, not_in_order};
use super::view::{
    NewPolicyDraft, PolicyDraftFiles, PolicyDraftPage, PolicyDraftView, PolicyRelease, pack_files,
};
use super::{check, service, store};
use crate::app::AppState;
use crate::auth::{Authenticated, Caller};
use crate::clock::Moment;
use crate::codes::{ConcernId, PolicyDraftId, PolicyId};
use crate::db::Tx;
use crate::http::etag::{IfMatch, Versioned};
use crate::http::idempotency::{IdempotencyKey, Reply};
use crate::http::json::ApiJson;
use crate::http::page::Paging;
use crate::http::prefer::{self, DryRun};
use crate::http::problem::ApiError;
use crate::http::query::{ApiPath, ApiQuery, NoQuery};
use crate::http::rehearse;
use crate::policy::{Finding, PackFiles};

/// Largest body with the files of a pack: 1 MiB, more than twice the largest pack there is.
const LARGEST: usize = 1024 * 1024;

/// Which drafts are listed.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(rename_all = "camelCase")]
#[into_params(parameter_in = Query)]
pub struct PolicyDraftFilter {
    /// Only those of this policy.
    pub policy_id: Option<PolicyId>,
}

/// What a draft was found to be, beside which policies.
#[derive(Clone)]
struct Examined {
    concern: ConcernId,
    findings: Vec<Finding>,
    published_until: Option<Moment>,
}

impl Examined {
    fn in_order(&self) -> Result<(), ApiError> {
        if self.findings.is_empty() { Ok(()) } else { Err(not_in_order(&self.findings)) }
    }
}

/// The concern of the caller; who speaks for none has no drafts.
fn own(caller: &Caller) -> Result<ConcernId, ApiError> {
    caller.own_concern().cloned().ok_or_else(ApiError::not_found)
}

/// Checks the files on a thread that may take its time.
async fn examine(
    state: &AppState,
    concern: ConcernId,
    policy: PolicyId,
    files: PackFiles,
) -> Result<Examined, ApiError> {
    let book = state.snapshots.load().policies.clone();
    let examined = web::block(move || {
        let findings = check(&book, &files, &concern, &policy);
        Examined { concern, findings, published_until: book.published_until() }
    });
    examined.await.map_err(ApiError::internal)
}

/// A draft of the caller's own concern.
async fn find(state: &AppState, concern: &ConcernId, id: PolicyDraftId) -> Result<Draft, ApiError> {
    let concern = concern.clone();
    let found = state.db.read_async(move |conn| store::find(conn, &concern, id)).await?;
    found.ok_or_else(ApiError::not_found)
}

/// List policy drafts
///
/// Those of the caller's own concern. A draft is gone from the list once it is published.
#[utoipa::path(tag = "policies", params(PolicyDraftFilter), security(("oauth2" = ["policies:write"])),
    responses((status = 200, description = "Drafts, oldest first, without their files.", body = PolicyDraftPage)))]
#[get("/policy-drafts")]
pub(crate) async fn list_policy_drafts(
    state: web::Data<AppState>,
    caller: Authenticated,
    paging: Paging,
    filter: ApiQuery<PolicyDraftFilter>,
) -> Result<PolicyDraftPage, ApiError> {
    let mut found = match caller.own_concern().cloned() {
        Some(concern) => state.db.read_async(move |conn| store::list(conn, &concern)).await?,
        None => Vec::new(),
    };
    found.retain(|draft| filter.0.policy_id.as_ref().is_none_or(|policy| draft.policy == *policy));
    paging.page_of(&caller.client, &found, |draft| draft.id, PolicyDraftView::listed)
}

/// Make a policy draft
///
/// The files of a purchasing policy of the caller's own concern. A draft may have findings; they keep it
/// from being published. `Prefer: dry-run` refuses files with findings and lists them as `errors`, each
/// with file and line, and keeps nothing. A concern has at most 50 drafts.
#[utoipa::path(tag = "policies", request_body = NewPolicyDraft, security(("oauth2" = ["policies:write"])),
    extensions(("x-idempotency" = json!("key")), ("x-dry-run" = json!(true)),
        ("x-problem-codes" = json!(["policy-findings", "rule-refused", "quota-exceeded", "not-found"]))),
    responses((status = 201, description = "The draft, without its files.", body = PolicyDraftView)))]
#[post("/policy-drafts")]
pub(crate) async fn create_policy_draft(
    state: web::Data<AppState>,
    caller: Authenticated,
    req: HttpRequest,
    key: IdempotencyKey,
    _: ApiQuery<NoQuery>,
    body: ApiJson<NewPolicyDraft, LARGEST>,
) -> Result<HttpResponse, ApiError> {
    let (concern, new) = (own(&caller)?, body.0);
    let files = pack_files(&new.files)?;
    may_be_called(&state.snapshots.load().policies, &concern, &new.policy_id)
        .map_err(|fault| id_refused(&fault, &concern, &new.policy_id))?;
    let found = examine(&state, concern, new.policy_id.clone(), files.clone()).await?;
    if prefer::asks(&req, prefer::DRY_RUN) {
        found.in_order()?;
    }
    let (id, policy) = (PolicyDraftId::new(), new.policy_id.clone());
    let work = move |tx: &mut Tx<'_>| {
        let head = service::create(tx, id, &found.concern, &policy, &files)?;
        let made = PolicyDraftView::written(&head, &found.findings);
        Reply::created(format!("/v1/policy-drafts/{id}"), head.version.into(), &made)
    };
    key.with_body(&new).once(&state, &caller, &req, work).await
}

/// Read a policy draft
#[utoipa::path(tag = "policies",
    params(("policyDraftId" = PolicyDraftId, Path, description = "The draft.")),
    security(("oauth2" = ["policies:write"])), extensions(("x-etag" = json!("returned"))),
    responses((status = 200, description = "The draft with its files and findings.", body = PolicyDraftView)))]
#[get("/policy-drafts/{policyDraftId}")]
pub(crate) async fn get_policy_draft(
    state: web::Data<AppState>,
    caller: Authenticated,
    id: ApiPath<PolicyDraftId>,
    _: ApiQuery<NoQuery>,
) -> Result<Versioned<PolicyDraftView>, ApiError> {
    let draft = find(&state, &own(&caller)?, id.0).await?;
    let head = draft.head.clone();
    let found = examine(&state, head.concern, head.policy, draft.files.clone()).await?;
    let body = PolicyDraftView::read(&draft, &found.findings);
    Ok(Versioned { version: head.version.into(), body })
}

/// Replace the files of a policy draft
///
/// All of them at once. `Prefer: dry-run` refuses files with findings, as when a draft is made.
#[utoipa::path(tag = "policies",
    params(("policyDraftId" = PolicyDraftId, Path, description = "The draft.")),
    request_body = PolicyDraftFiles, security(("oauth2" = ["policies:write"])),
    extensions(("x-etag" = json!("ifMatch")), ("x-dry-run" = json!(true)),
        ("x-problem-codes" = json!(["policy-findings"]))),
    responses((status = 200, description = "The draft in its new version, without its files.", body = PolicyDraftView)))]
#[put("/policy-drafts/{policyDraftId}")]
pub(crate) async fn replace_policy_draft(
    state: web::Data<AppState>,
    caller: Authenticated,
    req: HttpRequest,
    id: ApiPath<PolicyDraftId>,
    seen: IfMatch,
    rehearsal: DryRun,
    body: ApiJson<PolicyDraftFiles, LARGEST>,
) -> Result<HttpResponse, ApiError> {
    let (head, files) = (find(&state, &own(&caller)?, id.0).await?.head, pack_files(&body.0.files)?);
    seen.check(head.version.into())?;
    let found = examine(&state, head.concern, head.policy, files.clone()).await?;
    if rehearsal.0 {
        found.in_order()?;
    }
    let work = move |tx: &mut Tx<'_>| {
        let head = service::replace(tx, &found.concern, head.id, head.version, &files)?;
        Reply::ok(head.version.into(), &PolicyDraftView::written(&head, &found.findings))
    };
    rehearse::write(&state, &caller, &req, rehearsal, work).await
}

/// Throw a policy draft away
#[utoipa::path(tag = "policies",
    params(("policyDraftId" = PolicyDraftId, Path, description = "The draft.")),
    security(("oauth2" = ["policies:write"])),
    extensions(("x-etag" = json!("ifMatch")), ("x-dry-run" = json!(true))),
    responses((status = 204, description = "The draft is gone.")))]
#[delete("/policy-drafts/{policyDraftId}")]
pub(crate) async fn delete_policy_draft(
    state: web::Data<AppState>,
    caller: Authenticated,
    req: HttpRequest,
    id: ApiPath<PolicyDraftId>,
    seen: IfMatch,
    rehearsal: DryRun,
    _: ApiQuery<NoQuery>,
) -> Result<HttpResponse, ApiError> {
    let head = find(&state, &own(&caller)?, id.0).await?.head;
    seen.check(head.version.into())?;
    let work = move |tx: &mut Tx<'_>| {
        service::delete(tx, &head.concern, head.id, head.version)?;
        Ok(Reply::gone())
    };
    rehearse::write(&state, &caller, &req, rehearsal, work).await
}

/// Publish a policy draft
///
/// By somebody else than who last changed it. The release is known from this moment on: every answer
/// uses it at once, and one `asOf` a moment before still gives the old one. The draft is gone then.
#[utoipa::path(tag = "policies",
    params(("policyDraftId" = PolicyDraftId, Path, description = "The draft.")),
    security(("oauth2" = ["policies:publish"])),
    extensions(("x-idempotency" = json!("key")), ("x-etag" = json!("ifMatch")), ("x-dry-run" = json!(true)),
        ("x-problem-codes" = json!(["policy-findings", "second-person-needed"]))),
    responses((status = 201, description = "The release.", body = PolicyRelease)))]
#[post("/policy-drafts/{policyDraftId}/_publish")]
pub(crate) async fn publish_policy_draft(
    state: web::Data<AppState>,
    caller: Authenticated,
    req: HttpRequest,
    id: ApiPath<PolicyDraftId>,
    seen: IfMatch,
    key: IdempotencyKey,
    _: ApiQuery<NoQuery>,
) -> Result<HttpResponse, ApiError> {
    let ready = ready(&state, &caller, id.0, &seen).await;
    let work = move |tx: &mut Tx<'_>| {
        let (head, until) = ready.as_ref().map_err(ApiError::clone)?; // after the key: a replay finds no draft
        let by = tx.actor().id.clone();
        let recorded_at = service::publish(tx, &head.concern, head.id, head.version, *until)?;
        let release = PolicyRelease::of(head, recorded_at, by);
        Reply::created(format!("/v1/policies/{}?asOf={recorded_at}", head.policy), 1, &release)
    };
    key.with_body(&()).once(&state, &caller, &req, work).await
}

/// The draft, when it is the version that the caller saw and in order; with the moment of the last policy
/// published that it was checked beside.
async fn ready(
    state: &AppState,
    caller: &Caller,
    id: PolicyDraftId,
    seen: &IfMatch,
) -> Result<(DraftHead, Option<Moment>), ApiError> {
    let draft = find(state, &own(caller)?, id).await?;
    seen.check(draft.head.version.into())?;
    let Draft { head, files } = draft;
    let found = examine(state, head.concern.clone(), head.policy.clone(), files).await?;
    found.in_order()?;
    Ok((head, found.published_until))
}
