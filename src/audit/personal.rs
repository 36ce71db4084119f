//! What the trail knows of persons, beside the chain.
//!
//! Names, addresses and free text never stand in a chained entry. The entry holds a digest over a
//! random salt and the content; both stand in a row that can be erased. Without the salt the digest
//! says nothing, and the chain holds as before. An erasure is told in the trail by that digest, so
//! that an erased row and a row that somebody removed are not the same.

use std::collections::{BTreeSet, HashMap};

use aws_lc_rs::digest::{Context, SHA256};
use diesel::prelude::*;
use serde::Serialize;

use super::entry::{hex, unhex};
use super::{Action, Owner};
use crate::clock::Moment;
use crate::db::schema::{audit_entries, audit_personal};
use crate::db::{Conn, DbError, Tx};
use crate::events::Change;

/// Kind of the event that tells an erasure.
pub const ERASED: &str = "audit.erased";
/// Bytes of salt.
const SALT: usize = 32;

/// What a change says about a person.
#[derive(Clone)]
pub struct Personal {
    person: String,
    content: String,
}

impl std::fmt::Debug for Personal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Personal(…)") // never what it says
    }
}

impl Personal {
    /// `content` about `person`: the key by which the person can have it erased, for instance the id of
    /// a signatory.
    ///
    /// # Errors
    /// Content that cannot be written as JSON.
    pub fn new(person: &str, content: &impl Serialize) -> Result<Self, DbError> {
        let content = serde_json::to_string(content).map_err(|e| DbError::Internal(e.to_string()))?;
        Ok(Self { person: person.to_owned(), content })
    }
}

/// A row as it is kept; salt and content are gone once it is erased.
#[derive(Debug, Clone, Queryable)]
pub struct Kept {
    /// The digest that the entry holds.
    pub digest: Vec<u8>,
    /// The salt.
    pub salt: Option<Vec<u8>>,
    /// The content, JSON text.
    pub content: Option<String>,
    /// When it was erased.
    pub erased_at: Option<Moment>,
}

/// The digest of content under a salt.
pub fn digest(salt: &[u8], content: &str) -> Vec<u8> {
    let mut context = Context::new(&SHA256);
    context.update(&[2]);
    context.update(salt);
    context.update(content.as_bytes());
    context.finish().as_ref().to_vec()
}

/// Keeps what a change says about a person; returns the digest for its entry.
pub(super) fn keep(conn: &mut Conn, position: i64, about: &Personal) -> Result<String, DbError> {
    let mut salt = [0_u8; SALT];
    aws_lc_rs::rand::fill(&mut salt).map_err(|_| DbError::Internal("no randomness".into()))?;
    let digest = digest(&salt, &about.content);
    diesel::insert_into(audit_personal::table)
        .values((
            audit_personal::digest.eq(&digest),
            audit_personal::position.eq(position),
            audit_personal::person.eq(&about.person),
            audit_personal::salt.eq(salt.as_slice()),
            audit_personal::content.eq(&about.content),
        ))
        .execute(conn)?;
    Ok(hex(&digest))
}

/// The rows with these digests, by digest in hexadecimal.
pub(super) fn find(conn: &mut Conn, digests: Vec<Vec<u8>>) -> Result<HashMap<String, Kept>, DbError> {
    use audit_personal::dsl;
    let mut found = HashMap::new();
    for some in digests.chunks(500) {
        let rows: Vec<Kept> = dsl::audit_personal
            .filter(dsl::digest.eq_any(some.to_vec()))
            .select((dsl::digest, dsl::salt, dsl::content, dsl::erased_at))
            .load(conn)?;
        found.extend(rows.into_iter().map(|row| (hex(&row.digest), row)));
    }
    Ok(found)
}

/// Erases everything that the trail knows of a person, and tells so in every trail that knew it, by
/// digest. Returns how many rows were erased.
pub fn erase(tx: &mut Tx<'_>, person: &str) -> Result<usize, DbError> {
    use audit_personal::dsl;
    let known = dsl::audit_personal.filter(dsl::person.eq(person)).select((dsl::digest, dsl::position));
    let known: Vec<(Vec<u8>, i64)> = known.order((dsl::position, dsl::digest)).load(tx.conn())?;
    let now = tx.clocks().security_now();
    for (digest, position) in &known {
        let owners = owners_of(tx.conn(), *position, digest)?;
        diesel::update(dsl::audit_personal.find(digest))
            .set((
                dsl::person.eq(None::<String>),
                dsl::salt.eq(None::<Vec<u8>>),
                dsl::content.eq(None::<String>),
                dsl::erased_at.eq(now),
            ))
            .execute(tx.conn())?;
        let kind = ERASED.to_owned();
        tx.record(Change { kind, action: Action::Delete, subject: hex(digest), owners });
    }
    Ok(known.len())
}

/// The trails in which an entry holds this digest, the operator's always among them.
fn owners_of(conn: &mut Conn, position: i64, digest: &[u8]) -> Result<Vec<Owner>, DbError> {
    let holds = format!("%\"personalDigest\":\"{}\"%", hex(digest));
    let owners: Vec<String> = audit_entries::table
        .filter(audit_entries::position.eq(position))
        .filter(audit_entries::entry.like(holds))
        .select(audit_entries::owner)
        .distinct()
        .load(conn)?;
    let owners = owners.iter().map(|owner| owner.parse().map_err(DbError::Internal));
    let mut owners: BTreeSet<Owner> = owners.collect::<Result<_, _>>()?;
    owners.insert(Owner::Operator);
    Ok(owners.into_iter().collect())
}

/// The digest that an entry tells as erased.
pub(super) fn told_erased(kind: &str, object: &str) -> Option<Vec<u8>> {
    (kind == ERASED).then(|| unhex(object))?
}
