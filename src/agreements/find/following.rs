//! Look-ups of what an insurer's policy says and of what it decided about following.

use std::borrow::Cow;

use chrono::{Datelike, NaiveDate};

use super::insurers::Listed;
use super::{Finder, certainty};
use crate::codes::{CareKind, ConcernId, ProviderKind, Segment, UzoviCode};
use crate::contracts::addenda::model::Addendum;
use crate::contracts::model::Contract;
use crate::policy::model::FollowTerms as FollowRuleTerms;
use crate::policy::{ClaimAnswer, FactSet, FollowScope, Force, Pack, Rule, Stance, Truth};
use crate::reference::prestatie::Known;
use crate::snapshot::Party;

use crate::agreements::follow::model::{FollowStatus, FollowTerms, decided};
use crate::agreements::model::{Certainty, Leader, MissingFact, PartyRef, Question};
use crate::agreements::steps::{PolicyRule, Silent};

/// How a module of the leader's agreement is followed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::agreements) enum ModuleFollow {
    /// Nothing is recorded about it: the stance decides.
    ByStance,
    /// The follower takes it over.
    Taken(Option<NaiveDate>),
    /// The follower was asked and has not decided, or its contract partners decided differently.
    Open,
    /// The follower does not take it over.
    Refused,
}

impl ModuleFollow {
    fn by(terms: &FollowTerms) -> Self {
        match terms.status {
            FollowStatus::Accepted | FollowStatus::Deviating => Self::Taken(terms.claimable_from),
            FollowStatus::Pending => Self::Open,
            FollowStatus::Rejected => Self::Refused,
        }
    }

    /// What two contract partners of one insurer decided, taken together; both have to accept a claim.
    fn with(self, other: Self) -> Self {
        match (self, other) {
            (Self::Taken(a), Self::Taken(b)) => Self::Taken(a.zip(b).map(|(a, b)| a.max(b))),
            (a, b) if a == b => a,
            _ => Self::Open,
        }
    }
}

/// What member practices have of the agreement that a condition asks for.
pub(in crate::agreements) struct Members<'s> {
    /// Those without it.
    pub(in crate::agreements) lacking: Vec<PartyRef<'s>>,
    /// What is missing to tell: a known member, or that the contracts of the leader are complete.
    pub(in crate::agreements) missing: Option<MissingFact>,
}

impl<'s> Finder<'s> {
    /// What the contract partners of the asked insurer decided about the agreement as a whole.
    pub(in crate::agreements) fn follow_decisions(
        self,
        contract: &'s Contract,
        parties: &[Leader<'s>],
    ) -> Vec<(Leader<'s>, &'s FollowTerms)> {
        let of = |party: &Leader<'s>| {
            decided(contract, None, party.purchasing_party, self.q.as_of).map(|(_, terms)| (*party, terms))
        };
        parties.iter().filter_map(of).collect()
    }

    /// The agreements of a holder that the asked insurer decided to take over.
    pub(in crate::agreements) fn taken_over(
        self,
        holder: &'s Party,
        parties: &[Leader<'s>],
    ) -> Vec<&'s Contract> {
        let mut contracts = self.agreements(holder);
        contracts.retain(|contract| {
            let mut decisions = self.follow_decisions(contract, parties).into_iter();
            decisions.any(|(_, terms)| terms.status.takes_over())
        });
        contracts
    }

    /// What was decided about a module, or else about the agreement that it is on.
    pub(in crate::agreements) fn module_follow(
        self,
        contract: &'s Contract,
        addendum: &Addendum,
        parties: &[Leader<'s>],
    ) -> ModuleFollow {
        let of =
            |party: &Leader<'s>| decided(contract, Some(addendum.id), party.purchasing_party, self.q.as_of);
        let each = parties.iter().filter_map(of).map(|(_, terms)| ModuleFollow::by(terms));
        each.reduce(ModuleFollow::with).unwrap_or(ModuleFollow::ByStance)
    }

    pub(in crate::agreements) fn scope(self, holder: &Party) -> FollowScope {
        FollowScope {
            care_kind: self.q.care_kind,
            segment: Some(self.q.effective_segment()),
            provider_kind: self.kind(holder),
            oi_title: self.title(),
        }
    }

    /// The one policy of the asked insurer's concern that holds on the day; nothing when it belongs to
    /// no concern.
    pub(in crate::agreements) fn policy(self) -> Option<Result<&'s Pack, Silent<'s>>> {
        let concern = self.concern()?;
        if let Some(run) = self.run {
            self.reads(|differs| differs.policies.contains(concern));
            return *run.insurer.policies.get(self.q.care_kind as usize)?;
        }
        Some(self.policy_for(concern, Some(&self.q.uzovi_code)))
    }

    /// The policies about several insurers that hold on the day and may speak for the concern.
    pub(in crate::agreements) fn shared_policies(self, concern: &ConcernId) -> Cow<'s, [&'s Pack]> {
        match self.run {
            Some(run) => Cow::Borrowed(&run.insurer.shared),
            None => self.s.policies.shared_in_force(concern, self.q.date, Some(self.known)).collect(),
        }
    }

    /// The one policy of a concern that holds on the day, for one of its insurers or for all.
    pub(in crate::agreements) fn policy_for(
        self,
        concern: &ConcernId,
        insurer: Option<&UzoviCode>,
    ) -> Result<&'s Pack, Silent<'s>> {
        self.reads(|differs| differs.policies.contains(concern));
        match self.s.policies.in_force(concern, insurer, self.q.care_kind, self.q.date, Some(self.known)) {
            Force::Pack(pack) => Ok(pack),
            Force::None(_) => Err(Silent::NoPolicy),
            Force::Conflict(_) => Err(Silent::SeveralPolicies),
        }
    }

    /// What the question itself says, and what NZa settled for its day; how certain the rows of NZa are.
    pub(in crate::agreements) fn plain_facts(self) -> (FactSet, Certainty) {
        self.reads(|differs| differs.national);
        if let Some(run) = self.run {
            return run.plain_facts.clone();
        }
        let (slots, vocabulary) = (&self.s.facts, self.s.policies.vocabulary());
        let mut facts = FactSet::new(vocabulary);
        slots.date.set_day(&mut facts, self.q.date);
        slots.contract_year.set_number(&mut facts, self.q.date.year().into());
        slots.segment.set_word(&mut facts, self.q.effective_segment().as_str());
        slots.care_kind.set_word(&mut facts, self.q.care_kind.as_str());
        let mut certain = Certainty::Recorded;
        for row in self.s.reference.national_facts.all_on(self.q.date, self.q.as_of) {
            let fact = &row.value.value;
            vocabulary.set(&mut facts, &fact.fact, &fact.value);
            certain = certain.max(certainty(row.value.provenance.confidence));
        }
        (facts, certain)
    }

    /// The facts that follow rules may read, and what the members of the holder have.
    pub(in crate::agreements) fn follow_facts(
        self,
        pack: &Pack,
        concern: &ConcernId,
        leading: &ConcernId,
        holder: &'s Party,
    ) -> (FactSet, Members<'s>) {
        let slots = &self.s.facts;
        let (mut facts, _) = self.plain_facts();
        slots.preferred.set_word(&mut facts, leading.as_str());
        slots.concern.set_word(&mut facts, concern.as_str());
        slots.provider_kind.set_word(&mut facts, self.kind(holder).as_str());
        // A request on record is a decision that is pending, and no stance is asked for then.
        slots.requested.set_bool(&mut facts, false);
        if self.kind(holder) == ProviderKind::Practice {
            slots.gp_registered.set_bool(&mut facts, self.active(holder));
        }
        let mut members = Members { lacking: Vec::new(), missing: None };
        if self.q.effective_segment() == Segment::S2 && slots.same_preferred.is_read_by_follow_rules_of(pack)
        {
            members = self.without_s1(leading, holder);
            if members.missing.is_none() {
                slots.same_preferred.set_bool(&mut facts, members.lacking.is_empty());
            }
        }
        (facts, members)
    }

    /// The rule by which the insurer would follow if the provider asked it to, when it has one.
    pub(in crate::agreements) fn on_request(
        self,
        pack: &'s Pack,
        scope: FollowScope,
        facts: &FactSet,
    ) -> Option<(&'s Rule, &'s FollowRuleTerms)> {
        pack.follow_rules(scope).find(|(_, terms)| terms.stance == Stance::OnRequest)?;
        let mut asked = facts.clone();
        self.s.facts.requested.set_bool(&mut asked, true);
        let (rule, terms, truth) = pack.stance(scope, &asked)?;
        (truth == Truth::Holds && terms.stance == Stance::OnRequest).then_some((rule, terms))
    }

    /// The member practices of a holder without an S1 agreement at `leading`. Absence says something
    /// only where the contracts of `leading` are complete, and nothing at all without a known member.
    pub(in crate::agreements) fn without_s1(self, leading: &ConcernId, holder: &'s Party) -> Members<'s> {
        let s1 = Self {
            q: Question { care_kind: CareKind::Haz, oi_title: None, segment: None, ..self.q },
            ..self
        };
        let leaders = self.purchasing_parties_of(leading);
        let has = |practice: &&'s Party| {
            leaders.iter().any(|l| s1.contract(practice, l.purchasing_party).is_some())
        };
        let members = self.members(holder);
        let none = members.is_empty();
        let lacking: Vec<_> = members.into_iter().filter(|practice| !has(practice)).collect();
        let complete =
            !leaders.is_empty() && leaders.iter().all(|l| s1.coverage(l.purchasing_party).is_some());
        let missing = match (none, lacking.is_empty() || complete) {
            (true, _) => Some(MissingFact::RuleFact),
            (false, false) => Some(MissingFact::Coverage),
            (false, true) => None,
        };
        Members { lacking: lacking.into_iter().map(|practice| self.name(practice)).collect(), missing }
    }

    /// The rule of the asked insurer's pack on representation, when its policy is known.
    pub(in crate::agreements) fn representation_rule(self) -> Option<PolicyRule<'s>> {
        let pack = self.policy()?.ok()?;
        let (rule, _) = pack.representation(self.q.care_kind).next()?;
        Some(self.policy_rule(pack, rule, None))
    }

    /// What the asked insurer's policy says about the prestatie without an agreement.
    pub(in crate::agreements) fn non_contracted_claim(self) -> Option<ClaimAnswer<'s>> {
        self.claim_without_agreement().map(|(_, _, claim)| claim)
    }

    fn claim_without_agreement(self) -> Option<(&'s Pack, FactSet, ClaimAnswer<'s>)> {
        let pack = self.policy()?.ok()?;
        let slots = &self.s.facts;
        let (mut facts, _) = self.plain_facts();
        if let Some(Listed::Row(prestatie, _)) = self.q.prestatie_code.map(|code| self.listed(code)) {
            match prestatie.non_contracted_billable {
                Known::Yes => slots.non_contracted.set_bool(&mut facts, true),
                Known::No => slots.non_contracted.set_bool(&mut facts, false),
                Known::Unknown => {}
            }
        }
        let claim = pack.non_contracted_claim(self.q.care_kind, &facts)?;
        Some((pack, facts, claim))
    }

    /// The rule of the asked insurer's policy on claims without an agreement: the one that decides, else
    /// the one about what NZa names. One about a prestatie that nobody asked about says nothing here.
    pub(in crate::agreements) fn non_contracted_rule(self) -> Option<PolicyRule<'s>> {
        let (pack, facts, claim) = self.claim_without_agreement()?;
        let listed = |rule: &&Rule| self.s.facts.non_contracted.is_read_by(rule);
        let rule = match claim.answer.truth {
            Truth::Unknown => claim.answer.steps.iter().map(|step| step.rule).find(listed)?,
            Truth::Holds | Truth::Fails => claim.answer.rule,
        };
        Some(self.policy_rule(pack, rule, Some(&facts)))
    }

    /// A rule with the facts that it read.
    pub(in crate::agreements) fn policy_rule(
        self,
        pack: &'s Pack,
        rule: &'s Rule,
        known: Option<&FactSet>,
    ) -> PolicyRule<'s> {
        let vocabulary = self.s.policies.vocabulary();
        let mut facts: Vec<(&'s str, Option<String>)> = Vec::with_capacity(4);
        let logic = rule.logic.iter().zip(known);
        for reading in logic.flat_map(|(logic, known)| logic.readings(known)) {
            let both = [
                (Some(reading.condition.fact()), reading.value),
                (reading.condition.other_fact(), reading.other),
            ];
            for (slot, raw) in both {
                let Some(slot) = slot else { continue };
                let name = vocabulary.fact(slot).id.as_str();
                if !facts.iter().any(|(known, _)| *known == name) {
                    facts.push((name, raw.map(|raw| vocabulary.show(slot, raw))));
                }
            }
        }
        let named = rule.attribution.iter().flat_map(|attribution| &attribution.candidates);
        PolicyRule { pack, rule, facts, candidates: named.map(|one| self.concern_name(one)).collect() }
    }
}
