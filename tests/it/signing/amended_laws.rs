//! Whatever the order of signing, amending and withdrawing mandates: a signature covers only a text whose digest its
//! signer got, nobody signs whose mandate was gone at that position, and every text has at most one outcome.

use std::collections::BTreeSet;

use futures_util::future::join3;
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};
use zorgcontract::codes::JobId;
use zorgcontract::contracts::signing::digest_of;

use super::laws::{position, verifies};
use super::{Person, Table};
use crate::harness::Answer;
use crate::offers::{made, paper, sign_by, step};
use crate::sandbox::Sandbox;
use crate::sandbox::Who::{self, *};

const LATE: &str = "2099-01-01T00:00:00Z";
const HOLDS: usize = 0;

/// What a mandate becomes: it holds, is suspended, has ended.
fn mandate(state: usize) -> Value {
    match state {
        HOLDS => json!({ "suspended": false, "period": { "startDate": "2020-01-01" } }),
        1 => json!({ "suspended": true }),
        _ => json!({ "suspended": false, "period": { "startDate": "2020-01-01", "endDate": "2020-12-31" } }),
    }
}

/// What can happen; a number is a side, 0 the practice.
#[derive(Debug, Clone, Copy)]
enum Deed {
    SignContract(usize),
    Amend { alone: bool },
    Read(usize),
    Sign(usize),
    SignStale(usize),
    Replay(usize),
    Close(usize),
    Mandate(usize, usize),
    Terminate,
}
use Deed::*;

fn deeds() -> impl Strategy<Value = Vec<Deed>> {
    let side = || 0..2_usize;
    let deed = prop_oneof![
        24 => side().prop_map(SignContract),
        20 => any::<bool>().prop_map(|alone| Amend { alone }),
        20 => side().prop_map(Read),
        32 => side().prop_map(Sign),
        4 => side().prop_map(SignStale),
        8 => (0..20_usize).prop_map(Replay),
        4 => side().prop_map(Close),
        12 => (side(), prop_oneof![2 => Just(HOLDS), 1 => Just(1), 1 => Just(2)]).prop_map(|(side, to)| Mandate(side, to)),
        1 => Just(Terminate),
    ];
    prop::collection::vec(deed, 12..36)
}

/// A text that both sign, as it should stand.
struct Text {
    at: String,
    says: String,
    made_for: i32,
    status: &'static str,
    revision: i32,
    read: [Option<Vec<u8>>; 2],
    signed: [bool; 2],
    made_version: Option<i32>,
}

struct Round<'t> {
    table: &'t Table,
    people: [&'t Person; 2],
    id: String,
    year: usize,
    status: &'static str,
    version: i32,
    says: String,
    texts: Vec<Text>,
    told: usize,
    mandates: [(usize, i32); 2],
    contract_read: Vec<u8>,
    /// Every signature that was sent under an amendment: which one, whose, the body.
    sent: Vec<(usize, usize, Value)>,
}

/// What the condition of the contract says.
fn saying(text: &str) -> Value {
    json!([{ "id": "bereikbaarheid", "text": { "nl": text } }])
}

impl<'t> Round<'t> {
    async fn begin(table: &'t Table, people: [&'t Person; 2], year: usize) -> Self {
        let (id, says) = (offered(table, year).await, "Tekst 0.".to_owned());
        let contract_read = table.document(Practice, &id).await;
        let mandates = [(HOLDS, 1); 2];
        let (texts, sent) = (Vec::new(), Vec::new());
        Self {
            table,
            people,
            id,
            year,
            status: "offered",
            version: 2,
            says,
            texts,
            told: 0,
            mandates,
            contract_read,
            sent,
        }
    }

    fn holds(&self, side: usize) -> bool {
        self.mandates[side].0 == HOLDS
    }

    fn who(&self, side: usize) -> Who {
        self.people[side].who
    }

    async fn act(&mut self, deed: Deed) {
        match deed {
            SignContract(side) => self.sign_contract(side).await,
            Amend { alone } => self.amend(alone).await,
            Read(side) => {
                let Some(text) = self.texts.last_mut() else { return };
                let uri = format!("{}/document", text.at);
                let answer = self.table.sandbox.get(self.people[side].who, &uri).await;
                assert_eq!(answer.status, 200, "{}", answer.text());
                text.read[side] = Some(answer.bytes.to_vec());
            }
            Sign(side) | SignStale(side) => {
                let Some((at, text)) = self.texts.iter().enumerate().next_back() else { return };
                // who has not read the newest signs what was read before
                let read = self.texts.iter().rev().find_map(|text| text.read[side].clone());
                let Some(read) = read else { return };
                let body = self.people[side].body(&read);
                let stale = i32::from(matches!(deed, SignStale(_)));
                let (revision, same) = (text.revision - stale, text.read[side].is_some());
                self.sent.push((at, side, body.clone()));
                self.sends(at, side, revision, &body, same && stale == 0).await;
            }
            Replay(at) => {
                let Some((of, side, body)) = self.sent.get(at % self.sent.len().max(1)).cloned() else {
                    return;
                };
                let current = self.texts.len() - 1;
                let read = self.texts[current].read[side].as_deref().map(digest_of);
                let same = read.is_some_and(|digest| body["documentDigest"] == digest);
                assert!(of <= current);
                self.sends(current, side, self.texts[current].revision, &body, same).await;
            }
            Close(side) => self.close(side).await,
            Mandate(side, to) => self.change_mandate(side, to).await,
            Terminate => self.terminate().await,
        }
        let contract = self.table.sandbox.get(Leader, &format!("/v1/contracts/{}", self.id)).await.json();
        assert_eq!(
            (&contract["status"], &contract["version"], &contract["conditions"][0]["text"]["nl"]),
            (&json!(self.status), &json!(self.version), &json!(self.says)),
            "after {deed:?}"
        );
    }

    async fn sign_contract(&mut self, side: usize) {
        let body = self.people[side].body(&self.contract_read);
        let answer = self.table.send(self.who(side), &self.id, self.version, &body).await;
        let due = [("offered", "signedByProvider"), ("signedByProvider", "concluded")][side];
        let taken = self.status == due.0 && self.holds(side);
        assert_eq!(answer.status == 201, taken, "{side} {}: {}", self.status, answer.text());
        if taken {
            (self.status, self.version) = (due.1, self.version + 1);
        }
    }

    async fn amend(&mut self, alone: bool) {
        self.told += 1;
        let says = format!("Tekst {}.", self.told);
        let body = json!({ "kind": if alone { "oneSided" } else { "mutual" }, "reason": "Beurt", "signBy": LATE,
            "conditions": saying(&says) });
        let answer = step(&self.table.sandbox, Leader, &self.id, "amendments", self.version, &body).await;
        let open = self.texts.last().is_some_and(|text| text.status == "offered");
        let possible = self.status == "concluded" && !open;
        assert_eq!(answer.status, if possible { 201 } else { 409 }, "{}", answer.text());
        if !possible {
            return;
        }
        let at = answer.header("location").to_owned();
        let made_for = self.version;
        if alone {
            (self.says, self.version) = (says, self.version + 1);
        } else {
            let (read, signed) = ([None, None], [false; 2]);
            let text =
                Text { at, says, made_for, status: "offered", revision: 1, read, signed, made_version: None };
            self.texts.push(text);
        }
    }

    /// Sends a signature under an amendment; whether it is taken follows from what should stand.
    async fn sends(&mut self, at: usize, side: usize, seen: i32, body: &Value, good: bool) {
        let (holds, version) = (self.holds(side), self.version);
        let text = &mut self.texts[at];
        let answer =
            under(&self.table.sandbox, self.people[side].who, &text.at, "signatures", seen, body).await;
        let stands = text.status == "offered" && text.made_for == version && !text.signed[side];
        let taken = good && holds && stands;
        assert_eq!(answer.status == 201, taken, "side {side} {}: {}", text.status, answer.text());
        if !taken {
            assert!([409, 412, 422].contains(&answer.status), "{}", answer.text());
            return;
        }
        (text.signed[side], text.revision) = (true, text.revision + 1);
        if text.signed == [true; 2] {
            text.status = "concluded";
            self.version += 1;
            (text.made_version, self.says) = (Some(self.version), text.says.clone());
        }
    }

    async fn close(&mut self, side: usize) {
        let Some(text) = self.texts.last_mut() else { return };
        let (name, becomes) = [("_refuse", "refused"), ("_withdraw", "withdrawn")][side];
        let answer =
            under(&self.table.sandbox, self.people[side].who, &text.at, name, text.revision, &json!({}))
                .await;
        let possible = text.status == "offered";
        assert_eq!(answer.status, if possible { 200 } else { 409 }, "{}", answer.text());
        if possible {
            (text.status, text.revision) = (becomes, text.revision + 1);
        }
    }

    async fn change_mandate(&mut self, side: usize, to: usize) {
        let (state, seen) = self.mandates[side];
        if state != to {
            changed(self.table, self.people[side], seen, to).await;
            self.mandates[side] = (to, seen + 1);
        }
    }

    async fn terminate(&mut self) {
        let end = json!({ "endDate": format!("{}-06-30", self.year) });
        let answer = step(&self.table.sandbox, Leader, &self.id, "_terminate", self.version, &end).await;
        let possible = self.status == "concluded";
        assert_eq!(answer.status, if possible { 200 } else { 409 }, "{}", answer.text());
        if possible {
            (self.status, self.version) = ("terminated", self.version + 1);
        }
    }

    /// Every signature that is kept is of its side over the text that it read; what took effect has both.
    async fn judge(&self) {
        for text in &self.texts {
            let view = self.table.sandbox.get(Practice, &text.at).await.json();
            assert_eq!((&view["status"], &view["version"]), (&json!(text.status), &json!(text.revision)));
            assert_eq!(view["madeVersion"].as_i64(), text.made_version.map(i64::from));
            assert_eq!(
                text.made_version.is_some(),
                text.signed == [true; 2],
                "both signed, or nothing came of it"
            );
            let uri = format!("{}/document", text.at);
            let document = self.table.sandbox.get(Leader, &uri).await.bytes.to_vec();
            let kept = self.table.sandbox.items(Leader, &format!("{}/signatures", text.at)).await;
            let sides: BTreeSet<&str> = kept.iter().map(|one| one["side"].as_str().unwrap()).collect();
            assert_eq!(sides.len(), kept.len(), "each side once");
            for (side, name) in ["provider", "insurer"].into_iter().enumerate() {
                let of = kept.iter().find(|one| one["side"] == name);
                assert_eq!(of.is_some(), text.signed[side]);
                let Some(of) = of else { continue };
                assert_eq!(text.read[side].as_ref(), Some(&document), "signed unread");
                assert_eq!(of["documentDigest"], digest_of(&document));
                assert!(verifies(self.people[side], of["signature"].as_str().unwrap(), &document));
            }
        }
        let versions: BTreeSet<i32> = self.texts.iter().filter_map(|text| text.made_version).collect();
        let took_effect = self.texts.iter().filter(|text| text.status == "concluded").count();
        assert_eq!(versions.len(), took_effect, "a version of its own for each");
    }
}

/// A contract of a year, offered; its id.
async fn offered(table: &Table, year: usize) -> String {
    let mut draft = paper(&format!("ZZ-{year}"), "HAZ");
    draft["term"] = json!({ "startDate": format!("{year}-01-01"), "endDate": format!("{year}-12-31") });
    draft["conditions"] = saying("Tekst 0.");
    let id = made(&table.sandbox.post(Leader, "/v1/contracts", &draft).await);
    assert_eq!(step(&table.sandbox, Leader, &id, "_offer", 1, &sign_by(LATE)).await.status, 200);
    id
}

/// A step of an amendment.
async fn under(sandbox: &Sandbox, who: Who, at: &str, step: &str, seen: i32, body: &Value) -> Answer {
    let request = Sandbox::posting(&format!("{at}/{step}"), body, &JobId::new().to_string());
    sandbox.send(who, request.insert_header(("if-match", format!("\"{seen}\"")))).await
}

async fn changed(table: &Table, person: &Person, seen: i32, state: usize) {
    let tag = format!("\"{seen}\"");
    let answer = table.sandbox.patch(person.who, &person.address, &tag, &mandate(state)).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
}

#[actix_web::test]
async fn no_order_of_signing_amending_and_mandates_lets_anybody_sign_what_they_did_not_read() {
    let table = Table::new().await;
    let (practice, leader) = table.people().await;
    let mut runner = TestRunner::deterministic();
    let (mut seen, mut concluded, mut sent) = ([1, 1], 0, 0);
    for round in 0..40 {
        let deeds = deeds().new_tree(&mut runner).unwrap().current();
        let mut play = Round::begin(&table, [&practice, &leader], 2030 + round).await;
        play.mandates = seen.map(|version| (HOLDS, version));
        // in two of three rounds there is something to amend from the begin, in one of three a text to sign
        let first = [SignContract(0), SignContract(1), Amend { alone: false }, Read(0), Read(1)];
        let first = first.into_iter().take([0, 2, 5][round % 3]);
        for deed in first.chain(deeds) {
            play.act(deed).await;
        }
        play.judge().await;
        concluded += play.texts.iter().filter(|text| text.status == "concluded").count();
        sent += play.sent.len();
        for side in 0..2 {
            play.change_mandate(side, HOLDS).await;
        }
        seen = play.mandates.map(|(_, version)| version);
    }
    assert!(concluded > 5 && sent > 3 * concluded, "some took effect, more did not: {concluded} of {sent}");
}

#[actix_web::test]
async fn signing_an_amendment_ending_a_mandate_and_changing_what_is_amended_at_once_leave_one_order() {
    let table = Table::new().await;
    let (practice, leader) = table.people().await;
    let (mut seen, mut signatures) = (1, 0);
    for round in 0..16 {
        let id = offered(&table, 2030 + round).await;
        for (person, version) in [(&practice, 2), (&leader, 3)] {
            assert_eq!(table.sign(person, &id, version).await.status, 201);
        }
        signatures += 2;
        let text =
            json!({ "kind": "mutual", "reason": "Beurt", "signBy": LATE, "conditions": saying("Tekst 1.") });
        let at =
            step(&table.sandbox, Leader, &id, "amendments", 4, &text).await.header("location").to_owned();
        let document = table.sandbox.get(Practice, &format!("{at}/document")).await.bytes.to_vec();
        let first = under(&table.sandbox, Leader, &at, "signatures", 1, &leader.body(&document)).await;
        assert_eq!(first.status, 201, "{}", first.text());
        let (body, tag, gone) = (practice.body(&document), format!("\"{seen}\""), mandate(2));
        let (end, none) = (json!({ "endDate": format!("{}-06-30", 2030 + round) }), json!({}));
        let other = async {
            match round % 2 {
                0 => step(&table.sandbox, Leader, &id, "_terminate", 4, &end).await,
                _ => under(&table.sandbox, Leader, &at, "_withdraw", 2, &none).await,
            }
        };
        let (taken, other, stopped) = join3(
            under(&table.sandbox, Practice, &at, "signatures", 2, &body),
            other,
            table.sandbox.patch(Practice, &practice.address, &tag, &gone),
        )
        .await;
        assert_eq!(stopped.status, 200, "{}", stopped.text());
        let (taken, other) = (taken.status == 201, other.status == 200);
        assert!(!(taken && other), "both changed the same");
        signatures += 1 + usize::from(taken);
        let (signed, ended) = (position(&table, "document.signed"), position(&table, "certificate.changed"));
        assert_eq!(signed.len(), signatures);
        assert!(signed.last() < ended.last(), "signed after the mandate had ended");
        let view = table.sandbox.get(Practice, &at).await.json();
        let expected = match (taken, other && round % 2 == 1) {
            (true, _) => "concluded",
            (_, true) => "withdrawn",
            _ => "offered",
        };
        assert_eq!(view["status"], expected);
        let contract = table.sandbox.get(Practice, &format!("/v1/contracts/{id}")).await.json();
        let says = if taken { "Tekst 1." } else { "Tekst 0." };
        assert_eq!(contract["conditions"][0]["text"]["nl"], says);
        changed(&table, &practice, seen + 1, HOLDS).await;
        seen += 2;
    }
}
