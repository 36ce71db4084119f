//! What a run is, without HTTP or SQL.

use serde::{Deserialize, Serialize};

use crate::auth::caller::LaterCaller;
use crate::codes::{SubmissionId, word};
use crate::jobs::Refusal;
use crate::submissions::assessment::view::NewAssessment;
use crate::submissions::status::SubmissionStatus;

/// Most rows of one run.
pub const MOST_ROWS: usize = 1_000;

/// Kind of the job.
pub const KIND: &str = "submissions.assess";

/// What the job works on, besides its rows.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RunInput {
    /// Who began it.
    pub by: LaterCaller,
    /// The request that began it.
    pub request_id: String,
}

word! {
    /// What became of a row.
    AssessmentRunOutcome, "outcome of a row", "assessmentRunOutcome.value", "one of waiting, decided, refused, skipped" {
        /// It is not yet its turn.
        Waiting = "waiting",
        /// The decision was made.
        Decided = "decided",
        /// It was refused; the problem says why.
        Refused = "refused",
        /// The run ended before its turn.
        Skipped = "skipped",
    }
}

/// A row of a run.
#[derive(Debug, Clone)]
pub struct RunRow {
    /// Its place, from 1.
    pub line: i32,
    /// The submission.
    pub submission: SubmissionId,
    /// The version that was seen.
    pub seen: i64,
    /// What is to be decided.
    pub assessment: NewAssessment,
    /// What became of it; none when it is not yet its turn.
    pub settled: Option<Settled>,
}

/// What became of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Settled {
    /// Decided.
    Decided {
        /// The version of the submission after it.
        version: i64,
        /// The status after it.
        status: SubmissionStatus,
        /// The number of the decision about the submission.
        number: i32,
    },
    /// Refused.
    Refused(Refusal),
}
