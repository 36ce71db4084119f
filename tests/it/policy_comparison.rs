//! Policies side by side: every cell from the rules themselves, and never one insurer's for another.

use actix_web::test::TestRequest;
use serde_json::Value;

use crate::sandbox::Sandbox;
use crate::sandbox::Who::Dashboard;

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
