//! The pages by which clients find the token endpoint and its keys, and keys that follow each other.

use std::path::Path;
use std::sync::Arc;

use serde_json::Value;
use zorgcontract::app;
use zorgcontract::auth::key_set::{self, KeyRing};
use zorgcontract::auth::tokens::{KEEP, Verifier};
use zorgcontract::auth::{Role, keys};
use zorgcontract::clock::Clocks;
use zorgcontract::config;

use super::{Desk, ORIGIN, claims};
use crate::harness::TestApp;

#[actix_web::test]
async fn the_metadata_leads_to_the_token_endpoint_and_the_keys_and_may_be_kept_for_a_week() {
    let desk = Desk::new().await;
    let server = desk.sandbox.app.get("/.well-known/oauth-authorization-server").await;
    let body = server.json();
    assert_eq!(body["issuer"], ORIGIN);
    assert_eq!(body["token_endpoint"], format!("{ORIGIN}/oauth2/token"));
    assert_eq!(body["grant_types_supported"], serde_json::json!(["client_credentials"]));
    for path in [
        "/.well-known/oauth-authorization-server",
        "/.well-known/smart-configuration",
        "/.well-known/jwks.json",
    ] {
        let answer = desk.sandbox.app.get(path).await;
        assert_eq!(answer.status, 200, "{path}");
        assert_eq!(answer.header("cache-control"), "public, max-age=604800", "{path}");
        assert_eq!(answer.header("access-control-allow-origin"), "*", "{path}");
        assert_eq!(desk.sandbox.app.get(&format!("{path}?x=1")).await.status, 400, "{path}");
    }
    let smart = desk.sandbox.app.get("/.well-known/smart-configuration").await.json();
    assert_eq!(smart["token_endpoint"], body["token_endpoint"]);
    assert_eq!(smart["capabilities"], serde_json::json!(["client-confidential-asymmetric"]));
}

fn kids(keys: &Value) -> Vec<String> {
    let keys: Vec<&Value> =
        keys["keys"].as_array().unwrap().iter().filter(|key| key["use"] == "sig").collect();
    for key in &keys {
        assert_eq!((&key["kty"], &key["alg"], &key["use"]), (&"EC".into(), &"ES256".into(), &"sig".into()));
        assert!(key.get("d").is_none());
    }
    keys.iter().map(|key| key["kid"].as_str().unwrap().to_owned()).collect()
}

/// An application over the desk's data whose tokens are signed by the keys in `folder`.
async fn over(desk: &Desk, folder: &Path) -> TestApp {
    let ring = KeyRing::open(&folder.join(config::TOKEN_KEY), Some(KEEP)).unwrap();
    let mut state = desk.sandbox.app.state.clone();
    state.verifier = Arc::new(Verifier::over(ring, None, Clocks::real()));
    TestApp::of(state, app::routes).await
}

#[actix_web::test]
async fn a_rotation_costs_no_running_instance_a_token() {
    let folder = std::env::temp_dir().join(format!("zorgcontract-rotation-{}", uuid::Uuid::now_v7()));
    config::keys_in(&folder).unwrap();
    let desk = Desk::new().await;
    let (one, two) = (over(&desk, &folder).await, over(&desk, &folder).await);
    let before = kids(&one.get("/.well-known/jwks.json").await.json());
    assert_eq!(before.len(), 2, "the current and the next");
    let client = desk.register(Role::Provider, desk.practice()).await;
    let token = |answer: crate::harness::Answer| answer.json()["access_token"].as_str().unwrap().to_owned();
    let ask = || super::asking(&client.key.assertion(client.id), None);
    let reads = |token: &str| super::bearer("/v1/contracts", token);
    let old = token(one.send(ask()).await);
    key_set::rotate(&folder.join(config::TOKEN_KEY), Clocks::real().security_now(), Some(KEEP), true)
        .unwrap();
    one.state.verifier.refresh(); // the other instance has not noticed yet
    let new = token(one.send(ask()).await);
    let kid = |token: &str| jsonwebtoken::decode_header(token).unwrap().kid.unwrap();
    assert_eq!((kid(&old), kid(&new)), (before[0].clone(), before[1].clone()));
    for app in [&one, &two] {
        for token in [&old, &new] {
            assert_eq!(app.send(reads(token)).await.status, 200);
        }
    }
    two.state.verifier.refresh();
    let after = kids(&two.get("/.well-known/jwks.json").await.json());
    assert_eq!((after.len(), &after[0], &after[2]), (3, &before[1], &before[0]));
    assert_eq!(two.send(reads(&old)).await.status, 200);
    assert_eq!(claims(&old)["iss"], claims(&new)["iss"]);
    // a key that is taken away in haste takes its tokens with it, also those that are remembered
    for file in std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()) {
        if file.to_str().unwrap().contains("retired") {
            std::fs::remove_file(file).unwrap();
        }
    }
    two.state.verifier.refresh();
    assert_eq!(two.send(reads(&old)).await.status, 401);
    assert_eq!(two.send(reads(&new)).await.status, 200);
    std::fs::remove_dir_all(folder).unwrap();
}

#[test]
fn a_rotation_by_command_waits_until_the_next_key_is_known() {
    let folder = std::env::temp_dir().join(format!("zorgcontract-rotate-{}", uuid::Uuid::now_v7()));
    let run = |arguments: &[&str]| {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_zorgcontract"));
        command.args(arguments).output().unwrap()
    };
    let place = folder.to_str().unwrap();
    assert!(run(&["keys", place]).status.success());
    let key = |name: &str| keys::TokenKey::read(&folder.join(name)).unwrap().id;
    let (current, next) = (key("token-key.pem"), key("token-key.next.pem"));
    let early = run(&["keys", "rotate", place]);
    let said = String::from_utf8(early.stderr).unwrap();
    assert!(!early.status.success() && said.contains("--at-once") && said.lines().count() == 1, "{said}");
    assert_eq!(key("token-key.pem"), current);
    assert!(run(&["keys", "rotate", place, "--at-once"]).status.success());
    assert_eq!(key("token-key.pem"), next);
    assert_ne!(key("token-key.next.pem"), next);
    assert!(!run(&["keys"]).status.success());
    std::fs::remove_dir_all(folder).unwrap();
}
