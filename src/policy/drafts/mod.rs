//! Policy drafts: an insurer writes a pack of its own, a second person publishes it.
//!
//! A draft is a set of files that changes until it is published; it may have findings. What is
//! published is a release of the policy, known from that moment, beside the releases before it: it
//! is stored with its files, never changes, and every instance reads it through the feed. The room
//! knows the reader of packs and the book; which policy applies is decided elsewhere.

pub mod model;
mod check;
pub mod service;
pub mod store;
pub mod view;
pub mod api;
mod problem;

pub use check::check;
