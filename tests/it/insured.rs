//! Counts of insured and what rests on them: who sees them how exactly, what a list of them can have wrong,
//! and the calculators with their working.

use serde_json::{Value, json};
use zorgcontract::imports::ListKind;

use crate::sandbox::Who::{self, *};
use crate::sandbox::{Sandbox, contract};

const ION: &str = "agbCode,uzoviCode,ageBand,surchargeArea,quarter,registered,source\n";
const INCLUSIONS: &str = "agbCode,uzoviCode,chain,quarter,included,source\n";

fn ion(rows: &[&str]) -> String {
    rows.iter().fold(ION.to_owned(), |text, row| format!("{text}{row},VECOZO\n"))
}

/// The practice, with insured of the leader (7085) and of the follower (7119).
async fn counted() -> Sandbox {
    let sandbox = Sandbox::new().await;
    let rows = [
        "01900001,7085,under65,no,2024-Q2,1200",
        "01900001,7085,85plus,yes,2024-Q2,4",
        "01900001,7119,under65,no,2024-Q2,7",
    ];
    assert_eq!(sandbox.import(ListKind::Ion, ion(&rows)).await.unwrap().added, 3);
    sandbox
}

/// A line for each count: practice, insurer, age and area when shown, and the number.
async fn seen(sandbox: &Sandbox, who: Who, query: &str) -> Vec<String> {
    let items = sandbox.items(who, &format!("/v1/registered-insured?date=2024-05-01{query}")).await;
    items
        .iter()
        .map(|item| {
            let text = |name: &str| item[name].as_str().unwrap_or("-").to_owned();
            let number = match &item["registered"] {
                Value::Null => format!("<{}", item["fewerThan"]),
                number => number.to_string(),
            };
            format!("{} {} {} {number}", text("agbCode"), text("uzoviCode"), text("ageBand"))
        })
        .collect()
}

#[actix_web::test]
async fn a_practice_and_an_insurer_see_exactly_what_is_theirs_and_nobody_else_sees_it() {
    let sandbox = counted().await;
    let leader = ["01900001 7085 85plus 4", "01900001 7085 under65 1200"];
    let follower = ["01900001 7119 under65 7"];
    assert_eq!(seen(&sandbox, Practice, "").await, [&leader[..], &follower].concat());
    assert_eq!(seen(&sandbox, Leader, "").await, leader);
    assert_eq!(seen(&sandbox, Follower, "").await, follower);
    assert_eq!(seen(&sandbox, Operator, "&uzoviCode=7119").await, follower);
    for who in [Stranger, Outsider, NoCode, NoConcern] {
        assert_eq!(seen(&sandbox, who, "").await, [""; 0], "{who:?}");
        assert_eq!(seen(&sandbox, who, "&agbCode=01900001").await, [""; 0], "{who:?}");
    }
    assert_eq!(sandbox.get(Dashboard, "/v1/registered-insured").await.status, 403);
    let later = sandbox.items(Practice, "/v1/registered-insured?date=2024-07-01").await;
    assert_eq!(later, [Value::Null; 0], "another quarter");
}

#[actix_web::test]
async fn an_organisation_above_sees_totals_where_it_holds_an_agreement_and_no_small_ones() {
    let sandbox = counted().await;
    for who in [Wsv, Ro] {
        assert_eq!(seen(&sandbox, who, "").await, [""; 0], "{who:?} has no agreement");
    }
    let mut agreed = contract("ZZ-WSV");
    agreed["agbCode"] = "53900001".into();
    agreed["careKind"] = "OI".into();
    agreed["oiTitles"] = json!(["wijkmanagement"]);
    agreed["addenda"] = json!([]);
    let made = sandbox.post(Leader, "/v1/contracts", &agreed).await;
    assert_eq!(made.status, 201, "{}", made.text());
    assert_eq!(
        seen(&sandbox, Wsv, "").await,
        ["01900001 7085 - 1204"],
        "only of the insurer that it agreed with"
    );
    assert_eq!(seen(&sandbox, Ro, "").await, [""; 0], "the agreement is the WSV's");
    let fewer = ion(&["01900001,7085,85plus,yes,2024-Q2,9"]);
    sandbox.import(ListKind::Ion, fewer).await.unwrap();
    assert_eq!(seen(&sandbox, Wsv, "&agbCode=01900001").await, ["01900001 7085 - <10"]);
    sandbox.import(ListKind::Ion, ion(&["01900001,7085,85plus,yes,2024-Q2,10"])).await.unwrap();
    assert_eq!(seen(&sandbox, Wsv, "").await, ["01900001 7085 - 10"]);
    assert_eq!(seen(&sandbox, Practice, "&uzoviCode=7085").await, ["01900001 7085 85plus 10"]);
}

#[actix_web::test]
async fn a_list_of_counts_is_the_whole_of_its_insurer_and_quarter_and_a_correction_keeps_the_old_count() {
    let sandbox = counted().await;
    let items = sandbox.items(Practice, "/v1/registered-insured?date=2024-05-01").await;
    let before = items[0]["recordedAt"].as_str().unwrap().to_owned();
    let corrected = ion(&["01900001,7085,under65,no,2024-Q2,1190"]);
    let counts = sandbox.import(ListKind::Ion, corrected.clone()).await.unwrap();
    assert_eq!((counts.changed, counts.ended, counts.added), (1, 1, 0));
    assert_eq!(sandbox.import(ListKind::Ion, corrected).await.unwrap().unchanged, 1);
    let now = ["01900001 7085 under65 1190", "01900001 7119 under65 7"];
    assert_eq!(seen(&sandbox, Practice, "").await, now);
    assert_eq!(seen(&sandbox, Practice, &format!("&asOf={before}")).await.len(), 3);
}

#[actix_web::test]
async fn insured_booked_on_a_practitioner_are_refused_and_the_practice_is_named() {
    let sandbox = Sandbox::new().await;
    let rows = [
        "01900201,7085,under65,no,2024-Q2,1200",
        "01900101,7085,under65,no,2024-Q2,1200",
        "01999998,7085,under65,no,2024-Q2,1200",
        "01900001,0001,under65,no,2024-Q2,1200",
        "01900001,7085,young,maybe,2024-Q5,-1",
        "01900001,7085,under65,no,2024-Q2,1.5",
    ];
    let refused = sandbox.import(ListKind::Ion, ion(&rows[4..])).await.unwrap_err();
    let wanted = ["ageBand.value", "surchargeArea.value", "quarter.format", "count.format", "count.format"];
    assert_eq!(refused.iter().map(|(_, code)| code.as_str()).collect::<Vec<_>>(), wanted);
    let refused = sandbox.import(ListKind::Ion, ion(&rows[..4])).await.unwrap_err();
    let wanted = [
        (2, "agbCode.noOrganisation"),
        (3, "agbCode.noOrganisation"),
        (4, "agbCode.unknown"),
        (5, "uzoviCode.unknown"),
    ];
    assert_eq!(refused, wanted.map(|(line, code)| (line, code.to_owned())));
    let twice = ion(&["01900001,7085,under65,no,2024-Q2,1", "01900001,7085,under65,no,2024-Q2,2"]);
    assert_eq!(sandbox.import(ListKind::Ion, twice).await.unwrap_err(), [(3, "count.twice".to_owned())]);
    let (db, text) = (sandbox.app.state.db.clone(), ion(&rows[..1]));
    let rehearsed = move || zorgcontract::imports::rehearse(&db, ListKind::Ion, text.as_bytes());
    let error = actix_web::web::block(rehearsed).await.unwrap().unwrap_err();
    let zorgcontract::jobs::ImportError::Problems(problems) = error else { panic!("{error}") };
    assert!(problems[0].detail.contains("practitioner"), "{problems:?}");
    assert!(problems[0].detail.ends_with("it probably belongs to practice 01900001"), "{problems:?}");
}

async fn calculate(sandbox: &Sandbox, who: Who, which: &str, question: Value) -> Value {
    let answer = sandbox.post(who, &format!("/v1/tariff-calculations/{which}"), &question).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    answer.json()
}

fn missing(answer: &Value) -> Vec<String> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let items = answer["missing"].as_array().unwrap().iter();
    items.map(|item| format!("{} {}", text(&item["name"]), text(&item["about"]))).collect()
}

fn steps(answer: &Value) -> Vec<String> {
    let steps = answer["steps"].as_array().unwrap().iter();
    steps
        .map(|step| {
            let inputs = step["inputs"].as_array().unwrap().iter();
            let inputs: Vec<_> = inputs
                .map(|one| format!("{}={}", one["name"].as_str().unwrap(), one["value"].as_str().unwrap()))
                .collect();
            format!(
                "{} {} -> {}",
                step["operation"].as_str().unwrap(),
                inputs.join(" "),
                step["result"].as_str().unwrap()
            )
        })
        .collect()
}

#[actix_web::test]
async fn the_tariff_of_an_ro_is_its_approved_budget_divided_by_the_insured_of_its_practices() {
    let sandbox = counted().await;
    let question = json!({ "agbCode": "53900002", "policyId": "zz-mdz-2024", "referenceDate": "2024-06-01",
        "approvedBudget": "10000.00" });
    let answer = calculate(&sandbox, Ro, "oi-regio", question.clone()).await;
    assert_eq!((&answer["amount"], &answer["per"]), (&json!("8.257638"), &json!("insured")));
    assert_eq!((&answer["rounding"], &answer["quarter"]), (&json!("millionth"), &json!("2024-Q2")));
    assert_eq!(answer["practices"], 1);
    let working = steps(&answer);
    assert!(working[0].starts_with("divide budget=10000 insured=1211 -> 8.2576383"), "{working:?}");
    assert_eq!(working.len(), 2, "{working:?}");
    let rule = &answer["rules"][0];
    assert_eq!((&rule["ruleId"], &rule["policyId"]), (&json!("tariff.oni-regio"), &json!("zz-mdz-2024")));
    assert_eq!(rule["citations"][0]["section"], "6.1");
    assert_eq!(rule["readings"][0]["id"], "A20", "which insured count is an open question");
    let mut without = question.clone();
    without.as_object_mut().unwrap().remove("approvedBudget");
    let answer = calculate(&sandbox, Leader, "oi-regio", without).await;
    assert_eq!((&answer["status"], missing(&answer)), (&json!("unknown"), vec!["budget ".to_owned()]));
    let mut earlier = question.clone();
    earlier["referenceDate"] = "2024-03-31".into();
    let answer = calculate(&sandbox, Operator, "oi-regio", earlier).await;
    assert_eq!(missing(&answer), ["insured 01900001"], "a budget without ION");
    let mut before = question;
    before["referenceDate"] = "2020-12-31".into();
    assert_eq!(missing(&calculate(&sandbox, Ro, "oi-regio", before).await), ["insured practices"]);
}

#[actix_web::test]
async fn the_tariff_of_a_wsv_is_a_uniform_amount_and_unknown_while_it_is_only_announced() {
    let sandbox = counted().await;
    let mut question =
        json!({ "agbCode": "53900001", "policyId": "zz-mdz-2024", "referenceDate": "2024-04-01" });
    let answer = calculate(&sandbox, Wsv, "oi-wijk", question.clone()).await;
    assert_eq!(answer["status"], "unknown");
    assert_eq!(missing(&answer), ["amount tariff.oni-wijk-uniform/wijkmanagementPerInsured2024"]);
    question["amountPerInsured"] = "1.2345".into();
    let answer = calculate(&sandbox, Wsv, "oi-wijk", question).await;
    assert_eq!((&answer["amount"], &answer["rounding"]), (&json!("1486.338"), &json!("exact")));
    assert_eq!(
        steps(&answer),
        ["multiply amount=1.2345 insured=1204 -> 1486.338"],
        "the follower's do not count"
    );
}

#[actix_web::test]
async fn the_result_reward_follows_the_day_of_conclusion_and_the_rule_of_the_policy() {
    let sandbox = Sandbox::new().await;
    let ask = async |concluded: Option<&str>, count: Option<u32>, pharmacy: Option<bool>| {
        let question = json!({ "policyId": "vgz-2020", "standardTariff": "112.37", "concludedDate": concluded,
            "agreementCount": count, "pharmacyProject": pharmacy });
        let members = question.as_object().unwrap().clone().into_iter().filter(|(_, value)| !value.is_null());
        calculate(&sandbox, Stranger, "result-reward", Value::Object(members.collect())).await
    };
    for (day, amount) in [("2019-10-31", "116.86"), ("2019-11-01", "114.62"), ("2020-02-29", "114.62")] {
        let answer = ask(Some(day), Some(3), Some(true)).await;
        assert_eq!(answer["amount"], amount, "{day}");
        assert_eq!(answer["rules"][0]["ruleId"], "tariff.result-reward-surcharge");
    }
    let working = steps(&ask(Some("2019-10-31"), Some(1), Some(true)).await);
    assert_eq!(working[0], "percentOf percentage=4 standardTariff=112.37 -> 4.4948");
    assert_eq!(ask(Some("2019-10-31"), Some(4), Some(true)).await["status"], "notApplicable");
    assert_eq!(ask(Some("2019-10-31"), Some(3), Some(false)).await["status"], "notApplicable");
    let open = ask(None, Some(3), Some(true)).await;
    assert_eq!(
        (&open["status"], missing(&open)),
        (&json!("unknown"), vec!["agreement.concluded_date ".to_owned()])
    );
    let other = json!({ "policyId": "cz-2025", "standardTariff": "112.37" });
    let answer = calculate(&sandbox, Practice, "result-reward", other).await;
    assert_eq!(missing(&answer), ["rule cz-2025/tariff.result-reward-surcharge"]);
    let nobody = json!({ "policyId": "nobody-2025", "standardTariff": "112.37" });
    assert_eq!(sandbox.post(Practice, "/v1/tariff-calculations/result-reward", &nobody).await.status, 404);
}

#[actix_web::test]
async fn inclusion_costs_afterwards_only_above_what_was_agreed_or_what_the_policy_allows() {
    let sandbox = Sandbox::new().await;
    let quarter = |registered: u32| format!("01900001,7095,under65,no,2021-Q2,{registered}");
    let list = ion(&[&quarter(1_000)]);
    sandbox.import(ListKind::Ion, list).await.unwrap();
    let included = |dm2: u32| {
        format!("{INCLUSIONS}53900002,7095,dm2,2021-Q2,{dm2},VGZ\n53900002,7095,hvz,2021-Q2,200,VGZ\n")
    };
    let question = |chain: &str, agreed: Option<u32>| {
        let mut question = json!({ "agbCode": "53900002", "policyId": "vgz-2020", "chain": chain,
            "referenceDate": "2021-06-30", "price": "310.25" });
        if let Some(agreed) = agreed {
            question["agreedInclusion"] = agreed.into();
        }
        question
    };
    let ask = async |chain: &str, agreed| {
        calculate(&sandbox, Ro, "inclusion-overrun", question(chain, agreed)).await
    };
    assert_eq!(missing(&ask("dm2", None).await), ["included 53900002"]);
    sandbox.import(ListKind::Inclusions, included(48)).await.unwrap();
    let answer = ask("dm2", None).await;
    assert_eq!(answer["amount"], "930.75");
    let working = steps(&answer);
    let wanted = [
        "percentOf percentage=4.5 population=1000 -> 45",
        "wholeBelow share=45 -> 45",
        "exceeding included=48 agreedInclusion=45 -> 3",
        "multiply over=3 price=310.25 -> 930.75",
    ];
    assert_eq!(working, wanted);
    let rules: Vec<_> =
        answer["rules"].as_array().unwrap().iter().map(|rule| rule["ruleId"].clone()).collect();
    assert_eq!(rules, ["tariff.post-calculation-only-over-inclusion", "inclusion.cap-dm2"]);
    assert_eq!(ask("dm2", Some(48)).await["amount"], "0.00", "more was agreed on");
    assert_eq!(ask("dm2", Some(47)).await["amount"], "310.25");
    assert_eq!(missing(&ask("hvz", None).await), ["agreedInclusion "], "no maximum is not zero");
    assert_eq!(ask("hvz", Some(199)).await["amount"], "310.25");
    let stranger =
        sandbox.post(Stranger, "/v1/tariff-calculations/inclusion-overrun", &question("dm2", None)).await;
    assert_eq!(stranger.status, 404);
    sandbox.import(ListKind::Inclusions, included(45)).await.unwrap();
    assert_eq!(ask("dm2", None).await["amount"], "0.00", "exactly the cap");
}

#[actix_web::test]
async fn included_insured_are_seen_by_the_care_group_and_their_insurer_and_by_nobody_else() {
    let sandbox = Sandbox::new().await;
    let list = format!("{INCLUSIONS}53900002,7085,dm2,2024-Q2,61,HIS\n53900002,7119,copd,2024-Q2,3,HIS\n");
    assert_eq!(sandbox.import(ListKind::Inclusions, list).await.unwrap().added, 2);
    let seen = async |who: Who, more: &str| -> Vec<String> {
        let items = sandbox.items(who, &format!("/v1/included-insured?date=2024-05-01{more}")).await;
        let told = |item: &Value| {
            format!("{} {} {}", item["uzoviCode"], item["chain"], item["included"]).replace('"', "")
        };
        items.iter().map(told).collect()
    };
    let both = ["7085 dm2 61", "7119 copd 3"];
    assert_eq!(seen(Ro, "").await, both);
    assert_eq!(seen(Operator, "").await, both);
    assert_eq!(seen(Ro, "&chain=copd").await, both[1..]);
    assert_eq!(seen(Leader, "").await, both[..1]);
    assert_eq!(seen(Follower, "").await, both[1..]);
    for who in [Practice, Wsv, Stranger, Outsider, NoCode, NoConcern] {
        assert_eq!(seen(who, "&agbCode=53900002").await, [""; 0], "{who:?}");
    }
    assert_eq!(sandbox.get(Dashboard, "/v1/included-insured").await.status, 403);
    assert_eq!(sandbox.get(Ro, "/v1/included-insured?chain=anything").await.status, 400);
    let later = sandbox.items(Ro, "/v1/included-insured?date=2024-07-01").await;
    assert_eq!(later, [Value::Null; 0], "another quarter");
}
