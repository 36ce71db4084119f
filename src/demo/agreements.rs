//! Which agreements the country has: who made them with whom, for which years, with which modules.
//!
//! In each region the preferred insurer contracts nearly every practice, in rounds of its own
//! length; ROs, WSVs and HDSs hold what their kind holds; some practices have an agreement with
//! another insurer too, and some followers decided about an agreement. Everything is fictitious,
//! only the rounds follow what the published policies say about terms.

use std::collections::HashMap;
use std::sync::Arc;

use chrono::{Datelike, NaiveDate};

use super::cast::Role;
use super::catalogue::{
    BASIS, CHAINS, HDS_ROUNDS, Kind, LIFESTYLE, MTVP_S3_LONG, POST, PRACTICE_MANAGEMENT, PRACTICE_MODULES,
    REGIO, WIJK, rounds, years,
};
use super::country::{Country, Group, GroupKind, Practice, day};
use super::draw::{Draw, draw};
use super::history::SeedError;
use crate::agreements::follow::model::{FollowEntry, FollowStatus, FollowTerms};
use crate::clock::next_quarter;
use crate::codes::{
    AddendumId, AgbCode, CareKind, ContractId, FollowDecisionId, OiTitle, PartyId, PurchasingPartyId,
};
use crate::contracts::addenda::model::{
    AddendumEntry, AddendumOrigin, AddendumStatus, AddendumTerms, Module,
};
use crate::contracts::model::{ContractEntry, ContractStatus, ContractTerms};
use crate::dated::Period;
use crate::reference::Reference;
use crate::reference::model::RegionKey;
use crate::snapshot::REGION_SCHEME;

/// Insurers that buy for themselves beside the preferred one, and that follow.
const OTHERS: [&str; 6] = ["zilveren-kruis", "vgz", "menzis", "dsw", "asr", "onvz"];

/// The first day on which an agreement can start that is asked for when `life` begins.
fn starts(life: NaiveDate) -> NaiveDate {
    if life.day() == 1 && life.month0().is_multiple_of(3) { life } else { next_quarter(life) }
}

/// What is recorded together.
#[derive(Debug, Default)]
pub(super) struct Batch {
    pub(super) contracts: Vec<ContractEntry>,
    pub(super) decisions: Vec<FollowEntry>,
}

/// Plans agreements over a country.
pub(super) struct Planner<'c> {
    country: &'c Country,
    reference: &'c Reference,
    ids: HashMap<AgbCode, PartyId>,
    modules: HashMap<(&'static str, &'static [&'static str]), Arc<Module>>,
}

/// One agreement to be.
struct Deal<'d> {
    agb: AgbCode,
    party: PurchasingPartyId,
    care_kind: CareKind,
    titles: &'d [OiTitle],
    second: Option<PurchasingPartyId>,
    term: Period,
    modules: Vec<Kind>,
}

impl<'c> Planner<'c> {
    /// A planner that knows no party yet.
    pub(super) fn new(country: &'c Country, reference: &'c Reference) -> Self {
        Self { country, reference, ids: HashMap::new(), modules: HashMap::new() }
    }

    /// Takes the parties of the latest snapshot.
    pub(super) fn know(&mut self, ids: HashMap<AgbCode, PartyId>) {
        self.ids = ids;
    }

    /// Id of a party.
    fn id(&self, agb: AgbCode) -> Result<PartyId, SeedError> {
        self.ids.get(&agb).copied().ok_or(SeedError::Unregistered(agb))
    }

    /// Every agreement that starts within `window`, recorded on `recorded`.
    pub(super) fn batch(&mut self, window: Period, recorded: NaiveDate) -> Result<Batch, SeedError> {
        let mut batch = Batch::default();
        let country = self.country;
        for practice in &country.practices {
            let first = batch.contracts.len();
            for deal in self.practice_deals(practice)? {
                if window.holds_on(deal.term.start_date) {
                    batch.contracts.push(self.entry(deal)?);
                }
            }
            let new = &mut batch.contracts[first..];
            batch.decisions.extend(new.iter().filter_map(|contract| decision(practice, contract, recorded)));
            if practice.role == Some(Role::Corrected) {
                new.iter_mut().filter(|contract| contract.care_kind == CareKind::Haz).for_each(mistype);
            }
        }
        for group in &country.groups {
            for deal in self.group_deals(group)? {
                if window.holds_on(deal.term.start_date) {
                    batch.contracts.push(self.entry(deal)?);
                }
            }
        }
        Ok(batch)
    }

    /// The agreement of a practice of the cast with the preferred insurer, for the round of `year`.
    pub(super) fn agreement_of(&mut self, role: Role, year: i32) -> Result<ContractEntry, SeedError> {
        let practice = self.country.practices.iter().find(|practice| practice.role == Some(role));
        let deals = match practice {
            Some(practice) => self.practice_deals(practice)?,
            None => Vec::new(),
        };
        let wanted = |deal: &Deal<'_>| deal.care_kind == CareKind::Haz && deal.term.holds_on(day(year, 1, 1));
        match deals.into_iter().find(wanted) {
            Some(deal) => self.entry(deal),
            None => Err(SeedError::NoAgreement(year)),
        }
    }

    /// The contract partner of the preferred insurer; the first where a list names several.
    fn leader(
        &self,
        region: usize,
        care_kind: CareKind,
        on: NaiveDate,
    ) -> Result<Option<PurchasingPartyId>, SeedError> {
        let Some(code) = self.country.regions.get(region) else { return Ok(None) };
        let key = RegionKey { scheme: REGION_SCHEME.parse()?, code: code.clone() };
        let rows = self.reference.preferred_in(&key, care_kind, on, None);
        let parties = rows
            .first()
            .map(|row| self.reference.purchasing_parties_of_concern(&row.value.value.concern, on, None));
        Ok(parties.and_then(|parties| parties.first().map(|party| (*party).clone())))
    }

    fn practice_deals(&self, practice: &Practice) -> Result<Vec<Deal<'static>>, SeedError> {
        let number = practice.number;
        let contracted = match practice.role {
            Some(role) => role.contracted(),
            None => draw(number, Draw::Uncontracted, 40) > 0,
        };
        let mut deals = Vec::new();
        if !contracted {
            return Ok(deals);
        }
        let managed = practice.role == Some(Role::Plain)
            || (practice.role.is_none() && draw(number, Draw::PracticeManagement, 4) == 0);
        let mut leaders: Vec<PurchasingPartyId> = Vec::new();
        for (span, region) in practice.home.spans(practice.life) {
            // Whoever records an agreement does not know yet that the code will end.
            let stay = if span.end_date == practice.life.end_date { None } else { span.end_date };
            let stay = Period { start_date: starts(span.start_date), end_date: stay };
            let Some(party) = self.leader(*region, CareKind::Haz, day(2025, 1, 1))? else { continue };
            for term in rounds(party.as_str()).iter().filter_map(|round| years(*round).intersect(&stay)) {
                if practice.life.holds_on(term.start_date) {
                    let modules = practice_modules(practice);
                    deals.push(Deal::new(practice.agb, &party, CareKind::Haz, term, modules));
                    if managed && term.start_date >= day(2022, 1, 1) {
                        let mut deal =
                            Deal::new(practice.agb, &party, CareKind::Oi, term, vec![PRACTICE_MANAGEMENT]);
                        deal.titles = &[OiTitle::Praktijkmanagement];
                        deals.push(deal);
                    }
                }
            }
            leaders.push(party);
        }
        if let Some(other) =
            own_buyer(practice).filter(|other| leaders.iter().all(|leader| leader.as_str() != *other))
        {
            let other: PurchasingPartyId = other.parse()?;
            let since =
                Period { start_date: starts(practice.life.start_date).max(day(2022, 1, 1)), end_date: None };
            for term in rounds(other.as_str()).iter().filter_map(|round| years(*round).intersect(&since)) {
                if practice.life.holds_on(term.start_date) {
                    deals.push(Deal::new(practice.agb, &other, CareKind::Haz, term, vec![BASIS]));
                }
            }
        }
        Ok(deals)
    }

    fn group_deals(&self, group: &Group) -> Result<Vec<Deal<'static>>, SeedError> {
        let mut deals = Vec::new();
        let life = Period { start_date: starts(group.since), end_date: None };
        if group.kind == GroupKind::Hds {
            let representing = self.reference.hds_representation(group.agb, day(2024, 1, 1), None);
            let Some(row) = representing.map(|row| &row.value.value) else { return Ok(deals) };
            let party =
                |concern| self.reference.purchasing_parties_of_concern(concern, day(2024, 1, 1), None);
            let (first, second) = (party(&row.first), party(&row.second));
            let (Some(first), Some(second)) = (first.first(), second.first()) else { return Ok(deals) };
            for term in HDS_ROUNDS.into_iter().filter_map(|round| years(round).intersect(&life)) {
                let mut deal = Deal::new(group.agb, first, CareKind::Hds, term, vec![POST]);
                deal.second = Some((*second).clone());
                deals.push(deal);
            }
            return Ok(deals);
        }
        let wanted: &[(CareKind, &[OiTitle], &[Kind])] = match group.kind {
            GroupKind::Wsv => &[(CareKind::Oi, &[OiTitle::Wijkmanagement], &[WIJK])],
            GroupKind::CareGroup => &[(CareKind::Mdz, &[], &CHAINS)],
            GroupKind::Ro | GroupKind::Hds => &[
                (CareKind::Mdz, &[], &CHAINS),
                (CareKind::Oi, &[OiTitle::Ketenmanagement, OiTitle::Regiomanagement], &REGIO),
                (CareKind::Gli, &[], &[LIFESTYLE]),
            ],
        };
        for (care_kind, titles, modules) in wanted {
            if *care_kind == CareKind::Gli && group.region % 2 == 1 {
                continue; // in half of the regions nobody agreed on it
            }
            let Some(party) = self.leader(group.region, *care_kind, day(2025, 1, 1))? else { continue };
            for term in rounds(party.as_str()).iter().filter_map(|round| years(*round).intersect(&life)) {
                let mut deal = Deal::new(group.agb, &party, *care_kind, term, modules.to_vec());
                deal.titles = titles;
                deals.push(deal);
            }
        }
        Ok(deals)
    }

    fn entry(&mut self, deal: Deal<'_>) -> Result<ContractEntry, SeedError> {
        let Deal { agb, party, care_kind, titles, second, term, modules } = deal;
        let number = format!("F-{care_kind}-{}-{agb}", term.start_date.format("%Y%m"));
        let key = format!("{party} {number}{}", titles.first().map_or("", |title| title.as_str()));
        let made_in_2024 = party.as_str() == "zorg-en-zekerheid" && term.start_date.year() == 2024;
        let policy = if made_in_2024 { Some("zz-haz-2024".parse()?) } else { None };
        let mut addenda = Vec::with_capacity(modules.len());
        for kind in modules {
            let (code, _, segment, _, first, last) = kind;
            let Some(period) = years((first, last)).intersect(&term) else { continue };
            let module = self.module(kind)?;
            let id = AddendumId::fixed(format!("{key} {code} {segment:?}").as_bytes());
            let terms = AddendumTerms {
                module,
                origin: AddendumOrigin::Requested,
                status: AddendumStatus::Concluded,
            };
            addenda.push(AddendumEntry { id, period, terms });
        }
        Ok(ContractEntry {
            id: ContractId::fixed(key.as_bytes()),
            holder: self.id(agb)?,
            purchasing_party: party,
            number: number.into(),
            care_kind,
            period: term,
            terms: ContractTerms {
                oi_titles: titles.into(),
                policy,
                uniform: second.is_some(),
                second_purchasing_party: second,
                ..ContractTerms::of(ContractStatus::Recorded)
            },
            addenda,
        })
    }

    fn module(&mut self, (code, name, segment, prestaties, ..): Kind) -> Result<Arc<Module>, SeedError> {
        if let Some(module) = self.modules.get(&(code, prestaties)) {
            return Ok(module.clone());
        }
        let key = prestaties;
        let prestaties = prestaties.iter().map(|code| code.parse()).collect::<Result<_, _>>()?;
        let module = Arc::new(Module { code: code.into(), name: name.into(), segment, prestaties });
        self.modules.insert((code, key), module.clone());
        Ok(module)
    }
}

impl Deal<'static> {
    fn new(
        agb: AgbCode,
        party: &PurchasingPartyId,
        care_kind: CareKind,
        term: Period,
        modules: Vec<Kind>,
    ) -> Self {
        Self { agb, party: party.clone(), care_kind, titles: &[], second: None, term, modules }
    }
}

/// The modules of a practice: all of them in the cast, else as drawn.
fn practice_modules(practice: &Practice) -> Vec<Kind> {
    if matches!(practice.role, Some(Role::Switched | Role::SwitchedAtCz)) {
        return vec![BASIS, MTVP_S3_LONG];
    }
    let has = |at: u32, share: u32| {
        let subject = practice.number * 8 + if at == 2 { 1 } else { at }; // both forms of one module go together
        practice.role.is_some() || draw(subject, Draw::Module, 100) < share
    };
    let drawn = PRACTICE_MODULES.into_iter().zip(0..).filter(|((_, share), at)| has(*at, *share));
    std::iter::once(BASIS).chain(drawn.map(|((kind, _), _)| kind)).collect()
}

/// The insurer that has an agreement of its own with the practice, beside the preferred one.
fn own_buyer(practice: &Practice) -> Option<&'static str> {
    match practice.role {
        Some(Role::OwnOfOther) => Some("cz"),
        Some(_) => None,
        None if draw(practice.number, Draw::OwnAgreement, 16) == 0 => {
            OTHERS.get(draw(practice.number, Draw::OwnBuyer, 4) as usize).copied()
        }
        None => None,
    }
}

/// One in five agreements since 2022 has a follower that decided of its own accord.
fn decision(practice: &Practice, contract: &ContractEntry, on: NaiveDate) -> Option<FollowEntry> {
    let number = practice.number;
    let about = contract.care_kind == CareKind::Haz && contract.period.start_date >= day(2022, 1, 1);
    if practice.role.is_some() || !about || draw(number, Draw::Follow, 5) > 0 || own_buyer(practice).is_some()
    {
        return None;
    }
    let follower = OTHERS.get(draw(number, Draw::Follower, 6) as usize)?;
    if contract.purchasing_party.as_str() == *follower {
        return None;
    }
    let rejected = draw(number, Draw::Follower, 10) == 0;
    let status = if rejected { FollowStatus::Rejected } else { FollowStatus::Accepted };
    Some(FollowEntry {
        id: FollowDecisionId::fixed(format!("{follower} {}", contract.id).as_bytes()),
        contract: contract.id,
        addendum: None,
        follower: follower.parse().ok()?,
        terms: FollowTerms {
            status,
            requested_by: None,
            requested_on: None,
            reason: rejected.then(|| "Fictief: de volger maakt liever een eigen afspraak".into()),
            tariff: None,
            claimable_from: (!rejected).then_some(contract.period.start_date),
            decided_on: Some(on),
        },
    })
}

/// The first day of the round of 2023 was recorded a year and a half too late; corrected since.
fn mistype(contract: &mut ContractEntry) {
    if contract.period.start_date == day(2023, 1, 1) {
        contract.period.start_date = day(2024, 7, 1);
    }
}
