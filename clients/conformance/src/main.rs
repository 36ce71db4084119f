//! The command: `zorgcontract-mock --corpus DIR | --script FILE [--listen ADDR]`.

use std::io::Write;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use zorgcontract_mock::{control, corpus, script};

const USAGE: &str = "zorgcontract-mock --corpus DIR | --script FILE [--listen 127.0.0.1:0]";

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            drop(writeln!(std::io::stderr(), "zorgcontract-mock: {fault}"));
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), String> {
    let (mut folder, mut file) = (None::<PathBuf>, None::<PathBuf>);
    let mut listen = "127.0.0.1:0".to_owned();
    let mut words = std::env::args().skip(1);
    while let Some(word) = words.next() {
        let mut value = || words.next().ok_or_else(|| format!("{word} needs a value\n{USAGE}"));
        match word.as_str() {
            "--corpus" => folder = Some(value()?.into()),
            "--script" => file = Some(value()?.into()),
            "--listen" => listen = value()?,
            "--help" | "-h" => return say(USAGE),
            _ => return Err(format!("{word} is unknown\n{USAGE}")),
        }
    }
    let listener = TcpListener::bind(&listen).map_err(|e| format!("{listen}: {e}"))?;
    let address = listener.local_addr().map_err(|e| e.to_string())?;
    let ready = || say(&format!("listening on http://{address}"));
    match (folder, file) {
        (Some(folder), None) => {
            let cases = corpus::read(&folder)?;
            let keys = keys(&folder)?;
            ready()?;
            control::serve(&listener, Arc::new(control::Corpus::new(cases, keys))).map_err(|e| e.to_string())
        }
        (None, Some(file)) => {
            let text = std::fs::read_to_string(&file).map_err(|e| format!("{}: {e}", file.display()))?;
            let script = serde_json::from_str(&text).map_err(|e| format!("{}: {e}", file.display()))?;
            let scripted = script::Scripted::new(script);
            ready()?;
            control::run(&listener, move |request| scripted.answer(request)).map_err(|e| e.to_string())
        }
        _ => Err(USAGE.to_owned()),
    }
}

/// The test keys stand beside the corpus; a corpus of one's own may have none.
fn keys(folder: &Path) -> Result<serde_json::Value, String> {
    let file = folder.join("../keys/keys.json");
    match std::fs::read_to_string(&file) {
        Ok(text) => serde_json::from_str(&text).map_err(|e| format!("{}: {e}", file.display())),
        Err(_) => Ok(serde_json::Value::Null),
    }
}

fn say(line: &str) -> Result<(), String> {
    let mut out = std::io::stdout();
    writeln!(out, "{line}").and_then(|()| out.flush()).map_err(|e| e.to_string())
}
