//! Who may take which step from which status.

use crate::codes::word;
use crate::contracts::model::ContractStatus;

word! {
    /// A side of a contract.
    ContractSide, "side of a contract", "contractSide.value", "one of provider, insurer, secondInsurer" {
        /// The organisation that holds it.
        Provider = "provider",
        /// The purchasing party that made it.
        Insurer = "insurer",
        /// The second representing purchasing party (HDS only).
        SecondInsurer = "secondInsurer",
    }
}

/// What a side does with a contract, signing apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Changes the draft.
    Change,
    /// Offers it to the provider.
    Offer,
    /// Refuses what was offered.
    Refuse,
    /// Takes it back before it is concluded.
    Withdraw,
    /// Ends what binds.
    Terminate,
}

impl Step {
    /// Every step.
    pub const ALL: [Self; 5] = [Self::Change, Self::Offer, Self::Refuse, Self::Withdraw, Self::Terminate];

    /// The status that it leads to.
    pub const fn leads_to(self) -> ContractStatus {
        match self {
            Self::Change => ContractStatus::Draft,
            Self::Offer => ContractStatus::Offered,
            Self::Refuse => ContractStatus::Refused,
            Self::Withdraw => ContractStatus::Withdrawn,
            Self::Terminate => ContractStatus::Terminated,
        }
    }

    /// Whether it can be taken from a status.
    pub fn is_from(self, was: ContractStatus) -> bool {
        let becomes = self.leads_to();
        (self == Self::Change && was == becomes) || was.may_become(becomes)
    }

    /// Whether it is for a side to take. The first purchasing party leads the paper; the second one has to
    /// agree, so it may take back and end.
    pub const fn is_for(self, side: ContractSide) -> bool {
        match self {
            Self::Change | Self::Offer => matches!(side, ContractSide::Insurer),
            Self::Withdraw => matches!(side, ContractSide::Insurer | ContractSide::SecondInsurer),
            Self::Refuse => matches!(side, ContractSide::Provider),
            Self::Terminate => true,
        }
    }
}
