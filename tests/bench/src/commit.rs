//! One contract is committed: how long until the snapshot shows it, at two sizes of the country?
//!
//! The snapshot shares structure from commit to commit, so the answer must not grow with the number
//! of practices. Timed from the return of the durable write to the moment at which every reader
//! gets the new contract.

use std::time::{Duration, Instant};

use zorgcontract::audit::Actor;
use zorgcontract::clock::Clocks;
use zorgcontract::codes::{AgbCode, CareKind, ContractId, PartyId};
use zorgcontract::contracts::model::{ContractEntry, ContractStatus, ContractTerms};
use zorgcontract::contracts::service;
use zorgcontract::dated::Period;
use zorgcontract::db::{DatabaseUrl, Db};
use zorgcontract::policy::{self, PackFiles};
use zorgcontract::registrations::import::{self, Format};
use zorgcontract::snapshot::Snapshots;

use crate::product::Folder;
use crate::register;
use crate::report::{Row, Table, times};

const SIZES: [u32; 2] = [5_000, 50_000];
const COMMITS: u32 = 1_000;
const VISIBLE: Duration = Duration::from_millis(1);
/// Contracts in one write when the country is filled.
const BATCH: u32 = 1_000;

/// What one commit took, sorted by how long.
struct Commits {
    visible: Vec<Duration>,
    durable: Vec<Duration>,
}

/// Runs the benchmark and prints its table.
pub(crate) fn run() {
    let mut table = Table::new(&format!(
        "Commit  One contract committed on SQLite until the snapshot shows it ({COMMITS} commits, wall clock)"
    ));
    let mut medians = Vec::new();
    for practices in SIZES {
        let commits = measure(practices);
        let at = |sorted: &[Duration], percent: usize| sorted[(sorted.len() - 1) * percent / 100];
        let median = at(&commits.visible, 50);
        medians.push(median.as_secs_f64());
        table.add(Row {
            what: format!("{practices} practices, median"),
            figure: millis(median),
            reference: format!("{} to commit", millis(at(&commits.durable, 50))),
            target: format!("≤ {}", millis(VISIBLE)),
            met: Some(median <= VISIBLE),
            ..Row::default()
        });
        table.figure("  99th percentile", millis(at(&commits.visible, 99)));
    }
    if let [small, large] = medians[..] {
        table.add(Row {
            what: "ten times the practices".to_owned(),
            ratio: times(large / small),
            ..Row::default()
        });
    }
    table.print();
}

fn millis(duration: Duration) -> String {
    format!("{:.3} ms", duration.as_secs_f64() * 1e3)
}

fn measure(practices: u32) -> Commits {
    eprintln!("commit: filling a country of {practices} practices");
    let folder = Folder::new("commit");
    let url = DatabaseUrl::Sqlite(folder.path().join("country.sqlite").display().to_string());
    let db = Db::open(&url, Clocks::real()).expect("a new database can be opened");
    let file = register::snapshot(practices);
    let actor = Actor::command("bench");
    import::run(&db, file.as_bytes(), Format::Csv, &actor, &mut |_| {}).expect("the file is sound");
    let policies = || policy::load(&PackFiles::embedded()).expect("the shipped packs are sound");
    let holders: Vec<PartyId> = {
        let snapshot = Snapshots::open(db.clone(), policies()).expect("the register loads").load();
        let party = |number| {
            let code: AgbCode = register::practice_code(number).parse().expect("an AGB code");
            snapshot.party_by_agb(code).expect("the import registered it").register.id
        };
        (0..practices).map(party).collect()
    };
    for chunk in (0..practices).step_by(BATCH as usize) {
        let filled = chunk..(chunk + BATCH).min(practices);
        let entries: Vec<ContractEntry> =
            filled.map(|number| entry(holders[number as usize], number, 2024)).collect();
        let written = db.write_blocking(actor.clone(), move |tx| service::record_bulk(tx, &entries, &[]));
        written.expect("the contracts are new");
    }

    let snapshots = Snapshots::open(db.clone(), policies()).expect("the country loads");
    let mut commits = Commits { visible: Vec::new(), durable: Vec::new() };
    for number in 0..COMMITS {
        // A prime step spreads the commits over the country.
        let practice = (u64::from(number) * 7_919 % u64::from(practices)) as usize;
        let entry = entry(holders[practice], number, 2026);
        let id = entry.id;
        let start = Instant::now();
        let committed = db.write_blocking(actor.clone(), move |tx| service::record(tx, &entry).map(drop));
        let position =
            committed.expect("the contract is new").position.expect("the write recorded something");
        let written = Instant::now();
        snapshots.catch_up(position).expect("the database answers");
        let snapshot = snapshots.load();
        let seen = written.elapsed();
        assert!(snapshot.holder_of(id).is_some(), "the contract is visible");
        commits.durable.push(written - start);
        commits.visible.push(seen);
    }
    commits.durable.sort_unstable();
    commits.visible.sort_unstable();
    commits
}

/// A contract for two years of GP care.
fn entry(holder: PartyId, number: u32, year: i32) -> ContractEntry {
    let day =
        |year, month, day| chrono::NaiveDate::from_ymd_opt(year, month, day).expect("a day of the calendar");
    ContractEntry {
        id: ContractId::new(),
        holder,
        purchasing_party: "cz".parse().expect("a purchasing party"),
        number: format!("{year}-{number}").into(),
        care_kind: CareKind::Haz,
        period: Period { start_date: day(year, 1, 1), end_date: Some(day(year + 1, 12, 31)) },
        terms: ContractTerms::of(ContractStatus::Recorded),
        addenda: Vec::new(),
    }
}
