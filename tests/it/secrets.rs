//! What nobody may read: tokens, keys and passwords in logs, errors, problems and debug texts, and
//! what callers send in logs.

use std::os::unix::fs::PermissionsExt as _;
use std::process::Command;
use std::sync::{Mutex, Once};

use actix_web::test::TestRequest;
use serde_json::json;
use zorgcontract::config;
use zorgcontract::db::DatabaseUrl;

use crate::sandbox::Sandbox;
use crate::sandbox::Who::*;

/// Everything that this process logs, by every test that runs beside these.
struct Log(Mutex<String>);

static LOG: Log = Log(Mutex::new(String::new()));

impl log::Log for Log {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        self.0.lock().unwrap().push_str(&format!("{} {}\n", record.target(), record.args()));
    }

    fn flush(&self) {}
}

fn listen() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        log::set_logger(&LOG).unwrap();
        log::set_max_level(log::LevelFilter::Trace);
    });
}

const CANARY: &str = "canary-7c1f";

#[actix_web::test]
async fn neither_a_token_nor_what_a_caller_sends_is_logged_or_told() {
    listen();
    let sandbox = Sandbox::new().await;
    let token = sandbox.token(Operator);
    let broken = format!("{token}{CANARY}");
    let bearer = |token: &str| ("authorization", format!("Bearer {token}"));
    let mut answers = vec![
        sandbox.app.send(TestRequest::get().uri("/v1/contracts").insert_header(bearer(&broken))).await,
        sandbox.app.send(TestRequest::get().uri("/v1/contracts").insert_header(bearer(CANARY))).await,
    ];
    // The schema takes these, the types do not.
    for query in [
        "/v1/contracts?asOf=9999-12-31T23:59:60Z".to_owned(),
        format!("/v1/contracts?purchasingPartyId={CANARY}{}", "x".repeat(300)),
        format!("/v1/registrations?name={CANARY}"),
    ] {
        answers.push(sandbox.get(Operator, &query).await);
    }
    let body = json!({ "purchasingPartyId": "x".repeat(64) + CANARY, "careKind": CANARY, "secret": CANARY });
    let posted = Sandbox::posting("/v1/coverage-declarations", &body, CANARY);
    answers.push(sandbox.send(Operator, posted).await);
    let log = LOG.0.lock().unwrap().clone();
    assert!(!log.contains(CANARY), "{}", log.lines().find(|line| line.contains(CANARY)).unwrap());
    assert!(!log.contains("23:59:60"), "a value of a query is logged");
    let signature = token.rsplit('.').next().unwrap();
    assert!(!log.contains(signature));
    for answer in answers.iter().filter(|answer| answer.status >= 400) {
        assert!(!answer.text().contains(signature));
        assert!(!answer.text().contains(CANARY) || answer.status == 400, "{}", answer.text());
    }
    let shown = format!("{:?}", sandbox.app.state);
    assert!(!shown.contains("PRIVATE") && !shown.contains(&token), "{shown}");
}

#[test]
fn keys_are_files_of_their_owner_and_say_nothing_of_themselves() {
    let folder = std::env::temp_dir().join(format!("zorgcontract-keys-{}", std::process::id()));
    let keys = config::keys_in(&folder).unwrap();
    for name in [config::TOKEN_KEY, config::CURSOR_KEY] {
        let file = folder.join(name);
        assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600, "{name}");
        let secret = std::fs::read_to_string(&file).unwrap();
        let shown = format!("{keys:?}");
        for line in secret.lines().filter(|line| !line.starts_with("-----")) {
            assert!(!shown.contains(line), "{name}: {shown}");
        }
    }
    std::fs::remove_dir_all(folder).unwrap();
}

#[test]
fn the_password_of_the_database_is_never_printed() {
    for url in [
        "mysql://user:canary7c1f@127.0.0.1/db",
        "postgresq://user:canary7c1f@127.0.0.1/db",
        "user:canary7c1f@127.0.0.1/db",
        "postgres://user:canary7c1f@127.0.0.1:1/db",
        "postgres://user:canary7c1f/x@127.0.0.1:1/db",
        "postgres://user:%zzcanary7c1f@127.0.0.1:1/db",
    ] {
        for as_flag in [true, false] {
            let mut command = Command::new(env!("CARGO_BIN_EXE_zorgcontract"));
            command.arg("migrate").env("RUST_LOG", "trace").env_remove("ZORGCONTRACT_DATABASE_URL");
            if as_flag {
                command.args(["--database-url", url]);
            } else {
                command.env("ZORGCONTRACT_DATABASE_URL", url);
            }
            let output = command.output().unwrap();
            assert!(!output.status.success(), "{url}");
            let said = [output.stdout, output.stderr].map(|text| String::from_utf8(text).unwrap()).concat();
            assert!(!said.contains("canary7c1f"), "{url}: {said}");
            assert!(!said.trim().is_empty(), "{url}");
        }
        if let Ok(parsed) = url.parse::<DatabaseUrl>() {
            assert!(!format!("{parsed:?}").contains("canary"));
        }
    }
}
