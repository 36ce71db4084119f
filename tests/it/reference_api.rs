//! Reference data over HTTP: what is shown beside each row, on which day, known when, and to whom.

use std::sync::Arc;

use actix_web::test::TestRequest;
use serde_json::Value;
use zorgcontract::app::{self, AppState};
use zorgcontract::audit::Actor;
use zorgcontract::auth::Role;
use zorgcontract::auth::keys::TokenKey;
use zorgcontract::auth::tokens::{self, Grant, Verifier};
use zorgcontract::clock::{Clocks, Moment};
use zorgcontract::policy::PolicyBook;
use zorgcontract::reference::import::{Format, import};
use zorgcontract::reference::seed::seed;
use zorgcontract::snapshot::Snapshots;

use crate::database::TestDatabase;
use crate::harness::{self, Answer, TestApp};

const REGIONS: &str = include_str!("../../samples/regions.csv");
const INSURERS: &str = include_str!("../../src/reference/data/insurers.csv");

struct Sandbox {
    app: TestApp,
    token: String,
    /// A moment after the shipped rows and before the import.
    seeded: Moment,
    _database: TestDatabase,
}

impl Sandbox {
    async fn new() -> Self {
        let database = TestDatabase::new();
        let db = database.open();
        let fill = db.clone();
        let filled = actix_web::web::block(move || {
            seed(&fill).unwrap();
            let seeded = fill.clocks().business_now();
            std::thread::sleep(std::time::Duration::from_millis(5));
            let load = |format, text: &str| {
                import(&fill, format, text.as_bytes(), Actor::command("test"), |_| ()).unwrap();
            };
            load(Format::Regions, REGIONS);
            load(Format::Insurers, &INSURERS.replace(",eno,2019", ",dsw,2019"));
            seeded
        });
        let seeded = filled.await.unwrap();
        let key = TokenKey::from_pem(&TokenKey::generate_pem().unwrap()).unwrap();
        let grant = Grant {
            role: Role::Dashboard,
            agb: Vec::new(),
            concern: None,
            uzovi: Vec::new(),
            name: None,
            scopes: vec!["reference:read".into()],
        };
        let token = tokens::sign(&key, &grant.claims(&Clocks::real())).unwrap();
        let state = AppState {
            snapshots: Snapshots::open(db.clone(), PolicyBook::default()).unwrap(),
            db,
            verifier: Arc::new(Verifier::new(key, Clocks::real())),
            ..harness::state(app::routes)
        };
        Self { app: TestApp::of(state, app::routes).await, token, seeded, _database: database }
    }

    async fn get(&self, uri: &str) -> Answer {
        let bearer = ("authorization", format!("Bearer {}", self.token));
        self.app.send(TestRequest::get().uri(uri).insert_header(bearer)).await
    }

    async fn items(&self, uri: &str) -> Vec<Value> {
        let answer = self.get(uri).await;
        assert_eq!(answer.status, 200, "{uri}: {}", answer.text());
        answer.json()["items"].as_array().unwrap().clone()
    }
}

const LISTS: [&str; 6] = [
    "/v1/concerns",
    "/v1/insurers",
    "/v1/purchasing-parties",
    "/v1/regions",
    "/v1/preferred-insurers",
    "/v1/prestaties",
];

#[actix_web::test]
async fn every_item_of_every_list_shows_its_period_source_confidence_and_conflicts() {
    let sandbox = Sandbox::new().await;
    for list in LISTS {
        let items = sandbox.items(&format!("{list}?date=2025-02-03&limit=200")).await;
        assert!(items.len() >= 8, "{list}: {}", items.len());
        for item in items {
            let provenance = &item["provenance"];
            assert!(item["period"]["startDate"].is_string(), "{item}");
            assert!(provenance["source"].as_str().is_some_and(|text| !text.is_empty()), "{item}");
            assert!(provenance["confidence"].is_string() && provenance["conflicts"].is_array(), "{item}");
        }
    }
}

#[actix_web::test]
async fn without_a_token_no_list_is_shown() {
    let sandbox = Sandbox::new().await;
    for list in LISTS {
        assert_eq!(sandbox.app.get(list).await.status, 401, "{list}");
    }
}

#[actix_web::test]
async fn following_next_walks_every_list_once_and_in_order() {
    let sandbox = Sandbox::new().await;
    for list in LISTS {
        let all = sandbox.items(&format!("{list}?date=2025-02-03&limit=200")).await;
        let (mut walked, mut address) = (Vec::new(), Some(format!("{list}?date=2025-02-03&limit=7")));
        while let Some(uri) = address {
            let json = sandbox.get(&uri).await.json();
            walked.extend(json["items"].as_array().unwrap().clone());
            address = json["next"].as_str().map(|a| a.strip_prefix("http://localhost").unwrap().to_owned());
        }
        assert!(walked.starts_with(&all) && (all.len() == 200 || walked.len() == all.len()), "{list}");
    }
}

#[actix_web::test]
async fn an_insurer_shows_its_concern_its_purchasing_party_and_what_other_sources_say() {
    let sandbox = Sandbox::new().await;
    let answer = sandbox.get("/v1/insurers/9664?date=2025-02-03").await.json();
    assert_eq!((&answer["concern"], &answer["purchasingPartyIds"][0]), (&"cz".into(), &"cz".into()));
    let conflicts = &sandbox.get("/v1/insurers/7032?date=2025-02-03").await.json()["provenance"]["conflicts"];
    assert!(conflicts[0].as_str().unwrap().contains("3397"), "{conflicts}");
    let leading_zero = sandbox.get("/v1/insurers/0101?date=2025-02-03").await.json();
    assert_eq!(leading_zero["uzoviCode"], "0101");
}

#[actix_web::test]
async fn as_of_answers_with_what_was_known_then() {
    let sandbox = Sandbox::new().await;
    let concern = async |query: String| {
        sandbox.get(&format!("/v1/insurers/7032?date=2025-02-03{query}")).await.json()["concern"].clone()
    };
    assert_eq!(concern(String::new()).await, "dsw");
    assert_eq!(concern(format!("&asOf={}", sandbox.seeded)).await, "eno");
    assert_eq!(sandbox.get("/v1/insurers/7032?asOf=1990-01-01T00:00:00Z").await.status, 404);
}

#[actix_web::test]
async fn what_does_not_hold_on_the_day_is_absent() {
    let sandbox = Sandbox::new().await;
    assert_eq!(sandbox.get("/v1/insurers/3344?date=2019-12-31").await.status, 200);
    assert_eq!(sandbox.get("/v1/insurers/3344?date=2020-01-01").await.status, 404);
    assert_eq!(sandbox.get("/v1/prestaties/12000?date=2018-12-31").await.status, 200);
    assert_eq!(sandbox.get("/v1/prestaties/12000?date=2019-01-01").await.status, 404);
    assert_eq!(sandbox.get("/v1/concerns/nobody").await.status, 404);
    assert_eq!(sandbox.get("/v1/regions/zorgkantoorregio/nowhere").await.status, 404);
    assert_eq!(sandbox.get("/v1/regions/zorgkantoorregio/zeeland?date=2025-02-03").await.status, 200);
}

#[actix_web::test]
async fn a_place_leads_to_its_regions_and_a_conflict_shows_both() {
    let sandbox = Sandbox::new().await;
    let found = async |query: &str| -> Vec<String> {
        let items = sandbox.items(&format!("/v1/regions?scheme=zorgkantoorregio&{query}")).await;
        assert!(items.iter().all(|item| item["matches"][0]["provenance"]["source"].is_string()));
        items.iter().map(|item| item["code"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(found("date=2025-02-03&postcode=9999AA").await, ["zuid-holland-noord"]);
    assert_eq!(found("date=2025-02-03&postcode=9998ZZ").await, ["midden-holland"]);
    let both = found("date=2025-02-03&postcode=9998AA&municipality=GM9901").await;
    assert_eq!(both, ["haaglanden", "zuid-holland-noord"]);
    assert_eq!(found("date=2023-12-31&municipality=GM9902").await, ["haaglanden"]);
    assert_eq!(found("date=2024-01-01&municipality=GM9902").await, [""; 0]);
}

#[actix_web::test]
async fn a_preferred_insurer_names_its_purchasing_party_and_admits_to_be_a_default() {
    let sandbox = Sandbox::new().await;
    let query = "/v1/preferred-insurers?scheme=zorgkantoorregio&region=zuid-holland-noord&careKind=HAZ";
    let items = sandbox.items(&format!("{query}&date=2025-02-03")).await;
    assert_eq!(items.len(), 1);
    assert_eq!(items[0]["concern"], "zorg-en-zekerheid");
    assert_eq!(items[0]["purchasingPartyIds"][0], "zorg-en-zekerheid");
    assert_eq!(items[0]["provenance"]["confidence"], "default");
    let hds = sandbox.items("/v1/preferred-insurers?careKind=HDS").await;
    assert_eq!(hds, [Value::Null; 0]);
}

#[actix_web::test]
async fn a_filter_that_is_no_code_is_a_fault_at_its_place() {
    let sandbox = Sandbox::new().await;
    for (uri, fault) in [
        ("/v1/insurers/101", "path:uzoviCode uzoviCode.format"),
        ("/v1/prestaties/1", "path:prestatieCode prestatieCode.format"),
        ("/v1/regions?postcode=23", "query:postcode postcode.format"),
        ("/v1/regions?municipality=Leiden", "query:municipality municipalityCode.format"),
        ("/v1/preferred-insurers?careKind=ABC", "query:careKind careKind.value"),
        ("/v1/prestaties?segment=S4", "query:segment prestatieSegment.value"),
        ("/v1/concerns?date=2025-02-30", "query:date date.format"),
    ] {
        let answer = sandbox.get(uri).await;
        assert_eq!((answer.status, answer.faults()), (400, vec![fault.to_owned()]), "{uri}");
    }
}
