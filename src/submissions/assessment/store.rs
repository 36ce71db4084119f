//! Rows of decisions. They are added and never change.

use diesel::prelude::*;

use super::model::{Assessment, AssessmentDecision, S3Reply};
use crate::clock::Moment;
use crate::codes::{ConcernId, SubmissionId};
use crate::db::schema::submission_assessments;
use crate::db::{Conn, DbError, text_column};
use crate::submissions::status::SubmissionStatus;
use crate::submissions::store::{of_text, to_text};

text_column!(AssessmentDecision, S3Reply);

#[derive(Queryable, Selectable)]
#[diesel(table_name = submission_assessments)]
struct AssessmentRow {
    number: i32,
    position: i64,
    version: i64,
    filing: i32,
    concern: ConcernId,
    decision: AssessmentDecision,
    s3_outcome: Option<S3Reply>,
    status: SubmissionStatus,
    reason: Option<String>,
    note: Option<String>,
    needed: String,
    answer_by: Option<Moment>,
    grounds: String,
    follow_up: Option<String>,
    actor: String,
    recorded_at: Moment,
}

/// The decisions about a submission, oldest first.
pub fn assessments(conn: &mut Conn, id: SubmissionId) -> Result<Vec<Assessment>, DbError> {
    use submission_assessments::dsl;
    let rows = dsl::submission_assessments.filter(dsl::submission_id.eq(id)).order(dsl::number);
    let rows: Vec<AssessmentRow> = rows.select(AssessmentRow::as_select()).load(conn)?;
    let assessment = |row: AssessmentRow| {
        Ok(Assessment {
            number: row.number,
            position: row.position,
            version: row.version,
            filing: row.filing,
            concern: row.concern,
            decision: row.decision,
            s3_reply: row.s3_outcome,
            status: row.status,
            reason: row.reason,
            note: row.note,
            needed: of_text(&row.needed)?,
            answer_by: row.answer_by,
            grounds: of_text(&row.grounds)?,
            follow_up: row.follow_up.as_deref().map(of_text).transpose()?,
            actor: row.actor,
            recorded_at: row.recorded_at,
        })
    };
    rows.into_iter().map(assessment).collect()
}

pub(super) fn insert(conn: &mut Conn, id: SubmissionId, made: &Assessment) -> Result<(), DbError> {
    use submission_assessments::dsl;
    diesel::insert_into(dsl::submission_assessments)
        .values((
            dsl::submission_id.eq(id),
            dsl::number.eq(made.number),
            dsl::position.eq(made.position),
            dsl::version.eq(made.version),
            dsl::filing.eq(made.filing),
            dsl::concern.eq(&made.concern),
            dsl::decision.eq(made.decision),
            dsl::s3_outcome.eq(made.s3_reply),
            dsl::status.eq(made.status),
            dsl::reason.eq(&made.reason),
            dsl::note.eq(&made.note),
            dsl::needed.eq(to_text(&made.needed)?),
            dsl::answer_by.eq(made.answer_by),
            dsl::grounds.eq(to_text(&made.grounds)?),
            dsl::follow_up.eq(made.follow_up.as_ref().map(to_text).transpose()?),
            dsl::actor.eq(&made.actor),
            dsl::recorded_at.eq(made.recorded_at),
        ))
        .execute(conn)?;
    Ok(())
}
