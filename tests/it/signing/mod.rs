//! Signing what is offered: documents, signatures of people, and everything that is no signature.

mod amended_laws;
mod documents;
mod laws;
mod refused;
mod road;

use std::sync::Arc;

use actix_web::test::TestRequest;
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair};
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD as B64};
use rustls::pki_types::PrivateKeyDer;
use rustls::pki_types::pem::PemObject as _;
use serde_json::{Value, json};
use zorgcontract::app;
use zorgcontract::clock::Clocks;
use zorgcontract::codes::JobId;
use zorgcontract::config::SignatorySettings;
use zorgcontract::contracts::signing::digest_of;
use zorgcontract::demo::authority::{Issued, LISTS, ROOT, Use};

use crate::harness::{Answer, TestApp};
use crate::issuer::{TestIssuer, chain, now};
use crate::offers;
use crate::sandbox::Who::{self, *};
use crate::sandbox::{self, PRACTICE, Sandbox};

/// A country in which people have certificates.
pub struct Table {
    pub sandbox: Sandbox,
    pub issuer: TestIssuer,
    pub clocks: Clocks,
}

/// A person who signs for an organisation.
pub struct Person {
    /// The client of the organisation.
    pub who: Who,
    pub issued: Issued,
    /// Where the certificate is registered.
    pub address: String,
}

pub fn practice() -> Value {
    json!({ "agbCode": PRACTICE })
}

pub fn concern(id: &str) -> Value {
    json!({ "concernId": id })
}

pub fn seconds() -> i64 {
    now().micros() / 1_000_000
}

impl Table {
    pub async fn new() -> Self {
        Self::with(sandbox::clocks()).await
    }

    /// On a day of the business.
    pub async fn on(moment: &str) -> Self {
        let clocks = Clocks::real();
        clocks.set_business(moment.parse().unwrap());
        Self::with(clocks).await
    }

    async fn with(clocks: Clocks) -> Self {
        let issuer = TestIssuer::new();
        let mut sandbox = Sandbox::with(clocks.clone()).await;
        let (roots, lists) = (Some(issuer.authority.file(ROOT)), vec![issuer.authority.file(LISTS)]);
        let settings = SignatorySettings { signatory_roots_file: roots, signatory_crl_files: lists };
        sandbox.app.state.signatories = Arc::new(settings.read(&Clocks::real()).unwrap());
        sandbox.app = TestApp::of(sandbox.app.state.clone(), app::routes).await;
        Self { sandbox, issuer, clocks }
    }

    /// Registers a person with a certificate.
    pub async fn register(&self, who: Who, organisation: &Value, issued: Issued) -> Person {
        let new = json!({ "name": "J. Voorbeeld", "organisation": organisation, "certificate": issued.chain,
            "period": { "startDate": "2020-01-01" } });
        let made = self.sandbox.post(who, "/v1/certificates", &new).await;
        assert_eq!(made.status, 201, "{}", made.text());
        Person { who, issued, address: made.header("location").to_owned() }
    }

    pub async fn person(&self, who: Who, organisation: &Value) -> Person {
        self.register(who, organisation, self.issuer.issue(Use::Signatory, (-1, 10))).await
    }

    /// Somebody of the practice and somebody of its insurer.
    pub async fn people(&self) -> (Person, Person) {
        let leader = concern("zorg-en-zekerheid");
        (self.person(Practice, &practice()).await, self.person(Leader, &leader).await)
    }

    /// The document of a contract as the bytes that are signed.
    pub async fn document(&self, who: Who, id: &str) -> Vec<u8> {
        let answer = self.sandbox.get(who, &format!("/v1/contracts/{id}/document")).await;
        assert_eq!(answer.status, 200, "{}", answer.text());
        answer.bytes.to_vec()
    }

    /// Sends a signature.
    pub async fn send(&self, who: Who, id: &str, seen: i32, body: &Value) -> Answer {
        self.send_with(who, id, seen, body, &JobId::new().to_string()).await
    }

    pub async fn send_with(&self, who: Who, id: &str, seen: i32, body: &Value, key: &str) -> Answer {
        let request = signing(id, seen, body, key);
        self.sandbox.send(who, request).await
    }

    /// A person reads the document and signs it.
    pub async fn sign(&self, person: &Person, id: &str, seen: i32) -> Answer {
        let body = person.body(&self.document(person.who, id).await);
        self.send(person.who, id, seen, &body).await
    }

    /// What is offered to the practice, and its document.
    pub async fn offered(&self, number: &str) -> (String, Vec<u8>) {
        let id = offers::offered(&self.sandbox, number, "HAZ").await;
        let document = self.document(Practice, &id).await;
        (id, document)
    }

    /// How many signatures a contract has.
    pub async fn count(&self, id: &str) -> usize {
        self.sandbox.items(Leader, &format!("/v1/contracts/{id}/signatures")).await.len()
    }

    pub async fn status(&self, id: &str) -> String {
        let contract = self.sandbox.get(Leader, &format!("/v1/contracts/{id}")).await.json();
        contract["status"].as_str().unwrap().to_owned()
    }
}

pub fn signing(id: &str, seen: i32, body: &Value, key: &str) -> TestRequest {
    let request = Sandbox::posting(&format!("/v1/contracts/{id}/signatures"), body, key);
    request.insert_header(("if-match", format!("\"{seen}\"")))
}

/// A body over these bytes with this signature.
pub fn body(document: &[u8], jws: &str) -> Value {
    json!({ "documentDigest": digest_of(document), "signature": jws })
}

/// The parts of a detached JWS put together.
pub fn detached(header: &str, content: &[u8], sign: impl Fn(&[u8]) -> Vec<u8>) -> String {
    let header = B64.encode(header);
    let signature = sign(format!("{header}.{}", B64.encode(content)).as_bytes());
    format!("{header}..{}", B64.encode(signature))
}

impl Person {
    pub fn thumbprint(&self) -> String {
        digest_of(&chain(&self.issued)[0])
    }

    /// The header of a right signature of now.
    pub fn header(&self) -> Value {
        json!({ "alg": "ES256", "x5t#S256": self.thumbprint(), "iat": seconds() })
    }

    /// The certificates as `x5c` has them.
    pub fn x5c(&self) -> Vec<String> {
        chain(&self.issued).iter().map(|der| STANDARD.encode(der)).collect()
    }

    /// A signature over a content with any header.
    pub fn jws(&self, header: &Value, content: &[u8]) -> String {
        detached(&header.to_string(), content, |message| self.raw(message))
    }

    pub fn raw(&self, message: &[u8]) -> Vec<u8> {
        let key = PrivateKeyDer::from_pem_slice(self.issued.key.as_bytes()).unwrap();
        let pair = EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, key.secret_der()).unwrap();
        pair.sign(&SystemRandom::new(), message).unwrap().as_ref().to_vec()
    }

    /// A right signature of now.
    pub fn body(&self, document: &[u8]) -> Value {
        body(document, &self.jws(&self.header(), document))
    }
}
