//! A small country in process: the register sample, the shipped reference data, and callers of
//! every kind with their tokens.

use std::sync::Arc;

use actix_web::test::TestRequest;
use serde_json::{Value, json};
use zorgcontract::app::{self, AppState};
use zorgcontract::audit::Actor;
use zorgcontract::auth::Role;
use zorgcontract::auth::keys::TokenKey;
use zorgcontract::auth::tokens::{self, Grant, Verifier};
use zorgcontract::clock::Clocks;
use zorgcontract::codes::JobId;
use zorgcontract::config::SignatorySettings;
use zorgcontract::policy;
use zorgcontract::reference::seed::seed;
use zorgcontract::registrations::import::{Format, run};
use zorgcontract::snapshot::Snapshots;

use crate::database::TestDatabase;
use crate::harness::{self, Answer, TestApp};

pub const REGISTER: &str = include_str!("../../samples/registrations.csv");
pub const PRACTICE: &str = "01900001";
/// When the country lives, whatever the calendar says: within the term of [`contract`].
const TODAY: &str = "2026-11-02T10:00:00Z";

/// Clocks of that day. Tokens and certificates are judged by the real time.
pub fn clocks() -> Clocks {
    Clocks::business_from(TODAY.parse().unwrap())
}

pub struct Sandbox {
    pub app: TestApp,
    pub key: TokenKey,
    pub database: TestDatabase,
}

/// Who calls in a test.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    Practice,
    Wsv,
    Ro,
    Stranger,
    Leader,
    Follower,
    /// Another person at the follower.
    FollowerToo,
    Outsider,
    Operator,
    Dashboard,
    /// A provider that speaks for nobody.
    NoCode,
    /// An insurer that belongs to no concern.
    NoConcern,
}
use Who::*;

impl Sandbox {
    pub async fn new() -> Self {
        Self::of(clocks(), clocks()).await
    }

    /// A country that lives by these clocks.
    pub async fn with(clocks: Clocks) -> Self {
        Self::of(clocks.clone(), clocks).await
    }

    async fn of(stamps: Clocks, clocks: Clocks) -> Self {
        let database = TestDatabase::new();
        let db = database.open_with(stamps);
        let fill = db.clone();
        let filled = actix_web::web::block(move || {
            seed(&fill).unwrap();
            run(&fill, REGISTER.as_bytes(), Format::Csv, &Actor::command("test"), &mut |_| {}).unwrap();
        });
        filled.await.unwrap();
        let key = TokenKey::from_pem(&TokenKey::generate_pem().unwrap()).unwrap();
        let policies = policy::load(&policy::PackFiles::embedded()).unwrap();
        let root = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/data/signatory-root.pem");
        let signatories =
            SignatorySettings { signatory_roots_file: Some(root.into()), signatory_crl_files: Vec::new() };
        let state = AppState {
            signatories: Arc::new(signatories.read(&Clocks::real()).unwrap()),
            snapshots: Snapshots::open(db.clone(), policies).unwrap(),
            db,
            verifier: Arc::new(Verifier::new(key.clone(), Clocks::real())),
            clocks,
            ..harness::state(app::routes)
        };
        Self { app: TestApp::of(state, app::routes).await, key, database }
    }

    pub fn grant(&self, who: Who) -> Grant {
        let (role, agb, concern) = match who {
            Practice => (Role::Provider, Some(PRACTICE), None),
            Wsv => (Role::Provider, Some("53900001"), None),
            Ro => (Role::Provider, Some("53900002"), None),
            Stranger => (Role::Provider, Some("01999999"), None),
            Leader => (Role::Insurer, None, Some("zorg-en-zekerheid")),
            Follower => (Role::Insurer, None, Some("cz")),
            FollowerToo => (Role::Insurer, None, Some("cz")),
            Outsider => (Role::Insurer, None, Some("menzis")),
            Operator => (Role::Operator, None, None),
            Dashboard => (Role::Dashboard, None, None),
            NoCode => (Role::Provider, None, None),
            NoConcern => (Role::Insurer, None, None),
        };
        Grant {
            role,
            agb: agb.map(|code| code.parse().unwrap()).into_iter().collect(),
            concern: concern.map(|id| id.parse().unwrap()),
            uzovi: Vec::new(),
            name: (who == FollowerToo).then(|| "second".to_owned()),
            scopes: Vec::new(),
        }
    }

    pub fn token(&self, who: Who) -> String {
        self.sign(&self.grant(who))
    }

    /// A token with these scopes only.
    pub fn token_with(&self, who: Who, scopes: &[&str]) -> String {
        let scopes = scopes.iter().map(ToString::to_string).collect();
        self.sign(&Grant { scopes, ..self.grant(who) })
    }

    fn sign(&self, grant: &Grant) -> String {
        tokens::sign(&self.key, &grant.claims(&Clocks::real())).unwrap()
    }

    pub async fn send(&self, who: Who, request: TestRequest) -> Answer {
        let bearer = ("authorization", format!("Bearer {}", self.token(who)));
        self.app.send(request.insert_header(bearer)).await
    }

    pub async fn get(&self, who: Who, uri: &str) -> Answer {
        self.send(who, TestRequest::get().uri(uri)).await
    }

    pub async fn items(&self, who: Who, uri: &str) -> Vec<Value> {
        let answer = self.get(who, uri).await;
        assert_eq!(answer.status, 200, "{}", answer.text());
        answer.json()["items"].as_array().unwrap().clone()
    }

    pub fn posting(uri: &str, body: &Value, key: &str) -> TestRequest {
        TestRequest::post()
            .uri(uri)
            .insert_header(("content-type", "application/json"))
            .insert_header(("idempotency-key", key))
            .set_payload(body.to_string())
    }

    pub async fn post(&self, who: Who, uri: &str, body: &Value) -> Answer {
        self.send(who, Self::posting(uri, body, &JobId::new().to_string())).await
    }

    pub async fn patch(&self, who: Who, uri: &str, version: &str, body: &Value) -> Answer {
        let request = TestRequest::patch()
            .uri(uri)
            .insert_header(("content-type", "application/merge-patch+json"))
            .insert_header(("if-match", version))
            .set_payload(body.to_string());
        self.send(who, request).await
    }

    pub async fn contract(&self) -> String {
        let made = self.post(Leader, "/v1/contracts", &contract("ZZ-1")).await;
        assert_eq!(made.status, 201, "{}", made.text());
        made.json()["id"].as_str().unwrap().to_owned()
    }
}

/// A contract of the leader with the practice.
pub fn contract(number: &str) -> Value {
    json!({
        "agbCode": PRACTICE, "purchasingPartyId": "zorg-en-zekerheid", "number": number, "careKind": "HAZ",
        "term": { "startDate": "2024-01-01", "endDate": "2026-12-31" }, "note": "agreed by letter",
        "addenda": [{ "moduleCode": "poh-ggz", "moduleName": "POH-GGZ", "segment": "S1",
            "period": { "startDate": "2024-01-01" } }],
    })
}
