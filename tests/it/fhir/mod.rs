//! Questionnaires and answers as FHIR: the same rights, rules and records as over `/v1`.

mod hostile;

use actix_web::http::Method;
use actix_web::test::TestRequest;
use serde_json::{Value, json};
use zorgcontract::codes::JobId;
use zorgcontract::fhir::outcome::FHIR_JSON;
use zorgcontract::fhir::questionnaire::{Standing, export};
use zorgcontract::fhir::words::{AGB, own};
use zorgcontract::questionnaires::Questionnaire;

use crate::harness::Answer;
use crate::questionnaires::definition;
use crate::sandbox::Who::*;
use crate::sandbox::{PRACTICE, Who};
use crate::submissions::{QUESTIONNAIRE, Scene, open_to_practice};

const ORIGIN: &str = "http://localhost";

/// The resource of a definition, as a client writes it.
fn resource(definition: Value) -> Value {
    let definition: Questionnaire = serde_json::from_value(definition).unwrap();
    serde_json::to_value(export(&definition, Standing::default(), ORIGIN)).unwrap()
}

fn subject(agb: &str) -> Value {
    json!({ "type": "Organization", "identifier": { "system": AGB, "value": agb } })
}

/// Answers that can be handed in.
fn response(status: &str, round: &str) -> Value {
    json!({
        "resourceType": "QuestionnaireResponse",
        "extension": [{ "url": own("round"), "valueString": round }],
        "questionnaire": format!("{ORIGIN}/fhir/r4/Questionnaire/{QUESTIONNAIRE}|1"),
        "status": status,
        "subject": subject(PRACTICE),
        "item": [
            { "linkId": "general", "item": [
                { "linkId": "name", "text": "Naam", "answer": [{ "valueString": "Huisartsenpraktijk Voorbeeld" }] },
                { "linkId": "staff", "item": [{ "linkId": "staff.name", "answer": [{ "valueString": "A" }] }] },
                { "linkId": "staff", "item": [{ "linkId": "staff.name", "answer": [{ "valueString": "A" }] }] },
            ] },
            { "linkId": "module", "answer": [{ "valueCoding": { "code": "yes", "display": "Ja" } }] },
            { "linkId": "hours", "answer": [{ "valueDecimal": 12.5 }] },
        ],
    })
}

fn populating(questionnaire: &str, agb: &str) -> Value {
    let uri = format!("{ORIGIN}/fhir/r4/Questionnaire/{questionnaire}");
    json!({ "resourceType": "Parameters", "parameter": [
        { "name": "subject", "valueReference": subject(agb) },
        { "name": "canonical", "valueUri": uri },
    ] })
}

/// A call of an operation of this part, for the table of access.
pub fn call(operation: &str, method: &Method, uri: &str, absent: bool) -> Option<TestRequest> {
    let open = open_to_practice();
    let agb = if absent { "01888888" } else { PRACTICE };
    let (seen, body) = match operation {
        "create_fhir_questionnaire" => (1, resource(definition("cz-other", 1))),
        "replace_fhir_questionnaire" => (1, resource(definition("cz-test", 2))),
        "populate_fhir_questionnaire" => (1, populating(QUESTIONNAIRE, agb)),
        "populate_one_fhir_questionnaire" => {
            let mut body = populating("", agb);
            body["parameter"].as_array_mut().unwrap().pop();
            (1, body)
        }
        "create_fhir_response" => {
            let mut body = response("completed", &open);
            body["subject"] = subject(agb);
            (1, body)
        }
        "replace_fhir_response" => {
            let mut body = response("completed", &open);
            body["extension"] = json!([]);
            (2, body)
        }
        _ => return None,
    };
    Some(writing(method.clone(), uri, &body, seen, "rehearsed").insert_header(("prefer", "dry-run")))
}

fn writing(method: Method, uri: &str, body: &Value, seen: i64, key: &str) -> TestRequest {
    TestRequest::with_uri(uri)
        .method(method)
        .insert_header(("content-type", FHIR_JSON))
        .insert_header(("idempotency-key", key))
        .insert_header(("if-match", format!("\"{seen}\"")))
        .set_payload(body.to_string())
}

async fn post(scene: &Scene, who: Who, uri: &str, body: &Value) -> Answer {
    let request = writing(Method::POST, uri, body, 1, &JobId::new().to_string());
    scene.sandbox.send(who, request).await
}

async fn put(scene: &Scene, who: Who, uri: &str, body: &Value, seen: i64) -> Answer {
    scene.sandbox.send(who, writing(Method::PUT, uri, body, seen, "unused")).await
}

const RESPONSES: &str = "/fhir/r4/QuestionnaireResponse";

#[actix_web::test]
async fn answers_that_come_as_fhir_are_a_submission_and_come_back_as_they_were() {
    let scene = Scene::new().await;
    let made = post(&scene, Practice, RESPONSES, &response("in-progress", &scene.round)).await;
    assert_eq!((made.status, made.header("content-type")), (201, FHIR_JSON), "{}", made.text());
    let id = made.json()["id"].as_str().unwrap().to_owned();
    assert_eq!(made.header("location"), format!("{RESPONSES}/{id}"));
    let told = scene.get(Practice, &format!("/v1/submissions/{id}")).await;
    assert_eq!(told["status"], "draft");
    assert_eq!(
        told["answers"],
        json!({ "name": "Huisartsenpraktijk Voorbeeld", "module": "yes", "hours": "12.5",
            "staff": [{ "staff.name": "A" }, { "staff.name": "A" }] })
    );
    let read = scene.get(Practice, &format!("{RESPONSES}/{id}")).await;
    assert_eq!(read["item"], made.json()["item"]);
    assert_eq!(read["subject"], subject(PRACTICE));
    let again = put(&scene, Practice, &format!("{RESPONSES}/{id}"), &read, 1).await;
    assert_eq!((again.status, again.header("etag")), (200, "\"2\""), "{}", again.text());
    assert_eq!(again.json()["item"], read["item"]);
}

#[actix_web::test]
async fn completed_hands_in_with_a_receipt_or_does_nothing_at_all() {
    let scene = Scene::new().await;
    let mut lacking = response("completed", &scene.round);
    lacking["item"].as_array_mut().unwrap().pop();
    let refused = post(&scene, Practice, RESPONSES, &lacking).await;
    assert_eq!((refused.status, refused.code().as_str()), (422, "answers-incomplete"));
    assert_eq!(
        refused.faults(),
        ["QuestionnaireResponse.repeat(item).where(linkId='hours') answer.required"]
    );
    assert!(scene.sandbox.items(Practice, "/v1/submissions").await.is_empty(), "nothing was made");
    let key = JobId::new().to_string();
    let request = || writing(Method::POST, RESPONSES, &response("completed", &scene.round), 1, &key);
    let made = scene.sandbox.send(Practice, request()).await;
    assert_eq!((made.status, &made.json()["status"]), (201, &json!("completed")), "{}", made.text());
    let replayed = scene.sandbox.send(Practice, request()).await;
    assert_eq!(replayed.header("idempotency-replayed"), "true");
    assert_eq!(replayed.json(), made.json());
    let at = format!("/v1/submissions/{}", made.json()["id"].as_str().unwrap());
    assert_eq!(scene.get(Practice, &at).await["status"], "submitted");
    assert!(scene.get(Practice, &format!("{at}/receipt")).await.is_object());
    let history = scene.sandbox.items(Practice, &format!("{at}/history")).await;
    let events: Vec<&Value> = history.iter().map(|line| &line["event"]).collect();
    assert_eq!(events, ["created", "submitted"]);
    let seen = scene.get(Leader, &format!("{RESPONSES}/{}", made.json()["id"].as_str().unwrap())).await;
    assert_eq!(seen["item"], made.json()["item"]);
}

#[actix_web::test]
async fn what_comes_after_the_deadline_is_refused_and_kept_as_an_attempt() {
    let scene = Scene::new().await;
    let made = post(&scene, Practice, RESPONSES, &response("in-progress", &scene.round)).await.json();
    let uri = format!("{RESPONSES}/{}", made["id"].as_str().unwrap());
    scene.before_deadline(0);
    let late = put(&scene, Practice, &uri, &response("completed", &scene.round), 1).await;
    assert_eq!((late.status, late.code().as_str()), (422, "deadline-passed"), "{}", late.text());
    let at = format!("/v1/submissions/{}/history", made["id"].as_str().unwrap());
    let history = scene.sandbox.items(Practice, &at).await;
    assert!(history.iter().any(|line| line["event"] == "lateAttempt"), "{history:?}");
    let closed = post(&scene, Practice, RESPONSES, &response("completed", &scene.round)).await;
    assert_eq!(closed.code(), "round-closed");
}

#[actix_web::test]
async fn first_answers_come_from_the_register_and_are_taken_as_they_came() {
    let scene = Scene::new().await;
    let uri = "/fhir/r4/Questionnaire/$populate";
    let asked = post(&scene, Practice, uri, &populating(QUESTIONNAIRE, PRACTICE)).await;
    assert_eq!(asked.status, 200, "{}", asked.text());
    let first = asked.json()["parameter"][0]["resource"].clone();
    assert!(first["item"].to_string().contains(PRACTICE), "{first}");
    let made = post(&scene, Practice, RESPONSES, &first).await;
    assert_eq!(made.status, 201, "{}", made.text());
    assert_eq!(made.json()["item"], first["item"]);
    let other = post(&scene, Stranger, uri, &populating(QUESTIONNAIRE, PRACTICE)).await;
    assert_eq!(other.status, 404);
}

#[actix_web::test]
async fn bad_answers_are_refused_by_place() {
    let scene = Scene::new().await;
    let right = response("in-progress", &scene.round);
    let with = |at: &str, value: Value| {
        let mut body = right.clone();
        *body.pointer_mut(at).unwrap() = value;
        body
    };
    let deep = (0..20).fold(json!([]), |inner, _| json!([{ "linkId": "general", "item": inner }]));
    for (body, status, wanted) in [
        (with("/resourceType", json!("Patient")), 400, "QuestionnaireResponse.resourceType"),
        (with("/status", json!("entered-in-error")), 400, "QuestionnaireResponse.status"),
        (
            with("/questionnaire", json!("http://elsewhere.example/q|1")),
            400,
            "QuestionnaireResponse.questionnaire",
        ),
        (
            with("/subject/identifier/value", json!("1234")),
            400,
            "QuestionnaireResponse.subject.identifier.value",
        ),
        (with("/item/0/linkId", json!("nothing")), 400, "QuestionnaireResponse.item[0].linkId"),
        (
            with("/item/0/item/0/answer/0", json!({ "valueInteger": 3 })),
            400,
            "QuestionnaireResponse.item[0].item[0].answer[0]",
        ),
        (
            with("/item/0/item/0", json!({ "linkId": "name", "colour": 1 })),
            400,
            "QuestionnaireResponse.item[0].item[0].colour",
        ),
        (
            with("/item/2/answer/0/valueDecimal", json!("12.5")),
            400,
            "QuestionnaireResponse.item[2].answer[0].valueDecimal",
        ),
        (with("/item/1/answer/0/valueCoding/code", json!("perhaps")), 422, "QuestionnaireResponse.item[1]"),
        // hours is not shown when there is no module
        (with("/item/1/answer/0/valueCoding/code", json!("no")), 422, "QuestionnaireResponse.item[2]"),
        (with("/item", deep), 400, "QuestionnaireResponse.item[0].item[0].linkId"),
        (with("/item", json!(vec![json!({ "linkId": "x" }); 10_001])), 400, "QuestionnaireResponse.item"),
        (
            with("/extension/0/url", json!("http://elsewhere.example/x")),
            400,
            "QuestionnaireResponse.extension[0]",
        ),
    ] {
        let answer = post(&scene, Practice, RESPONSES, &body).await;
        let faults = answer.faults();
        assert_eq!(answer.status, status, "{wanted}: {}", answer.text());
        assert!(faults.iter().any(|fault| fault.starts_with(wanted)), "{wanted}: {faults:?}");
    }
    for text in
        ["", "[]", "{\"resourceType\":\"QuestionnaireResponse\",\"a\":\"\\ud800\"}", &"[".repeat(100_000)]
    {
        let request = TestRequest::post()
            .uri(RESPONSES)
            .insert_header(("content-type", FHIR_JSON))
            .insert_header(("idempotency-key", "bad"))
            .set_payload(text.to_owned());
        assert_eq!(scene.sandbox.send(Practice, request).await.status, 400);
    }
    assert!(scene.sandbox.items(Practice, "/v1/submissions").await.is_empty());
    let made = post(&scene, Practice, RESPONSES, &right).await.json();
    let uri = format!("{RESPONSES}/{}", made["id"].as_str().unwrap());
    for who in [Stranger, Wsv] {
        assert_eq!(scene.sandbox.get(who, &uri).await.status, 404, "{who:?}");
        assert_eq!(put(&scene, who, &uri, &right, 1).await.status, 404, "{who:?}");
    }
    let request = TestRequest::post().uri(RESPONSES).insert_header(("content-type", "application/json"));
    let other =
        scene.sandbox.send(Practice, request.insert_header(("idempotency-key", "x")).set_payload("{}")).await;
    assert_eq!((other.status, other.code().as_str()), (415, "unsupported-media-type"));
}

#[actix_web::test]
async fn an_insurer_writes_a_draft_as_fhir_and_what_lies_outside_is_refused_by_place() {
    let scene = Scene::new().await;
    let uri = "/fhir/r4/Questionnaire";
    let right = resource(definition("cz-fhir", 1));
    let made = post(&scene, Follower, uri, &right).await;
    assert_eq!(made.status, 201, "{}", made.text());
    let kept = scene.get(Follower, "/v1/questionnaires/cz-fhir/versions/1").await;
    assert_eq!(kept["definition"], definition("cz-fhir", 1));
    assert_eq!(kept["state"], "draft");
    let read = scene.sandbox.get(Follower, "/fhir/r4/Questionnaire/cz-fhir/_history/1").await;
    assert_eq!(read.json()["item"], right["item"]);
    let mut next = right.clone();
    next["title"] = json!("Anders");
    let replaced = put(&scene, Follower, "/fhir/r4/Questionnaire/cz-fhir", &next, 1).await;
    assert_eq!((replaced.status, &replaced.json()["title"]), (200, &json!("Anders")), "{}", replaced.text());
    assert_eq!(put(&scene, Follower, "/fhir/r4/Questionnaire/cz-fhir", &next, 1).await.status, 412);
    assert_eq!(scene.sandbox.get(Practice, "/fhir/r4/Questionnaire/cz-fhir").await.status, 404, "a draft");

    let with = |at: &str, value: Value| {
        let mut body = resource(definition("cz-wrong", 1));
        let (parent, name) = at.rsplit_once('/').unwrap();
        body.pointer_mut(parent).unwrap()[name] = value;
        body
    };
    for (body, wanted) in [
        (with("/item/0/type", json!("reference")), "Questionnaire.item[0].type"),
        (with("/item/0/initial", json!([])), "Questionnaire.item[0].initial"),
        (with("/item/0/_text", json!({ "extension": [] })), "Questionnaire.item[0].text"),
        (
            with(
                "/item/0/extension",
                json!([{ "url": "http://hl7.org/fhir/StructureDefinition/maxDecimalPlaces",
            "valueInteger": 2 }]),
            ),
            "Questionnaire.item[0].extension[0]",
        ),
        (with("/item/0/linkId", json!("Not A Name")), "Questionnaire.item[0].linkId"),
        (with("/item/0/readOnly", json!(true)), "Questionnaire.item[0].readOnly"),
        (with("/status", json!("active")), "Questionnaire.status"),
        (with("/url", json!("http://elsewhere.example/q")), "Questionnaire.url"),
    ] {
        let answer = post(&scene, Follower, uri, &body).await;
        assert_eq!(answer.status, 400, "{wanted}: {}", answer.text());
        assert!(
            answer.faults().iter().any(|fault| fault.starts_with(wanted)),
            "{wanted}: {:?}",
            answer.faults()
        );
    }
}

#[actix_web::test]
async fn a_search_finds_page_by_page_and_by_every_parameter() {
    let scene = Scene::new().await;
    for id in ["cz-a", "cz-b", "cz-c"] {
        assert_eq!(
            post(&scene, Follower, "/fhir/r4/Questionnaire", &resource(definition(id, 1))).await.status,
            201
        );
    }
    let found = |bundle: &Value| -> Vec<String> {
        let entries = bundle["entry"].as_array().cloned().unwrap_or_default();
        entries.iter().map(|entry| entry["resource"]["id"].as_str().unwrap().to_owned()).collect()
    };
    let mut uri = "/fhir/r4/Questionnaire?_count=2&publisher=cz&status=draft".to_owned();
    let first = scene.get(Follower, &uri).await;
    assert_eq!(found(&first), ["cz-a", "cz-b"]);
    let next = first["link"].as_array().unwrap().iter().find(|link| link["relation"] == "next").unwrap();
    uri = next["url"].as_str().unwrap().replace(ORIGIN, "");
    let last = scene.get(Follower, &uri).await;
    assert_eq!(found(&last), ["cz-c"]);
    assert!(last["link"].as_array().unwrap().iter().all(|link| link["relation"] != "next"));
    for (query, wanted) in [
        (format!("url={ORIGIN}/fhir/r4/Questionnaire/{QUESTIONNAIRE}"), 1),
        ("url=http://elsewhere.example".to_owned(), 0),
        ("title=mutatie".to_owned(), 1),
        ("title=atie".to_owned(), 0),
        ("status=active".to_owned(), 1),
        ("version=2".to_owned(), 0),
        (format!("_id={QUESTIONNAIRE}"), 1),
        ("publisher=cz".to_owned(), 0), // drafts of another
    ] {
        let bundle = scene.get(Practice, &format!("/fhir/r4/Questionnaire?{query}")).await;
        assert_eq!(found(&bundle).len(), wanted, "{query}");
    }
    assert_eq!(scene.sandbox.get(Practice, "/fhir/r4/Questionnaire?colour=red").await.status, 400);
    post(&scene, Practice, RESPONSES, &response("in-progress", &scene.round)).await;
    for (query, wanted) in [
        (String::new(), 1),
        (format!("?questionnaire={ORIGIN}/fhir/r4/Questionnaire/{QUESTIONNAIRE}"), 1),
        (format!("?subject:identifier={AGB}%7C{PRACTICE}"), 1),
        (format!("?subject:identifier={AGB}%7C01888888"), 0),
        ("?status=in-progress".to_owned(), 1),
        ("?status=completed".to_owned(), 0),
        ("?status=stopped".to_owned(), 0),
    ] {
        let bundle = scene.get(Practice, &format!("{RESPONSES}{query}")).await;
        assert_eq!(found(&bundle).len(), wanted, "{query}");
    }
}

#[actix_web::test]
async fn the_two_documents_are_served_to_anybody_and_share_no_address() {
    let scene = Scene::new().await;
    let mut paths = Vec::new();
    for (uri, base) in [("/v1/openapi.json", "/v1"), ("/fhir/r4/openapi.json", "/fhir/r4")] {
        let answer = scene.sandbox.app.get(uri).await;
        assert_eq!((answer.status, answer.header("access-control-allow-origin")), (200, "*"), "{uri}");
        assert_eq!(answer.header("content-type"), "application/json");
        assert_eq!(answer.json()["servers"][0]["url"], base);
        paths.push(answer.json()["paths"].as_object().unwrap().keys().cloned().collect::<Vec<_>>());
    }
    assert!(paths[1].iter().any(|path| path == "/Questionnaire/$populate"), "{:?}", paths[1]);
    assert!(paths[0].iter().all(|path| !path.contains("Questionnaire") && !path.contains("fhir")));
}
