//! Offers to many organisations at once: a job that offers row by row.
//!
//! [`select`] finds the organisations, [`plan`] says what becomes of one of them without writing anything, so a
//! dry run is the plans of all rows. [`work`] carries them out: each row is drafted and offered by the same code
//! as a single offer, in small transactions of its own, and is settled in the one that offers it. An organisation
//! that has an offer or a contract of the purchasing party for days of the term is skipped, whoever made it; so
//! a crash, a retry or a second run offers nothing twice. Job and lease are of [`crate::jobs`], the run goes on
//! in the name of who began it, and belongs to the purchasing party.

pub mod model;
pub mod store;
mod select;
mod plan;
pub mod work;
pub mod view;
pub mod file;
pub mod api;
