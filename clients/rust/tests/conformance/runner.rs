//! One case: a client of its own, the calls, and what they give against what they should give.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use chrono::DateTime;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};
use tokio::task::JoinSet;
use zorgcontract_client::types::AgreementQuestion;
use zorgcontract_client::{
    Call, Client, ClientCredentials, Credential, Error, ErrorKind, Job, Language, LocalKey, LogEvent,
    LogKind, Page, Version,
};
use zorgcontract_mock::armed::Armed;
use zorgcontract_mock::corpus::Placed;

use crate::{surface, vectors};

/// What a call gave.
pub(crate) struct Done {
    pub(crate) ok: Value,
    pub(crate) meta: Value,
    version: Version,
}

/// What a call gave before it failed, and why.
pub(crate) struct Failed {
    pub(crate) error: Value,
    pub(crate) text: String,
    pub(crate) items: Vec<Value>,
}

pub(crate) type Outcome = Result<Done, Failed>;

impl Done {
    pub(crate) fn plain(ok: Value) -> Self {
        Self { ok, meta: Value::Null, version: "".into() }
    }
}

/// The arguments of a call.
#[derive(Clone)]
pub(crate) struct Arguments {
    call: Value,
    version: Version,
}

impl Arguments {
    pub(crate) fn of(call: Value) -> Self {
        Self { call, version: "".into() }
    }

    pub(crate) fn operation(&self) -> &str {
        self.call["operation"].as_str().unwrap()
    }

    pub(crate) fn get<T: DeserializeOwned>(&self, name: &str) -> T {
        self.optional(name).unwrap_or_else(|| panic!("{name} is missing"))
    }

    pub(crate) fn optional<T: DeserializeOwned>(&self, name: &str) -> Option<T> {
        self.call["arguments"].get(name).map(|v| serde_json::from_value(v.clone()).unwrap())
    }

    pub(crate) fn body<T: DeserializeOwned>(&self) -> T {
        serde_json::from_value(self.call["body"].clone()).unwrap()
    }

    pub(crate) fn bytes(&self) -> Vec<u8> {
        self.call["body"].as_str().unwrap_or_default().as_bytes().to_vec()
    }

    pub(crate) fn version(&self) -> Version {
        match self.call["ifMatch"].as_str() {
            Some("$before") | None => self.version.clone(),
            Some(text) => text.into(),
        }
    }

    pub(crate) fn dry_run(&self) -> bool {
        self.call["dryRun"] == true
    }

    fn mode(&self) -> &str {
        self.call["mode"].as_str().unwrap_or("call")
    }

    fn apply<T>(&self, call: Call<T>) -> Call<T> {
        let call = if self.dry_run() { call.dry_run(true) } else { call };
        match self.call["idempotencyKey"].as_str() {
            Some(key) => call.idempotency_key(key),
            None => call,
        }
    }

    pub(crate) async fn page<P: Page + Serialize>(&self, call: Call<P>) -> Outcome
    where
        P::Item: Serialize,
    {
        if self.mode() != "iterate" {
            return call.ready(self).await;
        }
        let most = self.call["take"].as_u64().unwrap_or(u64::MAX);
        let mut pages = self.apply(call).iterate();
        let mut items = Vec::new();
        while (items.len() as u64) < most {
            match pages.next().await {
                Some(Ok(item)) => items.push(serde_json::to_value(item).unwrap()),
                Some(Err(error)) => return Err(Failed { items, ..failed(&error) }),
                None => break,
            }
        }
        Ok(Done::plain(items.into()))
    }

    pub(crate) async fn job<J: Job + Serialize>(&self, client: &Client, call: Call<J>) -> Outcome {
        if self.mode() != "wait" {
            return call.ready(self).await;
        }
        let started = self.apply(call).send().await.map_err(|e| failed(&e))?.into_data();
        let ended = client.wait(started).await.map_err(|e| failed(&e))?;
        Ok(Done::plain(serde_json::to_value(ended).unwrap()))
    }

    pub(crate) async fn download<T>(&self, call: Call<T>) -> Outcome {
        let answer = self.apply(call).bytes("application/octet-stream").await.map_err(|e| failed(&e))?;
        Ok(Done::plain(json!(answer.len())))
    }
}

/// A call that a case sends.
pub(crate) trait Ready {
    async fn ready(self, arguments: &Arguments) -> Outcome;
}

impl<T: DeserializeOwned + Serialize> Ready for Call<T> {
    async fn ready(self, arguments: &Arguments) -> Outcome {
        let answer = arguments.apply(self).send().await.map_err(|e| failed(&e))?;
        let meta = answer.meta();
        let told = json!({
            "status": meta.status, "requestId": meta.request_id, "etag": meta.etag, "replayed": meta.replayed,
            "attempts": meta.attempts,
        });
        let version = Version::from(&answer);
        Ok(Done { ok: serde_json::to_value(answer.into_data()).unwrap(), meta: told, version })
    }
}

pub(crate) fn failed(error: &Error) -> Failed {
    let mut told = json!({
        "operation": error.operation(), "requestId": error.request_id(), "attempts": error.attempts(),
        "status": error.status(), "retryAfter": error.retry_after().map(|w| w.as_secs()),
    });
    told["type"] = match error.kind() {
        ErrorKind::Problem(_) => "problem",
        ErrorKind::Connection(_) => "connection",
        ErrorKind::TimedOut => "timeout",
        ErrorKind::Unexpected { .. } => "unexpected",
        ErrorKind::TokenRefused { .. } => "token",
        _ => "invalid",
    }
    .into();
    if let ErrorKind::TokenRefused { code, .. } = error.kind() {
        told["code"] = code.as_str().into();
    }
    if let Some(problem) = error.problem() {
        told["code"] = problem.code.as_str().into();
        told["title"] = problem.title.as_str().into();
        told["detail"] = problem.detail.as_str().into();
        told["retryable"] = problem.retryable.into();
        told["raw"] = problem.raw.clone();
        let one = |f: &zorgcontract_client::Fault| json!({ "in": f.place, "location": f.location, "code": f.code, "detail": f.detail, "index": f.index });
        told["errors"] = problem.errors.iter().map(one).collect();
    }
    Failed { error: told, text: format!("{error} {error:?}"), items: Vec::new() }
}

type Events = Arc<Mutex<Vec<LogEvent>>>;

fn client(base: &str, settings: &Map<String, Value>, keys: &Value, events: &Events) -> Client {
    let seconds =
        |name: &str| Duration::from_secs_f64(settings.get(name).and_then(Value::as_f64).unwrap_or(0.01));
    let credential = &settings["credential"];
    let key = |name: &Value| {
        Arc::new(LocalKey::from_pem(keys[name.as_str().unwrap()]["pem"].as_str().unwrap()).unwrap())
    };
    let credential = match credential["token"].as_str() {
        Some(token) => Credential::Token(token.to_owned()),
        None => {
            let id = credential["clientId"].as_str().unwrap();
            let mut made = ClientCredentials::private_key(id, key(&credential["key"]));
            if let Some(scope) = credential["scope"].as_array() {
                made = made.scope(scope.iter().filter_map(Value::as_str));
            }
            if credential["dpop"].is_string() {
                made = made.dpop(key(&credential["dpop"]));
            }
            Credential::Client(made)
        }
    };
    let events = events.clone();
    let mut builder = Client::builder()
        .base_url(base)
        .credential(credential)
        .timeout(seconds("timeout"))
        .attempt_timeout(seconds("attemptTimeout"))
        .backoff(seconds("backoffBase"), seconds("backoffCap"))
        .poll(seconds("pollBase"), seconds("pollCap"))
        .max_attempts(u32::try_from(settings["maxAttempts"].as_u64().unwrap()).unwrap())
        .on_event(move |event| events.lock().unwrap().push(event.clone()));
    if settings.get("language").is_some_and(|l| l == "en") {
        builder = builder.language(Language::En);
    }
    if let Some(most) = settings.get("maxResponseBytes").and_then(Value::as_u64) {
        builder = builder.max_response_bytes(usize::try_from(most).unwrap());
    }
    if let Some(agent) = settings.get("userAgent").and_then(Value::as_str) {
        builder = builder.user_agent(agent);
    }
    builder.build().unwrap()
}

/// Runs the case and tells what was wrong.
pub(crate) async fn run(placed: Placed, keys: &Value) -> Vec<String> {
    let armed = Armed::start(placed.clone(), keys.clone()).unwrap();
    let description = armed.description();
    let events = Events::default();
    let client = client(description["baseUrl"].as_str().unwrap(), &placed.case.client, keys, &events);
    let mut faults = Vec::new();
    let started = Instant::now();
    let outcome = tokio::time::timeout(Duration::from_secs(30), make(&client, &placed, keys)).await;
    let took = started.elapsed().as_secs_f64();
    if took > placed.case.max_seconds || placed.case.min_seconds.is_some_and(|least| took < least) {
        faults.push(format!("it took {took:.2} s"));
    }
    let report = armed.report();
    faults.extend(report["faults"].as_array().unwrap().iter().map(|f| f.as_str().unwrap().to_owned()));
    let Ok(outcome) = outcome else {
        faults.push("it hangs".to_owned());
        return faults;
    };
    let expected = &placed.case.outcome;
    let mut told = String::new();
    match &outcome {
        Ok(done) if expected.get("okSize").is_some() => {
            let longest = done.ok.as_object().unwrap().values().filter_map(Value::as_str).map(str::len).max();
            if longest.map(|l| json!(l)).as_ref() != Some(&expected["okSize"]) {
                faults.push(format!("the longest text has {longest:?} characters"));
            }
        }
        Ok(done) if expected.get("error").is_none() => {
            if !same(&expected["ok"], &done.ok) {
                faults.push(format!("it gave {} instead of {}", done.ok, expected["ok"]));
            }
            part("meta", expected.get("meta").unwrap_or(&Value::Null), &done.meta, &mut faults);
        }
        Ok(done) => faults.push(format!("it gave {} instead of an error", done.ok)),
        Err(Failed { text, .. }) if expected.get("error").is_none() => {
            faults.push(format!("it failed: {text}"))
        }
        Err(Failed { error, text, items }) => {
            let mut wanted = expected["error"].clone();
            let kinds = wanted["type"].as_str().unwrap().to_owned();
            if !kinds.split('|').any(|k| error["type"] == k) {
                faults.push(format!("the error is {} instead of {kinds}: {text}", error["type"]));
            }
            wanted["type"] = error["type"].clone();
            part("error", &wanted, error, &mut faults);
            if let Some(wanted) = expected.get("items")
                && !same(wanted, &json!(items))
            {
                faults.push(format!("before the error came {items:?}"));
            }
            told.push_str(text);
        }
    }
    let events = events.lock().unwrap();
    told.push_str(&format!("{events:?}"));
    for silent in expected["silent"].as_array().into_iter().flatten().filter_map(Value::as_str) {
        let text = silent.strip_prefix('$').map_or(silent, |name| report["bound"][name].as_str().unwrap());
        if told.contains(text) {
            faults.push(format!("{silent} is told"));
        }
    }
    in_order(expected["log"].as_array().map_or(&[], Vec::as_slice), &events, &mut faults);
    faults
}

async fn make(client: &Client, placed: &Placed, keys: &Value) -> Outcome {
    if let Some(vector) = &placed.case.vector {
        return vectors::run(client, vector, keys).await;
    }
    let mut last = None::<Done>;
    for call in &placed.case.before {
        let arguments = Arguments::of(call.clone());
        last = Some(surface::invoke(client, &arguments).await?);
    }
    let mut call = placed.case.call.clone().unwrap();
    let version = last.as_ref().map_or_else(|| Version::from(""), |d| d.version.clone());
    if let Some(place) = call["body"].as_str().and_then(|b| b.strip_prefix("$before")) {
        call["body"] = last.as_ref().unwrap().ok.pointer(place).unwrap().clone();
    }
    if call["mode"] == "batch" {
        let questions: Vec<AgreementQuestion> =
            serde_json::from_value(call["body"]["questions"].clone()).unwrap();
        let answers = client.agreements().ask(&questions, true).await.map_err(|e| failed(&e))?;
        return Ok(Done::plain(serde_json::to_value(answers).unwrap()));
    }
    let times = call["concurrent"].as_u64();
    let arguments = Arguments { call, version };
    let Some(times) = times else { return surface::invoke(client, &arguments).await };
    let mut running = JoinSet::new();
    for _ in 0..times {
        let (client, arguments) = (client.clone(), arguments.clone());
        running.spawn(async move { surface::invoke(&client, &arguments).await });
    }
    let mut all = Vec::new();
    while let Some(done) = running.join_next().await {
        all.push(done.unwrap()?.ok);
    }
    Ok(Done::plain(all.into()))
}

/// Every member that is stated.
fn part(place: &str, expected: &Value, got: &Value, faults: &mut Vec<String>) {
    for (name, value) in expected.as_object().into_iter().flatten() {
        let holds = if name == "raw" || name == "header" {
            value.as_object().unwrap().iter().all(|(n, v)| same(v, &got[name][n]))
        } else {
            same(value, &got[name])
        };
        if !holds {
            faults.push(format!("{place}/{name} is {} instead of {value}", got[name]));
        }
    }
}

/// Equal as JSON; null is absent, and two moments of the same instant are equal.
pub(crate) fn same(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Object(a), Value::Object(b)) => {
            let names = a.keys().chain(b.keys());
            names
                .into_iter()
                .all(|n| same(a.get(n).unwrap_or(&Value::Null), b.get(n).unwrap_or(&Value::Null)))
        }
        (Value::Array(a), Value::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b)),
        (Value::String(a), Value::String(b)) => {
            let instant = |t: &str| DateTime::parse_from_rfc3339(t).ok();
            a == b || instant(a).is_some_and(|i| Some(i) == instant(b))
        }
        _ => a == b,
    }
}

fn in_order(expected: &[Value], events: &[LogEvent], faults: &mut Vec<String>) {
    let mut at = 0;
    for wanted in expected {
        let fits = |event: &LogEvent| {
            let told = json!({
                "event": match event.kind { LogKind::Request => "request", LogKind::Response => "response", _ => "retry" },
                "method": event.method, "path": event.path, "status": event.status, "attempt": event.attempt,
            });
            wanted.as_object().unwrap().iter().all(|(n, v)| told[n] == *v)
        };
        match events[at..].iter().position(fits) {
            Some(found) => at += found + 1,
            None => faults.push(format!("the hook did not see {wanted}")),
        }
    }
}
