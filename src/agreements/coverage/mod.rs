//! Coverage declarations: in which periods the contracts recorded here are complete.
//!
//! A missing contract means "not contracted" only inside a declared period of its purchasing party
//! and kind of care; outside, nobody knows, and the decision says so.

pub mod model;
pub mod service;
pub mod store;

pub mod api;
mod problem;
