//! `zorgcontract audit …`: verify, export, signed heads, key set, erasure.

use std::path::{Path, PathBuf};

use clap::Args;

use super::{Outcome, text};
use crate::audit::export::Export;
use crate::audit::offline;
use crate::audit::personal;
use crate::audit::receipt::{PublicKeys, ReceiptKeys};
use crate::audit::{self, Actor, TrailOwner, heads};
use crate::clock::{Clocks, Moment};
use crate::config::{DatabaseSettings, KeySettings};
use crate::db::Db;
use crate::policy::PolicyBook;
use crate::snapshot::Snapshots;

/// Which part of which trail is exported.
#[derive(Debug, Clone, Args)]
pub struct AuditExportSettings {
    /// Whose trail: `agb:CODE`, `purchasing-party:ID`, `concern:ID` or `operator`
    pub owner: TrailOwner,
    /// From this instant on
    #[arg(long)]
    pub from: Option<Moment>,
    /// Before this instant
    #[arg(long)]
    pub until: Option<Moment>,
}

fn open(settings: &DatabaseSettings) -> Outcome<Db> {
    Db::open(&settings.url()?, Clocks::real()).map_err(text)
}

pub(super) fn read(path: &Path) -> Outcome<Vec<u8>> {
    std::fs::read(path).map_err(|e| format!("{}: {e}", path.display()))
}

pub(super) fn read_text(path: &Path) -> Outcome<String> {
    String::from_utf8(read(path)?).map_err(|_| format!("{} is no text", path.display()))
}

/// `zorgcontract audit verify`
pub fn audit_verify(
    file: Option<&Path>,
    heads: &[PathBuf],
    jwks: Option<&Path>,
    database: &DatabaseSettings,
) -> Outcome {
    let Some(file) = file else { return verify_database(database) };
    let keys = jwks.map(|path| PublicKeys::from_jwks(&read_text(path)?)).transpose()?;
    let mut known = Vec::new();
    for path in heads {
        let found = offline::heads_in(&read_text(path)?);
        known.extend(found.map_err(|error| format!("{}: {error}", path.display()))?);
    }
    let report = offline::check(&read(file)?, &known, keys.as_ref());
    println!("{report}");
    if report.holds() { Ok(()) } else { Err("the trail is not what was written".to_owned()) }
}

/// Walks every chain of a database and names the first break of each.
fn verify_database(settings: &DatabaseSettings) -> Outcome {
    let (entries, broken) = open(settings)?.read(audit::verify).map_err(text)?;
    println!("{entries} audit entries read");
    if broken.is_empty() {
        println!("every chain holds");
        return Ok(());
    }
    for chain in &broken {
        println!("chain of {} breaks at entry {}", chain.owner, chain.sequence);
    }
    Err(format!("{} broken chains", broken.len()))
}

/// `zorgcontract audit export`
pub fn audit_export(asked: &AuditExportSettings, keys: &KeySettings, database: &DatabaseSettings) -> Outcome {
    let (keys, db) = (ReceiptKeys::from(keys.receipt()?), open(database)?);
    let snapshot = Snapshots::open(db.clone(), PolicyBook::default()).map_err(text)?.load();
    let unknown = || format!("nobody in the register is {}", asked.owner);
    let owner = asked.owner.owner(&snapshot).ok_or_else(unknown)?;
    let now = db.clocks().security_now();
    let file = db.read(|conn| {
        Export::of(conn, (&owner, &asked.owner), (asked.from, asked.until), now)?.text(conn, &keys)
    });
    print!("{}", file.map_err(text)?);
    Ok(())
}

/// `zorgcontract audit heads`
pub fn audit_heads(database: &DatabaseSettings) -> Outcome {
    let signed = open(database)?.read(heads::last_of_every_chain).map_err(text)?;
    signed.iter().for_each(|jws| println!("{jws}"));
    Ok(())
}

/// `zorgcontract audit jwks`
pub fn audit_key_set(keys: &KeySettings) -> Outcome {
    let keys = ReceiptKeys::from(keys.receipt()?).published(Clocks::real().security_now());
    println!("{}", serde_json::json!({ "keys": keys }));
    Ok(())
}

/// `zorgcontract audit erase`
pub fn audit_erase(person: &str, database: &DatabaseSettings) -> Outcome {
    let (db, person) = (open(database)?, person.to_owned());
    let erased = db.write_blocking(Actor::command("erase"), move |tx| personal::erase(tx, &person));
    match erased.map_err(text)?.value {
        0 => Err("the trail knows nothing of that person".to_owned()),
        rows => {
            println!("{rows} contents erased; the trail says so");
            Ok(())
        }
    }
}
