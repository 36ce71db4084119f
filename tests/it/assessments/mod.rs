//! Judging submissions, from the questionnaire that is put ready to what follows on a yes.

mod contract;
mod kinds;
mod runs;
mod worklist;

use chrono::NaiveDate;
use futures_util::future::join;
use serde_json::{Value, json};
use zorgcontract::clock::{Clocks, Moment};
use zorgcontract::codes::JobId;

use crate::harness::Answer;
use crate::sandbox::Who::*;
use crate::sandbox::{PRACTICE, Sandbox, Who};
use crate::submissions::{PDF, address, stepping, upload};

const MUTATION: &str = "zorg-en-zekerheid-haz-mutation";
const HAZ_OF_CZ: &str = "cz-haz";

struct Desk {
    sandbox: Sandbox,
}

fn moment(year: i32, month: u32, day: u32) -> Moment {
    Moment::start_of(NaiveDate::from_ymd_opt(year, month, day).unwrap())
}

impl Desk {
    /// A country on 3 February 2025.
    async fn new() -> Self {
        let clocks = Clocks::business_from(moment(2025, 2, 3));
        Self { sandbox: Sandbox::with(clocks).await }
    }

    /// A round of a questionnaire until 1 March, for changes from 1 April; its id.
    async fn round(&self, who: Who, questionnaire: &str) -> String {
        let round = json!({ "version": 1, "name": JobId::new().to_string(), "startsOn": "2025-04-01",
            "opensAt": moment(2025, 1, 15), "deadline": moment(2025, 3, 1) });
        let made =
            self.sandbox.post(who, &format!("/v1/questionnaires/{questionnaire}/rounds"), &round).await;
        assert_eq!(made.status, 201, "{}", made.text());
        made.json()["id"].as_str().unwrap().to_owned()
    }

    /// Publishes a questionnaire.
    async fn publish(&self, who: Who, definition: &Value) {
        let made = self.sandbox.post(who, "/v1/questionnaires", definition).await;
        assert_eq!(made.status, 201, "{}", made.text());
        let at = format!("/v1/questionnaires/{}/versions/1", definition["id"].as_str().unwrap());
        let published = self.sandbox.send(who, stepping(&at, "_publish", 1, &JobId::new().to_string())).await;
        assert!(published.status < 300, "{}", published.text());
    }

    async fn start(&self, questionnaire: &str, round: &str) -> String {
        let new = json!({ "questionnaireId": questionnaire, "roundId": round, "agbCode": PRACTICE });
        let made = self.sandbox.post(Practice, "/v1/submissions", &new).await;
        assert_eq!(made.status, 201, "{}", made.text());
        address(&made.json())
    }

    /// Hands answers in, in version 3.
    async fn hand_in(&self, at: &str, answers: &Value) {
        let saved = self.sandbox.patch(Practice, &format!("{at}/answers"), "\"1\"", answers).await;
        assert_eq!(saved.json()["validation"]["problems"], json!([]), "{}", saved.text());
        self.submit(at, 2).await;
    }

    async fn submit(&self, at: &str, seen: i64) {
        let done =
            self.sandbox.send(Practice, stepping(at, "_submit", seen, &JobId::new().to_string())).await;
        assert_eq!(done.status, 200, "{}", done.text());
    }

    /// A mutation that asks for POH-S, handed in by a practice with an agreement.
    async fn mutation(&self) -> String {
        self.sandbox.contract().await;
        self.publish(Leader, &shipped(MUTATION)).await;
        let round = self.round(Leader, MUTATION).await;
        let at = self.start(MUTATION, &round).await;
        self.hand_in(&at, &change()).await;
        at
    }

    /// The application of a practice to CZ, handed in.
    async fn application(&self) -> String {
        self.publish(Follower, &shipped(HAZ_OF_CZ)).await;
        let round = self.round(Follower, HAZ_OF_CZ).await;
        let at = self.start(HAZ_OF_CZ, &round).await;
        self.hand_in(&at, &application()).await;
        at
    }

    async fn decide(&self, who: Who, at: &str, seen: i64, body: &Value) -> Answer {
        self.decide_as(who, at, seen, body, &JobId::new().to_string()).await
    }

    async fn decide_as(&self, who: Who, at: &str, seen: i64, body: &Value, key: &str) -> Answer {
        let request = Sandbox::posting(&format!("{at}/assessments"), body, key);
        self.sandbox.send(who, request.insert_header(("if-match", format!("\"{seen}\"")))).await
    }

    /// Takes in hand what was handed in, so that it is in version 4.
    async fn take(&self, who: Who, at: &str) {
        let taken = self.decide(who, at, 3, &json!({ "decision": "underAssessment" })).await;
        assert_eq!((taken.status, taken.header("etag")), (201, "\"4\""), "{}", taken.text());
    }

    async fn get(&self, who: Who, at: &str) -> Value {
        let answer = self.sandbox.get(who, at).await;
        assert_eq!(answer.status, 200, "{who:?} {at}: {}", answer.text());
        answer.json()
    }
}

/// A questionnaire as it ships.
fn shipped(id: &str) -> Value {
    let all = zorgcontract::questionnaires::shipped::shipped().unwrap();
    let found = all.iter().find(|shipped| shipped.definition.id.as_str() == id).unwrap();
    serde_json::to_value(&found.definition).unwrap()
}

fn change() -> Value {
    json!({ "applicant.running": true, "change.kinds": ["add"], "change.add.modules": ["poh-s", "mtvp"],
        "change.add.mtvpPlan": true, "closing.vecozo": true })
}

fn application() -> Value {
    json!({ "criteria.vecozo": true, "criteria.nza": true, "criteria.big": true, "criteria.memberOf": ["ro", "hds"],
        "exclusion.insolvency": "none", "exclusion.pending": false, "exclusion.taxHome": true,
        "exclusion.taxNl": true, "closing.truthful": true })
}

fn criterion<'v>(criteria: &'v Value, rule: &str) -> &'v Value {
    let list = criteria["criteria"].as_array().unwrap();
    let found = list.iter().find(|row| row["ruling"]["rule"]["ruleId"] == rule);
    found.unwrap_or_else(|| panic!("no {rule} in {criteria}"))
}

fn no(grounds: &[&str]) -> Value {
    json!({ "decision": "rejected", "reason": "Wij gaan niet door", "grounds": grounds })
}

#[actix_web::test]
async fn a_mutation_goes_from_question_to_what_follows() {
    let desk = Desk::new().await;
    let at = desk.mutation().await;
    let criteria = desk.get(Leader, &format!("{at}/criteria")).await;
    assert_eq!(criteria["filing"], 1);
    let vecozo = criterion(&criteria, "eligibility.vecozo-certificate");
    assert_eq!((&vecozo["part"], &vecozo["ruling"]["verdict"]), (&json!("criterion"), &json!("met")));
    assert_eq!(vecozo["answers"][0]["linkId"], "closing.vecozo");
    assert_eq!(vecozo["ruling"]["facts"][0]["source"], "given");
    assert_eq!(vecozo["ruling"]["rule"]["citations"][0]["section"].as_str().map(str::is_empty), Some(false));
    let active = criterion(&criteria, "eligibility.agb-registration");
    assert_eq!(active["ruling"]["facts"][0]["source"], "register");
    let reach = criterion(&criteria, "eligibility.reachability");
    assert_eq!(
        (&reach["ruling"]["verdict"], reach["ruling"]["missing"][0].get("fact")),
        (&json!("unknown"), Some(&json!("practice.reachability_in_order")))
    );
    let quarter = criterion(&criteria, "questionnaire.quarterly-mutation");
    assert_eq!((&quarter["part"], &quarter["ruling"]["verdict"]), (&json!("beside"), &json!("met")));

    desk.take(Leader, &at).await;
    let ask = json!({ "decision": "moreInformationNeeded", "reason": "Het plan ontbreekt", "note": "Let op: intern",
        "needed": ["Plan MTVP"], "answerBy": moment(2025, 2, 20) });
    let asked = desk.decide(Leader, &at, 4, &ask).await;
    assert_eq!(
        (asked.status, &asked.json()["status"]),
        (201, &json!("moreInformationNeeded")),
        "{}",
        asked.text()
    );
    let file = upload(&desk.sandbox, Practice, &at, "plan.pdf", "application/pdf", PDF).await.json();
    let answer = json!({ "closing.attachments": [file["id"]] });
    let seen = desk.get(Practice, &at).await["version"].as_i64().unwrap();
    let saved = desk.sandbox.patch(Practice, &format!("{at}/answers"), &format!("\"{seen}\""), &answer).await;
    assert_eq!(saved.status, 200, "{}", saved.text());
    desk.submit(&at, seen + 1).await;
    let seen = seen + 2;
    let taken = desk.decide(Leader, &at, seen, &json!({ "decision": "underAssessment" })).await;
    assert_eq!(taken.status, 201, "{}", taken.text());
    let yes = json!({ "decision": "approved", "modules": ["poh-s"], "reason": "MTVP volgt later" });
    let done = desk.decide(Leader, &at, seen + 1, &yes).await;
    let made = done.json();
    assert_eq!(
        (done.status, &made["status"], &made["filing"]),
        (201, &json!("approved"), &json!(2)),
        "{made}"
    );
    let follows = &made["followUp"];
    assert_eq!((&follows["policyId"], &follows["agreementType"]), (&json!("zz-haz-2024"), &json!("haz")));
    assert_eq!(follows["modules"], json!([{ "id": "poh-s", "title": "POH-S" }]));
    assert_eq!((&follows["startsOn"], &follows["startBasis"]), (&json!("2025-04-01"), &json!("round")));
    assert_eq!(follows["unknown"], json!(["annexes"]));
    assert_eq!(desk.get(Practice, &at).await["status"], "approved");

    let told = desk.get(Practice, &format!("{at}/assessments")).await;
    let told = told["items"].as_array().unwrap();
    let decisions: Vec<&Value> = told.iter().map(|row| &row["decision"]).collect();
    assert_eq!(decisions, ["underAssessment", "moreInformationNeeded", "underAssessment", "approved"]);
    assert_eq!(
        (&told[1]["reason"], &told[1]["needed"]),
        (&json!("Het plan ontbreekt"), &json!(["Plan MTVP"]))
    );
    let own = desk.get(Leader, &format!("{at}/assessments")).await;
    assert_eq!(own["items"][1]["note"], "Let op: intern");
    for side in [format!("{at}/assessments"), format!("{at}/history"), at.clone()] {
        let text = desk.get(Practice, &side).await.to_string();
        assert!(!text.contains("intern"), "{side}: {text}");
    }
    let history = desk.get(Practice, &format!("{at}/history")).await;
    let events: Vec<&str> =
        history["items"].as_array().unwrap().iter().map(|line| line["event"].as_str().unwrap()).collect();
    assert!(events.ends_with(&["takenUp", "approved"]), "{events:?}");
    for (who, owner) in
        [(Practice, format!("agb:{PRACTICE}")), (Leader, "concern:zorg-en-zekerheid".to_owned())]
    {
        let trail = format!("/v1/audit-entries?owner={owner}&eventType=submission.approved");
        assert_eq!(desk.sandbox.items(who, &trail).await.len(), 1, "{who:?}");
    }
}

#[actix_web::test]
async fn an_application_to_cz_is_judged_by_its_own_criteria_and_has_no_first_day() {
    let desk = Desk::new().await;
    let at = desk.application().await;
    let criteria = desk.get(Follower, &format!("{at}/criteria")).await;
    assert_eq!(criteria["receipt"]["policyId"], "cz-2025");
    let judge = criterion(&criteria, "questionnaire.completed-and-positive");
    assert_eq!(judge["ruling"]["verdict"], "unknown", "only the decision itself settles it");
    let insolvency = criterion(&criteria, "exclusion.insolvency-state");
    assert_eq!(insolvency["part"], "exclusion");
    assert_ne!(insolvency["ruling"]["verdict"], "unmet");
    desk.take(Follower, &at).await;
    let done = desk.decide(Follower, &at, 4, &json!({ "decision": "approved" })).await;
    let follows = &done.json()["followUp"];
    assert_eq!((done.status, &follows["agreementType"]), (201, &json!("haz-late-entry")), "{}", done.text());
    assert_eq!((follows.get("startsOn"), &follows["unknown"]), (None, &json!(["startsOn", "annexes"])));
    assert_eq!(follows["startRule"]["ruleId"], "process.individual-gp-on-request");
}

#[actix_web::test]
async fn zorg_en_zekerheid_may_decline_for_its_own_reasons() {
    let desk = Desk::new().await;
    let at = desk.mutation().await;
    desk.take(Leader, &at).await;
    let silent = desk.decide(Leader, &at, 4, &json!({ "decision": "rejected" })).await;
    assert_eq!((silent.status, silent.code().as_str()), (400, "request-invalid"), "a no says why");
    let done = desk.decide(Leader, &at, 4, &no(&[])).await;
    assert_eq!((done.status, &done.json()["status"]), (201, &json!("rejected")), "{}", done.text());
    let grounds = &desk.get(Practice, &format!("{at}/assessments")).await["items"][1]["grounds"];
    assert_eq!(grounds[0]["ruleId"], "reservation.no-contract-own-reasons");
    assert_eq!(grounds[0]["citations"][0]["section"], "5.4");
}

#[actix_web::test]
async fn cz_names_an_unmet_criterion_or_the_clause_on_unforeseen_cases() {
    let desk = Desk::new().await;
    let at = desk.application().await;
    desk.take(Follower, &at).await;
    let own = desk.decide(Follower, &at, 4, &no(&[])).await;
    let body = own.json();
    assert_eq!((own.status, own.code().as_str()), (422, "rule-refused"), "{body}");
    assert_eq!(body["rules"][0]["ruleId"], "reservation.unforeseen-cases", "{body}");
    let refused = |answer: &Answer| (answer.status, answer.json()["errors"][0]["code"].clone());
    for (rule, code) in [
        ("reservation.no-contract-own-reasons", "ground.unknown"),
        ("eligibility.agb-code", "ground.met"),
        ("questionnaire.completed-and-positive", "ground.open"),
        ("reservation.unforeseen-cases", "ground.open"),
    ] {
        let answer = desk.decide(Follower, &at, 4, &no(&[rule])).await;
        assert_eq!(refused(&answer), (422, json!(code)), "{rule}: {}", answer.text());
    }
    let mut made_up = no(&["reservation.unforeseen-cases"]);
    made_up["facts"] = json!({ "insurer.decision": "declined" });
    let answer = desk.decide(Follower, &at, 4, &made_up).await;
    assert_eq!(refused(&answer), (400, json!("fact.notStated")));
    assert_eq!(desk.get(Follower, &at).await["status"], "underAssessment");
    let mut unforeseen = no(&["reservation.unforeseen-cases"]);
    unforeseen["facts"] = json!({ "case.covered_by_policy": false });
    let rehearsal = Sandbox::posting(&format!("{at}/assessments"), &unforeseen, "rehearsed")
        .insert_header(("if-match", "\"4\""))
        .insert_header(("prefer", "dry-run"));
    assert_eq!(desk.sandbox.send(Follower, rehearsal).await.status, 201);
    let found = no(&["eligibility.vecozo-certificate"]);
    let done = desk.decide(Follower, &at, 4, &found).await;
    assert_eq!(
        (done.status, &done.json()["status"]),
        (201, &json!("rejected")),
        "its own finding on what is declared"
    );
}

#[actix_web::test]
async fn of_two_assessors_at_once_one_decides_and_a_retry_adds_nothing() {
    let desk = Desk::new().await;
    let at = desk.mutation().await;
    desk.take(Leader, &at).await;
    let (yes, no) = (json!({ "decision": "approved" }), no(&[]));
    let (one, two) =
        join(desk.decide_as(Leader, &at, 4, &yes, "a"), desk.decide_as(Leader, &at, 4, &no, "b")).await;
    let mut statuses = [one.status, two.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [201, 412], "{} {}", one.text(), two.text());
    let (body, key) = if one.status == 201 { (&yes, "a") } else { (&no, "b") };
    let again = desk.decide_as(Leader, &at, 4, body, key).await;
    assert_eq!((again.status, again.header("idempotency-replayed")), (201, "true"));
    assert_eq!(desk.sandbox.items(Leader, &format!("{at}/assessments")).await.len(), 2);
}

#[actix_web::test]
async fn what_is_given_back_meanwhile_is_not_decided_about() {
    let desk = Desk::new().await;
    let at = desk.mutation().await;
    let early = desk.decide(Leader, &at, 3, &json!({ "decision": "approved" })).await;
    assert_eq!((early.status, early.code().as_str()), (409, "conflict"), "it is taken in hand first");
    desk.take(Leader, &at).await;
    let reopen = Sandbox::posting(&format!("{at}/_reopen"), &json!({ "reason": "Opnieuw" }), "r")
        .insert_header(("if-match", "\"4\""));
    let yes = json!({ "decision": "approved" });
    let (reopened, decided) =
        join(desk.sandbox.send(Leader, reopen), desk.decide(Leader, &at, 4, &yes)).await;
    let status = desk.get(Leader, &at).await["status"].clone();
    assert_eq!(reopened.status == 200, status == "draft", "{}", reopened.text());
    assert_eq!(decided.status == 201, status == "approved", "{}", decided.text());
    assert!(reopened.status == 200 || decided.status == 201);
    if status == "draft" {
        assert_eq!(desk.decide(Leader, &at, 5, &yes).await.status, 409, "nor once it is a draft again");
    }
}

#[actix_web::test]
async fn nobody_else_judges_or_sees_what_was_judged() {
    let desk = Desk::new().await;
    let at = desk.mutation().await;
    desk.take(Leader, &at).await;
    for who in [Follower, Outsider, NoConcern, Wsv, Stranger] {
        for sub in ["criteria", "assessments"] {
            assert_eq!(desk.sandbox.get(who, &format!("{at}/{sub}")).await.status, 404, "{who:?} {sub}");
        }
    }
    for who in [Follower, Outsider, NoConcern] {
        assert_eq!(desk.decide(who, &at, 4, &json!({ "decision": "approved" })).await.status, 404, "{who:?}");
        let assign = Sandbox::posting(&format!("{at}/_assign"), &json!({ "assignee": "x" }), "a")
            .insert_header(("if-match", "\"4\""));
        assert_eq!(desk.sandbox.send(who, assign).await.status, 404, "{who:?}");
    }
    assert_eq!(desk.decide(Practice, &at, 4, &json!({ "decision": "approved" })).await.status, 403);
}
