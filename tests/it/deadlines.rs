//! The calendar of the contracting round: strictness kept, conflicts told, and readable by others.

use actix_web::test::TestRequest;
use serde_json::Value;

use crate::sandbox::Sandbox;
use crate::sandbox::Who::Dashboard;

async fn deadlines(sandbox: &Sandbox, query: &str) -> Vec<Value> {
    sandbox.items(Dashboard, &format!("/v1/deadlines?limit=200&{query}")).await
}

fn found<'a>(deadlines: &'a [Value], id: &str) -> &'a Value {
    deadlines.iter().find(|deadline| deadline["id"] == id).unwrap_or_else(|| panic!("no {id}"))
}

#[actix_web::test]
async fn before_the_first_and_by_the_first_of_june_stay_two_deadlines() {
    let sandbox = Sandbox::new().await;
    let all = deadlines(&sandbox, "concern=cz&year=2024").await;
    let mdz = found(&all, "cz-2025/deadline.mdz-accounts");
    assert_eq!(
        (&mdz["deadline"]["strictness"], &mdz["deadline"]["lastDate"]),
        (&"before".into(), &"2024-05-31".into())
    );
    let hds = found(&all, "cz-2025/deadline.hds-accounts-insurers");
    assert_eq!(
        (&hds["deadline"]["strictness"], &hds["deadline"]["lastDate"]),
        (&"by".into(), &"2024-06-01".into())
    );
    assert_eq!(hds["deadline"]["actor"], "hds");
    assert!(!hds["rule"]["citations"].as_array().unwrap().is_empty());
}

#[actix_web::test]
async fn the_year_is_that_of_the_day_and_not_of_the_policy() {
    let sandbox = Sandbox::new().await;
    let in_2024 = deadlines(&sandbox, "policyId=cz-2025&year=2024").await;
    assert!(in_2024.iter().any(|deadline| deadline["id"] == "cz-2025/deadline.haz-tariffs"));
    let in_2023 = deadlines(&sandbox, "policyId=cz-2025&year=2023").await;
    assert!(in_2023.is_empty(), "{in_2023:#?}");
}

#[actix_web::test]
async fn a_kind_of_provider_sees_what_it_does_and_what_the_insurer_does_towards_it() {
    let sandbox = Sandbox::new().await;
    let ids = |items: Vec<Value>| -> Vec<String> {
        items.iter().map(|deadline| deadline["id"].as_str().unwrap().to_owned()).collect()
    };
    let practice = ids(deadlines(&sandbox, "policyId=cz-2025&providerKind=practice").await);
    assert!(practice.contains(&"cz-2025/deadline.haz-tariffs".to_owned()));
    assert!(!practice.contains(&"cz-2025/deadline.hds-accounts-insurers".to_owned()));
    let hds = ids(deadlines(&sandbox, "policyId=cz-2025&providerKind=hds").await);
    assert!(hds.contains(&"cz-2025/deadline.hds-accounts-insurers".to_owned()));
    assert!(!hds.contains(&"cz-2025/deadline.mdz-accounts".to_owned()));
}

#[actix_web::test]
async fn pages_of_deadlines_together_are_the_list_in_the_order_of_the_days() {
    let sandbox = Sandbox::new().await;
    let all = deadlines(&sandbox, "concern=cz&concern=zorg-en-zekerheid").await;
    let mut seen = Vec::new();
    let mut next = Some("/v1/deadlines?limit=7&concern=cz&concern=zorg-en-zekerheid".to_owned());
    while let Some(uri) = next {
        let page = sandbox.get(Dashboard, &uri).await.json();
        seen.extend(page["items"].as_array().unwrap().clone());
        next = page["next"].as_str().map(|address| address[address.find("/v1").unwrap()..].to_owned());
    }
    assert_eq!(seen, all);
}

fn event<'a>(calendar: &'a str, uid: &str) -> Vec<&'a str> {
    let mut events = calendar.split("BEGIN:VEVENT").skip(1);
    let event = events.find(|event| event.contains(&format!("UID:{uid}@zorgcontract\r\n")));
    event.unwrap_or_else(|| panic!("no event {uid}")).split("\r\n").collect()
}

#[actix_web::test]
async fn the_calendar_has_an_event_on_the_last_good_day_and_needs_no_token() {
    let sandbox = Sandbox::new().await;
    let request =
        TestRequest::get().uri("/v1/deadlines?policyId=cz-2025").insert_header(("accept", "text/calendar"));
    let answer = sandbox.send(Dashboard, request.insert_header(("accept-language", "en"))).await;
    assert_eq!(answer.header("content-type"), "text/calendar; charset=utf-8");
    let text = answer.text();
    let event = event(&text, "cz-2025/deadline.mdz-accounts");
    assert!(
        event.contains(&"DTSTART;VALUE=DATE:20240531") && event.contains(&"DTEND;VALUE=DATE:20240601"),
        "{event:?}"
    );
    assert!(event.iter().any(|line| line.starts_with("SUMMARY:CZ groep: before 2024-06-01: ")), "{event:?}");
    assert!(text.split("\r\n").all(|line| line.len() <= 76), "lines are folded");
    let open = sandbox.app.get("/docs/deadlines.ics?concern=cz&year=2024").await;
    assert_eq!((open.status, open.header("content-type")), (200, "text/calendar; charset=utf-8"));
    assert!(open.text().contains("UID:cz-2025/deadline.mdz-accounts@zorgcontract"));
}

#[actix_web::test]
async fn the_same_question_gives_the_same_calendar() {
    let sandbox = Sandbox::new().await;
    let first = sandbox.app.get("/docs/deadlines.ics").await.text();
    assert_eq!(first, sandbox.app.get("/docs/deadlines.ics").await.text());
}

#[actix_web::test]
async fn an_unknown_filter_is_refused() {
    let sandbox = Sandbox::new().await;
    for query in ["providerKind=hospital", "year=20244", "kind=x"] {
        assert_eq!(sandbox.get(Dashboard, &format!("/v1/deadlines?{query}")).await.status, 400, "{query}");
    }
    let odd = sandbox.app.get("/docs/deadlines.ics?year=soon").await;
    assert_eq!((odd.status, odd.code().as_str()), (400, "request-malformed"));
}
