//! What changes for whom: following, and claims without an agreement.
//!
//! A class of provider is what the question fixes (care kind, segment, kind of provider, O&I title)
//! and the facts of a witness. Every answer here comes from the rules as a decision evaluates them;
//! nothing is read off their texts.

use std::collections::BTreeMap;

use super::search::{Difference, Explorer, Given, Sides, Verdict};
use crate::codes::{CareKind, OiTitle, ProviderKind, Segment};
use crate::policy::evaluate::{FactSet, Truth};
use crate::policy::lists::{FollowScope, Listed};
use crate::policy::logic::{Condition, Logic};
use crate::policy::model::{Pack, Rule, Terms};
use crate::policy::vocabulary::{Slot, Vocabulary};
use crate::policy::words::{Outcome, Stance, TakesOver};

/// What a rule makes of facts.
pub(super) fn verdict(logic: &Logic, facts: &FactSet) -> Verdict<Outcome> {
    match logic.outcome(facts) {
        Outcome::Unknown => needs(logic, facts).map_or(Verdict::Decided(Outcome::Unknown), Verdict::Needs),
        outcome => Verdict::Decided(outcome),
    }
}

/// A fact that a rule reads and that is not known, one that decides it first.
fn needs(logic: &Logic, facts: &FactSet) -> Option<Slot> {
    let unknown = || logic.conditions().flat_map(|c| c.unknown_facts(facts)).next();
    logic.missing(facts).first().copied().or_else(unknown)
}

/// What a policy decides about following: the stance and what is taken over, as a set of bits.
pub(super) type Followed = Option<(Stance, u8)>;

/// The scopes in which following changed in one way, with a witness.
#[derive(Debug)]
pub(super) struct FollowChange<'p> {
    pub(super) scopes: Vec<FollowScope>,
    pub(super) before: Option<&'p Rule>,
    pub(super) after: Option<&'p Rule>,
    pub(super) witness: Vec<Given>,
}

/// Where following changed, and whether every class was tried.
pub(super) fn follow<'p>(
    packs: (&'p Pack, &'p Pack),
    compared: &[CareKind],
    explorer: &mut Explorer<'_>,
) -> (Vec<FollowChange<'p>>, bool) {
    let (before, after) = packs;
    let mut known: BTreeMap<_, (Vec<Difference<Followed>>, bool)> = BTreeMap::new();
    let mut changes: Vec<FollowChange<'p>> = Vec::new();
    let mut exact = true;
    for scope in FollowScope::all().filter(|scope| compared.contains(&scope.care_kind)) {
        let lists = (before.lists.follow(scope), after.lists.follow(scope));
        let given = given(scope, lists, packs, explorer.vocabulary);
        let key = (lists.0.map(|listed| &listed.rules), lists.1.map(|listed| &listed.rules), given.clone());
        let (differences, complete) = known.entry(key).or_insert_with(|| {
            let found = explorer.differences(&Sides {
                conditions: listed_conditions(lists, packs),
                given: &given,
                before: &|facts: &FactSet| followed(before, lists.0, facts),
                after: &|facts: &FactSet| followed(after, lists.1, facts),
            });
            (found.differences, found.exact)
        });
        exact &= *complete;
        for difference in differences {
            let facts = facts(explorer.vocabulary, given.iter().chain(&difference.witness));
            let rule = |pack: &'p Pack| {
                let decided = pack.stance(scope, &facts).filter(|(.., truth)| *truth == Truth::Holds);
                decided.map(|(rule, ..)| rule)
            };
            let (rule_before, rule_after) = (rule(before), rule(after));
            let same = |one: Option<&Rule>, other: Option<&Rule>| match (one, other) {
                (Some(one), Some(other)) => one.id == other.id,
                (None, None) => true,
                _ => false,
            };
            let alike = changes.iter_mut().find(|change| {
                same(change.before, rule_before)
                    && same(change.after, rule_after)
                    && change.witness == difference.witness
            });
            match alike {
                Some(change) => change.scopes.push(scope),
                None => changes.push(FollowChange {
                    scopes: vec![scope],
                    before: rule_before,
                    after: rule_after,
                    witness: difference.witness.clone(),
                }),
            }
        }
    }
    (changes, exact)
}

fn listed_conditions<'p>(
    lists: (Option<&'p Listed>, Option<&'p Listed>),
    packs: (&'p Pack, &'p Pack),
) -> Vec<&'p Condition> {
    let of = |listed: Option<&'p Listed>, pack: &'p Pack| {
        let logics = listed.into_iter().flat_map(|listed| listed.logics(&pack.rules));
        logics.filter_map(|(_, logic)| logic).flat_map(Logic::conditions).collect::<Vec<_>>()
    };
    [of(lists.0, packs.0), of(lists.1, packs.1)].concat()
}

/// The facts that a scope fixes, of those that a list reads.
fn given(
    scope: FollowScope,
    lists: (Option<&Listed>, Option<&Listed>),
    packs: (&Pack, &Pack),
    vocabulary: &Vocabulary,
) -> Vec<Given> {
    let read = listed_conditions(lists, packs);
    let reads = |slot: Slot| read.iter().any(|c| c.fact() == slot || c.other_fact() == Some(slot));
    let mut fixed = fixed(packs.1, vocabulary, (scope.care_kind, scope.oi_title), Some(scope.provider_kind));
    fixed.extend(scope.segment.and_then(|segment| word(vocabulary, "segment", segment.as_str())));
    fixed.retain(|(slot, _)| reads(*slot));
    fixed
}

fn word(vocabulary: &Vocabulary, fact: &str, word: &str) -> Option<Given> {
    let slot = vocabulary.slot(fact)?;
    Some((slot, vocabulary.word(slot, word)?.raw()))
}

/// The facts that a question to the concern of a policy, about care of a kind and an O&I title and for a
/// kind of provider, fixes.
pub(super) fn fixed(
    pack: &Pack,
    vocabulary: &Vocabulary,
    (care_kind, oi_title): (CareKind, Option<OiTitle>),
    provider_kind: Option<ProviderKind>,
) -> Vec<Given> {
    let title = oi_title.map(|title| match title {
        OiTitle::Praktijkmanagement => "practiceManagement",
        OiTitle::Ketenmanagement => "chainManagement",
        OiTitle::Wijkmanagement => "neighbourhoodManagement",
        OiTitle::Regiomanagement => "regionalManagement",
    });
    let known = [
        pack.concern.as_ref().and_then(|concern| word(vocabulary, "insurer.concern", concern.as_str())),
        word(vocabulary, "care.kind", care_kind.as_str()),
        provider_kind.and_then(|kind| word(vocabulary, "provider.kind", kind.as_str())),
        title.and_then(|title| word(vocabulary, "oi.title", title)),
    ];
    known.into_iter().flatten().collect()
}

/// A set of facts.
pub(super) fn facts<'g>(vocabulary: &Vocabulary, known: impl IntoIterator<Item = &'g Given>) -> FactSet {
    let mut facts = FactSet::new(vocabulary);
    known.into_iter().for_each(|(slot, raw)| facts.set_raw(*slot, *raw));
    facts
}

fn followed(pack: &Pack, listed: Option<&Listed>, facts: &FactSet) -> Verdict<Followed> {
    let Some(listed) = listed else { return Verdict::Decided(None) };
    let found = listed.first_match(facts);
    let rule = found.rule.and_then(|at| pack.rules.get(*listed.rules.get(at)?));
    match (found.truth, rule) {
        (Truth::Unknown, Some(rule)) => list_needs(rule, facts),
        (Truth::Holds, Some(rule)) => Verdict::Decided(match &rule.terms {
            Terms::Follow(terms) => Some((terms.stance, bits(&terms.takes_over))),
            _ => None,
        }),
        _ => Verdict::Decided(None),
    }
}

fn list_needs<D>(rule: &Rule, facts: &FactSet) -> Verdict<Option<D>> {
    let logic = rule.logic.as_ref();
    logic.and_then(|logic| needs(logic, facts)).map_or(Verdict::Decided(None), Verdict::Needs)
}

fn bits(takes_over: &[TakesOver]) -> u8 {
    takes_over.iter().fold(0, |bits, one| bits | 1 << *one as u8)
}

/// Care kinds for which a claim without an agreement changed in one way, with a witness.
#[derive(Debug)]
pub(super) struct ClaimChange {
    pub(super) care_kinds: Vec<CareKind>,
    /// Nothing when the policy says nothing about it.
    pub(super) before: Option<Outcome>,
    pub(super) after: Option<Outcome>,
    pub(super) witness: Vec<Given>,
}

/// Where claims without an agreement changed, and whether every class was tried.
pub(super) fn claims(
    packs: (&Pack, &Pack),
    compared: &[CareKind],
    explorer: &mut Explorer<'_>,
) -> (Vec<ClaimChange>, bool) {
    let mut changes: Vec<ClaimChange> = Vec::new();
    let mut exact = true;
    for care_kind in compared {
        let lists = (packs.0.lists.claims(*care_kind), packs.1.lists.claims(*care_kind));
        let given = fixed(packs.1, explorer.vocabulary, (*care_kind, None), None);
        let found = explorer.differences(&Sides {
            conditions: listed_conditions(lists, packs),
            given: &given,
            before: &|facts: &FactSet| claimed(packs.0, lists.0, facts),
            after: &|facts: &FactSet| claimed(packs.1, lists.1, facts),
        });
        exact &= found.exact;
        for Difference { before, after, witness } in found.differences {
            let alike = changes
                .iter_mut()
                .find(|change| (change.before, change.after, &change.witness) == (before, after, &witness));
            match alike {
                Some(change) => change.care_kinds.push(*care_kind),
                None => changes.push(ClaimChange { care_kinds: vec![*care_kind], before, after, witness }),
            }
        }
    }
    (changes, exact)
}

/// As [`Pack::non_contracted_claim`] answers: when no rule holds, what the last one gives then.
fn claimed(pack: &Pack, listed: Option<&Listed>, facts: &FactSet) -> Verdict<Option<Outcome>> {
    let Some(listed) = listed else { return Verdict::Decided(None) };
    let found = listed.first_match(facts);
    let at = found.rule.or(listed.rules.len().checked_sub(1));
    let rule = at.and_then(|at| pack.rules.get(*listed.rules.get(at)?));
    let Some((rule, logic)) = rule.and_then(|rule| Some((rule, rule.logic.as_ref()?))) else {
        return Verdict::Decided(None);
    };
    match found.truth {
        Truth::Unknown => list_needs(rule, facts),
        Truth::Holds => Verdict::Decided(Some(logic.then)),
        Truth::Fails => Verdict::Decided(Some(logic.otherwise)),
    }
}

/// Scopes as a reader sums them up: care kinds with segments, kinds of provider and titles; none named
/// means all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct ScopeSummary {
    pub(super) care_kinds: Vec<CareKind>,
    pub(super) provider_kinds: Vec<ProviderKind>,
    pub(super) segments: Vec<Segment>,
    pub(super) oi_titles: Vec<OiTitle>,
}

impl ScopeSummary {
    /// Scopes with what they have in common said once.
    pub(super) fn of(scopes: &[FollowScope]) -> Vec<Self> {
        let mut titles: BTreeMap<_, Vec<Option<OiTitle>>> = BTreeMap::new();
        for scope in scopes {
            let place = (scope.care_kind, scope.provider_kind, scope.segment);
            titles.entry(place).or_default().push(scope.oi_title);
        }
        let mut segments: BTreeMap<_, Vec<Option<Segment>>> = BTreeMap::new();
        for ((care_kind, provider_kind, segment), titles) in titles {
            let titles = named(titles, OiTitle::ALL);
            segments.entry((care_kind, provider_kind, titles)).or_default().push(segment);
        }
        let mut providers: BTreeMap<_, Vec<ProviderKind>> = BTreeMap::new();
        for ((care_kind, provider_kind, titles), segments) in segments {
            let segments = named(segments, Segment::ALL);
            providers.entry((care_kind, segments, titles)).or_default().push(provider_kind);
        }
        let mut care: BTreeMap<_, Vec<CareKind>> = BTreeMap::new();
        for ((care_kind, segments, titles), providers) in providers {
            if let (Some(segments), Some(titles)) = (segments, titles) {
                care.entry((providers, segments, titles)).or_default().push(care_kind);
            }
        }
        let summary = |((provider_kinds, segments, oi_titles), care_kinds): ((Vec<_>, _, _), _)| Self {
            care_kinds,
            provider_kinds: if provider_kinds.len() == ProviderKind::ALL.len() {
                Vec::new()
            } else {
                provider_kinds
            },
            segments,
            oi_titles,
        };
        care.into_iter().map(summary).collect()
    }
}

/// The words named; empty when it is all of them and none besides, nothing when it is only none.
fn named<T: Copy>(found: Vec<Option<T>>, all: &[T]) -> Option<Vec<T>> {
    let words: Vec<T> = found.iter().copied().flatten().collect();
    match words.len() {
        0 => None,
        whole if whole == all.len() && found.len() > whole => Some(Vec::new()),
        _ => Some(words),
    }
}
