//! The hand-written half of the client: everything that is the same for all operations. The generated half
//! (`generated`) only names operations and types.

pub(crate) mod batch;
pub(crate) mod call;
pub(crate) mod client;
pub(crate) mod credential;
pub(crate) mod dpop;
pub(crate) mod error;
pub(crate) mod execute;
pub(crate) mod feed;
pub(crate) mod job;
pub(crate) mod keys;
pub(crate) mod log;
pub(crate) mod operation;
pub(crate) mod page;
pub(crate) mod retry;
pub(crate) mod transport;
pub(crate) mod values;
pub mod signing;
pub mod webhook;
