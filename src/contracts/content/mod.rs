//! What a contract says in words and amounts: conditions, tariff annexes and the modules that begin
//! with it, and where the contract came from.
//!
//! It is kept per version of a contract in which it changed, and read from the database. The snapshot holds
//! only its tariffs, which answers about money read.

pub mod model;
pub mod store;
