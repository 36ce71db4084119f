//! What answers mean under a definition: which items are shown, what is calculated, what is wrong.
//!
//! Pure, and total: any JSON object gets an evaluation. The meaning of conditions is that of FHIR R4
//! `enableWhen`: an item is shown when the item around it is and its conditions hold; a question that is
//! not shown counts as unanswered; an answer of the wrong type counts as none.

use std::cmp::Ordering;

use rust_decimal::Decimal;
use serde_json::{Map, Value};

use super::answer::{Answer, Misfit, cells, is_blank_row, read_all};
use super::form::{Condition, Form, Formula, Node, Operand};
use super::model::{LONGEST_PATTERN_TEXT, LinkId, MOST_ROWS, USUAL_LENGTH};
use super::number::ExactNumber;
use super::words::{AnswerProblemCode, ConditionOperator, ItemType};

/// Most problems of one evaluation; who has more repairs these first.
pub const MOST_PROBLEMS: usize = 1_000;
/// Longest name of an unknown item that is told back, in characters.
const LONGEST_NAME: usize = 64;
/// Decimals of a percentage.
const PERCENT_DECIMALS: u32 = 2;
/// Decimals of every other calculated value.
const DECIMALS: u32 = 6;

/// What answers mean.
#[derive(Debug, Clone, PartialEq)]
pub struct Evaluation {
    /// The items that are shown, in the order of the form; columns with their table.
    pub shown: Vec<LinkId>,
    /// The calculated values of shown items, by item: a number for an integer, a text for a decimal.
    pub calculated: Map<String, Value>,
    /// What is wrong, in the order of the form, unknown items last; at most [`MOST_PROBLEMS`].
    pub problems: Vec<AnswerProblem>,
    /// Whether nothing is wrong: the answers could be submitted.
    pub complete: bool,
}

/// What is wrong with one answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnswerProblem {
    /// What it is.
    pub code: AnswerProblemCode,
    /// The item or column; of an unknown one the name as given, cut to 64 characters.
    pub link_id: String,
    /// JSON Pointer from the answers.
    pub pointer: String,
}

/// Evaluates answers under a form.
pub fn evaluate(form: &Form, answers: &Map<String, Value>) -> Evaluation {
    let state = State::of(form, answers);
    let mut found = Problems::default();
    for (at, node) in form.nodes.iter().enumerate().filter(|(_, node)| !node.in_table) {
        state.judge(at, node, answers.get(node.item.link_id.as_str()), &mut found);
    }
    for name in answers.keys() {
        if form.find(name).is_none_or(|at| form.nodes[at].in_table) {
            found.unknown(String::new(), name);
        }
    }
    let is_shown = |at: usize| {
        let around = form.nodes[at].parent.filter(|_| form.nodes[at].in_table);
        state.shown[around.map_or(at, |table| outermost(form, table))]
    };
    let shown = (0..form.nodes.len()).filter(|at| is_shown(*at));
    let calculated = form.nodes.iter().zip(&state.calculated).filter_map(|(node, value)| {
        let number = (*value)?.ok()?;
        Some((node.item.link_id.to_string(), to_json(node.item.item_type, number)))
    });
    Evaluation {
        shown: shown.map(|at| form.nodes[at].item.link_id.clone()).collect(),
        calculated: calculated.collect(),
        complete: found.0.is_empty(),
        problems: found.0,
    }
}

/// The item outside every table that an item in a table hangs on.
fn outermost(form: &Form, mut at: usize) -> usize {
    while let Some(parent) = form.nodes[at].parent.filter(|_| form.nodes[at].in_table) {
        at = parent;
    }
    at
}

/// Problems up to the most that are told.
#[derive(Default)]
struct Problems(Vec<AnswerProblem>);

impl Problems {
    fn add(&mut self, code: AnswerProblemCode, node: &Node, pointer: String) {
        self.push(AnswerProblem { code, link_id: node.item.link_id.to_string(), pointer });
    }

    fn unknown(&mut self, row: String, name: &str) {
        let link_id: String = name.chars().take(LONGEST_NAME).collect();
        let pointer = format!("{row}/{}", link_id.replace('~', "~0").replace('/', "~1"));
        self.push(AnswerProblem { code: AnswerProblemCode::UnknownItem, link_id, pointer });
    }

    fn push(&mut self, problem: AnswerProblem) {
        if self.0.len() < MOST_PROBLEMS {
            self.0.push(problem);
        }
    }
}

/// A value that does not fit its item, calculated from answers that do.
#[derive(Debug, Clone, Copy)]
struct TooLarge;

/// What is known of every item, by its number.
pub(super) struct State<'a> {
    form: &'a Form,
    pub(super) read: Vec<Option<Result<Answer<'a>, Misfit>>>,
    pub(super) shown: Vec<bool>,
    calculated: Vec<Option<Result<ExactNumber, TooLarge>>>,
}

impl<'a> State<'a> {
    pub(super) fn of(form: &'a Form, answers: &'a Map<String, Value>) -> Self {
        let count = form.nodes.len();
        let (shown, calculated) = (vec![false; count], vec![None; count]);
        let mut state = Self { form, read: read_all(form, answers), shown, calculated };
        for at in &form.order {
            let node = &form.nodes[*at];
            state.shown[*at] = node.parent.is_none_or(|parent| state.shown[parent]) && state.holds(node);
            if let Some(formula) = node.formula.as_ref().filter(|_| state.shown[*at]) {
                state.calculated[*at] = state.value_of(node.item.item_type, formula);
            }
        }
        state
    }

    /// The answer that counts: of a shown item, of the right type, calculated where it is calculated.
    fn answer(&self, at: usize) -> Option<Answer<'a>> {
        if !self.shown[at] {
            return None;
        }
        if self.form.nodes[at].formula.is_some() {
            return Some(Answer::Number(self.calculated[at]?.ok()?.decimal()));
        }
        self.read[at].as_ref()?.as_ref().ok().cloned()
    }

    fn number(&self, at: usize) -> Option<Decimal> {
        match self.answer(at)? {
            Answer::Number(number) => Some(number),
            _ => None,
        }
    }

    fn holds(&self, node: &Node) -> bool {
        let mut all = node.conditions.iter().map(|condition| self.is_met(condition));
        node.conditions.is_empty() || if node.any { all.any(|met| met) } else { all.all(|met| met) }
    }

    fn is_met(&self, condition: &Condition) -> bool {
        let Some(operand) = &condition.operand else { return false };
        let answer = condition.question.and_then(|at| self.answer(at));
        let order = |wanted: fn(Ordering) -> bool| match (&answer, operand) {
            (Some(Answer::Number(number)), Operand::Number(bound)) => wanted(number.cmp(bound)),
            _ => false,
        };
        match condition.operator {
            ConditionOperator::Exists => *operand == Operand::Boolean(answer.is_some()),
            ConditionOperator::Equal => answer.is_some_and(|answer| is_equal(&answer, operand)),
            ConditionOperator::NotEqual => answer.is_none_or(|answer| !is_equal(&answer, operand)),
            ConditionOperator::Greater => order(Ordering::is_gt),
            ConditionOperator::Less => order(Ordering::is_lt),
            ConditionOperator::GreaterOrEqual => order(Ordering::is_ge),
            ConditionOperator::LessOrEqual => order(Ordering::is_le),
        }
    }

    /// The value of a formula; none when an answer that it needs is not there.
    fn value_of(&self, item_type: ItemType, formula: &Formula) -> Option<Result<ExactNumber, TooLarge>> {
        let mut decimals = DECIMALS;
        let value = match formula {
            Formula::Broken => return None,
            Formula::Sum(items) => total(items.iter().filter_map(|at| self.number(*at)))?,
            Formula::Difference(a, b) => self.number(*a)?.checked_sub(self.number(*b)?),
            Formula::Product(items) => {
                let factors = items.iter().map(|at| self.number(*at)).collect::<Option<Vec<_>>>()?;
                factors.into_iter().try_fold(Decimal::ONE, |product, factor| product.checked_mul(factor))
            }
            Formula::Percentage { part, whole } => {
                decimals = PERCENT_DECIMALS;
                let (part, whole) = (self.number(*part)?, self.number(*whole)?);
                if whole.is_zero() {
                    return None;
                }
                part.checked_mul(Decimal::ONE_HUNDRED).and_then(|hundredfold| hundredfold.checked_div(whole))
            }
            Formula::Count(table) => Some(Decimal::from(self.rows(*table).count())),
            Formula::SumOf { table, column } => {
                let (node, mut cells) = (&self.form.nodes[*column], Vec::new());
                for row in self.rows(*table) {
                    let cell = row.get(node.item.link_id.as_str()).map(|value| node.read(value));
                    if let Some(Ok(Some(Answer::Number(number)))) = cell {
                        cells.push(number);
                    }
                }
                total(cells)?
            }
        };
        let fitting = value.and_then(|value| ExactNumber::rounded(value, decimals));
        let fitting = fitting.filter(|number| item_type == ItemType::Decimal || number.as_i32().is_some());
        Some(fitting.ok_or(TooLarge))
    }

    /// The rows of a table that say something.
    fn rows(&self, table: usize) -> impl Iterator<Item = &'a Value> {
        let rows = match self.answer(table) {
            Some(Answer::Rows(rows)) => rows,
            _ => &[],
        };
        rows.iter().filter(|row| !is_blank_row(row))
    }

    /// What is wrong with one item outside a table.
    fn judge(&self, at: usize, node: &Node, given: Option<&Value>, found: &mut Problems) {
        let pointer = || format!("/{}", node.item.link_id);
        match &self.read[at] {
            Some(Err(misfit)) => found.add(misfit.code, node, place(pointer(), misfit.index)),
            Some(Ok(_)) if !self.shown[at] => found.add(AnswerProblemCode::HiddenItem, node, pointer()),
            _ if !self.shown[at] => {}
            _ if node.formula.is_some() => self.judge_calculated(at, node, given, found),
            Some(Ok(answer)) => {
                judge_value(node, answer, &pointer(), found);
                if let Answer::Rows(_) = answer {
                    self.judge_rows(at, node, &pointer(), found);
                }
            }
            None if node.item.item_type == ItemType::Table => self.judge_rows(at, node, &pointer(), found),
            None if node.item.required => found.add(AnswerProblemCode::Required, node, pointer()),
            None => {}
        }
    }

    fn judge_calculated(&self, at: usize, node: &Node, given: Option<&Value>, found: &mut Problems) {
        let pointer = format!("/{}", node.item.link_id);
        let value = match self.calculated[at] {
            Some(Err(TooLarge)) => return found.add(AnswerProblemCode::OutOfRange, node, pointer),
            Some(Ok(number)) => Some(Answer::Number(number.decimal())),
            None => None,
        };
        let told = self.read[at].as_ref().and_then(|read| read.as_ref().ok());
        if given.is_some() && told.is_some() && told != value.as_ref() {
            found.add(AnswerProblemCode::CalculatedDiffers, node, pointer.clone());
        }
        match value {
            Some(answer) => judge_value(node, &answer, &pointer, found),
            None if node.item.required => found.add(AnswerProblemCode::Required, node, pointer),
            None => {}
        }
    }

    /// The number of rows and every cell.
    fn judge_rows(&self, at: usize, table: &Node, pointer: &str, found: &mut Problems) {
        let count = u32::try_from(self.rows(at).count()).unwrap_or(u32::MAX);
        if count == 0 && table.item.required {
            found.add(AnswerProblemCode::Required, table, pointer.to_owned());
        } else if table.item.min_rows.is_some_and(|least| count < least) && (count > 0 || table.item.required)
        {
            found.add(AnswerProblemCode::TooFewRows, table, pointer.to_owned());
        } else if count > table.item.max_rows.unwrap_or(MOST_ROWS) {
            found.add(AnswerProblemCode::TooManyRows, table, pointer.to_owned());
        }
        let Some(Ok(Answer::Rows(rows))) = &self.read[at] else { return };
        for (index, row) in rows.iter().enumerate().filter(|(_, row)| !is_blank_row(row)) {
            self.judge_row(table, row, &format!("{pointer}/{index}"), found);
        }
    }

    fn judge_row(&self, table: &Node, row: &Value, pointer: &str, found: &mut Problems) {
        for column in &table.columns {
            let node = &self.form.nodes[*column];
            let read = row.get(node.item.link_id.as_str()).map_or(Ok(None), |value| node.read(value));
            let place_of = |index| place(format!("{pointer}/{}", node.item.link_id), index);
            match read {
                Err(misfit) => found.add(misfit.code, node, place_of(misfit.index)),
                Ok(Some(answer)) => judge_value(node, &answer, &place_of(None), found),
                Ok(None) if node.item.required => {
                    found.add(AnswerProblemCode::Required, node, place_of(None))
                }
                Ok(None) => {}
            }
        }
        let is_column = |name: &str| self.form.find(name).is_some_and(|at| table.columns.contains(&at));
        for (name, _) in cells(row).filter(|(name, _)| !is_column(name)) {
            found.unknown(pointer.to_owned(), name);
        }
    }
}

/// The sum of numbers: none of no numbers, and nothing inside when it does not fit.
fn total(numbers: impl IntoIterator<Item = Decimal>) -> Option<Option<Decimal>> {
    let mut numbers = numbers.into_iter();
    let first = numbers.next()?;
    Some(numbers.try_fold(first, Decimal::checked_add))
}

fn place(pointer: String, index: Option<usize>) -> String {
    match index {
        Some(index) => format!("{pointer}/{index}"),
        None => pointer,
    }
}

fn is_equal(answer: &Answer<'_>, operand: &Operand) -> bool {
    match (answer, operand) {
        (Answer::Text(text), Operand::Text(wanted)) => text == wanted,
        (Answer::Codes(codes), Operand::Text(wanted)) => codes.contains(&wanted.as_str()),
        (Answer::Number(number), Operand::Number(wanted)) => number == wanted,
        (Answer::Boolean(value), Operand::Boolean(wanted)) => value == wanted,
        _ => false,
    }
}

/// What is wrong with a value of the right type.
fn judge_value(node: &Node, answer: &Answer<'_>, pointer: &str, found: &mut Problems) {
    let item = &node.item;
    let code = match answer {
        Answer::Number(number) => {
            let below = item.min_value.is_some_and(|least| *number < least.decimal());
            let above = item.max_value.is_some_and(|most| *number > most.decimal());
            (below || above).then_some(AnswerProblemCode::OutOfRange)
        }
        Answer::Text(text) if item.item_type == ItemType::Text => text_problem(node, text),
        Answer::Files(count) => {
            let most = item.max_files.unwrap_or(1) as usize;
            (*count > most).then_some(AnswerProblemCode::TooManyFiles)
        }
        _ => None,
    };
    if let Some(code) = code {
        found.add(code, node, pointer.to_owned());
    }
}

fn text_problem(node: &Node, text: &str) -> Option<AnswerProblemCode> {
    let usual = if node.pattern.is_some() { LONGEST_PATTERN_TEXT } else { USUAL_LENGTH };
    let most = node.item.max_length.unwrap_or(usual) as usize;
    if text.chars().nth(most).is_some() {
        return Some(AnswerProblemCode::TooLong);
    }
    let pattern = node.pattern.as_ref()?;
    let matches = pattern.as_ref().is_ok_and(|pattern| pattern.is_match(text));
    (!matches).then_some(AnswerProblemCode::Pattern)
}

fn to_json(item_type: ItemType, number: ExactNumber) -> Value {
    match number.as_i32().filter(|_| item_type == ItemType::Integer) {
        Some(whole) => Value::from(whole),
        None => Value::String(number.to_string()),
    }
}

#[cfg(test)]
mod tests;
