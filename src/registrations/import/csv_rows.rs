//! Rows from CSV: a fact a row, under a header that names the columns.

use std::borrow::Cow;
use std::io::{self, BufRead};

use super::check::Problems;
use super::format::{Field, Fields, Row};

pub(super) fn read(
    source: impl BufRead,
    problems: &mut Problems,
    mut take: impl FnMut(Row<'_>, &mut Problems) -> bool,
) -> io::Result<()> {
    // Rows end at a line feed only, and the last one too: the reader then counts lines as an editor does.
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .terminator(csv::Terminator::Any(b'\n'))
        .from_reader(source.chain(&b"\n"[..]));
    let mut record = csv::ByteRecord::new();
    let mut columns: Option<Vec<Option<Field>>> = None;
    while !problems.full() && reader.read_byte_record(&mut record).map_err(io::Error::other)? {
        let line = reader.position().line() - 1;
        let Ok(mut values) = record.iter().map(std::str::from_utf8).collect::<Result<Vec<_>, _>>() else {
            problems.add(line, "row.format", "the row is not UTF-8".to_owned());
            continue;
        };
        if let Some(last) = values.last_mut() {
            *last = last.strip_suffix('\r').unwrap_or(last);
        }
        if values == [""] {
            continue; // an empty line of a file whose lines end in CR LF
        }
        let Some(columns) = &columns else {
            let Some(header) = read_header(&values, line, problems) else { return Ok(()) };
            columns = Some(header);
            continue;
        };
        if values.len() != columns.len() {
            let detail = format!("{} fields under {} columns", values.len(), columns.len());
            problems.add(line, "row.format", detail);
            continue;
        }
        let mut fields = Fields::default();
        let mut kind = "";
        for (value, column) in values.into_iter().zip(columns).filter(|(value, _)| !value.is_empty()) {
            match column {
                Some(field) => fields.set(*field, Cow::Borrowed(value)),
                None => kind = value,
            }
        }
        match kind.parse() {
            Ok(record) => {
                if !take(Row { line, record, fields }, problems) {
                    return Ok(());
                }
            }
            Err(error) => problems.add(line, error.code, error.to_string()),
        }
    }
    Ok(())
}

/// The columns by the header; `None` is the column `record`.
fn read_header(header: &[&str], line: u64, problems: &mut Problems) -> Option<Vec<Option<Field>>> {
    let before = problems.len();
    let mut columns = Vec::with_capacity(header.len());
    for &name in header {
        let column = match name.parse::<Field>() {
            Ok(field) => Some(field),
            Err(_) if name == "record" => None,
            Err(error) => {
                problems.add(
                    line,
                    "column.unknown",
                    format!("{:?} is no column of this format", error.value),
                );
                continue;
            }
        };
        if columns.contains(&column) {
            problems.add(line, "column.duplicate", format!("the column {name:?} stands twice"));
        }
        columns.push(column);
    }
    if !columns.contains(&None) {
        problems.add(line, "column.missing", "the column record is missing".to_owned());
    }
    (problems.len() == before).then_some(columns)
}
