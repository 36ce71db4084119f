//! The small demo country in a database of its own, to ask the decision of.

use std::path::PathBuf;
use std::sync::Arc;

use zorgcontract::clock::Clocks;
use zorgcontract::db::{DatabaseUrl, Db};
use zorgcontract::policy::{PackFiles, load};
use zorgcontract::snapshot::{Snapshot, Snapshots};
use zorgcontract::{demo, reference};

/// The country; its files go when it is dropped.
pub struct Country {
    pub db: Db,
    dir: PathBuf,
}

impl Country {
    pub fn small() -> Self {
        let dir = std::env::temp_dir().join(format!("zorgcontract-country-{}", uuid::Uuid::now_v7()));
        std::fs::create_dir_all(&dir).unwrap();
        let clocks = Clocks::business_from(demo::beginning());
        let url = DatabaseUrl::Sqlite(dir.join("zorgcontract.sqlite").display().to_string());
        let db = Db::open(&url, clocks.clone()).unwrap();
        reference::seed::seed(&db).unwrap();
        demo::seed(&db, &clocks, demo::SMALL).unwrap();
        Self { db, dir }
    }

    /// Everything that is recorded now, with the shipped policies.
    pub fn snapshot(&self) -> Arc<Snapshot> {
        Snapshots::open(self.db.clone(), load(&PackFiles::embedded()).unwrap()).unwrap().load()
    }
}

impl Drop for Country {
    fn drop(&mut self) {
        drop(std::fs::remove_dir_all(&self.dir));
    }
}
