//! What a follow decision is and what may become of it.

use chrono::NaiveDate;

use crate::clock::Moment;
use crate::codes::{AddendumId, CareKind, ContractId, FollowDecisionId, PartyId, PurchasingPartyId, word};
use crate::contracts::model::Contract;
use crate::dated::{Period, Recorded};
use crate::money::Euros;

word! {
    /// What a follower decided.
    FollowStatus, "follow status", "followStatus.value", "one of pending, accepted, rejected, deviating" {
        /// Asked, not yet decided.
        Pending = "pending",
        /// The follower takes over the agreement or module at the leader's tariff.
        Accepted = "accepted",
        /// The follower does not take it over.
        Rejected = "rejected",
        /// The follower takes it over at a tariff of its own.
        Deviating = "deviating",
    }
}

/// Every step from one status to another. A decision may be revised, also without a change of
/// status (another day, another tariff), but never becomes undecided again.
pub const STEPS: &[(FollowStatus, FollowStatus)] = {
    use FollowStatus::*;
    &[
        (Pending, Accepted),
        (Pending, Rejected),
        (Pending, Deviating),
        (Accepted, Accepted),
        (Accepted, Rejected),
        (Accepted, Deviating),
        (Rejected, Accepted),
        (Rejected, Rejected),
        (Rejected, Deviating),
        (Deviating, Accepted),
        (Deviating, Rejected),
        (Deviating, Deviating),
    ]
};

impl FollowStatus {
    /// Whether a decision may go from this status to `next`.
    pub fn may_become(self, next: Self) -> bool {
        STEPS.contains(&(self, next))
    }

    /// Whether the follower takes over the agreement or module.
    pub fn takes_over(self) -> bool {
        matches!(self, Self::Accepted | Self::Deviating)
    }
}

/// A tariff of the follower's own.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct OwnTariff {
    /// The amount.
    pub amount: Euros,
    /// What it is paid for, for instance `per registered patient per quarter`.
    pub unit: Box<str>,
}

/// What may differ between two versions of one follow decision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FollowTerms {
    /// What was decided.
    pub status: FollowStatus,
    /// The organisation that asked; absent when the follower decided of its own accord.
    pub requested_by: Option<PartyId>,
    /// The day on which it asked.
    pub requested_on: Option<NaiveDate>,
    /// Why the follower rejects or deviates.
    pub reason: Option<Box<str>>,
    /// The follower's own tariff, when it deviates.
    pub tariff: Option<OwnTariff>,
    /// First day from which the follower accepts claims.
    pub claimable_from: Option<NaiveDate>,
    /// The day of the decision; absent while pending.
    pub decided_on: Option<NaiveDate>,
}

/// A follow decision with everything that was ever recorded about it.
#[derive(Debug, Clone)]
pub struct FollowDecision {
    /// Its id.
    pub id: FollowDecisionId,
    /// The addendum it is about; absent when it is about the agreement as a whole.
    pub addendum: Option<AddendumId>,
    /// The purchasing party that decides.
    pub follower: PurchasingPartyId,
    /// Its versions, oldest first and never empty; the first has number 1.
    pub versions: Vec<Recorded<FollowTerms>>,
}

impl FollowDecision {
    /// The version that stood at `as_of` (now, when absent).
    pub fn known(&self, as_of: Option<Moment>) -> Option<&Recorded<FollowTerms>> {
        self.versions.iter().rev().find(|version| version.known(as_of))
    }

    /// Number of the version that stands now.
    pub fn version(&self) -> i32 {
        i32::try_from(self.versions.len()).unwrap_or(i32::MAX)
    }
}

/// What `follower` decided about `addendum` of `contract` as known at `as_of`: the decision about
/// that module, and failing that the one about the agreement as a whole.
pub fn decided<'c>(
    contract: &'c Contract,
    addendum: Option<AddendumId>,
    follower: &PurchasingPartyId,
    as_of: Option<Moment>,
) -> Option<(&'c FollowDecision, &'c FollowTerms)> {
    let about = |target: Option<AddendumId>| {
        let mut decisions =
            contract.follow.iter().filter(move |d| d.follower == *follower && d.addendum == target);
        decisions.find_map(move |d| d.known(as_of).map(|version| (d, &version.value)))
    };
    addendum.and_then(|id| about(Some(id))).or_else(|| about(None))
}

/// A follow decision to be recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FollowEntry {
    /// Its id, made by the caller.
    pub id: FollowDecisionId,
    /// The contract it is about.
    pub contract: ContractId,
    /// The addendum it is about; absent for the agreement as a whole.
    pub addendum: Option<AddendumId>,
    /// The purchasing party that decides.
    pub follower: PurchasingPartyId,
    /// Everything else.
    pub terms: FollowTerms,
}

/// Why a follow decision cannot stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum FollowFault {
    /// HDS is contracted by representation.
    #[error("an HDS agreement is made by representation and is never followed")]
    Represented,
    /// The follower is a party to the agreement.
    #[error("the follower is a purchasing party of the agreement itself")]
    OwnAgreement,
    /// The agreement does not bind anyone.
    #[error("the agreement is not concluded or recorded")]
    NotBinding,
    /// The step is not in the table.
    #[error("a decision that is {0} cannot become {1}")]
    Step(FollowStatus, FollowStatus),
    /// A rejection needs a reason.
    #[error("a rejection needs a reason")]
    ReasonMissing,
    /// A deviating decision needs a tariff; no other decision has one.
    #[error("a decision has a tariff of its own exactly when it is deviating")]
    Tariff,
    /// A decision without a day, or a pending one with a day.
    #[error("a decision has a day exactly when it is decided")]
    DecidedOn,
    /// Nothing can be claimed.
    #[error("nothing can be claimed from a day on while the decision is pending or rejected")]
    ClaimableWithoutConsent,
    /// Outside the term.
    #[error("the day from which claims are accepted lies outside the term")]
    ClaimableOutsideTerm,
}

impl FollowFault {
    /// Stable machine code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Represented => "follow.represented",
            Self::OwnAgreement => "follow.ownAgreement",
            Self::NotBinding => "follow.notBinding",
            Self::Step(..) => "follow.step",
            Self::ReasonMissing => "follow.reason",
            Self::Tariff => "follow.tariff",
            Self::DecidedOn => "follow.decidedOn",
            Self::ClaimableWithoutConsent => "follow.claimableWithoutConsent",
            Self::ClaimableOutsideTerm => "follow.claimableOutsideTerm",
        }
    }
}

impl FollowTerms {
    /// Whether the terms make sense for an agreement or module with this term.
    pub fn check(&self, term: &Period) -> Result<(), FollowFault> {
        if (self.status == FollowStatus::Deviating) != self.tariff.is_some() {
            return Err(FollowFault::Tariff);
        }
        if (self.status == FollowStatus::Pending) != self.decided_on.is_none() {
            return Err(FollowFault::DecidedOn);
        }
        if self.status == FollowStatus::Rejected && self.reason.is_none() {
            return Err(FollowFault::ReasonMissing);
        }
        match self.claimable_from {
            Some(_) if !self.status.takes_over() => Err(FollowFault::ClaimableWithoutConsent),
            Some(day) if !term.holds_on(day) => Err(FollowFault::ClaimableOutsideTerm),
            _ => Ok(()),
        }
    }
}

/// Whether `follower` may decide about `contract` at all.
pub fn may_follow(contract: &Contract, follower: &PurchasingPartyId) -> Result<(), FollowFault> {
    if contract.care_kind == CareKind::Hds {
        return Err(FollowFault::Represented);
    }
    if contract.purchasing_party == *follower {
        return Err(FollowFault::OwnAgreement);
    }
    match contract.known(None) {
        Some(version) if version.value.status.binds() => Ok(()),
        _ => Err(FollowFault::NotBinding),
    }
}
