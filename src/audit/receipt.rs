//! Signed statements about the trail: heads, exports, receipts.
//!
//! Each is a compact JWS (ES256) with a `typ` of its own, so that none is taken for another or for an
//! access token. Who holds a signed head can prove later that the chain was cut off or written anew;
//! a receipt ([`issue`]) says besides what came in, and when. The keys are the receipt keys of the
//! configuration. They follow each other as token keys do ([`crate::auth::key_set`]), but a retired one
//! stays published: who keeps a receipt must be able to prove it for as long as it matters.

use aws_lc_rs::digest::{SHA256, digest};
use jsonwebtoken::{Algorithm, DecodingKey, Header, Validation, decode, decode_header};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::entry::{GENESIS, hex};
use super::{Owner, TrailOwner, store};
use crate::auth::jwk::PublishedJwk;
use crate::auth::key_set::KeyRing;
use crate::auth::tokens::ISSUER;
use crate::clock::Moment;
use crate::db::{Conn, DbError};

/// `typ` of a signed head.
pub const HEAD: &str = "audit-head+jwt";
/// `typ` of the seal of an export.
pub const SEAL: &str = "audit-export+jwt";
/// `typ` of a receipt.
pub const RECEIPT: &str = "receipt+jwt";
/// What the key is for, as the member `use` of the key set says it.
pub const USE: &str = "receipt";

/// The keys that sign statements: one at a time, and those before it. Cloning shares them.
#[derive(Clone, Debug)]
pub struct ReceiptKeys(KeyRing);

impl From<KeyRing> for ReceiptKeys {
    fn from(ring: KeyRing) -> Self {
        Self(ring)
    }
}

impl ReceiptKeys {
    /// The public halves as the key set of this service publishes them, the one that signs first: every
    /// retired key whose file is still there is among them.
    pub fn published(&self, now: Moment) -> Vec<PublishedJwk> {
        self.0.published(now).iter().filter_map(|key| key.public.published(USE)).collect()
    }

    /// Reads the keys again when their files changed.
    pub fn refresh(&self) {
        if let Err(error) = self.0.refresh() {
            log::warn!("the receipt keys of before stay: {error}");
        }
    }

    /// The statement as a compact JWS.
    ///
    /// # Errors
    /// A statement that cannot be written as JSON.
    pub fn sign<T: Serialize>(&self, kind: &str, statement: &T) -> Result<String, DbError> {
        let key = self.0.current();
        let header = Header { typ: Some(kind.into()), kid: Some(key.id), ..Header::new(Algorithm::ES256) };
        jsonwebtoken::encode(&header, statement, &key.signing).map_err(|e| DbError::Internal(e.to_string()))
    }
}

/// The end of a chain at a moment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    /// Who states it.
    pub iss: String,
    /// Whose chain.
    pub owner: TrailOwner,
    /// Sequence number of its last entry; 0 when it has none.
    pub sequence: i64,
    /// Hash of its last entry, in hexadecimal.
    pub hash: String,
    /// When this was so.
    pub moment: Moment,
}

impl Head {
    /// The end of a chain now, as known to `conn`.
    ///
    /// # Errors
    /// The database failed.
    pub fn of(conn: &mut Conn, owner: &Owner, name: &TrailOwner, now: Moment) -> Result<Self, DbError> {
        let head = store::head(conn, &owner.to_string())?;
        let (sequence, hash) = head.unwrap_or_else(|| (0, GENESIS.to_vec()));
        Ok(Self::at(name, (sequence, &hash), now))
    }

    /// The end of a chain that was so at a moment.
    pub(super) fn at(name: &TrailOwner, (sequence, hash): (i64, &[u8]), moment: Moment) -> Self {
        Self { iss: ISSUER.to_owned(), owner: name.clone(), sequence, hash: hex(hash), moment }
    }
}

/// What came in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Received {
    /// The object, as the trail names it (`participantObjectID`).
    pub object: String,
    /// SHA-256 of its content as it was received, in hexadecimal.
    pub digest: String,
    /// When its last byte had come in.
    pub received_at: Moment,
    /// Until when it could come in, by the rule that held then; absent without a deadline.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deadline: Option<Moment>,
}

impl Received {
    /// Of a content that is at hand.
    pub fn of(object: impl Into<String>, content: &[u8], at: Moment, deadline: Option<Moment>) -> Self {
        Self { object: object.into(), digest: digest_of(content), received_at: at, deadline }
    }

    /// Whether this is the content.
    pub fn is_of(&self, content: &[u8]) -> bool {
        self.digest == digest_of(content)
    }
}

fn digest_of(content: &[u8]) -> String {
    hex(digest(&SHA256, content).as_ref())
}

/// What a receipt says: what was received, from whom, and the end of the chain in which that is told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Receipt {
    /// Who states it.
    pub iss: String,
    /// The organisation that it is for.
    pub owner: TrailOwner,
    /// What came in.
    pub received: Received,
    /// The end of the chain of that organisation, at or after the write that took it in.
    pub head: Head,
}

/// A receipt and its signature.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedReceipt {
    /// What it says.
    pub receipt: Receipt,
    /// The same as a compact JWS.
    pub jws: String,
}

/// A receipt for an organisation, signed: what came in, and how long the organisation's chain was and
/// what stood at its end.
///
/// Issue it with a read after the write is committed: inside the write its own entry is not in the chain
/// yet. Every receipt of one object says the same of it and holds the head of its own moment, so nothing
/// of a receipt needs to be stored. Over HTTP it is a resource of its own below the object
/// ([`ReceiptView`](super::view::ReceiptView)).
///
/// # Errors
/// The database failed; or the chain is empty, so that no write can have been before.
pub fn issue(
    conn: &mut Conn,
    keys: &ReceiptKeys,
    (owner, name): (&Owner, &TrailOwner),
    received: Received,
    now: Moment,
) -> Result<SignedReceipt, DbError> {
    let head = Head::of(conn, owner, name, now)?;
    if head.sequence == 0 {
        return Err(DbError::Internal("a receipt before the write that it is about".into()));
    }
    over(keys, received, head)
}

/// A receipt that holds an end of the chain which is known already, at or after the entry that tells of it.
///
/// # Errors
/// Never for what can be written as JSON.
pub fn over(keys: &ReceiptKeys, received: Received, head: Head) -> Result<SignedReceipt, DbError> {
    let receipt = Receipt { iss: ISSUER.to_owned(), owner: head.owner.clone(), received, head };
    Ok(SignedReceipt { jws: keys.sign(RECEIPT, &receipt)?, receipt })
}

/// Why a statement does not count.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unproven {
    /// It is no compact JWS of that kind.
    #[error("is no statement of this kind")]
    Form,
    /// No key of the set has signed it.
    #[error("names a key that is not in the key set")]
    Key,
    /// The signature is not that of the key.
    #[error("has a signature that does not hold")]
    Signature,
}

/// The public keys that statements are checked against.
#[derive(Default)]
pub struct PublicKeys(Vec<(String, DecodingKey)>);

impl std::fmt::Debug for PublicKeys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.0.iter().map(|(id, _)| id)).finish()
    }
}

impl PublicKeys {
    /// What a receipt says, when one of the keys has signed it and it is of one organisation.
    ///
    /// # Errors
    /// [`Unproven`].
    pub fn receipt(&self, jws: &str) -> Result<Receipt, Unproven> {
        let receipt: Receipt = self.read(RECEIPT, jws)?;
        if receipt.owner == receipt.head.owner { Ok(receipt) } else { Err(Unproven::Form) }
    }

    /// The end of a chain that a signed head states, or a receipt.
    ///
    /// # Errors
    /// [`Unproven`].
    pub fn head(&self, jws: &str) -> Result<Head, Unproven> {
        match self.read(HEAD, jws) {
            Err(Unproven::Form) => self.receipt(jws).map(|receipt| receipt.head),
            head => head,
        }
    }

    /// The P-256 keys of a key set (RFC 7517).
    ///
    /// # Errors
    /// Text that is no key set, or one without a usable key.
    pub fn from_jwks(text: &str) -> Result<Self, String> {
        let set: Value = serde_json::from_str(text).map_err(|e| format!("no key set: {e}"))?;
        let keys = set["keys"].as_array().ok_or("no key set: it has no `keys`")?;
        let for_receipts = |key: &&Value| key.get("use").is_none_or(|used| used == USE);
        let keys = keys.iter().filter(for_receipts).filter_map(|key| {
            let (id, x, y) = (key["kid"].as_str()?, key["x"].as_str()?, key["y"].as_str()?);
            let usable = key["kty"] == "EC" && key["crv"] == "P-256";
            Some((id.to_owned(), DecodingKey::from_ec_components(x, y).ok().filter(|_| usable)?))
        });
        let keys: Vec<_> = keys.collect();
        if keys.is_empty() { Err("the key set has no receipt key".to_owned()) } else { Ok(Self(keys)) }
    }

    /// What a statement of this kind says, when one of the keys has signed it.
    ///
    /// # Errors
    /// [`Unproven`].
    pub fn read<T: DeserializeOwned>(&self, kind: &str, jws: &str) -> Result<T, Unproven> {
        let header = decode_header(jws).map_err(|_| Unproven::Form)?;
        if header.typ.as_deref() != Some(kind) || header.alg != Algorithm::ES256 || header.crit.is_some() {
            return Err(Unproven::Form);
        }
        let named = |(id, _): &&(String, DecodingKey)| header.kid.as_deref() == Some(id);
        let (_, key) = self.0.iter().find(named).ok_or(Unproven::Key)?;
        let mut validation = Validation::new(Algorithm::ES256);
        validation.set_issuer(&[ISSUER]);
        validation.set_required_spec_claims(&["iss"]);
        validation.validate_exp = false; // a statement about the past does not expire
        validation.validate_aud = false;
        decode::<T>(jws, key, &validation).map(|data| data.claims).map_err(|_| Unproven::Signature)
    }
}
