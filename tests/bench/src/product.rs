//! The product as a stranger runs it: its own release build, started as a process of its own.
//!
//! Start-up and the HTTP path are measured on this process, not on the library linked into the
//! benchmark, because the peers switch on features of shared crates that the product does not have.

use std::fs::read_to_string;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};

/// How long a demo may take to be ready before the run gives up.
const PATIENCE: Duration = Duration::from_secs(600);

/// Unit of CPU time in `/proc`; the same on every Linux that Debian ships.
const TICKS_PER_SECOND: u64 = 100;

/// A directory that is removed when the benchmark ends.
pub(crate) struct Folder(PathBuf);

impl Folder {
    pub(crate) fn new(name: &str) -> Self {
        // A number of its own: the writer of a database that was dropped may still be closing it.
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let name = format!("zorgcontract-bench-{}-{name}-{number}", std::process::id());
        let path = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&path).expect("a temporary directory can be made");
        Self(path)
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        drop(std::fs::remove_dir_all(&self.0)); // what stays behind is temporary
    }
}

/// The release binary of the product.
#[derive(Clone)]
pub(crate) struct Product(pub(crate) PathBuf);

impl Product {
    /// Starts the demo on a data directory and waits for its line `ready`; with the time that took.
    pub(crate) fn demo(&self, data: &Path) -> (Demo, Duration) {
        let start = Instant::now();
        let mut child = Command::new(&self.0)
            .args(["demo", "--client-requests", "1000000000", "--listen", "127.0.0.1:0", "--data-dir"])
            .arg(data)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the product starts");
        let mut lines = BufReader::new(child.stdout.take().expect("its output is piped")).lines();
        let address = loop {
            let line =
                lines.next().expect("the demo says `ready` before it ends").expect("the demo prints text");
            if let Some(address) = line.strip_prefix("ready http://") {
                break address.trim_end_matches('/').to_owned();
            }
            assert!(start.elapsed() < PATIENCE, "the demo is not ready after {PATIENCE:?}");
        };
        let ready = start.elapsed();
        std::thread::spawn(move || lines.for_each(drop)); // so that it never blocks on a full pipe
        (Demo { child, address }, ready)
    }

    /// A sandbox token that may ask anything.
    pub(crate) fn token(&self, data: &Path) -> String {
        let mut command = Command::new(&self.0);
        let output = command.args(["token", "--role", "operator", "--data-dir"]).arg(data).output();
        let output = output.expect("the product starts");
        assert!(output.status.success(), "no token: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8_lossy(&output.stdout).trim().to_owned()
    }
}

/// A demo that is ready; ended with the value.
pub(crate) struct Demo {
    child: Child,
    /// Host and port it listens on.
    pub(crate) address: String,
}

impl Demo {
    /// Resident memory, in MB of a million bytes.
    pub(crate) fn resident_megabytes(&self) -> f64 {
        let status = read_to_string(format!("/proc/{}/status", self.child.id())).unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        let kibibytes =
            line.and_then(|line| line.split_whitespace().next()).and_then(|kb| kb.parse::<f64>().ok());
        kibibytes.expect("the process has a resident size") * 1024.0 / 1e6
    }

    /// CPU time it has used, all its threads.
    pub(crate) fn cpu_time(&self) -> Duration {
        let stat = read_to_string(format!("/proc/{}/stat", self.child.id())).unwrap_or_default();
        let after_name = stat.rsplit_once(')').map(|(_, rest)| rest).unwrap_or_default();
        let ticks =
            after_name.split_whitespace().skip(11).take(2).filter_map(|ticks| ticks.parse::<u64>().ok());
        Duration::from_millis(ticks.sum::<u64>() * 1_000 / TICKS_PER_SECOND)
    }
}

impl Drop for Demo {
    fn drop(&mut self) {
        let pid = i32::try_from(self.child.id()).ok().and_then(Pid::from_raw);
        if pid.is_none_or(|pid| kill_process(pid, Signal::TERM).is_err()) {
            drop(self.child.kill());
        }
        drop(self.child.wait());
    }
}

/// An answer to one request on a connection of its own.
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) body: Vec<u8>,
}

/// GETs a path; `token` is sent as bearer token.
pub(crate) fn get(address: &str, path: &str, token: Option<&str>) -> Answer {
    send(address, &format!("GET {path} HTTP/1.1"), token, "")
}

/// POSTs a JSON text to a path.
pub(crate) fn post(address: &str, path: &str, token: &str, body: &str) -> Answer {
    let json = format!("Content-Type: application/json\r\nContent-Length: {}\r\n", body.len());
    send(address, &format!("POST {path} HTTP/1.1\r\n{}", json.trim_end()), Some(token), body)
}

fn send(address: &str, head: &str, token: Option<&str>, body: &str) -> Answer {
    let mut stream = TcpStream::connect(address).expect("the server accepts");
    let bearer = token.map(|token| format!("Authorization: Bearer {token}\r\n")).unwrap_or_default();
    let request = format!("{head}\r\nHost: {address}\r\n{bearer}Connection: close\r\n\r\n{body}");
    stream.write_all(request.as_bytes()).expect("the server reads");
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).expect("the server answers");
    let head = bytes.windows(4).position(|end| end == b"\r\n\r\n").expect("an answer has a head");
    let status =
        String::from_utf8_lossy(&bytes[..head]).split(' ').nth(1).and_then(|status| status.parse().ok());
    Answer { status: status.expect("an answer has a status"), body: bytes.split_off(head + 4) }
}
