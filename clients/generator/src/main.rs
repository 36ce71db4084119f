//! `zorgcontract-sdkgen [--check] [LANGUAGE…]` writes (or compares) the generated part of the SDKs, of all
//! languages when none is named; `zorgcontract-sdkgen model` prints what the templates see, `table` writes the table
//! of `clients/README.md`.

use std::path::Path;
use std::process::ExitCode;
use zorgcontract_sdkgen::render::{Failure, drift, languages, render, replace};
use zorgcontract_sdkgen::table;

fn main() -> ExitCode {
    match run(&std::env::args().skip(1).collect::<Vec<_>>()) {
        Ok(code) => code,
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::FAILURE
        }
    }
}

#[expect(clippy::print_stdout, reason = "a command line")]
fn run(arguments: &[String]) -> Result<ExitCode, Failure> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let clients = here.join("..");
    let templates = here.join("templates");
    let model = zorgcontract_sdkgen::model_of(&std::fs::read(here.join("../../openapi/openapi.json"))?)?;
    let (flags, mut names): (Vec<_>, Vec<_>) =
        arguments.iter().cloned().partition(|one| one.starts_with("--"));
    if let Some(flag) = flags.iter().find(|flag| *flag != "--check") {
        return Err(format!("{flag} is not known").into());
    }
    if names == ["model"] {
        println!("{}", serde_json::to_string_pretty(&model)?);
        return Ok(ExitCode::SUCCESS);
    }
    if names == ["table"] {
        std::fs::write(clients.join("README.md"), table::page(&clients)?)?;
        return Ok(ExitCode::SUCCESS);
    }
    if names.is_empty() {
        names = languages(&templates)?;
    }
    let mut differing = Vec::new();
    for name in &names {
        let rendered = render(&model, &templates, name).map_err(|e| chain(name, &*e))?;
        if flags.is_empty() {
            replace(&clients, &rendered)?;
        } else {
            differing.extend(drift(&clients, &rendered)?);
        }
    }
    for file in &differing {
        eprintln!("{file} is not what the generator makes");
    }
    Ok(if differing.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// A failure with its causes: a template tells its line only in them.
fn chain(language: &str, failure: &(dyn std::error::Error + 'static)) -> String {
    let mut text = format!("{language}: {failure:#}");
    let mut cause = failure.source();
    while let Some(inner) = cause {
        text += &format!("\n  {inner}");
        cause = inner.source();
    }
    text
}
