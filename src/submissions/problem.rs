//! What the room of submissions refuses, as problems of the API in both languages.

use super::attachments::inspect::{MOST_UNPACKED, Unfit};
use super::attachments::model::{MOST_FILES, MOST_OF_ORGANISATION, MOST_OF_SUBMISSION};
use super::attachments::service::AttachmentError;
use super::service::{Late, SubmissionError};
use super::sight::NoFiller;
use crate::codes::ProviderKind;
use crate::http::codes::ProblemCode;
use crate::http::problem::ApiError;
use crate::questionnaires::AnswerProblem;
use crate::questionnaires::problem::answer_fault;
use crate::questionnaires::words::Submitter;

impl From<SubmissionError> for ApiError {
    fn from(error: SubmissionError) -> Self {
        match error {
            SubmissionError::Database(error) => error.into(),
            SubmissionError::NotFound => Self::not_found(),
            SubmissionError::Stale { current } => Self::stale(current),
            SubmissionError::Status(status) => Self::conflict((
                format!("De status is {status}; daarin kan dit niet."),
                format!("The status is {status}, which does not allow this."),
            )),
            SubmissionError::Standing(id) => Self::new(ProblemCode::SubmissionStands).detail((
                format!("Voor deze organisatie, vragenlijst en ronde is er al een inzending: {id}."),
                format!("There is a submission for this organisation, questionnaire and round: {id}."),
            )),
            SubmissionError::Replaced => Self::conflict((
                "De organisatie is voor deze ronde al aan een andere inzending begonnen.",
                "The organisation has begun another submission for this round.",
            )),
            SubmissionError::Closed(open) => Self::new(ProblemCode::RoundClosed).detail((
                format!(
                    "De ronde is open vanaf {} tot {} (Nederlandse tijd); op dat laatste moment is hij dicht.",
                    open.opens_at.in_amsterdam(),
                    open.deadline.in_amsterdam()
                ),
                format!(
                    "The round is open from {} until {} (Dutch time); at that last moment it is closed.",
                    open.opens_at.in_amsterdam(),
                    open.deadline.in_amsterdam()
                ),
            )),
            SubmissionError::Late(late) => late_problem(late),
            SubmissionError::Incomplete(problems) => incomplete(&problems),
            SubmissionError::DeadlineNeeded => Self::rule_refused((
                "De termijn is verstreken; geef een termijn die nog niet voorbij is.",
                "The deadline has passed; give one that lies in the future.",
            )),
        }
    }
}

/// The rule and both moments.
fn late_problem(late: Late) -> ApiError {
    let (received, deadline) = (late.received_at.in_amsterdam(), late.deadline.in_amsterdam());
    ApiError::deadline_passed((
        format!(
            "Op tijd is wat compleet binnen is voor {deadline}; dit verzoek was compleet om {received} (Nederlandse \
             tijd). De poging is vastgelegd."
        ),
        format!(
            "In time is what has come in completely before {deadline}; this request was complete at {received} \
             (Dutch time). The attempt is on record."
        ),
    ))
}

/// A questionnaire for other organisations than this one.
pub(super) fn not_meant(kinds: &[ProviderKind]) -> ApiError {
    let kinds: Vec<&str> = kinds.iter().map(|kind| kind.as_str()).collect();
    let kinds = kinds.join(", ");
    ApiError::rule_refused((
        format!("De vragenlijst is voor organisaties die nu in het register staan als: {kinds}."),
        format!("The questionnaire is for organisations that are in the register now as: {kinds}."),
    ))
}

/// Who looks at a submission is told to insurers only.
pub(super) fn not_told() -> ApiError {
    ApiError::forbidden((
        "Wie een inzending beoordeelt, is alleen voor verzekeraars te zien.",
        "Who looks at a submission is for insurers to see only.",
    ))
}

/// Every answer that is missing or wrong.
pub(super) fn incomplete(problems: &[AnswerProblem]) -> ApiError {
    let problem = ApiError::new(ProblemCode::AnswersIncomplete);
    problems.iter().map(|problem| answer_fault(problem, "/answers")).fold(problem, ApiError::fault)
}

/// Answers that cannot be kept at all.
pub(super) fn unkept<'p>(problems: impl IntoIterator<Item = &'p AnswerProblem>) -> ApiError {
    let problem = ApiError::new(ProblemCode::AnswersRefused);
    problems.into_iter().map(|problem| answer_fault(problem, "")).fold(problem, ApiError::fault)
}

impl From<NoFiller> for ApiError {
    fn from(reason: NoFiller) -> Self {
        let (nl, en) = match reason {
            NoFiller::Stranger => return Self::not_found(),
            NoFiller::Submitter(Submitter::Own) => ("de organisatie zelf", "the organisation itself"),
            NoFiller::Submitter(Submitter::Delegate) => ("een gemachtigde", "a delegate"),
            NoFiller::Submitter(Submitter::RegionalOrganisation) => {
                ("de regio-organisatie", "the regional organisation")
            }
        };
        Self::forbidden((
            format!("Deze vragenlijst wordt niet ingevuld door {nl}."),
            format!("This questionnaire is not filled in by {en}."),
        ))
    }
}

impl From<AttachmentError> for ApiError {
    fn from(error: AttachmentError) -> Self {
        let mib = |bytes: i64| bytes >> 20;
        match error {
            AttachmentError::Submission(error) => error.into(),
            AttachmentError::NotFound => Self::not_found(),
            AttachmentError::SubmissionFull => {
                let most = mib(MOST_OF_SUBMISSION);
                Self::new(ProblemCode::QuotaExceeded).detail((
                    format!("Een inzending heeft hoogstens {MOST_FILES} bestanden van samen {most} MiB."),
                    format!("A submission has at most {MOST_FILES} files of together {most} MiB."),
                ))
            }
            AttachmentError::OrganisationFull => {
                let most = mib(MOST_OF_ORGANISATION);
                Self::new(ProblemCode::QuotaExceeded).detail((
                    format!("De bestanden van een organisatie zijn samen hoogstens {most} MiB."),
                    format!("The files of an organisation are together at most {most} MiB."),
                ))
            }
            AttachmentError::InUse => Self::conflict((
                "Een antwoord noemt dit bestand, of het is ingediend.",
                "An answer names this file, or it was handed in.",
            )),
        }
    }
}

impl From<Unfit> for ApiError {
    fn from(unfit: Unfit) -> Self {
        let (nl, en) = match unfit {
            Unfit::Empty => ("Het bestand is leeg.".to_owned(), "The file is empty.".to_owned()),
            Unfit::Other(None) => (
                "De inhoud is niet van het type dat Content-Type noemt.".to_owned(),
                "The content is not of the type that Content-Type names.".to_owned(),
            ),
            Unfit::Other(Some(found)) => (
                format!("De inhoud is niet van het type dat Content-Type noemt; hij lijkt op {found}."),
                format!("The content is not of the type that Content-Type names; it looks like {found}."),
            ),
            Unfit::Form => (
                "Het bestand is niet heel, of er staat iets voor of achter.".to_owned(),
                "The file is not whole, or something stands before or behind it.".to_owned(),
            ),
            Unfit::Macros => ("Het bestand heeft macro's.".to_owned(), "The file has macros.".to_owned()),
            Unfit::Bomb => (
                format!("Uitgepakt is het bestand groter dan {MOST_UNPACKED} bytes."),
                format!("Unpacked the file is larger than {MOST_UNPACKED} bytes."),
            ),
        };
        Self::new(ProblemCode::FileRefused).detail((nl, en))
    }
}
