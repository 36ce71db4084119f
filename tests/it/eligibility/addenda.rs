//! Addenda: through whom they go, what they need, what they cannot go with, and what to do instead.

use serde_json::{Value, json};

use super::{check, told};
use crate::effective_agreements::Sandbox;

fn vgz(agb_code: &str, addendum: &str, facts: &Value) -> Value {
    json!({ "agbCode": agb_code, "uzoviCode": "9103", "policyId": "vgz-2020", "addendum": addendum,
        "date": "2020-06-01", "facts": facts })
}

/// The condition of a kind, as verdict and text.
#[track_caller]
fn condition<'a>(answer: &'a Value, kind: &str) -> &'a Value {
    let conditions = answer["conditions"].as_array().unwrap();
    conditions.iter().find(|condition| condition["kind"] == kind).unwrap_or_else(|| panic!("no {kind}"))
}

#[actix_web::test]
async fn what_is_not_needed_or_has_lapsed_cannot_be_had_and_says_what_to_do_instead() {
    let sandbox = Sandbox::new().await;
    for (addendum, agb_code, status) in [("scen", "01900001", "notNeeded"), ("gez", "53900003", "lapsed")] {
        let answer = check(&sandbox, &vgz(agb_code, addendum, &json!({}))).await;
        assert_eq!(
            (&answer["outcome"], &answer["subject"]["status"]),
            (&json!("notEligible"), &json!(status))
        );
        let status = condition(&answer, "status");
        assert_eq!(status["verdict"], "unmet");
        assert!(status["instead"].as_str().is_some_and(|text| !text.is_empty()), "{addendum}");
    }
}

#[actix_web::test]
async fn an_addendum_goes_through_its_channel() {
    let sandbox = Sandbox::new().await;
    for (agb_code, verdict) in [("53900003", "met"), ("01900001", "unmet")] {
        let body = vgz(agb_code, "chain-regular", &json!({}));
        let answer = check(&sandbox, &body).await;
        assert_eq!(condition(&answer, "channel")["verdict"], verdict, "{agb_code}");
    }
}

#[actix_web::test]
async fn what_an_addendum_needs_is_read_from_the_contracts_and_else_said_by_the_provider() {
    let sandbox = Sandbox::new().await;
    // 01900001 has GP care with Zorg en Zekerheid, 01900002 has nothing and that is certain.
    let poh = |agb: &str| json!({ "agbCode": agb, "uzoviCode": "9102", "policyId": "zz-haz-2024", "addendum": "poh-s", "date": "2024-06-01" });
    let answer = check(&sandbox, &poh("01900001")).await;
    assert_eq!(
        (
            condition(&answer, "requires")["verdict"].as_str(),
            condition(&answer, "requires")["other"].as_str()
        ),
        (Some("met"), Some("haz"))
    );
    let mut without = poh("01900002");
    without["holds"] = json!(["haz"]);
    let answer = check(&sandbox, &without).await;
    assert_eq!(
        (&answer["outcome"], &condition(&answer, "requires")["verdict"]),
        (&json!("notEligible"), &json!("unmet"))
    );

    // Of 2020 no contracts of VGZ are declared complete.
    let facts = json!({ "region.frail_elderly_programme_running": false });
    let mut body = vgz("01900001", "frail-elderly-individual", &facts);
    let answer = check(&sandbox, &body).await;
    assert_eq!(
        (&answer["outcome"], &condition(&answer, "requires")["verdict"]),
        (&json!("needsFacts"), &json!("unknown"))
    );
    for (holds, outcome, requires, excludes) in [
        (json!(["haz"]), "possiblyEligible", "met", "met"),
        (json!([]), "notEligible", "unmet", "met"),
        (json!(["haz", "chain-frail-elderly"]), "notEligible", "met", "unmet"),
    ] {
        body["holds"] = holds;
        let answer = check(&sandbox, &body).await;
        assert_eq!(answer["outcome"], outcome, "{}", body["holds"]);
        assert_eq!(condition(&answer, "requires")["verdict"], requires);
        assert_eq!(condition(&answer, "excludes")["verdict"], excludes);
    }
    body["facts"]["region.frail_elderly_programme_running"] = true.into();
    body["holds"] = json!(["haz"]);
    assert_eq!(
        told(&check(&sandbox, &body).await, "module.frail-elderly-individual"),
        ["notEligible", "unmet", "REFUSED"]
    );
}
