//! Rows of runs: added once, and settled once.

use diesel::prelude::*;

use super::model::{AssessmentRunOutcome, RunRow, Settled};
use crate::codes::{JobId, SubmissionId};
use crate::db::schema::assessment_run_rows;
use crate::db::{Conn, DbError, batch_rows, text_column};
use crate::submissions::status::SubmissionStatus;
use crate::submissions::store::{of_text, to_text};

text_column!(AssessmentRunOutcome);

#[derive(Queryable, Selectable)]
#[diesel(table_name = assessment_run_rows)]
struct Row {
    line: i32,
    submission_id: SubmissionId,
    seen: i64,
    assessment: String,
    outcome: Option<AssessmentRunOutcome>,
    version: Option<i64>,
    status: Option<SubmissionStatus>,
    number: Option<i32>,
    refusal: Option<String>,
}

impl TryFrom<Row> for RunRow {
    type Error = DbError;

    fn try_from(row: Row) -> Result<Self, DbError> {
        let decided = row.version.zip(row.status).zip(row.number);
        let settled = match (row.outcome, decided, row.refusal) {
            (Some(AssessmentRunOutcome::Decided), Some(((version, status), number)), _) => {
                Some(Settled::Decided { version, status, number })
            }
            (Some(AssessmentRunOutcome::Refused), _, Some(refusal)) => {
                Some(Settled::Refused(of_text(&refusal)?))
            }
            _ => None,
        };
        Ok(Self {
            line: row.line,
            submission: row.submission_id,
            seen: row.seen,
            assessment: of_text(&row.assessment)?,
            settled,
        })
    }
}

/// Adds the rows of a run that begins.
pub(super) fn insert(conn: &mut Conn, run: JobId, rows: &[RunRow]) -> Result<(), DbError> {
    use assessment_run_rows::dsl;
    for chunk in rows.chunks(batch_rows(5)) {
        let values = chunk.iter().map(|row| {
            Ok((
                dsl::job_id.eq(run),
                dsl::line.eq(row.line),
                dsl::submission_id.eq(row.submission),
                dsl::seen.eq(row.seen),
                dsl::assessment.eq(to_text(&row.assessment)?),
            ))
        });
        let values = values.collect::<Result<Vec<_>, DbError>>()?;
        crate::on_each!(conn, c => diesel::insert_into(dsl::assessment_run_rows).values(&values).execute(c))?;
    }
    Ok(())
}

/// The rows of a run, in order.
pub fn rows(conn: &mut Conn, run: JobId) -> Result<Vec<RunRow>, DbError> {
    use assessment_run_rows::dsl;
    let rows = dsl::assessment_run_rows.filter(dsl::job_id.eq(run)).order(dsl::line);
    let rows: Vec<Row> = rows.select(Row::as_select()).load(conn)?;
    rows.into_iter().map(RunRow::try_from).collect()
}

/// Says what became of a row; false when that was said before.
pub(super) fn settle(conn: &mut Conn, run: JobId, line: i32, settled: &Settled) -> Result<bool, DbError> {
    use assessment_run_rows::dsl;
    let open = dsl::assessment_run_rows.find((run, line)).filter(dsl::outcome.is_null());
    let rows = match settled {
        Settled::Decided { version, status, number } => diesel::update(open)
            .set((
                dsl::outcome.eq(AssessmentRunOutcome::Decided),
                dsl::version.eq(*version),
                dsl::status.eq(*status),
                dsl::number.eq(*number),
            ))
            .execute(conn)?,
        Settled::Refused(refusal) => diesel::update(open)
            .set((dsl::outcome.eq(AssessmentRunOutcome::Refused), dsl::refusal.eq(to_text(refusal)?)))
            .execute(conn)?,
    };
    Ok(rows == 1)
}
