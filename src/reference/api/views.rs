//! Reference data as the wire shows it.

use serde::Serialize;
use utoipa::ToSchema;

use super::Asked;
use crate::codes::{
    CareKind, ConcernId, PrestatieCode, PurchasingPartyId, RegionCode, RegionScheme, UzoviCode,
};
use crate::dated::Period;
use crate::http::page::Page;
use crate::reference::lookup::RegionMatch;
use crate::reference::model::{
    Area, Concern, Confidence, Insurer, NationalFact, PreferredInsurer, Provenance, PurchasingParty,
    PurchasingPartyInsurer, Region, Row,
};
use crate::reference::place::{MunicipalityCode, Postcode};
use crate::reference::prestatie::{Known, Prestatie, PrestatieSegment, PrestatieUnit, TariffKind};
use crate::reference::tariff::PrestatieSuccessor;

/// Where a row comes from and how far it can be trusted.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct ProvenanceView {
    /// The source in words.
    pub source: String,
    /// How certain the row is.
    pub confidence: Confidence,
    /// What other sources say instead.
    pub conflicts: Vec<String>,
    /// What the source leaves open.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

impl From<&Provenance> for ProvenanceView {
    fn from(provenance: &Provenance) -> Self {
        let Provenance { source, confidence, conflicts, note } = provenance.clone();
        Self { source, confidence, conflicts, note }
    }
}

/// A group of health insurers with one purchasing policy.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct ConcernView {
    /// Natural key.
    pub id: ConcernId,
    /// Name in the field.
    pub name: String,
    /// UZOVI codes of its insurers on the day asked.
    pub uzovi_codes: Vec<UzoviCode>,
    /// Purchasing parties that buy for them on the day asked.
    pub purchasing_party_ids: Vec<PurchasingPartyId>,
    /// The days on which the row holds.
    pub period: Period,
    /// Where the row comes from.
    pub provenance: ProvenanceView,
}

/// A page of concerns.
pub type ConcernViewPage = Page<ConcernView>;

impl ConcernView {
    pub(super) fn new(asked: &Asked, row: &Row<Concern>) -> Self {
        let Concern { id, name } = row.value.value.clone();
        let insurers = asked.reference().insurers_of_concern(&id, asked.day, asked.as_of);
        let uzovi_codes = insurers.map(|insurer| insurer.value.value.uzovi_code).collect();
        let purchasing_party_ids = parties(asked, &id);
        let provenance = (&row.value.provenance).into();
        Self { id, name, uzovi_codes, purchasing_party_ids, period: row.period, provenance }
    }
}

fn parties(asked: &Asked, concern: &ConcernId) -> Vec<PurchasingPartyId> {
    let found = asked.reference().purchasing_parties_of_concern(concern, asked.day, asked.as_of);
    found.into_iter().cloned().collect()
}

/// A health insurer, or a unit that is addressed like one.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct InsurerView {
    /// UZOVI code.
    pub uzovi_code: UzoviCode,
    /// Name in the field.
    pub name: String,
    /// Name of the legal person, where a source gives it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legal_name: Option<String>,
    /// Labels (brands) that use the code.
    pub labels: Vec<String>,
    /// Its concern.
    pub concern: ConcernId,
    /// Purchasing parties that buy for it on the day asked.
    pub purchasing_party_ids: Vec<PurchasingPartyId>,
    /// The days on which the row holds.
    pub period: Period,
    /// Where the row comes from.
    pub provenance: ProvenanceView,
}

/// A page of insurers.
pub type InsurerViewPage = Page<InsurerView>;

impl InsurerView {
    pub(super) fn new(asked: &Asked, row: &Row<Insurer>) -> Self {
        let Insurer { uzovi_code, name, legal_name, labels, concern } = row.value.value.clone();
        let links = asked.reference().purchasing_parties_of(uzovi_code, asked.day, asked.as_of);
        Self {
            uzovi_code,
            name,
            legal_name,
            labels,
            concern,
            purchasing_party_ids: links.map(|link| link.value.value.purchasing_party.clone()).collect(),
            period: row.period,
            provenance: (&row.value.provenance).into(),
        }
    }
}

/// A contract partner that buys for one or more insurers.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct PurchasingPartyView {
    /// Natural key.
    pub id: PurchasingPartyId,
    /// Name in the field.
    pub name: String,
    /// The insurers it buys for on the day asked.
    pub insurers: Vec<PurchasedInsurerView>,
    /// The days on which the row holds.
    pub period: Period,
    /// Where the row comes from.
    pub provenance: ProvenanceView,
}

/// A page of purchasing parties.
pub type PurchasingPartyViewPage = Page<PurchasingPartyView>;

impl PurchasingPartyView {
    pub(super) fn new(asked: &Asked, row: &Row<PurchasingParty>) -> Self {
        let PurchasingParty { id, name } = row.value.value.clone();
        let links = asked.reference().insurers_of(&id, asked.day, asked.as_of);
        let insurers = links.map(PurchasedInsurerView::from).collect();
        Self { id, name, insurers, period: row.period, provenance: (&row.value.provenance).into() }
    }
}

/// An insurer that a purchasing party buys for.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct PurchasedInsurerView {
    /// UZOVI code.
    pub uzovi_code: UzoviCode,
    /// The days on which it does.
    pub period: Period,
    /// Where that comes from.
    pub provenance: ProvenanceView,
}

impl From<&Row<PurchasingPartyInsurer>> for PurchasedInsurerView {
    fn from(row: &Row<PurchasingPartyInsurer>) -> Self {
        let provenance = (&row.value.provenance).into();
        Self { uzovi_code: row.value.value.uzovi_code, period: row.period, provenance }
    }
}

/// A region of a scheme.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct RegionView {
    /// The way of dividing the country.
    pub scheme: RegionScheme,
    /// The region's code in it.
    pub code: RegionCode,
    /// Name of the region.
    pub name: String,
    /// How the place looked up leads here; only in a look-up.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schema(required = false)]
    pub matches: Vec<RegionMatchView>,
    /// The days on which the row holds.
    pub period: Period,
    /// Where the row comes from.
    pub provenance: ProvenanceView,
}

/// A page of regions.
pub type RegionViewPage = Page<RegionView>;

impl RegionView {
    pub(super) fn new(row: &Row<Region>, matches: &[RegionMatch<'_>]) -> Self {
        let Region { key, name } = row.value.value.clone();
        Self {
            scheme: key.scheme,
            code: key.code,
            name,
            matches: matches.iter().map(RegionMatchView::from).collect(),
            period: row.period,
            provenance: (&row.value.provenance).into(),
        }
    }
}

/// The mapping that leads from a place to a region: by its municipality or by its postcode.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct RegionMatchView {
    /// The municipality, when it led here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub municipality: Option<MunicipalityCode>,
    /// The postcode of the list, when it led here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postcode: Option<Postcode>,
    /// The days on which the mapping holds.
    pub period: Period,
    /// Where the mapping comes from.
    pub provenance: ProvenanceView,
}

impl From<&RegionMatch<'_>> for RegionMatchView {
    fn from(found: &RegionMatch<'_>) -> Self {
        let (municipality, postcode) = match &found.row.value.value.area {
            Area::Municipality(code) => (Some(code.clone()), None),
            Area::Postcode(code) => (None, Some(code.clone())),
        };
        let provenance = (&found.row.value.provenance).into();
        Self { municipality, postcode, period: found.row.period, provenance }
    }
}

/// The concern that is preferred in a region for a kind of care.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct PreferredInsurerView {
    /// The way of dividing the country.
    pub scheme: RegionScheme,
    /// The region's code in it.
    pub region_code: RegionCode,
    /// Kind of care.
    pub care_kind: CareKind,
    /// The preferred concern.
    pub concern: ConcernId,
    /// Purchasing parties that buy for it on the day asked.
    pub purchasing_party_ids: Vec<PurchasingPartyId>,
    /// Place when a list names several; 1 comes first, and two may share a place.
    #[schema(minimum = 1, maximum = 99)]
    pub rank: u8,
    /// The days on which the row holds.
    pub period: Period,
    /// Where the row comes from.
    pub provenance: ProvenanceView,
}

/// A page of preferred insurers.
pub type PreferredInsurerViewPage = Page<PreferredInsurerView>;

impl PreferredInsurerView {
    pub(super) fn new(asked: &Asked, row: &Row<PreferredInsurer>) -> Self {
        let PreferredInsurer { region, care_kind, concern, rank } = row.value.value.clone();
        Self {
            scheme: region.scheme,
            region_code: region.code,
            care_kind,
            purchasing_party_ids: parties(asked, &concern),
            concern,
            rank,
            period: row.period,
            provenance: (&row.value.provenance).into(),
        }
    }
}

/// A billable item of GP care.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct PrestatieEntry {
    /// NZa code.
    pub code: PrestatieCode,
    /// Name.
    pub name: String,
    /// Funding segment.
    pub segment: PrestatieSegment,
    /// What it is counted by.
    pub unit: PrestatieUnit,
    /// How its amount comes about.
    pub tariff_kind: TariffKind,
    /// Whether it may be claimed only under a contract.
    pub contract_required: Known,
    /// Whether NZa names it among those that may be claimed without a contract.
    pub non_contracted_billable: Known,
    /// Whether it exists on the day asked. A code that was renumbered is still shown after its last day.
    pub in_force: bool,
    /// The prestaties that took its place by the day asked, each in the place of the one before.
    pub successors: Vec<SuccessorView>,
    /// The days on which the row holds.
    pub period: Period,
    /// Where the row comes from.
    pub provenance: ProvenanceView,
}

/// A prestatie that took the place of another.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct SuccessorView {
    /// NZa code of the one in the place.
    pub code: PrestatieCode,
    /// The days on which it stands in that place.
    pub period: Period,
    /// Where the row comes from.
    pub provenance: ProvenanceView,
}

impl SuccessorView {
    fn new(row: &Row<PrestatieSuccessor>) -> Self {
        let code = row.value.value.successor;
        Self { code, period: row.period, provenance: (&row.value.provenance).into() }
    }
}

/// A page of prestaties.
pub type PrestatieEntryPage = Page<PrestatieEntry>;

impl PrestatieEntry {
    pub(super) fn new(asked: &Asked, row: &Row<Prestatie>) -> Self {
        let successors = asked.reference().successors_of(row.value.value.code, asked.day, asked.as_of);
        let Prestatie { code, name, segment, unit, tariff_kind, contract_required, non_contracted_billable } =
            row.value.value.clone();
        Self {
            code,
            name,
            segment,
            unit,
            tariff_kind,
            contract_required,
            non_contracted_billable,
            in_force: row.period.holds_on(asked.day),
            successors: successors.into_iter().map(SuccessorView::new).collect(),
            period: row.period,
            provenance: (&row.value.provenance).into(),
        }
    }
}

/// A fact that NZa settled for the whole country.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct NationalFactView {
    /// Id of the fact as rules of policies read it, for instance `nza.mtvp_segment`.
    pub fact: String,
    /// Its value as text.
    pub value: String,
    /// The days on which the row holds.
    pub period: Period,
    /// Where the row comes from.
    pub provenance: ProvenanceView,
}

/// A page of national facts.
pub type NationalFactViewPage = Page<NationalFactView>;

impl NationalFactView {
    pub(super) fn new(row: &Row<NationalFact>) -> Self {
        let NationalFact { fact, value } = row.value.value.clone();
        Self { fact, value, period: row.period, provenance: (&row.value.provenance).into() }
    }
}
