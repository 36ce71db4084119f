//! Measures zorgcontract beside references taken in the same run, and prints the figures.
//!
//! Every figure that the README quotes comes from here: machines differ and are shared, so what
//! counts is the ratio to the reference. The package stands outside the workspace with a lock file
//! of its own, because its peers pull in crates that the product must never see. It writes nothing
//! but temporary directories. `tests/bench/run` builds and starts it.

mod commit;
mod country;
mod decision;
mod growth;
mod http;
mod import;
mod machine;
mod product;
mod register;
mod report;
mod simulation;
mod start;
mod timing;

use std::path::PathBuf;

use clap::{Parser, ValueEnum};

/// Measures zorgcontract beside its references in the same run.
#[derive(Parser)]
struct Arguments {
    /// Only these benchmarks; all of them when absent.
    #[arg(long, value_delimiter = ',')]
    only: Vec<Benchmark>,
    /// The release build of the product; `tests/bench/run` fills it in.
    #[arg(long, default_value = "target/release/zorgcontract")]
    product: PathBuf,
    /// A Python that has openfisca-core 46: that peer then takes part in p1.
    #[arg(long)]
    openfisca: Option<PathBuf>,
    /// Where the plot of p7 goes.
    #[arg(long, default_value = "growth.svg")]
    plot: PathBuf,
    /// Measures the country in this folder for p7, and nothing else.
    #[arg(long, hide = true, requires = "practices")]
    growth: Option<PathBuf>,
    /// Its practices.
    #[arg(long, hide = true)]
    practices: Option<u32>,
}

/// The benchmarks, in the order in which they run.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Benchmark {
    /// One decision, engine only, beside zen-engine, cel and regorus.
    P1,
    /// The whole country at once, beside a join in PostgreSQL and bare Arrow.
    P2,
    /// Start to ready, and memory.
    P6,
    /// The main question over HTTP, beside a static answer.
    P3,
    /// A price list of 150 prestaties over HTTP, beside a static answer.
    Lists,
    /// Register import, beside bare inserts.
    P5,
    /// Growth: ten times the practices and contracts.
    P7,
    /// What-if over one region and over the whole country.
    Simulation,
    /// One contract committed: when is it visible?
    Commit,
}

fn main() {
    let arguments = Arguments::parse();
    if let (Some(folder), Some(practices)) = (&arguments.growth, arguments.practices) {
        return growth::measure(folder, practices);
    }
    machine::print();
    let product = product::Product(arguments.product);
    let data = product::Folder::new("demo");
    for benchmark in Benchmark::value_variants() {
        if !arguments.only.is_empty() && !arguments.only.contains(benchmark) {
            continue;
        }
        match benchmark {
            Benchmark::P1 => decision::run(arguments.openfisca.as_deref()),
            Benchmark::P2 => country::run(),
            Benchmark::P6 => start::run(&product, &data),
            Benchmark::P3 => http::run(&product, &data, &http::AGREEMENTS),
            Benchmark::Lists => http::run(&product, &data, &http::LISTS),
            Benchmark::P5 => import::run(),
            Benchmark::P7 => growth::run(&arguments.plot),
            Benchmark::Simulation => simulation::run(&product, &data),
            Benchmark::Commit => commit::run(),
        }
        machine::print_load();
    }
}
