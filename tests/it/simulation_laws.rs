//! Laws of the simulation, tried with random suppositions about the world made by hand: it finds what
//! deciding every cell by itself in both worlds finds, and it leaves the real world alone.

use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use chrono::NaiveDate;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use proptest::test_runner::TestRunner;
use zorgcontract::agreements::decide::decide;
use zorgcontract::agreements::model::{Answer, Decision, MayClaim, Question};
use zorgcontract::agreements::simulate::count::{TooMany, count};
use zorgcontract::agreements::simulate::model::{
    Cell as Asked, Cells, Change, Instead, PriceEffect, Standing, Transition, When, forms,
};
use zorgcontract::agreements::simulate::overlay::suppose;
use zorgcontract::codes::*;
use zorgcontract::money::Euros;
use zorgcontract::policy::Stance;
use zorgcontract::policy::model::FollowTerms;
use zorgcontract::policy::words::{Outcome, TakesOver};
use zorgcontract::reference::model::RegionKey;
use zorgcontract::snapshot::{Party, Snapshot};
use zorgcontract::tariffs::answers::figures::Figures;
use zorgcontract::tariffs::answers::priced;

use crate::decision_laws::{CODES, moments, questions, untold};
use crate::world::answers::picture;
use crate::world::{NOW, day, moment, world};

const DAYS: [&str; 7] =
    ["2023-06-01", "2024-03-01", "2024-07-01", "2024-12-31", "2025-01-01", "2025-02-03", "2026-02-01"];

fn some<T: Clone + std::fmt::Debug + 'static>(all: &[T]) -> impl Strategy<Value = Vec<T>> + use<T> {
    subsequence(all.to_vec(), 0..=all.len())
}

/// At least one kind of care.
fn care_kinds() -> impl Strategy<Value = Vec<CareKind>> {
    subsequence(CareKind::ALL.to_vec(), 1..=CareKind::ALL.len())
}

fn concerns() -> impl Strategy<Value = ConcernId> {
    select(world().reference.concerns.keys().cloned().collect::<Vec<_>>())
}

fn days() -> impl Strategy<Value = NaiveDate> {
    select(DAYS.map(day).to_vec())
}

fn preferred() -> impl Strategy<Value = Change> {
    let regions: Vec<RegionKey> = world().reference.regions.keys().cloned().collect();
    (select(regions), care_kinds(), concerns(), days()).prop_map(|(region, care_kinds, concern, from)| {
        Change::Preferred { region, care_kinds, concern, from }
    })
}

fn stance() -> impl Strategy<Value = Change> {
    let limits = (some(Segment::ALL), some(ProviderKind::ALL), some(OiTitle::ALL));
    (concerns(), care_kinds(), select(Stance::ALL), some(TakesOver::ALL), limits, any::<bool>()).prop_map(
        |(concern, care_kinds, stance, takes_over, (segments, provider_kinds, oi_titles), limited)| {
            let terms = FollowTerms { stance, takes_over, segments, provider_kinds, oi_titles };
            let none = || FollowTerms {
                segments: Vec::new(),
                provider_kinds: Vec::new(),
                oi_titles: Vec::new(),
                ..terms.clone()
            };
            let terms = if limited { terms } else { none() };
            Change::Stance { concern, care_kinds, terms }
        },
    )
}

fn rule() -> impl Strategy<Value = Change> {
    let packs = world().policies.packs();
    let rules = packs.flat_map(|pack| pack.rules.iter().map(|rule| (pack.id.clone(), rule.id.clone())));
    let told =
        rules.filter(|(_, rule)| ["follow", "process", "tariff"].iter().any(|kind| rule.starts_with(kind)));
    let instead = prop_oneof![
        Just(Instead::Nothing),
        select(Outcome::ALL).prop_map(|outcome| Instead::Otherwise(Some(outcome), None)),
    ];
    (select(told.collect::<Vec<_>>()), instead).prop_map(|((policy, rule), instead)| Change::Rule {
        policy,
        rule,
        instead,
    })
}

fn national() -> impl Strategy<Value = Change> {
    let vocabulary = world().policies.vocabulary();
    let slot = vocabulary.slot("nza.mtvp_segment").unwrap();
    (select(vec!["S1".to_owned(), "S3".to_owned()]), days()).prop_map(move |(value, from)| Change::National {
        fact: slot,
        value,
        from,
    })
}

fn changes() -> impl Strategy<Value = Vec<Change>> {
    vec(prop_oneof![3 => preferred(), 3 => stance(), 2 => rule(), 1 => national()], 1..5)
}

fn parties(codes: &[AgbCode]) -> Vec<&'static Party> {
    codes.iter().map(|code| world().party_by_agb(*code).unwrap()).collect()
}

/// Some codes, insurers and kinds of care; on a day, as known at a moment.
fn cells() -> impl Strategy<Value = (Cells<'static>, When)> {
    let (agb, uzovi) = (&CODES.0[..CODES.0.len() - 1], &CODES.1[..CODES.1.len() - 1]);
    let chosen = (subsequence(agb.to_vec(), 5..20), subsequence(uzovi.to_vec(), 3..10), care_kinds());
    (chosen, days(), proptest::option::weighted(0.3, moments())).prop_map(
        |((agb_codes, insurers, care_kinds), date, as_of)| {
            let cells =
                Cells { parties: parties(&agb_codes), insurers, forms: forms(&care_kinds), region: None };
            (cells, When::new(world(), date, as_of, moment(NOW)))
        },
    )
}

fn try_many<S: Strategy>(cases: u32, of: &S, law: impl Fn(S::Value) -> Result<(), TestCaseError>) {
    TestRunner::new(ProptestConfig::with_cases(cases)).run(of, law).unwrap();
}

fn question((agb_code, uzovi_code, (care_kind, oi_title)): Asked, when: When) -> Question {
    let When { date, as_of, .. } = when;
    Question { agb_code, uzovi_code, date, care_kind, segment: None, oi_title, prestatie_code: None, as_of }
}

fn standing(decision: &Decision<'_>) -> Standing {
    let leaders = decision.leaders.iter().map(|leader| leader.purchasing_party.clone()).collect();
    Standing { basis: decision.basis, certainty: decision.certainty, leaders }
}

fn modules(answer: &Answer<'_>) -> Vec<(String, bool)> {
    let decisions = std::iter::once(&answer.decision).chain(&answer.locations);
    decisions
        .flat_map(|decision| {
            decision.modules.iter().map(|module| (module.module.code.to_string(), module.lapsed.is_some()))
        })
        .collect()
}

/// What is found by deciding each cell by itself, with all its steps, in both worlds.
#[derive(Debug, Default, PartialEq, Eq)]
struct Found {
    changed: usize,
    transitions: BTreeMap<(Standing, Standing), (usize, usize, usize)>,
    providers: BTreeMap<AgbCode, usize>,
    prices: BTreeMap<PrestatieCode, PriceEffect>,
}

/// No sums, and everything may be seen.
fn none() -> (Arc<Figures>, &'static dyn Fn(ContractId) -> bool) {
    (Arc::default(), &|_| true)
}

/// Whether each prestatie may be claimed and at what amount, by the question about it alone.
fn prices(
    snapshot: &Snapshot,
    question: &Question,
    when: When,
) -> BTreeMap<PrestatieCode, (MayClaim, Option<Euros>)> {
    let (_, list) = priced(snapshot, question, when.known, |_| true).unwrap();
    list.iter().map(|one| (one.verdict.verdict.code, (one.verdict.verdict.may_claim, one.amount))).collect()
}

fn one_by_one(real: &Snapshot, supposed: &Snapshot, cells: &Cells<'_>, when: When) -> Found {
    let mut found = Found::default();
    let mut seen = BTreeSet::new();
    for agb in cells.parties.iter().map(|party| &party.register.agb_code) {
        for uzovi in &cells.insurers {
            for form in &cells.forms {
                let question = question((*agb, *uzovi, *form), when);
                let answer = |world| untold(decide(world, &question, when.known).unwrap());
                let (before, after) = (answer(real), answer(supposed));
                if picture(&before) == picture(&after) {
                    continue;
                }
                found.changed += 1;
                let (old, new) = (prices(real, &question, when), prices(supposed, &question, when));
                for code in old.keys().chain(new.keys()).collect::<BTreeSet<_>>() {
                    let said =
                        |list: &BTreeMap<_, _>| list.get(code).copied().unwrap_or((MayClaim::No, None));
                    if said(&old) != said(&new) {
                        let effect = found.prices.entry(*code).or_insert_with(|| PriceEffect::of(*code));
                        effect.add(1, said(&old), said(&new));
                    }
                }
                *found.providers.entry(*agb).or_default() += 1;
                let pair = (standing(&before.decision), standing(&after.decision));
                let row = found.transitions.entry(pair.clone()).or_default();
                row.0 += 1;
                row.1 += usize::from(seen.insert((pair, *agb)));
                row.2 += usize::from(modules(&before) != modules(&after));
            }
        }
    }
    found
}

#[test]
fn a_simulation_finds_what_deciding_every_cell_by_itself_in_both_worlds_finds() {
    let changing = Cell::new(0);
    try_many(300, &(cells(), changes()), |((cells, when), changes)| {
        let supposed = suppose(world(), &changes, when);
        let counts = count(world(), &supposed, &cells, when, (1_000_000, 3), none()).unwrap();
        let transition =
            |t: &Transition| ((t.from.clone(), t.to.clone()), (t.cells, t.providers, t.other_modules));
        let found = Found {
            changed: counts.changed,
            transitions: counts.transitions.iter().map(transition).collect(),
            providers: counts.providers.iter().map(|one| (one.agb_code, one.cells)).collect(),
            prices: counts.prices.iter().map(|one| (one.prestatie, one.clone())).collect(),
        };
        prop_assert_eq!(found, one_by_one(world(), &supposed.snapshot, &cells, when), "{:?}", changes);
        prop_assert!(counts.changed <= counts.touched && counts.touched <= counts.in_scope);
        for cell in counts.transitions.iter().flat_map(|transition| &transition.examples) {
            let question = question(*cell, when);
            let told = |world| picture(&untold(decide(world, &question, when.known).unwrap()));
            prop_assert_ne!(told(world()), told(&supposed.snapshot), "an example is of a change");
        }
        changing.set(changing.get() + usize::from(counts.changed > 0));
        Ok(())
    });
    assert!(changing.get() > 40, "the changes change something: {}", changing.get());
}

#[test]
fn what_is_supposed_leaves_the_real_world_as_it_was() {
    try_many(300, &(questions(), changes()), |(question, changes)| {
        let told = || decide(world(), &question, moment(NOW)).map(|answer| picture(&answer)).ok();
        let before = told();
        let when = When::new(world(), question.date, question.as_of, moment(NOW));
        let supposed = suppose(world(), &changes, when);
        prop_assert_eq!(supposed.effects.len(), changes.len());
        prop_assert_eq!(told(), before);
        Ok(())
    });
}

#[test]
fn without_a_change_no_cell_is_touched_and_no_answer_differs() {
    try_many(50, &cells(), |(cells, when)| {
        let supposed = suppose(world(), &[], when);
        let counts = count(world(), &supposed, &cells, when, (0, 3), none()).unwrap();
        prop_assert_eq!((counts.touched, counts.changed, counts.transitions.len()), (0, 0, 0));
        prop_assert_eq!(counts.providers.len(), 0);
        Ok(())
    });
}

#[test]
fn more_cells_than_allowed_are_refused_before_any_is_decided() {
    let insurers = vec!["9101".parse().unwrap()];
    let cells = Cells {
        parties: parties(&["01900001".parse().unwrap()]),
        insurers,
        forms: forms(CareKind::ALL),
        region: None,
    };
    let when = When::new(world(), day("2025-02-03"), None, moment(NOW));
    let change = Change::Rule {
        policy: "cz-2025".parse().unwrap(),
        rule: "follow.haz".to_owned(),
        instead: Instead::Nothing,
    };
    let supposed = suppose(world(), &[change], when);
    let touched = CareKind::ALL.len() - 1 + OiTitle::ALL.len();
    assert_eq!(
        count(world(), &supposed, &cells, when, (touched - 1, 3), none()),
        Err(TooMany { cells: touched })
    );
    assert!(count(world(), &supposed, &cells, when, (touched, 3), none()).is_ok());
}
