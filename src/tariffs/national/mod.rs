//! The amounts of the national lists: what NZa sets for a prestatie, per calendar year.
//!
//! The rows are reference data ([`NationalTariff`](crate::reference::tariff::NationalTariff)) with source,
//! certainty and both times, and come in by [`imports`](crate::imports). This room shows them. An amount
//! that no source confirms is absent, and one that is made up says so.

pub mod api;
