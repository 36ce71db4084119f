//! Look-up, search, relations and import of the register over HTTP.

use std::sync::Arc;
use std::time::Duration;

use actix_web::http::Method;
use actix_web::test::TestRequest;
use serde_json::{Value, json};
use zorgcontract::app;
use zorgcontract::audit::Actor;
use zorgcontract::auth::Role;
use zorgcontract::auth::keys::TokenKey;
use zorgcontract::auth::tokens::{Grant, Verifier, sign};
use zorgcontract::clock::Clocks;
use zorgcontract::jobs::Runner;
use zorgcontract::policy::PolicyBook;
use zorgcontract::registrations::import::{Format, run};
use zorgcontract::snapshot::Snapshots;

use crate::database::TestDatabase;
use crate::harness::{self, Answer, TestApp};

const NDJSON: &str = include_str!("../../samples/registrations.ndjson");

struct Register {
    app: TestApp,
    key: TokenKey,
    _database: TestDatabase,
}

impl Register {
    /// The product over an empty database, or over the sample register.
    async fn new(filled: bool) -> Self {
        let database = TestDatabase::new();
        let db = database.open();
        if filled {
            run(&db, NDJSON.as_bytes(), Format::Ndjson, &Actor::command("test"), &mut |_| {}).unwrap();
        }
        let key = TokenKey::from_pem(&TokenKey::generate_pem().unwrap()).unwrap();
        let state = app::AppState {
            snapshots: Snapshots::open(db.clone(), PolicyBook::default()).unwrap(),
            verifier: Arc::new(Verifier::new(key.clone(), Clocks::real())),
            db,
            ..harness::state(app::routes)
        };
        Self { app: TestApp::of(state, app::routes).await, key, _database: database }
    }

    fn token(&self, role: Role, agb: &[&str]) -> String {
        let agb = agb.iter().map(|code| code.parse().unwrap()).collect();
        let grant = Grant { role, agb, concern: None, uzovi: Vec::new(), name: None, scopes: Vec::new() };
        sign(&self.key, &grant.claims(&Clocks::real())).unwrap()
    }

    async fn get_as(&self, role: Role, agb: &[&str], uri: &str) -> Answer {
        let bearer = format!("Bearer {}", self.token(role, agb));
        self.app.send(TestRequest::get().uri(uri).insert_header(("authorization", bearer))).await
    }

    async fn get(&self, uri: &str) -> Answer {
        self.get_as(Role::Operator, &[], uri).await
    }

    async fn import_as(&self, role: Role, media_type: &str, key: &str, body: impl Into<Vec<u8>>) -> Answer {
        let request = TestRequest::default()
            .method(Method::POST)
            .uri("/v1/registration-imports")
            .insert_header(("authorization", format!("Bearer {}", self.token(role, &[]))))
            .insert_header(("content-type", media_type.to_owned()))
            .insert_header(("idempotency-key", key.to_owned()));
        self.app.send(request.set_payload(body.into())).await
    }

    /// The import at `location`, once it has ended.
    async fn ended(&self, location: &str) -> Value {
        for _ in 0..200 {
            let import = self.get(location).await.json();
            if !["queued", "running"].contains(&import["status"].as_str().unwrap()) {
                return import;
            }
            tokio::time::sleep(Duration::from_millis(25)).await;
        }
        panic!("the import does not end");
    }
}

fn codes(answer: &Answer) -> Vec<String> {
    let json = answer.json();
    let items = json["items"].as_array().unwrap();
    items.iter().map(|item| item["agbCode"].as_str().unwrap().to_owned()).collect()
}

#[actix_web::test]
async fn a_party_is_shown_on_the_day_asked_with_its_periods() {
    let register = Register::new(true).await;
    let answer = register.get("/v1/registrations/53900002?date=2020-06-01").await;
    let party = answer.json();
    assert_eq!(party["name"], "Zorggroep Oud (fictief)");
    assert_eq!(party["providerKind"], "ro");
    assert_eq!(party["active"], true);
    assert_eq!(party["registered"][0]["period"], json!({ "startDate": "2017-01-01" }));
    let before = register.get("/v1/registrations/53900002?date=2016-12-31").await.json();
    assert_eq!((before["active"].clone(), before["careKinds"].clone()), (json!(false), json!([])));
    let sparse = register.get("/v1/registrations/01900001?fields=name").await.text();
    assert_eq!(sparse, "{\"name\":\"Huisartsenpraktijk Voorbeeld (fictief)\"}");
}

#[actix_web::test]
async fn an_e_mail_address_is_shown_to_the_party_itself_an_insurer_and_the_operator_only() {
    let register = Register::new(true).await;
    let shows = |party: Value| party["contacts"].to_string().contains("praktijk@voorbeeld.example");
    for (role, agb, expected) in [
        (Role::Provider, &["01900001"][..], true),
        (Role::Provider, &["53900001"][..], false),
        (Role::Insurer, &[][..], true),
        (Role::Operator, &[][..], true),
        (Role::Dashboard, &[][..], false),
    ] {
        let party = register.get_as(role, agb, "/v1/registrations/01900001?date=2025-01-01").await.json();
        assert_eq!(shows(party.clone()), expected, "{role:?} {agb:?}");
        assert!(party["contacts"].to_string().contains("000-0000001"), "{role:?}");
    }
}

#[actix_web::test]
async fn a_malformed_code_is_a_fault_and_an_absent_or_yet_unknown_one_is_not_found() {
    let register = Register::new(true).await;
    for uri in ["/v1/registrations/1900001", "/v1/registrations/1900001/relations"] {
        let malformed = register.get(uri).await;
        assert_eq!((malformed.status, malformed.faults().len()), (400, 1), "{uri}");
        assert!(malformed.faults()[0].starts_with("path:agbCode "), "{:?}", malformed.faults());
    }
    for uri in [
        "/v1/registrations/01999999",
        "/v1/registrations/01999999/relations",
        "/v1/registrations/01900001?asOf=2001-01-01T00:00:00Z",
    ] {
        assert_eq!(register.get(uri).await.status, 404, "{uri}");
    }
    assert_eq!(register.app.get("/v1/registrations/01900001").await.status, 401);
}

#[actix_web::test]
async fn relations_are_seen_from_both_sides_and_come_in_pages() {
    let register = Register::new(true).await;
    let all = register.get("/v1/registrations/53900001/relations?date=2025-01-01").await.json();
    let seen: Vec<_> = all["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|item| {
            (
                item["type"].as_str().unwrap(),
                item["direction"].as_str().unwrap(),
                item["agbCode"].as_str().unwrap(),
            )
        })
        .collect();
    assert_eq!(seen, [("roMember", "to", "53900002"), ("wsvMember", "from", "01900001")]);
    let narrowed = "/v1/registrations/53900001/relations?date=2025-01-01&type=wsvMember&direction=from";
    assert_eq!(codes(&register.get(narrowed).await), ["01900001"]);
    let earlier = "/v1/registrations/53900001/relations?date=2020-12-31";
    assert!(codes(&register.get(earlier).await).is_empty());
    let first = register.get("/v1/registrations/53900001/relations?date=2025-01-01&limit=1").await;
    let next = first.json()["next"].as_str().unwrap().replace("http://localhost", "");
    assert_eq!(codes(&register.get(&next).await), ["01900001"]);
}

#[actix_web::test]
async fn a_search_forgives_typing_mistakes_and_comes_in_pages_both_ways() {
    let register = Register::new(true).await;
    let found =
        register.get("/v1/registrations?name=huisartspraktijk%20v%C3%B3orbeeld&date=2025-01-01").await;
    assert_eq!(codes(&found), ["01900001", "01900101"]);
    let by = |query: &str| format!("/v1/registrations?date=2025-01-01&{query}");
    assert_eq!(codes(&register.get(&by("city=beeldst&kind=organisation")).await), ["01900001"]);
    assert_eq!(codes(&register.get(&by("postcode=9999%20a")).await), ["01900001", "01900101"]);
    assert_eq!(codes(&register.get(&by("careKind=53")).await), ["53900001", "53900002"]);
    assert_eq!(codes(&register.get(&by("qualification=5306")).await), ["53900001"]);
    for uri in [by("limit=2"), by("limit=1&name=voorbeeld")] {
        let first = register.get(&uri).await;
        let follow = |answer: &Answer, name: &str| {
            answer.json()[name].as_str().unwrap().replace("http://localhost", "")
        };
        let second = register.get(&follow(&first, "next")).await;
        assert!(codes(&second).iter().all(|code| !codes(&first).contains(code)));
        assert_eq!(codes(&register.get(&follow(&second, "prev")).await), codes(&first));
    }
    for bad in ["postcode=abc", "kind=person", "name=", "qualification=1", "colour=red"] {
        assert_eq!(register.get(&by(bad)).await.status, 400, "{bad}");
    }
    assert!(codes(&register.get(&by("name=%2D")).await).is_empty(), "a name without letters");
}

#[actix_web::test]
async fn an_import_is_a_job_whose_end_shows_in_the_register() {
    let register = Register::new(false).await;
    let _runner = Runner::start(register.app.state.db.clone(), app::work(&register.app.state));
    let accepted = register.import_as(Role::Operator, "application/x-ndjson", "one", NDJSON).await;
    assert_eq!(accepted.status, 202, "{}", accepted.text());
    let import = register.ended(accepted.header("location")).await;
    assert_eq!(import["status"], "succeeded");
    assert_eq!(import["counts"]["added"], import["counts"]["read"]);
    assert_eq!(register.get("/v1/registrations/01900001").await.status, 200);
    let again = register.import_as(Role::Operator, "application/x-ndjson", "one", NDJSON).await;
    assert_eq!((again.status, again.find_header("idempotency-replayed")), (202, Some("true")));
    assert_eq!(again.header("location"), accepted.header("location"));
}

#[actix_web::test]
async fn a_broken_file_ends_its_import_with_every_fault_and_its_line() {
    let register = Register::new(false).await;
    let _runner = Runner::start(register.app.state.db.clone(), app::work(&register.app.state));
    let file = "record,agbCode,kind,snapshotDate\nsnapshot,,,2025-01-31\nparty,1900001,organisation,\nparty,01900002,person,\n";
    let accepted = register.import_as(Role::Operator, "text/csv; charset=utf-8", "broken", file).await;
    let import = register.ended(accepted.header("location")).await;
    assert_eq!(import["status"], "failed");
    let problems: Vec<_> = import["problems"]
        .as_array()
        .unwrap()
        .iter()
        .map(|problem| (problem["line"].as_u64().unwrap(), problem["code"].as_str().unwrap()))
        .collect();
    assert_eq!(problems, [(3, "agbCode.format"), (4, "kind.value")]);
    assert_eq!(register.get("/v1/registrations/01900002").await.status, 404);
}

#[actix_web::test]
async fn only_the_operator_imports_and_only_the_two_formats() {
    let register = Register::new(false).await;
    assert_eq!(register.import_as(Role::Insurer, "text/csv", "a", "").await.status, 403);
    assert_eq!(register.import_as(Role::Operator, "application/json", "b", "{}").await.status, 415);
    let absent = "/v1/registration-imports/019936c5-0000-7000-8000-000000000000";
    assert_eq!(register.get(absent).await.status, 404);
}
