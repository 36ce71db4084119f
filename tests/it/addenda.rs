//! Addenda from request to end: who takes which step, what the policy makes of it, and what follows at once.

use actix_web::test::TestRequest;
use serde_json::{Value, json};
use zorgcontract::auth::Role;
use zorgcontract::auth::tokens::{self, Grant};
use zorgcontract::clock::Clocks;
use zorgcontract::codes::{AddendumId, ContractId, JobId};
use zorgcontract::contracts::addenda::model::*;
use zorgcontract::contracts::addenda::road::AddendumStep;
use zorgcontract::contracts::addenda::service::{add, revise};
use zorgcontract::contracts::offers::steps::ContractSide;
use zorgcontract::db::Tx;

use crate::contracts::{actor, addendum, period};
use crate::harness::Answer;
use crate::sandbox::Who::{self, *};
use crate::sandbox::{PRACTICE, Sandbox};

const FIRST_DAY: &str = "2020-07-01";

/// A country in the year of the policy of VGZ, in which it has contracts with the practice and its RO.
struct Vgz {
    sandbox: Sandbox,
    practice: String,
    ro: String,
}

fn stepping(uri: &str, seen: i32, body: &Value, key: &str) -> TestRequest {
    Sandbox::posting(uri, body, key).insert_header(("if-match", format!("\"{seen}\"")))
}

fn key() -> String {
    JobId::new().to_string()
}

fn id(answer: &Answer) -> String {
    assert_eq!(answer.status, 201, "{}", answer.text());
    answer.json()["id"].as_str().unwrap().to_owned()
}

fn ask(module: &str, facts: &Value) -> Value {
    json!({ "moduleCode": module, "period": { "startDate": FIRST_DAY }, "facts": facts })
}

impl Vgz {
    async fn new() -> Self {
        let clocks = Clocks::real();
        clocks.set_business("2020-06-01T10:00:00Z".parse().unwrap());
        let sandbox = Sandbox::with(clocks).await;
        let contract = |agb: &str, care: &str, number: &str| {
            json!({ "agbCode": agb, "purchasingPartyId": "vgz", "number": number, "careKind": care,
                "policyId": "vgz-2020", "term": { "startDate": "2020-01-01", "endDate": "2021-12-31" } })
        };
        let practice = id(&sandbox.post(Operator, "/v1/contracts", &contract(PRACTICE, "HAZ", "V-1")).await);
        let ro = id(&sandbox.post(Operator, "/v1/contracts", &contract("53900002", "MDZ", "V-2")).await);
        Self { sandbox, practice, ro }
    }

    fn token(&self) -> String {
        let grant = Grant {
            role: Role::Insurer,
            concern: Some("vgz".parse().unwrap()),
            ..self.sandbox.grant(Leader)
        };
        tokens::sign(&self.sandbox.key, &grant.claims(&Clocks::real())).unwrap()
    }

    async fn request(&self, body: &Value) -> Answer {
        self.sandbox.post(Practice, &format!("/v1/contracts/{}/addenda", self.practice), body).await
    }

    /// The insurer takes a step with what stands in its first version.
    async fn decide(&self, addendum: &str, step: &str, body: &Value) -> Answer {
        let request = stepping(&format!("/v1/addenda/{addendum}/{step}"), 1, body, &key());
        let bearer = format!("Bearer {}", self.token());
        self.sandbox.app.send(request.insert_header(("authorization", bearer))).await
    }
}

/// Ids of the rules that refused.
fn rules(answer: &Answer) -> Vec<String> {
    assert_eq!((answer.status, answer.code()), (422, "rule-refused".to_owned()), "{}", answer.text());
    let answer = answer.json();
    let rules = answer["rules"].as_array().into_iter().flatten();
    rules.map(|rule| rule["ruleId"].as_str().unwrap().to_owned()).collect()
}

/// Puts an addendum on a contract and takes it to a status; the contract.
async fn stand(sandbox: &Sandbox, on: ContractId, status: AddendumStatus) -> (AddendumId, i32) {
    use AddendumStatus::*;
    let road: &[AddendumStatus] = match status {
        Requested => &[Requested],
        Approved => &[Approved],
        Rejected => &[Requested, Rejected],
        Signed => &[Approved, Signed],
        Concluded => &[Concluded],
        Ended => &[Concluded, Ended],
    };
    let mut entry = addendum(status.as_str(), period("2024-01-01", ""));
    let made = entry.id;
    for (at, status) in road.iter().enumerate() {
        entry.terms.status = *status;
        let next = entry.clone();
        let seen = i32::try_from(at).unwrap();
        let work = move |tx: &mut Tx<'_>| {
            if seen == 0 { add(tx, on, &next) } else { revise(tx, on, &next, seen) }
        };
        sandbox.app.state.snapshots.write(actor(), work).await.unwrap();
    }
    (made, i32::try_from(road.len()).unwrap())
}

fn called(step: AddendumStep) -> Option<(&'static str, Value)> {
    match step {
        AddendumStep::Approve => Some(("_approve", json!({}))),
        AddendumStep::Reject => Some(("_reject", json!({ "reason": "no" }))),
        AddendumStep::Withdraw => Some(("_withdraw", json!({}))),
        AddendumStep::End => Some(("_end", json!({ "endDate": "2098-01-01" }))),
        AddendumStep::Request | AddendumStep::Sign => None,
    }
}

#[actix_web::test]
async fn every_step_from_every_status_by_both_sides_is_as_the_table_says() {
    let sandbox = Sandbox::new().await;
    let on = crate::offers::endless(&sandbox, "ZZ-9", "SMR").await;
    let (mut wrong, mut told) = (Vec::new(), 0);
    for was in AddendumStatus::ALL {
        let (made, version) = stand(&sandbox, on.parse().unwrap(), *was).await;
        for step in AddendumStep::ALL {
            let Some((path, body)) = called(*step) else { continue };
            for (who, side) in [(Practice, ContractSide::Provider), (Leader, ContractSide::Insurer)] {
                let request = stepping(&format!("/v1/addenda/{made}/{path}"), version, &body, &key());
                let answer = sandbox.send(who, request.insert_header(("prefer", "dry-run"))).await;
                let becomes = step.leads_to(*was, side);
                let wanted = match becomes {
                    _ if !step.is_for(side) => 403,
                    Some(_) => 200,
                    None => 409,
                };
                let text = answer.text();
                let named = match wanted {
                    200 => answer.json()["status"] == becomes.unwrap().as_str(),
                    409 => text.contains(was.as_str()) && text.contains(step.aims_at(side).as_str()),
                    _ => true,
                };
                if answer.status != wanted || !named {
                    wrong.push(format!("{who:?} {step} from {was}: {} {text}", answer.status));
                }
                told += 1;
            }
        }
    }
    assert_eq!((wrong.join("\n"), told), (String::new(), 48));
}

#[actix_web::test]
async fn a_request_is_approved_once_by_who_saw_it_and_followers_see_what_was_agreed_only() {
    let sandbox = Sandbox::new().await;
    let contract = crate::offers::endless(&sandbox, "ZZ-9", "SMR").await;
    let follow = json!({ "contractId": contract, "followerId": "cz" });
    id(&sandbox.post(Practice, "/v1/follow-decisions", &follow).await);
    let on = format!("/v1/contracts/{contract}/addenda");
    let mut new = json!({ "moduleCode": "own", "period": { "startDate": "2098-01-01" }, "reason": "please" });
    let answer = sandbox.post(Practice, &on, &new).await;
    assert_eq!((answer.status, answer.code()), (400, "request-invalid".to_owned()), "it has no name");
    new["moduleName"] = "Own".into();
    new["period"]["startDate"] = "2024-01-01".into();
    assert_eq!(sandbox.post(Practice, &on, &new).await.status, 400, "it is for the past");
    new["period"]["startDate"] = "2098-01-01".into();
    for who in [Follower, Outsider, Stranger] {
        assert_eq!(sandbox.post(who, &on, &new).await.status, 404, "{who:?}");
    }
    let made = id(&sandbox.post(Practice, &on, &new).await);
    assert_eq!(rules(&sandbox.post(Practice, &on, &new).await), [""; 0], "the module is asked for already");
    let at = format!("/v1/addenda/{made}");
    assert_eq!(sandbox.get(Leader, &at).await.json()["status"], "requested");
    assert_eq!(sandbox.get(Follower, &at).await.status, 404);
    assert_eq!(sandbox.items(Follower, &on).await.len(), 0);

    let approve = format!("{at}/_approve");
    let body = json!({ "segment": "S3", "prestatieCodes": ["12011"] });
    assert_eq!(sandbox.post(Leader, &approve, &body).await.status, 428);
    assert_eq!(sandbox.send(Leader, stepping(&approve, 7, &body, &key())).await.status, 412);
    for who in [Follower, Outsider] {
        assert_eq!(sandbox.send(who, stepping(&approve, 1, &body, &key())).await.status, 404, "{who:?}");
    }
    let once = key();
    let answer = sandbox.send(Leader, stepping(&approve, 1, &body, &once)).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    let shown = answer.json();
    assert_eq!((&shown["status"], &shown["segment"]), (&json!("approved"), &json!("S3")));
    assert_eq!(shown["prestatieCodes"], json!(["12011"]));
    let again = sandbox.send(Leader, stepping(&approve, 1, &body, &once)).await;
    assert_eq!((again.status, again.header("idempotency-replayed")), (200, "true"));
    assert_eq!(again.json(), shown);

    let steps = sandbox.items(Practice, &format!("{at}/steps")).await;
    let told: Vec<_> = steps.iter().map(|s| (s["step"].clone(), s["side"].clone())).collect();
    assert_eq!(told, [(json!("request"), json!("provider")), (json!("approve"), json!("insurer"))]);
    assert_eq!(steps[0]["reason"], "please");
    assert_eq!(sandbox.get(Follower, &format!("{at}/steps")).await.status, 404);
}

#[actix_web::test]
async fn what_needs_no_addendum_any_more_is_refused_with_rule_and_what_to_do_instead() {
    let vgz = Vgz::new().await;
    for (module, nl, en) in [
        ("scen", "KNMG-register", "KNMG register"),
        ("obstetrics", "CHBB-register voor verloskunde", "CHBB register for obstetrics"),
        ("abdominal-ultrasound", "CHBB-register voor echografie", "CHBB register for echography"),
    ] {
        let answer = vgz.request(&ask(module, &json!({}))).await;
        assert!(rules(&answer).contains(&format!("addendum.{module}-lapsed")), "{}", answer.text());
        assert!(answer.json()["detail"].as_str().unwrap().contains(nl), "{}", answer.text());
        let uri = format!("/v1/contracts/{}/addenda", vgz.practice);
        let request = Sandbox::posting(&uri, &ask(module, &json!({})), &key());
        let english = vgz.sandbox.send(Practice, request.insert_header(("accept-language", "en"))).await;
        assert!(english.json()["detail"].as_str().unwrap().contains(en), "{}", english.text());
    }
}

#[actix_web::test]
async fn each_condition_refuses_when_unmet_lets_pass_when_met_and_is_judged_when_unknown() {
    let chain = "region.frail_elderly_programme_running";
    let share = "region.gp_share_wanting_regional_practice_management";
    for (module, fact, unmet, met, by) in [
        ("frail-elderly-individual", chain, json!(true), json!(false), "individual-frail-elderly-module"),
        ("practice-management-practice", share, json!("80"), json!("79"), "practice-management-80pct"),
    ] {
        let vgz = Vgz::new().await;
        let refused = rules(&vgz.request(&ask(module, &json!({ fact: unmet }))).await);
        assert!(refused.contains(&format!("exclusion.{by}")), "{module}: {refused:?}");
        let made = id(&vgz.request(&ask(module, &json!({}))).await);
        let unknown = vgz.decide(&made, "_approve", &json!({})).await;
        assert!(unknown.text().contains(fact), "{}", unknown.text());
        assert!(!rules(&unknown).is_empty());
        let refused = rules(&vgz.decide(&made, "_approve", &json!({ "facts": { fact: unmet } })).await);
        assert!(refused.contains(&format!("exclusion.{by}")), "{module}: {refused:?}");
        let facts = json!({ "facts": { fact: met }, "reason": "known in the region" });
        let answer = vgz.decide(&made, "_approve", &facts).await;
        assert_eq!((answer.status, &answer.json()["status"]), (200, &json!("approved")), "{}", answer.text());
        let steps = vgz.sandbox.items(Practice, &format!("/v1/addenda/{made}/steps")).await;
        let findings = steps[1]["findings"]["findings"].as_array().unwrap();
        assert!(findings.iter().any(|one| one["citations"][0]["section"].is_string()), "{}", steps[1]);
    }
}

#[actix_web::test]
async fn there_is_no_neighbourhood_management_without_a_regional_plan_but_for_who_phases_gez_out() {
    let vgz = Vgz::new().await;
    let on = format!("/v1/contracts/{}/addenda", vgz.ro);
    let asked = async |facts: Value| vgz.sandbox.post(Ro, &on, &ask("wijkmanagement", &facts)).await;
    let without =
        rules(&asked(json!({ "region.regioplan_exists": false, "provider.gez_phase_out": false })).await);
    assert!(without.contains(&"exclusion.wijkmanagement-without-regioplan".to_owned()), "{without:?}");
    for facts in [
        json!({ "region.regioplan_exists": false, "provider.gez_phase_out": true }),
        json!({ "region.regioplan_exists": true }),
    ] {
        let answer = asked(facts.clone()).await;
        let made = id(&answer);
        let back = stepping(&format!("/v1/addenda/{made}/_withdraw"), 1, &json!({}), &key());
        assert_eq!(vgz.sandbox.send(Ro, back).await.status, 200, "{facts}");
    }
    let practice = vgz.request(&ask("wijkmanagement", &json!({ "region.regioplan_exists": true }))).await;
    assert!(!rules(&practice).is_empty(), "it is not for a practice: {}", practice.text());
}

#[actix_web::test]
async fn of_two_channels_of_one_region_one_gets_the_module() {
    let vgz = Vgz::new().await;
    // From 2021 on the practice belongs to the RO, through its WSV.
    let mut new = ask("poh-ggz", &json!({}));
    new["period"]["startDate"] = "2021-02-01".into();
    let practice = id(&vgz.request(&new).await);
    let on = format!("/v1/contracts/{}/addenda", vgz.ro);
    let ro = id(&vgz.sandbox.post(Ro, &on, &new).await);
    let body = json!({ "reason": "agreed" });
    let (one, other) =
        tokio::join!(vgz.decide(&practice, "_approve", &body), vgz.decide(&ro, "_approve", &body));
    let mut both = [one.status, other.status];
    both.sort_unstable();
    assert_eq!(both, [200, 422], "{} {}", one.text(), other.text());
}

#[actix_web::test]
async fn an_addendum_shows_at_once_in_the_answer_of_the_insurer_and_of_one_that_follows_it() {
    let sandbox = Sandbox::new().await;
    let contract = sandbox.contract().await;
    let accept = |uri: String| {
        let body = json!({ "status": "accepted", "claimableFrom": "2024-02-01" });
        (uri, body)
    };
    let asked = sandbox
        .post(Practice, "/v1/follow-decisions", &json!({ "contractId": contract, "followerId": "cz" }))
        .await;
    let (uri, body) = accept(format!("/v1/follow-decisions/{}", id(&asked)));
    assert_eq!(sandbox.patch(Follower, &uri, "\"1\"", &body).await.status, 200);
    let covers = json!({ "purchasingPartyId": "cz", "careKind": "HAZ",
        "period": { "startDate": "2024-01-01", "endDate": "2026-12-31" } });
    id(&sandbox.post(Follower, "/v1/coverage-declarations", &covers).await);
    let module = async |uzovi: &str, who: Who| {
        let uri = format!(
            "/v1/effective-agreements?agbCode={PRACTICE}&uzoviCode={uzovi}&date=2025-06-01&careKind=HAZ"
        );
        let answer = sandbox.get(who, &uri).await;
        assert_eq!(answer.status, 200, "{}", answer.text());
        let answer = answer.json();
        answer["modules"].as_array().unwrap().iter().find(|m| m["code"] == "own").cloned()
    };
    assert!(module("7085", Practice).await.is_none() && module("7119", Practice).await.is_none());
    let new = json!({ "moduleCode": "own", "moduleName": "Own", "period": { "startDate": "2025-01-01" } });
    let made = id(&sandbox.post(Leader, &format!("/v1/contracts/{contract}/addenda"), &new).await);
    let shown = module("7085", Practice).await.expect("the insurer has it at once");
    assert_eq!(shown["addendumId"], made.as_str());
    let ask = json!({ "contractId": contract, "addendumId": made, "followerId": "cz" });
    let asked = id(&sandbox.post(Practice, "/v1/follow-decisions", &ask).await);
    let body = json!({ "status": "accepted", "claimableFrom": "2025-03-01" });
    let uri = format!("/v1/follow-decisions/{asked}");
    assert_eq!(sandbox.patch(Follower, &uri, "\"1\"", &body).await.status, 200);
    let followed = module("7119", Practice).await.expect("a follower has it as well");
    assert_eq!(followed["claimableFrom"], "2025-03-01", "{followed}");

    let gone = sandbox
        .send(
            Leader,
            stepping(&format!("/v1/addenda/{made}/_end"), 1, &json!({ "endDate": "2020-01-01" }), &key()),
        )
        .await;
    assert_eq!(rules(&gone), [""; 0], "not in the past");
}
