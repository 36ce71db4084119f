//! Counts of insured in the database, and the register codes that a list names.

use std::collections::{BTreeSet, HashMap};

use chrono::NaiveDate;
use diesel::prelude::*;

use super::model::{Count, CountKind, Quarter, RecordedCount};
use crate::clock::Moment;
use crate::codes::{AgbCode, InsuredCountId, PartyId, UzoviCode};
use crate::db::schema::{insured_counts, parties};
use crate::db::{Conn, DbError, Stamp, batch_rows, text_column};
use crate::on_each;
use crate::registrations::facts::PartyKind;
use crate::registrations::model::RegisteredParty;

text_column!(CountKind);

/// Columns of a new row.
const COLUMNS: usize = 10;

type Loaded = (InsuredCountId, PartyId, UzoviCode, String, NaiveDate, i64, String, Moment);

fn count(
    (id, party, uzovi_code, part, quarter, persons, source, recorded_at): Loaded,
) -> Result<(InsuredCountId, RecordedCount), DbError> {
    let persons = u32::try_from(persons).map_err(|_| DbError::Internal(format!("count {id} is no count")))?;
    let count = Count { party, uzovi_code, part, quarter: Quarter::of(quarter), persons, source };
    Ok((id, RecordedCount { count, recorded_at }))
}

/// The counts that stand of these insurers in these quarters, with their ids.
pub(super) fn standing(
    conn: &mut Conn,
    kind: CountKind,
    lists: &BTreeSet<(Quarter, UzoviCode)>,
) -> Result<Vec<(InsuredCountId, RecordedCount)>, DbError> {
    let mut found = Vec::new();
    for (quarter, uzovi) in lists {
        let rows: Vec<Loaded> = insured_counts::table
            .filter(insured_counts::kind.eq(kind))
            .filter(insured_counts::quarter.eq(quarter.first_day()))
            .filter(insured_counts::uzovi_code.eq(uzovi))
            .filter(insured_counts::superseded_at.is_null())
            .select(SELECTED)
            .load(conn)?;
        found.extend(rows);
    }
    found.into_iter().map(count).collect()
}

type Selected = (
    insured_counts::id,
    insured_counts::party_id,
    insured_counts::uzovi_code,
    insured_counts::part,
    insured_counts::quarter,
    insured_counts::persons,
    insured_counts::source,
    insured_counts::recorded_at,
);
const SELECTED: Selected = (
    insured_counts::id,
    insured_counts::party_id,
    insured_counts::uzovi_code,
    insured_counts::part,
    insured_counts::quarter,
    insured_counts::persons,
    insured_counts::source,
    insured_counts::recorded_at,
);

/// The counts of a quarter as known at `as_of` (now, when absent): of some organisations, of some insurers.
pub fn of_quarter(
    conn: &mut Conn,
    kind: CountKind,
    quarter: Quarter,
    only: (Option<&BTreeSet<PartyId>>, Option<&BTreeSet<UzoviCode>>),
    as_of: Option<Moment>,
) -> Result<Vec<RecordedCount>, DbError> {
    let (organisations, insurers) = only;
    let query = || {
        let mut query = insured_counts::table
            .filter(insured_counts::kind.eq(kind))
            .filter(insured_counts::quarter.eq(quarter.first_day()))
            .select(SELECTED)
            .into_boxed();
        query = match as_of {
            None => query.filter(insured_counts::superseded_at.is_null()),
            Some(moment) => query
                .filter(insured_counts::recorded_at.le(moment))
                .filter(insured_counts::superseded_at.is_null().or(insured_counts::superseded_at.gt(moment))),
        };
        match insurers {
            Some(insurers) => query.filter(insured_counts::uzovi_code.eq_any(insurers.iter().copied())),
            None => query,
        }
    };
    let mut found: Vec<Loaded> = Vec::new();
    match organisations {
        None => found = query().load(conn)?,
        Some(ids) => {
            let ids: Vec<PartyId> = ids.iter().copied().collect();
            for chunk in ids.chunks(batch_rows(2)) {
                found.extend(
                    query().filter(insured_counts::party_id.eq_any(chunk.to_vec())).load::<Loaded>(conn)?,
                );
            }
        }
    }
    found.into_iter().map(|row| count(row).map(|(_, count)| count)).collect()
}

/// Ends the knowledge of `ids`.
pub(super) fn supersede(conn: &mut Conn, ids: &[InsuredCountId], stamp: Stamp) -> Result<(), DbError> {
    for chunk in ids.chunks(batch_rows(1)) {
        on_each!(conn, c => diesel::update(insured_counts::table)
            .filter(insured_counts::id.eq_any(chunk))
            .set(insured_counts::superseded_at.eq(stamp.recorded_at))
            .execute(c))?;
    }
    Ok(())
}

/// Records counts from the stamp on.
pub(super) fn insert(
    conn: &mut Conn,
    kind: CountKind,
    counts: &[&Count],
    stamp: Stamp,
) -> Result<(), DbError> {
    for chunk in counts.chunks(batch_rows(COLUMNS)) {
        let row = |count: &&Count| {
            (
                insured_counts::id.eq(InsuredCountId::new()),
                insured_counts::kind.eq(kind),
                insured_counts::party_id.eq(count.party),
                insured_counts::uzovi_code.eq(count.uzovi_code),
                insured_counts::part.eq(count.part.clone()),
                insured_counts::quarter.eq(count.quarter.first_day()),
                insured_counts::persons.eq(i64::from(count.persons)),
                insured_counts::source.eq(count.source.clone()),
                insured_counts::recorded_at.eq(stamp.recorded_at),
                insured_counts::position.eq(stamp.position),
            )
        };
        let rows: Vec<_> = chunk.iter().map(row).collect();
        on_each!(conn, c => diesel::insert_into(insured_counts::table).values(&rows).execute(c))?;
    }
    Ok(())
}

/// Who has these AGB codes.
pub(super) fn parties_of(
    conn: &mut Conn,
    codes: &BTreeSet<AgbCode>,
) -> Result<HashMap<AgbCode, (PartyId, PartyKind)>, DbError> {
    let codes: Vec<AgbCode> = codes.iter().copied().collect();
    let mut found = HashMap::new();
    for chunk in codes.chunks(batch_rows(1)) {
        let rows: Vec<(AgbCode, PartyId, PartyKind)> = parties::table
            .filter(parties::agb_code.eq_any(chunk.to_vec()))
            .select((parties::agb_code, parties::id, parties::kind))
            .load(conn)?;
        found.extend(rows.into_iter().map(|(code, id, kind)| (code, (id, kind))));
    }
    Ok(found)
}

/// The AGB codes of parties.
pub(super) fn codes_of(
    conn: &mut Conn,
    ids: &BTreeSet<PartyId>,
) -> Result<HashMap<PartyId, AgbCode>, DbError> {
    let ids: Vec<PartyId> = ids.iter().copied().collect();
    let mut found = HashMap::new();
    for chunk in ids.chunks(batch_rows(1)) {
        let rows: Vec<(PartyId, AgbCode)> = parties::table
            .filter(parties::id.eq_any(chunk.to_vec()))
            .select((parties::id, parties::agb_code))
            .load(conn)?;
        found.extend(rows);
    }
    Ok(found)
}

/// The organisations for which a practitioner works on a day, or to which a location belongs.
pub(super) fn organisations_of(
    conn: &mut Conn,
    party: PartyId,
    day: NaiveDate,
) -> Result<Vec<AgbCode>, DbError> {
    let mut known: HashMap<PartyId, RegisteredParty> = HashMap::new();
    let mut open = BTreeSet::from([party]);
    for _ in 0..3 {
        // the person, the places and organisations, the organisations of the places
        let loaded = crate::registrations::store::load(conn, &open)?;
        open.clear();
        for party in &loaded {
            let out = party.facts.iter().filter_map(|fact| Some(fact.value.relation()?.party));
            open.extend(out.chain(party.incoming.iter().map(|row| row.value.party)));
        }
        known.extend(loaded.into_iter().map(|party| (party.id, party)));
        open.retain(|id| !known.contains_key(id));
    }
    let Some(party) = known.get(&party) else { return Ok(Vec::new()) };
    let organisations = party.organisations_on(|id| known.get(&id), day, None);
    Ok(organisations.into_iter().map(|organisation| organisation.agb_code).collect())
}
