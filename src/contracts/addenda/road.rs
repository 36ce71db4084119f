//! Who may take which step with an addendum, from which status.

use super::model::AddendumStatus;
use crate::codes::word;
use crate::contracts::offers::steps::ContractSide;

word! {
    /// A step of an addendum.
    AddendumStep, "step of an addendum", "addendumStep.value",
    "one of request, approve, reject, withdraw, sign, end" {
        /// Asked for by the provider.
        Request = "request",
        /// Approved, or offered unasked, by the purchasing party.
        Approve = "approve",
        /// Rejected by the purchasing party.
        Reject = "reject",
        /// Taken back by a side before it was agreed.
        Withdraw = "withdraw",
        /// Signed by a side.
        Sign = "sign",
        /// Ended before its period was over.
        End = "end",
    }
}

impl AddendumStep {
    /// The status that it leads to from `was` when a side takes it; none when it cannot be taken.
    ///
    /// An addendum has one signature of either side: the second representing purchasing party of an HDS
    /// agreement signs the contract and may end its modules.
    pub fn leads_to(self, was: AddendumStatus, side: ContractSide) -> Option<AddendumStatus> {
        use AddendumStatus::*;
        use ContractSide::{Insurer, Provider};
        let becomes = match (self, was, side) {
            (Self::Approve, Requested, Insurer) => Approved,
            (Self::Reject, Requested, Insurer) => Rejected,
            (Self::Withdraw, Requested | Approved, Provider) => Rejected,
            (Self::Withdraw, Approved | Signed, Insurer) => Rejected,
            (Self::Sign, Approved, Provider) => Signed,
            (Self::Sign, Signed, Insurer) => Concluded,
            (Self::End, Concluded, _) => Ended,
            _ => return None,
        };
        Some(becomes)
    }

    /// The status that a refusal names: where the step leads when it can be taken.
    pub const fn aims_at(self, side: ContractSide) -> AddendumStatus {
        match self {
            Self::Request => AddendumStatus::Requested,
            Self::Approve => AddendumStatus::Approved,
            Self::Reject | Self::Withdraw => AddendumStatus::Rejected,
            Self::Sign if matches!(side, ContractSide::Provider) => AddendumStatus::Signed,
            Self::Sign => AddendumStatus::Concluded,
            Self::End => AddendumStatus::Ended,
        }
    }

    /// Whether it is for a side to take at all.
    pub fn is_for(self, side: ContractSide) -> bool {
        self == Self::Request && side == ContractSide::Provider
            || AddendumStatus::ALL.iter().any(|was| self.leads_to(*was, side).is_some())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_step_is_one_of_the_status_table_and_every_change_of_status_has_a_step() {
        let mut found = std::collections::BTreeSet::new();
        for step in AddendumStep::ALL {
            for side in ContractSide::ALL {
                for was in AddendumStatus::ALL {
                    let Some(becomes) = step.leads_to(*was, *side) else { continue };
                    assert!(was.may_become(becomes) && step.is_for(*side), "{step} {was} {becomes}");
                    assert_eq!(step.aims_at(*side), becomes);
                    found.insert((*was, becomes));
                }
            }
        }
        let all: std::collections::BTreeSet<_> = super::super::model::STEPS.iter().copied().collect();
        assert_eq!(found, all);
    }
}
