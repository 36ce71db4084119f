//! Follow decisions: what another purchasing party decided about an agreement or one module of it.
//!
//! A provider asks (the decision is then pending) or the follower decides of its own accord. A
//! recorded decision beats the stance of the follower's policy. There is one decision per follower
//! and target; a change of mind is its next version, so what stood at an earlier moment stays known.

pub mod model;
pub mod service;
pub mod store;

pub mod view;
pub mod api;
mod problem;
