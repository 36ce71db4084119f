//! Questionnaires, versions and rounds on the wire.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use utoipa::openapi::RefOr;
use utoipa::openapi::schema::{AdditionalProperties, ObjectBuilder, OneOfBuilder, Schema, Type};
use utoipa::{PartialSchema, ToSchema};

use super::evaluate::{AnswerProblem, Evaluation};
use super::finding::Finding;
use super::held::{HeldQuestionnaire, QuestionnaireVersion, Round, RoundDeadline};
use super::model::{LinkId, Questionnaire, QuestionnaireCitation};
use super::words::{
    AnswerProblemCode, QuestionBasis, QuestionnaireKind, RoundStatus, Submitter, VersionState,
};
use crate::clock::Moment;
use crate::codes::{
    CareKind, ConcernId, Lang, PolicyId, ProviderKind, QuestionnaireId, QuestionnaireRoundId,
};
use crate::http::codes::fault_text;
use crate::http::page::Page;

/// A questionnaire, without its items.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct QuestionnaireView {
    /// Its id.
    pub id: QuestionnaireId,
    /// The concern that asks.
    pub concern: ConcernId,
    /// The other concern that represents all insurers here.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schema(required = false)]
    pub representatives: Vec<ConcernId>,
    /// Number of the version that the other members are from: the newest published one, else the newest
    /// retired one, else the draft.
    #[schema(minimum = 1)]
    pub version: i32,
    /// Where that version stands.
    pub state: VersionState,
    /// What it is for.
    pub kind: QuestionnaireKind,
    /// The policy whose criteria it asks about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy: Option<PolicyId>,
    /// The agreement type of that policy that is asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agreement_type: Option<String>,
    /// The kind of care.
    pub care_kind: CareKind,
    /// Which kinds of organisation it is for.
    pub provider_kinds: Vec<ProviderKind>,
    /// Who may submit the answers.
    pub submitters: Vec<Submitter>,
    /// Its title, in the language of the answer.
    pub title: String,
    /// Whose questions these are.
    pub basis: QuestionBasis,
    /// Every version that the caller may see, oldest first.
    pub versions: Vec<QuestionnaireVersionSummary>,
    /// The rounds that are open now.
    pub open_rounds: Vec<QuestionnaireRoundView>,
}

/// A page of questionnaires.
pub type QuestionnairePage = Page<QuestionnaireView>;

/// A version, without its definition.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct QuestionnaireVersionSummary {
    /// Number of the version.
    #[schema(minimum = 1)]
    pub version: i32,
    /// Where it stands.
    pub state: VersionState,
    /// When it was published.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub published_at: Option<Moment>,
    /// When it was retired.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retired_at: Option<Moment>,
}

/// A version of a questionnaire with its definition.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct QuestionnaireVersionView {
    /// Where it stands.
    pub state: VersionState,
    /// The client that last changed it; only for the concern itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub changed_by: Option<String>,
    /// When it was made.
    pub created_at: Moment,
    /// When its definition or state last changed.
    pub changed_at: Moment,
    /// When it was published.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub published_at: Option<Moment>,
    /// When it was retired.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retired_at: Option<Moment>,
    /// The definition, in both languages.
    pub definition: Questionnaire,
    /// What has to be repaired before it can be published; of a draft only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub findings: Option<Vec<QuestionnaireFinding>>,
}

/// Something in a definition that has to be repaired.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct QuestionnaireFinding {
    /// JSON Pointer from the definition.
    pub location: String,
    /// Stable machine code, for instance `questionnaire.unreachable`.
    pub code: String,
    /// What is wrong, with the nearest name, in the language of the answer.
    pub detail: String,
}

/// A round: when a version of a questionnaire can be answered.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct QuestionnaireRoundView {
    /// Its id.
    pub id: QuestionnaireRoundId,
    /// The questionnaire.
    pub questionnaire_id: QuestionnaireId,
    /// Number of the version that is answered.
    #[schema(minimum = 1)]
    pub version: i32,
    /// What it is called, for instance `2025-Q2`.
    pub name: String,
    /// Where it stands now.
    pub status: RoundStatus,
    /// From when on answers can be submitted.
    pub opens_at: Moment,
    /// The first moment at which it is too late: what is complete just before it is in time.
    pub deadline: Moment,
    /// From which day what is approved holds, when that is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub starts_on: Option<NaiveDate>,
    /// Which source gives these days, when one does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<QuestionnaireCitation>,
    /// Every deadline that it had, oldest first; the last one holds.
    pub deadlines: Vec<QuestionnaireDeadlineView>,
}

/// A page of rounds.
pub type QuestionnaireRoundPage = Page<QuestionnaireRoundView>;

/// A deadline of a round, as it was set.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct QuestionnaireDeadlineView {
    /// The first moment at which it is too late.
    pub deadline: Moment,
    /// Why it was changed; absent for the first one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// When it was set.
    pub recorded_at: Moment,
}

/// A round to be opened.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NewQuestionnaireRound {
    /// Number of the published version that is answered.
    #[schema(minimum = 1, maximum = 10_000)]
    pub version: i32,
    /// What it is called, unique in the questionnaire, for instance `2025-Q2`.
    #[schema(min_length = 1, max_length = 60)]
    pub name: String,
    /// From when on answers can be submitted.
    pub opens_at: Moment,
    /// The first moment at which it is too late; after the opening.
    pub deadline: Moment,
    /// From which day what is approved holds, when that is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub starts_on: Option<NaiveDate>,
    /// Which source gives these days, when one does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<QuestionnaireCitation>,
}

/// A later deadline for a round.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct QuestionnaireRoundPatch {
    /// The first moment at which it is too late; later than the deadline that holds.
    pub deadline: Moment,
    /// Why it is extended; everybody who may see the round reads it.
    #[schema(min_length = 1, max_length = 500)]
    pub reason: String,
}

/// Answers by the `linkId` of their items.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Answers(pub Map<String, Value>);

impl PartialSchema for Answers {
    fn schema() -> RefOr<Schema> {
        ObjectBuilder::new()
            .schema_type(Type::Object)
            .description(Some(
                "Answers by the `linkId` of their items; groups have none. The form of a value is that of the type \
                 of its item: a text, a number (integer), `true` or `false`, a list of codes (multipleChoice), of \
                 ids (attachment) or of rows by column (table). A decimal is a text such as `12.50`, a date \
                 `YYYY-MM-DD`.",
            ))
            .additional_properties(Some(AdditionalProperties::FreeForm(true)))
            .into()
    }
}

impl ToSchema for Answers {}

/// Answers to be evaluated.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EvaluationQuery {
    /// The answers so far; nothing is kept of them.
    pub answers: Answers,
}

/// Calculated values by the `linkId` of their items.
#[derive(Debug, Clone, Serialize)]
#[serde(transparent)]
pub struct CalculatedValues(Map<String, Value>);

impl PartialSchema for CalculatedValues {
    fn schema() -> RefOr<Schema> {
        let of = |kind| ObjectBuilder::new().schema_type(kind);
        let value = OneOfBuilder::new().item(of(Type::Integer)).item(of(Type::String));
        ObjectBuilder::new()
            .schema_type(Type::Object)
            .description(Some(
                "Calculated values of shown items by their `linkId`: a number for an integer, a text for a decimal.",
            ))
            .additional_properties(Some(Schema::OneOf(value.build())))
            .into()
    }
}

impl ToSchema for CalculatedValues {}

/// What answers mean under a version of a questionnaire.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct QuestionnaireEvaluation {
    /// The items that are shown, in the order of the questionnaire; columns with their table.
    pub shown: Vec<LinkId>,
    /// What the service calculates.
    pub calculated: CalculatedValues,
    /// What is wrong, in the order of the questionnaire, unknown items last.
    pub problems: Vec<AnswerProblemView>,
    /// Whether nothing is wrong: these answers could be submitted.
    pub complete: bool,
}

/// What is wrong with an answer.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct AnswerProblemView {
    /// What it is.
    pub code: AnswerProblemCode,
    /// The item or column; of an unknown one the name as given, cut to 64 characters.
    pub link_id: String,
    /// JSON Pointer from the answers.
    pub location: String,
    /// What is wrong, in the language of the answer.
    pub detail: String,
    /// Whether an answer with this problem is refused when it is saved.
    pub keeps_from_saving: bool,
}

impl QuestionnaireView {
    /// A questionnaire at a moment; with its drafts when the caller may see them.
    pub(super) fn of(held: &HeldQuestionnaire, drafts: bool, at: Moment, lang: Lang) -> Option<Self> {
        let speaking = held.speaking()?;
        let definition = speaking.definition();
        let versions = held.versions.values().filter(|v| drafts || v.state != VersionState::Draft);
        let open = held.rounds.iter().filter(|round| round.status(at) == RoundStatus::Open);
        Some(Self {
            id: definition.id.clone(),
            concern: definition.concern.clone(),
            representatives: definition.representatives.clone(),
            version: definition.version,
            state: speaking.state,
            kind: definition.kind,
            policy: definition.policy.clone(),
            agreement_type: definition.agreement_type.clone(),
            care_kind: definition.care_kind,
            provider_kinds: definition.provider_kinds.clone(),
            submitters: definition.submitters.clone(),
            title: definition.title.get(lang).to_owned(),
            basis: definition.basis,
            versions: versions.map(|version| QuestionnaireVersionSummary::of(version)).collect(),
            open_rounds: open.map(|round| QuestionnaireRoundView::of(round, at)).collect(),
        })
    }
}

impl QuestionnaireVersionSummary {
    fn of(version: &QuestionnaireVersion) -> Self {
        Self {
            version: version.number(),
            state: version.state,
            published_at: version.published_at,
            retired_at: version.retired_at,
        }
    }
}

impl QuestionnaireVersionView {
    /// A version; who changed it is told to its concern only, the findings of a draft with it.
    pub(super) fn of(version: &QuestionnaireVersion, own: bool, findings: &[Finding], lang: Lang) -> Self {
        let finding = |finding: &Finding| QuestionnaireFinding {
            location: finding.path.clone(),
            code: finding.kind.code().to_owned(),
            detail: finding.text().speak(lang).to_owned(),
        };
        let findings = || findings.iter().map(finding).collect();
        Self {
            state: version.state,
            changed_by: own.then(|| version.changed_by.clone()),
            created_at: version.created_at,
            changed_at: version.changed_at,
            published_at: version.published_at,
            retired_at: version.retired_at,
            definition: version.definition().clone(),
            findings: (version.state == VersionState::Draft).then(findings),
        }
    }
}

impl QuestionnaireRoundView {
    /// A round at a moment.
    pub(crate) fn of(round: &Round, at: Moment) -> Self {
        let set = round.earlier.iter().chain([&round.deadline]);
        Self {
            id: round.id,
            questionnaire_id: round.questionnaire.clone(),
            version: round.version,
            name: round.name.clone(),
            status: round.status(at),
            opens_at: round.opens_at,
            deadline: round.deadline.deadline,
            starts_on: round.starts_on,
            source: round.source.clone(),
            deadlines: set.map(QuestionnaireDeadlineView::of).collect(),
        }
    }
}

impl QuestionnaireDeadlineView {
    fn of(set: &RoundDeadline) -> Self {
        Self { deadline: set.deadline, reason: set.reason.clone(), recorded_at: set.recorded_at }
    }
}

impl QuestionnaireEvaluation {
    /// An evaluation in a language.
    pub(crate) fn of(evaluation: Evaluation, lang: Lang) -> Self {
        let problem = |problem: AnswerProblem| AnswerProblemView {
            code: problem.code,
            link_id: problem.link_id,
            location: problem.pointer,
            detail: fault_text(problem.code.fault()).speak(lang).to_owned(),
            keeps_from_saving: problem.code.keeps_from_saving(),
        };
        Self {
            shown: evaluation.shown,
            calculated: CalculatedValues(evaluation.calculated),
            problems: evaluation.problems.into_iter().map(problem).collect(),
            complete: evaluation.complete,
        }
    }
}
