//! The keys of this service: P-256 keys that sign (access tokens, receipts), one secret for cursors.
//!
//! Keys come from configuration, so that several instances share them. The demo makes its own in
//! its data directory; `serve` reads what it is told to read and makes nothing up. How keys follow each
//! other is told by [`super::key_set`].

use std::fmt;
use std::path::Path;

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair};
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use jsonwebtoken::EncodingKey;

use super::jwk::PublicKey;

/// Why a key cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum KeyError {
    /// The file cannot be read or written.
    #[error("{path}: {source}")]
    File {
        /// The file.
        path: String,
        /// What went wrong.
        source: std::io::Error,
    },
    /// The text is not a P-256 private key in PKCS#8 PEM.
    #[error("not a P-256 private key in PKCS#8 PEM")]
    Format,
    /// The system gave no randomness.
    #[error("the system gave no randomness")]
    Randomness,
    /// The next key was published too short a time ago.
    #[error(
        "the next key is published since {since}; verifiers may keep a key set for a week, so rotate after that, or now with --at-once"
    )]
    TooEarly {
        /// Since when.
        since: crate::clock::Moment,
    },
}

/// A P-256 key pair that signs (ES256).
#[derive(Clone)]
pub struct TokenKey {
    /// Key id: the thumbprint of the public key (RFC 7638).
    pub id: String,
    /// The signing half.
    pub signing: EncodingKey,
    /// The verifying half.
    pub public: PublicKey,
}

impl fmt::Debug for TokenKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "TokenKey({})", self.id) // never the key itself
    }
}

impl TokenKey {
    /// Reads a private key in PKCS#8 PEM.
    pub fn from_pem(pem: &str) -> Result<Self, KeyError> {
        let base64: String = pem.lines().filter(|line| !line.starts_with("-----")).collect();
        let der = STANDARD.decode(base64.trim()).map_err(|_| KeyError::Format)?;
        let pair =
            EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, &der).map_err(|_| KeyError::Format)?;
        let point = pair.public_key().as_ref(); // 0x04, x, y
        let (x, y) = (URL_SAFE_NO_PAD.encode(&point[1..33]), URL_SAFE_NO_PAD.encode(&point[33..]));
        let public = PublicKey::p256(&x, &y).map_err(|_| KeyError::Format)?;
        Ok(Self {
            id: public.thumbprint(),
            signing: EncodingKey::from_ec_pem(pem.as_bytes()).map_err(|_| KeyError::Format)?,
            public,
        })
    }

    /// A new private key in PKCS#8 PEM.
    pub fn generate_pem() -> Result<String, KeyError> {
        let document = EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, &SystemRandom::new())
            .map_err(|_| KeyError::Randomness)?;
        let base64 = STANDARD.encode(document.as_ref());
        let lines: Vec<&str> =
            (0..base64.len()).step_by(64).map(|i| &base64[i..base64.len().min(i + 64)]).collect();
        Ok(format!("-----BEGIN PRIVATE KEY-----\n{}\n-----END PRIVATE KEY-----\n", lines.join("\n")))
    }

    /// Reads the key in `path`; makes one there when the file is absent (demo only).
    pub fn read_or_create(path: &Path) -> Result<Self, KeyError> {
        let pem = read_or_create(path, Self::generate_pem)?;
        Self::from_pem(&pem)
    }

    /// Reads the key in `path`.
    pub fn read(path: &Path) -> Result<Self, KeyError> {
        let failed = |source| KeyError::File { path: path.display().to_string(), source };
        Self::from_pem(&std::fs::read_to_string(path).map_err(failed)?)
    }
}

/// A secret of 32 bytes as base64url text, for cursors.
pub fn generate_secret() -> Result<String, KeyError> {
    let mut bytes = [0_u8; 32];
    aws_lc_rs::rand::fill(&mut bytes).map_err(|_| KeyError::Randomness)?;
    Ok(URL_SAFE_NO_PAD.encode(bytes))
}

/// The text in `path`; what `make` gives, written there for this user only, when the file is absent.
pub fn read_or_create(path: &Path, make: fn() -> Result<String, KeyError>) -> Result<String, KeyError> {
    use std::io::Write;
    use std::os::unix::fs::OpenOptionsExt;
    let failed = |source| KeyError::File { path: path.display().to_string(), source };
    match std::fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(path) {
        Ok(mut file) => {
            let text = make()?;
            file.write_all(text.as_bytes()).and_then(|()| file.sync_all()).map_err(failed)?;
            Ok(text)
        }
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {
            std::fs::read_to_string(path).map_err(failed)
        }
        Err(error) => Err(failed(error)),
    }
}
