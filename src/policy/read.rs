//! Typed reading of TOML that knows the line of every value and collects every error.
//!
//! serde stops at the first error and cannot suggest a name; a pack author wants all errors of a
//! load at once. A [`Table`] remembers which keys were asked for: what is left when it is dropped
//! is an unknown key. The module knows TOML, not packs.

use std::cell::{Cell, RefCell};
use std::sync::Arc;

use chrono::NaiveDate;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::files::{Finding, FindingKind, MOST_FINDINGS, Position, nearest};
use super::words::Word;

/// Every error of a load so far.
#[derive(Default)]
pub(super) struct Findings {
    found: RefCell<Vec<Finding>>,
    /// Keys that were asked for and not there, for the test of the schemas.
    #[cfg(test)]
    absent: RefCell<Vec<String>>,
}

impl Findings {
    pub(super) fn report(&self, at: Position, message: impl Into<String>) {
        self.report_as(FindingKind::Other, at, message);
    }

    /// [`Self::report`] for an error of a kind of its own.
    pub(super) fn report_as(&self, kind: FindingKind, at: Position, message: impl Into<String>) {
        self.add(|| Finding { at, message: message.into(), nearest: None, kind });
    }

    fn add(&self, finding: impl FnOnce() -> Finding) {
        if self.found.borrow().len() < MOST_FINDINGS {
            let finding = finding();
            self.found.borrow_mut().push(finding);
        }
    }

    /// Reports that `text` is no known `kind`, with the candidate nearest to it.
    pub(super) fn unknown<'a>(
        &self,
        at: Position,
        kind: &str,
        text: &str,
        candidates: impl IntoIterator<Item = &'a str>,
    ) {
        self.unknown_as(FindingKind::Unknown, at, kind, text, candidates);
    }

    /// [`Self::unknown`] for an error of a kind of its own.
    pub(super) fn unknown_as<'a>(
        &self,
        kind: FindingKind,
        at: Position,
        what: &str,
        text: &str,
        candidates: impl IntoIterator<Item = &'a str>,
    ) {
        self.add(|| Finding {
            at,
            message: format!("unknown {what} `{text}`"),
            nearest: nearest(text, candidates),
            kind,
        });
    }

    /// Every key that was asked for and not there.
    #[cfg(test)]
    pub(super) fn absent(&self) -> Vec<String> {
        self.absent.borrow().clone()
    }

    /// Whether nothing was found so far.
    pub(super) fn is_empty(&self) -> bool {
        self.found.borrow().is_empty()
    }

    /// The errors in the order of the files and lines.
    pub(super) fn into_sorted(self) -> Vec<Finding> {
        let mut findings = self.found.into_inner();
        findings.sort();
        findings.dedup();
        findings
    }
}

/// A file being read.
pub(super) struct Source {
    path: Arc<str>,
    line_starts: Vec<usize>,
}

impl Source {
    fn new(path: &str, text: &str) -> Self {
        let starts = text.match_indices('\n').map(|(at, _)| at + 1);
        Self { path: path.into(), line_starts: std::iter::once(0).chain(starts).collect() }
    }

    fn position(&self, offset: usize) -> Position {
        let line = self.line_starts.partition_point(|start| *start <= offset);
        Position { path: self.path.clone(), line: u32::try_from(line).unwrap_or(u32::MAX) }
    }
}

/// Reads a TOML file: `read` gets the root table unless the file is not TOML at all.
pub(super) fn toml_file(path: &str, text: &str, findings: &Findings, read: impl FnOnce(Table<'_>)) {
    let source = Source::new(path, text);
    let (root, errors) = DeTable::parse_recoverable(text);
    for error in &errors {
        let offset = error.span().map_or(0, |span| span.start);
        findings.report_as(FindingKind::Syntax, source.position(offset), error.message());
    }
    if errors.is_empty() {
        read(Table::new(&source, findings, root.get_ref(), 0));
    }
}

/// A TOML table. Keys that nobody asked for are reported when it is dropped.
pub(super) struct Table<'t> {
    source: &'t Source,
    findings: &'t Findings,
    entries: &'t DeTable<'t>,
    offset: usize,
    asked: RefCell<Vec<&'static str>>,
    keys_are_data: Cell<bool>,
}

impl<'t> Table<'t> {
    fn new(source: &'t Source, findings: &'t Findings, entries: &'t DeTable<'t>, offset: usize) -> Self {
        Self { source, findings, entries, offset, asked: RefCell::default(), keys_are_data: Cell::default() }
    }

    pub(super) fn position(&self) -> Position {
        self.source.position(self.offset)
    }

    pub(super) fn report(&self, message: impl Into<String>) {
        self.findings.report(self.position(), message);
    }

    /// Number of keys.
    pub(super) fn len(&self) -> usize {
        self.entries.len()
    }

    /// The value of an optional key.
    pub(super) fn get(&self, key: &'static str) -> Option<Node<'t>> {
        self.asked.borrow_mut().push(key);
        self.entries.iter().find(|(name, _)| name.get_ref() == key).map(|(_, value)| self.node(value))
    }

    /// The value of a required key; its absence is an error.
    pub(super) fn need(&self, key: &'static str) -> Option<Node<'t>> {
        let node = self.get(key);
        if node.is_none() {
            self.report(format!("missing key `{key}`"));
        }
        node
    }

    /// The tables of an optional array of tables; a single table counts as one.
    pub(super) fn tables(&self, key: &'static str) -> Vec<Table<'t>> {
        match self.get(key) {
            Some(node) if matches!(node.value, DeValue::Table(_)) => node.table().into_iter().collect(),
            Some(node) => node.array().into_iter().filter_map(Node::table).collect(),
            None => Vec::new(),
        }
    }

    /// The words of an optional array of words.
    pub(super) fn words<W: Word>(&self, key: &'static str) -> Vec<W> {
        self.get(key).map_or_else(Vec::new, |n| n.array().into_iter().filter_map(Node::word).collect())
    }

    /// Every key with its value, for tables whose keys are data.
    pub(super) fn pairs(&self) -> Vec<(String, Position, Node<'t>)> {
        self.keys_are_data.set(true);
        let pairs = self.entries.iter().map(|(name, value)| {
            let key = name.get_ref().to_string();
            (key, self.source.position(name.span().start), self.node(value))
        });
        pairs.collect()
    }

    fn node(&self, value: &'t Spanned<DeValue<'t>>) -> Node<'t> {
        Node {
            source: self.source,
            findings: self.findings,
            value: value.get_ref(),
            offset: value.span().start,
        }
    }
}

impl Drop for Table<'_> {
    fn drop(&mut self) {
        let asked = self.asked.borrow();
        #[cfg(test)]
        for key in asked.iter().filter(|key| !self.entries.iter().any(|(name, _)| name.get_ref() == **key)) {
            self.findings.absent.borrow_mut().push(format!("{}: {key}", self.position()));
        }
        for (name, _) in self.entries {
            if !self.keys_are_data.get() && !asked.contains(&name.get_ref().as_ref()) {
                let at = self.source.position(name.span().start);
                self.findings.unknown(at, "key", name.get_ref(), asked.iter().copied());
            }
        }
    }
}

/// A TOML value with its place.
#[derive(Clone, Copy)]
pub(super) struct Node<'t> {
    source: &'t Source,
    findings: &'t Findings,
    value: &'t DeValue<'t>,
    offset: usize,
}

impl<'t> Node<'t> {
    pub(super) fn position(self) -> Position {
        self.source.position(self.offset)
    }

    pub(super) fn report(self, message: impl Into<String>) {
        self.findings.report(self.position(), message);
    }

    pub(super) fn report_as(self, kind: FindingKind, message: impl Into<String>) {
        self.findings.report_as(kind, self.position(), message);
    }

    pub(super) fn unknown<'a>(self, kind: &str, text: &str, candidates: impl IntoIterator<Item = &'a str>) {
        self.findings.unknown(self.position(), kind, text, candidates);
    }

    pub(super) fn findings(self) -> &'t Findings {
        self.findings
    }

    fn or_report<T>(self, value: Option<T>, wanted: &str) -> Option<T> {
        if value.is_none() {
            self.report(format!("expected {wanted}, found {}", self.value.type_str()));
        }
        value
    }

    /// A text that is not empty.
    pub(super) fn text(self) -> Option<&'t str> {
        let text = self.or_report(self.value.as_str(), "a text")?;
        if text.trim().is_empty() {
            self.report("empty text");
            return None;
        }
        Some(text)
    }

    pub(super) fn string(self) -> Option<String> {
        self.text().map(str::to_owned)
    }

    pub(super) fn boolean(self) -> Option<bool> {
        self.or_report(self.value.as_bool(), "true or false")
    }

    pub(super) fn integer(self) -> Option<i64> {
        let value = self.value.as_integer().and_then(|n| i64::from_str_radix(n.as_str(), n.radix()).ok());
        self.or_report(value, "a whole number")
    }

    pub(super) fn date(self) -> Option<NaiveDate> {
        let date = self.value.as_datetime().filter(|d| d.time.is_none()).and_then(|d| d.date);
        let day = date.and_then(|d| NaiveDate::from_ymd_opt(d.year.into(), d.month.into(), d.day.into()));
        self.or_report(day, "a date such as 2024-10-01, without quotes")
    }

    pub(super) fn array(self) -> Vec<Node<'t>> {
        let items = self.or_report(self.value.as_array(), "a list");
        let node = |item: &'t Spanned<DeValue<'t>>| Node {
            value: item.get_ref(),
            offset: item.span().start,
            ..self
        };
        items.map_or_else(Vec::new, |items| items.iter().map(node).collect())
    }

    pub(super) fn table(self) -> Option<Table<'t>> {
        let entries = self.or_report(self.value.as_table(), "a table")?;
        Some(Table::new(self.source, self.findings, entries, self.offset))
    }

    /// The texts of a list of texts.
    pub(super) fn strings(self) -> Vec<String> {
        self.array().into_iter().filter_map(Node::string).collect()
    }

    /// A word of a closed list.
    pub(super) fn word<W: Word>(self) -> Option<W> {
        let text = self.text()?;
        let found = W::all().iter().copied().find(|word| word.text() == text);
        if found.is_none() {
            self.unknown(W::KIND, text, W::all().iter().map(|word| word.text()));
        }
        found
    }

    /// A value that parses from text, such as a code of the field.
    pub(super) fn parsed<T: std::str::FromStr<Err: std::fmt::Display>>(self) -> Option<T> {
        self.text()?.parse().map_err(|error| self.report(format!("{error}"))).ok()
    }

    pub(super) fn is_array(self) -> bool {
        self.value.is_array()
    }

    pub(super) fn is_empty_array(self) -> bool {
        self.value.as_array().is_some_and(|items| items.is_empty())
    }

    /// A scalar as it stands in the file, without quotes.
    pub(super) fn shown(self) -> String {
        match self.value {
            DeValue::String(text) => text.to_string(),
            DeValue::Integer(number) => number.to_string(),
            DeValue::Boolean(value) => value.to_string(),
            DeValue::Datetime(moment) => moment.to_string(),
            other => other.type_str().to_owned(),
        }
    }
}
