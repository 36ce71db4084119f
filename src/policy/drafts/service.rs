//! What can be done with policy drafts; each function is one step of a transaction.

use super::model::{Draft, DraftHead, MOST_DRAFTS};
use super::store;
use crate::audit::{Action, Owner};
use crate::clock::Moment;
use crate::codes::{ConcernId, PolicyDraftId, PolicyId};
use crate::db::{DbError, Stamp, Tx, WriteError};
use crate::events::Change;
use crate::policy::PackFiles;

/// Why a draft could not be written or published.
#[derive(Debug, thiserror::Error)]
pub enum DraftError {
    /// The database failed.
    #[error(transparent)]
    Database(#[from] DbError),
    /// The concern has no such draft.
    #[error("there is no such policy draft")]
    NotFound,
    /// The caller saw another version.
    #[error("the draft is at version {current}")]
    Stale {
        /// The version that stands.
        current: i32,
    },
    /// The concern has too many drafts.
    #[error("the concern has {MOST_DRAFTS} drafts")]
    TooMany,
    /// Who publishes is who last changed the draft.
    #[error("who last changed a draft does not publish it")]
    SamePerson,
    /// Policies were published that this instance has not read yet, so the draft was checked beside
    /// others than there are.
    #[error("other policies were published meanwhile")]
    Outdated,
}

impl WriteError for DraftError {
    fn try_again(&self) -> bool {
        matches!(self, Self::Database(error) if error.try_again())
    }
}

/// Makes a draft.
///
/// # Errors
/// The concern has too many of them.
pub fn create(
    tx: &mut Tx<'_>,
    id: PolicyDraftId,
    concern: &ConcernId,
    policy: &PolicyId,
    files: &PackFiles,
) -> Result<DraftHead, DraftError> {
    let stamp = tx.stamp()?; // first, so that no other draft is made meanwhile
    if store::list(tx.conn(), concern)?.len() >= MOST_DRAFTS {
        return Err(DraftError::TooMany);
    }
    let head = DraftHead {
        id,
        version: 1,
        concern: concern.clone(),
        policy: policy.clone(),
        changed_by: tx.actor().id.clone(),
        created_at: stamp.recorded_at,
        changed_at: stamp.recorded_at,
    };
    let draft = Draft { head, files: files.clone() };
    store::insert(tx.conn(), &draft)?;
    announce(tx, &draft.head, "policyDraft.created", Action::Create, draft.head.id.to_string());
    Ok(draft.head)
}

/// Replaces the files of a draft. `seen` is the version that the caller saw.
///
/// # Errors
/// There is no such draft, or the caller saw another version.
pub fn replace(
    tx: &mut Tx<'_>,
    concern: &ConcernId,
    id: PolicyDraftId,
    seen: i32,
    files: &PackFiles,
) -> Result<DraftHead, DraftError> {
    let (stamp, mut draft) = standing(tx, concern, id, seen)?;
    draft.head.version = seen.saturating_add(1);
    draft.head.changed_by.clone_from(&tx.actor().id);
    draft.head.changed_at = stamp.recorded_at;
    draft.files.clone_from(files);
    if !store::replace(tx.conn(), &draft, seen)? {
        return Err(DraftError::NotFound);
    }
    announce(tx, &draft.head, "policyDraft.replaced", Action::Update, id.to_string());
    Ok(draft.head)
}

/// Throws a draft away. `seen` is the version that the caller saw.
///
/// # Errors
/// There is no such draft, or the caller saw another version.
pub fn delete(tx: &mut Tx<'_>, concern: &ConcernId, id: PolicyDraftId, seen: i32) -> Result<(), DraftError> {
    let (_, draft) = standing(tx, concern, id, seen)?;
    if !store::delete(tx.conn(), id, seen)? {
        return Err(DraftError::NotFound);
    }
    announce(tx, &draft.head, "policyDraft.deleted", Action::Delete, id.to_string());
    Ok(())
}

/// Publishes a draft whose version `seen` was found in order beside every release up to
/// `checked_until`; the draft is gone then. Returns from when the release is known.
///
/// # Errors
/// There is no such draft, the caller saw another version or is who last changed it, or other
/// policies were published since the check.
pub fn publish(
    tx: &mut Tx<'_>,
    concern: &ConcernId,
    id: PolicyDraftId,
    seen: i32,
    checked_until: Option<Moment>,
) -> Result<Moment, DraftError> {
    let (stamp, draft) = standing(tx, concern, id, seen)?;
    let by = tx.actor().id.clone();
    if draft.head.changed_by == by {
        return Err(DraftError::SamePerson);
    }
    if store::published_until(tx.conn())? != checked_until {
        return Err(DraftError::Outdated);
    }
    store::publish(tx.conn(), stamp, &draft, &by)?;
    if !store::delete(tx.conn(), id, seen)? {
        return Err(DraftError::NotFound);
    }
    announce(tx, &draft.head, "policy.published", Action::Create, draft.head.policy.to_string());
    tx.touched().policies = true;
    Ok(stamp.recorded_at)
}

/// The draft in the version that the caller saw. The stamp comes first: from then on nobody else writes.
fn standing(
    tx: &mut Tx<'_>,
    concern: &ConcernId,
    id: PolicyDraftId,
    seen: i32,
) -> Result<(Stamp, Draft), DraftError> {
    let stamp = tx.stamp()?;
    let draft = store::find(tx.conn(), concern, id)?.ok_or(DraftError::NotFound)?;
    let current = draft.head.version;
    if current == seen { Ok((stamp, draft)) } else { Err(DraftError::Stale { current }) }
}

fn announce(tx: &mut Tx<'_>, head: &DraftHead, kind: &str, action: Action, subject: String) {
    let owners = vec![Owner::Concern(head.concern.clone())];
    tx.record(Change { kind: kind.to_owned(), action, subject, owners });
}
