//! Clients over HTTP: registered, rotated and suspended by their own administrator.

use actix_web::test::TestRequest;
use serde_json::{Value, json};
use zorgcontract::audit::Owner;
use zorgcontract::auth::Role;

use super::{Desk, Key, asking, peer};
use crate::harness::Answer;
use crate::sandbox::Sandbox;
use crate::sandbox::Who::*;

fn new_client(key: &Key) -> Value {
    json!({
        "name": "HIS", "role": "provider", "organisation": { "agbCode": "01900001" },
        "scopes": ["contracts:read", "follow:request"], "authentication": "private_key_jwt",
        "keys": [key.public.to_jwk()],
    })
}

pub fn with(mut base: Value, name: &str, value: Value) -> Value {
    base[name] = value;
    base
}

async fn delete(sandbox: &Sandbox, uri: &str, version: &str) -> Answer {
    let request = TestRequest::delete().uri(uri).insert_header(("if-match", version));
    sandbox.send(Practice, request).await
}

#[actix_web::test]
async fn an_administrator_registers_a_client_that_then_gets_a_token() {
    let desk = Desk::new().await;
    let (sandbox, key) = (&desk.sandbox, Key::p256());
    let made = sandbox.post(Practice, "/v1/clients", &new_client(&key)).await;
    assert_eq!(made.status, 201, "{}", made.text());
    let address = made.header("location").to_owned();
    let id = made.json()["id"].as_str().unwrap().parse().unwrap();
    let answer = sandbox.app.send(asking(&key.assertion(id), None)).await;
    assert_eq!((answer.status, &answer.json()["scope"]), (200, &json!("contracts:read")));
    assert_eq!(sandbox.get(Practice, &address).await.json(), made.json());
    assert_eq!(sandbox.items(Practice, "/v1/clients").await.len(), 1);
    for who in [Wsv, Stranger, Leader, Dashboard] {
        assert_eq!(sandbox.get(who, &address).await.status, 404, "{who:?}");
        assert!(sandbox.items(who, "/v1/clients").await.is_empty(), "{who:?}");
    }
}

#[actix_web::test]
async fn a_key_is_rotated_without_a_pause() {
    let desk = Desk::new().await;
    let (sandbox, old, new) = (&desk.sandbox, Key::p256(), Key::p384());
    let made = sandbox.post(Practice, "/v1/clients", &new_client(&old)).await;
    let (address, id) =
        (made.header("location").to_owned(), made.json()["id"].as_str().unwrap().parse().unwrap());
    let added = sandbox.post(Practice, &format!("{address}/keys"), &new.public.to_jwk()).await;
    assert_eq!((added.status, added.json()["keys"].as_array().unwrap().len()), (201, 2), "{}", added.text());
    let again = sandbox.post(Practice, &format!("{address}/keys"), &new.public.to_jwk()).await;
    assert_eq!((again.status, again.code().as_str()), (409, "conflict"));
    for key in [&old, &new] {
        assert_eq!(sandbox.app.send(asking(&key.assertion(id), None)).await.status, 200);
    }
    let gone = format!("{address}/keys/{}", old.kid());
    assert_eq!(delete(sandbox, &gone, "\"1\"").await.status, 412);
    assert_eq!(delete(sandbox, &gone, "\"2\"").await.status, 200);
    assert_eq!(delete(sandbox, &gone, "\"3\"").await.status, 404);
    assert_eq!(sandbox.app.send(asking(&old.assertion(id), None)).await.status, 401);
    assert_eq!(sandbox.app.send(asking(&new.assertion(id), None)).await.status, 200);
    let named = with(Key::p256().public.to_jwk(), "kid", json!("2027-a"));
    let answer = sandbox.post(Practice, &format!("{address}/keys"), &named).await;
    assert_eq!(answer.json()["keys"][1]["kid"], "2027-a", "{}", answer.text());
}

#[actix_web::test]
async fn a_certificate_is_registered_by_thumbprint_or_subject_and_taken_away() {
    let desk = Desk::new().await;
    let sandbox = &desk.sandbox;
    let new =
        with(with(new_client(&Key::p256()), "keys", json!([])), "authentication", json!("tls_client_auth"));
    let made = sandbox.post(Practice, "/v1/clients", &new).await;
    let address = made.header("location").to_owned();
    let own = peer("own");
    for (at, certificate) in
        [json!({ "thumbprint": own.thumbprint }), json!({ "subject": own.subject })].iter().enumerate()
    {
        let added = sandbox.post(Practice, &format!("{address}/certificates"), certificate).await;
        assert_eq!(added.status, 201, "{}", added.text());
        assert_eq!(added.json()["certificates"].as_array().unwrap().len(), at + 1);
    }
    let both = json!({ "thumbprint": own.thumbprint, "subject": own.subject });
    assert_eq!(sandbox.post(Practice, &format!("{address}/certificates"), &both).await.status, 400);
    let shown = sandbox.get(Practice, &address).await.json();
    for (certificate, version) in shown["certificates"].as_array().unwrap().iter().zip(3..) {
        let gone = format!("{address}/certificates/{}", certificate["key"].as_str().unwrap());
        let answer = delete(sandbox, &gone, &format!("\"{version}\"")).await;
        assert_eq!(answer.status, 200, "{}", answer.text());
    }
}

#[actix_web::test]
async fn nobody_registers_a_client_beyond_its_own_organisation_role_and_scopes() {
    let desk = Desk::new().await;
    let (sandbox, key) = (&desk.sandbox, Key::p256());
    let good = new_client(&key);
    for (who, body, status) in [
        (Practice, with(good.clone(), "organisation", json!({ "agbCode": "53900001" })), 404),
        (Practice, with(good.clone(), "organisation", json!({ "concernId": "cz" })), 404),
        (Practice, with(good.clone(), "organisation", json!({ "kvkNumber": "90001234" })), 404),
        (Practice, with(good.clone(), "organisation", json!({})), 404),
        (Practice, with(good.clone(), "organisation", json!({ "agbCode": "01900101" })), 404), // a location
        (
            Practice,
            with(good.clone(), "organisation", json!({ "agbCode": "01900001", "concernId": "cz" })),
            404,
        ),
        (Practice, with(good.clone(), "role", json!("operator")), 400),
        (Practice, with(good.clone(), "role", json!("insurer")), 400),
        (Practice, with(good.clone(), "scopes", json!(["contracts:write"])), 400),
        (Practice, with(good.clone(), "scopes", json!(["contracts:read", "contracts:read"])), 400),
        (Practice, with(good.clone(), "scopes", json!([])), 400),
        (Practice, with(good.clone(), "uzoviCodes", json!(["7119"])), 400),
        (Practice, with(good.clone(), "id", json!("01900000-0000-7000-8000-000000000000")), 400),
        (Practice, with(good.clone(), "suspended", json!(false)), 400),
        (Practice, with(good.clone(), "keys", json!([{ "kty": "oct", "k": "AAAA" }])), 400),
        (Practice, with(good.clone(), "keys", json!([with(key.public.to_jwk(), "d", json!("AAAA"))])), 400),
        (
            Practice,
            with(good.clone(), "keys", json!([with(key.public.to_jwk(), "alg", json!("RS256"))])),
            400,
        ),
        (Practice, with(good.clone(), "keys", json!([key.public.to_jwk(), key.public.to_jwk()])), 400),
        (Practice, with(good.clone(), "keys", json!([with(key.public.to_jwk(), "kid", json!("../x"))])), 400),
        (Stranger, good.clone(), 404),
        (Leader, good.clone(), 404),
        (Dashboard, good.clone(), 404),
        (Operator, with(good.clone(), "organisation", json!({})), 400),
        (Operator, good.clone(), 201),
    ] {
        let answer = sandbox.post(who, "/v1/clients", &body).await;
        assert_eq!(answer.status, status, "{who:?} {body}: {}", answer.text());
    }
    let insurer = json!({ "name": "inkoop", "role": "insurer", "organisation": { "concernId": "cz" },
        "scopes": ["contracts:write"], "authentication": "private_key_jwt", "keys": [key.public.to_jwk()] });
    for (codes, status) in [(json!([]), 201), (json!(["7119"]), 201), (json!(["7085"]), 400)] {
        let answer = sandbox.post(Follower, "/v1/clients", &with(insurer.clone(), "uzoviCodes", codes)).await;
        assert_eq!(answer.status, status, "{}", answer.text());
    }
}

#[actix_web::test]
async fn a_patch_suspends_a_client_and_a_dry_run_does_not() {
    let desk = Desk::new().await;
    let client = desk.register(Role::Provider, desk.practice()).await;
    let address = format!("/v1/clients/{}", client.id);
    let request = TestRequest::patch()
        .uri(&address)
        .insert_header(("content-type", "application/merge-patch+json"))
        .insert_header(("if-match", "\"1\""))
        .insert_header(("prefer", "dry-run"))
        .set_payload("{\"suspended\":true}");
    let rehearsed = desk.sandbox.send(Practice, request).await;
    assert_eq!((rehearsed.status, &rehearsed.json()["suspended"]), (200, &json!(true)));
    assert_eq!(desk.sandbox.app.send(asking(&client.key.assertion(client.id), None)).await.status, 200);
    let suspended = desk.sandbox.patch(Practice, &address, "\"1\"", &json!({ "suspended": true })).await;
    assert_eq!((suspended.status, suspended.header("etag")), (200, "\"2\""));
    assert_eq!(desk.sandbox.app.send(asking(&client.key.assertion(client.id), None)).await.status, 401);
    let wider =
        desk.sandbox.patch(Practice, &address, "\"2\"", &json!({ "scopes": ["contracts:write"] })).await;
    assert_eq!(wider.status, 400);
}

#[actix_web::test]
async fn an_organisation_has_a_bounded_number_of_clients_and_keys() {
    let desk = Desk::new().await;
    let organisation = Owner::Concern("cz".parse().unwrap());
    let key = Key::p256();
    for _ in 0..100 {
        desk.write(desk.entry(Role::Insurer, organisation.clone(), Some(&key))).await;
    }
    let body = json!({ "name": "one more", "role": "insurer", "organisation": { "concernId": "cz" },
        "scopes": ["contracts:read"], "authentication": "private_key_jwt", "keys": [key.public.to_jwk()] });
    let answer = desk.sandbox.post(Follower, "/v1/clients", &body).await;
    assert_eq!((answer.status, answer.code().as_str()), (422, "quota-exceeded"));
    let client = desk.register(Role::Provider, desk.practice()).await;
    let keys = format!("/v1/clients/{}/keys", client.id);
    for _ in 0..4 {
        assert_eq!(desk.sandbox.post(Practice, &keys, &Key::p256().public.to_jwk()).await.status, 201);
    }
    assert_eq!(desk.sandbox.post(Practice, &keys, &Key::p256().public.to_jwk()).await.status, 422);
}
