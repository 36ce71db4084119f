//! What is counted, and where.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::codes::{CareKind, ConcernId, RegionCode};
use crate::contracts::model::ContractStatus;

/// How many things are counted.
pub const MEASURES: usize = 10;

/// What is counted. A contract stands in exactly one status at the end of a day, so no two of these
/// counts hold the same contract, and none can be subtracted from another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measure {
    /// Organisations to which a questionnaire of the concern was open by then.
    Invited,
    /// Submissions that were handed in and not taken back.
    Submitted,
    /// Contracts offered and not answered.
    Offered,
    /// Contracts signed by the provider only.
    Signed,
    /// Contracts signed by both.
    Concluded,
    /// Contracts recorded administratively.
    Recorded,
    /// Contracts refused by the provider.
    Refused,
    /// Contracts taken back.
    Withdrawn,
    /// Offers that were not signed in time.
    Lapsed,
    /// Contracts that were ended early.
    Terminated,
}

impl Measure {
    /// Where a contract in this status counts; a draft nowhere.
    pub fn of(status: ContractStatus) -> Option<Self> {
        Some(match status {
            ContractStatus::Draft => return None,
            ContractStatus::Offered => Self::Offered,
            ContractStatus::SignedByProvider => Self::Signed,
            ContractStatus::Concluded => Self::Concluded,
            ContractStatus::Refused => Self::Refused,
            ContractStatus::Withdrawn => Self::Withdrawn,
            ContractStatus::Lapsed => Self::Lapsed,
            ContractStatus::Terminated => Self::Terminated,
            ContractStatus::Recorded => Self::Recorded,
        })
    }
}

/// One number per measure.
pub type Counts = [u32; MEASURES];

/// What a table of regions is about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Subject {
    /// The day at whose end was counted.
    pub date: NaiveDate,
    /// The concern.
    pub concern: ConcernId,
    /// The kind of care.
    pub care_kind: CareKind,
    /// The agreement type, where it is known.
    pub agreement_type: Option<String>,
}

/// The counts of one subject by region; what lies in no known region stands under none.
pub type Regions = BTreeMap<Option<RegionCode>, Counts>;

/// Every table.
pub type Tables = BTreeMap<Subject, Regions>;

/// Adds one.
pub fn count(tables: &mut Tables, subject: Subject, region: Option<RegionCode>, measure: Measure) {
    tables.entry(subject).or_default().entry(region).or_default()[measure as usize] += 1;
}
