//! The corpus: cases of HTTP exchanges and what a client makes of them, one file per topic. Reads and checks
//! their form; what a case means on the wire is in [`crate::armed`].

use std::collections::BTreeMap;
use std::path::Path;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

/// Options of the client that hold unless a case says otherwise; times in seconds.
#[must_use]
pub fn default_client() -> Map<String, Value> {
    let made = json!({
        "credential": { "token": "corpus-token-1" },
        "timeout": 10,
        "attemptTimeout": 3,
        "maxAttempts": 4,
        "backoffBase": 0.01,
        "backoffCap": 0.05,
    });
    made.as_object().cloned().unwrap_or_default()
}

/// One case.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Case {
    /// One sentence, unique in the corpus; results are kept by it.
    pub name: String,
    /// What goes wrong for whom when it fails.
    pub why: String,
    /// Options of the client that differ from [`default_client`].
    #[serde(default, skip_serializing_if = "Map::is_empty")]
    pub client: Map<String, Value>,
    /// Calls that are made first on the same client and succeed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub before: Vec<Value>,
    /// The call under test.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub call: Option<Value>,
    /// Instead of a call: an input to a helper that needs no server.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vector: Option<Value>,
    /// Requests that must come, in this order, and their answers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exchanges: Vec<Exchange>,
    /// What the call gives; see the README.
    pub outcome: Value,
    /// Answers leave the OpenAPI document on purpose: newer words, unknown members, broken forms.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub departs: bool,
    /// The whole case takes at most so many seconds.
    #[serde(default = "ten_seconds")]
    pub max_seconds: f64,
    /// The call takes at least so many seconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min_seconds: Option<f64>,
}

fn ten_seconds() -> f64 {
    10.0
}

/// One request and its answer.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Exchange {
    /// What the request must be; absent when it cannot arrive.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expect: Option<Expect>,
    /// What is answered.
    pub answer: AnswerPlan,
}

/// What a request must be. Texts may be `$name` (binds, then must be equal; `$name1` and `$name2` differ),
/// `*` (anything), or end in `*` (begins so).
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Expect {
    /// HTTP method.
    pub method: String,
    /// Path on the wire, with `/v1`.
    pub path: String,
    /// All query parameters; absent: not checked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub query: Option<BTreeMap<String, Value>>,
    /// Headers that must be there, by lower-case name.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub headers: BTreeMap<String, String>,
    /// Headers that must not be there.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub absent: Vec<String>,
    /// The whole body as JSON (a form as an object of texts).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<Value>,
    /// The whole body as text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body_text: Option<String>,
    /// Signed tokens by the header or form member that holds them: `{header, claims, key}`.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub jwt: BTreeMap<String, ExpectJwt>,
}

/// What a signed token must be.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ExpectJwt {
    /// Members of the header that must be so.
    #[serde(default)]
    pub header: BTreeMap<String, Value>,
    /// Claims that must be so.
    #[serde(default)]
    pub claims: BTreeMap<String, Value>,
    /// Name of the key (`keys/keys.json`) that verifies it; absent: the `jwk` of its header.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
}

/// An answer, whole or faulty. `$base`, `$foreign` and `$httpDate±N` are replaced in texts.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AnswerPlan {
    /// HTTP status; absent only with a fault that ends the connection first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<u16>,
    /// Headers. `Content-Type` and `X-Request-Id` are added unless they stand here (empty: left out).
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub headers: BTreeMap<String, String>,
    /// JSON body. The text `$pad:N` in it becomes N letters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<Value>,
    /// Body as it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Body in base64.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub base64: Option<String>,
    /// Compressed.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub gzip: bool,
    /// In chunks instead of with a length.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub chunked: bool,
    /// A wrong `Content-Length`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub content_length: Option<usize>,
    /// Milliseconds before the answer begins.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delay_ms: Option<u64>,
    /// `refuse`, `close-before-answer`, `close-in-body`, `stall`, `drip`, `reset`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fault: Option<String>,
    /// Bytes of the body before the fault.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after_bytes: Option<usize>,
    /// `drip`: bytes at a time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub chunk_bytes: Option<usize>,
    /// `drip`: milliseconds between two pieces.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub every_ms: Option<u64>,
    /// `refuse`: the port opens after so many milliseconds; absent: never.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub for_ms: Option<u64>,
    /// The connection ends after the answer, without a word about it in its head.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub close_after: bool,
}

/// A case and where it stands.
#[derive(Debug, Clone, Serialize)]
pub struct Placed {
    /// Number for `POST /_mock/case/<n>`.
    pub n: usize,
    /// File without `.json`.
    pub topic: String,
    /// The case; the options of the client are complete.
    #[serde(flatten)]
    pub case: Case,
}

/// Reads every `*.json` of the folder, by name.
///
/// # Errors
/// A file cannot be read or is not a list of cases; a name stands twice.
pub fn read(folder: &Path) -> Result<Vec<Placed>, String> {
    let listed = std::fs::read_dir(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    let mut files: Vec<_> = listed.filter_map(|f| Some(f.ok()?.path())).collect();
    files.retain(|f| f.extension().is_some_and(|e| e == "json"));
    files.sort();
    let mut cases = Vec::<Placed>::new();
    for file in files {
        let topic = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let text = std::fs::read_to_string(&file).map_err(|e| format!("{}: {e}", file.display()))?;
        let mut raw: Value = serde_json::from_str(&text).map_err(|e| format!("{}: {e}", file.display()))?;
        repeat(&mut raw);
        let read: Vec<Case> = serde_json::from_value(raw).map_err(|e| format!("{}: {e}", file.display()))?;
        for mut case in read {
            if cases.iter().any(|c| c.case.name == case.name) {
                return Err(format!("{}: two cases are called \"{}\"", file.display(), case.name));
            }
            let mut client = default_client();
            client.append(&mut case.client);
            case.client = client;
            cases.push(Placed { n: cases.len(), topic: topic.clone(), case });
        }
    }
    Ok(cases)
}

/// Puts the items of `{"$repeat": n, "from": k, "item": x}` into the list in which it stands; `{8}` in the texts
/// of the item is the number of the item in eight digits.
fn repeat(value: &mut Value) {
    match value {
        Value::Array(items) => {
            for item in std::mem::take(items) {
                let Some(count) = item["$repeat"].as_u64() else {
                    items.push(item);
                    continue;
                };
                let text = item["item"].to_string();
                let from = item["from"].as_u64().unwrap_or_default();
                let made = (from..from + count).map(|n| text.replace("{8}", &format!("{n:08}")));
                items.extend(made.filter_map(|text| serde_json::from_str(&text).ok()));
            }
            items.iter_mut().for_each(repeat);
        }
        Value::Object(members) => members.values_mut().for_each(repeat),
        _ => {}
    }
}
