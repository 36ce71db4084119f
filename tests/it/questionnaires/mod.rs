//! Questionnaires over HTTP: drafts, publication, rounds with every deadline, evaluation, odd input.

use actix_web::test::TestRequest;
use serde_json::{Value, json};
use zorgcontract::questionnaires::seed::seed;

use crate::harness::Answer;
use crate::sandbox::Sandbox;
use crate::sandbox::Who::{self, *};

mod laws;
mod odd_input;

const ALL: &str = "/v1/questionnaires";

/// A definition in order: a boolean, and a text that it shows.
pub fn definition(id: &str, version: i32) -> Value {
    let text = |text: &str| json!({ "nl": text, "en": text });
    json!({
        "id": id, "version": version, "concern": "cz", "kind": "newPractice", "policy": "cz-2025",
        "careKind": "HAZ", "providerKinds": ["practice"], "submitters": ["own"],
        "title": { "nl": "Vragen", "en": "Questions" }, "basis": "ours",
        "items": [
            { "linkId": "vecozo", "type": "boolean", "text": text("a"), "required": true,
              "fact": "vecozo.certificate_valid", "criterion": "eligibility.vecozo-certificate" },
            { "linkId": "why", "type": "text", "text": text("b"), "required": true,
              "enableWhen": [{ "question": "vecozo", "operator": "=", "answer": false }] },
        ],
    })
}

pub fn round(name: &str) -> Value {
    json!({ "version": 1, "name": name, "opensAt": "2024-01-01T00:00:00+01:00",
        "deadline": "2099-01-01T00:00:00+01:00", "startsOn": "2099-01-01" })
}

pub fn extension() -> Value {
    json!({ "deadline": "2099-02-01T00:00:00+01:00", "reason": "Storing bij het portaal" })
}

/// Questionnaire `cz-plain` with a published version, `cz-test` with one, a round of it and a draft. Returns the
/// round.
pub async fn fill(sandbox: &Sandbox) -> String {
    let plain = sandbox.post(Follower, ALL, &definition("cz-plain", 1)).await;
    assert_eq!(plain.status, 201, "{}", plain.text());
    let publish = keyed("/v1/questionnaires/cz-plain/versions/1/_publish", "plain");
    let plain = sandbox.send(Follower, publish.insert_header(("if-match", "\"1\""))).await;
    assert_eq!(plain.status, 200, "{}", plain.text());
    let made = sandbox.post(Follower, ALL, &definition("cz-test", 1)).await;
    assert_eq!(made.status, 201, "{}", made.text());
    let published = sandbox.send(Follower, publishing(1, "\"1\"", "publish")).await;
    assert_eq!(published.status, 200, "{}", published.text());
    let opened = sandbox.post(Follower, "/v1/questionnaires/cz-test/rounds", &round("first")).await;
    assert_eq!(opened.status, 201, "{}", opened.text());
    let next = sandbox.send(Follower, keyed("/v1/questionnaires/cz-test/versions", "next")).await;
    assert_eq!(next.status, 201, "{}", next.text());
    opened.json()["id"].as_str().unwrap().to_owned()
}

fn keyed(uri: &str, key: &str) -> TestRequest {
    TestRequest::post().uri(uri).insert_header(("idempotency-key", key))
}

fn version(number: i32) -> String {
    format!("/v1/questionnaires/cz-test/versions/{number}")
}

fn publishing(number: i32, tag: &str, key: &str) -> TestRequest {
    keyed(&format!("{}/_publish", version(number)), key).insert_header(("if-match", tag))
}

fn retiring(number: i32, tag: &str, key: &str) -> TestRequest {
    keyed(&format!("{}/_retire", version(number)), key).insert_header(("if-match", tag))
}

fn replacing(number: i32, tag: &str, body: &Value) -> TestRequest {
    let request = TestRequest::put().uri(&version(number)).insert_header(("if-match", tag));
    request.insert_header(("content-type", "application/json")).set_payload(body.to_string())
}

fn extending(uri: &str, tag: &str, body: &Value) -> TestRequest {
    let request = TestRequest::patch().uri(uri).insert_header(("if-match", tag));
    request.insert_header(("content-type", "application/merge-patch+json")).set_payload(body.to_string())
}

fn rehearsed(request: TestRequest) -> TestRequest {
    request.insert_header(("prefer", "dry-run"))
}

async fn evaluated(sandbox: &Sandbox, who: Who, answers: &Value) -> Answer {
    let request = TestRequest::post().uri(&format!("{}/_evaluate", version(1)));
    let request = request.insert_header(("content-type", "application/json"));
    sandbox.send(who, request.set_payload(json!({ "answers": answers }).to_string())).await
}

#[actix_web::test]
async fn a_draft_is_written_by_its_concern_and_read_by_everyone_once_published() {
    let sandbox = Sandbox::new().await;
    let made = sandbox.post(Follower, ALL, &definition("cz-test", 1)).await;
    assert_eq!((made.status, made.header("etag")), (201, "\"1\""), "{}", made.text());
    assert_eq!(made.header("location"), version(1));
    assert_eq!((made.json()["state"].clone(), made.json()["findings"].clone()), (json!("draft"), json!([])));
    for who in [Practice, Leader, Dashboard] {
        assert_eq!(sandbox.get(who, &version(1)).await.status, 404, "{who:?}");
        assert_eq!(sandbox.get(who, &format!("{ALL}/cz-test")).await.status, 404, "{who:?}");
        assert!(sandbox.items(who, ALL).await.is_empty(), "{who:?}");
    }
    assert_eq!(sandbox.items(Follower, ALL).await.len(), 1);
    let mut changed = definition("cz-test", 1);
    changed["title"]["nl"] = "Andere vragen".into();
    assert_eq!(sandbox.send(Follower, replacing(1, "\"2\"", &changed)).await.status, 412);
    let dry = sandbox.send(Follower, rehearsed(replacing(1, "\"1\"", &changed))).await;
    assert_eq!((dry.status, dry.header("preference-applied")), (200, "dry-run"));
    assert_eq!(sandbox.get(Follower, &version(1)).await.header("etag"), "\"1\"");
    let replaced = sandbox.send(FollowerToo, replacing(1, "\"1\"", &changed)).await;
    assert_eq!((replaced.status, replaced.header("etag")), (200, "\"2\""), "{}", replaced.text());

    let stale = sandbox.send(Follower, publishing(1, "\"1\"", "one")).await;
    assert_eq!((stale.status, stale.header("etag")), (412, "\"2\""));
    let dry = sandbox.send(Follower, rehearsed(publishing(1, "\"2\"", "one"))).await;
    assert_eq!((dry.status, dry.json()["state"].clone()), (200, json!("published")));
    let published = sandbox.send(Follower, publishing(1, "\"2\"", "one")).await;
    assert_eq!((published.status, published.header("etag")), (200, "\"3\""), "{}", published.text());
    let again = sandbox.send(Follower, publishing(1, "\"2\"", "one")).await;
    assert_eq!((again.status, again.header("idempotency-replayed")), (200, "true"));
    assert_eq!(again.json(), published.json());
    for who in [Practice, Leader, Dashboard, NoCode, Operator] {
        let seen = sandbox.get(who, &version(1)).await;
        assert_eq!((seen.status, seen.json()["definition"].clone()), (200, changed.clone()), "{who:?}");
        assert_eq!(seen.json().get("changedBy").is_some(), who == Operator, "{who:?}");
    }
    // a published version never changes
    assert_eq!(sandbox.send(Follower, replacing(1, "\"3\"", &changed)).await.status, 409);
    let deleting = TestRequest::delete().uri(&version(1)).insert_header(("if-match", "\"3\""));
    assert_eq!(sandbox.send(Follower, deleting).await.status, 409);
    assert_eq!(sandbox.send(Follower, publishing(1, "\"3\"", "two")).await.status, 409);
}

#[actix_web::test]
async fn the_next_version_is_a_copy_that_replaces_the_one_before_once_published() {
    let sandbox = Sandbox::new().await;
    fill(&sandbox).await;
    let second = sandbox.send(Follower, keyed("/v1/questionnaires/cz-test/versions", "again")).await;
    assert_eq!((second.status, second.code().as_str()), (409, "conflict"), "one draft at a time");
    let mut copy = definition("cz-test", 2);
    assert_eq!(sandbox.get(Follower, &version(2)).await.json()["definition"], copy);
    copy["title"]["en"] = "Newer questions".into();
    assert_eq!(sandbox.send(Follower, replacing(2, "\"1\"", &copy)).await.status, 200);
    let shown = async |who| sandbox.get(who, &format!("{ALL}/cz-test")).await.json();
    assert_eq!(shown(Practice).await["version"], 1);
    assert_eq!(shown(Practice).await["versions"].as_array().unwrap().len(), 1);
    assert_eq!(shown(Follower).await["versions"].as_array().unwrap().len(), 2);
    assert_eq!(sandbox.send(Follower, publishing(2, "\"2\"", "two")).await.status, 200);
    assert_eq!(
        (shown(Practice).await["version"].clone(), shown(Practice).await["title"].clone()),
        (json!(2), json!("Vragen"))
    );
    assert_eq!(sandbox.send(Follower, retiring(1, "\"2\"", "three")).await.status, 200);
    assert_eq!(shown(Practice).await["versions"][0]["state"], "retired");
    let open = sandbox.post(Follower, "/v1/questionnaires/cz-test/rounds", &round("of a retired one")).await;
    assert_eq!((open.status, open.code().as_str()), (409, "conflict"));
    assert_eq!(sandbox.get(Practice, &version(1)).await.status, 200, "what was asked stays readable");
}

#[actix_web::test]
async fn a_definition_with_findings_is_kept_as_a_draft_and_not_published() {
    let sandbox = Sandbox::new().await;
    let mut wrong = definition("cz-test", 1);
    wrong["items"][0]["fact"] = "vecozo.certificate_vald".into();
    wrong["items"][1]["enableWhen"][0]["question"] = "why".into();
    let posting = Sandbox::posting(ALL, &wrong, "dry").insert_header(("accept-language", "en"));
    let dry = sandbox.send(Follower, rehearsed(posting)).await;
    assert_eq!((dry.status, dry.code().as_str()), (422, "questionnaire-findings"));
    let faults = [
        "body:/items/0/fact questionnaire.dangling",
        "body:/items/1/enableWhen/0/question questionnaire.later",
        "body:/items/1/enableWhen/0/answer questionnaire.wrongType",
        "body:/items/1 questionnaire.cycle",
    ];
    assert_eq!(dry.faults(), faults);
    let detail = dry.json()["errors"][0]["detail"].clone();
    assert!(detail.as_str().unwrap().ends_with("did you mean `vecozo.certificate_valid`?"), "{detail}");
    assert!(sandbox.items(Follower, ALL).await.is_empty());
    let kept = sandbox.post(Follower, ALL, &wrong).await;
    assert_eq!((kept.status, kept.json()["findings"].as_array().unwrap().len()), (201, 4));
    let refused = sandbox.send(Follower, publishing(1, "\"1\"", "one")).await;
    assert_eq!((refused.status, refused.faults()), (422, faults.map(str::to_owned).to_vec()));
    assert_eq!(sandbox.send(Follower, replacing(1, "\"1\"", &definition("cz-test", 1))).await.status, 200);
    assert_eq!(sandbox.send(Follower, publishing(1, "\"2\"", "two")).await.status, 200);
}

#[actix_web::test]
async fn a_questionnaire_is_the_callers_own_in_id_concern_and_version() {
    let sandbox = Sandbox::new().await;
    for (id, status, code) in [
        ("zorg-en-zekerheid-haz", 422, "rule-refused"),
        ("cz", 422, "rule-refused"),
        ("czz-haz", 422, "rule-refused"),
        ("cz-haz", 201, ""),
        ("cz-haz", 409, "conflict"),
        ("CZ-haz", 400, "request-invalid"),
    ] {
        let answer = sandbox.post(Follower, ALL, &definition(id, 1)).await;
        let found = if answer.status < 400 { String::new() } else { answer.code() };
        assert_eq!((answer.status, found.as_str()), (status, code), "{id}");
    }
    assert_eq!(sandbox.post(Outsider, ALL, &definition("cz-other", 1)).await.status, 404);
    let second = sandbox.post(Follower, ALL, &definition("cz-other", 2)).await;
    assert_eq!(second.faults(), ["body:/version value.invalid"]);
    let made = sandbox.post(Follower, ALL, &definition("cz-test", 1)).await;
    assert_eq!(made.status, 201);
    let mut other = definition("cz-haz", 3);
    other["concern"] = "menzis".into();
    let answer = sandbox.send(Follower, replacing(1, "\"1\"", &other)).await;
    let faults = ["body:/id value.invalid", "body:/version value.invalid", "body:/concern value.invalid"];
    assert_eq!(answer.faults(), faults);
}

#[actix_web::test]
async fn a_deadline_only_becomes_later_and_every_one_stays_in_the_history() {
    let sandbox = Sandbox::new().await;
    let id = fill(&sandbox).await;
    let uri = format!("/v1/questionnaires/cz-test/rounds/{id}");
    let read = sandbox.get(Practice, &uri).await;
    assert_eq!((read.status, read.header("etag")), (200, "\"1\""));
    assert_eq!(read.json()["status"], "open");
    assert_eq!(read.json()["deadlines"].as_array().unwrap().len(), 1);
    let mut earlier = extension();
    earlier["deadline"] = "2098-01-01T00:00:00Z".into();
    let refused = sandbox.send(Follower, extending(&uri, "\"1\"", &earlier)).await;
    assert_eq!((refused.status, refused.code().as_str()), (422, "rule-refused"));
    assert_eq!(sandbox.send(Follower, rehearsed(extending(&uri, "\"1\"", &extension()))).await.status, 200);
    assert_eq!(sandbox.get(Practice, &uri).await.header("etag"), "\"1\"");
    let later = sandbox.send(Follower, extending(&uri, "\"1\"", &extension())).await;
    assert_eq!((later.status, later.header("etag")), (200, "\"2\""), "{}", later.text());
    let shown = sandbox.get(Practice, &uri).await.json();
    assert_eq!(shown["deadline"], "2099-01-31T23:00:00.000000Z");
    assert_eq!(shown["deadlines"][0]["deadline"], "2098-12-31T23:00:00.000000Z");
    assert!(shown["deadlines"][0].get("reason").is_none());
    assert_eq!(shown["deadlines"][1]["reason"], extension()["reason"]);
    let stale = sandbox.send(Follower, extending(&uri, "\"1\"", &extension())).await;
    assert_eq!((stale.status, stale.header("etag")), (412, "\"2\""));
    assert_eq!(sandbox.send(Leader, extending(&uri, "\"2\"", &extension())).await.status, 404);
    let trail = "/v1/audit-entries?owner=concern:cz&eventType=questionnaireRound.extended";
    assert_eq!(sandbox.items(Follower, trail).await.len(), 1, "the extension is audited");
}

#[actix_web::test]
async fn a_round_has_days_in_order_a_name_of_its_own_and_a_source_that_exists() {
    let sandbox = Sandbox::new().await;
    fill(&sandbox).await;
    let uri = "/v1/questionnaires/cz-test/rounds";
    for (member, value, status, wanted) in [
        ("deadline", json!("2024-01-01T00:00:00+01:00"), 400, "body:/deadline round.order"),
        ("deadline", json!("2023-01-01T00:00:00Z"), 400, "body:/deadline round.order"),
        ("deadline", json!("2024-01-01"), 400, "body:/deadline dateTime.format"),
        ("name", json!(" "), 400, "body:/name text.tooShort"),
        ("name", json!("first"), 409, ""),
        ("version", json!(2), 409, ""),
        ("version", json!(3), 404, ""),
        ("source", json!({ "document": "CZ25", "section": "9" }), 400, "body:/source questionnaire.dangling"),
        ("source", json!({ "document": "CZ25", "section": "3.1" }), 201, ""),
    ] {
        let mut new = round("second");
        new[member] = value.clone();
        let answer = sandbox.post(Follower, uri, &new).await;
        assert_eq!(answer.status, status, "{member} {value} {}", answer.text());
        if !wanted.is_empty() {
            assert_eq!(answer.faults(), [wanted], "{member} {value}");
        }
    }
    let mut past = round("past");
    past["deadline"] = "2024-02-01T00:00:00+01:00".into();
    assert_eq!(sandbox.post(Follower, uri, &past).await.status, 201);
    for (status, count) in [("open", 2), ("closed", 1), ("upcoming", 0)] {
        assert_eq!(sandbox.items(Practice, &format!("{uri}?status={status}")).await.len(), count, "{status}");
    }
    let page = sandbox.get(Practice, &format!("{uri}?limit=2")).await;
    assert_eq!(page.json()["items"].as_array().unwrap().len(), 2);
    assert!(page.json()["next"].is_string());
}

#[actix_web::test]
async fn the_shipped_questionnaires_are_seeded_once_and_listed_by_filter() {
    let sandbox = Sandbox::new().await;
    let db = sandbox.app.state.db.clone();
    let added = actix_web::web::block(move || (seed(&db).unwrap(), seed(&db).unwrap())).await.unwrap();
    assert!(added.0 >= 2 && added.1 == 0, "{added:?}");
    let snapshots = sandbox.app.state.snapshots.clone();
    actix_web::web::block(move || snapshots.poll()).await.unwrap().unwrap();
    let ids = async |query: &str| -> Vec<String> {
        let items = sandbox.items(Practice, &format!("{ALL}?limit=200{query}")).await;
        items.iter().map(|item| item["id"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(ids("").await.len(), added.0);
    let mutation = "zorg-en-zekerheid-haz-mutation".to_owned();
    assert_eq!(ids("&kind=quarterlyMutation").await, std::slice::from_ref(&mutation));
    assert!(ids("&concern=zorg-en-zekerheid&careKind=HAZ&providerKind=practice").await.contains(&mutation));
    assert!(!ids("&concern=cz").await.contains(&mutation));
    assert!(!ids("&providerKind=hds").await.contains(&mutation));
    assert!(ids("&open=true").await.is_empty());
    assert!(ids("&open=false").await.contains(&mutation));
    let english =
        TestRequest::get().uri(&format!("{ALL}/{mutation}")).insert_header(("accept-language", "en"));
    let english = sandbox.send(Practice, english).await.json();
    assert_eq!(english["title"], "Mutation questionnaire for GP care");
}

#[actix_web::test]
async fn answers_are_evaluated_for_everyone_who_sees_the_version() {
    let sandbox = Sandbox::new().await;
    fill(&sandbox).await;
    let answer = evaluated(&sandbox, Practice, &json!({ "vecozo": false, "other": 1 })).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    let json = answer.json();
    assert_eq!(json["shown"], json!(["vecozo", "why"]));
    assert_eq!(json["complete"], false);
    let codes: Vec<&str> =
        json["problems"].as_array().unwrap().iter().map(|p| p["code"].as_str().unwrap()).collect();
    assert_eq!(codes, ["required", "unknownItem"]);
    assert_eq!(json["problems"][0]["detail"], "Er is een antwoord nodig.");
    assert_eq!(json["problems"][0]["keepsFromSaving"], false);
    let hidden = evaluated(&sandbox, Practice, &json!({ "vecozo": true, "why": "x" })).await.json();
    assert_eq!(hidden["problems"][0]["code"], "hiddenItem");
    let whole = evaluated(&sandbox, Dashboard, &json!({ "vecozo": true })).await.json();
    assert_eq!((whole["complete"].clone(), whole["problems"].clone()), (json!(true), json!([])));
}
