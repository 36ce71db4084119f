//! Contracts from draft to end: what they say, who takes which step, and what binds.

mod content;
mod criteria;
mod drafting;
mod ending;
mod races;
mod road;
pub mod runs;
mod steps;

use serde_json::{Value, json};
use zorgcontract::codes::JobId;
use zorgcontract::contracts::model::Contract;
use zorgcontract::contracts::offers::signed::signed;
use zorgcontract::contracts::offers::steps::ContractSide;
use zorgcontract::contracts::service::ContractError;

use crate::harness::Answer;
use crate::sandbox::Who::{self, *};
use crate::sandbox::{Sandbox, contract};

/// A draft of the leader for the practice.
pub fn paper(number: &str, care_kind: &str) -> Value {
    let mut draft = contract(number);
    draft.as_object_mut().unwrap().remove("addenda");
    draft["status"] = "draft".into();
    draft["careKind"] = care_kind.into();
    draft
}

/// Makes a draft of the leader for the practice; its id.
pub async fn draft(sandbox: &Sandbox, number: &str, care_kind: &str) -> String {
    made(&sandbox.post(Leader, "/v1/contracts", &paper(number, care_kind)).await)
}

/// Records a contract without an end; its id.
pub async fn endless(sandbox: &Sandbox, number: &str, care_kind: &str) -> String {
    let mut recorded = paper(number, care_kind);
    recorded["status"] = "recorded".into();
    recorded["term"] = json!({ "startDate": "2024-01-01" });
    made(&sandbox.post(Leader, "/v1/contracts", &recorded).await)
}

/// Makes a draft and offers it; its id.
pub async fn offered(sandbox: &Sandbox, number: &str, care_kind: &str) -> String {
    let id = draft(sandbox, number, care_kind).await;
    let offered = step(sandbox, Leader, &id, "_offer", 1, &sign_by("2099-01-01T00:00:00Z")).await;
    assert_eq!(offered.status, 200, "{}", offered.text());
    id
}

pub fn made(answer: &Answer) -> String {
    assert_eq!(answer.status, 201, "{}", answer.text());
    answer.json()["id"].as_str().unwrap().to_owned()
}

pub fn sign_by(moment: &str) -> Value {
    json!({ "signBy": moment })
}

/// Takes a step of a contract in the version that was seen.
pub async fn step(sandbox: &Sandbox, who: Who, id: &str, step: &str, seen: i32, body: &Value) -> Answer {
    let request = Sandbox::posting(&format!("/v1/contracts/{id}/{step}"), body, &JobId::new().to_string());
    sandbox.send(who, request.insert_header(("if-match", format!("\"{seen}\"")))).await
}

/// A side signs, in the version that it saw.
pub async fn sign(
    sandbox: &Sandbox,
    id: &str,
    seen: i32,
    side: ContractSide,
    before: &[ContractSide],
) -> Result<Contract, ContractError> {
    let (id, before) = (id.parse().unwrap(), before.to_vec());
    let now = sandbox.app.state.clocks.business_now();
    let work = move |tx: &mut zorgcontract::db::Tx<'_>| signed(tx, (id, seen), side, &before, now);
    sandbox.app.state.snapshots.write(crate::contracts::actor(), work).await
}

/// Both sides sign what is offered in its second version.
pub async fn conclude(sandbox: &Sandbox, id: &str) -> Contract {
    sign(sandbox, id, 2, ContractSide::Provider, &[]).await.unwrap();
    sign(sandbox, id, 3, ContractSide::Insurer, &[ContractSide::Provider]).await.unwrap()
}
