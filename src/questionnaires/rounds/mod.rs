//! Rounds: when a version of a questionnaire can be answered, and how a deadline becomes later.
//!
//! What a round is stands in [`held`](super::held), how it is written in [`service`](super::service).

pub mod api;
