//! Three-valued evaluation over integers: truth values, known facts, and lists of which the first
//! rule that holds decides.
//!
//! The rules of a [`RuleList`] lie one after the other in a flat array, so that a decision allocates
//! nothing. A single rule is in `logic`; what was read, and why, is told by `trace`. The module
//! knows no packs and no dates in force.

use super::logic::{Condition, Logic, Test};
use super::vocabulary::{Slot, Value, Vocabulary};

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
