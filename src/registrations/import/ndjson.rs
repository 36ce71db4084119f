//! Rows from NDJSON: a party a line, its facts in arrays.

use std::borrow::Cow;
use std::fmt;
use std::io::{self, BufRead, Read as _};

use serde::de::{self, Deserialize, Deserializer, MapAccess, Visitor};

use super::check::Problems;
use super::format::{Field, Fields, Record, Row};

/// Longest line, in bytes.
const LONGEST_LINE: u64 = 1 << 20;

/// One line of NDJSON.
#[derive(serde::Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Line<'a> {
    #[serde(borrow)]
    record: Cow<'a, str>,
    snapshot_date: Option<String>,
    agb_code: Option<String>,
    kind: Option<String>,
    #[serde(default, borrow)]
    registrations: Vec<Fields<'a>>,
    #[serde(default, borrow)]
    names: Vec<Fields<'a>>,
    #[serde(default, borrow)]
    trade_names: Vec<Fields<'a>>,
    #[serde(default, borrow)]
    addresses: Vec<Fields<'a>>,
    #[serde(default, borrow)]
    contacts: Vec<Fields<'a>>,
    #[serde(default, borrow)]
    care_kinds: Vec<Fields<'a>>,
    #[serde(default, borrow)]
    qualifications: Vec<Fields<'a>>,
    #[serde(default, borrow)]
    recognitions: Vec<Fields<'a>>,
    #[serde(default, borrow)]
    provider_roles: Vec<Fields<'a>>,
    #[serde(default, borrow)]
    relations: Vec<Fields<'a>>,
}

/// A member's value: text that stays where it lies in the line, when it has no escapes.
struct Text<'a>(Cow<'a, str>);

impl<'de: 'a, 'a> Deserialize<'de> for Text<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct TextVisitor;
        impl<'de> Visitor<'de> for TextVisitor {
            type Value = Text<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a string")
            }

            fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
                Ok(Text(Cow::Borrowed(text)))
            }

            fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
                Ok(Text(Cow::Owned(text.to_owned())))
            }
        }
        deserializer.deserialize_str(TextVisitor)
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Fields<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct FieldsVisitor;
        impl<'de> Visitor<'de> for FieldsVisitor {
            type Value = Fields<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object with the fields of one fact")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut fields = Fields::default();
                while let Some(Text(name)) = map.next_key()? {
                    let field: Field = name.parse().map_err(|_| {
                        de::Error::custom(format_args!(
                            "unknown field `{}`",
                            name.chars().take(40).collect::<String>()
                        ))
                    })?;
                    if fields.get(field).is_some() {
                        return Err(de::Error::custom(format_args!("field `{field}` stands twice")));
                    }
                    if let Some(Text(value)) = map.next_value::<Option<Text<'de>>>()? {
                        fields.set(field, value);
                    }
                }
                Ok(fields)
            }
        }
        deserializer.deserialize_map(FieldsVisitor)
    }
}

pub(super) fn read(
    mut source: impl BufRead,
    problems: &mut Problems,
    mut take: impl FnMut(Row<'_>, &mut Problems) -> bool,
) -> io::Result<()> {
    let mut buffer = Vec::new();
    let mut number = 0;
    loop {
        buffer.clear();
        if (&mut source).take(LONGEST_LINE).read_until(b'\n', &mut buffer)? == 0 || problems.full() {
            return Ok(());
        }
        number += 1;
        if buffer.last() != Some(&b'\n') && buffer.len() as u64 == LONGEST_LINE {
            problems.add(number, "line.length", format!("the line is longer than {LONGEST_LINE} bytes"));
            return Ok(());
        }
        let line =
            if number == 1 { buffer.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&buffer) } else { &buffer };
        if line.trim_ascii().is_empty() {
            continue;
        }
        match serde_json::from_slice::<Line<'_>>(line) {
            Ok(line) => {
                if !take_line(line, number, problems, &mut take) {
                    return Ok(());
                }
            }
            Err(error) => {
                let text = error.to_string();
                let (what, column) = text.split_once(" at line ").unwrap_or((&text, ""));
                let column = column.rsplit(' ').next().unwrap_or_default();
                problems.add(number, "row.format", format!("{what} (column {column})"));
            }
        }
    }
}

fn take_line(
    line: Line<'_>,
    number: u64,
    problems: &mut Problems,
    take: &mut impl FnMut(Row<'_>, &mut Problems) -> bool,
) -> bool {
    let record = match line.record.parse::<Record>() {
        Ok(record @ (Record::Snapshot | Record::Party)) => record,
        _ => {
            problems.add(number, "record.value", "record must be snapshot or party".to_owned());
            return true;
        }
    };
    let mut fields = Fields::default();
    for (field, value) in [
        (Field::SnapshotDate, line.snapshot_date),
        (Field::AgbCode, line.agb_code.clone()),
        (Field::Kind, line.kind),
    ] {
        if let Some(value) = value {
            fields.set(field, Cow::Owned(value));
        }
    }
    let mut go_on = take(Row { line: number, record, fields }, problems);
    for (record, facts) in [
        (Record::Registration, line.registrations),
        (Record::Name, line.names),
        (Record::TradeName, line.trade_names),
        (Record::Address, line.addresses),
        (Record::Contact, line.contacts),
        (Record::CareKind, line.care_kinds),
        (Record::Qualification, line.qualifications),
        (Record::Recognition, line.recognitions),
        (Record::ProviderRole, line.provider_roles),
        (Record::Relation, line.relations),
    ] {
        for mut fields in facts {
            if fields.get(Field::AgbCode).is_some() {
                problems.add(number, "field.unexpected", format!("agbCode does not belong in a {record}"));
                continue;
            }
            if let Some(code) = &line.agb_code {
                fields.set(Field::AgbCode, Cow::Borrowed(code));
            }
            go_on = go_on && take(Row { line: number, record, fields }, problems);
        }
    }
    go_on
}
