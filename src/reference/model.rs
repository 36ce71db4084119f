//! What reference data says, without HTTP, SQL or files.

use std::fmt;

use chrono::{Datelike as _, NaiveDate};
use serde::{Deserialize, Serialize};

use super::place::{MunicipalityCode, Postcode};
use super::prestatie::Prestatie;
use super::tariff::{NationalTariff, PrestatieSuccessor};
use crate::codes::{
    AgbCode, CareKind, ConcernId, PurchasingPartyId, RegionCode, RegionScheme, UzoviCode, word,
};
use crate::dated::{Dated, Period};

word! {
    /// How certain a row of reference data is, from most to least.
    Confidence, "confidence", "confidence.value", "one of high, medium, low, default" {
        /// An official or first-party source, or several secondary ones that agree.
        High = "high",
        /// One secondary source, not contradicted by a better one.
        Medium = "medium",
        /// A source with known errors, or sources that contradict each other.
        Low = "low",
        /// No source for this use: a stand-in until a real list is imported. What is derived from it
        /// is never more than expected.
        Default = "default",
    }
}

word! {
    /// The kinds of reference data.
    FactKind, "kind of reference data", "kind.value", "a kind of reference data" {
        /// [`Concern`].
        Concern = "concern",
        /// [`Insurer`].
        Insurer = "insurer",
        /// [`PurchasingParty`].
        PurchasingParty = "purchasingParty",
        /// [`PurchasingPartyInsurer`].
        PurchasingPartyInsurer = "purchasingPartyInsurer",
        /// [`Region`].
        Region = "region",
        /// [`RegionMapping`].
        RegionMapping = "regionMapping",
        /// [`PreferredInsurer`].
        PreferredInsurer = "preferredInsurer",
        /// [`HdsRepresentation`].
        HdsRepresentation = "hdsRepresentation",
        /// [`Prestatie`].
        Prestatie = "prestatie",
        /// [`NationalFact`].
        NationalFact = "nationalFact",
        /// [`NationalTariff`].
        NationalTariff = "nationalTariff",
        /// [`PrestatieSuccessor`].
        PrestatieSuccessor = "prestatieSuccessor",
    }
}

crate::db::text_column!(Confidence, FactKind);

/// Where a row comes from and how far it can be trusted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Provenance {
    /// The source in words, never empty.
    pub source: String,
    /// How certain the row is.
    pub confidence: Confidence,
    /// What other sources say instead, one sentence each.
    pub conflicts: Vec<String>,
    /// What the source leaves open.
    pub note: Option<String>,
}

/// A value with its provenance.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sourced<T> {
    /// What the row says.
    pub value: T,
    /// Where it comes from.
    pub provenance: Provenance,
}

/// A value with provenance, valid time and recorded time.
pub type Row<T> = Dated<Sourced<T>>;

/// A group of health insurers that publishes one purchasing policy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Concern {
    /// Natural key.
    pub id: ConcernId,
    /// Name in the field.
    pub name: String,
}

/// A health insurer, or a unit that is addressed like one, with its UZOVI code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Insurer {
    /// UZOVI code, the natural key.
    pub uzovi_code: UzoviCode,
    /// Name in the field.
    pub name: String,
    /// Name of the legal person, where a source gives it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legal_name: Option<String>,
    /// Labels (brands) that use the code.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub labels: Vec<String>,
    /// The concern it belongs to.
    pub concern: ConcernId,
}

/// The contract partner that buys care for one or more insurers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PurchasingParty {
    /// Natural key.
    pub id: PurchasingPartyId,
    /// Name in the field.
    pub name: String,
}

/// For which insurer a purchasing party buys.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PurchasingPartyInsurer {
    /// The purchasing party.
    pub purchasing_party: PurchasingPartyId,
    /// The insurer it buys for.
    pub uzovi_code: UzoviCode,
}

/// Natural key of a region: its scheme and its code there.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RegionKey {
    /// The way of dividing the country.
    pub scheme: RegionScheme,
    /// The region's code in it.
    pub code: RegionCode,
}

/// A region of a scheme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Region {
    /// Natural key.
    #[serde(flatten)]
    pub key: RegionKey,
    /// Name of the region.
    pub name: String,
}

/// A part of the country that a list assigns to a region.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Area {
    /// A whole municipality.
    Municipality(MunicipalityCode),
    /// A postcode district of four digits, or one postcode with its letters.
    Postcode(Postcode),
}

/// In which region an area lies.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RegionMapping {
    /// The region.
    #[serde(flatten)]
    pub region: RegionKey,
    /// The area that lies in it.
    pub area: Area,
}

/// Which concern is preferred in a region for a kind of care.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PreferredInsurer {
    /// The region.
    #[serde(flatten)]
    pub region: RegionKey,
    /// Kind of care.
    pub care_kind: CareKind,
    /// The preferred concern.
    pub concern: ConcernId,
    /// Its place when a list names several; 1 comes first. Two may share a place.
    pub rank: u8,
}

/// Which two concerns negotiate with an HDS for all insurers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct HdsRepresentation {
    /// AGB code of the HDS organisation.
    pub hds_agb_code: AgbCode,
    /// The first representing concern.
    pub first: ConcernId,
    /// The second representing concern.
    pub second: ConcernId,
}

/// What NZa settled for the whole country, as a fact that rules of policies read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct NationalFact {
    /// Id of the fact in the vocabulary of the policies, for instance `nza.mtvp_segment`.
    pub fact: String,
    /// Its value as text, as a policy would write it.
    pub value: String,
}

/// The value of one row, of any kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Detail {
    /// A concern.
    Concern(Concern),
    /// An insurer.
    Insurer(Insurer),
    /// A purchasing party.
    PurchasingParty(PurchasingParty),
    /// An insurer of a purchasing party.
    PurchasingPartyInsurer(PurchasingPartyInsurer),
    /// A region.
    Region(Region),
    /// An area of a region.
    RegionMapping(RegionMapping),
    /// A preferred insurer.
    PreferredInsurer(PreferredInsurer),
    /// The representatives of an HDS.
    HdsRepresentation(HdsRepresentation),
    /// A prestatie.
    Prestatie(Prestatie),
    /// A fact that NZa settled.
    NationalFact(NationalFact),
    /// An amount of a national list.
    NationalTariff(NationalTariff),
    /// A prestatie that took the place of another.
    PrestatieSuccessor(PrestatieSuccessor),
}

impl Detail {
    /// The kind of the row.
    pub fn kind(&self) -> FactKind {
        match self {
            Self::Concern(_) => FactKind::Concern,
            Self::Insurer(_) => FactKind::Insurer,
            Self::PurchasingParty(_) => FactKind::PurchasingParty,
            Self::PurchasingPartyInsurer(_) => FactKind::PurchasingPartyInsurer,
            Self::Region(_) => FactKind::Region,
            Self::RegionMapping(_) => FactKind::RegionMapping,
            Self::PreferredInsurer(_) => FactKind::PreferredInsurer,
            Self::HdsRepresentation(_) => FactKind::HdsRepresentation,
            Self::Prestatie(_) => FactKind::Prestatie,
            Self::NationalFact(_) => FactKind::NationalFact,
            Self::NationalTariff(_) => FactKind::NationalTariff,
            Self::PrestatieSuccessor(_) => FactKind::PrestatieSuccessor,
        }
    }

    /// What the row is about: rows of one kind and key are one fact over time, and never overlap.
    pub fn key(&self) -> String {
        match self {
            Self::Concern(concern) => concern.id.to_string(),
            Self::Insurer(insurer) => insurer.uzovi_code.to_string(),
            Self::PurchasingParty(party) => party.id.to_string(),
            Self::PurchasingPartyInsurer(link) => format!("{}/{}", link.purchasing_party, link.uzovi_code),
            Self::Region(region) => region.key.to_string(),
            Self::RegionMapping(mapping) => match &mapping.area {
                Area::Municipality(code) => format!("{}/{code}", mapping.region),
                Area::Postcode(code) => format!("{}/{code}", mapping.region),
            },
            Self::PreferredInsurer(row) => format!("{}/{}/{}", row.region, row.care_kind, row.concern),
            Self::HdsRepresentation(row) => row.hds_agb_code.to_string(),
            Self::Prestatie(prestatie) => prestatie.code.to_string(),
            Self::NationalFact(row) => row.fact.clone(),
            Self::NationalTariff(row) => format!("{}/{}", row.prestatie, row.tariff),
            Self::PrestatieSuccessor(row) => row.prestatie.to_string(),
        }
    }

    /// The rows that must exist for this one to make sense.
    pub fn refers_to(&self) -> Vec<(FactKind, String)> {
        let concern = |id: &ConcernId| (FactKind::Concern, id.to_string());
        let region = |key: &RegionKey| (FactKind::Region, key.to_string());
        match self {
            Self::Concern(_)
            | Self::PurchasingParty(_)
            | Self::Region(_)
            | Self::Prestatie(_)
            | Self::NationalFact(_) => Vec::new(),
            Self::Insurer(insurer) => vec![concern(&insurer.concern)],
            Self::PurchasingPartyInsurer(link) => vec![
                (FactKind::PurchasingParty, link.purchasing_party.to_string()),
                (FactKind::Insurer, link.uzovi_code.to_string()),
            ],
            Self::RegionMapping(mapping) => vec![region(&mapping.region)],
            Self::PreferredInsurer(row) => vec![region(&row.region), concern(&row.concern)],
            Self::HdsRepresentation(row) => vec![concern(&row.first), concern(&row.second)],
            Self::NationalTariff(row) => vec![(FactKind::Prestatie, row.prestatie.to_string())],
            Self::PrestatieSuccessor(row) => {
                [row.prestatie, row.successor].map(|code| (FactKind::Prestatie, code.to_string())).into()
            }
        }
    }
}

impl fmt::Display for RegionKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.scheme, self.code)
    }
}

/// One list of reference data: a kind, and its part where a kind has several lists.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Scope {
    /// The kind of rows.
    pub kind: FactKind,
    /// Region scheme, region scheme and kind of care, or year; empty where the kind is one list.
    pub part: String,
}

/// One row as a list states it; recorded time is added when it is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// The value.
    pub detail: Detail,
    /// The days on which it holds.
    pub period: Period,
    /// Where it comes from.
    pub provenance: Provenance,
}

impl Fact {
    /// The list that the row is part of: a file of that list replaces every row of it.
    pub fn scope(&self) -> Scope {
        let part = match &self.detail {
            Detail::Region(region) => region.key.scheme.to_string(),
            Detail::RegionMapping(mapping) => mapping.region.scheme.to_string(),
            Detail::PreferredInsurer(row) => format!("{}/{}", row.region.scheme, row.care_kind),
            Detail::NationalTariff(_) => self.period.start_date.year().to_string(),
            _ => String::new(),
        };
        Scope { kind: self.detail.kind(), part }
    }

    /// What a row states that cannot be, by itself.
    pub fn fault(&self) -> Option<(&'static str, String)> {
        match &self.detail {
            Detail::NationalTariff(_)
                if self.period.end_date.is_none_or(|end| end.year() != self.period.start_date.year()) =>
            {
                let detail =
                    "endDate: a tariff is of one calendar year, so it ends in the year in which it starts";
                Some(("period.year", detail.to_owned()))
            }
            Detail::PrestatieSuccessor(row) if row.prestatie == row.successor => {
                Some(("successor.same", format!("successor: {} takes its own place", row.prestatie)))
            }
            _ => None,
        }
    }

    /// What makes a row the same row in the next version of its list.
    pub fn identity(&self) -> (FactKind, String, NaiveDate) {
        (self.detail.kind(), self.detail.key(), self.period.start_date)
    }
}
