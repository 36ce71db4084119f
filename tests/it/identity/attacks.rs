//! The attack tables, run: each row is refused by 401 or 400, none by a failure of ours, and what is right
//! still passes afterwards.

use actix_web::test::TestRequest;
use jsonwebtoken::Algorithm;
use serde_json::json;
use zorgcontract::auth::Role;
use zorgcontract::auth::clients::model::{CertificateMatchKind, ClientEntry};

use super::attack_tables::{ASSERTIONS, AUDIENCE, HOLDER, LIFE, PROOFS, REGISTERED, Row, TOKENS, WITHDRAWN};
use super::scene::{READ, Scene, changed};
use super::{
    ASSERTION_TYPE, Key, Registered, TOKEN, asking, bearer, dpop, form, fresh_id, now, proof_claims,
};
use crate::harness::Answer;

/// What is right passes: before the attacks, and after them.
async fn control(s: &Scene) {
    let Registered { id, key } = &s.client;
    assert_eq!(s.app.send(bearer(READ, &s.headed(|_| ()))).await.status, 200);
    assert_eq!(s.app.send(asking(&key.assertion(*id), None)).await.status, 200);
    let proof = key.proof("GET", READ, Some(&s.bound));
    assert_eq!(s.app.send(dpop(TestRequest::get().uri(READ), &s.bound, &proof)).await.status, 200);
    assert_eq!(s.app.send_over(&s.own, bearer(READ, &s.certified)).await.status, 200);
}

fn judge(failed: &mut Vec<String>, row: &Row, answer: &Answer) {
    if answer.status != 401 {
        failed.push(format!("{} ({}): {}", row.0, row.1, answer.status));
    }
}

/// Whether an assertion is signed by a registered key of the client that it names.
fn is_of_client(s: &Scene, text: &str) -> bool {
    let snapshot = s.app.state.snapshots.load();
    let read = zorgcontract::auth::issue::assertion::Assertion::read(text);
    read.is_some_and(|read| {
        let client = snapshot.identity.client(read.client).cloned();
        client.is_some_and(|client| read.is_signed_by(&client))
    })
}

/// How many refusals of an operation the trail counts.
async fn denied(s: &Scene, operation: String) -> i64 {
    use diesel::prelude::*;
    use zorgcontract::db::{DbError, schema::denied_calls::dsl};
    let state = &s.app.state;
    state.denials.flush(&state.db, &state.snapshots).await.unwrap();
    let calls: Vec<i64> = state
        .db
        .read(|conn| -> Result<_, DbError> {
            let reads = dsl::denied_calls.filter(dsl::operation.eq(operation).and(dsl::status.eq(401)));
            Ok(reads.select(dsl::calls).load(conn)?)
        })
        .unwrap();
    calls.iter().sum()
}

/// What is right still passes, and no row did.
async fn end(s: &Scene, failed: &[String]) {
    assert!(failed.is_empty(), "{} rows pass:\n  {}", failed.len(), failed.join("\n  "));
    control(s).await;
}

#[actix_web::test]
async fn every_token_in_the_table_is_refused_and_what_is_right_passes() {
    let s = Scene::new().await;
    control(&s).await;
    let (mut failed, mut of_known) = (Vec::new(), 0);
    for row in TOKENS {
        let text = row.2(&s);
        let known = s.app.state.verifier.client_of(&text).is_some();
        assert!(known || ![LIFE, REGISTERED, HOLDER, WITHDRAWN].contains(&row.1), "{}: whose?", row.0);
        of_known += i64::from(known);
        judge(&mut failed, row, &s.app.send(bearer(READ, &text)).await);
    }
    end(&s, &failed).await;
    let told = denied(&s, format!("GET {READ}")).await;
    assert_eq!(told, of_known, "each refusal of a known client stands in the trail");
    assert!(of_known > 25 && TOKENS.len() > 100, "{of_known} of {}", TOKENS.len());
}

#[actix_web::test]
async fn every_assertion_in_the_table_is_refused_and_what_is_right_passes() {
    let s = Scene::new().await;
    control(&s).await;
    let (mut failed, mut signed) = (Vec::new(), 0);
    for row in ASSERTIONS {
        let text = row.2(&s);
        let known = is_of_client(&s, &text);
        assert!(known || ![AUDIENCE, LIFE].contains(&row.1), "{}: whose?", row.0);
        signed += i64::from(known);
        let answer = s.app.send(asking(&text, None)).await;
        judge(&mut failed, row, &answer);
        assert!(answer.status == 200 || answer.json()["error"] == "invalid_client", "{}", row.0);
    }
    end(&s, &failed).await;
    assert_eq!(denied(&s, format!("POST {TOKEN}")).await, signed, "each stands in the trail");
    assert!(signed > 30 && ASSERTIONS.len() > 65, "{signed} of {}", ASSERTIONS.len());
}

#[actix_web::test]
async fn every_proof_in_the_table_is_refused_and_what_is_right_passes() {
    let s = Scene::new().await;
    control(&s).await;
    let mut failed = Vec::new();
    for row in PROOFS {
        let call = dpop(TestRequest::get().uri(READ), &s.bound, &row.2(&s));
        judge(&mut failed, row, &s.app.send(call).await);
    }
    end(&s, &failed).await;
    let told = denied(&s, format!("GET {READ}")).await;
    assert_eq!(
        told,
        i64::try_from(PROOFS.len()).unwrap(),
        "the token beside a proof is right: all are known"
    );
    assert!(PROOFS.len() > 45, "{}", PROOFS.len());
}

#[actix_web::test]
async fn a_credential_in_the_wrong_place_or_twice_is_refused() {
    let s = Scene::new().await;
    let thumbprint = (CertificateMatchKind::Thumbprint, s.own.thumbprint.clone());
    let entry = s.desk.entry(Role::Provider, s.desk.practice(), Some(&Key::p256()));
    let signs = s.desk.write(ClientEntry { certificates: vec![thumbprint], ..entry }).await;
    let token = s.headed(|_| ());
    let read = || TestRequest::get().uri(READ);
    let proof = || s.client.key.proof("GET", READ, Some(&s.bound));
    let bad: Vec<(&str, TestRequest, u16)> = vec![
        ("a token in the address", TestRequest::get().uri(&format!("{READ}?access_token={token}")), 401),
        (
            "two Authorization headers",
            bearer(READ, &token).append_header(("authorization", format!("Bearer {token}"))),
            401,
        ),
        ("two, one of them empty", bearer(READ, &token).append_header(("authorization", "")), 401),
        ("Basic", read().insert_header(("authorization", format!("Basic {token}"))), 401),
        ("no scheme", read().insert_header(("authorization", token.clone())), 401),
        (
            "an unbound token as DPoP",
            dpop(read(), &token, &s.client.key.proof("GET", READ, Some(&token))),
            401,
        ),
        (
            "a bound token without a proof",
            read().insert_header(("authorization", format!("DPoP {}", s.bound))),
            401,
        ),
        ("two proofs", dpop(read(), &s.bound, &proof()).append_header(("dpop", proof())), 401),
        (
            "a proof of a read for a write",
            dpop(TestRequest::post().uri("/v1/contracts").set_json(json!({})), &s.bound, &proof()),
            401,
        ),
        (
            "a certificate header past the proxy",
            bearer(READ, &s.certified).insert_header(("x-client-cert", s.own.thumbprint.clone())),
            401,
        ),
        ("client-cert of RFC 9440", bearer(READ, &s.certified).insert_header(("client-cert", ":MIIB:")), 401),
        (
            "a secret",
            form(&[
                ("grant_type", "client_credentials"),
                ("client_id", &s.client.id.to_string()),
                ("client_secret", "x"),
            ]),
            401,
        ),
        (
            "a client of mutual TLS without a certificate",
            form(&[("grant_type", "client_credentials"), ("client_id", &s.tls_client)]),
            401,
        ),
        (
            "an assertion of another type",
            form(&[
                ("grant_type", "client_credentials"),
                ("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:saml2-bearer"),
                ("client_assertion", &s.client.key.assertion(s.client.id)),
            ]),
            401,
        ),
        (
            "client_id other than the assertion's",
            form(&[
                ("grant_type", "client_credentials"),
                ("client_id", &s.other.id.to_string()),
                ("client_assertion_type", ASSERTION_TYPE),
                ("client_assertion", &s.client.key.assertion(s.client.id)),
            ]),
            401,
        ),
        (
            "a proof that does not fit at the token endpoint",
            asking(&s.client.key.assertion(s.client.id), None)
                .insert_header(("dpop", s.client.key.proof("GET", TOKEN, None))),
            400,
        ),
        (
            "an old proof at the token endpoint",
            asking(&s.client.key.assertion(s.client.id), None).insert_header((
                "dpop",
                s.client.key.sign(
                    &s.client.key.proof_header(),
                    &changed(proof_claims("POST", TOKEN, None), "iat", json!(now() - 90)).to_string(),
                ),
            )),
            400,
        ),
        (
            "two proofs at the token endpoint",
            asking(&s.client.key.assertion(s.client.id), None)
                .append_header(("dpop", s.client.key.proof("POST", TOKEN, None)))
                .append_header(("dpop", s.client.key.proof("POST", TOKEN, None))),
            400,
        ),
    ];
    for (what, request, status) in bad {
        assert_eq!(s.app.send(request).await.status, status, "{what}");
    }
    for (what, over, request) in [
        ("another certificate", &s.foreign, bearer(READ, &s.certified)),
        ("a certificate does not stand for a key", &s.own, bearer(READ, &s.bound)),
        (
            "another certificate at the token endpoint",
            &s.foreign,
            form(&[("grant_type", "client_credentials"), ("client_id", &s.tls_client)]),
        ),
        (
            "a certificate for a client that signs",
            &s.own,
            form(&[("grant_type", "client_credentials"), ("client_id", &s.client.id.to_string())]),
        ),
        (
            "a certificate of its own for a client that signs",
            &s.own,
            form(&[("grant_type", "client_credentials"), ("client_id", &signs.to_string())]),
        ),
    ] {
        assert_eq!(s.app.send_over(over, request).await.status, 401, "{what}");
    }
    let rsa = Key::rsa(Algorithm::RS256);
    let weak = changed(rsa.public.to_jwk(), "e", json!("Aw"));
    let forged =
        rsa.sign(&changed(rsa.proof_header(), "jwk", weak), &proof_claims("POST", TOKEN, None).to_string());
    let ask = asking(&s.client.key.assertion(s.client.id), None).insert_header(("dpop", forged));
    assert_eq!(s.app.send(ask).await.status, 400, "a weak key");
    let untaken = Key::rsa(Algorithm::RS384);
    let ask = asking(&s.client.key.assertion(s.client.id), None)
        .insert_header(("dpop", untaken.proof("POST", TOKEN, None)));
    assert_eq!(s.app.send(ask).await.status, 400, "an algorithm of assertions, not of proofs");
}

#[actix_web::test]
async fn a_proof_of_a_write_is_used_up_for_every_instance_together_with_its_effect() {
    let s = Scene::new().await;
    let insurer = zorgcontract::audit::Owner::Concern("zorg-en-zekerheid".parse().unwrap());
    let client = s.desk.register(zorgcontract::auth::Role::Insurer, insurer).await;
    let token = s.desk.bound_token(&client, None).await;
    let proof = client.key.proof("POST", "/v1/contracts", Some(&token));
    // two instances: each with a memory of its own, one database
    let elsewhere = {
        let mut state = s.app.state.clone();
        let ring = state.verifier.keys().clone();
        state.verifier =
            std::sync::Arc::new(zorgcontract::auth::tokens::Verifier::over(ring, None, state.clocks.clone()));
        crate::harness::TestApp::of(state, zorgcontract::app::routes).await
    };
    let call = |number: &str| {
        let body = crate::sandbox::contract(number);
        dpop(crate::sandbox::Sandbox::posting("/v1/contracts", &body, &fresh_id()), &token, &proof)
    };
    assert_eq!(s.app.send(call("ZZ-1")).await.status, 201);
    let replayed = elsewhere.send(call("ZZ-2")).await;
    assert_eq!(replayed.status, 401, "{}", replayed.text());
    let shown = s.desk.get(&client, &token, "/v1/contracts").await.json();
    assert_eq!(shown["items"].as_array().unwrap().len(), 1);
}
