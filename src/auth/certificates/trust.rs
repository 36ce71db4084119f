//! Whether a chain of certificates can be trusted: roots, validity, use and revocation lists.

use std::path::{Path, PathBuf};

use rustls::pki_types::{CertificateDer, CertificateRevocationListDer, TrustAnchor, UnixTime};
use webpki::{
    CertRevocationList, EndEntityCert, ExpirationPolicy, ExtendedKeyUsageValidator, KeyPurposeIdIter,
    KeyUsage, OwnedCertRevocationList, RevocationCheckDepth, RevocationOptions, RevocationOptionsBuilder,
    UnknownStatusPolicy,
};
use x509_parser::prelude::{CertificateRevocationList, FromDer, X509Certificate};

use super::certificate::moment;
use super::{Certificate, certificates_in, lists_in};
use crate::clock::Moment;

/// What a certificate is shown for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// To prove which system is connected: `digitalSignature` and `clientAuth`, where they are named.
    Client,
    /// To sign a document as a person: `nonRepudiation` must be named.
    Signatory,
}

/// Why a certificate is not trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CertificateProblem {
    /// It is no X.509 certificate.
    #[error("the certificate cannot be read")]
    Unreadable,
    /// Its validity has not begun.
    #[error("the certificate is not valid yet")]
    NotYetValid,
    /// Its validity has ended.
    #[error("the certificate has expired")]
    Expired,
    /// No configured root stands at the end of its chain.
    #[error("no trusted authority issued the certificate")]
    UnknownIssuer,
    /// It, or an authority above it, is on a revocation list.
    #[error("the certificate is revoked")]
    Revoked,
    /// There are revocation lists, but none of its issuer.
    #[error("no revocation list tells whether the certificate is revoked")]
    RevocationUnknown,
    /// The revocation list of its issuer should have been renewed by now.
    #[error("the revocation list of its issuer has expired")]
    ListExpired,
    /// It may not be used for this.
    #[error("the certificate is meant for another use")]
    WrongUse,
    /// Something else in the chain is wrong.
    #[error("the chain of the certificate is not valid")]
    Invalid,
}

/// A root with the anchor that webpki makes of it.
#[derive(Debug)]
struct Root {
    certificate: Certificate,
    anchor: TrustAnchor<'static>,
}

/// Roots and revocation lists.
///
/// Where there is one revocation list, every certificate below a root needs the list of its issuer:
/// a list that was forgotten shows at once.
#[derive(Debug)]
pub struct Trust {
    roots: Vec<Root>,
    lists: Vec<CertRevocationList<'static>>,
    /// The same lists as they came, with the name of who issued them.
    sources: Vec<(Vec<u8>, CertificateRevocationListDer<'static>)>,
    /// When the first of the lists has to be renewed.
    renew_by: Option<Moment>,
}

impl Trust {
    /// From PEM files: one with the roots, any number with revocation lists.
    ///
    /// # Errors
    /// One line that names the file: it cannot be read, a root is none or has expired at `now`, a list
    /// has expired or says things that cannot be checked.
    pub fn read(roots: &Path, lists: &[PathBuf], now: Moment) -> Result<Self, String> {
        let mut trust = Self::empty();
        for der in certificates_in(roots)? {
            trust.add_root(&der, now).map_err(|problem| format!("{}: {problem}", roots.display()))?;
        }
        for path in lists {
            for der in lists_in(path)? {
                trust.add_list(&der, now).map_err(|problem| format!("{}: {problem}", path.display()))?;
            }
        }
        Ok(trust)
    }

    /// From roots and revocation lists at hand, as of a moment.
    ///
    /// # Errors
    /// One line: as for [`Self::read`].
    pub fn of(
        roots: &[CertificateDer<'static>],
        lists: &[CertificateRevocationListDer<'static>],
        at: Moment,
    ) -> Result<Self, String> {
        let mut trust = Self::empty();
        roots.iter().try_for_each(|der| trust.add_root(der, at))?;
        lists.iter().try_for_each(|der| trust.add_list(der, at))?;
        Ok(trust)
    }

    fn empty() -> Self {
        Self { roots: Vec::new(), lists: Vec::new(), sources: Vec::new(), renew_by: None }
    }

    /// The revocation lists by which a chain is judged: those of the issuers of its certificates.
    pub fn lists_for(&self, chain: &[CertificateDer<'_>]) -> Vec<CertificateRevocationListDer<'static>> {
        let issuers = chain.iter().filter_map(|der| {
            X509Certificate::from_der(der).ok().map(|(_, read)| read.issuer().as_raw().to_vec())
        });
        let issuers: Vec<Vec<u8>> = issuers.collect();
        let of_chain = self.sources.iter().filter(|(issuer, _)| issuers.contains(issuer));
        of_chain.map(|(_, list)| list.clone()).collect()
    }

    fn add_root(&mut self, der: &CertificateDer<'static>, now: Moment) -> Result<(), String> {
        let certificate = Certificate::read(der).map_err(|problem| problem.to_string())?;
        let subject = &certificate.subject.text;
        if !certificate.is_authority {
            return Err(format!("{subject} is no certificate of an authority"));
        }
        if !certificate.is_valid_at(now) {
            return Err(format!(
                "{subject} is valid from {} to {}",
                certificate.not_before, certificate.not_after
            ));
        }
        let anchor = webpki::anchor_from_trusted_cert(der).map_err(|error| format!("{subject}: {error}"))?;
        self.roots.push(Root { anchor: anchor.to_owned(), certificate });
        Ok(())
    }

    fn add_list(&mut self, der: &CertificateRevocationListDer<'static>, now: Moment) -> Result<(), String> {
        let unreadable = || "a revocation list cannot be read".to_owned();
        let (_, read) = CertificateRevocationList::from_der(der).map_err(|_| unreadable())?;
        let renewal =
            read.next_update().map(moment).ok_or("a revocation list does not say until when it holds")?;
        if renewal <= now {
            return Err(format!("a revocation list of {} expired at {renewal}", read.issuer()));
        }
        let list = OwnedCertRevocationList::from_der(der)
            .map_err(|error| format!("a revocation list of {}: {error}", read.issuer()))?;
        self.lists.push(list.into());
        self.sources.push((read.issuer().as_raw().to_vec(), der.clone()));
        self.renew_by = Some(self.renew_by.map_or(renewal, |known| known.min(renewal)));
        Ok(())
    }

    /// When the first of the revocation lists has to be renewed.
    pub fn renew_by(&self) -> Option<Moment> {
        self.renew_by
    }

    /// Checks a chain, the certificate itself first, for a purpose at a moment; gives the certificate.
    ///
    /// The revocation lists are asked as they stand now, whatever the moment.
    ///
    /// # Errors
    /// Why it is not trusted.
    pub fn check(
        &self,
        chain: &[CertificateDer<'_>],
        purpose: Purpose,
        at: Moment,
    ) -> Result<Certificate, CertificateProblem> {
        let (leaf, intermediates) = chain.split_first().ok_or(CertificateProblem::Unreadable)?;
        let certificate = Certificate::read(leaf)?;
        let end = EndEntityCert::try_from(leaf).map_err(|error| problem_of(&error))?;
        let roots = self.roots.iter().filter(|root| root.certificate.is_valid_at(at));
        let anchors: Vec<TrustAnchor<'_>> = roots.map(|root| root.anchor.clone()).collect();
        let seconds = u64::try_from(at.micros() / 1_000_000).unwrap_or(0);
        let lists: Vec<&CertRevocationList<'_>> = self.lists.iter().collect();
        end.verify_for_usage(
            webpki::ALL_VERIFICATION_ALGS,
            &anchors,
            intermediates,
            UnixTime::since_unix_epoch(std::time::Duration::from_secs(seconds)),
            Use(purpose),
            strict(&lists),
            None,
        )
        .map_err(|error| problem_of(&error))?;
        let fits = match purpose {
            Purpose::Client => certificate.may_authenticate,
            Purpose::Signatory => certificate.may_commit,
        };
        if fits { Ok(certificate) } else { Err(CertificateProblem::WrongUse) }
    }
}

/// Every certificate below a root, by lists that have not expired; `None` without lists.
fn strict<'a>(lists: &'a [&'a CertRevocationList<'a>]) -> Option<RevocationOptions<'a>> {
    let options = RevocationOptionsBuilder::new(lists).ok()?;
    let options =
        options.with_depth(RevocationCheckDepth::Chain).with_status_policy(UnknownStatusPolicy::Deny);
    Some(options.with_expiration_policy(ExpirationPolicy::Enforce).build())
}

/// The extended uses that a purpose asks of a certificate and of the authorities above it.
struct Use(Purpose);

impl ExtendedKeyUsageValidator for Use {
    fn validate(&self, uses: KeyPurposeIdIter<'_, '_>) -> Result<(), webpki::Error> {
        match self.0 {
            Purpose::Client => KeyUsage::client_auth().validate(uses),
            Purpose::Signatory => Ok(()), // authorities name many; what counts is `nonRepudiation`
        }
    }
}

fn problem_of(error: &webpki::Error) -> CertificateProblem {
    use webpki::Error;
    match error {
        Error::BadDer | Error::BadDerTime | Error::TrailingData(_) => CertificateProblem::Unreadable,
        Error::CertNotValidYet { .. } => CertificateProblem::NotYetValid,
        Error::CertExpired { .. } => CertificateProblem::Expired,
        // a self-signed certificate is its own unknown authority
        Error::UnknownIssuer | Error::CaUsedAsEndEntity => CertificateProblem::UnknownIssuer,
        Error::CertRevoked => CertificateProblem::Revoked,
        Error::UnknownRevocationStatus => CertificateProblem::RevocationUnknown,
        Error::CrlExpired { .. } => CertificateProblem::ListExpired,
        Error::RequiredEkuNotFoundContext(_) => CertificateProblem::WrongUse,
        _ => CertificateProblem::Invalid,
    }
}
