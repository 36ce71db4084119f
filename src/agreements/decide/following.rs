//! Steps 5 to 9: the preferred insurer, the leader's agreement, a recorded decision, the stance.

use super::Path;
use chrono::NaiveDate;

use crate::agreements::find::ModuleFollow;
use crate::agreements::follow::model::FollowStatus;
use crate::agreements::model::{Basis, Candidate, Certainty, Decision, Leader, MissingFact};
use crate::agreements::steps::{Silent, Step};
use crate::codes::ConcernId;
use crate::contracts::model::Contract;
use crate::policy::{Stance, Truth};
use crate::reference::model::RegionKey;
use crate::snapshot::Party;

impl<'s> Path<'s> {
    /// Steps 5 and 6: the preferred insurer of the region, possibly the asked one itself.
    pub(super) fn preferred(
        mut self,
        region: &'s RegionKey,
        region_name: &'s str,
        holder: &'s Party,
        parties: &[Leader<'s>],
    ) -> Decision<'s> {
        let find = self.find;
        let rows = find.preferred(region);
        let found: Vec<(&'s ConcernId, &'s str)> = rows.iter().map(|row| (row.concern, row.name)).collect();
        let own = find.concern();
        let itself = own.is_some_and(|own| matches!(found.as_slice(), [(one, _)] if *one == own));
        let certainty = rows.iter().map(|row| row.certainty).max().unwrap_or(Certainty::Unknown);
        self.steps.push(Step::Preferred {
            region: region_name,
            care_kind: find.q.care_kind,
            found: found.clone(),
            certainty,
            source: rows.first().map_or("", |row| row.source),
            itself,
        });
        let [(leading, _)] = found.as_slice() else {
            self.candidates.extend(found.iter().map(|(concern, _)| Candidate::Preferred(concern)));
            return self.unknown(MissingFact::PreferredInsurer);
        };
        self.weaken(certainty);
        if itself { self.not_contracted_with_road() } else { self.follow(leading, holder, parties) }
    }

    /// Steps 7 to 9: the leader's agreement, a recorded follow decision, the follow stance.
    pub(super) fn follow(
        mut self,
        leading: &'s ConcernId,
        holder: &'s Party,
        parties: &[Leader<'s>],
    ) -> Decision<'s> {
        let find = self.find;
        let named = find.name(holder);
        let leaders = find.purchasing_parties_of(leading);
        let contract = leaders
            .iter()
            .find_map(|leader| Some((*leader, find.contract(holder, leader.purchasing_party)?)));
        let Some((leader, contract)) = contract else { return self.no_leader(leading, holder, &leaders) };

        self.steps.push(find.agreement_step(leader, false, named, Some(contract)));
        let decided = find.follow_decision(contract, parties);
        if let Some((follower, terms)) = decided {
            let (status, from) = (terms.status, terms.claimable_from);
            self.steps.push(Step::FollowDecision { follower, status: Some(status), claimable_from: from });
            return match status {
                FollowStatus::Accepted | FollowStatus::Deviating => {
                    self.certainty = Certainty::Recorded; // the decision itself names the agreement
                    self.apply(Basis::Followed, contract, &[leader], from, |module| {
                        module_certainty(find.module_follow(contract, module, parties), Certainty::Recorded)
                    })
                }
                FollowStatus::Rejected => self.not_contracted(),
                FollowStatus::Pending => self.unknown(MissingFact::FollowDecision),
            };
        }
        if let [follower, ..] = parties {
            self.steps.push(Step::FollowDecision { follower: *follower, status: None, claimable_from: None });
        }
        let stance = match self.stance(leading, holder, Some(contract)) {
            Ok(stance) => stance,
            Err(missing) => return self.unknown(missing),
        };
        self.rely_on(stance);
        if matches!(stance, Stance::OnRequest | Stance::OpenToEveryGp | Stance::NoFollowPolicy) {
            return self.not_contracted_with_road();
        }
        let by_stance = self.certainty;
        self.apply(Basis::Followed, contract, &[leader], None, |module| {
            module_certainty(find.module_follow(contract, module, parties), by_stance)
        })
    }

    /// A stance is a rule of a policy, an intention less than that.
    fn rely_on(&mut self, stance: Stance) {
        self.weaken(if stance == Stance::Intends { Certainty::Expected } else { Certainty::ByPolicy });
    }

    /// Step 7: what the insurer's policy says about following.
    pub(super) fn stance(
        &mut self,
        leading: &'s ConcernId,
        holder: &'s Party,
        contract: Option<&Contract>,
    ) -> Result<Stance, MissingFact> {
        let find = self.find;
        let Some(concern) = find.concern() else { return Err(MissingFact::Policy) };
        let pack = match find.policy(concern) {
            Ok(pack) => pack,
            Err(silent) => {
                self.open_stance(concern, silent);
                return Err(MissingFact::Policy);
            }
        };
        let requested = contract.is_some_and(|contract| find.requested(contract));
        let (facts, lacking) = find.follow_facts(pack, concern, leading, holder, requested);
        let Some(answer) = pack.follow(find.scope(holder), &facts) else {
            self.open_stance(
                concern,
                Silent::SaysNothing(pack, pack.silence("followPolicy", find.q.care_kind)),
            );
            return Err(MissingFact::FollowStance);
        };
        let stance = answer.stance();
        let truth = answer.answer.truth;
        let policy = Some(find.policy_rule(pack, &answer.answer));
        self.steps.push(Step::Stance { concern, policy, stance, silent: None, lacking });
        match (stance, truth) {
            (Some(stance), _) => Ok(stance),
            (None, Truth::Unknown) => Err(MissingFact::RuleFact),
            // The rules were tried and none holds: a condition of the policy is not met.
            (None, _) => Ok(Stance::NoFollowPolicy),
        }
    }

    pub(super) fn open_stance(&mut self, concern: &'s ConcernId, silent: Silent<'s>) {
        self.steps.push(Step::Stance {
            concern,
            policy: None,
            stance: None,
            silent: Some(silent),
            lacking: Vec::new(),
        });
    }

    /// Step 8 without an agreement of the leader: nothing to follow, if its contracts are complete here.
    pub(super) fn no_leader(
        mut self,
        leading: &'s ConcernId,
        holder: &'s Party,
        leaders: &[Leader<'s>],
    ) -> Decision<'s> {
        match self.stance(leading, holder, None) {
            Ok(stance) => self.rely_on(stance),
            Err(missing) => return self.unknown(missing),
        }
        let find = self.find;
        let mut complete = !leaders.is_empty();
        for leader in leaders {
            let step = find.agreement_step(*leader, false, find.name(holder), None);
            complete &= matches!(step, Step::Agreement { coverage: Some(_), .. });
            self.steps.push(step);
        }
        if complete { self.not_contracted() } else { self.unknown(MissingFact::Coverage) }
    }
}

/// The certainty of one module, given how it is followed; none when it is not taken over.
fn module_certainty(follow: ModuleFollow, by_stance: Certainty) -> Option<(Certainty, Option<NaiveDate>)> {
    match follow {
        ModuleFollow::ByStance => Some((by_stance, None)),
        ModuleFollow::Taken(from) => Some((Certainty::Recorded, from)),
        ModuleFollow::Pending => Some((Certainty::Unknown, None)),
        ModuleFollow::Refused => None,
    }
}
