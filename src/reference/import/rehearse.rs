//! What an import would do, row by row, without doing it.

use std::io::Read;

use serde::Serialize;
use serde_json::Value;
use utoipa::ToSchema;

use super::{Format, diff, parse, standing};
use crate::codes::word;
use crate::dated::Period;
use crate::db::Db;
use crate::jobs::{Counts, ImportError};
use crate::reference::model::Fact;

/// Most differences that are named; all are counted.
pub const NAMED: usize = 1_000;

word! {
    /// What becomes of a row of a list.
    RowFate, "fate of a row", "rowFate.value", "one of added, changed, ended" {
        /// It is new.
        Added = "added",
        /// It takes the place of a row about the same, from the same day.
        Changed = "changed",
        /// The list no longer has it: it becomes history.
        Ended = "ended",
    }
}

/// A row on which a list differs from what stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Difference {
    /// What becomes of it.
    pub fate: RowFate,
    /// What the row is about, for instance `12011/maximum`.
    pub key: String,
    /// The days on which it holds.
    pub period: Period,
    /// What stands, as `name=value` pairs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    /// What the list states, as `name=value` pairs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
}

/// What an import would do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rehearsal {
    /// Facts by what would become of them.
    pub counts: Counts,
    /// The first 1,000 rows that would change.
    pub differences: Vec<Difference>,
}

/// Compares a file with what stands; the same checks as an import, and no effect. Blocks.
///
/// # Errors
/// Every problem of the file, or the database failed.
pub fn rehearse(db: &Db, format: Format, source: impl Read) -> Result<Rehearsal, ImportError> {
    let (read, lines) = parse(format, source, |_| ())?;
    let standing = db.read(|conn| standing(conn, &lines))?;
    let plan = diff::plan(&standing, &lines);
    let counts = Counts { read, ..plan.counts };
    Ok(Rehearsal { counts, differences: plan.steps.iter().take(NAMED).filter_map(difference).collect() })
}

fn difference(step: &diff::Step<'_>) -> Option<Difference> {
    let before = step.before.map(|(_, fact)| fact);
    let fate = match (before, step.after) {
        (None, _) => RowFate::Added,
        (Some(_), Some(_)) => RowFate::Changed,
        (Some(_), None) => RowFate::Ended,
    };
    let about = step.after.or(before)?;
    let (key, period) = (about.detail.key(), about.period);
    Some(Difference { fate, key, period, before: before.map(told), after: step.after.map(told) })
}

/// Everything that a row states, on one line.
fn told(fact: &Fact) -> String {
    let value = serde_json::to_value(&fact.detail).unwrap_or_default();
    let members = value.as_object().into_iter().flatten().filter(|(name, _)| *name != "kind");
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let mut pairs: Vec<String> = members.map(|(name, value)| format!("{name}={}", text(value))).collect();
    pairs.extend(fact.period.end_date.map(|end| format!("endDate={end}")));
    let provenance = &fact.provenance;
    pairs.push(format!("source={}", provenance.source));
    pairs.push(format!("confidence={}", provenance.confidence));
    if !provenance.conflicts.is_empty() {
        pairs.push(format!("conflicts={}", provenance.conflicts.join(";")));
    }
    pairs.extend(provenance.note.as_ref().map(|note| format!("note={note}")));
    pairs.join(", ")
}
