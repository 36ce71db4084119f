//! Judges the rows of a snapshot file, one by one.
//!
//! Every problem is kept with its line, up to [`Problems::MOST`]; a file with one problem has no
//! effect. What only the register itself can tell (a code that changed its kind) is judged in
//! [`super::run`].

use chrono::{Datelike, NaiveDate};

use super::format::{Field, Record, Row};
use super::gather::Stated;
use crate::codes::CodeError;
use crate::dated::Period;
use crate::jobs::RowProblem;
use crate::registrations::facts::{
    Address, CareKindFact, Contact, ContactMedium, Recognition, RegisterFact, RelationType,
};

/// Problems of one file, in order of their lines.
#[derive(Debug, Default)]
pub(super) struct Problems(Vec<RowProblem>);

impl Problems {
    /// Problems that are kept; reading stops when there are as many.
    pub(super) const MOST: usize = 1_000;

    pub(super) fn add(&mut self, line: u64, code: &str, detail: String) {
        if !self.full() {
            self.0.push(RowProblem { line, code: code.to_owned(), detail });
        }
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    pub(super) fn full(&self) -> bool {
        self.0.len() >= Self::MOST
    }

    pub(super) fn into_list(mut self) -> Vec<RowProblem> {
        self.0.sort_by_key(|problem| problem.line);
        self.0
    }
}

/// Required and optional fields of a record, beside those that every fact has.
fn fields_of(record: Record) -> (&'static [Field], &'static [Field]) {
    use Field as F;
    match record {
        Record::Snapshot => (&[F::SnapshotDate], &[]),
        Record::Party => (&[F::AgbCode, F::Kind], &[]),
        Record::Registration => (&[], &[]),
        Record::Name | Record::TradeName => (&[F::Name], &[]),
        Record::Address => (
            &[F::Use, F::Street, F::HouseNumber, F::Postcode, F::City],
            &[F::HouseNumberAddition, F::Municipality],
        ),
        Record::Contact => (&[F::Medium, F::Use, F::Value], &[]),
        Record::CareKind => (&[F::Code, F::Name], &[]),
        Record::Qualification => (&[F::Code], &[]),
        Record::Recognition => (&[F::Register], &[F::Number]),
        Record::ProviderRole => (&[F::Role], &[]),
        Record::Relation => (&[F::Type, F::RelatedAgbCode], &[F::Role]),
    }
}

/// One row under judgement: notes what is wrong and goes on.
pub(super) struct Judge<'r, 'p> {
    pub(super) row: &'r Row<'r>,
    pub(super) problems: &'p mut Problems,
}

impl Judge<'_, '_> {
    pub(super) fn wrong(&mut self, code: &str, detail: String) {
        self.problems.add(self.row.line, code, detail);
    }

    /// Whether exactly the fields of this record stand there.
    pub(super) fn shape(&mut self) -> bool {
        let record = self.row.record;
        let (required, optional) = fields_of(record);
        let dated: (&[Field], &[Field]) = match record {
            Record::Snapshot | Record::Party => (&[], &[]),
            _ => (&[Field::AgbCode, Field::StartDate], &[Field::EndDate]),
        };
        let before = self.problems.len();
        for field in required.iter().chain(dated.0) {
            if self.row.fields.get(*field).is_none() {
                self.wrong("field.missing", format!("{field} is missing in a {record}"));
            }
        }
        for field in self.row.fields.named() {
            if ![required, optional, dated.0, dated.1].iter().any(|fields| fields.contains(&field)) {
                self.wrong("field.unexpected", format!("{field} does not belong in a {record}"));
            }
        }
        self.problems.len() == before
    }

    pub(super) fn parse<T: std::str::FromStr<Err = CodeError>>(&mut self, field: Field) -> Option<T> {
        match self.row.fields.get(field)?.parse() {
            Ok(value) => Some(value),
            Err(error) => {
                self.wrong(error.code, format!("{field}: {error}"));
                None
            }
        }
    }

    pub(super) fn date(&mut self, field: Field) -> Option<NaiveDate> {
        let text = self.row.fields.get(field)?;
        let date = (text.len() == 10)
            .then(|| text.parse().ok())
            .flatten()
            .filter(|date: &NaiveDate| (1900..=2999).contains(&date.year()));
        if date.is_none() {
            self.wrong("date.format", format!("{field} must be a day as YYYY-MM-DD between 1900 and 2999"));
        }
        date
    }

    fn text(&mut self, field: Field, fits: impl Fn(&str) -> bool, expected: &str) -> Option<Box<str>> {
        let text = self.row.fields.get(field)?;
        let plain = !text.is_empty() && text.trim() == text && !text.chars().any(char::is_control);
        if plain && text.chars().nth(200).is_none() && fits(text) {
            return Some(text.into());
        }
        self.wrong("text.format", format!("{field} must be {expected}"));
        None
    }

    fn plain(&mut self, field: Field) -> Option<Box<str>> {
        self.text(
            field,
            |_| true,
            "1 to 200 characters, without spaces around it and without control characters",
        )
    }

    /// A word of the register's own: letters, digits and a few signs.
    fn word(&mut self, field: Field) -> Option<Box<str>> {
        let sign = |c: char| c.is_ascii_alphanumeric() || "-_.".contains(c);
        self.text(
            field,
            |text| text.len() <= 60 && text.chars().all(sign),
            "a word of at most 60 letters and digits",
        )
    }

    pub(super) fn period(&mut self) -> Option<Period> {
        let start = self.date(Field::StartDate)?;
        let end = match self.row.fields.get(Field::EndDate) {
            Some(_) => Some(self.date(Field::EndDate)?),
            None => None,
        };
        let period = Period::new(start, end);
        if period.is_none() {
            self.wrong("period.order", "endDate lies before startDate".to_owned());
        }
        period
    }

    pub(super) fn fact(&mut self) -> Option<Stated> {
        Some(Stated::Fact(match self.row.record {
            Record::Snapshot | Record::Party => return None,
            Record::Registration => RegisterFact::Registration,
            Record::Name => RegisterFact::Name(self.plain(Field::Name)?),
            Record::TradeName => RegisterFact::TradeName(self.plain(Field::Name)?),
            Record::Address => RegisterFact::Address(Box::new(self.address()?)),
            Record::Contact => RegisterFact::Contact(Box::new(self.contact()?)),
            Record::CareKind => {
                let (code, name) = (self.parse(Field::Code), self.plain(Field::Name));
                RegisterFact::CareKind(CareKindFact { code: code?, name: name? })
            }
            Record::Qualification => RegisterFact::Qualification(self.parse(Field::Code)?),
            Record::Recognition => RegisterFact::Recognition(self.recognition()?),
            Record::ProviderRole => RegisterFact::ProviderRole(self.parse(Field::Role)?),
            Record::Relation => {
                let relation_type = self.word(Field::Type);
                let role = self.row.fields.get(Field::Role).is_some().then(|| self.plain(Field::Role));
                let to = self.parse(Field::RelatedAgbCode);
                let role = match role {
                    Some(role) => Some(role?),
                    None => None,
                };
                return Some(Stated::Relation {
                    relation_type: RelationType::from(&*relation_type?),
                    role,
                    to: to?,
                });
            }
        }))
    }

    fn optional(&mut self, field: Field) -> Option<Option<Box<str>>> {
        match self.row.fields.get(field) {
            Some(_) => self.plain(field).map(Some),
            None => Some(None),
        }
    }

    fn address(&mut self) -> Option<Address> {
        let digits = |text: &str| text.len() <= 5 && text.bytes().all(|b| b.is_ascii_digit());
        let purpose = self.parse(Field::Use);
        let street = self.plain(Field::Street);
        let house_number = self.text(Field::HouseNumber, digits, "one to five digits");
        let house_number_addition = self.optional(Field::HouseNumberAddition);
        let postcode = self.text(Field::Postcode, is_postcode, "four digits and two capitals, as 2311AB");
        let city = self.plain(Field::City);
        let municipality = self.optional(Field::Municipality);
        Some(Address {
            purpose: purpose?,
            street: street?,
            house_number: house_number?,
            house_number_addition: house_number_addition?,
            postcode: postcode?,
            city: city?,
            municipality: municipality?,
        })
    }

    fn contact(&mut self) -> Option<Contact> {
        let medium = self.parse(Field::Medium);
        let purpose = self.word(Field::Use);
        let value = match medium? {
            ContactMedium::Email => self.text(Field::Value, is_email, "an e-mail address"),
            ContactMedium::Phone => self.text(Field::Value, is_phone, "a telephone number of 3 to 20 signs"),
        };
        Some(Contact { medium: medium?, purpose: purpose?, value: value? })
    }

    fn recognition(&mut self) -> Option<Recognition> {
        let register = self.word(Field::Register);
        let number = self.optional(Field::Number);
        let (register, number) = (register?, number?);
        let digits = |text: &str, lengths: &[usize]| {
            lengths.contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit())
        };
        let expected = match (&*register, number.as_deref()) {
            ("kvk", None) => Some("a KvK number"),
            ("kvk", Some(number)) if !digits(number, &[8, 12]) => Some("a KvK number of 8 or 12 digits"),
            ("big", None) => Some("a BIG number"),
            ("big", Some(number)) if !digits(number, &[11]) => Some("a BIG number of 11 digits"),
            _ => None,
        };
        match expected {
            Some(expected) => {
                self.wrong("recognition.number", format!("number must be {expected}"));
                None
            }
            None => Some(Recognition { register, number }),
        }
    }
}

fn is_postcode(text: &str) -> bool {
    matches!(text.as_bytes(), [b'1'..=b'9', digits @ .., a, b]
        if digits.len() == 3 && digits.iter().all(u8::is_ascii_digit) && a.is_ascii_uppercase() && b.is_ascii_uppercase())
}

fn is_email(text: &str) -> bool {
    let part = |part: &str| !part.is_empty() && !part.contains(char::is_whitespace);
    text.split_once('@').is_some_and(|(local, domain)| part(local) && part(domain) && !domain.contains('@'))
}

fn is_phone(text: &str) -> bool {
    (3..=20).contains(&text.len()) && text.chars().all(|c| c.is_ascii_digit() || "+-() ".contains(c))
}
