//! TLS on a real socket: certificates of clients, protocols, files that change, and the limits and
//! the leaving of the server as without TLS.

use std::sync::Arc;
use std::time::{Duration, Instant};

use rustls::{ClientConfig, HandshakeKind, ProtocolVersion};
use serde_json::Value;
use tokio::io::AsyncReadExt as _;
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use zorgcontract::config::TransportSettings;
use zorgcontract::demo::authority::{Issued, Use};
use zorgcontract::http::transport::Transport;

use crate::http_server::{Running, read, start, whole, write};
use crate::issuer::{TestIssuer, chain, open, own};

const ASK: &str = "GET /v1/certificate HTTP/1.1\r\nhost: localhost\r\n\r\n";

fn serve(transport: &Transport) -> Running {
    let transport = transport.clone();
    start(|state, _| state.http.transport = transport)
}

async fn connect(server: &Running, client: &Arc<ClientConfig>) -> std::io::Result<TlsStream<TcpStream>> {
    let stream = TcpStream::connect(server.address).await?;
    TlsConnector::from(client.clone()).connect("localhost".try_into().unwrap(), stream).await
}

/// What the service saw of the client, or the alert by which it ended the handshake.
async fn seen(server: &Running, client: &Arc<ClientConfig>) -> Result<Value, String> {
    let mut stream = connect(server, client).await.map_err(|error| error.to_string())?;
    seen_again(&mut stream).await
}

async fn seen_again(stream: &mut TlsStream<TcpStream>) -> Result<Value, String> {
    use tokio::io::AsyncWriteExt as _;
    let _ = stream.write_all(ASK.as_bytes()).await; // a refusal shows when the answer is read
    let mut first = [0_u8; 1];
    stream.read_exact(&mut first).await.map_err(|error| error.to_string())?;
    let (head, body) = read(stream).await;
    let body: Value = serde_json::from_str(&body).expect("JSON");
    if head.starts_with("ttp/1.1 200") { Ok(body) } else { Err(body.to_string()) }
}

#[actix_web::test]
async fn a_client_may_show_a_certificate_and_every_request_of_its_connection_has_it() {
    let issuer = TestIssuer::new();
    let server = serve(&open(&issuer.tls()));
    let without = seen(&server, &issuer.client(None)).await.unwrap();
    assert_eq!(without["thumbprint"], Value::Null);
    let system = issuer.system();
    let mut stream = connect(&server, &issuer.client(Some(&system))).await.unwrap();
    for _ in 0..3 {
        let seen = seen_again(&mut stream).await.unwrap();
        assert_eq!(seen["thumbprint"], own(&system).thumbprint);
        assert_eq!(seen["from"], "Tls");
        assert_eq!(seen["subject"], "serialNumber=AGB:01900001,CN=HIS\\, versie 1,O=Praktijk Éénhoorn,C=NL");
    }
    server.end().await;
}

#[actix_web::test]
async fn a_certificate_that_is_not_good_ends_the_handshake_with_its_reason() {
    let (issuer, stranger) = (TestIssuer::new(), TestIssuer::new());
    let revoked = issuer.system();
    issuer.revoke(&revoked);
    let server = serve(&open(&issuer.tls()));
    let self_signed = {
        let key = rcgen::KeyPair::generate().unwrap();
        let made = rcgen::CertificateParams::default().self_signed(&key).unwrap();
        Issued { chain: made.pem(), key: key.serialize_pem() }
    };
    let own_only = |issued: &Issued| (chain(issued)[..1].to_vec(), issued.key.clone());
    for (what, issued, alert) in [
        ("expired", issuer.issue(Use::System, (-10, -1)), "CertificateExpired"),
        ("not yet valid", issuer.issue(Use::System, (1, 10)), "CertificateExpired"),
        ("another authority", stranger.system(), "UnknownCA"),
        ("self-signed", self_signed, "UnknownCA"),
        ("revoked", revoked, "CertificateRevoked"),
        ("a signatory's", issuer.issue(Use::Signatory, (-1, 10)), "UnsupportedCertificate"),
        ("a server's", issuer.issue(Use::Server([127, 0, 0, 1].into()), (-1, 10)), "UnsupportedCertificate"),
    ] {
        let told = seen(&server, &issuer.client(Some(&issued))).await.unwrap_err();
        assert!(told.contains(alert), "{what}: {told}");
    }
    let without_chain = issuer.client_with(Some(own_only(&issuer.system())), &[&rustls::version::TLS13]);
    let told = seen(&server, &without_chain).await.unwrap_err();
    assert!(told.contains("UnknownCA"), "{told}");
    assert!(seen(&server, &issuer.client(Some(&issuer.system()))).await.is_ok());
    server.end().await;
}

#[actix_web::test]
async fn a_certificate_of_somebody_else_is_of_no_use_without_its_key() {
    let issuer = TestIssuer::new();
    let server = serve(&open(&issuer.tls()));
    let (theirs, mine) = (issuer.system(), issuer.system());
    let key = rustls::pki_types::pem::PemObject::from_pem_slice(mine.key.as_bytes()).unwrap();
    let key = rustls::crypto::aws_lc_rs::default_provider().key_provider.load_private_key(key).unwrap();
    let mut client = Arc::unwrap_or_clone(issuer.client(None));
    let pair = Arc::new(rustls::sign::CertifiedKey::new(chain(&theirs), key));
    client.client_auth_cert_resolver = Arc::new(rustls::sign::SingleCertAndKey::from(pair));
    let told = seen(&server, &Arc::new(client)).await.unwrap_err();
    assert!(told.contains("DecryptError"), "{told}");
    server.end().await;
}

#[actix_web::test]
async fn a_header_over_tls_is_dropped() {
    let issuer = TestIssuer::new();
    let server = serve(&open(&issuer.tls()));
    let told = base64_of(&issuer.system());
    for client in [issuer.client(None), issuer.client(Some(&issuer.system()))] {
        let shown = seen(&server, &client).await.unwrap()["thumbprint"].clone();
        let mut stream = connect(&server, &client).await.unwrap();
        let head = format!("client-cert: :{told}:\r\nclient-cert-chain: :{told}:\r\n");
        write(&mut stream, &ASK.replace("\r\n\r\n", &format!("\r\n{head}\r\n"))).await;
        let (_, body) = read(&mut stream).await;
        let seen: Value = serde_json::from_str(&body).unwrap();
        assert_eq!(seen["thumbprint"], shown);
        assert_eq!(seen["headers"], serde_json::json!([]));
    }
    server.end().await;
}

fn base64_of(issued: &Issued) -> String {
    use base64::Engine as _;
    base64::engine::general_purpose::STANDARD.encode(&chain(issued)[0])
}

#[actix_web::test]
async fn tls_1_3_alone_unless_1_2_is_asked_and_only_http_1_1_inside() {
    let issuer = TestIssuer::new();
    let settings = issuer.tls();
    let server = serve(&open(&settings));
    let older = issuer.client_with(None, &[&rustls::version::TLS12]);
    let told = seen(&server, &older).await.unwrap_err();
    assert!(told.contains("ProtocolVersion"), "{told}");
    let mut both = Arc::unwrap_or_clone(issuer.client(None));
    both.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    let stream = connect(&server, &Arc::new(both)).await.unwrap();
    let connection = stream.get_ref().1;
    assert_eq!(connection.protocol_version(), Some(ProtocolVersion::TLSv1_3));
    assert_eq!(connection.alpn_protocol(), Some(&b"http/1.1"[..]));
    drop(stream);
    server.end().await;
    let server = serve(&open(&TransportSettings { tls12: true, ..settings }));
    assert!(seen(&server, &older).await.is_ok());
    let system = issuer.system();
    let shown = Some((chain(&system), system.key.clone()));
    let older = issuer.client_with(shown, &[&rustls::version::TLS12]);
    assert_eq!(seen(&server, &older).await.unwrap()["thumbprint"], own(&system).thumbprint);
    server.end().await;
}

#[actix_web::test]
async fn no_session_is_resumed_past_the_check_of_its_certificate() {
    let issuer = TestIssuer::new();
    let server = serve(&open(&TransportSettings { tls12: true, ..issuer.tls() }));
    let system = issuer.system();
    for version in [&rustls::version::TLS13, &rustls::version::TLS12] {
        let client = issuer.client_with(Some((chain(&system), system.key.clone())), &[version]);
        for _ in 0..3 {
            let mut stream = connect(&server, &client).await.unwrap();
            assert!(seen_again(&mut stream).await.is_ok());
            assert_eq!(stream.get_ref().1.handshake_kind(), Some(HandshakeKind::Full), "{version:?}");
        }
    }
    server.end().await;
}

#[actix_web::test]
async fn a_revoked_certificate_is_refused_by_new_connections_and_by_the_next_request_of_a_kept_one() {
    let issuer = TestIssuer::new();
    let transport = open(&issuer.tls());
    let server = serve(&transport);
    let (system, other) = (issuer.system(), issuer.system());
    let mut kept = connect(&server, &issuer.client(Some(&system))).await.unwrap();
    let mut others = connect(&server, &issuer.client(Some(&other))).await.unwrap();
    assert!(seen_again(&mut kept).await.is_ok() && seen_again(&mut others).await.is_ok());
    issuer.revoke(&system);
    assert!(seen_again(&mut kept).await.is_ok(), "nobody has read the list yet");
    transport.refresh();
    let told = seen_again(&mut kept).await.unwrap_err();
    assert!(told.contains("certificate.refused") && told.contains("request-invalid"), "{told}");
    assert!(seen_again(&mut kept).await.is_err());
    assert!(seen_again(&mut others).await.is_ok(), "of another certificate");
    assert!(seen(&server, &issuer.client(Some(&system))).await.unwrap_err().contains("CertificateRevoked"));
    server.end().await;
}

#[actix_web::test]
async fn a_new_server_certificate_is_shown_to_new_connections_and_wrong_files_change_nothing() {
    let (issuer, next) = (TestIssuer::new(), TestIssuer::new());
    let settings = issuer.tls();
    let transport = open(&settings);
    let server = serve(&transport);
    let mut kept = connect(&server, &issuer.client(None)).await.unwrap();
    let shown = |stream: &TlsStream<TcpStream>| stream.get_ref().1.peer_certificates().unwrap()[0].clone();
    let first = shown(&kept);
    let renewed = issuer.issue(Use::Server([127, 0, 0, 1].into()), (-1, 10));
    issuer.file("server.pem", &renewed.chain);
    transport.refresh(); // the key is still the old one
    assert_eq!(shown(&connect(&server, &issuer.client(None)).await.unwrap()), first);
    issuer.file("server-key.pem", &renewed.key);
    transport.refresh();
    assert_eq!(shown(&connect(&server, &issuer.client(None)).await.unwrap()), chain(&renewed)[0]);
    assert!(seen_again(&mut kept).await.is_ok(), "a connection is kept");
    for wrong in ["", "no PEM", "-----BEGIN X509 CRL-----\nMAA=\n-----END X509 CRL-----\n"] {
        std::fs::write(&settings.client_crl_files[0], wrong).unwrap();
        transport.refresh();
        assert!(seen(&server, &issuer.client(Some(&issuer.system()))).await.is_ok());
    }
    // other roots: the old client is refused, the new one is not
    let (theirs, ours) = (next.system(), issuer.system());
    let (new, old) = (issuer.client(Some(&theirs)), issuer.client(Some(&ours)));
    std::fs::copy(next.authority.file("crl.pem"), &settings.client_crl_files[0]).unwrap();
    std::fs::copy(next.authority.file("root.pem"), settings.client_roots_file.as_ref().unwrap()).unwrap();
    transport.refresh();
    assert_eq!(seen(&server, &new).await.unwrap()["thumbprint"], own(&theirs).thumbprint);
    assert!(seen(&server, &old).await.unwrap_err().contains("UnknownCA"));
    server.end().await;
}

#[actix_web::test]
async fn a_slow_handshake_a_slow_head_and_a_slow_body_are_given_up() {
    let issuer = TestIssuer::new();
    let transport = open(&issuer.tls());
    let server = start(|state, settings| {
        settings.head = Duration::from_millis(600);
        state.http.limits.body = Duration::from_secs(3);
        state.http.limits.body_grace = Duration::from_millis(700);
        state.http.transport = transport;
    });
    let began = Instant::now();
    let mut silent = server.connect().await;
    let mut half = server.connect().await;
    write(&mut half, "\u{16}\u{3}\u{1}\u{1}\0").await; // a record is announced and does not come
    for stream in [&mut silent, &mut half] {
        let mut bytes = Vec::new();
        let ended = tokio::time::timeout(Duration::from_secs(5), stream.read_to_end(&mut bytes)).await;
        assert!(ended.is_ok() && !bytes.starts_with(b"HTTP"), "{bytes:?}");
    }
    let mut slow = connect(&server, &issuer.client(None)).await.unwrap();
    write(&mut slow, "GET /livez HTTP/1.1\r\nhost: x\r\n").await;
    assert!(whole(&mut slow).await.starts_with("http/1.1 408"));
    let mut slow = connect(&server, &issuer.client(None)).await.unwrap();
    let head =
        "POST /v1/things HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 40\r\n\r\n";
    write(&mut slow, &format!("{head}{{")).await;
    let (answer, body) = read(&mut slow).await;
    assert!(answer.starts_with("http/1.1 408") && body.contains("body-too-slow"), "{answer}{body}");
    assert!(began.elapsed() < Duration::from_secs(8));
    server.end().await;
}

#[actix_web::test]
async fn silent_handshakes_do_not_keep_others_out() {
    let issuer = TestIssuer::new();
    let server = serve(&open(&issuer.tls()));
    let mut silent = Vec::new();
    for _ in 0..300 {
        silent.push(server.connect().await);
    }
    let began = Instant::now();
    assert!(seen(&server, &issuer.client(None)).await.is_ok());
    assert!(began.elapsed() < Duration::from_secs(2), "{:?}", began.elapsed());
    drop(silent);
    server.end().await;
}

#[actix_web::test]
async fn http_without_tls_gets_no_answer_and_harms_nobody() {
    let issuer = TestIssuer::new();
    let server = serve(&open(&issuer.tls()));
    let mut plain = server.connect().await;
    write(&mut plain, ASK).await;
    let mut bytes = Vec::new();
    let _ = plain.read_to_end(&mut bytes).await;
    assert!(!bytes.starts_with(b"HTTP"), "{bytes:?}");
    assert!(seen(&server, &issuer.client(None)).await.is_ok());
    server.end().await;
}

#[actix_web::test]
async fn leaving_over_tls_closes_every_connection_after_an_answer_and_fails_no_request() {
    let issuer = TestIssuer::new();
    let transport = open(&issuer.tls());
    let server = start(|state, settings| {
        settings.drain = Duration::from_secs(3); // room for handshakes on a busy machine
        state.http.transport = transport;
    });
    let client = issuer.client(Some(&issuer.system()));
    let mut connections = Vec::new();
    for _ in 0..20 {
        let mut stream = connect(&server, &client).await.unwrap();
        assert!(seen_again(&mut stream).await.is_ok());
        connections.push(stream);
    }
    let mut in_flight = connect(&server, &client).await.unwrap();
    write(&mut in_flight, "GET /v1/wait HTTP/1.1\r\nhost: x\r\n\r\n").await;
    tokio::time::sleep(Duration::from_millis(50)).await;
    server.stop.send(()).await.expect("a server");
    tokio::time::sleep(Duration::from_millis(50)).await;
    for mut stream in connections {
        write(&mut stream, "GET /readyz HTTP/1.1\r\nhost: x\r\n\r\n").await;
        let (head, _) = read(&mut stream).await;
        assert!(head.starts_with("http/1.1 503") && head.contains("connection: close"), "{head}");
    }
    let mut late = connect(&server, &client).await.unwrap();
    write(&mut late, "GET /livez HTTP/1.1\r\nhost: x\r\n\r\n").await;
    let (head, _) = read(&mut late).await;
    assert!(head.starts_with("http/1.1 200") && head.contains("connection: close"), "{head}");
    let (head, body) = read(&mut in_flight).await;
    assert!(head.starts_with("http/1.1 200") && body.contains("waited"), "{head}");
    let ended = tokio::time::timeout(Duration::from_secs(20), server.ended).await;
    ended.expect("in time").expect("no panic").expect("no error");
    assert!(TcpStream::connect(server.address).await.is_err());
}

#[actix_web::test]
async fn addresses_in_answers_begin_with_https() {
    let issuer = TestIssuer::new();
    let server = serve(&open(&issuer.tls()));
    let mut stream = connect(&server, &issuer.client(None)).await.unwrap();
    write(&mut stream, "GET /v1/nowhere HTTP/1.1\r\nhost: api.example\r\n\r\n").await;
    let (_, body) = read(&mut stream).await;
    assert!(body.contains("https://api.example/docs/problems/not-found"), "{body}");
    server.end().await;
}
