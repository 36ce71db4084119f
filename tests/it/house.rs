//! The rules of the house, held by a test: where a line may live, how long a file may be, what a
//! name may be called. It reads the repository as text and knows nothing of the product.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Lines of a file that one can still read in one sitting; longer files are named in [`TABLES`].
const READABLE: usize = 400;
/// Lines of a file of rules or statements.
const LONGEST: usize = 600;
/// Lines of a handler: authorise, parse, one call, view.
const HANDLER: usize = 25;

/// Files that are one long table. A file with logic in it is split instead.
const TABLES: &[&str] = &["src/codes.rs", "src/http/codes.rs", "src/policy/words.rs"];

/// What a handler may do to a resource; a new verb is a decision.
const VERBS: &[&str] = &[
    "amend",
    "approve",
    "assess",
    "assign",
    "cancel",
    "check",
    "compare",
    "create",
    "delete",
    "end",
    "evaluate",
    "get",
    "list",
    "offer",
    "populate",
    "publish",
    "refuse",
    "reject",
    "reopen",
    "replace",
    "replay",
    "retire",
    "search",
    "sign",
    "simulate",
    "submit",
    "terminate",
    "update",
    "withdraw",
];

/// A text file of the repository.
struct File {
    /// Path from the root, with `/`.
    path: String,
    text: String,
}

impl File {
    fn name(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or_default()
    }

    fn is(&self, ending: &str) -> bool {
        self.path.ends_with(ending)
    }

    /// Numbered lines that are code: no comment, no documentation.
    fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        let lines = self.text.lines().enumerate().map(|(n, line)| (n + 1, line));
        lines.filter(|(_, line)| !line.trim_start().starts_with("//"))
    }
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The text files below `folder`, without what builds and package managers leave there.
fn files(folder: &str) -> Vec<File> {
    let mut found = Vec::new();
    let mut open = vec![root().join(folder)];
    while let Some(path) = open.pop() {
        let name = path.file_name().and_then(|n| n.to_str()).unwrap_or_default().to_owned();
        if path.is_dir() {
            if !["target", "node_modules", ".git", ".venv", "__pycache__"].contains(&name.as_str()) {
                open.extend(std::fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()));
            }
        } else if name == ".git" {
            // of a linked work tree: it names the place of its repository
        } else if let Ok(text) = std::fs::read_to_string(&path) {
            found.push(File { path: relative(&path), text });
        }
    }
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

fn relative(path: &Path) -> String {
    path.strip_prefix(root()).map_or_else(|_| PathBuf::from(path), PathBuf::from).display().to_string()
}

fn rust(folders: &[&str]) -> Vec<File> {
    folders.iter().flat_map(|folder| files(folder)).filter(|file| file.is(".rs")).collect()
}

/// Fails with every finding at once.
#[track_caller]
fn none(rule: &str, found: Vec<String>) {
    assert!(found.is_empty(), "{rule}:\n  {}", found.join("\n  "));
}

/// Whether `word` stands in `line` on its own.
fn has_word(line: &str, word: &str) -> bool {
    let part = |c: char| c.is_alphanumeric() || c == '_';
    line.match_indices(word).any(|(at, _)| {
        let (before, after) = (&line[..at], &line[at + word.len()..]);
        !before.chars().next_back().is_some_and(part) && !after.chars().next().is_some_and(part)
    })
}

/// Lines of code in which one of `words` stands on its own.
fn lines_with(files: &[File], words: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for file in files {
        for (number, line) in file.code() {
            for word in words.iter().filter(|word| has_word(line, word)) {
                found.push(format!("{}:{number} has {word}", file.path));
            }
        }
    }
    found
}

#[test]
fn no_file_is_too_long() {
    let mut found = Vec::new();
    for file in files("src").into_iter().chain(files("tests")).chain(files("migrations")) {
        let code =
            [".rs", ".toml", ".sql", ".py", ".js", ".css", ".html"].iter().any(|ending| file.is(ending));
        let (lines, limit) = (file.text.lines().count(), if file.is(".rs") { READABLE } else { LONGEST });
        if code && lines > limit && !TABLES.contains(&file.path.as_str()) {
            found.push(format!("{} has {lines} lines", file.path));
        }
    }
    none(&format!("at most {READABLE} lines of Rust, {LONGEST} of anything else"), found);
}

#[test]
fn every_named_table_is_still_there_and_still_long() {
    let long = |path: &&&str| {
        let text = std::fs::read_to_string(root().join(path)).unwrap_or_default();
        text.lines().count() <= READABLE
    };
    none("named as a long table without need", TABLES.iter().filter(long).map(ToString::to_string).collect());
}

#[test]
fn every_module_says_why_it_exists() {
    let silent = |file: &File| {
        let header = file.text.lines().next().unwrap_or_default();
        !header.starts_with("//! ") || header.len() < 20
    };
    let found = rust(&["src", "tests"]).into_iter().filter(silent).map(|file| file.path).collect();
    none("a module begins with //! and a sentence", found);
}

#[test]
fn each_file_of_a_room_knows_only_its_own_side() {
    let named =
        |name: &str| rust(&["src"]).into_iter().filter(|file| file.name() == name).collect::<Vec<_>>();
    none("api.rs knows no database", lines_with(&named("api.rs"), &["diesel", "diesel_migrations"]));
    none(
        "model.rs knows neither HTTP nor SQL",
        lines_with(&named("model.rs"), &["diesel", "actix_web", "actix_rt"]),
    );
    let store = lines_with(
        &named("store.rs"),
        &["actix_web", "utoipa", "crate::http", "HttpRequest", "HttpResponse"],
    );
    none("store.rs knows no HTTP", store);
}

#[test]
fn sql_text_is_written_only_in_the_database_room_and_in_stores() {
    let files = rust(&["src"]).into_iter().filter(|file| !file.path.starts_with("src/db/"));
    let files: Vec<File> = files.filter(|file| !file.path.ends_with("_tests.rs")).collect();
    none("a query is built with the query builder", lines_with(&files, &["sql_query"]));
}

#[test]
fn nothing_is_called_utils_common_or_helpers() {
    let vague = ["util", "utils", "common", "helper", "helpers", "misc", "shared"];
    let mut found = Vec::new();
    for file in ["src", "tests", "migrations"].into_iter().flat_map(files) {
        let parts = file.path.split('/').map(|part| part.split('.').next().unwrap_or(part));
        if parts.into_iter().any(|part| vague.contains(&part)) {
            found.push(file.path.clone());
        }
    }
    none("a name says what is inside", found);
}

#[test]
fn exceptions_to_a_lint_carry_a_reason() {
    let mut found = Vec::new();
    for file in rust(&["src"]) {
        for (number, line) in file.code() {
            if line.contains("#[allow(") || line.contains("#![allow(") {
                found.push(format!("{}:{number}", file.path));
            }
        }
    }
    none("#[expect(.., reason)] instead of allow", found);
}

#[test]
fn nothing_is_left_half_done() {
    let marks = [concat!("TO", "DO"), concat!("FIX", "ME"), concat!("XX", "X")];
    let macros = [
        concat!("to", "do!("),
        concat!("unimplement", "ed!("),
        concat!("db", "g!("),
        concat!("#[ign", "ore"),
    ];
    let mut found = Vec::new();
    for file in ["src", "tests", "migrations"].into_iter().flat_map(files) {
        let own = file.is(".rs") || file.is(".sql") || file.is(".py") || file.is(".toml");
        for (number, line) in file.text.lines().enumerate().filter(|_| own) {
            let left =
                marks.iter().any(|mark| has_word(line, mark)) || macros.iter().any(|m| line.contains(m));
            if left {
                found.push(format!("{}:{}", file.path, number + 1));
            }
        }
    }
    none("no marks for later, no switched-off tests", found);
}

#[test]
fn no_amount_is_a_float() {
    // serde asks a visitor of any value for this method by this name; the PDF library wants places in points
    let expected = ["src/http/strict.rs:", "src/contracts/signing/pdf/font.rs:"];
    let found = lines_with(&rust(&["src"]), &["f32", "f64"]).into_iter();
    let found = found.filter(|line| !expected.iter().any(|file| line.starts_with(file))).collect();
    none("money and rates are exact", found);
}

/// The handlers of a file: name, line, and number of lines from `fn` to its closing brace.
fn handlers(file: &File) -> Vec<(String, usize, usize)> {
    let lines: Vec<&str> = file.text.lines().collect();
    let routed = |line: &&str| {
        let line = line.trim_start();
        ["get", "post", "put", "patch", "delete", "route"].iter().any(|verb| {
            line.starts_with(&format!("#[{verb}(")) || line.starts_with(&format!("#[actix_web::{verb}("))
        })
    };
    let mut found = Vec::new();
    for (at, _) in lines.iter().enumerate().filter(|(_, line)| routed(line)) {
        let is_fn = |line: &&str| line.trim_start().trim_start_matches("pub").contains("async fn ");
        let Some(begin) = (at..lines.len()).find(|&n| is_fn(&lines[n])) else { continue };
        let indent = &lines[begin][..lines[begin].len() - lines[begin].trim_start().len()];
        let close = format!("{indent}}}");
        let end = (begin..lines.len()).find(|&n| lines[n] == close).unwrap_or(begin);
        let name = lines[begin].split("async fn ").nth(1).and_then(|rest| rest.split(['(', '<']).next());
        found.push((name.unwrap_or_default().trim().to_owned(), begin + 1, end + 1 - begin));
    }
    found
}

#[test]
fn every_handler_is_short_and_is_called_verb_resource() {
    let mut found = Vec::new();
    let mut names = BTreeSet::new();
    for file in rust(&["src"]) {
        for (name, line, lines) in handlers(&file) {
            let place = format!("{}:{line} {name}", file.path);
            if !name
                .split_once('_')
                .is_some_and(|(verb, resource)| VERBS.contains(&verb) && !resource.is_empty())
            {
                found.push(format!("{place}: no verb_resource"));
            }
            if lines > HANDLER {
                found.push(format!("{place}: {lines} lines, at most {HANDLER}"));
            }
            if !names.insert(name.clone()) {
                found.push(format!("{place}: a second handler of that name"));
            }
        }
    }
    assert!(names.len() > 3, "handlers are found at all: {names:?}");
    none("a handler is its operation id and does one thing", found);
}

#[test]
fn no_operation_has_another_name_than_its_handler() {
    none("operationId = handler name", lines_with(&rust(&["src"]), &["operation_id"]));
}

/// The types that have a schema of their own name: derived, or made by `word!`.
fn schema_types(file: &File) -> Vec<String> {
    let mut found = Vec::new();
    let (mut derived, mut word) = (false, false);
    for (_, line) in file.code() {
        let line = line.trim();
        derived |= line.starts_with("#[derive(") && has_word(line, "ToSchema");
        word |= line.starts_with("word! {");
        let name =
            |rest: &str| rest.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default().to_owned();
        let declared =
            ["struct ", "enum "].iter().find_map(|kind| line.split_once(kind)).map(|(_, rest)| name(rest));
        if let Some(name) = declared.filter(|_| derived) {
            found.push(name);
            derived = false;
        } else if word && line.contains(", \"") {
            found.push(name(line));
            word = false;
        }
    }
    found
}

#[test]
fn no_two_schema_types_have_one_name() {
    // the document keeps one of the two without a word
    let mut owners = std::collections::BTreeMap::<String, Vec<String>>::new();
    for file in rust(&["src"]) {
        for name in schema_types(&file) {
            owners.entry(name).or_default().push(file.path.clone());
        }
    }
    assert!(owners.len() > 50, "schema types are found at all: {}", owners.len());
    let twice = owners.into_iter().filter(|(_, files)| files.len() > 1);
    none(
        "a wire type carries the name of the domain",
        twice.map(|(name, files)| format!("{name}: {files:?}")).collect(),
    );
}

#[test]
fn every_migration_goes_up_and_down() {
    let mut found = Vec::new();
    let mut folders = BTreeSet::new();
    for file in files("migrations") {
        let (folder, name) = file.path.rsplit_once('/').expect("a migration has a folder");
        folders.insert(folder.to_owned());
        if !["up.sql", "down.sql"].contains(&name) {
            found.push(format!("{}: neither up nor down", file.path));
        }
    }
    for folder in &folders {
        for name in ["up.sql", "down.sql"] {
            let text = std::fs::read_to_string(root().join(folder).join(name)).unwrap_or_default();
            if text.trim().is_empty() {
                found.push(format!("{folder}/{name} is missing or empty"));
            }
        }
    }
    assert!(!folders.is_empty(), "there are migrations");
    none("a migration can be undone", found);
}

#[test]
fn no_file_names_a_place_on_somebodys_machine_or_a_registry_host() {
    let places = [
        concat!("/wo", "rk/"),
        concat!("/ro", "ot/"),
        concat!("/ho", "me/"),
        concat!("/Us", "ers/"),
        concat!("registry.npm", "js.org"),
        concat!("registry.yarn", "pkg.com"),
        concat!("files.python", "hosted.org"),
        concat!("static.crates", ".io"),
    ];
    let mut found = Vec::new();
    for file in files("") {
        for (number, line) in file.text.lines().enumerate() {
            if places.iter().any(|place| line.contains(place)) {
                found.push(format!("{}:{}", file.path, number + 1));
            }
        }
    }
    none("the project runs anywhere", found);
}
