//! What may be claimed and at what amount: for one prestatie, or for all of them as a price list.
//!
//! The [decision](crate::agreements::decide) says which agreement applies and whether a prestatie may be
//! claimed; a list takes one decision for all of them. [`price`] adds the amount: that of the agreement, of
//! the follower's own decision, or of the national lists, with its source and the working of its formula.
//! Only [`figures`] reads a database, for the formulas that rest on sums of insured. What no source says stays unknown; what somebody else agreed and the
//! caller has no part in is not shown.

pub mod api;
mod ask;
pub mod changes;
mod days;
pub mod figures;
mod price;
pub mod shelf;
pub mod view;
mod words;

pub(crate) use ask::contract;
pub use ask::{priced, priced_with};
pub use price::{Priced, TariffSource};
pub use words::{TariffBasis, TariffReason};
