//! The address that a test talks to: `/_mock/…`. In corpus mode it arms cases and reports on them.

use std::io;
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex, PoisonError};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use crate::armed::{Armed, plain};
use crate::corpus::Placed;
use crate::token;
use crate::wire::{self, Answer, Request};

/// The corpus, served.
#[derive(Debug)]
pub struct Corpus {
    /// Every case.
    pub cases: Vec<Placed>,
    /// Test keys by name: `{private (JWK), public (JWK), pem, …}`.
    pub keys: Value,
    armed: Mutex<Option<Arc<Armed>>>,
}

impl Corpus {
    /// Nothing is armed yet.
    #[must_use]
    pub fn new(cases: Vec<Placed>, keys: Value) -> Self {
        Self { cases, keys, armed: Mutex::new(None) }
    }

    fn answer(&self, request: &Request) -> Answer {
        let mut armed = self.armed.lock().unwrap_or_else(PoisonError::into_inner);
        match (request.method.as_str(), request.path.as_str()) {
            ("GET", "/_mock/cases") => json_answer(200, &json!(self.cases)),
            ("GET", "/_mock/keys") => json_answer(200, &self.keys),
            ("GET", "/_mock/report") => match armed.as_ref() {
                Some(case) => json_answer(200, &case.report()),
                None => json_answer(409, &json!({ "fault": "no case is armed" })),
            },
            ("POST", "/_mock/verify") => self.verify(&request.body),
            ("POST", path) => {
                let number = path.strip_prefix("/_mock/case/").and_then(|n| n.parse::<usize>().ok());
                let Some(placed) = number.and_then(|n| self.cases.get(n)) else {
                    return json_answer(404, &json!({ "fault": "there is no such case" }));
                };
                match Armed::start(placed.clone(), self.keys.clone()) {
                    Ok(case) => json_answer(200, &armed.insert(case).description()),
                    Err(e) => json_answer(500, &json!({ "fault": e.to_string() })),
                }
            }
            _ => json_answer(
                404,
                &json!({ "fault": "cases are served at the baseUrl that arming them gives" }),
            ),
        }
    }

    /// `{jws, payload (base64), key}` → `{valid, header, fault}`: the second reading of a document's signature.
    fn verify(&self, body: &[u8]) -> Answer {
        let asked: Value = serde_json::from_slice(body).unwrap_or_default();
        let text = |name: &str| asked[name].as_str().unwrap_or_default();
        let payload = STANDARD.decode(text("payload")).unwrap_or_default();
        match token::open_detached(text("jws"), &payload, &self.keys[text("key")]["public"]) {
            Ok(header) => json_answer(200, &json!({ "valid": true, "header": header })),
            Err(fault) => json_answer(200, &json!({ "valid": false, "fault": fault })),
        }
    }
}

/// JSON as an answer.
#[must_use]
pub fn json_answer(status: u16, value: &Value) -> Answer {
    let mut answer = plain(status, "");
    answer.headers = vec![("Content-Type".to_owned(), "application/json".to_owned())];
    answer.body = value.to_string().into_bytes();
    answer
}

/// Serves the control address of the corpus until the process ends.
///
/// # Errors
/// The listener fails.
pub fn serve(listener: &TcpListener, corpus: Arc<Corpus>) -> io::Result<()> {
    run(listener, move |request| corpus.answer(request))
}

/// Serves every connection in a thread of its own.
///
/// # Errors
/// The listener fails.
pub fn run(
    listener: &TcpListener,
    answer: impl Fn(&Request) -> Answer + Send + Sync + 'static,
) -> io::Result<()> {
    let answer = Arc::new(answer);
    for stream in listener.incoming() {
        let (stream, answer) = (stream?, answer.clone());
        std::thread::Builder::new().spawn(move || drop(one(stream, &*answer)))?;
    }
    Ok(())
}

fn one(mut stream: TcpStream, answer: &(impl Fn(&Request) -> Answer + ?Sized)) -> io::Result<()> {
    stream.set_nodelay(true)?;
    while let Some(request) = wire::read_request(&mut stream)? {
        let made = answer(&request);
        if !wire::write_answer(&mut stream, &made, &request.method)? {
            break;
        }
    }
    Ok(())
}
