//! Rows of the trail: appended with every write, walked by the verifier, searched by their owners.

use std::collections::{BTreeMap, HashMap};

use diesel::prelude::*;

use super::entry::{Entry, GENESIS, chain, unhex};
use super::personal::{self, Kept, Personal};
use super::{Action, Actor, Owner};
use crate::clock::Moment;
use crate::db::schema::{audit_entries, audit_heads, signed_heads};
use crate::db::{Conn, DbBackend, DbError, PortableDsl, Stamp};
use crate::events::Change;

/// Appends one entry per owner of every change; `personal` by the number of the change it belongs to.
pub(crate) fn append(
    conn: &mut Conn,
    stamp: Stamp,
    now: Moment,
    actor: &Actor,
    changes: &[Change],
    personal: &BTreeMap<usize, Personal>,
) -> Result<(), DbError> {
    for (number, change) in changes.iter().enumerate() {
        let mut entry = Entry::of(stamp.position, now, actor, change);
        if let Some(about) = personal.get(&number) {
            entry.personal_digest = Some(personal::keep(conn, stamp.position, about)?);
        }
        let both_sides = actor.act.iter().flat_map(|act| &act.owners);
        let both_sides = both_sides.filter(|side| !change.owners.contains(side));
        append_entry(conn, change.owners.iter().chain(both_sides), &entry)?;
    }
    Ok(())
}

/// Appends one entry to the chain of every owner. The stamp's lock already keeps other writers out, so
/// the heads need no lock of their own.
pub(crate) fn append_entry<'o>(
    conn: &mut Conn,
    owners: impl IntoIterator<Item = &'o Owner>,
    entry: &Entry,
) -> Result<(), DbError> {
    let text = serde_json::to_string(entry).map_err(|e| DbError::Internal(e.to_string()))?;
    for owner in owners {
        let owner = owner.to_string();
        let (last, previous) = head(conn, &owner)?.unwrap_or_else(|| (0, GENESIS.to_vec()));
        let (sequence, hash) = (last + 1, chain(&previous, &text));
        diesel::insert_into(audit_entries::table)
            .values((
                audit_entries::owner.eq(&owner),
                audit_entries::sequence.eq(sequence),
                audit_entries::position.eq(entry.position),
                audit_entries::entry.eq(&text),
                audit_entries::hash.eq(&hash),
                columns(entry),
            ))
            .execute(conn)?;
        diesel::insert_into(audit_heads::table)
            .values((
                audit_heads::owner.eq(&owner),
                audit_heads::sequence.eq(sequence),
                audit_heads::hash.eq(&hash),
            ))
            .on_conflict(audit_heads::owner)
            .do_update()
            .set((audit_heads::sequence.eq(sequence), audit_heads::hash.eq(&hash)))
            .portable()
            .execute(conn)?;
    }
    Ok(())
}

/// What the search asks about, as it stands beside the text of an entry.
#[diesel::dsl::auto_type(no_type_alias)]
fn columns(entry: &Entry) -> _ {
    let (at, action): (Moment, &'static str) = (entry.event_date_time, entry.event_action_code.as_str());
    let (kind, actor, object): (&str, &str, &str) =
        (&entry.event_type_code, &entry.user_id, &entry.participant_object_id);
    (
        audit_entries::event_at.eq(at),
        audit_entries::event_type.eq(kind),
        audit_entries::action.eq(action),
        audit_entries::actor.eq(actor),
        audit_entries::object.eq(object),
    )
}

/// The last sequence number of a chain and its hash.
pub(crate) fn head(conn: &mut Conn, owner: &str) -> Result<Option<(i64, Vec<u8>)>, DbError> {
    let head = audit_heads::table.find(owner).select((audit_heads::sequence, audit_heads::hash));
    Ok(head.first(conn).optional()?)
}

/// Where a chain no longer holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Broken {
    /// Whose chain.
    pub owner: String,
    /// The first sequence number that does not follow from the one before it.
    pub sequence: i64,
}

/// A row as it stands.
#[derive(Debug, Queryable)]
pub(crate) struct Row {
    pub(crate) owner: String,
    pub(crate) sequence: i64,
    pub(crate) position: i64,
    pub(crate) entry: String,
    pub(crate) hash: Vec<u8>,
    event_at: Moment,
    event_type: String,
    action: String,
    actor: String,
    object: String,
}

impl Row {
    /// What the text says.
    pub(crate) fn read(&self) -> Result<Entry, DbError> {
        let unreadable =
            |_| DbError::Internal(format!("audit entry {} of {} cannot be read", self.sequence, self.owner));
        serde_json::from_str(&self.entry).map_err(unreadable)
    }

    /// Whether what stands beside the text says the same as the text. Rows from before there was
    /// anything beside it say nothing.
    fn agrees(&self) -> bool {
        let Ok(entry) = self.read() else { return false };
        let untold = self.event_type.is_empty() && self.event_at == Moment::BEGINNING;
        self.position == entry.position
            && (untold
                || (self.event_at == entry.event_date_time
                    && self.event_type == entry.event_type_code
                    && self.action == entry.event_action_code.as_str()
                    && self.actor == entry.user_id
                    && self.object == entry.participant_object_id))
    }
}

/// Walks every chain; returns the number of entries read and the first break of each broken chain.
pub fn verify(conn: &mut Conn) -> Result<(u64, Vec<Broken>), DbError> {
    let heads: Vec<(String, i64, Vec<u8>)> = audit_heads::table.order(audit_heads::owner).load(conn)?;
    let headless: Vec<String> = audit_entries::table
        .select(audit_entries::owner)
        .distinct()
        .order(audit_entries::owner)
        .load(conn)?;
    let known = |owner: &String| heads.iter().any(|(known, ..)| known == owner);
    let mut broken: Vec<Broken> =
        headless.iter().filter(|owner| !known(owner)).map(|owner| at(owner, 1)).collect();
    let mut read = 0;
    for (owner, last, head) in &heads {
        let rows: Vec<Row> = audit_entries::table
            .filter(audit_entries::owner.eq(owner))
            .order(audit_entries::sequence)
            .load(conn)?;
        read += rows.len() as u64;
        let (mut previous, mut expected) = (GENESIS.to_vec(), 1);
        for row in rows {
            if row.sequence != expected || chain(&previous, &row.entry) != row.hash || !row.agrees() {
                break;
            }
            previous = row.hash;
            expected += 1;
        }
        if expected != last + 1 || previous != *head {
            broken.push(at(owner, expected));
        }
    }
    Ok((read, broken))
}

fn at(owner: &str, sequence: i64) -> Broken {
    Broken { owner: owner.to_owned(), sequence }
}

/// What is asked of the trail.
#[derive(Debug, Clone, Default)]
pub(crate) struct Search {
    /// The chains that are looked at; every one when absent.
    pub(crate) owners: Option<Vec<String>>,
    pub(crate) from: Option<Moment>,
    pub(crate) until: Option<Moment>,
    pub(crate) event_type: Option<String>,
    pub(crate) action: Option<Action>,
    pub(crate) actor: Option<String>,
    pub(crate) object: Option<String>,
}

/// The key that entries are ordered by: position, owner, sequence.
pub(crate) type Place = (i64, String, i64);

/// Where the rows of a page lie.
#[derive(Debug, Clone)]
pub(crate) enum Side {
    /// From the first row on.
    First,
    /// After a place, going forward.
    After(Place),
    /// Before a place, the nearest first.
    Before(Place),
}

type Boxed<'q> = audit_entries::BoxedQuery<'q, DbBackend>;

impl Search {
    fn query(&self) -> Boxed<'_> {
        let mut query = audit_entries::table.into_boxed();
        if let Some(owners) = &self.owners {
            query = query.filter(audit_entries::owner.eq_any(owners));
        }
        if let Some(from) = self.from {
            query = query.filter(audit_entries::event_at.ge(from));
        }
        if let Some(until) = self.until {
            query = query.filter(audit_entries::event_at.lt(until));
        }
        if let Some(kind) = &self.event_type {
            query = query.filter(audit_entries::event_type.eq(kind));
        }
        if let Some(action) = self.action {
            query = query.filter(audit_entries::action.eq(action.as_str()));
        }
        if let Some(actor) = &self.actor {
            query = query.filter(audit_entries::actor.eq(actor));
        }
        if let Some(object) = &self.object {
            query = query.filter(audit_entries::object.eq(object));
        }
        query
    }

    /// How many entries there are.
    pub(crate) fn count(&self, conn: &mut Conn) -> Result<u64, DbError> {
        let count: i64 = self.query().count().get_result(conn)?;
        Ok(u64::try_from(count).unwrap_or_default())
    }

    /// Up to `take` entries on one side of a place, nearest first.
    pub(crate) fn rows(&self, conn: &mut Conn, side: &Side, take: usize) -> Result<Vec<Row>, DbError> {
        use audit_entries::dsl;
        let query = self.query().limit(i64::try_from(take).unwrap_or(i64::MAX));
        let forward = (dsl::position.asc(), dsl::owner.asc(), dsl::sequence.asc());
        Ok(match side {
            Side::First => query.order(forward).load(conn)?,
            Side::After((position, owner, sequence)) => {
                let same = dsl::owner.gt(owner).or(dsl::owner.eq(owner).and(dsl::sequence.gt(sequence)));
                let later = dsl::position.gt(position).or(dsl::position.eq(position).and(same));
                query.filter(later).order(forward).load(conn)?
            }
            Side::Before((position, owner, sequence)) => {
                let same = dsl::owner.lt(owner).or(dsl::owner.eq(owner).and(dsl::sequence.lt(sequence)));
                let earlier = dsl::position.lt(position).or(dsl::position.eq(position).and(same));
                let backward = (dsl::position.desc(), dsl::owner.desc(), dsl::sequence.desc());
                query.filter(earlier).order(backward).load(conn)?
            }
        })
    }
}

/// What is known of persons in these entries, by digest.
pub(crate) fn personal_of(conn: &mut Conn, entries: &[Entry]) -> Result<HashMap<String, Kept>, DbError> {
    let digests = entries.iter().filter_map(|entry| entry.personal_digest.as_deref().and_then(unhex));
    personal::find(conn, digests.collect())
}

/// The entries of one chain from sequence `first` to `last`, at most `take`.
pub(crate) fn range(
    conn: &mut Conn,
    owner: &str,
    first: i64,
    last: i64,
    take: i64,
) -> Result<Vec<Row>, DbError> {
    Ok(audit_entries::table
        .filter(audit_entries::owner.eq(owner))
        .filter(audit_entries::sequence.between(first, last))
        .order(audit_entries::sequence)
        .limit(take)
        .load(conn)?)
}

/// The first and last sequence number of the part of a chain that lies in a window of time, and the hash
/// before it. Nothing in the window: the last is one less than the first.
pub(crate) fn window(
    conn: &mut Conn,
    owner: &str,
    from: Option<Moment>,
    until: Option<Moment>,
) -> Result<(i64, i64, Vec<u8>), DbError> {
    use audit_entries::dsl;
    let end = head(conn, owner)?.map_or(0, |(sequence, _)| sequence);
    let chain = dsl::audit_entries.filter(dsl::owner.eq(owner));
    let first = match from {
        None => 1,
        Some(from) => {
            let first = chain.filter(dsl::event_at.ge(from)).select(diesel::dsl::min(dsl::sequence));
            first.first::<Option<i64>>(conn)?.unwrap_or(end + 1)
        }
    };
    let last = match until {
        None => end,
        Some(until) => {
            let last = chain.filter(dsl::event_at.lt(until)).select(diesel::dsl::max(dsl::sequence));
            last.first::<Option<i64>>(conn)?.unwrap_or(0)
        }
    };
    let before = dsl::audit_entries.find((owner, first - 1)).select(dsl::hash).first(conn).optional()?;
    Ok((first, last.max(first - 1), before.unwrap_or_else(|| GENESIS.to_vec())))
}

/// A signed head as it is kept.
#[derive(Debug, Queryable)]
pub(crate) struct KeptHead {
    pub(crate) owner: String,
    pub(crate) sequence: i64,
    pub(crate) hash: Vec<u8>,
    pub(crate) signed_at: Moment,
    pub(crate) jws: String,
}

/// Signed heads of one chain, newest first, from a sequence number on.
pub(crate) fn signed(
    conn: &mut Conn,
    owner: &str,
    before: Option<i64>,
    after: Option<i64>,
    take: usize,
) -> Result<Vec<KeptHead>, DbError> {
    use signed_heads::dsl;
    let mut query = dsl::signed_heads.filter(dsl::owner.eq(owner)).into_boxed::<DbBackend>();
    query = match (before, after) {
        (Some(before), _) => query.filter(dsl::sequence.lt(before)).order(dsl::sequence.desc()),
        (None, Some(after)) => query.filter(dsl::sequence.gt(after)).order(dsl::sequence.asc()),
        (None, None) => query.order(dsl::sequence.desc()),
    };
    Ok(query.limit(i64::try_from(take).unwrap_or(i64::MAX)).load(conn)?)
}

/// Fills what the search asks about in up to `take` rows of before it was kept; returns how many.
pub(crate) fn backfill(conn: &mut Conn, take: i64) -> Result<usize, DbError> {
    use audit_entries::dsl;
    let bare = dsl::audit_entries.filter(dsl::event_type.eq("")).filter(dsl::event_at.eq(0));
    let rows: Vec<Row> = bare.order(dsl::position).limit(take).load(conn)?;
    for row in &rows {
        let entry = row.read()?;
        diesel::update(dsl::audit_entries.find((&row.owner, row.sequence)))
            .set(columns(&entry))
            .execute(conn)?;
    }
    Ok(rows.len())
}
