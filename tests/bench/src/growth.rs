//! P7: ten times the practices and contracts: the time of a decision stays flat, memory grows with them.
//!
//! Each size is measured in a process of its own, on a country that was seeded before, so that what is resident
//! is the picture of that country alone. The figures are drawn as SVG.

use std::path::Path;
use std::process::Command;
use std::time::Instant;

use plotters::prelude::*;
use zorgcontract::agreements::decide::{conclude, decide};
use zorgcontract::agreements::model::Question;
use zorgcontract::snapshot::Snapshot;
use zorgcontract::tariffs::answers::priced;

use crate::country::{self, Country};
use crate::report::{Row, Table, micros, times};

const SIZES: [u32; 3] = [1_000, 3_000, 10_000];
const QUESTIONS: usize = 100_000;
const LISTS: usize = 2_000;
const FLAT: f64 = 1.2;
/// How far memory per practice may be from that of the smallest country to be called linear.
const LINEAR: f64 = 1.2;

/// What one size came to.
#[derive(Debug, Clone, Copy, Default)]
struct Figures {
    practices: f64,
    contracts: f64,
    /// Nanoseconds of a decision, plain and explained, and of a price list.
    plain: f64,
    explained: f64,
    list: f64,
    /// Seconds of the whole country at once, with every cell written out, and by one join in PostgreSQL; 0 without.
    bulk: f64,
    written: f64,
    joined: f64,
    /// Bytes of the picture.
    bytes: f64,
}

/// Runs the benchmark, prints its table and draws the plot.
pub(crate) fn run(plot: &Path) {
    let figures: Vec<Figures> = SIZES.iter().map(|practices| of_size(*practices)).collect();
    let mut table =
        Table::new("P7  Growth: a decision about any practice and insurer, and the picture in memory");
    for one in &figures {
        table.figure(
            &format!("{} practices, {} contracts", one.practices, one.contracts),
            format!(
                "plain {}, explained {}, list {}, all lists {:.3} s, {:.0} MB",
                micros(one.plain),
                micros(one.explained),
                micros(one.list),
                one.bulk,
                one.bytes / 1e6
            ),
        );
    }
    for one in figures.iter().filter(|one| one.joined > 0.0) {
        table.add(Row {
            what: format!("all cells of {} practices; reference: one join in PostgreSQL", one.practices),
            figure: format!("{:.3} s", one.written),
            reference: format!("{:.3} s", one.joined),
            ratio: times(one.joined / one.written),
            ..Row::default()
        });
    }
    let (small, large) = (figures[0], figures[figures.len() - 1]);
    let grown = large.contracts / small.contracts;
    for (what, ratio, target, bound) in [
        ("plain decision, 10 times the country", large.plain / small.plain, "≤ 1.2x", FLAT),
        ("explained decision", large.explained / small.explained, "≤ 1.2x", FLAT),
        ("price list", large.list / small.list, "≤ 1.2x", FLAT),
        ("memory per contract", large.bytes / small.bytes / grown, "≤ 1.2x", LINEAR),
    ] {
        table.add(Row {
            what: what.to_owned(),
            ratio: times(ratio),
            target: target.to_owned(),
            met: Some(ratio <= bound),
            ..Row::default()
        });
    }
    table.print();
    draw(plot, &figures).expect("the plot can be written");
    println!("  drawn: {}", plot.display());
}

fn of_size(practices: u32) -> Figures {
    eprintln!("p7: filling a country of {practices} practices");
    let country = Country::new(practices);
    let program = std::env::current_exe().expect("this program has a path");
    let mut measure = Command::new(program);
    let output =
        measure.arg("--growth").arg(country.path()).arg("--practices").arg(practices.to_string()).output();
    let output = output.expect("this program starts");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8_lossy(&output.stdout);
    let numbers: Vec<f64> = text.split_whitespace().filter_map(|number| number.parse().ok()).collect();
    let [contracts, plain, explained, list, bulk, written, joined, bytes] = numbers[..] else {
        panic!("eight figures, not {text}")
    };
    let practices = f64::from(practices);
    Figures { practices, contracts, plain, explained, list, bulk, written, joined, bytes }
}

/// Measures the country in a folder and prints its figures: the other half of [`run`].
pub(crate) fn measure(folder: &Path, practices: u32) {
    let before = resident();
    let snapshot = country::snapshot(folder);
    let bytes = resident() - before;
    let contracts: usize = snapshot.parties().map(|party| party.contracts.contracts.len()).sum();
    let (parties, insurers) = country::asked(&snapshot, practices);
    let question = |number: usize| Question {
        // A prime step: neighbours in time are no neighbours in memory.
        agb_code: parties[number * 7_919 % parties.len()].register.agb_code,
        uzovi_code: insurers[number % insurers.len()],
        ..country::question()
    };
    let time = |count: usize, ask: &dyn Fn(&Snapshot, &Question)| {
        let once = || {
            let start = Instant::now();
            (0..count).for_each(|number| ask(&snapshot, &question(number)));
            start.elapsed().as_nanos() as f64 / count as f64
        };
        (0..3).map(|_| once()).fold(f64::INFINITY, f64::min)
    };
    let now = country::now();
    let plain = time(QUESTIONS, &|snapshot, question| drop(conclude(snapshot, question, now)));
    let explained = time(QUESTIONS, &|snapshot, question| drop(decide(snapshot, question, now)));
    let list = time(LISTS, &|snapshot, question| drop(priced(snapshot, question, now, |_| true)));
    let times = country::times(&snapshot, &parties, &insurers);
    let seconds = |duration: std::time::Duration| duration.as_secs_f64();
    let (bulk, written) = (seconds(times.classes), seconds(times.written));
    let joined = times.joined.map_or(0.0, seconds);
    println!("{contracts} {plain} {explained} {list} {bulk} {written} {joined} {bytes}");
}

/// Resident memory of this process in bytes.
fn resident() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap_or_default();
    line.split_whitespace().next().and_then(|kb| kb.parse::<f64>().ok()).unwrap_or_default() * 1024.0
}

fn draw(path: &Path, figures: &[Figures]) -> Result<(), Box<dyn std::error::Error>> {
    let root = SVGBackend::new(path, (1350, 400)).into_drawing_area();
    root.fill(&WHITE)?;
    let (left, rest) = root.split_horizontally(450);
    let (right, last) = rest.split_horizontally(450);
    let points =
        |of: fn(&Figures) -> f64| figures.iter().map(move |one| (one.practices, of(one))).collect::<Vec<_>>();
    panel(&left, "Explained decision (µs)", &points(|one| one.explained / 1e3))?;
    panel(&right, "Picture in memory (MB)", &points(|one| one.bytes / 1e6))?;
    let joined = points(|one| if one.written > 0.0 { one.joined / one.written } else { 0.0 });
    panel(&last, "Join in PostgreSQL / all cells here", &joined)?;
    root.present()?;
    Ok(())
}

fn panel(
    area: &DrawingArea<SVGBackend<'_>, plotters::coord::Shift>,
    title: &str,
    points: &[(f64, f64)],
) -> Result<(), Box<dyn std::error::Error>> {
    let (right, top) = points.iter().fold((0.0, 0.0), |(x, y), point| (point.0.max(x), point.1.max(y)));
    let mut chart = ChartBuilder::on(area)
        .caption(title, ("sans-serif", 18))
        .margin(12)
        .x_label_area_size(36)
        .y_label_area_size(52)
        .build_cartesian_2d(0.0..right * 1.05, 0.0..top * 1.25)?;
    chart.configure_mesh().x_desc("practices").x_labels(6).y_labels(6).draw()?;
    chart.draw_series(LineSeries::new(points.iter().copied(), &BLUE))?;
    chart.draw_series(points.iter().map(|point| Circle::new(*point, 4, BLUE.filled())))?;
    Ok(())
}
