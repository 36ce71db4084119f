//! Checks what a client signs: assertions and proofs (compact JWS) and detached signatures of documents. A
//! second reading beside the one of the SDKs, with the algorithms that the API takes.

use aws_lc_rs::signature::{
    ECDSA_P256_SHA256_FIXED, RSA_PSS_2048_8192_SHA256, RsaPublicKeyComponents, UnparsedPublicKey,
};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as URL;
use serde_json::Value;

/// SHA-256 as base64url.
#[must_use]
pub fn hash(bytes: &[u8]) -> String {
    URL.encode(aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, bytes))
}

/// Header and claims of a compact JWS, whose signature is checked by `key` or by the `jwk` of its header.
///
/// # Errors
/// What is wrong with it, in one sentence.
pub fn open(text: &str, key: Option<&Value>) -> Result<(Value, Value), String> {
    let parts: Vec<&str> = text.split('.').collect();
    let [header, claims, signature] = parts.as_slice() else {
        return Err("is no compact JWS of three parts".to_owned());
    };
    let read = read_part(header)?;
    verify(&read, &format!("{header}.{claims}"), signature, key.unwrap_or(&read["jwk"]))?;
    Ok((read, read_part(claims)?))
}

/// Header of a detached JWS (`HEADER..SIGNATURE`) over these bytes.
///
/// # Errors
/// What is wrong with it, in one sentence.
pub fn open_detached(text: &str, payload: &[u8], key: &Value) -> Result<Value, String> {
    let parts: Vec<&str> = text.split('.').collect();
    let [header, "", signature] = parts.as_slice() else {
        return Err("is no detached JWS: HEADER..SIGNATURE".to_owned());
    };
    let read = read_part(header)?;
    verify(&read, &format!("{header}.{}", URL.encode(payload)), signature, key)?;
    Ok(read)
}

fn read_part(part: &str) -> Result<Value, String> {
    let bytes = URL.decode(part).map_err(|_| "a part is no base64url without padding".to_owned())?;
    serde_json::from_slice(&bytes).map_err(|_| "a part is no JSON".to_owned())
}

fn verify(header: &Value, signed: &str, signature: &str, key: &Value) -> Result<(), String> {
    let signature = URL.decode(signature).map_err(|_| "the signature is no base64url".to_owned())?;
    let part = |name: &str| URL.decode(key[name].as_str().unwrap_or_default()).unwrap_or_default();
    let held = match header["alg"].as_str() {
        Some("ES256") => {
            let point = [&[4_u8][..], &part("x"), &part("y")].concat();
            UnparsedPublicKey::new(&ECDSA_P256_SHA256_FIXED, point)
                .verify(signed.as_bytes(), &signature)
                .is_ok()
        }
        Some("PS256") => RsaPublicKeyComponents { n: part("n"), e: part("e") }
            .verify(&RSA_PSS_2048_8192_SHA256, signed.as_bytes(), &signature)
            .is_ok(),
        _ => return Err(format!("the algorithm is {} instead of ES256 or PS256", header["alg"])),
    };
    if held { Ok(()) } else { Err("the signature does not hold".to_owned()) }
}
