//! The audit trail over HTTP: one's own entries, signed heads, and an export that proves itself.

use serde_json::{Value, json};
use zorgcontract::audit::offline;
use zorgcontract::audit::personal::{self, Personal};
use zorgcontract::audit::receipt::{self, Head, PublicKeys};
use zorgcontract::audit::{self, Act, Action, Actor, Owner};
use zorgcontract::codes::AgbCode;
use zorgcontract::db::DbError;
use zorgcontract::events::Change;
use zorgcontract::housekeeping::Housekeeping;

use crate::harness::Answer;
use crate::sandbox::Who::*;
use crate::sandbox::{PRACTICE, Sandbox};

fn own() -> String {
    format!("agb:{PRACTICE}")
}

/// The key set of the service under test.
pub fn keys(sandbox: &Sandbox) -> PublicKeys {
    let set =
        json!({ "keys": sandbox.app.state.receipts.published(sandbox.app.state.clocks.security_now()) });
    PublicKeys::from_jwks(&set.to_string()).unwrap()
}

pub async fn export(sandbox: &Sandbox, owner: &str, window: &str) -> Answer {
    let answer = sandbox.get(Operator, &format!("/v1/audit-entries/export?owner={owner}{window}")).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    answer
}

async fn head(sandbox: &Sandbox, owner: &str) -> Value {
    sandbox.get(Operator, &format!("/v1/audit-entries/head?owner={owner}")).await.json()
}

/// Some writes that the practice and the leader see both.
pub async fn busy() -> (Sandbox, String) {
    let sandbox = Sandbox::new().await;
    let made = sandbox.contract().await;
    for module in ["mtvp", "gli", "ouderenzorg"] {
        let body =
            json!({ "moduleCode": module, "moduleName": module, "period": { "startDate": "2025-01-01" } });
        let answer = sandbox.post(Leader, &format!("/v1/contracts/{made}/addenda"), &body).await;
        assert_eq!(answer.status, 201, "{}", answer.text());
    }
    (sandbox, made)
}

fn texts(items: &[Value], name: &str) -> Vec<String> {
    items.iter().map(|item| item[name].as_str().unwrap_or_default().to_owned()).collect()
}

#[actix_web::test]
async fn an_organisation_finds_its_own_entries_by_time_action_actor_and_object() {
    let (sandbox, made) = busy().await;
    let of_contract = sandbox.items(Practice, &format!("/v1/audit-entries?object={made}")).await;
    assert_eq!(texts(&of_contract, "eventTypeCode"), ["contract.recorded"]);
    let entry = &of_contract[0];
    assert_eq!(entry["owner"], own());
    assert_eq!((&entry["eventActionCode"], &entry["eventOutcomeIndicator"]), (&json!("C"), &json!("0")));
    assert_eq!(
        (&entry["userId"], &entry["roleIdCode"]),
        (&json!("sandbox-insurer-zorg-en-zekerheid"), &json!("insurer"))
    );
    assert_eq!(entry["participantObjectID"], made);
    let at = entry["occurredAt"].as_str().unwrap();
    let all = sandbox.items(Practice, "/v1/audit-entries").await;
    let count = |query: String| {
        let sandbox = &sandbox;
        async move { sandbox.items(Practice, &format!("/v1/audit-entries?{query}")).await.len() }
    };
    assert!(all.len() >= 4, "{all:?}");
    assert_eq!(count(format!("until={at}")).await + count(format!("from={at}")).await, all.len());
    assert_eq!(count("eventType=addendum.recorded".into()).await, 3);
    assert_eq!(count("actor=sandbox-insurer-zorg-en-zekerheid&action=C".into()).await, 4);
    assert_eq!(count("actor=nobody".into()).await, 0);
    assert_eq!(count(format!("owner={}", own())).await, all.len());
    // The other side has the same entries in a chain of its own; a third sees nothing of either.
    let theirs = sandbox.items(Leader, &format!("/v1/audit-entries?object={made}")).await;
    assert_eq!(texts(&theirs, "owner"), ["purchasing-party:zorg-en-zekerheid"]);
    assert_eq!(sandbox.items(Operator, &format!("/v1/audit-entries?object={made}")).await.len(), 2);
    for who in [Stranger, Outsider, NoCode, NoConcern] {
        assert!(sandbox.items(who, &format!("/v1/audit-entries?object={made}")).await.is_empty(), "{who:?}");
        assert!(sandbox.items(who, &format!("/v1/audit-entries?owner={}", own())).await.is_empty());
        for part in ["head", "heads", "export"] {
            let answer = sandbox.get(who, &format!("/v1/audit-entries/{part}?owner={}", own())).await;
            assert_eq!(answer.status, 404, "{who:?} {part}");
        }
    }
    for wrong in ["owner=agb:1", "owner=party:x", "action=X", "from=today", "object="] {
        assert_eq!(sandbox.get(Practice, &format!("/v1/audit-entries?{wrong}")).await.status, 400, "{wrong}");
    }
}

#[actix_web::test]
async fn a_search_goes_page_by_page_and_back_without_loss() {
    let (sandbox, _) = busy().await;
    let all = texts(&sandbox.items(Operator, "/v1/audit-entries?limit=200").await, "hash");
    let (mut address, mut found) = ("/v1/audit-entries?limit=3".to_owned(), Vec::new());
    let mut last = None;
    loop {
        let page = sandbox.get(Operator, &address).await.json();
        found.extend(texts(page["items"].as_array().unwrap(), "hash"));
        let Some(next) = page["next"].as_str() else { break };
        last = page["next"].as_str().map(str::to_owned);
        address = format!("/v1/{}", next.split_once("/v1/").unwrap().1);
    }
    assert_eq!(found, all);
    let last =
        sandbox.get(Operator, &format!("/v1/{}", last.unwrap().split_once("/v1/").unwrap().1)).await.json();
    let before = format!("/v1/{}", last["prev"].as_str().unwrap().split_once("/v1/").unwrap().1);
    let before = texts(sandbox.get(Operator, &before).await.json()["items"].as_array().unwrap(), "hash");
    let tail = last["items"].as_array().unwrap().len();
    assert_eq!(before, all[all.len() - tail - 3..all.len() - tail]);
}

#[actix_web::test]
async fn a_signed_head_is_the_end_of_the_chain_and_every_hour_keeps_one_that_moved() {
    let (sandbox, _) = busy().await;
    let now = head(&sandbox, &own()).await;
    let signed: Head = keys(&sandbox).read(receipt::HEAD, now["jws"].as_str().unwrap()).unwrap();
    assert_eq!((signed.owner.to_string(), signed.sequence), (own(), now["sequence"].as_i64().unwrap()));
    assert_eq!(signed.hash, now["hash"]);
    let last = sandbox.items(Practice, "/v1/audit-entries?limit=200").await;
    assert_eq!(last.last().unwrap()["hash"], now["hash"]);
    let token = sandbox.token(Operator);
    assert!(keys(&sandbox).read::<Value>(receipt::HEAD, &token).is_err(), "a token is no head");
    assert!(sandbox.app.state.verifier.verify(now["jws"].as_str().unwrap()).is_err(), "a head is no token");

    let heads = format!("/v1/audit-entries/heads?owner={}", own());
    assert!(sandbox.items(Practice, &heads).await.is_empty());
    let (first, second) = (Housekeeping::of(&sandbox.app.state), Housekeeping::of(&sandbox.app.state));
    let turns = actix_web::web::block(move || (first.turn().unwrap(), second.turn().unwrap()));
    let (done, again) = turns.await.unwrap();
    assert_eq!(
        (done, again.len()),
        (vec!["audit-heads", "submission-expiry", "contract-expiry", "prune"], 0),
        "one instance in an hour"
    );
    let kept = sandbox.items(Practice, &heads).await;
    assert_eq!((kept.len(), &kept[0]["hash"]), (1, &now["hash"]));
    keys(&sandbox).read::<Head>(receipt::HEAD, kept[0]["jws"].as_str().unwrap()).unwrap();
    let everyone = sandbox.app.state.db.read(audit::heads::last_of_every_chain).unwrap();
    assert!(everyone.len() > 3 && everyone.contains(&kept[0]["jws"].as_str().unwrap().to_owned()));
}

#[actix_web::test]
async fn an_export_verifies_without_the_service_in_whole_and_in_part() {
    let (sandbox, _) = busy().await;
    let kept = head(&sandbox, &own()).await["jws"].as_str().unwrap().to_owned();
    let keys = keys(&sandbox);
    let whole = export(&sandbox, &own(), "").await;
    assert_eq!(whole.header("content-type"), "application/x-ndjson");
    let report = offline::check(&whole.bytes, std::slice::from_ref(&kept), Some(&keys));
    assert!(report.holds(), "{report}");
    assert!(report.to_string().contains("the seal holds\n1 signed heads match"), "{report}");
    assert!(offline::check(&whole.bytes, &[], None).holds());
    let entries = sandbox.items(Practice, "/v1/audit-entries").await;
    let at = |n: usize| entries[n]["occurredAt"].as_str().unwrap().to_owned();
    for (window, lines) in [
        (format!("&from={}", at(2)), entries.len() - 2 + 2),
        (format!("&until={}", at(2)), 2 + 2),
        (format!("&from={}&until={}", at(1), at(3)), 2 + 2),
        ("&from=2999-01-01T00:00:00Z".to_owned(), 2),
        ("&until=2000-01-01T00:00:00Z".to_owned(), 2),
    ] {
        let part = export(&sandbox, &own(), &window).await;
        assert_eq!(part.text().lines().count(), lines, "{window}");
        let report = offline::check(&part.bytes, std::slice::from_ref(&kept), Some(&keys));
        assert!(report.holds(), "{window}: {report}");
    }
    let mine = sandbox.get(Practice, &format!("/v1/audit-entries/export?owner={}", own())).await;
    assert_eq!(mine.text().lines().count(), whole.text().lines().count());
}

fn told(subject: &str, owners: Vec<Owner>) -> Change {
    Change { kind: "test.told".into(), action: Action::Update, subject: subject.into(), owners }
}

fn party(sandbox: &Sandbox, code: &str) -> Owner {
    let code: AgbCode = code.parse().unwrap();
    Owner::Party(sandbox.app.state.snapshots.load().party_by_agb(code).unwrap().register.id)
}

#[actix_web::test]
async fn what_is_known_of_a_person_can_be_erased_and_every_chain_holds_and_tells_it() {
    let (sandbox, _) = busy().await;
    let (db, keys, practice) = (sandbox.app.state.db.clone(), keys(&sandbox), party(&sandbox, PRACTICE));
    for (person, name) in [("signatory-1", "Jansje de Vries"), ("signatory-2", "Piet Bakker")] {
        let owners = vec![practice.clone(), Owner::Operator];
        let work = move |tx: &mut zorgcontract::db::Tx<'_>| -> Result<(), DbError> {
            let about = Personal::new(person, &json!({ "userName": name, "mail": "x@example.org" }))?;
            tx.record_about(told(person, owners.clone()), about);
            Ok(())
        };
        sandbox.app.state.snapshots.write(Actor::command("test"), work).await.unwrap();
    }
    let search = "/v1/audit-entries?eventType=test.told";
    let known = sandbox.items(Practice, search).await;
    assert_eq!(known[0]["personal"]["content"]["userName"], "Jansje de Vries");
    let before = export(&sandbox, &own(), "").await;
    assert!(before.text().contains("Jansje") && offline::check(&before.bytes, &[], Some(&keys)).holds());
    let kept = head(&sandbox, &own()).await["jws"].as_str().unwrap().to_owned();

    let erase =
        |person: &'static str| db.write(Actor::command("erase"), move |tx| personal::erase(tx, person));
    assert_eq!(erase("signatory-1").await.unwrap().value, 1);
    assert_eq!(erase("signatory-1").await.unwrap().value, 0);
    let known = sandbox.items(Practice, search).await;
    assert!(known[0]["personal"].get("content").is_none() && known[0]["personal"]["erasedAt"].is_string());
    assert_eq!(known[1]["personal"]["content"]["userName"], "Piet Bakker");
    for owner in [own(), "operator".to_owned()] {
        let erased = format!("/v1/audit-entries?owner={owner}&eventType=audit.erased&actor=erase");
        let erased = sandbox.items(Operator, &erased).await;
        assert_eq!(erased[0]["participantObjectID"], known[0]["personal"]["digest"], "{owner}");
    }
    let after = export(&sandbox, &own(), "").await;
    assert!(!after.text().contains("Jansje") && after.text().contains("Piet"));
    let report = offline::check(&after.bytes, &[kept], Some(&keys));
    assert!(report.holds() && report.to_string().contains("1 are erased"), "{report}");
    assert_eq!(db.read(audit::verify).unwrap().1, []);
}

#[actix_web::test]
async fn what_is_done_under_a_delegation_stands_in_the_trails_of_both_sides() {
    let (sandbox, _) = busy().await;
    let sides = vec![party(&sandbox, PRACTICE), party(&sandbox, "53900002")];
    let act = Some(Act { delegation: "delegation-7".into(), owners: sides.clone() });
    let actor = Actor { act, ..Actor::command("vendor") };
    let work = move |tx: &mut zorgcontract::db::Tx<'_>| -> Result<(), DbError> {
        tx.record(told("x", vec![sides[0].clone()]));
        Ok(())
    };
    sandbox.app.state.snapshots.write(actor, work).await.unwrap();
    for who in [Practice, Ro] {
        let found = sandbox.items(who, "/v1/audit-entries?eventType=test.told").await;
        assert_eq!(texts(&found, "delegationId"), ["delegation-7"], "{who:?}");
    }
    assert!(sandbox.items(Wsv, "/v1/audit-entries?eventType=test.told").await.is_empty());
}
