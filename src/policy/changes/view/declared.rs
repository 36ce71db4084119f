//! The document's own list of changes beside what was found, on the wire.

use serde::Serialize;
use utoipa::ToSchema;

use super::{Ground, MOST_ITEMS};
use crate::policy::changes::reconcile::Declared;
use crate::policy::changes::words::{ReconciliationStatus, RuleChangeKind};
use crate::policy::disagreement::DeclaredChange;
use crate::policy::view::doubt::{self, DeclaredChangeView};

/// What was found beside the list of changes of the later document.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct ReconciliationView {
    /// Whether the two can be laid side by side.
    pub status: ReconciliationStatus,
    /// Declared, and something of substance was found in the rules named.
    pub declared_and_found: Vec<DeclaredFindingView>,
    /// Declared, and nothing was found in the rules named but perhaps another way of saying it.
    pub declared_without_effect: Vec<DeclaredFindingView>,
    /// Found, of substance, and not declared; empty when the list cannot be laid beside what was found.
    pub found_not_declared: Vec<FoundChangeView>,
    /// Declared against a year that the earlier policy does not speak about: only shown.
    pub declared_against_another_year: Vec<DeclaredChangeView>,
}

/// A declared change with what was found in its rules.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct DeclaredFindingView {
    /// What the document says.
    pub declared: DeclaredChangeView,
    /// What was found in the rules it names.
    pub found: Vec<FoundChangeView>,
}

/// A changed rule, by name; see `rules` for the rest.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct FoundChangeView {
    /// What became of it.
    pub change: RuleChangeKind,
    /// The rule of the later policy; absent for a removed one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rule_id: Option<String>,
    /// The rule of the earlier policy; absent for an added one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since_rule_id: Option<String>,
    /// Whether something else follows from it.
    pub effect: bool,
}

pub(super) fn view(ground: Ground<'_>) -> ReconciliationView {
    let known = &ground.changes.declared;
    let finding = |declared: &Declared<'_>| DeclaredFindingView {
        declared: self::declared(ground, declared.entry),
        found: found(ground, &declared.found),
    };
    ReconciliationView {
        status: known.status,
        declared_and_found: known.declared_and_found.iter().map(finding).collect(),
        declared_without_effect: known.without_effect.iter().map(finding).collect(),
        found_not_declared: found(ground, &known.found_not_declared),
        declared_against_another_year: known.other_year.iter().map(|entry| declared(ground, entry)).collect(),
    }
}

fn declared(ground: Ground<'_>, entry: &DeclaredChange) -> DeclaredChangeView {
    doubt::declared(ground.changes.after, entry, ground.lang)
}

fn found(ground: Ground<'_>, places: &[usize]) -> Vec<FoundChangeView> {
    let changes = places.iter().filter_map(|at| ground.changes.rules.changes.get(*at));
    let view = changes.take(MOST_ITEMS).map(|change| FoundChangeView {
        change: change.kind,
        rule_id: change.after.map(|rule| rule.id.clone()),
        since_rule_id: change.before.map(|rule| rule.id.clone()),
        effect: change.has_effect(),
    });
    view.collect()
}
