//! Every known way to pass a token, an assertion or a proof that was not given for it, one table per kind:
//! what is sent, which defence it meets, and the text.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as B64;
use serde_json::{Value, json};
use zorgcontract::codes::ClientId;

use super::scene::{READ, Scene, changed, forms, hmac, raw, signed};
use super::{Key, TOKEN, assertion_claims, now, proof_claims};

/// What is attacked, the defence, and the text that is sent.
pub type Row = (&'static str, &'static str, fn(&Scene) -> String);

const ALLOWED: &str = "one algorithm, compared letter by letter";
const SIGNATURE: &str = "the signature covers header and claims";
const FORM: &str = "one form: three parts of canonical base64url";
const TRUSTED: &str = "the key id names one of our trusted keys";
const NO_POINTER: &str = "a key never comes with the text";
const TYPE: &str = "the type in the header";
const CRIT: &str = "nothing critical is understood";
const ISSUER: &str = "the issuer";
pub const AUDIENCE: &str = "the audience, exactly";
const TIME: &str = "integers for times, and 30 s of leeway";
pub const LIFE: &str = "a longest life";
const ONE_MEANING: &str = "no member twice, none unknown, bounded depth and size";
pub const REGISTERED: &str = "what is registered is looked up in every request";
pub const WITHDRAWN: &str = "withdrawn ids";
const ONCE: &str = "an id is used once";
const NAMED: &str = "iss, sub and client are one";
const KEY_OF_CLIENT: &str = "only the registered keys of this client";
const REQUEST: &str = "a proof is for this method, address and token";
pub const HOLDER: &str = "the token is bound to this key";

#[rustfmt::skip]
pub const TOKENS: &[Row] = &[
    ("alg none", ALLOWED, |s| raw(&json!({ "alg": "none", "typ": "at+jwt", "kid": s.service.kid() }), &s.claims(), "")),
    ("alg None", ALLOWED, |s| raw(&json!({ "alg": "None", "typ": "at+jwt", "kid": s.service.kid() }), &s.claims(), "")),
    ("alg nOnE with a signature", ALLOWED, |s| raw(&json!({ "alg": "nOnE", "typ": "at+jwt", "kid": s.service.kid() }), &s.claims(), "AA")),
    ("no alg", ALLOWED, |s| s.headed(|h| drop(h.as_object_mut().unwrap().remove("alg")))),
    ("alg in lower case", ALLOWED, |s| s.headed(|h| h["alg"] = "es256".into())),
    ("alg of another curve", ALLOWED, |s| s.headed(|h| h["alg"] = "ES384".into())),
    ("alg RS256", ALLOWED, |s| s.headed(|h| h["alg"] = "RS256".into())),
    ("HS256 with the public key in PEM", ALLOWED, |s| hmac(&hs256(s), &s.claims(), &forms(&s.service)[0])),
    ("HS256 with the public key in DER", ALLOWED, |s| hmac(&hs256(s), &s.claims(), &forms(&s.service)[1])),
    ("HS256 with the public point", ALLOWED, |s| hmac(&hs256(s), &s.claims(), &forms(&s.service)[2])),
    ("HS256 with the public JWK", ALLOWED, |s| hmac(&hs256(s), &s.claims(), &forms(&s.service)[3])),
    ("HS256 with an empty secret", ALLOWED, |s| hmac(&hs256(s), &s.claims(), b"")),
    ("HS256 with a short secret", ALLOWED, |s| hmac(&hs256(s), &s.claims(), b"secret")),
    ("r = s = 0", SIGNATURE, |s| signed(&s.headed(|_| ()), &B64.encode([0; 64]))),
    ("r = s = n", SIGNATURE, |s| signed(&s.headed(|_| ()), &B64.encode([0xff; 64]))),
    ("another text's signature", SIGNATURE, |s| signed(&s.headed(|_| ()), s.bound.rsplit('.').next().unwrap())),
    ("DER instead of a fixed signature", SIGNATURE, |s| signed(&s.headed(|_| ()), &B64.encode([0x30, 6, 2, 1, 1, 2, 1, 1]))),
    ("a truncated signature", SIGNATURE, |s| { let t = s.headed(|_| ()); t[..t.len() - 4].to_owned() }),
    ("no signature", SIGNATURE, |s| signed(&s.headed(|_| ()), "")),
    ("a dot more", FORM, |s| s.headed(|_| ()) + "."),
    ("four parts", FORM, |s| s.headed(|_| ()) + ".AA"),
    ("two parts", FORM, |s| s.headed(|_| ()).rsplit_once('.').unwrap().0.to_owned()),
    ("empty parts", FORM, |_| "..".to_owned()),
    ("padding", FORM, |s| s.headed(|_| ()) + "=="),
    ("stray bits at the end of base64url", FORM, |s| stray(&s.headed(|_| ()))),
    ("the alphabet of base64", FORM, |s| s.headed(|_| ()).replace(['-', '_'], "+") + "+"),
    ("a space inside", FORM, |s| s.headed(|_| ()).replacen('.', ". ", 1)),
    ("JWE instead of JWS", FORM, |s| { let h = B64.encode(json!({ "alg": "dir", "enc": "A256GCM", "kid": s.service.kid() }).to_string()); format!("{h}..AAAAAAAAAAAAAAAA.AAAA.AAAAAAAAAAAAAAAAAAAAAA") }),
    ("kid walks the file system", TRUSTED, |s| s.headed(|h| h["kid"] = "../../../../dev/null".into())),
    ("kid is SQL", TRUSTED, |s| s.headed(|h| h["kid"] = "x' UNION SELECT 'AA' --".into())),
    ("kid is an address", TRUSTED, |s| s.headed(|h| h["kid"] = "https://evil.example/key.pem".into())),
    ("kid with NUL", TRUSTED, |s| s.headed(|h| h["kid"] = format!("{}\0", s.service.kid()).into())),
    ("kid of 10 KB", TRUSTED, |s| s.headed(|h| h["kid"] = "k".repeat(10_000).into())),
    ("kid unknown", TRUSTED, |s| s.headed(|h| h["kid"] = s.attacker.kid().into())),
    ("no kid", TRUSTED, |s| s.headed(|h| drop(h.as_object_mut().unwrap().remove("kid")))),
    ("kid is a list", TRUSTED, |s| s.headed(|h| h["kid"] = json!([s.service.kid()]))),
    ("a key that retired long ago", TRUSTED, |s| s.retired.sign(&changed(s.header(), "kid", s.retired.kid().into()), &s.claims().to_string())),
    ("another key under our kid", SIGNATURE, |s| s.attacker.sign(&s.header(), &s.claims().to_string())),
    ("the client's own key under its own kid", TRUSTED, |s| s.client.key.sign(&changed(s.header(), "kid", s.client.key.kid().into()), &s.claims().to_string())),
    ("jwk of the attacker", NO_POINTER, |s| s.attacker.sign(&changed(s.header(), "jwk", s.attacker.public.to_jwk()), &s.claims().to_string())),
    ("jku of the attacker", NO_POINTER, |s| s.attacker.sign(&changed(s.header(), "jku", "https://evil.example/jwks.json".into()), &s.claims().to_string())),
    ("x5u of the attacker", NO_POINTER, |s| s.attacker.sign(&changed(s.header(), "x5u", "https://evil.example/chain.pem".into()), &s.claims().to_string())),
    ("x5c of the attacker", NO_POINTER, |s| s.attacker.sign(&changed(s.header(), "x5c", json!(["MIIB"])), &s.claims().to_string())),
    ("crit unknown", CRIT, |s| s.headed(|h| h["crit"] = json!(["exp"]))),
    ("b64 false", CRIT, |s| s.headed(|h| { h["b64"] = false.into(); h["crit"] = json!(["b64"]) })),
    ("an ID token", TYPE, |s| s.headed(|h| h["typ"] = "JWT".into())),
    ("no typ", TYPE, |s| s.headed(|h| drop(h.as_object_mut().unwrap().remove("typ")))),
    ("a receipt", TYPE, |s| s.headed(|h| h["typ"] = "receipt+jws".into())),
    ("a refresh token", TYPE, |s| s.headed(|h| h["typ"] = "rt+jwt".into())),
    ("an assertion of the client", TRUSTED, |s| s.client.key.assertion(s.client.id)),
    ("a proof of the client", TYPE, |s| s.client.key.proof("GET", READ, None)),
    ("iss other", ISSUER, |s| s.claiming("iss", json!("https://evil.example"))),
    ("iss is a list", ISSUER, |s| s.claiming("iss", json!(["zorgcontract"]))),
    ("no iss", ISSUER, |s| s.claiming("iss", Value::Null)),
    ("aud other", AUDIENCE, |s| s.claiming("aud", json!("other-api"))),
    ("aud is a list", AUDIENCE, |s| s.claiming("aud", json!(["zorgcontract-api", "other-api"]))),
    ("no aud", AUDIENCE, |s| s.claiming("aud", Value::Null)),
    ("aud is a beginning of ours", AUDIENCE, |s| s.claiming("aud", json!("zorgcontract"))),
    ("aud begins with ours", AUDIENCE, |s| s.claiming("aud", json!("zorgcontract-api-2"))),
    ("aud in capitals", AUDIENCE, |s| s.claiming("aud", json!("ZORGCONTRACT-API"))),
    ("aud with a space", AUDIENCE, |s| s.claiming("aud", json!("zorgcontract-api "))),
    ("iss in capitals", ISSUER, |s| s.claiming("iss", json!("Zorgcontract"))),
    ("iss with a slash", ISSUER, |s| s.claiming("iss", json!("zorgcontract/"))),
    ("typ in capitals", TYPE, |s| s.headed(|h| h["typ"] = "AT+JWT".into())),
    ("claims are a list", FORM, |s| s.service.sign(&s.header(), "[]")),
    ("claims are empty", FORM, |s| s.service.sign(&s.header(), "{}")),
    ("two tokens, by a comma", FORM, |s| { let t = s.headed(|_| ()); format!("{t},{t}") }),
    ("a token between quotes", FORM, |s| format!("\"{}\"", s.headed(|_| ()))),
    ("a token in capitals", FORM, |s| s.headed(|_| ()).to_uppercase()),
    ("exp past", TIME, |s| changed_life(s, -900, -300)),
    ("exp 31 s ago", TIME, |s| changed_life(s, -600, -31)),
    ("no exp", TIME, |s| s.claiming("exp", Value::Null)),
    ("exp is text", TIME, |s| s.claiming("exp", json!((now() + 600).to_string()))),
    ("exp is a fraction", TIME, |s| s.claiming("exp", json!(now() as f64 + 300.5))),
    ("exp negative", TIME, |s| s.claiming("exp", json!(-1))),
    ("exp 1e300", TIME, |s| s.claiming("exp", json!(1e300))),
    ("exp 2^63 - 1", TIME, |s| s.claiming("exp", json!(i64::MAX))),
    ("exp 2^63", TIME, |s| s.claiming("exp", json!(1_u64 << 63))),
    ("iat future", TIME, |s| changed_life(s, 120, 600)),
    ("iat is text", TIME, |s| s.claiming("iat", json!(now().to_string()))),
    ("no iat", TIME, |s| s.claiming("iat", Value::Null)),
    ("nbf future", TIME, |s| s.claiming("nbf", json!(now() + 120))),
    ("a life of 601 s", LIFE, |s| changed_life(s, 0, 601)),
    ("a life of ten years", LIFE, |s| changed_life(s, 0, 315_360_000)),
    ("exp is iat", LIFE, |s| changed_life(s, 0, 0)),
    ("exp before iat, both within the leeway", LIFE, |s| changed_life(s, -10, -20)),
    ("nbf is text", TIME, |s| s.claiming("nbf", json!(now().to_string()))),
    ("iat is a fraction", TIME, |s| s.claiming("iat", json!(now() as f64 + 0.5))),
    ("sub empty", NAMED, |s| changed_both(s, "")),
    ("sub of 200 characters", NAMED, |s| changed_both(s, &"x".repeat(200))),
    ("sub in capitals", NAMED, |s| s.claiming("sub", json!(s.client.id.to_string().to_uppercase()))),
    ("scope is a list", ONE_MEANING, |s| s.claiming("scope", json!(["contracts:read"]))),
    ("role is a list", ONE_MEANING, |s| s.claiming("role", json!(["operator"]))),
    ("agb is a number", ONE_MEANING, |s| s.claiming("agb", json!([1_900_001]))),
    ("bound to nothing", HOLDER, |s| s.claiming("cnf", json!({}))),
    ("bound to an empty list", HOLDER, |s| s.claiming("cnf", json!([]))),
    ("act is text", ONE_MEANING, |s| s.claiming("act", json!("operator"))),
    ("sub twice", ONE_MEANING, |s| twice(s, "sub", &json!(s.other.id))),
    ("exp twice", ONE_MEANING, |s| twice(s, "exp", &json!(now() + 900))),
    ("role twice", ONE_MEANING, |s| twice(s, "role", &json!("operator"))),
    ("an unknown claim", ONE_MEANING, |s| s.claiming("admin", json!(true))),
    ("100 levels deep", ONE_MEANING, |s| s.claiming("agb", serde_json::from_str(&format!("{}{}", "[".repeat(100), "]".repeat(100))).unwrap())),
    ("1 MB", ONE_MEANING, |s| s.claiming("scope", json!("x".repeat(1_000_000)))),
    ("no jti", ONE_MEANING, |s| s.claiming("jti", Value::Null)),
    ("the role edited afterwards", SIGNATURE, |s| edited(s, "role", json!("operator"))),
    ("a scope added afterwards", SIGNATURE, |s| edited(s, "scope", json!("contracts:read contracts:write"))),
    ("another organisation afterwards", SIGNATURE, |s| edited(s, "agb", json!(["53900001"]))),
    ("the binding taken off", SIGNATURE, |s| unbound(&s.bound)),
    ("a withdrawn token", WITHDRAWN, |s| s.claiming("jti", json!("withdrawn"))),
    ("a suspended client", REGISTERED, |s| of_client(s, s.suspended.id)),
    ("a suspended client, given out afterwards", REGISTERED, |s| { let later = changed(s.claims(), "iat", json!(now() + 10)); s.service.sign(&s.header(), &changed(changed(later, "sub", json!(s.suspended.id)), "client_id", json!(s.suspended.id)).to_string()) }),
    ("a client that is not there", REGISTERED, |s| of_client(s, ClientId::new())),
    ("a role that is not the client's", REGISTERED, |s| s.claiming("role", json!("operator"))),
    ("client_id other than sub", NAMED, |s| s.claiming("client_id", json!(s.other.id))),
    ("bound to a key, sent as bearer", HOLDER, |s| s.bound.clone()),
    ("bound to a certificate, none shown", HOLDER, |s| s.certified.clone()),
    ("an empty binding with an unknown member", ONE_MEANING, |s| s.claiming("cnf", json!({ "kid": "x" }))),
];

#[rustfmt::skip]
pub const ASSERTIONS: &[Row] = &[
    ("alg none", ALLOWED, |s| raw(&json!({ "alg": "none", "kid": s.client.key.kid() }), &assertion_claims(s.client.id), "")),
    ("HS256 with the public JWK", ALLOWED, |s| hmac(&json!({ "alg": "HS256", "kid": s.client.key.kid() }), &assertion_claims(s.client.id), &forms(&s.client.key)[3])),
    ("HS256 with the public PEM", ALLOWED, |s| hmac(&json!({ "alg": "HS256", "kid": s.client.key.kid() }), &assertion_claims(s.client.id), &forms(&s.client.key)[0])),
    ("EdDSA", ALLOWED, |s| s.assertion_headed("alg", json!("EdDSA"))),
    ("RS256 by an EC key", ALLOWED, |s| s.assertion_headed("alg", json!("RS256"))),
    ("RS512, not of either profile", ALLOWED, |s| s.assertion_headed("alg", json!("RS512"))),
    ("no signature", SIGNATURE, |s| signed(&s.client.key.assertion(s.client.id), "")),
    ("r = s = 0", SIGNATURE, |s| signed(&s.client.key.assertion(s.client.id), &B64.encode([0; 64]))),
    ("the attacker's key under the client's kid", SIGNATURE, |s| s.attacker.sign(&s.client.key.assertion_header(), &assertion_claims(s.client.id).to_string())),
    ("the attacker's own key and kid", KEY_OF_CLIENT, |s| s.attacker.assertion(s.client.id)),
    ("another client's key", KEY_OF_CLIENT, |s| s.other.key.assertion(s.client.id)),
    ("a key that was removed", KEY_OF_CLIENT, |s| s.removed.assertion(s.client.id)),
    ("our own token key", KEY_OF_CLIENT, |s| s.service.assertion(s.client.id)),
    ("kid walks the file system", KEY_OF_CLIENT, |s| s.assertion_headed("kid", json!("../../dev/null"))),
    ("no kid", KEY_OF_CLIENT, |s| s.assertion_headed("kid", Value::Null)),
    ("jwk in the header", NO_POINTER, |s| s.assertion_headed("jwk", s.client.key.public.to_jwk())),
    ("jwk of the attacker", NO_POINTER, |s| s.attacker.sign(&changed(s.attacker.assertion_header(), "jwk", s.attacker.public.to_jwk()), &assertion_claims(s.client.id).to_string())),
    ("jku", NO_POINTER, |s| s.assertion_headed("jku", json!("https://evil.example/jwks.json"))),
    ("x5u", NO_POINTER, |s| s.assertion_headed("x5u", json!("https://evil.example/chain.pem"))),
    ("x5c", NO_POINTER, |s| s.assertion_headed("x5c", json!(["MIIB"]))),
    ("crit", CRIT, |s| s.assertion_headed("crit", json!(["exp"]))),
    ("b64 false", CRIT, |s| s.assertion_headed("b64", json!(false))),
    ("typ of an access token", TYPE, |s| s.assertion_headed("typ", json!("at+jwt"))),
    ("typ of a proof", TYPE, |s| s.assertion_headed("typ", json!("dpop+jwt"))),
    ("an access token", TYPE, |s| s.headed(|_| ())),
    ("iss other", NAMED, |s| s.asserting("iss", json!(s.other.id))),
    ("iss absent", NAMED, |s| s.asserting("iss", Value::Null)),
    ("sub other", NAMED, |s| s.asserting("sub", json!(s.other.id))),
    ("sub is no id", NAMED, |s| s.asserting("sub", json!("admin"))),
    ("sub in capitals", NAMED, |s| s.asserting("sub", json!(s.client.id.to_string().to_uppercase()))),
    ("aud is the issuer", AUDIENCE, |s| s.asserting("aud", json!("http://localhost"))),
    ("aud is another server", AUDIENCE, |s| s.asserting("aud", json!("https://evil.example/oauth2/token"))),
    ("aud with a slash", AUDIENCE, |s| s.asserting("aud", json!("http://localhost/oauth2/token/"))),
    ("aud is a list", AUDIENCE, |s| s.asserting("aud", json!(["http://localhost/oauth2/token"]))),
    ("no aud", AUDIENCE, |s| s.asserting("aud", Value::Null)),
    ("exp past", TIME, |s| s.asserting("exp", json!(now() - 31))),
    ("no exp", TIME, |s| s.asserting("exp", Value::Null)),
    ("exp is text", TIME, |s| s.asserting("exp", json!((now() + 60).to_string()))),
    ("exp 2^63 - 1", LIFE, |s| s.asserting("exp", json!(i64::MAX))),
    ("exp an hour ahead", LIFE, |s| s.asserting("exp", json!(now() + 3600))),
    ("a life of 301 s", LIFE, |s| s.asserting("exp", json!(now() + 301))),
    ("no iat", TIME, |s| s.asserting("iat", Value::Null)),
    ("iat future", TIME, |s| s.asserting("iat", json!(now() + 90))),
    ("iat long past", LIFE, |s| s.asserting("iat", json!(now() - 3600))),
    ("nbf future", TIME, |s| s.asserting("nbf", json!(now() + 90))),
    ("jti absent", ONCE, |s| s.asserting("jti", Value::Null)),
    ("jti short", ONCE, |s| s.asserting("jti", json!("123456789012345678901"))),
    ("jti of 10 KB", ONCE, |s| s.asserting("jti", json!("x".repeat(5_000)))),
    ("jti with a space", ONCE, |s| s.asserting("jti", json!("1234567890 1234567890123"))),
    ("an assertion used before", ONCE, |s| s.spent_assertion.clone()),
    ("sub twice", ONE_MEANING, |s| assertion_twice(s, "sub", &json!(s.client.id))),
    ("exp twice", ONE_MEANING, |s| assertion_twice(s, "exp", &json!(now() + 60))),
    ("100 levels deep", ONE_MEANING, |s| s.asserting("x", serde_json::from_str(&format!("{}{}", "[".repeat(100), "]".repeat(100))).unwrap())),
    ("100 KB", ONE_MEANING, |s| s.asserting("x", json!("x".repeat(20_000)))),
    ("a suspended client", REGISTERED, |s| s.suspended.key.assertion(s.suspended.id)),
    ("a client that is not there", REGISTERED, |s| s.client.key.assertion(ClientId::new())),
    ("another client's kid over one's own key", KEY_OF_CLIENT, |s| s.assertion_headed("kid", s.other.key.kid().into())),
    ("iss in capitals", NAMED, |s| s.asserting("iss", json!(s.client.id.to_string().to_uppercase()))),
    ("aud in capitals", AUDIENCE, |s| s.asserting("aud", json!("HTTP://LOCALHOST/oauth2/token"))),
    ("aud with a query", AUDIENCE, |s| s.asserting("aud", json!("http://localhost/oauth2/token?x=1"))),
    ("aud with its port", AUDIENCE, |s| s.asserting("aud", json!("http://localhost:80/oauth2/token"))),
    ("typ is a list", TYPE, |s| s.assertion_headed("typ", json!(["JWT"]))),
    ("exp is a fraction", TIME, |s| s.asserting("exp", json!(now() as f64 + 60.5))),
    ("exp negative", TIME, |s| s.asserting("exp", json!(-1))),
    ("jti is a number", ONCE, |s| s.asserting("jti", json!(1234567890123456789012345_f64))),
    ("jti is a list", ONCE, |s| s.asserting("jti", json!([super::fresh_id()]))),
    ("claims are a list", FORM, |s| s.client.key.sign(&s.client.key.assertion_header(), "[]")),
    ("a client of mutual TLS", REGISTERED, |s| s.client.key.assertion(s.tls_client.parse().unwrap())),
    ("a dot more", FORM, |s| s.client.key.assertion(s.client.id) + "."),
    ("stray bits at the end of base64url", FORM, |s| stray(&s.client.key.assertion(s.client.id))),
    ("empty", FORM, |_| ".".to_owned()),
];

#[rustfmt::skip]
pub const PROOFS: &[Row] = &[
    ("alg none", ALLOWED, |s| s.proof_headed("alg", json!("none"))),
    ("HS256 with an oct key", ALLOWED, |s| hmac(&json!({ "alg": "HS256", "typ": "dpop+jwt", "jwk": { "kty": "oct", "k": "c2VjcmV0" } }), &proof_claims("GET", READ, Some(&s.bound)), b"secret")),
    ("HS256 with the public JWK", ALLOWED, |s| hmac(&changed(s.client.key.proof_header(), "alg", json!("HS256")), &proof_claims("GET", READ, Some(&s.bound)), &forms(&s.client.key)[3])),
    ("another key", HOLDER, |s| s.attacker.proof("GET", READ, Some(&s.bound))),
    ("a key of another kind", HOLDER, |s| Key::p384().proof("GET", READ, Some(&s.bound))),
    ("the client's jwk over the attacker's signature", SIGNATURE, |s| s.attacker.sign(&s.client.key.proof_header(), &proof_claims("GET", READ, Some(&s.bound)).to_string())),
    ("no jwk", HOLDER, |s| s.proof_headed("jwk", Value::Null)),
    ("a kid instead of a jwk", HOLDER, |s| changed_proof(s, |h| { drop(h.as_object_mut().unwrap().remove("jwk")); h["kid"] = s.client.key.kid().into() })),
    ("jwk is text", HOLDER, |s| s.proof_headed("jwk", json!(s.client.key.public.to_jwk().to_string()))),
    ("jwk on another curve", HOLDER, |s| s.proof_headed("jwk", changed(s.client.key.public.to_jwk(), "crv", json!("P-521")))),
    ("a private key", NO_POINTER, |s| s.proof_headed("jwk", changed(s.client.key.public.to_jwk(), "d", json!("AAAA")))),
    ("jku", NO_POINTER, |s| s.proof_headed("jku", json!("https://evil.example"))),
    ("x5c", NO_POINTER, |s| s.proof_headed("x5c", json!(["MIIB"]))),
    ("crit", CRIT, |s| s.proof_headed("crit", json!(["htu"]))),
    ("typ JWT", TYPE, |s| s.proof_headed("typ", json!("JWT"))),
    ("no typ", TYPE, |s| s.proof_headed("typ", Value::Null)),
    ("the access token", TYPE, |s| s.bound.clone()),
    ("the assertion", TYPE, |s| s.client.key.assertion(s.client.id)),
    ("htm of a write", REQUEST, |s| s.proving("htm", json!("POST"))),
    ("htm in lower case", REQUEST, |s| s.proving("htm", json!("get"))),
    ("no htm", REQUEST, |s| s.proving("htm", Value::Null)),
    ("htu of another resource", REQUEST, |s| s.proving("htu", json!("http://localhost/v1/policies"))),
    ("htu of another host", REQUEST, |s| s.proving("htu", json!("https://evil.example/v1/contracts"))),
    ("htu of another scheme", REQUEST, |s| s.proving("htu", json!("https://localhost/v1/contracts"))),
    ("htu of another port", REQUEST, |s| s.proving("htu", json!("http://localhost:81/v1/contracts"))),
    ("htu with a user", REQUEST, |s| s.proving("htu", json!("http://a@localhost/v1/contracts"))),
    ("htu is a path", REQUEST, |s| s.proving("htu", json!("/v1/contracts"))),
    ("htu that walks", REQUEST, |s| s.proving("htu", json!("http://localhost/v1/policies/../contracts"))),
    ("htu in percent signs", REQUEST, |s| s.proving("htu", json!("http://localhost/v1/%63ontracts"))),
    ("htu is a list", REQUEST, |s| s.proving("htu", json!(["http://localhost/v1/contracts"]))),
    ("htm is a list", REQUEST, |s| s.proving("htm", json!(["GET"]))),
    ("no htu", REQUEST, |s| s.proving("htu", Value::Null)),
    ("no ath", REQUEST, |s| s.proving("ath", Value::Null)),
    ("ath of another token", REQUEST, |s| s.client.key.proof("GET", READ, Some(&s.certified))),
    ("ath with padding", REQUEST, |s| s.proving("ath", json!(zorgcontract::auth::proofs::token_hash(&s.bound) + "="))),
    ("ath is the token", REQUEST, |s| s.proving("ath", json!(s.bound))),
    ("the proof of the token request", REQUEST, |s| s.client.key.proof("POST", TOKEN, None)),
    ("iat 61 s ago", TIME, |s| s.proving("iat", json!(now() - 62))),
    ("iat 62 s ahead", TIME, |s| s.proving("iat", json!(now() + 63))),
    ("iat is text", TIME, |s| s.proving("iat", json!(now().to_string()))),
    ("iat is the least integer", TIME, |s| s.proving("iat", json!(i64::MIN))),
    ("iat is the greatest integer", TIME, |s| s.proving("iat", json!(i64::MAX))),
    ("no iat", TIME, |s| s.proving("iat", Value::Null)),
    ("no jti", ONCE, |s| s.proving("jti", Value::Null)),
    ("jti short", ONCE, |s| s.proving("jti", json!("1"))),
    ("a proof used before", ONCE, |s| s.spent_proof.clone()),
    ("htm twice", ONE_MEANING, |s| { let claims = proof_claims("GET", READ, Some(&s.bound)).to_string(); s.client.key.sign(&s.client.key.proof_header(), &claims.replacen('{', "{\"htm\":\"POST\",", 1)) }),
    ("a dot more", FORM, |s| s.client.key.proof("GET", READ, Some(&s.bound)) + "."),
    ("empty", FORM, |_| String::new()),
];

fn hs256(s: &Scene) -> Value {
    changed(s.header(), "alg", json!("HS256"))
}

/// The same bytes, written with other bits where base64url has bits to spare.
fn stray(text: &str) -> String {
    let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let at = alphabet.find(text.chars().last().unwrap()).unwrap();
    text[..text.len() - 1].to_owned() + &alphabet[at ^ 1..=at ^ 1]
}

fn changed_life(s: &Scene, from: i64, until: i64) -> String {
    let claims = changed(changed(s.claims(), "iat", json!(now() + from)), "exp", json!(now() + until));
    s.service.sign(&s.header(), &claims.to_string())
}

fn doubled(claims: &Value, name: &str, value: &Value) -> String {
    claims.to_string().replacen('{', &format!("{{\"{name}\":{value},"), 1)
}

fn twice(s: &Scene, name: &str, value: &Value) -> String {
    s.service.sign(&s.header(), &doubled(&s.claims(), name, value))
}

fn assertion_twice(s: &Scene, name: &str, value: &Value) -> String {
    let claims = doubled(&assertion_claims(s.client.id), name, value);
    s.client.key.sign(&s.client.key.assertion_header(), &claims)
}

fn edited(s: &Scene, name: &str, value: Value) -> String {
    let good = s.headed(|_| ());
    raw(&s.header(), &changed(super::claims(&good), name, value), good.rsplit('.').next().unwrap())
}

fn unbound(token: &str) -> String {
    let parts: Vec<&str> = token.split('.').collect();
    let claims = changed(super::claims(token), "cnf", Value::Null);
    format!("{}.{}.{}", parts[0], B64.encode(claims.to_string()), parts[2])
}

fn of_client(s: &Scene, id: ClientId) -> String {
    let claims = changed(changed(s.claims(), "sub", json!(id)), "client_id", json!(id));
    s.service.sign(&s.header(), &claims.to_string())
}

fn changed_proof(s: &Scene, change: impl Fn(&mut Value)) -> String {
    let mut header = s.client.key.proof_header();
    change(&mut header);
    s.client.key.sign(&header, &proof_claims("GET", READ, Some(&s.bound)).to_string())
}

fn changed_both(s: &Scene, id: &str) -> String {
    let claims = changed(changed(s.claims(), "sub", json!(id)), "client_id", json!(id));
    s.service.sign(&s.header(), &claims.to_string())
}
