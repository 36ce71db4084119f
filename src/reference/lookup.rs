//! The reference data in memory: every row ever recorded, found by key, day and known moment.
//!
//! Part of the snapshot, built once by [`Reference::from_rows`] and read without SQL. Every look-up takes the
//! day asked about and, in `as_of`, the moment whose knowledge counts (now, when absent). A look-up
//! never chooses between rows that contradict each other: it returns all that hold.

use std::borrow::Borrow;
use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::NaiveDate;

use super::model::{
    Area, Concern, Detail, HdsRepresentation, Insurer, NationalFact, PreferredInsurer, PurchasingParty,
    PurchasingPartyInsurer, Region, RegionKey, RegionMapping, Row, Sourced,
};
use super::place::{MunicipalityCode, Postcode};
use super::prestatie::Prestatie;
use super::tariff::{NationalTariff, NationalTariffKind, PrestatieSuccessor};
use crate::clock::Moment;
use crate::codes::{AgbCode, CareKind, ConcernId, PrestatieCode, PurchasingPartyId, RegionScheme, UzoviCode};
use crate::dated::{self, Dated};

/// All rows of one kind by key, keys in order. Cloning shares them.
#[derive(Clone, Debug)]
pub struct Table<K, T>(Arc<BTreeMap<K, Vec<Row<T>>>>);

impl<K, T> Default for Table<K, T> {
    fn default() -> Self {
        Self(Arc::default())
    }
}

impl<K: Ord + Clone, T: Clone> Table<K, T> {
    fn add(&mut self, key: K, row: Row<T>) {
        self.rows(key).push(row);
    }

    /// The rows of `key`, to change them here and in no clone.
    pub fn rows(&mut self, key: K) -> &mut Vec<Row<T>> {
        Arc::make_mut(&mut self.0).entry(key).or_default()
    }
}

impl<K: Ord, T> Table<K, T> {
    /// The rows of `key` that hold on `day`.
    pub fn on<Q: Ord + ?Sized>(
        &self,
        key: &Q,
        day: NaiveDate,
        as_of: Option<Moment>,
    ) -> impl Iterator<Item = &Row<T>> + use<'_, K, T, Q>
    where
        K: Borrow<Q>,
    {
        dated::on(self.history(key), day, as_of)
    }

    /// Every row of `key` that was ever recorded, oldest knowledge first.
    pub fn history<Q: Ord + ?Sized>(&self, key: &Q) -> &[Row<T>]
    where
        K: Borrow<Q>,
    {
        self.0.get(key).map_or(&[], Vec::as_slice)
    }

    /// Every key that ever had a row, in order.
    pub fn keys(&self) -> impl Iterator<Item = &K> {
        self.0.keys()
    }

    /// Every row ever recorded, in key order.
    pub fn all(&self) -> impl Iterator<Item = &Row<T>> {
        self.0.values().flatten()
    }

    /// The rows of every key that hold on `day`, in key order.
    pub fn all_on(&self, day: NaiveDate, as_of: Option<Moment>) -> impl Iterator<Item = &Row<T>> {
        self.0.values().flat_map(move |rows| dated::on(rows, day, as_of))
    }
}

/// `value` with the provenance and the two times of `around`.
fn carry<T>(around: &Row<()>, value: T) -> Row<T> {
    Dated {
        value: Sourced { value, provenance: around.value.provenance.clone() },
        period: around.period,
        recorded_at: around.recorded_at,
        superseded_at: around.superseded_at,
    }
}

/// A region in which a place lies, and the row that says so.
#[derive(Clone, Copy, Debug)]
pub struct RegionMatch<'r> {
    /// The region.
    pub region: &'r RegionKey,
    /// The mapping row.
    pub row: &'r Row<RegionMapping>,
}

/// The reference data as one value.
#[derive(Clone, Debug, Default)]
pub struct Reference {
    /// Concerns by id.
    pub concerns: Table<ConcernId, Concern>,
    /// Insurers by UZOVI code.
    pub insurers: Table<UzoviCode, Insurer>,
    /// Purchasing parties by id.
    pub purchasing_parties: Table<PurchasingPartyId, PurchasingParty>,
    /// For which insurers a purchasing party buys.
    pub insurers_of_party: Table<PurchasingPartyId, PurchasingPartyInsurer>,
    /// Which purchasing parties buy for an insurer.
    pub parties_of_insurer: Table<UzoviCode, PurchasingPartyInsurer>,
    /// Regions by scheme and code.
    pub regions: Table<RegionKey, Region>,
    /// Preferred insurers by region.
    pub preferred: Table<RegionKey, PreferredInsurer>,
    /// Representatives by AGB code of the HDS organisation.
    pub hds_representations: Table<AgbCode, HdsRepresentation>,
    /// Prestaties by code.
    pub prestaties: Table<PrestatieCode, Prestatie>,
    /// Amounts of the national lists by prestatie.
    pub tariffs: Table<PrestatieCode, NationalTariff>,
    /// Which prestatie took the place of one.
    pub successors: Table<PrestatieCode, PrestatieSuccessor>,
    /// What NZa settled, by the fact.
    pub national_facts: Table<String, NationalFact>,
    /// By municipality or postcode; the text of the one is never one of the other.
    mappings: Table<String, RegionMapping>,
    insurers_of_concern: Table<ConcernId, Insurer>,
}

impl Reference {
    /// Sorts `rows` into tables.
    pub fn from_rows(rows: impl IntoIterator<Item = Row<Detail>>) -> Self {
        let mut reference = Self::default();
        for row in rows {
            reference.add(row);
        }
        reference
    }

    fn add(&mut self, row: Row<Detail>) {
        let Dated { value: Sourced { value: detail, provenance }, period, recorded_at, superseded_at } = row;
        let around = Dated { value: Sourced { value: (), provenance }, period, recorded_at, superseded_at };
        match detail {
            Detail::Concern(value) => self.concerns.add(value.id.clone(), carry(&around, value)),
            Detail::Insurer(value) => {
                self.insurers_of_concern.add(value.concern.clone(), carry(&around, value.clone()));
                self.insurers.add(value.uzovi_code, carry(&around, value));
            }
            Detail::PurchasingParty(value) => {
                self.purchasing_parties.add(value.id.clone(), carry(&around, value));
            }
            Detail::PurchasingPartyInsurer(value) => {
                self.parties_of_insurer.add(value.uzovi_code, carry(&around, value.clone()));
                self.insurers_of_party.add(value.purchasing_party.clone(), carry(&around, value));
            }
            Detail::Region(value) => self.regions.add(value.key.clone(), carry(&around, value)),
            Detail::RegionMapping(value) => {
                let area = match &value.area {
                    Area::Municipality(code) => code.to_string(),
                    Area::Postcode(code) => code.to_string(),
                };
                self.mappings.add(area, carry(&around, value));
            }
            Detail::PreferredInsurer(value) => {
                self.preferred.add(value.region.clone(), carry(&around, value));
            }
            Detail::HdsRepresentation(value) => {
                self.hds_representations.add(value.hds_agb_code, carry(&around, value));
            }
            Detail::Prestatie(value) => self.prestaties.add(value.code, carry(&around, value)),
            Detail::NationalFact(value) => self.national_facts.add(value.fact.clone(), carry(&around, value)),
            Detail::NationalTariff(value) => self.tariffs.add(value.prestatie, carry(&around, value)),
            Detail::PrestatieSuccessor(value) => self.successors.add(value.prestatie, carry(&around, value)),
        }
    }

    /// The insurer with a UZOVI code.
    pub fn insurer(&self, uzovi: UzoviCode, day: NaiveDate, as_of: Option<Moment>) -> Option<&Row<Insurer>> {
        self.insurers.on(&uzovi, day, as_of).next() // rows of one insurer never overlap
    }

    /// The concern that an insurer belongs to.
    pub fn concern_of(&self, uzovi: UzoviCode, day: NaiveDate, as_of: Option<Moment>) -> Option<&ConcernId> {
        self.insurer(uzovi, day, as_of).map(|row| &row.value.value.concern)
    }

    /// The insurers of a concern.
    pub fn insurers_of_concern(
        &self,
        concern: &ConcernId,
        day: NaiveDate,
        as_of: Option<Moment>,
    ) -> impl Iterator<Item = &Row<Insurer>> {
        self.insurers_of_concern.on(concern, day, as_of)
    }

    /// The purchasing parties that buy for an insurer: one as a rule, several or none possible.
    pub fn purchasing_parties_of(
        &self,
        uzovi: UzoviCode,
        day: NaiveDate,
        as_of: Option<Moment>,
    ) -> impl Iterator<Item = &Row<PurchasingPartyInsurer>> {
        self.parties_of_insurer.on(&uzovi, day, as_of)
    }

    /// The insurers that a purchasing party buys for.
    pub fn insurers_of(
        &self,
        party: &PurchasingPartyId,
        day: NaiveDate,
        as_of: Option<Moment>,
    ) -> impl Iterator<Item = &Row<PurchasingPartyInsurer>> {
        self.insurers_of_party.on(party, day, as_of)
    }

    /// The purchasing parties that buy for any insurer of a concern, each once, in order of id.
    ///
    /// This is how a preferred concern or a representing concern becomes a contract partner.
    pub fn purchasing_parties_of_concern(
        &self,
        concern: &ConcernId,
        day: NaiveDate,
        as_of: Option<Moment>,
    ) -> Vec<&PurchasingPartyId> {
        let mut parties: Vec<_> = self
            .insurers_of_concern(concern, day, as_of)
            .flat_map(|insurer| self.purchasing_parties_of(insurer.value.value.uzovi_code, day, as_of))
            .map(|link| &link.value.value.purchasing_party)
            .collect();
        parties.sort_unstable();
        parties.dedup();
        parties
    }

    /// The regions of a scheme in which a place lies.
    ///
    /// A full postcode beats its four digits. Municipality and postcode are both looked up: when they
    /// name different regions, both come back, and the caller has a conflict to show. Lists may also
    /// put one area in several regions. Without any row the region is not known.
    pub fn regions_of<'r>(
        &'r self,
        scheme: &RegionScheme,
        municipality: Option<&MunicipalityCode>,
        postcode: Option<&Postcode>,
        day: NaiveDate,
        as_of: Option<Moment>,
    ) -> Vec<RegionMatch<'r>> {
        let find = |area: &str| -> Vec<RegionMatch<'r>> {
            let rows = self.mappings.on(area, day, as_of);
            let rows = rows.filter(|row| row.value.value.region.scheme == *scheme);
            rows.map(|row| RegionMatch { region: &row.value.value.region, row }).collect()
        };
        let mut matches = municipality.map_or_else(Vec::new, |code| find(code.as_str()));
        if let Some(postcode) = postcode {
            let exact = find(postcode.as_str());
            matches.extend(if exact.is_empty() { find(postcode.district().as_str()) } else { exact });
        }
        matches
    }

    /// How a concern is called on a day, as known now; its id when no row names it.
    pub fn concern_name(&self, concern: &ConcernId, day: NaiveDate) -> String {
        let row = self.concerns.on(concern, day, None).next();
        row.map_or_else(|| concern.to_string(), |row| row.value.value.name.clone())
    }

    /// The preferred concerns of a region for a kind of care, by rank: several or none possible.
    pub fn preferred_in(
        &self,
        region: &RegionKey,
        care_kind: CareKind,
        day: NaiveDate,
        as_of: Option<Moment>,
    ) -> Vec<&Row<PreferredInsurer>> {
        let rows = self.preferred.on(region, day, as_of);
        let mut rows: Vec<_> = rows.filter(|row| row.value.value.care_kind == care_kind).collect();
        rows.sort_by_key(|row| row.value.value.rank);
        rows
    }

    /// The two concerns that represent all insurers towards an HDS.
    pub fn hds_representation(
        &self,
        hds: AgbCode,
        day: NaiveDate,
        as_of: Option<Moment>,
    ) -> Option<&Row<HdsRepresentation>> {
        self.hds_representations.on(&hds, day, as_of).next()
    }

    /// The prestatie with a code.
    pub fn prestatie(
        &self,
        code: PrestatieCode,
        day: NaiveDate,
        as_of: Option<Moment>,
    ) -> Option<&Row<Prestatie>> {
        self.prestaties.on(&code, day, as_of).next()
    }

    /// [`Self::prestatie`]; after its last day still, where another has taken its place.
    pub fn prestatie_or_renumbered(
        &self,
        code: PrestatieCode,
        day: NaiveDate,
        as_of: Option<Moment>,
    ) -> Option<&Row<Prestatie>> {
        let last = || {
            let rows = self.prestaties.history(&code).iter();
            let before = rows.filter(|row| row.known(as_of) && row.period.start_date <= day);
            self.successors.on(&code, day, as_of).next()?;
            before.max_by_key(|row| row.period.start_date)
        };
        self.prestatie(code, day, as_of).or_else(last)
    }

    /// The amount of a kind that the national list of the day has for a prestatie.
    pub fn tariff(
        &self,
        code: PrestatieCode,
        kind: NationalTariffKind,
        day: NaiveDate,
        as_of: Option<Moment>,
    ) -> Option<&Row<NationalTariff>> {
        self.tariffs.on(&code, day, as_of).find(|row| row.value.value.tariff == kind)
    }

    /// The prestaties that took the place of one, each after the one before: a code can be renumbered
    /// more than once.
    pub fn successors_of(
        &self,
        code: PrestatieCode,
        day: NaiveDate,
        as_of: Option<Moment>,
    ) -> Vec<&Row<PrestatieSuccessor>> {
        let mut chain: Vec<&Row<PrestatieSuccessor>> = Vec::new();
        let mut at = code;
        while let Some(row) = self.successors.on(&at, day, as_of).next()
            && chain.iter().all(|link| link.value.value.prestatie != at)
        {
            at = row.value.value.successor;
            chain.push(row);
        }
        chain
    }
}

#[cfg(test)]
mod tests;
