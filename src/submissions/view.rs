//! Submissions on the wire.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::attachments::view::AttachmentView;
use super::model::{HistoryLine, PrefilledAnswer, Submission, SubmissionEvent};
use super::sight::Part;
use super::status::SubmissionStatus;
use crate::audit::view::ReceiptView;
use crate::auth::Role;
use crate::clock::Moment;
use crate::codes::{AgbCode, ConcernId, PartyId, QuestionnaireId, QuestionnaireRoundId, SubmissionId};
use crate::http::page::Page;
use crate::questionnaires::model::LinkId;
use crate::questionnaires::view::{Answers, QuestionnaireEvaluation};
use crate::snapshot::Snapshot;

/// A submission to be made.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NewSubmission {
    /// The questionnaire to answer.
    pub questionnaire_id: QuestionnaireId,
    /// The round to answer it in; must be open.
    pub round_id: QuestionnaireRoundId,
    /// AGB code of the organisation that answers.
    pub agb_code: AgbCode,
}

/// What a provider says with taking a submission back.
#[derive(Debug, Clone, Default, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SubmissionWithdrawal {
    /// Why, in its own words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(min_length = 1, max_length = 1000)]
    pub reason: Option<String>,
}

/// What an insurer says with giving a submission back.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SubmissionReopening {
    /// Why, in its own words; the provider reads it.
    #[schema(min_length = 1, max_length = 1000)]
    pub reason: String,
    /// A deadline for this submission alone; needed when that of the round has passed. The later of the two
    /// counts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deadline: Option<Moment>,
}

/// A submission.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct SubmissionView {
    /// Its id.
    pub id: SubmissionId,
    /// Number of the row version, from 1; the `ETag` says the same.
    #[schema(minimum = 1)]
    pub version: i64,
    /// The questionnaire that it answers.
    pub questionnaire_id: QuestionnaireId,
    /// In which version; that of the round, also when there is a newer one.
    pub questionnaire_version: i32,
    /// The round.
    pub round_id: QuestionnaireRoundId,
    /// The concern that asks.
    pub concern: ConcernId,
    /// AGB code of the organisation that answers.
    pub agb_code: AgbCode,
    /// AGB code of the regional organisation that fills it in for it without a delegation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filled_by: Option<AgbCode>,
    /// Where it stands.
    pub status: SubmissionStatus,
    /// The deadline in force: that of the round, or one of its own when that is later. A request that was
    /// complete before it is in time; at the deadline itself it is too late.
    pub deadline: Moment,
    /// When it was made.
    pub created_at: Moment,
    /// When it last changed.
    pub changed_at: Moment,
    /// When it was last handed in: the moment at which the request was complete, which decides.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub received_at: Option<Moment>,
    /// When that was recorded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub submitted_at: Option<Moment>,
    /// Last day on which the insurer answers, where its policy gives a term; while an answer is awaited. A term
    /// that counts from a talk about what was handed in counts from the day of receipt here, which is no later.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due_on: Option<NaiveDate>,
    /// Who looks at it; for insurers only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assignee: Option<String>,
    /// The answers; absent in a list. An insurer sees those that were last handed in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answers: Option<Answers>,
    /// The first values with their sources; for the provider, absent in a list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prefilled: Option<Vec<PrefilledAnswer>>,
    /// What the answers mean now; absent in a list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub validation: Option<QuestionnaireEvaluation>,
    /// Its files, oldest first; absent in a list. An insurer sees those that were last handed in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attachments: Option<Vec<AttachmentView>>,
    /// Items whose answers were taken out by this change, because they are no longer shown; only in the
    /// answer to a change.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub removed: Option<Vec<LinkId>>,
    /// The signed receipt; only in the answer to handing in. The receipt of the submission says it too, with
    /// the content that it proves.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub receipt: Option<ReceiptView>,
}

/// A page of submissions.
pub type SubmissionPage = Page<SubmissionView>;

impl SubmissionView {
    /// A submission in a list; `deadline` is the one in force.
    pub(super) fn listed(submission: &Submission, deadline: Moment, snapshot: &Snapshot) -> Option<Self> {
        let code = |id: PartyId| snapshot.party(id).map(|party| party.register.agb_code);
        Some(Self {
            id: submission.id,
            version: submission.version,
            questionnaire_id: submission.questionnaire.clone(),
            questionnaire_version: submission.questionnaire_version,
            round_id: submission.round,
            concern: submission.concern.clone(),
            agb_code: code(submission.party)?,
            filled_by: submission.filled_by.and_then(code),
            status: submission.status,
            deadline,
            created_at: submission.created_at,
            changed_at: submission.changed_at,
            received_at: submission.handed_in.map(|at| at.received_at),
            submitted_at: submission.handed_in.map(|at| at.submitted_at),
            due_on: submission.due_on,
            assignee: None,
            answers: None,
            prefilled: None,
            validation: None,
            attachments: None,
            removed: None,
            receipt: None,
        })
    }
}

/// One line of the history of a submission.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct SubmissionHistoryLine {
    /// Its place in the order of everything that was recorded here.
    pub position: i64,
    /// When.
    pub recorded_at: Moment,
    /// What happened.
    pub event: SubmissionEvent,
    /// The status after it.
    pub status: SubmissionStatus,
    /// The version after it.
    #[schema(minimum = 1)]
    pub version: i64,
    /// The items whose answers changed, or the file; for the provider.
    pub changed: Vec<String>,
    /// Why, in the words of who did it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// The client that did it; of an insurer the provider sees the role only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actor: Option<String>,
    /// The role in which it was done.
    pub role: Role,
    /// The delegation by which it was done for the organisation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delegation_id: Option<String>,
    /// AGB code of the regional organisation that did it for the organisation without a delegation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filled_by: Option<AgbCode>,
    /// The request; the audit trail names it too.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,
}

/// A page of the history of a submission.
pub type SubmissionHistoryPage = Page<SubmissionHistoryLine>;

impl SubmissionHistoryLine {
    /// A line, as far as the caller has a part in it; none when it has no part in it at all. Who did it is
    /// told to its own side and to the operator.
    pub(super) fn of(line: &HistoryLine, part: Part, snapshot: &Snapshot) -> Option<Self> {
        let role: Role = line.role.parse().ok()?;
        let own_side = match part {
            Part::Operator => true,
            Part::Provider => role == Role::Provider,
            Part::Insurer => role == Role::Insurer,
        };
        if part == Part::Provider && line.event.is_internal() {
            return None;
        }
        if part == Part::Insurer && line.event.is_filling() {
            return None;
        }
        let by_filler = line.filled_by.filter(|_| role == Role::Provider);
        let filler = by_filler.and_then(|id| snapshot.party(id)).map(|party| party.register.agb_code);
        Some(Self {
            position: line.position,
            recorded_at: line.recorded_at,
            event: line.event,
            status: line.status,
            version: line.version,
            changed: line.changed.clone(),
            reason: line.reason.clone(),
            actor: own_side.then(|| line.actor.clone()),
            role,
            delegation_id: line.delegation.clone().filter(|_| own_side),
            filled_by: filler,
            request_id: line.request_id.clone().filter(|_| own_side),
        })
    }
}

/// The receipt of what was last handed in.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct SubmissionReceipt {
    /// The receipt. Its digest is that of `content`.
    pub receipt: ReceiptView,
    /// What was handed in: answers, digests of files, questionnaire, round and organisation, as JSON in
    /// canonical form (RFC 8785). The very text, in UTF-8, that the digest is of.
    pub content: String,
    /// How often it was handed in, this time included.
    #[schema(minimum = 1)]
    pub filing: i32,
}
