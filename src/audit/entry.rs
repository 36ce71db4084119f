//! One entry of the trail and its hash.
//!
//! An entry is hashed as the text that is stored, never as what that text means: nothing has to be
//! written out the same way twice.

use aws_lc_rs::digest::{Context, SHA256};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::Actor;
use crate::clock::Moment;
use crate::events::Change;

/// What was done (NEN 7513 `EventActionCode`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = AuditAction)]
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

impl Action {
    /// The letter of NEN 7513.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Create => "C",
            Self::Read => "R",
            Self::Update => "U",
            Self::Delete => "D",
            Self::Execute => "E",
        }
    }
}

/// How it ended (NEN 7513 `EventOutcomeIndicator`).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub enum EventOutcome {
    /// It took effect.
    #[default]
    #[serde(rename = "0")]
    Success,
    /// It was refused.
    #[serde(rename = "8")]
    Refused,
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
    /// How it ended.
    #[serde(default)]
    pub event_outcome_indicator: EventOutcome,
    /// Real time of the event.
    pub event_date_time: Moment,
    /// Who did it.
    pub user_id: String,
    /// In which role.
    pub role_id_code: String,
    /// The delegation by which it was done for another.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delegation_id: Option<String>,
    /// The request that led here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,
    /// The object that was changed.
    #[serde(rename = "participantObjectID")]
    pub participant_object_id: String,
    /// How often it happened in the hour that the entry tells about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub calls: Option<i64>,
    /// Digest of what is known of persons, in hexadecimal; the content stands beside the chain.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub personal_digest: Option<String>,
    /// The system that reports.
    #[serde(rename = "auditSourceID")]
    pub audit_source_id: String,
}

impl Entry {
    /// The entry of a change.
    pub(crate) fn of(position: i64, now: Moment, actor: &Actor, change: &Change) -> Self {
        Self {
            position,
            event_type_code: change.kind.clone(),
            event_action_code: change.action,
            event_outcome_indicator: EventOutcome::Success,
            event_date_time: now,
            user_id: actor.id.clone(),
            role_id_code: actor.role.clone(),
            delegation_id: actor.act.as_ref().map(|act| act.delegation.clone()),
            request_id: actor.request_id.clone(),
            participant_object_id: change.subject.clone(),
            calls: None,
            personal_digest: None,
            audit_source_id: "zorgcontract".to_owned(),
        }
    }
}

/// What stands before the first entry of a chain.
pub const GENESIS: [u8; 32] = [0; 32];

/// The hash of an entry, given the hash before it ([`GENESIS`] before the first).
pub fn chain(previous: &[u8], entry: &str) -> Vec<u8> {
    let mut context = Context::new(&SHA256);
    context.update(&[1]);
    context.update(previous);
    context.update(entry.as_bytes());
    context.finish().as_ref().to_vec()
}

/// Hexadecimal text of bytes.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The bytes of lower-case hexadecimal text.
pub(crate) fn unhex(text: &str) -> Option<Vec<u8>> {
    let lower = text.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b));
    let pair = |at| u8::from_str_radix(text.get(at..at + 2)?, 16).ok();
    (lower && text.len().is_multiple_of(2)).then(|| (0..text.len()).step_by(2).map(pair).collect())?
}
