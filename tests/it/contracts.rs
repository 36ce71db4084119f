//! Contracts, addenda and coverage declarations: the same promises on SQLite and on PostgreSQL.

use std::sync::Arc;

use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use zorgcontract::audit::{self, Actor};
use zorgcontract::clock::Moment;
use zorgcontract::codes::*;
use zorgcontract::contracts::addenda;
use zorgcontract::contracts::addenda::model::*;
use zorgcontract::contracts::model::*;
use zorgcontract::contracts::service::{self, ContractError};
use zorgcontract::contracts::store;
use zorgcontract::dated::Period;
use zorgcontract::db::Db;

use crate::database::TestDatabase;

pub fn actor() -> Actor {
    Actor::command("test")
}

pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub fn period(start: &str, end: &str) -> Period {
    Period::new(day(start), (!end.is_empty()).then(|| day(end))).unwrap()
}

pub fn entry(
    holder: PartyId,
    party: &str,
    number: &str,
    care_kind: CareKind,
    period: Period,
) -> ContractEntry {
    ContractEntry {
        id: ContractId::new(),
        holder,
        purchasing_party: party.parse().unwrap(),
        number: number.into(),
        care_kind,
        period,
        terms: ContractTerms::of(ContractStatus::Recorded),
        addenda: Vec::new(),
    }
}

pub fn addendum(code: &str, period: Period) -> AddendumEntry {
    let module = Module {
        code: code.into(),
        name: code.into(),
        segment: Some(Segment::S1),
        prestaties: Box::default(),
    };
    AddendumEntry {
        id: AddendumId::new(),
        period,
        terms: AddendumTerms {
            module: Arc::new(module),
            origin: AddendumOrigin::Requested,
            status: AddendumStatus::Concluded,
        },
    }
}

pub fn record(db: &Db, entry: &ContractEntry) -> Result<Contract, ContractError> {
    let entry = entry.clone();
    db.write_blocking(actor(), move |tx| service::record(tx, &entry)).map(|committed| committed.value)
}

fn revise(db: &Db, entry: &ContractEntry, seen: i32) -> Result<Contract, ContractError> {
    let entry = entry.clone();
    db.write_blocking(actor(), move |tx| service::revise(tx, &entry, seen)).map(|committed| committed.value)
}

pub fn held(db: &Db, holder: PartyId) -> HeldContracts {
    db.read(|conn| store::load_one(conn, holder)).unwrap()
}

#[test]
fn a_recorded_contract_is_read_back_with_its_addenda_and_leaves_an_audit_trail() {
    let database = TestDatabase::new();
    let db = database.open();
    let mut wanted = entry(PartyId::new(), "cz", "CZ-1", CareKind::Oi, period("2024-01-01", "2025-12-31"));
    wanted.terms.oi_titles = [OiTitle::Wijkmanagement, OiTitle::Regiomanagement].into();
    wanted.terms.policy = Some("cz-2025".parse().unwrap());
    wanted.terms.note = Some("fictitious".into());
    wanted.addenda = vec![addendum("poh-ggz", period("2024-04-01", ""))];
    let made = record(&db, &wanted).unwrap();
    assert_eq!(made.known(None).unwrap().value, wanted.terms);
    assert_eq!(made.known(None).unwrap().period, wanted.period);
    assert_eq!(made.addenda[0].known(None).unwrap().value, wanted.addenda[0].terms);
    assert!(
        made.in_force(day("2025-12-31"), None).is_some() && made.in_force(day("2026-01-01"), None).is_none()
    );
    let (entries, broken) = db.read(audit::verify).unwrap();
    assert_eq!((entries, broken.len()), (2, 0), "one entry for the holder, one for the purchasing party");
    let all = db.read(store::load_all).unwrap();
    assert_eq!(all[&wanted.holder].contracts.len(), 1);
}

#[test]
fn a_contract_that_overlaps_another_one_is_refused_and_the_other_one_is_named() {
    let database = TestDatabase::new();
    let db = database.open();
    let holder = PartyId::new();
    let first = entry(holder, "cz", "CZ-1", CareKind::Haz, period("2024-01-01", "2024-12-31"));
    record(&db, &first).unwrap();
    let late = entry(holder, "cz", "CZ-2", CareKind::Haz, period("2024-12-31", ""));
    match record(&db, &late).unwrap_err() {
        ContractError::Overlap { id, number, .. } => assert_eq!((id, &*number), (first.id, "CZ-1")),
        other => panic!("{other}"),
    }
    for (other, fits) in [
        (entry(holder, "cz", "CZ-3", CareKind::Haz, period("2025-01-01", "")), true),
        (entry(holder, "vgz", "VGZ-1", CareKind::Haz, period("2024-01-01", "")), true),
        (entry(holder, "cz", "CZ-4", CareKind::Mdz, period("2024-01-01", "")), true),
        (entry(PartyId::new(), "cz", "CZ-5", CareKind::Haz, period("2024-01-01", "")), true),
        (entry(PartyId::new(), "cz", "CZ-1", CareKind::Haz, period("2024-01-01", "")), false),
    ] {
        assert_eq!(record(&db, &other).is_ok(), fits, "{}", other.number);
    }
}

#[test]
fn oi_contracts_exclude_each_other_per_title_and_hds_contracts_per_representing_party() {
    let database = TestDatabase::new();
    let db = database.open();
    let holder = PartyId::new();
    let mut oi = entry(holder, "cz", "OI-1", CareKind::Oi, period("2024-01-01", ""));
    assert!(matches!(record(&db, &oi), Err(ContractError::Invalid(_))), "an O&I contract without a title");
    oi.terms.oi_titles = [OiTitle::Wijkmanagement].into();
    record(&db, &oi).unwrap();
    let mut other = ContractEntry { id: ContractId::new(), number: "OI-2".into(), ..oi.clone() };
    assert!(record(&db, &other).is_err());
    other.terms.oi_titles = [OiTitle::Regiomanagement].into();
    record(&db, &other).unwrap();

    let mut hds = entry(holder, "cz", "HDS-1", CareKind::Hds, period("2024-01-01", ""));
    hds.terms.uniform = true;
    hds.terms.second_purchasing_party = Some("vgz".parse().unwrap());
    record(&db, &hds).unwrap();
    let mirrored = entry(holder, "vgz", "HDS-2", CareKind::Hds, period("2025-01-01", ""));
    assert!(matches!(record(&db, &mirrored), Err(ContractError::Overlap { .. })));
    let mut practice = entry(holder, "cz", "HAZ-1", CareKind::Haz, period("2024-01-01", ""));
    practice.terms.uniform = true;
    assert!(matches!(record(&db, &practice), Err(ContractError::Invalid(_))), "uniform outside HDS");
}

#[test]
fn an_earlier_end_is_a_new_version_and_the_old_one_stays_known_for_its_time() {
    let database = TestDatabase::new();
    let db = database.open();
    let first = entry(PartyId::new(), "cz", "CZ-1", CareKind::Haz, period("2024-01-01", "2025-12-31"));
    let before = record(&db, &first).unwrap().versions[0].recorded_at;
    let mut ended = first.clone();
    ended.period = period("2024-01-01", "2024-06-30");
    ended.terms.status = ContractStatus::Terminated;
    let contract = revise(&db, &ended, 1).unwrap();
    assert_eq!(contract.version(), 2);
    assert!(contract.in_force(day("2024-07-01"), None).is_none());
    assert!(contract.in_force(day("2024-07-01"), Some(before)).is_some());
    assert!(contract.known(Some(Moment::from_micros(before.micros() - 1))).is_none());
    assert!(matches!(revise(&db, &ended, 1), Err(ContractError::Stale { current: 2 })));
    let mut back = ended.clone();
    back.terms.status = ContractStatus::Recorded;
    assert!(matches!(revise(&db, &back, 2), Err(ContractError::Step(..))));
    let stolen = ContractEntry { number: "CZ-9".into(), ..ended };
    assert!(matches!(revise(&db, &stolen, 2), Err(ContractError::IdentityChanged)));
}

#[test]
fn an_addendum_fits_within_the_term_and_a_module_stands_once_at_a_time() {
    let database = TestDatabase::new();
    let db = database.open();
    let contract = entry(PartyId::new(), "cz", "CZ-1", CareKind::Haz, period("2024-01-01", "2024-12-31"));
    record(&db, &contract).unwrap();
    let add = |entry: AddendumEntry| {
        let on = contract.id;
        db.write_blocking(actor(), move |tx| addenda::service::add(tx, on, &entry)).map(|done| done.value)
    };
    let made = add(addendum("mtvp", period("2024-04-01", "2024-06-30"))).unwrap();
    assert_eq!(made.addenda.len(), 1);
    assert!(add(addendum("mtvp", period("2024-07-01", ""))).is_ok());
    let fault = |entry| match add(entry).unwrap_err() {
        ContractError::Addendum(fault) => fault.code(),
        other => panic!("{other}"),
    };
    assert_eq!(fault(addendum("mtvp", period("2024-06-30", "2024-06-30"))), "addendum.moduleTwice");
    assert_eq!(fault(addendum("poh-ggz", period("2023-12-31", ""))), "addendum.outsideTerm");
    assert_eq!(fault(addendum("poh-ggz", period("2024-12-31", "2025-01-01"))), "addendum.outsideTerm");
}

#[test]
fn of_contracts_that_overlap_and_are_recorded_at_once_one_stands() {
    let database = TestDatabase::new();
    let db = database.open();
    let holder = PartyId::new();
    let threads: Vec<_> = (0..8)
        .map(|n| {
            let db = db.clone();
            let contract = entry(holder, "cz", &format!("CZ-{n}"), CareKind::Haz, period("2024-01-01", ""));
            std::thread::spawn(move || record(&db, &contract).is_ok())
        })
        .collect();
    let stood = threads.into_iter().map(|t| t.join().unwrap()).filter(|ok| *ok).count();
    assert_eq!((stood, held(&db, holder).contracts.len()), (1, 1));
}

#[derive(Debug, Clone)]
enum Step {
    Record { party: usize, kind: usize, start: u64, days: Option<u64> },
    Revise { which: usize, start: u64, days: Option<u64>, terminate: bool },
}

fn step() -> impl Strategy<Value = Step> {
    let days = || proptest::option::weighted(0.8, 0_u64..40);
    prop_oneof![
        (0..2_usize, 0..2_usize, 0..100_u64, days()).prop_map(|(party, kind, start, days)| Step::Record {
            party,
            kind,
            start,
            days
        }),
        (0..8_usize, 0..100_u64, days(), any::<bool>())
            .prop_map(|(which, start, days, terminate)| Step::Revise { which, start, days, terminate }),
    ]
}

fn span(start: u64, days: Option<u64>) -> Period {
    let first = day("2024-01-01") + Days::new(start);
    Period::new(first, days.map(|days| first + Days::new(days))).unwrap()
}

/// What is known about each contract of a holder at a moment.
fn picture(held: &HeldContracts, as_of: Option<Moment>) -> Vec<(ContractId, ContractTerms, Period)> {
    let known =
        held.contracts.iter().filter_map(|c| c.known(as_of).map(|v| (c.id, v.value.clone(), v.period)));
    known.collect()
}

#[test]
fn no_order_of_writes_makes_contracts_overlap_and_every_past_moment_is_reproduced() {
    let database = TestDatabase::new();
    let db = database.open();
    let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig::with_cases(24));
    let outcome = runner.run(&proptest::collection::vec(step(), 1..14), |steps| {
        let holder = PartyId::new();
        let mut moments = Vec::new();
        for step in steps {
            let now = held(&db, holder);
            let written = match step {
                Step::Record { party, kind, start, days } => {
                    let kind = [CareKind::Haz, CareKind::Mdz][kind];
                    let number = ContractId::new().to_string();
                    record(&db, &entry(holder, ["cz", "vgz"][party], &number, kind, span(start, days)))
                }
                Step::Revise { which, start, days, terminate } => {
                    let Some(contract) = now.contracts.get(which % now.contracts.len().max(1)) else {
                        continue;
                    };
                    let party = contract.purchasing_party.as_str();
                    let mut next =
                        entry(holder, party, &contract.number, contract.care_kind, span(start, days));
                    next.id = contract.id;
                    let status = contract.known(None).unwrap().value.status;
                    next.terms.status = if terminate { ContractStatus::Terminated } else { status };
                    revise(&db, &next, contract.version())
                }
            };
            let after = held(&db, holder);
            match written {
                Ok(contract) => {
                    let moment = contract.known(None).unwrap().recorded_at;
                    moments.push((moment, picture(&after, None)));
                }
                Err(ContractError::Overlap { .. }) => {
                    prop_assert_eq!(picture(&after, None), picture(&now, None), "a refusal leaves no trace");
                }
                Err(other) => return Err(TestCaseError::fail(other.to_string())),
            }
        }
        let end = held(&db, holder);
        for (index, a) in end.contracts.iter().enumerate() {
            for b in &end.contracts[index + 1..] {
                let same = a.purchasing_party == b.purchasing_party && a.care_kind == b.care_kind;
                let apart = !a.known(None).unwrap().period.overlaps(&b.known(None).unwrap().period);
                prop_assert!(!same || apart, "{} and {} overlap", a.number, b.number);
            }
        }
        for (moment, then) in moments {
            prop_assert_eq!(picture(&end, Some(moment)), then, "what was known at {}", moment);
        }
        Ok(())
    });
    outcome.unwrap();
}

#[test]
fn many_contracts_and_addenda_are_recorded_in_one_go_and_load_with_all_their_modules() {
    let database = TestDatabase::new();
    let db = database.open();
    let term = period("2024-01-01", "2024-12-31");
    let entries: Vec<ContractEntry> = (0..2_000)
        .map(|n| {
            let mut contract = entry(PartyId::new(), "cz", &format!("CZ-{n}"), CareKind::Haz, term);
            contract.addenda =
                ["basis", "poh-ggz", "mtvp", "e-health"].map(|code| addendum(code, term)).into();
            contract
        })
        .collect();
    db.write_blocking(actor(), move |tx| service::record_bulk(tx, &entries, &[])).unwrap();
    let all = db.read(store::load_all).unwrap();
    assert_eq!(all.values().map(|held| held.contracts.len()).sum::<usize>(), 2_000);
    assert!(all.values().all(|held| held.contracts[0].addenda.len() == 4));
    let modules: std::collections::HashSet<_> = all
        .values()
        .flat_map(|h| &h.contracts[0].addenda)
        .map(|a| Arc::as_ptr(&a.versions[0].value.module))
        .collect();
    assert_eq!(modules.len(), 4, "equal modules share one copy");
}
