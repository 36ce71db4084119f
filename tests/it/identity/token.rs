//! The token endpoint: who gets a token, bound to what, with which scopes, and how it is refused.

use actix_web::test::TestRequest;
use jsonwebtoken::Algorithm;
use serde_json::json;
use zorgcontract::audit::Owner;
use zorgcontract::auth::Role;
use zorgcontract::auth::clients::model::{CertificateMatchKind, ClientChange, ClientEntry};
use zorgcontract::clock::Moment;

use super::{
    ASSERTION_TYPE, Desk, Key, PRACTICE, TOKEN, asking, assertion_claims, bearer, claims, dpop, form,
    fresh_id, peer,
};
use crate::sandbox::contract;

const READ: &str = "/v1/contracts";

#[actix_web::test]
async fn a_client_gets_a_token_with_every_algorithm_of_both_profiles() {
    let desk = Desk::new().await;
    for key in [
        Key::p256(),
        Key::p384(),
        Key::rsa(Algorithm::RS256),
        Key::rsa(Algorithm::PS256),
        Key::rsa(Algorithm::RS384),
    ] {
        let id = desk.write(desk.entry(Role::Provider, desk.practice(), Some(&key))).await;
        let answer = desk.sandbox.app.send(asking(&key.assertion(id), Some("contracts:read"))).await;
        assert_eq!(answer.status, 200, "{:?}: {}", key.algorithm, answer.text());
        let body = answer.json();
        assert_eq!((&body["token_type"], &body["expires_in"]), (&json!("Bearer"), &json!(600)));
        assert_eq!((&body["scope"], answer.header("cache-control")), (&json!("contracts:read"), "no-store"));
        let token = body["access_token"].as_str().unwrap();
        let claims = claims(token);
        assert_eq!((&claims["sub"], &claims["client_id"]), (&json!(id), &json!(id)));
        assert_eq!(
            (&claims["agb"], &claims["cnf"], &claims["act"]),
            (&json!([PRACTICE]), &json!(null), &json!(null))
        );
        assert_eq!(desk.sandbox.app.send(bearer(READ, token)).await.status, 200);
    }
}

#[actix_web::test]
async fn a_client_of_smart_needs_no_moment_of_issue_and_any_other_does() {
    let desk = Desk::new().await;
    for (key, status) in [(Key::p384(), 200), (Key::rsa(Algorithm::RS384), 200), (Key::p256(), 401)] {
        let id = desk.write(desk.entry(Role::Provider, desk.practice(), Some(&key))).await;
        let mut claims = assertion_claims(id);
        claims.as_object_mut().unwrap().remove("iat");
        let answer = desk
            .sandbox
            .app
            .send(asking(&key.sign(&key.assertion_header(), &claims.to_string()), None))
            .await;
        assert_eq!(answer.status, status, "{:?}: {}", key.algorithm, answer.text());
    }
}

#[actix_web::test]
async fn a_token_is_bound_to_a_key_and_writes_only_with_a_proof_for_each_call() {
    let desk = Desk::new().await;
    let client = desk.register(Role::Insurer, Owner::Concern("zorg-en-zekerheid".parse().unwrap())).await;
    let token = desk.bound_token(&client, None).await;
    assert_eq!(claims(&token)["cnf"], json!({ "jkt": client.key.kid() }));
    let made = desk.post(&client, &token, "/v1/contracts", &contract("ZZ-1")).await;
    assert_eq!(made.status, 201, "{}", made.text());
    assert_eq!(desk.get(&client, &token, "/v1/contracts?limit=1").await.status, 200);
    let without = desk.sandbox.app.send(bearer(READ, &token)).await;
    assert_eq!(without.status, 401);
    assert!(
        without.header("www-authenticate").starts_with("DPoP ")
            && without.header("www-authenticate").contains("algs=")
    );
    let head = dpop(
        TestRequest::default().method(actix_web::http::Method::HEAD).uri(READ),
        &token,
        &client.key.proof("HEAD", READ, Some(&token)),
    );
    assert_eq!(desk.sandbox.app.send(head).await.status, 200, "HEAD is what the proof says");
}

#[actix_web::test]
async fn a_token_over_mutual_tls_is_bound_to_the_certificate_and_may_write() {
    let desk = Desk::new().await;
    let (own, other) = (peer("own"), peer("other"));
    let by_thumbprint = desk.register_tls((CertificateMatchKind::Thumbprint, own.thumbprint.clone())).await;
    let by_subject = desk.register_tls((CertificateMatchKind::Subject, own.subject.clone())).await;
    for id in [by_thumbprint, by_subject] {
        let id = id.to_string();
        let ask = || form(&[("grant_type", "client_credentials"), ("client_id", &id)]);
        let answer = desk.sandbox.app.send_over(&own, ask()).await;
        assert_eq!(answer.status, 200, "{}", answer.text());
        assert!(answer.json()["scope"].as_str().unwrap().contains("follow:request"));
        let token = answer.json()["access_token"].as_str().unwrap().to_owned();
        assert_eq!(claims(&token)["cnf"], json!({ "x5t#S256": own.thumbprint }));
        assert_eq!(desk.sandbox.app.send_over(&own, bearer(READ, &token)).await.status, 200);
        assert_eq!(desk.sandbox.app.send_over(&other, bearer(READ, &token)).await.status, 401);
        assert_eq!(desk.sandbox.app.send(bearer(READ, &token)).await.status, 401);
        assert_eq!(desk.sandbox.app.send_over(&other, ask()).await.status, 401);
        assert_eq!(desk.sandbox.app.send(ask()).await.status, 401);
    }
}

#[actix_web::test]
async fn a_token_asked_for_with_a_key_over_mutual_tls_needs_both() {
    let desk = Desk::new().await;
    let client = desk.register(Role::Provider, desk.practice()).await;
    let own = peer("own");
    let ask = asking(&client.key.assertion(client.id), None)
        .insert_header(("dpop", client.key.proof("POST", TOKEN, None)));
    let token =
        desk.sandbox.app.send_over(&own, ask).await.json()["access_token"].as_str().unwrap().to_owned();
    assert_eq!(claims(&token)["cnf"], json!({ "x5t#S256": own.thumbprint, "jkt": client.key.kid() }));
    let proof = || client.key.proof("GET", READ, Some(&token));
    let call = || dpop(TestRequest::get().uri(READ), &token, &proof());
    assert_eq!(desk.sandbox.app.send_over(&own, call()).await.status, 200);
    assert_eq!(desk.sandbox.app.send(call()).await.status, 401);
    assert_eq!(desk.sandbox.app.send_over(&own, bearer(READ, &token)).await.status, 401);
}

#[actix_web::test]
async fn an_unbound_token_holds_no_scope_that_writes() {
    let desk = Desk::new().await;
    let client = desk.register(Role::Provider, desk.practice()).await;
    let answer = desk.sandbox.app.send(asking(&client.key.assertion(client.id), None)).await;
    let scope = answer.json()["scope"].as_str().unwrap().to_owned();
    assert!(
        scope.split(' ').all(|scope| scope.ends_with(":read") || scope.ends_with(":check"))
            && scope.contains("contracts:read"),
        "{scope}"
    );
    let asked = desk.sandbox.app.send(asking(&client.key.assertion(client.id), Some("follow:request"))).await;
    assert_eq!((asked.status, &asked.json()["error"]), (400, &json!("invalid_scope")));
    let only_writes =
        ClientChange { scopes: Some(vec!["follow:request".to_owned()]), ..ClientChange::default() };
    desk.change(client.id, only_writes).await;
    let nothing = desk.sandbox.app.send(asking(&client.key.assertion(client.id), None)).await;
    assert_eq!((nothing.status, &nothing.json()["error"]), (400, &json!("invalid_scope")));
}

#[actix_web::test]
async fn scopes_are_a_subset_of_those_registered_and_an_unknown_one_is_refused() {
    let desk = Desk::new().await;
    let client = desk.register(Role::Dashboard, Owner::Company("90001234".parse().unwrap())).await;
    for (scope, status, given) in [
        ("policies:read reference:read", 200, "policies:read reference:read"),
        ("policies:read  policies:read", 200, "policies:read"),
        ("policies:read contracts:read", 400, ""),
        ("policies:write", 400, ""),
        ("POLICIES:READ", 400, ""),
        ("policies:read,reference:read", 400, ""),
        ("é", 400, ""),
    ] {
        let answer = desk.sandbox.app.send(asking(&client.key.assertion(client.id), Some(scope))).await;
        assert_eq!(answer.status, status, "{scope}: {}", answer.text());
        match status {
            200 => assert_eq!(answer.json()["scope"], given),
            _ => assert_eq!(answer.json()["error"], "invalid_scope", "{scope}"),
        }
    }
    let token = desk.bound_token(&client, None).await;
    assert_eq!(claims(&token)["kvk"], "90001234");
    assert_eq!(desk.get(&client, &token, "/v1/policies").await.status, 200);
    assert_eq!(desk.get(&client, &token, "/v1/contracts").await.status, 403);
}

#[actix_web::test]
async fn a_form_that_cannot_be_read_is_refused_in_the_form_of_its_own_standard() {
    let desk = Desk::new().await;
    let client = desk.register(Role::Provider, desk.practice()).await;
    let good = || client.key.assertion(client.id);
    let raw = |text: String| {
        let media = ("content-type", "application/x-www-form-urlencoded; charset=UTF-8");
        TestRequest::post().uri(TOKEN).insert_header(media).set_payload(text)
    };
    let whole = |assertion: &str| {
        format!(
            "grant_type=client_credentials&client_assertion_type={ASSERTION_TYPE}&client_assertion={assertion}"
        )
    };
    for (what, request, status, error) in [
        ("empty", raw(String::new()), 400, "invalid_request"),
        ("no grant", form(&[("client_id", "x")]), 400, "invalid_request"),
        (
            "other grant",
            form(&[("grant_type", "password"), ("username", "a")]),
            400,
            "unsupported_grant_type",
        ),
        (
            "refresh",
            form(&[("grant_type", "refresh_token"), ("refresh_token", "a")]),
            400,
            "unsupported_grant_type",
        ),
        ("twice", raw(format!("{}&grant_type=client_credentials", whole(&good()))), 400, "invalid_request"),
        ("not UTF-8", raw(format!("{}&scope=%ff", whole(&good()))), 400, "invalid_request"),
        ("NUL", raw(format!("{}&scope=%00", whole(&good()))), 400, "invalid_request"),
        ("no client", form(&[("grant_type", "client_credentials")]), 401, "invalid_client"),
        (
            "no type",
            form(&[("grant_type", "client_credentials"), ("client_assertion", &good())]),
            401,
            "invalid_client",
        ),
        ("query", raw(whole(&good())).uri("/oauth2/token?scope=contracts:read"), 400, "invalid_request"),
        ("unknown is ignored", raw(format!("{}&colour=red&scope=", whole(&good()))), 200, ""),
    ] {
        let answer = desk.sandbox.app.send(request).await;
        assert_eq!(answer.status, status, "{what}: {}", answer.text());
        if status != 200 {
            assert_eq!(answer.json()["error"], error, "{what}");
            assert_eq!(answer.header("content-type"), "application/json", "{what}");
            assert!(
                answer.json()["error_description"].as_str().is_some_and(|text| text.is_ascii()),
                "{what}"
            );
        }
    }
    let json = TestRequest::post().uri(TOKEN).set_json(json!({ "grant_type": "client_credentials" }));
    assert_eq!(desk.sandbox.app.send(json).await.status, 415);
    let large = raw(format!("{}&x={}", whole(&good()), "x".repeat(40_000)));
    assert_eq!(desk.sandbox.app.send(large).await.status, 413);
    assert_eq!(desk.sandbox.app.get(TOKEN).await.status, 405);
}

#[actix_web::test]
async fn an_assertion_and_a_proof_are_good_for_one_token() {
    let desk = Desk::new().await;
    let client = desk.register(Role::Provider, desk.practice()).await;
    let (assertion, proof) = (client.key.assertion(client.id), client.key.proof("POST", TOKEN, None));
    let with_proof = |assertion: &str| asking(assertion, None).insert_header(("dpop", proof.clone()));
    assert_eq!(desk.sandbox.app.send(with_proof(&assertion)).await.status, 200);
    let again = desk.sandbox.app.send(asking(&assertion, None)).await;
    assert_eq!((again.status, &again.json()["error"]), (401, &json!("invalid_client")));
    let proof_again = desk.sandbox.app.send(with_proof(&client.key.assertion(client.id))).await;
    assert_eq!((proof_again.status, &proof_again.json()["error"]), (400, &json!("invalid_dpop_proof")));
    // at the same moment, twenty times: one of them
    let assertion = client.key.assertion(client.id);
    let calls = (0..20).map(|_| desk.sandbox.app.send(asking(&assertion, None)));
    let answers = futures_util::future::join_all(calls).await;
    assert_eq!(answers.iter().filter(|answer| answer.status == 200).count(), 1);
}

#[actix_web::test]
async fn a_suspended_client_is_out_at_once_here_and_elsewhere_and_its_old_tokens_stay_dead() {
    let desk = Desk::new().await;
    let client = desk.register(Role::Provider, desk.practice()).await;
    let token = desk.bound_token(&client, None).await;
    assert_eq!(desk.get(&client, &token, READ).await.status, 200);
    let elsewhere = zorgcontract::snapshot::Snapshots::open(
        desk.sandbox.database.open(),
        zorgcontract::policy::PolicyBook::default(),
    )
    .unwrap();
    tokio::time::sleep(std::time::Duration::from_millis(1100)).await; // tokens count in seconds
    desk.suspend(client.id, true).await;
    assert_eq!(desk.get(&client, &token, READ).await.status, 401);
    elsewhere.poll().unwrap();
    assert!(elsewhere.load().identity.client(client.id).unwrap().suspended);
    let none = desk.sandbox.app.send(asking(&client.key.assertion(client.id), None)).await;
    assert_eq!((none.status, &none.json()["error"]), (401, &json!("invalid_client")));
    desk.suspend(client.id, false).await;
    assert_eq!(desk.get(&client, &token, READ).await.status, 401, "an old token stays dead");
    tokio::time::sleep(std::time::Duration::from_millis(1100)).await;
    let token = desk.bound_token(&client, None).await;
    assert_eq!(desk.get(&client, &token, READ).await.status, 200);
}

#[actix_web::test]
async fn a_client_of_an_organisation_that_ended_gets_no_token_and_its_tokens_stop() {
    let desk = Desk::new().await;
    let client = desk.register(Role::Provider, desk.practice()).await;
    let token = desk.bound_token(&client, None).await;
    assert_eq!(desk.get(&client, &token, READ).await.status, 200);
    // the business day on which nothing of the register has begun yet
    let clocks = desk.sandbox.app.state.clocks.clone();
    clocks.set_business("2017-06-01T10:00:00Z".parse::<Moment>().unwrap());
    assert_eq!(desk.get(&client, &token, READ).await.status, 401);
    let none = desk.sandbox.app.send(asking(&client.key.assertion(client.id), None)).await;
    assert_eq!((none.status, &none.json()["error"]), (400, &json!("unauthorized_client")));
    clocks.set_business("2025-06-01T10:00:00Z".parse::<Moment>().unwrap());
    assert_eq!(desk.get(&client, &token, READ).await.status, 200);
}

#[actix_web::test]
async fn a_scope_that_is_taken_from_a_client_is_gone_from_its_running_tokens() {
    let desk = Desk::new().await;
    let client = desk.register(Role::Provider, desk.practice()).await;
    let token = desk.bound_token(&client, None).await;
    let scopes = Some(vec!["policies:read".to_owned()]);
    desk.change(client.id, ClientChange { scopes, ..ClientChange::default() }).await;
    assert_eq!(desk.get(&client, &token, READ).await.status, 403);
    assert_eq!(desk.get(&client, &token, "/v1/policies").await.status, 200);
}

#[actix_web::test]
async fn a_host_header_does_not_choose_whose_assertions_are_taken() {
    let desk = Desk::new().await;
    let client = desk.register(Role::Provider, desk.practice()).await;
    let mut claims = assertion_claims(client.id);
    claims["aud"] = format!("http://evil.example{TOKEN}").into();
    let lured = client.key.sign(&client.key.assertion_header(), &claims.to_string());
    let answer = desk.sandbox.app.send(asking(&lured, None).insert_header(("host", "evil.example"))).await;
    assert_eq!(answer.status, 503, "without a public address only this machine is served");
    let public = {
        let mut state = desk.sandbox.app.state.clone();
        state.http.public_url = Some("https://api.example".to_owned());
        crate::harness::TestApp::of(state, zorgcontract::app::routes).await
    };
    assert_eq!(public.send(asking(&lured, None).insert_header(("host", "evil.example"))).await.status, 401);
    claims["aud"] = "https://api.example/oauth2/token".into();
    claims["jti"] = fresh_id().into();
    let right = client.key.sign(&client.key.assertion_header(), &claims.to_string());
    assert_eq!(public.send(asking(&right, None).insert_header(("host", "evil.example"))).await.status, 200);
}

#[actix_web::test]
async fn every_token_stands_in_the_trail_of_the_organisation_without_the_token_itself() {
    use diesel::prelude::*;
    use zorgcontract::db::{DbError, schema::audit_entries};
    let desk = Desk::new().await;
    let client = desk.register(Role::Provider, desk.practice()).await;
    let token = desk.bound_token(&client, None).await;
    let owner = desk.practice().to_string();
    let entries: Vec<String> = desk
        .sandbox
        .app
        .state
        .db
        .read(|conn| -> Result<_, DbError> {
            let own = audit_entries::table.filter(audit_entries::owner.eq(&owner));
            Ok(own.order(audit_entries::sequence).select(audit_entries::entry).load(conn)?)
        })
        .unwrap();
    let last = entries.last().unwrap();
    assert!(
        last.contains("token.issued") && last.contains(claims(&token)["jti"].as_str().unwrap()),
        "{last}"
    );
    assert!(last.contains(&client.id.to_string()) && !last.contains(&token));
}

#[actix_web::test]
async fn a_client_without_any_key_or_certificate_gets_nothing() {
    let desk = Desk::new().await;
    let key = Key::p256();
    let entry = ClientEntry { keys: Vec::new(), ..desk.entry(Role::Provider, desk.practice(), Some(&key)) };
    let id = desk.write(entry).await;
    assert_eq!(desk.sandbox.app.send(asking(&key.assertion(id), None)).await.status, 401);
}
