//! Certificates in a header: taken from a trusted proxy in one form, from nobody else in any.

use std::net::SocketAddr;

use actix_web::test::TestRequest;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use zorgcontract::config::{CertificateForm, TransportSettings};
use zorgcontract::demo::authority::{Issued, Use};

use crate::harness::{Answer, TestApp};
use crate::issuer::{TestIssuer, chain, open, own};
use crate::things;

const PROXY: &str = "10.1.2.3:40000";

async fn app(settings: &TransportSettings) -> TestApp {
    TestApp::with(things::routes, |http| http.transport = open(settings)).await
}

async fn ask(app: &TestApp, peer: &str, headers: &[(&str, String)]) -> Answer {
    let peer: SocketAddr = peer.parse().unwrap();
    let request = TestRequest::get().uri("/v1/certificate").peer_addr(peer);
    let told =
        headers.iter().fold(request, |request, (name, value)| request.append_header((*name, value.as_str())));
    app.send(told).await
}

/// The certificate alone and the rest of its chain, as RFC 9440 writes them.
fn rfc9440(issued: &Issued) -> (String, String) {
    let told: Vec<String> = chain(issued).iter().map(|der| format!(":{}:", STANDARD.encode(der))).collect();
    (told[0].clone(), told[1..].join(", "))
}

fn both(issued: &Issued) -> Vec<(&'static str, String)> {
    let (leaf, rest) = rfc9440(issued);
    vec![("client-cert", leaf), ("client-cert-chain", rest)]
}

#[actix_web::test]
async fn a_trusted_proxy_tells_the_certificate_and_the_handler_sees_no_header() {
    let issuer = TestIssuer::new();
    let app = app(&issuer.proxied(&["10.1.0.0/16", "::1"])).await;
    let system = issuer.system();
    for peer in [PROXY, "[::1]:40000", "[::ffff:10.1.2.3]:40000"] {
        let seen = ask(&app, peer, &both(&system)).await.json();
        assert_eq!(seen["thumbprint"], own(&system).thumbprint, "{peer}");
        assert_eq!((&seen["from"], &seen["headers"]), (&json!("Proxy"), &json!([])));
    }
    assert_eq!(ask(&app, PROXY, &[]).await.json()["thumbprint"], Value::Null, "a client without one");
}

#[actix_web::test]
async fn from_anybody_else_the_header_is_dropped() {
    let issuer = TestIssuer::new();
    let mut told = both(&issuer.system());
    told.push(("forwarded", "for=10.1.2.3".into()));
    told.push(("x-forwarded-for", "10.1.2.3".into()));
    let trusting = app(&issuer.proxied(&["10.1.2.3"])).await;
    let plain = TestApp::new(things::routes).await;
    for (app, peer) in [
        (&trusting, "10.1.2.4:40000"),
        (&trusting, "127.0.0.1:40000"),
        (&trusting, "[::1]:40000"),
        (&trusting, "[::ffff:10.1.2.4]:40000"),
        (&plain, PROXY),
    ] {
        let answer = ask(app, peer, &told).await;
        assert_eq!(answer.status, 200, "{peer}");
        assert_eq!(answer.json()["thumbprint"], Value::Null, "{peer}");
        assert_eq!(answer.json()["headers"], json!([]), "{peer}");
        let garbage = ask(app, peer, &[("client-cert", "garbage".into())]).await;
        assert_eq!((garbage.status, &garbage.json()["headers"]), (200, &json!([])), "{peer}");
    }
    let nobody = TestRequest::get().uri("/v1/certificate").insert_header(told[0].clone());
    assert_eq!(trusting.send(nobody).await.json()["thumbprint"], Value::Null, "no address at all");
}

#[actix_web::test]
async fn what_is_not_exactly_one_certificate_is_refused() {
    let issuer = TestIssuer::new();
    let app = app(&issuer.proxied(&["10.1.2.3"])).await;
    let (leaf, rest) = rfc9440(&issuer.system());
    let (other, _) = rfc9440(&issuer.system());
    let inner = leaf.trim_matches(':');
    let one = |value: &str| vec![("client-cert", value.to_owned()), ("client-cert-chain", rest.clone())];
    let long = format!(":{}:", "A".repeat(20_000));
    for headers in [
        vec![
            ("client-cert", leaf.clone()),
            ("client-cert", leaf.clone()),
            ("client-cert-chain", rest.clone()),
        ],
        vec![("client-cert", leaf.clone()), ("client-cert", other.clone())],
        vec![
            ("client-cert", leaf.clone()),
            ("client-cert-chain", rest.clone()),
            ("client-cert-chain", rest.clone()),
        ],
        vec![("client-cert-chain", rest.clone())],
        vec![("client-cert", leaf.clone()), ("client-cert-chain", vec![rest.clone(); 7].join(","))],
        vec![("client-cert", leaf.clone()), ("client-cert-chain", format!("{rest},"))],
        one(""),
        one(inner),
        one(&format!("{leaf}, {other}")),
        one(&format!("{leaf};a=1")),
        one(&format!(" {leaf}x")),
        one(&format!(":{}:", &inner[1..])),
        one("::"),
        one("garbage"),
        one("-----BEGIN CERTIFICATE-----"),
        one(&long),
    ] {
        let answer = ask(&app, PROXY, &headers).await;
        assert_eq!(answer.status, 400, "{headers:?}");
        let faults = answer.faults();
        assert!(faults[0].ends_with("certificate.format"), "{faults:?} {headers:?}");
    }
    for not_der in ["MAA=", "MIIB"] {
        let answer = ask(&app, PROXY, &one(&format!(":{not_der}:"))).await;
        assert_eq!(
            (answer.status, answer.faults()[0].as_str()),
            (400, "header:client-cert certificate.refused")
        );
    }
}

#[actix_web::test]
async fn the_certificate_of_a_proxy_is_checked_like_any_other() {
    let (issuer, stranger) = (TestIssuer::new(), TestIssuer::new());
    let revoked = issuer.system();
    issuer.revoke(&revoked);
    let app = app(&issuer.proxied(&["10.1.2.3"])).await;
    for (issued, why) in [
        (issuer.issue(Use::System, (-10, -1)), "expired"),
        (issuer.issue(Use::System, (1, 10)), "not valid yet"),
        (stranger.system(), "trusted authority"),
        (revoked, "revoked"),
        (issuer.issue(Use::Signatory, (-1, 10)), "another use"),
    ] {
        let answer =
            ask(&app, PROXY, &[both(&issued), vec![("accept-language", "en".into())]].concat()).await;
        assert_eq!(
            (answer.status, answer.faults()[0].as_str()),
            (400, "header:client-cert certificate.refused")
        );
        assert!(answer.text().contains(why), "{}", answer.text());
    }
    let (leaf, _) = rfc9440(&issuer.system());
    let answer = ask(&app, PROXY, &[("client-cert", leaf)]).await;
    assert_eq!(answer.status, 400, "without the authority between");
}

#[actix_web::test]
async fn another_header_and_the_form_of_nginx_can_be_agreed() {
    let issuer = TestIssuer::new();
    let settings = TransportSettings {
        client_certificate_header: "X-Client-Certificate".into(),
        client_certificate_form: CertificateForm::EscapedPem,
        ..issuer.proxied(&["10.1.2.3"])
    };
    // nginx tells no chain: the issuing authority is a root here
    let issuing = issuer.authority.file("issuing.pem");
    let app = app(&TransportSettings { client_roots_file: Some(issuing), ..settings }).await;
    let system = issuer.system();
    let end = system.chain.find("-----END CERTIFICATE-----").unwrap() + "-----END CERTIFICATE-----\n".len();
    let escape = |text: &str| -> String {
        let plain = |b: u8| b.is_ascii_alphanumeric() || b"-._~".contains(&b);
        text.bytes().map(|b| if plain(b) { char::from(b).to_string() } else { format!("%{b:02X}") }).collect()
    };
    let told = escape(&system.chain[..end]);
    let seen = ask(&app, PROXY, &[("x-client-certificate", told.clone())]).await.json();
    assert_eq!((&seen["thumbprint"], &seen["from"]), (&json!(own(&system).thumbprint), &json!("Proxy")));
    let ignored = ask(&app, PROXY, &both(&system)).await.json();
    assert_eq!((&ignored["thumbprint"], &ignored["headers"]), (&Value::Null, &json!([])));
    for headers in [
        vec![("x-client-certificate", escape(&system.chain))],
        vec![("x-client-certificate", told.clone()), ("x-client-certificate", told.clone())],
        vec![("x-client-certificate", rfc9440(&system).0)],
        vec![("x-client-certificate", told.clone()), ("x-client-certificate-chain", rfc9440(&system).1)],
        vec![("x-client-certificate", told.replace("%0A", "%0"))],
    ] {
        assert_eq!(ask(&app, PROXY, &headers).await.status, 400, "{headers:?}");
    }
    let seen = ask(&app, "10.1.2.4:1", &[("x-client-certificate", told)]).await.json();
    assert_eq!((&seen["thumbprint"], &seen["headers"]), (&Value::Null, &json!([])));
}
