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
use crate::jobs::{Counts, ImportError};
use crate::reference::import::Format;
use crate::snapshot::Snapshots;
use crate::{contracts, policy, reference, registrations};

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
    /// What NZa settled for the whole country, as facts that policies read (CSV)
    NationalFacts,
    /// Contracts with addenda, follow decisions and coverage declarations (NDJSON or CSV)
    Contracts,
}

/// Problems that are printed; the rest is counted.
const SHOWN: usize = 50;

/// Runs the import and prints what became of the rows.
pub fn import(kind: ImportKind, file: &Path, settings: &DatabaseSettings) -> Outcome {
    let db = open(&settings.url()?, Clocks::real())?;
    let progress = Progress::new();
    let result = match kind {
        ImportKind::Registrations => register(&db, file, &progress),
        ImportKind::Contracts => agreements(&db, file, &progress),
        ImportKind::Concerns => list(&db, Format::Concerns, file, &progress),
        ImportKind::Insurers => list(&db, Format::Insurers, file, &progress),
        ImportKind::PurchasingParties => list(&db, Format::PurchasingParties, file, &progress),
        ImportKind::Regions => list(&db, Format::Regions, file, &progress),
        ImportKind::PreferredInsurers => list(&db, Format::PreferredInsurers, file, &progress),
        ImportKind::HdsRepresentations => list(&db, Format::HdsRepresentations, file, &progress),
        ImportKind::Prestaties => list(&db, Format::Prestaties, file, &progress),
        ImportKind::NationalFacts => list(&db, Format::NationalFacts, file, &progress),
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

fn list(db: &Db, format: Format, file: &Path, progress: &Progress) -> Imported {
    Ok(reference::import::import(db, format, opened(file)?, actor(), |done| progress.show(done, None)))
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
