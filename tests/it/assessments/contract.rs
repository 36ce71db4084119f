//! A contract from what was approved.

use serde_json::json;

use super::{Desk, moment};
use crate::sandbox::PRACTICE;
use crate::sandbox::Who::*;

#[actix_web::test]
async fn a_contract_is_drafted_from_an_approved_submission_once_with_all_that_follows() {
    let desk = Desk::new().await;
    let at = desk.mutation().await;
    let draft = format!("{at}/_draft");
    desk.take(Leader, &at).await;
    let early = desk.sandbox.post(Leader, &draft, &json!({})).await;
    assert_eq!((early.status, early.text().contains("underAssessment")), (409, true));
    let yes = json!({ "decision": "approved", "modules": ["poh-s"] });
    assert_eq!(desk.decide(Leader, &at, 4, &yes).await.status, 201);
    for (who, status) in [(Practice, 403), (Outsider, 404), (Operator, 403)] {
        assert_eq!(desk.sandbox.post(who, &draft, &json!({})).await.status, status, "{who:?}");
    }
    let made = desk.sandbox.post(Leader, &draft, &json!({ "signBy": moment(2025, 3, 1) })).await;
    let contract = made.json();
    assert_eq!((made.status, &contract["status"]), (201, &json!("draft")), "{contract}");
    assert_eq!((&contract["agbCode"], &contract["policyId"]), (&json!(PRACTICE), &json!("zz-haz-2024")));
    assert_eq!((&contract["agreementType"], &contract["careKind"]), (&json!("haz"), &json!("HAZ")));
    assert_eq!(contract["number"], "01900001-haz-2025");
    assert_eq!(contract["term"]["startDate"], "2025-04-01");
    let module = &contract["modules"][0];
    assert_eq!(
        (&module["code"], &module["name"], &module["startDate"]),
        (&json!("poh-s"), &json!("POH-S"), &json!("2025-04-01"))
    );
    assert_eq!(contract["origin"]["kind"], "submission");
    assert!(at.ends_with(contract["origin"]["id"].as_str().unwrap()));
    let again = desk.sandbox.post(Leader, &draft, &json!({ "number": "another" })).await;
    assert_eq!(again.status, 409);
    assert!(again.text().contains(contract["id"].as_str().unwrap()), "{}", again.text());

    // What was withdrawn does not stand in the way of another one.
    let id = contract["id"].as_str().unwrap();
    let withdrawn = crate::offers::step(&desk.sandbox, Leader, id, "_withdraw", 1, &json!({})).await;
    assert_eq!(withdrawn.status, 200, "{}", withdrawn.text());
    let other = desk.sandbox.post(Leader, &draft, &json!({ "number": "another" })).await;
    assert_eq!(other.status, 201, "{}", other.text());
}

#[actix_web::test]
async fn where_no_first_day_follows_the_insurer_gives_the_term() {
    let desk = Desk::new().await;
    let at = desk.application().await;
    let draft = format!("{at}/_draft");
    desk.take(Follower, &at).await;
    assert_eq!(desk.decide(Follower, &at, 4, &json!({ "decision": "approved" })).await.status, 201);
    assert_eq!(desk.sandbox.post(Follower, &draft, &json!({})).await.faults(), ["body:/term contract.term"]);
    let term = json!({ "startDate": "2025-04-01", "endDate": "2025-12-31" });
    let made = desk.sandbox.post(Follower, &draft, &json!({ "term": term })).await;
    let contract = made.json();
    assert_eq!((made.status, &contract["term"]), (201, &term), "{contract}");
    assert_eq!(
        (&contract["purchasingPartyId"], &contract["agreementType"]),
        (&json!("cz"), &json!("haz-late-entry"))
    );
}

#[actix_web::test]
async fn an_addendum_that_is_asked_for_during_a_round_of_mutations_starts_on_the_day_that_it_gives() {
    let desk = Desk::new().await;
    let mut new = crate::sandbox::contract("ZZ-1");
    new["policyId"] = json!("zz-haz-2024");
    let contract = crate::offers::made(&desk.sandbox.post(Leader, "/v1/contracts", &new).await);
    let uri = format!("/v1/contracts/{contract}/addenda");
    let ask = |first: &str| json!({ "moduleCode": "poh-s", "period": { "startDate": first } });
    desk.publish(Leader, &super::shipped(super::MUTATION)).await;
    desk.round(Leader, super::MUTATION).await;
    let early = desk.sandbox.post(Practice, &uri, &ask("2025-03-15")).await;
    assert_eq!((early.status, early.code()), (422, "rule-refused".to_owned()), "{}", early.text());
    let refusal = early.json();
    assert!(refusal["detail"].as_str().unwrap().contains("2025-04-01"), "{refusal}");
    assert_eq!(refusal["rules"][0]["policyId"], "zz-haz-2024", "{refusal}");
    let asked = desk.sandbox.post(Practice, &uri, &ask("2025-04-01")).await;
    assert_eq!((asked.status, &asked.json()["status"]), (201, &json!("requested")), "{}", asked.text());
    let other = json!({ "moduleCode": "e-mental-health", "period": { "startDate": "2025-02-02" } });
    let past = desk.sandbox.post(Practice, &uri, &other).await;
    assert_eq!(past.json()["errors"][0]["code"], "addendum.past", "{}", past.text());
}
