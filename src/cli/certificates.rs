//! The subcommands of the sandbox's certificate authority, and TLS of the demo.
#![expect(clippy::print_stdout, reason = "a command line prints")]

use std::fs;
use std::io::Write as _;
use std::net::IpAddr;
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};

use clap::Args;

use super::{Outcome, text};
use crate::auth::certificates::Certificate;
use crate::auth::certificates::certificates_in;
use crate::clock::Clocks;
use crate::codes::AgbCode;
use crate::config::{SignatorySettings, TransportSettings};
use crate::demo as country;
use crate::demo::authority::{Authority, Issued, LISTS, NewCertificate, ROOT, Use, later};
use crate::http::transport::Transport;
use crate::http::transport::material::Material;

/// Longest life of a sandbox certificate in days.
const LONGEST: i64 = 397;

/// What certificate is asked.
#[derive(Debug, Clone, Args)]
#[command(group = clap::ArgGroup::new("use").args(["system", "signatory"]).required(true))]
#[command(group = clap::ArgGroup::new("code").args(["agb", "oin", "kvk"]).required(true))]
pub struct CertificateRequest {
    /// For a system that calls this API
    #[arg(long)]
    pub system: bool,
    /// For a person who signs contracts
    #[arg(long)]
    pub signatory: bool,
    /// AGB code of the practice or care group
    #[arg(long)]
    pub agb: Option<AgbCode>,
    /// Organisatie-identificatienummer, twenty digits
    #[arg(long)]
    pub oin: Option<String>,
    /// Number in the trade register, eight digits
    #[arg(long)]
    pub kvk: Option<String>,
    /// Name of the system or person
    #[arg(long)]
    pub name: String,
    /// Name of the organisation
    #[arg(long)]
    pub organisation: Option<String>,
    /// Days of validity
    #[arg(long, default_value_t = 365, value_parser = clap::value_parser!(i64).range(1..=LONGEST))]
    pub days: i64,
}

/// `zorgcontract sandbox-ca`
pub fn sandbox_ca(data_dir: &Path) -> Outcome {
    let authority = of_demo(data_dir)?;
    println!("root              {}", authority.file(ROOT).display());
    println!("revocation lists  {}", authority.file(LISTS).display());
    Ok(())
}

/// `zorgcontract sandbox-certificate`
pub fn sandbox_certificate(data_dir: &Path, request: &CertificateRequest) -> Outcome {
    let authority = of_demo(data_dir)?;
    let now = Clocks::real().security_now();
    let code = request.code()?;
    let use_for = if request.system { Use::System } else { Use::Signatory };
    let new = NewCertificate {
        use_for,
        name: request.name.clone(),
        organisation: request.organisation.clone(),
        code: Some(code.clone()),
        valid: (now, later(now, request.days)),
    };
    let issued = authority.issue(&new)?;
    let kind = if request.system { "system" } else { "signatory" };
    let name = format!("{kind}-{}", code.replace(':', "-").to_ascii_lowercase());
    let (certificate, key) = store(&data_dir.join("certificates"), &name, &issued)?;
    let read = certificates_in(&certificate)?;
    let read = read
        .first()
        .ok_or("no certificate")
        .and_then(|der| Certificate::read(der).map_err(|_| "unreadable"))?;
    println!("certificate  {}", certificate.display());
    println!("key          {}", key.display());
    println!("subject      {}", read.subject.text);
    println!("x5t#S256     {}", read.thumbprint);
    Ok(())
}

/// `zorgcontract sandbox-revoke`
pub fn sandbox_revoke(certificate: &Path, data_dir: &Path) -> Outcome {
    let revoked = of_demo(data_dir)?.revoke(certificate, Clocks::real().security_now())?;
    println!("revoked      {}", revoked.subject.text);
    Ok(())
}

impl CertificateRequest {
    /// The code as it stands in the subject.
    fn code(&self) -> Outcome<String> {
        let digits =
            |text: &String, count: usize| text.len() == count && text.bytes().all(|b| b.is_ascii_digit());
        match (&self.agb, &self.oin, &self.kvk) {
            (Some(agb), ..) => Ok(format!("AGB:{agb}")),
            (_, Some(oin), _) if digits(oin, 20) => Ok(format!("OIN:{oin}")),
            (_, _, Some(kvk)) if digits(kvk, 8) => Ok(format!("KVK:{kvk}")),
            _ => Err("an OIN has twenty digits, a number in the trade register eight".into()),
        }
    }
}

fn of_demo(data_dir: &Path) -> Outcome<Authority> {
    if !country::is_demo(data_dir) {
        return Err(format!("{} is no demo data directory", data_dir.display()));
    }
    Authority::open(data_dir, Clocks::real().security_now())
}

/// The authority of a demo as the one of signatories.
pub(super) fn signatories(data_dir: &Path, clocks: &Clocks) -> Outcome<Material> {
    let authority = Authority::open(data_dir, clocks.security_now())?;
    let (roots, lists) = (Some(authority.file(ROOT)), vec![authority.file(LISTS)]);
    SignatorySettings { signatory_roots_file: roots, signatory_crl_files: lists }.read(clocks)
}

/// TLS of a demo, by a certificate that is made anew at each start, and the root to trust it by.
pub(super) fn tls(data_dir: &Path, address: IpAddr, clocks: &Clocks) -> Outcome<(Transport, PathBuf)> {
    let now = clocks.security_now();
    let authority = Authority::open(data_dir, now)?;
    let new = NewCertificate {
        use_for: Use::Server(address),
        name: "zorgcontract demo".into(),
        organisation: None,
        code: None,
        valid: (now, later(now, LONGEST)),
    };
    let issued = authority.issue(&new)?;
    let (certificate, key) = (authority.file("server.pem"), authority.file("server-key.pem"));
    for file in [&certificate, &key] {
        match fs::remove_file(file) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                return Err(format!("{}: {error}", file.display()));
            }
            _ => {}
        }
    }
    write_new(&certificate, &issued.chain).map_err(text)?;
    write_new(&key, &issued.key).map_err(text)?;
    let settings = TransportSettings {
        tls_certificate_file: Some(certificate),
        tls_key_file: Some(key),
        client_roots_file: Some(authority.file(ROOT)),
        client_crl_files: vec![authority.file(LISTS)],
        ..TransportSettings::default()
    };
    Ok((Transport::open(&settings, clocks)?, authority.file(ROOT)))
}

/// Writes a certificate and its key under a name that is still free.
fn store(directory: &Path, name: &str, issued: &Issued) -> Outcome<(PathBuf, PathBuf)> {
    fs::create_dir_all(directory).map_err(|error| format!("{}: {error}", directory.display()))?;
    for number in 1..10_000 {
        let name = if number == 1 { name.to_owned() } else { format!("{name}-{number}") };
        let certificate = directory.join(format!("{name}.pem"));
        match write_new(&certificate, &issued.chain) {
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(format!("{}: {error}", certificate.display())),
            Ok(()) => {
                let key = directory.join(format!("{name}-key.pem"));
                write_new(&key, &issued.key).map_err(|error| format!("{}: {error}", key.display()))?;
                return Ok((certificate, key));
            }
        }
    }
    Err(format!("{}: too many certificates of one name", directory.display()))
}

/// Writes a file for this user only; it must not be there yet.
fn write_new(path: &Path, content: &str) -> std::io::Result<()> {
    let mut file = fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)?;
    file.write_all(content.as_bytes())
}
