//! The import of the register on both databases: what is written, what is read back, what is refused.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use chrono::NaiveDate;
use diesel::prelude::*;
use zorgcontract::audit::{self, Actor};
use zorgcontract::codes::{PartyId, ProviderKind};
use zorgcontract::db::schema::{audit_entries, register_facts};
use zorgcontract::db::{Db, DbError};
use zorgcontract::events;
use zorgcontract::jobs::Counts;
use zorgcontract::jobs::ImportError;
use zorgcontract::registrations::import::{Format, ImportReport, Stage, run};
use zorgcontract::registrations::{Direction, RegisteredParty, RelationType, store};

use crate::database::TestDatabase;

const NDJSON: &str = include_str!("../../samples/registrations.ndjson");
const CSV: &str = include_str!("../../samples/registrations.csv");

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn import_as(db: &Db, text: &str, format: Format) -> Result<ImportReport, ImportError> {
    run(db, text.as_bytes(), format, &Actor::command("test"), &mut |_| {})
}

fn import(db: &Db, text: &str) -> ImportReport {
    import_as(db, text, Format::Csv).unwrap()
}

fn all(db: &Db) -> Vec<RegisteredParty> {
    db.read(store::load_all).unwrap()
}

fn find<'r>(register: &'r [RegisteredParty], code: &str) -> &'r RegisteredParty {
    register.iter().find(|party| party.agb_code.as_str() == code).unwrap()
}

fn problems(result: Result<ImportReport, ImportError>) -> Vec<(u64, String)> {
    match result {
        Err(ImportError::Problems(problems)) => problems.into_iter().map(|p| (p.line, p.code)).collect(),
        other => panic!("{other:?}"),
    }
}

/// A snapshot with one practice a name.
fn practices(date: &str, names: &[(&str, &str)]) -> String {
    let mut text = format!("record,agbCode,kind,startDate,name,snapshotDate\nsnapshot,,,,,{date}\n");
    for (code, name) in names {
        writeln!(text, "party,{code},organisation,,,").unwrap();
        writeln!(text, "registration,{code},,2019-01-01,,").unwrap();
        writeln!(text, "name,{code},,2019-01-01,{name},").unwrap();
    }
    text
}

#[test]
fn a_snapshot_is_read_back_as_it_was_stated_whatever_its_format() {
    let database = TestDatabase::new();
    let db = database.open();
    let mut stages = Vec::new();
    let report = run(&db, NDJSON.as_bytes(), Format::Ndjson, &Actor::command("test"), &mut |progress| {
        stages.push(progress.stage);
    })
    .unwrap();
    assert_eq!(report.parties, 5);
    assert_eq!(report.counts.added, report.counts.read);
    assert!([Stage::Reading, Stage::Comparing, Stage::Writing].iter().all(|stage| stages.contains(stage)));
    let register = all(&db);
    let today = day("2025-01-31");
    let practice = find(&register, "01900001");
    let location = find(&register, "01900101");
    let wsv = find(&register, "53900001");
    let ro = find(&register, "53900002");
    assert_eq!(practice.name_on(today, None), Some("Huisartsenpraktijk Voorbeeld (fictief)"));
    assert_eq!(practice.provider_kind(today, None), ProviderKind::Practice);
    assert_eq!(practice.locations_on(today, None), [location.id]);
    assert_eq!(practice.email_on(today, None).unwrap().value.as_ref(), "praktijk@voorbeeld.example");
    assert_eq!(wsv.provider_kind(today, None), ProviderKind::Wsv);
    assert_eq!(wsv.related_on(&RelationType::WsvMember, Direction::From, today, None), [practice.id]);
    assert_eq!(wsv.related_on(&RelationType::RoMember, Direction::To, today, None), [ro.id]);
    assert_eq!(ro.provider_kind(today, None), ProviderKind::Ro);
    assert_eq!(ro.name_on(day("2020-12-31"), None), Some("Zorggroep Oud (fictief)"));
    let practitioner = find(&register, "01900201");
    let by_id = |id: PartyId| register.iter().find(|party| party.id == id);
    assert_eq!(practitioner.organisations_on(by_id, today, None), [practice]);

    let again = import_as(&db, CSV, Format::Csv).unwrap();
    assert_eq!(again.position, None);
    assert_eq!(
        again.counts,
        Counts { read: report.counts.read, unchanged: report.counts.read, ..Counts::default() }
    );
    assert_eq!(all(&db), register);
    assert_eq!(db.read(events::last_position).unwrap(), 1);
}

#[test]
fn a_few_parties_are_loaded_as_they_stand_in_the_whole() {
    let database = TestDatabase::new();
    let db = database.open();
    import_as(&db, NDJSON, Format::Ndjson).unwrap();
    let register = all(&db);
    let wanted = [find(&register, "01900001").id, find(&register, "53900001").id, PartyId::new()];
    let mut some = db.read(|conn| store::load(conn, &BTreeSet::from(wanted))).unwrap();
    some.sort_by_key(|party| party.agb_code);
    assert_eq!(some, [find(&register, "01900001").clone(), find(&register, "53900001").clone()]);
}

#[test]
fn every_earlier_snapshot_is_still_read_as_it_was_known_then() {
    let database = TestDatabase::new();
    let db = database.open();
    let snapshots: [(&str, &[(&str, &str)]); 4] = [
        ("2024-01-01", &[("01900001", "A"), ("01900002", "B")]),
        ("2024-02-01", &[("01900001", "A"), ("01900003", "C")]),
        ("2024-03-01", &[("01900001", "X"), ("01900002", "B"), ("01900003", "C")]),
        ("2024-03-01", &[("01900002", "B")]),
    ];
    let mut known = Vec::new();
    for (date, names) in snapshots {
        let report = import(&db, &practices(date, names));
        assert!(report.position.is_some(), "{date}");
        let moment: i64 = db
            .read(|conn| -> Result<_, DbError> {
                Ok(register_facts::table
                    .select(diesel::dsl::max(register_facts::recorded_at))
                    .first::<Option<i64>>(conn)?
                    .unwrap_or(0))
            })
            .unwrap();
        let superseded: i64 = db
            .read(|conn| -> Result<_, DbError> {
                Ok(register_facts::table
                    .select(diesel::dsl::max(register_facts::superseded_at))
                    .first::<Option<i64>>(conn)?
                    .unwrap_or(0))
            })
            .unwrap();
        known.push((date, names, zorgcontract::clock::Moment::from_micros(moment.max(superseded))));
    }
    let register = all(&db);
    for (date, names, as_of) in known {
        let read: Vec<(&str, &str)> = register
            .iter()
            .filter(|party| party.active_on(day(date), Some(as_of)))
            .map(|party| (party.agb_code.as_str(), party.name_on(day(date), Some(as_of)).unwrap()))
            .collect();
        assert_eq!(read, names, "{date}");
    }
    let ended = find(&register, "01900003");
    assert_eq!(ended.ended_before(day("2024-06-01"), None), Some(day("2024-02-29")));
    assert!(ended.active_on(day("2024-02-29"), None));
}

#[test]
fn a_file_with_a_fault_names_its_lines_and_changes_nothing() {
    let database = TestDatabase::new();
    let db = database.open();
    import(&db, &practices("2024-01-01", &[("01900001", "A")]));
    let before = all(&db);
    let broken = practices("2024-02-01", &[("01900001", "B"), ("1900002", "C")]);
    let lines = [(6, "agbCode.format"), (7, "agbCode.format"), (8, "agbCode.format")];
    let expected: Vec<(u64, String)> = lines.iter().map(|(line, code)| (*line, (*code).to_owned())).collect();
    assert_eq!(problems(import_as(&db, &broken, Format::Csv)), expected);
    let older = practices("2023-12-31", &[("01900001", "B")]);
    assert_eq!(problems(import_as(&db, &older, Format::Csv)), [(1, "snapshot.older".to_owned())]);
    let moved = practices("2024-02-01", &[("01900001", "A")]).replace("organisation", "location");
    assert_eq!(problems(import_as(&db, &moved, Format::Csv)), [(3, "party.kindChanged".to_owned())]);
    assert_eq!(problems(import_as(&db, "", Format::Ndjson)), [(1, "snapshot.missing".to_owned())]);
    assert_eq!(all(&db), before);
}

#[test]
fn a_small_change_names_its_parties_and_writes_their_trail_and_a_large_one_names_none() {
    let database = TestDatabase::new();
    let db = database.open();
    let names = |changed: &str| -> String {
        let codes: Vec<String> = (0..1_001).map(|n| format!("019{n:05}")).collect();
        let rows: Vec<(&str, &str)> = codes
            .iter()
            .map(|code| (code.as_str(), if code == "01900007" { changed } else { "A" }))
            .collect();
        practices("2024-01-01", &rows)
    };
    import(&db, &names("A"));
    let (position, touched) = db.read(|conn| events::touched_after(conn, 0)).unwrap();
    assert!(touched.everything && touched.parties.is_empty());
    let report = import(&db, &names("B"));
    assert_eq!((report.counts.changed, report.counts.added, report.counts.ended), (1, 0, 0));
    let (_, touched) = db.read(|conn| events::touched_after(conn, position)).unwrap();
    let changed = find(&all(&db), "01900007").id;
    assert!(!touched.everything);
    assert_eq!(touched.parties, BTreeSet::from([changed]));
    let trail: i64 = db
        .read(|conn| -> Result<_, DbError> {
            let owner = format!("party:{changed}");
            Ok(audit_entries::table.filter(audit_entries::owner.eq(owner)).count().get_result(conn)?)
        })
        .unwrap();
    assert_eq!(trail, 1);
    assert!(db.read(audit::verify).unwrap().1.is_empty());
}

#[test]
fn imports_at_the_same_time_leave_one_whole_snapshot() {
    let database = TestDatabase::new();
    let db = database.open();
    let files: Vec<String> = (0..4)
        .map(|n| {
            let codes: Vec<String> = (0..300).map(|party| format!("019{:05}", party * (n + 1))).collect();
            let rows: Vec<(&str, &str)> = codes.iter().map(|code| (code.as_str(), "A")).collect();
            practices("2024-01-01", &rows)
        })
        .collect();
    let done: usize = std::thread::scope(|scope| {
        let running: Vec<_> =
            files.iter().map(|file| scope.spawn(|| import_as(&db, file, Format::Csv))).collect();
        running
            .into_iter()
            .map(|import| match import.join().unwrap() {
                Ok(_) => 1,
                Err(ImportError::Database(DbError::Busy)) => 0,
                Err(other) => panic!("{other:?}"),
            })
            .sum()
    });
    assert!(done >= 1);
    let active = |register: &[RegisteredParty]| -> Vec<String> {
        let active = register.iter().filter(|party| party.active_on(day("2024-01-01"), None));
        active.map(|party| party.agb_code.to_string()).collect()
    };
    let left = active(&all(&db));
    let whole = |file: &&String| {
        let mut codes: Vec<String> = file
            .lines()
            .filter_map(|line| line.strip_prefix("party,"))
            .map(|rest| rest[..8].to_owned())
            .collect();
        codes.sort();
        codes == left
    };
    assert!(files.iter().find(whole).is_some(), "{} parties of several snapshots", left.len());
}
