//! The question over HTTP: who may ask what, what is refused and how, and many questions at once.

use std::sync::Arc;

use actix_web::test::TestRequest;
use serde_json::{Value, json};
use zorgcontract::app::{self, AppState};
use zorgcontract::auth::Role;
use zorgcontract::auth::keys::TokenKey;
use zorgcontract::auth::tokens::{self, Grant, Verifier};
use zorgcontract::clock::Clocks;

use crate::harness::{self, Answer, TestApp};
use crate::world::World;

const PATH: &str = "/v1/effective-agreements";

pub struct Sandbox {
    pub app: TestApp,
    key: TokenKey,
    _world: World,
}

/// Who calls: a provider for an AGB code, an insurer of a concern or for one UZOVI code, or another.
#[derive(Clone, Copy)]
pub enum Who {
    Provider(&'static str),
    Concern(&'static str),
    Insurer(&'static str),
    Operator,
    Dashboard,
}
use Who::*;

impl Sandbox {
    pub async fn new() -> Self {
        Self::with(|_| {}).await
    }

    /// The sandbox with something changed in its state.
    pub async fn with(change: impl FnOnce(&mut AppState)) -> Self {
        let world = actix_web::web::block(World::new).await.unwrap();
        let key = TokenKey::from_pem(&TokenKey::generate_pem().unwrap()).unwrap();
        let mut state = AppState {
            clocks: world.clocks.clone(),
            snapshots: world.snapshots.clone(),
            db: world.db.clone(),
            verifier: Arc::new(Verifier::new(key.clone(), Clocks::real())),
            ..harness::state(app::routes)
        };
        change(&mut state);
        Self { app: TestApp::of(state, app::routes).await, key, _world: world }
    }

    pub async fn send(&self, who: Who, request: TestRequest) -> Answer {
        let (role, agb, concern, uzovi) = match who {
            Provider(code) => (Role::Provider, Some(code), None, None),
            Concern(id) => (Role::Insurer, None, Some(id), None),
            Insurer(code) => (Role::Insurer, None, Some("cz"), Some(code)),
            Operator => (Role::Operator, None, None, None),
            Dashboard => (Role::Dashboard, None, None, None),
        };
        let grant = Grant {
            role,
            agb: agb.map(|code| code.parse().unwrap()).into_iter().collect(),
            concern: concern.map(|id| id.parse().unwrap()),
            uzovi: uzovi.map(|code| code.parse().unwrap()).into_iter().collect(),
            name: None,
            scopes: Vec::new(),
        };
        let token = tokens::sign(&self.key, &grant.claims(&Clocks::real())).unwrap();
        self.app.send(request.insert_header(("authorization", format!("Bearer {token}")))).await
    }

    /// Asks a question given as `agbCode uzoviCode date`, about GP care, with more of the query behind.
    async fn ask(&self, who: Who, text: &str) -> Answer {
        self.send(who, TestRequest::get().uri(&format!("{PATH}?{}", query(text)))).await
    }

    async fn status(&self, who: Who, text: &str) -> u16 {
        self.ask(who, text).await.status
    }

    async fn search(&self, who: Who, body: &Value) -> Answer {
        let request = TestRequest::post().uri(&format!("{PATH}/_search"));
        let request = request.insert_header(("content-type", "application/json"));
        self.send(who, request.set_payload(body.to_string())).await
    }
}

fn query(text: &str) -> String {
    let words: Vec<&str> = text.split(' ').collect();
    let [agb, uzovi, date, more @ ..] = words.as_slice() else { panic!("{text}") };
    let more: String = more.iter().map(|word| format!("&{word}")).collect();
    format!("agbCode={agb}&uzoviCode={uzovi}&date={date}&careKind=HAZ{more}")
}

fn asked(agb: &str, uzovi: &str) -> Value {
    json!({ "agbCode": agb, "uzoviCode": uzovi, "date": "2025-02-03", "careKind": "HAZ" })
}

/// A problem without what differs in every answer.
fn problem(answer: &Answer) -> Value {
    let mut problem = answer.json();
    problem.as_object_mut().unwrap().remove("instance");
    problem
}

#[actix_web::test]
async fn a_provider_asks_about_its_own_organisation_with_its_people_and_locations() {
    let sandbox = Sandbox::new().await;
    let own = Provider("01900001");
    for code in ["01900001", "01950001", "01910001"] {
        let answer = sandbox.ask(own, &format!("{code} 9101 2025-02-03")).await;
        assert_eq!(answer.status, 200, "{code}: {}", answer.text());
        assert_eq!(answer.json()["holder"]["agbCode"], "01900001");
        assert_eq!(answer.json()["claimedBy"]["agbCode"], "01900001");
    }
    let foreign = sandbox.ask(own, "01900003 9101 2025-02-03").await;
    let absent = sandbox.ask(own, "01999999 9101 2025-02-03").await;
    let no_insurer = sandbox.ask(own, "01900003 9999 2025-02-03").await;
    assert_eq!(foreign.status, 404);
    assert_eq!(problem(&foreign), problem(&absent), "what is not yours looks like what is absent");
    assert_eq!(problem(&foreign), problem(&no_insurer));
}

#[actix_web::test]
async fn nobody_sees_the_agreement_of_a_former_employer_or_of_one_that_the_register_named_by_mistake() {
    let sandbox = Sandbox::new().await;
    let (former, present) = (Provider("01900001"), Provider("01900003"));
    for (who, text, status) in [
        (former, "01910003 9101 2023-12-31", 200),
        (present, "01910003 9101 2023-12-31", 404),
        (former, "01910003 9101 2024-01-01", 404),
        (present, "01910003 9101 2024-01-01", 200),
        // 01910005 was first recorded as working for 03; that was wrong.
        (former, "01910005 9102 2023-06-01", 200),
        (former, "01910005 9102 2023-06-01 asOf=2024-01-01T00:00:00Z", 404),
        (present, "01910005 9102 2023-06-01", 404),
        (Provider("01910003"), "01910003 9101 2024-01-01", 200),
    ] {
        assert_eq!(sandbox.status(who, text).await, status, "{text}");
    }
}

#[actix_web::test]
async fn an_insurer_asks_about_its_own_insurers_in_the_days_in_which_they_were() {
    let sandbox = Sandbox::new().await;
    for (who, text, status) in [
        (Concern("cz"), "01900001 9101 2025-02-03", 200),
        (Concern("cz"), "01900001 9102 2025-02-03", 404),
        (Concern("cz"), "01900001 9112 2023-06-01", 200),
        (Concern("cz"), "01900001 9112 2025-02-03", 404),
        (Concern("vgz"), "01900001 9101 2025-02-03", 404),
        (Insurer("9101"), "01900001 9101 2025-02-03", 200),
        (Insurer("9101"), "01900001 9115 2025-02-03", 404),
    ] {
        assert_eq!(sandbox.status(who, text).await, status, "{text}");
    }
}

#[actix_web::test]
async fn an_operator_asks_about_anything_that_exists_and_a_dashboard_about_nothing() {
    let sandbox = Sandbox::new().await;
    for (text, status) in [
        ("01900001 9101 2025-02-03", 200),
        ("01900003 9102 1900-01-01", 200),
        ("01900003 9102 9999-12-31", 200),
        ("01999999 9101 2025-02-03", 404),
        ("01900001 9999 2025-02-03", 404),
    ] {
        assert_eq!(sandbox.status(Operator, text).await, status, "{text}");
    }
    assert_eq!(sandbox.status(Dashboard, "01900001 9101 2025-02-03").await, 403);
    let search = sandbox.search(Dashboard, &json!({ "questions": [asked("01900001", "9101")] })).await;
    assert_eq!(search.status, 403);
    let anonymous = sandbox.app.get(&format!("{PATH}?{}", query("01900001 9101 2025-02-03"))).await;
    assert_eq!(anonymous.status, 401);
}

#[actix_web::test]
async fn a_question_that_cannot_be_read_is_refused_with_every_fault_and_its_place() {
    let sandbox = Sandbox::new().await;
    for (text, faults) in [
        ("1900001 9101 2025-02-03", vec!["query:agbCode agbCode.format"]),
        (
            "0190000x 91 2025-02-30",
            vec![
                "query:agbCode agbCode.format",
                "query:uzoviCode uzoviCode.format",
                "query:date date.format",
            ],
        ),
        ("01900001 9101 2025-02-03 colour=red", vec!["query:colour parameter.unknown"]),
        ("01900001 9101 2025-02-03 segment=S4", vec!["query:segment segment.value"]),
        ("01900001 9101 2025-02-03 asOf=yesterday", vec!["query:asOf dateTime.format"]),
    ] {
        let answer = sandbox.ask(Operator, text).await;
        assert_eq!(answer.status, 400, "{text}");
        assert_eq!(answer.faults(), faults, "{text}");
    }
}

#[actix_web::test]
async fn the_explanation_is_in_the_language_that_was_asked_for() {
    let sandbox = Sandbox::new().await;
    let told = async |language: Option<&str>| {
        let mut request = TestRequest::get().uri(&format!("{PATH}?{}", query("01900001 9101 2025-02-03")));
        if let Some(language) = language {
            request = request.insert_header(("accept-language", language));
        }
        let answer = sandbox.send(Operator, request).await;
        assert_eq!(answer.status, 200);
        let json = answer.json();
        let texts = json["explanation"].as_array().unwrap().iter().map(|step| step["text"].clone());
        (answer.header("content-language").to_owned(), texts.collect::<Vec<_>>())
    };
    let (nl, dutch) = told(None).await;
    let (en, english) = told(Some("en-GB, nl;q=0.5")).await;
    assert_eq!((nl.as_str(), en.as_str()), ("nl", "en"));
    assert_eq!(told(Some("nl")).await.1, dutch);
    assert_eq!(dutch.len(), english.len());
    assert!(dutch.iter().zip(&english).all(|(a, b)| a != b), "every sentence is translated");
}

#[actix_web::test]
async fn many_questions_get_the_answers_that_each_gets_alone() {
    let sandbox = Sandbox::new().await;
    let codes = ["01900001", "01900002", "01900007", "01900016", "01910002", "01900021", "01900015"];
    let pairs: Vec<(&str, &str)> =
        codes.iter().flat_map(|agb| ["9101", "9102", "9106", "9113"].map(|uzovi| (*agb, uzovi))).collect();
    let questions: Vec<Value> = pairs.iter().map(|(agb, uzovi)| asked(agb, uzovi)).collect();
    let many = sandbox.search(Operator, &json!({ "questions": questions, "explain": true })).await;
    let brief = sandbox.search(Operator, &json!({ "questions": questions })).await;
    assert_eq!((many.status, brief.status), (200, 200), "{}", many.text());
    let (many, brief) = (many.json(), brief.json());
    for (at, (agb, uzovi)) in pairs.iter().enumerate() {
        let mut alone = sandbox.ask(Operator, &format!("{agb} {uzovi} 2025-02-03")).await.json();
        assert_eq!(many["items"][at], json!({ "answer": alone }), "{agb} {uzovi}");
        let parts = alone["locations"].as_array().map_or(0, Vec::len);
        alone["explanation"] = json!([]);
        for part in 0..parts {
            alone["locations"][part]["explanation"] = json!([]);
        }
        assert_eq!(brief["items"][at], json!({ "answer": alone }), "{agb} {uzovi} without explanation");
    }
    assert_eq!(many["items"].as_array().unwrap().len(), pairs.len());
}

#[actix_web::test]
async fn one_question_that_has_no_answer_leaves_the_others_theirs() {
    let sandbox = Sandbox::new().await;
    let questions = [
        asked("01900001", "9101"),
        asked("01900003", "9101"), // of another practice
        asked("01999999", "9101"),
        asked("01900001", "9999"),
        asked("01950001", "9102"),
    ];
    let answer = sandbox.search(Provider("01900001"), &json!({ "questions": questions })).await;
    assert_eq!(answer.status, 200);
    let items = answer.json()["items"].clone();
    let not_found = |location: &str| json!({ "problem": { "code": "not-found", "location": location } });
    assert_eq!(items[0]["answer"]["basis"], "followed");
    assert_eq!(items[1], not_found("agbCode"));
    assert_eq!(items[2], items[1], "foreign and absent look the same");
    assert_eq!(items[3], not_found("uzoviCode"));
    assert_eq!(items[4]["answer"]["basis"], "own");
    assert!(items[0].get("problem").is_none() && items[1].get("answer").is_none());
}

#[actix_web::test]
async fn a_batch_has_a_thousand_questions_at_most_and_each_of_them_can_be_read() {
    let sandbox = Sandbox::new().await;
    let many = |count: usize| json!({ "questions": vec![asked("01900001", "9101"); count] });
    assert_eq!(sandbox.search(Operator, &many(1_000)).await.status, 200);
    for (body, faults) in [
        (many(1_001), vec!["body:/questions list.tooLong"]),
        (many(0), vec!["body:/questions list.tooShort"]),
        (
            json!({ "questions": [asked("01900001", "9101"), asked("190", "9101")] }),
            vec!["body:/questions/1/agbCode agbCode.format"],
        ),
        (
            json!({ "questions": [], "explane": true }),
            vec!["body:/questions list.tooShort", "body:/explane member.unknown"],
        ),
    ] {
        let answer = sandbox.search(Operator, &body).await;
        assert_eq!(answer.status, 400);
        let mut found = answer.faults();
        found.sort();
        let mut wanted = faults;
        wanted.sort_unstable();
        assert_eq!(found, wanted);
    }
}
