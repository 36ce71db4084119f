//! `zorgcontract import`: one file, one report, nothing written when a row has a problem.
#![expect(clippy::print_stdout, reason = "a command line prints")]

use std::fs::File;
use std::io::{BufReader, IsTerminal};
use std::path::Path;

use clap::ValueEnum;
use indicatif::{ProgressBar, ProgressStyle};

use super::{Outcome, open, text};
use crate::audit::Actor;
use crate::clock::Clocks;
use crate::config::DatabaseSettings;
use crate::db::Db;
use crate::imports::ListKind;
use crate::jobs::{Counts, ImportError};
use crate::reference::import::Difference;
use crate::snapshot::Snapshots;
use crate::{contracts, imports, policy, registrations};

/// What a file for `import` holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ImportKind {
    /// A snapshot of the AGB register (NDJSON or CSV)
    Registrations,
    /// Concerns (CSV)
    Concerns,
    /// Insurers with their concern (CSV)
    Insurers,
    /// Purchasing parties and the insurers they buy for (CSV)
    PurchasingParties,
    /// Regions and the places in them (CSV)
    Regions,
    /// Preferred insurers per region and kind of care (CSV)
    PreferredInsurers,
    /// The two insurers that represent all towards an HDS (CSV)
    HdsRepresentations,
    /// Prestaties (CSV)
    Prestaties,
    /// Which prestatie took the place of another (CSV)
    PrestatieSuccessors,
    /// Amounts of the national lists, a list per year (CSV)
    Tariffs,
    /// Insured registered with practices, counted (CSV)
    Ion,
    /// Insured included in chains of care groups, counted (CSV)
    Inclusions,
    /// What NZa settled for the whole country, as facts that policies read (CSV)
    NationalFacts,
    /// Contracts with addenda, follow decisions and coverage declarations (NDJSON or CSV)
    Contracts,
}

/// Problems that are printed; the rest is counted.
const SHOWN: usize = 50;

impl ImportKind {
    /// The list it is; the register and contracts are none.
    fn list(self) -> Option<ListKind> {
        Some(match self {
            Self::Registrations | Self::Contracts => return None,
            Self::Concerns => ListKind::Concerns,
            Self::Insurers => ListKind::Insurers,
            Self::PurchasingParties => ListKind::PurchasingParties,
            Self::Regions => ListKind::Regions,
            Self::PreferredInsurers => ListKind::PreferredInsurers,
            Self::HdsRepresentations => ListKind::HdsRepresentations,
            Self::Prestaties => ListKind::Prestaties,
            Self::PrestatieSuccessors => ListKind::PrestatieSuccessors,
            Self::Tariffs => ListKind::Tariffs,
            Self::NationalFacts => ListKind::NationalFacts,
            Self::Ion => ListKind::Ion,
            Self::Inclusions => ListKind::Inclusions,
        })
    }
}

/// Runs the import, or with `dry_run` only rehearses it, and prints what becomes of the rows.
pub fn import(kind: ImportKind, file: &Path, dry_run: bool, settings: &DatabaseSettings) -> Outcome {
    let db = open(&settings.url()?, Clocks::real())?;
    let progress = Progress::new();
    let result = match (kind, kind.list(), dry_run) {
        (_, Some(list), true) => rehearsal(&db, list, file),
        (_, Some(list), false) => self::list(&db, list, file, &progress),
        (_, None, true) => Err("only lists have a dry run".to_owned()),
        (ImportKind::Contracts, None, false) => agreements(&db, file, &progress),
        (_, None, false) => register(&db, file, &progress),
    };
    progress.finish();
    match result? {
        Ok(counts) => {
            println!(
                "{} rows read: {} added, {} changed, {} ended, {} unchanged",
                counts.read, counts.added, counts.changed, counts.ended, counts.unchanged
            );
            Ok(())
        }
        Err(ImportError::Problems(problems)) => {
            for problem in problems.iter().take(SHOWN) {
                println!("{}:{}: {} ({})", file.display(), problem.line, problem.detail, problem.code);
            }
            Err(format!("{} problems in {}; nothing was changed", problems.len(), file.display()))
        }
        Err(error) => Err(text(error)),
    }
}

/// What became of the file; the outer error is one of the command itself.
type Imported = Outcome<Result<Counts, ImportError>>;

fn actor() -> Actor {
    Actor::command("import")
}

fn opened(file: &Path) -> Outcome<File> {
    File::open(file).map_err(|e| format!("{}: {e}", file.display()))
}

fn register(db: &Db, file: &Path, progress: &Progress) -> Imported {
    use registrations::import::{Format, run};
    let name = file.to_string_lossy();
    let format = Format::of_file_name(&name).ok_or("a register file ends in .ndjson or .csv")?;
    let source = BufReader::new(opened(file)?);
    let report = run(db, source, format, &actor(), &mut |p| progress.show(p.done, p.total));
    Ok(report.map(|report| report.counts))
}

fn list(db: &Db, list: ListKind, file: &Path, progress: &Progress) -> Imported {
    Ok(imports::import(db, list, opened(file)?, actor(), |done| progress.show(done, None)))
}

/// Prints the first differences, and counts them all.
fn rehearsal(db: &Db, list: ListKind, file: &Path) -> Imported {
    let found = match imports::rehearse(db, list, opened(file)?) {
        Ok(found) => found,
        Err(error) => return Ok(Err(error)),
    };
    for Difference { fate, key, period, before, after } in found.differences.iter().take(SHOWN) {
        println!("{fate} {key} from {}", period.start_date);
        before.iter().for_each(|told| println!("  - {told}"));
        after.iter().for_each(|told| println!("  + {told}"));
    }
    println!("a dry run: nothing was changed");
    Ok(Ok(found.counts))
}

fn agreements(db: &Db, file: &Path, progress: &Progress) -> Imported {
    let snapshots = Snapshots::open(db.clone(), policy::PolicyBook::default()).map_err(text)?;
    let mut show = |done, total| progress.show(done, Some(total));
    Ok(contracts::import::run(db, actor(), snapshots.load(), file, &mut show))
}

/// A bar on a terminal; elsewhere a plain line now and then.
struct Progress {
    bar: Option<ProgressBar>,
    said: std::cell::Cell<u64>,
}

/// Rows between two plain lines.
const STEP: u64 = 50_000;

impl Progress {
    fn new() -> Self {
        let style = ProgressStyle::with_template("{bar:40} {pos}/{len} {elapsed}");
        let bar = std::io::stderr().is_terminal().then(|| {
            let bar = ProgressBar::new_spinner();
            if let Ok(style) = style {
                bar.set_style(style);
            }
            bar
        });
        Self { bar, said: std::cell::Cell::new(0) }
    }

    fn show(&self, done: u64, total: Option<u64>) {
        match &self.bar {
            Some(bar) => {
                if let Some(total) = total {
                    bar.set_length(total);
                }
                bar.set_position(done);
            }
            None if done >= self.said.get() + STEP => {
                self.said.set(done);
                println!("{done} rows");
            }
            None => {}
        }
    }

    fn finish(&self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}
