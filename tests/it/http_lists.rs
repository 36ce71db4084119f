//! Pages, cursors, order, sparse answers.

use actix_web::test::TestRequest;
use serde_json::{Value, json};

use crate::harness::{Answer, TestApp};
use crate::things;

fn numbers(answer: &Answer) -> Vec<u64> {
    let json = answer.json();
    let items = json["items"].as_array().expect("items");
    items.iter().map(|i| i["number"].as_u64().expect("a number")).collect()
}

/// The address without its origin.
fn follow(answer: &Answer, name: &str) -> Option<String> {
    answer.json()[name].as_str().map(|a| a.strip_prefix("http://localhost").expect("absolute").to_owned())
}

#[actix_web::test]
async fn following_next_gives_every_item_once_and_prev_leads_back() {
    let app = TestApp::new(things::routes).await;
    let mut seen = Vec::new();
    let mut pages = Vec::new();
    let mut address = Some("/v1/things?limit=50&even=true".to_owned());
    while let Some(uri) = address {
        let answer = app.get(&uri).await;
        seen.extend(numbers(&answer));
        address = follow(&answer, "next");
        pages.push(answer);
    }
    assert_eq!(seen, (1..=60).map(|n| n * 2).collect::<Vec<u64>>());
    let back = app.get(&follow(&pages[1], "prev").expect("a page before")).await;
    assert_eq!(numbers(&back), numbers(&pages[0]));
    assert_eq!(follow(&back, "prev"), None);
    let link = pages[0].header("link").to_owned();
    assert_eq!(link, format!("<{}>; rel=\"next\"", pages[0].json()["next"].as_str().expect("next")));
    assert_eq!(pages[1].find_header("total-count"), None);
}

#[actix_web::test]
async fn a_list_holds_fifty_items_unless_asked_otherwise() {
    let app = TestApp::new(things::routes).await;
    assert_eq!(numbers(&app.get("/v1/things").await).len(), 50);
    assert_eq!(numbers(&app.get("/v1/things?limit=200").await).len(), 120);
}

#[actix_web::test]
async fn a_cursor_of_another_question_is_refused() {
    let app = TestApp::new(things::routes).await;
    let next = follow(&app.get("/v1/things?even=true&limit=10").await, "next").expect("next");
    let cursor = next.split("cursor=").nth(1).expect("a cursor").to_owned();
    let mut tampered = cursor.clone().into_bytes();
    tampered[50] = if tampered[50] == b'A' { b'B' } else { b'A' };
    let tampered = String::from_utf8(tampered).expect("text");
    for (what, uri) in [
        ("another filter", format!("/v1/things?even=false&cursor={cursor}")),
        ("no filter", format!("/v1/things?cursor={cursor}")),
        ("another caller", format!("/v1/things?even=true&name=thing&cursor={cursor}")),
        ("another order", format!("/v1/things?even=true&sort=-number&cursor={cursor}")),
        ("tampered", format!("/v1/things?even=true&cursor={tampered}")),
        ("cut off", format!("/v1/things?even=true&cursor={}", &cursor[..20])),
    ] {
        let answer = app.get(&uri).await;
        assert_eq!(
            (answer.status, answer.faults()),
            (400, vec!["query:cursor cursor.invalid".to_owned()]),
            "{what}"
        );
    }
    // The order of parameters, the size of the page and the members asked for do not matter.
    assert_eq!(app.get(&format!("/v1/things?limit=3&cursor={cursor}&even=true")).await.status, 200);
}

#[actix_web::test]
async fn the_order_can_be_turned_and_pages_follow_it() {
    let app = TestApp::new(things::routes).await;
    let first = app.get("/v1/things?sort=-number&limit=2").await;
    assert_eq!(numbers(&first), [120, 119]);
    assert_eq!(numbers(&app.get(&follow(&first, "next").expect("next")).await), [118, 117]);
}

#[actix_web::test]
async fn a_total_is_given_only_when_asked_for() {
    let app = TestApp::new(things::routes).await;
    let request =
        TestRequest::get().uri("/v1/things?even=true").insert_header(("prefer", "return=total-count"));
    let answer = app.send(request).await;
    assert_eq!(
        (answer.header("total-count"), answer.header("preference-applied")),
        ("60", "return=total-count")
    );
}

#[actix_web::test]
async fn fields_leave_out_every_other_member() {
    let app = TestApp::new(things::routes).await;
    let answer = app.get("/v1/things?limit=1&fields=agbCode,number").await;
    assert_eq!(answer.json()["items"], json!([{ "agbCode": "01900001", "number": 1 }]));
    assert!(matches!(answer.json()["next"], Value::String(_)));
}

#[actix_web::test]
async fn a_public_address_comes_before_the_host_header() {
    let app =
        TestApp::with(things::routes, |http| http.public_url = Some("https://api.example".to_owned())).await;
    let answer = app.get("/v1/things?limit=1").await;
    assert!(
        answer.json()["next"]
            .as_str()
            .expect("next")
            .starts_with("https://api.example/v1/things?limit=1&cursor=")
    );
    let problem = app.get("/nowhere").await;
    assert_eq!(problem.json()["type"], "https://api.example/docs/problems/not-found");
}
