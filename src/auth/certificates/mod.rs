//! Certificates: what one says, whether it can be trusted, and whether it made a signature.
//!
//! A [`Certificate`] is read without a judgement. [`Trust`] holds roots and revocation lists and
//! judges a chain for a [`Purpose`] at a moment. Mutual TLS, client registration and the signatures
//! of people all ask here. Parsing and path building are those of x509-parser and webpki; files and
//! connections are the business of others.

mod certificate;
mod pem;
mod signature;
mod trust;

pub use certificate::{Certificate, Subject, SubjectCode, split};
pub use pem::{certificates_in, key_in, lists_in};
pub use signature::{SignatureAlgorithm, SignatureProblem};
pub use trust::{CertificateProblem, Purpose, Trust};
