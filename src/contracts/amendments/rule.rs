//! What the policy of a contract says about changing it during its term.
//!
//! The rules are those of kind `change` in the policy. They read how the change works out for the provider and
//! whether it agrees; a policy without such a rule, or one that speaks of other changes, refuses nothing.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::effect::{ChangeEffect, WeighedChange};
use super::model::AmendmentKind;
use crate::codes::{Lang, PolicyId};
use crate::contracts::content::model::ContractText;
use crate::contracts::model::Contract;
use crate::http::problem::ApiError;
use crate::policy::view::doubt::cited;
use crate::policy::words::{Outcome, RuleKind};
use crate::policy::{FactSet, FactValue, Pack, Rule, Vocabulary};
use crate::snapshot::Snapshot;
use crate::submissions::assessment::decided::cite;

/// What a rule of the policy makes of an amendment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct AmendmentRule {
    /// The policy.
    pub policy_id: PolicyId,
    /// Dotted id of the rule within it.
    pub rule_id: String,
    /// The word of the rule itself; absent for a rule that a machine does not decide.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<Outcome>,
    /// What it says, paraphrased.
    pub text: ContractText,
    /// Where it stands.
    pub citations: Vec<RuleCitation>,
}

/// Where a rule stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct RuleCitation {
    /// Title of the document.
    pub document: String,
    /// Section as printed in it.
    pub section: String,
}

/// What the policy makes of an amendment.
///
/// # Errors
/// A rule refuses it, or cannot be decided because nobody said how a change works out.
pub fn judged(
    snapshot: &Snapshot,
    contract: &Contract,
    kind: AmendmentKind,
    changes: &[WeighedChange],
    effect: ChangeEffect,
) -> Result<Vec<AmendmentRule>, ApiError> {
    let policy = contract.known(None).and_then(|version| version.value.policy.as_ref());
    let Some(pack) = policy.and_then(|id| snapshot.policies.pack(id.as_str())) else { return Ok(Vec::new()) };
    let vocabulary = snapshot.policies.vocabulary();
    let facts = facts(kind, effect, vocabulary);
    let about = |rule: &&Rule| rule.kind == RuleKind::Change && rule.care_kinds.contains(&contract.care_kind);
    let mut found = Vec::new();
    for rule in pack.rules.iter().filter(about) {
        let outcome = rule.logic.as_ref().map(|logic| logic.outcome(&facts));
        let open = outcome == Some(Outcome::Unknown) && reads_effect(rule, vocabulary);
        if outcome.is_some_and(Outcome::refuses) || open {
            return Err(refused(pack, rule, changes, open));
        }
        found.push(told(pack, rule, outcome));
    }
    Ok(found)
}

fn facts(kind: AmendmentKind, effect: ChangeEffect, vocabulary: &Vocabulary) -> FactSet {
    let mut facts = FactSet::new(vocabulary);
    let mut set = |id: &str, value: FactValue| {
        if let Some(slot) = vocabulary.slot(id)
            && let Ok(value) = vocabulary.read_given(slot, &value)
        {
            facts.set(slot, value);
        }
    };
    set("change.object", FactValue::Text("agreementWithinTerm".to_owned()));
    set("change.consent_of_practice", FactValue::Bool(kind == AmendmentKind::Mutual));
    if effect != ChangeEffect::Undecided {
        set("change.effect", FactValue::Text(effect.to_string()));
    }
    facts
}

fn reads_effect(rule: &Rule, vocabulary: &Vocabulary) -> bool {
    let mut conditions = rule.logic.iter().flat_map(|logic| logic.conditions());
    conditions.any(|condition| Some(condition.fact()) == vocabulary.slot("change.effect"))
}

fn refused(pack: &Pack, rule: &Rule, changes: &[WeighedChange], open: bool) -> ApiError {
    let against = |change: &&WeighedChange| match open {
        true => change.effect == ChangeEffect::Undecided,
        false => !matches!(change.effect, ChangeEffect::Favourable | ChangeEffect::Neutral),
    };
    let parts: Vec<&str> = changes.iter().filter(against).map(|change| change.part.as_str()).collect();
    let parts = parts.join(", ");
    let problem = match open {
        true => ApiError::rule_refused((
            format!(
                "Van deze onderdelen blijkt niet hoe de wijziging uitwerkt: {parts}. Zeg het in effects, of bied een wederzijdse wijziging aan."
            ),
            format!(
                "How the change works out cannot be read from these parts: {parts}. Say so in effects, or offer a mutual amendment."
            ),
        )),
        false => ApiError::rule_refused((
            format!(
                "Eenzijdig mag dit volgens het beleid niet: {parts}. Bied een wederzijdse wijziging aan."
            ),
            format!(
                "By the policy this is not to be changed by one side: {parts}. Offer a mutual amendment."
            ),
        )),
    };
    cite(problem, Some(pack), rule)
}

fn told(pack: &Pack, rule: &Rule, outcome: Option<Outcome>) -> AmendmentRule {
    let (nl, en) = (cited(pack, rule, Lang::Nl), cited(pack, rule, Lang::En));
    let citation =
        |at: crate::policy::view::SourceView| RuleCitation { document: at.document, section: at.section };
    AmendmentRule {
        policy_id: nl.policy_id,
        rule_id: nl.rule_id,
        outcome,
        text: ContractText { nl: nl.text, en: Some(en.text) },
        citations: nl.citations.into_iter().map(citation).collect(),
    }
}
