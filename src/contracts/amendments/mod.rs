//! Changes of a contract during its term.
//!
//! The parties agree on them, or the insurer makes them alone where the policy lets it. [`effect`] says of each
//! part how its change works out for the provider, [`rule`] what the policy makes of that, [`service`] the steps,
//! [`paper`] what is signed. What takes effect is a new version of the contract; modules come and go as
//! [`addenda`](super::addenda) and not here.

pub mod effect;
pub mod model;
pub mod rule;
pub mod paper;
pub mod store;
pub mod service;
pub mod view;
pub mod problem;
pub mod api;
