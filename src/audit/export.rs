//! A part of one chain as a file that proves itself: NDJSON, one line per entry.
//!
//! The first line says which part; each entry stands as the very text that is hashed, with what is
//! known of persons and its salt beside it; the last line seals all bytes before it with a signature.
//! [`super::offline`] reads such a file without this service.

use aws_lc_rs::digest::{Context, SHA256};
use serde::{Deserialize, Serialize};

use super::entry::hex;
use super::receipt::{ReceiptKeys, SEAL};
use super::store::{self, Row};
use super::{Owner, TrailOwner};
use crate::auth::tokens::ISSUER;
use crate::clock::Moment;
use crate::db::{Conn, DbError};

/// Media type of the file.
pub const NDJSON: &str = "application/x-ndjson";
/// Version of the format.
pub const FORMAT: &str = "zorgcontract-audit-1";
/// Entries that are read at once.
const BATCH: i64 = 1_000;

/// One line of the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", tag = "kind")]
pub enum Line {
    /// The first line.
    Trail(Trail),
    /// An entry.
    Entry(Link),
    /// The last line.
    Seal(Seal),
}

/// Which part of which chain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Trail {
    /// [`FORMAT`].
    pub format: String,
    /// Whose chain.
    pub owner: TrailOwner,
    /// Begin of the window; absent for the begin of the chain.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Moment>,
    /// End of the window, not in it; absent for the end of the chain.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Moment>,
    /// Sequence number of the first entry in the window.
    pub first: i64,
    /// Sequence number of the last; one less than the first when there is none.
    pub last: i64,
    /// Hash of the entry before the first, in hexadecimal.
    pub previous: String,
    /// When the file was made.
    pub exported_at: Moment,
}

/// One entry of the chain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Link {
    /// Sequence number.
    pub sequence: i64,
    /// Its hash, in hexadecimal.
    pub hash: String,
    /// The text that is hashed.
    pub entry: String,
    /// What is known of persons, unless there is nothing or it was erased.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub personal: Option<Salted>,
}

/// Content beside the chain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Salted {
    /// The salt, in hexadecimal.
    pub salt: String,
    /// The content, JSON text.
    pub content: String,
}

/// The last line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Seal {
    /// [`Sealed`], signed.
    pub jws: String,
}

/// What the seal says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sealed {
    /// Who states it.
    pub iss: String,
    /// Whose chain.
    pub owner: TrailOwner,
    /// SHA-256 of all bytes of the file before the last line, in hexadecimal.
    pub digest: String,
    /// When the file was made.
    pub moment: Moment,
}

/// A file in the making, handed out in pieces.
#[derive(Debug)]
pub struct Export {
    owner: String,
    trail: Trail,
    next: i64,
    begun: bool,
    sealed: bool,
    persons: bool,
    context: Digest,
}

struct Digest(Context);

impl std::fmt::Debug for Digest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Digest")
    }
}

impl Export {
    /// The part of a chain that lies in a window of time.
    ///
    /// # Errors
    /// The database failed.
    pub fn of(
        conn: &mut Conn,
        (owner, name): (&Owner, &TrailOwner),
        (from, until): (Option<Moment>, Option<Moment>),
        now: Moment,
    ) -> Result<Self, DbError> {
        let owner = owner.to_string();
        let (first, last, previous) = store::window(conn, &owner, from, until)?;
        let (format, previous) = (FORMAT.to_owned(), hex(&previous));
        let trail =
            Trail { format, owner: name.clone(), from, until, first, last, previous, exported_at: now };
        let context = Digest(Context::new(&SHA256));
        Ok(Self { owner, next: first, trail, begun: false, sealed: false, persons: true, context })
    }

    /// The same without what is known of persons; the digests in the chain stay.
    pub fn without_persons(self) -> Self {
        Self { persons: false, ..self }
    }

    /// How many entries it has.
    pub fn entries(&self) -> i64 {
        self.trail.last - self.trail.first + 1
    }

    /// The next piece of the file; absent after the last.
    ///
    /// # Errors
    /// The database failed.
    pub fn piece(&mut self, conn: &mut Conn, keys: &ReceiptKeys) -> Result<Option<String>, DbError> {
        if self.sealed {
            return Ok(None);
        }
        let mut text = String::new();
        if !self.begun {
            self.begun = true;
            write(&mut text, &Line::Trail(self.trail.clone()))?;
        }
        let rows = store::range(conn, &self.owner, self.next, self.trail.last, BATCH)?;
        self.links(conn, &rows, &mut text)?;
        self.context.0.update(text.as_bytes());
        match rows.last() {
            Some(row) if row.sequence < self.trail.last => self.next = row.sequence + 1,
            _ => self.seal(keys, &mut text)?,
        }
        Ok(Some(text))
    }

    /// The whole file.
    ///
    /// # Errors
    /// The database failed.
    pub fn text(mut self, conn: &mut Conn, keys: &ReceiptKeys) -> Result<String, DbError> {
        let mut text = String::new();
        while let Some(piece) = self.piece(conn, keys)? {
            text += &piece;
        }
        Ok(text)
    }

    fn links(&self, conn: &mut Conn, rows: &[Row], text: &mut String) -> Result<(), DbError> {
        // An entry that somebody made unreadable goes out as it stands: the file is to show it.
        let entries: Vec<_> = rows.iter().filter_map(|row| row.read().ok()).collect();
        let entries = if self.persons { &entries[..] } else { &[] };
        let known = store::personal_of(conn, entries)?;
        for row in rows {
            let digest = row.read().ok().and_then(|entry| entry.personal_digest);
            let kept = digest.and_then(|digest| known.get(&digest).cloned());
            let salted = kept.and_then(|kept| Some((kept.salt?, kept.content?)));
            let personal = salted.map(|(salt, content)| Salted { salt: hex(&salt), content });
            let (sequence, hash, entry) = (row.sequence, hex(&row.hash), row.entry.clone());
            write(text, &Line::Entry(Link { sequence, hash, entry, personal }))?;
        }
        Ok(())
    }

    fn seal(&mut self, keys: &ReceiptKeys, text: &mut String) -> Result<(), DbError> {
        self.sealed = true;
        let digest = hex(self.context.0.clone().finish().as_ref());
        let (iss, owner) = (ISSUER.to_owned(), self.trail.owner.clone());
        let sealed = Sealed { iss, owner, digest, moment: self.trail.exported_at };
        write(text, &Line::Seal(Seal { jws: keys.sign(SEAL, &sealed)? }))
    }
}

fn write(text: &mut String, line: &Line) -> Result<(), DbError> {
    *text += &serde_json::to_string(line).map_err(|e| DbError::Internal(e.to_string()))?;
    text.push('\n');
    Ok(())
}
