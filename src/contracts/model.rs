//! What a contract is and what may become of it, without HTTP or SQL.

use chrono::NaiveDate;

use super::addenda::model::{Addendum, AddendumEntry};
use super::content::model::{AgreedTariff, AgreedTariffs};
use crate::agreements::follow::model::FollowDecision;
use crate::clock::Moment;
use crate::codes::{CareKind, ContractId, OiTitle, PartyId, PolicyId, PurchasingPartyId, word};
use crate::dated::{Dated, Period};

word! {
    /// Where a contract is on its road from draft to end.
    ContractStatus, "contract status", "contractStatus.value",
    "one of draft, offered, signedByProvider, concluded, refused, withdrawn, lapsed, terminated, recorded" {
        /// Being prepared by the purchasing party.
        Draft = "draft",
        /// Offered to the provider.
        Offered = "offered",
        /// Signed by the provider, not yet by the purchasing party.
        SignedByProvider = "signedByProvider",
        /// Signed by both.
        Concluded = "concluded",
        /// Refused by the provider.
        Refused = "refused",
        /// Taken back by the purchasing party before it was concluded.
        Withdrawn = "withdrawn",
        /// Not signed in time.
        Lapsed = "lapsed",
        /// Ended by one side before its term was over; the end date says from when.
        Terminated = "terminated",
        /// Recorded administratively: agreed elsewhere, without acceptance here.
        Recorded = "recorded",
    }
}

/// In which status a contract may begin.
pub const FIRST: &[ContractStatus] = &[ContractStatus::Draft, ContractStatus::Recorded];

/// Every step from one status to another; what is not here is refused.
pub const STEPS: &[(ContractStatus, ContractStatus)] = {
    use ContractStatus::*;
    &[
        (Draft, Offered),
        (Draft, Withdrawn),
        (Offered, SignedByProvider),
        (Offered, Refused),
        (Offered, Withdrawn),
        (Offered, Lapsed),
        (SignedByProvider, Concluded),
        (SignedByProvider, Withdrawn),
        (SignedByProvider, Lapsed),
        (Concluded, Terminated),
        (Recorded, Terminated),
    ]
};

word! {
    /// What ended a contract or an offer.
    EndedBy, "end of a contract", "endedBy.value", "one of provider, insurer, agbCodeEnded, takenOver, lapsed" {
        /// The organisation that holds it, or to which it was offered.
        Provider = "provider",
        /// The purchasing party.
        Insurer = "insurer",
        /// The AGB code of the holder ended.
        AgbCodeEnded = "agbCodeEnded",
        /// Another organisation took the practice over and signed its own contract.
        TakenOver = "takenOver",
        /// It was not signed in time.
        Lapsed = "lapsed",
    }
}

impl ContractStatus {
    /// Whether a contract may go from this status to `next`.
    pub fn may_become(self, next: Self) -> bool {
        STEPS.contains(&(self, next))
    }

    /// Whether a contract in this status binds both sides during its term.
    pub fn binds(self) -> bool {
        matches!(self, Self::Concluded | Self::Recorded | Self::Terminated)
    }
}

word! {
    /// Where a term lies against a day; computed, never stored.
    Phase, "phase", "phase.value", "one of future, current, past" {
        /// The term has not begun.
        Future = "future",
        /// The day lies in the term.
        Current = "current",
        /// The term is over.
        Past = "past",
    }
}

impl Phase {
    /// Where `term` lies on `day`.
    pub fn of(term: &Period, day: NaiveDate) -> Self {
        if day < term.start_date {
            Self::Future
        } else if term.holds_on(day) {
            Self::Current
        } else {
            Self::Past
        }
    }
}

/// What may differ between two versions of one contract; the term is the version's period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContractTerms {
    /// Where the contract is on its road.
    pub status: ContractStatus,
    /// Which O&I titles it pays for; empty outside [`CareKind::Oi`], in the order of the list.
    pub oi_titles: Box<[OiTitle]>,
    /// The purchasing policy it was made under, when known.
    pub policy: Option<PolicyId>,
    /// Whether its text is the uniform one that all insurers use (HDS only).
    pub uniform: bool,
    /// The second representing purchasing party (HDS only).
    pub second_purchasing_party: Option<PurchasingPartyId>,
    /// A remark of the purchasing party.
    pub note: Option<Box<str>>,
    /// Which agreement type of the catalogue of its policy it is.
    pub agreement_type: Option<Box<str>>,
    /// Before when it is to be signed: what is received at this moment is too late.
    pub sign_by: Option<Moment>,
    /// Why it was refused, withdrawn, terminated or amended.
    pub reason: Option<Box<str>>,
    /// What ended it.
    pub ended_by: Option<EndedBy>,
}

impl ContractTerms {
    /// Terms in a status, of which nothing else is known.
    pub fn of(status: ContractStatus) -> Self {
        Self {
            status,
            oi_titles: Box::default(),
            policy: None,
            uniform: false,
            second_purchasing_party: None,
            note: None,
            agreement_type: None,
            sign_by: None,
            reason: None,
            ended_by: None,
        }
    }
}

/// A contract with everything that was ever recorded about it.
#[derive(Debug, Clone)]
pub struct Contract {
    /// Its id.
    pub id: ContractId,
    /// The organisation that holds it and claims under it.
    pub holder: PartyId,
    /// The purchasing party that made it.
    pub purchasing_party: PurchasingPartyId,
    /// Its number, unique within the purchasing party.
    pub number: Box<str>,
    /// The care it is about.
    pub care_kind: CareKind,
    /// Its versions, oldest first and never empty; the first has number 1.
    pub versions: Vec<Dated<ContractTerms>>,
    /// Its addenda, oldest first.
    pub addenda: Vec<Addendum>,
    /// What other purchasing parties decided about it or about an addendum of it.
    pub follow: Vec<FollowDecision>,
    /// The tariffs that it says, each from a version on, oldest first.
    pub tariffs: Vec<AgreedTariffs>,
}

impl Contract {
    /// The version that stood at `as_of` (now, when absent).
    pub fn known(&self, as_of: Option<Moment>) -> Option<&Dated<ContractTerms>> {
        self.versions.iter().rev().find(|version| version.known(as_of))
    }

    /// The tariffs that it said at `as_of` (now, when absent).
    pub fn tariffs(&self, as_of: Option<Moment>) -> &[AgreedTariff] {
        let at = self.versions.iter().rposition(|version| version.known(as_of));
        let number = at.and_then(|at| i32::try_from(at + 1).ok()).unwrap_or_default();
        self.tariffs.iter().rfind(|said| said.since <= number).map_or(&[], |said| &said.tariffs)
    }

    /// Number of the version that stands now.
    pub fn version(&self) -> i32 {
        i32::try_from(self.versions.len()).unwrap_or(i32::MAX)
    }

    /// The version that binds both sides on `day`, as known at `as_of`.
    pub fn in_force(&self, day: NaiveDate, as_of: Option<Moment>) -> Option<&Dated<ContractTerms>> {
        self.known(as_of).filter(|v| v.value.status.binds() && v.period.holds_on(day))
    }

    /// Whether `party` is a purchasing party of this contract at any time, first or second.
    pub fn is_of(&self, party: &PurchasingPartyId) -> bool {
        self.purchasing_party == *party
            || self.versions.iter().any(|v| v.value.second_purchasing_party.as_ref() == Some(party))
    }

    /// Whether the holder may know of it: a draft is the purchasing party's own affair until it is offered.
    pub fn shown_to_holder(&self) -> bool {
        let inner = [ContractStatus::Draft, ContractStatus::Withdrawn];
        self.versions.iter().any(|version| !inner.contains(&version.value.status))
    }

    /// Number of the version in which it was offered: the one that is signed.
    pub fn offered_version(&self) -> Option<i32> {
        let at = self.versions.iter().rposition(|v| v.value.status == ContractStatus::Offered)?;
        i32::try_from(at).ok()?.checked_add(1)
    }

    /// The addendum with this id.
    pub fn addendum(&self, id: crate::codes::AddendumId) -> Option<&Addendum> {
        self.addenda.iter().find(|addendum| addendum.id == id)
    }
}

/// The contracts that one organisation holds.
#[derive(Debug, Clone, Default)]
pub struct HeldContracts {
    /// Every contract, oldest first.
    pub contracts: Vec<Contract>,
}

impl HeldContracts {
    /// The contract that is in force for a purchasing party, a kind of care and, for O&I, a title.
    pub fn in_force(
        &self,
        party: &PurchasingPartyId,
        care_kind: CareKind,
        title: Option<OiTitle>,
        day: NaiveDate,
        as_of: Option<Moment>,
    ) -> Option<&Contract> {
        self.contracts.iter().find(|contract| {
            let about = |terms: &ContractTerms| title.is_none_or(|t| terms.oi_titles.contains(&t));
            contract.care_kind == care_kind
                && contract.in_force(day, as_of).is_some_and(|v| {
                    about(&v.value)
                        && (contract.purchasing_party == *party
                            || v.value.second_purchasing_party.as_ref() == Some(party))
                })
        })
    }

    /// A contract that binds now and shares a day, a purchasing party and the subject with `entry`.
    pub fn clash(&self, entry: &ContractEntry) -> Option<&Contract> {
        self.contracts.iter().find(|contract| {
            let standing = contract.known(None).filter(|v| v.value.status.binds());
            contract.id != entry.id
                && entry.terms.status.binds()
                && contract.care_kind == entry.care_kind
                && standing.is_some_and(|v| {
                    v.period.overlaps(&entry.period)
                        && same_subject(&v.value, &entry.terms)
                        && same_buyer(contract, &v.value, entry)
                })
        })
    }
}

/// O&I contracts exclude each other per title; other kinds of care have no titles and always do.
pub(super) fn same_subject(a: &ContractTerms, b: &ContractTerms) -> bool {
    (a.oi_titles.is_empty() && b.oi_titles.is_empty()) || a.oi_titles.iter().any(|t| b.oi_titles.contains(t))
}

/// Whether a contract and an entry have a purchasing party in common.
pub(super) fn same_buyer(contract: &Contract, terms: &ContractTerms, entry: &ContractEntry) -> bool {
    let theirs = [Some(&contract.purchasing_party), terms.second_purchasing_party.as_ref()];
    let ours = [Some(&entry.purchasing_party), entry.terms.second_purchasing_party.as_ref()];
    theirs.into_iter().flatten().any(|party| ours.contains(&Some(party)))
}

/// A contract to be recorded, or the next version of one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContractEntry {
    /// Its id, made by the caller.
    pub id: ContractId,
    /// The organisation that holds it.
    pub holder: PartyId,
    /// The purchasing party that made it.
    pub purchasing_party: PurchasingPartyId,
    /// Its number, unique within the purchasing party.
    pub number: Box<str>,
    /// The care it is about.
    pub care_kind: CareKind,
    /// Its term.
    pub period: Period,
    /// Everything else.
    pub terms: ContractTerms,
    /// The addenda recorded together with it.
    pub addenda: Vec<AddendumEntry>,
}

impl ContractEntry {
    /// What is wrong with the entry by itself, without looking at other contracts.
    pub fn faults(&self) -> Vec<EntryFault> {
        let mut faults = Vec::new();
        let hds = self.care_kind == CareKind::Hds;
        if Period::new(self.period.start_date, self.period.end_date).is_none() {
            faults.push(EntryFault::PeriodOrder);
        }
        if (self.care_kind == CareKind::Oi) == self.terms.oi_titles.is_empty() {
            faults.push(EntryFault::OiTitles);
        }
        if !hds && (self.terms.uniform || self.terms.second_purchasing_party.is_some()) {
            faults.push(EntryFault::RepresentationOutsideHds);
        }
        if self.terms.second_purchasing_party.as_ref() == Some(&self.purchasing_party) {
            faults.push(EntryFault::SecondPartyIsFirst);
        }
        faults
    }
}

/// What can be wrong with a contract entry by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum EntryFault {
    /// The term ends before it starts.
    #[error("the end date lies before the start date")]
    PeriodOrder,
    /// An O&I contract without titles, or titles on another kind of care.
    #[error("O&I titles belong on a contract for OI, at least one, and on no other kind of care")]
    OiTitles,
    /// Representation outside HDS.
    #[error("only a contract for HDS is uniform or has a second purchasing party")]
    RepresentationOutsideHds,
    /// The second representing party is the first.
    #[error("the second purchasing party is the same as the first")]
    SecondPartyIsFirst,
}

impl EntryFault {
    /// Stable machine code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::PeriodOrder => "period.order",
            Self::OiTitles => "contract.oiTitles",
            Self::RepresentationOutsideHds => "contract.representation",
            Self::SecondPartyIsFirst => "contract.secondPurchasingParty",
        }
    }

    /// The member of the entry that it is about.
    pub const fn member(self) -> &'static str {
        match self {
            Self::PeriodOrder => "endDate",
            Self::OiTitles => "oiTitles",
            Self::RepresentationOutsideHds | Self::SecondPartyIsFirst => "secondPurchasingPartyId",
        }
    }
}

/// What the contract rooms ask of the register and the reference data.
pub trait Known {
    /// The organisation with this AGB code, whether or not its code is still in use.
    fn organisation(&self, agb_code: crate::codes::AgbCode) -> Option<PartyId>;
    /// Whether the purchasing party buys for any insurer on `day`.
    fn buys(&self, party: &PurchasingPartyId, day: NaiveDate) -> bool;
}
