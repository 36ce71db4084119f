//! What must hold between the parts of a pack, and between packs.
//!
//! [`names`] checks that everything named exists and that nothing is left unsaid; [`meaning`] checks
//! that conditions can hold and rules can decide. Reading itself is checked while reading.

mod references;

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::policy::files::{FindingKind, Position};
use crate::policy::lists::{Listed, on_claims};
use crate::policy::model::{Citation, Deadline, Pack, Rule, Start, Terms};
use crate::policy::read::Findings;
use crate::policy::space::{MOST_OF_A_PACK, shadowed, unsatisfiable};
use crate::policy::vocabulary::Vocabulary;
use crate::policy::words::{CitationBasis, FactType, StartsAt};

/// References, coverage and order of a pack; `others` are the packs that it may name.
pub(super) fn names(pack: &Pack, others: &[&Pack], vocabulary: &Vocabulary, findings: &Findings) {
    let checked = Checked { pack, vocabulary, findings };
    checked.head();
    checked.unique();
    checked.rules();
    checked.silences();
    checked.sections();
    checked.ambiguities();
    checked.cases();
    checked.inventory();
    checked.deadlines();
    checked.disagreement(others);
    checked.catalogue();
}

/// Whether a machine decides something by the rule.
fn decides(rule: &Rule) -> bool {
    let starts = |start: &Start| start.at != StartsAt::Unknown && start.event.fact().is_some();
    rule.logic.is_some() || matches!(&rule.terms, Terms::Start(start) if starts(start))
}

/// Whether both packs speak for one and the same insurer as its own policy.
fn same_scope(pack: &Pack, other: &Pack) -> bool {
    let both = pack.concern.is_some() && pack.concern == other.concern;
    both && (pack.insurers.is_empty() && other.insurers.is_empty()
        || pack.insurers.iter().any(|insurer| other.insurers.contains(insurer)))
}

/// Two releases of one policy recorded at the same moment, or two policies of one concern and care kind
/// that speak for the same day and were known together.
pub(super) fn between(packs: &[&Pack], findings: &Findings) {
    let replaced_at = |pack: &Pack| {
        let later = packs.iter().filter(|p| p.id == pack.id && p.recorded_at > pack.recorded_at);
        later.map(|p| p.recorded_at).min()
    };
    let known_together = |a: &Pack, b: &Pack| {
        replaced_at(a).is_none_or(|end| b.recorded_at < end)
            && replaced_at(b).is_none_or(|end| a.recorded_at < end)
    };
    for (at, pack) in packs.iter().enumerate() {
        for other in &packs[..at] {
            let kind = pack.care_kinds.iter().find(|kind| other.care_kinds.contains(kind));
            if pack.id == other.id {
                if pack.recorded_at == other.recorded_at || pack.concern != other.concern {
                    let message = format!("policy `{}` is also defined at {}", pack.id, other.at);
                    findings.report(pack.at.clone(), message);
                }
            } else if let Some(kind) = kind
                && same_scope(pack, other)
                && pack.valid.overlaps(&other.valid)
                && known_together(pack, other)
            {
                let message =
                    format!("policy `{}` overlaps `{}` of the same concern for {kind}", pack.id, other.id);
                findings.report_as(FindingKind::Overlap, pack.at.clone(), message);
            }
        }
    }
}

struct Checked<'c> {
    pack: &'c Pack,
    vocabulary: &'c Vocabulary,
    findings: &'c Findings,
}

impl Checked<'_> {
    fn report(&self, at: &Position, message: impl Into<String>) {
        self.findings.report(at.clone(), message);
    }

    fn head(&self) {
        let concerns = self.vocabulary.concerns();
        let rules = self.pack.rules.iter();
        let named = rules.flat_map(|rule| {
            let candidates = rule.attribution.iter().flat_map(|attribution| &attribution.candidates);
            candidates.chain(&rule.concerns).map(|concern| (concern, &rule.at))
        });
        let own = self.pack.concern.iter().map(|concern| (concern, &self.pack.at));
        for (concern, at) in own.chain(named).filter(|(concern, _)| !concerns.contains(concern)) {
            let known = concerns.iter().map(|concern| concern.as_str());
            self.findings.unknown(at.clone(), "concern", concern.as_str(), known);
        }
        if self.pack.care_kinds.is_empty() {
            self.report(&self.pack.at, "a pack covers at least one care kind");
        }
    }

    fn unique(&self) {
        let rules = self.pack.rules.iter().map(|r| ("rule", r.id.as_str(), &r.at));
        let gaps = self.pack.not_encoded.iter().map(|n| ("rule", n.id.as_str(), &n.at));
        let documents = self.pack.documents.iter().map(|d| ("document", d.id.as_str(), &d.at));
        let ambiguities = self.pack.ambiguities.iter().map(|a| ("ambiguity", a.id.as_str(), &a.at));
        let cases = self.pack.cases.iter().map(|c| ("case", c.name.as_str(), &c.at));
        let mut seen = HashMap::new();
        for (kind, id, at) in rules.chain(gaps).chain(documents).chain(ambiguities).chain(cases) {
            if let Some(first) = seen.insert((kind, id), at) {
                self.report(at, format!("{kind} `{id}` stands at {first} already"));
            }
        }
        for document in &self.pack.documents {
            let mut sections = BTreeSet::new();
            for twice in document.sections.iter().filter(|section| !sections.insert(section.as_str())) {
                self.report(&document.at, format!("section {twice} of `{}` stands here twice", document.id));
            }
        }
    }

    fn rules(&self) {
        for rule in &self.pack.rules {
            self.cite(&rule.cite, &rule.at);
            self.care_kinds(&rule.care_kinds, &rule.at);
            for topic in rule.topics.iter().chain(rule.rows.iter().flatten()) {
                self.topic(topic, &rule.at);
            }
            if self.pack.concern.is_some() && !rule.concerns.is_empty() {
                self.report(&rule.at, "only a rule of a shared pack names `concerns`");
            }
            let listed = matches!(rule.terms, Terms::Follow(_)) || on_claims(rule);
            if listed && rule.logic.as_ref().is_some_and(|logic| !logic.first.is_empty()) {
                self.report(&rule.at, format!("rule `{}` is tried in a list: it takes no `first`", rule.id));
            }
            if let Terms::Start(start) = &rule.terms {
                self.event(start, &rule.at);
            }
            if rule.actors.is_empty() {
                self.report(&rule.at, format!("rule `{}` names no actor", rule.id));
            }
            for id in &rule.ambiguities {
                if !self.pack.ambiguities.iter().any(|known| known.id == *id) {
                    let known = self.pack.ambiguities.iter().map(|known| known.id.as_str());
                    self.findings.unknown(rule.at.clone(), "ambiguity", id, known);
                }
            }
        }
    }

    /// The day of the event that a start counts from is a fact of the vocabulary.
    fn event(&self, start: &Start, at: &Position) {
        let Some(id) = start.event.fact() else { return };
        let fact = self.vocabulary.slot(id).map(|slot| self.vocabulary.fact(slot));
        if fact.is_none_or(|fact| fact.fact_type != FactType::Date) {
            self.report(at, format!("the vocabulary has no date `{id}`, from which the start is counted"));
        }
    }

    fn silences(&self) {
        for silence in &self.pack.silences {
            self.cite(&silence.cite, &silence.at);
            self.care_kinds(&silence.care_kinds, &silence.at);
            self.topic(&silence.topic, &silence.at);
        }
    }

    fn topic(&self, topic: &str, at: &Position) {
        let topics = self.vocabulary.topics();
        if !topics.iter().any(|known| known.id == topic) {
            self.findings.unknown(at.clone(), "topic", topic, topics.iter().map(|known| known.id.as_str()));
        }
    }

    fn care_kinds(&self, care_kinds: &[crate::codes::CareKind], at: &Position) {
        if care_kinds.is_empty() {
            self.report(at, "at least one care kind");
        }
        for kind in care_kinds.iter().filter(|kind| !self.pack.care_kinds.contains(kind)) {
            self.report(at, format!("care kind {kind} is not covered by policy `{}`", self.pack.id));
        }
    }

    fn dangling<'a>(&self, at: &Position, what: &str, text: &str, known: impl Iterator<Item = &'a str>) {
        self.findings.unknown_as(FindingKind::Citation, at.clone(), what, text, known);
    }

    fn cite(&self, cite: &[Citation], at: &Position) {
        for citation in cite {
            let Some(document) = self.pack.document(&citation.document) else {
                let known = self.pack.documents.iter().map(|document| document.id.as_str());
                self.dangling(at, "document", &citation.document, known);
                continue;
            };
            if !document.sections.contains(&citation.section) {
                let kind = format!("section of document `{}`", document.id);
                let known = document.sections.iter().map(String::as_str);
                self.dangling(at, &kind, &citation.section, known);
            }
        }
    }

    /// Every section is cited or accounted for, never both.
    fn sections(&self) {
        let rules = self.pack.rules.iter().flat_map(|rule| &rule.cite);
        let cited: BTreeSet<(&str, &str)> = rules
            .chain(self.pack.silences.iter().flat_map(|silence| &silence.cite))
            .map(|citation| (citation.document.as_str(), citation.section.as_str()))
            .collect();
        let mut accounted = BTreeSet::new();
        for gap in &self.pack.uncited {
            let key = (gap.document.as_str(), gap.section.as_str());
            let cite = [Citation {
                document: gap.document.clone(),
                section: gap.section.clone(),
                basis: CitationBasis::Explicit,
            }];
            self.cite(&cite, &gap.at);
            if cited.contains(&key) {
                self.report(
                    &gap.at,
                    format!("section {} of `{}` is cited by a rule", gap.section, gap.document),
                );
            }
            if !accounted.insert(key) {
                self.report(
                    &gap.at,
                    format!("section {} of `{}` stands here twice", gap.section, gap.document),
                );
            }
        }
        for document in &self.pack.documents {
            for section in &document.sections {
                let key = (document.id.as_str(), section.as_str());
                if !cited.contains(&key) && !accounted.contains(&key) {
                    let message = format!(
                        "section {section} of `{}` is neither cited nor in coverage.toml",
                        document.id
                    );
                    self.report(&document.at, message);
                }
            }
        }
    }

    fn ambiguities(&self) {
        let named: BTreeSet<&String> = self.pack.rules.iter().flat_map(|rule| &rule.ambiguities).collect();
        for ambiguity in self.pack.ambiguities.iter().filter(|known| !named.contains(&known.id)) {
            self.report(&ambiguity.at, format!("ambiguity `{}` is named by no rule", ambiguity.id));
        }
    }

    fn cases(&self) {
        for case in &self.pack.cases {
            match self.pack.rule(&case.rule) {
                None => {
                    let known = self.pack.rules.iter().map(|rule| rule.id.as_str());
                    self.findings.unknown(case.at.clone(), "rule", &case.rule, known);
                }
                Some(rule) if !decides(rule) => {
                    self.report(&case.at, format!("rule `{}` has no `then`: it decides nothing", rule.id));
                }
                Some(rule) if case.start.is_some() && !matches!(rule.terms, Terms::Start(_)) => {
                    self.report(&case.at, format!("rule `{}` is not about a start", rule.id));
                }
                Some(_) => {}
            }
        }
        for rule in self.pack.rules.iter().filter(|rule| decides(rule)) {
            if !self.pack.cases.iter().any(|case| case.rule == rule.id) {
                self.report(&rule.at, format!("no case exercises rule `{}`", rule.id));
            }
        }
    }

    fn inventory(&self) {
        let Some(inventory) = &self.pack.inventory else { return };
        let rules = self.pack.rules.iter().map(|rule| (rule.id.as_str(), &rule.at));
        let here: BTreeMap<&str, &Position> =
            rules.chain(self.pack.not_encoded.iter().map(|gap| (gap.id.as_str(), &gap.at))).collect();
        let mut listed = BTreeSet::new();
        for item in inventory {
            if !listed.insert(item.id.as_str()) {
                self.report(&item.at, format!("inventory id `{}` stands here twice", item.id));
            }
            if !here.contains_key(item.id.as_str()) {
                let message = format!("inventory id `{}` is neither a rule nor in coverage.toml", item.id);
                self.report(&item.at, message);
            }
        }
        for (id, at) in here.into_iter().filter(|(id, _)| !listed.contains(id)) {
            self.findings.unknown(at.clone(), "inventory id", id, listed.iter().copied());
        }
    }

    /// Within a round: publish, submit, offer, sign.
    fn deadlines(&self) {
        let steps: Vec<(&Rule, &Deadline)> = self
            .pack
            .rules
            .iter()
            .filter_map(|rule| match &rule.terms {
                Terms::Deadline(deadline) if deadline.step.is_some() => Some((rule, deadline)),
                _ => None,
            })
            .collect();
        for (earlier, first) in &steps {
            for (later, second) in steps.iter().filter(|(_, second)| first.step < second.step) {
                let together = first.round == second.round
                    && earlier.care_kinds.iter().any(|kind| later.care_kinds.contains(kind));
                let dates = first.due.last_day().or(first.due.first_day()).zip(second.due.last_day());
                if let Some((a, b)) = dates.filter(|(a, b)| together && b < a) {
                    let message = format!(
                        "deadline `{}` ({b}) lies before the earlier step `{}` ({a})",
                        later.id, earlier.id
                    );
                    self.findings.report_as(FindingKind::DeadlineOrder, later.at.clone(), message);
                }
            }
        }
    }
}

/// Conditions that cannot hold, rules that cannot decide.
pub(super) fn meaning(pack: &Pack, vocabulary: &Vocabulary, findings: &Findings) {
    for rule in &pack.rules {
        let Some(logic) = &rule.logic else { continue };
        let groups = std::iter::once(&[][..]).chain(logic.any.iter().map(Vec::as_slice));
        let impossible =
            groups.clone().any(|group| unsatisfiable(logic.when.iter().chain(group), vocabulary));
        let branch = logic.first.iter().any(|branch| unsatisfiable(&branch.when, vocabulary));
        if impossible || branch || unsatisfiable(&logic.unless, vocabulary) {
            findings.report(
                rule.at.clone(),
                format!("rule `{}` has conditions that never hold together", rule.id),
            );
        }
    }
    let lists = pack.lists.follow.iter().chain(pack.lists.claims.iter().map(|(_, listed)| listed));
    let mut left = MOST_OF_A_PACK;
    for listed in lists {
        decisive(pack, listed, vocabulary, &mut left, findings);
    }
}

fn decisive(pack: &Pack, listed: &Listed, vocabulary: &Vocabulary, left: &mut usize, findings: &Findings) {
    let rules: Vec<&Rule> = listed.logics(&pack.rules).map(|(rule, _)| rule).collect();
    let conditions = rules.iter().filter_map(|rule| rule.logic.as_ref()).flat_map(|logic| logic.conditions());
    match shadowed(&listed.list, conditions, vocabulary, left) {
        Some(shadowed) => {
            for rule in shadowed.into_iter().filter_map(|at| rules.get(at)) {
                let message =
                    format!("rule `{}` can never decide: an earlier rule always takes its place", rule.id);
                findings.report(rule.at.clone(), message);
            }
        }
        None => {
            if let Some(first) = rules.first() {
                let message = format!("the list from rule `{}` reads too many facts to be checked", first.id);
                findings.report(first.at.clone(), message);
            }
        }
    }
}
