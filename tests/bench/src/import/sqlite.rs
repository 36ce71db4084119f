//! The SQLite half: import into one file, bare inserts into another.

use std::path::Path;
use std::time::{Duration, Instant};

use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};
use zorgcontract::clock::Clocks;
use zorgcontract::db::{DatabaseUrl, Db};

use super::{Round, timed_import};
use crate::product::Folder;

/// Tables that an import fills, parents first.
const TABLES: [&str; 2] = ["parties", "register_facts"];
/// What the product sets on every connection, as far as it bears on writing.
const SETTINGS: &str = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;";

pub(super) fn round(file: &str) -> Round {
    let folder = Folder::new("import");
    let (imported, bare) = (folder.path().join("imported.sqlite"), folder.path().join("bare.sqlite"));
    let (import, again) = timed_import(&url(&imported), file);
    let tables: Vec<(&str, Vec<Vec<Value>>)> =
        TABLES.iter().map(|table| (*table, rows(&imported, table))).collect();
    drop(Db::open(&url(&bare), Clocks::real()).expect("a new database can be opened")); // the same schema, empty
    let rows = tables.iter().map(|(_, rows)| rows.len()).sum();
    Round { import, again, bare: insert(&bare, &tables), rows }
}

fn url(path: &Path) -> DatabaseUrl {
    DatabaseUrl::Sqlite(path.display().to_string())
}

fn rows(path: &Path, table: &str) -> Vec<Vec<Value>> {
    let conn = Connection::open(path).expect("the imported database opens");
    let mut select =
        conn.prepare(&format!("SELECT * FROM {table} ORDER BY rowid")).expect("the table exists");
    let columns = select.column_count();
    let rows = select.query_map([], |row| (0..columns).map(|column| row.get(column)).collect());
    rows.and_then(Iterator::collect).expect("the rows can be read")
}

fn insert(path: &Path, tables: &[(&str, Vec<Vec<Value>>)]) -> Duration {
    let mut conn = Connection::open(path).expect("the empty database opens");
    conn.execute_batch(SETTINGS).expect("the settings are good");
    let start = Instant::now();
    let transaction = conn.transaction().expect("nobody else writes");
    for (table, rows) in tables {
        let marks = vec!["?"; rows[0].len()].join(",");
        let text = format!("INSERT INTO {table} VALUES ({marks})");
        let mut insert = transaction.prepare(&text).expect("the table has these columns");
        for row in rows {
            insert.execute(params_from_iter(row)).expect("the rows went in once before");
        }
    }
    transaction.commit().expect("the disk has room");
    start.elapsed()
}
