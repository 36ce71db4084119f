//! Runs every case of the conformance corpus through this client and writes the results, of which the feature
//! table of all clients is made.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test stops where something is missing")]

mod runner;
mod server;
#[path = "../../src/generated/surface.rs"]
mod surface;
mod vectors;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use tokio::sync::Semaphore;
use tokio::task::JoinSet;
use zorgcontract_mock::corpus;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../conformance")
}

#[tokio::test(flavor = "multi_thread")]
async fn every_case_of_the_corpus_holds() {
    let keys = std::fs::read_to_string(folder().join("keys/keys.json")).unwrap();
    let keys: Arc<serde_json::Value> = Arc::new(serde_json::from_str(&keys).unwrap());
    let only = std::env::var("CASE").ok();
    let places = Arc::new(Semaphore::new(4));
    let mut running = JoinSet::new();
    for placed in corpus::read(&folder().join("corpus")).unwrap() {
        if only.as_ref().is_some_and(|o| !placed.case.name.contains(o) && placed.topic != *o) {
            continue;
        }
        let (keys, places) = (keys.clone(), places.clone());
        running.spawn(async move {
            let _place = places.acquire().await;
            let name = placed.case.name.clone();
            (name, runner::run(placed, &keys).await)
        });
    }
    let mut results = BTreeMap::new();
    while let Some(done) = running.join_next().await {
        let (name, faults) = done.unwrap();
        results.insert(
            name,
            if faults.is_empty() { "passed".to_owned() } else { format!("failed: {}", faults.join("; ")) },
        );
    }
    let failed: Vec<_> =
        results.iter().filter(|(_, r)| *r != "passed").map(|(n, r)| format!("{n}: {r}")).collect();
    if only.is_none() {
        let file = folder().join("results/rust.json");
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(file, serde_json::to_string_pretty(&results).unwrap() + "\n").unwrap();
    }
    assert!(failed.is_empty(), "{} of {} failed:\n{}", failed.len(), results.len(), failed.join("\n"));
    assert!(!results.is_empty());
}
