//! Access tokens: every known way to pass a token that was not given out is refused.

use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as B64;
use jsonwebtoken::{Algorithm, EncodingKey, Header};
use serde_json::{Value, json};
use zorgcontract::auth::Role;
use zorgcontract::auth::keys::TokenKey;
use zorgcontract::auth::tokens::{AUDIENCE, ISSUER, LONGEST_LIFE, Verifier};
use zorgcontract::clock::Clocks;

fn key() -> TokenKey {
    TokenKey::from_pem(&TokenKey::generate_pem().unwrap()).unwrap()
}

fn now() -> i64 {
    Clocks::real().security_now().micros() / 1_000_000
}

fn claims() -> Value {
    json!({
        "iss": ISSUER, "aud": AUDIENCE, "sub": "test", "jti": "1", "iat": now(), "exp": now() + 600,
        "role": "provider", "agb": ["01900001"], "scope": "agreements:read contracts:read",
    })
}

fn header(key: &TokenKey) -> Header {
    Header { typ: Some("at+jwt".into()), kid: Some(key.id.clone()), ..Header::new(Algorithm::ES256) }
}

fn sign(key: &TokenKey, header: &Header, claims: &Value) -> String {
    jsonwebtoken::encode(header, claims, &key.signing).unwrap()
}

fn raw(header: &Value, claims: &Value, signature: &str) -> String {
    format!("{}.{}.{signature}", B64.encode(header.to_string()), B64.encode(claims.to_string()))
}

fn with(mut base: Value, name: &str, value: Value) -> Value {
    base[name] = value;
    base
}

#[test]
fn a_token_is_verified_once_and_remembered_until_it_expires() {
    let key = key();
    let verifier = Verifier::new(key.clone(), Clocks::real());
    let token = sign(&key, &header(&key), &claims());
    let caller = verifier.verify(&token).unwrap();
    assert_eq!(caller.role, Role::Provider);
    assert!(caller.has_scope("agreements:read") && !caller.has_scope("contracts:write"));
    assert_eq!(verifier.remembered(), 1);
    assert_eq!(verifier.verify(&token).unwrap(), caller);
    assert_eq!(verifier.remembered(), 1);
}

#[test]
fn a_withdrawn_token_is_forgotten_and_refused() {
    let key = key();
    let verifier = Verifier::new(key.clone(), Clocks::real());
    let token = sign(&key, &header(&key), &claims());
    verifier.verify(&token).unwrap();
    verifier.withdraw(&Arc::new(["1".to_owned()].into()));
    assert_eq!(verifier.remembered(), 0);
    assert!(verifier.verify(&token).is_err());
}

#[test]
fn a_scope_outside_the_role_is_not_given_by_a_token_that_claims_it() {
    let key = key();
    let verifier = Verifier::new(key.clone(), Clocks::real());
    let claims = with(claims(), "scope", json!("contracts:write registrations:import agreements:read"));
    let caller = verifier.verify(&sign(&key, &header(&key), &claims)).unwrap();
    assert!(!caller.has_scope("contracts:write") && !caller.has_scope("registrations:import"));
}

#[test]
fn a_claim_that_is_wrong_absent_or_of_another_type_is_refused() {
    let key = key();
    let verifier = Verifier::new(key.clone(), Clocks::real());
    let now = now();
    let wrong = [
        ("iss", json!("other")),
        ("iss", json!(["zorgcontract"])),
        ("iss", Value::Null),
        ("aud", json!("zorgcontract")),
        ("aud", json!("zorgcontract-api-2")),
        ("aud", Value::Null),
        ("exp", json!(now - 31)),
        ("exp", json!("9999999999")),
        ("exp", json!(1.5)),
        ("exp", json!(-1)),
        ("exp", json!(1e300)),
        ("exp", json!(9_223_372_036_854_775_807_i64)),
        ("exp", Value::Null),
        ("exp", json!(now + LONGEST_LIFE + 60)),
        ("iat", json!(now + 120)),
        ("iat", json!(0)),
        ("iat", json!("0")),
        ("nbf", json!(now + 120)),
        ("sub", json!("")),
        ("sub", json!("x".repeat(200))),
        ("jti", json!("")),
        ("role", json!("admin")),
        ("role", json!(["operator"])),
        ("agb", json!(["1900001"])),
        ("agb", json!([1_900_001])),
        ("scope", json!(["agreements:read"])),
        ("tenant", json!("x")),
    ];
    for (name, value) in wrong {
        let claims = with(claims(), name, value.clone());
        assert!(verifier.verify(&sign(&key, &header(&key), &claims)).is_err(), "{name} = {value}");
    }
    for name in ["iss", "aud", "sub", "jti", "iat", "exp", "role", "scope"] {
        let mut claims = claims();
        claims.as_object_mut().unwrap().remove(name);
        assert!(verifier.verify(&sign(&key, &header(&key), &claims)).is_err(), "without {name}");
    }
}

#[test]
fn a_header_that_asks_for_another_algorithm_key_or_type_is_refused() {
    let key = key();
    let other = self::key();
    let verifier = Verifier::new(key.clone(), Clocks::real());
    let good = header(&key);
    let refused = |what: &str, token: &str| assert!(verifier.verify(token).is_err(), "{what}");

    refused("another key", &sign(&other, &good, &claims()));
    for kid in [
        None,
        Some(String::new()),
        Some("../../etc/passwd".into()),
        Some("' OR 1=1".into()),
        Some(other.id.clone()),
    ] {
        refused("kid", &sign(&key, &Header { kid: kid.clone(), ..good.clone() }, &claims()));
    }
    for typ in [None, Some("JWT".to_owned()), Some("AT+JWT; x".to_owned()), Some("id_token".to_owned())] {
        refused("typ", &sign(&key, &Header { typ, ..good.clone() }, &claims()));
    }
    for alg in ["none", "None", "nOnE", "", "HS256", "RS256", "ES384"] {
        let header = json!({ "alg": alg, "typ": "at+jwt", "kid": key.id });
        for signature in ["", "AA", &B64.encode([0; 64])] {
            refused(alg, &raw(&header, &claims(), signature));
        }
    }
    let hmac = Header { alg: Algorithm::HS256, ..good.clone() };
    let confused =
        jsonwebtoken::encode(&hmac, &claims(), &EncodingKey::from_secret(key.id.as_bytes())).unwrap();
    refused("HS256 with public bytes", &confused);
    let zero =
        raw(&json!({ "alg": "ES256", "typ": "at+jwt", "kid": key.id }), &claims(), &B64.encode([0; 64]));
    refused("r = s = 0", &zero);
    for extra in [json!({ "crit": ["x"] }), json!({ "b64": false, "crit": ["b64"] })] {
        let mut header = json!({ "alg": "ES256", "typ": "at+jwt", "kid": key.id });
        header.as_object_mut().unwrap().extend(extra.as_object().unwrap().clone());
        refused("crit", &raw(&header, &claims(), &B64.encode([1; 64])));
    }
}

#[test]
fn a_text_that_is_no_token_is_refused_without_a_panic() {
    let key = key();
    let verifier = Verifier::new(key.clone(), Clocks::real());
    let good = sign(&key, &header(&key), &claims());
    let mut broken: Vec<String> =
        ["", ".", "..", "...", "a.b.c", "e30.e30.", "é.é.é", "a b c"].map(str::to_owned).into();
    broken.push("a".repeat(1_000_000));
    broken.push(format!("{good}."));
    broken.push(format!("{good}="));
    broken.push(good[..good.len() - 1].to_owned());
    broken.push(format!("{}.{}", good.rsplit_once('.').unwrap().0, "A".repeat(86)));
    broken.push(raw(&json!({ "alg": "ES256" }), &json!("[".repeat(100_000)), "AA"));
    for token in broken {
        assert!(verifier.verify(&token).is_err());
    }
    assert_eq!(verifier.remembered(), 0);
}
