//! From draft to end over HTTP: who sees what, and from when on the agreement applies.

use serde_json::{Value, json};
use zorgcontract::codes::JobId;
use zorgcontract::contracts::model::ContractStatus;
use zorgcontract::contracts::offers::steps::ContractSide;
use zorgcontract::contracts::service::ContractError;

use super::{conclude, made, offered, paper, sign, sign_by, step};
use crate::sandbox::Who::*;
use crate::sandbox::{PRACTICE, Sandbox, Who};

/// Which basis an insurer's question about the practice gets, and which modules.
async fn basis(sandbox: &Sandbox, who: Who, uzovi: &str, date: &str) -> (String, usize) {
    let uri =
        format!("/v1/effective-agreements?agbCode={PRACTICE}&uzoviCode={uzovi}&date={date}&careKind=HAZ");
    let answer = sandbox.get(who, &uri).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    let json = answer.json();
    let modules = json["modules"].as_array().map_or(0, Vec::len);
    (json["basis"].as_str().unwrap().to_owned(), modules)
}

fn full() -> Value {
    let mut draft = paper("ZZ-1", "HAZ");
    draft["term"] = json!({ "startDate": "2024-01-01" });
    draft["policyId"] = "zz-haz-2024".into();
    draft["conditions"] = json!([{ "id": "bereikbaar", "text": { "nl": "De praktijk is bereikbaar." } }]);
    draft["annexes"] = json!([{ "id": "tarieven-2025", "title": { "nl": "Tarieven 2025" }, "year": 2025,
        "tariffs": [{ "title": "Consult", "unit": "per consult", "amount": "12.43", "startDate": "2025-01-01" }] }]);
    draft["modules"] = json!([{ "code": "poh-ggz", "name": "POH-GGZ", "segment": "S1", "prestatieCodes": ["12011"],
        "startDate": "2024-01-01" }]);
    draft
}

#[actix_web::test]
async fn a_draft_is_the_insurers_own_affair_until_it_is_offered() {
    let sandbox = Sandbox::new().await;
    let answer = sandbox.post(Leader, "/v1/contracts", &full()).await;
    let id = made(&answer);
    let at = format!("/v1/contracts/{id}");
    assert_eq!(answer.json()["origin"], json!({ "kind": "byHand" }));
    assert_eq!(sandbox.get(Leader, &at).await.json(), answer.json());
    for who in [Practice, Follower, Wsv] {
        assert_eq!(sandbox.get(who, &at).await.status, 404);
        assert!(sandbox.items(who, "/v1/contracts").await.is_empty());
    }
    let trail = format!("/v1/audit-entries?owner=agb:{PRACTICE}&object={id}");
    assert_eq!(sandbox.items(Practice, &trail).await.len(), 0, "the trail of the practice knows no draft");

    let change = json!({ "note": null, "conditions": [{ "id": "open", "text": { "nl": "Open." }, "noticeMonths": 3 }] });
    assert_eq!(sandbox.patch(Follower, &at, "\"1\"", &change).await.status, 404);
    assert_eq!(sandbox.patch(Leader, &at, "\"2\"", &change).await.status, 412);
    let patched = sandbox.patch(Leader, &at, "\"1\"", &change).await;
    assert_eq!(patched.status, 200, "{}", patched.text());
    assert_eq!(
        (patched.json().get("note"), patched.json()["modules"].clone()),
        (None, answer.json()["modules"].clone())
    );
    let bad = json!({ "term": { "startDate": "2024-06-01" }, "agreementType": "nothing" });
    assert_eq!(
        sandbox.patch(Leader, &at, "\"2\"", &bad).await.faults(),
        ["body:/agreementType contract.agreementType"]
    );
    let bad = json!({ "term": { "startDate": "2024-06-01" } });
    assert_eq!(
        sandbox.patch(Leader, &at, "\"2\"", &bad).await.faults(),
        ["body:/modules/0/startDate contract.outsideTerm"]
    );

    let unseen = Sandbox::posting(
        &format!("{at}/_offer"),
        &sign_by("2099-01-01T00:00:00Z"),
        &JobId::new().to_string(),
    );
    assert_eq!(sandbox.send(Leader, unseen).await.status, 428);
    let offer = step(&sandbox, Leader, &id, "_offer", 2, &sign_by("2099-01-01T00:00:00Z")).await;
    assert_eq!((offer.status, offer.header("etag")), (200, "\"3\""), "{}", offer.text());
    let seen = sandbox.get(Practice, &at).await.json();
    assert_eq!((&seen["status"], &seen["conditions"][0]["id"]), (&"offered".into(), &"open".into()));
    assert_eq!(sandbox.items(Practice, &format!("{at}/versions")).await.len(), 1);
    assert_eq!(sandbox.items(Leader, &format!("{at}/versions")).await.len(), 3);
    assert_eq!(sandbox.get(Practice, &format!("{at}/versions/2")).await.status, 404);
    assert_eq!(sandbox.items(Practice, &trail).await.len(), 1);
    assert_eq!(sandbox.patch(Leader, &at, "\"3\"", &json!({ "note": "late" })).await.status, 409);

    let changes = sandbox.get(Leader, &format!("{at}/versions/3/changes?since=1")).await.json();
    let members: Vec<&str> = changes["changes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|change| change["member"].as_str().unwrap())
        .collect();
    assert_eq!(
        members,
        [
            "/conditions/bereikbaar/text",
            "/conditions/open/noticeMonths",
            "/conditions/open/text",
            "/note",
            "/signBy",
            "/status"
        ]
    );
    assert_eq!(sandbox.get(Leader, &format!("{at}/versions/3/changes?since=3")).await.status, 400);
}

#[actix_web::test]
async fn draft_and_offer_bind_nobody_and_what_is_concluded_does_at_once_until_its_end_also_for_followers() {
    let sandbox = Sandbox::new().await;
    let id = made(&sandbox.post(Leader, "/v1/contracts", &full()).await);
    let open = |found: (String, usize)| assert_ne!(found.0, "own");
    open(basis(&sandbox, Leader, "7085", "2025-02-03").await);
    assert_eq!(step(&sandbox, Leader, &id, "_offer", 1, &sign_by("2099-01-01T00:00:00Z")).await.status, 200);
    open(basis(&sandbox, Leader, "7085", "2025-02-03").await);
    let complete =
        json!({ "purchasingPartyId": "cz", "careKind": "HAZ", "period": { "startDate": "2023-01-01" } });
    assert_eq!(sandbox.post(Follower, "/v1/coverage-declarations", &complete).await.status, 201);
    let before = basis(&sandbox, Follower, "9664", "2025-02-03").await;
    let signed = sign(&sandbox, &id, 2, ContractSide::Provider, &[]).await.unwrap();
    assert_eq!(signed.known(None).unwrap().value.status, ContractStatus::SignedByProvider);
    open(basis(&sandbox, Leader, "7085", "2025-02-03").await);
    let twice = sign(&sandbox, &id, 3, ContractSide::Provider, &[ContractSide::Provider]).await;
    assert!(matches!(twice, Err(ContractError::Step(..))));
    let concluded = sign(&sandbox, &id, 3, ContractSide::Insurer, &[ContractSide::Provider]).await.unwrap();
    assert_eq!(concluded.known(None).unwrap().value.status, ContractStatus::Concluded);
    assert_eq!((concluded.addenda.len(), concluded.offered_version()), (1, Some(2)));
    assert_eq!(basis(&sandbox, Leader, "7085", "2025-02-03").await, ("own".into(), 1));
    let ask = json!({ "contractId": id, "followerId": "cz" });
    let asked = sandbox.post(Practice, "/v1/follow-decisions", &ask).await;
    let accept = json!({ "status": "accepted", "claimableFrom": "2024-02-01" });
    assert_eq!(sandbox.patch(Follower, asked.header("location"), "\"1\"", &accept).await.status, 200);
    let following = basis(&sandbox, Follower, "9664", "2025-02-03").await;
    assert_ne!(following, before, "the next answer of a follower shows it");
    let seen = sandbox.get(Follower, &format!("/v1/contracts/{id}")).await.json();
    assert_eq!((&seen["status"], seen.get("annexes"), seen.get("note")), (&"concluded".into(), None, None));

    let ending = json!({ "endDate": "2098-01-31", "reason": "we stop" });
    assert_eq!(step(&sandbox, Follower, &id, "_terminate", 4, &ending).await.status, 404);
    let ended = step(&sandbox, Practice, &id, "_terminate", 4, &ending).await;
    assert_eq!((ended.status, ended.json()["endedBy"].clone()), (200, "provider".into()), "{}", ended.text());
    for who in [(Leader, "7085"), (Follower, "9664")] {
        let (until, after) = (
            basis(&sandbox, who.0, who.1, "2098-01-31").await,
            basis(&sandbox, who.0, who.1, "2098-02-01").await,
        );
        assert_ne!(until, after, "{who:?}");
    }
    assert_eq!(basis(&sandbox, Leader, "7085", "2098-01-31").await.0, "own");
    let told = sandbox.get(Follower, &format!("/v1/contracts/{id}")).await.json();
    assert_eq!((&told["status"], told.get("reason")), (&"terminated".into(), None));
}

#[actix_web::test]
async fn notice_is_asked_for_only_when_a_condition_says_so_and_no_contract_ends_in_the_past() {
    let sandbox = Sandbox::new().await;
    let plain = offered(&sandbox, "ZZ-1", "MDZ").await;
    conclude(&sandbox, &plain).await;
    let today = sandbox.app.state.clocks.today();
    let mut binding = paper("ZZ-2", "GLI");
    binding["term"] = json!({ "startDate": "2024-01-01" });
    binding["conditions"] =
        json!([{ "id": "opzeggen", "text": { "nl": "Drie maanden." }, "noticeMonths": 3 }]);
    let strict = made(&sandbox.post(Leader, "/v1/contracts", &binding).await);
    assert_eq!(
        step(&sandbox, Leader, &strict, "_offer", 1, &sign_by("2099-01-01T00:00:00Z")).await.status,
        200
    );
    conclude(&sandbox, &strict).await;
    let on = |day: chrono::NaiveDate| json!({ "endDate": day });
    let yesterday = today.pred_opt().unwrap();
    assert_eq!(step(&sandbox, Leader, &plain, "_terminate", 4, &on(yesterday)).await.status, 422);
    let first = today.checked_add_months(chrono::Months::new(3)).unwrap();
    let early = step(&sandbox, Leader, &strict, "_terminate", 4, &on(first.pred_opt().unwrap())).await;
    assert_eq!(early.status, 422);
    assert!(early.text().contains(&first.to_string()), "{}", early.text());
    assert_eq!(step(&sandbox, Leader, &strict, "_terminate", 4, &on(first)).await.status, 200);
}

#[actix_web::test]
async fn an_offer_is_refused_by_the_practice_alone_and_a_key_takes_one_step() {
    let sandbox = Sandbox::new().await;
    let id = offered(&sandbox, "ZZ-1", "HAZ").await;
    let why = json!({ "reason": "the tariff" });
    assert_eq!(step(&sandbox, Leader, &id, "_refuse", 2, &why).await.status, 403);
    assert_eq!(step(&sandbox, Wsv, &id, "_refuse", 2, &why).await.status, 404);
    assert_eq!(step(&sandbox, Practice, &id, "_withdraw", 2, &why).await.status, 403);
    let send = || {
        let request = Sandbox::posting(&format!("/v1/contracts/{id}/_refuse"), &why, "once");
        sandbox.send(Practice, request.insert_header(("if-match", "\"2\"")))
    };
    let refused = send().await;
    assert_eq!((refused.status, refused.json()["reason"].clone()), (200, "the tariff".into()));
    let again = send().await;
    assert_eq!((again.status, again.header("idempotency-replayed")), (200, "true"));
    assert_eq!(again.json(), refused.json());
    assert_eq!(step(&sandbox, Practice, &id, "_refuse", 2, &why).await.status, 412);
}

#[actix_web::test]
async fn two_representing_insurers_both_sign_and_the_second_one_leads_nothing() {
    let sandbox = Sandbox::new().await;
    let mut joint = paper("ZZ-H", "HDS");
    joint["uniform"] = true.into();
    joint["secondPurchasingPartyId"] = "cz".into();
    let id = made(&sandbox.post(Leader, "/v1/contracts", &joint).await);
    let at = format!("/v1/contracts/{id}");
    assert_eq!(sandbox.get(Follower, &at).await.status, 200);
    assert_eq!(sandbox.patch(Follower, &at, "\"1\"", &json!({ "note": "x" })).await.status, 403);
    let by = sign_by("2099-01-01T00:00:00Z");
    assert_eq!(step(&sandbox, Follower, &id, "_offer", 1, &by).await.status, 403);
    assert_eq!(step(&sandbox, Leader, &id, "_offer", 1, &by).await.status, 200);
    use ContractSide::*;
    let early = sign(&sandbox, &id, 2, SecondInsurer, &[]).await;
    assert!(matches!(early, Err(ContractError::Step(..))), "the provider signs first");
    sign(&sandbox, &id, 2, Provider, &[]).await.unwrap();
    let one = sign(&sandbox, &id, 3, SecondInsurer, &[Provider]).await.unwrap();
    assert_eq!(one.known(None).unwrap().value.status, ContractStatus::SignedByProvider);
    let stale = sign(&sandbox, &id, 3, Insurer, &[Provider]).await;
    assert!(
        matches!(stale, Err(ContractError::Stale { current: 4 })),
        "who did not see the other one looks again"
    );
    let both = sign(&sandbox, &id, 4, Insurer, &[Provider, SecondInsurer]).await.unwrap();
    assert_eq!(both.known(None).unwrap().value.status, ContractStatus::Concluded);
}
