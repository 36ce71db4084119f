//! Rows of runs: added once, and settled once.

use std::collections::HashMap;

use diesel::dsl::count_star;
use diesel::prelude::*;

use super::model::{ContractOfferOutcome, RunRow, Settled, Tally};
use crate::codes::{AgbCode, JobId, PartyId};
use crate::db::schema::contract_offer_run_rows::{self, dsl};
use crate::db::{Conn, DbBackend, DbError, batch_rows, text_column};

text_column!(ContractOfferOutcome);

#[derive(Queryable, Selectable)]
#[diesel(table_name = contract_offer_run_rows)]
struct Row {
    line: i32,
    holder: PartyId,
    agb_code: AgbCode,
    settled: Option<String>,
}

impl TryFrom<Row> for RunRow {
    type Error = DbError;

    fn try_from(row: Row) -> Result<Self, DbError> {
        let read = |text: String| serde_json::from_str(&text);
        let settled = row.settled.map(read).transpose();
        let settled = settled.map_err(|error| DbError::Internal(error.to_string()))?;
        Ok(Self { line: row.line, holder: row.holder, agb_code: row.agb_code, settled })
    }
}

fn text(settled: &Settled) -> Result<String, DbError> {
    serde_json::to_string(settled).map_err(|error| DbError::Internal(error.to_string()))
}

/// Adds the rows of a run that begins.
pub(super) fn insert(conn: &mut Conn, run: JobId, rows: &[RunRow]) -> Result<(), DbError> {
    for chunk in rows.chunks(batch_rows(6)) {
        let values = chunk.iter().map(|row| {
            Ok((
                dsl::job_id.eq(run),
                dsl::line.eq(row.line),
                dsl::holder.eq(row.holder),
                dsl::agb_code.eq(row.agb_code),
                dsl::outcome.eq(row.settled.as_ref().map(Settled::outcome)),
                dsl::settled.eq(row.settled.as_ref().map(text).transpose()?),
            ))
        });
        let values = values.collect::<Result<Vec<_>, DbError>>()?;
        crate::on_each!(conn, c => diesel::insert_into(dsl::contract_offer_run_rows).values(&values).execute(c))?;
    }
    Ok(())
}

/// Which rows of a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Which {
    /// All.
    All,
    /// Those that are not settled.
    Open,
    /// Those with an outcome.
    With(ContractOfferOutcome),
    /// Those with an outcome, and those that are not settled.
    WithOrOpen(ContractOfferOutcome),
    /// None.
    None,
}

/// Up to `limit` rows after a line, in order, or before it, nearest first.
pub(super) fn rows(
    conn: &mut Conn,
    run: JobId,
    which: Which,
    (from, backward): (Option<i32>, bool),
    limit: usize,
) -> Result<Vec<RunRow>, DbError> {
    let mut query = dsl::contract_offer_run_rows.filter(dsl::job_id.eq(run)).into_boxed::<DbBackend>();
    query = match which {
        Which::All => query,
        Which::Open => query.filter(dsl::outcome.is_null()),
        Which::With(outcome) => query.filter(dsl::outcome.eq(outcome)),
        Which::WithOrOpen(outcome) => query.filter(dsl::outcome.eq(outcome).or(dsl::outcome.is_null())),
        Which::None => return Ok(Vec::new()),
    };
    query = match from {
        None => query.order(dsl::line),
        Some(line) if backward => query.filter(dsl::line.lt(line)).order(dsl::line.desc()),
        Some(line) => query.filter(dsl::line.gt(line)).order(dsl::line),
    };
    let rows: Vec<Row> =
        query.limit(i64::try_from(limit).unwrap_or(i64::MAX)).select(Row::as_select()).load(conn)?;
    rows.into_iter().map(RunRow::try_from).collect()
}

/// How many rows of each of these runs came to what.
pub(super) fn tallies(conn: &mut Conn, runs: &[JobId]) -> Result<HashMap<JobId, Tally>, DbError> {
    let of = dsl::contract_offer_run_rows.filter(dsl::job_id.eq_any(runs));
    let counted: Vec<(JobId, Option<ContractOfferOutcome>, i64)> = of
        .group_by((dsl::job_id, dsl::outcome))
        .select((dsl::job_id, dsl::outcome, count_star()))
        .load(conn)?;
    let mut tallies: HashMap<JobId, Tally> = HashMap::new();
    for (run, outcome, rows) in counted {
        tallies.entry(run).or_default().add(outcome, u64::try_from(rows).unwrap_or_default());
    }
    Ok(tallies)
}

/// How many rows of a run came to what.
pub(super) fn tally(conn: &mut Conn, run: JobId) -> Result<Tally, DbError> {
    Ok(tallies(conn, &[run])?.remove(&run).unwrap_or_default())
}

/// Says what became of a row; false when that was said before.
pub(super) fn settle(conn: &mut Conn, run: JobId, line: i32, settled: &Settled) -> Result<bool, DbError> {
    let open = dsl::contract_offer_run_rows.find((run, line)).filter(dsl::outcome.is_null());
    let said = (dsl::outcome.eq(settled.outcome()), dsl::settled.eq(text(settled)?));
    Ok(diesel::update(open).set(said).execute(conn)? == 1)
}
