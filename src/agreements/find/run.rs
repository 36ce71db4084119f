//! What a run over many questions looks up once, and how it sees what a question depends on.
//!
//! A single question looks everything up itself. A run asks one party about many insurers and one
//! insurer about many parties: what repeats is kept here, taken from the same look-ups, so that a
//! run decides nothing by itself.

use std::cell::Cell;
use std::collections::{HashMap, HashSet};

use super::Finder;
use super::places::Place;
use crate::agreements::model::{Certainty, Leader, PartyRef};
use crate::agreements::steps::Silent;
use crate::codes::{CareKind, ConcernId};
use crate::policy::{FactSet, Pack};
use crate::reference::model::{Insurer, RegionKey, Row};
use crate::snapshot::Party;

/// The run that a question belongs to.
#[derive(Clone, Copy)]
pub(in crate::agreements) struct Run<'s> {
    pub(in crate::agreements) asked: &'s AskedParty<'s>,
    /// For the kind of care asked about, what [`AskedParty::candidates`] gives.
    pub(in crate::agreements) candidates: &'s [&'s Party],
    /// The organisation and those parties, by name.
    pub(in crate::agreements) known: &'s [KnownParty<'s>],
    pub(in crate::agreements) insurer: &'s AskedInsurer<'s>,
    /// The contract partners of every concern.
    pub(in crate::agreements) partners: &'s Partners<'s>,
    /// For the kind of care asked about, what [`Finder::plain_facts`] gives.
    pub(in crate::agreements) plain_facts: &'s (FactSet, Certainty),
    pub(in crate::agreements) differs: &'s Differs,
    /// Set as soon as a question reads what differs.
    pub(in crate::agreements) touched: &'s Cell<bool>,
}

/// A party as every question names it.
pub(in crate::agreements) struct KnownParty<'s> {
    party: &'s Party,
    pub(super) named: PartyRef<'s>,
    pub(super) active: bool,
}

/// The contract partners of every concern.
pub(in crate::agreements) struct Partners<'s>(pub(super) HashMap<&'s ConcernId, Vec<Leader<'s>>>);

impl<'s> Partners<'s> {
    pub(in crate::agreements) fn new(find: Finder<'s>) -> Self {
        let concerns = find.s.reference.concerns.keys();
        let partners = |concern| (concern, find.purchasing_parties_of(concern).into_owned());
        Self(concerns.map(partners).collect())
    }
}

/// What every question about one party finds again.
pub(in crate::agreements) struct AskedParty<'s> {
    pub(in crate::agreements) party: &'s Party,
    pub(super) organisations: Vec<&'s Party>,
    /// Of the one organisation.
    pub(in crate::agreements) places: Vec<Place<'s>>,
}

impl<'s> AskedParty<'s> {
    pub(in crate::agreements) fn new(find: Finder<'s>, party: &'s Party) -> Self {
        let organisations = find.organisations(party).into_owned();
        let places = match organisations.as_slice() {
            [one] => find.places(party, one).into_owned(),
            _ => Vec::new(),
        };
        Self { party, organisations, places }
    }

    /// The parties that may hold the agreement for the kind of care that `find` asks about.
    pub(in crate::agreements) fn candidates(&self, find: Finder<'s>) -> Vec<&'s Party> {
        match (self.organisations.as_slice(), find.wanted_holder()) {
            ([one], Some(wanted)) => find.candidates(one, wanted).into_owned(),
            _ => Vec::new(),
        }
    }

    /// The one organisation, and the parties that may hold the agreement, by name.
    pub(in crate::agreements) fn known(
        &self,
        find: Finder<'s>,
        candidates: &[&'s Party],
    ) -> Vec<KnownParty<'s>> {
        let known =
            |party: &&'s Party| KnownParty { party, named: find.name(party), active: find.active(party) };
        let others = candidates
            .iter()
            .filter(|one| !self.organisations.iter().any(|known| std::ptr::eq(*known, **one)));
        self.organisations.iter().chain(others).map(known).collect()
    }
}

/// What every question about one insurer finds again.
pub(in crate::agreements) struct AskedInsurer<'s> {
    pub(super) row: Option<&'s Row<Insurer>>,
    pub(super) parties: Vec<Leader<'s>>,
    /// Of the insurer's own concern, by kind of care.
    pub(super) policies: Vec<Option<Result<&'s Pack, Silent<'s>>>>,
    /// The policies about several insurers that may speak for that concern.
    pub(super) shared: Vec<&'s Pack>,
}

impl<'s> AskedInsurer<'s> {
    pub(in crate::agreements) fn new(find: Finder<'s>) -> Self {
        let policy = |care_kind: &CareKind| find.about(*care_kind).policy();
        Self {
            row: find.insurer_row(),
            parties: find.purchasing_parties().into_owned(),
            policies: CareKind::ALL.iter().map(policy).collect(),
            shared: find
                .concern()
                .map_or_else(Vec::new, |concern| find.shared_policies(concern).into_owned()),
        }
    }

    /// Whether every question gets the same answer about both insurers.
    pub(in crate::agreements) fn is_like(&self, other: &Self) -> bool {
        let row = |one: &Self| {
            one.row.map(|row| (row.value.value.concern.clone(), row.value.provenance.confidence))
        };
        let packs = |one: &Self| -> Vec<Option<Option<*const Pack>>> {
            let pack = |policy: &Option<Result<&Pack, Silent<'_>>>| {
                policy.as_ref().map(|p| p.ok().map(std::ptr::from_ref))
            };
            one.policies.iter().map(pack).collect()
        };
        row(self) == row(other) && self.parties == other.parties && packs(self) == packs(other)
    }

    pub(in crate::agreements) fn concern(&self) -> Option<&'s ConcernId> {
        self.row.map(|row| &row.value.value.concern)
    }
}

/// Where two snapshots of one position differ.
#[derive(Debug, Default)]
pub(in crate::agreements) struct Differs {
    /// Regions with other preferred insurers, and for which kinds of care.
    pub(in crate::agreements) preferred: HashMap<RegionKey, HashSet<CareKind>>,
    /// Concerns with another policy.
    pub(in crate::agreements) policies: HashSet<ConcernId>,
    /// Whether NZa settled something else.
    pub(in crate::agreements) national: bool,
    /// Kinds of care for which that, or a rule that others than its own insurers read, may matter.
    pub(in crate::agreements) care_kinds: HashSet<CareKind>,
}

impl<'s> Finder<'s> {
    /// The same question about another kind of care.
    fn about(mut self, care_kind: CareKind) -> Self {
        self.q.care_kind = care_kind;
        self
    }

    /// What the run knows of a party.
    pub(super) fn known_party(self, party: &Party) -> Option<&'s KnownParty<'s>> {
        self.run?.known.iter().find(|known| std::ptr::eq(known.party, party))
    }

    /// Notes that the question reads something; `differs` says whether that differs.
    pub(super) fn reads(self, differs: impl FnOnce(&Differs) -> bool) {
        if let Some(run) = self.run
            && !run.touched.get()
            && differs(run.differs)
        {
            run.touched.set(true);
        }
    }
}
