//! PEM files with certificates, keys and revocation lists; each refusal is one line with the path.

use std::path::Path;

use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, CertificateRevocationListDer, PrivateKeyDer};

/// Largest file that is read; the lists of a large authority have some megabytes.
const LARGEST: u64 = 64 * 1024 * 1024;

/// Every certificate in a file, at least one.
pub fn certificates_in(path: &Path) -> Result<Vec<CertificateDer<'static>>, String> {
    all_in(path, "certificate")
}

/// Every revocation list in a file, at least one.
pub fn lists_in(path: &Path) -> Result<Vec<CertificateRevocationListDer<'static>>, String> {
    all_in(path, "revocation list")
}

/// The private key in a file: the first, if there are more.
pub fn key_in(path: &Path) -> Result<PrivateKeyDer<'static>, String> {
    let text = bytes_in(path)?;
    // not with its cause: that may repeat what stands in the file
    PrivateKeyDer::from_pem_slice(&text).map_err(|_| format!("{}: no private key in PEM", path.display()))
}

fn all_in<T: PemObject>(path: &Path, what: &str) -> Result<Vec<T>, String> {
    let found: Result<Vec<T>, _> = T::pem_slice_iter(&bytes_in(path)?).collect();
    let found = found.map_err(|error| format!("{}: no {what} in PEM: {error}", path.display()))?;
    if found.is_empty() { Err(format!("{}: no {what} in PEM", path.display())) } else { Ok(found) }
}

fn bytes_in(path: &Path) -> Result<Vec<u8>, String> {
    let failed = |error: std::io::Error| format!("{}: {error}", path.display());
    if std::fs::metadata(path).map_err(failed)?.len() > LARGEST {
        return Err(format!("{}: larger than {LARGEST} bytes", path.display()));
    }
    std::fs::read(path).map_err(failed)
}
