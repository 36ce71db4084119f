//! The datatypes of FHIR R4 that our resources use, no wider than we use them: what is not here is
//! outside the subset, and the schema check of a request names it.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::value::RawValue;
use utoipa::openapi::RefOr;
use utoipa::openapi::schema::{ObjectBuilder, Schema, Type};
use utoipa::{PartialSchema, ToSchema};

/// A decimal of FHIR: a JSON number that is kept as it is written, never a float.
#[derive(Clone, PartialEq, Eq)]
pub struct FhirDecimal(String);

impl FhirDecimal {
    /// A number by its JSON text, as our exact numbers are written.
    pub fn of(number: impl fmt::Display) -> Self {
        Self(number.to_string())
    }

    /// The number as it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for FhirDecimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Serialize for FhirDecimal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let raw = RawValue::from_string(self.0.clone()).map_err(serde::ser::Error::custom)?;
        raw.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for FhirDecimal {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw = <Box<RawValue>>::deserialize(deserializer)?;
        let number = raw.get().starts_with(|c: char| c == '-' || c.is_ascii_digit());
        let refused = || serde::de::Error::custom("not a number");
        if number { Ok(Self(raw.get().to_owned())) } else { Err(refused()) }
    }
}

impl PartialSchema for FhirDecimal {
    fn schema() -> RefOr<Schema> {
        ObjectBuilder::new()
            .schema_type(Type::Number)
            .description(Some("Decimal number, exactly as it is written."))
            .examples([serde_json::json!(12.5)])
            .into()
    }
}

impl ToSchema for FhirDecimal {}

/// An extension. Which ones are known, and where, is in the description of the resource.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FhirExtension {
    /// What it says, as an address.
    #[schema(min_length = 1, max_length = 300)]
    pub url: String,
    /// Its parts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schema(no_recursion, max_items = 100, required = false)]
    pub extension: Vec<FhirExtension>,
    /// Its value as a text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 16_000)]
    pub value_string: Option<String>,
    /// Its value as formatted text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 16_000)]
    pub value_markdown: Option<String>,
    /// Its value as a code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 200)]
    pub value_code: Option<String>,
    /// Its value as an address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 300)]
    pub value_uri: Option<String>,
    /// Its value as yes or no.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value_boolean: Option<bool>,
    /// Its value as a whole number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value_integer: Option<i32>,
    /// Its value as a decimal number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value_decimal: Option<FhirDecimal>,
    /// Its value as a concept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(no_recursion)]
    pub value_codeable_concept: Option<FhirConcept>,
    /// Its value as an expression.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value_expression: Option<FhirExpression>,
}

impl FhirExtension {
    /// An extension without a value yet.
    pub fn of(url: impl Into<String>) -> Self {
        Self { url: url.into(), ..Self::default() }
    }

    /// With a text.
    pub fn string(url: impl Into<String>, value: impl Into<String>) -> Self {
        Self { value_string: Some(value.into()), ..Self::of(url) }
    }

    /// With a code.
    pub fn code(url: impl Into<String>, value: impl Into<String>) -> Self {
        Self { value_code: Some(value.into()), ..Self::of(url) }
    }

    /// With a whole number.
    pub fn integer(url: impl Into<String>, value: i32) -> Self {
        Self { value_integer: Some(value), ..Self::of(url) }
    }
}

/// Extensions of a text, in the member with an underscore before its name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FhirTextElement {
    /// The text in English.
    #[schema(max_items = 10)]
    pub extension: Vec<FhirExtension>,
}

/// An expression.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FhirExpression {
    /// Its language: `text/fhirpath`.
    #[schema(max_length = 60)]
    pub language: String,
    /// The expression.
    #[schema(max_length = 64_000)]
    pub expression: String,
}

/// A code of a code system.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FhirCoding {
    /// The code system; the options of our questionnaires have none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 300)]
    pub system: Option<String>,
    /// The code.
    #[schema(min_length = 1, max_length = 200)]
    pub code: String,
    /// What it says, in Dutch.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 4000)]
    pub display: Option<String>,
    /// What it says, in English.
    #[serde(default, rename = "_display", skip_serializing_if = "Option::is_none")]
    pub display_element: Option<FhirTextElement>,
}

/// A concept, by its codes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FhirConcept {
    /// The codes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schema(max_items = 5, required = false)]
    pub coding: Vec<FhirCoding>,
    /// The same in words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 4000)]
    pub text: Option<String>,
}

/// An identifier, for instance an AGB code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FhirIdentifier {
    /// The naming system.
    #[schema(max_length = 300)]
    pub system: String,
    /// The identifier in it.
    #[schema(max_length = 200)]
    pub value: String,
}

/// A reference by identifier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FhirReference {
    /// The kind of resource.
    #[serde(default, rename = "type", skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 60)]
    pub kind: Option<String>,
    /// What it is called elsewhere.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identifier: Option<FhirIdentifier>,
    /// Its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 400)]
    pub display: Option<String>,
}

/// What the service says about a resource; what a client sends here is not kept.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FhirMeta {
    /// Its version.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 64)]
    pub version_id: Option<String>,
    /// When it last changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 60)]
    pub last_updated: Option<String>,
    /// Profiles that it claims to follow.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schema(max_items = 10, required = false)]
    pub profile: Vec<String>,
    /// Labels, for instance of the program that made it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schema(max_items = 10, required = false)]
    pub tag: Vec<FhirCoding>,
}

/// A period.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FhirPeriod {
    /// Its first moment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 60)]
    pub start: Option<String>,
    /// Its last moment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 60)]
    pub end: Option<String>,
}
