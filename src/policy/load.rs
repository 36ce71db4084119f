//! From a set of files to a book of policies, or to every error in them.
//!
//! Three passes: read (TOML, types, closed lists), name (references between the parts, in
//! `checks`), and mean (conditions that cannot hold, rules that cannot decide, cases that fail).
//! The last pass runs only when the first two found nothing: it would repeat their errors.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::book::PolicyBook;
use super::catalogue::Catalogue;
use super::conditions;
use super::disagreement::{self, Contradiction, DeclaredChange};
use super::files::{FindingKind, PackFiles, Position, Report};
use super::head::{Head, Recording};
use super::lists::Lists;
use super::model::{
    Ambiguity, Case, Citation, Document, InventoryItem, NotEncoded, Pack, Rule, Silence, Tag, UncitedSection,
};
use super::read::{Findings, Node, Table, toml_file};
use super::terms::terms;
use super::vocabulary::{Text, Vocabulary};
use super::words::{Binding, CitationBasis, Outcome, RuleKind};
use super::{cases, checks};

/// Loads every pack of a set of files.
///
/// # Errors
/// The report with every error found; then nothing of the set is used.
pub fn load(files: &PackFiles) -> Result<PolicyBook, Report> {
    let (vocabulary, packs, report) = read_all(files, Recording::Stated);
    if report.is_clean() { Ok(PolicyBook::new(vocabulary, packs)) } else { Err(report) }
}

/// Checks a set of files, or a single pack against the shipped vocabulary. A pack that is yet to be
/// published names no day of recording.
pub fn check(files: PackFiles) -> Report {
    read_all(&files.with_shipped_vocabulary(), Recording::Open).2
}

fn read_all(files: &PackFiles, recording: Recording) -> (Vocabulary, Vec<Pack>, Report) {
    let findings = Findings::default();
    let vocabulary = Vocabulary::read(files, &findings);
    let folders = folders(files, &findings);
    let packs: Vec<Pack> =
        folders.values().filter_map(|texts| read_pack(texts, &vocabulary, recording, &findings)).collect();
    let all: Vec<&Pack> = packs.iter().collect();
    for pack in &all {
        checks::names(pack, &all, &vocabulary, &findings);
    }
    checks::between(&all, &findings);
    if findings.is_empty() {
        all.iter().for_each(|pack| mean(pack, &vocabulary, &findings));
    }
    let report = Report {
        findings: findings.into_sorted(),
        packs: packs.len(),
        rules: packs.iter().map(|pack| pack.rules.len()).sum(),
        cases: packs.iter().map(|pack| pack.cases.len()).sum(),
    };
    (vocabulary, packs, report)
}

/// What a pack must mean once everything that it names is there.
pub(super) fn mean(pack: &Pack, vocabulary: &Vocabulary, findings: &Findings) {
    checks::meaning(pack, vocabulary, findings);
    for failure in cases::run_cases(pack, vocabulary) {
        findings.report_as(FindingKind::Case, failure.at.clone(), failure.to_string());
    }
}

/// The files of one pack: path, name in the folder, text. Markdown is for people and is left out.
pub(super) type Folder<'f> = Vec<(&'f str, &'f str, &'f str)>;

fn folders<'f>(files: &'f PackFiles, findings: &Findings) -> BTreeMap<&'f str, Folder<'f>> {
    let mut folders: BTreeMap<&str, Folder<'_>> = BTreeMap::new();
    for (path, text) in files.iter().filter(|(path, _)| !path.ends_with(".md")) {
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        let whole = Position { path: path.into(), line: 0 };
        if folder == "vocab" {
            const NAMES: [&str; 3] = ["concerns.toml", "facts.toml", "topics.toml"];
            if !NAMES.contains(&name) && !Vocabulary::holds_facts(name) {
                findings.unknown(whole, "file", name, NAMES);
            }
            continue;
        }
        let manifest = if folder.is_empty() { "pack.toml".to_owned() } else { format!("{folder}/pack.toml") };
        if files.get(&manifest).is_none() {
            findings.report(whole, "belongs to no pack: there is no `pack.toml` in its folder");
            continue;
        }
        folders.entry(folder).or_default().push((path, name, text));
    }
    folders
}

/// Most sections of a document.
const MOST_SECTIONS: usize = 1_000;

/// What is read of a pack before it is put together.
#[derive(Default)]
struct Parts {
    head: Option<Head>,
    documents: Vec<Document>,
    ambiguities: Vec<Ambiguity>,
    silences: Vec<Silence>,
    rules: Vec<Rule>,
    not_encoded: Vec<NotEncoded>,
    uncited: Vec<UncitedSection>,
    cases: Vec<Case>,
    contradictions: Vec<Contradiction>,
    declared_changes: Vec<DeclaredChange>,
    catalogue: Catalogue,
    inventory: Option<Vec<(String, Position)>>,
}

pub(super) fn read_pack(
    folder: &Folder<'_>,
    vocabulary: &Vocabulary,
    recording: Recording,
    findings: &Findings,
) -> Option<Pack> {
    let mut parts = Parts::default();
    for (path, name, text) in folder {
        let stem = name.strip_suffix(".toml").map_or("", |stem| stem.split('-').next().unwrap_or(stem));
        match (stem, *name) {
            (_, "pack.toml") => toml_file(path, text, findings, |root| parts.read_manifest(&root)),
            ("rules", _) => toml_file(path, text, findings, |root| {
                parts.rules.extend(root.tables("rule").iter().filter_map(|t| read_rule(t, vocabulary)));
            }),
            (_, "coverage.toml") => toml_file(path, text, findings, |root| parts.read_coverage(&root)),
            ("cases", _) => toml_file(path, text, findings, |root| {
                parts.cases.extend(root.tables("case").iter().filter_map(|t| read_case(t, vocabulary)));
            }),
            (_, "doubts.toml") => toml_file(path, text, findings, |root| parts.read_doubts(&root)),
            (_, "changes.toml") => toml_file(path, text, findings, |root| {
                let changes = root.tables("declared_change");
                parts.declared_changes.extend(changes.iter().filter_map(disagreement::declared_change));
            }),
            (_, "agreements.toml") => {
                toml_file(path, text, findings, |root| parts.catalogue.read(&root));
            }
            (_, "inventory.txt") => parts.inventory = Some(inventory(path, text)),
            (_, other) => {
                let names = [
                    "pack.toml",
                    "rules.toml",
                    "coverage.toml",
                    "cases.toml",
                    "doubts.toml",
                    "changes.toml",
                    "agreements.toml",
                    "inventory.txt",
                ];
                findings.unknown(Position { path: (*path).into(), line: 0 }, "file", other, names);
            }
        }
    }
    parts.assemble(recording, findings)
}

impl Parts {
    fn read_manifest(&mut self, root: &Table<'_>) {
        self.head = root.need("pack").and_then(Node::table).and_then(|table| Head::read(&table));
        for table in root.tables("document") {
            let id = table.need("id").and_then(Node::string);
            let title = table.need("title").and_then(Node::string);
            let kind = table.need("kind").and_then(Node::word);
            let published = table.get("published").and_then(Node::date);
            let sections = table.need("sections").map(sections);
            if let (Some(id), Some(title), Some(kind), Some(sections)) = (id, title, kind, sections) {
                self.documents.push(Document { id, title, kind, published, sections, at: table.position() });
            }
        }
        self.read_doubts(root);
        for table in root.tables("silence") {
            let topic = table.need("topic").and_then(Node::string);
            let care_kinds = table.need("care_kinds").map(|_| table.words("care_kinds")).unwrap_or_default();
            let text = Text::read(table.need("text")).unwrap_or_default();
            let cite = citations(&table);
            if let Some(topic) = topic {
                self.silences.push(Silence { topic, care_kinds, text, cite, at: table.position() });
            }
        }
    }

    /// Open questions and contradictions stand in the manifest, or beside it when they are many.
    fn read_doubts(&mut self, root: &Table<'_>) {
        for table in root.tables("ambiguity") {
            let id = table.need("id").and_then(Node::string);
            let (question, reading) = (Text::read(table.need("question")), Text::read(table.need("reading")));
            if let Some(id) = id {
                let (question, reading) = (question.unwrap_or_default(), reading.unwrap_or_default());
                self.ambiguities.push(Ambiguity { id, question, reading, at: table.position() });
            }
        }
        let contradictions = root.tables("contradiction");
        self.contradictions.extend(contradictions.iter().filter_map(disagreement::contradiction));
    }

    fn read_coverage(&mut self, root: &Table<'_>) {
        for table in root.tables("not_encoded") {
            let (id, reason) = (table.need("id").and_then(Node::string), Text::read(table.need("reason")));
            if let Some(id) = id {
                let reason = reason.unwrap_or_default();
                self.not_encoded.push(NotEncoded { id, reason, at: table.position() });
            }
        }
        for table in root.tables("section") {
            let document = table.need("document").and_then(Node::string);
            let section = table.need("section").and_then(Node::string);
            let reason = Text::read(table.need("reason")).unwrap_or_default();
            if let (Some(document), Some(section)) = (document, section) {
                self.uncited.push(UncitedSection { document, section, reason, at: table.position() });
            }
        }
    }

    fn assemble(self, recording: Recording, findings: &Findings) -> Option<Pack> {
        let head = self.head?;
        let recorded_at = head.recorded_at(recording, findings);
        let prefix = format!("{}/", head.id);
        let inventory = self.inventory.map(|lines| {
            let item = |(line, at): (String, Position)| {
                let Some(rest) = line.strip_prefix(&prefix) else {
                    findings.report(at, format!("inventory id `{line}` does not start with `{prefix}`"));
                    return None;
                };
                Some(InventoryItem { id: rest.replace('/', "."), at })
            };
            lines.into_iter().filter_map(item).collect()
        });
        let lists = Lists::new(&self.rules);
        Some(Pack {
            id: head.id,
            concern: head.concern,
            insurers: head.insurers,
            care_kinds: head.care_kinds,
            valid: head.valid,
            recorded_at,
            title: head.title,
            precedence_over: head.precedence_over,
            documents: self.documents,
            ambiguities: self.ambiguities,
            silences: self.silences,
            rules: self.rules,
            not_encoded: self.not_encoded,
            uncited: self.uncited,
            contradictions: self.contradictions,
            declared_changes: self.declared_changes,
            catalogue: self.catalogue,
            cases: self.cases,
            inventory,
            lists,
            at: head.at,
        })
    }
}

/// A rule; parts with an error are left out of it, so that its id is still known.
fn read_rule(table: &Table<'_>, vocabulary: &Vocabulary) -> Option<Rule> {
    let id = table.need("id").and_then(|node| Some((node, node.string()?)));
    let kind = table.need("kind").and_then(Node::word).unwrap_or(RuleKind::Process);
    let also = table.words("also");
    let force = table.need("force").and_then(Node::word).unwrap_or(Binding::Info);
    let care_kinds = table.need("care_kinds").map(|_| table.words("care_kinds")).unwrap_or_default();
    let actors = table.need("actors").map(|_| table.words("actors")).unwrap_or_default();
    let text = Text::read(table.need("text")).unwrap_or_default();
    let cite = citations(table);
    let strings = |key| table.get(key).map_or_else(Vec::new, Node::strings);
    let (ambiguities, topics) = (strings("ambiguities"), strings("topics"));
    let rows = table.get("rows").map(Node::strings);
    let tags = table.get("tags").map_or_else(Vec::new, Node::array).into_iter().filter_map(tag).collect();
    let attribution = disagreement::attribution(table);
    let concerns = table.get("concerns").map_or_else(Vec::new, Node::array);
    let concerns = concerns.into_iter().filter_map(Node::parsed).collect();
    let logic = conditions::logic(table, vocabulary);
    let terms = terms(table);
    let (node, id) = id?;
    let word = |word: &str| {
        !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
    };
    if !id.split('.').all(word) {
        node.report(format!("rule id `{id}` is not made of lower-case words joined by dots"));
    }
    let at = node.position();
    Some(Rule {
        id,
        kind,
        also,
        force,
        care_kinds,
        actors,
        text,
        cite,
        ambiguities,
        topics,
        rows,
        tags,
        attribution,
        concerns,
        logic,
        terms,
        at,
    })
}

/// `key=value`, the key in lower-case words.
fn tag(node: Node<'_>) -> Option<Tag> {
    let text = node.text()?;
    let word = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_';
    let tag = text.split_once('=').filter(|(key, value)| {
        !key.is_empty() && key.bytes().all(word) && !value.is_empty() && value.trim() == *value
    });
    if tag.is_none() {
        node.report(format!("`{text}` is no tag such as \"contract_term_years=2\""));
    }
    tag.map(|(key, value)| Tag { key: key.to_owned(), value: value.to_owned() })
}

/// The sections of a document; each citation is looked up among them.
fn sections(node: Node<'_>) -> Vec<String> {
    let mut sections = node.strings();
    if sections.len() > MOST_SECTIONS {
        node.report(format!("more than {MOST_SECTIONS} sections"));
        sections.truncate(MOST_SECTIONS);
    }
    sections
}

pub(super) fn citations(table: &Table<'_>) -> Vec<Citation> {
    let cite = |table: &Table<'_>| {
        let document = table.need("document").and_then(Node::string);
        let section = table.need("section").and_then(Node::string);
        let basis = table.get("basis").and_then(Node::word).unwrap_or(CitationBasis::Explicit);
        Some(Citation { document: document?, section: section?, basis })
    };
    let Some(node) = table.need("cite") else { return Vec::new() };
    let items = node.array();
    if node.is_empty_array() {
        node.report_as(FindingKind::Citation, "a statement without a citation");
    }
    items.into_iter().filter_map(|item| cite(&item.table()?)).collect()
}

fn read_case(table: &Table<'_>, vocabulary: &Vocabulary) -> Option<Case> {
    let name = table.need("name").and_then(Node::string);
    let rule = table.need("rule").and_then(Node::string);
    let outcome = table.get("outcome").and_then(Node::word::<Outcome>);
    let start = table.get("start").and_then(Node::date);
    if outcome.is_none() && start.is_none() {
        table.report("a case expects an `outcome` or a `start`");
    }
    let mut facts = Vec::new();
    for (id, at, node) in table.need("facts").and_then(Node::table).map_or_else(Vec::new, |t| t.pairs()) {
        if let Some(slot) = vocabulary.named(&id, at, node.findings()) {
            facts.extend(conditions::value(slot, node, vocabulary).map(|raw| (slot, raw)));
        }
    }
    let missing = table.get("missing").map(|node| {
        let slots = node.array().into_iter().filter_map(|node| conditions::slot(node, vocabulary));
        let mut slots: Vec<_> = slots.collect();
        slots.sort();
        slots
    });
    if missing.is_some() && outcome != Some(Outcome::Unknown) {
        table.report("`missing` goes only with the outcome UNKNOWN");
    }
    Some(Case { name: name?, rule: rule?, facts, outcome, start, missing, at: table.position() })
}

fn inventory(path: &str, text: &str) -> Vec<(String, Position)> {
    let path: Arc<str> = path.into();
    (1..)
        .zip(text.lines().map(str::trim))
        .filter(|(_, line)| !line.is_empty() && !line.starts_with('#'))
        .map(|(number, line)| (line.to_owned(), Position { path: path.clone(), line: number }))
        .collect()
}
