//! WSVs, ROs, care groups, out-of-hours structures and lifestyle coaches.

use serde_json::json;

use super::{check, missing, neighbourhood, regional, ruling, told, with};
use crate::effective_agreements::Sandbox;

#[actix_web::test]
async fn a_wsv_is_certified_by_the_fifth_anniversary_of_its_start_at_the_latest() {
    let sandbox = Sandbox::new().await;
    let mut asked = with(
        &neighbourhood(),
        &json!({ "wsv.certificate": "none", "wsv.official_start_date": "2019-06-01" }),
    );
    for (day, outcome) in [
        ("2024-05-31", ["eligibleAtDiscretion", "met", "MET"]),
        ("2024-06-01", ["eligibleAtDiscretion", "met", "MET"]),
        ("2024-06-02", ["notEligible", "unmet", "UNMET"]),
    ] {
        asked["date"] = day.into();
        let answer = check(&sandbox, &asked).await;
        assert_eq!(told(&answer, "org.wsv-certification-5y"), outcome, "{day}");
        let term = ruling(&answer, "org.wsv-certification-5y")["facts"].as_array().unwrap().clone();
        let term = term.iter().find(|fact| fact["fact"] == "wsv.certification_term_passed").unwrap().clone();
        assert_eq!(term["source"], "derived");
    }
    asked["facts"].as_object_mut().unwrap().remove("wsv.official_start_date");
    let answer = check(&sandbox, &asked).await;
    assert_eq!(
        (&answer["outcome"], missing(&answer)),
        (&json!("needsFacts"), vec!["wsv.official_start_date"])
    );
}

#[actix_web::test]
async fn a_physiotherapist_in_tariff_group_c_keeps_the_whole_wsv_out_and_is_named() {
    let sandbox = Sandbox::new().await;
    let mut asked = neighbourhood();
    for fact in ["wsv.physio_tariff_groups", "wsv.gps_all_have_poh_s", "wsv.participants_linked_agb"] {
        asked["facts"].as_object_mut().unwrap().remove(fact);
    }
    asked["members"] = json!([
        { "agbCode": "01900001", "facts": { "wsv.physio_tariff_groups": null, "wsv.gps_all_have_poh_s": true } },
        { "agbCode": "04900001", "facts": { "wsv.physio_tariff_groups": ["A"], "wsv.gps_all_have_poh_s": null } },
        { "agbCode": "04900002", "facts": { "wsv.physio_tariff_groups": ["C"], "wsv.gps_all_have_poh_s": null } },
    ]);
    let answer = check(&sandbox, &asked).await;
    let physio = ruling(&answer, "org.wsv-physio-tariff-group");
    assert_eq!((&physio["verdict"], &physio["lackingMembers"]), (&json!("unmet"), &json!(["04900002"])));
    assert_eq!(physio["facts"][0]["value"], json!(["A", "C"]), "a set holds the words of all members");
    assert_eq!(physio["facts"][0]["source"], "members");
    assert_eq!(ruling(&answer, "org.wsv-poh")["verdict"], "met");
    let linked = ruling(&answer, "org.wsv-agb-link");
    assert_eq!((&linked["verdict"], &linked["facts"][0]["source"]), (&json!("unmet"), &json!("register")));
    assert_eq!(
        linked["lackingMembers"],
        json!(["04900001", "04900002"]),
        "the register links only the practice"
    );
    assert_eq!(answer["outcome"], "notEligible");

    asked["members"][2]["facts"] = json!({});
    let answer = check(&sandbox, &asked).await;
    let physio = ruling(&answer, "org.wsv-physio-tariff-group");
    assert_eq!(physio["verdict"], "unknown", "a member that says nothing leaves it open");
    assert_eq!(physio["missing"][0]["silentMembers"], json!(["04900002"]));
    assert_eq!(physio["missing"][0]["perMember"], true);
}

#[actix_web::test]
async fn tariff_group_b_waits_for_the_judgement_of_the_wsv_itself() {
    let sandbox = Sandbox::new().await;
    let asked = with(&neighbourhood(), &json!({ "wsv.physio_tariff_groups": ["A", "B"] }));
    let rule = "org.wsv-physio-b-judgement";
    let open = check(&sandbox, &asked).await;
    assert_eq!((&open["outcome"], missing(&open)), (&json!("needsFacts"), vec!["wsv.physio_b_judgement"]));
    for (judgement, wanted) in [
        ("none", ["eligibleAtDiscretion", "pending", "PENDING"]),
        ("accepted", ["eligibleAtDiscretion", "met", "MET"]),
        ("rejected", ["notEligible", "unmet", "UNMET"]),
    ] {
        let answer = check(&sandbox, &with(&asked, &json!({ "wsv.physio_b_judgement": judgement }))).await;
        assert_eq!(told(&answer, rule), wanted, "{judgement}");
    }
}

#[actix_web::test]
async fn a_wtza_permit_applied_for_on_the_last_day_of_2023_counts_and_a_day_later_does_not() {
    let sandbox = Sandbox::new().await;
    let asked = |state: &str, day: &str| {
        with(&regional(), &json!({ "ro.wtza_state": state, "ro.wtza_application_date": day }))
    };
    for (state, day, wanted) in [
        ("applied", "2023-12-31", ["eligibleAtDiscretion", "met", "MET"]),
        ("applied", "2024-01-01", ["notEligible", "unmet", "UNMET"]),
        ("refused", "2023-12-31", ["eligibleAtDiscretion", "notInSource", "NOT_IN_SOURCE"]),
        ("none", "2023-12-31", ["notEligible", "unmet", "UNMET"]),
    ] {
        let answer = check(&sandbox, &asked(state, day)).await;
        assert_eq!(told(&answer, "org.ro-wtza"), wanted, "{state} {day}");
    }
    let wsvs = check(&sandbox, &regional()).await;
    let contracted = ruling(&wsvs, "org.ro-wsvs-contracted");
    assert_eq!(
        (&contracted["verdict"], &contracted["facts"][0]["source"]),
        (&json!("met"), &json!("contracts"))
    );
}

#[actix_web::test]
async fn one_wsv_without_an_agreement_keeps_its_ro_out_and_is_named() {
    let sandbox = Sandbox::new().await;
    let mut asked = regional();
    asked["agbCode"] = "53900003".into();
    let answer = check(&sandbox, &asked).await;
    assert_eq!(told(&answer, "org.ro-wsvs-contracted"), ["notEligible", "unmet", "UNMET"]);
    assert_eq!(ruling(&answer, "org.ro-wsvs-contracted")["lackingMembers"], json!(["53910002"]));
}

#[actix_web::test]
async fn a_day_on_which_two_passages_disagree_is_a_conflict_with_both_passages() {
    let sandbox = Sandbox::new().await;
    for (day, verdict) in [("2023-09-30", "met"), ("2023-10-01", "conflict"), ("2023-10-02", "unmet")] {
        let answer = check(&sandbox, &with(&neighbourhood(), &json!({ "plan.received_date": day }))).await;
        let timing = ruling(&answer, "deadline.plan-and-budget");
        assert_eq!(
            (&timing["verdict"], &answer["outcome"]),
            (&json!(verdict), &json!("eligibleAtDiscretion")),
            "{day}"
        );
        let passages = timing["rule"]["contradictions"][0]["passages"].as_array().unwrap();
        assert!(passages.len() >= 2, "{passages:?}");
    }
}

#[actix_web::test]
async fn a_care_group_asks_vgz_before_the_policy_holds_and_hears_whether_it_is_in_time() {
    let sandbox = Sandbox::new().await;
    let asked = |day: &str| {
        json!({ "agbCode": "53900003", "uzoviCode": "9103", "policyId": "vgz-2020", "agreementType": "ketenzorg",
            "date": "2019-07-10", "facts": { "action.date": day, "offer.includes_regional_management": false } })
    };
    for (day, verdict) in [("2019-07-15", "met"), ("2019-07-16", "unmet")] {
        let answer = check(&sandbox, &asked(day)).await;
        assert_eq!(ruling(&answer, "deadline.care-group-15-july")["verdict"], verdict);
        assert_eq!(
            answer["outcome"], "eligibleAtDiscretion",
            "VGZ need not contract more than its duty of care asks"
        );
    }
    let region = json!({ "agbCode": "53900003", "uzoviCode": "9103", "policyId": "vgz-2020",
        "agreementType": "regiomanagement", "date": "2019-07-10", "facts": {
            "regional_management.preconditions_met": true, "regional_management.right_parties_joined": true,
            "regioplan.elements": ["improvementOptions", "numericalAnalysis"],
        } });
    let answer = check(&sandbox, &region).await;
    assert_eq!(told(&answer, "oi.regioplan-requirements"), ["notEligible", "unmet", "UNMET"]);
    assert_eq!(told(&answer, "eligibility.regional-management-preconditions")[1], "met");
}

#[actix_web::test]
async fn an_hds_is_checked_on_its_template_and_its_yearly_budget() {
    let sandbox = Sandbox::new().await;
    let facts =
        json!({ "agreement.budget_agreed_for_year": true, "agreement.settlement_agreed_for_year": true });
    let asked = json!({ "agbCode": "21900001", "uzoviCode": "9102", "policyId": "zz-haz-2024", "agreementType": "hds",
        "date": "2024-06-01", "facts": facts });
    let answer = check(&sandbox, &asked).await;
    assert_eq!(told(&answer, "representation.uniform-agreement"), ["possiblyEligible", "met", "MET"]);
    assert_eq!(ruling(&answer, "representation.uniform-agreement")["facts"][0]["source"], "contracts");
    let cz = json!({ "agbCode": "21900001", "uzoviCode": "9101", "agreementType": "hds" });
    let answer = check(&sandbox, &cz).await;
    assert_eq!(answer["outcome"], "eligibleAtDiscretion", "CZ prints no criteria for an HDS");
    let practice = json!({ "agbCode": "01900001", "uzoviCode": "9101", "agreementType": "hds" });
    let answer = check(&sandbox, &practice).await;
    assert_eq!(
        (&answer["outcome"], &answer["conditions"][0]["verdict"]),
        (&json!("notEligible"), &json!("unmet"))
    );
}

#[actix_web::test]
async fn vgz_takes_care_groups_and_lifestyle_coaches_for_the_lifestyle_intervention() {
    let sandbox = Sandbox::new().await;
    let asked = |agb: &str| {
        json!({ "agbCode": agb, "uzoviCode": "9103", "policyId": "vgz-2020", "agreementType": "gli",
            "date": "2020-06-01", "facts": { "gli.programme": "cool" } })
    };
    let group = check(&sandbox, &asked("53900003")).await;
    assert_eq!(told(&group, "gli.contract-parties"), ["eligibleAtDiscretion", "met", "MET"]);
    let coach = check(&sandbox, &asked("01910004")).await;
    assert_eq!(
        (&coach["outcome"], missing(&coach)),
        (&json!("needsFacts"), vec!["provider.lifestyle_coach"])
    );
    for (yes, outcome) in [(true, "eligibleAtDiscretion"), (false, "notEligible")] {
        let facts = json!({ "provider.lifestyle_coach": yes });
        assert_eq!(check(&sandbox, &with(&asked("01910004"), &facts)).await["outcome"], outcome);
    }
}

#[actix_web::test]
async fn a_passage_that_may_be_of_another_insurer_refuses_nobody_and_says_whose_it_may_be() {
    let sandbox = Sandbox::new().await;
    let asked = json!({ "agbCode": "53900003", "uzoviCode": "9104", "policyId": "contested-2022",
        "agreementType": "regiomanagement", "date": "2022-06-01",
        "facts": { "ro.patients": 99_999, "request.oi_parts": ["gez"] } });
    let answer = check(&sandbox, &asked).await;
    let unmet = ruling(&answer, "oi.regional-management-preconditions");
    assert_eq!((&unmet["verdict"], &unmet["weighs"]), (&json!("unmet"), &json!("eligibleAtDiscretion")));
    assert_eq!(told(&answer, "oi.gez-not-contracted")[2], "EXCLUDED");
    assert_eq!(unmet["rule"]["attribution"]["level"], "contested");
    assert!(unmet["rule"]["attribution"]["candidates"].as_array().unwrap().len() >= 2);
    assert_eq!(answer["outcome"], "eligibleAtDiscretion");
}
