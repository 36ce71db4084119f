//! The steps of an addendum as they were taken; one per version that a step made.

use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use super::findings::AddendumFindings;
use super::road::AddendumStep;
use crate::clock::Moment;
use crate::codes::AddendumId;
use crate::contracts::offers::steps::ContractSide;
use crate::db::schema::addendum_steps::dsl;
use crate::db::{Conn, DbError, text_column};
use crate::submissions::assessment::criteria::Facts;

text_column!(AddendumStep);

/// What was said at a step: the column `said`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Said {
    /// Why; both sides read it.
    pub reason: Option<String>,
    /// Facts that were given.
    pub facts: Facts,
    /// What the policy made of it; nothing where it says nothing.
    pub findings: Option<AddendumFindings>,
}

/// A step that was taken.
#[derive(Debug, Clone, PartialEq)]
pub struct Taken {
    /// The version of the addendum that it made.
    pub version: i32,
    /// The step.
    pub step: AddendumStep,
    /// By which side.
    pub side: ContractSide,
    /// What was said.
    pub said: Said,
    /// When.
    pub recorded_at: Moment,
}

/// Keeps a step.
///
/// # Errors
/// The database failed.
pub fn insert(conn: &mut Conn, id: AddendumId, taken: &Taken) -> Result<(), DbError> {
    let said = serde_json::to_string(&taken.said).map_err(|error| DbError::Internal(error.to_string()))?;
    diesel::insert_into(dsl::addendum_steps)
        .values((
            dsl::addendum_id.eq(id),
            dsl::version.eq(taken.version),
            dsl::step.eq(taken.step),
            dsl::side.eq(taken.side),
            dsl::said.eq(said),
            dsl::recorded_at.eq(taken.recorded_at),
        ))
        .execute(conn)?;
    Ok(())
}

/// The steps of an addendum, oldest first; none of one that was only recorded.
///
/// # Errors
/// The database failed.
pub fn steps(conn: &mut Conn, id: AddendumId) -> Result<Vec<Taken>, DbError> {
    type Row = (i32, AddendumStep, ContractSide, String, Moment);
    let columns = (dsl::version, dsl::step, dsl::side, dsl::said, dsl::recorded_at);
    let of = dsl::addendum_steps.filter(dsl::addendum_id.eq(id)).order(dsl::version);
    let rows: Vec<Row> = of.select(columns).load(conn)?;
    let read = |(version, step, side, said, recorded_at): Row| {
        let said = serde_json::from_str(&said).map_err(|error| DbError::Internal(error.to_string()))?;
        Ok(Taken { version, step, side, said, recorded_at })
    };
    rows.into_iter().map(read).collect()
}
