//! Every status, every step, both sides: what the table of statuses allows happens, everything else is refused.

use serde_json::json;
use zorgcontract::codes::{CareKind, JobId, PartyId};
use zorgcontract::contracts::model::*;
use zorgcontract::contracts::offers::steps::{ContractSide, Step};
use zorgcontract::contracts::service;
use zorgcontract::db::Db;

use super::sign;
use crate::contracts::{actor, entry, period};
use crate::sandbox::Who::*;
use crate::sandbox::{PRACTICE, Sandbox, Who};

/// How a contract comes to a status, and for which care: two that bind are not for the same.
fn road(status: ContractStatus) -> (&'static [ContractStatus], CareKind) {
    use ContractStatus::*;
    match status {
        Draft => (&[], CareKind::Smr),
        Recorded => (&[], CareKind::Haz),
        Offered => (&[Offered], CareKind::Gli),
        SignedByProvider => (&[Offered, SignedByProvider], CareKind::Gli),
        Refused => (&[Offered, Refused], CareKind::Gli),
        Withdrawn => (&[Offered, Withdrawn], CareKind::Gli),
        Lapsed => (&[Offered, Lapsed], CareKind::Gli),
        Concluded => (&[Offered, SignedByProvider, Concluded], CareKind::Mdz),
        Terminated => (&[Offered, SignedByProvider, Concluded, Terminated], CareKind::S3),
    }
}

/// A contract of the leader with a holder in a status.
pub fn stand(db: &Db, holder: PartyId, status: ContractStatus) -> Contract {
    let (road, care_kind) = road(status);
    let mut next = entry(holder, "zorg-en-zekerheid", status.as_str(), care_kind, period("2024-01-01", ""));
    let first = if status == ContractStatus::Recorded { status } else { ContractStatus::Draft };
    next.terms.status = first;
    next.terms.sign_by = Some("2099-01-01T00:00:00Z".parse().unwrap());
    let record = next.clone();
    let mut made = db.write_blocking(actor(), move |tx| service::record(tx, &record)).unwrap().value;
    for status in road {
        next.terms.status = *status;
        let (revise, seen) = (next.clone(), made.version());
        made = db.write_blocking(actor(), move |tx| service::revise(tx, &revise, seen)).unwrap().value;
    }
    made
}

fn called(step: Step) -> (&'static str, serde_json::Value) {
    match step {
        Step::Change => ("", json!({ "note": "changed" })),
        Step::Offer => ("/_offer", json!({ "signBy": "2099-01-01T00:00:00Z" })),
        Step::Refuse => ("/_refuse", json!({})),
        Step::Withdraw => ("/_withdraw", json!({})),
        Step::Terminate => ("/_terminate", json!({ "endDate": "2098-01-01" })),
    }
}

async fn rehearse(sandbox: &Sandbox, who: Who, contract: &Contract, step: Step) -> (u16, String) {
    let (at, body) = called(step);
    let uri = format!("/v1/contracts/{}{at}", contract.id);
    let request = if step == Step::Change {
        actix_web::test::TestRequest::patch()
            .uri(&uri)
            .insert_header(("content-type", "application/merge-patch+json"))
            .set_payload(body.to_string())
    } else {
        Sandbox::posting(&uri, &body, &JobId::new().to_string())
    };
    let tag = format!("\"{}\"", contract.version());
    let request = request.insert_header(("if-match", tag)).insert_header(("prefer", "dry-run"));
    let answer = sandbox.send(who, request).await;
    (answer.status, answer.text())
}

#[actix_web::test]
async fn every_step_from_every_status_by_both_sides_is_as_the_table_says() {
    let sandbox = Sandbox::new().await;
    let state = &sandbox.app.state;
    let holder = state.snapshots.load().organisation(PRACTICE.parse().unwrap()).unwrap();
    let (mut wrong, mut allowed) = (Vec::new(), 0);
    for status in ContractStatus::ALL {
        let db = state.db.clone();
        let contract = actix_web::web::block(move || stand(&db, holder, *status)).await.unwrap();
        state.snapshots.poll().unwrap();
        for step in Step::ALL {
            for (who, side) in [(Practice, ContractSide::Provider), (Leader, ContractSide::Insurer)] {
                let becomes = step.leads_to();
                let possible = STEPS.contains(&(*status, becomes))
                    || (step == Step::Change && *status == ContractStatus::Draft);
                let needs_offer = matches!(step, Step::Change | Step::Offer | Step::Withdraw);
                let wanted = match side {
                    ContractSide::Provider if needs_offer => 403,
                    ContractSide::Provider if *status == ContractStatus::Draft => 404,
                    _ if !step.is_for(side) => 403,
                    _ if possible => 200,
                    _ => 409,
                };
                let (found, text) = rehearse(&sandbox, who, &contract, step).await;
                allowed += u32::from(found == 200);
                let told =
                    found != 409 || (text.contains(status.as_str()) && text.contains(becomes.as_str()));
                if found != wanted || !told {
                    wrong.push(format!("{status} {step:?} {side}: wanted {wanted}, found {found} {text}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    // Change and offer a draft, withdraw from three, refuse from one, terminate from two by both.
    assert_eq!(allowed, 10);
}

#[test]
fn each_step_is_for_the_sides_that_may_take_it() {
    use ContractSide::*;
    for (step, sides) in [
        (Step::Change, &[Insurer][..]),
        (Step::Offer, &[Insurer]),
        (Step::Refuse, &[Provider]),
        (Step::Withdraw, &[Insurer, SecondInsurer]),
        (Step::Terminate, &[Provider, Insurer, SecondInsurer]),
    ] {
        let may: Vec<_> = ContractSide::ALL.iter().copied().filter(|side| step.is_for(*side)).collect();
        assert_eq!(may, sides, "{step:?}");
    }
}

#[actix_web::test]
async fn a_signature_counts_only_from_the_statuses_that_wait_for_one() {
    let sandbox = Sandbox::new().await;
    let state = &sandbox.app.state;
    let holder = state.snapshots.load().organisation(PRACTICE.parse().unwrap()).unwrap();
    for status in ContractStatus::ALL {
        let db = state.db.clone();
        let contract = actix_web::web::block(move || stand(&db, holder, *status)).await.unwrap();
        for (side, goal) in [
            (ContractSide::Provider, ContractStatus::SignedByProvider),
            (ContractSide::Insurer, ContractStatus::Concluded),
        ] {
            if STEPS.contains(&(*status, goal)) {
                continue; // the road itself is walked elsewhere
            }
            let refused = sign(&sandbox, &contract.id.to_string(), contract.version(), side, &[]).await;
            let wanted = format!("a contract that is {status} cannot become {goal}");
            assert_eq!(refused.unwrap_err().to_string(), wanted);
        }
    }
}
