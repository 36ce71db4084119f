//! One schema, three tellings: `src/db/schema.rs`, SQLite and PostgreSQL say the same of every table
//! and column, and every migration can be undone and done again without a trace.
//!
//! Runs on the database that the run has; `tests/run` has both.

use std::collections::BTreeMap;

use diesel::prelude::*;
use diesel::sql_types::{Bool, Nullable, Text};
use diesel_migrations::MigrationHarness;
use zorgcontract::db::{Conn, DatabaseUrl, MIGRATIONS};
use zorgcontract::on_each;

use crate::database::TestDatabase;

/// Name of diesel's own table, which knows what was migrated.
const DIESELS: &str = "__diesel_schema_migrations";

/// A column as one line: `Text`, or `Nullable<Text>`, with ` key` when it is part of the primary key.
type Tables = BTreeMap<String, BTreeMap<String, String>>;

#[derive(QueryableByName)]
struct Column {
    #[diesel(sql_type = Text)]
    table_name: String,
    #[diesel(sql_type = Text)]
    column_name: String,
    #[diesel(sql_type = Text)]
    type_name: String,
    #[diesel(sql_type = Bool)]
    nullable: bool,
    #[diesel(sql_type = Bool)]
    key: bool,
}

#[derive(QueryableByName)]
struct Statement {
    #[diesel(sql_type = Nullable<Text>)]
    line: Option<String>,
}

const SQLITE_COLUMNS: &str = "SELECT m.name AS table_name, c.name AS column_name, c.type AS type_name, \
    NOT c.\"notnull\" AND c.pk = 0 AS nullable, c.pk > 0 AS key \
    FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table'";

const POSTGRES_COLUMNS: &str = "SELECT c.table_name::text, c.column_name::text, c.data_type::text AS type_name, \
    c.is_nullable = 'YES' AS nullable, EXISTS (SELECT 1 FROM pg_index i JOIN pg_attribute a \
    ON a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey) WHERE i.indisprimary \
    AND i.indrelid = (quote_ident(c.table_schema) || '.' || quote_ident(c.table_name))::regclass \
    AND a.attname = c.column_name) AS key \
    FROM information_schema.columns c WHERE c.table_schema = 'public'";

const SQLITE_STATEMENTS: &str = "SELECT type || ' ' || name || ' ' || coalesce(sql, '') AS line FROM sqlite_master \
    WHERE tbl_name <> '__diesel_schema_migrations' ORDER BY 1";

// The place of a column among the others: its own number is never used again after it was dropped.
const POSTGRES_STATEMENTS: &str = "SELECT 'column ' || table_name || '.' \
    || row_number() OVER (PARTITION BY table_name ORDER BY ordinal_position) || ' ' || column_name \
    || ' ' || data_type || ' ' || is_nullable || ' ' || coalesce(column_default, '') AS line \
    FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> '__diesel_schema_migrations' \
    UNION ALL SELECT 'constraint ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) \
    FROM pg_constraint WHERE connamespace = 'public'::regnamespace \
    AND conrelid::regclass::text <> '__diesel_schema_migrations' \
    UNION ALL SELECT 'index ' || indexdef FROM pg_indexes WHERE schemaname = 'public' \
    AND tablename <> '__diesel_schema_migrations' ORDER BY 1";

fn connect(database: &TestDatabase) -> Conn {
    let url = match &database.url {
        DatabaseUrl::Sqlite(url) | DatabaseUrl::Postgres(url) => url,
    };
    Conn::establish(url).expect("the test database answers")
}

/// One query text per database.
fn query<T>(conn: &mut Conn, sqlite: &str, postgres: &str) -> Vec<T>
where
    T: QueryableByName<diesel::sqlite::Sqlite> + QueryableByName<diesel::pg::Pg> + 'static,
{
    match conn {
        Conn::Pg(conn) => diesel::sql_query(postgres).load(conn),
        Conn::Sqlite(conn) => diesel::sql_query(sqlite).load(conn),
    }
    .expect("the catalogue answers")
}

/// The type by which diesel knows a type of either database.
fn diesel_type(name: &str) -> &'static str {
    match name.to_ascii_uppercase().as_str() {
        "TEXT" => "Text",
        "BIGINT" => "BigInt",
        "INTEGER" => "Integer",
        "SMALLINT" => "SmallInt",
        "BOOLEAN" => "Bool",
        "DATE" => "Date",
        "BYTEA" => "Binary",
        other => panic!("{other} is none of the types that the house uses"),
    }
}

fn column(type_name: &str, nullable: bool, key: bool) -> String {
    let text = if nullable { format!("Nullable<{type_name}>") } else { type_name.to_owned() };
    if key { format!("{text} key") } else { text }
}

/// The tables of the connected database.
fn in_database(conn: &mut Conn) -> Tables {
    let mut tables = Tables::new();
    for row in query::<Column>(conn, SQLITE_COLUMNS, POSTGRES_COLUMNS) {
        if row.table_name == DIESELS || row.table_name.starts_with("sqlite_") {
            continue;
        }
        let text = column(diesel_type(&row.type_name), row.nullable, row.key);
        tables.entry(row.table_name).or_default().insert(row.column_name, text);
    }
    tables
}

/// The tables of `src/db/schema.rs`: `diesel::table! { name (key, …) { column -> Type, … } }`.
fn in_source() -> Tables {
    let text = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/src/db/schema.rs")).unwrap();
    let mut tables = Tables::new();
    for part in text.split("diesel::table! {").skip(1) {
        let (name, rest) = part.split_once('(').expect("a primary key");
        let (keys, rest) = rest.split_once(')').expect("a primary key");
        let body = rest.split_once('{').and_then(|(_, rest)| rest.split_once('}')).expect("columns").0;
        let keys: Vec<&str> = keys.split(',').map(str::trim).collect();
        let columns = body.split(',').filter_map(|line| line.split_once("->"));
        let columns = columns.map(|(name, of)| {
            let (name, of) = (name.trim(), of.trim());
            let inner = of.strip_prefix("Nullable<").and_then(|of| of.strip_suffix('>'));
            (name.to_owned(), column(inner.unwrap_or(of), inner.is_some(), keys.contains(&name)))
        });
        tables.insert(name.trim().to_owned(), columns.collect());
    }
    tables
}

fn migrate(conn: &mut Conn) {
    on_each!(conn, c => c.run_pending_migrations(MIGRATIONS).map(drop)).expect("up");
}

#[test]
fn the_tables_in_the_source_are_the_tables_of_the_database() {
    let database = TestDatabase::new();
    let mut conn = connect(&database);
    migrate(&mut conn);
    let (source, database) = (in_source(), in_database(&mut conn));
    assert!(!source.is_empty(), "tables are found at all");
    for name in source.keys().chain(database.keys()) {
        assert_eq!(source.get(name), database.get(name), "table {name}: source, then database");
    }
}

#[test]
fn no_table_has_more_columns_than_diesel_is_built_for() {
    for (name, columns) in in_source() {
        assert!(columns.len() <= 32, "{name} has {} columns", columns.len());
    }
}

#[test]
fn every_migration_undone_and_done_again_gives_an_equal_schema() {
    let database = TestDatabase::new();
    let mut conn = connect(&database);
    let lines = |conn: &mut Conn| -> Vec<String> {
        let rows = query::<Statement>(conn, SQLITE_STATEMENTS, POSTGRES_STATEMENTS);
        rows.into_iter().filter_map(|row| row.line).collect()
    };
    migrate(&mut conn);
    let first = lines(&mut conn);
    assert!(!first.is_empty(), "a schema is found at all");
    on_each!(&mut conn, c => c.revert_all_migrations(MIGRATIONS).map(drop)).expect("down");
    assert_eq!(lines(&mut conn), Vec::<String>::new(), "undone, nothing is left");
    migrate(&mut conn);
    assert_eq!(lines(&mut conn), first);
    // and the last one by itself, as an operator would
    on_each!(&mut conn, c => c.revert_last_migration(MIGRATIONS).map(drop)).expect("one down");
    migrate(&mut conn);
    assert_eq!(lines(&mut conn), first);
}
