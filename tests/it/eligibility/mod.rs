//! What a provider can get from an insurer, through HTTP, by the shipped policies.

mod addenda;
mod laws;
mod practices;
mod refusals;
mod wholes;

use actix_web::test::TestRequest;
use serde_json::{Value, json};

use crate::effective_agreements::Sandbox;
use crate::effective_agreements::Who::{self, *};
use crate::harness::Answer;

pub async fn post(sandbox: &Sandbox, who: Who, body: &Value) -> Answer {
    let request = TestRequest::post().uri("/v1/eligibility-checks").insert_header(("accept-language", "en"));
    let request = request.insert_header(("content-type", "application/json"));
    sandbox.send(who, request.set_payload(body.to_string())).await
}

pub async fn check(sandbox: &Sandbox, body: &Value) -> Value {
    let answer = post(sandbox, Operator, body).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    answer.json()
}

/// `body` with more facts.
pub fn with(body: &Value, facts: &Value) -> Value {
    let mut body = body.clone();
    for (fact, value) in facts.as_object().unwrap() {
        body["facts"][fact] = value.clone();
    }
    body
}

/// The ruling on a rule.
#[track_caller]
pub fn ruling<'a>(answer: &'a Value, rule: &str) -> &'a Value {
    let parts = ["criteria", "exclusions", "discretion", "timing"];
    let mut rulings = parts.iter().flat_map(|part| answer[part].as_array().unwrap());
    rulings.find(|ruling| ruling["rule"]["ruleId"] == rule).unwrap_or_else(|| panic!("no {rule}"))
}

/// Outcome of the whole, verdict and word of a rule.
#[track_caller]
pub fn told<'a>(answer: &'a Value, rule: &str) -> [&'a str; 3] {
    let ruling = ruling(answer, rule);
    [&answer["outcome"], &ruling["verdict"], &ruling["outcome"]].map(|word| word.as_str().unwrap_or_default())
}

pub fn missing(answer: &Value) -> Vec<&str> {
    answer["missing"].as_array().unwrap().iter().map(|fact| fact["fact"].as_str().unwrap()).collect()
}

/// A practice asks CZ for 2025; the facts that the register does not hold are all in order.
pub fn late_entry(agb_code: &str) -> Value {
    json!({ "agbCode": agb_code, "uzoviCode": "9101", "agreementType": "haz-late-entry", "facts": {
        "practice.big_registrations_valid": true, "vecozo.certificate_valid": true,
        "questionnaire.submitted": true, "questionnaire.assessment": "positive",
        "practice.meets_nza_rules": true, "organisation.insolvency_state": "none",
        "organisation.insolvency_procedure_pending": false, "organisation.taxes_paid_home": true,
        "organisation.taxes_paid_nl": true, "organisation.false_statement_found": false,
        "organisation.information_withheld": false, "organisation.integrity_investigation": "clear",
    } })
}

/// A WSV asks Zorg en Zekerheid for neighbourhood management 2024; all is in order.
pub fn neighbourhood() -> Value {
    json!({ "agbCode": "53910001", "uzoviCode": "9102", "agreementType": "wijkmanagement", "date": "2024-06-01",
        "facts": {
            "wsv.participants_contracted": true, "wsv.accession_agreements_complete": true,
            "wsv.participants_linked_agb": true, "wsv.neighbourhood_logical": true,
            "wsv.tied_to_social_domain": true, "wsv.board_disciplines": ["pharmacist", "gp", "districtNurse"],
            "wsv.gps_all_have_poh_s": true, "wsv.gps_all_have_poh_ggz": true,
            "wsv.poh_meets_insurer_conditions": true, "wsv.patient_data_exchangeable": true,
            "wsv.offers_ggz_programme": false, "wsv.physio_tariff_groups": ["A"],
            "wsv.certificate": "hkz", "wsv.quality_report_covers_certification": true,
            "vecozo.certificate_valid": true, "organisation.meets_general_policy": true,
        } })
}

/// An RO asks Zorg en Zekerheid for regional management 2024; all is in order.
pub fn regional() -> Value {
    json!({ "agbCode": "53900001", "uzoviCode": "9102", "agreementType": "regiomanagement", "date": "2024-06-01",
        "facts": {
            "ro.accession_agreements_complete": true, "ro.wsvs_linked_agb": true, "ro.region_logical": true,
            "ro.region_contiguous": true, "ro.board_multidisciplinary": true,
            "ro.follows_latest_governance_code": true, "ro.steers_quality_and_efficiency": true,
            "ro.steers_uniform_information_system": true, "ro.supports_e_mental_health_choice": true,
            "vecozo.certificate_valid": true, "ro.wtza_state": "held", "ro.scales_innovations": true,
            "ro.aggregated_data_exchanged": true, "ro.uniform_information_system_realised": true,
            "organisation.meets_general_policy": true,
        } })
}
