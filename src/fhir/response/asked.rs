//! What a response answers, for whom: its head, both ways.

use super::import::Places;
use super::{FhirQuestionnaireResponse, FhirResponseStatus, FhirResponseType, export};
use crate::app::AppState;
use crate::auth::{Caller, Role};
use crate::codes::{AgbCode, QuestionnaireId, QuestionnaireRoundId};
use crate::fhir::read::{Outside, Parts};
use crate::fhir::types::{FhirExtension, FhirIdentifier, FhirMeta, FhirReference};
use crate::fhir::words::{AGB, own};
use crate::http::codes::ProblemCode;
use crate::http::problem::ApiError;
use crate::questionnaires::held::Round;
use crate::questionnaires::words::RoundStatus;
use crate::submissions::api::filler;
use crate::submissions::model::Submission;
use crate::submissions::open::Opened;
use crate::submissions::sight::{Desk, Part};
use crate::submissions::status::SubmissionStatus;
use crate::submissions::view::NewSubmission;

/// The head of a response.
#[derive(Debug, Clone)]
pub(super) struct Asked {
    questionnaire: QuestionnaireId,
    version: i32,
    round: Option<QuestionnaireRoundId>,
    agb_code: Option<AgbCode>,
    id: Option<String>,
    /// Whether the answers are handed in.
    pub(super) completed: bool,
}

/// The code of an organisation that is named by its AGB code.
pub(crate) fn organisation(subject: &FhirReference, at: &str, found: &mut Outside) -> Option<AgbCode> {
    if subject.kind.as_ref().is_some_and(|kind| kind != "Organization") {
        found.value(format!("{at}/type"));
    }
    let Some(identifier) = &subject.identifier else {
        found.missing(format!("{at}/identifier"), "identifier");
        return None;
    };
    if identifier.system != AGB {
        found.value(format!("{at}/identifier/system"));
        return None;
    }
    let code = identifier.value.parse().ok();
    if code.is_none() {
        found.fault(format!("{at}/identifier/value"), "agbCode.format");
    }
    code
}

impl Asked {
    /// Reads the head of a resource at a service that is reached at `origin`.
    pub(super) fn of(resource: &FhirQuestionnaireResponse, origin: &str) -> Result<Self, ApiError> {
        let mut found = Outside::default();
        let canonical = resource.questionnaire.strip_prefix(&format!("{origin}/fhir/r4/Questionnaire/"));
        let named = canonical.and_then(|named| named.split_once('|'));
        let named = named.and_then(|(id, version)| Some((id.parse().ok()?, version.parse().ok()?)));
        if named.is_none() {
            found.value("/questionnaire".to_owned());
        }
        let agb_code = resource.subject.as_ref().and_then(|s| organisation(s, "/subject", &mut found));
        let mut parts = Parts::of(&resource.extension, "/extension");
        let round = parts.string(&own("round"), &mut found);
        let _ = parts.code(&own("submissionStatus"), &mut found); // said by the service
        let round = round.and_then(|id| {
            let id = id.parse().ok();
            if id.is_none() {
                found.value(parts.place().to_owned());
            }
            id
        });
        parts.finish(&mut found);
        if !matches!(resource.status, FhirResponseStatus::InProgress | FhirResponseStatus::Completed) {
            found.value("/status".to_owned());
        }
        match named.filter(|_| found.is_empty()) {
            Some((questionnaire, version)) => {
                let (id, completed) = (resource.id.clone(), Self::completes(resource));
                Ok(Self { questionnaire, version, round, agb_code, id, completed })
            }
            None => Err(ApiError::invalid(found.faults())),
        }
    }

    /// The submission to be made.
    pub(super) fn submission(&self, state: &AppState, caller: &Caller) -> Result<NewSubmission, ApiError> {
        let Some(agb_code) = self.agb_code else {
            let mut found = Outside::default();
            found.missing("/subject".to_owned(), "subject");
            return Err(ApiError::invalid(found.faults()));
        };
        let round_id = match self.round {
            Some(id) => id,
            None => {
                match open_rounds(state, caller, (&self.questionnaire, self.version), agb_code)?.as_slice() {
                    [round] => *round,
                    _ => {
                        let mut found = Outside::default();
                        found.missing("/extension".to_owned(), "round");
                        return Err(ApiError::invalid(found.faults()));
                    }
                }
            }
        };
        Ok(NewSubmission { questionnaire_id: self.questionnaire.clone(), round_id, agb_code })
    }

    /// Refuses a resource that says to be about something else than it is written to.
    pub(super) fn same(&self, opened: &Opened) -> Result<(), ApiError> {
        let (mut found, submission) = (Outside::default(), &opened.submission);
        if self.questionnaire != submission.questionnaire || self.version != submission.questionnaire_version
        {
            found.value("/questionnaire".to_owned());
        }
        if self.round.is_some_and(|round| round != submission.round) {
            found.value("/extension".to_owned());
        }
        let party = opened.snapshot().party(submission.party).map(|party| party.register.agb_code);
        if self.agb_code.is_some() && self.agb_code != party {
            found.value("/subject/identifier/value".to_owned());
        }
        let made = opened.submission.created_by.is_empty();
        if self.id.as_ref().is_some_and(|id| made || *id != submission.id.to_string()) {
            found.value("/id".to_owned());
        }
        if found.is_empty() { Ok(()) } else { Err(ApiError::invalid(found.faults())) }
    }
}

/// The rounds of a version that are open now, at least one, for who may fill it in for an organisation: of
/// rounds nobody else is told.
pub(crate) fn open_rounds(
    state: &AppState,
    caller: &Caller,
    (id, version): (&QuestionnaireId, i32),
    agb_code: AgbCode,
) -> Result<Vec<QuestionnaireRoundId>, ApiError> {
    let (snapshot, now) = (state.snapshots.load(), state.clocks.business_now());
    let asked = snapshot.questionnaires.published(id, version).ok_or_else(ApiError::not_found)?;
    let party = snapshot.party_by_agb(agb_code).ok_or_else(ApiError::not_found)?;
    let desk = Desk { snapshot: &snapshot, caller, today: state.clocks.today() };
    filler(desk, asked.definition(), party)?;
    let held = snapshot.questionnaires.get(id).ok_or_else(ApiError::not_found)?;
    let open =
        |round: &&std::sync::Arc<Round>| round.version == version && round.status(now) == RoundStatus::Open;
    let rounds: Vec<_> = held.rounds.iter().filter(open).map(|round| round.id).collect();
    if rounds.is_empty() { Err(ProblemCode::RoundClosed.into()) } else { Ok(rounds) }
}

/// An organisation by its AGB code.
pub(crate) fn reference(code: AgbCode) -> FhirReference {
    let identifier = FhirIdentifier { system: AGB.to_owned(), value: code.to_string() };
    FhirReference { kind: Some("Organization".to_owned()), identifier: Some(identifier), display: None }
}

/// A submission as a resource, as it stands now and as far as the caller sees it.
pub(super) fn resource(
    opened: &Opened,
    submission: &Submission,
    origin: &str,
) -> Result<FhirQuestionnaireResponse, ApiError> {
    let answers = if opened.part == Part::Insurer { opened.answers()? } else { submission.answers.clone() };
    let party = opened.snapshot().party(submission.party);
    let files = format!("{origin}/v1/submissions/{}/attachments", submission.id);
    let mut written = FhirQuestionnaireResponse {
        resource_type: FhirResponseType::QuestionnaireResponse,
        id: Some(submission.id.to_string()),
        meta: Some(FhirMeta {
            version_id: Some(submission.version.to_string()),
            last_updated: Some(submission.changed_at.to_string()),
            ..FhirMeta::default()
        }),
        language: Some("nl".to_owned()),
        extension: vec![
            FhirExtension::string(own("round"), submission.round.to_string()),
            FhirExtension::code(own("submissionStatus"), submission.status.as_str()),
        ],
        questionnaire: format!(
            "{origin}/fhir/r4/Questionnaire/{}|{}",
            submission.questionnaire, submission.questionnaire_version
        ),
        status: FhirResponseStatus::of(submission.status, opened.part == Part::Insurer),
        subject: party.map(|party| reference(party.register.agb_code)),
        authored: Some(submission.changed_at.to_string()),
        item: Vec::new(),
    };
    written.item = export::items(&opened.version.form, &answers, &files);
    Ok(written)
}

impl FhirResponseStatus {
    /// The status of a submission as an insurer or somebody else sees it; what an insurer sees was handed in.
    fn of(status: SubmissionStatus, to_insurer: bool) -> Self {
        match status {
            SubmissionStatus::Withdrawn | SubmissionStatus::Expired => Self::Stopped,
            SubmissionStatus::Draft | SubmissionStatus::MoreInformationNeeded if !to_insurer => {
                Self::InProgress
            }
            _ => Self::Completed,
        }
    }

    /// The statuses of submissions that are this one to a caller; never none.
    pub(super) fn of_submissions(self, role: Role) -> Vec<SubmissionStatus> {
        let alike = |status: &SubmissionStatus| Self::of(*status, role == Role::Insurer) == self;
        SubmissionStatus::ALL.iter().copied().filter(alike).collect()
    }
}

/// Where a problem with answers stands in the resource; what the resource does not have, by its name.
pub(super) fn places(pointer: &str, found: &Places) -> String {
    let pointer = pointer.strip_prefix("/answers").unwrap_or(pointer);
    if let Some(place) = found.find(pointer) {
        return place.to_owned();
    }
    let name: String = pointer.split('/').nth(1).unwrap_or_default().replace(['\'', '\\'], "");
    if name.is_empty() {
        String::new()
    } else {
        format!("QuestionnaireResponse.repeat(item).where(linkId='{name}')")
    }
}
