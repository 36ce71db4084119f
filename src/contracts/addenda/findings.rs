//! What the rules of a policy make of an addendum that is asked for, kept as it was told at that step.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::agreements::eligibility::conditions::CatalogueConditionKind;
use crate::agreements::eligibility::model::{EligibilityOutcome, EligibilityVerdict};
use crate::agreements::eligibility::view::{CatalogueConditionView, EligibilityCheckView, RulingView};
use crate::clock::Moment;
use crate::codes::PolicyId;
use crate::contracts::content::model::ContractText;
use crate::policy::Pack;
use crate::policy::words::{AttributionLevel, RuleKind};

/// What the policy of a contract says about an addendum.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct AddendumFindings {
    /// The policy.
    pub policy_id: PolicyId,
    /// When the release of the policy that was read became known.
    pub policy_recorded_at: Moment,
    /// What comes out as a whole.
    pub outcome: EligibilityOutcome,
    /// Each condition of the catalogue and each rule.
    pub findings: Vec<AddendumFinding>,
}

/// What one rule, or one condition of the catalogue, makes of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct AddendumFinding {
    /// Id of the rule within the policy; absent for a condition of the catalogue.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rule_id: Option<String>,
    /// What the catalogue asks; absent for a rule.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub condition: Option<CatalogueConditionKind>,
    /// The verdict.
    pub verdict: EligibilityVerdict,
    /// What it alone would make of the whole.
    pub weighs: EligibilityOutcome,
    /// What it says about this case, or what the rule says, paraphrased.
    pub text: ContractText,
    /// What to do instead, where the policy says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instead: Option<ContractText>,
    /// Ids of the facts that it misses.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schema(required = false)]
    pub missing: Vec<String>,
    /// Where it stands.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schema(required = false)]
    pub citations: Vec<AddendumCitation>,
}

/// A place in a source document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct AddendumCitation {
    /// Title of the document.
    pub document: String,
    /// Section as printed in it.
    pub section: String,
}

impl AddendumFindings {
    /// Whether a person has to judge: facts are missing, or the policy leaves the insurer free.
    pub fn needs_judgement(&self) -> bool {
        use EligibilityOutcome::{EligibleAtDiscretion, NeedsFacts};
        matches!(self.outcome, NeedsFacts | EligibleAtDiscretion)
    }
}

/// Both languages of one check as one list: the rules and conditions stand in the same order in both.
pub(super) fn findings(
    pack: &Pack,
    (nl, beside_nl): (EligibilityCheckView, Vec<RulingView>),
    (en, beside_en): (EligibilityCheckView, Vec<RulingView>),
) -> AddendumFindings {
    let receipt = nl.receipt;
    let conditions = nl.conditions.into_iter().zip(en.conditions).map(condition);
    let told = nl.criteria.into_iter().chain(nl.exclusions).chain(nl.discretion).chain(nl.timing);
    let in_english = en.criteria.into_iter().chain(en.exclusions).chain(en.discretion).chain(en.timing);
    let rulings = told.zip(in_english).map(ruling);
    let beside = beside_nl.into_iter().zip(beside_en).map(|both| weighed(pack, both));
    let findings: Vec<AddendumFinding> = conditions.chain(rulings).chain(beside).collect();
    AddendumFindings {
        policy_id: receipt.policy_id,
        policy_recorded_at: receipt.policy_recorded_at,
        outcome: findings.iter().map(|one| one.weighs).min().unwrap_or(nl.outcome).min(nl.outcome),
        findings,
    }
}

fn both(nl: String, en: String) -> ContractText {
    ContractText { nl, en: Some(en) }
}

fn condition((nl, en): (CatalogueConditionView, CatalogueConditionView)) -> AddendumFinding {
    AddendumFinding {
        rule_id: None,
        condition: Some(nl.kind),
        verdict: nl.verdict,
        weighs: match nl.verdict {
            EligibilityVerdict::Unmet => EligibilityOutcome::NotEligible,
            EligibilityVerdict::Unknown => EligibilityOutcome::NeedsFacts,
            _ => EligibilityOutcome::PossiblyEligible,
        },
        text: both(nl.text, en.text),
        instead: nl.instead.zip(en.instead).map(|(nl, en)| both(nl, en)),
        missing: Vec::new(),
        citations: Vec::new(),
    }
}

fn ruling((nl, en): (RulingView, RulingView)) -> AddendumFinding {
    let cited = nl.rule.citations.into_iter();
    AddendumFinding {
        rule_id: Some(nl.rule.rule_id),
        condition: None,
        verdict: nl.verdict,
        weighs: nl.weighs,
        text: both(nl.rule.text, en.rule.text),
        instead: None,
        missing: nl.missing.into_iter().map(|fact| fact.fact).collect(),
        citations: cited.map(|at| AddendumCitation { document: at.document, section: at.section }).collect(),
    }
}

/// A ruling on a rule that the check itself does not weigh: one that excludes the addendum, or says who may ask
/// for it. On when it is asked for the rounds themselves decide.
fn weighed(pack: &Pack, (nl, en): (RulingView, RulingView)) -> AddendumFinding {
    use EligibilityOutcome::{EligibleAtDiscretion, Excluded, NeedsFacts, PossiblyEligible};
    let kind = pack.rule(&nl.rule.rule_id).map(|rule| rule.kind);
    let contested = nl.rule.attribution.as_ref().is_some_and(|of| of.level == AttributionLevel::Contested);
    let weighs = match (kind, nl.verdict) {
        (Some(RuleKind::Exclusion | RuleKind::Questionnaire), EligibilityVerdict::Unmet) => {
            if contested {
                EligibleAtDiscretion
            } else {
                Excluded
            }
        }
        (Some(RuleKind::Exclusion), EligibilityVerdict::Unknown) => NeedsFacts,
        _ => PossiblyEligible,
    };
    AddendumFinding { weighs, ..ruling((nl, en)) }
}
