//! The client on the calling thread, and webhooks of the mock: two implementations of one signature.

#![cfg(feature = "blocking")]
#![expect(clippy::unwrap_used, reason = "a test stops where the mock does not answer")]

use std::net::TcpListener;

use serde_json::json;
use zorgcontract_client::types::{AgbCode, CareKind, NewContract, Period, PurchasingPartyId};
use zorgcontract_client::{Client, Credential};
use zorgcontract_mock::control;
use zorgcontract_mock::script::Scripted;

fn mock(faults: serde_json::Value) -> Client {
    let mut script: serde_json::Value =
        serde_json::from_str(include_str!("../../conformance/examples/contract.json")).unwrap();
    script["faults"] = faults;
    script["routes"].as_array_mut().unwrap().push(json!({
        "method": "GET", "path": "/v1/contracts", "answers": [{ "status": 200, "body": { "items": [] } }],
    }));
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    let scripted = Scripted::new(serde_json::from_value(script).unwrap());
    std::thread::spawn(move || control::run(&listener, move |request| scripted.answer(request)));
    Client::builder().base_url(base).credential(Credential::Token("t".into())).build().unwrap()
}

fn new_contract() -> NewContract {
    let term = Period::new("2026-01-01".parse().unwrap());
    let party = PurchasingPartyId::new("zorg-en-zekerheid").unwrap();
    NewContract::new(AgbCode::new("01900001").unwrap(), CareKind::Haz, "TRY-1".into(), party, term)
}

#[test]
fn a_contract_whose_answer_was_lost_is_made_once() {
    let client = mock(json!([{ "method": "POST", "fault": "committed-then-lost" }]));
    let made = client.contracts().create(new_contract()).send_blocking().unwrap();
    assert!(made.meta().replayed);
    assert_eq!(made.meta().attempts, 2);
    assert_eq!(made.number, "TRY-000000000001");
}

#[test]
fn lists_are_iterators_and_threads_share_a_client() {
    let client = mock(json!([{ "fault": "slow", "delayMs": 100 }]));
    let all: Vec<_> = client.contracts().list().iterate().blocking().collect();
    assert!(all.is_empty());
    let threads: Vec<_> = (0..8)
        .map(|_| {
            let client = client.clone();
            std::thread::spawn(move || client.contracts().create(new_contract()).send_blocking().unwrap().id)
        })
        .collect();
    let mut ids: Vec<_> = threads.into_iter().map(|t| t.join().unwrap()).collect();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), 8);
}
