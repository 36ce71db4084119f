//! Contracted care as whoever looks for care sees it: without a token, without prices, as of a day.

use actix_web::test::TestRequest;
use serde_json::{Value, json};
use zorgcontract::audit::Actor;
use zorgcontract::clock::Clocks;
use zorgcontract::reference::import::{Format, import};

use crate::harness::Answer;
use crate::sandbox::Who::*;
use crate::sandbox::{PRACTICE, Sandbox, Who, contract};

const LIST: &str = "/v1/published-contracts";
const PROFILE: &str = "/v1/provider-profiles/01900001";

/// A country on a day of which only the agreement of CZ for 2025 is known.
async fn at(moment: &str) -> (Sandbox, Clocks) {
    let clocks = Clocks::business_from(moment.parse().unwrap());
    (Sandbox::with(clocks.clone()).await, clocks)
}

fn cz_contract() -> Value {
    let mut new = contract("CZ-2025-1");
    new["purchasingPartyId"] = "cz".into();
    new["term"] = json!({ "startDate": "2025-01-01", "endDate": "2025-12-31" });
    new["addenda"] = json!([]);
    new
}

async fn lines(sandbox: &Sandbox, query: &str) -> Vec<Value> {
    let answer = sandbox.app.get(&format!("{LIST}?{query}")).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    answer.json()["items"].as_array().unwrap().clone()
}

async fn put(sandbox: &Sandbox, who: Who, uri: &str, seen: &str, body: &Value) -> Answer {
    let request = TestRequest::put()
        .uri(uri)
        .insert_header(("content-type", "application/json"))
        .insert_header(("if-match", seen))
        .set_payload(body.to_string());
    sandbox.send(who, request).await
}

#[actix_web::test]
async fn anybody_reads_who_has_a_contract_and_nothing_of_what_it_says() {
    let sandbox = Sandbox::new().await;
    sandbox.contract().await;
    let answer = sandbox.app.get(&format!("{LIST}?year=2025")).await;
    assert_eq!(answer.header("access-control-allow-origin"), "*");
    let line = answer.json()["items"][0].clone();
    let mut names: Vec<&String> = line.as_object().unwrap().keys().collect();
    names.sort();
    let wanted = [
        "address",
        "agbCode",
        "basis",
        "careKind",
        "concernIds",
        "id",
        "name",
        "oiTitles",
        "providerKind",
        "purchasingPartyId",
        "regions",
        "status",
        "term",
        "uzoviCodes",
    ];
    assert_eq!(names, wanted);
    assert_eq!(line["name"], "Huisartsenpraktijk Voorbeeld (fictief)");
    assert_eq!(line["address"]["postcode"], "9999AA");
    assert_eq!((&line["basis"], &line["status"]), (&"own".into(), &"contracted".into()));
    let text = answer.text();
    for secret in ["ZZ-1", "agreed by letter", "poh-ggz", "POH-GGZ", "example"] {
        assert!(!text.contains(secret), "{secret} is not published: {text}");
    }
    // the same for everybody who asks
    for who in [Practice, Outsider, Dashboard, Operator] {
        assert_eq!(sandbox.get(who, &format!("{LIST}?year=2025")).await.json()["items"][0], line);
    }
}

#[actix_web::test]
async fn cz_shows_its_contracts_of_a_year_from_the_twelfth_of_november_before_it() {
    let (sandbox, clocks) = at("2024-11-01T09:00:00Z").await;
    let made = sandbox.post(Follower, "/v1/contracts", &cz_contract()).await;
    assert_eq!(made.status, 201, "{}", made.text());
    assert!(lines(&sandbox, "year=2025").await.is_empty());
    clocks.set_business("2024-11-11T22:59:00Z".parse().unwrap());
    assert!(lines(&sandbox, "year=2025").await.is_empty(), "one minute before the day in Amsterdam");
    clocks.set_business("2024-11-11T23:00:00Z".parse().unwrap());
    let shown = lines(&sandbox, "year=2025").await;
    assert_eq!(shown[0]["status"], "upcoming");
    let rule = &shown[0]["publication"];
    assert_eq!(
        (&rule["date"], &rule["ruleId"]),
        (&"2024-11-12".into(), &"publication.contracted-offer".into())
    );
    assert_eq!((&rule["policyId"], &rule["citations"][0]["section"]), (&"cz-2025".into(), &"3.1".into()));
    assert!(lines(&sandbox, "year=2024").await.is_empty());
    // looked back at later
    clocks.set_business("2025-06-01T09:00:00Z".parse().unwrap());
    assert_eq!(lines(&sandbox, "").await[0]["status"], "contracted");
    assert!(lines(&sandbox, "year=2025&date=2024-11-11").await.is_empty());
    assert_eq!(lines(&sandbox, "year=2025&date=2024-11-12").await, shown);
    // known nowhere before it was recorded, whatever the day it is about
    assert!(lines(&sandbox, "year=2025&date=2024-10-31").await.is_empty());
}

#[actix_web::test]
async fn where_no_policy_names_a_day_a_contract_shows_from_the_day_on_which_it_is_known() {
    let (sandbox, clocks) = at("2023-10-02T09:00:00Z").await;
    sandbox.contract().await;
    clocks.set_business("2024-03-01T09:00:00Z".parse().unwrap());
    assert!(lines(&sandbox, "year=2024&date=2023-10-01").await.is_empty());
    let shown = lines(&sandbox, "year=2024&date=2023-10-02").await;
    assert_eq!((shown[0]["status"].clone(), shown[0].get("publication")), ("upcoming".into(), None));
}

#[actix_web::test]
async fn who_decided_to_follow_is_shown_and_who_was_only_asked_is_not() {
    let sandbox = Sandbox::new().await;
    let contract = sandbox.contract().await;
    let ask = json!({ "contractId": contract, "followerId": "cz" });
    let asked = sandbox.post(Practice, "/v1/follow-decisions", &ask).await;
    assert!(lines(&sandbox, "concern=cz").await.is_empty());
    let at = asked.header("location").to_owned();
    let accepted = json!({ "status": "accepted", "claimableFrom": "2024-02-01" });
    assert_eq!(sandbox.patch(Follower, &at, "\"1\"", &accepted).await.status, 200);
    let shown = lines(&sandbox, "concern=cz").await;
    assert_eq!((&shown[0]["basis"], &shown[0]["purchasingPartyId"]), (&"followed".into(), &"cz".into()));
    assert_eq!(lines(&sandbox, "").await.len(), 2);
}

#[actix_web::test]
async fn the_list_is_narrowed_by_insurer_care_place_and_name() {
    let sandbox = Sandbox::new().await;
    sandbox.contract().await;
    let db = sandbox.database.open();
    let regions = include_str!("../../samples/regions.csv");
    actix_web::web::block(move || {
        import(&db, Format::Regions, regions.as_bytes(), Actor::command("test"), |_| {}).unwrap();
    })
    .await
    .unwrap();
    sandbox.app.state.snapshots.poll().unwrap();
    for (query, found) in [
        ("agbCode=01900001", 1),
        ("agbCode=53900001", 0),
        ("uzoviCode=7085", 1),
        ("uzoviCode=7119", 0),
        ("purchasingPartyId=zorg-en-zekerheid", 1),
        ("purchasingPartyId=cz", 0),
        ("concern=zorg-en-zekerheid", 1),
        ("concern=zorg-en-zekerheid&uzoviCode=7119", 0),
        ("careKind=HAZ", 1),
        ("careKind=MDZ", 0),
        ("region=zuid-holland-noord", 1),
        ("region=haaglanden", 0),
        ("postcode=9999", 1),
        ("postcode=9999%20aa", 1),
        ("postcode=9998", 0),
        ("city=voorbeeld", 1),
        ("city=elders", 0),
        ("q=vorbeeld", 1),
        ("q=elders", 0),
        ("q=voorbeeld&city=elders", 0),
        ("year=2023", 0),
        ("year=2024", 1),
        ("year=2027", 0),
    ] {
        assert_eq!(lines(&sandbox, query).await.len(), found, "{query}");
    }
    for (query, fault) in [
        ("year=1999", "query:year value.minimum"),
        ("uzoviCode=1", "query:uzoviCode uzoviCode.format"),
        ("postcode=x", "query:postcode text.pattern"),
        ("price=1", "query:price parameter.unknown"),
    ] {
        let answer = sandbox.app.get(&format!("{LIST}?{query}")).await;
        assert_eq!((answer.status, answer.faults()), (400, vec![fault.to_owned()]));
    }
}

#[actix_web::test]
async fn the_tag_changes_when_the_answer_does_and_not_before() {
    let sandbox = Sandbox::new().await;
    sandbox.contract().await;
    let first = sandbox.app.get(LIST).await;
    let tag = first.header("etag").to_owned();
    let again = || TestRequest::get().uri(LIST).insert_header(("if-none-match", tag.as_str()));
    // a write about something else
    let declared =
        json!({ "purchasingPartyId": "cz", "careKind": "HAZ", "period": { "startDate": "2024-01-01" } });
    assert_eq!(sandbox.post(Follower, "/v1/coverage-declarations", &declared).await.status, 201);
    let same = sandbox.app.send(again()).await;
    assert_eq!((same.status, same.header("etag"), same.text().as_str()), (304, tag.as_str(), ""));
    assert_eq!(same.header("access-control-allow-origin"), "*");
    let profile = json!({ "text": { "nl": "Wij zijn er." } });
    assert_eq!(put(&sandbox, Practice, PROFILE, "\"0\"", &profile).await.status, 200);
    let other = sandbox.app.send(again()).await;
    assert_eq!((other.status, other.header("etag") == tag), (200, false));
    assert_eq!(other.json()["items"][0]["profile"], profile);
}

#[actix_web::test]
async fn what_changed_is_told_once_and_every_cause_is_in_it() {
    let (sandbox, clocks) = at("2024-10-01T09:00:00Z").await;
    let changes = async |since: &str| -> Vec<(String, String, String)> {
        let answer = sandbox.app.get(&format!("{LIST}/changes?year=2025&since={since}")).await;
        assert_eq!(answer.status, 200, "{}", answer.text());
        assert_eq!(answer.header("access-control-allow-origin"), "*");
        let told = answer.json()["items"].as_array().unwrap().clone();
        let text = |of: &Value| of.as_str().unwrap().to_owned();
        let line =
            |c: &Value| (text(&c["change"]), text(&c["contract"]["purchasingPartyId"]), text(&c["until"]));
        told.iter().map(line).collect()
    };
    let since = "2024-10-01T09:00:00Z";
    assert!(changes(since).await.is_empty());
    assert_eq!(sandbox.post(Follower, "/v1/contracts", &cz_contract()).await.status, 201);
    assert!(changes(since).await.is_empty(), "not published yet");
    clocks.set_business("2024-11-12T09:00:00Z".parse().unwrap());
    let told = changes(since).await;
    assert_eq!((told.len(), told[0].0.as_str(), told[0].1.as_str()), (1, "added", "cz"));
    assert!(changes(&told[0].2).await.is_empty());
    let until = told[0].2.clone();
    put(&sandbox, Practice, PROFILE, "\"0\"", &json!({ "website": "https://praktijk.example" })).await;
    let told = changes(&until).await;
    assert_eq!((told.len(), told[0].0.as_str()), (1, "changed"));
    let until = told[0].2.clone();
    clocks.set_business("2025-01-02T09:00:00Z".parse().unwrap()); // upcoming became contracted
    let told = changes(&until).await;
    assert_eq!((told.len(), told[0].0.as_str()), (1, "changed"));
    clocks.set_business("2026-01-02T09:00:00Z".parse().unwrap());
    let gone = sandbox.app.get(&format!("{LIST}/changes?since={until}")).await.json();
    assert_eq!(gone["items"].as_array().unwrap().len(), 0, "in 2026 there was and is nothing");
    assert_eq!(sandbox.app.get(&format!("{LIST}/changes")).await.status, 400);
}

#[actix_web::test]
async fn the_pages_of_one_answer_about_changes_belong_together() {
    let sandbox = Sandbox::new().await;
    sandbox.contract().await;
    let mut second = contract("ZZ-2");
    second["careKind"] = "MDZ".into();
    assert_eq!(sandbox.post(Leader, "/v1/contracts", &second).await.status, 201);
    let first = sandbox.app.get(&format!("{LIST}/changes?since=2020-01-01T00:00:00Z&limit=1")).await.json();
    let mut third = contract("ZZ-3");
    third["careKind"] = "GLI".into();
    assert_eq!(sandbox.post(Leader, "/v1/contracts", &third).await.status, 201);
    let next = first["next"].as_str().unwrap();
    let next = &next[next.find("/v1/").unwrap()..];
    let second = sandbox.app.get(next).await.json();
    assert_eq!(second["items"][0]["until"], first["items"][0]["until"]);
    assert_eq!(second.get("next"), None, "what came in between belongs to the next answer");
    let until = first["items"][0]["until"].as_str().unwrap();
    let rest = sandbox.app.get(&format!("{LIST}/changes?since={until}")).await.json();
    assert_eq!(rest["items"].as_array().unwrap().len(), 1);
}

#[actix_web::test]
async fn as_csv_the_list_is_whole_and_no_cell_is_a_formula() {
    let sandbox = Sandbox::new().await;
    let mut new = contract("ZZ-1");
    new["agreementType"] = "=1+1".into();
    assert_eq!(sandbox.post(Leader, "/v1/contracts", &new).await.status, 201);
    let csv = TestRequest::get().uri(LIST).insert_header(("accept", "text/csv"));
    let answer = sandbox.app.send(csv).await;
    assert_eq!(answer.header("content-type"), "text/csv; charset=utf-8");
    assert!(answer.find_header("etag").is_some());
    let text = answer.text();
    let rows: Vec<&str> = text.split("\r\n").collect();
    assert!(rows[0].starts_with("id,agbCode,name,"), "{}", rows[0]);
    assert!(rows[1].contains(",01900001,Huisartsenpraktijk Voorbeeld (fictief),"), "{}", rows[1]);
    assert!(rows[1].contains(",'=1+1,"), "{}", rows[1]);
    assert_eq!(rows.len(), 3);
    assert!(!text.contains("ZZ-1") && !text.contains("letter"));
}

#[actix_web::test]
async fn a_provider_writes_its_own_profile_and_the_history_stays() {
    let (sandbox, clocks) = at("2025-02-03T09:00:00Z").await;
    sandbox.contract().await;
    let empty = sandbox.app.get(PROFILE).await;
    assert_eq!((empty.header("etag"), empty.json()["profile"].clone()), ("\"0\"", json!({})));
    let body = json!({ "text": { "nl": "Ook ’s avonds.", "en": "Evenings too." }, "waitingTimes":
        [{ "careKind": "HAZ", "days": 3, "measuredOn": "2025-02-01" }] });
    for (who, status) in [(Wsv, 404), (Stranger, 404), (Leader, 403), (Operator, 403), (Dashboard, 403)] {
        assert_eq!(put(&sandbox, who, PROFILE, "\"0\"", &body).await.status, status, "{who:?}");
    }
    let request = TestRequest::put().uri(PROFILE).insert_header(("content-type", "application/json"));
    assert_eq!(sandbox.send(Practice, request.set_payload(body.to_string())).await.status, 428);
    assert_eq!(put(&sandbox, Practice, PROFILE, "\"1\"", &body).await.status, 412);
    let made = put(&sandbox, Practice, PROFILE, "\"0\"", &body).await;
    assert_eq!((made.status, made.header("etag")), (200, "\"1\""), "{}", made.text());
    assert_eq!(put(&sandbox, Practice, PROFILE, "\"0\"", &body).await.status, 412);
    assert_eq!(sandbox.app.get(PROFILE).await.json(), made.json());
    assert_eq!(lines(&sandbox, "").await[0]["profile"], body);
    clocks.set_business("2025-03-03T09:00:00Z".parse().unwrap());
    assert_eq!(put(&sandbox, Practice, PROFILE, "\"1\"", &json!({})).await.status, 200);
    assert_eq!(lines(&sandbox, "").await[0].get("profile"), None);
    let before = sandbox.app.get(&format!("{PROFILE}?asOf=2025-02-20T00:00:00Z")).await;
    assert_eq!(before.json()["profile"], body);
    assert_eq!(lines(&sandbox, "date=2025-02-20").await[0]["profile"], body);
    let trail = format!("/v1/audit-entries?owner=agb:{PRACTICE}&eventType=providerProfile.replaced");
    assert_eq!(sandbox.items(Practice, &trail).await.len(), 2);
    assert_eq!(sandbox.app.get("/v1/provider-profiles/01999999").await.status, 404);
}

#[actix_web::test]
async fn a_profile_takes_nothing_but_what_it_is_for() {
    let sandbox = Sandbox::new().await;
    let time = |days: i32| json!({ "careKind": "HAZ", "days": days, "measuredOn": "2025-02-01" });
    for (body, fault) in [
        (json!({ "website": "javascript:alert(1)" }), "body:/website text.pattern"),
        (json!({ "website": "http://praktijk.example" }), "body:/website text.pattern"),
        (json!({ "price": "12.43" }), "body:/price member.unknown"),
        (json!({ "text": { "nl": "x".repeat(4001) } }), "body:/text/nl text.tooLong"),
        (json!({ "waitingTimes": [time(-1)] }), "body:/waitingTimes/0/days value.minimum"),
        (json!({ "waitingTimes": [time(4000)] }), "body:/waitingTimes/0/days value.maximum"),
        (json!({ "waitingTimes": [time(1), time(2)] }), "body:/waitingTimes/1/careKind list.duplicate"),
    ] {
        let answer = put(&sandbox, Practice, PROFILE, "\"0\"", &body).await;
        assert_eq!((answer.status, answer.faults()), (400, vec![fault.to_owned()]), "{body}");
    }
}

#[actix_web::test]
async fn the_purchasing_party_says_what_it_reimburses_and_nobody_else_for_it() {
    let sandbox = Sandbox::new().await;
    let contract = sandbox.contract().await;
    let at = |party: &str| format!("/v1/contracts/{contract}/reimbursements/{party}");
    let own = at("zorg-en-zekerheid");
    let body = json!({ "status": "full", "explanation": { "nl": "Zonder eigen risico." }, "quality":
        { "text": { "nl": "Goed bereikbaar." }, "source": "Vragenlijst (fictief)", "measuredOn": "2025-02-01" } });
    for (who, status) in
        [(Practice, 403), (Follower, 404), (Outsider, 404), (NoConcern, 404), (Dashboard, 403)]
    {
        assert_eq!(put(&sandbox, who, &own, "\"0\"", &body).await.status, status, "{who:?}");
    }
    assert_eq!(put(&sandbox, Leader, &at("cz"), "\"0\"", &body).await.status, 404, "not a party to it");
    let made = put(&sandbox, Leader, &own, "\"0\"", &body).await;
    assert_eq!((made.status, made.header("etag")), (200, "\"1\""), "{}", made.text());
    assert_eq!(put(&sandbox, Leader, &own, "\"0\"", &body).await.status, 412);
    for who in [Practice, Leader, Operator] {
        assert_eq!(sandbox.get(who, &own).await.json(), made.json());
    }
    for who in [Wsv, Follower] {
        assert_eq!(sandbox.get(who, &own).await.status, 404);
    }
    assert_eq!(lines(&sandbox, "").await[0]["reimbursement"], body);
    let amount = json!({ "status": "partial", "amount": "12.43" });
    assert_eq!(put(&sandbox, Leader, &own, "\"1\"", &amount).await.faults(), ["body:/amount member.unknown"]);
    // who was asked to follow says so for itself
    let ask = json!({ "contractId": contract, "followerId": "cz" });
    let asked = sandbox.post(Practice, "/v1/follow-decisions", &ask).await;
    let accepted = json!({ "status": "accepted", "claimableFrom": "2024-02-01" });
    sandbox.patch(Follower, asked.header("location"), "\"1\"", &accepted).await;
    let partial = json!({ "status": "partial" });
    assert_eq!(put(&sandbox, Follower, &at("cz"), "\"0\"", &partial).await.status, 200);
    assert_eq!(put(&sandbox, Follower, &own, "\"1\"", &partial).await.status, 404);
    assert_eq!(lines(&sandbox, "concern=cz").await[0]["reimbursement"], partial);
    assert_eq!(lines(&sandbox, "concern=zorg-en-zekerheid").await[0]["reimbursement"], body);
}

#[actix_web::test]
async fn of_two_who_write_a_first_profile_at_once_one_is_told_to_look_again() {
    let sandbox = Sandbox::new().await;
    let (first, second) = (json!({ "text": { "nl": "a" } }), json!({ "text": { "nl": "b" } }));
    let both = futures_util::future::join(
        put(&sandbox, Practice, PROFILE, "\"0\"", &first),
        put(&sandbox, Practice, PROFILE, "\"0\"", &second),
    );
    let (first, second) = both.await;
    let mut statuses = [first.status, second.status].map(|status| status);
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 412]);
}
