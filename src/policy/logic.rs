//! The executable part of one rule.
//!
//! A condition holds, fails, or is unknown because a fact is missing; unknown never becomes false.
//! Conditions compare the integers of a [`FactSet`]: words are bits of a mask; days, amounts and
//! counts are bounds. Depth is two and no more: AND lists, and OR over AND lists.

use super::evaluate::{FactSet, Truth};
use super::vocabulary::Slot;
use super::words::{Operator, Outcome};

/// A condition as evaluation sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Test {
    /// The ordinal is one of a mask.
    OneOf {
        slot: Slot,
        mask: u64,
    },
    Equals {
        slot: Slot,
        value: i64,
    },
    AtLeast {
        slot: Slot,
        bound: i64,
    },
    AtMost {
        slot: Slot,
        bound: i64,
    },
    HasAll {
        slot: Slot,
        mask: u64,
    },
    HasAny {
        slot: Slot,
        mask: u64,
    },
    Same {
        slot: Slot,
        other: Slot,
    },
    Differs {
        slot: Slot,
        other: Slot,
    },
}

impl Test {
    #[inline]
    pub(super) fn truth(self, facts: &FactSet) -> Truth {
        let so = match self {
            Self::OneOf { slot, mask } => facts.raw(slot).map(|v| mask >> (v & 63) & 1 == 1),
            Self::Equals { slot, value } => facts.raw(slot).map(|v| v == value),
            Self::AtLeast { slot, bound } => facts.raw(slot).map(|v| v >= bound),
            Self::AtMost { slot, bound } => facts.raw(slot).map(|v| v <= bound),
            Self::HasAll { slot, mask } => facts.raw(slot).map(|v| v as u64 & mask == mask),
            Self::HasAny { slot, mask } => facts.raw(slot).map(|v| v as u64 & mask != 0),
            Self::Same { slot, other } => facts.raw(slot).zip(facts.raw(other)).map(|(a, b)| a == b),
            Self::Differs { slot, other } => facts.raw(slot).zip(facts.raw(other)).map(|(a, b)| a != b),
        };
        so.map_or(Truth::Unknown, Truth::from)
    }

    /// The fact read, and the one it is compared with.
    pub(super) fn reads(self) -> (Slot, Option<Slot>) {
        match self {
            Self::OneOf { slot, .. }
            | Self::Equals { slot, .. }
            | Self::AtLeast { slot, .. }
            | Self::AtMost { slot, .. }
            | Self::HasAll { slot, .. }
            | Self::HasAny { slot, .. } => (slot, None),
            Self::Same { slot, other } | Self::Differs { slot, other } => (slot, Some(other)),
        }
    }
}

/// A condition of a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Condition {
    pub(super) test: Test,
    /// How the fact is compared.
    pub operator: Operator,
    /// With what, as it stands in the pack.
    pub operand: String,
}

impl Condition {
    /// The fact it asks for.
    pub fn fact(&self) -> Slot {
        self.test.reads().0
    }

    /// The fact it compares with, when it does not compare with a value.
    pub fn other_fact(&self) -> Option<Slot> {
        self.test.reads().1
    }

    /// Whether it is so.
    pub fn truth(&self, facts: &FactSet) -> Truth {
        self.test.truth(facts)
    }

    pub(super) fn unknown_facts<'a>(&'a self, facts: &'a FactSet) -> impl Iterator<Item = Slot> + 'a {
        let (slot, other) = self.test.reads();
        std::iter::once(slot).chain(other).filter(|slot| facts.raw(*slot).is_none())
    }
}

/// An outcome of its own that is tried before a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Branch {
    /// All of these.
    pub when: Vec<Condition>,
    /// The outcome when they hold.
    pub then: Outcome,
}

/// The executable part of a rule: it holds when all of `when` and one group of `any` do, unless all
/// of `unless` do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Logic {
    /// Tried in order before the rule: the first branch that holds decides.
    pub first: Vec<Branch>,
    /// All of these.
    pub when: Vec<Condition>,
    /// At least one of these groups, each of which must hold whole; no group asks nothing.
    pub any: Vec<Vec<Condition>>,
    /// The exception, when all of these hold; empty means there is none.
    pub unless: Vec<Condition>,
    /// Outcome when the rule holds.
    pub then: Outcome,
    /// Outcome when it does not.
    pub otherwise: Outcome,
}

fn all(conditions: &[Condition], facts: &FactSet) -> Truth {
    conditions.iter().fold(Truth::Holds, |truth, c| truth.and(c.truth(facts)))
}

impl Logic {
    /// Whether the rule holds, its branches left out of account.
    pub fn truth(&self, facts: &FactSet) -> Truth {
        all(&self.when, facts).and(self.truth_besides_when(facts))
    }

    /// Whether one group of `any` holds and the exception does not.
    pub(super) fn truth_besides_when(&self, facts: &FactSet) -> Truth {
        let any = self.any.iter().fold(Truth::Fails, |truth, group| truth.or(all(group, facts)));
        let any = if self.any.is_empty() { Truth::Holds } else { any };
        let exception = if self.unless.is_empty() { Truth::Fails } else { all(&self.unless, facts) };
        any.and(exception.negated())
    }

    /// The first branch that holds, or that a missing fact leaves open.
    fn branch(&self, facts: &FactSet) -> Option<(&Branch, Truth)> {
        let tried = self.first.iter().map(|branch| (branch, all(&branch.when, facts)));
        tried.into_iter().find(|(_, truth)| *truth != Truth::Fails)
    }

    /// The outcome; [`Outcome::Unknown`] when a missing fact decides.
    pub fn outcome(&self, facts: &FactSet) -> Outcome {
        match self.branch(facts) {
            Some((branch, Truth::Holds)) => return branch.then,
            Some(_) => return Outcome::Unknown,
            None => {}
        }
        match self.truth(facts) {
            Truth::Holds => self.then,
            Truth::Fails => self.otherwise,
            Truth::Unknown => Outcome::Unknown,
        }
    }

    /// The missing facts that could still decide the outcome, cheapest first; none when it is
    /// decided. An open branch is asked about alone: what comes after it may not matter.
    pub fn missing(&self, facts: &FactSet) -> Vec<Slot> {
        let open: Vec<&Condition> = match self.branch(facts) {
            Some((branch, Truth::Unknown)) => branch.when.iter().collect(),
            Some(_) => Vec::new(),
            None => self.open_conditions(facts),
        };
        let mut slots: Vec<Slot> = open.into_iter().flat_map(|c| c.unknown_facts(facts)).collect();
        slots.sort();
        slots.dedup();
        slots
    }

    fn open_conditions(&self, facts: &FactSet) -> Vec<&Condition> {
        if self.truth(facts) != Truth::Unknown {
            return Vec::new();
        }
        let open = |group: &[Condition]| all(group, facts) == Truth::Unknown;
        let any_holds = self.any.iter().any(|group| all(group, facts) == Truth::Holds);
        let groups = self.any.iter().filter(|group| !any_holds && open(group)).flatten();
        let exception = self.unless.iter().filter(|_| open(&self.unless));
        self.when.iter().chain(groups).chain(exception).collect()
    }

    /// Every condition, in the order of the pack.
    pub fn conditions(&self) -> impl Iterator<Item = &Condition> {
        let branches = self.first.iter().flat_map(|branch| &branch.when);
        branches.chain(&self.when).chain(self.any.iter().flatten()).chain(&self.unless)
    }
}
