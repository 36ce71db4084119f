//! The first practices of the country: each plays one part that scenarios speak of.
//!
//! They are the same in the small and in the large country. A role says what is special; all else
//! is as plain as it can be: there since 2016, in a region where Zorg en Zekerheid is preferred, in
//! a WSV and an RO, under an agreement of that insurer with every module.

use chrono::NaiveDate;

use super::country::{LONG_AGO, TEAM, day, since};
use crate::dated::Period;

/// Region of the plain practice; Zorg en Zekerheid is preferred there.
pub(super) const PLAIN_REGION: &str = "zuid-holland-noord";
/// A region where CZ is preferred.
pub(super) const CZ_REGION: &str = "haaglanden";
/// A region where only a shipped stand-in row says who is preferred.
pub(super) const DEFAULT_REGION: &str = "utrecht";
/// A region with two preferred insurers for GP care.
pub(super) const TWO_LISTED_REGION: &str = "midden-holland";
/// A region without a preferred insurer for chain care.
pub(super) const NONE_LISTED_REGION: &str = "kennemerland";
/// The region whose HDS has no known representatives.
pub(super) const UNREPRESENTED_REGION: &str = "zwolle";

/// What is special about one practice of the cast.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// Nothing.
    Plain = 1,
    /// No insurer has an agreement with it.
    WithoutAgreement,
    /// CZ has an agreement of its own with it.
    OwnOfOther,
    /// In a region of CZ, under CZ's agreement.
    InCzRegion,
    /// In a region of CZ, without any agreement.
    InCzRegionWithout,
    /// Followers decided about its agreement.
    Decided,
    /// Followers decided about modules of its agreement.
    ModulesDecided,
    /// In a region with a stand-in row.
    InDefaultRegion,
    /// In a region with two preferred insurers.
    TwoListed,
    /// In a region without a preferred insurer for chain care.
    NoneListed,
    /// Locations in two regions.
    TwoRegions,
    /// Two locations in one region.
    TwoLocations,
    /// Its own address lies in another region than its location.
    Elsewhere,
    /// Its address leads to no region.
    Unlisted,
    /// Its AGB code ended on 29 February 2024.
    Ended,
    /// In no WSV.
    WithoutWsv,
    /// In an RO and in a care group.
    TwoGroups,
    /// Its agreement was terminated by the end of 2024.
    Terminated,
    /// The first day of its agreement was recorded wrongly at first.
    Corrected,
    /// Moved from Amsterdam on 1 July 2022.
    Moved,
    /// Began on 15 May 2024.
    Started,
    /// In an HDS area without known representatives.
    Unrepresented,
    /// With MTVP from segment 3 on its agreement through 2025, in a region of Zorg en Zekerheid.
    Switched,
    /// The same in a region of CZ.
    SwitchedAtCz,
}

/// How many practices belong to the cast.
pub(super) const SIZE: u32 = Role::SwitchedAtCz as u32;

impl Role {
    const ALL: [Self; SIZE as usize] = [
        Self::Plain,
        Self::WithoutAgreement,
        Self::OwnOfOther,
        Self::InCzRegion,
        Self::InCzRegionWithout,
        Self::Decided,
        Self::ModulesDecided,
        Self::InDefaultRegion,
        Self::TwoListed,
        Self::NoneListed,
        Self::TwoRegions,
        Self::TwoLocations,
        Self::Elsewhere,
        Self::Unlisted,
        Self::Ended,
        Self::WithoutWsv,
        Self::TwoGroups,
        Self::Terminated,
        Self::Corrected,
        Self::Moved,
        Self::Started,
        Self::Unrepresented,
        Self::Switched,
        Self::SwitchedAtCz,
    ];

    /// The role of the practice with this number, when it has one.
    pub(super) fn of(number: u32) -> Option<Self> {
        Self::ALL.into_iter().find(|role| *role as u32 == number)
    }

    /// The days on which its AGB code is active.
    pub(super) fn life(self) -> Period {
        match self {
            Self::Ended => Period { start_date: LONG_AGO, end_date: Some(day(2024, 2, 29)) },
            Self::Started => since(day(2024, 5, 15)),
            _ => since(LONG_AGO),
        }
    }

    /// The region of its main location, at first.
    pub(super) fn home(self) -> &'static str {
        match self {
            Self::InCzRegion | Self::InCzRegionWithout | Self::SwitchedAtCz => CZ_REGION,
            Self::InDefaultRegion => DEFAULT_REGION,
            Self::TwoListed => TWO_LISTED_REGION,
            Self::NoneListed => NONE_LISTED_REGION,
            Self::Moved => "amsterdam",
            Self::Unrepresented => UNREPRESENTED_REGION,
            _ => PLAIN_REGION,
        }
    }

    /// Since when and where its main location lies now, when it moved.
    pub(super) fn moved(self) -> Option<(NaiveDate, &'static str)> {
        (self == Self::Moved).then_some((day(2022, 7, 1), PLAIN_REGION))
    }

    /// The region of its second location.
    pub(super) fn second(self) -> Option<&'static str> {
        match self {
            Self::TwoRegions => Some(CZ_REGION),
            Self::TwoLocations => Some(PLAIN_REGION),
            _ => None,
        }
    }

    /// Whether it takes part in a WSV.
    pub(super) fn in_wsv(self) -> bool {
        !matches!(self, Self::WithoutWsv | Self::TwoGroups)
    }

    /// Whether the preferred insurer of its region has an agreement with it.
    pub(super) fn contracted(self) -> bool {
        !matches!(self, Self::WithoutAgreement | Self::InCzRegionWithout)
    }
}

/// The second practice that a practitioner of the cast works for: the first practitioner of
/// [`Role::InCzRegion`] also works for [`Role::Plain`].
pub(super) fn second_employer(practitioner: u32) -> Option<u32> {
    (practitioner == (Role::InCzRegion as u32 - 1) * TEAM + 1).then_some(Role::Plain as u32)
}
