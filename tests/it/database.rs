//! A fresh database per test: SQLite in a temporary folder, or a PostgreSQL database of its own
//! when `ZORGCONTRACT_TEST_POSTGRES` names a server (`tests/postgres` starts one).

use diesel::connection::SimpleConnection;
use diesel::pg::PgConnection;
use diesel::prelude::*;
use zorgcontract::clock::Clocks;
use zorgcontract::codes::JobId;
use zorgcontract::db::{DatabaseUrl, Db};

pub struct TestDatabase {
    pub url: DatabaseUrl,
    clean_up: CleanUp,
}

enum CleanUp {
    Folder(std::path::PathBuf),
    Database { server: String, name: String },
}

impl TestDatabase {
    pub fn new() -> Self {
        let name = format!("zorgcontract_test_{}", JobId::new().uuid().simple());
        match std::env::var("ZORGCONTRACT_TEST_POSTGRES") {
            Ok(server) => {
                let mut conn = PgConnection::establish(&server).expect("the test server answers");
                conn.batch_execute(&format!("CREATE DATABASE {name}")).unwrap();
                let base = server.rsplit_once('/').expect("a URL with a database").0;
                let url = DatabaseUrl::Postgres(format!("{base}/{name}"));
                Self { url, clean_up: CleanUp::Database { server, name } }
            }
            Err(_) => {
                let folder = std::env::temp_dir().join(name);
                std::fs::create_dir(&folder).unwrap();
                let url = DatabaseUrl::Sqlite(folder.join("test.sqlite").display().to_string());
                Self { url, clean_up: CleanUp::Folder(folder) }
            }
        }
    }

    pub fn open(&self) -> Db {
        self.open_with(Clocks::real())
    }

    pub fn open_with(&self, clocks: Clocks) -> Db {
        Db::open(&self.url, clocks).unwrap()
    }
}

impl Drop for TestDatabase {
    fn drop(&mut self) {
        match &self.clean_up {
            CleanUp::Folder(folder) => drop(std::fs::remove_dir_all(folder)),
            CleanUp::Database { server, name } => {
                if let Ok(mut conn) = PgConnection::establish(server) {
                    drop(conn.batch_execute(&format!("DROP DATABASE {name} WITH (FORCE)")));
                }
            }
        }
    }
}
