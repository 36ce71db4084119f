//! A definition made ready for evaluation: items by number, conditions and formulas resolved, patterns
//! compiled, and an order in which every item comes after what it depends on.
//!
//! Any definition becomes a form, also a draft that is not in order: an item that waits for itself is
//! never shown, a question that is not there counts as unanswered, a pattern that does not compile
//! matches nothing. [`super::check`] reports all of these before a version is published.

use std::collections::HashMap;

use regex_lite::{Regex, RegexBuilder};
use rust_decimal::Decimal;

use super::model::{Calculation, ConditionAnswer, EnableCondition, LinkId, Questionnaire, QuestionnaireItem};
use super::number::ExactNumber;
use super::words::{ConditionOperator, EnableBehavior, ItemType};

/// Largest compiled pattern in bytes: keeps the longest text within milliseconds.
const LARGEST_PATTERN: usize = 32 * 1024;
/// Deepest nesting of a pattern.
const DEEPEST_PATTERN: u32 = 20;

/// A definition that is ready for use.
#[derive(Debug)]
pub struct Form {
    definition: Questionnaire,
    pub(super) nodes: Vec<Node>,
    by_link: HashMap<LinkId, usize>,
    pub(super) order: Vec<usize>,
}

/// An item with what it depends on, by number.
#[derive(Debug)]
pub(super) struct Node {
    /// The item without the items in it.
    pub(super) item: QuestionnaireItem,
    /// JSON Pointer from the definition.
    pub(super) path: String,
    pub(super) parent: Option<usize>,
    /// Whether it stands in a table.
    pub(super) in_table: bool,
    /// The columns of a table.
    pub(super) columns: Vec<usize>,
    pub(super) conditions: Vec<Condition>,
    pub(super) any: bool,
    pub(super) pattern: Option<Result<Regex, String>>,
    pub(super) formula: Option<Formula>,
}

/// A condition whose question is found.
#[derive(Debug)]
pub(super) struct Condition {
    /// None when there is no such question.
    pub(super) question: Option<usize>,
    pub(super) operator: ConditionOperator,
    /// None when the value does not go with the question and the operator: the condition never holds.
    pub(super) operand: Option<Operand>,
}

/// What an answer is compared with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Operand {
    Boolean(bool),
    Number(Decimal),
    Text(String),
}

/// A calculation whose items are found.
#[derive(Debug)]
pub(super) enum Formula {
    Sum(Vec<usize>),
    Difference(usize, usize),
    Product(Vec<usize>),
    Percentage {
        part: usize,
        whole: usize,
    },
    Count(usize),
    SumOf {
        table: usize,
        column: usize,
    },
    /// An item is not there: no value.
    Broken,
}

impl Formula {
    pub(super) fn inputs(&self) -> Vec<usize> {
        match self {
            Self::Sum(items) | Self::Product(items) => items.clone(),
            Self::Difference(a, b) => vec![*a, *b],
            Self::Percentage { part, whole } => vec![*part, *whole],
            Self::Count(table) | Self::SumOf { table, .. } => vec![*table],
            Self::Broken => Vec::new(),
        }
    }
}

/// Compiles a pattern that must match a whole text.
///
/// # Errors
/// What is wrong with it.
fn compile(pattern: &str) -> Result<Regex, String> {
    let build = |text: &str| {
        let mut builder = RegexBuilder::new(text);
        builder.size_limit(LARGEST_PATTERN).nest_limit(DEEPEST_PATTERN).build()
    };
    build(pattern) // by itself first, so that it cannot close our bracket
        .and_then(|_| build(&format!("^(?:{pattern})$")))
        .map_err(|error| error.to_string())
}

impl Form {
    /// Makes a definition ready.
    pub fn new(definition: Questionnaire) -> Self {
        let mut form = Self { definition, nodes: Vec::new(), by_link: HashMap::new(), order: Vec::new() };
        let items = form.definition.items.clone();
        form.flatten(items, None, "");
        for at in 0..form.nodes.len() {
            let item = &form.nodes[at].item;
            let conditions = item.enable_when.iter().map(|condition| form.condition(condition)).collect();
            let formula = item.calculated.as_ref().map(|calculation| form.formula(calculation));
            form.nodes[at].conditions = conditions;
            form.nodes[at].formula = formula;
        }
        form.order = form.ordered();
        form
    }

    /// The definition.
    pub fn definition(&self) -> &Questionnaire {
        &self.definition
    }

    /// The item with this name, without the items in it.
    pub fn item(&self, link_id: &str) -> Option<&QuestionnaireItem> {
        self.find(link_id).map(|at| &self.nodes[at].item)
    }

    /// Every item in the order of the form, columns included, without the items in it.
    pub fn items(&self) -> impl Iterator<Item = &QuestionnaireItem> {
        self.nodes.iter().map(|node| &node.item)
    }

    pub(super) fn find(&self, link_id: &str) -> Option<usize> {
        self.by_link.get(link_id).copied()
    }

    fn flatten(&mut self, items: Vec<QuestionnaireItem>, parent: Option<usize>, path: &str) {
        let around = parent.map(|at| &self.nodes[at]);
        let table = parent.filter(|at| self.nodes[*at].item.item_type == ItemType::Table);
        let in_table = table.is_some() || around.is_some_and(|node| node.in_table);
        for (place, mut item) in items.into_iter().enumerate() {
            let (at, inner) = (self.nodes.len(), std::mem::take(&mut item.items));
            let path = format!("{path}/items/{place}");
            self.by_link.entry(item.link_id.clone()).or_insert(at);
            self.nodes.push(Node {
                path: path.clone(),
                parent,
                in_table,
                columns: Vec::new(),
                conditions: Vec::new(),
                any: item.enable_behavior == Some(EnableBehavior::Any),
                pattern: item.pattern.as_deref().map(compile),
                formula: None,
                item,
            });
            if let Some(table) = table {
                self.nodes[table].columns.push(at);
            }
            self.flatten(inner, Some(at), &path);
        }
    }

    fn condition(&self, condition: &EnableCondition) -> Condition {
        let question = self.find(condition.question.as_str()).filter(|at| !self.nodes[*at].in_table);
        let asked = question.map(|at| self.nodes[at].item.item_type);
        let operand = operand(asked, condition.operator, &condition.answer);
        Condition { question, operator: condition.operator, operand }
    }

    fn formula(&self, calculation: &Calculation) -> Formula {
        let outside = |link: &LinkId| self.find(link.as_str()).filter(|at| !self.nodes[*at].in_table);
        let all = |links: &[LinkId]| links.iter().map(outside).collect::<Option<Vec<_>>>();
        let found = match calculation {
            Calculation::Sum(links) => all(links).map(Formula::Sum),
            Calculation::Product(links) => all(links).map(Formula::Product),
            Calculation::Difference(links) => match all(links).as_deref() {
                Some([a, b]) => Some(Formula::Difference(*a, *b)),
                _ => None,
            },
            Calculation::Percentage(of) => outside(&of.part)
                .zip(outside(&of.whole))
                .map(|(part, whole)| Formula::Percentage { part, whole }),
            Calculation::Count(table) => outside(table).map(Formula::Count),
            Calculation::SumOf(of) => outside(&of.table)
                .zip(self.find(of.column.as_str()))
                .filter(|(table, column)| self.nodes[*table].columns.contains(column))
                .map(|(table, column)| Formula::SumOf { table, column }),
        };
        found.unwrap_or(Formula::Broken)
    }

    /// What an item depends on: the item around it, the questions of its conditions, what it is
    /// calculated from.
    pub(super) fn depends_on(&self, at: usize) -> impl Iterator<Item = usize> {
        let node = &self.nodes[at];
        let questions = node.conditions.iter().filter_map(|condition| condition.question);
        let inputs = node.formula.iter().flat_map(Formula::inputs);
        node.parent.into_iter().chain(questions).chain(inputs)
    }

    /// Every item outside tables after what it depends on. Items that wait for themselves, and those
    /// that wait for them, are left out.
    fn ordered(&self) -> Vec<usize> {
        let mut waiting = vec![0_usize; self.nodes.len()];
        let mut followers: Vec<Vec<usize>> = vec![Vec::new(); self.nodes.len()];
        let outside = || (0..self.nodes.len()).filter(|at| !self.nodes[*at].in_table);
        for at in outside() {
            for before in self.depends_on(at) {
                waiting[at] += 1;
                followers[before].push(at);
            }
        }
        let mut order: Vec<usize> = outside().filter(|at| waiting[*at] == 0).collect();
        let mut next = 0;
        while let Some(at) = order.get(next).copied() {
            next += 1;
            for follower in &followers[at] {
                waiting[*follower] -= 1;
                if waiting[*follower] == 0 {
                    order.push(*follower);
                }
            }
        }
        order
    }
}

/// The value of a condition, when it goes with the type of the question and the operator.
fn operand(
    asked: Option<ItemType>,
    operator: ConditionOperator,
    answer: &ConditionAnswer,
) -> Option<Operand> {
    use ConditionOperator::{Equal, Exists, Greater, GreaterOrEqual, Less, LessOrEqual, NotEqual};
    let asked = match (operator, answer) {
        (Exists, ConditionAnswer::Boolean(answer)) => return Some(Operand::Boolean(*answer)),
        (Exists, _) => return None,
        (_, _) => asked?,
    };
    match (operator, asked, answer) {
        (_, ItemType::Integer, ConditionAnswer::Integer(number)) => Some(Operand::Number((*number).into())),
        (_, ItemType::Decimal, ConditionAnswer::Text(text)) => {
            text.parse::<ExactNumber>().ok().map(|number| Operand::Number(number.decimal()))
        }
        (Greater | GreaterOrEqual | Less | LessOrEqual, ..) => None,
        (Equal | NotEqual, ItemType::Boolean, ConditionAnswer::Boolean(answer)) => {
            Some(Operand::Boolean(*answer))
        }
        (
            Equal | NotEqual,
            ItemType::Choice
            | ItemType::MultipleChoice
            | ItemType::Text
            | ItemType::AgbCode
            | ItemType::KvkNumber
            | ItemType::BigNumber,
            ConditionAnswer::Text(text),
        ) => Some(Operand::Text(text.clone())),
        _ => None,
    }
}
