//! The queries of the list.

use chrono::{Datelike as _, NaiveDate};
use diesel::prelude::*;

use crate::clock::Moment;
use crate::codes::{PartyId, QuestionnaireId, QuestionnaireRoundId, SubmissionId};
use crate::db::schema::{submission_insurers, submissions};
use crate::db::{Conn, DbBackend, DbError};
use crate::submissions::model::Submission;
use crate::submissions::sight::Scope;
use crate::submissions::status::SubmissionStatus;
use crate::submissions::store::SubmissionRow;

/// In which order submissions stand. What has not got what it is ordered by comes last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// As they were made.
    Id,
    /// By the moment of receipt.
    ReceivedAt {
        /// The last one first.
        descending: bool,
    },
    /// By the day on which an answer is due.
    DueOn {
        /// The last one first.
        descending: bool,
    },
}

/// The place of a submission in an order: what it is ordered by, as a number, and its id.
pub type Key = (Option<i64>, SubmissionId);

impl Order {
    /// The place of a submission.
    pub fn key(self, row: &Submission) -> Key {
        let by = match self {
            Self::Id => None,
            Self::ReceivedAt { .. } => row.handed_in.map(|at| at.received_at.micros()),
            Self::DueOn { .. } => row.due_on.map(|day| i64::from(day.num_days_from_ce())),
        };
        (by, row.id)
    }
}

/// What is asked of a list.
#[derive(Debug, Clone)]
pub struct Search {
    /// Whose submissions are looked at.
    pub scope: Scope,
    /// In which order.
    pub order: Order,
    /// Today by the business clock.
    pub today: NaiveDate,
    /// In one of these; in whatever status when there are none.
    pub statuses: Vec<SubmissionStatus>,
    /// Of this questionnaire.
    pub questionnaire: Option<QuestionnaireId>,
    /// Of one of these questionnaires.
    pub among: Option<Vec<QuestionnaireId>>,
    /// In this round.
    pub round: Option<QuestionnaireRoundId>,
    /// Of this organisation.
    pub party: Option<PartyId>,
    /// That this one looks at.
    pub assignee: Option<String>,
    /// That the insurer has yet to answer, before this day.
    pub due_before: Option<NaiveDate>,
    /// Whether the day on which the insurer was to answer has passed.
    pub overdue: Option<bool>,
    /// That were handed in before this moment.
    pub received_before: Option<Moment>,
}

/// Where the rows of a page lie.
#[derive(Debug, Clone, Copy)]
pub enum Side {
    /// From the first row on.
    First,
    /// After a place, going forward.
    After(Key),
    /// Before a place, the nearest first.
    Before(Key),
}

type Query<'q> = submissions::BoxedQuery<'q, DbBackend>;

/// The rows on one side of a place in the order of a column, nearest first.
macro_rules! beside {
    ($query:expr, $column:expr, $side:expr, $descending:expr, $read:expr) => {{
        use submissions::dsl::id;
        let (query, column, descending) = ($query, $column, $descending);
        let backward = matches!($side, Side::Before(_));
        let query: Query<'_> = match $side {
            Side::First => query,
            Side::After((Some(by), at)) | Side::Before((Some(by), at)) => {
                let by = $read(by)?;
                let (value, same) = (column.assume_not_null(), column.assume_not_null().eq(by));
                // Nearest first, what lies before a place runs against the order; what has no value is not there.
                match (backward, descending) {
                    (false, false) => {
                        query.filter(column.is_null().or(value.gt(by).or(same.and(id.gt(at)))))
                    }
                    (false, true) => query.filter(column.is_null().or(value.lt(by).or(same.and(id.lt(at))))),
                    (true, false) => query.filter(column.is_not_null().and(value.lt(by).or(same.and(id.lt(at))))),
                    (true, true) => query.filter(column.is_not_null().and(value.gt(by).or(same.and(id.gt(at))))),
                }
            }
            Side::After((None, at)) if descending => query.filter(column.is_null()).filter(id.lt(at)),
            Side::After((None, at)) => query.filter(column.is_null()).filter(id.gt(at)),
            Side::Before((None, at)) if descending => query.filter(column.is_not_null().or(id.gt(at))),
            Side::Before((None, at)) => query.filter(column.is_not_null().or(id.lt(at))),
        };
        let query = match backward {
            true => query.order(column.is_null().desc()),
            false => query.order(column.is_null().asc()),
        };
        match descending != backward {
            true => query.then_order_by((column.desc(), id.desc())),
            false => query.then_order_by((column.asc(), id.asc())),
        }
    }};
}

impl Search {
    /// Everything in sight, as it was made.
    pub const fn all(scope: Scope, today: NaiveDate) -> Self {
        Self {
            scope,
            order: Order::Id,
            today,
            statuses: Vec::new(),
            questionnaire: None,
            among: None,
            round: None,
            party: None,
            assignee: None,
            due_before: None,
            overdue: None,
            received_before: None,
        }
    }

    fn query(&self) -> submissions::BoxedQuery<'_, DbBackend> {
        use submissions::dsl;
        let mut query = dsl::submissions.into_boxed();
        match &self.scope {
            Scope::All => {}
            Scope::Provider { parties, fillers, members } => {
                let for_member = dsl::filled_by.eq_any(fillers).and(dsl::party.eq_any(members));
                let for_member = dsl::filled_by.is_not_null().and(for_member.assume_not_null());
                query = query.filter(dsl::party.eq_any(parties).or(for_member));
            }
            Scope::Insurer(concerns) => {
                let judged = submission_insurers::table
                    .filter(submission_insurers::concern.eq_any(concerns))
                    .select(submission_insurers::submission_id);
                query = query.filter(dsl::id.eq_any(judged)).filter(dsl::received_at.is_not_null());
            }
        }
        if !self.statuses.is_empty() {
            query = query.filter(dsl::status.eq_any(&self.statuses));
        }
        if let Some(questionnaire) = &self.questionnaire {
            query = query.filter(dsl::questionnaire_id.eq(questionnaire));
        }
        if let Some(among) = &self.among {
            query = query.filter(dsl::questionnaire_id.eq_any(among));
        }
        if let Some(round) = self.round {
            query = query.filter(dsl::round_id.eq(round));
        }
        if let Some(party) = self.party {
            query = query.filter(dsl::party.eq(party));
        }
        if let Some(assignee) = &self.assignee {
            query = query.filter(dsl::assignee.eq(assignee));
        }
        if let Some(day) = self.due_before {
            query = query.filter(dsl::due_on.lt(day));
        }
        match self.overdue {
            None => {}
            Some(true) => query = query.filter(dsl::due_on.lt(self.today)),
            Some(false) => query = query.filter(dsl::due_on.is_null().or(dsl::due_on.ge(self.today))),
        }
        if let Some(moment) = self.received_before {
            query = query.filter(dsl::received_at.lt(moment));
        }
        query
    }

    /// How many there are.
    pub fn count(&self, conn: &mut Conn) -> Result<u64, DbError> {
        let count: i64 = self.query().count().get_result(conn)?;
        Ok(u64::try_from(count).unwrap_or_default())
    }

    /// Up to `take` submissions on one side of a place, nearest first.
    pub fn rows(&self, conn: &mut Conn, side: Side, take: usize) -> Result<Vec<Submission>, DbError> {
        use submissions::dsl;
        let query = self.query().limit(i64::try_from(take).unwrap_or(i64::MAX));
        let query: Query<'_> = match self.order {
            Order::Id => match side {
                Side::First => query.order(dsl::id.asc()),
                Side::After((_, id)) => query.filter(dsl::id.gt(id)).order(dsl::id.asc()),
                Side::Before((_, id)) => query.filter(dsl::id.lt(id)).order(dsl::id.desc()),
            },
            Order::ReceivedAt { descending } => {
                beside!(query, dsl::received_at, side, descending, moment)
            }
            Order::DueOn { descending } => beside!(query, dsl::due_on, side, descending, day),
        };
        let rows: Vec<SubmissionRow> = query.select(SubmissionRow::as_select()).load(conn)?;
        rows.into_iter().map(Submission::try_from).collect()
    }
}

fn moment(micros: i64) -> Result<Moment, DbError> {
    Ok(Moment::from_micros(micros))
}

fn day(number: i64) -> Result<NaiveDate, DbError> {
    let day = i32::try_from(number).ok().and_then(NaiveDate::from_num_days_from_ce_opt);
    day.ok_or_else(|| DbError::Internal("a cursor without a day".to_owned()))
}
