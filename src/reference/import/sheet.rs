//! Reads a CSV file row by row and collects every problem instead of stopping at the first.

use std::io::{self, Read};
use std::str::FromStr;

use chrono::NaiveDate;
use csv::StringRecord;

use super::{Format, Line};
use crate::codes::CodeError;
use crate::dated::Period;
use crate::jobs::RowProblem;
use crate::reference::model::{Fact, Provenance};

/// Columns that every format has, after its own.
const SHARED: [&str; 6] = ["startDate", "endDate", "source", "confidence", "conflicts", "note"];

/// Longest text of one field, in characters.
const LONGEST: usize = 1_000;

/// Reads all rows. Problems of the header end the reading, problems of a row do not.
pub(super) fn read(
    format: Format,
    source: impl Read,
    mut progress: impl FnMut(u64),
    problems: &mut Vec<RowProblem>,
) -> io::Result<(u64, Vec<Line>)> {
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(source);
    let names = match reader.headers() {
        Ok(header) => header.clone(),
        Err(error) => {
            problems.push(unreadable(error, 1)?);
            return Ok((0, Vec::new()));
        }
    };
    let before = problems.len();
    check_header(format, &names, problems);
    if problems.len() > before {
        return Ok((0, Vec::new()));
    }
    let (mut read, mut last, mut lines) = (0, 1, Vec::new());
    for record in reader.records() {
        read += 1;
        match record {
            Ok(record) => {
                last = record.position().map_or(last + 1, csv::Position::line);
                let mut fields = Fields { line: last, names: &names, record: &record, problems };
                let found = fields.facts(format);
                lines.extend(found.into_iter().map(|fact| Line { number: last, fact }));
            }
            Err(error) => problems.push(unreadable(error, last + 1)?),
        }
        progress(read);
    }
    Ok((read, lines))
}

/// A problem of the text itself; a failing disk or pipe stays an error.
fn unreadable(error: csv::Error, line: u64) -> io::Result<RowProblem> {
    let line = error.position().map_or(line, csv::Position::line);
    match error.into_kind() {
        csv::ErrorKind::Io(error) => Err(error),
        csv::ErrorKind::Utf8 { .. } => Ok(RowProblem {
            line,
            code: "file.encoding".to_owned(),
            detail: "the row is not UTF-8".to_owned(),
        }),
        kind => Ok(RowProblem {
            line,
            code: "file.format".to_owned(),
            detail: format!("the row is not CSV: {kind:?}"),
        }),
    }
}

fn check_header(format: Format, names: &StringRecord, problems: &mut Vec<RowProblem>) {
    let wanted: Vec<&str> = format.columns().iter().chain(&SHARED).copied().collect();
    let mut problem =
        |code: &str, detail| problems.push(RowProblem { line: 1, code: code.to_owned(), detail });
    for name in &wanted {
        match names.iter().filter(|n| n == name).count() {
            1 => {}
            0 => problem("column.missing", format!("column {name} is missing")),
            _ => problem("column.twice", format!("column {name} is there more than once")),
        }
    }
    for name in names.iter().filter(|name| !wanted.contains(name)) {
        let name: String = name.chars().take(40).collect();
        problem("column.unknown", format!("column {name:?} is not known; known are {}", wanted.join(", ")));
    }
}

/// One row. A field that is wrong adds its problem and reads as absent.
pub(super) struct Fields<'r> {
    line: u64,
    names: &'r StringRecord,
    record: &'r StringRecord,
    problems: &'r mut Vec<RowProblem>,
}

impl Fields<'_> {
    /// The facts that the row states; none when anything in it is wrong.
    fn facts(&mut self, format: Format) -> Vec<Fact> {
        let before = self.problems.len();
        if self.record.len() != self.names.len() {
            let detail = format!("{} fields where the header has {}", self.record.len(), self.names.len());
            self.problem("row.fields", detail);
            return Vec::new();
        }
        let details = format.details(self);
        let period = self.period();
        let provenance = self.provenance();
        match (period, provenance) {
            (Some(period), Some(provenance)) if self.problems.len() == before => details
                .into_iter()
                .map(|detail| Fact { detail, period, provenance: provenance.clone() })
                .collect(),
            _ => Vec::new(),
        }
    }

    fn period(&mut self) -> Option<Period> {
        let start = self.required("startDate").and_then(|text| self.day("startDate", &text));
        let end = match self.optional("endDate") {
            None => None,
            Some(text) => Some(self.day("endDate", &text)?),
        };
        let period = Period::new(start?, end);
        if period.is_none() {
            self.problem("period.order", "endDate lies before startDate".to_owned());
        }
        period
    }

    fn provenance(&mut self) -> Option<Provenance> {
        let source = self.required("source");
        let confidence = self.code("confidence");
        let conflicts = self.list("conflicts");
        let note = self.optional("note");
        Some(Provenance { source: source?, confidence: confidence?, conflicts, note })
    }

    /// States a problem of this row.
    pub(super) fn problem(&mut self, code: &'static str, detail: String) {
        self.problems.push(RowProblem { line: self.line, code: code.to_owned(), detail });
    }

    /// The text of a column, trimmed; absent when empty.
    pub(super) fn optional(&mut self, column: &str) -> Option<String> {
        let at = self.names.iter().position(|name| name == column)?;
        let text = self.record.get(at).unwrap_or_default().trim();
        if text.chars().count() > LONGEST {
            self.problem("text.length", format!("{column} is longer than {LONGEST} characters"));
        } else if text.chars().any(char::is_control) {
            self.problem("text.format", format!("{column} has a control character or a line break"));
        } else if !text.is_empty() {
            return Some(text.to_owned());
        }
        None
    }

    /// The text of a column that must not be empty.
    pub(super) fn required(&mut self, column: &str) -> Option<String> {
        let before = self.problems.len();
        let text = self.optional(column);
        if text.is_none() && self.problems.len() == before {
            self.problem("field.missing", format!("{column} is empty"));
        }
        text
    }

    /// The code in a column that must not be empty.
    pub(super) fn code<T: FromStr<Err = CodeError>>(&mut self, column: &str) -> Option<T> {
        let text = self.required(column)?;
        self.parse(column, &text)
    }

    /// The code in a column that may be empty.
    pub(super) fn optional_code<T: FromStr<Err = CodeError>>(&mut self, column: &str) -> Option<T> {
        let text = self.optional(column)?;
        self.parse(column, &text)
    }

    /// `text` as a code, for a column that holds several.
    pub(super) fn parse<T: FromStr<Err = CodeError>>(&mut self, column: &str, text: &str) -> Option<T> {
        text.parse().map_err(|error: CodeError| self.problem(error.code, format!("{column}: {error}"))).ok()
    }

    /// The parts of a column, separated by semicolons.
    pub(super) fn list(&mut self, column: &str) -> Vec<String> {
        let text = self.optional(column).unwrap_or_default();
        text.split(';').map(str::trim).filter(|part| !part.is_empty()).map(str::to_owned).collect()
    }

    fn day(&mut self, column: &str, text: &str) -> Option<NaiveDate> {
        let day = NaiveDate::from_str(text).ok().filter(|day| day.to_string() == text);
        if day.is_none() {
            let text: String = text.chars().take(40).collect();
            self.problem("date.format", format!("{column}: {text:?} is not a day like 2025-01-31"));
        }
        day
    }
}
