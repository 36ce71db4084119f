//! What the room of drafts refuses, as problems of the API in both languages.

use super::model::{IdFault, MOST_DRAFTS};
use super::service::DraftError;
use crate::codes::{ConcernId, PolicyId};
use crate::http::codes::{ProblemCode, fault_text};
use crate::http::problem::{ApiError, Fault, Place};
use crate::policy::{Finding, MOST_FINDINGS};

impl From<DraftError> for ApiError {
    fn from(error: DraftError) -> Self {
        match error {
            DraftError::Database(error) => error.into(),
            DraftError::NotFound => Self::not_found(),
            DraftError::Stale { current } => Self::stale(current.into()),
            DraftError::TooMany => Self::quota((
                format!("Er zijn al {MOST_DRAFTS} concepten; publiceer of verwijder er eerst een."),
                format!("There are {MOST_DRAFTS} drafts already; publish or delete one first."),
            )),
            DraftError::SamePerson => Self::new(ProblemCode::SecondPersonNeeded),
            DraftError::Outdated => Self::unavailable(1),
        }
    }
}

/// The problem of an id that a policy of the concern cannot have.
pub(super) fn id_refused(fault: &IdFault, concern: &ConcernId, id: &PolicyId) -> ApiError {
    match fault {
        IdFault::Taken => ApiError::rule_refused((
            format!("{id} is het beleid van een ander."),
            format!("{id} is somebody else's policy."),
        )),
        IdFault::Prefix => ApiError::rule_refused((
            format!(
                "De id van een nieuw beleid van {concern} begint met {concern}- en niet met die van een ander."
            ),
            format!(
                "The id of a new policy of {concern} begins with {concern}- and not with that of another."
            ),
        )),
    }
}

/// The problem of files that are not in order: every finding with its file and line.
pub(super) fn not_in_order(findings: &[Finding]) -> ApiError {
    let (count, most) = (findings.len(), findings.len() >= MOST_FINDINGS);
    let detail = match most {
        true => (
            format!("De bestanden zijn niet in orde; dit zijn de eerste {count} bevindingen."),
            format!("The files are not in order; these are the first {count} findings."),
        ),
        false => (
            format!("De bestanden zijn niet in orde: {count} in errors."),
            format!("The files are not in order: {count} in errors."),
        ),
    };
    let problem = ApiError::new(ProblemCode::PolicyFindings).detail(detail);
    findings.iter().map(fault).fold(problem, ApiError::fault)
}

/// A finding as a fault of the body. The words of a finding are those of the command line.
fn fault(finding: &Finding) -> Fault {
    let code = finding.kind.code();
    let words = finding.words();
    let nl = fault_text(code).speak(crate::codes::Lang::Nl).trim_end_matches('.').to_owned();
    Fault::new(Place::Body, finding.at.to_string(), code, (format!("{nl}: {words}"), words))
}
