//! Rows of amendments.

use diesel::prelude::*;

use super::model::{Amendment, AmendmentKind, AmendmentStatus};
use crate::clock::Moment;
use crate::codes::{AmendmentId, ContractId};
use crate::db::schema::contract_amendments::{self, dsl};
use crate::db::{Conn, DbError, text_column};

text_column!(AmendmentKind, AmendmentStatus);

#[derive(Queryable, Selectable)]
#[diesel(table_name = contract_amendments)]
struct AmendmentRow {
    id: AmendmentId,
    contract_id: ContractId,
    contract_version: i32,
    kind: AmendmentKind,
    status: AmendmentStatus,
    revision: i32,
    said: String,
    sign_by: Option<Moment>,
    closing_reason: Option<String>,
    made_version: Option<i32>,
    recorded_at: Moment,
    changed_at: Moment,
}

impl AmendmentRow {
    fn amendment(self) -> Result<Amendment, DbError> {
        Ok(Amendment {
            id: self.id,
            contract: self.contract_id,
            contract_version: self.contract_version,
            kind: self.kind,
            status: self.status,
            revision: self.revision,
            said: serde_json::from_str(&self.said).map_err(|error| DbError::Internal(error.to_string()))?,
            sign_by: self.sign_by,
            closing_reason: self.closing_reason,
            made_version: self.made_version,
            recorded_at: self.recorded_at,
            changed_at: self.changed_at,
        })
    }
}

/// Adds an amendment.
///
/// # Errors
/// The database failed.
pub fn insert(conn: &mut Conn, amendment: &Amendment) -> Result<(), DbError> {
    let said =
        serde_json::to_string(&amendment.said).map_err(|error| DbError::Internal(error.to_string()))?;
    diesel::insert_into(dsl::contract_amendments)
        .values((
            dsl::id.eq(amendment.id),
            dsl::contract_id.eq(amendment.contract),
            dsl::contract_version.eq(amendment.contract_version),
            dsl::kind.eq(amendment.kind),
            dsl::status.eq(amendment.status),
            dsl::revision.eq(amendment.revision),
            dsl::said.eq(said),
            dsl::sign_by.eq(amendment.sign_by),
            dsl::closing_reason.eq(&amendment.closing_reason),
            dsl::made_version.eq(amendment.made_version),
            dsl::recorded_at.eq(amendment.recorded_at),
            dsl::changed_at.eq(amendment.changed_at),
        ))
        .execute(conn)?;
    Ok(())
}

/// Puts the next revision of an amendment in the place of the one before; false when another one stands.
///
/// # Errors
/// The database failed.
pub fn replace(conn: &mut Conn, next: &Amendment, was: AmendmentStatus) -> Result<bool, DbError> {
    let standing = dsl::contract_amendments
        .find(next.id)
        .filter(dsl::revision.eq(next.revision - 1))
        .filter(dsl::status.eq(was));
    let changed = diesel::update(standing)
        .set((
            dsl::status.eq(next.status),
            dsl::revision.eq(next.revision),
            dsl::closing_reason.eq(&next.closing_reason),
            dsl::made_version.eq(next.made_version),
            dsl::changed_at.eq(next.changed_at),
        ))
        .execute(conn)?;
    Ok(changed == 1)
}

/// An amendment.
///
/// # Errors
/// The database failed.
pub fn find(conn: &mut Conn, id: AmendmentId) -> Result<Option<Amendment>, DbError> {
    let row = dsl::contract_amendments.find(id).select(AmendmentRow::as_select()).first(conn).optional()?;
    row.map(AmendmentRow::amendment).transpose()
}

/// The amendments of a contract, oldest first.
///
/// # Errors
/// The database failed.
pub fn of_contract(conn: &mut Conn, id: ContractId) -> Result<Vec<Amendment>, DbError> {
    let of = dsl::contract_amendments.filter(dsl::contract_id.eq(id)).order((dsl::recorded_at, dsl::id));
    let rows: Vec<AmendmentRow> = of.select(AmendmentRow::as_select()).load(conn)?;
    rows.into_iter().map(AmendmentRow::amendment).collect()
}
