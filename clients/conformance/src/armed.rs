//! A case on the wire: a port of its own, the exchanges in their order, and what was wrong with what came.
//! Every case has its own port, so that a connection kept alive by the case before reaches nobody, and so that
//! the port can refuse until it is time.

use std::io;
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use socket2::{Domain, Socket, Type};

use crate::corpus::{AnswerPlan, Exchange, Placed};
use crate::matching::Bound;
use crate::wire::{self, Answer, Fault, Request};

/// A case that waits for its requests.
#[derive(Debug)]
pub struct Armed {
    placed: Placed,
    keys: Value,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    next: usize,
    closed: bool,
    bound: Bound,
    faults: Vec<String>,
    requests: Vec<Value>,
}

impl Armed {
    /// Opens the ports of a case and serves it in threads of its own.
    ///
    /// # Errors
    /// No port can be had.
    pub fn start(placed: Placed, keys: Value) -> io::Result<Arc<Self>> {
        let (port, base) = bind()?;
        let (foreign, foreign_base) = bind()?;
        let mut state = State::default();
        state.bound.values.insert("base".to_owned(), format!("http://{base}"));
        state.bound.values.insert("foreign".to_owned(), format!("http://{foreign_base}"));
        let refusing = placed.case.exchanges.first().filter(|e| e.answer.fault.as_deref() == Some("refuse"));
        let refusing = refusing.map(|e| e.answer.for_ms);
        state.next = usize::from(refusing.is_some());
        let armed = Arc::new(Self { placed, keys, state: Mutex::new(state) });
        armed.clone().listen(foreign, None, true)?;
        match refusing {
            Some(None) => std::mem::forget(port), // bound and never opened: every connection is refused
            wait => armed.clone().listen(port, wait.flatten(), false)?,
        }
        Ok(armed)
    }

    fn listen(self: Arc<Self>, port: Socket, wait: Option<u64>, foreign: bool) -> io::Result<()> {
        if wait.is_none() {
            port.listen(128)?;
        }
        std::thread::Builder::new().spawn(move || {
            if let Some(wait) = wait {
                std::thread::sleep(Duration::from_millis(wait));
                if port.listen(128).is_err() {
                    return;
                }
            }
            for stream in TcpListener::from(port).incoming().map_while(Result::ok) {
                if self.state().closed {
                    return;
                }
                let armed = self.clone();
                let served = move || drop(armed.serve(stream, foreign));
                drop(std::thread::Builder::new().spawn(served));
            }
        })?;
        Ok(())
    }

    fn state(&self) -> std::sync::MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn serve(&self, mut stream: TcpStream, foreign: bool) -> io::Result<()> {
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(Duration::from_secs(60)))?;
        while let Some(request) = wire::read_request(&mut stream)? {
            let answer = if foreign { self.strayed(&request) } else { self.answer(&request) };
            if !wire::write_answer(&mut stream, &answer, &request.method)? {
                break;
            }
        }
        Ok(())
    }

    fn strayed(&self, request: &Request) -> Answer {
        self.state().faults.push(format!("{} {} went to a foreign origin", request.method, request.path));
        plain(500, "a foreign origin must not be asked")
    }

    fn answer(&self, request: &Request) -> Answer {
        let mut state = self.state();
        let at = state.next;
        state.next += 1;
        state.requests.push(json!({ "method": request.method, "path": request.path, "exchange": at }));
        let Some(Exchange { expect, answer }) = self.placed.case.exchanges.get(at) else {
            state.faults.push(format!("{} {} is one request too many", request.method, request.path));
            return plain(418, "the case has no further exchange");
        };
        let mut faults = Vec::new();
        if let Some(expect) = expect {
            faults = state.bound.compare(expect, request, &self.keys);
        }
        state.faults.extend(faults.into_iter().map(|f| format!("exchange {at}: {f}")));
        made(answer, at, &state.bound)
    }

    /// What the runner needs to make the call.
    #[must_use]
    pub fn description(&self) -> Value {
        let base = self.state().bound.values.get("base").cloned().unwrap_or_default();
        json!({ "n": self.placed.n, "name": self.placed.case.name, "baseUrl": base, "case": self.placed })
    }

    /// What came and what was wrong with it. The case is over with this: its port takes no more connections.
    #[must_use]
    pub fn report(&self) -> Value {
        let mut state = self.state();
        state.closed = true;
        let mut faults = state.faults.clone();
        let planned = self.placed.case.exchanges.len();
        if state.next < planned {
            faults.push(format!("{} of {planned} exchanges took place", state.next));
        }
        json!({
            "n": self.placed.n, "name": self.placed.case.name, "passed": faults.is_empty(), "faults": faults,
            "requests": state.requests, "bound": state.bound.values,
        })
    }
}

fn bind() -> io::Result<(Socket, SocketAddr)> {
    let socket = Socket::new(Domain::IPV4, Type::STREAM, None)?;
    socket.bind(&SocketAddr::from(([127, 0, 0, 1], 0)).into())?;
    let address = socket.local_addr()?.as_socket().ok_or_else(|| io::Error::other("no address"))?;
    Ok((socket, address))
}

/// A short text as an answer.
#[must_use]
pub fn plain(status: u16, text: &str) -> Answer {
    let headers = vec![("Content-Type".to_owned(), "text/plain; charset=utf-8".to_owned())];
    Answer { status, headers, body: text.as_bytes().to_vec(), ..Answer::default() }
}

/// The answer of a plan; `at` numbers the request id.
#[must_use]
pub fn made(plan: &AnswerPlan, at: usize, bound: &Bound) -> Answer {
    let status = plan.status.unwrap_or(200);
    let mut headers = Vec::new();
    for (name, value) in &plan.headers {
        if !value.is_empty() {
            headers.push((name.clone(), dated(&bound.fill(value))));
        }
    }
    let given = |name: &str| plan.headers.keys().any(|k| k.eq_ignore_ascii_case(name));
    if !given("content-type") && plan.body.is_some() {
        let kind = if status >= 400 { "application/problem+json" } else { "application/json" };
        headers.push(("Content-Type".to_owned(), kind.to_owned()));
    }
    if !given("x-request-id") {
        headers.push(("X-Request-Id".to_owned(), format!("00000000-0000-7000-8000-{:012}", at + 1)));
    }
    let body = match (&plan.body, &plan.text, &plan.base64) {
        (Some(json), _, _) => padded(&bound.fill(&json.to_string())).into_bytes(),
        (_, Some(text), _) => bound.fill(text).into_bytes(),
        (_, _, Some(code)) => STANDARD.decode(code).unwrap_or_default(),
        _ => Vec::new(),
    };
    let half = plan.after_bytes.unwrap_or(body.len() / 2);
    let fault = match plan.fault.as_deref() {
        Some("close-before-answer") => Some(Fault::CloseBeforeAnswer),
        Some("close-in-body") => Some(Fault::CloseInBody(half)),
        Some("stall") => Some(Fault::Stall(plan.status.map(|_| half))),
        Some("reset") => Some(Fault::Reset),
        Some("drip") => Some(Fault::Drip(
            plan.chunk_bytes.unwrap_or(1),
            Duration::from_millis(plan.every_ms.unwrap_or(100)),
        )),
        _ => None,
    };
    Answer {
        status,
        headers,
        body,
        gzip: plan.gzip,
        chunked: plan.chunked,
        content_length: plan.content_length,
        delay: Duration::from_millis(plan.delay_ms.unwrap_or_default()),
        fault,
        close_after: plan.close_after,
    }
}

/// Replaces `$httpDate`, `$httpDate+2`, `$httpDate-3600`.
fn dated(text: &str) -> String {
    let Some(rest) = text.strip_prefix("$httpDate") else { return text.to_owned() };
    let moved = chrono::Duration::seconds(rest.parse::<i64>().unwrap_or_default());
    (chrono::Utc::now() + moved).format("%a, %d %b %Y %H:%M:%S GMT").to_string()
}

/// Replaces `$pad:N` by N letters.
fn padded(text: &str) -> String {
    let Some((before, rest)) = text.split_once("$pad:") else { return text.to_owned() };
    let digits = rest.chars().take_while(char::is_ascii_digit).count();
    let count = rest[..digits].parse().unwrap_or_default();
    format!("{before}{}{}", "x".repeat(count), &rest[digits..])
}
