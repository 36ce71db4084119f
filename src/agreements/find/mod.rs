//! What the steps of a decision look up: each look-up is one question to the snapshot, on the day
//! and at the moment of knowledge that the question names.

mod following;
mod insurers;

use crate::codes::{CareKind, ConcernId, ProviderKind};
use crate::dated::Period;
use crate::reference::model::RegionKey;
use crate::reference::place::{MunicipalityCode, Postcode};
use crate::registrations::facts::{AddressUse, PartyKind, RelationType};
use crate::registrations::model::Direction;
use crate::snapshot::{Party, Snapshot};

use crate::agreements::model::{Certainty, PartyRef, Question};

/// A place whose region counts.
pub(in crate::agreements) struct Place<'s> {
    /// The location; absent when the organisation's own address stands in.
    pub(in crate::agreements) location: Option<PartyRef<'s>>,
    /// The regions it lies in, with their names.
    pub(in crate::agreements) regions: Vec<(&'s RegionKey, &'s str)>,
}

/// A row of the list of preferred insurers.
pub(in crate::agreements) struct PreferredRow<'s> {
    pub(in crate::agreements) concern: &'s ConcernId,
    pub(in crate::agreements) name: &'s str,
    pub(in crate::agreements) certainty: Certainty,
    pub(in crate::agreements) source: &'s str,
}

/// How a module of the leader's agreement is followed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::agreements) enum ModuleFollow {
    /// Nothing is recorded about it: the stance decides.
    ByStance,
    /// The follower takes it over.
    Taken(Option<chrono::NaiveDate>),
    /// The follower was asked and has not decided.
    Pending,
    /// The follower does not take it over.
    Refused,
}

/// The snapshot and the question; cheap to copy.
#[derive(Clone, Copy)]
pub(in crate::agreements) struct Finder<'s> {
    pub(in crate::agreements) s: &'s Snapshot,
    pub(in crate::agreements) q: Question,
}

impl<'s> Finder<'s> {
    pub(in crate::agreements) fn organisations(self, asked: &'s Party) -> Vec<&'s Party> {
        let find = |id| self.s.party(id).map(|party| &*party.register);
        let organisations = asked.register.organisations_on(find, self.q.date, self.q.as_of);
        organisations.into_iter().filter_map(|organisation| self.s.party(organisation.id)).collect()
    }

    pub(in crate::agreements) fn active(self, party: &Party) -> bool {
        party.register.active_on(self.q.date, self.q.as_of)
    }

    pub(in crate::agreements) fn name(self, party: &'s Party) -> PartyRef<'s> {
        let register = &party.register;
        PartyRef {
            id: register.id,
            agb_code: register.agb_code,
            name: register.name_on(self.q.date, self.q.as_of).unwrap_or_else(|| register.agb_code.as_str()),
            kind: register.provider_kind(self.q.date, self.q.as_of),
        }
    }

    /// The registration on the day, else the last one that ended before it.
    pub(in crate::agreements) fn registration(self, party: &Party) -> Option<Period> {
        let register = &party.register;
        let on_day = register.registration_on(self.q.date, self.q.as_of).map(|row| row.period);
        on_day.or_else(|| register.last_registration(self.q.as_of))
    }

    /// What the holder of the agreement has to be; absent when the O&I title is missing.
    pub(in crate::agreements) fn wanted_holder(self) -> Option<ProviderKind> {
        use crate::codes::OiTitle;
        Some(match (self.q.care_kind, self.q.oi_title) {
            (CareKind::Haz | CareKind::S3 | CareKind::Gli | CareKind::Smr, _) => ProviderKind::Practice,
            (CareKind::Mdz, _) => ProviderKind::Ro,
            (CareKind::Hds, _) => ProviderKind::Hds,
            (CareKind::Oi, Some(OiTitle::Praktijkmanagement)) => ProviderKind::Practice,
            (CareKind::Oi, Some(OiTitle::Wijkmanagement)) => ProviderKind::Wsv,
            (CareKind::Oi, Some(OiTitle::Ketenmanagement | OiTitle::Regiomanagement)) => ProviderKind::Ro,
            (CareKind::Oi, None) => return None,
        })
    }

    /// The parties of the wanted kind that the organisation is, or reaches over its relations.
    pub(in crate::agreements) fn holders(
        self,
        organisation: &'s Party,
        wanted: ProviderKind,
    ) -> Vec<&'s Party> {
        if self.kind(organisation) == wanted {
            return self.with_regional_holders(organisation);
        }
        let joins = [
            RelationType::WsvMember,
            RelationType::RoMember,
            RelationType::CareGroupMember,
            RelationType::HdsMember,
        ];
        let step = |party: &'s Party| -> Vec<&'s Party> {
            let reached = joins
                .iter()
                .flat_map(|join| party.register.related_on(join, Direction::To, self.q.date, self.q.as_of));
            reached.filter_map(|id| self.s.party(id)).filter(|party| self.active(party)).collect()
        };
        let near = step(organisation); // practice → WSV, RO or HDS
        let far: Vec<_> = near
            .iter()
            .filter(|party| self.kind(party) == ProviderKind::Wsv)
            .flat_map(|wsv| step(wsv))
            .collect();
        let mut holders: Vec<_> =
            near.into_iter().chain(far).filter(|party| self.kind(party) == wanted).collect();
        holders.sort_by_key(|party| party.register.agb_code);
        holders.dedup_by_key(|party| party.register.id);
        holders
    }

    /// GLI and stop-smoking guidance may be contracted with the practice or with its RO: whoever has
    /// an agreement holds it; without any the practice does.
    fn with_regional_holders(self, practice: &'s Party) -> Vec<&'s Party> {
        if !matches!(self.q.care_kind, CareKind::Gli | CareKind::Smr) {
            return vec![practice];
        }
        let parties = std::iter::once(practice).chain(self.holders(practice, ProviderKind::Ro));
        let holding: Vec<_> = parties.filter(|party| self.has_any_contract(party)).collect();
        if holding.is_empty() { vec![practice] } else { holding }
    }

    fn kind(self, party: &Party) -> ProviderKind {
        party.register.provider_kind(self.q.date, self.q.as_of)
    }

    /// The places whose region counts, one per region: the location asked, else the locations of
    /// the organisation, else its own visiting address.
    pub(in crate::agreements) fn places(self, asked: &'s Party, organisation: &'s Party) -> Vec<Place<'s>> {
        let locations: Vec<&'s Party> = if asked.register.kind == PartyKind::Location {
            vec![asked]
        } else {
            let ids = organisation.register.locations_on(self.q.date, self.q.as_of);
            ids.into_iter().filter_map(|id| self.s.party(id)).filter(|party| self.active(party)).collect()
        };
        let mut places: Vec<Place<'s>> = Vec::with_capacity(1);
        for location in locations {
            let regions = self.regions(location);
            if !places.iter().any(|known| known.regions == regions) {
                places.push(Place { location: Some(self.name(location)), regions });
            }
        }
        if places.is_empty() {
            places.push(Place { location: None, regions: self.regions(organisation) });
        }
        places
    }

    fn regions(self, party: &Party) -> Vec<(&'s RegionKey, &'s str)> {
        let Some(address) = party.register.address_on(AddressUse::Visiting, self.q.date, self.q.as_of) else {
            return Vec::new();
        };
        let municipality =
            address.municipality.as_deref().and_then(|code| code.parse::<MunicipalityCode>().ok());
        let postcode = address.postcode.parse::<Postcode>().ok();
        let (scheme, reference) = (&self.s.region_scheme, &self.s.reference);
        let found =
            reference.regions_of(scheme, municipality.as_ref(), postcode.as_ref(), self.q.date, self.q.as_of);
        let mut regions: Vec<(&'s RegionKey, &'s str)> = Vec::with_capacity(1);
        for region in found.into_iter().map(|found| found.region) {
            if !regions.iter().any(|(known, _)| *known == region) {
                let named = reference.regions.on(region, self.q.date, self.q.as_of).next();
                regions.push((region, named.map_or(region.code.as_str(), |row| &row.value.value.name)));
            }
        }
        regions
    }
}
