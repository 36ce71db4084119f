//! What follows on a yes: agreement type, modules and first day, each from the policy or the round, and
//! nothing where no source says so. No policy here says which annexes go with an agreement.

use serde_json::Value;

use super::criteria::{Judged, policy};
use super::model::{FollowUp, StartBasis};
use crate::http::problem::ApiError;
use crate::questionnaires::words::ItemType;
use crate::submissions::open::Opened;

/// The modules that the answers ask for: chosen options that are addenda of the policy.
///
/// # Errors
/// What was handed in cannot be read.
pub fn asked_modules(opened: &Opened) -> Result<Vec<String>, ApiError> {
    let Some(pack) = policy(opened) else { return Ok(Vec::new()) };
    let answers = opened.answers()?;
    let items = opened.version.form.items().filter(|item| item.item_type == ItemType::MultipleChoice);
    let chosen = items.filter_map(|item| answers.get(item.link_id.as_str())?.as_array());
    let codes = chosen.flatten().filter_map(Value::as_str);
    let mut modules: Vec<String> =
        codes.filter(|code| pack.catalogue.addendum(code).is_some()).map(str::to_owned).collect();
    modules.sort_unstable();
    modules.dedup();
    Ok(modules)
}

/// What follows when these modules are agreed to; `judged` knows the yes.
pub fn follow_up(opened: &Opened, judged: &Judged, modules: Vec<String>) -> FollowUp {
    let definition = opened.version.definition();
    let start = judged.check.as_ref().and_then(|check| check.start.as_ref());
    let by_policy = start.and_then(|start| Some((start.starts_on?, StartBasis::Policy)));
    let by_round = opened.round.starts_on.map(|day| (day, StartBasis::Round));
    FollowUp {
        agreement: definition.policy.clone().zip(definition.agreement_type.clone()),
        modules,
        starts: if start.is_some() { by_policy } else { by_round },
        start_rule: start.map(|start| start.rule.rule_id.clone()),
    }
}
