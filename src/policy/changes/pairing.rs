//! Which rules of two policies are about the same.
//!
//! The same id is sure. Two documents of one insurer rarely share ids, so what is left is matched by
//! what it says: the same content, the same machine tag, the only typed term of its kind, the only
//! decision by the same facts. A rule is matched only when it is the one best partner of the other
//! and the other of it, so swapping the policies gives the same pairs; every pair says how it came
//! about, and a rule without such a partner stays alone.

use std::collections::BTreeSet;

use super::effect::verdict;
use super::search::{Explorer, Sides};
use super::words::MatchedBy;
use crate::codes::CareKind;
use crate::policy::Logic;
use crate::policy::evaluate::FactSet;
use crate::policy::model::{Pack, Rule, Terms};
use crate::policy::vocabulary::Slot;
use crate::policy::words::Outcome;

/// Two rules that are about the same.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pair<'p> {
    pub(super) before: &'p Rule,
    pub(super) after: &'p Rule,
    pub(super) by: MatchedBy,
}

/// The rules of two policies, paired where they can be.
#[derive(Debug)]
pub(super) struct Pairing<'p> {
    pub(super) pairs: Vec<Pair<'p>>,
    pub(super) before_only: Vec<&'p Rule>,
    pub(super) after_only: Vec<&'p Rule>,
}

impl<'p> Pairing<'p> {
    pub(super) fn new(before: &'p Pack, after: &'p Pack, explorer: &mut Explorer<'_>) -> Self {
        let (before_only, after_only) = (before.rules.iter().collect(), after.rules.iter().collect());
        let mut pairing = Self { pairs: Vec::new(), before_only, after_only };
        pairing.pass(MatchedBy::Id, |before, after| u32::from(before.id == after.id));
        pairing.pass(MatchedBy::Content, same_content);
        pairing.pass(MatchedBy::Tag, shared_tags);
        pairing.pass(MatchedBy::Terms, same_term);
        pairing.pass(MatchedBy::Facts, |before, after| same_decision(before, after, explorer));
        pairing
    }

    /// The rule of the later policy that is about the same as `before`.
    pub(super) fn later(&self, before: &str) -> Option<Pair<'p>> {
        self.pairs.iter().find(|pair| pair.before.id == before).copied()
    }

    /// The rule of the earlier policy that is about the same as `after`.
    pub(super) fn earlier(&self, after: &str) -> Option<Pair<'p>> {
        self.pairs.iter().find(|pair| pair.after.id == after).copied()
    }

    fn pass(&mut self, by: MatchedBy, score: impl FnMut(&Rule, &Rule) -> u32) {
        let found = best_partners(&self.before_only, &self.after_only, score);
        self.pairs.extend(found.iter().map(|(before, after)| Pair { before, after, by }));
        let taken = |rule: &Rule| found.iter().any(|(b, a)| std::ptr::eq(*b, rule) || std::ptr::eq(*a, rule));
        self.before_only.retain(|rule| !taken(rule));
        self.after_only.retain(|rule| !taken(rule));
    }
}

/// The pairs of which each is the one best partner of the other; a score of 0 is no partner.
pub(super) fn best_partners<'t, T: ?Sized>(
    before: &[&'t T],
    after: &[&'t T],
    mut score: impl FnMut(&T, &T) -> u32,
) -> Vec<(&'t T, &'t T)> {
    let scores: Vec<Vec<u32>> = before.iter().map(|b| after.iter().map(|a| score(b, a)).collect()).collect();
    let best = |line: &mut dyn Iterator<Item = u32>| {
        let line: Vec<u32> = line.collect();
        let most = line.iter().copied().max().filter(|most| *most > 0)?;
        let mut at = line.iter().enumerate().filter(|(_, score)| **score == most).map(|(at, _)| at);
        at.next().filter(|_| at.next().is_none())
    };
    let rows: Vec<Option<usize>> = scores.iter().map(|row| best(&mut row.iter().copied())).collect();
    let columns: Vec<Option<usize>> =
        (0..after.len()).map(|at| best(&mut scores.iter().map(|row| row[at]))).collect();
    let mutual = rows.iter().enumerate().filter_map(|(row, column)| {
        let column = (*column)?;
        (columns[column] == Some(row)).then(|| (before[row], after[column]))
    });
    mutual.collect()
}

fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

fn shared<T: PartialEq>(one: &[T], other: &[T]) -> u32 {
    count(one.iter().filter(|item| other.contains(item)).count())
}

fn care(one: &Rule, other: &Rule) -> u32 {
    shared::<CareKind>(&one.care_kinds, &other.care_kinds)
}

/// Decides and states the same; of a rule that only speaks, in the same words.
fn same_content(before: &Rule, after: &Rule) -> u32 {
    let machine = before.logic.is_some() || before.terms != Terms::None;
    let same_text = before.text == after.text;
    let same = before.kind == after.kind
        && before.force == after.force
        && before.logic == after.logic
        && before.terms == after.terms
        && (machine || same_text);
    if same { care(before, after) * (1 + 8 * u32::from(same_text)) } else { 0 }
}

/// The number of questions in machine form that both answer, when they share a topic and a care kind.
fn shared_tags(before: &Rule, after: &Rule) -> u32 {
    let none = before.tags.is_empty() || after.tags.is_empty();
    if none || care(before, after) == 0 || shared(&before.topics, &after.topics) == 0 {
        return 0;
    }
    let keys = |rule: &Rule| rule.tags.iter().map(|tag| tag.key.clone()).collect::<BTreeSet<_>>();
    count(keys(before).intersection(&keys(after)).count())
}

/// The number of care kinds for which both state a term of the same kind.
fn same_term(before: &Rule, after: &Rule) -> u32 {
    let same = match (&before.terms, &after.terms) {
        (Terms::Follow(one), Terms::Follow(other)) => {
            (&one.segments, &one.provider_kinds, &one.oi_titles)
                == (&other.segments, &other.provider_kinds, &other.oi_titles)
        }
        (Terms::Representation(_), Terms::Representation(_)) => true,
        (Terms::Term(one), Terms::Term(other)) => one.oi_titles == other.oi_titles,
        (Terms::Start(one), Terms::Start(other)) => one.event == other.event,
        (Terms::Deadline(one), Terms::Deadline(other)) => one.actor == other.actor && one.step == other.step,
        (Terms::Switch(one), Terms::Switch(other)) => one.prestatie == other.prestatie,
        (Terms::Parameters(one), Terms::Parameters(other)) => {
            one.iter().any(|known| other.iter().any(|wanted| known.name == wanted.name))
        }
        _ => false,
    };
    if same && before.kind == after.kind { care(before, after) } else { 0 }
}

fn facts(logic: &Logic) -> BTreeSet<Slot> {
    logic.conditions().flat_map(|c| std::iter::once(c.fact()).chain(c.other_fact())).collect()
}

/// The share of the facts that both read, when they are of one kind, topic and care kind, read at
/// least half of the same facts, and some facts make both of them decide something.
fn same_decision(before: &Rule, after: &Rule, explorer: &mut Explorer<'_>) -> u32 {
    let (Some(one), Some(other)) = (&before.logic, &after.logic) else { return 0 };
    let alike =
        before.kind == after.kind && care(before, after) > 0 && shared(&before.topics, &after.topics) > 0;
    if !alike {
        return 0;
    }
    let (reads, wants) = (facts(one), facts(other));
    let both = reads.intersection(&wants).count();
    if both == 0 || 2 * both < reads.len().min(wants.len()) {
        return 0;
    }
    let speaks = |outcome: Outcome| !matches!(outcome, Outcome::NotApplicable | Outcome::NotInSource);
    let sides = Sides {
        conditions: one.conditions().chain(other.conditions()).collect(),
        given: &[],
        before: &|facts: &FactSet| verdict(one, facts),
        after: &|facts: &FactSet| verdict(other, facts),
    };
    if !explorer.any(&sides, |before, after| speaks(before) && speaks(after)) {
        return 0;
    }
    let topics = shared(&before.topics, &after.topics);
    count(1_000 * both / reads.union(&wants).count().max(1)) + topics
}
