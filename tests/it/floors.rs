//! Versions below which a dependency has a fault that matters here, and crates that must not come
//! in. The advisory database needs a network and does not know all of these; this list needs
//! neither. `deny.toml` holds licences and sources.

use std::collections::BTreeMap;

/// Name, lowest version, and what is wrong below it.
const FLOORS: &[(&str, &str, &str)] = &[
    (
        "actix-http",
        "3.13.3",
        "a kept-alive connection is cut while the server leaves; before 3.12.1 request smuggling",
    ),
    ("actix-server", "2.10.0", "a race at shutdown drops accepted connections"),
    ("actix-web", "4.14.1", "a kept-alive connection is cut while the server leaves"),
    ("bytes", "1.11.1", "an overflow when a buffer is reserved"),
    ("crossbeam-channel", "0.5.15", "a double free on drop"),
    ("diesel", "2.3.10", "six advisories on SQLite and on raw values"),
    ("h2", "0.4.16", "empty DATA frames without end are accepted"),
    ("idna", "1.0.0", "two spellings of one host name"),
    ("jsonwebtoken", "10.3.0", "exp and nbf given as text are not checked"),
    ("libsqlite3-sys", "0.38.0", "bundles a SQLite that can lose commits in WAL mode (fixed in 3.51.3)"),
    ("openssl-src", "300.5.4", "older OpenSSL below libpq"),
    ("regex", "1.5.5", "a pattern can take very long"),
    ("ring", "0.17.12", "a panic on crafted input"),
    ("rustls", "0.23.45", "handshake messages in plain text that should be encrypted are taken"),
    (
        "rustls-webpki",
        "0.103.13",
        "a revocation list that panics, one that is not taken for that of its issuer, name constraints",
    ),
    ("time", "0.3.47", "a stack overflow while a date is read"),
    ("tokio", "1.44.2", "a broadcast channel clones without a lock"),
    ("tracing-subscriber", "0.3.20", "escape codes of a caller reach the terminal"),
];

/// Name and why it must not come in.
const UNWANTED: &[(&str, &str)] = &[
    ("actix-governor", "GPL-3.0-or-later"),
    ("native-tls", "TLS of the service is not OpenSSL's"),
    ("openssl", "only libpq uses OpenSSL, through openssl-sys, built from source"),
    ("rsa", "leaks key bits by timing, no fixed release"),
    ("serde_yaml", "no longer maintained"),
];

fn lock_file() -> toml::Table {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.lock");
    let text = std::fs::read_to_string(path).expect("the lock file is part of the repository");
    text.parse().expect("a lock file is TOML")
}

/// Versions of every package in the lock file.
fn locked() -> BTreeMap<String, Vec<String>> {
    let lock = lock_file();
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for package in lock["package"].as_array().expect("packages") {
        let field = |name: &str| package[name].as_str().unwrap_or_default().to_owned();
        found.entry(field("name")).or_default().push(field("version"));
    }
    found
}

/// Major, minor, patch; what stands behind them does not count. A pre-release is below its release.
fn parts(version: &str) -> (u64, u64, u64, bool) {
    let (numbers, released) = match version.split_once(['-', '+']) {
        Some((numbers, _)) => (numbers, !version[numbers.len()..].starts_with('-')),
        None => (version, true),
    };
    let mut numbers = numbers.split('.').map(|n| n.parse().expect("a number"));
    let mut next = || numbers.next().unwrap_or_default();
    (next(), next(), next(), released)
}

#[test]
fn versions_are_compared_by_number() {
    assert!(parts("0.10.0") > parts("0.9.9"));
    assert!(parts("300.6.1+3.6.3") > parts("300.6.0"));
    assert!(parts("1.0.0-rc.1") < parts("1.0.0"));
}

#[test]
fn no_dependency_is_below_its_floor() {
    let locked = locked();
    for (name, floor, why) in FLOORS {
        for version in locked.get(*name).into_iter().flatten() {
            assert!(parts(version) >= parts(floor), "{name} {version} is below {floor}: {why}");
        }
    }
}

#[test]
fn the_pillars_are_in_the_lock_file() {
    let locked = locked();
    for name in
        ["actix-web", "actix-http", "diesel", "jsonwebtoken", "libsqlite3-sys", "aws-lc-rs", "openssl-src"]
    {
        assert!(locked.contains_key(name), "{name} has left: its floor guards nothing any more");
    }
}

#[test]
fn no_unwanted_crate_comes_in() {
    let locked = locked();
    for (name, why) in UNWANTED {
        assert!(!locked.contains_key(*name), "{name}: {why}");
    }
}

#[test]
fn the_server_neither_unpacks_bodies_nor_speaks_http_2() {
    let lock = lock_file();
    let actix = lock["package"].as_array().expect("packages").iter();
    let mut actix = actix.filter(|package| package["name"].as_str() == Some("actix-http"));
    let needs = actix.next().expect("actix-http")["dependencies"].as_array().expect("dependencies");
    for name in ["h2", "flate2", "brotli", "zstd"] {
        assert!(!needs.iter().any(|need| need.as_str() == Some(name)), "actix-http is built with {name}");
    }
}

#[test]
fn the_linked_sqlite_does_not_lose_commits() {
    use diesel::prelude::*;
    use diesel::sqlite::SqliteConnection;

    #[derive(QueryableByName)]
    struct Version {
        #[diesel(sql_type = diesel::sql_types::Text)]
        version: String,
    }
    let mut conn = SqliteConnection::establish(":memory:").unwrap();
    let found: Version =
        diesel::sql_query("SELECT sqlite_version() AS version").get_result(&mut conn).unwrap();
    assert!(parts(&found.version) >= parts("3.51.3"), "SQLite {}", found.version);
}
