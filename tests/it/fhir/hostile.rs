//! Bad input as FHIR: every refusal is an OperationOutcome, nothing is kept, nothing of others is told.

use actix_web::http::Method;
use actix_web::test::TestRequest;
use serde_json::{Value, json};

use super::{ORIGIN, RESPONSES, populating, post, put, resource, response, subject};
use crate::access::calls::NOTHING;
use crate::access::likeness;
use crate::harness::Answer;
use crate::questionnaires::definition;
use crate::sandbox::PRACTICE;
use crate::sandbox::Who::*;
use crate::submissions::{QUESTIONNAIRE, Scene};
use zorgcontract::fhir::outcome::FHIR_JSON;

const QUESTIONNAIRES: &str = "/fhir/r4/Questionnaire";
const POPULATE: &str = "/fhir/r4/Questionnaire/$populate";

/// What an OperationOutcome says: the kind of its first issue, and our code.
#[track_caller]
fn told(answer: &Answer) -> (u16, String, String) {
    let body = answer.json();
    assert_eq!(answer.header("content-type"), FHIR_JSON, "{}", answer.text());
    assert_eq!(body["resourceType"], "OperationOutcome", "{}", answer.text());
    for issue in body["issue"].as_array().unwrap() {
        assert_eq!(issue["severity"], "error");
        assert!(issue["details"]["text"].as_str().is_some_and(|text| !text.is_empty()), "{issue}");
    }
    (answer.status, body["issue"][0]["code"].as_str().unwrap().to_owned(), answer.code())
}

#[actix_web::test]
async fn every_error_below_this_address_is_an_outcome_with_the_code_of_the_problem() {
    let scene = Scene::new().await;
    let at = |method: Method, uri: &str| TestRequest::with_uri(uri).method(method);
    let get = |uri: &str| at(Method::GET, uri);
    let keyed = |request: TestRequest| request.insert_header(("idempotency-key", "k"));
    let fhir = |request: TestRequest| request.insert_header(("content-type", FHIR_JSON));
    let known = format!("{QUESTIONNAIRES}/{QUESTIONNAIRE}");
    let right = resource(definition("cz-right", 1)).to_string();
    for (request, status, kind, code) in [
        (get("/fhir/r4"), 404, "not-found", "not-found"),
        (get("/fhir/r4/Patient/1"), 404, "not-found", "not-found"),
        (get("/fhir/r4/Questionnaire/zz-nothing"), 404, "not-found", "not-found"),
        (get("/fhir/r4/QuestionnaireResponse/1"), 400, "invalid", "request-invalid"),
        (get("/fhir/r4/Questionnaire?_count=0"), 400, "invalid", "request-invalid"),
        (get("/fhir/r4/QuestionnaireResponse?status=amended"), 400, "invalid", "request-invalid"),
        (get(POPULATE), 405, "not-supported", "method-not-allowed"),
        (at(Method::PUT, POPULATE), 405, "not-supported", "method-not-allowed"),
        (at(Method::DELETE, &known), 405, "not-supported", "method-not-allowed"),
        (at(Method::PATCH, RESPONSES), 405, "not-supported", "method-not-allowed"),
        (at(Method::POST, "/fhir/r4/metadata"), 405, "not-supported", "method-not-allowed"),
        (get(QUESTIONNAIRES).insert_header(("accept", "text/csv")), 406, "not-supported", "not-acceptable"),
        (
            fhir(at(Method::POST, QUESTIONNAIRES)).set_payload(right.clone()),
            400,
            "invalid",
            "idempotency-key-missing",
        ),
        (
            keyed(at(Method::POST, QUESTIONNAIRES)).set_payload(right.clone()),
            415,
            "not-supported",
            "unsupported-media-type",
        ),
        (
            keyed(at(Method::POST, QUESTIONNAIRES))
                .insert_header(("content-type", "application/fhir+xml"))
                .set_payload("<Questionnaire/>"),
            415,
            "not-supported",
            "unsupported-media-type",
        ),
        (
            keyed(fhir(at(Method::POST, QUESTIONNAIRES))).insert_header(("content-encoding", "gzip")),
            415,
            "not-supported",
            "unsupported-media-type",
        ),
        (
            fhir(at(Method::PUT, &format!("{QUESTIONNAIRES}/cz-right"))).set_payload(right),
            428,
            "required",
            "precondition-required",
        ),
    ] {
        let answer = scene.sandbox.send(Follower, request).await;
        assert_eq!(told(&answer), (status, kind.to_owned(), code.to_owned()), "{}", answer.text());
    }
    let anonymous = scene.sandbox.app.send(get(RESPONSES)).await;
    assert_eq!(told(&anonymous), (401, "login".to_owned(), "unauthenticated".to_owned()));
    let refused = scene.sandbox.send(Dashboard, get(RESPONSES)).await;
    assert_eq!(told(&refused), (403, "forbidden".to_owned(), "forbidden".to_owned()));
}

/// Texts that no resource may have, as they go over the line; `@` is where the text stands.
fn odd_texts() -> Vec<Vec<u8>> {
    let long = "x".repeat(1_000_000);
    [
        long.as_bytes(),
        b"a\\u0000b",
        b"a\0b",
        b"\\ud800",
        b"\\udc00\\ud800",
        b"a\\ud83d",
        b"\xff\xfe",
        b"\xed\xa0\x80", // a surrogate in UTF-8
    ]
    .map(<[u8]>::to_vec)
    .into()
}

/// A body with a text in the place of the first `@`.
fn with_text(body: &Value, text: &[u8]) -> Vec<u8> {
    let whole = body.to_string();
    let (before, after) = whole.split_once('@').unwrap();
    [before.as_bytes(), text, after.as_bytes()].concat()
}

async fn send(scene: &Scene, who: crate::sandbox::Who, uri: &str, body: Vec<u8>) -> Answer {
    let request = TestRequest::post()
        .uri(uri)
        .insert_header(("content-type", FHIR_JSON))
        .insert_header(("idempotency-key", "odd"))
        .set_payload(body);
    scene.sandbox.send(who, request).await
}

#[actix_web::test]
async fn bombs_and_texts_that_are_none_are_refused_by_place_and_leave_nothing() {
    let scene = Scene::new().await;
    let mut answers = response("in-progress", &scene.round);
    answers["item"][0]["item"][0]["answer"][0]["valueString"] = json!("@");
    let mut asked = resource(definition("cz-odd", 1));
    asked["item"][0]["text"] = json!("@");
    let mut first = populating(QUESTIONNAIRE, PRACTICE);
    first["parameter"][0]["name"] = json!("@");
    let mut sent = Vec::new();
    for (who, uri, body) in
        [(Practice, RESPONSES, &answers), (Follower, QUESTIONNAIRES, &asked), (Practice, POPULATE, &first)]
    {
        for text in odd_texts() {
            sent.push((who, uri, with_text(body, &text), vec![400, 413]));
        }
    }
    let entry =
        json!({ "request": { "method": "POST", "url": "QuestionnaireResponse" }, "resource": answers });
    let bundle = |entry: &Value| json!({ "resourceType": "Bundle", "type": "batch", "entry": vec![entry.clone(); 10_000] });
    let small = bundle(&json!({ "resource": {} })).to_string().into_bytes();
    let large = bundle(&entry).to_string().into_bytes();
    let many = |resource: &Value, member: &str, one: Value| {
        let mut body = resource.clone();
        body[member] = json!(vec![one; 10_000]);
        body.to_string().into_bytes()
    };
    let deep =
        |member: &str| format!("{}1{}", format!("{{\"{member}\":[").repeat(60), "]}".repeat(60)).into_bytes();
    for uri in [RESPONSES, QUESTIONNAIRES, POPULATE] {
        let who = if uri == QUESTIONNAIRES { Follower } else { Practice };
        for body in
            [small.clone(), large.clone(), deep("item"), deep("extension"), b"\"Questionnaire\"".to_vec()]
        {
            sent.push((who, uri, body, vec![400, 413]));
        }
    }
    sent.push((Practice, "/fhir/r4", small, vec![404]));
    let item = asked["item"][0].clone();
    sent.push((Follower, QUESTIONNAIRES, many(&asked, "item", item), vec![400, 413]));
    let option = json!({ "valueCoding": { "code": "a", "display": "a" } });
    sent.push((Follower, QUESTIONNAIRES, many(&asked["item"][0], "answerOption", option), vec![400, 413]));
    let answer = json!({ "linkId": "name", "answer": [{ "valueString": "x" }] });
    sent.push((Practice, RESPONSES, many(&answers, "item", answer), vec![400, 413]));
    let parameter = first["parameter"][1].clone();
    sent.push((Practice, POPULATE, many(&first, "parameter", parameter), vec![400, 413]));
    for (who, uri, body, allowed) in sent {
        let shown = String::from_utf8_lossy(&body[..body.len().min(80)]).into_owned();
        let answer = send(&scene, who, uri, body).await;
        let (status, ..) = told(&answer);
        assert!(
            allowed.contains(&status),
            "{uri} {shown}: {}",
            answer.text().chars().take(300).collect::<String>()
        );
        assert!(answer.bytes.len() < 1_000_000, "{uri} {shown}: {}", answer.bytes.len());
    }
    assert!(scene.sandbox.items(Practice, "/v1/submissions").await.is_empty());
    assert_eq!(scene.sandbox.get(Follower, "/v1/questionnaires/cz-odd").await.status, 404);
    let rows = vec![
        json!({ "linkId": "staff", "item": [{ "linkId": "staff.name", "answer": [{ "valueString": "A" }] }] });
        5_000
    ];
    let mut crowd = response("completed", &scene.round);
    crowd["item"][0]["item"] = json!(rows);
    let answer = post(&scene, Practice, RESPONSES, &crowd).await;
    assert_eq!(told(&answer).0, 422, "{}", answer.text().chars().take(300).collect::<String>());
}

#[actix_web::test]
async fn what_is_of_somebody_else_is_answered_like_what_is_not_there() {
    let scene = Scene::new().await;
    let made = post(&scene, Practice, RESPONSES, &response("in-progress", &scene.round)).await.json();
    let theirs = made["id"].as_str().unwrap();
    assert_eq!(
        post(&scene, Follower, QUESTIONNAIRES, &resource(definition("cz-theirs", 1))).await.status,
        201
    );
    let mut told = Vec::new();
    for (id, agb, draft) in [(theirs, PRACTICE, "cz-theirs"), (NOTHING, "01888888", "cz-absent")] {
        let mut answers = response("completed", &scene.round);
        answers["subject"] = subject(agb);
        let mut unsaid = answers.clone(); // the round is looked up
        unsaid["extension"] = json!([]);
        let mut named = answers.clone();
        named["id"] = json!(id);
        let uri = format!("{RESPONSES}/{id}");
        let version = format!("{QUESTIONNAIRES}/{draft}");
        let mut found = Vec::new();
        for who in [Stranger, Wsv, NoCode] {
            found.push(scene.sandbox.get(who, &uri).await);
            found.push(put(&scene, who, &uri, &answers, 1).await);
            found.push(put(&scene, who, &uri, &named, 9).await);
            found.push(post(&scene, who, RESPONSES, &answers).await);
            found.push(post(&scene, who, RESPONSES, &unsaid).await);
            found.push(post(&scene, who, POPULATE, &populating(QUESTIONNAIRE, agb)).await);
            found.push(post(&scene, who, POPULATE, &populating(draft, PRACTICE)).await);
        }
        found.push(scene.sandbox.get(Leader, &uri).await); // not handed in yet
        for who in [Practice, Leader, Outsider] {
            found.push(scene.sandbox.get(who, &version).await);
            found.push(scene.sandbox.get(who, &format!("{version}/_history/1")).await);
        }
        found.push(put(&scene, Leader, &version, &resource(definition(draft, 1)), 1).await);
        assert!(
            found.iter().all(|answer| answer.status == 404),
            "{id}: {:?}",
            found.iter().map(|a| a.status).collect::<Vec<_>>()
        );
        for (who, query) in [
            (Stranger, format!("{RESPONSES}?_after={NOTHING}")),
            (
                Stranger,
                format!("{RESPONSES}?subject:identifier=http://fhir.nl/fhir/NamingSystem/agb-z%7C{agb}"),
            ),
            (Leader, RESPONSES.to_owned()),
            (Practice, format!("{QUESTIONNAIRES}?_id={draft}")),
            (Leader, format!("{QUESTIONNAIRES}?url={ORIGIN}{QUESTIONNAIRES}/{draft}&version=1")),
        ] {
            let bundle = scene.get(who, &query).await;
            assert!(bundle.get("entry").is_none(), "{query}: {bundle}");
        }
        told.push(found.iter().map(likeness).collect::<Vec<_>>());
    }
    for (n, (foreign, absent)) in told[0].iter().zip(&told[1]).enumerate() {
        assert_eq!(foreign, absent, "{n}");
    }
}
