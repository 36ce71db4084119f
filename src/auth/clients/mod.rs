//! Clients: the systems that may ask for tokens, with the keys and certificates they prove it by.
//!
//! A client belongs to one organisation and speaks for it; for others it acts under
//! [delegations](super::delegations). The organisation's administrator registers, rotates and suspends
//! clients over HTTP ([`api`]), the operator also by command. There is nothing to redirect to and no
//! secret: a client proves who it is by a private key that never leaves it.

pub mod api;
pub mod model;
pub mod service;
pub mod store;
pub mod view;
