//! Adding and removing a file; each function is one step of a transaction.

use super::model::{Attachment, MOST_FILES, MOST_OF_ORGANISATION, MOST_OF_SUBMISSION};
use super::store;
use crate::audit::Action;
use crate::codes::{AttachmentId, SubmissionId};
use crate::db::{DbError, Tx, WriteError};
use crate::files::{self, File};
use crate::submissions::filing::store as filing;
use crate::submissions::model::SubmissionEvent;
use crate::submissions::service::{SubmissionError, Told, after, tell};
use crate::submissions::status::Step;
use crate::submissions::store as submissions;

/// Why a file could not be added or removed.
#[derive(Debug, thiserror::Error)]
pub enum AttachmentError {
    /// The submission does not allow it.
    #[error(transparent)]
    Submission(#[from] SubmissionError),
    /// There is no such file.
    #[error("there is no such file")]
    NotFound,
    /// The submission has too many files or bytes.
    #[error("a submission has at most {MOST_FILES} files of {MOST_OF_SUBMISSION} bytes together")]
    SubmissionFull,
    /// The organisation has too many bytes.
    #[error("an organisation has at most {MOST_OF_ORGANISATION} bytes of files")]
    OrganisationFull,
    /// The answers name it.
    #[error("the answers name this file")]
    InUse,
}

impl From<DbError> for AttachmentError {
    fn from(error: DbError) -> Self {
        Self::Submission(error.into())
    }
}

impl WriteError for AttachmentError {
    fn try_again(&self) -> bool {
        matches!(self, Self::Submission(error) if error.try_again())
    }
}

/// Adds a file to a submission that is being filled in.
///
/// # Errors
/// The submission is not to be filled in now, or there is no room.
pub fn add(tx: &mut Tx<'_>, new: &Attachment, content: &File) -> Result<Attachment, AttachmentError> {
    let stamp = tx.stamp()?; // first, so that nobody takes the same room
    let submission = submissions::find(tx.conn(), new.submission)?.ok_or(SubmissionError::NotFound)?;
    after(&submission, Step::Fill, stamp)?;
    let (count, bytes, all) = store::used(tx.conn(), new.submission, new.party)?;
    if count >= MOST_FILES || bytes + new.size > MOST_OF_SUBMISSION {
        return Err(AttachmentError::SubmissionFull);
    }
    if all + new.size > MOST_OF_ORGANISATION {
        return Err(AttachmentError::OrganisationFull);
    }
    let now = tx.clocks().security_now();
    let made = Attachment { created_by: tx.actor().id.clone(), created_at: stamp.recorded_at, ..new.clone() };
    files::store(tx.conn(), content, now)?;
    store::insert(tx.conn(), &made)?;
    tell(tx, &submission, Told::about(SubmissionEvent::AttachmentAdded, Action::Create, made.id))?;
    Ok(made)
}

/// Removes a file that the answers do not name. What was handed in keeps its content.
///
/// # Errors
/// There is no such file, or the submission is not to be filled in now.
pub fn remove(tx: &mut Tx<'_>, id: SubmissionId, file: AttachmentId) -> Result<(), AttachmentError> {
    let stamp = tx.stamp()?;
    let submission = submissions::find(tx.conn(), id)?.ok_or(SubmissionError::NotFound)?;
    after(&submission, Step::Fill, stamp)?;
    let filed = filing::filed_ever(tx.conn(), id, file)?;
    let named = serde_json::to_string(&submission.answers).is_ok_and(|text| text.contains(&file.to_string()));
    if named || filed {
        return Err(AttachmentError::InUse);
    }
    if !store::delete(tx.conn(), id, file)? {
        return Err(AttachmentError::NotFound);
    }
    Ok(tell(tx, &submission, Told::about(SubmissionEvent::AttachmentRemoved, Action::Delete, file))?)
}
