//! Uploaded files: kept in chunks by the digest of their content, read whole or as a stream.
//!
//! Who uploaded a file, what it is called and who may read it is the business of the rooms that name its
//! digest; a file that none of them names goes with the housekeeping.

use std::io::{self, BufReader, Read, Seek as _, Write};
use std::ops::Range;
use std::sync::{Mutex, PoisonError};

use actix_web::web::Bytes;
use aws_lc_rs::digest::{Context, SHA256};
use diesel::prelude::*;
use futures_util::stream::{self, Stream};
use tempfile::SpooledTempFile;

use crate::audit::Actor;
use crate::clock::Moment;
use crate::db::schema::file_chunks;
use crate::db::{Conn, Db, DbError, PortableDsl, Tx};

/// Bytes in one chunk at most.
pub const CHUNK: usize = 1 << 20;

/// A file that comes in piece by piece: on disk from its second chunk on, in a file without a name that is
/// gone with the process.
pub struct Incoming {
    spool: SpooledTempFile,
    size: u64,
    context: Context,
}

impl Default for Incoming {
    fn default() -> Self {
        Self { spool: SpooledTempFile::new(CHUNK), size: 0, context: Context::new(&SHA256) }
    }
}

impl Incoming {
    /// Adds a piece.
    ///
    /// # Errors
    /// The disk is full, or fails.
    pub fn push(&mut self, piece: &[u8]) -> Result<(), DbError> {
        self.write_all(piece).map_err(of_disk)
    }

    /// Its length so far, in bytes.
    pub const fn size(&self) -> u64 {
        self.size
    }

    /// The file, complete.
    pub fn finish(self) -> File {
        let digest = self.context.finish().as_ref().to_vec();
        File { spool: Mutex::new(self.spool), size: self.size, digest }
    }
}

impl Write for Incoming {
    fn write(&mut self, piece: &[u8]) -> io::Result<usize> {
        let written = self.spool.write(piece)?;
        self.size += written as u64;
        self.context.update(&piece[..written]);
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.spool.flush()
    }
}

/// A file that came in.
#[derive(Debug)]
pub struct File {
    spool: Mutex<SpooledTempFile>,
    /// Its length in bytes.
    pub size: u64,
    /// SHA-256 of its content.
    pub digest: Vec<u8>,
}

impl File {
    /// Reads it from its beginning, one reader at a time. Blocks.
    ///
    /// # Errors
    /// Those of `read`, or the disk fails.
    pub fn read<T, E: From<DbError>>(
        &self,
        read: impl FnOnce(&mut SpooledTempFile) -> Result<T, E>,
    ) -> Result<T, E> {
        let mut spool = self.spool.lock().unwrap_or_else(PoisonError::into_inner);
        spool.rewind().map_err(of_disk)?;
        read(&mut spool)
    }
}

fn of_disk(error: io::Error) -> DbError {
    match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => DbError::StorageFull,
        _ => DbError::Internal(format!("a file that comes in: {error}")),
    }
}

/// Keeps a file; the same content is kept once, from now on.
///
/// # Errors
/// The database failed.
pub fn store(conn: &mut Conn, file: &File, now: Moment) -> Result<(), DbError> {
    file.read(|spool| {
        let mut content = Vec::new();
        for number in 0_i32.. {
            content.clear();
            spool.take(CHUNK as u64).read_to_end(&mut content).map_err(of_disk)?;
            if content.is_empty() && number > 0 {
                break;
            }
            insert(conn, &file.digest, number, &content, now)?;
        }
        Ok(())
    })
}

/// Keeps a large file in one small write per piece, so that others get their turn. What names it comes
/// after: without that the pieces go with the housekeeping. Ends early once `stop` says so. Blocks.
///
/// # Errors
/// The database failed.
pub fn store_in_pieces(db: &Db, file: &File, now: Moment, stop: &dyn Fn() -> bool) -> Result<(), DbError> {
    file.read(|spool| {
        for number in 0_i32.. {
            let mut content = Vec::new();
            spool.take(CHUNK as u64).read_to_end(&mut content).map_err(of_disk)?;
            if stop() || (content.is_empty() && number > 0) {
                break;
            }
            let digest = file.digest.clone();
            let work = move |tx: &mut Tx<'_>| insert(tx.conn(), &digest, number, &content, now);
            db.write_blocking(Actor::command("job-runner"), work)?;
        }
        Ok(())
    })
}

fn insert(conn: &mut Conn, digest: &[u8], number: i32, content: &[u8], now: Moment) -> Result<(), DbError> {
    diesel::insert_into(file_chunks::table)
        .values((
            file_chunks::digest.eq(digest),
            file_chunks::chunk.eq(number),
            file_chunks::content.eq(content),
            file_chunks::stored_at.eq(now),
        ))
        .on_conflict((file_chunks::digest, file_chunks::chunk))
        .do_update()
        .set(file_chunks::stored_at.eq(now))
        .portable()
        .execute(conn)?;
    Ok(())
}

/// The chunks of a kept file one after the other, as they are asked for.
pub fn stream(db: Db, digest: Vec<u8>) -> impl Stream<Item = Result<Bytes, DbError>> {
    stream_part(db, digest, 0..u64::MAX)
}

/// These bytes of a kept file, chunk by chunk as they are asked for.
pub fn stream_part(db: Db, digest: Vec<u8>, part: Range<u64>) -> impl Stream<Item = Result<Bytes, DbError>> {
    stream::try_unfold((db, digest, part), async |(db, digest, part)| {
        if part.is_empty() {
            return Ok(None);
        }
        let size = CHUNK as u64;
        let number = i32::try_from(part.start / size).map_err(|_| gone())?;
        let wanted = digest.clone();
        let Some(content) = db.read_async(move |conn| chunk(conn, &wanted, number)).await? else {
            return if number == 0 { Err(gone()) } else { Ok(None) };
        };
        let begin = u64::from(number.unsigned_abs()) * size;
        let from = usize::try_from(part.start - begin).unwrap_or(CHUNK).min(content.len());
        let to = usize::try_from(part.end.min(begin + size) - begin).unwrap_or(CHUNK).min(content.len());
        let piece = Bytes::from(content).slice(from..to.max(from));
        Ok(Some((piece, (db, digest, begin + size..part.end))))
    })
}

fn gone() -> DbError {
    DbError::Internal("a file is not there".into())
}

fn chunk(conn: &mut Conn, digest: &[u8], number: i32) -> Result<Option<Vec<u8>>, DbError> {
    let found = file_chunks::table.find((digest, number)).select(file_chunks::content);
    Ok(found.first(conn).optional()?)
}

/// Reads a kept file chunk by chunk.
pub struct Chunks<'r> {
    db: &'r Db,
    digest: Vec<u8>,
    next: i32,
    content: io::Cursor<Vec<u8>>,
    stop: &'r dyn Fn() -> bool,
}

/// The kept file with this digest. Reading fails once `stop` says so.
pub fn open<'r>(db: &'r Db, digest: Vec<u8>, stop: &'r dyn Fn() -> bool) -> BufReader<Chunks<'r>> {
    BufReader::with_capacity(1 << 16, Chunks { db, digest, next: 0, content: io::Cursor::default(), stop })
}

impl std::fmt::Debug for Chunks<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Chunks(at {})", self.next)
    }
}

impl Read for Chunks<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if (self.stop)() {
            return Err(io::Error::other("the reading was stopped"));
        }
        loop {
            let read = self.content.read(buffer)?;
            if read > 0 {
                return Ok(read);
            }
            match self.chunk().map_err(io::Error::other)? {
                Some(content) => self.content = io::Cursor::new(content),
                None => return Ok(0),
            }
            self.next += 1;
        }
    }
}

impl Chunks<'_> {
    fn chunk(&self) -> Result<Option<Vec<u8>>, DbError> {
        self.db.read(|conn| chunk(conn, &self.digest, self.next))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_large_file_comes_in_on_disk_and_a_small_one_in_memory() {
        let mut small = Incoming::default();
        small.push(b"abc").unwrap();
        assert!(!small.spool.is_rolled());
        let small = small.finish();
        assert_eq!((small.size, small.digest[0]), (3, 0xba));
        let mut large = Incoming::default();
        for _ in 0..40 {
            large.push(&[7; CHUNK / 16]).unwrap();
        }
        assert!(large.spool.is_rolled());
        let large = large.finish();
        for _ in 0..2 {
            let mut content = Vec::new();
            large.read(|spool| spool.read_to_end(&mut content).map_err(of_disk)).unwrap();
            assert_eq!((large.size, content), ((CHUNK / 16 * 40) as u64, vec![7; CHUNK / 16 * 40]));
        }
    }

    #[test]
    fn a_full_disk_is_told_as_one() {
        assert!(matches!(of_disk(io::ErrorKind::StorageFull.into()), DbError::StorageFull));
        assert!(matches!(of_disk(io::ErrorKind::Other.into()), DbError::Internal(_)));
    }
}
