//! What a reader must know to judge the figures: machine, how busy it is, and versions.

use std::fs::read_to_string;
use std::process::Command;
use std::thread::available_parallelism;

const LOCK: &str = include_str!("../Cargo.lock");

/// Prints machine and versions.
pub(crate) fn print() {
    let cpu = read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model =
        cpu.lines().find(|line| line.starts_with("model name")).and_then(|line| line.split_once(": "));
    let memory = read_to_string("/proc/meminfo").unwrap_or_default();
    let kibibytes = memory.split_whitespace().nth(1).and_then(|kb| kb.parse::<u64>().ok());
    println!("machine   {}", model.map_or("unknown processor", |(_, name)| name));
    let cores = available_parallelism().map_or(0, usize::from);
    println!("          {cores} cores, {} GiB", kibibytes.unwrap_or_default().div_ceil(1 << 20));
    print_load();
    println!("compiler  {}", first_line("rustc", &["--version"]));
    let peers = ["zen-engine", "cel", "regorus", "actix-web", "libsqlite3-sys"];
    let peers = peers.iter().map(|name| format!("{name} {}", locked(name))).collect::<Vec<_>>();
    println!("versions  {}", peers.join(", "));
}

/// Prints the load average: a busy machine makes every figure worse and every ratio less sure.
pub(crate) fn print_load() {
    let load = read_to_string("/proc/loadavg").unwrap_or_default();
    println!("load      {}", load.split_whitespace().take(3).collect::<Vec<_>>().join(" "));
}

/// Version of a crate in the lock file.
fn locked(name: &str) -> &'static str {
    let entry = format!("name = \"{name}\"\nversion = \"");
    LOCK.split_once(entry.as_str()).and_then(|(_, rest)| rest.split('"').next()).unwrap_or("unknown")
}

/// First line that a program prints.
pub(crate) fn first_line(program: &str, arguments: &[&str]) -> String {
    let output =
        Command::new(program).args(arguments).output().map(|output| output.stdout).unwrap_or_default();
    String::from_utf8_lossy(&output).lines().next().unwrap_or("unknown").to_owned()
}
