//! Who is calling, for whom, and what that caller may do.
//!
//! A bearer token ([`tokens`]) becomes a [`Caller`] with a role, claims and scopes ([`caller`]); the
//! keys come from configuration ([`keys`]). A connection may come with the certificate of a system
//! ([`peer`]), which is judged by roots and revocation lists ([`certificates`]). How a client gets its token is not here yet: the
//! sandbox hands tokens out by command.

pub mod access;
pub mod bearer;
pub mod caller;
pub mod certificates;
pub mod keys;
pub mod peer;
pub mod revoked;
pub mod tokens;

pub use bearer::Authenticated;
pub use caller::{Caller, Role};
