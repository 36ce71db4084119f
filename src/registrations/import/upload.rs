//! An uploaded snapshot file: kept in chunks by the digest of its content, read as a stream.

use std::io::{self, BufReader, Read};

use diesel::prelude::*;

use crate::clock::Moment;
use crate::db::schema::file_chunks;
use crate::db::{Conn, Db, DbError, PortableDsl};

/// Bytes in one chunk at most.
pub(super) const CHUNK: usize = 1 << 20;

/// Keeps a file; the same content is kept once, from now on.
pub(super) fn store(conn: &mut Conn, digest: &[u8], chunks: &[Vec<u8>], now: Moment) -> Result<(), DbError> {
    for (content, number) in chunks.iter().zip(0_i32..) {
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

/// Reads a kept file chunk by chunk.
pub(super) struct Chunks<'r> {
    db: &'r Db,
    digest: Vec<u8>,
    next: i32,
    content: io::Cursor<Vec<u8>>,
    stop: &'r dyn Fn() -> bool,
}

/// The kept file with this digest. Reading fails once `stop` says so: the import then has no effect.
pub(super) fn open<'r>(db: &'r Db, digest: Vec<u8>, stop: &'r dyn Fn() -> bool) -> BufReader<Chunks<'r>> {
    BufReader::with_capacity(1 << 16, Chunks { db, digest, next: 0, content: io::Cursor::default(), stop })
}

impl Read for Chunks<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if (self.stop)() {
            return Err(io::Error::other("the import was stopped"));
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
