//! Policies side by side: every cell from the rules themselves, and never one insurer's for another.

use std::collections::BTreeMap;

use actix_web::test::TestRequest;
use serde_json::Value;

use crate::sandbox::Sandbox;
use crate::sandbox::Who::Dashboard;

/// The comparison that InEen made for 2022: per cell its statements in machine form, in no order.
const MEMO: &str = include_str!("data/memo-2022.csv");

async fn comparison(sandbox: &Sandbox, query: &str) -> Value {
    let answer = sandbox.get(Dashboard, &format!("/v1/policy-comparisons?{query}")).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    answer.json()
}

fn cells(comparison: &Value) -> impl Iterator<Item = (&str, &Value)> {
    let rows = comparison["rows"].as_array().unwrap().iter();
    rows.flat_map(|row| {
        let cells = row["cells"].as_array().unwrap().iter();
        cells.map(|cell| (row["topic"].as_str().unwrap(), cell))
    })
}

/// A statement as the memo's list has it: attribution and tags.
fn said(statement: &Value) -> String {
    let level = statement["rule"]["attribution"]["level"].as_str().unwrap_or("none");
    let alternative = if statement["alternative"] == true { "-alternative" } else { "" };
    let tags = statement["tags"].as_array().unwrap().iter();
    let tags: Vec<String> = tags
        .map(|tag| format!("{}={}", tag["key"].as_str().unwrap(), tag["value"].as_str().unwrap()))
        .collect();
    format!("{level}{alternative}: {}", tags.join("; "))
}

#[actix_web::test]
async fn the_memo_of_2022_is_reproduced_cell_by_cell() {
    let mut wanted: BTreeMap<(String, String), Vec<String>> = BTreeMap::new();
    for line in csv::Reader::from_reader(MEMO.as_bytes()).records() {
        let line = line.unwrap();
        let cell = wanted.entry((line[0].to_owned(), line[1].to_owned())).or_default();
        cell.push(format!("{}: {}", &line[2], &line[3]));
    }
    assert_eq!(wanted.len(), 77);
    let sandbox = Sandbox::new().await;
    let comparison = comparison(&sandbox, "year=2022").await;
    let mut wrong = Vec::new();
    for (row, cell) in cells(&comparison) {
        let key = (row.to_owned(), cell["concern"].as_str().unwrap().to_owned());
        let mut found: Vec<String> = cell["statements"].as_array().unwrap().iter().map(said).collect();
        let mut expected = wanted.remove(&key).unwrap_or_default();
        found.sort();
        expected.sort();
        if found != expected {
            let missing: Vec<_> = expected.iter().filter(|said| !found.contains(said)).collect();
            let more: Vec<_> = found.iter().filter(|said| !expected.contains(said)).collect();
            wrong.push(format!("{key:?}: missing {missing:#?}, too many {more:#?}"));
        }
    }
    assert!(wrong.is_empty() && wanted.is_empty(), "{}\nno cell: {wanted:#?}", wrong.join("\n"));
}

#[actix_web::test]
async fn who_is_only_linked_in_the_memo_has_a_column_of_unknown_cells_and_a_remark() {
    let sandbox = Sandbox::new().await;
    let comparison = comparison(&sandbox, "year=2022").await;
    for (concern, insurers) in [("asr", 0), ("caresq", 0), ("zilveren-kruis", 1)] {
        let columns = comparison["columns"].as_array().unwrap();
        let at = columns.iter().position(|column| {
            column["concern"] == concern && column["insurers"].as_array().unwrap().len() == insurers
        });
        let at = at.unwrap_or_else(|| panic!("no column {concern}"));
        assert!(!columns[at]["remarks"].as_array().unwrap().is_empty(), "{concern}");
        for row in comparison["rows"].as_array().unwrap() {
            let cell = &row["cells"][at];
            assert_ne!(cell["status"], "stated", "{concern} {}", row["topic"]);
            assert_eq!(cell["statements"].as_array().unwrap().len(), 0);
        }
    }
}

#[actix_web::test]
async fn a_year_without_a_policy_is_unknown_and_nothing_is_borrowed() {
    let sandbox = Sandbox::new().await;
    let comparison = comparison(&sandbox, "year=2025&concern=menzis&concern=cz").await;
    assert_eq!(comparison["columns"].as_array().unwrap().len(), 2);
    for (row, cell) in cells(&comparison).filter(|(_, cell)| cell["concern"] == "menzis") {
        assert_eq!(cell["status"], "noPolicy", "{row}");
        assert_eq!(cell["statements"].as_array().unwrap().len(), 0);
    }
    let stated = cells(&comparison).filter(|(_, cell)| cell["concern"] == "cz" && cell["status"] == "stated");
    assert!(stated.count() > 5);
}

#[actix_web::test]
async fn every_statement_names_its_policy_rule_and_source_in_the_language_asked() {
    let sandbox = Sandbox::new().await;
    let request =
        || TestRequest::get().uri("/v1/policy-comparisons?year=2025&concern=cz&topic=preconditions");
    let (nl, en) = (
        sandbox.send(Dashboard, request()).await.json(),
        sandbox.send(Dashboard, request().insert_header(("accept-language", "en"))).await.json(),
    );
    let statements = |answer: &Value| answer["rows"][0]["cells"][0]["statements"].as_array().unwrap().clone();
    let (nl, en) = (statements(&nl), statements(&en));
    assert!(!nl.is_empty() && nl.len() == en.len());
    for (nl, en) in nl.iter().zip(&en) {
        assert_eq!(nl["rule"]["policyId"], "cz-2025");
        assert_eq!(nl["rule"]["ruleId"], en["rule"]["ruleId"]);
        assert_ne!(nl["rule"]["text"], en["rule"]["text"]);
        assert!(!nl["rule"]["citations"].as_array().unwrap().is_empty());
    }
}

#[actix_web::test]
async fn what_was_not_yet_known_is_not_compared() {
    let sandbox = Sandbox::new().await;
    let comparison = comparison(&sandbox, "year=2025&concern=cz&asOf=2024-03-01T00:00:00Z").await;
    assert!(cells(&comparison).all(|(_, cell)| cell["status"] == "noPolicy"));
}

#[actix_web::test]
async fn as_csv_every_statement_and_every_empty_cell_is_one_line() {
    let sandbox = Sandbox::new().await;
    let query = "/v1/policy-comparisons?year=2025&concern=cz&concern=vgz";
    let json = sandbox.get(Dashboard, query).await.json();
    let request = TestRequest::get().uri(query).insert_header(("accept", "text/csv"));
    let answer = sandbox.send(Dashboard, request).await;
    assert_eq!(answer.header("content-type"), "text/csv; charset=utf-8");
    let text = answer.text();
    let lines = csv::Reader::from_reader(text.as_bytes()).into_records().count();
    let wanted = cells(&json).map(|(_, cell)| cell["statements"].as_array().unwrap().len().max(1));
    assert_eq!(lines, wanted.sum::<usize>());
    let request = TestRequest::get().uri(query).insert_header(("accept", "application/pdf"));
    assert_eq!(sandbox.send(Dashboard, request).await.status, 406);
}

#[actix_web::test]
async fn an_unknown_row_is_refused_with_the_rows_there_are() {
    let sandbox = Sandbox::new().await;
    let answer = sandbox.get(Dashboard, "/v1/policy-comparisons?year=2025&topic=regioplan").await;
    assert_eq!((answer.status, answer.code().as_str()), (400, "request-invalid"));
    assert_eq!(answer.faults(), ["query:topic comparisonRow.value"]);
    assert_eq!(sandbox.get(Dashboard, "/v1/policy-comparisons").await.status, 400);
    assert_eq!(sandbox.get(Dashboard, "/v1/policy-comparisons?year=99999").await.status, 400);
}

#[actix_web::test]
async fn the_page_shows_the_same_to_everyone_in_both_languages() {
    let sandbox = Sandbox::new().await;
    for (language, title) in
        [("nl", "Inkoopbeleid vergeleken 2025"), ("en", "Purchasing policies compared 2025")]
    {
        let request = TestRequest::get().uri("/docs/policy-comparison?year=2025");
        let answer = sandbox.app.send(request.insert_header(("accept-language", language))).await;
        assert_eq!(answer.status, 200);
        let text = answer.text();
        assert!(text.contains(title) && text.contains("cz-2025/follow.haz"), "{text}");
    }
    let answer = sandbox.app.get("/docs/policy-comparison?year=abc").await;
    assert_eq!(answer.status, 200);
}
