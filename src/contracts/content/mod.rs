//! What a contract says in words and amounts: conditions, tariff annexes and the modules that begin
//! with it, and where the contract came from.
//!
//! The snapshot does not hold it: no decision reads it. It is kept per version of a contract in which
//! it changed, and read from the database.

pub mod model;
pub mod store;
