//! The comparison as a table for a spreadsheet: one line per statement, and one per cell without any.

use super::matrix::{Column, Matrix, Question};
use super::view::{ComparisonStatement, statement};
use super::words::{CellStatus, ComparisonRow};
use crate::codes::Lang;
use crate::http::media::formula_safe;
use crate::http::problem::ApiError;

/// The columns of the file.
const HEADER: [&str; 15] = [
    "year",
    "topic",
    "concern",
    "insurers",
    "status",
    "policyId",
    "ruleId",
    "text",
    "kind",
    "force",
    "tags",
    "attribution",
    "candidates",
    "document",
    "section",
];

pub(super) fn table(matrix: &Matrix<'_>, question: &Question, lang: Lang) -> Result<String, ApiError> {
    let mut file = csv::Writer::from_writer(Vec::new());
    file.write_record(HEADER).map_err(ApiError::internal)?;
    for row in &matrix.rows {
        for (cell, column) in row.cells.iter().zip(&matrix.columns) {
            let mut line = |said: Option<ComparisonStatement>| {
                let line = line(question.year, row.row, column, cell.status, said);
                file.write_record(line.iter().map(|cell| formula_safe(cell))).map_err(ApiError::internal)
            };
            if cell.statements.is_empty() {
                line(None)?;
            }
            for said in &cell.statements {
                line(Some(statement(said, lang)))?;
            }
        }
    }
    let bytes = file.into_inner().map_err(|error| ApiError::internal(error.to_string()))?;
    String::from_utf8(bytes).map_err(ApiError::internal)
}

fn line(
    year: i32,
    row: ComparisonRow,
    column: &Column<'_>,
    status: CellStatus,
    said: Option<ComparisonStatement>,
) -> Vec<String> {
    let insurers: Vec<&str> = column.insurers.iter().map(|insurer| insurer.as_str()).collect();
    let head = [
        year.to_string(),
        row.to_string(),
        column.concern.to_string(),
        insurers.join(" "),
        status.to_string(),
    ];
    let Some(said) = said else { return head.into_iter().chain(vec![String::new(); 10]).collect() };
    let join = |texts: Vec<String>| texts.join("; ");
    let rule = said.rule;
    let attribution = rule.attribution.as_ref();
    let candidates = attribution.iter().flat_map(|known| &known.candidates);
    let tail = [
        rule.policy_id.to_string(),
        rule.rule_id,
        rule.text,
        said.kind.to_string(),
        said.force.to_string(),
        join(said.tags.iter().map(|tag| format!("{}={}", tag.key, tag.value)).collect()),
        attribution.map(|known| known.level.to_string()).unwrap_or_default(),
        join(candidates.map(ToString::to_string).collect()),
        join(rule.citations.iter().map(|source| source.document.clone()).collect()),
        join(rule.citations.iter().map(|source| source.section.clone()).collect()),
    ];
    head.into_iter().chain(tail).collect()
}
