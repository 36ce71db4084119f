//! What a client is, and by what it proves that it is itself.

use base64::Engine as _;
use jsonwebtoken::Algorithm;

use crate::audit::Owner;
use crate::auth::Role;
use crate::auth::jwk::PublicKey;
use crate::clock::Moment;
use crate::codes::{ClientId, UzoviCode, word};

word! {
    /// How a client proves at the token endpoint who it is.
    ClientAuthentication, "way to authenticate", "clientAuthentication.value", "one of private_key_jwt, tls_client_auth" {
        /// By an assertion that it signs with its own key (RFC 7523).
        PrivateKeyJwt = "private_key_jwt",
        /// By the certificate of its TLS connection (RFC 8705).
        TlsClientAuth = "tls_client_auth",
    }
}

word! {
    /// Algorithm of a signature that a client makes.
    SigningAlgorithm, "algorithm", "signingAlgorithm.value", "one of RS256, PS256, ES256, RS384, ES384" {
        /// RSA PKCS #1 with SHA-256.
        Rs256 = "RS256",
        /// RSA PSS with SHA-256.
        Ps256 = "PS256",
        /// ECDSA on P-256.
        Es256 = "ES256",
        /// RSA PKCS #1 with SHA-384 (SMART Backend Services).
        Rs384 = "RS384",
        /// ECDSA on P-384 (SMART Backend Services).
        Es384 = "ES384",
    }
}

impl SigningAlgorithm {
    /// The algorithm as the signature library names it.
    pub fn algorithm(self) -> Algorithm {
        match self {
            Self::Rs256 => Algorithm::RS256,
            Self::Ps256 => Algorithm::PS256,
            Self::Es256 => Algorithm::ES256,
            Self::Rs384 => Algorithm::RS384,
            Self::Es384 => Algorithm::ES384,
        }
    }

    /// Whether only SMART Backend Services asks for it; that profile knows no `iat`.
    pub fn is_of_smart(self) -> bool {
        matches!(self, Self::Rs384 | Self::Es384)
    }
}

word! {
    /// By what a certificate is recognised.
    CertificateMatchKind, "kind of match", "certificateMatchKind.value", "one of thumbprint, subject" {
        /// By the SHA-256 of the certificate itself.
        Thumbprint = "thumbprint",
        /// By its subject, issued under one of the trusted roots.
        Subject = "subject",
    }
}

/// A public key of a client.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClientKey {
    /// Name that the client gives it in the header of an assertion.
    pub kid: String,
    /// The key.
    pub key: PublicKey,
    /// When it was registered.
    pub recorded_at: Moment,
}

/// A certificate by which a client is recognised.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClientCertificate {
    /// By what.
    pub kind: CertificateMatchKind,
    /// The thumbprint (base64url) or the subject (RFC 4514).
    pub value: String,
    /// When it was registered.
    pub recorded_at: Moment,
}

impl ClientCertificate {
    /// Its name in an address: the thumbprint itself, or the SHA-256 of the subject.
    pub fn key(&self) -> String {
        match self.kind {
            CertificateMatchKind::Thumbprint => self.value.clone(),
            CertificateMatchKind::Subject => {
                let hash = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, self.value.as_bytes());
                base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(hash)
            }
        }
    }
}

/// A client.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Client {
    /// Its id: the `client_id` of OAuth.
    pub id: ClientId,
    /// Number of the row version.
    pub version: i64,
    /// What its organisation calls it.
    pub name: String,
    /// What it is.
    pub role: Role,
    /// The organisation that it belongs to.
    pub organisation: Owner,
    /// UZOVI codes that it speaks for (insurer); empty means all of its concern.
    pub uzovi_codes: Vec<UzoviCode>,
    /// Scopes that it may ask for.
    pub scopes: Vec<String>,
    /// How it proves who it is.
    pub authentication: ClientAuthentication,
    /// Whether it gets no tokens and its tokens are refused.
    pub suspended: bool,
    /// Tokens given before this moment are refused.
    pub tokens_from: Moment,
    /// When it was registered.
    pub recorded_at: Moment,
    /// Its public keys.
    pub keys: Vec<ClientKey>,
    /// Its certificates.
    pub certificates: Vec<ClientCertificate>,
}

impl Client {
    /// The registered key with this name.
    pub fn key(&self, kid: &str) -> Option<&PublicKey> {
        self.keys.iter().find(|key| key.kid == kid).map(|key| &key.key)
    }

    /// Whether a certificate with this thumbprint and subject is one of the client's.
    pub fn has_certificate(&self, thumbprint: &str, subject: &str) -> bool {
        self.certificates.iter().any(|certificate| match certificate.kind {
            CertificateMatchKind::Thumbprint => certificate.value == thumbprint,
            CertificateMatchKind::Subject => certificate.value == subject,
        })
    }
}

/// A client to be registered.
#[derive(Debug, Clone)]
pub struct ClientEntry {
    /// Its id, made by the caller.
    pub id: ClientId,
    /// What its organisation calls it.
    pub name: String,
    /// What it is.
    pub role: Role,
    /// The organisation that it belongs to.
    pub organisation: Owner,
    /// UZOVI codes that it speaks for (insurer).
    pub uzovi_codes: Vec<UzoviCode>,
    /// Scopes that it may ask for.
    pub scopes: Vec<String>,
    /// How it proves who it is.
    pub authentication: ClientAuthentication,
    /// Its first keys, with their names.
    pub keys: Vec<(String, PublicKey)>,
    /// Its first certificates.
    pub certificates: Vec<(CertificateMatchKind, String)>,
}

/// What changes in a client; what is absent stays.
#[derive(Debug, Clone, Default)]
pub struct ClientChange {
    /// Its name.
    pub name: Option<String>,
    /// Its scopes.
    pub scopes: Option<Vec<String>>,
    /// Whether it is suspended.
    pub suspended: Option<bool>,
}

/// One step in the rotation of keys and certificates.
#[derive(Debug, Clone)]
pub enum Rotation {
    /// A new key.
    AddKey(String, PublicKey),
    /// A key goes.
    RemoveKey(String),
    /// A new certificate.
    AddCertificate(CertificateMatchKind, String),
    /// The certificate of this name in addresses goes.
    RemoveCertificate(String),
}
