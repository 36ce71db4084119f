//! The PostgreSQL half: import into one database, COPY into another.

use std::io::{Read, Write};
use std::time::{Duration, Instant};

use diesel::connection::SimpleConnection;
use diesel::pg::{CopyFormat, PgConnection};
use diesel::{Connection, ExecuteCopyFromDsl};
use zorgcontract::clock::Clocks;
use zorgcontract::db::schema::{parties, register_facts};
use zorgcontract::db::{DatabaseUrl, Db};

use super::{Round, timed_import};

pub(super) fn round(server: &str, round: usize, file: &str) -> Round {
    let (imported, bare) = (Scratch::new(server, "imported", round), Scratch::new(server, "bare", round));
    let (import, again) = timed_import(&DatabaseUrl::Postgres(imported.url.clone()), file);
    let from = || connect(&imported.url); // diesel leaves a connection busy after a copy
    let parties =
        copied(diesel::copy_to(parties::table).with_format(CopyFormat::Binary).load_raw(&mut from()));
    let facts =
        copied(diesel::copy_to(register_facts::table).with_format(CopyFormat::Binary).load_raw(&mut from()));
    let empty = Db::open(&DatabaseUrl::Postgres(bare.url.clone()), Clocks::real());
    drop(empty.expect("a new database can be opened")); // the same schema
    let (bare, rows) = copy(&bare.url, &parties, &facts);
    Round { import, again, bare, rows }
}

fn connect(url: &str) -> PgConnection {
    PgConnection::establish(url).expect("the server answers")
}

fn copied(reader: diesel::QueryResult<impl Read>) -> Vec<u8> {
    let mut bytes = Vec::new();
    reader.expect("the table can be copied").read_to_end(&mut bytes).expect("the copy can be read");
    bytes
}

fn copy(url: &str, parties: &[u8], facts: &[u8]) -> (Duration, usize) {
    let mut conn = connect(url);
    let start = Instant::now();
    let rows = conn.transaction::<usize, diesel::result::Error, _>(|conn| {
        let parents = diesel::copy_from(parties::table)
            .from_raw_data(parties::table, |to: &mut dyn Write| to.write_all(parties).map_err(unwritten))
            .with_format(CopyFormat::Binary)
            .execute(conn)?;
        let children = diesel::copy_from(register_facts::table)
            .from_raw_data(register_facts::table, |to: &mut dyn Write| to.write_all(facts).map_err(unwritten))
            .with_format(CopyFormat::Binary)
            .execute(conn)?;
        Ok(parents + children)
    });
    (start.elapsed(), rows.expect("the rows went in once before"))
}

fn unwritten(error: std::io::Error) -> diesel::result::Error {
    diesel::result::Error::SerializationError(error.into())
}

/// A database that is dropped with the value.
struct Scratch {
    server: String,
    name: String,
    url: String,
}

impl Scratch {
    fn new(server: &str, what: &str, round: usize) -> Self {
        let name = format!("zorgcontract_bench_{}_{what}_{round}", std::process::id());
        connect(server)
            .batch_execute(&format!("CREATE DATABASE {name}"))
            .expect("the server lets us make databases");
        let base = server.rsplit_once('/').expect("a URL names a database").0;
        Self { server: server.to_owned(), url: format!("{base}/{name}"), name }
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        if let Ok(mut conn) = PgConnection::establish(&self.server) {
            drop(conn.batch_execute(&format!("DROP DATABASE {} WITH (FORCE)", self.name)));
        }
    }
}
