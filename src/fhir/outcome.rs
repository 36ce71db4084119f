//! Errors as a FHIR client reads them: an OperationOutcome with the codes of the problem document.
//!
//! The first issue is the problem itself, the others are its faults. A place in the body is a FHIRPath
//! expression; what is not in the body has the form `http.` and the name of the parameter or header.

use serde::Serialize;
use utoipa::ToSchema;

use super::types::{FhirCoding, FhirConcept};
use crate::codes::word;
use crate::http::problem::{FieldError, Place, Problem};

/// Media type of every answer.
pub const FHIR_JSON: &str = "application/fhir+json";
/// Where this part of the service begins.
pub const BASE: &str = "/fhir/r4";
/// The document of this part.
pub const DOCUMENT: &str = "/fhir/r4/openapi.json";

word! {
    /// Type of the resource.
    OperationOutcomeType, "resource type", "resourceType.value", "OperationOutcome" {
        /// What went wrong.
        OperationOutcome = "OperationOutcome",
    }
}

/// What went wrong with a request (FHIR R4).
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct OperationOutcome {
    /// Always `OperationOutcome`.
    pub resource_type: OperationOutcomeType,
    /// The problem, then every fault of the request.
    #[schema(min_items = 1)]
    pub issue: Vec<OutcomeIssue>,
}

/// One thing that is wrong.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct OutcomeIssue {
    /// `error`.
    pub severity: &'static str,
    /// Kind of issue, from the value set `issue-type` of FHIR.
    pub code: &'static str,
    /// Our code, in a code system at the pages of the problems, and what is wrong in the language of the
    /// answer.
    pub details: FhirConcept,
    /// The request id as `urn:uuid`; of the first issue.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub diagnostics: Option<String>,
    /// Where it is wrong.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schema(required = false)]
    pub expression: Vec<String>,
}

/// Whether an address answers as FHIR does.
pub fn speaks(path: &str) -> bool {
    let below = path.strip_prefix(BASE).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    below && path != DOCUMENT
}

/// The resource that the body of a request to an address is.
pub fn resource(path: &str) -> &'static str {
    match path {
        _ if path.contains('$') => "Parameters",
        _ if path.starts_with("/fhir/r4/QuestionnaireResponse") => "QuestionnaireResponse",
        _ => "Questionnaire",
    }
}

impl OperationOutcome {
    /// A problem as an outcome; `root` is the resource that the body is.
    pub fn of(problem: &Problem, root: &str) -> Self {
        let system = problem.kind.rsplit_once('/').map(|(pages, _)| pages.to_owned());
        let details = |code: &str, text: &str| FhirConcept {
            coding: vec![FhirCoding {
                system: system.clone(),
                code: code.to_owned(),
                ..FhirCoding::default()
            }],
            text: Some(text.to_owned()),
        };
        let first = OutcomeIssue {
            severity: "error",
            code: issue_of_status(problem.status),
            details: details(problem.code, &problem.detail),
            diagnostics: Some(problem.instance.clone()),
            expression: Vec::new(),
        };
        let fault = |error: &FieldError| OutcomeIssue {
            severity: "error",
            code: issue_of_fault(&error.code),
            details: details(&error.code, &error.detail),
            diagnostics: None,
            expression: vec![match error.place {
                Place::Body if error.location.is_empty() || error.location.starts_with('/') => {
                    expression(root, &error.location)
                }
                Place::Body => error.location.clone(), // an expression already
                Place::Path | Place::Query | Place::Header => format!("http.{}", error.location),
            }],
        };
        let issue = std::iter::once(first).chain(problem.errors.iter().map(fault)).collect();
        Self { resource_type: OperationOutcomeType::OperationOutcome, issue }
    }
}

fn issue_of_status(status: u16) -> &'static str {
    match status {
        401 => "login",
        403 => "forbidden",
        404 => "not-found",
        405 | 406 | 415 => "not-supported",
        408 | 504 => "timeout",
        409 | 412 => "conflict",
        413 | 414 => "too-long",
        422 => "business-rule",
        428 => "required",
        429 => "throttled",
        503 => "transient",
        507 => "no-store",
        500.. => "exception",
        _ => "invalid",
    }
}

fn issue_of_fault(code: &str) -> &'static str {
    match code {
        _ if code.ends_with(".required") || code.ends_with("Missing") => "required",
        "member.unknown" | "fhir.outside" | "json.syntax" | "json.depth" | "json.object" => "structure",
        "text.tooLong" | "list.tooLong" | "answer.tooLong" => "too-long",
        _ => "value",
    }
}

/// A JSON Pointer as a FHIRPath expression: `/item/0/linkId` is `Questionnaire.item[0].linkId`.
pub fn expression(root: &str, pointer: &str) -> String {
    let mut text = root.to_owned();
    for step in pointer.split('/').skip(1) {
        match step.parse::<u32>() {
            Ok(index) => text.push_str(&format!("[{index}]")),
            Err(_) => {
                let name = step.replace("~1", "/").replace("~0", "~");
                let plain = !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric());
                // the extensions of a text stand in a member with an underscore before its name
                let name = name.strip_prefix('_').filter(|_| !plain).unwrap_or(&name).to_owned();
                let plain = !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric());
                text.push('.');
                text.push_str(&if plain { name } else { format!("`{}`", name.replace(['`', '\\'], "")) });
            }
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pointer_becomes_an_expression() {
        for (pointer, wanted) in [
            ("", "Questionnaire"),
            ("/item/0/item/12/linkId", "Questionnaire.item[0].item[12].linkId"),
            ("/_title/extension/0", "Questionnaire.title.extension[0]"),
            ("/a~1b/c d", "Questionnaire.`a/b`.`c d`"),
        ] {
            assert_eq!(expression("Questionnaire", pointer), wanted);
        }
    }

    #[test]
    fn only_addresses_of_this_part_speak_fhir() {
        for (path, wanted) in [
            ("/fhir/r4", true),
            ("/fhir/r4/Questionnaire", true),
            ("/fhir/r4/nothing/here", true),
            ("/fhir/r4/openapi.json", false),
            ("/fhir/r44", false),
            ("/v1/questionnaires", false),
        ] {
            assert_eq!(speaks(path), wanted, "{path}");
        }
    }
}
