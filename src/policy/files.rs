//! The set of files that packs are loaded from, and what a load found in them.
//!
//! A load never reads a constant: shipped packs, a directory on disk and an uploaded draft are all
//! a [`PackFiles`]. Paths are relative to the pack root and use `/`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::io;
use std::path::Path;
use std::sync::Arc;

use include_dir::{Dir, include_dir};
use serde::{Deserialize, Serialize};

/// The packs that are shipped with the program.
pub static PACKS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/src/policy/packs");

/// Text files by path.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PackFiles(BTreeMap<String, String>);

impl PackFiles {
    /// The shipped vocabulary and packs.
    pub fn embedded() -> Self {
        let mut files = Self::default();
        files.collect(&PACKS);
        files
    }

    fn collect(&mut self, dir: &Dir<'_>) {
        for file in dir.files() {
            if let (Some(path), Some(text)) = (file.path().to_str(), file.contents_utf8()) {
                self.insert(&path.replace('\\', "/"), text);
            }
        }
        for sub in dir.dirs() {
            self.collect(sub);
        }
    }

    /// Every file under a directory on disk, or that one file; hidden ones are left out.
    ///
    /// # Errors
    /// A directory or file that cannot be read, or that is not UTF-8.
    pub fn from_directory(root: &Path) -> io::Result<Self> {
        fn walk(files: &mut PackFiles, dir: &Path, prefix: &str) -> io::Result<()> {
            for entry in std::fs::read_dir(dir)? {
                let entry = entry?;
                let name = entry.file_name().to_string_lossy().into_owned();
                if name.starts_with('.') {
                    continue;
                }
                let path = if prefix.is_empty() { name } else { format!("{prefix}/{name}") };
                if entry.file_type()?.is_dir() {
                    walk(files, &entry.path(), &path)?;
                } else {
                    files.insert(&path, &std::fs::read_to_string(entry.path())?);
                }
            }
            Ok(())
        }
        let mut files = Self::default();
        walk(&mut files, root, "")?;
        Ok(files)
    }

    /// Adds a file or replaces it.
    pub fn insert(&mut self, path: &str, text: &str) {
        self.0.insert(path.to_owned(), text.to_owned());
    }

    /// The text of a file.
    pub fn get(&self, path: &str) -> Option<&str> {
        self.0.get(path).map(String::as_str)
    }

    /// Every file in the order of the paths.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// Takes each shipped list (facts, topics, concerns) that this set lacks: a pack alone can be checked.
    #[must_use]
    pub fn with_shipped_vocabulary(mut self) -> Self {
        let list = |path: &str| {
            let name = path.strip_prefix("vocab/")?;
            name.split(['-', '.']).next().map(str::to_owned)
        };
        let own: BTreeSet<String> = self.0.keys().filter_map(|path| list(path)).collect();
        let lacks = |path: &str| list(path).is_some_and(|list| !own.contains(&list));
        self.0.extend(Self::embedded().0.into_iter().filter(|(path, _)| lacks(path)));
        self
    }
}

/// A place in a file of the set.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// Path relative to the pack root.
    pub path: Arc<str>,
    /// Line, counted from 1; 0 means the file as a whole.
    pub line: u32,
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => f.write_str(&self.path),
            line => write!(f, "{}:{line}", self.path),
        }
    }
}

/// What kind of error a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FindingKind {
    /// The text is no TOML.
    Syntax,
    /// A name stands in no list: a fact, a key, a value, a section, a rule.
    Unknown,
    /// A statement without a source.
    Citation,
    /// A percentage outside 0 to 100.
    Percentage,
    /// A deadline lies before an earlier step of the round.
    DeadlineOrder,
    /// The policy speaks for days for which another one speaks.
    Overlap,
    /// A case gives another outcome than it says.
    Case,
    /// Anything else.
    Other,
}

impl FindingKind {
    /// Stable machine code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Syntax => "policy.syntax",
            Self::Unknown => "policy.unknown",
            Self::Citation => "policy.citation",
            Self::Percentage => "policy.percentage",
            Self::DeadlineOrder => "policy.deadlineOrder",
            Self::Overlap => "policy.overlap",
            Self::Case => "policy.case",
            Self::Other => "policy.invalid",
        }
    }
}

/// One error of a load.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// Where.
    pub at: Position,
    /// What is wrong.
    pub message: String,
    /// The nearest name that would have been right.
    pub nearest: Option<String>,
    /// What kind of error it is.
    pub kind: FindingKind,
}

impl Finding {
    /// What is wrong, with the nearest name.
    pub fn words(&self) -> String {
        match &self.nearest {
            Some(nearest) => format!("{}; did you mean `{nearest}`?", self.message),
            None => self.message.clone(),
        }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.at, self.words())
    }
}

/// Most findings that one load keeps: who has more will not read them, and looking for nearest names
/// takes time.
pub const MOST_FINDINGS: usize = 1_000;
/// Longest text for which a nearest name is looked for.
const LONGEST_NAME: usize = 100;

/// What a load read and every error it found, in the order of the files, up to [`MOST_FINDINGS`].
#[derive(Clone, Debug, Default, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.findings.iter().map(Finding::to_string).collect::<Vec<_>>().join("\n"))]
pub struct Report {
    /// Every error.
    pub findings: Vec<Finding>,
    /// Number of packs read.
    pub packs: usize,
    /// Number of rules read.
    pub rules: usize,
    /// Number of cases read.
    pub cases: usize,
}

impl Report {
    /// Whether nothing is wrong.
    pub fn is_clean(&self) -> bool {
        self.findings.is_empty()
    }
}

/// The candidate nearest to `text`, when one is near enough to be a misspelling or a short form of it.
pub(super) fn nearest<'a>(text: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<String> {
    if text.len() > LONGEST_NAME {
        return None;
    }
    let folded = text.to_lowercase();
    candidates
        .into_iter()
        .map(|candidate| (strsim::damerau_levenshtein(&folded, &candidate.to_lowercase()), candidate))
        .min_by_key(|(distance, _)| *distance)
        .filter(|(distance, candidate)| {
            let near = *distance <= (candidate.chars().count() / 3).max(2);
            near || (candidate.len() >= 3 && folded.starts_with(&candidate.to_lowercase()))
        })
        .map(|(_, candidate)| candidate.to_owned())
}
