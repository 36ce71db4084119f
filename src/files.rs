//! Uploaded files: kept in chunks by the digest of their content, read whole or as a stream.
//!
//! Who uploaded a file, what it is called and who may read it is the business of the rooms that name its
//! digest; a file that none of them names goes with the housekeeping.

use std::io::{self, BufReader, Read};

use aws_lc_rs::digest::{Context, SHA256};
use diesel::prelude::*;

use crate::clock::Moment;
use crate::db::schema::file_chunks;
use crate::db::{Conn, Db, DbError, PortableDsl};

/// Bytes in one chunk at most.
pub const CHUNK: usize = 1 << 20;

/// A file that comes in piece by piece.
pub struct Incoming {
    chunks: Vec<Vec<u8>>,
    context: Context,
}

impl Default for Incoming {
    fn default() -> Self {
        Self { chunks: vec![Vec::new()], context: Context::new(&SHA256) }
    }
}

impl Incoming {
    /// Adds a piece.
    pub fn push(&mut self, piece: &[u8]) {
        self.context.update(piece);
        let mut rest = piece;
        while !rest.is_empty() {
            if self.chunks.last().is_none_or(|chunk| chunk.len() == CHUNK) {
                self.chunks.push(Vec::new());
            }
            let Some(chunk) = self.chunks.last_mut() else { break };
            let (fits, more) = rest.split_at(rest.len().min(CHUNK - chunk.len()));
            chunk.extend_from_slice(fits);
            rest = more;
        }
    }

    /// The file, complete.
    pub fn finish(self) -> File {
        File { chunks: self.chunks, digest: self.context.finish().as_ref().to_vec() }
    }
}

/// A file that came in.
#[derive(Debug)]
pub struct File {
    chunks: Vec<Vec<u8>>,
    /// SHA-256 of its content.
    pub digest: Vec<u8>,
}

impl File {
    /// Its whole content.
    pub fn content(&self) -> Vec<u8> {
        self.chunks.concat()
    }
}

/// Keeps a file; the same content is kept once, from now on.
///
/// # Errors
/// The database failed.
pub fn store(conn: &mut Conn, file: &File, now: Moment) -> Result<(), DbError> {
    let digest = &file.digest;
    for (content, number) in file.chunks.iter().zip(0_i32..) {
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
    }
    Ok(())
}

/// The whole content of a kept file.
///
/// # Errors
/// The database failed, or the file is not there.
pub fn read(conn: &mut Conn, digest: &[u8]) -> Result<Vec<u8>, DbError> {
    let chunks = file_chunks::table.filter(file_chunks::digest.eq(digest)).order(file_chunks::chunk);
    let chunks: Vec<Vec<u8>> = chunks.select(file_chunks::content).load(conn)?;
    if chunks.is_empty() { Err(DbError::Internal("a file is not there".into())) } else { Ok(chunks.concat()) }
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
        self.db.read(|conn| {
            Ok(file_chunks::table
                .find((&self.digest, self.next))
                .select(file_chunks::content)
                .first(conn)
                .optional()?)
        })
    }
}
