//! Runs on the wire.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::model::{AssessmentRunOutcome, RunRow, Settled};
use crate::clock::Moment;
use crate::codes::{JobId, Lang, SubmissionId};
use crate::jobs::{Job, JobStatus};
use crate::submissions::assessment::view::NewAssessment;
use crate::submissions::status::SubmissionStatus;
use crate::submissions::worklist::api::SubmissionFilter;

/// Decisions to be made; rows, a selection, or both, together at most 1,000 submissions.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NewAssessmentRun {
    /// What is decided about each of these.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schema(max_items = 1000, required = false)]
    pub rows: Vec<NewAssessmentRunRow>,
    /// One decision about all of these.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub selection: Option<AssessmentSelection>,
}

/// A decision about one submission.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NewAssessmentRunRow {
    /// The submission.
    pub submission_id: SubmissionId,
    /// The version that was seen: the number in its `ETag`.
    #[schema(minimum = 1)]
    pub version: i64,
    /// What is decided.
    pub assessment: NewAssessment,
}

/// One decision about all submissions that a filter selects, in the version that they have when the run is
/// asked for.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AssessmentSelection {
    /// Which submissions, of those that the caller sees; by the filter of the list of submissions.
    pub filter: SubmissionFilter,
    /// What is decided about each.
    pub assessment: NewAssessment,
}

/// A run of decisions.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct AssessmentRun {
    /// Id of the job.
    pub id: JobId,
    /// Where it stands. It succeeds when every row has its outcome, refusals included.
    pub status: JobStatus,
    /// How far it is.
    pub progress: AssessmentRunProgress,
    /// Rows by what became of them.
    pub counts: AssessmentRunCounts,
    /// When it was asked for.
    pub created_at: Moment,
    /// When it ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finished_at: Option<Moment>,
    /// Every row, in the order in which it was given; those of the selection after the others.
    #[schema(max_items = 1000)]
    pub results: Vec<AssessmentRunRow>,
    /// Why rows were refused.
    #[schema(max_items = 1000)]
    pub problems: Vec<AssessmentRunProblem>,
}

/// How far a run is.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct AssessmentRunProgress {
    /// Rows that have their outcome.
    pub done: u64,
    /// Rows in all.
    pub total: u64,
}

/// Rows by what became of them.
#[derive(Debug, Default, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct AssessmentRunCounts {
    /// Not yet their turn.
    pub waiting: u64,
    /// Decided.
    pub decided: u64,
    /// Refused.
    pub refused: u64,
    /// The run ended before their turn.
    pub skipped: u64,
}

/// A row and what became of it.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct AssessmentRunRow {
    /// Its place, from 1.
    #[schema(minimum = 1)]
    pub line: i32,
    /// The submission.
    pub submission_id: SubmissionId,
    /// The version that was seen.
    #[schema(minimum = 1)]
    pub seen: i64,
    /// What became of it.
    pub outcome: AssessmentRunOutcome,
    /// Version of the submission after the decision.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(minimum = 1)]
    pub version: Option<i64>,
    /// Status of the submission after the decision.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<SubmissionStatus>,
    /// Number of the decision among those about the submission.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(minimum = 1)]
    pub assessment: Option<i32>,
}

/// Why a row was refused: what a single decision would have been refused with.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct AssessmentRunProblem {
    /// The place of the row, from 1.
    #[schema(minimum = 1)]
    pub line: i32,
    /// Code of the problem, for instance `stale`, `not-found` or `rule-refused`.
    pub code: String,
    /// What is wrong, in the language of the answer.
    pub detail: String,
    /// Every fault of the decision.
    pub errors: Vec<AssessmentRunFault>,
    /// Ids of the rules that refused it.
    pub rules: Vec<String>,
}

/// One fault of a decision in a row.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct AssessmentRunFault {
    /// JSON Pointer into the decision.
    pub location: String,
    /// Stable machine code of the fault.
    pub code: String,
    /// What is wrong, in the language of the answer.
    pub detail: String,
}

impl AssessmentRun {
    /// A run as it stands.
    pub(super) fn of(job: &Job, rows: &[RunRow], language: Lang) -> Self {
        let open = match job.status {
            JobStatus::Queued | JobStatus::Running => AssessmentRunOutcome::Waiting,
            JobStatus::Succeeded | JobStatus::Failed | JobStatus::Cancelled => AssessmentRunOutcome::Skipped,
        };
        let results: Vec<_> = rows.iter().map(|row| AssessmentRunRow::of(row, open)).collect();
        let count = |outcome| results.iter().filter(|row| row.outcome == outcome).count() as u64;
        let counts = AssessmentRunCounts {
            waiting: count(AssessmentRunOutcome::Waiting),
            decided: count(AssessmentRunOutcome::Decided),
            refused: count(AssessmentRunOutcome::Refused),
            skipped: count(AssessmentRunOutcome::Skipped),
        };
        Self {
            id: job.id,
            status: job.status,
            progress: AssessmentRunProgress {
                done: counts.decided + counts.refused,
                total: results.len() as u64,
            },
            counts,
            created_at: job.created_at,
            finished_at: job.finished_at,
            problems: rows.iter().filter_map(|row| AssessmentRunProblem::of(row, language)).collect(),
            results,
        }
    }

    /// Changes with the job and with every row that gets its outcome.
    pub(super) fn version(&self, job: &Job) -> i64 {
        job.version.saturating_add(i64::try_from(self.progress.done).unwrap_or(i64::MAX))
    }
}

impl AssessmentRunRow {
    fn of(row: &RunRow, open: AssessmentRunOutcome) -> Self {
        let bare = Self {
            line: row.line,
            submission_id: row.submission,
            seen: row.seen,
            outcome: open,
            version: None,
            status: None,
            assessment: None,
        };
        match row.settled {
            None => bare,
            Some(Settled::Refused(_)) => Self { outcome: AssessmentRunOutcome::Refused, ..bare },
            Some(Settled::Decided { version, status, number }) => Self {
                outcome: AssessmentRunOutcome::Decided,
                version: Some(version),
                status: Some(status),
                assessment: Some(number),
                ..bare
            },
        }
    }
}

impl AssessmentRunProblem {
    fn of(row: &RunRow, language: Lang) -> Option<Self> {
        let Some(Settled::Refused(refusal)) = &row.settled else { return None };
        let text = refusal.text(language);
        let fault = |(location, code, detail): &(String, String, String)| AssessmentRunFault {
            location: location.clone(),
            code: code.clone(),
            detail: detail.clone(),
        };
        Some(Self {
            line: row.line,
            code: refusal.code.clone(),
            detail: text.detail.clone(),
            errors: text.faults.iter().map(fault).collect(),
            rules: refusal.rules.clone(),
        })
    }
}
