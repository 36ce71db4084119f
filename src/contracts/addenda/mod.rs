//! Addenda: the modules that a contract is extended with, each with a period of its own.
//!
//! Which modules exist is not fixed here: code and name are text of the purchasing party. An
//! addendum lives on one contract and is read and written together with it.

pub mod model;
pub mod service;
pub mod store;
