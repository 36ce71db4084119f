//! Submissions: a provider fills a questionnaire in a round, hands it in before the deadline, and the
//! insurer judges it.
//!
//! [`status`] is the one table of what may follow on what. Answers are kept only as the questionnaire
//! room can evaluate them; [`prefill`] gives the first ones, each with its source. [`sight`] says who
//! fills in and who reads. Handing in is decided by the moment at which the request was complete against
//! the one deadline ([`model::Submission::deadline`]), leaves a filing that never changes, and is proven
//! by a signed receipt ([`proof`]). What came too late is kept as evidence. Files are in [`attachments`].
//! Judging what was handed in is in [`assessment`], many at once in [`runs`].

pub mod status;
pub mod model;
pub mod proof;
pub mod attachments;
pub mod prefill;
pub mod sight;
pub mod asked;
pub mod open;
pub mod service;
pub mod store;
pub mod expiry;
pub mod view;
pub mod api;
pub mod worklist;
pub mod filing;
pub mod assessment;
pub mod runs;
mod problem;
