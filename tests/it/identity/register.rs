//! Access follows the register: with the AGB code of an organisation ends what its clients, its delegations
//! and its signatories may do, on the day after its last one, in Amsterdam.

use serde_json::json;
use zorgcontract::audit::{Actor, Owner};
use zorgcontract::auth::Role;
use zorgcontract::clock::Moment;
use zorgcontract::registrations::import::{Format, run};

use super::{Desk, RO, asking, bearer};
use crate::sandbox::Who::*;
use crate::sandbox::{PRACTICE, REGISTER, Sandbox};

/// The last second of 30 June 2025 and the first of 1 July, in Amsterdam.
const LAST: &str = "2025-06-30T21:59:59Z";
const AFTER: &str = "2025-06-30T22:00:00Z";

/// The register as before, with a last day for a code.
pub async fn ended(sandbox: &Sandbox, code: &str, last: &str) {
    let (head, rest) = REGISTER.split_once(&format!("\nregistration,{code},,")).unwrap();
    let (start, rest) = rest.split_once(",,").unwrap();
    let file = format!("{head}\nregistration,{code},,{start},{last},{rest}");
    let state = sandbox.app.state.clone();
    let imported = actix_web::web::block(move || {
        run(&state.db, file.as_bytes(), Format::Csv, &Actor::command("test"), &mut |_| {}).unwrap();
        state.snapshots.poll().unwrap();
    });
    imported.await.unwrap();
}

fn at(desk: &Desk, moment: &str) {
    desk.sandbox.app.state.clocks.set_business(moment.parse::<Moment>().unwrap());
}

#[actix_web::test]
async fn the_clients_of_an_organisation_end_with_its_agb_code() {
    let desk = Desk::new().await;
    let client = desk.register(Role::Provider, desk.practice()).await;
    let neighbour = desk.register(Role::Provider, Owner::Party(desk.party(RO))).await;
    ended(&desk.sandbox, PRACTICE, "2025-06-30").await;
    let token = |answer: crate::harness::Answer| answer.json()["access_token"].as_str().unwrap().to_owned();
    let ask = |who: &super::Registered| desk.sandbox.app.send(asking(&who.key.assertion(who.id), None));
    at(&desk, LAST);
    let (own, other) = (token(ask(&client).await), token(ask(&neighbour).await));
    let reads = |token: &str| desk.sandbox.app.send(bearer("/v1/contracts", token));
    assert_eq!((reads(&own).await.status, reads(&other).await.status), (200, 200));
    at(&desk, AFTER);
    assert_eq!(
        (reads(&own).await.status, reads(&other).await.status),
        (401, 200),
        "also with a token in hand"
    );
    let refused = ask(&client).await;
    assert_eq!((refused.status, &refused.json()["error"]), (400, &json!("unauthorized_client")));
    assert_eq!(ask(&neighbour).await.status, 200);
    at(&desk, LAST);
    assert_eq!(reads(&own).await.status, 200, "it is the day that decides");
}

#[actix_web::test]
async fn delegations_end_with_the_agb_code_of_who_gave_and_of_who_acts() {
    for (ends, after) in [(PRACTICE, 200), (RO, 401)] {
        let desk = Desk::new().await;
        let contract = desk.sandbox.contract().await;
        let given = json!({ "agbCode": PRACTICE, "delegate": { "agbCode": RO }, "scopes": ["contracts:read"],
            "period": { "startDate": "2024-01-01" } });
        assert_eq!(desk.sandbox.post(Practice, "/v1/delegations", &given).await.status, 201);
        let client = desk.register(Role::Provider, Owner::Party(desk.party(RO))).await;
        ended(&desk.sandbox, ends, "2025-06-30").await;
        at(&desk, LAST);
        let token = desk.bound_token(&client, None).await;
        let own = format!("/v1/contracts/{contract}");
        assert_eq!(desk.get(&client, &token, &own).await.status, 200, "{ends}");
        at(&desk, AFTER);
        let list = desk.get(&client, &token, "/v1/contracts").await;
        assert_eq!(list.status, after, "{ends}");
        assert!(after != 200 || list.json()["items"].as_array().unwrap().is_empty(), "{ends}");
        assert!([401, 404].contains(&desk.get(&client, &token, &own).await.status), "{ends}");
    }
}
