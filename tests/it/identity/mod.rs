//! Clients that prove who they are, in process: keys of every kind, assertions, proofs and tokens.

mod attack_tables;
mod attacks;
mod clients;
mod delegations;
mod discovery;
pub mod register;
mod scene;
pub mod signatories;
mod token;

use actix_web::test::TestRequest;
use aws_lc_rs::encoding::{AsDer as _, Pkcs8V1Der};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::{KeyPair as RsaKeyPair, KeySize};
use aws_lc_rs::signature::{ECDSA_P384_SHA384_FIXED_SIGNING, EcdsaKeyPair, KeyPair as _};
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD as B64};
use jsonwebtoken::{Algorithm, EncodingKey};
use serde_json::{Value, json};
use zorgcontract::audit::{Actor, Owner};
use zorgcontract::auth::Role;
use zorgcontract::auth::clients::model::{
    CertificateMatchKind, ClientAuthentication, ClientChange, ClientEntry, Rotation,
};
use zorgcontract::auth::clients::service;
use zorgcontract::auth::jwk::PublicKey;
use zorgcontract::auth::keys::TokenKey;
use zorgcontract::auth::peer::{PeerCertificate, PeerSource};
use zorgcontract::codes::{ClientId, PartyId};

use crate::harness::Answer;
use crate::sandbox::Sandbox;

pub const ORIGIN: &str = "http://localhost";
pub const TOKEN: &str = "/oauth2/token";
pub const ASSERTION_TYPE: &str = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
/// The party that practice 01900001 is.
pub const PRACTICE: &str = "01900001";
pub const RO: &str = "53900002";

/// A private key of a client.
#[derive(Clone)]
pub struct Key {
    pub algorithm: Algorithm,
    pub signing: EncodingKey,
    pub public: PublicKey,
}

fn pem(der: &[u8]) -> String {
    format!("-----BEGIN PRIVATE KEY-----\n{}\n-----END PRIVATE KEY-----\n", STANDARD.encode(der))
}

impl Key {
    pub fn p256() -> Self {
        let key = TokenKey::from_pem(&TokenKey::generate_pem().unwrap()).unwrap();
        Self { algorithm: Algorithm::ES256, signing: key.signing, public: key.public }
    }

    pub fn p384() -> Self {
        let signing = &ECDSA_P384_SHA384_FIXED_SIGNING;
        let document = EcdsaKeyPair::generate_pkcs8(signing, &SystemRandom::new()).unwrap();
        let pair = EcdsaKeyPair::from_pkcs8(signing, document.as_ref()).unwrap();
        let point = pair.public_key().as_ref();
        let (x, y) = (B64.encode(&point[1..49]), B64.encode(&point[49..]));
        let jwk = json!({ "kty": "EC", "crv": "P-384", "x": x, "y": y });
        Self {
            algorithm: Algorithm::ES384,
            signing: EncodingKey::from_ec_pem(pem(document.as_ref()).as_bytes()).unwrap(),
            public: PublicKey::from_jwk(&jwk).unwrap(),
        }
    }

    pub fn rsa(algorithm: Algorithm) -> Self {
        let pair = RsaKeyPair::generate(KeySize::Rsa2048).unwrap();
        let der: Pkcs8V1Der<'_> = pair.as_der().unwrap();
        let public = pair.public_key();
        let (n, e) = (public.modulus(), public.exponent());
        let (n, e) = (n.big_endian_without_leading_zero(), e.big_endian_without_leading_zero());
        let jwk = json!({ "kty": "RSA", "n": B64.encode(n), "e": B64.encode(e) });
        Self {
            algorithm,
            signing: EncodingKey::from_rsa_pem(pem(der.as_ref()).as_bytes()).unwrap(),
            public: PublicKey::from_jwk(&jwk).unwrap(),
        }
    }

    pub fn kid(&self) -> String {
        self.public.thumbprint()
    }

    /// Signs any header over any claims.
    pub fn sign(&self, header: &Value, claims: &str) -> String {
        let message = format!("{}.{}", B64.encode(header.to_string()), B64.encode(claims));
        let signature =
            jsonwebtoken::crypto::sign(message.as_bytes(), &self.signing, self.algorithm).unwrap();
        format!("{message}.{signature}")
    }

    pub fn assertion_header(&self) -> Value {
        json!({ "alg": format!("{:?}", self.algorithm), "typ": "JWT", "kid": self.kid() })
    }

    pub fn proof_header(&self) -> Value {
        json!({ "alg": format!("{:?}", self.algorithm), "typ": "dpop+jwt", "jwk": self.public.to_jwk() })
    }

    /// An assertion of a client as it should be.
    pub fn assertion(&self, client: ClientId) -> String {
        self.sign(&self.assertion_header(), &assertion_claims(client).to_string())
    }

    /// A proof of this key as it should be.
    pub fn proof(&self, method: &str, path: &str, token: Option<&str>) -> String {
        self.sign(&self.proof_header(), &proof_claims(method, path, token).to_string())
    }
}

pub fn now() -> i64 {
    chrono::Utc::now().timestamp()
}

pub fn fresh_id() -> String {
    format!("{}-{}", uuid::Uuid::now_v7(), "0123456789")
}

pub fn assertion_claims(client: ClientId) -> Value {
    json!({ "iss": client, "sub": client, "aud": format!("{ORIGIN}{TOKEN}"), "jti": fresh_id(),
        "iat": now(), "exp": now() + 120 })
}

pub fn proof_claims(method: &str, path: &str, token: Option<&str>) -> Value {
    let mut claims =
        json!({ "jti": fresh_id(), "htm": method, "htu": format!("{ORIGIN}{path}"), "iat": now() });
    if let Some(token) = token {
        claims["ath"] = zorgcontract::auth::proofs::token_hash(token).into();
    }
    claims
}

/// A certificate as a connection would show it; only its name matters here.
pub fn peer(name: &str) -> PeerCertificate {
    let hash = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, name.as_bytes());
    PeerCertificate {
        thumbprint: B64.encode(hash),
        der: name.to_owned().into(),
        subject: format!("CN={name},O=Voorbeeld,C=NL"),
        from: PeerSource::Tls,
    }
}

/// A sandbox in which clients are registered.
pub struct Desk {
    pub sandbox: Sandbox,
}

/// A client with the key that it signs assertions with.
#[derive(Clone)]
pub struct Registered {
    pub id: ClientId,
    pub key: Key,
}

impl Desk {
    pub async fn new() -> Self {
        Self { sandbox: Sandbox::new().await }
    }

    pub fn party(&self, code: &str) -> PartyId {
        let snapshot = self.sandbox.app.state.snapshots.load();
        snapshot.party_by_agb(code.parse().unwrap()).unwrap().register.id
    }

    pub fn practice(&self) -> Owner {
        Owner::Party(self.party(PRACTICE))
    }

    pub async fn write(&self, entry: ClientEntry) -> ClientId {
        let id = entry.id;
        let work = move |tx: &mut zorgcontract::db::Tx<'_>| service::register(tx, &entry);
        self.sandbox.app.state.snapshots.write(Actor::command("test"), work).await.unwrap();
        id
    }

    pub fn entry(&self, role: Role, organisation: Owner, key: Option<&Key>) -> ClientEntry {
        ClientEntry {
            id: ClientId::new(),
            name: "test".to_owned(),
            role,
            organisation,
            uzovi_codes: Vec::new(),
            scopes: role.scopes().iter().map(|scope| (*scope).to_owned()).collect(),
            authentication: match key {
                Some(_) => ClientAuthentication::PrivateKeyJwt,
                None => ClientAuthentication::TlsClientAuth,
            },
            keys: key.map(|key| (key.kid(), key.public.clone())).into_iter().collect(),
            certificates: Vec::new(),
        }
    }

    /// A client with a key of its own.
    pub async fn register(&self, role: Role, organisation: Owner) -> Registered {
        let key = Key::p256();
        let id = self.write(self.entry(role, organisation, Some(&key))).await;
        Registered { id, key }
    }

    /// A client that comes over mutual TLS.
    pub async fn register_tls(&self, certificate: (CertificateMatchKind, String)) -> ClientId {
        let certificates = vec![certificate];
        self.write(ClientEntry { certificates, ..self.entry(Role::Provider, self.practice(), None) }).await
    }

    pub async fn change(&self, id: ClientId, change: ClientChange) {
        let work = move |tx: &mut zorgcontract::db::Tx<'_>| service::change(tx, id, None, &change);
        self.sandbox.app.state.snapshots.write(Actor::command("test"), work).await.unwrap();
    }

    pub async fn rotate(&self, id: ClientId, step: Rotation) {
        let work = move |tx: &mut zorgcontract::db::Tx<'_>| service::rotate(tx, id, None, &step);
        self.sandbox.app.state.snapshots.write(Actor::command("test"), work).await.unwrap();
    }

    pub async fn suspend(&self, id: ClientId, suspended: bool) {
        self.change(id, ClientChange { suspended: Some(suspended), ..ClientChange::default() }).await;
    }

    /// A token bound to the client's own key, with these scopes.
    pub async fn bound_token(&self, client: &Registered, scope: Option<&str>) -> String {
        let proof = client.key.proof("POST", TOKEN, None);
        let request = asking(&client.key.assertion(client.id), scope).insert_header(("dpop", proof));
        let answer = self.sandbox.app.send(request).await;
        assert_eq!(answer.status, 200, "{}", answer.text());
        answer.json()["access_token"].as_str().unwrap().to_owned()
    }

    pub async fn get(&self, client: &Registered, token: &str, uri: &str) -> Answer {
        let path = uri.split('?').next().unwrap();
        let proof = client.key.proof("GET", path, Some(token));
        self.sandbox.app.send(dpop(TestRequest::get().uri(uri), token, &proof)).await
    }

    pub async fn post(&self, client: &Registered, token: &str, uri: &str, body: &Value) -> Answer {
        let proof = client.key.proof("POST", uri, Some(token));
        self.sandbox.app.send(dpop(Sandbox::posting(uri, body, &fresh_id()), token, &proof)).await
    }
}

/// A request with a bound token and a proof.
pub fn dpop(request: TestRequest, token: &str, proof: &str) -> TestRequest {
    request
        .insert_header(("authorization", format!("DPoP {token}")))
        .insert_header(("dpop", proof.to_owned()))
}

pub fn bearer(uri: &str, token: &str) -> TestRequest {
    TestRequest::get().uri(uri).insert_header(("authorization", format!("Bearer {token}")))
}

pub fn form(pairs: &[(&str, &str)]) -> TestRequest {
    TestRequest::post().uri(TOKEN).set_form(pairs)
}

/// A request for a token with an assertion.
pub fn asking(assertion: &str, scope: Option<&str>) -> TestRequest {
    let mut pairs = vec![
        ("grant_type", "client_credentials"),
        ("client_assertion_type", ASSERTION_TYPE),
        ("client_assertion", assertion),
    ];
    pairs.extend(scope.map(|scope| ("scope", scope)));
    form(&pairs)
}

/// The claims of a token that is known to be good.
pub fn claims(token: &str) -> Value {
    serde_json::from_slice(&B64.decode(token.split('.').nth(1).unwrap()).unwrap()).unwrap()
}
