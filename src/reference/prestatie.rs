//! What a prestatie (billable item of GP care) is, as far as a source says.
//!
//! Every property can be unknown: few codes are published together with all of them, and a guess
//! here would turn into a refused or a wrongly paid claim.

use serde::{Deserialize, Serialize};

use crate::codes::{PrestatieCode, Segment, word};

word! {
    /// Funding segment of a prestatie, as far as a source says.
    PrestatieSegment, "segment of a prestatie", "prestatieSegment.value", "one of S1, S2, S3, none, unknown" {
        /// Basic GP care.
        S1 = "S1",
        /// Multidisciplinary care.
        S2 = "S2",
        /// Outcome reward and innovation.
        S3 = "S3",
        /// Outside the segments.
        None = "none",
        /// No source says.
        Unknown = "unknown",
    }
}

impl PrestatieSegment {
    /// The segment, when the prestatie is known to be in one.
    pub fn segment(self) -> Option<Segment> {
        match self {
            Self::S1 => Some(Segment::S1),
            Self::S2 => Some(Segment::S2),
            Self::S3 => Some(Segment::S3),
            Self::None | Self::Unknown => None,
        }
    }
}

word! {
    /// What a prestatie is counted by.
    PrestatieUnit, "unit of a prestatie", "prestatieUnit.value", "one of quarter, contact, item, unknown" {
        /// Once per registered patient and calendar quarter.
        Quarter = "quarter",
        /// Once per contact with a patient.
        Contact = "contact",
        /// Once per procedure or item.
        Item = "item",
        /// No source says.
        Unknown = "unknown",
    }
}

word! {
    /// How the amount of a prestatie comes about.
    TariffKind, "tariff kind", "tariffKind.value", "one of max, fixed, free, unknown" {
        /// NZa sets a maximum.
        Max = "max",
        /// NZa sets the amount.
        Fixed = "fixed",
        /// Agreed by contract.
        Free = "free",
        /// No source says.
        Unknown = "unknown",
    }
}

word! {
    /// Yes, no, or not said by any source.
    Known, "three-valued answer", "known.value", "one of yes, no, unknown" {
        /// A source says yes.
        Yes = "yes",
        /// A source says no.
        No = "no",
        /// No source says.
        Unknown = "unknown",
    }
}

/// A billable item of GP care.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Prestatie {
    /// NZa code, the natural key.
    pub code: PrestatieCode,
    /// Name as the source gives it, shortened.
    pub name: String,
    /// Funding segment.
    pub segment: PrestatieSegment,
    /// What it is counted by.
    pub unit: PrestatieUnit,
    /// How its amount comes about.
    pub tariff_kind: TariffKind,
    /// Whether it may be claimed only under a contract.
    pub contract_required: Known,
    /// Whether NZa names it among those that may be claimed without a contract.
    pub non_contracted_billable: Known,
}
