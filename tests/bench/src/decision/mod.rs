//! P1: one decision, engine only, beside other rule engines on the same questions.
//!
//! Every engine first has to give the right outcome and rule id for all questions; only then is it
//! timed. The strictest form of a peer is the reference: rules compiled, input converted beforehand.

mod cases;
mod cel;
mod openfisca;
mod ours;
mod rego;
mod rules;
#[cfg(feature = "zen")]
mod zen;

use std::path::Path;

use crate::report::{Row, Table, micros, times};
use cases::Case;

const PLAIN_NANOS: f64 = 100.0;
const EXPLAINED_NANOS: f64 = 5_000.0;
const OPENFISCA_RATIO: f64 = 1_000.0;

/// What an engine needs for one decision, in nanoseconds of CPU time.
struct Timed {
    what: &'static str,
    nanos: f64,
}

/// Runs the benchmark and prints its table; `python` has openfisca-core, when that peer takes part.
pub(crate) fn run(python: Option<&Path>) {
    let (rules, cases) = (rules::Rules::read(), cases::make());
    let ours = ours::measure(&cases);
    let mut table = Table::new(&format!(
        "P1  One decision, engine only: {} questions, {} rules, CPU time of the process per decision",
        cases.len(),
        rules.list.len()
    ));
    table.at_most("plain", ours.plain, PLAIN_NANOS, micros);
    table.at_most("explained, all steps as JSON", ours.explained, EXPLAINED_NANOS, micros);
    table.figure("explained, not serialised", micros(ours.traced));
    table.figure("plain, facts set first", micros(ours.filled));
    #[cfg(feature = "zen")]
    beside_zen(&mut table, &ours, &zen::measure(&rules, &cases));
    for peer in cel::measure(&rules, &cases).into_iter().chain(rego::measure(&rules, &cases)) {
        table.add(compared(&format!("plain / {}", peer.what), ours.plain, peer.nanos, None));
    }
    if let Some(python) = python {
        let peer = openfisca::measure(python, &cases);
        table.add(compared(
            "plain / OpenFisca, one situation",
            ours.plain,
            peer.single,
            Some(OPENFISCA_RATIO),
        ));
        table.add(compared("explained / OpenFisca, with trace", ours.explained, peer.traced, None));
        table.add(compared("plain / OpenFisca, a million at once", ours.plain, peer.vector, None));
    }
    table.print();
}

#[cfg(feature = "zen")]
fn beside_zen(table: &mut Table, ours: &ours::Ours, zen: &zen::Zen) {
    table.add(compared("plain / zen-engine, compiled, input ready", ours.plain, zen.plain, Some(50.0)));
    table.add(compared("explained / zen-engine, with trace", ours.explained, zen.traced, Some(3.0)));
    table.add(compared("explained / zen-engine, trace as JSON", ours.explained, zen.serialised, None));
}

fn compared(what: &str, ours: f64, theirs: f64, target: Option<f64>) -> Row {
    let ratio = theirs / ours;
    Row {
        what: what.to_owned(),
        figure: micros(ours),
        reference: micros(theirs),
        ratio: times(ratio),
        target: target.map(|least| format!("≥ {least:.0}x")).unwrap_or_default(),
        met: target.map(|least| ratio >= least),
    }
}

/// Holds an engine to the expected answers; a wrong one ends the run.
fn check(engine: &str, cases: &[Case], mut answer: impl FnMut(usize) -> (String, String)) {
    for (at, case) in cases.iter().enumerate() {
        let (outcome, rule) = answer(at);
        assert!(
            outcome == case.outcome && rule == case.rule,
            "{engine} decides {outcome} by {rule} where {} by {} is right: {}",
            case.outcome,
            case.rule,
            case.input()
        );
    }
    eprintln!("{engine}: {} answers are right; timing", cases.len());
}

/// Outcome and rule id in the JSON answer of a peer.
fn answer_of(json: &serde_json::Value) -> (String, String) {
    let text = |key| json.get(key).and_then(serde_json::Value::as_str).unwrap_or("nothing").to_owned();
    (text("outcome"), text("rule"))
}
