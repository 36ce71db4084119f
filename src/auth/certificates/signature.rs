//! Whether the key of a certificate made a signature, in the two forms that JWS uses here.

use aws_lc_rs::signature::{ECDSA_P256_SHA256_FIXED, RSA_PSS_2048_8192_SHA256, UnparsedPublicKey};
use x509_parser::prelude::{FromDer, X509Certificate};
use x509_parser::public_key::PublicKey;

use super::Certificate;

/// How a signature is made (RFC 7518).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignatureAlgorithm {
    /// ECDSA on P-256 with SHA-256; the signature is `r` and `s` of 32 bytes each.
    Es256,
    /// RSASSA-PSS with SHA-256 and a key of at least 3072 bits.
    Ps256,
}

/// Why a signature is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SignatureProblem {
    /// The key of the certificate is of another kind or too short.
    #[error("the key of the certificate does not fit the algorithm")]
    Key,
    /// The signature is not that of this key over this message.
    #[error("the signature is not right")]
    Wrong,
}

/// Least bits of an RSA key.
const RSA_BITS: usize = 3072;

impl SignatureAlgorithm {
    /// How the key of a certificate signs; `None` for a key of another kind or a short one.
    pub(super) fn of(certificate: &[u8]) -> Option<Self> {
        let (_, read) = X509Certificate::from_der(certificate).ok()?;
        match read.public_key().parsed().ok()? {
            PublicKey::EC(point) if point.key_size() == 256 => Some(Self::Es256),
            PublicKey::RSA(rsa) if rsa.key_size() >= RSA_BITS => Some(Self::Ps256),
            _ => None,
        }
    }
}

impl Certificate {
    /// Checks that the key of this certificate signed `message`. Says nothing of the certificate.
    ///
    /// # Errors
    /// The key does not fit the algorithm, or the signature is wrong.
    pub fn verify(
        &self,
        algorithm: SignatureAlgorithm,
        message: &[u8],
        signature: &[u8],
    ) -> Result<(), SignatureProblem> {
        if self.algorithm() != Some(algorithm) {
            return Err(SignatureProblem::Key);
        }
        let (_, read) = X509Certificate::from_der(&self.der).map_err(|_| SignatureProblem::Key)?;
        let bytes = &read.public_key().subject_public_key.data;
        let verified = match algorithm {
            SignatureAlgorithm::Es256 => {
                UnparsedPublicKey::new(&ECDSA_P256_SHA256_FIXED, bytes).verify(message, signature)
            }
            SignatureAlgorithm::Ps256 => {
                UnparsedPublicKey::new(&RSA_PSS_2048_8192_SHA256, bytes).verify(message, signature)
            }
        };
        verified.map_err(|_| SignatureProblem::Wrong)
    }
}
