//! Practices: what CZ asks of a late entrant, what Zorg en Zekerheid asks of any and of a new one.

use serde_json::{Value, json};

use super::{check, late_entry, missing, ruling, told, with};
use crate::effective_agreements::Sandbox;

#[actix_web::test]
async fn a_practice_that_meets_every_criterion_of_cz_is_possibly_eligible_and_never_more() {
    let sandbox = Sandbox::new().await;
    let asked = json!({ "agbCode": "01900028", "uzoviCode": "9101", "agreementType": "haz-late-entry" });
    let nothing_given = check(&sandbox, &asked).await;
    assert_eq!(nothing_given["outcome"], "needsFacts");
    for known in ["region.preferred", "practice.agb_active", "practice.member_of", "insurer.concern"] {
        assert!(!missing(&nothing_given).contains(&known), "the register knows {known}");
    }
    assert_eq!(nothing_given["next"]["fact"], missing(&nothing_given)[0]);
    assert_eq!(nothing_given["next"]["origin"], "register");
    let joined = ruling(&nothing_given, "eligibility.join-rho-and-hds");
    assert_eq!((&joined["verdict"], &joined["facts"][0]["source"]), (&json!("met"), &json!("register")));

    let answer = check(&sandbox, &late_entry("01900028")).await;
    assert_eq!((&answer["outcome"], &answer["missing"]), (&json!("possiblyEligible"), &json!([])));
    assert_eq!(answer["receipt"]["policyId"], "cz-2025");
    assert_eq!(answer["receipt"]["concern"], "cz");
    assert!(answer["receipt"]["position"].as_i64().unwrap() > 0);
    assert!(!answer["shown"].as_array().unwrap().is_empty());
    assert_eq!(answer["start"]["startsOn"], Value::Null, "the source names no start");
    for ruling in answer["criteria"].as_array().unwrap() {
        assert!(!ruling["rule"]["citations"].as_array().unwrap().is_empty());
    }
}

#[actix_web::test]
async fn at_cz_an_exclusion_goes_before_everything_and_an_open_investigation_leaves_it_to_cz() {
    let sandbox = Sandbox::new().await;
    let asked = late_entry("01900028");
    for (facts, outcome, rule, verdict) in [
        (
            json!({ "organisation.insolvency_state": "bankrupt" }),
            "excluded",
            "exclusion.insolvency-state",
            "unmet",
        ),
        (json!({ "organisation.taxes_paid_nl": false }), "excluded", "exclusion.tax-default", "unmet"),
        (
            json!({ "organisation.integrity_investigation": "open" }),
            "eligibleAtDiscretion",
            "exclusion.integrity",
            "pending",
        ),
        (
            json!({ "vecozo.certificate_valid": false }),
            "notEligible",
            "eligibility.vecozo-certificate",
            "unmet",
        ),
        (
            json!({ "case.covered_by_policy": false }),
            "eligibleAtDiscretion",
            "reservation.unforeseen-cases",
            "pending",
        ),
    ] {
        let answer = check(&sandbox, &with(&asked, &facts)).await;
        assert_eq!([told(&answer, rule)[0], told(&answer, rule)[1]], [outcome, verdict], "{facts}");
    }
    let both = json!({ "organisation.insolvency_state": "bankrupt", "vecozo.certificate_valid": false });
    assert_eq!(check(&sandbox, &with(&asked, &both)).await["outcome"], "excluded");
}

#[actix_web::test]
async fn a_practice_that_the_register_does_not_see_in_an_ro_misses_that_criterion_of_cz() {
    let sandbox = Sandbox::new().await;
    let asked = with(&late_entry("01900003"), &json!({ "practice.member_of": ["ro", "hds"] }));
    let answer = check(&sandbox, &asked).await;
    assert_eq!(told(&answer, "eligibility.join-rho-and-hds"), ["notEligible", "unmet", "UNMET"]);
    let aside = &answer["setAside"][0];
    assert_eq!(aside["fact"], "practice.member_of", "the register wins and the answer says so");
    assert_eq!((&aside["given"], &aside["used"]), (&json!(["ro", "hds"]), &json!(["hds"])));
    assert_eq!(aside["source"], "register");
}

#[actix_web::test]
async fn zorg_en_zekerheid_never_gives_a_bare_yes() {
    let sandbox = Sandbox::new().await;
    let asked = json!({ "agbCode": "01900002", "uzoviCode": "9102", "agreementType": "haz", "date": "2024-06-01",
        "facts": {
            "practice.meets_general_policy": true, "practice.big_registrations_valid": true,
            "practice.continuing_education_in_order": true, "practice.equipment_in_order": true,
            "practice.reachability_in_order": true, "practice.locum_cover_arranged": true,
            "vecozo.certificate_valid": true,
        } });
    let answer = check(&sandbox, &asked).await;
    assert_eq!(
        told(&answer, "eligibility.possible-not-guaranteed"),
        ["eligibleAtDiscretion", "met", "POSSIBLY_ELIGIBLE"]
    );
    assert_eq!(ruling(&answer, "reservation.no-contract-own-reasons")["weighs"], "eligibleAtDiscretion");
    let criteria_met = &ruling(&answer, "eligibility.possible-not-guaranteed")["facts"][0];
    assert_eq!((&criteria_met["value"], &criteria_met["source"]), (&json!(true), &json!("check")));
    let declined = check(&sandbox, &with(&asked, &json!({ "insurer.decision": "declined" }))).await;
    assert_eq!(told(&declined, "reservation.no-contract-own-reasons"), ["notEligible", "unmet", "DECLINED"]);
    let unmet =
        with(&asked, &json!({ "practice.locum_cover_arranged": false, "admission.criteria_met": true }));
    let unmet = check(&sandbox, &unmet).await;
    assert_eq!(told(&unmet, "eligibility.possible-not-guaranteed"), ["notEligible", "unmet", "NOT_ELIGIBLE"]);
    assert_eq!(unmet["setAside"][0]["source"], "check", "who asks does not say that all is met");
}

#[actix_web::test]
async fn a_new_practice_starts_on_the_first_day_of_the_quarter_after_its_request() {
    let sandbox = Sandbox::new().await;
    let asked = json!({ "agbCode": "01900002", "uzoviCode": "9102", "agreementType": "haz-new-practice",
        "date": "2024-06-01", "facts": {
            "practice.meets_general_policy": true, "practice.big_registrations_valid": true,
            "practice.continuing_education_in_order": true, "practice.equipment_in_order": true,
            "practice.reachability_in_order": true, "practice.locum_cover_arranged": true,
            "vecozo.certificate_valid": true, "practice.new_owner": true,
        } });
    let answer = check(&sandbox, &asked).await;
    assert_eq!(told(&answer, "questionnaire.new-practice"), ["eligibleAtDiscretion", "met", "ALLOWED"]);
    assert_eq!(answer["start"]["missing"][0]["fact"], "request.date");
    for (request, first_day) in [("2024-06-30", "2024-07-01"), ("2024-07-01", "2024-10-01")] {
        let answer = check(&sandbox, &with(&asked, &json!({ "request.date": request }))).await;
        assert_eq!(answer["start"]["startsOn"], first_day, "{request}");
    }
    let not_new = check(&sandbox, &with(&asked, &json!({ "practice.new_owner": false }))).await;
    assert_eq!(
        told(&not_new, "questionnaire.new-practice"),
        ["eligibleAtDiscretion", "notApplicable", "NOT_APPLICABLE"]
    );
}

#[actix_web::test]
async fn an_application_in_segment_3_follows_its_route_and_starts_after_a_month_of_set_up() {
    let sandbox = Sandbox::new().await;
    let asked = json!({ "agbCode": "01900001", "uzoviCode": "9102", "policyId": "zz-haz-2024",
        "agreementType": "s3-project", "date": "2024-06-01", "facts": {
            "s3.rewards_quality": true, "s3.adds_to_s1_s2": true, "s3.favourable_price_quality": true,
            "s3.stimulates_outcome": true, "s3.requested_prestatie": "otherCareRenewal", "s3.formats_used": true,
            "s3.scope": "gpCareOnly", "request.mailbox": "gpPurchasing",
        } });
    let answer = check(&sandbox, &asked).await;
    assert_eq!(told(&answer, "s3.step-3-outcomes"), ["eligibleAtDiscretion", "unknown", "UNKNOWN"]);
    let wrong_box = with(&asked, &json!({ "request.mailbox": "projectApplications" }));
    assert_eq!(
        told(&check(&sandbox, &wrong_box).await, "s3.step-2-route"),
        ["notEligible", "unmet", "UNMET"]
    );
    let approved = with(&asked, &json!({ "s3.reply": "approved", "approval.date": "2024-05-31" }));
    assert_eq!(check(&sandbox, &approved).await["start"]["startsOn"], "2024-07-01");
    let later = with(&approved, &json!({ "s3.reply": "notNow" }));
    assert_eq!(
        told(&check(&sandbox, &later).await, "s3.step-3-outcomes"),
        ["eligibleAtDiscretion", "pending", "PENDING"]
    );
}
