//! Whether a definition makes sense: every finding at once, each with its place. A version with a
//! finding is not published, and no shipped definition has one.
//!
//! The policy book is read for what a definition names: policies, facts, rules, agreement types,
//! sections. What a finding says is in [`super::finding`].

use std::collections::{BTreeSet, HashSet};

use super::finding::{Finding, FindingKind as Kind};
use super::form::{Condition, Form, Formula, Node};
use super::model::{
    Calculation, ConditionAnswer, DEEPEST, LONGEST_PATTERN_TEXT, LONGEST_TEXT, MOST_FILES, MOST_ITEMS,
    MOST_ROWS, QuestionnaireText,
};
use super::names::may_be_called;
use super::reach;
use super::words::{ConditionOperator, ItemType, Prefill};
use crate::codes::ConcernId;
use crate::policy::given::near;
use crate::policy::words::FactType;
use crate::policy::{Pack, PolicyBook};

/// Most findings that are told.
pub const MOST_FINDINGS: usize = 200;

/// Every finding in a definition beside the policies, in the order of the definition.
pub fn check(form: &Form, book: &PolicyBook) -> Vec<Finding> {
    let mut checking = Checking { form, book, found: Vec::new() };
    checking.head();
    if form.nodes.len() > MOST_ITEMS {
        checking.add("/items", Kind::TooLarge, format!("{} > {MOST_ITEMS}", form.nodes.len()));
        return checking.found;
    }
    let mut seen = HashSet::new();
    for (at, node) in form.nodes.iter().enumerate() {
        if !seen.insert(node.item.link_id.as_str()) {
            checking.add(format!("{}/linkId", node.path), Kind::Duplicate, &node.item.link_id);
        }
        checking.item(at, node);
    }
    checking.cycles();
    for at in reach::unreachable(form) {
        let node = &form.nodes[at];
        checking.add(format!("{}/enableWhen", node.path), Kind::Unreachable, &node.item.link_id);
    }
    let mut found = checking.found;
    found.truncate(MOST_FINDINGS);
    found
}

struct Checking<'c> {
    form: &'c Form,
    book: &'c PolicyBook,
    found: Vec<Finding>,
}

impl<'c> Checking<'c> {
    fn add(&mut self, path: impl Into<String>, kind: Kind, name: impl ToString) {
        if self.found.len() < MOST_FINDINGS {
            self.found.push(Finding { path: path.into(), kind, name: name.to_string(), nearest: None });
        }
    }

    /// A name that stands in no list, with the one that is nearest to it.
    fn dangling<'n>(&mut self, path: String, name: &str, names: impl IntoIterator<Item = &'n str>) {
        let nearest = near(name, names);
        self.found.push(Finding { path, kind: Kind::Dangling, name: name.to_owned(), nearest });
    }

    fn pack(&self) -> Option<&'c Pack> {
        let policy = self.form.definition().policy.as_ref()?;
        self.book.pack(policy.as_str())
    }

    /// What stands before the items.
    fn head(&mut self) {
        let (form, book) = (self.form, self.book);
        let definition = form.definition();
        if !may_be_called(definition.id.as_str(), &definition.concern, book) {
            self.add("/id", Kind::Name, &definition.id);
        }
        if definition.version < 1 {
            self.add("/version", Kind::Bounds, definition.version);
        }
        self.text("/title", Some(&definition.title));
        self.text("/introduction", definition.introduction.as_ref());
        let concerns = book.vocabulary().concerns();
        for (at, concern) in definition.representatives.iter().enumerate() {
            if !concerns.contains(concern) || *concern == definition.concern {
                let path = format!("/representatives/{at}");
                self.dangling(path, concern.as_str(), concerns.iter().map(ConcernId::as_str));
            }
        }
        if definition.provider_kinds.is_empty() {
            self.add("/providerKinds", Kind::Missing, "providerKinds");
        }
        if definition.submitters.is_empty() {
            self.add("/submitters", Kind::Missing, "submitters");
        }
        if definition.items.is_empty() {
            self.add("/items", Kind::Missing, "items");
        }
        self.sources();
    }

    /// The policy and what is named of it.
    fn sources(&mut self) {
        let (definition, pack) = (self.form.definition(), self.pack());
        if let Some(policy) = &definition.policy
            && pack.is_none_or(|pack| pack.concern.as_ref().is_some_and(|own| *own != definition.concern))
        {
            let own = self.book.packs().filter(|pack| pack.concern.as_ref() == Some(&definition.concern));
            self.dangling("/policy".to_owned(), policy.as_str(), own.map(|pack| pack.id.as_str()));
            return;
        }
        if let Some(wanted) = &definition.agreement_type {
            let known = pack.map_or(&[][..], |pack| &pack.catalogue.agreements);
            if !known.iter().any(|agreement| agreement.id == *wanted) {
                let names = known.iter().map(|agreement| agreement.id.as_str());
                self.dangling("/agreementType".to_owned(), wanted, names);
            }
        }
        for (at, citation) in definition.citations.iter().enumerate() {
            let Some(pack) = pack else { continue };
            match pack.documents.iter().find(|document| document.id == citation.document) {
                None => {
                    let names = pack.documents.iter().map(|document| document.id.as_str());
                    self.dangling(format!("/citations/{at}/document"), &citation.document, names);
                }
                Some(document) if !document.sections.contains(&citation.section) => {
                    let names = document.sections.iter().map(String::as_str);
                    self.dangling(format!("/citations/{at}/section"), &citation.section, names);
                }
                Some(_) => {}
            }
        }
    }

    fn text(&mut self, path: &str, text: Option<&QuestionnaireText>) {
        let Some(text) = text else { return };
        for (member, text) in [("nl", &text.nl), ("en", &text.en)] {
            if text.trim().is_empty() {
                self.add(format!("{path}/{member}"), Kind::Blank, member);
            }
        }
    }

    fn item(&mut self, at: usize, node: &'c Node) {
        let (item, path) = (&node.item, node.path.as_str());
        self.text(&format!("{path}/text"), Some(&item.text));
        self.text(&format!("{path}/help"), item.help.as_ref());
        self.members(node);
        self.options(node);
        self.place(at, node);
        self.bounds(node);
        if let Some(Err(error)) = &node.pattern {
            self.add(format!("{path}/pattern"), Kind::Pattern, error);
        }
        self.names(node);
        for (place, condition) in node.conditions.iter().enumerate() {
            self.condition(at, node, place, condition);
        }
        if node.conditions.len() > 1 && item.enable_behavior.is_none() {
            self.add(format!("{path}/enableBehavior"), Kind::Missing, "enableBehavior");
        }
        if let (Some(calculation), Some(formula)) = (&item.calculated, &node.formula) {
            self.calculation(node, calculation, formula);
        }
    }

    /// Members that do not go with the type of the item, and those that the type needs.
    fn members(&mut self, node: &Node) {
        let item = &node.item;
        let kind = item.item_type;
        let question = kind.is_question();
        let number = kind.is_number();
        let plain = question && kind != ItemType::Table && !node.in_table;
        let prefillable = question && !node.in_table && item.calculated.is_none();
        for (member, given, fits) in [
            ("required", item.required, question),
            ("options", !item.options.is_empty(), kind.has_options()),
            ("fact", item.fact.is_some(), plain && kind != ItemType::Attachment),
            ("prefill", item.prefill.is_some(), prefillable),
            ("enableWhen", !item.enable_when.is_empty(), !node.in_table),
            ("enableBehavior", item.enable_behavior.is_some(), !item.enable_when.is_empty()),
            ("minValue", item.min_value.is_some(), number),
            ("maxValue", item.max_value.is_some(), number),
            ("pattern", item.pattern.is_some(), kind == ItemType::Text),
            ("maxLength", item.max_length.is_some(), kind == ItemType::Text),
            ("maxFiles", item.max_files.is_some(), kind == ItemType::Attachment),
            ("minRows", item.min_rows.is_some(), kind == ItemType::Table),
            ("maxRows", item.max_rows.is_some(), kind == ItemType::Table),
            ("calculated", item.calculated.is_some(), number && !node.in_table),
        ] {
            if given && !fits {
                self.add(format!("{}/{member}", node.path), Kind::Misplaced, member);
            }
        }
        if kind.has_options() && item.options.is_empty() {
            self.add(format!("{}/options", node.path), Kind::Missing, "options");
        }
        let rows = matches!(item.prefill, Some(Prefill::RegisterPractitioners | Prefill::RegisterMembers));
        if rows && kind != ItemType::Table {
            self.add(format!("{}/prefill", node.path), Kind::Misplaced, "prefill");
        }
    }

    fn options(&mut self, node: &Node) {
        let mut seen = HashSet::new();
        for (at, option) in node.item.options.iter().enumerate() {
            if !seen.insert(option.code.as_str()) {
                self.add(format!("{}/options/{at}/code", node.path), Kind::Duplicate, &option.code);
            }
            if option.exclusive && node.item.item_type != ItemType::MultipleChoice {
                self.add(format!("{}/options/{at}/exclusive", node.path), Kind::Misplaced, "exclusive");
            }
            self.text(&format!("{}/options/{at}/text", node.path), Some(&option.text));
        }
    }

    /// Items stand in groups and tables only, and a table has plain columns.
    fn place(&mut self, at: usize, node: &Node) {
        let kind = node.item.item_type;
        let inner = || self.form.nodes.iter().any(|other| other.parent == Some(at));
        if matches!(kind, ItemType::Group | ItemType::Table) {
            if !inner() {
                self.add(format!("{}/items", node.path), Kind::Missing, "items");
            }
        } else if inner() {
            self.add(format!("{}/items", node.path), Kind::Misplaced, "items");
        }
        if node.in_table && (!kind.is_question() || matches!(kind, ItemType::Table | ItemType::Attachment)) {
            self.add(format!("{}/type", node.path), Kind::Misplaced, kind);
        }
        if node.path.matches("/items/").count() > DEEPEST {
            self.add(node.path.as_str(), Kind::TooLarge, format!("> {DEEPEST}"));
        }
    }

    fn bounds(&mut self, node: &Node) {
        let item = &node.item;
        let longest = if item.pattern.is_some() { LONGEST_PATTERN_TEXT } else { LONGEST_TEXT };
        let within = |given: Option<u32>, least, most| given.is_none_or(|n| (least..=most).contains(&n));
        for (member, well) in [
            ("maxValue", item.min_value.zip(item.max_value).is_none_or(|(least, most)| least <= most)),
            ("maxLength", within(item.max_length, 1, longest)),
            ("maxFiles", within(item.max_files, 1, MOST_FILES)),
            ("maxRows", within(item.max_rows, 1, MOST_ROWS)),
            ("minRows", within(item.min_rows, 0, item.max_rows.unwrap_or(MOST_ROWS))),
        ] {
            if !well {
                self.add(format!("{}/{member}", node.path), Kind::Bounds, member);
            }
        }
    }

    /// The fact that an answer gives, and the rule that it is about.
    fn names(&mut self, node: &Node) {
        let (item, vocabulary) = (&node.item, self.book.vocabulary());
        if let Some(id) = &item.fact {
            let path = format!("{}/fact", node.path);
            match vocabulary.slot(id) {
                None => self.dangling(path, id, vocabulary.facts().map(|(_, fact)| fact.id.as_str())),
                Some(slot) => {
                    let fact = vocabulary.fact(slot);
                    if !gives(item.item_type, fact.fact_type) {
                        self.add(path, Kind::WrongType, format!("{id}: {}", fact.fact_type));
                    } else if item.item_type.has_options() {
                        for (at, option) in item.options.iter().enumerate() {
                            let path = format!("{}/options/{at}", node.path);
                            let is_word = fact.words.iter().any(|word| word == option.code.as_str());
                            if option.exclusive && is_word {
                                self.add(format!("{path}/exclusive"), Kind::Misplaced, "exclusive");
                            } else if !option.exclusive && !is_word {
                                let words = fact.words.iter().map(String::as_str);
                                self.dangling(format!("{path}/code"), option.code.as_str(), words);
                            }
                        }
                    }
                }
            }
        }
        if let Some(id) = &item.criterion {
            let path = format!("{}/criterion", node.path);
            match self.pack() {
                None => self.dangling(path, id, []),
                Some(pack) if pack.rule(id).is_none() => {
                    self.dangling(path, id, pack.rules.iter().map(|rule| rule.id.as_str()));
                }
                Some(_) => {}
            }
        }
    }

    fn condition(&mut self, at: usize, node: &Node, place: usize, condition: &Condition) {
        let path = format!("{}/enableWhen/{place}", node.path);
        let told = &node.item.enable_when[place];
        let Some(question) = condition.question else {
            let questions = self.form.nodes.iter().filter(|n| !n.in_table && n.item.item_type.is_question());
            let names = questions.map(|node| node.item.link_id.as_str());
            return self.dangling(format!("{path}/question"), told.question.as_str(), names);
        };
        let asked = &self.form.nodes[question].item;
        if !asked.item_type.is_question() {
            return self.add(format!("{path}/question"), Kind::WrongType, asked.item_type);
        }
        if question >= at {
            self.add(format!("{path}/question"), Kind::Later, &told.question);
        }
        let order = !matches!(
            told.operator,
            ConditionOperator::Exists | ConditionOperator::Equal | ConditionOperator::NotEqual
        );
        let exists_only = matches!(asked.item_type, ItemType::Date | ItemType::Attachment | ItemType::Table);
        let compares = told.operator != ConditionOperator::Exists;
        if (order && !asked.item_type.is_number()) || (exists_only && compares) {
            return self.add(format!("{path}/operator"), Kind::WrongType, told.operator);
        }
        match (&condition.operand, &told.answer) {
            (None, _) => self.add(format!("{path}/answer"), Kind::WrongType, asked.item_type),
            (_, ConditionAnswer::Text(code)) if asked.item_type.has_options() && !asked.has_option(code) => {
                let codes: Vec<_> = asked.options.iter().map(|option| option.code.as_str()).collect();
                self.dangling(format!("{path}/answer"), code, codes);
            }
            _ => {}
        }
    }

    fn calculation(&mut self, node: &Node, calculation: &Calculation, formula: &Formula) {
        let path = format!("{}/calculated", node.path);
        let inputs = formula.inputs();
        let (count, whole) = match formula {
            Formula::Broken => {
                let missing: Vec<&str> = calculation.inputs().into_iter().map(|link| link.as_str()).collect();
                return self.add(path, Kind::Dangling, missing.join(", "));
            }
            Formula::Sum(_) => (1, true),
            Formula::Product(_) | Formula::Difference(..) => (2, true),
            Formula::Percentage { .. } => (2, false),
            Formula::Count(_) => (1, true),
            Formula::SumOf { .. } => (1, true),
        };
        if inputs.len() < count {
            self.add(path.as_str(), Kind::Bounds, "calculated");
        }
        let of_table = matches!(formula, Formula::Count(_) | Formula::SumOf { .. });
        let mut kinds: Vec<ItemType> = inputs.iter().map(|at| self.form.nodes[*at].item.item_type).collect();
        let fits = |kind: &ItemType| if of_table { *kind == ItemType::Table } else { kind.is_number() };
        if let Some(wrong) = kinds.iter().find(|kind| !fits(kind)) {
            return self.add(path, Kind::WrongType, wrong);
        }
        match formula {
            Formula::Count(_) => kinds.clear(),
            Formula::SumOf { column, .. } => kinds = vec![self.form.nodes[*column].item.item_type],
            _ => {}
        }
        let well = kinds.iter().all(|kind| kind.is_number());
        let exact = whole && kinds.iter().all(|kind| *kind == ItemType::Integer);
        if !well || (node.item.item_type == ItemType::Integer && !exact) {
            self.add(path, Kind::WrongType, node.item.item_type);
        }
    }

    /// Items that wait for themselves.
    fn cycles(&mut self) {
        let form = self.form;
        let ordered: BTreeSet<usize> = form.order.iter().copied().collect();
        let waiting = (0..form.nodes.len()).filter(|at| !form.nodes[*at].in_table && !ordered.contains(at));
        for at in waiting {
            let (mut seen, mut next) = (BTreeSet::new(), vec![at]);
            while let Some(current) = next.pop() {
                next.extend(form.depends_on(current).filter(|before| seen.insert(*before)));
            }
            if seen.contains(&at) {
                let node = &form.nodes[at];
                self.add(node.path.as_str(), Kind::Cycle, &node.item.link_id);
            }
        }
    }
}

/// Whether the answer to an item gives the value of a fact.
fn gives(item_type: ItemType, fact_type: FactType) -> bool {
    match fact_type {
        FactType::Bool => item_type == ItemType::Boolean,
        FactType::Enum => item_type == ItemType::Choice,
        FactType::Set => item_type == ItemType::MultipleChoice,
        FactType::Int => item_type == ItemType::Integer,
        FactType::Pct | FactType::Money => item_type == ItemType::Decimal,
        FactType::Date => item_type == ItemType::Date,
    }
}

#[cfg(test)]
mod tests;
