//! What was found, laid beside the list of changes that the document itself gives.
//!
//! A list compares with a year of its own. Only entries that compare with a year the earlier policy
//! speaks about can be laid beside what was found; the others are shown as the document says them.

use chrono::Datelike;

use super::structural::{RuleChange, RuleChanges};
use super::words::ReconciliationStatus;
use crate::policy::disagreement::DeclaredChange;
use crate::policy::model::Pack;

/// A declared change with the changes of its rules.
#[derive(Debug)]
pub(super) struct Declared<'p> {
    pub(super) entry: &'p DeclaredChange,
    /// Places in the list of changes of rules.
    pub(super) found: Vec<usize>,
}

/// Declared changes beside found ones.
#[derive(Debug)]
pub(super) struct Reconciliation<'p> {
    pub(super) status: ReconciliationStatus,
    /// Something of substance was found in the rules that it names.
    pub(super) declared_and_found: Vec<Declared<'p>>,
    /// Nothing was found, or only another way of saying it.
    pub(super) without_effect: Vec<Declared<'p>>,
    /// Of substance, and named by no declared change.
    pub(super) found_not_declared: Vec<usize>,
    /// Declared against another year.
    pub(super) other_year: Vec<&'p DeclaredChange>,
}

impl<'p> Reconciliation<'p> {
    pub(super) fn new(before: &Pack, after: &'p Pack, rules: &RuleChanges<'_>) -> Self {
        let (first, last) = (before.valid.start_date.year(), before.valid.end_date.map(|day| day.year()));
        let about =
            |entry: &DeclaredChange| first <= entry.since && last.is_none_or(|last| entry.since <= last);
        let (here, other_year): (Vec<&DeclaredChange>, Vec<&DeclaredChange>) =
            after.declared_changes.iter().partition(|entry| about(entry));
        let status = match (here.is_empty(), other_year.is_empty()) {
            (false, _) => ReconciliationStatus::Reconciled,
            (true, false) => ReconciliationStatus::OtherYear,
            (true, true) => ReconciliationStatus::NoList,
        };
        let names = |entry: &DeclaredChange, change: &RuleChange<'_>| {
            let mut ids = change.after.iter().chain(&change.before).map(|rule| &rule.id);
            ids.any(|id| entry.rules.contains(id))
        };
        let declared = here.iter().map(|entry| Declared {
            entry,
            found: (0..rules.changes.len()).filter(|at| names(entry, &rules.changes[*at])).collect(),
        });
        let of_substance = |at: &usize| rules.changes[*at].is_of_substance();
        let (declared_and_found, without_effect) =
            declared.partition(|declared: &Declared<'_>| declared.found.iter().any(of_substance));
        let undeclared =
            |at: &usize| of_substance(at) && !here.iter().any(|entry| names(entry, &rules.changes[*at]));
        let found_not_declared = match status {
            ReconciliationStatus::Reconciled => (0..rules.changes.len()).filter(undeclared).collect(),
            _ => Vec::new(),
        };
        Self { status, declared_and_found, without_effect, found_not_declared, other_year }
    }
}
