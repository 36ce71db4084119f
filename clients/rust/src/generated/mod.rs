// Made by zorgcontract-sdkgen from openapi.json 1.0.0 (sha256 8a203b10226a3ef693f7c9a3047d332bda8336820df67155761fa0f749261e55). Do not edit.
//! Made of the OpenAPI document; do not edit. `surface.rs` belongs to the conformance test alone.

pub mod operations;
pub mod problems;
pub mod resources;
pub mod types;

/// Version of the OpenAPI document that this client was made of.
pub const DOCUMENT_VERSION: &str = "1.0.0";
