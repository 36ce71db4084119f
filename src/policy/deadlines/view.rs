//! A dated step of the contracting round on the wire.

use serde::Serialize;
use utoipa::ToSchema;

use super::due::Dated;
use crate::codes::{CareKind, ConcernId, Lang, UzoviCode};
use crate::policy::view::doubt::{CitedRuleView, cited};
use crate::policy::view::terms::{DeadlineView, deadline};
use crate::policy::words::{Binding, Step};

/// A deadline of a policy with the rule that sets it.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct PolicyDeadline {
    /// Key of the deadline: policy and rule, stable between calls.
    pub id: String,
    /// The concern; absent for a document about several insurers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub concern: Option<ConcernId>,
    /// Insurers of the concern that it is limited to; empty when it holds for all.
    pub insurers: Vec<UzoviCode>,
    /// Kinds of care.
    pub care_kinds: Vec<CareKind>,
    /// How strongly it binds.
    pub force: Binding,
    /// The day, who acts, what is done and what follows.
    pub deadline: DeadlineView,
    /// Step of the round.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub step: Option<Step>,
    /// The rule, its source, and passages that disagree on the day.
    pub rule: CitedRuleView,
}

pub(super) fn view(dated: &Dated<'_>, lang: Lang) -> PolicyDeadline {
    let Dated { pack, rule, deadline: due } = *dated;
    PolicyDeadline {
        id: key(dated),
        concern: pack.concern.clone(),
        insurers: pack.insurers.clone(),
        care_kinds: rule.care_kinds.clone(),
        force: rule.force,
        deadline: deadline(due, lang),
        step: due.step,
        rule: cited(pack, rule, lang),
    }
}

pub(super) fn key(dated: &Dated<'_>) -> String {
    format!("{}/{}", dated.pack.id, dated.rule.id)
}
