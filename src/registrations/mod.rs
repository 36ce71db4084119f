//! The AGB register: who exists, since when, under which name, and how parties hang together.
//!
//! A party is a practitioner, an organisation or a location; what is known of it is a list of
//! dated facts ([`facts`]). The register is fed by snapshot files that state it whole
//! ([`import`]); what a new snapshot no longer says becomes history. Everything that is asked is
//! answered from memory: [`model`] holds the questions that a decision asks, [`search`] the index
//! by name, place and qualification. The register is kept by Vektis; this room never writes facts
//! of its own.

pub mod facts;
pub mod model;
pub mod store;

pub mod import;
pub mod search;

pub mod view;
pub mod api;

pub use facts::{
    Address, AddressUse, Contact, ContactMedium, PartyKind, Recognition, RegisterFact, Relation, RelationType,
};
pub use model::{Direction, RegisteredParty};
