//! Reference data: the shipped rows, imports and their history, on the database of the run.

use std::sync::atomic::{AtomicU64, Ordering};

use diesel::prelude::*;
use zorgcontract::audit::Actor;
use zorgcontract::clock::Moment;
use zorgcontract::codes::{CareKind, UzoviCode};
use zorgcontract::db::schema::{events, reference_facts};
use zorgcontract::db::{Db, DbError};
use zorgcontract::jobs::Counts;
use zorgcontract::jobs::ImportError;
use zorgcontract::reference::import::{Format, import};
use zorgcontract::reference::model::{Confidence, RegionKey};
use zorgcontract::reference::{Reference, load_all, seed};

use crate::database::TestDatabase;

const INSURERS: &str = include_str!("../../src/reference/data/insurers.csv");
const SAMPLE_REGIONS: &str = include_str!("../../samples/regions.csv");
const SAMPLE_PREFERRED: &str = include_str!("../../samples/preferred-insurers.csv");
const SAMPLE_HDS: &str = include_str!("../../samples/hds-representations.csv");
const SAMPLE_NATIONAL: &str = include_str!("../../samples/national-facts.csv");

fn reference(db: &Db) -> Reference {
    Reference::from_rows(db.read(load_all).unwrap())
}

fn counts(db: &Db) -> (i64, i64) {
    db.read(|conn| -> Result<_, DbError> {
        let rows = reference_facts::table.count().get_result(conn)?;
        Ok((rows, events::table.count().get_result(conn)?))
    })
    .unwrap()
}

fn load(db: &Db, format: Format, text: &str) -> Result<Counts, ImportError> {
    import(db, format, text.as_bytes(), Actor::command("import"), |_| ())
}

fn last_recorded(db: &Db) -> Moment {
    db.read(|conn| -> Result<_, DbError> {
        let newest = events::table.order(events::position.desc()).select(events::recorded_at);
        Ok(newest.first::<Moment>(conn)?)
    })
    .unwrap()
}

/// The day on which the tests ask.
fn day() -> chrono::NaiveDate {
    "2025-02-03".parse().unwrap()
}

#[test]
fn the_shipped_rows_are_loaded_once() {
    let database = TestDatabase::new();
    let db = database.open();
    let report = seed::seed(&db).unwrap().unwrap();
    let first = counts(&db);
    assert_eq!((report.added, 1), (u64::try_from(first.0).unwrap(), first.1));
    assert_eq!(seed::seed(&db).unwrap(), None);
    assert_eq!(counts(&db), first);
    let reference = reference(&db);
    assert_eq!(reference.regions.all_on(day(), None).count(), 31);
    let cz: UzoviCode = "9664".parse().unwrap();
    assert_eq!(reference.concern_of(cz, day(), None).unwrap().as_str(), "cz");
}

#[test]
fn what_an_operator_ended_does_not_come_back_at_the_next_start() {
    let database = TestDatabase::new();
    let db = database.open();
    seed::seed(&db).unwrap();
    let without: String =
        INSURERS.lines().filter(|line| !line.starts_with("9015")).fold(String::new(), |t, l| t + l + "\n");
    assert_eq!(load(&db, Format::Insurers, &without).unwrap().ended, 1);
    seed::seed(&db).unwrap();
    assert!(reference(&db).insurer("9015".parse().unwrap(), day(), None).is_none());
}

/// Takes rows out as if the program that filled the database had not shipped them.
fn never_shipped(db: &Db, kind: &'static str, key: &'static str) {
    db.write_blocking(Actor::command("test"), move |tx| -> Result<(), DbError> {
        let rows = reference_facts::table.filter(reference_facts::key.eq(key));
        let gone = rows.filter(diesel::dsl::sql::<diesel::sql_types::Bool>(&format!("kind = '{kind}'")));
        let gone: Vec<zorgcontract::codes::ReferenceFactId> =
            gone.select(reference_facts::id).load(tx.conn())?;
        assert!(!gone.is_empty(), "{kind} {key}");
        for id in gone {
            diesel::delete(reference_facts::table.find(id)).execute(tx.conn())?;
        }
        Ok(())
    })
    .unwrap();
}

#[test]
fn a_database_of_an_earlier_program_gets_the_national_rows_that_are_new_and_no_others() {
    let database = TestDatabase::new();
    let db = database.open();
    seed::seed(&db).unwrap();
    let whole = counts(&db);
    let amounts = |db: &Db| reference(db).tariffs.history(&"12011".parse().unwrap()).len();
    let before = amounts(&db);
    never_shipped(&db, "nationalTariff", "12011/maximum");
    never_shipped(&db, "insurer", "9015");
    assert_eq!(amounts(&db), 0);
    let report = seed::seed(&db).unwrap().unwrap();
    assert_eq!((report.added, report.changed, report.ended), (before as u64, 0, 0));
    assert_eq!((amounts(&db), counts(&db)), (before, (whole.0 - 1, whole.1 + 1)), "recorded as one event");
    let added = reference(&db).tariffs.history(&"12011".parse().unwrap()).first().unwrap().recorded_at;
    assert_eq!(added, last_recorded(&db), "known from now on, not from the first start");
    assert!(reference(&db).insurer("9015".parse().unwrap(), day(), None).is_none(), "no national list");
    assert_eq!(seed::seed(&db).unwrap(), None, "once");
}

#[test]
fn a_national_list_that_an_operator_replaced_stays_the_operators_at_the_next_start() {
    let database = TestDatabase::new();
    let db = database.open();
    seed::seed(&db).unwrap();
    let own = "prestatieCode,kind,amount,unit,fictitious,startDate,endDate,source,confidence,conflicts,note\n\
        12010,maximum,6.00,contact,no,2025-01-01,2025-12-31,Own list,high,,\n";
    assert!(load(&db, Format::Tariffs, own).unwrap().ended > 0);
    never_shipped(&db, "nationalTariff", "12011/maximum");
    seed::seed(&db).unwrap();
    let years: Vec<i32> = reference(&db)
        .tariffs
        .history(&"12011".parse().unwrap())
        .iter()
        .map(|row| chrono::Datelike::year(&row.period.start_date))
        .collect();
    assert!(years.contains(&2024) && !years.contains(&2025), "{years:?}");
    assert!(reference(&db).tariffs.history(&"12010".parse().unwrap()).iter().any(|row| row.known(None)));
}

#[test]
fn the_same_file_twice_changes_nothing_the_second_time() {
    let database = TestDatabase::new();
    let db = database.open();
    seed::seed(&db).unwrap();
    let before = counts(&db);
    let heard = AtomicU64::new(0);
    let report = import(&db, Format::Insurers, INSURERS.as_bytes(), Actor::command("import"), |read| {
        heard.store(read, Ordering::Relaxed);
    })
    .unwrap();
    assert_eq!(
        (report.read, report.unchanged, report.added, report.changed, report.ended),
        (33, 33, 0, 0, 0)
    );
    assert_eq!(heard.into_inner(), 33);
    assert_eq!(counts(&db), before);
}

#[test]
fn a_changed_and_a_missing_row_become_history_that_as_of_still_shows() {
    let database = TestDatabase::new();
    let db = database.open();
    seed::seed(&db).unwrap();
    let before = last_recorded(&db);
    let file = INSURERS.replace(",eno,2019", ",dsw,2019");
    let file: String =
        file.lines().filter(|line| !line.starts_with("9018")).fold(String::new(), |t, l| t + l + "\n");
    let report = load(&db, Format::Insurers, &file).unwrap();
    assert_eq!((report.changed, report.ended, report.added, report.unchanged), (1, 1, 0, 31));
    let reference = reference(&db);
    let concern = |code: &str, as_of| {
        reference.concern_of(code.parse().unwrap(), day(), as_of).map(ToString::to_string)
    };
    assert_eq!(concern("7032", None).as_deref(), Some("dsw"));
    assert_eq!(concern("7032", Some(before)).as_deref(), Some("eno"));
    assert_eq!(concern("9018", None), None);
    assert_eq!(concern("9018", Some(before)).as_deref(), Some("asr"));
}

#[test]
fn a_file_with_one_broken_row_changes_nothing() {
    let database = TestDatabase::new();
    let db = database.open();
    seed::seed(&db).unwrap();
    let before = counts(&db);
    let file = format!("{INSURERS}1234,New,,,nowhere,2025-01-01,,list,high,,\n");
    let Err(ImportError::Problems(problems)) = load(&db, Format::Insurers, &file) else { panic!("accepted") };
    assert_eq!((problems.len(), problems[0].line, problems[0].code.as_str()), (1, 35, "reference.unknown"));
    assert_eq!(counts(&db), before);
}

#[test]
fn the_samples_map_a_postcode_to_a_region_with_a_preferred_insurer_and_represent_an_hds() {
    let database = TestDatabase::new();
    let db = database.open();
    seed::seed(&db).unwrap();
    load(&db, Format::Regions, SAMPLE_REGIONS).unwrap();
    load(&db, Format::PreferredInsurers, SAMPLE_PREFERRED).unwrap();
    load(&db, Format::HdsRepresentations, SAMPLE_HDS).unwrap();
    let reference = reference(&db);
    let scheme = "zorgkantoorregio".parse().unwrap();
    let postcode = "9999AA".parse().unwrap();
    let found = reference.regions_of(&scheme, None, Some(&postcode), day(), None);
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].region.code.as_str(), "zuid-holland-noord");
    let preferred = reference.preferred_in(found[0].region, CareKind::Haz, day(), None);
    assert_eq!(preferred.len(), 1);
    assert_eq!(preferred[0].value.value.concern.as_str(), "zorg-en-zekerheid");
    assert_ne!(preferred[0].value.provenance.confidence, Confidence::Default);
    // The sample speaks of HAZ only: for chain care the shipped stand-in still stands.
    let chain = reference.preferred_in(found[0].region, CareKind::Mdz, day(), None);
    assert_eq!(chain[0].value.provenance.confidence, Confidence::Default);
    let elsewhere = RegionKey { scheme, code: "zeeland".parse().unwrap() };
    assert_eq!(reference.preferred_in(&elsewhere, CareKind::Haz, day(), None).len(), 0);
    assert!(reference.hds_representation("21900001".parse().unwrap(), day(), None).is_some());
}

#[test]
fn what_nza_settled_holds_from_its_day_and_ships_with_no_row() {
    let database = TestDatabase::new();
    let db = database.open();
    seed::seed(&db).unwrap();
    assert_eq!(reference(&db).national_facts.all_on(day(), None).count(), 0, "no source confirms one");
    load(&db, Format::NationalFacts, SAMPLE_NATIONAL).unwrap();
    let reference = reference(&db);
    let settled = |on: &str| {
        let rows = reference.national_facts.all_on(on.parse().unwrap(), None);
        rows.map(|row| row.value.value.value.clone()).collect::<Vec<_>>()
    };
    assert_eq!(settled("2023-12-31"), Vec::<String>::new());
    assert_eq!(settled("2024-01-01"), ["true", "S1"]);
}

#[test]
fn two_imports_at_once_leave_one_of_the_two_files_and_no_mixture() {
    let database = TestDatabase::new();
    let db = database.open();
    seed::seed(&db).unwrap();
    let file = |suffix: &str| INSURERS.replace(",2019-01-01,", &format!(",2019-01-0{suffix},"));
    let imports = ["2", "3"].map(|suffix| {
        let (db, text) = (db.clone(), file(suffix));
        std::thread::spawn(move || load(&db, Format::Insurers, &text).unwrap())
    });
    for import in imports {
        import.join().unwrap();
    }
    let reference = reference(&db);
    let starts: std::collections::BTreeSet<_> =
        reference.insurers.all_on(day(), None).map(|row| row.period.start_date).collect();
    assert_eq!(starts.len(), 1, "{starts:?}");
}
