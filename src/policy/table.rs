//! A first-match list with a vocabulary of its own, from one small TOML text.
//!
//! Not a policy: no citations are checked and outcomes are free words. It runs the very engine that
//! decides policies, which lets a benchmark state the decision that other engines are timed on.

use super::conditions::and_list;
use super::evaluate::{FactSet, Match, RuleList, Truth};
use super::files::Report;
use super::logic::Logic;
use super::read::{Findings, Node, Table, toml_file};
use super::trace::{Trace, trace};
use super::vocabulary::{Fact, Text, Vocabulary, words_of};
use super::words::{FactType, Origin, Outcome, Subject};

/// A rule of a decision table.
#[derive(Clone, Debug)]
pub struct TableRule {
    /// Its id.
    pub id: String,
    /// Its outcome, a free word.
    pub outcome: String,
    /// Where it comes from, free words.
    pub cite: Vec<String>,
    logic: Logic,
}

/// A first-match list that stands on its own.
///
/// ```toml
/// [[fact]]
/// id = "segment"
/// type = "enum"
/// values = ["S1", "S2"]
/// [[rule]]
/// id = "basic"
/// outcome = "OWN"
/// cite = ["somewhere"]
/// when = [{ fact = "segment", is = "S1" }]   # `any` and `unless` as in a pack; absent: always
/// ```
#[derive(Clone, Debug)]
pub struct DecisionTable {
    vocabulary: Vocabulary,
    rules: Vec<TableRule>,
    list: RuleList,
}

impl DecisionTable {
    /// Compiles a text; `path` names it in messages.
    ///
    /// # Errors
    /// The report with every error found.
    pub fn from_toml(path: &str, text: &str) -> Result<Self, Report> {
        let findings = Findings::default();
        let (mut vocabulary, mut rules) = (Vocabulary::default(), Vec::new());
        toml_file(path, text, &findings, |root| {
            vocabulary = Vocabulary::new(root.tables("fact").iter().filter_map(fact).collect());
            rules = root.tables("rule").iter().filter_map(|table| rule(table, &vocabulary)).collect();
        });
        if !findings.is_empty() {
            return Err(Report { findings: findings.into_sorted(), rules: rules.len(), ..Report::default() });
        }
        let list = RuleList::compile(rules.iter().map(|rule| {
            let first = rules.iter().position(|other| other.outcome == rule.outcome).unwrap_or_default();
            (Some(&rule.logic), u16::try_from(first).unwrap_or(u16::MAX))
        }));
        Ok(Self { vocabulary, rules, list })
    }

    /// The facts of the table.
    pub fn vocabulary(&self) -> &Vocabulary {
        &self.vocabulary
    }

    /// The rules in their order.
    pub fn rules(&self) -> &[TableRule] {
        &self.rules
    }

    /// The first rule that holds, without allocation.
    #[inline]
    pub fn first_match(&self, facts: &FactSet) -> Match {
        self.list.first_match(facts)
    }

    /// Whether one rule holds, the others left out of account; nothing beyond the last rule.
    pub fn truth(&self, rule: usize, facts: &FactSet) -> Option<Truth> {
        self.list.truth(rule, facts)
    }

    /// The same answer with everything it read.
    pub fn explain(&self, facts: &FactSet) -> Trace<'_> {
        trace(&self.list, self.rules.iter().map(|rule| Some(&rule.logic)), facts)
    }
}

fn fact(table: &Table<'_>) -> Option<Fact> {
    let id = table.need("id").and_then(Node::string);
    let fact_type = table.need("type").and_then(Node::word::<FactType>);
    let words = words_of(table, fact_type?, &[]);
    Some(Fact {
        id: id?,
        fact_type: fact_type?,
        words,
        subject: Subject::Request,
        origin: Origin::Reference,
        personal: false,
        question: Text::default(),
        derived: None,
        members: None,
    })
}

fn rule(table: &Table<'_>, vocabulary: &Vocabulary) -> Option<TableRule> {
    let id = table.need("id").and_then(Node::string);
    let outcome = table.need("outcome").and_then(Node::string);
    let cite = table.get("cite").map_or_else(Vec::new, Node::strings);
    let list = |key| table.get(key).map_or_else(Vec::new, |node| and_list(node, vocabulary));
    let (when, unless) = (list("when"), list("unless"));
    let groups = table.get("any").map_or_else(Vec::new, Node::array);
    let any = groups.into_iter().map(|group| and_list(group, vocabulary)).collect();
    let logic = Logic { first: Vec::new(), when, any, unless, then: Outcome::Met, otherwise: Outcome::Unmet };
    Some(TableRule { id: id?, outcome: outcome?, cite, logic })
}
