//! Look-ups of what an insurer's policy says and of what it decided about following.

use super::{Finder, ModuleFollow};
use crate::codes::{CareKind, ConcernId, ProviderKind, Segment};
use crate::contracts::addenda::model::Addendum;
use crate::contracts::model::Contract;
use crate::policy::{ClaimAnswer, FactSet, FollowScope, Force, ListAnswer, Pack};
use crate::reference::prestatie::Known;
use crate::registrations::facts::RelationType;
use crate::registrations::model::Direction;
use crate::snapshot::Party;

use crate::agreements::follow::model::{FollowStatus, FollowTerms, decided};
use crate::agreements::model::{Leader, PartyRef, Question};
use crate::agreements::steps::{PolicyRule, Silent};

impl<'s> Finder<'s> {
    /// The recorded decision of the asked insurer about the agreement as a whole.
    pub(in crate::agreements) fn follow_decision(
        self,
        contract: &'s Contract,
        parties: &[Leader<'s>],
    ) -> Option<(Leader<'s>, &'s FollowTerms)> {
        parties.iter().find_map(|party| {
            let (_, terms) = decided(contract, None, party.purchasing_party, self.q.as_of)?;
            Some((*party, terms))
        })
    }

    pub(in crate::agreements) fn module_follow(
        self,
        contract: &'s Contract,
        addendum: &Addendum,
        parties: &[Leader<'s>],
    ) -> ModuleFollow {
        let terms = parties
            .iter()
            .find_map(|party| decided(contract, Some(addendum.id), party.purchasing_party, self.q.as_of));
        match terms.map(|(_, terms)| (terms.status, terms.claimable_from)) {
            None => ModuleFollow::ByStance,
            Some((FollowStatus::Accepted | FollowStatus::Deviating, from)) => ModuleFollow::Taken(from),
            Some((FollowStatus::Pending, _)) => ModuleFollow::Pending,
            Some((FollowStatus::Rejected, _)) => ModuleFollow::Refused,
        }
    }

    /// Whether the asked insurer was ever asked to follow the agreement.
    pub(in crate::agreements) fn requested(self, contract: &Contract) -> bool {
        let parties = self.purchasing_parties();
        let known = contract.follow.iter().filter(|decision| decision.known(self.q.as_of).is_some());
        known
            .into_iter()
            .any(|decision| parties.iter().any(|party| *party.purchasing_party == decision.follower))
    }

    pub(in crate::agreements) fn scope(self, holder: &Party) -> FollowScope {
        FollowScope {
            care_kind: self.q.care_kind,
            segment: Some(self.q.effective_segment()),
            provider_kind: self.kind(holder),
            oi_title: self.q.oi_title,
        }
    }

    /// The one policy of a concern that holds on the day.
    pub(in crate::agreements) fn policy(self, concern: &ConcernId) -> Result<&'s Pack, Silent<'s>> {
        match self.s.policies.in_force(concern, self.q.care_kind, self.q.date, self.q.as_of) {
            Force::Pack(pack) => Ok(pack),
            Force::None(_) => Err(Silent::NoPolicy),
            Force::Conflict(_) => Err(Silent::SeveralPolicies),
        }
    }

    /// The facts that follow rules may read, and the member practices that lack an S1 agreement.
    pub(in crate::agreements) fn follow_facts(
        self,
        pack: &Pack,
        concern: &ConcernId,
        leading: &ConcernId,
        holder: &'s Party,
        requested: bool,
    ) -> (FactSet, Vec<PartyRef<'s>>) {
        let slots = &self.s.facts;
        let mut facts = FactSet::new(self.s.policies.vocabulary());
        slots.preferred.set_word(&mut facts, leading.as_str());
        slots.concern.set_word(&mut facts, concern.as_str());
        slots.segment.set_word(&mut facts, self.q.effective_segment().as_str());
        slots.care_kind.set_word(&mut facts, self.q.care_kind.as_str());
        slots.provider_kind.set_word(&mut facts, self.kind(holder).as_str());
        slots.requested.set_bool(&mut facts, requested);
        let mut lacking = Vec::new();
        if self.q.effective_segment() == Segment::S2 && slots.same_preferred.is_read_by_follow_rules_of(pack)
        {
            let (complete, without) = self.without_s1(leading, holder);
            if complete {
                slots.same_preferred.set_bool(&mut facts, without.is_empty());
            }
            lacking = without;
        }
        (facts, lacking)
    }

    /// The member practices of a holder without an S1 agreement at `leading`; and whether its
    /// contracts are complete, so that absence says something.
    pub(super) fn without_s1(self, leading: &ConcernId, holder: &'s Party) -> (bool, Vec<PartyRef<'s>>) {
        let s1 = Self {
            q: Question { care_kind: CareKind::Haz, oi_title: None, segment: None, ..self.q },
            ..self
        };
        let leaders = self.purchasing_parties_of(leading);
        let has = |practice: &&'s Party| {
            leaders.iter().any(|l| s1.contract(practice, l.purchasing_party).is_some())
        };
        let lacking: Vec<_> = self.members(holder).into_iter().filter(|practice| !has(practice)).collect();
        let complete =
            lacking.is_empty() || leaders.iter().all(|l| s1.coverage(l.purchasing_party).is_some());
        (complete, lacking.into_iter().map(|practice| self.name(practice)).collect())
    }

    /// The practices that take part in a holder, also through WSVs; a practice is its own member.
    pub(super) fn members(self, holder: &'s Party) -> Vec<&'s Party> {
        if self.kind(holder) == ProviderKind::Practice {
            return vec![holder];
        }
        let joins = [RelationType::WsvMember, RelationType::RoMember, RelationType::CareGroupMember];
        let step = |party: &'s Party| -> Vec<&'s Party> {
            let joined = joins
                .iter()
                .flat_map(|join| party.register.related_on(join, Direction::From, self.q.date, self.q.as_of));
            joined.filter_map(|id| self.s.party(id)).filter(|party| self.active(party)).collect()
        };
        let near = step(holder);
        let far: Vec<_> = near
            .iter()
            .filter(|party| self.kind(party) == ProviderKind::Wsv)
            .flat_map(|wsv| step(wsv))
            .collect();
        let mut members: Vec<_> =
            near.into_iter().chain(far).filter(|party| self.kind(party) == ProviderKind::Practice).collect();
        members.sort_by_key(|party| party.register.agb_code);
        members.dedup_by_key(|party| party.register.id);
        members
    }

    /// The rule of the asked insurer's pack on representation, when its policy is known.
    pub(in crate::agreements) fn representation_rule(self) -> Option<PolicyRule<'s>> {
        let pack = self.policy(self.concern()?).ok()?;
        let (rule, _) = pack.representation(self.q.care_kind).next()?;
        Some(PolicyRule { pack, rule, facts: Vec::new() })
    }

    /// What the asked insurer's policy says about the prestatie without an agreement.
    pub(in crate::agreements) fn non_contracted_claim(self) -> Option<(&'s Pack, ClaimAnswer<'s>)> {
        let pack = self.policy(self.concern()?).ok()?;
        let mut facts = FactSet::new(self.s.policies.vocabulary());
        match self.prestatie().map(|prestatie| prestatie.non_contracted_billable) {
            Some(Known::Yes) => self.s.facts.non_contracted.set_bool(&mut facts, true),
            Some(Known::No) => self.s.facts.non_contracted.set_bool(&mut facts, false),
            Some(Known::Unknown) | None => {}
        }
        Some((pack, pack.non_contracted_claim(&facts)?))
    }

    /// The deciding rule of a list with the facts that it read.
    pub(in crate::agreements) fn policy_rule(
        self,
        pack: &'s Pack,
        answer: &ListAnswer<'s>,
    ) -> PolicyRule<'s> {
        let vocabulary = self.s.policies.vocabulary();
        let mut facts: Vec<(&'s str, Option<String>)> = Vec::with_capacity(4);
        let read = answer
            .steps
            .iter()
            .filter(|step| std::ptr::eq(step.rule, answer.rule))
            .flat_map(|step| &step.facts_read);
        for reading in read {
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
        PolicyRule { pack, rule: answer.rule, facts }
    }
}
