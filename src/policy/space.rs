//! The space of facts that conditions read: which lists cannot hold, which rules cannot decide.
//!
//! Words are finite; numbers and days matter only at the bounds that conditions name, so the space
//! is finite too and the answers are exact.

use std::collections::BTreeMap;

use super::evaluate::{FactSet, RuleList, Truth};
use super::logic::{Condition, Test};
use super::vocabulary::{Slot, Vocabulary};
use super::words::FactType;

/// Most combinations of facts that a list is tried on.
const MOST_COMBINATIONS: usize = 1 << 20;
/// Most combinations of facts that the lists of one pack are tried on together: a pack that somebody
/// uploads must not keep a machine busy.
pub(super) const MOST_OF_A_PACK: usize = 4 * MOST_COMBINATIONS;

/// The values of a fact that the conditions seen so far leave open.
#[derive(Clone, Copy)]
struct Domain {
    words: u64,
    least: i64,
    most: i64,
}

/// Whether no facts make all of `conditions` hold.
pub(super) fn unsatisfiable<'c>(
    conditions: impl IntoIterator<Item = &'c Condition>,
    vocabulary: &Vocabulary,
) -> bool {
    let mut domains: BTreeMap<Slot, Domain> = BTreeMap::new();
    let mut pairs = Vec::new();
    for condition in conditions {
        let (slot, other) = condition.test.reads();
        for slot in std::iter::once(slot).chain(other) {
            domains.entry(slot).or_insert_with(|| whole(slot, vocabulary));
        }
        let Some(domain) = domains.get_mut(&slot) else { continue };
        match condition.test {
            Test::OneOf { mask, .. } => domain.words &= mask,
            Test::Equals { value, .. } => domain.narrow(value, value),
            Test::AtLeast { bound, .. } => domain.narrow(bound, i64::MAX),
            Test::AtMost { bound, .. } => domain.narrow(i64::MIN, bound),
            Test::Same { slot, other } => pairs.push((slot, other, true)),
            Test::Differs { slot, other } => pairs.push((slot, other, false)),
            Test::HasAll { .. } | Test::HasAny { .. } => {}
        }
    }
    for _ in 0..pairs.len() {
        for (a, b, _) in pairs.iter().filter(|(.., same)| *same) {
            let (Some(left), Some(right)) = (domains.get(a).copied(), domains.get(b).copied()) else {
                continue;
            };
            let both = Domain { words: left.words & right.words, ..left };
            let both = both.narrowed(right.least, right.most);
            domains.extend([(*a, both), (*b, both)]);
        }
    }
    let contradicts = |(a, b, same): &(Slot, Slot, bool)| {
        let opposite = pairs.iter().any(|(c, d, s)| s != same && ((a, b) == (c, d) || (a, b) == (d, c)));
        let fixed = domains.get(a).zip(domains.get(b)).is_some_and(|(a, b)| {
            let word = a.words.count_ones() == 1 && a.words == b.words;
            let number = a.least == a.most && (b.least, b.most) == (a.least, a.most);
            word || number
        });
        opposite || (!same && fixed)
    };
    domains.values().any(|domain| domain.words == 0 || domain.least > domain.most)
        || pairs.iter().any(contradicts)
}

impl Domain {
    fn narrow(&mut self, least: i64, most: i64) {
        *self = self.narrowed(least, most);
    }

    fn narrowed(self, least: i64, most: i64) -> Self {
        Self { least: self.least.max(least), most: self.most.min(most), ..self }
    }
}

fn whole(slot: Slot, vocabulary: &Vocabulary) -> Domain {
    let fact = vocabulary.fact(slot);
    let words = match fact.fact_type {
        FactType::Bool => 0b11,
        FactType::Enum => u64::MAX >> (64 - fact.words.len().clamp(1, 64)),
        _ => u64::MAX,
    };
    Domain { words, least: i64::MIN, most: i64::MAX }
}

/// The rules of a list that decide for no facts at all: an earlier one always takes their place.
///
/// Nothing when the list reads too many facts to try every combination; `left` is how many the pack may
/// still be tried on.
pub(super) fn shadowed<'c>(
    list: &RuleList,
    conditions: impl IntoIterator<Item = &'c Condition>,
    vocabulary: &Vocabulary,
    left: &mut usize,
) -> Option<Vec<usize>> {
    let axes = axes(conditions, vocabulary, MOST_COMBINATIONS)?;
    let size = axes.values().try_fold(1_usize, |size, values| size.checked_mul(values.len()))?;
    if size > MOST_COMBINATIONS {
        return None;
    }
    *left = left.checked_sub(size)?;
    let mut decides = vec![false; list.len()];
    let mut facts = FactSet::new(vocabulary);
    for combination in 0..size {
        let mut rest = combination;
        for (slot, values) in &axes {
            facts.set_raw(*slot, values[rest % values.len()]);
            rest /= values.len();
        }
        let answer = list.first_match(&facts);
        if let (Some(rule), Truth::Holds) = (answer.rule, answer.truth) {
            decides[rule] = true;
        }
    }
    Some(decides.iter().enumerate().filter(|(_, decides)| !**decides).map(|(rule, _)| rule).collect())
}

/// Per fact one value for every stretch of values that no condition tells apart; nothing when a fact
/// would have more than `most_sets` sets of words.
pub(super) fn axes<'c>(
    conditions: impl IntoIterator<Item = &'c Condition>,
    vocabulary: &Vocabulary,
    most_sets: usize,
) -> Option<BTreeMap<Slot, Vec<i64>>> {
    let mut axes: BTreeMap<Slot, Vec<i64>> = BTreeMap::new();
    let mut masks: BTreeMap<Slot, u64> = BTreeMap::new();
    let mut compared: Vec<(Slot, Slot)> = Vec::new();
    for condition in conditions {
        let (slot, other) = condition.test.reads();
        compared.extend(other.map(|other| (slot, other)));
        for slot in std::iter::once(slot).chain(other) {
            let fact = vocabulary.fact(slot);
            axes.entry(slot).or_insert_with(|| match fact.fact_type {
                FactType::Bool => vec![0, 1],
                FactType::Enum => (0..).take(fact.words.len()).collect(),
                _ => vec![0],
            });
        }
        let cuts = match condition.test {
            Test::Equals { value, .. } => vec![value, value.saturating_add(1)],
            Test::AtLeast { bound, .. } => vec![bound.saturating_sub(1), bound],
            Test::AtMost { bound, .. } => vec![bound, bound.saturating_add(1)],
            Test::HasAll { mask, .. } | Test::HasAny { mask, .. } => {
                *masks.entry(slot).or_default() |= mask;
                Vec::new()
            }
            Test::OneOf { .. } | Test::Same { .. } | Test::Differs { .. } => Vec::new(),
        };
        axes.entry(slot).or_default().extend(cuts);
    }
    for (slot, mask) in masks {
        if 1_usize.checked_shl(mask.count_ones()).is_none_or(|subsets| subsets > most_sets) {
            return None;
        }
        axes.insert(slot, subsets(mask).map(|subset| subset as i64).collect());
    }
    for (a, b) in compared {
        if matches!(vocabulary.fact(a).fact_type, FactType::Bool | FactType::Enum) {
            continue;
        }
        let mut both: Vec<i64> = [a, b].iter().filter_map(|slot| axes.get(slot)).flatten().copied().collect();
        both.push(1);
        axes.extend([(a, both.clone()), (b, both)]);
    }
    for values in axes.values_mut() {
        values.sort_unstable();
        values.dedup();
    }
    Some(axes)
}

/// Every subset of a mask.
fn subsets(mask: u64) -> impl Iterator<Item = u64> {
    let mut next = Some(0_u64);
    std::iter::from_fn(move || {
        let subset = next?;
        next = (subset != mask).then(|| subset.wrapping_sub(mask) & mask);
        Some(subset)
    })
}
