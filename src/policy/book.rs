//! Every policy by id with its releases, which of them is in force, and the questions that a decision
//! asks of one.
//!
//! Two axes: the day a policy speaks about, and the moment asked from (`asOf`), at which the newest
//! release recorded so far speaks for the policy. The book never picks one of two policies: it says
//! that they conflict.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::NaiveDate;

use crate::clock::Moment;
use crate::codes::{CareKind, ConcernId, PolicyId, UzoviCode};

use super::evaluate::{FactSet, Truth};
use super::lists::{FollowScope, Listed, Lists};
use super::logic::Condition;
use super::model::{FollowTerms, Pack, RepresentationTerms, Rule, Silence, Start, StatedTerm, Terms};
use super::trace::{Reading, trace};
use super::vocabulary::{Slot, Vocabulary};
use super::words::{Outcome, Stance, TakesOver};

type Releases = BTreeMap<PolicyId, Vec<Arc<Pack>>>;

/// Every policy with the vocabulary they share. Cloning is cheap, and a book with one release more
/// shares all others with the one before.
#[derive(Clone, Debug, Default)]
pub struct PolicyBook {
    vocabulary: Arc<Vocabulary>,
    /// Per policy its releases, oldest first and never none.
    releases: Arc<Releases>,
    /// Per concern the policies about several insurers, each with no more than its follow rules that speak,
    /// or may speak, for the concern.
    shared: Arc<BTreeMap<ConcernId, Releases>>,
    published_until: Option<Moment>,
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
        let mut book = Self { vocabulary: Arc::new(vocabulary), ..Self::default() };
        for pack in packs {
            book.insert(pack);
        }
        book
    }

    fn insert(&mut self, pack: Pack) {
        if pack.concern.is_none() {
            let shared = Arc::make_mut(&mut self.shared);
            for concern in self.vocabulary.concerns() {
                put(shared.entry(concern.clone()).or_default(), pack.on_following_by(concern));
            }
        }
        put(Arc::make_mut(&mut self.releases), pack);
    }

    /// The book with a release that was published since.
    #[must_use]
    pub fn with_release(mut self, pack: Pack) -> Self {
        self.published_until = self.published_until.max(Some(pack.recorded_at));
        self.insert(pack);
        self
    }

    /// The book as if a policy said what a pack says, whatever its releases say.
    #[must_use]
    pub fn suppose(mut self, pack: Pack) -> Self {
        Arc::make_mut(&mut self.releases).remove(&pack.id);
        if pack.concern.is_none() {
            let shared = Arc::make_mut(&mut self.shared).values_mut();
            shared.for_each(|policies| drop(policies.remove(&pack.id)));
        }
        self.insert(pack);
        self
    }

    /// The moment of the last release that was published; none while there are only shipped ones.
    pub fn published_until(&self) -> Option<Moment> {
        self.published_until
    }

    /// The vocabulary of the facts.
    pub fn vocabulary(&self) -> &Arc<Vocabulary> {
        &self.vocabulary
    }

    /// Every policy in the order of the ids, in its newest release.
    pub fn packs(&self) -> impl Iterator<Item = &Pack> {
        self.packs_at(None)
    }

    /// Every policy in the order of the ids, in the newest release that was recorded at `as_of`; without
    /// it every release here counts as known, one with a later recorded day too.
    pub fn packs_at(&self, as_of: Option<Moment>) -> impl Iterator<Item = &Pack> {
        self.releases.values().filter_map(move |releases| newest(releases, as_of))
    }

    /// The policy `id` in its newest release.
    pub fn pack(&self, id: &str) -> Option<&Pack> {
        self.pack_at(id, None)
    }

    /// The policy `id` in the newest release that was recorded at `as_of`.
    pub fn pack_at(&self, id: &str, as_of: Option<Moment>) -> Option<&Pack> {
        newest(self.releases.get(id)?, as_of)
    }

    /// Every release of the policy `id`, oldest first; none when there is no such policy.
    pub fn releases(&self, id: &str) -> &[Arc<Pack>] {
        self.releases.get(id).map_or(&[], Vec::as_slice)
    }

    /// The policy of a concern for a care kind on a day, in the newest release recorded at `as_of`;
    /// without it every release here counts as known: a decision always names its moment.
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
        let of = |pack: &Pack| pack.concern.as_ref() == Some(concern) && pack.care_kinds.contains(&care_kind);
        let own = |pack: &Pack| insurer.is_some_and(|insurer| pack.insurers.contains(insurer));
        let special = self.packs_at(as_of).any(|pack| of(pack) && own(pack) && pack.valid.holds_on(day));
        let about = |pack: &Pack| of(pack) && if special { own(pack) } else { pack.insurers.is_empty() };
        let mut absent = Absent::NoPack;
        let mut found: Option<&Pack> = None;
        let mut others = Vec::new();
        for releases in self.releases.values() {
            let known = newest(releases, as_of);
            let Some(pack) = known.or(releases.first().map(Arc::as_ref)).filter(|pack| about(pack)) else {
                continue;
            };
            if !pack.valid.holds_on(day) {
                if absent == Absent::NoPack {
                    absent = Absent::NotThatDay;
                }
            } else if known.is_none() {
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

    /// The policies about several insurers that hold on a day, in the newest release recorded at `as_of`;
    /// each has only the follow rules that speak, or may speak, for the concern.
    pub fn shared_in_force(
        &self,
        concern: &ConcernId,
        day: NaiveDate,
        as_of: Option<Moment>,
    ) -> impl Iterator<Item = &Pack> {
        let policies = self.shared.get(concern).into_iter().flat_map(BTreeMap::values);
        policies
            .filter_map(move |releases| newest(releases, as_of))
            .filter(move |pack| pack.valid.holds_on(day))
    }
}

fn put(releases: &mut Releases, pack: Pack) {
    let releases = releases.entry(pack.id.clone()).or_default();
    let at = releases.partition_point(|other| other.recorded_at <= pack.recorded_at);
    releases.insert(at, Arc::new(pack));
}

/// The newest of some releases that was recorded at `as_of`.
fn newest(releases: &[Arc<Pack>], as_of: Option<Moment>) -> Option<&Pack> {
    let known = |pack: &&Arc<Pack>| as_of.is_none_or(|moment| pack.recorded_at <= moment);
    releases.iter().rev().find(known).map(Arc::as_ref)
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

    /// What the policy says about following, in the plain form: the rule of the answer of
    /// [`Pack::follow`] with its terms, and whether it holds; without allocation.
    pub fn stance(&self, scope: FollowScope, facts: &FactSet) -> Option<(&Rule, &FollowTerms, Truth)> {
        let listed = self.lists.follow(scope)?;
        let answer = listed.first_match(facts);
        let at = answer.rule.or_else(|| listed.rules.len().checked_sub(1))?;
        let rule = self.rules.get(*listed.rules.get(at)?)?;
        Some((rule, follow_terms(rule)?, answer.truth))
    }

    /// The follow rules about a scope with their terms, in the order in which they are tried.
    pub fn follow_rules(&self, scope: FollowScope) -> impl Iterator<Item = (&Rule, &FollowTerms)> {
        let listed = self.lists.follow(scope).into_iter().flat_map(|listed| &listed.rules);
        listed.filter_map(|at| self.rules.get(*at)).filter_map(|rule| Some((rule, follow_terms(rule)?)))
    }

    /// Of a policy about several insurers: the part about following that speaks, or may speak, for one.
    fn on_following_by(&self, concern: &ConcernId) -> Self {
        let about = |rule: &&Rule| follow_terms(rule).is_some() && rule.speaks_for(concern);
        let rules: Vec<Rule> = self.rules.iter().filter(about).cloned().collect();
        Self { lists: Lists::new(&rules), rules, ..self.clone() }
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
