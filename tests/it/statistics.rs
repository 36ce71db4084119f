//! How far contracting is: what each caller sees of it, on which day, and that no small count comes out.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::NaiveDate;
use serde_json::Value;
use zorgcontract::app::{self, AppState};
use zorgcontract::auth::Role;
use zorgcontract::auth::keys::TokenKey;
use zorgcontract::auth::tokens::{self, Grant, Verifier};
use zorgcontract::clock::Clocks;
use zorgcontract::codes::{CareKind, ProviderKind};
use zorgcontract::contracts::model::{ContractEntry, ContractStatus, ContractTerms};
use zorgcontract::contracts::service::record_bulk;
use zorgcontract::dated::Period;
use zorgcontract::policy::{PackFiles, load};
use zorgcontract::registrations::facts::PartyKind;
use zorgcontract::snapshot::Snapshots;

use crate::contracts::{actor, entry};
use crate::country::Country;
use crate::harness::{self, TestApp};
use crate::sandbox::Who;

const PATH: &str = "/v1/statistics/contracting";
const MEASURES: [&str; 10] = [
    "invited",
    "submitted",
    "offered",
    "signed",
    "concluded",
    "recorded",
    "refused",
    "withdrawn",
    "lapsed",
    "terminated",
];

/// The small country with a round of Menzis for 2026, told by callers of every kind.
struct Scene {
    app: TestApp,
    key: TokenKey,
    clocks: Clocks,
    country: Country,
}

/// The status of the `n`th contract: all of them occur, most of them often.
fn status(n: usize) -> ContractStatus {
    use ContractStatus::*;
    let all = [
        Offered,
        Offered,
        Offered,
        Concluded,
        Concluded,
        Refused,
        SignedByProvider,
        Draft,
        Lapsed,
        Withdrawn,
    ];
    all[n % all.len()]
}

fn bulk(country: &Country) -> Vec<ContractEntry> {
    let snapshot = country.snapshot();
    let day: NaiveDate = "2025-02-03".parse().unwrap();
    let mut practices: Vec<_> = snapshot
        .parties()
        .filter(|party| party.register.kind == PartyKind::Organisation && party.register.active_on(day, None))
        .filter(|party| party.register.provider_kind(day, None) == ProviderKind::Practice)
        .map(|party| (party.register.agb_code, party.register.id))
        .collect();
    practices.sort_unstable();
    let term = Period::new("2026-01-01".parse().unwrap(), None).unwrap();
    let made = practices.iter().enumerate().map(|(n, (_, holder))| ContractEntry {
        terms: match status(n) {
            // nobody wrote down yet that it lapsed
            ContractStatus::Lapsed => ContractTerms {
                sign_by: Some("2025-01-01T00:00:00Z".parse().unwrap()),
                ..ContractTerms::of(ContractStatus::Offered)
            },
            other => ContractTerms::of(other),
        },
        ..entry(*holder, "menzis", &format!("M-{n}"), CareKind::Haz, term)
    });
    made.collect()
}

impl Scene {
    async fn new() -> Self {
        let (country, clocks) = actix_web::web::block(|| {
            let country = Country::small();
            let entries = bulk(&country);
            country.db.write_blocking(actor(), move |tx| record_bulk(tx, &entries, &[])).unwrap();
            let clocks = country.db.clocks().clone();
            (country, clocks)
        })
        .await
        .unwrap();
        let key = TokenKey::from_pem(&TokenKey::generate_pem().unwrap()).unwrap();
        let state = AppState {
            clocks: clocks.clone(),
            snapshots: Snapshots::open(country.db.clone(), load(&PackFiles::embedded()).unwrap()).unwrap(),
            db: country.db.clone(),
            verifier: Arc::new(Verifier::new(key.clone(), Clocks::real())),
            ..harness::state(app::routes)
        };
        Self { app: TestApp::of(state, app::routes).await, key, clocks, country }
    }

    async fn rows(&self, role: Role, concern: Option<&str>, query: &str) -> Vec<Value> {
        let concern = concern.map(|id| id.parse().unwrap());
        let grant =
            Grant { role, agb: Vec::new(), concern, uzovi: Vec::new(), name: None, scopes: Vec::new() };
        let token = tokens::sign(&self.key, &grant.claims(&Clocks::real())).unwrap();
        let (mut found, mut next) = (Vec::new(), Some(format!("{PATH}?limit=200&{query}")));
        while let Some(uri) = next.take() {
            let request = actix_web::test::TestRequest::get().uri(&uri);
            let answer =
                self.app.send(request.insert_header(("authorization", format!("Bearer {token}")))).await;
            assert_eq!(answer.status, 200, "{}", answer.text());
            let page = answer.json();
            found.extend(page["items"].as_array().unwrap().iter().cloned());
            next = page["next"].as_str().map(|at| at[at.find("/v1/").unwrap()..].to_owned());
        }
        found
    }
}

/// What a dashboard sees of a total, and of each region beside what it is.
type Table = (Option<u64>, Vec<(Option<u64>, u64)>);

/// What a row is about, without its counts.
fn place(row: &Value) -> String {
    let about = ["date", "concernId", "careKind", "agreementType", "total", "region"];
    about.map(|name| row[name].to_string()).join(" ")
}

#[actix_web::test]
async fn a_dashboard_sees_no_small_count_and_can_work_none_out() {
    let scene = Scene::new().await;
    let full = scene.rows(Role::Operator, None, "year=2026").await;
    let shown = scene.rows(Role::Dashboard, None, "year=2026").await;
    assert_eq!(full.len(), shown.len());
    let mut withheld = 0;
    let mut tables: BTreeMap<(String, &str), Table> = BTreeMap::new();
    for (full, shown) in full.iter().zip(&shown) {
        assert_eq!(place(full), place(shown));
        for measure in MEASURES {
            let (is, seen) = (full[measure]["count"].as_u64().unwrap(), &shown[measure]);
            assert_eq!(full[measure]["suppressed"], false);
            assert_eq!(seen["suppressed"], seen["count"].is_null());
            let seen = seen["count"].as_u64();
            assert!(seen.is_none() || seen == Some(is), "a count that is shown is right");
            assert!(!(1..5).contains(&is) || seen.is_none(), "{measure} of {} is small", place(full));
            withheld += u32::from(seen.is_none());
            let subject =
                ["date", "concernId", "careKind", "agreementType"].map(|name| full[name].to_string());
            let table = tables.entry((subject.join(" "), measure)).or_default();
            if full["total"] == true {
                table.0 = seen;
            } else {
                table.1.push((seen, is));
            }
        }
    }
    assert!(withheld > 10, "the small country has small counts");
    for ((subject, measure), (total, regions)) in tables {
        let rest = regions.iter().filter(|(seen, _)| seen.is_none()).map(|(_, is)| *is);
        let (hidden, sum) = (rest.clone().count(), rest.sum::<u64>());
        assert!(total.is_none() || hidden == 0 || (hidden >= 2 && sum >= 10), "{subject} {measure}");
        let all = regions.iter().all(|(seen, is)| seen.is_none() || *is == 0);
        assert!(total.is_some() || all, "{subject} {measure}: without a total no part of it");
    }
    // a filter shows fewer rows and never another number
    let region = shown.iter().find(|row| !row["region"].is_null()).unwrap()["region"].as_str().unwrap();
    for row in scene.rows(Role::Dashboard, None, &format!("year=2026&region={region}")).await {
        assert!(shown.contains(&row));
    }
}

#[actix_web::test]
async fn an_insurer_sees_its_own_numbers_in_full_and_no_others() {
    let scene = Scene::new().await;
    let all = scene.rows(Role::Operator, None, "year=2026&concern=menzis&careKind=HAZ").await;
    let own = scene.rows(Role::Insurer, Some("menzis"), "year=2026&careKind=HAZ").await;
    assert_eq!(own, all);
    let total = own.iter().find(|row| row["total"] == true).unwrap();
    let counted = |name: &str| total[name]["count"].as_u64().unwrap() as usize;
    let practices = bulk(&scene.country).len();
    let wanted = |which: ContractStatus| (0..practices).filter(|n| status(*n) == which).count();
    assert_eq!(counted("offered"), wanted(ContractStatus::Offered));
    assert_eq!(counted("concluded"), wanted(ContractStatus::Concluded));
    assert_eq!(counted("lapsed"), wanted(ContractStatus::Lapsed));
    assert_eq!(counted("withdrawn"), 0, "these were never offered");
    let regions = own.iter().filter(|row| row["total"] == false);
    assert_eq!(
        regions.map(|row| row["offered"]["count"].as_u64().unwrap() as usize).sum::<usize>(),
        counted("offered")
    );
    assert!(own.iter().all(|row| row["concernId"] == "menzis"));
    let other = scene.rows(Role::Insurer, Some("cz"), "year=2026").await;
    assert!(other.iter().all(|row| row["concernId"] == "cz"));
}

#[actix_web::test]
async fn a_day_counts_by_what_was_known_at_its_end() {
    let scene = Scene::new().await;
    let today = scene.clocks.today();
    let day_before = today.pred_opt().unwrap();
    let of = |day: NaiveDate| format!("year=2026&concern=menzis&careKind=HAZ&date={day}");
    let offered = |rows: &[Value]| {
        rows.iter()
            .find(|row| row["total"] == true)
            .map_or(0, |row| row["offered"]["count"].as_u64().unwrap())
    };
    assert_eq!(offered(&scene.rows(Role::Operator, None, &of(day_before)).await), 0);
    let now = offered(&scene.rows(Role::Operator, None, &of(today)).await);
    assert!(now > 20, "{now}");
    let series = format!("year=2026&concern=menzis&careKind=HAZ&from={day_before}&until={today}");
    let both = scene.rows(Role::Operator, None, &series).await;
    assert_eq!(both, scene.rows(Role::Operator, None, &of(today)).await, "nothing stood the day before");
}

#[actix_web::test]
async fn of_a_round_only_what_binds_is_published() {
    let scene = Scene::new().await;
    let answer =
        scene.app.get("/v1/published-contracts?year=2026&concern=menzis&careKind=HAZ&limit=200").await;
    let practices = bulk(&scene.country).len();
    let own = (0..practices).filter(|n| status(*n) == ContractStatus::Concluded).count();
    let lines = answer.json()["items"].as_array().unwrap().clone();
    let new = |line: &&Value| line["term"]["startDate"] == "2026-01-01";
    assert_eq!(lines.iter().filter(new).count(), own);
}

#[actix_web::test]
async fn who_was_asked_and_who_handed_in_is_counted_for_the_insurer_that_asks() {
    let scene = crate::submissions::Scene::new().await;
    let counts = async |who: Who| -> Option<(Value, Value)> {
        let year = scene.deadline.day().format("%Y");
        let rows = scene
            .sandbox
            .items(who, &format!("{PATH}?careKind=HAZ&concern=zorg-en-zekerheid&year={year}"))
            .await;
        let total = rows.iter().find(|row| row["total"] == true)?;
        Some((total["invited"]["count"].clone(), total["submitted"]["count"].clone()))
    };
    let (asked, none) = counts(Who::Operator).await.unwrap();
    assert!(asked.as_u64() >= Some(1) && none == 0, "{asked} {none}");
    let at = scene.filled().await;
    assert_eq!(counts(Who::Leader).await.unwrap().1, 0, "a draft is not handed in");
    assert_eq!(scene.step(Who::Practice, &at, "_submit", 2).await.status, 200);
    for who in [Who::Operator, Who::Leader] {
        assert_eq!(counts(who).await.unwrap(), (asked.clone(), 1.into()));
    }
    assert_eq!(counts(Who::Dashboard).await.unwrap().1, Value::Null);
    assert_eq!(counts(Who::Follower).await, None);
    let why = serde_json::json!({ "reason": "Verkeerde ronde" });
    assert_eq!(scene.say(Who::Practice, &at, "_withdraw", 3, &why).await.status, 200);
    assert_eq!(counts(Who::Leader).await.unwrap().1, 0);
}

#[actix_web::test]
async fn a_question_that_makes_no_sense_is_refused() {
    let sandbox = crate::sandbox::Sandbox::new().await;
    for (query, fault) in [
        ("date=2025-01-01&from=2025-01-01", "query:date value.invalid"),
        ("until=2025-01-01", "query:until value.invalid"),
        ("from=2025-01-02&until=2025-01-01", "query:until period.order"),
        ("from=2025-01-01&until=2025-02-01", "query:from value.invalid"),
        ("year=1", "query:year value.minimum"),
        ("group=city", "query:group parameter.unknown"),
    ] {
        let answer = sandbox.get(Who::Dashboard, &format!("{PATH}?{query}")).await;
        assert_eq!((answer.status, answer.faults()), (400, vec![fault.to_owned()]), "{query}");
    }
}
