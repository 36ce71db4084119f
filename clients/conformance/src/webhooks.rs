//! Sends signed webhooks to a receiver under test, twice or late when asked.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use aws_lc_rs::hmac;
use aws_lc_rs::signature::{Ed25519KeyPair, KeyPair};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;
use serde_json::{Value, json};

/// The shared secret unless another is given; public, for tests only.
const SECRET: &[u8] = b"zorgcontract-mock-webhook-secret";
/// The seed of the Ed25519 key; public, for tests only.
const SEED: &[u8; 32] = b"zorgcontract-mock-ed25519-seed-1";

/// One webhook.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Delivery {
    /// In a script: the request that it follows, for instance `POST /v1/contracts`.
    #[serde(default)]
    pub after: Option<String>,
    /// Address of the receiver, `http://HOST:PORT/PATH`.
    pub to: String,
    /// The body; its `id` is the id of the webhook.
    pub event: Value,
    /// How often it is sent, with the same id; 2 is a duplicate.
    #[serde(default = "once")]
    pub times: u32,
    /// Milliseconds before each.
    #[serde(default)]
    pub delay_ms: u64,
    /// Seconds by which its time differs from now.
    #[serde(default)]
    pub skew: i64,
    /// Shared secret, `whsec_…`; otherwise that of `GET /_mock/keys`.
    #[serde(default)]
    pub secret: Option<String>,
}

fn once() -> u32 {
    1
}

/// What the receiver needs to check webhooks of this mock.
#[must_use]
pub fn keys() -> Value {
    let public = Ed25519KeyPair::from_seed_unchecked(SEED)
        .map(|k| STANDARD.encode(k.public_key()))
        .unwrap_or_default();
    json!({ "secret": format!("whsec_{}", STANDARD.encode(SECRET)), "public": format!("whpk_{public}") })
}

impl Delivery {
    /// Sends it as often as asked; gives the statuses that came back, 0 where nothing came.
    #[must_use]
    pub fn send(&self) -> Value {
        let body = self.event.to_string();
        let id = self.event["id"].as_str().unwrap_or("no-id");
        let statuses = (0..self.times).map(|_| {
            std::thread::sleep(Duration::from_millis(self.delay_ms));
            let time = chrono::Utc::now().timestamp() + self.skew;
            let signature = self.signature(&format!("{id}.{time}.{body}"));
            post(
                &self.to,
                &[
                    ("webhook-id", id),
                    ("webhook-timestamp", &time.to_string()),
                    ("webhook-signature", &signature),
                ],
                &body,
            )
            .unwrap_or_default()
        });
        json!({ "id": id, "statuses": statuses.collect::<Vec<_>>() })
    }

    /// By the shared secret and by the key.
    fn signature(&self, signed: &str) -> String {
        let given = self.secret.as_ref().and_then(|s| STANDARD.decode(s.trim_start_matches("whsec_")).ok());
        let key = hmac::Key::new(hmac::HMAC_SHA256, given.as_deref().unwrap_or(SECRET));
        let mut text = format!("v1,{}", STANDARD.encode(hmac::sign(&key, signed.as_bytes())));
        if let Ok(pair) = Ed25519KeyPair::from_seed_unchecked(SEED) {
            text.push_str(&format!(" v1a,{}", STANDARD.encode(pair.sign(signed.as_bytes()))));
        }
        text
    }
}

/// The status of the answer.
fn post(to: &str, headers: &[(&str, &str)], body: &str) -> Option<u16> {
    let rest = to.strip_prefix("http://")?;
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    let mut stream = TcpStream::connect(host).ok()?;
    stream.set_read_timeout(Some(Duration::from_secs(15))).ok()?;
    let mut head = format!(
        "POST /{path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\nContent-Type: application/json\r\n"
    );
    for (name, value) in headers {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    head.push_str(&format!("Content-Length: {}\r\n\r\n", body.len()));
    stream.write_all(head.as_bytes()).ok()?;
    stream.write_all(body.as_bytes()).ok()?;
    let mut answer = [0_u8; 12];
    stream.read_exact(&mut answer).ok()?;
    std::str::from_utf8(&answer[9..12]).ok()?.parse().ok()
}
