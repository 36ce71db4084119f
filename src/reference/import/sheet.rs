//! What every row of a reference list states besides its own columns: its days and where it comes from.

use std::io::{self, Read};

use super::{Format, Line};
use crate::jobs::RowProblem;
use crate::reference::model::{Fact, Provenance};
use crate::sheets::{self, Fields};

/// Columns that every format has, after its own.
pub(super) const SHARED: [&str; 6] = ["startDate", "endDate", "source", "confidence", "conflicts", "note"];

/// Reads all rows. Problems of the header end the reading, problems of a row do not.
pub(super) fn read(
    format: Format,
    source: impl Read,
    progress: impl FnMut(u64),
    problems: &mut Vec<RowProblem>,
) -> io::Result<(u64, Vec<Line>)> {
    let columns: Vec<&str> = format.columns().iter().chain(&SHARED).copied().collect();
    let (read, rows) = sheets::read(&columns, source, progress, problems, |fields| facts(format, fields))?;
    let line = |(number, fact)| Line { number, fact };
    Ok((read, rows.into_iter().map(line).collect()))
}

fn facts(format: Format, fields: &mut Fields<'_>) -> Vec<Fact> {
    let details = format.details(fields);
    let (period, provenance) = (fields.period(), provenance(fields));
    let Some((period, provenance)) = period.zip(provenance) else { return Vec::new() };
    let fact = |detail| Fact { detail, period, provenance: provenance.clone() };
    let facts: Vec<Fact> = details.into_iter().map(fact).collect();
    for (code, detail) in facts.iter().filter_map(Fact::fault) {
        fields.problem(code, detail);
    }
    facts
}

fn provenance(fields: &mut Fields<'_>) -> Option<Provenance> {
    let source = fields.required("source");
    let confidence = fields.code("confidence");
    let conflicts = fields.list("conflicts");
    let note = fields.optional("note");
    Some(Provenance { source: source?, confidence: confidence?, conflicts, note })
}
