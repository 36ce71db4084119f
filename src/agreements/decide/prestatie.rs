//! The verdict on one prestatie, under an agreement and without one.
//!
//! The list of prestaties holds only what a source confirms: one that it has on other days is not in
//! force, of one that it does not have nothing can be said.

use super::Path;
use super::following::firmness;

use crate::agreements::find::Listed;
use crate::agreements::model::{Certainty, MayClaim, MissingFact, ModuleRef, PrestatieGround};
use crate::codes::PrestatieCode;
use crate::contracts::model::Contract;
use crate::policy::Outcome;
use crate::reference::prestatie::Known;

impl<'s> Path<'s> {
    /// The verdict on a prestatie without an agreement: the list of prestaties first, then the policy.
    pub(super) fn without_agreement(&mut self, code: PrestatieCode) -> PrestatieGround {
        let claim = self.find.non_contracted_claim();
        let (ground, certainty) = match self.find.listed(code) {
            Listed::Never => return PrestatieGround::FactMissing,
            Listed::OtherDays(certainty) => (PrestatieGround::NotInForce, certainty),
            Listed::Row(row, certainty) => {
                let by_policy = claim.map(|claim| (claim.outcome, firmness(claim.answer.rule)));
                match (row.non_contracted_billable, row.contract_required, by_policy) {
                    (Known::Yes, ..) => (PrestatieGround::NonContractedTariff, certainty),
                    (_, Known::No, _) => (PrestatieGround::NoContractNeeded, certainty),
                    (_, _, Some((Outcome::Billable, firm))) => (PrestatieGround::NonContractedTariff, firm),
                    (Known::No, ..) => (PrestatieGround::NotClaimableWithoutContract, certainty),
                    (_, _, Some((Outcome::NotBillable, firm))) => {
                        (PrestatieGround::NotClaimableWithoutContract, firm)
                    }
                    _ => return PrestatieGround::FactMissing,
                }
            }
        };
        self.weaken(certainty);
        ground
    }

    /// The verdict on a prestatie under an agreement: a module names it, or the list says what counts.
    pub(super) fn under_agreement(
        &mut self,
        code: PrestatieCode,
        contract: &'s Contract,
        modules: &[ModuleRef<'s>],
    ) -> PrestatieGround {
        let find = self.find;
        if let Listed::OtherDays(certainty) = find.listed(code) {
            self.weaken(certainty);
            return PrestatieGround::NotInForce; // no module saves it
        }
        let names = |module: &&ModuleRef<'s>| module.module.prestaties.contains(&code);
        let later = |module: &ModuleRef<'s>| module.claimable_from.is_some_and(|day| find.q.date < day);
        let mut naming = modules.iter().filter(names).filter(|module| module.lapsed.is_none());
        if naming.clone().any(|module| module.certainty != Certainty::Unknown && !later(module)) {
            return PrestatieGround::InModule;
        }
        if naming.clone().any(|module| module.certainty == Certainty::Unknown) {
            self.missing.push(MissingFact::FollowDecision); // whether the module is taken over
            return PrestatieGround::FactMissing;
        }
        if naming.next().is_some() {
            return PrestatieGround::NotYetClaimable;
        }
        if let Some(lapsed) = modules.iter().find(names) {
            self.weaken(lapsed.certainty);
            return PrestatieGround::LapsedBySwitch;
        }
        let (row, certainty) = match find.listed(code) {
            Listed::Row(row, certainty) => (row, certainty),
            Listed::OtherDays(_) | Listed::Never => return PrestatieGround::FactMissing,
        };
        let ground = match row.contract_required {
            Known::No => PrestatieGround::NoContractNeeded,
            Known::Unknown => return PrestatieGround::FactMissing,
            Known::Yes => {
                // The module may be on the agreement and not be recorded, or be on it and be refused.
                let on_it = |module: &ModuleRef<'_>| module.module.prestaties.contains(&code);
                let refused = find.modules(contract, |_| Some((Certainty::Recorded, None))).iter().any(on_it);
                if !refused && find.coverage(&contract.purchasing_party).is_none() {
                    self.missing.push(MissingFact::Coverage);
                    return PrestatieGround::FactMissing;
                }
                PrestatieGround::NotAgreed
            }
        };
        self.weaken(certainty);
        ground
    }
}

pub(super) const fn verdict(ground: PrestatieGround) -> MayClaim {
    match ground {
        PrestatieGround::InModule
        | PrestatieGround::NoContractNeeded
        | PrestatieGround::NonContractedTariff => MayClaim::Yes,
        PrestatieGround::NotYetClaimable
        | PrestatieGround::NotAgreed
        | PrestatieGround::NotClaimableWithoutContract
        | PrestatieGround::NotRegistered
        | PrestatieGround::NotInForce
        | PrestatieGround::LapsedBySwitch => MayClaim::No,
        PrestatieGround::FactMissing => MayClaim::Unknown,
    }
}
