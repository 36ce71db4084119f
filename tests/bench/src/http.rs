//! P3: the main question over HTTP, and a price list of 150 prestaties, beside a static answer of the same size.
//!
//! The static server exists only here: actix-web alone, as many workers as the product, no header of
//! its own. `wrk` asks both the same requests in turns, so that what disturbs one disturbs the other.

use std::collections::BTreeSet;
use std::net::TcpListener;
use std::ops::RangeInclusive;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use actix_web::web::{self, Bytes};
use actix_web::{App, HttpResponse, HttpServer, rt};
use serde_json::Value;

use crate::product::{Demo, Folder, Product, get};
use crate::report::{Row, Table, micros, times};
use crate::timing::cpu_time;

/// What is asked.
pub(crate) struct Subject {
    title: &'static str,
    path: &'static str,
    /// Whether an answer is one that counts.
    good: fn(&str) -> bool,
    /// Whether the country gets 150 prestaties first.
    wide: bool,
}

/// The main question.
pub(crate) const AGREEMENTS: Subject = Subject {
    title: "P3  GET /v1/effective-agreements, authenticated and explained",
    path: "/v1/effective-agreements",
    good: |answer| answer.contains("\"explanation\":[{"),
    wide: false,
};

/// A price list.
pub(crate) const LISTS: Subject = Subject {
    title: "P3  GET /v1/price-lists of 150 prestaties, authenticated",
    path: "/v1/price-lists",
    good: |answer| answer.matches("\"prestatieCode\"").count() >= 150,
    wide: true,
};

/// AGB codes among which the practices of the demo are, and a day on which they are asked about.
const PRACTICES: RangeInclusive<u32> = 1_900_001..=1_905_000;
const DATE: &str = "2025-02-03";
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
    /// CPU time of the server per request.
    cpu_micros: f64,
}

/// Runs the benchmark on a seeded data directory and prints its table.
pub(crate) fn run(product: &Product, data: &Folder, subject: &Subject) {
    drop(product.demo(data.path())); // seeded now
    if subject.wide {
        crate::country::widen_in(data.path());
    }
    let (demo, _) = product.demo(data.path());
    let token = product.token(data.path());
    let (questions, size) = questions(&demo, &token, subject);
    let fixed = serve_static(size);
    let folder = Folder::new("load");
    let script = folder.path().join("questions.lua");
    std::fs::write(&script, lua(&questions, &token)).expect("a temporary file can be written");

    let (mut theirs, mut ours) = (Load::NONE, Load::NONE);
    for round in 0..=ROUNDS {
        let seconds = if round == 0 { 1 } else { SECONDS }; // the first round only warms up
        let static_load = Load::take(&fixed, &script, seconds, cpu_time);
        let load = Load::take(&demo.address, &script, seconds, || demo.cpu_time());
        if round > 0 {
            (theirs, ours) = (theirs.best(static_load), ours.best(load));
        }
    }

    let mut table = Table::new(&format!(
        "{}: {} questions, {size} bytes on average, {CONNECTIONS} connections, best of {ROUNDS} x {SECONDS} s; \
         reference: static answer",
        subject.title,
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
    table.add(Row {
        what: "CPU time of the server per request".to_owned(),
        figure: micros(ours.cpu_micros * 1e3),
        reference: micros(theirs.cpu_micros * 1e3),
        ratio: times(ours.cpu_micros / theirs.cpu_micros),
        ..Row::default()
    });
    table.figure("resident after the load", format!("{:.0} MB", demo.resident_megabytes()));
    table.print();
}

/// The questions of the sandbox scenarios that are answered, and one about every practice of the
/// country, so that the load reads all of the snapshot; with the average size of an answer in bytes.
fn questions(demo: &Demo, token: &str, subject: &Subject) -> (Vec<String>, usize) {
    let scenarios = get(&demo.address, "/sandbox/scenarios", None);
    let scenarios: Value = serde_json::from_slice(&scenarios.body).expect("scenarios are JSON");
    let asked: Vec<&Value> =
        scenarios["items"].as_array().into_iter().flatten().map(|item| &item["request"]).collect();
    let named =
        asked.iter().filter(|request| request["path"] == AGREEMENTS.path && !subject.wide).map(|request| {
            let member = |(name, value): (&String, &Value)| {
                format!("{name}={}", encoded(value.as_str().unwrap_or_default()))
            };
            let query = request["query"].as_object().into_iter().flatten().map(member).collect::<Vec<_>>();
            format!("{}?{}", subject.path, query.join("&"))
        });
    let insurers: BTreeSet<&str> =
        asked.iter().filter_map(|request| request["query"]["uzoviCode"].as_str()).collect();
    let everywhere = PRACTICES.zip(insurers.iter().cycle()).map(|(agb, uzovi)| {
        format!("{}?agbCode={agb:08}&uzoviCode={uzovi}&date={DATE}&careKind=HAZ", subject.path)
    });
    let mut size = 0;
    let answered = |question: &String| {
        let answer = get(&demo.address, question, Some(token));
        let good = answer.status == 200 && (subject.good)(&String::from_utf8_lossy(&answer.body));
        size += if good { answer.body.len() } else { 0 };
        good
    };
    let questions: Vec<String> = named.chain(everywhere).filter(answered).collect();
    assert!(!questions.is_empty(), "no question is answered as it should be");
    let average = size / questions.len();
    (questions, average)
}

/// A value in a query: what is not plain as %XX.
fn encoded(value: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~:".contains(&byte);
    value.bytes().map(|b| if plain(b) { char::from(b).to_string() } else { format!("%{b:02X}") }).collect()
}

/// Serves the same bytes for every question, on threads of this process; its address.
fn serve_static(size: usize) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
    let address = listener.local_addr().expect("the listener is bound").to_string();
    let body = Bytes::from(format!("\"{}\"", "x".repeat(size.saturating_sub(2))));
    let workers = std::thread::available_parallelism().map_or(2, usize::from); // as the product has
    std::thread::spawn(move || {
        let answer = move || {
            let body = body.clone();
            let handler = move || {
                let body = body.clone();
                async move { HttpResponse::Ok().content_type("application/json").body(body) }
            };
            App::new().default_service(web::get().to(handler))
        };
        let server = HttpServer::new(answer).workers(workers).disable_signals().listen(listener);
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
    const NONE: Self = Self { per_second: 0.0, p99_micros: f64::INFINITY, cpu_micros: f64::INFINITY };

    /// Loads a server whose CPU time `cpu` tells; a failed request ends the run.
    fn take(address: &str, script: &Path, seconds: usize, cpu: impl Fn() -> Duration) -> Self {
        let before = cpu();
        let output = Command::new("wrk")
            .args(["--threads", "1", "--connections", &CONNECTIONS.to_string()])
            .args(["--duration", &format!("{seconds}s"), "--script"])
            .arg(script)
            .arg(format!("http://{address}/"))
            .output()
            .expect("wrk is installed (Debian package wrk)");
        let spent = cpu() - before;
        let text = String::from_utf8_lossy(&output.stdout);
        let line =
            text.lines().find_map(|line| line.strip_prefix("FIGURES ")).expect("wrk gives its figures");
        let figures: Vec<f64> = line.split(' ').filter_map(|figure| figure.parse().ok()).collect();
        let [requests, micros, p99_micros, failed] = figures[..] else { panic!("four figures, not {line}") };
        assert!(failed == 0.0, "{failed} requests to {address} failed");
        let cpu_micros = spent.as_secs_f64() * 1e6 / requests;
        Self { per_second: requests / (micros / 1e6), p99_micros, cpu_micros }
    }

    fn best(self, other: Self) -> Self {
        Self {
            per_second: self.per_second.max(other.per_second),
            p99_micros: self.p99_micros.min(other.p99_micros),
            cpu_micros: self.cpu_micros.min(other.cpu_micros),
        }
    }
}
