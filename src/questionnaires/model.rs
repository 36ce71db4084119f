//! What a questionnaire is: one version of its definition, as it stands on the wire, in a shipped file
//! and in the database. The model maps one to one to the portable subset of a FHIR R4 Questionnaire.
//!
//! Whether a definition makes sense is said by [`mod@super::check`], what its answers mean by
//! [`mod@super::evaluate`].

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use utoipa::openapi::RefOr;
use utoipa::openapi::schema::{ObjectBuilder, OneOfBuilder, Schema, Type};
use utoipa::{PartialSchema, ToSchema};

use super::number::ExactNumber;
use super::words::{
    ConditionOperator, EnableBehavior, ItemType, Prefill, QuestionBasis, QuestionnaireKind, Submitter,
};
use crate::codes::{
    CareKind, CodeError, ConcernId, Lang, PolicyId, ProviderKind, QuestionnaireId, text_code,
};

/// Most items of a questionnaire, columns included.
pub const MOST_ITEMS: usize = 1_000;
/// Deepest nesting of items.
pub const DEEPEST: usize = 8;
/// Longest text that a text item takes when it does not say so itself, in characters.
pub const USUAL_LENGTH: u32 = 4_000;
/// Longest text that a text item can take, in characters.
pub const LONGEST_TEXT: u32 = 16_000;
/// Longest text that is compared with a pattern, in characters.
pub const LONGEST_PATTERN_TEXT: u32 = 1_000;
/// Most rows of a table when it does not say so itself, and most that it can have.
pub const MOST_ROWS: u32 = 500;
/// Most files of an attachment item.
pub const MOST_FILES: u32 = 20;

/// A short name in a questionnaire.
macro_rules! short_name {
    ($(#[$meta:meta])* $name:ident, $kind:literal, $code:literal, $first:expr, $expected:literal, $pattern:literal, $example:literal, $doc:literal) => {
        $(#[$meta])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Arc<str>);

        impl $name {
            /// The name as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl std::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(&self.0)
            }
        }

        impl FromStr for $name {
            type Err = CodeError;

            fn from_str(text: &str) -> Result<Self, CodeError> {
                let first: fn(u8) -> bool = $first;
                let rest = |b: u8| b.is_ascii_alphanumeric() || b"._-".contains(&b);
                let well = text.len() <= 64 && text.bytes().next().is_some_and(first) && text.bytes().all(rest);
                if well { Ok(Self(text.into())) } else { Err(CodeError::new($kind, $code, $expected, text)) }
            }
        }

        text_code!($name, $pattern, $example, $doc);
    };
}

short_name!(
    /// Name of an item, unique in its questionnaire and the same in all its versions.
    LinkId, "linkId", "linkId.format", |b| b.is_ascii_lowercase(),
    "a lower-case letter, then letters, digits, dots, dashes or underscores, at most 64 characters",
    "^[a-z][a-zA-Z0-9._-]{0,63}$", "practice.vecozo",
    "Name of an item, unique in its questionnaire; also its `linkId` in FHIR."
);
short_name!(
    /// Code of an option, unique in its item.
    OptionCode, "code of an option", "optionCode.format", |b| b.is_ascii_alphanumeric(),
    "a letter or digit, then letters, digits, dots, dashes or underscores, at most 64 characters",
    "^[a-zA-Z0-9][a-zA-Z0-9._-]{0,63}$", "poh-s",
    "Code of an option, unique in its item; where the item gives a fact it is a word of that fact."
);

/// A text in the two languages of the service.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct QuestionnaireText {
    /// Dutch.
    #[schema(min_length = 1, max_length = 4000)]
    pub nl: String,
    /// English.
    #[schema(min_length = 1, max_length = 4000)]
    pub en: String,
}

impl QuestionnaireText {
    /// The text in a language.
    pub fn get(&self, lang: Lang) -> &str {
        match lang {
            Lang::Nl => &self.nl,
            Lang::En => &self.en,
        }
    }
}

/// A place in a source. With a policy it names a document and section of that policy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct QuestionnaireCitation {
    /// Id of a document of the policy, for instance `ZZH24`; without a policy the title of the document.
    #[schema(min_length = 1, max_length = 200)]
    pub document: String,
    /// Section as numbered in the document.
    #[schema(min_length = 1, max_length = 60)]
    pub section: String,
}

/// One version of a questionnaire.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Questionnaire {
    /// Its id: begins with the id of the concern and a hyphen.
    pub id: QuestionnaireId,
    /// Number of the version, from 1.
    #[schema(minimum = 1, maximum = 10_000)]
    pub version: i32,
    /// The concern that asks.
    pub concern: ConcernId,
    /// The other concern that represents all insurers here; of an out-of-hours structure only.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schema(max_items = 4, required = false)]
    pub representatives: Vec<ConcernId>,
    /// What it is for.
    pub kind: QuestionnaireKind,
    /// The policy whose criteria it asks about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub policy: Option<PolicyId>,
    /// The agreement type of that policy that is asked for, by its id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 64)]
    pub agreement_type: Option<String>,
    /// The kind of care.
    pub care_kind: CareKind,
    /// Which kinds of organisation it is for.
    #[schema(min_items = 1, max_items = 5)]
    pub provider_kinds: Vec<ProviderKind>,
    /// Who may submit the answers.
    #[schema(min_items = 1, max_items = 3)]
    pub submitters: Vec<Submitter>,
    /// Its title.
    pub title: QuestionnaireText,
    /// What is said before the first item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub introduction: Option<QuestionnaireText>,
    /// Where the questions or their criteria come from.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schema(max_items = 50, required = false)]
    pub citations: Vec<QuestionnaireCitation>,
    /// Whose questions these are.
    pub basis: QuestionBasis,
    /// The items in the order in which they are asked.
    #[schema(max_items = 1000)]
    pub items: Vec<QuestionnaireItem>,
}

/// An item of a questionnaire. Which members an item has depends on its type.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct QuestionnaireItem {
    /// Its name.
    pub link_id: LinkId,
    /// Its type.
    #[serde(rename = "type")]
    pub item_type: ItemType,
    /// What is asked or said.
    pub text: QuestionnaireText,
    /// More about how to answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub help: Option<QuestionnaireText>,
    /// Whether it must have an answer before the whole is submitted, whenever it is shown.
    #[serde(default, skip_serializing_if = "is_false")]
    #[schema(required = false)]
    pub required: bool,
    /// What can be chosen (choice and multipleChoice).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schema(max_items = 200, required = false)]
    pub options: Vec<QuestionnaireOption>,
    /// Fact of the policy vocabulary that the answer gives.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 100)]
    pub fact: Option<String>,
    /// Rule of the policy that the item is about, by its id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 100)]
    pub criterion: Option<String>,
    /// Where the first value comes from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prefill: Option<Prefill>,
    /// When the item is shown; always when there is no condition.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schema(max_items = 20, required = false)]
    pub enable_when: Vec<EnableCondition>,
    /// Whether all conditions must hold or one is enough; needed with more than one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub enable_behavior: Option<EnableBehavior>,
    /// Least value (integer and decimal).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min_value: Option<ExactNumber>,
    /// Greatest value (integer and decimal).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_value: Option<ExactNumber>,
    /// Regular expression that the whole text must match (text). Matching takes linear time; `\d` and the
    /// like are ASCII, as in FHIR.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(min_length = 1, max_length = 200)]
    pub pattern: Option<String>,
    /// Most characters (text).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(minimum = 1, maximum = 16_000)]
    pub max_length: Option<u32>,
    /// Most files (attachment); one unless given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(minimum = 1, maximum = 20)]
    pub max_files: Option<u32>,
    /// Least number of rows (table).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(minimum = 0, maximum = 500)]
    pub min_rows: Option<u32>,
    /// Most rows (table).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(minimum = 1, maximum = 500)]
    pub max_rows: Option<u32>,
    /// How the service calculates the value (integer and decimal): nobody fills it in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub calculated: Option<Calculation>,
    /// The items of a group, or the columns of a table.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schema(no_recursion, max_items = 1000, required = false)]
    pub items: Vec<QuestionnaireItem>,
}

impl QuestionnaireItem {
    /// Whether a code is one of its options.
    pub fn has_option(&self, code: &str) -> bool {
        self.options.iter().any(|option| option.code.as_str() == code)
    }

    /// Whether the option with this code is chosen alone.
    pub fn is_exclusive(&self, code: &str) -> bool {
        self.options.iter().any(|option| option.exclusive && option.code.as_str() == code)
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for a reference")]
fn is_false(value: &bool) -> bool {
    !value
}

/// Something that can be chosen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct QuestionnaireOption {
    /// Its code, unique in the item.
    pub code: OptionCode,
    /// What it says.
    pub text: QuestionnaireText,
    /// Whether it is chosen alone, as is "none of these" of a multiple choice. Where the question gives a fact,
    /// it says that none of the words of that fact holds.
    #[serde(default, skip_serializing_if = "is_false")]
    #[schema(required = false)]
    pub exclusive: bool,
}

/// A condition on the answer to an earlier question. A question that is not shown counts as unanswered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EnableCondition {
    /// The question.
    pub question: LinkId,
    /// How its answer is compared. The four of order are for integer and decimal; a date, a table and
    /// attachments know `exists` only.
    pub operator: ConditionOperator,
    /// What it is compared with.
    pub answer: ConditionAnswer,
}

/// What an answer is compared with: `true` or `false` for a boolean and for `exists`, a number for an
/// integer, else a text: the code of an option, a decimal such as `12.50`, or the text itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum ConditionAnswer {
    /// Yes or no.
    Boolean(bool),
    /// A whole number.
    Integer(i32),
    /// A code, a decimal or a text.
    Text(String),
}

impl PartialSchema for ConditionAnswer {
    fn schema() -> RefOr<Schema> {
        let of = |kind| ObjectBuilder::new().schema_type(kind);
        let (least, most) = (i64::from(i32::MIN), i64::from(i32::MAX));
        OneOfBuilder::new()
            .description(Some(
                "What an answer is compared with: `true` or `false` for a boolean and for `exists`, a number for an \
                 integer, else a text: the code of an option, a decimal such as `12.50`, or the text itself.",
            ))
            .item(of(Type::Boolean))
            .item(of(Type::Integer).minimum(Some(least)).maximum(Some(most)))
            .item(of(Type::String).max_length(Some(1000)))
            .into()
    }
}

impl ToSchema for ConditionAnswer {}

/// How a value follows from others. Only shown items with an answer count.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub enum Calculation {
    /// The items together; those without an answer count for nothing, and without any there is no sum.
    Sum(Vec<LinkId>),
    /// The first less the second; both must have an answer.
    Difference(Vec<LinkId>),
    /// The items multiplied, rounded to six decimals; all must have an answer.
    Product(Vec<LinkId>),
    /// How many percent a part is of a whole, rounded to two decimals; none of nothing.
    Percentage(PercentageOf),
    /// The number of rows of a table; zero when it has none.
    Count(LinkId),
    /// A column of all rows of a table together; cells without an answer count for nothing.
    SumOf(ColumnOf),
}

/// A part and a whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PercentageOf {
    /// The part.
    pub part: LinkId,
    /// The whole.
    pub whole: LinkId,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ColumnOf {
    /// The table.
    pub table: LinkId,
    /// The column.
    pub column: LinkId,
}

impl Calculation {
    /// Every item that the value follows from; of a column its table.
    pub fn inputs(&self) -> Vec<&LinkId> {
        match self {
            Self::Sum(items) | Self::Difference(items) | Self::Product(items) => items.iter().collect(),
            Self::Percentage(of) => vec![&of.part, &of.whole],
            Self::Count(table) => vec![table],
            Self::SumOf(of) => vec![&of.table],
        }
    }
}
