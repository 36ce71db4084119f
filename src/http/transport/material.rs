//! The certificates in use, of connections or of signatories: read from files, judged as a whole, replaced
//! as a whole.
//!
//! A connection keeps what it was made with; the next handshake, and the next request with a client
//! certificate, see what is in use by then. Nothing here knows HTTP.

use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use arc_swap::ArcSwap;
use rustls::pki_types::{CertificateDer, CertificateRevocationListDer};
use rustls::sign::CertifiedKey;

use crate::auth::certificates::{Certificate, CertificateProblem, Purpose, Trust, certificates_in, key_in};
use crate::clock::{Clocks, Moment};

/// The files.
#[derive(Clone, Debug, Default)]
pub struct Files {
    /// Certificate chain and key of the service.
    pub served: Option<(PathBuf, PathBuf)>,
    /// Roots of the certificates that are judged.
    pub roots: Option<PathBuf>,
    /// Revocation lists.
    pub lists: Vec<PathBuf>,
}

/// What stood in them.
#[derive(Debug)]
struct Loaded {
    served: Option<Arc<CertifiedKey>>,
    trust: Option<Trust>,
    /// Counts the replacements, so that an earlier verdict is known to be one.
    generation: u64,
}

/// How a file looked when it was read.
type Stamp = Option<(u64, i64, i64, u64)>;

/// What is told of the files so far.
#[derive(Debug)]
struct Watch {
    stamps: Vec<Stamp>,
    /// The renewal of a list that was told to be overdue.
    overdue: Option<Moment>,
}

/// The certificates in use.
pub struct Material {
    files: Files,
    clocks: Clocks,
    loaded: ArcSwap<Loaded>,
    watch: Mutex<Watch>,
}

impl std::fmt::Debug for Material {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Material({:?})", self.files) // never the key
    }
}

/// A certificate of a client that was found good.
pub(super) struct Verdict {
    pub(super) certificate: Certificate,
    pub(super) generation: u64,
}

impl Material {
    /// Reads the files.
    ///
    /// # Errors
    /// One line with the file that cannot be used.
    pub fn read(files: Files, clocks: &Clocks) -> Result<Self, String> {
        let watch = Mutex::new(Watch { stamps: files.stamps(), overdue: None });
        let loaded = ArcSwap::from_pointee(files.load(clocks.security_now(), 0)?);
        Ok(Self { files, clocks: clocks.clone(), loaded, watch })
    }

    /// Reads the files again when one changed.
    pub fn refresh(&self) {
        let now = self.clocks.security_now();
        let mut watch = self.watch.lock().unwrap_or_else(PoisonError::into_inner);
        let stamps = self.files.stamps();
        if stamps != watch.stamps {
            watch.stamps = stamps;
            match self.files.load(now, self.loaded.load().generation + 1) {
                Ok(loaded) => {
                    self.loaded.store(Arc::new(loaded));
                    log::warn!("certificates were read again");
                }
                Err(line) => log::error!("the certificates in use stay in use: {line}"),
            }
        }
        let renew_by = self.loaded.load().trust.as_ref().and_then(Trust::renew_by);
        if let Some(renew_by) = renew_by.filter(|by| *by <= now && watch.overdue != Some(*by)) {
            watch.overdue = Some(renew_by);
            log::error!("a revocation list expired at {renew_by}: certificates of its issuer are refused");
        }
    }

    /// The certificate that the service shows.
    pub(super) fn served(&self) -> Option<Arc<CertifiedKey>> {
        self.loaded.load().served.clone()
    }

    /// Whether clients may show a certificate.
    pub(super) fn takes_certificates(&self) -> bool {
        self.files.roots.is_some()
    }

    /// Checks a chain for a purpose as of now. Without roots nothing is trusted.
    ///
    /// # Errors
    /// Why it is not trusted.
    pub fn check(
        &self,
        chain: &[CertificateDer<'_>],
        purpose: Purpose,
    ) -> Result<Certificate, CertificateProblem> {
        self.judge(chain, purpose).map(|verdict| verdict.certificate)
    }

    /// Checks the chain of a person who signs as of now; gives the certificate and the revocation lists by
    /// which it was judged.
    ///
    /// # Errors
    /// Why it is not trusted.
    pub fn signatory(
        &self,
        chain: &[CertificateDer<'_>],
    ) -> Result<(Certificate, Vec<CertificateRevocationListDer<'static>>), CertificateProblem> {
        let loaded = self.loaded.load();
        let trust = loaded.trust.as_ref().ok_or(CertificateProblem::UnknownIssuer)?;
        let certificate = trust.check(chain, Purpose::Signatory, self.clocks.security_now())?;
        Ok((certificate, trust.lists_for(chain)))
    }

    /// Checks the chain of a client as of now.
    pub(super) fn client(&self, chain: &[CertificateDer<'_>]) -> Result<Verdict, CertificateProblem> {
        self.judge(chain, Purpose::Client)
    }

    fn judge(&self, chain: &[CertificateDer<'_>], purpose: Purpose) -> Result<Verdict, CertificateProblem> {
        let loaded = self.loaded.load();
        let trust = loaded.trust.as_ref().ok_or(CertificateProblem::UnknownIssuer)?;
        let certificate = trust.check(chain, purpose, self.clocks.security_now())?;
        Ok(Verdict { certificate, generation: loaded.generation })
    }

    /// Whether a verdict still stands: the same material and a certificate and lists that still hold.
    pub(super) fn stands(&self, verdict: &Verdict) -> bool {
        let (loaded, now) = (self.loaded.load(), self.clocks.security_now());
        let renew_by = loaded.trust.as_ref().and_then(Trust::renew_by);
        verdict.generation == loaded.generation
            && verdict.certificate.is_valid_at(now)
            && renew_by.is_none_or(|renew_by| now < renew_by)
    }
}

impl Files {
    fn load(&self, now: Moment, generation: u64) -> Result<Loaded, String> {
        let served = match &self.served {
            Some((certificate, key)) => Some(Arc::new(pair(certificate, key, now)?)),
            None => None,
        };
        let trust = self.roots.as_ref().map(|roots| Trust::read(roots, &self.lists, now)).transpose()?;
        Ok(Loaded { served, trust, generation })
    }

    fn stamps(&self) -> Vec<Stamp> {
        let served = self.served.iter().flat_map(|(certificate, key)| [certificate, key]);
        let files = served.chain(&self.roots).chain(&self.lists);
        let stamp = |file: &PathBuf| {
            let found = std::fs::metadata(file).ok()?;
            Some((found.ino(), found.mtime(), found.mtime_nsec(), found.len()))
        };
        files.map(stamp).collect()
    }
}

/// The certificate chain and key of the service, which must belong together.
fn pair(certificate: &Path, key: &Path, now: Moment) -> Result<CertifiedKey, String> {
    let chain = certificates_in(certificate)?;
    let shown = certificate.display();
    let own = chain.first().ok_or_else(|| format!("{shown}: no certificate in PEM"))?;
    let own = Certificate::read(own).map_err(|problem| format!("{shown}: {problem}"))?;
    if !own.is_valid_at(now) {
        return Err(format!(
            "{shown}: the certificate is valid from {} to {}",
            own.not_before, own.not_after
        ));
    }
    CertifiedKey::from_der(chain, key_in(key)?, &super::tls::provider()).map_err(|error| match error {
        rustls::Error::InconsistentKeys(_) => {
            format!("{}: not the key of the certificate in {shown}", key.display())
        }
        _ => format!("{}: a key that cannot be used for TLS", key.display()),
    })
}
