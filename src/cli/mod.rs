//! What the subcommands do. Each returns one clear line when it fails.
#![expect(clippy::print_stdout, reason = "a command line prints")]

mod audit;
mod certificates;
mod client;
mod contract;
mod import;
mod receipt;

use std::net::{SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use chrono::NaiveDate;
use clap::Args;

use crate::agreements::simulate::Simulations;
use crate::app::{self, AppState};
use crate::audit::{Actor, denied::Denials, reads::ReadCounts};
use crate::auth::delegations::uses::DelegationUses;
use crate::auth::keys::TokenKey;
use crate::auth::tokens::{self, Grant, Verifier};
use crate::auth::{key_set, replay, revoked};
use crate::clock::{Clocks, Moment};
use crate::config::{
    self, DatabaseSettings, KeySettings, KeyUse, Keys, LimitSettings, ServeSettings, SignatorySettings,
};
use crate::db::{DatabaseUrl, Db};
use crate::housekeeping::Housekeeping;
use crate::http::transport::Transport;
use crate::snapshot::Snapshots;
use crate::tariffs::answers::shelf::Shelf;
use crate::{demo as sandbox, http, jobs, policy, questionnaires, reference};

pub use audit::{AuditExportSettings, audit_erase, audit_export, audit_heads, audit_key_set, audit_verify};
pub use certificates::{CertificateRequest, sandbox_ca, sandbox_certificate, sandbox_revoke};
pub use client::{ClientArguments, add_client, list_clients, suspend_client};
pub use contract::{EvidenceCheck, contract_verify};
pub use import::{ImportKind, import};
pub use receipt::{ReceiptCheck, receipt_verify};

type Outcome<T = ()> = Result<T, String>;

fn text(error: impl std::fmt::Display) -> String {
    error.to_string()
}

/// `zorgcontract migrate`
pub fn migrate(settings: &DatabaseSettings) -> Outcome {
    let url = settings.url()?;
    let db = open(&url, Clocks::real())?;
    drop(db);
    println!("{url:?} is up to date");
    Ok(())
}

/// Opens the database with the shipped reference data and questionnaires in it.
fn open(url: &DatabaseUrl, clocks: Clocks) -> Outcome<Db> {
    let db = Db::open(url, clocks).map_err(text)?;
    reference::seed::seed(&db).map_err(text)?;
    questionnaires::seed::seed(&db).map_err(text)?;
    Ok(db)
}

/// `zorgcontract openapi`
pub fn openapi(down_converted: bool) -> Outcome<String> {
    let document = app::document(app::routes)?;
    let bytes = if down_converted { document.text_3_0() } else { document.text() };
    String::from_utf8(bytes.to_vec()).map_err(text)
}

/// `zorgcontract policy check`
pub fn check_policies(path: &Path) -> Outcome {
    let files = policy::PackFiles::from_directory(path).map_err(|e| format!("{}: {e}", path.display()))?;
    let report = policy::check(files);
    for finding in &report.findings {
        println!("{}", path.join(finding.to_string()).display());
    }
    let policy::Report { packs, rules, cases, .. } = &report;
    let read =
        format!("{} read: {} and {}", some(*packs, "pack"), some(*rules, "rule"), some(*cases, "case"));
    if packs == &0 {
        return Err(format!("{}: there is no pack, that is, no folder with a pack.toml", path.display()));
    }
    if report.is_clean() {
        println!("{read}; nothing found");
        return Ok(());
    }
    let first = if report.findings.len() < policy::MOST_FINDINGS { "" } else { "the first " };
    Err(format!("{read}; {first}{}", some(report.findings.len(), "finding")))
}

/// A count with its word: `1 pack`, `2 packs`.
fn some(count: usize, thing: &str) -> String {
    format!("{count} {thing}{}", if count == 1 { "" } else { "s" })
}

/// `zorgcontract policy schema`
pub fn policy_schemas(directory: &Path) -> Outcome {
    let failed = |path: &Path, error: std::io::Error| format!("{}: {error}", path.display());
    std::fs::create_dir_all(directory).map_err(|e| failed(directory, e))?;
    let book = policies(&policy::PackFiles::embedded())?;
    for (kind, schema) in policy::schema::schemas(book.vocabulary()) {
        let path = directory.join(format!("{kind}.schema.json"));
        let text = serde_json::to_string_pretty(&schema).map_err(text)? + "\n";
        std::fs::write(&path, text).map_err(|e| failed(&path, e))?;
        println!("{}", path.display());
    }
    Ok(())
}

/// The policies that the service starts with; it does not start on any finding.
fn policies(files: &policy::PackFiles) -> Outcome<policy::PolicyBook> {
    policy::load(files).map_err(|report| format!("the policies are not in order\n{report}"))
}

/// `zorgcontract token`
pub fn token(data_dir: &Path, key_file: Option<&Path>, grant: &Grant) -> Outcome<String> {
    let key = match key_file {
        Some(file) => TokenKey::read(file).map_err(text)?,
        None => {
            if !sandbox::is_demo(data_dir) {
                return Err(format!("{} is no demo data directory", data_dir.display()));
            }
            config::keys_in(&data_dir.join("keys"))?.token.current()
        }
    };
    tokens::sign(&key, &grant.claims(&Clocks::real())).map_err(text)
}

/// `zorgcontract keys rotate`
pub fn rotate_keys(directory: &Path, used: KeyUse, at_once: bool) -> Outcome {
    let path = directory.join(used.file());
    let now = Clocks::real().security_now();
    let keys = key_set::rotate(&path, now, used.keep(), at_once).map_err(text)?;
    println!("{} signs from now on", keys.current.id);
    Ok(())
}

/// `zorgcontract revoke`
pub fn revoke(token_id: &str, settings: &DatabaseSettings) -> Outcome {
    let db = Db::open(&settings.url()?, Clocks::real()).map_err(text)?;
    let token_id = token_id.to_owned();
    db.write_blocking(Actor::command("revoke"), move |tx| revoked::revoke(tx, &token_id)).map_err(text)?;
    println!("the token is withdrawn");
    Ok(())
}

/// `zorgcontract serve`
pub fn serve(database: &DatabaseSettings, keys: &KeySettings, settings: &ServeSettings) -> Outcome {
    let keys = keys.read()?;
    let transport = Transport::open(&settings.transport, &Clocks::real())?;
    let signatories = settings.signatories.read(&Clocks::real())?;
    let db = open(&database.url()?, Clocks::real())?;
    let listener = listen(settings.listen)?;
    let mut state = state(db, &keys, settings.public_url.as_deref())?;
    state.http.public_url.clone_from(&settings.public_url);
    state.http.transport = transport;
    state.signatories = Arc::new(signatories);
    state.http.limit(&settings.limits);
    run(state, listener, Duration::from_secs(settings.drain_seconds), || {})
}

/// How the demo is served.
#[derive(Debug, Clone, Args)]
pub struct DemoArguments {
    /// Address to listen on
    #[arg(long, env = "ZORGCONTRACT_LISTEN", default_value = "127.0.0.1:8080")]
    pub listen: SocketAddr,
    /// Directory of the demo's database and keys; a second start keeps what was written
    #[arg(long, env = "ZORGCONTRACT_DATA_DIR", default_value = sandbox::DATA_DIR)]
    pub data_dir: PathBuf,
    /// 100 practices instead of 5,000
    #[arg(long)]
    pub small: bool,
    /// Business date at start
    #[arg(long, default_value = sandbox::TODAY)]
    pub today: NaiveDate,
    /// Serve with TLS, by a certificate of the sandbox's own authority, which also judges clients
    #[arg(long)]
    pub tls: bool,
    /// How much callers may ask.
    #[command(flatten)]
    pub limits: LimitSettings,
}

/// `zorgcontract demo`
pub fn demo(arguments: &DemoArguments) -> Outcome {
    let DemoArguments { listen: address, data_dir, small, today, tls, limits } = arguments;
    let listener = listen(*address)?;
    let address = listener.local_addr().map_err(text)?;
    let clocks = Clocks::real();
    let url = config::embedded(data_dir)?;
    sandbox::prepare(data_dir, &url)?;
    let keys = config::keys_in(&data_dir.join("keys"))?;
    let db = open_demo(&url, data_dir, &clocks, *small)?;
    clocks.set_business(Moment::from_micros(Moment::start_of(*today).micros() + sandbox::OPENING_HOUR));
    sandbox::open_rounds(&db, *today).map_err(text)?;
    let mut state = state(db, &keys, None)?;
    sandbox::fill_in(&state.db, &state.snapshots.load(), *today).map_err(text)?;
    state.snapshots.poll().map_err(text)?;
    state.http.fictitious = true;
    state.signatories = Arc::new(certificates::signatories(data_dir, &state.clocks)?);
    state.http.limit(limits);
    let root = if *tls {
        let (transport, root) = certificates::tls(data_dir, address.ip(), &state.clocks)?;
        state.http.transport = transport;
        Some(root)
    } else {
        None
    };
    let now = state.clocks.business_now();
    let text = sandbox::present(&state.snapshots.load(), now, address, data_dir, root.as_deref())?;
    text.lines().for_each(|line| println!("{line}"));
    let scheme = state.http.transport.scheme();
    run(state, listener, Duration::from_secs(1), move || println!("ready {scheme}://{address}"))
}

/// Opens the demo's database; on the first start fills it by walking the clock through the years.
fn open_demo(url: &DatabaseUrl, data_dir: &Path, clocks: &Clocks, small: bool) -> Outcome<Db> {
    if sandbox::is_demo(data_dir) {
        let db = Db::open(url, clocks.clone()).map_err(text)?;
        questionnaires::seed::seed(&db).map_err(text)?; // those that came with a newer program
        return Ok(db);
    }
    clocks.set_business(sandbox::beginning());
    let db = open(url, clocks.clone())?;
    println!("filling the fictitious country ({} practices), once", if small { "100" } else { "5,000" });
    let practices = if small { sandbox::SMALL } else { sandbox::NATIONAL };
    sandbox::seed(&db, clocks, practices).map_err(text)?;
    sandbox::mark(data_dir).map_err(text)?;
    Ok(db)
}

fn listen(address: SocketAddr) -> Outcome<TcpListener> {
    TcpListener::bind(address).map_err(|e| format!("cannot listen on {address}: {e}"))
}

/// Everything a handler can reach, from an open database. Tokens are issued in the name of `public_url`,
/// where callers reach the service.
pub fn state(db: Db, keys: &Keys, public_url: Option<&str>) -> Outcome<AppState> {
    let policies = policies(&policy::PackFiles::embedded())?;
    let document = Arc::new(app::document(app::routes)?);
    let cursor_key = http::cursor::CursorKey::new(keys.cursor.as_bytes())?;
    let clocks = db.clocks().clone();
    let verifier = Arc::new(Verifier::over(keys.token.clone(), public_url, clocks.clone()));
    let snapshots = Snapshots::open(db.clone(), policies).map_err(text)?;
    verifier.withdraw(&snapshots.load().revoked_tokens);
    let http = http::HttpBase::new(document, cursor_key);
    let (reads, denials, simulations) = (ReadCounts::default(), Denials::default(), Simulations::default());
    let (receipts, uses) = (keys.receipt.clone().into(), DelegationUses::default());
    let signatories = Arc::new(SignatorySettings::default().read(&clocks)?); // nobody, until told otherwise
    Ok(AppState {
        clocks,
        http,
        db,
        snapshots,
        verifier,
        reads,
        denials,
        receipts,
        signatories,
        simulations,
        price_lists: Shelf::default(),
        uses,
    })
}

fn run(state: AppState, listener: TcpListener, drain: Duration, ready: impl FnOnce()) -> Outcome {
    let settings = http::server::Settings { drain, ..http::server::Settings::default() };
    actix_web::rt::System::new().block_on(async move {
        let stop = http::server::signals().map_err(text)?;
        let _runner = jobs::Runner::start(state.db.clone(), app::work(&state));
        actix_web::rt::spawn(keep_up(state.clone()));
        actix_web::rt::spawn(Housekeeping::of(&state).run());
        ready();
        let last = state.clone();
        let served = http::server::serve(state, app::routes, listener, settings, stop).await.map_err(text);
        last.uses.flush(&last.db).await.map_err(text)?;
        last.reads.flush(&last.db).await.map_err(text)?;
        last.denials.flush(&last.db, &last.snapshots).await.map_err(text)?;
        served
    })
}

/// Sees what other instances committed, writes what was counted and takes over certificate files that
/// changed, as long as the process lives.
async fn keep_up(state: AppState) {
    let mut tick: u32 = 0;
    loop {
        tokio::time::sleep(Duration::from_millis(250)).await;
        let snapshots = state.snapshots.clone();
        match tokio::task::spawn_blocking(move || snapshots.poll()).await {
            Ok(Ok(())) => state.verifier.withdraw(&state.snapshots.load().revoked_tokens),
            Ok(Err(error)) => log::warn!("not up to date: {error}"),
            Err(_) => log::error!("catching up panicked"),
        }
        tick = tick.wrapping_add(1);
        if tick.is_multiple_of(4) {
            each_second(&state).await;
        }
        if tick.is_multiple_of(240) {
            state.verifier.forget_proofs();
            state.http.rates.prune();
            if let Err(error) = replay::forget(&state.db).await {
                log::warn!("used ids stay longer: {error}");
            }
        }
    }
}

/// Writes what was counted, and notices that keys and certificates were renewed.
async fn each_second(state: &AppState) {
    if let Err(error) = state.reads.flush(&state.db).await {
        log::warn!("counted reads wait: {error}");
    }
    if let Err(error) = state.denials.flush(&state.db, &state.snapshots).await {
        log::warn!("refused calls wait: {error}");
    }
    if let Err(error) = state.uses.flush(&state.db).await {
        log::warn!("uses of delegations wait: {error}");
    }
    let state = state.clone();
    let refresh = move || {
        state.verifier.refresh();
        state.receipts.refresh();
        state.http.transport.refresh();
        state.signatories.refresh();
    };
    if tokio::task::spawn_blocking(refresh).await.is_err() {
        log::error!("reading keys and certificates again panicked");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_service_does_not_start_on_a_shipped_pack_with_a_finding() {
        let mut files = policy::PackFiles::embedded();
        let path = "cz/2025/rules-agreements.toml";
        let pack = files.get(path).unwrap().replacen("\"region.preferred\"", "\"region.prefered\"", 1);
        files.insert(path, &pack);
        let line = pack.lines().position(|line| line.contains("region.prefered")).unwrap() + 1;
        let refused = policies(&files).unwrap_err();
        let finding =
            format!("{path}:{line}: unknown fact `region.prefered`; did you mean `region.preferred`?");
        assert_eq!(refused, format!("the policies are not in order\n{finding}"));
    }
}
