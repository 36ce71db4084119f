//! Criteria of an agreement type that the register and the contracts decide: what surely fails is not offered.

use serde_json::{Value, json};

use super::{made, paper, sign_by, step};
use crate::harness::Answer;
use crate::sandbox::Who::*;
use crate::sandbox::{Sandbox, clocks};

const LATE: &str = "2099-01-01T00:00:00Z";

/// A draft of CZ for the practice in 2025, by its policy of that year.
fn of_cz(number: &str, agreement: Option<&str>) -> Value {
    let mut draft = paper(number, "HAZ");
    draft["purchasingPartyId"] = "cz".into();
    draft["policyId"] = "cz-2025".into();
    draft["term"] = json!({ "startDate": "2025-07-01", "endDate": "2025-12-31" });
    if let Some(agreement) = agreement {
        draft["agreementType"] = agreement.into();
    }
    draft
}

async fn offering(sandbox: &Sandbox, draft: &Value) -> (String, Answer) {
    let who = if draft["purchasingPartyId"] == "cz" { Follower } else { Leader };
    let id = made(&sandbox.post(who, "/v1/contracts", draft).await);
    let offered = step(sandbox, who, &id, "_offer", 1, &sign_by(LATE)).await;
    (id, offered)
}

#[actix_web::test]
async fn what_surely_fails_a_criterion_is_refused_with_the_rule_and_stays_a_draft() {
    let sandbox = Sandbox::with(clocks()).await;
    let (id, refused) = offering(&sandbox, &of_cz("CZ-1", Some("haz-late-entry"))).await;
    assert_eq!((refused.status, refused.code().as_str()), (422, "rule-refused"), "{}", refused.text());
    let rules = refused.json()["rules"].clone();
    let rule = &rules[0];
    assert_eq!(
        (&rule["policyId"], &rule["ruleId"], &rule["citations"][0]["section"]),
        (&json!("cz-2025"), &json!("eligibility.join-rho-and-hds"), &json!("2.1.2")),
        "{rules}"
    );
    let english = Sandbox::posting(&format!("/v1/contracts/{id}/_offer"), &sign_by(LATE), "en");
    let english = english.insert_header(("if-match", "\"1\"")).insert_header(("accept-language", "en"));
    let english = sandbox.send(Follower, english).await;
    assert_ne!(english.json()["detail"], refused.json()["detail"]);
    assert_eq!(sandbox.get(Follower, &format!("/v1/contracts/{id}")).await.json()["status"], "draft");
}

#[actix_web::test]
async fn what_nobody_knows_here_refuses_no_offer_nor_does_a_draft_without_an_agreement_type() {
    let sandbox = Sandbox::with(clocks()).await;
    let (_, offered) = offering(&sandbox, &of_cz("CZ-1", None)).await;
    assert_eq!(offered.status, 200, "no agreement type: {}", offered.text());
    let mut open = paper("ZZ-1", "HAZ");
    open["policyId"] = "zz-haz-2024".into();
    open["agreementType"] = "haz-new-practice".into();
    let (id, offered) = offering(&sandbox, &open).await;
    assert_eq!(offered.status, 200, "only what the practice states is missing: {}", offered.text());
    assert_eq!(sandbox.get(Practice, &format!("/v1/contracts/{id}")).await.json()["status"], "offered");
}
