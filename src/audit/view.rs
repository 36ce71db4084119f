//! The trail as it goes over the wire: NEN 7513 names, as the entries have them.

use std::collections::HashMap;

use serde::Serialize;
use serde_json::Value;
use utoipa::ToSchema;

use super::TrailOwner;
use super::entry::{Action, Entry, EventOutcome, hex};
use super::personal::Kept;
use super::receipt::{Head, Receipt, Received, SignedReceipt};
use super::store::{KeptHead, Row};
use crate::clock::Moment;
use crate::db::DbError;
use crate::http::page::Page;

/// One entry of an audit trail, with the names of NEN 7513.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct AuditEntryView {
    /// Whose trail.
    pub owner: TrailOwner,
    /// Place in the chain of this owner, counted from 1.
    pub sequence: i64,
    /// Position of the write in commit order; entries of one write share it.
    pub position: i64,
    /// Kind of event, for instance `contract.recorded`.
    pub event_type_code: String,
    /// What was done: created, read, updated, deleted, executed.
    #[schema(value_type = Action)]
    pub event_action_code: Action,
    /// How it ended: `0` took effect, `8` was refused.
    pub event_outcome_indicator: EventOutcome,
    /// When, by the real clock.
    pub occurred_at: Moment,
    /// The client or command that did it.
    pub user_id: String,
    /// The role in which it did.
    pub role_id_code: String,
    /// The delegation by which it was done for another.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delegation_id: Option<String>,
    /// The request, as `X-Request-Id` named it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,
    /// Id or natural key of the object; of a refused call its path.
    #[serde(rename = "participantObjectID")]
    pub participant_object_id: String,
    /// How often it happened, when the entry tells about a whole hour.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub calls: Option<i64>,
    /// What is known of a person, kept beside the chain.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub personal: Option<AuditPersonal>,
    /// The system that reports.
    #[serde(rename = "auditSourceID")]
    pub audit_source_id: String,
    /// Hash of the entry in the chain: 64 hexadecimal digits.
    pub hash: String,
}

/// What an entry knows of a person, or that it was erased.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct AuditPersonal {
    /// Salted digest in the chained entry: 64 hexadecimal digits.
    pub digest: String,
    /// What is known, by name; absent once it is erased.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<Object>)]
    pub content: Option<Value>,
    /// When it was erased.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub erased_at: Option<Moment>,
}

/// The signed end of an audit trail: keep it where this service cannot reach it.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct AuditHeadView {
    /// Whose trail.
    pub owner: TrailOwner,
    /// Sequence number of the last entry; 0 when there is none.
    pub sequence: i64,
    /// Its hash: 64 hexadecimal digits.
    pub hash: String,
    /// When this was the end.
    pub moment: Moment,
    /// All of it as a compact JWS (`typ` `audit-head+jwt`), signed with the receipt key of the key set.
    pub jws: String,
}

/// A receipt: proof of what came in and when, for as long as the trail of the organisation is kept.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct ReceiptView {
    /// The organisation that it is for, as its trail is named.
    pub owner: TrailOwner,
    /// What came in: the id by which the trail tells it.
    pub object: String,
    /// SHA-256 of the content as it was received: 64 hexadecimal digits.
    pub digest: String,
    /// When it had come in.
    pub received_at: Moment,
    /// Until when it could come in; absent without a deadline.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deadline: Option<Moment>,
    /// The end of the organisation's trail, at or after the entry that tells of it: its sequence number.
    #[schema(minimum = 1)]
    pub sequence: i64,
    /// Its hash: 64 hexadecimal digits.
    pub hash: String,
    /// When this was the end.
    pub moment: Moment,
    /// All of it as a compact JWS (`typ` `receipt+jwt`), signed with a receipt key of the key set.
    pub jws: String,
}

impl From<SignedReceipt> for ReceiptView {
    fn from(signed: SignedReceipt) -> Self {
        let Receipt { owner, received, head, .. } = signed.receipt;
        let Received { object, digest, received_at, deadline } = received;
        let Head { sequence, hash, moment, .. } = head;
        Self { owner, object, digest, received_at, deadline, sequence, hash, moment, jws: signed.jws }
    }
}

/// A page of audit entries.
pub type AuditEntryPage = Page<AuditEntryView>;
/// A page of signed heads.
pub type AuditHeadPage = Page<AuditHeadView>;

impl AuditEntryView {
    /// The view of a row.
    pub(super) fn of(
        row: &Row,
        entry: Entry,
        owner: TrailOwner,
        known: &HashMap<String, Kept>,
    ) -> Result<Self, DbError> {
        let personal = entry.personal_digest.map(|digest| AuditPersonal::of(digest, known)).transpose()?;
        Ok(Self {
            owner,
            sequence: row.sequence,
            position: entry.position,
            event_type_code: entry.event_type_code,
            event_action_code: entry.event_action_code,
            event_outcome_indicator: entry.event_outcome_indicator,
            occurred_at: entry.event_date_time,
            user_id: entry.user_id,
            role_id_code: entry.role_id_code,
            delegation_id: entry.delegation_id,
            request_id: entry.request_id,
            participant_object_id: entry.participant_object_id,
            calls: entry.calls,
            personal,
            audit_source_id: entry.audit_source_id,
            hash: hex(&row.hash),
        })
    }
}

impl AuditPersonal {
    fn of(digest: String, known: &HashMap<String, Kept>) -> Result<Self, DbError> {
        let kept = known.get(&digest);
        let content = kept.and_then(|kept| kept.content.as_deref()).map(serde_json::from_str).transpose();
        let content =
            content.map_err(|_| DbError::Internal("what is known of a person is no JSON".into()))?;
        Ok(Self { content, erased_at: kept.and_then(|kept| kept.erased_at), digest })
    }
}

impl AuditHeadView {
    /// The view of a head as it was kept.
    pub(super) fn of(head: KeptHead, owner: TrailOwner) -> Self {
        let KeptHead { sequence, hash, signed_at: moment, jws, .. } = head;
        Self { owner, sequence, hash: hex(&hash), moment, jws }
    }
}
