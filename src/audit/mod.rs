//! Who did what, when and for whom, as one hash chain per organisation.
//!
//! An entry has the NEN 7513 fields that this service knows and is written in the transaction of
//! the change it reports. Its hash covers the hash before it, so that a changed, missing or moved
//! entry breaks the chain from there on ([`verify`]). Reads of look-ups and decisions are not
//! chained but counted per caller, subject and hour ([`reads`]).

pub mod reads;

use std::fmt;
use std::str::FromStr;

use aws_lc_rs::digest::{Context, SHA256};
use diesel::prelude::*;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::clock::Moment;
use crate::codes::{ConcernId, PartyId, PurchasingPartyId};
use crate::db::schema::{audit_entries, audit_heads};
use crate::db::{Conn, DbError, PortableDsl, Stamp};
use crate::events::Change;

/// Whose trail an entry belongs in.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Owner {
    /// A party of the AGB register.
    Party(PartyId),
    /// A purchasing party of insurers.
    PurchasingParty(PurchasingPartyId),
    /// A concern of insurers, where it acts as a whole.
    Concern(ConcernId),
    /// The operator of this service.
    Operator,
}

impl fmt::Display for Owner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Party(id) => write!(f, "party:{id}"),
            Self::PurchasingParty(id) => write!(f, "purchasing-party:{id}"),
            Self::Concern(id) => write!(f, "concern:{id}"),
            Self::Operator => f.write_str("operator"),
        }
    }
}

impl FromStr for Owner {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = || format!("{text:?} is no owner");
        match text.split_once(':') {
            None if text == "operator" => Ok(Self::Operator),
            Some(("party", id)) => id.parse().map(Self::Party).map_err(|_| wrong()),
            Some(("purchasing-party", id)) => id.parse().map(Self::PurchasingParty).map_err(|_| wrong()),
            Some(("concern", id)) => id.parse().map(Self::Concern).map_err(|_| wrong()),
            _ => Err(wrong()),
        }
    }
}

impl Serialize for Owner {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Owner {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

/// What was done (NEN 7513 `EventActionCode`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Action {
    /// Something new was recorded.
    #[serde(rename = "C")]
    Create,
    /// Something was read.
    #[serde(rename = "R")]
    Read,
    /// Something was changed.
    #[serde(rename = "U")]
    Update,
    /// Something was ended or withdrawn.
    #[serde(rename = "D")]
    Delete,
    /// Something was run.
    #[serde(rename = "E")]
    Execute,
}

/// Who acts, as the audit trail names them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Actor {
    /// The client or command that acts, for instance `demo` or the subject of the token.
    pub id: String,
    /// The role it acts in.
    pub role: String,
    /// The request, when one led here.
    pub request_id: Option<String>,
}

impl Actor {
    /// The operator, acting through the named command.
    pub fn command(name: &str) -> Self {
        Self { id: name.to_owned(), role: "operator".to_owned(), request_id: None }
    }
}

/// One audit entry. Names are those of NEN 7513; the order of the fields is part of the hash.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Entry {
    /// Position of the write in commit order.
    pub position: i64,
    /// Kind of event, for instance `contract.recorded`.
    pub event_type_code: String,
    /// What was done.
    pub event_action_code: Action,
    /// Real time of the event.
    pub event_date_time: Moment,
    /// Who did it.
    pub user_id: String,
    /// In which role.
    pub role_id_code: String,
    /// The request that led here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,
    /// The object that was changed.
    #[serde(rename = "participantObjectID")]
    pub participant_object_id: String,
    /// The system that reports.
    #[serde(rename = "auditSourceID")]
    pub audit_source_id: String,
}

/// The hash of an entry, given the hash before it (32 zero bytes before the first).
pub fn chain(previous: &[u8], entry: &str) -> Vec<u8> {
    let mut context = Context::new(&SHA256);
    context.update(&[1]);
    context.update(previous);
    context.update(entry.as_bytes());
    context.finish().as_ref().to_vec()
}

/// Appends one entry per owner of every change.
pub(crate) fn append(
    conn: &mut Conn,
    stamp: Stamp,
    now: Moment,
    actor: &Actor,
    changes: &[Change],
) -> Result<(), DbError> {
    for change in changes {
        let entry = Entry {
            position: stamp.position,
            event_type_code: change.kind.clone(),
            event_action_code: change.action,
            event_date_time: now,
            user_id: actor.id.clone(),
            role_id_code: actor.role.clone(),
            request_id: actor.request_id.clone(),
            participant_object_id: change.subject.clone(),
            audit_source_id: "zorgcontract".to_owned(),
        };
        let entry = serde_json::to_string(&entry).map_err(|e| DbError::Internal(e.to_string()))?;
        for owner in &change.owners {
            append_one(conn, stamp, &owner.to_string(), &entry)?;
        }
    }
    Ok(())
}

/// The stamp's lock already keeps other writers out, so the head needs no lock of its own.
fn append_one(conn: &mut Conn, stamp: Stamp, owner: &str, entry: &str) -> Result<(), DbError> {
    let head: Option<(i64, Vec<u8>)> = audit_heads::table
        .find(owner)
        .select((audit_heads::sequence, audit_heads::hash))
        .first(conn)
        .optional()?;
    let (last, previous) = head.unwrap_or_else(|| (0, vec![0; 32]));
    let (sequence, hash) = (last + 1, chain(&previous, entry));
    diesel::insert_into(audit_entries::table)
        .values((
            audit_entries::owner.eq(owner),
            audit_entries::sequence.eq(sequence),
            audit_entries::position.eq(stamp.position),
            audit_entries::entry.eq(entry),
            audit_entries::hash.eq(&hash),
        ))
        .execute(conn)?;
    diesel::insert_into(audit_heads::table)
        .values((
            audit_heads::owner.eq(owner),
            audit_heads::sequence.eq(sequence),
            audit_heads::hash.eq(&hash),
        ))
        .on_conflict(audit_heads::owner)
        .do_update()
        .set((audit_heads::sequence.eq(sequence), audit_heads::hash.eq(&hash)))
        .portable()
        .execute(conn)?;
    Ok(())
}

/// Where a chain no longer holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Broken {
    /// Whose chain.
    pub owner: String,
    /// The first sequence number that does not follow from the one before it.
    pub sequence: i64,
}

/// Walks every chain; returns the number of entries read and the first break of each broken chain.
pub fn verify(conn: &mut Conn) -> Result<(u64, Vec<Broken>), DbError> {
    let heads: Vec<(String, i64, Vec<u8>)> = audit_heads::table.order(audit_heads::owner).load(conn)?;
    let mut read = 0;
    let mut broken = Vec::new();
    for (owner, last, head) in heads {
        let rows: Vec<(i64, String, Vec<u8>)> = audit_entries::table
            .filter(audit_entries::owner.eq(&owner))
            .order(audit_entries::sequence)
            .select((audit_entries::sequence, audit_entries::entry, audit_entries::hash))
            .load(conn)?;
        read += rows.len() as u64;
        let mut previous = vec![0; 32];
        let mut expected = 1;
        for (sequence, entry, hash) in rows {
            if sequence != expected || chain(&previous, &entry) != hash {
                break;
            }
            previous = hash;
            expected += 1;
        }
        if expected != last + 1 || previous != head {
            broken.push(Broken { owner, sequence: expected });
        }
    }
    Ok((read, broken))
}
