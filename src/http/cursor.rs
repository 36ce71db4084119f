//! Signed places in a list.
//!
//! A cursor says after or before which key the next page lies. It is signed together with the
//! operation, the filter and the caller, so it works for exactly the question it came from: another
//! filter, another caller or one changed letter makes it invalid.

use std::fmt;
use std::sync::Arc;

use aws_lc_rs::hmac;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

/// Longest cursor that is looked at.
pub const MAX_CURSOR: usize = 1024;

const TAG: usize = 32;

/// The key that signs cursors; instances of one service share it.
#[derive(Clone)]
pub struct CursorKey(Arc<hmac::Key>);

impl CursorKey {
    /// From at least 32 secret bytes.
    ///
    /// # Errors
    /// A key that is too short.
    pub fn new(secret: &[u8]) -> Result<Self, &'static str> {
        if secret.len() < 32 {
            return Err("the cursor key must be at least 32 bytes");
        }
        Ok(Self(Arc::new(hmac::Key::new(hmac::HMAC_SHA256, secret))))
    }
}

impl fmt::Debug for CursorKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CursorKey(secret)")
    }
}

/// Where a page begins; `K` is the key that the list is ordered by.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Start<K> {
    /// At the first item.
    #[serde(skip)]
    First,
    /// Right after this key, going forward.
    #[serde(rename = "a")]
    After(K),
    /// Right before this key, going backward.
    #[serde(rename = "b")]
    Before(K),
}

/// The question that a cursor belongs to.
#[derive(Clone, Debug)]
pub(crate) struct Question<'a> {
    /// Method and path pattern.
    pub(crate) operation: &'a str,
    /// The filter in canonical form.
    pub(crate) filter: &'a str,
    /// Who asks.
    pub(crate) caller: &'a str,
}

impl Question<'_> {
    fn sign(&self, key: &CursorKey, place: &[u8]) -> hmac::Tag {
        let mut context = hmac::Context::with_key(&key.0);
        for part in [self.operation.as_bytes(), self.filter.as_bytes(), self.caller.as_bytes(), place] {
            context.update(&(part.len() as u64).to_be_bytes());
            context.update(part);
        }
        context.sign()
    }

    /// The cursor for a place in the answer to this question.
    pub(crate) fn cursor<K: Serialize>(&self, key: &CursorKey, start: &Start<K>) -> Option<String> {
        let place = serde_json::to_vec(start).ok()?;
        let mut bytes = self.sign(key, &place).as_ref().to_vec();
        bytes.extend_from_slice(&place);
        Some(URL_SAFE_NO_PAD.encode(bytes))
    }

    /// The place that a cursor names, if it belongs to this question.
    pub(crate) fn start<K: DeserializeOwned>(&self, key: &CursorKey, cursor: &str) -> Option<Start<K>> {
        let bytes = URL_SAFE_NO_PAD.decode(cursor).ok().filter(|b| b.len() > TAG)?;
        let (tag, place) = bytes.split_at(TAG);
        aws_lc_rs::constant_time::verify_slices_are_equal(self.sign(key, place).as_ref(), tag).ok()?;
        serde_json::from_slice(place).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_works_only_for_the_question_it_came_from() {
        let key = CursorKey::new(&[7; 32]).unwrap();
        let question = Question { operation: "GET /v1/things", filter: "city=Leiden", caller: "a" };
        let cursor = question.cursor(&key, &Start::After((3, "x"))).unwrap();
        let read = |q: &Question<'_>, key: &CursorKey| q.start::<(i64, String)>(key, &cursor);
        assert_eq!(read(&question, &key), Some(Start::After((3, "x".to_owned()))));
        assert_eq!(read(&Question { filter: "city=Delft", ..question.clone() }, &key), None);
        assert_eq!(read(&Question { caller: "b", ..question.clone() }, &key), None);
        assert_eq!(read(&Question { operation: "GET /v1/others", ..question.clone() }, &key), None);
        assert_eq!(read(&question, &CursorKey::new(&[8; 32]).unwrap()), None);
        for position in 0..cursor.len() {
            let mut changed = cursor.clone().into_bytes();
            changed[position] = if changed[position] == b'A' { b'B' } else { b'A' };
            let changed = String::from_utf8(changed).unwrap();
            assert_eq!(question.start::<(i64, String)>(&key, &changed), None, "{position}");
        }
    }
}
