//! Whatever the order: a signature covers only a text that its signer read, and the state stays in the table.

use std::collections::BTreeSet;

use diesel::prelude::*;
use futures_util::future::join3;
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};
use zorgcontract::db::DbError;
use zorgcontract::db::schema::audit_entries;

use super::{Person, Table};
use crate::issuer::own;
use crate::offers::{made, paper, sign_by, step};
use crate::sandbox::Who::{self, *};
use zorgcontract::contracts::signing::digest_of;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Deed {
    Read(usize),
    Sign(usize),
    SignStale(usize),
    Replay(usize, usize),
    Mandate(usize),
    Withdraw,
    Refuse,
    Anew,
}
use Deed::*;

fn deeds() -> impl Strategy<Value = Vec<Deed>> {
    let side = 0..2_usize;
    let deed = prop_oneof![
        4 => side.clone().prop_map(Read),
        6 => side.clone().prop_map(Sign),
        1 => side.clone().prop_map(SignStale),
        2 => (side.clone(), 0..20_usize).prop_map(|(side, at)| Replay(side, at)),
        2 => side.prop_map(Mandate),
        1 => Just(Withdraw),
        1 => Just(Refuse),
        2 => Just(Anew),
    ];
    prop::collection::vec(deed, 3..16)
}

/// What should be, kept beside the service.
struct Model {
    id: String,
    status: &'static str,
    version: i32,
    read: [Option<Vec<u8>>; 2],
    suspended: [bool; 2],
    mandates: [i32; 2],
    sent: Vec<Value>,
}

struct Round<'t> {
    table: &'t Table,
    people: [&'t Person; 2],
    term: String,
    number: String,
    made: Vec<String>,
    /// Digests that each side read, ever.
    known: [BTreeSet<String>; 2],
}

impl Round<'_> {
    async fn offer(&mut self) -> String {
        let mut draft = paper(&format!("{}-{}", self.number, self.made.len()), "HAZ");
        draft["term"] =
            json!({ "startDate": format!("{}-01-01", self.term), "endDate": format!("{}-12-31", self.term) });
        let id = made(&self.table.sandbox.post(Leader, "/v1/contracts", &draft).await);
        let by = sign_by("2099-01-01T00:00:00Z");
        assert_eq!(step(&self.table.sandbox, Leader, &id, "_offer", 1, &by).await.status, 200);
        self.made.push(id.clone());
        id
    }

    fn who(&self, side: usize) -> Who {
        self.people[side].who
    }

    /// Sends a signature; whether it is taken must follow from the model.
    async fn sends(&self, model: &mut Model, side: usize, seen: i32, body: &Value, good: bool) {
        let answer = self.table.send(self.who(side), &model.id, seen, body).await;
        let due =
            (side == 0 && model.status == "offered") || (side == 1 && model.status == "signedByProvider");
        let taken = good && due && seen == model.version && !model.suspended[side];
        assert_eq!(answer.status == 201, taken, "side {side} {}: {}", model.status, answer.text());
        if taken {
            model.status = if side == 0 { "signedByProvider" } else { "concluded" };
            model.version += 1;
        } else {
            assert!([409, 412, 422].contains(&answer.status), "{}", answer.text());
        }
    }

    async fn act(&mut self, model: &mut Model, deed: Deed) {
        match deed {
            Read(side) => {
                let document = self.table.document(self.who(side), &model.id).await;
                self.known[side].insert(digest_of(&document));
                model.read[side] = Some(document);
            }
            Sign(side) | SignStale(side) => {
                let Some(document) = model.read[side].clone() else { return };
                let body = self.people[side].body(&document);
                model.sent.push(body.clone());
                let seen = if matches!(deed, Sign(_)) { model.version } else { model.version - 1 };
                let current = self.table.document(Leader, &model.id).await;
                self.sends(model, side, seen, &body, current == document).await;
            }
            Replay(side, at) => {
                let Some(body) = model.sent.get(at % model.sent.len().max(1)).cloned() else { return };
                let digest = body["documentDigest"].as_str().unwrap();
                let current = digest_of(&self.table.document(Leader, &model.id).await);
                let own = body["signature"].as_str().unwrap();
                let own = own.starts_with(&header_of(self.people[side], own));
                self.sends(model, side, model.version, &body.clone(), own && digest == current).await;
            }
            Mandate(side) => {
                model.suspended[side] = !model.suspended[side];
                let change = json!({ "suspended": model.suspended[side] });
                let tag = format!("\"{}\"", model.mandates[side]);
                let person = self.people[side];
                let changed = self.table.sandbox.patch(person.who, &person.address, &tag, &change).await;
                assert_eq!(changed.status, 200, "{}", changed.text());
                model.mandates[side] += 1;
            }
            Withdraw | Refuse => {
                let (who, name, becomes) = match deed {
                    Withdraw => (Leader, "_withdraw", "withdrawn"),
                    _ => (Practice, "_refuse", "refused"),
                };
                let possible =
                    model.status == "offered" || (deed == Withdraw && model.status == "signedByProvider");
                let body = json!({});
                let answer = step(&self.table.sandbox, who, &model.id, name, model.version, &body).await;
                assert_eq!(answer.status, if possible { 200 } else { 409 }, "{}", answer.text());
                if possible {
                    (model.status, model.version) = (becomes, model.version + 1);
                }
            }
            Anew => {
                if ["withdrawn", "refused"].contains(&model.status) {
                    model.id = self.offer().await;
                    (model.status, model.version) = ("offered", 2);
                }
            }
        }
        assert_eq!(self.table.status(&model.id).await, model.status, "after {deed:?}");
    }

    /// Every signature that is kept is that of its side over the document, which that side had read.
    async fn judge(&self) {
        for id in &self.made {
            let document = self.table.document(Leader, id).await;
            let signatures =
                self.table.sandbox.items(Leader, &format!("/v1/contracts/{id}/signatures")).await;
            let versions = self.table.sandbox.items(Leader, &format!("/v1/contracts/{id}/versions")).await;
            let signed = versions.iter().filter(|version| {
                ["signedByProvider", "concluded"].contains(&version["status"].as_str().unwrap())
            });
            assert_eq!(signatures.len(), signed.count(), "one for each step that it led to");
            for (at, signature) in signatures.iter().enumerate() {
                assert_eq!(signature["side"], ["provider", "insurer"][at]);
                assert_eq!(signature["documentDigest"], digest_of(&document));
                assert!(self.known[at].contains(&digest_of(&document)), "signed unread");
                assert!(verifies(self.people[at], signature["signature"].as_str().unwrap(), &document));
            }
        }
    }
}

/// The header of a signature, when the person is the one whom it names.
fn header_of(person: &Person, jws: &str) -> String {
    let header = jws.split('.').next().unwrap();
    let json = base64::Engine::decode(&base64::engine::general_purpose::URL_SAFE_NO_PAD, header).unwrap();
    let json: Value = serde_json::from_slice(&json).unwrap();
    if json["x5t#S256"] == person.thumbprint() { header.to_owned() } else { "foreign".to_owned() }
}

/// A second reading of the signature, by the certificate itself.
pub(super) fn verifies(person: &Person, jws: &str, document: &[u8]) -> bool {
    use base64::Engine as _;
    use base64::engine::general_purpose::URL_SAFE_NO_PAD as B64;
    let (header, signature) = jws.split_once("..").unwrap();
    let message = format!("{header}.{}", B64.encode(document));
    let algorithm = zorgcontract::auth::certificates::SignatureAlgorithm::Es256;
    own(&person.issued).verify(algorithm, message.as_bytes(), &B64.decode(signature).unwrap()).is_ok()
}

#[actix_web::test]
async fn a_signature_covers_only_what_its_signer_read_whatever_happens_in_between() {
    let table = Table::new().await;
    let (practice, leader) = table.people().await;
    let mut runner = TestRunner::deterministic();
    let (mut mandates, mut concluded) = ([1, 1], 0);
    for round in 0..32 {
        let deeds = deeds().new_tree(&mut runner).unwrap().current();
        let known = [BTreeSet::new(), BTreeSet::new()];
        let (term, number) = ((2030 + round).to_string(), format!("ZZ-{round}"));
        let mut play =
            Round { table: &table, people: [&practice, &leader], term, number, made: Vec::new(), known };
        let id = play.offer().await;
        let (read, suspended) = ([None, None], [false, false]);
        let mut model =
            Model { id, status: "offered", version: 2, read, suspended, mandates, sent: Vec::new() };
        for deed in [Read(0), Read(1)].into_iter().chain(deeds) {
            play.act(&mut model, deed).await;
        }
        play.judge().await;
        concluded += u32::from(model.status == "concluded");
        for side in 0..2 {
            if model.suspended[side] {
                play.act(&mut model, Mandate(side)).await;
            }
        }
        mandates = model.mandates;
    }
    assert!(concluded > 3, "some came to their end: {concluded}");
}

/// Where an event stands in commit order, when it happened.
pub(super) fn position(table: &Table, event: &str) -> Vec<i64> {
    let (db, event) = (&table.sandbox.app.state.db, event.to_owned());
    let read = |conn: &mut zorgcontract::db::Conn| -> Result<Vec<i64>, DbError> {
        let found = audit_entries::table.filter(audit_entries::event_type.eq(&event));
        Ok(found.select(audit_entries::position).distinct().order(audit_entries::position).load(conn)?)
    };
    db.read(read).unwrap()
}

#[actix_web::test]
async fn signing_suspending_and_withdrawing_at_once_leave_one_order_that_could_have_been() {
    let table = Table::new().await;
    let (practice, _) = table.people().await;
    let (mut mandate, mut signed) = (1, 0);
    for round in 0..16 {
        let mut draft = paper(&format!("ZZ-{round}"), "HAZ");
        draft["term"] = json!({ "startDate": format!("{}-01-01", 2030 + round), "endDate": format!("{}-12-31", 2030 + round) });
        let id = made(&table.sandbox.post(Leader, "/v1/contracts", &draft).await);
        let by = sign_by("2099-01-01T00:00:00Z");
        assert_eq!(step(&table.sandbox, Leader, &id, "_offer", 1, &by).await.status, 200);
        let document = table.document(Practice, &id).await;
        let (body, none, stop) = (practice.body(&document), json!({}), json!({ "suspended": true }));
        let tag = format!("\"{mandate}\"");
        let (taken, withdrawn, stopped) = join3(
            table.send(Practice, &id, 2, &body),
            step(&table.sandbox, Leader, &id, "_withdraw", 2, &none),
            table.sandbox.patch(Practice, &practice.address, &tag, &stop),
        )
        .await;
        assert_eq!(stopped.status, 200, "{}", stopped.text());
        mandate += 1;
        let status = table.status(&id).await;
        assert_eq!(taken.status == 201, status == "signedByProvider", "{}", taken.text());
        assert!(!(taken.status == 201 && withdrawn.status == 200), "both changed one version");
        if taken.status == 201 {
            signed += 1;
            let (signature, stop) =
                (position(&table, "document.signed"), position(&table, "certificate.suspended"));
            assert!(signature.last() < stop.last(), "signed after the mandate was suspended");
        } else {
            assert!([409, 412, 422, 503].contains(&taken.status), "{}", taken.text());
        }
        assert_eq!(table.count(&id).await, usize::from(taken.status == 201));
        let (tag, resume) = (format!("\"{mandate}\""), json!({ "suspended": false }));
        assert_eq!(table.sandbox.patch(Practice, &practice.address, &tag, &resume).await.status, 200);
        mandate += 1;
    }
    assert_eq!(position(&table, "document.signed").len(), signed);
}
