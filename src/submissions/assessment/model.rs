//! What an assessment is, without HTTP or SQL.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::clock::Moment;
use crate::codes::{ConcernId, PolicyId, word};
use crate::policy::FactValue;
use crate::submissions::status::SubmissionStatus;

word! {
    /// What an insurer decides about a submission.
    AssessmentDecision, "decision about a submission", "assessmentDecision.value", "one of underAssessment, approved, rejected, moreInformationNeeded" {
        /// It takes the submission in hand.
        UnderAssessment = "underAssessment",
        /// It agrees.
        Approved = "approved",
        /// It does not agree.
        Rejected = "rejected",
        /// It asks for more.
        MoreInformationNeeded = "moreInformationNeeded",
    }
}

word! {
    /// The four replies to an application for an innovation in segment 3.
    S3Reply, "reply to a segment 3 application", "s3Reply.value", "one of mayStart, informationMissing, notNow, notAtInsurersCost" {
        /// The innovation may start: approved.
        MayStart = "mayStart",
        /// Not yet, information is missing: more information needed.
        InformationMissing = "informationMissing",
        /// No priority now, perhaps later: rejected.
        NotNow = "notNow",
        /// Not at the cost of the insurer: rejected.
        NotAtInsurersCost = "notAtInsurersCost",
    }
}

impl S3Reply {
    /// The decision that it is.
    pub const fn decision(self) -> AssessmentDecision {
        match self {
            Self::MayStart => AssessmentDecision::Approved,
            Self::InformationMissing => AssessmentDecision::MoreInformationNeeded,
            Self::NotNow | Self::NotAtInsurersCost => AssessmentDecision::Rejected,
        }
    }

    /// The word of the fact `s3.reply`.
    pub const fn fact(self) -> &'static str {
        match self {
            Self::MayStart => "approved",
            Self::InformationMissing => "informationMissing",
            Self::NotNow => "notNow",
            Self::NotAtInsurersCost => "rejected",
        }
    }
}

word! {
    /// Where the first day comes from.
    StartBasis, "basis of a start", "startBasis.value", "one of policy, round" {
        /// A rule of the policy, from the moment at which the request was received.
        Policy = "policy",
        /// The round, whose changes start on that day.
        Round = "round",
    }
}

/// A rule that a decision rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Ground {
    /// The policy.
    pub policy_id: PolicyId,
    /// The rule.
    pub rule_id: String,
    /// Facts that the insurer stated with it, in its own knowledge only.
    pub stated: Vec<(String, FactValue)>,
}

/// What follows on a yes, as far as a source says so.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct FollowUp {
    /// The policy and the agreement type of its catalogue.
    pub agreement: Option<(PolicyId, String)>,
    /// Ids of the modules.
    pub modules: Vec<String>,
    /// The first day, and where it comes from.
    pub starts: Option<(NaiveDate, StartBasis)>,
    /// The rule about the first day.
    pub start_rule: Option<String>,
}

/// A decision about a submission. Never changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assessment {
    /// Counts the decisions about the submission, from 1.
    pub number: i32,
    /// Its place in commit order.
    pub position: i64,
    /// The version of the submission after it.
    pub version: i64,
    /// Number of what was handed in that it judges.
    pub filing: i32,
    /// The concern that decides.
    pub concern: ConcernId,
    /// What it decides.
    pub decision: AssessmentDecision,
    /// The reply, of an application in segment 3.
    pub s3_reply: Option<S3Reply>,
    /// The status of the submission after it.
    pub status: SubmissionStatus,
    /// Why, in its own words.
    pub reason: Option<String>,
    /// What its own people should know; the provider never sees it.
    pub note: Option<String>,
    /// What is needed.
    pub needed: Vec<String>,
    /// Before when.
    pub answer_by: Option<Moment>,
    /// The rules that it rests on.
    pub grounds: Vec<Ground>,
    /// What follows on a yes.
    pub follow_up: Option<FollowUp>,
    /// The client.
    pub actor: String,
    /// When.
    pub recorded_at: Moment,
}
