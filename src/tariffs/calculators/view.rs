//! A calculation on the wire.

use serde::Serialize;
use utoipa::ToSchema;

use crate::clock::Moment;
use crate::codes::{Lang, PolicyId, word};
use crate::money::Euros;
use crate::policy::view::{ReadingView, SourceView, sources};
use crate::policy::{Pack, Rule};
use crate::tariffs::formula::model::{Evaluation, Operation, Outcome, Rounding, Step};
use crate::tariffs::inputs::model::Quarter;

word! {
    /// Whether a calculation has a result.
    CalculationStatus, "status of a calculation", "calculationStatus.value", "one of known, unknown, notApplicable, outOfRange" {
        /// It has an amount.
        Known = "known",
        /// Something is missing, which `missing` names.
        Unknown = "unknown",
        /// The rule does not apply to what was asked.
        NotApplicable = "notApplicable",
        /// There is no such amount: it would be too large, or divided by no insured at all.
        OutOfRange = "outOfRange",
    }
}

word! {
    /// What the amount of a calculation is for.
    CalculationUnit, "unit of a calculation", "calculationUnit.value", "one of insured, included, total" {
        /// For one registered insured.
        Insured = "insured",
        /// For one included insured.
        Included = "included",
        /// For all together.
        Total = "total",
    }
}

/// What a tariff rule comes to, with its working.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct TariffCalculation {
    /// Whether there is a result.
    pub status: CalculationStatus,
    /// The result.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Euros>,
    /// What the amount is for.
    pub per: CalculationUnit,
    /// How the result is rounded.
    pub rounding: Rounding,
    /// What is missing.
    pub missing: Vec<MissingInput>,
    /// The working, step by step, as far as it went.
    pub steps: Vec<CalculationStep>,
    /// The rules it rests on.
    pub rules: Vec<CalculationRule>,
    /// Practices whose insured were added up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub practices: Option<u32>,
    /// The quarter on whose first day insured were counted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quarter: Option<Quarter>,
}

/// Something that a calculation needs and does not have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct MissingInput {
    /// Name of the input, of the fact of the policy, or of the parameter of the rule.
    pub name: String,
    /// What it is about: the AGB code of a practice whose insured were not counted, the rule that the
    /// policy lacks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub about: Option<String>,
}

/// A step of the working.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct CalculationStep {
    /// What it does.
    pub operation: Operation,
    /// With what.
    pub inputs: Vec<CalculationTerm>,
    /// What comes out, as a decimal number.
    pub result: String,
}

/// A number in a step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct CalculationTerm {
    /// What it is.
    pub name: String,
    /// Its value, as a decimal number.
    pub value: String,
}

impl From<Step> for CalculationStep {
    fn from(step: Step) -> Self {
        let term = |name: &str, value: rust_decimal::Decimal| CalculationTerm {
            name: name.to_owned(),
            value: value.normalize().to_string(),
        };
        Self {
            operation: step.operation,
            inputs: step.inputs.into_iter().map(|one| term(one.name, one.value)).collect(),
            result: step.result.normalize().to_string(),
        }
    }
}

/// A rule that a calculation rests on.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct CalculationRule {
    /// The policy.
    pub policy_id: PolicyId,
    /// From when the release of the policy that is used is known.
    pub policy_recorded_at: Moment,
    /// The rule.
    pub rule_id: String,
    /// What it says, paraphrased, in the language of the answer.
    pub text: String,
    /// Where it stands.
    pub citations: Vec<SourceView>,
    /// Open questions in the source with the reading used here, in the language of the answer.
    pub readings: Vec<ReadingView>,
}

impl CalculationRule {
    /// A rule of a pack.
    pub(super) fn of(pack: &Pack, rule: &Rule, lang: Lang) -> Self {
        let reading = |open: &crate::policy::model::Ambiguity| ReadingView {
            id: open.id.clone(),
            question: open.question.get(lang).to_owned(),
            reading: open.reading.get(lang).to_owned(),
        };
        Self {
            policy_id: pack.id.clone(),
            policy_recorded_at: pack.recorded_at,
            rule_id: rule.id.clone(),
            text: rule.text.get(lang).to_owned(),
            citations: sources(pack, &rule.cite),
            readings: pack.ambiguities_of(rule).map(reading).collect(),
        }
    }
}

impl TariffCalculation {
    /// A calculation without a result.
    pub(super) fn without(per: CalculationUnit, rounding: Rounding, missing: Vec<MissingInput>) -> Self {
        Self {
            status: if missing.is_empty() {
                CalculationStatus::NotApplicable
            } else {
                CalculationStatus::Unknown
            },
            amount: None,
            per,
            rounding,
            missing,
            steps: Vec::new(),
            rules: Vec::new(),
            practices: None,
            quarter: None,
        }
    }

    /// An evaluated formula; `absent` names what is missing better than the formula can.
    pub(super) fn of(evaluation: Evaluation, per: CalculationUnit, absent: Vec<MissingInput>) -> Self {
        let amount = evaluation.amount();
        let (status, mut missing) = match evaluation.outcome {
            Outcome::Known(_) => (CalculationStatus::Known, Vec::new()),
            Outcome::OutOfRange => (CalculationStatus::OutOfRange, Vec::new()),
            Outcome::Unknown(inputs) => {
                let input = |input: &crate::tariffs::formula::model::Input| MissingInput {
                    name: input.to_string(),
                    about: None,
                };
                (CalculationStatus::Unknown, inputs.iter().map(input).collect::<Vec<_>>())
            }
        };
        if status == CalculationStatus::Unknown {
            missing.retain(|input| absent.iter().all(|better| better.name != input.name));
            missing.extend(absent);
        }
        let steps = evaluation.steps.into_iter().map(Into::into).collect();
        Self { amount, status, missing, steps, ..Self::without(per, evaluation.rounding, Vec::new()) }
    }

    /// The same, resting on these rules.
    pub(super) fn resting_on(self, rules: Vec<CalculationRule>) -> Self {
        Self { rules, ..self }
    }
}
