//! Who may ask, what is refused and how, and facts from hostile hands.

use actix_web::test::TestRequest;
use diesel::prelude::*;
use serde_json::{Value, json};
use zorgcontract::db::schema::read_counts;
use zorgcontract::db::{DbError, PortableDsl as _};

use super::{check, late_entry, neighbourhood, post, ruling, told, with};
use crate::effective_agreements::Sandbox;
use crate::effective_agreements::Who::*;

/// How often a caller's checks of a provider against a policy were counted.
async fn reads(sandbox: &Sandbox, subject: &'static str) -> i64 {
    let state = &sandbox.app.state;
    state.reads.flush(&state.db).await.unwrap();
    let rows: Vec<i64> = state
        .db
        .read(move |conn| -> Result<_, DbError> {
            let counted = read_counts::table
                .filter(read_counts::operation.eq("eligibility-checks"))
                .filter(read_counts::subject.eq(subject));
            Ok(counted.select(read_counts::reads).portable().load(conn)?)
        })
        .unwrap();
    rows.into_iter().sum()
}

fn practice() -> Value {
    json!({ "agbCode": "01900001", "uzoviCode": "9102", "agreementType": "haz", "date": "2024-06-01" })
}

#[actix_web::test]
async fn a_provider_asks_about_itself_and_an_insurer_about_its_own_policies() {
    let sandbox = Sandbox::new().await;
    let by_policy = json!({ "agbCode": "01900001", "policyId": "zz-haz-2024", "agreementType": "haz", "date": "2024-06-01" });
    for (who, insurer, policy) in [
        (Operator, 200, 200),
        (Provider("01900001"), 200, 200),
        (Provider("01900002"), 404, 404),
        (Concern("zorg-en-zekerheid"), 200, 200),
        (Concern("cz"), 404, 404),
        (Insurer("9102"), 200, 200),
        (Insurer("9101"), 404, 404),
        (Dashboard, 403, 403),
    ] {
        assert_eq!(post(&sandbox, who, &practice()).await.status, insurer, "{}", practice());
        assert_eq!(post(&sandbox, who, &by_policy).await.status, policy, "{by_policy}");
    }
    // A practitioner stands for the one organisation it works for, and that one may ask.
    let mut body = practice();
    body["agbCode"] = "01910001".into();
    let answer = post(&sandbox, Provider("01900001"), &body).await;
    assert_eq!((answer.status, &answer.json()["provider"]["agbCode"]), (200, &json!("01900001")));
    body["agbCode"] = "01910002".into();
    let answer = post(&sandbox, Operator, &body).await;
    assert_eq!(answer.faults(), ["body:/agbCode eligibility.severalOrganisations"]);
}

#[actix_web::test]
async fn what_is_not_there_and_what_is_not_yours_look_alike() {
    let sandbox = Sandbox::new().await;
    for (member, value) in [("agbCode", "01999999"), ("uzoviCode", "9999"), ("policyId", "no-such-2024")] {
        let mut body = practice();
        body[member] = value.into();
        assert_eq!(post(&sandbox, Operator, &body).await.status, 404, "{member}");
    }
    for (member, value) in [("date", "2030-01-01"), ("asOf", "2023-03-31T00:00:00Z")] {
        let mut body = practice();
        body[member] = value.into();
        let answer = post(&sandbox, Operator, &body).await;
        assert_eq!(answer.status, 404, "no policy for that day, or not known then");
        assert!(answer.json()["detail"].as_str().unwrap().contains("policy"), "{}", answer.text());
    }
}

#[actix_web::test]
async fn every_fault_is_named_at_once_with_the_nearest_name() {
    let sandbox = Sandbox::new().await;
    let facts = json!({
        "practice.big_registration_valid": true, "organisation.insolvency_state": "bankrup",
        "vecozo.certificate_valid": "yes", "questionnaire.assessment": ["positive"], "request.date": "2024-02-30",
        "approval.date": "1024-01-01", "publication.fields": "waitingTimes", "request.contract_year": "2025",
        "a/b~c": 1,
    });
    let answer = post(&sandbox, Operator, &with(&late_entry("01900028"), &facts)).await;
    assert_eq!((answer.status, answer.code().as_str()), (400, "request-invalid"));
    assert_eq!(
        answer.faults(),
        [
            "body:/facts/a~1b~0c fact.unknown",
            "body:/facts/approval.date fact.range",
            "body:/facts/organisation.insolvency_state fact.word",
            "body:/facts/practice.big_registration_valid fact.unknown",
            "body:/facts/publication.fields fact.type",
            "body:/facts/questionnaire.assessment fact.type",
            "body:/facts/request.contract_year fact.type",
            "body:/facts/request.date fact.type",
            "body:/facts/vecozo.certificate_valid fact.type",
        ]
    );
    let text = answer.text();
    assert!(
        text.contains("Did you mean bankrupt?")
            && text.contains("Did you mean practice.big_registrations_valid?"),
        "{text}"
    );
    let mut body = late_entry("01900028");
    body["agreementType"] = "haz-late-entri".into();
    body["facts"]["vecozo.certificate"] = true.into();
    let answer = post(&sandbox, Operator, &body).await;
    assert_eq!(
        answer.faults(),
        ["body:/agreementType agreementType.unknown", "body:/facts/vecozo.certificate fact.unknown"]
    );
    assert!(answer.text().contains("Did you mean haz-late-entry?") && answer.text().contains("mdz"));
}

#[actix_web::test]
async fn a_question_names_one_thing_of_one_policy() {
    let sandbox = Sandbox::new().await;
    let faults = async |body: Value| post(&sandbox, Operator, &body).await.faults();
    let nothing = json!({ "agbCode": "01900001" });
    assert_eq!(
        faults(nothing).await,
        ["body:/uzoviCode member.required", "body:/agreementType member.required"]
    );
    let mut both = practice();
    both["addendum"] = "poh-s".into();
    assert_eq!(faults(both).await, ["body:/addendum eligibility.subject"]);
    let mut twice = practice();
    twice["agreementType"] = "s3-project".into();
    assert_eq!(
        faults(twice.clone()).await,
        ["body:/policyId eligibility.severalPolicies"],
        "GP care and chain care both have it"
    );
    twice["policyId"] = "zz-haz-2024".into();
    assert_eq!(post(&sandbox, Operator, &twice).await.status, 200);
    twice["policyId"] = "cz-2025".into();
    assert_eq!(faults(twice).await, ["body:/policyId eligibility.otherInsurer"]);
    let mut holds = practice();
    holds["holds"] = json!(["haz", "poh"]);
    assert_eq!(faults(holds).await, ["body:/holds/1 holds.unknown"]);
    let several =
        json!({ "agbCode": "01900001", "policyId": "contested-2022", "agreementType": "regiomanagement" });
    assert_eq!(
        faults(several).await,
        ["body:/uzoviCode member.required"],
        "that policy is about several insurers"
    );
}

#[actix_web::test]
async fn facts_of_members_are_those_that_add_up_and_stand_in_one_place() {
    let sandbox = Sandbox::new().await;
    let mut body = neighbourhood();
    body["members"] = json!([
        { "agbCode": "01900001", "facts": { "wsv.board_disciplines": ["gp"], "wsv.gps_all_have_poh_s": true } },
        { "agbCode": "01900001", "facts": { "wsv.participant_linked_agb": true } },
    ]);
    assert_eq!(
        post(&sandbox, Operator, &body).await.faults(),
        [
            "body:/members/0/facts/wsv.board_disciplines fact.notOfMembers",
            "body:/members/0/facts/wsv.gps_all_have_poh_s fact.givenTwice",
            "body:/members/1/agbCode list.duplicate",
            "body:/members/1/facts/wsv.participant_linked_agb fact.unknown",
        ]
    );
}

#[actix_web::test]
async fn naming_a_member_does_not_show_whether_a_stranger_has_an_agreement() {
    let sandbox = Sandbox::new().await;
    let mut body = neighbourhood();
    body["facts"].as_object_mut().unwrap().remove("wsv.participants_contracted");
    // 01900004 has an agreement with this insurer and 01900002 has none; neither is a member.
    let mut seen = Vec::new();
    for stranger in ["01900004", "01900002", "01999999"] {
        body["members"] = json!([{ "agbCode": stranger }]);
        let answer = post(&sandbox, Provider("53910001"), &body).await.json();
        let contracted = ruling(&answer, "org.wsv-participants-contracted").clone();
        assert_eq!(contracted["verdict"], "unknown", "{stranger}");
        assert_eq!(contracted["missing"][0]["silentMembers"], json!([stranger]));
        seen.push(contracted["facts"].clone());
    }
    assert!(seen.iter().all(|facts| *facts == seen[0]));
}

#[actix_web::test]
async fn hostile_facts_are_refused_in_time_and_without_an_echo() {
    let sandbox = Sandbox::new().await;
    let many: serde_json::Map<String, Value> =
        (0..10_000).map(|n| (format!("fact.{n}"), json!(true))).collect();
    let mut body = practice();
    body["facts"] = many.into();
    assert_eq!(post(&sandbox, Operator, &body).await.faults(), ["body:/facts facts.tooMany"]);
    for (fact, value, status) in [
        ("x", json!("\u{0}"), 400),
        ("x\u{0}", json!(true), 400),
        ("practice.new_owner", json!(null), 400),
        ("practice.new_owner", json!({ "a": 1 }), 400),
        ("practice.new_owner", json!(1.5), 400),
        ("request.contract_year", json!(u64::MAX), 400),
        ("request.contract_year", json!(1e300), 400),
        ("publication.fields", json!(vec!["waitingTimes"; 65]), 400),
        ("publication.fields", json!(vec!["waitingTimes"; 64]), 200),
        ("case.covered_by_policy", json!("x".repeat(60_000)), 400),
        (&"long.".repeat(10_000), json!(true), 400),
        ("__proto__", json!(true), 400),
    ] {
        let mut body = practice();
        body["facts"] = json!({ fact: value });
        let answer = post(&sandbox, Operator, &body).await;
        assert_eq!(answer.status, status, "{}", &answer.text()[..answer.text().len().min(300)]);
        assert!(answer.bytes.len() < 60_000, "no echo");
    }
    let mut body = practice();
    body["facts"] = json!([]);
    assert_eq!(post(&sandbox, Operator, &body).await.status, 400);
    body["facts"] = json!({});
    body["members"] = (0..201).map(|n| json!({ "agbCode": format!("{:08}", 4_900_000 + n) })).collect();
    assert_eq!(post(&sandbox, Operator, &body).await.status, 400);
}

#[actix_web::test]
async fn the_answer_speaks_the_language_asked_and_is_counted_for_the_caller() {
    let sandbox = Sandbox::new().await;
    let request =
        TestRequest::post().uri("/v1/eligibility-checks").insert_header(("content-type", "application/json"));
    let dutch = sandbox.send(Operator, request.set_payload(practice().to_string())).await;
    assert_eq!(dutch.header("content-language"), "nl");
    let (dutch, english) = (dutch.json(), check(&sandbox, &practice()).await);
    for pointer in ["/next/question", "/next/where", "/conditions/0/text", "/criteria/0/rule/text"] {
        let [nl, en] =
            [&dutch, &english].map(|answer| answer.pointer(pointer).unwrap().as_str().unwrap().to_owned());
        assert!(!nl.is_empty() && !en.is_empty() && nl != en, "{pointer}: {nl}");
    }
    let subject = "01900001/zz-haz-2024";
    assert_eq!(reads(&sandbox, subject).await, 2);
    let mut refused = practice();
    refused["agbCode"] = "01900002".into();
    assert_eq!(post(&sandbox, Provider("01900001"), &refused).await.status, 404);
    assert_eq!(reads(&sandbox, "01900002/zz-haz-2024").await, 0, "what was not answered is not counted");
}

#[actix_web::test]
async fn a_stand_in_for_the_preferred_insurer_is_used_with_that_mark_and_gives_way_to_what_is_given() {
    let sandbox = Sandbox::new().await;
    let mut asked = late_entry("01900004"); // its region has a stand-in: Zorg en Zekerheid
    let answer = check(&sandbox, &asked).await;
    assert_eq!(told(&answer, "eligibility.preferred-region")[1], "unmet");
    assert_eq!(ruling(&answer, "eligibility.preferred-region")["facts"][0]["certainty"], "expected");
    asked["facts"]["region.preferred"] = "cz".into();
    let answer = check(&sandbox, &asked).await;
    assert_eq!(told(&answer, "eligibility.preferred-region")[1], "met");
    assert_eq!(answer["setAside"], json!([]));
}
