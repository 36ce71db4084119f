//! Rows of addenda; they are loaded with the contracts they stand on.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use chrono::NaiveDate;
use diesel::prelude::*;

use super::model::{Addendum, AddendumEntry, AddendumOrigin, AddendumStatus, AddendumTerms, Module};
use crate::clock::Moment;
use crate::codes::{AddendumId, ContractId, Segment};
use crate::contracts::store::{KEYS, joined, shared, split};
use crate::dated::{Dated, Period};
use crate::db::schema::addenda::{self, dsl};
use crate::db::{Conn, DbError, Stamp, batch_rows, text_column};

text_column!(AddendumStatus, AddendumOrigin);

#[derive(Queryable, Selectable)]
#[diesel(table_name = addenda)]
struct AddendumRow {
    id: AddendumId,
    contract_id: ContractId,
    module_code: String,
    module_name: String,
    segment: Option<Segment>,
    prestatie_codes: String,
    origin: AddendumOrigin,
    status: AddendumStatus,
    start_date: NaiveDate,
    end_date: Option<NaiveDate>,
    recorded_at: Moment,
    superseded_at: Option<Moment>,
}

#[derive(Insertable)]
#[diesel(table_name = addenda, treat_none_as_default_value = false)]
struct NewRow<'e> {
    id: AddendumId,
    version: i32,
    contract_id: ContractId,
    module_code: &'e str,
    module_name: &'e str,
    segment: Option<Segment>,
    prestatie_codes: String,
    origin: AddendumOrigin,
    status: AddendumStatus,
    start_date: NaiveDate,
    end_date: Option<NaiveDate>,
    recorded_at: Moment,
    superseded_at: Option<Moment>,
    position: i64,
}

/// Addenda by the contract they stand on.
pub(crate) type ByContract = HashMap<ContractId, Vec<Addendum>>;

pub(crate) fn load_all(conn: &mut Conn) -> Result<ByContract, DbError> {
    let rows = dsl::addenda.order((dsl::id, dsl::version)).select(AddendumRow::as_select()).load(conn)?;
    assemble(rows)
}

pub(crate) fn load(conn: &mut Conn, contracts: &[ContractId]) -> Result<ByContract, DbError> {
    let mut rows = Vec::new();
    for some in contracts.chunks(KEYS) {
        let found = dsl::addenda.filter(dsl::contract_id.eq_any(some)).order((dsl::id, dsl::version));
        rows.append(&mut found.select(AddendumRow::as_select()).load(conn)?);
    }
    assemble(rows)
}

fn assemble(rows: Vec<AddendumRow>) -> Result<ByContract, DbError> {
    let mut found = ByContract::new();
    let mut modules: HashSet<Arc<Module>> = HashSet::new();
    for row in rows {
        let module = Module {
            code: row.module_code.into_boxed_str(),
            name: row.module_name.into_boxed_str(),
            segment: row.segment,
            prestaties: split(&row.prestatie_codes)?,
        };
        let version = Dated {
            value: AddendumTerms {
                module: shared(&mut modules, Arc::new(module)),
                origin: row.origin,
                status: row.status,
            },
            period: Period { start_date: row.start_date, end_date: row.end_date },
            recorded_at: row.recorded_at,
            superseded_at: row.superseded_at,
        };
        let addenda = found.entry(row.contract_id).or_default();
        match addenda.last_mut() {
            Some(last) if last.id == row.id => last.versions.push(version),
            _ => addenda.push(Addendum { id: row.id, versions: vec![version] }),
        }
    }
    Ok(found)
}

/// Inserts versions of addenda with their contract and number.
pub(crate) fn insert(
    conn: &mut Conn,
    stamp: Stamp,
    entries: &[(ContractId, &AddendumEntry, i32)],
) -> Result<(), DbError> {
    for some in entries.chunks(batch_rows(14)) {
        let rows: Vec<NewRow<'_>> = some.iter().map(|(on, entry, v)| row(*on, entry, *v, stamp)).collect();
        crate::on_each!(conn, c => diesel::insert_into(addenda::table).values(&rows).execute(c))?;
    }
    Ok(())
}

fn row(contract_id: ContractId, entry: &AddendumEntry, version: i32, stamp: Stamp) -> NewRow<'_> {
    let module = &entry.terms.module;
    NewRow {
        id: entry.id,
        version,
        contract_id,
        module_code: &module.code,
        module_name: &module.name,
        segment: module.segment,
        prestatie_codes: joined(&module.prestaties),
        origin: entry.terms.origin,
        status: entry.terms.status,
        start_date: entry.period.start_date,
        end_date: entry.period.end_date,
        recorded_at: stamp.recorded_at,
        superseded_at: None,
        position: stamp.position,
    }
}

/// Ends the standing of a version; false when it no longer stood.
pub(crate) fn supersede(
    conn: &mut Conn,
    id: AddendumId,
    version: i32,
    stamp: Stamp,
) -> Result<bool, DbError> {
    let standing = dsl::addenda.find((id, version)).filter(dsl::superseded_at.is_null());
    let changed = diesel::update(standing).set(dsl::superseded_at.eq(stamp.recorded_at)).execute(conn)?;
    Ok(changed == 1)
}
