//! Three-valued evaluation of conditions over integers.
//!
//! A condition holds, fails, or is unknown because a fact is missing; unknown never becomes false.
//! Conditions compare the integers of a [`FactSet`]; the rules of a [`RuleList`] lie one after the
//! other in a flat array, so that a decision allocates nothing. What was read, and why, is told by
//! `trace`; this module only decides. It knows no packs and no dates in force.

use super::vocabulary::{Slot, Value, Vocabulary};
use super::words::{Operator, Outcome};

/// Whether something is so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Truth {
    /// It is so.
    Holds,
    /// It is not so.
    Fails,
    /// A missing fact decides.
    Unknown,
}

impl Truth {
    /// Both are so.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Fails, _) | (_, Self::Fails) => Self::Fails,
            (Self::Holds, Self::Holds) => Self::Holds,
            _ => Self::Unknown,
        }
    }

    /// At least one is so.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        self.negated().and(other.negated()).negated()
    }

    /// The opposite; unknown stays unknown.
    #[must_use]
    pub fn negated(self) -> Self {
        match self {
            Self::Holds => Self::Fails,
            Self::Fails => Self::Holds,
            Self::Unknown => Self::Unknown,
        }
    }
}

impl From<bool> for Truth {
    fn from(so: bool) -> Self {
        if so { Self::Holds } else { Self::Fails }
    }
}

/// The known facts of one question: a slot per fact of the vocabulary, empty when unknown.
///
/// Made once and reused: [`FactSet::clear`] keeps the memory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FactSet {
    slots: Box<[Option<i64>]>,
}

impl FactSet {
    /// Every fact of the vocabulary, all unknown.
    pub fn new(vocabulary: &Vocabulary) -> Self {
        Self { slots: vec![None; vocabulary.len()].into() }
    }

    /// Makes a fact known. The value must be of the type that the vocabulary gives the fact.
    pub fn set(&mut self, slot: Slot, value: Value) {
        if let Some(place) = self.slots.get_mut(usize::from(slot.0)) {
            *place = Some(value.raw());
        }
    }

    /// Makes a fact unknown.
    pub fn forget(&mut self, slot: Slot) {
        if let Some(place) = self.slots.get_mut(usize::from(slot.0)) {
            *place = None;
        }
    }

    /// Makes every fact unknown.
    pub fn clear(&mut self) {
        self.slots.fill(None);
    }

    /// The integer of a fact, as [`Vocabulary::show`] takes it.
    #[inline]
    pub fn raw(&self, slot: Slot) -> Option<i64> {
        self.slots.get(usize::from(slot.0)).copied().flatten()
    }

    pub(super) fn set_raw(&mut self, slot: Slot, raw: i64) {
        if let Some(place) = self.slots.get_mut(usize::from(slot.0)) {
            *place = Some(raw);
        }
    }
}

/// A condition as evaluation sees it. Words are bits of a mask; days, amounts and counts are bounds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Test {
    /// The ordinal is one of a mask.
    OneOf { slot: Slot, mask: u64 },
    Equals { slot: Slot, value: i64 },
    AtLeast { slot: Slot, bound: i64 },
    AtMost { slot: Slot, bound: i64 },
    HasAll { slot: Slot, mask: u64 },
    HasAny { slot: Slot, mask: u64 },
    Same { slot: Slot, other: Slot },
    Differs { slot: Slot, other: Slot },
}

impl Test {
    #[inline]
    #[expect(clippy::cast_sign_loss, reason = "the bits of a set are carried, not counted")]
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

/// The executable part of a rule: it holds when all of `when` and one group of `any` do, unless all
/// of `unless` do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Logic {
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
    /// Whether the rule holds.
    pub fn truth(&self, facts: &FactSet) -> Truth {
        let any = self.any.iter().fold(Truth::Fails, |truth, group| truth.or(all(group, facts)));
        let any = if self.any.is_empty() { Truth::Holds } else { any };
        let exception = if self.unless.is_empty() { Truth::Fails } else { all(&self.unless, facts) };
        all(&self.when, facts).and(any).and(exception.negated())
    }

    /// The outcome; [`Outcome::Unknown`] when a missing fact decides.
    ///
    /// A rule whose two outcomes are the same never is unknown.
    pub fn outcome(&self, facts: &FactSet) -> Outcome {
        match self.truth(facts) {
            Truth::Holds => self.then,
            Truth::Fails => self.otherwise,
            Truth::Unknown if self.then == self.otherwise => self.then,
            Truth::Unknown => Outcome::Unknown,
        }
    }

    /// The missing facts that could still decide the rule, cheapest first; none when it is decided.
    pub fn missing(&self, facts: &FactSet) -> Vec<Slot> {
        if self.truth(facts) != Truth::Unknown {
            return Vec::new();
        }
        let open = |group: &[Condition]| all(group, facts) == Truth::Unknown;
        let any_holds = self.any.iter().any(|group| all(group, facts) == Truth::Holds);
        let groups = self.any.iter().filter(|group| !any_holds && open(group)).flatten();
        let exception = self.unless.iter().filter(|_| open(&self.unless));
        let conditions = self.when.iter().chain(groups).chain(exception);
        let mut slots: Vec<Slot> = conditions.flat_map(|c| c.unknown_facts(facts)).collect();
        slots.sort();
        slots.dedup();
        slots
    }

    /// Every condition, in the order of the pack.
    pub fn conditions(&self) -> impl Iterator<Item = &Condition> {
        self.when.iter().chain(self.any.iter().flatten()).chain(&self.unless)
    }
}

/// Which rule of a list decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Match {
    /// Index of the deciding rule, or of the first rule that a missing fact leaves open; nothing
    /// when every rule fails.
    pub rule: Option<usize>,
    /// Holds: that rule decides. Unknown: it might. Fails: no rule holds.
    pub truth: Truth,
}

/// Half-open range in an array.
type Span = (u32, u32);

#[derive(Clone, Debug)]
struct Entry {
    when: Span,
    /// In `groups`.
    any: Span,
    unless: Span,
    /// Equal for rules that decide the same.
    decision: u16,
}

/// Rules of which the first that holds decides, compiled to flat arrays.
#[derive(Clone, Debug, Default)]
pub struct RuleList {
    tests: Vec<Test>,
    groups: Vec<Span>,
    entries: Vec<Entry>,
}

impl RuleList {
    /// Compiles rules in their order; `decision` is equal for two rules that decide the same.
    pub(super) fn compile<'r>(rules: impl IntoIterator<Item = (Option<&'r Logic>, u16)>) -> Self {
        let mut list = Self::default();
        for (logic, decision) in rules {
            let Some(logic) = logic else {
                list.entries.push(Entry { when: (0, 0), any: (0, 0), unless: (0, 0), decision });
                continue;
            };
            let when = list.lay(&logic.when);
            let spans: Vec<Span> = logic.any.iter().map(|group| list.lay(group)).collect();
            let start = index(list.groups.len());
            list.groups.extend(spans);
            let any = (start, index(list.groups.len()));
            let unless = list.lay(&logic.unless);
            list.entries.push(Entry { when, any, unless, decision });
        }
        list
    }

    fn lay(&mut self, conditions: &[Condition]) -> Span {
        let start = index(self.tests.len());
        self.tests.extend(conditions.iter().map(|c| c.test));
        (start, index(self.tests.len()))
    }

    /// Number of rules.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there is no rule.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The first rule that holds.
    ///
    /// An earlier rule that a missing fact leaves open makes the answer unknown, unless it would
    /// decide the same as the rule that holds. Filling in a missing fact therefore never changes a
    /// decision, at most the rule that carries it.
    #[inline]
    pub fn first_match(&self, facts: &FactSet) -> Match {
        let mut open: Option<(usize, u16)> = None;
        let mut mixed = false;
        for (rule, entry) in self.entries.iter().enumerate() {
            match self.entry_truth(entry, facts) {
                Truth::Fails => {}
                Truth::Unknown => match open {
                    None => open = Some((rule, entry.decision)),
                    Some((_, decision)) => mixed |= decision != entry.decision,
                },
                Truth::Holds => {
                    return match open {
                        Some((first, decision)) if mixed || decision != entry.decision => {
                            Match { rule: Some(first), truth: Truth::Unknown }
                        }
                        _ => Match { rule: Some(rule), truth: Truth::Holds },
                    };
                }
            }
        }
        let truth = if open.is_some() { Truth::Unknown } else { Truth::Fails };
        Match { rule: open.map(|(rule, _)| rule), truth }
    }

    /// Whether one rule of the list holds, the others left out of account.
    pub fn truth(&self, rule: usize, facts: &FactSet) -> Option<Truth> {
        self.entries.get(rule).map(|entry| self.entry_truth(entry, facts))
    }

    #[inline]
    fn entry_truth(&self, entry: &Entry, facts: &FactSet) -> Truth {
        let mut truth = self.all(entry.when, facts);
        if truth != Truth::Fails && entry.any.0 != entry.any.1 {
            let groups = &self.groups[entry.any.0 as usize..entry.any.1 as usize];
            truth = truth.and(groups.iter().fold(Truth::Fails, |t, group| t.or(self.all(*group, facts))));
        }
        if truth != Truth::Fails && entry.unless.0 != entry.unless.1 {
            truth = truth.and(self.all(entry.unless, facts).negated());
        }
        truth
    }

    #[inline]
    fn all(&self, span: Span, facts: &FactSet) -> Truth {
        let mut truth = Truth::Holds;
        for test in &self.tests[span.0 as usize..span.1 as usize] {
            match test.truth(facts) {
                Truth::Holds => {}
                Truth::Fails => return Truth::Fails,
                Truth::Unknown => truth = Truth::Unknown,
            }
        }
        truth
    }
}

fn index(len: usize) -> u32 {
    u32::try_from(len).unwrap_or(u32::MAX)
}
