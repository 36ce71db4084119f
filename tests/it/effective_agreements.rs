//! The question over HTTP.
