//! The road of a contract from draft to end.
//!
//! A purchasing party prepares a draft ([`draft`], [`carry`], [`from_submission`]), offers it, and both
//! sides sign; [`criteria`] of its policy may stand in the way. What the paper says and how it is signed is the business of other rooms. [`steps`] says who
//! may take which step, [`service`] takes it, [`ending`] knows what ends by itself, and [`expiry`] writes
//! that down every hour. [`runs`] offers to many at once. A contract that was only recorded does not come here.

pub mod steps;
pub mod ending;
pub mod offering;
pub mod service;
pub mod signed;
pub mod carry;
pub mod expiry;

pub mod part;
pub mod check;
pub mod criteria;
pub mod view;
pub mod api;
pub mod draft;
pub mod from_submission;
pub mod runs;
