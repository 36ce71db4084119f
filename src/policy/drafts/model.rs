//! What a draft and a published release are, and whose id a policy may have.

use crate::clock::Moment;
use crate::codes::{ConcernId, PolicyDraftId, PolicyId};
use crate::policy::{PackFiles, PolicyBook};

/// Most files of a draft.
pub const MOST_FILES: usize = 64;
/// Longest text of one file in characters.
pub const LONGEST_FILE: usize = 524_288;
/// Most drafts that a concern has at a time.
pub const MOST_DRAFTS: usize = 50;

/// A draft without its files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DraftHead {
    /// Its id.
    pub id: PolicyDraftId,
    /// Number of the version that stands, from 1.
    pub version: i32,
    /// The concern whose policy it is.
    pub concern: ConcernId,
    /// The policy of which it becomes a release.
    pub policy: PolicyId,
    /// The client that last changed it.
    pub changed_by: String,
    /// When it was made.
    pub created_at: Moment,
    /// When it was last changed.
    pub changed_at: Moment,
}

/// A draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// What it is about.
    pub head: DraftHead,
    /// Its files, by name.
    pub files: PackFiles,
}

/// A release that was published, as it is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Release {
    /// The policy.
    pub policy: PolicyId,
    /// From when it is known.
    pub recorded_at: Moment,
    /// Its files, by name.
    pub files: PackFiles,
}

/// Why a policy of a concern cannot have an id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum IdFault {
    /// It is the id of a policy of another concern, or of one about several insurers.
    Taken,
    /// It is new and does not begin with the id of the concern and a hyphen.
    Prefix,
}

/// Whether a policy of `concern` may have this id: that of a policy it has already, whatever it is
/// called, or a new one that begins with its own id (`cz-2026`). Where two concerns could claim a
/// new id by their own, it belongs to the longer one.
///
/// # Errors
/// Why not.
pub fn may_be_called(book: &PolicyBook, concern: &ConcernId, id: &PolicyId) -> Result<(), IdFault> {
    if let Some(known) = book.pack(id.as_str()) {
        return if known.concern.as_ref() == Some(concern) { Ok(()) } else { Err(IdFault::Taken) };
    }
    let begins = |concern: &&ConcernId| {
        id.as_str().strip_prefix(concern.as_str()).is_some_and(|rest| rest.starts_with('-'))
    };
    let all = book.vocabulary().concerns().iter().chain([concern]);
    let owner = all.filter(begins).max_by_key(|concern| concern.as_str().len());
    if owner == Some(concern) { Ok(()) } else { Err(IdFault::Prefix) }
}
