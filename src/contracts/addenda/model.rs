//! What an addendum is and what may become of it.

use std::sync::Arc;

use chrono::NaiveDate;

use crate::clock::Moment;
use crate::codes::{AddendumId, PrestatieCode, Segment, word};
use crate::dated::{Dated, Period};

word! {
    /// Where an addendum is on its road from request to end.
    AddendumStatus, "addendum status", "addendumStatus.value",
    "one of requested, approved, rejected, signed, concluded, ended" {
        /// Asked for by the provider.
        Requested = "requested",
        /// Approved by the purchasing party, not yet signed.
        Approved = "approved",
        /// Rejected by the purchasing party, or taken back by a side before it was agreed.
        Rejected = "rejected",
        /// Signed by the provider.
        Signed = "signed",
        /// Agreed: in force during its period.
        Concluded = "concluded",
        /// Ended before its period was over; the end date says from when.
        Ended = "ended",
    }
}

/// In which status an addendum may begin: asked for, offered by the purchasing party, or recorded as agreed.
pub const FIRST: &[AddendumStatus] =
    &[AddendumStatus::Requested, AddendumStatus::Approved, AddendumStatus::Concluded];

/// Every step from one status to another; what is not here is refused.
pub const STEPS: &[(AddendumStatus, AddendumStatus)] = {
    use AddendumStatus::*;
    &[
        (Requested, Approved),
        (Requested, Rejected),
        (Approved, Signed),
        (Approved, Rejected),
        (Signed, Concluded),
        (Signed, Rejected),
        (Concluded, Ended),
    ]
};

impl AddendumStatus {
    /// Whether an addendum may go from this status to `next`.
    pub fn may_become(self, next: Self) -> bool {
        STEPS.contains(&(self, next))
    }

    /// Whether an addendum in this status holds during its period.
    pub fn binds(self) -> bool {
        matches!(self, Self::Concluded | Self::Ended)
    }

    /// Whether nobody can have the module beside it: the purchasing party has agreed to it.
    pub fn takes_place(self) -> bool {
        matches!(self, Self::Approved | Self::Signed) || self.binds()
    }
}

word! {
    /// How an addendum came about.
    AddendumOrigin, "addendum origin", "addendumOrigin.value", "one of requested, carriedOver" {
        /// Asked for by the provider or offered to it.
        Requested = "requested",
        /// Taken over from the contract before.
        CarriedOver = "carriedOver",
    }
}

/// A module as the purchasing party describes it; shared by all addenda that have the same.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Module {
    /// Its code, for instance `poh-ggz`.
    pub code: Box<str>,
    /// Its name for people.
    pub name: Box<str>,
    /// The segment it is paid from; absent for items outside the segments.
    pub segment: Option<Segment>,
    /// The prestaties it opens, in order.
    pub prestaties: Box<[PrestatieCode]>,
}

/// What may differ between two versions of one addendum.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AddendumTerms {
    /// The module.
    pub module: Arc<Module>,
    /// How it came about.
    pub origin: AddendumOrigin,
    /// Where it is on its road.
    pub status: AddendumStatus,
}

/// An addendum with everything that was ever recorded about it.
#[derive(Debug, Clone)]
pub struct Addendum {
    /// Its id.
    pub id: AddendumId,
    /// Its versions, oldest first and never empty; the first has number 1.
    pub versions: Vec<Dated<AddendumTerms>>,
}

impl Addendum {
    /// The version that stood at `as_of` (now, when absent).
    pub fn known(&self, as_of: Option<Moment>) -> Option<&Dated<AddendumTerms>> {
        self.versions.iter().rev().find(|version| version.known(as_of))
    }

    /// Number of the version that stands now.
    pub fn version(&self) -> i32 {
        i32::try_from(self.versions.len()).unwrap_or(i32::MAX)
    }

    /// Whether it ever bound both sides.
    pub fn was_agreed(&self) -> bool {
        self.versions.iter().any(|version| version.value.status.binds())
    }

    /// The version that holds on `day`, as known at `as_of`. The contract must be in force as well.
    pub fn in_force(&self, day: NaiveDate, as_of: Option<Moment>) -> Option<&Dated<AddendumTerms>> {
        self.known(as_of).filter(|v| v.value.status.binds() && v.period.holds_on(day))
    }
}

/// An addendum to be recorded, or the next version of one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AddendumEntry {
    /// Its id, made by the caller.
    pub id: AddendumId,
    /// When it holds.
    pub period: Period,
    /// Everything else.
    pub terms: AddendumTerms,
}

/// Why an addendum does not fit on its contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum AddendumFault {
    /// It ends before it starts.
    #[error("the end date lies before the start date")]
    PeriodOrder,
    /// It reaches outside the term of the contract.
    #[error("the addendum reaches outside the term of its contract")]
    OutsideTerm,
    /// The same module is already on the contract in that period.
    #[error("the module is already on the contract in this period")]
    ModuleTwice(AddendumId),
    /// Another organisation of the region has the module, and it goes through one of them.
    #[error("the module goes through one organisation of a region, and another one has it in this period")]
    OtherChannel,
    /// It cannot end on this day.
    #[error("the addendum can end from {first} to {last:?}", first = .0.start_date, last = .0.end_date)]
    EndDate(Period),
    /// An addendum does not begin so.
    #[error("an addendum does not begin as {0}")]
    First(AddendumStatus),
    /// The step is not in the table.
    #[error("an addendum that is {0} cannot become {1}")]
    Step(AddendumStatus, AddendumStatus),
}

impl AddendumFault {
    /// Stable machine code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::PeriodOrder => "period.order",
            Self::OutsideTerm => "addendum.outsideTerm",
            Self::ModuleTwice(_) => "addendum.moduleTwice",
            Self::OtherChannel => "addendum.otherChannel",
            Self::EndDate(_) => "addendum.endDate",
            Self::First(_) => "addendum.firstStatus",
            Self::Step(..) => "addendum.step",
        }
    }
}

/// Whether `entry` fits on a contract with this term and the addenda that stand on it.
///
/// An addendum without an end runs until the contract ends, so it always fits.
pub fn fits(entry: &AddendumEntry, term: &Period, others: &[Addendum]) -> Result<(), AddendumFault> {
    if Period::new(entry.period.start_date, entry.period.end_date).is_none() {
        return Err(AddendumFault::PeriodOrder);
    }
    let ends_late = match (entry.period.end_date, term.end_date) {
        (Some(end), Some(last)) => end > last,
        _ => false,
    };
    if ends_late || !term.holds_on(entry.period.start_date) {
        return Err(AddendumFault::OutsideTerm);
    }
    let twice = others.iter().filter(|other| other.id != entry.id).find(|other| {
        other.known(None).is_some_and(|v| {
            v.value.status != AddendumStatus::Rejected
                && v.value.module.code == entry.terms.module.code
                && v.period.overlaps(&entry.period)
        })
    });
    twice.map_or(Ok(()), |other| Err(AddendumFault::ModuleTwice(other.id)))
}
