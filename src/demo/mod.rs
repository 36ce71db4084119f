//! The fictitious country: practices, agreements and named scenarios for trying the service.
//!
//! `country` draws who is in it, `register` and `lists` put it in the files that an operator would
//! import, `agreements` says who agreed on what (`catalogue`) and `tariffs` at which amounts, and `history` writes it all by
//! walking the business clock through the years. [`scenarios`] are questions with the answers that
//! they must have; `present` shows one of them on screen; `rounds` opens questionnaires around the
//! business date and `submissions` answers one. [`authority`] issues certificates to try
//! mutual TLS and signatures with. Nothing here is reached unless the service
//! runs as a demo.
//!
//! All parties, people, places, amounts and agreements are made up, with codes 019xxxxx, 219xxxxx and
//! 539xxxxx; the regions, the concerns and the policies are real.

mod agreements;
pub mod api;
pub mod authority;
mod cast;
mod catalogue;
mod country;
mod draw;
mod history;
mod lists;
mod present;
mod register;
mod rounds;
pub mod scenarios;
mod submissions;
mod tariffs;

use std::path::Path;

use crate::db::DatabaseUrl;

pub use country::{NATIONAL, SMALL};
pub use history::{OPENING_HOUR, SeedError, beginning, seed};
pub use present::present;
pub use rounds::open_rounds;
pub use submissions::fill_in;

/// Where a demo keeps its database and keys unless it is told otherwise.
pub const DATA_DIR: &str = "demo-data";
/// The business date at start unless it is told otherwise.
pub const TODAY: &str = "2025-02-03";

/// Stands in a data directory from before the country is written.
const BEGUN: &str = "demo.begun";
/// Stands in a data directory once the country is complete.
const COMPLETE: &str = "demo.complete";

/// Whether a data directory holds a complete demo.
pub fn is_demo(data_dir: &Path) -> bool {
    data_dir.join(COMPLETE).is_file()
}

/// Makes a data directory ready for the country to be written: what a demo left half-written is
/// removed, anything else is refused. Does nothing to a complete demo.
///
/// # Errors
/// One clear line: the directory holds another database, or the file system refuses.
pub fn prepare(data_dir: &Path, database: &DatabaseUrl) -> Result<(), String> {
    let DatabaseUrl::Sqlite(database) = database else {
        return Err("a demo keeps its data in an embedded database".to_owned());
    };
    if is_demo(data_dir) {
        return Ok(());
    }
    let database = Path::new(database);
    let text = |error: std::io::Error| format!("{}: {error}", data_dir.display());
    let begun = data_dir.join(BEGUN);
    if database.exists() && !begun.exists() {
        return Err(format!(
            "{} holds a database that is no demo's; choose another --data-dir",
            data_dir.display()
        ));
    }
    std::fs::create_dir_all(data_dir).map_err(text)?;
    std::fs::write(&begun, "").map_err(text)?;
    for ending in ["", "-wal", "-shm"] {
        let mut file = database.as_os_str().to_owned();
        file.push(ending);
        match std::fs::remove_file(&file) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(text(error)),
            _ => {}
        }
    }
    Ok(())
}

/// Marks a data directory as holding a complete demo; the last thing that a first start writes.
///
/// # Errors
/// The file system refuses.
pub fn mark(data_dir: &Path) -> std::io::Result<()> {
    std::fs::write(data_dir.join(COMPLETE), "A fictitious country; zorgcontract demo made it.\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_half_written_demo_is_begun_again_and_another_database_is_refused() {
        let dir = std::env::temp_dir().join(format!("zorgcontract-prepare-{}", uuid::Uuid::now_v7()));
        let database = dir.join("zorgcontract.sqlite");
        let url = DatabaseUrl::Sqlite(database.display().to_string());
        prepare(&dir, &url).unwrap();
        std::fs::write(&database, "half").unwrap();
        assert!(!is_demo(&dir));
        prepare(&dir, &url).unwrap();
        assert!(!database.exists());
        std::fs::write(&database, "whole").unwrap();
        mark(&dir).unwrap();
        prepare(&dir, &url).unwrap();
        assert!(is_demo(&dir) && database.exists());
        std::fs::remove_file(dir.join(BEGUN)).unwrap();
        std::fs::remove_file(dir.join(COMPLETE)).unwrap();
        assert!(prepare(&dir, &url).unwrap_err().contains("no demo's"));
        std::fs::remove_dir_all(dir).unwrap();
    }
}
