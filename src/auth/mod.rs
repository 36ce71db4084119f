//! Who is calling, for whom, and what that caller may do.
//!
//! A client ([`clients`]) proves at the token endpoint who it is ([`issue`]) and gets an access token
//! ([`tokens`]), signed by keys that follow each other without a pause ([`key_set`]). In every request the
//! token becomes a [`Caller`] ([`bearer`]) with a role, claims and scopes; a bound token needs its
//! certificate ([`peer`]) or a proof of its key ([`proofs`]). For whom a caller may act beyond its own
//! organisation stands in [`delegations`], who may sign in [`signatories`]. What all this gives a right to
//! is decided in [`access`] and nowhere else. Certificates are judged by roots and revocation lists in
//! [`certificates`].

pub mod access;
pub mod caller;
pub mod bearer;
pub mod peer;
pub mod certificates;
pub mod proofs;
pub mod replay;
pub mod evidence;

pub mod tokens;
pub mod revoked;
pub mod keys;
pub mod key_set;
pub mod jwk;
pub mod jws;

pub mod identity;
pub mod organisation;
pub mod clients;
pub mod delegations;
pub mod signatories;
pub mod issue;
mod problem;

pub use bearer::Authenticated;
pub use caller::{Caller, Role};
