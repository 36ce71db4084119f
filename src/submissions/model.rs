//! What a submission is, without HTTP or SQL.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use utoipa::ToSchema;

use super::status::SubmissionStatus;
use crate::clock::Moment;
use crate::codes::{
    AttachmentId, ConcernId, PartyId, QuestionnaireId, QuestionnaireRoundId, SubmissionId, word,
};
use crate::questionnaires::model::LinkId;

word! {
    /// Where a first value came from.
    PrefillSource, "source of a first value", "prefillSource.value", "one of register, contract, lastSubmission" {
        /// The AGB register as it is recorded here.
        Register = "register",
        /// The running agreement with the insurer.
        Contract = "contract",
        /// What the provider handed in before.
        LastSubmission = "lastSubmission",
    }
}

/// A first value, with where it came from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct PrefilledAnswer {
    /// The item.
    pub link_id: LinkId,
    /// The value that was filled in, in the form of an answer to the item.
    pub value: Value,
    /// Where it came from.
    pub source: PrefillSource,
    /// The submission that it came from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub submission_id: Option<SubmissionId>,
    /// The day from which the source says so: of the register fact, the agreement or the submission.
    pub date: NaiveDate,
}

/// A filled questionnaire.
#[derive(Debug, Clone, PartialEq)]
pub struct Submission {
    /// Its id.
    pub id: SubmissionId,
    /// Number of the row version.
    pub version: i64,
    /// What it answers.
    pub questionnaire: QuestionnaireId,
    /// In which version.
    pub questionnaire_version: i32,
    /// In which round.
    pub round: QuestionnaireRoundId,
    /// The concern that asks.
    pub concern: ConcernId,
    /// The organisation that answers.
    pub party: PartyId,
    /// The organisation that fills it in for another without a delegation: its regional organisation.
    pub filled_by: Option<PartyId>,
    /// Where it stands.
    pub status: SubmissionStatus,
    /// The answers, only to items that are shown.
    pub answers: Map<String, Value>,
    /// The first values.
    pub prefilled: Vec<PrefilledAnswer>,
    /// A deadline of its own, given by the insurer with a reopening or a request for more.
    pub own_deadline: Option<Moment>,
    /// The client that made it.
    pub created_by: String,
    /// When it was made.
    pub created_at: Moment,
    /// When it last changed.
    pub changed_at: Moment,
    /// When it was last handed in: the receipt, and the record of it.
    pub handed_in: Option<HandedIn>,
    /// Who looks at it, in the words of the insurer.
    pub assignee: Option<String>,
    /// Last day of the term in which the insurer answers, where its policy gives one.
    pub due_on: Option<NaiveDate>,
}

/// The two moments of handing in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HandedIn {
    /// The request was complete: this moment counts.
    pub received_at: Moment,
    /// It was recorded.
    pub submitted_at: Moment,
}

impl Submission {
    /// The deadline in force, given that of the round: the later of the round's and its own. What is
    /// received before it is in time; at the deadline itself it is too late.
    pub fn deadline(&self, round: Moment) -> Moment {
        self.own_deadline.map_or(round, |own| own.max(round))
    }
}

/// What was handed in. Never changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filing {
    /// How often it was handed in, this time included.
    pub number: i32,
    /// The answers and what they answer, in canonical form ([`super::proof::content`]).
    pub content: String,
    /// SHA-256 of it, in hexadecimal.
    pub digest: String,
    /// The files that the answers name.
    pub attachments: Vec<FiledAttachment>,
    /// When the request was complete.
    pub received_at: Moment,
    /// The deadline that was in force.
    pub deadline: Moment,
    /// When it was recorded.
    pub submitted_at: Moment,
}

/// A file that was handed in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct FiledAttachment {
    /// Its id.
    pub id: AttachmentId,
    /// SHA-256 of its content, in hexadecimal.
    #[schema(pattern = "^[0-9a-f]{64}$")]
    pub digest: String,
}

word! {
    /// What happened to a submission.
    SubmissionEvent, "event of a submission", "submissionEvent.value", "one of the events of the document" {
        /// It was made and filled with first values.
        Created = "created",
        /// Answers were saved.
        AnswersSaved = "answersSaved",
        /// A file was added.
        AttachmentAdded = "attachmentAdded",
        /// A file was removed.
        AttachmentRemoved = "attachmentRemoved",
        /// It was handed in.
        Submitted = "submitted",
        /// Handing it in was tried after the deadline, and refused.
        LateAttempt = "lateAttempt",
        /// The provider took it back.
        Withdrawn = "withdrawn",
        /// The insurer gave it back to be filled in anew.
        Reopened = "reopened",
        /// The insurer began to look at it.
        TakenUp = "takenUp",
        /// The insurer asked for more.
        MoreInformationAsked = "moreInformationAsked",
        /// One of the insurers agreed; the others have not yet.
        AgreedByOne = "agreedByOne",
        /// The insurer agreed, or all of them did.
        Approved = "approved",
        /// The insurer did not agree.
        Rejected = "rejected",
        /// The insurer said who looks at it.
        Assigned = "assigned",
        /// The deadline passed before it was handed in.
        Expired = "expired",
    }
}

impl SubmissionEvent {
    /// Whether it is of no concern to the provider.
    pub const fn is_internal(self) -> bool {
        matches!(self, Self::Assigned)
    }

    /// Whether it belongs to filling in, which the insurer has no part in.
    pub const fn is_filling(self) -> bool {
        matches!(
            self,
            Self::Created
                | Self::AnswersSaved
                | Self::AttachmentAdded
                | Self::AttachmentRemoved
                | Self::LateAttempt
                | Self::Expired
        )
    }
}

/// One line of the history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HistoryLine {
    /// Its place in commit order.
    pub position: i64,
    /// The version of the submission after it.
    pub version: i64,
    /// What happened.
    pub event: SubmissionEvent,
    /// The status after it.
    pub status: SubmissionStatus,
    /// The items whose answers changed, or the file.
    pub changed: Vec<String>,
    /// Why, in the words of who did it.
    pub reason: Option<String>,
    /// The client.
    pub actor: String,
    /// In which role.
    pub role: String,
    /// The delegation by which it acted for the provider.
    pub delegation: Option<String>,
    /// The regional organisation that acted for the provider.
    pub filled_by: Option<PartyId>,
    /// The request.
    pub request_id: Option<String>,
    /// When.
    pub recorded_at: Moment,
}

/// The items whose answers differ, by name.
pub fn difference(before: &Map<String, Value>, after: &Map<String, Value>) -> Vec<String> {
    let mut names: Vec<&String> =
        before.keys().chain(after.keys().filter(|n| !before.contains_key(*n))).collect();
    names.retain(|name| before.get(*name) != after.get(*name));
    names.sort_unstable();
    names.into_iter().cloned().collect()
}

/// JSON Merge Patch (RFC 7396) on answers: null takes an answer away, any other value stands in its
/// place. Answers hold no objects that are patched in depth; a table is replaced as a whole.
pub fn merge(answers: &Map<String, Value>, patch: &Map<String, Value>) -> Map<String, Value> {
    let mut merged = answers.clone();
    for (name, value) in patch {
        if value.is_null() {
            merged.remove(name);
        } else {
            merged.insert(name.clone(), value.clone());
        }
    }
    merged
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn object(value: Value) -> Map<String, Value> {
        value.as_object().cloned().unwrap()
    }

    #[test]
    fn a_patch_adds_replaces_and_takes_away_and_the_difference_names_it() {
        let before = object(json!({ "a": "1", "b": [{ "x": 1 }], "c": true }));
        let after = merge(&before, &object(json!({ "a": null, "b": [{ "y": 2 }], "d": 4, "e": null })));
        assert_eq!(after, object(json!({ "b": [{ "y": 2 }], "c": true, "d": 4 })));
        assert_eq!(difference(&before, &after), ["a", "b", "d"]);
        assert!(difference(&after, &after).is_empty());
    }
}
