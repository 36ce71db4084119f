//! What the catalogue, the contradictions and the declared changes of a pack may name.

use std::collections::HashMap;

use super::Checked;
use crate::policy::files::Position;
use crate::policy::model::{Pack, Terms};

impl Checked<'_> {
    /// Contradictions and declared changes name rules and passages that exist.
    pub(super) fn disagreement(&self, packs: &[&Pack]) {
        let mut seen = HashMap::new();
        let contradictions = self.pack.contradictions.iter().map(|c| ("contradiction", &c.id, &c.at));
        let changes = self.pack.declared_changes.iter().map(|c| ("declared change", &c.id, &c.at));
        for (kind, id, at) in contradictions.chain(changes) {
            if let Some(first) = seen.insert((kind, id), at) {
                self.report(at, format!("{kind} `{id}` stands at {first} already"));
            }
        }
        for contradiction in &self.pack.contradictions {
            self.rules_exist(&contradiction.rules, &contradiction.at);
            for passage in &contradiction.passages {
                let Some(policy) = &passage.policy else {
                    self.cite(std::slice::from_ref(&passage.cite), &contradiction.at);
                    continue;
                };
                // a pack is also checked alone: a passage of a pack that is not here is not checked
                let Some(other) = packs.iter().find(|pack| pack.id == *policy) else { continue };
                let there = other.document(&passage.cite.document);
                if !there.is_some_and(|document| document.sections.contains(&passage.cite.section)) {
                    let section = &passage.cite.section;
                    let message = format!(
                        "policy `{policy}` has no section {section} of a document `{}`",
                        passage.cite.document
                    );
                    self.report(&contradiction.at, message);
                }
            }
        }
        for change in &self.pack.declared_changes {
            self.cite(&change.cite, &change.at);
            self.rules_exist(&change.rules, &change.at);
        }
    }

    /// The catalogue names rules that exist, and where it relies on a rule to decide, one that does.
    pub(super) fn catalogue(&self) {
        let catalogue = &self.pack.catalogue;
        let mut seen = HashMap::new();
        let agreements = catalogue.agreements.iter().map(|a| (&a.id, &a.at));
        for (id, at) in agreements.chain(catalogue.addenda.iter().map(|a| (&a.id, &a.at))) {
            if let Some(first) = seen.insert(id, at) {
                self.report(at, format!("`{id}` stands at {first} already"));
            }
        }
        for agreement in &catalogue.agreements {
            self.care_kinds(&[agreement.care_kind], &agreement.at);
            for list in [&agreement.criteria, &agreement.exclusions, &agreement.timing] {
                self.rules_decide(list, &agreement.at);
            }
            self.rules_exist(&agreement.discretion, &agreement.at);
            self.rules_exist(&agreement.shown, &agreement.at);
            let start = agreement.starts.as_ref().and_then(|id| self.pack.rule(id));
            if agreement.starts.is_some() && !start.is_some_and(|r| matches!(r.terms, Terms::Start(_))) {
                self.report(
                    &agreement.at,
                    format!("`starts` of `{}` names no rule on a start", agreement.id),
                );
            }
            if agreement.provider_kinds.is_empty() {
                self.report(&agreement.at, format!("agreement `{}` is for nobody", agreement.id));
            }
        }
        for addendum in &catalogue.addenda {
            self.care_kinds(&addendum.care_kinds, &addendum.at);
            self.rules_decide(&addendum.criteria, &addendum.at);
            self.rules_exist(&addendum.rules, &addendum.at);
            for other in addendum.requires.iter().chain(&addendum.excludes) {
                if other == &addendum.id || !seen.contains_key(other) {
                    let known = seen.keys().map(|id| id.as_str());
                    self.findings.unknown(addendum.at.clone(), "agreement or addendum", other, known);
                }
            }
        }
        for title in &catalogue.payment_titles {
            self.rules_exist(std::slice::from_ref(&title.rule), &title.at);
        }
    }

    fn rules_exist(&self, rules: &[String], at: &Position) {
        for id in rules.iter().filter(|id| self.pack.rule(id).is_none()) {
            let known = self.pack.rules.iter().map(|rule| rule.id.as_str());
            self.findings.unknown(at.clone(), "rule", id, known);
        }
    }

    fn rules_decide(&self, rules: &[String], at: &Position) {
        self.rules_exist(rules, at);
        for rule in rules.iter().filter_map(|id| self.pack.rule(id)).filter(|rule| rule.logic.is_none()) {
            self.report(at, format!("rule `{}` has no `then`: it cannot be a criterion", rule.id));
        }
    }
}
