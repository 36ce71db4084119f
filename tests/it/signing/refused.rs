//! Everything that is no signature: each is refused with its reason, and nothing of it is kept.

use std::time::Duration;

use aws_lc_rs::hmac;
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{
    ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair, RSA_PKCS1_SHA256, RSA_PSS_SHA256, RsaEncoding, RsaKeyPair,
};
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD as B64};
use rcgen::{CertificateParams, Issuer, KeyPair, KeyUsagePurpose, RsaKeySize};
use rustls::pki_types::PrivateKeyDer;
use rustls::pki_types::pem::PemObject as _;
use serde_json::{Value, json};
use zorgcontract::demo::authority::{Issued, LISTS, NewCertificate, Use, later};

use super::{Person, Table, body, detached, practice, seconds};
use crate::harness::Answer;
use crate::issuer::{TestIssuer, chain, now};
use crate::offers::{sign_by, step};
use crate::sandbox::Who::*;

fn with(mut header: Value, name: &str, value: Value) -> Value {
    match value {
        Value::Null => _ = header.as_object_mut().unwrap().remove(name),
        value => header[name] = value,
    }
    header
}

fn because(answer: &Answer, reason: &str) -> bool {
    let digest = if reason == "digest" { "/documentDigest" } else { "/signature" };
    answer.status == 422
        && answer.code() == "signature-refused"
        && answer.faults() == [format!("body:{digest} signature.{reason}")]
}

#[actix_web::test]
async fn every_bad_signature_is_refused_with_its_reason_and_leaves_nothing() {
    let table = Table::new().await;
    let (person, insurer) = table.people().await;
    let unknown = Person {
        who: Practice,
        issued: table.issuer.issue(Use::Signatory, (-1, 10)),
        address: String::new(),
    };
    let stranger = TestIssuer::new().issue(Use::Signatory, (-1, 10));
    let (id, document) = table.offered("ZZ-1").await;
    let other = crate::offers::offered(&table.sandbox, "ZZ-2", "GLI").await;
    let other = table.document(Practice, &other).await;
    let header = || person.header();
    let headed = |name: &str, value: Value| {
        let header = with(person.header(), name, value);
        body(&document, &person.jws(&header, &document))
    };
    let raw = |header: &Value, sign: &dyn Fn(&[u8]) -> Vec<u8>| {
        body(&document, &detached(&header.to_string(), &document, sign))
    };
    let right = person.jws(&header(), &document);
    let (head, tail) = right.split_once("..").unwrap();
    let der = |message: &[u8]| {
        let key = PrivateKeyDer::from_pem_slice(person.issued.key.as_bytes()).unwrap();
        let pair = EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_ASN1_SIGNING, key.secret_der()).unwrap();
        pair.sign(&SystemRandom::new(), message).unwrap().as_ref().to_vec()
    };
    let secret = chain(&person.issued)[0].to_vec(); // what is public, used as the secret of an HMAC
    let mac =
        |message: &[u8]| hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, &secret), message).as_ref().to_vec();
    let mut pretty = document.clone();
    pretty.push(b'\n');
    let foreign = [person.x5c()[0].clone(), STANDARD.encode(&chain(&stranger)[1])];
    let twice = header().to_string().replacen('{', "{\"alg\":\"none\",", 1);
    let cases: Vec<(&str, Value, &str)> = vec![
        ("the digest of another document", body(&other, &right), "digest"),
        ("another document, with its own digest", person.body(&other), "digest"),
        ("a signature over another document", body(&document, &person.jws(&header(), &other)), "wrong"),
        ("the same text written otherwise", body(&document, &person.jws(&header(), &pretty)), "wrong"),
        ("a person of the insurer", insurer.body(&document), "certificateUnknown"),
        ("a certificate that nobody registered", unknown.body(&document), "certificateUnknown"),
        (
            "the certificate of one, the key of another",
            body(&document, &unknown.jws(&header(), &document)),
            "wrong",
        ),
        ("no certificate", headed("x5t#S256", Value::Null), "header"),
        ("no signing time", headed("iat", Value::Null), "header"),
        ("two signing times", headed("sigT", json!(now())), "header"),
        ("no algorithm", headed("alg", Value::Null), "algorithm"),
        ("alg none", headed("alg", json!("none")), "algorithm"),
        ("alg none without a signature", body(&document, &format!("{head}..")), "form"),
        ("alg RS256", headed("alg", json!("RS256")), "algorithm"),
        (
            "alg HS256 with the certificate as its secret",
            raw(&with(header(), "alg", json!("HS256")), &mac),
            "algorithm",
        ),
        ("an HMAC as ES256", raw(&header(), &mac), "wrong"),
        ("PS256 by a key on a curve", headed("alg", json!("PS256")), "algorithm"),
        (
            "two algorithms",
            body(&document, &detached(&twice, &document, |message| person.raw(message))),
            "form",
        ),
        ("an unknown critical member", headed("crit", json!(["b64"])), "critical"),
        ("a critical member that is not there", headed("crit", json!(["sigT"])), "critical"),
        ("a key of its own", headed("jwk", json!({})), "header"),
        ("a certificate from elsewhere", headed("x5u", json!("https://example.nl/c.pem")), "header"),
        ("two certificates", headed("x5c", json!(unknown.x5c())), "certificateMismatch"),
        ("another authority above it", headed("x5c", json!(foreign)), "certificateMismatch"),
        ("two minutes ahead", headed("iat", json!(seconds() + 120)), "time"),
        ("two hours ago", headed("iat", json!(seconds() - 7_200)), "time"),
        ("before the offer", headed("iat", json!(seconds() - 120)), "time"),
        ("a stripped header", body(&document, &format!("..{tail}")), "form"),
        ("an empty header", body(&document, &format!("{}..{tail}", B64.encode("{}"))), "algorithm"),
        ("the document inside", body(&document, &format!("{head}.{}.{tail}", B64.encode(&document))), "form"),
        (
            "another header under it",
            body(
                &document,
                &format!("{}..{tail}", B64.encode(with(header(), "typ", json!("jose")).to_string())),
            ),
            "wrong",
        ),
        ("in DER", raw(&header(), &der), "wrong"),
        ("cut off", body(&document, &right[..right.len() - 2]), "wrong"),
        ("two of them", body(&document, &format!("{right},{right}")), "form"),
    ];
    for (what, body, reason) in &cases {
        let answer = table.send(Practice, &id, 2, body).await;
        assert!(because(&answer, reason), "{what}: {} {:?}", answer.status, answer.faults());
    }
    assert_eq!((table.count(&id).await, table.status(&id).await.as_str()), (0, "offered"));
    for (name, value) in
        [("documentDigest", json!("x")), ("signature", json!("")), ("signature", Value::Null)]
    {
        let answer = table.send(Practice, &id, 2, &with(person.body(&document), name, value)).await;
        assert_eq!(answer.status, 400, "{name}");
    }
    let signed = table.send(Practice, &id, 2, &body(&document, &right)).await;
    assert_eq!(signed.status, 201, "the right one is taken: {}", signed.text());
}

#[actix_web::test]
async fn both_algorithms_and_both_ways_to_name_certificate_and_time_are_taken() {
    let table = Table::new().await;
    let (person, _) = table.people().await;
    let key = KeyPair::generate_rsa_for(&rcgen::PKCS_RSA_SHA256, RsaKeySize::_3072).unwrap();
    let read = |name: &str| std::fs::read_to_string(table.issuer.authority.file(name)).unwrap();
    let (above, above_key) = (read("issuing.pem"), KeyPair::from_pem(&read("issuing-key.pem")).unwrap());
    let mut params = CertificateParams::default();
    params.key_usages = vec![KeyUsagePurpose::ContentCommitment];
    params.use_authority_key_identifier_extension = true;
    let made = params.signed_by(&key, &Issuer::from_ca_cert_pem(&above, above_key).unwrap()).unwrap();
    let issued = Issued { chain: made.pem() + &above, key: key.serialize_pem() };
    let rsa = table.register(Practice, &practice(), issued).await;
    let pair = RsaKeyPair::from_pkcs8(&key.serialize_der()).unwrap();
    let by = |encoding: &'static dyn RsaEncoding, message: &[u8]| {
        let mut signature = vec![0; pair.public_modulus_len()];
        pair.sign(encoding, &SystemRandom::new(), message, &mut signature).unwrap();
        signature
    };
    let ps256 = json!({ "alg": "PS256", "x5c": rsa.x5c(), "x5t#S256": rsa.thumbprint(), "iat": seconds(),
        "typ": "jose" });
    let first = seconds();
    let es256 = json!({ "alg": "ES256", "x5c": person.x5c(), "cty": "json", "crit": ["sigT"],
        "sigT": now() });
    for (number, care, header, rsa) in [("ZZ-1", "HAZ", ps256, true), ("ZZ-2", "GLI", es256, false)] {
        let id = crate::offers::offered(&table.sandbox, number, care).await;
        let document = table.document(Practice, &id).await;
        let text = header.to_string();
        if rsa {
            let old = detached(&text, &document, |message| by(&RSA_PKCS1_SHA256, message));
            assert!(because(&table.send(Practice, &id, 2, &body(&document, &old)).await, "wrong"));
        }
        let sign = |message: &[u8]| if rsa { by(&RSA_PSS_SHA256, message) } else { person.raw(message) };
        let answer = table.send(Practice, &id, 2, &body(&document, &detached(&text, &document, sign))).await;
        assert_eq!(answer.status, 201, "{text}: {}", answer.text());
        let told: zorgcontract::clock::Moment = answer.json()["signedAt"].as_str().unwrap().parse().unwrap();
        assert!(told.micros() / 1_000_000 >= first);
    }
}

#[actix_web::test]
async fn a_certificate_that_expired_or_was_revoked_since_it_was_registered_signs_no_more() {
    let table = Table::new().await;
    let (person, _) = table.people().await;
    let short = NewCertificate {
        use_for: Use::Signatory,
        name: "J. Voorbeeld".into(),
        organisation: None,
        code: None,
        valid: (later(now(), -1), zorgcontract::clock::Moment::from_micros(now().micros() + 3_000_000)),
    };
    let short = table.issuer.authority.issue(&short).unwrap();
    let short = table.register(Practice, &practice(), short).await;
    let (id, document) = table.offered("ZZ-1").await;
    let while_valid = short.body(&document);
    table.issuer.revoke(&person.issued);
    table.sandbox.app.state.signatories.refresh();
    let revoked = table.send(Practice, &id, 2, &person.body(&document)).await;
    assert!(because(&revoked, "certificateRevoked"), "{}", revoked.text());
    tokio::time::sleep(Duration::from_secs(4)).await;
    for body in [while_valid, short.body(&document)] {
        let expired = table.send(Practice, &id, 2, &body).await;
        assert!(because(&expired, "certificateExpired"), "{}", expired.text());
    }
    assert_eq!(table.count(&id).await, 0);
}

#[actix_web::test]
async fn while_nobody_says_whether_a_certificate_is_revoked_nothing_is_signed_with_it() {
    let table = Table::new().await;
    let (person, _) = table.people().await;
    let (id, document) = table.offered("ZZ-1").await;
    let file = table.issuer.authority.file(LISTS);
    let lists = std::fs::read_to_string(&file).unwrap();
    let end = lists.find("-----END X509 CRL-----").unwrap() + "-----END X509 CRL-----\n".len();
    let (of_issuing, of_root) = lists.split_at(end);
    for part in [of_issuing, of_root] {
        std::fs::write(&file, part).unwrap();
        table.sandbox.app.state.signatories.refresh();
        let unknown = table.send(Practice, &id, 2, &person.body(&document)).await;
        assert!(because(&unknown, "revocationUnknown"), "{}", unknown.text());
        assert_eq!((table.count(&id).await, table.status(&id).await.as_str()), (0, "offered"));
    }
    std::fs::write(&file, &lists).unwrap();
    table.sandbox.app.state.signatories.refresh();
    assert_eq!(table.send(Practice, &id, 2, &person.body(&document)).await.status, 201);
}

#[actix_web::test]
async fn a_mandate_counts_as_it_stands_at_the_moment_of_signing() {
    let table = Table::new().await;
    let (person, _) = table.people().await;
    let (id, document) = table.offered("ZZ-1").await;
    let signed = person.body(&document);
    let ended = json!({ "startDate": "2020-01-01", "endDate": "2020-12-31" });
    let coming = json!({ "startDate": "2098-01-01" });
    for (version, change, reason) in [
        (1, json!({ "suspended": true }), "suspended"),
        (2, json!({ "suspended": false, "period": ended }), "mandate"),
        (3, json!({ "period": coming }), "mandate"),
    ] {
        let tag = format!("\"{version}\"");
        assert_eq!(table.sandbox.patch(Practice, &person.address, &tag, &change).await.status, 200);
        for body in [&signed, &person.body(&document)] {
            let answer = table.send(Practice, &id, 2, body).await;
            assert!(because(&answer, reason), "{change}: {}", answer.text());
        }
    }
    let holds = json!({ "period": { "startDate": "2020-01-01" } });
    assert_eq!(table.sandbox.patch(Practice, &person.address, "\"4\"", &holds).await.status, 200);
    assert_eq!(table.send(Practice, &id, 2, &signed).await.status, 201);
}

#[actix_web::test]
async fn what_was_withdrawn_refused_or_lapsed_is_signed_no_more() {
    let table = Table::new().await;
    let (person, insurer) = table.people().await;
    for (number, who, taken) in [("ZZ-1", Leader, "_withdraw"), ("ZZ-2", Practice, "_refuse")] {
        let (id, document) = table.offered(number).await;
        assert_eq!(step(&table.sandbox, who, &id, taken, 2, &json!({})).await.status, 200);
        for seen in [2, 3] {
            let late = table.send(Practice, &id, seen, &person.body(&document)).await;
            assert_eq!(late.status, if seen == 2 { 412 } else { 409 }, "{}", late.text());
        }
        assert_eq!(table.count(&id).await, 0);
    }
    let (id, document) = table.offered("ZZ-3").await;
    assert_eq!(table.send(Practice, &id, 2, &person.body(&document)).await.status, 201);
    assert_eq!(step(&table.sandbox, Leader, &id, "_withdraw", 3, &json!({})).await.status, 200);
    assert_eq!(table.send(Leader, &id, 4, &insurer.body(&document)).await.status, 409);
    assert_eq!(table.count(&id).await, 1);

    let draft = crate::offers::draft(&table.sandbox, "ZZ-4", "HAZ").await;
    let end = later(table.clocks.business_now(), 1);
    let by = sign_by(&end.to_string());
    assert_eq!(step(&table.sandbox, Leader, &draft, "_offer", 1, &by).await.status, 200);
    let document = table.document(Practice, &draft).await;
    table.clocks.set_business(end);
    let late = table.send(Practice, &draft, 2, &person.body(&document)).await;
    assert_eq!((late.status, late.code().as_str()), (422, "deadline-passed"), "{}", late.text());
    assert!(late.text().contains(&end.in_amsterdam()), "{}", late.text());
    assert_eq!(table.count(&draft).await, 0);
    table.clocks.set_business(zorgcontract::clock::Moment::from_micros(end.micros() - 60_000_000));
    assert_eq!(table.send(Practice, &draft, 2, &person.body(&document)).await.status, 201);
    table.clocks.set_business(end);
    let late = table.send(Leader, &draft, 3, &insurer.body(&document)).await;
    assert_eq!((late.status, late.code().as_str()), (422, "deadline-passed"), "both sides are bound by it");
}
