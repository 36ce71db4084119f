//! Changes of a contract during its term: what one side may do alone, what both sign, and what takes effect.

use serde_json::{Value, json};
use zorgcontract::codes::JobId;

use crate::harness::Answer;
use crate::offers;
use crate::sandbox::Sandbox;
use crate::sandbox::Who::{self, *};
use crate::signing::{Person, Table, concern};

/// A tariff of a consult.
fn tariff(amount: &str) -> Value {
    json!({ "prestatieCode": "12000", "title": "Consult", "unit": "per consult", "amount": amount,
        "startDate": "2025-01-01" })
}

fn annexes(tariffs: &[Value]) -> Value {
    json!([{ "id": "tarieven", "title": { "nl": "Tarieven" }, "tariffs": tariffs }])
}

fn condition(text: &str) -> Value {
    json!([{ "id": "bereikbaarheid", "text": { "nl": text } }])
}

/// A contract that is concluded, the people of both sides, and everything around it.
struct Agreed {
    table: Table,
    doctor: Person,
    buyer: Person,
    id: String,
}

impl Agreed {
    /// Under a policy of the leader, when one is named.
    async fn under(policy: Option<&str>, care_kind: &str) -> Self {
        let table = Table::on("2025-02-03T09:00:00Z").await;
        let (doctor, buyer) = table.people().await;
        let mut draft = offers::paper("A-1", care_kind);
        draft["policyId"] = json!(policy);
        draft["conditions"] = condition("De praktijk is tot 17 uur bereikbaar.");
        draft["annexes"] = annexes(&[tariff("12.40")]);
        let id = offers::made(&table.sandbox.post(Leader, "/v1/contracts", &draft).await);
        let by = offers::sign_by("2099-01-01T00:00:00Z");
        assert_eq!(offers::step(&table.sandbox, Leader, &id, "_offer", 1, &by).await.status, 200);
        for (person, seen) in [(&doctor, 2), (&buyer, 3)] {
            let signed = table.sign(person, &id, seen).await;
            assert_eq!(signed.status, 201, "{}", signed.text());
        }
        Self { table, doctor, buyer, id }
    }

    fn sandbox(&self) -> &Sandbox {
        &self.table.sandbox
    }

    async fn amend(&self, who: Who, seen: i32, body: &Value) -> Answer {
        offers::step(self.sandbox(), who, &self.id, "amendments", seen, body).await
    }

    async fn contract(&self) -> Value {
        self.sandbox().get(Practice, &format!("/v1/contracts/{}", self.id)).await.json()
    }

    /// A mutual amendment; where it is.
    async fn mutual(&self, seen: i32) -> String {
        let made = self.amend(Leader, seen, &self.lower(json!({ "kind": "mutual" }))).await;
        assert_eq!((made.status, &made.json()["status"]), (201, &json!("offered")), "{}", made.text());
        made.header("location").to_owned()
    }

    fn lower(&self, with: Value) -> Value {
        let mut body = json!({ "kind": "oneSided", "reason": "Budget", "annexes": annexes(&[tariff("11.00")]),
            "signBy": "2099-01-01T00:00:00Z" });
        body.as_object_mut().unwrap().extend(with.as_object().unwrap().clone());
        body
    }

    async fn step(&self, who: Who, at: &str, step: &str, seen: i32, body: &Value) -> Answer {
        let request = Sandbox::posting(&format!("{at}/{step}"), body, &JobId::new().to_string());
        self.sandbox().send(who, request.insert_header(("if-match", format!("\"{seen}\"")))).await
    }

    async fn document(&self, at: &str) -> Vec<u8> {
        let answer = self.sandbox().get(Practice, &format!("{at}/document")).await;
        assert_eq!(answer.status, 200, "{}", answer.text());
        answer.bytes.to_vec()
    }

    async fn sign(&self, person: &Person, at: &str, seen: i32) -> Answer {
        let body = person.body(&self.document(at).await);
        self.step(person.who, at, "signatures", seen, &body).await
    }
}

#[actix_web::test]
async fn zorg_en_zekerheid_alone_changes_only_in_favour_of_the_practice() {
    let agreed = Agreed::under(Some("zz-haz-2024"), "HAZ").await;
    let lower = agreed.amend(Leader, 4, &agreed.lower(json!({}))).await;
    assert_eq!((lower.status, lower.code()), (422, "rule-refused".to_owned()), "{}", lower.text());
    let rule = &lower.json()["rules"][0];
    assert_eq!(
        (&rule["ruleId"], &rule["citations"][0]["section"]),
        (&json!("change.within-term"), &json!("6"))
    );
    assert!(lower.text().contains("/tariffs/12000"), "{}", lower.text());

    let words =
        json!({ "kind": "oneSided", "reason": "Duidelijker", "conditions": condition("Tot 18 uur.") });
    let open = agreed.amend(Leader, 4, &words).await;
    assert_eq!((open.status, open.text().contains("effects")), (422, true), "{}", open.text());
    assert_eq!(agreed.contract().await["version"], 4, "nothing changed");

    let mut stated = words.clone();
    stated["effects"] = json!({ "/conditions/bereikbaarheid": "favourable" });
    let made = agreed.amend(Leader, 4, &stated).await;
    let view = made.json();
    assert_eq!(
        (made.status, &view["status"], &view["effect"]),
        (201, &json!("concluded"), &json!("favourable")),
        "{view}"
    );
    assert_eq!((&view["changes"][0]["stated"], &view["madeVersion"]), (&json!(true), &json!(5)));
    assert_eq!(view["rules"][0]["outcome"], "ALLOWED");
    assert_eq!(agreed.contract().await["conditions"], condition("Tot 18 uur."), "seen at once");
    stated["effects"] = json!({ "/tariffs/12000": "favourable" });
    stated["annexes"] = annexes(&[tariff("10.00")]);
    let own_word = agreed.amend(Leader, 5, &stated).await;
    assert_eq!((own_word.status, &own_word.json()["errors"][0]["code"]), (400, &json!("amendment.effect")));

    let raised = json!({ "kind": "oneSided", "reason": "Index", "annexes": annexes(&[tariff("13.10")]) });
    let raised = agreed.amend(Leader, 5, &raised).await;
    assert_eq!(raised.status, 201, "{}", raised.text());
    let uri = format!("/v1/contracts/{}/versions/6/changes", agreed.id);
    let changes = agreed.sandbox().get(Practice, &uri).await.json();
    let amount = changes["changes"]
        .as_array()
        .unwrap()
        .iter()
        .find(|c| c["member"].as_str().unwrap().ends_with("/amount"));
    assert_eq!(
        (&amount.unwrap()["before"], &amount.unwrap()["after"]),
        (&json!("12.40"), &json!("13.10")),
        "{changes}"
    );
    let nothing = json!({ "kind": "oneSided", "reason": "Niets", "annexes": annexes(&[tariff("13.10")]) });
    let nothing = agreed.amend(Leader, 6, &nothing).await;
    assert_eq!((nothing.status, &nothing.json()["errors"][0]["code"]), (400, &json!("amendment.nothing")));
}

#[actix_web::test]
async fn where_no_rule_speaks_of_it_nothing_is_refused_and_no_rule_is_named() {
    for (policy, care_kind) in [(Some("zz-mdz-2024"), "MDZ"), (None, "HAZ")] {
        let agreed = Agreed::under(policy, care_kind).await;
        let made = agreed.amend(Leader, 4, &agreed.lower(json!({}))).await;
        let view = made.json();
        assert_eq!((made.status, &view["rules"]), (201, &json!([])), "{policy:?} {view}");
        assert_eq!(view["effect"], "unfavourable", "told all the same");
    }
}

#[actix_web::test]
async fn what_both_sign_takes_effect_with_the_last_signature() {
    let agreed = Agreed::under(Some("zz-haz-2024"), "HAZ").await;
    let at = agreed.mutual(4).await;
    let second = agreed.amend(Leader, 4, &agreed.lower(json!({ "kind": "mutual" }))).await;
    assert_eq!(
        (second.status, second.text().contains(at.rsplit('/').next().unwrap())),
        (409, true),
        "one at a time"
    );
    let document: Value = serde_json::from_slice(&agreed.document(&at).await).unwrap();
    assert_eq!(
        (&document["kind"], &document["contractVersion"]),
        (&json!("amendment"), &json!(4)),
        "{document}"
    );
    let pdf = agreed.sandbox().app.get(&at).await;
    assert_eq!(pdf.status, 401);
    let first = agreed.sign(&agreed.buyer, &at, 1).await;
    assert_eq!(
        (first.status, &first.json()["amendmentStatus"]),
        (201, &json!("offered")),
        "{}",
        first.text()
    );
    let twice = agreed.sign(&agreed.buyer, &at, 2).await;
    assert_eq!(twice.status, 409, "{}", twice.text());
    assert_eq!(agreed.contract().await["version"], 4);
    let last = agreed.sign(&agreed.doctor, &at, 2).await;
    assert_eq!((last.status, &last.json()["amendmentStatus"]), (201, &json!("concluded")), "{}", last.text());
    let contract = agreed.contract().await;
    assert_eq!((&contract["version"], &contract["status"]), (&json!(5), &json!("concluded")));
    assert_eq!(contract["annexes"][0]["tariffs"][0]["amount"], "11.00");
    let signatures = agreed.sandbox().items(Practice, &format!("{at}/signatures")).await;
    assert_eq!(
        signatures.iter().map(|s| s["side"].as_str().unwrap()).collect::<Vec<_>>(),
        ["insurer", "provider"]
    );
    let listed = agreed.sandbox().items(Practice, &format!("/v1/contracts/{}/amendments", agreed.id)).await;
    assert_eq!((listed.len(), &listed[0]["madeVersion"]), (1, &json!(5)));
}

#[actix_web::test]
async fn a_contract_that_changed_meanwhile_keeps_the_amendment_from_taking_effect() {
    let agreed = Agreed::under(None, "HAZ").await;
    let at = agreed.mutual(4).await;
    assert_eq!(agreed.sign(&agreed.buyer, &at, 1).await.status, 201);
    let end = json!({ "endDate": "2026-06-30" });
    let ended = offers::step(agreed.sandbox(), Leader, &agreed.id, "_terminate", 4, &end).await;
    assert_eq!(ended.status, 200, "{}", ended.text());
    let late = agreed.sign(&agreed.doctor, &at, 2).await;
    assert_eq!((late.status, late.text().contains("versi")), (409, true), "{}", late.text());
    assert_eq!(agreed.contract().await["annexes"][0]["tariffs"][0]["amount"], "12.40");
    let again = agreed.amend(Leader, 5, &agreed.lower(json!({}))).await;
    assert_eq!((again.status, again.text().contains("terminated")), (409, true), "{}", again.text());
}

#[actix_web::test]
async fn only_the_right_side_takes_a_step_once_in_the_version_that_it_saw() {
    let agreed = Agreed::under(None, "HAZ").await;
    let lower = agreed.lower(json!({}));
    for (who, status) in [(Practice, 403), (Follower, 404), (Outsider, 404), (Wsv, 403), (Operator, 403)] {
        assert_eq!(agreed.amend(who, 4, &lower).await.status, status, "{who:?}");
    }
    assert_eq!(agreed.amend(Leader, 3, &lower).await.status, 412);
    let at = format!("/v1/contracts/{}/amendments", agreed.id);
    assert_eq!(agreed.sandbox().post(Leader, &at, &lower).await.status, 428);
    let at = agreed.mutual(4).await;
    for (who, step, status) in [
        (Leader, "_refuse", 403),
        (Practice, "_withdraw", 403),
        (Outsider, "_withdraw", 404),
        (Stranger, "_refuse", 404),
        (Practice, "_refuse", 200),
        (Practice, "_refuse", 409),
        (Leader, "_withdraw", 409),
    ] {
        let seen = if status == 409 { 2 } else { 1 };
        let answer = agreed.step(who, &at, step, seen, &json!({})).await;
        assert_eq!(answer.status, status, "{who:?} {step}: {}", answer.text());
        assert!(status != 409 || answer.text().contains("refused"), "both statuses: {}", answer.text());
    }
    let over = agreed.sign(&agreed.doctor, &at, 2).await;
    assert_eq!((over.status, over.text().contains("refused")), (409, true), "{}", over.text());
    let at = agreed.mutual(4).await;
    assert_eq!(agreed.step(Leader, &at, "_withdraw", 9, &json!({})).await.status, 412);
    assert_eq!(agreed.step(Leader, &at, "_withdraw", 1, &json!({})).await.json()["status"], "withdrawn");
    for uri in [&at, &format!("{at}/document"), &format!("{at}/signatures")] {
        for who in [Follower, Outsider, Stranger] {
            assert_eq!(agreed.sandbox().get(who, uri).await.status, 404, "{who:?} {uri}");
        }
    }
    let key = JobId::new().to_string();
    let body = agreed.lower(json!({ "kind": "mutual" }));
    let send = || Sandbox::posting(&format!("/v1/contracts/{}/amendments", agreed.id), &body, &key);
    let first = agreed.sandbox().send(Leader, send().insert_header(("if-match", "\"4\""))).await;
    let again = agreed.sandbox().send(Leader, send().insert_header(("if-match", "\"4\""))).await;
    assert_eq!((again.status, again.header("idempotency-replayed")), (201, "true"));
    assert_eq!(first.json()["id"], again.json()["id"]);
}

#[actix_web::test]
async fn an_amendment_that_is_not_signed_in_time_lapses_and_makes_room() {
    let agreed = Agreed::under(None, "HAZ").await;
    let past = agreed.lower(json!({ "kind": "mutual", "signBy": "2020-01-01T00:00:00Z" }));
    assert_eq!(agreed.amend(Leader, 4, &past).await.code(), "rule-refused");
    let now = agreed.table.clocks.business_now();
    let soon = zorgcontract::clock::Moment::from_micros(now.micros() + 60_000_000).to_string();
    let made = agreed.amend(Leader, 4, &agreed.lower(json!({ "kind": "mutual", "signBy": soon }))).await;
    let at = made.header("location").to_owned();
    let body = agreed.doctor.body(&agreed.document(&at).await);
    agreed.table.clocks.set_business(zorgcontract::clock::Moment::from_micros(now.micros() + 61_000_000));
    assert_eq!(agreed.sandbox().get(Practice, &at).await.json()["status"], "lapsed");
    let late = agreed.step(Practice, &at, "signatures", 1, &body).await;
    assert_eq!((late.status, late.text().contains("lapsed")), (409, true), "{}", late.text());
    agreed.mutual(4).await;
}

#[actix_web::test]
async fn an_annex_for_a_later_year_is_an_amendment() {
    let agreed = Agreed::under(Some("zz-haz-2024"), "HAZ").await;
    let mut this = tariff("12.40");
    this["endDate"] = json!("2025-12-31");
    let mut both = annexes(&[this]).as_array().unwrap().clone();
    let mut next = tariff("12.90");
    next["startDate"] = json!("2026-01-01");
    both.push(
        json!({ "id": "tarieven-2026", "title": { "nl": "Tarieven 2026" }, "year": 2026, "tariffs": [next] }),
    );
    let body = json!({ "kind": "oneSided", "reason": "Bijlage 2026", "annexes": both });
    let made = agreed.amend(Leader, 4, &body).await;
    assert_eq!((made.status, &made.json()["effect"]), (201, &json!("favourable")), "{}", made.text());
    let bad = json!({ "kind": "oneSided", "reason": "x", "term": { "startDate": "2023-01-01" } });
    let bad = agreed.amend(Leader, 5, &bad).await;
    assert_eq!((bad.status, &bad.json()["errors"][0]["location"]), (400, &json!("/term")), "{}", bad.text());
}

#[actix_web::test]
async fn the_second_representing_insurer_signs_an_amendment_and_neither_makes_nor_withdraws_one() {
    let table = Table::on("2025-02-03T09:00:00Z").await;
    let (doctor, buyer) = table.people().await;
    let second = table.person(Follower, &concern("cz")).await;
    let mut joint = offers::paper("H-1", "HDS");
    joint["uniform"] = true.into();
    joint["secondPurchasingPartyId"] = "cz".into();
    let id = offers::made(&table.sandbox.post(Leader, "/v1/contracts", &joint).await);
    let by = offers::sign_by("2099-01-01T00:00:00Z");
    assert_eq!(offers::step(&table.sandbox, Leader, &id, "_offer", 1, &by).await.status, 200);
    for (person, seen) in [(&doctor, 2), (&buyer, 3), (&second, 4)] {
        assert_eq!(table.sign(person, &id, seen).await.status, 201);
    }
    let agreed = Agreed { table, doctor, buyer, id };
    let mutual = agreed.lower(json!({ "kind": "mutual" }));
    assert_eq!(agreed.amend(Follower, 5, &mutual).await.status, 403);
    let at = agreed.mutual(5).await;
    assert_eq!(agreed.step(Follower, &at, "_withdraw", 1, &json!({})).await.status, 403);
    for (person, seen, becomes) in
        [(&second, 1, "offered"), (&agreed.doctor, 2, "offered"), (&agreed.buyer, 3, "concluded")]
    {
        let signed = agreed.sign(person, &at, seen).await;
        let status = signed.json()["amendmentStatus"].clone();
        assert_eq!((signed.status, status), (201, json!(becomes)), "{}", signed.text());
    }
    assert_eq!(agreed.contract().await["version"], 6);
}
