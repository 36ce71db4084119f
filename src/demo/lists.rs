//! Reference lists of the fictitious country: its municipalities and postcodes, who is preferred
//! where, who represents each HDS, what NZa settled, and prestaties to try verdicts with; and that the insurers are the ones
//! that the shipped rows name.
//!
//! They go through the same import as an operator's files. A list replaces what stands, so each is
//! made of the shipped rows with the demo's own in their place or beside them. Every row of the demo
//! says in its source that it is fictitious; the other shipped rows stay as uncertain as they are.

use super::cast;
use super::country::{Country, Group, GroupKind, TOWNS};
use super::history::SeedError;
use super::register::{district, municipality};
use crate::audit::Actor;
use crate::codes::CareKind;
use crate::db::Db;
use crate::reference::import::{self, Format};
use crate::reference::model::{Confidence, Detail, PreferredInsurer, Row};
use crate::snapshot::REGION_SCHEME;

/// Source of every row that the demo makes up.
const SOURCE: &str = "Fictitious, made up for the demo";
/// First day of every row that the demo makes up.
const FIRST_DAY: &str = "2019-01-01";

/// Regions whose preferred insurer is, in this country, confirmed for every kind of care.
const CONFIRMED: [(&str, &str); 10] = [
    (cast::PLAIN_REGION, "zorg-en-zekerheid"),
    ("amstelland-en-de-meerlanden", "zorg-en-zekerheid"),
    (cast::CZ_REGION, "cz"),
    ("zeeland", "cz"),
    ("zuid-limburg", "cz"),
    ("rotterdam", "zilveren-kruis"),
    ("nijmegen", "vgz"),
    ("twente", "menzis"),
    ("westland-schieland-delfland", "dsw"),
    ("midden-ijssel", "eno"),
];

/// Concerns that represent all insurers beside the preferred one of the region.
const SECOND: [&str; 4] = ["zilveren-kruis", "vgz", "cz", "menzis"];

/// Code, name, segment, unit, tariff kind, contract required, claimable without one, first, last day.
type Invented = (&'static str, &'static str, [&'static str; 5], &'static str, &'static str);

/// Prestaties that no source confirms; the name of each says so.
const PRESTATIES: [Invented; 17] = [
    ("99001", "Fictief: inschrijving per kwartaal", ["S1", "quarter", "max", "no", "yes"], FIRST_DAY, ""),
    ("99002", "Fictief: reizigersadvies", ["none", "contact", "free", "no", "no"], FIRST_DAY, ""),
    ("99003", "Fictief: spoedconsult", ["S1", "contact", "max", "yes", "yes"], FIRST_DAY, ""),
    ("99101", "Fictief: module POH-GGZ", ["S1", "quarter", "max", "yes", "no"], FIRST_DAY, ""),
    (
        "99102",
        "Fictief: meer tijd voor de patiënt in S3",
        ["S3", "quarter", "free", "yes", "no"],
        "2023-01-01",
        "2023-12-31",
    ),
    (
        "99103",
        "Fictief: meer tijd voor de patiënt in S1",
        ["S1", "quarter", "max", "yes", "no"],
        "2024-01-01",
        "",
    ),
    ("99104", "Fictief: service en bereikbaarheid", ["S3", "quarter", "free", "yes", "no"], FIRST_DAY, ""),
    ("99105", "Fictief: module ouderenzorg", ["S1", "quarter", "max", "yes", "no"], FIRST_DAY, ""),
    (
        "99107",
        "Fictief: meer tijd voor de patiënt, afspraak tot en met 2025",
        ["S3", "quarter", "free", "yes", "no"],
        "2023-01-01",
        "2025-12-31",
    ),
    ("99201", "Fictief: keten diabetes", ["S2", "quarter", "free", "yes", "no"], FIRST_DAY, ""),
    ("99202", "Fictief: keten longziekten", ["S2", "quarter", "free", "yes", "no"], FIRST_DAY, ""),
    ("99301", "Fictief: O&I praktijkmanagement", ["S2", "quarter", "free", "yes", "no"], FIRST_DAY, ""),
    ("99302", "Fictief: O&I wijkmanagement", ["S2", "quarter", "free", "yes", "no"], FIRST_DAY, ""),
    ("99303", "Fictief: O&I ketenmanagement", ["S2", "quarter", "free", "yes", "no"], FIRST_DAY, ""),
    ("99304", "Fictief: O&I regiomanagement", ["S2", "quarter", "free", "yes", "no"], FIRST_DAY, ""),
    (
        "99401",
        "Fictief: consult op de huisartsenpost",
        ["none", "contact", "max", "yes", "no"],
        FIRST_DAY,
        "",
    ),
    ("99501", "Fictief: leefstijlprogramma", ["none", "quarter", "max", "yes", "no"], FIRST_DAY, ""),
];

/// Code, amount in 2019 in cents, cents more each year, in a contract and without one.
type Priced = (&'static str, u32, u32, Option<u32>);

/// Amounts of the prestaties for which NZa sets a maximum in this country; every answer says that they are
/// made up.
const AMOUNTS: [Priced; 7] = [
    ("99001", 1_620, 45, Some(1_215)),
    ("99003", 2_105, 60, Some(1_578)),
    ("99101", 905, 22, None),
    ("99103", 300, 10, None),
    ("99105", 188, 6, None),
    ("99401", 11_250, 310, None),
    ("99501", 4_275, 130, None),
];

/// What NZa settles in this country, and since when: it takes MTVP into its rules, as care of segment 1.
const NATIONAL: [(&str, &str, &str); 2] =
    [("nza.mtvp_in_policy_rules", "true", "2024-01-01"), ("nza.mtvp_segment", "S1", "2024-01-01")];

/// Columns that every list ends with.
const SHARED: [&str; 6] = ["startDate", "endDate", "source", "confidence", "conflicts", "note"];

/// A CSV file in the making.
struct Sheet(csv::Writer<Vec<u8>>);

impl Sheet {
    fn new(columns: &[&str]) -> Result<Self, SeedError> {
        let mut writer = csv::Writer::from_writer(Vec::new());
        writer.write_record(columns.iter().chain(&SHARED))?;
        Ok(Self(writer))
    }

    /// A row that the demo makes up.
    fn invent(&mut self, fields: &[&str], confidence: &str) -> Result<(), SeedError> {
        self.0.write_record(fields.iter().chain(&[FIRST_DAY, "", SOURCE, confidence, "", ""]))?;
        Ok(())
    }

    /// A shipped row as it stands.
    fn keep(&mut self, fields: &[&str], row: &Row<Detail>) -> Result<(), SeedError> {
        let (provenance, period) = (&row.value.provenance, row.period);
        let start = period.start_date.to_string();
        let end = period.end_date.map(|end| end.to_string()).unwrap_or_default();
        let conflicts = provenance.conflicts.join(";");
        let shared = [
            start.as_str(),
            &end,
            &provenance.source,
            provenance.confidence.as_str(),
            &conflicts,
            provenance.note.as_deref().unwrap_or_default(),
        ];
        self.0.write_record(fields.iter().chain(&shared))?;
        Ok(())
    }

    fn import(self, db: &Db, format: Format) -> Result<(), SeedError> {
        let file = self.0.into_inner().map_err(csv::IntoInnerError::into_error)?;
        import::import(db, format, file.as_slice(), Actor::command("demo"), |_| ())?;
        Ok(())
    }
}

/// Imports every list of the country; `rows` are those that stand.
pub(super) fn import_all(db: &Db, country: &Country, rows: &[Row<Detail>]) -> Result<(), SeedError> {
    let standing: Vec<&Row<Detail>> = rows.iter().filter(|row| row.superseded_at.is_none()).collect();
    insurers(&standing)?.import(db, Format::Insurers)?;
    buyers(&standing)?.import(db, Format::PurchasingParties)?;
    places(country)?.import(db, Format::Regions)?;
    preferred(&standing)?.import(db, Format::PreferredInsurers)?;
    representations(country, &standing)?.import(db, Format::HdsRepresentations)?;
    prestaties(&standing)?.import(db, Format::Prestaties)?;
    tariffs(&standing)?.import(db, Format::Tariffs)?;
    national_facts()?.import(db, Format::NationalFacts)
}

/// A shipped row of one secondary source counts as confirmed in this country, and says so.
fn confirmed(row: &Row<Detail>) -> Row<Detail> {
    let mut row = row.clone();
    if row.value.provenance.confidence == Confidence::Medium {
        row.value.provenance.confidence = Confidence::High;
        row.value.provenance.source = SOURCE.to_owned();
    }
    row
}

fn insurers(standing: &[&Row<Detail>]) -> Result<Sheet, SeedError> {
    let mut sheet = Sheet::new(&["uzoviCode", "name", "legalName", "labels", "concern"])?;
    for row in standing {
        if let Detail::Insurer(insurer) = &row.value.value {
            let legal_name = insurer.legal_name.as_deref().unwrap_or_default();
            let labels = insurer.labels.join(";");
            let fields =
                [insurer.uzovi_code.as_str(), &insurer.name, legal_name, &labels, insurer.concern.as_str()];
            sheet.keep(&fields, &confirmed(row))?;
        }
    }
    Ok(sheet)
}

fn buyers(standing: &[&Row<Detail>]) -> Result<Sheet, SeedError> {
    let mut sheet = Sheet::new(&["purchasingParty", "name", "uzoviCode"])?;
    for row in standing {
        match &row.value.value {
            Detail::PurchasingParty(party) => sheet.keep(&[party.id.as_str(), &party.name, ""], row)?,
            Detail::PurchasingPartyInsurer(link) => {
                let fields = [link.purchasing_party.as_str(), "", link.uzovi_code.as_str()];
                sheet.keep(&fields, &confirmed(row))?;
            }
            _ => {}
        }
    }
    Ok(sheet)
}

fn places(country: &Country) -> Result<Sheet, SeedError> {
    let mut sheet = Sheet::new(&["scheme", "regionCode", "name", "municipality", "postcode"])?;
    for (at, region) in country.regions.iter().enumerate() {
        for town in 0..TOWNS {
            sheet.invent(&[REGION_SCHEME, region.as_str(), "", &municipality(at, town), ""], "high")?;
            sheet.invent(&[REGION_SCHEME, region.as_str(), "", "", &district(at, town)], "high")?;
        }
    }
    Ok(sheet)
}

fn preferred(standing: &[&Row<Detail>]) -> Result<Sheet, SeedError> {
    let mut sheet = Sheet::new(&["scheme", "regionCode", "careKinds", "concern", "rank"])?;
    for row in standing {
        let Detail::PreferredInsurer(preferred) = &row.value.value else { continue };
        let region = preferred.region.code.as_str();
        let replaced = CONFIRMED.iter().any(|(confirmed, _)| *confirmed == region)
            || (region == cast::TWO_LISTED_REGION && preferred.care_kind == CareKind::Haz)
            || (region == cast::NONE_LISTED_REGION && preferred.care_kind == CareKind::Mdz);
        if !replaced {
            let PreferredInsurer { region, care_kind, concern, rank } = preferred;
            let rank = rank.to_string();
            let fields =
                [region.scheme.as_str(), region.code.as_str(), care_kind.as_str(), concern.as_str(), &rank];
            sheet.keep(&fields, row)?;
        }
    }
    for (region, concern) in CONFIRMED {
        sheet.invent(
            &[REGION_SCHEME, region, "HAZ;MDZ;OI;GLI;SMR;S3", concern, "1"],
            Confidence::High.as_str(),
        )?;
    }
    for concern in ["vgz", "zilveren-kruis"] {
        let fields = [REGION_SCHEME, cast::TWO_LISTED_REGION, "HAZ", concern, "1"];
        sheet.invent(&fields, Confidence::Medium.as_str())?;
    }
    Ok(sheet)
}

/// The concern that leads in a region: the first that a list names for GP care.
fn leading<'r>(country: &Country, standing: &[&'r Row<Detail>], group: &Group) -> &'r str {
    let code = country.regions.get(group.region).map_or("", |region| region.as_str());
    let confirmed = CONFIRMED.iter().find(|(region, _)| *region == code).map(|(_, concern)| *concern);
    let listed = standing.iter().find_map(|row| match &row.value.value {
        Detail::PreferredInsurer(row) if row.region.code.as_str() == code => Some(row.concern.as_str()),
        _ => None,
    });
    confirmed.or(listed).unwrap_or(SECOND[0])
}

fn representations(country: &Country, standing: &[&Row<Detail>]) -> Result<Sheet, SeedError> {
    let mut sheet = Sheet::new(&["hdsAgbCode", "firstConcern", "secondConcern"])?;
    for group in country.represented() {
        let first = leading(country, standing, group);
        let others: Vec<&str> = SECOND.into_iter().filter(|second| *second != first).collect();
        let second = others[group.number as usize % others.len()];
        let confidence = if group.number % 5 == 4 { Confidence::Medium } else { Confidence::High };
        sheet.invent(&[group.agb.as_str(), first, second], confidence.as_str())?;
    }
    Ok(sheet)
}

impl Country {
    /// The HDSs whose representatives are known.
    pub(super) fn represented(&self) -> impl Iterator<Item = &Group> {
        let unknown = self.practices.iter().find(|practice| practice.role == Some(cast::Role::Unrepresented));
        let unknown = unknown.map(|practice| practice.hds);
        let groups = self.groups.iter().enumerate();
        groups
            .filter(move |(at, group)| group.kind == GroupKind::Hds && Some(*at) != unknown)
            .map(|(_, group)| group)
    }
}

fn prestaties(standing: &[&Row<Detail>]) -> Result<Sheet, SeedError> {
    let own = [
        "prestatieCode",
        "name",
        "segment",
        "unit",
        "tariffKind",
        "contractRequired",
        "nonContractedBillable",
    ];
    let mut sheet = Sheet::new(&own)?;
    for row in standing {
        if let Detail::Prestatie(prestatie) = &row.value.value {
            let fields = [
                prestatie.code.as_str(),
                &prestatie.name,
                prestatie.segment.as_str(),
                prestatie.unit.as_str(),
                prestatie.tariff_kind.as_str(),
                prestatie.contract_required.as_str(),
                prestatie.non_contracted_billable.as_str(),
            ];
            sheet.keep(&fields, row)?;
        }
    }
    for (code, name, [segment, unit, tariff, required, billable], start, end) in PRESTATIES {
        let fields =
            [code, name, segment, unit, tariff, required, billable, start, end, SOURCE, "high", "", ""];
        sheet.0.write_record(fields)?;
    }
    Ok(sheet)
}

fn tariffs(standing: &[&Row<Detail>]) -> Result<Sheet, SeedError> {
    let mut sheet = Sheet::new(&["prestatieCode", "kind", "amount", "unit", "fictitious"])?;
    for row in standing {
        if let Detail::NationalTariff(tariff) = &row.value.value {
            let amount = tariff.amount.to_string();
            let (code, kind, unit) =
                (tariff.prestatie.as_str(), tariff.tariff.as_str(), tariff.unit.as_str());
            sheet.keep(&[code, kind, &amount, unit, "no"], row)?;
        }
    }
    for (code, first, more, without) in AMOUNTS {
        let found = PRESTATIES.iter().find(|prestatie| prestatie.0 == code);
        let (unit, begins) = found.map_or(("unknown", FIRST_DAY), |row| (row.2[1], row.3));
        for (year, passed) in (2019..=2025).zip(0..) {
            let (start, end) = (format!("{year}-01-01"), format!("{year}-12-31"));
            if start.as_str() < begins {
                continue;
            }
            for (kind, cents) in [("maximum", Some(first)), ("nonContracted", without)] {
                let Some(cents) = cents.map(|cents| cents + more * passed) else { continue };
                let amount = format!("{}.{:02}", cents / 100, cents % 100);
                sheet
                    .0
                    .write_record([code, kind, &amount, unit, "yes", &start, &end, SOURCE, "high", "", ""])?;
            }
        }
    }
    Ok(sheet)
}

fn national_facts() -> Result<Sheet, SeedError> {
    let mut sheet = Sheet::new(&["fact", "value"])?;
    for (fact, value, start) in NATIONAL {
        sheet.0.write_record([fact, value, start, "", SOURCE, "high", "", ""])?;
    }
    Ok(sheet)
}
