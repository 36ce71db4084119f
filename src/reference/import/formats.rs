//! The columns of each file and what a row of it states.

use crate::codes::{CareKind, PurchasingPartyId, RegionCode, RegionScheme, UzoviCode};
use crate::policy::national;
use crate::reference::model::{
    Area, Concern, Detail, HdsRepresentation, Insurer, NationalFact, PreferredInsurer, PurchasingParty,
    PurchasingPartyInsurer, Region, RegionKey, RegionMapping,
};
use crate::reference::prestatie::Prestatie;
use crate::reference::tariff::{NationalTariff, PrestatieSuccessor};
use crate::sheets::Fields;

/// A kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Concerns.
    Concerns,
    /// Insurers with their concern.
    Insurers,
    /// Purchasing parties (rows with a name) and the insurers they buy for (rows with a UZOVI code).
    PurchasingParties,
    /// Regions (rows with a name) and their areas (rows with a municipality or a postcode).
    Regions,
    /// Preferred insurers.
    PreferredInsurers,
    /// Representatives of HDS organisations.
    HdsRepresentations,
    /// Prestaties.
    Prestaties,
    /// Which prestatie took the place of another.
    PrestatieSuccessors,
    /// Amounts of the national lists.
    Tariffs,
    /// What NZa settled for the whole country.
    NationalFacts,
}

impl Format {
    /// Every kind of file, each after those it refers to.
    pub const ALL: [Self; 10] = [
        Self::Concerns,
        Self::Insurers,
        Self::PurchasingParties,
        Self::Regions,
        Self::PreferredInsurers,
        Self::HdsRepresentations,
        Self::Prestaties,
        Self::PrestatieSuccessors,
        Self::Tariffs,
        Self::NationalFacts,
    ];

    /// The word for it on the command line.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Concerns => "concerns",
            Self::Insurers => "insurers",
            Self::PurchasingParties => "purchasing-parties",
            Self::Regions => "regions",
            Self::PreferredInsurers => "preferred-insurers",
            Self::HdsRepresentations => "hds-representations",
            Self::Prestaties => "prestaties",
            Self::PrestatieSuccessors => "prestatie-successors",
            Self::Tariffs => "tariffs",
            Self::NationalFacts => "national-facts",
        }
    }

    /// Its own columns; every format also has the shared ones.
    pub(super) fn columns(self) -> &'static [&'static str] {
        match self {
            Self::Concerns => &["concern", "name"],
            Self::Insurers => &["uzoviCode", "name", "legalName", "labels", "concern"],
            Self::PurchasingParties => &["purchasingParty", "name", "uzoviCode"],
            Self::Regions => &["scheme", "regionCode", "name", "municipality", "postcode"],
            Self::PreferredInsurers => &["scheme", "regionCode", "careKinds", "concern", "rank"],
            Self::HdsRepresentations => &["hdsAgbCode", "firstConcern", "secondConcern"],
            Self::Prestaties => &[
                "prestatieCode",
                "name",
                "segment",
                "unit",
                "tariffKind",
                "contractRequired",
                "nonContractedBillable",
            ],
            Self::PrestatieSuccessors => &["prestatieCode", "successorCode"],
            Self::Tariffs => &["prestatieCode", "kind", "amount", "unit", "fictitious"],
            Self::NationalFacts => &["fact", "value"],
        }
    }

    /// What a row states; the fields keep its problems.
    pub(super) fn details(self, fields: &mut Fields<'_>) -> Vec<Detail> {
        match self {
            Self::Concerns => concern(fields).into_iter().collect(),
            Self::Insurers => insurer(fields).into_iter().collect(),
            Self::PurchasingParties => purchasing_party(fields).into_iter().collect(),
            Self::Regions => region(fields).into_iter().collect(),
            Self::PreferredInsurers => preferred_insurers(fields),
            Self::HdsRepresentations => hds_representation(fields).into_iter().collect(),
            Self::Prestaties => prestatie(fields).into_iter().collect(),
            Self::PrestatieSuccessors => successor(fields).into_iter().collect(),
            Self::Tariffs => tariff(fields).into_iter().collect(),
            Self::NationalFacts => national_fact(fields).into_iter().collect(),
        }
    }
}

// Each reads every field before it leaves, so that all problems of a row are found.

fn concern(fields: &mut Fields<'_>) -> Option<Detail> {
    let (id, name) = (fields.code("concern"), fields.required("name"));
    Some(Detail::Concern(Concern { id: id?, name: name? }))
}

fn insurer(fields: &mut Fields<'_>) -> Option<Detail> {
    let (uzovi_code, name) = (fields.code("uzoviCode"), fields.required("name"));
    let (legal_name, labels) = (fields.optional("legalName"), fields.list("labels"));
    let concern = fields.code("concern");
    let (uzovi_code, name, concern) = (uzovi_code?, name?, concern?);
    Some(Detail::Insurer(Insurer { uzovi_code, name, legal_name, labels, concern }))
}

fn purchasing_party(fields: &mut Fields<'_>) -> Option<Detail> {
    let id: Option<PurchasingPartyId> = fields.code("purchasingParty");
    let name = fields.optional("name");
    let uzovi_code: Option<UzoviCode> = fields.optional_code("uzoviCode");
    match (name, uzovi_code) {
        (Some(name), None) => Some(Detail::PurchasingParty(PurchasingParty { id: id?, name })),
        (None, Some(uzovi_code)) => {
            Some(Detail::PurchasingPartyInsurer(PurchasingPartyInsurer { purchasing_party: id?, uzovi_code }))
        }
        _ => {
            fields.problem("row.shape", "exactly one of name and uzoviCode is filled".to_owned());
            None
        }
    }
}

fn region_key(fields: &mut Fields<'_>) -> Option<RegionKey> {
    let (scheme, code): (Option<RegionScheme>, Option<RegionCode>) =
        (fields.code("scheme"), fields.code("regionCode"));
    Some(RegionKey { scheme: scheme?, code: code? })
}

fn region(fields: &mut Fields<'_>) -> Option<Detail> {
    let key = region_key(fields);
    let name = fields.optional("name");
    let municipality = fields.optional_code("municipality").map(Area::Municipality);
    let postcode = fields.optional_code("postcode").map(Area::Postcode);
    match (name, municipality, postcode) {
        (Some(name), None, None) => Some(Detail::Region(Region { key: key?, name })),
        (None, Some(area), None) | (None, None, Some(area)) => {
            Some(Detail::RegionMapping(RegionMapping { region: key?, area }))
        }
        _ => {
            let detail = "exactly one of name, municipality and postcode is filled";
            fields.problem("row.shape", detail.to_owned());
            None
        }
    }
}

fn preferred_insurers(fields: &mut Fields<'_>) -> Vec<Detail> {
    let region = region_key(fields);
    let care_kinds = care_kinds(fields);
    let concern = fields.code("concern");
    let rank = rank(fields);
    let (Some(region), Some(concern), Some(rank)) = (region, concern, rank) else {
        return Vec::new();
    };
    let row = |care_kind| PreferredInsurer {
        region: region.clone(),
        care_kind,
        concern: Clone::clone(&concern),
        rank,
    };
    care_kinds.into_iter().map(|care_kind| Detail::PreferredInsurer(row(care_kind))).collect()
}

fn care_kinds(fields: &mut Fields<'_>) -> Vec<CareKind> {
    let words = fields.list("careKinds");
    if words.is_empty() {
        fields.problem("field.missing", "careKinds is empty".to_owned());
    }
    let kinds: Vec<CareKind> = words.iter().filter_map(|word| fields.parse("careKinds", word)).collect();
    if kinds.contains(&CareKind::Hds) {
        let detail =
            "HDS is contracted by two representing insurers, not by a preferred one: use hds-representations";
        fields.problem("careKind.representation", detail.to_owned());
    }
    kinds
}

fn rank(fields: &mut Fields<'_>) -> Option<u8> {
    let text = fields.required("rank")?;
    let rank = text.parse().ok().filter(|rank| (1..=99).contains(rank));
    if rank.is_none() {
        fields.problem("rank.range", "rank is a whole number from 1 to 99".to_owned());
    }
    rank
}

fn hds_representation(fields: &mut Fields<'_>) -> Option<Detail> {
    let (hds, first, second) =
        (fields.code("hdsAgbCode"), fields.code("firstConcern"), fields.code("secondConcern"));
    let (hds_agb_code, first, second) = (hds?, first?, second?);
    if first == second {
        fields.problem("representation.same", "the two representing concerns are the same".to_owned());
    }
    Some(Detail::HdsRepresentation(HdsRepresentation { hds_agb_code, first, second }))
}

fn prestatie(fields: &mut Fields<'_>) -> Option<Detail> {
    let (code, name) = (fields.code("prestatieCode"), fields.required("name"));
    let (segment, unit, tariff_kind) =
        (fields.code("segment"), fields.code("unit"), fields.code("tariffKind"));
    let (contract_required, non_contracted_billable) =
        (fields.code("contractRequired"), fields.code("nonContractedBillable"));
    Some(Detail::Prestatie(Prestatie {
        code: code?,
        name: name?,
        segment: segment?,
        unit: unit?,
        tariff_kind: tariff_kind?,
        contract_required: contract_required?,
        non_contracted_billable: non_contracted_billable?,
    }))
}

fn successor(fields: &mut Fields<'_>) -> Option<Detail> {
    let (prestatie, successor) = (fields.code("prestatieCode"), fields.code("successorCode"));
    Some(Detail::PrestatieSuccessor(PrestatieSuccessor { prestatie: prestatie?, successor: successor? }))
}

fn tariff(fields: &mut Fields<'_>) -> Option<Detail> {
    let (prestatie, tariff) = (fields.code("prestatieCode"), fields.code("kind"));
    let (amount, unit) = (fields.amount("amount"), fields.code("unit"));
    let fictitious = match fields.required("fictitious").as_deref() {
        Some("yes") => Some(true),
        Some("no") => Some(false),
        Some(_) => {
            fields.problem("fictitious.value", "fictitious is yes or no".to_owned());
            None
        }
        None => None,
    };
    Some(Detail::NationalTariff(NationalTariff {
        prestatie: prestatie?,
        tariff: tariff?,
        amount: amount?,
        unit: unit?,
        fictitious: fictitious?,
    }))
}

fn national_fact(fields: &mut Fields<'_>) -> Option<Detail> {
    let (fact, value) = (fields.required("fact"), fields.required("value"));
    let (fact, value) = (fact?, value?);
    if let Err(fault) = national::check(&fact, &value) {
        fields.problem("fact.unknown", fault);
    }
    Some(Detail::NationalFact(NationalFact { fact, value }))
}
