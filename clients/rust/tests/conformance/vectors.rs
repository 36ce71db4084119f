//! Cases of the helpers that need no call.

use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use zorgcontract_client::problems::ProblemCode;
use zorgcontract_client::signing::DocumentSigner;
use zorgcontract_client::webhook::{Verifier, WebhookError};
use zorgcontract_client::{Client, Language, LocalKey};
use zorgcontract_mock::token;

use crate::runner::{Done, Failed, Outcome, failed};

pub(crate) async fn run(client: &Client, vector: &Value, keys: &Value) -> Outcome {
    match vector["kind"].as_str() {
        Some("webhook") => webhook(vector),
        Some("feed") => feed(client, vector).await,
        Some("sign") => Ok(Done::plain(sign(vector, keys))),
        Some("title") => {
            let language = if vector["language"] == "en" { Language::En } else { Language::Nl };
            let title = ProblemCode::from(vector["code"].as_str().unwrap()).title(language);
            Ok(Done::plain(json!(title)))
        }
        other => panic!("there is no vector of the kind {other:?}"),
    }
}

fn webhook(vector: &Value) -> Outcome {
    let keys = vector["keys"].as_array().unwrap().iter().filter_map(Value::as_str);
    let verifier = Verifier::new(keys).unwrap();
    let body = vector["body"].as_str().unwrap().as_bytes();
    let now = vector["now"].as_i64().unwrap();
    match verifier.verify_at(|name| vector["headers"][name].as_str(), body, now) {
        Ok(taken) => Ok(Done::plain(json!({ "id": taken.id, "timestamp": taken.timestamp }))),
        Err(error) => {
            let reason = match error {
                WebhookError::Header => "header",
                WebhookError::Timestamp => "timestamp",
                _ => "signature",
            };
            Err(Failed {
                error: json!({ "type": "webhook", "reason": reason }),
                text: error.to_string(),
                items: Vec::new(),
            })
        }
    }
}

async fn feed(client: &Client, vector: &Value) -> Outcome {
    let mut feed = client.feed(vector["after"].as_str());
    let mut ids = Vec::new();
    for _ in 0..vector["take"].as_u64().unwrap() {
        ids.push(json!(feed.next().await.map_err(|e| failed(&e))?.id));
    }
    Ok(Done::plain(ids.into()))
}

fn sign(vector: &Value, keys: &Value) -> Value {
    let named = &keys[vector["key"].as_str().unwrap()];
    let key = LocalKey::from_pem(named["pem"].as_str().unwrap()).unwrap();
    let mut signer = DocumentSigner::new(Arc::new(key), named["certificate"].as_str().unwrap()).unwrap();
    if vector["identify"] == "x5c" {
        signer = signer.with_certificate();
    }
    if vector["time"] == "sigT" {
        signer = signer.with_jades_time();
    }
    let document = STANDARD.decode(vector["document"].as_str().unwrap()).unwrap();
    let signed = signer.sign(&document, vector["at"].as_str().unwrap().parse().unwrap()).unwrap();
    let header = token::open_detached(&signed.signature, &document, &named["public"]).unwrap();
    json!({ "header": header, "documentDigest": signed.document_digest })
}
