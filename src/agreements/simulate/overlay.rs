//! The supposed world: a snapshot that shares all but what the changes touch.

use std::collections::HashSet;

use chrono::NaiveDate;

use super::model::{Change, Instead, Switched, When};
use super::switches;
use crate::agreements::find::run::Differs;
use crate::clock::{Moment, day_before};
use crate::codes::{CareKind, ConcernId, PolicyId, UzoviCode};
use crate::dated::{Dated, Period};
use crate::policy::model::{FollowTerms, Terms};
use crate::policy::{Pack, PolicyBook, Rule, Slot};
use crate::reference::Reference;
use crate::reference::model::{
    Confidence, NationalFact, PreferredInsurer, Provenance, RegionKey, Row, Sourced,
};
use crate::snapshot::Snapshot;

/// How a supposed row names its source.
const SOURCE: &str = "simulation";

/// A supposed world.
#[derive(Debug)]
pub struct Supposed {
    /// The snapshot of it.
    pub snapshot: Snapshot,
    /// What each change did, in their order.
    pub effects: Vec<Effect>,
    /// Rules that a national fact moves.
    pub switched: Vec<Switched>,
    /// Where it differs from the real world.
    pub(super) differs: Differs,
}

/// What one change did.
#[derive(Debug, Clone, Default)]
pub struct Effect {
    /// Whether it counts on the day asked about.
    pub applies: bool,
    /// The policies that it changed or moved.
    pub policies: Vec<PolicyId>,
}

impl Supposed {
    /// The policies in force of the concerns of some insurers and those that a national fact moves, each
    /// with whether a change made or altered it.
    pub fn policies(&self, real: &Snapshot, insurers: &[UzoviCode], when: When) -> Vec<(&Pack, bool)> {
        let concern = |uzovi: &UzoviCode| real.reference.concern_of(*uzovi, when.date, when.as_of);
        let concerns: HashSet<&ConcernId> = insurers.iter().filter_map(concern).collect();
        let used = |pack: &&Pack| {
            let asked = match &pack.concern {
                Some(concern) => concerns.contains(concern),
                None => concerns.iter().any(|concern| pack.speaks_for(concern)),
            };
            asked || self.switched.iter().any(|switched| switched.policy == pack.id)
        };
        let same = |pack: &Pack| {
            let known = real.policies.pack_at(pack.id.as_str(), Some(when.known));
            known.is_some_and(|known| std::ptr::eq(known, pack))
        };
        in_force(&self.snapshot.policies, when).filter(used).map(|pack| (pack, !same(pack))).collect()
    }
}

/// Supposes the changes, one after the other.
pub fn suppose(real: &Snapshot, changes: &[Change], when: When) -> Supposed {
    let mut world = World {
        when,
        reference: (*real.reference).clone(),
        policies: (*real.policies).clone(),
        differs: Differs::default(),
    };
    let mut effects: Vec<Effect> = changes.iter().map(|change| world.change(change)).collect();
    let World { reference, policies, mut differs, .. } = world;
    let snapshot = real.suppose(reference, policies);
    let switched = switches::switched(real, &snapshot, changes, when);
    for (change, effect) in changes.iter().zip(&mut effects).filter(|(_, effect)| effect.applies) {
        let Change::National { fact, .. } = change else { continue };
        for pack in in_force(&snapshot.policies, when) {
            let readers: Vec<&Rule> = pack.rules.iter().filter(|rule| switches::reads(rule, *fact)).collect();
            differs.care_kinds.extend(readers.iter().flat_map(|rule| &rule.care_kinds));
            effect.policies.extend((!readers.is_empty()).then(|| pack.id.clone()));
        }
    }
    Supposed { snapshot, effects, switched, differs }
}

/// A supposed world in the making.
struct World {
    when: When,
    reference: Reference,
    policies: PolicyBook,
    differs: Differs,
}

impl World {
    fn change(&mut self, change: &Change) -> Effect {
        match change {
            Change::Preferred { region, care_kinds, concern, from } => {
                let applies = *from <= self.when.date;
                for care_kind in care_kinds.iter().filter(|_| applies) {
                    self.prefer(region, *care_kind, concern, *from);
                }
                Effect { applies, policies: Vec::new() }
            }
            Change::Stance { concern, care_kinds, terms } => self.take(concern, care_kinds, terms),
            Change::Rule { policy, rule, instead } => self.rule(policy, rule, instead),
            Change::National { fact, value, from } => {
                let applies = *from <= self.when.date;
                if applies {
                    self.settle(*fact, value, *from);
                }
                Effect { applies, policies: Vec::new() }
            }
        }
    }

    /// From `from` on `concern` is the only preferred one; rows of before end the day before.
    fn prefer(&mut self, region: &RegionKey, care_kind: CareKind, concern: &ConcernId, from: NaiveDate) {
        let rows = self.reference.preferred.rows(region.clone());
        end(rows, from, |row| row.care_kind == care_kind);
        let (region, concern) = (region.clone(), concern.clone());
        self.differs.preferred.entry(region.clone()).or_default().insert(care_kind);
        rows.push(supposed(PreferredInsurer { region, care_kind, concern, rank: 1 }, from));
    }

    /// From `from` on NZa settled this; what it settled before ends the day before.
    fn settle(&mut self, fact: Slot, value: &str, from: NaiveDate) {
        let id = self.policies.vocabulary().fact(fact).id.clone();
        let rows = self.reference.national_facts.rows(id.clone());
        end(rows, from, |_| true);
        rows.push(supposed(NationalFact { fact: id, value: value.to_owned() }, from));
        self.differs.national = true;
    }

    /// The stance goes before what the policies in force say; kinds of care without a policy get one.
    fn take(&mut self, concern: &ConcernId, care_kinds: &[CareKind], terms: &FollowTerms) -> Effect {
        let when = self.when;
        let speaks = |pack: &&Pack| pack.concern.as_ref() == Some(concern) && about(pack, care_kinds);
        let mut packs: Vec<Pack> = in_force(&self.policies, when)
            .filter(speaks)
            .map(|pack| pack.with_stance(care_kinds, terms.clone()))
            .collect();
        let covered: HashSet<CareKind> = packs
            .iter()
            .filter(|pack| pack.insurers.is_empty())
            .flat_map(|pack| pack.care_kinds.iter().copied())
            .collect();
        let open: Vec<CareKind> = care_kinds.iter().copied().filter(|kind| !covered.contains(kind)).collect();
        if let Some(id) = self.free_id().filter(|_| !open.is_empty()) {
            let day = Period { start_date: when.date, end_date: Some(when.date) };
            packs.push(Pack::supposed(id, concern, &open, day, terms.clone()));
        }
        self.differs.policies.insert(concern.clone());
        let effect = Effect { applies: true, policies: packs.iter().map(|pack| pack.id.clone()).collect() };
        self.policies = packs.into_iter().fold(std::mem::take(&mut self.policies), PolicyBook::suppose);
        effect
    }

    fn free_id(&self) -> Option<PolicyId> {
        let ids = (1..).map(|number| format!("assumption-{number}"));
        ids.into_iter().find(|id| self.policies.pack(id).is_none())?.parse().ok()
    }

    fn rule(&mut self, policy: &PolicyId, rule: &str, instead: &Instead) -> Effect {
        let pack = self.policies.pack_at(policy.as_str(), Some(self.when.known));
        let Some(pack) = pack else { return Effect::default() };
        let applies = pack.valid.holds_on(self.when.date);
        let changed = match instead {
            Instead::Nothing => pack.without(rule),
            Instead::Otherwise(outcome, condition) => pack.with_logic(rule, |logic| {
                logic.then = outcome.unwrap_or(logic.then);
                if let Some(new) = condition {
                    logic.comparing(new.fact(), new.operator).for_each(|old| *old = new.clone());
                }
            }),
        };
        let switches = pack.rule(rule).filter(|rule| matches!(rule.terms, Terms::Switch(_)));
        // The switch of a leader is read for those who follow it.
        self.differs.care_kinds.extend(switches.iter().flat_map(|rule| &rule.care_kinds));
        let concerns = self.policies.vocabulary().concerns().iter();
        self.differs.policies.extend(concerns.filter(|concern| applies && pack.speaks_for(concern)).cloned());
        self.policies = std::mem::take(&mut self.policies).suppose(changed);
        Effect { applies, policies: vec![policy.clone()] }
    }
}

/// Ends rows the day before `from`; those that begin later were never there.
fn end<T>(rows: &mut Vec<Row<T>>, from: NaiveDate, about: impl Fn(&T) -> bool) {
    rows.retain(|row| !about(&row.value.value) || row.period.start_date < from);
    let ending = rows.iter_mut().filter(|row| about(&row.value.value));
    ending.for_each(|row| row.period.end_by(day_before(from)));
}

/// A row that was always known.
fn supposed<T>(value: T, from: NaiveDate) -> Row<T> {
    let provenance = Provenance {
        source: SOURCE.to_owned(),
        confidence: Confidence::High,
        conflicts: Vec::new(),
        note: None,
    };
    Dated {
        value: Sourced { value, provenance },
        period: Period { start_date: from, end_date: None },
        recorded_at: Moment::BEGINNING,
        superseded_at: None,
    }
}

/// The policies that count on the day asked about, in the release known then.
pub(super) fn in_force(policies: &PolicyBook, when: When) -> impl Iterator<Item = &Pack> {
    policies.packs_at(Some(when.known)).filter(move |pack| pack.valid.holds_on(when.date))
}

fn about(pack: &Pack, care_kinds: &[CareKind]) -> bool {
    pack.care_kinds.iter().any(|kind| care_kinds.contains(kind))
}
