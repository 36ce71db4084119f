//! Tariffs of contracts: what may be agreed, by what it says itself and by the national lists.

use serde_json::{Value, json};

use crate::offers::{paper, step};
use crate::sandbox::Sandbox;
use crate::sandbox::Who::*;

/// A tariff of 2025, an amount for the consult of 5 to 20 minutes unless it says otherwise.
pub fn tariff(members: &Value) -> Value {
    let mut tariff = json!({ "prestatieCode": "12011", "title": "Consult", "unit": "per consult",
        "amount": "12.00", "startDate": "2025-01-01", "endDate": "2025-12-31" });
    for (name, value) in members.as_object().unwrap() {
        if value.is_null() {
            tariff.as_object_mut().unwrap().remove(name);
        } else {
            tariff[name] = value.clone();
        }
    }
    tariff
}

/// A draft of the leader for the practice with these tariffs in one annex.
pub fn priced(tariffs: &[Value]) -> Value {
    let mut draft = paper("ZZ-1", "HAZ");
    draft["policyId"] = "zz-haz-2024".into();
    draft["annexes"] = json!([{ "id": "tarieven", "title": { "nl": "Tarieven" }, "tariffs": tariffs }]);
    draft
}

async fn faults(sandbox: &Sandbox, tariffs: &[Value]) -> (u16, Vec<String>) {
    let answer = sandbox.post(Leader, "/v1/contracts", &priced(tariffs)).await;
    if answer.status == 201 { (201, Vec::new()) } else { (answer.status, answer.faults()) }
}

#[actix_web::test]
async fn a_tariff_is_an_amount_or_a_formula_with_the_members_of_its_kind() {
    let sandbox = Sandbox::new().await;
    let formula =
        |formula: Value| tariff(&json!({ "amount": null, "formula": formula, "prestatieCode": null }));
    let wrong = [
        tariff(&json!({ "formula": { "kind": "announced" } })),
        tariff(&json!({ "amount": null })),
        formula(json!({ "kind": "percentageOfMaximum" })),
        formula(json!({ "kind": "announced", "cents": "18" })),
        formula(json!({ "kind": "perRegistered", "amount": "1.00", "base": "1.00" })),
    ];
    for wrong in wrong {
        let found = faults(&sandbox, std::slice::from_ref(&wrong)).await;
        assert_eq!(found, (400, vec!["body:/annexes/0/tariffs/0 tariff.form".to_owned()]), "{wrong}");
    }
    let kinds = [
        json!({ "kind": "percentageOfMaximum", "percentage": "97.5" }),
        json!({ "kind": "surchargeOnRegistration", "cents": "18.25" }),
        json!({ "kind": "perRegistered", "amount": "0.50" }),
        json!({ "kind": "perIncluded", "amount": "61.123456" }),
        json!({ "kind": "uniformPerInsured", "amount": "3.10" }),
        json!({ "kind": "budgetByIon", "referenceDate": "2024-02-29" }),
        json!({ "kind": "resultReward", "standardTariff": "10.00", "percentage": "4" }),
        json!({ "kind": "cap", "price": "20.00", "percentage": "4.5" }),
        json!({ "kind": "indexed", "base": "10.00", "referenceDate": "2025-01-01" }),
        json!({ "kind": "announced" }),
    ];
    let all: Vec<Value> = kinds.into_iter().map(formula).collect();
    let made = sandbox.post(Leader, "/v1/contracts", &priced(&all)).await;
    assert_eq!(made.status, 201, "{}", made.text());
    assert_eq!(made.json()["annexes"][0]["tariffs"], json!(all), "what was said is what is read");
}

#[actix_web::test]
async fn amounts_below_nothing_and_of_seven_decimals_and_days_that_are_none_are_refused() {
    let sandbox = Sandbox::new().await;
    for (member, value) in [
        ("amount", "-1.00"),
        ("amount", "1.0000001"),
        ("amount", "1,50"),
        ("startDate", "2025-02-29"),
        ("endDate", "2024-12-31"),
        ("prestatieCode", "1201"),
    ] {
        let (status, found) = faults(&sandbox, &[tariff(&json!({ member: value }))]).await;
        assert_eq!(status, 400, "{member} {value}");
        assert!(found[0].starts_with(&format!("body:/annexes/0/tariffs/0/{member}")), "{found:?}");
    }
    let percentage =
        json!({ "amount": null, "formula": { "kind": "percentageOfMaximum", "percentage": "-5" } });
    assert_eq!(faults(&sandbox, &[tariff(&percentage)]).await.0, 400);
}

#[actix_web::test]
async fn two_tariffs_of_a_prestatie_on_one_day_are_refused_and_both_are_named() {
    let sandbox = Sandbox::new().await;
    let first = tariff(&json!({ "endDate": "2025-06-30" }));
    let next = tariff(&json!({ "startDate": "2025-07-01" }));
    assert_eq!(faults(&sandbox, &[first.clone(), next.clone()]).await.0, 201);
    for (other, at) in [
        (json!({ "startDate": "2025-06-30", "endDate": "2025-06-30" }), "2"),
        (json!({ "startDate": "2025-12-31", "endDate": null }), "2"),
        (json!({ "startDate": "2025-12-31", "moduleCode": "mtvp" }), "2"),
    ] {
        let (status, found) = faults(&sandbox, &[first.clone(), next.clone(), tariff(&other)]).await;
        assert_eq!((status, found), (400, vec![format!("body:/annexes/0/tariffs/{at} tariff.overlap")]));
    }
    let module = |start: &str| json!({ "prestatieCode": null, "moduleCode": "mtvp", "startDate": start });
    let twice = [tariff(&module("2025-01-01")), tariff(&module("2025-12-31"))];
    assert_eq!(faults(&sandbox, &twice).await.1, ["body:/annexes/0/tariffs/1 tariff.overlap"]);
    let answer = sandbox.post(Leader, "/v1/contracts", &priced(&twice)).await.json();
    assert!(answer["errors"][0]["detail"].as_str().unwrap().contains("/annexes/0/tariffs/0"), "{answer}");
    let titles = [json!({ "prestatieCode": null }), json!({ "prestatieCode": null })];
    let other = sandbox.post(Leader, "/v1/contracts", &priced(&titles.map(|title| tariff(&title)))).await;
    assert_eq!(
        other.status,
        409,
        "what has only a title is not told apart; the number is taken: {}",
        other.text()
    );
}

#[actix_web::test]
async fn more_than_the_maximum_of_its_day_is_refused_with_the_list_and_its_source() {
    let sandbox = Sandbox::new().await;
    let above = tariff(&json!({ "amount": "12.430001" }));
    let answer = sandbox.post(Leader, "/v1/contracts", &priced(&[above])).await;
    assert_eq!((answer.status, answer.code()), (422, "rule-refused".into()));
    assert_eq!(answer.faults(), ["body:/annexes/0/tariffs/0/amount tariff.aboveMaximum"]);
    let detail = answer.json()["errors"][0]["detail"].as_str().unwrap().to_owned();
    for part in ["12.430001", "12.43 ", "2025-01-01", "lhv.nl"] {
        assert!(detail.contains(part), "{part} in {detail}");
    }
    // 12.43 is the maximum of 2025; in 2024 it was 12.21.
    let year_before = tariff(&json!({ "amount": "12.43", "startDate": "2024-12-31" }));
    assert_eq!(faults(&sandbox, &[year_before]).await.0, 422);
    let more =
        json!({ "amount": null, "formula": { "kind": "percentageOfMaximum", "percentage": "100.01" } });
    let found = faults(&sandbox, &[tariff(&more)]).await;
    assert_eq!(found, (422, vec!["body:/annexes/0/tariffs/0/formula tariff.aboveMaximum".to_owned()]));
    let reward = json!({ "amount": null,
        "formula": { "kind": "resultReward", "standardTariff": "12.43", "percentage": "0.05" } });
    assert_eq!(faults(&sandbox, &[tariff(&reward)]).await.0, 422, "one cent too much");
    assert_eq!(faults(&sandbox, &[tariff(&json!({ "amount": "12.43" }))]).await.0, 201);
}

#[actix_web::test]
async fn a_prestatie_is_known_and_not_renumbered_and_a_rule_is_one_of_the_policy() {
    let sandbox = Sandbox::new().await;
    let found = faults(&sandbox, &[tariff(&json!({ "prestatieCode": "99999" }))]).await;
    assert_eq!(found, (400, vec!["body:/annexes/0/tariffs/0/prestatieCode tariff.prestatie".to_owned()]));
    let answer =
        sandbox.post(Leader, "/v1/contracts", &priced(&[tariff(&json!({ "prestatieCode": "12407" }))])).await;
    assert_eq!(answer.faults(), ["body:/annexes/0/tariffs/0/prestatieCode tariff.renumbered"]);
    assert!(answer.json()["errors"][0]["detail"].as_str().unwrap().contains("12410"));
    let found = faults(&sandbox, &[tariff(&json!({ "ruleId": "no.such-rule" }))]).await;
    assert_eq!(found, (400, vec!["body:/annexes/0/tariffs/0/ruleId contract.rule".to_owned()]));
    let cited = json!({ "ruleId": "process.new-practice-any-time" });
    assert_eq!(faults(&sandbox, &[tariff(&cited)]).await.0, 201);
}

#[actix_web::test]
async fn what_a_draft_may_not_agree_is_neither_written_into_it_nor_offered() {
    let sandbox = Sandbox::new().await;
    let made = sandbox.post(Leader, "/v1/contracts", &priced(&[tariff(&json!({}))])).await;
    let id = crate::offers::made(&made);
    let annexes = json!({ "annexes": priced(&[tariff(&json!({ "amount": "20.00" }))])["annexes"] });
    let refused = sandbox.patch(Leader, &format!("/v1/contracts/{id}"), "\"1\"", &annexes).await;
    assert_eq!((refused.status, refused.code()), (422, "rule-refused".into()));
    let list = "prestatieCode,kind,amount,unit,fictitious,startDate,endDate,source,confidence,conflicts,note\n\
        12011,maximum,11.99,contact,no,2025-01-01,2025-12-31,A corrected list,high,,\n";
    sandbox.import(zorgcontract::imports::ListKind::Tariffs, list).await.unwrap();
    let offer = json!({ "signBy": "2099-01-01T00:00:00Z" });
    let refused = step(&sandbox, Leader, &id, "_offer", 1, &offer).await;
    assert_eq!(refused.code(), "rule-refused");
    assert!(refused.text().contains("A corrected list"), "{}", refused.text());
}
