//! From a file to rows. Both formats become the same JSON object per row and go through the same
//! checks; CSV has one column per member, and an empty cell is an absent member.

use std::fs::File;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;

use chrono::NaiveDate;
use serde::Deserialize;
use serde_json::{Map, Value};

use crate::agreements::follow::model::FollowStatus;
use crate::codes::{AgbCode, CareKind, OiTitle, PolicyId, PrestatieCode, PurchasingPartyId, Segment};
use crate::contracts::addenda::model::AddendumOrigin;
use crate::jobs::{ImportError, RowProblem};
use crate::money::Euros;

/// Longest line of an NDJSON file, in bytes.
const LINE: u64 = 64 * 1024;

/// A row with its line in the file, counted from 1.
#[derive(Debug)]
pub(super) struct Row {
    pub(super) line: u64,
    pub(super) record: Record,
}

#[derive(Debug, Deserialize)]
#[serde(tag = "record", rename_all = "camelCase")]
pub(super) enum Record {
    Contract(ContractRecord),
    Addendum(AddendumRecord),
    FollowDecision(FollowRecord),
    CoverageDeclaration(CoverageRecord),
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct ContractRecord {
    pub(super) purchasing_party_id: PurchasingPartyId,
    pub(super) number: Box<str>,
    pub(super) agb_code: AgbCode,
    pub(super) care_kind: CareKind,
    #[serde(default)]
    pub(super) oi_titles: Vec<OiTitle>,
    pub(super) start_date: NaiveDate,
    pub(super) end_date: Option<NaiveDate>,
    pub(super) policy_id: Option<PolicyId>,
    #[serde(default)]
    pub(super) uniform: bool,
    pub(super) second_purchasing_party_id: Option<PurchasingPartyId>,
    pub(super) note: Option<Box<str>>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct AddendumRecord {
    pub(super) purchasing_party_id: PurchasingPartyId,
    pub(super) number: Box<str>,
    pub(super) module_code: Box<str>,
    pub(super) module_name: Box<str>,
    pub(super) segment: Option<Segment>,
    #[serde(default)]
    pub(super) prestatie_codes: Vec<PrestatieCode>,
    pub(super) origin: Option<AddendumOrigin>,
    pub(super) start_date: NaiveDate,
    pub(super) end_date: Option<NaiveDate>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct FollowRecord {
    pub(super) purchasing_party_id: PurchasingPartyId,
    pub(super) number: Box<str>,
    pub(super) module_code: Option<Box<str>>,
    pub(super) addendum_start_date: Option<NaiveDate>,
    pub(super) follower_id: PurchasingPartyId,
    pub(super) status: FollowStatus,
    pub(super) requested_by_agb_code: Option<AgbCode>,
    pub(super) requested_on: Option<NaiveDate>,
    pub(super) reason: Option<Box<str>>,
    pub(super) tariff_amount: Option<Euros>,
    pub(super) tariff_unit: Option<Box<str>>,
    pub(super) claimable_from: Option<NaiveDate>,
    pub(super) decided_on: Option<NaiveDate>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct CoverageRecord {
    pub(super) purchasing_party_id: PurchasingPartyId,
    pub(super) care_kind: CareKind,
    pub(super) start_date: NaiveDate,
    pub(super) end_date: Option<NaiveDate>,
}

/// Every row of a file, or every problem of it.
pub(super) fn file(path: &Path, progress: &mut dyn FnMut(u64, u64)) -> Result<Vec<Row>, ImportError> {
    let file = File::open(path)?;
    let size = file.metadata()?.len();
    let comma = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("csv"));
    let mut sink = Sink::default();
    if comma {
        csv(BufReader::new(file), &mut |done| progress(done, size), &mut sink)?;
    } else {
        ndjson(BufReader::new(file), &mut |done| progress(done, size), &mut sink)?;
    }
    if sink.problems.is_empty() { Ok(sink.rows) } else { Err(ImportError::Problems(sink.problems)) }
}

#[derive(Default)]
struct Sink {
    rows: Vec<Row>,
    problems: Vec<RowProblem>,
}

impl Sink {
    fn wrong(&mut self, line: u64, code: &str, detail: impl ToString) {
        self.problems.push(RowProblem { line, code: code.to_owned(), detail: detail.to_string() });
    }

    fn take(&mut self, line: u64, value: Value) {
        let members = value.as_object().into_iter().flatten();
        let mut texts = members.filter_map(|(name, value)| Some((name, value.as_str()?)));
        if let Some((name, code, wanted)) = texts.find_map(|(name, text)| odd(name, text)) {
            return self.wrong(line, code, format!("{name} {wanted}"));
        }
        match serde_json::from_value(value) {
            Ok(record) => self.rows.push(Row { line, record }),
            Err(error) => self.wrong(line, "row.invalid", error),
        }
    }
}

/// What no database of ours keeps, or keeps in order, though the types take it.
fn odd<'n>(name: &'n str, text: &str) -> Option<(&'n str, &'static str, &'static str)> {
    if DAYS.contains(&name) && text.len() != "2025-01-31".len() {
        Some((name, "date.format", "is not a day like 2025-01-31"))
    } else if text.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t')) {
        Some((name, "text.format", "has a control character"))
    } else {
        None
    }
}

fn ndjson(
    mut input: impl BufRead,
    progress: &mut dyn FnMut(u64),
    sink: &mut Sink,
) -> Result<(), ImportError> {
    let (mut line, mut done) = (0, 0);
    let mut text = Vec::new();
    loop {
        text.clear();
        let read = input.by_ref().take(LINE).read_until(b'\n', &mut text)?;
        if read == 0 {
            return Ok(());
        }
        line += 1;
        done += read as u64;
        if read as u64 == LINE && text.last() != Some(&b'\n') {
            sink.wrong(line, "row.tooLong", format!("a row has at most {LINE} bytes"));
            return Ok(()); // the rest of the file cannot be told apart from this row
        }
        progress(done);
        if text.iter().all(u8::is_ascii_whitespace) {
            continue;
        }
        match serde_json::from_slice(&text) {
            Ok(value) => sink.take(line, value),
            Err(error) => sink.wrong(line, "json.syntax", error),
        }
    }
}

/// Columns whose cell is a list divided by spaces.
const LISTS: &[&str] = &["oiTitles", "prestatieCodes"];
/// Columns whose cell is a day.
const DAYS: &[&str] =
    &["startDate", "endDate", "addendumStartDate", "requestedOn", "claimableFrom", "decidedOn"];
/// Columns whose cell is `true` or `false`.
const FLAGS: &[&str] = &["uniform"];

fn csv(input: impl Read, progress: &mut dyn FnMut(u64), sink: &mut Sink) -> Result<(), ImportError> {
    let mut reader = csv::ReaderBuilder::new().flexible(false).from_reader(input);
    let columns = match reader.headers() {
        Ok(columns) => columns.clone(),
        Err(error) => {
            sink.wrong(1, "csv.syntax", error);
            return Ok(());
        }
    };
    let mut row = csv::StringRecord::new();
    loop {
        let line = reader.position().line();
        match reader.read_record(&mut row) {
            Ok(true) => {
                let line = row.position().map_or(line, csv::Position::line);
                progress(reader.position().byte());
                sink.take(line, object(&columns, &row));
            }
            Ok(false) => return Ok(()),
            Err(error) if error.is_io_error() => return Err(ImportError::Read(error.into())),
            Err(error) => sink.wrong(error.position().map_or(line, csv::Position::line), "csv.syntax", error),
        }
    }
}

fn object(columns: &csv::StringRecord, row: &csv::StringRecord) -> Value {
    let filled = columns.iter().zip(row).filter(|(_, cell)| !cell.is_empty());
    let member = |(name, cell): (&str, &str)| {
        let value = if LISTS.contains(&name) {
            cell.split_whitespace().map(Value::from).collect()
        } else if FLAGS.contains(&name) && matches!(cell, "true" | "false") {
            Value::from(cell == "true")
        } else {
            Value::from(cell)
        };
        (name.to_owned(), value)
    };
    Value::Object(filled.map(member).collect::<Map<_, _>>())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, comma: bool) -> Sink {
        let mut sink = Sink::default();
        let read = if comma {
            csv(text.as_bytes(), &mut |_| (), &mut sink)
        } else {
            ndjson(text.as_bytes(), &mut |_| (), &mut sink)
        };
        read.unwrap();
        sink
    }

    #[test]
    fn csv_and_ndjson_give_the_same_rows() {
        let comma = read(
            "record,purchasingPartyId,number,agbCode,careKind,oiTitles,startDate,uniform\n\
             contract,cz,A-1,01900001,OI,wijkmanagement regiomanagement,2024-01-01,false\n",
            true,
        );
        let json = read(
            r#"{"record":"contract","purchasingPartyId":"cz","number":"A-1","agbCode":"01900001","careKind":"OI","oiTitles":["wijkmanagement","regiomanagement"],"startDate":"2024-01-01"}"#,
            false,
        );
        assert!(comma.problems.is_empty() && json.problems.is_empty(), "{:?}", comma.problems);
        assert_eq!(format!("{:?}", comma.rows[0].record), format!("{:?}", json.rows[0].record));
        assert_eq!((comma.rows[0].line, json.rows[0].line), (2, 1));
    }

    #[test]
    fn every_broken_row_is_named_with_its_line() {
        let sink = read(
            "record,purchasingPartyId,number,agbCode,careKind,startDate\n\
             contract,cz,A-1,1900001,HAZ,2024-01-01\n\
             contract,cz,A-2,01900001,HAZ,2024-02-30\n\
             contract,cz,A-3,01900001,HAZ\n\
             gift,cz,A-4,01900001,HAZ,2024-01-01\n\
             contract,cz,A-5,01900001,HAZ,2024-01-01\n",
            true,
        );
        let found: Vec<_> = sink.problems.iter().map(|p| (p.line, p.code.as_str())).collect();
        assert_eq!(found, [(2, "row.invalid"), (3, "row.invalid"), (4, "csv.syntax"), (5, "row.invalid")]);
        assert_eq!(sink.rows.len(), 1);
    }

    #[test]
    fn a_member_that_does_not_belong_to_the_record_is_a_problem() {
        let sink = read(
            r#"{"record":"coverageDeclaration","purchasingPartyId":"cz","careKind":"HAZ","startDate":"2024-01-01","number":"A-1"}"#,
            false,
        );
        assert!(sink.problems[0].detail.contains("number"), "{:?}", sink.problems);
    }
}
