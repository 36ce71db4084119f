//! A receipt is checked without the service.

use serde_json::Value;
use zorgcontract::audit::receipt::PublicKeys;

use super::{PDF, Scene};
use crate::sandbox::PRACTICE;
use crate::sandbox::Who::*;

#[actix_web::test]
async fn a_receipt_proves_what_was_received_when_and_before_which_deadline() {
    let scene = Scene::new().await;
    let at = scene.filled().await;
    let file = scene.upload(Practice, &at, "plan.pdf", "application/pdf", PDF).await.json();
    scene.save(Practice, &at, 2, &serde_json::json!({ "plan": [file["id"]] })).await;
    let done = scene.step(Practice, &at, "_submit", 3).await.json();
    let proof = scene.get(Practice, &format!("{at}/receipt")).await;
    let keys = scene.sandbox.app.get("/.well-known/jwks.json").await.text();
    let keys = PublicKeys::from_jwks(&keys).unwrap();
    let content = proof["content"].as_str().unwrap();
    for receipt in [&done["receipt"], &proof["receipt"]] {
        let jws = receipt["jws"].as_str().unwrap();
        let said = keys.receipt(jws).unwrap();
        assert!(said.received.is_of(content.as_bytes()), "the digest is that of the content");
        assert!(!said.received.is_of(content.replace("12.5", "13.5").as_bytes()));
        assert_eq!(said.received.received_at.to_string(), done["receivedAt"].as_str().unwrap());
        assert_eq!(said.received.deadline.unwrap().to_string(), done["deadline"].as_str().unwrap());
        assert!(said.received.received_at < said.received.deadline.unwrap());
        assert_eq!(
            (said.owner.to_string(), said.received.object),
            (format!("agb:{PRACTICE}"), done["id"].as_str().unwrap().into())
        );
        // The head that it names covers the entry of the submit.
        let trail = format!("/v1/audit-entries?owner=agb:{PRACTICE}&eventType=submission.submitted");
        let trail = scene.sandbox.items(Practice, &trail).await;
        assert!(trail[0]["sequence"].as_i64().unwrap() <= said.head.sequence, "{trail:?}");
        let mut forged = jws.to_owned();
        let place = forged.len() - 20;
        forged.replace_range(place..=place, if &forged[place..=place] == "A" { "B" } else { "A" });
        assert!(keys.receipt(&forged).is_err());
    }
    let read: Value = serde_json::from_str(content).unwrap();
    assert_eq!((&read["answers"], &read["submissionId"]), (&done["answers"], &done["id"]));
    assert_eq!((&read["agbCode"], &read["roundId"]), (&done["agbCode"], &done["roundId"]));
    assert_eq!(read["attachments"], serde_json::json!([{ "id": file["id"], "digest": file["digest"] }]));
    assert_eq!(scene.get(Leader, &format!("{at}/receipt")).await["content"], content);
}

#[actix_web::test]
async fn a_draft_has_no_receipt() {
    let scene = Scene::new().await;
    let at = scene.filled().await;
    assert_eq!(scene.sandbox.get(Practice, &format!("{at}/receipt")).await.status, 404);
}
