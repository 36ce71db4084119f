//! Rows of contracts: what the snapshot loads and what the service writes.

use std::collections::{BTreeSet, HashMap, HashSet};

use chrono::NaiveDate;
use diesel::prelude::*;

use super::addenda;
use super::content;
use super::model::{Contract, ContractEntry, ContractStatus, ContractTerms, EndedBy, HeldContracts};
use crate::agreements::follow;
use crate::clock::Moment;
use crate::codes::{CareKind, ContractId, OiTitle, PartyId, PolicyId, PurchasingPartyId};
use crate::dated::{Dated, Period};
use crate::db::schema::contracts::{self, dsl};
use crate::db::{Conn, DbError, PortableDsl, Stamp, batch_rows, text_column};

text_column!(ContractStatus, EndedBy);

/// Values bound to one list of a query: far below the limit of either database.
pub(crate) const KEYS: usize = 5_000;

#[derive(Queryable, Selectable)]
#[diesel(table_name = contracts)]
struct ContractRow {
    id: ContractId,
    holder: PartyId,
    purchasing_party: PurchasingPartyId,
    number: String,
    care_kind: CareKind,
    status: ContractStatus,
    start_date: NaiveDate,
    end_date: Option<NaiveDate>,
    oi_titles: String,
    policy_id: Option<PolicyId>,
    uniform: bool,
    second_purchasing_party: Option<PurchasingPartyId>,
    note: Option<String>,
    agreement_type: Option<String>,
    sign_by: Option<Moment>,
    reason: Option<String>,
    ended_by: Option<EndedBy>,
    recorded_at: Moment,
    superseded_at: Option<Moment>,
}

#[derive(Insertable)]
#[diesel(table_name = contracts, treat_none_as_default_value = false)]
struct NewRow<'e> {
    id: ContractId,
    version: i32,
    holder: PartyId,
    purchasing_party: &'e PurchasingPartyId,
    number: &'e str,
    care_kind: CareKind,
    status: ContractStatus,
    start_date: NaiveDate,
    end_date: Option<NaiveDate>,
    oi_titles: String,
    policy_id: Option<&'e PolicyId>,
    uniform: bool,
    second_purchasing_party: Option<&'e PurchasingPartyId>,
    note: Option<&'e str>,
    agreement_type: Option<&'e str>,
    sign_by: Option<Moment>,
    reason: Option<&'e str>,
    ended_by: Option<EndedBy>,
    recorded_at: Moment,
    superseded_at: Option<Moment>,
    position: i64,
}

/// Words of a closed list as one text, divided by spaces.
pub(crate) fn joined(words: impl IntoIterator<Item = impl std::fmt::Display>) -> String {
    words.into_iter().map(|word| word.to_string()).collect::<Vec<_>>().join(" ")
}

/// The inverse of [`joined`].
pub(crate) fn split<T: std::str::FromStr>(text: &str) -> Result<Box<[T]>, DbError> {
    let wrong = |word: &str| DbError::Internal(format!("{word:?} in a stored list"));
    text.split_whitespace().map(|word| word.parse().map_err(|_| wrong(word))).collect()
}

/// Every contract, by holder.
pub fn load_all(conn: &mut Conn) -> Result<HashMap<PartyId, HeldContracts>, DbError> {
    let rows = dsl::contracts.order((dsl::id, dsl::version)).select(ContractRow::as_select()).load(conn)?;
    let addenda = addenda::store::load_all(conn)?;
    let follow = follow::store::load_all(conn)?;
    let tariffs = content::store::tariffs_of(conn, None)?;
    assemble(rows, addenda, follow, tariffs)
}

/// The contracts of these holders; a holder without contracts is not in the map.
pub fn load(
    conn: &mut Conn,
    holders: &BTreeSet<PartyId>,
) -> Result<HashMap<PartyId, HeldContracts>, DbError> {
    let holders: Vec<PartyId> = holders.iter().copied().collect();
    let mut rows = Vec::new();
    for some in holders.chunks(KEYS) {
        let found = dsl::contracts.filter(dsl::holder.eq_any(some)).order((dsl::id, dsl::version));
        rows.append(&mut found.select(ContractRow::as_select()).load(conn)?);
    }
    let mut ids: Vec<ContractId> = rows.iter().map(|row| row.id).collect();
    ids.dedup();
    let addenda = addenda::store::load(conn, &ids)?;
    let follow = follow::store::load(conn, &ids)?;
    let tariffs = content::store::tariffs_of(conn, Some(&ids))?;
    assemble(rows, addenda, follow, tariffs)
}

/// The contracts of one holder.
pub fn load_one(conn: &mut Conn, holder: PartyId) -> Result<HeldContracts, DbError> {
    Ok(load(conn, &BTreeSet::from([holder]))?.remove(&holder).unwrap_or_default())
}

fn assemble(
    rows: Vec<ContractRow>,
    mut addenda: HashMap<ContractId, Vec<addenda::model::Addendum>>,
    mut follow: HashMap<ContractId, Vec<follow::model::FollowDecision>>,
    mut tariffs: HashMap<ContractId, Vec<content::model::AgreedTariffs>>,
) -> Result<HashMap<PartyId, HeldContracts>, DbError> {
    let mut held: HashMap<PartyId, HeldContracts> = HashMap::new();
    let mut parties = HashSet::new();
    let mut policies = HashSet::new();
    for row in rows {
        let contracts = &mut held.entry(row.holder).or_default().contracts;
        let version = Dated {
            value: ContractTerms {
                status: row.status,
                oi_titles: split::<OiTitle>(&row.oi_titles)?,
                policy: row.policy_id.map(|id| shared(&mut policies, id)),
                uniform: row.uniform,
                second_purchasing_party: row.second_purchasing_party.map(|id| shared(&mut parties, id)),
                note: row.note.map(String::into_boxed_str),
                agreement_type: row.agreement_type.map(String::into_boxed_str),
                sign_by: row.sign_by,
                reason: row.reason.map(String::into_boxed_str),
                ended_by: row.ended_by,
            },
            period: Period { start_date: row.start_date, end_date: row.end_date },
            recorded_at: row.recorded_at,
            superseded_at: row.superseded_at,
        };
        match contracts.last_mut() {
            Some(last) if last.id == row.id => last.versions.push(version),
            _ => contracts.push(Contract {
                id: row.id,
                holder: row.holder,
                purchasing_party: shared(&mut parties, row.purchasing_party),
                number: row.number.into_boxed_str(),
                care_kind: row.care_kind,
                versions: vec![version],
                addenda: addenda.remove(&row.id).unwrap_or_default(),
                follow: follow.remove(&row.id).unwrap_or_default(),
                tariffs: tariffs.remove(&row.id).unwrap_or_default(),
            }),
        }
    }
    Ok(held)
}

/// One copy of equal values; cloning a slug or a module shares it.
pub(crate) fn shared<T: Clone + Eq + std::hash::Hash>(seen: &mut HashSet<T>, value: T) -> T {
    if let Some(known) = seen.get(&value) {
        return known.clone();
    }
    seen.insert(value.clone());
    value
}

/// Inserts versions of contracts with their number.
pub(super) fn insert(
    conn: &mut Conn,
    stamp: Stamp,
    entries: &[(&ContractEntry, i32)],
) -> Result<(), DbError> {
    for some in entries.chunks(batch_rows(21)) {
        let rows: Vec<NewRow<'_>> = some.iter().map(|(entry, version)| row(entry, *version, stamp)).collect();
        crate::on_each!(conn, c => diesel::insert_into(contracts::table).values(&rows).execute(c))?;
    }
    Ok(())
}

fn row<'e>(entry: &'e ContractEntry, version: i32, stamp: Stamp) -> NewRow<'e> {
    NewRow {
        id: entry.id,
        version,
        holder: entry.holder,
        purchasing_party: &entry.purchasing_party,
        number: &entry.number,
        care_kind: entry.care_kind,
        status: entry.terms.status,
        start_date: entry.period.start_date,
        end_date: entry.period.end_date,
        oi_titles: joined(&entry.terms.oi_titles),
        policy_id: entry.terms.policy.as_ref(),
        uniform: entry.terms.uniform,
        second_purchasing_party: entry.terms.second_purchasing_party.as_ref(),
        note: entry.terms.note.as_deref(),
        agreement_type: entry.terms.agreement_type.as_deref(),
        sign_by: entry.terms.sign_by,
        reason: entry.terms.reason.as_deref(),
        ended_by: entry.terms.ended_by,
        recorded_at: stamp.recorded_at,
        superseded_at: None,
        position: stamp.position,
    }
}

/// Ends the standing of a version; false when it no longer stood, or stood otherwise than was seen.
pub(super) fn supersede(
    conn: &mut Conn,
    (id, version): (ContractId, i32),
    (holder, was): (PartyId, ContractStatus),
    stamp: Stamp,
) -> Result<bool, DbError> {
    let standing = dsl::contracts
        .find((id, version))
        .filter(dsl::holder.eq(holder))
        .filter(dsl::status.eq(was))
        .filter(dsl::superseded_at.is_null());
    let changed = diesel::update(standing).set(dsl::superseded_at.eq(stamp.recorded_at)).execute(conn)?;
    Ok(changed == 1)
}

/// The contract that has this number at a purchasing party, if any.
pub(super) fn by_number(
    conn: &mut Conn,
    party: &PurchasingPartyId,
    number: &str,
) -> Result<Option<ContractId>, DbError> {
    let found = dsl::contracts
        .filter(dsl::purchasing_party.eq(party))
        .filter(dsl::number.eq(number))
        .filter(dsl::superseded_at.is_null());
    Ok(found.select(dsl::id).first(conn).optional()?)
}

/// Holders of the contracts that have one of these numbers at a purchasing party.
pub(super) fn holders_by_number(
    conn: &mut Conn,
    party: &PurchasingPartyId,
    numbers: &[&str],
) -> Result<BTreeSet<PartyId>, DbError> {
    let mut holders = BTreeSet::new();
    for some in numbers.chunks(KEYS) {
        let found = dsl::contracts
            .filter(dsl::purchasing_party.eq(party))
            .filter(dsl::number.eq_any(some))
            .filter(dsl::superseded_at.is_null());
        holders.extend(found.select(dsl::holder).load::<PartyId>(conn)?);
    }
    Ok(holders)
}

/// The holder of a contract; the row stays locked until the transaction ends.
pub fn holder_of(conn: &mut Conn, id: ContractId) -> Result<Option<PartyId>, DbError> {
    let found = dsl::contracts.filter(dsl::id.eq(id)).filter(dsl::superseded_at.is_null());
    Ok(found.select(dsl::holder).locked().get_result(conn).optional()?)
}
