//! The pivot itself, over borrowed rules.

use chrono::NaiveDate;

use crate::clock::Moment;
use crate::codes::{ConcernId, UzoviCode};
use crate::dated::Period;
use crate::policy::PolicyBook;
use crate::policy::model::{Pack, Rule, Silence};
use crate::policy::words::RuleKind;

use super::words::{CellStatus, ComparisonRow};

/// What is compared.
#[derive(Clone, Debug)]
pub(super) struct Question {
    /// The calendar year the policies speak about.
    pub(super) year: i32,
    /// As known then; absent: now.
    pub(super) as_of: Option<Moment>,
    /// Columns wanted; none means every concern.
    pub(super) concerns: Vec<ConcernId>,
    /// Rows wanted; none means every row.
    pub(super) rows: Vec<ComparisonRow>,
}

/// Policies side by side.
#[derive(Debug)]
pub(super) struct Matrix<'b> {
    pub(super) columns: Vec<Column<'b>>,
    pub(super) rows: Vec<Row<'b>>,
}

/// The policies of one concern, or of some of its insurers that have a policy of their own.
#[derive(Debug)]
pub(super) struct Column<'b> {
    pub(super) concern: &'b ConcernId,
    pub(super) insurers: &'b [UzoviCode],
    /// Its own policies, then documents about several insurers that speak for it.
    pub(super) packs: Vec<&'b Pack>,
    /// What holds for the column as a whole.
    pub(super) remarks: Vec<Statement<'b>>,
}

/// One row with a cell per column.
#[derive(Debug)]
pub(super) struct Row<'b> {
    pub(super) row: ComparisonRow,
    pub(super) cells: Vec<Cell<'b>>,
}

/// What the policies of a column say in a row.
#[derive(Debug)]
pub(super) struct Cell<'b> {
    pub(super) status: CellStatus,
    pub(super) statements: Vec<Statement<'b>>,
    pub(super) silences: Vec<(&'b Pack, &'b Silence)>,
}

/// A rule in a cell.
#[derive(Clone, Copy, Debug)]
pub(super) struct Statement<'b> {
    pub(super) pack: &'b Pack,
    pub(super) rule: &'b Rule,
    /// Whether it is contested and used for another concern.
    pub(super) alternative: bool,
}

impl<'b> Matrix<'b> {
    pub(super) fn new(book: &'b PolicyBook, question: &Question) -> Self {
        let columns = columns(book, question);
        let rows = ComparisonRow::ALL
            .iter()
            .filter(|row| question.rows.is_empty() || question.rows.contains(row))
            .map(|row| Row {
                row: *row,
                cells: columns.iter().map(|column| cell(book, column, *row)).collect(),
            })
            .collect();
        Self { columns, rows }
    }
}

/// The packs that speak about a day of the year and were known.
fn packs<'b>(book: &'b PolicyBook, question: &Question) -> Vec<&'b Pack> {
    let day = |month, day| NaiveDate::from_ymd_opt(question.year, month, day);
    let year = day(1, 1).zip(day(12, 31)).and_then(|(first, last)| Period::new(first, Some(last)));
    let about = |pack: &&Pack| year.is_some_and(|year| pack.valid.overlaps(&year));
    book.packs_at(question.as_of).filter(about).collect()
}

fn columns<'b>(book: &'b PolicyBook, question: &Question) -> Vec<Column<'b>> {
    let packs = packs(book, question);
    let wanted = |concern: &&ConcernId| question.concerns.is_empty() || question.concerns.contains(concern);
    let mut columns = Vec::new();
    for concern in book.vocabulary().concerns().iter().filter(wanted) {
        let own = packs.iter().filter(|pack| pack.concern.as_ref() == Some(concern));
        let mut scopes: Vec<&[UzoviCode]> = own.map(|pack| pack.insurers.as_slice()).collect();
        scopes.sort();
        scopes.dedup();
        if scopes.is_empty() {
            scopes.push(&[]);
        }
        columns.extend(scopes.into_iter().map(|insurers| column(&packs, concern, insurers)));
    }
    columns
}

fn column<'b>(packs: &[&'b Pack], concern: &'b ConcernId, insurers: &'b [UzoviCode]) -> Column<'b> {
    let own = |pack: &&&Pack| pack.concern.as_ref() == Some(concern) && pack.insurers == insurers;
    let mut read: Vec<&Pack> = packs.iter().filter(own).copied().collect();
    let documents: Vec<&str> =
        read.iter().flat_map(|pack| &pack.documents).map(|document| document.title.as_str()).collect();
    let same_document =
        |pack: &Pack| pack.documents.iter().any(|document| documents.contains(&document.title.as_str()));
    let about = |pack: &&&Pack| {
        let shared = pack.concern.is_none() && insurers.is_empty();
        shared && pack.speaks_for(concern) && same_document(pack)
    };
    read.extend(packs.iter().filter(about).copied());
    let mut column = Column { concern, insurers, packs: read, remarks: Vec::new() };
    let remark = |rule: &Rule| {
        let whole = matches!(rule.kind, RuleKind::Statement | RuleKind::Reservation);
        whole && rule.rows.as_ref().is_some_and(Vec::is_empty)
    };
    column.remarks = column.statements().filter(|statement| remark(statement.rule)).collect();
    column
}

impl<'b> Column<'b> {
    /// Every rule that speaks for the column.
    fn statements(&self) -> impl Iterator<Item = Statement<'b>> {
        let concern = self.concern;
        self.packs.iter().flat_map(move |&pack| {
            let rules =
                pack.rules.iter().filter(move |rule| pack.concern.is_some() || rule.speaks_for(concern));
            rules.map(move |rule| Statement { pack, rule, alternative: is_alternative(rule, concern) })
        })
    }
}

/// Whether a contested rule is used for another candidate than `concern`.
fn is_alternative(rule: &Rule, concern: &ConcernId) -> bool {
    let used = rule.attribution.as_ref().and_then(|attribution| attribution.candidates.first());
    used.is_some_and(|used| used != concern)
}

fn cell<'b>(book: &'b PolicyBook, column: &Column<'b>, row: ComparisonRow) -> Cell<'b> {
    let vocabulary = book.vocabulary();
    let here = |statement: &Statement<'_>| vocabulary.rows_of(statement.rule).any(|id| id == row.as_str());
    let statements: Vec<Statement<'b>> = column.statements().filter(here).collect();
    let silences =
        column.packs.iter().flat_map(|pack| pack.silences.iter().map(move |silence| (*pack, silence)));
    let silent = |(_, silence): &(&Pack, &Silence)| vocabulary.row_of(&silence.topic) == Some(row.as_str());
    let silences: Vec<_> = silences.filter(silent).collect();
    let status = match () {
        () if !statements.is_empty() => CellStatus::Stated,
        () if !silences.is_empty() => CellStatus::Silent,
        () if column.packs.is_empty() => CellStatus::NoPolicy,
        () => CellStatus::NotStated,
    };
    Cell { status, statements, silences }
}
