//! API1: objects of others, reached for in every place where a call can name one. Absent and foreign get the
//! same answer; that ids in paths do is in the access table.

use actix_web::http::Method;
use actix_web::test::TestRequest;
use serde_json::{Value, json};

use crate::access::calls::{NOTHING, Objects, client, fill};
use crate::access::likeness;
use crate::harness::Answer;
use crate::sandbox::Who::*;
use crate::sandbox::{PRACTICE, Sandbox, Who, contract};

/// An AGB code that nobody has.
const NOBODY: &str = "01888888";

/// Two practices and two insurers, each with what is its own.
struct Scene {
    sandbox: Sandbox,
    /// Of the practice and the leader.
    theirs: Objects,
    /// Contract and addendum of the WSV with Menzis.
    contract: String,
    addendum: String,
    /// A client of the WSV, with a key `first`.
    client: String,
}

impl Scene {
    async fn new() -> Self {
        let sandbox = Sandbox::new().await;
        let theirs = fill(&sandbox).await;
        let mut new = contract("M-1");
        new["agbCode"] = "53900001".into();
        new["purchasingPartyId"] = "menzis".into();
        let made = sandbox.post(Outsider, "/v1/contracts", &new).await;
        assert_eq!(made.status, 201, "{}", made.text());
        let contract = made.json()["id"].as_str().unwrap().to_owned();
        let addenda = sandbox.items(Outsider, &format!("/v1/contracts/{contract}/addenda")).await;
        let addendum = addenda[0]["id"].as_str().unwrap().to_owned();
        let made = sandbox.post(Wsv, "/v1/clients", &client("53900001")).await;
        let client = made.json()["id"].as_str().unwrap().to_owned();
        Self { sandbox, theirs, contract, addendum, client }
    }
}

fn get(uri: String) -> TestRequest {
    TestRequest::get().uri(&uri)
}

fn post(uri: &str, body: &Value) -> TestRequest {
    Sandbox::posting(uri, body, &uuid::Uuid::now_v7().to_string())
}

fn patch(uri: String, body: &Value) -> TestRequest {
    let request = TestRequest::patch().uri(&uri).insert_header(("if-match", "\"1\""));
    request.insert_header(("content-type", "application/merge-patch+json")).set_payload(body.to_string())
}

fn with(mut body: Value, name: &str, value: impl Into<Value>) -> Value {
    body[name] = value.into();
    body
}

/// What is tried, by whom, the status, and the call: with the object of somebody else, or with none.
type Row = (&'static str, Who, u16, fn(&Scene, foreign: bool) -> TestRequest);

fn id(foreign: bool, own: &str) -> &str {
    if foreign { own } else { NOTHING }
}

fn agb(foreign: bool) -> &'static str {
    if foreign { PRACTICE } else { NOBODY }
}

#[rustfmt::skip]
const ROWS: &[Row] = &[
    // in the query
    ("contracts of another practice", Ro, 200, |_, f| get(format!("/v1/contracts?agbCode={}", agb(f)))),
    ("contracts of another practice, with its insurer", Ro, 200, |_, f| get(format!("/v1/contracts?agbCode={}&purchasingPartyId=zorg-en-zekerheid", agb(f)))),
    ("contracts of another practice, as of before", Ro, 200, |_, f| get(format!("/v1/contracts?agbCode={}&asOf=2025-01-01T00:00:00Z", agb(f)))),
    ("contracts of another practice, counted", Ro, 200, |_, f| get(format!("/v1/contracts?agbCode={}", agb(f))).insert_header(("prefer", "return=total-count"))),
    ("contracts of another practice, one member", Ro, 200, |_, f| get(format!("/v1/contracts?fields=id&agbCode={}", agb(f)))),
    ("decisions about a contract of others", Ro, 200, |s, f| get(format!("/v1/follow-decisions?contractId={}", id(f, &s.theirs.contract)))),
    ("decisions about another practice", Ro, 200, |_, f| get(format!("/v1/follow-decisions?agbCode={}", agb(f)))),
    ("decisions of another insurer", Outsider, 200, |s, f| get(format!("/v1/follow-decisions?followerId=cz&contractId={}", id(f, &s.theirs.contract)))),
    ("delegations of another practice", Stranger, 200, |_, f| get(format!("/v1/delegations?agbCode={}", agb(f)))),
    ("the trail of another practice", Ro, 200, |_, f| get(format!("/v1/audit-entries?owner=agb:{}", agb(f)))),
    ("the trail about an object of others", Ro, 200, |s, f| get(format!("/v1/audit-entries?object={}", id(f, &s.theirs.contract)))),
    ("the trail of another concern", Leader, 200, |_, f| get(format!("/v1/audit-entries?owner=concern:{}", if f { "cz" } else { "nobody" }))),
    ("the head of another practice", Ro, 404, |_, f| get(format!("/v1/audit-entries/head?owner=agb:{}", agb(f)))),
    ("the export of another practice", Ro, 404, |_, f| get(format!("/v1/audit-entries/export?owner=agb:{}", agb(f)))),
    ("the agreement of another practice", Ro, 404, |_, f| get(format!("/v1/effective-agreements?agbCode={}&uzoviCode=7085&date=2025-02-03&careKind=HAZ", agb(f)))),
    // in the body
    ("a question about another practice", Ro, 404, |_, f| post("/v1/eligibility-checks", &json!({ "agbCode": agb(f), "uzoviCode": "7085", "date": "2024-06-01", "agreementType": "haz" }))),
    ("a check against another concern's policy", Outsider, 404, |_, f| post("/v1/eligibility-checks", &json!({ "agbCode": PRACTICE, "policyId": if f { "cz-2025" } else { "nobody-2025" }, "date": "2025-06-01", "agreementType": "haz" }))),
    ("a simulation for another practice", Ro, 404, |_, f| post("/v1/simulations", &json!({ "date": "2025-02-03", "agbCodes": [agb(f)], "changes": [{ "kind": "policyRule", "policyId": "cz-2025", "ruleId": "follow.haz", "disabled": true }] }))),
    ("a contract for another insurer's purchasing party", Outsider, 404, |_, f| post("/v1/contracts", &with(contract("ZZ-9"), "purchasingPartyId", if f { "zorg-en-zekerheid" } else { "nobody" }))),
    ("a request about a contract of others", Practice, 404, |s, f| post("/v1/follow-decisions", &json!({ "contractId": id(f, &s.contract), "followerId": "vgz" }))),
    ("a decision about a contract of others", Leader, 404, |s, f| post("/v1/follow-decisions", &json!({ "contractId": id(f, &s.contract), "followerId": "vgz", "status": "rejected", "reason": "no" }))),
    ("a declaration for another insurer", Leader, 404, |_, f| post("/v1/coverage-declarations", &json!({ "purchasingPartyId": if f { "cz" } else { "nobody" }, "careKind": "HAZ", "period": { "startDate": "2024-01-01" } }))),
    ("a delegation of another practice's rights", Ro, 404, |_, f| post("/v1/delegations", &json!({ "agbCode": agb(f), "delegate": { "agbCode": "53900002" }, "scopes": ["contracts:read"], "period": { "startDate": "2024-01-01" } }))),
    ("a client for another practice", Ro, 404, |_, f| post("/v1/clients", &client(agb(f)))),
    ("a client for another concern", Leader, 404, |_, f| post("/v1/clients", &with(with(client(PRACTICE), "organisation", json!({ "concernId": if f { "cz" } else { "nobody" } })), "role", "insurer"))),
    ("a policy draft of another concern", Outsider, 422, |_, _| post(crate::packs::DRAFTS, &crate::packs::draft("cz-2025", &crate::packs::cz(&[])))),
    // a parent of one's own with a child of another
    ("an addendum of others below one's own contract", Practice, 404, |s, f| post("/v1/follow-decisions", &json!({ "contractId": s.theirs.contract, "addendumId": id(f, &s.addendum), "followerId": "vgz" }))),
    ("one's own addendum below a contract of others", Practice, 404, |s, f| post("/v1/follow-decisions", &json!({ "contractId": id(f, &s.contract), "addendumId": s.theirs.addendum, "followerId": "vgz" }))),
    ("a key below a client of others", Ro, 404, |s, f| TestRequest::delete().uri(&format!("/v1/clients/{}/keys/first", id(f, &s.client))).insert_header(("if-match", "\"1\""))),
    ("a key for a client of others", Ro, 404, |s, f| post(&format!("/v1/clients/{}/keys", id(f, &s.client)), &json!({ "kty": "EC", "crv": "P-256", "kid": "mine", "x": "gI0GAILBdu7T53akrFmMyGcsF3n5dO7MmwNBHKW5SV0", "y": "SLW_xSffzlPWrHEVI30DHM_4egVwt3NQqeUD7nMFpps" }))),
    ("an addendum for a contract of others", Outsider, 404, |s, f| post(&format!("/v1/contracts/{}/addenda", id(f, &s.theirs.contract)), &json!({ "moduleCode": "mtvp", "moduleName": "MTVP", "segment": "S1", "period": { "startDate": "2025-01-01" } }))),
    // by another insurer
    ("a contract of another insurer", Outsider, 404, |s, f| get(format!("/v1/contracts/{}", id(f, &s.theirs.contract)))),
    ("the contract of Menzis, by the leader", Leader, 404, |s, f| get(format!("/v1/contracts/{}", id(f, &s.contract)))),
    ("a decision that another follower takes", Outsider, 404, |s, f| patch(format!("/v1/follow-decisions/{}", id(f, &s.theirs.decision)), &json!({ "status": "accepted" }))),
    ("a declaration of another insurer", Outsider, 404, |s, f| patch(format!("/v1/coverage-declarations/{}", id(f, &s.theirs.declaration)), &json!({ "withdrawn": true }))),
    ("a draft of another insurer, published", Outsider, 404, |s, f| TestRequest::post().uri(&format!("/v1/policy-drafts/{}/_publish", id(f, &s.theirs.draft))).insert_header(("if-match", "\"1\"")).insert_header(("idempotency-key", "k"))),
    // in a header
    ("the version of others", Ro, 404, |s, f| get(format!("/v1/contracts/{}", id(f, &s.theirs.contract))).insert_header(("if-none-match", "\"1\""))),
    ("any version of others", Ro, 404, |s, f| get(format!("/v1/contracts/{}", id(f, &s.theirs.contract))).insert_header(("if-none-match", "*"))),
    ("the right version for a change", Stranger, 404, |s, f| patch(format!("/v1/certificates/{}", id(f, &s.theirs.certificate)), &json!({ "suspended": true }))),
    ("a wrong version for a change", Stranger, 404, |s, f| patch(format!("/v1/certificates/{}", id(f, &s.theirs.certificate)), &json!({ "suspended": true })).insert_header(("if-match", "\"9\""))),
    ("an organisation in a header", Ro, 404, |s, f| get(format!("/v1/contracts/{}", id(f, &s.theirs.contract))).insert_header(("x-organisation", PRACTICE)).insert_header(("x-agb-code", PRACTICE)).insert_header(("x-tenant-id", PRACTICE))),
    ("a rehearsal", Outsider, 404, |s, f| patch(format!("/v1/follow-decisions/{}", id(f, &s.theirs.decision)), &json!({ "status": "accepted" })).insert_header(("prefer", "dry-run"))),
];

/// Where `self` links repeat what was asked for, it is no likeness.
fn alike(one: &Answer, other: &Answer) -> bool {
    likeness(one) == likeness(other)
}

#[actix_web::test]
async fn an_object_of_others_is_answered_like_none_wherever_it_is_named() {
    let s = Scene::new().await;
    let before = s.sandbox.get(Operator, "/v1/contracts").await.text();
    let mut wrong = Vec::new();
    for (what, who, status, request) in ROWS {
        let foreign = s.sandbox.send(*who, request(&s, true)).await;
        let absent = s.sandbox.send(*who, request(&s, false)).await;
        let empty = foreign.status != 200 || foreign.json()["items"] == json!([]);
        if foreign.status != *status || !empty || !alike(&foreign, &absent) {
            wrong.push(format!("{what}: {} {}\n  absent: {}", foreign.status, foreign.text(), absent.text()));
        }
    }
    assert!(wrong.is_empty(), "{} rows:\n{}", wrong.len(), wrong.join("\n"));
    assert_eq!(s.sandbox.get(Operator, "/v1/contracts").await.text(), before, "nothing changed");
}

#[actix_web::test]
async fn an_id_in_another_spelling_opens_nothing() {
    let s = Scene::new().await;
    let id = &s.theirs.contract;
    for who in [Ro, Outsider, Practice] {
        for spelling in [
            id.to_uppercase(),
            id.replace('-', ""),
            format!("%7B{id}%7D"),
            format!("urn:uuid:{id}"),
            format!("{id}%20"),
            format!("%09{id}"),
            format!("{id},{NOTHING}"),
            format!("{id}%00"),
            format!("0{id}"),
            "1".to_owned(),
            "-1".to_owned(),
            "*".to_owned(),
            "null".to_owned(),
        ] {
            let answer = s.sandbox.get(who, &format!("/v1/contracts/{spelling}")).await;
            assert!([400, 404].contains(&answer.status), "{who:?} {spelling}: {}", answer.status);
            assert!(!answer.text().contains("ZZ-1"), "{spelling}");
        }
    }
}

#[actix_web::test]
async fn one_foreign_question_among_ten_is_answered_like_an_absent_one_and_the_others_go_on() {
    let s = Scene::new().await;
    let question =
        |agb: &str| json!({ "agbCode": agb, "uzoviCode": "7119", "date": "2025-02-03", "careKind": "HAZ" });
    let search = |at: usize, agb: &'static str| {
        let questions: Vec<Value> =
            (0..10).map(|n| question(if n == at { agb } else { "53900002" })).collect();
        post("/v1/effective-agreements/_search", &json!({ "questions": questions }))
    };
    for at in [0, 4, 9] {
        let foreign = s.sandbox.send(Ro, search(at, PRACTICE)).await.json();
        let absent = s.sandbox.send(Ro, search(at, NOBODY)).await.json();
        let items = |answer: &Value| answer["items"].as_array().unwrap().clone();
        let (foreign, absent) = (items(&foreign), items(&absent));
        assert_eq!(foreign.len(), 10);
        for (n, (foreign, absent)) in foreign.iter().zip(&absent).enumerate() {
            assert_eq!(foreign.get("problem").is_some(), n == at, "{n}: {foreign}");
            assert_eq!(foreign["problem"], absent["problem"], "{n}");
        }
        assert!(!json!(foreign).to_string().contains("ZZ-1"));
    }
}

#[actix_web::test]
async fn an_empty_list_asks_nothing_and_skips_no_check() {
    let s = Scene::new().await;
    for (who, uri, body) in [
        (Ro, "/v1/effective-agreements/_search", json!({ "questions": [] })),
        (Dashboard, "/v1/effective-agreements/_search", json!({ "questions": [] })),
        (Ro, "/v1/simulations", json!({ "date": "2025-02-03", "changes": [] })),
        (
            Practice,
            "/v1/delegations",
            json!({ "agbCode": PRACTICE, "delegate": { "agbCode": "53900002" }, "scopes": [], "period": { "startDate": "2024-01-01" } }),
        ),
        (Practice, "/v1/clients", with(client(PRACTICE), "scopes", json!([]))),
        (FollowerToo, crate::packs::DRAFTS, json!({ "policyId": "cz-2025", "files": [] })),
    ] {
        let answer = s.sandbox.send(who, post(uri, &body)).await;
        let refused = if who == Dashboard { 403 } else { 400 };
        assert_eq!(answer.status, refused, "{who:?} {uri}: {}", answer.text());
    }
    let none = post(
        "/v1/simulations",
        &json!({ "date": "2025-02-03", "agbCodes": [], "changes": [{ "kind": "policyRule", "policyId": "cz-2025", "ruleId": "follow.haz", "disabled": true }] }),
    );
    let answer = s.sandbox.send(Stranger, none).await;
    assert!(answer.status == 400 || answer.json()["cells"]["inScope"] == 0, "{}", answer.text());
}

#[actix_web::test]
async fn an_insurer_that_follows_nothing_cannot_make_an_agreement_visible_to_itself() {
    let sandbox = Sandbox::new().await;
    let contract = sandbox.contract().await;
    let address = format!("/v1/contracts/{contract}");
    let mut body = json!({ "contractId": contract, "followerId": "menzis" });
    let asked = sandbox.post(Outsider, "/v1/follow-decisions", &body).await;
    assert_eq!((asked.status, asked.code().as_str()), (403, "forbidden"), "only a provider asks");
    body["status"] = "rejected".into();
    body["reason"] = "not for us".into();
    assert_eq!(sandbox.post(Outsider, "/v1/follow-decisions", &body).await.status, 201);
    assert_eq!(sandbox.get(Outsider, &address).await.status, 404, "who rejects unasked follows nothing");
    assert!(sandbox.items(Outsider, "/v1/contracts").await.is_empty());
}

#[actix_web::test]
async fn a_cursor_is_worth_nothing_to_another_caller() {
    let sandbox = Sandbox::new().await;
    sandbox.contract().await;
    let mut second = contract("ZZ-2");
    second["careKind"] = "MDZ".into();
    assert_eq!(sandbox.post(Leader, "/v1/contracts", &second).await.status, 201);
    let first = sandbox.get(Practice, "/v1/contracts?limit=1").await.json();
    let next = format!("/v1/{}", first["next"].as_str().unwrap().split_once("/v1/").unwrap().1);
    assert_eq!(sandbox.get(Practice, &next).await.status, 200);
    for who in [Wsv, Leader, Operator] {
        assert_eq!(sandbox.get(who, &next).await.status, 400, "{who:?}");
    }
    let (path, cursor) = next.split_once("cursor=").unwrap();
    let cursor = cursor.split('&').next().unwrap();
    for wrong in [&cursor[1..], &cursor[..cursor.len() - 2], "", "AAAA", "%00", "%FF", "%C3%A9"] {
        assert_eq!(sandbox.get(Practice, &format!("{path}cursor={wrong}")).await.status, 400, "{wrong}");
    }
}

#[actix_web::test]
async fn no_cursor_of_any_list_works_for_somebody_else() {
    let s = Scene::new().await;
    let second = client("53900002");
    assert_eq!(s.sandbox.post(Operator, "/v1/clients", &second).await.status, 201);
    let lists = [
        (Operator, "/v1/contracts?limit=1", [Practice, Leader]),
        (Operator, "/v1/clients?limit=1", [Practice, Leader]),
        (Operator, "/v1/audit-entries?limit=1", [Practice, Leader]),
        (Leader, "/v1/audit-entries?limit=1", [Follower, Operator]),
    ];
    for (owner, uri, others) in lists {
        let page = s.sandbox.get(owner, uri).await.json();
        let next = page["next"].as_str().unwrap_or_else(|| panic!("{uri} has one page")).to_owned();
        let next = format!("/v1/{}", next.split_once("/v1/").unwrap().1);
        assert_eq!(s.sandbox.get(owner, &next).await.status, 200, "{uri}");
        for other in others {
            let answer = s.sandbox.get(other, &next).await;
            assert_eq!(
                (answer.status, answer.faults()),
                (400, vec!["query:cursor cursor.invalid".to_owned()]),
                "{uri} {other:?}"
            );
        }
    }
}

#[actix_web::test]
async fn the_idempotency_key_of_another_gives_nothing_of_its_answer() {
    let s = Scene::new().await;
    let key = "a-key-that-was-seen";
    let body = with(contract("ZZ-7"), "careKind", "MDZ");
    let made = s.sandbox.send(Leader, Sandbox::posting("/v1/contracts", &body, key)).await;
    assert_eq!(made.status, 201);
    let id = made.json()["id"].as_str().unwrap().to_owned();
    for who in [Outsider, Follower, Practice, NoConcern] {
        let answer = s.sandbox.send(who, Sandbox::posting("/v1/contracts", &body, key)).await;
        assert!([403, 404].contains(&answer.status), "{who:?}: {}", answer.status);
        assert!(!answer.text().contains(&id) && answer.find_header("idempotency-replayed").is_none());
    }
    let own = s.sandbox.send(Leader, Sandbox::posting("/v1/contracts", &body, key)).await;
    assert_eq!((own.header("idempotency-replayed"), own.json()["id"].as_str()), ("true", Some(id.as_str())));
    let taken = with(body, "number", "ZZ-8"); // the operator may; the key is its own
    let other = s
        .sandbox
        .send(Operator, Sandbox::posting("/v1/contracts", &with(taken, "careKind", "HAZ"), key))
        .await;
    assert_eq!((other.code().as_str(), other.find_header("idempotency-replayed")), ("rule-refused", None));
    let method = TestRequest::with_uri("/v1/contracts").method(Method::PUT);
    assert_eq!(s.sandbox.send(Leader, method.insert_header(("idempotency-key", key))).await.status, 405);
}
