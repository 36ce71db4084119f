//! Handing in, taking back, giving back; and all of it at once.

use futures_util::future::join_all;
use serde_json::{Value, json};
use zorgcontract::housekeeping::Housekeeping;
use zorgcontract::submissions::expiry::GRACE;

use super::{DAY, SECOND, Scene, address};
use crate::sandbox::PRACTICE;
use crate::sandbox::Who::*;

#[actix_web::test]
async fn a_complete_submission_is_handed_in_and_changes_no_more() {
    let scene = Scene::new().await;
    let at = scene.filled().await;
    let done = scene.step(Practice, &at, "_submit", 2).await;
    let body = done.json();
    assert_eq!((done.status, done.header("etag"), &body["status"]), (200, "\"3\"", &json!("submitted")));
    assert!(body["receivedAt"].as_str() <= body["submittedAt"].as_str(), "{body}");
    assert_eq!(body["deadline"], scene.deadline.to_string());
    let save = scene.save(Practice, &at, 3, &json!({ "patients": 1 })).await;
    assert_eq!((save.status, save.code().as_str()), (409, "conflict"));
    let again = scene.step(Practice, &at, "_submit", 3).await;
    assert_eq!((again.status, again.code().as_str()), (409, "conflict"));
    let file = scene.upload(Practice, &at, "plan.pdf", "application/pdf", super::PDF).await;
    assert_eq!((file.status, file.code().as_str()), (409, "conflict"));
}

#[actix_web::test]
async fn an_incomplete_submission_is_refused_with_everything_that_is_missing() {
    let scene = Scene::new().await;
    let at = address(&scene.create(Practice).await);
    scene.save(Practice, &at, 1, &json!({ "module": "yes", "name": null, "patients": 100_001 })).await;
    let refused = scene.step(Practice, &at, "_submit", 2).await;
    assert_eq!((refused.status, refused.code().as_str()), (422, "answers-incomplete"));
    let wanted = [
        "/answers/name answer.required",
        "/answers/hours answer.required",
        "/answers/patients answer.outOfRange",
    ];
    assert_eq!(refused.faults(), wanted.map(|fault| format!("body:{fault}")));
    assert_eq!(scene.get(Practice, &at).await["status"], "draft");
}

#[actix_web::test]
async fn the_version_that_was_seen_is_what_is_handed_in() {
    let scene = Scene::new().await;
    let at = scene.filled().await;
    let stale = scene.step(Practice, &at, "_submit", 1).await;
    assert_eq!((stale.status, stale.code().as_str(), stale.header("etag")), (412, "stale", "\"2\""));
    let key = zorgcontract::codes::JobId::new().to_string();
    let mut request = actix_web::test::TestRequest::post().uri(&format!("{at}/_submit"));
    request = request.insert_header(("idempotency-key", key));
    assert_eq!(scene.sandbox.send(Practice, request).await.status, 428);
}

#[actix_web::test]
async fn the_same_submit_twice_has_one_effect_and_one_answer() {
    let scene = Scene::new().await;
    let at = scene.filled().await;
    let mut first = scene.sandbox.send(Practice, scene.stepping(&at, "_submit", 2, "one")).await.json();
    scene.before_deadline(-DAY); // the answer was lost, and it is asked again after the deadline
    let again = scene.sandbox.send(Practice, scene.stepping(&at, "_submit", 2, "one")).await;
    assert_eq!((again.status, again.header("idempotency-replayed")), (200, "true"), "{}", again.text());
    let mut second = again.json();
    for answer in [&mut first, &mut second] {
        assert!(answer.as_object_mut().unwrap().remove("receipt").is_some(), "both have a receipt");
    }
    assert_eq!(first, second);
}

#[actix_web::test]
async fn of_submits_at_once_one_is_done() {
    let scene = Scene::new().await;
    let at = scene.filled().await;
    let answers = join_all((0..8).map(|_| scene.step(Practice, &at, "_submit", 2))).await;
    let mut statuses: Vec<u16> = answers.iter().map(|answer| answer.status).collect();
    statuses.sort_unstable();
    assert_eq!(
        (statuses[0], statuses[1..].iter().all(|s| [409, 412].contains(s))),
        (200, true),
        "{statuses:?}"
    );
    let history = scene.get(Practice, &format!("{at}/history")).await;
    let submits = history["items"].as_array().unwrap().iter().filter(|line| line["event"] == "submitted");
    assert_eq!(submits.count(), 1);
}

#[actix_web::test]
async fn of_a_submit_and_a_change_at_once_each_knows_what_it_did() {
    let scene = Scene::new().await;
    let at = scene.filled().await;
    let changes = json!({ "patients": 7 });
    let (submit, save) = futures_util::future::join(
        scene.step(Practice, &at, "_submit", 2),
        scene.save(Practice, &at, 2, &changes),
    )
    .await;
    assert_eq!([submit.status, save.status].iter().filter(|s| **s == 200).count(), 1, "{submit:?} {save:?}");
    let now = scene.get(Practice, &at).await;
    assert_eq!(now["status"] == "submitted", submit.status == 200);
    assert_eq!(now["answers"].get("patients").is_some(), save.status == 200);
}

#[actix_web::test]
async fn the_insurer_gives_it_back_and_it_is_handed_in_anew() {
    let scene = Scene::new().await;
    let at = scene.submitted().await;
    let reason = json!({ "reason": "Uren kloppen niet" });
    let given = scene.say(Leader, &at, "_reopen", 3, &reason).await;
    assert_eq!((given.status, &given.json()["status"]), (200, &json!("draft")), "{}", given.text());
    assert_eq!(scene.save(Practice, &at, 4, &json!({ "hours": "20" })).await.status, 200);
    let seen = scene.get(Leader, &at).await;
    assert_eq!(seen["answers"]["hours"], "12.5", "what was handed in, not what is changed since");
    assert_eq!(scene.step(Practice, &at, "_submit", 5).await.status, 200);
    assert_eq!(scene.get(Leader, &at).await["answers"]["hours"], "20");
    assert_eq!(scene.get(Leader, &format!("{at}/receipt")).await["filing"], 2);
    let told = scene.get(Practice, &format!("{at}/history")).await;
    let reopened = told["items"].as_array().unwrap().iter().find(|line| line["event"] == "reopened").unwrap();
    assert_eq!((&reopened["reason"], reopened.get("actor")), (&json!("Uren kloppen niet"), None));
}

#[actix_web::test]
async fn of_a_submit_and_a_reopening_at_once_one_sees_the_other() {
    let scene = Scene::new().await;
    let at = scene.submitted().await;
    let reason = json!({ "reason": "Opnieuw" });
    let (reopen, submit) = futures_util::future::join(
        scene.say(Leader, &at, "_reopen", 3, &reason),
        scene.step(Practice, &at, "_submit", 3),
    )
    .await;
    assert_eq!(reopen.status, 200);
    assert!([409, 412].contains(&submit.status), "{submit:?}");
    assert_eq!(scene.get(Practice, &at).await["status"], "draft");
}

#[actix_web::test]
async fn after_the_deadline_a_reopening_needs_a_deadline_of_its_own() {
    let scene = Scene::new().await;
    let at = scene.submitted().await;
    scene.before_deadline(-DAY);
    let without = scene.say(Leader, &at, "_reopen", 3, &json!({ "reason": "Te laat" })).await;
    assert_eq!((without.status, without.code().as_str()), (422, "rule-refused"));
    let moment = |days: i64| {
        zorgcontract::clock::Moment::from_micros(scene.deadline.micros() + days * DAY).to_string()
    };
    let past = json!({ "reason": "Te laat", "deadline": moment(0) });
    assert_eq!(scene.say(Leader, &at, "_reopen", 3, &past).await.status, 422);
    let own = json!({ "reason": "Nog een week", "deadline": moment(7) });
    let given = scene.say(Leader, &at, "_reopen", 3, &own).await;
    assert_eq!((given.status, &given.json()["deadline"]), (200, &json!(moment(7))));
    assert_eq!(scene.step(Practice, &at, "_submit", 4).await.status, 200);
    scene.before_deadline(-8 * DAY);
    assert_eq!(scene.get(Practice, &at).await["status"], "submitted");
}

#[actix_web::test]
async fn what_was_withdrawn_is_over_for_everybody() {
    let scene = Scene::new().await;
    let at = scene.submitted().await;
    let body = json!({ "reason": "Praktijk stopt" });
    assert_eq!(scene.say(Practice, &at, "_withdraw", 3, &body).await.status, 200);
    for (who, step) in [(Practice, "_withdraw"), (Leader, "_reopen")] {
        let refused = scene.say(who, &at, step, 4, &body).await;
        assert_eq!((refused.status, refused.code().as_str()), (409, "conflict"), "{step}");
    }
    assert_eq!(scene.step(Practice, &at, "_submit", 4).await.status, 409);
    assert_eq!(scene.get(Leader, &at).await["status"], "withdrawn");
}

#[actix_web::test]
async fn a_draft_whose_round_closed_expires_and_the_insurer_may_give_it_back() {
    let scene = Scene::new().await;
    let at = scene.submitted().await;
    assert_eq!(scene.say(Leader, &at, "_reopen", 3, &json!({ "reason": "Opnieuw" })).await.status, 200);
    let expire = || {
        let db = scene.sandbox.app.state.db.clone();
        actix_web::web::block(move || zorgcontract::submissions::expiry::expire(&db).unwrap())
    };
    scene.before_deadline(-GRACE + SECOND);
    assert_eq!(expire().await.unwrap(), 0, "a request that was complete in time may still wait for its turn");
    scene.before_deadline(-GRACE - SECOND);
    let own = Housekeeping::of(&scene.sandbox.app.state);
    let done = actix_web::web::block(move || own.turn().unwrap()).await.unwrap();
    assert!(done.contains(&"submission-expiry"), "{done:?}");
    assert_eq!(expire().await.unwrap(), 0, "it was done already");
    let expired = scene.get(Practice, &at).await;
    assert_eq!((&expired["status"], &expired["version"]), (&json!("expired"), &json!(5)));
    let late = scene.step(Practice, &at, "_submit", 5).await;
    assert_eq!((late.status, late.code().as_str()), (422, "deadline-passed"), "the deadline is the reason");
    let deadline = zorgcontract::clock::Moment::from_micros(scene.deadline.micros() + DAY).to_string();
    let given =
        scene.say(Leader, &at, "_reopen", 5, &json!({ "reason": "Coulance", "deadline": deadline })).await;
    assert_eq!(given.status, 200, "{}", given.text());
    assert_eq!(expire().await.unwrap(), 0, "it has a deadline of its own");
    assert_eq!(scene.step(Practice, &at, "_submit", 6).await.status, 200);
}

#[actix_web::test]
async fn the_history_tells_who_did_what_for_whom_and_each_side_its_own() {
    let scene = Scene::new().await;
    let at = scene.submitted().await;
    let told = scene.get(Practice, &format!("{at}/history")).await;
    let lines: Vec<(&Value, &Value, &Value)> =
        told["items"].as_array().unwrap().iter().map(|l| (&l["event"], &l["status"], &l["actor"])).collect();
    let own = json!(format!("sandbox-provider-{PRACTICE}"));
    let (draft, submitted) = (json!("draft"), json!("submitted"));
    assert_eq!(
        lines,
        [
            (&json!("created"), &draft, &own),
            (&json!("answersSaved"), &draft, &own),
            (&submitted, &submitted, &own),
        ]
    );
    let seen = scene.get(Leader, &format!("{at}/history")).await;
    let seen: Vec<&Value> = seen["items"].as_array().unwrap().iter().collect();
    assert_eq!((seen.len(), &seen[0]["event"], seen[0].get("actor")), (1, &submitted, None));
    let trail = scene
        .sandbox
        .items(
            Practice,
            &format!("/v1/audit-entries?owner=agb:{PRACTICE}&object={}", at.rsplit_once('/').unwrap().1),
        )
        .await;
    let kinds: Vec<&Value> = trail.iter().map(|entry| &entry["eventTypeCode"]).collect();
    assert_eq!(kinds, ["submission.created", "submission.answersSaved", "submission.submitted"]);
    let trail = scene.sandbox.items(Leader, "/v1/audit-entries?owner=concern:zorg-en-zekerheid").await;
    let kinds: Vec<&Value> = trail
        .iter()
        .map(|entry| &entry["eventTypeCode"])
        .filter(|k| k.as_str().unwrap().starts_with("submission"))
        .collect();
    assert_eq!(kinds, ["submission.submitted"], "drafts are none of its business");
}
