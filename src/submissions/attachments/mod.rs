//! Files with a submission: what may come in, where it is kept, and who gets it.
//!
//! A file comes in as the body of a request, is told by its content ([`inspect`]) and kept by the digest
//! of that content beside uploaded register files. Nothing here opens a file or unpacks it.

pub mod model;
pub mod inspect;
pub mod service;
pub mod store;
pub mod view;
pub mod api;
