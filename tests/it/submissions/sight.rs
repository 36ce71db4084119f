//! Who fills in, who reads, and that nobody else learns anything.

use actix_web::http::Method;
use actix_web::test::TestRequest;
use serde_json::{Value, json};
use zorgcontract::audit::Owner;
use zorgcontract::auth::Role;
use zorgcontract::clock::Moment;

use super::{DAY, PDF, QUESTIONNAIRE, Scene, address, open_round, questionnaire};
use crate::identity::{Desk, Registered, dpop};
use crate::sandbox::PRACTICE;
use crate::sandbox::Who::*;

#[actix_web::test]
async fn a_regional_organisation_fills_in_for_a_member_and_sees_no_more_than_that() {
    let scene = Scene::new().await;
    let made = scene.create(Ro).await;
    let at = address(&made);
    assert_eq!((&made["agbCode"], &made["filledBy"]), (&json!(PRACTICE), &json!("53900002")));
    assert!(made["prefilled"].as_array().unwrap().iter().all(|first| first["source"] == "register"));
    assert_eq!(scene.save(Ro, &at, 1, &json!({ "module": "yes", "hours": "4" })).await.status, 200);
    assert_eq!(
        scene.get(Practice, &at).await["answers"]["hours"],
        "4",
        "the organisation itself sees it too"
    );
    assert_eq!(scene.step(Ro, &at, "_submit", 2).await.status, 200);
    assert_eq!(scene.sandbox.items(Ro, "/v1/submissions").await.len(), 1);
    let told = scene.get(Practice, &format!("{at}/history")).await;
    assert_eq!(told["items"][0]["filledBy"], "53900002");
    assert_eq!(scene.sandbox.get(Wsv, &at).await.status, 404, "a WSV is no regional organisation");
}

#[actix_web::test]
async fn a_regional_organisation_does_not_see_what_a_member_fills_in_itself() {
    let scene = Scene::new().await;
    scene.sandbox.contract().await;
    let at = address(&scene.create(Practice).await);
    assert_eq!(scene.sandbox.get(Ro, &at).await.status, 404);
    let clash = scene.sandbox.post(Ro, "/v1/submissions", &scene.new_body(PRACTICE)).await;
    let id = at.rsplit_once('/').unwrap().1;
    assert_eq!((clash.status, clash.text().contains(id)), (409, false), "nor which one it is");
    scene.save(Practice, &at, 1, &json!({ "module": "no", "patients": 9 })).await;
    assert_eq!(scene.step(Practice, &at, "_submit", 2).await.status, 200);
    let later = open_round(
        &scene.sandbox,
        &questionnaire(QUESTIONNAIRE, &["own", "regionalOrganisation"]),
        scene.clocks.business_now(),
        scene.deadline,
    )
    .await;
    let mut body = scene.new_body(PRACTICE);
    body["roundId"] = later.into();
    let made = scene.sandbox.post(Ro, "/v1/submissions", &body).await.json();
    assert_eq!((made["answers"].get("patients"), made["answers"].get("contract")), (None, None), "{made}");
}

#[actix_web::test]
async fn a_questionnaire_says_who_may_fill_it_in() {
    let scene = Scene::with(&["own"]).await;
    let refused = scene.sandbox.post(Ro, "/v1/submissions", &scene.new_body(PRACTICE)).await;
    assert_eq!((refused.status, refused.code().as_str()), (403, "forbidden"));
    for who in [Stranger, NoCode, Wsv] {
        assert_eq!(
            scene.sandbox.post(who, "/v1/submissions", &scene.new_body(PRACTICE)).await.status,
            404,
            "{who:?}"
        );
    }
    let scene = Scene::with(&["regionalOrganisation"]).await;
    assert_eq!(scene.sandbox.post(Practice, "/v1/submissions", &scene.new_body(PRACTICE)).await.status, 403);
}

#[actix_web::test]
async fn another_practices_submission_does_not_exist_in_any_position() {
    let scene = Scene::new().await;
    let at = scene.submitted().await;
    let file = scene.upload(Practice, &at, "x.pdf", "application/pdf", PDF).await; // refused: it is handed in
    assert_eq!(file.status, 409);
    let nothing = "/v1/submissions/01900000-0000-7000-8000-000000000000";
    for who in [Stranger, Wsv, NoCode] {
        for (method, path) in [
            (Method::GET, ""),
            (Method::GET, "/history"),
            (Method::GET, "/receipt"),
            (Method::GET, "/criteria"),
            (Method::GET, "/assessments"),
            (Method::GET, "/attachments"),
            (Method::GET, "/attachments/01900000-0000-7000-8000-000000000000"),
            (Method::DELETE, "/attachments/01900000-0000-7000-8000-000000000000"),
            (Method::POST, "/_submit"),
            (Method::POST, "/_withdraw"),
            (Method::PATCH, "/answers"),
            (Method::POST, "/attachments?fileName=a.pdf"),
        ] {
            let ask = |at: &str| {
                let media = match (&method, path) {
                    (&Method::PATCH, _) => "application/merge-patch+json",
                    (_, "/attachments?fileName=a.pdf") => "application/pdf",
                    _ => "application/json",
                };
                let request = TestRequest::with_uri(&format!("{at}{path}"))
                    .method(method.clone())
                    .insert_header(("if-match", "\"3\""))
                    .insert_header(("idempotency-key", "k"))
                    .insert_header(("content-type", media));
                scene.sandbox.send(
                    who,
                    request.set_payload(if path == "/_withdraw" || path == "/answers" { "{}" } else { "" }),
                )
            };
            let (foreign, absent) = (ask(&at).await, ask(nothing).await);
            assert_eq!(
                (foreign.status, absent.status),
                (404, 404),
                "{who:?} {method} {path}: {}",
                foreign.text()
            );
            assert_eq!(foreign.json()["detail"], absent.json()["detail"]);
        }
        assert!(scene.sandbox.items(who, "/v1/submissions").await.is_empty(), "{who:?}");
        let filter = format!("/v1/submissions?agbCode={PRACTICE}&roundId={}", scene.round);
        assert!(scene.sandbox.items(who, &filter).await.is_empty(), "{who:?}");
    }
    // Its id in the body of one's own: an insurer that it was not handed in to.
    for who in [Follower, Outsider] {
        for (path, body) in [
            ("/_reopen", json!({ "reason": "x" })),
            ("/_assign", json!({ "assignee": "x" })),
            ("/assessments", json!({ "decision": "underAssessment" })),
            ("/_draft", json!({})),
        ] {
            let ask = |at: &str| {
                let request = TestRequest::post()
                    .uri(&format!("{at}{path}"))
                    .insert_header(("if-match", "\"3\""))
                    .insert_header(("idempotency-key", "k"));
                scene.sandbox.send(who, request.set_json(&body))
            };
            let (foreign, absent) = (ask(&at).await, ask(nothing).await);
            assert_eq!((foreign.status, absent.status), (404, 404), "{who:?} {path}: {}", foreign.text());
            assert_eq!(foreign.json()["detail"], absent.json()["detail"]);
        }
    }
    // A file of another is no file.
    let mut body = scene.new_body(PRACTICE);
    body["agbCode"] = "01999999".into();
    assert_eq!(scene.sandbox.post(Stranger, "/v1/submissions", &body).await.status, 404);
}

#[actix_web::test]
async fn a_list_shows_what_is_asked_and_in_sight() {
    let scene = Scene::new().await;
    scene.filled().await;
    assert!(scene.sandbox.items(Leader, "/v1/submissions").await.is_empty(), "a draft");
    let at = scene.sandbox.items(Practice, "/v1/submissions").await[0]["id"].as_str().unwrap().to_owned();
    assert_eq!(scene.step(Practice, &format!("/v1/submissions/{at}"), "_submit", 2).await.status, 200);
    for who in [Practice, Leader, Operator] {
        for (query, count) in [
            (String::new(), 1),
            ("?status=submitted".to_owned(), 1),
            ("?status=draft".to_owned(), 0),
            (format!("?roundId={}", scene.round), 1),
            (format!("?questionnaireId={}", QUESTIONNAIRE), 1),
            ("?questionnaireId=cz-other".to_owned(), 0),
            (format!("?agbCode={PRACTICE}"), 1),
            ("?agbCode=53900001".to_owned(), 0),
            ("?agbCode=01888888".to_owned(), 0),
        ] {
            let found = scene.sandbox.items(who, &format!("/v1/submissions{query}")).await;
            assert_eq!(found.len(), count, "{who:?} {query}");
            assert!(found.iter().all(|one| one.get("answers").is_none()));
        }
    }
    for who in [Follower, Outsider, NoConcern, Ro, Wsv] {
        assert!(scene.sandbox.items(who, "/v1/submissions").await.is_empty(), "{who:?}");
    }
    assert_eq!(scene.sandbox.get(Dashboard, "/v1/submissions").await.status, 403);
}

/// A call of a client of a vendor, with a proof.
async fn by(
    desk: &Desk,
    client: &Registered,
    token: &str,
    request: (Method, String),
    body: Option<Value>,
) -> u16 {
    let (method, uri) = request;
    let path = uri.split('?').next().unwrap();
    let proof = client.key.proof(method.as_str(), path, Some(token));
    let media = if method == Method::PATCH { "application/merge-patch+json" } else { "application/json" };
    let mut asked = TestRequest::with_uri(&uri)
        .method(method)
        .insert_header(("content-type", media))
        .insert_header(("if-match", "\"1\", \"2\""))
        .insert_header(("idempotency-key", zorgcontract::codes::JobId::new().to_string()));
    if let Some(body) = body {
        asked = asked.set_payload(body.to_string());
    }
    desk.sandbox.app.send(dpop(asked, token, &proof)).await.status
}

#[actix_web::test]
async fn a_vendor_fills_in_under_a_delegation_until_it_is_withdrawn_in_the_middle() {
    let desk = Desk::new().await;
    let now = desk.sandbox.app.state.clocks.business_now().micros();
    let (opens, deadline) = (Moment::from_micros(now - DAY), Moment::from_micros(now + DAY));
    let definition = questionnaire(QUESTIONNAIRE, &["own", "delegate"]);
    let round = open_round(&desk.sandbox, &definition, opens, deadline).await;
    let client = desk.register(Role::Provider, Owner::Company("90001234".parse().unwrap())).await;
    let given = json!({ "agbCode": PRACTICE, "delegate": { "clientId": client.id },
        "scopes": ["submissions:read", "submissions:write"], "period": { "startDate": "2024-01-01" } });
    let given = desk.sandbox.post(Practice, "/v1/delegations", &given).await;
    assert_eq!(given.status, 201, "{}", given.text());
    let token = desk.bound_token(&client, None).await;
    let body = json!({ "questionnaireId": QUESTIONNAIRE, "roundId": round, "agbCode": PRACTICE });
    let post = |uri: &str| (Method::POST, uri.to_owned());
    assert_eq!(by(&desk, &client, &token, post("/v1/submissions"), Some(body)).await, 201);
    let made = desk.sandbox.items(Practice, "/v1/submissions").await;
    let at = address(&made[0]);
    let answers = json!({ "module": "yes", "hours": "4" });
    assert_eq!(
        by(&desk, &client, &token, (Method::PATCH, format!("{at}/answers")), Some(answers)).await,
        200
    );
    let told = desk.sandbox.get(Practice, &format!("{at}/history")).await.json();
    let delegation = given.json()["id"].clone();
    assert_eq!(told["items"][1]["delegationId"], delegation, "on whose behalf: {told}");
    assert_eq!(told["items"][1]["actor"], client.id.to_string());

    let withdraw = TestRequest::post().uri(&format!("{}/_withdraw", given.header("location")));
    assert_eq!(desk.sandbox.send(Practice, withdraw.insert_header(("if-match", "\"1\""))).await.status, 200);
    for (request, body) in [
        (post(&format!("{at}/_submit")), None),
        (post(&format!("{at}/_withdraw")), Some(json!({}))),
        ((Method::PATCH, format!("{at}/answers")), Some(json!({ "patients": 1 }))),
        ((Method::GET, at.clone()), None),
        ((Method::GET, format!("{at}/history")), None),
    ] {
        let what = format!("{request:?}");
        assert_eq!(by(&desk, &client, &token, request, body).await, 404, "{what}");
    }
    let now = desk.sandbox.get(Practice, &at).await.json();
    assert_eq!((&now["status"], &now["version"]), (&json!("draft"), &json!(2)));
}

#[actix_web::test]
async fn an_organisation_that_is_not_meant_is_told_so() {
    let scene = Scene::new().await;
    let refused = scene.sandbox.post(Wsv, "/v1/submissions", &scene.new_body("53900001")).await;
    assert_eq!((refused.status, refused.code().as_str()), (422, "rule-refused"), "{}", refused.text());
}
