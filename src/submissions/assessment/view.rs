//! Criteria and decisions on the wire.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::ToSchema;

use super::model::{Assessment, AssessmentDecision, FollowUp, Ground, S3Reply, StartBasis};
use crate::agreements::eligibility::model::EligibilityOutcome;
use crate::agreements::eligibility::view::{
    CatalogueConditionView, EligibilityReceiptView, EligibleStartView, RulingView,
};
use crate::clock::Moment;
use crate::codes::{ConcernId, Lang, PolicyId, SubmissionId, word};
use crate::http::page::Page;
use crate::policy::FactValue;
use crate::policy::view::doubt::{CitedRuleView, cited};
use crate::questionnaires::model::{LinkId, QuestionnaireCitation};
use crate::snapshot::Snapshot;
use crate::submissions::attachments::view::AttachmentView;
use crate::submissions::open::Opened;
use crate::submissions::sight::Part;
use crate::submissions::status::SubmissionStatus;

word! {
    /// What a rule is to what is asked for.
    CriterionPart, "part of a rule", "criterionPart.value", "one of criterion, exclusion, discretion, timing, beside" {
        /// It must be met.
        Criterion = "criterion",
        /// It must not apply; `unmet` says that it does.
        Exclusion = "exclusion",
        /// It leaves the insurer free.
        Discretion = "discretion",
        /// It says whether it is asked in time.
        Timing = "timing",
        /// A question is about it; it does not weigh in the outcome.
        Beside = "beside",
    }
}

/// What the policy makes of a submission, rule by rule. It advises the insurer and decides nothing.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct SubmissionCriteriaView {
    /// The submission.
    pub submission_id: SubmissionId,
    /// Number of what was handed in that is judged; absent when it is the present answers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filing: Option<i32>,
    /// What comes out as a whole; absent when the questionnaire asks for no agreement type of a policy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outcome: Option<EligibilityOutcome>,
    /// What the catalogue of the policy asks beside its rules.
    pub conditions: Vec<CatalogueConditionView>,
    /// The rules.
    pub criteria: Vec<SubmissionCriterion>,
    /// When the agreement starts, where the policy says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start: Option<EligibleStartView>,
    /// On what the verdicts rest.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub receipt: Option<EligibilityReceiptView>,
}

/// A rule with its verdict and the evidence.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct SubmissionCriterion {
    /// What it is to what is asked for.
    pub part: CriterionPart,
    /// Whether a machine rules on it; else somebody has to.
    pub by_machine: bool,
    /// The verdict with the facts read, their sources, what is missing, and the rule with its citation.
    pub ruling: RulingView,
    /// The questions that are about it or give a fact that it reads.
    pub answers: Vec<CriterionAnswer>,
    /// The files that these answers name.
    pub attachments: Vec<AttachmentView>,
}

/// A question about a rule, with its answer.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct CriterionAnswer {
    /// The item.
    pub link_id: LinkId,
    /// What it asks, in the language of the answer.
    pub text: String,
    /// The answer; absent when there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Value>,
    /// The fact that it gives.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fact: Option<String>,
}

/// A decision to be made.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NewAssessment {
    /// What is decided. Taking in hand comes first.
    pub decision: AssessmentDecision,
    /// The reply; needed for an application in segment 3, and only there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub s3_reply: Option<S3Reply>,
    /// Why, in one's own words; the provider reads it. Needed with a no and with a request for more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(min_length = 1, max_length = 4000)]
    pub reason: Option<String>,
    /// For one's own people; the provider never sees it, nor does another insurer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(min_length = 1, max_length = 4000)]
    pub note: Option<String>,
    /// What is needed; with a request for more at least one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schema(max_items = 50, required = false)]
    pub needed: Vec<String>,
    /// The first moment at which more comes too late; needed with a request for more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer_by: Option<Moment>,
    /// Ids of the rules that it rests on, of the policy of the questionnaire. A no needs one, unless a rule
    /// of the policy lets the insurer decline for its own reasons.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schema(max_items = 50, required = false)]
    pub grounds: Vec<String>,
    /// Facts that only the insurer knows and that these rules read, by their ids in the vocabulary, for
    /// instance `case.covered_by_policy`.
    #[serde(default)]
    pub facts: BTreeMap<String, FactValue>,
    /// With a yes: ids of the modules that are agreed to, of those asked for; all of them when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(max_items = 100)]
    pub modules: Option<Vec<String>>,
}

/// A decision about a submission.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct AssessmentView {
    /// Counts the decisions about the submission, from 1.
    #[schema(minimum = 1)]
    pub number: i32,
    /// The submission.
    pub submission_id: SubmissionId,
    /// Version of the submission after it.
    #[schema(minimum = 1)]
    pub version: i64,
    /// Number of what was handed in that it judges.
    #[schema(minimum = 1)]
    pub filing: i32,
    /// The concern that decides.
    pub concern: ConcernId,
    /// What it decides.
    pub decision: AssessmentDecision,
    /// The reply, of an application in segment 3.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub s3_reply: Option<S3Reply>,
    /// Status of the submission after it: of two insurers that both have to agree the first does not decide
    /// alone.
    pub status: SubmissionStatus,
    /// Why, in its own words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// What is needed.
    pub needed: Vec<String>,
    /// The first moment at which that comes too late.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answer_by: Option<Moment>,
    /// The rules that it rests on.
    pub grounds: Vec<CitedRuleView>,
    /// What follows, on a yes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub follow_up: Option<FollowUpView>,
    /// For its own people: only to the insurer that wrote it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// The client that decided; to its own side and the operator.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actor: Option<String>,
    /// When.
    pub recorded_at: Moment,
}

/// A page of decisions.
pub type AssessmentPage = Page<AssessmentView>;

word! {
    /// Something that follows on a yes and of which no source says what.
    UnknownFollowUp, "part of what follows", "unknownFollowUp.value", "one of agreementType, startsOn, annexes" {
        /// The agreement type.
        AgreementType = "agreementType",
        /// The first day.
        StartsOn = "startsOn",
        /// The annexes that go with it.
        Annexes = "annexes",
    }
}

/// What follows on a yes, as far as a source says so.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct FollowUpView {
    /// The policy whose catalogue is meant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy_id: Option<PolicyId>,
    /// Id of the agreement type.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agreement_type: Option<String>,
    /// Its title, in the language of the answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The modules agreed to.
    pub modules: Vec<FollowUpModule>,
    /// The first day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub starts_on: Option<NaiveDate>,
    /// Where the first day comes from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_basis: Option<StartBasis>,
    /// The rule about the first day, also when it does not give one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_rule: Option<CitedRuleView>,
    /// The source of the day of the round.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub round_source: Option<QuestionnaireCitation>,
    /// What no source says.
    pub unknown: Vec<UnknownFollowUp>,
}

/// A module that is agreed to.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct FollowUpModule {
    /// Its id in the catalogue of the policy.
    pub id: String,
    /// Its title, in the language of the answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
}

/// Who looks at a submission.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SubmissionAssignment {
    /// Who does, in one's own words: a client, a desk, a person. `null` or absent: nobody in particular.
    #[serde(default)]
    #[schema(min_length = 1, max_length = 100)]
    pub assignee: Option<String>,
}

impl AssessmentView {
    /// A decision as the caller sees it; `own` are the concerns that it speaks for.
    pub(super) fn of(made: &Assessment, opened: &Opened, own: &[ConcernId], lang: Lang) -> Self {
        let snapshot = opened.snapshot();
        let ours = opened.part == Part::Insurer && own.contains(&made.concern);
        let rule = |policy: &PolicyId, rule: &str| {
            let pack = snapshot.policies.pack_at(policy.as_str(), Some(made.recorded_at))?;
            Some(cited(pack, pack.rule(rule)?, lang))
        };
        let ground = |ground: &Ground| rule(&ground.policy_id, &ground.rule_id);
        Self {
            number: made.number,
            submission_id: opened.submission.id,
            version: made.version,
            filing: made.filing,
            concern: made.concern.clone(),
            decision: made.decision,
            s3_reply: made.s3_reply,
            status: made.status,
            reason: made.reason.clone(),
            needed: made.needed.clone(),
            answer_by: made.answer_by,
            grounds: made.grounds.iter().filter_map(ground).collect(),
            follow_up: made.follow_up.as_ref().map(|follow| FollowUpView::of(follow, made, opened, lang)),
            note: made.note.clone().filter(|_| ours),
            actor: (ours || opened.part == Part::Operator).then(|| made.actor.clone()),
            recorded_at: made.recorded_at,
        }
    }
}

impl FollowUpView {
    fn of(follow: &FollowUp, made: &Assessment, opened: &Opened, lang: Lang) -> Self {
        let snapshot: &Snapshot = opened.snapshot();
        let policy = follow.agreement.as_ref().map(|(policy, _)| policy);
        let pack = policy.and_then(|id| snapshot.policies.pack_at(id.as_str(), Some(made.recorded_at)));
        let agreement = follow.agreement.as_ref().map(|(_, id)| id);
        let title = agreement.and_then(|id| pack?.catalogue.agreement(id));
        let module = |id: &String| FollowUpModule {
            id: id.clone(),
            title: pack.and_then(|pack| Some(pack.catalogue.addendum(id)?.title.get(lang).to_owned())),
        };
        let by_round = follow.starts.is_some_and(|(_, basis)| basis == StartBasis::Round);
        let unknown = [
            follow.agreement.is_none().then_some(UnknownFollowUp::AgreementType),
            follow.starts.is_none().then_some(UnknownFollowUp::StartsOn),
            Some(UnknownFollowUp::Annexes),
        ];
        Self {
            policy_id: policy.cloned(),
            agreement_type: agreement.cloned(),
            title: title.map(|agreement| agreement.title.get(lang).to_owned()),
            modules: follow.modules.iter().map(module).collect(),
            starts_on: follow.starts.map(|(day, _)| day),
            start_basis: follow.starts.map(|(_, basis)| basis),
            start_rule: follow.start_rule.as_ref().and_then(|id| Some(cited(pack?, pack?.rule(id)?, lang))),
            round_source: opened.round.source.clone().filter(|_| by_round),
            unknown: unknown.into_iter().flatten().collect(),
        }
    }
}
