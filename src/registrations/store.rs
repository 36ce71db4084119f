//! The register in the database: parties, their dated facts, and the snapshot it stands at.
//!
//! A fact's detail is JSON in one TEXT column; only this file knows its shape. Nothing is ever
//! deleted or changed but for `superseded_at`.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap};

use chrono::NaiveDate;
use diesel::connection::DefaultLoadingMode;
use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use super::facts::{
    AddressUse, CareKindFact, ContactMedium, PartyKind, Recognition, RegisterFact, Relation, RelationType,
};
use super::model::RegisteredParty;
use crate::clock::Moment;
use crate::codes::{AgbCode, PartyId, ProviderKind, QualificationCode, RegisterCareKind};
use crate::dated::{Dated, Period};
use crate::db::schema::{parties, register_facts, register_state};
use crate::db::{Conn, DbError, PortableDsl, Stamp, batch_rows, text_column};

text_column!(PartyKind, AddressUse, ContactMedium, QualificationCode, RegisterCareKind);

/// Key of a row of `register_facts`: the position of its write, and its number in it.
pub type FactKey = (i64, i32);

#[derive(Serialize, Deserialize)]
struct Named<'a> {
    #[serde(borrow)]
    name: Cow<'a, str>,
}

#[derive(Serialize, Deserialize)]
struct Coded<T> {
    code: T,
}

#[derive(Serialize, Deserialize)]
struct Role {
    role: ProviderKind,
}

#[derive(Serialize, Deserialize)]
struct RelationDetail<'a> {
    #[serde(borrow, rename = "type")]
    relation_type: Cow<'a, str>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    role: Option<Cow<'a, str>>,
}

/// The detail of a fact as the database keeps it.
pub(super) fn detail(fact: &RegisterFact) -> Result<String, DbError> {
    match fact {
        RegisterFact::Registration => Ok("{}".to_owned()),
        RegisterFact::Name(name) | RegisterFact::TradeName(name) => {
            serde_json::to_string(&Named { name: Cow::Borrowed(name) })
        }
        RegisterFact::Address(address) => serde_json::to_string(address),
        RegisterFact::Contact(contact) => serde_json::to_string(contact),
        RegisterFact::CareKind(care_kind) => serde_json::to_string(care_kind),
        RegisterFact::Qualification(code) => serde_json::to_string(&Coded { code: *code }),
        RegisterFact::Recognition(recognition) => serde_json::to_string(recognition),
        RegisterFact::ProviderRole(role) => serde_json::to_string(&Role { role: *role }),
        RegisterFact::Relation(relation) => serde_json::to_string(&RelationDetail {
            relation_type: Cow::Borrowed(relation.relation_type.as_str()),
            role: relation.role.as_deref().map(Cow::Borrowed),
        }),
    }
    .map_err(|e| DbError::Internal(e.to_string()))
}

/// The fact behind a row; the inverse of [`detail`].
fn fact(kind: &str, detail: &str, related: Option<PartyId>) -> Result<RegisterFact, DbError> {
    let unreadable =
        |why: &str| DbError::Internal(format!("a register fact of kind {kind:?} cannot be read: {why}"));
    let read = |e: serde_json::Error| unreadable(&e.to_string());
    Ok(match kind {
        "registration" => RegisterFact::Registration,
        "name" => RegisterFact::Name(serde_json::from_str::<Named<'_>>(detail).map_err(read)?.name.into()),
        "tradeName" => {
            RegisterFact::TradeName(serde_json::from_str::<Named<'_>>(detail).map_err(read)?.name.into())
        }
        "address" => RegisterFact::Address(serde_json::from_str(detail).map_err(read)?),
        "contact" => RegisterFact::Contact(serde_json::from_str(detail).map_err(read)?),
        "careKind" => RegisterFact::CareKind(serde_json::from_str::<CareKindFact>(detail).map_err(read)?),
        "qualification" => RegisterFact::Qualification(
            serde_json::from_str::<Coded<QualificationCode>>(detail).map_err(read)?.code,
        ),
        "recognition" => {
            RegisterFact::Recognition(serde_json::from_str::<Recognition>(detail).map_err(read)?)
        }
        "providerRole" => {
            RegisterFact::ProviderRole(serde_json::from_str::<Role>(detail).map_err(read)?.role)
        }
        "relation" => {
            let text: RelationDetail<'_> = serde_json::from_str(detail).map_err(read)?;
            RegisterFact::Relation(Relation {
                relation_type: RelationType::from(&*text.relation_type),
                role: text.role.map(Into::into),
                party: related.ok_or_else(|| unreadable("it names no other party"))?,
            })
        }
        _ => return Err(unreadable("the kind is unknown")),
    })
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = register_facts)]
struct FactRow {
    position: i64,
    number: i32,
    party_id: PartyId,
    related_party_id: Option<PartyId>,
    kind: String,
    detail: String,
    start_date: NaiveDate,
    end_date: Option<NaiveDate>,
    recorded_at: Moment,
    superseded_at: Option<Moment>,
}

impl FactRow {
    fn period(&self) -> Period {
        Period { start_date: self.start_date, end_date: self.end_date }
    }

    fn fact(&self) -> Result<RegisterFact, DbError> {
        fact(&self.kind, &self.detail, self.related_party_id)
    }
}

type PartyRow = (PartyId, AgbCode, PartyKind);

/// Puts facts and parties together; a relation is kept with both its parties.
#[derive(Default)]
struct Assembly {
    facts: HashMap<PartyId, Vec<Dated<RegisterFact>>>,
    incoming: HashMap<PartyId, Vec<Dated<Relation>>>,
}

impl Assembly {
    fn add(&mut self, row: &FactRow, wanted: impl Fn(PartyId) -> bool) -> Result<(), DbError> {
        let value = row.fact()?;
        let (period, recorded_at, superseded_at) = (row.period(), row.recorded_at, row.superseded_at);
        if let Some(relation) = value.relation().filter(|relation| wanted(relation.party)) {
            let value = Relation { party: row.party_id, ..relation.clone() };
            let dated = Dated { value, period, recorded_at, superseded_at };
            self.incoming.entry(relation.party).or_default().push(dated);
        }
        if wanted(row.party_id) {
            let dated = Dated { value, period, recorded_at, superseded_at };
            self.facts.entry(row.party_id).or_default().push(dated);
        }
        Ok(())
    }

    fn party(&mut self, (id, agb_code, kind): PartyRow) -> RegisteredParty {
        let facts = self.facts.remove(&id).unwrap_or_default().into();
        let incoming = self.incoming.remove(&id).unwrap_or_default().into();
        RegisteredParty { id, agb_code, kind, facts, incoming }
    }
}

/// Every party with all its recorded history, in the order of their AGB codes.
pub fn load_all(conn: &mut Conn) -> Result<Vec<RegisteredParty>, DbError> {
    let mut assembly = Assembly::default();
    let rows = register_facts::table
        .order((register_facts::position, register_facts::number))
        .select(FactRow::as_select())
        .load_iter::<FactRow, DefaultLoadingMode>(conn)?;
    for row in rows {
        assembly.add(&row?, |_| true)?;
    }
    let parties = party_rows(conn)?;
    Ok(parties.into_iter().map(|row| assembly.party(row)).collect())
}

/// The named parties with all their recorded history; an id that does not exist is left out.
pub fn load(conn: &mut Conn, ids: &BTreeSet<PartyId>) -> Result<Vec<RegisteredParty>, DbError> {
    let ids: Vec<PartyId> = ids.iter().copied().collect();
    let mut loaded = Vec::with_capacity(ids.len());
    for chunk in ids.chunks(500) {
        let mut assembly = Assembly::default();
        let of_party = register_facts::table
            .filter(register_facts::party_id.eq_any(chunk.to_vec()))
            .select(FactRow::as_select())
            .load::<FactRow>(conn)?;
        let to_party = register_facts::table
            .filter(register_facts::related_party_id.eq_any(chunk.to_vec()))
            .select(FactRow::as_select())
            .load::<FactRow>(conn)?;
        let rows: BTreeMap<FactKey, FactRow> =
            of_party.into_iter().chain(to_party).map(|row| ((row.position, row.number), row)).collect();
        for row in rows.values() {
            assembly.add(row, |id| chunk.contains(&id))?;
        }
        let parties: Vec<PartyRow> = parties::table
            .filter(parties::id.eq_any(chunk.to_vec()))
            .select((parties::id, parties::agb_code, parties::kind))
            .load(conn)?;
        loaded.extend(parties.into_iter().map(|row| assembly.party(row)));
    }
    Ok(loaded)
}

fn party_rows(conn: &mut Conn) -> Result<Vec<PartyRow>, DbError> {
    Ok(parties::table
        .order(parties::agb_code)
        .select((parties::id, parties::agb_code, parties::kind))
        .load(conn)?)
}

/// The id of every party by its code.
pub fn ids(conn: &mut Conn) -> Result<HashMap<AgbCode, PartyId>, DbError> {
    Ok(party_rows(conn)?.into_iter().map(|(id, agb_code, _)| (agb_code, id)).collect())
}

/// A fact that stands, with the key of its row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct StandingFact {
    pub(super) key: FactKey,
    pub(super) fact: RegisterFact,
    pub(super) period: Period,
}

/// The register as it stands now, for comparison with a new snapshot.
#[derive(Debug, Default)]
pub(super) struct Standing {
    /// Position of the write that last changed it.
    pub(super) position: i64,
    /// Day of the last snapshot.
    pub(super) snapshot_date: Option<NaiveDate>,
    pub(super) parties: HashMap<AgbCode, (PartyId, PartyKind)>,
    pub(super) facts: HashMap<PartyId, Vec<StandingFact>>,
}

/// Reads the register as it stands. Read before the write, and confirmed in it by [`confirm`].
pub(super) fn standing(conn: &mut Conn) -> Result<Standing, DbError> {
    let (snapshot_date, position) = register_state::table
        .find(1)
        .select((register_state::snapshot_date, register_state::position))
        .first(conn)?;
    let mut facts: HashMap<PartyId, Vec<StandingFact>> = HashMap::new();
    let rows = register_facts::table
        .filter(register_facts::superseded_at.is_null())
        .order((register_facts::position, register_facts::number))
        .select(FactRow::as_select())
        .load_iter::<FactRow, DefaultLoadingMode>(conn)?;
    for row in rows {
        let row = row?;
        let standing =
            StandingFact { key: (row.position, row.number), fact: row.fact()?, period: row.period() };
        facts.entry(row.party_id).or_default().push(standing);
    }
    let parties = party_rows(conn)?.into_iter().map(|(id, code, kind)| (code, (id, kind))).collect();
    Ok(Standing { position, snapshot_date, parties, facts })
}

/// Locks the register for this write and says whether it still stands as it was read.
pub(super) fn confirm(
    conn: &mut Conn,
    position: i64,
    snapshot_date: Option<NaiveDate>,
) -> Result<bool, DbError> {
    let state: (Option<NaiveDate>, i64) = register_state::table
        .find(1)
        .select((register_state::snapshot_date, register_state::position))
        .locked()
        .get_result(conn)?;
    Ok(state == (snapshot_date, position))
}

/// Moves the register to a snapshot day, and to a position when facts changed.
pub(super) fn advance(
    conn: &mut Conn,
    snapshot_date: NaiveDate,
    position: Option<i64>,
) -> Result<(), DbError> {
    let row = register_state::table.find(1);
    match position {
        Some(position) => diesel::update(row)
            .set((register_state::snapshot_date.eq(snapshot_date), register_state::position.eq(position)))
            .execute(conn)?,
        None => diesel::update(row).set(register_state::snapshot_date.eq(snapshot_date)).execute(conn)?,
    };
    Ok(())
}

#[derive(Insertable)]
#[diesel(table_name = parties, treat_none_as_default_value = false)]
struct NewPartyRow {
    id: PartyId,
    agb_code: AgbCode,
    kind: PartyKind,
    position: i64,
}

/// Inserts parties that the register did not have.
pub(super) fn insert_parties(conn: &mut Conn, stamp: Stamp, new: &[PartyRow]) -> Result<(), DbError> {
    for chunk in new.chunks(batch_rows(4)) {
        let rows: Vec<NewPartyRow> = chunk
            .iter()
            .map(|&(id, agb_code, kind)| NewPartyRow { id, agb_code, kind, position: stamp.position })
            .collect();
        crate::on_each!(conn, c => diesel::insert_into(parties::table).values(&rows).execute(c))?;
    }
    Ok(())
}

/// A fact to record, its detail written out.
#[derive(Debug)]
pub(super) struct NewFact {
    pub(super) party: PartyId,
    pub(super) related: Option<PartyId>,
    pub(super) kind: &'static str,
    pub(super) detail: String,
    pub(super) period: Period,
}

#[derive(Insertable)]
#[diesel(table_name = register_facts, treat_none_as_default_value = false)]
struct NewFactRow<'a> {
    position: i64,
    number: i32,
    party_id: PartyId,
    related_party_id: Option<PartyId>,
    kind: &'a str,
    detail: &'a str,
    start_date: NaiveDate,
    end_date: Option<NaiveDate>,
    recorded_at: Moment,
    superseded_at: Option<Moment>,
}

/// Records facts in batches: multi-row inserts on SQLite, COPY on PostgreSQL. Calls `done` with the
/// number of rows of every batch.
pub(super) fn insert_facts(
    conn: &mut Conn,
    stamp: Stamp,
    new: &[NewFact],
    done: impl Fn(usize),
) -> Result<(), DbError> {
    let mut numbers = 1_i32..;
    for chunk in new.chunks(batch_rows(10)) {
        let rows: Vec<NewFactRow<'_>> = chunk
            .iter()
            .zip(&mut numbers)
            .map(|(fact, number)| NewFactRow {
                position: stamp.position,
                number,
                party_id: fact.party,
                related_party_id: fact.related,
                kind: fact.kind,
                detail: &fact.detail,
                start_date: fact.period.start_date,
                end_date: fact.period.end_date,
                recorded_at: stamp.recorded_at,
                superseded_at: None,
            })
            .collect();
        match conn {
            Conn::Pg(c) => diesel::copy_from(register_facts::table).from_insertable(&rows).execute(c)?,
            Conn::Sqlite(c) => diesel::insert_into(register_facts::table).values(&rows).execute(c)?,
        };
        done(chunk.len());
    }
    Ok(())
}

/// Supersedes rows; `keys` are in order. Fails when one of them no longer stands.
pub(super) fn supersede(conn: &mut Conn, stamp: Stamp, keys: &[FactKey]) -> Result<(), DbError> {
    for write in keys.chunk_by(|a, b| a.0 == b.0) {
        for chunk in write.chunks(10_000) {
            let numbers: Vec<i32> = chunk.iter().map(|key| key.1).collect();
            let rows = diesel::update(register_facts::table)
                .filter(register_facts::position.eq(chunk[0].0))
                .filter(register_facts::number.eq_any(numbers))
                .filter(register_facts::superseded_at.is_null())
                .set(register_facts::superseded_at.eq(stamp.recorded_at))
                .execute(conn)?;
            if rows != chunk.len() {
                return Err(DbError::Internal("a register fact was superseded twice".into()));
            }
        }
    }
    Ok(())
}
