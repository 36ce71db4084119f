//! The decision: which agreement applies for a provider, an insurer, a day and a kind of care, and why.
//!
//! [`decide`] is a pure function from a snapshot and a question to a [`model::Decision`]; what it looks
//! up is in `find`, how it is told in [`explain`]; `many` asks it about many parties and insurers at once. [`follow`] and [`coverage`] are the two things that
//! insurers record for it beside their contracts: what they decided about following, and in which
//! periods their contracts are complete here. Whether an agreement can be had at all is asked of
//! [`eligibility`], what would be if things were otherwise of [`simulate`]. Contracts themselves live in
//! [`contracts`](crate::contracts).

pub mod model;
pub mod steps;
mod find;
pub mod decide;
pub(crate) mod many;
pub mod explain;
pub(crate) mod view;
pub mod api;

pub mod coverage;
pub mod eligibility;
pub mod follow;
pub mod simulate;
