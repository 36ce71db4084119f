// @generated from openapi.json 1.0.0, sha256 x; do not edit.
//! Made of the OpenAPI document; do not edit.

pub mod operations;
pub mod problems;
pub mod resources;
pub mod types;

/// Version of the OpenAPI document that this client was made of.
pub const DOCUMENT_VERSION: &str = "1.0.0";
