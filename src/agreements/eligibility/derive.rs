//! Facts that nobody is asked for: what the register, the contracts and the reference data here say.
//!
//! One table, [`DERIVED`]: fact, source, derivation. What is not certain is left unknown; absence of a
//! contract says something only where the contracts of the insurer are declared complete.

use chrono::{Datelike, NaiveDate};

use super::model::FactSource;
use crate::agreements::find::{Finder, JOINS};
use crate::agreements::model::{Certainty, Leader, Question};
use crate::codes::{AgbCode, CareKind, ConcernId, OiTitle, ProviderKind};
use crate::contracts::model::Contract;
use crate::registrations::facts::{PartyKind, RegisterFact, RelationType};
use crate::registrations::model::Direction;
use crate::snapshot::Party;

/// What is asked about, and where the answers lie.
pub struct Ground<'s> {
    pub(super) find: Finder<'s>,
    /// The party whose code is asked: organisation, location or practitioner.
    pub(super) asked: &'s Party,
    /// The organisation that would hold the agreement.
    pub(super) holder: &'s Party,
    /// The contract partners of the insurer.
    pub(super) parties: Vec<Leader<'s>>,
    /// The concern of the insurer.
    pub(super) concern: &'s ConcernId,
    /// First day of the policy.
    pub(super) policy_starts: NaiveDate,
    /// The members that the caller names.
    pub(super) named: Vec<AgbCode>,
}

/// What a derivation finds.
pub enum Found<'s> {
    /// Yes or no.
    Bool(bool),
    /// One word.
    Word(&'s str),
    /// Some words.
    Words(Vec<&'static str>),
    /// A word on the strength of a row that is no more than expected.
    Expected(&'s str),
    /// So of each member, or not, or not known; so of the whole when so of all.
    Each(Vec<(AgbCode, Option<bool>)>),
    /// Nothing certain.
    Nothing,
}

impl From<Option<bool>> for Found<'_> {
    fn from(known: Option<bool>) -> Self {
        known.map_or(Self::Nothing, Self::Bool)
    }
}

/// How one fact is derived.
pub struct Derivation {
    /// Id of the fact.
    pub fact: &'static str,
    /// Where it is read.
    pub source: FactSource,
    pub(super) derive: for<'s> fn(&Ground<'s>) -> Found<'s>,
}

macro_rules! derivations {
    ($($source:ident $fact:literal = $derive:expr;)+) => {
        &[$(Derivation { fact: $fact, source: FactSource::$source, derive: $derive }),+]
    };
}

/// Every fact that is derived.
pub const DERIVED: &[Derivation] = derivations! {
    Register "provider.kind" = |g| Found::Word(g.find.kind(g.holder).as_str());
    Register "practice.agb_active" = |g| Found::Bool(g.find.active(g.holder));
    Register "practice.registered_as_gp_practice" = |g| Found::Bool(g.is(ProviderKind::Practice) && g.find.active(g.holder));
    Register "practice.member_of" = member_of;
    Register "organisation.enterprise_in_register" = |g| Found::Bool(!g.find.organisations(g.asked).is_empty());
    Register "gp.registered_nl" = gp_registered;
    Register "gli.applicant" = |g| if g.is(ProviderKind::Ro) { Found::Word("regionalOrganisation") } else { Found::Nothing };
    Register "wsv.participants_linked_agb" = linked;
    Register "oi.participants_linked_in_agb" = linked;
    Register "ro.wsvs_linked_agb" = linked;
    Contracts "wsv.participants_contracted" = participants_contracted;
    Contracts "ro.wsvs_all_have_oi_agreement" = wsvs_contracted;
    Contracts "agreement.running_with_insurer" = |g| g.has(g.holder, g.find.q.care_kind, g.find.q.oi_title).into();
    Contracts "agreement.regional_management_held" = |g| g.has(g.holder, CareKind::Oi, Some(OiTitle::Regiomanagement)).into();
    Contracts "agreement.held_year_before" = held_year_before;
    Contracts "agreement.s1_with_same_preferred" = s1_with_preferred;
    Contracts "agreement.template" = template;
    Contracts "hds.contracted_via_ro" = hds_via_ro;
    Contracts "follow.requested_by_provider" = follow_requested;
    Reference "insurer.concern" = |g| Found::Word(g.concern.as_str());
    Reference "region.preferred" = preferred;
    Reference "region.care_alignment_area" = care_alignment_area;
    Reference "region.ro_exists" = |g| if g.reaches(ProviderKind::Ro) { Found::Bool(true) } else { Found::Nothing };
};

impl<'s> Ground<'s> {
    fn is(&self, kind: ProviderKind) -> bool {
        self.find.kind(self.holder) == kind
    }

    /// Whether the holder is, or takes part in, an active party of a kind; also through a WSV.
    fn reaches(&self, kind: ProviderKind) -> bool {
        self.is(kind) || self.find.reached(self.holder, kind).iter().any(|party| self.find.active(party))
    }

    /// The active parties that take part in the holder, by the register.
    fn participants(&self) -> Vec<&'s Party> {
        let (date, as_of) = (self.find.q.date, self.find.q.as_of);
        let register = &self.holder.register;
        let ids = JOINS.iter().flat_map(|join| register.related_on(join, Direction::From, date, as_of));
        let parties = ids.filter_map(|id| self.find.s.party(id)).filter(|party| self.find.active(party));
        let mut parties: Vec<&'s Party> = parties.collect();
        parties.sort_by_key(|party| party.register.agb_code);
        parties.dedup_by_key(|party| party.register.id);
        parties
    }

    fn about(&self, care_kind: CareKind, oi_title: Option<OiTitle>, date: NaiveDate) -> Finder<'s> {
        Finder { q: Question { care_kind, oi_title, date, segment: None, ..self.find.q }, ..self.find }
    }

    /// The contract in force of a holder with the insurer, whichever of its partners made it.
    pub(super) fn contract(
        &self,
        holder: &'s Party,
        care: CareKind,
        title: Option<OiTitle>,
    ) -> Option<&'s Contract> {
        let find = self.about(care, title, self.find.q.date);
        self.parties.iter().find_map(|party| find.contract(holder, party.purchasing_party))
    }

    /// Whether a holder has an agreement with the insurer on the day; unknown where its contracts are not complete.
    pub(super) fn has(&self, holder: &'s Party, care: CareKind, title: Option<OiTitle>) -> Option<bool> {
        if self.contract(holder, care, title).is_some() {
            return Some(true);
        }
        self.complete(care, self.find.q.date, self.find.q.date).then_some(false)
    }

    /// Whether all contracts of the insurer for a kind of care on the days from `first` to `last` are here.
    pub(super) fn complete(&self, care: CareKind, first: NaiveDate, last: NaiveDate) -> bool {
        let find = self.about(care, None, first);
        let whole = |party: &Leader<'_>| {
            find.coverage(party.purchasing_party).is_some_and(|days| days.holds_on(last))
        };
        !self.parties.is_empty() && self.parties.iter().all(whole)
    }
}

fn member_of<'s>(g: &Ground<'s>) -> Found<'s> {
    let kinds = [(ProviderKind::Ro, "ro"), (ProviderKind::Hds, "hds"), (ProviderKind::Wsv, "wsv")];
    Found::Words(kinds.into_iter().filter(|(kind, _)| g.reaches(*kind)).map(|(_, word)| word).collect())
}

/// A practitioner whom the register knows as a GP: the one asked about, or one of the practice.
fn gp_registered<'s>(g: &Ground<'s>) -> Found<'s> {
    let (date, as_of) = (g.find.q.date, g.find.q.as_of);
    let is_gp = |party: &Party| {
        let gp = |row: &crate::dated::Dated<RegisterFact>| matches!(&row.value, RegisterFact::CareKind(kind) if kind.code.as_str() == "01");
        party.register.kind == PartyKind::Practitioner
            && g.find.active(party)
            && crate::dated::on(&party.register.facts, date, as_of).any(gp)
    };
    let staff = g.holder.register.related_on(&RelationType::WorksFor, Direction::From, date, as_of);
    let staff = staff.into_iter().filter_map(|id| g.find.s.party(id));
    let found = match g.asked.register.kind {
        PartyKind::Practitioner => is_gp(g.asked),
        _ => staff.into_iter().any(is_gp),
    };
    if found { Found::Bool(true) } else { Found::Nothing }
}

/// Whether every member named is linked; who takes part beyond the links, only the caller knows.
fn linked<'s>(g: &Ground<'s>) -> Found<'s> {
    let participants = g.participants();
    let is = |code: AgbCode| participants.iter().any(|party| party.register.agb_code == code);
    Found::Each(g.named.iter().map(|code| (*code, Some(is(*code)))).collect())
}

/// Whether every participant has an agreement in its own field: practices by the contracts here, other
/// fields are not kept. Of a member that is not linked no contract is read. Without named members the
/// list may lack participants: then one without an agreement is enough to know, all with one is not.
fn participants_contracted<'s>(g: &Ground<'s>) -> Found<'s> {
    let known = |party: &'s Party| match g.find.kind(party) {
        ProviderKind::Practice => g.has(party, CareKind::Haz, None),
        _ => None,
    };
    let participants = g.participants();
    let mut each: Vec<_> = participants.iter().map(|party| (party.register.agb_code, known(party))).collect();
    for code in &g.named {
        if !each.iter().any(|(other, _)| other == code) {
            each.push((*code, None));
        }
    }
    let lacks = each.iter().any(|(_, known)| *known == Some(false));
    if g.named.is_empty() && !lacks { Found::Nothing } else { Found::Each(each) }
}

/// Whether every WSV that takes part in the RO has an agreement on neighbourhood management.
fn wsvs_contracted<'s>(g: &Ground<'s>) -> Found<'s> {
    let wsvs = g.participants().into_iter().filter(|party| g.find.kind(party) == ProviderKind::Wsv);
    let has = |wsv: &'s Party| g.has(wsv, CareKind::Oi, Some(OiTitle::Wijkmanagement));
    Found::Each(wsvs.map(|wsv| (wsv.register.agb_code, has(wsv))).collect())
}

/// Whether the holder had an agreement on any day of the year before the policy begins.
fn held_year_before<'s>(g: &Ground<'s>) -> Found<'s> {
    let year = g.policy_starts.year() - 1;
    let (Some(first), Some(last)) =
        (NaiveDate::from_ymd_opt(year, 1, 1), NaiveDate::from_ymd_opt(year, 12, 31))
    else {
        return Found::Nothing;
    };
    let (care, title) = (g.find.q.care_kind, g.find.title());
    let held = |contract: &Contract| {
        let ours = g.parties.iter().any(|party| contract.is_of(party.purchasing_party));
        let version = contract.known(g.find.q.as_of).filter(|version| version.value.status.binds());
        ours && contract.care_kind == care
            && version.is_some_and(|version| {
                let titled = title.is_none_or(|title| version.value.oi_titles.contains(&title));
                titled
                    && version.period.start_date <= last
                    && version.period.end_date.is_none_or(|end| end >= first)
            })
    };
    if g.holder.contracts.contracts.iter().any(held) {
        return Found::Bool(true);
    }
    if g.complete(care, first, last) { Found::Bool(false) } else { Found::Nothing }
}

/// Whether the member practices have an agreement for basic GP care with the preferred insurer of the region.
fn s1_with_preferred<'s>(g: &Ground<'s>) -> Found<'s> {
    let Some((leading, _)) = preferred_concern(g) else { return Found::Nothing };
    let members = g.find.without_s1(leading, g.holder);
    if members.missing.is_some() { Found::Nothing } else { Found::Bool(members.lacking.is_empty()) }
}

fn template<'s>(g: &Ground<'s>) -> Found<'s> {
    let contract = g.contract(g.holder, CareKind::Hds, None).and_then(|contract| g.find.in_force(contract));
    match contract {
        Some(version) if version.value.uniform => Found::Word("nationalUniform"),
        _ => Found::Nothing,
    }
}

/// Who holds the running agreement for out-of-hours care: the RO, or the HDS itself.
fn hds_via_ro<'s>(g: &Ground<'s>) -> Found<'s> {
    match g.contract(g.holder, CareKind::Hds, None) {
        Some(_) if g.is(ProviderKind::Ro) => Found::Bool(true),
        Some(_) if g.is(ProviderKind::Hds) => Found::Bool(false),
        _ => Found::Nothing,
    }
}

/// Whether a request of the holder that the insurer follows an agreement is on record; it may have asked elsewhere.
fn follow_requested<'s>(g: &Ground<'s>) -> Found<'s> {
    let by_holder = |decision: &crate::agreements::follow::model::FollowDecision| {
        g.parties.iter().any(|party| *party.purchasing_party == decision.follower)
            && decision
                .known(g.find.q.as_of)
                .is_some_and(|version| version.value.requested_by == Some(g.holder.register.id))
    };
    let mut decisions = g.holder.contracts.contracts.iter().flat_map(|contract| &contract.follow);
    if decisions.any(by_holder) { Found::Bool(true) } else { Found::Nothing }
}

/// The one preferred concern of the one region that the provider lies in.
fn preferred_concern<'s>(g: &Ground<'s>) -> Option<(&'s ConcernId, Certainty)> {
    let places = g.find.places(g.asked, g.holder);
    let [place] = &places[..] else { return None };
    let [region] = place.regions[..] else { return None };
    let rows = g.find.preferred(region);
    let [row] = &rows[..] else { return None };
    Some((row.concern, place.certainty.max(row.certainty)))
}

fn preferred<'s>(g: &Ground<'s>) -> Found<'s> {
    match preferred_concern(g) {
        Some((concern, Certainty::Recorded)) => Found::Word(concern.as_str()),
        Some((concern, _)) => Found::Expected(concern.as_str()),
        None => Found::Nothing,
    }
}

/// Amstelland and Meerlanden are one region of the scheme kept here: which of the two is left open.
fn care_alignment_area<'s>(g: &Ground<'s>) -> Found<'s> {
    let places = g.find.places(g.asked, g.holder);
    let [place] = &places[..] else { return Found::Nothing };
    let [region] = place.regions[..] else { return Found::Nothing };
    match region.code.as_str() {
        "zuid-holland-noord" => Found::Word("zuidHollandNoord"),
        code if code.starts_with("amstelland") => Found::Nothing,
        _ => Found::Word("other"),
    }
}
