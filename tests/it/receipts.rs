//! Receipts: what they say, how they are proven without the service, and keys that follow each other
//! while it runs.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use actix_web::test::TestRequest;
use serde_json::{Value, json};
use zorgcontract::app;
use zorgcontract::audit::receipt::{self, HEAD, PublicKeys, RECEIPT, Received, SEAL};
use zorgcontract::audit::{Owner, TrailOwner};
use zorgcontract::auth::key_set::{self, KeyRing};
use zorgcontract::auth::keys::TokenKey;
use zorgcontract::clock::{Clocks, Moment};
use zorgcontract::config::{self, KeyUse};

use crate::harness::TestApp;
use crate::sandbox::Who::*;
use crate::sandbox::{PRACTICE, Sandbox};

const CONTENT: &[u8] = b"what the practice sent in";

struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        let folder = std::env::temp_dir().join(format!("zorgcontract-receipts-{}", uuid::Uuid::now_v7()));
        std::fs::create_dir(&folder).unwrap();
        Self(folder)
    }

    fn file(&self, name: &str, content: &[u8]) -> PathBuf {
        let path = self.0.join(name);
        std::fs::write(&path, content).unwrap();
        path
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        drop(std::fs::remove_dir_all(&self.0));
    }
}

fn run(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_zorgcontract")).args(arguments).output().unwrap()
}

fn said(output: &Output) -> String {
    [&output.stdout, &output.stderr].map(|text| String::from_utf8_lossy(text).into_owned()).concat()
}

fn moment(text: &str) -> Moment {
    text.parse().unwrap()
}

fn owner(sandbox: &Sandbox) -> (Owner, TrailOwner) {
    let snapshot = sandbox.app.state.snapshots.load();
    let party = snapshot.party_by_agb(PRACTICE.parse().unwrap()).unwrap();
    (Owner::Party(party.register.id), format!("agb:{PRACTICE}").parse().unwrap())
}

fn issued(sandbox: &Sandbox, received: &Received) -> String {
    let (state, (owner, name), received) = (&sandbox.app.state, owner(sandbox), received.clone());
    let now = state.clocks.security_now();
    state.db.read(|conn| receipt::issue(conn, &state.receipts, (&owner, &name), received, now)).unwrap().jws
}

fn key_set(sandbox: &Sandbox) -> String {
    let state = &sandbox.app.state;
    json!({ "keys": state.receipts.published(state.clocks.security_now()) }).to_string()
}

#[actix_web::test]
async fn a_receipt_says_what_came_in_and_holds_an_end_of_the_chain_that_covers_it() {
    let sandbox = Sandbox::new().await;
    let made = sandbox.contract().await;
    let deadline = Some(moment("2025-02-03T23:00:00Z"));
    let received = Received::of(&made, CONTENT, moment("2025-02-03T09:00:00Z"), deadline);
    let keys = PublicKeys::from_jwks(&key_set(&sandbox)).unwrap();
    let jws = issued(&sandbox, &received);
    let receipt = keys.receipt(&jws).unwrap();
    assert_eq!((receipt.owner.to_string(), &receipt.received), (format!("agb:{PRACTICE}"), &received));
    let told = sandbox.items(Practice, "/v1/audit-entries?limit=200").await;
    let last = told.last().unwrap();
    assert_eq!(
        (json!(receipt.head.sequence), json!(receipt.head.hash)),
        (last["sequence"].clone(), last["hash"].clone())
    );
    assert!(told.iter().any(|entry| entry["participantObjectID"] == made));
    let ask = json!({ "contractId": made, "followerId": "cz" });
    assert_eq!(sandbox.post(Practice, "/v1/follow-decisions", &ask).await.status, 201);
    let later = keys.receipt(&issued(&sandbox, &received)).unwrap();
    assert!(later.received == received && later.head.sequence > receipt.head.sequence);
    let nobody =
        (Owner::Company("90001234".parse().unwrap()), TrailOwner::Company("90001234".parse().unwrap()));
    let state = &sandbox.app.state;
    let early = state.db.read(|conn| {
        receipt::issue(conn, &state.receipts, (&nobody.0, &nobody.1), received.clone(), received.received_at)
    });
    assert!(early.is_err(), "nothing was written for them");
}

#[actix_web::test]
async fn a_receipt_is_proven_by_command_against_the_content_and_the_trail() {
    let (sandbox, folder) = (Sandbox::new().await, Folder::new());
    let made = sandbox.contract().await;
    let received =
        Received::of(&made, CONTENT, moment("2025-02-03T09:00:00Z"), Some(moment("2025-02-03T08:59:59Z")));
    let jws = issued(&sandbox, &received);
    let export = format!("/v1/audit-entries/export?owner=agb:{PRACTICE}");
    let trail = sandbox.get(Practice, &export).await.bytes.to_vec();
    let file = folder.file("receipt.json", json!({ "jws": jws }).to_string().as_bytes());
    let (jwks, content, whole) = (
        folder.file("jwks", key_set(&sandbox).as_bytes()),
        folder.file("content", CONTENT),
        folder.file("trail", &trail),
    );
    let verify = |receipt: &Path, more: &[&Path]| {
        let [file, jwks] = [receipt, &jwks].map(|path| path.to_str().unwrap());
        let mut line = vec!["receipt", "verify", file, "--jwks", jwks];
        for (flag, path) in ["--content", "--trail"].iter().zip(more) {
            line.extend([flag, path.to_str().unwrap()]);
        }
        let output = run(&line);
        (output.status.success(), said(&output))
    };
    let (good, text) = verify(&file, &[&content, &whole]);
    assert!(good && text.contains("too late") && text.contains(&format!("the trail tells {made}")), "{text}");
    let mut edited = CONTENT.to_vec();
    edited[0] ^= 1;
    let other = folder.file("other", &edited);
    assert!(!verify(&file, &[&other]).0, "another content");
    let changed =
        String::from_utf8(trail.clone()).unwrap().replacen("contract.recorded", "contract.recorder", 1);
    let changed = folder.file("changed", changed.as_bytes());
    assert!(!verify(&file, &[&content, &changed]).0, "an edited trail");
    let foreign =
        sandbox.get(Leader, "/v1/audit-entries/export?owner=purchasing-party:zorg-en-zekerheid").await;
    let foreign = folder.file("foreign", &foreign.bytes);
    let (good, text) = verify(&file, &[&content, &foreign]);
    assert!(!good && text.contains("does not hold the end"), "{text}");
    let stray = issued(&sandbox, &Received { object: "elsewhere".into(), ..received });
    let (good, text) = verify(&folder.file("stray", stray.as_bytes()), &[&content, &whole]);
    assert!(!good && text.contains("tells of elsewhere"), "{text}");
    let (head, body) = (jws.split('.').next().unwrap(), jws.split('.').nth(1).unwrap());
    for wrong in [
        format!("{jws}x"),
        format!("{head}.{body}.{}", "A".repeat(86)),
        sandbox.token(Operator),
        sandbox.app.state.receipts.sign(HEAD, &json!({ "iss": "zorgcontract" })).unwrap(),
        String::new(),
        format!("{jws}\n{jws}"),
    ] {
        assert!(!verify(&folder.file("wrong", wrong.as_bytes()), &[]).0, "{wrong}");
    }
    let apart = |more: &[&str]| {
        let verifier = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/drills/audit_verify.py");
        let [trail, jwks] = [&whole, &jwks].map(|path| path.to_str().unwrap());
        Command::new("python3").args([verifier, trail, "--jwks", jwks]).args(more).output().unwrap()
    };
    let [receipt, content, other] = [&file, &content, &other].map(|path| path.to_str().unwrap());
    let proven = apart(&["--receipt", receipt, "--content", content]);
    assert!(proven.status.success() && said(&proven).contains("the receipt holds"), "{}", said(&proven));
    for more in [&["--receipt", receipt, "--content", other][..], &["--receipt", jwks.to_str().unwrap()]] {
        assert!(!apart(more).status.success(), "{more:?}");
    }
}

#[actix_web::test]
async fn whoever_imports_a_register_gets_a_receipt_of_the_file() {
    let sandbox = Sandbox::new().await;
    let file = crate::sandbox::REGISTER;
    let upload = TestRequest::post()
        .uri("/v1/registration-imports")
        .insert_header(("content-type", "text/csv"))
        .insert_header(("idempotency-key", "one"))
        .set_payload(file);
    let made = sandbox.send(Operator, upload).await;
    assert_eq!(made.status, 202, "{}", made.text());
    let address = format!("{}/receipt", made.header("location"));
    let shown = sandbox.get(Operator, &address).await.json();
    let keys = PublicKeys::from_jwks(&key_set(&sandbox)).unwrap();
    let receipt = keys.receipt(shown["jws"].as_str().unwrap()).unwrap();
    assert!(receipt.received.is_of(file.as_bytes()));
    let (received, head) = (&receipt.received, &receipt.head);
    assert_eq!((&shown["digest"], &shown["object"]), (&json!(received.digest), &made.json()["id"]));
    assert_eq!((&shown["receivedAt"], &shown["owner"]), (&made.json()["createdAt"], &json!("operator")));
    assert_eq!((&shown["sequence"], &shown["hash"]), (&json!(head.sequence), &json!(head.hash)));
    let told = sandbox
        .items(Operator, &format!("/v1/audit-entries?owner=operator&object={}", received.object))
        .await;
    assert!(told.iter().any(|entry| entry["sequence"].as_i64() <= Some(head.sequence)), "{told:?}");
    let nothing = "/v1/registration-imports/01900000-0000-7000-8000-000000000000/receipt";
    assert_eq!(sandbox.get(Operator, nothing).await.status, 404);
}

/// What would be an access token, if the service took it for one.
fn posing() -> Value {
    let now = chrono::Utc::now().timestamp();
    json!({ "iss": "zorgcontract", "aud": "zorgcontract-api", "sub": "sandbox-operator", "jti": "x", "iat": now,
        "exp": now + 300, "role": "operator", "scope": "contracts:read" })
}

#[actix_web::test]
async fn no_statement_passes_as_an_access_token_and_no_token_as_a_statement() {
    let sandbox = Sandbox::new().await;
    let state = &sandbox.app.state;
    // the worst case: the key that signs tokens signs statements too, and a statement says all that a token does
    let same = receipt::ReceiptKeys::from(KeyRing::fixed(sandbox.key.clone()));
    for kind in [RECEIPT, HEAD, SEAL, "JWT", ""] {
        let posing = same.sign(kind, &posing()).unwrap();
        assert!(state.verifier.verify(&posing).is_err(), "{kind:?}");
    }
    let right = same.sign("at+jwt", &posing()).unwrap();
    assert!(state.verifier.verify(&right).is_ok(), "it is the type that tells them apart");
    // a receipt key is not among the keys of tokens, whatever type it signs
    let own = TokenKey::from_pem(&TokenKey::generate_pem().unwrap()).unwrap();
    let own = receipt::ReceiptKeys::from(KeyRing::fixed(own));
    assert!(state.verifier.verify(&own.sign("at+jwt", &posing()).unwrap()).is_err());
    // a key of tokens proves no statement, whatever type it signs
    let tokens = json!({ "keys": [sandbox.key.public.published("sig")] }).to_string();
    assert!(PublicKeys::from_jwks(&tokens).is_err());
}

#[test]
fn the_service_does_not_start_with_one_key_for_tokens_and_receipts() {
    let folder = Folder::new();
    config::keys_in(&folder.0).unwrap();
    let keys = config::KeySettings {
        token_key_file: Some(folder.0.join(config::TOKEN_KEY)),
        cursor_key_file: Some(folder.0.join(config::CURSOR_KEY)),
        receipt_key_file: Some(folder.0.join(config::RECEIPT_KEY)),
    };
    assert!(keys.read().is_ok());
    let same = config::KeySettings { receipt_key_file: keys.token_key_file.clone(), ..keys };
    assert!(same.read().unwrap_err().contains("each needs keys of its own"));
}

fn kids(keys: &Value, used: &str) -> Vec<String> {
    let keys = keys["keys"].as_array().unwrap().iter().filter(|key| key["use"] == used);
    keys.map(|key| key["kid"].as_str().unwrap().to_owned()).collect()
}

/// Years after which a receipt is still shown.
const YEARS: i64 = 20;

#[actix_web::test]
async fn a_rotation_costs_no_running_instance_a_receipt_and_old_ones_stay_provable() {
    let (mut sandbox, folder) = (Sandbox::new().await, Folder::new());
    config::keys_in(&folder.0).unwrap();
    let made = sandbox.contract().await;
    let received = Received::of(&made, CONTENT, moment("2025-02-03T09:00:00Z"), None);
    let path = folder.0.join(config::RECEIPT_KEY);
    sandbox.app.state.receipts = KeyRing::open(&path, KeyUse::Receipt.keep()).unwrap().into();
    let app = TestApp::of(sandbox.app.state.clone(), app::routes).await;
    let published = || async { app.get("/.well-known/jwks.json").await.json() };
    let before = published().await;
    assert_eq!(kids(&before, "receipt").len(), 2, "the current and the next");
    let old = issued(&sandbox, &received);
    let long_ago = Moment::from_micros(Clocks::real().security_now().micros() - YEARS * 31_557_600_000_000);
    key_set::rotate(&path, long_ago, KeyUse::Receipt.keep(), true).unwrap();
    let between = issued(&sandbox, &received); // not noticed yet: the key of before still signs
    sandbox.app.state.receipts.refresh();
    let new = issued(&sandbox, &received);
    let kid = |jws: &str| jsonwebtoken::decode_header(jws).unwrap().kid.unwrap();
    let order = kids(&before, "receipt");
    assert_eq!([kid(&old), kid(&between), kid(&new)], [order[0].clone(), order[0].clone(), order[1].clone()]);
    key_set::rotate(&path, Clocks::real().security_now(), KeyUse::Receipt.keep(), true).unwrap();
    sandbox.app.state.receipts.refresh();
    let after = published().await;
    assert_eq!(kids(&after, "receipt").len(), 4, "whoever retired {YEARS} years ago is still there");
    assert_eq!(kids(&after, "sig"), kids(&before, "sig"), "the keys of tokens are others");
    let keys = PublicKeys::from_jwks(&after.to_string()).unwrap();
    for jws in [&old, &between, &new, &issued(&sandbox, &received)] {
        assert_eq!(keys.receipt(jws).unwrap().received, received);
    }
    assert!(PublicKeys::from_jwks(&before.to_string()).unwrap().receipt(&new).is_ok(), "known ahead");
}

#[test]
fn receipt_keys_are_rotated_by_command_and_those_of_tokens_stay() {
    let folder = Folder::new();
    let place = folder.0.to_str().unwrap();
    assert!(run(&["keys", place]).status.success());
    let key = |name: &str| TokenKey::read(&folder.0.join(name)).unwrap().id;
    let (token, first, next) = (key("token-key.pem"), key("receipt-key.pem"), key("receipt-key.next.pem"));
    let early = run(&["keys", "rotate", place, "--use", "receipt"]);
    assert!(!early.status.success() && said(&early).contains("--at-once"), "{}", said(&early));
    assert!(run(&["keys", "rotate", place, "--use", "receipt", "--at-once"]).status.success());
    assert_eq!((key("token-key.pem"), key("receipt-key.pem")), (token, next.clone()));
    let file = folder.0.join("receipt-key.pem");
    let told = run(&["audit", "jwks", "--receipt-key-file", file.to_str().unwrap()]);
    let told: Value = serde_json::from_slice(&told.stdout).unwrap();
    let kids = kids(&told, "receipt");
    assert_eq!((kids.len(), kids[0].as_str(), kids[2].as_str()), (3, next.as_str(), first.as_str()));
}
