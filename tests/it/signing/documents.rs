//! The document of an offer: bytes that never change, for machines and for people.

use actix_web::test::TestRequest;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use zorgcontract::contracts::content::store::content_of;
use zorgcontract::contracts::offers::offering::Offering;
use zorgcontract::contracts::offers::service;
use zorgcontract::contracts::signing::digest_of;
use zorgcontract::db::Tx;

use super::Table;
use crate::harness::Answer;
use crate::offers::{self, made, paper, sign_by, step};
use crate::sandbox::PRACTICE;
use crate::sandbox::Who::{self, *};

async fn asked(table: &Table, who: Who, id: &str, accept: &str, seen: Option<&str>) -> Answer {
    let request =
        TestRequest::get().uri(&format!("/v1/contracts/{id}/document")).insert_header(("accept", accept));
    let request = match seen {
        Some(tag) => request.insert_header(("if-none-match", tag)),
        None => request,
    };
    table.sandbox.send(who, request).await
}

fn digest_header(bytes: &[u8]) -> String {
    let digest = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, bytes);
    format!("sha-256=:{}:", STANDARD.encode(digest))
}

#[actix_web::test]
async fn a_document_is_canonical_json_and_a_pdf_with_their_digests_and_says_what_is_agreed() {
    let table = Table::new().await;
    let mut draft = paper("ZZ-1", "HAZ");
    draft["conditions"] =
        json!([{ "id": "open", "text": { "nl": "De praktijk is één dag per week open." } }]);
    draft["annexes"] = json!([{ "id": "a", "title": { "nl": "Tarieven" }, "tariffs": [
        { "title": "Consult", "unit": "per consult", "amount": "12.40", "startDate": "2025-01-01" }] }]);
    let id = made(&table.sandbox.post(Leader, "/v1/contracts", &draft).await);
    let by = sign_by("2098-12-31T23:00:00Z");
    assert_eq!(step(&table.sandbox, Leader, &id, "_offer", 1, &by).await.status, 200);
    let plain = asked(&table, Practice, &id, "*/*", None).await;
    assert_eq!((plain.status, plain.header("content-type")), (200, "application/json"));
    assert_eq!(plain.header("repr-digest"), digest_header(&plain.bytes));
    assert_eq!(plain.header("etag"), format!("\"{}\"", digest_of(&plain.bytes)));
    let value = plain.json();
    assert_eq!(serde_json_canonicalizer::to_vec(&value).unwrap(), plain.bytes, "RFC 8785");
    assert_eq!((&value["kind"], &value["version"]), (&"contract".into(), &2.into()));
    assert_eq!(value["provider"]["agbCode"], PRACTICE);
    assert!(!value["provider"]["name"].as_str().unwrap().is_empty());
    assert_eq!(value["insurers"][0]["id"], "zorg-en-zekerheid");
    assert!(!value["insurers"][0]["bindsUzoviCodes"].as_array().unwrap().is_empty());
    assert_eq!(value["annexes"][0]["tariffs"][0]["amount"], "12.40");
    assert_eq!(value["signBy"], "2098-12-31T23:00:00.000000Z");
    assert!(value.get("note").is_none(), "a remark of the insurer is not agreed");

    let pdf = asked(&table, Leader, &id, "application/pdf", None).await;
    assert_eq!((pdf.status, pdf.header("content-type")), (200, "application/pdf"));
    assert!(pdf.bytes.starts_with(b"%PDF-"));
    assert_eq!(pdf.header("repr-digest"), digest_header(&pdf.bytes));
    assert_ne!(pdf.header("etag"), plain.header("etag"));
    assert_eq!(asked(&table, Practice, &id, "application/pdf", None).await.bytes, pdf.bytes);
    for (accept, answer) in [("application/json", &plain), ("application/pdf", &pdf)] {
        let again = asked(&table, Practice, &id, accept, Some(answer.header("etag"))).await;
        assert_eq!((again.status, again.bytes.len()), (304, 0));
    }
}

#[actix_web::test]
async fn parties_read_it_from_the_offer_on_and_every_reading_is_on_record_for_them() {
    let table = Table::new().await;
    let (id, _) = table.offered("ZZ-2").await;
    let at = format!("/v1/contracts/{id}/document");
    let reads = || async {
        let mut found = Vec::new();
        for (who, owner) in
            [(Practice, format!("agb:{PRACTICE}")), (Leader, "purchasing-party:zorg-en-zekerheid".into())]
        {
            let trail = format!("/v1/audit-entries?owner={owner}&eventType=contract.documentRead");
            found.push(table.sandbox.items(who, &trail).await.len());
        }
        found
    };
    assert_eq!(reads().await, [1, 1]);
    table.document(Leader, &id).await;
    table.document(Operator, &id).await;
    assert_eq!(reads().await, [3, 3]);
    for who in [Wsv, Follower, Outsider, NoCode, NoConcern] {
        assert_eq!(table.sandbox.get(who, &at).await.status, 404, "{who:?}");
        assert_eq!(table.sandbox.get(who, &format!("/v1/contracts/{id}/signatures")).await.status, 404);
    }
    for (version, status) in [("1", 404), ("2", 200), ("3", 404), ("0", 400), ("x", 400)] {
        let answer = table.sandbox.get(Leader, &format!("{at}?version={version}")).await;
        assert_eq!(answer.status, status, "{version}: {}", answer.text());
    }
    let recorded = table.sandbox.contract().await;
    let none = table.sandbox.get(Leader, &format!("/v1/contracts/{recorded}/document")).await;
    assert_eq!(none.status, 404, "what was only recorded was never signed here");
    assert!(table.sandbox.items(Leader, &format!("/v1/contracts/{recorded}/signatures")).await.is_empty());
}

#[actix_web::test]
async fn who_follows_a_contract_reads_neither_its_document_nor_its_signatures() {
    let table = Table::new().await;
    let (practice, leader) = table.people().await;
    let id = offers::offered(&table.sandbox, "ZZ-1", "HAZ").await;
    assert_eq!(table.sign(&practice, &id, 2).await.status, 201);
    assert_eq!(table.sign(&leader, &id, 3).await.status, 201);
    let ask = json!({ "contractId": id, "followerId": "cz" });
    assert_eq!(table.sandbox.post(Practice, "/v1/follow-decisions", &ask).await.status, 201);
    assert_eq!(table.sandbox.get(Follower, &format!("/v1/contracts/{id}")).await.status, 200);
    for below in ["document", "signatures"] {
        assert_eq!(table.sandbox.get(Follower, &format!("/v1/contracts/{id}/{below}")).await.status, 404);
    }
}

#[actix_web::test]
async fn texts_that_are_signed_have_one_form() {
    let table = Table::new().await;
    let apart = "e\u{301}e\u{301}n";
    let set = |change: &dyn Fn(&mut Value)| {
        let mut draft = paper("ZZ-1", "HAZ");
        draft["conditions"] = json!([{ "id": "open", "text": { "nl": "één", "en": "one" } }]);
        draft["annexes"] = json!([{ "id": "a", "title": { "nl": "één" }, "tariffs": [
            { "title": "één", "unit": "één", "amount": "1.00", "startDate": "2025-01-01" }] }]);
        draft["modules"] = json!([{ "code": "één", "name": "één", "startDate": "2024-01-01" }]);
        change(&mut draft);
        draft
    };
    for at in [
        "/number",
        "/conditions/0/text/nl",
        "/conditions/0/text/en",
        "/annexes/0/title/nl",
        "/annexes/0/tariffs/0/title",
        "/annexes/0/tariffs/0/unit",
        "/modules/0/code",
        "/modules/0/name",
    ] {
        let wrong = set(&|draft| *draft.pointer_mut(at).unwrap() = apart.into());
        let answer = table.sandbox.post(Leader, "/v1/contracts", &wrong).await;
        assert_eq!((answer.status, answer.faults()), (400, vec![format!("body:{at} text.notComposed")]));
    }
    let id = made(&table.sandbox.post(Leader, "/v1/contracts", &set(&|_| {})).await);
    let change = json!({ "conditions": [{ "id": "open", "text": { "nl": apart } }] });
    let answer = table.sandbox.patch(Leader, &format!("/v1/contracts/{id}"), "\"1\"", &change).await;
    assert_eq!(answer.faults(), ["body:/conditions/0/text/nl text.notComposed"]);
}

#[actix_web::test]
async fn a_pdf_made_before_is_kept_only_with_the_very_text_that_it_was_made_of() {
    let table = Table::new().await;
    let state = &table.sandbox.app.state;
    let marked = b"%PDF of before".to_vec();
    for (number, care, kept) in [("ZZ-1", "HAZ", true), ("ZZ-2", "GLI", false)] {
        let id = offers::draft(&table.sandbox, number, care).await;
        let snapshot = state.snapshots.load();
        let contract: zorgcontract::codes::ContractId = id.parse().unwrap();
        let mut held = snapshot.holder_of(contract).unwrap().contracts.contracts.iter();
        let draft = held.find(|one| one.id == contract).unwrap().clone();
        let by = Some("2099-01-01T00:00:00Z".parse().unwrap());
        let offering = Offering::of(&snapshot, &draft, by, state.clocks.today()).unwrap();
        let says = state.db.read(|conn| content_of(conn, contract, 1)).unwrap();
        let mut offering = offering.rendered(&draft, says.as_ref());
        let rendered = offering.rendered.as_mut().unwrap();
        rendered.pdf.clone_from(&marked);
        if !kept {
            rendered.digest = digest_of(b"another text");
        }
        let work = move |tx: &mut Tx<'_>| service::offer(tx, (contract, 1), &offering);
        state.snapshots.write(crate::contracts::actor(), work).await.unwrap();
        let pdf = asked(&table, Practice, &id, "application/pdf", None).await.bytes;
        assert_eq!(pdf == marked, kept, "{number}");
        assert!(pdf.starts_with(b"%PDF"));
    }
}
