//! What a tariff rule of a policy comes to for one organisation: O&I of a region, O&I of a neighbourhood,
//! the result reward, and inclusion above what was agreed.
//!
//! Each takes its percentages, bounds and conditions from the rule of the policy that is asked about, its
//! numbers of insured from [`inputs`](super::inputs) and its amounts from the question, and shows the
//! working of the [`formula`](super::formula) with the rule and where it stands. A policy without the rule,
//! a parameter that is only announced and a practice whose insured nobody counted leave the answer unknown
//! and are named.

pub mod api;
mod calculate;
mod gather;
pub mod questions;
pub mod view;

pub use view::TariffCalculation;
