//! P6: from start to `ready` with the national data set, and what it holds in memory.

use crate::product::{Folder, Product};
use crate::report::Table;

const FIRST_SECONDS: f64 = 60.0;
const LATER_SECONDS: f64 = 1.0;
const MEGABYTES: f64 = 300.0;
const LATER_STARTS: usize = 3;

/// Seeds the national data set in `data` and starts on it again; prints the table.
pub(crate) fn run(product: &Product, data: &Folder) {
    let seconds = |value: f64| format!("{value:.2} s");
    let megabytes = |value: f64| format!("{value:.0} MB");
    let (demo, first) = product.demo(data.path());
    let seeded = demo.resident_megabytes();
    drop(demo);
    let starts = (0..LATER_STARTS).map(|_| {
        let (demo, ready) = product.demo(data.path());
        (ready.as_secs_f64(), demo.resident_megabytes())
    });
    let starts: Vec<(f64, f64)> = starts.collect();
    let later = starts.iter().map(|(ready, _)| *ready).fold(f64::INFINITY, f64::min);
    let resident = starts.iter().map(|(_, resident)| *resident).fold(0.0, f64::max);
    let mut table =
        Table::new("P6  Start to ready with the national data set (wall clock; resident memory when ready)");
    table.at_most("first start, with seeding", first.as_secs_f64(), FIRST_SECONDS, seconds);
    table.at_most(&format!("later start, best of {LATER_STARTS}"), later, LATER_SECONDS, seconds);
    table.at_most("resident after seeding", seeded, MEGABYTES, megabytes);
    table.at_most("resident after a later start", resident, MEGABYTES, megabytes);
    table.print();
}
