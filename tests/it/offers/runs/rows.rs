//! Who gets an offer and what it says.

use actix_web::test::TestRequest;
use serde_json::{Value, json};

use super::{ELSEWHERE, GONE, HELD, Market, RUNS, WSV, naming, run, selecting, told};
use crate::offers::{sign_by, step};
use crate::sandbox::PRACTICE;
use crate::sandbox::Who::*;

#[actix_web::test]
async fn who_had_a_contract_gets_it_carried_over_and_others_what_the_run_says() {
    let market = Market::new().await;
    let mut body = naming(&[HELD, PRACTICE, HELD]);
    body["conditions"] = json!([{ "id": "opzeggen", "text": { "nl": "Drie maanden." }, "noticeMonths": 3 }]);
    let (run, rows) = market.done(&body).await;
    assert_eq!(
        (&run["status"], &run["counts"]["offered"]),
        (&json!("succeeded"), &json!(2)),
        "{run} {rows:?}"
    );
    assert_eq!(told(&rows), [(PRACTICE, "offered"), (HELD, "offered")], "once each, in order");
    assert_eq!(rows[1]["number"], "ZZ-2025-2026");
    assert!(rows[1]["carriedOverFrom"].is_string() && rows[0].get("carriedOverFrom").is_none());
    for row in &rows {
        let at = format!("/v1/contracts/{}", row["contractId"].as_str().unwrap());
        let contract = market.get(Leader, &at).await;
        assert_eq!((&contract["status"], &contract["number"]), (&json!("offered"), &row["number"]));
        assert_eq!(contract["origin"], json!({ "kind": "offerRun", "id": run["id"] }));
        assert_eq!(contract["conditions"][0]["id"], "opzeggen");
        assert_eq!(
            (&contract["agreementType"], &contract["policyId"]),
            (&json!("haz"), &json!("zz-haz-2024"))
        );
        assert_eq!(contract["term"], run["term"]);
        assert_eq!(contract["signBy"], run["signBy"]);
        let left: Vec<&Value> = row["leftOut"].as_array().into_iter().flatten().collect();
        let modules = contract["modules"].as_array().unwrap().len() + left.len();
        assert_eq!(modules, usize::from(row["agbCode"] == HELD), "{contract}");
    }
    let at = format!("/v1/contracts/{}", rows[0]["contractId"].as_str().unwrap());
    assert_eq!(market.get(Practice, &at).await["status"], "offered", "the practice sees it");
    for event in ["contract.draft", "contract.offered"] {
        let trail = format!("/v1/audit-entries?owner=purchasing-party:zorg-en-zekerheid&eventType={event}");
        let entries = market.sandbox.items(Leader, &trail).await;
        assert_eq!(entries.len(), 2, "{event}");
        assert!(entries.iter().all(|entry| entry["requestId"] == entries[0]["requestId"]));
    }
}

#[actix_web::test]
async fn each_organisation_that_gets_nothing_has_its_reason() {
    let market = Market::new().await;
    let id = market.drafted("01900003").await;
    market.recorded(ELSEWHERE, "ZZ-LONG").await;
    let mut longer = crate::offers::paper("ZZ-2026", "HAZ");
    longer["status"] = "recorded".into();
    longer["agbCode"] = ELSEWHERE.into();
    longer["term"] = json!({ "startDate": "2026-07-01", "endDate": "2027-06-30" });
    assert_eq!(market.sandbox.post(Leader, "/v1/contracts", &longer).await.status, 201);
    let all = naming(&[PRACTICE, "01900003", GONE, ELSEWHERE, WSV]);
    let rehearsed = market.rehearsed(&all).await;
    let expected = [
        (PRACTICE, "offered"),
        ("01900003", "draft"),
        (GONE, "agbCodeEnded"),
        (ELSEWHERE, "contracted"),
        (WSV, "providerKind"),
    ];
    assert_eq!(told(rehearsed["results"].as_array().unwrap()), expected);
    assert_eq!(rehearsed["results"][1]["contractId"], id.as_str());
    assert_eq!(market.contracts("offered").await.len(), 0, "a dry run changes nothing");
    assert_eq!(market.sandbox.items(Leader, RUNS).await.len(), 0);
    let (_, rows) = market.done(&all).await;
    let without = |rows: &[Value]| -> Vec<Value> {
        let plain = |row: &Value| {
            let mut row = row.clone();
            if row["outcome"] == "offered" {
                row.as_object_mut().unwrap().remove("contractId");
            }
            row
        };
        rows.iter().map(plain).collect()
    };
    assert_eq!(without(&rows), *rehearsed["results"].as_array().unwrap(), "as it was rehearsed");
    // What the practice refused, or the insurer took back, is not offered by the next run, or is.
    let sandbox = &market.sandbox;
    let first = rows[0]["contractId"].as_str().unwrap().to_owned();
    assert_eq!(step(sandbox, Practice, &first, "_refuse", 2, &json!({})).await.status, 200);
    assert_eq!(step(sandbox, Leader, &id, "_offer", 1, &sign_by("2099-01-01T00:00:00Z")).await.status, 200);
    let (_, rows) = market.done(&all).await;
    assert_eq!(told(&rows)[..2], [(PRACTICE, "refused"), ("01900003", "offered")]);
    assert_eq!(rows[1]["outcome"], "skipped");
    assert_eq!(step(sandbox, Leader, &id, "_withdraw", 2, &json!({})).await.status, 200);
    let (_, rows) = market.done(&all).await;
    assert_eq!((told(&rows)[1], &rows[1]["outcome"]), (("01900003", "offered"), &json!("offered")));
    let made = rows[1]["contractId"].as_str().unwrap().to_owned();
    assert_eq!(step(sandbox, Leader, &made, "_withdraw", 2, &json!({})).await.status, 200);
    let (_, rows) = market.done(&all).await;
    assert_eq!(rows[1]["number"], "01900003-haz-2026-2", "the number of what was withdrawn stays taken");
}

#[actix_web::test]
async fn a_selection_is_by_region_last_contract_and_eligibility() {
    let market = Market::new().await;
    for (selection, expected) in [
        (json!({}), vec![PRACTICE, HELD, "01900003", GONE, ELSEWHERE]),
        (json!({ "regions": ["haaglanden"] }), vec![ELSEWHERE]),
        (json!({ "regions": ["zuid-holland-noord"] }), vec![PRACTICE, HELD, "01900003", GONE]),
        (json!({ "lastContract": "with" }), vec![HELD]),
        (json!({ "lastContract": "without", "regions": ["haaglanden"] }), vec![ELSEWHERE]),
        (json!({ "lastAgreementType": "haz" }), vec![HELD]),
        (json!({ "lastAgreementType": "haz-new-practice" }), vec![]),
    ] {
        let told = market.rehearsed(&selecting(&selection)).await;
        let codes: Vec<&str> =
            told["results"].as_array().unwrap().iter().map(|row| row["agbCode"].as_str().unwrap()).collect();
        assert_eq!(codes, expected, "{selection}");
        assert_eq!(told["progress"]["total"], expected.len());
    }
    let mut both = naming(&[ELSEWHERE, HELD]);
    both["selection"] = json!({ "lastContract": "with" });
    let named = market.rehearsed(&both).await;
    let named = named["results"].as_array().unwrap();
    assert_eq!(told(named), [(HELD, "offered"), (ELSEWHERE, "notSelected")]);
    // The rules of the policy read what practices state, so with what is known here facts are missing.
    let strict = market.rehearsed(&selecting(&json!({ "eligibility": ["possiblyEligible"] }))).await;
    let rows = strict["results"].as_array().unwrap();
    assert_eq!(told(rows)[0], (PRACTICE, "eligibility"));
    assert_eq!((&rows[0]["eligibility"], &strict["counts"]["skipped"]), (&json!("needsFacts"), &json!(5)));
}

#[actix_web::test]
async fn what_cannot_be_offered_to_anybody_is_refused_at_once() {
    let market = Market::new().await;
    let with = |member: &str, value: Value| {
        let mut body = run("2026");
        body[member] = value;
        body
    };
    let mut nobody = run("2026");
    nobody.as_object_mut().unwrap().remove("agbCodes");
    let region = with("selection", json!({ "regions": ["nergens"] }));
    for (body, status, code) in [
        (nobody, 400, "member.required"),
        (region, 400, "offerRun.region"),
        (with("selection", json!({ "regoin": [] })), 400, "member.unknown"),
        (with("selection", json!({ "eligibility": ["maybe"] })), 400, "value.unknown"),
        (with("agbCodes", json!([PRACTICE, "01900201"])), 400, "offerRun.organisation"),
        (with("policyId", json!("cz-2025")), 400, "offerRun.policy"),
        (with("policyId", json!("no-such-policy")), 400, "offerRun.policy"),
        (with("agreementType", json!("nothing")), 400, "contract.agreementType"),
        (with("uniform", json!(true)), 400, "contract.representation"),
        (
            with("conditions", json!([{ "id": "a", "text": { "nl": "a" }, "ruleId": "no.rule" }])),
            400,
            "contract.rule",
        ),
        (with("signBy", json!("2025-02-02T00:00:00Z")), 422, ""),
    ] {
        for prefer in ["", "dry-run"] {
            let request =
                crate::sandbox::Sandbox::posting(RUNS, &body, "bad").insert_header(("prefer", prefer));
            let refused = market.sandbox.send(Leader, request).await;
            assert_eq!(refused.status, status, "{body} {}", refused.text());
            let found = refused.json()["errors"][0]["code"].as_str().unwrap_or_default().to_owned();
            assert!(code == found || code == "value.unknown", "{code} {}", refused.text());
        }
    }
    let strange = with("purchasingPartyId", json!("cz"));
    assert_eq!(market.sandbox.post(Leader, RUNS, &strange).await.status, 404);
    assert_eq!(market.sandbox.post(Practice, RUNS, &run("2026")).await.status, 403);
}

#[actix_web::test]
async fn rows_come_in_pages_by_outcome_and_as_files_and_in_both_languages() {
    let market = Market::new().await;
    let at = market.begin(&naming(&[PRACTICE, HELD, GONE])).await;
    let waiting = market.sandbox.items(Leader, &format!("{at}/rows?outcome=waiting")).await;
    assert_eq!(waiting.len(), 3);
    let _runner = market.runner();
    market.ended(&at).await;
    let page = market.get(Leader, &format!("{at}/rows?limit=2")).await;
    assert_eq!(page["items"].as_array().unwrap().len(), 2);
    let next = page["next"].as_str().unwrap();
    let next = &next[next.find("/v1").unwrap()..];
    let second = market.get(Leader, next).await;
    assert_eq!((second["items"].as_array().unwrap().len(), second.get("next")), (1, None));
    for (outcome, count) in [("waiting", 0), ("offered", 2), ("skipped", 1), ("refused", 0)] {
        let found = market.sandbox.items(Leader, &format!("{at}/rows?outcome={outcome}")).await;
        assert_eq!(found.len(), count, "{outcome}");
    }
    let file = |form: &'static str| {
        TestRequest::get().uri(&format!("{at}/rows?outcome=skipped")).insert_header(("accept", form))
    };
    let table = market.sandbox.send(Leader, file("text/csv")).await.text();
    let mut lines = table.lines();
    assert!(lines.next().unwrap().starts_with("line,agbCode,outcome,contractId"));
    assert_eq!(lines.next().unwrap(), format!("3,{GONE},skipped,,,,,,agbCodeEnded,,"));
    let line: Value =
        serde_json::from_str(&market.sandbox.send(Leader, file("application/x-ndjson")).await.text())
            .unwrap();
    assert_eq!(line["agbCode"], GONE);
}
