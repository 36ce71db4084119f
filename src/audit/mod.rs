//! Who did what, when and for whom, as one hash chain per organisation.
//!
//! An entry ([`entry`]) has the NEN 7513 fields that this service knows and is written in the
//! transaction of the change it reports ([`store`]). Its hash covers the hash before it, so that a
//! changed, missing or moved entry breaks the chain from there on. The end of a chain is signed
//! ([`receipt`], hourly [`heads`]): what others hold, nobody can cut off or write anew. An
//! organisation finds its own entries over HTTP ([`api`], [`sight`]) and takes them along
//! ([`export`]); [`offline`] proves such a file without this service. A [`proof`] is the short part of a
//! chain that tells of one object, for the file of somebody else.
//!
//! What is known of persons stands beside the chain and can be erased ([`personal`]). Calls that were
//! refused are counted and told once per hour ([`denied`]). Reads of look-ups and decisions are not
//! chained but counted per caller, subject and hour ([`reads`]).

pub mod entry;
pub mod owner;
pub mod sight;
pub mod store;

pub mod personal;
pub mod denied;
pub mod reads;

pub mod receipt;
pub mod heads;
pub mod export;
pub mod offline;
pub mod proof;

pub mod api;
pub mod view;

pub use entry::{Action, Entry, EventOutcome};
pub use owner::{Owner, TrailOwner};
pub use store::{Broken, verify};

/// A use of a delegation: somebody acts for somebody else, and both see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Act {
    /// The delegation that allows it.
    pub delegation: String,
    /// Both sides: every entry goes into their trails as well.
    pub owners: Vec<Owner>,
}

/// Who acts, as the audit trail names them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Actor {
    /// The client or command that acts, for instance `demo` or the subject of the token. With a
    /// delegation the client that really calls, not the one it acts for.
    pub id: String,
    /// The role it acts in.
    pub role: String,
    /// The request, when one led here.
    pub request_id: Option<String>,
    /// The delegation that is used, when the client acts for another.
    pub act: Option<Act>,
}

impl Actor {
    /// The operator, acting through the named command.
    pub fn command(name: &str) -> Self {
        Self { id: name.to_owned(), role: "operator".to_owned(), request_id: None, act: None }
    }
}
