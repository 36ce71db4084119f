//! What the attack tables start from: things that are right, to be made wrong in one place.

use std::path::PathBuf;
use std::sync::Arc;

use actix_web::test::TestRequest;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as B64;
use jsonwebtoken::{Algorithm, EncodingKey};
use serde_json::{Value, json};
use zorgcontract::auth::clients::model::Rotation;
use zorgcontract::auth::key_set::KeyRing;
use zorgcontract::auth::keys::TokenKey;
use zorgcontract::auth::peer::PeerCertificate;
use zorgcontract::auth::revoked;
use zorgcontract::auth::tokens::{KEEP, Verifier};
use zorgcontract::auth::{Role, clients};
use zorgcontract::clock::Clocks;
use zorgcontract::{app, config};

use super::{Desk, Key, Registered, fresh_id, now, peer};
use crate::harness::TestApp;

/// What callers ask for.
pub const READ: &str = "/v1/contracts";

pub struct Scene {
    pub desk: Desk,
    pub app: TestApp,
    folder: PathBuf,
    /// The key of the service.
    pub service: Key,
    /// A key of the service that retired longer ago than its tokens live.
    pub retired: Key,
    /// A key of nobody.
    pub attacker: Key,
    pub client: Registered,
    pub other: Registered,
    pub suspended: Registered,
    pub tls_client: String,
    /// The certificate of the client that comes over mutual TLS, and another one.
    pub own: PeerCertificate,
    pub foreign: PeerCertificate,
    /// Tokens that are right: bound to the client's key, bound to the certificate, withdrawn.
    pub bound: String,
    pub certified: String,
    /// Used once: an assertion and a proof.
    pub spent_assertion: String,
    pub spent_proof: String,
    /// A key that was the client's.
    pub removed: Key,
}

fn service_key(key: &TokenKey) -> Key {
    Key { algorithm: Algorithm::ES256, signing: key.signing.clone(), public: key.public.clone() }
}

impl Scene {
    pub async fn new() -> Self {
        let folder = std::env::temp_dir().join(format!("zorgcontract-attacks-{}", uuid::Uuid::now_v7()));
        let key = config::keys_in(&folder).unwrap().token.current();
        let old = folder.join(format!("token-key.retired-{}.pem", now() - KEEP - 10));
        let retired = TokenKey::read_or_create(&old).unwrap();
        let mut desk = Desk::new().await;
        let ring = KeyRing::open(&folder.join(config::TOKEN_KEY), Some(KEEP)).unwrap();
        desk.sandbox.app.state.verifier = Arc::new(Verifier::over(ring, None, Clocks::real()));
        desk.sandbox.app = TestApp::of(desk.sandbox.app.state.clone(), app::routes).await;
        let client = desk.register(Role::Provider, desk.practice()).await;
        let other = desk.register(Role::Provider, desk.practice()).await;
        let suspended = desk.register(Role::Provider, desk.practice()).await;
        desk.suspend(suspended.id, true).await;
        let (own, foreign) = (peer("own"), peer("foreign"));
        let kind = clients::model::CertificateMatchKind::Thumbprint;
        let tls_client = desk.register_tls((kind, own.thumbprint.clone())).await.to_string();
        let (removed, spent_assertion) = (Key::p256(), client.key.assertion(client.id));
        let step = Rotation::AddKey(removed.kid(), removed.public.clone());
        desk.rotate(client.id, step).await;
        desk.rotate(client.id, Rotation::RemoveKey(removed.kid())).await;
        let bound = desk.bound_token(&client, None).await;
        let app = TestApp::of(desk.sandbox.app.state.clone(), app::routes).await;
        let ask = super::form(&[("grant_type", "client_credentials"), ("client_id", &tls_client)]);
        let certified = app.send_over(&own, ask).await.json()["access_token"].as_str().unwrap().to_owned();
        let spent_proof = client.key.proof("GET", READ, Some(&bound));
        let scene = Self {
            service: service_key(&key),
            retired: service_key(&retired),
            attacker: Key::p256(),
            desk,
            app,
            folder,
            client,
            other,
            suspended,
            tls_client,
            own,
            foreign,
            bound,
            certified,
            spent_assertion,
            spent_proof,
            removed,
        };
        scene.spend().await;
        scene
    }

    /// Uses up what is to be replayed, and withdraws the token that is to be refused.
    async fn spend(&self) {
        let asked = self.app.send(super::asking(&self.spent_assertion, None)).await;
        assert_eq!(asked.status, 200, "{}", asked.text());
        let call = super::dpop(TestRequest::get().uri(READ), &self.bound, &self.spent_proof);
        assert_eq!(self.app.send(call).await.status, 200);
        let state = &self.app.state;
        let work = |tx: &mut zorgcontract::db::Tx<'_>| revoked::revoke(tx, "withdrawn");
        state.snapshots.write(zorgcontract::audit::Actor::command("test"), work).await.unwrap();
        state.verifier.withdraw(&state.snapshots.load().revoked_tokens);
    }

    /// The header of an access token as it should be.
    pub fn header(&self) -> Value {
        json!({ "alg": "ES256", "typ": "at+jwt", "kid": self.service.kid() })
    }

    /// The claims of an unbound access token of the client as they should be.
    pub fn claims(&self) -> Value {
        json!({ "iss": "zorgcontract", "aud": "zorgcontract-api", "sub": self.client.id, "client_id": self.client.id,
            "jti": fresh_id(), "iat": now(), "exp": now() + 600, "role": "provider", "agb": ["01900001"],
            "scope": "contracts:read" })
    }

    /// An access token with something changed in its header, signed by the service.
    pub fn headed(&self, change: impl Fn(&mut Value)) -> String {
        let mut header = self.header();
        change(&mut header);
        self.service.sign(&header, &self.claims().to_string())
    }

    /// An access token with another claim (`null` takes it away), signed by the service.
    pub fn claiming(&self, name: &str, value: Value) -> String {
        self.service.sign(&self.header(), &changed(self.claims(), name, value).to_string())
    }

    /// An assertion of the client with another claim.
    pub fn asserting(&self, name: &str, value: Value) -> String {
        let claims = changed(super::assertion_claims(self.client.id), name, value);
        self.client.key.sign(&self.client.key.assertion_header(), &claims.to_string())
    }

    /// An assertion of the client with another member of its header.
    pub fn assertion_headed(&self, name: &str, value: Value) -> String {
        let header = changed(self.client.key.assertion_header(), name, value);
        self.client.key.sign(&header, &super::assertion_claims(self.client.id).to_string())
    }

    /// A proof for a read with the bound token, with another claim.
    pub fn proving(&self, name: &str, value: Value) -> String {
        let claims = changed(super::proof_claims("GET", READ, Some(&self.bound)), name, value);
        self.client.key.sign(&self.client.key.proof_header(), &claims.to_string())
    }

    /// A proof for a read with the bound token, with another member of its header.
    pub fn proof_headed(&self, name: &str, value: Value) -> String {
        let header = changed(self.client.key.proof_header(), name, value);
        self.client.key.sign(&header, &super::proof_claims("GET", READ, Some(&self.bound)).to_string())
    }
}

impl Drop for Scene {
    fn drop(&mut self) {
        drop(std::fs::remove_dir_all(&self.folder));
    }
}

/// With another value for a member; `null` takes it away.
pub fn changed(mut object: Value, name: &str, value: Value) -> Value {
    match value {
        Value::Null => drop(object.as_object_mut().unwrap().remove(name)),
        value => object[name] = value,
    }
    object
}

/// The same text with another signature.
pub fn signed(text: &str, signature: &str) -> String {
    format!("{}.{signature}", text.rsplit_once('.').unwrap().0)
}

/// An unsigned text, or one with a made-up signature.
pub fn raw(header: &Value, claims: &Value, signature: &str) -> String {
    format!("{}.{}.{signature}", B64.encode(header.to_string()), B64.encode(claims.to_string()))
}

/// A text signed with HMAC by a secret that the attacker knows: a public key in one of its forms.
pub fn hmac(header: &Value, claims: &Value, secret: &[u8]) -> String {
    let message = format!("{}.{}", B64.encode(header.to_string()), B64.encode(claims.to_string()));
    let key = EncodingKey::from_secret(secret);
    let signature = jsonwebtoken::crypto::sign(message.as_bytes(), &key, Algorithm::HS256).unwrap();
    format!("{message}.{signature}")
}

/// The forms in which a public key goes around.
pub fn forms(key: &Key) -> Vec<Vec<u8>> {
    let jwk = key.public.to_jwk();
    let part = |name: &str| B64.decode(jwk[name].as_str().unwrap()).unwrap();
    let point = [vec![4], part("x"), part("y")].concat();
    let spki = [
        &[
            0x30, 0x59, 0x30, 0x13, 6, 7, 0x2a, 0x86, 0x48, 0xce, 0x3d, 2, 1, 6, 8, 0x2a, 0x86, 0x48, 0xce,
            0x3d, 3, 1, 7,
        ][..],
        &[3, 0x42, 0][..],
        &point,
    ]
    .concat();
    let base64 = base64::engine::general_purpose::STANDARD.encode(&spki);
    let pem = format!(
        "-----BEGIN PUBLIC KEY-----\n{}\n{}\n-----END PUBLIC KEY-----\n",
        &base64[..64],
        &base64[64..]
    );
    vec![pem.into_bytes(), spki, point, key.public.canonical().into_bytes()]
}
