//! Addenda that both sides sign: what is signed, who is first, and that it counts at once.

use serde_json::{Value, json};
use zorgcontract::codes::JobId;

use crate::harness::Answer;
use crate::offers;
use crate::sandbox::Who::{self, *};
use crate::sandbox::{PRACTICE, Sandbox};
use crate::signing::{Person, Table};

/// A contract of the leader with the practice, concluded, and the people of both sides.
struct Agreed {
    table: Table,
    doctor: Person,
    buyer: Person,
    contract: String,
}

impl Agreed {
    async fn new() -> Self {
        let table = Table::on("2025-02-03T09:00:00Z").await;
        let (doctor, buyer) = table.people().await;
        let mut draft = offers::paper("AD-1", "HAZ");
        draft["policyId"] = json!("zz-haz-2024");
        let contract = offers::made(&table.sandbox.post(Leader, "/v1/contracts", &draft).await);
        let by = offers::sign_by("2099-01-01T00:00:00Z");
        assert_eq!(offers::step(&table.sandbox, Leader, &contract, "_offer", 1, &by).await.status, 200);
        for (person, seen) in [(&doctor, 2), (&buyer, 3)] {
            assert_eq!(table.sign(person, &contract, seen).await.status, 201);
        }
        Self { table, doctor, buyer, contract }
    }

    fn sandbox(&self) -> &Sandbox {
        &self.table.sandbox
    }

    async fn step(&self, who: Who, at: &str, step: &str, seen: i64, body: &Value) -> Answer {
        let request = Sandbox::posting(&format!("{at}/{step}"), body, &JobId::new().to_string());
        self.sandbox().send(who, request.insert_header(("if-match", format!("\"{seen}\"")))).await
    }

    /// Asks for POH-S; where it is.
    async fn ask(&self) -> String {
        let body = json!({ "moduleCode": "poh-s", "period": { "startDate": "2025-04-01" },
            "prestatieCodes": ["12110"] });
        let asked =
            self.sandbox().post(Practice, &format!("/v1/contracts/{}/addenda", self.contract), &body).await;
        assert_eq!((asked.status, &asked.json()["status"]), (201, &json!("requested")), "{}", asked.text());
        asked.header("location").to_owned()
    }

    async fn approve(&self, at: &str) {
        let body = json!({ "reason": "The practice has the people." });
        let approved = self.step(Leader, at, "_approve", 1, &body).await;
        assert_eq!(
            (approved.status, &approved.json()["status"]),
            (200, &json!("approved")),
            "{}",
            approved.text()
        );
    }

    async fn sign(&self, person: &Person, at: &str, seen: i64) -> Answer {
        let document = self.sandbox().get(person.who, &format!("{at}/document")).await;
        assert_eq!(document.status, 200, "{}", document.text());
        self.step(person.who, at, "signatures", seen, &person.body(&document.bytes)).await
    }

    /// Modules that the practice has on a day, by the answer for an insurer.
    async fn modules(&self, uzovi: &str) -> Vec<String> {
        let uri = format!(
            "/v1/effective-agreements?agbCode={PRACTICE}&uzoviCode={uzovi}&date=2025-05-01&careKind=HAZ"
        );
        let answer = self.sandbox().get(Practice, &uri).await;
        assert_eq!(answer.status, 200, "{}", answer.text());
        let modules = answer.json()["modules"].as_array().cloned().unwrap_or_default();
        modules.iter().map(|module| module["code"].as_str().unwrap().to_owned()).collect()
    }
}

#[actix_web::test]
async fn what_is_approved_is_signed_by_both_and_counts_at_once() {
    let agreed = Agreed::new().await;
    let at = agreed.ask().await;
    assert_eq!(
        agreed.sandbox().get(Practice, &format!("{at}/document")).await.status,
        404,
        "nothing to sign yet"
    );
    agreed.approve(&at).await;
    let document = agreed.sandbox().get(Practice, &format!("{at}/document")).await.json();
    assert_eq!(
        (&document["kind"], &document["moduleCode"]),
        (&json!("addendum"), &json!("poh-s")),
        "{document}"
    );
    assert_eq!((&document["version"], &document["prestatieCodes"]), (&json!(2), &json!(["12110"])));
    let early = agreed.sign(&agreed.buyer, &at, 2).await;
    assert_eq!(
        (early.status, early.text().contains("approved")),
        (409, true),
        "the provider first: {}",
        early.text()
    );
    let first = agreed.sign(&agreed.doctor, &at, 2).await;
    assert_eq!((first.status, &first.json()["addendumStatus"]), (201, &json!("signed")), "{}", first.text());
    assert!(agreed.modules("7085").await.is_empty(), "not agreed yet");
    let again = agreed.sign(&agreed.doctor, &at, 3).await;
    assert_eq!(again.status, 409, "{}", again.text());
    let last = agreed.sign(&agreed.buyer, &at, 3).await;
    assert_eq!((last.status, &last.json()["addendumStatus"]), (201, &json!("concluded")), "{}", last.text());
    assert_eq!(agreed.modules("7085").await, ["poh-s"]);
    let signatures = agreed.sandbox().items(Leader, &format!("{at}/signatures")).await;
    assert_eq!(
        signatures.iter().map(|one| one["side"].as_str().unwrap()).collect::<Vec<_>>(),
        ["provider", "insurer"]
    );
    let steps = agreed.sandbox().items(Practice, &format!("{at}/steps")).await;
    assert_eq!(
        steps.iter().map(|one| one["step"].as_str().unwrap()).collect::<Vec<_>>(),
        ["request", "approve", "sign", "sign"]
    );
}

#[actix_web::test]
async fn a_signature_of_somebody_else_or_over_other_bytes_changes_nothing() {
    let agreed = Agreed::new().await;
    let at = agreed.ask().await;
    agreed.approve(&at).await;
    let contract = agreed.table.document(Practice, &agreed.contract).await;
    let addendum = agreed.sandbox().get(Practice, &format!("{at}/document")).await.bytes;
    for (what, body) in [
        ("the contract instead", agreed.doctor.body(&contract)),
        ("the other side", agreed.buyer.body(&addendum)),
    ] {
        let answer = agreed.step(Practice, &at, "signatures", 2, &body).await;
        assert_eq!(
            (answer.status, answer.code()),
            (422, "signature-refused".to_owned()),
            "{what}: {}",
            answer.text()
        );
    }
    for who in [Follower, Outsider, Stranger] {
        assert_eq!(agreed.sandbox().get(who, &format!("{at}/document")).await.status, 404, "{who:?}");
    }
    assert_eq!(agreed.sandbox().get(Leader, &at).await.json()["status"], "approved");
    let back = agreed.step(Practice, &at, "_withdraw", 2, &json!({})).await;
    assert_eq!(back.status, 200, "{}", back.text());
    let late = agreed.step(Practice, &at, "signatures", 3, &agreed.doctor.body(&addendum)).await;
    assert_eq!((late.status, late.text().contains("rejected")), (409, true), "{}", late.text());
}

#[actix_web::test]
async fn what_the_insurer_offers_unasked_is_signed_the_same_way() {
    let agreed = Agreed::new().await;
    let body = json!({ "moduleCode": "poh-s", "period": { "startDate": "2025-07-01" }, "reason": "Offered to all." });
    let offered =
        agreed.sandbox().post(Leader, &format!("/v1/contracts/{}/addenda", agreed.contract), &body).await;
    assert_eq!((offered.status, &offered.json()["status"]), (201, &json!("approved")), "{}", offered.text());
    let at = offered.header("location").to_owned();
    assert_eq!(agreed.sign(&agreed.doctor, &at, 1).await.status, 201);
    assert_eq!(agreed.sign(&agreed.buyer, &at, 2).await.json()["addendumStatus"], "concluded");
}
