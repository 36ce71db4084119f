//! What a national fact does to the rules by which a policy lets a prestatie lapse, one line per rule.
//!
//! The decision knows these rules already: it marks the modules. Here each rule is asked by itself, in
//! both worlds, and the addenda of its own insurers are found that lapse by it.

use super::model::{Change, Lapsed, Switched, When};
use super::overlay::in_force;
use crate::agreements::find::Finder;
use crate::agreements::find::switches::lapses;
use crate::agreements::model::Question;
use crate::codes::{AgbCode, ConcernId, PurchasingPartyId, UzoviCode};
use crate::contracts::model::Contract;
use crate::policy::model::{Switch, Terms};
use crate::policy::{Pack, Rule, Slot};
use crate::snapshot::Snapshot;

/// Whether a rule reads a fact.
pub(super) fn reads(rule: &Rule, fact: Slot) -> bool {
    let mut conditions = rule.logic.iter().flat_map(|logic| logic.conditions());
    conditions.any(|condition| condition.fact() == fact || condition.other_fact() == Some(fact))
}

/// The switch rules in force that read a supposed national fact.
pub(super) fn switched(
    real: &Snapshot,
    supposed: &Snapshot,
    changes: &[Change],
    when: When,
) -> Vec<Switched> {
    let mut told = Vec::new();
    let national = |change: &Change| match change {
        Change::National { fact, from, .. } if *from <= when.date => Some(*fact),
        _ => None,
    };
    let facts: Vec<Slot> = changes.iter().filter_map(national).collect();
    for pack in in_force(&supposed.policies, when) {
        for rule in pack.rules.iter().filter(|rule| facts.iter().any(|fact| reads(rule, *fact))) {
            if let Terms::Switch(switch) = &rule.terms {
                told.extend(moved(real, supposed, when, (pack, rule, switch)));
            }
        }
    }
    told
}

fn moved(
    real: &Snapshot,
    supposed: &Snapshot,
    when: When,
    (pack, rule, switch): (&Pack, &Rule, &Switch),
) -> Option<Switched> {
    let logic = rule.logic.as_ref()?;
    let facts = |world| Some(anything(world, rule, when)?.plain_facts().0);
    let (before, after) = (facts(real)?, facts(supposed)?);
    let (before, missing, after) = (logic.outcome(&before), logic.missing(&after), logic.outcome(&after));
    let flips = (after == logic.then) != (before == logic.then);
    let lapsed =
        if flips && after == logic.then { lapsing(real, pack, (rule, switch), when) } else { Vec::new() };
    let (policy, rule) = (pack.id.clone(), rule.id.clone());
    Some(Switched { policy, rule, switch: switch.clone(), before, after, missing, flips, lapsed })
}

/// A question about the care of a rule, whoever asks.
fn anything<'s>(s: &'s Snapshot, rule: &Rule, when: When) -> Option<Finder<'s>> {
    let When { date, as_of, known } = when;
    let nobody: (AgbCode, UzoviCode) = ("00000000".parse().ok()?, "0000".parse().ok()?);
    let q = Question {
        agb_code: nobody.0,
        uzovi_code: nobody.1,
        date,
        care_kind: *rule.care_kinds.first()?,
        segment: None,
        oi_title: None,
        prestatie_code: None,
        as_of,
    };
    Some(Finder { s, q, known, run: None })
}

/// The addenda that lapse, on agreements of the concerns for which the rule speaks.
fn lapsing(real: &Snapshot, pack: &Pack, (rule, switch): (&Rule, &Switch), when: When) -> Vec<Lapsed> {
    let buyers = buyers(real, pack, rule, when);
    let concerned = |contract: &&Contract| {
        buyers.contains(&&contract.purchasing_party)
            && rule.care_kinds.contains(&contract.care_kind)
            && contract.in_force(when.date, when.as_of).is_some()
    };
    let mut lapsed = Vec::new();
    for party in real.parties() {
        for contract in party.contracts.contracts.iter().filter(concerned) {
            let in_force = contract.addenda.iter().filter(|addendum| {
                let version = addendum.in_force(when.date, when.as_of);
                version.is_some_and(|version| lapses(switch, &version.value.module))
            });
            let (holder, contract) = (party.register.id, contract.id);
            lapsed.extend(in_force.map(|addendum| Lapsed { holder, contract, addendum: addendum.id }));
        }
    }
    lapsed.sort_by_key(|one| (one.contract, one.addendum));
    lapsed
}

/// The contract partners of the concerns for which a rule speaks.
fn buyers<'s>(real: &'s Snapshot, pack: &Pack, rule: &Rule, when: When) -> Vec<&'s PurchasingPartyId> {
    let reference = &real.reference;
    let speaks = |concern: &&ConcernId| match &pack.concern {
        Some(own) => own == *concern,
        None => rule.speaks_for(concern),
    };
    let concerns = reference.concerns.keys().filter(speaks);
    concerns.flat_map(|c| reference.purchasing_parties_of_concern(c, when.date, when.as_of)).collect()
}
