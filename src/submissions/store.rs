//! Rows of submissions and of their history.

use chrono::NaiveDate;
use diesel::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::filing::store::last_filing;
use super::model::{Filing, HandedIn, HistoryLine, Submission, SubmissionEvent};
use super::status::SubmissionStatus;
use crate::clock::Moment;
use crate::codes::{ConcernId, PartyId, QuestionnaireId, QuestionnaireRoundId, SubmissionId};
use crate::db::schema::{submission_history, submission_insurers, submissions};
use crate::db::{Conn, DbError, text_column};

text_column!(SubmissionStatus, SubmissionEvent);

#[derive(Queryable, Selectable)]
#[diesel(table_name = submissions)]
pub(super) struct SubmissionRow {
    id: SubmissionId,
    version: i64,
    questionnaire_id: QuestionnaireId,
    questionnaire_version: i32,
    round_id: QuestionnaireRoundId,
    concern: ConcernId,
    party: PartyId,
    filled_by: Option<PartyId>,
    status: SubmissionStatus,
    answers: String,
    prefilled: String,
    own_deadline: Option<Moment>,
    created_by: String,
    created_at: Moment,
    changed_at: Moment,
    received_at: Option<Moment>,
    submitted_at: Option<Moment>,
    assignee: Option<String>,
    due_on: Option<NaiveDate>,
}

pub(super) fn to_text<T: Serialize>(value: &T) -> Result<String, DbError> {
    serde_json::to_string(value).map_err(|error| DbError::Internal(error.to_string()))
}

pub(super) fn of_text<T: DeserializeOwned>(text: &str) -> Result<T, DbError> {
    serde_json::from_str(text).map_err(|error| DbError::Internal(error.to_string()))
}

impl TryFrom<SubmissionRow> for Submission {
    type Error = DbError;

    fn try_from(row: SubmissionRow) -> Result<Self, DbError> {
        let moments = row.received_at.zip(row.submitted_at);
        Ok(Self {
            id: row.id,
            version: row.version,
            questionnaire: row.questionnaire_id,
            questionnaire_version: row.questionnaire_version,
            round: row.round_id,
            concern: row.concern,
            party: row.party,
            filled_by: row.filled_by,
            status: row.status,
            answers: of_text(&row.answers)?,
            prefilled: of_text(&row.prefilled)?,
            own_deadline: row.own_deadline,
            created_by: row.created_by,
            created_at: row.created_at,
            changed_at: row.changed_at,
            handed_in: moments.map(|(received_at, submitted_at)| HandedIn { received_at, submitted_at }),
            assignee: row.assignee,
            due_on: row.due_on,
        })
    }
}

/// A submission.
pub fn find(conn: &mut Conn, id: SubmissionId) -> Result<Option<Submission>, DbError> {
    let row = submissions::table.find(id).select(SubmissionRow::as_select());
    row.first(conn).optional()?.map(Submission::try_from).transpose()
}

/// The concerns that judge a submission.
pub fn concerns(conn: &mut Conn, id: SubmissionId) -> Result<Vec<ConcernId>, DbError> {
    use submission_insurers::dsl;
    let rows = dsl::submission_insurers.filter(dsl::submission_id.eq(id)).order(dsl::concern);
    Ok(rows.select(dsl::concern).load(conn)?)
}

/// The submission of an organisation that stands for a questionnaire in a round.
pub(super) fn standing(
    conn: &mut Conn,
    party: PartyId,
    questionnaire: &QuestionnaireId,
    round: QuestionnaireRoundId,
) -> Result<Option<SubmissionId>, DbError> {
    use submissions::dsl;
    let over = [SubmissionStatus::Withdrawn, SubmissionStatus::Expired];
    let rows = dsl::submissions
        .filter(dsl::party.eq(party))
        .filter(dsl::questionnaire_id.eq(questionnaire))
        .filter(dsl::round_id.eq(round))
        .filter(dsl::status.ne_all(over));
    Ok(rows.select(dsl::id).first(conn).optional()?)
}

/// What an organisation handed in last for a questionnaire, in whatever round and version.
pub fn last_handed_in(
    conn: &mut Conn,
    party: PartyId,
    questionnaire: &QuestionnaireId,
) -> Result<Option<(Submission, Filing)>, DbError> {
    use submissions::dsl;
    let rows = dsl::submissions
        .filter(dsl::party.eq(party))
        .filter(dsl::questionnaire_id.eq(questionnaire))
        .filter(dsl::received_at.is_not_null())
        .filter(dsl::status.ne(SubmissionStatus::Withdrawn))
        .order((dsl::received_at.desc(), dsl::id.desc()));
    let Some(row) = rows.select(SubmissionRow::as_select()).first(conn).optional()? else { return Ok(None) };
    let submission = Submission::try_from(row)?;
    Ok(last_filing(conn, submission.id)?.map(|filing| (submission, filing)))
}

pub(super) fn insert(conn: &mut Conn, made: &Submission, concerns: &[ConcernId]) -> Result<(), DbError> {
    use submissions::dsl;
    diesel::insert_into(dsl::submissions)
        .values((
            dsl::id.eq(made.id),
            dsl::version.eq(made.version),
            dsl::questionnaire_id.eq(&made.questionnaire),
            dsl::questionnaire_version.eq(made.questionnaire_version),
            dsl::round_id.eq(made.round),
            dsl::concern.eq(&made.concern),
            dsl::party.eq(made.party),
            dsl::filled_by.eq(made.filled_by),
            dsl::status.eq(made.status),
            dsl::answers.eq(to_text(&made.answers)?),
            dsl::prefilled.eq(to_text(&made.prefilled)?),
            dsl::own_deadline.eq(made.own_deadline),
            dsl::created_by.eq(&made.created_by),
            dsl::created_at.eq(made.created_at),
            dsl::changed_at.eq(made.changed_at),
        ))
        .execute(conn)?;
    for concern in concerns {
        diesel::insert_into(submission_insurers::table)
            .values((
                submission_insurers::concern.eq(concern),
                submission_insurers::submission_id.eq(made.id),
            ))
            .execute(conn)?;
    }
    Ok(())
}

/// Puts a submission in the place of the version and status that were seen, in one statement; false when
/// these no longer stand.
pub(super) fn replace(
    conn: &mut Conn,
    next: &Submission,
    seen: i64,
    was: SubmissionStatus,
) -> Result<bool, DbError> {
    use submissions::dsl;
    let standing = dsl::submissions.find(next.id).filter(dsl::version.eq(seen)).filter(dsl::status.eq(was));
    let rows = diesel::update(standing)
        .set((
            dsl::version.eq(next.version),
            dsl::status.eq(next.status),
            dsl::answers.eq(to_text(&next.answers)?),
            dsl::own_deadline.eq(next.own_deadline),
            dsl::changed_at.eq(next.changed_at),
            dsl::received_at.eq(next.handed_in.map(|at| at.received_at)),
            dsl::submitted_at.eq(next.handed_in.map(|at| at.submitted_at)),
            dsl::assignee.eq(&next.assignee),
            dsl::due_on.eq(next.due_on),
        ))
        .execute(conn)?;
    Ok(rows == 1)
}

pub(super) fn insert_history(conn: &mut Conn, id: SubmissionId, line: &HistoryLine) -> Result<(), DbError> {
    use submission_history::dsl;
    diesel::insert_into(dsl::submission_history)
        .values((
            dsl::submission_id.eq(id),
            dsl::position.eq(line.position),
            dsl::version.eq(line.version),
            dsl::event.eq(line.event),
            dsl::status.eq(line.status),
            dsl::changed.eq(to_text(&line.changed)?),
            dsl::reason.eq(&line.reason),
            dsl::actor.eq(&line.actor),
            dsl::role.eq(&line.role),
            dsl::delegation_id.eq(&line.delegation),
            dsl::filled_by.eq(line.filled_by),
            dsl::request_id.eq(&line.request_id),
            dsl::recorded_at.eq(line.recorded_at),
        ))
        .execute(conn)?;
    Ok(())
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = submission_history)]
struct HistoryRow {
    position: i64,
    version: i64,
    event: SubmissionEvent,
    status: SubmissionStatus,
    changed: String,
    reason: Option<String>,
    actor: String,
    role: String,
    delegation_id: Option<String>,
    filled_by: Option<PartyId>,
    request_id: Option<String>,
    recorded_at: Moment,
}

/// The history of a submission, oldest first.
pub fn history(conn: &mut Conn, id: SubmissionId) -> Result<Vec<HistoryLine>, DbError> {
    use submission_history::dsl;
    let rows = dsl::submission_history.filter(dsl::submission_id.eq(id)).order((dsl::position, dsl::version));
    let rows: Vec<HistoryRow> = rows.select(HistoryRow::as_select()).load(conn)?;
    let line = |row: HistoryRow| {
        Ok(HistoryLine {
            position: row.position,
            version: row.version,
            event: row.event,
            status: row.status,
            changed: of_text(&row.changed)?,
            reason: row.reason,
            actor: row.actor,
            role: row.role,
            delegation: row.delegation_id,
            filled_by: row.filled_by,
            request_id: row.request_id,
            recorded_at: row.recorded_at,
        })
    };
    rows.into_iter().map(line).collect()
}

/// Drafts of rounds that are closed, and without a deadline of their own that still runs at `now`; at most
/// `take`.
pub(super) fn overdue(
    conn: &mut Conn,
    closed: &[QuestionnaireRoundId],
    now: Moment,
    take: i64,
) -> Result<Vec<SubmissionId>, DbError> {
    use submissions::dsl;
    let rows = dsl::submissions
        .filter(dsl::round_id.eq_any(closed))
        .filter(dsl::status.eq(SubmissionStatus::Draft))
        .filter(dsl::own_deadline.is_null().or(dsl::own_deadline.le(now)))
        .order(dsl::id)
        .limit(take);
    Ok(rows.select(dsl::id).load(conn)?)
}

/// The rounds that have drafts.
pub(super) fn rounds_with_drafts(conn: &mut Conn) -> Result<Vec<QuestionnaireRoundId>, DbError> {
    use submissions::dsl;
    let drafts = dsl::submissions.filter(dsl::status.eq(SubmissionStatus::Draft));
    Ok(drafts.select(dsl::round_id).distinct().load(conn)?)
}
