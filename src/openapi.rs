//! The OpenAPI document: generated from the handlers, completed by rule, used at run time.
//!
//! A handler states only what is its own: parameters, body, answers and, as extensions, how it
//! behaves. [`complete`] adds what follows from the conventions: headers, problem answers, page and
//! version parameters. The result is published (3.1, and as 3.0.3 by [`down_convert`]), and
//! [`document`] uses it to route, to check input, and in tests to check every answer.
//!
//! Extensions that a handler may state in `extensions(..)`:
//!
//! | extension | values | meaning |
//! |---|---|---|
//! | `x-idempotency` | `"key"` | an `Idempotency-Key` is required |
//! | `x-etag` | `"ifMatch"`, `"returned"` | `If-Match` is required; or the answer carries an `ETag` |
//! | `x-dry-run` | `true` | `Prefer: dry-run` is honoured |
//! | `x-sort` | list of names | `sort=name` and `sort=-name` |
//! | `x-fields` | `true` | `fields=` on one resource (lists always have it) |
//! | `x-scope-by-role` | scope per role | the scope that a caller of the role needs besides those of `security` |
//! | `x-reach` | `"everything"` | whoever may call it sees all of it, whatever its scope reaches elsewhere |
//! | `x-refusals` | `"oauth2"` | refusals (400, 401) have the form of RFC 6749, which the handler documents |
//! | `x-lane` | `always`, `write`, `read`, `list`, `analysis` | the lane in which it runs, where another than follows from the rest |
//! | `x-problem-codes` | list of codes | problems beyond those that follow from the rest |
//!
//! Written by the pass for SDKs: `x-idempotency` on every operation (`safe`, `idempotent`, `key`,
//! `none`), `x-scope`, `x-rights` (who may call it and what it reaches), `x-page`, `x-lane` (complete),
//! `x-problem-codes` (complete) and `x-retryable`.

pub mod complete;
pub mod components;
pub mod document;
pub mod down_convert;
mod rights;

pub use document::{Document, Operation};

use utoipa::OpenApi;

use crate::fhir::outcome;
use crate::{clock, codes, http::problem};

/// The version of the API, also in the header `API-Version`: semantic, its major is in the path.
pub const API_VERSION: &str = "1.0.0";

/// Where the versioned part of the API begins.
pub const BASE_PATH: &str = "/v1";

/// A part of the API with a document of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Everything below [`BASE_PATH`], and what stands outside the versioned part.
    V1,
    /// Everything below `/fhir/r4`.
    Fhir,
}

impl Part {
    /// Where it begins.
    pub const fn base(self) -> &'static str {
        match self {
            Self::V1 => BASE_PATH,
            Self::Fhir => outcome::BASE,
        }
    }

    /// Whether an address belongs to it.
    pub fn has(self, path: &str) -> bool {
        path.starts_with(outcome::BASE) == (self == Self::Fhir)
    }
}

/// Schemas that parameters name and that no body may mention; unused ones are left out later.
#[derive(Debug, OpenApi)]
#[openapi(components(schemas(
    problem::Problem,
    outcome::OperationOutcome,
    outcome::OutcomeIssue,
    crate::fhir::types::FhirConcept,
    crate::fhir::types::FhirCoding,
    crate::fhir::types::FhirTextElement,
    crate::fhir::types::FhirExtension,
    crate::fhir::types::FhirExpression,
    crate::fhir::types::FhirDecimal,
    outcome::OperationOutcomeType,
    problem::FieldError,
    problem::Place,
    problem::ProblemRule,
    problem::ProblemCitation,
    clock::Moment,
    codes::AgbCode,
    codes::UzoviCode,
    codes::PrestatieCode,
    codes::ConcernId,
    codes::PurchasingPartyId,
    codes::PolicyId,
    codes::RegionCode,
    codes::RegionScheme,
    codes::PartyId,
    codes::ContractId,
    codes::AddendumId,
    codes::FollowDecisionId,
    codes::CoverageDeclarationId,
    codes::JobId,
    codes::ClientId,
    codes::DelegationId,
    codes::CertificateId,
    codes::KvkNumber,
    codes::CareKind,
    codes::Segment,
    codes::OiTitle,
    codes::ProviderKind,
    codes::Lang,
)))]
pub struct Parts;
