//! Certificates that a trusted proxy tells in a header.
//!
//! The proxy has done the handshake, so it knows that the client holds the key; whether the
//! certificate is good is checked again here. Only the address of the peer says who is a proxy. The
//! address of the caller is taken from such a proxy alone, in the header that the settings name.

use std::net::IpAddr;

use actix_web::dev::ServiceRequest;
use actix_web::http::header::{HeaderMap, HeaderName};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use ipnet::IpNet;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;

use super::material::Material;
use super::{refused, tls};
use crate::auth::peer::{PeerCertificate, PeerSource};
use crate::config::{CertificateForm, TransportSettings};
use crate::http::codes::fault_text;
use crate::http::problem::{ApiError, Place};

/// The header of RFC 9440.
pub(super) const HEADER: &str = "client-cert";
/// The rest of the chain, by RFC 9440.
pub(super) const CHAIN: &str = "client-cert-chain";
/// Longest header, in bytes.
const LONGEST: usize = 16 * 1024;
/// Most certificates above that of the client.
const HIGHEST: usize = 6;

/// The proxies that are trusted, and how they tell.
#[derive(Debug)]
pub struct Proxied {
    trusted: Vec<IpNet>,
    header: HeaderName,
    chain: HeaderName,
    form: CertificateForm,
    address: Option<HeaderName>,
    /// The roots and revocation lists in use.
    pub material: Material,
}

impl Proxied {
    /// From the settings.
    ///
    /// # Errors
    /// One line: an address is none, or the header cannot be one.
    pub fn new(settings: &TransportSettings, material: Material) -> Result<Self, String> {
        let trusted: Result<Vec<IpNet>, String> =
            settings.trusted_proxies.iter().map(|text| network(text)).collect();
        let text = &settings.client_certificate_header;
        let name = |text: String| {
            HeaderName::try_from(text.as_str())
                .map_err(|_| format!("{text:?} cannot be the name of a header"))
        };
        Ok(Self {
            trusted: trusted?,
            header: name(text.clone())?,
            chain: name(format!("{text}-Chain"))?,
            form: settings.client_certificate_form,
            address: settings.client_address_header.clone().map(name).transpose()?,
            material,
        })
    }

    /// The headers that only a trusted proxy may send.
    pub(super) fn names(&self) -> impl Iterator<Item = &HeaderName> {
        [&self.header, &self.chain].into_iter()
    }

    /// The certificate that the peer tells, if it may, checked.
    pub(super) fn told(&self, req: &ServiceRequest) -> Result<Option<PeerCertificate>, ApiError> {
        let trusted = req.peer_addr().is_some_and(|peer| self.trusts(peer.ip()));
        if !trusted {
            return Ok(None);
        }
        let Some(chain) = self.chain_in(req.headers())? else { return Ok(None) };
        let verdict =
            self.material.client(&chain).map_err(|problem| refused(problem, self.header.as_str()))?;
        Ok(Some(tls::peer(&verdict.certificate, PeerSource::Proxy)))
    }

    /// The address of the caller behind a trusted proxy: the last entry of the one header, which that
    /// proxy wrote itself; what stands before it may be anybody's. `None` when it tells no address.
    pub(super) fn address(&self, headers: &HeaderMap) -> Option<IpAddr> {
        let mut values = headers.get_all(self.address.as_ref()?);
        let value = values.next()?.to_str().ok().filter(|_| values.next().is_none())?;
        value.rsplit(',').next()?.trim_matches([' ', '\t']).parse().ok()
    }

    pub(super) fn trusts(&self, peer: IpAddr) -> bool {
        let peer = peer.to_canonical();
        self.trusted.iter().any(|network| network.contains(&peer))
    }

    fn chain_in(&self, headers: &HeaderMap) -> Result<Option<Vec<CertificateDer<'static>>>, ApiError> {
        let one = |name: &HeaderName| -> Result<Option<&str>, ApiError> {
            let mut values = headers.get_all(name);
            match (values.next(), values.next()) {
                (None, _) => Ok(None),
                (Some(value), None) if value.len() <= LONGEST => {
                    value.to_str().map(Some).map_err(|_| malformed(name))
                }
                _ => Err(malformed(name)),
            }
        };
        let rest = one(&self.chain)?;
        let Some(leaf) = one(&self.header)? else {
            return if rest.is_some() { Err(malformed(&self.chain)) } else { Ok(None) };
        };
        let read = match self.form {
            CertificateForm::Rfc9440 => between_colons(leaf),
            CertificateForm::EscapedPem => escaped_pem(leaf),
        };
        let mut chain = vec![read.ok_or_else(|| malformed(&self.header))?];
        for member in rest.into_iter().flat_map(|rest| rest.split(',')) {
            if self.form != CertificateForm::Rfc9440 || chain.len() > HIGHEST {
                return Err(malformed(&self.chain));
            }
            chain.push(
                between_colons(member.trim_matches([' ', '\t'])).ok_or_else(|| malformed(&self.chain))?,
            );
        }
        Ok(Some(chain))
    }
}

/// One address or a network.
fn network(text: &str) -> Result<IpNet, String> {
    let text = text.trim();
    let single = text.parse::<IpAddr>().map(|address| IpNet::from(address.to_canonical()));
    let network = single
        .or_else(|_| text.parse::<IpNet>())
        .map_err(|_| format!("{text:?} is no address or network"))?;
    if network.addr() != network.network() {
        return Err(format!("{text:?} is no network: it would be {}", network.trunc()));
    }
    Ok(network)
}

/// A byte sequence of RFC 8941, without parameters.
fn between_colons(text: &str) -> Option<CertificateDer<'static>> {
    let text = text.strip_prefix(':')?.strip_suffix(':')?;
    STANDARD.decode(text).ok().filter(|der| !der.is_empty()).map(CertificateDer::from)
}

/// Exactly one certificate in PEM, with every byte that is not plain as `%XX`.
fn escaped_pem(text: &str) -> Option<CertificateDer<'static>> {
    let mut pem = Vec::with_capacity(text.len());
    let mut bytes = text.bytes();
    while let Some(byte) = bytes.next() {
        pem.push(match byte {
            b'%' => {
                let (high, low) =
                    (char::from(bytes.next()?).to_digit(16)?, char::from(bytes.next()?).to_digit(16)?);
                u8::try_from(high * 16 + low).ok()?
            }
            _ => byte,
        });
    }
    let pem = String::from_utf8(pem).ok()?;
    let pem = pem.trim_end();
    let whole =
        pem.starts_with("-----BEGIN CERTIFICATE-----\n") && pem.ends_with("\n-----END CERTIFICATE-----");
    let mut found = CertificateDer::pem_slice_iter(pem.as_bytes());
    match (found.next(), found.next()) {
        (Some(Ok(certificate)), None) if whole && pem.matches("-----").count() == 4 => Some(certificate),
        _ => None,
    }
}

fn malformed(header: &HeaderName) -> ApiError {
    let code = "certificate.format";
    ApiError::invalid_member(Place::Header, header.as_str(), code, fault_text(code))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_network_is_an_address_or_a_whole_network() {
        for (text, shown) in [
            ("10.0.0.1", "10.0.0.1/32"),
            (" 10.0.0.0/8", "10.0.0.0/8"),
            ("::1", "::1/128"),
            ("::ffff:10.0.0.1", "10.0.0.1/32"),
            ("fd00::/8", "fd00::/8"),
        ] {
            assert_eq!(network(text).unwrap().to_string(), shown);
        }
        for text in ["10.0.0.1/8", "10.0.0", "proxy.example", "", "10.0.0.0/33", "*"] {
            assert!(network(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_byte_sequence_is_base64_between_colons_and_nothing_else() {
        assert_eq!(between_colons(":MAA=:").unwrap().as_ref(), [0x30, 0]);
        for text in [
            "",
            ":",
            "::",
            "MAA=",
            ":MAA:",
            ":MAA=",
            ":MAA=:;a=1",
            ":MAA=: ",
            ":MA A=:",
            ":MAA=::",
            "\"MAA=\"",
        ] {
            assert_eq!(between_colons(text), None, "{text:?}");
        }
    }

    #[test]
    fn escaped_pem_is_one_certificate_and_nothing_else() {
        let pem = |between: &str| {
            format!("-----BEGIN%20CERTIFICATE-----%0A{between}%0A-----END%20CERTIFICATE-----%0A")
        };
        assert_eq!(escaped_pem(&pem("MAA%3D")).unwrap().as_ref(), [0x30, 0]);
        for text in [
            pem("MAA%3D") + &pem("MAA%3D"),
            format!("x{}", pem("MAA%3D")),
            pem("MAA%3D") + "x",
            pem("MAA%3"),
            pem("M*A%3D"),
            pem("%FF"),
            "MAA=".to_owned(),
            String::new(),
        ] {
            assert_eq!(escaped_pem(&text), None, "{text:?}");
        }
    }
}
