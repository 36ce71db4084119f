//! The mock for integrators' own tests: answers by a script, effects that can be counted, and faults that are
//! armed while it runs. It keeps what the service promises about idempotency keys, so that a test can lose the
//! connection after the effect and see that its client does not make the effect twice.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::armed::{made, plain};
use crate::control::json_answer;
use crate::corpus::AnswerPlan;
use crate::matching::Bound;
use crate::webhooks::{self, Delivery};
use crate::wire::{Answer, Fault, Request};

/// What the mock answers.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Script {
    /// Answers by method and path.
    #[serde(default)]
    pub routes: Vec<Route>,
    /// Faults that are armed from the start.
    #[serde(default)]
    pub faults: Vec<FaultPlan>,
    /// Webhooks that follow a request.
    #[serde(default)]
    pub webhooks: Vec<Delivery>,
    /// The feed of events.
    #[serde(default)]
    pub feed: Feed,
}

/// Answers to one kind of request.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Route {
    /// HTTP method.
    pub method: String,
    /// Path on the wire; `{name}` takes one part.
    pub path: String,
    /// Answers in turn; the last one stays. `{name}` and `{n}` (number of the effect, 12 digits) are replaced.
    pub answers: Vec<AnswerPlan>,
}

/// A fault that meets the next requests that fit.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FaultPlan {
    /// HTTP method; absent: any.
    #[serde(default)]
    pub method: Option<String>,
    /// Path template; absent: any.
    #[serde(default)]
    pub path: Option<String>,
    /// How many requests it meets.
    #[serde(default = "once")]
    pub times: u32,
    /// Which.
    pub fault: ScriptFault,
    /// `slow`: milliseconds before the answer.
    #[serde(default)]
    pub delay_ms: u64,
    /// `problem`: the answer.
    #[serde(default)]
    pub answer: Option<Value>,
}

fn once() -> u32 {
    1
}

/// What can go wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ScriptFault {
    /// The request takes effect, then the connection ends.
    CommittedThenLost,
    /// The request takes effect, then nothing comes.
    CommittedThenSilent,
    /// The connection ends and nothing has happened.
    LostBeforeCommit,
    /// The connection is reset and nothing has happened.
    Reset,
    /// The answer comes late.
    Slow,
    /// The answer breaks off in its body.
    CutOff,
    /// An answer of the test's own instead, and nothing has happened.
    Answer,
}

/// The feed, served at `GET /v1/events`.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Feed {
    /// Events (CloudEvents) in their order.
    #[serde(default)]
    pub events: Vec<Value>,
    /// Events per answer; 0: all.
    #[serde(default)]
    pub page: usize,
    /// `out-of-order`: each answer is turned round; `duplicate`: each begins with the event before it.
    #[serde(default)]
    pub fault: Option<FeedFault>,
}

/// What a feed can do wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FeedFault {
    /// Each answer is turned round.
    OutOfOrder,
    /// Each answer begins with the event before it.
    Duplicate,
}

/// What a request did.
#[derive(Debug, Clone, Serialize)]
struct Effect {
    method: String,
    path: String,
    key: Option<String>,
    body: Value,
    /// How often it was asked for; it happened once.
    requests: u32,
    #[serde(skip)]
    answer: Value,
    #[serde(skip)]
    plan: AnswerPlan,
}

#[derive(Debug, Default)]
struct State {
    script: Script,
    turns: BTreeMap<usize, usize>,
    faults: VecDeque<FaultPlan>,
    effects: Vec<Effect>,
    requests: u64,
}

/// The mock at work.
#[derive(Debug)]
pub struct Scripted {
    state: Mutex<State>,
}

impl Scripted {
    /// With this script.
    #[must_use]
    pub fn new(script: Script) -> Self {
        let faults = script.faults.clone().into();
        Self { state: Mutex::new(State { script, faults, ..State::default() }) }
    }

    /// Answers one request: of the test (`/_mock/…`) or of its client.
    #[must_use]
    pub fn answer(&self, request: &Request) -> Answer {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        match request.path.strip_prefix("/_mock/") {
            Some(part) => state.control(request, part),
            None => state.serve(request),
        }
    }
}

impl State {
    fn control(&mut self, request: &Request, part: &str) -> Answer {
        match (request.method.as_str(), part) {
            ("GET", "effects") => {
                json_answer(200, &json!({ "effects": self.effects, "requests": self.requests }))
            }
            ("GET", "faults") => json_answer(200, &json!(self.faults)),
            ("GET", "keys") => json_answer(200, &webhooks::keys()),
            ("POST", "faults") => match serde_json::from_slice(&request.body) {
                Ok(fault) => {
                    self.faults.push_back(fault);
                    json_answer(200, &json!(self.faults))
                }
                Err(e) => json_answer(400, &json!({ "fault": e.to_string() })),
            },
            ("POST", "webhooks") => match serde_json::from_slice::<Delivery>(&request.body) {
                Ok(delivery) => json_answer(200, &delivery.send()),
                Err(e) => json_answer(400, &json!({ "fault": e.to_string() })),
            },
            ("POST", "reset") => {
                let script = std::mem::take(&mut self.script);
                *self = Self { faults: script.faults.clone().into(), script, ..Self::default() };
                json_answer(200, &json!({}))
            }
            _ => json_answer(
                404,
                &json!({ "fault": "GET effects, faults, keys; POST faults, webhooks, reset" }),
            ),
        }
    }

    fn serve(&mut self, request: &Request) -> Answer {
        self.requests += 1;
        let fault = self.take_fault(request);
        match fault.as_ref().map(|f| (f.fault, f)) {
            Some((ScriptFault::LostBeforeCommit, _)) => return broken(Fault::CloseBeforeAnswer),
            Some((ScriptFault::Reset, _)) => return broken(Fault::Reset),
            Some((ScriptFault::Answer, plan)) => {
                let plan = plan.answer.clone().unwrap_or_default();
                return match serde_json::from_value(plan) {
                    Ok(plan) => self.written(&plan),
                    Err(e) => plain(500, &e.to_string()),
                };
            }
            _ => {}
        }
        let mut answer = self.act(request);
        if let Some(plan) = fault {
            match plan.fault {
                ScriptFault::CommittedThenLost => answer.fault = Some(Fault::CloseBeforeAnswer),
                ScriptFault::CommittedThenSilent => answer.fault = Some(Fault::Stall(None)),
                ScriptFault::CutOff => answer.fault = Some(Fault::CloseInBody(answer.body.len() / 2)),
                _ => answer.delay = Duration::from_millis(plan.delay_ms),
            }
        }
        answer
    }

    fn take_fault(&mut self, request: &Request) -> Option<FaultPlan> {
        let fits = |f: &FaultPlan| {
            f.method.as_ref().is_none_or(|m| *m == request.method)
                && f.path.as_ref().is_none_or(|p| values(p, &request.path).is_some())
        };
        let at = self.faults.iter().position(fits)?;
        let fault = self.faults.get_mut(at)?;
        fault.times = fault.times.saturating_sub(1);
        let taken = fault.clone();
        if taken.times == 0 {
            self.faults.remove(at);
        }
        Some(taken)
    }

    /// What the service would do: once for each key.
    fn act(&mut self, request: &Request) -> Answer {
        let body = serde_json::from_slice(&request.body).unwrap_or(Value::Null);
        let key = request.headers.get("idempotency-key").cloned();
        let known = |e: &&mut Effect| key.is_some() && e.key == key && e.path == request.path;
        if let Some(effect) = self.effects.iter_mut().find(known) {
            effect.requests += 1;
            if effect.body != body {
                return problem(422, "idempotency-key-reused", "The key was used for another request.");
            }
            let mut plan = effect.plan.clone();
            plan.body = Some(effect.answer.clone());
            plan.headers.insert("Idempotency-Replayed".to_owned(), "true".to_owned());
            return self.written(&plan);
        }
        if request.method == "GET" && request.path == "/v1/events" {
            return self.events(request);
        }
        let found = self.script.routes.iter().enumerate().find_map(|(at, route)| {
            let values = (route.method == request.method).then(|| values(&route.path, &request.path))?;
            Some((at, values?))
        });
        let Some((at, values)) = found else { return unrouted(request) };
        let turn = self.turns.entry(at).or_default();
        let answers = &self.script.routes[at].answers;
        let Some(plan) = answers.get((*turn).min(answers.len().saturating_sub(1))).cloned() else {
            return plain(500, "the route has no answer");
        };
        *turn += 1;
        let plan = filled(plan, &values, self.effects.len() + 1);
        let changes = !matches!(request.method.as_str(), "GET" | "HEAD");
        if changes && plan.status.unwrap_or(200) < 400 {
            let answer = plan.body.clone().unwrap_or(Value::Null);
            let (method, path) = (request.method.clone(), request.path.clone());
            self.effects.push(Effect { method, path, key, body, requests: 1, answer, plan: plan.clone() });
            self.announce(request);
        }
        self.written(&plan)
    }

    /// Sends the webhooks that follow this request, in a thread of their own.
    fn announce(&self, request: &Request) {
        for delivery in &self.script.webhooks {
            let Some((method, path)) = delivery.after.as_ref().and_then(|a| a.split_once(' ')) else {
                continue;
            };
            if method == request.method && values(path, &request.path).is_some() {
                let delivery = delivery.clone();
                drop(std::thread::Builder::new().spawn(move || delivery.send()));
            }
        }
    }

    fn events(&self, request: &Request) -> Answer {
        let feed = &self.script.feed;
        let last = request.query.get("lastEventId").and_then(|v| v.first());
        let start = last.map_or(0, |id| {
            feed.events.iter().position(|e| e["id"] == **id).map_or(feed.events.len(), |at| at + 1)
        });
        let most = if feed.page == 0 { feed.events.len() } else { feed.page };
        let mut page: Vec<_> = feed.events.iter().skip(start).take(most).cloned().collect();
        match feed.fault {
            Some(FeedFault::OutOfOrder) => page.reverse(),
            Some(FeedFault::Duplicate) if start > 0 && !page.is_empty() => {
                page.insert(0, feed.events[start - 1].clone());
            }
            _ => {}
        }
        let mut answer = json_answer(200, &page.into());
        answer.headers = vec![("Content-Type".to_owned(), "application/cloudevents-batch+json".to_owned())];
        answer
    }

    fn written(&self, plan: &AnswerPlan) -> Answer {
        let number = usize::try_from(self.requests).unwrap_or_default();
        made(plan, number, &Bound::default())
    }
}

fn broken(fault: Fault) -> Answer {
    Answer { fault: Some(fault), ..plain(500, "") }
}

fn problem(status: u16, code: &str, detail: &str) -> Answer {
    let body = json!({
        "type": format!("https://zorgcontract.example/docs/problems/{code}"), "title": code, "status": status,
        "detail": detail, "instance": "urn:uuid:00000000-0000-7000-8000-000000000000", "code": code,
        "retryable": false,
    });
    let mut answer = json_answer(status, &body);
    answer.headers = vec![("Content-Type".to_owned(), "application/problem+json".to_owned())];
    answer
}

/// Tokens are given to everybody; what no route names does not exist.
fn unrouted(request: &Request) -> Answer {
    if request.method == "POST" && request.path == "/oauth2/token" {
        let token =
            json!({ "access_token": "mock-token", "token_type": "Bearer", "expires_in": 600, "scope": "" });
        return json_answer(200, &token);
    }
    problem(404, "not-found", "The script has no route for this request.")
}

/// The parts of the path that stand at `{name}`; `None` when it does not fit.
fn values(template: &str, path: &str) -> Option<BTreeMap<String, String>> {
    let (names, parts): (Vec<_>, Vec<_>) = (template.split('/').collect(), path.split('/').collect());
    let mut found = BTreeMap::new();
    for (name, part) in names.iter().zip(&parts) {
        match name.strip_prefix('{').and_then(|n| n.strip_suffix('}')) {
            Some(name) => drop(found.insert(name.to_owned(), (*part).to_owned())),
            None if name == part => {}
            None => return None,
        }
    }
    (names.len() == parts.len()).then_some(found)
}

fn filled(mut plan: AnswerPlan, values: &BTreeMap<String, String>, number: usize) -> AnswerPlan {
    let Some(body) = &plan.body else { return plan };
    let mut text = body.to_string().replace("{n}", &format!("{number:012}"));
    for (name, value) in values {
        text = text.replace(&format!("{{{name}}}"), value);
    }
    plan.body = serde_json::from_str(&text).ok();
    plan
}
