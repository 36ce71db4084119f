//! What ends by itself is over at once for who reads, and is written down by the worker.

use chrono::NaiveDate;
use serde_json::json;
use zorgcontract::clock::{Clocks, Moment};
use zorgcontract::contracts::model::*;
use zorgcontract::contracts::offers::ending::by_itself;
use zorgcontract::contracts::offers::expiry::{GRACE, end};
use zorgcontract::contracts::offers::steps::ContractSide;
use zorgcontract::contracts::service::ContractError;
use zorgcontract::dated::Dated;

use super::{draft, offered, sign, sign_by, step};
use crate::contracts::{day, period};
use crate::sandbox::Sandbox;
use crate::sandbox::Who::*;

fn version(status: ContractStatus) -> Dated<ContractTerms> {
    let mut value = ContractTerms::of(status);
    value.sign_by = Some(Moment::from_micros(1_000));
    let (recorded_at, superseded_at) = (Moment::BEGINNING, None);
    Dated { value, period: period("2024-01-01", "2025-12-31"), recorded_at, superseded_at }
}

fn becomes(status: ContractStatus, now: i64, last: Option<NaiveDate>) -> Option<(ContractStatus, NaiveDate)> {
    let (period, terms) = by_itself(&version(status), Moment::from_micros(now), last)?;
    Some((terms.status, period.end_date.unwrap()))
}

#[test]
fn an_offer_lapses_at_its_moment_and_an_ended_code_ends_what_was_agreed_here() {
    use ContractStatus::*;
    let whole = day("2025-12-31");
    for open in [Offered, SignedByProvider] {
        assert_eq!(becomes(open, 999, None), None);
        assert_eq!(becomes(open, 1_000, None), Some((Lapsed, whole)));
        assert_eq!(becomes(open, 0, Some(day("2024-06-30"))), Some((Withdrawn, whole)));
    }
    assert_eq!(becomes(Draft, 0, Some(day("2024-06-30"))), Some((Withdrawn, whole)));
    for agreed in [Concluded, Terminated] {
        assert_eq!(becomes(agreed, 0, Some(day("2024-06-30"))), Some((Terminated, day("2024-06-30"))));
        // A term has a day at least, also when the code ended before it.
        assert_eq!(becomes(agreed, 0, Some(day("2023-06-30"))), Some((Terminated, day("2024-01-01"))));
        assert_eq!(becomes(agreed, 0, Some(day("2026-06-30"))), None);
        assert_eq!(becomes(agreed, 5_000, None), None);
    }
    for still in [Recorded, Refused, Withdrawn, Lapsed] {
        assert_eq!(becomes(still, 5_000, Some(day("2024-06-30"))), None, "{still}");
    }
}

#[actix_web::test]
async fn an_offer_that_was_not_signed_in_time_has_lapsed_before_anybody_wrote_it_down() {
    let clocks = Clocks::business_from("2025-02-03T09:00:00Z".parse().unwrap());
    let sandbox = Sandbox::with(clocks.clone()).await;
    let id = draft(&sandbox, "ZZ-1", "HAZ").await;
    let past = step(&sandbox, Leader, &id, "_offer", 1, &sign_by("2025-02-03T08:00:00Z")).await;
    assert_eq!((past.status, past.code().as_str()), (422, "rule-refused"));
    let none = step(&sandbox, Leader, &id, "_offer", 1, &json!({})).await;
    assert_eq!((none.status, none.code().as_str()), (422, "rule-refused"));
    let deadline = "2025-02-10T11:00:00Z";
    let offer = step(&sandbox, Leader, &id, "_offer", 1, &sign_by(deadline)).await;
    assert_eq!((offer.status, offer.json()["status"].clone()), (200, "offered".into()));
    clocks.set_business(deadline.parse().unwrap());

    let at = format!("/v1/contracts/{id}");
    for who in [Practice, Leader] {
        let read = sandbox.get(who, &at).await.json();
        assert_eq!(
            (&read["status"], &read["endedBy"], &read["version"]),
            (&"lapsed".into(), &"lapsed".into(), &2.into())
        );
        assert_eq!(sandbox.items(who, "/v1/contracts?status=lapsed").await.len(), 1);
        assert_eq!(sandbox.items(who, "/v1/contracts?status=offered").await.len(), 0);
    }
    let before = sandbox.get(Leader, &format!("{at}?asOf=2025-02-05T00:00:00Z")).await.json();
    assert_eq!(before["status"], "offered");
    let late = sign(&sandbox, &id, 2, ContractSide::Provider, &[]).await;
    assert!(matches!(late, Err(ContractError::TooLate { .. })));
    for (who, what) in [(Practice, "_refuse"), (Leader, "_withdraw")] {
        let refused = step(&sandbox, who, &id, what, 2, &json!({})).await;
        assert_eq!(refused.status, 409);
        assert!(refused.text().contains("lapsed"), "{}", refused.text());
    }

    let work = || {
        let (db, snapshots) = (sandbox.app.state.db.clone(), sandbox.app.state.snapshots.clone());
        async move { actix_web::web::block(move || end(&db, &snapshots)).await.unwrap().unwrap() }
    };
    assert_eq!(work().await, 0, "a signature that was received in time may still wait for its turn");
    let after = deadline.parse::<Moment>().unwrap().micros() + GRACE;
    clocks.set_business(Moment::from_micros(after));
    assert_eq!((work().await, work().await), (1, 0));
    sandbox.app.state.snapshots.poll().unwrap();
    let read = sandbox.get(Practice, &at).await.json();
    assert_eq!((&read["status"], &read["version"]), (&"lapsed".into(), &3.into()));
    let late = sign(&sandbox, &id, 3, ContractSide::Provider, &[]).await;
    assert!(matches!(late, Err(ContractError::TooLate { .. })));
}

#[actix_web::test]
async fn a_signature_received_one_moment_before_the_deadline_counts() {
    let sandbox = Sandbox::new().await;
    let id = offered(&sandbox, "ZZ-1", "HAZ").await;
    let (contract, deadline) = (id.parse().unwrap(), "2099-01-01T00:00:00Z".parse::<Moment>().unwrap());
    for (received, counts) in [(0, false), (-1, true)] {
        let received = Moment::from_micros(deadline.micros() + received);
        let work = move |tx: &mut zorgcontract::db::Tx<'_>| {
            let side = ContractSide::Provider;
            zorgcontract::contracts::offers::signed::signed(tx, (contract, 2), side, &[], received)
        };
        let signed = sandbox.app.state.snapshots.write(crate::contracts::actor(), work).await;
        assert_eq!(signed.is_ok(), counts);
    }
}
