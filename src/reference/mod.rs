//! Reference data: concerns, insurers, purchasing parties, regions, preferred insurers, HDS
//! representation, prestaties with their national tariffs, and what NZa settled for the whole country.
//!
//! No public source is complete here and several contradict each other, so every row says where it
//! comes from, how certain it is and which other reading exists ([`model::Provenance`]), and has a
//! valid and a recorded time. The shipped rows ([`seed`]) are loaded on the first start; an operator
//! replaces them by importing better lists ([`import`]). Readers use [`lookup::Reference`], which
//! holds the whole recorded history in memory. What an insurer's policy says is not here but in
//! [`policy`](crate::policy); which contracts exist is in [`contracts`](crate::contracts).
//!
//! # Concern, purchasing party, insurer
//! A preferred insurer and the two representatives of an HDS are recorded as *concerns*: that is what
//! the lists of the field and the policy texts name. The contract partner follows from the day: the
//! insurers (UZOVI codes) of the concern on that day, and the purchasing parties that buy for them
//! ([`lookup::Reference::purchasing_parties_of_concern`]).

pub mod api;
pub mod import;
pub mod lookup;
pub mod model;
pub mod place;
pub mod prestatie;
pub mod seed;
mod store;
pub mod tariff;

pub use lookup::Reference;
pub use store::load_all;
