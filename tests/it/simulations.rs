//! What if, over HTTP: what each change does, who may ask about what, what is refused, and many at once.

use actix_web::test::TestRequest;
use futures_util::future::{join, join_all};
use serde_json::{Value, json};
use zorgcontract::app::AppState;
use zorgcontract::http::limits::lanes::Room;
use zorgcontract::http::limits::{Lane, Lanes};

use crate::effective_agreements::Sandbox;
use crate::effective_agreements::Who::{self, *};
use crate::harness::Answer;
use crate::limits::take_all;

const PATH: &str = "/v1/simulations";

/// A question about GP care on one day, with these changes.
fn question(changes: Value) -> Value {
    json!({ "date": "2025-02-03", "careKinds": ["HAZ"], "changes": changes })
}

fn with(mut question: Value, more: Value) -> Value {
    question.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    question
}

fn region(code: &str) -> Value {
    json!({ "scheme": "zorgkantoorregio", "code": code })
}

fn preferred(code: &str, concern: &str) -> Value {
    json!({ "kind": "preferredInsurer", "region": region(code), "careKinds": ["HAZ"], "concern": concern,
        "from": "2025-01-01" })
}

fn follows(concern: &str) -> Value {
    json!({ "kind": "followStance", "concern": concern, "careKinds": ["HAZ"], "stance": "follows" })
}

fn request(body: &Value) -> TestRequest {
    TestRequest::post()
        .uri(PATH)
        .insert_header(("content-type", "application/json"))
        .set_payload(body.to_string())
}

async fn simulate(sandbox: &Sandbox, who: Who, body: &Value) -> Value {
    let answer = sandbox.send(who, request(body)).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    answer.json()
}

/// The transitions as `cells basis certainty leaders > basis certainty leaders`.
fn transitions(answer: &Value) -> Vec<String> {
    let standing = |one: &Value| {
        let leaders =
            one["leadingInsurers"].as_array().unwrap().iter().map(|id| format!(" {}", id.as_str().unwrap()));
        format!("{} {}{}", text(one, "basis"), text(one, "certainty"), leaders.collect::<String>())
    };
    let line =
        |one: &Value| format!("{} {} > {}", one["cells"], standing(&one["from"]), standing(&one["to"]));
    answer["transitions"].as_array().unwrap().iter().map(line).collect()
}

fn text<'v>(value: &'v Value, member: &str) -> &'v str {
    value[member].as_str().unwrap()
}

/// The codes of the providers that are affected.
fn affected(answer: &Value) -> Vec<&str> {
    let items = answer["affectedProviders"]["items"].as_array().unwrap();
    items.iter().map(|one| text(&one["provider"], "agbCode")).collect()
}

#[actix_web::test]
async fn another_preferred_insurer_of_a_region_changes_whom_the_others_follow() {
    let sandbox = Sandbox::new().await;
    let asked = with(question(json!([preferred("r-zz", "cz")])), json!({ "agbCodes": ["01900001"] }));
    let answer = simulate(&sandbox, Operator, &asked).await;
    // CZ itself followed ZZ there; CZ has no agreement with 01 that the others could follow.
    let found = [
        "5 followed expected zz > notContracted expected",
        "1 followed byPolicy zz > notContracted recorded",
    ];
    assert_eq!(transitions(&answer), found);
    assert_eq!(affected(&answer), ["01900001"]);
    assert_eq!(answer["affectedProviders"]["total"], 1);
    // The five that followed lose the module that the agreement has; without one another may be claimed.
    let effects = answer["moneyEffect"]["prestaties"].as_array().unwrap();
    let effect = |code: &str| effects.iter().find(|one| one["prestatieCode"] == code).unwrap();
    assert_eq!((&effect("99101")["lost"], &effect("99103")["gained"]), (&json!(5), &json!(6)));
    assert_eq!(answer["changes"], json!([{ "applies": true, "policyIds": [] }]));
    let count = |name: &str| answer["cells"][name].as_u64().unwrap();
    assert!(count("changed") <= count("touched") && count("touched") <= count("inScope"));
    let sample = answer["samples"]
        .as_array()
        .unwrap()
        .iter()
        .find(|one| one["before"]["basis"] == "followed")
        .unwrap();
    assert_eq!(sample["before"]["question"], sample["after"]["question"]);
    let source = |one: &Value| {
        let steps = one["explanation"].as_array().unwrap().iter();
        let mut preferred = steps.filter(|step| step["ruleId"] == "region.preferred");
        preferred.next().unwrap()["facts"].to_string()
    };
    assert!(
        source(&sample["after"]).contains("simulation") && !source(&sample["before"]).contains("simulation")
    );
}

#[actix_web::test]
async fn a_change_that_has_not_begun_on_the_day_changes_nothing() {
    let sandbox = Sandbox::new().await;
    let asked = with(question(json!([preferred("r-zz", "cz")])), json!({ "date": "2024-12-31" }));
    let answer = simulate(&sandbox, Operator, &asked).await;
    assert_eq!(answer["changes"], json!([{ "applies": false, "policyIds": [] }]));
    assert_eq!((&answer["cells"]["touched"], transitions(&answer).len()), (&json!(0), 0));
}

#[actix_web::test]
async fn a_stance_goes_before_the_policy_and_serves_where_there_is_none() {
    let sandbox = Sandbox::new().await;
    let one = |concern: &str, uzovi: &str| {
        with(question(json!([follows(concern)])), json!({ "agbCodes": ["01900001"], "uzoviCodes": [uzovi] }))
    };
    let answer = simulate(&sandbox, Operator, &one("asr", "9109")).await;
    assert_eq!(transitions(&answer), ["1 unknown unknown > followed byPolicy zz"], "ASR has no policy");
    assert_eq!(answer["changes"], json!([{ "applies": true, "policyIds": ["assumption-1"] }]));
    let policies = &answer["receipt"]["policies"];
    assert_eq!(policies, &json!([{ "policyId": "assumption-1", "supposed": true }]));
    let answer = simulate(&sandbox, Operator, &one("menzis", "9104")).await;
    assert_eq!(
        transitions(&answer),
        ["1 notContracted byPolicy > followed byPolicy zz"],
        "Menzis follows on request"
    );
    assert_eq!(answer["changes"][0]["policyIds"], json!(["menzis-trial"]));
    let mut limited = one("menzis", "9104");
    limited["changes"][0]["providerKinds"] = json!(["ro"]);
    let answer = simulate(&sandbox, Operator, &limited).await;
    assert!(transitions(&answer).is_empty(), "a practice is no RO");
}

#[actix_web::test]
async fn a_rule_can_be_left_out_or_ask_for_something_else() {
    let sandbox = Sandbox::new().await;
    let rule = |change: Value| {
        let change =
            with(json!({ "kind": "policyRule", "policyId": "vgz-trial", "ruleId": "follow.all" }), change);
        with(question(json!([change])), json!({ "agbCodes": ["01900001"], "uzoviCodes": ["9103"] }))
    };
    let answer = simulate(&sandbox, Operator, &rule(json!({ "disabled": true }))).await;
    assert_eq!(transitions(&answer), ["1 followed expected zz > unknown unknown"]);
    assert_eq!(answer["changes"][0], json!({ "applies": true, "policyIds": ["vgz-trial"] }));
    let steps = answer["samples"][0]["after"]["explanation"].as_array().unwrap();
    assert!(steps.iter().any(|step| step["ruleId"] == "follow.stance" && step["result"] == "unknown"));
    let other = json!({ "fact": "region.preferred", "operator": "not_same_as", "operand": "region.coordinating_insurer" });
    let answer = simulate(&sandbox, Operator, &rule(json!({ "condition": other }))).await;
    assert_eq!(transitions(&answer), ["1 followed expected zz > unknown unknown"], "that fact is not known");
}

#[actix_web::test]
async fn a_national_fact_moves_each_policy_by_its_own_trigger() {
    let sandbox = Sandbox::new().await;
    let fact = |fact: &str, value: Value, from: &str| json!({ "kind": "nationalFact", "fact": fact, "value": value, "from": from });
    let asked =
        |date: &str, change: &Value| json!({ "date": date, "careKinds": ["HAZ"], "changes": [change] });
    let segment = fact("nza.mtvp_segment", json!("S1"), "2024-07-01");
    let answer = simulate(&sandbox, Operator, &asked("2024-07-01", &segment)).await;
    let switch = &answer["switches"][0];
    assert_eq!(answer["switches"].as_array().unwrap().len(), 1, "CZ asks for another fact, in another year");
    assert_eq!(answer["changes"][0]["policyIds"], json!(["zz-haz-2024"]));
    assert_eq!(text(&switch["rule"], "policyId"), "zz-haz-2024");
    assert_eq!(
        (text(switch, "before"), text(switch, "after"), &switch["flips"]),
        ("UNKNOWN", "LAPSED", &json!(true))
    );
    assert_eq!(switch["rule"]["citations"][0]["section"], "4.1");
    let lapsed = &switch["lapsedAddenda"];
    assert_eq!((&lapsed["total"], &lapsed["agreements"]), (&json!(1), &json!(1)));
    assert_eq!(text(&lapsed["items"][0], "agbCode"), "01900023");
    assert_eq!(affected(&answer), ["01900023"]);
    let own =
        answer["transitions"].as_array().unwrap().iter().find(|one| one["from"]["basis"] == "own").unwrap();
    assert_eq!(
        (&own["from"], &own["cellsWithOtherModules"]),
        (&own["to"], &json!(1)),
        "only a module lapses"
    );

    let foreign = simulate(&sandbox, Provider("01900003"), &asked("2024-07-01", &segment)).await;
    assert_eq!(foreign["switches"][0]["lapsedAddenda"]["total"], 0, "another's agreement is not counted");
    let other_year = simulate(&sandbox, Operator, &asked("2025-02-03", &segment)).await;
    assert!(other_year["switches"].as_array().unwrap().iter().all(|switch| switch["flips"] == false));
    let early = simulate(&sandbox, Operator, &asked("2024-06-30", &segment)).await;
    assert_eq!((&early["changes"][0]["applies"], &early["cells"]["touched"]), (&json!(false), &json!(0)));
    let rules = fact("nza.mtvp_in_policy_rules", json!(true), "2025-01-01");
    let cz = simulate(&sandbox, Operator, &asked("2025-02-03", &rules)).await;
    assert_eq!(
        (text(&cz["switches"][0]["rule"], "policyId"), &cz["switches"][0]["flips"]),
        ("cz-2025", &json!(true))
    );
    assert_eq!(text(&cz["switches"][0]["lapsedAddenda"]["items"][0], "agbCode"), "01900018");
}

#[actix_web::test]
async fn each_asks_about_its_own_and_what_is_foreign_looks_absent() {
    let sandbox = Sandbox::new().await;
    let asked = |more: Value| with(question(json!([follows("asr")])), more);
    let scope = async |who: Who, more: Value| {
        let answer = sandbox.send(who, request(&asked(more))).await;
        if answer.status == 200 {
            answer.json()["cells"]["inScope"].to_string()
        } else {
            answer.status.to_string()
        }
    };
    for (who, more, found) in [
        (Provider("01900001"), json!({}), "15"),
        (Provider("01900001"), json!({ "agbCodes": ["01950001"], "uzoviCodes": ["9109"] }), "1"),
        (Provider("01900001"), json!({ "agbCodes": ["01900003"] }), "404"),
        (Provider("01900001"), json!({ "agbCodes": ["01999999"] }), "404"),
        (Concern("cz"), json!({ "agbCodes": ["01900001"] }), "3"),
        (Concern("cz"), json!({ "agbCodes": ["01900001"], "uzoviCodes": ["9103"] }), "404"),
        (Insurer("9101"), json!({ "agbCodes": ["01900001"] }), "1"),
        (Insurer("9101"), json!({ "uzoviCodes": ["9999"] }), "404"),
        (Operator, json!({ "agbCodes": ["01900001"] }), "15"),
        (Operator, json!({ "agbCodes": ["01900001"], "region": region("r-cz") }), "0"),
        (Dashboard, json!({}), "403"),
    ] {
        assert_eq!(scope(who, more.clone()).await, found, "{more}");
    }
    let anonymous = sandbox.app.send(request(&asked(json!({})))).await;
    assert_eq!(anonymous.status, 401);
}

#[actix_web::test]
async fn a_supposition_opens_no_agreement_to_an_insurer_that_it_may_not_see() {
    let sandbox = Sandbox::new().await;
    // CZ is preferred in the region of 03; were it ZZ's, VGZ would follow an agreement that it never saw.
    let asked =
        with(question(json!([preferred("r-zz", "cz")])), json!({ "agbCodes": ["01900017"], "samples": 50 }));
    let follower = simulate(&sandbox, Concern("vgz"), &asked).await;
    let sample = &follower["samples"][0];
    assert_eq!((text(&sample["before"], "basis"), text(&sample["after"], "basis")), ("followed", "followed"));
    assert_eq!(sample["withheld"], true);
    assert!(sample["after"].get("agreement").is_none() && sample["after"]["modules"] == json!([]));
    assert!(!sample["after"].to_string().contains("cz-01900017"), "nor is its number told in a step");
    let operator = simulate(&sandbox, Operator, &with(asked, json!({ "uzoviCodes": ["9103"] }))).await;
    assert_eq!(operator["samples"][0]["withheld"], false);
    assert_eq!(text(&operator["samples"][0]["after"]["agreement"], "number"), "cz-01900017-HAZ");
}

#[actix_web::test]
async fn every_name_that_is_not_known_is_told_with_the_nearest_that_is() {
    let sandbox = Sandbox::new().await;
    let rule = |more: Value| {
        with(json!({ "kind": "policyRule", "policyId": "cz-2025", "ruleId": "follow.haz" }), more)
    };
    let mut misspelt = preferred("r-zx", "zorg-en-zekerhied");
    misspelt["region"]["code"] = "r-twoo".into();
    let body = question(json!([
        misspelt,
        follows("menziss"),
        { "kind": "policyRule", "policyId": "cz-2024", "ruleId": "follow.haz", "disabled": true },
        { "kind": "policyRule", "policyId": "cz-2025", "ruleId": "follow.hax", "disabled": true },
        rule(json!({})),
        rule(json!({ "outcome": "UNKNOWN" })),
        rule(json!({ "condition": { "fact": "region.prefered", "operator": "is", "operand": "cz" } })),
        rule(json!({ "condition": { "fact": "region.preferred", "operator": "is", "operand": "cz" } })),
        rule(json!({ "condition": { "fact": "region.preferred", "operator": "not_same_as", "operand": "insurer.concer" } })),
        { "kind": "nationalFact", "fact": "nza.mtvp_segmen", "value": "S1", "from": "2025-01-01" },
        { "kind": "nationalFact", "fact": "segment", "value": "S1", "from": "2025-01-01" },
        { "kind": "nationalFact", "fact": "nza.mtvp_segment", "value": "S4", "from": "2025-01-01" },
        { "kind": "nationalFact", "fact": "nza.mtvp_in_policy_rules", "value": "S1", "from": "2025-01-01" },
    ]));
    let answer = sandbox.send(Operator, request(&body).insert_header(("accept-language", "en"))).await;
    assert_eq!(answer.status, 400);
    assert_eq!(
        answer.faults(),
        [
            "body:/changes/0/region/code regionCode.unknown",
            "body:/changes/0/concern concernId.unknown",
            "body:/changes/1/concern concernId.unknown",
            "body:/changes/2/policyId policyId.unknown",
            "body:/changes/3/ruleId ruleId.unknown",
            "body:/changes/4 change.what",
            "body:/changes/5/outcome outcome.unknown",
            "body:/changes/6/condition/fact fact.unknown",
            "body:/changes/7/condition condition.unknown",
            "body:/changes/8/condition/operand fact.unknown",
            "body:/changes/9/fact fact.unknown",
            "body:/changes/10/fact fact.unknown",
            "body:/changes/11/value fact.word",
            "body:/changes/12/value fact.type",
        ]
    );
    let json = answer.json();
    let told = |at: usize| json["errors"][at]["detail"].as_str().unwrap().to_owned();
    assert_eq!(told(0), "Unknown region `r-twoo`. Did you mean `r-two`?");
    assert_eq!(told(2), "Unknown concern `menziss`. Did you mean `menzis`?");
    assert_eq!(told(4), "Unknown rule in this policy `follow.hax`. Did you mean `follow.haz`?");
    assert!(told(9).ends_with("Did you mean `insurer.concern`?"), "{}", told(9));
    assert_eq!(json["errors"][0]["index"], 0);
}

#[actix_web::test]
async fn a_question_that_does_not_match_its_schema_is_refused_at_its_place() {
    let sandbox = Sandbox::new().await;
    for (body, faults) in [
        (json!({ "date": "2025-02-03", "changes": [] }), vec!["body:/changes list.tooShort"]),
        (
            with(question(json!([follows("asr")])), json!({ "samples": 51, "careKinds": ["XYZ"] })),
            vec!["body:/careKinds/0 careKind.value", "body:/samples value.maximum"],
        ),
        (question(json!([{ "kind": "weather" }])), vec!["body:/changes/0 value.variant"]),
        (
            question(json!([{ "kind": "followStance", "concern": "asr", "stance": "maybe", "mood": 1 }])),
            vec![
                "body:/changes/0/stance stance.value",
                "body:/changes/0/careKinds member.required",
                "body:/changes/0/mood member.unknown",
            ],
        ),
    ] {
        let answer = sandbox.send(Operator, request(&body)).await;
        assert_eq!(
            (answer.status, answer.faults()),
            (400, faults.iter().map(ToString::to_string).collect()),
            "{body}"
        );
    }
}

#[actix_web::test]
async fn nothing_is_stored_and_no_key_is_asked() {
    let sandbox = Sandbox::new().await;
    let position = sandbox.app.state.snapshots.load().position;
    let body = question(json!([preferred("r-zz", "cz"), follows("asr")]));
    let again = async || {
        let mut answer = simulate(&sandbox, Operator, &body).await;
        answer["engineMicros"] = 0.into();
        answer["receipt"]["knownAt"] = "".into();
        answer
    };
    assert_eq!(again().await, again().await);
    sandbox.app.state.snapshots.poll().unwrap();
    assert_eq!(sandbox.app.state.snapshots.load().position, position);
    assert_eq!(again().await["receipt"]["position"], position);
}

#[actix_web::test]
async fn a_question_over_more_cells_than_allowed_is_refused_before_it_runs() {
    let sandbox = Sandbox::with(|state| state.simulations.most_cells = 20).await;
    let large = sandbox.send(Operator, request(&question(json!([follows("asr")])))).await;
    assert_eq!((large.status, large.faults()), (400, vec!["body: simulation.tooManyCells".to_owned()]));
    let small = with(question(json!([follows("asr")])), json!({ "agbCodes": ["01900001"] }));
    assert_eq!(sandbox.send(Operator, request(&small)).await.status, 200);
}

async fn decision(sandbox: &Sandbox) -> Answer {
    let question = "agbCode=01900001&uzoviCode=9101&date=2025-02-03&careKind=HAZ";
    sandbox.send(Operator, TestRequest::get().uri(&format!("/v1/effective-agreements?{question}"))).await
}

#[actix_web::test]
async fn without_a_turn_a_simulation_is_asked_to_come_back_and_nothing_else_waits_for_it() {
    let sandbox = Sandbox::with(|_| {}).await;
    let _turns = take_all(&sandbox.app, Lane::Analysis).await;
    let body = question(json!([follows("asr")]));
    let waiting = join_all((0..50).map(|_| sandbox.send(Operator, request(&body))));
    let others = async {
        for _ in 0..20 {
            assert_eq!((sandbox.app.get("/livez").await.status, decision(&sandbox).await.status), (200, 200));
        }
    };
    let (waited, ()) = join(waiting, others).await;
    for answer in waited {
        assert_eq!((answer.status, answer.code().as_str()), (503, "unavailable"));
    }
}

#[actix_web::test]
async fn fifty_simulations_at_once_give_answers_or_503_while_decisions_go_on() {
    let one = |state: &mut AppState| state.http.lanes = Lanes::new(Room { analysis: 1, ..Room::of(256) });
    let sandbox = Sandbox::with(one).await;
    let mut body = question(json!([preferred("r-zz", "cz"), follows("menzis")]));
    body.as_object_mut().unwrap().remove("careKinds");
    let running = join_all((0..50).map(|_| sandbox.send(Operator, request(&body))));
    let others = join_all((0..20).map(|_| join(sandbox.app.get("/livez"), decision(&sandbox))));
    let (answers, others) = join(running, others).await;
    assert!(others.iter().all(|(livez, decision)| (livez.status, decision.status) == (200, 200)));
    assert!(answers.iter().all(|answer| [200, 503].contains(&answer.status)));
    let answered: Vec<Value> =
        answers.iter().filter(|answer| answer.status == 200).map(Answer::json).collect();
    assert!(!answered.is_empty());
    assert!(answered.iter().all(|answer| answer["transitions"] == answered[0]["transitions"]));
}
