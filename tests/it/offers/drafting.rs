//! Drafts that come from somewhere: a submission, the contract before, a practice that is taken over.

use serde_json::json;
use zorgcontract::contracts::content::model::ContractOrigin;
use zorgcontract::contracts::document::{Named, agreed};
use zorgcontract::contracts::offers::steps::ContractSide;
use zorgcontract::contracts::service::ContractError;

use super::{conclude, made, offered, paper, sign, sign_by, step};
use crate::contracts::day;
use crate::sandbox::Who::*;
use crate::sandbox::{PRACTICE, Sandbox};

/// Another organisation of the register.
const SUCCESSOR: &str = "53900001";

#[actix_web::test]
async fn a_contract_is_carried_over_with_its_modules_and_what_does_not_go_on_is_named() {
    let sandbox = Sandbox::new().await;
    let mut old = crate::sandbox::contract("ZZ-1");
    let term = json!({ "startDate": "2024-01-01", "endDate": "2024-12-31" });
    old["term"] = term.clone();
    old["policyId"] = "zz-haz-2024".into();
    let module = |code: &str| json!({ "moduleCode": code, "moduleName": code, "period": term });
    old["addenda"] = json!([module("mtvp"), module("something-of-our-own")]);
    let id = made(&sandbox.post(Leader, "/v1/contracts", &old).await);
    let next = |body: serde_json::Value| {
        let uri = format!("/v1/contracts/{id}/_carryover");
        let sandbox = &sandbox;
        async move { sandbox.post(Leader, &uri, &body).await }
    };
    let carried = next(json!({ "policyId": "zz-haz-2024", "signBy": "2099-01-01T00:00:00Z" })).await;
    let draft = carried.json();
    assert_eq!(carried.status, 201, "{}", carried.text());
    assert_eq!((&draft["status"], &draft["number"]), (&"draft".into(), &"ZZ-1-2025".into()));
    assert_eq!(draft["term"], json!({ "startDate": "2025-01-01", "endDate": "2025-12-31" }));
    assert_eq!(draft["origin"], json!({ "kind": "carriedOver", "id": id }));
    let names = |list: &serde_json::Value| -> Vec<String> {
        list.as_array().unwrap().iter().map(|module| module["code"].as_str().unwrap().to_owned()).collect()
    };
    let (goes_on, left) = (names(&draft["modules"]), names(&draft["leftOut"]));
    assert_eq!(goes_on.len() + left.len(), 2);
    assert!(left.contains(&"something-of-our-own".to_owned()), "{draft}");
    assert_eq!(sandbox.get(Leader, &format!("/v1/contracts/{id}")).await.json()["version"], 1);
    assert_eq!(next(json!({ "policyId": "zz-haz-2024" })).await.status, 409, "the number is taken");
    assert_eq!(
        sandbox.post(Outsider, &format!("/v1/contracts/{id}/_carryover"), &json!({})).await.status,
        404
    );
}

#[actix_web::test]
async fn concluding_a_take_over_ends_the_contract_before_it_in_the_same_moment() {
    let sandbox = Sandbox::new().await;
    let old = offered(&sandbox, "ZZ-1", "HAZ").await;
    let first = json!({ "agbCode": SUCCESSOR, "startDate": "2026-07-01", "signBy": "2099-01-01T00:00:00Z" });
    let uri = format!("/v1/contracts/{old}/_takeover");
    assert_eq!(sandbox.post(Leader, &uri, &first).await.status, 409, "an offer is not taken over");
    conclude(&sandbox, &old).await;
    let early = json!({ "agbCode": SUCCESSOR, "startDate": "2024-01-01" });
    assert_eq!(sandbox.post(Leader, &uri, &early).await.code(), "rule-refused");
    let own = json!({ "agbCode": PRACTICE, "startDate": "2026-07-01" });
    assert_eq!(sandbox.post(Leader, &uri, &own).await.status, 400);
    let answer = sandbox.post(Leader, &uri, &first).await;
    let new = made(&answer);
    assert_eq!(answer.json()["term"], json!({ "startDate": "2026-07-01", "endDate": "2026-12-31" }));
    assert_eq!(step(&sandbox, Leader, &new, "_offer", 1, &json!({})).await.status, 200);
    assert_eq!(sandbox.get(Wsv, &format!("/v1/contracts/{new}")).await.status, 200);
    sign(&sandbox, &new, 2, ContractSide::Provider, &[]).await.unwrap();
    let at = format!("/v1/contracts/{old}");
    assert_eq!(sandbox.get(Practice, &at).await.json()["status"], "concluded");
    sign(&sandbox, &new, 3, ContractSide::Insurer, &[ContractSide::Provider]).await.unwrap();
    let ended = sandbox.get(Practice, &at).await.json();
    assert_eq!((&ended["status"], &ended["endedBy"]), (&"terminated".into(), &"takenOver".into()));
    assert_eq!(ended["term"]["endDate"], "2026-06-30");
    let (mine, theirs) = (sandbox.items(Wsv, "/v1/contracts").await, sandbox.get(Wsv, &at).await);
    assert_eq!((mine.len(), theirs.status), (1, 404), "the successor sees only the new contract");
    assert_eq!(sandbox.get(Practice, &format!("/v1/contracts/{new}")).await.status, 404);
}

#[actix_web::test]
async fn what_could_not_be_concluded_is_not_offered_and_the_last_signature_looks_again() {
    let sandbox = Sandbox::new().await;
    let one = offered(&sandbox, "ZZ-1", "HAZ").await;
    let two = offered(&sandbox, "ZZ-2", "HAZ").await;
    conclude(&sandbox, &one).await;
    sign(&sandbox, &two, 2, ContractSide::Provider, &[]).await.unwrap();
    let last = sign(&sandbox, &two, 3, ContractSide::Insurer, &[ContractSide::Provider]).await;
    assert!(matches!(last, Err(ContractError::Overlap { .. })));
    let three = made(&sandbox.post(Leader, "/v1/contracts", &paper("ZZ-3", "HAZ")).await);
    let refused = step(&sandbox, Leader, &three, "_offer", 1, &sign_by("2099-01-01T00:00:00Z")).await;
    assert_eq!(refused.code(), "rule-refused");
}

#[actix_web::test]
async fn a_recorded_contract_has_no_paper_and_a_draft_no_addenda() {
    let sandbox = Sandbox::new().await;
    let mut recorded = crate::sandbox::contract("ZZ-1");
    recorded["signBy"] = "2099-01-01T00:00:00Z".into();
    recorded["conditions"] = json!([{ "id": "open", "text": { "nl": "Open." } }]);
    let faults = sandbox.post(Leader, "/v1/contracts", &recorded).await.faults();
    assert_eq!(faults, ["body:/signBy contract.firstStatus", "body:/conditions contract.firstStatus"]);
    let mut draft = crate::sandbox::contract("ZZ-1");
    draft["status"] = "draft".into();
    draft["policyId"] = "zz-nothing".into();
    let faults = sandbox.post(Leader, "/v1/contracts", &draft).await.faults();
    assert_eq!(faults, ["body:/addenda contract.firstStatus", "body:/policyId contract.policy"]);
}

#[actix_web::test]
async fn the_document_says_the_same_of_the_same_version_and_whom_it_binds() {
    let sandbox = Sandbox::new().await;
    let id = offered(&sandbox, "ZZ-1", "HAZ").await;
    let snapshot = sandbox.app.state.snapshots.load();
    let contract = snapshot.holder_of(id.parse::<zorgcontract::codes::ContractId>().unwrap()).unwrap();
    let contract = &contract.contracts.contracts[0];
    let version = contract.known(None).unwrap();
    let content = super::content::content(ContractOrigin::by_hand());
    let tell = || {
        let named = Named::of(&snapshot, contract, version, day("2025-02-03")).unwrap();
        serde_json::to_value(agreed(contract, (2, version), &content, named)).unwrap()
    };
    let said = tell();
    assert_eq!(said, tell());
    assert_eq!(
        (&said["kind"], &said["version"], &said["number"]),
        (&"contract".into(), &2.into(), &"ZZ-1".into())
    );
    assert_eq!(said["provider"]["agbCode"], PRACTICE);
    assert!(said["insurers"][0]["bindsUzoviCodes"].as_array().unwrap().contains(&"7085".into()), "{said}");
    assert_eq!(said["annexes"][0]["tariffs"][0]["amount"], "12.43");
}
