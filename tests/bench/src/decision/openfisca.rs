//! The peer OpenFisca: Python, so in a process of its own that times itself the same way.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use serde::Deserialize;
use serde_json::{Value, json};

use super::Case;
use super::rules::FOLLOW;

const SCRIPT: &str = include_str!("openfisca.py");

/// Nanoseconds of CPU time per decision.
#[derive(Deserialize)]
pub(super) struct OpenFisca {
    /// One situation, as JSON.
    pub(super) single: f64,
    /// One situation, with trace.
    pub(super) traced: f64,
    /// A million situations at once, without trace.
    pub(super) vector: f64,
}

/// Runs the script with a Python that has openfisca-core.
pub(super) fn measure(python: &Path, cases: &[Case]) -> OpenFisca {
    let rules: Value = toml::from_str(FOLLOW).expect("follow.toml states the decision");
    let questions: Vec<Value> =
        cases.iter().map(|case| json!({"facts": case.facts, "rule": case.rule})).collect();
    let given = json!({"rules": rules, "questions": questions}).to_string();
    eprintln!("OpenFisca: checking answers and timing in its own process");
    let mut child = Command::new(python)
        .args(["-c", SCRIPT])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("that Python starts");
    let mut input = child.stdin.take().expect("its input is piped");
    input.write_all(given.as_bytes()).expect("the script reads its input");
    drop(input);
    let output = child.wait_with_output().expect("the script ends");
    assert!(output.status.success(), "OpenFisca decided wrongly or could not run");
    serde_json::from_slice(&output.stdout).expect("the script prints JSON")
}
