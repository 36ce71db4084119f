//! National tariffs as their readers and the operator meet them: lists that come in, what they show on
//! which day and known when, and everything that a list can have wrong.

use std::fmt::Write as _;
use std::time::Duration;

use actix_web::test::TestRequest;
use serde_json::{Value, json};
use zorgcontract::app;
use zorgcontract::audit::Actor;
use zorgcontract::imports::{self, ListKind};
use zorgcontract::jobs::{Counts, ImportError, Runner};

use crate::harness::Answer;
use crate::sandbox::Sandbox;
use crate::sandbox::Who::{self, *};

const HEADER: &str =
    "prestatieCode,kind,amount,unit,fictitious,startDate,endDate,source,confidence,conflicts,note\n";

/// A list of one year for the consult of 5 to 20 minutes.
fn list(rows: &[&str]) -> String {
    rows.iter().fold(HEADER.to_owned(), |text, row| text + row + "\n")
}

fn consult(amount: &str) -> String {
    list(&[&format!("12011,maximum,{amount},contact,no,2026-01-01,2026-12-31,NZa TB 2026,high,,")])
}

impl Sandbox {
    /// Imports a list as the command line does.
    pub async fn import(
        &self,
        kind: ListKind,
        text: impl Into<Vec<u8>>,
    ) -> Result<Counts, Vec<(u64, String)>> {
        let (db, text) = (self.app.state.db.clone(), text.into());
        let import = move || imports::import(&db, kind, text.as_slice(), Actor::command("test"), |_| ());
        let imported = actix_web::web::block(import).await.unwrap();
        let snapshots = self.app.state.snapshots.clone();
        actix_web::web::block(move || snapshots.poll()).await.unwrap().unwrap();
        match imported {
            Ok(counts) => Ok(counts),
            Err(ImportError::Problems(problems)) => {
                Err(problems.into_iter().map(|problem| (problem.line, problem.code)).collect())
            }
            Err(error) => panic!("{error}"),
        }
    }

    async fn send_list(&self, who: Who, list: &str, text: impl Into<Vec<u8>>, dry_run: bool) -> Answer {
        let request = TestRequest::post()
            .uri(&format!("/v1/list-imports?list={list}"))
            .insert_header(("content-type", "text/csv"))
            .insert_header(("idempotency-key", uuid::Uuid::now_v7().to_string()));
        let request = if dry_run { request.insert_header(("prefer", "dry-run")) } else { request };
        self.send(who, request.set_payload(text.into())).await
    }

    async fn amounts(&self, query: &str) -> Vec<String> {
        let items = self.items(Practice, &format!("/v1/tariffs?{query}")).await;
        items
            .iter()
            .map(|item| {
                let text = |name: &str| item[name].as_str().unwrap().to_owned();
                format!("{} {} {}", text("prestatieCode"), text("kind"), text("amount"))
            })
            .collect()
    }
}

#[actix_web::test]
async fn an_amount_is_shown_with_its_source_its_certainty_and_when_it_was_known() {
    let sandbox = Sandbox::new().await;
    let items = sandbox.items(Dashboard, "/v1/tariffs?prestatieCode=12011&date=2025-02-03").await;
    assert_eq!(items.len(), 1);
    let item = &items[0];
    assert_eq!((&item["amount"], &item["unit"]), (&json!("12.43"), &json!("contact")));
    assert_eq!((&item["kind"], &item["fictitious"]), (&json!("maximum"), &json!(false)));
    assert_eq!(item["period"], json!({ "startDate": "2025-01-01", "endDate": "2025-12-31" }));
    assert_eq!(item["provenance"]["confidence"], "high");
    assert!(item["provenance"]["source"].as_str().unwrap().contains("lhv.nl"), "{item}");
    assert!(item["recordedAt"].is_string() && item.get("aboveMaximum").is_none(), "{item}");
    assert_eq!(sandbox.app.get("/v1/tariffs").await.status, 401);
}

#[actix_web::test]
async fn no_amount_ships_that_no_source_confirms() {
    let sandbox = Sandbox::new().await;
    for year in [2020, 2021, 2026] {
        assert_eq!(sandbox.amounts(&format!("year={year}")).await, [""; 0], "{year}");
    }
    for item in sandbox.items(Operator, "/v1/tariffs?year=2024").await {
        assert_eq!((&item["prestatieCode"], &item["amount"]), (&json!("12011"), &json!("12.21")));
    }
    let all = sandbox.items(Operator, "/v1/tariffs?year=2019&limit=200").await;
    assert_eq!(all.len(), 5);
    assert!(all.iter().all(|item| item["provenance"]["confidence"] == "medium"), "one secondary source");
}

#[actix_web::test]
async fn the_last_and_the_first_day_of_a_year_have_the_amounts_of_their_own_year() {
    let sandbox = Sandbox::new().await;
    for (day, amount) in [
        ("2023-12-31", "11.51"),
        ("2024-01-01", "12.21"),
        ("2024-02-29", "12.21"),
        ("2024-12-31", "12.21"),
        ("2025-01-01", "12.43"),
    ] {
        let found = sandbox.amounts(&format!("prestatieCode=12011&date={day}")).await;
        assert_eq!(found, [format!("12011 maximum {amount}")], "{day}");
    }
    assert_eq!(sandbox.amounts("prestatieCode=12011&date=2026-01-01").await, [""; 0]);
    assert_eq!(sandbox.get(Practice, "/v1/tariffs?date=2025-02-29").await.status, 400);
    assert_eq!(sandbox.get(Practice, "/v1/tariffs?year=1999").await.status, 400);
}

#[actix_web::test]
async fn a_correction_is_a_new_row_and_the_old_amount_stays_known_as_of_then() {
    let sandbox = Sandbox::new().await;
    assert_eq!(sandbox.import(ListKind::Tariffs, consult("12.75")).await.unwrap().added, 1);
    let before = sandbox.items(Practice, "/v1/tariffs?year=2026").await[0]["recordedAt"].clone();
    let again = sandbox.import(ListKind::Tariffs, consult("12.75")).await.unwrap();
    assert_eq!((again.unchanged, again.added + again.changed + again.ended), (1, 0));
    let corrected = sandbox.import(ListKind::Tariffs, consult("12.80")).await.unwrap();
    assert_eq!((corrected.changed, corrected.added, corrected.ended), (1, 0, 0));
    assert_eq!(sandbox.amounts("year=2026").await, ["12011 maximum 12.80"]);
    let as_of = before.as_str().unwrap();
    assert_eq!(sandbox.amounts(&format!("year=2026&asOf={as_of}")).await, ["12011 maximum 12.75"]);
    assert_eq!(sandbox.amounts("year=2025").await.len(), 1, "another year is another list");
}

#[actix_web::test]
async fn the_tag_of_a_list_changes_only_when_the_list_does() {
    let sandbox = Sandbox::new().await;
    let tag = async |year: i32| {
        let answer = sandbox.get(Practice, &format!("/v1/tariffs?year={year}")).await;
        answer.header("etag").to_owned()
    };
    let (this, next) = (tag(2025).await, tag(2026).await);
    sandbox.import(ListKind::Tariffs, consult("12.75")).await.unwrap();
    assert_eq!(tag(2025).await, this);
    assert_ne!(tag(2026).await, next);
    let request = TestRequest::get().uri("/v1/tariffs?year=2025").insert_header(("if-none-match", this));
    assert_eq!(sandbox.send(Practice, request).await.status, 304);
}

#[actix_web::test]
async fn every_form_of_a_spreadsheet_is_the_same_list() {
    let sandbox = Sandbox::new().await;
    sandbox.import(ListKind::Tariffs, consult("12.75")).await.unwrap();
    let semicolons = consult("12.75").replace(',', ";").replace("12.75", "12,75");
    let marked = format!("\u{feff}{semicolons}").replace('\n', "\r\n");
    for form in [semicolons.into_bytes(), marked.into_bytes()] {
        let same = sandbox.import(ListKind::Tariffs, form).await.unwrap();
        assert_eq!((same.unchanged, same.changed), (1, 0));
    }
    let utf8 = consult("12.75").replace("NZa TB 2026", "NZa, één beschikking €").replace("NZa,", "NZa");
    sandbox.import(ListKind::Tariffs, utf8.clone()).await.unwrap();
    let mut windows = Vec::new();
    for sign in utf8.chars() {
        windows.push(match sign {
            'é' => 0xe9,
            '€' => 0x80,
            plain => u8::try_from(plain).unwrap(),
        });
    }
    assert_eq!(sandbox.import(ListKind::Tariffs, windows).await.unwrap().unchanged, 1);
}

#[actix_web::test]
async fn every_fault_of_a_list_is_named_at_once_with_line_and_column() {
    let sandbox = Sandbox::new().await;
    let text = list(&[
        "12011,maximum,-1.00,contact,no,2026-01-01,2026-12-31,NZa,high,,",
        "12011,maximum,1.1234567,contact,no,2026-01-01,2026-12-31,NZa,high,,",
        "1201,maximum,1.00,contact,no,2026-01-01,2026-12-31,NZa,high,,",
        "12011,highest,1.00,hour,perhaps,2026-02-30,2026-12-31,,sure,,",
        "12011,maximum,1.00,contact,no,2025-02-29,2025-12-31,NZa,high,,",
        "12011,maximum,1.00,contact,no,2026-01-01,,NZa,high,,",
        "12011,maximum,1.00,contact,no,2025-07-01,2026-06-30,NZa,high,,",
    ]);
    let answer = sandbox.send_list(Operator, "tariffs", text, true).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    let found = answer.json()["problems"].as_array().unwrap().clone();
    let found: Vec<String> = found
        .iter()
        .map(|problem| {
            let column = problem["detail"].as_str().unwrap().split([':', ' ']).next().unwrap().to_owned();
            format!("{} {column} {}", problem["line"], problem["code"].as_str().unwrap())
        })
        .collect();
    let wanted = [
        "2 amount euros.format",
        "3 amount euros.format",
        "4 prestatieCode prestatieCode.format",
        "5 kind nationalTariffKind.value",
        "5 unit prestatieUnit.value",
        "5 fictitious fictitious.value",
        "5 startDate date.format",
        "5 source field.missing",
        "5 confidence confidence.value",
        "6 startDate date.format",
        "7 endDate period.year",
        "8 endDate period.year",
    ];
    assert_eq!(found, wanted);
}

#[actix_web::test]
async fn a_row_that_contradicts_another_is_refused() {
    let sandbox = Sandbox::new().await;
    let row = |code: &str, unit: &str, start: &str, end: &str| {
        format!("{code},maximum,1.00,{unit},no,{start},{end},NZa,high,,")
    };
    let halves = [
        row("12011", "contact", "2026-01-01", "2026-06-30"),
        row("12011", "contact", "2026-07-01", "2026-12-31"),
    ];
    let text = |rows: &[String]| list(&rows.iter().map(String::as_str).collect::<Vec<_>>());
    assert_eq!(sandbox.import(ListKind::Tariffs, text(&halves)).await.unwrap().added, 2);
    for (rows, problem) in [
        (vec![halves[0].clone(), row("12011", "contact", "2026-06-30", "2026-12-31")], (3, "period.overlap")),
        (vec![row("99999", "contact", "2026-01-01", "2026-12-31")], (2, "reference.unknown")),
        (vec![row("12000", "contact", "2026-01-01", "2026-12-31")], (2, "prestatie.absent")),
        (vec![row("12011", "quarter", "2026-01-01", "2026-12-31")], (2, "unit.differs")),
    ] {
        let found = sandbox.import(ListKind::Tariffs, text(&rows)).await.unwrap_err();
        assert_eq!(found, [(problem.0, problem.1.to_owned())], "{rows:?}");
    }
    assert_eq!(sandbox.amounts("year=2026&date=2026-06-30").await.len(), 1, "nothing was done by halves");
}

#[actix_web::test]
async fn more_without_a_contract_than_the_maximum_is_flagged_and_refused_where_nza_forbids_it() {
    let sandbox = Sandbox::new().await;
    let text = list(&[
        "12011,maximum,12.75,contact,no,2026-01-01,2026-12-31,NZa,high,,",
        "12011,nonContracted,12.76,contact,no,2026-01-01,2026-12-31,NZa,high,,",
    ]);
    sandbox.import(ListKind::Tariffs, text.clone()).await.unwrap();
    let items = sandbox.items(Practice, "/v1/tariffs?year=2026&kind=nonContracted").await;
    assert_eq!(items[0]["aboveMaximum"], true);
    let fact = "fact,value,startDate,endDate,source,confidence,conflicts,note\n\
        nza.non_contracted_at_most_maximum,true,2026-07-01,,NZa rule 12,high,,\n";
    sandbox.import(ListKind::NationalFacts, fact).await.unwrap();
    let refused = sandbox.import(ListKind::Tariffs, text.replace("12.76", "12.77")).await.unwrap_err();
    assert_eq!(refused, [(3, "amount.aboveMaximum".to_owned())]);
    let least = text.replace("12.76", "12.75");
    assert_eq!(sandbox.import(ListKind::Tariffs, least).await.unwrap().changed, 1, "as much is not more");
    let items = sandbox.items(Practice, "/v1/tariffs?year=2026&kind=nonContracted").await;
    assert_eq!(items[0]["aboveMaximum"], false);
}

#[actix_web::test]
async fn a_dry_run_shows_the_difference_with_the_list_in_force_and_changes_nothing() {
    let sandbox = Sandbox::new().await;
    let first = list(&[
        "12010,maximum,6.00,contact,no,2026-01-01,2026-12-31,NZa,high,,",
        "12011,maximum,12.75,contact,no,2026-01-01,2026-12-31,NZa,high,,",
        "12002,maximum,18.00,contact,no,2026-01-01,2026-12-31,NZa,high,,",
    ]);
    sandbox.import(ListKind::Tariffs, first).await.unwrap();
    let second = list(&[
        "12010,maximum,6.00,contact,no,2026-01-01,2026-12-31,NZa,high,,",
        "12011,maximum,12.80,contact,no,2026-01-01,2026-12-31,NZa,high,,",
        "12003,maximum,30.00,contact,no,2026-01-01,2026-12-31,NZa,high,,",
    ]);
    let answer = sandbox.send_list(Operator, "tariffs", second, true).await;
    assert_eq!((answer.status, answer.header("preference-applied")), (200, "dry-run"));
    let json = answer.json();
    assert_eq!(json["counts"], json!({ "read": 3, "added": 1, "changed": 1, "ended": 1, "unchanged": 1 }));
    let told: Vec<_> = json["differences"]
        .as_array()
        .unwrap()
        .iter()
        .map(|difference| {
            format!("{} {}", difference["fate"].as_str().unwrap(), difference["key"].as_str().unwrap())
        })
        .collect();
    assert_eq!(told, ["changed 12011/maximum", "added 12003/maximum", "ended 12002/maximum"]);
    let changed = &json["differences"][0];
    assert!(changed["before"].as_str().unwrap().contains("amount=12.75"), "{changed}");
    assert!(changed["after"].as_str().unwrap().contains("amount=12.80"), "{changed}");
    assert_eq!(sandbox.amounts("year=2026").await.len(), 3);
    assert_eq!(sandbox.amounts("year=2026&prestatieCode=12011").await, ["12011 maximum 12.75"]);
}

async fn ended(sandbox: &Sandbox, location: &str) -> Value {
    for _ in 0..200 {
        let import = sandbox.get(Operator, location).await.json();
        if !["queued", "running"].contains(&import["status"].as_str().unwrap()) {
            return import;
        }
        tokio::time::sleep(Duration::from_millis(25)).await;
    }
    panic!("the import does not end");
}

#[actix_web::test]
async fn an_import_over_http_is_a_job_of_the_operator_and_its_end_shows_at_once() {
    let sandbox = Sandbox::new().await;
    let _runner = Runner::start(sandbox.app.state.db.clone(), app::work(&sandbox.app.state));
    for who in [Practice, Leader, Dashboard] {
        assert_eq!(sandbox.send_list(who, "tariffs", consult("12.75"), false).await.status, 403, "{who:?}");
    }
    let accepted = sandbox.send_list(Operator, "tariffs", consult("12.75"), false).await;
    assert_eq!(accepted.status, 202, "{}", accepted.text());
    let import = ended(&sandbox, accepted.header("location")).await;
    assert_eq!((&import["status"], &import["counts"]["added"]), (&json!("succeeded"), &json!(1)));
    let digest = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, consult("12.75").as_bytes());
    let digest: String = digest.as_ref().iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(import["digest"], digest, "the receipt names the file");
    assert!(
        !import["requestedBy"].as_str().unwrap().is_empty() && import["finishedAt"].is_string(),
        "{import}"
    );
    assert_eq!(sandbox.amounts("year=2026").await, ["12011 maximum 12.75"]);
    let broken = sandbox.send_list(Operator, "tariffs", consult("twelve"), false).await;
    let import = ended(&sandbox, broken.header("location")).await;
    assert_eq!((&import["status"], &import["problems"][0]["line"]), (&json!("failed"), &json!(2)));
    assert_eq!(sandbox.send_list(Operator, "recipes", consult("1.00"), false).await.status, 400);
}

#[actix_web::test]
async fn an_old_code_tells_what_took_its_place_even_when_that_happened_twice() {
    let sandbox = Sandbox::new().await;
    let on = async |code: &str, day: &str| {
        sandbox.get(Practice, &format!("/v1/prestaties/{code}?date={day}")).await
    };
    let before = on("12407", "2018-12-31").await.json();
    assert_eq!((&before["inForce"], &before["successors"]), (&json!(true), &json!([])));
    let after = on("12407", "2019-01-01").await.json();
    assert_eq!((&after["inForce"], &after["successors"][0]["code"]), (&json!(false), &json!("12410")));
    let link = &after["successors"][0];
    assert_eq!(link["period"]["startDate"], "2019-01-01");
    assert!(link["provenance"]["source"].as_str().unwrap().contains("Vektis"), "{link}");
    assert_eq!(on("12409", "2019-01-01").await.status, 404, "nothing took its place");
    let twice = "prestatieCode,successorCode,startDate,endDate,source,confidence,conflicts,note\n\
        12407,12410,2019-01-01,,list,high,,\n12410,12011,2020-01-01,,list,high,,\n";
    sandbox.import(ListKind::PrestatieSuccessors, twice).await.unwrap();
    let codes = async |day: &str| -> Vec<Value> {
        let links = on("12407", day).await.json()["successors"].as_array().unwrap().clone();
        links.into_iter().map(|link| link["code"].clone()).collect()
    };
    assert_eq!(codes("2019-12-31").await, ["12410"]);
    assert_eq!(codes("2020-01-01").await, ["12410", "12011"]);
    let circle = twice.replace("12410,12011", "12410,12407");
    let refused = sandbox.import(ListKind::PrestatieSuccessors, circle).await.unwrap_err();
    assert_eq!(refused, [(2, "successor.circle".to_owned()), (3, "successor.circle".to_owned())]);
    let same = twice.replace("12410,12011", "12410,12410");
    let refused = sandbox.import(ListKind::PrestatieSuccessors, same).await.unwrap_err();
    assert_eq!(refused, [(3, "successor.same".to_owned())]);
}

#[actix_web::test]
async fn a_list_of_a_hundred_thousand_rows_with_three_faults_shows_the_three_faults() {
    let sandbox = Sandbox::new().await;
    let mut text = HEADER.to_owned();
    for row in 0..100_000 {
        let amount = if row == 777 { "1.1234567" } else { "12.75" };
        let kind = if row < 90_000 { "maximum" } else { "nonContracted" };
        let unit = if row == 50_000 { "hour" } else { "contact" };
        let end = if row == 99_999 { "2026-02-30" } else { "2026-12-31" };
        let code = 10_000 + row % 90_000;
        writeln!(text, "{code},{kind},{amount},{unit},no,2026-01-01,{end},NZa,high,,").unwrap();
    }
    let answer = sandbox.send_list(Operator, "tariffs", text, true).await;
    let problems = answer.json()["problems"].as_array().unwrap().clone();
    let found: Vec<_> = problems
        .iter()
        .map(|problem| (problem["line"].as_u64().unwrap(), problem["code"].as_str().unwrap()))
        .collect();
    assert_eq!(found, [(779, "euros.format"), (50_002, "prestatieUnit.value"), (100_001, "date.format")]);
}
