//! Lists that come in as files: which there are, and the one way in for the command line, for the job over
//! HTTP ([`api`]) and for a rehearsal of either.
//!
//! What a list means and what can be wrong in it stands in its own room
//! ([`reference::import`](crate::reference::import), [`tariffs::inputs`](crate::tariffs::inputs)); how its
//! text is read in [`sheets`](crate::sheets). The register has an import of its own.

pub mod api;
pub mod job;

use std::io::Read;

use crate::audit::Actor;
use crate::codes::word;
use crate::db::Db;
use crate::jobs::{Counts, ImportError};
use crate::reference::import::{self as reference, Format, Rehearsal};
use crate::tariffs::inputs::import as inputs;
use crate::tariffs::inputs::model::CountKind;

word! {
    /// A list that comes in as a file.
    ListKind, "kind of list", "listKind.value", "the name of a list, for instance tariffs" {
        /// Concerns.
        Concerns = "concerns",
        /// Insurers with their concern.
        Insurers = "insurers",
        /// Purchasing parties and the insurers they buy for.
        PurchasingParties = "purchasing-parties",
        /// Regions and the places in them.
        Regions = "regions",
        /// Preferred insurers per region and kind of care.
        PreferredInsurers = "preferred-insurers",
        /// The two insurers that represent all towards an HDS.
        HdsRepresentations = "hds-representations",
        /// Prestaties.
        Prestaties = "prestaties",
        /// Which prestatie took the place of another.
        PrestatieSuccessors = "prestatie-successors",
        /// Amounts of the national lists, a list per year.
        Tariffs = "tariffs",
        /// What NZa settled for the whole country, as facts that policies read.
        NationalFacts = "national-facts",
        /// Insured registered with practices (ION), counted per insurer, age, area and quarter.
        Ion = "ion",
        /// Insured included in the chains of care groups, counted per insurer, chain and quarter.
        Inclusions = "inclusions",
    }
}

/// Where a list belongs.
enum Room {
    Reference(Format),
    Counts(CountKind),
}

impl ListKind {
    fn room(self) -> Room {
        Room::Reference(match self {
            Self::Concerns => Format::Concerns,
            Self::Insurers => Format::Insurers,
            Self::PurchasingParties => Format::PurchasingParties,
            Self::Regions => Format::Regions,
            Self::PreferredInsurers => Format::PreferredInsurers,
            Self::HdsRepresentations => Format::HdsRepresentations,
            Self::Prestaties => Format::Prestaties,
            Self::PrestatieSuccessors => Format::PrestatieSuccessors,
            Self::Tariffs => Format::Tariffs,
            Self::NationalFacts => Format::NationalFacts,
            Self::Ion => return Room::Counts(CountKind::Registered),
            Self::Inclusions => return Room::Counts(CountKind::Included),
        })
    }
}

/// Imports a file as one transaction. Blocks; `progress` hears the number of rows read so far.
///
/// # Errors
/// Every problem of the file, which then changes nothing; or the database failed.
pub fn import(
    db: &Db,
    list: ListKind,
    source: impl Read,
    actor: Actor,
    progress: impl FnMut(u64),
) -> Result<Counts, ImportError> {
    match list.room() {
        Room::Reference(format) => reference::import(db, format, source, actor, progress),
        Room::Counts(kind) => inputs::import(db, kind, source, actor, progress),
    }
}

/// What an import of the file would do. Blocks.
///
/// # Errors
/// As [`import`].
pub fn rehearse(db: &Db, list: ListKind, source: impl Read) -> Result<Rehearsal, ImportError> {
    match list.room() {
        Room::Reference(format) => reference::rehearse(db, format, source),
        Room::Counts(kind) => inputs::rehearse(db, kind, source),
    }
}
