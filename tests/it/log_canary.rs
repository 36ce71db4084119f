//! The program itself, with every log line on: whatever callers send and whatever the service keeps
//! secret, no line holds it.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::json;

use crate::identity::Key;
use crate::sandbox::{PRACTICE, contract};

/// What callers send.
const CANARY: &str = "canary-5e77";
/// A tariff that nothing else looks like, as text and as it is kept.
const TARIFF: [&str; 2] = ["8341.97", "8341970000"];

struct Program {
    folder: PathBuf,
    port: u16,
    child: Child,
}

impl Drop for Program {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
        drop(std::fs::remove_dir_all(&self.folder));
    }
}

fn command(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_zorgcontract"));
    command.env_clear().env("RUST_LOG", "trace").env("ZORGCONTRACT_DATA_DIR", folder.join("data"));
    for (variable, file) in [
        ("ZORGCONTRACT_TOKEN_KEY_FILE", "token-key.pem"),
        ("ZORGCONTRACT_CURSOR_KEY_FILE", "cursor-key.txt"),
        ("ZORGCONTRACT_RECEIPT_KEY_FILE", "receipt-key.pem"),
    ] {
        command.env(variable, folder.join("keys").join(file));
    }
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/data/signatory-root.pem");
    command.env("ZORGCONTRACT_SIGNATORY_ROOTS_FILE", root);
    command
}

impl Program {
    /// The program over the sample register, its output in a file.
    fn start() -> Self {
        let folder = std::env::temp_dir().join(format!("zorgcontract-canary-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let log = std::fs::File::create(folder.join("log")).unwrap();
        let keys = folder.join("keys").display().to_string();
        let sample = concat!(env!("CARGO_MANIFEST_DIR"), "/samples/registrations.csv");
        for line in [vec!["keys", &keys], vec!["migrate"], vec!["import", "registrations", sample]] {
            let mut run = command(&folder);
            run.args(&line).stdout(log.try_clone().unwrap()).stderr(log.try_clone().unwrap());
            assert!(run.status().unwrap().success(), "{line:?}");
        }
        let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let child = command(&folder)
            .args(["serve", "--listen", &format!("127.0.0.1:{port}")])
            .stdin(Stdio::null())
            .stdout(log.try_clone().unwrap())
            .stderr(log)
            .spawn()
            .unwrap();
        let program = Self { folder, port, child };
        let end = Instant::now() + Duration::from_secs(60);
        while !program.call("GET /readyz", &[], "").starts_with("HTTP/1.1 200") {
            assert!(Instant::now() < end, "{}", program.log());
            std::thread::sleep(Duration::from_millis(50));
        }
        program
    }

    fn log(&self) -> String {
        String::from_utf8_lossy(&std::fs::read(self.folder.join("log")).unwrap()).into_owned()
    }

    fn token(&self, who: &[&str]) -> String {
        let made = command(&self.folder).arg("token").args(who).stderr(Stdio::null()).output().unwrap();
        String::from_utf8(made.stdout).unwrap().trim().to_owned()
    }

    /// One call on a connection of its own; the whole answer, or nothing when there is none yet.
    fn call(&self, line: &str, headers: &[(&str, &str)], body: &str) -> String {
        let Ok(mut stream) = TcpStream::connect(("127.0.0.1", self.port)) else { return String::new() };
        stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        let mut text = format!("{line} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n");
        for (name, value) in headers {
            text += &format!("{name}: {value}\r\n");
        }
        text += &format!("content-length: {}\r\n\r\n{body}", body.len());
        stream.write_all(text.as_bytes()).unwrap();
        let mut answer = Vec::new();
        drop(stream.read_to_end(&mut answer));
        String::from_utf8_lossy(&answer).into_owned()
    }
}

fn status(answer: &str) -> u16 {
    answer.get(9..12).and_then(|status| status.parse().ok()).unwrap_or(0)
}

/// A contract, an addendum and a follow decision full of texts that nobody else may read.
fn write(program: &Program, insurer: &str, practice: &str) -> String {
    let json = ("content-type", "application/json");
    let id = |answer: &str| {
        assert!(status(answer) < 300, "{answer}");
        answer.split("\"id\":\"").nth(1).unwrap()[..36].to_owned()
    };
    let (bearer, key) = (format!("Bearer {insurer}"), format!("{CANARY}-key"));
    let own = [json, ("authorization", &bearer), ("idempotency-key", &key)];
    let mut new = contract(&format!("ZZ-{CANARY}"));
    new["note"] = format!("answer to the question: {CANARY}, we do not agree").into();
    let made = id(&program.call("POST /v1/contracts", &own, &new.to_string()));
    assert_eq!(status(&program.call("POST /v1/contracts", &own, &new.to_string())), 201, "replayed");
    new["note"] = format!("another {CANARY}").into();
    assert_eq!(status(&program.call("POST /v1/contracts", &own, &new.to_string())), 422);
    let bearer = format!("Bearer {practice}");
    let asks = [json, ("authorization", &bearer), ("idempotency-key", &key)];
    let ask = json!({ "contractId": made, "followerId": "cz" });
    let decision = id(&program.call("POST /v1/follow-decisions", &asks, &ask.to_string()));
    let bearer = format!("Bearer {}", program.token(&["--role", "insurer", "--concern", "cz"]));
    let decides =
        [("content-type", "application/merge-patch+json"), ("authorization", &bearer), ("if-match", "\"1\"")];
    let deviating = json!({ "status": "deviating", "claimableFrom": "2024-02-01", "reason": format!("{CANARY} reason"),
        "tariff": { "amount": TARIFF[0], "unit": "perQuarter" } });
    let line = format!("PATCH /v1/follow-decisions/{decision}");
    let decided = program.call(&line, &decides, &deviating.to_string());
    assert_eq!(status(&decided), 200, "{decided}");
    made
}

/// A client of its own gets a token, uses it, and fails at both; what it sent and got.
fn client(program: &Program) -> Vec<String> {
    let key = Key::p256();
    let file = program.folder.join("client.jwk");
    std::fs::write(&file, key.public.to_jwk().to_string()).unwrap();
    let mut add = command(&program.folder);
    add.args(["client", "add", "--name", CANARY, "--role", "provider", "--agb", PRACTICE, "--key"]).arg(file);
    let id = String::from_utf8(add.stderr(Stdio::null()).output().unwrap().stdout).unwrap();
    let id = id.trim().parse().unwrap();
    let form = ("content-type", "application/x-www-form-urlencoded");
    let ask = |assertion: &str, proof: &str| {
        let kind = "urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%3Ajwt-bearer";
        let body = format!(
            "grant_type=client_credentials&client_assertion_type={kind}&client_assertion={assertion}"
        );
        program.call("POST /oauth2/token", &[form, ("dpop", proof)], &body)
    };
    let token_proof = || key.proof("POST", "/oauth2/token", None);
    let (assertion, proof) = (key.assertion(id), token_proof());
    let given = ask(&assertion, &proof);
    assert_eq!(status(&given), 200, "{given}");
    let token = given.split("\"access_token\":\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let stranger = Key::p256().assertion(id);
    let again = token_proof();
    assert_eq!([status(&ask(&assertion, &again)), status(&ask(&stranger, &token_proof()))], [401, 401]);
    assert_eq!(status(&ask(&key.assertion(id), &proof)), 400, "a proof twice");
    let call = |path: &str, proof: &str| {
        let own = format!("DPoP {token}");
        status(&program.call(&format!("GET {path}"), &[("authorization", &own), ("dpop", proof)], ""))
    };
    let path = "/v1/contracts";
    let (good, other) = (key.proof("GET", path, Some(&token)), key.proof("POST", path, Some(&token)));
    let query = format!("{path}?cursor={CANARY}");
    assert_eq!([call(path, &good), call(path, &good), call(path, &other)], [200, 401, 401]);
    assert_eq!(call(&query, &key.proof("GET", path, Some(&token))), 400);
    let sent = [assertion, stranger, proof, again, token, good, other];
    let parts = sent.iter().flat_map(|jws| jws.split('.').skip(1));
    parts.map(str::to_owned).chain([key.public.to_jwk()["x"].as_str().unwrap().to_owned()]).collect()
}

/// A signatory is registered and another is refused; the name and the certificates.
fn signatories(program: &Program, practice: &str) -> Vec<String> {
    let bearer = format!("Bearer {practice}");
    let json = ("content-type", "application/json");
    let post = |certificate: &str, key: &str| {
        let own = [json, ("authorization", &*bearer), ("idempotency-key", key)];
        let body = json!({ "name": format!("J. {CANARY}"), "organisation": { "agbCode": PRACTICE },
            "certificate": certificate, "period": { "startDate": "2024-01-01" } });
        status(&program.call("POST /v1/certificates", &own, &body.to_string()))
    };
    let certificate = include_str!("data/signatory.pem");
    let root = include_str!("data/signatory-root.pem");
    assert_eq!([post(certificate, "signatory-1"), post(root, "signatory-2")], [201, 400]);
    let lines = certificate.lines().chain(root.lines());
    lines.filter(|line| !line.starts_with("-----")).map(str::to_owned).collect()
}

/// What goes wrong, with a canary in every place where a caller can put one.
fn errors(program: &Program, token: &str, made: &str) -> Vec<u16> {
    let bearer = format!("Bearer {token}");
    let auth = ("authorization", bearer.as_str());
    let json = ("content-type", "application/json");
    let key = ("idempotency-key", "other");
    let broken = format!("Bearer {token}{CANARY}");
    let long = "x".repeat(9_000) + CANARY;
    let unknown = json!({ "secret": CANARY, "agbCode": CANARY, "number": CANARY }).to_string();
    let question = json!({ "questions": [{ "agbCode": PRACTICE, "uzoviCode": CANARY }] }).to_string();
    let half = format!("{{\"note\": \"{CANARY}");
    let get =
        |path: &str, headers: &[(&str, &str)]| status(&program.call(&format!("GET {path}"), headers, ""));
    let post = |path: &str, headers: &[(&str, &str)], body: &str| {
        status(&program.call(&format!("POST {path}"), headers, body))
    };
    vec![
        get("/v1/contracts", &[("authorization", &broken)]),
        get("/v1/contracts", &[("authorization", CANARY)]),
        get("/v1/contracts", &[auth, ("cookie", CANARY), ("x-request-id", CANARY), ("user-agent", CANARY)]),
        get(&format!("/v1/contracts/{CANARY}"), &[auth]),
        get(&format!("/v1/contracts?cursor={CANARY}"), &[auth]),
        get(&format!("/v1/contracts?{CANARY}=1"), &[auth]),
        get(&format!("/v1/registrations?name={CANARY}"), &[auth]),
        get(&format!("/v1/audit-entries?object={CANARY}"), &[auth]),
        get(&format!("/{CANARY}"), &[auth]),
        get(&format!("/v1/{long}"), &[auth]),
        get("/v1/contracts", &[auth, ("accept", "image/canary-5e77")]),
        post("/v1/contracts", &[auth, json, key], &half),
        post("/v1/contracts", &[auth, json, key], &unknown),
        post("/v1/contracts", &[auth, ("content-type", CANARY), key], CANARY),
        post("/v1/contracts", &[auth, json, ("content-encoding", CANARY), key], CANARY),
        post("/v1/contracts", &[auth, json, ("idempotency-key", &long)], &unknown),
        post("/v1/effective-agreements/_search", &[auth, json], &question),
        post(
            "/v1/registration-imports",
            &[auth, ("content-type", "text/csv"), key],
            &format!("record\n{CANARY}\n"),
        ),
        post(&format!("/v1/contracts/{made}/addenda"), &[auth, json, ("expect", CANARY), key], &unknown),
        status(&program.call(&format!("BREW /{CANARY}"), &[auth], CANARY)),
        status(&program.call("GET /v1/contracts", &[auth, (CANARY, "1"), ("bad header", CANARY)], "")),
    ]
}

#[test]
fn no_log_line_of_the_program_holds_a_secret_or_what_a_caller_sent() {
    let program = Program::start();
    let insurer = program.token(&["--role", "insurer", "--concern", "zorg-en-zekerheid"]);
    let practice = program.token(&["--role", "provider", "--agb", PRACTICE]);
    let operator = program.token(&["--role", "operator"]);
    let made = write(&program, &insurer, &practice);
    let mut secrets = client(&program);
    secrets.extend(signatories(&program, &practice));
    let mut answered = std::collections::BTreeSet::new();
    for token in [&insurer, &practice, &operator] {
        answered.extend(errors(&program, token, &made));
    }
    assert!([200, 400, 401, 403, 404, 415].iter().all(|status| answered.contains(status)), "{answered:?}");
    assert!(!answered.contains(&500), "{answered:?}");
    std::thread::sleep(Duration::from_millis(1_500)); // counts and refusals are written
    let log = program.log();
    assert!(log.lines().count() > 100, "the log is on: {log}");
    secrets.extend([CANARY, TARIFF[0], TARIFF[1]].map(str::to_owned));
    for token in [&insurer, &practice, &operator] {
        secrets.extend(token.split('.').skip(1).map(str::to_owned));
    }
    for file in
        ["token-key.pem", "token-key.next.pem", "cursor-key.txt", "receipt-key.pem", "receipt-key.next.pem"]
    {
        let text = std::fs::read_to_string(program.folder.join("keys").join(file)).unwrap();
        secrets.extend(text.lines().filter(|line| !line.starts_with("-----")).map(str::to_owned));
    }
    assert!(
        secrets.len() > 40 && secrets.iter().all(|secret| secret.len() > 5),
        "there is something to find"
    );
    for secret in &secrets {
        let found = log.lines().find(|line| line.contains(secret.as_str()));
        assert_eq!(found, None, "{secret}");
    }
}
