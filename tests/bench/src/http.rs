//! P3: the main question over HTTP, beside a static answer of the same size.
//!
//! The static server exists only here: actix-web alone, two workers, no header of its own. `wrk`
//! asks both the same requests in turns, so that what disturbs one disturbs the other.

use std::collections::BTreeSet;
use std::net::TcpListener;
use std::path::Path;
use std::process::Command;

use actix_web::web::{self, Bytes};
use actix_web::{App, HttpResponse, HttpServer, rt};
use serde_json::Value;

use crate::product::{Demo, Folder, Product, get};
use crate::report::{Row, Table, times};

const PATH: &str = "/v1/effective-agreements";
const WORKERS: usize = 2;
const CONNECTIONS: usize = 32;
const ROUNDS: usize = 3;
const SECONDS: usize = 5;
const LEAST_RATIO: f64 = 0.7;
const MOST_P99: f64 = 2.0;

/// What one server did under load.
#[derive(Clone, Copy)]
struct Load {
    per_second: f64,
    p99_micros: f64,
}

/// Runs the benchmark on a seeded data directory and prints its table.
pub(crate) fn run(product: &Product, data: &Folder) {
    let (demo, _) = product.demo(data.path());
    let token = product.token(data.path());
    let questions = questions(&demo);
    let size = checked_size(&demo, &questions, &token);
    let fixed = serve_static(size);
    let folder = Folder::new("load");
    let script = folder.path().join("questions.lua");
    std::fs::write(&script, lua(&questions, &token)).expect("a temporary file can be written");

    let (mut theirs, mut ours) = (Load::NONE, Load::NONE);
    for round in 0..=ROUNDS {
        let seconds = if round == 0 { 1 } else { SECONDS }; // the first round only warms up
        let (static_load, load) =
            (Load::take(&fixed, &script, seconds), Load::take(&demo.address, &script, seconds));
        if round > 0 {
            (theirs, ours) = (theirs.best(static_load), ours.best(load));
        }
    }

    let mut table = Table::new(&format!(
        "P3  GET {PATH}, authenticated and explained: {} questions, {size} bytes on average, {CONNECTIONS} \
         connections, best of {ROUNDS} x {SECONDS} s; reference: static answer",
        questions.len()
    ));
    let (rate, tail) = (ours.per_second / theirs.per_second, ours.p99_micros / theirs.p99_micros);
    table.add(Row {
        what: "requests per second".to_owned(),
        figure: format!("{:.0}", ours.per_second),
        reference: format!("{:.0}", theirs.per_second),
        ratio: times(rate),
        target: format!("≥ {LEAST_RATIO}x"),
        met: Some(rate >= LEAST_RATIO),
    });
    table.add(Row {
        what: "99th percentile".to_owned(),
        figure: format!("{:.2} ms", ours.p99_micros / 1e3),
        reference: format!("{:.2} ms", theirs.p99_micros / 1e3),
        ratio: times(tail),
        target: format!("≤ {MOST_P99:.0}x"),
        met: Some(tail <= MOST_P99),
    });
    table.figure("resident after the load", format!("{:.0} MB", demo.resident_megabytes()));
    table.print();
}

/// The questions of the sandbox scenarios that are asked by GET.
fn questions(demo: &Demo) -> Vec<String> {
    fn collect(value: &Value, found: &mut BTreeSet<String>) {
        match value {
            Value::String(text) => {
                let start = text.find(PATH).filter(|at| text[at + PATH.len()..].starts_with('?'));
                let path = start.and_then(|at| {
                    text[at..].split(|c: char| c.is_whitespace() || c == '\'' || c == '"').next()
                });
                found.extend(path.map(str::to_owned));
            }
            Value::Array(items) => items.iter().for_each(|item| collect(item, found)),
            Value::Object(members) => members.values().for_each(|member| collect(member, found)),
            _ => {}
        }
    }
    let scenarios = get(&demo.address, "/sandbox/scenarios", None);
    let scenarios = serde_json::from_slice(&scenarios.body).expect("scenarios are JSON");
    let mut found = BTreeSet::new();
    collect(&scenarios, &mut found);
    found.into_iter().collect()
}

/// Asks every question once: each must be answered with an explanation. The average size in bytes.
fn checked_size(demo: &Demo, questions: &[String], token: &str) -> usize {
    assert!(!questions.is_empty(), "the scenarios ask nothing by GET {PATH}");
    let size = |question: &String| {
        let answer = get(&demo.address, question, Some(token));
        let text = String::from_utf8_lossy(&answer.body);
        assert!(answer.status == 200, "{question}: {} {text}", answer.status);
        assert!(text.contains("\"explanation\":"), "{question}: no explanation in {text}");
        answer.body.len()
    };
    questions.iter().map(size).sum::<usize>() / questions.len()
}

/// Serves the same bytes for every question, on threads of this process; its address.
fn serve_static(size: usize) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
    let address = listener.local_addr().expect("the listener is bound").to_string();
    let body = Bytes::from(format!("\"{}\"", "x".repeat(size.saturating_sub(2))));
    std::thread::spawn(move || {
        let answer = move || {
            let body = body.clone();
            let handler = move || {
                let body = body.clone();
                async move { HttpResponse::Ok().content_type("application/json").body(body) }
            };
            App::new().route(PATH, web::get().to(handler))
        };
        let server = HttpServer::new(answer).workers(WORKERS).disable_signals().listen(listener);
        rt::System::new().block_on(server.expect("the listener is good").run())
    });
    address
}

/// The requests in turn, and one line of figures at the end.
fn lua(questions: &[String], token: &str) -> String {
    let paths: Vec<String> =
        questions.iter().map(|path| format!("  {},\n", Value::from(path.as_str()))).collect();
    format!(
        r#"local paths = {{
{}}}
local requests, at = {{}}, 0
function init()
  wrk.headers["Authorization"] = "Bearer {token}"
  for index, path in ipairs(paths) do requests[index] = wrk.format("GET", path) end
end
function request()
  at = at % #requests + 1
  return requests[at]
end
function done(summary, latency)
  local e = summary.errors
  local failed = e.connect + e.read + e.write + e.status + e.timeout
  io.write(string.format("FIGURES %d %d %d %d\n", summary.requests, summary.duration, latency:percentile(99), failed))
end
"#,
        paths.concat()
    )
}

impl Load {
    const NONE: Self = Self { per_second: 0.0, p99_micros: f64::INFINITY };

    /// Loads a server; a failed request ends the run.
    fn take(address: &str, script: &Path, seconds: usize) -> Self {
        let output = Command::new("wrk")
            .args(["--threads", "1", "--connections", &CONNECTIONS.to_string()])
            .args(["--duration", &format!("{seconds}s"), "--script"])
            .arg(script)
            .arg(format!("http://{address}{PATH}"))
            .output()
            .expect("wrk is installed (Debian package wrk)");
        let text = String::from_utf8_lossy(&output.stdout);
        let line =
            text.lines().find_map(|line| line.strip_prefix("FIGURES ")).expect("wrk gives its figures");
        let figures: Vec<f64> = line.split(' ').filter_map(|figure| figure.parse().ok()).collect();
        let [requests, micros, p99_micros, failed] = figures[..] else { panic!("four figures, not {line}") };
        assert!(failed == 0.0, "{failed} requests to {address} failed");
        Self { per_second: requests / (micros / 1e6), p99_micros }
    }

    fn best(self, other: Self) -> Self {
        Self {
            per_second: self.per_second.max(other.per_second),
            p99_micros: self.p99_micros.min(other.p99_micros),
        }
    }
}
