//! Every policy by id, which of them is in force, and the questions that a decision asks of one.
//!
//! Two axes: the day a policy speaks about, and the moment asked from (`asOf`), from which a
//! release counts only once it was recorded. The book never picks one of two policies: it says that
//! they conflict.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::NaiveDate;

use crate::clock::Moment;
use crate::codes::{CareKind, ConcernId, PolicyId, UzoviCode};

use super::evaluate::{FactSet, Truth};
use super::lists::{FollowScope, Listed};
use super::logic::Condition;
use super::model::{FollowTerms, Pack, RepresentationTerms, Rule, Silence, Start, StatedTerm, Terms};
use super::trace::{Reading, trace};
use super::vocabulary::{Slot, Vocabulary};
use super::words::{Outcome, Stance, TakesOver};

/// Every loaded policy with the vocabulary they share. Cloning is cheap.
#[derive(Clone, Debug, Default)]
pub struct PolicyBook {
    vocabulary: Arc<Vocabulary>,
    packs: Arc<BTreeMap<PolicyId, Arc<Pack>>>,
}

/// Why no policy is in force.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Absent {
    /// No policy of the concern for the care kind is here.
    NoPack,
    /// There are, but none covers the day.
    NotThatDay,
    /// One covers the day, but it was not known at the moment asked from.
    NotYetRecorded,
}

/// Which policy is in force.
#[derive(Clone, Debug)]
pub enum Force<'b> {
    /// This one.
    Pack(&'b Pack),
    /// None.
    None(Absent),
    /// Several speak for the same day.
    Conflict(Vec<&'b Pack>),
}

impl<'b> Force<'b> {
    /// The policy, when there is exactly one.
    pub fn pack(&self) -> Option<&'b Pack> {
        match self {
            Self::Pack(pack) => Some(pack),
            Self::None(_) | Self::Conflict(_) => None,
        }
    }
}

impl PolicyBook {
    pub(super) fn new(vocabulary: Vocabulary, packs: Vec<Pack>) -> Self {
        let packs = packs.into_iter().map(|pack| (pack.id.clone(), Arc::new(pack))).collect();
        Self { vocabulary: Arc::new(vocabulary), packs: Arc::new(packs) }
    }

    /// The vocabulary of the facts.
    pub fn vocabulary(&self) -> &Arc<Vocabulary> {
        &self.vocabulary
    }

    /// Every policy in the order of the ids.
    pub fn packs(&self) -> impl Iterator<Item = &Pack> {
        self.packs.values().map(Arc::as_ref)
    }

    /// The policy `id`.
    pub fn pack(&self, id: &str) -> Option<&Pack> {
        self.packs.get(id).map(Arc::as_ref)
    }

    /// The policy of a concern for a care kind on a day, as known at `as_of`; without it every release
    /// here counts as known, one with a later recorded day too: a decision always names its moment.
    /// A policy for some insurers of the concern goes before the general one for those, and speaks
    /// for no other.
    pub fn in_force(
        &self,
        concern: &ConcernId,
        insurer: Option<&UzoviCode>,
        care_kind: CareKind,
        day: NaiveDate,
        as_of: Option<Moment>,
    ) -> Force<'_> {
        let own = |pack: &Pack| insurer.is_some_and(|insurer| pack.insurers.contains(insurer));
        let in_force = |pack: &Pack| {
            own(pack)
                && pack.valid.holds_on(day)
                && as_of.is_none_or(|moment| moment >= Moment::start_of(pack.recorded))
        };
        let of =
            |pack: &&Pack| pack.concern.as_ref() == Some(concern) && pack.care_kinds.contains(&care_kind);
        let special = self.packs().filter(of).any(in_force);
        let about = |pack: &&Pack| of(pack) && if special { own(pack) } else { pack.insurers.is_empty() };
        let mut absent = Absent::NoPack;
        let mut found: Option<&Pack> = None;
        let mut others = Vec::new();
        for pack in self.packs().filter(about) {
            if !pack.valid.holds_on(day) {
                if absent == Absent::NoPack {
                    absent = Absent::NotThatDay;
                }
            } else if as_of.is_some_and(|moment| moment < Moment::start_of(pack.recorded)) {
                absent = Absent::NotYetRecorded;
            } else if found.is_some() {
                others.push(pack);
            } else {
                found = Some(pack);
            }
        }
        match found {
            None => Force::None(absent),
            Some(pack) if others.is_empty() => Force::Pack(pack),
            Some(pack) => Force::Conflict(std::iter::once(pack).chain(others).collect()),
        }
    }
}

/// A rule that was tried, with what it read.
#[derive(Clone, Debug)]
pub struct RuleStep<'p> {
    /// The rule.
    pub rule: &'p Rule,
    /// Whether it holds.
    pub truth: Truth,
    /// Its conditions and the values read.
    pub facts_read: Vec<Reading<'p>>,
}

/// The explained answer of a list of rules.
#[derive(Clone, Debug)]
pub struct ListAnswer<'p> {
    /// The rule that decides, or the first that a missing fact leaves open, or the last tried.
    pub rule: &'p Rule,
    /// Holds: the rule decides. Unknown: a missing fact decides. Fails: no rule of the list holds.
    pub truth: Truth,
    /// The missing facts that could change the answer, cheapest first.
    pub missing: Vec<Slot>,
    /// The rules tried, in order.
    pub steps: Vec<RuleStep<'p>>,
    /// The first rule that only one failing condition kept from holding, with it.
    pub near_miss: Option<(&'p Rule, &'p Condition)>,
}

/// What a policy says about following in one question.
#[derive(Clone, Debug)]
pub struct FollowAnswer<'p> {
    /// How the answer came about.
    pub answer: ListAnswer<'p>,
    /// What the rule of the answer says; it counts only when the answer holds.
    pub terms: &'p FollowTerms,
}

impl FollowAnswer<'_> {
    /// The stance, when it is decided.
    pub fn stance(&self) -> Option<Stance> {
        (self.answer.truth == Truth::Holds).then_some(self.terms.stance)
    }

    /// What is taken over, when it is decided.
    pub fn takes_over(&self) -> &[TakesOver] {
        if self.answer.truth == Truth::Holds { &self.terms.takes_over } else { &[] }
    }
}

/// What a policy says about a claim without an agreement.
#[derive(Clone, Debug)]
pub struct ClaimAnswer<'p> {
    /// How the answer came about.
    pub answer: ListAnswer<'p>,
    /// `BILLABLE`, `NOT_BILLABLE`, or `UNKNOWN` when a missing fact decides.
    pub outcome: Outcome,
}

fn follow_terms(rule: &Rule) -> Option<&FollowTerms> {
    match &rule.terms {
        Terms::Follow(terms) => Some(terms),
        _ => None,
    }
}

impl Pack {
    /// What the policy says about following, with its explanation; nothing when no rule of it is
    /// about the scope.
    pub fn follow(&self, scope: FollowScope, facts: &FactSet) -> Option<FollowAnswer<'_>> {
        let answer = self.explain(self.lists.follow(scope)?, facts)?;
        Some(FollowAnswer { terms: follow_terms(answer.rule)?, answer })
    }

    /// The plain form of [`Pack::follow`]: the deciding rule and its truth, without allocation. The
    /// rule is absent when no rule of the list holds.
    pub fn follow_rule(&self, scope: FollowScope, facts: &FactSet) -> Option<(Option<&Rule>, Truth)> {
        let listed = self.lists.follow(scope)?;
        let answer = listed.first_match(facts);
        let rule = answer.rule.and_then(|at| self.rules.get(*listed.rules.get(at)?));
        Some((rule, answer.truth))
    }

    /// What the policy says about claiming a prestatie of a care kind without an agreement; nothing
    /// when silent.
    pub fn non_contracted_claim(&self, care_kind: CareKind, facts: &FactSet) -> Option<ClaimAnswer<'_>> {
        let answer = self.explain(self.lists.claims(care_kind)?, facts)?;
        let logic = answer.rule.logic.as_ref()?;
        let outcome = match answer.truth {
            Truth::Holds => logic.then,
            Truth::Fails => logic.otherwise,
            Truth::Unknown => Outcome::Unknown,
        };
        Some(ClaimAnswer { answer, outcome })
    }

    fn explain<'p>(&'p self, listed: &'p Listed, facts: &FactSet) -> Option<ListAnswer<'p>> {
        let rule_at = |at: usize| listed.rules.get(at).and_then(|at| self.rules.get(*at));
        let told = trace(&listed.list, listed.logics(&self.rules).map(|(_, logic)| logic), facts);
        let steps = told.steps.into_iter().filter_map(|step| {
            Some(RuleStep { rule: rule_at(step.rule)?, truth: step.truth, facts_read: step.readings })
        });
        let steps: Vec<RuleStep<'_>> = steps.collect();
        Some(ListAnswer {
            rule: told.answer.rule.and_then(rule_at).or_else(|| steps.last().map(|step| step.rule))?,
            truth: told.answer.truth,
            missing: told.missing,
            steps,
            near_miss: told.near_miss.and_then(|(at, condition)| Some((rule_at(at)?, condition))),
        })
    }

    /// The rules on representation for a care kind.
    pub fn representation(&self, care_kind: CareKind) -> impl Iterator<Item = (&Rule, RepresentationTerms)> {
        self.about(care_kind).filter_map(|rule| match rule.terms {
            Terms::Representation(terms) => Some((rule, terms)),
            _ => None,
        })
    }

    /// Every term that the sources state for a care kind; they may contradict each other.
    pub fn term(&self, care_kind: CareKind) -> impl Iterator<Item = (&Rule, &StatedTerm)> {
        self.about(care_kind).filter_map(|rule| match &rule.terms {
            Terms::Term(term) => Some((rule, term)),
            _ => None,
        })
    }

    /// When an agreement for a care kind starts, for every rule that says so.
    pub fn start(&self, care_kind: CareKind) -> impl Iterator<Item = (&Rule, Start)> {
        self.about(care_kind).filter_map(|rule| match rule.terms {
            Terms::Start(start) => Some((rule, start)),
            _ => None,
        })
    }

    /// The statement that the sources say nothing about a topic for a care kind.
    pub fn silence(&self, topic: &str, care_kind: CareKind) -> Option<&Silence> {
        self.silences.iter().find(|silence| silence.topic == topic && silence.care_kinds.contains(&care_kind))
    }

    fn about(&self, care_kind: CareKind) -> impl Iterator<Item = &Rule> {
        self.rules.iter().filter(move |rule| rule.care_kinds.contains(&care_kind))
    }
}
