//! Which places count, in which regions they lie, and who is preferred there.

use std::borrow::Cow;

use super::{Finder, certainty};
use crate::codes::ConcernId;
use crate::reference::model::RegionKey;
use crate::reference::place::{MunicipalityCode, Postcode};
use crate::registrations::facts::{AddressUse, PartyKind};
use crate::snapshot::Party;

use crate::agreements::model::{Certainty, PartyRef};

/// A place whose region counts.
#[derive(Clone)]
pub(in crate::agreements) struct Place<'s> {
    /// The location; absent when the organisation's own address stands in.
    pub(in crate::agreements) location: Option<PartyRef<'s>>,
    /// The regions it lies in.
    pub(in crate::agreements) regions: Vec<&'s RegionKey>,
    /// How certain the rows are that put it there.
    pub(in crate::agreements) certainty: Certainty,
}

/// A row of the list of preferred insurers.
pub(in crate::agreements) struct PreferredRow<'s> {
    pub(in crate::agreements) concern: &'s ConcernId,
    pub(in crate::agreements) certainty: Certainty,
    pub(in crate::agreements) source: &'s str,
}

impl<'s> Finder<'s> {
    /// The places whose region counts, one per region: the location asked, else the locations of
    /// the organisation, else its own visiting address. Never empty.
    pub(in crate::agreements) fn places(
        self,
        asked: &'s Party,
        organisation: &'s Party,
    ) -> Cow<'s, [Place<'s>]> {
        if let Some(run) = self.run {
            return Cow::Borrowed(&run.asked.places);
        }
        let locations: Vec<&'s Party> = if asked.register.kind == PartyKind::Location {
            vec![asked]
        } else {
            let ids = organisation.register.locations_on(self.q.date, self.q.as_of);
            ids.into_iter().filter_map(|id| self.s.party(id)).filter(|party| self.active(party)).collect()
        };
        let mut places: Vec<Place<'s>> = Vec::with_capacity(1);
        for location in locations {
            let (regions, certainty) = self.regions(location);
            match places.iter_mut().find(|known| known.regions == regions) {
                Some(known) => known.certainty = known.certainty.max(certainty),
                None => places.push(Place { location: Some(self.name(location)), regions, certainty }),
            }
        }
        if places.is_empty() {
            let (regions, certainty) = self.regions(organisation);
            places.push(Place { location: None, regions, certainty });
        }
        places.into()
    }

    /// The regions of a visiting address. Of two rows that name the same region the better one counts:
    /// each is enough.
    fn regions(self, party: &Party) -> (Vec<&'s RegionKey>, Certainty) {
        let Some(address) = party.register.address_on(AddressUse::Visiting, self.q.date, self.q.as_of) else {
            return (Vec::new(), Certainty::Unknown);
        };
        let municipality =
            address.municipality.as_deref().and_then(|code| code.parse::<MunicipalityCode>().ok());
        let postcode = address.postcode.parse::<Postcode>().ok();
        let (scheme, reference) = (&self.s.region_scheme, &self.s.reference);
        let found =
            reference.regions_of(scheme, municipality.as_ref(), postcode.as_ref(), self.q.date, self.q.as_of);
        let certain = found.iter().map(|found| certainty(found.row.value.provenance.confidence)).min();
        let mut regions: Vec<&'s RegionKey> = Vec::with_capacity(1);
        for region in found.into_iter().map(|found| found.region) {
            if !regions.contains(&region) {
                regions.push(region);
            }
        }
        (regions, certain.unwrap_or(Certainty::Unknown))
    }

    /// The name of a region on the day, else its code.
    pub(in crate::agreements) fn region_name(self, region: &'s RegionKey) -> &'s str {
        let named = self.s.reference.regions.on(region, self.q.date, self.q.as_of).next();
        named.map_or(region.code.as_str(), |row| &row.value.value.name)
    }

    pub(in crate::agreements) fn preferred(self, region: &RegionKey) -> Vec<PreferredRow<'s>> {
        let care_kind = self.q.care_kind;
        self.reads(|differs| differs.preferred.get(region).is_some_and(|kinds| kinds.contains(&care_kind)));
        let rows = self.s.reference.preferred_in(region, self.q.care_kind, self.q.date, self.q.as_of);
        rows.into_iter()
            .map(|row| PreferredRow {
                concern: &row.value.value.concern,
                certainty: certainty(row.value.provenance.confidence),
                source: &row.value.provenance.source,
            })
            .collect()
    }

    /// The name of a concern on the day, else its id.
    pub(in crate::agreements) fn concern_name(self, concern: &'s ConcernId) -> &'s str {
        let row = self.s.reference.concerns.on(concern, self.q.date, self.q.as_of).next();
        row.map_or(concern.as_str(), |row| &*row.value.value.name)
    }
}
