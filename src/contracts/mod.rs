//! Contracts and their addenda: what was agreed, from which day to which, and since when this was known.
//!
//! A contract is between one holder (an organisation of the AGB register) and one purchasing party,
//! for one kind of care. Both it and its [`addenda`] are kept as versions: nothing is overwritten.
//! [`model`] holds the truths, [`service`] the use cases, [`store`] the rows, [`import`] reads files
//! of recorded agreements. [`sight`] says who sees what, [`api`] serves it. What other insurers decide about an agreement is
//! [`agreements::follow`](crate::agreements::follow). What a contract says is [`content`], the road from
//! draft to end [`offers`], the paper that is signed [`document`] and for people [`paper`], the signatures under it [`signing`], and what
//! changed when [`versions`]. Changes during the term are [`amendments`].

pub mod model;
pub mod addenda;
pub mod content;
pub mod service;
pub mod store;
pub mod offers;
pub mod document;
pub mod paper;
pub mod versions;
pub mod amendments;
pub mod import;
pub mod signing;

pub mod sight;
pub mod view;
pub mod listing;
pub mod api;
mod problem;
