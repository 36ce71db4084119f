//! Steps 3, 4 and 9: representation, the insurer's own agreement, a decision that it recorded.

use super::Path;

use crate::agreements::find::ModuleFollow;
use crate::agreements::follow::model::{FollowStatus, FollowTerms};
use crate::agreements::model::{Answer, Basis, Candidate, Certainty, Decision, Leader, MissingFact};
use crate::agreements::steps::Step;
use crate::codes::PurchasingPartyId;
use crate::contracts::addenda::model::Addendum;
use crate::contracts::model::Contract;
use crate::snapshot::Party;

impl<'s> Path<'s> {
    /// Step 3: HDS care is bought by two insurers for all; following plays no part.
    pub(super) fn represented(mut self, hds: &'s Party) -> Decision<'s> {
        let find = self.find;
        let named = find.name(hds);
        let told = |representing| Step::Representation {
            hds: named,
            representing,
            policy: find.representation_rule(),
        };
        let Some((concerns, certainty)) = find.representing(hds) else {
            self.tell(|| told(Vec::new()));
            return self.unknown(MissingFact::RepresentingInsurers);
        };
        self.weaken(certainty);
        let partners = concerns.map(|concern| (concern, find.purchasing_parties_of(concern)));
        let representing: Vec<Leader<'s>> =
            partners.iter().flat_map(|(_, parties)| parties.iter()).copied().collect();
        self.tell(|| told(representing.clone()));
        let found = representing
            .iter()
            .find_map(|leader| Some((*leader, find.contract(hds, leader.purchasing_party)?)));
        if let Some((leader, contract)) = found {
            self.tell(|| find.agreement_step(leader, false, hds, Some(contract)));
            return self.represented_by(leader, contract, representing);
        }
        for (concern, _) in partners.iter().filter(|(_, parties)| parties.is_empty()) {
            self.tell(|| Step::NoPartner { concern });
        }
        let all_known = partners.iter().all(|(_, parties)| !parties.is_empty());
        let complete = self.none_of(&representing, false, hds);
        match (all_known, complete) {
            (true, true) => self.not_contracted(),
            (true, false) => self.unknown(MissingFact::Coverage),
            (false, _) => self.unknown(MissingFact::PurchasingParty),
        }
    }

    /// The agreement of the two that represent all. One that is not recorded as the uniform text speaks
    /// with certainty for its own partners only.
    fn represented_by(
        mut self,
        leader: Leader<'s>,
        contract: &'s Contract,
        mut representing: Vec<Leader<'s>>,
    ) -> Decision<'s> {
        let find = self.find;
        self.weaken(leader.certainty);
        if let Some(terms) = find.in_force(contract).map(|version| &version.value) {
            let partner = |party: &PurchasingPartyId| {
                contract.purchasing_party == *party || terms.second_purchasing_party.as_ref() == Some(party)
            };
            let asked = find.purchasing_parties();
            if !terms.uniform && !asked.iter().any(|party| partner(party.purchasing_party)) {
                self.weaken(Certainty::Expected);
            }
            if terms.second_purchasing_party.is_some() {
                representing.retain(|leader| partner(leader.purchasing_party));
            }
        }
        let certainty = self.certainty;
        self.apply(Basis::Represented, contract, &representing, None, |_| Some((certainty, None)))
    }

    /// Step 4: the insurer's own agreement with the holder.
    pub(super) fn own_agreement(
        mut self,
        asked: &'s Party,
        organisation: &'s Party,
        holder: &'s Party,
    ) -> Answer<'s> {
        let find = self.find;
        let parties = find.purchasing_parties();
        if parties.is_empty() {
            self.tell(|| Step::NoPurchasingParty { uzovi_code: find.q.uzovi_code });
            return self.unknown(MissingFact::PurchasingParty).alone();
        }
        let own: Vec<(Leader<'s>, &'s Contract)> = parties
            .iter()
            .filter_map(|party| Some((*party, find.contract(holder, party.purchasing_party)?)))
            .collect();
        match own.as_slice() {
            [] => {}
            [(party, contract)] => return self.own(*party, contract, holder).alone(),
            several => return self.several_agreements(several, true, holder).alone(),
        }
        for party in &*parties {
            self.weaken(party.certainty);
        }
        if !self.none_of(&parties, true, holder) {
            return self.unknown(MissingFact::Coverage).alone();
        }
        self.insurer_certainty = self.certainty;
        match find.taken_over(holder, &parties).as_slice() {
            [one] => self.taken_over(one, holder, &parties).alone(),
            _ => self.by_location(asked, organisation, holder, &parties),
        }
    }

    fn own(mut self, party: Leader<'s>, contract: &'s Contract, holder: &'s Party) -> Decision<'s> {
        let find = self.find;
        self.tell(|| find.agreement_step(party, true, holder, Some(contract)));
        self.weaken(party.certainty);
        let (certainty, from) = (self.certainty, find.in_force(contract).map(|v| v.period.start_date));
        self.apply(Basis::Own, contract, &[party], from, |_| Some((certainty, from)))
    }

    /// Several contract partners have an agreement with the holder: nobody can tell which applies.
    pub(super) fn several_agreements(
        mut self,
        found: &[(Leader<'s>, &'s Contract)],
        own: bool,
        holder: &'s Party,
    ) -> Decision<'s> {
        let find = self.find;
        for (party, contract) in found {
            self.tell(|| find.agreement_step(*party, own, holder, Some(contract)));
            self.candidates.extend(find.agreement(contract).map(Candidate::Agreement));
        }
        self.unknown(MissingFact::PurchasingParty)
    }

    /// Tells that none of `parties` has an agreement with the holder; whether that is certain.
    pub(super) fn none_of(&mut self, parties: &[Leader<'s>], own: bool, holder: &'s Party) -> bool {
        let find = self.find;
        let mut complete = true;
        for party in parties {
            complete &= find.coverage(party.purchasing_party).is_some();
            self.tell(|| find.agreement_step(*party, own, holder, None));
        }
        complete
    }

    /// Step 9 without steps 5 to 8: the one agreement that the insurer decided to take over. The decision
    /// names it, so neither the region nor the policy matters.
    fn taken_over(
        mut self,
        contract: &'s Contract,
        holder: &'s Party,
        parties: &[Leader<'s>],
    ) -> Decision<'s> {
        let find = self.find;
        let leader = find.leader(&contract.purchasing_party, Certainty::Recorded);
        self.tell(|| find.agreement_step(leader, false, holder, Some(contract)));
        let decisions = find.follow_decisions(contract, parties);
        self.decided(leader, contract, &decisions, parties)
    }

    /// Step 9: what the contract partners of the asked insurer decided; at least one did.
    pub(super) fn decided(
        mut self,
        leader: Leader<'s>,
        contract: &'s Contract,
        decisions: &[(Leader<'s>, &'s FollowTerms)],
        parties: &[Leader<'s>],
    ) -> Decision<'s> {
        let find = self.find;
        for (follower, terms) in decisions {
            let (status, from) = (Some(terms.status), terms.claimable_from);
            self.tell(|| Step::FollowDecision { follower: *follower, status, claimable_from: from });
        }
        let all = |is: fn(FollowStatus) -> bool| decisions.iter().all(|(_, terms)| is(terms.status));
        let modules = |module: &'s Addendum| find.module_follow(contract, module, parties);
        if all(FollowStatus::takes_over) {
            let from = decisions.iter().map(|(_, terms)| terms.claimable_from);
            let from = from.reduce(|a, b| a.zip(b).map(|(a, b)| a.max(b))).flatten();
            return self.follow_with(leader, contract, from, Certainty::Unknown, modules);
        }
        if all(|status| status == FollowStatus::Rejected) {
            // A module may have been taken over all the same.
            let taken = |module: &'s Addendum| matches!(modules(module), ModuleFollow::Taken(_));
            let none = find.modules(contract, |module| taken(module).then_some((Certainty::Recorded, None)));
            return if none.is_empty() {
                self.not_contracted()
            } else {
                self.follow_with(leader, contract, None, Certainty::Unknown, modules)
            };
        }
        if all(|status| status == FollowStatus::Pending) {
            return self.unknown(MissingFact::FollowDecision);
        }
        self.unknown(MissingFact::PurchasingParty) // its contract partners decided differently
    }
}
