//! What the templates see: the document in terms that every language has. Everything that a language would have
//! to decide by itself (names, what is a decimal, which operation is waited for how) is decided here, once.

use serde::Serialize;
use serde_json::Value;
use std::collections::BTreeMap;

/// The whole of the API.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Model {
    /// Which document it was made of.
    pub document: Source,
    /// Operations, by path and method.
    pub operations: Vec<Operation>,
    /// Types, by name.
    pub types: Vec<Type>,
    /// Codes of problems.
    pub problems: Vec<ProblemCode>,
    /// Codes of faults in `errors` of a problem.
    pub faults: Vec<FaultCode>,
}

/// The document that a model was made of.
#[derive(Debug, Serialize)]
pub struct Source {
    /// `info.version`.
    pub version: String,
    /// SHA-256 of the file, hexadecimal.
    pub sha256: String,
}

/// One call.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Operation {
    /// `operationId`: a verb and a noun in snake case.
    pub id: String,
    /// Name of the method below its tag: the verb alone when the noun is the tag, else the whole id.
    pub name: String,
    /// What stands before `path`: `/v1`, or nothing for addresses outside the versioned part.
    pub base: String,
    /// Path template of the document.
    pub path: String,
    /// HTTP method in capitals.
    pub method: String,
    /// Resource that it belongs to.
    pub tag: String,
    /// One line.
    pub summary: String,
    /// The rest; empty when there is none.
    pub description: String,
    /// Whether it is called without a token.
    pub public: bool,
    /// Scopes that the token needs.
    pub scopes: Vec<String>,
    /// `safe`, `key`, `idempotent` or `none`: what makes a repetition harmless.
    pub idempotency: String,
    /// Codes of problems after which the same request may succeed.
    pub retryable: Vec<String>,
    /// Codes of problems that it can answer with.
    pub problem_codes: Vec<String>,
    /// `none`, `returned` or `ifMatch`.
    pub etag: String,
    /// Whether it takes `If-None-Match`.
    pub if_none_match: bool,
    /// Whether it takes `Prefer: dry-run`.
    pub dry_run: bool,
    /// Whether it takes `Prefer: return=total-count`.
    pub total_count: bool,
    /// Members of a page, for lists.
    pub page: Option<Page>,
    /// How to wait for what it began, for operations that begin a job.
    pub job: Option<Job>,
    /// Queue of the server: `read`, `write`, `list`, `analysis`, `always`.
    pub lane: String,
    /// Parameters of path, query and headers, without those that the runtime sends by itself
    /// (`Idempotency-Key`, `If-Match`, `If-None-Match`, `Prefer`).
    pub parameters: Vec<Parameter>,
    /// The body that it takes.
    pub body: Option<Body>,
    /// The usual answer.
    pub result: Answer,
    /// Other answers of the 2xx range.
    pub alternatives: Vec<Answer>,
    /// Whether it is on its way out.
    pub deprecated: bool,
}

/// Members of an answer that is one page of a list.
#[derive(Debug, Serialize)]
pub struct Page {
    /// Member with the items.
    pub items: String,
    /// Member with the address of the next page.
    pub next: String,
    /// Type of one item.
    pub item: TypeRef,
}

/// How a job is followed.
#[derive(Debug, Serialize)]
pub struct Job {
    /// Operation that reads the job.
    pub poll: String,
    /// Its parameter that takes the `id` of the job.
    pub parameter: String,
    /// Statuses in which the job has ended.
    pub ended: Vec<String>,
}

/// One parameter of a path, a query or a header.
#[derive(Debug, Serialize)]
pub struct Parameter {
    /// Name in snake case.
    pub name: String,
    /// Name on the wire.
    pub wire: String,
    /// `path`, `query` or `header`.
    #[serde(rename = "in")]
    pub place: String,
    /// Whether it must be given.
    pub required: bool,
    /// Its type.
    #[serde(rename = "type")]
    pub ty: TypeRef,
    /// What it means.
    pub doc: String,
    /// Whether a list is sent as the parameter repeated; else separated by commas.
    pub explode: bool,
    /// An example of the document.
    pub example: Option<Value>,
}

/// A body of a request.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Body {
    /// The first of `content_types`.
    pub content_type: String,
    /// All that are taken.
    pub content_types: Vec<String>,
    /// Its type; `bytes` when it is not JSON and no form.
    #[serde(rename = "type")]
    pub ty: TypeRef,
    /// Whether it must be given.
    pub required: bool,
    /// What it means.
    pub doc: String,
}

/// An answer of the 2xx range.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Answer {
    /// HTTP status.
    pub status: u16,
    /// Its type: that of the JSON form when there is one, else `bytes`; nothing for an answer without a body.
    #[serde(rename = "type")]
    pub ty: Option<TypeRef>,
    /// Forms that can be asked for; the first is the usual one.
    pub content_types: Vec<String>,
    /// What it means.
    pub doc: String,
}

/// A type in use.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct TypeRef {
    /// What it is.
    pub kind: Kind,
    /// Name of the type, for `ref`.
    #[serde(rename = "ref", skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    /// Type of the parts, for `list` and `map` (whose keys are texts).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub of: Option<Box<TypeRef>>,
    /// Format of the document, such as `int64` or `uri`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub format: Option<String>,
    /// Regular expression that a text fulfils.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pattern: Option<String>,
    /// Whether parts of a list or map, or an alias, may be null.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub nullable: bool,
}

/// The kinds of types.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// A text.
    String,
    /// `true` or `false`.
    Bool,
    /// A whole number of at most 53 bits.
    Int,
    /// An exact number, a text on the wire.
    Decimal,
    /// A calendar day.
    Date,
    /// An instant.
    Moment,
    /// A UUID.
    Uuid,
    /// A file.
    Bytes,
    /// Any JSON.
    Json,
    /// A named type.
    Ref,
    /// A list.
    List,
    /// Values by name.
    Map,
}

/// A named type.
#[derive(Debug, Serialize)]
pub struct Type {
    /// Name in Pascal case.
    pub name: String,
    /// What it means.
    pub doc: String,
    /// Its form and parts.
    #[serde(flatten)]
    pub form: Form,
    /// An example of the document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub example: Option<Value>,
}

/// What a named type is.
#[derive(Debug, Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Form {
    /// Members by name.
    Struct {
        /// The members.
        fields: Vec<Field>,
        /// Whether there may be members beyond these (`additionalProperties` is not `false`).
        open: bool,
    },
    /// Words; later versions may have more of them.
    Enum {
        /// The words.
        values: Vec<EnumValue>,
        /// Whether unknown words are kept: always.
        open: bool,
    },
    /// One of several forms.
    Union {
        /// The forms.
        variants: Vec<Variant>,
        /// The member that tells them apart; without one the JSON itself does.
        discriminator: Option<String>,
    },
    /// Another name for a type, with its own meaning.
    Alias {
        /// The type.
        #[serde(rename = "type")]
        ty: TypeRef,
    },
}

/// A member of a struct.
#[derive(Debug, Clone, Serialize)]
pub struct Field {
    /// Name in snake case.
    pub name: String,
    /// Name on the wire.
    pub wire: String,
    /// Whether it is always there.
    pub required: bool,
    /// Whether it may be `null`.
    pub nullable: bool,
    /// Its type.
    #[serde(rename = "type")]
    pub ty: TypeRef,
    /// What it means.
    pub doc: String,
    /// Its only values, when a union is told apart by it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub constant: Option<String>,
}

/// A word of an enum.
#[derive(Debug, Serialize)]
pub struct EnumValue {
    /// Name in snake case.
    pub name: String,
    /// The word on the wire.
    pub wire: String,
    /// What it means.
    pub doc: String,
}

/// A form of a union.
#[derive(Debug, Serialize)]
pub struct Variant {
    /// Name in snake case.
    pub name: String,
    /// The value of the discriminator, where there is one.
    pub wire: Option<String>,
    /// Its type.
    #[serde(rename = "type")]
    pub ty: TypeRef,
}

/// A code of problems.
#[derive(Debug, Serialize)]
pub struct ProblemCode {
    /// The code.
    pub code: String,
    /// HTTP status.
    pub status: u16,
    /// Short name by language.
    pub title: BTreeMap<String, String>,
    /// What it means, by language.
    pub meaning: BTreeMap<String, String>,
    /// What to do, by language.
    pub action: BTreeMap<String, String>,
    /// Whether the same request may succeed later.
    pub retryable: bool,
}

/// A code of faults.
#[derive(Debug, Serialize)]
pub struct FaultCode {
    /// The code.
    pub code: String,
    /// What it means, by language.
    pub meaning: BTreeMap<String, String>,
}

impl TypeRef {
    /// A type without parts.
    #[must_use]
    pub fn plain(kind: Kind) -> Self {
        Self { kind, reference: None, of: None, format: None, pattern: None, nullable: false }
    }

    /// A named type.
    #[must_use]
    pub fn named(name: &str) -> Self {
        Self { reference: Some(name.into()), ..Self::plain(Kind::Ref) }
    }

    /// A list or a map of parts.
    #[must_use]
    pub fn of(kind: Kind, part: Self) -> Self {
        Self { of: Some(Box::new(part)), ..Self::plain(kind) }
    }
}
