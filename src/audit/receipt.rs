//! Signed statements about the trail: heads, exports, receipts.
//!
//! Each is a compact JWS (ES256) with a `typ` of its own, so that none is taken for another or for an
//! access token. Who holds a signed head can prove later that the chain was cut off or written anew.
//! The key is the receipt key of the configuration; its public half stands in the published key set.

use std::sync::Arc;

use jsonwebtoken::jwk::{AlgorithmParameters, Jwk};
use jsonwebtoken::{Algorithm, DecodingKey, Header, Validation, decode, decode_header};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::entry::{GENESIS, hex};
use super::{Owner, TrailOwner, store};
use crate::auth::jwk::PublishedJwk;
use crate::auth::keys::TokenKey;
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

/// The key that signs statements. Cloning shares it.
#[derive(Clone)]
pub struct ReceiptKey(Arc<TokenKey>);

impl std::fmt::Debug for ReceiptKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "ReceiptKey({})", self.0.id) // never the key itself
    }
}

impl From<TokenKey> for ReceiptKey {
    fn from(key: TokenKey) -> Self {
        Self(Arc::new(key))
    }
}

impl ReceiptKey {
    /// The public half as a member of a key set (RFC 7517), with its use.
    ///
    /// # Errors
    /// A key of another kind than the configuration takes.
    pub fn jwk(&self) -> Result<Value, DbError> {
        let unusable = || DbError::Internal("the receipt key has no public half".into());
        let jwk = Jwk::from_encoding_key(&self.0.signing, Algorithm::ES256).map_err(|_| unusable())?;
        let AlgorithmParameters::EllipticCurve(point) = jwk.algorithm else { return Err(unusable()) };
        Ok(json!({ "kty": "EC", "crv": "P-256", "x": point.x, "y": point.y, "kid": self.0.id, "use": USE,
            "alg": "ES256" }))
    }

    /// The public half as the key set of this service publishes it.
    pub fn published(&self) -> Option<PublishedJwk> {
        self.0.public.published(USE)
    }

    /// The statement as a compact JWS.
    ///
    /// # Errors
    /// A statement that cannot be written as JSON.
    pub fn sign<T: Serialize>(&self, kind: &str, statement: &T) -> Result<String, DbError> {
        let header =
            Header { typ: Some(kind.into()), kid: Some(self.0.id.clone()), ..Header::new(Algorithm::ES256) };
        jsonwebtoken::encode(&header, statement, &self.0.signing)
            .map_err(|e| DbError::Internal(e.to_string()))
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
        Ok(Self { iss: ISSUER.to_owned(), owner: name.clone(), sequence, hash: hex(&hash), moment: now })
    }
}

/// What a receipt says: what was received, and the end of the chain in which that is told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Receipt<T> {
    /// Who states it.
    pub iss: String,
    /// What it is about: the object, its digest, the moment it came in, its deadline.
    #[serde(flatten)]
    pub about: T,
    /// The end of the chain of the organisation that it is for.
    pub head: Head,
}

/// A receipt for an organisation, signed. Give it out after the write that it is about, so that the
/// head covers that write.
///
/// # Errors
/// The database failed.
pub fn issue<T: Serialize>(
    conn: &mut Conn,
    key: &ReceiptKey,
    (owner, name): (&Owner, &TrailOwner),
    about: T,
    now: Moment,
) -> Result<String, DbError> {
    let head = Head::of(conn, owner, name, now)?;
    key.sign(RECEIPT, &Receipt { iss: ISSUER.to_owned(), about, head })
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
