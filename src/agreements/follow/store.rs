//! Rows of follow decisions; they are loaded with the contracts they are about.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;
use diesel::prelude::*;

use super::model::{FollowDecision, FollowEntry, FollowStatus, FollowTerms, OwnTariff};
use crate::clock::Moment;
use crate::codes::{AddendumId, ContractId, FollowDecisionId, PartyId, PurchasingPartyId};
use crate::contracts::store::{KEYS, shared};
use crate::dated::Recorded;
use crate::db::schema::follow_decisions::{self, dsl};
use crate::db::{Conn, DbError, Stamp, batch_rows, text_column};
use crate::money::Euros;

text_column!(FollowStatus);

#[derive(Queryable, Selectable)]
#[diesel(table_name = follow_decisions)]
struct FollowRow {
    id: FollowDecisionId,
    contract_id: ContractId,
    addendum_id: Option<AddendumId>,
    follower: PurchasingPartyId,
    status: FollowStatus,
    requested_by: Option<PartyId>,
    requested_on: Option<NaiveDate>,
    reason: Option<String>,
    tariff_micros: Option<i64>,
    tariff_unit: Option<String>,
    claimable_from: Option<NaiveDate>,
    decided_on: Option<NaiveDate>,
    recorded_at: Moment,
    superseded_at: Option<Moment>,
}

#[derive(Insertable)]
#[diesel(table_name = follow_decisions, treat_none_as_default_value = false)]
struct NewRow<'e> {
    id: FollowDecisionId,
    version: i32,
    contract_id: ContractId,
    addendum_id: Option<AddendumId>,
    follower: &'e PurchasingPartyId,
    status: FollowStatus,
    requested_by: Option<PartyId>,
    requested_on: Option<NaiveDate>,
    reason: Option<&'e str>,
    tariff_micros: Option<i64>,
    tariff_unit: Option<&'e str>,
    claimable_from: Option<NaiveDate>,
    decided_on: Option<NaiveDate>,
    recorded_at: Moment,
    superseded_at: Option<Moment>,
    position: i64,
}

/// Follow decisions by the contract they are about.
pub(crate) type ByContract = HashMap<ContractId, Vec<FollowDecision>>;

pub(crate) fn load_all(conn: &mut Conn) -> Result<ByContract, DbError> {
    let rows =
        dsl::follow_decisions.order((dsl::id, dsl::version)).select(FollowRow::as_select()).load(conn)?;
    Ok(assemble(rows))
}

pub(crate) fn load(conn: &mut Conn, contracts: &[ContractId]) -> Result<ByContract, DbError> {
    let mut rows = Vec::new();
    for some in contracts.chunks(KEYS) {
        let found =
            dsl::follow_decisions.filter(dsl::contract_id.eq_any(some)).order((dsl::id, dsl::version));
        rows.append(&mut found.select(FollowRow::as_select()).load(conn)?);
    }
    Ok(assemble(rows))
}

fn assemble(rows: Vec<FollowRow>) -> ByContract {
    let mut found = ByContract::new();
    let mut parties = HashSet::new();
    for row in rows {
        let tariff = row.tariff_micros.and_then(Euros::from_micros).zip(row.tariff_unit);
        let version = Recorded {
            value: FollowTerms {
                status: row.status,
                requested_by: row.requested_by,
                requested_on: row.requested_on,
                reason: row.reason.map(String::into_boxed_str),
                tariff: tariff.map(|(amount, unit)| OwnTariff { amount, unit: unit.into_boxed_str() }),
                claimable_from: row.claimable_from,
                decided_on: row.decided_on,
            },
            recorded_at: row.recorded_at,
            superseded_at: row.superseded_at,
        };
        let decisions = found.entry(row.contract_id).or_default();
        match decisions.last_mut() {
            Some(last) if last.id == row.id => last.versions.push(version),
            _ => decisions.push(FollowDecision {
                id: row.id,
                addendum: row.addendum_id,
                follower: shared(&mut parties, row.follower),
                versions: vec![version],
            }),
        }
    }
    found
}

/// Inserts versions of follow decisions with their number.
pub(crate) fn insert(conn: &mut Conn, stamp: Stamp, entries: &[(&FollowEntry, i32)]) -> Result<(), DbError> {
    for some in entries.chunks(batch_rows(16)) {
        let rows: Vec<NewRow<'_>> = some.iter().map(|(entry, version)| row(entry, *version, stamp)).collect();
        crate::on_each!(conn, c => diesel::insert_into(follow_decisions::table).values(&rows).execute(c))?;
    }
    Ok(())
}

fn row<'e>(entry: &'e FollowEntry, version: i32, stamp: Stamp) -> NewRow<'e> {
    let terms = &entry.terms;
    NewRow {
        id: entry.id,
        version,
        contract_id: entry.contract,
        addendum_id: entry.addendum,
        follower: &entry.follower,
        status: terms.status,
        requested_by: terms.requested_by,
        requested_on: terms.requested_on,
        reason: terms.reason.as_deref(),
        tariff_micros: terms.tariff.as_ref().map(|t| t.amount.micros()),
        tariff_unit: terms.tariff.as_ref().map(|t| &*t.unit),
        claimable_from: terms.claimable_from,
        decided_on: terms.decided_on,
        recorded_at: stamp.recorded_at,
        superseded_at: None,
        position: stamp.position,
    }
}

/// Ends the standing of a version; false when it no longer stood.
pub(crate) fn supersede(
    conn: &mut Conn,
    id: FollowDecisionId,
    version: i32,
    stamp: Stamp,
) -> Result<bool, DbError> {
    let standing = dsl::follow_decisions.find((id, version)).filter(dsl::superseded_at.is_null());
    let changed = diesel::update(standing).set(dsl::superseded_at.eq(stamp.recorded_at)).execute(conn)?;
    Ok(changed == 1)
}
