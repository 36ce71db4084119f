//! The sandbox's own certificate authority: a root, an authority below it that issues, and the
//! revocation lists of both.
//!
//! It lives in a data directory and issues certificates for systems, signatories and the demo's own
//! TLS. Real parties have certificates of real authorities; nothing of `serve` comes here.

use std::fs;
use std::net::IpAddr;
use std::path::{Path, PathBuf};

use rcgen::{
    BasicConstraints, CertificateParams, CertificateRevocationListParams, CrlDistributionPoint, DnType,
    ExtendedKeyUsagePurpose, IsCa, Issuer, KeyIdMethod, KeyPair, KeyUsagePurpose, RevokedCertParams, SanType,
    SerialNumber,
};
use x509_parser::prelude::ASN1Time;

use crate::auth::certificates::{Certificate, certificates_in};
use crate::auth::keys::{KeyError, read_or_create};
use crate::clock::Moment;

/// Folder of the authority in a data directory.
pub const DIRECTORY: &str = "sandbox-ca";
/// The root: what a client of the demo trusts, and the demo of its clients.
pub const ROOT: &str = "root.pem";
/// The revocation lists of both authorities.
pub const LISTS: &str = "crl.pem";

const ISSUING: &str = "issuing.pem";
/// Serial number and second of each revocation, one a line.
const REVOKED: &str = "revoked.txt";
const DAY: i64 = 86_400;
/// Days that the authorities are valid.
const AUTHORITY_DAYS: i64 = 3_650;
/// Days after which a revocation list has to be renewed; each start of the demo renews it.
const LIST_DAYS: i64 = 366;
/// A certificate says where its revocation list is; nothing listens there.
const LIST_ADDRESS: &str = "http://sandbox.invalid/crl";

/// What a certificate is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Use {
    /// A system, as a client in mutual TLS.
    System,
    /// A person who signs contracts.
    Signatory,
    /// The demo's own listener, reached by this address.
    Server(IpAddr),
}

/// A certificate to be issued.
#[derive(Clone, Debug)]
pub struct NewCertificate {
    /// What it is for.
    pub use_for: Use,
    /// `CN`: the name of the system or person.
    pub name: String,
    /// `O`: the organisation.
    pub organisation: Option<String>,
    /// `serialNumber`: a code, for instance `AGB:01900001`.
    pub code: Option<String>,
    /// First and last moment of validity.
    pub valid: (Moment, Moment),
}

/// A certificate with its key.
#[derive(Clone)]
pub struct Issued {
    /// The certificate and that of its issuer, PEM.
    pub chain: String,
    /// The private key, PKCS#8 PEM.
    pub key: String,
}

impl std::fmt::Debug for Issued {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Issued({})", self.chain) // never the key
    }
}

/// The authority of a data directory.
pub struct Authority {
    directory: PathBuf,
    root: Issuer<'static, KeyPair>,
    issuing: Issuer<'static, KeyPair>,
    issuing_pem: String,
}

impl std::fmt::Debug for Authority {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Authority({})", self.directory.display())
    }
}

impl Authority {
    /// The authority in a data directory, made there when absent; its revocation lists are renewed.
    ///
    /// # Errors
    /// One line: a file cannot be read or written, or holds something else.
    pub fn open(data_dir: &Path, now: Moment) -> Result<Self, String> {
        let directory = data_dir.join(DIRECTORY);
        fs::create_dir_all(&directory).map_err(|error| format!("{}: {error}", directory.display()))?;
        let root_key = key(&directory.join("root-key.pem"))?;
        let root_pem = certificate(&directory.join(ROOT), || {
            let made = authority("Root", now)?.self_signed(&root_key).map_err(text)?;
            Ok(made.pem())
        })?;
        let root = Issuer::from_ca_cert_pem(&root_pem, root_key).map_err(text)?;
        let issuing_key = key(&directory.join("issuing-key.pem"))?;
        let issuing_pem = certificate(&directory.join(ISSUING), || {
            let mut params = authority("Issuing", now)?;
            params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
            Ok(params.signed_by(&issuing_key, &root).map_err(text)?.pem())
        })?;
        let issuing = Issuer::from_ca_cert_pem(&issuing_pem, issuing_key).map_err(text)?;
        let authority = Self { directory, root, issuing, issuing_pem };
        authority.renew_lists(now)?;
        Ok(authority)
    }

    /// A file of the authority: [`ROOT`] or [`LISTS`].
    pub fn file(&self, name: &str) -> PathBuf {
        self.directory.join(name)
    }

    /// Issues a certificate with a new key.
    ///
    /// # Errors
    /// One line: a name that a certificate cannot hold, or no randomness.
    pub fn issue(&self, new: &NewCertificate) -> Result<Issued, String> {
        let key = KeyPair::generate().map_err(text)?;
        let mut params = named(&new.name, new.organisation.as_deref(), new.code.as_deref());
        (params.not_before, params.not_after) =
            (time(new.valid.0)?.to_datetime(), time(new.valid.1)?.to_datetime());
        params.crl_distribution_points = vec![CrlDistributionPoint { uris: vec![LIST_ADDRESS.to_owned()] }];
        params.use_authority_key_identifier_extension = true;
        match &new.use_for {
            Use::System => {
                params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
                params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ClientAuth];
            }
            Use::Signatory => params.key_usages = vec![KeyUsagePurpose::ContentCommitment],
            Use::Server(address) => {
                params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
                params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
                let loopback = [IpAddr::from([127, 0, 0, 1]), IpAddr::from([0, 0, 0, 0, 0, 0, 0, 1])];
                let addresses = loopback.into_iter().chain((!loopback.contains(address)).then_some(*address));
                params.subject_alt_names = addresses.map(SanType::IpAddress).collect();
                let name = "localhost".to_owned().try_into().map_err(text)?;
                params.subject_alt_names.push(SanType::DnsName(name));
            }
        }
        let made = params.signed_by(&key, &self.issuing).map_err(text)?;
        Ok(Issued { chain: made.pem() + &self.issuing_pem, key: key.serialize_pem() })
    }

    /// Puts the first certificate of a file on the revocation list; once is enough.
    ///
    /// # Errors
    /// One line: the file holds no certificate of this authority, or the lists cannot be written.
    pub fn revoke(&self, certificate: &Path, now: Moment) -> Result<Certificate, String> {
        let chain = certificates_in(certificate)?;
        let own = chain.first().ok_or("no certificate")?;
        let own =
            Certificate::read(own).map_err(|problem| format!("{}: {problem}", certificate.display()))?;
        if own.issuer != self.issuer()? {
            return Err(format!("{}: issued by {}, not by this sandbox", certificate.display(), own.issuer));
        }
        let mut revoked = self.revoked()?;
        if !revoked.iter().any(|(number, _)| *number == own.serial_number) {
            revoked.push((own.serial_number.clone(), now));
            let lines: String = revoked
                .iter()
                .map(|(number, at)| format!("{number} {}\n", at.micros() / 1_000_000))
                .collect();
            replace(&self.file(REVOKED), &lines)?;
        }
        self.renew_lists(now)?;
        Ok(own)
    }

    fn issuer(&self) -> Result<String, String> {
        let chain = certificates_in(&self.file(ISSUING))?;
        let own = chain.first().ok_or("no certificate")?;
        Certificate::read(own).map(|own| own.subject.text).map_err(text)
    }

    fn revoked(&self) -> Result<Vec<(String, Moment)>, String> {
        let path = self.file(REVOKED);
        let lines = match fs::read_to_string(&path) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
            read => read.map_err(|error| format!("{}: {error}", path.display()))?,
        };
        let read = |line: &str| {
            let (number, seconds) = line.split_once(' ')?;
            Some((
                number.to_owned(),
                Moment::from_micros(seconds.parse::<i64>().ok()?.checked_mul(1_000_000)?),
            ))
        };
        lines
            .lines()
            .map(|line| read(line).ok_or_else(|| format!("{}: cannot be read: {line}", path.display())))
            .collect()
    }

    /// Signs both revocation lists anew.
    fn renew_lists(&self, now: Moment) -> Result<(), String> {
        let revoked: Result<Vec<RevokedCertParams>, String> = self
            .revoked()?
            .into_iter()
            .map(|(number, at)| {
                Ok(RevokedCertParams {
                    serial_number: SerialNumber::from_slice(&bytes(&number)?),
                    revocation_time: time(at)?.to_datetime(),
                    reason_code: None,
                    invalidity_date: None,
                })
            })
            .collect();
        let list = |issuer: &Issuer<'static, KeyPair>, revoked_certs| {
            let number = now.micros().unsigned_abs().to_be_bytes();
            let params = CertificateRevocationListParams {
                this_update: time(now)?.to_datetime(),
                next_update: time(later(now, LIST_DAYS))?.to_datetime(),
                crl_number: SerialNumber::from_slice(&number),
                issuing_distribution_point: None,
                revoked_certs,
                key_identifier_method: KeyIdMethod::Sha256,
            };
            params.signed_by(issuer).and_then(|list| list.pem()).map_err(text)
        };
        let lists = list(&self.issuing, revoked?)? + &list(&self.root, Vec::new())?;
        replace(&self.file(LISTS), &lists)
    }
}

/// `days` after a moment.
pub fn later(moment: Moment, days: i64) -> Moment {
    Moment::from_micros(moment.micros() + days * DAY * 1_000_000)
}

fn text(error: impl std::fmt::Display) -> String {
    error.to_string()
}

fn time(moment: Moment) -> Result<ASN1Time, String> {
    ASN1Time::from_timestamp(moment.micros() / 1_000_000).map_err(text)
}

fn key(path: &Path) -> Result<KeyPair, String> {
    let make = || KeyPair::generate().map(|key| key.serialize_pem()).map_err(|_| KeyError::Randomness);
    let pem = read_or_create(path, make).map_err(text)?;
    KeyPair::from_pem(&pem).map_err(|_| format!("{}: no private key in PEM", path.display()))
}

fn certificate(path: &Path, make: impl FnOnce() -> Result<String, String>) -> Result<String, String> {
    if !path.exists() {
        replace(path, &make()?)?;
    }
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

/// Writes a file so that a reader sees the old or the new text.
fn replace(path: &Path, content: &str) -> Result<(), String> {
    let beside = path.with_extension("new");
    fs::write(&beside, content)
        .and_then(|()| fs::rename(&beside, path))
        .map_err(|error| format!("{}: {error}", path.display()))
}

fn bytes(hexadecimal: &str) -> Result<Vec<u8>, String> {
    let pairs = (0..hexadecimal.len()).step_by(2).map(|at| {
        let pair = hexadecimal.get(at..at + 2).and_then(|pair| u8::from_str_radix(pair, 16).ok());
        pair.ok_or_else(|| format!("{hexadecimal} is no serial number"))
    });
    pairs.collect()
}

fn named(name: &str, organisation: Option<&str>, code: Option<&str>) -> CertificateParams {
    let mut params = CertificateParams::default();
    params.distinguished_name = rcgen::DistinguishedName::new();
    params.distinguished_name.push(DnType::CountryName, "NL");
    if let Some(organisation) = organisation {
        params.distinguished_name.push(DnType::OrganizationName, organisation);
    }
    params.distinguished_name.push(DnType::CommonName, name);
    if let Some(code) = code {
        params.distinguished_name.push(DnType::CustomDnType(vec![2, 5, 4, 5]), code);
    }
    params
}

fn authority(kind: &str, now: Moment) -> Result<CertificateParams, String> {
    // a name of its own, so that the certificates of two sandboxes are not taken for each other's; X.520
    // allows 64 characters
    let own = uuid::Uuid::now_v7().simple();
    let mut params =
        named(&format!("zorgcontract sandbox {kind} CA {own}"), Some("zorgcontract sandbox"), None);
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    params.use_authority_key_identifier_extension = true;
    params.not_before = time(now)?.to_datetime();
    params.not_after = time(later(now, AUTHORITY_DAYS))?.to_datetime();
    Ok(params)
}
