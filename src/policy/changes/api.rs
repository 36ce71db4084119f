//! The changes over HTTP.

use actix_web::{get, web};
use serde::Deserialize;
use utoipa::IntoParams;

use super::view::{PolicyChanges, changes};
use super::{Changes, Incomparable};
use crate::app::AppState;
use crate::auth::Authenticated;
use crate::clock::Moment;
use crate::codes::PolicyId;
use crate::http::language::Language;
use crate::http::problem::{ApiError, Place};
use crate::http::query::{ApiPath, ApiQuery};

/// Path of a policy.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ChangedPolicyPath {
    policy_id: PolicyId,
}

/// With what a policy is compared.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(rename_all = "camelCase")]
#[into_params(parameter_in = Query)]
pub struct PolicyChangesQuery {
    /// The earlier policy, of the same concern; for two releases of one policy the policy itself.
    pub since: PolicyId,
    /// The release of the earlier policy that was the newest known at this instant; absent means the newest there is.
    pub since_as_of: Option<Moment>,
    /// The release of the later policy, likewise.
    pub as_of: Option<Moment>,
}

impl From<Incomparable> for ApiError {
    fn from(why: Incomparable) -> Self {
        let since = |code, text| Self::invalid_member(Place::Query, "since", code, text);
        match why {
            Incomparable::NoPolicy => Self::not_found(),
            Incomparable::NoSince => {
                since("policyId.unknown", ("Dit beleid is hier niet.", "This policy is not here."))
            }
            Incomparable::OtherConcern => since(
                "policyId.concern",
                (
                    "Dit is beleid van een ander concern of van andere verzekeraars.",
                    "This is a policy of another concern.",
                ),
            ),
        }
    }
}

/// Read what changed in a policy
///
/// Rule by rule, and in effect: for which providers following, claims without an agreement, criteria, terms, deadlines
/// and numbers are decided otherwise, each with facts that show it. What was found is laid beside the list of changes
/// that the document itself gives. Two documents rarely share ids: every pair of rules says how it was matched, and a
/// rule of a document known at second hand that seems removed may still hold.
#[utoipa::path(
    tag = "policies",
    params(("policyId" = PolicyId, Path, description = "The later policy."), PolicyChangesQuery),
    security(("oauth2" = ["policies:read"])),
    responses((status = 200, body = PolicyChanges, description = "What changed."))
)]
#[get("/policies/{policyId}/changes")]
pub(crate) async fn get_policy_changes(
    state: web::Data<AppState>,
    _caller: Authenticated,
    language: Language,
    path: ApiPath<ChangedPolicyPath>,
    query: ApiQuery<PolicyChangesQuery>,
) -> Result<web::Json<PolicyChanges>, ApiError> {
    let book = &state.snapshots.load().policies;
    let since = (&query.0.since, query.0.since_as_of);
    let found = Changes::in_book(book, since, (&path.0.policy_id, query.0.as_of))?;
    Ok(web::Json(changes(&found, book.vocabulary(), language.0)))
}
