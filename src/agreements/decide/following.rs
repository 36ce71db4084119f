//! Steps 7 and 8: the leader's agreement, and what the insurer's policy makes of it.

use super::Path;
use chrono::NaiveDate;

use crate::agreements::find::ModuleFollow;
use crate::agreements::model::{Basis, Candidate, Certainty, Decision, Leader, MissingFact};
use crate::agreements::steps::{Silent, Step};
use crate::codes::ConcernId;
use crate::contracts::addenda::model::Addendum;
use crate::contracts::model::Contract;
use crate::policy::model::FollowTerms;
use crate::policy::words::{AttributionLevel, Binding, CitationBasis as CitedAs, TakesOver};
use crate::policy::{Pack, Rule, Stance, Truth};
use crate::snapshot::Party;

/// What the policy of the asked insurer makes of the leader's agreement.
enum Attitude<'s> {
    /// It takes it over: how certain that is, and whether its modules come along.
    TakesOver(Certainty, bool),
    /// It does not, as certainly as this: the provider applies for an agreement of its own, or asks to
    /// be followed, by the rule that says so.
    Apply(Certainty, Option<(&'s Pack, &'s Rule)>),
}

impl<'s> Path<'s> {
    /// Steps 7 to 9: the leader's agreement, a recorded decision about it, the follow stance. `taken` are
    /// the agreements that the insurer decided to take over: none, or several of which the region
    /// picks one.
    pub(super) fn follow(
        mut self,
        leading: &'s ConcernId,
        holder: &'s Party,
        parties: &[Leader<'s>],
        taken: &[&'s Contract],
    ) -> Decision<'s> {
        let find = self.find;
        let leaders = find.purchasing_parties_of(leading);
        let mut found: Vec<(Leader<'s>, &'s Contract)> = leaders
            .iter()
            .filter_map(|leader| Some((*leader, find.contract(holder, leader.purchasing_party)?)))
            .collect();
        if !taken.is_empty() {
            found.retain(|(_, contract)| taken.iter().any(|other| other.id == contract.id));
        }
        let (leader, contract) = match found.as_slice() {
            [one] => *one,
            [] if taken.is_empty() => return self.no_leader(leading, holder, &leaders),
            [] => {
                let agreements = taken.iter().filter_map(|contract| find.agreement(contract));
                self.candidates.extend(agreements.map(Candidate::Agreement));
                return self.unknown(MissingFact::FollowDecision);
            }
            several => return self.several_agreements(several, false, holder),
        };
        self.weaken(leader.certainty);
        self.tell(|| find.agreement_step(leader, false, holder, Some(contract)));
        let decisions = find.follow_decisions(contract, parties);
        if !decisions.is_empty() {
            return self.decided(leader, contract, &decisions, parties);
        }
        for follower in parties {
            self.tell(|| Step::FollowDecision { follower: *follower, status: None, claimable_from: None });
        }
        match self.attitude(leading, holder) {
            Err(missing) => self.unknown(missing),
            Ok(Attitude::Apply(certainty, rule)) => {
                self.weaken(certainty);
                self.not_contracted_with_road(rule)
            }
            Ok(Attitude::TakesOver(certainty, modules)) => {
                self.weaken(certainty);
                let by_stance = if modules { self.certainty } else { Certainty::Unknown };
                let follow = |module| find.module_follow(contract, module, parties);
                self.follow_with(leader, contract, None, by_stance, follow)
            }
        }
    }

    /// The leader's agreement is taken over, module by module.
    pub(super) fn follow_with(
        self,
        leader: Leader<'s>,
        contract: &'s Contract,
        claimable_from: Option<NaiveDate>,
        by_stance: Certainty,
        follow: impl Fn(&'s Addendum) -> ModuleFollow,
    ) -> Decision<'s> {
        let decided = self.insurer_certainty;
        self.apply(Basis::Followed, contract, &[leader], claimable_from, |module| match follow(module) {
            ModuleFollow::ByStance => Some((by_stance, None)),
            ModuleFollow::Taken(from) => Some((decided, from)),
            ModuleFollow::Open => Some((Certainty::Unknown, None)),
            ModuleFollow::Refused => None,
        })
    }

    /// Step 8 without an agreement of the leader: nothing to follow, if its contracts are complete here.
    fn no_leader(
        mut self,
        leading: &'s ConcernId,
        holder: &'s Party,
        leaders: &[Leader<'s>],
    ) -> Decision<'s> {
        match self.attitude(leading, holder) {
            Err(missing) => return self.unknown(missing),
            Ok(Attitude::Apply(certainty, rule)) => {
                self.weaken(certainty);
                return self.not_contracted_with_road(rule);
            }
            Ok(Attitude::TakesOver(certainty, _)) => self.weaken(certainty),
        }
        if leaders.is_empty() {
            self.tell(|| Step::NoPartner { concern: leading });
            return self.unknown(MissingFact::PurchasingParty);
        }
        for leader in leaders {
            self.weaken(leader.certainty);
        }
        if self.none_of(leaders, false, holder) {
            self.not_contracted()
        } else {
            self.unknown(MissingFact::Coverage)
        }
    }

    /// Step 7: what the insurer's policy says about following. Where it has no rule about it, a policy
    /// about several insurers may have one that speaks, or may speak, for this one.
    fn attitude(&mut self, leading: &'s ConcernId, holder: &'s Party) -> Result<Attitude<'s>, MissingFact> {
        let find = self.find;
        let (Some(concern), Some(policy)) = (find.concern(), find.policy()) else {
            return Err(MissingFact::Insurer);
        };
        let pack = match policy {
            Ok(pack) => pack,
            Err(silent) => {
                self.tell(|| Step::silent(concern, silent));
                return Err(MissingFact::Policy);
            }
        };
        let shared = find.shared_policies(concern);
        for policy in std::iter::once(pack).chain(shared.iter().copied()) {
            if let Some(said) = self.by_policy(policy, concern, leading, holder) {
                return said;
            }
        }
        let silence = pack.silence("followPolicy", find.q.care_kind);
        self.tell(|| Step::silent(concern, Silent::SaysNothing(pack, silence)));
        Err(MissingFact::FollowStance)
    }

    /// What one policy says about following; nothing when no rule of it is about the question.
    fn by_policy(
        &mut self,
        pack: &'s Pack,
        concern: &'s ConcernId,
        leading: &'s ConcernId,
        holder: &'s Party,
    ) -> Option<Result<Attitude<'s>, MissingFact>> {
        let (find, scope) = (self.find, self.find.scope(holder));
        pack.follow_rules(scope).next()?;
        let (facts, members) = find.follow_facts(pack, concern, leading, holder);
        let (mut rule, mut terms, mut truth) = pack.stance(scope, &facts)?;
        if truth == Truth::Fails {
            if let Some((asked, by)) = find.on_request(pack, scope, &facts) {
                (rule, terms, truth) = (asked, by, Truth::Holds);
            } else if pack.concern.is_none() {
                return None; // what may be about the insurer is not about this question
            } else if let Some(condition) =
                pack.follow_rules(scope).find(|(_, terms)| terms.stance == Stance::Conditional)
            {
                (rule, terms) = condition;
            }
        }
        let another = rule.attribution.as_ref().is_some_and(|known| known.is_read_as_another_than(concern));
        let attitude = match truth {
            _ if another => Err((MissingFact::FollowStance, Silent::ReadAsAnother)),
            Truth::Holds => attitude(pack, rule, terms),
            Truth::Unknown => Err((members.missing.unwrap_or(MissingFact::RuleFact), Silent::FactOpen)),
            Truth::Fails if terms.stance == Stance::Conditional => Ok(Attitude::Apply(firmness(rule), None)),
            Truth::Fails => Err((MissingFact::FollowStance, Silent::SaysNothing(pack, None))),
        };
        let silent = match &attitude {
            Err((_, silent)) => Some(*silent),
            Ok(_) => (truth == Truth::Fails).then_some(Silent::NotMet),
        };
        self.tell(|| Step::Stance {
            concern,
            policy: Some(find.policy_rule(pack, rule, Some(&facts))),
            stance: attitude.is_ok().then_some(terms.stance).filter(|_| truth == Truth::Holds),
            silent,
            lacking: if members.missing.is_some() { Vec::new() } else { members.lacking },
        });
        Some(attitude.map_err(|(missing, _)| missing))
    }
}

/// What a stance that holds makes of the leader's agreement. A rule that says what is taken over is
/// taken at its word; one that does not takes over the agreement and its modules.
fn attitude<'s>(
    pack: &'s Pack,
    rule: &'s Rule,
    terms: &FollowTerms,
) -> Result<Attitude<'s>, (MissingFact, Silent<'s>)> {
    let certainty = firmness(rule);
    let takes = |what| terms.takes_over.is_empty() || terms.takes_over.contains(&what);
    Ok(match terms.stance {
        Stance::OnRequest | Stance::OpenToEveryGp => Attitude::Apply(certainty, Some((pack, rule))),
        Stance::NoFollowPolicy => Attitude::Apply(certainty, None),
        Stance::NeverContractsItself if terms.takes_over.is_empty() => {
            return Err((MissingFact::FollowStance, Silent::FactOpen)); // nor does it say that it follows
        }
        _ if !takes(TakesOver::Agreement) => Attitude::Apply(certainty, None),
        Stance::Intends => Attitude::TakesOver(certainty.max(Certainty::Expected), takes(TakesOver::Modules)),
        Stance::Follows | Stance::Conditional | Stance::NeverContractsItself => {
            Attitude::TakesOver(certainty, takes(TakesOver::Modules))
        }
    })
}

/// How certain is what follows from a rule: firm when it binds, a legible first-hand source says so, and
/// there is no doubt whose rule it is.
pub(super) fn firmness(rule: &Rule) -> Certainty {
    let binds = matches!(rule.force, Binding::Hard | Binding::Conditional);
    let cited = rule.cite.iter().any(|cite| matches!(cite.basis, CitedAs::Explicit | CitedAs::Inferred));
    let its_own = rule.attribution.as_ref().is_none_or(|known| known.level == AttributionLevel::Certain);
    if binds && cited && its_own { Certainty::ByPolicy } else { Certainty::Expected }
}
