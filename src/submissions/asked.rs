//! What a submission answers: its questionnaire, ready for evaluation, and its round.

use std::sync::Arc;

use serde_json::{Map, Value};

use crate::codes::{AttachmentId, ConcernId, QuestionnaireId};
use crate::http::problem::ApiError;
use crate::questionnaires::Form;
use crate::questionnaires::held::QuestionnaireVersion;
use crate::questionnaires::words::ItemType;
use crate::snapshot::Snapshot;

/// The version of a questionnaire that a round is about, ready for evaluation.
///
/// # Errors
/// It is not there.
pub fn version(
    snapshot: &Snapshot,
    id: &QuestionnaireId,
    version: i32,
) -> Result<Arc<QuestionnaireVersion>, ApiError> {
    snapshot.questionnaires.published(id, version).cloned().ok_or_else(ApiError::not_found)
}

/// The concerns that judge answers: the one that asks, and who represents the insurers beside it.
pub fn concerns(form: &Form) -> Vec<ConcernId> {
    let definition = form.definition();
    let mut concerns = vec![definition.concern.clone()];
    concerns.extend(definition.representatives.iter().filter(|id| **id != definition.concern).cloned());
    concerns.dedup();
    concerns
}

/// The files that answers name, each with a JSON Pointer.
pub fn named_files(form: &Form, answers: &Map<String, Value>) -> Vec<(String, AttachmentId)> {
    let mut found = Vec::new();
    let mut take = |at: String, value: &Value| {
        for (index, id) in value.as_array().into_iter().flatten().enumerate() {
            if let Some(id) = id.as_str().and_then(|id| id.parse().ok()) {
                found.push((format!("{at}/{index}"), id));
            }
        }
    };
    let kind = |name: &str| form.item(name).map(|item| item.item_type);
    for (name, value) in answers {
        match kind(name) {
            Some(ItemType::Attachment) => take(format!("/{name}"), value),
            Some(ItemType::Table) => {
                for (row, cells) in value.as_array().into_iter().flatten().enumerate() {
                    for (column, value) in cells.as_object().into_iter().flatten() {
                        if kind(column) == Some(ItemType::Attachment) {
                            take(format!("/{name}/{row}/{column}"), value);
                        }
                    }
                }
            }
            _ => {}
        }
    }
    found
}
