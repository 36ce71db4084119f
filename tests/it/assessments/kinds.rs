//! What differs per kind of questionnaire: four replies, two insurers, a term to answer in; and how the work
//! is divided.

use serde_json::{Value, json};

use super::{Desk, moment};
use crate::sandbox::Sandbox;
use crate::sandbox::Who::*;

#[actix_web::test]
async fn a_segment_3_application_gets_one_of_four_replies() {
    let text = |text: &str| json!({ "nl": text, "en": text });
    let definition = json!({ "id": "zorg-en-zekerheid-s3-test", "version": 1, "concern": "zorg-en-zekerheid",
        "kind": "s3Application", "policy": "zz-haz-2024", "agreementType": "s3-project", "careKind": "S3",
        "providerKinds": ["practice"], "submitters": ["own"], "basis": "ours", "title": text("S3"),
        "items": [{ "linkId": "plan", "type": "text", "text": text("Plan"), "required": true }] });
    let desk = Desk::new().await;
    desk.publish(Leader, &definition).await;
    for (reply, status, starts) in [
        ("mayStart", "approved", true),
        ("informationMissing", "moreInformationNeeded", false),
        ("notNow", "rejected", false),
        ("notAtInsurersCost", "rejected", false),
    ] {
        let round = desk.round(Leader, "zorg-en-zekerheid-s3-test").await;
        let at = desk.start("zorg-en-zekerheid-s3-test", &round).await;
        desk.hand_in(&at, &json!({ "plan": "x" })).await;
        desk.take(Leader, &at).await;
        let mut body = json!({ "decision": status, "s3Reply": reply, "reason": "Zie brief" });
        if status == "moreInformationNeeded" {
            body["needed"] = json!(["Begroting"]);
            body["answerBy"] = json!(moment(2025, 2, 20));
        }
        if status == "rejected" {
            body["grounds"] = match reply {
                "notNow" => json!(["s3.step-3-outcomes"]),
                _ => json!([]),
            };
        }
        let bare =
            json!({ "decision": status, "reason": "x", "needed": ["y"], "answerBy": moment(2025, 2, 20) });
        let bare = desk.decide(Leader, &at, 4, &bare).await;
        assert_eq!(
            (bare.status, &bare.json()["errors"][0]["code"]),
            (400, &json!("s3Reply.decision")),
            "{reply}"
        );
        let done = desk.decide(Leader, &at, 4, &body).await;
        let made = done.json();
        assert_eq!(
            (done.status, &made["status"], &made["s3Reply"]),
            (201, &json!(status), &json!(reply)),
            "{made}"
        );
        let first = made["followUp"].get("startsOn");
        assert_eq!(
            first,
            starts.then_some(&json!("2025-04-01")),
            "a month of set-up, then a quarter: {made}"
        );
    }
}

#[actix_web::test]
async fn two_insurers_that_represent_all_both_agree() {
    let text = |text: &str| json!({ "nl": text, "en": text });
    let definition = json!({ "id": "zorg-en-zekerheid-hds-test", "version": 1, "concern": "zorg-en-zekerheid",
        "representatives": ["cz"], "kind": "hdsBudget", "careKind": "HDS", "providerKinds": ["practice"],
        "submitters": ["own"], "basis": "ours", "title": text("HDS"),
        "items": [{ "linkId": "budget", "type": "decimal", "text": text("Begroting"), "required": true }] });
    let desk = Desk::new().await;
    desk.publish(Leader, &definition).await;
    let round = desk.round(Leader, "zorg-en-zekerheid-hds-test").await;
    let at = desk.start("zorg-en-zekerheid-hds-test", &round).await;
    desk.hand_in(&at, &json!({ "budget": "100.00" })).await;
    desk.take(Follower, &at).await;
    let yes = json!({ "decision": "approved", "note": "van CZ" });
    let one = desk.decide(Follower, &at, 4, &yes).await;
    assert_eq!((one.status, &one.json()["status"]), (201, &json!("underAssessment")), "{}", one.text());
    assert_eq!(desk.decide(Follower, &at, 5, &yes).await.status, 409, "it agreed before");
    assert!(!desk.get(Leader, &format!("{at}/assessments")).await.to_string().contains("van CZ"));
    let two = desk.decide(Leader, &at, 5, &json!({ "decision": "approved" })).await;
    assert_eq!((two.status, &two.json()["status"]), (201, &json!("approved")), "{}", two.text());
}

#[actix_web::test]
async fn a_plan_for_the_region_at_vgz_is_answered_within_two_weeks() {
    let text = |text: &str| json!({ "nl": text, "en": text });
    let definition = json!({ "id": "vgz-test", "version": 1, "concern": "vgz", "kind": "annualPlan",
        "policy": "vgz-2020", "agreementType": "regiomanagement", "careKind": "OI", "providerKinds": ["practice"],
        "submitters": ["own"], "basis": "ours", "title": text("Regioplan"),
        "items": [{ "linkId": "plan", "type": "text", "text": text("Plan"), "required": true }] });
    let desk = Desk::new().await;
    desk.publish(Operator, &definition).await;
    let round = desk.round(Operator, "vgz-test").await;
    let at = desk.start("vgz-test", &round).await;
    desk.hand_in(&at, &json!({ "plan": "x" })).await;
    assert_eq!(desk.get(Practice, &at).await["dueOn"], "2025-02-17");
    for (day, found) in [("2025-02-17", 0), ("2025-02-18", 1)] {
        let list = format!("/v1/submissions?dueBefore={day}");
        assert_eq!(desk.sandbox.items(Practice, &list).await.len(), found, "{day}");
    }
    let other = desk.mutation().await;
    assert_eq!(desk.get(Practice, &other).await.get("dueOn"), None, "no source gives a term");
}

#[actix_web::test]
async fn an_insurer_divides_its_work_and_the_provider_does_not_see_how() {
    let desk = Desk::new().await;
    let at = desk.mutation().await;
    let assign = |seen: i64, who: Value| {
        let body = json!({ "assignee": who });
        Sandbox::posting(&format!("{at}/_assign"), &body, "unused")
            .insert_header(("if-match", format!("\"{seen}\"")))
    };
    let done = desk.sandbox.send(Leader, assign(3, json!("loket-noord"))).await;
    assert_eq!((done.status, &done.json()["assignee"]), (200, &json!("loket-noord")), "{}", done.text());
    assert_eq!(desk.sandbox.send(Leader, assign(3, json!("loket-zuid"))).await.status, 412);
    for (list, found) in [
        ("assignee=loket-noord", 1),
        ("assignee=loket-zuid", 0),
        ("status=submitted&questionnaireId=zorg-en-zekerheid-haz-mutation", 1),
        ("receivedBefore=2025-02-03T00:00:00Z", 1),
        ("receivedBefore=2025-02-02T00:00:00Z", 0),
        ("dueBefore=2026-01-01", 0),
    ] {
        let items = desk.sandbox.items(Leader, &format!("/v1/submissions?{list}")).await;
        assert_eq!(items.len(), found, "{list}");
    }
    let probe = desk.sandbox.get(Practice, "/v1/submissions?assignee=loket-noord").await;
    assert_eq!((probe.status, probe.code().as_str()), (403, "forbidden"));
    for side in [at.clone(), format!("{at}/history"), "/v1/submissions".to_owned()] {
        let text = desk.get(Practice, &side).await.to_string();
        assert!(!text.contains("loket") && !text.contains("assigned"), "{side}: {text}");
    }
    let freed = desk.sandbox.send(Leader, assign(4, Value::Null)).await;
    assert_eq!((freed.status, freed.json().get("assignee")), (200, None), "{}", freed.text());
}
