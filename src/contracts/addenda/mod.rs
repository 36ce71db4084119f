//! Addenda: the modules that a contract is extended with, each with a period of its own.
//!
//! A module is asked for during the term ([`asking`]), judged by the policy of the contract ([`ground`], [`findings`]),
//! approved and signed ([`signing`]), and ended; [`road`] says who may take which step, [`service`] takes it and
//! [`history`] keeps what was said. One that is recorded on a contract that was agreed elsewhere holds at
//! once. A module that the policy does not know is text of the parties. An addendum lives on one contract
//! and is read and written together with it.

pub mod model;
pub mod road;
pub mod ground;
pub mod findings;
pub mod history;
pub mod service;
pub mod store;
pub mod asking;
pub mod stepping;
pub mod view;
pub mod signing;
pub mod api;
