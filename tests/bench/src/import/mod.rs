//! P5: import of a register snapshot beside the fastest bare insert of the same rows.
//!
//! The import reads, judges, compares and writes a file of 200,000 facts. The reference puts the
//! rows that it wrote into the same tables of a second, empty database: prepared inserts in one
//! transaction on SQLite with the product's settings, COPY on PostgreSQL. PostgreSQL takes part when
//! `ZORGCONTRACT_TEST_POSTGRES` names a server, as `tests/postgres` does.

mod postgres;
mod sqlite;

use std::time::{Duration, Instant};

use zorgcontract::audit::Actor;
use zorgcontract::clock::Clocks;
use zorgcontract::db::{DatabaseUrl, Db};
use zorgcontract::registrations::import::{self, Format};

use crate::register;
use crate::report::{Row, Table, times};

const PRACTICES: u32 = 10_000;
const ROUNDS: usize = 3;
const LEAST_RATIO: f64 = 0.5;

/// One import and the bare insert of what it wrote.
struct Round {
    import: Duration,
    again: Duration,
    bare: Duration,
    rows: usize,
}

/// Runs the benchmark and prints its table.
pub(crate) fn run() {
    let file = register::snapshot(PRACTICES);
    let mut table = Table::new(&format!(
        "P5  Register import, a CSV file of {} facts, {:.0} MB; reference: bare insert of the same rows; best of {ROUNDS}",
        PRACTICES * register::FACTS_EACH,
        file.len() as f64 / 1e6
    ));
    let rounds: Vec<Round> = (0..ROUNDS).map(|_| sqlite::round(&file)).collect();
    report(&mut table, "SQLite, prepared inserts in one transaction", &rounds);
    match std::env::var("ZORGCONTRACT_TEST_POSTGRES") {
        Ok(server) => {
            let rounds: Vec<Round> =
                (0..ROUNDS).map(|round| postgres::round(&server, round, &file)).collect();
            report(&mut table, "PostgreSQL, COPY", &rounds);
        }
        Err(_) => table.figure("PostgreSQL, COPY", "not run: no server named".to_owned()),
    }
    table.print();
}

fn report(table: &mut Table, what: &str, rounds: &[Round]) {
    let best = |duration: fn(&Round) -> Duration| {
        rounds.iter().map(duration).min().unwrap_or_default().as_secs_f64()
    };
    let (import, bare) = (best(|round| round.import), best(|round| round.bare));
    let rows = rounds.iter().map(|round| round.rows).max().unwrap_or_default() as f64;
    let ratio = bare / import;
    table.add(Row {
        what: what.to_owned(),
        figure: format!("{:.0} rows/s", rows / import),
        reference: format!("{:.0} rows/s", rows / bare),
        ratio: times(ratio),
        target: format!("≥ {LEAST_RATIO}x"),
        met: Some(ratio >= LEAST_RATIO),
    });
    table.figure("  in all", format!("{import:.2} s"));
    table.figure("  the same file again, nothing changes", format!("{:.2} s", best(|round| round.again)));
}

/// Imports the file into an empty database, twice.
fn timed_import(url: &DatabaseUrl, file: &str) -> (Duration, Duration) {
    let db = Db::open(url, Clocks::real()).expect("a new database can be opened");
    let actor = Actor::command("import registrations");
    let once = || {
        let start = Instant::now();
        let report =
            import::run(&db, file.as_bytes(), Format::Csv, &actor, &mut |_| {}).expect("the file is sound");
        (start.elapsed(), report.position.is_some())
    };
    let ((first, wrote), (again, wrote_again)) = (once(), once());
    assert!(wrote && !wrote_again, "the first import writes and the second changes nothing");
    (first, again)
}
