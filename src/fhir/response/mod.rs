//! The resource QuestionnaireResponse: answers to one version of a questionnaire.
//!
//! The items follow the questionnaire: groups as items, a table as one item for each row. [`export`] and
//! [`import`] are each other's inverse on answers that can be kept.

pub mod api;
pub(super) mod asked;
pub mod export;
pub mod import;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::types::{FhirCoding, FhirDecimal, FhirExtension, FhirMeta, FhirReference, FhirTextElement};
use crate::codes::word;

word! {
    /// Type of the resource.
    FhirResponseType, "resource type", "resourceType.value", "QuestionnaireResponse" {
        /// Answers to a questionnaire.
        QuestionnaireResponse = "QuestionnaireResponse",
    }
}

word! {
    /// Where the answers stand.
    FhirResponseStatus, "response status", "responseStatus.value", "one of in-progress, completed, stopped" {
        /// Being filled in; saved.
        InProgress = "in-progress",
        /// Handed in.
        Completed = "completed",
        /// Taken back, or not handed in before the deadline; not for writing.
        Stopped = "stopped",
    }
}

/// Answers to a questionnaire (FHIR R4): a submission.
///
/// Known extensions, of our own: `round`, with the id of the round as text, and `submissionStatus`, where the
/// submission stands; said by the service.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FhirQuestionnaireResponse {
    /// Always `QuestionnaireResponse`.
    pub resource_type: FhirResponseType,
    /// Its id, that of the submission; given by the service.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 64)]
    pub id: Option<String>,
    /// What the service says about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meta: Option<FhirMeta>,
    /// Language of the texts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 20)]
    pub language: Option<String>,
    /// The round that it answers; without it the one round of the questionnaire that is open.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schema(max_items = 2, required = false)]
    pub extension: Vec<FhirExtension>,
    /// The questionnaire: its canonical address, a bar, and its version.
    #[schema(min_length = 1, max_length = 400)]
    pub questionnaire: String,
    /// Where the answers stand.
    pub status: FhirResponseStatus,
    /// The organisation that answers, by its AGB code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<FhirReference>,
    /// When they last changed; said by the service.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 60)]
    pub authored: Option<String>,
    /// The answers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schema(max_items = 1000, required = false)]
    pub item: Vec<FhirResponseItem>,
}

/// Answers to one item, or a row of a table.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FhirResponseItem {
    /// The item, by its name in the questionnaire.
    #[schema(min_length = 1, max_length = 80)]
    pub link_id: String,
    /// What was asked; not kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 4000)]
    pub text: Option<String>,
    /// The same in English; not kept.
    #[serde(default, rename = "_text", skip_serializing_if = "Option::is_none")]
    pub text_element: Option<FhirTextElement>,
    /// The answers to it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schema(max_items = 200, required = false)]
    pub answer: Vec<FhirAnswer>,
    /// The items in it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schema(no_recursion, max_items = 10_000, required = false)]
    pub item: Vec<FhirResponseItem>,
}

/// One answer: one `value…` that goes with the type of the item.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FhirAnswer {
    /// Yes or no.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value_boolean: Option<bool>,
    /// A decimal number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value_decimal: Option<FhirDecimal>,
    /// A whole number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value_integer: Option<i32>,
    /// A full date.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 60)]
    pub value_date: Option<String>,
    /// A text or a code of a register.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 16_000)]
    pub value_string: Option<String>,
    /// An option.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value_coding: Option<FhirCoding>,
    /// A file that was uploaded to the submission before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value_attachment: Option<FhirAttachment>,
}

/// A file of a submission, by its address; its content goes over `/v1`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FhirAttachment {
    /// Where it is: ends in the id of the attachment.
    #[schema(min_length = 1, max_length = 400)]
    pub url: String,
    /// Its media type.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 200)]
    pub content_type: Option<String>,
    /// Its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 400)]
    pub title: Option<String>,
    /// Its size in bytes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(minimum = 0, maximum = 2_147_483_647)]
    pub size: Option<i32>,
}
