//! What may be claimed and at what amount, over HTTP: agreed, followed, by the national lists, and who sees it.

use actix_web::test::TestRequest;
use serde_json::{Value, json};
use zorgcontract::imports::ListKind;

use crate::agreed_tariffs::{priced, tariff};
use crate::offers::{conclude, made, sign_by, step};
use crate::sandbox::Who::{self, *};
use crate::sandbox::{PRACTICE, Sandbox};

const LIST: &str =
    "prestatieCode,kind,amount,unit,fictitious,startDate,endDate,source,confidence,conflicts,note\n";

/// A draft with these tariffs and two modules: one of two prestaties, one of one.
fn agreement(tariffs: &[Value]) -> Value {
    let mut draft = priced(tariffs);
    draft["modules"] = json!([
        { "code": "basis", "name": "Basis", "segment": "S1", "prestatieCodes": ["12010", "12011"],
            "startDate": "2024-01-01" },
        { "code": "visites", "name": "Visites", "segment": "S1", "prestatieCodes": ["12002"],
            "startDate": "2024-01-01" },
    ]);
    draft
}

impl Sandbox {
    /// Concludes an agreement of the leader with the practice; its id.
    async fn agreed(&self, tariffs: &[Value]) -> String {
        let id = made(&self.post(Leader, "/v1/contracts", &agreement(tariffs)).await);
        let offered = step(self, Leader, &id, "_offer", 1, &sign_by("2099-01-01T00:00:00Z")).await;
        assert_eq!(offered.status, 200, "{}", offered.text());
        conclude(self, &id).await;
        id
    }

    /// The answer about a prestatie for an insurer on a day.
    async fn tariff_of(&self, who: Who, prestatie: &str, uzovi: &str, date: &str) -> Value {
        let query = format!("agbCode={PRACTICE}&uzoviCode={uzovi}&date={date}&careKind=HAZ");
        let answer = self.get(who, &format!("/v1/effective-tariffs?{query}&prestatieCode={prestatie}")).await;
        assert_eq!(answer.status, 200, "{}", answer.text());
        assert_eq!(answer.json()["items"].as_array().unwrap().len(), 1);
        answer.json()["items"][0].clone()
    }
}

fn reasons(item: &Value) -> Vec<&str> {
    item["reasons"].as_array().unwrap().iter().map(|reason| reason["code"].as_str().unwrap()).collect()
}

fn found(item: &Value) -> (&str, &str, Option<&str>) {
    let text = |name: &str| item[name].as_str();
    (text("mayBeClaimed").unwrap(), text("basis").unwrap(), text("amount"))
}

#[actix_web::test]
async fn an_agreed_amount_counts_from_the_moment_at_which_the_contract_is_concluded() {
    let sandbox = Sandbox::new().await;
    let cited = tariff(&json!({ "ruleId": "process.new-practice-any-time" }));
    let draft = made(&sandbox.post(Leader, "/v1/contracts", &agreement(std::slice::from_ref(&cited))).await);
    step(&sandbox, Leader, &draft, "_offer", 1, &sign_by("2099-01-01T00:00:00Z")).await;
    let before = sandbox.tariff_of(Practice, "12011", "7085", "2025-02-03").await;
    assert_eq!(found(&before), ("unknown", "unknown", None), "an offer agrees nothing");
    conclude(&sandbox, &draft).await;
    let item = sandbox.tariff_of(Practice, "12011", "7085", "2025-02-03").await;
    assert_eq!(found(&item), ("yes", "agreed", Some("12.00")));
    // The list of insurers is of one secondary source, so no answer here is more certain than expected.
    assert_eq!((&item["certainty"], &item["ground"]), (&json!("expected"), &json!("inModule")));
    assert_eq!(item["period"], json!({ "startDate": "2025-01-01", "endDate": "2025-12-31" }));
    let source = &item["source"];
    assert_eq!((&source["kind"], &source["contractId"]), (&json!("contract"), &json!(draft)));
    assert_eq!((&source["annexId"], &source["ruleId"]), (&json!("tarieven"), &cited["ruleId"]));
    assert!(!source["citations"].as_array().unwrap().is_empty(), "{source}");
    // The module names it and nobody says what it costs.
    let other = sandbox.tariff_of(Practice, "12010", "7085", "2025-02-03").await;
    assert_eq!(found(&other), ("yes", "unknown", None));
    assert_eq!(reasons(&other), ["inModule", "noNationalTariff"]);
    let english = TestRequest::get()
        .uri(&format!("/v1/effective-tariffs?agbCode={PRACTICE}&uzoviCode=7085&date=2025-02-03&careKind=HAZ&prestatieCode=12010"))
        .insert_header(("accept-language", "en"));
    let english = sandbox.send(Practice, english).await.json()["items"][0]["reasons"][1]["text"].clone();
    assert_eq!(english, "No source gives an amount for this day.");
}

#[actix_web::test]
async fn the_days_around_a_year_and_a_leap_day_have_the_amounts_of_their_own_day() {
    let sandbox = Sandbox::new().await;
    let halves = [
        tariff(&json!({ "startDate": "2024-02-29", "endDate": "2024-12-31", "amount": "12.10" })),
        tariff(&json!({ "startDate": "2025-01-01", "endDate": "2025-06-30" })),
        tariff(&json!({ "startDate": "2025-07-01", "endDate": "2025-12-31" })),
    ];
    sandbox.agreed(&halves).await;
    let whole = json!({ "startDate": "2025-01-01", "endDate": "2025-12-31" });
    for (day, basis, amount) in [
        ("2024-02-28", "maximum", Some("12.21")),
        ("2024-02-29", "agreed", Some("12.10")),
        ("2024-12-31", "agreed", Some("12.10")),
        ("2025-01-01", "agreed", Some("12.00")),
        ("2025-06-30", "agreed", Some("12.00")),
        ("2025-07-01", "agreed", Some("12.00")),
        ("2025-12-31", "agreed", Some("12.00")),
        ("2026-01-01", "unknown", None),
    ] {
        let item = sandbox.tariff_of(Practice, "12011", "7085", day).await;
        assert_eq!(found(&item), ("yes", basis, amount), "{day}");
        if day.starts_with("2025") {
            assert_eq!(item["period"], whole, "{day}: it does not matter that the year was cut");
        }
    }
    let ended = sandbox.tariff_of(Practice, "12011", "7085", "2027-01-01").await;
    assert_eq!(ended["basis"], "unknown", "after the contract nothing is known");
}

#[actix_web::test]
async fn a_formula_shows_its_working_and_names_what_it_lacks() {
    let sandbox = Sandbox::new().await;
    let formula = |prestatie: &str, formula: Value| {
        tariff(&json!({ "amount": null, "prestatieCode": prestatie, "formula": formula }))
    };
    sandbox
        .agreed(&[
            formula("12011", json!({ "kind": "percentageOfMaximum", "percentage": "97.5" })),
            formula("12010", json!({ "kind": "budgetByIon", "referenceDate": "2024-02-29" })),
            formula("12002", json!({ "kind": "perRegistered", "amount": "0.55" })),
        ])
        .await;
    let share = sandbox.tariff_of(Practice, "12011", "7085", "2025-02-03").await;
    assert_eq!(found(&share), ("yes", "agreed", Some("12.12")));
    let steps = share["calculation"]["steps"].as_array().unwrap();
    assert_eq!((&steps[0]["operation"], &steps[0]["result"]), (&json!("percentOf"), &json!("12.11925")));
    assert_eq!(
        (&steps[1]["operation"], &share["calculation"]["rounding"]),
        (&json!("round"), &json!("cent"))
    );
    let budget = sandbox.tariff_of(Practice, "12010", "7085", "2025-02-03").await;
    assert_eq!(found(&budget), ("yes", "agreed", None));
    assert_eq!(budget["calculation"]["missing"], json!(["budget", "insured"]));
    assert_eq!((&budget["certainty"], reasons(&budget)[1]), (&json!("unknown"), "formulaInputMissing"));
    let each = sandbox.tariff_of(Practice, "12002", "7085", "2025-02-03").await;
    assert_eq!(found(&each), ("yes", "agreed", Some("0.55")), "for one unit");
}

#[actix_web::test]
async fn a_tariff_of_a_module_is_that_of_its_prestaties_without_one_of_their_own() {
    let sandbox = Sandbox::new().await;
    let module = json!({ "prestatieCode": null, "moduleCode": "basis", "amount": "5.00" });
    let elsewhere = json!({ "prestatieCode": "12002", "moduleCode": "mtvp", "amount": "9.00" });
    sandbox.agreed(&[tariff(&json!({})), tariff(&module), tariff(&elsewhere)]).await;
    for (prestatie, basis, amount) in
        [("12011", "agreed", Some("12.00")), ("12010", "agreed", Some("5.00")), ("12002", "unknown", None)]
    {
        let item = sandbox.tariff_of(Practice, prestatie, "7085", "2025-02-03").await;
        assert_eq!(found(&item), ("yes", basis, amount), "{prestatie}");
    }
}

#[actix_web::test]
async fn the_maximum_counts_when_the_list_is_corrected_below_what_was_agreed() {
    let sandbox = Sandbox::new().await;
    sandbox.agreed(&[tariff(&json!({}))]).await;
    let list =
        format!("{LIST}12011,maximum,11.99,contact,no,2025-01-01,2025-12-31,A corrected list,high,,\n");
    sandbox.import(ListKind::Tariffs, list).await.unwrap();
    let item = sandbox.tariff_of(Practice, "12011", "7085", "2025-02-03").await;
    assert_eq!(found(&item), ("yes", "maximum", Some("11.99")));
    assert_eq!(reasons(&item)[1], "agreedAboveMaximum");
    assert_eq!(item["source"]["document"], "A corrected list");
}

#[actix_web::test]
async fn a_follower_takes_over_the_amount_or_decides_on_its_own() {
    let sandbox = Sandbox::new().await;
    let id = sandbox.agreed(&[tariff(&json!({})), tariff(&json!({ "prestatieCode": "12002" }))]).await;
    let day = "2025-02-03";
    let complete =
        json!({ "purchasingPartyId": "cz", "careKind": "HAZ", "period": { "startDate": "2024-01-01" } });
    assert_eq!(sandbox.post(Follower, "/v1/coverage-declarations", &complete).await.status, 201);
    let decided = |members: Value| {
        let mut decision = json!({ "contractId": id, "followerId": "cz" });
        decision.as_object_mut().unwrap().extend(members.as_object().unwrap().clone());
        decision
    };
    let whole = decided(json!({ "status": "accepted", "claimableFrom": "2025-02-01" }));
    let answer = sandbox.post(Follower, "/v1/follow-decisions", &whole).await;
    assert_eq!(answer.status, 201, "{}", answer.text());
    let taken = sandbox.tariff_of(Follower, "12011", "7119", day).await;
    assert_eq!(found(&taken), ("yes", "followed", Some("12.00")));
    assert_eq!((&taken["claimableFrom"], reasons(&taken).len()), (&json!("2025-02-01"), 1));
    assert_eq!(taken["period"]["startDate"], "2025-02-01");
    let addenda = sandbox.items(Leader, &format!("/v1/contracts/{id}/addenda")).await;
    let addendum = |code: &str| {
        let found = addenda.iter().find(|addendum| addendum["moduleCode"] == code);
        found.unwrap()["id"].clone()
    };
    for code in ["basis", "visites"] {
        let own = decided(json!({ "addendumId": addendum(code), "status": "deviating", "reason": "Own",
            "tariff": { "amount": "7.50", "unit": "per visite" }, "claimableFrom": "2025-02-02" }));
        assert_eq!(sandbox.post(Follower, "/v1/follow-decisions", &own).await.status, 201);
    }
    let one = sandbox.tariff_of(Practice, "12002", "7119", day).await;
    assert_eq!(found(&one), ("yes", "followerTariff", Some("7.50")));
    assert_eq!((&one["claimableFrom"], &one["source"]["followerId"]), (&json!("2025-02-02"), &json!("cz")));
    let several = sandbox.tariff_of(Practice, "12011", "7119", day).await;
    assert_eq!(found(&several), ("yes", "unknown", None), "a tariff for a module of two prestaties");
    assert_eq!(several["source"]["followerAmount"], "7.50");
    assert_eq!(reasons(&several)[1], "followerTariffNotPerPrestatie");
    let early = sandbox.tariff_of(Practice, "12002", "7119", "2025-02-01").await;
    assert_eq!(found(&early), ("no", "none", None));
    assert_eq!(reasons(&early)[0], "notYetClaimable");
}

#[actix_web::test]
async fn a_renumbered_prestatie_names_the_one_in_its_place_and_nobody_sees_what_is_not_his() {
    let sandbox = Sandbox::new().await;
    sandbox.agreed(&[tariff(&json!({}))]).await;
    let old = sandbox.tariff_of(Practice, "12407", "7085", "2025-02-03").await;
    assert_eq!(found(&old), ("no", "none", None));
    assert_eq!((&old["successorPrestatieCode"], reasons(&old)[1]), (&json!("12410"), "renumbered"));
    for path in ["effective-tariffs", "price-lists"] {
        let uri = format!("/v1/{path}?agbCode={PRACTICE}&uzoviCode=7085&date=2025-02-03&careKind=HAZ");
        for (who, status) in
            [(Leader, 200), (Operator, 200), (Follower, 404), (Stranger, 404), (Dashboard, 403)]
        {
            assert_eq!(sandbox.get(who, &uri).await.status, status, "{who:?} {path}");
        }
        let narrow = TestRequest::get().uri(&uri).insert_header((
            "authorization",
            format!("Bearer {}", sandbox.token_with(Practice, &["agreements:read"])),
        ));
        assert_eq!(sandbox.app.send(narrow).await.status, 403);
    }
}

#[actix_web::test]
async fn a_code_that_was_renumbered_twice_leads_to_the_last_one_on_its_day() {
    let sandbox = Sandbox::new().await;
    sandbox.agreed(&[tariff(&json!({}))]).await;
    let successor = async |code: &str, day: &str| {
        sandbox.tariff_of(Practice, code, "7085", day).await["successorPrestatieCode"].clone()
    };
    for (old, new) in [("12407", "12410"), ("12408", "12411")] {
        assert_eq!(successor(old, "2025-02-03").await, new);
        assert_eq!(successor(old, "2018-12-31").await, Value::Null);
    }
    let twice = "prestatieCode,successorCode,startDate,endDate,source,confidence,conflicts,note\n\
        12407,12410,2019-01-01,,list,high,,\n12410,12411,2025-01-01,,list,high,,\n12408,12411,2019-01-01,,list,high,,\n";
    sandbox.import(ListKind::PrestatieSuccessors, twice).await.unwrap();
    for (day, last) in [("2024-12-31", "12410"), ("2025-01-01", "12411")] {
        assert_eq!(successor("12407", day).await, last, "{day}");
    }
    assert_eq!(successor("12410", "2025-01-01").await, "12411");
    assert_eq!(successor("12408", "2025-01-01").await, "12411");
}

#[actix_web::test]
async fn an_effective_agreement_leads_to_its_tariffs() {
    let sandbox = Sandbox::new().await;
    sandbox.agreed(&[tariff(&json!({}))]).await;
    let query = format!(
        "agbCode={PRACTICE}&uzoviCode=7085&date=2025-02-03&careKind=HAZ&segment=S1&prestatieCode=12011"
    );
    let agreement = sandbox.get(Practice, &format!("/v1/effective-agreements?{query}")).await.json();
    let path = agreement["tariffs"].as_str().unwrap();
    assert_eq!(path, format!("/v1/effective-tariffs?{query}"));
    let tariffs = sandbox.get(Practice, path).await.json();
    assert_eq!(tariffs["agreement"], agreement);
    assert_eq!(tariffs["items"][0]["amount"], "12.00");
}

#[actix_web::test]
async fn a_price_list_keeps_its_tag_until_it_changes_and_tells_what_became_different() {
    let sandbox = Sandbox::new().await;
    sandbox.agreed(&[tariff(&json!({}))]).await;
    let uri = format!("/v1/price-lists?agbCode={PRACTICE}&uzoviCode=7085&date=2025-02-03");
    let first = sandbox.get(Practice, &uri).await;
    let (tag, known) = (first.header("etag").to_owned(), first.header("known-at").to_owned());
    let again = TestRequest::get().uri(&uri).insert_header(("if-none-match", tag.clone()));
    assert_eq!(sandbox.send(Practice, again).await.status, 304);
    let list = first.json();
    let about = |code: &str| {
        let items = list["items"].as_array().unwrap();
        items.iter().find(|item| item["prestatieCode"] == code).cloned()
    };
    assert_eq!(about("12011").unwrap(), sandbox.tariff_of(Practice, "12011", "7085", "2025-02-03").await);
    assert!(about("12407").is_none(), "what is not there on the day is not on the list");
    let since = |more: &str| {
        let (sandbox, uri) = (&sandbox, format!("{uri}&since={known}{more}"));
        async move { sandbox.get(Practice, &uri).await.json()["changes"].as_array().unwrap().clone() }
    };
    assert!(since("").await.is_empty());
    // Something that is no part of the list leaves its tag alone.
    let amounts = format!(
        "{LIST}12011,maximum,12.43,contact,no,2025-01-01,2025-12-31,Same,high,,\n\
        12010,maximum,5.90,contact,no,2025-01-01,2025-12-31,New,high,,\n"
    );
    let other = "agbCode,uzoviCode,ageBand,surchargeArea,quarter,registered,source\n\
        01900001,7085,under65,no,2025-Q1,1200,ION\n";
    sandbox.import(ListKind::Ion, other).await.unwrap();
    assert_eq!(sandbox.get(Practice, &uri).await.header("etag"), tag);
    sandbox.import(ListKind::Tariffs, amounts).await.unwrap();
    assert_ne!(sandbox.get(Practice, &uri).await.header("etag"), tag);
    let changes = since("").await;
    let short: Vec<_> = changes
        .iter()
        .map(|change| {
            (
                change["prestatieCode"].as_str().unwrap(),
                change["kind"].as_str().unwrap(),
                &change["retroactive"],
            )
        })
        .collect();
    assert_eq!(short, [("12010", "changed", &json!(true))], "an amount came to be known for a day gone by");
    assert_eq!(changes[0]["before"]["basis"], "unknown");
    assert_eq!(changes[0]["after"]["amount"], "5.90");
    // Against the list of another day: what differs then, and what turned out otherwise for the day itself.
    let moved = since("&sinceDate=2024-12-31").await;
    let kinds: Vec<_> = moved
        .iter()
        .map(|change| (change["prestatieCode"].as_str().unwrap(), &change["retroactive"], &change["date"]))
        .collect();
    assert!(kinds.contains(&("12011", &json!(false), &json!("2025-02-03"))), "{kinds:?}");
    assert!(kinds.iter().all(|(_, retroactive, _)| **retroactive == json!(false)), "{kinds:?}");
    let before = sandbox.get(Practice, &format!("{uri}&asOf={known}")).await;
    assert_eq!(before.json()["items"], list["items"], "as it was known then");
}

#[actix_web::test]
async fn who_follows_by_policy_alone_does_not_see_what_others_agreed() {
    use crate::effective_agreements::Who::{Concern, Provider};
    let sandbox = crate::effective_agreements::Sandbox::new().await;
    let uri = "/v1/effective-tariffs?agbCode=01900001&uzoviCode=9101&date=2025-02-03&careKind=HAZ&prestatieCode=99101";
    let mut told = Vec::new();
    for who in [Provider("01900001"), Concern("cz")] {
        let answer = sandbox.send(who, TestRequest::get().uri(uri)).await;
        assert_eq!(answer.status, 200, "{}", answer.text());
        let item = answer.json()["items"][0].clone();
        assert_eq!(answer.json()["agreement"]["basis"], "followed");
        told.push((item["mayBeClaimed"].clone(), reasons(&item)[1].to_owned()));
    }
    // Nobody agreed an amount there; that is not for everyone to know either.
    assert_eq!(told, [(json!("yes"), "noNationalTariff".to_owned()), (json!("yes"), "notShown".to_owned())]);
}
