//! Contracts, follow decisions and coverage declarations over HTTP: who sees and may do what, with
//! the register sample and the shipped reference data.

use serde_json::json;

use crate::sandbox::Who::*;
use crate::sandbox::{PRACTICE, Sandbox, contract};

#[actix_web::test]
async fn the_insurer_records_a_contract_and_only_the_parties_to_it_see_it() {
    let sandbox = Sandbox::new().await;
    let made = sandbox.post(Leader, "/v1/contracts", &contract("ZZ-1")).await;
    assert_eq!(made.status, 201, "{}", made.text());
    assert_eq!(made.header("etag"), "\"1\"");
    let address = made.header("location").to_owned();
    assert_eq!(made.json()["status"], "recorded");
    for who in [Practice, Leader, Operator] {
        let read = sandbox.get(who, &address).await;
        assert_eq!((read.status, read.json()), (200, made.json()));
        assert_eq!(sandbox.items(who, "/v1/contracts?careKind=HAZ&agbCode=01900001").await.len(), 1);
        assert_eq!(sandbox.items(who, &format!("{address}/versions")).await.len(), 1);
        let addenda = sandbox.items(who, &format!("{address}/addenda")).await;
        let addendum = format!("/v1/addenda/{}", addenda[0]["id"].as_str().unwrap());
        assert_eq!(sandbox.get(who, &addendum).await.json(), addenda[0]);
    }
    let absent = sandbox.get(Wsv, "/v1/contracts/01900000-0000-7000-8000-000000000000").await;
    for who in [Wsv, Follower] {
        let foreign = sandbox.get(who, &address).await;
        assert_eq!(
            (foreign.status, foreign.json()["detail"].clone()),
            (404, absent.json()["detail"].clone())
        );
        assert!(sandbox.items(who, "/v1/contracts").await.is_empty());
        assert_eq!(sandbox.get(who, &format!("{address}/addenda")).await.status, 404);
        assert_eq!(sandbox.get(who, &format!("{address}/versions")).await.status, 404);
    }
    assert_eq!(sandbox.get(Dashboard, &address).await.status, 403);
    assert_eq!(sandbox.app.get(&address).await.status, 401);
}

#[actix_web::test]
async fn a_contract_is_filtered_by_status_phase_day_and_known_moment() {
    let sandbox = Sandbox::new().await;
    sandbox.contract().await;
    for (filter, found) in [
        ("status=recorded", 1),
        ("status=offered", 0),
        ("date=2024-01-01", 1),
        ("date=2023-12-31", 0),
        ("date=2023-12-31&phase=future", 1),
        ("date=2027-01-01&phase=past", 1),
        ("date=2027-01-01&phase=current", 0),
        ("asOf=2020-01-01T00:00:00Z", 0),
        ("purchasingPartyId=cz", 0),
        ("purchasingPartyId=zorg-en-zekerheid", 1),
        ("agbCode=53900001", 0),
    ] {
        assert_eq!(sandbox.items(Leader, &format!("/v1/contracts?{filter}")).await.len(), found, "{filter}");
    }
}

#[actix_web::test]
async fn a_contract_that_overlaps_is_refused_and_one_that_contradicts_itself_is_invalid() {
    let sandbox = Sandbox::new().await;
    sandbox.contract().await;
    let refused = sandbox.post(Leader, "/v1/contracts", &contract("ZZ-2")).await;
    assert_eq!((refused.status, refused.code().as_str()), (422, "rule-refused"));
    assert!(refused.json()["detail"].as_str().unwrap().contains("ZZ-1"));
    let mut wrong = contract("ZZ-3");
    wrong["careKind"] = "OI".into();
    wrong["term"]["endDate"] = "2023-01-01".into();
    let invalid = sandbox.post(Leader, "/v1/contracts", &wrong).await;
    assert_eq!(invalid.status, 400);
    assert_eq!(invalid.faults(), ["body:/term/endDate period.order", "body:/oiTitles contract.oiTitles"]);
    assert_eq!(sandbox.post(Leader, "/v1/contracts", &contract("ZZ-1")).await.status, 409);
    assert_eq!(sandbox.post(Follower, "/v1/contracts", &contract("ZZ-4")).await.status, 404);
    assert_eq!(sandbox.post(Practice, "/v1/contracts", &contract("ZZ-5")).await.status, 403);
    let mut unknown = contract("ZZ-6");
    unknown["agbCode"] = "01999999".into();
    assert_eq!(sandbox.post(Leader, "/v1/contracts", &unknown).await.status, 404);
}

#[actix_web::test]
async fn a_key_is_used_once_and_a_dry_run_leaves_nothing() {
    let sandbox = Sandbox::new().await;
    let dry = Sandbox::posting("/v1/contracts", &contract("ZZ-1"), "a").insert_header(("prefer", "dry-run"));
    let dry = sandbox.send(Leader, dry).await;
    assert_eq!((dry.status, dry.header("preference-applied")), (201, "dry-run"));
    assert!(sandbox.items(Leader, "/v1/contracts").await.is_empty());
    let first = sandbox.send(Leader, Sandbox::posting("/v1/contracts", &contract("ZZ-1"), "b")).await;
    let again = sandbox.send(Leader, Sandbox::posting("/v1/contracts", &contract("ZZ-1"), "b")).await;
    assert_eq!((again.status, again.json()), (201, first.json()));
    assert_eq!(again.header("idempotency-replayed"), "true");
    let other = sandbox.send(Leader, Sandbox::posting("/v1/contracts", &contract("ZZ-2"), "b")).await;
    assert_eq!(other.status, 422);
    assert_eq!(sandbox.items(Leader, "/v1/contracts").await.len(), 1);
}

#[actix_web::test]
async fn an_addendum_is_recorded_by_the_insurer_and_by_nobody_else() {
    let sandbox = Sandbox::new().await;
    let on = format!("/v1/contracts/{}/addenda", sandbox.contract().await);
    let module = json!({ "moduleCode": "mtvp", "moduleName": "MTVP", "segment": "S1", "prestatieCodes": ["12011"],
        "period": { "startDate": "2025-01-01" } });
    let made = sandbox.post(Leader, &on, &module).await;
    assert_eq!((made.status, made.json()["status"].clone()), (201, "concluded".into()), "{}", made.text());
    assert_eq!(sandbox.post(Leader, &on, &module).await.code(), "rule-refused");
    assert_eq!(sandbox.post(Follower, &on, &module).await.status, 404);
    assert_eq!(sandbox.post(Practice, &on, &module).await.status, 400, "it asks, and not for the past");
    assert_eq!(sandbox.items(Practice, &format!("{on}?date=2024-06-01")).await.len(), 1);
    assert_eq!(sandbox.items(Practice, &on).await.len(), 2);
}

#[actix_web::test]
async fn a_follower_that_is_asked_sees_the_modules_decides_and_may_revise() {
    let sandbox = Sandbox::new().await;
    let contract = sandbox.contract().await;
    let ask = json!({ "contractId": contract, "followerId": "cz" });
    assert_eq!(sandbox.post(Stranger, "/v1/follow-decisions", &ask).await.status, 404);
    let mut decided = ask.clone();
    decided["status"] = "accepted".into();
    assert_eq!(sandbox.post(Practice, "/v1/follow-decisions", &decided).await.status, 403);
    let asked = sandbox.post(Practice, "/v1/follow-decisions", &ask).await;
    assert_eq!((asked.status, asked.json()["status"].clone()), (201, "pending".into()), "{}", asked.text());
    assert_eq!(asked.json()["requestedBy"], PRACTICE);
    assert_eq!(sandbox.post(Practice, "/v1/follow-decisions", &ask).await.status, 409);

    let seen = sandbox.get(Follower, &format!("/v1/contracts/{contract}")).await;
    assert_eq!((seen.status, seen.json().get("note")), (200, None));
    assert_eq!(sandbox.items(Follower, &format!("/v1/contracts/{contract}/addenda")).await.len(), 1);

    let address = asked.header("location").to_owned();
    assert_eq!(
        sandbox.get(Leader, &address).await.status,
        404,
        "a follower's tariff is not the leader's business"
    );
    let accept = json!({ "status": "accepted", "claimableFrom": "2024-02-01" });
    assert_eq!(sandbox.patch(Practice, &address, "\"1\"", &accept).await.status, 403);
    assert_eq!(sandbox.patch(Leader, &address, "\"1\"", &accept).await.status, 404);
    assert_eq!(sandbox.patch(Follower, &address, "\"7\"", &accept).await.status, 412);
    let accepted = sandbox.patch(Follower, &address, "\"1\"", &accept).await;
    assert_eq!((accepted.status, accepted.header("etag")), (200, "\"2\""), "{}", accepted.text());
    let then = accepted.json()["recordedAt"].as_str().unwrap().to_owned();
    let deviate =
        json!({ "status": "deviating", "tariff": { "amount": "0.55", "unit": "per patient per quarter" } });
    let revised = sandbox.patch(Follower, &address, "\"2\"", &deviate).await.json();
    assert_eq!(
        (&revised["tariff"]["amount"], &revised["claimableFrom"]),
        (&"0.55".into(), &"2024-02-01".into())
    );
    let back = json!({ "status": "rejected", "reason": "not for us", "tariff": null, "claimableFrom": null });
    let rejected = sandbox.patch(Follower, &address, "\"3\"", &back).await.json();
    assert_eq!((&rejected["status"], rejected.get("tariff")), (&"rejected".into(), None));
    let past = sandbox.get(Practice, &format!("{address}?asOf={then}")).await.json();
    assert_eq!((&past["status"], &past["version"]), (&"accepted".into(), &2.into()));
    for (who, found) in [(Practice, 1), (Follower, 1), (Operator, 1), (Leader, 0), (Wsv, 0)] {
        assert_eq!(sandbox.items(who, "/v1/follow-decisions?status=rejected").await.len(), found);
    }
}

#[actix_web::test]
async fn the_ro_of_a_practice_may_ask_for_it_without_seeing_its_contract() {
    let sandbox = Sandbox::new().await;
    let contract = sandbox.contract().await;
    let ask = json!({ "contractId": contract, "followerId": "cz" });
    let asked = sandbox.post(Ro, "/v1/follow-decisions", &ask).await;
    assert_eq!(
        (asked.status, asked.json()["requestedBy"].clone()),
        (201, "53900002".into()),
        "{}",
        asked.text()
    );
    assert_eq!(sandbox.get(Ro, asked.header("location")).await.status, 200);
    assert_eq!(sandbox.get(Wsv, asked.header("location")).await.status, 404);
    assert_eq!(sandbox.get(Ro, &format!("/v1/contracts/{contract}")).await.status, 404);
}

#[actix_web::test]
async fn a_coverage_declaration_is_made_changed_and_taken_back_by_its_own_insurer() {
    let sandbox = Sandbox::new().await;
    let body =
        json!({ "purchasingPartyId": "cz", "careKind": "HAZ", "period": { "startDate": "2024-01-01" } });
    assert_eq!(sandbox.post(Leader, "/v1/coverage-declarations", &body).await.status, 404);
    assert_eq!(sandbox.post(Practice, "/v1/coverage-declarations", &body).await.status, 403);
    let made = sandbox.post(Follower, "/v1/coverage-declarations", &body).await;
    assert_eq!(made.status, 201, "{}", made.text());
    assert_eq!(sandbox.post(Follower, "/v1/coverage-declarations", &body).await.code(), "rule-refused");
    let address = made.header("location").to_owned();
    let shorter = json!({ "period": { "startDate": "2024-01-01", "endDate": "2024-12-31" } });
    assert_eq!(sandbox.patch(Leader, &address, "\"1\"", &shorter).await.status, 404);
    assert_eq!(sandbox.patch(Follower, &address, "\"1\"", &shorter).await.status, 200);
    assert_eq!(sandbox.items(Practice, "/v1/coverage-declarations?date=2025-01-01").await.len(), 0);
    assert_eq!(
        sandbox.items(Practice, "/v1/coverage-declarations?date=2024-12-31&careKind=HAZ").await.len(),
        1
    );
    assert_eq!(sandbox.patch(Follower, &address, "\"2\"", &json!({ "withdrawn": true })).await.status, 200);
    assert_eq!(sandbox.items(Practice, "/v1/coverage-declarations?date=2024-12-31").await.len(), 0);
    assert_eq!(sandbox.post(Follower, "/v1/coverage-declarations", &body).await.status, 201);
}
