//! Delegations: an organisation of the register lets others act for it.
//!
//! A practice names a client (of its software vendor) or an organisation (its RO, with all its clients),
//! scopes and a period. Rights under a delegation are looked up in every request ([`super::access`]), so
//! that a withdrawal works at once, also in the middle of a token's life. Every use stands in the trail of
//! both sides ([`uses`]). Nobody passes a delegation on.

pub mod api;
pub mod model;
pub mod service;
pub mod store;
pub mod uses;
