//! Finding contracts and taking them along, for both sides.

use actix_web::test::TestRequest;
use serde_json::{Value, json};

use crate::harness::Answer;
use crate::sandbox::Who::*;
use crate::sandbox::{Sandbox, Who, contract};

/// Two contracts: `ZZ-1` for 2024 to 2026 and `=2+5`, of an agreement type, for 2027.
async fn filled() -> Sandbox {
    let sandbox = Sandbox::new().await;
    sandbox.contract().await;
    let mut second = contract("=2+5");
    second["term"] = json!({ "startDate": "2027-01-01", "endDate": "2027-12-31" });
    second["addenda"] = json!([]);
    second["note"] = "semi;colon, \"quote\"\nline".into();
    let made = sandbox.post(Leader, "/v1/contracts", &second).await;
    assert_eq!(made.status, 201, "{}", made.text());
    sandbox
}

async fn numbers(sandbox: &Sandbox, who: Who, query: &str) -> Vec<String> {
    let items = sandbox.items(who, &format!("/v1/contracts?{query}")).await;
    items.iter().map(|item| item["number"].as_str().unwrap().to_owned()).collect()
}

async fn file(sandbox: &Sandbox, who: Who, query: &str, form: &str) -> Answer {
    let request = TestRequest::get().uri(&format!("/v1/contracts?{query}")).insert_header(("accept", form));
    let answer = sandbox.send(who, request).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    answer
}

#[actix_web::test]
async fn both_sides_find_their_contracts_by_number_year_place_and_time() {
    let sandbox = filled().await;
    for (query, found) in [
        ("number=zz-1", vec!["ZZ-1"]),
        ("number=zz-9", vec![]),
        ("year=2025", vec!["ZZ-1"]),
        ("year=2027", vec!["=2+5"]),
        ("year=2028", vec![]),
        ("region=zuid-holland-noord", vec![]), // no list of regions here
        ("agreementType=haz", vec![]),
        ("signBy=2030-01-01T00:00:00Z", vec![]),
        ("recordedSince=2026-01-01T00:00:00Z", vec!["ZZ-1", "=2+5"]),
        ("recordedSince=2100-01-01T00:00:00Z", vec![]),
        ("sort=startDate", vec!["ZZ-1", "=2+5"]),
        ("sort=-startDate", vec!["=2+5", "ZZ-1"]),
        ("sort=number", vec!["=2+5", "ZZ-1"]),
        ("sort=-recordedAt", vec!["=2+5", "ZZ-1"]),
    ] {
        for who in [Practice, Leader, Operator] {
            assert_eq!(numbers(&sandbox, who, query).await, found, "{query} {who:?}");
        }
        assert!(numbers(&sandbox, Wsv, query).await.is_empty());
        assert!(numbers(&sandbox, Outsider, query).await.is_empty());
    }
}

#[actix_web::test]
async fn the_pages_of_a_sorted_list_follow_each_other_both_ways() {
    let sandbox = filled().await;
    for (sort, order) in [("startDate", ["ZZ-1", "=2+5"]), ("-startDate", ["=2+5", "ZZ-1"])] {
        let first = sandbox.get(Leader, &format!("/v1/contracts?limit=1&sort={sort}")).await.json();
        assert_eq!(first["items"][0]["number"], order[0]);
        let link = |page: &Value, name: &str| {
            let at = page[name].as_str().unwrap();
            at[at.find("/v1/").unwrap()..].to_owned()
        };
        let second = sandbox.get(Leader, &link(&first, "next")).await.json();
        assert_eq!((&second["items"][0]["number"], second.get("next")), (&order[1].into(), None));
        let back = sandbox.get(Leader, &link(&second, "prev")).await.json();
        assert_eq!(back["items"], first["items"]);
    }
}

#[actix_web::test]
async fn a_file_holds_the_whole_list_and_only_what_the_caller_may_see() {
    let sandbox = filled().await;
    for who in [Practice, Leader] {
        let lines = file(&sandbox, who, "limit=1&sort=startDate", "application/x-ndjson").await;
        assert_eq!(lines.header("content-type"), "application/x-ndjson; charset=utf-8");
        let told: Vec<Value> = lines.text().lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        assert_eq!(told, sandbox.items(who, "/v1/contracts?sort=startDate").await);
        let table = file(&sandbox, who, "sort=startDate", "text/csv").await.text();
        let mut read = csv::Reader::from_reader(table.as_bytes());
        let head = read.headers().unwrap().clone();
        let rows: Vec<_> = read.records().map(Result::unwrap).collect();
        let cell =
            |row: usize, name: &str| rows[row][head.iter().position(|h| h == name).unwrap()].to_owned();
        assert_eq!((cell(0, "number"), cell(1, "number")), ("ZZ-1".to_owned(), "'=2+5".to_owned()));
        assert_eq!(cell(1, "note"), "semi;colon, \"quote\"\nline");
        assert!(table.contains("\r\n"));
    }
    for (who, form) in [(Wsv, "application/x-ndjson"), (Outsider, "application/x-ndjson")] {
        assert_eq!(file(&sandbox, who, "", form).await.text(), "");
    }
    assert_eq!(file(&sandbox, Wsv, "", "text/csv").await.text().lines().count(), 1);
    let request = TestRequest::get().uri("/v1/contracts").insert_header(("accept", "text/csv"));
    assert_eq!(sandbox.app.send(request).await.status, 401);
}

#[actix_web::test]
async fn a_follower_takes_along_what_it_sees_and_no_remarks() {
    let sandbox = Sandbox::new().await;
    let contract = sandbox.contract().await;
    let ask = json!({ "contractId": contract, "followerId": "cz" });
    assert_eq!(sandbox.post(Practice, "/v1/follow-decisions", &ask).await.status, 201);
    for form in ["text/csv", "application/x-ndjson"] {
        let text = file(&sandbox, Follower, "", form).await.text();
        assert!(text.contains("ZZ-1") && !text.contains("agreed by letter"), "{text}");
    }
}
