//! Documents that people sign, and their signatures: the text that is offered, who may sign it, and the proof.
//!
//! A document ([`model::Document`]) is the canonical JSON (RFC 8785) of what is agreed, with a readable
//! [`pdf`] of the same. It is kept byte for byte and never written out anew. A signature is a detached JWS
//! in the JAdES profile of [`jws`], made with the certificate of a registered signatory; [`service`] judges
//! it inside the transaction that keeps it: digest, certificate, revocation list, mandate, suspension and
//! registration as they stand then. A token alone signs nothing.
//!
//! The mechanism serves contracts, amendments and addenda alike ([`model::Subject`]): their rooms call
//! [`keep`] when they offer a text and [`sign`] when a signature comes, and change their own state in the
//! same transaction. [`contract`] does so for contracts. [`evidence`] is all of it in one file, for who has to
//! prove it elsewhere. The law that makes a signature qualified, and timestamps of others, are outside.

pub mod model;
pub mod jws;
pub mod pdf;
pub mod store;
pub mod service;

pub mod contract;
pub mod evidence;

pub mod view;
pub mod api;
mod problem;

use aws_lc_rs::digest::{SHA256, digest};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

pub use service::{document_of, keep, sign, signatures_of};

/// SHA-256 in base64url.
pub fn digest_of(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(digest(&SHA256, bytes))
}
