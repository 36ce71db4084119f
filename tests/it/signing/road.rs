//! From offer to contract over HTTP, by the signatures of people.

use futures_util::future::join_all;
use serde_json::{Value, json};

use super::{Table, concern, signing};
use crate::identity::register::ended;
use crate::offers::{self, made, paper, sign_by, step};
use crate::sandbox::PRACTICE;
use crate::sandbox::Who::*;

const LATE: &str = "2099-01-01T00:00:00Z";

/// Which basis the leader's question about the practice gets, and how many modules.
async fn basis(table: &Table) -> (Value, usize) {
    let uri =
        format!("/v1/effective-agreements?agbCode={PRACTICE}&uzoviCode=7085&date=2025-02-03&careKind=HAZ");
    let json = table.sandbox.get(Leader, &uri).await.json();
    let modules = json["modules"].as_array().map_or(0, Vec::len);
    (json["basis"].clone(), modules)
}

#[actix_web::test]
async fn who_is_offered_signs_then_the_insurer_and_the_agreement_applies_at_once() {
    let table = Table::new().await;
    let (practice, leader) = table.people().await;
    let mut draft = paper("ZZ-1", "HAZ");
    draft["modules"] = json!([{ "code": "poh-ggz", "name": "POH-GGZ", "startDate": "2024-01-01" }]);
    let id = made(&table.sandbox.post(Leader, "/v1/contracts", &draft).await);
    let at = format!("/v1/contracts/{id}");
    assert_eq!(table.sandbox.get(Leader, &format!("{at}/document")).await.status, 404, "a draft has none");
    assert_eq!(step(&table.sandbox, Leader, &id, "_offer", 1, &sign_by(LATE)).await.status, 200);
    let document = table.document(Practice, &id).await;

    let early = table.sign(&leader, &id, 2).await;
    assert_eq!((early.status, early.code().as_str()), (409, "conflict"), "the provider signs first");
    let signed = table.sign(&practice, &id, 2).await;
    assert_eq!((signed.status, signed.header("etag")), (201, "\"3\""), "{}", signed.text());
    let told = signed.json();
    assert_eq!(
        (&told["side"], &told["contractStatus"], &told["contractVersion"], &told["thumbprint"]),
        (&"provider".into(), &"signedByProvider".into(), &3.into(), &practice.thumbprint().into())
    );
    assert_ne!(basis(&table).await, ("own".into(), 1));
    let again = table.sign(&practice, &id, 3).await;
    assert_eq!((again.status, again.code().as_str()), (409, "conflict"), "{}", again.text());
    assert!(again.text().contains("al ondertekend"), "{}", again.text());
    let other = table.sign(&leader, &id, 2).await;
    assert_eq!((other.status, other.header("etag")), (412, "\"3\""), "who did not see the first looks again");
    let concluded = table.sign(&leader, &id, 3).await;
    assert_eq!((concluded.status, &concluded.json()["contractStatus"]), (201, &"concluded".into()));
    assert_eq!(basis(&table).await, ("own".into(), 1), "at once, with its module");

    assert_eq!(table.document(Leader, &id).await, document, "what is signed never changes");
    let signatures = table.sandbox.items(Practice, &format!("{at}/signatures")).await;
    let sides: Vec<&Value> = signatures.iter().map(|signature| &signature["side"]).collect();
    assert_eq!(sides, ["provider", "insurer"]);
    assert!(signatures.iter().all(|one| one["documentDigest"] == told["documentDigest"]));
    let page = table.sandbox.get(Practice, &format!("{at}/signatures?limit=1")).await.json();
    assert_eq!(page["items"][0]["id"], signatures[0]["id"]);
    let over = table.sign(&leader, &id, 4).await;
    assert_eq!((over.status, over.code().as_str()), (409, "conflict"));

    for owner in [format!("agb:{PRACTICE}"), "purchasing-party:zorg-en-zekerheid".to_owned()] {
        let who = if owner.starts_with("agb") { Practice } else { Leader };
        for event in ["document.signed", "contract.signedByProvider", "contract.concluded"] {
            let trail = format!("/v1/audit-entries?owner={owner}&eventType={event}");
            let expected = if event == "document.signed" { 2 } else { 1 };
            assert_eq!(table.sandbox.items(who, &trail).await.len(), expected, "{owner} {event}");
        }
    }
}

#[actix_web::test]
async fn two_representing_insurers_both_sign_in_either_order_for_themselves_only() {
    for first in [Leader, Follower] {
        let table = Table::new().await;
        let (practice, leader) = table.people().await;
        let second = table.person(Follower, &concern("cz")).await;
        let mut joint = paper("ZZ-H", "HDS");
        joint["uniform"] = true.into();
        joint["secondPurchasingPartyId"] = "cz".into();
        let id = made(&table.sandbox.post(Leader, "/v1/contracts", &joint).await);
        assert_eq!(step(&table.sandbox, Leader, &id, "_offer", 1, &sign_by(LATE)).await.status, 200);
        let insurers = table.document(Follower, &id).await;
        let insurers: Value = serde_json::from_slice(&insurers).unwrap();
        assert_eq!(insurers["insurers"].as_array().unwrap().len(), 2);
        assert_eq!(table.sign(&practice, &id, 2).await.status, 201);
        // the person of the one cannot sign for the other
        let body = second.body(&table.document(Leader, &id).await);
        let foreign = table.send(Leader, &id, 3, &body).await;
        assert_eq!(foreign.faults(), ["body:/signature signature.certificateUnknown"]);
        let (one, other) = if first == Leader { (&leader, &second) } else { (&second, &leader) };
        let half = table.sign(one, &id, 3).await;
        assert_eq!((half.status, &half.json()["contractStatus"]), (201, &"signedByProvider".into()));
        assert_eq!(table.sign(one, &id, 4).await.status, 409);
        let whole = table.sign(other, &id, 4).await;
        assert_eq!((whole.status, &whole.json()["contractStatus"]), (201, &"concluded".into()));
        assert_eq!(table.count(&id).await, 3);
    }
}

#[actix_web::test]
async fn the_key_of_a_signature_replays_its_answer_and_signs_once() {
    let table = Table::new().await;
    let (practice, _) = table.people().await;
    let (id, document) = table.offered("ZZ-1").await;
    let body = practice.body(&document);
    let rehearsed = signing(&id, 2, &body, "once").insert_header(("prefer", "dry-run"));
    assert_eq!(table.sandbox.send(Practice, rehearsed).await.status, 201);
    assert_eq!((table.count(&id).await, table.status(&id).await.as_str()), (0, "offered"));
    let first = table.send_with(Practice, &id, 2, &body, "once").await;
    assert_eq!(first.status, 201, "{}", first.text());
    let again = table.send_with(Practice, &id, 2, &body, "once").await;
    assert_eq!((again.status, again.header("idempotency-replayed")), (201, "true"));
    assert_eq!((again.json(), table.count(&id).await), (first.json(), 1));
    let other = table.send_with(Practice, &id, 2, &practice.body(&document), "once").await;
    assert_eq!(other.status, 422, "another signature is another call: {}", other.text());
}

#[actix_web::test]
async fn of_people_who_sign_at_once_exactly_one_does() {
    let table = Table::new().await;
    let (practice, leader) = table.people().await;
    let colleague = table.person(Practice, &super::practice()).await;
    let (id, document) = table.offered("ZZ-1").await;
    let bodies: Vec<_> = (0..6).map(|n| [&practice, &colleague][n % 2].body(&document)).collect();
    let answers = join_all(bodies.iter().map(|body| table.send(Practice, &id, 2, body))).await;
    assert_eq!(answers.iter().filter(|answer| answer.status == 201).count(), 1);
    for lost in answers.iter().filter(|answer| answer.status != 201) {
        assert!([412, 503].contains(&lost.status), "{}", lost.text());
        assert!(lost.status == 503 || lost.header("etag") == "\"3\"");
    }
    assert_eq!(table.count(&id).await, 1);
    // the insurer signs while its colleague takes the offer back
    let body = leader.body(&document);
    let why = json!({ "reason": "too late" });
    let (signed, withdrawn) = futures_util::future::join(
        table.send(Leader, &id, 3, &body),
        step(&table.sandbox, Leader, &id, "_withdraw", 3, &why),
    )
    .await;
    let (won, status) = match signed.status {
        201 => (withdrawn.status, "concluded"),
        _ => (signed.status, "withdrawn"),
    };
    assert!(won == 412 || won == 503, "{won}");
    assert_eq!(table.status(&id).await, status);
    assert_eq!(table.count(&id).await, if status == "concluded" { 2 } else { 1 });
}

#[actix_web::test]
async fn a_delegate_brings_the_signature_of_the_practice_and_never_its_own() {
    let table = Table::new().await;
    let (practice, _) = table.people().await;
    let stranger = table.person(Wsv, &json!({ "agbCode": "53900001" })).await;
    let (id, document) = table.offered("ZZ-1").await;
    for who in [Wsv, Stranger, Follower, Outsider, NoCode] {
        assert_eq!(table.send(who, &id, 2, &practice.body(&document)).await.status, 404, "{who:?}");
    }
    for who in [Operator, Dashboard] {
        assert_eq!(table.send(who, &id, 2, &practice.body(&document)).await.status, 403, "{who:?}");
    }
    let foreign = table.send(Practice, &id, 2, &stranger.body(&document)).await;
    assert_eq!(foreign.faults(), ["body:/signature signature.certificateUnknown"]);
    let narrow = table.sandbox.token_with(Practice, &["contracts:read", "contracts:refuse"]);
    let request = signing(&id, 2, &practice.body(&document), "narrow")
        .insert_header(("authorization", format!("Bearer {narrow}")));
    assert_eq!(table.sandbox.app.send(request).await.status, 403, "the scope contracts:sign");
    assert_eq!((table.count(&id).await, table.status(&id).await.as_str()), (0, "offered"));
}

#[actix_web::test]
async fn nobody_signs_for_an_organisation_whose_code_ended() {
    let table = Table::new().await;
    let (practice, _) = table.people().await;
    let id = offers::offered(&table.sandbox, "ZZ-1", "HAZ").await;
    let document = table.document(Leader, &id).await;
    table.clocks.set_business("2025-06-30T10:00:00Z".parse().unwrap());
    ended(&table.sandbox, PRACTICE, "2025-06-30").await;
    table.clocks.set_business("2025-06-30T22:00:00Z".parse().unwrap());
    let late = table.send(Practice, &id, 2, &practice.body(&document)).await;
    assert_eq!((late.status, late.code().as_str()), (422, "signature-refused"), "{}", late.text());
    assert_eq!(late.faults(), ["body:/signature signature.organisationEnded"]);
    assert_eq!(table.count(&id).await, 0);
}
