//! The evidence of what was signed: who gets it, what it proves, and that no part of it can be changed.

use std::path::Path;
use std::process::Command;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as B64;
use serde_json::{Value, json};
use zorgcontract::audit::heads;
use zorgcontract::audit::receipt::{HEAD, Head, PublicKeys, Received, over};
use zorgcontract::auth::certificates::{certificates_in, lists_in};
use zorgcontract::contracts::signing::digest_of;
use zorgcontract::contracts::signing::evidence::bundle::SignatureStatement;
use zorgcontract::contracts::signing::evidence::verify::{Against, Outcome, Report, check};
use zorgcontract::demo::authority::{LISTS, ROOT, Use, later};

use crate::issuer::{TestIssuer, now};
use crate::offers;
use crate::sandbox::PRACTICE;
use crate::sandbox::Who::{self, *};
use crate::signing::Table;

fn key_set(table: &Table) -> String {
    let state = &table.sandbox.app.state;
    json!({ "keys": state.receipts.published(state.clocks.security_now()) }).to_string()
}

fn against(table: &Table) -> Against {
    let roots = certificates_in(&table.issuer.authority.file(ROOT)).unwrap();
    Against { roots: Some(roots), keys: Some(PublicKeys::from_jwks(&key_set(table)).unwrap()) }
}

/// A contract that both sides have signed.
async fn signed(table: &Table, number: &str) -> String {
    let (practice, leader) = table.people().await;
    let (id, _) = table.offered(number).await;
    for (person, seen) in [(&practice, 2), (&leader, 3)] {
        let answer = table.sign(person, &id, seen).await;
        assert_eq!(answer.status, 201, "{}", answer.text());
    }
    id
}

async fn evidence(table: &Table, who: Who, id: &str) -> Value {
    let answer = table.sandbox.get(who, &format!("/v1/contracts/{id}/evidence")).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    answer.json()
}

fn verdict(bundle: &Value, against: &Against) -> Report {
    check(bundle.to_string().as_bytes(), against)
}

fn links(signature: &Value) -> Vec<Value> {
    let lines = signature["trail"].as_str().unwrap().lines();
    let lines = lines.map(|line| serde_json::from_str::<Value>(line).unwrap());
    let entries = lines.filter(|line| line["kind"] == "entry");
    entries.map(|line| serde_json::from_str(line["entry"].as_str().unwrap()).unwrap()).collect()
}

/// Every text and number below a node, by JSON pointer.
fn leaves(node: &Value, at: &str, found: &mut Vec<String>) {
    match node {
        Value::Object(members) => {
            members.iter().for_each(|(name, value)| leaves(value, &format!("{at}/{name}"), found))
        }
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(n, value)| leaves(value, &format!("{at}/{n}"), found));
        }
        _ => found.push(at.to_owned()),
    }
}

#[actix_web::test]
async fn each_side_gets_a_file_that_proves_the_same_with_its_own_trail() {
    let table = Table::new().await;
    let id = signed(&table, "EV-1").await;
    let against = against(&table);
    let mut statements = Vec::new();
    for (who, owner) in
        [(Practice, format!("agb:{PRACTICE}")), (Leader, "purchasing-party:zorg-en-zekerheid".into())]
    {
        let bundle = evidence(&table, who, &id).await;
        let report = verdict(&bundle, &against);
        assert!(report.holds() && report.count(Outcome::Unchecked) == 0, "{report}");
        assert!(report.to_string().contains("every side has signed"), "{report}");
        let signatures = bundle["signatures"].as_array().unwrap();
        for signature in signatures {
            let head: Head =
                against.keys.as_ref().unwrap().read(HEAD, signature["head"].as_str().unwrap()).unwrap();
            assert_eq!(head.owner.to_string(), owner);
            assert!(!signature["trail"].as_str().unwrap().contains("\"personal\""));
        }
        statements.push(signatures.iter().map(|one| one["statement"].clone()).collect::<Vec<_>>());
    }
    assert_eq!(statements[0], statements[1]);
    assert_eq!(statements[0].len(), 2);
}

#[actix_web::test]
async fn a_file_in_which_any_value_is_changed_proves_nothing() {
    let table = Table::new().await;
    let id = signed(&table, "EV-2").await;
    let (bundle, against) = (evidence(&table, Practice, &id).await, against(&table));
    let mut places = Vec::new();
    leaves(&bundle, "", &mut places);
    assert!(places.len() > 50, "{}", places.len());
    for place in &places {
        let mut edits = Vec::new();
        let value = bundle.pointer(place).unwrap();
        match value.as_str() {
            None => edits.push(json!(value.as_i64().unwrap() + 1)),
            Some(text) => {
                for at in [0, text.len() / 2, text.len() - 1] {
                    let mut changed = text.as_bytes().to_vec();
                    changed[at] = if changed[at] == b'A' { b'B' } else { b'A' };
                    edits.push(json!(String::from_utf8(changed).unwrap()));
                }
            }
        }
        for edit in edits {
            let mut changed = bundle.clone();
            *changed.pointer_mut(place).unwrap() = edit;
            assert!(!verdict(&changed, &against).holds(), "{place}");
        }
        let (above, name) = place.rsplit_once('/').unwrap();
        let mut without = bundle.clone();
        match without.pointer_mut(above).unwrap() {
            Value::Object(members) => _ = members.remove(name),
            Value::Array(items) => _ = items.remove(name.parse().unwrap()),
            _ => unreachable!(),
        }
        assert!(!verdict(&without, &against).holds(), "without {place}");
    }
    let mut more = bundle.clone();
    more["revocationLists"].as_array_mut().unwrap().push(B64.encode("a list of nobody").into());
    assert!(!verdict(&more, &against).holds(), "a list that no signature names");
    for zone in ["+00:00", "z"] {
        let mut spelled = bundle.clone();
        let moment = &mut spelled["signatures"][0]["statement"]["receivedAt"];
        *moment = moment.as_str().unwrap().replace('Z', zone).into();
        assert!(!verdict(&spelled, &against).holds(), "another spelling of a moment");
    }
    let text = bundle.to_string();
    assert!(check(text.as_bytes(), &against).holds());
    let twice = text.replacen("{", "{\"format\":\"zorgcontract-evidence-1\",", 1);
    let more = text.replacen("{", "{\"more\":1,", 1);
    for wrong in [twice.as_str(), &more, "", "{}", "[]", "null", &text[..text.len() / 2]] {
        assert!(!check(wrong.as_bytes(), &against).holds(), "{wrong:.60}");
    }
}

/// The file with another statement of one signature, and a receipt of the service over it.
fn restated(table: &Table, bundle: &Value, at: usize, edit: impl Fn(&mut Value)) -> Value {
    let mut bundle = bundle.clone();
    let signature = &mut bundle["signatures"][at];
    edit(&mut signature["statement"]);
    let statement: SignatureStatement = serde_json::from_value(signature["statement"].clone()).unwrap();
    let keys = PublicKeys::from_jwks(&key_set(table)).unwrap();
    let head = keys.receipt(signature["receipt"].as_str().unwrap()).unwrap().head;
    let (canonical, id) = (statement.canonical().unwrap(), statement.id.to_string());
    let received = Received::of(id, &canonical, statement.received_at, statement.deadline);
    signature["receipt"] = over(&table.sandbox.app.state.receipts, received, head).unwrap().jws.into();
    bundle
}

/// The file with another content, of which the service states that it is signed.
fn rewritten(table: &Table, bundle: &Value, content: &[u8]) -> Value {
    let mut bundle = bundle.clone();
    bundle["content"] = B64.encode(content).into();
    bundle["document"]["digest"] = digest_of(content).into();
    let document = bundle["document"].clone();
    for at in 0..2 {
        bundle = restated(table, &bundle, at, |statement| statement["document"] = document.clone());
    }
    bundle
}

#[actix_web::test]
async fn what_the_service_states_is_held_against_what_people_signed() {
    let table = Table::new().await;
    let (practice, leader) = table.people().await;
    let (id, document) = table.offered("EV-11").await;
    for (person, seen) in [(&practice, 2), (&leader, 3)] {
        assert_eq!(table.sign(person, &id, seen).await.status, 201);
    }
    let (bundle, against) = (evidence(&table, Practice, &id).await, against(&table));
    assert!(verdict(&restated(&table, &bundle, 0, |_| {}), &against).holds());
    assert!(verdict(&rewritten(&table, &bundle, &document), &against).holds());
    let faulty = |changed: &Value, fault: &str| {
        let report = verdict(changed, &against);
        let faults: Vec<_> = report.checks.iter().filter(|(outcome, _)| *outcome == Outcome::Fault).collect();
        assert!(faults.iter().any(|(_, what)| what.contains(fault)), "{fault}: {report}");
        assert!(!report.to_string().contains("FAULT       receipt"), "{report}");
    };
    let others: Vec<String> = bundle["signatures"][1]["statement"]["certificates"]
        .as_array()
        .unwrap()
        .iter()
        .map(|der| der.as_str().unwrap().to_owned())
        .collect();
    let edits: [(&str, Value, &str); 8] = [
        ("judgedAt", json!(later(now(), 1).to_string()), "moments of provider"),
        (
            "judgedAt",
            json!(later(now(), 30).to_string()),
            "certificate of provider: the certificate has expired",
        ),
        ("signedAt", json!("2026-01-01T00:00:00.000000Z"), "names another signing time"),
        ("receivedAt", json!("2099-01-01T00:00:00.000000Z"), "too late"),
        ("organisation", json!("agb:01999999"), "not for the provider of the document"),
        ("certificates", json!(others), "names another certificate"),
        (
            "certificates",
            json!([bundle["signatures"][0]["statement"]["certificates"][0]]),
            "no trusted authority",
        ),
        ("side", json!("secondInsurer"), "another before the provider"),
    ];
    for (member, value, fault) in edits {
        faulty(&restated(&table, &bundle, 0, |statement| statement[member] = value.clone()), fault);
    }
    let twice = restated(&table, &bundle, 1, |statement| statement["side"] = "provider".into());
    faulty(&twice, "a side signed twice");
    let text = String::from_utf8(document).unwrap();
    faulty(
        &rewritten(&table, &bundle, text.replace("EV-11", "EV-12").as_bytes()),
        "not that of this certificate over this",
    );
    faulty(&rewritten(&table, &bundle, text.replacen('{', "{ ", 1).as_bytes()), "not canonical");
    faulty(
        &rewritten(&table, &bundle, text.replace(&id, &practice.address[17..]).as_bytes()),
        "is not that of contract",
    );
    table.issuer.revoke(&practice.issued);
    let lists = lists_in(&table.issuer.authority.file(LISTS)).unwrap();
    let digests: Vec<String> = lists.iter().map(|list| digest_of(list)).collect();
    let mut revoked = bundle.clone();
    revoked["revocationLists"] = lists.iter().map(|list| B64.encode(list)).collect();
    for at in 0..2 {
        revoked = restated(&table, &revoked, at, |statement| statement["revocationLists"] = json!(digests));
    }
    faulty(&revoked, "certificate of provider: the certificate is revoked");
}

#[actix_web::test]
async fn what_was_not_given_is_told_as_not_checked_and_what_is_foreign_proves_nothing() {
    let table = Table::new().await;
    let id = signed(&table, "EV-3").await;
    let (bundle, whole) = (evidence(&table, Leader, &id).await, against(&table));
    let report = verdict(&bundle, &Against::default());
    assert!(report.holds(), "{report}");
    assert_eq!(report.count(Outcome::Unchecked), 6, "certificate, receipt and trail of each: {report}");
    let mut changed = bundle.clone();
    let links =
        changed["signatures"][0]["trail"].as_str().unwrap().replacen("document.signed", "document.sighed", 1);
    changed["signatures"][0]["trail"] = links.into();
    assert!(!verdict(&changed, &Against::default()).holds(), "a chain is followed without keys too");
    let stranger = TestIssuer::new();
    let roots = Some(certificates_in(&stranger.authority.file(ROOT)).unwrap());
    let report = verdict(&bundle, &Against { roots, ..against(&table) });
    assert!(
        report.count(Outcome::Fault) == 2 && report.to_string().contains("no trusted authority"),
        "{report}"
    );
    let other = Table::new().await;
    let keys = Some(PublicKeys::from_jwks(&key_set(&other)).unwrap());
    let report = verdict(&bundle, &Against { keys, ..whole });
    assert_eq!(report.count(Outcome::Fault), 4, "receipt and trail of each: {report}");
}

#[actix_web::test]
async fn the_file_holds_also_when_the_certificate_is_revoked_later() {
    let table = Table::new().await;
    let id = signed(&table, "EV-4").await;
    let before = evidence(&table, Practice, &id).await;
    let person = table.issuer.issue(Use::Signatory, (-1, 10));
    table.issuer.revoke(&person);
    table.sandbox.app.state.signatories.refresh();
    let after = evidence(&table, Practice, &id).await;
    assert_eq!(after["revocationLists"], before["revocationLists"], "the lists of then");
    assert!(verdict(&after, &against(&table)).holds());
}

#[actix_web::test]
async fn only_the_sides_of_a_contract_read_it_and_both_trails_tell_it() {
    let table = Table::new().await;
    let id = signed(&table, "EV-5").await;
    let address = format!("/v1/contracts/{id}/evidence");
    for (who, status) in
        [(Follower, 404), (Outsider, 404), (Stranger, 404), (Operator, 403), (Dashboard, 403)]
    {
        assert_eq!(table.sandbox.get(who, &address).await.status, status, "{who:?}");
    }
    for owner in [format!("agb:{PRACTICE}"), "purchasing-party:zorg-en-zekerheid".to_owned()] {
        let told = format!("/v1/audit-entries?owner={owner}&eventType=contract.evidenceRead");
        assert_eq!(table.sandbox.items(Operator, &told).await.len(), 0);
    }
    evidence(&table, Practice, &id).await;
    for owner in [format!("agb:{PRACTICE}"), "purchasing-party:zorg-en-zekerheid".to_owned()] {
        let told = format!("/v1/audit-entries?owner={owner}&eventType=contract.evidenceRead&object={id}");
        let told = table.sandbox.items(Operator, &told).await;
        assert!(told.len() == 1 && told[0]["eventActionCode"] == "R", "{told:?}");
    }
}

#[actix_web::test]
async fn a_version_has_the_document_that_it_was_offered_with() {
    let table = Table::new().await;
    let (practice, _) = table.people().await;
    let draft = offers::draft(&table.sandbox, "EV-6", "GLI").await;
    let address = |id: &str, version: i32| format!("/v1/contracts/{id}/evidence?version={version}");
    let plain = format!("/v1/contracts/{draft}/evidence");
    assert_eq!(table.sandbox.get(Leader, &plain).await.status, 404, "nothing was offered");
    let (id, document) = table.offered("EV-7").await;
    let bundle = evidence(&table, Practice, &id).await;
    assert_eq!((&bundle["signatures"], &bundle["revocationLists"]), (&json!([]), &json!([])));
    let report = verdict(&bundle, &against(&table));
    assert!(!report.holds() && report.to_string().contains("nobody has signed"), "{report}");
    assert_eq!(table.sign(&practice, &id, 2).await.status, 201);
    let report = verdict(&evidence(&table, Leader, &id).await, &against(&table));
    assert!(report.holds() && report.to_string().contains("not signed by insurer"), "{report}");
    for version in [2, 3] {
        let found = table.sandbox.get(Practice, &address(&id, version)).await.json();
        assert_eq!(found["document"]["digest"], digest_of(&document));
    }
    for version in [1, 4] {
        assert_eq!(table.sandbox.get(Practice, &address(&id, version)).await.status, 404, "{version}");
    }
}

#[actix_web::test]
async fn the_links_go_to_the_first_signed_end_and_no_further() {
    let table = Table::new().await;
    let id = signed(&table, "EV-8").await;
    let first = evidence(&table, Practice, &id).await;
    offers::endless(&table.sandbox, "EV-9", "SMR").await;
    let again = evidence(&table, Practice, &id).await;
    for at in 0..2 {
        assert_eq!(first["signatures"][at]["head"], again["signatures"][at]["head"]);
        assert_eq!(links(&first["signatures"][at]), links(&again["signatures"][at]));
    }
    let kinds: Vec<Value> =
        links(&first["signatures"][1]).iter().map(|entry| entry["eventTypeCode"].clone()).collect();
    assert!(
        kinds.contains(&json!("document.signed")) && !kinds.contains(&json!("contract.evidenceRead")),
        "{kinds:?}"
    );
    // an hourly end serves as well
    let state = table.sandbox.app.state.clone();
    let keys = state.receipts.clone();
    let export = move || heads::export(&state.db, &state.snapshots, &keys).unwrap();
    assert!(actix_web::web::block(export).await.unwrap() > 0);
    let bundle = evidence(&table, Leader, &id).await;
    let told: Vec<Value> =
        links(&bundle["signatures"][1]).iter().map(|entry| entry["eventTypeCode"].clone()).collect();
    assert!(told.contains(&json!("contract.recorded")), "{told:?}");
    assert!(verdict(&bundle, &against(&table)).holds());
}

#[actix_web::test]
async fn the_command_tells_every_check_in_a_line() {
    let table = Table::new().await;
    let id = signed(&table, "EV-10").await;
    let folder = &table.issuer.folder;
    let write = |name: &str, text: String| {
        let path = folder.join(name);
        std::fs::write(&path, text).unwrap();
        path
    };
    let bundle = evidence(&table, Practice, &id).await;
    let file = write("evidence.json", bundle.to_string());
    let edited = write(
        "edited.json",
        bundle.to_string().replacen("zorgcontract-evidence-1", "zorgcontract-evidence-2", 1),
    );
    let (keys, root) = (write("jwks.json", key_set(&table)), table.issuer.authority.file(ROOT));
    let run = |file: &Path, more: &[&Path]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_zorgcontract"));
        command.args(["contract", "verify"]).arg(file);
        for (flag, path) in ["--trust", "--keys"].iter().zip(more) {
            command.arg(flag).arg(path);
        }
        let output = command.output().unwrap();
        (output.status.code(), String::from_utf8(output.stdout).unwrap())
    };
    let (code, said) = run(&file, &[&root, &keys]);
    assert_eq!(code, Some(0), "{said}");
    assert!(
        said.lines().count() == 14 && said.trim().ends_with("13 checks hold, 0 not made, 0 faults"),
        "{said}"
    );
    let (code, said) = run(&file, &[]);
    assert!(code == Some(0) && said.matches("NOT CHECKED").count() == 6, "{said}");
    let (code, said) = run(&edited, &[&root, &keys]);
    assert!(code == Some(1) && said.contains("FAULT       file: the format"), "{said}");
    assert_eq!(run(&file, &[&keys, &root]).0, Some(1), "files that are something else");
    assert_eq!(run(Path::new("nowhere.json"), &[]).0, Some(1));
}
