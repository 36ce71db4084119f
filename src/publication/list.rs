//! Which contracts are published on a day: a pure function of the snapshot.
//!
//! A contract is published when it binds (concluded or recorded, or ended early but still running) in the
//! year asked, as was known at the end of the day. An offer is not: the sources publish who is contracted
//! once the signed agreement is in. Whoever follows by a decision on record is published as well: for its
//! insured the provider is contracted. What only a follow policy leads to is not, nobody has said it of
//! this provider.

use std::collections::{BTreeSet, HashSet};

use chrono::NaiveDate;

use super::day::{PublicationDay, PublicationDays};
use crate::clock::{Moment, day_after};
use crate::codes::{AgbCode, CareKind, ConcernId, PartyId, PurchasingPartyId, RegionCode, UzoviCode, word};
use crate::contracts::model::{Contract, ContractTerms};
use crate::dated::{Dated, Period};
use crate::registrations::facts::{Address, PartyKind};
use crate::registrations::search::{Part, SearchQuery, fold};
use crate::snapshot::{Party, Snapshot};

word! {
    /// How a contract comes to bind a purchasing party.
    PublishedBasis, "basis of a published contract", "publishedBasis.value", "one of own, followed" {
        /// The purchasing party made it, alone or as one of two that represent all insurers.
        Own = "own",
        /// The purchasing party decided to follow it.
        Followed = "followed",
    }
}

word! {
    /// Whether a published contract binds already.
    PublishedStatus, "status of a published contract", "publishedStatus.value", "one of contracted, upcoming" {
        /// It binds on the day of the list.
        Contracted = "contracted",
        /// It begins on a later day of the year.
        Upcoming = "upcoming",
    }
}

/// The last moment of a day.
pub fn end_of(day: NaiveDate) -> Moment {
    Moment::from_micros(Moment::start_of(day_after(day)).micros() - 1)
}

/// The list that is asked for: of one year, as it was on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListMoment {
    /// The contracting year.
    pub year: i32,
    /// The day on which somebody looks.
    pub date: NaiveDate,
    /// What was known then; now, when absent.
    pub as_of: Option<Moment>,
}

impl ListMoment {
    /// The list of a year on a day that is today or lies before it.
    pub fn on(year: i32, date: NaiveDate, today: NaiveDate) -> Self {
        Self { year, date, as_of: (date < today).then(|| end_of(date)) }
    }

    /// The days of the year.
    fn days(self) -> Option<(NaiveDate, NaiveDate)> {
        Some((NaiveDate::from_ymd_opt(self.year, 1, 1)?, NaiveDate::from_ymd_opt(self.year, 12, 31)?))
    }

    /// The day on which names, addresses and insurers are looked up: the day of the list, within the year.
    pub fn day(self) -> NaiveDate {
        self.days().map_or(self.date, |(first, last)| self.date.clamp(first, last))
    }

    /// Whether a term has days in the year that are not over on the day of the list; of a year that is
    /// over, any day counts.
    fn takes(self, term: &Period) -> bool {
        let Some((first, last)) = self.days() else { return false };
        let from = if self.date > last { first } else { self.date.max(first) };
        term.start_date <= last && term.end_date.is_none_or(|end| from <= end)
    }
}

/// What the list is narrowed to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Narrowed {
    /// Contracts of this organisation.
    pub holder: Option<AgbCode>,
    /// Contracts that bind this insurer.
    pub insurer: Option<UzoviCode>,
    /// Contracts of this purchasing party.
    pub purchasing_party: Option<PurchasingPartyId>,
    /// Contracts of purchasing parties of this concern.
    pub concern: Option<ConcernId>,
    /// About this care.
    pub care_kind: Option<CareKind>,
    /// With an organisation in this region.
    pub region: Option<RegionCode>,
    /// With an organisation whose postcode begins so.
    pub postcode: Option<String>,
    /// With an organisation in a city that has this in its name.
    pub city: Option<String>,
    /// With an organisation of this name.
    pub name: Option<String>,
}

/// One line of the list.
#[derive(Debug, Clone, Copy)]
pub struct Published<'s> {
    /// The organisation.
    pub holder: &'s Party,
    /// The contract.
    pub contract: &'s Contract,
    /// Its version that was known.
    pub version: &'s Dated<ContractTerms>,
    /// The purchasing party that it binds.
    pub party: &'s PurchasingPartyId,
    /// How.
    pub basis: PublishedBasis,
    /// From which day it is shown, where a policy says so.
    pub day: Option<PublicationDay<'s>>,
}

impl Published<'_> {
    /// What names the line from list to list, and tells nothing else.
    pub fn id(&self) -> String {
        let name = format!("{}/{}", self.contract.id, self.party);
        let digest = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, name.as_bytes());
        digest.as_ref()[..16].iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// The place of the line in the list.
    pub fn key(&self) -> (AgbCode, String) {
        (self.holder.register.agb_code, self.id())
    }
}

/// What a list is narrowed to, looked up once.
struct Filter<'s> {
    parties: Option<BTreeSet<&'s PurchasingPartyId>>,
    named: Option<HashSet<PartyId>>,
    postcode: Option<String>,
    city: Option<String>,
    narrowed: &'s Narrowed,
}

impl<'s> Filter<'s> {
    fn of(snapshot: &'s Snapshot, narrowed: &'s Narrowed, at: ListMoment) -> Self {
        let (reference, day) = (&snapshot.reference, at.day());
        let mut parties: Option<BTreeSet<&PurchasingPartyId>> = None;
        let mut only = |some: BTreeSet<&'s PurchasingPartyId>| {
            parties = Some(match parties.take() {
                Some(before) => before.intersection(&some).copied().collect(),
                None => some,
            });
        };
        if let Some(code) = narrowed.insurer {
            let rows = reference.purchasing_parties_of(code, day, None);
            only(rows.map(|row| &row.value.value.purchasing_party).collect());
        }
        if let Some(concern) = &narrowed.concern {
            only(reference.purchasing_parties_of_concern(concern, day, None).into_iter().collect());
        }
        if let Some(party) = &narrowed.purchasing_party {
            only([party].into());
        }
        let named = narrowed.name.as_ref().map(|name| {
            let query = SearchQuery {
                name: Some(name.clone()),
                city: None,
                postcode: None,
                kind: Some(PartyKind::Organisation),
                care_kind: None,
                qualification: None,
                day,
                as_of: at.as_of,
            };
            let hits = snapshot.search.search(&query, Part::First, usize::MAX);
            hits.into_iter().map(|hit| hit.id).collect()
        });
        let postcode = narrowed.postcode.as_deref().map(|text| text.replace(' ', "").to_ascii_uppercase());
        Self { parties, named, postcode, city: narrowed.city.as_deref().map(fold), narrowed }
    }

    /// Whether the organisation fits.
    fn takes(&self, snapshot: &Snapshot, holder: &Party, at: ListMoment) -> bool {
        if self.narrowed.holder.is_some_and(|code| code != holder.register.agb_code) {
            return false;
        }
        if self.named.as_ref().is_some_and(|named| !named.contains(&holder.register.id)) {
            return false;
        }
        let region = self.narrowed.region.as_ref();
        if region.is_none() && self.postcode.is_none() && self.city.is_none() {
            return true;
        }
        let (day, as_of) = (at.day(), at.as_of);
        let fits = |place: &Address| {
            self.postcode.as_deref().is_none_or(|start| place.postcode.starts_with(start))
                && self.city.as_deref().is_none_or(|city| fold(&place.city).contains(city))
        };
        snapshot.places(holder, day, as_of).any(fits)
            && region.is_none_or(|region| snapshot.regions(holder, day, as_of).contains(region))
    }
}

/// The published contracts of a year on a day, by AGB code.
pub fn list<'s>(snapshot: &'s Snapshot, at: ListMoment, narrowed: &'s Narrowed) -> Vec<Published<'s>> {
    let days = PublicationDays::of(&snapshot.policies, &snapshot.reference, at.year, at.day());
    let filter = Filter::of(snapshot, narrowed, at);
    let mut found = Vec::new();
    for holder in snapshot.parties().filter(|party| !party.contracts.contracts.is_empty()) {
        let before = found.len();
        for contract in &holder.contracts.contracts {
            if narrowed.care_kind.is_none_or(|kind| kind == contract.care_kind) {
                lines(&mut found, (holder, contract), at, &days, filter.parties.as_ref());
            }
        }
        let ended = || holder.register.ended_before(at.day(), at.as_of).is_some();
        if found.len() > before && (ended() || !filter.takes(snapshot, holder, at)) {
            found.truncate(before);
        }
    }
    found.sort_by_cached_key(Published::key);
    found
}

/// Adds the lines of one contract: one per purchasing party that it binds.
fn lines<'s>(
    found: &mut Vec<Published<'s>>,
    (holder, contract): (&'s Party, &'s Contract),
    at: ListMoment,
    days: &PublicationDays<'s>,
    only: Option<&BTreeSet<&PurchasingPartyId>>,
) {
    let standing = contract.known(at.as_of);
    let Some(version) = standing.filter(|v| v.value.status.binds() && at.takes(&v.period)) else { return };
    let own = [Some(&contract.purchasing_party), version.value.second_purchasing_party.as_ref()];
    let own = own.into_iter().flatten().map(|party| (party, PublishedBasis::Own));
    let follows = contract.follow.iter().filter(|decision| {
        let decided = decision.known(at.as_of);
        decision.addendum.is_none() && decided.is_some_and(|said| said.value.status.takes_over())
    });
    let follows = follows.map(|decision| (&decision.follower, PublishedBasis::Followed));
    for (party, basis) in own.chain(follows) {
        let day = days.day(party, contract.care_kind);
        let shown = day.is_none_or(|day| day.day <= at.date);
        if shown && only.is_none_or(|only| only.contains(party)) {
            found.push(Published { holder, contract, version, party, basis, day });
        }
    }
}
