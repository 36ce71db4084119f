//! Nobody takes the service away from the others: quotas per client, failed authentications, what may be
//! stored, and the lanes of what runs at once.

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use actix_web::test::TestRequest;
use serde_json::json;
use zorgcontract::app::{self, AppState};
use zorgcontract::audit::{Actor, Owner};
use zorgcontract::auth::Role;
use zorgcontract::auth::delegations::model::{Delegate, Delegation};
use zorgcontract::auth::{delegations, signatories};
use zorgcontract::clock::Moment;
use zorgcontract::codes::{CertificateId, DelegationId};
use zorgcontract::config::LimitSettings;
use zorgcontract::dated::Period;
use zorgcontract::db::Tx;
use zorgcontract::http::limits::lanes::Room;
use zorgcontract::http::limits::rates::MOST_EXPORTS;
use zorgcontract::http::limits::{Lane, Lanes, Place};

use crate::harness::{Answer, TestApp};
use crate::http_server::{self, read, write};
use crate::identity::{Desk, Key, asking};
use crate::issuer::{TestIssuer, open};
use crate::sandbox::Who::{self, *};
use crate::sandbox::{PRACTICE, Sandbox};

const LIST: &str = "/v1/contracts";

/// Every place of a lane.
pub async fn take_all(app: &TestApp, lane: Lane) -> Vec<Place> {
    let mut taken = Vec::new();
    while let Ok(place) = app.state.http.lanes.enter(lane).await {
        taken.push(place.expect("a limit"));
    }
    taken
}

async fn limited(settings: LimitSettings) -> Sandbox {
    changed(Sandbox::new().await, |state| state.http.limit(&settings)).await
}

async fn changed(mut sandbox: Sandbox, change: impl FnOnce(&mut AppState)) -> Sandbox {
    change(&mut sandbox.app.state);
    sandbox.app = TestApp::of(sandbox.app.state.clone(), app::routes).await;
    sandbox
}

fn from(address: &str, request: TestRequest) -> TestRequest {
    request.peer_addr(SocketAddr::new(address.parse().unwrap(), 40_000))
}

fn bearing(token: &str) -> TestRequest {
    TestRequest::get().uri(LIST).insert_header(("authorization", format!("Bearer {token}")))
}

#[track_caller]
fn told_to_wait(answer: &Answer) {
    assert_eq!((answer.status, answer.code().as_str()), (429, "rate-limited"), "{}", answer.text());
    assert!(answer.header("retry-after").parse::<u32>().unwrap() >= 1);
    assert!(answer.header("ratelimit").contains(";r=0;t="), "{}", answer.header("ratelimit"));
    assert!(answer.header("ratelimit-policy").contains(";q="));
}

#[actix_web::test]
async fn every_answer_of_a_known_client_tells_its_quota_and_beyond_it_comes_429() {
    let sandbox = limited(LimitSettings { client_requests: 6, ..LimitSettings::default() }).await;
    for (uri, status, left) in [
        (LIST, 200, 5),
        ("/v1/contracts/01900000-0000-7000-8000-000000000000", 404, 4),
        ("/v1/contracts?unheardOf=1", 400, 3),
        ("/v1/registration-imports/01900000-0000-7000-8000-000000000000", 403, 2),
    ] {
        let answer = sandbox.get(Practice, uri).await;
        assert_eq!(answer.status, status, "{uri}");
        assert_eq!(answer.header("ratelimit-policy"), "\"client\";q=6;w=60");
        assert!(answer.header("ratelimit").starts_with(&format!("\"client\";r={left};t=")), "{uri}");
    }
    assert_eq!(sandbox.get(Practice, LIST).await.status, 200);
    assert_eq!(sandbox.get(Practice, LIST).await.status, 200);
    for _ in 0..3 {
        told_to_wait(&sandbox.get(Practice, LIST).await);
    }
    assert_eq!(sandbox.get(Leader, LIST).await.status, 200, "another client has its own quota");
    for uri in ["/livez", "/docs/problems"] {
        assert_eq!(sandbox.app.get(uri).await.find_header("ratelimit"), None, "{uri}");
    }
    let unlimited = limited(LimitSettings { client_requests: 0, ..LimitSettings::default() }).await;
    assert_eq!(unlimited.get(Practice, LIST).await.find_header("ratelimit"), None);
}

#[actix_web::test]
async fn an_address_that_fails_too_often_is_not_listened_to_but_its_known_tokens_are() {
    let sandbox = limited(LimitSettings { failed_logins: 5, ..LimitSettings::default() }).await;
    let (known, fresh) = (sandbox.token(Practice), sandbox.token(Leader));
    let send = |address: &'static str, token: &str| sandbox.app.send(from(address, bearing(token)));
    assert_eq!(send("192.0.2.1", &known).await.status, 200);
    for _ in 0..5 {
        assert_eq!(send("192.0.2.1", "made.up.token").await.status, 401);
    }
    told_to_wait(&send("192.0.2.1", "made.up.token").await);
    told_to_wait(&send("192.0.2.1", &fresh).await);
    let asked = asking("made.up.assertion", None);
    told_to_wait(&sandbox.app.send(from("192.0.2.1", asked)).await);
    assert_eq!(send("192.0.2.1", &known).await.status, 200, "who was let in before goes on");
    assert_eq!(send("192.0.2.2", &fresh).await.status, 200, "another address is another caller");
    for _ in 0..20 {
        let nothing = from("192.0.2.2", TestRequest::get().uri(LIST));
        assert_eq!(sandbox.app.send(nothing).await.status, 401, "no token is no failure");
    }
    assert_eq!(send("192.0.2.2", "made.up.token").await.status, 401);
}

#[actix_web::test]
async fn a_client_that_fails_too_often_waits_but_nobody_locks_it_out() {
    let mut desk = Desk::new().await;
    desk.sandbox = changed(desk.sandbox, |state| {
        state.http.limit(&LimitSettings { failed_logins: 5, ..LimitSettings::default() });
    })
    .await;
    let client = desk.register(Role::Provider, desk.practice()).await;
    let wrong = Key::p256();
    let attempts: Vec<String> = (1..=7).map(|n| format!("198.51.100.{n}")).collect();
    for (n, address) in attempts.iter().enumerate() {
        let answer = desk.sandbox.app.send(from(address, asking(&wrong.assertion(client.id), None))).await;
        if n < 5 {
            assert_eq!(answer.status, 401, "{}", answer.text());
        } else {
            told_to_wait(&answer);
        }
    }
    let proves = |address: &str| from(address, asking(&client.key.assertion(client.id), None));
    assert_eq!(desk.sandbox.app.send(proves("203.0.113.1")).await.status, 200);
    for _ in 0..5 {
        let answer = desk.sandbox.app.send(from("203.0.113.2", asking("made.up.assertion", None))).await;
        assert_eq!(answer.status, 401, "{}", answer.text());
    }
    told_to_wait(&desk.sandbox.app.send(proves("203.0.113.2")).await);
    assert_eq!(desk.sandbox.app.send(proves("203.0.113.1")).await.status, 200);
}

/// A token that is none, from a peer that sends this header.
async fn fail(sandbox: &Sandbox, peer: &str, header: Option<&str>) -> Answer {
    let request = from(peer, bearing("made.up.token"));
    let request = header.into_iter().fold(request, |r, h| r.insert_header(("x-forwarded-for", h)));
    sandbox.app.send(request).await
}

#[actix_web::test]
async fn behind_a_proxy_the_last_entry_of_its_header_is_the_address_and_nobody_else_is_believed() {
    let issuer = TestIssuer::new();
    let mut settings = issuer.proxied(&["10.1.0.0/16"]);
    settings.client_address_header = Some("X-Forwarded-For".to_owned());
    let limits = LimitSettings { failed_logins: 3, ..LimitSettings::default() };
    let told = changed(Sandbox::new().await, |state| {
        state.http.transport = open(&settings);
        state.http.limit(&limits);
    })
    .await;
    for header in ["1.1.1.1, 192.0.2.9", "2.2.2.2,192.0.2.9", "192.0.2.9"] {
        assert_eq!(fail(&told, "10.1.2.3", Some(header)).await.status, 401);
    }
    told_to_wait(&fail(&told, "10.1.2.4", Some("3.3.3.3, 192.0.2.9")).await);
    assert_eq!(fail(&told, "10.1.2.3", Some("192.0.2.9, 192.0.2.10")).await.status, 401);
    for header in [None, Some("unknown"), Some("192.0.2.9:80")] {
        for _ in 0..5 {
            assert_eq!(fail(&told, "10.1.2.3", header).await.status, 401, "a proxy is not one caller");
        }
    }
    for header in ["4.4.4.1", "4.4.4.2", "4.4.4.3"] {
        assert_eq!(fail(&told, "192.0.2.77", Some(header)).await.status, 401);
    }
    told_to_wait(&fail(&told, "192.0.2.77", Some("4.4.4.4")).await);
    settings.trusted_proxies.clear();
    settings.client_roots_file = None;
    let alone =
        zorgcontract::http::transport::Transport::open(&settings, &zorgcontract::clock::Clocks::real());
    assert!(alone.unwrap_err().contains("--trusted-proxies"));
}

#[actix_web::test]
async fn a_party_has_a_bounded_number_of_delegations_and_of_signatories() {
    let desk = Desk::new().await;
    let vendor = Owner::Company("90001234".parse().unwrap());
    let client = desk.register(Role::Provider, vendor).await;
    let Owner::Party(party) = desk.practice() else { panic!("a party") };
    let (period, recorded_at) =
        (Period { start_date: "2024-01-01".parse().unwrap(), end_date: None }, Moment::BEGINNING);
    let fill = move |tx: &mut Tx<'_>| -> Result<(), zorgcontract::http::problem::ApiError> {
        for _ in 0..delegations::service::MOST_DELEGATIONS {
            let delegation = Delegation {
                id: DelegationId::new(),
                version: 1,
                party,
                delegate: Delegate::Client(client.id),
                scopes: vec!["contracts:read".to_owned()],
                period,
                withdrawn_at: None,
                recorded_at,
            };
            delegations::service::give(tx, &delegation, &Owner::Party(party))?;
        }
        for n in 0..signatories::service::MOST_CERTIFICATES {
            let certificate = signatories::model::SentCertificate {
                chain: vec![vec![0x30, 0].into()],
                thumbprint: format!("thumbprint-{n}"),
                valid_from: recorded_at,
                valid_until: recorded_at,
            };
            let certificate = signatories::model::SignatoryCertificate {
                id: CertificateId::new(),
                version: 1,
                organisation: Owner::Party(party),
                name: None,
                certificate,
                period,
                suspended: false,
                recorded_at,
            };
            signatories::service::register(tx, &certificate)?;
        }
        Ok(())
    };
    desk.sandbox.app.state.snapshots.write(Actor::command("test"), fill).await.unwrap();
    let body = json!({ "agbCode": PRACTICE, "delegate": { "clientId": client.id }, "scopes": ["contracts:read"],
        "period": { "startDate": "2024-01-01" } });
    let answer = desk.sandbox.post(Practice, "/v1/delegations", &body).await;
    assert_eq!((answer.status, answer.code().as_str()), (422, "quota-exceeded"), "{}", answer.text());
    let answer = desk
        .sandbox
        .post(Practice, "/v1/certificates", &crate::identity::signatories::new_certificate())
        .await;
    assert_eq!((answer.status, answer.code().as_str()), (422, "quota-exceeded"), "{}", answer.text());
}

#[actix_web::test]
async fn an_export_is_bounded_in_number_and_in_length() {
    let (sandbox, _) = crate::audit::busy().await;
    let sandbox = changed(sandbox, |state| state.http.limits.exported = 3).await;
    let uri = format!("/v1/audit-entries/export?owner=agb:{PRACTICE}");
    let long = sandbox.get(Practice, &uri).await;
    assert_eq!((long.status, long.code().as_str()), (422, "quota-exceeded"), "{}", long.text());
    let short = format!("{uri}&until=2020-01-01T00:00:00Z");
    let rates = sandbox.app.state.http.rates.clone();
    let client = "sandbox-provider-01900001".into();
    let running: Vec<_> = (0..MOST_EXPORTS).map(|_| rates.export(&client).unwrap()).collect();
    let third = sandbox.get(Practice, &short).await;
    assert_eq!((third.status, third.code().as_str()), (429, "rate-limited"), "{}", third.text());
    assert_eq!(sandbox.get(Operator, &short).await.status, 200, "another client has its own turns");
    drop(running);
    for _ in 0..MOST_EXPORTS + 1 {
        assert_eq!(
            sandbox.get(Practice, &short).await.status,
            200,
            "a turn comes back when the file is read"
        );
    }
}

async fn question(sandbox: &Sandbox, who: Who) -> Answer {
    let question = "agbCode=01900001&uzoviCode=7119&date=2025-02-03&careKind=HAZ";
    sandbox.get(who, &format!("/v1/effective-agreements?{question}")).await
}

#[actix_web::test]
async fn full_lists_are_sent_away_soon_while_questions_writes_and_health_go_on() {
    let sandbox = changed(Sandbox::new().await, |state| {
        state.http.lanes = Lanes::new(Room { whole: 32, read: 8, list: 3, analysis: 1 });
    })
    .await;
    let lists = take_all(&sandbox.app, Lane::List).await;
    assert_eq!(lists.len(), 3);
    let body = json!({ "questions": [{ "agbCode": "01900001", "uzoviCode": "7119", "date": "2025-02-03", "careKind": "HAZ" }] });
    for _ in 0..2 {
        let began = Instant::now();
        let answer = sandbox.get(Operator, LIST).await;
        assert_eq!((answer.status, answer.code().as_str()), (503, "unavailable"));
        assert!((1..=5).contains(&answer.header("retry-after").parse::<u32>().unwrap()));
        assert!(began.elapsed() > Duration::from_millis(200) && began.elapsed() < Duration::from_secs(2));
        assert_eq!(sandbox.post(Operator, "/v1/effective-agreements/_search", &body).await.status, 503);
        assert_eq!(question(&sandbox, Operator).await.status, 200);
    }
    assert_eq!(sandbox.post(Leader, "/v1/contracts", &crate::sandbox::contract("ZZ-1")).await.status, 201);
    let whole = take_all(&sandbox.app, Lane::Write).await;
    assert_eq!(whole.len(), 32 - 3);
    assert_eq!(question(&sandbox, Operator).await.status, 503);
    for uri in ["/livez", "/readyz"] {
        assert_eq!(sandbox.app.get(uri).await.status, 200, "{uri}");
    }
    drop((lists, whole));
    assert_eq!(sandbox.get(Operator, LIST).await.status, 200, "normal again");
    let counted = sandbox.app.state.http.counters.shed.load(std::sync::atomic::Ordering::Relaxed);
    assert_eq!(counted, 5);
}

#[actix_web::test]
async fn a_slow_body_takes_no_place_from_others() {
    let server = http_server::start(|state, _| {
        state.http.lanes = Lanes::new(Room { whole: 1, read: 1, list: 1, analysis: 1 });
    });
    let head =
        "POST /v1/things HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 40\r\n\r\n";
    let mut slow = server.connect().await;
    write(&mut slow, head).await;
    tokio::time::sleep(Duration::from_millis(50)).await;
    for _ in 0..3 {
        let mut other = server.connect().await;
        write(&mut other, "GET /v1/things/01900001 HTTP/1.1\r\nhost: x\r\n\r\n").await;
        assert!(read(&mut other).await.0.starts_with("http/1.1 200"));
    }
    let mut holder = server.connect().await;
    write(&mut holder, "GET /v1/wait HTTP/1.1\r\nhost: x\r\n\r\n").await; // 300 ms in the only place
    tokio::time::sleep(Duration::from_millis(20)).await;
    write(&mut slow, "{\"agbCode\":\"01900001\",\"name\":\"patient \"}").await;
    let (answer, _) = read(&mut slow).await;
    assert!(answer.starts_with("http/1.1 503") && answer.contains("retry-after"), "{answer}");
    assert!(read(&mut holder).await.0.starts_with("http/1.1 200"));
    server.end().await;
}

#[test]
fn every_operation_says_in_which_lane_it_runs() {
    let document = app::document(app::routes).expect("a document");
    let mut found: std::collections::BTreeMap<String, Vec<String>> = Default::default();
    for (path, item) in document.json()["paths"].as_object().expect("paths") {
        for (method, operation) in item.as_object().expect("methods").iter().filter(|(m, _)| *m != "servers")
        {
            let lane = operation["x-lane"].as_str().and_then(Lane::find);
            let lane = lane.unwrap_or_else(|| panic!("{method} {path}: {}", operation["x-lane"]));
            let id = operation["operationId"].as_str().expect("an id").to_owned();
            assert!(method == "get" || lane != Lane::Always, "{id}");
            found.entry(lane.as_str().to_owned()).or_default().push(id);
        }
    }
    assert_eq!(found["always"], ["get_liveness", "get_readiness"]);
    assert_eq!(found["analysis"], ["simulate_changes", "get_contracting_statistics"]);
    for (lane, id) in [
        ("read", "get_effective_agreement"),
        ("read", "check_eligibility"),
        ("list", "search_effective_agreements"),
        ("list", "list_registrations"),
        ("list", "get_audit_export"),
        ("write", "create_contract"),
        ("write", "create_token"),
        ("write", "publish_policy_draft"),
    ] {
        assert!(found[lane].iter().any(|found| found == id), "{id} in {lane}");
    }
}
