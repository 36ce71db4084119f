//! The decision: which agreement applies for a provider, an insurer, a day and a kind of care, and why.

pub mod coverage;
pub mod follow;
