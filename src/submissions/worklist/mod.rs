//! The list of submissions: what a provider works at, and for an insurer what it has yet to answer.
//!
//! A list is ordered by id, or by a moment or day that not every submission has; those without it come
//! last. The same filter selects what a run of decisions is about.

pub mod store;
pub mod api;
