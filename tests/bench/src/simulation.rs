//! What-if over one region and over the whole country, on the product with the national data set.
//!
//! Another insurer becomes preferred, in one region or in every region: the changes that touch most.
//! The figure is what the product itself reports: the time of its engine on one thread, from the checked
//! question to the counts, best of some rounds. The time of the whole exchange stands beside it.

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::product::{self, Folder, Product};
use crate::report::{Row, Table};

const ROUNDS: usize = 7;
const DAY: &str = "2025-02-03";
const CONCERN: &str = "menzis";
const ALL: [&str; 7] = ["HAZ", "MDZ", "OI", "HDS", "GLI", "SMR", "S3"];
const REGION_MILLIS: f64 = 20.0;
const COUNTRY_MILLIS: f64 = 1_000.0;

/// Seeds the national data set in `data` unless it is there; prints the table.
pub(crate) fn run(product: &Product, data: &Folder) {
    let (demo, _) = product.demo(data.path());
    let token = product.token(data.path());
    let regions = regions(&demo.address, &token);
    let one = &regions[..1];
    let mut table = Table::new(&format!(
        "What-if  Another preferred insurer, decided in both worlds (engine time that the product reports, best of {ROUNDS})"
    ));
    for (what, regions, kinds, bound) in [
        ("one region, GP care", one, &ALL[..1], REGION_MILLIS),
        ("one region, every kind of care", one, &ALL[..], REGION_MILLIS),
        ("whole country, GP care", &regions[..], &ALL[..1], COUNTRY_MILLIS),
        ("whole country, every kind of care", &regions[..], &ALL[..], COUNTRY_MILLIS),
    ] {
        let (answer, engine, exchange) = best(&demo.address, &token, &question(regions, kinds));
        let cells = &answer["cells"];
        table.add(Row {
            what: format!(
                "{what}: {} of {} cells touched, {} changed",
                cells["touched"], cells["inScope"], cells["changed"]
            ),
            figure: millis(engine),
            reference: format!("{} with HTTP", millis(exchange.as_secs_f64() * 1e3)),
            target: format!("≤ {}", millis(bound)),
            met: Some(engine <= bound),
            ..Row::default()
        });
    }
    table.print();
}

fn millis(value: f64) -> String {
    format!("{value:.1} ms")
}

fn regions(address: &str, token: &str) -> Vec<Value> {
    let answer = product::get(address, "/v1/regions?limit=200", Some(token));
    let page: Value = serde_json::from_slice(&answer.body).expect("regions are JSON");
    let regions = page["items"].as_array().expect("a page has items").iter();
    let regions: Vec<Value> =
        regions.map(|region| json!({ "scheme": region["scheme"], "code": region["code"] })).collect();
    assert!(!regions.is_empty(), "the country has regions");
    regions
}

fn question(regions: &[Value], care_kinds: &[&str]) -> String {
    let change = |region: &Value| json!({ "kind": "preferredInsurer", "region": region, "careKinds": ALL, "concern": CONCERN, "from": DAY });
    let changes: Vec<Value> = regions.iter().map(change).collect();
    json!({ "date": DAY, "careKinds": care_kinds, "changes": changes }).to_string()
}

/// The answer with the shortest time of the engine, that time in milliseconds, and the shortest exchange.
fn best(address: &str, token: &str, question: &str) -> (Value, f64, Duration) {
    let rounds = (0..ROUNDS).map(|_| {
        let start = Instant::now();
        let answer = product::post(address, "/v1/simulations", token, question);
        let exchange = start.elapsed();
        assert_eq!(answer.status, 200, "{}", String::from_utf8_lossy(&answer.body));
        let answer: Value = serde_json::from_slice(&answer.body).expect("the answer is JSON");
        let engine = answer["engineMicros"].as_f64().expect("it tells its time") / 1e3;
        (answer, engine, exchange)
    });
    rounds
        .reduce(|a, b| {
            let exchange = a.2.min(b.2);
            if b.1 < a.1 { (b.0, b.1, exchange) } else { (a.0, a.1, exchange) }
        })
        .expect("there is at least one round")
}
