//! Delegations: a practice lets its software vendor or its RO act for it, and takes that back at once.

use actix_web::test::TestRequest;
use diesel::prelude::*;
use serde_json::{Value, json};
use zorgcontract::audit::{self, Owner};
use zorgcontract::auth::Role;
use zorgcontract::clock::Moment;
use zorgcontract::db::schema::{audit_entries, read_counts};
use zorgcontract::db::{Db, DbError};

use super::{Desk, RO, Registered, claims};
use crate::harness::Answer;
use crate::sandbox::Who::*;

const WSV: &str = "53900001";

fn vendor() -> Owner {
    Owner::Company("90001234".parse().unwrap())
}

fn given(agb: &str, delegate: Value, scopes: &[&str]) -> Value {
    json!({ "agbCode": agb, "delegate": delegate, "scopes": scopes, "period": { "startDate": "2024-01-01" } })
}

async fn give(desk: &Desk, body: &Value) -> String {
    let made = desk.sandbox.post(Practice, "/v1/delegations", body).await;
    assert_eq!(made.status, 201, "{}", made.text());
    made.header("location").to_owned()
}

async fn withdraw(desk: &Desk, address: &str, version: &str) -> Answer {
    let uri = format!("{address}/_withdraw");
    desk.sandbox.send(Practice, TestRequest::post().uri(&uri).insert_header(("if-match", version))).await
}

fn trail(db: &Db, owner: &Owner, kind: &str) -> usize {
    let entries: Vec<String> = db
        .read(|conn| -> Result<_, DbError> {
            let own = audit_entries::table.filter(audit_entries::owner.eq(owner.to_string()));
            Ok(own.select(audit_entries::entry).load(conn)?)
        })
        .unwrap();
    entries.iter().filter(|entry| entry.contains(kind)).count()
}

/// How many contracts a client sees.
async fn sees(desk: &Desk, client: &Registered, token: &str) -> usize {
    let answer = desk.get(client, token, "/v1/contracts").await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    answer.json()["items"].as_array().unwrap().len()
}

#[actix_web::test]
async fn a_vendor_acts_for_a_practice_until_the_delegation_is_withdrawn_in_the_middle() {
    let desk = Desk::new().await;
    let contract = desk.sandbox.contract().await;
    let client = desk.register(Role::Provider, vendor()).await;
    let before = desk.bound_token(&client, None).await;
    assert_eq!((sees(&desk, &client, &before).await, &claims(&before)["act"]), (0, &json!(null)));
    let address =
        give(&desk, &given("01900001", json!({ "clientId": client.id }), &["contracts:read"])).await;
    assert_eq!(sees(&desk, &client, &before).await, 0, "a token says that its client acts");
    let token = desk.bound_token(&client, None).await;
    assert_eq!(claims(&token)["act"], json!({ "sub": "company:90001234" }));
    assert_eq!(claims(&token)["agb"], json!(null), "for whom stands in no token");
    assert_eq!(sees(&desk, &client, &token).await, 1);
    assert_eq!(desk.get(&client, &token, &format!("/v1/contracts/{contract}")).await.status, 200);
    let question = "/v1/effective-agreements?agbCode=01900001&uzoviCode=7085&date=2025-02-03&careKind=HAZ";
    assert_eq!(desk.get(&client, &token, question).await.status, 404, "agreements:read was not delegated");
    assert_eq!(withdraw(&desk, &address, "\"1\"").await.status, 200);
    assert_eq!(sees(&desk, &client, &token).await, 0, "the same token, the next request");
    assert_eq!(desk.get(&client, &token, &format!("/v1/contracts/{contract}")).await.status, 404);
    let again = withdraw(&desk, &address, "\"2\"").await;
    assert_eq!((again.status, again.code().as_str()), (409, "conflict"), "{}", again.text());
}

#[actix_web::test]
async fn every_use_stands_in_the_trail_of_both_sides() {
    let desk = Desk::new().await;
    let state = desk.sandbox.app.state.clone();
    let contract = desk.sandbox.contract().await;
    let client = desk.register(Role::Provider, vendor()).await;
    give(&desk, &given("01900001", json!({ "clientId": client.id }), &["contracts:read", "follow:request"]))
        .await;
    let token = desk.bound_token(&client, None).await;
    for _ in 0..3 {
        assert_eq!(sees(&desk, &client, &token).await, 1);
    }
    state.uses.flush(&state.db).await.unwrap();
    state.reads.flush(&state.db).await.unwrap();
    let both = [desk.practice(), vendor()];
    for owner in &both {
        assert_eq!(trail(&state.db, owner, "delegation.given"), 1, "{owner}");
        assert_eq!(trail(&state.db, owner, "delegation.used"), 1, "{owner}: reads of one hour are one entry");
    }
    let counted: Vec<(String, i64)> = state
        .db
        .read(|conn| -> Result<_, DbError> {
            let uses = read_counts::table.filter(read_counts::operation.eq("delegation.used"));
            Ok(uses.select((read_counts::caller, read_counts::reads)).load(conn)?)
        })
        .unwrap();
    assert_eq!(counted, [(client.id.to_string(), 3)]);
    let ask = json!({ "contractId": contract, "followerId": "cz" });
    let asked = desk.post(&client, &token, "/v1/follow-decisions", &ask).await;
    assert_eq!(asked.status, 201, "{}", asked.text());
    for owner in &both {
        assert_eq!(trail(&state.db, owner, "followDecision"), 1, "{owner}: a write is one entry");
        assert_eq!(trail(&state.db, owner, "delegationId"), 1, "{owner}: it names the delegation");
        assert_eq!(trail(&state.db, owner, "delegation.used"), 1, "{owner}: and is told once");
    }
    assert_eq!(state.db.read(audit::verify).unwrap().1, []);
}

#[actix_web::test]
async fn a_scope_that_an_operation_asks_of_the_role_must_be_delegated_too() {
    let desk = Desk::new().await;
    let contract = desk.sandbox.contract().await;
    let client = desk.register(Role::Provider, vendor()).await;
    give(&desk, &given("01900001", json!({ "clientId": client.id }), &["contracts:read"])).await;
    let token = desk.bound_token(&client, None).await;
    let ask = json!({ "contractId": contract, "followerId": "cz" });
    assert_eq!(desk.post(&client, &token, "/v1/follow-decisions", &ask).await.status, 404);
}

#[actix_web::test]
async fn every_client_of_an_ro_acts_under_a_delegation_to_the_ro_beside_its_own_rights() {
    let desk = Desk::new().await;
    desk.sandbox.contract().await;
    let ro = Owner::Party(desk.party(RO));
    let (one, two) =
        (desk.register(Role::Provider, ro.clone()).await, desk.register(Role::Provider, ro).await);
    let other = desk.register(Role::Provider, Owner::Party(desk.party(WSV))).await;
    give(&desk, &given("01900001", json!({ "agbCode": RO }), &["contracts:read"])).await;
    for (client, seen) in [(&one, 1), (&two, 1), (&other, 0)] {
        let token = desk.bound_token(client, None).await;
        assert_eq!(sees(&desk, client, &token).await, seen);
    }
    assert_eq!(desk.sandbox.items(Ro, "/v1/delegations").await.len(), 1, "the RO sees what it was given");
    assert_eq!(desk.sandbox.items(Practice, "/v1/delegations?active=true").await.len(), 1);
    assert!(desk.sandbox.items(Practice, "/v1/delegations?active=false").await.is_empty());
    assert!(desk.sandbox.items(Wsv, "/v1/delegations").await.is_empty());
}

#[actix_web::test]
async fn a_delegation_allows_calls_in_its_period_and_while_the_practice_is_registered() {
    let desk = Desk::new().await;
    desk.sandbox.contract().await;
    let client = desk.register(Role::Provider, vendor()).await;
    let mut body = given("01900001", json!({ "clientId": client.id }), &["contracts:read"]);
    body["period"] = json!({ "startDate": "2016-01-01", "endDate": "2025-06-30" });
    give(&desk, &body).await;
    let clocks = desk.sandbox.app.state.clocks.clone();
    clocks.set_business("2025-06-30T12:00:00Z".parse::<Moment>().unwrap());
    let token = desk.bound_token(&client, None).await;
    assert_eq!(sees(&desk, &client, &token).await, 1, "on the last day");
    clocks.set_business("2025-07-01T12:00:00Z".parse::<Moment>().unwrap());
    assert_eq!(sees(&desk, &client, &token).await, 0, "the day after");
    clocks.set_business("2017-06-30T12:00:00Z".parse::<Moment>().unwrap());
    assert_eq!(sees(&desk, &client, &token).await, 0, "before the practice was registered");
}

#[actix_web::test]
async fn who_acts_for_another_manages_nothing_for_it() {
    let desk = Desk::new().await;
    let client = desk.register(Role::Provider, vendor()).await;
    let practice_client = desk.register(Role::Provider, desk.practice()).await;
    let address =
        give(&desk, &given("01900001", json!({ "clientId": client.id }), &["contracts:read"])).await;
    let token = desk.bound_token(&client, None).await;
    let further = given("01900001", json!({ "agbCode": RO }), &["contracts:read"]);
    assert_eq!(desk.post(&client, &token, "/v1/delegations", &further).await.status, 404);
    assert_eq!(desk.get(&client, &token, &format!("/v1/clients/{}", practice_client.id)).await.status, 404);
    assert_eq!(desk.get(&client, &token, &address).await.status, 200, "it sees what it was given");
    let proof = client.key.proof("POST", &format!("{address}/_withdraw"), Some(&token));
    let withdraw =
        TestRequest::post().uri(&format!("{address}/_withdraw")).insert_header(("if-match", "\"1\""));
    assert_eq!(desk.sandbox.app.send(super::dpop(withdraw, &token, &proof)).await.status, 404);
    let own = desk.get(&client, &token, "/v1/clients").await.json();
    assert_eq!(own["items"].as_array().unwrap().len(), 1, "its own client it manages");
}

#[actix_web::test]
async fn a_delegation_that_makes_no_sense_is_refused() {
    let desk = Desk::new().await;
    let client = desk.register(Role::Provider, vendor()).await;
    let own = desk.register(Role::Provider, desk.practice()).await;
    let insurer = desk.register(Role::Insurer, Owner::Concern("cz".parse().unwrap())).await;
    let to = |delegate: Value| given("01900001", delegate, &["contracts:read"]);
    let good = to(json!({ "clientId": client.id }));
    let scoped = |scope: &str| given("01900001", json!({ "clientId": client.id }), &[scope]);
    for (body, status) in [
        (given(WSV, json!({ "clientId": client.id }), &["contracts:read"]), 404),
        (given("01900101", json!({ "clientId": client.id }), &["contracts:read"]), 404),
        (to(json!({})), 400),
        (to(json!({ "clientId": client.id, "agbCode": RO })), 400),
        (to(json!({ "clientId": own.id })), 400),
        (to(json!({ "agbCode": "01900001" })), 400),
        (to(json!({ "agbCode": "01888888" })), 400),
        (to(json!({ "clientId": insurer.id })), 400),
        (to(json!({ "clientId": "01900000-0000-7000-8000-000000000000" })), 400),
        (scoped("clients:manage"), 400),
        (scoped("delegations:manage"), 400),
        (scoped("delegations:read"), 400),
        (scoped("certificates:manage"), 400),
        (scoped("audit:read"), 400),
        (scoped("contracts:write"), 400),
        (scoped("nonsense"), 400),
        (given("01900001", json!({ "clientId": client.id }), &[]), 400),
        (good, 201),
    ] {
        let answer = desk.sandbox.post(Practice, "/v1/delegations", &body).await;
        assert_eq!(answer.status, status, "{body}: {}", answer.text());
    }
    let mut turned = to(json!({ "clientId": client.id }));
    turned["period"] = json!({ "startDate": "2025-02-01", "endDate": "2025-01-01" });
    assert_eq!(desk.sandbox.post(Practice, "/v1/delegations", &turned).await.status, 400);
}

#[actix_web::test]
async fn a_suspended_delegate_acts_for_nobody() {
    let desk = Desk::new().await;
    desk.sandbox.contract().await;
    let client = desk.register(Role::Provider, vendor()).await;
    give(&desk, &given("01900001", json!({ "clientId": client.id }), &["contracts:read"])).await;
    let token = desk.bound_token(&client, None).await;
    assert_eq!(sees(&desk, &client, &token).await, 1);
    tokio::time::sleep(std::time::Duration::from_millis(1100)).await;
    desk.suspend(client.id, true).await;
    assert_eq!(desk.get(&client, &token, "/v1/contracts").await.status, 401);
}
