//! What the room of questionnaires refuses, as problems of the API in both languages.

use super::check::MOST_FINDINGS;
use super::evaluate::AnswerProblem;
use super::finding::Finding;
use super::model::Questionnaire;
use super::service::{MOST_DRAFTS, MOST_ROUNDS, QuestionnaireError};
use crate::codes::{ConcernId, QuestionnaireId};
use crate::http::codes::{ProblemCode, fault_text};
use crate::http::problem::{ApiError, Fault, Place};

impl From<QuestionnaireError> for ApiError {
    fn from(error: QuestionnaireError) -> Self {
        match error {
            QuestionnaireError::Database(error) => error.into(),
            QuestionnaireError::NotFound => Self::not_found(),
            QuestionnaireError::Stale { current } => Self::stale(current.into()),
            QuestionnaireError::Taken => Self::conflict((
                "Er is al een vragenlijst met deze id; maak er een volgende versie van.",
                "There is a questionnaire with this id already; make a next version of it.",
            )),
            QuestionnaireError::HasDraft(version) => Self::conflict((
                format!("Versie {version} is nog een concept; publiceer of verwijder die eerst."),
                format!("Version {version} is still a draft; publish or delete it first."),
            )),
            QuestionnaireError::TooManyDrafts => Self::conflict((
                format!("Er zijn al {MOST_DRAFTS} concepten; publiceer of verwijder er eerst een."),
                format!("There are {MOST_DRAFTS} drafts already; publish or delete one first."),
            )),
            QuestionnaireError::TooManyRounds => Self::conflict((
                format!("De vragenlijst heeft al {MOST_ROUNDS} rondes."),
                format!("The questionnaire has {MOST_ROUNDS} rounds already."),
            )),
            QuestionnaireError::State(state) => Self::conflict((
                format!("De versie staat op {state}, en daarbij past deze bewerking niet."),
                format!("The version is {state}, which this operation does not fit."),
            )),
            QuestionnaireError::NameTaken => Self::conflict((
                "De vragenlijst heeft al een ronde met deze naam.",
                "The questionnaire has a round of this name already.",
            )),
            QuestionnaireError::NotLater(current) => Self::rule_refused((
                format!("De deadline is nu {current} en kan alleen later worden."),
                format!("The deadline is {current} now and can only become later."),
            )),
        }
    }
}

/// The problem of an id that a questionnaire of the concern cannot have.
pub(super) fn id_refused(concern: &ConcernId) -> ApiError {
    ApiError::rule_refused((
        format!(
            "De id van een vragenlijst van {concern} begint met {concern}- en niet met die van een ander."
        ),
        format!(
            "The id of a questionnaire of {concern} begins with {concern}- and not with that of another."
        ),
    ))
}

/// The problem of a definition with findings: every one with its place.
pub(super) fn not_in_order(findings: &[Finding]) -> ApiError {
    let count = findings.len();
    let detail = match count >= MOST_FINDINGS {
        true => (
            format!("De vragenlijst is niet in orde; dit zijn de eerste {count} bevindingen."),
            format!("The questionnaire is not in order; these are the first {count} findings."),
        ),
        false => (
            format!("De vragenlijst is niet in orde: {count} in errors."),
            format!("The questionnaire is not in order: {count} in errors."),
        ),
    };
    let fault = |finding: &Finding| {
        Fault::new(Place::Body, finding.path.clone(), finding.kind.code(), finding.text())
    };
    let problem = ApiError::new(ProblemCode::QuestionnaireFindings).detail(detail);
    findings.iter().map(fault).fold(problem, ApiError::fault)
}

/// The definition is of the version that the path names, and of the same concern as before.
pub(crate) fn same_version(
    definition: &Questionnaire,
    (id, version, concern): (&QuestionnaireId, i32, &ConcernId),
) -> Result<(), ApiError> {
    let text = ("De waarde hoort bij een andere vragenlijst.", "The value belongs to another questionnaire.");
    let wrong = |member: &str| Fault::new(Place::Body, format!("/{member}"), "value.invalid", text);
    let members = [
        ("id", definition.id == *id),
        ("version", definition.version == version),
        ("concern", definition.concern == *concern),
    ];
    let faults: Vec<Fault> =
        members.into_iter().filter(|(_, same)| !same).map(|(member, _)| wrong(member)).collect();
    if faults.is_empty() { Ok(()) } else { Err(ApiError::invalid(faults)) }
}

/// A problem with an answer as a fault of a body that has the answers at `at`.
pub fn answer_fault(problem: &AnswerProblem, at: &str) -> Fault {
    let code = problem.code.fault();
    Fault::new(Place::Body, format!("{at}{}", problem.pointer), code, fault_text(code))
}
