//! People with a signing mandate (tekenbevoegden), by the certificates they sign with.
//!
//! The administrator of an organisation registers them with a period and suspends them; the certificate
//! must come from an authority of signatories (a setting of its own: who vouches for systems vouches for
//! no person). It is judged when it is registered and every time that it is asked who may sign, so that a
//! revocation counts at once, as does an AGB code that ends. The name of a person stands beside the
//! certificate, never in the audit trail, and can be erased. Whether a signature holds is the business of
//! the signing room; here stands who may sign.

pub mod api;
pub mod model;
pub mod service;
pub mod store;
