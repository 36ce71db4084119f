//! For which facts two sets of rules decide otherwise.
//!
//! A walk through the space of facts that asks one fact at a time, and only while one side still
//! needs it. Values that no condition tells apart are one value, so the space is finite and the
//! answer exact; a walk that becomes too long says that it was not finished.

use std::collections::{BTreeMap, BTreeSet};

use crate::policy::evaluate::FactSet;
use crate::policy::logic::{Condition, Test};
use crate::policy::space::axes;
use crate::policy::vocabulary::{Slot, Vocabulary};
use crate::policy::words::FactType;

/// Most steps of one walk.
const STEPS: u32 = 20_000;
/// Most steps of all walks of an answer.
pub(super) const STEPS_IN_ALL: u32 = 400_000;
/// Most sets of words that a fact is tried with.
const MOST_SETS: usize = 1 << 14;

/// What one side makes of the facts known so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict<D> {
    /// It is decided, whatever the other facts are.
    Decided(D),
    /// This fact is needed.
    Needs(Slot),
}

/// A fact with its integer.
pub(super) type Given = (Slot, i64);

/// Facts for which two sides decide otherwise; a fact that is not among them does not matter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Difference<D> {
    pub(super) before: D,
    pub(super) after: D,
    pub(super) witness: Vec<Given>,
}

/// Every pair of decisions in which two sides differ, each with one witness.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Found<D> {
    pub(super) differences: Vec<Difference<D>>,
    /// Whether the walk was finished: what is not here does not exist.
    pub(super) exact: bool,
}

/// Two sides that are asked with the same facts.
pub(super) struct Sides<'s, D> {
    pub(super) conditions: Vec<&'s Condition>,
    /// What is fixed: the class of provider that is asked for.
    pub(super) given: &'s [Given],
    pub(super) before: &'s dyn Fn(&FactSet) -> Verdict<D>,
    pub(super) after: &'s dyn Fn(&FactSet) -> Verdict<D>,
}

/// Walks on one purse of steps.
pub(super) struct Explorer<'v> {
    pub(super) vocabulary: &'v Vocabulary,
    left: u32,
}

struct Walk<'w, 'v, D> {
    sides: &'w Sides<'w, D>,
    axes: BTreeMap<Slot, Vec<i64>>,
    vocabulary: &'v Vocabulary,
    facts: FactSet,
    path: Vec<Given>,
    left: u32,
    /// Asked at every end of the walk; whether to stop.
    at_end: &'w mut dyn FnMut(D, D, &[Given]) -> bool,
}

/// Why a walk ended.
#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    Complete,
    Stopped,
    TooLong,
}

impl<'v> Explorer<'v> {
    pub(super) fn new(vocabulary: &'v Vocabulary) -> Self {
        Self { vocabulary, left: STEPS_IN_ALL }
    }

    /// Where two sides differ.
    pub(super) fn differences<D: Copy + Eq>(&mut self, sides: &Sides<'_, D>) -> Found<D> {
        let mut differences: Vec<Difference<D>> = Vec::new();
        let end = self.walk(sides, &mut |before, after, path: &[Given]| {
            let known = differences.iter().any(|known| known.before == before && known.after == after);
            if before != after && !known {
                differences.push(Difference { before, after, witness: path.to_vec() });
            }
            false
        });
        for difference in &mut differences {
            self.shorten(sides, difference);
        }
        Found { differences, exact: end == End::Complete }
    }

    /// Whether some facts give decisions that `wanted` accepts.
    pub(super) fn any<D: Copy + Eq>(&mut self, sides: &Sides<'_, D>, wanted: impl Fn(D, D) -> bool) -> bool {
        self.walk(sides, &mut |before, after, _: &[Given]| wanted(before, after)) == End::Stopped
    }

    fn walk<D: Copy + Eq>(
        &mut self,
        sides: &Sides<'_, D>,
        at_end: &mut dyn FnMut(D, D, &[Given]) -> bool,
    ) -> End {
        let Some(axes) = values(&sides.conditions, self.vocabulary) else { return End::TooLong };
        let mut facts = FactSet::new(self.vocabulary);
        for (slot, raw) in sides.given {
            facts.set_raw(*slot, *raw);
        }
        let purse = self.left.min(STEPS);
        let vocabulary = self.vocabulary;
        let mut walk = Walk { sides, axes, vocabulary, facts, path: Vec::new(), left: purse, at_end };
        let end = walk.step();
        self.left -= purse - walk.left;
        end
    }

    /// Leaves out of a witness what changes neither decision.
    fn shorten<D: Copy + Eq>(&self, sides: &Sides<'_, D>, difference: &mut Difference<D>) {
        let mut facts = FactSet::new(self.vocabulary);
        for (slot, raw) in sides.given.iter().chain(&difference.witness) {
            facts.set_raw(*slot, *raw);
        }
        let (before, after) = (Verdict::Decided(difference.before), Verdict::Decided(difference.after));
        difference.witness.retain(|(slot, raw)| {
            facts.forget(*slot);
            let idle = (sides.before)(&facts) == before && (sides.after)(&facts) == after;
            if !idle {
                facts.set_raw(*slot, *raw);
            }
            !idle
        });
    }
}

impl<D: Copy + Eq> Walk<'_, '_, D> {
    fn step(&mut self) -> End {
        if self.left == 0 {
            return End::TooLong;
        }
        self.left -= 1;
        let slot = match ((self.sides.before)(&self.facts), (self.sides.after)(&self.facts)) {
            (Verdict::Decided(before), Verdict::Decided(after)) => {
                let stop = (self.at_end)(before, after, &self.path);
                return if stop { End::Stopped } else { End::Complete };
            }
            (Verdict::Needs(slot), _) | (_, Verdict::Needs(slot)) => slot,
        };
        let Some(values) = self.axes.get(&slot).cloned() else { return End::TooLong };
        for value in values {
            self.facts.set_raw(slot, value);
            self.path.push((slot, value));
            let end = if self.possible() { self.step() } else { End::Complete };
            self.path.pop();
            self.facts.forget(slot);
            if end != End::Complete {
                return end;
            }
        }
        End::Complete
    }

    /// Whether what follows from other facts follows from those known here.
    fn possible(&self) -> bool {
        let mut derived = self.path.iter().filter(|(slot, _)| self.vocabulary.fact(*slot).derived.is_some());
        derived.all(|(slot, raw)| {
            let mut others = self.facts.clone();
            others.forget(*slot);
            self.vocabulary.derive(&mut others);
            others.raw(*slot).is_none_or(|follows| follows == *raw)
        })
    }
}

/// Per fact one value for each way in which the conditions can take it, the plainest that there is.
fn values(conditions: &[&Condition], vocabulary: &Vocabulary) -> Option<BTreeMap<Slot, Vec<i64>>> {
    let mut axes = axes(conditions.iter().copied(), vocabulary, MOST_SETS)?;
    let pairs = conditions.iter().filter_map(|c| Some([c.fact(), c.other_fact()?]));
    let compared: BTreeSet<Slot> = pairs.flatten().collect();
    let mut facts = FactSet::new(vocabulary);
    for (slot, values) in axes.iter_mut().filter(|(slot, _)| !compared.contains(slot)) {
        let tests: Vec<Test> = conditions.iter().filter(|c| c.fact() == *slot).map(|c| c.test).collect();
        let fact_type = vocabulary.fact(*slot).fact_type;
        let step = match fact_type {
            FactType::Pct => 1_000,
            FactType::Money => 10_000,
            _ => 0,
        };
        let steps = values.iter().flat_map(|value| [value - step, *value, value + step]);
        let mut tried: Vec<i64> = steps.filter(|value| sensible(fact_type, *value)).collect();
        tried.sort_by_key(|value| (plainness(fact_type, *value), *value));
        let mut seen = BTreeSet::new();
        tried.retain(|value| {
            facts.set_raw(*slot, *value);
            seen.insert(tests.iter().map(|test| test.truth(&facts)).collect::<Vec<_>>())
        });
        facts.forget(*slot);
        tried.sort_unstable();
        *values = tried;
    }
    Some(axes)
}

fn sensible(fact_type: FactType, value: i64) -> bool {
    match fact_type {
        FactType::Pct => (0..=1_000_000).contains(&value),
        FactType::Date => value > 0,
        _ => true,
    }
}

/// Smaller is easier to read: of numbers those with the fewest digits, of sets the smallest.
fn plainness(fact_type: FactType, value: i64) -> u32 {
    match fact_type {
        FactType::Pct | FactType::Money => {
            let mut digits = value.unsigned_abs();
            while digits > 0 && digits.is_multiple_of(10) {
                digits /= 10;
            }
            digits.checked_ilog10().map_or(0, |log| log + 1)
        }
        FactType::Set => value.count_ones(),
        // The 0 that stands for no bound at all comes after a number that a rule names.
        FactType::Int => u32::from(value <= 0),
        _ => 0,
    }
}
