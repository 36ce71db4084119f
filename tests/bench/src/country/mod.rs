//! P2: the price lists of the whole country at once, beside a join in PostgreSQL and the bare Arrow writer.
//!
//! Every practice of the demo, 25 insurers and 150 prestaties on one day. What is timed is the resolution by
//! classes on one thread, and the same with every cell written out as a verdict and an amount.

mod columns;
mod join;

use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use zorgcontract::agreements::model::{MayClaim, Question};
use zorgcontract::audit::Actor;
use zorgcontract::clock::{Clocks, Moment};
use zorgcontract::codes::{AgbCode, CareKind, UzoviCode};
use zorgcontract::db::{DatabaseUrl, Db};
use zorgcontract::demo;
use zorgcontract::imports::{self, ListKind};
use zorgcontract::policy::{self, PackFiles};
use zorgcontract::reference;
use zorgcontract::snapshot::{Party, Snapshot, Snapshots};
use zorgcontract::tariffs::bulk::{Bulk, Standing};

use crate::product::Folder;
use crate::report::{self, Row, Table};

/// The day asked about.
pub(crate) const DAY: &str = "2025-02-03";
const INSURERS: usize = 25;
const PRESTATIES: usize = 150;
const ROUNDS: usize = 5;
const SECONDS: f64 = 0.5;
const JOIN: f64 = 20.0;
const PARQUET: f64 = 3.0;

/// A country in a database of its own.
pub(crate) struct Country {
    folder: Folder,
}

impl Country {
    /// One with so many practices, seeded as the demo is.
    pub(crate) fn new(practices: u32) -> Self {
        let country = Self { folder: Folder::new("country") };
        let clocks = Clocks::business_from(demo::beginning());
        let db = Db::open(&url(country.path()), clocks.clone()).expect("a new database can be opened");
        reference::seed::seed(&db).expect("the shipped data is sound");
        demo::seed(&db, &clocks, practices).expect("the country is sound");
        widen(&db);
        country
    }

    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }
}

fn url(folder: &Path) -> DatabaseUrl {
    DatabaseUrl::Sqlite(folder.join("zorgcontract.sqlite").display().to_string())
}

/// Everything that is recorded in a folder, with the shipped policies.
pub(crate) fn snapshot(folder: &Path) -> Arc<Snapshot> {
    let db = Db::open(&url(folder), Clocks::real()).expect("the database can be opened");
    let policies = policy::load(&PackFiles::embedded()).expect("the shipped packs are sound");
    Snapshots::open(db, policies).expect("the country loads").load()
}

/// Adds made-up prestaties until there are so many on the day.
pub(crate) fn widen(db: &Db) {
    let reference =
        reference::Reference::from_rows(db.read(reference::load_all).expect("the lists can be read"));
    let mut sheet = csv::Writer::from_writer(Vec::new());
    sheet
        .write_record([
            "prestatieCode",
            "name",
            "segment",
            "unit",
            "tariffKind",
            "contractRequired",
            "nonContractedBillable",
            "startDate",
            "endDate",
            "source",
            "confidence",
            "conflicts",
            "note",
        ])
        .expect("memory takes a row");
    for row in reference.prestaties.all().filter(|row| row.known(None)) {
        let (value, from) = (&row.value.value, &row.value.provenance);
        let end = row.period.end_date.map(|day| day.to_string()).unwrap_or_default();
        sheet
            .write_record([
                value.code.as_str(),
                &value.name,
                value.segment.as_str(),
                value.unit.as_str(),
                value.tariff_kind.as_str(),
                value.contract_required.as_str(),
                value.non_contracted_billable.as_str(),
                &row.period.start_date.to_string(),
                &end,
                &from.source,
                from.confidence.as_str(),
                &from.conflicts.join(";"),
                from.note.as_deref().unwrap_or_default(),
            ])
            .expect("memory takes a row");
    }
    let there = reference.prestaties.all_on(day(), None).count();
    for number in 0..PRESTATIES.saturating_sub(there) {
        let code = format!("{}", 98_000 + number);
        sheet
            .write_record([
                &*code,
                "Fictief: extra",
                "S1",
                "contact",
                "max",
                "no",
                "yes",
                "2019-01-01",
                "",
                "Fictitious",
                "high",
                "",
                "",
            ])
            .expect("memory takes a row");
    }
    let file = sheet.into_inner().expect("memory takes a row");
    imports::import(db, ListKind::Prestaties, file.as_slice(), Actor::command("bench"), |_| ())
        .expect("the list is sound");
}

/// The same, in the database of a folder that no process has open.
pub(crate) fn widen_in(folder: &Path) {
    widen(&Db::open(&url(folder), Clocks::real()).expect("the database can be opened"));
}

fn day() -> chrono::NaiveDate {
    DAY.parse().expect("a day")
}

pub(crate) fn now() -> Moment {
    Moment::start_of(day())
}

pub(crate) fn question() -> Question {
    Question {
        agb_code: "01900001".parse().expect("an AGB code"),
        uzovi_code: "7085".parse().expect("a UZOVI code"),
        date: day(),
        care_kind: CareKind::Haz,
        segment: None,
        oi_title: None,
        prestatie_code: None,
        as_of: None,
    }
}

/// The practices and the insurers asked about, in the order of their codes.
pub(crate) fn asked(snapshot: &Snapshot, practices: u32) -> (Vec<&Party>, Vec<UzoviCode>) {
    let code =
        |number: u32| -> AgbCode { format!("{:08}", 1_900_000 + number).parse().expect("an AGB code") };
    let party = |number| snapshot.party_by_agb(code(number)).expect("the demo has this practice");
    let mut insurers: Vec<UzoviCode> = snapshot.reference.insurers.keys().copied().collect();
    insurers.retain(|uzovi| snapshot.reference.insurer(*uzovi, day(), None).is_some());
    insurers.sort();
    insurers.truncate(INSURERS);
    assert_eq!(insurers.len(), INSURERS, "the country has that many insurers");
    ((1..=practices).map(party).collect(), insurers)
}

/// A country that is resolved.
struct Resolved<'s> {
    bulk: Bulk<'s>,
    standings: Vec<Vec<Standing>>,
}

fn resolve<'s>(snapshot: &'s Snapshot, parties: &[&'s Party], insurers: &[UzoviCode]) -> Resolved<'s> {
    let mut bulk = Bulk::new(snapshot, question(), now(), insurers, Arc::default());
    let standings = parties.iter().map(|party| bulk.about(party, |_| true)).collect();
    Resolved { bulk, standings }
}

/// Times of one resolution on this thread.
pub(crate) struct Times {
    /// By classes.
    pub(crate) classes: Duration,
    /// With every cell written out.
    pub(crate) written: Duration,
    /// Of the join in PostgreSQL, when there is one.
    pub(crate) joined: Option<Duration>,
}

/// Resolves a country, and joins the same table in PostgreSQL.
pub(crate) fn times(snapshot: &Snapshot, parties: &[&Party], insurers: &[UzoviCode]) -> Times {
    let start = Instant::now();
    let resolved = resolve(snapshot, parties, insurers);
    let classes = start.elapsed();
    let cells = resolved.cells();
    let written = start.elapsed();
    let server = std::env::var("ZORGCONTRACT_TEST_POSTGRES").ok();
    let joined = server.map(|server| join::run(&server, &resolved, parties, &cells));
    Times { classes, written, joined }
}

/// Every cell as a verdict and an amount in micro-euro; -1 where there is none.
struct Cells {
    verdicts: Vec<u8>,
    amounts: Vec<i64>,
}

impl Resolved<'_> {
    fn cells(&self) -> Cells {
        let lists: Vec<(Vec<u8>, Vec<i64>)> = (0..self.bulk.lists())
            .map(|number| {
                let list = self.bulk.list(number).iter();
                let verdict = |price: &zorgcontract::tariffs::answers::Priced<'_>| match price
                    .verdict
                    .verdict
                    .may_claim
                {
                    MayClaim::No => 0,
                    MayClaim::Yes => 1,
                    MayClaim::Unknown => 2,
                };
                let amounts = list.clone().map(|price| price.amount.map_or(-1, |amount| amount.micros()));
                (list.map(verdict).collect(), amounts.collect())
            })
            .collect();
        let (mut verdicts, mut amounts) = (Vec::new(), Vec::new());
        let cells = self.standings.len() * self.bulk.insurers().len() * PRESTATIES;
        verdicts.reserve_exact(cells);
        amounts.reserve_exact(cells);
        for standings in &self.standings {
            for (_, class) in self.bulk.insurers() {
                let (said, paid) = &lists[standings[*class].list];
                verdicts.extend_from_slice(said);
                amounts.extend_from_slice(paid);
            }
        }
        Cells { verdicts, amounts }
    }
}

/// Runs the benchmark and prints its table.
pub(crate) fn run() {
    eprintln!("p2: filling a country");
    let country = Country::new(demo::NATIONAL);
    let snapshot = snapshot(country.path());
    let (parties, insurers) = asked(&snapshot, demo::NATIONAL);
    let (mut classes, mut written) = (Duration::MAX, Duration::MAX);
    let mut last = None;
    for _ in 0..ROUNDS {
        drop(last.take());
        let start = Instant::now();
        let resolved = resolve(&snapshot, &parties, &insurers);
        classes = classes.min(start.elapsed());
        let cells = resolved.cells();
        written = written.min(start.elapsed());
        last = Some((resolved, cells));
    }
    let (resolved, cells) = last.expect("there is at least one round");
    let mut table = Table::new(&format!(
        "P2  {} cells: {} practices x {} insurers x {PRESTATIES} prestaties, resolved on one thread with \
         {} different lists (best of {ROUNDS})",
        cells.verdicts.len(),
        parties.len(),
        insurers.len(),
        resolved.bulk.lists()
    ));
    table.at_most("resolved by classes", classes.as_secs_f64(), SECONDS, seconds);
    table.at_most("and every cell written out", written.as_secs_f64(), SECONDS, seconds);
    match std::env::var("ZORGCONTRACT_TEST_POSTGRES") {
        Ok(server) => {
            let joined = join::run(&server, &resolved, &parties, &cells);
            let ratio = joined.as_secs_f64() / written.as_secs_f64();
            table.add(Row {
                what: "the same table by one join in PostgreSQL, which is given which list holds".to_owned(),
                figure: seconds(written.as_secs_f64()),
                reference: seconds(joined.as_secs_f64()),
                ratio: report::times(ratio),
                target: format!("≥ {JOIN:.0}x"),
                met: Some(ratio >= JOIN),
            });
        }
        Err(_) => table.figure("no PostgreSQL: start by `tests/postgres tests/bench/run`", String::new()),
    }
    drop(cells);
    let (ours, bare, size) = columns::run(&resolved, &parties);
    let ratio = ours.as_secs_f64() / bare.as_secs_f64();
    table.add(Row {
        what: format!(
            "written to Parquet ({:.1} MB); reference: Arrow batches that are there",
            size as f64 / 1e6
        ),
        figure: seconds(ours.as_secs_f64()),
        reference: seconds(bare.as_secs_f64()),
        ratio: report::times(ratio),
        target: format!("≤ {PARQUET:.0}x"),
        met: Some(ratio <= PARQUET),
    });
    table.print();
}

fn seconds(value: f64) -> String {
    format!("{value:.3} s")
}
