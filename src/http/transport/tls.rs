//! TLS of the service itself: protocol, handshake, and what a connection knows of its client.
//!
//! TLS 1.3, with 1.2 on request; the suites are those that rustls has, all with forward secrecy and
//! authenticated encryption. Sessions are not resumed: a resumed one would skip the check of the
//! client's certificate. A refused certificate ends the handshake with the alert that says why.

use std::any::Any;
use std::cell::RefCell;
use std::sync::Arc;

use actix_tls::accept::rustls_0_23::TlsStream;
use actix_web::dev::Extensions;
use actix_web::rt::net::TcpStream;
use rustls::client::danger::HandshakeSignatureValid;
use rustls::crypto::{CryptoProvider, aws_lc_rs, verify_tls12_signature, verify_tls13_signature};
use rustls::pki_types::{CertificateDer, UnixTime};
use rustls::server::danger::{ClientCertVerified, ClientCertVerifier};
use rustls::server::{ClientHello, NoServerSessionStorage, ResolvesServerCert};
use rustls::sign::CertifiedKey;
use rustls::version::{TLS12, TLS13};
use rustls::{
    CertificateError, DigitallySignedStruct, DistinguishedName, Error, ServerConfig, SignatureScheme,
};

use super::material::{Material, Verdict};
use crate::auth::certificates::{Certificate, CertificateProblem};
use crate::auth::peer::{PeerCertificate, PeerSource};

/// TLS of this service.
#[derive(Debug)]
pub struct Tls {
    /// The certificates in use.
    pub material: Arc<Material>,
    /// Whether TLS 1.2 is spoken as well.
    pub with_1_2: bool,
}

/// The cryptography below TLS.
pub(super) fn provider() -> CryptoProvider {
    aws_lc_rs::default_provider()
}

impl Tls {
    /// The settings of the listener.
    ///
    /// # Errors
    /// The cryptography does not offer what is asked.
    pub fn config(&self) -> Result<ServerConfig, Error> {
        let provider = Arc::new(provider());
        let versions = if self.with_1_2 { &[&TLS13, &TLS12][..] } else { &[&TLS13] };
        let builder =
            ServerConfig::builder_with_provider(provider.clone()).with_protocol_versions(versions)?;
        let builder = if self.material.takes_certificates() {
            builder.with_client_cert_verifier(Arc::new(Clients { material: self.material.clone(), provider }))
        } else {
            builder.with_no_client_auth()
        };
        let mut config = builder.with_cert_resolver(Arc::new(Served(self.material.clone())));
        config.ignore_client_order = true;
        config.session_storage = Arc::new(NoServerSessionStorage {});
        config.send_tls13_tickets = 0;
        Ok(config)
    }
}

/// Shows the certificate that is in use at the time of the handshake.
#[derive(Debug)]
struct Served(Arc<Material>);

impl ResolvesServerCert for Served {
    fn resolve(&self, _: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        self.0.served()
    }
}

/// Judges the certificates of clients; showing one is optional.
#[derive(Debug)]
struct Clients {
    material: Arc<Material>,
    provider: Arc<CryptoProvider>,
}

impl ClientCertVerifier for Clients {
    fn client_auth_mandatory(&self) -> bool {
        false
    }

    fn root_hint_subjects(&self) -> &[DistinguishedName] {
        &[] // the roots may be replaced; without hints a client shows what it has
    }

    fn verify_client_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        _: UnixTime,
    ) -> Result<ClientCertVerified, Error> {
        let chain: Vec<_> = std::iter::once(end_entity).chain(intermediates).cloned().collect();
        match self.material.client(&chain) {
            Ok(_) => Ok(ClientCertVerified::assertion()),
            Err(problem) => Err(alert(problem).into()),
        }
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        verify_tls12_signature(message, cert, dss, &self.provider.signature_verification_algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        verify_tls13_signature(message, cert, dss, &self.provider.signature_verification_algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.provider.signature_verification_algorithms.supported_schemes()
    }
}

/// The error that makes rustls send the right alert.
fn alert(problem: CertificateProblem) -> CertificateError {
    match problem {
        CertificateProblem::Unreadable => CertificateError::BadEncoding,
        CertificateProblem::NotYetValid => CertificateError::NotValidYet,
        CertificateProblem::Expired => CertificateError::Expired,
        CertificateProblem::UnknownIssuer => CertificateError::UnknownIssuer,
        CertificateProblem::Revoked => CertificateError::Revoked,
        CertificateProblem::RevocationUnknown => CertificateError::UnknownRevocationStatus,
        CertificateProblem::ListExpired => CertificateError::ExpiredRevocationList,
        CertificateProblem::WrongUse => CertificateError::InvalidPurpose,
        CertificateProblem::Invalid => CertificateError::ApplicationVerificationFailure,
    }
}

/// The chain that a client showed in the handshake: data of its connection, for all its requests.
pub(super) struct Shown {
    chain: Vec<CertificateDer<'static>>,
    last: RefCell<Option<(Verdict, PeerCertificate)>>,
}

/// Keeps what the client showed with its connection; for `HttpServer::on_connect`.
pub fn keep_shown(connection: &dyn Any, data: &mut Extensions) {
    let Some(stream) = connection.downcast_ref::<TlsStream<TcpStream>>() else { return };
    if let Some(chain) = stream.get_ref().1.peer_certificates() {
        data.insert(Shown { chain: chain.to_vec(), last: RefCell::default() });
    }
}

impl Shown {
    /// The certificate, as good now as it was in the handshake: it may have expired or been revoked
    /// while the connection was kept.
    pub(super) fn checked(&self, material: &Material) -> Result<PeerCertificate, CertificateProblem> {
        let mut last = self.last.borrow_mut();
        if let Some((verdict, peer)) = &*last
            && material.stands(verdict)
        {
            return Ok(peer.clone());
        }
        *last = None;
        let verdict = material.client(&self.chain)?;
        let peer = peer(&verdict.certificate, PeerSource::Tls);
        *last = Some((verdict, peer.clone()));
        Ok(peer)
    }
}

/// A checked certificate as a request carries it.
pub(super) fn peer(certificate: &Certificate, from: PeerSource) -> PeerCertificate {
    PeerCertificate {
        thumbprint: certificate.thumbprint.clone(),
        der: certificate.der.to_vec().into(),
        subject: certificate.subject.text.clone(),
        from,
    }
}
