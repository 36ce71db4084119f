//! The two formats of a register snapshot file, read as a stream of rows.
//!
//! NDJSON has one party a line with its facts in arrays; CSV has one fact a row under a header.
//! Both become the same [`Row`]s, so that [`super::gather`] judges them once. This module knows
//! syntax only. `samples/REGISTER.md` documents both formats.

use std::borrow::Cow;
use std::io::{self, BufRead};

use super::check::Problems;
use super::{csv_rows, ndjson};
use crate::codes::word;

/// Syntax of a snapshot file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// One JSON object a line (`application/x-ndjson`).
    Ndjson,
    /// Comma-separated values under a header (`text/csv`), RFC 4180, UTF-8.
    Csv,
}

impl Format {
    /// The format that a file's name tells, by its ending.
    pub fn of_file_name(name: &str) -> Option<Self> {
        match name.rsplit_once('.')?.1.to_ascii_lowercase().as_str() {
            "ndjson" | "jsonl" => Some(Self::Ndjson),
            "csv" => Some(Self::Csv),
            _ => None,
        }
    }

    /// The format of a media type; parameters of the type are ignored.
    pub fn of_media_type(media_type: &str) -> Option<Self> {
        match media_type.split(';').next()?.trim().to_ascii_lowercase().as_str() {
            "application/x-ndjson" => Some(Self::Ndjson),
            "text/csv" => Some(Self::Csv),
            _ => None,
        }
    }

    /// The media type.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Ndjson => "application/x-ndjson",
            Self::Csv => "text/csv",
        }
    }
}

word! {
    /// What a row states: the value of the column `record`.
    Record, "record type", "record.value",
    "one of snapshot, party, registration, name, tradeName, address, contact, careKind, qualification, recognition, providerRole, relation" {
        /// The header: the day of the snapshot.
        Snapshot = "snapshot",
        /// An AGB code and what it stands for.
        Party = "party",
        /// The days on which the code is active.
        Registration = "registration",
        /// Name.
        Name = "name",
        /// Trade name.
        TradeName = "tradeName",
        /// Address.
        Address = "address",
        /// E-mail or telephone.
        Contact = "contact",
        /// Care kind of the register.
        CareKind = "careKind",
        /// Qualification.
        Qualification = "qualification",
        /// Recognition.
        Recognition = "recognition",
        /// Part in the contracting process.
        ProviderRole = "providerRole",
        /// Relation to another party.
        Relation = "relation",
    }
}

word! {
    /// A column of the CSV format and a member of the NDJSON format.
    Field, "field", "field.unknown", "a column named in samples/REGISTER.md" {
        /// AGB code of the party.
        AgbCode = "agbCode",
        /// Kind of party.
        Kind = "kind",
        /// First day.
        StartDate = "startDate",
        /// Last day.
        EndDate = "endDate",
        /// Name of a party, trade name or care kind.
        Name = "name",
        /// What an address or contact is for.
        Use = "use",
        /// E-mail or telephone.
        Medium = "medium",
        /// E-mail address or telephone number.
        Value = "value",
        /// Street.
        Street = "street",
        /// House number.
        HouseNumber = "houseNumber",
        /// Addition to the house number.
        HouseNumberAddition = "houseNumberAddition",
        /// Postcode.
        Postcode = "postcode",
        /// City.
        City = "city",
        /// Municipality.
        Municipality = "municipality",
        /// Code of a care kind or qualification.
        Code = "code",
        /// Register of a recognition.
        Register = "register",
        /// Number of a recognition.
        Number = "number",
        /// Type of a relation.
        Type = "type",
        /// Role in a relation, or part in the contracting process.
        Role = "role",
        /// AGB code of the other party of a relation.
        RelatedAgbCode = "relatedAgbCode",
        /// Day of the snapshot.
        SnapshotDate = "snapshotDate",
    }
}

/// The fields of a row that have a value.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Fields<'a>([Option<Cow<'a, str>>; Field::ALL.len()]);

impl<'a> Fields<'a> {
    pub(super) fn get(&self, field: Field) -> Option<&str> {
        self.0[field as usize].as_deref()
    }

    pub(super) fn set(&mut self, field: Field, value: Cow<'a, str>) {
        self.0[field as usize] = Some(value);
    }

    /// The fields that have a value.
    pub(super) fn named(&self) -> impl Iterator<Item = Field> {
        Field::ALL.iter().copied().filter(|field| self.0[*field as usize].is_some())
    }
}

/// One row of a file, whatever its format.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Row<'a> {
    /// Line in the file, counted from 1.
    pub(super) line: u64,
    pub(super) record: Record,
    pub(super) fields: Fields<'a>,
}

/// Reads `source` row by row into `take`; problems of syntax go to `problems`. Stops when the
/// problems are too many, or when `take` has seen enough and answers false.
pub(super) fn read(
    source: impl BufRead,
    format: Format,
    problems: &mut Problems,
    take: impl FnMut(Row<'_>, &mut Problems) -> bool,
) -> io::Result<()> {
    match format {
        Format::Ndjson => ndjson::read(source, problems, take),
        Format::Csv => csv_rows::read(source, problems, take),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    type Seen = Vec<(u64, Record, Vec<Field>)>;

    fn rows(text: &str, format: Format) -> (Seen, Vec<(u64, String)>) {
        let (mut seen, mut problems) = (Vec::new(), Problems::default());
        read(text.as_bytes(), format, &mut problems, |row, _| {
            seen.push((row.line, row.record, row.fields.named().collect()));
            true
        })
        .unwrap();
        (seen, problems.into_list().into_iter().map(|p| (p.line, p.code)).collect())
    }

    #[test]
    fn both_formats_give_the_same_rows() {
        let ndjson = "{\"record\":\"party\",\"agbCode\":\"01900001\",\"kind\":\"organisation\",\
            \"names\":[{\"name\":\"Praktijk \\\"A\\\"\",\"startDate\":\"2019-01-01\",\"endDate\":null}]}\n";
        let csv = "\u{feff}record,agbCode,kind,startDate,endDate,name\r\nparty,01900001,organisation,,,\r\n\r\n\
            name,01900001,,2019-01-01,,\"Praktijk \"\"A\"\"\"\r\n";
        let (a, b) = (rows(ndjson, Format::Ndjson), rows(csv, Format::Csv));
        let shape = |rows: Seen| rows.into_iter().map(|r| (r.1, r.2)).collect::<Vec<_>>();
        assert_eq!(a.0.iter().map(|row| row.0).collect::<Vec<_>>(), [1, 1]);
        assert_eq!(b.0.iter().map(|row| row.0).collect::<Vec<_>>(), [2, 4]);
        assert_eq!(shape(a.0), shape(b.0));
        assert!(a.1.is_empty() && b.1.is_empty());
    }

    #[test]
    fn a_line_that_cannot_be_read_is_named_and_the_next_one_is_read() {
        let text = "{\"record\":\"snapshot\"}\n{\n\n{\"record\":\"party\",\"names\":[{\"nam\":\"x\"}]}\n{\"record\":\"party\",\"colour\":\"red\"}\n{\"record\":\"party\"}";
        let (seen, problems) = rows(text, Format::Ndjson);
        assert_eq!(seen.iter().map(|row| row.0).collect::<Vec<_>>(), [1, 6]);
        assert_eq!(problems.iter().map(|p| p.0).collect::<Vec<_>>(), [2, 4, 5]);
        let text = b"record,name\nname,ok\nname\nname,\xff\n\nnames,x\nname,ok";
        let mut problems = Problems::default();
        let mut seen = Vec::new();
        read(&text[..], Format::Csv, &mut problems, |row, _| {
            seen.push(row.line);
            true
        })
        .unwrap();
        assert_eq!(seen, [2, 7]);
        assert_eq!(problems.into_list().iter().map(|p| p.line).collect::<Vec<_>>(), [3, 4, 6]);
    }

    #[test]
    fn a_header_with_an_unknown_double_or_missing_column_is_refused() {
        for (header, code) in [
            ("record,colour", "column.unknown"),
            ("record,name,name", "column.duplicate"),
            ("name", "column.missing"),
        ] {
            let (seen, problems) = rows(&format!("{header}\nname,x,y\n"), Format::Csv);
            assert_eq!((seen.len(), problems), (0, vec![(1, code.to_owned())]), "{header}");
        }
    }
}
