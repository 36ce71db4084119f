//! Lists as CSV, the way spreadsheets of this country write them, read with every problem at once.
//!
//! A file may be UTF-8, with or without a byte order mark, or Windows-1252; its separator is the comma
//! or the semicolon, by its header; an amount has a point or a comma before its decimals. What the
//! columns mean stands with each list; this room knows rows, fields and what can be wrong with their
//! text, and knows nothing of the lists themselves.

use std::borrow::Cow;
use std::io::{self, Read};
use std::str::FromStr;

use chrono::NaiveDate;
use csv::StringRecord;

use crate::codes::CodeError;
use crate::dated::Period;
use crate::jobs::RowProblem;
use crate::money::Euros;

/// Longest text of one field, in characters.
const LONGEST: usize = 1_000;

/// Reads all rows; `row` says what each states. Problems of the header end the reading, problems of a
/// row do not, and a row with a problem states nothing.
///
/// # Errors
/// The source cannot be read.
pub fn read<T>(
    columns: &[&str],
    mut source: impl Read,
    mut progress: impl FnMut(u64),
    problems: &mut Vec<RowProblem>,
    mut row: impl FnMut(&mut Fields<'_>) -> Vec<T>,
) -> io::Result<(u64, Vec<(u64, T)>)> {
    let mut bytes = Vec::new();
    source.read_to_end(&mut bytes)?;
    let text = decode(&bytes);
    let mut reader = csv::ReaderBuilder::new()
        .flexible(true)
        .delimiter(separator(&text, columns.len()))
        .from_reader(text.as_bytes());
    let names = match reader.headers() {
        Ok(header) => header.clone(),
        Err(error) => {
            problems.push(unreadable(error, 1)?);
            return Ok((0, Vec::new()));
        }
    };
    let before = problems.len();
    check_header(columns, &names, problems);
    if problems.len() > before {
        return Ok((0, Vec::new()));
    }
    let (mut read, mut last, mut lines) = (0, 1, Vec::new());
    for record in reader.records() {
        read += 1;
        match record {
            Ok(record) => {
                last = record.position().map_or(last + 1, csv::Position::line);
                let before = problems.len();
                let mut fields = Fields { line: last, names: &names, record: &record, problems };
                if fields.complete() {
                    let found = row(&mut fields);
                    if problems.len() == before {
                        lines.extend(found.into_iter().map(|item| (last, item)));
                    }
                }
            }
            Err(error) => problems.push(unreadable(error, last + 1)?),
        }
        progress(read);
    }
    Ok((read, lines))
}

/// The text of a file: UTF-8 where it can be, else Windows-1252, which can be anything.
fn decode(bytes: &[u8]) -> Cow<'_, str> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    match std::str::from_utf8(bytes) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => encoding_rs::WINDOWS_1252.decode_without_bom_handling(bytes).0,
    }
}

/// The separator of a file with so many columns: the semicolon when the header has more of those.
fn separator(text: &str, columns: usize) -> u8 {
    let header = text.lines().next().unwrap_or_default();
    let count = |mark| header.matches(mark).count();
    if columns > 1 && count(';') > count(',') { b';' } else { b',' }
}

/// A problem of the text itself; a failing disk or pipe stays an error.
fn unreadable(error: csv::Error, line: u64) -> io::Result<RowProblem> {
    let line = error.position().map_or(line, csv::Position::line);
    match error.into_kind() {
        csv::ErrorKind::Io(error) => Err(error),
        kind => Ok(RowProblem {
            line,
            code: "file.format".to_owned(),
            detail: format!("the row is not CSV: {kind:?}"),
        }),
    }
}

fn check_header(wanted: &[&str], names: &StringRecord, problems: &mut Vec<RowProblem>) {
    let mut problem =
        |code: &str, detail| problems.push(RowProblem { line: 1, code: code.to_owned(), detail });
    for name in wanted {
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

/// One row. A field that is wrong adds its problem, which begins with the name of its column, and reads
/// as absent.
pub struct Fields<'r> {
    line: u64,
    names: &'r StringRecord,
    record: &'r StringRecord,
    problems: &'r mut Vec<RowProblem>,
}

impl std::fmt::Debug for Fields<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Fields(line {})", self.line)
    }
}

impl Fields<'_> {
    fn complete(&mut self) -> bool {
        let complete = self.record.len() == self.names.len();
        if !complete {
            let detail = format!("{} fields where the header has {}", self.record.len(), self.names.len());
            self.problem("row.fields", detail);
        }
        complete
    }

    /// States a problem of this row.
    pub fn problem(&mut self, code: &'static str, detail: String) {
        self.problems.push(RowProblem { line: self.line, code: code.to_owned(), detail });
    }

    /// The text of a column, trimmed; absent when empty.
    pub fn optional(&mut self, column: &str) -> Option<String> {
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
    pub fn required(&mut self, column: &str) -> Option<String> {
        let before = self.problems.len();
        let text = self.optional(column);
        if text.is_none() && self.problems.len() == before {
            self.problem("field.missing", format!("{column} is empty"));
        }
        text
    }

    /// The code in a column that must not be empty.
    pub fn code<T: FromStr<Err = CodeError>>(&mut self, column: &str) -> Option<T> {
        let text = self.required(column)?;
        self.parse(column, &text)
    }

    /// The code in a column that may be empty.
    pub fn optional_code<T: FromStr<Err = CodeError>>(&mut self, column: &str) -> Option<T> {
        let text = self.optional(column)?;
        self.parse(column, &text)
    }

    /// `text` as a code, for a column that holds several.
    pub fn parse<T: FromStr<Err = CodeError>>(&mut self, column: &str, text: &str) -> Option<T> {
        text.parse().map_err(|error: CodeError| self.problem(error.code, format!("{column}: {error}"))).ok()
    }

    /// The parts of a column, separated by semicolons.
    pub fn list(&mut self, column: &str) -> Vec<String> {
        let text = self.optional(column).unwrap_or_default();
        text.split(';').map(str::trim).filter(|part| !part.is_empty()).map(str::to_owned).collect()
    }

    /// The amount in a column, with a point or a comma before its decimals and no other marks.
    pub fn amount(&mut self, column: &str) -> Option<Euros> {
        let text = self.required(column)?;
        let plain = if text.contains('.') { text } else { text.replacen(',', ".", 1) };
        self.parse(column, &plain)
    }

    /// The whole number from 0 in a column.
    pub fn count(&mut self, column: &str) -> Option<u32> {
        let text = self.required(column)?;
        let digits = text.bytes().all(|byte| byte.is_ascii_digit());
        let count = text.parse().ok().filter(|count| digits && *count <= 99_999_999);
        if count.is_none() {
            let text: String = text.chars().take(40).collect();
            self.problem("count.format", format!("{column}: {text:?} is no whole number from 0"));
        }
        count
    }

    /// The day in a column that must not be empty.
    pub fn day(&mut self, column: &str) -> Option<NaiveDate> {
        let text = self.required(column)?;
        self.parse_day(column, &text)
    }

    fn parse_day(&mut self, column: &str, text: &str) -> Option<NaiveDate> {
        let day = NaiveDate::from_str(text).ok().filter(|day| day.to_string() == text);
        if day.is_none() {
            let text: String = text.chars().take(40).collect();
            self.problem("date.format", format!("{column}: {text:?} is not a day like 2025-01-31"));
        }
        day
    }

    /// The days from `startDate` to `endDate`, which may be empty.
    pub fn period(&mut self) -> Option<Period> {
        let start = self.day("startDate");
        let end = match self.optional("endDate") {
            None => None,
            Some(text) => Some(self.parse_day("endDate", &text)?),
        };
        let period = Period::new(start?, end);
        if period.is_none() {
            self.problem("period.order", "endDate lies before startDate".to_owned());
        }
        period
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn amounts(bytes: &[u8]) -> Vec<Result<(String, String), (u64, String)>> {
        let mut problems = Vec::new();
        let row = |fields: &mut Fields<'_>| {
            let (name, amount) = (fields.required("name"), fields.amount("amount"));
            name.zip(amount).into_iter().collect::<Vec<_>>()
        };
        let (_, rows) = read(&["name", "amount"], bytes, |_| (), &mut problems, row).unwrap();
        let rows = rows.into_iter().map(|(_, (name, amount))| Ok((name, amount.to_string())));
        rows.chain(problems.into_iter().map(|problem| Err((problem.line, problem.code)))).collect()
    }

    #[test]
    fn a_list_reads_the_same_in_every_form_that_a_spreadsheet_gives_it() {
        let wanted = [Ok(("Praktijk Ü".to_owned(), "12.43".to_owned()))];
        let forms: [&[u8]; 6] = [
            "name,amount\nPraktijk Ü,12.43\n".as_bytes(),
            "\u{feff}name;amount\r\nPraktijk Ü;12,43\r\n".as_bytes(),
            "amount;name\n12.43;Praktijk Ü".as_bytes(),
            "name,amount\n\"Praktijk Ü\",\"12,43\"\n".as_bytes(),
            b"name;amount\nPraktijk \xdc;12,43\n",
            b"\"name\",\"amount\"\r\n\"Praktijk \xdc\",\"12.43\"\r\n",
        ];
        for form in forms {
            assert_eq!(amounts(form), wanted, "{}", String::from_utf8_lossy(form));
        }
    }

    #[test]
    fn an_amount_is_never_guessed() {
        for wrong in ["-1,00", "1.234,56", "1,234.56", "1,2345678", "€ 12", "12,43,1", "1e3", "NaN", ",5"] {
            let file = format!("name;amount\na;{wrong}\n");
            assert_eq!(amounts(file.as_bytes()), [Err((2, "euros.format".to_owned()))], "{wrong}");
        }
        assert_eq!(amounts(b"name;amount\na;\n"), [Err((2, "field.missing".to_owned()))]);
    }
}
