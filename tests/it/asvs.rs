//! The security pages, held by tests: every item of the standard is judged once, the totals are right, every
//! proof that a page names is there, and what does not apply is really absent. It reads the repository as
//! text; whether a proof passes is said by the proof itself.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

const PAGE: &str = "docs/security/asvs.md";
/// Every item of levels 1 and 2, with its level.
const ITEMS: &str = include_str!("data/asvs-5.0-l2.txt");
/// The verdicts, in the order of the columns of the totals.
const VERDICTS: [&str; 5] = ["met", "part", "no", "operator", "n/a"];
/// A name in backticks that begins so is a path of the repository, and so is one that ends so.
const FOLDERS: [&str; 7] = ["deploy/", "docs/", "migrations/", "openapi/", "samples/", "src/", "tests/"];
const ENDINGS: [&str; 3] = [".lock", ".md", ".toml"];

/// Items that rest on something being absent: the items, crates that would bring it, words that the source
/// would use.
type Absent = (&'static [&'static str], &'static [&'static str], &'static [&'static str]);

const HTTP_CLIENTS: &[&str] = &["awc", "hyper", "isahc", "reqwest", "ureq"];
const ABSENT: &[Absent] = &[
    (&["1.2.5", "1.2.8"], &["duct", "subprocess"], &["process::Command"]),
    (&["1.2.6"], &["ldap3"], &[]),
    (&["1.2.7", "1.5.1"], &["quick-xml", "roxmltree", "xml", "xml-rs", "xmltree"], &[]),
    (&["1.3.6", "13.2.4", "13.2.5", "15.3.2"], HTTP_CLIENTS, &["TcpStream::connect", "UdpSocket"]),
    (&["1.3.7"], &["askama", "handlebars", "liquid", "minijinja", "tera"], &[]),
    (&["1.3.9"], &["memcache", "memcache-async", "redis"], &[]),
    (&["1.3.11"], &["lettre", "mail-send"], &[]),
    (&["4.3.1", "4.3.2"], &["async-graphql", "juniper"], &[]),
    (
        &["4.4.1", "4.4.2", "4.4.3", "4.4.4"],
        &["actix-web-actors", "actix-ws", "tokio-tungstenite", "tungstenite"],
        &["websocket"],
    ),
    (&["17.1.1", "17.2.1", "17.2.2", "17.2.3", "17.2.4", "17.3.1", "17.3.2"], &["str0m", "webrtc"], &[]),
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Every file below a folder of the repository, as a path from its root.
fn below(folder: &str) -> Vec<PathBuf> {
    let (mut found, mut open) = (Vec::new(), vec![root().join(folder)]);
    while let Some(path) = open.pop() {
        if path.is_dir() {
            open.extend(std::fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()));
        } else {
            found.push(path.strip_prefix(root()).unwrap().to_path_buf());
        }
    }
    found.sort();
    found
}

/// Fails with every finding at once.
#[track_caller]
fn none(rule: &str, found: Vec<String>) {
    assert!(found.is_empty(), "{rule}:\n  {}", found.join("\n  "));
}

/// A row of the assessment.
struct Row<'p> {
    item: &'p str,
    level: &'p str,
    verdict: &'p str,
    how: &'p str,
    proof: &'p str,
}

/// The cells of a line of a table.
fn cells(line: &str) -> Vec<&str> {
    let inner = line.strip_prefix('|').and_then(|line| line.strip_suffix('|'));
    inner.map(|inner| inner.split('|').map(str::trim).collect()).unwrap_or_default()
}

/// Whether a cell is the number of an item: three numbers.
fn is_item(cell: &str) -> bool {
    let parts: Vec<&str> = cell.split('.').collect();
    parts.len() == 3 && parts.iter().all(|part| part.parse::<u8>().is_ok())
}

fn row<'p>(cells: &[&'p str]) -> Row<'p> {
    match *cells {
        [item, level, _, verdict, how, proof] => Row { item, level, verdict, how, proof },
        _ => panic!("{cells:?} is no row of six cells"),
    }
}

fn rows(page: &str) -> Vec<Row<'_>> {
    let lines = page.lines().map(cells).filter(|cells| cells.first().is_some_and(|cell| is_item(cell)));
    lines.map(|cells| row(&cells)).collect()
}

/// What a page names of the repository: in backticks a path, with `::` a test in it; in a link a place beside
/// the page.
fn names(page: &Path, text: &str) -> Vec<(String, Option<String>)> {
    let mut found = Vec::new();
    for word in text.split('`').skip(1).step_by(2).filter(|word| !word.contains(' ')) {
        let (path, name) = word.split_once("::").map_or((word, None), |(path, name)| (path, Some(name)));
        let is_path = FOLDERS.iter().any(|folder| path.starts_with(folder))
            || (!path.contains('/') && ENDINGS.iter().any(|ending| path.ends_with(ending)));
        if is_path {
            found.push((path.to_owned(), name.map(str::to_owned)));
        }
    }
    let beside = page.parent().unwrap_or(Path::new(""));
    for link in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
        let (path, place) = link.split_once('#').map_or((link, None), |(path, place)| (path, Some(place)));
        if !link.contains("://") && !path.is_empty() {
            let place = place.map(|place| format!("#{place}"));
            found.push((beside.join(path).display().to_string(), place));
        }
    }
    found
}

/// Whether a line defines a test function of Rust with this name, under an attribute that makes it one.
fn is_test(text: &str, name: &str) -> bool {
    let lines: Vec<&str> = text.lines().map(str::trim_start).collect();
    let defines = |line: &str| {
        line.trim_start_matches("async ")
            .strip_prefix("fn ")
            .is_some_and(|rest| rest.strip_prefix(name).is_some_and(|rest| rest.starts_with('(')))
    };
    (0..lines.len()).filter(|at| defines(lines[*at])).any(|at| {
        let mut above = lines[..at].iter().rev().take_while(|line| line.starts_with("#["));
        above.any(|line| line.contains("test]"))
    })
}

/// How a heading is linked to.
fn anchor(heading: &str) -> String {
    let kept = heading.trim_start_matches('#').trim().chars().filter_map(|c| match c {
        ' ' | '-' => Some('-'),
        c => c.is_alphanumeric().then(|| c.to_ascii_lowercase()),
    });
    kept.collect()
}

/// What is wrong with a name on a page.
fn fault(path: &str, name: Option<&str>) -> Option<String> {
    let place = root().join(path);
    if !place.exists() {
        return Some(format!("{path} is not there"));
    }
    let name = name?;
    let text = std::fs::read_to_string(&place).unwrap_or_default();
    let known = if let Some(wanted) = name.strip_prefix('#') {
        text.lines().any(|line| line.starts_with('#') && anchor(line) == wanted)
    } else if path.ends_with(".rs") {
        is_test(&text, name)
    } else if path.ends_with(".py") {
        text.lines().any(|line| line.starts_with(&format!("def {name}(")))
    } else {
        text.lines().any(|line| line.starts_with(&format!("{name}() {{")))
    };
    (!known).then(|| format!("{path} has no {name}"))
}

#[test]
fn every_item_of_both_levels_stands_on_the_page_once_and_in_order() {
    let page = read(PAGE);
    let found: Vec<(&str, &str)> = rows(&page).iter().map(|row| (row.item, row.level)).collect();
    let wanted: Vec<(&str, &str)> =
        ITEMS.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once(' ')).collect();
    let of = |level: &str| wanted.iter().filter(|(_, of)| *of == level).count();
    assert_eq!((of("1"), of("2"), wanted.len()), (70, 183, 253), "the items of ASVS 5.0.0");
    for (at, pair) in wanted.iter().enumerate() {
        assert_eq!(found.get(at), Some(pair), "row {at}");
    }
    assert_eq!(found.len(), wanted.len());
}

#[test]
fn every_verdict_has_its_reason_and_what_is_met_its_proof() {
    let page = read(PAGE);
    let mut found = Vec::new();
    for row in rows(&page) {
        let named = |cell: &str| !names(Path::new(PAGE), cell).is_empty();
        if !VERDICTS.contains(&row.verdict) {
            found.push(format!("{}: no verdict is called {}", row.item, row.verdict));
        }
        if row.how.len() < 5 {
            found.push(format!("{}: no reason", row.item));
        }
        if row.verdict == "met" && !named(row.proof) && !named(row.how) {
            found.push(format!("{}: met, and nothing shows it", row.item));
        }
        if row.proof != "-" && !named(row.proof) {
            found.push(format!("{}: {} is no proof", row.item, row.proof));
        }
    }
    none("verdict, reason and proof", found);
}

#[test]
fn the_totals_are_those_of_the_rows() {
    let page = read(PAGE);
    let rows = rows(&page);
    let total = |chapter: Option<&str>| -> Vec<String> {
        let of = |row: &&Row<'_>| chapter.is_none_or(|chapter| row.item.split('.').next() == Some(chapter));
        let mine: Vec<&Row<'_>> = rows.iter().filter(of).collect();
        let count = |verdict: &str| mine.iter().filter(|row| row.verdict == verdict).count();
        std::iter::once(mine.len()).chain(VERDICTS.map(count)).map(|number| number.to_string()).collect()
    };
    let mut chapters = 0;
    for cells in page.lines().map(cells).filter(|cells| cells.len() == VERDICTS.len() + 2) {
        let chapter = cells[0].strip_prefix('V').and_then(|rest| rest.split(' ').next());
        if chapter.is_some() || cells[0] == "all" {
            chapters += usize::from(chapter.is_some());
            assert_eq!(cells[1..], total(chapter), "{}", cells[0]);
        }
    }
    assert_eq!(chapters, 17);
}

#[test]
fn every_proof_and_file_that_the_pages_name_is_there() {
    let mut pages = below("docs/security");
    pages.push("SECURITY.md".into());
    let (mut found, mut named) = (Vec::new(), BTreeSet::new());
    for page in pages {
        let text = read(&page.display().to_string());
        for (path, name) in names(&page, &text) {
            if let Some(fault) = fault(&path, name.as_deref()) {
                found.push(format!("{}: {fault}", page.display()));
            }
            named.insert((path, name));
        }
    }
    assert!(named.len() > 150, "names are found at all: {}", named.len());
    none("a proof that is named exists", found);
}

#[test]
fn a_name_that_is_not_there_is_found() {
    let page = Path::new(PAGE);
    for (text, faulty) in [
        ("`tests/it/asvs.rs::a_name_that_is_not_there_is_found`", false),
        ("`tests/it/asvs.rs::fault`", true),
        ("`tests/it/asvs.rs::a_name_that_is_not`", true),
        ("`tests/it/floors.rs`, `Cargo.toml`, `src/db/`", false),
        ("`src/no/such.rs`", true),
        ("`NOWHERE.md`", true),
        ("`tests/drills/input.py::main`, `tests/run::clippy`", false),
        ("`tests/drills/input.py::no_such`", true),
        ("`tests/run::no_such`", true),
        ("[here](asvs.md#v1-encoding-and-sanitisation)", false),
        ("[here](asvs.md#v99)", true),
        ("[here](no-such.md)", true),
    ] {
        let names = names(page, text);
        assert!(!names.is_empty(), "{text}");
        let faults: Vec<_> = names.iter().filter_map(|(path, name)| fault(path, name.as_deref())).collect();
        assert_eq!(!faults.is_empty(), faulty, "{text}: {faults:?}");
    }
}

/// The crates that the service is built of: those of the clients and of their generator stand in the same lock file.
fn crates_of_the_service() -> BTreeSet<String> {
    let lock: toml::Table = read("Cargo.lock").parse().unwrap();
    let packages = lock["package"].as_array().unwrap();
    let (mut found, mut next) = (BTreeSet::new(), vec!["zorgcontract".to_owned()]);
    while let Some(name) = next.pop() {
        let named = packages.iter().filter(|package| package["name"].as_str() == Some(&name));
        let listed = named.filter_map(|package| package.get("dependencies")?.as_array()).flatten();
        let below: Vec<String> =
            listed.filter_map(|line| Some(line.as_str()?.split(' ').next()?.to_owned())).collect();
        if found.insert(name) {
            next.extend(below);
        }
    }
    assert!(found.len() > 100, "the service is built of many crates: {}", found.len());
    found
}

#[test]
fn what_does_not_apply_is_not_there() {
    let below_us = crates_of_the_service();
    let sources = below("src").into_iter().filter(|path| path.extension().is_some_and(|e| e == "rs"));
    let sources = sources.map(|path| path.display().to_string());
    let sources: Vec<(String, String)> =
        sources.map(|path| (path.clone(), read(&path).to_lowercase())).collect();
    let mut found = Vec::new();
    for (items, crates, words) in ABSENT {
        for name in crates.iter().filter(|name| below_us.contains(**name)) {
            found.push(format!("{items:?}: {name} is below the service in Cargo.lock"));
        }
        for word in words.iter().map(|word| word.to_lowercase()) {
            let with = sources.iter().filter(|(_, text)| text.contains(&word));
            found.extend(with.map(|(path, _)| format!("{items:?}: {path} has {word}")));
        }
    }
    none("look at these items again", found);

    let page = read(PAGE);
    let this = "what_does_not_apply_is_not_there`";
    let resting: Vec<&str> =
        rows(&page).iter().filter(|row| row.proof.ends_with(this)).map(|row| row.item).collect();
    let held: BTreeSet<&str> = ABSENT.iter().flat_map(|(items, ..)| items.iter().copied()).collect();
    assert_eq!(resting.into_iter().collect::<BTreeSet<_>>(), held, "rows that rest on it, and what it holds");
}
