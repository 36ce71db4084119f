//! Signing.

pub mod pdf;
