//! Where the places of an organisation lie.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::{Party, Snapshot};
use crate::clock::Moment;
use crate::codes::RegionCode;
use crate::reference::place::{MunicipalityCode, Postcode};
use crate::registrations::facts::{Address, AddressUse};

impl Snapshot {
    /// The visiting addresses of an organisation: its own first, then those of its locations.
    pub fn places<'s>(
        &'s self,
        party: &'s Party,
        day: NaiveDate,
        as_of: Option<Moment>,
    ) -> impl Iterator<Item = &'s Address> {
        let locations = party.register.locations_on(day, as_of);
        let locations = locations.into_iter().filter_map(|id| self.party(id));
        let all = std::iter::once(party).chain(locations);
        all.filter_map(move |party| party.register.address_on(AddressUse::Visiting, day, as_of))
    }

    /// The regions in which its places lie, each once, in order.
    pub fn regions(&self, party: &Party, day: NaiveDate, as_of: Option<Moment>) -> BTreeSet<&RegionCode> {
        let region = |place: &Address| {
            let municipality = place.municipality.as_deref();
            let municipality = municipality.and_then(|code| code.parse::<MunicipalityCode>().ok());
            let postcode = place.postcode.parse::<Postcode>().ok();
            let (places, scheme) = ((municipality.as_ref(), postcode.as_ref()), &self.region_scheme);
            self.reference.regions_of(scheme, places.0, places.1, day, as_of)
        };
        self.places(party, day, as_of).flat_map(region).map(|found| &found.region.code).collect()
    }
}
