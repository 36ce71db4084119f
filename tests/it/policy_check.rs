//! The command that policy staff check packs with, and the schemas for their editors.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use zorgcontract::codes::JobId;
use zorgcontract::policy::PackFiles;

use crate::packs::WRONG;

/// A folder of files that is gone at the end of the test.
struct Folder(PathBuf);

impl Folder {
    fn of(files: &PackFiles) -> Self {
        let folder = Self(std::env::temp_dir().join(format!("zorgcontract_packs_{}", JobId::new())));
        for (path, text) in files.iter() {
            let path = folder.0.join(path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        }
        folder
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        drop(std::fs::remove_dir_all(&self.0));
    }
}

fn run(command: &str, path: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_zorgcontract")).args(["policy", command]).arg(path).output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// The shipped packs with changes of that of CZ.
fn changed(changes: &[(&str, &str, &str)]) -> PackFiles {
    let mut files = PackFiles::embedded();
    for (name, from, to) in changes {
        let path = format!("cz/2025/{name}");
        let text = files.get(&path).unwrap();
        assert!(text.contains(from), "{path} has no {from:?}");
        let text = text.replacen(from, to, 1);
        files.insert(&path, &text);
    }
    files
}

#[test]
fn every_finding_is_a_line_with_file_line_and_nearest_name_and_the_command_fails() {
    for (changes, file, expected) in WRONG {
        let folder = Folder::of(&changed(changes));
        let output = run("check", &folder.0);
        assert_eq!(output.status.code(), Some(1), "{expected}");
        let words = expected.split_once(": ").unwrap().1;
        let place = folder.0.join("cz/2025").join(file).display().to_string();
        let fits = |line: &&str| {
            let rest = line.strip_prefix(&place).and_then(|rest| rest.strip_prefix(':'));
            rest.and_then(|rest| rest.split_once(": ")).is_some_and(|(number, found)| {
                number.parse::<u32>().is_ok_and(|number| number > 0) && found == words
            })
        };
        let said = text(&output.stdout);
        let found = said.lines().filter(fits).count();
        assert!(found > 0, "no {words:?} in {said}");
        let count = said.lines().count();
        let summary = text(&output.stderr);
        let end = format!("; {count} finding{}\n", if count == 1 { "" } else { "s" });
        assert!(summary.contains(" packs read: ") && summary.ends_with(&end), "{summary}");
    }
}

#[test]
fn packs_in_order_are_counted_and_one_pack_is_checked_by_itself() {
    let packs = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/policy/packs");
    let whole = run("check", &packs);
    assert!(whole.status.success(), "{}", text(&whole.stdout));
    assert!(text(&whole.stdout).trim_end().ends_with(" cases; nothing found"), "{}", text(&whole.stdout));
    let one = run("check", &packs.join("cz/2025"));
    assert!(one.status.success() && text(&one.stdout).starts_with("1 pack read: "), "{}", text(&one.stdout));
    // one that is yet to be published names no day of recording
    let mut draft = PackFiles::default();
    for (path, text) in changed(&[("pack.toml", "recorded = 2024-04-01\n", "")]).iter() {
        if let Some(name) = path.strip_prefix("cz/2025/") {
            draft.insert(name, text);
        }
    }
    let folder = Folder::of(&draft);
    assert!(run("check", &folder.0).status.success());
}

#[test]
fn a_folder_without_a_pack_or_that_cannot_be_read_is_no_success() {
    let folder = Folder::of(&PackFiles::default());
    std::fs::create_dir_all(&folder.0).unwrap();
    let (empty, nowhere) = (run("check", &folder.0), run("check", &folder.0.join("nowhere")));
    assert!(text(&empty.stderr).contains("there is no pack"), "{}", text(&empty.stderr));
    assert!(text(&nowhere.stderr).contains("nowhere"), "{}", text(&nowhere.stderr));
    assert!(!empty.status.success() && !nowhere.status.success());
}

#[test]
fn the_schema_of_every_kind_of_file_is_written_for_editors() {
    let folder = Folder::of(&PackFiles::default());
    let output = run("schema", &folder.0);
    assert!(output.status.success(), "{}", text(&output.stderr));
    let written: Vec<PathBuf> = text(&output.stdout).lines().map(PathBuf::from).collect();
    assert_eq!(written.len(), 8);
    for path in written {
        let schema: serde_json::Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
        assert!(schema["title"].is_string() && schema["properties"].is_object(), "{path:?}");
    }
}
