//! A published release answers from its moment on: here, elsewhere and after a restart.

use actix_web::test::TestRequest;
use actix_web::web::block;
use futures_util::future::join_all;
use serde_json::{Value, json};
use zorgcontract::app::{self, AppState};
use zorgcontract::audit::{self, Actor};
use zorgcontract::policy::{PackFiles, load};
use zorgcontract::reference::import::{Format, import};
use zorgcontract::snapshot::Snapshots;

use crate::harness::TestApp;
use crate::packs::{ON_REQUEST, cz, draft, made, publishing};
use crate::sandbox::Who::*;
use crate::sandbox::{PRACTICE, Sandbox};

/// The sandbox with regions and preferred insurers, an agreement of the leader, and a follower whose own
/// agreements are complete here.
async fn country() -> Sandbox {
    let sandbox = Sandbox::new().await;
    let db = sandbox.app.state.db.clone();
    let lists = [
        (Format::Regions, include_str!("../../samples/regions.csv")),
        (Format::PreferredInsurers, include_str!("../../samples/preferred-insurers.csv")),
    ];
    let imported = block(move || {
        for (format, text) in lists {
            import(&db, format, text.as_bytes(), Actor::command("test"), |_| ()).unwrap();
        }
    });
    imported.await.unwrap();
    poll(&sandbox.app).await;
    sandbox.contract().await;
    let complete =
        json!({ "purchasingPartyId": "cz", "careKind": "HAZ", "period": { "startDate": "2024-01-01" } });
    assert_eq!(sandbox.post(Follower, "/v1/coverage-declarations", &complete).await.status, 201);
    sandbox
}

/// What CZ makes of the agreement of the leader: the basis, and the release of the policy that says so.
async fn basis(app: &TestApp, token: &str, as_of: &str) -> (String, Option<String>) {
    let uri = format!(
        "/v1/effective-agreements?agbCode={PRACTICE}&uzoviCode=7119&date=2025-02-03&careKind=HAZ{as_of}"
    );
    let request = TestRequest::get().uri(&uri).insert_header(("authorization", format!("Bearer {token}")));
    let answer = app.send(request).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    let answer = answer.json();
    let steps = answer["explanation"].as_array().unwrap().iter();
    let mut release =
        steps.filter(|step| step["policyId"] == "cz-2025").map(|step| &step["policyRecordedAt"]);
    let release = release.next_back().and_then(Value::as_str).map(str::to_owned);
    (answer["basis"].as_str().unwrap().to_owned(), release)
}

/// Another instance over the same database: what it knows comes from there.
async fn instance(sandbox: &Sandbox) -> TestApp {
    let db = sandbox.app.state.db.clone();
    let snapshots =
        block(move || Snapshots::open(db, load(&PackFiles::embedded()).unwrap()).unwrap()).await.unwrap();
    let state = AppState { snapshots, ..sandbox.app.state.clone() };
    TestApp::of(state, app::routes).await
}

async fn poll(app: &TestApp) {
    let snapshots = app.state.snapshots.clone();
    block(move || snapshots.poll().unwrap()).await.unwrap();
}

#[actix_web::test]
async fn a_published_policy_answers_at_once_here_elsewhere_and_after_a_restart_and_not_before_its_time() {
    let sandbox = country().await;
    let token = sandbox.token(Practice);
    let other = instance(&sandbox).await;
    let shipped = Some("2024-03-31T22:00:00.000000Z".to_owned());
    assert_eq!(basis(&sandbox.app, &token, "").await, ("followed".to_owned(), shipped.clone()));

    let address = made(&sandbox, Follower, &draft("cz-2025", &cz(&[ON_REQUEST]))).await;
    assert_eq!(basis(&sandbox.app, &token, "").await.0, "followed", "a draft says nothing yet");
    let before = sandbox.app.state.clocks.business_now().to_string();
    let answer = sandbox.send(FollowerToo, publishing(&address, "\"1\"", "one")).await;
    assert_eq!(answer.status, 201, "{}", answer.text());
    let release = answer.json();
    let moment = release["recordedAt"].as_str().unwrap().to_owned();
    assert_eq!(
        (&release["policyId"], &release["concern"], &release["changedBy"], &release["publishedBy"]),
        (&json!("cz-2025"), &json!("cz"), &json!("sandbox-insurer-cz"), &json!("sandbox-insurer-cz-second"))
    );

    let then = format!("&asOf={before}");
    let now = format!("&asOf={moment}");
    let after = ("notContracted".to_owned(), Some(moment.clone()));
    let restarted = instance(&sandbox).await;
    assert_eq!(basis(&other, &token, "").await.0, "followed", "until it hears of it");
    poll(&other).await;
    for app in [&sandbox.app, &other, &restarted] {
        assert_eq!(basis(app, &token, "").await, after);
        assert_eq!(basis(app, &token, &now).await, after);
        assert_eq!(basis(app, &token, &then).await, ("followed".to_owned(), shipped.clone()));
    }
    policies_tell_their_releases(&sandbox, answer.header("location"), &moment, &before).await;
    let replayed = sandbox.send(FollowerToo, publishing(&address, "\"1\"", "one")).await;
    assert_eq!((replayed.status, replayed.header("idempotency-replayed")), (201, "true"));
    assert_eq!(replayed.bytes, answer.bytes);
    assert_eq!(sandbox.get(Follower, &address).await.status, 404, "what is published is no draft");
    let db = sandbox.app.state.db.clone();
    let (_, broken) = block(move || db.read(audit::verify).unwrap()).await.unwrap();
    assert!(broken.is_empty(), "{broken:?}");
}

async fn policies_tell_their_releases(sandbox: &Sandbox, location: &str, moment: &str, before: &str) {
    let first = "2024-03-31T22:00:00.000000Z";
    let recorded = |answer: &Value| answer["recordedAt"].as_str().unwrap().to_owned();
    let newest = sandbox.get(Practice, location).await.json();
    assert_eq!((recorded(&newest), &newest["releases"]), (moment.to_owned(), &json!([first, moment])));
    for uri in ["/v1/policies/cz-2025", "/v1/policies/cz-2025?asOf=2999-01-01T00:00:00Z"] {
        assert_eq!(recorded(&sandbox.get(Practice, uri).await.json()), moment, "{uri}");
    }
    let old = sandbox.get(Practice, &format!("/v1/policies/cz-2025?asOf={before}")).await.json();
    assert_eq!(recorded(&old), first);
    let long_ago = "asOf=2010-01-01T00:00:00Z";
    assert_eq!(sandbox.get(Practice, &format!("/v1/policies/cz-2025?{long_ago}")).await.status, 404);
    assert!(sandbox.items(Practice, &format!("/v1/policies?{long_ago}")).await.is_empty());
    let listed = sandbox.items(Practice, "/v1/policies?concern=cz&date=2025-02-03&careKind=HAZ").await;
    assert_eq!(listed.iter().map(recorded).collect::<Vec<_>>(), [moment]);
    let rule = |at: &str| format!("/v1/policies/cz-2025/rules/follow.haz?asOf={at}");
    let stance = |answer: Value| answer["follow"]["stance"].as_str().unwrap().to_owned();
    assert_eq!(stance(sandbox.get(Practice, &rule(moment)).await.json()), "onRequest");
    assert_eq!(stance(sandbox.get(Practice, &rule(before)).await.json()), "follows");
    let rules = |at: &str| format!("/v1/policies/cz-2025/rules?kind=follow&limit=1&asOf={at}");
    assert_eq!(sandbox.items(Practice, &rules(before)).await[0]["policyRecordedAt"], first);
    assert_eq!(sandbox.items(Practice, &rules(moment)).await[0]["policyRecordedAt"], moment);
}

#[actix_web::test]
async fn of_ten_publications_at_once_exactly_one_is_a_release() {
    let sandbox = Sandbox::new().await;
    let address = made(&sandbox, Follower, &draft("cz-2025", &cz(&[ON_REQUEST]))).await;
    let keys: Vec<String> = (0..10).map(|n| n.to_string()).collect();
    let calls = keys.iter().map(|key| sandbox.send(FollowerToo, publishing(&address, "\"1\"", key)));
    let answers = join_all(calls).await;
    assert_eq!(answers.iter().filter(|answer| answer.status == 201).count(), 1);
    assert!(answers.iter().all(|answer| [201, 404, 503].contains(&answer.status)));
    let policy = sandbox.get(Practice, "/v1/policies/cz-2025").await.json();
    assert_eq!(policy["releases"].as_array().unwrap().len(), 2);
}

#[actix_web::test]
async fn an_instance_that_has_not_heard_of_a_publication_asks_to_try_again() {
    let sandbox = Sandbox::new().await;
    let behind = instance(&sandbox).await;
    let first = made(&sandbox, Follower, &draft("cz-2025", &cz(&[ON_REQUEST]))).await;
    let second = made(&sandbox, Follower, &draft("cz-2025", &cz(&[]))).await;
    assert_eq!(sandbox.send(FollowerToo, publishing(&first, "\"1\"", "one")).await.status, 201);
    let bearer = ("authorization", format!("Bearer {}", sandbox.token(FollowerToo)));
    let publish = || publishing(&second, "\"1\"", "two").insert_header(bearer.clone());
    let early = behind.send(publish()).await;
    assert_eq!(
        (early.status, early.header("retry-after")),
        (503, "1"),
        "checked beside other policies than there are"
    );
    poll(&behind).await;
    assert_eq!(behind.send(publish()).await.status, 201);
}
