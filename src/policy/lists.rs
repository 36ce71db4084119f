//! The first-match lists of a pack, compiled at load and bucketed by the scope of the question.
//!
//! A bucket per combination of care kind, segment, provider kind and O&I title keeps a decision
//! flat however many rules a pack has. The lists decide; `book` turns what they decide into answers.

use std::collections::HashMap;

use crate::codes::{CareKind, OiTitle, ProviderKind, Segment};

use super::evaluate::{FactSet, Match, RuleList};
use super::logic::Logic;
use super::model::{FollowTerms, Rule, Terms};
use super::words::Outcome;

/// Topic of the rules on claims without an agreement.
pub(super) const NON_CONTRACTED_CLAIM: &str = "nonContractedClaim";

/// What a question about following is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct FollowScope {
    /// The care kind.
    pub care_kind: CareKind,
    /// The segment; without one only rules for all segments answer.
    pub segment: Option<Segment>,
    /// What the holder of the agreement is.
    pub provider_kind: ProviderKind,
    /// The O&I title; without one only rules for all titles answer.
    pub oi_title: Option<OiTitle>,
}

impl FollowScope {
    /// Every scope there is, in the order of [`FollowScope::index`].
    pub(super) fn all() -> impl Iterator<Item = Self> {
        fn optional<T: Copy>(all: &[T]) -> impl Iterator<Item = Option<T>> + Clone {
            std::iter::once(None).chain(all.iter().copied().map(Some))
        }
        CareKind::ALL.iter().flat_map(|&care_kind| {
            optional(Segment::ALL).flat_map(move |segment| {
                ProviderKind::ALL.iter().flat_map(move |&provider_kind| {
                    optional(OiTitle::ALL).map(move |oi_title| Self {
                        care_kind,
                        segment,
                        provider_kind,
                        oi_title,
                    })
                })
            })
        })
    }

    fn index(self) -> usize {
        let segment = self.segment.map_or(0, |s| s as usize + 1);
        let title = self.oi_title.map_or(0, |t| t as usize + 1);
        let outer = self.care_kind as usize * (Segment::ALL.len() + 1) + segment;
        (outer * ProviderKind::ALL.len() + self.provider_kind as usize) * (OiTitle::ALL.len() + 1) + title
    }

    fn covers(self, rule: &Rule, terms: &FollowTerms) -> bool {
        let limited = |none: bool, named: bool| none || named;
        rule.care_kinds.contains(&self.care_kind)
            && limited(terms.segments.is_empty(), self.segment.is_some_and(|s| terms.segments.contains(&s)))
            && limited(terms.provider_kinds.is_empty(), terms.provider_kinds.contains(&self.provider_kind))
            && limited(
                terms.oi_titles.is_empty(),
                self.oi_title.is_some_and(|t| terms.oi_titles.contains(&t)),
            )
    }
}

/// A list with the indexes of its rules in the pack.
#[derive(Clone, Debug, Default)]
pub(super) struct Listed {
    pub(super) rules: Vec<usize>,
    pub(super) list: RuleList,
}

impl Listed {
    fn new(rules: Vec<usize>, all: &[Rule], decision: impl Fn(&Rule) -> u16) -> Self {
        let parts = rules.iter().map(|at| (all[*at].logic.as_ref(), decision(&all[*at])));
        Self { list: RuleList::compile(parts), rules }
    }

    pub(super) fn first_match(&self, facts: &FactSet) -> Match {
        self.list.first_match(facts)
    }

    pub(super) fn logics<'p>(
        &'p self,
        all: &'p [Rule],
    ) -> impl Iterator<Item = (&'p Rule, Option<&'p Logic>)> {
        self.rules.iter().filter_map(|at| all.get(*at)).map(|rule| (rule, rule.logic.as_ref()))
    }
}

/// Every list of a pack, and the place of each rule.
#[derive(Clone, Debug, Default)]
pub(super) struct Lists {
    places: HashMap<String, usize>,
    /// Index in `follow` per scope.
    buckets: Vec<u16>,
    /// The first is empty: scopes without a rule.
    pub(super) follow: Vec<Listed>,
    /// On claims without an agreement, per care kind; none where the pack has no such rule.
    pub(super) claims: Vec<(CareKind, Listed)>,
}

impl Lists {
    pub(super) fn new(rules: &[Rule]) -> Self {
        let places = rules.iter().enumerate().map(|(at, rule)| (rule.id.clone(), at)).collect();
        let follow_rules: Vec<(usize, &Rule, &FollowTerms)> = rules
            .iter()
            .enumerate()
            .filter_map(|(at, rule)| match &rule.terms {
                Terms::Follow(terms) => Some((at, rule, terms)),
                _ => None,
            })
            .collect();
        let mut kinds: Vec<&FollowTerms> = Vec::new();
        let mut decisions = HashMap::new();
        for (_, rule, terms) in &follow_rules {
            let same =
                |known: &&FollowTerms| known.stance == terms.stance && known.takes_over == terms.takes_over;
            let kind = kinds.iter().position(same).unwrap_or_else(|| {
                kinds.push(terms);
                kinds.len() - 1
            });
            decisions.insert(rule.id.as_str(), u16::try_from(kind).unwrap_or(u16::MAX));
        }
        let decision = |rule: &Rule| decisions.get(rule.id.as_str()).copied().unwrap_or(u16::MAX);
        let mut follow = vec![Listed::default()];
        let mut buckets = Vec::new();
        for scope in FollowScope::all() {
            let covering = follow_rules.iter().filter(|(_, rule, terms)| scope.covers(rule, terms));
            let members: Vec<usize> = covering.map(|(at, ..)| *at).collect();
            let bucket = follow.iter().position(|listed| listed.rules == members).unwrap_or_else(|| {
                follow.push(Listed::new(members, rules, decision));
                follow.len() - 1
            });
            buckets.push(u16::try_from(bucket).unwrap_or(0));
        }
        let billable =
            |rule: &Rule| u16::from(rule.logic.as_ref().is_some_and(|logic| logic.then == Outcome::Billable));
        let claims = CareKind::ALL.iter().filter_map(|care_kind| {
            let about = |rule: &Rule| on_claims(rule) && rule.care_kinds.contains(care_kind);
            let members: Vec<usize> = (0..rules.len()).filter(|at| about(&rules[*at])).collect();
            (!members.is_empty()).then(|| (*care_kind, Listed::new(members, rules, billable)))
        });
        Self { places, buckets, follow, claims: claims.collect() }
    }

    pub(super) fn position(&self, rule: &str) -> Option<usize> {
        self.places.get(rule).copied()
    }

    /// The rules on claims without an agreement for a care kind; none when the pack has none.
    pub(super) fn claims(&self, care_kind: CareKind) -> Option<&Listed> {
        self.claims.iter().find(|(about, _)| *about == care_kind).map(|(_, listed)| listed)
    }

    /// The follow rules that cover a scope; none when the pack has none.
    pub(super) fn follow(&self, scope: FollowScope) -> Option<&Listed> {
        let bucket = self.buckets.get(scope.index()).copied().filter(|bucket| *bucket > 0)?;
        self.follow.get(usize::from(bucket))
    }
}

pub(super) fn on_claims(rule: &Rule) -> bool {
    let decides = |logic: &Logic| matches!(logic.then, Outcome::Billable | Outcome::NotBillable);
    rule.topics.iter().any(|topic| topic == NON_CONTRACTED_CLAIM) && rule.logic.as_ref().is_some_and(decides)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_scope_has_a_bucket_of_its_own() {
        for (at, scope) in FollowScope::all().enumerate() {
            assert_eq!(scope.index(), at, "{scope:?}");
        }
    }
}
