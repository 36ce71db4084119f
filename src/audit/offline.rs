//! The verifier of an export: needs the file, and to prove its ends signed heads and the key set.
//!
//! Three proofs, each by itself. The chain: every entry follows from the one before it. The heads: who
//! holds a signed head knows how long the chain was and what stood at its end, so that a chain that
//! was cut off or written anew does not match. The seal: not one byte of the file changed since the
//! service gave it out. It finds every fault, not only the first. What it cannot see: an entry that was
//! made up and added after the last signed head that anybody holds.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use aws_lc_rs::digest::{SHA256, digest};

use super::entry::{Entry, GENESIS, chain, hex, unhex};
use super::export::{FORMAT, Line, Link, Sealed, Trail};
use super::personal;
use super::receipt::{self, Head, PublicKeys};

/// What is wrong, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Line of the file, counted from 1; absent when it is not about a line.
    pub line: Option<usize>,
    /// What is wrong.
    pub what: String,
}

/// What was proven and what is wrong.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// What the file is and which proofs hold.
    pub said: Vec<String>,
    /// Signed heads of this chain that it holds.
    pub matched_heads: usize,
    /// Everything that is wrong.
    pub faults: Vec<Fault>,
}

impl Report {
    /// Whether nothing is wrong.
    pub fn holds(&self) -> bool {
        self.faults.is_empty()
    }

    fn fault(&mut self, line: impl Into<Option<usize>>, what: impl Into<String>) {
        self.faults.push(Fault { line: line.into(), what: what.into() });
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for line in &self.said {
            writeln!(f, "{line}")?;
        }
        for fault in &self.faults {
            match fault.line {
                Some(line) => writeln!(f, "FAULT line {line}: {}", fault.what)?,
                None => writeln!(f, "FAULT {}", fault.what)?,
            }
        }
        match self.faults.len() {
            0 => f.write_str("nothing was changed"),
            n => write!(f, "{n} faults"),
        }
    }
}

/// Checks an export. `keys` prove the seal and the signed `heads` (compact JWS), of which those of other
/// chains are left aside.
pub fn check(file: &[u8], heads: &[String], keys: Option<&PublicKeys>) -> Report {
    let mut report = Report::default();
    let lines = lines(file, &mut report);
    let mut rest = lines.iter();
    let trail = match rest.next() {
        Some((_, Line::Trail(trail))) => trail,
        _ => {
            report.fault(1, "the file does not begin with the line that says which trail it is");
            return report;
        }
    };
    if trail.format != FORMAT {
        report.fault(1, format!("the format is not {FORMAT}"));
    }
    let walked = walk(trail, &lines, &mut report);
    report.said.insert(
        0,
        format!(
            "trail of {}, entries {} to {}, exported {}",
            trail.owner, trail.first, trail.last, trail.exported_at
        ),
    );
    seal(file, &lines, trail, keys, &mut report);
    against_heads(trail, &walked, heads, keys, &mut report);
    report
}

/// The lines that can be read, with their numbers. A line must be exactly as this service writes it.
fn lines(file: &[u8], report: &mut Report) -> Vec<(usize, Line)> {
    let mut found = Vec::new();
    if file.last() != Some(&b'\n') {
        report.fault(None, "the file does not end with a whole line");
    }
    let body = file.strip_suffix(b"\n").unwrap_or(file);
    for (number, bytes) in body.split(|byte| *byte == b'\n').enumerate() {
        let number = number + 1;
        let line = std::str::from_utf8(bytes).ok().and_then(|text| serde_json::from_str::<Line>(text).ok());
        match line {
            Some(line) => {
                if serde_json::to_vec(&line).ok().as_deref() != Some(bytes) {
                    report.fault(number, "is not written as the service writes it");
                }
                found.push((number, line));
            }
            None => report.fault(number, "cannot be read"),
        }
    }
    found
}

/// The hashes of the entries as they are found, by sequence number.
type Walked = BTreeMap<i64, Vec<u8>>;

/// Follows the chain.
fn walk(trail: &Trail, lines: &[(usize, Line)], report: &mut Report) -> Walked {
    let mut previous = unhex(&trail.previous).unwrap_or_default();
    if previous.len() != 32 {
        report.fault(1, "`previous` is no hash");
    }
    if (trail.from.is_none() || trail.first == 1) && (trail.first != 1 || previous != GENESIS) {
        report.fault(1, "the chain does not begin at its beginning");
    }
    let (mut expected, mut walked) = (trail.first, Walked::new());
    let mut beside = Beside::default();
    for (number, line) in lines.iter().skip(1) {
        let Line::Entry(link) = line else {
            if matches!(line, Line::Trail(_)) {
                report.fault(*number, "a second first line");
            }
            continue;
        };
        if link.sequence != expected {
            let what = format!("entry {} stands where entry {expected} belongs", link.sequence);
            report.fault(*number, what);
        }
        let hash = chain(&previous, &link.entry);
        if hex(&hash) != link.hash {
            let what = format!("entry {}: the hash does not follow from what stands there", link.sequence);
            report.fault(*number, what);
        }
        beside.look(*number, link, report);
        // Goes on from the hash that stands there, so that one edit is told once.
        previous = unhex(&link.hash).unwrap_or(hash);
        walked.insert(link.sequence, previous.clone());
        expected = link.sequence.saturating_add(1);
    }
    if expected != trail.last.saturating_add(1) {
        let what = format!("the file ends at entry {}, not at {}", expected - 1, trail.last);
        report.fault(None, what);
    }
    report.said.push(format!("{} entries read", walked.len()));
    beside.close(trail, report);
    walked
}

/// What is known of persons, against the digests in the chain.
#[derive(Default)]
struct Beside {
    kept: usize,
    missing: BTreeMap<Vec<u8>, (usize, i64)>,
    erased: BTreeSet<Vec<u8>>,
}

impl Beside {
    fn look(&mut self, number: usize, link: &Link, report: &mut Report) {
        let Ok(entry) = serde_json::from_str::<Entry>(&link.entry) else {
            report.fault(number, format!("entry {} cannot be read", link.sequence));
            return;
        };
        let told = personal::told_erased(&entry.event_type_code, &entry.participant_object_id);
        self.erased.extend(told);
        let promised = entry.personal_digest.as_deref().and_then(unhex);
        let found = link
            .personal
            .as_ref()
            .and_then(|salted| Some(personal::digest(&unhex(&salted.salt)?, &salted.content)));
        match (promised, &link.personal) {
            (None, None) => {}
            (Some(promised), None) => _ = self.missing.insert(promised, (number, link.sequence)),
            (promised, Some(_)) if promised == found && found.is_some() => self.kept += 1,
            _ => {
                let what = format!("entry {}: what is known of a person is not what was", link.sequence);
                report.fault(number, what);
            }
        }
    }

    /// What is missing must have been erased, and the trail must say so: in this file, or after it.
    fn close(self, trail: &Trail, report: &mut Report) {
        let missing = self.missing.len();
        if self.kept + missing > 0 {
            let what = format!("{} contents about persons hold, {missing} are erased or missing", self.kept);
            report.said.push(what);
        }
        for (digest, (number, sequence)) in self.missing {
            if self.erased.contains(&digest) {
                continue;
            }
            let what =
                format!("entry {sequence}: what is known of a person is missing and no entry says erased");
            match trail.until {
                None => report.fault(number, what),
                Some(_) => report.said.push(format!("{what} before the end of the window")),
            }
        }
    }
}

/// The last line: not a byte before it changed since the file was made.
fn seal(file: &[u8], lines: &[(usize, Line)], trail: &Trail, keys: Option<&PublicKeys>, report: &mut Report) {
    let seals = lines.iter().filter_map(|(number, line)| match line {
        Line::Seal(seal) => Some((*number, &seal.jws)),
        _ => None,
    });
    let seals: Vec<_> = seals.collect();
    let end = lines.last().map_or(0, |(number, _)| *number);
    let [(number, jws)] = seals[..] else {
        report.fault(None, format!("the file has {} seals instead of one", seals.len()));
        return;
    };
    if number != end {
        report.fault(number, "the seal is not the last line");
    }
    let Some(keys) = keys else {
        report.said.push("seal not checked: no key set was given".to_owned());
        return;
    };
    match keys.read::<Sealed>(receipt::SEAL, jws) {
        Err(error) => report.fault(number, format!("the seal {error}")),
        Ok(sealed) => {
            let body = file.strip_suffix(b"\n").unwrap_or(file);
            let before = body.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
            let found = hex(digest(&SHA256, &body[..before]).as_ref());
            let same = sealed.digest == found && sealed.owner == trail.owner;
            if same && sealed.moment == trail.exported_at {
                report.said.push("the seal holds".to_owned());
            } else {
                report.fault(number, "the seal is of another content");
            }
        }
    }
}

/// The chain against what others hold of it.
fn against_heads(
    trail: &Trail,
    walked: &Walked,
    heads: &[String],
    keys: Option<&PublicKeys>,
    report: &mut Report,
) {
    if heads.is_empty() {
        return;
    }
    let Some(keys) = keys else {
        report.fault(None, "signed heads prove nothing without a key set");
        return;
    };
    for (number, jws) in heads.iter().enumerate() {
        match keys.head(jws) {
            Err(error) => report.fault(None, format!("signed head {} {error}", number + 1)),
            Ok(head) if head.owner == trail.owner => {
                let matches = one_head(trail, walked, &head, report);
                report.matched_heads += usize::from(matches);
            }
            Ok(_) => {}
        }
    }
    report.said.push(format!("{} signed heads match", report.matched_heads));
}

/// Whether an export, which [`check`] found good, tells of an object up to an entry.
///
/// # Errors
/// It does not.
pub fn told(file: &[u8], object: &str, last: i64) -> Result<(), String> {
    let entries = lines(file, &mut Report::default()).into_iter().filter_map(|(_, line)| match line {
        Line::Entry(link) if link.sequence <= last => serde_json::from_str::<Entry>(&link.entry).ok(),
        _ => None,
    });
    let mut about = entries.map(|entry| entry.participant_object_id);
    let found = about.any(|told| told == object);
    if found { Ok(()) } else { Err(format!("no entry up to {last} tells of {object}")) }
}

/// Whether a head of this chain matches; what contradicts it is a fault.
fn one_head(trail: &Trail, walked: &Walked, head: &Head, report: &mut Report) -> bool {
    let (at, moment) = (head.sequence, head.moment);
    let stood = |hash: &str| hash == head.hash;
    if at == trail.first - 1 {
        if stood(&trail.previous) {
            return true;
        }
        report.fault(1, format!("before the first entry stood another at {moment}: it was written anew"));
    } else if let Some(hash) = walked.get(&at) {
        if stood(&hex(hash)) {
            return true;
        }
        report.fault(None, format!("entry {at} was another at {moment}: the chain was written anew"));
    } else if at > trail.last {
        let covered = trail.until.is_none_or(|until| moment < until) && moment <= trail.exported_at;
        if covered {
            let what = format!("the chain had {at} entries at {moment}, and ends here at {}", trail.last);
            report.fault(None, format!("cut off: {what}"));
        }
    } else if at >= trail.first {
        report.fault(None, format!("entry {at}, signed at {moment}, is not there"));
    }
    false
}

/// The signed heads in a text: as this service answers them, or one compact JWS per line.
///
/// # Errors
/// Text that holds no signed head.
pub fn heads_in(text: &str) -> Result<Vec<String>, String> {
    fn gather(value: &serde_json::Value, found: &mut Vec<String>) {
        match value {
            serde_json::Value::Object(members) => {
                found.extend(members.get("jws").and_then(|jws| jws.as_str()).map(str::to_owned));
                members.values().for_each(|value| gather(value, found));
            }
            serde_json::Value::Array(items) => items.iter().for_each(|value| gather(value, found)),
            _ => {}
        }
    }
    let mut found = Vec::new();
    match serde_json::from_str(text) {
        Ok(value) => gather(&value, &mut found),
        Err(_) => {
            found.extend(text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned))
        }
    }
    if found.is_empty() { Err("there is no signed head in it".to_owned()) } else { Ok(found) }
}
