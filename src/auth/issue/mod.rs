//! The token endpoint (RFC 6749, client credentials) and the pages by which clients find it.
//!
//! A client proves who it is by a signed assertion ([`assertion`]) or by the certificate of its connection
//! (RFC 8705), and gets a token of ten minutes for a subset of its scopes ([`service`]). The token is
//! bound to the certificate, to a key (DPoP), or to nothing; then it only reads. The rules are those of
//! the NL GOV profile for OAuth 2.0 (1.2); clients of SMART Backend Services fit in unchanged. There is no
//! dynamic registration, no refresh token and no other grant.

pub mod api;
pub mod assertion;
pub mod discovery;
pub mod form;
pub mod service;
