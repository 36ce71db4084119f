//! What a provider can get from an insurer: agreement types and addenda of a policy, criterion by
//! criterion.
//!
//! A pure question over the snapshot. What the register, the contracts and the reference data here say
//! is read ([`mod@derive`]), the rest is given by the caller, and what is still missing is named, cheapest
//! source first. The rules and what belongs together come from the policy room; nothing is recorded.

pub mod model;
pub mod derive;
pub mod resolve;
pub mod gather;
pub mod conditions;
mod check;
pub(super) mod problem;
pub mod view;
mod tell;
pub mod judge;
pub mod api;

#[cfg(test)]
mod tests;
