//! Follow decisions: asked, decided and revised, on SQLite and on PostgreSQL.

use zorgcontract::agreements::follow::model::*;
use zorgcontract::agreements::follow::service::{self, FollowError};
use zorgcontract::codes::*;
use zorgcontract::contracts::model::{Contract, ContractEntry};
use zorgcontract::db::Db;

use crate::contracts::{actor, addendum, day, entry, held, period, record};
use crate::database::TestDatabase;

fn asked(contract: &ContractEntry, follower: &str, addendum: Option<AddendumId>) -> FollowEntry {
    FollowEntry {
        id: FollowDecisionId::new(),
        contract: contract.id,
        addendum,
        follower: follower.parse().unwrap(),
        terms: FollowTerms {
            status: FollowStatus::Pending,
            requested_by: Some(contract.holder),
            requested_on: Some(day("2024-01-08")),
            reason: None,
            tariff: None,
            claimable_from: None,
            decided_on: None,
        },
    }
}

fn accepted(claimable_from: &str) -> FollowTerms {
    FollowTerms {
        status: FollowStatus::Accepted,
        requested_by: None,
        requested_on: None,
        reason: None,
        tariff: None,
        claimable_from: Some(day(claimable_from)),
        decided_on: Some(day("2024-01-20")),
    }
}

fn ask(db: &Db, entry: &FollowEntry) -> Result<Contract, FollowError> {
    let entry = entry.clone();
    db.write_blocking(actor(), move |tx| service::record(tx, &entry)).map(|done| done.value)
}

fn decide(db: &Db, on: &FollowEntry, seen: i32, terms: FollowTerms) -> Result<Contract, FollowError> {
    let (contract, id) = (on.contract, on.id);
    db.write_blocking(actor(), move |tx| service::decide(tx, contract, id, seen, &terms))
        .map(|done| done.value)
}

fn agreement(db: &Db) -> ContractEntry {
    let mut contract =
        entry(PartyId::new(), "zorg-en-zekerheid", "ZZ-1", CareKind::Haz, period("2024-01-01", "2024-12-31"));
    contract.addenda = vec![addendum("mtvp", period("2024-04-01", ""))];
    record(db, &contract).unwrap();
    contract
}

#[test]
fn a_request_is_pending_until_decided_and_a_revision_leaves_the_earlier_decision_known() {
    let database = TestDatabase::new();
    let db = database.open();
    let contract = agreement(&db);
    let request = asked(&contract, "cz", None);
    ask(&db, &request).unwrap();
    let first = decide(&db, &request, 1, accepted("2024-02-01")).unwrap();
    let then = first.follow[0].known(None).unwrap().recorded_at;
    let rejected = FollowTerms {
        status: FollowStatus::Rejected,
        reason: Some("not in our population".into()),
        claimable_from: None,
        ..accepted("2024-02-01")
    };
    decide(&db, &request, 2, rejected).unwrap();

    let contract = &held(&db, contract.holder).contracts[0];
    let cz = "cz".parse().unwrap();
    assert_eq!(decided(contract, None, &cz, None).unwrap().1.status, FollowStatus::Rejected);
    assert_eq!(decided(contract, None, &cz, Some(then)).unwrap().1.status, FollowStatus::Accepted);
    assert_eq!(contract.follow[0].versions.len(), 3);
}

#[test]
fn a_decision_about_a_module_comes_before_the_one_about_the_agreement() {
    let database = TestDatabase::new();
    let db = database.open();
    let contract = agreement(&db);
    let module = contract.addenda[0].id;
    let mut whole = asked(&contract, "cz", None);
    whole.terms = accepted("2024-02-01");
    ask(&db, &whole).unwrap();
    let mut own = asked(&contract, "cz", Some(module));
    own.terms = FollowTerms {
        status: FollowStatus::Deviating,
        tariff: Some(OwnTariff {
            amount: "0.55".parse().unwrap(),
            unit: "per registered patient per quarter".into(),
        }),
        ..accepted("2024-05-01")
    };
    let made = ask(&db, &own).unwrap();
    let cz = "cz".parse().unwrap();
    let found = decided(&made, Some(module), &cz, None).unwrap().1;
    assert_eq!(found.tariff.as_ref().unwrap().amount.to_string(), "0.55");
    assert_eq!(decided(&made, Some(AddendumId::new()), &cz, None).unwrap().1.status, FollowStatus::Accepted);
    assert!(decided(&made, Some(module), &"vgz".parse().unwrap(), None).is_none());
}

#[test]
fn a_decision_that_cannot_stand_is_refused_with_its_reason() {
    let database = TestDatabase::new();
    let db = database.open();
    let contract = agreement(&db);
    let refused = |error: FollowError| match error {
        FollowError::Refused(fault) => fault.code(),
        other => panic!("{other}"),
    };
    let own = asked(&contract, "zorg-en-zekerheid", None);
    assert_eq!(refused(ask(&db, &own).unwrap_err()), "follow.ownAgreement");
    let strange = asked(&contract, "cz", Some(AddendumId::new()));
    assert!(matches!(ask(&db, &strange), Err(FollowError::NotFound)));
    let hds = entry(PartyId::new(), "cz", "HDS-1", CareKind::Hds, period("2024-01-01", ""));
    record(&db, &hds).unwrap();
    assert_eq!(refused(ask(&db, &asked(&hds, "vgz", None)).unwrap_err()), "follow.represented");

    let request = asked(&contract, "cz", None);
    ask(&db, &request).unwrap();
    assert!(
        matches!(ask(&db, &asked(&contract, "cz", None)), Err(FollowError::Standing(id)) if id == request.id)
    );
    let wrong = |terms: FollowTerms| refused(decide(&db, &request, 1, terms).unwrap_err());
    let good = accepted("2024-02-01");
    assert_eq!(wrong(FollowTerms { status: FollowStatus::Pending, ..good.clone() }), "follow.step");
    assert_eq!(wrong(FollowTerms { status: FollowStatus::Rejected, ..good.clone() }), "follow.reason");
    assert_eq!(wrong(FollowTerms { status: FollowStatus::Deviating, ..good.clone() }), "follow.tariff");
    assert_eq!(wrong(FollowTerms { decided_on: None, ..good.clone() }), "follow.decidedOn");
    assert_eq!(
        wrong(FollowTerms { claimable_from: Some(day("2025-01-01")), ..good }),
        "follow.claimableOutsideTerm"
    );
    assert!(matches!(
        decide(&db, &request, 2, accepted("2024-02-01")),
        Err(FollowError::Stale { current: 1 })
    ));
}

#[test]
fn of_decisions_that_are_made_at_once_on_one_version_one_stands() {
    let database = TestDatabase::new();
    let db = database.open();
    let contract = agreement(&db);
    let request = asked(&contract, "cz", None);
    ask(&db, &request).unwrap();
    let threads: Vec<_> = (1..9)
        .map(|n| {
            let (db, request) = (db.clone(), request.clone());
            std::thread::spawn(move || decide(&db, &request, 1, accepted(&format!("2024-02-0{n}"))).is_ok())
        })
        .collect();
    let stood = threads.into_iter().map(|t| t.join().unwrap()).filter(|ok| *ok).count();
    assert_eq!((stood, held(&db, contract.holder).contracts[0].follow[0].version()), (1, 2));
}
