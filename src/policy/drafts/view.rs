//! Drafts and releases on the wire.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::model::{Draft, DraftHead};
use crate::clock::Moment;
use crate::codes::{ConcernId, PolicyDraftId, PolicyId};
use crate::http::page::Page;
use crate::http::problem::{ApiError, Place};
use crate::policy::{Finding, PackFiles};

/// One file of a pack.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PolicyFile {
    /// Name of the file in the folder of the pack, for instance `pack.toml` or `rules-admission.toml`.
    #[schema(pattern = "^[a-z0-9]+(-[a-z0-9]+)*[.](toml|txt)$", max_length = 64, example = "pack.toml")]
    pub path: String,
    /// Its text.
    #[schema(max_length = 524_288)]
    pub text: String,
}

/// A policy draft to be made.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NewPolicyDraft {
    /// The policy of which it becomes a release: one of the concern's own, or a new one whose id begins
    /// with the id of the concern and a hyphen.
    pub policy_id: PolicyId,
    /// All files of the pack; its `pack.toml` has no `recorded`, which is set on publication.
    #[schema(min_items = 1, max_items = 64)]
    pub files: Vec<PolicyFile>,
}

/// The files of a draft, in the place of those it has.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PolicyDraftFiles {
    /// All files of the pack; its `pack.toml` has no `recorded`, which is set on publication.
    #[schema(min_items = 1, max_items = 64)]
    pub files: Vec<PolicyFile>,
}

/// A policy draft.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct PolicyDraftView {
    /// Its id.
    pub id: PolicyDraftId,
    /// Number of the version that is shown, from 1.
    #[schema(minimum = 1)]
    pub version: i32,
    /// The policy of which it becomes a release.
    pub policy_id: PolicyId,
    /// The concern whose policy it is.
    pub concern: ConcernId,
    /// The client that last changed it; another one has to publish it.
    pub changed_by: String,
    /// When it was made.
    pub created_at: Moment,
    /// When it was last changed.
    pub changed_at: Moment,
    /// What has to be repaired before it can be published; absent in a list. Policies that others publish
    /// can add to it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub findings: Option<Vec<PolicyFinding>>,
    /// Its files in the order of their names; only when one draft is read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub files: Option<Vec<PolicyFile>>,
}

/// A page of policy drafts.
pub type PolicyDraftPage = Page<PolicyDraftView>;

/// An error in the files of a pack.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct PolicyFinding {
    /// File and line, for instance `rules.toml:12`.
    pub location: String,
    /// Stable machine code, for instance `policy.unknown`.
    pub code: String,
    /// What is wrong, with the nearest name, as the command line says it.
    pub detail: String,
}

/// A release of a policy that was published. It never changes.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct PolicyRelease {
    /// The policy.
    pub policy_id: PolicyId,
    /// From when it is known: names it among the releases of the policy.
    pub recorded_at: Moment,
    /// The concern whose policy it is.
    pub concern: ConcernId,
    /// The client that last changed the draft.
    pub changed_by: String,
    /// The client that published it.
    pub published_by: String,
}

impl PolicyRelease {
    /// The release that a draft became.
    pub(super) fn of(draft: &DraftHead, recorded_at: Moment, published_by: String) -> Self {
        Self {
            policy_id: draft.policy.clone(),
            recorded_at,
            concern: draft.concern.clone(),
            changed_by: draft.changed_by.clone(),
            published_by,
        }
    }
}

impl PolicyDraftView {
    /// A draft in a list.
    pub(super) fn listed(head: &DraftHead) -> Self {
        Self {
            id: head.id,
            version: head.version,
            policy_id: head.policy.clone(),
            concern: head.concern.clone(),
            changed_by: head.changed_by.clone(),
            created_at: head.created_at,
            changed_at: head.changed_at,
            findings: None,
            files: None,
        }
    }

    /// A draft that was written, with what was found in it.
    pub(super) fn written(head: &DraftHead, findings: &[Finding]) -> Self {
        let finding = |finding: &Finding| PolicyFinding {
            location: finding.at.to_string(),
            code: finding.kind.code().to_owned(),
            detail: finding.words(),
        };
        Self { findings: Some(findings.iter().map(finding).collect()), ..Self::listed(head) }
    }

    /// A draft with its files.
    pub(super) fn read(draft: &Draft, findings: &[Finding]) -> Self {
        let file = |(path, text): (&str, &str)| PolicyFile { path: path.to_owned(), text: text.to_owned() };
        Self { files: Some(draft.files.iter().map(file).collect()), ..Self::written(&draft.head, findings) }
    }
}

/// The files as a set; no two have one name.
pub(super) fn pack_files(files: &[PolicyFile]) -> Result<PackFiles, ApiError> {
    let mut set = PackFiles::default();
    for (at, file) in files.iter().enumerate() {
        if set.get(&file.path).is_some() {
            let place = format!("/files/{at}/path");
            let text = crate::http::codes::fault_text("list.duplicate");
            return Err(ApiError::invalid_member(Place::Body, place, "list.duplicate", text));
        }
        set.insert(&file.path, &file.text);
    }
    Ok(set)
}
