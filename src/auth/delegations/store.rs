//! Rows of delegations.

use chrono::NaiveDate;
use diesel::prelude::*;

use super::model::{Delegate, Delegation};
use crate::clock::Moment;
use crate::codes::{ClientId, DelegationId, PartyId};
use crate::dated::Period;
use crate::db::schema::delegations;
use crate::db::{Conn, DbError, Stamp};

#[derive(Queryable, Selectable)]
#[diesel(table_name = delegations)]
struct DelegationRow {
    id: DelegationId,
    version: i64,
    party: PartyId,
    delegate_client: Option<ClientId>,
    delegate_party: Option<PartyId>,
    scopes: String,
    start_date: NaiveDate,
    end_date: Option<NaiveDate>,
    withdrawn_at: Option<Moment>,
    recorded_at: Moment,
}

impl DelegationRow {
    fn delegation(self) -> Result<Delegation, DbError> {
        let delegate = match (self.delegate_client, self.delegate_party) {
            (Some(client), None) => Delegate::Client(client),
            (None, Some(party)) => Delegate::Party(party),
            _ => return Err(DbError::Internal(format!("delegation {} names nobody, or two", self.id))),
        };
        Ok(Delegation {
            id: self.id,
            version: self.version,
            party: self.party,
            delegate,
            scopes: self.scopes.split_whitespace().map(str::to_owned).collect(),
            period: Period { start_date: self.start_date, end_date: self.end_date },
            withdrawn_at: self.withdrawn_at,
            recorded_at: self.recorded_at,
        })
    }
}

/// Every delegation, oldest first.
pub(crate) fn load_all(conn: &mut Conn) -> Result<Vec<Delegation>, DbError> {
    let rows = delegations::table.order(delegations::id).select(DelegationRow::as_select());
    rows.load(conn)?.into_iter().map(DelegationRow::delegation).collect()
}

/// The delegation with this id.
pub(crate) fn find(conn: &mut Conn, id: DelegationId) -> Result<Option<Delegation>, DbError> {
    let row = delegations::table.find(id).select(DelegationRow::as_select());
    row.first(conn).optional()?.map(DelegationRow::delegation).transpose()
}

/// How many delegations of a party are not withdrawn.
pub(crate) fn count_of(conn: &mut Conn, party: PartyId) -> Result<i64, DbError> {
    let own = delegations::table.filter(delegations::party.eq(party));
    Ok(own.filter(delegations::withdrawn_at.is_null()).count().get_result(conn)?)
}

/// Inserts a delegation.
pub(crate) fn insert(conn: &mut Conn, delegation: &Delegation, stamp: Stamp) -> Result<(), DbError> {
    let (client, party) = match delegation.delegate {
        Delegate::Client(id) => (Some(id), None),
        Delegate::Party(id) => (None, Some(id)),
    };
    diesel::insert_into(delegations::table)
        .values((
            delegations::id.eq(delegation.id),
            delegations::version.eq(delegation.version),
            delegations::party.eq(delegation.party),
            delegations::delegate_client.eq(client),
            delegations::delegate_party.eq(party),
            delegations::scopes.eq(delegation.scopes.join(" ")),
            delegations::start_date.eq(delegation.period.start_date),
            delegations::end_date.eq(delegation.period.end_date),
            delegations::withdrawn_at.eq(delegation.withdrawn_at),
            delegations::recorded_at.eq(delegation.recorded_at),
            delegations::position.eq(stamp.position),
        ))
        .execute(conn)?;
    Ok(())
}

/// Withdraws a delegation in the version that was seen; false when it no longer stood so.
pub(crate) fn withdraw(
    conn: &mut Conn,
    id: DelegationId,
    seen: i64,
    stamp: Stamp,
    now: Moment,
) -> Result<bool, DbError> {
    let row = delegations::table.find(id).filter(delegations::version.eq(seen));
    let changed = diesel::update(row.filter(delegations::withdrawn_at.is_null()))
        .set((
            delegations::version.eq(seen + 1),
            delegations::withdrawn_at.eq(Some(now)),
            delegations::position.eq(stamp.position),
        ))
        .execute(conn)?;
    Ok(changed == 1)
}
