//! Rows of coverage declarations.

use chrono::NaiveDate;
use diesel::prelude::*;

use super::model::{CoverageDeclaration, CoverageEntry, Withdrawn};
use crate::clock::Moment;
use crate::codes::{CareKind, CoverageDeclarationId, PurchasingPartyId};
use crate::dated::{Dated, Period};
use crate::db::schema::coverage_declarations::{self, dsl};
use crate::db::{Conn, DbError, Stamp, batch_rows};

#[derive(Queryable, Selectable)]
#[diesel(table_name = coverage_declarations)]
struct CoverageRow {
    id: CoverageDeclarationId,
    purchasing_party: PurchasingPartyId,
    care_kind: CareKind,
    start_date: NaiveDate,
    end_date: Option<NaiveDate>,
    withdrawn: bool,
    recorded_at: Moment,
    superseded_at: Option<Moment>,
}

#[derive(Insertable)]
#[diesel(table_name = coverage_declarations, treat_none_as_default_value = false)]
struct NewRow<'e> {
    id: CoverageDeclarationId,
    version: i32,
    purchasing_party: &'e PurchasingPartyId,
    care_kind: CareKind,
    start_date: NaiveDate,
    end_date: Option<NaiveDate>,
    withdrawn: bool,
    recorded_at: Moment,
    superseded_at: Option<Moment>,
    position: i64,
}

/// Every declaration with its history, oldest first.
pub fn load_all(conn: &mut Conn) -> Result<Vec<CoverageDeclaration>, DbError> {
    let found = dsl::coverage_declarations.order((dsl::id, dsl::version)).select(CoverageRow::as_select());
    let mut declarations: Vec<CoverageDeclaration> = Vec::new();
    for row in found.load(conn)? {
        let version = Dated {
            value: Withdrawn(row.withdrawn),
            period: Period { start_date: row.start_date, end_date: row.end_date },
            recorded_at: row.recorded_at,
            superseded_at: row.superseded_at,
        };
        match declarations.last_mut() {
            Some(last) if last.id == row.id => last.versions.push(version),
            _ => declarations.push(CoverageDeclaration {
                id: row.id,
                purchasing_party: row.purchasing_party,
                care_kind: row.care_kind,
                versions: vec![version],
            }),
        }
    }
    Ok(declarations)
}

/// Inserts versions of declarations with their number.
pub(crate) fn insert(
    conn: &mut Conn,
    stamp: Stamp,
    entries: &[(&CoverageEntry, i32)],
) -> Result<(), DbError> {
    for some in entries.chunks(batch_rows(10)) {
        let rows: Vec<NewRow<'_>> = some.iter().map(|(entry, version)| row(entry, *version, stamp)).collect();
        crate::on_each!(conn, c => diesel::insert_into(coverage_declarations::table).values(&rows).execute(c))?;
    }
    Ok(())
}

fn row(entry: &CoverageEntry, version: i32, stamp: Stamp) -> NewRow<'_> {
    NewRow {
        id: entry.id,
        version,
        purchasing_party: &entry.purchasing_party,
        care_kind: entry.care_kind,
        start_date: entry.period.start_date,
        end_date: entry.period.end_date,
        withdrawn: entry.withdrawn,
        recorded_at: stamp.recorded_at,
        superseded_at: None,
        position: stamp.position,
    }
}

/// Ends the standing of a version; false when it no longer stood.
pub(crate) fn supersede(
    conn: &mut Conn,
    id: CoverageDeclarationId,
    version: i32,
    stamp: Stamp,
) -> Result<bool, DbError> {
    let standing = dsl::coverage_declarations.find((id, version)).filter(dsl::superseded_at.is_null());
    let changed = diesel::update(standing).set(dsl::superseded_at.eq(stamp.recorded_at)).execute(conn)?;
    Ok(changed == 1)
}
