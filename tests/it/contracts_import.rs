//! The import of recorded agreements: the sample file, changes, and files that are refused as a whole.

use std::path::PathBuf;
use std::sync::Arc;

use chrono::NaiveDate;
use zorgcontract::agreements::coverage::model::Coverage;
use zorgcontract::agreements::coverage::store as coverage_store;
use zorgcontract::codes::*;
use zorgcontract::contracts::import;
use zorgcontract::contracts::model::{Contract, Known};
use zorgcontract::contracts::store;
use zorgcontract::db::Db;
use zorgcontract::jobs::ImportError;

use crate::contracts::{actor, day, held};
use crate::database::TestDatabase;

#[derive(Debug, Clone, Copy)]
struct Everything;

impl Known for Everything {
    fn organisation(&self, agb_code: AgbCode) -> Option<PartyId> {
        (agb_code.as_str() < "99").then(|| PartyId::fixed(agb_code.as_str().as_bytes()))
    }

    fn buys(&self, party: &PurchasingPartyId, _: NaiveDate) -> bool {
        party.as_str() != "nobody"
    }
}

fn import(db: &Db, name: &str, text: &str) -> Result<zorgcontract::jobs::Counts, ImportError> {
    let path = std::env::temp_dir().join(format!("{}-{name}", ContractId::new()));
    std::fs::write(&path, text).unwrap();
    let done = import::run(db, actor(), Arc::new(Everything), &path, &mut |_, _| ());
    std::fs::remove_file(path).unwrap();
    done
}

fn sample() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("samples/contracts.csv")
}

#[test]
fn the_sample_file_is_imported_once_and_a_second_time_changes_nothing() {
    let database = TestDatabase::new();
    let db = database.open();
    let first = import::run(&db, actor(), Arc::new(Everything), &sample(), &mut |_, _| ()).unwrap();
    assert_eq!((first.read, first.added, first.changed, first.unchanged), (11, 11, 0, 0));
    let position = db.read(zorgcontract::events::last_position).unwrap();
    let second = import::run(&db, actor(), Arc::new(Everything), &sample(), &mut |_, _| ()).unwrap();
    assert_eq!((second.read, second.added, second.changed, second.unchanged), (11, 0, 0, 11));
    assert_eq!(db.read(zorgcontract::events::last_position).unwrap(), position);
    let contracts = held(&db, PartyId::fixed(b"01900001")).contracts;
    assert_eq!((contracts[0].addenda.len(), contracts[0].follow.len()), (2, 2));
    let coverage = Coverage::new(db.read(coverage_store::load_all).unwrap());
    let (cz, mdz) = ("cz".parse().unwrap(), CareKind::Mdz);
    assert!(coverage.complete(&cz, mdz, day("2024-01-01"), None).is_some());
    assert!(coverage.complete(&cz, mdz, day("2023-12-31"), None).is_none());
}

#[test]
fn a_changed_row_becomes_the_next_version_and_one_contract_may_make_room_for_another() {
    let database = TestDatabase::new();
    let db = database.open();
    let row = |number: &str, start: &str, end: &str| {
        format!(
            r#"{{"record":"contract","purchasingPartyId":"cz","number":"{number}","agbCode":"01900001","careKind":"HAZ","startDate":"{start}","endDate":"{end}"}}"#
        )
    };
    import(&db, "a.ndjson", &row("A", "2024-01-01", "2025-12-31")).unwrap();
    let both = [row("B", "2025-01-01", "2025-12-31"), row("A", "2024-01-01", "2024-12-31")].join("\n");
    let counts = import(&db, "b.ndjson", &both).unwrap();
    assert_eq!((counts.added, counts.changed), (1, 1));
    let contracts = held(&db, PartyId::fixed(b"01900001")).contracts;
    assert_eq!(contracts.iter().map(Contract::version).collect::<Vec<_>>(), [2, 1]);
}

#[test]
fn a_file_with_wrong_rows_names_each_with_its_line_and_records_nothing() {
    let database = TestDatabase::new();
    let db = database.open();
    let text = "record,purchasingPartyId,number,agbCode,careKind,startDate,endDate,moduleCode,moduleName\n\
        contract,cz,A,01900001,HAZ,2024-01-01,,,\n\
        contract,cz,B,01900001,HAZ,2025-01-01,,,\n\
        contract,nobody,C,01900001,HAZ,2024-01-01,,,\n\
        contract,cz,D,99000001,HAZ,2024-01-01,,,\n\
        contract,cz,E,01900002,HAZ,2024-01-01,2023-01-01,,\n\
        contract,cz,F,01900002,OI,2024-01-01,,,\n\
        addendum,cz,A,,,2023-01-01,,poh-ggz,POH-GGZ\n\
        addendum,cz,Z,,,2024-01-01,,poh-ggz,POH-GGZ\n\
        contract,cz,A,01900001,HAZ,2024-01-01,,,\n";
    let Err(ImportError::Problems(problems)) = import(&db, "wrong.csv", text) else { panic!("it was taken") };
    let found: Vec<_> = problems.iter().map(|p| (p.line, p.code.as_str())).collect();
    assert_eq!(
        found,
        [
            (2, "contract.overlap"),
            (3, "contract.overlap"),
            (4, "purchasingParty.unknown"),
            (5, "holder.unknown"),
            (6, "period.order"),
            (7, "contract.oiTitles"),
            (8, "addendum.outsideTerm"),
            (9, "contract.unknown"),
            (10, "row.duplicate"),
        ]
    );
    assert!(db.read(store::load_all).unwrap().is_empty());
}

#[test]
fn a_nul_and_a_day_outside_the_calendar_are_problems_of_their_row_on_either_database() {
    let database = TestDatabase::new();
    let db = database.open();
    let header = "record,purchasingPartyId,number,agbCode,careKind,startDate,endDate,note";
    let rows = [
        "contract,cz,A-\0,01900001,GLI,2030-01-01,,",
        "contract,cz,A-2,01900001,GLI,2030-01-01,,no\u{1b}te",
        "contract,cz,A-3,01900001,GLI,+262142-01-01,,",
        "contract,cz,A-4,01900001,GLI,-0001-01-01,2030-01-01,",
    ];
    let refused = import(&db, "odd.csv", &format!("{header}\n{}\n", rows.join("\n"))).unwrap_err();
    let ImportError::Problems(problems) = refused else { panic!("{refused:?}") };
    let found: Vec<_> = problems.iter().map(|problem| (problem.line, problem.code.as_str())).collect();
    assert_eq!(found, [(2, "text.format"), (3, "text.format"), (4, "date.format"), (5, "date.format")]);
}
