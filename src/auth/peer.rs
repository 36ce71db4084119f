//! The certificate that the other side of a connection showed, as the rest of the service sees it.
//!
//! A request carries it as an extension when there is one. By then it has been checked: the chain
//! leads to a configured root, it is valid now, may be used by a client and is not revoked. Where it
//! came from and how it was checked is the business of `http::transport`; who the client is, of
//! the rooms that compare the thumbprint or the subject with what is registered.

use actix_web::web::Bytes;

/// The checked certificate of a client.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PeerCertificate {
    /// SHA-256 of the certificate, base64url without padding: `x5t#S256` (RFC 8705).
    pub thumbprint: String,
    /// The certificate itself, DER.
    pub der: Bytes,
    /// The subject as RFC 4514 writes it.
    pub subject: String,
    /// Who saw it.
    pub from: PeerSource,
}

/// Who saw the certificate of a client.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PeerSource {
    /// This service, in the handshake.
    Tls,
    /// A trusted proxy, which told it in a header.
    Proxy,
}
