//! The guide on writing a pack, tried: its own example, and a small fictitious insurer whose pack was
//! written from it, is checked, published and answers.

use std::path::Path;
use std::process::Command;
use std::sync::Arc;

use actix_web::test::TestRequest;
use actix_web::web::block;
use serde_json::{Value, json};
use zorgcontract::app::{self, AppState};
use zorgcontract::audit::Actor;
use zorgcontract::auth::Role;
use zorgcontract::auth::tokens::{self, Grant, Verifier};
use zorgcontract::clock::Clocks;
use zorgcontract::policy::{PackFiles, PolicyBook, check, load};
use zorgcontract::reference::import::{Format, import};
use zorgcontract::snapshot::Snapshots;

use crate::harness::{Answer, TestApp};
use crate::packs::{DRAFTS, draft, publishing};
use crate::sandbox::Who::{Leader, Practice};
use crate::sandbox::{PRACTICE, Sandbox};

const CONCERNS: &str = include_str!("../data/packs/vocab/concerns.toml");
const POLICY: &str = "polderzorg-2026";

fn data() -> PackFiles {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/packs");
    PackFiles::from_directory(&folder).unwrap()
}

#[test]
fn the_example_of_the_guide_is_a_pack_in_order() {
    let guide = include_str!("../../src/policy/packs/README.md");
    let mut files = PackFiles::default();
    files.insert("vocab/concerns.toml", CONCERNS);
    for block in guide.split("```toml\n").skip(1) {
        let text = block.split("```").next().unwrap();
        let name = text.lines().next().unwrap().strip_prefix("# ").unwrap();
        files.insert(&format!("polderzorg/2026/{name}"), text);
    }
    let report = check(files);
    assert!(report.is_clean(), "{report}");
    assert_eq!((report.packs, report.rules, report.cases), (1, 2, 3));
}

#[test]
fn the_guide_names_every_kind_of_file_and_fits_on_a_page() {
    let guide = include_str!("../../src/policy/packs/README.md");
    for kind in ["pack", "rules", "cases", "agreements", "changes", "doubts", "coverage"] {
        assert!(guide.contains(&format!("{kind}.toml")), "{kind}");
    }
    assert!(guide.lines().count() < 140, "{} lines", guide.lines().count());
}

#[test]
fn a_pack_written_from_the_guide_is_found_in_order_by_the_command() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/packs");
    let output = Command::new(env!("CARGO_BIN_EXE_zorgcontract"))
        .args(["policy", "check"])
        .arg(folder)
        .output()
        .unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    assert_eq!(
        (output.status.code(), said.trim()),
        (Some(0), "1 pack read: 7 rules and 9 cases; nothing found")
    );
}

/// The country of the sandbox with one insurer more, which has no policy yet.
async fn country() -> (Sandbox, TestApp) {
    let sandbox = Sandbox::new().await;
    let row = |list: &str, row: &str| format!("{}\n{row}\n", list.trim_end());
    let made_up = "2019-01-01,,Made up for a test,high,,";
    let concerns = row(
        include_str!("../../src/reference/data/concerns.csv"),
        &format!("polderzorg,Polderzorg,{made_up}"),
    );
    let insurers = row(
        include_str!("../../src/reference/data/insurers.csv"),
        &format!("9901,Polderzorg,,,polderzorg,{made_up}"),
    );
    let parties = row(
        include_str!("../../src/reference/data/purchasing-parties.csv"),
        &format!("polderzorg,Polderzorg,,{made_up}\npolderzorg,,9901,{made_up}"),
    );
    let lists = [
        (Format::Concerns, concerns),
        (Format::Insurers, insurers),
        (Format::PurchasingParties, parties),
        (Format::Regions, include_str!("../../samples/regions.csv").to_owned()),
        (Format::PreferredInsurers, include_str!("../../samples/preferred-insurers.csv").to_owned()),
    ];
    let db = sandbox.app.state.db.clone();
    let snapshots = block(move || {
        for (format, text) in &lists {
            import(&db, *format, text.as_bytes(), Actor::command("test"), |_| ()).unwrap();
        }
        Snapshots::open(db, book()).unwrap()
    });
    let state = AppState {
        snapshots: snapshots.await.unwrap(),
        verifier: Arc::new(Verifier::new(sandbox.key.clone(), Clocks::real())),
        ..sandbox.app.state.clone()
    };
    let app = TestApp::of(state, app::routes).await;
    (sandbox, app)
}

/// The shipped policies in a country with the fictitious concern.
fn book() -> PolicyBook {
    let mut files = PackFiles::embedded();
    files.insert("vocab/concerns.toml", CONCERNS);
    load(&files).unwrap_or_else(|report| panic!("{report}"))
}

async fn as_staff(sandbox: &Sandbox, app: &TestApp, name: &str, request: TestRequest) -> Answer {
    let grant = Grant {
        role: Role::Insurer,
        agb: Vec::new(),
        concern: Some("polderzorg".parse().unwrap()),
        uzovi: Vec::new(),
        name: Some(name.to_owned()),
        scopes: Vec::new(),
    };
    let token = tokens::sign(&sandbox.key, &grant.claims(&Clocks::real())).unwrap();
    app.send(request.insert_header(("authorization", format!("Bearer {token}")))).await
}

async fn ask(sandbox: &Sandbox, app: &TestApp, more: &str) -> Value {
    let uri = format!(
        "/v1/effective-agreements?agbCode={PRACTICE}&uzoviCode=9901&date=2026-03-02&careKind=HAZ{more}"
    );
    let bearer = ("authorization", format!("Bearer {}", sandbox.token(Practice)));
    let answer = app.send(TestRequest::get().uri(&uri).insert_header(bearer)).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    answer.json()
}

#[actix_web::test]
async fn a_pack_written_from_the_guide_is_published_and_decides_a_question() {
    let (sandbox, app) = country().await;
    sandbox.contract().await;
    let complete = json!({ "purchasingPartyId": "polderzorg", "careKind": "HAZ", "period": { "startDate": "2024-01-01" } });
    let declared = Sandbox::posting("/v1/coverage-declarations", &complete, "coverage");
    assert_eq!(as_staff(&sandbox, &app, "anna", declared).await.status, 201);
    assert_eq!(sandbox.get(Leader, "/v1/contracts").await.json()["items"].as_array().unwrap().len(), 1);
    let before = ask(&sandbox, &app, "").await;
    assert_eq!(
        (&before["basis"], &before["missingFacts"]),
        (&json!("unknown"), &json!(["insurer.policy"])),
        "{before}"
    );

    let then = app.state.clocks.business_now();
    let files = data();
    let own = files.iter().filter_map(|(path, text)| {
        Some((path.strip_prefix("polderzorg/2026/")?.to_owned(), text.to_owned()))
    });
    let posting = Sandbox::posting(DRAFTS, &draft(POLICY, &own.collect::<Vec<_>>()), "draft");
    let made = as_staff(&sandbox, &app, "anna", posting).await;
    assert_eq!((made.status, &made.json()["findings"]), (201, &json!([])), "{}", made.text());
    let published =
        as_staff(&sandbox, &app, "bram", publishing(made.header("location"), "\"1\"", "one")).await;
    assert_eq!(published.status, 201, "{}", published.text());

    let after = ask(&sandbox, &app, "").await;
    assert_eq!((&after["basis"], &after["certainty"]), (&json!("followed"), &json!("expected")), "{after}");
    assert_eq!(after["agreement"]["number"], "ZZ-1");
    let steps = after["explanation"].as_array().unwrap();
    let step = steps.iter().find(|step| step["policyId"] == POLICY).unwrap();
    assert_eq!(
        (&step["ruleId"], &step["policyRecordedAt"]),
        (&json!("follow.haz"), &published.json()["recordedAt"])
    );
    assert_eq!(step["citations"][0]["section"], "2 Volgbeleid");
    assert_eq!(ask(&sandbox, &app, &format!("&asOf={then}")).await["basis"], "unknown");
}
