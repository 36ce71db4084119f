//! The one table behind all reference data.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use super::model::{Confidence, Detail, Fact, FactKind, Provenance, Row, Sourced};
use crate::clock::Moment;
use crate::codes::ReferenceFactId;
use crate::dated::{Dated, Period};
use crate::db::schema::{audit_entries, reference_facts};
use crate::db::{Conn, DbError, Stamp, batch_rows};
use crate::on_each;

/// The `detail` column: the value, and the part of its provenance that no query asks for.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Stored {
    value: Detail,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    conflicts: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    note: Option<String>,
}

#[derive(Insertable)]
#[diesel(table_name = reference_facts, treat_none_as_default_value = false)] // so that SQLite takes a batch in one statement
struct NewRow {
    id: ReferenceFactId,
    kind: FactKind,
    key: String,
    detail: String,
    source: String,
    confidence: Confidence,
    start_date: NaiveDate,
    end_date: Option<NaiveDate>,
    recorded_at: Moment,
    superseded_at: Option<Moment>,
    position: i64,
}

const COLUMNS: usize = 11;

#[derive(Queryable, Selectable)]
#[diesel(table_name = reference_facts)]
struct LoadedRow {
    id: ReferenceFactId,
    detail: String,
    source: String,
    confidence: Confidence,
    start_date: NaiveDate,
    end_date: Option<NaiveDate>,
    recorded_at: Moment,
    superseded_at: Option<Moment>,
}

impl LoadedRow {
    fn fact(self) -> Result<Fact, DbError> {
        let broken = |why: String| DbError::Internal(format!("reference row {}: {why}", self.id));
        let stored: Stored = serde_json::from_str(&self.detail).map_err(|e| broken(e.to_string()))?;
        let period = Period::new(self.start_date, self.end_date)
            .ok_or_else(|| broken("the period ends before it starts".into()))?;
        let Stored { value: detail, conflicts, note } = stored;
        let provenance = Provenance { source: self.source, confidence: self.confidence, conflicts, note };
        Ok(Fact { detail, period, provenance })
    }
}

/// Every row ever recorded, oldest knowledge first.
pub fn load_all(conn: &mut Conn) -> Result<Vec<Row<Detail>>, DbError> {
    let rows: Vec<LoadedRow> = reference_facts::table
        .order((reference_facts::position, reference_facts::id))
        .select(LoadedRow::as_select())
        .load(conn)?;
    rows.into_iter()
        .map(|row| {
            let (recorded_at, superseded_at) = (row.recorded_at, row.superseded_at);
            let Fact { detail, period, provenance } = row.fact()?;
            Ok(Dated { value: Sourced { value: detail, provenance }, period, recorded_at, superseded_at })
        })
        .collect()
}

/// The rows that stand now, with their ids.
pub(super) fn standing(conn: &mut Conn) -> Result<Vec<(ReferenceFactId, Fact)>, DbError> {
    let rows: Vec<LoadedRow> = reference_facts::table
        .filter(reference_facts::superseded_at.is_null())
        .select(LoadedRow::as_select())
        .load(conn)?;
    rows.into_iter().map(|row| Ok((row.id, row.fact()?))).collect()
}

/// Type of the event in which reference data was recorded.
pub(super) const IMPORTED: &str = "reference.imported";

/// The positions at which `actor` recorded reference data.
pub(super) fn positions_of(conn: &mut Conn, actor: &str) -> Result<BTreeSet<i64>, DbError> {
    let entries = audit_entries::table
        .filter(audit_entries::event_type.eq(IMPORTED))
        .filter(audit_entries::actor.eq(actor))
        .select(audit_entries::position);
    Ok(entries.load(conn)?.into_iter().collect())
}

/// A row that was recorded, whether or not it still stands.
pub(super) struct Recorded {
    pub(super) fact: Fact,
    pub(super) position: i64,
    pub(super) superseded: bool,
}

/// Every row ever recorded, with its position.
pub(super) fn recorded(conn: &mut Conn) -> Result<Vec<Recorded>, DbError> {
    let rows: Vec<(LoadedRow, i64)> =
        reference_facts::table.select((LoadedRow::as_select(), reference_facts::position)).load(conn)?;
    let told = |(row, position): (LoadedRow, i64)| {
        let superseded = row.superseded_at.is_some();
        Ok(Recorded { fact: row.fact()?, position, superseded })
    };
    rows.into_iter().map(told).collect()
}

/// Whether nothing was ever recorded.
pub(super) fn is_empty(conn: &mut Conn) -> Result<bool, DbError> {
    Ok(reference_facts::table
        .select(reference_facts::id)
        .first::<ReferenceFactId>(conn)
        .optional()?
        .is_none())
}

/// Ends the knowledge of `ids`: from the stamp on they are history.
pub(super) fn supersede(conn: &mut Conn, ids: &[ReferenceFactId], stamp: Stamp) -> Result<(), DbError> {
    for chunk in ids.chunks(batch_rows(1)) {
        let updated = on_each!(conn, c => diesel::update(reference_facts::table)
            .filter(reference_facts::id.eq_any(chunk))
            .filter(reference_facts::superseded_at.is_null())
            .set(reference_facts::superseded_at.eq(stamp.recorded_at))
            .execute(c))?;
        if updated != chunk.len() {
            return Err(DbError::Internal(format!("{updated} of {} reference rows superseded", chunk.len())));
        }
    }
    Ok(())
}

/// Records `facts` from the stamp on.
pub(super) fn insert(conn: &mut Conn, facts: &[&Fact], stamp: Stamp) -> Result<(), DbError> {
    for chunk in facts.chunks(batch_rows(COLUMNS)) {
        let rows = chunk.iter().map(|fact| new_row(fact, stamp)).collect::<Result<Vec<_>, _>>()?;
        on_each!(conn, c => diesel::insert_into(reference_facts::table).values(&rows).execute(c))?;
    }
    Ok(())
}

fn new_row(fact: &Fact, stamp: Stamp) -> Result<NewRow, DbError> {
    let Provenance { source, confidence, conflicts, note } = fact.provenance.clone();
    let stored = Stored { value: fact.detail.clone(), conflicts, note };
    Ok(NewRow {
        id: ReferenceFactId::new(),
        kind: fact.detail.kind(),
        key: fact.detail.key(),
        detail: serde_json::to_string(&stored).map_err(|e| DbError::Internal(e.to_string()))?,
        source,
        confidence,
        start_date: fact.period.start_date,
        end_date: fact.period.end_date,
        recorded_at: stamp.recorded_at,
        superseded_at: None,
        position: stamp.position,
    })
}
