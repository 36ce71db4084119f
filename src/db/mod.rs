//! The database room: one query text for SQLite and PostgreSQL, one way to read, one way to write.
