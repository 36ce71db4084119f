//! Versions of a questionnaire: a draft changes, is published, and is retired; any of them evaluates
//! answers.
//!
//! What a version is stands in [`held`](super::held), how it is written in [`service`](super::service).

pub mod api;
