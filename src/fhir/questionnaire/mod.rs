//! The resource Questionnaire: one version of a definition, one to one on the portable subset.
//!
//! [`export()`] and [`import()`] are each other's inverse. What FHIR has no element for stands in extensions of
//! our own, so that a definition comes back as it was; what a resource has beyond the subset is refused by
//! place, never dropped.

pub mod api;
pub mod calculation;
pub mod export;
mod head;
pub mod import;
mod items;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::types::{FhirCoding, FhirDecimal, FhirExtension, FhirMeta, FhirPeriod, FhirTextElement};
use crate::codes::word;

pub use export::{Standing, export};
pub use import::import;

word! {
    /// Type of the resource.
    FhirQuestionnaireType, "resource type", "resourceType.value", "Questionnaire" {
        /// A questionnaire.
        Questionnaire = "Questionnaire",
    }
}

word! {
    /// Where a version of a questionnaire stands.
    FhirPublicationStatus, "publication status", "publicationStatus.value", "one of draft, active, retired" {
        /// Being written.
        Draft = "draft",
        /// Published.
        Active = "active",
        /// Published, and no longer used for new rounds.
        Retired = "retired",
    }
}

word! {
    /// Type of an item in FHIR.
    FhirItemType, "item type", "fhirItemType.value", "one of the item types of the document" {
        /// Items that belong together; repeating: a table.
        Group = "group",
        /// A text to read.
        Display = "display",
        /// Free text.
        Text = "text",
        /// A code of the AGB, KvK or BIG register, by the extension `namingSystem`; without it free text.
        String = "string",
        /// One of the options; repeating: any of them.
        Choice = "choice",
        /// A whole number.
        Integer = "integer",
        /// A decimal number.
        Decimal = "decimal",
        /// A full date.
        Date = "date",
        /// Yes or no.
        Boolean = "boolean",
        /// A file.
        Attachment = "attachment",
    }
}

/// A questionnaire (FHIR R4), in the subset that forms of all makes show alike.
///
/// Known extensions: `contracting` (what the questionnaire is for, of our own), and
/// `http://hl7.org/fhir/StructureDefinition/translation` on every text, for English.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FhirQuestionnaire {
    /// Always `Questionnaire`.
    pub resource_type: FhirQuestionnaireType,
    /// Its id: begins with the id of the concern that asks and a hyphen.
    #[schema(pattern = "^[a-z0-9-]{1,64}$")]
    pub id: String,
    /// What the service says about this version.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meta: Option<FhirMeta>,
    /// Language of the texts that have no other: `nl`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(pattern = "^nl(-NL)?$")]
    pub language: Option<String>,
    /// The extension `contracting`.
    #[schema(max_items = 1)]
    pub extension: Vec<FhirExtension>,
    /// Its canonical address, with `version` behind a bar the address of this version.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 300)]
    pub url: Option<String>,
    /// Number of the version, from 1.
    #[schema(pattern = "^[1-9][0-9]{0,4}$")]
    pub version: String,
    /// Title in Dutch.
    #[schema(min_length = 1, max_length = 4000)]
    pub title: String,
    /// Title in English.
    #[serde(rename = "_title")]
    pub title_element: FhirTextElement,
    /// Where the version stands; what is written is a draft.
    pub status: FhirPublicationStatus,
    /// Whom the answers are about: `Organization`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schema(max_items = 1, required = false)]
    pub subject_type: Vec<String>,
    /// Id of the concern that asks.
    #[schema(min_length = 1, max_length = 64)]
    pub publisher: String,
    /// What is said before the first item, in Dutch.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(min_length = 1, max_length = 4000)]
    pub description: Option<String>,
    /// The same in English.
    #[serde(default, rename = "_description", skip_serializing_if = "Option::is_none")]
    pub description_element: Option<FhirTextElement>,
    /// Day on which the version was published; said by the service.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 60)]
    pub approval_date: Option<String>,
    /// From publication to retirement; said by the service.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub effective_period: Option<FhirPeriod>,
    /// The items in the order in which they are asked.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schema(max_items = 1000, required = false)]
    pub item: Vec<FhirItem>,
}

/// An item of a questionnaire.
///
/// Known extensions: `minValue`, `maxValue`, `regex`, `questionnaire-minOccurs`, `questionnaire-maxOccurs`,
/// `questionnaire-itemControl` (code `help`), `sdc-questionnaire-calculatedExpression`, and of our own
/// `namingSystem`, `fact`, `criterion`, `prefill` and `calculation`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FhirItem {
    /// The extensions that go with its type.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schema(max_items = 20, required = false)]
    pub extension: Vec<FhirExtension>,
    /// Its name, unique in the questionnaire.
    #[schema(min_length = 1, max_length = 80)]
    pub link_id: String,
    /// What is asked or said, in Dutch.
    #[schema(min_length = 1, max_length = 4000)]
    pub text: String,
    /// The same in English.
    #[serde(rename = "_text")]
    pub text_element: FhirTextElement,
    /// Its type.
    #[serde(rename = "type")]
    pub item_type: FhirItemType,
    /// When it is shown.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schema(max_items = 20, required = false)]
    pub enable_when: Vec<FhirEnableWhen>,
    /// Whether all conditions must hold or one is enough.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enable_behavior: Option<crate::questionnaires::words::EnableBehavior>,
    /// Whether it must have an answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub required: Option<bool>,
    /// Whether it can occur more than once: a table, a choice of any, more files.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repeats: Option<bool>,
    /// Whether nobody fills it in: a calculated value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub read_only: Option<bool>,
    /// Most characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(minimum = 1, maximum = 16_000)]
    pub max_length: Option<u32>,
    /// What can be chosen.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schema(max_items = 200, required = false)]
    pub answer_option: Vec<FhirAnswerOption>,
    /// The items in it, and last the text that helps to answer.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schema(no_recursion, max_items = 1000, required = false)]
    pub item: Vec<FhirItem>,
}

/// Something that can be chosen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FhirAnswerOption {
    /// Known: `questionnaire-optionExclusive`, that it is chosen alone.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schema(max_items = 100, required = false)]
    pub extension: Vec<FhirExtension>,
    /// Its code and what it says.
    pub value_coding: FhirCoding,
}

/// A condition on the answer to another question: one `answer…` that goes with its type.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FhirEnableWhen {
    /// The question, by its `linkId`.
    #[schema(min_length = 1, max_length = 80)]
    pub question: String,
    /// How its answer is compared.
    pub operator: crate::questionnaires::words::ConditionOperator,
    /// Yes or no, also for `exists`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer_boolean: Option<bool>,
    /// A whole number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer_integer: Option<i32>,
    /// A decimal number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer_decimal: Option<FhirDecimal>,
    /// A text or a code of a register.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 1000)]
    pub answer_string: Option<String>,
    /// An option.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer_coding: Option<FhirCoding>,
}
