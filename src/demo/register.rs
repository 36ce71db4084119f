//! The country as snapshot files of the AGB register, in the format of `samples/REGISTER.md`.
//!
//! A [`SnapshotFile`] is read like a file but never exists as one: it makes the line of a party when
//! it is asked for, so that the largest country costs no memory.

use std::io::{self, Read};
use std::ops::Range;

use chrono::{Days, NaiveDate};
use serde::Serialize;

use super::cast::{self, Role};
use super::country::{
    Country, Group, GroupKind, LONG_AGO, Practice, TEAM, TOWNS, UNLISTED_TOWN, agb, employers, series, since,
};
use super::draw::{Draw, draw};
use crate::codes::AgbCode;
use crate::dated::Period;

/// The register tells what begins or ends this many days ahead.
const AHEAD: Days = Days::new(30);

/// A snapshot file of the country as of one day.
pub(super) struct SnapshotFile<'c> {
    country: &'c Country,
    horizon: NaiveDate,
    next: Parties,
    line: Vec<u8>,
    read: usize,
}

/// What is still to come: the header, then every party in turn.
struct Parties {
    header: Option<NaiveDate>,
    groups: Range<usize>,
    practices: Range<usize>,
    practitioners: Range<u32>,
}

/// One fact; only the fields of its kind are filled.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Fact {
    start_date: NaiveDate,
    #[serde(skip_serializing_if = "Option::is_none")]
    end_date: Option<NaiveDate>,
    #[serde(flatten)]
    content: Content,
}

#[derive(Debug, Serialize)]
#[serde(untagged, rename_all_fields = "camelCase")]
enum Content {
    Registration,
    Name {
        name: String,
    },
    Address {
        r#use: &'static str,
        street: String,
        house_number: String,
        postcode: String,
        city: String,
        municipality: String,
    },
    Contact {
        r#use: &'static str,
        medium: &'static str,
        value: String,
    },
    CareKind {
        code: &'static str,
        name: &'static str,
    },
    Qualification {
        code: &'static str,
    },
    Recognition {
        register: &'static str,
        number: String,
    },
    ProviderRole {
        role: &'static str,
    },
    Relation {
        r#type: &'static str,
        related_agb_code: AgbCode,
        #[serde(skip_serializing_if = "Option::is_none")]
        role: Option<&'static str>,
    },
}

/// One line of the file.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Line {
    record: &'static str,
    agb_code: AgbCode,
    kind: &'static str,
    registrations: Vec<Fact>,
    names: Vec<Fact>,
    addresses: Vec<Fact>,
    contacts: Vec<Fact>,
    care_kinds: Vec<Fact>,
    qualifications: Vec<Fact>,
    recognitions: Vec<Fact>,
    provider_roles: Vec<Fact>,
    relations: Vec<Fact>,
    #[serde(skip)]
    life: Period,
    #[serde(skip)]
    horizon: NaiveDate,
}

impl Line {
    fn new(agb_code: AgbCode, kind: &'static str, life: Period, horizon: NaiveDate) -> Self {
        let mut line = Self {
            record: "party",
            agb_code,
            kind,
            registrations: Vec::new(),
            names: Vec::new(),
            addresses: Vec::new(),
            contacts: Vec::new(),
            care_kinds: Vec::new(),
            qualifications: Vec::new(),
            recognitions: Vec::new(),
            provider_roles: Vec::new(),
            relations: Vec::new(),
            life,
            horizon,
        };
        line.add(life, Content::Registration);
        line
    }

    /// Adds a fact, if it is known by the day of the snapshot.
    fn add(&mut self, period: Period, content: Content) {
        if period.start_date > self.horizon {
            return;
        }
        let facts = match content {
            Content::Registration => &mut self.registrations,
            Content::Name { .. } => &mut self.names,
            Content::Address { .. } => &mut self.addresses,
            Content::Contact { .. } => &mut self.contacts,
            Content::CareKind { .. } => &mut self.care_kinds,
            Content::Qualification { .. } => &mut self.qualifications,
            Content::Recognition { .. } => &mut self.recognitions,
            Content::ProviderRole { .. } => &mut self.provider_roles,
            Content::Relation { .. } => &mut self.relations,
        };
        let end_date = period.end_date.filter(|end| *end < self.horizon);
        facts.push(Fact { start_date: period.start_date, end_date, content });
    }

    /// Adds a fact for the whole life of the party.
    fn always(&mut self, content: Content) {
        self.add(self.life, content);
    }

    fn relation(&mut self, period: Period, r#type: &'static str, to: AgbCode, role: Option<&'static str>) {
        self.add(period, Content::Relation { r#type, related_agb_code: to, role });
    }
}

type Made<T> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

impl<'c> SnapshotFile<'c> {
    /// The file that states the register of `country` as of `day`.
    pub(super) fn new(country: &'c Country, day: NaiveDate) -> Self {
        let practitioners = u32::try_from(country.practices.len()).unwrap_or_default() * TEAM;
        let next = Parties {
            header: Some(day),
            groups: 0..country.groups.len(),
            practices: 0..country.practices.len(),
            practitioners: 1..practitioners + 1,
        };
        let horizon = day.checked_add_days(AHEAD).unwrap_or(day);
        Self { country, horizon, next, line: Vec::with_capacity(4_096), read: 0 }
    }

    /// Makes the next line or lines; nothing at the end.
    fn make(&mut self) -> Made<bool> {
        self.line.clear();
        self.read = 0;
        if let Some(day) = self.next.header.take() {
            self.line.extend(format!("{{\"record\":\"snapshot\",\"snapshotDate\":\"{day}\"}}\n").bytes());
            return Ok(true);
        }
        let lines = if let Some(group) = self.next.groups.next() {
            vec![self.group(&self.country.groups[group])]
        } else if let Some(practice) = self.next.practices.next() {
            self.practice(&self.country.practices[practice])?
        } else if let Some(practitioner) = self.next.practitioners.next() {
            vec![self.practitioner(practitioner)?]
        } else {
            return Ok(false);
        };
        for line in lines.iter().filter(|line| !line.registrations.is_empty()) {
            serde_json::to_writer(&mut self.line, line)?;
            self.line.push(b'\n');
        }
        Ok(true)
    }

    fn group(&self, group: &Group) -> Line {
        let mut line = Line::new(group.agb, "organisation", since(group.since), self.horizon);
        let (code, name, qualification) = match group.kind {
            GroupKind::Wsv => ("53", "Diverse samenwerkingsverbanden", "5306"),
            GroupKind::Ro => ("53", "Diverse samenwerkingsverbanden", "5300"),
            GroupKind::CareGroup => ("53", "Diverse samenwerkingsverbanden", "5301"),
            GroupKind::Hds => ("21", "Huisartsendienstenstructuren", "2100"),
        };
        line.always(Content::Name { name: format!("{} (fictief)", group.name) });
        line.always(Content::CareKind { code, name });
        line.always(Content::Qualification { code: qualification });
        if group.kind == GroupKind::Ro {
            line.always(Content::ProviderRole { role: "ro" }); // no qualification says so
        }
        let value = format!("{}@samenwerking.example", group.agb);
        line.always(Content::Contact { r#use: "general", medium: "email", value });
        if let Some(ro) = group.ro {
            line.relation(since(group.since), "roMember", self.country.groups[ro].agb, None);
        }
        line
    }

    /// A practice with its locations.
    fn practice(&self, practice: &Practice) -> Made<Vec<Line>> {
        let mut line = Line::new(practice.agb, "organisation", practice.life, self.horizon);
        for (period, name) in practice.names.spans(practice.life) {
            line.add(period, Content::Name { name: name.clone() });
        }
        let value = format!("praktijk{:04}@praktijk.example", practice.number);
        line.always(Content::Contact { r#use: "general", medium: "email", value });
        line.always(Content::CareKind { code: "01", name: "Huisartsen" });
        line.always(Content::Qualification { code: "0100" });
        line.always(Content::Recognition { register: "kvk", number: format!("{:08}", practice.number) });
        if practice.role == Some(Role::Elsewhere) {
            line.always(self.address(practice.number, self.country.region(cast::CZ_REGION)));
        }
        for (period, wsv) in practice.wsv.spans(practice.life) {
            if let Some(wsv) = wsv {
                line.relation(period, "wsvMember", self.country.groups[*wsv].agb, None);
            }
        }
        let joined = [
            ("roMember", practice.ro),
            ("careGroupMember", practice.care_group),
            ("hdsMember", Some(practice.hds)),
        ];
        for (relation, group) in joined {
            if let Some(group) = group {
                line.relation(practice.life, relation, self.country.groups[group].agb, None);
            }
        }
        let (main, second) = locations(practice)?;
        line.relation(practice.life, "location", main, None);
        let mut lines = Vec::with_capacity(3);
        let mut first = self.location(practice, main);
        for (period, region) in practice.home.spans(practice.life) {
            first.add(period, self.address(practice.number, *region));
        }
        lines.push(first);
        if let (Some(region), Some(second)) = (practice.second, second) {
            line.relation(practice.life, "location", second, None);
            let mut other = self.location(practice, second);
            other.always(self.address(practice.number + 7, region));
            lines.push(other);
        }
        lines.push(line);
        Ok(lines)
    }

    fn location(&self, practice: &Practice, agb: AgbCode) -> Line {
        let mut line = Line::new(agb, "location", practice.life, self.horizon);
        for (period, name) in practice.names.spans(practice.life) {
            line.add(period, Content::Name { name: name.clone() });
        }
        line
    }

    /// An address in a region; the unlisted practice has one that leads nowhere.
    fn address(&self, number: u32, region: usize) -> Content {
        let (town, letters) = (draw(number, Draw::Town, TOWNS), draw(number, Draw::Street, 26));
        let letter = char::from(b'A' + u8::try_from(letters).unwrap_or_default());
        let unlisted = number == Role::Unlisted as u32;
        let (municipality, digits) = if unlisted {
            (UNLISTED_TOWN.to_owned(), "9999".to_owned())
        } else {
            (municipality(region, town), district(region, town))
        };
        Content::Address {
            r#use: "visiting",
            street: format!("Fictiefstraat {letter}"),
            house_number: (number % 200 + 1).to_string(),
            postcode: format!("{digits}X{letter}"),
            city: format!("Fictiestad {}-{}", region + 1, town + 1),
            municipality,
        }
    }

    fn practitioner(&self, number: u32) -> Made<Line> {
        let mut line =
            Line::new(agb(series::PRACTITIONER, number)?, "practitioner", since(LONG_AGO), self.horizon);
        line.always(Content::Name { name: format!("Fictieve huisarts {number:05}") });
        line.always(Content::Qualification { code: "0101" });
        line.always(Content::Recognition { register: "big", number: format!("{:011}", number) });
        let practices = u32::try_from(self.country.practices.len()).unwrap_or_default();
        for (employer, from, until) in employers(number, practices) {
            let practice = &self.country.practices[employer as usize - 1];
            let worked = Period { start_date: from.unwrap_or(LONG_AGO), end_date: until };
            if let Some(period) = worked.intersect(&practice.life) {
                let role = if number % TEAM == 1 { "praktijkhouder" } else { "hidha" };
                line.relation(period, "worksFor", practice.agb, Some(role));
                line.relation(period, "worksAt", locations(practice)?.0, None);
            }
        }
        Ok(line)
    }
}

/// Codes of the main and the second location of a practice.
fn locations(practice: &Practice) -> Made<(AgbCode, Option<AgbCode>)> {
    let second = practice.second.map(|_| agb(series::SECOND_LOCATION, practice.number)).transpose()?;
    Ok((agb(series::LOCATION, practice.number)?, second))
}

/// Code of a fictitious municipality of a region.
pub(super) fn municipality(region: usize, town: u32) -> String {
    format!("GM9{region:02}{town}")
}

/// The four digits of the postcodes of a municipality.
pub(super) fn district(region: usize, town: u32) -> String {
    format!("9{region:02}{town}")
}

impl Read for SnapshotFile<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.read == self.line.len() {
            if !self.make().map_err(io::Error::other)? {
                return Ok(0);
            }
        }
        let rest = &self.line[self.read..];
        let length = rest.len().min(buffer.len());
        buffer[..length].copy_from_slice(&rest[..length]);
        self.read += length;
        Ok(length)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::demo::country::day;

    #[test]
    fn the_same_day_gives_the_same_file_and_the_small_country_has_its_four_hundred_practitioners() {
        let regions = ["haaglanden", "utrecht", "zuid-holland-noord"].map(|code| code.parse().unwrap());
        let country = Country::new(regions.to_vec(), crate::demo::SMALL).unwrap();
        let text = |day| {
            let mut text = String::new();
            SnapshotFile::new(&country, day).read_to_string(&mut text).unwrap();
            text
        };
        let first = text(day(2024, 6, 10));
        assert_eq!(first, text(day(2024, 6, 10)));
        assert_ne!(first, text(day(2019, 12, 10)));
        assert_eq!(first.matches("\"kind\":\"practitioner\"").count(), 400);
        assert_eq!(first.matches("\"code\":\"0100\"").count(), 100);
        assert!(!text(day(2023, 12, 10)).contains("2024-02-29"), "an end is known only when it has come");
        assert!(first.contains("2024-02-29"));
    }
}
