//! First answers, saving, and the verdict on each answer.

use serde_json::{Value, json};

use super::{PDF, QUESTIONNAIRE, Scene, address};
use crate::sandbox::PRACTICE;
use crate::sandbox::Who::*;

fn prefilled(submission: &Value) -> Vec<(String, String, Value)> {
    let all = submission["prefilled"].as_array().unwrap().iter();
    let text = |first: &Value, name: &str| first[name].as_str().unwrap().to_owned();
    all.map(|first| (text(first, "linkId"), text(first, "source"), first["value"].clone())).collect()
}

#[actix_web::test]
async fn a_new_submission_is_filled_from_the_register_and_the_agreement_with_source_and_day() {
    let scene = Scene::new().await;
    scene.sandbox.contract().await;
    let made = scene.create(Practice).await;
    assert_eq!(
        (&made["status"], &made["version"], &made["agbCode"]),
        (&"draft".into(), &1.into(), &PRACTICE.into())
    );
    let register = |item: &str, value: Value| (item.to_owned(), "register".to_owned(), value);
    assert_eq!(
        prefilled(&made),
        [
            register("name", json!("Huisartsenpraktijk Voorbeeld (fictief)")),
            register("agb", json!("01900001")),
            register("kvk", json!("00000001")),
            register("city", json!("Voorbeeldstad")),
            ("contract".to_owned(), "contract".to_owned(), json!("ZZ-1")),
            register("staff", json!([{ "staff.agb": "01900201", "staff.name": "Huisarts een (fictief)" }])),
        ]
    );
    for first in made["prefilled"].as_array().unwrap() {
        let since = if first["linkId"] == "contract" { "2024-01-01" } else { "2018-01-01" };
        assert_eq!(first["date"], since, "{first}");
        assert_eq!(made["answers"][first["linkId"].as_str().unwrap()], first["value"], "{first}");
    }
    let validation = &made["validation"];
    assert_eq!(validation["complete"], false);
    let missing: Vec<&Value> =
        validation["problems"].as_array().unwrap().iter().map(|p| &p["linkId"]).collect();
    assert_eq!(missing, ["module"]);
    let shown: Vec<&str> = validation["shown"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
    assert!(shown.contains(&"patients") && !shown.contains(&"hours"), "{shown:?}");
}

#[actix_web::test]
async fn what_was_handed_in_before_comes_back_with_the_submission_it_came_from() {
    let scene = Scene::new().await;
    let before = scene.create(Practice).await;
    let at = address(&before);
    let answers = json!({ "module": "no", "why": "Geen ruimte", "patients": 2450 });
    assert_eq!(scene.save(Practice, &at, 1, &answers).await.status, 200);
    assert_eq!(scene.step(Practice, &at, "_submit", 2).await.status, 200);
    let definition = super::questionnaire(QUESTIONNAIRE, &["own"]);
    let now = scene.clocks.business_now();
    let later = super::open_round(&scene.sandbox, &definition, now, scene.deadline).await;
    let body = json!({ "questionnaireId": QUESTIONNAIRE, "roundId": later, "agbCode": PRACTICE });
    let made = scene.sandbox.post(Practice, "/v1/submissions", &body).await;
    assert_eq!(made.status, 201, "{}", made.text());
    let made = made.json();
    let last: Vec<Value> = made["prefilled"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|f| f["source"] == "lastSubmission")
        .cloned()
        .collect();
    assert_eq!(last.len(), 1, "why is not shown until module is answered: {last:?}");
    assert_eq!((&last[0]["linkId"], &last[0]["value"]), (&json!("patients"), &json!(2450)));
    assert_eq!(last[0]["submissionId"], before["id"]);
    assert_eq!(last[0]["date"], scene.clocks.today().to_string());
}

#[actix_web::test]
async fn answers_are_saved_in_parts_and_each_time_judged() {
    let scene = Scene::new().await;
    let at = address(&scene.create(Practice).await);
    let saved = scene.save(Practice, &at, 1, &json!({ "module": "yes" })).await;
    assert_eq!((saved.status, saved.header("etag")), (200, "\"2\""));
    let problems = saved.json()["validation"]["problems"].clone();
    assert_eq!((&problems[0]["linkId"], &problems[0]["code"]), (&json!("hours"), &json!("required")));
    assert_eq!(problems.as_array().unwrap().len(), 1);
    assert!(problems[0]["detail"].as_str().unwrap().len() > 8, "a text: {problems}");
    let saved = scene.save(Practice, &at, 2, &json!({ "hours": "0.5", "city": null })).await.json();
    assert_eq!(saved["validation"]["problems"][0]["code"], "outOfRange", "kept, and to be repaired");
    assert_eq!((saved["answers"].get("city"), &saved["answers"]["hours"]), (None, &json!("0.5")));
    let saved = scene.save(Practice, &at, 3, &json!({ "hours": "8" })).await.json();
    assert_eq!(saved["validation"]["complete"], true);
    assert_eq!(scene.get(Practice, &at).await["answers"], saved["answers"]);
}

#[actix_web::test]
async fn an_answer_that_becomes_hidden_is_taken_out_and_named() {
    let scene = Scene::new().await;
    let at = scene.filled().await;
    let saved = scene.save(Practice, &at, 2, &json!({ "module": "no" })).await.json();
    assert_eq!((&saved["removed"], saved["answers"].get("hours")), (&json!(["hours"]), None));
    let history = scene.get(Practice, &format!("{at}/history")).await;
    assert_eq!(history["items"][2]["changed"], json!(["hours", "module"]));
}

#[actix_web::test]
async fn what_cannot_be_kept_is_refused_whole_with_every_place() {
    let scene = Scene::new().await;
    let at = address(&scene.create(Practice).await);
    let patch = json!({ "nonsense": 1, "module": "maybe", "hours": "3", "patients": "many", "staff": [{ "staff.agb": "1" }],
        "city": "Elders", "general": "x" });
    let refused = scene.save(Practice, &at, 1, &patch).await;
    assert_eq!((refused.status, refused.code().as_str()), (422, "answers-refused"), "{}", refused.text());
    let mut faults = refused.faults();
    faults.sort();
    assert_eq!(
        faults,
        [
            "body:/general answer.unknownItem",
            "body:/hours answer.hiddenItem",
            "body:/module answer.notAnOption",
            "body:/nonsense answer.unknownItem",
            "body:/patients answer.wrongType",
            "body:/staff/0/staff.agb answer.wrongType",
        ]
    );
    let stood = scene.get(Practice, &at).await;
    assert_eq!((&stood["version"], &stood["answers"]["city"]), (&1.into(), &"Voorbeeldstad".into()));
    for (patch, place) in [
        (json!({ "plan": ["01900000-0000-7000-8000-000000000000"] }), "body:/plan/0 attachment.unknown"),
        (json!({ "plan": ["x"] }), "body:/plan/0 answer.wrongType"),
    ] {
        assert_eq!(scene.save(Practice, &at, 1, &patch).await.faults(), [place]);
    }
}

#[actix_web::test]
async fn an_organisation_has_one_submission_per_round_until_it_withdraws_it() {
    let scene = Scene::new().await;
    let at = address(&scene.create(Practice).await);
    let again = scene.sandbox.post(Practice, "/v1/submissions", &scene.new_body(PRACTICE)).await;
    assert_eq!((again.status, again.code().as_str()), (409, "submission-stands"));
    let id = at.rsplit_once('/').unwrap().1;
    assert!(again.json()["detail"].as_str().unwrap().contains(id), "it names the one that stands");
    assert_eq!(
        scene.say(Practice, &at, "_withdraw", 1, &json!({ "reason": "Verkeerde ronde" })).await.status,
        200
    );
    scene.create(Practice).await;
    let mine = scene.sandbox.items(Practice, "/v1/submissions").await;
    let statuses: Vec<&Value> = mine.iter().map(|one| &one["status"]).collect();
    assert_eq!(statuses, ["withdrawn", "draft"]);
}

#[actix_web::test]
async fn of_many_that_begin_at_once_one_does() {
    let scene = Scene::new().await;
    let body = scene.new_body(PRACTICE);
    let all = (0..8).map(|_| scene.sandbox.post(Practice, "/v1/submissions", &body));
    let made = futures_util::future::join_all(all).await;
    let mut statuses: Vec<u16> = made.iter().map(|answer| answer.status).collect();
    statuses.sort_unstable();
    assert_eq!(statuses, [201, 409, 409, 409, 409, 409, 409, 409]);
}

#[actix_web::test]
async fn a_rehearsal_shows_the_outcome_and_leaves_nothing() {
    let scene = Scene::new().await;
    let key = zorgcontract::codes::JobId::new().to_string();
    let request = crate::sandbox::Sandbox::posting("/v1/submissions", &scene.new_body(PRACTICE), &key);
    let made = scene.sandbox.send(Practice, request.insert_header(("prefer", "dry-run"))).await;
    assert_eq!((made.status, made.header("preference-applied")), (201, "dry-run"));
    assert!(scene.sandbox.items(Practice, "/v1/submissions").await.is_empty());
    let at = scene.filled().await;
    let request = scene.stepping(&at, "_submit", 2, &key).insert_header(("prefer", "dry-run"));
    let done = scene.sandbox.send(Practice, request).await;
    assert_eq!((done.status, &done.json()["status"]), (200, &"submitted".into()));
    assert_eq!(done.json().get("receipt"), None, "there is nothing to give a receipt of");
    assert_eq!(scene.get(Practice, &at).await["status"], "draft");
}

#[actix_web::test]
async fn a_round_that_is_not_open_takes_nothing_new() {
    let scene = Scene::new().await;
    scene.before_deadline(11 * super::DAY);
    let early = scene.sandbox.post(Practice, "/v1/submissions", &scene.new_body(PRACTICE)).await;
    assert_eq!((early.status, early.code().as_str()), (422, "round-closed"));
    scene.before_deadline(0);
    let late = scene.sandbox.post(Practice, "/v1/submissions", &scene.new_body(PRACTICE)).await;
    assert_eq!((late.status, late.code().as_str()), (422, "round-closed"));
    scene.before_deadline(super::SECOND);
    scene.create(Practice).await;
    let mut other = scene.new_body(PRACTICE);
    other["questionnaireId"] = "zorg-en-zekerheid-other".into();
    assert_eq!(
        scene.sandbox.post(Practice, "/v1/submissions", &other).await.status,
        404,
        "a round of another"
    );
}

#[actix_web::test]
async fn a_file_that_an_answer_names_is_handed_in_with_it() {
    let scene = Scene::new().await;
    let at = scene.filled().await;
    let file = scene.upload(Practice, &at, "plan.pdf", "application/pdf", PDF).await.json();
    let saved = scene.save(Practice, &at, 2, &json!({ "plan": [file["id"]] })).await;
    assert_eq!(saved.status, 200, "{}", saved.text());
    let done = scene.step(Practice, &at, "_submit", 3).await;
    assert_eq!(done.status, 200, "{}", done.text());
    let seen = scene.get(Leader, &at).await;
    assert_eq!(seen["attachments"][0]["id"], file["id"]);
    assert_eq!(seen["answers"]["plan"], json!([file["id"]]));
}
