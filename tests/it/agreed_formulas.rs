//! Agreed formulas that rest on numbers: budget and counted insured, inclusion, index, day of conclusion. Each is
//! answered with its working, and unknown with the name of what is missing.

use serde_json::{Value, json};
use zorgcontract::imports::ListKind;

use crate::agreed_tariffs::{priced, tariff};
use crate::offers::{conclude, made, sign_by, step};
use crate::sandbox::Sandbox;
use crate::sandbox::Who::*;

const ION: &str = "agbCode,uzoviCode,ageBand,surchargeArea,quarter,registered,source\n";
const INCLUSIONS: &str = "agbCode,uzoviCode,chain,quarter,included,source\n";
const RO: &str = "53900002";

fn formula(prestatie: &str, formula: Value) -> Value {
    tariff(
        &json!({ "amount": null, "prestatieCode": prestatie, "formula": formula, "unit": "per verzekerde" }),
    )
}

/// A sandbox in which the leader concluded an agreement with the RO that says these tariffs, each of a prestatie
/// of its one module.
async fn agreed(care_kind: &str, tariffs: &[Value]) -> Sandbox {
    let sandbox = Sandbox::new().await;
    let mut draft = priced(tariffs);
    draft.as_object_mut().unwrap().remove("policyId");
    draft["agbCode"] = RO.into();
    draft["careKind"] = care_kind.into();
    if care_kind == "OI" {
        draft["oiTitles"] = json!(["regiomanagement"]);
    }
    let codes: Vec<&Value> = tariffs.iter().map(|tariff| &tariff["prestatieCode"]).collect();
    draft["modules"] =
        json!([{ "code": "regio", "name": "Regio", "prestatieCodes": codes, "startDate": "2024-01-01" }]);
    let id = made(&sandbox.post(Leader, "/v1/contracts", &draft).await);
    let offered = step(&sandbox, Leader, &id, "_offer", 1, &sign_by("2099-01-01T00:00:00Z")).await;
    assert_eq!(offered.status, 200, "{}", offered.text());
    conclude(&sandbox, &id).await;
    sandbox
}

async fn answer(sandbox: &Sandbox, care_kind: &str, prestatie: &str, more: &str) -> Value {
    let title = if care_kind == "OI" { "&oiTitle=regiomanagement" } else { "" };
    let query = format!("agbCode={RO}&uzoviCode=7085&date=2025-02-03&careKind={care_kind}{title}{more}");
    let answer = sandbox.get(Ro, &format!("/v1/effective-tariffs?{query}&prestatieCode={prestatie}")).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    answer.json()["items"][0].clone()
}

/// The amount, or what is missing.
fn told(item: &Value) -> String {
    match item["amount"].as_str() {
        Some(amount) => amount.to_owned(),
        None => {
            assert_eq!((&item["basis"], &item["certainty"]), (&json!("agreed"), &json!("unknown")), "{item}");
            assert_eq!(item["reasons"][1]["code"], "formulaInputMissing", "{item}");
            item["calculation"]["missing"].to_string()
        }
    }
}

#[actix_web::test]
async fn a_budget_is_divided_by_the_insured_of_the_linked_practices_and_a_budget_without_ion_is_unknown() {
    let budget = |budget: Value, day: &str| {
        let mut formula = json!({ "kind": "budgetByIon", "referenceDate": day });
        if !budget.is_null() {
            formula["budget"] = budget;
        }
        formula
    };
    let sandbox = agreed(
        "OI",
        &[
            formula("12002", budget(json!("10000.00"), "2024-06-01")),
            formula("12010", budget(Value::Null, "2024-06-01")),
            formula("12011", budget(json!("10000.00"), "2024-03-31")),
            formula("12001", budget(json!("10000.00"), "2020-12-31")),
        ],
    )
    .await;
    assert_eq!(told(&answer(&sandbox, "OI", "12002", "").await), r#"["insured"]"#, "a budget without ION");
    let uri = format!(
        "/v1/price-lists?agbCode={RO}&uzoviCode=7085&date=2025-02-03&careKind=OI&oiTitle=regiomanagement"
    );
    let held = sandbox.get(Ro, &uri).await;
    let known = held.header("known-at").to_owned();
    let count = |young: u32| {
        format!(
            "{ION}01900001,7085,under65,no,2024-Q2,{young},VECOZO\n01900001,7119,85plus,yes,2024-Q2,11,VECOZO\n"
        )
    };
    sandbox.import(ListKind::Ion, count(1200)).await.unwrap();
    let found = answer(&sandbox, "OI", "12002", "").await;
    assert_eq!(told(&found), "8.257638");
    let step = &found["calculation"]["steps"][0];
    assert_eq!(step["operation"], "divide");
    assert_eq!(step["inputs"][1], json!({ "name": "insured", "value": "1211" }), "of every insurer");
    assert_eq!(found["calculation"]["sources"], json!(["VECOZO"]));
    assert_eq!(told(&answer(&sandbox, "OI", "12010", "").await), r#"["budget"]"#);
    assert_eq!(told(&answer(&sandbox, "OI", "12011", "").await), r#"["insured"]"#, "another quarter");
    assert_eq!(told(&answer(&sandbox, "OI", "12001", "").await), r#"["insured"]"#, "linked to nobody then");
    let changes = sandbox.get(Ro, &format!("{uri}&since={known}")).await.json()["changes"].clone();
    let codes = changes.as_array().unwrap().iter().map(|change| &change["prestatieCode"]).collect::<Vec<_>>();
    assert_eq!(codes, ["12002", "12010"], "the other lacks one number less: {changes}");
    assert_eq!(
        (&changes[0]["retroactive"], &changes[0]["after"]["amount"]),
        (&json!(true), &json!("8.257638"))
    );
    let counted = sandbox.get(Ro, &uri).await.header("known-at").to_owned();
    sandbox.import(ListKind::Ion, count(1000)).await.unwrap();
    assert_eq!(told(&answer(&sandbox, "OI", "12002", "").await), "9.891197");
    let before = answer(&sandbox, "OI", "12002", &format!("&asOf={counted}")).await;
    assert_eq!(told(&before), "8.257638", "by what was known then");
}

#[actix_web::test]
async fn inclusion_above_what_was_agreed_is_calculated_from_the_counts_of_the_insurer() {
    let cap = |prestatie: &str, more: Value| {
        let mut cap = json!({ "kind": "cap", "price": "300.00" });
        cap.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        formula(prestatie, cap)
    };
    let on = |more: Value| {
        let mut members = json!({ "chain": "dm2", "referenceDate": "2024-06-01" });
        members.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        members
    };
    let sandbox = agreed(
        "MDZ",
        &[
            cap("12011", on(json!({ "agreedInclusion": 60 }))),
            cap("12010", on(json!({ "percentage": "4.5" }))),
            cap("12002", on(json!({}))),
            cap("12001", json!({ "percentage": "4.5" })),
        ],
    )
    .await;
    assert_eq!(told(&answer(&sandbox, "MDZ", "12010", "").await), r#"["included","population"]"#);
    let ion = format!(
        "{ION}01900001,7085,under65,no,2024-Q2,1000,VECOZO\n01900001,7119,under65,no,2024-Q2,9,VECOZO\n"
    );
    sandbox.import(ListKind::Ion, ion).await.unwrap();
    let included = format!(
        "{INCLUSIONS}{RO},7085,dm2,2024-Q2,61,HIS\n{RO},7085,copd,2024-Q2,9,HIS\n{RO},7119,dm2,2024-Q2,8,HIS\n"
    );
    sandbox.import(ListKind::Inclusions, included).await.unwrap();
    let number = answer(&sandbox, "MDZ", "12011", "").await;
    assert_eq!(
        (told(&number), &number["basis"]),
        ("300.00".to_owned(), &json!("agreed")),
        "no price of one consult"
    );
    assert_eq!(told(&answer(&sandbox, "MDZ", "12010", "").await), "4800.00", "16 above 4.5 % of 1,000");
    assert_eq!(told(&answer(&sandbox, "MDZ", "12002", "").await), r#"["agreedInclusion"]"#);
    assert_eq!(told(&answer(&sandbox, "MDZ", "12001", "").await), r#"["chain","referenceDate"]"#);
}

#[actix_web::test]
async fn a_reward_is_that_of_the_day_of_conclusion_and_an_index_that_of_its_reference_date() {
    let reward = |by: &str| {
        json!({ "kind": "resultReward", "standardTariff": "10.00", "percentage": "4", "concludedBy": by,
            "latePercentage": "2" })
    };
    let figures = json!([
        { "startDate": "2023-01-01", "endDate": "2024-02-28", "percentage": "9", "source": "Index 2023" },
        { "startDate": "2024-02-29", "percentage": "4.1", "source": "Index 2024" },
    ]);
    let indexed = |day: &str| json!({ "kind": "indexed", "base": "10.00", "referenceDate": day, "indexFigures": figures });
    let sandbox = agreed(
        "MDZ",
        &[
            formula("12011", reward("2099-01-01")),
            formula("12010", reward("2020-01-01")),
            formula("12002", indexed("2024-02-29")),
            formula("12001", indexed("2022-12-31")),
        ],
    )
    .await;
    assert_eq!(told(&answer(&sandbox, "MDZ", "12011", "").await), "10.40");
    let late = answer(&sandbox, "MDZ", "12010", "").await;
    assert_eq!(told(&late), "10.20");
    assert_eq!(late["calculation"]["steps"][0]["inputs"][0]["name"], "latePercentage");
    let raised = answer(&sandbox, "MDZ", "12002", "").await;
    assert_eq!(
        (told(&raised), &raised["calculation"]["sources"]),
        ("10.41".to_owned(), &json!(["Index 2024"]))
    );
    assert_eq!(told(&answer(&sandbox, "MDZ", "12001", "").await), r#"["index"]"#);
}

#[actix_web::test]
async fn half_a_term_and_two_indexes_of_one_day_are_refused_and_so_is_the_highest_reward_above_the_maximum() {
    let sandbox = Sandbox::new().await;
    let figure = |start: &str| json!({ "startDate": start, "percentage": "1", "source": "Index" });
    for wrong in [
        json!({ "kind": "resultReward", "standardTariff": "1.00", "percentage": "4", "latePercentage": "2" }),
        json!({ "kind": "resultReward", "standardTariff": "1.00", "percentage": "4", "concludedBy": "2024-10-31" }),
        json!({ "kind": "indexed", "base": "1.00", "referenceDate": "2025-01-01",
            "indexFigures": [figure("2024-01-01"), figure("2024-07-01")] }),
        json!({ "kind": "budgetByIon", "referenceDate": "2025-01-01", "agreedInclusion": 1 }),
    ] {
        let answer = sandbox.post(Leader, "/v1/contracts", &priced(&[formula("12011", wrong)])).await;
        assert_eq!(
            (answer.status, answer.faults()),
            (400, vec!["body:/annexes/0/tariffs/0 tariff.form".to_owned()])
        );
    }
    let reward = |percentage: &str, late: &str| {
        json!({ "kind": "resultReward", "standardTariff": "12.00", "percentage": percentage,
            "concludedBy": "2024-10-31", "latePercentage": late })
    };
    for above in [reward("4", "2"), reward("2", "4")] {
        let answer = sandbox.post(Leader, "/v1/contracts", &priced(&[formula("12011", above)])).await;
        assert_eq!(
            answer.faults(),
            ["body:/annexes/0/tariffs/0/formula tariff.aboveMaximum"],
            "12.48 of 12.43"
        );
    }
    let made = sandbox.post(Leader, "/v1/contracts", &priced(&[formula("12011", reward("3", "2"))])).await;
    assert_eq!(made.status, 201, "{}", made.text());
}

#[actix_web::test]
async fn an_announced_amount_is_unknown_until_it_is_there_and_says_that_the_amount_is_missing() {
    let sandbox = agreed("MDZ", &[formula("12011", json!({ "kind": "announced" }))]).await;
    let item = answer(&sandbox, "MDZ", "12011", "").await;
    assert_eq!((told(&item), &item["mayBeClaimed"]), (r#"["amount"]"#.to_owned(), &json!("yes")));
    assert_eq!(item["calculation"]["steps"], json!([]));
}

/// What is answered about 12011 on some days, without what differs between two sandboxes.
async fn days_of(sandbox: &Sandbox, days: &[&str]) -> Vec<Value> {
    let mut found = Vec::new();
    for day in days {
        let query = format!("agbCode={RO}&uzoviCode=7085&date={day}&careKind=MDZ&prestatieCode=12011");
        let answer = sandbox.get(Ro, &format!("/v1/effective-tariffs?{query}")).await;
        let mut item = answer.json()["items"][0].clone();
        if let Some(source) = item["source"].as_object_mut() {
            source.remove("contractId");
            source.remove("recordedAt");
        }
        found.push(item);
    }
    found
}

#[actix_web::test]
async fn cutting_the_days_of_an_agreed_tariff_changes_no_answer() {
    let kinds = [
        json!({ "amount": "11.40" }),
        json!({ "amount": null, "formula": { "kind": "percentageOfMaximum", "percentage": "97.5" } }),
        json!({ "amount": null, "formula": { "kind": "indexed", "base": "11.00", "referenceDate": "2024-02-29",
            "indexFigures": [{ "startDate": "2024-01-01", "percentage": "1", "source": "Index" }] } }),
    ];
    let days = [
        "2024-01-31",
        "2024-02-01",
        "2024-02-28",
        "2024-02-29",
        "2024-03-01",
        "2024-12-31",
        "2025-01-01",
        "2025-06-30",
        "2025-07-01",
        "2025-12-31",
        "2026-01-01",
    ];
    let cuts = [
        ("2024-02-01", "2024-02-28"),
        ("2024-02-29", "2024-02-29"),
        ("2024-03-01", "2024-12-31"),
        ("2025-01-01", "2025-06-30"),
        ("2025-07-01", "2025-12-31"),
    ];
    for kind in kinds {
        let on = |start: &str, end: &str| {
            let mut members = kind.clone();
            members["startDate"] = start.into();
            members["endDate"] = end.into();
            tariff(&members)
        };
        let whole = agreed("MDZ", &[on("2024-02-01", "2025-12-31")]).await;
        let parts: Vec<Value> = cuts.iter().map(|(start, end)| on(start, end)).collect();
        let cut = agreed("MDZ", &parts).await;
        let found = days_of(&whole, &days).await;
        assert_eq!(found, days_of(&cut, &days).await, "{kind}");
        assert_eq!(
            (&found[3]["basis"], &found[10]["basis"]),
            (&json!("agreed"), &json!("unknown")),
            "{kind}"
        );
    }
}
