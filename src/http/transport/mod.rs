//! How requests reach the service, and the client certificates that come with them.
//!
//! Three ways, never two at once: plain HTTP/1.1, TLS of the service itself ([`tls`]), or behind a
//! proxy that is trusted to tell the certificate in a header ([`proxied`]). Both give the same
//! [`PeerCertificate`](crate::auth::peer::PeerCertificate) as an extension of the request, checked
//! against the same [`material`]. A header of that kind is dropped wherever it is not told by such a
//! proxy. Who a certificate stands for is the business of `auth`.

pub mod material;
pub mod proxied;
pub mod tls;

use std::net::IpAddr;
use std::sync::Arc;

use actix_web::dev::ServiceRequest;
use actix_web::http::header::HeaderMap;
use actix_web::{HttpMessage as _, HttpRequest};

use self::material::{Files, Material};
use self::proxied::Proxied;
use self::tls::{Shown, Tls};
use super::language::Text;
use super::problem::{ApiError, Place};
use crate::auth::certificates::CertificateProblem;
use crate::clock::Clocks;
use crate::config::TransportSettings;

/// The way in.
#[derive(Clone, Debug, Default)]
pub enum Transport {
    /// HTTP without TLS, and nobody's word on certificates is taken.
    #[default]
    Plain,
    /// TLS of the service itself.
    Tls(Arc<Tls>),
    /// HTTP from proxies that have TLS.
    Proxied(Arc<Proxied>),
}

impl Transport {
    /// The way in that the settings ask for, with its files read.
    ///
    /// # Errors
    /// One line: settings that do not go together, or a file that cannot be used.
    pub fn open(settings: &TransportSettings, clocks: &Clocks) -> Result<Self, String> {
        let served = match (&settings.tls_certificate_file, &settings.tls_key_file) {
            (Some(certificate), Some(key)) => Some((certificate.clone(), key.clone())),
            (None, None) => None,
            (Some(_), None) => return Err("a TLS certificate needs its key: set --tls-key-file".into()),
            (None, Some(_)) => {
                return Err("a TLS key needs its certificate: set --tls-certificate-file".into());
            }
        };
        let (with_tls, proxied) = (served.is_some(), !settings.trusted_proxies.is_empty());
        if with_tls && proxied {
            return Err(
                "either TLS or trusted proxies: with both, a certificate could come from two sides".into()
            );
        }
        if settings.tls12 && !with_tls {
            return Err("--tls12 needs --tls-certificate-file".into());
        }
        if settings.client_address_header.is_some() && !proxied {
            return Err("--client-address-header needs --trusted-proxies: nobody else is believed".into());
        }
        if settings.client_roots_file.is_some() && !with_tls && !proxied {
            return Err(
                "client certificates need TLS: set --tls-certificate-file or --trusted-proxies".into()
            );
        }
        if settings.client_roots_file.is_none() && (proxied || !settings.client_crl_files.is_empty()) {
            return Err("client certificates need their roots: set --client-roots-file".into());
        }
        let (roots, lists) = (settings.client_roots_file.clone(), settings.client_crl_files.clone());
        let files = Files { served, roots, lists };
        if with_tls {
            let material = Arc::new(Material::read(files, clocks)?);
            return Ok(Self::Tls(Arc::new(Tls { material, with_1_2: settings.tls12 })));
        }
        if !proxied {
            return Ok(Self::Plain);
        }
        Ok(Self::Proxied(Arc::new(Proxied::new(settings, Material::read(files, clocks)?)?)))
    }

    /// Reads the files again when they changed. What cannot be used is told in the log, and what was
    /// in use stays in use.
    pub fn refresh(&self) {
        match self {
            Self::Plain => {}
            Self::Tls(tls) => tls.material.refresh(),
            Self::Proxied(proxied) => proxied.material.refresh(),
        }
    }

    /// `https` or `http`, as far as this service can see.
    pub fn scheme(&self) -> &'static str {
        if matches!(self, Self::Tls(_)) { "https" } else { "http" }
    }

    /// The address of the caller: the other side of the connection, or who a trusted proxy tells it
    /// speaks for. `None` when that proxy does not tell: it stands for too many to be one caller.
    pub fn address(&self, req: &HttpRequest) -> Option<IpAddr> {
        let peer = req.peer_addr()?.ip();
        match self {
            Self::Proxied(proxied) if proxied.trusts(peer) => proxied.address(req.headers()),
            _ => Some(peer),
        }
    }

    /// Puts the certificate of the caller, checked, with the request, and drops every header that
    /// tells of one.
    pub(super) fn attach(&self, req: &mut ServiceRequest) -> Result<(), ApiError> {
        let peer = match self {
            Self::Plain => Ok(None),
            Self::Tls(tls) => match req.conn_data::<Shown>() {
                Some(shown) => shown
                    .checked(&tls.material)
                    .map(Some)
                    .map_err(|problem| refused(problem, proxied::HEADER)),
                None => Ok(None),
            },
            Self::Proxied(proxied) => proxied.told(req),
        };
        self.forget(req.headers_mut());
        if let Some(peer) = peer? {
            req.extensions_mut().insert(peer);
        }
        Ok(())
    }

    fn forget(&self, headers: &mut HeaderMap) {
        headers.remove(proxied::HEADER);
        headers.remove(proxied::CHAIN);
        if let Self::Proxied(proxied) = self {
            proxied.names().for_each(|name| drop(headers.remove(name)));
        }
    }
}

/// Why a certificate is not trusted, in Dutch.
pub(crate) fn dutch(problem: CertificateProblem) -> &'static str {
    match problem {
        CertificateProblem::Unreadable => "Het certificaat is niet leesbaar.",
        CertificateProblem::NotYetValid => "Het certificaat is nog niet geldig.",
        CertificateProblem::Expired => "Het certificaat is verlopen.",
        CertificateProblem::UnknownIssuer => {
            "Het certificaat is niet uitgegeven door een vertrouwde autoriteit."
        }
        CertificateProblem::Revoked => "Het certificaat is ingetrokken.",
        CertificateProblem::RevocationUnknown | CertificateProblem::ListExpired => {
            "Of het certificaat is ingetrokken, is nu niet vast te stellen."
        }
        CertificateProblem::WrongUse => "Het certificaat is voor iets anders bedoeld.",
        CertificateProblem::Invalid => "De keten van het certificaat klopt niet.",
    }
}

/// The certificate itself is not good.
fn refused(problem: CertificateProblem, header: &str) -> ApiError {
    let english = format!("{problem}.");
    let english = english.replacen(|c: char| c.is_ascii_lowercase(), &english[..1].to_ascii_uppercase(), 1);
    ApiError::invalid_member(
        Place::Header,
        header,
        "certificate.refused",
        Text::from((dutch(problem).to_owned(), english)),
    )
}
