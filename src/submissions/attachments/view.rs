//! Files with submissions on the wire.

use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::model::{Attachment, AttachmentType};
use crate::audit::entry::hex;
use crate::clock::Moment;
use crate::codes::AttachmentId;
use crate::http::page::Page;

/// What a new file is called.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(rename_all = "camelCase")]
#[into_params(parameter_in = Query)]
pub struct AttachmentName {
    /// Its name: no path, no control characters.
    #[param(min_length = 1, max_length = 150, example = "jaarplan-2025.pdf")]
    pub file_name: String,
}

/// A file with a submission.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct AttachmentView {
    /// Its id: an answer to an item of type `attachment` is a list of these.
    pub id: AttachmentId,
    /// Its name.
    pub file_name: String,
    /// What it is, told by its content.
    pub media_type: AttachmentType,
    /// Its length in bytes.
    #[schema(minimum = 1, maximum = 10_485_760)]
    pub size: i64,
    /// SHA-256 of its content, in hexadecimal; the `ETag` says the same.
    #[schema(pattern = "^[0-9a-f]{64}$")]
    pub digest: String,
    /// When it came.
    pub created_at: Moment,
}

/// A page of the files of a submission.
pub type AttachmentPage = Page<AttachmentView>;

impl From<&Attachment> for AttachmentView {
    fn from(file: &Attachment) -> Self {
        Self {
            id: file.id,
            file_name: file.name.clone(),
            media_type: file.media_type,
            size: file.size,
            digest: hex(&file.digest),
            created_at: file.created_at,
        }
    }
}
