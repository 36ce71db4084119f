//! The set of files that packs are loaded from, and what a load found in them.
//!
//! A load never reads a constant: shipped packs, a directory on disk and an uploaded draft are all
//! a [`PackFiles`]. Paths are relative to the pack root and use `/`.

use std::collections::BTreeMap;
use std::fmt;
use std::io;
use std::path::Path;
use std::sync::Arc;

use include_dir::{Dir, include_dir};

/// The packs that are shipped with the program.
pub static PACKS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/src/policy/packs");

/// Text files by path.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
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

    /// Takes the shipped vocabulary where this set has none: a pack alone can be checked.
    #[must_use]
    pub fn with_shipped_vocabulary(mut self) -> Self {
        if !self.0.keys().any(|path| path.starts_with("vocab/")) {
            let shipped = Self::embedded().0.into_iter().filter(|(path, _)| path.starts_with("vocab/"));
            self.0.extend(shipped);
        }
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

/// One error of a load.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// Where.
    pub at: Position,
    /// What is wrong.
    pub message: String,
    /// The nearest name that would have been right.
    pub nearest: Option<String>,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.at, self.message)?;
        match &self.nearest {
            Some(nearest) => write!(f, "; did you mean `{nearest}`?"),
            None => Ok(()),
        }
    }
}

/// What a load read and every error it found, in the order of the files.
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
