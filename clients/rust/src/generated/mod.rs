// Made by zorgcontract-sdkgen from openapi.json 1.0.0 (sha256 6e2077451275dd2d0543a958569680e2cd306ab327879a7ac391b2376c68ed1c). Do not edit.
//! Made of the OpenAPI document; do not edit. `surface.rs` belongs to the conformance test alone.

pub mod operations;
pub mod problems;
pub mod resources;
pub mod types;

/// Version of the OpenAPI document that this client was made of.
pub const DOCUMENT_VERSION: &str = "1.0.0";
