//! A certificate authority of a test's own, with files of everything that can be wrong.

use std::net::IpAddr;
use std::path::PathBuf;
use std::sync::Arc;

use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ClientConfig, RootCertStore};
use zorgcontract::auth::certificates::Certificate;
use zorgcontract::clock::{Clocks, Moment};
use zorgcontract::config::TransportSettings;
use zorgcontract::demo::authority::{Authority, Issued, LISTS, NewCertificate, ROOT, Use, later};
use zorgcontract::http::transport::Transport;

/// The authority, in a folder that lives as long as it.
pub struct TestIssuer {
    pub folder: PathBuf,
    pub authority: Authority,
}

pub fn now() -> Moment {
    Clocks::real().security_now()
}

/// The certificates of a PEM text, the client's own first.
pub fn chain(issued: &Issued) -> Vec<CertificateDer<'static>> {
    CertificateDer::pem_slice_iter(issued.chain.as_bytes()).map(|der| der.unwrap()).collect()
}

/// The client's own certificate, read.
pub fn own(issued: &Issued) -> Certificate {
    Certificate::read(&chain(issued)[0]).unwrap()
}

impl TestIssuer {
    pub fn new() -> Self {
        let folder = std::env::temp_dir().join(format!("zorgcontract-issuer-{}", uuid::Uuid::now_v7()));
        let authority = Authority::open(&folder, now()).unwrap();
        Self { folder, authority }
    }

    /// A certificate that is valid from and to these days, counted from now.
    pub fn issue(&self, use_for: Use, days: (i64, i64)) -> Issued {
        let new = NewCertificate {
            use_for,
            name: "HIS, versie 1".into(),
            organisation: Some("Praktijk Éénhoorn".into()),
            code: Some("AGB:01900001".into()),
            valid: (later(now(), days.0), later(now(), days.1)),
        };
        self.authority.issue(&new).unwrap()
    }

    /// The certificate of a system, valid now.
    pub fn system(&self) -> Issued {
        self.issue(Use::System, (-1, 10))
    }

    /// A file in the folder, replaced in one step.
    pub fn file(&self, name: &str, content: &str) -> PathBuf {
        let (path, beside) = (self.folder.join(name), self.folder.join(format!("{name}.new")));
        std::fs::write(&beside, content).unwrap();
        std::fs::rename(beside, &path).unwrap();
        path
    }

    pub fn revoke(&self, issued: &Issued) {
        let file = self.file("revoked.pem", &issued.chain);
        self.authority.revoke(&file, now()).unwrap();
    }

    /// Settings with a certificate for this machine, the roots and the revocation lists.
    pub fn tls(&self) -> TransportSettings {
        let server = self.issue(Use::Server(IpAddr::from([127, 0, 0, 1])), (-1, 10));
        TransportSettings {
            tls_certificate_file: Some(self.file("server.pem", &server.chain)),
            tls_key_file: Some(self.file("server-key.pem", &server.key)),
            client_roots_file: Some(self.authority.file(ROOT)),
            client_crl_files: vec![self.authority.file(LISTS)],
            ..TransportSettings::default()
        }
    }

    /// Settings for a proxy at these addresses.
    pub fn proxied(&self, trusted: &[&str]) -> TransportSettings {
        TransportSettings {
            client_roots_file: Some(self.authority.file(ROOT)),
            client_crl_files: vec![self.authority.file(LISTS)],
            trusted_proxies: trusted.iter().map(ToString::to_string).collect(),
            client_certificate_header: "Client-Cert".into(),
            ..TransportSettings::default()
        }
    }

    /// A client that trusts this authority and shows a certificate, if it has one.
    pub fn client(&self, shown: Option<&Issued>) -> Arc<ClientConfig> {
        let shown = shown.map(|issued| (chain(issued), issued.key.clone()));
        self.client_with(shown, &[&rustls::version::TLS13, &rustls::version::TLS12])
    }

    pub fn client_with(
        &self,
        shown: Option<(Vec<CertificateDer<'static>>, String)>,
        versions: &[&'static rustls::SupportedProtocolVersion],
    ) -> Arc<ClientConfig> {
        let mut roots = RootCertStore::empty();
        roots.add(CertificateDer::from_pem_file(self.authority.file(ROOT)).unwrap()).unwrap();
        let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
        let builder = ClientConfig::builder_with_provider(provider).with_protocol_versions(versions).unwrap();
        let builder = builder.with_root_certificates(roots);
        Arc::new(match shown {
            Some((chain, key)) => {
                let key = PrivateKeyDer::from_pem_slice(key.as_bytes()).unwrap();
                builder.with_client_auth_cert(chain, key).unwrap()
            }
            None => builder.with_no_client_auth(),
        })
    }
}

impl Drop for TestIssuer {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// The way in by these settings.
pub fn open(settings: &TransportSettings) -> Transport {
    Transport::open(settings, &Clocks::real()).unwrap()
}
