//! The table of `clients/README.md`, from the results that the runners of the corpus write: what is claimed there is
//! what passed.

use crate::render::Failure;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

const BEGIN: &str = "<!-- made by `zorgcontract-sdkgen table` -->\n";
const END: &str = "<!-- end -->";

/// The page with the table that the results give.
pub fn page(clients: &Path) -> Result<String, Failure> {
    let page = fs::read_to_string(clients.join("README.md"))?;
    let (before, rest) = page.split_once(BEGIN).ok_or("clients/README.md has no place for the table")?;
    let (_, after) = rest.split_once(END).ok_or("the place for the table has no end")?;
    Ok(format!("{before}{BEGIN}{}{END}{after}", table(clients)?))
}

/// The values of the JSON files of a folder, by the names of the files.
fn files(folder: &Path) -> Result<BTreeMap<String, Value>, Failure> {
    let mut files = BTreeMap::new();
    if !folder.exists() {
        return Ok(files);
    }
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "json") {
            let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            files.insert(name, serde_json::from_str(&fs::read_to_string(path)?)?);
        }
    }
    Ok(files)
}

fn table(clients: &Path) -> Result<String, Failure> {
    let topics = files(&clients.join("conformance/corpus"))?;
    let results = files(&clients.join("conformance/results"))?;
    let mut lines = vec![format!("| subject | {} |", columns(results.keys().map(|name| title(name))))];
    lines.push(format!("|---|{}", "---|".repeat(results.len())));
    let mut totals = vec![(0, 0); results.len()];
    for (topic, cases) in &topics {
        let names: Vec<&str> =
            cases.as_array().into_iter().flatten().filter_map(|case| case["name"].as_str()).collect();
        let cells = results.values().zip(&mut totals).map(|(result, total)| {
            let passed = names.iter().filter(|name| result[**name] == "passed").count();
            *total = (total.0 + passed, total.1 + names.len());
            cell(passed, names.len())
        });
        lines.push(format!("| {} | {} |", topic.replace('-', " "), columns(cells)));
    }
    let sums = totals.iter().map(|(passed, all)| cell(*passed, *all));
    lines.push(format!("| **all** | {} |", columns(sums)));
    Ok(lines.join("\n") + "\n")
}

fn columns(cells: impl Iterator<Item = String>) -> String {
    cells.collect::<Vec<_>>().join(" | ")
}

fn cell(passed: usize, all: usize) -> String {
    if passed == all { format!("{all}") } else { format!("{passed} of {all}") }
}

fn title(language: &str) -> String {
    match language {
        "typescript" => "TypeScript".into(),
        "csharp" => "C#".into(),
        other => crate::casing::pascal(other),
    }
}
