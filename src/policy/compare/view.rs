//! The comparison on the wire, in the language of the answer.

use serde::Serialize;
use utoipa::ToSchema;

use super::matrix::{Cell, Column, Matrix, Question, Statement};
use super::words::{CellStatus, ComparisonRow};
use crate::codes::{ConcernId, Lang, PolicyId, UzoviCode};
use crate::policy::PolicyBook;
use crate::policy::view::doubt::{CitedRuleView, cited};
use crate::policy::view::{SilenceView, TagView, silence, tags};
use crate::policy::words::{Binding, RuleKind};

/// Policies side by side.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct PolicyComparison {
    /// The calendar year that the policies speak about.
    pub year: i32,
    /// The columns, in the order of the cells.
    pub columns: Vec<ComparisonColumn>,
    /// The rows.
    pub rows: Vec<ComparisonRowView>,
}

/// A column of the comparison.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct ComparisonColumn {
    /// The concern.
    pub concern: ConcernId,
    /// The insurers of the concern that the column is about; empty for all that have no column of their own.
    pub insurers: Vec<UzoviCode>,
    /// The policies read; empty when none is here.
    pub policies: Vec<PolicyId>,
    /// What holds for the column as a whole, for instance that only a link to a policy is known.
    pub remarks: Vec<ComparisonStatement>,
}

/// A row of the comparison.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct ComparisonRowView {
    /// The row.
    pub topic: ComparisonRow,
    /// Its title, in the language of the answer.
    pub title: String,
    /// A cell per column, in the order of the columns.
    pub cells: Vec<ComparisonCell>,
}

/// What the policies of a concern say in a row.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct ComparisonCell {
    /// The concern of the column.
    pub concern: ConcernId,
    /// What the cell holds. Everything but `stated` means: unknown.
    pub status: CellStatus,
    /// The statements.
    pub statements: Vec<ComparisonStatement>,
    /// Topics of the row for which the documents were read and say nothing.
    pub silences: Vec<SilenceView>,
}

/// A statement of a policy.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct ComparisonStatement {
    /// What it says, where it stands and what is doubtful about it.
    pub rule: CitedRuleView,
    /// What it is about.
    pub kind: RuleKind,
    /// How strongly it binds.
    pub force: Binding,
    /// Whether a machine decides it.
    pub executable: bool,
    /// What it says in machine form.
    pub tags: Vec<TagView>,
    /// Whether it is contested and used for another concern than that of the column.
    pub alternative: bool,
}

pub(super) fn statement(statement: &Statement<'_>, lang: Lang) -> ComparisonStatement {
    let Statement { pack, rule, alternative } = *statement;
    ComparisonStatement {
        rule: cited(pack, rule, lang),
        kind: rule.kind,
        force: rule.force,
        executable: rule.logic.is_some(),
        tags: tags(rule),
        alternative,
    }
}

pub(super) fn comparison(
    book: &PolicyBook,
    matrix: &Matrix<'_>,
    question: &Question,
    lang: Lang,
) -> PolicyComparison {
    let statements = |all: &[Statement<'_>]| all.iter().map(|one| statement(one, lang)).collect();
    let column = |column: &Column<'_>| ComparisonColumn {
        concern: column.concern.clone(),
        insurers: column.insurers.to_vec(),
        policies: column.packs.iter().map(|pack| pack.id.clone()).collect(),
        remarks: statements(&column.remarks),
    };
    let cell = |(cell, column): (&Cell<'_>, &Column<'_>)| ComparisonCell {
        concern: column.concern.clone(),
        status: cell.status,
        statements: statements(&cell.statements),
        silences: cell.silences.iter().map(|(pack, said)| silence(pack, said, lang)).collect(),
    };
    let rows = matrix.rows.iter().map(|row| ComparisonRowView {
        topic: row.row,
        title: book.vocabulary().title(row.row.as_str(), lang).to_owned(),
        cells: row.cells.iter().zip(&matrix.columns).map(cell).collect(),
    });
    PolicyComparison {
        year: question.year,
        columns: matrix.columns.iter().map(column).collect(),
        rows: rows.collect(),
    }
}
